//===- Affine.cpp - Integers that are affine in indices -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Affine.h"

#include "Loops.h"

#include "mlir/IR/Matchers.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn::raise;

/// A constant with more elements is not looked at one by one.
static constexpr int64_t kMaxElements = 1 << 20;
/// Expressions that are nested deeper stay unknown.
static constexpr unsigned kMaxDepth = 100;

//===----------------------------------------------------------------------===//
// Sums
//===----------------------------------------------------------------------===//

Affine Affine::number(int64_t constant) {
  Affine affine;
  affine.constant = constant;
  return affine;
}

Affine Affine::index(AxisList list) {
  Affine affine;
  affine.indices.emplace_back(std::move(list), 1);
  return affine;
}

/// Adds to the term of `key`, and takes out a term that is 0.
template <typename Terms, typename Key, typename Same>
static void addTerm(Terms &terms, const Key &key, int64_t factor, Same same) {
  auto *found = llvm::find_if(
      terms, [&](const auto &term) { return same(term.first, key); });
  if (found == terms.end()) {
    if (factor != 0)
      terms.emplace_back(key, factor);
    return;
  }
  found->second += factor;
  if (found->second == 0)
    terms.erase(found);
}

void Affine::addIndex(const AxisList &list, int64_t factor) {
  addTerm(indices, list, factor,
          [](const AxisList &a, const AxisList &b) { return a == b; });
}

void Affine::add(const Size &size, int64_t factor) {
  if (std::optional<int64_t> number = size.getConstant()) {
    constant += factor * *number;
    return;
  }
  addTerm(sizes, size, factor,
          [](const Size &a, const Size &b) { return a == b; });
}

void Affine::add(const Affine &other, int64_t factor) {
  constant += factor * other.constant;
  for (const auto &[list, times] : other.indices)
    addIndex(list, factor * times);
  for (const auto &[size, times] : other.sizes)
    add(size, factor * times);
  for (const auto &[element, times] : other.numbers)
    addTerm(numbers, element, factor * times,
            [](const Element &a, const Element &b) {
              return a.value == b.value && a.layout == b.layout;
            });
}

Affine Affine::minus(const Affine &other) const {
  Affine difference = *this;
  difference.add(other, -1);
  return difference;
}

std::optional<int64_t> Affine::getConstant() const {
  if (indices.empty() && sizes.empty() && numbers.empty())
    return constant;
  return std::nullopt;
}

const AxisList *Affine::getIndex() const {
  bool isIndex = constant == 0 && sizes.empty() && numbers.empty() &&
                 indices.size() == 1 && indices.front().second == 1;
  return isIndex ? &indices.front().first : nullptr;
}

bool Affine::operator==(const Affine &other) const {
  return minus(other).getConstant() == 0;
}

//===----------------------------------------------------------------------===//
// Bounds
//===----------------------------------------------------------------------===//

std::optional<int64_t> AffineViewer::getMinimum(const Affine &affine) const {
  // An index goes from 0 to size - 1, and there is one.
  Affine least = affine;
  least.indices.clear();
  for (const auto &[list, factor] : affine.indices)
    if (factor < 0) {
      least.add(axes.getSize(list), factor);
      least.constant -= factor;
    }
  if (!least.numbers.empty() || llvm::any_of(least.sizes, [](const auto &term) {
        return term.second < 0 || !term.first.isNonNegative();
      }))
    return std::nullopt;
  return least.constant;
}

std::optional<int64_t> AffineViewer::getMaximum(const Affine &affine) const {
  std::optional<int64_t> minimum = getMinimum(Affine().minus(affine));
  return minimum ? std::optional<int64_t>(-*minimum) : std::nullopt;
}

std::optional<std::pair<Affine, Affine>>
AffineViewer::divide(const Affine &affine, int64_t divisor) const {
  if (divisor <= 0)
    return std::nullopt;
  Affine quotient, rest = affine;
  auto takeOut = [&](int64_t factor) { return (factor - factor % divisor); };
  for (const auto &[list, factor] : affine.indices) {
    quotient.addIndex(list, factor / divisor);
    rest.addIndex(list, -takeOut(factor));
  }
  for (const auto &[size, factor] : affine.sizes) {
    quotient.add(size, factor / divisor);
    rest.add(size, -takeOut(factor));
  }
  int64_t whole = llvm::divideFloorSigned(affine.constant, divisor);
  quotient.constant += whole;
  rest.constant -= whole * divisor;
  std::optional<int64_t> minimum = getMinimum(rest), maximum = getMaximum(rest);
  if (!minimum || !maximum || *minimum < 0 || *maximum >= divisor)
    return std::nullopt;
  return std::make_pair(quotient, rest);
}

//===----------------------------------------------------------------------===//
// Integers
//===----------------------------------------------------------------------===//

static bool isInteger(Value value) {
  return getElementTypeOrSelf(value.getType()).isIntOrIndex();
}

std::optional<Affine> AffineViewer::view(const Element &integer) {
  if (!isInteger(integer.value) || depth > kMaxDepth)
    return std::nullopt;
  Expression expression = viewer.view(integer);
  std::pair<const void *, Layout> key{
      expression.element.value.getAsOpaquePointer(), expression.element.layout};
  if (auto found = known.find(key); found != known.end())
    return found->second;
  ++depth;
  Result result = compute(expression);
  --depth;
  known.emplace(std::move(key), result);
  return result;
}

std::optional<Affine> AffineViewer::compute(const Expression &expression) {
  auto operand = [&](unsigned index) {
    return view(expression.operands[index]);
  };
  switch (expression.kind) {
  case Operator::Number:
    return viewConstant(expression.element);
  case Operator::Index:
    return viewIndex(expression.element.layout[0]);
  case Operator::Cast: {
    if (!getElementTypeOrSelf(expression.operands[0].value).isInteger(1))
      return operand(0);
    // True is 1 but for a signed extension, where it is -1.
    std::optional<bool> truth = decide(expression.operands[0]);
    if (!truth || isa<arith::ExtSIOp>(expression.element.value.getDefiningOp()))
      return truth == false ? Result(Affine()) : std::nullopt;
    return Affine::number(*truth);
  }
  case Operator::Add:
  case Operator::Subtract: {
    Result a = operand(0), b = operand(1);
    if (!a || !b)
      return std::nullopt;
    a->add(*b, expression.is(Operator::Add) ? 1 : -1);
    return a;
  }
  case Operator::Multiply: {
    Result a = operand(0), b = operand(1);
    if (a && a->getConstant())
      std::swap(a, b);
    if (!a || !b || !b->getConstant())
      return std::nullopt;
    Affine product;
    product.add(*a, *b->getConstant());
    return product;
  }
  case Operator::Negate: {
    Result a = operand(0);
    return a ? Result(Affine().minus(*a)) : std::nullopt;
  }
  case Operator::Maximum:
  case Operator::Minimum:
    return viewExtremum(expression);
  case Operator::Select:
    return viewSelect(expression);
  case Operator::Opaque:
    return viewOpaque(expression.element);
  default:
    return std::nullopt;
  }
}

std::optional<Affine> AffineViewer::viewExtremum(const Expression &extremum) {
  Result a = view(extremum.operands[0]), b = view(extremum.operands[1]);
  if (!a || !b)
    return std::nullopt;
  if (extremum.is(Operator::Minimum))
    std::swap(a, b);
  Affine difference = a->minus(*b);
  if (std::optional<int64_t> least = getMinimum(difference);
      least && *least >= 0)
    return extremum.is(Operator::Maximum) ? a : b;
  if (std::optional<int64_t> most = getMaximum(difference); most && *most <= 0)
    return extremum.is(Operator::Maximum) ? b : a;
  return std::nullopt;
}

std::optional<Affine> AffineViewer::viewSelect(const Expression &select) {
  if (std::optional<bool> truth = decide(select.operands[0]))
    return view(select.operands[*truth ? 1 : 2]);
  Result a = view(select.operands[1]), b = view(select.operands[2]);
  return a && b && *a == *b ? a : std::nullopt;
}

/// A constant, or one whose elements are in arithmetic progression along each
/// dimension.
std::optional<Affine> AffineViewer::viewConstant(const Element &element) {
  if (std::optional<int64_t> number = toInteger(viewer.evaluate(element)))
    return Affine::number(*number);
  DenseIntElementsAttr dense;
  if (!matchPattern(element.value, m_Constant(&dense)) || dense.empty() ||
      dense.getNumElements() > kMaxElements)
    return std::nullopt;
  ArrayRef<int64_t> shape = dense.getType().getShape();
  auto values = dense.getValues<APInt>();
  auto at = [&](int64_t offset) {
    return (*(values.begin() + offset)).getSExtValue();
  };
  SmallVector<int64_t> steps(shape.size(), 0), strides(shape.size(), 1);
  int64_t stride = 1;
  for (int64_t dim = static_cast<int64_t>(shape.size()) - 1; dim >= 0; --dim) {
    strides[dim] = stride;
    if (shape[dim] > 1)
      steps[dim] = at(stride) - at(0);
    stride *= shape[dim];
  }
  for (auto [offset, value] : llvm::enumerate(values)) {
    int64_t expected = at(0);
    for (auto [dim, size] : llvm::enumerate(shape))
      expected +=
          steps[dim] * (static_cast<int64_t>(offset) / strides[dim] % size);
    if (value.getSExtValue() != expected)
      return std::nullopt;
  }
  Affine affine = Affine::number(at(0));
  for (auto [list, step] : llvm::zip_equal(element.layout, steps)) {
    if (step == 0)
      continue;
    Result index = viewIndex(list);
    if (!index)
      return std::nullopt;
    affine.add(*index, step);
  }
  return affine;
}

//===----------------------------------------------------------------------===//
// Indices
//===----------------------------------------------------------------------===//

/// The index along an axis: its own, or where it was bound, or where the axis
/// that it became a part of was bound.
std::optional<Affine> AffineViewer::viewPart(Axis part) {
  for (const auto &[axis, position] : bound) {
    AxisList parts = axes.leaves({axis});
    auto *found = llvm::find(parts, part);
    if (found == parts.end())
      continue;
    std::optional<int64_t> inner =
        axes.getSize(ArrayRef(found + 1, parts.end())).getConstant();
    auto quotient = inner ? divide(position, *inner) : std::nullopt;
    if (!quotient)
      return std::nullopt;
    if (found == parts.begin())
      return quotient->first;
    std::optional<int64_t> size = axes.getSize(*found).getConstant();
    auto rest = size ? divide(quotient->first, *size) : std::nullopt;
    return rest ? Result(rest->second) : std::nullopt;
  }
  return Affine::index({part});
}

std::optional<Affine> AffineViewer::viewIndex(ArrayRef<Axis> given) {
  AxisList list = axes.leaves(given);
  Affine sum;
  for (auto [position, axis] : llvm::enumerate(list)) {
    std::optional<int64_t> inner =
        axes.getSize(ArrayRef(list).drop_front(position + 1)).getConstant();
    Result part = viewPart(axis);
    if (!part)
      return std::nullopt;
    if (!inner) {
      // Of unknown extents only the whole is an index, and only where it is
      // not read elsewhere.
      bool isFree = llvm::all_of(list, [&](Axis other) {
        Result own = viewPart(other);
        return own && own->getIndex() && *own->getIndex() == AxisList{other};
      });
      return isFree ? Result(Affine::index(list)) : std::nullopt;
    }
    sum.add(*part, *inner);
  }
  return sum;
}

std::optional<Affine> AffineViewer::viewAt(Value tensor,
                                           ArrayRef<Affine> positions) {
  Layout layout;
  for (auto [dim, position] : llvm::enumerate(positions)) {
    Size size = Size::of(tensor, dim);
    const AxisList *index = position.getIndex();
    if (size.isOne()) {
      layout.emplace_back();
    } else if (index && axes.getSize(*index) == size) {
      layout.push_back(*index);
    } else {
      layout.push_back(axes.create(size));
      bound.emplace_back(layout.back().front(), position);
    }
  }
  return view({tensor, layout});
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

std::optional<Affine> AffineViewer::getSlack(const Expression &compare,
                                             bool negated) {
  bool isStrict = compare.is(Operator::Less);
  if (!isStrict && !compare.is(Operator::LessEqual))
    return std::nullopt;
  Result a = view(compare.operands[0]), b = view(compare.operands[1]);
  if (!a || !b)
    return std::nullopt;
  // a < b is b - a - 1 >= 0; its negation is a - b >= 0.
  Affine slack = negated ? a->minus(*b) : b->minus(*a);
  slack.constant -= isStrict != negated;
  return slack;
}

std::optional<bool> AffineViewer::decide(const Element &boolean) {
  Expression expression = viewer.view(boolean);
  auto decideOperand = [&](unsigned index) {
    return decide(expression.operands[index]);
  };
  if (depth > kMaxDepth)
    return std::nullopt;
  ++depth;
  llvm::scope_exit leave([&] { --depth; });
  switch (expression.kind) {
  case Operator::Number:
    if (auto number = toInteger(viewer.evaluate(expression.element)))
      return *number != 0;
    return std::nullopt;
  case Operator::And:
  case Operator::Or: {
    bool absorbing = expression.is(Operator::Or);
    std::optional<bool> a = decideOperand(0), b = decideOperand(1);
    if (a == absorbing || b == absorbing)
      return absorbing;
    return a && b ? std::optional<bool>(!absorbing) : std::nullopt;
  }
  case Operator::Not: {
    std::optional<bool> a = decideOperand(0);
    return a ? std::optional<bool>(!*a) : std::nullopt;
  }
  case Operator::Select: {
    std::optional<bool> condition = decideOperand(0);
    if (condition)
      return decideOperand(*condition ? 1 : 2);
    std::optional<bool> a = decideOperand(1), b = decideOperand(2);
    return a == b ? a : std::nullopt;
  }
  case Operator::Less:
  case Operator::LessEqual: {
    Result slack = getSlack(expression, false);
    if (!slack)
      return std::nullopt;
    if (std::optional<int64_t> least = getMinimum(*slack); least && *least >= 0)
      return true;
    if (std::optional<int64_t> most = getMaximum(*slack); most && *most < 0)
      return false;
    return std::nullopt;
  }
  case Operator::Equal:
  case Operator::NotEqual: {
    Result a = view(expression.operands[0]), b = view(expression.operands[1]);
    if (!a || !b)
      return std::nullopt;
    Affine difference = a->minus(*b);
    bool ifEqual = expression.is(Operator::Equal);
    if (difference.getConstant() == 0)
      return ifEqual;
    std::optional<int64_t> least = getMinimum(difference);
    std::optional<int64_t> most = getMaximum(difference);
    if ((least && *least > 0) || (most && *most < 0))
      return !ifEqual;
    return std::nullopt;
  }
  case Operator::Opaque: {
    // A boolean that is read somewhere else, or a conversion of an integer.
    Result read = view(expression.element);
    if (read && read->getConstant())
      return *read->getConstant() != 0;
    return std::nullopt;
  }
  default:
    return std::nullopt;
  }
}
