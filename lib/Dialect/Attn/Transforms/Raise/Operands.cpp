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

LogicalResult AttentionMatch::matchScores(const Element &element,
                                          const Product &product) {
  scores = product.op;
  ProductAxes roles = classify(viewer, element.layout, product);
  AxisTable &axes = viewer.axes;
  AxisList allRows = axes.leaves(rowAxes);
  bool queryFirst =
      sameAxes(roles.rhs, axes.leaves(keys)) && sameAxes(roles.lhs, allRows);
  bool keyFirst =
      sameAxes(roles.lhs, axes.leaves(keys)) && sameAxes(roles.rhs, allRows);
  if (!queryFirst && !keyFirst)
    return decline(product.op, "the scores' rows and keys are not those of the "
                               "product with the values");
  if (!sameAxes(roles.batch, axes.leaves(batchAxes)))
    return decline(product.op, "the scores' batch dimensions are not those of "
                               "the product with the values");
  width = roles.summed;
  return peelOperands(queryFirst ? product.lhs : product.rhs,
                      queryFirst ? product.rhs : product.lhs, value);
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
/// element type, which conversions may be passed to reach.
std::optional<AttentionMatch::Operand>
AttentionMatch::peelOperand(const Element &start, Type type, bool dropRepeats) {
  AxisTable &axes = viewer.axes;
  std::optional<Operand> best;
  AxisList needed;
  Operand current{start};
  for (;;) {
    Element &element = current.element;
    if (auto tensor = dyn_cast<RankedTensorType>(element.value.getType())) {
      Layout layout = axes.leaves(element.layout);
      AxisList all = flatten(layout);
      if (!best)
        needed = all;
      needed = axes.leaves(needed);
      bool keepsAxes = dropRepeats || sameAxes(all, needed);
      llvm::SmallDenseSet<Axis> distinct(all.begin(), all.end());
      // A dimension without axes has one element, or it is sliced.
      bool isWhole =
          distinct.size() == all.size() &&
          llvm::all_of(llvm::enumerate(layout), [&](auto dim) {
            return !dim.value().empty() || tensor.getDimSize(dim.index()) == 1;
          });
      if (tensor.getElementType() == type && keepsAxes && isWhole)
        best = Operand{{element.value, layout}, current.factor};
    }
    if (std::optional<Element> next = viewer.step(element)) {
      element = *next;
      continue;
    }
    Expression expression = viewer.view(element);
    if (expression.is(Operator::Cast) && isWidening(expression)) {
      element = expression.operands[0];
      continue;
    }
    // Sound: a factor of every query or key is one of every score.
    if (expression.is(Operator::Multiply) || expression.is(Operator::Divide)) {
      bool second = true;
      auto number = toDouble(viewer.evaluate(expression.operands[1]));
      if (!number && expression.is(Operator::Multiply)) {
        second = false;
        number = toDouble(viewer.evaluate(expression.operands[0]));
      }
      if (number && *number != 0) {
        current.factor *=
            expression.is(Operator::Divide) ? 1 / *number : *number;
        element = expression.operands[second ? 0 : 1];
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
  std::optional<Operand> q = peelOperand(queryElement, type, false);
  if (!q)
    return decline(queryElement, "the query is no tensor of the result's type");
  AxisList all = axes.leaves(batchAxes);
  if (!all.empty() && !hasUnitHeads())
    heads = {all.pop_back_val()};
  for (Axis axis : all)
    batch.push_back({axis});
  AxisList queryHeads = heads;
  llvm::append_range(queryHeads, groups);

  // Repeats of key and value, where they are the same and the innermost part of
  // the heads, are grouped attention.
  for (bool dropRepeats : {true, false}) {
    std::optional<Operand> k = peelOperand(keyElement, type, dropRepeats);
    std::optional<Operand> v = peelOperand(valueElement, type, dropRepeats);
    if (!k)
      return decline(keyElement, "the key is no tensor of the result's type");
    if (!v)
      return decline(valueElement,
                     "the value is no tensor of the result's type");
    AxisList keyAxes = axes.leaves(flatten(k->element.layout));
    AxisList shared = axes.leaves(heads);
    while (!shared.empty() && !llvm::is_contained(keyAxes, shared.back()))
      shared.pop_back();
    auto hasAll = [&](const Operand &operand, ArrayRef<Axis> last) {
      AxisList expected = shared;
      for (const AxisList &list : batch)
        llvm::append_range(expected, axes.leaves(list));
      llvm::append_range(expected, axes.leaves(keys));
      llvm::append_range(expected, axes.leaves(last));
      return sameAxes(expected, axes.leaves(flatten(operand.element.layout)));
    };
    if (!hasAll(*k, width) || !hasAll(*v, valueWidth))
      continue;
    query = q->element;
    key = k->element;
    value = v->element;
    scale *= q->factor * k->factor;
    if (v->factor != 1)
      return decline(valueElement, "the values are scaled");
    sharedHeads = shared;
    return success();
  }
  return decline(keyElement, "key and value do not have the scores' heads");
}
