//===- Heads.cpp - Attention for some heads of a layer --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Query head h reads key/value head h / (H / G), so that the heads of an
// operation can be computed by several, each of which takes whole groups, or
// stays in one. These are tiles: tiling slices query, key, value, masks, biases
// and what is given for each head, and what they compute is put together in the
// place of the one result. Nothing is repeated.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

namespace {
struct HeadTile {
  int64_t first, count;
  bool isChosen;
};
} // namespace

/// Divides heads first ... end - 1, which share a decision, where a tile has
/// to end: whole groups of `perGroup`, or an aligned part of one group.
static void addTiles(int64_t first, int64_t end, int64_t perGroup,
                     bool isChosen, SmallVectorImpl<HeadTile> &ranges) {
  while (first < end) {
    int64_t count = (end - first) / perGroup * perGroup;
    if (first % perGroup != 0 || count == 0) {
      int64_t most = std::min(end, (first / perGroup + 1) * perGroup) - first;
      count = most;
      while (perGroup % count != 0 || first % count != 0)
        --count;
    }
    ranges.push_back({first, count, isChosen});
    first += count;
  }
}

static SmallVector<HeadTile> getRanges(int64_t heads, int64_t perGroup,
                                       function_ref<bool(int64_t)> isChosen) {
  SmallVector<HeadTile> ranges;
  for (int64_t first = 0; first < heads;) {
    int64_t end = first + 1;
    while (end < heads && isChosen(end) == isChosen(first))
      ++end;
    addTiles(first, end, perGroup, isChosen(first), ranges);
    first = end;
  }
  return ranges;
}

/// Where a tile of heads lies in the iteration domain [batch..., H, M].
static void getTile(SDPAOp op, OpBuilder &builder, HeadTile range,
                    SmallVectorImpl<OpFoldResult> &offsets,
                    SmallVectorImpl<OpFoldResult> &sizes) {
  auto tiling = cast<TilingInterface>(op.getOperation());
  for (Range domain : tiling.getIterationDomain(builder)) {
    offsets.push_back(domain.offset);
    sizes.push_back(domain.size);
  }
  size_t heads = op.getAttentionDims().batch.size();
  offsets[heads] = builder.getIndexAttr(range.first);
  sizes[heads] = builder.getIndexAttr(range.count);
}

/// The tile computed into a slice of `results`, which then hold it too.
static FailureOr<SDPAOp> emitTile(SDPAOp op, OpBuilder &builder, HeadTile range,
                                  SmallVectorImpl<Value> &results) {
  SmallVector<OpFoldResult> offsets, sizes;
  getTile(op, builder, range, offsets, sizes);
  auto tiling = cast<TilingInterface>(op.getOperation());
  FailureOr<TilingResult> tiled =
      tiling.getTiledImplementation(builder, offsets, sizes);
  if (failed(tiled))
    return failure();
  auto tile = cast<SDPAOp>(tiled->tiledOps.front());
  for (auto [index, value] : llvm::enumerate(results)) {
    // One chain of destinations, so that all of them can share a buffer.
    if (auto slice =
            tile.getInits()[index].getDefiningOp<tensor::ExtractSliceOp>())
      slice.getSourceMutable().assign(value);
    SmallVector<OpFoldResult> position, extent;
    if (failed(tiling.getResultTilePosition(builder, index, offsets, sizes,
                                            position, extent)))
      return failure();
    SmallVector<OpFoldResult> strides(position.size(), builder.getIndexAttr(1));
    value = tensor::InsertSliceOp::create(builder, op.getLoc(),
                                          tile->getResult(index), value,
                                          position, extent, strides);
  }
  return tile;
}

FailureOr<SmallVector<HeadPart>> convert::splitHeads(SDPAOp op,
                                                     const HeadRange &heads,
                                                     ArrayRef<int64_t> chosen) {
  auto isChosen = [&](int64_t head) {
    return llvm::is_contained(chosen, heads.first + head);
  };
  if (llvm::all_of(llvm::seq(heads.count), isChosen))
    return SmallVector<HeadPart>{{op, heads, true}};

  OpBuilder builder(op);
  int64_t perGroup = heads.count / op.getAttentionDims().groups;
  SmallVector<Value> results(op.getInits());
  SmallVector<HeadPart> parts;
  for (HeadTile range : getRanges(heads.count, perGroup, isChosen)) {
    FailureOr<SDPAOp> tile = emitTile(op, builder, range, results);
    if (failed(tile))
      return failure();
    HeadRange part = heads;
    part.first += range.first;
    part.count = range.count;
    parts.push_back({*tile, part, range.isChosen});
  }
  op->replaceAllUsesWith(results);
  op->erase();
  return parts;
}
