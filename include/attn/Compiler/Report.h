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
#include "attn/Dialect/Attn/Transforms/Cost.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/JSON.h"

#include <optional>

namespace mlir::attn {

/// What one attention operation costs, by what it is for.
struct AttentionCostInfo {
  Cost total;
  std::vector<std::pair<std::string, Cost>> parts;
};

/// What a model costs; see `attn-print-cost`.
struct ModelCostInfo {
  Cost attention, products, norms;
  /// Elements of structured operations that are not counted.
  uint64_t uncounted = 0;
  /// Operations of a size that is not known, which are in no sum.
  uint64_t unknown = 0;

  Cost getTotal() const;
};

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
  /// Its number in the model: operations that compute heads of one attention,
  /// or add to it, have the same.
  int64_t layer = 0;
  std::optional<AttentionCostInfo> cost;
  /// What the whole layer cost before it was converted, on its first operation.
  std::optional<Cost> costBefore;
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
  std::optional<ModelCostInfo> cost;
  /// Before it was converted.
  std::optional<ModelCostInfo> costBefore;

  /// The attention operations of `module`, in program order, and what the
  /// passes that made them said they declined.
  static ModelReport collect(ModuleOp module,
                             llvm::ArrayRef<CompileDiagnostic> remarks);

  /// Adds what `module`, of which the report is, costs when its function
  /// `entry` is called with arguments of these sizes, and where `raised` is not
  /// null what that, the module before it was converted, would.
  llvm::Error addCost(ModuleOp module, ModuleOp raised, llvm::StringRef entry,
                      llvm::ArrayRef<llvm::SmallVector<int64_t>> sizes);

  llvm::json::Value toJSON() const;
  void printText(llvm::raw_ostream &os) const;
  /// One page with no outside resources.
  void printHTML(llvm::raw_ostream &os, llvm::StringRef title) const;
};

} // namespace mlir::attn

#endif // ATTN_COMPILER_REPORT_H
