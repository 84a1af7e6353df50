//===- Steps.cpp - One step towards where an element is computed ----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Chunks.h"
#include "Elements.h"
#include "Loops.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::raise;

/// Reshapes join and divide axes in row-major order.
std::optional<Element> Viewer::stepReshape(Value source, const Layout &layout,
                                           Value result) {
  auto partitionOf = [&](ArrayRef<Axis> list,
                         ArrayRef<int64_t> dims) -> FailureOr<Layout> {
    SmallVector<Size> sizes;
    for (int64_t dim : dims)
      sizes.push_back(Size::of(source, dim));
    return axes.partition(list, sizes);
  };
  // What is joined or divided is known from the indices alone.
  if (auto expand = result.getDefiningOp<tensor::ExpandShapeOp>()) {
    Layout joined;
    for (const ReassociationIndices &group : expand.getReassociationIndices()) {
      joined.emplace_back();
      for (int64_t dim : group)
        llvm::append_range(joined.back(), layout[dim]);
    }
    return Element{source, joined};
  }
  if (auto collapse = result.getDefiningOp<tensor::CollapseShapeOp>()) {
    Layout divided;
    for (auto [list, group] :
         llvm::zip_equal(layout, collapse.getReassociationIndices())) {
      FailureOr<Layout> part = partitionOf(list, group);
      if (failed(part))
        return std::nullopt;
      llvm::append_range(divided, *part);
    }
    // One element, without dimensions, has none to divide.
    divided.resize(cast<RankedTensorType>(source.getType()).getRank());
    return Element{source, divided};
  }
  int64_t rank = cast<RankedTensorType>(source.getType()).getRank();
  FailureOr<Layout> divided =
      partitionOf(flatten(layout), llvm::to_vector(llvm::seq(rank)));
  if (failed(divided))
    return std::nullopt;
  return Element{source, *divided};
}

/// tosa.tile: dimension d is divided into a repetition, which the source does
/// not have, and the source's own.
std::optional<Element> Viewer::stepTile(Operation *op, const Layout &layout) {
  auto tile = cast<tosa::TileOp>(op);
  SmallVector<int64_t> multiples;
  if (!isTensor(tile.getInput1()) ||
      failed(tile.getConstantMultiples(multiples)))
    return std::nullopt;
  Layout source;
  for (auto [dim, times] : llvm::enumerate(multiples)) {
    FailureOr<Layout> parts = axes.partition(
        layout[dim], {Size(times), Size::of(tile.getInput1(), dim)});
    if (failed(parts))
      return std::nullopt;
    source.push_back(parts->back());
  }
  return Element{tile.getInput1(), source};
}

std::optional<Element> Viewer::stepTensor(const Element &element) {
  auto result = dyn_cast<OpResult>(element.value);
  if (!result)
    return std::nullopt;
  Operation *op = result.getOwner();

  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    if (linalgOp.getNumReductionLoops() != 0)
      return std::nullopt;
    std::optional<Layout> loops =
        loopsOfResult(linalgOp, result, element.layout);
    if (!loops)
      return std::nullopt;
    return Element{getYielded(linalgOp, result.getResultNumber()), *loops};
  }
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp, tensor::ReshapeOp,
          tosa::ReshapeOp>(op) &&
      isTensor(op->getOperand(0)))
    return stepReshape(op->getOperand(0), element.layout, result);
  if (isa<tensor::CastOp>(op) && isTensor(op->getOperand(0)))
    return Element{op->getOperand(0), element.layout};
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op);
      transpose && isTensor(transpose.getInput1())) {
    Layout source(element.layout.size());
    for (auto [dim, from] : llvm::enumerate(transpose.getPerms()))
      source[from] = element.layout[dim];
    return Element{transpose.getInput1(), source};
  }
  if (isa<tosa::TileOp>(op))
    return stepTile(op, element.layout);
  if (Value chunk = getRepresentativeChunk(element.value))
    return Element{chunk, element.layout};
  if (Value whole = getWholeOfChunk(axes, element.value, element.layout))
    return Element{whole, element.layout};
  return std::nullopt;
}

/// Whether `index` is the loop `loop`, or 0 where the dimension of `size` that
/// it indexes has size 1: a broadcast whose extent is known only when it runs.
static bool isLoopIndex(Value index, unsigned &loop) {
  if (auto op = index.getDefiningOp<linalg::IndexOp>()) {
    loop = op.getDim();
    return true;
  }
  auto select = index.getDefiningOp<arith::SelectOp>();
  return select && matchPattern(select.getTrueValue(), m_Zero()) &&
         isLoopIndex(select.getFalseValue(), loop);
}

std::optional<Element> Viewer::stepExtract(Operation *op, const Layout &loops) {
  auto extract = cast<tensor::ExtractOp>(op);
  linalg::LinalgOp body = getEnclosingLinalg(extract.getResult());
  if (!body || body.getNumLoops() != loops.size() ||
      !isTensor(extract.getTensor()))
    return std::nullopt;
  Layout layout;
  for (auto [dim, index] : llvm::enumerate(extract.getIndices())) {
    unsigned loop = 0;
    if (matchPattern(index, m_Zero())) {
      layout.emplace_back();
      continue;
    }
    if (!isLoopIndex(index, loop) || loop >= loops.size())
      return std::nullopt;
    // A select chooses 0 only where the dimension has size 1, and there, being
    // as long as the loop, the loop's index is 0 too.
    if (!index.getDefiningOp<linalg::IndexOp>() &&
        Size::of(extract.getTensor(), dim) != axes.getSize(loops[loop]))
      return std::nullopt;
    layout.push_back(loops[loop]);
  }
  return Element{extract.getTensor(), layout};
}

std::optional<Element> Viewer::stepScalar(const Element &element) {
  if (auto argument = dyn_cast<BlockArgument>(element.value)) {
    linalg::LinalgOp op = getEnclosingLinalg(argument);
    if (!op || op.getNumLoops() != element.layout.size())
      return std::nullopt;
    OpOperand *operand = op.getMatchingOpOperand(argument);
    std::optional<Layout> layout =
        layoutOfOperand(op.getMatchingIndexingMap(operand), element.layout);
    if (!layout)
      return std::nullopt;
    return Element{operand->get(), *layout};
  }
  if (auto extract = element.value.getDefiningOp<tensor::ExtractOp>())
    return stepExtract(extract, element.layout);
  return std::nullopt;
}

std::optional<Element> Viewer::step(const Element &element) {
  return isTensor(element.value) ? stepTensor(element) : stepScalar(element);
}

std::optional<Layout> Viewer::follow(Operation *op, const Layout &source) {
  if (auto transpose = dyn_cast<linalg::TransposeOp>(op)) {
    Layout layout;
    for (int64_t from : transpose.getPermutation())
      layout.push_back(source[from]);
    return layout;
  }
  if (auto transpose = dyn_cast<tosa::TransposeOp>(op)) {
    Layout layout;
    for (int32_t from : transpose.getPerms())
      layout.push_back(source[from]);
    return layout;
  }
  if (auto generic = dyn_cast<linalg::GenericOp>(op)) {
    if (!linalg::isaTransposeOpInterface(generic))
      return std::nullopt;
    AffineMap from = generic.getIndexingMapsArray()[0];
    AffineMap to = generic.getIndexingMapsArray()[1];
    Layout layout;
    for (AffineExpr loop : to.getResults())
      layout.push_back(source[*from.getResultPosition(loop)]);
    return layout;
  }
  Value result = op->getResult(0);
  if (!isTensor(result))
    return std::nullopt;
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    Layout layout;
    for (const ReassociationIndices &group :
         collapse.getReassociationIndices()) {
      layout.emplace_back();
      for (int64_t dim : group)
        llvm::append_range(layout.back(), source[dim]);
    }
    return layout;
  }
  auto divide = [&](ArrayRef<Axis> list, ArrayRef<int64_t> dims) {
    SmallVector<Size> sizes;
    for (int64_t dim : dims)
      sizes.push_back(Size::of(result, dim));
    return axes.partition(list, sizes);
  };
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(op)) {
    Layout layout;
    for (auto [list, group] :
         llvm::zip_equal(source, expand.getReassociationIndices())) {
      FailureOr<Layout> part = divide(list, group);
      if (failed(part))
        return std::nullopt;
      llvm::append_range(layout, *part);
    }
    layout.resize(cast<RankedTensorType>(result.getType()).getRank());
    return layout;
  }
  if (!isa<tosa::ReshapeOp>(op))
    return std::nullopt;
  int64_t rank = cast<RankedTensorType>(result.getType()).getRank();
  return divide(flatten(source), llvm::to_vector(llvm::seq(rank)));
}

Element Viewer::look(Element element) {
  while (std::optional<Element> next = step(element))
    element = std::move(*next);
  if (!isTensor(element.value) && !getEnclosingLinalg(element.value))
    element.layout.clear();
  element.layout = axes.leaves(element.layout);
  return element;
}
