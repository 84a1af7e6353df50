//===- Entry.h - What a compiled function may look like ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_ENTRY_H
#define ATTN_COMPILER_ENTRY_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::attn {

/// The function `name` of `module`, if it can be called with arrays: it has a
/// body, and its arguments and results are ranked tensors of element types
/// that arrays have. Otherwise emits an error that names what is wrong.
FailureOr<func::FuncOp> lookupEntry(ModuleOp module, StringRef name);

} // namespace mlir::attn

#endif // ATTN_COMPILER_ENTRY_H
