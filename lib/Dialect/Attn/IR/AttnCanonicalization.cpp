//===- AttnCanonicalization.cpp - Folds and canonical forms ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::attn;

void SDPAOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                         MLIRContext *context) {}
void L1Op::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                       MLIRContext *context) {}
void HammingOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {}
void OnlineOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                           MLIRContext *context) {}
