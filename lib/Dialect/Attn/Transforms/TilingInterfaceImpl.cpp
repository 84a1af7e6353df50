//===- TilingInterfaceImpl.cpp - Tiles of attn operations -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One implementation for all operations. An operation says which named
// dimensions its loops go over; every operand is sliced along the dimensions of
// those names, and along those that follow from them (key/value heads from
// query heads, signs from words). What then remains is the alignment of rows
// and keys, which a tile carries in its offset and kv_length.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/TilingInterfaceImpl.h"

#include "AttentionLoops.h"
#include "OperandShapes.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/TilingInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/TypeSwitch.h"

#include <numeric>

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

static constexpr auto reduction = utils::IteratorType::reduction;

/// The loop over the sequence of a linear attention. Its state is updated once
/// per key, so an operation with a state goes over keys in order, and one
/// without can not be cut where later rows need what earlier keys left.
static void addSequenceLoop(HammingLinearOp op,
                            SmallVectorImpl<AttentionLoop> &loops) {
  if (op.getCompat() == Compat::EcoFormer)
    return;
  if (!op.hasState()) {
    if (!op.getCausal())
      loops.push_back({dim::queryLength.str(), LoopKind::Rows});
    return;
  }
  // Not causal, every key tile writes all rows from the state so far, and the
  // last one is right; there has to be one.
  int64_t keyLength = op.getAttentionDims().keyLength;
  if (op.getCausal() || (!ShapedType::isDynamic(keyLength) && keyLength > 0))
    loops.push_back({dim::keyLength.str(), LoopKind::Keys, reduction});
}

SmallVector<AttentionLoop> attn::getAttentionLoops(Operation *op) {
  SmallVector<AttentionLoop> loops;
  auto addLeading = [&](Value value) {
    unsigned rank = cast<ShapedType>(value.getType()).getRank();
    for (unsigned i = 0; i + 1 < rank; ++i)
      loops.push_back({getLeadingDim(i), LoopKind::Batch});
  };
  for (unsigned i = 0, e = getBatchRank(op); i < e; ++i)
    loops.push_back({getBatchDim(i), LoopKind::Batch});

  TypeSwitch<Operation *>(op)
      .Case([&](SoftmaxOpInterface) {
        loops.push_back({dim::queryHeads.str(), LoopKind::Heads});
        loops.push_back({dim::queryLength.str(), LoopKind::Rows});
        if (isa<OnlineOp>(op))
          loops.push_back({dim::keyLength.str(), LoopKind::Keys, reduction});
      })
      .Case([&](FinishOp finish) {
        loops.push_back({dim::queryHeads.str(), LoopKind::Heads});
        loops.push_back({dim::queryLength.str(), LoopKind::Rows});
        // Each number of the log-sum-exp is written once.
        if (finish.getInits().size() == 1)
          loops.push_back({dim::valueWidth.str(), LoopKind::Columns});
      })
      .Case([&](HammingLinearOp linear) {
        loops.push_back({dim::groups.str(), LoopKind::Heads});
        addSequenceLoop(linear, loops);
      })
      .Case([&](CumsumOp cumsum) {
        loops.push_back({dim::heads.str(), LoopKind::Heads});
        if (cumsum.hasState())
          loops.push_back({dim::length.str(), LoopKind::Keys, reduction});
      })
      .Case([&](ElitaPositionsOp positions) {
        addLeading(positions.getA1());
        loops.push_back({dim::length.str(), LoopKind::Rows});
      })
      .Case([&](KernelHashOp hash) {
        loops.push_back({dim::heads.str(), LoopKind::Heads});
        // A live sigma is a mean over all rows.
        if (hash.getSigma())
          loops.push_back({dim::length.str(), LoopKind::Rows});
      })
      .Case([&](SignPackOp pack) {
        addLeading(pack.getX());
        loops.push_back({dim::words.str(), LoopKind::Columns});
      });
  return loops;
}

//===----------------------------------------------------------------------===//
// Index arithmetic
//===----------------------------------------------------------------------===//

/// `make` of the operands as affine symbols.
static OpFoldResult
compute(OpBuilder &builder, Location loc, ArrayRef<OpFoldResult> operands,
        function_ref<AffineExpr(ArrayRef<AffineExpr>)> make) {
  SmallVector<AffineExpr> symbols;
  for (unsigned i = 0, e = operands.size(); i < e; ++i)
    symbols.push_back(builder.getAffineSymbolExpr(i));
  return affine::makeComposedFoldedAffineApply(builder, loc, make(symbols),
                                               operands);
}

static OpFoldResult sub(OpBuilder &builder, Location loc, OpFoldResult lhs,
                        OpFoldResult rhs) {
  return compute(builder, loc, {lhs, rhs}, [](auto s) { return s[0] - s[1]; });
}

static OpFoldResult mul(OpBuilder &builder, Location loc, OpFoldResult lhs,
                        OpFoldResult rhs) {
  return compute(builder, loc, {lhs, rhs}, [](auto s) { return s[0] * s[1]; });
}

static OpFoldResult floorDiv(OpBuilder &builder, Location loc, OpFoldResult lhs,
                             OpFoldResult rhs) {
  return compute(builder, loc, {lhs, rhs},
                 [](auto s) { return s[0].floorDiv(s[1]); });
}

static int64_t getKnownDivisor(Value value);

/// A number that divides every value that `map` takes.
static int64_t getKnownDivisor(AffineMap map, ValueRange operands) {
  SmallVector<AffineExpr> dims, symbols;
  MLIRContext *context = map.getContext();
  for (auto [index, operand] : llvm::enumerate(operands)) {
    int64_t divisor = getKnownDivisor(operand);
    if (index < map.getNumDims())
      dims.push_back(getAffineDimExpr(index, context) * divisor);
    else
      symbols.push_back(getAffineSymbolExpr(index - map.getNumDims(), context) *
                        divisor);
  }
  int64_t divisor = 0;
  for (AffineExpr result : map.getResults())
    divisor = std::gcd(
        divisor,
        result.replaceDimsAndSymbols(dims, symbols).getLargestKnownDivisor());
  return divisor;
}

/// A number that divides the value; 0 divides nothing but 0.
static int64_t getKnownDivisor(OpFoldResult value) {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return std::abs(*constant);
  return getKnownDivisor(cast<Value>(value));
}

static int64_t getKnownDivisor(Value value) {
  if (std::optional<int64_t> constant = getConstantIntValue(value))
    return std::abs(*constant);
  if (auto apply = value.getDefiningOp<affine::AffineApplyOp>())
    return getKnownDivisor(apply.getAffineMap(), apply.getMapOperands());
  if (auto min = value.getDefiningOp<affine::AffineMinOp>())
    return getKnownDivisor(min.getMap(), min.getOperands());
  auto argument = dyn_cast<BlockArgument>(value);
  if (!argument)
    return 1;
  auto loop = dyn_cast<LoopLikeOpInterface>(argument.getOwner()->getParentOp());
  std::optional<SmallVector<Value>> variables;
  if (loop)
    variables = loop.getLoopInductionVars();
  if (!variables)
    return 1;
  auto lowerBounds = loop.getLoopLowerBounds();
  auto steps = loop.getLoopSteps();
  auto it = llvm::find(*variables, value);
  if (it == variables->end() || !lowerBounds || !steps)
    return 1;
  unsigned index = it - variables->begin();
  return std::gcd(getKnownDivisor((*lowerBounds)[index]),
                  getKnownDivisor((*steps)[index]));
}

static bool isMultipleOf(OpFoldResult value, int64_t factor) {
  return getKnownDivisor(value) % factor == 0;
}

//===----------------------------------------------------------------------===//
// Tiles
//===----------------------------------------------------------------------===//

namespace {
/// The part of one dimension that a tile covers.
struct DimTile {
  OpFoldResult offset;
  OpFoldResult size;
};

/// One tile of an operation's iteration domain.
class Tile {
public:
  /// `report` says whether a tile that can't be made is an error to the user or
  /// only to the caller, who has other choices.
  Tile(Operation *op, OpBuilder &builder, ArrayRef<OpFoldResult> offsets,
       ArrayRef<OpFoldResult> sizes, bool report)
      : op(op), builder(builder), loc(op->getLoc()), report(report),
        shapes(getOperandShapes(op)) {
    for (auto [loop, offset, size] :
         llvm::zip(getAttentionLoops(op), offsets, sizes))
      tiles[loop.dim] = {offset, size};
  }

  /// The tiled operation. `inits` are tiles to use as destinations in place of
  /// slices of the operation's own.
  FailureOr<TilingResult> create(ValueRange inits = {});

  /// What the tile covers of the operand.
  LogicalResult getPosition(const OperandShape &shape,
                            SmallVectorImpl<OpFoldResult> &offsets,
                            SmallVectorImpl<OpFoldResult> &sizes);
  LogicalResult getInitPosition(unsigned index,
                                SmallVectorImpl<OpFoldResult> &offsets,
                                SmallVectorImpl<OpFoldResult> &sizes);

private:
  std::pair<Value, unsigned> findSize(StringRef dim) const;
  OpFoldResult getWholeSize(StringRef dim);
  StringRef getLoopDim(StringRef dim) const;
  bool isWhole(StringRef dim);
  FailureOr<DimTile> getDimTile(StringRef dim);
  FailureOr<DimTile> getGroupTile();
  DimTile getHeadTile();
  DimTile getSignTile();

  Value slice(Value source, ArrayRef<OpFoldResult> offsets,
              ArrayRef<OpFoldResult> sizes);

  LogicalResult verifyTile();
  void alignRows(Operation *tiled);
  void alignGrid(ElitaPositionsOp tiled);
  template <typename OpTy>
  void alignRows(OpTy tiled);
  Value shift(Value length, OpFoldResult by);
  Value shiftEach(Value lengths, OpFoldResult by);
  OpFoldResult getShift();

  InFlightDiagnostic emitError() {
    InFlightDiagnostic diagnostic = op->emitOpError();
    if (!report)
      diagnostic.abandon();
    return diagnostic;
  }

  Operation *op;
  OpBuilder &builder;
  Location loc;
  bool report;
  SmallVector<OperandShape> shapes;
  /// The tiles of the dimensions that loops go over.
  llvm::StringMap<DimTile> tiles;
  SmallVector<Operation *> slices;
  /// Buffers that live as long as the tiled operation.
  SmallVector<Value> temporaries;
};
} // namespace

/// Where to read the size of a dimension. Of attn.online not from its inits,
/// which know nothing that its inputs don't: where keys are split, upstream
/// hands over a clone whose inits are the partial states.
std::pair<Value, unsigned> Tile::findSize(StringRef dim) const {
  ArrayRef<OperandShape> sized = shapes;
  if (auto online = dyn_cast<OnlineOp>(op))
    sized = sized.drop_back(online.getInits().size());
  return findDim(sized, dim);
}

OpFoldResult Tile::getWholeSize(StringRef dim) {
  auto [value, index] = findSize(dim);
  return linalg::createFoldedDimOp(builder, loc, value, index);
}

/// The dimension with a loop that decides what a tile takes of `dim`.
StringRef Tile::getLoopDim(StringRef dim) const {
  if (tiles.contains(dim))
    return dim;
  if (dim == dim::groups)
    return dim::queryHeads;
  if (dim == dim::queryHeads)
    return dim::groups;
  // Causal self-attention: the rows of a key tile are those of its keys.
  if (dim == dim::queryLength && isa<HammingLinearOp>(op) &&
      cast<AttnOpInterface>(op).getCausalKind() != Causal::None)
    return dim::keyLength;
  if (dim == dim::width)
    return dim::words;
  return dim;
}

/// Whether the tile takes all of a dimension.
bool Tile::isWhole(StringRef dim) {
  auto it = tiles.find(getLoopDim(dim));
  if (it == tiles.end())
    return true;
  dim = it->first();
  const DimTile &tile = it->second;
  if (!isZeroInteger(tile.offset))
    return false;
  auto [value, index] = findSize(dim);
  int64_t whole = cast<ShapedType>(value.getType()).getDimSize(index);
  if (!ShapedType::isDynamic(whole))
    return getConstantIntValue(tile.size) == whole;
  if (isa<Attribute>(tile.size))
    return false;
  FailureOr<bool> equal = ValueBoundsConstraintSet::areEqual(
      {cast<Value>(tile.size)}, {value, static_cast<int64_t>(index)});
  return succeeded(equal) && *equal;
}

FailureOr<DimTile> Tile::getDimTile(StringRef dim) {
  if (isWhole(dim))
    return DimTile{builder.getIndexAttr(0), getWholeSize(dim)};
  if (dim == dim::groups && !tiles.contains(dim))
    return getGroupTile();
  if (dim == dim::queryHeads && !tiles.contains(dim))
    return getHeadTile();
  if (dim == dim::width && !tiles.contains(dim))
    return getSignTile();
  return tiles.lookup(getLoopDim(dim));
}

/// Query head h reads key/value head h floordiv (H / G).
FailureOr<DimTile> Tile::getGroupTile() {
  DimTile heads = tiles.lookup(dim::queryHeads);
  OpFoldResult all = getWholeSize(dim::queryHeads);
  OpFoldResult groups = getWholeSize(dim::groups);
  OpFoldResult zero = builder.getIndexAttr(0), one = builder.getIndexAttr(1);
  if (isConstantIntValue(groups, 1))
    return DimTile{zero, groups};

  std::optional<int64_t> staticHeads = getConstantIntValue(all);
  std::optional<int64_t> staticGroups = getConstantIntValue(groups);
  std::optional<int64_t> size = getConstantIntValue(heads.size);
  if (staticHeads && staticHeads == staticGroups)
    return heads;
  if (size == 1) {
    OpFoldResult perGroup = floorDiv(builder, loc, all, groups);
    return DimTile{floorDiv(builder, loc, heads.offset, perGroup), one};
  }
  if (!staticHeads || !staticGroups)
    return emitError() << "can not tile the query heads by anything but 1: "
                          "how many of them share a key/value head is not "
                          "known";

  int64_t perGroup = *staticHeads / *staticGroups;
  OpFoldResult divisor = builder.getIndexAttr(perGroup);
  if (isMultipleOf(heads.offset, perGroup) &&
      isMultipleOf(heads.size, perGroup))
    return DimTile{floorDiv(builder, loc, heads.offset, divisor),
                   floorDiv(builder, loc, heads.size, divisor)};
  if (size && perGroup % *size == 0 && isMultipleOf(heads.offset, *size))
    return DimTile{floorDiv(builder, loc, heads.offset, divisor), one};
  return emitError() << "can not tile the query heads: " << perGroup
                     << " of them share a key/value head, and a tile must be "
                        "known to take whole groups, or to stay in one";
}

/// The query heads that read a tile of key/value heads.
DimTile Tile::getHeadTile() {
  DimTile groups = tiles.lookup(dim::groups);
  OpFoldResult perGroup = floorDiv(builder, loc, getWholeSize(dim::queryHeads),
                                   getWholeSize(dim::groups));
  return {mul(builder, loc, groups.offset, perGroup),
          mul(builder, loc, groups.size, perGroup)};
}

/// The signs in a tile of words. The last word may not be full.
DimTile Tile::getSignTile() {
  DimTile words = tiles.lookup(dim::words);
  auto [init, index] = findSize(dim::words);
  OpFoldResult bits = builder.getIndexAttr(
      cast<ShapedType>(init.getType()).getElementTypeBitWidth());
  OpFoldResult offset = mul(builder, loc, words.offset, bits);
  OpFoldResult left = sub(builder, loc, getWholeSize(dim::width), offset);
  OpFoldResult size = affine::makeComposedFoldedAffineMin(
      builder, loc, AffineMap::getMultiDimIdentityMap(2, builder.getContext()),
      {left, mul(builder, loc, words.size, bits)});
  return {offset, size};
}

LogicalResult Tile::getPosition(const OperandShape &shape,
                                SmallVectorImpl<OpFoldResult> &offsets,
                                SmallVectorImpl<OpFoldResult> &sizes) {
  for (auto [index, dim] : llvm::enumerate(shape.dims)) {
    if (dim.empty()) {
      offsets.push_back(builder.getIndexAttr(0));
      sizes.push_back(builder.getIndexAttr(1));
      continue;
    }
    FailureOr<DimTile> tile = getDimTile(dim);
    if (failed(tile))
      return failure();
    offsets.push_back(tile->offset);
    sizes.push_back(tile->size);
  }
  return success();
}

/// The init's entry among the shapes, which end with all of the inits.
static const OperandShape &
getInitShape(Operation *op, ArrayRef<OperandShape> shapes, unsigned index) {
  size_t inits = cast<DestinationStyleOpInterface>(op).getNumDpsInits();
  return shapes[shapes.size() - inits + index];
}

LogicalResult Tile::getInitPosition(unsigned index,
                                    SmallVectorImpl<OpFoldResult> &offsets,
                                    SmallVectorImpl<OpFoldResult> &sizes) {
  return getPosition(getInitShape(op, shapes, index), offsets, sizes);
}

Value Tile::slice(Value source, ArrayRef<OpFoldResult> offsets,
                  ArrayRef<OpFoldResult> sizes) {
  SmallVector<OpFoldResult> strides(offsets.size(), builder.getIndexAttr(1));
  Operation *slice;
  if (isa<RankedTensorType>(source.getType()))
    slice = tensor::ExtractSliceOp::create(builder, loc, source, offsets, sizes,
                                           strides);
  else
    slice = memref::SubViewOp::create(builder, loc, source, offsets, sizes,
                                      strides);
  slices.push_back(slice);
  return slice->getResult(0);
}

/// What is asked for that no tile can give.
LogicalResult Tile::verifyTile() {
  // No slice of nothing is in bounds.
  for (const OperandShape &shape : shapes)
    for (auto [dim, size] : llvm::zip(shape.dims, shape.getType().getShape()))
      if (size == 0)
        return emitError() << "can not be tiled: " << shape.name << " has "
                           << dim << " 0";
  auto l1 = dyn_cast<L1Op>(op);
  if (!l1 || isWhole(dim::queryLength))
    return success();
  if (!l1.quantises())
    return success();
  return emitError() << "can not tile the query length with precision("
                     << stringifyPrecision(l1.getPrecision())
                     << "): its step is taken over all queries of a head";
}

FailureOr<TilingResult> Tile::create(ValueRange inits) {
  if (failed(verifyTile()))
    return failure();
  SmallVector<Value> operands(op->getOperands());
  size_t inputs = shapes.size() - inits.size();
  for (const OperandShape &shape : ArrayRef(shapes).take_front(inputs)) {
    if (llvm::all_of(shape.dims, [&](StringRef dim) { return isWhole(dim); }))
      continue;
    SmallVector<OpFoldResult> offsets, sizes;
    if (failed(getPosition(shape, offsets, sizes)))
      return failure();
    operands[shape.operand->getOperandNumber()] =
        slice(shape.getValue(), offsets, sizes);
  }
  llvm::copy(inits, operands.end() - inits.size());

  SmallVector<Type> resultTypes;
  size_t initCount = cast<DestinationStyleOpInterface>(op).getNumDpsInits();
  (void)attn::detail::inferDestinationTypes(
      ValueRange(operands).take_back(initCount), resultTypes);
  Operation *tiled = mlir::clone(builder, op, resultTypes, operands);
  alignRows(tiled);
  for (Value temporary : temporaries)
    memref::DeallocOp::create(builder, loc, temporary);
  return TilingResult{{tiled}, SmallVector<Value>(tiled->getResults()), slices};
}

//===----------------------------------------------------------------------===//
// Alignment
//===----------------------------------------------------------------------===//

/// How far the tile's first row is past its first key.
OpFoldResult Tile::getShift() {
  OpFoldResult zero = builder.getIndexAttr(0);
  auto startOf = [&](StringRef dim) {
    auto it = tiles.find(dim);
    return it == tiles.end() ? zero : it->second.offset;
  };
  return sub(builder, loc, startOf(dim::queryLength), startOf(dim::keyLength));
}

static Value toIndex(OpBuilder &builder, Location loc, Value value) {
  return getValueOrCreateCastToIndexLike(builder, loc, builder.getIndexType(),
                                         value);
}

/// Adds `by` to a length, or to one length per batch. As an index, which is
/// wide enough whatever the type of the length.
Value Tile::shift(Value length, OpFoldResult by) {
  auto type = dyn_cast<ShapedType>(length.getType());
  Value amount = getValueOrCreateConstantIndexOp(builder, loc, by);
  if (!type)
    return arith::AddIOp::create(builder, loc, toIndex(builder, loc, length),
                                 amount);
  if (!llvm::all_of(type.getShape(), [](int64_t size) { return size == 1; }))
    return shiftEach(length, by);
  SmallVector<Value> first(
      type.getRank(),
      getValueOrCreateConstantIndexOp(builder, loc, builder.getIndexAttr(0)));
  Value only =
      isa<RankedTensorType>(type)
          ? tensor::ExtractOp::create(builder, loc, length, first).getResult()
          : memref::LoadOp::create(builder, loc, length, first).getResult();
  return arith::AddIOp::create(builder, loc, toIndex(builder, loc, only),
                               amount);
}

Value Tile::shiftEach(Value lengths, OpFoldResult by) {
  auto type = cast<ShapedType>(lengths.getType());
  bool onTensors = isa<RankedTensorType>(type);
  Value amount = getValueOrCreateConstantIndexOp(builder, loc, by);
  SmallVector<OpFoldResult> sizes;
  for (int64_t i = 0, e = type.getRank(); i < e; ++i)
    sizes.push_back(linalg::createFoldedDimOp(builder, loc, lengths, i));
  Type index = builder.getIndexType();
  Value init;
  if (onTensors) {
    init = tensor::EmptyOp::create(builder, loc, sizes, index);
  } else {
    SmallVector<int64_t> shape;
    SmallVector<Value> dynamic;
    dispatchIndexOpFoldResults(sizes, dynamic, shape);
    init = memref::AllocOp::create(builder, loc, MemRefType::get(shape, index),
                                   dynamic);
    temporaries.push_back(init);
  }
  SmallVector<AffineMap> maps(2,
                              builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, onTensors ? TypeRange(init.getType()) : TypeRange(),
      lengths, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        Value sum = arith::AddIOp::create(
            builder, loc, toIndex(builder, loc, arguments[0]), amount);
        linalg::YieldOp::create(builder, loc, sum);
      });
  return onTensors ? generic.getResult(0) : init;
}

void Tile::alignRows(Operation *tiled) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(tiled);
  TypeSwitch<Operation *>(tiled)
      .Case<SDPAOp, L1Op, HammingOp, OnlineOp>(
          [&](auto softmax) { alignRows(softmax); })
      .Case([&](ElitaPositionsOp positions) { alignGrid(positions); });
}

/// Row i and key j of the tile are row m + i and key n + j of the whole, so
/// that j <= i + offset becomes j <= i + (offset + m - n), and j < kv_length
/// becomes j < kv_length - n. A window is a distance between the two, and
/// stays.
template <typename OpTy>
void Tile::alignRows(OpTy tiled) {
  auto keys = tiles.find(dim::keyLength);
  if (tiled.getKvLength() && keys != tiles.end() &&
      !isZeroInteger(keys->second.offset)) {
    OpFoldResult back =
        sub(builder, loc, builder.getIndexAttr(0), keys->second.offset);
    tiled.getKvLengthMutable().assign(shift(tiled.getKvLength(), back));
  }

  if (tiled.getCausal() == Causal::None && !tiled.getWindow())
    return;
  OpFoldResult by = getShift();
  if (tiled.getOffset()) {
    if (!isZeroInteger(by))
      tiled.getOffsetMutable().assign(shift(tiled.getOffset(), by));
    return;
  }
  if (tiled.getCausal() == Causal::BottomRight) {
    if (isWhole(dim::queryLength) && isWhole(dim::keyLength))
      return;
    OpFoldResult difference = sub(builder, loc, getWholeSize(dim::keyLength),
                                  getWholeSize(dim::queryLength));
    by = compute(builder, loc, {difference, by},
                 [](auto s) { return s[0] + s[1]; });
  } else if (isZeroInteger(by)) {
    return;
  }
  if (tiled.getCausal() == Causal::TopLeft)
    tiled.setCausal(Causal::BottomRight);
  tiled.getOffsetMutable().assign(
      getValueOrCreateConstantIndexOp(builder, loc, by));
}

/// A part of a grid is told where it starts and how long the whole is.
void Tile::alignGrid(ElitaPositionsOp tiled) {
  if (isWhole(dim::length))
    return;
  Value start = getValueOrCreateConstantIndexOp(
      builder, loc, tiles.lookup(dim::length).offset);
  Value length = tiled.getLength();
  if (!length)
    length = getValueOrCreateConstantIndexOp(builder, loc,
                                             getWholeSize(dim::length));
  if (Value outer = tiled.getStart())
    start = arith::AddIOp::create(builder, loc, outer, start);
  tiled.getStartMutable().assign(start);
  tiled.getLengthMutable().assign(length);
}

//===----------------------------------------------------------------------===//
// TilingInterface
//===----------------------------------------------------------------------===//

static SmallVector<Range> getDomain(Operation *op, OpBuilder &builder) {
  OpBuilder::InsertionGuard guard(builder);
  SmallVector<OperandShape> shapes = getOperandShapes(op);
  SmallVector<Range> domain;
  for (const AttentionLoop &loop : getAttentionLoops(op)) {
    auto [value, index] = findDim(shapes, loop.dim);
    domain.push_back(
        {builder.getIndexAttr(0),
         linalg::createFoldedDimOp(builder, op->getLoc(), value, index),
         builder.getIndexAttr(1)});
  }
  return domain;
}

/// The tile of the domain that computes a tile of a result: a loop that the
/// result does not have is run to its end, and a dimension of the result that
/// no loop goes over has to be asked for whole.
static LogicalResult getDomainTile(Operation *op, OpBuilder &builder,
                                   unsigned resultNumber,
                                   ArrayRef<OpFoldResult> offsets,
                                   ArrayRef<OpFoldResult> sizes,
                                   SmallVectorImpl<OpFoldResult> &domainOffsets,
                                   SmallVectorImpl<OpFoldResult> &domainSizes) {
  SmallVector<OperandShape> shapes = getOperandShapes(op);
  const OperandShape &result = getInitShape(op, shapes, resultNumber);
  SmallVector<AttentionLoop> loops = getAttentionLoops(op);
  for (auto [index, dim] : llvm::enumerate(result.dims)) {
    bool looped =
        llvm::any_of(loops, [&, &name = dim](const AttentionLoop &loop) {
          return loop.dim == name;
        });
    if (looped)
      continue;
    bool whole =
        isZeroInteger(offsets[index]) &&
        isEqualConstantIntOrValue(
            sizes[index], linalg::createFoldedDimOp(builder, op->getLoc(),
                                                    result.getValue(), index));
    if (!whole)
      return failure();
  }
  for (auto [loop, range] : llvm::zip(loops, getDomain(op, builder))) {
    auto it = llvm::find(result.dims, loop.dim);
    bool ofResult = it != result.dims.end();
    unsigned index = it - result.dims.begin();
    domainOffsets.push_back(ofResult ? offsets[index] : range.offset);
    domainSizes.push_back(ofResult ? sizes[index] : range.size);
  }
  return success();
}

namespace {
template <typename OpTy>
struct AttnTiling
    : public TilingInterface::ExternalModel<AttnTiling<OpTy>, OpTy> {
  SmallVector<utils::IteratorType> getLoopIteratorTypes(Operation *op) const {
    return llvm::map_to_vector(
        getAttentionLoops(op),
        [](const AttentionLoop &loop) { return loop.iterator; });
  }

  SmallVector<Range> getIterationDomain(Operation *op,
                                        OpBuilder &builder) const {
    return getDomain(op, builder);
  }

  FailureOr<TilingResult>
  getTiledImplementation(Operation *op, OpBuilder &builder,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes) const {
    return Tile(op, builder, offsets, sizes, /*report=*/true).create();
  }

  LogicalResult
  getResultTilePosition(Operation *op, OpBuilder &builder,
                        unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                        ArrayRef<OpFoldResult> sizes,
                        SmallVector<OpFoldResult> &resultOffsets,
                        SmallVector<OpFoldResult> &resultSizes) const {
    Tile tile(op, builder, offsets, sizes, /*report=*/true);
    return tile.getInitPosition(resultNumber, resultOffsets, resultSizes);
  }

  LogicalResult getIterationDomainTileFromResultTile(
      Operation *op, OpBuilder &builder, unsigned resultNumber,
      ArrayRef<OpFoldResult> offsets, ArrayRef<OpFoldResult> sizes,
      SmallVectorImpl<OpFoldResult> &domainOffsets,
      SmallVectorImpl<OpFoldResult> &domainSizes) const {
    return getDomainTile(op, builder, resultNumber, offsets, sizes,
                         domainOffsets, domainSizes);
  }

  FailureOr<TilingResult>
  generateResultTileValue(Operation *op, OpBuilder &builder,
                          unsigned resultNumber, ArrayRef<OpFoldResult> offsets,
                          ArrayRef<OpFoldResult> sizes) const {
    SmallVector<OpFoldResult> domainOffsets, domainSizes;
    if (failed(getDomainTile(op, builder, resultNumber, offsets, sizes,
                             domainOffsets, domainSizes)))
      return failure();
    Tile tile(op, builder, domainOffsets, domainSizes, /*report=*/false);
    FailureOr<TilingResult> result = tile.create();
    if (failed(result))
      return failure();
    result->tiledValues = {result->tiledValues[resultNumber]};
    return result;
  }
};
} // namespace

//===----------------------------------------------------------------------===//
// PartialReductionOpInterface
//===----------------------------------------------------------------------===//

// Keys are split over states of their own, which have one more dimension in
// front: acc [P, B..., H, M, E], max and sum [P, B..., H, M].

/// An empty state: (0, -inf, 0).
static TypedAttr getEmptyState(OpBuilder &builder, unsigned index, Type type) {
  auto floatType = cast<FloatType>(type);
  if (index != 1)
    return builder.getFloatAttr(floatType, 0.0);
  return builder.getFloatAttr(floatType,
                              APFloat::getInf(floatType.getFloatSemantics(),
                                              /*Negative=*/true));
}

namespace {
/// Merges partial states into the state that was there before:
///   max' = max(max, max_p max_p),  sum' = w sum + sum_p w_p sum_p,  acc'
///   alike,
/// with w = exp(max - max') and w_p = exp(max_p - max').
class StateMerger {
public:
  StateMerger(OpBuilder &builder, OnlineOp op)
      : builder(builder), loc(op.getLoc()), op(op),
        rowRank(cast<ShapedType>(op.getInits()[1].getType()).getRank()) {}

  MergeResult merge(ValueRange partials);

private:
  Value mergeMaximum(Value maximum, Value partials);
  Value getWeights(Value maximum, Value merged, bool split);
  Value mergePart(Value part, Value weight, Value partials, Value weights,
                  bool isAcc);

  AffineMap getMap(bool isAcc, bool split, unsigned loops);
  Value build(ValueRange inputs, ArrayRef<AffineMap> maps, Value init,
              unsigned reductions,
              function_ref<Value(OpBuilder &, Location, ValueRange)> body);

  OpBuilder &builder;
  Location loc;
  OnlineOp op;
  /// The rank of a maximum: one number a row.
  int64_t rowRank;
};
} // namespace

/// From `loops` loops, of which the first are the dimensions of the state and
/// the last, where `split`, goes over the partial states: to the state's rows
/// or, for `isAcc`, to its weighted sums as they are stored.
AffineMap StateMerger::getMap(bool isAcc, bool split, unsigned loops) {
  SmallVector<AffineExpr> results;
  if (split)
    results.push_back(builder.getAffineDimExpr(loops - 1));
  if (isAcc)
    llvm::append_range(results,
                       op.getLayout(LayoutOperand::Output).getResults());
  else
    for (int64_t i = 0; i < rowRank; ++i)
      results.push_back(builder.getAffineDimExpr(i));
  return AffineMap::get(loops, 0, results, builder.getContext());
}

Value StateMerger::build(
    ValueRange inputs, ArrayRef<AffineMap> maps, Value init,
    unsigned reductions,
    function_ref<Value(OpBuilder &, Location, ValueRange)> body) {
  SmallVector<utils::IteratorType> iterators(maps[0].getNumDims(),
                                             utils::IteratorType::parallel);
  std::fill_n(iterators.rbegin(), reductions, reduction);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) {
        linalg::YieldOp::create(builder, loc, body(builder, loc, arguments));
      });
  return generic.getResult(0);
}

Value StateMerger::mergeMaximum(Value maximum, Value partials) {
  unsigned loops = rowRank + 1;
  return build(
      partials, {getMap(false, true, loops), getMap(false, false, loops)},
      maximum, /*reductions=*/1,
      [](OpBuilder &builder, Location loc, ValueRange arguments) -> Value {
        return arith::MaximumFOp::create(builder, loc, arguments[0],
                                         arguments[1]);
      });
}

/// exp(maximum - merged), and 0 for a state that has seen no key: where no
/// state has, the difference of two infinities would be NaN.
Value StateMerger::getWeights(Value maximum, Value merged, bool split) {
  unsigned loops = rowRank + (split ? 1 : 0);
  AffineMap map = getMap(false, split, loops);
  auto type = cast<RankedTensorType>(maximum.getType());
  Value init = tensor::EmptyOp::create(
      builder, loc, tensor::getMixedSizes(builder, loc, maximum),
      type.getElementType());
  return build(
      {maximum, merged}, {map, getMap(false, false, loops), map}, init,
      /*reductions=*/0,
      [&](OpBuilder &builder, Location loc, ValueRange arguments) -> Value {
        Type element = type.getElementType();
        Value none = arith::ConstantOp::create(
            builder, loc, getEmptyState(builder, /*index=*/1, element));
        Value zero = arith::ConstantOp::create(builder, loc,
                                               builder.getZeroAttr(element));
        Value empty = arith::CmpFOp::create(
            builder, loc, arith::CmpFPredicate::OEQ, arguments[0], none);
        Value difference =
            arith::SubFOp::create(builder, loc, arguments[0], arguments[1]);
        Value weight = math::ExpOp::create(builder, loc, difference);
        return arith::SelectOp::create(builder, loc, empty, zero, weight);
      });
}

/// weight * value, and 0 where the weight is, whatever the value: a key without
/// weight contributes nothing.
static Value emitWeighted(OpBuilder &builder, Location loc, Value weight,
                          Value value) {
  Value zero = arith::ConstantOp::create(builder, loc,
                                         builder.getZeroAttr(value.getType()));
  Value weightless = arith::CmpFOp::create(
      builder, loc, arith::CmpFPredicate::OEQ, weight, zero);
  Value product = arith::MulFOp::create(builder, loc, weight, value);
  return arith::SelectOp::create(builder, loc, weightless, zero, product);
}

/// weight * part + sum_p weights[p] * partials[p]
Value StateMerger::mergePart(Value part, Value weight, Value partials,
                             Value weights, bool isAcc) {
  unsigned loops = rowRank + (isAcc ? 1 : 0);
  Value before = build(
      weight, {getMap(false, false, loops), getMap(isAcc, false, loops)}, part,
      /*reductions=*/0,
      [](OpBuilder &builder, Location loc, ValueRange arguments) {
        return emitWeighted(builder, loc, arguments[0], arguments[1]);
      });
  ++loops;
  return build(
      {partials, weights},
      {getMap(isAcc, true, loops), getMap(false, true, loops),
       getMap(isAcc, false, loops)},
      before, /*reductions=*/1,
      [](OpBuilder &builder, Location loc, ValueRange arguments) -> Value {
        Value term = emitWeighted(builder, loc, arguments[1], arguments[0]);
        return arith::AddFOp::create(builder, loc, arguments[2], term);
      });
}

MergeResult StateMerger::merge(ValueRange partials) {
  Value acc = op.getInits()[0], maximum = op.getInits()[1],
        sum = op.getInits()[2];
  Value merged = mergeMaximum(maximum, partials[1]);
  Value weight = getWeights(maximum, merged, /*split=*/false);
  Value weights = getWeights(partials[1], merged, /*split=*/true);
  Value mergedSum =
      mergePart(sum, weight, partials[2], weights, /*isAcc=*/false);
  Value mergedAcc =
      mergePart(acc, weight, partials[0], weights, /*isAcc=*/true);
  // One operation stands for the merge: transforms take one handle to it.
  return {{mergedAcc.getDefiningOp()}, {mergedAcc, merged, mergedSum}};
}

namespace {
struct OnlinePartialReduction
    : public PartialReductionOpInterface::ExternalModel<OnlinePartialReduction,
                                                        OnlineOp> {
  FailureOr<SmallVector<Value>> generateInitialTensorForPartialReduction(
      Operation *op, OpBuilder &builder, Location loc,
      ArrayRef<OpFoldResult> sizes,
      const SetVector<unsigned> &reductionDims) const {
    auto online = cast<OnlineOp>(op);
    if (failed(verifyReduction(online, reductionDims)))
      return failure();
    SmallVector<Value> states;
    for (auto [index, init] : llvm::enumerate(online.getInits())) {
      SmallVector<OpFoldResult> shape = {sizes[reductionDims.front()]};
      llvm::append_range(shape, tensor::getMixedSizes(builder, loc, init));
      Type type = getElementTypeOrSelf(init.getType());
      Value empty = tensor::EmptyOp::create(builder, loc, shape, type);
      Value identity = arith::ConstantOp::create(
          builder, loc, getEmptyState(builder, index, type));
      states.push_back(
          linalg::FillOp::create(builder, loc, identity, empty).getResult(0));
    }
    return states;
  }

  FailureOr<TilingResult>
  tileToPartialReduction(Operation *op, OpBuilder &builder, Location loc,
                         ReductionTilingStrategy strategy, ValueRange states,
                         ArrayRef<OpFoldResult> offsets,
                         ArrayRef<OpFoldResult> sizes,
                         const SetVector<unsigned> &reductionDims,
                         ArrayRef<OpFoldResult> splitIvs) const {
    if (failed(verifyStrategy(op, strategy)))
      return failure();
    SmallVector<Value> inits;
    SmallVector<Operation *> slices;
    for (auto [index, state] : llvm::enumerate(states)) {
      SmallVector<OpFoldResult> stateOffsets, stateSizes;
      if (failed(getPartialResultTilePosition(
              op, builder, index, strategy, offsets, sizes, reductionDims,
              splitIvs, stateOffsets, stateSizes)))
        return failure();
      SmallVector<OpFoldResult> strides(stateSizes.size(),
                                        builder.getIndexAttr(1));
      SmallVector<int64_t> shape;
      SmallVector<Value> dynamic;
      dispatchIndexOpFoldResults(ArrayRef(stateSizes).drop_front(), dynamic,
                                 shape);
      auto type = RankedTensorType::get(shape, getElementTypeOrSelf(state));
      slices.push_back(tensor::ExtractSliceOp::create(
          builder, loc, type, state, stateOffsets, stateSizes, strides));
      inits.push_back(slices.back()->getResult(0));
    }
    Tile tile(op, builder, offsets, sizes, /*report=*/true);
    FailureOr<TilingResult> result = tile.create(inits);
    if (succeeded(result))
      llvm::append_range(result->generatedSlices, slices);
    return result;
  }

  FailureOr<MergeResult>
  mergeReductions(Operation *op, OpBuilder &builder, Location loc,
                  ValueRange partials,
                  const SetVector<unsigned> &reductionDims) const {
    return StateMerger(builder, cast<OnlineOp>(op)).merge(partials);
  }

  LogicalResult getPartialResultTilePosition(
      Operation *op, OpBuilder &builder, unsigned resultNumber,
      ReductionTilingStrategy strategy, ArrayRef<OpFoldResult> offsets,
      ArrayRef<OpFoldResult> sizes, const SetVector<unsigned> &reductionDims,
      ArrayRef<OpFoldResult> splitIvs, SmallVector<OpFoldResult> &resultOffsets,
      SmallVector<OpFoldResult> &resultSizes) const {
    resultOffsets.push_back(splitIvs.front());
    resultSizes.push_back(builder.getIndexAttr(1));
    Tile tile(op, builder, offsets, sizes, /*report=*/true);
    return tile.getInitPosition(resultNumber, resultOffsets, resultSizes);
  }

private:
  static LogicalResult
  verifyReduction(OnlineOp op, const SetVector<unsigned> &reductionDims) {
    if (!op.hasPureTensorSemantics())
      return op.emitOpError() << "keys are split over tensors, not memrefs";
    unsigned keys = getAttentionLoops(op).size() - 1;
    if (reductionDims.size() == 1 && reductionDims.front() == keys)
      return success();
    return op.emitOpError()
           << "the one dimension to reduce is " << keys << ", the keys";
  }

  /// Splitting a tile into lanes of one key each would need a query per lane.
  static LogicalResult verifyStrategy(Operation *op,
                                      ReductionTilingStrategy strategy) {
    if (strategy == ReductionTilingStrategy::PartialReductionOuterParallel)
      return success();
    return op->emitOpError() << "keys are split over parallel states, each of "
                                "which takes a run of keys";
  }
};

} // namespace

template <typename... OpTys>
static void attachTiling(MLIRContext *context) {
  (OpTys::template attachInterface<AttnTiling<OpTys>>(*context), ...);
}

void attn::registerTilingInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AttnDialect *) {
    attachTiling<SDPAOp, L1Op, HammingOp, OnlineOp, FinishOp, HammingLinearOp,
                 CumsumOp, ElitaPositionsOp, KernelHashOp, SignPackOp>(context);
    OnlineOp::attachInterface<OnlinePartialReduction>(*context);
    // Tiles are made of these.
    context->loadDialect<affine::AffineDialect, arith::ArithDialect,
                         linalg::LinalgDialect, math::MathDialect,
                         memref::MemRefDialect, tensor::TensorDialect>();
  });
}
