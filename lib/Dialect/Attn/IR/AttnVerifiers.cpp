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
// both numbers: "<what> has <dimension> = 3, but <what else> has 4", or
// "<what> has rank 2; expected 4".
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

static int64_t rankOf(Value value) {
  return cast<ShapedType>(value.getType()).getRank();
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// The leading operands, which are not optional, are there. A generic form can
/// leave one out where the sum of its segments is right.
template <typename OpTy>
static LogicalResult verifyRequired(OpTy op, ArrayRef<StringRef> operands) {
  for (auto [name, size] :
       llvm::zip(operands, op.getProperties().operandSegmentSizes))
    if (size != 1)
      return op.emitOpError() << name << " is " << size
                              << " operands by operandSegmentSizes; expected 1";
  return success();
}

/// Everything with heads and lengths has rank 3 or more. Call after verifying
/// that the operand has a rank.
static LogicalResult verifyAttentionRank(Operation *op, StringRef operand,
                                         Value value) {
  if (rankOf(value) >= 3)
    return success();
  return op->emitOpError() << operand << " has rank " << rankOf(value)
                           << "; expected at least 3, [batch..., heads, "
                              "length, width]";
}

static LogicalResult verifyGroups(Operation *op, const ShapeVerifier &shapes) {
  int64_t h = shapes.lookup(heads), g = shapes.lookup(groups);
  // What tiles heads divides by the size of a group, H / G.
  if (h == 0 || g == 0)
    return op->emitOpError()
           << (g == 0 ? "key" : "query") << " has 0 heads; expected at least 1";
  if (ShapedType::isDynamic(h) || ShapedType::isDynamic(g) || h % g == 0)
    return success();
  return op->emitOpError() << "key has " << g
                           << " heads, which does not divide the query's " << h;
}

/// M = N: what runs along the keys gives one row for each.
static LogicalResult
verifySelfAttention(Operation *op, const ShapeVerifier &shapes, StringRef why) {
  int64_t m = shapes.lookup(queryLength), n = shapes.lookup(keyLength);
  if (ShapedType::isDynamic(m) || ShapedType::isDynamic(n) || m == n)
    return success();
  return op->emitOpError() << why
                           << " needs as many queries as keys, but query has "
                           << "length " << m << " and key " << n;
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

static LogicalResult verifyInitCount(Operation *op, ValueRange inits,
                                     unsigned least, unsigned most,
                                     StringRef names) {
  if (inits.size() == least || inits.size() == most)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError()
                                  << "has " << inits.size()
                                  << (inits.size() == 1 ? " init" : " inits")
                                  << "; expected " << least;
  if (most != least)
    diagnostic << " or " << most;
  return diagnostic << " (" << names << ")";
}

static LogicalResult verifyNumber(Operation *op, StringRef name,
                                  FloatAttr attribute,
                                  NumberRange range = NumberRange::Any) {
  if (!attribute || isInRange(attribute.getValueAsDouble(), range))
    return success();
  double number = attribute.getValueAsDouble();
  StringRef fault = !std::isfinite(number)           ? "not finite"
                    : range == NumberRange::Positive ? "not positive"
                                                     : "negative";
  return op->emitOpError() << name << " = " << number << " is " << fault;
}

static LogicalResult verifyAtLeastOne(Operation *op, StringRef name,
                                      IntegerAttr attribute) {
  if (!attribute || attribute.getInt() >= 1)
    return success();
  return op->emitOpError() << name << " = " << attribute.getInt()
                           << "; expected at least 1";
}

/// Four permutations, one each for query, key, value and output.
static LogicalResult verifyLayouts(Operation *op, ArrayAttr maps,
                                   int64_t rank) {
  if (!maps)
    return success();
  static constexpr StringRef names[] = {"query", "key", "value", "output"};
  if (maps.size() != std::size(names))
    return op->emitOpError() << "indexing_maps has " << maps.size()
                             << " maps; expected 4 (query, key, value, output)";
  for (auto [name, attribute] : llvm::zip(names, maps)) {
    AffineMap map = cast<AffineMapAttr>(attribute).getValue();
    if (!map.isPermutation() || map.getNumDims() != rank)
      return op->emitOpError()
             << "indexing map " << attribute << " of " << name
             << " is not a permutation of " << rank << " dimensions";
  }
  return success();
}

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

/// Causal alignment, offset and window, which only have a meaning together.
static LogicalResult verifyAlignment(SoftmaxOpInterface op) {
  if (!op.getOffset())
    return success();
  if (op.getCausal() == Causal::TopLeft)
    return op->emitOpError() << "offset takes the place of N - M, which "
                                "causal(top_left) does not use";
  if (op.getCausal() == Causal::None && !op.getWindow())
    return op->emitOpError()
           << "offset needs causal(bottom_right) or a window to shift";
  return success();
}

/// Query, key, value, output, and what broadcasts against their scores.
/// `outputType` is the element type of the output; null for the value's.
template <typename OpTy>
static LogicalResult verifySoftmaxShapes(OpTy op, ShapeVerifier &shapes,
                                         StringRef outputName,
                                         Type outputType) {
  if (failed(verifyRequired(op, {"query", "key", "value"})) ||
      failed(shapes.verifyType("query", op.getQuery().getType(),
                               ElementKind::FloatOrCode)) ||
      failed(verifyAttentionRank(op, "query", op.getQuery())))
    return failure();
  int64_t rank = rankOf(op.getQuery());
  if (failed(verifyLayouts(op, op.getIndexingMapsAttr(), rank)))
    return failure();

  unsigned batchRank = rank - 3;
  auto verifyOperand = [&](StringRef name, Value operand, ElementKind kind,
                           LayoutOperand layout, ArrayRef<std::string> dims,
                           Type elementType) {
    return shapes.verifyOperand(name, operand, kind, withBatch(batchRank, dims),
                                elementType, op.getLayout(layout));
  };
  Type type = elementTypeOf(op.getQuery());
  Type floatType = isa<FloatType>(type) ? type : Type();
  if (failed(verifyOperand("query", op.getQuery(), ElementKind::FloatOrCode,
                           LayoutOperand::Query,
                           {heads, queryLength, storedWidth}, type)) ||
      failed(verifyOperand("key", op.getKey(), ElementKind::FloatOrCode,
                           LayoutOperand::Key, {groups, keyLength, storedWidth},
                           type)) ||
      failed(verifyOperand("value", op.getValue(), ElementKind::Float,
                           LayoutOperand::Value,
                           {groups, keyLength, valueWidth}, floatType)))
    return failure();
  if (!outputType)
    outputType = elementTypeOf(op.getValue());
  if (failed(verifyOperand(outputName, op.getInits()[0], ElementKind::Float,
                           LayoutOperand::Output,
                           {heads, queryLength, valueWidth}, outputType)) ||
      failed(verifyGroups(op, shapes)))
    return failure();

  SmallVector<std::string> scores =
      withBatch(batchRank, {heads, queryLength, keyLength});
  SmallVector<std::string> batch = withBatch(batchRank, {});
  if (failed(shapes.verifyBroadcast("bias", op.getBias(), ElementKind::Float,
                                    scores)) ||
      failed(shapes.verifyBroadcast("mask", op.getMask(), ElementKind::Boolean,
                                    scores)) ||
      failed(shapes.verifyScalarOr("kv_length", op.getKvLength(),
                                   ElementKind::Length, batch)) ||
      failed(shapes.verifyScalarOr("offset", op.getOffset(),
                                   ElementKind::Length, batch)))
    return failure();
  return success();
}

/// Each is a number in place, or an operand (scalar or per head), not both.
static LogicalResult verifyParameters(SoftmaxOpInterface op,
                                      ShapeVerifier &shapes) {
  for (const ScoreParameter &parameter : op.getScoreParameters()) {
    if (failed(verifyNumber(op, parameter.name, parameter.attribute,
                            parameter.range)))
      return failure();
    if (parameter.operand.empty())
      continue;
    Value operand = parameter.operand[0].get();
    if (parameter.attribute)
      return op->emitOpError()
             << parameter.name << " is given as an attribute ("
             << parameter.attribute.getValueAsDouble() << ") and as an operand";
    SmallVector<std::string> dims = {heads};
    auto type = dyn_cast<ShapedType>(operand.getType());
    if (parameter.name == "scale" && type && type.hasRank() &&
        type.getRank() > 1)
      dims = withBatch(rankOf(op.getQuery()) - 3, {heads});
    if (failed(shapes.verifyScalarOr(parameter.name, operand,
                                     ElementKind::Float, dims)))
      return failure();
  }
  return success();
}

/// Everything that the operations of the softmax family share.
template <typename OpTy>
static LogicalResult verifySoftmax(OpTy op, ShapeVerifier &shapes,
                                   StringRef outputName = "output",
                                   Type outputType = {}) {
  if (failed(verifySoftmaxShapes(op, shapes, outputName, outputType)))
    return failure();
  int64_t stored = shapes.lookup(storedWidth);
  if (stored == 0)
    return op.emitOpError()
           << "query and key have width 0; expected at least 1";
  if (failed(op.getScoreKind().verifyOperands([&] { return op.emitOpError(); },
                                              elementTypeOf(op.getQuery()),
                                              stored)) ||
      failed(verifyAtLeastOne(op, "window", op.getWindowAttr())) ||
      failed(verifyAlignment(op)) ||
      failed(verifyAccumulate(op, op.getAccumulate(), op.getValue())))
    return failure();
  return verifyParameters(op, shapes);
}

/// A running maximum, sum or log-sum-exp: one number a row.
template <typename OpTy>
static LogicalResult verifyRowInit(OpTy op, ShapeVerifier &shapes,
                                   StringRef name, Value init) {
  unsigned batchRank = rankOf(op.getQuery()) - 3;
  return shapes.verifyOperand(name, init, ElementKind::Float,
                              withBatch(batchRank, {heads, queryLength}),
                              op.getAccumulateType());
}

/// Output, and log-sum-exp where there are two inits.
template <typename OpTy>
static LogicalResult verifySoftmaxToEnd(OpTy op) {
  ShapeVerifier shapes(op);
  if (failed(verifyInitCount(op, op.getInits(), 1, 2,
                             "the output, and the log-sum-exp")) ||
      failed(verifySoftmax(op, shapes)))
    return failure();
  if (op.getInits().size() == 1)
    return success();
  return verifyRowInit(op, shapes, "log-sum-exp", op.getInits()[1]);
}

/// Either the scale itself, or what it is made of.
static LogicalResult verifyScaleStandsAlone(Operation *op, bool hasScale,
                                            StringRef name, bool hasOther) {
  if (!hasScale || !hasOther)
    return success();
  return op->emitOpError() << "scale takes the place of " << name
                           << "; both are given";
}

LogicalResult SDPAOp::verify() { return verifySoftmaxToEnd(*this); }

/// Codes are of 8 or 16 bits, and not too many to be counted.
static LogicalResult verifyL1Codes(L1Op op) {
  std::optional<int64_t> width = op.getWidth();
  if (!width)
    return success();
  Precision precision = op.getPrecision();
  if (precision != Precision::U8 && precision != Precision::I16)
    return op.emitOpError()
           << "width = " << *width << " is for codes, but precision is "
           << stringifyPrecision(precision);
  return L1CodesAttr::verify([&] { return op.emitOpError(); },
                             precision == Precision::U8 ? 8 : 16, *width);
}

LogicalResult L1Op::verify() {
  if (failed(verifyL1Codes(*this)) || failed(verifySoftmaxToEnd(*this)))
    return failure();
  return verifyScaleStandsAlone(*this, getScaleOperand() || getScaleAttr(),
                                "lambda / sqrt(D)",
                                getLambdaOperand() || getLambdaAttr());
}

LogicalResult HammingOp::verify() {
  if (failed(verifyAtLeastOne(*this, "width", getWidthAttr())) ||
      failed(verifyAtLeastOne(*this, "top_n", getTopNAttr())) ||
      failed(verifySoftmaxToEnd(*this)))
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
      failed(
          verifySoftmax(*this, shapes, "weighted sum", getAccumulateType())) ||
      failed(verifyRowInit(*this, shapes, "maximum", getInits()[1])))
    return failure();
  return verifyRowInit(*this, shapes, "sum", getInits()[2]);
}

LogicalResult FinishOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 1, 2,
                             "the output, and the log-sum-exp")) ||
      failed(
          shapes.verifyType("acc", getAcc().getType(), ElementKind::Float)) ||
      failed(verifyAttentionRank(*this, "acc", getAcc())))
    return failure();
  Type accumulate = elementTypeOf(getAcc());
  if (!accumulate.isF32() && !accumulate.isF64())
    return emitOpError() << "acc has element type " << accumulate
                         << "; expected f32 or f64";
  unsigned batchRank = rankOf(getAcc()) - 3;
  auto full = withBatch(batchRank, {heads, queryLength, valueWidth});
  auto row = withBatch(batchRank, {heads, queryLength});
  if (failed(shapes.verifyOperand("acc", getAcc(), ElementKind::Float, full)) ||
      failed(shapes.verifyOperand("max", getMax(), ElementKind::Float, row,
                                  accumulate)) ||
      failed(shapes.verifyOperand("sum", getSum(), ElementKind::Float, row,
                                  accumulate)) ||
      failed(shapes.verifyOperand("output", getInits()[0], ElementKind::Float,
                                  full)))
    return failure();
  if (getInits().size() == 1)
    return success();
  return shapes.verifyOperand("log-sum-exp", getInits()[1], ElementKind::Float,
                              row, accumulate);
}

//===----------------------------------------------------------------------===//
// Linear attention in Hamming space
//===----------------------------------------------------------------------===//

static LogicalResult verifyLinearState(HammingLinearOp op,
                                       ShapeVerifier &shapes,
                                       unsigned batchRank) {
  const std::pair<StringRef, SmallVector<std::string>> parts[] = {
      {"state sum of key times value", {groups, codeWidth, valueWidth}},
      {"state sum of values", {groups, valueWidth}},
      {"state sum of keys", {groups, codeWidth}},
      {"state count", {groups}}};
  for (auto [part, init] : llvm::zip(parts, op.getInits().drop_front()))
    if (failed(shapes.verifyOperand(part.first, init, ElementKind::Float,
                                    withBatch(batchRank, part.second),
                                    op.getAccumulateType())))
      return failure();
  return success();
}

static LogicalResult verifyEcoFormer(HammingLinearOp op,
                                     const ShapeVerifier &shapes) {
  if (op.getCompat() != Compat::EcoFormer)
    return success();
  StringRef extra = op.hasState()    ? "a state"
                    : op.getCausal() ? "causal"
                    : op.getMask()   ? "a mask"
                                     : "";
  if (!extra.empty())
    return op.emitOpError()
           << "compat(ecoformer) is the released code, which has no room for "
           << extra;
  return verifySelfAttention(op, shapes, "compat(ecoformer)");
}

LogicalResult HammingLinearOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 1, 5,
                             "the output, and the four parts of the state")) ||
      failed(verifyRequired(*this, {"query", "key", "value"})) ||
      failed(verifyAtLeastOne(*this, "width", getWidthAttr())) ||
      failed(shapes.verifyType("query", getQueryCodes().getType(),
                               ElementKind::FloatOrCode)) ||
      failed(verifyAttentionRank(*this, "query", getQueryCodes())))
    return failure();

  unsigned batchRank = rankOf(getQueryCodes()) - 3;
  auto verifyOperand = [&](StringRef name, Value operand, ElementKind kind,
                           ArrayRef<std::string> dims, Type elementType = {}) {
    return shapes.verifyOperand(name, operand, kind, withBatch(batchRank, dims),
                                elementType);
  };
  Type codeType = elementTypeOf(getQueryCodes());
  if (failed(verifyOperand("query", getQueryCodes(), ElementKind::FloatOrCode,
                           {heads, queryLength, storedWidth})) ||
      failed(verifyOperand("key", getKeyCodes(), ElementKind::FloatOrCode,
                           {groups, keyLength, storedWidth}, codeType)) ||
      failed(verifyOperand("value", getValue(), ElementKind::Float,
                           {groups, keyLength, valueWidth})) ||
      failed(verifyOperand("output", getInits()[0], ElementKind::Float,
                           {heads, queryLength, valueWidth},
                           elementTypeOf(getValue()))) ||
      failed(verifyGroups(*this, shapes)) ||
      failed(shapes.verifyBroadcast("mask", getMask(), ElementKind::Boolean,
                                    withBatch(batchRank, {groups, keyLength}))))
    return failure();

  int64_t stored = shapes.lookup(storedWidth);
  if (stored == 0)
    return emitOpError() << "query and key have width 0; expected at least 1";
  int64_t width = getWidth().value_or(0);
  if (failed(verifyCodes([&] { return emitOpError(); }, codeType, width,
                         stored)) ||
      failed(verifyAccumulate(*this, getAccumulate(), getValue())) ||
      failed(verifyNumber(*this, "c", getCAttr())) ||
      failed(shapes.bind("query", codeWidth, width ? width : stored)) ||
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
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 1, 4,
                             "the output, and the three parts of the state")) ||
      failed(shapes.verifyType("value", getValue().getType(),
                               ElementKind::Float)) ||
      failed(verifyAttentionRank(*this, "value", getValue())))
    return failure();
  unsigned batchRank = rankOf(getValue()) - 3;
  auto verifyOperand = [&](StringRef name, Value value, Type elementType,
                           ArrayRef<std::string> dims) {
    return shapes.verifyOperand(name, value, ElementKind::Float,
                                withBatch(batchRank, dims), elementType);
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
      failed(verifyNumber(*this, "clip", getClipAttr(), NumberRange::Positive)))
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
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 2, 2, "p1 and p2")) ||
      failed(verifyRequired(*this, {"a1", "b1", "a2", "b2", "c"})) ||
      failed(shapes.verifyType("a1", getA1().getType(), ElementKind::Float)))
    return failure();
  int64_t rank = rankOf(getA1());
  if (rank < 1)
    return emitOpError()
           << "a1 has rank 0; expected at least 1, [leading..., terms]";
  Type elementType = elementTypeOf(getA1());
  const std::tuple<StringRef, Value, std::string> operands[] = {
      {"a1", getA1(), "number of terms"}, {"b1", getB1(), "number of terms"},
      {"a2", getA2(), "number of terms"}, {"b2", getB2(), "number of terms"},
      {"c", getC(), "number of terms"},   {"p1", getInits()[0], "length"},
      {"p2", getInits()[1], "length"}};
  for (const auto &[name, value, last] : operands)
    if (failed(shapes.verifyOperand(name, value, ElementKind::Float,
                                    withLeading("leading", rank - 1, {last}),
                                    elementType)))
      return failure();
  if (failed(verifyNumber(*this, "t", getTAttr())))
    return failure();
  double t = getT().convertToDouble();
  if (getGrid() == Grid::Index && t != 1)
    return emitOpError() << "t = " << t
                         << " scales grid(linspace), but the grid is index";
  if (static_cast<bool>(getStart()) == static_cast<bool>(getLength()))
    return success();
  return emitOpError() << (getStart() ? "start" : "length") << " is given, but "
                       << (getStart() ? "length" : "start")
                       << " is not; they are given together or not at all";
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

LogicalResult KernelHashOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 1, 1, "the codes")) ||
      failed(shapes.verifyType("x", getX().getType(), ElementKind::Float)) ||
      failed(verifyAttentionRank(*this, "x", getX())))
    return failure();
  const std::string head = "heads", anchors = "number of anchors",
                    width = "width", length = "length", bits = "code width";
  unsigned batchRank = rankOf(getX()) - 3;
  Type elementType = elementTypeOf(getX());
  if (failed(
          shapes.verifyOperand("x", getX(), ElementKind::Float,
                               withBatch(batchRank, {head, length, width}))) ||
      failed(shapes.verifyOperand("anchors", getAnchors(), ElementKind::Float,
                                  {head, anchors, width}, elementType)) ||
      failed(shapes.verifyOperand("matrix", getMatrix(), ElementKind::Float,
                                  {head, bits, anchors}, elementType)) ||
      failed(shapes.verifyOperand("mean", getMean(), ElementKind::Float,
                                  {head, anchors}, elementType)) ||
      failed(
          shapes.verifyOperand("codes", getInits()[0], ElementKind::FloatOrI8,
                               withBatch(batchRank, {head, length, bits}))) ||
      failed(verifyAccumulate(*this, getAccumulate(), getX())))
    return failure();
  if (shapes.lookup(anchors) == 0)
    return emitOpError() << "anchors holds 0 anchors; expected at least 1";
  return verifyNumber(*this, "sigma", getSigmaAttr(), NumberRange::Positive);
}

LogicalResult SignPackOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyInitCount(*this, getInits(), 1, 1, "the words")) ||
      failed(shapes.verifyType("x", getX().getType(), ElementKind::FloatOrI8)))
    return failure();
  int64_t rank = rankOf(getX());
  if (rank < 1)
    return emitOpError()
           << "x has rank 0; expected at least 1, [leading..., width]";
  if (failed(
          shapes.verifyOperand("x", getX(), ElementKind::FloatOrI8,
                               withLeading("leading", rank - 1, {"width"}))) ||
      failed(shapes.verifyOperand("words", getInits()[0], ElementKind::Word,
                                  withLeading("leading", rank - 1, {"words"}))))
    return failure();
  int64_t width = shapes.lookup("width"), stored = shapes.lookup("words");
  if (ShapedType::isDynamic(width) || ShapedType::isDynamic(stored))
    return success();
  Type wordType = elementTypeOf(getInits()[0]);
  int64_t needed = getPackedWidth(width, wordType.getIntOrFloatBitWidth());
  if (stored == needed)
    return success();
  return emitOpError() << "x has width " << width << ", which takes " << needed
                       << " words of " << wordType << ", but the init has "
                       << stored;
}
