//===- Errors.cpp - What can go wrong, as values --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Errors.h"

#include "attn/Support/Location.h"

#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::attn;

char CompileError::ID = 0;
char CallError::ID = 0;

static StringRef getName(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Note:
    return "note";
  case DiagnosticSeverity::Warning:
    return "warning";
  case DiagnosticSeverity::Error:
    return "error";
  case DiagnosticSeverity::Remark:
    return "remark";
  }
  llvm_unreachable("all severities are handled");
}

/// Diagnostics quote the operation they are about, and that may be the module.
static std::string shorten(std::string message) {
  constexpr size_t limit = 300;
  size_t end = std::min(message.find('\n'), limit);
  if (end >= message.size())
    return message;
  message.resize(end);
  return message + " ...";
}

CompileDiagnostic CompileDiagnostic::from(const Diagnostic &diagnostic) {
  CompileDiagnostic result;
  result.severity = diagnostic.getSeverity();
  result.location = describeLocation(diagnostic.getLocation());
  result.message = shorten(diagnostic.str());
  for (const Diagnostic &note : diagnostic.getNotes())
    result.notes.push_back(from(note));
  return result;
}

void CompileDiagnostic::print(llvm::raw_ostream &os) const {
  if (!location.empty())
    os << location << ": ";
  os << getName(severity) << ": " << message;
  for (const CompileDiagnostic &note : notes) {
    os << "\n";
    note.print(os);
  }
}

void CompileError::log(llvm::raw_ostream &os) const {
  llvm::interleave(
      diagnostics, os,
      [&](const CompileDiagnostic &diagnostic) { diagnostic.print(os); }, "\n");
}

void attn::printError(llvm::raw_ostream &os, StringRef tool,
                      llvm::Error error) {
  os << tool << ": ";
  llvm::handleAllErrors(
      std::move(error),
      // Its diagnostics say "error" themselves, after the place.
      [&](const CompileError &inner) { os << inner.message() << "\n"; },
      [&](const llvm::ErrorInfoBase &inner) {
        os << "error: " << inner.message() << "\n";
      });
}
