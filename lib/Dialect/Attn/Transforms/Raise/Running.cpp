//===- Running.cpp - Running sums along an axis ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Running.h"

#include "Masks.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// A triangle with more elements is not looked at one by one.
static constexpr int64_t kMaxElements = 1 << 16;

Element mlir::attn::raise::moveTo(const AxisTable &axes, const Element &element,
                                  ArrayRef<Axis> from, Axis to) {
  Element moved{element.value, axes.leaves(element.layout)};
  AxisList old = axes.leaves(from);
  for (AxisList &list : moved.layout)
    for (Axis &axis : list)
      if (llvm::is_contained(old, axis))
        axis = to;
  return moved;
}

//===----------------------------------------------------------------------===//
// As a scan
//===----------------------------------------------------------------------===//

/// Whether the region adds its first two arguments and yields that alone.
static bool isSumRegion(Region &region) {
  if (!region.hasOneBlock() || region.getNumArguments() != 2)
    return false;
  Block &block = region.front();
  if (!llvm::hasNItems(block, 2))
    return false;
  Operation &sum = block.front();
  return isa<arith::AddFOp, arith::AddIOp>(sum) &&
         llvm::is_contained(sum.getOperands(), block.getArgument(0)) &&
         llvm::is_contained(sum.getOperands(), block.getArgument(1)) &&
         block.back().getNumOperands() == 1 &&
         block.back().getOperand(0) == sum.getResult(0);
}

/// tm_tensor.scan, which torch-mlir makes of aten.cumsum: input, output and
/// accumulator. Its dialect is not registered. Sound: an inclusive scan of a
/// sum from an accumulator of 0 is the running sum.
static std::optional<Running> viewScan(Viewer &viewer, const Element &element) {
  auto result = dyn_cast<OpResult>(element.value);
  if (!result || result.getResultNumber() != 0)
    return std::nullopt;
  Operation *op = result.getOwner();
  if (op->getName().getStringRef() != "tm_tensor.scan" ||
      op->getNumOperands() != 3 || op->getNumRegions() != 1 ||
      !isSumRegion(op->getRegion(0)) ||
      op->getOperand(0).getType() != result.getType())
    return std::nullopt;
  Attribute properties = op->getPropertiesAsAttribute();
  auto attributes = dyn_cast_or_null<DictionaryAttr>(properties);
  if (!attributes)
    attributes = op->getAttrDictionary();
  auto dimension = attributes.getAs<IntegerAttr>("dimension");
  auto inclusive = attributes.getAs<BoolAttr>("inclusive");
  if (!dimension || !inclusive || !inclusive.getValue() ||
      dimension.getInt() < 0 ||
      dimension.getInt() >= static_cast<int64_t>(element.layout.size()))
    return std::nullopt;
  auto accumulator = dyn_cast<RankedTensorType>(op->getOperand(2).getType());
  Layout rest = element.layout;
  rest.erase(rest.begin() + dimension.getInt());
  if (!accumulator ||
      accumulator.getRank() != static_cast<int64_t>(rest.size()) ||
      toDouble(viewer.evaluate({op->getOperand(2), rest})) != 0.0)
    return std::nullopt;
  AxisList along = viewer.axes.leaves(element.layout[dimension.getInt()]);
  if (along.size() != 1)
    return std::nullopt;
  return Running{op, {op->getOperand(0), element.layout}, along.front()};
}

//===----------------------------------------------------------------------===//
// By doubling
//===----------------------------------------------------------------------===//

/// How far `element` is `of` moved along one dimension, with zeros coming in: a
/// tosa.pad in front and a tosa.slice of the size before.
static std::optional<int64_t> viewShift(Viewer &viewer, Value element, Value of,
                                        int64_t &dim) {
  auto slice = element.getDefiningOp<tosa::SliceOp>();
  auto pad =
      slice ? slice.getInput1().getDefiningOp<tosa::PadOp>() : tosa::PadOp();
  if (!pad || pad.getInput1() != of || slice.getType() != of.getType())
    return std::nullopt;
  DenseIntElementsAttr padding, start;
  if (!matchPattern(pad.getPadding(), m_Constant(&padding)) ||
      !matchPattern(slice.getStart(), m_Constant(&start)) ||
      toDouble(viewer.evaluate({pad.getPadConst(), Layout(1)})) != 0.0)
    return std::nullopt;
  // Before and after, for each dimension.
  auto toIntegers = [](DenseIntElementsAttr attr) {
    return llvm::map_to_vector(
        attr, [](const APInt &number) { return number.getSExtValue(); });
  };
  SmallVector<int64_t> amounts = toIntegers(padding);
  std::optional<int64_t> shift;
  for (auto [d, first] : llvm::enumerate(toIntegers(start))) {
    if (first != 0)
      return std::nullopt;
    if (amounts[2 * d] == 0)
      continue;
    if (shift)
      return std::nullopt;
    shift = amounts[2 * d];
    dim = d;
  }
  return shift;
}

/// x + shift(x, 1), of that x + shift(x, 2), and so on by powers of two, which
/// is what torch-mlir's tosa makes of aten.cumsum. Sound: after the shift by
/// 2^t each number is the sum of the 2^(t+1) before and with it, or of all
/// there are.
static std::optional<Running> viewDoubling(Viewer &viewer,
                                           const Element &element) {
  int64_t expected = 0, dim = -1;
  Value value = element.value;
  Operation *op = value.getDefiningOp();
  for (;;) {
    auto sum = value.getDefiningOp<tosa::AddOp>();
    if (!sum)
      break;
    int64_t along = -1;
    std::optional<int64_t> shift;
    for (auto [same, moved] : {std::pair(sum.getInput1(), sum.getInput2()),
                               std::pair(sum.getInput2(), sum.getInput1())})
      if (!shift && (shift = viewShift(viewer, moved, same, along)))
        value = same;
    if (!shift)
      break;
    if (expected == 0) {
      int64_t size = cast<ShapedType>(value.getType()).getDimSize(along);
      if (ShapedType::isDynamic(size) || 2 * *shift < size)
        return std::nullopt;
      dim = along;
      expected = *shift;
    }
    if (*shift != expected || along != dim)
      return std::nullopt;
    if (expected == 1) {
      AxisList axis = viewer.axes.leaves(element.layout[dim]);
      if (axis.size() != 1)
        return std::nullopt;
      return Running{op, {value, element.layout}, axis.front()};
    }
    if (expected % 2 != 0)
      return std::nullopt;
    expected /= 2;
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// As a window
//===----------------------------------------------------------------------===//

/// Whether a tensor.pad puts `amount` zeros before dimension `dim`, and nothing
/// else anywhere.
static bool padsInFront(tensor::PadOp pad, int64_t dim, int64_t amount) {
  Value number = pad.getConstantPaddingValue();
  if (!number || !matchPattern(number, m_AnyZeroFloat()) ||
      llvm::any_of(pad.getStaticHigh(), [](int64_t high) { return high != 0; }))
    return false;
  for (auto [position, low] : llvm::enumerate(pad.getStaticLow()))
    if (low != (static_cast<int64_t>(position) == dim ? amount : 0))
      return false;
  return true;
}

/// The dimension that is read at the sum of the loops `loop` and `window`,
/// where all others are read at loops of their own.
static std::optional<int64_t> getWindowDim(AffineMap map, AffineExpr window,
                                           unsigned &loop) {
  std::optional<int64_t> found;
  for (auto [dim, expr] : llvm::enumerate(map.getResults())) {
    if (isa<AffineDimExpr>(expr) && expr != window)
      continue;
    auto sum = dyn_cast<AffineBinaryOpExpr>(expr);
    if (found || !sum || sum.getKind() != AffineExprKind::Add)
      return std::nullopt;
    auto position = dyn_cast<AffineDimExpr>(
        sum.getLHS() == window ? sum.getRHS() : sum.getLHS());
    if (!position || (sum.getLHS() != window && sum.getRHS() != window))
      return std::nullopt;
    loop = position.getPosition();
    found = dim;
  }
  return found;
}

/// A sum over a window as long as the dimension, with as many zeros but one in
/// front, which is what jnp.cumsum becomes by stablehlo.reduce_window. Sound:
/// the window at i ends at i, and begins before or with the first number.
static std::optional<Running> viewWindow(Viewer &viewer,
                                         const Element &element) {
  auto op = element.value.getDefiningOp<linalg::GenericOp>();
  SmallVector<unsigned> reduced;
  if (op)
    op.getReductionDims(reduced);
  if (reduced.size() != 1 || op.getNumDpsInits() != 1)
    return std::nullopt;
  auto pad = op.getInputs()[0].getDefiningOp<tensor::PadOp>();
  AffineExpr window = getAffineDimExpr(reduced[0], op.getContext());
  unsigned loop = 0;
  SmallVector<AffineMap> maps = op.getIndexingMapsArray();
  std::optional<int64_t> dim =
      pad ? getWindowDim(maps[0], window, loop) : std::nullopt;
  if (!dim || !maps.back().isProjectedPermutation() ||
      toDouble(viewer.evaluate(
          {op.getDpsInitOperand(0)->get(), element.layout})) != 0.0)
    return std::nullopt;
  // The body adds the first input to the result.
  Block *body = op.getBody();
  Operation *sum = body->getTerminator()->getOperand(0).getDefiningOp();
  if (!isa_and_present<arith::AddFOp>(sum) ||
      !llvm::is_contained(sum->getOperands(), body->getArgument(0)) ||
      !llvm::is_contained(sum->getOperands(), op.getRegionOutputArgs()[0]))
    return std::nullopt;
  SmallVector<int64_t> sizes = op.getStaticLoopRanges();
  int64_t length = pad.getSourceType().getDimSize(*dim);
  if (ShapedType::isDynamic(length) || sizes[reduced[0]] < length ||
      sizes[loop] != length || !padsInFront(pad, *dim, sizes[reduced[0]] - 1))
    return std::nullopt;
  Layout layout;
  for (auto [position, expr] : llvm::enumerate(maps[0].getResults())) {
    AffineExpr read = static_cast<int64_t>(position) == *dim
                          ? getAffineDimExpr(loop, op.getContext())
                          : expr;
    layout.push_back(element.layout[*maps.back().getResultPosition(read)]);
  }
  AxisList along = viewer.axes.leaves(layout[*dim]);
  if (along.size() != 1)
    return std::nullopt;
  return Running{op, {pad.getSource(), layout}, along.front()};
}

//===----------------------------------------------------------------------===//
// As a triangle
//===----------------------------------------------------------------------===//

/// Whether a condition, or with `negated` its opposite, holds where j <= i and
/// nowhere else, for i along `row` and j along `column`, which are as long.
static bool keepsBefore(Viewer &viewer, const Element &condition, bool negated,
                        Axis row, Axis column) {
  MaskInputs inputs;
  inputs.selected.push_back(
      {condition, negated, -std::numeric_limits<double>::infinity()});
  inputs.rows = {row};
  inputs.keys = {column};
  MaskCache cache;
  Masks masks = analyseMasks(viewer, inputs, cache);
  return masks.causal != Causal::None && !masks.offset && !masks.window &&
         !masks.length && masks.kept.is(Formula::Kind::True) &&
         masks.fills.empty() && masks.biases.empty();
}

/// Whether an element is 1 where j <= i and 0 elsewhere, for i along `row` and
/// j along `column`, by the comparison or by every element.
static bool isTriangle(Viewer &viewer, const Element &element, Axis row,
                       Axis column) {
  Expression expression = viewer.view(viewer.skipCasts(element));
  auto keeps = [&](const Element &condition, bool negated) {
    return keepsBefore(viewer, condition, negated, row, column);
  };
  if (expression.is(Operator::Cast) &&
      getElementTypeOrSelf(expression.operands[0].value).isInteger(1))
    return !isa_and_present<arith::SIToFPOp>(
               expression.element.value.getDefiningOp()) &&
           keeps(expression.operands[0], false);
  if (expression.is(Operator::Select)) {
    auto yes = toDouble(viewer.evaluate(expression.operands[1]));
    auto no = toDouble(viewer.evaluate(expression.operands[2]));
    if (yes == 1.0 && no == 0.0)
      return keeps(expression.operands[0], false);
    if (yes == 0.0 && no == 1.0)
      return keeps(expression.operands[0], true);
  }
  std::optional<int64_t> size = viewer.axes.getSize(row).getConstant();
  if (!size || *size * *size > kMaxElements)
    return false;
  Viewer::Indices indices;
  for (int64_t i = 0; i < *size; ++i)
    for (int64_t j = 0; j < *size; ++j) {
      indices[row] = i;
      indices[column] = j;
      auto number = toDouble(viewer.evaluate(expression.element, indices));
      if (number != static_cast<double>(j <= i))
        return false;
    }
  return true;
}

namespace {

/// A sum, with its summand as a product of two that one may be the triangle.
struct Candidate {
  Operation *op;
  Element init;
  SmallVector<std::pair<Element, Element>, 2> factors; // Triangle, operand.
  std::pair<Element, bool> condition;                  // Of a select; negated.
  Element selected;
  AxisList summed;
};

} // namespace

static std::optional<Candidate> viewCandidate(Viewer &viewer,
                                              const Element &element) {
  if (std::optional<Product> product = viewer.viewProduct(element))
    return Candidate{
        product->op,
        product->init,
        {{product->lhs, product->rhs}, {product->rhs, product->lhs}},
        {},
        {},
        product->contracted};
  std::optional<Sum> sum = viewer.viewSum(element);
  if (!sum)
    return std::nullopt;
  Candidate candidate{sum->op, sum->init, {}, {}, {}, sum->summed};
  Expression summand = viewer.view(viewer.skipCasts(sum->operand));
  if (summand.is(Operator::Multiply)) {
    const Element &a = summand.operands[0], &b = summand.operands[1];
    candidate.factors = {{a, b}, {b, a}};
    return candidate;
  }
  if (!summand.is(Operator::Select))
    return std::nullopt;
  for (unsigned kept : {1, 2})
    if (toDouble(viewer.evaluate(summand.operands[3 - kept])) == 0.0) {
      candidate.condition = {summand.operands[0], kept == 2};
      candidate.selected = summand.operands[kept];
      return candidate;
    }
  return std::nullopt;
}

/// sum_j triangle(i, j) * operand(j), or sum_j (j <= i ? operand(j) : 0).
/// Sound: what is left out of the sum is 0.
static std::optional<Running> viewTriangular(Viewer &viewer,
                                             const Element &element) {
  std::optional<Candidate> candidate = viewCandidate(viewer, element);
  if (!candidate)
    return std::nullopt;
  AxisTable &axes = viewer.axes;
  AxisList column = axes.leaves(candidate->summed);
  if (column.size() != 1 ||
      (candidate->init && toDouble(viewer.evaluate(candidate->init)) != 0.0))
    return std::nullopt;
  auto take = [&](const Element &operand, Axis row) -> std::optional<Running> {
    if (viewer.dependsOn(operand, {row}))
      return std::nullopt;
    return Running{candidate->op, moveTo(axes, operand, column, row), row};
  };
  for (Axis row : axes.leaves(flatten(element.layout))) {
    if (axes.getSize(row) != axes.getSize(column.front()))
      continue;
    if (candidate->selected &&
        keepsBefore(viewer, candidate->condition.first,
                    candidate->condition.second, row, column.front()))
      return take(candidate->selected, row);
    for (auto &[triangle, operand] : candidate->factors)
      if (isTriangle(viewer, triangle, row, column.front()))
        return take(operand, row);
  }
  return std::nullopt;
}

std::optional<Running> mlir::attn::raise::viewRunning(Viewer &viewer,
                                                      const Element &given) {
  Element element = viewer.look(viewer.skipCasts(given));
  if (std::optional<Running> scan = viewScan(viewer, element))
    return scan;
  if (std::optional<Running> doubled = viewDoubling(viewer, element))
    return doubled;
  if (std::optional<Running> windowed = viewWindow(viewer, element))
    return windowed;
  return viewTriangular(viewer, element);
}
