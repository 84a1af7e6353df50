//===- Terms.cpp - Quotients, sums of products and clamps -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Terms.h"

#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Sums of products
//===----------------------------------------------------------------------===//

/// 1 / b.
static std::optional<Element> viewReciprocal(Viewer &viewer,
                                             const Element &element) {
  Expression expression = viewer.view(viewer.skipCasts(element));
  if (expression.is(Operator::Reciprocal))
    return expression.operands[0];
  if (expression.is(Operator::Divide) &&
      toDouble(viewer.evaluate(expression.operands[0])) == 1.0)
    return expression.operands[1];
  return std::nullopt;
}

std::optional<Quotient> mlir::attn::raise::viewQuotient(Viewer &viewer,
                                                        const Element &given) {
  Expression expression = viewer.view(viewer.skipCasts(given));
  if (expression.is(Operator::Divide))
    return Quotient{expression.operands[0], expression.operands[1]};
  if (!expression.is(Operator::Multiply))
    return std::nullopt;
  for (unsigned side : {0, 1})
    if (auto below = viewReciprocal(viewer, expression.operands[side]))
      return Quotient{expression.operands[1 - side], *below};
  return std::nullopt;
}

static void addFactors(Viewer &viewer, const Element &element, Term &term) {
  Expression expression = viewer.view(viewer.skipCasts(element));
  if (auto number = toDouble(viewer.evaluate(expression.element))) {
    term.number *= *number;
    return;
  }
  if (expression.is(Operator::Negate)) {
    term.number = -term.number;
    return addFactors(viewer, expression.operands[0], term);
  }
  if (expression.is(Operator::Divide)) {
    auto number = toDouble(viewer.evaluate(expression.operands[1]));
    if (number && *number != 0) {
      term.number /= *number;
      return addFactors(viewer, expression.operands[0], term);
    }
  }
  if (expression.is(Operator::Multiply)) {
    addFactors(viewer, expression.operands[0], term);
    addFactors(viewer, expression.operands[1], term);
    return;
  }
  term.factors.push_back(expression.element);
}

Term mlir::attn::raise::viewTerm(Viewer &viewer, const Element &element) {
  Term term;
  addFactors(viewer, element, term);
  return term;
}

SmallVector<Term> mlir::attn::raise::viewTerms(Viewer &viewer,
                                               const Element &element) {
  Expression expression = viewer.view(viewer.skipCasts(element));
  bool isDifference = expression.is(Operator::Subtract);
  if (!isDifference && !expression.is(Operator::Add))
    return {viewTerm(viewer, expression.element)};
  SmallVector<Term> terms = viewTerms(viewer, expression.operands[0]);
  for (Term &term : viewTerms(viewer, expression.operands[1])) {
    if (isDifference)
      term.number = -term.number;
    terms.push_back(std::move(term));
  }
  return terms;
}

//===----------------------------------------------------------------------===//
// Clamps
//===----------------------------------------------------------------------===//

namespace {

/// max(of, limit), or with `isUpper` min(of, limit).
struct Bound {
  Element of;
  double limit;
  bool isUpper;
};

} // namespace

/// Whether the comparison asks for x < y (-1) or x > y (1). Those that hold for
/// NaN count too: what a clamp makes of NaN has no meaning.
static int directionOf(Operation *op) {
  auto compare = dyn_cast_or_null<arith::CmpFOp>(op);
  if (!compare)
    return 0;
  switch (compare.getPredicate()) {
  case arith::CmpFPredicate::OLT:
  case arith::CmpFPredicate::ULT:
  case arith::CmpFPredicate::OLE:
  case arith::CmpFPredicate::ULE:
    return -1;
  case arith::CmpFPredicate::OGT:
  case arith::CmpFPredicate::UGT:
  case arith::CmpFPredicate::OGE:
  case arith::CmpFPredicate::UGE:
    return 1;
  default:
    return 0;
  }
}

/// where(x < limit, limit, x) and where(x > limit, limit, x).
static std::optional<Bound> viewSelectedBound(Viewer &viewer,
                                              const Expression &select) {
  auto limit = toDouble(viewer.evaluate(select.operands[1]));
  Element condition = viewer.look(select.operands[0]);
  Operation *op = condition.value.getDefiningOp();
  int direction = directionOf(op);
  if (!limit || direction == 0)
    return std::nullopt;
  Element compared{op->getOperand(0), condition.layout};
  Element with{op->getOperand(1), condition.layout};
  if (!viewer.isSame(compared, select.operands[2]) ||
      toDouble(viewer.evaluate(with)) != *limit)
    return std::nullopt;
  return Bound{select.operands[2], *limit, direction > 0};
}

static std::optional<Bound> viewBound(Viewer &viewer, const Element &element) {
  Expression expression = viewer.view(viewer.skipCasts(element));
  if (expression.is(Operator::Select))
    return viewSelectedBound(viewer, expression);
  if (!expression.is(Operator::Maximum) && !expression.is(Operator::Minimum))
    return std::nullopt;
  for (unsigned side : {0, 1})
    if (auto limit = toDouble(viewer.evaluate(expression.operands[side])))
      return Bound{expression.operands[1 - side], *limit,
                   expression.is(Operator::Minimum)};
  return std::nullopt;
}

/// tosa.clamp, where both of its bounds are numbers.
static std::optional<Clamp> viewTosaClamp(const Element &element) {
  auto clamp = element.value.getDefiningOp<tosa::ClampOp>();
  if (!clamp)
    return std::nullopt;
  auto low = dyn_cast<FloatAttr>(clamp.getMinValAttr());
  auto high = dyn_cast<FloatAttr>(clamp.getMaxValAttr());
  if (!low || !high || high.getValueAsDouble() <= 0 ||
      low.getValueAsDouble() != -high.getValueAsDouble())
    return std::nullopt;
  return Clamp{{clamp.getInput(), element.layout}, high.getValueAsDouble()};
}

std::optional<Clamp> mlir::attn::raise::viewClamp(Viewer &viewer,
                                                  const Element &given) {
  Element element = viewer.look(viewer.skipCasts(given));
  if (std::optional<Clamp> clamp = viewTosaClamp(element))
    return clamp;
  std::optional<Bound> outer = viewBound(viewer, element);
  std::optional<Bound> inner =
      outer ? viewBound(viewer, outer->of) : std::nullopt;
  if (!inner || inner->isUpper == outer->isUpper ||
      inner->limit != -outer->limit)
    return std::nullopt;
  double high = outer->isUpper ? outer->limit : inner->limit;
  if (high <= 0)
    return std::nullopt;
  return Clamp{inner->of, high};
}
