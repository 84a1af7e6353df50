//===- AttnOps.cpp - Operations of the attn dialect -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/OpImplementation.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Destination-passing style
//===----------------------------------------------------------------------===//

void attn::detail::getDestinationEffects(
    DestinationStyleOpInterface op,
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>
        &effects) {
  for (OpOperand *input : op.getDpsInputOperands())
    if (isa<MemRefType>(input->get().getType()))
      effects.emplace_back(MemoryEffects::Read::get(), input);
  auto attention = dyn_cast<AttnOpInterface>(op.getOperation());
  for (auto [index, init] : llvm::enumerate(op.getDpsInitsMutable())) {
    if (!isa<MemRefType>(init.get().getType()))
      continue;
    if (attention && attention.isInitRead(index))
      effects.emplace_back(MemoryEffects::Read::get(), &init);
    effects.emplace_back(MemoryEffects::Write::get(), &init);
  }
}

Speculation::Speculatability
attn::detail::getDestinationSpeculatability(DestinationStyleOpInterface op) {
  bool isSafe = llvm::all_of(op->getOperandTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return !shaped || (isa<RankedTensorType>(type) && shaped.hasStaticShape());
  });
  return isSafe ? Speculation::Speculatable : Speculation::NotSpeculatable;
}

LogicalResult
attn::detail::reifyDestinationShapes(DestinationStyleOpInterface op,
                                     OpBuilder &builder,
                                     ReifiedRankedShapedTypeDims &shapes) {
  for (OpOperand &init : op.getDpsInitsMutable())
    if (isa<RankedTensorType>(init.get().getType()))
      shapes.push_back(
          tensor::getMixedSizes(builder, op->getLoc(), init.get()));
  return success();
}

LogicalResult
attn::detail::inferDestinationTypes(ValueRange inits,
                                    SmallVectorImpl<Type> &types) {
  for (Value init : inits)
    if (isa<RankedTensorType>(init.getType()))
      types.push_back(init.getType());
  return success();
}

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

Type attn::detail::getAccumulateType(std::optional<Type> accumulate,
                                     Value value) {
  if (accumulate)
    return *accumulate;
  Builder builder(value.getContext());
  Type elementType = cast<ShapedType>(value.getType()).getElementType();
  return elementType.isF64() ? builder.getF64Type() : builder.getF32Type();
}

AffineMap attn::detail::getLayout(ArrayAttr indexingMaps, LayoutOperand which,
                                  Value query) {
  if (indexingMaps)
    return cast<AffineMapAttr>(indexingMaps[static_cast<unsigned>(which)])
        .getValue();
  return AffineMap::getMultiDimIdentityMap(
      cast<ShapedType>(query.getType()).getRank(), query.getContext());
}

OpFoldResult attn::detail::getParameter(Value operand, FloatAttr attribute) {
  if (operand)
    return operand;
  return attribute ? OpFoldResult(attribute) : OpFoldResult();
}

SmallVector<int64_t> attn::getCanonicalShape(SoftmaxOpInterface op,
                                             LayoutOperand which,
                                             ShapedType stored) {
  SmallVector<int64_t> shape(stored.getRank());
  AffineMap layout = op.getLayout(which);
  for (auto [dim, size] : llvm::enumerate(stored.getShape()))
    shape[layout.getDimPosition(dim)] = size;
  return shape;
}

/// Of two statements of one size the one that is known.
static int64_t known(int64_t size, int64_t other) {
  return ShapedType::isDynamic(size) ? other : size;
}

AttentionDims attn::detail::getSoftmaxDims(SoftmaxOpInterface op) {
  auto shapeOf = [&](Value value, LayoutOperand which) {
    return getCanonicalShape(op, which, cast<ShapedType>(value.getType()));
  };
  SmallVector<int64_t> query = shapeOf(op.getQuery(), LayoutOperand::Query);
  SmallVector<int64_t> key = shapeOf(op.getKey(), LayoutOperand::Key);
  SmallVector<int64_t> value = shapeOf(op.getValue(), LayoutOperand::Value);
  Value output =
      cast<DestinationStyleOpInterface>(op.getOperation()).getDpsInits()[0];
  SmallVector<int64_t> result = shapeOf(output, LayoutOperand::Output);

  size_t batch = query.size() - 3;
  AttentionDims dims;
  for (size_t i = 0; i < batch; ++i)
    dims.batch.push_back(
        known(known(query[i], key[i]), known(value[i], result[i])));
  dims.heads = known(query[batch], result[batch]);
  dims.groups = known(key[batch], value[batch]);
  dims.queryLength = known(query[batch + 1], result[batch + 1]);
  dims.keyLength = known(key[batch + 1], value[batch + 1]);
  dims.width =
      op.getScoreKind().getWidth(known(query[batch + 2], key[batch + 2]));
  dims.valueWidth = known(value[batch + 2], result[batch + 2]);
  return dims;
}

bool SDPAOp::isInitRead(unsigned) { return false; }
bool L1Op::isInitRead(unsigned) { return false; }
bool HammingOp::isInitRead(unsigned) { return false; }
bool OnlineOp::isInitRead(unsigned) { return true; }

ScoreAttrInterface SDPAOp::getScoreKind() { return DotAttr::get(getContext()); }
ScoreAttrInterface L1Op::getScoreKind() {
  if (std::optional<int64_t> width = getWidth())
    return L1CodesAttr::get(getContext(),
                            getPrecision() == Precision::U8 ? 8 : 16, *width);
  return L1Attr::get(getContext());
}
ScoreAttrInterface HammingOp::getScoreKind() {
  return HammingAttr::get(getContext(), getWidth().value_or(0));
}
ScoreAttrInterface OnlineOp::getScoreKind() { return getScore(); }

/// `scale` alone where it is given, else `otherwise` over sqrt(D).
static ScoreScale makeScoreScale(Value operand, FloatAttr attribute,
                                 ArrayRef<OpFoldResult> otherwise) {
  ScoreScale scale;
  if (OpFoldResult given = attn::detail::getParameter(operand, attribute)) {
    scale.factors = {given};
    return scale;
  }
  scale.overSqrtWidth = true;
  for (OpFoldResult factor : otherwise)
    if (factor)
      scale.factors.push_back(factor);
  return scale;
}

ScoreScale SDPAOp::getScoreScale() {
  return makeScoreScale(getScaleOperand(), getScaleAttr(), {});
}

ScoreScale L1Op::getScoreScale() {
  return makeScoreScale(
      getScaleOperand(), getScaleAttr(),
      attn::detail::getParameter(getLambdaOperand(), getLambdaAttr()));
}

ScoreScale HammingOp::getScoreScale() {
  return makeScoreScale(
      getScaleOperand(), getScaleAttr(),
      {attn::detail::getParameter(getSigmaQOperand(), getSigmaQAttr()),
       attn::detail::getParameter(getSigmaKOperand(), getSigmaKAttr())});
}

ScoreScale OnlineOp::getScoreScale() {
  ScoreScale scale = makeScoreScale(getScaleOperand(), getScaleAttr(), {});
  scale.overSqrtWidth = false;
  return scale;
}

bool attn::isInRange(double number, NumberRange range) {
  if (!std::isfinite(number))
    return false;
  switch (range) {
  case NumberRange::Any:
    return true;
  case NumberRange::NotNegative:
    return number >= 0;
  case NumberRange::Positive:
    return number > 0;
  }
  return false;
}

/// Scale and softcap, which all operations of the family have.
template <typename OpTy>
static SmallVector<ScoreParameter> sharedParameters(OpTy op) {
  // A distance weighed negatively would attend to what is least alike.
  NumberRange scale = op.getScoreKind().isDistance() ? NumberRange::NotNegative
                                                     : NumberRange::Any;
  return {{"scale", op.getScaleOperandMutable(), op.getScaleAttr(), scale},
          {"softcap", op.getSoftcapOperandMutable(), op.getSoftcapAttr(),
           NumberRange::Positive}};
}

SmallVector<ScoreParameter> SDPAOp::getScoreParameters() {
  return sharedParameters(*this);
}

SmallVector<ScoreParameter> L1Op::getScoreParameters() {
  SmallVector<ScoreParameter> parameters = sharedParameters(*this);
  parameters.push_back({"lambda", getLambdaOperandMutable(), getLambdaAttr(),
                        NumberRange::NotNegative});
  return parameters;
}

SmallVector<ScoreParameter> HammingOp::getScoreParameters() {
  SmallVector<ScoreParameter> parameters = sharedParameters(*this);
  parameters.push_back({"sigma_q", getSigmaQOperandMutable(), getSigmaQAttr(),
                        NumberRange::NotNegative});
  parameters.push_back({"sigma_k", getSigmaKOperandMutable(), getSigmaKAttr(),
                        NumberRange::NotNegative});
  return parameters;
}

SmallVector<ScoreParameter> OnlineOp::getScoreParameters() {
  return sharedParameters(*this);
}

//===----------------------------------------------------------------------===//
// Linear operations
//===----------------------------------------------------------------------===//

Causal HammingLinearOp::getCausalKind() {
  return getCausal() ? Causal::TopLeft : Causal::None;
}

int64_t HammingLinearOp::getCodeWidth() {
  return getWidth().value_or(getQueryCodes().getType().getShape().back());
}

AttentionDims HammingLinearOp::getAttentionDims() {
  ArrayRef<int64_t> query = getQueryCodes().getType().getShape();
  ArrayRef<int64_t> key = getKeyCodes().getType().getShape();
  ArrayRef<int64_t> value = getValue().getType().getShape();
  size_t batch = query.size() - 3;
  AttentionDims dims;
  dims.batch.assign(query.begin(), query.begin() + batch);
  dims.heads = query[batch];
  dims.groups = known(key[batch], value[batch]);
  dims.queryLength = query[batch + 1];
  dims.keyLength = known(key[batch + 1], value[batch + 1]);
  dims.width = getCodeWidth();
  dims.valueWidth = value[batch + 2];
  return dims;
}

AttentionDims CumsumOp::getAttentionDims() {
  ArrayRef<int64_t> value = getValue().getType().getShape();
  size_t batch = value.size() - 3;
  AttentionDims dims;
  dims.batch.assign(value.begin(), value.begin() + batch);
  dims.heads = dims.groups = value[batch];
  dims.queryLength = dims.keyLength = value[batch + 1];
  dims.valueWidth = value[batch + 2];
  return dims;
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

/// number | operand `:` type
static ParseResult
parseParameter(OpAsmParser &parser,
               std::optional<OpAsmParser::UnresolvedOperand> &operand,
               Type &type, FloatAttr &attribute) {
  OpAsmParser::UnresolvedOperand parsed;
  OptionalParseResult hasOperand = parser.parseOptionalOperand(parsed);
  if (!hasOperand.has_value())
    return parser.parseAttribute(attribute, parser.getBuilder().getF64Type());
  if (failed(*hasOperand) || parser.parseColonType(type))
    return failure();
  operand = parsed;
  return success();
}

static void printParameter(OpAsmPrinter &printer, Operation *, Value operand,
                           Type type, FloatAttr attribute) {
  // A verified operation has one of the two.
  if (operand)
    printer << operand << " : " << type;
  else
    printer.printAttributeWithoutType(attribute);
}

#define GET_OP_CLASSES
#include "attn/Dialect/Attn/IR/AttnOps.cpp.inc"
