//===- Weights.cpp - From the product with the values to the scores -------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Match.h"
#include "Roles.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// The sum over the keys of `exponential`. Sound: it is what a softmax divides
/// by, so weights sum to 1.
bool AttentionMatch::isNormaliser(const Element &element,
                                  const Element &exponential) {
  std::optional<Reduction> sum =
      viewer.viewReduction(viewer.skipCasts(element), keys);
  return sum && sum->combiner == Operator::Add && isZero(viewer, sum->init) &&
         viewer.isSame(viewer.skipCasts(sum->operand),
                       viewer.skipCasts(exponential));
}

/// Whether an element is compared with -inf; `compared` is the element.
bool AttentionMatch::isMinusInfinityTest(const Element &element,
                                         Element &compared) {
  Expression compare = viewer.view(element);
  if (!compare.is(Operator::Equal))
    return false;
  for (unsigned side : {0, 1})
    if (toDouble(viewer.evaluate(compare.operands[side])) ==
        -std::numeric_limits<double>::infinity()) {
      compared = viewer.skipCasts(compare.operands[1 - side]);
      return true;
    }
  return false;
}

/// where(test, 0, weights), where the test finds rows of scores that are all
/// -inf, by the scores or by something that is added to them, or weights that
/// are NaN. Sound: attention gives 0 for a row without keys.
LogicalResult AttentionMatch::peelGuard(const Expression &select,
                                        Element &weights) {
  if (toDouble(viewer.evaluate(select.operands[1])) != 0.0)
    return decline(select.element,
                   "the weights are replaced by something that is not 0");
  weights = select.operands[2];
  Expression test = viewer.view(select.operands[0]);
  if (test.is(Operator::IsNaN) && viewer.isSame(test.operands[0], weights))
    return success();

  // all(x == -inf) or max(x) == -inf, over the keys.
  std::optional<Reduction> all = viewer.viewReduction(test.element, keys);
  if (all && all->combiner == Operator::And &&
      isMinusInfinityTest(all->operand, guarded))
    return success();
  Element maximum;
  if (isMinusInfinityTest(test.element, maximum))
    if (std::optional<Reduction> max = viewer.viewReduction(maximum, keys))
      if (max->combiner == Operator::Maximum) {
        guarded = viewer.skipCasts(max->operand);
        return success();
      }
  return decline(test.element, "the weights are zeroed by something that is "
                               "no test of a row of -inf");
}

/// exp(x - log(sum(exp(x)))), a log-softmax, or exp(x - (m + log(sum(exp(x -
/// m))))) with the log-sum-exp of x. Sound: log of the sum in the exponent
/// divides by the sum.
bool AttentionMatch::peelLogSum() {
  Expression shifted = viewer.view(exponent);
  if (!shifted.is(Operator::Subtract))
    return false;
  Expression log = viewer.view(viewer.skipCasts(shifted.operands[1]));
  Element maximum;
  if (log.is(Operator::Add))
    for (unsigned side : {0, 1})
      if (Expression term = viewer.view(viewer.skipCasts(log.operands[side]));
          term.is(Operator::Log)) {
        maximum = log.operands[1 - side];
        log = term;
        break;
      }
  if (!log.is(Operator::Log))
    return false;
  std::optional<Reduction> sum =
      viewer.viewReduction(viewer.skipCasts(log.operands[0]), keys);
  Expression inner =
      sum ? viewer.view(viewer.skipCasts(sum->operand)) : Expression();
  if (!sum || sum->combiner != Operator::Add || !isZero(viewer, sum->init) ||
      !inner.is(Operator::Exp))
    return false;
  Element weighed = inner.operands[0];
  if (maximum) {
    Expression difference = viewer.view(viewer.skipCasts(weighed));
    if (!difference.is(Operator::Subtract) ||
        !viewer.isSame(difference.operands[1], maximum))
      return false;
    weighed = difference.operands[0];
  }
  if (!viewer.isSame(viewer.skipCasts(weighed),
                     viewer.skipCasts(shifted.operands[0])))
    return false;
  exponent = shifted.operands[0];
  return true;
}

/// The whole softmax as one operation.
bool AttentionMatch::peelSoftmax(const Element &weights) {
  auto softmax = weights.value.getDefiningOp<linalg::SoftmaxOp>();
  if (!softmax || !isa<RankedTensorType>(softmax.getInput().getType()) ||
      viewer.axes.leaves(weights.layout[softmax.getDimension()]) !=
          viewer.axes.leaves(keys))
    return false;
  exponent = {softmax.getInput(), weights.layout};
  return true;
}

static constexpr double kLn2 = 0.693147180559945309417;

LogicalResult AttentionMatch::peelWeights(Element weights,
                                          Element denominator) {
  for (;;) {
    weights = viewer.skipCasts(weights);
    Expression expression = viewer.view(weights);
    switch (expression.kind) {
    case Operator::Select:
      if (failed(peelGuard(expression, weights)))
        return failure();
      continue;
    case Operator::Divide:
      if (toDouble(viewer.evaluate(expression.operands[1])) == 1.0) {
        weights = expression.operands[0];
        continue;
      }
      if (denominator)
        return decline(weights, "the weights are normalised twice");
      denominator = expression.operands[1];
      weights = expression.operands[0];
      continue;
    case Operator::Multiply: {
      // A product with the reciprocal of the sum, either side; or with the 1 of
      // a dropout that drops nothing.
      bool found = false;
      for (unsigned side : {0, 1}) {
        if (toDouble(viewer.evaluate(expression.operands[side])) == 1.0) {
          found = true;
          weights = expression.operands[1 - side];
          break;
        }
        Expression factor = viewer.view(expression.operands[side]);
        bool isReciprocal =
            factor.is(Operator::Reciprocal) ||
            (factor.is(Operator::Divide) &&
             toDouble(viewer.evaluate(factor.operands[0])) == 1.0);
        if (found || denominator || !isReciprocal)
          continue;
        found = true;
        denominator = factor.operands.back();
        weights = expression.operands[1 - side];
      }
      if (!found)
        return decline(weights, "the weights are multiplied with something "
                                "that does not normalise them");
      continue;
    }
    case Operator::Exp:
    case Operator::Exp2: {
      // Sound: exp2(x) is exp(x * ln(2)).
      if (expression.is(Operator::Exp2))
        exponentFactor = kLn2;
      exponent = expression.operands[0];
      if (denominator) {
        if (!isNormaliser(denominator, expression.element))
          return decline(denominator, "what the weights are divided by is not "
                                      "their sum over the keys");
        return success();
      }
      if (peelLogSum())
        return success();
      return decline(weights, "the weights are not normalised over the keys");
    }
    case Operator::Opaque:
      if (!denominator && peelSoftmax(weights))
        return success();
      if (!denominator && peelSinkSlice(weights))
        continue;
      [[fallthrough]];
    default:
      return decline(weights, "between the weights' softmax and their product "
                              "with the values stands something else");
    }
  }
}

/// x - max, perhaps times a number. Sound: a softmax does not change when a
/// number is taken from a whole row, so it does not matter which; that it is
/// the same along the keys does.
LogicalResult AttentionMatch::peelShift(Element &exponent) {
  exponent = viewer.skipCasts(exponent);
  Expression expression = viewer.view(exponent);
  double factor = 1;
  if (expression.is(Operator::Multiply))
    for (unsigned side : {0, 1})
      if (auto number = toDouble(viewer.evaluate(expression.operands[side])))
        if (Expression inner =
                viewer.view(viewer.skipCasts(expression.operands[1 - side]));
            inner.is(Operator::Subtract)) {
          factor = *number;
          expression = inner;
          break;
        }
  if (!expression.is(Operator::Subtract) ||
      viewer.dependsOn(expression.operands[1], keys))
    return success();
  exponentFactor *= factor;
  exponent = viewer.skipCasts(expression.operands[0]);
  return success();
}

/// Several loops of query and output alone: one is the rows, the others are
/// heads that share a key/value head. The rows are what the softmax has
/// innermost.
void AttentionMatch::splitRows() {
  AxisList order = viewer.axes.leaves(flatten(exponent.layout));
  auto positionOf = [&](Axis axis) {
    return llvm::find(order, viewer.axes.leaves(axis).front());
  };
  rows = rowAxes;
  llvm::sort(rows,
             [&](Axis a, Axis b) { return positionOf(a) < positionOf(b); });
  if (rows.size() > 1)
    groups = AxisList(rows.begin(), rows.end() - 1);
  if (!rows.empty())
    rows = {rows.back()};
}
