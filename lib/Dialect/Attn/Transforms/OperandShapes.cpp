//===- OperandShapes.cpp - What the operands' dimensions stand for --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OperandShapes.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::attn;

std::string attn::getBatchDim(unsigned index) {
  return "batch dimension " + std::to_string(index);
}

std::string attn::getLeadingDim(unsigned index) {
  return "leading dimension " + std::to_string(index);
}

namespace {
/// Collects the operands of one operation.
class ShapeTable {
public:
  explicit ShapeTable(unsigned batchRank) : batchRank(batchRank) {}

  void add(StringRef name, OpOperand &operand, ArrayRef<StringRef> dims,
           AffineMap layout = {}) {
    addDims(name, operand, withBatch(dims), layout);
  }
  void add(StringRef name, MutableOperandRange range,
           ArrayRef<StringRef> dims) {
    for (OpOperand &operand : range)
      add(name, operand, dims);
  }

  /// The operands of `range` by name and dimensions; those missing at its end
  /// are optional.
  void
  addAll(MutableOperandRange range,
         ArrayRef<std::pair<StringRef, SmallVector<StringRef>>> namesAndDims) {
    for (auto [operand, entry] : llvm::zip(range, namesAndDims))
      add(entry.first, operand, entry.second);
  }

  /// An operand that may leave out leading dimensions or be 1 in some.
  void addBroadcast(StringRef name, MutableOperandRange range,
                    ArrayRef<StringRef> dims) {
    for (OpOperand &operand : range) {
      auto type = cast<ShapedType>(operand.get().getType());
      SmallVector<std::string> all = withBatch(dims);
      SmallVector<std::string> own;
      for (auto [dim, size] :
           llvm::zip(llvm::drop_begin(all, all.size() - type.getRank()),
                     type.getShape()))
        own.push_back(size == 1 ? std::string() : dim);
      addDims(name, operand, std::move(own));
    }
  }

  /// One per batch, unless it is a scalar.
  void addPerBatch(StringRef name, MutableOperandRange range) {
    for (OpOperand &operand : range)
      if (isa<ShapedType>(operand.get().getType()))
        add(name, operand, {});
  }

  /// An operand without batch dimensions, unless it is a scalar.
  void addUnbatched(StringRef name, MutableOperandRange range,
                    ArrayRef<StringRef> dims) {
    for (OpOperand &operand : range)
      addUnbatched(name, operand, dims);
  }
  void addUnbatched(StringRef name, OpOperand &operand,
                    ArrayRef<StringRef> dims) {
    if (!isa<ShapedType>(operand.get().getType()))
      return;
    SmallVector<std::string> all;
    for (StringRef dim : dims)
      all.push_back(dim.str());
    addDims(name, operand, std::move(all));
  }

  /// A scale is a scalar, one per head, or one per batch and head.
  void addScale(MutableOperandRange range) {
    for (OpOperand &operand : range) {
      auto type = dyn_cast<ShapedType>(operand.get().getType());
      if (type && type.getRank() > 1)
        add("scale", operand, {dim::queryHeads});
      else
        addUnbatched("scale", operand, {dim::queryHeads});
    }
  }

  void addDims(StringRef name, OpOperand &operand,
               SmallVector<std::string> dims, AffineMap layout = {}) {
    SmallVector<std::string> stored;
    for (unsigned i = 0, e = dims.size(); i < e; ++i)
      stored.push_back(dims[layout ? layout.getDimPosition(i) : i]);
    shapes.push_back({&operand, name.str(), std::move(stored)});
  }

  SmallVector<OperandShape> take() { return std::move(shapes); }

private:
  SmallVector<std::string> withBatch(ArrayRef<StringRef> dims) const {
    SmallVector<std::string> all;
    for (unsigned i = 0; i < batchRank; ++i)
      all.push_back(getBatchDim(i));
    for (StringRef dim : dims)
      all.push_back(dim.str());
    return all;
  }

  unsigned batchRank;
  SmallVector<OperandShape> shapes;
};
} // namespace

//===----------------------------------------------------------------------===//
// The operations
//===----------------------------------------------------------------------===//

/// What the softmax family shares; the row results have `rowNames`.
template <typename OpTy>
static void addSoftmax(OpTy op, ShapeTable &table,
                       ArrayRef<StringRef> rowNames) {
  table.add("query", op.getQueryMutable(),
            {dim::queryHeads, dim::queryLength, dim::queryKeyWidth},
            op.getLayout(LayoutOperand::Query));
  table.add("key", op.getKeyMutable(),
            {dim::groups, dim::keyLength, dim::queryKeyWidth},
            op.getLayout(LayoutOperand::Key));
  table.add("value", op.getValueMutable(),
            {dim::groups, dim::keyLength, dim::valueWidth},
            op.getLayout(LayoutOperand::Value));
  SmallVector<StringRef> scores = {dim::queryHeads, dim::queryLength,
                                   dim::keyLength};
  table.addBroadcast("bias", op.getBiasMutable(), scores);
  table.addBroadcast("mask", op.getMaskMutable(), scores);
  table.addPerBatch("kv_length", op.getKvLengthMutable());
  table.addPerBatch("offset", op.getOffsetMutable());
  table.addScale(op.getScaleOperandMutable());
  table.addUnbatched("softcap", op.getSoftcapOperandMutable(),
                     {dim::queryHeads});
  if constexpr (std::is_same_v<OpTy, L1Op>)
    table.addUnbatched("lambda", op.getLambdaOperandMutable(),
                       {dim::queryHeads});
  if constexpr (std::is_same_v<OpTy, HammingOp>) {
    table.addUnbatched("sigma_q", op.getSigmaQOperandMutable(),
                       {dim::queryHeads});
    table.addUnbatched("sigma_k", op.getSigmaKOperandMutable(),
                       {dim::queryHeads});
  }

  MutableOperandRange inits = op.getInitsMutable();
  table.add("output", inits[0],
            {dim::queryHeads, dim::queryLength, dim::valueWidth},
            op.getLayout(LayoutOperand::Output));
  for (auto [index, name] : llvm::enumerate(rowNames))
    if (index + 1 < inits.size())
      table.add(name, inits[index + 1], {dim::queryHeads, dim::queryLength});
}

static void addFinish(FinishOp op, ShapeTable &table) {
  SmallVector<StringRef> row = {dim::queryHeads, dim::queryLength};
  SmallVector<StringRef> full = {dim::queryHeads, dim::queryLength,
                                 dim::valueWidth};
  table.add("acc", op.getAccMutable(), full);
  table.add("max", op.getMaxMutable(), row);
  table.add("sum", op.getSumMutable(), row);
  table.addAll(op.getInitsMutable(), {{"output", full}, {"log-sum-exp", row}});
}

static void addHammingLinear(HammingLinearOp op, ShapeTable &table) {
  // Packed codes store fewer words than they have signs.
  StringRef stored =
      op.getWidth() ? StringRef(dim::queryKeyWidth) : StringRef(dim::codeWidth);
  table.add("query", op.getQueryCodesMutable(),
            {dim::queryHeads, dim::queryLength, stored});
  table.add("key", op.getKeyCodesMutable(),
            {dim::groups, dim::keyLength, stored});
  table.add("value", op.getValueMutable(),
            {dim::groups, dim::keyLength, dim::valueWidth});
  table.addBroadcast("mask", op.getMaskMutable(),
                     {dim::groups, dim::keyLength});
  table.addAll(
      op.getInitsMutable(),
      {{"output", {dim::queryHeads, dim::queryLength, dim::valueWidth}},
       {"state sum of key times value",
        {dim::groups, dim::codeWidth, dim::valueWidth}},
       {"state sum of values", {dim::groups, dim::valueWidth}},
       {"state sum of keys", {dim::groups, dim::codeWidth}},
       {"state count", {dim::groups}}});
}

static void addCumsum(CumsumOp op, ShapeTable &table) {
  SmallVector<StringRef> row = {dim::heads, dim::length};
  SmallVector<StringRef> full = {dim::heads, dim::length, dim::valueWidth};
  table.add("cross", op.getCrossMutable(), row);
  table.add("diag", op.getDiagMutable(), row);
  table.add("extra", op.getExtraMutable(), row);
  table.add("value", op.getValueMutable(), full);
  table.addAll(op.getInitsMutable(),
               {{"output", full},
                {"state maximum", {dim::heads}},
                {"state sum of weights", {dim::heads}},
                {"state sum of values", {dim::heads, dim::valueWidth}}});
}

/// Leading dimensions and a last one.
static SmallVector<std::string> withLeading(Value value, StringRef last) {
  SmallVector<std::string> dims;
  unsigned rank = cast<ShapedType>(value.getType()).getRank();
  for (unsigned i = 0; i + 1 < rank; ++i)
    dims.push_back(getLeadingDim(i));
  dims.push_back(last.str());
  return dims;
}

static void addElitaPositions(ElitaPositionsOp op, ShapeTable &table) {
  SmallVector<std::string> terms = withLeading(op.getA1(), dim::terms);
  SmallVector<std::string> grid = withLeading(op.getA1(), dim::length);
  table.addDims("a1", op.getA1Mutable(), terms);
  table.addDims("b1", op.getB1Mutable(), terms);
  table.addDims("a2", op.getA2Mutable(), terms);
  table.addDims("b2", op.getB2Mutable(), terms);
  table.addDims("c", op.getCMutable(), terms);
  table.addDims("p1", op.getInitsMutable()[0], grid);
  table.addDims("p2", op.getInitsMutable()[1], grid);
}

static void addKernelHash(KernelHashOp op, ShapeTable &table) {
  table.add("x", op.getXMutable(), {dim::heads, dim::length, dim::width});
  table.addUnbatched("anchors", op.getAnchorsMutable(),
                     {dim::heads, dim::anchors, dim::width});
  table.addUnbatched("matrix", op.getMatrixMutable(),
                     {dim::heads, dim::codeWidth, dim::anchors});
  table.addUnbatched("mean", op.getMeanMutable(), {dim::heads, dim::anchors});
  table.add("codes", op.getInitsMutable(),
            {dim::heads, dim::length, dim::codeWidth});
}

static void addSignPack(SignPackOp op, ShapeTable &table) {
  table.addDims("x", op.getXMutable(), withLeading(op.getX(), dim::width));
  table.addDims("words", op.getInitsMutable()[0],
                withLeading(op.getX(), dim::words));
}

//===----------------------------------------------------------------------===//
// Interface
//===----------------------------------------------------------------------===//

unsigned attn::getBatchRank(Operation *op) {
  Value full = TypeSwitch<Operation *, Value>(op)
                   .Case([](SoftmaxOpInterface op) { return op.getQuery(); })
                   .Case([](FinishOp op) { return op.getAcc(); })
                   .Case([](HammingLinearOp op) { return op.getValue(); })
                   .Case([](CumsumOp op) { return op.getValue(); })
                   .Case([](KernelHashOp op) { return op.getX(); })
                   .Default(Value());
  return full ? cast<ShapedType>(full.getType()).getRank() - 3 : 0;
}

SmallVector<OperandShape> attn::getOperandShapes(Operation *op) {
  ShapeTable table(getBatchRank(op));
  TypeSwitch<Operation *>(op)
      .Case<SDPAOp, L1Op, HammingOp>(
          [&](auto op) { addSoftmax(op, table, {"log-sum-exp"}); })
      .Case([&](OnlineOp op) { addSoftmax(op, table, {"maximum", "sum"}); })
      .Case([&](FinishOp op) { addFinish(op, table); })
      .Case([&](HammingLinearOp op) { addHammingLinear(op, table); })
      .Case([&](CumsumOp op) { addCumsum(op, table); })
      .Case([&](ElitaPositionsOp op) { addElitaPositions(op, table); })
      .Case([&](KernelHashOp op) { addKernelHash(op, table); })
      .Case([&](SignPackOp op) { addSignPack(op, table); });
  return table.take();
}

std::pair<Value, unsigned> attn::findDim(ArrayRef<OperandShape> shapes,
                                         StringRef dim) {
  std::pair<Value, unsigned> found = {};
  for (const OperandShape &shape : shapes)
    for (auto [index, name] : llvm::enumerate(shape.dims)) {
      if (name != dim)
        continue;
      if (!shape.getType().isDynamicDim(index))
        return {shape.getValue(), index};
      if (!found.first)
        found = {shape.getValue(), index};
    }
  return found;
}
