//===- Running.h - Running sums along an axis -------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_RUNNING_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_RUNNING_H

#include "Elements.h"

namespace mlir::attn::raise {

/// sum_{j <= i} operand(j), for i along `position`. The operand is given at
/// `position`, so that it can be compared with what is there.
struct Running {
  Operation *op = nullptr;
  Element operand;
  Axis position = 0;
};

/// Sees an element as a running sum, as importers write them: a scan, shifts by
/// powers of two, a sum over a window, a sum of what a comparison of indices
/// keeps, or a product with a lower triangle.
std::optional<Running> viewRunning(Viewer &viewer, const Element &element);

/// The same element with `to` in place of `from`.
Element moveTo(const AxisTable &axes, const Element &element,
               ArrayRef<Axis> from, Axis to);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_RUNNING_H
