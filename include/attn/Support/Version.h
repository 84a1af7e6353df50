//===- Version.h - The version of attn-mlir ---------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_SUPPORT_VERSION_H
#define ATTN_SUPPORT_VERSION_H

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::attn {

/// The project's version, e.g. "0.1.0".
const char *getVersion();

/// Prints the version of attn-mlir and of the LLVM it was built against. The
/// tools hand it to llvm::cl::SetVersionPrinter.
void printVersion(llvm::raw_ostream &os);

} // namespace mlir::attn

#endif // ATTN_SUPPORT_VERSION_H
