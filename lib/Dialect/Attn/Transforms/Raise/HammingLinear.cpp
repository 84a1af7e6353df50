//===- HammingLinear.cpp - Linear attention between codes of signs --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Emitter.h"
#include "Quotients.h"
#include "Running.h"
#include "Signs.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

namespace {

/// q . (sum_j k_j v_j^T) + c sum_j v_j over q . sum_j k_j + c N, where the sums
/// are over all keys or running ones, and q and k are codes of +1 and -1.
class LinearMatch {
public:
  explicit LinearMatch(QuotientMatch &match)
      : match(match), viewer(match.viewer), axes(match.viewer.axes) {}

  LogicalResult run();
  FailureOr<AttnOpInterface> emit();

private:
  /// A sum over keys of something: over all, or with `position` a running one.
  struct KeySum {
    Operation *op = nullptr;
    Element operand;
    AxisList along;
    bool isRunning = false;
  };
  /// number * sum_d query_d * sum_j key_jd [* value_j].
  struct Pairing {
    double number = 1;
    Operation *op = nullptr;
    Element query, key, value;
    AxisList width, keys;
    bool isRunning = false;
  };

  std::optional<KeySum> viewKeySum(const Element &element);
  std::optional<Pairing> viewPairing(const Term &term, bool hasValue);
  std::optional<Pairing> pair(const Element &query, const Element &sums,
                              const AxisList &width, bool hasValue);
  bool splitFactors(const Element &product, const AxisList &width, Element &key,
                    Element &value);
  LogicalResult matchConstant(const Term &above, const Term &below);
  std::optional<double> viewValueConstant(const Term &term);
  std::optional<double> viewCount(const Term &term);
  LogicalResult matchCodes();
  LogicalResult matchAxes();
  bool isSameAt(const Element &a, const AxisList &from, const Element &b,
                const AxisList &to);
  FailureOr<Value> writeCodes(OpBuilder &builder, Location loc,
                              class Emitter &emitter, const Element &codes,
                              const SignCode &sign, ArrayRef<AxisList> dims);

  QuotientMatch &match;
  Viewer &viewer;
  AxisTable &axes;
  Pairing pairing;
  double c = 0;
  Compat compat = Compat::None;
  SignCode querySign, keySign;
  AxisList batch, rows, valueWidth;
};

} // namespace

static AxisList concat(ArrayRef<Axis> a, ArrayRef<Axis> b) {
  AxisList list(a);
  llvm::append_range(list, b);
  return list;
}

static bool sameSet(AxisList a, AxisList b) {
  llvm::sort(a);
  llvm::sort(b);
  return a == b;
}

/// Whether `a`, indexed by `from`, is `b` where that is indexed by `to`.
bool LinearMatch::isSameAt(const Element &a, const AxisList &from,
                           const Element &b, const AxisList &to) {
  AxisList target = axes.leaves(to);
  AxisList source = axes.leaves(from);
  if (source.size() > 1 || target.size() != source.size())
    return false;
  return viewer.isSame(
      source.empty() ? a : moveTo(axes, a, source, target.front()), b);
}

//===----------------------------------------------------------------------===//
// Products of codes and sums
//===----------------------------------------------------------------------===//

std::optional<LinearMatch::KeySum>
LinearMatch::viewKeySum(const Element &element) {
  if (std::optional<Running> running = viewRunning(viewer, element))
    return KeySum{running->op, running->operand, {running->position}, true};
  std::optional<Sum> sum = viewer.viewSum(viewer.skipCasts(element));
  if (!sum || (sum->init && toDouble(viewer.evaluate(sum->init)) != 0.0))
    return std::nullopt;
  return KeySum{sum->op, sum->operand, sum->summed, false};
}

/// k_d * v_e: the key is what has the width of the query.
bool LinearMatch::splitFactors(const Element &product, const AxisList &width,
                               Element &key, Element &value) {
  Term term = viewTerm(viewer, product);
  if (term.number != 1 || term.factors.size() != 2)
    return false;
  bool first = viewer.dependsOn(term.factors[0], width);
  if (first == viewer.dependsOn(term.factors[1], width))
    return false;
  key = term.factors[first ? 0 : 1];
  value = term.factors[first ? 1 : 0];
  return true;
}

std::optional<LinearMatch::Pairing> LinearMatch::pair(const Element &query,
                                                      const Element &sums,
                                                      const AxisList &width,
                                                      bool hasValue) {
  Pairing pairing;
  pairing.query = query;
  pairing.width = axes.leaves(width);
  if (!viewSign(viewer, query))
    return std::nullopt;
  // sum_j k_jd * v_je as one product.
  std::optional<Product> product;
  if (hasValue)
    product = viewer.viewProduct(viewer.skipCasts(sums));
  if (product &&
      (!product->init || toDouble(viewer.evaluate(product->init)) == 0.0)) {
    bool keyFirst = viewer.dependsOn(product->lhs, pairing.width);
    if (keyFirst != viewer.dependsOn(product->rhs, pairing.width)) {
      pairing.op = product->op;
      pairing.key = keyFirst ? product->lhs : product->rhs;
      pairing.value = keyFirst ? product->rhs : product->lhs;
      pairing.keys = axes.leaves(product->contracted);
      return pairing;
    }
  }
  std::optional<KeySum> sum = viewKeySum(sums);
  if (!sum)
    return std::nullopt;
  pairing.op = sum->op;
  pairing.keys = axes.leaves(sum->along);
  pairing.isRunning = sum->isRunning;
  pairing.key = sum->operand;
  if (hasValue &&
      !splitFactors(sum->operand, pairing.width, pairing.key, pairing.value))
    return std::nullopt;
  return pairing;
}

std::optional<LinearMatch::Pairing> LinearMatch::viewPairing(const Term &term,
                                                             bool hasValue) {
  if (term.factors.size() != 1)
    return std::nullopt;
  Element lhs, rhs;
  AxisList width;
  if (std::optional<Product> product = viewer.viewProduct(term.factors[0])) {
    if (product->init && toDouble(viewer.evaluate(product->init)) != 0.0)
      return std::nullopt;
    lhs = product->lhs;
    rhs = product->rhs;
    width = product->contracted;
  } else if (std::optional<Sum> sum = viewer.viewSum(term.factors[0])) {
    Term summand = viewTerm(viewer, sum->operand);
    if (summand.number != 1 || summand.factors.size() != 2 ||
        (sum->init && toDouble(viewer.evaluate(sum->init)) != 0.0))
      return std::nullopt;
    lhs = summand.factors[0];
    rhs = summand.factors[1];
    width = sum->summed;
  } else {
    return std::nullopt;
  }
  for (bool queryFirst : {true, false})
    if (std::optional<Pairing> found = pair(
            queryFirst ? lhs : rhs, queryFirst ? rhs : lhs, width, hasValue)) {
      found->number = term.number;
      return found;
    }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// The constant
//===----------------------------------------------------------------------===//

/// c where the term is c * sum_j v_j, or c * v_i, which is what the released
/// EcoFormer has.
std::optional<double> LinearMatch::viewValueConstant(const Term &term) {
  if (term.factors.size() != 1)
    return std::nullopt;
  const Element &factor = term.factors[0];
  if (std::optional<KeySum> sum = viewKeySum(factor))
    if (sum->isRunning == pairing.isRunning &&
        isSameAt(sum->operand, sum->along, pairing.value, pairing.keys))
      return term.number;
  // The value of the row itself: the axis that is left is the row's.
  for (Axis axis : rows)
    if (!pairing.isRunning &&
        axes.getSize(axis) == axes.getSize(pairing.keys) &&
        isSameAt(factor, {axis}, pairing.value, pairing.keys)) {
      compat = Compat::EcoFormer;
      return term.number;
    }
  return std::nullopt;
}

/// c where the term is c * N, or with running sums c * (i + 1).
std::optional<double> LinearMatch::viewCount(const Term &term) {
  if (!pairing.isRunning) {
    std::optional<int64_t> size = axes.getSize(pairing.keys).getConstant();
    if (term.factors.empty() && size && *size > 0)
      return term.number / static_cast<double>(*size);
    // A size that was computed: N times a whole number.
    if (term.factors.size() != 1)
      return std::nullopt;
    Expression count = viewer.view(term.factors[0]);
    while (count.is(Operator::Cast))
      count = viewer.view(count.operands[0]);
    Value value = count.element.value;
    if (!value.getType().isIntOrIndex())
      return std::nullopt;
    std::optional<Size> times =
        Size::of(value).dividedBy(axes.getSize(pairing.keys));
    std::optional<int64_t> whole =
        times ? times->getConstant() : std::optional<int64_t>();
    return whole ? std::optional<double>(term.number *
                                         static_cast<double>(*whole))
                 : std::nullopt;
  }
  if (term.factors.size() != 1 || rows.size() != 1)
    return std::nullopt;
  std::optional<int64_t> size = axes.getSize(pairing.keys).getConstant();
  if (!size || *size > 1 << 16)
    return std::nullopt;
  Viewer::Indices indices;
  for (int64_t i = 0; i < *size; ++i) {
    indices[rows.front()] = i;
    if (toDouble(viewer.evaluate(term.factors[0], indices)) !=
        static_cast<double>(i + 1))
      return std::nullopt;
  }
  return term.number;
}

/// Sound: the same constant above and below is added to every weight.
LogicalResult LinearMatch::matchConstant(const Term &above, const Term &below) {
  std::optional<double> values = viewValueConstant(above);
  std::optional<double> count = viewCount(below);
  if (!values)
    return match.decline(pairing.op, "what is added above is no constant times "
                                     "the values");
  if (!count)
    return match.decline(pairing.op, "what is added below is no constant times "
                                     "the number of keys");
  if (std::abs(*values - *count) > 1e-6 * std::abs(*values))
    return match.decline(pairing.op, "the constants above and below differ: " +
                                         Twine(std::to_string(*values)) +
                                         " and " +
                                         Twine(std::to_string(*count)));
  c = *values;
  return success();
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

/// Sound: codes of a * (+1 or -1) make weights a^2 times as large, which the
/// quotient cancels as long as the constant is divided by it too.
LogicalResult LinearMatch::matchCodes() {
  std::optional<SignCode> query = viewSign(viewer, pairing.query);
  std::optional<SignCode> key = viewSign(viewer, pairing.key);
  if (!query || !key)
    return match.decline(query ? pairing.key : pairing.query,
                         "queries and keys are no codes of +1 and -1");
  for (const SignCode &sign : {*query, *key})
    if (sign.atZero == 0 && !match.options.zeroSignsArePlus)
      return match.decline(sign.of,
                           "the sign of 0 is 0 in the model, and codes "
                           "are +1 or -1");
  querySign = *query;
  keySign = *key;
  c /= querySign.scale * keySign.scale;
  return success();
}

LogicalResult LinearMatch::matchAxes() {
  AxisList all = axes.leaves(flatten(match.output));
  AxisList keyAxes = axesOf(viewer, pairing.key, concat(all, pairing.keys));
  AxisList valueAxes = axesOf(viewer, pairing.value, concat(all, pairing.keys));
  AxisList queryAxes = axesOf(viewer, pairing.query, all);
  batch = difference(keyAxes, pairing.keys);
  rows = difference(queryAxes, batch);
  valueWidth = difference(difference(valueAxes, batch), pairing.keys);
  if (!sameSet(concat(concat(batch, rows), valueWidth), all) ||
      !sameSet(queryAxes, concat(batch, rows)) ||
      !sameSet(difference(valueAxes, pairing.keys), concat(batch, valueWidth)))
    return match.decline(pairing.op, "the dimensions of query, key and value "
                                     "are not those of attention");
  if (rows.size() > 1 || pairing.keys.size() != 1)
    return match.decline(pairing.op, "rows or keys are more than one "
                                     "dimension");
  return success();
}

LogicalResult LinearMatch::run() {
  // One product of queries and sums on each side, else it is none of this kind.
  std::optional<Pairing> below;
  const Term *countTerm = nullptr, *valueTerm = nullptr;
  bool hasAbove = false;
  for (const Term &term : match.above) {
    std::optional<Pairing> found = viewPairing(term, /*hasValue=*/true);
    if (found && !hasAbove) {
      pairing = *found;
      hasAbove = true;
    } else if (valueTerm) {
      return failure();
    } else {
      valueTerm = &term;
    }
  }
  for (const Term &term : match.below) {
    std::optional<Pairing> found = viewPairing(term, /*hasValue=*/false);
    if (found && !below)
      below = found;
    else if (countTerm)
      return failure();
    else
      countTerm = &term;
  }
  if (!hasAbove || !below)
    return failure();
  match.looksLikeAttention = true;

  // A running sum is one along the rows: both are the same axis then.
  if (pairing.isRunning) {
    Axis row = pairing.keys.front();
    AxisList fresh = axes.create(axes.getSize(row));
    if (fresh.empty())
      return match.decline(pairing.op, "a single key");
    pairing.key = moveTo(axes, pairing.key, {row}, fresh.front());
    pairing.value = moveTo(axes, pairing.value, {row}, fresh.front());
    pairing.keys = fresh;
  }
  if (!isSameAt(below->query, below->width, pairing.query, pairing.width) ||
      below->isRunning != pairing.isRunning)
    return match.decline(below->op, "the query above is not the one below");
  Element key = below->key;
  AxisList belowKeys = axes.leaves(below->keys);
  if (belowKeys.size() == 1 && pairing.keys.size() == 1)
    key = moveTo(axes, key, belowKeys, pairing.keys.front());
  if (!isSameAt(key, below->width, pairing.key, pairing.width))
    return match.decline(below->op, "the key above is not the one below");
  if (failed(matchAxes()))
    return failure();
  if (static_cast<bool>(valueTerm) != static_cast<bool>(countTerm))
    return match.decline(pairing.op, "a constant is added on one side of the "
                                     "quotient alone");
  if (valueTerm) {
    Term above = *valueTerm, count = *countTerm;
    above.number /= pairing.number;
    count.number /= below->number;
    if (failed(matchConstant(above, count)))
      return failure();
  }
  if (pairing.number != below->number)
    return match.decline(below->op, "numerator and denominator are scaled "
                                    "differently");
  if (failed(matchCodes()))
    return failure();
  if (compat == Compat::EcoFormer && pairing.isRunning)
    return match.decline(pairing.op, "the released code has no causal form");
  return success();
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

/// Codes that are +1 and -1 as they stand are taken; others are made anew.
FailureOr<Value> LinearMatch::writeCodes(OpBuilder &builder, Location loc,
                                         Emitter &emitter, const Element &codes,
                                         const SignCode &sign,
                                         ArrayRef<AxisList> dims) {
  FailureOr<Value> tensor = emitter.broadcastable(codes, dims);
  bool isPlain = std::abs(sign.scale) == 1 && sign.atZero != 0;
  if (failed(tensor) || isPlain)
    return tensor;
  Type type = getElementTypeOrSelf(tensor->getType());
  auto constant = [&](double number) -> Value {
    return arith::ConstantOp::create(builder, loc,
                                     builder.getFloatAttr(type, number));
  };
  return emitter.elementwise(*tensor, type, [&](ValueRange arguments) -> Value {
    Value isNegative = arith::CmpFOp::create(
        builder, loc,
        sign.scale > 0 ? arith::CmpFPredicate::OLT : arith::CmpFPredicate::OGT,
        arguments[0], constant(0));
    return arith::SelectOp::create(builder, loc, isNegative, constant(-1),
                                   constant(1));
  });
}

FailureOr<AttnOpInterface> LinearMatch::emit() {
  // Where each comes from may divide axes further: that is settled first.
  for (const Element &element : {pairing.query, pairing.key, pairing.value})
    viewer.look(element);
  AxisList outer = axes.leaves(batch), head;
  if (!outer.empty())
    head = {outer.pop_back_val()};
  auto dims = [&](ArrayRef<Axis> length, ArrayRef<Axis> width) {
    SmallVector<AxisList> result;
    for (Axis axis : outer)
      result.push_back({axis});
    for (ArrayRef<Axis> list : {ArrayRef<Axis>(head), length, width})
      result.push_back(axes.leaves(list));
    return result;
  };
  OpBuilder builder(match.replaced.getOwner());
  Location loc =
      builder.getFusedLoc({match.replaced.getLoc(), pairing.op->getLoc()});
  Emitter emitter(viewer, builder, loc);
  SmallVector<AxisList> valueDims = dims(pairing.keys, valueWidth);
  SmallVector<AxisList> outputDims = dims(rows, valueWidth);
  FailureOr<Value> query = writeCodes(builder, loc, emitter, pairing.query,
                                      querySign, dims(rows, pairing.width));
  FailureOr<Value> key = writeCodes(builder, loc, emitter, pairing.key, keySign,
                                    dims(pairing.keys, pairing.width));
  FailureOr<Value> value = emitter.broadcastable(pairing.value, valueDims);
  if (failed(query) || failed(key) || failed(value))
    return match.decline(pairing.op,
                         "a code or value has no tensor of its own");
  Type type = getElementTypeOrSelf(match.replaced.getType());
  Value values = emitter.spread(*value, valueDims, type);
  Value init = emitter.empty(outputDims, type);
  auto op = HammingLinearOp::create(
      builder, loc, *query, *key, values, /*mask=*/Value(), init,
      /*causal=*/pairing.isRunning, builder.getF64FloatAttr(c),
      /*width=*/IntegerAttr(), compat, /*accumulate=*/TypeAttr());
  emitter.replace(match.replaced, op.getResults()[0],
                  Layout(outputDims.begin(), outputDims.end()), match.output);
  return cast<AttnOpInterface>(op.getOperation());
}

FailureOr<AttnOpInterface>
mlir::attn::raise::raiseHammingLinear(QuotientMatch &match) {
  LinearMatch linear(match);
  if (failed(linear.run()))
    return failure();
  return linear.emit();
}
