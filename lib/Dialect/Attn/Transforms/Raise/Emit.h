//===- Emit.h - Attention in place of what was matched ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMIT_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMIT_H

#include "Match.h"

namespace mlir::attn::raise {

/// Replaces what was matched by attention. Fails where a mask can not be
/// written as a tensor, with nothing changed that is not dead.
FailureOr<SDPAOp> emitAttention(AttentionMatch &match);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMIT_H
