//===- Bands.h - Keys that are kept by position -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_BANDS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_BANDS_H

#include "Masks.h"
#include "Table.h"

namespace mlir::attn::raise {

/// One condition on row i and key j.
struct Cut {
  enum class Kind {
    Upper,  ///< j <= i + bound
    Lower,  ///< j >= i - bound
    Length, ///< j < bound
    Other   ///< Anything else: a mask.
  };
  Kind kind;
  Affine bound;
  Formula formula;
};

/// Finds the conditions that a mask consists of.
class CutFinder {
public:
  CutFinder(Viewer &viewer, AffineViewer &affine, Tabulator &tabulator,
            const MaskInputs &inputs, MaskCache &cache)
      : viewer(viewer), axes(viewer.axes), affine(affine), tabulator(tabulator),
        inputs(inputs), cache(cache) {}

  std::vector<Cut> find(const Formula &formula);
  /// Of a bias that is 0 or at most `cut`, by all of its elements; nothing
  /// where it is not, or is not made of positions alone.
  std::optional<std::vector<Cut>> findInBias(const Element &bias, double cut);

private:
  std::vector<Cut> findComparison(const Formula &leaf);
  std::vector<Cut> findDistance(const Formula &leaf);
  std::optional<Cut> classify(Affine slack, const Formula &formula);
  std::optional<std::vector<Cut>> findInFormula(const Formula &formula);
  std::optional<MaskCache::Bounds> findInTable(const Table &kept);
  std::optional<std::string> getRoles(const Element &element) const;
  std::optional<int64_t> takeFactor(Affine &sum, ArrayRef<Axis> list) const;

  Viewer &viewer;
  AxisTable &axes;
  AffineViewer &affine;
  Tabulator &tabulator;
  const MaskInputs &inputs;
  MaskCache &cache;
};

/// Writes conditions as attributes; what there is no attribute for is left in
/// `kept`.
void setCuts(Masks &masks, ArrayRef<Cut> cuts, AffineViewer &affine,
             const Size &rows, const Size &keys);

/// Whether every row keeps a key.
bool keepsAKey(ArrayRef<Cut> cuts, AffineViewer &affine, const Size &rows,
               const Size &keys);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_BANDS_H
