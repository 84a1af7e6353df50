//===- Roles.cpp - Which operand of a product has which axes --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Roles.h"

using namespace mlir;
using namespace mlir::attn::raise;

/// The axes that an operand is indexed by at the product, before anything that
/// was repeated to get there is looked through.
llvm::SmallDenseSet<Axis> mlir::attn::raise::axesAt(Viewer &viewer,
                                                    const Element &operand) {
  Element element = operand;
  // From the scalar in the body to the tensor that is read.
  while (!isa<RankedTensorType>(element.value.getType())) {
    std::optional<Element> next = viewer.step(element);
    if (!next) {
      Expression expression = viewer.view(element);
      if (expression.operands.empty())
        break;
      next = expression.operands[0];
      for (const Element &other : expression.operands)
        if (isa<BlockArgument>(other.value))
          next = other;
    }
    element = *next;
  }
  AxisList list = viewer.axes.leaves(flatten(element.layout));
  return llvm::SmallDenseSet<Axis>(list.begin(), list.end());
}

ProductAxes mlir::attn::raise::classify(Viewer &viewer, const Layout &result,
                                        const Product &product) {
  llvm::SmallDenseSet<Axis> lhs = axesAt(viewer, product.lhs);
  llvm::SmallDenseSet<Axis> rhs = axesAt(viewer, product.rhs);
  ProductAxes axes;
  for (Axis axis : viewer.axes.leaves(flatten(result))) {
    if (lhs.contains(axis) && rhs.contains(axis))
      axes.batch.push_back(axis);
    else if (lhs.contains(axis))
      axes.lhs.push_back(axis);
    else if (rhs.contains(axis))
      axes.rhs.push_back(axis);
  }
  axes.summed = viewer.axes.leaves(product.contracted);
  return axes;
}

bool mlir::attn::raise::isZero(Viewer &viewer, const Element &element) {
  return !element || toDouble(viewer.evaluate(element)) == 0.0;
}

bool mlir::attn::raise::sameAxes(AxisList a, AxisList b) {
  llvm::sort(a);
  llvm::sort(b);
  return a == b;
}
