//===- Quotients.cpp - Attention that is one sum over another -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Quotients.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

LogicalResult QuotientMatch::decline(const Element &element, const Twine &why) {
  Value value = element.value;
  Operation *op = value.getDefiningOp();
  return decline(op ? op : value.getParentBlock()->getParentOp(), why);
}

AxisList mlir::attn::raise::difference(ArrayRef<Axis> all,
                                       ArrayRef<Axis> without) {
  AxisList rest;
  for (Axis axis : all)
    if (!llvm::is_contained(without, axis))
      rest.push_back(axis);
  return rest;
}

AxisList mlir::attn::raise::axesOf(Viewer &viewer, const Element &element,
                                   ArrayRef<Axis> among) {
  llvm::SmallDenseSet<Axis> found;
  viewer.collectAxes(element, found);
  AxisList axes;
  for (Axis axis : viewer.axes.leaves(among))
    if (found.contains(axis))
      axes.push_back(axis);
  return axes;
}

/// Whether the operation divides, or multiplies as what divides may, in its
/// last step. Cheap: most operations do not.
static bool mayDivide(Operation *op) {
  if (isa<arith::DivFOp, tosa::MulOp>(op))
    return isa<RankedTensorType>(op->getResult(0).getType());
  auto generic = dyn_cast<linalg::LinalgOp>(op);
  if (!generic || op->getNumResults() != 1 ||
      generic.getNumReductionLoops() != 0 ||
      !isa<RankedTensorType>(op->getResult(0).getType()))
    return false;
  Value yielded = generic.getBlock()->getTerminator()->getOperand(0);
  return isa_and_present<arith::DivFOp, arith::MulFOp>(yielded.getDefiningOp());
}

static void remarkRaised(AttnOpInterface op) {
  auto text = [](int64_t size) {
    return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
  };
  AttentionDims dims = op.getAttentionDims();
  InFlightDiagnostic remark = emitRemark(op->getLoc(), "raised from ");
  remark << cast<StringAttr>(op->getAttr(kRaisedFrom)).getValue() << " to "
         << op->getName().stripDialect() << ": " << text(dims.heads)
         << " heads, " << text(dims.queryLength) << " x "
         << text(dims.keyLength) << ", width ";
  // Cumulative sums compare nothing: the values alone have a width.
  if (!isa<CumsumOp>(op.getOperation()))
    remark << text(dims.width) << " and ";
  remark << text(dims.valueWidth);
  for (StringRef name : {"clip", "c"})
    if (auto number = op->getAttrOfType<FloatAttr>(name))
      remark << ", " << name << " " << number.getValueAsDouble();
  if (auto compat = op->getAttrOfType<CompatAttr>("compat"))
    if (compat.getValue() != Compat::None)
      remark << ", compat " << stringifyCompat(compat.getValue());
  remark << ", causal " << stringifyCausal(op.getCausalKind());
}

static void raiseQuotient(OpResult result, const RaiseOptions &options) {
  using Pattern = FailureOr<AttnOpInterface> (*)(QuotientMatch &);
  for (Pattern pattern : {Pattern(raiseCumsum), Pattern(raiseHammingLinear)}) {
    QuotientMatch match;
    match.replaced = result;
    match.options = options;
    match.output = match.viewer.axes.createLayout(result);
    std::optional<Quotient> quotient =
        viewQuotient(match.viewer, {result, match.output});
    if (!quotient)
      return;
    match.above = viewTerms(match.viewer, quotient->numerator);
    match.below = viewTerms(match.viewer, quotient->denominator);
    FailureOr<AttnOpInterface> op = pattern(match);
    if (succeeded(op)) {
      bool isTosa = isa<tosa::MulOp>(result.getOwner());
      (*op)->setAttr(kRaisedFrom, StringAttr::get(result.getContext(),
                                                  isTosa ? "tosa" : "linalg"));
      return remarkRaised(*op);
    }
    if (!match.looksLikeAttention)
      continue;
    InFlightDiagnostic remark = emitRemark(result.getLoc(), "not raised: ");
    remark << match.reason;
    if (match.blocker)
      remark.attachNote(match.blocker->getLoc()) << "see this operation";
    return;
  }
}

void raise::raiseQuotients(ModuleOp module, const RaiseOptions &options) {
  for (auto function : module.getOps<FunctionOpInterface>()) {
    SmallVector<OpResult> candidates;
    function->walk([&](Operation *op) {
      if (mayDivide(op))
        candidates.push_back(op->getResult(0));
    });
    for (OpResult result : candidates)
      raiseQuotient(result, options);
    eraseDead(function.getFunctionBody());
  }
}
