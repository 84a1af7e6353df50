//===- Elements.cpp - One element of a tensor, as an expression -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Elements.h"
#include "Loops.h"
#include "Operators.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"

using namespace mlir;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Expressions
//===----------------------------------------------------------------------===//

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

/// The operation of a body that is not known, where it is one on scalars.
static Operation *getScalarOperation(const Expression &expression) {
  Value value = expression.element.value;
  if (!expression.is(Operator::Opaque) || isTensor(value) ||
      !getEnclosingLinalg(value))
    return nullptr;
  Operation *op = value.getDefiningOp();
  return op && op->getNumRegions() == 0 ? op : nullptr;
}

bool Viewer::collectAxes(const Element &element,
                         llvm::SmallDenseSet<Axis> &found, Visited &visited) {
  Expression expression = view(element);
  if (!visited.insert(expression.element))
    return true;
  if (Operation *op = getScalarOperation(expression)) {
    // What the body computes from is what it depends on; a tensor that is read
    // is something else.
    for (Value operand : op->getOperands())
      if (!isTensor(operand))
        collectAxes({operand, expression.element.layout}, found, visited);
    return false;
  }
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
