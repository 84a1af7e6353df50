//===- Header.h - C headers of compiled functions ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_COMPILER_HEADER_H
#define ATTN_LIB_COMPILER_HEADER_H

#include "attn/Compiler/Signature.h"

namespace mlir::attn {

/// A C and C++ header that declares the compiled function `symbol`.
std::string printHeader(const Signature &signature, llvm::StringRef symbol);

} // namespace mlir::attn

#endif // ATTN_LIB_COMPILER_HEADER_H
