//===- OperandShapes.h - What the operands' dimensions stand for *- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each operation's operands with the names of their dimensions, the names that
// the verifiers speak in. Tiling slices every operand by the names of the
// loops, runtime verification compares sizes of one name.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_TRANSFORMS_OPERANDSHAPES_H
#define LIB_DIALECT_ATTN_TRANSFORMS_OPERANDSHAPES_H

#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"

namespace mlir::attn {

namespace dim {
inline constexpr llvm::StringLiteral queryHeads = "query heads";
inline constexpr llvm::StringLiteral groups = "key/value heads";
inline constexpr llvm::StringLiteral queryLength = "query length";
inline constexpr llvm::StringLiteral keyLength = "key length";
inline constexpr llvm::StringLiteral queryKeyWidth = "query/key width";
inline constexpr llvm::StringLiteral valueWidth = "value width";
inline constexpr llvm::StringLiteral codeWidth = "code width";
inline constexpr llvm::StringLiteral heads = "heads";
inline constexpr llvm::StringLiteral length = "length";
inline constexpr llvm::StringLiteral width = "width";
inline constexpr llvm::StringLiteral words = "words";
inline constexpr llvm::StringLiteral anchors = "number of anchors";
inline constexpr llvm::StringLiteral terms = "number of terms";
} // namespace dim

/// A tensor or memref operand of an operation, and what its dimensions stand
/// for.
struct OperandShape {
  OpOperand *operand;
  /// The operand's name in diagnostics.
  std::string name;
  /// A name for each stored dimension; empty where a size of 1 is broadcast.
  SmallVector<std::string> dims;

  Value getValue() const { return operand->get(); }
  ShapedType getType() const {
    return cast<ShapedType>(operand->get().getType());
  }
};

/// The shaped operands of an attn operation, in order. Scalars are left out.
SmallVector<OperandShape> getOperandShapes(Operation *op);

/// The name of the i-th batch or leading dimension.
std::string getBatchDim(unsigned index);
std::string getLeadingDim(unsigned index);

/// The number of batch dimensions, for operations that have them.
unsigned getBatchRank(Operation *op);

/// The operand and the dimension of it that tell how large `dim` is: one whose
/// size is static where there is one. The operand is null where none has `dim`.
std::pair<Value, unsigned> findDim(ArrayRef<OperandShape> shapes,
                                   StringRef dim);

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_TRANSFORMS_OPERANDSHAPES_H
