//===- AttnVerifiers.cpp - What every operation must satisfy --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The packages this project builds on have assertions off, so whatever passes
// here is trusted by every pass. Messages name the operand or attribute and
// both numbers.
//
//===----------------------------------------------------------------------===//

#include "ShapeVerifier.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;

static const std::string heads = "query heads";
static const std::string groups = "key/value heads";
static const std::string queryLength = "query length";
static const std::string keyLength = "key length";
static const std::string storedWidth = "query/key width";
static const std::string valueWidth = "value width";
static const std::string codeWidth = "code width";

static Type elementTypeOf(Value value) {
  return cast<ShapedType>(value.getType()).getElementType();
}

static ShapedType shapedTypeOf(Value value) {
  return cast<ShapedType>(value.getType());
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// Query, key, value and output: one rank of at least 3.
static LogicalResult verifyAttentionRank(Operation *op, Value query) {
  int64_t rank = shapedTypeOf(query).getRank();
  if (rank >= 3)
    return success();
  return op->emitOpError() << "query has rank " << rank
                           << "; expected [batch..., heads, length, width], so "
                              "at least 3";
}

static LogicalResult verifyGroups(Operation *op, const ShapeVerifier &shapes) {
  int64_t h = shapes.lookup(heads), g = shapes.lookup(groups);
  if (g == 0)
    return op->emitOpError() << "key has 0 heads";
  if (ShapedType::isDynamic(h) || ShapedType::isDynamic(g) || h % g == 0)
    return success();
  return op->emitOpError() << "key has " << g
                           << " heads, which does not divide the query's " << h;
}

static LogicalResult
verifyAccumulate(Operation *op, std::optional<Type> accumulate, Value value) {
  if (!accumulate)
    return success();
  if (!accumulate->isF32() && !accumulate->isF64())
    return op->emitOpError()
           << "accumulate = " << *accumulate << "; expected f32 or f64";
  if (elementTypeOf(value).isF64() && !accumulate->isF64())
    return op->emitOpError() << "accumulate = " << *accumulate
                             << " is narrower than the operands' f64";
  return success();
}

/// The number of inits is one of two, and each has the type that is expected.
static LogicalResult verifyInitCount(Operation *op, ValueRange inits,
                                     unsigned least, unsigned most,
                                     StringRef names) {
  if (inits.size() == least || inits.size() == most)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError()
                                  << "has " << inits.size()
                                  << " inits, expected " << least;
  if (most != least)
    diagnostic << " or " << most;
  return diagnostic << " (" << names << ")";
}

static LogicalResult verifyElementType(Operation *op, StringRef operand,
                                       Value value, Type expected) {
  if (elementTypeOf(value) == expected)
    return success();
  return op->emitOpError() << operand << " has element type "
                           << elementTypeOf(value) << ", expected " << expected;
}

/// A number in place, or an operand (scalar or per head), not both.
static LogicalResult verifyParameter(Operation *op, ShapeVerifier &shapes,
                                     StringRef name, Value operand,
                                     FloatAttr attribute) {
  if (operand && attribute)
    return op->emitOpError()
           << name << " is given as an attribute ("
           << attribute.getValueAsDouble() << ") and as an operand";
  if (attribute && !std::isfinite(attribute.getValueAsDouble()))
    return op->emitOpError()
           << name << " = " << attribute.getValueAsDouble() << " is not finite";
  if (!operand)
    return success();
  return shapes.verifyScalarOr(name, operand.getType(), ElementKind::Float,
                               {heads});
}

static LogicalResult verifyNotNegative(Operation *op, StringRef name,
                                       FloatAttr attribute) {
  if (!attribute || attribute.getValueAsDouble() >= 0)
    return success();
  return op->emitOpError() << name << " = " << attribute.getValueAsDouble()
                           << " is negative";
}

static LogicalResult verifyPositive(Operation *op, StringRef name,
                                    FloatAttr attribute) {
  if (!attribute || attribute.getValueAsDouble() > 0)
    return success();
  return op->emitOpError() << name << " = " << attribute.getValueAsDouble()
                           << " is not positive";
}

static LogicalResult verifyAtLeastOne(Operation *op, StringRef name,
                                      IntegerAttr attribute, StringRef why) {
  if (!attribute || attribute.getInt() >= 1)
    return success();
  return op->emitOpError() << name << " = " << attribute.getInt() << ": "
                           << why;
}

/// Either the scale itself, or what it is made of.
static LogicalResult verifyScaleStandsAlone(Operation *op, bool hasScale,
                                            StringRef name, bool hasOther) {
  if (!hasScale || !hasOther)
    return success();
  return op->emitOpError() << "scale takes the place of " << name
                           << "; both are given";
}

static LogicalResult verifyLength(Operation *op, ShapeVerifier &shapes,
                                  StringRef name, Value operand,
                                  unsigned batchRank) {
  if (!operand)
    return success();
  auto shaped = dyn_cast<ShapedType>(operand.getType());
  if (!shaped)
    return success();
  if (failed(shapes.verifyType(name, shaped, ElementKind::Any)))
    return failure();
  Type type = shaped.getElementType();
  if (!type.isIndex() && !type.isSignlessInteger(32) &&
      !type.isSignlessInteger(64))
    return op->emitOpError() << name << " has element type " << type
                             << "; expected index, i32 or i64";
  return shapes.verifyShape(name, shaped, withBatch(batchRank, {}));
}

/// Four permutations, one each for query, key, value and output.
static LogicalResult verifyLayouts(Operation *op, ArrayAttr maps,
                                   int64_t rank) {
  if (!maps)
    return success();
  static constexpr StringRef names[] = {"query", "key", "value", "output"};
  if (maps.size() != 4)
    return op->emitOpError() << "indexing_maps has " << maps.size()
                             << " maps, expected 4 (query, key, value, output)";
  for (auto [name, attribute] : llvm::zip(names, maps)) {
    AffineMap map = cast<AffineMapAttr>(attribute).getValue();
    if (!map.isPermutation() || map.getNumDims() != rank)
      return op->emitOpError()
             << "indexing map " << attribute << " of " << name
             << " is not a permutation of " << rank << " dimensions";
  }
  return success();
}

/// Signs as +-1 numbers or in words of `width` signs.
static LogicalResult verifyCodes(Operation *op, ShapeVerifier &shapes,
                                 StringRef name, Value codes,
                                 IntegerAttr width) {
  Type type = elementTypeOf(codes);
  bool packed = type.isSignlessInteger(32) || type.isSignlessInteger(64);
  if (packed && !width)
    return op->emitOpError() << name << " holds packed codes (element type "
                             << type << "), so width is needed";
  if (!packed && width)
    return op->emitOpError()
           << "width = " << width.getInt() << " is for packed codes, but "
           << name << " has element type " << type;
  if (!packed)
    return success();
  int64_t words = getPackedWidth(width.getInt(), type.getIntOrFloatBitWidth());
  int64_t stored = shapedTypeOf(codes).getShape().back();
  if (ShapedType::isDynamic(stored) || stored == words)
    return success();
  return op->emitOpError() << name << " has " << stored
                           << " words, but width = " << width.getInt()
                           << " takes " << words << " of " << type;
}

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

/// Causal alignment, offset and window, which only have a meaning together.
static LogicalResult verifyAlignment(SoftmaxOpInterface op) {
  std::optional<int64_t> window = op.getWindow();
  if (window && *window < 1)
    return op->emitOpError()
           << "window = " << *window << ": a row sees at least one key";
  if (!op.getOffset())
    return success();
  if (op.getCausal() == Causal::TopLeft)
    return op->emitOpError() << "offset takes the place of N - M, which "
                                "causal(top_left) does not use";
  if (op.getCausal() == Causal::None && !window)
    return op->emitOpError()
           << "offset needs causal(bottom_right) or a window to shift";
  return success();
}

/// Query, key, value, output, and what broadcasts against their scores.
template <typename OpTy>
static LogicalResult verifySoftmaxShapes(OpTy op, ShapeVerifier &shapes) {
  if (failed(shapes.verifyType("query", op.getQuery().getType(),
                               ElementKind::FloatOrCode)) ||
      failed(shapes.verifyType("key", op.getKey().getType(),
                               ElementKind::FloatOrCode)) ||
      failed(shapes.verifyType("value", op.getValue().getType(),
                               ElementKind::Float)) ||
      failed(verifyAttentionRank(op, op.getQuery())))
    return failure();

  int64_t rank = op.getQuery().getType().getRank();
  unsigned batchRank = rank - 3;
  if (failed(verifyLayouts(op, op.getIndexingMapsAttr(), rank)))
    return failure();
  auto verifyOperand = [&](StringRef name, Value operand, LayoutOperand layout,
                           ArrayRef<std::string> dims) {
    return shapes.verifyShape(name, shapedTypeOf(operand),
                              withBatch(batchRank, dims), op.getLayout(layout));
  };
  if (failed(verifyOperand("query", op.getQuery(), LayoutOperand::Query,
                           {heads, queryLength, storedWidth})) ||
      failed(verifyOperand("key", op.getKey(), LayoutOperand::Key,
                           {groups, keyLength, storedWidth})) ||
      failed(verifyOperand("value", op.getValue(), LayoutOperand::Value,
                           {groups, keyLength, valueWidth})))
    return failure();

  Value output = op.getInits()[0];
  if (failed(
          shapes.verifyType("output", output.getType(), ElementKind::Float)) ||
      failed(verifyOperand("output", output, LayoutOperand::Output,
                           {heads, queryLength, valueWidth})) ||
      failed(verifyGroups(op, shapes)))
    return failure();

  SmallVector<std::string> scores =
      withBatch(batchRank, {heads, queryLength, keyLength});
  if (op.getBias() &&
      (failed(shapes.verifyType("bias", op.getBias().getType(),
                                ElementKind::Float)) ||
       failed(shapes.verifyBroadcast("bias", op.getBias().getType(), scores))))
    return failure();
  if (op.getMask() &&
      (failed(shapes.verifyType("mask", op.getMask().getType(),
                                ElementKind::Boolean)) ||
       failed(shapes.verifyBroadcast("mask", op.getMask().getType(), scores))))
    return failure();
  if (failed(
          verifyLength(op, shapes, "kv_length", op.getKvLength(), batchRank)) ||
      failed(verifyLength(op, shapes, "offset", op.getOffset(), batchRank)))
    return failure();
  return success();
}

static LogicalResult verifyScoreOperands(SoftmaxOpInterface op) {
  Type type = elementTypeOf(op.getQuery());
  if (failed(verifyElementType(op, "key", op.getKey(), type)))
    return failure();
  if (isa<FloatType>(type) &&
      failed(verifyElementType(op, "value", op.getValue(), type)))
    return failure();
  int64_t stored =
      getCanonicalShape(op, LayoutOperand::Query, shapedTypeOf(op.getQuery()))
          .back();
  if (stored == 0)
    return op->emitOpError() << "query has width 0";
  return op.getScoreKind().verifyOperands([&] { return op->emitOpError(); },
                                          type, stored);
}

/// Everything that the operations of the softmax family share.
template <typename OpTy>
static LogicalResult verifySoftmax(OpTy op, ShapeVerifier &shapes) {
  if (failed(verifySoftmaxShapes(op, shapes)) ||
      failed(verifyScoreOperands(op)) || failed(verifyAlignment(op)) ||
      failed(verifyAccumulate(op, op.getAccumulate(), op.getValue())) ||
      failed(verifyParameter(op, shapes, "scale", op.getScaleOperand(),
                             op.getScaleAttr())) ||
      failed(verifyParameter(op, shapes, "softcap", op.getSoftcapOperand(),
                             op.getSoftcapAttr())))
    return failure();
  return verifyPositive(op, "softcap", op.getSoftcapAttr());
}

/// A running maximum, sum or log-sum-exp: one number a row.
template <typename OpTy>
static LogicalResult verifyRowInit(OpTy op, ShapeVerifier &shapes,
                                   StringRef name, Value init) {
  unsigned batchRank = op.getQuery().getType().getRank() - 3;
  if (failed(shapes.verifyType(name, init.getType(), ElementKind::Float)) ||
      failed(shapes.verifyShape(name, shapedTypeOf(init),
                                withBatch(batchRank, {heads, queryLength}))))
    return failure();
  return verifyElementType(op, name, init, op.getAccumulateType());
}

/// Output, and log-sum-exp where there are two inits.
template <typename OpTy>
static LogicalResult verifySoftmaxToEnd(OpTy op, ShapeVerifier &shapes) {
  if (failed(verifyInitCount(op, op.getInits(), 1, 2,
                             "the output, and the log-sum-exp")) ||
      failed(verifySoftmax(op, shapes)) ||
      failed(verifyElementType(op, "output", op.getInits()[0],
                               elementTypeOf(op.getValue()))))
    return failure();
  if (op.getInits().size() == 1)
    return success();
  return verifyRowInit(op, shapes, "log-sum-exp", op.getInits()[1]);
}

LogicalResult SDPAOp::verify() {
  ShapeVerifier shapes(*this);
  return verifySoftmaxToEnd(*this, shapes);
}

LogicalResult L1Op::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifySoftmaxToEnd(*this, shapes)) ||
      failed(verifyParameter(*this, shapes, "lambda", getLambdaOperand(),
                             getLambdaAttr())) ||
      failed(verifyNotNegative(*this, "lambda", getLambdaAttr())) ||
      failed(verifyNotNegative(*this, "scale", getScaleAttr())))
    return failure();
  return verifyScaleStandsAlone(*this, getScaleOperand() || getScaleAttr(),
                                "lambda / sqrt(D)",
                                getLambdaOperand() || getLambdaAttr());
}

LogicalResult HammingOp::verify() {
  if (failed(verifyAtLeastOne(*this, "width", getWidthAttr(),
                              "a code has at least one sign")) ||
      failed(verifyAtLeastOne(*this, "top_n", getTopNAttr(),
                              "at least one key must be kept")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(verifySoftmaxToEnd(*this, shapes)) ||
      failed(verifyParameter(*this, shapes, "sigma_q", getSigmaQOperand(),
                             getSigmaQAttr())) ||
      failed(verifyParameter(*this, shapes, "sigma_k", getSigmaKOperand(),
                             getSigmaKAttr())) ||
      failed(verifyNotNegative(*this, "sigma_q", getSigmaQAttr())) ||
      failed(verifyNotNegative(*this, "sigma_k", getSigmaKAttr())))
    return failure();
  bool hasSigma = getSigmaQOperand() || getSigmaQAttr() || getSigmaKOperand() ||
                  getSigmaKAttr();
  return verifyScaleStandsAlone(*this, getScaleOperand() || getScaleAttr(),
                                "sigma_q * sigma_k / sqrt(D)", hasSigma);
}

LogicalResult OnlineOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 3, 3,
                             "the weighted sum, the maximum and the sum")) ||
      failed(verifySoftmax(*this, shapes)) ||
      failed(verifyElementType(*this, "output", getInits()[0],
                               getAccumulateType())) ||
      failed(verifyRowInit(*this, shapes, "maximum", getInits()[1])))
    return failure();
  return verifyRowInit(*this, shapes, "sum", getInits()[2]);
}

LogicalResult FinishOp::verify() {
  if (failed(verifyInitCount(*this, getInits(), 1, 2,
                             "the output, and the log-sum-exp")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(shapes.verifyType("acc", getAcc().getType(), ElementKind::Float)))
    return failure();
  int64_t rank = getAcc().getType().getRank();
  if (rank < 3)
    return emitOpError()
           << "acc has rank " << rank
           << "; expected [batch..., heads, length, width], so at "
              "least 3";
  auto row = withBatch(rank - 3, {heads, queryLength});
  auto full = withBatch(rank - 3, {heads, queryLength, valueWidth});
  auto verifyOperand = [&](StringRef name, Value value,
                           ArrayRef<std::string> dims) -> LogicalResult {
    if (failed(shapes.verifyType(name, value.getType(), ElementKind::Float)))
      return failure();
    return shapes.verifyShape(name, shapedTypeOf(value), dims);
  };
  Type accumulate = elementTypeOf(getAcc());
  if (!accumulate.isF32() && !accumulate.isF64())
    return emitOpError() << "acc has element type " << accumulate
                         << "; expected f32 or f64";
  if (failed(verifyOperand("acc", getAcc(), full)) ||
      failed(verifyOperand("max", getMax(), row)) ||
      failed(verifyElementType(*this, "max", getMax(), accumulate)) ||
      failed(verifyOperand("sum", getSum(), row)) ||
      failed(verifyElementType(*this, "sum", getSum(), accumulate)) ||
      failed(verifyOperand("output", getInits()[0], full)))
    return failure();
  if (getInits().size() == 1)
    return success();
  if (failed(verifyOperand("log-sum-exp", getInits()[1], row)))
    return failure();
  return verifyElementType(*this, "log-sum-exp", getInits()[1], accumulate);
}

//===----------------------------------------------------------------------===//
// Linear attention in Hamming space
//===----------------------------------------------------------------------===//

static LogicalResult verifyLinearState(HammingLinearOp op,
                                       ShapeVerifier &shapes,
                                       unsigned batchRank) {
  const std::pair<StringRef, SmallVector<std::string>> parts[] = {
      {"state sum of key times value",
       withBatch(batchRank, {groups, codeWidth, valueWidth})},
      {"state sum of values", withBatch(batchRank, {groups, valueWidth})},
      {"state sum of keys", withBatch(batchRank, {groups, codeWidth})},
      {"state count", withBatch(batchRank, {groups})}};
  for (auto [part, init] : llvm::zip(parts, op.getInits().drop_front())) {
    const auto &[name, dims] = part;
    if (failed(shapes.verifyType(name, init.getType(), ElementKind::Float)) ||
        failed(shapes.verifyShape(name, shapedTypeOf(init), dims)) ||
        failed(verifyElementType(op, name, init, op.getAccumulateType())))
      return failure();
  }
  return success();
}

/// M = N: what runs along the keys gives one row for each.
static LogicalResult
verifySelfAttention(Operation *op, const ShapeVerifier &shapes, StringRef why) {
  int64_t m = shapes.lookup(queryLength), n = shapes.lookup(keyLength);
  if (ShapedType::isDynamic(m) || ShapedType::isDynamic(n) || m == n)
    return success();
  return op->emitOpError() << why
                           << " needs as many queries as keys, but query "
                           << "has length " << m << " and key " << n;
}

static LogicalResult verifyEcoFormer(HammingLinearOp op,
                                     const ShapeVerifier &shapes) {
  if (op.getCompat() != Compat::EcoFormer)
    return success();
  StringRef extra = op.getCausal() ? "causal" : op.getMask() ? "a mask" : "";
  if (op.hasState())
    extra = "a state";
  if (!extra.empty())
    return op.emitOpError()
           << "compat(ecoformer) is the released code, which has no room for "
           << extra;
  return verifySelfAttention(op, shapes, "compat(ecoformer)");
}

LogicalResult HammingLinearOp::verify() {
  if (failed(verifyInitCount(*this, getInits(), 1, 5,
                             "the output, and the four parts of the state")) ||
      failed(verifyAtLeastOne(*this, "width", getWidthAttr(),
                              "a code has at least one sign")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(shapes.verifyType("query", getQueryCodes().getType(),
                               ElementKind::FloatOrCode)) ||
      failed(shapes.verifyType("key", getKeyCodes().getType(),
                               ElementKind::FloatOrCode)) ||
      failed(shapes.verifyType("value", getValue().getType(),
                               ElementKind::Float)) ||
      failed(shapes.verifyType("output", getInits()[0].getType(),
                               ElementKind::Float)) ||
      failed(verifyAttentionRank(*this, getQueryCodes())))
    return failure();

  unsigned batchRank = getQueryCodes().getType().getRank() - 3;
  auto verifyOperand = [&](StringRef name, Value operand,
                           ArrayRef<std::string> dims) {
    return shapes.verifyShape(name, shapedTypeOf(operand),
                              withBatch(batchRank, dims));
  };
  if (failed(verifyOperand("query", getQueryCodes(),
                           {heads, queryLength, storedWidth})) ||
      failed(verifyOperand("key", getKeyCodes(),
                           {groups, keyLength, storedWidth})) ||
      failed(verifyElementType(*this, "key", getKeyCodes(),
                               elementTypeOf(getQueryCodes()))) ||
      failed(verifyCodes(*this, shapes, "query", getQueryCodes(),
                         getWidthAttr())) ||
      failed(verifyOperand("value", getValue(),
                           {groups, keyLength, valueWidth})) ||
      failed(verifyOperand("output", getInits()[0],
                           {heads, queryLength, valueWidth})) ||
      failed(verifyElementType(*this, "output", getInits()[0],
                               elementTypeOf(getValue()))) ||
      failed(verifyGroups(*this, shapes)) ||
      failed(verifyAccumulate(*this, getAccumulate(), getValue())))
    return failure();
  if (getMask() && (failed(shapes.verifyType("mask", getMask().getType(),
                                             ElementKind::Boolean)) ||
                    failed(shapes.verifyBroadcast(
                        "mask", getMask().getType(),
                        withBatch(batchRank, {groups, keyLength})))))
    return failure();
  if (getCAttr() && !std::isfinite(getCAttr().getValueAsDouble()))
    return emitOpError() << "c = " << getCAttr().getValueAsDouble()
                         << " is not finite";
  if (failed(shapes.bind("query", codeWidth, getCodeWidth())) ||
      failed(verifyLinearState(*this, shapes, batchRank)))
    return failure();
  if (getCausal() && failed(verifySelfAttention(*this, shapes, "causal")))
    return failure();
  return verifyEcoFormer(*this, shapes);
}

//===----------------------------------------------------------------------===//
// Cumulative sums
//===----------------------------------------------------------------------===//

LogicalResult CumsumOp::verify() {
  if (failed(verifyInitCount(*this, getInits(), 1, 4,
                             "the output, and the three parts of the state")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(
          shapes.verifyType("value", getValue().getType(), ElementKind::Float)))
    return failure();
  int64_t rank = getValue().getType().getRank();
  if (rank < 3)
    return emitOpError()
           << "value has rank " << rank
           << "; expected [batch..., heads, length, width], so at "
              "least 3";
  unsigned batchRank = rank - 3;
  auto verifyOperand = [&](StringRef name, Value value, Type elementType,
                           ArrayRef<std::string> dims) -> LogicalResult {
    if (failed(shapes.verifyType(name, value.getType(), ElementKind::Float)) ||
        failed(shapes.verifyShape(name, shapedTypeOf(value),
                                  withBatch(batchRank, dims))))
      return failure();
    return verifyElementType(*this, name, value, elementType);
  };
  const std::string length = "length", head = "heads";
  Type elementType = elementTypeOf(getValue());
  if (failed(verifyOperand("value", getValue(), elementType,
                           {head, length, valueWidth})) ||
      failed(verifyOperand("cross", getCross(), elementType, {head, length})) ||
      failed(verifyOperand("diag", getDiag(), elementType, {head, length})) ||
      failed(verifyOperand("extra", getExtra(), elementType, {head, length})) ||
      failed(verifyOperand("output", getInits()[0], elementType,
                           {head, length, valueWidth})) ||
      failed(verifyAccumulate(*this, getAccumulate(), getValue())) ||
      failed(verifyPositive(*this, "clip", getClipAttr())))
    return failure();
  if (!hasState())
    return success();
  Type accumulate = getAccumulateType();
  if (failed(
          verifyOperand("state maximum", getInits()[1], accumulate, {head})) ||
      failed(verifyOperand("state sum of weights", getInits()[2], accumulate,
                           {head})))
    return failure();
  return verifyOperand("state sum of values", getInits()[3], accumulate,
                       {head, valueWidth});
}

LogicalResult ElitaPositionsOp::verify() {
  if (failed(verifyInitCount(*this, getInits(), 2, 2, "p1 and p2")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(shapes.verifyType("a1", getA1().getType(), ElementKind::Float)))
    return failure();
  int64_t rank = getA1().getType().getRank();
  if (rank < 1)
    return emitOpError() << "a1 has rank 0; expected [leading..., terms]";
  auto leading = [&](StringRef last) {
    SmallVector<std::string> dims;
    for (int64_t i = 0; i + 1 < rank; ++i)
      dims.push_back("leading dimension " + std::to_string(i));
    dims.push_back(last.str());
    return dims;
  };
  Type elementType = elementTypeOf(getA1());
  auto verifyOperand = [&](StringRef name, Value value,
                           StringRef last) -> LogicalResult {
    if (failed(shapes.verifyType(name, value.getType(), ElementKind::Float)) ||
        failed(shapes.verifyShape(name, shapedTypeOf(value), leading(last))))
      return failure();
    return verifyElementType(*this, name, value, elementType);
  };
  const std::pair<StringRef, Value> coefficients[] = {{"a1", getA1()},
                                                      {"b1", getB1()},
                                                      {"a2", getA2()},
                                                      {"b2", getB2()},
                                                      {"c", getC()}};
  for (auto [name, value] : coefficients)
    if (failed(verifyOperand(name, value, "number of terms")))
      return failure();
  if (failed(verifyOperand("p1", getInits()[0], "length")) ||
      failed(verifyOperand("p2", getInits()[1], "length")))
    return failure();
  if (!std::isfinite(getT().convertToDouble()))
    return emitOpError() << "t = " << getT().convertToDouble()
                         << " is not finite";
  if (static_cast<bool>(getStart()) != static_cast<bool>(getLength()))
    return emitOpError() << "start and length are given together or not at all";
  return success();
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

LogicalResult KernelHashOp::verify() {
  if (failed(verifyInitCount(*this, getInits(), 1, 1, "the codes")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(shapes.verifyType("x", getX().getType(), ElementKind::Float)))
    return failure();
  int64_t rank = getX().getType().getRank();
  if (rank < 3)
    return emitOpError()
           << "x has rank " << rank
           << "; expected [batch..., heads, length, width], so at "
              "least 3";
  const std::string head = "heads", anchors = "number of anchors",
                    width = "width", length = "length", bits = "code width";
  auto verifyOperand = [&](StringRef name, Value value, ElementKind kind,
                           ArrayRef<std::string> dims) -> LogicalResult {
    if (failed(shapes.verifyType(name, value.getType(), kind)))
      return failure();
    return shapes.verifyShape(name, shapedTypeOf(value), dims);
  };
  Type elementType = elementTypeOf(getX());
  if (failed(verifyOperand("x", getX(), ElementKind::Float,
                           withBatch(rank - 3, {head, length, width}))) ||
      failed(verifyOperand("anchors", getAnchors(), ElementKind::Float,
                           {head, anchors, width})) ||
      failed(verifyElementType(*this, "anchors", getAnchors(), elementType)) ||
      failed(verifyOperand("matrix", getMatrix(), ElementKind::Float,
                           {head, bits, anchors})) ||
      failed(verifyElementType(*this, "matrix", getMatrix(), elementType)) ||
      failed(verifyOperand("mean", getMean(), ElementKind::Float,
                           {head, anchors})) ||
      failed(verifyElementType(*this, "mean", getMean(), elementType)) ||
      failed(verifyOperand("codes", getInits()[0], ElementKind::FloatOrI8,
                           withBatch(rank - 3, {head, length, bits}))) ||
      failed(verifyAccumulate(*this, getAccumulate(), getX())))
    return failure();
  if (getSigmaAttr() && !std::isfinite(getSigmaAttr().getValueAsDouble()))
    return emitOpError() << "sigma = " << getSigmaAttr().getValueAsDouble()
                         << " is not finite";
  return verifyPositive(*this, "sigma", getSigmaAttr());
}

LogicalResult SignPackOp::verify() {
  if (failed(verifyInitCount(*this, getInits(), 1, 1, "the words")))
    return failure();
  ShapeVerifier shapes(*this);
  if (failed(
          shapes.verifyType("x", getX().getType(), ElementKind::FloatOrI8)) ||
      failed(shapes.verifyType("words", getInits()[0].getType(),
                               ElementKind::Word)))
    return failure();
  ShapedType x = getX().getType(), words = shapedTypeOf(getInits()[0]);
  if (x.getRank() < 1)
    return emitOpError() << "x has rank 0; expected [leading..., width]";
  SmallVector<std::string> dims;
  for (int64_t i = 0; i + 1 < x.getRank(); ++i)
    dims.push_back("leading dimension " + std::to_string(i));
  auto leadingWith = [&](StringRef last) {
    SmallVector<std::string> all(dims);
    all.push_back(last.str());
    return all;
  };
  if (failed(shapes.verifyShape("x", x, leadingWith("width"))) ||
      failed(shapes.verifyShape("words", words, leadingWith("words"))))
    return failure();
  int64_t width = x.getShape().back(), stored = words.getShape().back();
  if (ShapedType::isDynamic(width) || ShapedType::isDynamic(stored))
    return success();
  unsigned bits = words.getElementType().getIntOrFloatBitWidth();
  int64_t needed = getPackedWidth(width, bits);
  if (stored == needed)
    return success();
  return emitOpError() << "x has width " << width << ", which takes " << needed
                       << " words of " << words.getElementType()
                       << ", but the init has " << stored;
}
