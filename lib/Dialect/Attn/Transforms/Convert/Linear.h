//===- Linear.h - What linear attention can keep ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_LINEAR_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_LINEAR_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/Builders.h"

namespace mlir::attn::convert {

/// Whether query and key have the same length, whatever it is.
bool isSelfAttention(SDPAOp op);

/// Whether a mask says the same for every row, and for all heads that share a
/// key.
bool isKeyMask(Value mask, const AttentionDims &dims);

/// A key mask [.., 1, N] as [.., N], of lower rank where it was.
Value dropRows(OpBuilder &builder, Location loc, Value mask);

/// `mask` (of [.., G, N], or null) and-ed with what kv_length leaves, as
/// [batch..., 1 or G, N].
Value maskKeys(OpBuilder &builder, SDPAOp op, Value mask);

/// "7", or "?".
std::string toText(int64_t size);

} // namespace mlir::attn::convert

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_LINEAR_H
