//===- Slices.cpp - Operands that are parts of packed tensors -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Slices.h"

#include "Loops.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::raise;

std::optional<ConstantSlice>
mlir::attn::raise::getConstantSlice(Operation *op) {
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    if (!slice.hasUnitStride() ||
        llvm::any_of(slice.getStaticOffsets(), ShapedType::isDynamic))
      return std::nullopt;
    return ConstantSlice{slice.getSource(),
                         SmallVector<int64_t>(slice.getStaticOffsets()),
                         slice.getDroppedDims()};
  }
  DenseIntElementsAttr start;
  auto slice = dyn_cast<tosa::SliceOp>(op);
  if (!slice || !isTensor(slice.getInput1()) ||
      !matchPattern(slice.getStart(), m_Constant(&start)))
    return std::nullopt;
  ConstantSlice result{slice.getInput1(), {}, {}};
  for (const APInt &offset : start.getValues<APInt>())
    result.offsets.push_back(offset.getSExtValue());
  result.dropped.resize(result.offsets.size());
  return result;
}

std::optional<Element> mlir::attn::raise::stepSlice(Viewer &viewer,
                                                    const Element &element,
                                                    SlicedAxes &sliced) {
  Operation *op = element.value.getDefiningOp();
  std::optional<ConstantSlice> slice = op ? getConstantSlice(op) : std::nullopt;
  if (!slice)
    return std::nullopt;
  AxisTable &axes = viewer.axes;
  Layout layout;
  unsigned from = 0;
  for (auto [dim, offset] : llvm::enumerate(slice->offsets)) {
    AxisList part =
        slice->dropped.test(dim) ? AxisList() : element.layout[from++];
    Size size = Size::of(slice->source, dim);
    if (axes.getSize(part) == size) {
      layout.push_back(part);
      continue;
    }
    layout.push_back(axes.create(size));
    sliced.push_back({layout.back().front(), offset, part});
  }
  return Element{slice->source, layout};
}

std::optional<SlicedTensor> mlir::attn::raise::getSlicedTensor(
    const AxisTable &axes, const Element &element, const SlicedAxes &sliced) {
  SlicedTensor result{{element.value, {}}, {}};
  for (const AxisList &given : element.layout) {
    AxisList list = axes.leaves(given);
    int64_t offset = 0;
    for (const SlicedAxis &whole : sliced) {
      AxisList leaves = axes.leaves({whole.axis});
      if (llvm::none_of(leaves, [&](Axis axis) {
            return llvm::is_contained(list, axis);
          }))
        continue;
      std::optional<int64_t> inner =
          axes.getSize(ArrayRef(list).drop_front()).getConstant();
      if (leaves.size() != 1 || list.front() != leaves.front() || !inner)
        return std::nullopt;
      offset = whole.offset * *inner;
      AxisList part = axes.leaves(whole.part);
      part.append(list.begin() + 1, list.end());
      list = std::move(part);
    }
    result.offsets.push_back(offset);
    result.element.layout.push_back(std::move(list));
  }
  if (sliced.empty())
    result.offsets.clear();
  return result;
}

Value mlir::attn::raise::emitSlice(OpBuilder &builder, Location loc,
                                   const AxisTable &axes,
                                   const Element &element,
                                   ArrayRef<int64_t> offsets) {
  if (offsets.empty())
    return element.value;
  SmallVector<OpFoldResult> starts, sizes;
  for (auto [offset, list] : llvm::zip_equal(offsets, element.layout)) {
    starts.push_back(builder.getIndexAttr(offset));
    sizes.push_back(axes.getSize(list).materialize(builder, loc));
  }
  SmallVector<OpFoldResult> strides(starts.size(), builder.getIndexAttr(1));
  return tensor::ExtractSliceOp::create(builder, loc, element.value, starts,
                                        sizes, strides);
}
