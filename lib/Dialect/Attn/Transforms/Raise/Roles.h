//===- Roles.h - Which operand of a product has which axes ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_ROLES_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_ROLES_H

#include "Elements.h"

namespace mlir::attn::raise {

/// The axes of a product of two operands, by which of the three have them.
struct ProductAxes {
  AxisList batch;  ///< All.
  AxisList lhs;    ///< Left operand and result.
  AxisList rhs;    ///< Right operand and result.
  AxisList summed; ///< Both operands.
};

llvm::SmallDenseSet<Axis> axesAt(Viewer &viewer, const Element &operand);

ProductAxes classify(Viewer &viewer, const Layout &result,
                     const Product &product);

/// Whether an element is 0, or there is none.
bool isZero(Viewer &viewer, const Element &element);

/// Whether two lists have the same axes, in any order.
bool sameAxes(AxisList a, AxisList b);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_ROLES_H
