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
    return hasAll(rowAxes) && hasAll(keys) &&
           viewer.viewProduct(expression.element);
  }
  // Not the condition of a select: a score is not a boolean.
  return llvm::any_of(expression.operands, [&](const Element &operand) {
    return !getElementTypeOrSelf(operand.value).isInteger(1) &&
           leadsToProduct(operand, visited);
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
    switch (expression.kind) {
    case Operator::Multiply: {
      // Sound: every score is multiplied, whatever was added before is scaled
      // too and remembered with its factor.
      std::optional<double> number = constant(1);
      if (!number && constant(0)) {
        number = constant(0);
        std::swap(expression.operands[0], expression.operands[1]);
      }
      if (!number)
        return decline(expression.element,
                       "scores are multiplied with something that is not "
                       "constant");
      factor *= *number;
      element = expression.operands[0];
      continue;
    }
    case Operator::Divide: {
      std::optional<double> number = constant(1);
      if (!number || *number == 0)
        return decline(expression.element,
                       "scores are divided by something that is not constant");
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
      std::optional<Product> found = viewer.viewProduct(expression.element);
      if (!found)
        return decline(expression.element, kNoProduct);
      if (!isZero(viewer, found->init)) {
        if (softcap)
          return decline(found->op, "scores are added to before they are "
                                    "capped by tanh");
        maskInputs.added.push_back({found->init, factor});
      }
      scale = factor;
      return matchScores(expression.element, *found);
    }
    default:
      return decline(expression.element,
                     "the scores are computed by something that attention "
                     "does not have");
    }
  }
}
