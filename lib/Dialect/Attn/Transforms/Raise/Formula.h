//===- Formula.h - Masks as formulas of booleans ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_FORMULA_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_FORMULA_H

#include "Affine.h"

#include <vector>

namespace mlir::attn::raise {

/// Which scores are kept: a boolean element or its negation, or a conjunction
/// or disjunction of such. Constants occur only as the whole.
struct Formula {
  enum class Kind { True, False, Leaf, And, Or };

  Kind kind = Kind::True;
  Element leaf;
  bool negated = false;
  std::vector<Formula> parts;

  static Formula constant(bool value);
  static Formula of(Element leaf, bool negated);
  static Formula all(Formula a, Formula b);
  static Formula any(Formula a, Formula b);
  static Formula choose(const Formula &condition, Formula yes, Formula no);
  Formula negate() const;

  bool is(Kind other) const { return kind == other; }
  /// The parts of a conjunction; of anything else itself.
  std::vector<Formula> getConjuncts() const;
};

/// The axes that a formula depends on, and whether it is a function of these
/// alone.
bool collectAxes(Viewer &viewer, const Formula &formula,
                 llvm::SmallDenseSet<Axis> &found);

/// What is added to scores where it does nothing but cut: 0 where `kept` holds,
/// and from `lowest` to `highest` elsewhere.
struct AdditiveMask {
  Formula kept;
  double lowest, highest;
};

/// Takes booleans, and numbers that stand for booleans, apart.
class FormulaBuilder {
public:
  FormulaBuilder(Viewer &viewer, AffineViewer &affine)
      : viewer(viewer), affine(affine) {}

  Formula build(const Element &boolean, bool negated = false);

  /// A bias, times a positive factor.
  std::optional<AdditiveMask> buildAdditive(const Element &bias, double factor);

private:
  Formula buildUnlimited(const Element &boolean, bool negated);
  std::optional<Formula> buildComparison(const Expression &compare,
                                         bool negated);
  std::optional<Formula> buildOfOne(const Element &element, bool negated);
  std::optional<Element> findBoolean(const Element &element);
  bool findBoolean(const Element &element, std::optional<Element> &found,
                   unsigned depth);
  std::optional<double> evaluateWith(const Element &element,
                                     const Element &boolean, bool value,
                                     unsigned depth = 16);
  std::optional<AdditiveMask> additive(const Element &element, double factor,
                                       unsigned depth);

  Viewer &viewer;
  AffineViewer &affine;
  unsigned budget = 0;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_FORMULA_H
