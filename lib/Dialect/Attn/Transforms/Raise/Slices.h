//===- Slices.h - Operands that are parts of packed tensors -----*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Projections that are computed together are often transposed as a whole and
// sliced afterwards. The slice is then taken from what was not yet moved.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SLICES_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SLICES_H

#include "Elements.h"

#include "llvm/ADT/SmallBitVector.h"

namespace mlir::attn::raise {

/// A slice with constant offsets and steps of 1.
struct ConstantSlice {
  Value source;
  SmallVector<int64_t> offsets;
  llvm::SmallBitVector dropped;
};
std::optional<ConstantSlice> getConstantSlice(Operation *op);

/// The axes `part` are those of an axis from `offset` on.
struct SlicedAxis {
  Axis axis;
  int64_t offset;
  AxisList part;
};
using SlicedAxes = SmallVector<SlicedAxis, 2>;

/// From an element of a slice with constant offsets to the same element of what
/// is sliced. Axes that the slice shortens are replaced by whole ones, which
/// are added to `sliced`.
std::optional<Element> stepSlice(Viewer &viewer, const Element &element,
                                 SlicedAxes &sliced);

/// A tensor of which a part is read: from an offset in each dimension on, as
/// many as the axes of `element.layout` say.
struct SlicedTensor {
  Element element;
  SmallVector<int64_t> offsets; ///< Empty where it is the whole.
};

/// The part of a tensor that has the element, where there is one: a sliced axis
/// has to be the outermost of its dimension.
std::optional<SlicedTensor> getSlicedTensor(const AxisTable &axes,
                                            const Element &element,
                                            const SlicedAxes &sliced);

/// Writes the slice.
Value emitSlice(OpBuilder &builder, Location loc, const AxisTable &axes,
                const Element &element, ArrayRef<int64_t> offsets);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_SLICES_H
