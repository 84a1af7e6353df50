//===- Raise.cpp - Find attention in imported models ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Raise.h"

#include "Emit.h"
#include "Match.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNRAISEPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

static std::string sizeToString(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

/// ", scale 0.125"; `otherwise` where the parameter is not given.
static void noteParameter(InFlightDiagnostic &remark,
                          const ScoreParameter &parameter,
                          StringRef otherwise) {
  bool hasOperand = !parameter.operand.empty();
  if (!parameter.attribute && !hasOperand && otherwise.empty())
    return;
  remark << ", " << parameter.name << " ";
  if (parameter.attribute)
    remark << parameter.attribute.getValueAsDouble();
  else
    remark << (hasOperand ? "an operand" : otherwise);
}

void raise::remarkRaised(SoftmaxOpInterface op, StringRef caveat) {
  auto attention = cast<AttnOpInterface>(op.getOperation());
  AttentionDims dims = attention.getAttentionDims();
  InFlightDiagnostic remark = emitRemark(op->getLoc(), "raised from ");
  remark << cast<StringAttr>(op->getAttr(kRaisedFrom)).getValue();
  if (!isa<SDPAOp>(op.getOperation()))
    remark << " to " << op->getName().stripDialect();
  remark << ": " << sizeToString(dims.heads) << " heads on "
         << sizeToString(dims.groups) << ", " << sizeToString(dims.queryLength)
         << " x " << sizeToString(dims.keyLength) << ", width "
         << sizeToString(dims.width) << " and "
         << sizeToString(dims.valueWidth);
  SmallVector<ScoreParameter> parameters = op.getScoreParameters();
  noteParameter(remark, parameters.front(), "1/sqrt(width)");
  remark << ", causal " << stringifyCausal(op.getCausal());
  if (op.getOffset())
    remark << ", offset";
  if (std::optional<int64_t> window = op.getWindow())
    remark << ", window " << *window;
  remark << (op.getKvLength() ? ", kv_length" : "")
         << (op.getMask() ? ", mask" : "") << (op.getBias() ? ", bias" : "");
  for (const ScoreParameter &parameter : ArrayRef(parameters).drop_front())
    noteParameter(remark, parameter, "");
  if (!caveat.empty())
    remark << "; " << caveat;
}

/// Says why what looks like attention was not raised.
static void remarkDeclined(const AttentionMatch &match) {
  InFlightDiagnostic remark =
      emitRemark(match.product.getLoc(), "not raised: ");
  remark << match.getReason();
  if (Operation *blocker = match.getBlocker())
    remark.attachNote(blocker->getLoc()) << "see this operation";
}

/// The values that a product alone becomes, one after the other. Of more than
/// these, only reshapes stand between a product and its normalisation.
static SmallVector<OpResult> getContinuations(OpResult product) {
  constexpr unsigned kMaxSteps = 6;
  SmallVector<OpResult> values = {product};
  while (values.size() < kMaxSteps && values.back().hasOneUse()) {
    Operation *user = *values.back().getUsers().begin();
    if (user->getBlock() != product.getOwner()->getBlock() ||
        user->getNumResults() != 1 ||
        !isa<RankedTensorType>(user->getResult(0).getType()))
      break;
    values.push_back(user->getResult(0));
  }
  return values;
}

static void raiseProduct(OpResult product, const RaiseOptions &options,
                         EmittedOperations &emitted) {
  // The furthest first: a conversion that follows is part of the attention
  // where its operands have that type. The reason of the nearest is reported.
  std::optional<AttentionMatch> declined;
  SmallVector<OpResult> candidates = getContinuations(product);
  for (OpResult replaced : llvm::reverse(candidates)) {
    AttentionMatch match(product, replaced, options);
    if (failed(match.match())) {
      if (match.looksLikeAttention())
        declined.emplace(std::move(match));
      continue;
    }
    FailureOr<SoftmaxOpInterface> op = emitAttention(match, emitted);
    if (succeeded(op))
      raise::remarkRaised(*op, match.getCaveat());
    else
      emitRemark(product.getLoc(), "not raised: ")
          << "a mask, bias or scale varies over part of the heads";
    return;
  }
  if (declined)
    remarkDeclined(*declined);
}

/// Users come later in a block than what they use. A scan on tensors does
/// nothing but to compute, which its dialect, not being registered, can not
/// say.
void raise::eraseDead(Region &region) {
  for (Block &block : region)
    for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block))) {
      bool isScan = op.getName().getStringRef() == "tm_tensor.scan";
      if (isOpTriviallyDead(&op) || (isScan && op.use_empty()))
        op.erase();
    }
}

void raise::raiseProducts(ModuleOp module, const RaiseOptions &options) {
  for (auto function : module.getOps<FunctionOpInterface>()) {
    SmallVector<OpResult> products;
    function->walk([&](Operation *op) {
      auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
      if (isa<tosa::MatMulOp>(op) ||
          (linalgOp && linalgOp.getNumReductionLoops() != 0 &&
           op->getNumResults() == 1))
        if (isa<RankedTensorType>(op->getResult(0).getType()))
          products.push_back(op->getResult(0));
    });
    EmittedOperations emitted;
    for (OpResult product : products)
      raiseProduct(product, options, emitted);
    eraseDead(function.getFunctionBody());
  }
}

namespace {

struct AttnRaisePass : public attn::impl::AttnRaisePassBase<AttnRaisePass> {
  using AttnRaisePassBase::AttnRaisePassBase;

  void runOnOperation() override {
    RaiseOptions options{zeroSignsArePlus};
    if (failed(raise::raiseMarkers(getOperation())))
      return signalPassFailure();
    // Sums of exponentials that are no softmax go first: what is left of them
    // would look like one that can not be raised.
    raise::raiseQuotients(getOperation(), options);
    raise::raiseProducts(getOperation(), options);
  }
};

} // namespace
