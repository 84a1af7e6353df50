//===- InitAllPasses.h - Register all passes and pipelines ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_INITALLPASSES_H
#define ATTN_INITALLPASSES_H

namespace mlir::attn {

/// Registers the project's passes and pipelines with the global registry.
/// Upstream passes are the caller's to register.
void registerAllPasses();

} // namespace mlir::attn

#endif // ATTN_INITALLPASSES_H
