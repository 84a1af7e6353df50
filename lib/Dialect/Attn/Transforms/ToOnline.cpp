//===- ToOnline.cpp - Softmax attention as a running softmax --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScoreScale.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"
#include "attn/Dialect/Attn/Transforms/Transforms.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/TypeSwitch.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNTOONLINEPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

bool attn::hasOnlineForm(Operation *op) {
  auto destination = dyn_cast<DestinationStyleOpInterface>(op);
  if (!destination || !destination.hasPureTensorSemantics())
    return false;
  return TypeSwitch<Operation *, bool>(op)
      .Case([](SDPAOp) { return true; })
      .Case([](L1Op op) { return !op.quantises(); })
      .Case([](HammingOp op) { return !op.getTopN(); })
      .Default(false);
}

//===----------------------------------------------------------------------===//
// State and output
//===----------------------------------------------------------------------===//

/// The sizes of the output in canonical order.
static SmallVector<OpFoldResult>
getCanonicalOutputSizes(OpBuilder &builder, SoftmaxOpInterface op) {
  Value output =
      cast<DestinationStyleOpInterface>(op.getOperation()).getDpsInits()[0];
  SmallVector<OpFoldResult> stored =
      tensor::getMixedSizes(builder, op.getLoc(), output);
  SmallVector<OpFoldResult> sizes(stored.size());
  AffineMap layout = op.getLayout(LayoutOperand::Output);
  for (auto [index, size] : llvm::enumerate(stored))
    sizes[layout.getDimPosition(index)] = size;
  return sizes;
}

static Value createFilled(OpBuilder &builder, Location loc,
                          ArrayRef<OpFoldResult> sizes, TypedAttr number) {
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, number.getType());
  Value value = arith::ConstantOp::create(builder, loc, number);
  return linalg::FillOp::create(builder, loc, value, empty).getResult(0);
}

/// The state before any key: nothing summed, and a maximum that every score
/// reaches.
static SmallVector<Value> createEmptyState(OpBuilder &builder,
                                           SoftmaxOpInterface op) {
  auto type = cast<FloatType>(op.getAccumulateType());
  SmallVector<OpFoldResult> sizes = getCanonicalOutputSizes(builder, op);
  auto rows = ArrayRef(sizes).drop_back();
  TypedAttr zero = builder.getFloatAttr(type, 0.0);
  TypedAttr least = builder.getFloatAttr(
      type, APFloat::getInf(type.getFloatSemantics(), /*Negative=*/true));
  Location loc = op.getLoc();
  return {createFilled(builder, loc, sizes, zero),
          createFilled(builder, loc, rows, least),
          createFilled(builder, loc, rows, zero)};
}

/// The layouts of the inputs; a state has none of its own.
static ArrayAttr getOnlineMaps(Builder &builder, SoftmaxOpInterface op) {
  AffineMap query = op.getLayout(LayoutOperand::Query);
  AffineMap key = op.getLayout(LayoutOperand::Key);
  AffineMap value = op.getLayout(LayoutOperand::Value);
  if (query.isIdentity() && key.isIdentity() && value.isIdentity())
    return {};
  AffineMap state = builder.getMultiDimIdentityMap(query.getNumDims());
  return builder.getAffineMapArrayAttr({query, key, value, state});
}

/// Ends the row into `inits`, the first of which may be stored in an order of
/// its own.
static FinishOp createFinish(RewriterBase &rewriter, SoftmaxOpInterface op,
                             ValueRange state, ValueRange inits,
                             SmallVectorImpl<Value> &results) {
  Location loc = op.getLoc();
  AffineMap layout = op.getLayout(LayoutOperand::Output);
  SmallVector<Value> destinations(inits);
  if (!layout.isIdentity())
    destinations[0] = tensor::EmptyOp::create(
        rewriter, loc, getCanonicalOutputSizes(rewriter, op),
        getElementTypeOrSelf(inits[0]));
  auto finish = FinishOp::create(rewriter, loc, state[0], state[1], state[2],
                                 destinations);
  results.append(finish->result_begin(), finish->result_end());
  if (layout.isIdentity())
    return finish;
  SmallVector<int64_t> permutation;
  for (unsigned i = 0, e = layout.getNumResults(); i < e; ++i)
    permutation.push_back(layout.getDimPosition(i));
  results[0] = linalg::TransposeOp::create(rewriter, loc, results[0], inits[0],
                                           permutation)
                   ->getResult(0);
  return finish;
}

static bool hasBF16Weights(Operation *op) {
  auto l1 = dyn_cast<L1Op>(op);
  return l1 && l1.getPrecision() == Precision::BF16Weights;
}

template <typename OpTy>
static OnlineForm rewriteSoftmax(RewriterBase &rewriter, OpTy op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  ScoreFactor scale = buildScoreFactor(rewriter, op);
  auto online = OnlineOp::create(
      rewriter, op.getLoc(), op.getQuery(), op.getKey(), op.getValue(),
      op.getBias(), op.getMask(), op.getKvLength(), op.getOffset(),
      scale.operand, op.getSoftcapOperand(), createEmptyState(rewriter, op),
      op.getCausal(), op.getWindowAttr(), scale.attribute, op.getSoftcapAttr(),
      op.getAccumulateAttr(), getOnlineMaps(rewriter, op), op.getScoreKind(),
      hasBF16Weights(op));
  online->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  SmallVector<Value> results;
  FinishOp finish =
      createFinish(rewriter, op, online.getResults(), op.getInits(), results);
  rewriter.replaceOp(op, results);
  return {online, finish};
}

FailureOr<OnlineForm> attn::rewriteAsOnline(RewriterBase &rewriter,
                                            Operation *op) {
  if (!hasOnlineForm(op))
    return failure();
  return TypeSwitch<Operation *, FailureOr<OnlineForm>>(op)
      .Case<SDPAOp, L1Op, HammingOp>(
          [&](auto op) { return rewriteSoftmax(rewriter, op); })
      .Default(failure());
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct AttnToOnlinePass
    : public attn::impl::AttnToOnlinePassBase<AttnToOnlinePass> {
  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (hasOnlineForm(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (Operation *op : ops)
      if (failed(rewriteAsOnline(rewriter, op)))
        return signalPassFailure();
  }
};
} // namespace
