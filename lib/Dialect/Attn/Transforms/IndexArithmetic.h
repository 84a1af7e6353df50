//===- IndexArithmetic.h - Sizes that may be known ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_TRANSFORMS_INDEXARITHMETIC_H
#define LIB_DIALECT_ATTN_TRANSFORMS_INDEXARITHMETIC_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/OpDefinition.h"

namespace mlir::attn {

/// An affine expression of the operands, folded where they are known.
OpFoldResult compute(ImplicitLocOpBuilder &b, ArrayRef<OpFoldResult> operands,
                     function_ref<AffineExpr(ArrayRef<AffineExpr>)> make);

OpFoldResult ceilDiv(ImplicitLocOpBuilder &b, OpFoldResult size, int64_t by);
OpFoldResult mul(ImplicitLocOpBuilder &b, OpFoldResult size, int64_t by);

/// The smaller of `most` and what is left of `size` from `first` on.
OpFoldResult minRest(ImplicitLocOpBuilder &b, int64_t most, OpFoldResult size,
                     OpFoldResult first);

/// A shape with the sizes that are known.
SmallVector<int64_t> getShape(ArrayRef<OpFoldResult> sizes);

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_TRANSFORMS_INDEXARITHMETIC_H
