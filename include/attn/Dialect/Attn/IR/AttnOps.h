//===- AttnOps.h - Operations of the attn dialect ---------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNOPS_H
#define ATTN_DIALECT_ATTN_IR_ATTNOPS_H

#include "attn/Dialect/Attn/IR/AttnDialect.h"
#include "attn/Dialect/Attn/IR/AttnInterfaces.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#define GET_ATTRDEF_CLASSES
#include "attn/Dialect/Attn/IR/AttnAttrs.h.inc"

namespace mlir::attn::detail {

/// Reads every memref input and each memref init that is read, writes every
/// memref init. Operations on tensors have no effects.
void getDestinationEffects(
    DestinationStyleOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects);

/// An operation on tensors whose sizes are all known, and so agree, can not go
/// wrong and may be computed where it might not have been.
Speculation::Speculatability
getDestinationSpeculatability(DestinationStyleOpInterface op);

/// The shape of each result is the shape of its init.
LogicalResult reifyDestinationShapes(DestinationStyleOpInterface op,
                                     OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &shapes);

/// One result per tensor init, of its type.
LogicalResult inferDestinationTypes(ValueRange inits,
                                    SmallVectorImpl<Type> &types);

/// The type asked for, or f64 for f64 values and f32 for all others.
Type getAccumulateType(std::optional<Type> accumulate, Value value);

/// The layout of one operand; the identity where there are no maps.
AffineMap getLayout(ArrayAttr indexingMaps, LayoutOperand which, Value query);

/// The operand where there is one, else the attribute, else null.
OpFoldResult getParameter(Value operand, FloatAttr attribute);

/// The sizes of a verified operation of the softmax family.
AttentionDims getSoftmaxDims(SoftmaxOpInterface op);

} // namespace mlir::attn::detail

#define GET_OP_CLASSES
#include "attn/Dialect/Attn/IR/AttnOps.h.inc"

namespace mlir::attn {

/// The permutation that undoes `op`'s layout of `which`, and the stored shape
/// in canonical order.
SmallVector<int64_t> getCanonicalShape(SoftmaxOpInterface op,
                                       LayoutOperand which, ShapedType stored);

/// The number of words of `bits` bits that hold `width` signs.
inline int64_t getPackedWidth(int64_t width, int64_t bits) {
  return width / bits + (width % bits != 0);
}

} // namespace mlir::attn

#endif // ATTN_DIALECT_ATTN_IR_ATTNOPS_H
