//===- AttnToVector.h - attn to vector micro-kernels ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CONVERSION_ATTNTOVECTOR_ATTNTOVECTOR_H
#define ATTN_CONVERSION_ATTNTOVECTOR_ATTNTOVECTOR_H

#include "mlir/Pass/Pass.h"

namespace mlir {
class RewritePatternSet;
} // namespace mlir

namespace mlir::attn {

#define GEN_PASS_DECL_CONVERTATTNTOVECTOR
#include "attn/Conversion/Passes.h.inc"

/// Whether there are kernels for what an operation on tensors is tiled and
/// packed into: `attn-schedule` gives it a schedule then.
bool hasVectorForm(Operation *op);

/// The patterns of `convert-attn-to-vector`.
void populateAttnToVectorPatterns(RewritePatternSet &patterns);

} // namespace mlir::attn

#endif // ATTN_CONVERSION_ATTNTOVECTOR_ATTNTOVECTOR_H
