//===- PackToVector.cpp - Packing rows and keys ---------------------------===//
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

#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace mlir::attn;

static Type getElementTypeOf(Value memref) {
  return cast<MemRefType>(memref.getType()).getElementType();
}

//===----------------------------------------------------------------------===//
// Rows
//===----------------------------------------------------------------------===//

namespace {
class RowPacker {
public:
  RowPacker(VectorBuilder &b, PackRowsOp op)
      : b(b), op(op), init(op.getInits()[0]), type(getElementTypeOf(init)),
        hasSum(op.getScore() && op.getScore()->hasPackedSum()) {
    count = b.size(op.getRows(), op.getTransposed() ? 1 : 0);
    width = b.size(op.getRows(), op.getTransposed() ? 0 : 1);
  }

  void emit();

private:
  void emitRow(Value row);
  void emitZeros(Value row, Value from, Value to);
  Value loadElements(Value row, Value column, Value mask);

  VectorBuilder &b;
  PackRowsOp op;
  Value init;
  Type type;
  bool hasSum;
  Value count, width;
};
} // namespace

void RowPacker::emitZeros(Value row, Value from, Value to) {
  b.loop(from, to, b.index(b.getLanes()), [&](Value column) {
    b.store(b.zeros(type), init, {row, column},
            b.lanesBelow(b.subIndex(to, column)));
  });
}

/// Elements of one row, less the centre; null `mask` for a whole vector.
Value RowPacker::loadElements(Value row, Value column, Value mask) {
  auto loadFrom = [&](Value memref, ValueRange indices) {
    return mask ? b.load(memref, indices, mask) : b.load(memref, indices);
  };
  Value elements = op.getTransposed()
                       ? b.loadColumn(op.getRows(), column, row, mask)
                       : loadFrom(op.getRows(), {row, column});
  if (Value center = op.getCenter())
    elements = b.sub(elements, loadFrom(center, {column}));
  return op.getBf16() ? b.roundToBF16(elements) : elements;
}

void RowPacker::emitRow(Value row) {
  int64_t lanes = b.getLanes();
  Value whole = b.mulIndex(b.floorDiv(width, lanes), b.index(lanes));
  auto pack = [&](Value column, Value sum, Value mask) {
    Value elements = loadElements(row, column, mask);
    b.store(elements, init, {row, column}, mask);
    return hasSum ? b.add(sum, op.getScore()->emitPackedShare(b, b.getLoc(),
                                                              elements))
                  : sum;
  };
  Value sum =
      b.loop(b.index(0), whole, b.index(lanes), ValueRange{b.zeros(type)},
             [&](Value column, ValueRange sums) {
               return SmallVector<Value>{pack(column, sums[0], Value())};
             })
          .front();
  Value rest = b.lanesBelow(b.subIndex(width, whole));
  Value end = b.size(init, 1);
  if (!b.isConstant(width, lanes, 0))
    sum = pack(whole, sum, rest);
  if (!hasSum)
    return emitZeros(row, width, end);
  b.store(b.reduceAdd(sum), init, {row, width});
  emitZeros(row, b.addIndex(width, 1), end);
}

void RowPacker::emit() {
  b.loop(b.index(0), count, b.index(1), [&](Value row) { emitRow(row); });
  b.loop(count, b.size(init, 0), b.index(1),
         [&](Value row) { emitZeros(row, b.index(0), b.size(init, 1)); });
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

namespace {
class KeyPacker {
public:
  KeyPacker(VectorBuilder &b, PackKeysOp op)
      : b(b), op(op), init(op.getInits()[0]), type(getElementTypeOf(init)),
        hasSum(op.getScore().hasPackedSum()) {
    count = b.size(op.getKeys(), op.getTransposed() ? 1 : 0);
    width = b.size(op.getKeys(), op.getTransposed() ? 0 : 1);
  }

  void emit();

private:
  void emitPanel(Value panel);
  Value emitBlock(Value panel, Value element, Value sum, Value mask);
  Value emitTransposedElement(Value panel, Value element, Value sum);
  Value addShare(Value sum, Value keys) {
    return hasSum
               ? b.add(sum, op.getScore().emitPackedShare(b, b.getLoc(), keys))
               : sum;
  }
  Value storeElement(Value keys, Value panel, Value element, Value sum);
  Value isKey(Value key) {
    return b.compare(arith::CmpIPredicate::slt, key, count);
  }

  VectorBuilder &b;
  PackKeysOp op;
  Value init;
  Type type;
  bool hasSum;
  Value count, width;
};
} // namespace

Value KeyPacker::storeElement(Value keys, Value panel, Value element,
                              Value sum) {
  b.store(keys, init, {panel, element, b.index(0)});
  return addShare(sum, keys);
}

/// As many elements of the panel's keys as there are lanes: loaded key by key,
/// stored element by element. With `mask` those that are there.
Value KeyPacker::emitBlock(Value panel, Value element, Value sum, Value mask) {
  int64_t lanes = b.getLanes();
  auto loadFrom = [&](Value memref, ValueRange indices) {
    return mask ? b.load(memref, indices, mask) : b.load(memref, indices);
  };
  Value centre;
  if (op.getCenter())
    centre = loadFrom(op.getCenter(), {element});
  Value first = b.mulIndex(panel, b.index(lanes));
  SmallVector<Value> keys;
  for (int64_t i = 0; i < lanes; ++i) {
    // Past the last key that one is read, and not used.
    Value key = b.addIndex(first, i);
    Value at = b.maxIndex(b.minIndex(key, b.addIndex(count, -1)), b.index(0));
    Value elements = loadFrom(op.getKeys(), {at, element});
    if (centre)
      elements = b.sub(elements, centre);
    keys.push_back(b.select(isKey(key), elements, b.zeros(type)));
  }
  SmallVector<Value> columns = b.transpose(keys);
  for (int64_t i = 0; i < lanes; ++i) {
    Value at = b.addIndex(element, i);
    if (!mask) {
      sum = storeElement(columns[i], panel, at, sum);
      continue;
    }
    b.ifElse(b.compare(arith::CmpIPredicate::slt, at, width),
             [&] { b.store(columns[i], init, {panel, at, b.index(0)}); });
    // Masked elements are 0.
    sum = addShare(sum, columns[i]);
  }
  return sum;
}

/// Keys that are stored element by element need no transposition.
Value KeyPacker::emitTransposedElement(Value panel, Value element, Value sum) {
  Value first = b.mulIndex(panel, b.index(b.getLanes()));
  Value mask = b.lanesBelow(b.subIndex(count, first));
  Value keys = b.load(op.getKeys(), {element, first}, mask);
  if (op.getCenter()) {
    Value centre = b.broadcast(b.loadScalar(op.getCenter(), {element}));
    keys = b.select(mask, b.sub(keys, centre), b.splat(0));
  }
  return storeElement(keys, panel, element, sum);
}

void KeyPacker::emitPanel(Value panel) {
  int64_t lanes = b.getLanes();
  Value sum;
  if (op.getTransposed()) {
    sum = b.loop(b.index(0), width, b.index(1), ValueRange{b.zeros(type)},
                 [&](Value element, ValueRange sums) {
                   return SmallVector<Value>{
                       emitTransposedElement(panel, element, sums[0])};
                 })
              .front();
  } else {
    Value whole = b.mulIndex(b.floorDiv(width, lanes), b.index(lanes));
    sum = b.loop(b.index(0), whole, b.index(lanes), ValueRange{b.zeros(type)},
                 [&](Value element, ValueRange sums) {
                   return SmallVector<Value>{
                       emitBlock(panel, element, sums[0], Value())};
                 })
              .front();
    if (!b.isConstant(width, lanes, 0))
      sum =
          emitBlock(panel, whole, sum, b.lanesBelow(b.subIndex(width, whole)));
  }
  if (hasSum)
    b.store(sum, init, {panel, width, b.index(0)});
}

void KeyPacker::emit() {
  b.loop(b.index(0), b.size(init, 0), b.index(1),
         [&](Value panel) { emitPanel(panel); });
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

// Words of 64 bits hold so many signs that copying them one by one costs
// nothing beside comparing them. Those of 32 bits are packed like numbers.

namespace {
class CodePacker {
public:
  CodePacker(VectorBuilder &b, Value codes, Value init, bool isTransposed)
      : b(b), codes(codes), init(init), isTransposed(isTransposed) {
    count = b.size(codes, isTransposed ? 1 : 0);
    words = b.size(codes, isTransposed ? 0 : 1);
  }

  /// `place` is where word `i` of a row goes.
  void emit(Value rowCount,
            function_ref<SmallVector<Value>(Value row, Value i)> place);

private:
  Value loadWord(Value row, Value word);

  VectorBuilder &b;
  Value codes, init;
  bool isTransposed;
  Value count, words;
};
} // namespace

Value CodePacker::loadWord(Value row, Value word) {
  SmallVector<Value> at = {row, word};
  if (isTransposed)
    std::swap(at[0], at[1]);
  return memref::LoadOp::create(b, codes, at);
}

void CodePacker::emit(
    Value rowCount,
    function_ref<SmallVector<Value>(Value row, Value i)> place) {
  Type half = b.getI32Type();
  Value zero = arith::ConstantOp::create(b, b.getI32IntegerAttr(0));
  Value one = b.index(1), none = b.index(0);
  Value packedWords = b.size(init, 1);
  b.loop(none, rowCount, one, [&](Value row) {
    b.loop(none, packedWords, one, [&](Value i) {
      memref::StoreOp::create(b, zero, init, place(row, i));
    });
  });
  b.loop(none, count, one, [&](Value row) {
    b.loop(none, words, one, [&](Value word) {
      Value code = loadWord(row, word);
      Value first = b.mulIndex(word, b.index(2));
      Value by = arith::ConstantOp::create(b, b.getI64IntegerAttr(32));
      Value low = arith::TruncIOp::create(b, half, code);
      Value high =
          arith::TruncIOp::create(b, half, arith::ShRUIOp::create(b, code, by));
      memref::StoreOp::create(b, low, init, place(row, first));
      memref::StoreOp::create(b, high, init, place(row, b.addIndex(first, 1)));
    });
  });
}

static void emitPack(VectorBuilder &b, PackRowsOp op) {
  Value init = op.getInits()[0];
  if (!getElementTypeOf(op.getRows()).isInteger(64))
    return RowPacker(b, op).emit();
  CodePacker(b, op.getRows(), init, op.getTransposed())
      .emit(b.size(init, 0),
            [](Value row, Value i) { return SmallVector<Value>{row, i}; });
}

static void emitPack(VectorBuilder &b, PackKeysOp op) {
  Value init = op.getInits()[0];
  if (!getElementTypeOf(op.getKeys()).isInteger(64))
    return KeyPacker(b, op).emit();
  int64_t lanes = b.getLanes();
  CodePacker(b, op.getKeys(), init, op.getTransposed())
      .emit(b.mulIndex(b.size(init, 0), b.index(lanes)),
            [&](Value key, Value i) {
              Value panel = b.floorDiv(key, lanes);
              Value lane = b.subIndex(key, b.mulIndex(panel, b.index(lanes)));
              return SmallVector<Value>{panel, i, lane};
            });
}

//===----------------------------------------------------------------------===//
// Patterns
//===----------------------------------------------------------------------===//

namespace {
template <typename OpTy>
struct PackToVector : public OpRewritePattern<OpTy> {
  using OpRewritePattern<OpTy>::OpRewritePattern;

  LogicalResult matchAndRewrite(OpTy op,
                                PatternRewriter &rewriter) const override {
    ScheduleAttr schedule = ScheduleAttr::lookup(op);
    if (!schedule || op->getNumResults() != 0)
      return rewriter.notifyMatchFailure(op, "no schedule, or on tensors");
    auto type = dyn_cast<FloatType>(getElementTypeOf(op.getInits()[0]));
    ContiguousRows contiguous(rewriter, op);
    VectorBuilder b(op.getLoc(), rewriter, type ? type : rewriter.getF32Type(),
                    schedule.getLanes());
    emitPack(b, op);
    contiguous.finish();
    rewriter.eraseOp(op);
    return success();
  }
};
} // namespace

void attn::populatePackToVectorPatterns(RewritePatternSet &patterns) {
  patterns.add<PackToVector<PackRowsOp>, PackToVector<PackKeysOp>>(
      patterns.getContext());
}
