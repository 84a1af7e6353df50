//===- Chunks.cpp - Tensors that were computed in parts -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Chunks.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

#include <set>

using namespace mlir;
using namespace mlir::attn::raise;

namespace {

/// One part, and where it lies.
struct Chunk {
  Value source;
  int64_t offset = 0, size = 0;
};

/// The parts of a tensor along a dimension.
struct Chunks {
  int64_t dim = -1;
  SmallVector<Chunk> list;
};

} // namespace

/// The one dimension in which a slice is a part, where it is whole in the
/// others.
template <typename SliceOp>
static std::optional<int64_t> getChunkDim(SliceOp slice,
                                          ArrayRef<int64_t> whole) {
  if (slice.getStaticSizes().size() != whole.size() ||
      !llvm::all_of(slice.getStaticStrides(),
                    [](int64_t stride) { return stride == 1; }))
    return std::nullopt;
  std::optional<int64_t> found;
  for (auto [dim, size] : llvm::enumerate(slice.getStaticSizes())) {
    int64_t offset = slice.getStaticOffsets()[dim];
    if (ShapedType::isDynamic(size) || ShapedType::isDynamic(offset) ||
        ShapedType::isDynamic(whole[dim]))
      return std::nullopt;
    if (size == whole[dim])
      continue;
    if (found)
      return std::nullopt;
    found = dim;
  }
  return found;
}

static std::optional<Chunks> getInserted(Value assembled) {
  auto type = cast<RankedTensorType>(assembled.getType());
  Chunks chunks;
  int64_t filled = 0;
  while (auto insert = assembled.getDefiningOp<tensor::InsertSliceOp>()) {
    std::optional<int64_t> dim = getChunkDim(insert, type.getShape());
    if (!dim || insert.getSourceType().getRank() != type.getRank() ||
        (chunks.dim >= 0 && chunks.dim != *dim))
      return std::nullopt;
    chunks.dim = *dim;
    int64_t size = insert.getStaticSizes()[*dim];
    chunks.list.push_back(
        {insert.getSource(), insert.getStaticOffsets()[*dim], size});
    filled += size;
    if (filled >= type.getDimSize(*dim))
      break;
    assembled = insert.getDest();
  }
  return chunks;
}

static std::optional<Chunks> getConcatenated(tensor::ConcatOp concat) {
  Chunks chunks;
  chunks.dim = concat.getDim();
  int64_t offset = 0;
  for (Value input : concat.getInputs()) {
    int64_t size =
        cast<RankedTensorType>(input.getType()).getDimSize(concat.getDim());
    if (ShapedType::isDynamic(size))
      return std::nullopt;
    chunks.list.push_back({input, offset, size});
    offset += size;
  }
  return chunks;
}

/// Parts that lie side by side and fill the whole, in order.
static std::optional<Chunks> getChunks(Value assembled) {
  auto concat = assembled.getDefiningOp<tensor::ConcatOp>();
  std::optional<Chunks> chunks =
      concat ? getConcatenated(concat) : getInserted(assembled);
  if (!chunks || chunks->list.size() < 2)
    return std::nullopt;
  llvm::sort(chunks->list, [](const Chunk &a, const Chunk &b) {
    return a.offset < b.offset;
  });
  int64_t end = 0;
  for (const Chunk &chunk : chunks->list) {
    if (chunk.offset != end)
      return std::nullopt;
    end += chunk.size;
  }
  auto type = cast<RankedTensorType>(assembled.getType());
  return end == type.getDimSize(chunks->dim) ? chunks : std::nullopt;
}

namespace {

/// Whether two parts are the same computation. Sound: by induction over it,
/// each step treats every position along the parts' dimension alike, and the
/// slices at its beginning are of the same tensor at the parts' places.
class ChunkComparison {
public:
  ChunkComparison(const Chunk &first, const Chunk &other, int64_t whole)
      : first(first), other(other), whole(whole) {}

  /// `dim` is where the parts' dimension is in the two, or -1: then they have
  /// to be one value.
  bool isSame(Value a, Value b, int64_t dim);

private:
  bool isSameSlice(tensor::ExtractSliceOp a, tensor::ExtractSliceOp b,
                   int64_t dim);
  bool isSameLinalg(linalg::LinalgOp a, linalg::LinalgOp b, unsigned result,
                    int64_t dim);
  std::optional<int64_t> dimBefore(Operation *reshape, int64_t dim);

  const Chunk &first, &other;
  int64_t whole;
  std::set<std::pair<const void *, const void *>> known;
};

} // namespace

/// Whether all numbers of a tensor are the same, or have no value yet.
static bool isUniform(Value value) {
  Operation *op = value.getDefiningOp();
  DenseElementsAttr dense;
  return isa_and_present<tensor::EmptyOp, linalg::FillOp>(op) ||
         (matchPattern(value, m_Constant(&dense)) && dense.isSplat());
}

bool ChunkComparison::isSameSlice(tensor::ExtractSliceOp a,
                                  tensor::ExtractSliceOp b, int64_t dim) {
  auto isPartOf = [&](tensor::ExtractSliceOp slice, const Chunk &chunk) {
    ArrayRef<int64_t> shape = slice.getSourceType().getShape();
    return slice.getType().getRank() == slice.getSourceType().getRank() &&
           getChunkDim(slice, shape) == dim && shape[dim] == whole &&
           slice.getStaticOffsets()[dim] == chunk.offset &&
           slice.getStaticSizes()[dim] == chunk.size;
  };
  return a.getSource() == b.getSource() && isPartOf(a, first) &&
         isPartOf(b, other);
}

/// Whether two maps of an operand are the same. Where the other part is one row
/// long, importers write 0 for its index.
static bool isSameMap(AffineMap a, AffineMap b, AffineExpr loop,
                      Value operand) {
  if (a == b)
    return true;
  auto type = dyn_cast<RankedTensorType>(operand.getType());
  if (!type || a.getNumResults() != b.getNumResults() ||
      a.getNumDims() != b.getNumDims())
    return false;
  for (auto [dim, one, other] :
       llvm::enumerate(a.getResults(), b.getResults())) {
    auto zero = dyn_cast<AffineConstantExpr>(other);
    bool isOnlyRow = one == loop && zero && zero.getValue() == 0 &&
                     type.getDimSize(dim) == 1;
    if (one != other && !isOnlyRow)
      return false;
  }
  return true;
}

bool ChunkComparison::isSameLinalg(linalg::LinalgOp a, linalg::LinalgOp b,
                                   unsigned result, int64_t dim) {
  SmallVector<AffineMap> maps = a.getIndexingMapsArray();
  SmallVector<AffineMap> otherMaps = b.getIndexingMapsArray();
  AffineMap produced =
      a.getIndexingMapMatchingResult(cast<OpResult>(a->getResult(result)));
  auto loop = dyn_cast<AffineDimExpr>(produced.getResult(dim));
  if (!loop || a.getIteratorTypesArray() != b.getIteratorTypesArray() ||
      a.getIteratorTypesArray()[loop.getPosition()] !=
          utils::IteratorType::parallel ||
      !OperationEquivalence::isRegionEquivalentTo(
          &a->getRegion(0), &b->getRegion(0),
          OperationEquivalence::IgnoreLocations))
    return false;
  for (auto [map, otherMap, operand] :
       llvm::zip_equal(maps, otherMaps, b->getOperands()))
    if (!isSameMap(map, otherMap, loop, operand))
      return false;
  // A body that asks where it is does not treat positions alike.
  bool asks = false;
  a->walk([&](linalg::IndexOp index) {
    asks |= index.getDim() == loop.getPosition();
  });
  if (asks)
    return false;
  for (auto [from, to, map] :
       llvm::zip_equal(a->getOperands(), b->getOperands(), maps)) {
    int64_t operandDim = -1;
    for (auto [position, expr] : llvm::enumerate(map.getResults())) {
      if (!expr.isFunctionOfDim(loop.getPosition()))
        continue;
      if (expr != loop || operandDim >= 0)
        return false;
      operandDim = position;
    }
    if (!isSame(from, to, operandDim))
      return false;
  }
  return true;
}

/// The dimension that an expand or collapse has before it, where that has the
/// parts' dimension to itself but for ones.
std::optional<int64_t> ChunkComparison::dimBefore(Operation *reshape,
                                                  int64_t dim) {
  auto isAlone = [](ArrayRef<int64_t> group, ArrayRef<int64_t> shape,
                    int64_t dim) {
    return llvm::all_of(group, [&](int64_t other) {
      return other == dim || shape[other] == 1;
    });
  };
  if (auto expand = dyn_cast<tensor::ExpandShapeOp>(reshape)) {
    for (auto [source, group] :
         llvm::enumerate(expand.getReassociationIndices()))
      if (llvm::is_contained(group, dim))
        return isAlone(group, expand.getResultType().getShape(), dim)
                   ? std::optional<int64_t>(source)
                   : std::nullopt;
    return std::nullopt;
  }
  auto collapse = cast<tensor::CollapseShapeOp>(reshape);
  SmallVector<ReassociationIndices> groups = collapse.getReassociationIndices();
  ArrayRef<int64_t> shape = collapse.getSrcType().getShape();
  for (int64_t source : groups[dim])
    if (shape[source] == first.size)
      return isAlone(groups[dim], shape, source)
                 ? std::optional<int64_t>(source)
                 : std::nullopt;
  return std::nullopt;
}

bool ChunkComparison::isSame(Value a, Value b, int64_t dim) {
  if (dim < 0)
    return a == b;
  if (!known.insert({a.getAsOpaquePointer(), b.getAsOpaquePointer()}).second)
    return true;
  Operation *from = a.getDefiningOp(), *to = b.getDefiningOp();
  if (!from || !to || from->getName() != to->getName() ||
      from->getNumOperands() != to->getNumOperands())
    return false;
  if (isa<tensor::EmptyOp>(from))
    return true;
  if (auto fill = dyn_cast<linalg::FillOp>(from))
    return fill.getInputs()[0] == cast<linalg::FillOp>(to).getInputs()[0];
  if (a == b)
    return isUniform(a);
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(from))
    return isSameSlice(slice, cast<tensor::ExtractSliceOp>(to), dim);
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(from))
    return isSameLinalg(linalgOp, cast<linalg::LinalgOp>(to),
                        cast<OpResult>(a).getResultNumber(), dim);
  if (isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(from)) {
    std::optional<int64_t> before = dimBefore(from, dim);
    return before &&
           from->getAttr("reassociation") == to->getAttr("reassociation") &&
           isSame(from->getOperand(0), to->getOperand(0), *before);
  }
  if (!from->hasTrait<OpTrait::Elementwise>() ||
      from->getAttrDictionary() != to->getAttrDictionary())
    return false;
  return llvm::all_of(
      llvm::zip(from->getOperands(), to->getOperands()), [&](auto pair) {
        return isSame(std::get<0>(pair), std::get<1>(pair), dim);
      });
}

Value mlir::attn::raise::getRepresentativeChunk(Value assembled) {
  std::optional<Chunks> chunks = getChunks(assembled);
  if (!chunks)
    return {};
  const Chunk &first = chunks->list.front();
  int64_t whole =
      cast<RankedTensorType>(assembled.getType()).getDimSize(chunks->dim);
  for (const Chunk &other : ArrayRef(chunks->list).drop_front()) {
    ChunkComparison comparison(first, other, whole);
    if (!comparison.isSame(first.source, other.source, chunks->dim))
      return {};
  }
  return first.source;
}

Value mlir::attn::raise::getWholeOfChunk(const AxisTable &axes, Value value,
                                         const Layout &layout) {
  auto slice = value.getDefiningOp<tensor::ExtractSliceOp>();
  if (!slice || slice.getType().getRank() != slice.getSourceType().getRank())
    return {};
  ArrayRef<int64_t> whole = slice.getSourceType().getShape();
  std::optional<int64_t> dim = getChunkDim(slice, whole);
  if (!dim || axes.getSize(layout[*dim]).getConstant() != whole[*dim])
    return {};
  return slice.getSource();
}
