//===- GenericBuilder.h - Structured operations in few words -- -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_ATTNTOLINALG_GENERICBUILDER_H
#define LIB_CONVERSION_ATTNTOLINALG_GENERICBUILDER_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::attn {

/// A tensor and how it is read: one expression in loop dimensions for each of
/// its dimensions.
struct Access {
  Value tensor;
  SmallVector<AffineExpr> dims;
};

/// Builds linalg.generic, and the arithmetic inside, without ceremony.
class GenericBuilder : public ImplicitLocOpBuilder {
public:
  /// The values of the inputs, then of the init; returns the new value.
  using Body = llvm::function_ref<Value(ValueRange)>;

  GenericBuilder(Location loc, OpBuilder &builder)
      : ImplicitLocOpBuilder(loc, builder) {}

  /// One operation over `numDims` loops. Those that the init does not have are
  /// reductions.
  Value generic(unsigned numDims, ArrayRef<Access> inputs, const Access &init,
                Body body);

  /// A tensor of these sizes, with no or with one value everywhere.
  Value empty(ArrayRef<OpFoldResult> sizes, Type elementType);
  Value fill(ArrayRef<OpFoldResult> sizes, Type elementType, double value);

  /// Constants. Those of a floating-point type may be infinite.
  Value number(Type type, double value);
  Value index(int64_t value);

  /// Loop dimension, inside a body; sizes and lengths as index values.
  Value loopIndex(unsigned dim);
  Value asIndex(OpFoldResult size);
  Value asIndex(Value integer);

  /// Conversion between any two floating-point or (signed) integer types.
  Value convert(Value value, Type type);

  Value add(Value lhs, Value rhs);
  Value sub(Value lhs, Value rhs);
  Value mul(Value lhs, Value rhs);
  Value div(Value lhs, Value rhs);
  Value maximum(Value lhs, Value rhs);
  Value minimum(Value lhs, Value rhs);
  Value exp(Value value);
  Value select(Value condition, Value onTrue, Value onFalse);
  Value equal(Value value, double number);

  /// exp(value - reference), and `otherwise` where the reference is -inf: no
  /// weight has been seen, and the difference would be NaN.
  Value expRelative(Value value, Value reference, double otherwise);

  /// weight * value, and 0 where the weight is 0: a key that is cut contributes
  /// nothing, whatever its value holds.
  Value weighted(Value weight, Value value);

  /// D0, D1, ... as expressions.
  SmallVector<AffineExpr> loopDims(unsigned first, unsigned count);
};

/// The element type of a tensor.
Type elementTypeOf(Value tensor);

} // namespace mlir::attn

#endif // LIB_CONVERSION_ATTNTOLINALG_GENERICBUILDER_H
