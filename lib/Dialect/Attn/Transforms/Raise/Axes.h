//===- Axes.h - What the dimensions of tensors are made of ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Importers put reshapes, transposes and broadcasts everywhere. An axis is what
// they leave alone: a loop of the attention, such as the heads or the keys.
// Each dimension of a tensor is a list of axes, outermost first: a collapse
// joins lists, an expand divides them, a transpose moves them, and a dimension
// of size 1 has none. Two tensors are then comparable element by element
// whatever their shapes are.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_AXES_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_AXES_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Value.h"

namespace mlir::attn::raise {

/// A size that may not be known: a number times dimensions of tensors and
/// integer values.
class Size {
public:
  Size(int64_t factor = 1) : factor(factor) {}

  /// The size of `tensor` in dimension `dim`, traced to where it comes from.
  static Size of(Value tensor, int64_t dim);
  /// The value of an integer that was computed from sizes. An integer that was
  /// not is an unknown of its own.
  static Size of(Value integer);
  static Size of(OpFoldResult integer);

  bool isOne() const { return factor == 1 && unknowns.empty(); }
  std::optional<int64_t> getConstant() const;
  /// Whether it can not be negative: numbers and dimensions can not.
  bool isNonNegative() const;

  bool operator==(const Size &other) const;
  bool operator!=(const Size &other) const { return !(*this == other); }
  Size operator*(const Size &other) const;
  /// The quotient, where it is known to be whole.
  std::optional<Size> dividedBy(const Size &divisor) const;

  /// The size as an attribute, or as an index computed where `builder` stands.
  OpFoldResult materialize(OpBuilder &builder, Location loc) const;

private:
  /// A dimension of a tensor, or with dimension -1 an integer value.
  using Unknown = std::pair<Value, int64_t>;
  static Size unknown(Value value, int64_t dim);

  int64_t factor;
  SmallVector<Unknown, 2> unknowns; // Sorted.
};

using Axis = unsigned;
using AxisList = SmallVector<Axis, 2>;
/// For each dimension its axes.
using Layout = SmallVector<AxisList, 4>;

/// The axes of one match. An axis may be divided into parts at any time;
/// layouts made before name the whole, and `leaves` resolves them.
class AxisTable {
public:
  /// No axis where the size is 1.
  AxisList create(const Size &size);
  /// A fresh axis for each dimension of a tensor.
  Layout createLayout(Value tensor);

  const Size &getSize(Axis axis) const { return axes[axis].size; }
  Size getSize(ArrayRef<Axis> list) const;

  /// Whether a layout of leaves names every element of a tensor of this shape,
  /// each once: it is no slice, no diagonal, and no part of a longer axis.
  bool isWhole(ArrayRef<int64_t> shape, const Layout &layout) const;

  AxisList leaves(ArrayRef<Axis> list) const;
  Layout leaves(const Layout &layout) const;

  /// Divides the axes of one dimension over dimensions of the given sizes, as a
  /// row-major reshape does. Fails where the sizes can not be told to fit.
  FailureOr<Layout> partition(ArrayRef<Axis> list, ArrayRef<Size> sizes);

private:
  struct Info {
    Size size;
    AxisList parts; // Empty for a leaf.
  };
  std::pair<Axis, Axis> split(Axis axis, const Size &outer, const Size &inner);

  std::vector<Info> axes;
};

/// All axes of a layout in row-major order.
AxisList flatten(const Layout &layout);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_AXES_H
