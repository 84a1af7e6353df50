//===- OnlineTileToVector.cpp - The running softmax on packed tiles -------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn.online_tile, for one tile of rows and one tile of keys:
//
//   scores   rows x panels of them in registers, the width in the innermost
//   loop weights  row by row: masks, the new maximum, exp, the sum values rows
//   x vectors of the output in registers, the keys in the
//            innermost loop
//
// Scores, then weights, stand in a buffer on the stack that the nearest caches
// hold. Rows and keys that fill a tile up are computed like all others: zeros
// cost less than a kernel for each remainder. Only the weights know masks.
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "KeyRange.h"
#include "PatternDetail.h"
#include "VectorBuilder.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/PatternMatch.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

namespace {

class OnlineTileEmitter {
public:
  OnlineTileEmitter(VectorBuilder &b, OnlineTileOp op, ScheduleAttr schedule)
      : b(b), op(op), schedule(schedule), score(op.getScore()),
        rows(cast<MemRefType>(op.getQuery().getType()).getDimSize(0)),
        range(b, KeyBounds::get(op), rows, op.getPositions().value_or(rows)) {}

  void emit();

private:
  // Scores.
  void emitScores();
  void emitPanelScores(bool exact);
  void emitScoreTile(Value row, Value panel, int64_t panels, bool exact);
  Value emitCancels();
  Value emitLargest();
  void emitRowScores();
  void emitDotTile(Value row, Value key, int64_t keys);

  // Weights.
  void emitWeights();
  void emitRowWeights(Value row, bool masked);
  Value emitMaskedScore(Value scores, Value row, Value key);

  // Values.
  void emitValues();
  void emitValueColumns(Value column, int64_t vectors, int64_t rowCount,
                        bool skipUnweighted);
  Value emitAreFinite();

  void forEachRow(int64_t step, function_ref<void(Value)> body) {
    b.loop(b.index(0), b.index(rows), b.index(step), body);
  }

  VectorBuilder &b;
  OnlineTileOp op;
  ScheduleAttr schedule;
  ScoreAttrInterface score;
  int64_t rows;
  KeyRange range;
  /// Scores, then weights [rows, keys of a tile].
  Value weights;
  /// What the new maximum multiplies the state with [rows].
  Value correction;
};

} // namespace

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// acc[row, panel] over the width: `panels` vectors of keys against
/// `score_rows` broadcast elements of queries. `exact` does without the packed
/// sums.
void OnlineTileEmitter::emitScoreTile(Value row, Value panel, int64_t panels,
                                      bool exact) {
  int64_t tileRows = schedule.getScoreRows();
  Value width = b.size(op.getQuery(), 1);
  if (score.hasPackedSum())
    width = b.addIndex(width, -1);
  double packedFactor = exact ? 1 : score.getPackedFactor();
  Value factor = b.mul(op.getScale(), b.number(packedFactor));
  Value factors = b.broadcast(factor);
  bool weighted = schedule.getMultiplyAdd() && score.isSumOfTerms() && !exact;
  Value weight = weighted ? factors : Value();

  Type compared = cast<MemRefType>(op.getKey().getType()).getElementType();
  VectorType accumulators =
      b.getVectorType(score.getAccumulatorType(compared, b.getScalarType()));
  auto loadQuery = [&](int64_t i, Value element) {
    return b.broadcast(memref::LoadOp::create(
        b, op.getQuery(), ValueRange{b.addIndex(row, i), element}));
  };
  auto loadKeys = [&](int64_t z, Value element) {
    return vector::LoadOp::create(
        b, b.getVectorType(compared), op.getKey(),
        ValueRange{b.addIndex(panel, z), element, b.index(0)});
  };

  LaneSum form = schedule.getLaneSum();
  auto loadQuerySum = [&](int64_t i) {
    return score.hasPackedSum() ? Value(loadQuery(i, width)) : Value();
  };
  auto loadKeySums = [&](int64_t z) {
    return score.hasPackedSum() ? Value(loadKeys(z, width)) : Value();
  };

  SmallVector<Value> start;
  for (int64_t i = 0; i < tileRows; ++i)
    for (int64_t z = 0; z < panels; ++z) {
      Value acc =
          exact ? b.splat(0)
                : score.emitPackedStart(b, b.getLoc(), loadQuerySum(i),
                                        loadKeySums(z), accumulators, form);
      start.push_back(weighted ? b.mul(acc, factors) : acc);
    }

  SmallVector<Value> scores = b.loop(
      b.index(0), width, b.index(1), start,
      [&](Value element, ValueRange accumulators) {
        SmallVector<Value> keys, next;
        for (int64_t z = 0; z < panels; ++z)
          keys.push_back(loadKeys(z, element));
        for (int64_t i = 0; i < tileRows; ++i) {
          Value query = loadQuery(i, element);
          for (int64_t z = 0; z < panels; ++z) {
            Value acc = accumulators[i * panels + z];
            next.push_back(
                exact ? score.emitAccumulate(b, b.getLoc(), query, keys[z], acc)
                      : score.emitPackedStep(b, b.getLoc(), query, keys[z], acc,
                                             weight, form));
          }
        }
        return next;
      });

  for (int64_t i = 0; i < tileRows; ++i)
    for (int64_t z = 0; z < panels; ++z) {
      Value acc = scores[i * panels + z];
      acc =
          exact
              ? score.emitFinish(b, b.getLoc(), acc, width, b.getVectorType())
              : score.emitPackedFinish(b, b.getLoc(), acc, loadQuerySum(i),
                                       loadKeySums(z), b.getVectorType(), form);
      Value key = b.mulIndex(b.addIndex(panel, z), b.index(b.getLanes()));
      b.store(weighted ? acc : b.mul(acc, factors), weights,
              {b.addIndex(row, i), key});
    }
}

void OnlineTileEmitter::emitPanelScores(bool exact) {
  int64_t panels = schedule.getScorePanels();
  Value count = b.subIndex(range.lastPanel, range.firstPanel);
  Value whole = b.mulIndex(b.floorDiv(count, panels), b.index(panels));
  Value end = b.addIndex(range.firstPanel, whole);
  auto emitPanels = [&](Value first, Value last, int64_t step) {
    b.loop(first, last, b.index(step), [&](Value panel) {
      forEachRow(schedule.getScoreRows(),
                 [&](Value row) { emitScoreTile(row, panel, step, exact); });
    });
  };
  emitPanels(range.firstPanel, end, panels);
  if (panels > 1)
    emitPanels(end, range.lastPanel, 1);
}

/// The largest size of an element of the tile's queries and keys.
Value OnlineTileEmitter::emitLargest() {
  Value width = b.addIndex(b.size(op.getQuery(), 1), -1);
  Value step = b.index(b.getLanes());
  Value zero = b.index(0), one = b.index(1);
  auto grow = [&](Value elements, Value largest) -> Value {
    return b.maximum(math::AbsFOp::create(b, elements), largest);
  };
  Value largest =
      b.loop(zero, b.index(rows), one, ValueRange{b.splat(0)},
             [&](Value row, ValueRange outer) {
               return b.loop(
                   zero, width, step, outer,
                   [&](Value element, ValueRange inner) {
                     Value mask = b.lanesBelow(b.subIndex(width, element));
                     Value loaded = b.load(op.getQuery(), {row, element}, mask);
                     return SmallVector<Value>{grow(loaded, inner[0])};
                   });
             })
          .front();
  largest = b.loop(range.firstPanel, range.lastPanel, one, ValueRange{largest},
                   [&](Value panel, ValueRange outer) {
                     return b.loop(
                         zero, width, one, outer,
                         [&](Value element, ValueRange inner) {
                           Value loaded =
                               b.load(op.getKey(), {panel, element, zero});
                           return SmallVector<Value>{grow(loaded, inner[0])};
                         });
                   })
                .front();
  return b.reduceMax(largest);
}

/// Whether a score that is small may come out of sums that are not: each of D
/// terms up to the largest element adds a rounding error, and the scale
/// multiplies it. Below the bound the score is off by 2^-14 at the most.
Value OnlineTileEmitter::emitCancels() {
  bool isDouble = b.getScalarType().isF64();
  Value width = b.addIndex(b.size(op.getQuery(), 1), -1);
  Value terms = arith::SIToFPOp::create(
      b, b.getScalarType(),
      arith::IndexCastOp::create(b, b.getI64Type(), width));
  Value size = b.mul(b.mul(emitLargest(), terms), op.getScale());
  Value bound = b.number(std::ldexp(1.0, isDouble ? 20 : 9));
  // NaN and infinity are beyond it.
  return b.compare(arith::CmpFPredicate::UGT, size, bound);
}

/// The same for keys that are not packed: vectors go along the width, and are
/// summed in the end.
void OnlineTileEmitter::emitDotTile(Value row, Value key, int64_t keys) {
  int64_t tileRows = schedule.getScoreRows(), lanes = b.getLanes();
  Value width = b.size(op.getQuery(), 1);
  Value whole = b.mulIndex(b.floorDiv(width, lanes), b.index(lanes));
  auto take = [&](Value element, ValueRange running, Value mask) {
    auto loadFrom = [&](Value memref, ValueRange indices) {
      return mask ? b.load(memref, indices, mask) : b.load(memref, indices);
    };
    SmallVector<Value> loaded, next;
    for (int64_t j = 0; j < keys; ++j)
      loaded.push_back(loadFrom(op.getKey(), {b.addIndex(key, j), element}));
    for (int64_t i = 0; i < tileRows; ++i) {
      Value query = loadFrom(op.getQuery(), {b.addIndex(row, i), element});
      for (int64_t j = 0; j < keys; ++j)
        next.push_back(score.emitAccumulate(b, b.getLoc(), query, loaded[j],
                                            running[i * keys + j]));
    }
    return next;
  };
  SmallVector<Value> sums(tileRows * keys, b.splat(0));
  sums = b.loop(b.index(0), whole, b.index(lanes), sums,
                [&](Value element, ValueRange running) {
                  return take(element, running, Value());
                });
  if (!b.isConstant(width, lanes, 0))
    sums = take(whole, sums, b.lanesBelow(b.subIndex(width, whole)));
  for (int64_t i = 0; i < tileRows; ++i)
    for (int64_t j = 0; j < keys; ++j) {
      Value sum = b.reduceAdd(sums[i * keys + j]);
      Value finished =
          score.emitFinish(b, b.getLoc(), sum, width, b.getScalarType());
      b.store(b.mul(finished, op.getScale()), weights,
              {b.addIndex(row, i), b.addIndex(key, j)});
    }
}

void OnlineTileEmitter::emitRowScores() {
  // Each vector of a query is used for so many keys.
  constexpr int64_t together = 4;
  Value first = b.mulIndex(range.firstPanel, b.index(b.getLanes()));
  Value count = b.subIndex(range.last, first);
  Value whole = b.mulIndex(b.floorDiv(count, together), b.index(together));
  Value end = b.addIndex(first, whole);
  auto emitKeys = [&](Value from, Value to, int64_t step) {
    b.loop(from, to, b.index(step), [&](Value key) {
      forEachRow(schedule.getScoreRows(),
                 [&](Value row) { emitDotTile(row, key, step); });
    });
  };
  emitKeys(first, end, together);
  emitKeys(end, range.last, 1);
}

void OnlineTileEmitter::emitScores() {
  auto keys = cast<MemRefType>(op.getKey().getType());
  if (keys.getRank() == 2)
    return emitRowScores();
  // Sums of codes are exact.
  if (!score.hasPackedSum() || !isa<FloatType>(keys.getElementType()))
    return emitPanelScores(/*exact=*/false);
  b.ifElse(
      emitCancels(), [&] { emitPanelScores(/*exact=*/true); },
      [&] { emitPanelScores(/*exact=*/false); });
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

Value OnlineTileEmitter::emitMaskedScore(Value scores, Value row, Value key) {
  if (Value softcap = op.getSoftcap()) {
    Value cap = b.broadcast(softcap);
    scores = b.mul(b.tanh(b.div(scores, cap)), cap);
  }
  Value isKept = range.isKept(b, row, key);
  if (op.getBias())
    scores = b.add(scores, b.loadBroadcast(op.getBias(), row, key, isKept));
  if (op.getMask())
    isKept = arith::AndIOp::create(
        b, isKept, b.loadBroadcast(op.getMask(), row, key, isKept));
  return b.select(isKept, scores, b.splat(-kInfinity));
}

/// Two passes over the row: its maximum, then exp(score - maximum). Several
/// rows at once, so that one row's latencies are the next one's time.
void OnlineTileEmitter::emitRowWeights(Value row, bool masked) {
  constexpr int64_t together = 2;
  Value first = b.mulIndex(range.firstPanel, b.index(b.getLanes()));
  Value last = b.mulIndex(range.lastPanel, b.index(b.getLanes()));
  Value step = b.index(b.getLanes());
  SmallVector<Value> at;
  for (int64_t i = 0; i < together; ++i)
    at.push_back(b.addIndex(row, i));

  SmallVector<Value> largest(together, b.splat(-kInfinity));
  largest =
      b.loop(first, last, step, largest, [&](Value key, ValueRange running) {
        SmallVector<Value> next;
        for (auto [i, maximum] : llvm::zip(at, running)) {
          Value scores = b.load(weights, {i, key});
          if (masked) {
            scores = emitMaskedScore(scores, i, key);
            b.store(scores, weights, {i, key});
          }
          // A NaN is left to the sum.
          next.push_back(b.maximum(scores, maximum));
        }
        return next;
      });

  SmallVector<Value> shifts;
  for (auto [i, vector] : llvm::zip(at, largest)) {
    Value before = b.loadScalar(op.getInits()[1], {i});
    Value maximum = b.maximum(b.reduceMax(vector), before);
    b.store(maximum, op.getInits()[1], {i});
    // Without any key so far, there is nothing to be relative to.
    Value isEmpty =
        b.compare(arith::CmpFPredicate::OEQ, maximum, b.number(-kInfinity));
    Value base = b.select(isEmpty, b.number(0), maximum);
    b.store(b.exp(b.sub(before, base)), correction, {i});
    shifts.push_back(b.broadcast(base));
  }

  SmallVector<Value> sums(together, b.splat(0));
  sums = b.loop(first, last, step, sums, [&](Value key, ValueRange running) {
    SmallVector<Value> next;
    for (auto [i, shift, sum] : llvm::zip(at, shifts, running)) {
      Value weight = b.exp(b.sub(b.load(weights, {i, key}), shift));
      b.store(op.getBf16Weights() ? b.roundToBF16(weight) : weight, weights,
              {i, key});
      next.push_back(b.add(sum, weight));
    }
    return next;
  });
  for (auto [i, vector] : llvm::zip(at, sums)) {
    Value sum = b.mulAdd(b.loadScalar(op.getInits()[2], {i}),
                         b.loadScalar(correction, {i}), b.reduceAdd(vector));
    b.store(sum, op.getInits()[2], {i});
  }
}

void OnlineTileEmitter::emitWeights() {
  auto emitRows = [&](bool masked) {
    forEachRow(2, [&](Value row) { emitRowWeights(row, masked); });
  };
  if (op.getBias() || op.getMask() || op.getSoftcap())
    return emitRows(/*masked=*/true);
  b.ifElse(
      range.keepsAll(b), [&] { emitRows(/*masked=*/false); },
      [&] { emitRows(/*masked=*/true); });
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// acc[row, column] = correction * acc + weights * values. With
/// `skipUnweighted` a key without weight adds nothing, whatever its value is.
void OnlineTileEmitter::emitValueColumns(Value column, int64_t vectors,
                                         int64_t rowCount,
                                         bool skipUnweighted) {
  Value acc = op.getInits()[0];
  auto columnAt = [&](int64_t c) {
    return b.addIndex(column, c * b.getLanes());
  };
  forEachRow(rowCount, [&](Value row) {
    SmallVector<Value> start;
    for (int64_t i = 0; i < rowCount; ++i) {
      Value at = b.addIndex(row, i);
      Value factor = b.broadcast(b.loadScalar(correction, {at}));
      for (int64_t c = 0; c < vectors; ++c)
        start.push_back(b.mul(b.load(acc, {at, columnAt(c)}), factor));
    }
    Value first = b.mulIndex(range.firstPanel, b.index(b.getLanes()));
    SmallVector<Value> sums = b.loop(
        first, range.last, b.index(1), start,
        [&](Value key, ValueRange running) {
          SmallVector<Value> values, next;
          for (int64_t c = 0; c < vectors; ++c)
            values.push_back(b.load(op.getValue(), {key, columnAt(c)}));
          for (int64_t i = 0; i < rowCount; ++i) {
            Value weight = b.loadScalar(weights, {b.addIndex(row, i), key});
            Value hasWeight =
                b.compare(arith::CmpFPredicate::UNE, weight, b.number(0));
            weight = b.broadcast(weight);
            for (int64_t c = 0; c < vectors; ++c) {
              Value sum = running[i * vectors + c];
              Value taken = b.mulAdd(weight, values[c], sum);
              next.push_back(skipUnweighted ? b.select(hasWeight, taken, sum)
                                            : taken);
            }
          }
          return next;
        });
    for (int64_t i = 0; i < rowCount; ++i)
      for (int64_t c = 0; c < vectors; ++c)
        b.store(sums[i * vectors + c], acc, {b.addIndex(row, i), columnAt(c)});
  });
}

/// Whether no value of the tile is infinite or NaN: these times 0 are NaN.
Value OnlineTileEmitter::emitAreFinite() {
  Value width = b.size(op.getValue(), 1);
  Value first = b.mulIndex(range.firstPanel, b.index(b.getLanes()));
  SmallVector<Value> zeros =
      b.loop(first, range.last, b.index(1), ValueRange{b.splat(0)},
             [&](Value key, ValueRange outer) {
               return b.loop(b.index(0), width, b.index(b.getLanes()), outer,
                             [&](Value column, ValueRange inner) {
                               Value values =
                                   b.load(op.getValue(), {key, column});
                               return SmallVector<Value>{
                                   b.mulAdd(values, b.splat(0), inner[0])};
                             });
             });
  return b.compare(arith::CmpFPredicate::OEQ, b.reduceAdd(zeros[0]),
                   b.number(0));
}

void OnlineTileEmitter::emitValues() {
  Value width = b.size(op.getValue(), 1);
  int64_t vectors = schedule.getValueVectors();
  int64_t lanes = b.getLanes();
  auto emitColumns = [&](Value from, Value to, int64_t step, int64_t rowCount,
                         bool skipUnweighted) {
    b.loop(from, to, b.index(step * lanes), [&](Value column) {
      emitValueColumns(column, step, rowCount, skipUnweighted);
    });
  };
  b.ifElse(
      emitAreFinite(),
      [&] {
        Value whole = b.mulIndex(b.floorDiv(width, vectors * lanes),
                                 b.index(vectors * lanes));
        emitColumns(b.index(0), whole, vectors, schedule.getValueRows(), false);
        if (vectors > 1)
          emitColumns(whole, width, 1, schedule.getValueRows(), false);
      },
      [&] { emitColumns(b.index(0), width, 1, 1, true); });
}

void OnlineTileEmitter::emit() {
  Value hasKeys =
      b.compare(arith::CmpIPredicate::slt, range.firstPanel, range.lastPanel);
  weights = b.allocate({rows, schedule.getKeyTile()});
  correction = b.allocate({rows});
  b.ifElse(hasKeys, [&] {
    emitScores();
    emitWeights();
    emitValues();
  });
}

//===----------------------------------------------------------------------===//
// Pattern
//===----------------------------------------------------------------------===//

namespace {
struct OnlineTileToVector : public OpRewritePattern<OnlineTileOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(OnlineTileOp op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    auto key = dyn_cast<MemRefType>(op.getKey().getType());
    if (!schedule || !key)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    auto acc = cast<MemRefType>(op.getInits()[0].getType());
    auto type = cast<FloatType>(acc.getElementType());
    ContiguousRows contiguous(rewriter, op);
    VectorBuilder b(op.getLoc(), rewriter, type, schedule.getLanes());
    OnlineTileEmitter(b, op, schedule).emit();
    contiguous.finish();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populateOnlineTileToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<OnlineTileToVector>(patterns.getContext());
}
