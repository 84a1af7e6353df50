//===- Emitter.h - Elements written as tensors ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMITTER_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMITTER_H

#include "Formula.h"

#include "mlir/IR/Builders.h"

namespace mlir::attn::raise {

/// Writes elements as tensors of a wanted layout.
class Emitter {
public:
  Emitter(Viewer &viewer, OpBuilder &builder, Location loc)
      : viewer(viewer), axes(viewer.axes), builder(builder), loc(loc) {}

  /// Rearranges a tensor so that its dimensions have the axes of `to`.
  Value relayout(Value value, const Layout &from, const Layout &to);

  /// A tensor whose dimensions are `targets`, or 1 where the element has none
  /// of their axes.
  FailureOr<Value> broadcastable(const Element &element,
                                 ArrayRef<AxisList> targets);

  /// The same of a boolean formula.
  FailureOr<Value> materialize(const Formula &formula,
                               ArrayRef<AxisList> targets);

  /// An integer, or a tensor with one for each position along `batch`.
  FailureOr<Value> materialize(const Affine &sum, ArrayRef<AxisList> batch);

  /// An element-wise operation on tensors that are broadcastable to each other.
  Value elementwise(ValueRange operands, Type elementType,
                    function_ref<Value(ValueRange)> body);
  Value negate(Value tensor);

  Value empty(ArrayRef<AxisList> dims, Type elementType);
  Value fill(ArrayRef<AxisList> dims, Type elementType, double number);
  /// A tensor that is broadcastable to `dims` in full size, and of a type.
  Value spread(Value tensor, ArrayRef<AxisList> dims, Type elementType);
  /// Replaces all uses of `result`, whose layout is `to`.
  void replace(OpResult result, Value by, const Layout &from, const Layout &to);

private:
  /// A tensor that has the element, with at least its axes.
  std::optional<Element> tensorOf(const Element &element);
  /// The element computed anew over the targets that it depends on.
  FailureOr<Value> materialize(const Element &element,
                               ArrayRef<AxisList> targets);
  FailureOr<Value> rearrange(const Element &source, ArrayRef<AxisList> targets);
  SmallVector<AxisList> getLoops(const llvm::SmallDenseSet<Axis> &used,
                                 ArrayRef<AxisList> targets) const;
  SmallVector<OpFoldResult> getSizes(ArrayRef<AxisList> lists);
  Value expand(Value value, ArrayRef<SmallVector<AxisList>> groups);
  Value collapse(Value value, ArrayRef<ReassociationIndices> groups);

  Viewer &viewer;
  AxisTable &axes;
  OpBuilder &builder;
  Location loc;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMITTER_H
