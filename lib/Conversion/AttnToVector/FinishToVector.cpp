//===- FinishToVector.cpp - The end of a running softmax ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"
#include "PatternDetail.h"
#include "VectorBuilder.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/PatternMatch.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

namespace {
/// Of attn.finish and attn.finish_tile.
template <typename OpTy>
class FinishEmitter {
public:
  FinishEmitter(VectorBuilder &b, OpTy op) : b(b), op(op) {}

  void emit() {
    SmallVector<Value> row;
    emitRows(row);
  }

private:
  void emitRows(SmallVectorImpl<Value> &row);
  void emitRow(ArrayRef<Value> row);

  VectorBuilder &b;
  OpTy op;
};
} // namespace

/// Loops over what is left of the dimensions of a row.
template <typename OpTy>
void FinishEmitter<OpTy>::emitRows(SmallVectorImpl<Value> &row) {
  int64_t dims = cast<MemRefType>(op.getMax().getType()).getRank();
  if (static_cast<int64_t>(row.size()) == dims)
    return emitRow(row);
  b.loop(b.index(0), b.size(op.getInits()[0], row.size()), b.index(1),
         [&](Value i) {
           row.push_back(i);
           emitRows(row);
           row.pop_back();
         });
}

template <typename OpTy>
void FinishEmitter<OpTy>::emitRow(ArrayRef<Value> row) {
  int64_t lanes = b.getLanes();
  Value sum = b.loadScalar(op.getSum(), row);
  Value isEmpty = b.compare(arith::CmpFPredicate::OEQ, sum, b.number(0));
  // Nothing divided by 1.
  Value divisor = b.broadcast(b.select(isEmpty, b.number(1), sum));
  Value output = op.getInits()[0];
  Value width = b.size(output, row.size());
  auto emitColumn = [&](Value column, Value mask) {
    SmallVector<Value> at(row);
    at.push_back(column);
    Value acc = mask ? b.load(op.getAcc(), at, mask) : b.load(op.getAcc(), at);
    b.store(b.div(acc, divisor), output, at, mask);
  };
  Value whole = b.mulIndex(b.floorDiv(width, lanes), b.index(lanes));
  b.loop(b.index(0), whole, b.index(lanes),
         [&](Value column) { emitColumn(column, Value()); });
  if (!b.isConstant(width, lanes, 0))
    emitColumn(whole, b.lanesBelow(b.subIndex(width, whole)));

  if (op.getInits().size() == 1)
    return;
  Value logarithm = math::LogOp::create(b, sum);
  Value total = b.add(b.loadScalar(op.getMax(), row), logarithm);
  Value none = b.number(-std::numeric_limits<double>::infinity());
  b.store(b.select(isEmpty, none, total), op.getInits()[1], row);
}

namespace {
template <typename OpTy>
struct FinishToVector : public OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    auto acc = dyn_cast<MemRefType>(op.getAcc().getType());
    if (!schedule || !acc)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    ContiguousRows contiguous(rewriter, op);
    VectorBuilder b(op.getLoc(), rewriter,
                    cast<FloatType>(acc.getElementType()), schedule.getLanes());
    FinishEmitter<OpTy>(b, op).emit();
    contiguous.finish();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populateFinishToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<FinishToVector<FinishOp>, FinishToVector<FinishTileOp>>(
      patterns.getContext());
}
