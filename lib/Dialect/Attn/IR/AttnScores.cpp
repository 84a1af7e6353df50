//===- AttnScores.cpp - Similarity scores ---------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeVerifier.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::attn;

/// Dot product and L1 distance compare floating-point numbers only.
static LogicalResult verifyFloats(function_ref<InFlightDiagnostic()> emitError,
                                  Type elementType, StringRef score) {
  if (isa<FloatType>(elementType))
    return success();
  return emitError() << "query has element type " << elementType << ", but "
                     << score << " compares floating-point numbers";
}

/// Inputs are widened before they meet, never after.
static Value toAccumulate(OpBuilder &builder, Location loc, Value value,
                          Type accumulate) {
  return convertScalarToDtype(builder, loc, value, accumulate,
                              /*isUnsignedCast=*/false);
}

//===----------------------------------------------------------------------===//
// Dot product
//===----------------------------------------------------------------------===//

LogicalResult
DotAttr::verifyOperands(function_ref<InFlightDiagnostic()> emitError,
                        Type elementType, int64_t storedWidth) const {
  return verifyFloats(emitError, elementType, "a dot product");
}

Type DotAttr::getAccumulatorType(Type elementType, Type accumulate) const {
  return accumulate;
}

Value DotAttr::emitAccumulate(OpBuilder &builder, Location loc, Value query,
                              Value key, Value accumulator) const {
  Type type = accumulator.getType();
  Value product = arith::MulFOp::create(builder, loc,
                                        toAccumulate(builder, loc, query, type),
                                        toAccumulate(builder, loc, key, type));
  return arith::AddFOp::create(builder, loc, accumulator, product);
}

Value DotAttr::emitFinish(OpBuilder &builder, Location loc, Value accumulator,
                          Value width, Type accumulate) const {
  return accumulator;
}

Value DotAttr::emitPackedStep(OpBuilder &builder, Location loc, Value query,
                              Value key, Value accumulator, Value,
                              LaneSum) const {
  auto contract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(builder, loc, query, key, contract);
  return arith::AddFOp::create(builder, loc, product, accumulator, contract);
}

int64_t DotAttr::getWidth(int64_t storedWidth) const { return storedWidth; }

OperationCounts DotAttr::countOperations(int64_t width) const {
  OperationCounts counts;
  counts.multiplications = counts.additions = width;
  return counts;
}

//===----------------------------------------------------------------------===//
// L1 distance
//===----------------------------------------------------------------------===//

LogicalResult
L1Attr::verifyOperands(function_ref<InFlightDiagnostic()> emitError,
                       Type elementType, int64_t storedWidth) const {
  return verifyFloats(emitError, elementType, "an L1 distance");
}

Type L1Attr::getAccumulatorType(Type elementType, Type accumulate) const {
  return accumulate;
}

Value L1Attr::emitAccumulate(OpBuilder &builder, Location loc, Value query,
                             Value key, Value accumulator) const {
  Type type = accumulator.getType();
  Value difference = arith::SubFOp::create(
      builder, loc, toAccumulate(builder, loc, query, type),
      toAccumulate(builder, loc, key, type));
  Value distance = math::AbsFOp::create(builder, loc, difference);
  return arith::AddFOp::create(builder, loc, accumulator, distance);
}

Value L1Attr::emitFinish(OpBuilder &builder, Location loc, Value accumulator,
                         Value width, Type accumulate) const {
  return arith::NegFOp::create(builder, loc, accumulator);
}

// |q - k| = q + k - 2 min(q, k), and one minimum costs less than a subtraction
// and a sign: -sum |q - k| = 2 * (-sum q / 2 - sum k / 2 + sum min(q, k)).
// Where |q| is far above |q - k| the sums cancel badly; attn-pack takes the
// keys' centre off both, which changes no distance.

bool L1Attr::hasPackedSum() const { return true; }
bool L1Attr::isSumOfTerms() const { return true; }
double L1Attr::getPackedFactor() const { return 2; }

Value L1Attr::emitPackedShare(OpBuilder &builder, Location loc,
                              Value packed) const {
  Type type = packed.getType();
  TypedAttr half = builder.getFloatAttr(getElementTypeOrSelf(type), -0.5);
  if (auto vector = dyn_cast<VectorType>(type))
    half = DenseElementsAttr::get(vector, half);
  return arith::MulFOp::create(builder, loc, packed,
                               arith::ConstantOp::create(builder, loc, half));
}

Value L1Attr::emitPackedStart(OpBuilder &builder, Location loc, Value querySum,
                              Value keySum, Type type, LaneSum) const {
  return arith::AddFOp::create(builder, loc, querySum, keySum);
}

Value L1Attr::emitPackedStep(OpBuilder &builder, Location loc, Value query,
                             Value key, Value accumulator, Value weight,
                             LaneSum) const {
  // The comparison makes one instruction of it, whose second operand may be in
  // memory. A NaN is in the sums already.
  Value isLess = arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OLT,
                                       key, query);
  Value least = arith::SelectOp::create(builder, loc, isLess, key, query);
  if (!weight)
    return arith::AddFOp::create(builder, loc, least, accumulator);
  auto contract = arith::FastMathFlags::contract;
  least = arith::MulFOp::create(builder, loc, least, weight, contract);
  return arith::AddFOp::create(builder, loc, least, accumulator, contract);
}

bool L1Attr::isDistance() const { return true; }

int64_t L1Attr::getWidth(int64_t storedWidth) const { return storedWidth; }

OperationCounts L1Attr::countOperations(int64_t width) const {
  // One subtraction and one addition; the sign bit costs nothing that the
  // published counting rules count.
  OperationCounts counts;
  counts.additions = 2 * width;
  return counts;
}

//===----------------------------------------------------------------------===//
// Hamming distance
//===----------------------------------------------------------------------===//

LogicalResult HammingAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t width) {
  if (width < 0)
    return emitError() << "width = " << width << " is negative";
  return success();
}

/// Twice the number of differing signs must fit the 32-bit count.
static constexpr int64_t maxHammingWidth = (int64_t(1) << 30) - 1;

LogicalResult
HammingAttr::verifyOperands(function_ref<InFlightDiagnostic()> emitError,
                            Type elementType, int64_t storedWidth) const {
  if (failed(verifyCodes(emitError, elementType, getWidth(), storedWidth)))
    return failure();
  if (!isa<FloatType>(elementType) && !isWord(elementType))
    return emitError() << "query has element type " << elementType
                       << "; expected a float, or codes in i32 or i64 words";
  if (getWidth(storedWidth) <= maxHammingWidth)
    return success();
  return emitError() << "query/key width " << getWidth(storedWidth)
                     << " exceeds " << maxHammingWidth
                     << ", the most that is counted";
}

Type HammingAttr::getAccumulatorType(Type elementType, Type accumulate) const {
  return IntegerType::get(accumulate.getContext(), 32);
}

/// 1 where x < 0, so that -0.0 and NaN count as positive.
static Value emitIsNegative(OpBuilder &builder, Location loc, Value value) {
  Value zero = arith::ConstantOp::create(builder, loc,
                                         builder.getZeroAttr(value.getType()));
  return arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OLT, value,
                               zero);
}

Value HammingAttr::emitAccumulate(OpBuilder &builder, Location loc, Value query,
                                  Value key, Value accumulator) const {
  Type count = accumulator.getType();
  Value differing;
  if (isa<FloatType>(query.getType())) {
    Value differs =
        arith::XOrIOp::create(builder, loc, emitIsNegative(builder, loc, query),
                              emitIsNegative(builder, loc, key));
    differing = arith::ExtUIOp::create(builder, loc, count, differs);
  } else {
    Value bits = arith::XOrIOp::create(builder, loc, query, key);
    differing = convertScalarToDtype(builder, loc,
                                     math::CtPopOp::create(builder, loc, bits),
                                     count, /*isUnsignedCast=*/true);
  }
  return arith::AddIOp::create(builder, loc, accumulator, differing);
}

Value HammingAttr::emitFinish(OpBuilder &builder, Location loc,
                              Value accumulator, Value width,
                              Type accumulate) const {
  Type count = accumulator.getType();
  Value dimensions = arith::IndexCastOp::create(builder, loc, count, width);
  Value twice = arith::AddIOp::create(builder, loc, accumulator, accumulator);
  Value agreement = arith::SubIOp::create(builder, loc, dimensions, twice);
  return arith::SIToFPOp::create(builder, loc, accumulate, agreement);
}

Value HammingAttr::emitPackedFinish(OpBuilder &builder, Location loc,
                                    Value accumulator, Value, Value, Type type,
                                    LaneSum) const {
  Type counts = accumulator.getType();
  auto splat = [&](int64_t number) -> Value {
    TypedAttr element =
        builder.getIntegerAttr(getElementTypeOrSelf(counts), number);
    return arith::ConstantOp::create(
        builder, loc,
        DenseElementsAttr::get(cast<ShapedType>(counts), element));
  };
  Value twice = arith::ShLIOp::create(builder, loc, accumulator, splat(1));
  Value agreement =
      arith::SubIOp::create(builder, loc, splat(getWidth()), twice);
  return arith::SIToFPOp::create(builder, loc, type, agreement);
}

int64_t HammingAttr::getWidth(int64_t storedWidth) const {
  return getWidth() == 0 ? storedWidth : getWidth();
}

OperationCounts HammingAttr::countOperations(int64_t width) const {
  // One exclusive-or and one count for each bit.
  OperationCounts counts;
  counts.bitOperations = 2 * width;
  return counts;
}
