//===- KeyRange.h - Which keys a tile of rows sees --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CONVERSION_ATTNTOVECTOR_KEYRANGE_H
#define ATTN_LIB_CONVERSION_ATTNTOVECTOR_KEYRANGE_H

#include "VectorBuilder.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

namespace mlir::attn {

/// What length, causal and window leave of a tile's keys.
class KeyRange {
public:
  KeyRange(VectorBuilder &b, OnlineTileOp op, int64_t rows);

  /// The keys before `last`, from the first of `firstPanel`, are all that any
  /// row sees; so are the panels.
  Value last, firstPanel, lastPanel;

  /// The end of what one row sees.
  Value lastOfRow(VectorBuilder &b, Value row);
  /// Its beginning; null where it is the first key.
  Value firstOfRow(VectorBuilder &b, Value row);
  /// Whether every row sees every key of the panels.
  Value keepsAll(VectorBuilder &b);

private:
  bool hasUpper() { return op.getCausal() || op.getWindow(); }
  /// Of row 0: the first key that alignment cuts, and the first it keeps.
  Value upper, lower;

  OnlineTileOp op;
  int64_t rows;
  Value length;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CONVERSION_ATTNTOVECTOR_KEYRANGE_H
