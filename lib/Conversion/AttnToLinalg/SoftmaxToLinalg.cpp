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
// The loops are batch..., query heads, query length, key length, and a width.
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"
#include "PatternDetail.h"
#include "SharedHeads.h"
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

/// The running state of a softmax. acc is stored as the output is.
struct SoftmaxState {
  Value acc, max, sum;
};

/// Emits the scores, weights and sums of one operation.
class SoftmaxEmitter {
public:
  SoftmaxEmitter(GenericBuilder &b, SoftmaxOpInterface op)
      : b(b), op(op), rank(cast<ShapedType>(op.getQuery().getType()).getRank()),
        accumulate(op.getAccumulateType()),
        heads(b, getSize(op.getQuery(), LayoutOperand::Query, rank - 3),
              getSize(op.getKey(), LayoutOperand::Key, rank - 3)) {
    for (unsigned dim = 0; dim < rank - 1; ++dim)
      rowSizes.push_back(getSize(op.getQuery(), LayoutOperand::Query, dim));
    keyLength = getSize(op.getKey(), LayoutOperand::Key, rank - 2);
    storedWidth = getSize(op.getQuery(), LayoutOperand::Query, rank - 1);
  }

  /// The logits, -inf where a key is cut.
  Value emitLogits();

  /// All but the `topN` largest logits of a row set to -inf; of equal ones
  /// those with the lowest key index stay.
  Value emitTopN(Value logits, int64_t topN);

  /// The state before any key.
  SoftmaxState emitFreshState();

  /// Takes all keys into `state`; `isFresh` where nothing has been seen before.
  SoftmaxState emitUpdate(Value logits, SoftmaxState state, bool isFresh,
                          Precision precision);

  /// output = acc / sum and the log-sum-exp, into the inits.
  SmallVector<Value> emitFinish(SoftmaxState state, ValueRange inits);

private:
  unsigned batchRank() const { return rank - 3; }
  unsigned headLoop() const { return rank - 3; }
  unsigned rowLoop() const { return rank - 2; }
  unsigned keyLoop() const { return rank - 1; }
  unsigned widthLoop() const { return rank; }

  OpFoldResult getSize(Value operand, LayoutOperand which, unsigned dim) {
    int64_t position = getStoredPosition(op.getLayout(which), dim);
    return tensor::getMixedSize(b, b.getLoc(), operand, position);
  }
  SmallVector<OpFoldResult> getScoreSizes() const {
    SmallVector<OpFoldResult> sizes(rowSizes);
    sizes.push_back(keyLength);
    return sizes;
  }

  /// batch..., head, row; and with the key.
  SmallVector<AffineExpr> rowDims() { return b.loopDims(0, rank - 1); }
  SmallVector<AffineExpr> scoreDims() { return b.loopDims(0, rank); }

  /// The stored dimensions of an operand whose length and width run in the
  /// given loops.
  SmallVector<AffineExpr> getDims(LayoutOperand which, unsigned lengthLoop,
                                  unsigned loopOfWidth);
  Access accessBroadcast(Value operand);
  std::optional<Access> accessPerHead(OpFoldResult parameter);
  std::optional<Access> accessPerBatch(Value length);

  /// sum over the width of one comparison a step.
  Value emitRaw();

  /// lo and step of `precision` u8 and i16, per batch and head.
  void emitQuantisation(double levelCount);
  Value emitExtreme(bool isMaximum);
  Value quantise(Value element, Value lo, Value step);

  GenericBuilder &b;
  SoftmaxOpInterface op;
  int64_t rank;
  Type accumulate;
  SharedHeads heads;
  SmallVector<OpFoldResult> rowSizes;
  OpFoldResult keyLength, storedWidth;

  /// Of quantised comparisons only.
  double levels = 0;
  Value quantisedLo, quantisedStep;
};

} // namespace

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

SmallVector<AffineExpr> SoftmaxEmitter::getDims(LayoutOperand which,
                                                unsigned lengthLoop,
                                                unsigned loopOfWidth) {
  SmallVector<AffineExpr> canonical = b.loopDims(0, rank);
  canonical[rank - 2] = b.getAffineDimExpr(lengthLoop);
  canonical[rank - 1] = b.getAffineDimExpr(loopOfWidth);
  SmallVector<AffineExpr> stored;
  for (AffineExpr result : op.getLayout(which).getResults())
    stored.push_back(canonical[cast<AffineDimExpr>(result).getPosition()]);
  return stored;
}

Access SoftmaxEmitter::accessBroadcast(Value operand) {
  ArrayRef<int64_t> shape = cast<ShapedType>(operand.getType()).getShape();
  SmallVector<AffineExpr> dims = scoreDims();
  Access access{operand, {}};
  for (auto [dim, size] :
       llvm::zip(ArrayRef(dims).take_back(shape.size()), shape))
    access.dims.push_back(size == 1 ? b.getAffineConstantExpr(0) : dim);
  return access;
}

std::optional<Access> SoftmaxEmitter::accessPerHead(OpFoldResult parameter) {
  auto value = dyn_cast_if_present<Value>(parameter);
  auto type =
      value ? dyn_cast<RankedTensorType>(value.getType()) : RankedTensorType();
  if (!type)
    return std::nullopt;
  if (type.getRank() > 1)
    return Access{value, b.loopDims(0, headLoop() + 1)};
  return Access{value, {b.getAffineDimExpr(headLoop())}};
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
  auto extreme = [&](Value lhs, Value rhs) {
    return isMaximum ? b.maximum(lhs, rhs) : b.minimum(lhs, rhs);
  };
  // Of each query head, and of each key head, on its own.
  auto reduce = [&](Value operand, LayoutOperand which) {
    SmallVector<OpFoldResult> sizes(ArrayRef(rowSizes).take_front(batchRank()));
    sizes.push_back(getSize(operand, which, headLoop()));
    Value init = b.fill(sizes, accumulate, isMaximum ? -kInfinity : kInfinity);
    return b.generic(
        rank, {{operand, getDims(which, headLoop() + 1, headLoop() + 2)}},
        {init, b.loopDims(0, headLoop() + 1)}, [&](ValueRange arguments) {
          return extreme(b.convert(arguments[0], accumulate), arguments[1]);
        });
  };
  Value ofQuery = reduce(op.getQuery(), LayoutOperand::Query);
  Value ofKey = reduce(op.getKey(), LayoutOperand::Key);
  SmallVector<AffineExpr> dims = b.loopDims(0, headLoop() + 1);
  SmallVector<Access> inputs;
  SharedOperand key(heads, inputs, ofKey, dims, headLoop());
  return b.generic(headLoop() + 1, inputs, {ofQuery, dims},
                   [&](ValueRange arguments) {
                     return extreme(key.read(b, arguments), arguments.back());
                   });
}

void SoftmaxEmitter::emitQuantisation(double levelCount) {
  levels = levelCount;
  quantisedLo = emitExtreme(/*isMaximum=*/false);
  Value hi = emitExtreme(/*isMaximum=*/true);
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), quantisedLo);
  SmallVector<AffineExpr> dims = b.loopDims(0, headLoop() + 1);
  quantisedStep =
      b.generic(headLoop() + 1, {{quantisedLo, dims}, {hi, dims}},
                {b.empty(sizes, accumulate), dims}, [&](ValueRange arguments) {
                  return b.div(b.sub(arguments[1], arguments[0]),
                               b.number(accumulate, levels));
                });
}

Value SoftmaxEmitter::quantise(Value element, Value lo, Value step) {
  Value offset = b.sub(b.convert(element, accumulate), lo);
  // Step 0: all elements are equal, and at distance 0 on any grid.
  Value grid = b.select(b.equal(step, 0), b.number(accumulate, 1), step);
  Value rounded = math::RoundEvenOp::create(b, b.div(offset, grid));
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
  SmallVector<Access> inputs = {
      {op.getQuery(), getDims(LayoutOperand::Query, rowLoop(), widthLoop())}};
  if (quantisedLo)
    for (Value perHead : {quantisedLo, quantisedStep})
      inputs.push_back({perHead, b.loopDims(0, headLoop() + 1)});
  SharedOperand sharedKey(heads, inputs, op.getKey(),
                          getDims(LayoutOperand::Key, keyLoop(), widthLoop()),
                          headLoop());
  return b.generic(rank + 1, inputs,
                   {b.fill(getScoreSizes(), type, 0), scoreDims()},
                   [&](ValueRange arguments) {
                     Value query = arguments[0];
                     Value key = sharedKey.read(b, arguments);
                     if (quantisedLo) {
                       query = quantise(query, arguments[1], arguments[2]);
                       key = quantise(key, arguments[1], arguments[2]);
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
  auto l1 = dyn_cast<L1Op>(op.getOperation());
  if (l1 && l1.quantises()) {
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
  inputs.add({emitRaw(), scoreDims()});

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
                 math::SqrtOp::create(b, b.convert(width, accumulate)))});
  }
  if (quantisedStep)
    factors.push_back(
        {inputs.add({quantisedStep, b.loopDims(0, headLoop() + 1)}), nullptr});

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
    offset.captured = b.sub(b.asIndex(keyLength), b.asIndex(rowSizes.back()));

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
      logit = b.mul(limit, math::TanhOp::create(b, b.div(logit, limit)));
    }
    if (bias)
      logit = b.add(logit, b.convert(bias.get(arguments), accumulate));
    return logit;
  };
  auto emitCuts = [&](ValueRange arguments) {
    SmallVector<Value> kept;
    auto keepIf = [&](arith::CmpIPredicate predicate, Value lhs, Value rhs) {
      kept.push_back(arith::CmpIOp::create(b, predicate, lhs, rhs));
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

  return b.generic(rank, inputs.getAccesses(),
                   {b.empty(getScoreSizes(), accumulate), scoreDims()},
                   [&](ValueRange arguments) {
                     Value logit = emitScore(arguments);
                     SmallVector<Value> kept = emitCuts(arguments);
                     if (kept.empty())
                       return logit;
                     Value isKept = kept.front();
                     for (Value condition : llvm::drop_begin(kept))
                       isKept = arith::AndIOp::create(b, isKept, condition);
                     return b.select(isKept, logit,
                                     b.number(accumulate, -kInfinity));
                   });
}

Value SoftmaxEmitter::emitTopN(Value logits, int64_t topN) {
  // A key's rank is how many keys come before it: by a larger logit, or by an
  // equal one and a lower index.
  Type count = b.getI64Type();
  SmallVector<AffineExpr> own = scoreDims(), other = scoreDims();
  unsigned otherLoop = rank;
  other.back() = b.getAffineDimExpr(otherLoop);
  Value ranks = b.generic(
      rank + 1, {{logits, own}, {logits, other}},
      {b.fill(getScoreSizes(), count, 0), own}, [&](ValueRange arguments) {
        Value larger = arith::CmpFOp::create(b, arith::CmpFPredicate::OGT,
                                             arguments[1], arguments[0]);
        Value equal = arith::CmpFOp::create(b, arith::CmpFPredicate::OEQ,
                                            arguments[1], arguments[0]);
        Value lower = arith::CmpIOp::create(b, arith::CmpIPredicate::slt,
                                            b.loopIndex(otherLoop),
                                            b.loopIndex(keyLoop()));
        Value first = arith::OrIOp::create(
            b, larger, arith::AndIOp::create(b, equal, lower));
        return b.add(arguments[2], arith::ExtUIOp::create(b, count, first));
      });
  return b.generic(
      rank, {{logits, own}, {ranks, own}},
      {b.empty(getScoreSizes(), accumulate), own}, [&](ValueRange arguments) {
        Value isKept = arith::CmpIOp::create(
            b, arith::CmpIPredicate::slt, arguments[1], b.number(count, topN));
        return b.select(isKept, arguments[0], b.number(accumulate, -kInfinity));
      });
}

//===----------------------------------------------------------------------===//
// Weights and sums
//===----------------------------------------------------------------------===//

SoftmaxState SoftmaxEmitter::emitFreshState() {
  SmallVector<OpFoldResult> canonical(rowSizes);
  canonical.push_back(getSize(op.getValue(), LayoutOperand::Value, rank - 1));
  SmallVector<OpFoldResult> stored;
  for (AffineExpr dim : op.getLayout(LayoutOperand::Output).getResults())
    stored.push_back(canonical[cast<AffineDimExpr>(dim).getPosition()]);
  return {b.fill(stored, accumulate, 0),
          b.fill(rowSizes, accumulate, -kInfinity),
          b.fill(rowSizes, accumulate, 0)};
}

SoftmaxState SoftmaxEmitter::emitUpdate(Value logits, SoftmaxState state,
                                        bool isFresh, Precision precision) {
  SmallVector<AffineExpr> row = rowDims(), scores = scoreDims();
  Value max = b.generic(rank, {{logits, scores}},
                        {b.fill(rowSizes, accumulate, -kInfinity), row},
                        [&](ValueRange arguments) {
                          return b.maximum(arguments[0], arguments[1]);
                        });
  if (!isFresh) {
    max = b.generic(rank - 1, {{state.max, row}}, {max, row},
                    [&](ValueRange arguments) {
                      return b.maximum(arguments[0], arguments[1]);
                    });
    // What was summed relative to the old maximum.
    auto rescale = [&](ValueRange arguments) {
      Value factor = b.expRelative(arguments[0], arguments[1], 1);
      return b.mul(factor, arguments[2]);
    };
    SmallVector<Access> maxima = {{state.max, row}, {max, row}};
    state.sum = b.generic(rank - 1, maxima, {state.sum, row}, rescale);
    state.acc = b.generic(
        rank, maxima,
        {state.acc, getDims(LayoutOperand::Output, rowLoop(), keyLoop())},
        rescale);
  }
  Value weights =
      b.generic(rank, {{logits, scores}, {max, row}},
                {b.empty(getScoreSizes(), accumulate), scores},
                [&](ValueRange arguments) {
                  return b.expRelative(arguments[0], arguments[1], 0);
                });
  SoftmaxState next;
  next.sum = b.generic(
      rank, {{weights, scores}}, {state.sum, row},
      [&](ValueRange arguments) { return b.add(arguments[1], arguments[0]); });
  auto toOperand = [&](Value value) {
    value = b.convert(value, accumulate);
    if (precision != Precision::BF16Weights)
      return value;
    return b.convert(b.convert(value, b.getBF16Type()), accumulate);
  };
  SmallVector<Access> inputs = {{weights, scores}};
  SharedOperand value(heads, inputs, op.getValue(),
                      getDims(LayoutOperand::Value, keyLoop(), widthLoop()),
                      headLoop());
  next.acc = b.generic(
      rank + 1, inputs,
      {state.acc, getDims(LayoutOperand::Output, rowLoop(), widthLoop())},
      [&](ValueRange arguments) {
        return b.add(arguments.back(),
                     b.weighted(toOperand(arguments[0]),
                                toOperand(value.read(b, arguments))));
      });
  next.max = max;
  if (!isFresh) {
    // Last, since everything above reads the old maximum; and as a maximum,
    // since a mere copy into the state would fold away and the state not be
    // updated in place.
    next.max = b.generic(rank - 1, {{max, row}}, {state.max, row},
                         [&](ValueRange arguments) {
                           return b.maximum(arguments[0], arguments[1]);
                         });
  }
  return next;
}

//===----------------------------------------------------------------------===//
// Finish
//===----------------------------------------------------------------------===//

/// acc and output are stored by `layout`, max and sum are canonical.
static SmallVector<Value> emitQuotient(GenericBuilder &b, SoftmaxState state,
                                       ValueRange inits, AffineMap layout) {
  unsigned rank = layout.getNumDims();
  SmallVector<AffineExpr> stored(layout.getResults());
  SmallVector<AffineExpr> row = b.loopDims(0, rank - 1);
  Type outputType = elementTypeOf(inits[0]);
  SmallVector<Value> results;
  results.push_back(b.generic(
      rank, {{state.acc, stored}, {state.sum, row}}, {inits[0], stored},
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
                                    math::LogOp::create(b, arguments[1]);
                                return b.add(arguments[0], logarithm);
                              }));
  return results;
}

SmallVector<Value> SoftmaxEmitter::emitFinish(SoftmaxState state,
                                              ValueRange inits) {
  return emitQuotient(b, state, inits, op.getLayout(LayoutOperand::Output));
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
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    SoftmaxEmitter emitter(b, cast<SoftmaxOpInterface>(*op));
    Value logits = emitter.emitLogits();
    if constexpr (std::is_same_v<OpTy, HammingOp>)
      if (std::optional<int64_t> topN = op.getTopN())
        logits = emitter.emitTopN(logits, *topN);
    Precision precision = Precision::F32;
    if constexpr (std::is_same_v<OpTy, L1Op>)
      precision = op.getPrecision();
    SoftmaxState state = emitter.emitUpdate(logits, emitter.emitFreshState(),
                                            /*isFresh=*/true, precision);
    rewriter.replaceOp(op, emitter.emitFinish(state, op.getInits()));
    return success();
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
    SoftmaxState state = emitter.emitUpdate(
        emitter.emitLogits(),
        {op.getInits()[0], op.getInits()[1], op.getInits()[2]},
        /*isFresh=*/false,
        op.getBf16Weights() ? Precision::BF16Weights : Precision::F32);
    rewriter.replaceOp(op, {state.acc, state.max, state.sum});
    return success();
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
                       emitQuotient(b, {op.getAcc(), op.getMax(), op.getSum()},
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
