//===- Masks.cpp - What a mask says about rows and keys -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Masks.h"

using namespace mlir;
using namespace mlir::attn::raise;

/// A mask with more elements is not looked at one by one.
static constexpr int64_t kMaxElements = 1 << 18;

//===----------------------------------------------------------------------===//
// By comparison of indices
//===----------------------------------------------------------------------===//

namespace {

/// row * i + key * j + constant + sum of factor * size, for row i and key j.
struct Linear {
  int64_t row = 0, key = 0, constant = 0;
  SmallVector<std::pair<int64_t, Size>> sizes;

  void add(const Linear &other, int64_t factor) {
    row += factor * other.row;
    key += factor * other.key;
    constant += factor * other.constant;
    for (const auto &[times, size] : other.sizes)
      add(factor * times, size);
  }
  void add(int64_t factor, const Size &size) {
    if (std::optional<int64_t> number = size.getConstant()) {
      constant += factor * *number;
      return;
    }
    for (auto &[times, known] : sizes)
      if (known == size) {
        times += factor;
        return;
      }
    sizes.emplace_back(factor, size);
  }
  bool isConstant(int64_t number) const {
    return constant == number && llvm::all_of(sizes, [](const auto &term) {
             return term.first == 0;
           });
  }
};

} // namespace

static std::optional<Linear> toLinear(Viewer &viewer, const Element &element,
                                      ArrayRef<Axis> rows,
                                      ArrayRef<Axis> keys) {
  Expression expression = viewer.view(element);
  Linear linear;
  switch (expression.kind) {
  case Operator::Number: {
    std::optional<int64_t> number =
        toInteger(viewer.evaluate(expression.element));
    if (!number)
      return std::nullopt;
    linear.constant = *number;
    return linear;
  }
  case Operator::Index: {
    AxisList axes = viewer.axes.leaves(expression.element.layout[0]);
    linear.row = axes == viewer.axes.leaves(rows);
    linear.key = !linear.row && axes == viewer.axes.leaves(keys);
    return linear.row || linear.key ? std::optional<Linear>(linear)
                                    : std::nullopt;
  }
  case Operator::Cast:
    if (!isa<IntegerType, IndexType>(
            getElementTypeOrSelf(expression.operands[0].value)))
      return std::nullopt;
    return toLinear(viewer, expression.operands[0], rows, keys);
  case Operator::Add:
  case Operator::Subtract: {
    auto a = toLinear(viewer, expression.operands[0], rows, keys);
    auto b = toLinear(viewer, expression.operands[1], rows, keys);
    if (!a || !b)
      return std::nullopt;
    a->add(*b, expression.is(Operator::Add) ? 1 : -1);
    return a;
  }
  case Operator::Opaque: {
    Value value = expression.element.value;
    if (!value.getType().isIntOrIndex() || !expression.element.layout.empty())
      return std::nullopt;
    linear.add(1, Size::of(value));
    return linear;
  }
  default:
    return std::nullopt;
  }
}

/// j <= i + c for c = 0 (top left) or N - M (bottom right), however it is put.
static MaskPattern findComparison(Viewer &viewer, const Condition &condition,
                                  ArrayRef<Axis> rows, ArrayRef<Axis> keys) {
  Expression compare = viewer.view(condition.element);
  if (!compare.is(Operator::Less) && !compare.is(Operator::LessEqual))
    return MaskPattern::Unknown;
  auto a = toLinear(viewer, compare.operands[0], rows, keys);
  auto b = toLinear(viewer, compare.operands[1], rows, keys);
  if (!a || !b)
    return MaskPattern::Unknown;
  // a < b is b - a - 1 >= 0; its negation is a - b >= 0.
  bool strict = compare.is(Operator::Less);
  Linear slack = condition.negated ? *a : *b;
  slack.add(condition.negated ? *b : *a, -1);
  slack.constant -= strict != condition.negated;
  if (slack.row != 1 || slack.key != -1)
    return MaskPattern::Unknown;
  if (slack.isConstant(0))
    return MaskPattern::TopLeft;
  slack.add(-1, viewer.axes.getSize(keys));
  slack.add(1, viewer.axes.getSize(rows));
  return slack.isConstant(0) ? MaskPattern::BottomRight : MaskPattern::Unknown;
}

//===----------------------------------------------------------------------===//
// By elements
//===----------------------------------------------------------------------===//

/// Spreads a position over the leaves of a list.
static void setIndices(const AxisTable &axes, ArrayRef<Axis> list,
                       int64_t position, Viewer::Indices &indices) {
  for (Axis axis : llvm::reverse(axes.leaves(list))) {
    int64_t size = *axes.getSize(axis).getConstant();
    indices[axis] = position % size;
    position /= size;
  }
}

/// `isKept` says of an element whether it is kept, or nothing.
static MaskPattern
findByElements(Viewer &viewer, const Element &element, ArrayRef<Axis> rows,
               ArrayRef<Axis> keys,
               function_ref<std::optional<bool>(const Number &)> isKept) {
  AxisTable &axes = viewer.axes;
  std::optional<int64_t> m = axes.getSize(rows).getConstant();
  std::optional<int64_t> n = axes.getSize(keys).getConstant();
  if (!m || !n || *m > kMaxElements || *n > kMaxElements ||
      *m * *n > kMaxElements)
    return MaskPattern::Unknown;
  llvm::SmallDenseSet<Axis> found;
  if (!viewer.collectAxes(element, found))
    return MaskPattern::Unknown;

  bool all = true, topLeft = true, bottomRight = true;
  Viewer::Indices indices;
  for (int64_t i = 0; i < *m; ++i)
    for (int64_t j = 0; j < *n; ++j) {
      setIndices(axes, rows, i, indices);
      setIndices(axes, keys, j, indices);
      std::optional<Number> number = viewer.evaluate(element, indices);
      std::optional<bool> kept = number ? isKept(*number) : std::nullopt;
      if (!kept)
        return MaskPattern::Unknown;
      all &= *kept;
      topLeft &= *kept == (j <= i);
      bottomRight &= *kept == (j <= i + *n - *m);
      if (!all && !topLeft && !bottomRight)
        return MaskPattern::Unknown;
    }
  return all       ? MaskPattern::All
         : topLeft ? MaskPattern::TopLeft
                   : MaskPattern::BottomRight;
}

MaskPattern mlir::attn::raise::findPattern(Viewer &viewer,
                                           const Condition &condition,
                                           ArrayRef<Axis> rows,
                                           ArrayRef<Axis> keys) {
  MaskPattern pattern = findComparison(viewer, condition, rows, keys);
  if (pattern != MaskPattern::Unknown)
    return pattern;
  return findByElements(viewer, condition.element, rows, keys,
                        [&](const Number &number) -> std::optional<bool> {
                          std::optional<int64_t> value = toInteger(number);
                          if (!value)
                            return std::nullopt;
                          return (*value != 0) != condition.negated;
                        });
}

MaskPattern mlir::attn::raise::findPatternOfBias(Viewer &viewer,
                                                 const Element &bias,
                                                 double cut,
                                                 ArrayRef<Axis> rows,
                                                 ArrayRef<Axis> keys) {
  return findByElements(viewer, bias, rows, keys,
                        [&](const Number &number) -> std::optional<bool> {
                          std::optional<double> value = toDouble(number);
                          if (value && (*value == 0 || *value <= cut))
                            return *value == 0;
                          return std::nullopt;
                        });
}

bool mlir::attn::raise::keepsAKey(MaskPattern pattern, const AxisTable &axes,
                                  ArrayRef<Axis> rows, ArrayRef<Axis> keys) {
  if (pattern == MaskPattern::All || pattern == MaskPattern::TopLeft)
    return true;
  std::optional<int64_t> m = axes.getSize(rows).getConstant();
  std::optional<int64_t> n = axes.getSize(keys).getConstant();
  return pattern == MaskPattern::BottomRight && m && n && *m <= *n;
}
