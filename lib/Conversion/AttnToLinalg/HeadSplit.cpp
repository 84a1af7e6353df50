//===- HeadSplit.cpp - Heads as groups of heads ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HeadSplit.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

HeadSplit::HeadSplit(GenericBuilder &builder, OpFoldResult heads,
                     OpFoldResult groups)
    : builder(builder), heads(heads), groups(groups) {
  std::optional<int64_t> h = getConstantIntValue(heads);
  std::optional<int64_t> g = getConstantIntValue(groups);
  grouped = !h || !g || *h != *g;
  if (!grouped)
    return;
  if (h && g) {
    headsInGroup = builder.getIndexAttr(*h / *g);
    return;
  }
  headsInGroup = builder
                     .create<arith::DivSIOp>(builder.asIndex(heads),
                                             builder.asIndex(groups))
                     .getResult();
}

SmallVector<OpFoldResult> HeadSplit::getSizes() const {
  if (grouped)
    return {groups, headsInGroup};
  return {heads};
}

SmallVector<AffineExpr> HeadSplit::getHeadDims(unsigned first) const {
  return builder.loopDims(first, getNumDims());
}

AffineExpr HeadSplit::getGroupDim(unsigned first) const {
  return builder.getAffineDimExpr(first);
}

/// {0}, {1}, ..., {position, position + 1}, ...
static SmallVector<ReassociationIndices> splitting(int64_t rank,
                                                   int64_t position) {
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0; dim < rank; ++dim) {
    int64_t first = dim > position ? dim + 1 : dim;
    groups.push_back({first});
    if (dim == position)
      groups.back().push_back(first + 1);
  }
  return groups;
}

/// `tensor` with dimension `position` of static size `size`, or dynamic.
static Value castDim(GenericBuilder &builder, Value tensor, int64_t position,
                     int64_t size) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<int64_t> shape(type.getShape());
  if (shape[position] == size)
    return tensor;
  shape[position] = size;
  return builder.create<tensor::CastOp>(
      RankedTensorType::get(shape, type.getElementType()), tensor);
}

Value HeadSplit::split(Value tensor, int64_t position) const {
  if (!grouped)
    return tensor;
  std::optional<int64_t> g = getConstantIntValue(groups);
  std::optional<int64_t> r = getConstantIntValue(headsInGroup);
  // A dimension that is expanded to a dynamic one has to be dynamic itself.
  tensor = castDim(builder, tensor, position,
                   g && r ? *g * *r : ShapedType::kDynamic);
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, builder.getLoc(), tensor);
  sizes[position] = groups;
  sizes.insert(sizes.begin() + position + 1, headsInGroup);
  SmallVector<int64_t> shape(type.getShape());
  shape[position] = g.value_or(ShapedType::kDynamic);
  shape.insert(shape.begin() + position + 1, r.value_or(ShapedType::kDynamic));
  return builder.create<tensor::ExpandShapeOp>(
      RankedTensorType::get(shape, type.getElementType()), tensor,
      splitting(type.getRank(), position), sizes);
}

Value HeadSplit::merge(Value tensor, int64_t position,
                       RankedTensorType type) const {
  if (grouped)
    tensor = builder.create<tensor::CollapseShapeOp>(
        tensor, splitting(type.getRank(), position));
  if (tensor.getType() == type)
    return tensor;
  return builder.create<tensor::CastOp>(type, tensor);
}
