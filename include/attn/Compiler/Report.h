//===- Report.h - Which attention a model holds -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_REPORT_H
#define ATTN_COMPILER_REPORT_H

#include "attn/Compiler/Errors.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/JSON.h"

#include <optional>

namespace mlir::attn {

/// One attention operation. Negative sizes are not known at compile time.
struct AttentionInfo {
  std::string op; ///< "sdpa", "l1" ...
  std::string location;
  /// "linalg", "tosa", "marker"; "written" where the model had the operation.
  std::string raisedFrom;
  int64_t heads = 0, groups = 0;
  int64_t queryLength = 0, keyLength = 0;
  int64_t width = 0, valueWidth = 0;
  bool hasMask = false, hasBias = false;
  std::string causal; ///< "none", "top_left" or "bottom_right"
  std::optional<int64_t> window;
  /// What `attn-convert` made of it, or empty.
  std::string convertedTo;
};

/// Attention that was seen and left as it was.
struct DeclinedAttention {
  std::string location;
  std::string reason;
};

struct ModelReport {
  std::vector<AttentionInfo> attentions;
  std::vector<DeclinedAttention> declined;
  /// Milliseconds by name: "parse", "compile", "run" ...
  std::vector<std::pair<std::string, double>> times;

  /// The attention operations of `module`, in program order, and what the
  /// passes that made them said they declined.
  static ModelReport collect(ModuleOp module,
                             llvm::ArrayRef<CompileDiagnostic> remarks);

  llvm::json::Value toJSON() const;
  void printText(llvm::raw_ostream &os) const;
  /// One page with no outside resources.
  void printHTML(llvm::raw_ostream &os, llvm::StringRef title) const;
};

} // namespace mlir::attn

#endif // ATTN_COMPILER_REPORT_H
