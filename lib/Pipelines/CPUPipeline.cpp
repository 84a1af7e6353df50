//===- CPUPipeline.cpp - Vector micro-kernels for a processor -------------===//
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
#include "attn/Conversion/AttnToVector/AttnToVector.h"
#include "attn/Conversion/ParallelToRuntime/ParallelToRuntime.h"
#include "attn/Dialect/Attn/Transforms/Passes.h"
#include "attn/Target/Transforms/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::attn;

/// The processor as options of a pass.
template <typename Options>
static Options getTarget(const CPUPipelineOptions &options) {
  Options target;
  target.cpu = options.cpu;
  target.features = options.features;
  target.triple = options.triple;
  return target;
}

/// From what is computed to tiles that kernels take.
static void addTiles(OpPassManager &pm) {
  pm.addPass(createAttnSplitKeysPass());
  pm.addPass(createAttnQuantisePass());
  AttnTilePassOptions tile;
  tile.scheduled = true;
  pm.addPass(createAttnTilePass(tile));
  pm.addPass(createAttnToOnlinePass());
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createAttnPackPass());
  addCleanUp(pm);
}

void attn::buildCPUPipeline(OpPassManager &pm,
                            const CPUPipelineOptions &options) {
  addEntry(pm, options.entry);
  if (options.checkSizes)
    pm.addPass(createCheckAttention());
  pm.addPass(createAttnHammingCodesPass());
  pm.addPass(createSchedule(getTarget<ScheduleOptions>(options)));
  addTiles(pm);
  ConvertAttnToLinalgOptions reference;
  reference.unscheduledOnly = true;
  pm.addPass(createConvertAttnToLinalg(reference));
  addTosaToLinalg(pm);
  addCleanUp(pm);

  if (options.checkSizes)
    pm.addPass(createCheckReshapes());
  addCleanUp(pm);
  addBufferization(pm);
  if (options.checkSizes)
    addRuntimeVerification(pm);
  addDeallocation(pm);

  // Kernels have memory on the stack of the function they are in, which has to
  // be that of one thread.
  pm.addPass(createConvertParallelToRuntime());
  pm.addPass(createConvertAttnToVector());
  addLinalgToLoops(pm);
  addSerialLoops(pm);
  addNumberFormats(pm);
  addControlFlow(pm);

  addLLVM(pm);
  addEmitEntry(pm, options.entry, options.symbol);
  pm.addPass(createAttachTarget(getTarget<AttachTargetOptions>(options)));
}
