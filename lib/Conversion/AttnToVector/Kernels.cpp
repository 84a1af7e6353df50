//===- Kernels.cpp - What the linear operations' kernels share ------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Kernels.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"

using namespace mlir;
using namespace mlir::attn;

SmallVector<Value> attn::withIndex(ValueRange indices, Value last) {
  return withIndices(indices, ValueRange(last));
}

SmallVector<Value> attn::withIndices(ValueRange indices, ValueRange last) {
  SmallVector<Value> all(indices);
  llvm::append_range(all, last);
  return all;
}

static void loopOverRest(VectorBuilder &b, Value memref, int64_t dims,
                         SmallVectorImpl<Value> &indices,
                         function_ref<void(ValueRange)> body) {
  int64_t dim = indices.size();
  if (dim == dims)
    return body(indices);
  b.loop(b.index(0), b.size(memref, dim), b.index(1), [&](Value index) {
    indices.push_back(index);
    loopOverRest(b, memref, dims, indices, body);
    indices.pop_back();
  });
}

void attn::forEachIndex(VectorBuilder &b, Value memref, int64_t dims,
                        function_ref<void(ValueRange)> body) {
  SmallVector<Value> indices;
  loopOverRest(b, memref, dims, indices, body);
}

void attn::forEachColumns(VectorBuilder &b, Value width, int64_t vectors,
                          function_ref<void(const Columns &)> body) {
  int64_t lanes = b.getLanes();
  Value begin = b.index(0);
  auto emitWhole = [&](int64_t count) {
    int64_t step = count * lanes;
    Value whole =
        b.mulIndex(b.floorDiv(b.subIndex(width, begin), step), b.index(step));
    Value end = b.addIndex(begin, whole);
    std::optional<int64_t> size = getConstantIntValue(whole);
    if (size == step)
      body({begin, count, Value()});
    else if (size != 0)
      b.loop(begin, end, b.index(step),
             [&](Value column) { body({column, count, Value()}); });
    begin = end;
  };
  emitWhole(vectors);
  if (vectors > 1)
    emitWhole(1);
  Value rest = b.subIndex(width, begin);
  std::optional<int64_t> size = getConstantIntValue(rest);
  if (size == 0)
    return;
  auto emitRest = [&] { body({begin, 1, b.lanesBelow(rest)}); };
  if (size)
    return emitRest();
  b.ifElse(b.compare(arith::CmpIPredicate::sgt, rest, b.index(0)), emitRest);
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

ScratchRows::ScratchRows(VectorBuilder &b, int64_t rows, Value width)
    : isOnHeap(!getConstantIntValue(width)) {
  if (!isOnHeap) {
    memref = b.allocate({rows, *getConstantIntValue(width)});
    return;
  }
  auto type = MemRefType::get({rows, ShapedType::kDynamic}, b.getScalarType());
  memref = memref::AllocOp::create(b, type, ValueRange{width},
                                   b.getI64IntegerAttr(64));
}

void ScratchRows::release(VectorBuilder &b) {
  if (isOnHeap)
    memref::DeallocOp::create(b, memref);
}

static bool hasContiguousRows(MemRefType type) {
  SmallVector<int64_t> strides;
  int64_t offset;
  return type.getRank() == 0 ||
         (succeeded(type.getStridesAndOffset(strides, offset)) &&
          strides.back() == 1);
}

ContiguousRows::ContiguousRows(RewriterBase &rewriter,
                               DestinationStyleOpInterface op)
    : rewriter(rewriter), loc(op.getLoc()) {
  for (OpOperand &operand : op->getOpOperands()) {
    Value original = operand.get();
    auto type = dyn_cast<MemRefType>(original.getType());
    if (!type || hasContiguousRows(type))
      continue;
    SmallVector<Value> sizes;
    for (auto [dim, size] : llvm::enumerate(type.getShape()))
      if (ShapedType::isDynamic(size))
        sizes.push_back(
            memref::DimOp::create(rewriter, loc, original, int64_t(dim)));
    auto contiguous = MemRefType::get(type.getShape(), type.getElementType());
    Value copy = memref::AllocOp::create(rewriter, loc, contiguous, sizes);
    memref::CopyOp::create(rewriter, loc, original, copy);
    copies.push_back({original, copy, op.isDpsInit(&operand)});
    rewriter.modifyOpInPlace(op, [&] { operand.set(copy); });
  }
}

void ContiguousRows::finish() {
  for (Copy copy : copies) {
    if (copy.isInit)
      memref::CopyOp::create(rewriter, loc, copy.copy, copy.original);
    memref::DeallocOp::create(rewriter, loc, copy.copy);
  }
}

//===----------------------------------------------------------------------===//
// Streaming stores
//===----------------------------------------------------------------------===//

/// What the last level of caches of one core complex holds: a smaller output is
/// read faster from there by whatever comes next.
static constexpr int64_t kStreamedBytes = int64_t(32) << 20;

static Value getWholeBuffer(Value memref) {
  while (auto view = memref.getDefiningOp<memref::SubViewOp>())
    memref = view.getSource();
  return memref;
}

Value attn::emitIsStreamed(VectorBuilder &b, Value memref) {
  auto type = cast<MemRefType>(memref.getType());
  int64_t bytes = type.getElementTypeBitWidth() / 8;
  if (bytes * b.getLanes() < kStreamAlignment)
    return Value();
  Value whole = getWholeBuffer(memref);
  Value size = b.index(bytes);
  for (int64_t dim = 0, e = cast<MemRefType>(whole.getType()).getRank();
       dim < e; ++dim)
    size = b.mulIndex(size, b.size(whole, dim));
  if (std::optional<int64_t> known = getConstantIntValue(size))
    if (*known < kStreamedBytes)
      return Value();

  auto parts = memref::ExtractStridedMetadataOp::create(b, memref);
  Value address = memref::ExtractAlignedPointerAsIndexOp::create(b, memref);
  Value boundary = arith::OrIOp::create(
      b, address, b.mulIndex(parts.getOffset(), b.index(bytes)));
  for (Value stride : parts.getStrides().drop_back())
    boundary =
        arith::OrIOp::create(b, boundary, b.mulIndex(stride, b.index(bytes)));
  Value past =
      arith::AndIOp::create(b, boundary, b.index(kStreamAlignment - 1));
  Value isAligned = b.compare(arith::CmpIPredicate::eq, past, b.index(0));
  Value isLarge =
      b.compare(arith::CmpIPredicate::sge, size, b.index(kStreamedBytes));
  return arith::AndIOp::create(b, isAligned, isLarge);
}
