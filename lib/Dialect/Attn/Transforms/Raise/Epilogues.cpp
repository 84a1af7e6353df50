//===- Epilogues.cpp - What follows attention -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Epilogues.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// Sound: with sum the sum of a row's weights, the sink divides what they give
/// by (sum + exp(sink)) / sum = 1 + exp(sink - log(sum)). A row without keys
/// stays 0.
Value mlir::attn::raise::emitSink(OpBuilder &builder, Location loc,
                                  Operation *op, Value sink,
                                  AffineMap outputMap) {
  Value output = op->getResult(0), logSum = op->getResult(1);
  auto type = cast<RankedTensorType>(output.getType());
  auto sinkType = cast<RankedTensorType>(sink.getType());
  Type accumulate = getElementTypeOrSelf(logSum.getType());
  unsigned rank = type.getRank();
  SmallVector<AffineExpr> sinkDims;
  for (unsigned dim : llvm::seq(rank))
    sinkDims.push_back(sinkType.getDimSize(dim) == 1
                           ? builder.getAffineConstantExpr(0)
                           : builder.getAffineDimExpr(dim));
  AffineMap identity = builder.getMultiDimIdentityMap(rank);
  SmallVector<AffineMap> maps = {
      outputMap, identity.dropResult(rank - 1),
      AffineMap::get(rank, 0, sinkDims, builder.getContext()), outputMap};
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, output),
      type.getElementType());
  auto body = [&](OpBuilder &nested, Location at, ValueRange arguments) {
    auto constant = [&](double number) -> Value {
      return arith::ConstantOp::create(nested, at,
                                       nested.getFloatAttr(accumulate, number));
    };
    Value lse = arguments[1];
    Value logit =
        convertScalarToDtype(nested, at, arguments[2], accumulate, false);
    Value ratio = math::ExpOp::create(
        nested, at, arith::SubFOp::create(nested, at, logit, lse).getResult());
    Value share = arith::DivFOp::create(
        nested, at, constant(1),
        arith::AddFOp::create(nested, at, constant(1), ratio).getResult());
    Value isEmpty = arith::CmpFOp::create(
        nested, at, arith::CmpFPredicate::OEQ, lse,
        constant(-std::numeric_limits<double>::infinity()));
    share = arith::SelectOp::create(nested, at, isEmpty, constant(0), share);
    Value value =
        convertScalarToDtype(nested, at, arguments[0], accumulate, false);
    value = arith::MulFOp::create(nested, at, value, share);
    linalg::YieldOp::create(
        nested, at,
        convertScalarToDtype(nested, at, value, type.getElementType(), false));
  };
  return linalg::GenericOp::create(builder, loc, type,
                                   ValueRange{output, logSum, sink}, init, maps,
                                   SmallVector<utils::IteratorType>(
                                       rank, utils::IteratorType::parallel),
                                   body)
      .getResult(0);
}

/// The sum of the values over the keys: [B..., G, E].
static Value emitSum(OpBuilder &builder, Location loc, Value value,
                     AffineMap valueMap, Type accumulate) {
  SmallVector<OpFoldResult> sizes;
  unsigned rank = valueMap.getNumDims();
  // The map's results are the stored dimensions, in terms of canonical ones.
  for (unsigned dim : llvm::seq(rank))
    if (dim != rank - 2)
      sizes.push_back(tensor::getMixedSize(
          builder, loc, value,
          *valueMap.getResultPosition(builder.getAffineDimExpr(dim))));
  Value zero = arith::ConstantOp::create(builder, loc,
                                         builder.getFloatAttr(accumulate, 0.0));
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, accumulate);
  Value init = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  SmallVector<utils::IteratorType> loops(rank, utils::IteratorType::parallel);
  loops[rank - 2] = utils::IteratorType::reduction;
  AffineMap maps[] = {
      valueMap, builder.getMultiDimIdentityMap(rank).dropResult(rank - 2)};
  return linalg::GenericOp::create(
             builder, loc, init.getType(), value, init, maps, loops,
             [&](OpBuilder &nested, Location at, ValueRange arguments) {
               Value number = convertScalarToDtype(nested, at, arguments[0],
                                                   accumulate, false);
               Value sum =
                   arith::AddFOp::create(nested, at, arguments[1], number);
               linalg::YieldOp::create(nested, at, sum);
             })
      .getResult(0);
}

/// The sum at the loops of the output, by number of keys: a query head reads
/// its key/value head.
static Value emitMean(OpBuilder &nested, Location loc, SoftmaxOpInterface op,
                      Value sum, Value heads, Value groups, Value keys) {
  unsigned rank = cast<RankedTensorType>(sum.getType()).getRank() + 1;
  SmallVector<Value> indices;
  for (unsigned dim : llvm::seq(rank))
    if (dim != rank - 2)
      indices.push_back(linalg::IndexOp::create(nested, loc, dim));
  AttentionDims dims =
      cast<AttnOpInterface>(op.getOperation()).getAttentionDims();
  if (rank > 2 &&
      (dims.heads != dims.groups || ShapedType::isDynamic(dims.heads))) {
    Value &head = indices[rank - 3];
    Value ratio = arith::DivUIOp::create(nested, loc, heads, groups);
    head = arith::DivUIOp::create(nested, loc, head, ratio);
  }
  Value total = tensor::ExtractOp::create(nested, loc, sum, indices);
  Value count =
      arith::IndexCastOp::create(nested, loc, nested.getI64Type(), keys);
  count = arith::UIToFPOp::create(nested, loc, total.getType(), count);
  return arith::DivFOp::create(nested, loc, total, count);
}

Value mlir::attn::raise::emitAverage(OpBuilder &builder, Location loc,
                                     SoftmaxOpInterface op, AffineMap valueMap,
                                     AffineMap outputMap) {
  Value output = op->getResult(0), logSum = op->getResult(1);
  auto type = cast<RankedTensorType>(output.getType());
  Type accumulate = getElementTypeOrSelf(logSum.getType());
  unsigned rank = type.getRank();
  Value sum = emitSum(builder, loc, op.getValue(), valueMap, accumulate);
  auto size = [&](Value tensor, AffineMap map, unsigned dim) {
    return getValueOrCreateConstantIndexOp(
        builder, loc,
        tensor::getMixedSize(
            builder, loc, tensor,
            *map.getResultPosition(builder.getAffineDimExpr(dim))));
  };
  Value keys = size(op.getValue(), valueMap, rank - 2);
  Value groups, heads;
  if (rank > 2) {
    groups = size(op.getValue(), valueMap, rank - 3);
    heads = size(output, outputMap, rank - 3);
  }
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, output),
      type.getElementType());
  AffineMap maps[] = {outputMap,
                      builder.getMultiDimIdentityMap(rank).dropResult(rank - 1),
                      outputMap};
  return linalg::GenericOp::create(
             builder, loc, type, ValueRange{output, logSum}, init, maps,
             SmallVector<utils::IteratorType>(rank,
                                              utils::IteratorType::parallel),
             [&](OpBuilder &nested, Location at, ValueRange arguments) {
               Value mean = emitMean(nested, at, op, sum, heads, groups, keys);
               mean = convertScalarToDtype(nested, at, mean,
                                           type.getElementType(), false);
               Value none = arith::ConstantOp::create(
                   nested, at,
                   nested.getFloatAttr(
                       accumulate, -std::numeric_limits<double>::infinity()));
               Value isEmpty = arith::CmpFOp::create(
                   nested, at, arith::CmpFPredicate::OEQ, arguments[1], none);
               Value chosen = arith::SelectOp::create(nested, at, isEmpty, mean,
                                                      arguments[0]);
               linalg::YieldOp::create(nested, at, chosen);
             })
      .getResult(0);
}
