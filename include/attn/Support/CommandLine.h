//===- CommandLine.h - The options of a tool --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_SUPPORT_COMMANDLINE_H
#define ATTN_SUPPORT_COMMANDLINE_H

#include "llvm/Support/CommandLine.h"

namespace mlir::attn {

/// Forgets every option but those of `category` and the general ones. The
/// shared LLVM library registers a few hundred in every process that loads it,
/// which would be accepted and do nothing (--threads among them).
void keepOptionsOf(const llvm::cl::OptionCategory &category);

} // namespace mlir::attn

#endif // ATTN_SUPPORT_COMMANDLINE_H
