//===- ShapeVerifier.h - Named sizes of an operation ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A verifier's table of named sizes: each operand states its shape in names,
// and the first two that disagree on a name are reported with both numbers.
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_IR_SHAPEVERIFIER_H
#define LIB_DIALECT_ATTN_IR_SHAPEVERIFIER_H

#include "mlir/IR/AffineMap.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::attn {

/// The element types an operand may have.
enum class ElementKind { Float, Boolean, Word, FloatOrI8, FloatOrCode, Length };

class ShapeVerifier {
public:
  explicit ShapeVerifier(Operation *op) : op(op) {}

  /// Checks that the operand is a dense tensor or memref (all operands the
  /// same) of the right element type.
  LogicalResult verifyType(StringRef operand, Type type, ElementKind kind);

  /// The same, and that its shape is `dims`: each a name that stands for one
  /// size throughout the operation. `layout` maps `dims` to stored dimensions;
  /// `elementType`, where given, is the one it must have.
  LogicalResult verifyOperand(StringRef operand, Value value, ElementKind kind,
                              ArrayRef<std::string> dims, Type elementType = {},
                              AffineMap layout = {});

  /// The same for an operand that may leave out leading dimensions or be
  /// statically 1 in some.
  LogicalResult verifyBroadcast(StringRef operand, Value value,
                                ElementKind kind, ArrayRef<std::string> dims);

  /// The same for an operand that may be absent, or a scalar.
  LogicalResult verifyScalarOr(StringRef operand, Value value, ElementKind kind,
                               ArrayRef<std::string> dims);

  /// The size a name stands for; dynamic where no operand states it.
  int64_t lookup(StringRef dim) const;

  /// Records that `operand` has `size` where `dim` stands.
  LogicalResult bind(StringRef operand, StringRef dim, int64_t size);

private:
  struct Statement {
    int64_t size;
    std::string operand;
  };

  Operation *op;
  llvm::StringMap<Statement> statements;
  /// The operand that settled whether this operation is on tensors or memrefs.
  std::string first;
  bool onTensors = false;
};

/// A word of packed codes.
inline bool isWord(Type type) {
  return type.isSignlessInteger(32) || type.isSignlessInteger(64);
}

/// Whether rows of `storedWidth` elements (possibly dynamic) hold codes:
/// numbers where `width` is 0, words with `width` signs otherwise.
LogicalResult verifyCodes(function_ref<InFlightDiagnostic()> emitError,
                          Type elementType, int64_t width, int64_t storedWidth);

/// "<kind> dimension 0", ... and then `dims`.
SmallVector<std::string> withLeading(StringRef kind, unsigned rank,
                                     ArrayRef<std::string> dims);

/// "batch dimension 0", ... and then `dims`.
inline SmallVector<std::string> withBatch(unsigned batchRank,
                                          ArrayRef<std::string> dims) {
  return withLeading("batch", batchRank, dims);
}

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_IR_SHAPEVERIFIER_H
