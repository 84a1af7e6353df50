//===- Elements.h - One element of a tensor, as an expression ---*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The vocabulary that attention is recognised in. An element names one number
// of a tensor, or of the body of a linalg operation, in terms of axes. Looking
// at it answers by which scalar operation it was computed from which other
// elements. Reshapes, transposes, broadcasts, named and generic linalg
// operations with one or with many operations in the body, and tosa all look
// the same then.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_ELEMENTS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_ELEMENTS_H

#include "Axes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"

#include <set>
#include <variant>

namespace mlir::attn::raise {

/// One element of a tensor, whose dimensions are indexed by `layout`; or a
/// scalar in the body of a linalg operation, whose loops are `layout`; or a
/// scalar outside of any.
struct Element {
  Value value;
  Layout layout;

  explicit operator bool() const { return static_cast<bool>(value); }
};

enum class Operator {
  Opaque, ///< Anything not listed.
  Number, ///< A constant.
  Index,  ///< The index along the axes of the operand's layout.
  Add,
  Subtract,
  Multiply,
  Divide,
  Negate,
  Abs,
  Reciprocal,
  Exp,
  Exp2,
  Log,
  Tanh,
  Maximum,
  Minimum,
  Select,
  Equal,
  NotEqual,
  Less,
  LessEqual,
  IsNaN,
  And,
  Or,
  Not,
  Cast
};

/// How an element was computed.
struct Expression {
  Operator kind = Operator::Opaque;
  SmallVector<Element, 3> operands;
  /// The element that this is the expression of, after `look`.
  Element element;

  bool is(Operator other) const { return kind == other; }
};

/// A sum, maximum and so on over one dimension.
struct Reduction {
  Operator combiner = Operator::Opaque;
  Element init;
  Element operand;
};

/// A sum of products: init + sum over `contracted` of lhs * rhs.
struct Product {
  Operation *op = nullptr;
  Element init, lhs, rhs;
  AxisList contracted;
};

/// init + the sum over `summed` of an operand.
struct Sum {
  Operation *op = nullptr;
  Element init, operand;
  AxisList summed;
};

/// The elements that a search has seen: expressions share operands, and a
/// search that went to each again would take exponential time.
class Visited {
public:
  /// Whether the element is new.
  bool insert(const Element &element) {
    return seen.insert({element.value.getAsOpaquePointer(), element.layout})
        .second;
  }

private:
  std::set<std::pair<const void *, Layout>> seen;
};

/// A constant that was computed.
using Number = std::variant<APInt, APFloat>;
std::optional<double> toDouble(const std::optional<Number> &number);
std::optional<int64_t> toInteger(const std::optional<Number> &number);

/// Looks at elements. Every element given and returned is in terms of `axes`.
class Viewer {
public:
  AxisTable axes;

  /// The same element where it is first computed: through reshapes,
  /// transposes, broadcasts and bodies that only pass it on.
  Element look(Element element);

  /// One step of `look`.
  std::optional<Element> step(const Element &element);

  /// The other way: the layout of a reshape's or transpose's result.
  std::optional<Layout> follow(Operation *op, const Layout &source);

  /// How the element was computed.
  Expression view(const Element &element);

  /// The element as a reduction over one dimension, that is then indexed by
  /// `over`.
  std::optional<Reduction> viewReduction(const Element &element,
                                         ArrayRef<Axis> over);
  std::optional<Product> viewProduct(const Element &element);
  /// The element as a sum of anything over new axes.
  std::optional<Sum> viewSum(const Element &element);
  /// Whether the element is a sum over some dimension of something.
  bool isSum(const Element &element);

  /// Past conversions between floating-point types.
  Element skipCasts(Element element);

  /// Whether two elements are the same number, seen by their computation.
  bool isSame(const Element &a, const Element &b, unsigned depth = 8);

  /// The axes that the element depends on, and whether it is a function of
  /// these alone (and constants), with no other tensor read.
  bool collectAxes(const Element &element, llvm::SmallDenseSet<Axis> &found);

  /// Whether the element may differ along the axis.
  bool dependsOn(const Element &element, ArrayRef<Axis> list);

  /// The number, where it depends on constants and the given indices only.
  using Indices = llvm::SmallDenseMap<Axis, int64_t>;
  std::optional<Number> evaluate(const Element &element,
                                 const Indices &indices = Indices());

private:
  std::optional<Element> stepTensor(const Element &element);
  std::optional<Element> stepScalar(const Element &element);
  std::optional<Element> stepReshape(Value source, const Layout &layout,
                                     Value result);
  std::optional<Element> stepTile(Operation *op, const Layout &layout);
  std::optional<Element> stepExtract(Operation *op, const Layout &loops);
  void canonicalize(Expression &expression);
  bool collectAxes(const Element &element, llvm::SmallDenseSet<Axis> &found,
                   Visited &visited);
  std::optional<Number> evaluate(const Element &element, const Indices &indices,
                                 unsigned &budget);
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_ELEMENTS_H
