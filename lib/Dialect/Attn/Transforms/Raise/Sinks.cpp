//===- Sinks.cpp - One more score in each row's softmax -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// softmax(concat(scores, sink)) without its last column: the weights sum to
// less than 1. From the weights inwards, the softmax goes over one key more,
// until the concatenation is reached.
//
//===----------------------------------------------------------------------===//
#include "Match.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

namespace {

/// A slice that leaves out a column at one end of one dimension.
struct ColumnSlice {
  Value source;
  unsigned dim;
  bool leavesOutFirst;
};

} // namespace

static std::optional<ColumnSlice> getColumnSlice(Operation *op) {
  std::optional<ConstantSlice> constant =
      op ? getConstantSlice(op) : std::nullopt;
  if (!constant || constant->dropped.any())
    return std::nullopt;
  auto from = cast<RankedTensorType>(constant->source.getType());
  auto to = cast<RankedTensorType>(op->getResult(0).getType());
  std::optional<ColumnSlice> slice;
  for (auto [dim, offset] : llvm::enumerate(constant->offsets)) {
    int64_t before = from.getDimSize(dim), after = to.getDimSize(dim);
    // Whether a column of an unknown number is left out, the sizes that are
    // concatenated say.
    bool isWhole =
        offset == 0 && before == after &&
        (!ShapedType::isDynamic(before) ||
         Size::of(op->getOperand(0), dim) == Size::of(op->getResult(0), dim));
    if (isWhole)
      continue;
    if (slice || offset > 1)
      return std::nullopt;
    slice =
        ColumnSlice{op->getOperand(0), static_cast<unsigned>(dim), offset == 1};
  }
  return slice;
}

Value AttentionMatch::getSlicedWeights(const Element &weights) {
  std::optional<ColumnSlice> slice =
      getColumnSlice(viewer.look(weights).value.getDefiningOp());
  return slice ? slice->source : Value();
}

/// From the weights without the sink's to all of them.
bool AttentionMatch::peelSinkSlice(Element &weights) {
  std::optional<ColumnSlice> slice =
      getColumnSlice(weights.value.getDefiningOp());
  AxisTable &axes = viewer.axes;
  if (!slice || !keysWithoutSink.empty() ||
      axes.leaves(weights.layout[slice->dim]) != axes.leaves(keys))
    return false;
  keysWithoutSink = keys;
  isSinkFirst = slice->leavesOutFirst;
  keys = axes.create(Size::of(slice->source, slice->dim));
  weights.value = slice->source;
  weights.layout[slice->dim] = keys;
  return true;
}

/// From the scores with the sink to those without.
LogicalResult AttentionMatch::peelSinkConcat(Element &scores) {
  if (keysWithoutSink.empty())
    return success();
  scores = viewer.skipCasts(scores);
  AxisTable &axes = viewer.axes;
  Operation *op = scores.value.getDefiningOp();
  if (!op || !isa<tensor::ConcatOp, tosa::ConcatOp>(op) ||
      op->getNumOperands() != 2)
    return decline(scores, "weights are left out that are no sink's");
  auto concat = dyn_cast<tensor::ConcatOp>(op);
  uint64_t dim = concat ? concat.getDim() : cast<tosa::ConcatOp>(op).getAxis();
  Value column = op->getOperand(isSinkFirst ? 0 : 1);
  Value rest = op->getOperand(isSinkFirst ? 1 : 0);
  if (axes.leaves(scores.layout[dim]) != axes.leaves(keys) ||
      exponentFactor != 1 || !Size::of(column, dim).isOne() ||
      Size::of(rest, dim) != axes.getSize(keysWithoutSink))
    return decline(op, "what is concatenated to the scores is no sink");
  keys = keysWithoutSink;
  sink = {column, scores.layout};
  sink.layout[dim].clear();
  scores.value = rest;
  scores.layout[dim] = keys;
  exponent = scores;
  return success();
}
