//===- QuantiseToLinalg.cpp - Grids and codes to linalg -----------------===//
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

#include <limits>

using namespace mlir;
using namespace mlir::attn;

static constexpr double kInfinity = std::numeric_limits<double>::infinity();

//===----------------------------------------------------------------------===//
// Grids
//===----------------------------------------------------------------------===//

/// The extreme element of both matrices.
static Value emitExtreme(GenericBuilder &b, ValueRange matrices, Type type,
                         bool isMaximum) {
  Value extreme = b.fill({}, type, isMaximum ? -kInfinity : kInfinity);
  for (Value matrix : matrices)
    extreme = b.generic(2, {{matrix, b.loopDims(0, 2)}}, {extreme, {}},
                        [&](ValueRange arguments) {
                          Value element = b.convert(arguments[0], type);
                          return isMaximum ? b.maximum(element, arguments[1])
                                           : b.minimum(element, arguments[1]);
                        });
  return tensor::ExtractOp::create(b, extreme, ValueRange());
}

namespace {
struct LowerGrid : public OpRewritePattern<GridOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(GridOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    Type type = elementTypeOf(op.getInits()[0]);
    SmallVector<Value> matrices = {op.getQuery(), op.getKey()};
    Value lo = emitExtreme(b, matrices, type, /*isMaximum=*/false);
    Value hi = emitExtreme(b, matrices, type, /*isMaximum=*/true);
    double levels = static_cast<double>(L1CodesAttr::getLevels(op.getBits()));
    Value step = b.div(b.sub(hi, lo), b.number(type, levels));
    Value grid = tensor::InsertOp::create(b, lo, op.getInits()[0], b.index(0));
    grid = tensor::InsertOp::create(b, step, grid, b.index(1));
    rewriter.replaceOp(op, grid);
    return success();
  }
};

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

/// The codes of one operation, word by word.
class CodeEmitter {
public:
  CodeEmitter(GenericBuilder &b, QuantiseOp op)
      : b(b), op(op), type(elementTypeOf(op.getGrid())),
        width(b.asIndex(tensor::getMixedSize(b, b.getLoc(), op.getRows(),
                                             op.getTransposed() ? 0 : 1))),
        lo(tensor::ExtractOp::create(b, op.getGrid(), b.index(0))),
        step(tensor::ExtractOp::create(b, op.getGrid(), b.index(1))) {
    // Step 0: all elements are equal, and at distance 0 on any grid.
    step = b.select(b.equal(step, 0), b.number(type, 1), step);
  }

  Value emit() {
    return b.generic(2, {}, {op.getInits()[0], b.loopDims(0, 2)},
                     [&](ValueRange) { return emitWord(); });
  }

private:
  Value emitWord();
  Value emitCode(Value element);

  GenericBuilder &b;
  QuantiseOp op;
  Type type;
  Value width, lo, step;
};
} // namespace

Value CodeEmitter::emitCode(Value element) {
  Value place = b.div(b.sub(b.convert(element, type), lo), step);
  Value rounded = math::RoundEvenOp::create(b, place);
  Value zero = b.number(type, 0);
  double levels = static_cast<double>(L1CodesAttr::getLevels(op.getBits()));
  // A comparison with NaN is false.
  Value isPositive =
      arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, rounded, zero);
  rounded = b.select(isPositive, rounded, zero);
  rounded = b.minimum(rounded, b.number(type, levels));
  return arith::FPToSIOp::create(b, b.getI32Type(), rounded);
}

Value CodeEmitter::emitWord() {
  Value row = b.loopIndex(0);
  int64_t numbers = 32 / op.getBits();
  Value first = b.mul(b.loopIndex(1), b.index(numbers));
  Value last = b.sub(width, b.index(1));
  Value zero = b.number(b.getI32Type(), 0), word = zero;
  for (int64_t i = 0; i < numbers; ++i) {
    Value dim = b.add(first, b.index(i));
    Value isThere =
        arith::CmpIOp::create(b, arith::CmpIPredicate::slt, dim, width);
    SmallVector<Value> at = {row, b.minimum(dim, last)};
    if (op.getTransposed())
      std::swap(at[0], at[1]);
    Value code = emitCode(tensor::ExtractOp::create(b, op.getRows(), at));
    code = b.select(isThere, code, zero);
    Value by = b.number(b.getI32Type(), static_cast<double>(i * op.getBits()));
    word = arith::OrIOp::create(b, word, arith::ShLIOp::create(b, code, by));
  }
  return word;
}

namespace {
struct LowerQuantise : public OpRewritePattern<QuantiseOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(QuantiseOp op,
                                PatternRewriter &rewriter) const override {
    if (!op.hasPureTensorSemantics())
      return rewriter.notifyMatchFailure(op, "not on tensors");
    GenericBuilder b(op.getLoc(), rewriter);
    rewriter.replaceOp(op, CodeEmitter(b, op).emit());
    return success();
  }
};
} // namespace

void attn::populateQuantiseToLinalgPatterns(RewritePatternSet &patterns) {
  patterns.add<LowerGrid, LowerQuantise>(patterns.getContext());
}
