//===- SoftmaxToLinalg.cpp - Softmax-weighted sums to linalg --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The formulas of attn.sdpa, attn.l1, attn.hamming and attn.online, one
// structured operation each:
//
//   raw      sum over the width, through the score attribute
//   logits   scaled, capped, biased, and -inf where a key is cut
//   maximum  over the keys
//   weights  exp(logits - maximum)
//   sum      over the keys
//   acc      weights times values
//
// The loops are batch..., heads (two where keys are shared: see HeadSplit.h),
// query length, key length, and a width.
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"
#include "HeadSplit.h"
#include "PatternDetail.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

#include <cmath>
#include <limits>
#include <optional>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Where canonical dimension `dim` is stored.
static int64_t getStoredPosition(AffineMap layout, unsigned dim) {
  for (unsigned position = 0; position < layout.getNumResults(); ++position)
    if (layout.getDimPosition(position) == dim)
      return position;
  llvm_unreachable("layouts are verified to be permutations");
}

namespace {

/// The running state of a softmax, heads split: acc, max and sum.
struct SoftmaxState {
  Value acc, max, sum;
};

/// Emits the scores, weights and sums of one operation.
class SoftmaxEmitter {
public:
  SoftmaxEmitter(GenericBuilder &b, SoftmaxOpInterface op)
      : b(b), op(op), rank(cast<ShapedType>(op.getQuery().getType()).getRank()),
        accumulate(op.getAccumulateType()),
        split(b, getSize(op.getQuery(), LayoutOperand::Query, rank - 3),
              getSize(op.getKey(), LayoutOperand::Key, rank - 3)) {
    readSizes();
  }

  /// The logits, -inf where a key is cut.
  Value emitLogits();

  /// Takes all keys into `state`; `isFresh` where nothing has been seen before.
  SoftmaxState emitUpdate(Value logits, SoftmaxState state, bool isFresh,
                          Precision precision);

  SoftmaxState emitFreshState();

  /// All but the `topN` largest logits of a row set to -inf; of equal ones
  /// those with the lowest key index stay.
  Value emitTopN(Value logits, int64_t topN);

  HeadSplit &getSplit() { return split; }

  /// How a row (or with `last` a row of values) is accessed.
  SmallVector<AffineExpr> rowDims() {
    return b.loopDims(0, batchRank() + split.getNumDims() + 1);
  }

private:
  unsigned batchRank() const { return rank - 3; }
  unsigned rowLoop() const { return batchRank() + split.getNumDims(); }
  unsigned keyLoop() const { return rowLoop() + 1; }
  unsigned widthLoop() const { return rowLoop() + 2; }

  OpFoldResult getSize(Value operand, LayoutOperand which, unsigned dim) {
    int64_t position = getStoredPosition(op.getLayout(which), dim);
    return tensor::getMixedSize(b, b.getLoc(), operand, position);
  }
  void readSizes();

  SmallVector<OpFoldResult> rowSizes() const;
  SmallVector<OpFoldResult> scoreSizes() const;

  /// Accesses of the operands, in the loops (rows, keys, width).
  Access accessQuery();
  Access accessShared(Value operand, LayoutOperand which);
  Access accessBroadcast(Value operand);
  std::optional<Access> accessPerHead(OpFoldResult parameter);
  std::optional<Access> accessPerBatch(Value length);

  /// sum over the width of one comparison a step.
  Value emitRaw();

  /// Quantisation of `precision` u8 and i16: lo and step, per batch and head.
  void emitQuantisation(double levels);
  Value emitExtreme(bool isMaximum);
  Value quantise(Value element, Value lo, Value step);

  GenericBuilder &b;
  SoftmaxOpInterface op;
  int64_t rank;
  Type accumulate;
  HeadSplit split;
  SmallVector<OpFoldResult> batchSizes;
  OpFoldResult queryLength, keyLength, storedWidth, valueWidth;

  /// Of quantised comparisons only.
  double levels = 0;
  Value quantisedLo, quantisedStep;
};

} // namespace

//===----------------------------------------------------------------------===//
// Sizes and accesses
//===----------------------------------------------------------------------===//

void SoftmaxEmitter::readSizes() {
  for (unsigned dim = 0; dim < batchRank(); ++dim)
    batchSizes.push_back(getSize(op.getQuery(), LayoutOperand::Query, dim));
  queryLength = getSize(op.getQuery(), LayoutOperand::Query, rank - 2);
  storedWidth = getSize(op.getQuery(), LayoutOperand::Query, rank - 1);
  keyLength = getSize(op.getKey(), LayoutOperand::Key, rank - 2);
  valueWidth = getSize(op.getValue(), LayoutOperand::Value, rank - 1);
}

SmallVector<OpFoldResult> SoftmaxEmitter::rowSizes() const {
  SmallVector<OpFoldResult> sizes(batchSizes);
  llvm::append_range(sizes, split.getSizes());
  sizes.push_back(queryLength);
  return sizes;
}

SmallVector<OpFoldResult> SoftmaxEmitter::scoreSizes() const {
  SmallVector<OpFoldResult> sizes = rowSizes();
  sizes.push_back(keyLength);
  return sizes;
}

Access SoftmaxEmitter::accessQuery() {
  AffineMap layout = op.getLayout(LayoutOperand::Query);
  Access access{
      split.split(op.getQuery(), getStoredPosition(layout, batchRank())), {}};
  for (unsigned position = 0; position < layout.getNumResults(); ++position) {
    unsigned dim = layout.getDimPosition(position);
    if (dim == batchRank())
      llvm::append_range(access.dims, split.getHeadDims(batchRank()));
    else if (dim < batchRank())
      access.dims.push_back(b.getAffineDimExpr(dim));
    else
      access.dims.push_back(
          b.getAffineDimExpr(dim == rank - 1 ? widthLoop() : rowLoop()));
  }
  return access;
}

Access SoftmaxEmitter::accessShared(Value operand, LayoutOperand which) {
  AffineMap layout = op.getLayout(which);
  Access access{operand, {}};
  for (unsigned position = 0; position < layout.getNumResults(); ++position) {
    unsigned dim = layout.getDimPosition(position);
    if (dim == batchRank())
      access.dims.push_back(split.getGroupDim(batchRank()));
    else if (dim < batchRank())
      access.dims.push_back(b.getAffineDimExpr(dim));
    else
      access.dims.push_back(
          b.getAffineDimExpr(dim == rank - 1 ? widthLoop() : keyLoop()));
  }
  return access;
}

Access SoftmaxEmitter::accessBroadcast(Value operand) {
  ArrayRef<int64_t> shape = cast<ShapedType>(operand.getType()).getShape();
  // Loops of the canonical score dimensions, aligned on the right.
  unsigned missing = rank - shape.size();
  Access access{operand, {}};
  for (auto [position, size] : llvm::enumerate(shape)) {
    unsigned dim = position + missing;
    bool isHead = dim == batchRank();
    if (size == 1)
      access.dims.push_back(b.getAffineConstantExpr(0));
    else if (isHead)
      llvm::append_range(access.dims, split.getHeadDims(batchRank()));
    else if (dim < batchRank())
      access.dims.push_back(b.getAffineDimExpr(dim));
    else
      access.dims.push_back(
          b.getAffineDimExpr(dim == rank - 1 ? keyLoop() : rowLoop()));
    if (isHead && size != 1)
      access.tensor = split.split(operand, position);
  }
  return access;
}

std::optional<Access> SoftmaxEmitter::accessPerHead(OpFoldResult parameter) {
  auto value = dyn_cast_if_present<Value>(parameter);
  if (!value || !isa<RankedTensorType>(value.getType()))
    return std::nullopt;
  return Access{split.split(value, 0), split.getHeadDims(batchRank())};
}

std::optional<Access> SoftmaxEmitter::accessPerBatch(Value length) {
  if (!length || !isa<RankedTensorType>(length.getType()))
    return std::nullopt;
  return Access{length, b.loopDims(0, batchRank())};
}

//===----------------------------------------------------------------------===//
// Quantisation
//===----------------------------------------------------------------------===//

Value SoftmaxEmitter::emitExtreme(bool isMaximum) {
  SmallVector<OpFoldResult> sizes(batchSizes);
  llvm::append_range(sizes, split.getSizes());
  Access init{b.fill(sizes, accumulate, isMaximum ? -kInfinity : kInfinity),
              b.loopDims(0, rowLoop())};
  // Query rows and keys run in turn through the two loops behind the heads.
  for (Access input :
       {accessQuery(), accessShared(op.getKey(), LayoutOperand::Key)}) {
    for (AffineExpr &dim : input.dims) {
      if (dim == b.getAffineDimExpr(keyLoop()))
        dim = b.getAffineDimExpr(rowLoop());
      else if (dim == b.getAffineDimExpr(widthLoop()))
        dim = b.getAffineDimExpr(rowLoop() + 1);
    }
    init.tensor =
        b.generic(rowLoop() + 2, {input}, init, [&](ValueRange arguments) {
          Value element = b.convert(arguments[0], accumulate);
          return isMaximum ? b.maximum(element, arguments[1])
                           : b.minimum(element, arguments[1]);
        });
  }
  return init.tensor;
}

void SoftmaxEmitter::emitQuantisation(double levelCount) {
  levels = levelCount;
  quantisedLo = emitExtreme(/*isMaximum=*/false);
  Value hi = emitExtreme(/*isMaximum=*/true);
  SmallVector<OpFoldResult> sizes(batchSizes);
  llvm::append_range(sizes, split.getSizes());
  SmallVector<AffineExpr> dims = b.loopDims(0, rowLoop());
  quantisedStep =
      b.generic(rowLoop(), {{quantisedLo, dims}, {hi, dims}},
                {b.empty(sizes, accumulate), dims}, [&](ValueRange arguments) {
                  return b.div(b.sub(arguments[1], arguments[0]),
                               b.number(accumulate, levels));
                });
}

Value SoftmaxEmitter::quantise(Value element, Value lo, Value step) {
  Value offset = b.sub(b.convert(element, accumulate), lo);
  // Step 0: all elements are equal, and at distance 0 on any grid.
  Value grid = b.select(b.equal(step, 0), b.number(accumulate, 1), step);
  Value rounded = b.create<math::RoundEvenOp>(b.div(offset, grid));
  return b.minimum(b.maximum(rounded, b.number(accumulate, 0)),
                   b.number(accumulate, levels));
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

Value SoftmaxEmitter::emitRaw() {
  ScoreAttrInterface score = op.getScoreKind();
  Type type =
      score.getAccumulatorType(elementTypeOf(op.getQuery()), accumulate);
  SmallVector<Access> inputs = {accessQuery(),
                                accessShared(op.getKey(), LayoutOperand::Key)};
  if (quantisedLo) {
    SmallVector<AffineExpr> heads = b.loopDims(0, rowLoop());
    inputs.push_back({quantisedLo, heads});
    inputs.push_back({quantisedStep, heads});
  }
  return b.generic(widthLoop() + 1, inputs,
                   {b.fill(scoreSizes(), type, 0), b.loopDims(0, widthLoop())},
                   [&](ValueRange arguments) {
                     Value query = arguments[0], key = arguments[1];
                     if (quantisedLo) {
                       query = quantise(query, arguments[2], arguments[3]);
                       key = quantise(key, arguments[2], arguments[3]);
                     }
                     return score.emitAccumulate(b, b.getLoc(), query, key,
                                                 arguments.back());
                   });
}

namespace {

/// What a logit is made of besides its raw score: operands that are read in the
/// body, and values that are captured.
class LogitInputs {
public:
  /// The number of the body's argument that holds the operand.
  unsigned add(Access access) {
    accesses.push_back(std::move(access));
    return accesses.size() - 1;
  }
  ArrayRef<Access> getAccesses() const { return accesses; }

private:
  SmallVector<Access> accesses;
};

/// A value in the body of the logits: an argument, a captured value, or absent.
struct BodyValue {
  std::optional<unsigned> argument;
  Value captured;

  explicit operator bool() const { return argument || captured; }
  Value get(ValueRange arguments) const {
    return argument ? arguments[*argument] : captured;
  }
};

} // namespace

/// An operand that is a scalar or, by `access`, read in the body.
static BodyValue makeBodyValue(LogitInputs &inputs, Value value,
                               std::optional<Access> access) {
  if (access)
    return {inputs.add(*access), nullptr};
  return {std::nullopt, value};
}

Value SoftmaxEmitter::emitLogits() {
  if (auto l1 = dyn_cast<L1Op>(op.getOperation())) {
    if (l1.getPrecision() == Precision::U8)
      emitQuantisation(255);
    else if (l1.getPrecision() == Precision::I16)
      emitQuantisation(32767);
  }
  ScoreAttrInterface score = op.getScoreKind();
  Value width = b.asIndex(storedWidth);
  if (std::optional<int64_t> stored = getConstantIntValue(storedWidth))
    width = b.index(score.getWidth(*stored));
  else if (int64_t packed = score.getWidth(ShapedType::kDynamic);
           !ShapedType::isDynamic(packed))
    width = b.index(packed);

  LogitInputs inputs;
  SmallVector<AffineExpr> scoreDims = b.loopDims(0, widthLoop());
  inputs.add({emitRaw(), scoreDims});

  // Constant factors are multiplied here, in double precision.
  ScoreScale scale = op.getScoreScale();
  double constant = 1;
  SmallVector<BodyValue> factors;
  for (OpFoldResult factor : scale.factors) {
    if (auto attribute = dyn_cast<Attribute>(factor))
      constant *= cast<FloatAttr>(attribute).getValueAsDouble();
    else
      factors.push_back(
          makeBodyValue(inputs, cast<Value>(factor), accessPerHead(factor)));
  }
  if (scale.overSqrtWidth) {
    if (std::optional<int64_t> size = getConstantIntValue(width))
      constant /= std::sqrt(static_cast<double>(*size));
    else
      factors.push_back(
          {std::nullopt,
           b.div(b.number(accumulate, 1),
                 b.create<math::SqrtOp>(b.convert(width, accumulate)))});
  }
  if (quantisedStep)
    factors.push_back(
        {inputs.add({quantisedStep, b.loopDims(0, rowLoop())}), nullptr});

  OpFoldResult cap = op.getScoreSoftcap();
  BodyValue softcap;
  if (auto attribute = dyn_cast_if_present<Attribute>(cap))
    softcap.captured =
        b.number(accumulate, cast<FloatAttr>(attribute).getValueAsDouble());
  else if (cap)
    softcap = makeBodyValue(inputs, cast<Value>(cap), accessPerHead(cap));

  BodyValue bias, mask;
  if (op.getBias())
    bias.argument = inputs.add(accessBroadcast(op.getBias()));
  if (op.getMask())
    mask.argument = inputs.add(accessBroadcast(op.getMask()));
  BodyValue kvLength, offset;
  if (op.getKvLength())
    kvLength = makeBodyValue(inputs, op.getKvLength(),
                             accessPerBatch(op.getKvLength()));
  if (op.getOffset())
    offset =
        makeBodyValue(inputs, op.getOffset(), accessPerBatch(op.getOffset()));
  else if (op.getCausal() == Causal::BottomRight)
    offset.captured = b.sub(b.asIndex(keyLength), b.asIndex(queryLength));

  // Each in turn as semantics orders them: scale, softcap, bias, cuts.
  auto emitScore = [&](ValueRange arguments) {
    Value logit =
        score.emitFinish(b, b.getLoc(), arguments[0], width, accumulate);
    if (constant != 1)
      logit = b.mul(logit, b.number(accumulate, constant));
    for (BodyValue factor : factors)
      logit = b.mul(logit, b.convert(factor.get(arguments), accumulate));
    if (softcap) {
      Value limit = b.convert(softcap.get(arguments), accumulate);
      logit = b.mul(limit, b.create<math::TanhOp>(b.div(logit, limit)));
    }
    if (bias)
      logit = b.add(logit, b.convert(bias.get(arguments), accumulate));
    return logit;
  };
  auto emitCuts = [&](ValueRange arguments) {
    SmallVector<Value> kept;
    auto keepIf = [&](arith::CmpIPredicate predicate, Value lhs, Value rhs) {
      kept.push_back(b.create<arith::CmpIOp>(predicate, lhs, rhs));
    };
    if (mask)
      kept.push_back(mask.get(arguments));
    Value key = b.loopIndex(keyLoop());
    if (kvLength)
      keepIf(arith::CmpIPredicate::slt, key,
             b.asIndex(kvLength.get(arguments)));
    Value row = b.loopIndex(rowLoop());
    if (offset)
      row = b.add(row, b.asIndex(offset.get(arguments)));
    bool isCausal = op.getCausal() != Causal::None;
    if (isCausal)
      keepIf(arith::CmpIPredicate::sle, key, row);
    if (std::optional<int64_t> window = op.getWindow()) {
      // Differences, so that no window is too large to be added to an index.
      Value size = b.index(*window);
      keepIf(arith::CmpIPredicate::slt, b.sub(row, key), size);
      if (!isCausal)
        keepIf(arith::CmpIPredicate::slt, b.sub(key, row), size);
    }
    return kept;
  };

  return b.generic(widthLoop(), inputs.getAccesses(),
                   {b.empty(scoreSizes(), accumulate), scoreDims},
                   [&](ValueRange arguments) {
                     Value logit = emitScore(arguments);
                     SmallVector<Value> kept = emitCuts(arguments);
                     if (kept.empty())
                       return logit;
                     Value isKept = kept.front();
                     for (Value condition : llvm::drop_begin(kept))
                       isKept = b.create<arith::AndIOp>(isKept, condition);
                     return b.select(isKept, logit,
                                     b.number(accumulate, -kInfinity));
                   });
}

Value SoftmaxEmitter::emitTopN(Value logits, int64_t topN) {
  // A key's rank is how many keys come before it: by a larger logit, or by an
  // equal one and a lower index.
  Type count = b.getI64Type();
  SmallVector<AffineExpr> own = b.loopDims(0, widthLoop());
  SmallVector<AffineExpr> other = own;
  other.back() = b.getAffineDimExpr(widthLoop());
  Value ranks = b.generic(
      widthLoop() + 1, {{logits, own}, {logits, other}},
      {b.fill(scoreSizes(), count, 0), own}, [&](ValueRange arguments) {
        Value larger = b.create<arith::CmpFOp>(arith::CmpFPredicate::OGT,
                                               arguments[1], arguments[0]);
        Value equal = b.create<arith::CmpFOp>(arith::CmpFPredicate::OEQ,
                                              arguments[1], arguments[0]);
        Value lower = b.create<arith::CmpIOp>(arith::CmpIPredicate::slt,
                                              b.loopIndex(widthLoop()),
                                              b.loopIndex(keyLoop()));
        Value first = b.create<arith::OrIOp>(
            larger, b.create<arith::AndIOp>(equal, lower));
        return b.add(arguments[2], b.create<arith::ExtUIOp>(count, first));
      });
  return b.generic(
      widthLoop(), {{logits, own}, {ranks, own}},
      {b.empty(scoreSizes(), accumulate), own}, [&](ValueRange arguments) {
        Value isKept = b.create<arith::CmpIOp>(
            arith::CmpIPredicate::slt, arguments[1], b.number(count, topN));
        return b.select(isKept, arguments[0], b.number(accumulate, -kInfinity));
      });
}

//===----------------------------------------------------------------------===//
// Weights and sums
//===----------------------------------------------------------------------===//

SoftmaxState SoftmaxEmitter::emitFreshState() {
  SmallVector<OpFoldResult> sizes = rowSizes();
  SoftmaxState state;
  state.max = b.fill(sizes, accumulate, -kInfinity);
  state.sum = b.fill(sizes, accumulate, 0);
  sizes.push_back(valueWidth);
  state.acc = b.fill(sizes, accumulate, 0);
  return state;
}

SoftmaxState SoftmaxEmitter::emitUpdate(Value logits, SoftmaxState state,
                                        bool isFresh, Precision precision) {
  SmallVector<AffineExpr> row = b.loopDims(0, keyLoop());
  SmallVector<AffineExpr> scores = b.loopDims(0, widthLoop());
  // In loops of its own, the width of a value takes the place of the keys.
  SmallVector<AffineExpr> rowOfValues = row;
  rowOfValues.push_back(b.getAffineDimExpr(widthLoop()));

  SoftmaxState next;
  next.max = b.generic(widthLoop(), {{logits, scores}}, {state.max, row},
                       [&](ValueRange arguments) {
                         return b.maximum(arguments[0], arguments[1]);
                       });
  if (!isFresh) {
    // What was summed relative to the old maximum.
    auto rescale = [&](ValueRange arguments) {
      Value factor = b.expRelative(arguments[0], arguments[1], 1);
      return b.mul(factor, arguments[2]);
    };
    state.sum = b.generic(keyLoop(), {{state.max, row}, {next.max, row}},
                          {state.sum, row}, rescale);
    SmallVector<AffineExpr> values = b.loopDims(0, widthLoop());
    state.acc = b.generic(widthLoop(), {{state.max, row}, {next.max, row}},
                          {state.acc, values}, rescale);
  }
  Value weights = b.generic(
      widthLoop(), {{logits, scores}, {next.max, row}},
      {b.empty(scoreSizes(), accumulate), scores}, [&](ValueRange arguments) {
        return b.expRelative(arguments[0], arguments[1], 0);
      });
  next.sum = b.generic(
      widthLoop(), {{weights, scores}}, {state.sum, row},
      [&](ValueRange arguments) { return b.add(arguments[1], arguments[0]); });
  auto toOperand = [&](Value value) {
    if (precision == Precision::BF16Weights)
      value = b.convert(value, b.getBF16Type());
    return b.convert(value, accumulate);
  };
  next.acc = b.generic(
      widthLoop() + 1,
      {{weights, scores}, accessShared(op.getValue(), LayoutOperand::Value)},
      {state.acc, rowOfValues}, [&](ValueRange arguments) {
        return b.add(arguments[2], b.weighted(toOperand(arguments[0]),
                                              toOperand(arguments[1])));
      });
  return next;
}

//===----------------------------------------------------------------------===//
// Finish
//===----------------------------------------------------------------------===//

/// output = acc / sum and the log-sum-exp, into the inits; acc, max and sum
/// have whole heads in canonical order, the output is stored by `layout`.
static SmallVector<Value> emitFinish(GenericBuilder &b, SoftmaxState state,
                                     ValueRange inits, AffineMap layout) {
  unsigned rank = layout.getNumDims();
  SmallVector<AffineExpr> all = b.loopDims(0, rank);
  SmallVector<AffineExpr> row = b.loopDims(0, rank - 1);
  Type outputType = elementTypeOf(inits[0]);
  SmallVector<Value> results;
  results.push_back(b.generic(
      rank, {{state.acc, all}, {state.sum, row}},
      {inits[0], SmallVector<AffineExpr>(layout.getResults())},
      [&](ValueRange arguments) {
        Value quotient = b.div(arguments[0], arguments[1]);
        Value zero = b.number(quotient.getType(), 0);
        return b.convert(b.select(b.equal(arguments[1], 0), zero, quotient),
                         outputType);
      }));
  if (inits.size() == 1)
    return results;
  // log(0) is -inf, and so is the maximum of a row without keys.
  results.push_back(b.generic(rank - 1, {{state.max, row}, {state.sum, row}},
                              {inits[1], row}, [&](ValueRange arguments) {
                                Value logarithm =
                                    b.create<math::LogOp>(arguments[1]);
                                return b.add(arguments[0], logarithm);
                              }));
  return results;
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {

/// sdpa, l1 and hamming: logits, one update of an empty state, finish.
template <typename OpTy>
struct SoftmaxToLinalg : public OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    if (!cast<DestinationStyleOpInterface>(*op).hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    SoftmaxEmitter emitter(b, cast<SoftmaxOpInterface>(*op));
    Value logits = emitter.emitLogits();
    if (std::optional<int64_t> topN = getTopN(op))
      logits = emitter.emitTopN(logits, *topN);
    SoftmaxState state = emitter.emitUpdate(logits, emitter.emitFreshState(),
                                            /*isFresh=*/true, getPrecision(op));

    AffineMap layout = op.getLayout(LayoutOperand::Output);
    auto outputType = cast<RankedTensorType>(op.getInits()[0].getType());
    SmallVector<int64_t> shape =
        getCanonicalShape(op, LayoutOperand::Output, outputType);
    Type accumulate = op.getAccumulateType();
    int64_t head = shape.size() - 3;
    HeadSplit &split = emitter.getSplit();
    auto rowType =
        RankedTensorType::get(ArrayRef(shape).drop_back(), accumulate);
    state.acc =
        split.merge(state.acc, head, RankedTensorType::get(shape, accumulate));
    state.max = split.merge(state.max, head, rowType);
    state.sum = split.merge(state.sum, head, rowType);
    rewriter.replaceOp(op, emitFinish(b, state, op.getInits(), layout));
    return success();
  }

  static std::optional<int64_t> getTopN(OpTy op) {
    if constexpr (std::is_same_v<OpTy, HammingOp>)
      return op.getTopN();
    return std::nullopt;
  }

  static Precision getPrecision(OpTy op) {
    if constexpr (std::is_same_v<OpTy, L1Op>)
      return op.getPrecision();
    return Precision::F32;
  }
};

/// online: one update of the state that is given.
struct OnlineToLinalg : public OpRewritePattern<OnlineOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(OnlineOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    SoftmaxEmitter emitter(b, cast<SoftmaxOpInterface>(*op));
    HeadSplit &split = emitter.getSplit();
    SoftmaxState state = {op.getInits()[0], op.getInits()[1], op.getInits()[2]};
    auto accType = cast<RankedTensorType>(state.acc.getType());
    auto rowType = cast<RankedTensorType>(state.max.getType());
    AffineMap layout = op.getLayout(LayoutOperand::Output);
    int64_t head = accType.getRank() - 3;
    state.acc = toCanonical(b, state.acc, layout);
    auto canonicalType = cast<RankedTensorType>(state.acc.getType());
    state = {split.split(state.acc, head), split.split(state.max, head),
             split.split(state.sum, head)};
    state = emitter.emitUpdate(emitter.emitLogits(), state, /*isFresh=*/false,
                               Precision::F32);
    Value acc = split.merge(state.acc, head, canonicalType);
    acc = toStored(b, acc, op.getInits()[0], layout);
    rewriter.replaceOp(op, {acc, split.merge(state.max, head, rowType),
                            split.merge(state.sum, head, rowType)});
    return success();
  }

private:
  static Value toCanonical(GenericBuilder &b, Value stored, AffineMap layout) {
    if (layout.isIdentity())
      return stored;
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), stored);
    Value init = b.empty(applyPermutationMap(inversePermutation(layout),
                                             ArrayRef<OpFoldResult>(sizes)),
                         elementTypeOf(stored));
    return copy(b, stored, SmallVector<AffineExpr>(layout.getResults()), init,
                b.loopDims(0, layout.getNumDims()));
  }

  static Value toStored(GenericBuilder &b, Value canonical, Value init,
                        AffineMap layout) {
    if (layout.isIdentity())
      return canonical;
    return copy(b, canonical, b.loopDims(0, layout.getNumDims()), init,
                SmallVector<AffineExpr>(layout.getResults()));
  }

  static Value copy(GenericBuilder &b, Value from,
                    SmallVector<AffineExpr> fromDims, Value to,
                    SmallVector<AffineExpr> toDims) {
    return b.generic(fromDims.size(), {{from, std::move(fromDims)}},
                     {to, std::move(toDims)},
                     [](ValueRange arguments) { return arguments[0]; });
  }
};

struct FinishToLinalg : public OpRewritePattern<FinishOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(FinishOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    auto identity = AffineMap::getMultiDimIdentityMap(
        op.getAcc().getType().getRank(), op.getContext());
    rewriter.replaceOp(op,
                       emitFinish(b, {op.getAcc(), op.getMax(), op.getSum()},
                                  op.getInits(), identity));
    return success();
  }
};

} // namespace

void attn::populateSoftmaxToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<SoftmaxToLinalg<SDPAOp>, SoftmaxToLinalg<L1Op>,
               SoftmaxToLinalg<HammingOp>, OnlineToLinalg, FinishToLinalg>(
      patterns.getContext());
}
