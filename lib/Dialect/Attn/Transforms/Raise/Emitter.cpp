//===- Emitter.cpp - Elements written as tensors --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Emitter.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn::raise;

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
    SmallVector<AxisList> present = parts;
    llvm::erase_if(present, [](const AxisList &part) { return part.empty(); });
    value = collapse(value, joinParts(parts, present));
    parts = std::move(present);
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

//===----------------------------------------------------------------------===//
// Elements as tensors
//===----------------------------------------------------------------------===//

/// The tensor that is nearest to where the element is computed.
std::optional<Element> Emitter::tensorOf(const Element &element) {
  std::optional<Element> tensor;
  for (std::optional<Element> next = element; next; next = viewer.step(*next)) {
    auto type = dyn_cast<RankedTensorType>(next->value.getType());
    if (!type)
      continue;
    Layout layout = axes.leaves(next->layout);
    if (axes.isWhole(type.getShape(), layout))
      tensor = Element{next->value, layout};
  }
  return tensor;
}

FailureOr<Value> Emitter::broadcastable(const Element &element,
                                        ArrayRef<AxisList> targets) {
  std::optional<Element> source = tensorOf(element);
  llvm::SmallDenseSet<Axis> used;
  viewer.collectAxes(element, used);
  bool isSmall =
      source && llvm::all_of(flatten(source->layout),
                             [&](Axis axis) { return used.contains(axis); });
  if (isSmall)
    if (FailureOr<Value> moved = rearrange(*source, targets); succeeded(moved))
      return moved;
  if (FailureOr<Value> anew = materialize(element, targets); succeeded(anew))
    return anew;
  return source ? rearrange(*source, targets) : FailureOr<Value>(failure());
}

FailureOr<Value> Emitter::rearrange(const Element &source,
                                    ArrayRef<AxisList> targets) {
  AxisList present = flatten(source.layout);
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
  return relayout(source.value, source.layout, to);
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

Value Emitter::negate(Value tensor) {
  return elementwise(tensor, getElementTypeOrSelf(tensor.getType()),
                     [&](ValueRange arguments) -> Value {
                       return arith::NegFOp::create(builder, loc, arguments[0]);
                     });
}

Value Emitter::empty(ArrayRef<AxisList> dims, Type elementType) {
  SmallVector<OpFoldResult> sizes;
  for (const AxisList &list : dims)
    sizes.push_back(axes.getSize(list).materialize(builder, loc));
  return tensor::EmptyOp::create(builder, loc, sizes, elementType);
}

Value Emitter::fill(ArrayRef<AxisList> dims, Type elementType, double number) {
  Value scalar = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(elementType, number));
  return linalg::FillOp::create(builder, loc, scalar, empty(dims, elementType))
      .getResult(0);
}

Value Emitter::spread(Value tensor, ArrayRef<AxisList> dims, Type elementType) {
  Value init = empty(dims, elementType);
  if (tensor.getType() == init.getType())
    return tensor;
  auto type = cast<RankedTensorType>(tensor.getType());
  int64_t rank = type.getRank();
  SmallVector<AffineExpr> exprs;
  for (int64_t dim : llvm::seq(rank))
    exprs.push_back(type.getDimSize(dim) == 1 ? builder.getAffineConstantExpr(0)
                                              : builder.getAffineDimExpr(dim));
  SmallVector<AffineMap> maps = {
      AffineMap::get(rank, 0, exprs, builder.getContext()),
      builder.getMultiDimIdentityMap(rank)};
  return linalg::GenericOp::create(
             builder, loc, init.getType(), tensor, init, maps,
             SmallVector<utils::IteratorType>(rank,
                                              utils::IteratorType::parallel),
             [&](OpBuilder &nested, Location nestedLoc, ValueRange arguments) {
               Value number = convertScalarToDtype(
                   nested, nestedLoc, arguments[0], elementType, false);
               linalg::YieldOp::create(nested, nestedLoc, number);
             })
      .getResult(0);
}

void Emitter::replace(OpResult result, Value by, const Layout &from,
                      const Layout &to) {
  Value value = relayout(by, axes.leaves(from), axes.leaves(to));
  if (value.getType() != result.getType())
    value = tensor::CastOp::create(builder, loc, result.getType(), value);
  result.replaceAllUsesWith(value);
}
