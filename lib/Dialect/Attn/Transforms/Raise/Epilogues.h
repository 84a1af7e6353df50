//===- Epilogues.h - What follows attention ---------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EPILOGUES_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EPILOGUES_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

namespace mlir::attn::raise {

/// The output with a sink: one more score in each row's softmax, of a key whose
/// value is 0. `sink` broadcasts to [B..., H, M, 1]. The operation's second
/// result is its log-sum-exp.
Value emitSink(OpBuilder &builder, Location loc, Operation *op, Value sink,
               AffineMap outputMap);

/// The output, but for rows without keys the average of all values.
Value emitAverage(OpBuilder &builder, Location loc, SoftmaxOpInterface op,
                  AffineMap valueMap, AffineMap outputMap);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EPILOGUES_H
