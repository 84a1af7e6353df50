//===- Table.cpp - Every value of what is computed from indices -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Table.h"

#include "Slices.h"

#include "mlir/IR/Matchers.h"
#include "llvm/ADT/ScopeExit.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn::raise;

/// Tables are not made larger: 2048 x 2048.
static constexpr int64_t kMaxValues = 1 << 22;
static constexpr unsigned kMaxNesting = 100;

std::optional<int64_t> Tabulator::getSize(ArrayRef<Axis> list) const {
  std::optional<int64_t> size = axes.getSize(list).getConstant();
  return size && *size <= kMaxValues ? size : std::nullopt;
}

const Table *Tabulator::tabulate(const Element &element) {
  Expression expression = viewer.view(element);
  std::pair<const void *, Layout> key{
      expression.element.value.getAsOpaquePointer(), expression.element.layout};
  auto found = known.find(key);
  if (found == known.end()) {
    if (depth > kMaxNesting)
      return nullptr;
    ++depth;
    std::optional<Table> table = compute(expression);
    --depth;
    found = known.emplace(std::move(key), std::move(table)).first;
  }
  return found->second ? &*found->second : nullptr;
}

std::optional<Table> Tabulator::compute(const Expression &expression) {
  const Element &element = expression.element;
  if (getElementTypeOrSelf(element.value).isIntOrIndex())
    if (std::optional<Affine> sum = affine.view(element))
      if (std::optional<Table> table = computeAffine(*sum))
        return table;
  if (expression.is(Operator::Number))
    return computeConstant(element);
  if (expression.is(Operator::Opaque))
    return computeRead(element);
  return computeOperands(expression);
}

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

std::optional<Table> Tabulator::computeAffine(const Affine &sum) {
  if (!sum.sizes.empty() || !sum.numbers.empty())
    return std::nullopt;
  Table table{{}, {static_cast<double>(sum.constant)}};
  for (const auto &[list, factor] : sum.indices) {
    std::optional<int64_t> size = getSize(list);
    if (!size)
      return std::nullopt;
    Table index{axes.leaves(list), std::vector<double>(*size)};
    for (int64_t position = 0; position < *size; ++position)
      index.values[position] = static_cast<double>(position * factor);
    std::optional<Table> joined =
        join({&table, &index},
             [](ArrayRef<double> terms) { return terms[0] + terms[1]; });
    if (!joined)
      return std::nullopt;
    table = std::move(*joined);
  }
  return table;
}

static double toDouble(const APFloat &number) {
  return *mlir::attn::raise::toDouble(Number(number));
}

std::optional<Table> Tabulator::computeConstant(const Element &element) {
  if (auto number = mlir::attn::raise::toDouble(viewer.evaluate(element)))
    return Table{{}, {*number}};
  DenseElementsAttr dense;
  if (!matchPattern(element.value, m_Constant(&dense)) ||
      dense.getNumElements() > kMaxValues)
    return std::nullopt;
  Table table;
  llvm::SmallDenseSet<Axis> distinct;
  for (auto [list, size] :
       llvm::zip_equal(element.layout, dense.getType().getShape())) {
    if (getSize(list) != size)
      return std::nullopt;
    for (Axis axis : axes.leaves(list)) {
      if (!distinct.insert(axis).second)
        return std::nullopt;
      table.axes.push_back(axis);
    }
  }
  table.values.reserve(dense.getNumElements());
  if (isa<FloatType>(dense.getElementType())) {
    for (const APFloat &number : dense.getValues<APFloat>())
      table.values.push_back(::toDouble(number));
    return table;
  }
  if (!dense.getElementType().isIntOrIndex())
    return std::nullopt;
  bool isBoolean = dense.getElementType().isInteger(1);
  for (const APInt &number : dense.getValues<APInt>()) {
    double value = isBoolean ? static_cast<double>(number.getZExtValue())
                             : number.signedRoundToDouble();
    if (std::abs(value) >= 0x1p53)
      return std::nullopt;
    table.values.push_back(value);
  }
  return table;
}

/// A tensor read by a slice with constant offsets.
std::optional<Table> Tabulator::computeRead(const Element &element) {
  Operation *op = element.value.getDefiningOp();
  std::optional<ConstantSlice> slice = op ? getConstantSlice(op) : std::nullopt;
  if (!slice)
    return std::nullopt;
  Layout layout;
  std::vector<std::pair<Axis, Affine>> positions;
  unsigned from = 0;
  for (auto [dim, offset] : llvm::enumerate(slice->offsets)) {
    std::optional<Affine> index =
        slice->dropped.test(dim) ? std::optional<Affine>(Affine())
                                 : affine.viewIndex(element.layout[from++]);
    if (!index)
      return std::nullopt;
    index->constant += offset;
    layout.push_back(axes.create(Size::of(slice->source, dim)));
    if (!layout.back().empty())
      positions.emplace_back(layout.back().front(), *index);
  }
  const Table *source = tabulate({slice->source, layout});
  if (!source)
    return std::nullopt;

  // Offsets into the source, as a table over the axes that the slice has.
  Table offset{{}, {0}};
  int64_t stride = 1;
  for (Axis axis : llvm::reverse(source->axes)) {
    auto position = llvm::find_if(positions, [&](const auto &candidate) {
      return axes.leaves({candidate.first}) == AxisList{axis};
    });
    if (position == positions.end())
      return std::nullopt;
    std::optional<Table> along = computeAffine(position->second);
    if (!along)
      return std::nullopt;
    std::optional<Table> next =
        join({&offset, &*along}, [&](ArrayRef<double> terms) {
          return terms[0] + static_cast<double>(stride) * terms[1];
        });
    if (!next)
      return std::nullopt;
    offset = std::move(*next);
    stride *= *getSize(axis);
  }
  for (double &value : offset.values) {
    if (value < 0 || value >= static_cast<double>(source->values.size()))
      return std::nullopt;
    value = source->values[static_cast<size_t>(value)];
  }
  return offset;
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

static double applyTo(Operator kind, ArrayRef<double> operands) {
  double a = operands[0], b = operands.size() > 1 ? operands[1] : 0;
  switch (kind) {
  case Operator::Add:
    return a + b;
  case Operator::Subtract:
    return a - b;
  case Operator::Multiply:
    return a * b;
  case Operator::Divide:
    return a / b;
  case Operator::Negate:
    return -a;
  case Operator::Maximum:
    return std::max(a, b);
  case Operator::Minimum:
    return std::min(a, b);
  case Operator::Select:
    return a != 0 ? b : operands[2];
  case Operator::Equal:
    return a == b;
  case Operator::NotEqual:
    return a != b;
  case Operator::Less:
    return a < b;
  case Operator::LessEqual:
    return a <= b;
  case Operator::IsNaN:
    return std::isnan(a);
  case Operator::And:
    return a != 0 && b != 0;
  case Operator::Or:
    return a != 0 || b != 0;
  case Operator::Not:
    return a == 0;
  case Operator::Cast:
    return a;
  default:
    return NAN;
  }
}

/// A number as a type has it. Integers that are not exact here set `overflow`.
static double roundTo(double value, Type type, bool &overflow) {
  if (type.isF64())
    return value;
  if (type.isF32())
    return static_cast<double>(static_cast<float>(value));
  if (auto floatType = dyn_cast<FloatType>(type)) {
    APFloat number(value);
    bool lossy;
    number.convert(floatType.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                   &lossy);
    return ::toDouble(number);
  }
  overflow |= !(std::abs(value) < 0x1p53);
  return value;
}

static bool isKnown(Operator kind) {
  switch (kind) {
  case Operator::Opaque:
  case Operator::Number:
  case Operator::Index:
  case Operator::Reciprocal:
  case Operator::Exp:
  case Operator::Exp2:
  case Operator::Log:
  case Operator::Tanh:
    return false;
  default:
    return true;
  }
}

std::optional<Table> Tabulator::computeOperands(const Expression &expression) {
  if (!isKnown(expression.kind))
    return std::nullopt;
  Type type = getElementTypeOrSelf(expression.element.value);
  Type from = getElementTypeOrSelf(expression.operands[0].value);
  bool isBitwise = expression.is(Operator::And) ||
                   expression.is(Operator::Or) || expression.is(Operator::Not);
  if (isBitwise && !type.isInteger(1))
    return std::nullopt;
  SmallVector<const Table *> operands;
  for (const Element &operand : expression.operands) {
    operands.push_back(tabulate(operand));
    if (!operands.back())
      return std::nullopt;
  }
  // A signed conversion of true is -1, and one to a boolean asks for not 0.
  double sign = 1;
  if (expression.is(Operator::Cast) && from.isInteger(1) &&
      isa_and_present<arith::ExtSIOp, arith::SIToFPOp>(
          expression.element.value.getDefiningOp()))
    sign = -1;
  bool toBoolean = expression.is(Operator::Cast) && type.isInteger(1);
  bool overflow = false;
  std::optional<Table> table = join(operands, [&](ArrayRef<double> numbers) {
    double result = sign * applyTo(expression.kind, numbers);
    return toBoolean ? double(result != 0) : roundTo(result, type, overflow);
  });
  return overflow ? std::nullopt : table;
}

std::optional<std::vector<double>>
Tabulator::spread(const Table &table, ArrayRef<Axis> over) const {
  std::optional<int64_t> size = getSize(over);
  if (!size)
    return std::nullopt;
  if (AxisList(over) == table.axes)
    return table.values;
  SmallVector<int64_t> sizes, strides;
  for (Axis axis : over) {
    sizes.push_back(*getSize(axis));
    const auto *found = llvm::find(table.axes, axis);
    strides.push_back(found == table.axes.end()
                          ? 0
                          : *getSize(ArrayRef(found + 1, table.axes.end())));
  }
  if (llvm::any_of(table.axes,
                   [&](Axis axis) { return !llvm::is_contained(over, axis); }))
    return std::nullopt;
  std::vector<double> values;
  values.reserve(*size);
  SmallVector<int64_t> position(sizes.size(), 0);
  int64_t offset = 0;
  for (int64_t count = 0; count < *size; ++count) {
    values.push_back(table.values[offset]);
    for (int64_t dim = static_cast<int64_t>(sizes.size()) - 1; dim >= 0;
         --dim) {
      offset += strides[dim];
      if (++position[dim] < sizes[dim])
        break;
      offset -= strides[dim] * sizes[dim];
      position[dim] = 0;
    }
  }
  return values;
}

std::optional<Table>
Tabulator::join(ArrayRef<const Table *> operands,
                function_ref<double(ArrayRef<double>)> apply) const {
  Table result;
  for (const Table *operand : operands)
    for (Axis axis : operand->axes)
      if (!llvm::is_contained(result.axes, axis))
        result.axes.push_back(axis);
  SmallVector<std::vector<double>, 3> columns;
  for (const Table *operand : operands) {
    std::optional<std::vector<double>> column = spread(*operand, result.axes);
    if (!column)
      return std::nullopt;
    columns.push_back(std::move(*column));
  }
  result.values.resize(columns.front().size());
  SmallVector<double, 3> row(columns.size());
  for (size_t index = 0; index < result.values.size(); ++index) {
    for (auto [column, number] : llvm::zip_equal(columns, row))
      number = column[index];
    result.values[index] = apply(row);
  }
  return result;
}

std::optional<Table> Tabulator::tabulate(const Formula &formula) {
  switch (formula.kind) {
  case Formula::Kind::True:
  case Formula::Kind::False:
    return Table{{}, {formula.is(Formula::Kind::True) ? 1.0 : 0.0}};
  case Formula::Kind::Leaf: {
    const Table *leaf = tabulate(formula.leaf);
    if (!leaf)
      return std::nullopt;
    return join({leaf}, [&](ArrayRef<double> numbers) {
      return double((numbers[0] != 0) != formula.negated);
    });
  }
  case Formula::Kind::And:
  case Formula::Kind::Or:
    break;
  }
  std::optional<Table> result;
  for (const Formula &part : formula.parts) {
    std::optional<Table> table = tabulate(part);
    if (!table)
      return std::nullopt;
    result = !result ? std::move(table)
                     : join({&*result, &*table}, [&](ArrayRef<double> pair) {
                         return applyTo(formula.is(Formula::Kind::And)
                                            ? Operator::And
                                            : Operator::Or,
                                        pair);
                       });
    if (!result)
      return std::nullopt;
  }
  return result;
}
