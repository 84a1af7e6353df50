//===- FinishToVector.cpp - The end of a running softmax ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PatternDetail.h"
#include "VectorBuilder.h"
#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/PatternMatch.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

namespace {
class FinishEmitter {
public:
  FinishEmitter(VectorBuilder &b, FinishOp op) : b(b), op(op) {}

  void emit() {
    SmallVector<Value> row;
    emitRows(row, cast<MemRefType>(op.getMax().getType()).getRank());
  }

private:
  void emitRows(SmallVectorImpl<Value> &row, int64_t dims);
  void emitRow(ArrayRef<Value> row);

  VectorBuilder &b;
  FinishOp op;
};
} // namespace

/// Loops over what is left of `dims` dimensions.
void FinishEmitter::emitRows(SmallVectorImpl<Value> &row, int64_t dims) {
  if (static_cast<int64_t>(row.size()) == dims)
    return emitRow(row);
  b.loop(b.index(0), b.size(op.getMax(), row.size()), b.index(1), [&](Value i) {
    row.push_back(i);
    emitRows(row, dims);
    row.pop_back();
  });
}

void FinishEmitter::emitRow(ArrayRef<Value> row) {
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
struct FinishToVector : public OpRewritePattern<FinishOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(FinishOp op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    auto acc = dyn_cast<MemRefType>(op.getAcc().getType());
    if (!schedule || !acc)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    VectorBuilder b(op.getLoc(), rewriter,
                    cast<FloatType>(acc.getElementType()), schedule.getLanes());
    FinishEmitter(b, op).emit();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populateFinishToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<FinishToVector>(patterns.getContext());
}
