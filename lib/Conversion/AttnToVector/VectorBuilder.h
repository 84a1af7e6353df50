//===- VectorBuilder.h - Short names for vector code ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Kernels are written as scalar and one-dimensional vector operations, so that
// what is emitted is what the processor runs. This builder keeps them as
// readable as the formula.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_CONVERSION_ATTNTOVECTOR_VECTORBUILDER_H
#define ATTN_LIB_CONVERSION_ATTNTOVECTOR_VECTORBUILDER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::attn {

/// Emits code on vectors of `lanes` elements of `type`, f32 or f64.
class VectorBuilder : public ImplicitLocOpBuilder {
public:
  VectorBuilder(Location loc, OpBuilder &builder, FloatType type, int64_t lanes)
      : ImplicitLocOpBuilder(loc, builder), scalar(type), lanes(lanes) {}

  FloatType getScalarType() const { return scalar; }
  int64_t getLanes() const { return lanes; }
  VectorType getVectorType(Type element = {}) const {
    return VectorType::get(lanes, element ? element : Type(scalar));
  }

  //===--------------------------------------------------------------------===//
  // Indices
  //===--------------------------------------------------------------------===//

  Value index(int64_t number);
  Value addIndex(Value lhs, Value rhs);
  Value addIndex(Value lhs, int64_t rhs);
  Value subIndex(Value lhs, Value rhs);
  Value mulIndex(Value lhs, Value rhs);
  /// Of sizes that are not negative.
  Value floorDiv(Value lhs, int64_t rhs);
  Value ceilDiv(Value lhs, int64_t rhs);
  Value minIndex(Value lhs, Value rhs);
  Value maxIndex(Value lhs, Value rhs);
  Value compare(arith::CmpIPredicate predicate, Value lhs, Value rhs);
  Value size(Value memref, unsigned dim);
  /// Whether `value` is known and leaves `rest` when divided by `divisor`.
  static bool isConstant(Value value, int64_t divisor, int64_t rest);

  //===--------------------------------------------------------------------===//
  // Control flow
  //===--------------------------------------------------------------------===//

  using LoopBody = function_ref<SmallVector<Value>(Value, ValueRange)>;
  /// A loop that carries `inits`; the body returns their next values.
  SmallVector<Value> loop(Value lower, Value upper, Value step,
                          ValueRange inits, LoopBody body);
  void loop(Value lower, Value upper, Value step,
            function_ref<void(Value)> body);
  void ifElse(Value condition, function_ref<void()> then,
              function_ref<void()> otherwise = {});

  //===--------------------------------------------------------------------===//
  // Numbers: scalars and vectors alike; add takes integers, too
  //===--------------------------------------------------------------------===//

  Value number(double value); ///< A scalar of the builder's type.
  Value splat(double value);  ///< A vector of it.
  Value zeros(Type element);  ///< A vector of zeros of another type.
  Value broadcast(Value scalar);
  Value add(Value lhs, Value rhs);
  Value sub(Value lhs, Value rhs);
  Value mul(Value lhs, Value rhs);
  Value div(Value lhs, Value rhs);
  /// lhs * rhs + addend, in one instruction where the processor has it, and
  /// never by a call of the mathematics library.
  Value mulAdd(Value lhs, Value rhs, Value addend);
  /// One instruction: rhs where one of the two is NaN.
  Value maximum(Value lhs, Value rhs);
  Value minimum(Value lhs, Value rhs);
  Value select(Value condition, Value lhs, Value rhs);
  Value compare(arith::CmpFPredicate predicate, Value lhs, Value rhs);

  Value absolute(Value value);
  Value negate(Value value);

  /// Horizontal, in a fixed order.
  Value reduceAdd(Value vector);
  Value reduceMax(Value vector);
  Value reduceMin(Value vector);

  /// 2^x. Exactly 1 at 0 and 0 at -inf; relative error 1.5e-7 in f32.
  Value exp2(Value x);
  /// e^x, by exp2.
  Value exp(Value x);
  Value tanh(Value x);

  //===--------------------------------------------------------------------===//
  // Memory
  //===--------------------------------------------------------------------===//

  /// A vector of the memref's elements, floats in the builder's type.
  Value load(Value memref, ValueRange indices);
  /// The same where `mask` is set, and 0 elsewhere: nothing is read there.
  Value load(Value memref, ValueRange indices, Value mask);
  /// The elements from `row` on of one column, masked where `mask` is given;
  /// one by one, as they are apart in memory.
  Value loadColumn(Value memref, Value row, Value column, Value mask);
  /// Of a memref of i1: the lanes in `mask` that are set.
  Value loadBooleans(Value memref, ValueRange indices, Value mask);
  /// What broadcasts to scores [rows, keys], floats or booleans: of one row,
  /// from `key` on, the lanes in `mask`. Rows past the last one read that one.
  Value loadBroadcast(Value memref, Value row, Value key, Value mask);
  /// One element, in the builder's type.
  Value loadScalar(Value memref, ValueRange indices);
  /// Takes vectors and scalars of the builder's type.
  void store(Value value, Value memref, ValueRange indices, Value mask = {});
  /// A whole vector past the caches, to a multiple of `alignment` bytes.
  void storeStreamed(Value value, Value memref, ValueRange indices,
                     int64_t alignment);
  /// On the stack of the function, on a boundary of cache lines.
  Value allocate(ArrayRef<int64_t> shape, Type element = {});

  /// 0, 1, 2, ... in 32-bit lanes.
  Value iota();
  /// Lanes below `count`, which may be negative or more than there are.
  Value lanesBelow(Value count);

  Value falseMask();

  /// Moves each element `by` lanes up; the last lanes of `filling` come in.
  Value moveUp(Value vector, Value filling, int64_t by);
  /// A vector of the last lane's number.
  Value broadcastLast(Value vector);

  /// The vectors' columns as vectors.
  SmallVector<Value> transpose(ArrayRef<Value> rows);

  /// To and from the builder's type, for scalars and vectors of any float.
  Value widen(Value value);
  Value narrow(Value value, Type element);
  /// To the nearest bf16 number, ties to even, in the builder's type.
  Value roundToBF16(Value value);

private:
  Value splatLike(double value, Value like);
  void storeMasked(Value value, Value memref, ValueRange indices, Value mask);
  TypedAttr attribute(Type type, double value);

  FloatType scalar;
  int64_t lanes;
};

} // namespace mlir::attn

#endif // ATTN_LIB_CONVERSION_ATTNTOVECTOR_VECTORBUILDER_H
