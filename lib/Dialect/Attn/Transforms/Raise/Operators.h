//===- Operators.h - Kinds of scalar and tosa operations --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_OPERATORS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_OPERATORS_H

#include "Elements.h"

namespace mlir::attn::raise {

/// The kind of a scalar or tosa operation whose operands are taken in order;
/// `Opaque` for comparisons and what is not known.
Operator getOperator(Operation *op);

/// How many of an operation's operands take part.
unsigned getArity(Operator kind);

/// The kind of a comparison, as Equal, NotEqual, Less or LessEqual; `swap` says
/// that the operands change places.
Operator getComparison(Operation *op, bool &swap);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_OPERATORS_H
