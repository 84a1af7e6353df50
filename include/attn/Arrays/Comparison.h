//===- Comparison.h - Do two arrays agree -----------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_ARRAYS_COMPARISON_H
#define ATTN_ARRAYS_COMPARISON_H

#include "attn/Arrays/Array.h"

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::attn {

/// Agreement is |got - want| <= absolute + relative * |want|.
struct Tolerance {
  double relative = 0;
  double absolute = 0;

  /// What results of this type reach when computed in f32 (f64 for f64), a few
  /// roundings of the type included. Integers must be equal.
  static Tolerance getDefault(ElementType type);
};

struct ComparisonResult {
  int64_t numElements = 0;
  int64_t numWrong = 0;
  double maxAbsolute = 0;
  /// Over the elements where `want` is not 0.
  double maxRelative = 0;
  /// The element that is furthest from agreement.
  llvm::SmallVector<int64_t, 4> worstIndex;
  double worstGot = 0, worstWant = 0;
};

/// Compares element by element, as numbers. NaN agrees with NaN only, and an
/// infinity with itself. Where `got` is bf16, 16-bit integers in `want` are
/// bit patterns. An error where the shapes or the kinds of number differ;
/// `what` names the array in it.
llvm::Expected<ComparisonResult> compareArrays(llvm::StringRef what,
                                               const ArrayView &got,
                                               const ArrayView &want,
                                               Tolerance tolerance);

} // namespace mlir::attn

#endif // ATTN_ARRAYS_COMPARISON_H
