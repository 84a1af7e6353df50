//===- ShapeVerifier.h - Named sizes of an operation -*- C++ -* -----------===//
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
enum class ElementKind { Float, Boolean, Word, FloatOrI8, FloatOrCode, Any };

class ShapeVerifier {
public:
  explicit ShapeVerifier(Operation *op) : op(op) {}

  /// Checks that the operand is a dense tensor or memref (all operands the
  /// same) of the right element type.
  LogicalResult verifyType(StringRef operand, Type type, ElementKind kind);

  /// Checks the operand's shape against `dims`, each a name that stands for one
  /// size throughout the operation. `layout` maps `dims` to stored dimensions.
  LogicalResult verifyShape(StringRef operand, ShapedType type,
                            ArrayRef<std::string> dims, AffineMap layout = {});

  /// The same for an operand that may leave out leading dimensions or be
  /// statically 1 in some.
  LogicalResult verifyBroadcast(StringRef operand, ShapedType type,
                                ArrayRef<std::string> dims);

  /// Checks that an operand that isn't a scalar has the shape `dims`.
  LogicalResult verifyScalarOr(StringRef operand, Type type, ElementKind kind,
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

/// "batch dimension 0", ... and then `dims`.
SmallVector<std::string> withBatch(unsigned batchRank,
                                   ArrayRef<std::string> dims);

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_IR_SHAPEVERIFIER_H
