//===- BufferizableOpInterfaceImpl.cpp - From tensors to buffers ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/BufferizableOpInterfaceImpl.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/DstBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Utils/StructuredOpsUtils.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::bufferization;

/// Every init's result is its own buffer, written in place.
static LogicalResult bufferizeDestinationStyle(
    RewriterBase &rewriter, DestinationStyleOpInterface op,
    const BufferizationOptions &options, const BufferizationState &state) {
  if (op.hasPureBufferSemantics())
    return success();
  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    if (!isa<TensorType>(operand.getType())) {
      operands.push_back(operand);
      continue;
    }
    FailureOr<Value> buffer = getBuffer(rewriter, operand, options, state);
    if (failed(buffer))
      return failure();
    operands.push_back(*buffer);
  }
  rewriter.setInsertionPoint(op);
  auto onBuffers = cast<DestinationStyleOpInterface>(
      mlir::clone(rewriter, op, /*newResultTypes=*/{}, operands));
  SmallVector<Value> results;
  for (OpResult result : op->getResults())
    results.push_back(
        onBuffers.getDpsInitOperand(result.getResultNumber())->get());
  replaceOpWithBufferizedValues(rewriter, op, results);
  return success();
}

namespace {
template <typename OpTy>
struct AttnBufferization
    : public DstBufferizableOpInterfaceExternalModel<AttnBufferization<OpTy>,
                                                     OpTy> {
  /// A plain result's destination is only written; a running state's is read.
  bool bufferizesToMemoryRead(Operation *op, OpOperand &operand,
                              const AnalysisState &) const {
    auto destination = cast<DestinationStyleOpInterface>(op);
    if (!destination.isDpsInit(&operand))
      return true;
    if (isa<OnlineTileOp>(op))
      return true;
    auto attention = dyn_cast<AttnOpInterface>(op);
    unsigned index =
        operand.getOperandNumber() -
        destination.getDpsInitsMutable().begin()->getOperandNumber();
    return attention && attention.isInitRead(index);
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    return bufferizeDestinationStyle(
        rewriter, cast<DestinationStyleOpInterface>(op), options, state);
  }
};

} // namespace

template <typename... OpTys>
static void attachAll(MLIRContext *context) {
  (OpTys::template attachInterface<AttnBufferization<OpTys>>(*context), ...);
}

void attn::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AttnDialect *) {
    attachAll<SDPAOp, L1Op, HammingOp, OnlineOp, FinishOp, HammingLinearOp,
              CumsumOp, ElitaPositionsOp, KernelHashOp, SignPackOp, PackRowsOp,
              PackKeysOp, OnlineTileOp, TopTileOp, FinishTileOp, GridOp,
              QuantiseOp>(context);
  });
}
