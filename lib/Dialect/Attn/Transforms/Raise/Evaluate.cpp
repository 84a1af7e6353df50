//===- Evaluate.cpp - Elements that are constant --------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Elements.h"
#include "Loops.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::attn::raise;

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
