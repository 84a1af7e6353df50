//===- Signs.h - Codes of +1 and -1, seen by their cases --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A sign is written in many ways: a select on a comparison with 0, 2 * (x >= 0)
// - 1, nested selects, or the straight-through s(x) - x + x of trained models.
// What they have in common is found by looking at three cases: x is negative,
// is 0, is positive. In each every comparison of x with 0 is known.
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SIGNS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SIGNS_H

#include "Elements.h"

namespace mlir::attn::raise {

/// An element that is `scale` where `of` is positive, -`scale` where it is
/// negative, and `atZero` where it is 0.
struct SignCode {
  Element of;
  double scale = 1;
  double atZero = 1;

  /// As the operations have it: s(0) = s(positive).
  bool isPlusAtZero() const { return atZero == scale; }
  /// The same of the other side: -s(-x) is this.
  bool isMinusAtZero() const { return atZero == -scale; }
};

/// Sees an element as the sign of another, whatever it is written by. NaN is
/// not looked at: a sign of it has no meaning.
std::optional<SignCode> viewSign(Viewer &viewer, const Element &element);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SIGNS_H
