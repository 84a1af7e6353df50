//===- ScoreNumbers.cpp - Scale and softcap of one head ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ScoreNumbers.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;

static Value createNumber(ImplicitLocOpBuilder &b, SoftmaxOpInterface op,
                          double number) {
  Type type = op.getAccumulateType();
  return arith::ConstantOp::create(b, b.getFloatAttr(type, number));
}

static Value toAccumulate(ImplicitLocOpBuilder &b, SoftmaxOpInterface op,
                          Value scalar) {
  return convertScalarToDtype(b, b.getLoc(), scalar, op.getAccumulateType(),
                              /*isUnsignedCast=*/false);
}

static double getNumber(OpFoldResult constant) {
  return cast<FloatAttr>(cast<Attribute>(constant)).getValueAsDouble();
}

Value attn::createScoreScale(ImplicitLocOpBuilder &b, SoftmaxOpInterface op,
                             function_ref<Value(Value)> toScalar) {
  ScoreScale scale = op.getScoreScale();
  double constant = 1;
  if (scale.overSqrtWidth)
    constant = 1 / std::sqrt(static_cast<double>(op.getAttentionDims().width));
  SmallVector<Value> given;
  for (OpFoldResult factor : scale.factors) {
    if (auto value = dyn_cast<Value>(factor))
      given.push_back(toAccumulate(b, op, toScalar(value)));
    else
      constant *= getNumber(factor);
  }
  if (constant == 1 && given.size() == 1)
    return given.front();
  Value product = createNumber(b, op, constant);
  for (Value factor : given)
    product = arith::MulFOp::create(b, product, factor);
  return product;
}

Value attn::createScoreSoftcap(ImplicitLocOpBuilder &b, SoftmaxOpInterface op,
                               function_ref<Value(Value)> toScalar) {
  OpFoldResult softcap = op.getScoreSoftcap();
  if (!softcap)
    return nullptr;
  if (auto value = dyn_cast<Value>(softcap))
    return toAccumulate(b, op, toScalar(value));
  return createNumber(b, op, getNumber(softcap));
}

IntegerAttr attn::getWindowAttr(SoftmaxOpInterface op) {
  std::optional<uint64_t> window = op.getWindow();
  if (!window)
    return {};
  return Builder(op.getContext())
      .getI64IntegerAttr(static_cast<int64_t>(*window));
}
