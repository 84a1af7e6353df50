//===- Transforms.h - Rewrites of attn operations ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_TRANSFORMS_TRANSFORMS_H
#define ATTN_DIALECT_ATTN_TRANSFORMS_TRANSFORMS_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

namespace mlir {
class RewriterBase;
} // namespace mlir

namespace mlir::attn {

/// An operation of the softmax family as a running softmax.
struct OnlineForm {
  OnlineOp online;
  FinishOp finish;
};

/// Whether the operation is the end of a running softmax over its keys. A top N
/// is chosen, and a precision is calibrated, over the whole row; and the state
/// of a softmax on memrefs would be allocated, which is bufferization's to
/// decide.
bool hasOnlineForm(Operation *op);

/// Replaces an operation that has an online form by an empty state,
/// `attn.online` and `attn.finish`.
FailureOr<OnlineForm> rewriteAsOnline(RewriterBase &rewriter, Operation *op);

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_TRANSFORMS_TRANSFORMS_H
