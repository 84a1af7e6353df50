//===- Masks.h - What a mask says about rows and keys -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MASKS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MASKS_H

#include "Match.h"

namespace mlir::attn::raise {

/// Which scores a mask keeps, where rows and keys alone decide.
enum class MaskPattern { Unknown, All, TopLeft, BottomRight };

/// Proves the pattern of a boolean, or of a bias that is 0 where a score is
/// kept and at most `cut` elsewhere. By the comparison of indices where there
/// is one, else by looking at every element.
MaskPattern findPattern(Viewer &viewer, const Condition &condition,
                        ArrayRef<Axis> rows, ArrayRef<Axis> keys);
MaskPattern findPatternOfBias(Viewer &viewer, const Element &bias, double cut,
                              ArrayRef<Axis> rows, ArrayRef<Axis> keys);

/// Whether every row keeps a key.
bool keepsAKey(MaskPattern pattern, const AxisTable &axes, ArrayRef<Axis> rows,
               ArrayRef<Axis> keys);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MASKS_H
