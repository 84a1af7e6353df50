//===- Quantise.cpp - Grids and codes of attn.l1, head by head ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexArithmetic.h"
#include "PackedHeads.h"
#include "ScoreScale.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNQUANTISEPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

using Sizes = SmallVector<OpFoldResult>;

namespace {
class L1Quantiser {
public:
  L1Quantiser(RewriterBase &rewriter, L1Op op, ScheduleAttr schedule)
      : b(op.getLoc(), rewriter), rewriter(rewriter), op(op),
        schedule(schedule), type(op.getAccumulateType()),
        bits(op.getPrecision() == Precision::U8 ? 8 : 16),
        width(op.getAttentionDims().width),
        query(op.getQuery(), op.getLayout(LayoutOperand::Query)),
        key(op.getKey(), op.getLayout(LayoutOperand::Key)),
        value(op.getValue(), op.getLayout(LayoutOperand::Value)) {}

  LogicalResult run();

private:
  /// Of the query: batches and heads.
  Sizes getHeadSizes();
  OpFoldResult getHeadCount(const HeadView &view) {
    return view.getSize(b, view.getStored(view.getRank() - 3));
  }
  Sizes getKeyHead(ArrayRef<OpFoldResult> head);
  bool sharesKeys();

  /// A tensor that parallel tasks fill: `fill` returns what goes where.
  struct Part {
    Value source;
    Sizes offsets, sizes;
  };
  Value createParallel(ArrayRef<OpFoldResult> bounds,
                       ArrayRef<OpFoldResult> sizes, Type element,
                       function_ref<Part(Sizes task, Value init)> fill);
  Value createGrids();
  Value createCodes(const HeadView &view, Value grids, bool isKey);
  Value repeatValues();
  Value createScale(Value grids);
  ArrayAttr getLayouts();
  void addSchedule(Operation *op) {
    op->setAttr(ScheduleAttr::getAttrName(), schedule);
  }

  ImplicitLocOpBuilder b;
  RewriterBase &rewriter;
  L1Op op;
  ScheduleAttr schedule;
  Type type;
  int64_t bits, width;
  HeadView query, key, value;
};
} // namespace

//===----------------------------------------------------------------------===//
// Heads
//===----------------------------------------------------------------------===//

Sizes L1Quantiser::getHeadSizes() {
  Sizes sizes;
  for (unsigned dim = 0; dim + 2 < query.getRank(); ++dim)
    sizes.push_back(query.getSize(b, query.getStored(dim)));
  return sizes;
}

bool L1Quantiser::sharesKeys() {
  std::optional<int64_t> heads = getConstantIntValue(getHeadCount(query));
  std::optional<int64_t> groups = getConstantIntValue(getHeadCount(key));
  return !heads || !groups || *heads != *groups;
}

/// Batches, and the key/value head that a query head reads.
Sizes L1Quantiser::getKeyHead(ArrayRef<OpFoldResult> head) {
  Sizes keyHead(head);
  if (!sharesKeys())
    return keyHead;
  auto asValue = [&](OpFoldResult size) {
    return getValueOrCreateConstantIndexOp(b, b.getLoc(), size);
  };
  std::optional<int64_t> heads = getConstantIntValue(getHeadCount(query));
  std::optional<int64_t> groups = getConstantIntValue(getHeadCount(key));
  if (heads && groups) {
    keyHead.back() = compute(b, {keyHead.back()}, [&](auto s) {
      return s[0].floorDiv(*heads / *groups);
    });
    return keyHead;
  }
  Value shared = arith::DivUIOp::create(b, asValue(getHeadCount(query)),
                                        asValue(getHeadCount(key)));
  keyHead.back() =
      arith::DivUIOp::create(b, asValue(keyHead.back()), shared).getResult();
  return keyHead;
}

//===----------------------------------------------------------------------===//
// Parallel loops
//===----------------------------------------------------------------------===//

Value L1Quantiser::createParallel(
    ArrayRef<OpFoldResult> bounds, ArrayRef<OpFoldResult> sizes, Type element,
    function_ref<Part(Sizes task, Value init)> fill) {
  Value empty = tensor::EmptyOp::create(b, sizes, element);
  auto loop = scf::ForallOp::create(b, bounds, ValueRange{empty}, std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange arguments = loop.getBody()->getArguments();
  Value init = arguments.back();
  Part part = fill(Sizes(arguments.drop_back()), init);
  Sizes strides(sizes.size(), b.getIndexAttr(1));
  b.setInsertionPointToStart(loop.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(b, part.source, init, part.offsets,
                                        part.sizes, strides);
  return loop.getResult(0);
}

/// The last `kept` dimensions of a slice whose others are of size 1.
static Value sliceLast(ImplicitLocOpBuilder &b, Value tensor,
                       ArrayRef<OpFoldResult> offsets,
                       ArrayRef<OpFoldResult> sizes, unsigned kept) {
  Sizes strides(sizes.size(), b.getIndexAttr(1));
  auto type = cast<RankedTensorType>(tensor.getType());
  return tensor::ExtractSliceOp::create(
      b, type.clone(getShape(sizes.take_back(kept))), tensor, offsets, sizes,
      strides);
}

Value L1Quantiser::createGrids() {
  Sizes heads = getHeadSizes();
  OpFoldResult two = b.getIndexAttr(2);
  Sizes sizes(heads);
  sizes.push_back(two);
  return createParallel(heads, sizes, type, [&](Sizes head, Value init) {
    Part part;
    part.offsets = head;
    part.offsets.push_back(b.getIndexAttr(0));
    part.sizes.assign(head.size(), b.getIndexAttr(1));
    part.sizes.push_back(two);
    Value queries = query.slice(b, head);
    Value keys = key.slice(b, getKeyHead(head));
    auto grid =
        GridOp::create(b, queries, keys,
                       sliceLast(b, init, part.offsets, part.sizes, 1), bits);
    addSchedule(grid);
    part.source = grid->getResult(0);
    return part;
  });
}

/// [batch..., query heads, length, words], in tasks of `key_tile` rows.
Value L1Quantiser::createCodes(const HeadView &view, Value grids, bool isKey) {
  OpFoldResult one = b.getIndexAttr(1), zero = b.getIndexAttr(0);
  OpFoldResult length = view.getSize(b, view.lengthDim());
  OpFoldResult words = b.getIndexAttr(getPackedWidth(width * bits, 32));
  int64_t tile = schedule.getKeyTile();
  Sizes bounds = getHeadSizes(), sizes = bounds;
  unsigned headDims = bounds.size();
  bounds.push_back(ceilDiv(b, length, tile));
  sizes.push_back(length);
  sizes.push_back(words);
  return createParallel(
      bounds, sizes, b.getI32Type(), [&](Sizes task, Value init) {
        Sizes head(ArrayRef(task).take_front(headDims));
        OpFoldResult first = mul(b, task.back(), tile);
        OpFoldResult count = minRest(b, tile, length, first);
        Part part;
        part.offsets = head;
        part.offsets.append({first, zero});
        part.sizes.assign(headDims, one);
        part.sizes.append({count, words});
        Sizes gridOffsets(head), gridSizes(headDims, one);
        gridOffsets.push_back(zero);
        gridSizes.push_back(b.getIndexAttr(2));
        Value grid = sliceLast(b, grids, gridOffsets, gridSizes, 1);
        Value rows =
            view.slice(b, isKey ? getKeyHead(head) : head, first, count);
        auto codes = QuantiseOp::create(
            b, rows, grid, sliceLast(b, init, part.offsets, part.sizes, 2),
            bits, view.isTransposed());
        addSchedule(codes);
        part.source = codes->getResult(0);
        return part;
      });
}

/// The values of each query head, stored as they are.
Value L1Quantiser::repeatValues() {
  if (!sharesKeys())
    return op.getValue();
  Sizes heads = getHeadSizes();
  Sizes sizes = tensor::getMixedSizes(b, b.getLoc(), op.getValue());
  sizes[value.getStored(value.getRank() - 3)] = heads.back();
  Type element = op.getValue().getType().getElementType();
  return createParallel(heads, sizes, element, [&](Sizes head, Value) {
    Part part;
    part.offsets.assign(sizes.size(), b.getIndexAttr(0));
    part.sizes = sizes;
    for (auto [dim, offset] : llvm::enumerate(head)) {
      part.offsets[value.getStored(dim)] = offset;
      part.sizes[value.getStored(dim)] = b.getIndexAttr(1);
    }
    part.source = value.slice(b, getKeyHead(head));
    return part;
  });
}

/// The operation's factor times the step, for each batch and head.
Value L1Quantiser::createScale(Value grids) {
  ScoreFactor factor = buildScoreFactor(b, cast<SoftmaxOpInterface>(*op));
  Sizes heads = getHeadSizes();
  unsigned rank = heads.size();
  Value init = tensor::EmptyOp::create(b, heads, type);
  SmallVector<AffineExpr> dims;
  for (unsigned dim = 0; dim < rank; ++dim)
    dims.push_back(b.getAffineDimExpr(dim));
  AffineMap identity = b.getMultiDimIdentityMap(rank);
  dims.push_back(b.getAffineConstantExpr(1));
  SmallVector<Value> inputs = {grids};
  SmallVector<AffineMap> maps = {AffineMap::get(rank, 0, dims, b.getContext())};
  auto perHead = factor.operand
                     ? dyn_cast<RankedTensorType>(factor.operand.getType())
                     : RankedTensorType();
  if (perHead) {
    inputs.push_back(factor.operand);
    maps.push_back(identity.getMinorSubMap(perHead.getRank()));
  }
  maps.push_back(identity);
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto scale = linalg::GenericOp::create(
      b, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value number;
        if (!factor.operand)
          number = arith::ConstantOp::create(
              builder, loc,
              builder.getFloatAttr(type, factor.attribute.getValueAsDouble()));
        else
          number = convertScalarToDtype(
              builder, loc, perHead ? arguments[1] : factor.operand, type,
              /*isUnsignedCast=*/false);
        Value product =
            arith::MulFOp::create(builder, loc, arguments[0], number);
        linalg::YieldOp::create(builder, loc, product);
      });
  return scale.getResult(0);
}

//===----------------------------------------------------------------------===//
// The operation on codes
//===----------------------------------------------------------------------===//

/// Codes are stored in canonical order.
ArrayAttr L1Quantiser::getLayouts() {
  if (!op.getIndexingMapsAttr())
    return {};
  AffineMap identity = b.getMultiDimIdentityMap(query.getRank());
  return b.getAffineMapArrayAttr({identity, identity,
                                  op.getLayout(LayoutOperand::Value),
                                  op.getLayout(LayoutOperand::Output)});
}

/// Whether there is known to be nothing to compare.
static bool isEmpty(L1Op op) {
  return llvm::any_of(op->getOperandTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && llvm::is_contained(shaped.getShape(), 0);
  });
}

LogicalResult L1Quantiser::run() {
  if (!isa<RankedTensorType>(op.getQuery().getType()) || isEmpty(op) ||
      ShapedType::isDynamic(width) || width > L1CodesAttr::maxWidth ||
      !query.isContiguous() || !key.isContiguous() || !value.isContiguous())
    return failure();
  b.setInsertionPoint(op);
  Value grids = createGrids();
  Value queryCodes = createCodes(query, grids, /*isKey=*/false);
  Value keyCodes = createCodes(key, grids, /*isKey=*/true);
  Value values = repeatValues();
  Value scale = createScale(grids);
  ArrayAttr layouts = getLayouts();
  rewriter.modifyOpInPlace(op, [&] {
    op.getQueryMutable().assign(queryCodes);
    op.getKeyMutable().assign(keyCodes);
    op.getValueMutable().assign(values);
    op.getScaleOperandMutable().assign(scale);
    op.removeScaleAttr();
    op.getLambdaOperandMutable().clear();
    op.removeLambdaAttr();
    op.setWidth(width);
    if (layouts)
      op.setIndexingMapsAttr(layouts);
  });
  return success();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct AttnQuantisePass
    : public attn::impl::AttnQuantisePassBase<AttnQuantisePass> {
  void runOnOperation() override {
    SmallVector<L1Op> ops;
    getOperation()->walk([&](L1Op op) {
      if (op.quantises() && ScheduleAttr::lookup(op))
        ops.push_back(op);
    });
    IRRewriter rewriter(&getContext());
    for (L1Op op : ops)
      if (failed(L1Quantiser(rewriter, op, ScheduleAttr::lookup(op)).run()))
        op->removeAttr(ScheduleAttr::getAttrName());
  }
};
} // namespace
