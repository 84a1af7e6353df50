//===- ParallelToRuntime.h - Parallel loops to run-time calls ---*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CONVERSION_PARALLELTORUNTIME_PARALLELTORUNTIME_H
#define ATTN_CONVERSION_PARALLELTORUNTIME_PARALLELTORUNTIME_H

#include "mlir/Pass/Pass.h"

namespace mlir::attn {

/// Marks a call whose result is a message, null where all went well, and a
/// function that is to be called so.
constexpr llvm::StringLiteral kReturnsStatusAttrName = "attn.returns_status";

#define GEN_PASS_DECL_CONVERTPARALLELTORUNTIME
#include "attn/Conversion/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_CONVERSION_PARALLELTORUNTIME_PARALLELTORUNTIME_H
