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

/// What cuts the keys of a tile by their index.
struct KeyBounds {
  /// Of packed tiles, which all have these operands.
  template <typename OpTy>
  static KeyBounds get(OpTy op) {
    KeyBounds bounds;
    bounds.length = op.getLength();
    bounds.offset = op.getOffset();
    bounds.keys = op.getKey();
    bounds.isCausal = op.getCausal();
    if (auto window = op.getWindow())
      bounds.window = static_cast<int64_t>(*window);
    return bounds;
  }

  /// `keys` is in panels, or in rows.
  Value length, offset, keys;
  bool isCausal = false;
  std::optional<int64_t> window;
};

/// What length, causal and window leave of a tile's keys.
class KeyRange {
public:
  /// Row i is at position i mod `positions`.
  KeyRange(VectorBuilder &b, const KeyBounds &bounds, int64_t rows,
           int64_t positions);

  /// The keys before `last`, from the first of `firstPanel`, are all that any
  /// row sees; so are the panels.
  Value last, firstPanel, lastPanel;

  /// The end of what one row sees.
  Value lastOfRow(VectorBuilder &b, Value row);
  /// Its beginning; null where it is the first key.
  Value firstOfRow(VectorBuilder &b, Value row);
  /// Whether every row sees every key of the panels.
  Value keepsAll(VectorBuilder &b);
  /// The lanes from `key` on that a row sees.
  Value isKept(VectorBuilder &b, Value row, Value key);

private:
  /// Of row 0: the first key that alignment cuts, and the first it keeps.
  Value upper, lower;

  Value getPosition(VectorBuilder &b, Value row);

  int64_t rows, positions;
  Value length;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CONVERSION_ATTNTOVECTOR_KEYRANGE_H
