//===- Errors.h - What can go wrong, as values ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_ERRORS_H
#define ATTN_COMPILER_ERRORS_H

#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace mlir::attn {

/// One diagnostic, free of the context it came from.
struct CompileDiagnostic {
  DiagnosticSeverity severity = DiagnosticSeverity::Error;
  /// "file:line:column", or empty where no place is known.
  std::string location;
  std::string message;
  std::vector<CompileDiagnostic> notes;

  /// "file:line:column: error: message", then a line for each note.
  void print(llvm::raw_ostream &os) const;

  static CompileDiagnostic from(const Diagnostic &diagnostic);
};

/// A model was not compiled: what MLIR or LLVM reported.
class CompileError : public llvm::ErrorInfo<CompileError> {
public:
  static char ID;

  explicit CompileError(std::vector<CompileDiagnostic> diagnostics)
      : diagnostics(std::move(diagnostics)) {}
  explicit CompileError(const llvm::Twine &message)
      : diagnostics{{DiagnosticSeverity::Error, "", message.str(), {}}} {}

  llvm::ArrayRef<CompileDiagnostic> getDiagnostics() const {
    return diagnostics;
  }

  void log(llvm::raw_ostream &os) const override;
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::vector<CompileDiagnostic> diagnostics;
};

/// A compiled function was not called, or stopped: arrays that do not fit it,
/// or a check of the sizes or of the model's own that failed.
class CallError : public llvm::ErrorInfo<CallError> {
public:
  static char ID;

  explicit CallError(const llvm::Twine &message) : message(message.str()) {}

  void log(llvm::raw_ostream &os) const override { os << message; }
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  std::string message;
};

/// Prints "tool: error: ..." or, where diagnostics have places, "tool: place:
/// error: ...".
void printError(llvm::raw_ostream &os, llvm::StringRef tool, llvm::Error error);

} // namespace mlir::attn

#endif // ATTN_COMPILER_ERRORS_H
