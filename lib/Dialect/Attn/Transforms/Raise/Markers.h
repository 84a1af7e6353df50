//===- Markers.h - Operations that an importer kept whole -------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MARKERS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MARKERS_H

#include "mlir/IR/Builders.h"
#include "mlir/IR/Diagnostics.h"

namespace mlir::attn::raise {

/// An operation that a marker may stand for.
struct MarkerOperation {
  StringLiteral name; ///< Without the dialect.
  ArrayRef<StringLiteral> operands;
  unsigned required; ///< How many of the operands, the first.
  bool hasSegments;  ///< Whether the others are optional one by one.
};

const MarkerOperation *findMarkerOperation(StringRef name);

/// What a marker says.
struct Marker {
  const MarkerOperation *operation = nullptr;
  SmallVector<Value> operands; ///< Null where there is none.
  SmallVector<Value> states;   ///< The inits after the first.
  NamedAttrList attributes;
};

/// The attribute of the operation from what a declaration carries: numbers in
/// the operation's type, enumerations by name. Null where it says what holds
/// anyway; fails where it means nothing.
FailureOr<Attribute> convertMarkerAttribute(const MarkerOperation &operation,
                                            StringRef name, Attribute value);

/// Replaces `op` by the operation, checked by its verifier.
LogicalResult raiseMarker(Operation *op, const Marker &marker,
                          function_ref<InFlightDiagnostic()> emitError);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MARKERS_H
