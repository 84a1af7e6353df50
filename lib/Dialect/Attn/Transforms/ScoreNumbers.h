//===- ScoreNumbers.h - Scale and softcap of one head ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_TRANSFORMS_SCORENUMBERS_H
#define LIB_DIALECT_ATTN_TRANSFORMS_SCORENUMBERS_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/ImplicitLocOpBuilder.h"

namespace mlir::attn {

/// The product of all factors of the score, in the accumulation type.
/// `toScalar` gives one number of a factor that is an operand, of any type.
Value createScoreScale(ImplicitLocOpBuilder &b, SoftmaxOpInterface op,
                       function_ref<Value(Value)> toScalar);

/// The softcap likewise; null where there is none.
Value createScoreSoftcap(ImplicitLocOpBuilder &b, SoftmaxOpInterface op,
                         function_ref<Value(Value)> toScalar);

/// The window as packed tiles carry it; null where there is none.
IntegerAttr getWindowAttr(SoftmaxOpInterface op);

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_TRANSFORMS_SCORENUMBERS_H
