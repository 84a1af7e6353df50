//===- ExpandDynamicReshapes.cpp - expand_shape by sizes given ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Passes.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace mlir::attn {
#define GEN_PASS_DEF_EXPANDDYNAMICRESHAPES
#include "attn/Compiler/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;

static bool hasTwoDynamicSizesInAGroup(memref::ExpandShapeOp op) {
  MemRefType type = op.getResultType();
  return llvm::any_of(op.getReassociationIndices(),
                      [&](const ReassociationIndices &group) {
                        return llvm::count_if(group, [&](int64_t dim) {
                                 return type.isDynamicDim(dim);
                               }) > 1;
                      });
}

/// The last dimension of a group keeps the source's stride; each one before
/// steps over all that follow it.
static void rewrite(memref::ExpandShapeOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto metadata =
      memref::ExtractStridedMetadataOp::create(builder, loc, op.getSrc());
  SmallVector<OpFoldResult> sizes = op.getMixedOutputShape();
  SmallVector<OpFoldResult> sourceStrides =
      metadata.getConstifiedMixedStrides();
  SmallVector<OpFoldResult> strides(sizes.size());
  AffineExpr lhs, rhs;
  bindSymbols(op.getContext(), lhs, rhs);
  for (auto [dim, group] : llvm::enumerate(op.getReassociationIndices())) {
    OpFoldResult stride = sourceStrides[dim];
    for (int64_t expanded : llvm::reverse(group)) {
      strides[expanded] = stride;
      stride = affine::makeComposedFoldedAffineApply(builder, loc, lhs * rhs,
                                                     {stride, sizes[expanded]});
    }
  }
  // What the result's type says of its layout is what the cast must give.
  auto [typeStrides, typeOffset] = op.getResultType().getStridesAndOffset();
  OpFoldResult offset = metadata.getConstifiedMixedOffset();
  if (!ShapedType::isDynamic(typeOffset))
    offset = builder.getIndexAttr(typeOffset);
  for (auto [stride, known] : llvm::zip_equal(strides, typeStrides))
    if (!ShapedType::isDynamic(known))
      stride = builder.getIndexAttr(known);
  op.replaceAllUsesWith(memref::ReinterpretCastOp::create(
                            builder, loc, op.getResultType(),
                            metadata.getBaseBuffer(), offset, sizes, strides)
                            .getResult());
  op.erase();
}

namespace {
struct ExpandDynamicReshapesPass
    : attn::impl::ExpandDynamicReshapesBase<ExpandDynamicReshapesPass> {
  void runOnOperation() override {
    SmallVector<memref::ExpandShapeOp> reshapes;
    getOperation()->walk([&](memref::ExpandShapeOp op) {
      if (hasTwoDynamicSizesInAGroup(op))
        reshapes.push_back(op);
    });
    llvm::for_each(reshapes, rewrite);
  }
};
} // namespace
