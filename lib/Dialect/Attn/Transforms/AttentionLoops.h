//===- AttentionLoops.h - Loops of attn operations --------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_TRANSFORMS_ATTENTIONLOOPS_H
#define LIB_DIALECT_ATTN_TRANSFORMS_ATTENTIONLOOPS_H

#include "mlir/Dialect/Utils/StructuredOpsUtils.h"
#include "mlir/IR/Operation.h"

namespace mlir::attn {

/// What a loop of an operation's iteration domain goes over.
enum class LoopKind { Batch, Heads, Rows, Keys, Columns };

/// One loop: over the dimension that the operands name `dim`.
struct AttentionLoop {
  std::string dim;
  LoopKind kind;
  utils::IteratorType iterator = utils::IteratorType::parallel;
};

/// The loops of an attn operation's iteration domain, outermost first.
SmallVector<AttentionLoop> getAttentionLoops(Operation *op);

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_TRANSFORMS_ATTENTIONLOOPS_H
