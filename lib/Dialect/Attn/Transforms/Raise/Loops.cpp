//===- Loops.cpp - The loops of linalg operations -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Loops.h"

using namespace mlir;
using namespace mlir::attn::raise;

linalg::LinalgOp mlir::attn::raise::getEnclosingLinalg(Value scalar) {
  return dyn_cast_or_null<linalg::LinalgOp>(
      scalar.getParentBlock()->getParentOp());
}

std::optional<Layout> mlir::attn::raise::layoutOfOperand(AffineMap map,
                                                         const Layout &loops) {
  Layout layout;
  for (AffineExpr expr : map.getResults()) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      layout.push_back(loops[dim.getPosition()]);
    else if (auto constant = dyn_cast<AffineConstantExpr>(expr);
             constant && constant.getValue() == 0)
      layout.emplace_back();
    else
      return std::nullopt;
  }
  return layout;
}

std::optional<Layout> mlir::attn::raise::loopsOfResult(linalg::LinalgOp op,
                                                       OpResult result,
                                                       const Layout &layout) {
  Layout loops(op.getNumLoops());
  AffineMap map = op.getIndexingMapMatchingResult(result);
  for (auto [expr, list] : llvm::zip_equal(map.getResults(), layout)) {
    if (auto dim = dyn_cast<AffineDimExpr>(expr))
      loops[dim.getPosition()] = list;
    else if (!isa<AffineConstantExpr>(expr))
      return std::nullopt;
  }
  return loops;
}

Value mlir::attn::raise::getYielded(linalg::LinalgOp op, unsigned result) {
  return op.getBlock()->getTerminator()->getOperand(result);
}

std::optional<Size> mlir::attn::raise::getLoopSize(linalg::LinalgOp op,
                                                   unsigned loop) {
  for (OpOperand &operand : op->getOpOperands()) {
    if (!isTensor(operand.get()))
      continue;
    AffineMap map = op.getMatchingIndexingMap(&operand);
    for (auto [dim, expr] : llvm::enumerate(map.getResults()))
      if (auto found = dyn_cast<AffineDimExpr>(expr))
        if (found.getPosition() == loop)
          return Size::of(operand.get(), dim);
  }
  return std::nullopt;
}
