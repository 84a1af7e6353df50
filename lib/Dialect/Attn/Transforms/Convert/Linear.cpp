//===- Linear.cpp - What linear attention can keep ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Linear.h"

#include "../Raise/Axes.h"
#include "Tensors.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

std::string convert::toText(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

bool convert::isSelfAttention(SDPAOp op) {
  AttentionDims dims = op.getAttentionDims();
  if (!ShapedType::isDynamic(dims.queryLength) &&
      !ShapedType::isDynamic(dims.keyLength))
    return dims.queryLength == dims.keyLength;
  auto lengthOf = [&](Value value, LayoutOperand which) {
    AffineMap layout = op.getLayout(which);
    std::optional<unsigned> dim = layout.getResultPosition(
        getAffineDimExpr(dims.getRank() - 2, op.getContext()));
    return raise::Size::of(value, *dim);
  };
  return lengthOf(op.getQuery(), LayoutOperand::Query) ==
         lengthOf(op.getKey(), LayoutOperand::Key);
}

bool convert::isKeyMask(Value mask, const AttentionDims &dims) {
  ArrayRef<int64_t> shape = cast<ShapedType>(mask.getType()).getShape();
  if (shape.size() >= 2 && shape[shape.size() - 2] != 1)
    return false;
  bool isForAllHeads = shape.size() < 3 || shape[shape.size() - 3] == 1;
  return isForAllHeads ||
         (!ShapedType::isDynamic(dims.heads) && dims.heads == dims.groups);
}

Value convert::dropRows(OpBuilder &builder, Location loc, Value mask) {
  int64_t rank = cast<RankedTensorType>(mask.getType()).getRank();
  if (rank < 2)
    return mask;
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0; dim < rank - 2; ++dim)
    groups.push_back({dim});
  groups.push_back({rank - 2, rank - 1});
  return tensor::CollapseShapeOp::create(builder, loc, mask, groups);
}

/// j < length, and where there is a mask, that.
static void emitKeyIsLeft(OpBuilder &builder, Location loc, Value length,
                          Value mask, unsigned keyLoop) {
  Value key = linalg::IndexOp::create(builder, loc, keyLoop);
  Value end = getValueOrCreateCastToIndexLike(builder, loc,
                                              builder.getIndexType(), length);
  Value left =
      arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::slt, key, end);
  if (mask)
    left = arith::AndIOp::create(builder, loc, left, mask);
  linalg::YieldOp::create(builder, loc, left);
}

Value convert::maskKeys(OpBuilder &builder, SDPAOp op, Value mask) {
  Location loc = op.getLoc();
  AffineMap layout = op.getLayout(LayoutOperand::Key);
  SmallVector<OpFoldResult> sizes =
      canonicalSizes(builder, loc, op.getKey(), layout);
  sizes.pop_back(); // The width.
  unsigned rank = sizes.size(), heads = rank - 2;
  sizes[heads] = builder.getIndexAttr(1);

  SmallVector<Value> inputs;
  SmallVector<AffineMap> maps;
  auto addInput = [&](Value value, ArrayRef<AffineExpr> dims) {
    inputs.push_back(value);
    maps.push_back(AffineMap::get(rank, 0, dims, builder.getContext()));
  };
  Value length = op.getKvLength();
  SmallVector<AffineExpr> loops;
  for (unsigned dim : llvm::seq(rank))
    loops.push_back(builder.getAffineDimExpr(dim));
  bool isPerBatch = isa<RankedTensorType>(length.getType());
  if (isPerBatch)
    addInput(length, ArrayRef(loops).take_front(heads));
  if (mask) {
    auto type = cast<RankedTensorType>(mask.getType());
    SmallVector<AffineExpr> dims(ArrayRef(loops).take_back(type.getRank()));
    for (auto [dim, size] : llvm::enumerate(type.getShape()))
      if (size == 1)
        dims[dim] = builder.getAffineConstantExpr(0);
    unsigned first = rank - type.getRank();
    if (first <= heads && type.getDimSize(heads - first) != 1)
      sizes[heads] = tensor::getMixedSize(builder, loc, mask, heads - first);
    addInput(mask, dims);
  }
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, builder.getI1Type());
  maps.push_back(builder.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), inputs, init, maps, iterators,
             [&](OpBuilder &nested, Location at, ValueRange arguments) {
               Value end = isPerBatch ? arguments.front() : length;
               Value kept = mask ? arguments[isPerBatch ? 1 : 0] : Value();
               emitKeyIsLeft(nested, at, end, kept, rank - 1);
             })
      .getResult(0);
}
