//===- Emit.cpp - Attention in place of what was matched ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Emit.h"

#include "Emitter.h"
#include "Epilogues.h"
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

/// All that is added in one, or null. In the accumulation type unless it is one
/// tensor as it stands.
static FailureOr<Value> emitBias(AttentionMatch &match, OpBuilder &builder,
                                 Location loc, Emitter &emitter,
                                 ArrayRef<AxisList> scores) {
  Type accumulate =
      attn::detail::getAccumulateType(std::nullopt, match.replaced);
  auto floatType = cast<FloatType>(accumulate);
  if (match.masks.biases.size() == 1 && match.masks.fills.empty() &&
      match.masks.biases.front().factor == 1)
    return emitter.broadcastable(match.masks.biases.front().element, scores);

  Value all;
  for (const Bias &bias : match.masks.biases) {
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
  for (const Fill &fill : match.masks.fills) {
    FailureOr<Value> condition = emitter.materialize(fill.kept, scores);
    if (failed(condition))
      return failure();
    FloatAttr level =
        fill.level
            ? builder.getFloatAttr(accumulate, *fill.level)
            : builder.getFloatAttr(
                  accumulate, APFloat::getLargest(floatType.getFloatSemantics(),
                                                  /*Negative=*/true));
    Value lowest = arith::ConstantOp::create(builder, loc, level);
    Value zero = arith::ConstantOp::create(
        builder, loc, builder.getFloatAttr(accumulate, 0.0));
    Value chosen = emitter.elementwise(
        *condition, accumulate, [&](ValueRange arguments) -> Value {
          return arith::SelectOp::create(builder, loc, arguments[0], zero,
                                         lowest);
        });
    all = combine(builder, loc, emitter, all, chosen);
  }
  return all;
}

namespace {

/// The canonical dimensions of query, key, value and output, and of scores.
struct CanonicalDims {
  explicit CanonicalDims(AttentionMatch &match);

  SmallVector<AxisList> batch;
  AxisList heads; ///< Of the query.
  std::array<SmallVector<AxisList>, 4> operands;
  SmallVector<AxisList> scores;
  SmallVector<AxisList> rows; ///< The scores with all keys in one.
};

/// What restricts or changes the scores, as operands. Null where there is none.
struct MaskOperands {
  Value mask, bias, length, offset, sink;
};

/// In what order the dimensions of query, key, value and output are stored.
struct StoredDims {
  std::array<Layout, 4> layouts;
  SmallVector<AffineMap> maps;
  bool isCanonical = true;
};

} // namespace

CanonicalDims::CanonicalDims(AttentionMatch &match) {
  AxisTable &axes = match.viewer.axes;
  for (const AxisList &list : match.batch)
    batch.push_back(axes.leaves(list));
  heads = match.heads;
  llvm::append_range(heads, match.groups);
  heads = axes.leaves(heads);
  auto dims = [&](const AxisList &headAxes, const AxisList &length,
                  const AxisList &width) {
    SmallVector<AxisList> result = batch;
    for (const AxisList *list : {&headAxes, &length, &width})
      result.push_back(axes.leaves(*list));
    return result;
  };
  operands = {dims(heads, match.rows, match.width),
              dims(match.sharedHeads, match.keys, match.width),
              dims(match.sharedHeads, match.keys, match.valueWidth),
              dims(heads, match.rows, match.valueWidth)};
  scores = dims(heads, match.rows, match.keys);
  rows = dims(heads, match.rows, {});
}

static FailureOr<MaskOperands> emitMasks(AttentionMatch &match,
                                         OpBuilder &builder, Location loc,
                                         Emitter &emitter,
                                         const CanonicalDims &dims) {
  const Masks &masks = match.masks;
  FailureOr<Value> mask = Value(), length = Value(), offset = Value(),
                   sink = Value();
  if (!masks.kept.is(Formula::Kind::True))
    mask = emitter.materialize(masks.kept, dims.scores);
  if (masks.length)
    length = emitter.materialize(*masks.length, dims.batch);
  if (masks.offset)
    offset = emitter.materialize(*masks.offset, dims.batch);
  if (match.sink)
    sink = emitter.broadcastable(match.sink, dims.rows);
  FailureOr<Value> bias = emitBias(match, builder, loc, emitter, dims.scores);
  if (failed(mask) || failed(length) || failed(offset) || failed(bias) ||
      failed(sink))
    return failure();
  return MaskOperands{*mask, *bias, *length, *offset, *sink};
}

static StoredDims getStoredDims(AttentionMatch &match,
                                const CanonicalDims &dims,
                                ArrayRef<Layout> layouts) {
  StoredDims stored;
  for (auto [layout, target, result] :
       llvm::zip_equal(layouts, dims.operands, stored.layouts)) {
    SmallVector<unsigned> order = getStoredOrder(layout, target);
    result = permute(target, order);
    AffineMap map =
        AffineMap::getPermutationMap(order, match.product.getContext());
    stored.isCanonical &= map.isIdentity();
    stored.maps.push_back(map);
  }
  return stored;
}

static Value emitInit(AttentionMatch &match, OpBuilder &builder, Location loc,
                      ArrayRef<AxisList> dims, Type elementType) {
  SmallVector<OpFoldResult> sizes;
  for (const AxisList &list : dims)
    sizes.push_back(match.viewer.axes.getSize(list).materialize(builder, loc));
  return tensor::EmptyOp::create(builder, loc, sizes, elementType);
}

/// The scale: a number, or with factors that are not constant an operand, one
/// or one for each head.
static FailureOr<OpFoldResult> emitScale(AttentionMatch &match,
                                         OpBuilder &builder, Location loc,
                                         Emitter &emitter,
                                         const AxisList &heads) {
  if (match.scaleFactors.empty())
    return OpFoldResult(builder.getF64FloatAttr(match.scale));
  Type type = attn::detail::getAccumulateType(std::nullopt, match.replaced);
  Value product;
  for (const TensorFactor &factor : match.scaleFactors) {
    FailureOr<Value> tensor = emitter.broadcastable(factor.element, {heads});
    if (failed(tensor))
      return failure();
    SmallVector<Value> operands = {*tensor};
    if (product)
      operands.push_back(product);
    product =
        emitter.elementwise(operands, type, [&](ValueRange arguments) -> Value {
          Value number =
              convertScalarToDtype(builder, loc, arguments[0], type, false);
          Value before =
              arguments.size() == 2
                  ? arguments[1]
                  : arith::ConstantOp::create(
                        builder, loc, builder.getFloatAttr(type, match.scale))
                        .getResult();
          if (factor.isInverse)
            return arith::DivFOp::create(builder, loc, before, number);
          return arith::MulFOp::create(builder, loc, before, number);
        });
  }
  if (cast<RankedTensorType>(product.getType()).getDimSize(0) != 1)
    return OpFoldResult(product);
  Value zero = arith::ConstantIndexOp::create(builder, loc, 0);
  return OpFoldResult(
      tensor::ExtractOp::create(builder, loc, product, zero).getResult());
}

static SoftmaxOpInterface emitOperation(AttentionMatch &match,
                                        OpBuilder &builder, Location loc,
                                        const MaskOperands &operands,
                                        OpFoldResult scale, ValueRange inputs,
                                        ValueRange inits) {
  const Masks &masks = match.masks;
  const ScorePattern &pattern = *match.comparison.pattern;
  SoftmaxOpInterface op =
      pattern.create(builder, loc, inputs[0], inputs[1], inputs[2], inits);
  if (operands.mask)
    op.getMaskMutable().assign(operands.mask);
  if (operands.bias)
    op.getBiasMutable().assign(operands.bias);
  if (operands.length)
    op.getKvLengthMutable().assign(operands.length);
  if (operands.offset)
    op.getOffsetMutable().assign(operands.offset);
  op.setCausal(masks.causal);
  if (masks.window)
    op->setAttr("window", builder.getI64IntegerAttr(*masks.window));
  pattern.setScale(op, scale);
  if (match.softcap)
    op->setAttr("softcap", builder.getF64FloatAttr(*match.softcap));
  bool isTosa = isa<tosa::MatMulOp>(match.product.getOwner());
  op->setAttr(kRaisedFrom, builder.getStringAttr(isTosa ? "tosa" : "linalg"));
  return op;
}

FailureOr<SoftmaxOpInterface>
mlir::attn::raise::emitAttention(AttentionMatch &match,
                                 EmittedOperations &emitted) {
  AxisTable &axes = match.viewer.axes;
  Layout outputLayout = match.output;
  OpResult last = followShapes(match, outputLayout);
  OpBuilder builder(last.getOwner());
  Operation *before = last.getOwner()->getPrevNode();
  Location loc =
      builder.getFusedLoc({match.replaced.getLoc(), match.product.getLoc(),
                           match.scores->getLoc()});
  Emitter emitter(match.viewer, builder, loc);

  match.masks = analyseMasks(match.viewer, match.maskInputs, emitted.masks);
  // Masks first: they may fail, and then nothing else was made.
  CanonicalDims dims(match);
  FailureOr<MaskOperands> operands =
      emitMasks(match, builder, loc, emitter, dims);
  FailureOr<OpFoldResult> scale =
      emitScale(match, builder, loc, emitter, dims.heads);
  if (failed(operands) || failed(scale))
    return failure();
  outputLayout = axes.leaves(outputLayout);
  std::array<Layout, 4> layouts = {axes.leaves(match.query.element.layout),
                                   axes.leaves(match.key.element.layout),
                                   axes.leaves(match.value.element.layout),
                                   outputLayout};
  StoredDims stored = getStoredDims(match, dims, layouts);
  SmallVector<Value> inputs;
  for (auto [index, tensor] :
       llvm::enumerate(ArrayRef{&match.query, &match.key, &match.value}))
    inputs.push_back(emitter.relayout(
        emitSlice(builder, loc, axes, tensor->element, tensor->offsets),
        layouts[index], stored.layouts[index]));
  if (match.negateQuery)
    inputs[0] = emitter.negate(inputs[0]);
  if (match.negateKey)
    inputs[1] = emitter.negate(inputs[1]);
  Value scaleOperand = dyn_cast<Value>(*scale);
  emitted.reuse(before, last.getOwner(),
                {&operands->mask, &operands->bias, &operands->length,
                 &operands->offset, &operands->sink, &inputs[0], &inputs[1],
                 &inputs[2], &scaleOperand});
  if (scaleOperand)
    scale = OpFoldResult(scaleOperand);

  SmallVector<Value> inits = {
      emitInit(match, builder, loc, stored.layouts[3],
               getElementTypeOrSelf(inputs[2].getType()))};
  if (operands->sink || match.masks.averagesEmptyRows)
    inits.push_back(emitInit(
        match, builder, loc, ArrayRef(dims.rows).drop_back(),
        attn::detail::getAccumulateType(std::nullopt, match.replaced)));
  SoftmaxOpInterface op =
      emitOperation(match, builder, loc, *operands, *scale, inputs, inits);
  if (!stored.isCanonical)
    op.setIndexingMapsAttr(builder.getAffineMapArrayAttr(stored.maps));

  Value result = op->getResult(0);
  if (operands->sink)
    result = emitSink(builder, loc, op, operands->sink, stored.maps[3]);
  if (match.masks.averagesEmptyRows)
    result = emitAverage(builder, loc, op, stored.maps[2], stored.maps[3]);
  result = emitter.relayout(result, stored.layouts[3], outputLayout);
  if (result.getType() != last.getType())
    result = tensor::CastOp::create(builder, loc, last.getType(), result);
  last.replaceAllUsesWith(result);
  return op;
}

//===----------------------------------------------------------------------===//
// What was emitted before
//===----------------------------------------------------------------------===//

/// Layers share their masks: an operation that computes what one before it in
/// the block does goes.
void EmittedOperations::reuse(Operation *before, Operation *end,
                              ArrayRef<Value *> held) {
  Operation *op = before ? before->getNextNode() : &end->getBlock()->front();
  while (op != end) {
    Operation *next = op->getNextNode();
    auto *found = llvm::find_if(operations, [&](Operation *earlier) {
      return earlier->getBlock() == op->getBlock() &&
             OperationEquivalence::isEquivalentTo(
                 earlier, op, OperationEquivalence::IgnoreLocations);
    });
    if (found == operations.end()) {
      operations.push_back(op);
    } else {
      for (Value *value : held)
        if (*value && value->getDefiningOp() == op)
          *value =
              (*found)->getResult(cast<OpResult>(*value).getResultNumber());
      op->replaceAllUsesWith(*found);
      op->erase();
    }
    op = next;
  }
}
