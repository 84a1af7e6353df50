//===- PackedHeads.h - Keys and values packed head by head ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef LIB_DIALECT_ATTN_TRANSFORMS_PACKEDHEADS_H
#define LIB_DIALECT_ATTN_TRANSFORMS_PACKEDHEADS_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::attn {

/// An operand [batch..., heads, length, width], stored by a layout.
class HeadView {
public:
  HeadView(Value value, AffineMap layout);

  Value getValue() const { return value; }
  /// Where a canonical dimension is stored.
  unsigned getStored(unsigned canonical) const { return stored[canonical]; }
  unsigned lengthDim() const { return stored[rank - 2]; }
  unsigned widthDim() const { return stored[rank - 1]; }
  unsigned getRank() const { return rank; }
  /// Whether the width comes before the length.
  bool isTransposed() const { return widthDim() < lengthDim(); }
  /// Whether the elements of a row, or of a column, are next to each other.
  bool isContiguous() const {
    return std::max(lengthDim(), widthDim()) + 1 == rank;
  }
  OpFoldResult getSize(OpBuilder &builder, unsigned dim) const;

  /// The length and width of one head, as they are stored: `head` has offsets
  /// for the batches and the head, or is empty where all are of size 1.
  Value slice(ImplicitLocOpBuilder &b, ArrayRef<OpFoldResult> head = {},
              OpFoldResult firstRow = {}, OpFoldResult rowCount = {}) const;

private:
  Value value;
  unsigned rank;
  SmallVector<unsigned> stored;
};

/// The keys and values that a tile of rows reads, packed outside of the loops
/// over tiles.
class PackedHeads {
public:
  PackedHeads(SoftmaxOpInterface op, ScheduleAttr schedule);

  /// Whether rows and columns of all operands are next to each other in memory.
  bool isContiguous();
  /// Packs where the operands come from.
  void pack(ImplicitLocOpBuilder &b);
  /// Cuts out what is the same for all key tiles.
  void findHead(ImplicitLocOpBuilder &b);

  /// Null where no centre is taken off.
  Value getCenter() const { return center; }
  OpFoldResult getKeyLength() const { return keyLength; }
  OpFoldResult getPackedValueWidth() const { return packedValueWidth; }
  OpFoldResult getPackedWidth(OpBuilder &builder);
  /// The element type of packed queries and keys: the accumulation type, or
  /// words of 32 bits.
  Type getPackedType();
  /// Whether weights, and so values, are rounded to bf16.
  bool hasBF16Weights();

  /// How many keys a tile has that starts at `firstKey`.
  OpFoldResult getTileLength(ImplicitLocOpBuilder &b, Value firstKey) const;
  /// All panels and values of the head.
  std::pair<Value, Value> getAll() const { return {packedKeys, packedValues}; }
  /// The panels and values of that tile.
  std::pair<Value, Value> slice(ImplicitLocOpBuilder &b, Value firstKey) const;

private:
  /// An operand of the tile, and what it was cut from outside of all loops.
  struct Source {
    HeadView root;
    /// Batches and head that the tile reads.
    SmallVector<OpFoldResult> head;
  };
  Source findSource(Value tile, LayoutOperand which);
  Operation *getInsertionPoint(const Source &source);

  Value createCenter(ImplicitLocOpBuilder &b, const Source &source) const;
  Value createPacked(
      ImplicitLocOpBuilder &b, const Source &source, Type packedType,
      ArrayRef<OpFoldResult> packedSizes, int64_t rowsPerEntry,
      function_ref<Value(ArrayRef<OpFoldResult> head, Value rows, Value init)>
          packTile) const;
  Value sliceHead(ImplicitLocOpBuilder &b, Value packed,
                  ArrayRef<OpFoldResult> head, unsigned kept) const;

  SoftmaxOpInterface op;
  ScheduleAttr schedule;
  FloatType type;
  SmallVector<OpFoldResult> keyHead, valueHead;
  Value packedKeys, packedValues, centers, center;
  OpFoldResult keyLength, width, packedValueWidth;
};

/// Where a running softmax of one head ends up.
class OutputTile {
public:
  /// Of an operation that writes an output and, where there is a second init, a
  /// log-sum-exp. `output` is how the output is stored.
  OutputTile(DestinationStyleOpInterface op, AffineMap output);

  /// Whether the elements of a row are next to each other.
  bool isContiguous() const { return hasWidthLast; }

  /// Where the output is complete.
  Operation *getEnd() const { return replaced[0].getOwner(); }
  /// Destinations [rows, width], and [rows] for a log-sum-exp.
  SmallVector<Value> getInits(ImplicitLocOpBuilder &b) const;
  /// Puts what was written there into the place of the old results.
  void replace(RewriterBase &rewriter, ImplicitLocOpBuilder &b,
               ValueRange results) const;

private:
  Operation *op;
  bool hasWidthLast;
  /// What is replaced, and the destination that it writes: the operation's own,
  /// or those of the transposition that follows it.
  SmallVector<OpResult> replaced;
  SmallVector<Value> destinations;
};

} // namespace mlir::attn

#endif // LIB_DIALECT_ATTN_TRANSFORMS_PACKEDHEADS_H
