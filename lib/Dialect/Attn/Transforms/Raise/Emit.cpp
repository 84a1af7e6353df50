//===- Emit.cpp - Attention in place of what was matched ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Emit.h"

#include "Emitter.h"
#include "Raise.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// The order in which `targets` are stored so that a tensor of the given layout
/// has to be moved least. A target without axes follows the one before it.
static SmallVector<unsigned> getStoredOrder(const Layout &layout,
                                            ArrayRef<AxisList> targets) {
  AxisList stored = flatten(layout);
  SmallVector<int64_t> position(targets.size());
  for (auto [index, target] : llvm::enumerate(targets)) {
    if (!target.empty())
      position[index] =
          std::distance(stored.begin(), llvm::find(stored, target.front()));
    else
      position[index] = index == 0 ? -1 : position[index - 1];
  }
  auto order = llvm::to_vector(llvm::seq<unsigned>(targets.size()));
  llvm::sort(order, [&](unsigned a, unsigned b) {
    return std::pair(position[a], a) < std::pair(position[b], b);
  });
  return order;
}

static Layout permute(ArrayRef<AxisList> targets, ArrayRef<unsigned> order) {
  Layout layout;
  for (unsigned index : order)
    layout.push_back(targets[index]);
  return layout;
}

//===----------------------------------------------------------------------===//
// The operation
//===----------------------------------------------------------------------===//

/// The last of the reshapes and transposes that the result alone goes through.
/// What the output is stored as then takes their place.
static OpResult followShapes(AttentionMatch &match, Layout &layout) {
  Viewer &viewer = match.viewer;
  OpResult result = match.replaced;
  while (result.hasOneUse()) {
    Operation *user = *result.getUsers().begin();
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp,
             linalg::TransposeOp, tosa::ReshapeOp, tosa::TransposeOp>(user) ||
        user->getBlock() != result.getOwner()->getBlock() ||
        user->getOperand(0) != result)
      break;
    OpResult next = user->getResult(0);
    std::optional<Layout> forward = viewer.follow(user, layout);
    if (!forward)
      break;
    layout = *forward;
    result = next;
  }
  return result;
}

/// Two broadcastable tensors in one: of the type of the first.
static Value combine(OpBuilder &builder, Location loc, Emitter &emitter,
                     Value a, Value b) {
  if (!a)
    return b;
  Type type = getElementTypeOrSelf(a.getType());
  return emitter.elementwise({a, b}, type, [&](ValueRange arguments) -> Value {
    if (type.isInteger(1))
      return arith::AndIOp::create(builder, loc, arguments);
    return arith::AddFOp::create(builder, loc, arguments);
  });
}

/// All masks in one, or null.
static FailureOr<Value> emitMask(AttentionMatch &match, OpBuilder &builder,
                                 Location loc, Emitter &emitter,
                                 ArrayRef<AxisList> scores) {
  Value all;
  for (const Condition &condition : match.masks) {
    FailureOr<Value> mask = emitter.broadcastable(condition.element, scores);
    if (failed(mask))
      return failure();
    if (condition.negated)
      mask = emitter.elementwise(
          *mask, builder.getI1Type(), [&](ValueRange arguments) -> Value {
            Value yes = arith::ConstantIntOp::create(builder, loc, 1, 1);
            return arith::XOrIOp::create(builder, loc, arguments[0], yes);
          });
    all = combine(builder, loc, emitter, all, *mask);
  }
  return all;
}

/// All that is added in one, or null. In the accumulation type unless it is one
/// tensor as it stands.
static FailureOr<Value> emitBias(AttentionMatch &match, OpBuilder &builder,
                                 Location loc, Emitter &emitter,
                                 ArrayRef<AxisList> scores) {
  Type accumulate =
      attn::detail::getAccumulateType(std::nullopt, match.replaced);
  auto floatType = cast<FloatType>(accumulate);
  if (match.biases.size() == 1 && match.fills.empty() &&
      match.biases.front().factor == 1)
    return emitter.broadcastable(match.biases.front().element, scores);

  Value all;
  for (const Bias &bias : match.biases) {
    FailureOr<Value> value = emitter.broadcastable(bias.element, scores);
    if (failed(value))
      return failure();
    Value scaled = emitter.elementwise(
        *value, accumulate, [&](ValueRange arguments) -> Value {
          Value number = convertScalarToDtype(builder, loc, arguments[0],
                                              accumulate, false);
          Value factor = arith::ConstantOp::create(
              builder, loc, builder.getFloatAttr(accumulate, bias.factor));
          return arith::MulFOp::create(builder, loc, number, factor);
        });
    all = combine(builder, loc, emitter, all, scaled);
  }
  for (const Condition &fill : match.fills) {
    FailureOr<Value> condition = emitter.broadcastable(fill.element, scores);
    if (failed(condition))
      return failure();
    Value lowest = arith::ConstantOp::create(
        builder, loc,
        builder.getFloatAttr(accumulate,
                             APFloat::getLargest(floatType.getFloatSemantics(),
                                                 /*Negative=*/true)));
    Value zero = arith::ConstantOp::create(
        builder, loc, builder.getFloatAttr(accumulate, 0.0));
    Value chosen = emitter.elementwise(
        *condition, accumulate, [&](ValueRange arguments) -> Value {
          return arith::SelectOp::create(builder, loc, arguments[0],
                                         fill.negated ? lowest : zero,
                                         fill.negated ? zero : lowest);
        });
    all = combine(builder, loc, emitter, all, chosen);
  }
  return all;
}

FailureOr<SDPAOp> mlir::attn::raise::emitAttention(AttentionMatch &match) {
  AxisTable &axes = match.viewer.axes;
  Layout outputLayout = match.output;
  OpResult last = followShapes(match, outputLayout);
  Operation *replaced = last.getOwner();
  OpBuilder builder(replaced);
  Location loc =
      builder.getFusedLoc({match.replaced.getLoc(), match.product.getLoc(),
                           match.scores->getLoc()});
  Emitter emitter(match.viewer, builder, loc);

  // The canonical dimensions of query, key, value, output and scores.
  SmallVector<AxisList> batch;
  for (const AxisList &list : match.batch)
    batch.push_back(axes.leaves(list));
  AxisList queryHeads = match.heads;
  llvm::append_range(queryHeads, match.groups);
  auto dims = [&](const AxisList &heads, const AxisList &length,
                  const AxisList &width) {
    SmallVector<AxisList> result = batch;
    for (const AxisList *list : {&heads, &length, &width})
      result.push_back(axes.leaves(*list));
    return result;
  };
  std::array<SmallVector<AxisList>, 4> targets = {
      dims(queryHeads, match.rows, match.width),
      dims(match.sharedHeads, match.keys, match.width),
      dims(match.sharedHeads, match.keys, match.valueWidth),
      dims(queryHeads, match.rows, match.valueWidth)};
  SmallVector<AxisList> scores = dims(queryHeads, match.rows, match.keys);

  // Masks first: they may fail, and then nothing else was made.
  FailureOr<Value> mask = emitMask(match, builder, loc, emitter, scores);
  FailureOr<Value> bias = emitBias(match, builder, loc, emitter, scores);
  if (failed(mask) || failed(bias))
    return failure();

  outputLayout = axes.leaves(outputLayout);
  std::array<Layout, 4> layouts = {
      axes.leaves(match.query.layout), axes.leaves(match.key.layout),
      axes.leaves(match.value.layout), outputLayout};
  SmallVector<Attribute> maps;
  std::array<Layout, 4> stored;
  bool isCanonical = true;
  for (unsigned i = 0; i < 4; ++i) {
    SmallVector<unsigned> order = getStoredOrder(layouts[i], targets[i]);
    stored[i] = permute(targets[i], order);
    AffineMap map = AffineMap::getPermutationMap(order, builder.getContext());
    isCanonical &= map.isIdentity();
    maps.push_back(AffineMapAttr::get(map));
  }
  Value query = emitter.relayout(match.query.value, layouts[0], stored[0]);
  Value key = emitter.relayout(match.key.value, layouts[1], stored[1]);
  Value value = emitter.relayout(match.value.value, layouts[2], stored[2]);

  SmallVector<OpFoldResult> sizes;
  for (const AxisList &list : stored[3])
    sizes.push_back(axes.getSize(list).materialize(builder, loc));
  Value init = tensor::EmptyOp::create(builder, loc, sizes,
                                       getElementTypeOrSelf(value.getType()));
  auto op = SDPAOp::create(builder, loc, query, key, value, init);
  if (*mask)
    op.getMaskMutable().assign(*mask);
  if (*bias)
    op.getBiasMutable().assign(*bias);
  op.setCausal(match.causal);
  op.setScaleAttr(builder.getF64FloatAttr(match.scale));
  if (match.softcap)
    op.setSoftcapAttr(builder.getF64FloatAttr(*match.softcap));
  if (!isCanonical)
    op.setIndexingMapsAttr(builder.getArrayAttr(maps));
  bool isTosa = isa<tosa::MatMulOp>(match.product.getOwner());
  op->setAttr(kRaisedFrom, builder.getStringAttr(isTosa ? "tosa" : "linalg"));

  Value result = emitter.relayout(op.getResult(0), stored[3], outputLayout);
  if (result.getType() != last.getType())
    result = tensor::CastOp::create(builder, loc, last.getType(), result);
  last.replaceAllUsesWith(result);
  return op;
}
