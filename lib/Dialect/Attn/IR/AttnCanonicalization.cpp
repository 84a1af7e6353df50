//===- AttnCanonicalization.cpp - Folds and canonical forms ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each pattern says why it keeps the meaning. Those that the softmax family
// shares are written once, on its interface, and registered with the dialect.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The elements of a constant tensor, or null.
static DenseElementsAttr getConstantElements(Value value) {
  DenseElementsAttr elements;
  if (!value || !matchPattern(value, m_Constant(&elements)))
    return nullptr;
  return elements;
}

/// Calls `holds` with every integer of a constant scalar or tensor; false where
/// `value` isn't one.
static bool allIntegers(Value value, function_ref<bool(const APInt &)> holds) {
  Attribute attribute;
  if (!value || !matchPattern(value, m_Constant(&attribute)))
    return false;
  if (auto scalar = dyn_cast<IntegerAttr>(attribute))
    return holds(scalar.getValue());
  auto elements = dyn_cast<DenseIntElementsAttr>(attribute);
  if (!elements)
    return false;
  if (elements.isSplat())
    return holds(elements.getSplatValue<APInt>());
  return llvm::all_of(elements.getValues<APInt>(), holds);
}

/// The one floating-point number that a constant scalar or splat holds.
static std::optional<double> getConstantNumber(Value value) {
  Attribute attribute;
  if (!matchPattern(value, m_Constant(&attribute)))
    return std::nullopt;
  if (auto scalar = dyn_cast<FloatAttr>(attribute))
    return scalar.getValueAsDouble();
  auto elements = dyn_cast<DenseFPElementsAttr>(attribute);
  if (!elements || !elements.isSplat())
    return std::nullopt;
  return elements.getSplatValue<FloatAttr>().getValueAsDouble();
}

//===----------------------------------------------------------------------===//
// Operands that are constant
//===----------------------------------------------------------------------===//

static bool hasNoElements(Type type) {
  auto shaped = cast<ShapedType>(type);
  return llvm::is_contained(shaped.getShape(), 0);
}

namespace {

/// A constant scale, softcap, lambda or sigma becomes the attribute. The number
/// is the same: f64 holds every f32, f16 and bf16. A constant the attribute may
/// not have, such as a negative lambda, stays an operand, so that the operation
/// stays valid; what it computes is then the formula's business.
struct ConstantParameterToAttribute final
    : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    for (ScoreParameter &parameter : op.getScoreParameters()) {
      if (parameter.operand.empty())
        continue;
      std::optional<double> number =
          getConstantNumber(parameter.operand[0].get());
      if (!number || !isInRange(*number, parameter.range))
        continue;
      rewriter.modifyOpInPlace(op, [&] {
        op->setAttr(parameter.name, rewriter.getF64FloatAttr(*number));
        parameter.operand.clear();
      });
      return success();
    }
    return failure();
  }
};

/// A mask of ones cuts nothing.
struct DropFullMask final : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!allIntegers(op.getMask(),
                     [](const APInt &bit) { return bit.isOne(); }))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.getMaskMutable().clear(); });
    return success();
  }
};

/// Adding zero changes no score by more than the sign of a zero, which neither
/// the exponential nor a comparison sees.
struct DropZeroBias final : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    DenseElementsAttr bias = getConstantElements(op.getBias());
    if (!bias || !llvm::all_of(bias.getValues<APFloat>(),
                               [](const APFloat &x) { return x.isZero(); }))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.getBiasMutable().clear(); });
    return success();
  }
};

/// A key length that reaches the last key cuts nothing.
struct DropFullKvLength final : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    int64_t n = op.getAttentionDims().keyLength;
    if (ShapedType::isDynamic(n) ||
        !allIntegers(op.getKvLength(), [&](const APInt &length) {
          return length.getSExtValue() >= n;
        }))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.getKvLengthMutable().clear(); });
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Causal, offset and window
//===----------------------------------------------------------------------===//

/// An offset equal to the one that holds without it says nothing: N - M for
/// causal(bottom_right), 0 for a window without causal.
struct DropDefaultOffset final : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    int64_t otherwise = 0;
    if (op.getCausal() == Causal::BottomRight) {
      AttentionDims dims = op.getAttentionDims();
      if (ShapedType::isDynamic(dims.keyLength) ||
          ShapedType::isDynamic(dims.queryLength))
        return failure();
      otherwise = dims.keyLength - dims.queryLength;
    }
    if (!allIntegers(op.getOffset(), [&](const APInt &offset) {
          return offset.getSExtValue() == otherwise;
        }))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.getOffsetMutable().clear(); });
    return success();
  }
};

/// The last of N keys is the furthest that one row, aligned to the bottom
/// right, could see: nothing is cut. A window would still hang on that
/// alignment.
struct DropCausalOfOneRow final
    : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (op.getCausal() != Causal::BottomRight || op.getOffset() ||
        op.getWindow() || op.getAttentionDims().queryLength != 1)
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.setCausal(Causal::None); });
    return success();
  }
};

/// Without an offset the aligned row i' is below max(M, N), so a window that
/// wide cuts neither j <= i' - w < 0 nor j >= i' + w >= N.
struct DropWideWindow final : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    AttentionDims dims = op.getAttentionDims();
    if (!op.getWindow() || op.getOffset() ||
        ShapedType::isDynamic(dims.queryLength) ||
        ShapedType::isDynamic(dims.keyLength) ||
        static_cast<int64_t>(*op.getWindow()) <
            std::max(dims.queryLength, dims.keyLength))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.removeWindowAttr(); });
    return success();
  }
};

/// A constant mask that is causal says so. Without an offset a window is
/// unmoved by causal(top_left), whose aligned row is the row itself, and the
/// keys it cuts ahead of the row are cut already; causal(bottom_right) would
/// move it.
struct TriangularMaskToCausal final
    : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (op.getCausal() != Causal::None || op.getOffset())
      return failure();
    DenseElementsAttr mask = getConstantElements(op.getMask());
    if (!mask || mask.isSplat() || mask.getType().getRank() < 2)
      return failure();
    ArrayRef<int64_t> sizes = mask.getType().getShape().take_back(2);
    // A size of 1 broadcasts, unless the operation's own is known to be 1.
    AttentionDims dims = op.getAttentionDims();
    if (sizes[0] == 1 && dims.queryLength != 1)
      return failure();
    if (sizes[1] == 1 && dims.keyLength != 1)
      return failure();

    std::optional<Causal> causal;
    if (isLowerTriangle(mask, sizes[0], sizes[1], 0))
      causal = Causal::TopLeft;
    else if (!op.getWindow() &&
             isLowerTriangle(mask, sizes[0], sizes[1], sizes[1] - sizes[0]))
      causal = Causal::BottomRight;
    if (!causal)
      return failure();
    rewriter.modifyOpInPlace(op, [&] {
      op.getMaskMutable().clear();
      op.setCausal(*causal);
    });
    return success();
  }

  /// Whether every M x N part is 1 just where j <= i + offset.
  static bool isLowerTriangle(DenseElementsAttr mask, int64_t m, int64_t n,
                              int64_t offset) {
    for (auto [index, attends] : llvm::enumerate(mask.getValues<bool>())) {
      int64_t row = index / n % m, key = index % n;
      if (attends != (key <= row + offset))
        return false;
    }
    return true;
  }
};

//===----------------------------------------------------------------------===//
// Layout
//===----------------------------------------------------------------------===//

/// Identity maps are the canonical layout.
struct DropIdentityLayouts final
    : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    ArrayAttr maps = op.getIndexingMapsAttr();
    if (!maps || !llvm::all_of(maps.getAsValueRange<AffineMapAttr>(),
                               [](AffineMap map) { return map.isIdentity(); }))
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.setIndexingMapsAttr(nullptr); });
    return success();
  }
};

/// Reads a transposed query, key or value where it was before, by composing its
/// layout with the permutation; no element moves. Only where the width is
/// still stored innermost: rows read with a stride cost more than the copy.
struct FoldTransposeIntoLayout final
    : OpInterfaceRewritePattern<SoftmaxOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(SoftmaxOpInterface op,
                                PatternRewriter &rewriter) const override {
    return success(
        fold(op, LayoutOperand::Query, op.getQueryMutable(), rewriter) ||
        fold(op, LayoutOperand::Key, op.getKeyMutable(), rewriter) ||
        fold(op, LayoutOperand::Value, op.getValueMutable(), rewriter));
  }

  static bool fold(SoftmaxOpInterface op, LayoutOperand which,
                   OpOperand &operand, PatternRewriter &rewriter) {
    auto transpose = operand.get().getDefiningOp<linalg::TransposeOp>();
    if (!transpose)
      return false;
    // Dimension i of the result is dimension permutation[i] of the input.
    AffineMap layout = op.getLayout(which);
    SmallVector<unsigned> stored(layout.getNumResults());
    for (auto [i, from] : llvm::enumerate(transpose.getPermutation()))
      stored[from] = layout.getDimPosition(i);
    if (stored.back() != stored.size() - 1)
      return false;
    rewriter.modifyOpInPlace(op, [&] {
      setLayout(op, which,
                AffineMap::getPermutationMap(stored, op.getContext()));
      operand.set(transpose.getInput());
    });
    return true;
  }

  static void setLayout(SoftmaxOpInterface op, LayoutOperand which,
                        AffineMap layout) {
    SmallVector<AffineMap> maps;
    for (LayoutOperand each : {LayoutOperand::Query, LayoutOperand::Key,
                               LayoutOperand::Value, LayoutOperand::Output})
      maps.push_back(each == which ? layout : op.getLayout(each));
    op.setIndexingMapsAttr(
        Builder(op.getContext()).getAffineMapArrayAttr(maps));
  }
};

//===----------------------------------------------------------------------===//
// Nothing to compute
//===----------------------------------------------------------------------===//

/// A result without elements is its init, and an operation on memrefs that has
/// nothing to write does nothing.
struct FoldEmptyResults final
    : OpInterfaceRewritePattern<DestinationStyleOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(DestinationStyleOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (!isa_and_present<AttnDialect>(op->getDialect()))
      return failure();
    bool changed = false;
    for (OpResult result : op->getResults()) {
      if (result.use_empty() || !hasNoElements(result.getType()))
        continue;
      rewriter.replaceAllUsesWith(result, op.getTiedOpOperand(result)->get());
      changed = true;
    }
    if (op->getNumResults() == 0 &&
        llvm::all_of(op.getDpsInits(), [](Value init) {
          return hasNoElements(init.getType());
        })) {
      rewriter.eraseOp(op);
      return success();
    }
    return success(changed);
  }
};

/// Without keys every row is fully cut: the output is 0 and the log-sum-exp
/// -inf; a running state stays what it was.
struct FoldNoKeys final : OpInterfaceRewritePattern<AttnOpInterface> {
  using OpInterfaceRewritePattern::OpInterfaceRewritePattern;

  LogicalResult matchAndRewrite(AttnOpInterface op,
                                PatternRewriter &rewriter) const override {
    if (op.getAttentionDims().keyLength != 0)
      return failure();
    auto destination = cast<DestinationStyleOpInterface>(op.getOperation());
    unsigned numInits = destination.getNumDpsInits();
    bool hasState = llvm::any_of(llvm::seq(numInits),
                                 [&](unsigned i) { return op.isInitRead(i); });
    auto isKept = [&](unsigned index, Value init) {
      return op.isInitRead(index) || hasNoElements(init.getType());
    };
    // With a state to start from, an output depends on that.
    for (auto [index, init] : llvm::enumerate(destination.getDpsInits()))
      if (hasState && !isKept(index, init))
        return failure();

    SmallVector<Value> results;
    for (auto [index, init] : llvm::enumerate(destination.getDpsInits())) {
      if (isKept(index, init)) {
        results.push_back(init);
        continue;
      }
      Operation *filled =
          fill(rewriter, op.getLoc(), init, /*isLse=*/index == 1);
      results.append(filled->result_begin(), filled->result_end());
    }
    if (op->getNumResults() == 0)
      rewriter.eraseOp(op);
    else
      rewriter.replaceOp(op, results);
    return success();
  }

  static Operation *fill(PatternRewriter &rewriter, Location loc, Value init,
                         bool isLse) {
    auto type = cast<FloatType>(getElementTypeOrSelf(init));
    APFloat number =
        isLse ? APFloat::getInf(type.getFloatSemantics(), /*Negative=*/true)
              : APFloat::getZero(type.getFloatSemantics());
    Value constant = arith::ConstantOp::create(
        rewriter, loc, type, rewriter.getFloatAttr(type, number));
    return linalg::FillOp::create(rewriter, loc, constant, init);
  }
};

//===----------------------------------------------------------------------===//
// Attributes that say what holds anyway
//===----------------------------------------------------------------------===//

/// `accumulate` is left out where it is what it would be without it.
template <typename OpTy>
struct DropDefaultAccumulate final : OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    Type otherwise =
        attn::detail::getAccumulateType(std::nullopt, getAccumulated(op));
    if (op.getAccumulate() != otherwise)
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.removeAccumulateAttr(); });
    return success();
  }

  static Value getAccumulated(OpTy op) {
    if constexpr (std::is_same_v<OpTy, KernelHashOp>)
      return op.getX();
    else
      return op.getValue();
  }
};

/// Of at most N keys the N largest are all.
struct DropFullTopN final : OpRewritePattern<HammingOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(HammingOp op,
                                PatternRewriter &rewriter) const override {
    int64_t n = op.getAttentionDims().keyLength;
    if (!op.getTopN() || ShapedType::isDynamic(n) ||
        static_cast<int64_t>(*op.getTopN()) < n)
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.removeTopNAttr(); });
    return success();
  }
};

/// c is b + 1 where it is left out.
struct DropDefaultC final : OpRewritePattern<HammingLinearOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(HammingLinearOp op,
                                PatternRewriter &rewriter) const override {
    int64_t width = op.getCodeWidth();
    if (!op.getC() || ShapedType::isDynamic(width) ||
        op.getC()->convertToDouble() != static_cast<double>(width) + 1)
      return failure();
    rewriter.modifyOpInPlace(op, [&] { op.removeCAttr(); });
    return success();
  }
};

} // namespace

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

void AttnDialect::getCanonicalizationPatterns(
    RewritePatternSet &patterns) const {
  patterns.add<
      ConstantParameterToAttribute, DropFullMask, DropZeroBias,
      DropFullKvLength, DropDefaultOffset, DropCausalOfOneRow, DropWideWindow,
      TriangularMaskToCausal, DropIdentityLayouts, FoldTransposeIntoLayout,
      FoldEmptyResults, FoldNoKeys, DropDefaultAccumulate<SDPAOp>,
      DropDefaultAccumulate<L1Op>, DropDefaultAccumulate<HammingOp>,
      DropDefaultAccumulate<OnlineOp>, DropDefaultAccumulate<HammingLinearOp>,
      DropDefaultAccumulate<CumsumOp>, DropDefaultAccumulate<KernelHashOp>>(
      getContext());
}

void HammingOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                            MLIRContext *context) {
  patterns.add<DropFullTopN>(context);
}

void HammingLinearOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                                  MLIRContext *context) {
  patterns.add<DropDefaultC>(context);
}
