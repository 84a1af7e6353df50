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

/// What was written for attention of one function so far.
class EmittedOperations {
public:
  /// Takes from `before` to `end` what was written in vain: the values that are
  /// held become those of the operations kept.
  void reuse(Operation *before, Operation *end, ArrayRef<Value *> held);

  MaskCache masks;

private:
  SmallVector<Operation *> operations;
};

/// Replaces what was matched by attention. Fails where a mask can not be
/// written as a tensor, with nothing changed that is not dead.
FailureOr<SoftmaxOpInterface> emitAttention(AttentionMatch &match,
                                            EmittedOperations &emitted);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMIT_H
