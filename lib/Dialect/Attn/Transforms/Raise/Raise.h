//===- Raise.h - What the parts of attn-raise share -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/BuiltinOps.h"

namespace mlir::attn::raise {

/// The attribute that says what an operation was raised from.
inline constexpr StringLiteral kRaisedFrom = "attn.raised_from";

/// What the pass was asked for.
struct RaiseOptions {
  /// Whether a sign that is 0 at 0, as torch.sign is, may become one that is
  /// +1.
  bool zeroSignsArePlus = false;
};

/// Says with a remark what `op` was raised from and what it is.
void remarkRaised(SoftmaxOpInterface op, StringRef caveat = {});

/// Replaces attention that was computed from products and softmaxes.
void raiseProducts(ModuleOp module, const RaiseOptions &options);

/// Replaces attention without a softmax: one sum over another.
void raiseQuotients(ModuleOp module, const RaiseOptions &options);

/// Erases what has no use left.
void eraseDead(Region &region);

/// Replaces marker calls by what they stand for. Fails with an error where one
/// means nothing: nobody else implements it.
LogicalResult raiseMarkers(ModuleOp module);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_H
