//===- Operands.cpp - Queries, keys and values ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Match.h"
#include "Roles.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// Batch and heads are as the query has them: a key that is repeated would have
/// its heads divided into groups, so this comes before the key is looked at.
void AttentionMatch::settleHeads(const Element &element) {
  if (batchDims)
    return;
  AxisTable &axes = viewer.axes;
  Type type = getElementTypeOrSelf(replaced.getType());
  std::optional<std::pair<Element, Element>> compared;
  if (std::optional<Product> product = viewer.viewProduct(element))
    compared.emplace(product->lhs, product->rhs);
  else
    compared = viewCompared(viewer, element);
  if (compared)
    for (const Element &side : {compared->first, compared->second}) {
      llvm::SmallDenseSet<Axis> present = axesAt(viewer, side);
      if (llvm::none_of(axes.leaves(keys),
                        [&](Axis axis) { return present.contains(axis); }))
        peelOperand(side, type, false, keys, true);
    }
  batchDims = axes.leaves(batchAxes);
}

/// Which operand of the comparison is the query: what has no keys. Sound: the
/// similarities are symmetric, and a query or key may be spread over what it
/// does not depend on before the two are compared.
LogicalResult AttentionMatch::matchScores(const Element &element) {
  scores = comparison.op;
  AxisTable &axes = viewer.axes;
  AxisList expected = axes.leaves(batchAxes);
  llvm::append_range(expected, axes.leaves(rowAxes));
  llvm::append_range(expected, axes.leaves(keys));
  if (!sameAxes(flatten(axes.leaves(element.layout)), expected))
    return decline(scores, "the scores' dimensions are not those of the "
                           "product with the values");
  auto isQueryAndKey = [&](const Element &query, const Element &key) {
    return !viewer.dependsOn(query, keys) && !viewer.dependsOn(key, rowAxes);
  };
  bool queryFirst = isQueryAndKey(comparison.lhs, comparison.rhs);
  if (!queryFirst && !isQueryAndKey(comparison.rhs, comparison.lhs))
    return decline(scores, "the scores' rows and keys are not those of the "
                           "product with the values");
  width = axes.leaves(comparison.width);
  negateQuery = queryFirst ? comparison.negateLhs : comparison.negateRhs;
  negateKey = queryFirst ? comparison.negateRhs : comparison.negateLhs;
  llvm::append_range(scaleFactors, comparison.factors);
  return peelOperands(queryFirst ? comparison.lhs : comparison.rhs,
                      queryFirst ? comparison.rhs : comparison.lhs, weighted);
}

/// Whether a conversion keeps every number: attention computes in a type that
/// is as wide.
static bool isWidening(const Expression &conversion) {
  auto from =
      dyn_cast<FloatType>(getElementTypeOrSelf(conversion.operands[0].value));
  auto to = dyn_cast<FloatType>(getElementTypeOrSelf(conversion.element.value));
  return from && to && from.getWidth() < to.getWidth();
}

/// The tensor that an operand comes from, through reshapes, transposes and
/// constant factors, and through repeats where `dropRepeats`; of the given
/// element type, which conversions may be passed to reach. What it was spread
/// over only to be compared is `absent`.
std::optional<AttentionMatch::Operand>
AttentionMatch::peelOperand(const Element &start, Type type, bool dropRepeats,
                            ArrayRef<Axis> absent, bool peelFactors) {
  AxisTable &axes = viewer.axes;
  auto isHeadFactor = [&](const Element &factor) {
    return !viewer.dependsOn(factor, width) &&
           !viewer.dependsOn(factor, rows) && !viewer.dependsOn(factor, keys);
  };
  std::optional<Operand> best;
  AxisList needed;
  Element element = start;
  double factor = 1;
  SmallVector<TensorFactor> factors;
  SlicedAxes sliced;
  for (;;) {
    auto tensor = dyn_cast<RankedTensorType>(element.value.getType());
    std::optional<SlicedTensor> part =
        tensor ? getSlicedTensor(axes, element, sliced) : std::nullopt;
    if (part) {
      Layout layout = axes.leaves(element.layout);
      AxisList all = flatten(part->element.layout);
      if (!best)
        needed = all;
      needed = axes.leaves(needed);
      llvm::erase_if(needed, [&](Axis axis) {
        return llvm::is_contained(axes.leaves(absent), axis);
      });
      bool keepsAxes = dropRepeats || sameAxes(all, needed);
      if (tensor.getElementType() == type && keepsAxes &&
          axes.isWhole(tensor.getShape(), layout))
        best = Operand{*part, factor, factors};
    }
    if (std::optional<Element> next = viewer.step(element)) {
      element = *next;
      continue;
    }
    if (std::optional<Element> next = stepSlice(viewer, element, sliced)) {
      element = *next;
      continue;
    }
    Expression expression = viewer.view(element);
    if (expression.is(Operator::Cast) && isWidening(expression)) {
      element = expression.operands[0];
      continue;
    }
    // Sound where scores are bilinear: a factor of every query or key is one of
    // every score.
    if (peelFactors && (expression.is(Operator::Multiply) ||
                        expression.is(Operator::Divide))) {
      bool second = true;
      auto number = toDouble(viewer.evaluate(expression.operands[1]));
      if (!number && expression.is(Operator::Multiply)) {
        second = false;
        number = toDouble(viewer.evaluate(expression.operands[0]));
      }
      if (number && *number != 0) {
        factor *= expression.is(Operator::Divide) ? 1 / *number : *number;
        element = expression.operands[second ? 0 : 1];
        continue;
      }
      // One for each head: it has neither width, nor rows or keys.
      if (!number && isHeadFactor(expression.operands[1])) {
        factors.push_back(
            {expression.operands[1], expression.is(Operator::Divide)});
        element = expression.operands[0];
        continue;
      }
      if (!number && expression.is(Operator::Multiply) &&
          isHeadFactor(expression.operands[0])) {
        factors.push_back({expression.operands[0], false});
        element = expression.operands[1];
        continue;
      }
    }
    return best;
  }
}

/// Whether the scores are [batch, 1, rows, keys]: axes alone would take the
/// batch for the heads.
bool AttentionMatch::hasUnitHeads() {
  const Layout layout = viewer.axes.leaves(exponent.layout);
  auto dimOf = [&](ArrayRef<Axis> list) -> int64_t {
    if (list.empty())
      return -1;
    const AxisList *found = llvm::find_if(layout, [&](const AxisList &axes) {
      return llvm::is_contained(axes, viewer.axes.leaves(list).front());
    });
    return std::distance(layout.begin(), found);
  };
  // A single row leaves no axis: it stands before the keys.
  int64_t rowDim = rows.empty() ? dimOf(keys) - 1 : dimOf(rows);
  return rowDim >= 2 && layout[rowDim - 1].empty();
}

LogicalResult AttentionMatch::peelOperands(const Element &queryElement,
                                           const Element &keyElement,
                                           const Element &valueElement) {
  AxisTable &axes = viewer.axes;
  Type type = getElementTypeOrSelf(replaced.getType());

  // The query comes first: its shape says where the heads are.
  bool isBilinear = comparison.pattern->isBilinear();
  std::optional<Operand> q =
      peelOperand(queryElement, type, false, keys, isBilinear);
  if (!q)
    return decline(queryElement, "the query is no tensor of the result's type");
  AxisList all = batchDims.value_or(axes.leaves(batchAxes));
  if (!all.empty() && !hasUnitHeads())
    heads = {all.pop_back_val()};
  for (Axis axis : all)
    batch.push_back({axis});
  AxisList queryAxes = axes.leaves(batchAxes);
  llvm::append_range(queryAxes, axes.leaves(rowAxes));
  llvm::append_range(queryAxes, width);
  if (!sameAxes(axes.leaves(flatten(q->tensor.element.layout)), queryAxes))
    return decline(queryElement, "the query does not have the scores' rows");

  // Repeats of key and value, where they are the same and the innermost part of
  // the heads, are grouped attention.
  for (bool dropRepeats : {true, false}) {
    std::optional<Operand> k =
        peelOperand(keyElement, type, dropRepeats, rowAxes, isBilinear);
    std::optional<Operand> v =
        peelOperand(valueElement, type, dropRepeats, {}, false);
    if (!k)
      return decline(keyElement, "the key is no tensor of the result's type");
    if (!v)
      return decline(valueElement,
                     "the value is no tensor of the result's type");
    AxisList keyAxes = axes.leaves(flatten(k->tensor.element.layout));
    AxisList shared = axes.leaves(heads);
    while (!shared.empty() && !llvm::is_contained(keyAxes, shared.back()))
      shared.pop_back();
    auto hasAll = [&](const Operand &operand, ArrayRef<Axis> last) {
      AxisList expected = shared;
      for (const AxisList &list : batch)
        llvm::append_range(expected, axes.leaves(list));
      llvm::append_range(expected, axes.leaves(keys));
      llvm::append_range(expected, axes.leaves(last));
      return sameAxes(expected,
                      axes.leaves(flatten(operand.tensor.element.layout)));
    };
    if (!hasAll(*k, width) || !hasAll(*v, valueWidth))
      continue;
    query = q->tensor;
    key = k->tensor;
    value = v->tensor;
    scale *= q->factor * k->factor;
    llvm::append_range(scaleFactors, q->factors);
    llvm::append_range(scaleFactors, k->factors);
    sharedHeads = shared;
    if (failed(checkFactors()))
      return failure();
    StringRef refused = comparison.pattern->refuseScale(scale);
    return refused.empty() ? success() : decline(comparison.op, refused);
  }
  return decline(keyElement, "key and value do not have the scores' heads");
}
