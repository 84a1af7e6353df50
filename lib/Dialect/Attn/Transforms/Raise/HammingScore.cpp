//===- HammingScore.cpp - Scores that are products of signs ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Signs.h"
#include "Similarity.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

namespace {

/// sum_m s(q_m) * s(k_m) = D - 2 * ham(q, k): the score of Hamming Attention
/// Distillation, with the signs written out.
class HammingPattern : public ScorePatternOf<HammingOp> {
public:
  /// Those of any product.
  std::optional<std::pair<Element, Element>>
  viewOperands(Viewer &, const Element &) const override {
    return std::nullopt;
  }
  std::optional<Comparison> match(Viewer &viewer, const Element &element,
                                  const ScoreContext &context,
                                  std::string &caveat) const override;

  /// A sign has no size: factors of the codes are peeled with them.
  bool isBilinear() const override { return false; }
};

} // namespace

/// t * codes, where t is a tensor that no row, key or sign of a code varies in.
/// Sound: the product of codes is linear in each.
static Element peelTensorFactors(Viewer &viewer, Element element,
                                 ArrayRef<Axis> varying,
                                 SmallVectorImpl<TensorFactor> &factors) {
  for (;;) {
    Expression product = viewer.view(viewer.skipCasts(element));
    if (!product.is(Operator::Multiply) && !product.is(Operator::Divide))
      return product.element;
    unsigned side = 1;
    if (product.is(Operator::Multiply) &&
        viewer.dependsOn(product.operands[1], varying))
      side = 0;
    const Element &factor = product.operands[side];
    if (viewer.dependsOn(factor, varying) ||
        viewer.evaluate(factor).has_value())
      return product.element;
    factors.push_back({factor, product.is(Operator::Divide)});
    element = product.operands[1 - side];
  }
}

std::optional<Comparison> HammingPattern::match(Viewer &viewer,
                                                const Element &element,
                                                const ScoreContext &context,
                                                std::string &caveat) const {
  std::optional<Product> product = viewer.viewProduct(element);
  if (!product)
    return std::nullopt;
  Comparison comparison(this, *product);
  AxisList varying(context.varying);
  llvm::append_range(varying, product->contracted);

  auto takeSide = [&](const Element &side, Element &operand, bool &isNegated) {
    Element codes =
        peelTensorFactors(viewer, side, varying, comparison.factors);
    std::optional<SignCode> code = viewSign(viewer, codes);
    if (!code)
      return false;
    operand = code->of;
    comparison.factor *= code->scale;
    // Sound: where the code of 0 is negative, it is -s(-x).
    isNegated = code->isMinusAtZero();
    if (isNegated)
      comparison.factor = -comparison.factor;
    if (code->atZero == 0 && !context.zeroSignsArePlus)
      caveat = "the sign of 0 is 0 in the model and 1 in attn.hamming";
    return true;
  };
  if (!takeSide(product->lhs, comparison.lhs, comparison.negateLhs) ||
      !takeSide(product->rhs, comparison.rhs, comparison.negateRhs)) {
    caveat.clear();
    return std::nullopt;
  }
  return caveat.empty() ? std::optional<Comparison>(std::move(comparison))
                        : std::nullopt;
}

const ScorePattern &mlir::attn::raise::getHammingPattern() {
  static const HammingPattern pattern;
  return pattern;
}
