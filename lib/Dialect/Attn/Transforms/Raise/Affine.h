//===- Affine.h - Integers that are affine in indices -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Masks compare positions, and importers compute positions by long ways:
// ranges, concatenations, gathers at wrapped indices, cumulative sums of what
// is 0. Here an integer is brought into the form
//
//     constant + factor * index + ... + factor * size + ... + factor * number
//
// where a number is an element of a tensor that the model is given.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_AFFINE_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_AFFINE_H

#include "Elements.h"

#include <map>

namespace mlir::attn::raise {

/// A sum of integers times constants.
struct Affine {
  int64_t constant = 0;
  /// Positions along the axes of one dimension, row-major.
  SmallVector<std::pair<AxisList, int64_t>, 2> indices;
  SmallVector<std::pair<Size, int64_t>, 1> sizes;
  SmallVector<std::pair<Element, int64_t>, 1> numbers;

  static Affine number(int64_t constant);
  static Affine index(AxisList list);

  void add(const Affine &other, int64_t factor);
  void add(const Size &size, int64_t factor);
  void addIndex(const AxisList &list, int64_t factor);
  Affine minus(const Affine &other) const;

  /// The number, where it is nothing but one.
  std::optional<int64_t> getConstant() const;
  /// The index, where it is nothing but one.
  const AxisList *getIndex() const;
  bool operator==(const Affine &other) const;
};

/// Brings integers into affine form, and decides booleans by it.
class AffineViewer {
public:
  explicit AffineViewer(Viewer &viewer) : viewer(viewer), axes(viewer.axes) {}

  std::optional<Affine> view(const Element &integer);
  /// The position along the axes of one dimension.
  std::optional<Affine> viewIndex(ArrayRef<Axis> list);

  /// Whether a boolean is true, or false, at every index.
  std::optional<bool> decide(const Element &boolean);

  /// What is not negative just where an integer comparison (or with `negated`
  /// its negation) holds.
  std::optional<Affine> getSlack(const Expression &compare, bool negated);

  /// Bounds over all indices.
  std::optional<int64_t> getMinimum(const Affine &affine) const;
  std::optional<int64_t> getMaximum(const Affine &affine) const;

private:
  using Result = std::optional<Affine>;
  Result compute(const Expression &expression);
  Result viewConstant(const Element &element);
  Result viewSelect(const Expression &select);
  Result viewExtremum(const Expression &extremum);
  Result viewOpaque(const Element &element);
  Result viewRead(Operation *op, const Element &element);
  Result viewConcat(Operation *op, const Element &element);
  Result viewReduction(const Element &element);
  Result viewFewTerms(const Reduction &reduction, const AxisList &over,
                      Affine sum);
  Result viewScan(Operation *op, const Element &element);
  Result viewQuotient(Operation *op, const Element &element);
  Result viewNumber(const Element &element);

  /// The element of a tensor at positions.
  Result viewAt(Value tensor, ArrayRef<Affine> positions);
  Result viewPart(Axis part);
  /// Quotient and remainder, where both are affine.
  std::optional<std::pair<Affine, Affine>> divide(const Affine &affine,
                                                  int64_t divisor) const;

  Viewer &viewer;
  AxisTable &axes;
  /// Where a tensor is read, for axes that were made for its dimensions.
  std::vector<std::pair<Axis, Affine>> bound;
  std::map<std::pair<const void *, Layout>, Result> known;
  unsigned depth = 0;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_AFFINE_H
