//===- CheckAttention.cpp - Assert that attention operands fit ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Passes.h"

#include "attn/Dialect/Attn/IR/AttnDialect.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CHECKATTENTION
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

static std::string describe(Operation *op, StringRef message) {
  return ("'" + op->getName().getStringRef() + "' op " + message).str();
}

namespace {
struct CheckAttentionPass : attn::impl::CheckAttentionBase<CheckAttentionPass> {
  void runOnOperation() override {
    SmallVector<RuntimeVerifiableOpInterface> ops;
    getOperation()->walk([&](RuntimeVerifiableOpInterface op) {
      if (isa<AttnDialect>(op->getDialect()))
        ops.push_back(op);
    });
    for (RuntimeVerifiableOpInterface op : ops) {
      OpBuilder builder(op);
      op.generateRuntimeVerification(builder, op.getLoc(), describe);
    }
  }
};
} // namespace
