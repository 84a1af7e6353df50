//===- Executable.h - Compiled code, loaded and callable --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_EXECUTABLE_H
#define ATTN_COMPILER_EXECUTABLE_H

#include "attn/Compiler/Signature.h"

namespace llvm {
class MemoryBuffer;
} // namespace llvm

namespace mlir::attn {

/// A compiled function in memory. Calls do not change it: one object may be
/// called from many threads at once.
class Executable {
public:
  /// Loads a shared library that `Compiler::emitSharedLibrary` wrote, and
  /// finds the entry that was exported under `symbol`. The library's code is
  /// trusted.
  static llvm::Expected<Executable> load(llvm::StringRef path,
                                         llvm::StringRef symbol);

  /// Links an object of the host's, with `symbol` as above, into this process.
  static llvm::Expected<Executable>
  link(std::unique_ptr<llvm::MemoryBuffer> object, llvm::StringRef symbol);

  const Signature &getSignature() const { return signature; }

  /// Calls the function. The results are allocated by it. An array that is
  /// not contiguous is copied first.
  llvm::Expected<std::vector<Array>>
  call(llvm::ArrayRef<ArrayView> arguments) const;

  /// The same into arrays of the caller's, whose sizes must be those of the
  /// results.
  llvm::Error call(llvm::ArrayRef<ArrayView> arguments,
                   llvm::ArrayRef<ArrayView> results) const;

private:
  using Function = void (*)(void **);

  Executable(std::shared_ptr<void> code, Function function, Signature signature)
      : code(std::move(code)), function(function),
        signature(std::move(signature)) {}

  /// Keeps the code in memory.
  std::shared_ptr<void> code;
  Function function;
  Signature signature;
};

} // namespace mlir::attn

#endif // ATTN_COMPILER_EXECUTABLE_H
