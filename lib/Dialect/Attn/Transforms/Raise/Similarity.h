//===- Similarity.h - How a score compares a query and a key ----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The end of the scores' peel. Softmax, masks, biases and scale are peeled the
// same way whatever a score is; what compares a query and a key at the end is a
// pattern. A new similarity is a new pattern in the list of Similarity.cpp.
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SIMILARITY_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SIMILARITY_H

#include "Elements.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

namespace mlir::attn::raise {

class ScorePattern;

/// A factor that is not constant: a tensor or scalar, or its reciprocal.
struct TensorFactor {
  Element element;
  bool isInverse = false;
};

/// A score that was taken apart: init + factor * similarity(lhs, rhs), summed
/// over `width`. Which operand is the query is for the match to find.
struct Comparison {
  Comparison() = default;
  Comparison(const ScorePattern *pattern, const Product &product)
      : pattern(pattern), op(product.op), init(product.init), lhs(product.lhs),
        rhs(product.rhs), width(product.contracted) {}
  Comparison(const ScorePattern *pattern, const Sum &sum, const Element &lhs,
             const Element &rhs)
      : pattern(pattern), op(sum.op), init(sum.init), lhs(lhs), rhs(rhs),
        width(sum.summed) {}

  const ScorePattern *pattern = nullptr;
  Operation *op = nullptr;
  Element init, lhs, rhs;
  AxisList width;
  double factor = 1;
  SmallVector<TensorFactor> factors;
  bool negateLhs = false,
       negateRhs = false; ///< Compared with their sign taken.
  /// Where it could have been another comparison, why it is not.
  std::string caveat;
};

/// What a comparison has to be seen in.
struct ScoreContext {
  /// Rows and keys: what a factor of all scores does not depend on.
  AxisList varying;
  /// Whether a sign that is 0 at 0 may be taken to be +1 there.
  bool zeroSignsArePlus = false;
};

/// One similarity: what it looks like, and the operation that computes it.
class ScorePattern {
public:
  virtual ~ScorePattern() = default;

  /// The two that are compared, with nothing looked through that they may have
  /// been spread by.
  virtual std::optional<std::pair<Element, Element>>
  viewOperands(Viewer &viewer, const Element &element) const = 0;

  /// Sees the element as a score of this kind. `caveat` says what alone stands
  /// against it.
  virtual std::optional<Comparison> match(Viewer &viewer,
                                          const Element &element,
                                          const ScoreContext &context,
                                          std::string &caveat) const = 0;

  /// Whether a * score(q, k) = score(a * q, k) = score(q, a * k).
  virtual bool isBilinear() const = 0;

  /// Why the operation does not take this scale, or nothing.
  virtual StringRef refuseScale(double scale) const { return {}; }

  /// The operation, without mask, bias and the like.
  virtual SoftmaxOpInterface create(OpBuilder &builder, Location loc,
                                    Value query, Value key, Value value,
                                    ValueRange inits) const = 0;

  /// Gives the operation what every score is multiplied with: an attribute, or
  /// a scalar or a tensor of one per head.
  virtual void setScale(SoftmaxOpInterface op, OpFoldResult scale) const = 0;
};

/// ScorePattern for an operation that computes scale * similarity(q, k).
template <typename OpTy>
class ScorePatternOf : public ScorePattern {
public:
  SoftmaxOpInterface create(OpBuilder &builder, Location loc, Value query,
                            Value key, Value value,
                            ValueRange inits) const override {
    return OpTy::create(builder, loc, query, key, value, inits);
  }
  void setScale(SoftmaxOpInterface op, OpFoldResult scale) const override {
    auto concrete = cast<OpTy>(op.getOperation());
    if (auto value = dyn_cast<Value>(scale))
      concrete.getScaleOperandMutable().assign(value);
    else
      concrete.setScaleAttr(cast<FloatAttr>(cast<Attribute>(scale)));
  }
};

/// The operands of what the first pattern would see.
std::optional<std::pair<Element, Element>> viewCompared(Viewer &viewer,
                                                        const Element &element);

/// The element as the score of the first pattern that sees one.
std::optional<Comparison> viewComparison(Viewer &viewer, const Element &element,
                                         const ScoreContext &context);

/// Each in a file of its own.
const ScorePattern &getL1Pattern();
const ScorePattern &getHammingPattern();

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SIMILARITY_H
