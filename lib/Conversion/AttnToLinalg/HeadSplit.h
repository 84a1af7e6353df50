//===- HeadSplit.h - Heads as groups of heads ----------------- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A query head h reads key/value head h / (H / G). Written as two dimensions,
// the group g and the head r within it, every access is a plain permutation,
// also where H and G are dynamic.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_ATTNTOLINALG_HEADSPLIT_H
#define LIB_CONVERSION_ATTNTOLINALG_HEADSPLIT_H

#include "GenericBuilder.h"

namespace mlir::attn {

class HeadSplit {
public:
  /// `heads` and `groups` are the sizes H and G. One dimension is enough where
  /// they are statically the same.
  HeadSplit(GenericBuilder &builder, OpFoldResult heads, OpFoldResult groups);

  /// How many loops the heads take: 1, or 2 (g, r).
  unsigned getNumDims() const { return grouped ? 2 : 1; }

  /// H, or G and H / G.
  SmallVector<OpFoldResult> getSizes() const;

  /// The loop dimensions that index a query head, and a key/value head, where
  /// the head loops start at `first`.
  SmallVector<AffineExpr> getHeadDims(unsigned first) const;
  AffineExpr getGroupDim(unsigned first) const;

  /// A tensor whose dimension `position` is H, with that dimension split.
  Value split(Value tensor, int64_t position) const;

  /// Undoes `split`, to exactly `type`.
  Value merge(Value tensor, int64_t position, RankedTensorType type) const;

private:
  GenericBuilder &builder;
  OpFoldResult heads, groups, headsInGroup;
  bool grouped;
};

} // namespace mlir::attn

#endif // LIB_CONVERSION_ATTNTOLINALG_HEADSPLIT_H
