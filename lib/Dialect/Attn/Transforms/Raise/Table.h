//===- Table.h - Every value of what is computed from indices ---*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_TABLE_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_TABLE_H

#include "Formula.h"

#include <map>
#include <vector>

namespace mlir::attn::raise {

/// A number for each combination of positions along axes, row-major.
struct Table {
  AxisList axes;
  std::vector<double> values;
};

/// Computes elements that depend on constants and indices of known extents
/// only: whole tables at once, each operand over no more axes than it has.
class Tabulator {
public:
  Tabulator(Viewer &viewer, AffineViewer &affine)
      : viewer(viewer), axes(viewer.axes), affine(affine) {}

  /// Nothing where something else is read, or where there is too much of it.
  const Table *tabulate(const Element &element);
  std::optional<Table> tabulate(const Formula &formula);

  /// The same table over other axes; those it lacks repeat it.
  std::optional<std::vector<double>> spread(const Table &table,
                                            ArrayRef<Axis> over) const;

private:
  std::optional<Table> compute(const Expression &expression);
  std::optional<Table> computeConstant(const Element &element);
  std::optional<Table> computeAffine(const Affine &sum);
  std::optional<Table> computeOperands(const Expression &expression);
  std::optional<Table> computeRead(const Element &element);
  std::optional<Table> join(ArrayRef<const Table *> operands,
                            function_ref<double(ArrayRef<double>)> apply) const;
  std::optional<int64_t> getSize(ArrayRef<Axis> list) const;

  Viewer &viewer;
  AxisTable &axes;
  AffineViewer &affine;
  std::map<std::pair<const void *, Layout>, std::optional<Table>> known;
  unsigned depth = 0;
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_TABLE_H
