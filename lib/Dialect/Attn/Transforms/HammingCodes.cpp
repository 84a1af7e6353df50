//===- HammingCodes.cpp - Compare signs as packed words -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/IR/AttnOps.h"
#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/Support/MathExtras.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNHAMMINGCODESPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

/// A kernel counts words of 32 bits: one vector lane each.
static constexpr int64_t kWordBits = 32;

/// Whether rows are stored with their elements last, where packing puts words.
static bool hasWidthLast(AffineMap layout) {
  unsigned rank = layout.getNumResults();
  return layout.getDimPosition(rank - 1) == rank - 1;
}

static bool canPack(HammingOp op) {
  auto query = dyn_cast<RankedTensorType>(op.getQuery().getType());
  return query && isa<FloatType>(query.getElementType()) &&
         !ShapedType::isDynamic(op.getAttentionDims().width) &&
         hasWidthLast(op.getLayout(LayoutOperand::Query)) &&
         hasWidthLast(op.getLayout(LayoutOperand::Key));
}

/// The signs of the last dimension.
static Value packSigns(RewriterBase &rewriter, HammingOp op, Value rows) {
  Location loc = op.getLoc();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(rewriter, loc, rows);
  int64_t words = llvm::divideCeil(op.getAttentionDims().width, kWordBits);
  sizes.back() = rewriter.getIndexAttr(words);
  Value init = tensor::EmptyOp::create(rewriter, loc, sizes,
                                       rewriter.getIntegerType(kWordBits));
  auto pack = SignPackOp::create(rewriter, loc, init.getType(), rows, init);
  return pack->getResult(0);
}

namespace {
struct AttnHammingCodesPass
    : public attn::impl::AttnHammingCodesPassBase<AttnHammingCodesPass> {
  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    getOperation()->walk([&](HammingOp op) {
      if (!canPack(op))
        return;
      rewriter.setInsertionPoint(op);
      int64_t width = op.getAttentionDims().width;
      Value query = packSigns(rewriter, op, op.getQuery());
      Value key = op.getKey() == op.getQuery()
                      ? query
                      : packSigns(rewriter, op, op.getKey());
      rewriter.modifyOpInPlace(op, [&] {
        op.getQueryMutable().assign(query);
        op.getKeyMutable().assign(key);
        op.setWidth(width);
      });
    });
  }
};
} // namespace
