//===- SharedHeads.h - Key/value heads that query heads share - -*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_CONVERSION_ATTNTOLINALG_SHAREDHEADS_H
#define LIB_CONVERSION_ATTNTOLINALG_SHAREDHEADS_H

#include "GenericBuilder.h"

#include <optional>

namespace mlir::attn {

/// Which key/value head a query head reads: h / (H / G).
class SharedHeads {
public:
  /// `heads` and `groups` are the sizes H and G.
  SharedHeads(GenericBuilder &builder, OpFoldResult heads, OpFoldResult groups);

  /// The key/value head as an expression of the query head; null where H / G is
  /// not static.
  AffineExpr getGroup(AffineExpr head) const;

  /// The same as a value.
  Value getGroup(GenericBuilder &builder, Value head) const;

private:
  std::optional<int64_t> staticHeadsInGroup;
  Value headsInGroup;
};

/// An operand with G heads, read in loops over H heads: an input of the
/// operation where H / G is static, otherwise an access in its body (an
/// indexing map has no room for a dynamic divisor).
class SharedOperand {
public:
  /// `dims` has the query head's loop where the operand has its head.
  SharedOperand(const SharedHeads &heads, SmallVectorImpl<Access> &inputs,
                Value tensor, SmallVector<AffineExpr> dims, unsigned headLoop);

  /// The element, in the body.
  Value read(GenericBuilder &builder, ValueRange arguments) const;

private:
  const SharedHeads &heads;
  Value tensor;
  SmallVector<AffineExpr> dims;
  unsigned headLoop;
  std::optional<unsigned> argument;
};

} // namespace mlir::attn

#endif // LIB_CONVERSION_ATTNTOLINALG_SHAREDHEADS_H
