//===- PackedHeads.cpp - Keys and values packed head by head --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PackedHeads.h"

#include "IndexArithmetic.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

#include <limits>

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

HeadView::HeadView(Value value, AffineMap layout)
    : value(value), rank(layout.getNumResults()), stored(rank) {
  for (unsigned position = 0; position < rank; ++position)
    stored[layout.getDimPosition(position)] = position;
}

OpFoldResult HeadView::getSize(OpBuilder &builder, unsigned dim) const {
  return tensor::getMixedSize(builder, value.getLoc(), value, dim);
}

Value HeadView::slice(ImplicitLocOpBuilder &b, ArrayRef<OpFoldResult> head,
                      OpFoldResult firstRow, OpFoldResult rowCount) const {
  SmallVector<OpFoldResult> offsets(rank, b.getIndexAttr(0));
  SmallVector<OpFoldResult> sizes(rank, b.getIndexAttr(1));
  SmallVector<OpFoldResult> strides(rank, b.getIndexAttr(1));
  for (auto [dim, offset] : llvm::enumerate(head))
    offsets[getStored(dim)] = offset;
  if (firstRow)
    offsets[lengthDim()] = firstRow;
  sizes[lengthDim()] = rowCount ? rowCount : getSize(b, lengthDim());
  sizes[widthDim()] = getSize(b, widthDim());
  SmallVector<int64_t> shape =
      getShape({sizes[std::min(lengthDim(), widthDim())],
                sizes[std::max(lengthDim(), widthDim())]});
  auto type = cast<RankedTensorType>(value.getType());
  return tensor::ExtractSliceOp::create(
      b, RankedTensorType::get(shape, type.getElementType()), value, offsets,
      sizes, strides);
}

//===----------------------------------------------------------------------===//
// Where operands come from
//===----------------------------------------------------------------------===//

PackedHeads::PackedHeads(SoftmaxOpInterface op, ScheduleAttr schedule)
    : op(op), schedule(schedule),
      type(cast<FloatType>(op.getAccumulateType())) {}

bool PackedHeads::hasBF16Weights() {
  auto online = dyn_cast<OnlineOp>(op.getOperation());
  return online && online.getBf16Weights();
}

/// Whether the slice takes all of the dimension.
static bool takesAll(tensor::ExtractSliceOp slice, unsigned dim) {
  if (!isZeroInteger(slice.getMixedOffsets()[dim]))
    return false;
  using Variable = ValueBoundsConstraintSet::Variable;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      Variable(slice.getMixedSizes()[dim]), Variable(slice.getSource(), dim));
  return succeeded(equal) && *equal;
}

PackedHeads::Source PackedHeads::findSource(Value tile, LayoutOperand which) {
  AffineMap layout = op.getLayout(which);
  HeadView view(tile, layout);
  unsigned headDims = view.getRank() - 2;
  OpFoldResult zero = Builder(tile.getContext()).getIndexAttr(0);
  Source whole{view, SmallVector<OpFoldResult>(headDims, zero)};
  auto slice = tile.getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice || slice.getDroppedDims().any() || !slice.hasUnitStride() ||
      !takesAll(slice, view.lengthDim()) || !takesAll(slice, view.widthDim()))
    return whole;
  Source source{HeadView(slice.getSource(), layout), {}};
  for (unsigned dim = 0; dim < headDims; ++dim)
    source.head.push_back(slice.getMixedOffsets()[view.getStored(dim)]);
  return source;
}

/// The outermost operation round the tile that the operand is from outside of.
Operation *PackedHeads::getInsertionPoint(const Source &source) {
  return source.root.getValue().getParentBlock()->findAncestorOpInBlock(
      *op.getOperation());
}

//===----------------------------------------------------------------------===//
// Packing
//===----------------------------------------------------------------------===//

/// Packs every head in tiles of `key_tile` rows, in parallel. The packed tensor
/// is [batch..., heads, packedSizes...], the first of which holds
/// `rowsPerEntry` rows an entry.
Value PackedHeads::createPacked(
    ImplicitLocOpBuilder &b, const Source &source, Type packedType,
    ArrayRef<OpFoldResult> packedSizes, int64_t rowsPerEntry,
    function_ref<Value(ArrayRef<OpFoldResult>, Value, Value)> packTile) const {
  const HeadView &root = source.root;
  unsigned headDims = source.head.size();
  int64_t tile = schedule.getKeyTile();
  OpFoldResult length = root.getSize(b, root.lengthDim());
  SmallVector<OpFoldResult> bounds;
  for (unsigned dim = 0; dim < headDims; ++dim)
    bounds.push_back(root.getSize(b, root.getStored(dim)));
  SmallVector<OpFoldResult> sizes(bounds);
  llvm::append_range(sizes, packedSizes);
  bounds.push_back(ceilDiv(b, length, tile));
  Value empty = tensor::EmptyOp::create(b, sizes, packedType);

  auto loop = scf::ForallOp::create(b, bounds, ValueRange{empty}, std::nullopt);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(loop.getBody());
  ValueRange arguments = loop.getBody()->getArguments();
  SmallVector<OpFoldResult> head(arguments.begin(),
                                 arguments.begin() + headDims);
  OpFoldResult first = mul(b, arguments[headDims], tile);
  Value rows = root.slice(b, head, first, minRest(b, tile, length, first));

  SmallVector<OpFoldResult> offsets(head), extents(headDims, b.getIndexAttr(1));
  OpFoldResult entry = mul(b, arguments[headDims], tile / rowsPerEntry);
  offsets.push_back(entry);
  extents.push_back(minRest(b, tile / rowsPerEntry, packedSizes[0], entry));
  for (OpFoldResult size : packedSizes.drop_front()) {
    offsets.push_back(b.getIndexAttr(0));
    extents.push_back(size);
  }
  SmallVector<OpFoldResult> strides(offsets.size(), b.getIndexAttr(1));
  auto shape = getShape(ArrayRef(extents).drop_front(headDims));
  Value init = tensor::ExtractSliceOp::create(
      b, RankedTensorType::get(shape, packedType), arguments.back(), offsets,
      extents, strides);
  Value packed = packTile(head, rows, init);
  b.setInsertionPointToStart(loop.getTerminator().getBody());
  tensor::ParallelInsertSliceOp::create(b, packed, arguments.back(), offsets,
                                        extents, strides);
  return loop.getResult(0);
}

/// The mean of each dimension over the keys that kv_length leaves: taken off
/// queries and keys it changes no distance, and sums no longer cancel. Any
/// number would be right; one that is not finite would spread.
Value PackedHeads::createCenter(ImplicitLocOpBuilder &b,
                                const Source &source) const {
  const HeadView &root = source.root;
  unsigned rank = root.getRank();
  SmallVector<AffineExpr> loops, stored(rank);
  for (unsigned dim = 0; dim < rank; ++dim)
    stored[root.getStored(dim)] = b.getAffineDimExpr(dim);
  SmallVector<AffineExpr> result;
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim = 0; dim < rank; ++dim) {
    if (dim + 2 == rank)
      continue;
    result.push_back(b.getAffineDimExpr(dim));
    sizes.push_back(root.getSize(b, root.getStored(dim)));
  }
  Value zero = arith::ConstantOp::create(b, b.getFloatAttr(type, 0));
  Value init = linalg::FillOp::create(
                   b, zero, Value(tensor::EmptyOp::create(b, sizes, type)))
                   .getResult(0);
  Value length = getValueOrCreateConstantIndexOp(b, b.getLoc(), keyLength);
  auto toFloat = [&](Value value) {
    Value integer = arith::IndexCastOp::create(b, b.getI64Type(), value);
    return arith::SIToFPOp::create(b, type, integer);
  };
  Value one = arith::ConstantIndexOp::create(b, 1);
  Value share = arith::DivFOp::create(
      b, arith::ConstantOp::create(b, b.getFloatAttr(type, 1)),
      toFloat(arith::MaxSIOp::create(b, length, one)));
  Value most = arith::ConstantOp::create(
      b, b.getFloatAttr(type, type.isF64() ? 1e300 : 1e30));

  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  iterators[rank - 2] = utils::IteratorType::reduction;
  SmallVector<AffineMap> maps = {
      AffineMap::get(rank, 0, stored, b.getContext()),
      AffineMap::get(rank, 0, result, b.getContext())};
  auto mean = linalg::GenericOp::create(
      b, init.getType(), root.getValue(), init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value element = convertScalarToDtype(builder, loc, arguments[0], type,
                                             /*isUnsignedCast=*/false);
        Value size = math::AbsFOp::create(builder, loc, element);
        Value isUsable = arith::CmpFOp::create(
            builder, loc, arith::CmpFPredicate::OLT, size, most);
        Value part = arith::MulFOp::create(builder, loc, element, share);
        part = arith::SelectOp::create(builder, loc, isUsable, part, zero);
        Value sum = arith::AddFOp::create(builder, loc, arguments[1], part);
        linalg::YieldOp::create(builder, loc, sum);
      });
  return mean.getResult(0);
}

bool PackedHeads::isContiguous() {
  const std::pair<Value, LayoutOperand> operands[] = {
      {op.getQuery(), LayoutOperand::Query},
      {op.getKey(), LayoutOperand::Key},
      {op.getValue(), LayoutOperand::Value}};
  return llvm::all_of(operands, [&](auto operand) {
    return HeadView(operand.first, op.getLayout(operand.second)).isContiguous();
  });
}

void PackedHeads::pack(ImplicitLocOpBuilder &b) {
  Source keys = findSource(op.getKey(), LayoutOperand::Key);
  Source values = findSource(op.getValue(), LayoutOperand::Value);
  int64_t lanes = schedule.getLanes();
  ScoreAttrInterface score = op.getScoreKind();

  b.setInsertionPoint(getInsertionPoint(keys));
  keyHead = keys.head;
  keyLength = keys.root.getSize(b, keys.root.lengthDim());
  width = keys.root.getSize(b, keys.root.widthDim());
  // Sums of codes are exact.
  if (score.hasPackedSum() && isa<FloatType>(getPackedType()))
    centers = createCenter(b, keys);
  packedKeys = createPacked(
      b, keys, getPackedType(),
      {ceilDiv(b, keyLength, lanes), getPackedWidth(b), b.getIndexAttr(lanes)},
      lanes, [&](ArrayRef<OpFoldResult> head, Value rows, Value init) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointAfterValue(init);
        Value offHead = centers ? sliceHead(b, centers, head, 1) : Value();
        auto pack = PackKeysOp::create(b, rows, offHead, init, score,
                                       keys.root.isTransposed());
        pack->setAttr(ScheduleAttr::getAttrName(), schedule);
        return pack->getResult(0);
      });

  b.setInsertionPoint(getInsertionPoint(values));
  valueHead = values.head;
  OpFoldResult valueWidth = values.root.getSize(b, values.root.widthDim());
  packedValueWidth = mul(b, ceilDiv(b, valueWidth, lanes), lanes);
  OpFoldResult valueLength = values.root.getSize(b, values.root.lengthDim());
  packedValues = createPacked(
      b, values, type,
      {mul(b, ceilDiv(b, valueLength, lanes), lanes), packedValueWidth}, 1,
      [&](ArrayRef<OpFoldResult>, Value rows, Value init) {
        OpBuilder::InsertionGuard guard(b);
        b.setInsertionPointAfterValue(init);
        auto pack =
            PackRowsOp::create(b, rows, Value(), init, ScoreAttrInterface(),
                               values.root.isTransposed(), hasBF16Weights());
        pack->setAttr(ScheduleAttr::getAttrName(), schedule);
        return pack->getResult(0);
      });
}

//===----------------------------------------------------------------------===//
// What a tile reads
//===----------------------------------------------------------------------===//

/// The last `kept` dimensions of one head.
Value PackedHeads::sliceHead(ImplicitLocOpBuilder &b, Value packed,
                             ArrayRef<OpFoldResult> head, unsigned kept) const {
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(b, b.getLoc(), packed);
  SmallVector<OpFoldResult> offsets(head);
  offsets.append(kept, b.getIndexAttr(0));
  for (unsigned dim = 0; dim < head.size(); ++dim)
    sizes[dim] = b.getIndexAttr(1);
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  auto shape = getShape(ArrayRef(sizes).take_back(kept));
  Type element = cast<ShapedType>(packed.getType()).getElementType();
  return tensor::ExtractSliceOp::create(b,
                                        RankedTensorType::get(shape, element),
                                        packed, offsets, sizes, strides);
}

void PackedHeads::findHead(ImplicitLocOpBuilder &b) {
  if (centers)
    center = sliceHead(b, centers, keyHead, 1);
  packedKeys = sliceHead(b, packedKeys, keyHead, 3);
  packedValues = sliceHead(b, packedValues, valueHead, 2);
}

Type PackedHeads::getPackedType() {
  Type stored = cast<ShapedType>(op.getKey().getType()).getElementType();
  return isa<IntegerType>(stored) ? IntegerType::get(type.getContext(), 32)
                                  : Type(type);
}

OpFoldResult PackedHeads::getPackedWidth(OpBuilder &builder) {
  ImplicitLocOpBuilder b(op.getLoc(), builder);
  Type stored = cast<ShapedType>(op.getKey().getType()).getElementType();
  int64_t wordsOfOne = stored.isInteger(64) ? 2 : 1;
  int64_t sum = op.getScoreKind().hasPackedSum() ? 1 : 0;
  return compute(b, {width}, [&](auto s) { return s[0] * wordsOfOne + sum; });
}

OpFoldResult PackedHeads::getTileLength(ImplicitLocOpBuilder &b,
                                        Value firstKey) const {
  return minRest(b, schedule.getKeyTile(), keyLength, firstKey);
}

std::pair<Value, Value> PackedHeads::slice(ImplicitLocOpBuilder &b,
                                           Value firstKey) const {
  int64_t lanes = schedule.getLanes(), tile = schedule.getKeyTile();
  auto cut = [&](Value packed, OpFoldResult first, int64_t most) -> Value {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), packed);
    SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
    offsets[0] = first;
    sizes[0] = minRest(b, most, sizes[0], first);
    return tensor::ExtractSliceOp::create(b, packed, offsets, sizes, strides);
  };
  OpFoldResult panel =
      compute(b, {firstKey}, [&](auto s) { return s[0].floorDiv(lanes); });
  return {cut(packedKeys, panel, tile / lanes),
          cut(packedValues, firstKey, tile)};
}

//===----------------------------------------------------------------------===//
// Output
//===----------------------------------------------------------------------===//

/// The transposition that alone uses the result, if it keeps the width last,
/// so that a row's elements stay next to each other.
static linalg::TransposeOp getTransposition(OpResult output) {
  if (!output.hasOneUse())
    return nullptr;
  auto transpose = dyn_cast<linalg::TransposeOp>(*output.getUsers().begin());
  if (!transpose || transpose.getInput() != output)
    return nullptr;
  ArrayRef<int64_t> permutation = transpose.getPermutation();
  int64_t rank = permutation.size();
  return permutation.back() == rank - 1 ? transpose : nullptr;
}

OutputTile::OutputTile(DestinationStyleOpInterface op, AffineMap output)
    : op(op) {
  unsigned rank = output.getNumResults();
  hasWidthLast = output.getDimPosition(rank - 1) == rank - 1;
  for (auto [result, init] :
       llvm::zip_equal(op->getResults(), op.getDpsInits())) {
    replaced.push_back(result);
    destinations.push_back(init);
  }
  if (linalg::TransposeOp transpose = getTransposition(replaced[0])) {
    replaced[0] = transpose->getResult(0);
    destinations[0] = transpose.getInit();
  }
}

/// The slice of everything, with batches and the head, of size 1, dropped:
/// [rows] or [rows, width].
static tensor::ExtractSliceOp sliceWhole(ImplicitLocOpBuilder &b, Value value,
                                         int64_t kept) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(b, b.getLoc(), value);
  SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
  SmallVector<int64_t> all = getShape(sizes);
  ArrayRef<int64_t> leading = ArrayRef(all).drop_back(kept - 1);
  // The rows are what is not a batch or the head, all of size 1 in a tile.
  auto rows = llvm::find_if(leading, [](int64_t size) { return size != 1; });
  SmallVector<int64_t> shape = {rows == leading.end() ? 1 : *rows};
  llvm::append_range(shape, ArrayRef(all).take_back(kept - 1));
  auto type = cast<RankedTensorType>(value.getType());
  return tensor::ExtractSliceOp::create(b, type.clone(shape), value, offsets,
                                        sizes, strides);
}

SmallVector<Value> OutputTile::getInits(ImplicitLocOpBuilder &b) const {
  SmallVector<Value> inits = {sliceWhole(b, destinations[0], 2)};
  if (destinations.size() > 1)
    inits.push_back(sliceWhole(b, destinations[1], 1));
  return inits;
}

void OutputTile::replace(RewriterBase &rewriter, ImplicitLocOpBuilder &b,
                         ValueRange results) const {
  for (auto [old, destination, result] :
       llvm::zip_equal(replaced, destinations, results)) {
    SmallVector<OpFoldResult> sizes =
        tensor::getMixedSizes(b, b.getLoc(), destination);
    SmallVector<OpFoldResult> offsets(sizes.size(), b.getIndexAttr(0));
    SmallVector<OpFoldResult> strides(sizes.size(), b.getIndexAttr(1));
    Value inserted = tensor::InsertSliceOp::create(b, result, destination,
                                                   offsets, sizes, strides);
    rewriter.replaceAllUsesWith(old, inserted);
  }
  for (OpResult old : replaced)
    if (old.getOwner() != op)
      rewriter.eraseOp(old.getOwner());
  rewriter.eraseOp(op);
}
