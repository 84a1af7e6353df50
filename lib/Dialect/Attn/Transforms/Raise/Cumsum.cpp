//===- Cumsum.cpp - Attention by cumulative sums --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Emitter.h"
#include "Quotients.h"
#include "Running.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

namespace {

/// A term of the quotient: exp(logits...) * others * running sum.
struct Part {
  double number = 1;
  std::vector<Element> logits, others;
  std::optional<Running> running;
};

/// (e^extra * S + e^diag * v) / (e^extra * Z + e^diag), where S and Z are the
/// running sums of e^cross * v and e^cross.
class CumsumMatch {
public:
  explicit CumsumMatch(QuotientMatch &match)
      : match(match), viewer(match.viewer) {}

  LogicalResult run();
  FailureOr<AttnOpInterface> emit();

private:
  Part split(const Term &term);
  LogicalResult splitSide(ArrayRef<Term> terms, Part &sum, Part &own,
                          bool &hasOwn);
  LogicalResult takeLogit(ArrayRef<Element> above, ArrayRef<Element> below,
                          StringRef name, Element &logit);
  LogicalResult matchValues(const Part &inner, const Part &own, bool hasOwn);
  void peelClip();

  QuotientMatch &match;
  Viewer &viewer;
  Operation *scan = nullptr;
  AxisList position;
  Element cross, diag, extra, value;
  std::optional<double> clip;
};

} // namespace

Part CumsumMatch::split(const Term &term) {
  Part part;
  part.number = term.number;
  for (const Element &factor : term.factors) {
    Expression expression = viewer.view(factor);
    if (expression.is(Operator::Exp))
      part.logits.push_back(expression.operands[0]);
    else if (std::optional<Running> running = viewRunning(viewer, factor);
             running && !part.running)
      part.running = running;
    else
      part.others.push_back(factor);
  }
  return part;
}

/// One term with a running sum, and perhaps one for the token itself.
LogicalResult CumsumMatch::splitSide(ArrayRef<Term> terms, Part &sum, Part &own,
                                     bool &hasOwn) {
  hasOwn = false;
  for (const Term &term : terms) {
    Part part = split(term);
    if (part.number != 1)
      return failure();
    bool isSum = part.running.has_value();
    if (isSum ? sum.running.has_value() : hasOwn)
      return failure();
    hasOwn |= !isSum;
    (isSum ? sum : own) = std::move(part);
  }
  return success(sum.running.has_value());
}

/// The logit that a weight above and the same weight below are exp of. None is
/// 0.
LogicalResult CumsumMatch::takeLogit(ArrayRef<Element> above,
                                     ArrayRef<Element> below, StringRef name,
                                     Element &logit) {
  if (above.size() > 1 || below.size() > 1)
    return match.decline(scan, Twine("the ") + name +
                                   " weight is a product of exponentials");
  if (above.size() != below.size() ||
      (!above.empty() && !viewer.isSame(above.front(), below.front())))
    return match.decline(scan, Twine("the ") + name +
                                   " weight of the values is not that of the "
                                   "normaliser");
  if (!above.empty())
    logit = above.front();
  return success();
}

/// The value in the running sum, and the same in the token's own term.
LogicalResult CumsumMatch::matchValues(const Part &inner, const Part &own,
                                       bool hasOwn) {
  if (inner.others.size() != 1 || (hasOwn && own.others.size() != 1))
    return match.decline(scan, "what is summed is not a weight times a value");
  value = inner.others.front();
  if (hasOwn && !viewer.isSame(value, own.others.front()))
    return match.decline(own.others.front(),
                         "the token's own value is not the one that is summed");
  return success();
}

/// clamp(logit, -c, c) for all three. Sound: the operation clamps each, too;
/// with fewer, or different bounds, what was clamped is the logit.
void CumsumMatch::peelClip() {
  if (!cross || !diag || !extra)
    return;
  std::array<Element *, 3> logits = {&cross, &diag, &extra};
  std::array<Clamp, 3> clamps;
  for (unsigned i = 0; i < 3; ++i) {
    std::optional<Clamp> clamp = viewClamp(viewer, *logits[i]);
    if (!clamp || (i > 0 && clamp->limit != clamps[0].limit))
      return;
    clamps[i] = *clamp;
  }
  for (unsigned i = 0; i < 3; ++i)
    *logits[i] = clamps[i].of;
  clip = clamps[0].limit;
}

LogicalResult CumsumMatch::run() {
  // Without two running sums it is no attention of this kind.
  Part sumAbove, ownAbove, sumBelow, ownBelow;
  bool hasAbove = false, hasBelow = false;
  if (failed(splitSide(match.above, sumAbove, ownAbove, hasAbove)) ||
      failed(splitSide(match.below, sumBelow, ownBelow, hasBelow)))
    return failure();
  Part values = split(viewTerm(viewer, sumAbove.running->operand));
  Part weights = split(viewTerm(viewer, sumBelow.running->operand));
  if (values.logits.empty() && weights.logits.empty())
    return failure();
  match.looksLikeAttention = true;
  scan = sumAbove.running->op;
  position = {sumAbove.running->position};

  if (values.number != 1 || weights.number != 1 || values.running ||
      weights.running || !weights.others.empty() || !sumAbove.others.empty() ||
      !sumBelow.others.empty() || !ownBelow.others.empty())
    return match.decline(sumBelow.running->op,
                         "the running sums have factors that are no weights");
  if (viewer.axes.leaves(position) !=
      viewer.axes.leaves(sumBelow.running->position))
    return match.decline(sumBelow.running->op,
                         "values and weights are summed along different "
                         "dimensions");
  if (hasAbove != hasBelow)
    return match.decline(match.replaced.getOwner(),
                         "the token itself is counted on one side of the "
                         "quotient alone");
  if (failed(takeLogit(values.logits, weights.logits, "cross", cross)) ||
      failed(takeLogit(sumAbove.logits, sumBelow.logits, "extra", extra)) ||
      failed(takeLogit(ownAbove.logits, ownBelow.logits, "diag", diag)) ||
      failed(matchValues(values, ownAbove, hasAbove)))
    return failure();
  if (hasAbove && !diag)
    return match.decline(match.replaced.getOwner(),
                         "the token's own weight is no exponential");
  // Without a term of its own a token has no weight of its own: the lowest
  // logit there is, which f16 has none that is low enough for.
  if (!hasAbove && getElementTypeOrSelf(match.replaced.getType()).isF16())
    return match.decline(match.replaced.getOwner(),
                         "there is no weight of the token itself, which f16 "
                         "can not say");
  peelClip();
  return success();
}

FailureOr<AttnOpInterface> CumsumMatch::emit() {
  AxisTable &axes = viewer.axes;
  // Where each comes from may divide axes further: that is settled first.
  for (const Element &element : {cross, diag, extra, value})
    if (element)
      viewer.look(element);
  AxisList all = axes.leaves(flatten(match.output));
  // The width of a value is what no weight varies along.
  AxisList weighed = axes.leaves(position);
  for (const Element &logit : {cross, diag, extra})
    if (logit)
      llvm::append_range(weighed, axesOf(viewer, logit, all));
  AxisList width = difference(all, weighed);
  AxisList outer = difference(difference(all, width), axes.leaves(position));
  SmallVector<AxisList> dims;
  AxisList head;
  if (!outer.empty())
    head = {outer.pop_back_val()};
  for (Axis axis : outer)
    dims.push_back({axis});
  dims.push_back(head);
  dims.push_back(axes.leaves(position));

  OpBuilder builder(match.replaced.getOwner());
  Location loc = builder.getFusedLoc({match.replaced.getLoc(), scan->getLoc()});
  Emitter emitter(viewer, builder, loc);
  Type type = getElementTypeOrSelf(match.replaced.getType());
  auto write = [&](const Element &logit, double otherwise) -> FailureOr<Value> {
    if (!logit)
      return emitter.fill(dims, type, otherwise);
    FailureOr<Value> tensor = emitter.broadcastable(logit, dims);
    if (failed(tensor))
      return failure();
    return emitter.spread(*tensor, dims, type);
  };
  double lowest = APFloat::getLargest(cast<FloatType>(type).getFloatSemantics(),
                                      /*Negative=*/true)
                      .convertToDouble();
  SmallVector<AxisList> valueDims = dims;
  valueDims.push_back(width);
  FailureOr<Value> crossTensor = write(cross, 0),
                   diagTensor = write(diag, lowest),
                   extraTensor = write(extra, 0);
  FailureOr<Value> values = emitter.broadcastable(value, valueDims);
  if (failed(crossTensor) || failed(diagTensor) || failed(extraTensor) ||
      failed(values))
    return match.decline(value, "a weight or value has no tensor of its own");
  FailureOr<Value> spread = emitter.spread(*values, valueDims, type);
  Value init = emitter.empty(valueDims, type);
  auto op = CumsumOp::create(
      builder, loc, *crossTensor, *diagTensor, *extraTensor, *spread, init,
      clip ? builder.getF64FloatAttr(*clip) : FloatAttr(), TypeAttr());
  emitter.replace(match.replaced, op.getResults()[0],
                  Layout(valueDims.begin(), valueDims.end()), match.output);
  return cast<AttnOpInterface>(op.getOperation());
}

FailureOr<AttnOpInterface>
mlir::attn::raise::raiseCumsum(QuotientMatch &match) {
  CumsumMatch cumsum(match);
  if (failed(cumsum.run()))
    return failure();
  return cumsum.emit();
}
