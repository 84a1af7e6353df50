//===- SplitKeys.cpp - Few rows, many keys --------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A step of decoding has one row, or a few, and reads all keys and values once:
// memory is the limit, so that packing would double the time. Heads that share
// keys are stacked as rows, the keys are split into parts that threads take,
// and the parts' running softmax states are merged in a fixed order.
//
//===----------------------------------------------------------------------===//

#include "PackedHeads.h"
#include "ScoreNumbers.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNSPLITKEYSPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

using Sizes = SmallVector<OpFoldResult>;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// More rows than these use a packed key often enough.
static constexpr int64_t kMostRows = 8;
/// Keys of a part: enough for a thread to be worth its start, few enough for
/// keys and values to stay in the second-level cache between two uses.
static constexpr int64_t kPartKeys = 512;

//===----------------------------------------------------------------------===//
// What is split
//===----------------------------------------------------------------------===//

static bool hasWidthLast(SoftmaxOpInterface op, LayoutOperand which) {
  AffineMap layout = op.getLayout(which);
  unsigned last = layout.getNumResults() - 1;
  return layout.getDimPosition(last) == last;
}

static bool isShared(OpFoldResult factor) {
  auto value = dyn_cast_if_present<Value>(factor);
  return !value || !isa<ShapedType>(value.getType());
}

/// A few rows that are read from contiguous keys and values, nothing but whose
/// index says which of them count.
static bool canSplit(SoftmaxOpInterface op, ScheduleAttr schedule) {
  auto l1 = dyn_cast<L1Op>(op.getOperation());
  if (!isa<SDPAOp>(op) && !(l1 && l1.getPrecision() == Precision::F32))
    return false;
  if (!isa<RankedTensorType>(op.getQuery().getType()) || op.getBias() ||
      op.getMask())
    return false;
  AttentionDims dims = op.getAttentionDims();
  for (int64_t size :
       {dims.queryLength, dims.heads, dims.groups, dims.width, dims.valueWidth})
    if (ShapedType::isDynamic(size) || size == 0)
      return false;
  for (LayoutOperand which : {LayoutOperand::Query, LayoutOperand::Key,
                              LayoutOperand::Value, LayoutOperand::Output})
    if (!hasWidthLast(op, which))
      return false;
  // A schedule without lanes is attn-pack's to refuse.
  return dims.queryLength <= kMostRows && dims.keyLength != 0 &&
         schedule.getLanes() > 0 &&
         dims.valueWidth % schedule.getLanes() == 0 &&
         llvm::all_of(op.getScoreScale().factors, isShared) &&
         isShared(op.getScoreSoftcap());
}

//===----------------------------------------------------------------------===//
// Splitting
//===----------------------------------------------------------------------===//

namespace {

class KeySplitter {
public:
  KeySplitter(RewriterBase &rewriter, SoftmaxOpInterface op,
              ScheduleAttr schedule);

  void run();

private:
  SmallVector<Value> emitParts();
  void emitPart(scf::ForallOp loop);
  Value stackQueries(ArrayRef<OpFoldResult> head);
  Value ofBatch(Value lengths, ArrayRef<OpFoldResult> head);
  SmallVector<Value> merge(ValueRange parts);
  Value
  reduce(Value input, Value init,
         function_ref<Value(OpBuilder &, Location, Value, Value)> combine);
  Value weigh(Value input, Value weights);
  Value emitShares(Value parts, Value whole);
  void emitFinish(ValueRange state);
  Value unstack(Value state, bool isAcc);

  Value index(int64_t number) {
    return arith::ConstantIndexOp::create(b, number);
  }
  Value asValue(OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
  }
  OpFoldResult compute(ArrayRef<OpFoldResult> operands, AffineExpr expr) {
    return affine::makeComposedFoldedAffineApply(b, b.getLoc(), expr, operands);
  }
  AffineExpr symbol(unsigned i) { return b.getAffineSymbolExpr(i); }

  ImplicitLocOpBuilder b;
  RewriterBase &rewriter;
  SoftmaxOpInterface op;
  DestinationStyleOpInterface destination;
  FloatType type;
  AttentionDims dims;
  HeadView query, key, value;
  /// Heads of a group, and rows that they make, in whole pairs of heads.
  int64_t shared, rows;
  ScheduleAttr schedule;
  unsigned headDims;
  Sizes batch;
};

} // namespace

static int64_t getLargestDivisor(int64_t number, int64_t most) {
  int64_t divisor = std::min(number, most);
  while (number % divisor != 0)
    --divisor;
  return divisor;
}

KeySplitter::KeySplitter(RewriterBase &rewriter, SoftmaxOpInterface op,
                         ScheduleAttr given)
    : b(op.getLoc(), rewriter), rewriter(rewriter), op(op),
      destination(cast<DestinationStyleOpInterface>(op.getOperation())),
      type(cast<FloatType>(op.getAccumulateType())),
      dims(op.getAttentionDims()),
      query(op.getQuery(), op.getLayout(LayoutOperand::Query)),
      key(op.getKey(), op.getLayout(LayoutOperand::Key)),
      value(op.getValue(), op.getLayout(LayoutOperand::Value)),
      shared(dims.heads / dims.groups),
      rows(llvm::alignTo(shared, 2) * dims.queryLength),
      headDims(query.getRank() - 2) {
  // Accumulators for 4 rows and 4 keys, or vectors of values.
  int64_t tileRows = getLargestDivisor(rows, 4);
  int64_t vectors = getLargestDivisor(dims.valueWidth / given.getLanes(), 4);
  schedule = ScheduleAttr::get(op.getContext(), given.getLanes(), rows,
                               kPartKeys, tileRows,
                               /*scorePanels=*/1, tileRows, vectors,
                               given.getMultiplyAdd(), given.getLaneSum());
}

/// The rows of all heads that read one head of keys; zeros fill them up.
Value KeySplitter::stackQueries(ArrayRef<OpFoldResult> head) {
  int64_t length = dims.queryLength;
  Value zero = arith::ConstantOp::create(b, b.getFloatAttr(type, 0));
  Value empty =
      tensor::EmptyOp::create(b, ArrayRef<int64_t>{rows, dims.width}, type);
  Value stacked = linalg::FillOp::create(b, zero, empty).getResult(0);
  auto loop = scf::ForOp::create(b, index(0), index(shared), index(1), stacked);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  Sizes from(head);
  from.back() = compute({head.back(), loop.getInductionVar()},
                        symbol(0) * shared + symbol(1));
  OpFoldResult first = compute({loop.getInductionVar()}, symbol(0) * length);
  Sizes offsets = {first, b.getIndexAttr(0)};
  Sizes sizes = {b.getIndexAttr(length), b.getIndexAttr(dims.width)};
  Sizes strides(2, b.getIndexAttr(1));
  Value place = tensor::ExtractSliceOp::create(b, loop.getRegionIterArg(0),
                                               offsets, sizes, strides);
  auto pack = PackRowsOp::create(b, query.slice(b, from), Value(), place,
                                 ScoreAttrInterface(), false);
  pack->setAttr(ScheduleAttr::getAttrName(), schedule);
  Value next = tensor::InsertSliceOp::create(
      b, pack->getResult(0), loop.getRegionIterArg(0), offsets, sizes, strides);
  scf::YieldOp::create(b, next);
  return loop.getResult(0);
}

/// One length, or that of the batch.
Value KeySplitter::ofBatch(Value lengths, ArrayRef<OpFoldResult> head) {
  if (auto tensor = dyn_cast<RankedTensorType>(lengths.getType())) {
    SmallVector<Value> at;
    for (OpFoldResult offset : head.take_front(tensor.getRank()))
      at.push_back(asValue(offset));
    lengths = tensor::ExtractOp::create(b, lengths, at);
  }
  return getValueOrCreateCastToIndexLike(b, b.getLoc(), b.getIndexType(),
                                         lengths);
}

/// One part of the keys of one head, into its place in the states.
void KeySplitter::emitPart(scf::ForallOp loop) {
  ValueRange arguments = loop.getBody()->getArguments();
  Sizes head;
  for (Value argument : arguments.take_front(headDims))
    head.push_back(argument);
  Value part = arguments[headDims];
  OpFoldResult length = key.getSize(b, key.lengthDim());
  Value first = asValue(compute({part}, symbol(0) * kPartKeys));
  AffineMap rest = AffineMap::get(
      0, 2, {b.getAffineConstantExpr(kPartKeys), symbol(0) - symbol(1)},
      b.getContext());
  OpFoldResult count =
      affine::makeComposedFoldedAffineMin(b, b.getLoc(), rest, {length, first});

  Value kept = asValue(length);
  if (Value given = op.getKvLength())
    kept = arith::MinSIOp::create(b, kept, ofBatch(given, head));
  bool isCausal = op.getCausal() != Causal::None;
  Value offset;
  if (isCausal || op.getWindow()) {
    if (Value given = op.getOffset())
      offset = ofBatch(given, head);
    else if (op.getCausal() == Causal::BottomRight)
      offset =
          arith::SubIOp::create(b, asValue(length), index(dims.queryLength));
    else
      offset = index(0);
    offset = arith::SubIOp::create(b, offset, first);
  }
  Value lowered = arith::SubIOp::create(b, kept, first);

  // The state's place in each of the results: its offsets and sizes.
  ValueRange states = arguments.take_back(3);
  SmallVector<Sizes> places, extents;
  SmallVector<Value> inits;
  for (auto [i, state] : llvm::enumerate(states)) {
    Sizes offsets(head), sizes(headDims + 1, b.getIndexAttr(1));
    offsets.push_back(part);
    SmallVector<int64_t> shape = {rows};
    if (i == 0)
      shape.push_back(dims.valueWidth);
    for (int64_t size : shape) {
      offsets.push_back(b.getIndexAttr(0));
      sizes.push_back(b.getIndexAttr(size));
    }
    Sizes strides(sizes.size(), b.getIndexAttr(1));
    Value place = tensor::ExtractSliceOp::create(
        b, RankedTensorType::get(shape, type), state, offsets, sizes, strides);
    Value number = arith::ConstantOp::create(
        b, b.getFloatAttr(type, i == 1 ? -kInfinity : 0));
    inits.push_back(linalg::FillOp::create(b, number, place).getResult(0));
    places.push_back(offsets);
    extents.push_back(sizes);
  }

  // One number for all heads, as canSplit has seen.
  auto asIs = [](Value value) { return value; };
  auto tile = OnlineTileOp::create(
      b, stackQueries(head), key.slice(b, head, first, count),
      value.slice(b, head, first, count), Value(), Value(), lowered, offset,
      createScoreScale(b, op, asIs), createScoreSoftcap(b, op, asIs), inits,
      op.getScoreKind(), isCausal, getWindowAttr(op),
      b.getI64IntegerAttr(dims.queryLength), /*bf16_weights=*/false);
  tile->setAttr(ScheduleAttr::getAttrName(), schedule);

  b.setInsertionPointToStart(loop.getTerminator().getBody());
  for (auto [result, state, offsets, sizes] :
       llvm::zip_equal(tile->getResults(), states, places, extents)) {
    Sizes strides(sizes.size(), b.getIndexAttr(1));
    tensor::ParallelInsertSliceOp::create(b, result, state, offsets, sizes,
                                          strides);
  }
}

/// States [batch..., groups, parts, rows, and the width].
SmallVector<Value> KeySplitter::emitParts() {
  Sizes bounds;
  for (unsigned dim = 0; dim < headDims; ++dim)
    bounds.push_back(key.getSize(b, key.getStored(dim)));
  batch = bounds;
  bounds.push_back(
      compute({key.getSize(b, key.lengthDim())}, symbol(0).ceilDiv(kPartKeys)));
  Sizes sizes(bounds);
  sizes.push_back(b.getIndexAttr(rows));
  Sizes accSizes(sizes);
  accSizes.push_back(b.getIndexAttr(dims.valueWidth));
  SmallVector<Value> states = {tensor::EmptyOp::create(b, accSizes, type),
                               tensor::EmptyOp::create(b, sizes, type),
                               tensor::EmptyOp::create(b, sizes, type)};
  auto loop = scf::ForallOp::create(b, bounds, states, std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  emitPart(loop);
  return SmallVector<Value>(loop.getResults());
}

//===----------------------------------------------------------------------===//
// Merging
//===----------------------------------------------------------------------===//

/// Combines the parts, in their order: all dimensions of the input but that of
/// the parts are those of the init.
Value KeySplitter::reduce(
    Value input, Value init,
    function_ref<Value(OpBuilder &, Location, Value, Value)> combine) {
  unsigned rank = cast<ShapedType>(input.getType()).getRank();
  SmallVector<AffineExpr> kept;
  SmallVector<utils::IteratorType> iterators;
  for (unsigned dim = 0; dim < rank; ++dim) {
    bool isPart = dim == headDims;
    iterators.push_back(isPart ? utils::IteratorType::reduction
                               : utils::IteratorType::parallel);
    if (!isPart)
      kept.push_back(b.getAffineDimExpr(dim));
  }
  SmallVector<AffineMap> maps = {b.getMultiDimIdentityMap(rank),
                                 AffineMap::get(rank, 0, kept, b.getContext())};
  auto generic = linalg::GenericOp::create(
      b, init.getType(), input, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        linalg::YieldOp::create(
            builder, loc, combine(builder, loc, arguments[0], arguments[1]));
      });
  return generic.getResult(0);
}

/// exp(maximum of a part - maximum of all), 0 for a part without keys.
Value KeySplitter::emitShares(Value parts, Value whole) {
  unsigned rank = cast<ShapedType>(parts.getType()).getRank();
  SmallVector<AffineExpr> kept;
  for (unsigned dim = 0; dim < rank; ++dim)
    if (dim != headDims)
      kept.push_back(b.getAffineDimExpr(dim));
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  SmallVector<AffineMap> maps = {
      identity, AffineMap::get(rank, 0, kept, b.getContext()), identity};
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  Value init = tensor::EmptyOp::create(
      b, tensor::getMixedSizes(b, b.getLoc(), parts), type);
  auto generic = linalg::GenericOp::create(
      b, init.getType(), ValueRange{parts, whole}, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        auto number = [&](double value) -> Value {
          return arith::ConstantOp::create(builder, loc,
                                           builder.getFloatAttr(type, value));
        };
        Value isEmpty =
            arith::CmpFOp::create(builder, loc, arith::CmpFPredicate::OEQ,
                                  arguments[0], number(-kInfinity));
        Value apart =
            arith::SubFOp::create(builder, loc, arguments[0], arguments[1]);
        Value share = math::ExpOp::create(builder, loc, apart);
        linalg::YieldOp::create(
            builder, loc,
            arith::SelectOp::create(builder, loc, isEmpty, number(0), share)
                .getResult());
      });
  return generic.getResult(0);
}

/// input * weights, which lack the input's last dimensions.
Value KeySplitter::weigh(Value input, Value weights) {
  unsigned rank = cast<ShapedType>(input.getType()).getRank();
  unsigned weightRank = cast<ShapedType>(weights.getType()).getRank();
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  AffineMap leading = identity.getMajorSubMap(weightRank);
  SmallVector<AffineMap> maps = {identity, leading, identity};
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  Value init = tensor::EmptyOp::create(
      b, tensor::getMixedSizes(b, b.getLoc(), input), type);
  auto generic = linalg::GenericOp::create(
      b, init.getType(), ValueRange{input, weights}, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        linalg::YieldOp::create(
            builder, loc,
            arith::MulFOp::create(builder, loc, arguments[0], arguments[1])
                .getResult());
      });
  return generic.getResult(0);
}

/// One state of all parts.
SmallVector<Value> KeySplitter::merge(ValueRange parts) {
  auto filled = [&](Value like, double number) -> Value {
    Sizes sizes = tensor::getMixedSizes(b, b.getLoc(), like);
    sizes.erase(sizes.begin() + headDims);
    Value constant = arith::ConstantOp::create(b, b.getFloatAttr(type, number));
    return linalg::FillOp::create(
               b, constant, Value(tensor::EmptyOp::create(b, sizes, type)))
        .getResult(0);
  };
  auto add = [](OpBuilder &builder, Location loc, Value lhs, Value rhs) {
    return arith::AddFOp::create(builder, loc, lhs, rhs).getResult();
  };
  auto larger = [](OpBuilder &builder, Location loc, Value lhs, Value rhs) {
    Value isLarger = arith::CmpFOp::create(builder, loc,
                                           arith::CmpFPredicate::OGT, lhs, rhs);
    return arith::SelectOp::create(builder, loc, isLarger, lhs, rhs)
        .getResult();
  };
  Value maximum = reduce(parts[1], filled(parts[1], -kInfinity), larger);
  Value shares = emitShares(parts[1], maximum);
  Value acc = reduce(weigh(parts[0], shares), filled(parts[0], 0), add);
  Value sum = reduce(weigh(parts[2], shares), filled(parts[2], 0), add);
  return {acc, maximum, sum};
}

/// [batch..., groups, rows, ...] to [batch..., heads, length, ...].
Value KeySplitter::unstack(Value state, bool isAcc) {
  Sizes sizes(batch), offsets(batch.size(), b.getIndexAttr(0));
  sizes.push_back(b.getIndexAttr(shared * dims.queryLength));
  offsets.push_back(b.getIndexAttr(0));
  if (isAcc) {
    sizes.push_back(b.getIndexAttr(dims.valueWidth));
    offsets.push_back(b.getIndexAttr(0));
  }
  Sizes strides(sizes.size(), b.getIndexAttr(1));
  Value cut = tensor::ExtractSliceOp::create(b, state, offsets, sizes, strides);

  // Rows to heads of the group and their positions, then both kinds of heads
  // to one.
  Sizes split(sizes.begin(), sizes.begin() + headDims);
  split.push_back(b.getIndexAttr(shared));
  split.push_back(b.getIndexAttr(dims.queryLength));
  if (isAcc)
    split.push_back(b.getIndexAttr(dims.valueWidth));
  auto shapeOf = [](ArrayRef<OpFoldResult> list) {
    return llvm::map_to_vector(list, [](OpFoldResult size) {
      return getConstantIntValue(size).value_or(ShapedType::kDynamic);
    });
  };
  SmallVector<ReassociationIndices> expand, collapse;
  for (int64_t dim = 0; dim < static_cast<int64_t>(headDims); ++dim)
    expand.push_back({dim});
  expand.push_back({headDims, headDims + 1});
  if (isAcc)
    expand.push_back({headDims + 2});
  Value expanded = tensor::ExpandShapeOp::create(
      b, RankedTensorType::get(shapeOf(split), type), cut, expand, split);
  for (int64_t dim = 0; dim + 1 < static_cast<int64_t>(headDims); ++dim)
    collapse.push_back({dim});
  collapse.push_back({headDims - 1, headDims});
  collapse.push_back({headDims + 1});
  if (isAcc)
    collapse.push_back({headDims + 2});
  return tensor::CollapseShapeOp::create(b, expanded, collapse);
}

void KeySplitter::emitFinish(ValueRange state) {
  Value acc = unstack(state[0], /*isAcc=*/true);
  Value maximum = unstack(state[1], /*isAcc=*/false);
  Value sum = unstack(state[2], /*isAcc=*/false);
  SmallVector<Value> inits(destination.getDpsInits());
  AffineMap layout = op.getLayout(LayoutOperand::Output);
  if (!layout.isIdentity())
    inits[0] = tensor::EmptyOp::create(
        b, tensor::getMixedSizes(b, b.getLoc(), acc),
        cast<ShapedType>(inits[0].getType()).getElementType());
  auto finish = FinishOp::create(b, acc, maximum, sum, inits);
  SmallVector<Value> results(finish->getResults());
  if (!layout.isIdentity()) {
    SmallVector<int64_t> permutation;
    for (unsigned i = 0, e = layout.getNumResults(); i < e; ++i)
      permutation.push_back(layout.getDimPosition(i));
    results[0] = linalg::TransposeOp::create(
                     b, results[0], destination.getDpsInits()[0], permutation)
                     ->getResult(0);
  }
  rewriter.replaceOp(op, results);
}

void KeySplitter::run() {
  b.setInsertionPoint(op);
  emitFinish(merge(emitParts()));
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct AttnSplitKeysPass
    : public attn::impl::AttnSplitKeysPassBase<AttnSplitKeysPass> {
  void runOnOperation() override {
    SmallVector<SoftmaxOpInterface> ops;
    getOperation()->walk([&](SoftmaxOpInterface op) {
      ScheduleAttr schedule = ScheduleAttr::lookup(op);
      if (schedule && canSplit(op, schedule))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (SoftmaxOpInterface op : ops)
      KeySplitter(rewriter, op, ScheduleAttr::lookup(op)).run();
  }
};
} // namespace
