//===- TilesToLinalg.cpp - Operations on packed tiles to linalg -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What packing means, in plain linalg; a tile of a running softmax becomes
// attn.online on unpacked operands, whose lowering says the rest.
//
//===----------------------------------------------------------------------===//

#include "PatternDetail.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

using Sizes = SmallVector<OpFoldResult>;

static Sizes getSizes(ImplicitLocOpBuilder &b, Value tensor) {
  return tensor::getMixedSizes(b, b.getLoc(), tensor);
}

static Value createZeros(ImplicitLocOpBuilder &b, ArrayRef<OpFoldResult> sizes,
                         Type type) {
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(type));
  Value empty = tensor::EmptyOp::create(b, sizes, type);
  return linalg::FillOp::create(b, zero, empty).getResult(0);
}

static Value cut(ImplicitLocOpBuilder &b, Value source,
                 ArrayRef<OpFoldResult> sizes) {
  Sizes offsets(sizes.size(), b.getIndexAttr(0));
  Sizes strides(sizes.size(), b.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(b, source, offsets, sizes, strides);
}

static Value put(ImplicitLocOpBuilder &b, Value source, Value destination,
                 ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes) {
  Sizes strides(sizes.size(), b.getIndexAttr(1));
  return tensor::InsertSliceOp::create(b, source, destination, offsets, sizes,
                                       strides);
}

static Value transpose(ImplicitLocOpBuilder &b, Value source,
                       ArrayRef<int64_t> permutation) {
  Sizes sizes = getSizes(b, source), permuted;
  for (int64_t dim : permutation)
    permuted.push_back(sizes[dim]);
  Value init = tensor::EmptyOp::create(
      b, permuted, cast<ShapedType>(source.getType()).getElementType());
  return linalg::TransposeOp::create(b, source, init, permutation)
      ->getResult(0);
}

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

/// [rows, words of 64 bits] to [rows, words of 32 bits], the low one first.
static Value splitWords(ImplicitLocOpBuilder &b, Value codes) {
  Sizes sizes = getSizes(b, codes);
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  sizes[1] =
      affine::makeComposedFoldedAffineApply(b, b.getLoc(), s0 * 2, {sizes[1]});
  Value init = tensor::EmptyOp::create(b, sizes, b.getI32Type());
  SmallVector<utils::IteratorType> iterators(2, utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, init.getType(), ValueRange(), init, b.getMultiDimIdentityMap(2),
      iterators, [&](OpBuilder &builder, Location loc, ValueRange) {
        ImplicitLocOpBuilder b(loc, builder);
        Value row = linalg::IndexOp::create(b, 0);
        Value half = linalg::IndexOp::create(b, 1);
        Value two = arith::ConstantIndexOp::create(b, 2);
        Value word = tensor::ExtractOp::create(
            b, codes, ValueRange{row, arith::DivUIOp::create(b, half, two)});
        Value isHigh = arith::IndexCastOp::create(
            b, b.getI64Type(), arith::RemUIOp::create(b, half, two));
        Value by = arith::MulIOp::create(
            b, isHigh, arith::ConstantOp::create(b, b.getI64IntegerAttr(32)));
        Value bits = arith::ShRUIOp::create(b, word, by);
        linalg::YieldOp::create(
            b, arith::TruncIOp::create(b, b.getI32Type(), bits).getResult());
      });
  return generic.getResult(0);
}

/// [rows, width] in the packed type, less the centre, rounded to bf16 if asked.
static Value convertRows(ImplicitLocOpBuilder &b, Value rows, Value center,
                         bool isTransposed, Type type, bool isBF16 = false) {
  if (isTransposed)
    rows = transpose(b, rows, {1, 0});
  Type stored = cast<ShapedType>(rows.getType()).getElementType();
  if (isa<IntegerType>(stored))
    return stored == type ? rows : splitWords(b, rows);
  Value init = tensor::EmptyOp::create(b, getSizes(b, rows), type);
  SmallVector<Value> inputs = {rows};
  SmallVector<AffineMap> maps(2, b.getMultiDimIdentityMap(2));
  if (center) {
    inputs.push_back(center);
    maps.insert(maps.begin() + 1, AffineMap::get(2, 0, b.getAffineDimExpr(1)));
  }
  SmallVector<utils::IteratorType> iterators(2, utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      b, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        auto convertTo = [&](Value value, Type type) {
          return convertScalarToDtype(builder, loc, value, type,
                                      /*isUnsignedCast=*/false);
        };
        auto convert = [&](Value value) { return convertTo(value, type); };
        Value element = convert(arguments[0]);
        if (center)
          element = arith::SubFOp::create(builder, loc, element,
                                          convert(arguments[1]));
        if (isBF16)
          element = convert(convertTo(element, builder.getBF16Type()));
        linalg::YieldOp::create(builder, loc, element);
      });
  return generic.getResult(0);
}

/// The packed sum of each row [rows].
static Value sumRows(ImplicitLocOpBuilder &b, Value rows,
                     ScoreAttrInterface score, Type type) {
  Value init = createZeros(b, {getSizes(b, rows)[0]}, type);
  AffineMap row = AffineMap::get(2, 0, b.getAffineDimExpr(0));
  SmallVector<AffineMap> maps = {b.getMultiDimIdentityMap(2), row};
  SmallVector<utils::IteratorType> iterators = {utils::IteratorType::parallel,
                                                utils::IteratorType::reduction};
  auto generic = linalg::GenericOp::create(
      b, init.getType(), rows, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value share = score.emitPackedShare(builder, loc, arguments[0]);
        Value sum =
            isa<FloatType>(type)
                ? arith::AddFOp::create(builder, loc, arguments[1], share)
                      .getResult()
                : arith::AddIOp::create(builder, loc, arguments[1], share)
                      .getResult();
        linalg::YieldOp::create(builder, loc, sum);
      });
  return generic.getResult(0);
}

/// The rows, and their sums where the score has one, at the top left of zeros.
static Value packInto(ImplicitLocOpBuilder &b, Value rows,
                      ScoreAttrInterface score,
                      ArrayRef<OpFoldResult> packedSizes, Type type) {
  Sizes sizes = getSizes(b, rows);
  OpFoldResult zero = b.getIndexAttr(0), one = b.getIndexAttr(1);
  Value packed =
      put(b, rows, createZeros(b, packedSizes, type), {zero, zero}, sizes);
  if (!score || !score.hasPackedSum())
    return packed;
  return put(b, sumRows(b, rows, score, type), packed, {zero, sizes[1]},
             {sizes[0], one});
}

namespace {
struct LowerPackRows : public OpRewritePattern<PackRowsOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PackRowsOp op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() == 0)
      return rewriter.notifyMatchFailure(op, "on memrefs");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value init = op.getInits()[0];
    Type type = cast<ShapedType>(init.getType()).getElementType();
    Value rows = convertRows(b, op.getRows(), op.getCenter(),
                             op.getTransposed(), type, op.getBf16());
    Value packed =
        packInto(b, rows, op.getScoreAttr(), getSizes(b, init), type);
    rewriter.replaceOp(op, packed);
    return success();
  }
};

struct LowerPackKeys : public OpRewritePattern<PackKeysOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(PackKeysOp op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() == 0)
      return rewriter.notifyMatchFailure(op, "on memrefs");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Value init = op.getInits()[0];
    Type type = cast<ShapedType>(init.getType()).getElementType();
    Value rows =
        convertRows(b, op.getKeys(), op.getCenter(), op.getTransposed(), type);
    Sizes sizes = getSizes(b, init);
    int64_t lanes = *getConstantIntValue(sizes[2]);
    AffineExpr s0 = b.getAffineSymbolExpr(0);
    OpFoldResult padded = affine::makeComposedFoldedAffineApply(
        b, b.getLoc(), s0 * lanes, {sizes[0]});
    Value packed = packInto(b, rows, op.getScore(), {padded, sizes[1]}, type);
    auto shape = cast<RankedTensorType>(init.getType()).getShape();
    packed = tensor::ExpandShapeOp::create(
        b, RankedTensorType::get({shape[0], lanes, shape[1]}, type), packed,
        ArrayRef<ReassociationIndices>{{0, 1}, {2}},
        Sizes{sizes[0], sizes[2], sizes[1]});
    Value panels =
        linalg::TransposeOp::create(b, packed, init, ArrayRef<int64_t>{0, 2, 1})
            ->getResult(0);
    rewriter.replaceOp(op, panels);
    return success();
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// A tile of a running softmax
//===----------------------------------------------------------------------===//

/// A head of its own.
static Value addHead(ImplicitLocOpBuilder &b, Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<int64_t> shape = {1};
  llvm::append_range(shape, type.getShape());
  SmallVector<ReassociationIndices> groups = {{0, 1}};
  for (int64_t dim = 1; dim < type.getRank(); ++dim)
    groups.push_back({dim + 1});
  Sizes sizes = {b.getIndexAttr(1)};
  llvm::append_range(sizes, getSizes(b, tensor));
  return tensor::ExpandShapeOp::create(b, type.clone(shape), tensor, groups,
                                       sizes);
}

static Value dropHead(ImplicitLocOpBuilder &b, Value tensor) {
  int64_t rank = cast<RankedTensorType>(tensor.getType()).getRank();
  SmallVector<ReassociationIndices> groups = {{0, 1}};
  for (int64_t dim = 2; dim < rank; ++dim)
    groups.push_back({dim});
  return tensor::CollapseShapeOp::create(b, tensor, groups);
}

namespace {
struct LowerOnlineTile : public OpRewritePattern<OnlineTileOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(OnlineTileOp op,
                                PatternRewriter &rewriter) const override;
};
} // namespace

/// [panels, width, lanes] to [keys, width].
static Value unpackKeys(ImplicitLocOpBuilder &b, Value panels) {
  Value byKey = transpose(b, panels, {0, 2, 1});
  return tensor::CollapseShapeOp::create(
      b, byKey, ArrayRef<ReassociationIndices>{{0, 1}, {2}});
}

/// What broadcasts to scores [rows, keys], with full dimensions filled up.
static Value fillUp(ImplicitLocOpBuilder &b, Value operand,
                    ArrayRef<OpFoldResult> scores) {
  if (!operand)
    return nullptr;
  auto type = cast<RankedTensorType>(operand.getType());
  Sizes sizes = getSizes(b, operand), full(scores);
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (size == 1)
      full[dim] = sizes[dim];
  OpFoldResult zero = b.getIndexAttr(0);
  return put(b, operand, createZeros(b, full, type.getElementType()),
             {zero, zero}, sizes);
}

/// attn.online on operands [heads, ...], whose states take the tile's place.
static void replaceByOnline(OnlineTileOp op, PatternRewriter &rewriter,
                            Value query, Value keys, Value values, Value bias,
                            Value mask, ValueRange state) {
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  Value offset = op.getOffset();
  Causal causal = Causal::None;
  if (op.getCausal())
    causal = offset ? Causal::BottomRight : Causal::TopLeft;
  auto online = OnlineOp::create(
      b, query, keys, values, bias, mask, op.getLength(), offset, op.getScale(),
      op.getSoftcap(), state, causal, op.getWindowAttr(), FloatAttr(),
      FloatAttr(), TypeAttr(), ArrayAttr(), op.getScore(), op.getBf16Weights());
  SmallVector<Value> results;
  for (Value result : online.getResults())
    results.push_back(dropHead(b, result));
  rewriter.replaceOp(op, results);
}

/// [heads * positions, ...] to [heads, positions, ...]; without positions one
/// head.
static Value splitRows(ImplicitLocOpBuilder &b, Value stacked,
                       std::optional<int64_t> given) {
  if (!given)
    return addHead(b, stacked);
  int64_t positions = *given;
  auto type = cast<RankedTensorType>(stacked.getType());
  Sizes sizes = getSizes(b, stacked);
  AffineExpr s0 = b.getAffineSymbolExpr(0);
  OpFoldResult heads = affine::makeComposedFoldedAffineApply(
      b, b.getLoc(), s0.floorDiv(positions), {sizes[0]});
  sizes[0] = b.getIndexAttr(positions);
  sizes.insert(sizes.begin(), heads);
  SmallVector<int64_t> shape;
  for (OpFoldResult size : sizes)
    shape.push_back(getConstantIntValue(size).value_or(ShapedType::kDynamic));
  SmallVector<ReassociationIndices> groups = {{0, 1}};
  for (int64_t dim = 1; dim < type.getRank(); ++dim)
    groups.push_back({dim + 1});
  return tensor::ExpandShapeOp::create(b, type.clone(shape), stacked, groups,
                                       sizes);
}

/// Keys and values as they are: stacked heads become heads that share them.
static void lowerRowKeys(OnlineTileOp op, PatternRewriter &rewriter) {
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  std::optional<int64_t> positions = op.getPositions();
  Type type = cast<ShapedType>(op.getQuery().getType()).getElementType();
  SmallVector<Value> state;
  for (Value init : op.getInits())
    state.push_back(splitRows(b, init, positions));
  Value keys = convertRows(b, op.getKey(), Value(), false, type);
  Value values = convertRows(b, op.getValue(), Value(), false, type);
  replaceByOnline(op, rewriter, splitRows(b, op.getQuery(), positions),
                  addHead(b, keys), addHead(b, values), Value(), Value(),
                  state);
}

LogicalResult
LowerOnlineTile::matchAndRewrite(OnlineTileOp op,
                                 PatternRewriter &rewriter) const {
  if (op->getNumResults() == 0)
    return rewriter.notifyMatchFailure(op, "on memrefs");
  if (cast<ShapedType>(op.getKey().getType()).getRank() == 2) {
    lowerRowKeys(op, rewriter);
    return success();
  }
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  Sizes rows = getSizes(b, op.getQuery());
  Value keys = unpackKeys(b, op.getKey());
  OpFoldResult keyCount = getSizes(b, keys)[0];
  OpFoldResult width = rows[1];
  if (op.getScore().hasPackedSum()) {
    AffineExpr s0 = b.getAffineSymbolExpr(0);
    width =
        affine::makeComposedFoldedAffineApply(b, b.getLoc(), s0 - 1, {width});
  }
  Value query = cut(b, op.getQuery(), {rows[0], width});
  keys = cut(b, keys, {keyCount, width});
  Value values =
      cut(b, op.getValue(), {keyCount, getSizes(b, op.getValue())[1]});
  Sizes scores = {rows[0], keyCount};
  SmallVector<Value> state;
  for (Value init : op.getInits())
    state.push_back(addHead(b, init));
  replaceByOnline(op, rewriter, addHead(b, query), addHead(b, keys),
                  addHead(b, values), fillUp(b, op.getBias(), scores),
                  fillUp(b, op.getMask(), scores), state);
  return success();
}

namespace {
struct LowerFinishTile : public OpRewritePattern<FinishTileOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(FinishTileOp op,
                                PatternRewriter &rewriter) const override {
    if (op->getNumResults() == 0)
      return rewriter.notifyMatchFailure(op, "on memrefs");
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    Sizes sizes = getSizes(b, op.getInits()[0]);
    SmallVector<Value> inits;
    for (Value init : op.getInits())
      inits.push_back(addHead(b, init));
    auto finish =
        FinishOp::create(b, addHead(b, cut(b, op.getAcc(), sizes)),
                         addHead(b, cut(b, op.getMax(), {sizes[0]})),
                         addHead(b, cut(b, op.getSum(), {sizes[0]})), inits);
    SmallVector<Value> results;
    for (Value result : finish->getResults())
      results.push_back(dropHead(b, result));
    rewriter.replaceOp(op, results);
    return success();
  }
};
} // namespace

namespace {
struct LowerTopTile : public OpRewritePattern<TopTileOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(TopTileOp op,
                                PatternRewriter &rewriter) const override;
};
} // namespace

/// The state whose end is `output` and `logSumExp`: (output, log-sum-exp, 1),
/// with a sum of 0 where there is no key.
static SmallVector<Value> makeState(ImplicitLocOpBuilder &b, Value output,
                                    Value logSumExp, Type type) {
  Value init = tensor::EmptyOp::create(b, getSizes(b, logSumExp), type);
  SmallVector<AffineMap> maps(2, b.getMultiDimIdentityMap(1));
  Value none = arith::ConstantOp::create(
      b, b.getFloatAttr(type, -std::numeric_limits<double>::infinity()));
  auto sum = linalg::GenericOp::create(
      b, init.getType(), logSumExp, init, maps, utils::IteratorType::parallel,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value hasKeys = arith::CmpFOp::create(
            builder, loc, arith::CmpFPredicate::UNE, arguments[0], none);
        linalg::YieldOp::create(
            builder, loc,
            arith::UIToFPOp::create(builder, loc, type, hasKeys).getResult());
      });
  return {output, logSumExp, sum.getResult(0)};
}

LogicalResult LowerTopTile::matchAndRewrite(TopTileOp op,
                                            PatternRewriter &rewriter) const {
  if (op->getNumResults() == 0)
    return rewriter.notifyMatchFailure(op, "on memrefs");
  ImplicitLocOpBuilder b(op.getLoc(), rewriter);
  Type type = cast<ShapedType>(op.getValue().getType()).getElementType();
  Value keys = unpackKeys(b, op.getKey());
  Sizes rows = getSizes(b, op.getQuery());
  OpFoldResult keyCount = getSizes(b, keys)[0];
  // Packing may have added a word to make up one of 64 bits.
  OpFoldResult words =
      b.getIndexAttr(llvm::divideCeil(op.getScore().getWidth(0), 32));
  Value query = cut(b, op.getQuery(), {rows[0], words});
  keys = cut(b, keys, {keyCount, words});
  Value values =
      cut(b, op.getValue(), {keyCount, getSizes(b, op.getValue())[1]});
  SmallVector<Value> inits = {addHead(b, op.getInits()[0]),
                              addHead(b, op.getInits()[1])};
  bool isAligned = op.getCausal() || op.getWindow();
  auto hamming = HammingOp::create(b, addHead(b, query), addHead(b, keys),
                                   addHead(b, values), inits);
  if (Value mask = fillUp(b, op.getMask(), {rows[0], keyCount}))
    hamming.getMaskMutable().assign(mask);
  hamming.getKvLengthMutable().assign(op.getLength());
  if (isAligned && op.getOffset())
    hamming.getOffsetMutable().assign(op.getOffset());
  hamming.getScaleOperandMutable().assign(op.getScale());
  if (op.getSoftcap())
    hamming.getSoftcapOperandMutable().assign(op.getSoftcap());
  if (op.getCausal())
    hamming.setCausal(op.getOffset() ? Causal::BottomRight : Causal::TopLeft);
  hamming.setWindowAttr(op.getWindowAttr());
  hamming.setTopN(op.getTopN());
  hamming.setWidth(op.getScore().getWidth(0));
  hamming.setAccumulateAttr(TypeAttr::get(type));
  rewriter.replaceOp(op, makeState(b, dropHead(b, hamming->getResult(0)),
                                   dropHead(b, hamming->getResult(1)), type));
  return success();
}

void attn::populateTilesToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerPackRows, LowerPackKeys, LowerOnlineTile, LowerTopTile,
               LowerFinishTile>(patterns.getContext());
}
