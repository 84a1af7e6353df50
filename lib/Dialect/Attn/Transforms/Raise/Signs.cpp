//===- Signs.cpp - Codes of +1 and -1, seen by their cases ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Signs.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::attn::raise;

/// Expressions in what a sign is computed by; there are few.
static constexpr unsigned kMaxExpressions = 200;

/// Past conversions to a wider type: they keep every sign, which one to a
/// narrower type may not. What is found is still the tensor that it was read
/// from.
static Element skipWidening(Viewer &viewer, Element element) {
  for (;;) {
    Expression expression = viewer.view(element);
    if (!expression.is(Operator::Cast))
      return element;
    auto from =
        dyn_cast<FloatType>(getElementTypeOrSelf(expression.operands[0].value));
    auto to =
        dyn_cast<FloatType>(getElementTypeOrSelf(expression.element.value));
    if (!from || !to || from.getWidth() >= to.getWidth())
      return element;
    element = expression.operands[0];
  }
}

namespace {

/// constant + sum of factor * element: what is left of an expression in one
/// case. Terms that cancel are how s(x) - x + x is s(x).
struct Form {
  double constant = 0;
  SmallVector<std::pair<Element, double>, 2> terms;

  bool isConstant() const {
    return llvm::all_of(terms,
                        [](const auto &term) { return term.second == 0; });
  }
};

/// Evaluates expressions where the sign of one element is known.
class CaseEvaluator {
public:
  CaseEvaluator(Viewer &viewer, const Element &subject, int sign)
      : viewer(viewer), subject(subject), sign(sign) {}

  /// The element's value, where that is constant.
  std::optional<double> evaluateConstant(const Element &element) {
    std::optional<Form> form = evaluate(element);
    return form && form->isConstant() ? std::optional<double>(form->constant)
                                      : std::nullopt;
  }

private:
  std::optional<Form> evaluate(const Element &element);
  std::optional<Form> evaluateCast(const Expression &cast);
  std::optional<Form> combine(const Expression &expression);
  std::optional<bool> compare(const Expression &expression);
  std::optional<int> signOf(const Element &element);
  void add(Form &to, const Form &from, double factor);

  Viewer &viewer;
  const Element &subject;
  int sign;
  unsigned budget = kMaxExpressions;
};

} // namespace

void CaseEvaluator::add(Form &to, const Form &from, double factor) {
  to.constant += factor * from.constant;
  for (const auto &[element, times] : from.terms) {
    auto *found = llvm::find_if(to.terms, [&, &other = element](auto &term) {
      return viewer.isSame(term.first, other);
    });
    if (found == to.terms.end())
      to.terms.emplace_back(element, factor * times);
    else
      found->second += factor * times;
  }
}

/// The sign of the subject or of a number.
std::optional<int> CaseEvaluator::signOf(const Element &element) {
  Element plain = skipWidening(viewer, element);
  if (viewer.isSame(plain, subject))
    return sign;
  std::optional<double> number = evaluateConstant(plain);
  return number ? std::optional<int>((*number > 0) - (*number < 0))
                : std::nullopt;
}

/// Sound: numbers of different sign are ordered as their signs are, and two
/// that are 0 are equal. Others are not known.
std::optional<bool> CaseEvaluator::compare(const Expression &expression) {
  std::optional<int> a = signOf(expression.operands[0]);
  std::optional<int> b = signOf(expression.operands[1]);
  if (!a || !b || (*a == *b && *a != 0))
    return std::nullopt;
  switch (expression.kind) {
  case Operator::Less:
    return *a < *b;
  case Operator::LessEqual:
    return *a <= *b;
  case Operator::Equal:
    return *a == *b;
  default:
    return *a != *b;
  }
}

/// A boolean is 1 where it is true, or -1 by a signed conversion.
std::optional<Form> CaseEvaluator::evaluateCast(const Expression &cast) {
  std::optional<Form> form = evaluate(cast.operands[0]);
  Type source = getElementTypeOrSelf(cast.operands[0].value);
  if (form && source.isInteger(1) &&
      isa<arith::ExtSIOp, arith::SIToFPOp>(cast.element.value.getDefiningOp()))
    form->constant = -form->constant;
  return form;
}

std::optional<Form> CaseEvaluator::combine(const Expression &expression) {
  std::optional<Form> a = evaluate(expression.operands[0]);
  std::optional<Form> b = evaluate(expression.operands[1]);
  if (!a || !b)
    return std::nullopt;
  Form result;
  switch (expression.kind) {
  case Operator::Add:
  case Operator::Subtract:
    add(result, *a, 1);
    add(result, *b, expression.is(Operator::Add) ? 1 : -1);
    return result;
  case Operator::Divide:
    if (!b->isConstant() || b->constant == 0)
      return std::nullopt;
    add(result, *a, 1 / b->constant);
    return result;
  case Operator::And:
    result.constant = a->constant != 0 && b->constant != 0;
    break;
  case Operator::Or:
    result.constant = a->constant != 0 || b->constant != 0;
    break;
  default: // Multiply
    if (!a->isConstant() && !b->isConstant())
      return std::nullopt;
    if (a->isConstant())
      add(result, *b, a->constant);
    else
      add(result, *a, b->constant);
    return result;
  }
  return a->isConstant() && b->isConstant() ? std::optional<Form>(result)
                                            : std::nullopt;
}

std::optional<Form> CaseEvaluator::evaluate(const Element &element) {
  if (budget == 0)
    return std::nullopt;
  --budget;
  Expression expression = viewer.view(element);
  Form form;
  if (viewer.isSame(skipWidening(viewer, expression.element), subject)) {
    if (sign != 0)
      form.terms.emplace_back(subject, 1);
    return form;
  }
  switch (expression.kind) {
  case Operator::Number:
    if (auto number = toDouble(viewer.evaluate(expression.element))) {
      form.constant = *number;
      return form;
    }
    break;
  case Operator::Less:
  case Operator::LessEqual:
  case Operator::Equal:
  case Operator::NotEqual:
    if (std::optional<bool> known = compare(expression)) {
      form.constant = *known;
      return form;
    }
    return std::nullopt;
  case Operator::IsNaN: // See viewSign.
    return form;
  case Operator::Select:
    if (std::optional<double> known = evaluateConstant(expression.operands[0]))
      return evaluate(expression.operands[*known != 0 ? 1 : 2]);
    break;
  case Operator::Not:
    if (std::optional<double> known =
            evaluateConstant(expression.operands[0])) {
      form.constant = *known == 0;
      return form;
    }
    return std::nullopt;
  case Operator::Cast:
    return evaluateCast(expression);
  case Operator::Negate:
    if (std::optional<Form> operand = evaluate(expression.operands[0])) {
      add(form, *operand, -1);
      return form;
    }
    return std::nullopt;
  case Operator::Add:
  case Operator::Subtract:
  case Operator::Multiply:
  case Operator::Divide:
  case Operator::And:
  case Operator::Or:
    return combine(expression);
  default:
    break;
  }
  // Anything else is itself.
  form.terms.emplace_back(expression.element, 1);
  return form;
}

/// What the element compares with 0.
static std::optional<Element>
findSubject(Viewer &viewer, const Element &element, Visited &visited) {
  Expression expression = viewer.view(element);
  if (!visited.insert(expression.element))
    return std::nullopt;
  if (expression.is(Operator::Less) || expression.is(Operator::LessEqual))
    for (unsigned side : {0, 1})
      if (toDouble(viewer.evaluate(expression.operands[1 - side])) == 0.0)
        if (Element found = skipWidening(viewer, expression.operands[side]);
            isa<FloatType>(getElementTypeOrSelf(found.value)))
          return found;
  for (const Element &operand : expression.operands)
    if (std::optional<Element> found = findSubject(viewer, operand, visited))
      return found;
  return std::nullopt;
}

std::optional<SignCode> mlir::attn::raise::viewSign(Viewer &viewer,
                                                    const Element &element) {
  Visited visited;
  std::optional<Element> subject = findSubject(viewer, element, visited);
  if (!subject)
    return std::nullopt;
  std::array<double, 3> values; // Negative, 0, positive.
  for (int sign : {-1, 0, 1}) {
    CaseEvaluator evaluator(viewer, *subject, sign);
    std::optional<double> value = evaluator.evaluateConstant(element);
    if (!value)
      return std::nullopt;
    values[sign + 1] = *value;
  }
  auto [negative, zero, positive] = values;
  if (negative != -positive || positive == 0 ||
      (zero != 0 && std::abs(zero) != std::abs(positive)))
    return std::nullopt;
  return SignCode{*subject, positive, zero};
}
