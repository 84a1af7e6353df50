//===- ReportCost.h - What a model costs, in a report -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_COMPILER_REPORTCOST_H
#define ATTN_LIB_COMPILER_REPORTCOST_H

#include "attn/Compiler/Report.h"

namespace mlir::attn {

llvm::json::Value operationsToJSON(const Cost &cost);
llvm::json::Value toJSON(const std::optional<ModelCostInfo> &cost);

/// Adds "operations", "energy_pj", "parts" and "before".
void addCostToJSON(const AttentionInfo &info, llvm::json::Object &object);

/// The cells of a table; none where the cost was not counted.
using CostRow = std::vector<std::string>;
const CostRow &getCostHeadings();
std::vector<CostRow> getCostRows(const ModelReport &report);

} // namespace mlir::attn

#endif // ATTN_LIB_COMPILER_REPORTCOST_H
