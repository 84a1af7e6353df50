//===- Supervisor.h - Run in a process of its own ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_SUPPORT_SUPERVISOR_H
#define ATTN_SUPPORT_SUPERVISOR_H

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

namespace mlir::attn {

/// Names what the supervised process is doing, for the message about its end.
void setStage(llvm::StringRef stage);

/// Runs `body` in a child process and returns its exit status. Where a signal
/// ends the child (a stack that overflows, memory that runs out, a fault in a
/// compiled model), prints one line that says so, starting with the tool's
/// name, and returns 1.
int supervise(llvm::StringRef tool, llvm::function_ref<int()> body);

} // namespace mlir::attn

#endif // ATTN_SUPPORT_SUPERVISOR_H
