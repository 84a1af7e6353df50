//===- Passes.td - Passes on the attn dialect --------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_TRANSFORMS_PASSES_TD
#define ATTN_DIALECT_ATTN_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def AttnRaisePass : Pass<"attn-raise", "::mlir::ModuleOp"> {
  let summary = "find attention in an imported model";
  let description = [{
    Replaces the attention of an imported model by `attn.sdpa`.

    Calls of private declarations that carry `attn.op = "sdpa"` are markers that
    an importer left: operands are query, key, value and, where there is a
    fourth, a boolean mask or an additive bias; `attn.scale` and `attn.causal`
    (a boolean, then `top_left`, or the name of a causal kind) say the rest.

    Every operation made carries `attn.raised_from`, and a remark says what was
    raised, or why what looks like attention was not.
  }];
  let dependentDialects = [
    "::mlir::attn::AttnDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // ATTN_DIALECT_ATTN_TRANSFORMS_PASSES_TD
