//===- Pipelines.cpp - Named pass pipelines -------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Pipelines/Pipelines.h"

#include "Phases.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"

using namespace mlir;
using namespace mlir::attn;

void attn::registerPipelines() {
  PassPipelineRegistration<ReferencePipelineOptions>(
      "attn-reference-pipeline",
      "Lower a module of tensors to the LLVM dialect as plain loops, with "
      "every unknown size checked at run time",
      buildReferencePipeline);
  PassPipelineRegistration<CPUPipelineOptions>(
      "attn-cpu-pipeline",
      "Lower a module of tensors to the LLVM dialect as vector micro-kernels "
      "and parallel loops for one processor",
      buildCPUPipeline);
}

void attn::buildTosaToLinalgPipeline(OpPassManager &pm) { addTosaToLinalg(pm); }
