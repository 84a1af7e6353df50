//===- SharedHeads.cpp - Key/value heads that query heads share -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SharedHeads.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

SharedHeads::SharedHeads(GenericBuilder &builder, OpFoldResult heads,
                         OpFoldResult groups) {
  std::optional<int64_t> h = getConstantIntValue(heads);
  std::optional<int64_t> g = getConstantIntValue(groups);
  if (h && g) {
    staticHeadsInGroup = *h / *g;
    return;
  }
  headsInGroup = arith::DivSIOp::create(builder, builder.asIndex(heads),
                                        builder.asIndex(groups));
}

AffineExpr SharedHeads::getGroup(AffineExpr head) const {
  if (!staticHeadsInGroup)
    return nullptr;
  // H = 0: the loop over heads is empty.
  return head.floorDiv(std::max<int64_t>(*staticHeadsInGroup, 1));
}

Value SharedHeads::getGroup(GenericBuilder &builder, Value head) const {
  return arith::DivSIOp::create(builder, head, headsInGroup);
}

SharedOperand::SharedOperand(const SharedHeads &heads,
                             SmallVectorImpl<Access> &inputs, Value tensor,
                             SmallVector<AffineExpr> dims, unsigned headLoop)
    : heads(heads), tensor(tensor), dims(std::move(dims)), headLoop(headLoop) {
  AffineExpr head = getAffineDimExpr(headLoop, tensor.getContext());
  AffineExpr group = heads.getGroup(head);
  if (!group)
    return;
  Access access{tensor, this->dims};
  llvm::replace(access.dims, head, group);
  argument = inputs.size();
  inputs.push_back(std::move(access));
}

Value SharedOperand::read(GenericBuilder &builder, ValueRange arguments) const {
  if (argument)
    return arguments[*argument];
  SmallVector<Value> indices;
  for (AffineExpr dim : dims) {
    unsigned loop = cast<AffineDimExpr>(dim).getPosition();
    Value index = builder.loopIndex(loop);
    indices.push_back(loop == headLoop ? heads.getGroup(builder, index)
                                       : index);
  }
  return tensor::ExtractOp::create(builder, tensor, indices);
}
