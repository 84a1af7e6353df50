//===- Tensors.cpp - Tensors around what is converted ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Tensors.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

SmallVector<OpFoldResult> convert::canonicalSizes(OpBuilder &builder,
                                                  Location loc, Value value,
                                                  AffineMap layout) {
  SmallVector<OpFoldResult> stored = tensor::getMixedSizes(builder, loc, value);
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : llvm::seq(layout.getNumDims()))
    sizes.push_back(
        stored[*layout.getResultPosition(builder.getAffineDimExpr(dim))]);
  return sizes;
}

Value convert::toCanonical(OpBuilder &builder, Location loc, Value value,
                           AffineMap layout) {
  if (layout.isIdentity())
    return value;
  SmallVector<int64_t> permutation;
  for (unsigned dim : llvm::seq(layout.getNumDims()))
    permutation.push_back(
        *layout.getResultPosition(builder.getAffineDimExpr(dim)));
  Value init = canonicalInit(builder, loc, value, layout);
  return linalg::TransposeOp::create(builder, loc, value, init, permutation)
      ->getResult(0);
}

Value convert::fromCanonical(OpBuilder &builder, Location loc, Value value,
                             Value init, AffineMap layout) {
  if (layout.isIdentity())
    return value;
  SmallVector<int64_t> permutation;
  for (AffineExpr expr : layout.getResults())
    permutation.push_back(cast<AffineDimExpr>(expr).getPosition());
  return linalg::TransposeOp::create(builder, loc, value, init, permutation)
      ->getResult(0);
}

Value convert::canonicalInit(OpBuilder &builder, Location loc, Value init,
                             AffineMap layout) {
  if (layout.isIdentity())
    return init;
  return tensor::EmptyOp::create(builder, loc,
                                 canonicalSizes(builder, loc, init, layout),
                                 getElementTypeOrSelf(init.getType()));
}

Value convert::castElements(OpBuilder &builder, Location loc, Value tensor,
                            Type elementType) {
  if (getElementTypeOrSelf(tensor.getType()) == elementType)
    return tensor;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, tensor);
  Value init = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  SmallVector<AffineMap> maps(2, builder.getMultiDimIdentityMap(sizes.size()));
  SmallVector<utils::IteratorType> iterators(sizes.size(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, init.getType(), tensor, init, maps, iterators,
             [&](OpBuilder &nested, Location at, ValueRange arguments) {
               linalg::YieldOp::create(
                   nested, at,
                   convertScalarToDtype(nested, at, arguments[0], elementType,
                                        /*isUnsignedCast=*/false));
             })
      .getResult(0);
}

static AffineMap mapOf(OpBuilder &builder, ArrayRef<unsigned> loops,
                       unsigned numLoops) {
  SmallVector<AffineExpr> dims;
  for (unsigned loop : loops)
    dims.push_back(builder.getAffineDimExpr(loop));
  return AffineMap::get(numLoops, 0, dims, builder.getContext());
}

Value convert::sumOfProducts(OpBuilder &builder, Location loc,
                             const Factor &lhs, const Factor &rhs,
                             ArrayRef<OpFoldResult> resultSizes,
                             Type elementType) {
  unsigned rank = resultSizes.size();
  Value empty = tensor::EmptyOp::create(builder, loc, resultSizes, elementType);
  Value zero = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(elementType, 0.0));
  Value init = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  SmallVector<AffineMap> maps = {
      mapOf(builder, lhs.loops, rank + 1), mapOf(builder, rhs.loops, rank + 1),
      mapOf(builder, llvm::to_vector(llvm::seq(rank)), rank + 1)};
  SmallVector<utils::IteratorType> iterators(rank + 1,
                                             utils::IteratorType::parallel);
  iterators.back() = utils::IteratorType::reduction;
  return linalg::GenericOp::create(
             builder, loc, init.getType(), ValueRange{lhs.tensor, rhs.tensor},
             init, maps, iterators,
             [&](OpBuilder &nested, Location at, ValueRange arguments) {
               auto widen = [&](Value value) {
                 return convertScalarToDtype(nested, at, value, elementType,
                                             /*isUnsignedCast=*/false);
               };
               Value left = widen(arguments[0]), right = widen(arguments[1]);
               Value product = arith::MulFOp::create(nested, at, left, right);
               Value sum =
                   arith::AddFOp::create(nested, at, arguments[2], product);
               linalg::YieldOp::create(nested, at, sum);
             })
      .getResult(0);
}

Value convert::repeatEach(OpBuilder &builder, Location loc, Value tensor,
                          int64_t dim, int64_t times) {
  if (times == 1)
    return tensor;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, tensor);
  sizes.insert(sizes.begin() + dim + 1, builder.getIndexAttr(times));
  Value init = tensor::EmptyOp::create(builder, loc, sizes,
                                       getElementTypeOrSelf(tensor.getType()));
  Value repeated = linalg::BroadcastOp::create(builder, loc, tensor, init,
                                               ArrayRef<int64_t>(dim + 1))
                       ->getResult(0);
  SmallVector<ReassociationIndices> groups;
  for (int64_t index = 0; index < static_cast<int64_t>(sizes.size()); ++index) {
    if (index == dim + 1)
      groups.back().push_back(index);
    else
      groups.push_back({index});
  }
  return tensor::CollapseShapeOp::create(builder, loc, repeated, groups);
}
