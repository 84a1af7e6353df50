//===- Signature.h - The arrays a function takes and gives ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_SIGNATURE_H
#define ATTN_COMPILER_SIGNATURE_H

#include "attn/Arrays/Array.h"

#include "mlir/IR/BuiltinTypes.h"

namespace mlir::attn {

/// The types of a function of arrays. Sizes not known at compile time are
/// negative. Integers, which MLIR leaves without a sign, show as signed.
struct Signature {
  llvm::SmallVector<ArrayType> arguments;
  llvm::SmallVector<ArrayType> results;

  /// The signature of a function type that `lookupEntry` accepts; failure for
  /// any other type.
  static FailureOr<Signature> get(FunctionType type);

  /// Parses the text of an MLIR function type, which compiled code carries.
  static llvm::Expected<Signature> parse(llvm::StringRef text);
};

/// Whether an array of `given` elements can be passed where `wanted` are
/// expected: the same, the unsigned kind of an integer, or the bit patterns of
/// a bf16 as 16-bit integers.
bool isCompatible(ElementType given, ElementType wanted);

/// Success, or an error that names both types where an array of type `given`
/// can not be passed for `wanted`. `what` starts the message: "argument 0".
llvm::Error checkCompatible(const llvm::Twine &what, const ArrayType &given,
                            const ArrayType &wanted);

} // namespace mlir::attn

#endif // ATTN_COMPILER_SIGNATURE_H
