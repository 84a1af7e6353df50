//===- Loops.h - The loops of linalg operations -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_LOOPS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_LOOPS_H

#include "Axes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

namespace mlir::attn::raise {

inline bool isTensor(Value value) {
  return isa<RankedTensorType>(value.getType());
}

/// The linalg operation in whose body the scalar is computed, or null.
linalg::LinalgOp getEnclosingLinalg(Value scalar);

/// The axes of an operand, given those of the loops. A dimension indexed by a
/// constant has none.
std::optional<Layout> layoutOfOperand(AffineMap map, const Layout &loops);

/// The axes of the loops that index a result; other loops stay without.
std::optional<Layout> loopsOfResult(linalg::LinalgOp op, OpResult result,
                                    const Layout &layout);

/// What the body yields for a result.
Value getYielded(linalg::LinalgOp op, unsigned result);

/// The size of a loop, from the first operand that it indexes.
std::optional<Size> getLoopSize(linalg::LinalgOp op, unsigned loop);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_LOOPS_H
