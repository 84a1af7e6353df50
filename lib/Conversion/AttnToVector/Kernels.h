//===- Kernels.h - What the linear operations' kernels share ----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CONVERSION_ATTNTOVECTOR_KERNELS_H
#define ATTN_LIB_CONVERSION_ATTNTOVECTOR_KERNELS_H

#include "VectorBuilder.h"

#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

namespace mlir::attn {

/// `indices`, and one more.
SmallVector<Value> withIndex(ValueRange indices, Value last);
SmallVector<Value> withIndices(ValueRange indices, ValueRange last);

/// `body` for each index of the first `dims` dimensions of `memref`.
void forEachIndex(VectorBuilder &b, Value memref, int64_t dims,
                  function_ref<void(ValueRange)> body);

/// Some vectors of a row, from `column` on; `mask` only for the last one of a
/// row that is not whole vectors.
struct Columns {
  Value column;
  int64_t vectors;
  Value mask;

  Value at(VectorBuilder &b, int64_t vector) const {
    return b.addIndex(column, vector * b.getLanes());
  }
};

/// `body` for the columns of `width` elements: `vectors` at a time, then one at
/// a time, then what is left under a mask. What a size that is known rules out
/// is not emitted.
void forEachColumns(VectorBuilder &b, Value width, int64_t vectors,
                    function_ref<void(const Columns &)> body);

/// A row of `width` numbers for the kernel's own use, on the stack where the
/// width is known. `release` it at the end.
class ScratchRows {
public:
  ScratchRows(VectorBuilder &b, int64_t rows, Value width);
  void release(VectorBuilder &b);
  operator Value() const { return memref; }

private:
  Value memref;
  bool isOnHeap;
};

/// Copies in place of the operands whose rows are not contiguous, so that each
/// kernel has vectors to load; the results come back when it ends.
class ContiguousRows {
public:
  ContiguousRows(RewriterBase &rewriter, DestinationStyleOpInterface op);
  /// To be called after the kernel's code has been emitted.
  void finish();

private:
  struct Copy {
    Value original, copy;
    bool isInit;
  };
  RewriterBase &rewriter;
  Location loc;
  SmallVector<Copy> copies;
};

/// Whether the vectors stored to the rows of `memref` had better go past the
/// caches: it is part of a buffer larger than these, and on boundaries that
/// such stores need. Null where that is known to be false.
Value emitIsStreamed(VectorBuilder &b, Value memref);

/// The boundary that a streaming store needs.
inline constexpr int64_t kStreamAlignment = 16;

} // namespace mlir::attn

#endif // ATTN_LIB_CONVERSION_ATTNTOVECTOR_KERNELS_H
