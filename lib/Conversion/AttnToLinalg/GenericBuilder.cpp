//===- GenericBuilder.cpp - Structured operations in few words ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

Type attn::elementTypeOf(Value tensor) {
  return cast<ShapedType>(tensor.getType()).getElementType();
}

Value GenericBuilder::generic(unsigned numDims, ArrayRef<Access> inputs,
                              const Access &init, Body body) {
  SmallVector<Value> operands;
  SmallVector<AffineMap> maps;
  for (const Access &input : inputs) {
    operands.push_back(input.tensor);
    maps.push_back(AffineMap::get(numDims, 0, input.dims, getContext()));
  }
  maps.push_back(AffineMap::get(numDims, 0, init.dims, getContext()));
  SmallVector<utils::IteratorType> iterators;
  for (unsigned dim = 0; dim < numDims; ++dim)
    iterators.push_back(maps.back().isFunctionOfDim(dim)
                            ? utils::IteratorType::parallel
                            : utils::IteratorType::reduction);
  auto op = linalg::GenericOp::create(
      *this, TypeRange(init.tensor.getType()), operands,
      ValueRange(init.tensor), maps, iterators,
      [&](OpBuilder &nested, Location, ValueRange arguments) {
        OpBuilder::InsertionGuard guard(*this);
        setInsertionPointToEnd(nested.getInsertionBlock());
        linalg::YieldOp::create(*this, body(arguments));
      });
  return op.getResult(0);
}

Value GenericBuilder::empty(ArrayRef<OpFoldResult> sizes, Type elementType) {
  return tensor::EmptyOp::create(*this, sizes, elementType);
}

Value GenericBuilder::fill(ArrayRef<OpFoldResult> sizes, Type elementType,
                           double value) {
  Value init = empty(sizes, elementType);
  return linalg::FillOp::create(*this, number(elementType, value), init)
      .getResult(0);
}

Value GenericBuilder::number(Type type, double value) {
  if (isa<FloatType>(type))
    return arith::ConstantOp::create(*this, FloatAttr::get(type, value));
  return arith::ConstantOp::create(
      *this, IntegerAttr::get(type, static_cast<int64_t>(value)));
}

Value GenericBuilder::index(int64_t value) {
  return arith::ConstantIndexOp::create(*this, value);
}

Value GenericBuilder::loopIndex(unsigned dim) {
  return linalg::IndexOp::create(*this, dim);
}

Value GenericBuilder::asIndex(OpFoldResult size) {
  return getValueOrCreateConstantIndexOp(*this, getLoc(), size);
}

Value GenericBuilder::asIndex(Value integer) {
  if (integer.getType().isIndex())
    return integer;
  return arith::IndexCastOp::create(*this, getIndexType(), integer);
}

Value GenericBuilder::convert(Value value, Type type) {
  if (value.getType().isIndex()) {
    if (type.isIndex())
      return value;
    value = arith::IndexCastOp::create(*this, getI64Type(), value);
  }
  return convertScalarToDtype(*this, getLoc(), value, type,
                              /*isUnsignedCast=*/false);
}

Value GenericBuilder::add(Value lhs, Value rhs) {
  if (isa<FloatType>(lhs.getType()))
    return arith::AddFOp::create(*this, lhs, rhs);
  return arith::AddIOp::create(*this, lhs, rhs);
}

Value GenericBuilder::sub(Value lhs, Value rhs) {
  if (isa<FloatType>(lhs.getType()))
    return arith::SubFOp::create(*this, lhs, rhs);
  return arith::SubIOp::create(*this, lhs, rhs);
}

Value GenericBuilder::mul(Value lhs, Value rhs) {
  if (isa<FloatType>(lhs.getType()))
    return arith::MulFOp::create(*this, lhs, rhs);
  return arith::MulIOp::create(*this, lhs, rhs);
}

Value GenericBuilder::div(Value lhs, Value rhs) {
  return arith::DivFOp::create(*this, lhs, rhs);
}

Value GenericBuilder::maximum(Value lhs, Value rhs) {
  return arith::MaximumFOp::create(*this, lhs, rhs);
}

Value GenericBuilder::minimum(Value lhs, Value rhs) {
  return arith::MinimumFOp::create(*this, lhs, rhs);
}

Value GenericBuilder::exp(Value value) {
  return math::ExpOp::create(*this, value);
}

Value GenericBuilder::select(Value condition, Value onTrue, Value onFalse) {
  return arith::SelectOp::create(*this, condition, onTrue, onFalse);
}

Value GenericBuilder::equal(Value value, double constant) {
  return arith::CmpFOp::create(*this, arith::CmpFPredicate::OEQ, value,
                               number(value.getType(), constant));
}

Value GenericBuilder::expRelative(Value value, Value reference,
                                  double otherwise) {
  Value isEmpty = equal(reference, -std::numeric_limits<double>::infinity());
  return select(isEmpty, number(value.getType(), otherwise),
                exp(sub(value, reference)));
}

Value GenericBuilder::weighted(Value weight, Value value) {
  return select(equal(weight, 0), number(weight.getType(), 0),
                mul(weight, value));
}

SmallVector<AffineExpr> GenericBuilder::loopDims(unsigned first,
                                                 unsigned count) {
  SmallVector<AffineExpr> dims;
  for (unsigned i = 0; i < count; ++i)
    dims.push_back(getAffineDimExpr(first + i));
  return dims;
}
