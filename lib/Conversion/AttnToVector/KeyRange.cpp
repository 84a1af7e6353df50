//===- KeyRange.cpp - Which keys a tile of rows sees ----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KeyRange.h"

using namespace mlir;
using namespace mlir::attn;

// Row i sees the keys [lower + i, min(length, upper + i)), where upper is
// offset + 1 if causal, else offset + window, and lower offset - window + 1.

KeyRange::KeyRange(VectorBuilder &b, const KeyBounds &bounds, int64_t rows,
                   int64_t positions)
    : rows(rows), positions(positions) {
  int64_t lanes = b.getLanes();
  Value offset = bounds.offset ? bounds.offset : b.index(0);
  Value stored = b.size(bounds.keys, 0);
  if (cast<MemRefType>(bounds.keys.getType()).getRank() == 3)
    stored = b.mulIndex(stored, b.index(lanes));
  length = b.maxIndex(b.minIndex(bounds.length, stored), b.index(0));
  if (bounds.isCausal || bounds.window)
    upper = b.addIndex(offset, bounds.isCausal ? 1 : *bounds.window);
  if (bounds.window)
    lower = b.addIndex(offset, 1 - *bounds.window);

  last = length;
  if (upper)
    last = b.maxIndex(b.minIndex(length, b.addIndex(upper, positions - 1)),
                      b.index(0));
  Value first = lower ? b.maxIndex(lower, b.index(0)) : b.index(0);
  firstPanel = b.floorDiv(first, lanes);
  lastPanel = b.ceilDiv(last, lanes);
}

Value KeyRange::getPosition(VectorBuilder &b, Value row) {
  if (positions == rows)
    return row;
  return arith::RemUIOp::create(b, row, b.index(positions));
}

Value KeyRange::lastOfRow(VectorBuilder &b, Value row) {
  if (!upper)
    return length;
  return b.minIndex(length, b.addIndex(upper, getPosition(b, row)));
}

Value KeyRange::firstOfRow(VectorBuilder &b, Value row) {
  return lower ? b.addIndex(lower, getPosition(b, row)) : Value();
}

Value KeyRange::isKept(VectorBuilder &b, Value row, Value key) {
  Value isKept = b.lanesBelow(b.subIndex(lastOfRow(b, row), key));
  Value first = firstOfRow(b, row);
  if (!first)
    return isKept;
  Value isBefore = b.lanesBelow(b.subIndex(first, key));
  return b.select(isBefore, b.falseMask(), isKept);
}

Value KeyRange::keepsAll(VectorBuilder &b) {
  int64_t lanes = b.getLanes();
  Value end = b.mulIndex(lastPanel, b.index(lanes));
  Value limit = upper ? b.minIndex(length, upper) : length;
  Value keeps = b.compare(arith::CmpIPredicate::sle, end, limit);
  if (!lower)
    return keeps;
  Value start = b.mulIndex(firstPanel, b.index(lanes));
  Value keepsFirst = b.compare(arith::CmpIPredicate::sge, start,
                               b.addIndex(lower, positions - 1));
  return arith::AndIOp::create(b, keeps, keepsFirst);
}
