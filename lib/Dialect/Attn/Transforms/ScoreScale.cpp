//===- ScoreScale.cpp - The factors of a score as one ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScoreScale.h"

#include "OperandShapes.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Multiplies the factors of a score into one.
class ScaleBuilder {
public:
  ScaleBuilder(OpBuilder &builder, SoftmaxOpInterface op)
      : builder(builder), loc(op.getLoc()), op(op),
        type(op.getAccumulateType()) {}

  ScoreFactor build();

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

ScoreFactor ScaleBuilder::build() {
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

ScoreFactor attn::buildScoreFactor(OpBuilder &builder, SoftmaxOpInterface op) {
  return ScaleBuilder(builder, op).build();
}
