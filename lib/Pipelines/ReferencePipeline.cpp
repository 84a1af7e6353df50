//===- ReferencePipeline.cpp - Plain loops, always right ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Pipelines/Pipelines.h"

#include "Phases.h"

#include "attn/Compiler/Passes.h"
#include "attn/Conversion/AttnToLinalg/AttnToLinalg.h"

#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::attn;

void attn::buildReferencePipeline(OpPassManager &pm,
                                  const ReferencePipelineOptions &options) {
  addEntry(pm, options.entry);
  if (options.checkSizes)
    pm.addPass(createCheckAttention());
  pm.addPass(createConvertAttnToLinalg());
  addTosaToLinalg(pm);
  addCleanUp(pm);

  if (options.checkSizes)
    pm.addPass(createCheckReshapes());
  addCleanUp(pm);
  addBufferization(pm);
  if (options.checkSizes)
    addRuntimeVerification(pm);
  addDeallocation(pm);

  addLinalgToLoops(pm);
  addSerialLoops(pm);
  addNumberFormats(pm);
  addControlFlow(pm);

  addLLVM(pm);
  addEmitEntry(pm, options.entry, options.symbol);
}
