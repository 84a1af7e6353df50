//===- PassTarget.h - The processor that a pass was told --------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_TARGET_TRANSFORMS_PASSTARGET_H
#define ATTN_LIB_TARGET_TRANSFORMS_PASSTARGET_H

#include "attn/Target/CPUTarget.h"

#include "mlir/IR/Diagnostics.h"

namespace mlir::attn {

/// The processor of a pass's options, or an error that names the pass.
inline FailureOr<CPUTarget>
getPassTarget(MLIRContext *context, llvm::StringRef pass, llvm::StringRef cpu,
              llvm::StringRef features, llvm::StringRef triple) {
  llvm::Expected<CPUTarget> target = CPUTarget::get(cpu, features, triple);
  if (target)
    return std::move(*target);
  return emitError(UnknownLoc::get(context))
         << pass << ": " << toString(target.takeError());
}

} // namespace mlir::attn

#endif // ATTN_LIB_TARGET_TRANSFORMS_PASSTARGET_H
