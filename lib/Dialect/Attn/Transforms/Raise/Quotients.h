//===- Quotients.h - Attention that is one sum over another -----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_QUOTIENTS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_QUOTIENTS_H

#include "Raise.h"
#include "Terms.h"

namespace mlir::attn::raise {

/// A quotient of sums that a pattern looks at, and what it finds: attention
/// without a softmax.
struct QuotientMatch {
  Viewer viewer;
  OpResult replaced;
  Layout output; ///< Of `replaced`.
  SmallVector<Term> above, below;
  RaiseOptions options;

  /// Whether it is worth a remark where it fails.
  bool looksLikeAttention = false;
  Operation *blocker = nullptr;
  std::string reason;

  LogicalResult decline(Operation *op, const Twine &why) {
    blocker = op;
    reason = why.str();
    return failure();
  }
  LogicalResult decline(const Element &element, const Twine &why);
};

/// Replaces the quotient by attn.cumsum, or says why not.
FailureOr<AttnOpInterface> raiseCumsum(QuotientMatch &match);

/// Replaces the quotient by attn.hamming_linear, or says why not.
FailureOr<AttnOpInterface> raiseHammingLinear(QuotientMatch &match);

/// The axes in `all` that are not in `without`.
AxisList difference(ArrayRef<Axis> all, ArrayRef<Axis> without);

/// The axes that the element varies along, of those in `among`.
AxisList axesOf(Viewer &viewer, const Element &element, ArrayRef<Axis> among);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_QUOTIENTS_H
