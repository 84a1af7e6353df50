//===- Phases.cpp - The steps that pipelines share ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Phases.h"

#include "attn/Compiler/Passes.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Conversion/TosaToLinalg/TosaToLinalg.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/SCF/Transforms/Passes.h"
#include "mlir/Dialect/Tosa/Transforms/Passes.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::attn;

void attn::addCleanUp(OpPassManager &pm) {
  pm.addPass(createCanonicalizerPass());
  pm.addPass(createCSEPass());
}

void attn::addEntry(OpPassManager &pm, StringRef entry) {
  PrepareEntryOptions options;
  options.entry = entry.str();
  pm.addPass(createPrepareEntry(options));
  pm.addPass(createSymbolDCEPass());
}

/// No tosa-validate: it rejects what the profiles of the TOSA specification
/// leave out (f64, i64), which importers write and the lowering takes.
void attn::addTosaToLinalg(OpPassManager &pm) {
  OpPassManager &funcs = pm.nest<func::FuncOp>();
  funcs.addPass(tosa::createTosaOptionalDecompositionsPass());
  funcs.addPass(createCanonicalizerPass());
  funcs.addPass(tosa::createTosaInferShapesPass());
  funcs.addPass(tosa::createTosaMakeBroadcastablePass());
  funcs.addPass(tosa::createTosaToLinalgNamed());
  funcs.addPass(createCanonicalizerPass());
  funcs.addPass(tosa::createTosaMakeBroadcastablePass());
  funcs.addPass(tosa::createTosaToLinalg());
  TosaToArithPassOptions arith;
  arith.includeApplyRescale = true;
  funcs.addPass(createTosaToArithPass(arith));
  funcs.addPass(createTosaToTensorPass());
  funcs.addPass(createTosaToSCFPass());
}

void attn::addBufferization(OpPassManager &pm) {
  pm.addNestedPass<func::FuncOp>(createConvertElementwiseToLinalgPass());
  pm.addPass(bufferization::createEmptyTensorToAllocTensorPass());
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  // A loop may carry a tensor that no buffer can be kept for.
  options.allowReturnAllocsFromLoops = true;
  options.functionBoundaryTypeConversion =
      bufferization::LayoutMapOption::IdentityLayoutMap;
  pm.addPass(bufferization::createOneShotBufferizePass(options));
  addCleanUp(pm);
}

void attn::addDeallocation(OpPassManager &pm) {
  bufferization::buildBufferDeallocationPipeline(pm);
  pm.addPass(createConvertBufferizationToMemRefPass());
}

void attn::addRuntimeVerification(OpPassManager &pm) {
  pm.addPass(createGenerateRuntimeVerificationPass());
  addCleanUp(pm);
}

void attn::addLinalgToLoops(OpPassManager &pm) {
  pm.addPass(createExpandStridedCopies());
  pm.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
}

void attn::addSerialLoops(OpPassManager &pm) {
  pm.addPass(createForallToForLoopPass());
  pm.addPass(createExpandDynamicReshapes());
  pm.addPass(memref::createExpandStridedMetadataPass());
  pm.addPass(createLowerAffinePass());
  addCleanUp(pm);
}

/// LLVM would legalise bf16 arithmetic with calls of compiler run-time helpers
/// that are not everywhere. As f32 arithmetic with explicit roundings there
/// are none.
void attn::addNumberFormats(OpPassManager &pm) {
  math::MathExtendToSupportedTypesOptions math;
  math.targetTypeStr = "f32";
  pm.addPass(math::createMathExtendToSupportedTypes(math));
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = {"bf16"};
  emulate.targetTypeStr = "f32";
  pm.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
  pm.addPass(createExpandBF16Casts());
  arith::ArithExpandOpsPassOptions expand;
  expand.includeBf16 = true;
  pm.addPass(arith::createArithExpandOpsPass(expand));
}

void attn::addControlFlow(OpPassManager &pm) {
  pm.addPass(createSCFToControlFlowPass());
  pm.addPass(createAssertsToStatus());
  addCleanUp(pm);
}

void attn::addLLVM(OpPassManager &pm) {
  pm.addPass(createConvertVectorToLLVMPass());
  pm.addPass(createConvertMathToLLVMPass());
  pm.addPass(createConvertMathToLibmPass());
  pm.addPass(createArithToLLVMConversionPass());
  pm.addPass(createConvertIndexToLLVMPass());
  pm.addPass(createFinalizeMemRefToLLVMConversionPass());
  pm.addPass(createConvertFuncToLLVMPass());
  pm.addPass(createConvertControlFlowToLLVMPass());
  pm.addPass(createUBToLLVMConversionPass());
  pm.addPass(createReconcileUnrealizedCastsPass());
}

void attn::addEmitEntry(OpPassManager &pm, StringRef entry, StringRef symbol) {
  EmitEntryOptions options;
  options.entry = entry.str();
  options.symbol = symbol.str();
  pm.addPass(createEmitEntry(options));
}
