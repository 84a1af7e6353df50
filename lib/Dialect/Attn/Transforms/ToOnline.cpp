//===- ToOnline.cpp - Softmax attention as a running softmax --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperandShapes.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"
#include "attn/Dialect/Attn/Transforms/Transforms.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/ADT/TypeSwitch.h"

#include <cmath>

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
      .Case([](L1Op op) { return op.getPrecision() == Precision::F32; })
      .Case([](HammingOp op) { return !op.getTopN(); })
      .Default(false);
}

//===----------------------------------------------------------------------===//
// Scale
//===----------------------------------------------------------------------===//

namespace {
/// One factor for every score: a number, or a value that is a scalar or one per
/// head.
struct Scale {
  FloatAttr attribute;
  Value operand;
};

/// Multiplies the factors of a score into one.
class ScaleBuilder {
public:
  ScaleBuilder(OpBuilder &builder, SoftmaxOpInterface op)
      : builder(builder), loc(op.getLoc()), op(op),
        type(op.getAccumulateType()) {}

  Scale build();

private:
  /// 1 / sqrt(D) times `constant`, where D is not known before run time.
  Value getOverSqrtWidth(double constant);
  Value getPerHead(ArrayRef<Value> perHead, Value scalar);
  Value toAccumulate(Value value) {
    return convertScalarToDtype(builder, loc, value, type,
                                /*isUnsignedCast=*/false);
  }

  OpBuilder &builder;
  Location loc;
  SoftmaxOpInterface op;
  Type type;
};
} // namespace

Value ScaleBuilder::getOverSqrtWidth(double constant) {
  auto [operand, index] = findDim(getOperandShapes(op), dim::queryKeyWidth);
  Value width = tensor::DimOp::create(builder, loc, operand, index);
  width = arith::IndexCastOp::create(builder, loc, builder.getI64Type(), width);
  width = arith::SIToFPOp::create(builder, loc, type, width);
  Value numerator = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(type, constant));
  return arith::DivFOp::create(builder, loc, numerator,
                               math::SqrtOp::create(builder, loc, width));
}

/// The product of all vectors, each element times `scalar`.
Value ScaleBuilder::getPerHead(ArrayRef<Value> perHead, Value scalar) {
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, perHead.front()), type);
  SmallVector<AffineMap> maps(perHead.size() + 1,
                              builder.getMultiDimIdentityMap(1));
  auto product = linalg::GenericOp::create(
      builder, loc, init.getType(), perHead, init, maps,
      utils::IteratorType::parallel,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value product = scalar;
        for (Value factor : arguments.drop_back())
          product = arith::MulFOp::create(builder, loc, product,
                                          toAccumulate(factor));
        linalg::YieldOp::create(builder, loc, product);
      });
  return product.getResult(0);
}

Scale ScaleBuilder::build() {
  ScoreScale scale = op.getScoreScale();
  double constant = 1.0;
  SmallVector<Value> scalars, perHead;
  for (OpFoldResult factor : scale.factors) {
    auto value = dyn_cast<Value>(factor);
    if (!value)
      constant *= cast<FloatAttr>(cast<Attribute>(factor)).getValueAsDouble();
    else if (isa<ShapedType>(value.getType()))
      perHead.push_back(value);
    else
      scalars.push_back(value);
  }
  int64_t width = op.getAttentionDims().width;
  bool dynamicWidth = scale.overSqrtWidth && ShapedType::isDynamic(width);
  if (scale.overSqrtWidth && !dynamicWidth)
    constant /= std::sqrt(static_cast<double>(width));

  if (scalars.empty() && perHead.empty() && !dynamicWidth)
    return {builder.getF64FloatAttr(constant), nullptr};
  // A scale that was given as an operand stays that operand.
  if (scale.factors.size() == 1 && !scale.overSqrtWidth)
    return {nullptr, cast<Value>(scale.factors.front())};

  Value product = dynamicWidth
                      ? getOverSqrtWidth(constant)
                      : arith::ConstantOp::create(
                            builder, loc, builder.getFloatAttr(type, constant))
                            .getResult();
  for (Value scalar : scalars)
    product =
        arith::MulFOp::create(builder, loc, product, toAccumulate(scalar));
  if (!perHead.empty())
    product = getPerHead(perHead, product);
  return {nullptr, product};
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

template <typename OpTy>
static OnlineForm rewriteSoftmax(RewriterBase &rewriter, OpTy op) {
  OpBuilder::InsertionGuard guard(rewriter);
  rewriter.setInsertionPoint(op);
  Scale scale = ScaleBuilder(rewriter, op).build();
  auto online = OnlineOp::create(
      rewriter, op.getLoc(), op.getQuery(), op.getKey(), op.getValue(),
      op.getBias(), op.getMask(), op.getKvLength(), op.getOffset(),
      scale.operand, op.getSoftcapOperand(), createEmptyState(rewriter, op),
      op.getCausal(), op.getWindowAttr(), scale.attribute, op.getSoftcapAttr(),
      op.getAccumulateAttr(), getOnlineMaps(rewriter, op), op.getScoreKind());
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
