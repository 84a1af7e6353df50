//===- Tensors.h - Tensors around what is converted -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_TENSORS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_TENSORS_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/Builders.h"

namespace mlir::attn::convert {

/// A tensor in canonical order, of one stored by `layout`.
Value toCanonical(OpBuilder &builder, Location loc, Value value,
                  AffineMap layout);

/// A canonical tensor stored by `layout` in the place of `init`.
Value fromCanonical(OpBuilder &builder, Location loc, Value value, Value init,
                    AffineMap layout);

/// An init in canonical order for a result that goes to `init` by `layout`.
Value canonicalInit(OpBuilder &builder, Location loc, Value init,
                    AffineMap layout);

/// The sizes of a tensor stored by `layout`, in canonical order.
SmallVector<OpFoldResult> canonicalSizes(OpBuilder &builder, Location loc,
                                         Value value, AffineMap layout);

/// The tensor with its elements converted to another float type.
Value castElements(OpBuilder &builder, Location loc, Value tensor,
                   Type elementType);

/// A tensor whose dimensions loops go over.
struct Factor {
  Value tensor;
  SmallVector<unsigned> loops;
};

/// sum of lhs * rhs, a tensor over loops 0 ... resultSizes.size() - 1 of
/// `elementType`. The one further loop of the factors is summed over.
Value sumOfProducts(OpBuilder &builder, Location loc, const Factor &lhs,
                    const Factor &rhs, ArrayRef<OpFoldResult> resultSizes,
                    Type elementType);

/// The tensor with dimension `dim` repeated `times` in a row: h h h k k k.
Value repeatEach(OpBuilder &builder, Location loc, Value tensor, int64_t dim,
                 int64_t times);

} // namespace mlir::attn::convert

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_TENSORS_H
