//===- Raise.cpp - Find attention in imported models ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Raise.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "mlir/IR/Diagnostics.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNRAISEPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

static std::string sizeToString(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

void raise::remarkRaised(SDPAOp op) {
  AttentionDims dims = op.getAttentionDims();
  InFlightDiagnostic remark = emitRemark(op.getLoc(), "raised from ");
  remark << cast<StringAttr>(op->getAttr(kRaisedFrom)).getValue() << ": "
         << sizeToString(dims.heads) << " heads on "
         << sizeToString(dims.groups) << ", " << sizeToString(dims.queryLength)
         << " x " << sizeToString(dims.keyLength) << ", width "
         << sizeToString(dims.width) << " and " << sizeToString(dims.valueWidth)
         << ", scale ";
  if (FloatAttr scale = op.getScaleAttr())
    remark << scale.getValueAsDouble();
  else
    remark << (op.getScaleOperand() ? "an operand" : "1/sqrt(width)");
  remark << ", causal " << stringifyCausal(op.getCausal())
         << (op.getMask() ? ", mask" : "") << (op.getBias() ? ", bias" : "");
  if (FloatAttr softcap = op.getSoftcapAttr())
    remark << ", softcap " << softcap.getValueAsDouble();
}

namespace {

struct AttnRaisePass : public attn::impl::AttnRaisePassBase<AttnRaisePass> {
  void runOnOperation() override { raise::raiseMarkers(getOperation()); }
};

} // namespace
