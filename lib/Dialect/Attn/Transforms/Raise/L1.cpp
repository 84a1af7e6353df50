//===- L1.cpp - Scores that are L1 distances ------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Similarity.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

namespace {

/// -scale * sum_m |q_m - k_m|: the EcoTransformer's score, by broadcasting or
/// as torch.cdist with p = 1 arrives.
class L1Pattern : public ScorePatternOf<L1Op> {
public:
  std::optional<std::pair<Element, Element>>
  viewOperands(Viewer &viewer, const Element &element) const override {
    std::optional<Comparison> seen = viewDistance(viewer, element);
    if (!seen)
      return std::nullopt;
    return std::pair(seen->lhs, seen->rhs);
  }
  std::optional<Comparison> match(Viewer &viewer, const Element &element,
                                  const ScoreContext &,
                                  std::string &) const override {
    return viewDistance(viewer, element);
  }

  /// |a q - a k| = |a| |q - k| needs both to be scaled: no factor of a query or
  /// key alone is one of the distance.
  bool isBilinear() const override { return false; }

  StringRef refuseScale(double scale) const override {
    return scale >= 0 ? StringRef()
                      : "the scores grow with the L1 distance, where those of "
                        "attention fall with it";
  }

private:
  std::optional<Comparison> viewDistance(Viewer &viewer,
                                         const Element &element) const;
};

} // namespace

/// Past constant factors of what is summed. Sound: a sum of multiples is the
/// multiple of the sum.
static Expression peelFactors(Viewer &viewer, Element element, double &factor) {
  for (;;) {
    Expression expression = viewer.view(viewer.skipCasts(element));
    if (expression.is(Operator::Negate)) {
      factor = -factor;
      element = expression.operands[0];
      continue;
    }
    if (!expression.is(Operator::Multiply) && !expression.is(Operator::Divide))
      return expression;
    unsigned side = 1;
    auto number = toDouble(viewer.evaluate(expression.operands[1]));
    if (!number && expression.is(Operator::Multiply))
      number = toDouble(viewer.evaluate(expression.operands[side = 0]));
    if (!number || *number == 0)
      return expression;
    factor *= expression.is(Operator::Divide) ? 1 / *number : *number;
    element = expression.operands[1 - side];
  }
}

std::optional<Comparison>
L1Pattern::viewDistance(Viewer &viewer, const Element &element) const {
  std::optional<Sum> sum = viewer.viewSum(element);
  if (!sum)
    return std::nullopt;
  // The operation's distance is the negated one.
  double factor = -1;
  Expression distance = peelFactors(viewer, sum->operand, factor);
  if (!distance.is(Operator::Abs))
    return std::nullopt;
  Expression difference = viewer.view(viewer.skipCasts(distance.operands[0]));
  if (!difference.is(Operator::Subtract))
    return std::nullopt;
  Comparison comparison{this, *sum, difference.operands[0],
                        difference.operands[1]};
  comparison.factor = factor;
  return comparison;
}

const ScorePattern &mlir::attn::raise::getL1Pattern() {
  static const L1Pattern pattern;
  return pattern;
}
