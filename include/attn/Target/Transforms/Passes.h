//===- Passes.h - Passes that know the processor ----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_TRANSFORMS_PASSES_H
#define ATTN_TARGET_TRANSFORMS_PASSES_H

#include "mlir/Pass/Pass.h"

#include <memory>

namespace mlir::attn {

#define GEN_PASS_DECL
#include "attn/Target/Transforms/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "attn/Target/Transforms/Passes.h.inc"

} // namespace mlir::attn

#endif // ATTN_TARGET_TRANSFORMS_PASSES_H
