//===- Match.cpp - One attention found in a model -------------------------===//
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

LogicalResult AttentionMatch::decline(Operation *op, const Twine &why) {
  blocker = op;
  reason = why.str();
  return failure();
}

LogicalResult AttentionMatch::decline(const Element &element,
                                      const Twine &why) {
  Operation *op = element.value.getDefiningOp();
  Value value = element.value;
  return decline(op ? op : value.getParentBlock()->getParentOp(), why);
}

//===----------------------------------------------------------------------===//
// The product of weights and values
//===----------------------------------------------------------------------===//

LogicalResult AttentionMatch::match() {
  output = viewer.axes.createLayout(replaced);
  Element element{replaced, output}, denominator;
  // Only reshapes between the two: the product itself was tried.
  if (replaced != product && viewer.look(element).value == product)
    return failure();
  if (failed(peelOutput(element, denominator)))
    return failure();
  std::optional<Product> values = viewer.viewProduct(element);
  if (!values || values->op != product.getOwner())
    return failure();
  // Weights come first, or in a few importers second.
  for (bool weightsFirst : {true, false}) {
    bool sum = false, exponential = false;
    Visited visited;
    findSoftmax(weightsFirst ? values->lhs : values->rhs, sum, exponential,
                visited);
    if (!exponential || !(sum || denominator))
      continue;
    hasSoftmax = true;
    return matchRoles(element, *values, weightsFirst, denominator);
  }
  return failure();
}

/// From what is replaced to the product, through what may follow it:
/// conversions, and a division by the sum of the weights. Sound: that sum does
/// not depend on the value's width, so it may as well divide the weights.
LogicalResult AttentionMatch::peelOutput(Element &element,
                                         Element &denominator) {
  for (;;) {
    element = viewer.skipCasts(element);
    if (element.value == product)
      return success();
    Expression expression = viewer.view(element);
    if (denominator || expression.operands.size() != 2)
      return failure();
    if (expression.is(Operator::Divide)) {
      denominator = expression.operands[1];
      element = expression.operands[0];
      continue;
    }
    if (!expression.is(Operator::Multiply))
      return failure();
    for (unsigned side : {0, 1}) {
      Expression factor = viewer.view(expression.operands[side]);
      if (!denominator && factor.is(Operator::Reciprocal)) {
        denominator = factor.operands[0];
        element = expression.operands[1 - side];
      }
    }
    if (!denominator)
      return failure();
  }
}

/// Whether exp and a sum lie before an element: what attention looks like from
/// afar.
void AttentionMatch::findSoftmax(const Element &element, bool &sum,
                                 bool &exponential, Visited &visited) {
  Expression expression = viewer.view(element);
  if (!visited.insert(expression.element))
    return;
  if (isa_and_present<linalg::SoftmaxOp>(
          expression.element.value.getDefiningOp()))
    sum = exponential = true;
  exponential |= expression.is(Operator::Exp) || expression.is(Operator::Exp2);
  if (expression.operands.empty())
    sum |= viewer.isSum(expression.element);
  for (const Element &operand : expression.operands)
    findSoftmax(operand, sum, exponential, visited);
  if (Value sliced = getSlicedWeights(expression.element))
    findSoftmax({sliced, viewer.axes.createLayout(sliced)}, sum, exponential,
                visited);
}

LogicalResult AttentionMatch::matchRoles(const Element &result,
                                         const Product &product,
                                         bool weightsFirst,
                                         const Element &denominator) {
  if (!isZero(viewer, product.init))
    return decline(product.op, "the product with the values adds to something "
                               "that is not 0");
  ProductAxes roles = classify(viewer, result.layout, product);
  if (product.contracted.size() > 1)
    return decline(product.op, "the product with the values sums over more "
                               "than one dimension");
  batchAxes = roles.batch;
  rowAxes = weightsFirst ? roles.lhs : roles.rhs;
  valueWidth = weightsFirst ? roles.rhs : roles.lhs;
  keys = product.contracted; // Perhaps in parts, where values were reshaped.
  if (failed(
          peelWeights(weightsFirst ? product.lhs : product.rhs, denominator)))
    return failure();
  weighted = weightsFirst ? product.rhs : product.lhs;
  splitRows();
  Element start = exponent;
  if (failed(peelShift(start)) || failed(peelSinkConcat(start)) ||
      failed(peelScores(start)))
    return failure();
  if (guarded && !viewer.isSame(guarded, start) &&
      llvm::none_of(addends, [&](const Element &addend) {
        return viewer.isSame(guarded, addend);
      }))
    return decline(guarded, "what zeroes the weights is no test of a row whose "
                            "scores are all -inf");
  if (failed(checkUses()))
    return failure();
  maskInputs.rows = rows;
  maskInputs.keys = keys;
  for (const AxisList &list : batch)
    llvm::append_range(maskInputs.batch, list);
  maskInputs.hasSink = static_cast<bool>(sink);
  return success();
}
