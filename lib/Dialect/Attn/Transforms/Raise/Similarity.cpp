//===- Similarity.cpp - How a score compares a query and a key ------------===//
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

/// sum_m q_m * k_m.
class DotPattern : public ScorePatternOf<SDPAOp> {
public:
  std::optional<std::pair<Element, Element>>
  viewOperands(Viewer &viewer, const Element &element) const override {
    std::optional<Product> product = viewer.viewProduct(element);
    if (!product)
      return std::nullopt;
    return std::pair(product->lhs, product->rhs);
  }

  std::optional<Comparison> match(Viewer &viewer, const Element &element,
                                  const ScoreContext &,
                                  std::string &) const override {
    std::optional<Product> product = viewer.viewProduct(element);
    if (!product)
      return std::nullopt;
    return Comparison(this, *product);
  }

  bool isBilinear() const override { return true; }
};

} // namespace

/// The most particular first: signs are multiplied as any numbers are.
static std::array<const ScorePattern *, 3> getPatterns() {
  static const DotPattern dot;
  return {&getL1Pattern(), &getHammingPattern(), &dot};
}

std::optional<std::pair<Element, Element>>
mlir::attn::raise::viewCompared(Viewer &viewer, const Element &element) {
  for (const ScorePattern *pattern : getPatterns())
    if (auto operands = pattern->viewOperands(viewer, element))
      return operands;
  return std::nullopt;
}

std::optional<Comparison>
mlir::attn::raise::viewComparison(Viewer &viewer, const Element &element,
                                  const ScoreContext &context) {
  std::string caveat;
  for (const ScorePattern *pattern : getPatterns())
    if (std::optional<Comparison> found =
            pattern->match(viewer, element, context, caveat)) {
      found->caveat = std::move(caveat);
      return found;
    }
  return std::nullopt;
}
