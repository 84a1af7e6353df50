//===- CostModel.h - Which schedule an operation gets -----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_TRANSFORMS_COSTMODEL_H
#define ATTN_TARGET_TRANSFORMS_COSTMODEL_H

#include "attn/Dialect/Attn/IR/AttnOps.h"
#include "attn/Target/CPUTarget.h"

namespace mlir::attn {

/// The schedule of an operation of the softmax family on a processor, by what
/// `attn-schedule` says of its cost model.
ScheduleAttr getSchedule(AttnOpInterface op, const CPUTarget &target);

} // namespace mlir::attn

#endif // ATTN_TARGET_TRANSFORMS_COSTMODEL_H
