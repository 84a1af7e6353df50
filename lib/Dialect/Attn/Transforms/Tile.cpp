//===- Tile.cpp - Tile attn operations ------------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "AttentionLoops.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"
#include "attn/Dialect/Attn/Transforms/Transforms.h"

#include "mlir/Dialect/SCF/Transforms/TileUsingInterface.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/TilingInterface.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNTILEPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct AttnTilePass : public attn::impl::AttnTilePassBase<AttnTilePass> {
  using AttnTilePassBase::AttnTilePassBase;

  LogicalResult initialize(MLIRContext *context) override;
  void runOnOperation() override;

private:
  LogicalResult tile(RewriterBase &rewriter, Operation *op);
  SmallVector<OpFoldResult> getParallelSizes(Operation *op);
  SmallVector<OpFoldResult> getKeySizes(Operation *op);
};
} // namespace

LogicalResult AttnTilePass::initialize(MLIRContext *context) {
  const std::pair<StringRef, int64_t> sizes[] = {{"batch-tile", batchTile},
                                                 {"head-tile", headTile},
                                                 {"query-tile", queryTile},
                                                 {"key-tile", keyTile}};
  for (auto [name, size] : sizes)
    if (size < 0)
      return emitError(UnknownLoc::get(context))
             << "attn-tile: " << name << " = " << size << " is negative";
  return success();
}

SmallVector<OpFoldResult> AttnTilePass::getParallelSizes(Operation *op) {
  Builder builder(op->getContext());
  ScheduleAttr schedule = scheduled ? ScheduleAttr::lookup(op) : ScheduleAttr();
  int64_t rows = schedule ? schedule.getQueryTile() : int64_t(queryTile);
  auto l1 = dyn_cast<L1Op>(op);
  bool wholeRows = l1 && l1.quantises();
  return llvm::map_to_vector(
      getAttentionLoops(op), [&](const AttentionLoop &loop) -> OpFoldResult {
        switch (loop.kind) {
        case LoopKind::Batch:
          return builder.getIndexAttr(batchTile);
        case LoopKind::Heads:
          return builder.getIndexAttr(headTile);
        case LoopKind::Rows:
          return builder.getIndexAttr(wholeRows ? 0 : rows);
        case LoopKind::Keys:
        case LoopKind::Columns:
          break;
        }
        return builder.getIndexAttr(0);
      });
}

SmallVector<OpFoldResult> AttnTilePass::getKeySizes(Operation *op) {
  Builder builder(op->getContext());
  return llvm::map_to_vector(
      getAttentionLoops(op), [&](const AttentionLoop &loop) -> OpFoldResult {
        return builder.getIndexAttr(loop.kind == LoopKind::Keys ? keyTile : 0);
      });
}

/// Tiles by `sizes` and replaces the operation; the tile that is now inside of
/// the loops, or the operation itself where all sizes are 0.
static FailureOr<Operation *> tileBy(RewriterBase &rewriter, Operation *op,
                                     ArrayRef<OpFoldResult> sizes,
                                     scf::SCFTilingOptions::LoopType loops) {
  if (llvm::all_of(sizes,
                   [](OpFoldResult size) { return isZeroInteger(size); }))
    return op;
  OpBuilder::InsertionGuard guard(rewriter);
  scf::SCFTilingOptions options;
  options.setTileSizes(sizes).setLoopType(loops);
  FailureOr<scf::SCFTilingResult> tiled =
      scf::tileUsingSCF(rewriter, cast<TilingInterface>(op), options);
  if (failed(tiled))
    return failure();
  rewriter.replaceOp(op, tiled->replacements);
  return tiled->tiledOps.front();
}

LogicalResult AttnTilePass::tile(RewriterBase &rewriter, Operation *op) {
  using LoopType = scf::SCFTilingOptions::LoopType;
  FailureOr<Operation *> tiled =
      tileBy(rewriter, op, getParallelSizes(op),
             loops == TileLoops::Forall ? LoopType::ForallOp : LoopType::ForOp);
  if (failed(tiled))
    return failure();
  Operation *inner = *tiled;
  if (scheduled)
    return success();
  if (keyTile != 0 && hasOnlineForm(inner)) {
    FailureOr<OnlineForm> form = rewriteAsOnline(rewriter, inner);
    if (failed(form))
      return failure();
    inner = form->online;
  }
  return tileBy(rewriter, inner, getKeySizes(inner), LoopType::ForOp);
}

/// Whether an operand is known to hold nothing: then there is nothing to tile.
static bool isEmpty(Operation *op) {
  return llvm::any_of(op->getOperandTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && llvm::is_contained(shaped.getShape(), 0);
  });
}

void AttnTilePass::runOnOperation() {
  SmallVector<Operation *> ops;
  getOperation()->walk([&](TilingInterface op) {
    bool leave = scheduled && !ScheduleAttr::lookup(op);
    if (isa<AttnDialect>(op->getDialect()) && !isEmpty(op) && !leave)
      ops.push_back(op);
  });
  IRRewriter rewriter(&getContext());
  for (Operation *op : ops)
    if (failed(tile(rewriter, op)))
      return signalPassFailure();
}
