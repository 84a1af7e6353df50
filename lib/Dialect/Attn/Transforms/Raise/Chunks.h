//===- Chunks.h - Tensors that were computed in parts -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_CHUNKS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_CHUNKS_H

#include "Axes.h"

namespace mlir::attn::raise {

/// A tensor that was put together along one dimension of parts that are the
/// same computation, each of its part of what is sliced: the first part, which
/// may stand for the whole. An axis that is longer than the dimension it
/// indexes is one of such a whole.
Value getRepresentativeChunk(Value assembled);

/// What is sliced, where the slice is a part in that sense: it is shorter than
/// the axes of one dimension alone, and whole in all others.
Value getWholeOfChunk(const AxisTable &axes, Value slice, const Layout &layout);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_CHUNKS_H
