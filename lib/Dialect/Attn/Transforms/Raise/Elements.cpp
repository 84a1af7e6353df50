//===- Elements.cpp - One element of a tensor, as an expression -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Elements.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::attn::raise;

static bool isTensor(Value value) {
  return isa<RankedTensorType>(value.getType());
}

//===----------------------------------------------------------------------===//
// Layouts of linalg operations
//===----------------------------------------------------------------------===//

/// The linalg operation in whose body the scalar is computed.
static linalg::LinalgOp getEnclosingLinalg(Value scalar) {
  return dyn_cast_or_null<linalg::LinalgOp>(
      scalar.getParentBlock()->getParentOp());
}

/// The axes of an operand, given those of the loops. A dimension indexed by a
/// constant has none.
static std::optional<Layout> layoutOfOperand(AffineMap map,
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

/// The axes of the loops that index a result; other loops stay without.
static std::optional<Layout> loopsOfResult(linalg::LinalgOp op, OpResult result,
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

static Value getYielded(linalg::LinalgOp op, unsigned result) {
  return op.getBlock()->getTerminator()->getOperand(result);
}

/// The size of a loop, from the first operand that it indexes.
static std::optional<Size> getLoopSize(linalg::LinalgOp op, unsigned loop) {
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

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

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

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

/// The kind of a scalar or tosa operation whose operands are taken in order.
static Operator getOperator(Operation *op) {
  return TypeSwitch<Operation *, Operator>(op)
      .Case<arith::AddFOp, arith::AddIOp, tosa::AddOp>(
          [](auto) { return Operator::Add; })
      .Case<arith::SubFOp, arith::SubIOp, tosa::SubOp>(
          [](auto) { return Operator::Subtract; })
      .Case<arith::MulFOp, arith::MulIOp, tosa::MulOp>(
          [](auto) { return Operator::Multiply; })
      .Case<arith::DivFOp>([](auto) { return Operator::Divide; })
      .Case<arith::NegFOp, tosa::NegateOp>(
          [](auto) { return Operator::Negate; })
      .Case<tosa::ReciprocalOp>([](auto) { return Operator::Reciprocal; })
      .Case<math::ExpOp, tosa::ExpOp>([](auto) { return Operator::Exp; })
      .Case<math::Exp2Op>([](auto) { return Operator::Exp2; })
      .Case<math::LogOp, tosa::LogOp>([](auto) { return Operator::Log; })
      .Case<math::TanhOp, tosa::TanhOp>([](auto) { return Operator::Tanh; })
      .Case<arith::MaximumFOp, arith::MaxNumFOp, arith::MaxSIOp,
            tosa::MaximumOp>([](auto) { return Operator::Maximum; })
      .Case<arith::MinimumFOp, arith::MinNumFOp, arith::MinSIOp,
            tosa::MinimumOp>([](auto) { return Operator::Minimum; })
      .Case<arith::SelectOp, tosa::SelectOp>(
          [](auto) { return Operator::Select; })
      .Case<arith::AndIOp, tosa::LogicalAndOp>(
          [](auto) { return Operator::And; })
      .Case<arith::OrIOp, tosa::LogicalOrOp>([](auto) { return Operator::Or; })
      .Case<tosa::LogicalNotOp>([](auto) { return Operator::Not; })
      .Case<tosa::EqualOp>([](auto) { return Operator::Equal; })
      .Case<arith::XOrIOp>([](arith::XOrIOp op) {
        return getElementTypeOrSelf(op.getType()).isInteger(1)
                   ? Operator::NotEqual
                   : Operator::Opaque;
      })
      .Case<arith::ExtFOp, arith::TruncFOp, arith::SIToFPOp, arith::UIToFPOp,
            arith::ExtSIOp, arith::ExtUIOp, arith::TruncIOp, arith::IndexCastOp,
            tosa::CastOp>([](auto) { return Operator::Cast; })
      .Default([](Operation *) { return Operator::Opaque; });
}

static unsigned getArity(Operator kind) {
  switch (kind) {
  case Operator::Negate:
  case Operator::Reciprocal:
  case Operator::Exp:
  case Operator::Exp2:
  case Operator::Log:
  case Operator::Tanh:
  case Operator::Not:
  case Operator::Cast:
    return 1;
  case Operator::Select:
    return 3;
  default:
    return 2;
  }
}

/// Comparisons, as those of kind Equal, NotEqual, Less and LessEqual; `swap`
/// says that the operands change places.
static Operator getComparison(Operation *op, bool &swap) {
  swap = false;
  if (auto compare = dyn_cast<arith::CmpIOp>(op)) {
    switch (compare.getPredicate()) {
    case arith::CmpIPredicate::eq:
      return Operator::Equal;
    case arith::CmpIPredicate::ne:
      return Operator::NotEqual;
    case arith::CmpIPredicate::sgt:
      swap = true;
      [[fallthrough]];
    case arith::CmpIPredicate::slt:
      return Operator::Less;
    case arith::CmpIPredicate::sge:
      swap = true;
      [[fallthrough]];
    case arith::CmpIPredicate::sle:
      return Operator::LessEqual;
    default:
      return Operator::Opaque;
    }
  }
  if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
    switch (compare.getPredicate()) {
    case arith::CmpFPredicate::OEQ:
      return Operator::Equal;
    case arith::CmpFPredicate::UNE:
      return Operator::NotEqual;
    case arith::CmpFPredicate::UNO:
      return Operator::IsNaN;
    case arith::CmpFPredicate::OGT:
      swap = true;
      [[fallthrough]];
    case arith::CmpFPredicate::OLT:
      return Operator::Less;
    case arith::CmpFPredicate::OGE:
      swap = true;
      [[fallthrough]];
    case arith::CmpFPredicate::OLE:
      return Operator::LessEqual;
    default:
      return Operator::Opaque;
    }
  }
  swap = true;
  if (isa<tosa::GreaterOp>(op))
    return Operator::Less;
  if (isa<tosa::GreaterEqualOp>(op))
    return Operator::LessEqual;
  return Operator::Opaque;
}

/// The axes of an operand of a tosa operation: dimensions of size 1 broadcast.
static Layout broadcastLayout(Value operand, const Layout &result) {
  auto type = cast<RankedTensorType>(operand.getType());
  Layout layout = result;
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (size == 1)
      layout[dim].clear();
  return layout;
}

Expression Viewer::view(const Element &given) {
  Expression expression;
  expression.element = look(given);
  const Element &element = expression.element;
  Operation *op = element.value.getDefiningOp();
  if (!op)
    return expression;

  if (op->hasTrait<OpTrait::ConstantLike>()) {
    expression.kind = Operator::Number;
    return expression;
  }
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    if (index.getDim() >= element.layout.size())
      return expression;
    expression.kind = Operator::Index;
    expression.element.layout = {element.layout[index.getDim()]};
    return expression;
  }

  bool swap = false;
  Operator kind = getOperator(op);
  if (kind == Operator::Opaque)
    kind = getComparison(op, swap);
  if (kind == Operator::Opaque)
    return expression;

  for (Value operand : op->getOperands().take_front(getArity(kind))) {
    bool tensor = isTensor(element.value);
    if (tensor && (!isTensor(operand) ||
                   cast<RankedTensorType>(operand.getType()).getRank() !=
                       static_cast<int64_t>(element.layout.size())))
      return expression;
    expression.operands.push_back(
        {operand,
         tensor ? broadcastLayout(operand, element.layout) : element.layout});
  }
  if (swap)
    std::swap(expression.operands[0], expression.operands[1]);
  expression.kind = kind;

  canonicalize(expression);
  return expression;
}

/// Names what comparisons spell out: `a != true` is `not a`, and `a != a` asks
/// for NaN.
void Viewer::canonicalize(Expression &expression) {
  if (!expression.is(Operator::NotEqual) && !expression.is(Operator::IsNaN))
    return;
  SmallVector<Element, 3> &operands = expression.operands;
  Type type = getElementTypeOrSelf(operands[0].value);
  if (isa<FloatType>(type)) {
    if (isSame(operands[0], operands[1])) {
      expression.kind = Operator::IsNaN;
      operands.pop_back();
    } else if (expression.is(Operator::IsNaN)) {
      expression.kind = Operator::Opaque;
    }
    return;
  }
  for (unsigned side : {0, 1})
    if (type.isInteger(1) && toInteger(evaluate(operands[side])) == 1) {
      expression.kind = Operator::Not;
      operands.erase(operands.begin() + side);
      return;
    }
}

Element Viewer::skipCasts(Element element) {
  for (;;) {
    Expression expression = view(element);
    if (!expression.is(Operator::Cast))
      return expression.element;
    const Element &source = expression.operands[0];
    if (!isa<FloatType>(getElementTypeOrSelf(source.value)) ||
        !isa<FloatType>(getElementTypeOrSelf(expression.element.value)))
      return expression.element;
    element = source;
  }
}

/// Splits what a body yields for a reduction into the block argument that
/// carries it and the other operand of the operation that combines them.
static Operator getCombined(linalg::LinalgOp op, unsigned result,
                            Value &other) {
  Value carried = op.getRegionOutputArgs()[result];
  Operation *combiner = getYielded(op, result).getDefiningOp();
  if (!combiner || combiner->getNumOperands() != 2)
    return Operator::Opaque;
  unsigned side = combiner->getOperand(0) == carried ? 1 : 0;
  other = combiner->getOperand(side);
  if (combiner->getOperand(1 - side) != carried || other == carried)
    return Operator::Opaque;
  Operator kind = getOperator(combiner);
  switch (kind) {
  case Operator::Add:
  case Operator::Maximum:
  case Operator::And:
  case Operator::Or:
    return kind;
  default:
    return Operator::Opaque;
  }
}

std::optional<Reduction> Viewer::viewReduction(const Element &given,
                                               ArrayRef<Axis> over) {
  Element element = look(given);
  auto result = dyn_cast<OpResult>(element.value);
  if (!result)
    return std::nullopt;
  Operation *op = result.getOwner();
  Reduction reduction;

  if (auto linalgOp = dyn_cast<linalg::LinalgOp>(op)) {
    std::optional<Layout> loops =
        loopsOfResult(linalgOp, result, element.layout);
    SmallVector<unsigned> reduced;
    linalgOp.getReductionDims(reduced);
    llvm::erase_if(reduced, [&](unsigned loop) {
      std::optional<Size> size = getLoopSize(linalgOp, loop);
      return size && size->isOne();
    });
    Value other;
    reduction.combiner = getCombined(linalgOp, result.getResultNumber(), other);
    if (!loops || reduced.size() != (over.empty() ? 0 : 1) ||
        reduction.combiner == Operator::Opaque)
      return std::nullopt;
    if (!over.empty())
      (*loops)[reduced.front()] = AxisList(over);
    reduction.operand = {other, *loops};
    OpOperand *init = linalgOp.getDpsInitOperand(result.getResultNumber());
    reduction.init = {init->get(), element.layout};
    return reduction;
  }

  reduction.combiner =
      TypeSwitch<Operation *, Operator>(op)
          .Case<tosa::ReduceSumOp>([](auto) { return Operator::Add; })
          .Case<tosa::ReduceMaxOp>([](auto) { return Operator::Maximum; })
          .Case<tosa::ReduceAllOp>([](auto) { return Operator::And; })
          .Case<tosa::ReduceAnyOp>([](auto) { return Operator::Or; })
          .Default([](Operation *) { return Operator::Opaque; });
  if (reduction.combiner == Operator::Opaque || !isTensor(op->getOperand(0)))
    return std::nullopt;
  Layout layout = element.layout;
  layout[op->getAttrOfType<IntegerAttr>("axis").getInt()] = AxisList(over);
  reduction.operand = {op->getOperand(0), layout};
  return reduction;
}

/// a * b in a body, past conversions of the product.
static Operation *getMultiplication(Value value) {
  Operation *op = value.getDefiningOp();
  while (isa_and_present<arith::ExtFOp, arith::TruncFOp>(op))
    op = op->getOperand(0).getDefiningOp();
  return isa_and_present<arith::MulFOp>(op) ? op : nullptr;
}

bool Viewer::isSum(const Element &element) {
  auto result = dyn_cast<OpResult>(look(element).value);
  if (!result)
    return false;
  if (isa<tosa::ReduceSumOp>(result.getOwner()))
    return true;
  auto op = dyn_cast<linalg::LinalgOp>(result.getOwner());
  Value summand;
  return op && op.getNumReductionLoops() != 0 &&
         getCombined(op, result.getResultNumber(), summand) == Operator::Add &&
         !getMultiplication(summand);
}

std::optional<Product> Viewer::viewProduct(const Element &given) {
  Element element = look(given);
  auto result = dyn_cast<OpResult>(element.value);
  if (!result)
    return std::nullopt;
  Product product;
  product.op = result.getOwner();

  if (auto matmul = dyn_cast<tosa::MatMulOp>(product.op)) {
    if (!isTensor(matmul.getA()) || !isTensor(matmul.getB()))
      return std::nullopt;
    product.contracted = axes.create(Size::of(matmul.getA(), 2));
    const Layout &layout = element.layout;
    product.lhs = {matmul.getA(), {layout[0], layout[1], product.contracted}};
    product.rhs = {matmul.getB(), {layout[0], product.contracted, layout[2]}};
    return product;
  }

  auto op = dyn_cast<linalg::LinalgOp>(product.op);
  if (!op || op.getNumReductionLoops() == 0 || op.getNumDpsInits() != 1)
    return std::nullopt;
  Value summand;
  if (getCombined(op, 0, summand) != Operator::Add)
    return std::nullopt;
  Operation *multiplication = getMultiplication(summand);
  std::optional<Layout> loops = loopsOfResult(op, result, element.layout);
  if (!multiplication || !loops)
    return std::nullopt;
  SmallVector<unsigned> reduced;
  op.getReductionDims(reduced);
  for (unsigned loop : reduced) {
    std::optional<Size> size = getLoopSize(op, loop);
    if (!size)
      return std::nullopt;
    (*loops)[loop] = axes.create(*size);
    llvm::append_range(product.contracted, (*loops)[loop]);
  }
  product.lhs = {multiplication->getOperand(0), *loops};
  product.rhs = {multiplication->getOperand(1), *loops};
  product.init = {op.getDpsInitOperand(0)->get(), element.layout};
  return product;
}

//===----------------------------------------------------------------------===//
// Comparison and dependence
//===----------------------------------------------------------------------===//

bool Viewer::isSame(const Element &a, const Element &b, unsigned depth) {
  Expression left = view(a), right = view(b);
  if (left.element.value == right.element.value &&
      axes.leaves(left.element.layout) == axes.leaves(right.element.layout))
    return true;
  if (left.is(Operator::Number) && right.is(Operator::Number)) {
    std::optional<double> number = toDouble(evaluate(left.element));
    return number && number == toDouble(evaluate(right.element));
  }
  if (depth == 0 || left.kind != right.kind || left.is(Operator::Opaque) ||
      left.operands.empty() || left.operands.size() != right.operands.size() ||
      getElementTypeOrSelf(left.element.value) !=
          getElementTypeOrSelf(right.element.value))
    return false;
  return llvm::all_of(llvm::zip(left.operands, right.operands), [&](auto pair) {
    return isSame(std::get<0>(pair), std::get<1>(pair), depth - 1);
  });
}

bool Viewer::collectAxes(const Element &element,
                         llvm::SmallDenseSet<Axis> &found) {
  Visited visited;
  return collectAxes(element, found, visited);
}

bool Viewer::collectAxes(const Element &element,
                         llvm::SmallDenseSet<Axis> &found, Visited &visited) {
  Expression expression = view(element);
  if (!visited.insert(expression.element))
    return true;
  if (expression.operands.empty()) {
    bool isSplat =
        expression.is(Operator::Number) && evaluate(expression.element);
    if (!isSplat)
      for (Axis axis : flatten(axes.leaves(expression.element.layout)))
        found.insert(axis);
    return !expression.is(Operator::Opaque);
  }
  bool closed = true;
  for (const Element &operand : expression.operands)
    closed &= collectAxes(operand, found, visited);
  return closed;
}

bool Viewer::dependsOn(const Element &element, ArrayRef<Axis> list) {
  llvm::SmallDenseSet<Axis> found;
  collectAxes(element, found);
  return llvm::any_of(axes.leaves(list),
                      [&](Axis axis) { return found.contains(axis); });
}

//===----------------------------------------------------------------------===//
// Evaluation
//===----------------------------------------------------------------------===//

std::optional<double>
mlir::attn::raise::toDouble(const std::optional<Number> &number) {
  if (!number)
    return std::nullopt;
  if (const auto *integer = std::get_if<APInt>(&*number))
    return integer->getBitWidth() == 1 ? integer->getZExtValue()
                                       : integer->signedRoundToDouble();
  APFloat value = std::get<APFloat>(*number);
  bool lossy;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &lossy);
  return value.convertToDouble();
}

std::optional<int64_t>
mlir::attn::raise::toInteger(const std::optional<Number> &number) {
  if (!number || !std::holds_alternative<APInt>(*number))
    return std::nullopt;
  const APInt &value = std::get<APInt>(*number);
  if (value.getBitWidth() == 1)
    return value.getZExtValue();
  return value.trySExtValue();
}

/// The position along the axes of one dimension, from the positions along each.
static std::optional<int64_t> positionOf(const AxisTable &axes,
                                         ArrayRef<Axis> list,
                                         const Viewer::Indices &indices) {
  int64_t position = 0;
  for (Axis axis : axes.leaves(list)) {
    auto found = indices.find(axis);
    if (found == indices.end())
      return std::nullopt;
    std::optional<int64_t> size = axes.getSize(axis).getConstant();
    if (!size && position != 0)
      return std::nullopt;
    position = position * size.value_or(1) + found->second;
  }
  return position;
}

static std::optional<Number> readConstant(const Element &element,
                                          const AxisTable &axes,
                                          const Viewer::Indices &indices) {
  Attribute attr;
  if (!matchPattern(element.value, m_Constant(&attr)))
    return std::nullopt;
  if (auto number = dyn_cast<IntegerAttr>(attr))
    return Number(number.getValue());
  if (auto number = dyn_cast<FloatAttr>(attr))
    return Number(number.getValue());
  auto dense = dyn_cast<DenseElementsAttr>(attr);
  if (!dense || dense.empty())
    return std::nullopt;
  int64_t offset = 0;
  if (!dense.isSplat())
    for (auto [list, size] :
         llvm::zip_equal(element.layout, dense.getType().getShape())) {
      std::optional<int64_t> position = positionOf(axes, list, indices);
      if (!position || *position >= size)
        return std::nullopt;
      offset = offset * size + *position;
    }
  if (isa<FloatType>(dense.getElementType()))
    return Number(*(dense.value_begin<APFloat>() + offset));
  if (isa<IntegerType, IndexType>(dense.getElementType()))
    return Number(*(dense.value_begin<APInt>() + offset));
  return std::nullopt;
}

static std::optional<Number> convert(const Number &number, Type type,
                                     bool isUnsigned) {
  if (auto floatType = dyn_cast<FloatType>(type)) {
    if (const auto *integer = std::get_if<APInt>(&number)) {
      APFloat value(floatType.getFloatSemantics());
      value.convertFromAPInt(*integer, !isUnsigned,
                             APFloat::rmNearestTiesToEven);
      return Number(value);
    }
    APFloat value = std::get<APFloat>(number);
    bool lossy;
    value.convert(floatType.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lossy);
    return Number(value);
  }
  const auto *integer = std::get_if<APInt>(&number);
  if (!integer || !type.isIntOrIndex())
    return std::nullopt;
  unsigned width = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  return Number(isUnsigned ? integer->zextOrTrunc(width)
                           : integer->sextOrTrunc(width));
}

static Number fromBool(bool value) { return APInt(1, value); }

static std::optional<Number> apply(Operator kind, const APInt &a,
                                   const APInt &b) {
  switch (kind) {
  case Operator::Add:
    return Number(a + b);
  case Operator::Subtract:
    return Number(a - b);
  case Operator::Multiply:
    return Number(a * b);
  case Operator::Maximum:
    return Number(a.sgt(b) ? a : b);
  case Operator::Minimum:
    return Number(a.slt(b) ? a : b);
  case Operator::And:
    return Number(a & b);
  case Operator::Or:
    return Number(a | b);
  case Operator::Equal:
    return fromBool(a == b);
  case Operator::NotEqual:
    return fromBool(a != b);
  case Operator::Less:
    return fromBool(a.slt(b));
  case Operator::LessEqual:
    return fromBool(a.sle(b));
  default:
    return std::nullopt;
  }
}

static std::optional<Number> apply(Operator kind, const APFloat &a,
                                   const APFloat &b) {
  switch (kind) {
  case Operator::Add:
    return Number(a + b);
  case Operator::Subtract:
    return Number(a - b);
  case Operator::Multiply:
    return Number(a * b);
  case Operator::Divide:
    return Number(a / b);
  case Operator::Maximum:
    return Number(llvm::maximum(a, b));
  case Operator::Minimum:
    return Number(llvm::minimum(a, b));
  case Operator::Equal:
    return fromBool(a == b);
  case Operator::NotEqual:
    return fromBool(a != b);
  case Operator::Less:
    return fromBool(a < b);
  case Operator::LessEqual:
    return fromBool(a <= b);
  default:
    return std::nullopt;
  }
}

std::optional<Number> Viewer::evaluate(const Element &element,
                                       const Indices &indices) {
  unsigned budget = 1000; // Operations, so that shared operands cost no more.
  return evaluate(element, indices, budget);
}

std::optional<Number> Viewer::evaluate(const Element &element,
                                       const Indices &indices,
                                       unsigned &budget) {
  if (budget == 0)
    return std::nullopt;
  --budget;
  Expression expression = view(element);
  const Element &viewed = expression.element;
  Type type = getElementTypeOrSelf(viewed.value);
  if (expression.is(Operator::Number))
    return readConstant(viewed, axes, indices);
  if (expression.is(Operator::Index)) {
    std::optional<int64_t> position =
        positionOf(axes, viewed.layout[0], indices);
    return position ? std::optional<Number>(APInt(64, *position))
                    : std::nullopt;
  }
  if (expression.is(Operator::Opaque))
    return std::nullopt;

  std::optional<Number> a = evaluate(expression.operands[0], indices, budget);
  if (!a)
    return std::nullopt;
  if (expression.is(Operator::Select)) {
    std::optional<int64_t> condition = toInteger(a);
    return condition ? evaluate(expression.operands[*condition ? 1 : 2],
                                indices, budget)
                     : std::nullopt;
  }
  if (expression.is(Operator::Cast)) {
    Type source = getElementTypeOrSelf(expression.operands[0].value);
    bool isUnsigned =
        isa<arith::UIToFPOp, arith::ExtUIOp>(viewed.value.getDefiningOp()) ||
        (source.isInteger(1) && isTensor(viewed.value));
    return convert(*a, type, isUnsigned);
  }
  if (expression.is(Operator::Not) && std::holds_alternative<APInt>(*a))
    return Number(~std::get<APInt>(*a));
  if (const auto *number = std::get_if<APFloat>(&*a)) {
    if (expression.is(Operator::Negate))
      return Number(llvm::neg(*number));
    if (expression.is(Operator::Reciprocal))
      return Number(APFloat(number->getSemantics(), 1) / *number);
  }
  if (expression.operands.size() != 2)
    return std::nullopt;
  std::optional<Number> b = evaluate(expression.operands[1], indices, budget);
  if (!b || a->index() != b->index())
    return std::nullopt;
  if (std::holds_alternative<APInt>(*a))
    return apply(expression.kind, std::get<APInt>(*a), std::get<APInt>(*b));
  return apply(expression.kind, std::get<APFloat>(*a), std::get<APFloat>(*b));
}
