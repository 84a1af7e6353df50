//===- AttnInterfaces.h - What attention operations share -------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The vocabulary that every transform speaks: the names of the dimensions, the
// scale of a score, and the interfaces of operations and similarities.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNINTERFACES_H
#define ATTN_DIALECT_ATTN_IR_ATTNINTERFACES_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/AffineMap.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/ValueRange.h"

#include "attn/Dialect/Attn/IR/AttnEnums.h.inc"

namespace mlir::attn {

/// The sizes of an attention operation, by name. Dynamic sizes are
/// ShapedType::kDynamic.
struct AttentionDims {
  SmallVector<int64_t> batch;
  int64_t heads = 1;       ///< H, heads of the query and of the output.
  int64_t groups = 1;      ///< G, heads of key and value; divides H.
  int64_t queryLength = 0; ///< M.
  int64_t keyLength = 0;   ///< N.
  int64_t width = 0;       ///< D, of query and key, in dimensions.
  int64_t valueWidth = 0;  ///< E, of value and output.

  /// The number of dimensions of query, key, value and output.
  int64_t getRank() const { return batch.size() + 3; }
};

/// The operands that may be stored in an order of their own.
enum class LayoutOperand { Query, Key, Value, Output };

/// What a score is multiplied with: all factors, each an f64 attribute, a
/// floating-point value or one value per head, divided by sqrt(D) or not.
struct ScoreScale {
  SmallVector<OpFoldResult> factors;
  bool overSqrtWidth = false;
};

/// The numbers that make sense for a parameter, all finite.
enum class NumberRange { Any, NotNegative, Positive };

bool isInRange(double number, NumberRange range);

/// A number that scores depend on: an attribute, or else an operand that holds
/// one number, or one for each query head. Neither where it has its default.
struct ScoreParameter {
  StringRef name; ///< Of the attribute, too.
  MutableOperandRange operand;
  FloatAttr attribute;
  NumberRange range;
};

/// Scalar operations by kind. Those of one bit count packed words as W.
struct OperationCounts {
  int64_t multiplications = 0;
  int64_t additions = 0;
  int64_t exponentials = 0;
  int64_t bitOperations = 0;
};

} // namespace mlir::attn

#include "attn/Dialect/Attn/IR/AttnAttrInterfaces.h.inc"
#include "attn/Dialect/Attn/IR/AttnOpInterfaces.h.inc"

#endif // ATTN_DIALECT_ATTN_IR_ATTNINTERFACES_H
