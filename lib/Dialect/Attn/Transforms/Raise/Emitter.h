//===- Emitter.h - Elements written as tensors ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMITTER_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMITTER_H

#include "Elements.h"

#include "mlir/IR/Builders.h"

namespace mlir::attn::raise {

/// Writes elements as tensors of a wanted layout.
class Emitter {
public:
  Emitter(Viewer &viewer, OpBuilder &builder, Location loc)
      : viewer(viewer), axes(viewer.axes), builder(builder), loc(loc) {}

  /// Rearranges a tensor so that its dimensions have the axes of `to`.
  Value relayout(Value value, const Layout &from, const Layout &to);

  /// A tensor of at least the axes of the element.
  FailureOr<Element> tensorOf(const Element &element);

  /// A tensor whose dimensions are `targets`, or 1 where the element has none
  /// of their axes.
  FailureOr<Value> broadcastable(const Element &element,
                                 ArrayRef<AxisList> targets);

  /// An element-wise operation on tensors that are broadcastable to each other.
  Value elementwise(ValueRange operands, Type elementType,
                    function_ref<Value(ValueRange)> body);

private:
  Value expand(Value value, ArrayRef<SmallVector<AxisList>> groups);
  Value collapse(Value value, ArrayRef<ReassociationIndices> groups);

  Viewer &viewer;
  AxisTable &axes;
  OpBuilder &builder;
  Location loc;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_EMITTER_H
