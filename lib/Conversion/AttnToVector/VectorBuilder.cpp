//===- VectorBuilder.cpp - Short names for vector code --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VectorBuilder.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/Sequence.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

// Constants are folded at once: the kernels are unrolled by the builder, and
// would else hold an addition of two constants for each access.

Value VectorBuilder::index(int64_t number) {
  return arith::ConstantIndexOp::create(*this, number);
}

static std::optional<int64_t> constantOf(Value value) {
  return getConstantIntValue(value);
}

Value VectorBuilder::addIndex(Value lhs, Value rhs) {
  std::optional<int64_t> a = constantOf(lhs), b = constantOf(rhs);
  if (a && b)
    return index(*a + *b);
  if (a == 0)
    return rhs;
  if (b == 0)
    return lhs;
  return arith::AddIOp::create(*this, lhs, rhs);
}

Value VectorBuilder::addIndex(Value lhs, int64_t rhs) {
  return rhs == 0 ? lhs : addIndex(lhs, index(rhs));
}

Value VectorBuilder::subIndex(Value lhs, Value rhs) {
  std::optional<int64_t> a = constantOf(lhs), b = constantOf(rhs);
  if (a && b)
    return index(*a - *b);
  return b == 0 ? lhs : Value(arith::SubIOp::create(*this, lhs, rhs));
}

Value VectorBuilder::mulIndex(Value lhs, Value rhs) {
  std::optional<int64_t> a = constantOf(lhs), b = constantOf(rhs);
  if (a && b)
    return index(*a * *b);
  return arith::MulIOp::create(*this, lhs, rhs);
}

Value VectorBuilder::floorDiv(Value lhs, int64_t rhs) {
  if (std::optional<int64_t> a = constantOf(lhs))
    return index(*a / rhs);
  return arith::DivUIOp::create(*this, lhs, index(rhs));
}

Value VectorBuilder::ceilDiv(Value lhs, int64_t rhs) {
  return floorDiv(addIndex(lhs, rhs - 1), rhs);
}

Value VectorBuilder::minIndex(Value lhs, Value rhs) {
  std::optional<int64_t> a = constantOf(lhs), b = constantOf(rhs);
  if (a && b)
    return index(std::min(*a, *b));
  return arith::MinSIOp::create(*this, lhs, rhs);
}

Value VectorBuilder::maxIndex(Value lhs, Value rhs) {
  std::optional<int64_t> a = constantOf(lhs), b = constantOf(rhs);
  if (a && b)
    return index(std::max(*a, *b));
  return arith::MaxSIOp::create(*this, lhs, rhs);
}

Value VectorBuilder::compare(arith::CmpIPredicate predicate, Value lhs,
                             Value rhs) {
  return arith::CmpIOp::create(*this, predicate, lhs, rhs);
}

bool VectorBuilder::isConstant(Value value, int64_t divisor, int64_t rest) {
  std::optional<int64_t> constant = constantOf(value);
  return constant && *constant % divisor == rest;
}

Value VectorBuilder::size(Value memref, unsigned dim) {
  int64_t size = cast<MemRefType>(memref.getType()).getDimSize(dim);
  if (!ShapedType::isDynamic(size))
    return index(size);
  return memref::DimOp::create(*this, memref, dim);
}

//===----------------------------------------------------------------------===//
// Control flow
//===----------------------------------------------------------------------===//

SmallVector<Value> VectorBuilder::loop(Value lower, Value upper, Value step,
                                       ValueRange inits, LoopBody body) {
  auto loop = scf::ForOp::create(*this, lower, upper, step, inits);
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(loop.getBody());
  SmallVector<Value> next =
      body(loop.getInductionVar(), loop.getRegionIterArgs());
  if (!inits.empty())
    scf::YieldOp::create(*this, next);
  return SmallVector<Value>(loop.getResults());
}

void VectorBuilder::loop(Value lower, Value upper, Value step,
                         function_ref<void(Value)> body) {
  loop(lower, upper, step, ValueRange(),
       [&](Value i, ValueRange) -> SmallVector<Value> {
         body(i);
         return {};
       });
}

void VectorBuilder::ifElse(Value condition, function_ref<void()> then,
                           function_ref<void()> otherwise) {
  auto branch = scf::IfOp::create(*this, condition,
                                  /*withElseRegion=*/bool(otherwise));
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPointToStart(branch.thenBlock());
  then();
  if (!otherwise)
    return;
  setInsertionPointToStart(branch.elseBlock());
  otherwise();
}

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

TypedAttr VectorBuilder::attribute(Type type, double value) {
  TypedAttr element = getFloatAttr(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type))
    return DenseElementsAttr::get(vector, element);
  return element;
}

Value VectorBuilder::number(double value) {
  return arith::ConstantOp::create(*this, attribute(scalar, value));
}

Value VectorBuilder::splat(double value) {
  return arith::ConstantOp::create(*this, attribute(getVectorType(), value));
}

Value VectorBuilder::zeros(Type element) {
  return arith::ConstantOp::create(*this, getZeroAttr(getVectorType(element)));
}

Value VectorBuilder::splatLike(double value, Value like) {
  return arith::ConstantOp::create(*this, attribute(like.getType(), value));
}

Value VectorBuilder::broadcast(Value value) {
  return vector::BroadcastOp::create(*this, getVectorType(value.getType()),
                                     value);
}

Value VectorBuilder::add(Value lhs, Value rhs) {
  if (isa<IntegerType>(getElementTypeOrSelf(lhs)))
    return arith::AddIOp::create(*this, lhs, rhs);
  return arith::AddFOp::create(*this, lhs, rhs);
}
Value VectorBuilder::sub(Value lhs, Value rhs) {
  return arith::SubFOp::create(*this, lhs, rhs);
}
Value VectorBuilder::mul(Value lhs, Value rhs) {
  return arith::MulFOp::create(*this, lhs, rhs);
}
Value VectorBuilder::div(Value lhs, Value rhs) {
  return arith::DivFOp::create(*this, lhs, rhs);
}

// math.fma would be a call for each lane where there is no such instruction.
Value VectorBuilder::mulAdd(Value lhs, Value rhs, Value addend) {
  auto contract = arith::FastMathFlags::contract;
  Value product = arith::MulFOp::create(*this, lhs, rhs, contract);
  return arith::AddFOp::create(*this, product, addend, contract);
}

// What minps and maxps do; arith.maximumf takes six instructions.
Value VectorBuilder::maximum(Value lhs, Value rhs) {
  return select(compare(arith::CmpFPredicate::OGT, lhs, rhs), lhs, rhs);
}
Value VectorBuilder::minimum(Value lhs, Value rhs) {
  return select(compare(arith::CmpFPredicate::OLT, lhs, rhs), lhs, rhs);
}
Value VectorBuilder::select(Value condition, Value lhs, Value rhs) {
  return arith::SelectOp::create(*this, condition, lhs, rhs);
}
Value VectorBuilder::compare(arith::CmpFPredicate predicate, Value lhs,
                             Value rhs) {
  return arith::CmpFOp::create(*this, predicate, lhs, rhs);
}

Value VectorBuilder::absolute(Value value) {
  return math::AbsFOp::create(*this, value);
}
Value VectorBuilder::negate(Value value) {
  return arith::NegFOp::create(*this, value);
}

/// Halves that are combined until one lane is left: the same order on every
/// processor, and no chain as long as the vector.
static Value reduceByHalves(VectorBuilder &b, Value value,
                            function_ref<Value(Value, Value)> combine) {
  int64_t lanes = cast<VectorType>(value.getType()).getNumElements();
  while (lanes > 1) {
    lanes /= 2;
    SmallVector<int64_t> low, high;
    for (int64_t lane = 0; lane < lanes; ++lane) {
      low.push_back(lane);
      high.push_back(lane + lanes);
    }
    Value lower = vector::ShuffleOp::create(b, value, value, low);
    Value upper = vector::ShuffleOp::create(b, value, value, high);
    value = combine(lower, upper);
  }
  return vector::ExtractOp::create(b, value, ArrayRef<int64_t>{0});
}

Value VectorBuilder::reduceAdd(Value vector) {
  return reduceByHalves(*this, vector,
                        [&](Value a, Value b) { return add(a, b); });
}
Value VectorBuilder::reduceMax(Value vector) {
  return reduceByHalves(*this, vector,
                        [&](Value a, Value b) { return maximum(a, b); });
}

Value VectorBuilder::reduceMin(Value vector) {
  return reduceByHalves(*this, vector,
                        [&](Value a, Value b) { return minimum(a, b); });
}

//===----------------------------------------------------------------------===//
// Exponential
//===----------------------------------------------------------------------===//

/// 2^f = 1 + f * (...) for |f| <= 1/2, from the highest coefficient down.
static SmallVector<double> getExp2Coefficients(bool isDouble) {
  // Least relative error with the constant 1 fixed: 9e-8, 1.6e-7 as evaluated.
  if (!isDouble)
    return {0.00132647366, 0.00967151672, 0.0555073358, 0.240222424,
            0.693147004};
  // ln(2)^k / k!: the first term left out is 4e-18.
  SmallVector<double> coefficients;
  double term = 1;
  for (int k = 1; k <= 13; ++k)
    coefficients.push_back(term *= std::log(2.0) / k);
  return SmallVector<double>(llvm::reverse(coefficients));
}

Value VectorBuilder::exp2(Value x) {
  bool isDouble = scalar.isF64();
  int64_t mantissa = isDouble ? 52 : 23;
  // Adding 1.5 * 2^mantissa rounds to an integer, which stands in the low bits.
  Value magic = splatLike(1.5 * std::ldexp(1.0, mantissa), x);
  // The least exponent gives all zero bits. NaN stays in the second operand.
  x = maximum(splatLike(isDouble ? -1023 : -127, x), x);
  Value shifted = add(x, magic);
  Value fraction = sub(x, sub(shifted, magic));

  SmallVector<double> coefficients = getExp2Coefficients(isDouble);
  Value power = splatLike(coefficients.front(), x);
  for (double coefficient : ArrayRef(coefficients).drop_front())
    power = mulAdd(power, fraction, splatLike(coefficient, x));
  power = mulAdd(power, fraction, splatLike(1, x));

  // The integer is added to the exponent's bits.
  Type integer = getIntegerType(scalar.getWidth());
  TypedAttr shift = getIntegerAttr(integer, mantissa);
  if (auto vector = dyn_cast<VectorType>(x.getType())) {
    auto integers = VectorType::get(vector.getShape(), integer);
    shift = DenseElementsAttr::get(integers, shift);
    integer = integers;
  }
  Value exponent = arith::ShLIOp::create(
      *this, arith::BitcastOp::create(*this, integer, shifted),
      arith::ConstantOp::create(*this, shift));
  Value bits = arith::AddIOp::create(
      *this, arith::BitcastOp::create(*this, integer, power), exponent);
  return arith::BitcastOp::create(*this, x.getType(), bits);
}

Value VectorBuilder::exp(Value x) {
  return exp2(mul(x, splatLike(1 / std::log(2.0), x)));
}

/// x - x^3/3 + 2x^5/15 - ...: below 1/4 the first term left out is 9e-9 of x.
static Value emitSmallTanh(VectorBuilder &b, Value x) {
  Value square = b.mul(x, x);
  Value sum = b.splat(62.0 / 2835);
  for (double coefficient : {-17.0 / 315, 2.0 / 15, -1.0 / 3, 1.0})
    sum = b.mulAdd(sum, square, b.splat(coefficient));
  return b.mul(sum, x);
}

Value VectorBuilder::tanh(Value x) {
  if (scalar.isF64())
    return math::TanhOp::create(*this, x);
  Value size = math::AbsFOp::create(*this, x);
  Value decay = exp(mul(size, splat(-2)));
  Value large = div(sub(splat(1), decay), add(splat(1), decay));
  large = math::CopySignOp::create(*this, large, x);
  // There 1 - decay would cancel.
  Value isSmall = compare(arith::CmpFPredicate::OLT, size, splat(0.25));
  return select(isSmall, emitSmallTanh(*this, x), large);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

static Value convertFloat(VectorBuilder &b, Value value, Type element) {
  Type from = getElementTypeOrSelf(value);
  if (from == element)
    return value;
  Type to = element;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    to = vector.clone(element);
  if (from.getIntOrFloatBitWidth() < element.getIntOrFloatBitWidth())
    return arith::ExtFOp::create(b, to, value);
  return arith::TruncFOp::create(b, to, value);
}

static Type getElementTypeOf(Value memref) {
  return cast<MemRefType>(memref.getType()).getElementType();
}

Value VectorBuilder::load(Value memref, ValueRange indices) {
  VectorType type = getVectorType(getElementTypeOf(memref));
  return widen(vector::LoadOp::create(*this, type, memref, indices));
}

/// The memref with another type of its elements' size, which is the same memref
/// in LLVM.
static Value viewAs(VectorBuilder &b, Value memref, Type element) {
  auto type = cast<MemRefType>(memref.getType());
  return UnrealizedConversionCastOp::create(
             b, type.clone(type.getShape(), element), memref)
      .getResult(0);
}

// Where there are no masked instructions LLVM takes vectors apart, and rounds
// each element of a bf16 one anew by a call of a compiler's run-time library.
Value VectorBuilder::load(Value memref, ValueRange indices, Value mask) {
  Type element = getElementTypeOf(memref);
  VectorType type = getVectorType(element);
  VectorType loaded = element.isBF16() ? getVectorType(getI16Type()) : type;
  if (loaded != type)
    memref = viewAs(*this, memref, loaded.getElementType());
  Value zero = arith::ConstantOp::create(*this, getZeroAttr(loaded));
  Value elements =
      vector::MaskedLoadOp::create(*this, loaded, memref, indices, mask, zero);
  if (loaded != type)
    elements = arith::BitcastOp::create(*this, type, elements);
  return widen(elements);
}

Value VectorBuilder::loadColumn(Value memref, Value row, Value column,
                                Value mask) {
  Value last = addIndex(size(memref, 0), -1);
  Value elements = splat(0);
  for (int64_t lane = 0; lane < lanes; ++lane) {
    Value at = minIndex(addIndex(row, lane), last);
    elements = vector::InsertOp::create(*this, loadScalar(memref, {at, column}),
                                        elements, lane);
  }
  return mask ? select(mask, elements, splat(0)) : elements;
}

Value VectorBuilder::loadBooleans(Value memref, ValueRange indices,
                                  Value mask) {
  // A vector of i1 is packed bits in memory, a memref of i1 is bytes.
  Value bytes = viewAs(*this, memref, getI8Type());
  VectorType vector = getVectorType(getI8Type());
  Value zero = arith::ConstantOp::create(*this, getZeroAttr(vector));
  Value loaded =
      vector::MaskedLoadOp::create(*this, vector, bytes, indices, mask, zero);
  return compare(arith::CmpIPredicate::ne, loaded, zero);
}

Value VectorBuilder::loadBroadcast(Value memref, Value row, Value key,
                                   Value mask) {
  auto type = cast<MemRefType>(memref.getType());
  Value last = addIndex(size(memref, 0), -1);
  Value i = type.getDimSize(0) == 1 ? index(0) : minIndex(row, last);
  bool isBoolean = type.getElementType().isInteger(1);
  if (type.getDimSize(1) != 1)
    return isBoolean ? loadBooleans(memref, {i, key}, mask)
                     : load(memref, {i, key}, mask);
  if (!isBoolean)
    return broadcast(loadScalar(memref, {i, index(0)}));
  return broadcast(
      memref::LoadOp::create(*this, memref, ValueRange{i, index(0)}));
}

Value VectorBuilder::loadScalar(Value memref, ValueRange indices) {
  return widen(memref::LoadOp::create(*this, memref, indices));
}

void VectorBuilder::store(Value value, Value memref, ValueRange indices,
                          Value mask) {
  value = narrow(value, getElementTypeOf(memref));
  if (!isa<VectorType>(value.getType()))
    memref::StoreOp::create(*this, value, memref, indices);
  else if (mask)
    storeMasked(value, memref, indices, mask);
  else
    vector::StoreOp::create(*this, value, memref, indices);
}

void VectorBuilder::storeMasked(Value value, Value memref, ValueRange indices,
                                Value mask) {
  if (getElementTypeOf(memref).isBF16()) {
    memref = viewAs(*this, memref, getI16Type());
    value = arith::BitcastOp::create(*this, getVectorType(getI16Type()), value);
  }
  vector::MaskedStoreOp::create(*this, memref, indices, mask, value);
}

void VectorBuilder::storeStreamed(Value value, Value memref, ValueRange indices,
                                  int64_t alignment) {
  value = narrow(value, getElementTypeOf(memref));
  vector::StoreOp::create(*this, value, memref, indices, /*nontemporal=*/true,
                          llvm::MaybeAlign(alignment));
}

Value VectorBuilder::allocate(ArrayRef<int64_t> shape, Type element) {
  auto type = MemRefType::get(shape, element ? element : Type(scalar));
  // In a loop the stack would grow with each turn.
  OpBuilder::InsertionGuard guard(*this);
  auto function = getInsertionBlock()
                      ->getParentOp()
                      ->getParentOfType<FunctionOpInterface>();
  if (auto parent =
          dyn_cast<FunctionOpInterface>(getInsertionBlock()->getParentOp()))
    function = parent;
  setInsertionPointToStart(&function.getFunctionBody().front());
  return memref::AllocaOp::create(*this, type, getI64IntegerAttr(64));
}

// Lengths are far below 2^31 elements, and 32-bit lanes are half the vectors.
Value VectorBuilder::iota() {
  VectorType type = getVectorType(getI32Type());
  SmallVector<int32_t> numbers = llvm::to_vector(llvm::seq<int32_t>(0, lanes));
  return arith::ConstantOp::create(
      *this, DenseElementsAttr::get(type, ArrayRef<int32_t>(numbers)));
}

Value VectorBuilder::lanesBelow(Value count) {
  // Clamped, so that a difference of indices fits 32 bits.
  count = maxIndex(minIndex(count, index(lanes)), index(0));
  Value limit = arith::IndexCastOp::create(*this, getI32Type(), count);
  return arith::CmpIOp::create(*this, arith::CmpIPredicate::slt, iota(),
                               broadcast(limit));
}

Value VectorBuilder::falseMask() {
  return arith::ConstantOp::create(
      *this, DenseElementsAttr::get(getVectorType(getI1Type()), false));
}

Value VectorBuilder::moveUp(Value vector, Value filling, int64_t by) {
  SmallVector<int64_t> from =
      llvm::to_vector(llvm::seq<int64_t>(lanes - by, 2 * lanes - by));
  return vector::ShuffleOp::create(*this, filling, vector, from);
}

Value VectorBuilder::broadcastLast(Value vector) {
  SmallVector<int64_t> last(lanes, lanes - 1);
  return vector::ShuffleOp::create(*this, vector, vector, last);
}

// In log2(lanes) steps that interleave the elements of two vectors: after step
// s, blocks of 2^s by 2^s elements have changed places.
SmallVector<Value> VectorBuilder::transpose(ArrayRef<Value> rows) {
  SmallVector<Value> current(rows);
  for (int64_t size = 1; size < lanes; size *= 2) {
    SmallVector<Value> next(lanes);
    SmallVector<int64_t> low(lanes), high(lanes);
    for (int64_t lane = 0; lane < lanes; ++lane) {
      bool isUpper = lane & size;
      low[lane] = isUpper ? lanes + lane - size : lane;
      high[lane] = isUpper ? lanes + lane : lane + size;
    }
    for (int64_t i = 0; i < lanes; ++i) {
      if (i & size)
        continue;
      Value a = current[i], b = current[i + size];
      next[i] = vector::ShuffleOp::create(*this, a, b, low);
      next[i + size] = vector::ShuffleOp::create(*this, a, b, high);
    }
    current = next;
  }
  return current;
}

Value VectorBuilder::widen(Value value) {
  if (isa<IntegerType>(getElementTypeOrSelf(value)))
    return value;
  return convertFloat(*this, value, scalar);
}

Value VectorBuilder::narrow(Value value, Type element) {
  return convertFloat(*this, value, element);
}

Value VectorBuilder::roundToBF16(Value value) {
  return widen(narrow(value, getBF16Type()));
}
