//===- CumsumToVector.cpp - Cumulative sums in one pass over tokens -------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block of tokens at a time. First what each token weighs, tokens across the
// lanes: running maximum and sum of weights are scans of log2(lanes) steps.
// Then token by token the sums of values, columns across the lanes, in
// registers:
//
//   sums      = decay(i) * sums + weight(i) * value(i)
//   output(i) = own(i) * value(i) + past(i) * sums
//
// Each token is relative to the largest logit up to itself. Relative to the
// largest of its block, the tokens before a rise of 100 would all weigh 0.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "PatternDetail.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Tokens in a block: its factors stay in the nearest cache, and reading and
/// writing the sums once a block is 1/64 of reading the values.
static constexpr int64_t kBlock = 64;

namespace {

class CumsumEmitter {
public:
  CumsumEmitter(VectorBuilder &b, CumsumOp op, int64_t vectors)
      : b(b), op(op), vectors(vectors), output(op.getInits()[0]),
        headRank(op.getCross().getType().getRank() - 1),
        length(b.size(op.getCross(), headRank)),
        width(b.size(op.getValue(), headRank + 1)) {}

  void emit();

private:
  void emitHead(ValueRange head);
  void startHead(ValueRange head);
  void endHead(ValueRange head);

  // Factors: tokens across the lanes.
  void emitFactors(ValueRange head, Value first, Value count, bool masked);
  void emitTokens(ValueRange head, Value first, Value token, Value mask,
                  SmallVectorImpl<Value> &carried);
  Value loadLogits(Value logits, ValueRange head, Value token, Value mask);

  // Sums: columns across the lanes.
  enum class Store { Cached, Streamed, SkipUnweighted };
  void emitSums(ValueRange head, Value first, Value count);
  void emitColumns(ValueRange head, Value first, Value count,
                   const Columns &columns, Store store);
  SmallVector<Value> sumAt(ValueRange head, Value column) {
    return op.hasState() ? withIndex(head, column)
                         : SmallVector<Value>{b.index(0), column};
  }

  VectorBuilder &b;
  CumsumOp op;
  int64_t vectors;
  Value output;
  int64_t headRank;
  Value length, width;

  /// Of each token of the block.
  Value weights, decays, owns, pasts;
  /// The largest logit, the sum of weights, and the least weight of the block.
  Value carry;
  /// The sums of values: the state's, or the kernel's own.
  Value sums;
  /// Whether the output goes past the caches; null where it does not.
  Value isStreamed;
};

} // namespace

//===----------------------------------------------------------------------===//
// Factors
//===----------------------------------------------------------------------===//

Value CumsumEmitter::loadLogits(Value memref, ValueRange head, Value token,
                                Value mask) {
  SmallVector<Value> at = withIndex(head, token);
  Value logits = mask ? b.load(memref, at, mask) : b.load(memref, at);
  if (!op.getClip())
    return logits;
  double clip = op.getClip()->convertToDouble();
  return b.minimum(b.splat(clip), b.maximum(b.splat(-clip), logits));
}

/// lhs - rhs - reference, with the rounding error of the first difference: of
/// logits of 1e4 that nearly cancel it would be 1e-3 in f32. Source: Knuth,
/// TAOCP 2, 4.2.2, theorem B.
static Value emitGap(VectorBuilder &b, Value lhs, Value rhs, Value reference) {
  Value difference = b.sub(lhs, rhs);
  Value virtualRhs = b.sub(difference, lhs);
  Value error =
      b.sub(b.sub(lhs, b.sub(difference, virtualRhs)), b.add(rhs, virtualRhs));
  // Infinite logits have no rounding error.
  Value isNumber = b.compare(arith::CmpFPredicate::ORD, error, error);
  return b.add(b.sub(difference, reference),
               b.select(isNumber, error, b.splat(0)));
}

/// Of x and y, exp(-|x - y|) for the one that is less and 1 for the other.
static Value emitRatio(VectorBuilder &b, Value difference) {
  return b.exp(b.negate(b.absolute(difference)));
}

/// As many tokens as there are lanes. `carried` are the largest logit, the sum
/// of weights and the least weight so far.
void CumsumEmitter::emitTokens(ValueRange head, Value first, Value token,
                               Value mask, SmallVectorImpl<Value> &carried) {
  Value at = b.addIndex(first, token);
  Value one = b.splat(1), zero = b.splat(0), none = b.splat(-kInfinity);
  Value cross = loadLogits(op.getCross(), head, at, mask);
  if (mask)
    cross = b.select(mask, cross, none);

  Value largest = cross;
  for (int64_t by = 1; by < b.getLanes(); by *= 2)
    largest = b.maximum(b.moveUp(largest, none, by), largest);
  largest = b.maximum(carried[0], largest);
  Value before = b.moveUp(largest, carried[0], 1);

  // Without any weight so far there is nothing to be relative to.
  Value isEmpty = b.compare(arith::CmpFPredicate::OEQ, largest, none);
  Value isLargest = b.compare(arith::CmpFPredicate::OGT, cross, before);
  Value ratio = b.select(isEmpty, zero, emitRatio(b, b.sub(cross, before)));
  Value weight = b.select(isLargest, one, ratio);
  Value decay = b.select(isLargest, ratio, one);

  // sum(i) = decay(i) * sum(i - 1) + weight(i)
  Value sum = weight, product = decay;
  for (int64_t by = 1; by < b.getLanes(); by *= 2) {
    sum = b.mulAdd(product, b.moveUp(sum, zero, by), sum);
    product = b.mul(product, b.moveUp(product, one, by));
  }
  sum = b.mulAdd(product, carried[1], sum);

  // Both terms relative to the larger of diag and extra + max.
  Value gap = emitGap(b, loadLogits(op.getDiag(), head, at, mask),
                      loadLogits(op.getExtra(), head, at, mask), largest);
  Value isOwn = b.compare(arith::CmpFPredicate::OGT, gap, zero);
  Value share = emitRatio(b, gap);
  Value own = b.select(isOwn, one, share);
  Value past = b.select(isOwn, share, one);
  Value inverse = b.div(one, b.mulAdd(past, sum, own));

  b.store(weight, weights, {token});
  b.store(decay, decays, {token});
  b.store(b.mul(own, inverse), owns, {token});
  b.store(b.mul(past, inverse), pasts, {token});
  Value seen = mask ? b.select(mask, weight, one) : weight;
  carried[0] = b.broadcastLast(largest);
  carried[1] = b.broadcastLast(sum);
  carried[2] = b.minimum(seen, carried[2]);
}

void CumsumEmitter::emitFactors(ValueRange head, Value first, Value count,
                                bool masked) {
  auto load = [&](int64_t index) {
    return b.broadcast(b.loadScalar(carry, {b.index(index)}));
  };
  SmallVector<Value> carried = b.loop(
      b.index(0), count, b.index(b.getLanes()), {load(0), load(1), b.splat(1)},
      [&](Value token, ValueRange values) {
        Value mask = masked ? b.lanesBelow(b.subIndex(count, token)) : Value();
        SmallVector<Value> next(values);
        emitTokens(head, first, token, mask, next);
        return next;
      });
  auto store = [&](Value number, int64_t index) {
    b.store(number, carry, {b.index(index)});
  };
  auto getFirst = [&](Value vector) -> Value {
    return vector::ExtractOp::create(b, vector, ArrayRef<int64_t>{0});
  };
  store(getFirst(carried[0]), 0);
  store(getFirst(carried[1]), 1);
  store(b.reduceMin(carried[2]), 2);
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

void CumsumEmitter::emitColumns(ValueRange head, Value first, Value count,
                                const Columns &columns, Store kind) {
  auto load = [&](Value memref, ValueRange at) {
    return columns.mask ? b.load(memref, at, columns.mask) : b.load(memref, at);
  };
  SmallVector<Value> start;
  for (int64_t v = 0; v < columns.vectors; ++v)
    start.push_back(load(sums, sumAt(head, columns.at(b, v))));
  SmallVector<Value> end = b.loop(
      b.index(0), count, b.index(1), start, [&](Value i, ValueRange running) {
        auto factor = [&](Value factors) {
          return b.broadcast(b.loadScalar(factors, {i}));
        };
        Value weight = factor(weights), decay = factor(decays);
        Value own = factor(owns), past = factor(pasts);
        Value isWeighted;
        if (kind == Store::SkipUnweighted)
          isWeighted = b.compare(arith::CmpFPredicate::UNE, weight, b.splat(0));
        SmallVector<Value> next;
        for (int64_t v = 0; v < columns.vectors; ++v) {
          SmallVector<Value> at =
              withIndices(head, {b.addIndex(first, i), columns.at(b, v)});
          Value value = load(op.getValue(), at);
          // Not on the chain from token to token.
          Value term = b.mul(weight, value);
          // What has no weight adds nothing, whatever it is.
          if (isWeighted)
            term = b.select(isWeighted, term, b.splat(0));
          Value sum = b.mulAdd(running[v], decay, term);
          Value result = b.mulAdd(own, value, b.mul(past, sum));
          if (kind == Store::Streamed && !columns.mask)
            b.storeStreamed(result, output, at, kStreamAlignment);
          else
            b.store(result, output, at, columns.mask);
          next.push_back(sum);
        }
        return next;
      });
  for (int64_t v = 0; v < columns.vectors; ++v)
    b.store(end[v], sums, sumAt(head, columns.at(b, v)), columns.mask);
}

void CumsumEmitter::emitSums(ValueRange head, Value first, Value count) {
  auto emit = [&](int64_t together, Store store) {
    forEachColumns(b, width, together, [&](const Columns &columns) {
      emitColumns(head, first, count, columns, store);
    });
  };
  Value least = b.loadScalar(carry, {b.index(2)});
  Value isWeighted = b.compare(arith::CmpFPredicate::UNE, least, b.number(0));
  b.ifElse(
      isWeighted,
      [&] {
        if (!isStreamed)
          return emit(vectors, Store::Cached);
        b.ifElse(
            isStreamed, [&] { emit(vectors, Store::Streamed); },
            [&] { emit(vectors, Store::Cached); });
      },
      [&] { emit(1, Store::SkipUnweighted); });
}

//===----------------------------------------------------------------------===//
// Heads
//===----------------------------------------------------------------------===//

void CumsumEmitter::startHead(ValueRange head) {
  if (op.hasState()) {
    for (int64_t part = 0; part < 2; ++part)
      b.store(b.loadScalar(op.getInits()[1 + part], head), carry,
              {b.index(part)});
    return;
  }
  b.store(b.number(-kInfinity), carry, {b.index(0)});
  b.store(b.number(0), carry, {b.index(1)});
  forEachColumns(b, width, 1, [&](const Columns &columns) {
    b.store(b.splat(0), sums, sumAt(head, columns.column), columns.mask);
  });
}

void CumsumEmitter::endHead(ValueRange head) {
  if (!op.hasState())
    return;
  for (int64_t part = 0; part < 2; ++part)
    b.store(b.loadScalar(carry, {b.index(part)}), op.getInits()[1 + part],
            head);
}

void CumsumEmitter::emitHead(ValueRange head) {
  startHead(head);
  b.loop(b.index(0), length, b.index(kBlock), [&](Value first) {
    Value count = b.minIndex(b.subIndex(length, first), b.index(kBlock));
    b.ifElse(
        b.compare(arith::CmpIPredicate::eq, count, b.index(kBlock)),
        [&] { emitFactors(head, first, b.index(kBlock), /*masked=*/false); },
        [&] { emitFactors(head, first, count, /*masked=*/true); });
    emitSums(head, first, count);
  });
  endHead(head);
}

void CumsumEmitter::emit() {
  for (Value *factors : {&weights, &decays, &owns, &pasts})
    *factors = b.allocate({kBlock});
  carry = b.allocate({3});
  isStreamed = emitIsStreamed(b, output);
  std::optional<ScratchRows> scratch;
  if (op.hasState())
    sums = op.getInits()[3];
  else
    sums = scratch.emplace(b, 1, width);
  forEachIndex(b, op.getCross(), headRank,
               [&](ValueRange head) { emitHead(head); });
  if (scratch)
    scratch->release(b);
}

//===----------------------------------------------------------------------===//
// Pattern
//===----------------------------------------------------------------------===//

namespace {
struct CumsumToVector : public OpRewritePattern<CumsumOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CumsumOp op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    if (!schedule || op->getNumResults() != 0)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    ContiguousRows contiguous(rewriter, op);
    VectorBuilder b(op.getLoc(), rewriter,
                    cast<FloatType>(op.getAccumulateType()),
                    schedule.getLanes());
    CumsumEmitter(b, op, std::max<int64_t>(schedule.getValueVectors(), 1))
        .emit();
    contiguous.finish();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populateCumsumToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<CumsumToVector>(patterns.getContext());
}
