//===- L1Codes.cpp - L1 distance of packed integers ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::attn;

int64_t L1CodesAttr::getLevels(int64_t bits) { return bits == 8 ? 255 : 32767; }

LogicalResult L1CodesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t bits, int64_t width) {
  if (bits != 8 && bits != 16)
    return emitError() << "bits = " << bits << "; expected 8 or 16";
  if (width < 1 || width > maxWidth)
    return emitError() << "width = " << width << "; expected 1 to " << maxWidth;
  return success();
}

LogicalResult
L1CodesAttr::verifyOperands(function_ref<InFlightDiagnostic()> emitError,
                            Type elementType, int64_t storedWidth) const {
  if (!elementType.isSignlessInteger(32))
    return emitError() << "query has element type " << elementType
                       << ", but codes of width " << getWidth()
                       << " are in i32 words";
  int64_t words = getPackedWidth(getWidth() * getBits(), 32);
  if (ShapedType::isDynamic(storedWidth) || storedWidth == words)
    return success();
  return emitError() << "query and key have " << storedWidth
                     << " words, but width = " << getWidth() << " takes "
                     << words << " of " << getBits() << "-bit codes";
}

Type L1CodesAttr::getAccumulatorType(Type, Type accumulate) const {
  return IntegerType::get(accumulate.getContext(), 32);
}

Value L1CodesAttr::emitAccumulate(OpBuilder &builder, Location loc, Value query,
                                  Value key, Value accumulator) const {
  ImplicitLocOpBuilder b(loc, builder);
  auto number = [&](int64_t value) -> Value {
    return arith::ConstantOp::create(b, b.getI32IntegerAttr(value));
  };
  Value mask = number((int64_t(1) << getBits()) - 1);
  auto code = [&](Value word, Value by) -> Value {
    return arith::AndIOp::create(b, arith::ShRUIOp::create(b, word, by), mask);
  };
  for (int64_t i = 0; i < getNumbersPerWord(); ++i) {
    Value by = number(i * getBits());
    Value difference = arith::SubIOp::create(b, code(query, by), code(key, by));
    Value distance = math::AbsIOp::create(b, difference);
    accumulator = arith::AddIOp::create(b, accumulator, distance);
  }
  return accumulator;
}

Value L1CodesAttr::emitFinish(OpBuilder &builder, Location loc,
                              Value accumulator, Value, Type accumulate) const {
  Value distance =
      arith::SIToFPOp::create(builder, loc, accumulate, accumulator);
  return arith::NegFOp::create(builder, loc, distance);
}

bool L1CodesAttr::isDistance() const { return true; }

int64_t L1CodesAttr::getWidth(int64_t) const { return getWidth(); }

int64_t L1CodesAttr::getCodeBits() const { return getBits(); }

OperationCounts L1CodesAttr::countOperations(int64_t width) const {
  // A subtraction and an addition for each dimension, as for numbers.
  OperationCounts counts;
  counts.additions = 2 * width;
  return counts;
}

//===----------------------------------------------------------------------===//
// Packed form
//===----------------------------------------------------------------------===//

// |q - k| = 2 max(q, k) - q - k, and one maximum of bytes costs less than two
// saturating subtractions. All of it is exact: sums wrap, and the distance that
// is left at the end fits 32 bits.

namespace {
/// Arithmetic on lanes of 32 bits that hold codes.
class LaneBuilder : public ImplicitLocOpBuilder {
public:
  LaneBuilder(Location loc, OpBuilder &builder, int64_t bits)
      : ImplicitLocOpBuilder(loc, builder), bits(bits) {}

  Value number(Type type, int64_t value);
  Value add(Value lhs, Value rhs) {
    return arith::AddIOp::create(*this, lhs, rhs);
  }
  Value shiftRight(Value lanes, int64_t by) {
    return arith::ShRUIOp::create(*this, lanes, number(lanes.getType(), by));
  }
  Value keepLow(Value lanes, int64_t count) {
    int64_t mask = (int64_t(1) << count) - 1;
    return arith::AndIOp::create(*this, lanes, number(lanes.getType(), mask));
  }
  /// The same register as elements of another width.
  Value castTo(Value vector, int64_t elementBits);

  /// The lower and the upper half of each element, added up.
  Value addHalves(Value lanes);
  /// The larger code of each pair, in elements of the codes' width.
  Value maximum(Value query, Value key);
  /// By one instruction: twice the sum of the codes in each lane, added.
  Value addTwice(Value codes, Value accumulator, LaneSum form);

private:
  int64_t bits;
};
} // namespace

Value LaneBuilder::number(Type type, int64_t value) {
  IntegerType element = cast<IntegerType>(getElementTypeOrSelf(type));
  APInt number(element.getWidth(), value, /*isSigned=*/true,
               /*implicitTrunc=*/true);
  TypedAttr attribute = getIntegerAttr(element, number);
  if (auto vector = dyn_cast<VectorType>(type))
    attribute = DenseElementsAttr::get(vector, number);
  return arith::ConstantOp::create(*this, attribute);
}

Value LaneBuilder::castTo(Value vector, int64_t elementBits) {
  auto type = cast<VectorType>(vector.getType());
  int64_t count =
      type.getNumElements() * type.getElementTypeBitWidth() / elementBits;
  auto target = VectorType::get(count, getIntegerType(elementBits));
  return type == target
             ? vector
             : vector::BitCastOp::create(*this, target, vector).getResult();
}

Value LaneBuilder::addHalves(Value lanes) {
  int64_t half = getElementTypeOrSelf(lanes).getIntOrFloatBitWidth() / 2;
  return add(keepLow(lanes, half), shiftRight(lanes, half));
}

Value LaneBuilder::maximum(Value query, Value key) {
  query = castTo(query, bits);
  key = castTo(key, bits);
  // Codes of 16 bits have no sign, and the signed maximum is everywhere.
  if (bits == 16)
    return arith::MaxSIOp::create(*this, query, key);
  return arith::MaxUIOp::create(*this, query, key);
}

/// The instruction's name in LLVM; empty where the form has none for `lanes`
/// lanes of codes of `bits` bits.
static std::string getDotIntrinsic(LaneSum form, int64_t bits, int64_t lanes) {
  if (form == LaneSum::UDot && bits == 8 && lanes == 4)
    return "llvm.aarch64.neon.udot.v4i32.v16i8";
  if (form != LaneSum::VNNI || (lanes != 4 && lanes != 8 && lanes != 16))
    return "";
  return (bits == 8 ? "llvm.x86.avx512.vpdpbusd."
                    : "llvm.x86.avx512.vpdpwssd.") +
         std::to_string(lanes * 32);
}

static bool hasDot(LaneSum form, int64_t bits, Type lanes) {
  return !getDotIntrinsic(form, bits, cast<VectorType>(lanes).getNumElements())
              .empty();
}

Value LaneBuilder::addTwice(Value codes, Value accumulator, LaneSum form) {
  auto type = cast<VectorType>(accumulator.getType());
  std::string name = getDotIntrinsic(form, bits, type.getNumElements());
  Value two = number(codes.getType(), 2);
  return LLVM::CallIntrinsicOp::create(*this, type, getStringAttr(name),
                                       ValueRange{accumulator, codes, two})
      ->getResult(0);
}

/// Whether sums of bytes, two in each half of a lane, fit 16 bits.
static bool fitsHalves(L1CodesAttr score) {
  return score.getBits() == 8 && score.getWidth() * 255 < 2 * 65536;
}

bool L1CodesAttr::hasPackedSum() const { return true; }
double L1CodesAttr::getPackedFactor() const { return -1; }

/// Minus the sum of the codes.
Value L1CodesAttr::emitPackedShare(OpBuilder &builder, Location loc,
                                   Value packed) const {
  LaneBuilder b(loc, builder, getBits());
  Value sum = b.number(packed.getType(), 0);
  for (int64_t i = 0; i < getNumbersPerWord(); ++i)
    sum = arith::SubIOp::create(
        b, sum, b.keepLow(b.shiftRight(packed, i * getBits()), getBits()));
  return sum;
}

Value L1CodesAttr::emitPackedStart(OpBuilder &builder, Location loc,
                                   Value querySum, Value keySum, Type type,
                                   LaneSum form) const {
  LaneBuilder b(loc, builder, getBits());
  return hasDot(form, getBits(), type) ? b.add(querySum, keySum)
                                       : b.number(type, 0);
}

Value L1CodesAttr::emitPackedStep(OpBuilder &builder, Location loc, Value query,
                                  Value key, Value accumulator, Value,
                                  LaneSum form) const {
  LaneBuilder b(loc, builder, getBits());
  Value larger = b.maximum(query, key);
  if (hasDot(form, getBits(), accumulator.getType()))
    return b.addTwice(larger, accumulator, form);
  if (getBits() == 16)
    return b.add(b.addHalves(b.castTo(larger, 32)), accumulator);
  Value pairs = b.addHalves(b.castTo(larger, 16));
  if (fitsHalves(*this))
    return b.castTo(b.add(pairs, b.castTo(accumulator, 16)), 32);
  return b.add(b.addHalves(b.castTo(pairs, 32)), accumulator);
}

Value L1CodesAttr::emitPackedFinish(OpBuilder &builder, Location loc,
                                    Value accumulator, Value querySum,
                                    Value keySum, Type type,
                                    LaneSum form) const {
  LaneBuilder b(loc, builder, getBits());
  Value distance = accumulator;
  if (!hasDot(form, getBits(), accumulator.getType())) {
    Value sum = fitsHalves(*this) ? b.addHalves(accumulator) : accumulator;
    distance = b.add(b.add(sum, sum), b.add(querySum, keySum));
  }
  return arith::SIToFPOp::create(b, type, distance);
}
