//===- RuntimeCall.h - The call of attn_parallel_for ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CONVERSION_PARALLELTORUNTIME_RUNTIMECALL_H
#define ATTN_LIB_CONVERSION_PARALLELTORUNTIME_RUNTIMECALL_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace mlir::attn {

/// Calls the loop body `body` for `count` (i64) iterations by way of the
/// module's `attn_parallel_loop`, which is made at first need.
void emitParallelCall(OpBuilder &builder, Location loc, func::FuncOp body,
                      Value context, Value count);

} // namespace mlir::attn

#endif // ATTN_LIB_CONVERSION_PARALLELTORUNTIME_RUNTIMECALL_H
