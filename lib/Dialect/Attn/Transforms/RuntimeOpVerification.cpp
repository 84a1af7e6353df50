//===- RuntimeOpVerification.cpp - Checks of dynamic sizes ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/RuntimeOpVerification.h"

#include "OperandShapes.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/RuntimeVerifiableOpInterface.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Writes the checks of one operation.
class RuntimeVerifier {
public:
  using ErrorMessageFn = function_ref<std::string(Operation *, StringRef)>;

  RuntimeVerifier(OpBuilder &builder, Operation *op, ErrorMessageFn getMessage)
      : builder(builder), op(op), loc(op->getLoc()), getMessage(getMessage),
        shapes(getOperandShapes(op)) {}

  void verify();

private:
  /// Asserts that one number relates to another, unless both are constant: then
  /// the operation's verifier has compared them.
  void verifyRelation(arith::CmpIPredicate predicate, OpFoldResult lhs,
                      OpFoldResult rhs, const Twine &message);
  void verifyEqual(OpFoldResult lhs, OpFoldResult rhs, const Twine &message) {
    verifyRelation(arith::CmpIPredicate::eq, lhs, rhs, message);
  }
  void verifyNames();
  void verifyGroups();
  void verifyWidth();
  void verifySelfAttention();
  void verifyPacked(StringRef dim, int64_t width, Type word, int64_t bits = 1);
  void verifyWords(SignPackOp op);

  OpFoldResult getSize(Value value, unsigned index) {
    return linalg::createFoldedDimOp(builder, loc, value, index);
  }
  OpFoldResult getSize(StringRef dim) {
    auto [value, index] = findDim(shapes, dim);
    return getSize(value, index);
  }
  OpFoldResult getConstant(int64_t value) {
    return builder.getIndexAttr(value);
  }

  OpBuilder &builder;
  Operation *op;
  Location loc;
  ErrorMessageFn getMessage;
  SmallVector<OperandShape> shapes;
};
} // namespace

void RuntimeVerifier::verifyRelation(arith::CmpIPredicate predicate,
                                     OpFoldResult lhs, OpFoldResult rhs,
                                     const Twine &message) {
  if (getConstantIntValue(lhs) && getConstantIntValue(rhs))
    return;
  Value holds =
      arith::CmpIOp::create(builder, loc, predicate,
                            getValueOrCreateConstantIndexOp(builder, loc, lhs),
                            getValueOrCreateConstantIndexOp(builder, loc, rhs));
  cf::AssertOp::create(builder, loc, holds, getMessage(op, message.str()));
}

/// The same name is the same size, whichever operand states it.
void RuntimeVerifier::verifyNames() {
  llvm::StringMap<std::pair<const OperandShape *, unsigned>> first;
  for (const OperandShape &shape : shapes)
    for (auto [index, dim] : llvm::enumerate(shape.dims)) {
      if (dim.empty())
        continue;
      auto [it, inserted] = first.try_emplace(dim, &shape, index);
      if (inserted)
        continue;
      auto [other, otherIndex] = it->second;
      verifyEqual(getSize(shape.getValue(), index),
                  getSize(other->getValue(), otherIndex),
                  shape.name + " and " + other->name + " differ in " + dim);
    }
}

/// Every key/value head is shared by equally many query heads.
void RuntimeVerifier::verifyGroups() {
  if (!isa<SoftmaxOpInterface, HammingLinearOp>(op))
    return;
  OpFoldResult groups = getSize(dim::groups);
  OpFoldResult heads = getSize(dim::queryHeads);
  if (isConstantIntValue(groups, 1))
    return;
  verifyRelation(arith::CmpIPredicate::ne, groups, getConstant(0),
                 "key has 0 heads");
  if (getConstantIntValue(groups) && getConstantIntValue(heads))
    return;
  // A division by 0 is undefined even after a failed assertion.
  Value one = arith::ConstantIndexOp::create(builder, loc, 1);
  Value divisor = arith::MaxUIOp::create(
      builder, loc, getValueOrCreateConstantIndexOp(builder, loc, groups), one);
  Value left = arith::RemUIOp::create(
      builder, loc, getValueOrCreateConstantIndexOp(builder, loc, heads),
      divisor);
  verifyEqual(left, getConstant(0),
              "the number of key heads does not divide that of query heads");
}

/// Packed codes of `width` signs, or numbers of `bits` bits, have the words
/// that `width` takes.
void RuntimeVerifier::verifyPacked(StringRef dim, int64_t width, Type word,
                                   int64_t bits) {
  int64_t words = getPackedWidth(width * bits, word.getIntOrFloatBitWidth());
  verifyEqual(getSize(dim), getConstant(words),
              "query does not have the " + Twine(words) +
                  " words that width = " + Twine(width) + " takes");
}

void RuntimeVerifier::verifyWidth() {
  if (auto softmax = dyn_cast<SoftmaxOpInterface>(op)) {
    Type type = getElementTypeOrSelf(softmax.getQuery());
    if (isa<IntegerType>(type))
      verifyPacked(dim::queryKeyWidth, softmax.getAttentionDims().width, type,
                   softmax.getScoreKind().getCodeBits());
    else
      verifyRelation(arith::CmpIPredicate::ne, getSize(dim::queryKeyWidth),
                     getConstant(0), "query has width 0");
    return;
  }
  auto linear = dyn_cast<HammingLinearOp>(op);
  if (!linear || !linear.getWidth())
    return;
  verifyPacked(dim::queryKeyWidth, *linear.getWidth(),
               getElementTypeOrSelf(linear.getQueryCodes()));
  if (linear.hasState())
    verifyEqual(getSize(dim::codeWidth), getConstant(*linear.getWidth()),
                "the state's code width is not width = " +
                    Twine(*linear.getWidth()));
}

/// What runs along the keys gives one row for each.
void RuntimeVerifier::verifySelfAttention() {
  auto linear = dyn_cast<HammingLinearOp>(op);
  if (!linear)
    return;
  if (linear.getCausal() || linear.getCompat() == Compat::EcoFormer)
    verifyEqual(getSize(dim::queryLength), getSize(dim::keyLength),
                "query and key differ in length, but every key needs a row");
}

void RuntimeVerifier::verifyWords(SignPackOp op) {
  int64_t bits = getElementTypeOrSelf(op.getInits()[0]).getIntOrFloatBitWidth();
  OpFoldResult words = affine::makeComposedFoldedAffineApply(
      builder, loc, builder.getAffineSymbolExpr(0).ceilDiv(bits),
      {getSize(dim::width)});
  verifyEqual(getSize(dim::words), words,
              "the number of words is not what the width of x takes");
}

void RuntimeVerifier::verify() {
  verifyNames();
  verifyGroups();
  verifyWidth();
  verifySelfAttention();
  if (auto pack = dyn_cast<SignPackOp>(op))
    verifyWords(pack);
}

namespace {
template <typename OpTy>
struct AttnRuntimeVerification
    : public RuntimeVerifiableOpInterface::ExternalModel<
          AttnRuntimeVerification<OpTy>, OpTy> {
  void generateRuntimeVerification(
      Operation *op, OpBuilder &builder, Location loc,
      function_ref<std::string(Operation *, StringRef)> getMessage) const {
    RuntimeVerifier(builder, op, getMessage).verify();
  }
};

} // namespace

template <typename... OpTys>
static void attachAll(MLIRContext *context) {
  (OpTys::template attachInterface<AttnRuntimeVerification<OpTys>>(*context),
   ...);
}

void attn::registerRuntimeVerifiableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AttnDialect *) {
    attachAll<SDPAOp, L1Op, HammingOp, OnlineOp, FinishOp, HammingLinearOp,
              CumsumOp, ElitaPositionsOp, KernelHashOp, SignPackOp>(context);
    // Checks are made of these.
    context->loadDialect<affine::AffineDialect, arith::ArithDialect,
                         cf::ControlFlowDialect, memref::MemRefDialect,
                         tensor::TensorDialect>();
  });
}
