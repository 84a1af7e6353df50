//===- LinearToLinalg.cpp - Attention in linear time to linalg ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// attn.hamming_linear keeps sums over keys, attn.cumsum sums and a running
// maximum. Where a row sees only earlier keys the sums run along the keys in a
// loop; where it sees all, they are one reduction each.
//
//===----------------------------------------------------------------------===//

#include "GenericBuilder.h"
#include "PatternDetail.h"
#include "SharedHeads.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

/// `tensor` with dimension `dim` cut to the one element at `position`; left out
/// of the result where `dropDim`.
static Value sliceAt(GenericBuilder &b, Value tensor, int64_t dim,
                     Value position, bool dropDim) {
  auto type = cast<RankedTensorType>(tensor.getType());
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), tensor);
  SmallVector<OpFoldResult> offsets(type.getRank(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(type.getRank(), b.getIndexAttr(1));
  offsets[dim] = position;
  sizes[dim] = b.getIndexAttr(1);
  SmallVector<int64_t> shape(type.getShape());
  shape[dim] = 1;
  if (dropDim)
    shape.erase(shape.begin() + dim);
  return tensor::ExtractSliceOp::create(
      b, RankedTensorType::get(shape, type.getElementType()), tensor, offsets,
      sizes, strides);
}

/// The converse: writes `slice` over the element at `position`.
static Value insertAt(GenericBuilder &b, Value slice, Value tensor, int64_t dim,
                      Value position) {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), tensor);
  SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  offsets[dim] = position;
  sizes[dim] = b.getIndexAttr(1);
  return tensor::InsertSliceOp::create(b, slice, tensor, offsets, sizes,
                                       strides);
}

/// A loop over the positions of `dim` of `tensor`, carrying `init`.
static SmallVector<Value> forEachPosition(
    GenericBuilder &b, Value tensor, int64_t dim, ValueRange init,
    llvm::function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  Value length = b.asIndex(tensor::getMixedSize(b, b.getLoc(), tensor, dim));
  auto loop = scf::ForOp::create(
      b, b.index(0), length, b.index(1), init,
      [&](OpBuilder &nested, Location, Value position, ValueRange carried) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointToEnd(nested.getInsertionBlock());
        scf::YieldOp::create(b, body(position, carried));
      });
  return loop.getResults();
}

//===----------------------------------------------------------------------===//
// attn.hamming_linear
//===----------------------------------------------------------------------===//

namespace {

/// Sums over the keys seen: k v^T, v, k and 1.
struct LinearState {
  Value keyValue, value, key, count;

  SmallVector<Value> asRange() const { return {keyValue, value, key, count}; }
  static LinearState fromRange(ValueRange values) {
    return {values[0], values[1], values[2], values[3]};
  }
};

/// The operands of one operation, or of one position of a causal one.
struct LinearOperands {
  Value query, key, value, mask;
};

class LinearEmitter {
public:
  LinearEmitter(GenericBuilder &b, HammingLinearOp op)
      : b(b), op(op), accumulate(op.getAccumulateType()),
        batchRank(op.getQueryCodes().getType().getRank() - 3),
        heads(b, sizeOf(op.getQueryCodes(), batchRank),
              sizeOf(op.getKeyCodes(), batchRank)) {}

  /// The codes as numbers +1 and -1.
  Value emitDecoded(Value codes);

  LinearState emitEmptyState(Value decodedKey);

  /// Adds every key of `operands`.
  LinearState emitUpdate(const LinearOperands &operands, LinearState state);

  /// The rows of `operands` against the keys in `state`, written to `output`.
  Value emitRows(const LinearOperands &operands, LinearState state,
                 Value output);

private:
  OpFoldResult sizeOf(Value tensor, int64_t dim) {
    return tensor::getMixedSize(b, b.getLoc(), tensor, dim);
  }
  AffineExpr dim(unsigned position) { return b.getAffineDimExpr(position); }

  GenericBuilder &b;
  HammingLinearOp op;
  Type accumulate;
  unsigned batchRank;
  SharedHeads heads;
};

} // namespace

Value LinearEmitter::emitDecoded(Value codes) {
  Type type = elementTypeOf(codes);
  if (!type.isSignlessInteger(32) && !type.isSignlessInteger(64))
    return codes;
  int64_t bits = type.getIntOrFloatBitWidth();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), codes);
  sizes.back() = b.getIndexAttr(op.getCodeWidth());
  unsigned rank = sizes.size();
  SmallVector<AffineExpr> all = b.loopDims(0, rank);
  SmallVector<AffineExpr> words = all;
  words.back() = all.back().floorDiv(bits);
  return b.generic(
      rank, {{codes, words}}, {b.empty(sizes, accumulate), all},
      [&](ValueRange arguments) {
        Value bit =
            arith::RemUIOp::create(b, b.loopIndex(rank - 1), b.index(bits));
        Value shifted = arith::ShRUIOp::create(
            b, arguments[0], arith::IndexCastOp::create(b, type, bit));
        Value isSet = arith::TruncIOp::create(b, b.getI1Type(), shifted);
        return b.select(isSet, b.number(accumulate, 1),
                        b.number(accumulate, -1));
      });
}

LinearState LinearEmitter::emitEmptyState(Value decodedKey) {
  SmallVector<OpFoldResult> heads =
      tensor::getMixedSizes(b, b.getLoc(), decodedKey);
  OpFoldResult codeWidth = heads.back();
  OpFoldResult valueWidth = sizeOf(op.getValue(), batchRank + 2);
  heads.resize(batchRank + 1);
  auto zeros = [&](ArrayRef<OpFoldResult> last) {
    SmallVector<OpFoldResult> sizes(heads);
    llvm::append_range(sizes, last);
    return b.fill(sizes, accumulate, 0);
  };
  return {zeros({codeWidth, valueWidth}), zeros({valueWidth}),
          zeros({codeWidth}), zeros({})};
}

LinearState LinearEmitter::emitUpdate(const LinearOperands &operands,
                                      LinearState state) {
  // Loops: batch..., group, length, and then code width or value width or both.
  SmallVector<AffineExpr> head = b.loopDims(0, batchRank + 1);
  unsigned length = batchRank + 1, first = length + 1, second = length + 2;
  auto access = [&](Value tensor, ArrayRef<unsigned> dims) {
    Access result{tensor, head};
    for (unsigned position : dims)
      result.dims.push_back(dim(position));
    return result;
  };
  std::optional<Access> mask;
  if (operands.mask) {
    ArrayRef<int64_t> shape =
        cast<ShapedType>(operands.mask.getType()).getShape();
    mask = Access{operands.mask, {}};
    for (auto [position, size] : llvm::enumerate(shape))
      mask->dims.push_back(size == 1
                               ? b.getAffineConstantExpr(0)
                               : dim(position + batchRank + 2 - shape.size()));
  }

  // One sum: the product of the inputs, 0 where the mask cuts the key.
  auto sum = [&](unsigned numDims, SmallVector<Access> inputs,
                 const Access &init) {
    unsigned factors = inputs.size();
    if (mask)
      inputs.push_back(*mask);
    return b.generic(numDims, inputs, init, [&](ValueRange arguments) {
      Value product = b.number(accumulate, 1);
      if (factors > 0)
        product = b.convert(arguments[0], accumulate);
      if (factors > 1)
        product = b.mul(product, b.convert(arguments[1], accumulate));
      if (mask)
        product =
            b.select(arguments[factors], product, b.number(accumulate, 0));
      return b.add(arguments.back(), product);
    });
  };
  LinearState next;
  next.keyValue = sum(length + 3,
                      {access(operands.key, {length, first}),
                       access(operands.value, {length, second})},
                      access(state.keyValue, {first, second}));
  next.value = sum(length + 2, {access(operands.value, {length, first})},
                   access(state.value, {first}));
  next.key = sum(length + 2, {access(operands.key, {length, first})},
                 access(state.key, {first}));
  // A tensor that is never read gives the loop over the keys its length.
  SmallVector<Access> counted = {
      {b.empty({sizeOf(operands.key, length)}, accumulate), {dim(length)}}};
  if (mask)
    counted.push_back(*mask);
  next.count = b.generic(
      length + 1, counted, access(state.count, {}), [&](ValueRange arguments) {
        Value one = b.number(accumulate, 1);
        if (mask)
          one = b.select(arguments[1], one, b.number(accumulate, 0));
        return b.add(arguments.back(), one);
      });
  return next;
}

Value LinearEmitter::emitRows(const LinearOperands &operands, LinearState state,
                              Value output) {
  // Loops: batch..., head, row, value width, code width.
  unsigned head = batchRank, row = head + 1, e = head + 2, code = head + 3;
  auto rowWith = [&](ArrayRef<unsigned> more) {
    SmallVector<AffineExpr> dims = b.loopDims(0, row + 1);
    for (unsigned position : more)
      dims.push_back(dim(position));
    return dims;
  };
  auto headWith = [&](ArrayRef<unsigned> more) {
    SmallVector<AffineExpr> dims = b.loopDims(0, head + 1);
    for (unsigned position : more)
      dims.push_back(dim(position));
    return dims;
  };
  // query . sums, over the code in the last loop.
  auto project = [&](Value sums, ArrayRef<unsigned> sumDims, const Access &init,
                     unsigned codeLoop) {
    SmallVector<Access> inputs = {{operands.query, rowWith({codeLoop})}};
    SharedOperand shared(heads, inputs, sums, headWith(sumDims), head);
    return b.generic(codeLoop + 1, inputs, init, [&](ValueRange arguments) {
      return b.add(arguments.back(), b.mul(b.convert(arguments[0], accumulate),
                                           shared.read(b, arguments)));
    });
  };
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), output);
  Value numerator = project(state.keyValue, {code, e},
                            {b.fill(sizes, accumulate, 0), rowWith({e})}, code);
  sizes.pop_back();
  // Here the code runs in the loop of the value width.
  Value denominator =
      project(state.key, {e}, {b.fill(sizes, accumulate, 0), rowWith({})}, e);

  // c, by default b + 1.
  Value c =
      op.getC()
          ? b.number(accumulate, op.getC()->convertToDouble())
          : b.convert(b.add(b.asIndex(sizeOf(operands.query, batchRank + 2)),
                            b.index(1)),
                      accumulate);
  SmallVector<Access> inputs = {{numerator, rowWith({e})},
                                {denominator, rowWith({})}};
  // The released EcoFormer adds c times the row's own value, not their sum.
  bool isEcoFormer = op.getCompat() == Compat::EcoFormer;
  SharedOperand shift(heads, inputs, isEcoFormer ? operands.value : state.value,
                      isEcoFormer ? rowWith({e}) : headWith({e}), head);
  SharedOperand count(heads, inputs, state.count, headWith({}), head);
  Type outputType = elementTypeOf(output);
  return b.generic(
      e + 1, inputs, {output, rowWith({e})}, [&](ValueRange arguments) {
        Value own = b.convert(shift.read(b, arguments), accumulate);
        Value above = b.add(arguments[0], b.mul(c, own));
        Value below = b.add(arguments[1], b.mul(c, count.read(b, arguments)));
        return b.convert(b.select(b.equal(below, 0), b.number(accumulate, 0),
                                  b.div(above, below)),
                         outputType);
      });
}

namespace {

struct HammingLinearToLinalg : public OpRewritePattern<HammingLinearOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(HammingLinearOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    LinearEmitter emitter(b, op);
    LinearOperands operands = {emitter.emitDecoded(op.getQueryCodes()),
                               emitter.emitDecoded(op.getKeyCodes()),
                               op.getValue(), op.getMask()};
    LinearState state = op.hasState()
                            ? LinearState::fromRange(op.getInits().drop_front())
                            : emitter.emitEmptyState(operands.key);
    Value output = op.getInits()[0];
    if (op.getCausal()) {
      std::tie(state, output) = emitCausal(b, emitter, operands, state, output);
    } else {
      state = emitter.emitUpdate(operands, state);
      output = emitter.emitRows(operands, state, output);
    }
    SmallVector<Value> results = {output};
    if (op.hasState())
      llvm::append_range(results, state.asRange());
    rewriter.replaceOp(op, results);
    return success();
  }

private:
  /// Position by position: take the key in, then answer the query.
  static std::pair<LinearState, Value>
  emitCausal(GenericBuilder &b, LinearEmitter &emitter,
             const LinearOperands &operands, LinearState state, Value output) {
    int64_t length = cast<ShapedType>(operands.key.getType()).getRank() - 2;
    SmallVector<Value> carried = state.asRange();
    carried.push_back(output);
    SmallVector<Value> results = forEachPosition(
        b, operands.key, length, carried,
        [&](Value position, ValueRange values) {
          auto at = [&](Value tensor, int64_t dim) {
            return sliceAt(b, tensor, dim, position, /*dropDim=*/false);
          };
          LinearOperands here = {at(operands.query, length),
                                 at(operands.key, length),
                                 at(operands.value, length), operands.mask};
          // The mask of one key, unless it is one for all.
          if (here.mask) {
            auto type = cast<ShapedType>(here.mask.getType());
            if (type.getRank() > 0 && type.getShape().back() != 1)
              here.mask = at(here.mask, type.getRank() - 1);
          }
          LinearState next =
              emitter.emitUpdate(here, LinearState::fromRange(values));
          Value rows = emitter.emitRows(here, next, at(values.back(), length));
          SmallVector<Value> yielded = next.asRange();
          yielded.push_back(insertAt(b, rows, values.back(), length, position));
          return yielded;
        });
    return {LinearState::fromRange(results), results.back()};
  }
};

//===----------------------------------------------------------------------===//
// attn.cumsum
//===----------------------------------------------------------------------===//

/// The largest logit so far, and the sums of weights and of weighted values
/// relative to it.
struct ScanState {
  Value max, weights, values;
};

struct CumsumToLinalg : public OpRewritePattern<CumsumOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(CumsumOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    ScanState state = getInitialState(b, op);
    int64_t length = op.getCross().getType().getRank() - 1;
    SmallVector<Value> results = forEachPosition(
        b, op.getCross(), length,
        {state.max, state.weights, state.values, op.getInits()[0]},
        [&](Value position, ValueRange values) {
          return emitStep(b, op, length, position,
                          {values[0], values[1], values[2]}, values[3]);
        });
    std::rotate(results.begin(), results.end() - 1, results.end());
    if (!op.hasState())
      results.resize(1);
    rewriter.replaceOp(op, results);
    return success();
  }

private:
  static ScanState getInitialState(GenericBuilder &b, CumsumOp op) {
    if (op.hasState())
      return {op.getInits()[1], op.getInits()[2], op.getInits()[3]};
    Type accumulate = op.getAccumulateType();
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), op.getValue());
    OpFoldResult width = sizes.pop_back_val();
    sizes.pop_back();
    ScanState state;
    state.max =
        b.fill(sizes, accumulate, -std::numeric_limits<double>::infinity());
    state.weights = b.fill(sizes, accumulate, 0);
    sizes.push_back(width);
    state.values = b.fill(sizes, accumulate, 0);
    return state;
  }

  static Value clamp(GenericBuilder &b, CumsumOp op, Value logit) {
    if (!op.getClip())
      return logit;
    double clip = op.getClip()->convertToDouble();
    Type type = logit.getType();
    return b.minimum(b.maximum(logit, b.number(type, -clip)),
                     b.number(type, clip));
  }

  /// lhs - rhs with the rounding error of that difference, which the next
  /// subtraction would otherwise keep: logits of 1e4 that nearly cancel would
  /// be off by 1e-3 in f32. Source: Knuth, TAOCP 2, 4.2.2, theorem B.
  static std::pair<Value, Value> difference(GenericBuilder &b, Value lhs,
                                            Value rhs) {
    Value rounded = b.sub(lhs, rhs);
    Value virtualRhs = b.sub(rounded, lhs);
    Value error =
        b.sub(b.sub(lhs, b.sub(rounded, virtualRhs)), b.add(rhs, virtualRhs));
    // Infinite logits have no rounding error.
    Value isNumber =
        arith::CmpFOp::create(b, arith::CmpFPredicate::ORD, error, error);
    return {rounded, b.select(isNumber, error, b.number(lhs.getType(), 0))};
  }

  static SmallVector<Value> emitStep(GenericBuilder &b, CumsumOp op,
                                     int64_t length, Value position,
                                     ScanState state, Value output) {
    Type accumulate = op.getAccumulateType();
    unsigned headRank = length, valueRank = length + 1;
    SmallVector<AffineExpr> head = b.loopDims(0, headRank);
    SmallVector<AffineExpr> all = b.loopDims(0, valueRank);
    auto at = [&](Value tensor) {
      return sliceAt(b, tensor, length, position, /*dropDim=*/true);
    };
    Value cross = at(op.getCross()), value = at(op.getValue());
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), cross);
    auto logitOf = [&](Value argument) {
      return clamp(b, op, b.convert(argument, accumulate));
    };

    // The state is overwritten in place, so everything that needs the old
    // maximum comes first.
    Value max = b.generic(
        headRank, {{cross, head}, {state.max, head}},
        {b.empty(sizes, accumulate), head}, [&](ValueRange arguments) {
          return b.maximum(logitOf(arguments[0]), arguments[1]);
        });
    Value before = b.generic(
        headRank, {{state.max, head}, {max, head}},
        {b.empty(sizes, accumulate), head}, [&](ValueRange arguments) {
          return b.expRelative(arguments[0], arguments[1], 1);
        });
    Value now = b.generic(
        headRank, {{cross, head}, {max, head}},
        {b.empty(sizes, accumulate), head}, [&](ValueRange arguments) {
          return b.expRelative(logitOf(arguments[0]), arguments[1], 0);
        });
    ScanState next;
    next.weights = b.generic(headRank, {{before, head}, {now, head}},
                             {state.weights, head}, [&](ValueRange arguments) {
                               return b.add(b.mul(arguments[0], arguments[2]),
                                            arguments[1]);
                             });
    next.values = b.generic(
        valueRank, {{before, head}, {now, head}, {value, all}},
        {state.values, all}, [&](ValueRange arguments) {
          return b.add(
              b.mul(arguments[0], arguments[3]),
              b.weighted(arguments[1], b.convert(arguments[2], accumulate)));
        });
    // The same number as `max`, but no copy: those are canonicalized away, and
    // the loop would then yield another buffer than it was given.
    next.max = b.generic(headRank, {{max, head}}, {state.max, head},
                         [&](ValueRange arguments) {
                           return b.maximum(arguments[0], arguments[1]);
                         });

    // Both terms relative to the larger of diag and extra + max.
    Type outputType = elementTypeOf(output);
    Value row = b.generic(
        valueRank,
        {{at(op.getDiag()), head},
         {at(op.getExtra()), head},
         {next.max, head},
         {next.weights, head},
         {next.values, all},
         {value, all}},
        {at(output), all}, [&](ValueRange arguments) {
          auto [logits, error] =
              difference(b, logitOf(arguments[0]), logitOf(arguments[1]));
          Value gap = b.add(b.sub(logits, arguments[2]), error);
          Value zero = b.number(accumulate, 0);
          Value own = b.exp(b.minimum(gap, zero));
          Value sums = b.exp(b.minimum(b.sub(zero, gap), zero));
          Value above = b.add(b.mul(own, b.convert(arguments[5], accumulate)),
                              b.mul(sums, arguments[4]));
          Value below = b.add(own, b.mul(sums, arguments[3]));
          return b.convert(b.div(above, below), outputType);
        });
    return {next.max, next.weights, next.values,
            insertAt(b, row, output, length, position)};
  }
};

} // namespace

void attn::populateLinearToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<HammingLinearToLinalg, CumsumToLinalg>(patterns.getContext());
}
