//===- Reads.cpp - Integers that are read from tensors --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Affine.h"

#include "Loops.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::raise;

/// Sums of no more terms are written out.
static constexpr int64_t kMaxTerms = 4;

std::optional<Affine> AffineViewer::viewOpaque(const Element &element) {
  Operation *op = element.value.getDefiningOp();
  if (!op)
    return viewNumber(element);
  if (isa<tensor::ExtractOp, tensor::ExtractSliceOp, tosa::SliceOp,
          tosa::GatherOp>(op))
    if (Result read = viewRead(op, element))
      return read;
  if (isa<tensor::ConcatOp, tosa::ConcatOp>(op))
    return viewConcat(op, element);
  if (op->getName().getStringRef() == "tm_tensor.scan")
    if (Result zero = viewScan(op, element))
      return zero;
  if (isa<arith::DivSIOp, arith::DivUIOp, arith::FloorDivSIOp, arith::RemSIOp,
          arith::RemUIOp, tosa::IntDivOp>(op))
    return viewQuotient(op, element);
  if (Result reduced = viewReduction(element))
    return reduced;
  return viewNumber(element);
}

/// What the model is given. An integer that is not in a tensor may be a size.
std::optional<Affine> AffineViewer::viewNumber(const Element &element) {
  Affine affine;
  if (!isTensor(element.value) && element.layout.empty()) {
    affine.add(Size::of(element.value), 1);
    return affine;
  }
  // Where it is read at indices, those are its axes.
  Element number = element;
  for (AxisList &list : number.layout) {
    Result position = viewIndex(list);
    if (!position)
      return std::nullopt;
    if (position->getConstant() == 0 && list.empty())
      continue;
    const AxisList *index = position->getIndex();
    if (!index || axes.getSize(*index) != axes.getSize(list))
      return std::nullopt;
    list = *index;
  }
  affine.numbers.emplace_back(std::move(number), 1);
  return affine;
}

//===----------------------------------------------------------------------===//
// Slices and gathers
//===----------------------------------------------------------------------===//

static std::optional<SmallVector<int64_t>> getShapeConstant(Value shape) {
  DenseIntElementsAttr dense;
  if (!matchPattern(shape, m_Constant(&dense)))
    return std::nullopt;
  return llvm::map_to_vector(dense.getValues<APInt>(), [](const APInt &size) {
    return size.getSExtValue();
  });
}

std::optional<Affine> AffineViewer::viewRead(Operation *op,
                                             const Element &element) {
  std::vector<Affine> positions;
  auto push = [&](Result position) {
    if (position)
      positions.push_back(*position);
    return position.has_value();
  };
  if (!isTensor(op->getOperand(0)))
    return std::nullopt;

  if (auto extract = dyn_cast<tensor::ExtractOp>(op)) {
    for (Value index : extract.getIndices())
      if (!push(view({index, element.layout})))
        return std::nullopt;
    return viewAt(extract.getTensor(), positions);
  }
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    llvm::SmallBitVector dropped = slice.getDroppedDims();
    unsigned from = 0;
    for (auto [dim, offset, stride] :
         llvm::enumerate(slice.getMixedOffsets(), slice.getMixedStrides())) {
      std::optional<int64_t> step = getConstantIntValue(stride);
      Result index = dropped.test(dim) ? Result(Affine())
                                       : viewIndex(element.layout[from++]);
      if (!step || !index)
        return std::nullopt;
      Affine position;
      position.add(*index, *step);
      position.add(Size::of(offset), 1);
      positions.push_back(position);
    }
    return viewAt(slice.getSource(), positions);
  }
  if (auto slice = dyn_cast<tosa::SliceOp>(op)) {
    std::optional<SmallVector<int64_t>> start =
        getShapeConstant(slice.getStart());
    if (!start)
      return std::nullopt;
    for (auto [list, offset] : llvm::zip_equal(element.layout, *start)) {
      if (!push(viewIndex(list)))
        return std::nullopt;
      positions.back().constant += offset;
    }
    return viewAt(slice.getInput1(), positions);
  }
  // [batch, index, width] of values at [batch, index].
  auto gather = cast<tosa::GatherOp>(op);
  if (!isTensor(gather.getIndices()) || !push(viewIndex(element.layout[0])) ||
      !push(view(
          {gather.getIndices(), {element.layout[0], element.layout[1]}})) ||
      !push(viewIndex(element.layout[2])))
    return std::nullopt;
  return viewAt(gather.getValues(), positions);
}

//===----------------------------------------------------------------------===//
// Concatenations
//===----------------------------------------------------------------------===//

static Affine substitute(const Affine &affine, const AxisList &index,
                         int64_t value) {
  Affine result = affine;
  for (const auto &[list, factor] : affine.indices)
    if (list == index) {
      result.addIndex(list, -factor);
      result.constant += factor * value;
    }
  return result;
}

/// The piece that the position is in. Where it may be in two of which the first
/// has one element, the second's form may hold for that element too: so it is
/// with the differences of a range.
std::optional<Affine> AffineViewer::viewConcat(Operation *op,
                                               const Element &element) {
  auto concat = dyn_cast<tensor::ConcatOp>(op);
  uint64_t dim = concat ? concat.getDim() : cast<tosa::ConcatOp>(op).getAxis();
  std::vector<Affine> positions;
  for (const AxisList &list : element.layout) {
    Result index = viewIndex(list);
    if (!index)
      return std::nullopt;
    positions.push_back(*index);
  }
  const Affine whole = positions[dim];
  std::optional<Affine> single; // Of a piece of one element, before the next.
  int64_t singleAt = 0;
  Affine start;
  for (Value piece : op->getOperands()) {
    if (!isTensor(piece))
      return std::nullopt;
    Size size = Size::of(piece, dim);
    Affine inPiece = whole.minus(start);
    Affine after = inPiece;
    after.add(size, -1);
    std::optional<int64_t> mostAfter = getMaximum(after);
    std::optional<int64_t> leastAfter = getMinimum(after);
    if (leastAfter && *leastAfter >= 0) { // Past this piece.
      start.add(size, 1);
      continue;
    }
    positions[dim] = inPiece;
    bool isLast =
        piece == op->getOperands().back() || (mostAfter && *mostAfter < 0);
    if (!isLast) {
      std::optional<int64_t> first = start.getConstant();
      positions[dim] = Affine();
      if (single || !first || !size.isOne() ||
          !(single = viewAt(piece, positions)))
        return std::nullopt;
      singleAt = *first;
      start.add(size, 1);
      continue;
    }
    Result result = viewAt(piece, positions);
    if (!single || !result)
      return result;
    const AxisList *index = whole.getIndex();
    return index && substitute(*result, *index, singleAt) == *single
               ? result
               : std::nullopt;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

/// A sum of what is the same everywhere, or of few terms: importers add up
/// offsets so.
std::optional<Affine> AffineViewer::viewReduction(const Element &element) {
  Operation *op = element.value.getDefiningOp();
  std::optional<Size> size;
  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    SmallVector<unsigned> reduced;
    linalgOp.getReductionDims(reduced);
    if (reduced.size() != 1)
      return std::nullopt;
    size = getLoopSize(linalgOp, reduced.front());
  } else if (isa<tosa::ReduceSumOp>(op) && isTensor(op->getOperand(0))) {
    size = Size::of(op->getOperand(0),
                    op->getAttrOfType<IntegerAttr>("axis").getInt());
  }
  if (!size)
    return std::nullopt;
  AxisList over = axes.create(*size);
  std::optional<Reduction> reduction = viewer.viewReduction(element, over);
  if (!reduction || reduction->combiner != Operator::Add)
    return std::nullopt;
  Result sum = reduction->init ? view(reduction->init) : Result(Affine());
  if (!sum)
    return std::nullopt;
  std::optional<int64_t> times = size->getConstant();
  if (times && *times > 1 && *times <= kMaxTerms)
    return viewFewTerms(*reduction, over, *sum);
  Result summand = view(reduction->operand);
  std::optional<int64_t> same = summand ? summand->getConstant() : std::nullopt;
  if (!same || (*same != 0 && !times))
    return std::nullopt;
  sum->constant += *same * times.value_or(0);
  return sum;
}

std::optional<Affine> AffineViewer::viewFewTerms(const Reduction &reduction,
                                                 const AxisList &over,
                                                 Affine sum) {
  for (int64_t term : llvm::seq(*axes.getSize(over).getConstant())) {
    // What was seen at another position of this axis is not what is there now.
    AffineViewer at(viewer);
    at.bound = bound;
    at.bound.emplace_back(over.front(), Affine::number(term));
    at.depth = depth;
    Result value = at.view(reduction.operand);
    if (!value)
      return std::nullopt;
    sum.add(*value, 1);
  }
  return sum;
}

/// A running sum of what is 0. The operation, of torch-mlir, is not registered:
/// input, output and accumulator.
std::optional<Affine> AffineViewer::viewScan(Operation *op,
                                             const Element &element) {
  auto dimension = op->getAttrOfType<IntegerAttr>("dimension");
  if (auto properties =
          dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute());
      properties && !dimension)
    dimension = properties.getAs<IntegerAttr>("dimension");
  if (!dimension || op->getNumOperands() != 3 || op->getNumRegions() != 1 ||
      element.value != op->getResult(0) || !op->getRegion(0).hasOneBlock() ||
      dimension.getInt() < 0 ||
      dimension.getInt() >= static_cast<int64_t>(element.layout.size()))
    return std::nullopt;
  Block &body = op->getRegion(0).front();
  if (body.getOperations().size() != 2 || !isa<arith::AddIOp>(body.front()))
    return std::nullopt;
  Layout start = element.layout;
  start.erase(start.begin() + dimension.getInt());
  for (auto [operand, layout] : {std::pair(op->getOperand(0), element.layout),
                                 std::pair(op->getOperand(2), start)}) {
    if (!isTensor(operand) ||
        cast<RankedTensorType>(operand.getType()).getRank() !=
            static_cast<int64_t>(layout.size()))
      return std::nullopt;
    Result value = view({operand, layout});
    if (!value || value->getConstant() != 0)
      return std::nullopt;
  }
  return Affine();
}

/// Division by a constant. Of what is not negative all kinds of it agree.
std::optional<Affine> AffineViewer::viewQuotient(Operation *op,
                                                 const Element &element) {
  auto operand = [&](unsigned index) -> Result {
    Value value = op->getOperand(index);
    if (isTensor(value) && cast<RankedTensorType>(value.getType()).getRank() !=
                               static_cast<int64_t>(element.layout.size()))
      return std::nullopt;
    Layout layout = element.layout;
    if (auto type = dyn_cast<RankedTensorType>(value.getType()))
      for (auto [dim, size] : llvm::enumerate(type.getShape()))
        if (size == 1)
          layout[dim].clear();
    return view({value, layout});
  };
  Result dividend = operand(0), divisor = operand(1);
  if (!dividend || !divisor || !divisor->getConstant())
    return std::nullopt;
  std::optional<int64_t> least = getMinimum(*dividend);
  if (!isa<arith::FloorDivSIOp>(op) && (!least || *least < 0))
    return std::nullopt;
  auto parts = divide(*dividend, *divisor->getConstant());
  if (!parts)
    return std::nullopt;
  return isa<arith::RemSIOp, arith::RemUIOp>(op) ? parts->second : parts->first;
}
