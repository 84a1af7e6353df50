//===- TopTileToVector.cpp - The best keys of each row --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn.top_tile. Codes of D signs are 0 ... D apart, so a score is one of D + 1
// numbers, and what orders keys is a small integer, the rank: the distance, or
// D less the distance where a negative scale prefers what differs. Per row:
//
//   ranks      one byte a key (two where D is 255 or more), all ones if cut
//   threshold  the least rank that enough keys are at or below, by bisection:
//              one comparison and one count for 64 keys
//   selection  the keys below it, and of those at it the first ones, 64 bits at
//              a time
//   sum        weights by rank from a table, times the values of these keys
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "KeyRange.h"
#include "PatternDetail.h"
#include "VectorBuilder.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Keys that one word of bits stands for.
static constexpr int64_t kBlock = 64;
/// Bits that are taken from a word without asking whether they are there.
static constexpr int64_t kUnasked = 4;

namespace {

class TopTileEmitter {
public:
  TopTileEmitter(VectorBuilder &b, TopTileOp op, ScheduleAttr schedule)
      : b(b), op(op), schedule(schedule), score(op.getScore()),
        rows(cast<MemRefType>(op.getQuery().getType()).getDimSize(0)),
        width(score.getWidth(0)), rank(b.getIntegerType(width < 255 ? 8 : 16)),
        range(b, KeyBounds::get(op), rows, rows) {}

  void emit();

private:
  // Ranks of a group of rows.
  void emitScoreTable();
  void emitRanks(Value row);
  void emitDistances(Value row, Value panel, int64_t panels);
  void emitOrder(Value slot);
  void emitCuts(Value row, Value slot);
  void forEachVector(function_ref<void(Value)> body);

  // One row.
  void emitRow(Value row, Value slot);
  Value emitCount(Value slot, Value threshold, bool orEqual);
  Value emitThreshold(Value slot);
  Value emitSelection(Value slot, Value threshold, Value quota);
  Value emitPositions(Value bits, Value block, Value count);
  Value emitBest(Value slot);
  void emitWeightTable(Value best, Value threshold);
  void emitSums(Value row, Value slot, Value count);
  void emitColumns(Value row, Value slot, Value count, Value column,
                   int64_t vectors, bool withSum);

  // Ranks in memory, and words of bits.
  Value loadRanks(Value slot, Value block);
  Value loadBits(Value slot, Value block, Value threshold,
                 arith::CmpIPredicate predicate);
  Value keepLowest(Value bits, Value count);
  Value rankConstant(int64_t number) {
    return arith::ConstantOp::create(b, b.getIntegerAttr(rank, number));
  }
  Value wordConstant(int64_t number) {
    return arith::ConstantOp::create(b, b.getI64IntegerAttr(number));
  }
  int64_t cutRank() const { return rank.getWidth() == 8 ? 255 : 65535; }
  Value splatRank(int64_t number, int64_t lanes) {
    auto type = VectorType::get(lanes, rank);
    APInt bits(rank.getWidth(), number);
    return arith::ConstantOp::create(b, DenseElementsAttr::get(type, bits));
  }
  Value popcount(Value bits) {
    Value count = math::CtPopOp::create(b, bits);
    return arith::IndexCastUIOp::create(b, b.getIndexType(), count);
  }
  Value extend(Value ranks) {
    return arith::ExtUIOp::create(b, b.getI32Type(), ranks);
  }

  VectorBuilder &b;
  TopTileOp op;
  ScheduleAttr schedule;
  ScoreAttrInterface score;
  int64_t rows, width;
  IntegerType rank;
  KeyRange range;

  /// Keys of whole blocks that the range is in.
  Value firstKey, lastKey;
  /// [score_rows, keys]: ranks.
  Value ranks;
  /// [keys that are kept, and some]: their indices.
  Value positions;
  /// [D + 1, to whole vectors]: scores and weights by rank.
  Value scoreOfRank, weightOfRank;
};

} // namespace

//===----------------------------------------------------------------------===//
// Ranks
//===----------------------------------------------------------------------===//

/// The score of each rank: all that depends on the scale.
void TopTileEmitter::emitScoreTable() {
  Value scale = op.getScale();
  Value isReversed = b.compare(arith::CmpFPredicate::OLT, scale, b.number(0));
  // The rank 0 is the best: all signs agree, or with a negative scale differ.
  Value best =
      b.broadcast(b.select(isReversed, b.number(-width), b.number(width)));
  Value step = b.broadcast(b.select(isReversed, b.number(2), b.number(-2)));
  Value factor = b.broadcast(scale);
  b.loop(b.index(0), b.size(scoreOfRank, 0), b.index(b.getLanes()),
         [&](Value first) {
           Value lanes =
               arith::SIToFPOp::create(b, b.getVectorType(), b.iota());
           Value start = arith::SIToFPOp::create(
               b, b.getScalarType(),
               arith::IndexCastOp::create(b, b.getI32Type(), first));
           Value numbers = b.add(lanes, b.broadcast(start));
           Value scores = b.mul(b.mulAdd(numbers, step, best), factor);
           if (Value softcap = op.getSoftcap()) {
             Value cap = b.broadcast(softcap);
             scores = b.mul(b.tanh(b.div(scores, cap)), cap);
           }
           b.store(scores, scoreOfRank, {first});
         });
}

void TopTileEmitter::emitDistances(Value row, Value panel, int64_t panels) {
  int64_t tileRows = schedule.getScoreRows();
  VectorType codes = b.getVectorType(b.getI32Type());
  auto at = [&](int64_t z) { return b.addIndex(panel, z); };
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(codes));
  SmallVector<Value> start(tileRows * panels, zero);
  SmallVector<Value> distances = b.loop(
      b.index(0), b.size(op.getQuery(), 1), b.index(1), start,
      [&](Value word, ValueRange running) {
        SmallVector<Value> keys, next;
        for (int64_t z = 0; z < panels; ++z)
          keys.push_back(vector::LoadOp::create(
              b, codes, op.getKey(), ValueRange{at(z), word, b.index(0)}));
        for (int64_t i = 0; i < tileRows; ++i) {
          Value query = b.broadcast(memref::LoadOp::create(
              b, op.getQuery(), ValueRange{b.addIndex(row, i), word}));
          for (int64_t z = 0; z < panels; ++z)
            next.push_back(score.emitPackedStep(
                b, b.getLoc(), query, keys[z], running[i * panels + z], Value(),
                schedule.getLaneSum()));
        }
        return next;
      });
  for (int64_t i = 0; i < tileRows; ++i)
    for (int64_t z = 0; z < panels; ++z) {
      Value narrow = arith::TruncIOp::create(b, b.getVectorType(rank),
                                             distances[i * panels + z]);
      Value key = b.mulIndex(at(z), b.index(b.getLanes()));
      vector::StoreOp::create(b, narrow, ranks, ValueRange{b.index(i), key});
    }
}

/// Over the vectors of keys that the ranks are in.
void TopTileEmitter::forEachVector(function_ref<void(Value)> body) {
  int64_t lanes = b.getLanes();
  b.loop(b.mulIndex(range.firstPanel, b.index(lanes)),
         b.mulIndex(range.lastPanel, b.index(lanes)), b.index(lanes), body);
}

/// Distances to ranks, where the scale is not positive: it then prefers what
/// differs or, being 0, nothing at all.
void TopTileEmitter::emitOrder(Value slot) {
  Value isZero =
      b.compare(arith::CmpFPredicate::OEQ, op.getScale(), b.number(0));
  VectorType type = b.getVectorType(rank);
  Value equal = splatRank(0, b.getLanes());
  Value largest = splatRank(width, b.getLanes());
  forEachVector([&](Value key) {
    Value distance =
        vector::LoadOp::create(b, type, ranks, ValueRange{slot, key});
    Value reversed = arith::SubIOp::create(b, largest, distance);
    vector::StoreOp::create(b, b.select(isZero, equal, reversed), ranks,
                            ValueRange{slot, key});
  });
}

void TopTileEmitter::emitCuts(Value row, Value slot) {
  VectorType type = b.getVectorType(rank);
  Value cut = splatRank(cutRank(), b.getLanes());
  forEachVector([&](Value key) {
    Value isKept = range.isKept(b, row, key);
    if (op.getMask())
      isKept = arith::AndIOp::create(
          b, isKept, b.loadBroadcast(op.getMask(), row, key, isKept));
    Value kept = vector::LoadOp::create(b, type, ranks, ValueRange{slot, key});
    vector::StoreOp::create(b, b.select(isKept, kept, cut), ranks,
                            ValueRange{slot, key});
  });
}

/// The ranks of `score_rows` rows.
void TopTileEmitter::emitRanks(Value row) {
  int64_t panels = schedule.getScorePanels();
  int64_t tileRows = schedule.getScoreRows();
  Value one = b.index(1), block = b.index(kBlock);
  Value cut = splatRank(cutRank(), kBlock);
  b.loop(b.index(0), b.index(tileRows), one, [&](Value slot) {
    b.loop(firstKey, lastKey, block, [&](Value key) {
      vector::StoreOp::create(b, cut, ranks, ValueRange{slot, key});
    });
  });
  Value count =
      b.maxIndex(b.subIndex(range.lastPanel, range.firstPanel), b.index(0));
  Value whole = b.mulIndex(b.floorDiv(count, panels), b.index(panels));
  Value end = b.addIndex(range.firstPanel, whole);
  b.loop(range.firstPanel, end, b.index(panels),
         [&](Value panel) { emitDistances(row, panel, panels); });
  if (panels > 1)
    b.loop(end, range.lastPanel, one,
           [&](Value panel) { emitDistances(row, panel, 1); });

  auto forEachSlot = [&](function_ref<void(Value)> body) {
    b.loop(b.index(0), b.index(tileRows), one, body);
  };
  Value isPlain =
      b.compare(arith::CmpFPredicate::OGT, op.getScale(), b.number(0));
  b.ifElse(
      isPlain, [] {},
      [&] { forEachSlot([&](Value slot) { emitOrder(slot); }); });
  auto emitAllCuts = [&] {
    forEachSlot([&](Value slot) { emitCuts(b.addIndex(row, slot), slot); });
  };
  if (op.getMask())
    return emitAllCuts();
  b.ifElse(range.keepsAll(b), [] {}, emitAllCuts);
}

//===----------------------------------------------------------------------===//
// Selection
//===----------------------------------------------------------------------===//

Value TopTileEmitter::loadRanks(Value slot, Value block) {
  return vector::LoadOp::create(b, VectorType::get(kBlock, rank), ranks,
                                ValueRange{slot, block});
}

/// One bit for each of the keys of a block that compares so.
Value TopTileEmitter::loadBits(Value slot, Value block, Value threshold,
                               arith::CmpIPredicate predicate) {
  auto type = VectorType::get(kBlock, rank);
  Value against = vector::BroadcastOp::create(b, type, threshold);
  Value compared = b.compare(predicate, loadRanks(slot, block), against);
  Value word = vector::BitCastOp::create(b, VectorType::get(1, b.getI64Type()),
                                         compared);
  return vector::ExtractOp::create(b, word, ArrayRef<int64_t>{0});
}

Value TopTileEmitter::emitCount(Value slot, Value threshold, bool orEqual) {
  auto predicate =
      orEqual ? arith::CmpIPredicate::ule : arith::CmpIPredicate::ult;
  return b
      .loop(firstKey, lastKey, b.index(kBlock), ValueRange{b.index(0)},
            [&](Value block, ValueRange counts) {
              Value bits = loadBits(slot, block, threshold, predicate);
              return SmallVector<Value>{b.addIndex(counts[0], popcount(bits))};
            })
      .front();
}

/// The least rank that top_n keys are at or below, or the last one.
Value TopTileEmitter::emitThreshold(Value slot) {
  Value wanted = b.index(op.getTopN());
  int64_t steps = llvm::Log2_64_Ceil(width + 1);
  Value one = rankConstant(1);
  return b
      .loop(b.index(0), b.index(steps), b.index(1),
            ValueRange{rankConstant(0), rankConstant(width)},
            [&](Value, ValueRange bounds) {
              Value low = extend(bounds[0]), high = extend(bounds[1]);
              Value sum = arith::AddIOp::create(b, low, high);
              Value half = arith::ConstantOp::create(b, b.getI32IntegerAttr(1));
              Value middle = arith::TruncIOp::create(
                  b, rank, arith::ShRUIOp::create(b, sum, half));
              Value isEnough =
                  b.compare(arith::CmpIPredicate::sge,
                            emitCount(slot, middle, /*orEqual=*/true), wanted);
              // Bounds that have met stay.
              Value next = arith::MinUIOp::create(
                  b, arith::AddIOp::create(b, middle, one), bounds[1]);
              return SmallVector<Value>{b.select(isEnough, bounds[0], next),
                                        b.select(isEnough, middle, bounds[1])};
            })
      .back();
}

/// The lowest `count` bits that are set.
Value TopTileEmitter::keepLowest(Value bits, Value count) {
  Value zero = wordConstant(0);
  SmallVector<Value> taken = b.loop(
      b.index(0), count, b.index(1), ValueRange{bits, zero},
      [&](Value, ValueRange words) {
        Value lowest = arith::AndIOp::create(
            b, words[0], arith::SubIOp::create(b, zero, words[0]));
        return SmallVector<Value>{arith::XOrIOp::create(b, words[0], lowest),
                                  arith::OrIOp::create(b, words[1], lowest)};
      });
  return taken[1];
}

/// Appends the keys of a block to the positions: a few at a time, without a
/// branch for each. Returns how many there are then.
Value TopTileEmitter::emitPositions(Value bits, Value block, Value count) {
  Value zero = wordConstant(0), one = wordConstant(1);
  Value end = b.addIndex(count, popcount(bits));
  auto loop = scf::WhileOp::create(
      b, TypeRange{b.getI64Type(), b.getIndexType()}, ValueRange{bits, count},
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value isLeft = arith::CmpIOp::create(
            builder, loc, arith::CmpIPredicate::ne, arguments[0], zero);
        scf::ConditionOp::create(builder, loc, isLeft, arguments);
      },
      [](OpBuilder &builder, Location loc, ValueRange arguments) {
        scf::YieldOp::create(builder, loc, arguments);
      });
  OpBuilder::InsertionGuard guard(b);
  Operation *yield = loop.getAfterBody()->getTerminator();
  b.setInsertionPoint(yield);
  Value left = loop.getAfterArguments()[0], at = loop.getAfterArguments()[1];
  for (int64_t i = 0; i < kUnasked; ++i) {
    // Of no bit it is 64, and what is written there is written over.
    Value bit = arith::IndexCastUIOp::create(
        b, b.getIndexType(), math::CountTrailingZerosOp::create(b, left));
    Value key =
        arith::IndexCastOp::create(b, b.getI32Type(), b.addIndex(block, bit));
    memref::StoreOp::create(b, key, positions, b.addIndex(at, i));
    left = arith::AndIOp::create(b, left, arith::SubIOp::create(b, left, one));
  }
  yield->setOperands({left, b.addIndex(at, kUnasked)});
  return end;
}

/// Collects the keys below the threshold, and the first `quota` at it.
Value TopTileEmitter::emitSelection(Value slot, Value threshold, Value quota) {
  return b
      .loop(firstKey, lastKey, b.index(kBlock), ValueRange{b.index(0), quota},
            [&](Value block, ValueRange state) {
              Value below =
                  loadBits(slot, block, threshold, arith::CmpIPredicate::ult);
              Value ties =
                  loadBits(slot, block, threshold, arith::CmpIPredicate::eq);
              Value number = popcount(ties);
              Value isAll =
                  b.compare(arith::CmpIPredicate::sle, number, state[1]);
              auto choice = scf::IfOp::create(b, TypeRange{b.getI64Type()},
                                              isAll, /*withElse=*/true);
              {
                OpBuilder::InsertionGuard guard(b);
                b.setInsertionPointToStart(choice.thenBlock());
                scf::YieldOp::create(b, ties);
                b.setInsertionPointToStart(choice.elseBlock());
                scf::YieldOp::create(b, keepLowest(ties, state[1]));
              }
              Value bits = arith::OrIOp::create(b, below, choice.getResult(0));
              Value left = b.subIndex(state[1], b.minIndex(number, state[1]));
              return SmallVector<Value>{emitPositions(bits, block, state[0]),
                                        left};
            })
      .front();
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

/// The least rank of the row.
Value TopTileEmitter::emitBest(Value slot) {
  Value start = splatRank(cutRank(), kBlock);
  Value least = b.loop(firstKey, lastKey, b.index(kBlock), ValueRange{start},
                       [&](Value block, ValueRange running) {
                         return SmallVector<Value>{arith::MinUIOp::create(
                             b, running[0], loadRanks(slot, block))};
                       })
                    .front();
  return vector::ReductionOp::create(b, vector::CombiningKind::MINUI, least);
}

/// exp(score - score of the best) of all ranks that are kept.
void TopTileEmitter::emitWeightTable(Value best, Value threshold) {
  int64_t lanes = b.getLanes();
  Value shift = b.broadcast(b.loadScalar(scoreOfRank, {best}));
  Value first = b.mulIndex(b.floorDiv(best, lanes), b.index(lanes));
  b.loop(first, b.addIndex(threshold, 1), b.index(lanes), [&](Value at) {
    Value scores = b.load(scoreOfRank, {at});
    b.store(b.exp(b.sub(scores, shift)), weightOfRank, {at});
  });
}

void TopTileEmitter::emitColumns(Value row, Value slot, Value count,
                                 Value column, int64_t vectors, bool withSum) {
  auto columnAt = [&](int64_t c) {
    return b.addIndex(column, c * b.getLanes());
  };
  SmallVector<Value> start(vectors, b.splat(0));
  if (withSum)
    start.push_back(b.number(0));
  SmallVector<Value> sums = b.loop(
      b.index(0), count, b.index(1), start, [&](Value i, ValueRange running) {
        Value position = memref::LoadOp::create(b, positions, i);
        Value key = arith::IndexCastOp::create(b, b.getIndexType(), position);
        Value ranked = memref::LoadOp::create(b, ranks, ValueRange{slot, key});
        Value weight = b.loadScalar(
            weightOfRank,
            {arith::IndexCastUIOp::create(b, b.getIndexType(), ranked)});
        // A weight that is 0 takes no value, not even one that is infinite.
        Value hasWeight =
            b.compare(arith::CmpFPredicate::UNE, weight, b.number(0));
        Value factor = b.broadcast(weight);
        SmallVector<Value> next;
        for (int64_t c = 0; c < vectors; ++c) {
          Value values = b.load(op.getValue(), {key, columnAt(c)});
          Value taken = b.mulAdd(factor, values, running[c]);
          next.push_back(b.select(hasWeight, taken, running[c]));
        }
        if (withSum)
          next.push_back(b.add(running[vectors], weight));
        return next;
      });
  for (int64_t c = 0; c < vectors; ++c)
    b.store(sums[c], op.getInits()[0], {row, columnAt(c)});
  if (withSum)
    b.store(sums[vectors], op.getInits()[2], {row});
}

void TopTileEmitter::emitSums(Value row, Value slot, Value count) {
  int64_t lanes = b.getLanes(), vectors = schedule.getValueVectors();
  Value columns = b.size(op.getValue(), 1), zero = b.index(0);
  // The weights are summed beside the first column.
  emitColumns(row, slot, count, zero, 1, /*withSum=*/true);
  Value rest = b.subIndex(columns, b.index(lanes));
  Value whole =
      b.mulIndex(b.floorDiv(rest, vectors * lanes), b.index(vectors * lanes));
  Value end = b.addIndex(whole, lanes);
  b.loop(b.index(lanes), end, b.index(vectors * lanes), [&](Value column) {
    emitColumns(row, slot, count, column, vectors, /*withSum=*/false);
  });
  if (vectors > 1)
    b.loop(end, columns, b.index(lanes), [&](Value column) {
      emitColumns(row, slot, count, column, 1, /*withSum=*/false);
    });
}

void TopTileEmitter::emitRow(Value row, Value slot) {
  Value best = emitBest(slot);
  Value isEmpty =
      b.compare(arith::CmpIPredicate::eq, best, rankConstant(cutRank()));
  b.ifElse(
      isEmpty,
      [&] {
        b.store(b.number(-kInfinity), op.getInits()[1], {row});
        b.store(b.number(0), op.getInits()[2], {row});
        b.loop(b.index(0), b.size(op.getValue(), 1), b.index(b.getLanes()),
               [&](Value column) {
                 b.store(b.splat(0), op.getInits()[0], {row, column});
               });
      },
      [&] {
        auto toIndex = [&](Value ranked) -> Value {
          return arith::IndexCastUIOp::create(b, b.getIndexType(), ranked);
        };
        Value threshold = emitThreshold(slot);
        Value below = emitCount(slot, threshold, /*orEqual=*/false);
        Value quota = b.subIndex(b.index(op.getTopN()), below);
        Value count = emitSelection(slot, threshold, quota);
        emitWeightTable(toIndex(best), toIndex(threshold));
        b.store(b.loadScalar(scoreOfRank, {toIndex(best)}), op.getInits()[1],
                {row});
        emitSums(row, slot, count);
      });
}

void TopTileEmitter::emit() {
  int64_t lanes = b.getLanes(), tileRows = schedule.getScoreRows();
  Value block = b.index(kBlock);
  Value stored = b.mulIndex(b.size(op.getKey(), 0), b.index(lanes));
  Value keys = b.mulIndex(b.ceilDiv(stored, kBlock), block);
  firstKey = b.mulIndex(
      b.floorDiv(b.mulIndex(range.firstPanel, b.index(lanes)), kBlock), block);
  lastKey = b.mulIndex(
      b.ceilDiv(b.mulIndex(range.lastPanel, b.index(lanes)), kBlock), block);

  int64_t tableSize = llvm::alignTo(width + 1, lanes);
  scoreOfRank = b.allocate({tableSize});
  weightOfRank = b.allocate({tableSize});
  // Of the size of the keys, so not on the stack.
  auto allocate = [&](ArrayRef<int64_t> shape, Type type, Value size) -> Value {
    return memref::AllocOp::create(b, MemRefType::get(shape, type), size,
                                   b.getI64IntegerAttr(64));
  };
  constexpr int64_t unknown = ShapedType::kDynamic;
  ranks = allocate({tileRows, unknown}, rank, keys);
  Value kept = b.minIndex(keys, b.index(op.getTopN()));
  positions = allocate({unknown}, b.getI32Type(), b.addIndex(kept, kBlock));

  emitScoreTable();
  b.loop(b.index(0), b.index(rows), b.index(tileRows), [&](Value row) {
    emitRanks(row);
    b.loop(b.index(0), b.index(tileRows), b.index(1),
           [&](Value slot) { emitRow(b.addIndex(row, slot), slot); });
  });
  memref::DeallocOp::create(b, ranks);
  memref::DeallocOp::create(b, positions);
}

//===----------------------------------------------------------------------===//
// Pattern
//===----------------------------------------------------------------------===//

namespace {
struct TopTileToVector : public OpRewritePattern<TopTileOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TopTileOp op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    auto value = dyn_cast<MemRefType>(op.getValue().getType());
    if (!schedule || !value)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    ContiguousRows contiguous(rewriter, op);
    VectorBuilder b(op.getLoc(), rewriter,
                    cast<FloatType>(value.getElementType()),
                    schedule.getLanes());
    TopTileEmitter(b, op, schedule).emit();
    contiguous.finish();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populateTopTileToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<TopTileToVector>(patterns.getContext());
}
