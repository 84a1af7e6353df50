//===- QuantiseToVector.cpp - Grids and codes as vectors ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternDetail.h"
#include "VectorBuilder.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/PatternMatch.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

static FloatType getGridType(Value grid) {
  return cast<FloatType>(cast<MemRefType>(grid.getType()).getElementType());
}

//===----------------------------------------------------------------------===//
// Grids
//===----------------------------------------------------------------------===//

namespace {
/// The extremes of matrices, and a number that is 0 while all elements are
/// finite and NaN from then on: minimum and maximum may skip a NaN.
class GridEmitter {
public:
  GridEmitter(VectorBuilder &b, GridOp op)
      : b(b), op(op),
        running({b.splat(kInfinity), b.splat(-kInfinity), b.splat(0)}) {}

  void emit();

private:
  void visit(Value matrix);
  SmallVector<Value> take(Value elements, Value mask, ValueRange before);

  VectorBuilder &b;
  GridOp op;
  /// lo, hi and what is not finite.
  SmallVector<Value> running;
};
} // namespace

/// Masked elements are those that `mask` does not have.
SmallVector<Value> GridEmitter::take(Value elements, Value mask,
                                     ValueRange before) {
  auto orElse = [&](double otherwise) {
    return mask ? b.select(mask, elements, b.splat(otherwise)) : elements;
  };
  return {b.minimum(orElse(kInfinity), before[0]),
          b.maximum(orElse(-kInfinity), before[1]),
          b.mulAdd(elements, b.splat(0), before[2])};
}

void GridEmitter::visit(Value matrix) {
  int64_t lanes = b.getLanes();
  Value columns = b.size(matrix, 1);
  Value whole = b.mulIndex(b.floorDiv(columns, lanes), b.index(lanes));
  running =
      b.loop(b.index(0), b.size(matrix, 0), b.index(1), running,
             [&](Value row, ValueRange before) {
               SmallVector<Value> next = b.loop(
                   b.index(0), whole, b.index(lanes), before,
                   [&](Value column, ValueRange inner) {
                     return take(b.load(matrix, {row, column}), Value(), inner);
                   });
               if (b.isConstant(columns, lanes, 0))
                 return next;
               Value mask = b.lanesBelow(b.subIndex(columns, whole));
               return take(b.load(matrix, {row, whole}, mask), mask, next);
             });
}

void GridEmitter::emit() {
  visit(op.getQuery());
  visit(op.getKey());
  // The sign turns the smallest into the largest.
  Value zero = b.splat(0);
  Value lo = b.sub(b.number(0), b.reduceMax(b.sub(zero, running[0])));
  Value hi = b.reduceMax(running[1]);
  Value notFinite = b.reduceAdd(running[2]);
  double levels = static_cast<double>(L1CodesAttr::getLevels(op.getBits()));
  Value step = b.div(b.sub(hi, lo), b.number(levels));
  b.store(lo, op.getInits()[0], {b.index(0)});
  b.store(b.add(step, notFinite), op.getInits()[0], {b.index(1)});
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

namespace {
class CodeEmitter {
public:
  CodeEmitter(VectorBuilder &b, QuantiseOp op)
      : b(b), op(op), init(op.getInits()[0]),
        numbers(32 / int64_t(op.getBits())),
        count(b.size(op.getRows(), op.getTransposed() ? 1 : 0)),
        width(b.size(op.getRows(), op.getTransposed() ? 0 : 1)),
        lo(b.broadcast(b.loadScalar(op.getGrid(), {b.index(0)}))) {
    // Step 0: all elements are equal, and at distance 0 on any grid.
    Value given = b.loadScalar(op.getGrid(), {b.index(1)});
    Value isZero = b.compare(arith::CmpFPredicate::OEQ, given, b.number(0));
    step = b.broadcast(b.select(isZero, b.number(1), given));
  }

  void emit();

private:
  Value emitCodes(Value row, Value column, bool isWhole);
  Value emitWords(Value row, Value word, bool isWhole);
  Value toCodes(Value elements);

  VectorBuilder &b;
  QuantiseOp op;
  Value init;
  int64_t numbers;
  Value count, width, lo, step;
};
} // namespace

/// Codes in integers of their width. Past 2^23, or 2^52 in f64, numbers are
/// integers: adding one of them rounds, ties to even, and leaves the integer in
/// the low bits.
Value CodeEmitter::toCodes(Value elements) {
  double levels = static_cast<double>(L1CodesAttr::getLevels(op.getBits()));
  Value place = b.div(b.sub(elements, lo), step);
  // NaN becomes 0.
  place = b.minimum(b.maximum(place, b.splat(0)), b.splat(levels));
  bool isDouble = b.getScalarType().isF64();
  Value shifted = b.add(place, b.splat(std::ldexp(1.0, isDouble ? 52 : 23)));
  Type integers =
      b.getVectorType(b.getIntegerType(b.getScalarType().getWidth()));
  Value bits = arith::BitcastOp::create(b, integers, shifted);
  Type codes =
      b.getVectorType(b.getIntegerType(static_cast<unsigned>(op.getBits())));
  return arith::TruncIOp::create(b, codes, bits);
}

/// The codes of as many elements as there are lanes, 0 past the last.
Value CodeEmitter::emitCodes(Value row, Value column, bool isWhole) {
  Value mask = isWhole ? Value() : b.lanesBelow(b.subIndex(width, column));
  Value elements;
  if (op.getTransposed())
    elements = b.loadColumn(op.getRows(), column, row, mask);
  else
    elements = mask ? b.load(op.getRows(), {row, column}, mask)
                    : b.load(op.getRows(), {row, column});
  Value codes = toCodes(elements);
  if (!mask)
    return codes;
  Type element = cast<VectorType>(codes.getType()).getElementType();
  return b.select(mask, codes, b.zeros(element));
}

/// As many words as there are lanes.
Value CodeEmitter::emitWords(Value row, Value word, bool isWhole) {
  Value first = b.mulIndex(word, b.index(numbers));
  SmallVector<Value> parts;
  for (int64_t i = 0; i < numbers; ++i)
    parts.push_back(
        emitCodes(row, b.addIndex(first, i * b.getLanes()), isWhole));
  while (parts.size() > 1) {
    SmallVector<Value> joined;
    int64_t size = cast<VectorType>(parts[0].getType()).getNumElements();
    SmallVector<int64_t> order = llvm::to_vector(llvm::seq<int64_t>(2 * size));
    for (size_t i = 0; i < parts.size(); i += 2)
      joined.push_back(
          vector::ShuffleOp::create(b, parts[i], parts[i + 1], order));
    parts = joined;
  }
  return vector::BitCastOp::create(b, b.getVectorType(b.getI32Type()),
                                   parts[0]);
}

void CodeEmitter::emit() {
  int64_t lanes = b.getLanes();
  Value words = b.size(init, 1);
  // Words whose codes are all of elements that there are.
  Value whole = b.mulIndex(b.floorDiv(width, lanes * numbers), b.index(lanes));
  b.loop(b.index(0), count, b.index(1), [&](Value row) {
    b.loop(b.index(0), whole, b.index(lanes), [&](Value word) {
      b.store(emitWords(row, word, /*isWhole=*/true), init, {row, word});
    });
    if (b.isConstant(width, lanes * numbers, 0))
      return;
    b.store(emitWords(row, whole, /*isWhole=*/false), init, {row, whole},
            b.lanesBelow(b.subIndex(words, whole)));
  });
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

static Value getGrid(GridOp op) { return op.getInits()[0]; }
static Value getGrid(QuantiseOp op) { return op.getGrid(); }

namespace {
template <typename OpTy, typename EmitterTy>
struct QuantiseToVector : public OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    if (!schedule || op->getNumResults() != 0)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    VectorBuilder b(op.getLoc(), rewriter, getGridType(getGrid(op)),
                    schedule.getLanes());
    EmitterTy(b, op).emit();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populateQuantiseToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<QuantiseToVector<GridOp, GridEmitter>,
               QuantiseToVector<QuantiseOp, CodeEmitter>>(
      patterns.getContext());
}
