//===- ScoreScale.h - The factors of a score as one -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_TRANSFORMS_SCORESCALE_H
#define LIB_DIALECT_ATTN_TRANSFORMS_SCORESCALE_H

#include "attn/Dialect/Attn/IR/AttnInterfaces.h"

namespace mlir::attn {

/// One factor for every score: a number, or a value that is a scalar, one per
/// head, or one per batch and head.
struct ScoreFactor {
  FloatAttr attribute;
  Value operand;
};

/// Multiplies the factors of the operation's scores into one.
ScoreFactor buildScoreFactor(OpBuilder &builder, SoftmaxOpInterface op);

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_TRANSFORMS_SCORESCALE_H
