//===- Emit.cpp - Attention in place of what was matched ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Emit.h"

#include "Raise.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

namespace {

/// Writes elements as tensors of a wanted layout.
class Emitter {
public:
  Emitter(AttentionMatch &match, OpBuilder &builder, Location loc)
      : match(match), axes(match.viewer.axes), builder(builder), loc(loc) {}

  /// Rearranges a tensor so that its dimensions have the axes of `to`.
  Value relayout(Value value, const Layout &from, const Layout &to);

  /// A tensor of at least the axes of the element.
  FailureOr<Element> tensorOf(const Element &element);

  /// A tensor whose dimensions are `targets`, or 1 where the element has none
  /// of their axes.
  FailureOr<Value> broadcastable(const Element &element,
                                 ArrayRef<AxisList> targets);

  /// An element-wise operation on tensors that are broadcastable to each other.
  Value elementwise(ValueRange operands, Type elementType,
                    function_ref<Value(ValueRange)> body);

private:
  Value expand(Value value, ArrayRef<SmallVector<AxisList>> groups);
  Value collapse(Value value, ArrayRef<ReassociationIndices> groups);

  AttentionMatch &match;
  AxisTable &axes;
  OpBuilder &builder;
  Location loc;
};

} // namespace

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

/// Expands each dimension into a group, each part with the size of its axes.
Value Emitter::expand(Value value, ArrayRef<SmallVector<AxisList>> groups) {
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<ReassociationIndices> reassociation;
  SmallVector<OpFoldResult> sizes;
  bool isTrivial = true;
  for (auto [dim, group] : llvm::enumerate(groups)) {
    reassociation.emplace_back();
    for (const AxisList &part : group) {
      reassociation.back().push_back(sizes.size());
      sizes.push_back(group.size() == 1
                          ? tensor::getMixedSize(builder, loc, value, dim)
                          : axes.getSize(part).materialize(builder, loc));
    }
    isTrivial &= group.size() == 1;
  }
  if (isTrivial)
    return value;
  SmallVector<int64_t> shape;
  SmallVector<Value> dynamic;
  dispatchIndexOpFoldResults(sizes, dynamic, shape);
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(shape, type.getElementType()), value,
      reassociation, sizes);
}

Value Emitter::collapse(Value value, ArrayRef<ReassociationIndices> groups) {
  auto type = cast<RankedTensorType>(value.getType());
  if (static_cast<int64_t>(groups.size()) == type.getRank())
    return value;
  return tensor::CollapseShapeOp::create(builder, loc, value, groups);
}

/// Collapses dimensions so that one is left for each list of `to` that has
/// axes; `parts` are the axes of each dimension now.
static SmallVector<ReassociationIndices> joinParts(ArrayRef<AxisList> parts,
                                                   ArrayRef<AxisList> to) {
  SmallVector<ReassociationIndices> groups;
  ReassociationIndices pending; // Dimensions of size 1 before the first.
  size_t filled = 0;            // Axes in the last group.
  const auto *target = to.begin();
  for (auto [dim, part] : llvm::enumerate(parts)) {
    if (part.empty()) {
      (groups.empty() ? pending : groups.back()).push_back(dim);
      continue;
    }
    if (groups.empty() || filled == target->size()) {
      if (!groups.empty())
        ++target;
      filled = 0;
      groups.push_back(std::exchange(pending, {}));
    }
    groups.back().push_back(dim);
    filled += part.size();
  }
  return groups;
}

Value Emitter::relayout(Value value, const Layout &from, const Layout &to) {
  auto type = cast<RankedTensorType>(value.getType());
  AxisList order = flatten(to);
  auto indexOf = [&](Axis axis) {
    return std::distance(order.begin(), llvm::find(order, axis));
  };
  llvm::SmallDenseSet<Axis> starts; // Of a list in `to`.
  SmallVector<AxisList> wanted;
  for (const AxisList &list : to)
    if (!list.empty()) {
      starts.insert(list.front());
      wanted.push_back(list);
    }

  // Parts: the longest runs that stay together.
  SmallVector<SmallVector<AxisList>> groups;
  SmallVector<AxisList> parts;
  for (const AxisList &list : from) {
    SmallVector<AxisList> group(1);
    for (Axis axis : list) {
      AxisList &last = group.back();
      if (!last.empty() &&
          (starts.contains(axis) || indexOf(axis) != indexOf(last.back()) + 1))
        group.emplace_back();
      group.back().push_back(axis);
    }
    llvm::append_range(parts, group);
    groups.push_back(std::move(group));
  }

  // Where nothing moves and the shape is right there is nothing to do.
  bool isOrdered = flatten(Layout(parts.begin(), parts.end())) == order;
  SmallVector<int64_t> shape;
  for (const AxisList &list : to)
    shape.push_back(
        axes.getSize(list).getConstant().value_or(ShapedType::kDynamic));
  if (isOrdered && type.hasStaticShape() && ArrayRef(shape) == type.getShape())
    return value;
  if (isOrdered && from == to)
    return value;

  value = expand(value, groups);
  if (!isOrdered) {
    value = collapse(value, joinParts(parts, parts));
    llvm::erase_if(parts, [](const AxisList &part) { return part.empty(); });
    auto permutation = llvm::to_vector(llvm::seq<int64_t>(parts.size()));
    llvm::sort(permutation, [&](int64_t a, int64_t b) {
      return indexOf(parts[a].front()) < indexOf(parts[b].front());
    });
    SmallVector<OpFoldResult> sizes;
    SmallVector<AxisList> moved;
    for (int64_t dim : permutation) {
      sizes.push_back(tensor::getMixedSize(builder, loc, value, dim));
      moved.push_back(parts[dim]);
    }
    Value init =
        tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
    value = linalg::TransposeOp::create(builder, loc, value, init, permutation)
                ->getResult(0);
    parts = std::move(moved);
  }

  // Dimensions of size 1 go, and come where they are wanted.
  value = collapse(value, joinParts(parts, wanted));
  SmallVector<SmallVector<AxisList>> units;
  SmallVector<AxisList> leading;
  for (const AxisList &list : to) {
    if (list.empty()) {
      (units.empty() ? leading : units.back()).push_back(list);
      continue;
    }
    units.push_back(std::exchange(leading, {}));
    units.back().push_back(list);
  }
  if (!units.empty())
    return expand(value, units);
  if (leading.empty())
    return value;
  SmallVector<int64_t> ones(leading.size(), 1);
  return tensor::ExpandShapeOp::create(
      builder, loc, RankedTensorType::get(ones, type.getElementType()), value,
      ArrayRef<ReassociationIndices>());
}

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
// Elements as tensors
//===----------------------------------------------------------------------===//

FailureOr<Element> Emitter::tensorOf(const Element &given) {
  // The tensor that is nearest to where the element is computed.
  Element element = given;
  std::optional<Element> tensor;
  for (std::optional<Element> next = element; next;
       next = match.viewer.step(*next)) {
    element = *next;
    auto type = dyn_cast<RankedTensorType>(element.value.getType());
    if (!type)
      continue;
    Layout layout = axes.leaves(element.layout);
    AxisList all = flatten(layout);
    llvm::SmallDenseSet<Axis> distinct(all.begin(), all.end());
    bool isWhole = llvm::all_of(llvm::enumerate(layout), [&](auto dim) {
      return !dim.value().empty() || type.getDimSize(dim.index()) == 1;
    });
    if (isWhole && distinct.size() == all.size())
      tensor = Element{element.value, layout};
  }
  if (isa<RankedTensorType>(element.value.getType()))
    return tensor ? FailureOr<Element>(*tensor) : FailureOr<Element>(failure());

  // A number in the middle of a body: the same body, yielding that number.
  auto op = dyn_cast_or_null<linalg::LinalgOp>(
      element.value.getParentBlock()->getParentOp());
  if (!op || op.getNumReductionLoops() != 0 || op.getNumDpsInits() != 1 ||
      op.payloadUsesValueFromOperand(op.getDpsInitOperand(0)))
    return tensor ? FailureOr<Element>(*tensor) : FailureOr<Element>(failure());
  Layout loops = axes.leaves(element.layout);
  SmallVector<OpFoldResult> sizes;
  for (const AxisList &list : loops)
    sizes.push_back(axes.getSize(list).materialize(builder, loc));
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, element.value.getType());
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  maps.back() = builder.getMultiDimIdentityMap(loops.size());
  auto copy = linalg::GenericOp::create(
      builder, loc, init.getType(), op.getDpsInputs(), init, maps,
      SmallVector<utils::IteratorType>(loops.size(),
                                       utils::IteratorType::parallel),
      [&](OpBuilder &nested, Location nestedLoc, ValueRange arguments) {
        IRMapping mapping;
        for (auto [from, to] :
             llvm::zip_equal(op.getRegionInputArgs(), arguments.drop_back()))
          mapping.map(from, to);
        for (Operation &inner : op.getBlock()->without_terminator())
          nested.clone(inner, mapping);
        linalg::YieldOp::create(nested, nestedLoc,
                                mapping.lookupOrDefault(element.value));
      });
  return Element{copy.getResult(0), loops};
}

FailureOr<Value> Emitter::broadcastable(const Element &element,
                                        ArrayRef<AxisList> targets) {
  FailureOr<Element> source = tensorOf(element);
  if (failed(source))
    return failure();
  AxisList present = flatten(source->layout);
  Layout to;
  size_t used = 0;
  for (const AxisList &target : targets) {
    bool has = !target.empty() && llvm::is_contained(present, target.front());
    for (Axis axis : target)
      if (llvm::is_contained(present, axis) != has)
        return failure();
    to.push_back(has ? target : AxisList());
    used += to.back().size();
  }
  if (used != present.size())
    return failure();
  return relayout(source->value, source->layout, to);
}

Value Emitter::elementwise(ValueRange operands, Type elementType,
                           function_ref<Value(ValueRange)> body) {
  int64_t rank = cast<RankedTensorType>(operands[0].getType()).getRank();
  SmallVector<OpFoldResult> sizes(rank, builder.getIndexAttr(1));
  SmallVector<AffineMap> maps;
  for (Value operand : operands) {
    auto type = cast<RankedTensorType>(operand.getType());
    SmallVector<AffineExpr> exprs;
    for (int64_t dim : llvm::seq(rank)) {
      bool isUnit = type.getDimSize(dim) == 1;
      exprs.push_back(isUnit ? builder.getAffineConstantExpr(0)
                             : builder.getAffineDimExpr(dim));
      if (!isUnit)
        sizes[dim] = tensor::getMixedSize(builder, loc, operand, dim);
    }
    maps.push_back(AffineMap::get(rank, 0, exprs, builder.getContext()));
  }
  maps.push_back(builder.getMultiDimIdentityMap(rank));
  Value init = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), operands, init, maps,
             SmallVector<utils::IteratorType>(rank,
                                              utils::IteratorType::parallel),
             [&](OpBuilder &nested, Location nestedLoc, ValueRange arguments) {
               OpBuilder::InsertionGuard guard(builder);
               builder.setInsertionPoint(nested.getInsertionBlock(),
                                         nested.getInsertionPoint());
               Value result = body(arguments.drop_back());
               linalg::YieldOp::create(builder, nestedLoc, result);
             })
      .getResult(0);
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
  Emitter emitter(match, builder, loc);

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
