//===- AttachTarget.cpp - Tell LLVM the processor -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Target/Transforms/Passes.h"

#include "PassTarget.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTACHTARGET
#include "attn/Target/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct AttachTargetPass : attn::impl::AttachTargetBase<AttachTargetPass> {
  using AttachTargetBase::AttachTargetBase;

  void runOnOperation() override {
    FailureOr<CPUTarget> target = getPassTarget(
        &getContext(), "attn-attach-target", cpu, features, triple);
    if (failed(target))
      return signalPassFailure();

    ModuleOp module = getOperation();
    Builder builder(&getContext());
    module->setAttr(LLVM::LLVMDialect::getTargetTripleAttrName(),
                    builder.getStringAttr(target->triple.str()));
    auto features =
        LLVM::TargetFeaturesAttr::get(&getContext(), target->features);
    for (auto function : module.getOps<LLVM::LLVMFuncOp>()) {
      if (function.isExternal())
        continue;
      function.setTargetCpu(target->name);
      if (!target->features.empty())
        function.setTargetFeaturesAttr(features);
      function.setPreferVectorWidth(std::to_string(target->vectorBits));
    }
  }
};
} // namespace
