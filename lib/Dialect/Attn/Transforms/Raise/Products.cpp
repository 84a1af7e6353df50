//===- Products.cpp - Elements that are reductions or sums of products ----===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Elements.h"
#include "Loops.h"
#include "Operators.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::attn::raise;

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

/// Loops of a sum, each reduced one with new axes, which become `summed`.
static std::optional<Layout> loopsOfSum(AxisTable &axes, linalg::LinalgOp op,
                                        const Element &element,
                                        AxisList &summed) {
  auto result = cast<OpResult>(element.value);
  std::optional<Layout> loops = loopsOfResult(op, result, element.layout);
  if (!loops)
    return std::nullopt;
  SmallVector<unsigned> reduced;
  op.getReductionDims(reduced);
  for (unsigned loop : reduced) {
    std::optional<Size> size = getLoopSize(op, loop);
    if (!size)
      return std::nullopt;
    (*loops)[loop] = axes.create(*size);
    llvm::append_range(summed, (*loops)[loop]);
  }
  return loops;
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
  if (!multiplication)
    return std::nullopt;
  std::optional<Layout> loops =
      loopsOfSum(axes, op, element, product.contracted);
  if (!loops)
    return std::nullopt;
  product.lhs = {multiplication->getOperand(0), *loops};
  product.rhs = {multiplication->getOperand(1), *loops};
  product.init = {op.getDpsInitOperand(0)->get(), element.layout};
  return product;
}

std::optional<Sum> Viewer::viewSum(const Element &given) {
  Element element = look(given);
  auto result = dyn_cast<OpResult>(element.value);
  if (!result)
    return std::nullopt;
  Sum sum;
  sum.op = result.getOwner();

  if (auto reduce = dyn_cast<tosa::ReduceSumOp>(sum.op)) {
    if (!isTensor(reduce.getInput()))
      return std::nullopt;
    sum.summed = axes.create(Size::of(reduce.getInput(), reduce.getAxis()));
    Layout layout = element.layout;
    layout[reduce.getAxis()] = sum.summed;
    sum.operand = {reduce.getInput(), layout};
    return sum;
  }

  auto op = dyn_cast<linalg::LinalgOp>(sum.op);
  Value summand;
  if (!op || op.getNumReductionLoops() == 0 || op.getNumDpsInits() != 1 ||
      getCombined(op, 0, summand) != Operator::Add)
    return std::nullopt;
  std::optional<Layout> loops = loopsOfSum(axes, op, element, sum.summed);
  if (!loops)
    return std::nullopt;
  sum.operand = {summand, *loops};
  sum.init = {op.getDpsInitOperand(0)->get(), element.layout};
  return sum;
}
