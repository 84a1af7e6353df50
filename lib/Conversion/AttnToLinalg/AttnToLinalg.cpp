//===- AttnToLinalg.cpp - The reference lowering --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Conversion/AttnToLinalg/AttnToLinalg.h"
#include "PatternDetail.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Rewrite/PatternApplicator.h"

namespace mlir::attn {
#define GEN_PASS_DEF_CONVERTATTNTOLINALG
#include "attn/Conversion/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {

/// An operation on memrefs becomes the same operation on tensors, its results
/// materialised in the destinations.
struct LiftToTensors
    : public OpInterfaceRewritePattern<DestinationStyleOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(DestinationStyleOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa<AttnDialect>(op->getDialect()) || op->getNumResults() != 0)
      return rewriter.notifyMatchFailure(op, "not an attn op on memrefs");
    Location loc = op.getLoc();
    // One buffer, one tensor: two `restrict` views of it would claim not to
    // alias.
    DenseMap<Value, Value> tensors;
    for (Value operand : op->getOperands()) {
      auto type = dyn_cast<MemRefType>(operand.getType());
      if (!type || tensors.contains(operand))
        continue;
      bool isInit = llvm::is_contained(op.getDpsInits(), operand);
      tensors[operand] = bufferization::ToTensorOp::create(
          rewriter, loc, memref::getTensorTypeFromMemRefType(type), operand,
          /*restrict=*/true, /*writable=*/isInit);
    }
    SmallVector<Value> operands;
    for (Value operand : op->getOperands())
      operands.push_back(tensors.contains(operand) ? tensors[operand]
                                                   : operand);
    SmallVector<Type> types;
    for (OpOperand &init : op.getDpsInitsMutable())
      types.push_back(operands[init.getOperandNumber()].getType());
    Operation *lifted = clone(rewriter, op, types, operands);
    for (auto [result, init] :
         llvm::zip_equal(lifted->getResults(), op.getDpsInits())) {
      auto store = bufferization::MaterializeInDestinationOp::create(
          rewriter, loc, result, init);
      store.setRestrict(true);
      store.setWritable(true);
    }
    rewriter.eraseOp(op);
    return success();
  }
};

struct ConvertAttnToLinalg
    : public attn::impl::ConvertAttnToLinalgBase<ConvertAttnToLinalg> {
  using ConvertAttnToLinalgBase::ConvertAttnToLinalgBase;

  void runOnOperation() override {
    // What one step makes is met only by the next walk.
    RewritePatternSet lift(&getContext());
    lift.add<LiftToTensors>(&getContext());
    convert(std::move(lift));
    RewritePatternSet unpack(&getContext());
    populateTilesToLinalgPatterns(unpack);
    convert(std::move(unpack));
    RewritePatternSet lower(&getContext());
    populateAttnToLinalgPatterns(lower);
    convert(std::move(lower));
  }

private:
  void convert(FrozenRewritePatternSet patterns);
};

} // namespace

/// A pattern replaces the operation it is given and no other of the dialect, so
/// that a list of them stays good.
void ConvertAttnToLinalg::convert(FrozenRewritePatternSet patterns) {
  SmallVector<Operation *> ops;
  getOperation()->walk([&](Operation *op) {
    bool leave = unscheduledOnly && op->hasAttr(ScheduleAttr::getAttrName());
    if (isa_and_nonnull<AttnDialect>(op->getDialect()) && !leave)
      ops.push_back(op);
  });
  PatternApplicator applicator(patterns);
  applicator.applyDefaultCostModel();
  PatternRewriter rewriter(&getContext());
  for (Operation *op : ops) {
    rewriter.setInsertionPoint(op);
    (void)applicator.matchAndRewrite(op, rewriter);
  }
}

void attn::populateAttnToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LiftToTensors>(patterns.getContext());
  populateSoftmaxToLinalgPatterns(patterns);
  populateLinearToLinalgPatterns(patterns);
  populateCodesToLinalgPatterns(patterns);
  populateQuantiseToLinalgPatterns(patterns);
  populateTilesToLinalgPatterns(patterns);
}
