//===- AttnToVector.cpp - attn to vector micro-kernels --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Conversion/AttnToVector/AttnToVector.h"

#include "PatternDetail.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CONVERTATTNTOVECTOR
#include "attn/Conversion/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct ConvertAttnToVector
    : public attn::impl::ConvertAttnToVectorBase<ConvertAttnToVector> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateAttnToVectorPatterns(patterns);
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace

bool attn::hasVectorForm(Operation *op) {
  auto destination = dyn_cast<DestinationStyleOpInterface>(op);
  if (!destination || !destination.hasPureTensorSemantics())
    return false;
  // Signs are compared as words only; see attn-hamming-codes. With a bias there
  // are more scores than ranks.
  if (auto hamming = dyn_cast<HammingOp>(op))
    return isa<IntegerType>(getElementTypeOrSelf(hamming.getQuery())) &&
           !(hamming.getTopN() && hamming.getBias());
  return isa<SDPAOp, L1Op>(op);
}

void attn::populateAttnToVectorPatterns(RewritePatternSet &patterns) {
  populateOnlineTileToVectorPatterns(patterns);
  populatePackToVectorPatterns(patterns);
  populateQuantiseToVectorPatterns(patterns);
  populateFinishToVectorPatterns(patterns);
  populateTopTileToVectorPatterns(patterns);
  populateCumsumToVectorPatterns(patterns);
}
