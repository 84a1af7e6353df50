//===- Formula.cpp - Masks as formulas of booleans ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Formula.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn::raise;

/// A mask of more parts is left whole.
static constexpr unsigned kMaxParts = 200;

//===----------------------------------------------------------------------===//
// Formulas
//===----------------------------------------------------------------------===//

Formula Formula::constant(bool value) {
  Formula formula;
  formula.kind = value ? Kind::True : Kind::False;
  return formula;
}

Formula Formula::of(Element leaf, bool negated) {
  Formula formula;
  formula.kind = Kind::Leaf;
  formula.leaf = std::move(leaf);
  formula.negated = negated;
  return formula;
}

/// Joins two formulas by And or Or; `absorbing` is the constant that decides.
static Formula join(Formula a, Formula b, Formula::Kind kind,
                    Formula::Kind absorbing, Formula::Kind neutral) {
  if (a.is(absorbing) || b.is(neutral))
    return a;
  if (b.is(absorbing) || a.is(neutral))
    return b;
  Formula joined;
  joined.kind = kind;
  for (Formula *part : {&a, &b}) {
    if (part->is(kind))
      llvm::append_range(joined.parts, std::move(part->parts));
    else
      joined.parts.push_back(std::move(*part));
  }
  return joined;
}

Formula Formula::all(Formula a, Formula b) {
  return join(std::move(a), std::move(b), Kind::And, Kind::False, Kind::True);
}

Formula Formula::any(Formula a, Formula b) {
  return join(std::move(a), std::move(b), Kind::Or, Kind::True, Kind::False);
}

Formula Formula::choose(const Formula &condition, Formula yes, Formula no) {
  Formula otherwise = condition.negate();
  if (yes.is(Kind::True) || no.is(Kind::True))
    return any(yes.is(Kind::True) ? condition : otherwise,
               yes.is(Kind::True) ? std::move(no) : std::move(yes));
  return any(all(condition, std::move(yes)),
             all(std::move(otherwise), std::move(no)));
}

Formula Formula::negate() const {
  Formula result = *this;
  switch (kind) {
  case Kind::True:
    result.kind = Kind::False;
    break;
  case Kind::False:
    result.kind = Kind::True;
    break;
  case Kind::Leaf:
    result.negated = !negated;
    break;
  case Kind::And:
  case Kind::Or:
    result.kind = is(Kind::And) ? Kind::Or : Kind::And;
    for (Formula &part : result.parts)
      part = part.negate();
    break;
  }
  return result;
}

std::vector<Formula> Formula::getConjuncts() const {
  if (is(Kind::And))
    return parts;
  return {*this};
}

bool mlir::attn::raise::collectAxes(Viewer &viewer, const Formula &formula,
                                    llvm::SmallDenseSet<Axis> &found) {
  if (formula.is(Formula::Kind::Leaf))
    return viewer.collectAxes(formula.leaf, found);
  bool closed = true;
  for (const Formula &part : formula.parts)
    closed &= collectAxes(viewer, part, found);
  return closed;
}

//===----------------------------------------------------------------------===//
// Booleans
//===----------------------------------------------------------------------===//

static bool isBoolean(const Element &element) {
  return getElementTypeOrSelf(element.value).isInteger(1);
}

Formula FormulaBuilder::build(const Element &boolean, bool negated) {
  budget = kMaxParts;
  Formula formula = buildUnlimited(boolean, negated);
  return budget == 0 ? Formula::of(viewer.look(boolean), negated) : formula;
}

/// Sound: De Morgan's rules, and that a select of booleans is two implications.
Formula FormulaBuilder::buildUnlimited(const Element &boolean, bool negated) {
  if (budget == 0)
    return Formula::of(boolean, negated);
  --budget;
  Expression expression = viewer.view(boolean);
  auto operand = [&](unsigned index, bool negatedToo) {
    return buildUnlimited(expression.operands[index], negatedToo);
  };
  switch (expression.kind) {
  case Operator::And:
  case Operator::Or: {
    Formula a = operand(0, negated), b = operand(1, negated);
    return expression.is(Operator::And) != negated
               ? Formula::all(std::move(a), std::move(b))
               : Formula::any(std::move(a), std::move(b));
  }
  case Operator::Not:
    return operand(0, !negated);
  case Operator::Select: {
    Formula condition = operand(0, false);
    Formula yes = operand(1, negated), no = operand(2, negated);
    return Formula::choose(condition, std::move(yes), std::move(no));
  }
  case Operator::Equal:
  case Operator::NotEqual:
  case Operator::Less:
  case Operator::LessEqual:
  case Operator::Cast:
    if (std::optional<Formula> formula = buildComparison(expression, negated))
      return *formula;
    break;
  default:
    break;
  }
  if (std::optional<bool> truth = affine.decide(expression.element))
    return Formula::constant(*truth != negated);
  return Formula::of(expression.element, negated);
}

std::optional<Formula>
FormulaBuilder::buildComparison(const Expression &compare, bool negated) {
  bool isEquality =
      compare.is(Operator::Equal) || compare.is(Operator::NotEqual);
  if (isEquality && isBoolean(compare.operands[0]))
    for (unsigned side : {0, 1})
      if (std::optional<bool> truth = affine.decide(compare.operands[side])) {
        bool same = compare.is(Operator::Equal) == *truth;
        return buildUnlimited(compare.operands[1 - side], negated == same);
      }
  return buildOfOne(compare.element, negated);
}

/// What depends on one boolean alone is it, its negation or constant: x != 0 of
/// a converted x, or 1 - x.
std::optional<Formula> FormulaBuilder::buildOfOne(const Element &element,
                                                  bool negated) {
  std::optional<Element> boolean = findBoolean(element);
  if (!boolean)
    return std::nullopt;
  std::optional<double> ifFalse = evaluateWith(element, *boolean, false);
  std::optional<double> ifTrue = evaluateWith(element, *boolean, true);
  if (!ifFalse || !ifTrue)
    return std::nullopt;
  if ((*ifFalse != 0) == (*ifTrue != 0))
    return Formula::constant((*ifTrue != 0) != negated);
  return buildUnlimited(*boolean, negated != (*ifFalse != 0));
}

std::optional<Element> FormulaBuilder::findBoolean(const Element &element) {
  std::optional<Element> found;
  Expression expression = viewer.view(element);
  for (const Element &operand : expression.operands)
    if (!findBoolean(operand, found, /*depth=*/16))
      return std::nullopt;
  return found;
}

bool FormulaBuilder::findBoolean(const Element &element,
                                 std::optional<Element> &found,
                                 unsigned depth) {
  Expression expression = viewer.view(element);
  if (expression.is(Operator::Number))
    return true;
  if (isBoolean(expression.element)) {
    if (!found)
      found = expression.element;
    return found->value == expression.element.value &&
           found->layout == expression.element.layout;
  }
  if (expression.operands.empty() || depth == 0)
    return false;
  return llvm::all_of(expression.operands, [&](const Element &operand) {
    return findBoolean(operand, found, depth - 1);
  });
}

static std::optional<double> apply(Operator kind, ArrayRef<double> operands) {
  double a = operands[0], b = operands.size() > 1 ? operands[1] : 0;
  switch (kind) {
  case Operator::Cast:
    return a;
  case Operator::Negate:
    return -a;
  case Operator::Add:
    return a + b;
  case Operator::Subtract:
    return a - b;
  case Operator::Multiply:
    return a * b;
  case Operator::Divide:
    return a / b;
  case Operator::Maximum:
    return std::max(a, b);
  case Operator::Minimum:
    return std::min(a, b);
  case Operator::Equal:
    return a == b;
  case Operator::NotEqual:
    return a != b;
  case Operator::Less:
    return a < b;
  case Operator::LessEqual:
    return a <= b;
  case Operator::Select:
    return operands[a != 0 ? 1 : 2];
  default:
    return std::nullopt;
  }
}

std::optional<double> FormulaBuilder::evaluateWith(const Element &element,
                                                   const Element &boolean,
                                                   bool value, unsigned depth) {
  Expression expression = viewer.view(element);
  if (expression.element.value == boolean.value &&
      expression.element.layout == boolean.layout)
    return value;
  if (expression.is(Operator::Number))
    return toDouble(viewer.evaluate(expression.element));
  if (expression.operands.empty() || depth == 0)
    return std::nullopt;
  SmallVector<double> operands;
  for (const Element &operand : expression.operands) {
    std::optional<double> number =
        evaluateWith(operand, boolean, value, depth - 1);
    if (!number)
      return std::nullopt;
    operands.push_back(*number);
  }
  // A signed conversion of true is -1.
  if (expression.is(Operator::Cast) &&
      isa_and_present<arith::ExtSIOp, arith::SIToFPOp>(
          expression.element.value.getDefiningOp()) &&
      isBoolean(expression.operands[0]))
    return -operands[0];
  return apply(expression.kind, operands);
}

//===----------------------------------------------------------------------===//
// Numbers that are added to scores
//===----------------------------------------------------------------------===//

/// Numbers that are not 0 and at least this low are masks.
static constexpr double kHighestMask = -1e4;

static std::optional<AdditiveMask> fromNumber(double number) {
  if (number == 0)
    return AdditiveMask{Formula::constant(true), 0, -INFINITY};
  if (number <= kHighestMask)
    return AdditiveMask{Formula::constant(false), number, number};
  return std::nullopt;
}

std::optional<AdditiveMask> FormulaBuilder::buildAdditive(const Element &bias,
                                                          double factor) {
  budget = kMaxParts;
  if (factor <= 0)
    return std::nullopt;
  std::optional<AdditiveMask> mask = additive(bias, factor, /*depth=*/16);
  if (budget == 0)
    return std::nullopt;
  return mask;
}

/// Both hold: what is added by either is added.
static AdditiveMask both(AdditiveMask a, AdditiveMask b) {
  return {Formula::all(std::move(a.kept), std::move(b.kept)),
          std::min({a.lowest, b.lowest, a.lowest + b.lowest}),
          std::max(a.highest, b.highest)};
}

/// Sound: sums and minima of numbers that are 0 or low are 0 just where both
/// are, and selects choose.
std::optional<AdditiveMask> FormulaBuilder::additive(const Element &element,
                                                     double factor,
                                                     unsigned depth) {
  if (depth == 0)
    return std::nullopt;
  Expression expression = viewer.view(viewer.skipCasts(element));
  if (auto number = toDouble(viewer.evaluate(expression.element)))
    return fromNumber(*number == 0 ? 0 : *number * factor);
  auto operand = [&](unsigned index) {
    return additive(expression.operands[index], factor, depth - 1);
  };
  switch (expression.kind) {
  case Operator::Select: {
    std::optional<AdditiveMask> yes = operand(1), no = operand(2);
    if (!yes || !no)
      return std::nullopt;
    Formula condition = buildUnlimited(expression.operands[0], false);
    return AdditiveMask{
        Formula::choose(condition, std::move(yes->kept), std::move(no->kept)),
        std::min(yes->lowest, no->lowest), std::max(yes->highest, no->highest)};
  }
  case Operator::Add:
  case Operator::Minimum: {
    std::optional<AdditiveMask> a = operand(0), b = operand(1);
    if (a && b)
      return both(std::move(*a), std::move(*b));
    break;
  }
  default:
    break;
  }
  // A number computed from one boolean: (1 - x) * low.
  std::optional<Element> boolean = findBoolean(expression.element);
  if (!boolean)
    return std::nullopt;
  auto ifFalse = evaluateWith(expression.element, *boolean, false);
  auto ifTrue = evaluateWith(expression.element, *boolean, true);
  if (!ifFalse || !ifTrue)
    return std::nullopt;
  std::optional<AdditiveMask> no = fromNumber(*ifFalse * factor);
  std::optional<AdditiveMask> yes = fromNumber(*ifTrue * factor);
  if (!no || !yes)
    return std::nullopt;
  Formula condition = buildUnlimited(*boolean, false);
  return AdditiveMask{
      Formula::choose(condition, std::move(yes->kept), std::move(no->kept)),
      std::min(yes->lowest, no->lowest), std::max(yes->highest, no->highest)};
}
