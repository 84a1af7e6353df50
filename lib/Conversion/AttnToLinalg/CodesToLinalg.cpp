//===- CodesToLinalg.cpp - Codes and positions to linalg ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"
#include "PatternDetail.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::attn;

namespace {

//===----------------------------------------------------------------------===//
// attn.sign_pack
//===----------------------------------------------------------------------===//

struct SignPackToLinalg : public OpRewritePattern<SignPackOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(SignPackOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    Value words = op.getInits()[0];
    Type wordType = elementTypeOf(words);
    Value signs = emitWholeWords(b, op.getX(), words);
    unsigned rank = cast<ShapedType>(words.getType()).getRank();
    SmallVector<AffineExpr> word = b.loopDims(0, rank);
    Value empty =
        linalg::FillOp::create(b, b.number(wordType, 0), words).getResult(0);
    Value packed = b.generic(
        rank + 1, {{signs, b.loopDims(0, rank + 1)}}, {empty, word},
        [&](ValueRange arguments) {
          Value position =
              arith::IndexCastOp::create(b, wordType, b.loopIndex(rank));
          Value bit = arith::ShLIOp::create(
              b,
              arith::ExtUIOp::create(b, wordType, isPositive(b, arguments[0])),
              position);
          return arith::OrIOp::create(b, arguments[1], bit).getResult();
        });
    rewriter.replaceOp(op, packed);
    return success();
  }

private:
  /// Not (x < 0): -0.0 and NaN count as positive.
  static Value isPositive(GenericBuilder &b, Value x) {
    Value zero = b.number(x.getType(), 0);
    if (isa<FloatType>(x.getType()))
      return arith::CmpFOp::create(b, arith::CmpFPredicate::UGE, x, zero);
    return arith::CmpIOp::create(b, arith::CmpIPredicate::sge, x, zero);
  }

  /// x [..., D] as [..., words, W]; what is missing of the last word is -1,
  /// whose bit is 0.
  static Value emitWholeWords(GenericBuilder &b, Value x, Value words) {
    auto type = cast<RankedTensorType>(x.getType());
    int64_t last = type.getRank() - 1;
    int64_t bits = elementTypeOf(words).getIntOrFloatBitWidth();
    SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), x);
    OpFoldResult numWords = tensor::getMixedSize(b, b.getLoc(), words, last);
    Value padded = b.mul(b.asIndex(numWords), b.index(bits));
    Value missing = b.sub(padded, b.asIndex(sizes.back()));

    SmallVector<OpFoldResult> low(type.getRank(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> high = low;
    high.back() = missing;
    SmallVector<int64_t> shape(type.getShape());
    std::optional<int64_t> count = getConstantIntValue(numWords);
    shape.back() = count ? *count * bits : ShapedType::kDynamic;
    Value filled = tensor::PadOp::create(
        b, RankedTensorType::get(shape, type.getElementType()), x, low, high,
        b.number(type.getElementType(), -1));

    SmallVector<ReassociationIndices> groups;
    for (int64_t dim = 0; dim <= last; ++dim)
      groups.push_back({dim});
    groups.back().push_back(last + 1);
    sizes.back() = numWords;
    sizes.push_back(b.getIndexAttr(bits));
    shape.back() = count.value_or(ShapedType::kDynamic);
    shape.push_back(bits);
    return tensor::ExpandShapeOp::create(
        b, RankedTensorType::get(shape, type.getElementType()), filled, groups,
        sizes);
  }
};

//===----------------------------------------------------------------------===//
// attn.kernel_hash
//===----------------------------------------------------------------------===//

struct KernelHashToLinalg : public OpRewritePattern<KernelHashOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(KernelHashOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    Type accumulate = op.getAccumulateType();
    // Loops: batch..., head, row, then a width of x, of anchors or of codes,
    // and one more to sum over.
    unsigned headRank = op.getX().getType().getRank() - 2;
    unsigned row = headRank, width = headRank + 1, inner = headRank + 2;
    AffineExpr headDim = b.getAffineDimExpr(headRank - 1);
    auto dim = [&](unsigned position) { return b.getAffineDimExpr(position); };
    SmallVector<AffineExpr> heads = b.loopDims(0, headRank);
    SmallVector<AffineExpr> rows = b.loopDims(0, row + 1);
    SmallVector<AffineExpr> elements = b.loopDims(0, width + 1);
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), op.getX());
    OpFoldResult length = sizes[row];
    SmallVector<OpFoldResult> headSizes(ArrayRef(sizes).take_front(headRank));
    SmallVector<OpFoldResult> rowSizes(ArrayRef(sizes).take_front(row + 1));
    auto sizesWith = [&](OpFoldResult last) {
      SmallVector<OpFoldResult> all(rowSizes);
      all.push_back(last);
      return all;
    };

    // x' = x / ||x||, zero rows stay zero.
    Value squares = b.generic(width + 1, {{op.getX(), elements}},
                              {b.fill(rowSizes, accumulate, 0), rows},
                              [&](ValueRange arguments) {
                                Value x = b.convert(arguments[0], accumulate);
                                return b.add(arguments[1], b.mul(x, x));
                              });
    Value unit = b.generic(
        width + 1, {{op.getX(), elements}, {squares, rows}},
        {b.empty(sizes, accumulate), elements}, [&](ValueRange arguments) {
          Value x = b.convert(arguments[0], accumulate);
          Value norm = math::SqrtOp::create(b, arguments[1]);
          return b.select(b.equal(norm, 0), b.number(accumulate, 0),
                          b.div(x, norm));
        });

    // ||x' - anchor||^2 for each row and anchor.
    OpFoldResult anchors =
        tensor::getMixedSize(b, b.getLoc(), op.getAnchors(), 1);
    SmallVector<AffineExpr> unitDims = rows;
    unitDims.push_back(dim(inner));
    Value distances = b.generic(
        inner + 1,
        {{unit, unitDims},
         {op.getAnchors(), {headDim, dim(width), dim(inner)}}},
        {b.fill(sizesWith(anchors), accumulate, 0), elements},
        [&](ValueRange arguments) {
          Value gap = b.sub(arguments[0], b.convert(arguments[1], accumulate));
          return b.add(arguments[2], b.mul(gap, gap));
        });

    // sigma, a constant or the mean distance of a head.
    Value sigma;
    if (op.getSigma())
      sigma = b.fill(headSizes, accumulate, op.getSigma()->convertToDouble());
    else
      sigma = emitMean(b, distances, headSizes, length, anchors);

    Value features = b.generic(
        width + 1,
        {{distances, elements},
         {sigma, heads},
         {op.getMean(), {headDim, dim(width)}}},
        {b.empty(sizesWith(anchors), accumulate), elements},
        [&](ValueRange arguments) {
          Value twice = b.add(arguments[1], arguments[1]);
          Value kernel =
              b.exp(b.div(b.sub(b.number(accumulate, 0), arguments[0]), twice));
          return b.sub(kernel, b.convert(arguments[2], accumulate));
        });

    // The sign of each projection.
    Value codes = op.getInits()[0];
    OpFoldResult bits = tensor::getMixedSize(b, b.getLoc(), op.getMatrix(), 1);
    SmallVector<AffineExpr> featureDims = rows;
    featureDims.push_back(dim(inner));
    Value projected =
        b.generic(inner + 1,
                  {{features, featureDims},
                   {op.getMatrix(), {headDim, dim(width), dim(inner)}}},
                  {b.fill(sizesWith(bits), accumulate, 0), elements},
                  [&](ValueRange arguments) {
                    return b.add(arguments[2],
                                 b.mul(arguments[0],
                                       b.convert(arguments[1], accumulate)));
                  });
    Type codeType = elementTypeOf(codes);
    Value signs = b.generic(width + 1, {{projected, elements}},
                            {codes, elements}, [&](ValueRange arguments) {
                              Value isPositive = arith::CmpFOp::create(
                                  b, arith::CmpFPredicate::OGE, arguments[0],
                                  b.number(accumulate, 0));
                              return b.select(isPositive, b.number(codeType, 1),
                                              b.number(codeType, -1));
                            });
    rewriter.replaceOp(op, signs);
    return success();
  }

private:
  /// The mean over rows and anchors, of each batch and head.
  static Value emitMean(GenericBuilder &b, Value distances,
                        ArrayRef<OpFoldResult> headSizes, OpFoldResult length,
                        OpFoldResult anchors) {
    Type type = elementTypeOf(distances);
    unsigned headRank = headSizes.size();
    SmallVector<AffineExpr> heads = b.loopDims(0, headRank);
    Value sum = b.generic(
        headRank + 2, {{distances, b.loopDims(0, headRank + 2)}},
        {b.fill(headSizes, type, 0), heads}, [&](ValueRange arguments) {
          return b.add(arguments[1], arguments[0]);
        });
    Value count = b.convert(b.mul(b.asIndex(length), b.asIndex(anchors)), type);
    return b.generic(
        headRank, {{sum, heads}}, {b.empty(headSizes, type), heads},
        [&](ValueRange arguments) { return b.div(arguments[0], count); });
  }
};

//===----------------------------------------------------------------------===//
// attn.elita_positions
//===----------------------------------------------------------------------===//

struct ElitaPositionsToLinalg : public OpRewritePattern<ElitaPositionsOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(ElitaPositionsOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    Value p1 = emitWave(b, op, op.getA1(), op.getB1(), op.getInits()[0]);
    Value p2 = emitWave(b, op, op.getA2(), op.getB2(), op.getInits()[1]);
    rewriter.replaceOp(op, {p1, p2});
    return success();
  }

private:
  /// sum_r c(r) sin(t_n frequency(r) + phase(r))
  static Value emitWave(GenericBuilder &b, ElitaPositionsOp op, Value frequency,
                        Value phase, Value init) {
    Type type = elementTypeOf(init);
    Type accumulate = type.isF64() ? type : Type(b.getF32Type());
    unsigned position = cast<ShapedType>(init.getType()).getRank() - 1;
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), init);
    Value length =
        op.getLength() ? Value(op.getLength()) : b.asIndex(sizes.back());
    SmallVector<AffineExpr> out = b.loopDims(0, position + 1);
    SmallVector<AffineExpr> terms = b.loopDims(0, position);
    terms.push_back(b.getAffineDimExpr(position + 1));
    Value wave = b.generic(
        position + 2, {{frequency, terms}, {phase, terms}, {op.getC(), terms}},
        {b.fill(sizes, accumulate, 0), out}, [&](ValueRange arguments) {
          Value t = emitTime(b, op, b.loopIndex(position), length, accumulate);
          Value angle = b.add(b.mul(t, b.convert(arguments[0], accumulate)),
                              b.convert(arguments[1], accumulate));
          Value term = b.mul(b.convert(arguments[2], accumulate),
                             math::SinOp::create(b, angle));
          return b.add(arguments[3], term);
        });
    return b.generic(
        position + 1, {{wave, out}}, {init, out},
        [&](ValueRange arguments) { return b.convert(arguments[0], type); });
  }

  static Value emitTime(GenericBuilder &b, ElitaPositionsOp op, Value n,
                        Value length, Type type) {
    if (op.getStart())
      n = b.add(n, op.getStart());
    if (op.getGrid() == Grid::Index)
      return b.div(b.convert(b.add(n, b.index(1)), type),
                   b.convert(length, type));
    // A grid of one point is at 0: n is 0, so any divisor but 0 will do.
    Value last =
        arith::MaxSIOp::create(b, b.sub(length, b.index(1)), b.index(1));
    Value t = b.number(type, op.getT().convertToDouble());
    return b.div(b.mul(t, b.convert(n, type)), b.convert(last, type));
  }
};

} // namespace

void attn::populateCodesToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<SignPackToLinalg, KernelHashToLinalg, ElitaPositionsToLinalg>(
      patterns.getContext());
}
