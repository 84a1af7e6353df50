//===- Scores.cpp - From the softmax to the product of queries and keys ---===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Match.h"
#include "Roles.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// A score that was replaced by a number this low, or lower, was meant to have
/// no weight. See peelSelect.
static constexpr double kLowestMeantScore = -1e4;

static constexpr StringLiteral kNoProduct =
    "the scores are not a product of queries and keys";

std::optional<Comparison> AttentionMatch::viewScores(const Element &element) {
  ScoreContext context{rows, options.zeroSignsArePlus};
  llvm::append_range(context.varying, keys);
  return viewComparison(viewer, element, context);
}

/// Whether the scores' product with queries on one side and keys on the other
/// lies behind an element.
bool AttentionMatch::leadsToProduct(const Element &element) {
  Visited visited;
  return leadsToProduct(element, visited);
}

bool AttentionMatch::leadsToProduct(const Element &element, Visited &visited) {
  Expression expression = viewer.view(element);
  if (!visited.insert(expression.element))
    return false;
  if (expression.is(Operator::Opaque)) {
    AxisList list = viewer.axes.leaves(flatten(expression.element.layout));
    auto hasAll = [&](ArrayRef<Axis> part) {
      return llvm::all_of(viewer.axes.leaves(part), [&](Axis axis) {
        return llvm::is_contained(list, axis);
      });
    };
    if (!hasAll(rowAxes) || !hasAll(keys))
      return false;
    settleHeads(expression.element);
    return viewCompared(viewer, expression.element).has_value();
  }
  // Not the condition of a select: a score is not a boolean.
  return llvm::any_of(expression.operands, [&](const Element &operand) {
    return !getElementTypeOrSelf(operand.value).isInteger(1) &&
           leadsToProduct(operand, visited);
  });
}

/// Whether a condition compares scores.
bool AttentionMatch::dependsOnScores(const Element &condition) {
  Expression expression = viewer.view(condition);
  if (expression.is(Operator::And) || expression.is(Operator::Or) ||
      expression.is(Operator::Not))
    return llvm::any_of(expression.operands, [&](const Element &operand) {
      return dependsOnScores(operand);
    });
  return llvm::any_of(expression.operands, [&](const Element &operand) {
    return isa<FloatType>(getElementTypeOrSelf(operand.value)) &&
           leadsToProduct(operand);
  });
}

/// where(m, scores, fill) or where(m, fill, scores).
/// Sound for -inf: that is what a mask means. Sound for a fill at or below
/// kLowestMeantScore: the models that use one rely on exp(fill - max) being 0
/// where a row keeps a key, which it is as long as the largest score kept is
/// above fill + 104 (f32); where a row keeps none all of its scores are equal,
/// and stay so when each is replaced by the lowest number of the accumulation
/// type, which swallows any score it is added to.
LogicalResult AttentionMatch::peelSelect(const Expression &select,
                                         double factor, Element &next) {
  bool keptFirst = leadsToProduct(select.operands[1]);
  if (keptFirst == leadsToProduct(select.operands[2]))
    return decline(select.element, keptFirst
                                       ? "both choices of a select are scores"
                                       : kNoProduct);
  next = select.operands[keptFirst ? 1 : 2];
  if (dependsOnScores(select.operands[0]))
    return decline(select.element,
                   "which scores are kept depends on the scores: a threshold "
                   "keeps every key that ties with it, where top_n keeps N");
  std::optional<double> fill =
      toDouble(viewer.evaluate(select.operands[keptFirst ? 2 : 1]));
  if (!fill || factor <= 0 || *fill == std::numeric_limits<double>::infinity())
    return decline(select.element,
                   "scores are replaced by something that is not constant");
  if (!std::isinf(*fill) && *fill * factor > kLowestMeantScore)
    return decline(select.element,
                   "scores are replaced by " + Twine(std::to_string(*fill)) +
                       ", which is too high to mean that a key is cut");
  maskInputs.selected.push_back(
      {select.operands[0], !keptFirst, *fill * factor});
  return success();
}

/// t * scores or scores / t, where t is a tensor that differs by head at most.
/// Sound: it is a factor of every score, as a constant is.
bool AttentionMatch::peelFactor(const Expression &product, Element &next) {
  for (unsigned side : {1, 0}) {
    if (side == 0 && !product.is(Operator::Multiply))
      continue;
    const Element &factor = product.operands[side];
    if (viewer.dependsOn(factor, rows) || viewer.dependsOn(factor, keys) ||
        !leadsToProduct(product.operands[1 - side]))
      continue;
    scaleFactors.push_back({factor, product.is(Operator::Divide)});
    next = product.operands[1 - side];
    return true;
  }
  return false;
}

/// The operation takes one factor, or one for each head.
LogicalResult AttentionMatch::checkFactors() {
  AxisList others;
  for (const AxisList &list : batch)
    llvm::append_range(others, list);
  for (const TensorFactor &factor : scaleFactors)
    if (viewer.dependsOn(factor.element, others))
      return decline(factor.element, "the scores are multiplied with something "
                                     "that differs within the batch");
  return success();
}

LogicalResult AttentionMatch::peelScores(Element element) {
  double factor = exponentFactor;
  for (;;) {
    Expression expression = viewer.view(viewer.skipCasts(element));
    auto constant = [&](unsigned operand) {
      return toDouble(viewer.evaluate(expression.operands[operand]));
    };
    if (softcap &&
        (expression.is(Operator::Add) || expression.is(Operator::Select)))
      return decline(expression.element, "scores are masked before they are "
                                         "capped by tanh");
    if (!scaleFactors.empty() &&
        (expression.is(Operator::Add) || expression.is(Operator::Subtract) ||
         expression.is(Operator::Select) || expression.is(Operator::Tanh)))
      return decline(expression.element,
                     "scores are multiplied with a tensor after they are "
                     "masked, added to or capped");
    switch (expression.kind) {
    case Operator::Multiply: {
      // Sound: every score is multiplied, whatever was added before is scaled
      // too and remembered with its factor.
      std::optional<double> number = constant(1);
      if (!number && constant(0)) {
        number = constant(0);
        std::swap(expression.operands[0], expression.operands[1]);
      }
      if (!number && peelFactor(expression, element))
        continue;
      if (!number)
        return decline(expression.element,
                       "scores are multiplied with something that differs by "
                       "row or key");
      factor *= *number;
      element = expression.operands[0];
      continue;
    }
    case Operator::Divide: {
      std::optional<double> number = constant(1);
      if (!number && peelFactor(expression, element))
        continue;
      if (!number)
        return decline(expression.element,
                       "scores are divided by something that differs by row "
                       "or key");
      if (*number == 0)
        return decline(expression.element, "scores are divided by 0");
      factor /= *number;
      element = expression.operands[0];
      continue;
    }
    case Operator::Negate:
      factor = -factor;
      element = expression.operands[0];
      continue;
    case Operator::Tanh:
      // c * tanh(x): what stands outside is the cap, what stands inside is
      // scale / c.
      if (softcap || factor <= 0)
        return decline(expression.element, "tanh of the scores is no softcap");
      softcap = factor;
      factor = *softcap;
      element = expression.operands[0];
      continue;
    case Operator::Add: {
      bool left = leadsToProduct(expression.operands[0]);
      if (left == leadsToProduct(expression.operands[1]))
        return decline(expression.element,
                       left ? "two products are added" : kNoProduct);
      addends.push_back(expression.operands[left ? 1 : 0]);
      maskInputs.added.push_back({addends.back(), factor});
      element = expression.operands[left ? 0 : 1];
      continue;
    }
    case Operator::Subtract:
      if (!leadsToProduct(expression.operands[0]) ||
          leadsToProduct(expression.operands[1]))
        return decline(expression.element, kNoProduct);
      maskInputs.added.push_back({expression.operands[1], -factor});
      element = expression.operands[0];
      continue;
    case Operator::Select:
      if (failed(peelSelect(expression, factor, element)))
        return failure();
      continue;
    case Operator::Opaque: {
      settleHeads(expression.element);
      std::optional<Comparison> found = viewScores(expression.element);
      if (!found)
        return decline(expression.element, kNoProduct);
      if (!isZero(viewer, found->init)) {
        if (softcap)
          return decline(found->op, "scores are added to before they are "
                                    "capped by tanh");
        maskInputs.added.push_back({found->init, factor});
      }
      scale = factor * found->factor;
      comparison = *std::move(found);
      return matchScores(expression.element);
    }
    default:
      return decline(expression.element,
                     "the scores are computed by something that attention "
                     "does not have");
    }
  }
}
