//===- CodeGen.h - LLVM IR to an object -------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_COMPILER_CODEGEN_H
#define ATTN_LIB_COMPILER_CODEGEN_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <memory>

namespace llvm {
class MemoryBuffer;
class TargetMachine;
} // namespace llvm

namespace mlir::attn {

/// Optimises and compiles a module of the LLVM dialect.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
compileToObject(ModuleOp module, llvm::TargetMachine &machine);

/// Links an object file into a shared library.
llvm::Error linkSharedLibrary(llvm::StringRef object, llvm::StringRef path);

} // namespace mlir::attn

#endif // ATTN_LIB_COMPILER_CODEGEN_H
