//===- RegisterAllPasses.cpp - Register all passes and pipelines ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/InitAllPasses.h"

#include "attn/Compiler/Passes.h"
#include "attn/Conversion/Passes.h"
#include "attn/Dialect/Attn/Transforms/Passes.h"
#include "attn/Pipelines/Pipelines.h"
#include "attn/Target/Transforms/Passes.h"

void mlir::attn::registerAllPasses() {
  registerAttnCompilerPasses();
  registerAttnConversionPasses();
  registerAttnTargetPasses();
  registerAttnTransformsPasses();
  registerPipelines();
}
