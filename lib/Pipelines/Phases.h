//===- Phases.h - The steps that pipelines share ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_PIPELINES_PHASES_H
#define ATTN_LIB_PIPELINES_PHASES_H

#include "llvm/ADT/StringRef.h"

namespace mlir {
class OpPassManager;
} // namespace mlir

namespace mlir::attn {

void addCleanUp(OpPassManager &pm);

/// One public function, and only what it reaches.
void addEntry(OpPassManager &pm, llvm::StringRef entry);

void addTosaToLinalg(OpPassManager &pm);

/// Tensors to buffers, contiguous at the boundaries of functions.
void addBufferization(OpPassManager &pm);

/// Asserts what bufferization made visible: the sizes and indices of every
/// access.
void addRuntimeVerification(OpPassManager &pm);

/// Frees what has been allocated: every result is a buffer that the caller
/// owns.
void addDeallocation(OpPassManager &pm);

/// linalg on buffers to loops of loads and stores.
void addLinalgToLoops(OpPassManager &pm);

/// Parallel loops to serial ones, and addresses to arithmetic.
void addSerialLoops(OpPassManager &pm);

void addNumberFormats(OpPassManager &pm);

/// Loops to branches, and assertions to a status that is returned.
void addControlFlow(OpPassManager &pm);

/// Everything that is left to the LLVM dialect.
void addLLVM(OpPassManager &pm);

/// The C symbols of the entry.
void addEmitEntry(OpPassManager &pm, llvm::StringRef entry,
                  llvm::StringRef symbol);

} // namespace mlir::attn

#endif // ATTN_LIB_PIPELINES_PHASES_H
