//===- Compiler.h - The one C++ API: parse, compile, load -------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_COMPILER_H
#define ATTN_COMPILER_COMPILER_H

#include "attn/Compiler/Errors.h"
#include "attn/Compiler/Executable.h"
#include "attn/Target/CPUTarget.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"

namespace llvm {
class MemoryBuffer;
} // namespace llvm

namespace mlir::attn {

/// Something that code can be made for.
struct TargetInfo {
  llvm::StringLiteral name;
  llvm::StringLiteral description;
  /// Why this build can not make code for it; empty where it can.
  llvm::StringLiteral unavailable;
};

/// The targets whose names users may write, usable or not.
llvm::ArrayRef<TargetInfo> getTargets();

struct CompilerOptions {
  /// One of `getTargets`.
  std::string target = "reference";
  /// Processor to make code for, as `CPUTarget::get` takes it: a name that LLVM
  /// knows, or "host"; features that are switched on or off; the triple. What
  /// is compiled for this process must run here.
  std::string cpu = "host";
  std::string features;
  std::string triple;
  /// Where to write the module after each pass, or empty.
  std::string dumpDirectory;
  /// Verify at run time the sizes and indices that are not known earlier.
  bool checkSizes = true;
};

/// A model, and what is done with it: parse, run passes, compile.
///
///     Compiler compiler;
///     if (Error error = compiler.parseFile("model.mlir")) ...
///     if (Error error = compiler.raise()) ...
///     if (Error error = compiler.convert("l1,lambda=1.0")) ...
///     Expected<Executable> model = compiler.compile();
///     Expected<std::vector<Array>> results = model->call(arguments);
///
/// Never writes to stderr and never exits: every failure is an Error, a
/// CompileError with locations where MLIR found it. Not for use from two
/// threads at once.
class Compiler {
public:
  explicit Compiler(CompilerOptions options = {});
  ~Compiler();

  Compiler(const Compiler &) = delete;
  Compiler &operator=(const Compiler &) = delete;

  /// Success where this build can make code for the target of the options.
  llvm::Error checkTarget() const;

  /// Takes the module in a file of MLIR text or bytecode.
  llvm::Error parseFile(llvm::StringRef path);

  /// The same from memory. `name` is what locations call it.
  llvm::Error parse(llvm::StringRef source, llvm::StringRef name = "<memory>");

  /// Takes a module, of any context with the dialects of `getDialects`.
  llvm::Error take(OwningOpRef<ModuleOp> module);

  /// All upstream dialects and the project's, with their interfaces.
  static void getDialects(DialectRegistry &registry);

  /// The module as it stands. Null before one was taken.
  ModuleOp getModule() const { return module.get(); }

  /// Runs a textual pass pipeline on the module: "canonicalize,cse".
  llvm::Error run(llvm::StringRef pipeline);

  /// Finds attention in the imported model (`attn-raise`).
  llvm::Error raise();

  /// Converts raised attention (`attn-convert`). The mechanism, then options
  /// of the pass, with - or _ in their names: "l1,lambda=1.0,layers=0-3",
  /// "hamming,top_n=64". Layers are those of `entry`.
  llvm::Error convert(llvm::StringRef conversion,
                      llvm::StringRef entry = "main");

  /// The types of a function that can be compiled.
  llvm::Expected<Signature> getSignature(llvm::StringRef entry = "main");

  /// Compiles a function for this machine and loads it. The module stays as
  /// it is.
  llvm::Expected<Executable> compile(llvm::StringRef entry = "main");

  /// Writes an object file (position-independent, for CompilerOptions::cpu)
  /// that exports the function under `symbol`; `attn-emit-entry` says how. It
  /// needs the C and mathematics libraries only.
  llvm::Error emitObject(llvm::StringRef path, llvm::StringRef symbol,
                         llvm::StringRef entry = "main");

  /// The same as a shared library, which `Executable::load` takes too. Linked
  /// by clang-22, clang or cc, the first that PATH has.
  llvm::Error emitSharedLibrary(llvm::StringRef path, llvm::StringRef symbol,
                                llvm::StringRef entry = "main");

  /// Writes a C header for either.
  llvm::Error emitHeader(llvm::StringRef path, llvm::StringRef symbol,
                         llvm::StringRef entry = "main");

  /// The remarks and warnings so far, oldest first.
  llvm::ArrayRef<CompileDiagnostic> getRemarks() const { return remarks; }

private:
  class Collector;

  llvm::Error requireModule() const;
  llvm::Expected<CPUTarget> getCPUTarget() const;
  llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
  generateObject(llvm::StringRef symbol, llvm::StringRef entry,
                 const CPUTarget &target);

  CompilerOptions options;
  /// Null once a module of another context was taken.
  std::unique_ptr<MLIRContext> context;
  OwningOpRef<ModuleOp> module;
  std::vector<CompileDiagnostic> remarks;
};

} // namespace mlir::attn

#endif // ATTN_COMPILER_COMPILER_H
