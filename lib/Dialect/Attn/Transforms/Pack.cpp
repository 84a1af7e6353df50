//===- Pack.cpp - Pack the operands of a running softmax ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A tile of rows reads all keys and values of its head, and so do the other
// tiles of the head: keys and values are packed once, before the loops over
// heads and rows; queries, which only one tile reads, inside of them. Kernels
// then read vectors, in one number format, with no remainder.
//
//===----------------------------------------------------------------------===//

#include "PackedHeads.h"
#include "ScoreNumbers.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"
#include "attn/Dialect/Attn/Transforms/Transforms.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"

#include <limits>

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNPACKPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// What can be packed
//===----------------------------------------------------------------------===//

/// A state that has seen nothing.
static bool isEmptyState(OnlineOp online) {
  return llvm::all_of(online.getInits(), [](Value init) {
    return init.getDefiningOp<linalg::FillOp>();
  });
}

/// The one operation that ends the row, or null.
static FinishOp getFinish(OnlineOp online) {
  FinishOp finish;
  for (Operation *user : online->getUsers()) {
    auto other = dyn_cast<FinishOp>(user);
    if (!other || (finish && finish != other))
      return nullptr;
    finish = other;
  }
  return finish;
}

/// One row tile of one head.
static bool isOneHead(SoftmaxOpInterface op) {
  AttentionDims dims = op.getAttentionDims();
  auto isOne = [](int64_t size) { return size == 1; };
  return llvm::all_of(dims.batch, isOne) && dims.heads == 1 &&
         isa<RankedTensorType>(op.getQuery().getType());
}

//===----------------------------------------------------------------------===//
// One tile
//===----------------------------------------------------------------------===//

namespace {

/// A running softmax: the sum of weighted values, the largest score, the sum of
/// weights.
using State = SmallVector<Value>;

class TilePacker {
public:
  /// `output` is what ends the row: `op` itself, or its attn.finish.
  TilePacker(RewriterBase &rewriter, SoftmaxOpInterface op,
             const OutputTile &output, ScheduleAttr schedule)
      : b(op.getLoc(), rewriter), rewriter(rewriter), op(op), output(output),
        schedule(schedule), type(cast<FloatType>(op.getAccumulateType())),
        heads(op, schedule) {}

  LogicalResult run();

private:
  Value packQuery();
  State createState();
  void findAlignment();
  Value getOnly(Value value);
  Value toIndex(Value value);
  Value sliceScores(Value operand, OpFoldResult firstKey, OpFoldResult count);
  State emitKeys(Value query, const State &state);
  State emitKeyTile(Value query, Value firstKey, ValueRange state);
  State emitTop(HammingOp hamming, Value query);
  void emitFinish(const State &state);

  Value asValue(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
  }
  void addSchedule(Operation *op) {
    op->setAttr(ScheduleAttr::getAttrName(), schedule);
  }

  ImplicitLocOpBuilder b;
  RewriterBase &rewriter;
  SoftmaxOpInterface op;
  OutputTile output;
  ScheduleAttr schedule;
  FloatType type;
  PackedHeads heads;

  OpFoldResult rowCount;
  /// Of keys that there are, and that kv_length leaves.
  Value length;
  /// Null where rows are not aligned with keys, or start with key 0.
  Value offset;
  bool isCausal = false;
  Value scale, softcap;
};

} // namespace

/// [m, d] of the row tile, or [d, m], to [query_tile, d'].
Value TilePacker::packQuery() {
  AffineMap layout = op.getLayout(LayoutOperand::Query);
  HeadView view(op.getQuery(), layout);
  rowCount = view.getSize(b, view.lengthDim());
  Value rows = view.slice(b);
  OpFoldResult width = heads.getPackedWidth(b);
  Value init = tensor::EmptyOp::create(
      b, ArrayRef<OpFoldResult>{b.getIndexAttr(schedule.getQueryTile()), width},
      heads.getPackedType());
  auto pack = PackRowsOp::create(b, rows, heads.getCenter(), init,
                                 op.getScoreKind(), view.isTransposed());
  addSchedule(pack);
  return pack->getResult(0);
}

State TilePacker::createState() {
  OpFoldResult rows = b.getIndexAttr(schedule.getQueryTile());
  auto create = [&](ArrayRef<OpFoldResult> sizes, double number) -> Value {
    Value empty = tensor::EmptyOp::create(b, sizes, type);
    Value value = arith::ConstantOp::create(b, b.getFloatAttr(type, number));
    return linalg::FillOp::create(b, value, empty).getResult(0);
  };
  return {create({rows, heads.getPackedValueWidth()}, 0),
          create({rows}, -kInfinity), create({rows}, 0)};
}

/// The one element of a tensor with one for each of the tile's heads or
/// batches, or the scalar itself.
Value TilePacker::getOnly(Value value) {
  auto tensor = dyn_cast<RankedTensorType>(value.getType());
  if (!tensor)
    return value;
  Value zero = arith::ConstantIndexOp::create(b, 0);
  return tensor::ExtractOp::create(b, value,
                                   SmallVector<Value>(tensor.getRank(), zero));
}

Value TilePacker::toIndex(Value value) {
  return getValueOrCreateCastToIndexLike(b, b.getLoc(), b.getIndexType(),
                                         getOnly(value));
}

void TilePacker::findAlignment() {
  Value keys = asValue(heads.getKeyLength());
  length = keys;
  if (Value given = op.getKvLength())
    length = arith::MinSIOp::create(b, keys, toIndex(given));
  isCausal = op.getCausal() != Causal::None;
  if (!isCausal && !op.getWindow())
    return;
  if (Value given = op.getOffset())
    offset = toIndex(given);
  else if (op.getCausal() == Causal::BottomRight)
    offset = arith::SubIOp::create(b, keys, asValue(rowCount));
}

/// The bias or mask of the rows and of `count` keys: [m or 1, count or 1].
Value TilePacker::sliceScores(Value operand, OpFoldResult firstKey,
                              OpFoldResult count) {
  if (!operand)
    return nullptr;
  auto full = cast<RankedTensorType>(operand.getType());
  int64_t rank = full.getRank();
  if (rank < 2) {
    // Absent on the left: the same for all rows.
    SmallVector<OpFoldResult> sizes(2 - rank, b.getIndexAttr(1));
    llvm::append_range(sizes, tensor::getMixedSizes(b, b.getLoc(), operand));
    SmallVector<int64_t> shape(2 - rank, 1);
    llvm::append_range(shape, full.getShape());
    SmallVector<ReassociationIndices> groups;
    if (rank == 1)
      groups.push_back({0, 1});
    operand = tensor::ExpandShapeOp::create(b, full.clone(shape), operand,
                                            groups, sizes);
    full = cast<RankedTensorType>(operand.getType());
    rank = 2;
  }
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), operand);
  if (full.getDimSize(rank - 1) != 1) {
    offsets.back() = firstKey;
    sizes.back() = count;
  }
  SmallVector<int64_t> shape;
  for (OpFoldResult size : ArrayRef(sizes).take_back(2))
    shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  return tensor::ExtractSliceOp::create(b, full.clone(shape), operand, offsets,
                                        sizes, strides);
}

State TilePacker::emitKeyTile(Value query, Value firstKey, ValueRange state) {
  OpFoldResult count = heads.getTileLength(b, firstKey);
  Value back = firstKey;
  auto lower = [&](Value value) -> Value {
    return value ? Value(arith::SubIOp::create(b, value, back)) : Value();
  };
  Value shifted = lower(offset);
  if (!shifted && (isCausal || op.getWindow()))
    shifted = lower(arith::ConstantIndexOp::create(b, 0));
  auto [keys, values] = heads.slice(b, firstKey);
  auto tile = OnlineTileOp::create(
      b, query, keys, values, sliceScores(op.getBias(), firstKey, count),
      sliceScores(op.getMask(), firstKey, count), lower(length), shifted, scale,
      softcap, state, op.getScoreKind(), isCausal, getWindowAttr(op),
      IntegerAttr(), heads.hasBF16Weights());
  addSchedule(tile);
  return State(tile->getResults());
}

/// The loop over key tiles. Those that alignment cuts for all rows are left
/// out.
State TilePacker::emitKeys(Value query, const State &state) {
  Value first = arith::ConstantIndexOp::create(b, 0);
  Value last = length;
  Value step = arith::ConstantIndexOp::create(b, schedule.getKeyTile());
  Value start = offset ? offset : first;
  if (isCausal || op.getWindow()) {
    int64_t past = isCausal ? 0 : static_cast<int64_t>(*op.getWindow()) - 1;
    Value rows = asValue(rowCount);
    Value end = arith::AddIOp::create(b, arith::AddIOp::create(b, start, rows),
                                      arith::ConstantIndexOp::create(b, past));
    last = arith::MinSIOp::create(b, last, end);
  }
  if (std::optional<uint64_t> window = op.getWindow()) {
    int64_t before = 1 - static_cast<int64_t>(*window);
    Value begin = arith::AddIOp::create(
        b, start, arith::ConstantIndexOp::create(b, before));
    begin = arith::MaxSIOp::create(b, begin, first);
    first =
        arith::MulIOp::create(b, arith::DivUIOp::create(b, begin, step), step);
  }
  auto loop = scf::ForOp::create(b, first, last, step, state);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  scf::YieldOp::create(
      b, emitKeyTile(query, loop.getInductionVar(), loop.getRegionIterArgs()));
  return State(loop.getResults());
}

/// All keys at once.
State TilePacker::emitTop(HammingOp hamming, Value query) {
  OpFoldResult zero = b.getIndexAttr(0);
  auto [keys, values] = heads.getAll();
  auto tile = TopTileOp::create(
      b, query, keys, values,
      sliceScores(op.getMask(), zero, heads.getKeyLength()), length, offset,
      scale, softcap, createState(), op.getScoreKind(), *hamming.getTopN(),
      isCausal, getWindowAttr(op));
  addSchedule(tile);
  return State(tile->getResults());
}

/// Ends the row into the slice of the output that attn.finish wrote, or that
/// a transposition wrote after it.
void TilePacker::emitFinish(const State &state) {
  auto last =
      FinishTileOp::create(b, state[0], state[1], state[2], output.getInits(b));
  addSchedule(last);
  output.replace(rewriter, b, last->getResults());
}

LogicalResult TilePacker::run() {
  if (!isOneHead(op) || !output.isContiguous() || !heads.isContiguous())
    return failure();
  heads.pack(b);
  b.setInsertionPoint(op);
  heads.findHead(b);
  Value query = packQuery();
  findAlignment();
  auto only = [&](Value value) { return getOnly(value); };
  scale = createScoreScale(b, op, only);
  softcap = createScoreSoftcap(b, op, only);
  auto hamming = dyn_cast<HammingOp>(op.getOperation());
  State state =
      hamming ? emitTop(hamming, query) : emitKeys(query, createState());
  // What it replaces is written where the output was.
  b.setInsertionPoint(output.getEnd());
  emitFinish(state);
  return success();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct AttnPackPass : public attn::impl::AttnPackPassBase<AttnPackPass> {
  void runOnOperation() override;
};
} // namespace

/// From an empty state to the end of the row.
static LogicalResult packOnline(RewriterBase &rewriter, OnlineOp online,
                                ScheduleAttr schedule) {
  FinishOp finish = getFinish(online);
  if (!finish || !isEmptyState(online))
    return failure();
  AffineMap canonical = AffineMap::getMultiDimIdentityMap(
      finish.getAcc().getType().getRank(), rewriter.getContext());
  OutputTile output(finish, canonical);
  if (failed(TilePacker(rewriter, online, output, schedule).run()))
    return failure();
  rewriter.eraseOp(online);
  return success();
}

static LogicalResult packTop(RewriterBase &rewriter, HammingOp hamming,
                             ScheduleAttr schedule) {
  bool isCode = isa<IntegerType>(hamming.getQuery().getType().getElementType());
  // A bias makes scores of which there are more than distances.
  if (!hamming.getTopN() || hamming.getBias() || !isCode)
    return failure();
  OutputTile output(hamming, hamming.getLayout(LayoutOperand::Output));
  return TilePacker(rewriter, hamming, output, schedule).run();
}

/// What kernels divide by and step with. Rows are weighed in pairs.
static LogicalResult verifySchedule(Operation *op, ScheduleAttr schedule) {
  const std::pair<StringRef, int64_t> sizes[] = {
      {"lanes", schedule.getLanes()},
      {"query_tile", schedule.getQueryTile()},
      {"key_tile", schedule.getKeyTile()},
      {"score_rows", schedule.getScoreRows()},
      {"score_panels", schedule.getScorePanels()},
      {"value_rows", schedule.getValueRows()},
      {"value_vectors", schedule.getValueVectors()}};
  for (auto [name, size] : sizes)
    if (size < 1)
      return op->emitOpError() << "attn.schedule has " << name << " = " << size
                               << "; expected at least 1";
  if (schedule.getQueryTile() % 2 != 0)
    return op->emitOpError()
           << "attn.schedule has query_tile = " << schedule.getQueryTile()
           << "; expected an even number";
  return success();
}

void AttnPackPass::runOnOperation() {
  SmallVector<SoftmaxOpInterface> ops;
  getOperation()->walk([&](SoftmaxOpInterface op) {
    if (ScheduleAttr::lookup(op))
      ops.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  for (SoftmaxOpInterface op : ops) {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    if (failed(verifySchedule(op, schedule)))
      return signalPassFailure();
    LogicalResult packed = failure();
    if (auto online = dyn_cast<OnlineOp>(op.getOperation()))
      packed = packOnline(rewriter, online, schedule);
    else if (auto hamming = dyn_cast<HammingOp>(op.getOperation()))
      packed = packTop(rewriter, hamming, schedule);
    // Without its schedule the reference lowering takes it.
    if (failed(packed))
      op->removeAttr(ScheduleAttr::getAttrName());
  }
}
