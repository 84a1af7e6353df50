//===- Schedule.cpp - Choose how operations are cut -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Target/Transforms/CostModel.h"
#include "attn/Target/Transforms/Passes.h"

#include "PassTarget.h"

#include "attn/Conversion/AttnToVector/AttnToVector.h"

namespace mlir::attn {
#define GEN_PASS_DEF_SCHEDULE
#include "attn/Target/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct SchedulePass : attn::impl::ScheduleBase<SchedulePass> {
  using ScheduleBase::ScheduleBase;

  void runOnOperation() override {
    FailureOr<CPUTarget> target =
        getPassTarget(&getContext(), "attn-schedule", cpu, features, triple);
    if (failed(target))
      return signalPassFailure();
    getOperation()->walk([&](AttnOpInterface op) {
      if (!ScheduleAttr::lookup(op) && hasVectorForm(op))
        op->setAttr(ScheduleAttr::getAttrName(), getSchedule(op, *target));
    });
  }
};
} // namespace
