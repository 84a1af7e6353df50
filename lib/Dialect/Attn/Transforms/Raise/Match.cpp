//===- Match.cpp - One attention found in a model -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Match.h"

#include "Masks.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"
#include "llvm/ADT/SetOperations.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// A score that was replaced by a number this low, or lower, was meant to have
/// no weight. See peelSelect.
static constexpr double kLowestMeantScore = -1e4;

static constexpr StringLiteral kNoProduct =
    "the scores are not a product of queries and keys";

/// Adding a number this low to a score of any model leaves nothing of its
/// weight beside a key that was kept: the weight is exactly 0 in f32.
static constexpr double kCuttingBias = -1e30;

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
// Roles of axes
//===----------------------------------------------------------------------===//

namespace {

/// The axes of a product of two operands, by which of the three have them.
struct ProductAxes {
  AxisList batch;  // All.
  AxisList lhs;    // Left operand and result.
  AxisList rhs;    // Right operand and result.
  AxisList summed; // Both operands.
};

} // namespace

/// The axes that an operand is indexed by at the product, before anything that
/// was repeated to get there is looked through.
static llvm::SmallDenseSet<Axis> axesAt(Viewer &viewer,
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

static ProductAxes classify(Viewer &viewer, const Layout &result,
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

static bool isZero(Viewer &viewer, const Element &element) {
  return !element || toDouble(viewer.evaluate(element)) == 0.0;
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
  exponential |= expression.is(Operator::Exp) || expression.is(Operator::Exp2);
  if (expression.operands.empty())
    sum |= viewer.isSum(expression.element);
  for (const Element &operand : expression.operands)
    findSoftmax(operand, sum, exponential, visited);
}

LogicalResult AttentionMatch::matchRoles(const Element &result,
                                         const Product &product,
                                         bool weightsFirst,
                                         const Element &denominator) {
  if (!isZero(viewer, product.init))
    return decline(product.op, "the product with the values adds to something "
                               "that is not 0");
  ProductAxes roles = classify(viewer, result.layout, product);
  if (roles.summed.size() > 1)
    return decline(product.op, "the product with the values sums over more "
                               "than one dimension");
  batchAxes = roles.batch;
  rowAxes = weightsFirst ? roles.lhs : roles.rhs;
  valueWidth = weightsFirst ? roles.rhs : roles.lhs;
  keys = roles.summed;
  if (failed(
          peelWeights(weightsFirst ? product.lhs : product.rhs, denominator)))
    return failure();
  value = weightsFirst ? product.rhs : product.lhs;
  splitRows();
  Element start = exponent;
  if (failed(peelShift(start)))
    return failure();
  if (failed(peelScores(start)))
    return failure();
  if (guarded && !viewer.isSame(guarded, start) &&
      llvm::none_of(addends, [&](const Element &addend) {
        return viewer.isSame(guarded, addend);
      }))
    return decline(guarded, "what zeroes the weights is no test of a row whose "
                            "scores are all -inf");
  return checkUses();
}

//===----------------------------------------------------------------------===//
// Weights
//===----------------------------------------------------------------------===//

/// The sum over the keys of `exponential`. Sound: it is what a softmax divides
/// by, so weights sum to 1.
bool AttentionMatch::isNormaliser(const Element &element,
                                  const Element &exponential) {
  std::optional<Reduction> sum =
      viewer.viewReduction(viewer.skipCasts(element), keys);
  return sum && sum->combiner == Operator::Add && isZero(viewer, sum->init) &&
         viewer.isSame(viewer.skipCasts(sum->operand),
                       viewer.skipCasts(exponential));
}

/// Whether an element is compared with -inf; `compared` is the element.
bool AttentionMatch::isMinusInfinityTest(const Element &element,
                                         Element &compared) {
  Expression compare = viewer.view(element);
  if (!compare.is(Operator::Equal))
    return false;
  for (unsigned side : {0, 1})
    if (toDouble(viewer.evaluate(compare.operands[side])) ==
        -std::numeric_limits<double>::infinity()) {
      compared = viewer.skipCasts(compare.operands[1 - side]);
      return true;
    }
  return false;
}

/// where(test, 0, weights), where the test finds rows of scores that are all
/// -inf, by the scores or by something that is added to them, or weights that
/// are NaN. Sound: attention gives 0 for a row without keys.
LogicalResult AttentionMatch::peelGuard(const Expression &select,
                                        Element &weights) {
  if (toDouble(viewer.evaluate(select.operands[1])) != 0.0)
    return decline(select.element,
                   "the weights are replaced by something that is not 0");
  weights = select.operands[2];
  Expression test = viewer.view(select.operands[0]);
  if (test.is(Operator::IsNaN) && viewer.isSame(test.operands[0], weights))
    return success();

  // all(x == -inf) or max(x) == -inf, over the keys.
  std::optional<Reduction> all = viewer.viewReduction(test.element, keys);
  if (all && all->combiner == Operator::And &&
      isMinusInfinityTest(all->operand, guarded))
    return success();
  Element maximum;
  if (isMinusInfinityTest(test.element, maximum))
    if (std::optional<Reduction> max = viewer.viewReduction(maximum, keys))
      if (max->combiner == Operator::Maximum) {
        guarded = viewer.skipCasts(max->operand);
        return success();
      }
  return decline(test.element, "the weights are zeroed by something that is "
                               "no test of a row of -inf");
}

LogicalResult AttentionMatch::peelWeights(Element weights,
                                          Element denominator) {
  for (;;) {
    weights = viewer.skipCasts(weights);
    Expression expression = viewer.view(weights);
    switch (expression.kind) {
    case Operator::Select:
      if (failed(peelGuard(expression, weights)))
        return failure();
      continue;
    case Operator::Divide:
      if (denominator)
        return decline(weights, "the weights are normalised twice");
      denominator = expression.operands[1];
      weights = expression.operands[0];
      continue;
    case Operator::Multiply: {
      // A product with the reciprocal of the sum, either side.
      bool found = false;
      for (unsigned side : {0, 1}) {
        Expression factor = viewer.view(expression.operands[side]);
        bool isReciprocal =
            factor.is(Operator::Reciprocal) ||
            (factor.is(Operator::Divide) &&
             toDouble(viewer.evaluate(factor.operands[0])) == 1.0);
        if (found || denominator || !isReciprocal)
          continue;
        found = true;
        denominator = factor.operands.back();
        weights = expression.operands[1 - side];
      }
      if (!found)
        return decline(weights, "the weights are multiplied with something "
                                "that does not normalise them");
      continue;
    }
    case Operator::Exp: {
      exponent = expression.operands[0];
      if (denominator) {
        if (!isNormaliser(denominator, expression.element))
          return decline(denominator, "what the weights are divided by is not "
                                      "their sum over the keys");
        return success();
      }
      // exp(x - log(sum(exp(x)))): a log-softmax. Sound: log of the sum in the
      // exponent divides by the sum.
      Expression shifted = viewer.view(exponent);
      if (shifted.is(Operator::Subtract)) {
        Expression log = viewer.view(shifted.operands[1]);
        if (log.is(Operator::Log)) {
          std::optional<Reduction> sum =
              viewer.viewReduction(viewer.skipCasts(log.operands[0]), keys);
          Expression inner =
              sum ? viewer.view(viewer.skipCasts(sum->operand)) : Expression();
          if (sum && sum->combiner == Operator::Add &&
              isZero(viewer, sum->init) && inner.is(Operator::Exp) &&
              viewer.isSame(inner.operands[0], shifted.operands[0])) {
            exponent = shifted.operands[0];
            return success();
          }
        }
      }
      return decline(weights, "the weights are not normalised over the keys");
    }
    default:
      return decline(weights, "between the weights' softmax and their product "
                              "with the values stands something else");
    }
  }
}

/// x - max. Sound: a softmax does not change when a number is taken from a
/// whole row, so it does not matter which; that it is the same along the keys
/// does.
LogicalResult AttentionMatch::peelShift(Element &exponent) {
  exponent = viewer.skipCasts(exponent);
  Expression expression = viewer.view(exponent);
  if (!expression.is(Operator::Subtract) ||
      viewer.dependsOn(expression.operands[1], keys))
    return success();
  exponent = viewer.skipCasts(expression.operands[0]);
  return success();
}

/// Several loops of query and output alone: one is the rows, the others are
/// heads that share a key/value head. The rows are what the softmax has
/// innermost.
void AttentionMatch::splitRows() {
  AxisList order = viewer.axes.leaves(flatten(exponent.layout));
  auto positionOf = [&](Axis axis) {
    return llvm::find(order, viewer.axes.leaves(axis).front());
  };
  rows = rowAxes;
  llvm::sort(rows,
             [&](Axis a, Axis b) { return positionOf(a) < positionOf(b); });
  if (rows.size() > 1)
    groups = AxisList(rows.begin(), rows.end() - 1);
  if (!rows.empty())
    rows = {rows.back()};
}

//===----------------------------------------------------------------------===//
// Scores
//===----------------------------------------------------------------------===//

/// Whether the scores' product with queries on one side and keys on the other
/// lies behind an element.
bool AttentionMatch::leadsToProduct(const Element &element) {
  Visited visited;
  return leadsToProduct(element, visited);
}

bool AttentionMatch::leadsToProduct(const Element &element, Visited &visited) {
  Expression expression = viewer.view(element);
  if (!visited.insert(expression.element))
    return false;
  if (expression.is(Operator::Opaque)) {
    AxisList list = viewer.axes.leaves(flatten(expression.element.layout));
    auto hasAll = [&](ArrayRef<Axis> part) {
      return llvm::all_of(viewer.axes.leaves(part), [&](Axis axis) {
        return llvm::is_contained(list, axis);
      });
    };
    return hasAll(rowAxes) && hasAll(keys) &&
           viewer.viewProduct(expression.element);
  }
  // Not the condition of a select: a score is not a boolean.
  return llvm::any_of(expression.operands, [&](const Element &operand) {
    return !getElementTypeOrSelf(operand.value).isInteger(1) &&
           leadsToProduct(operand, visited);
  });
}

/// Takes a bias apart into masks and what is none.
void AttentionMatch::addBias(const Element &element, double factor) {
  Expression expression = viewer.view(viewer.skipCasts(element));
  std::optional<double> number = toDouble(viewer.evaluate(expression.element));
  if (number == 0.0)
    return;
  if (expression.is(Operator::Add)) {
    addBias(expression.operands[0], factor);
    addBias(expression.operands[1], factor);
    return;
  }
  // Kept scores get 0, others -inf: the same as a mask.
  if (expression.is(Operator::Select) && factor > 0) {
    double infinity = std::numeric_limits<double>::infinity();
    std::optional<double> kept =
        toDouble(viewer.evaluate(expression.operands[1]));
    std::optional<double> cut =
        toDouble(viewer.evaluate(expression.operands[2]));
    if (kept == 0.0 && cut == -infinity)
      return addMask({expression.operands[0], false});
    if (cut == 0.0 && kept == -infinity)
      return addMask({expression.operands[0], true});
  }
  if (causal == Causal::None && factor > 0) {
    MaskPattern pattern =
        findPatternOfBias(viewer, element, kCuttingBias / factor, rows, keys);
    if (keepsAKey(pattern, viewer.axes, rows, keys)) {
      if (pattern != MaskPattern::All)
        causal = pattern == MaskPattern::TopLeft ? Causal::TopLeft
                                                 : Causal::BottomRight;
      return;
    }
  }
  biases.push_back({element, factor});
}

/// Takes a mask apart: a and b are two masks; one that says `causal` is none.
void AttentionMatch::addMask(const Condition &condition) {
  Expression expression = viewer.view(condition.element);
  Operator conjunction = condition.negated ? Operator::Or : Operator::And;
  if (expression.is(conjunction)) {
    addMask({expression.operands[0], condition.negated});
    addMask({expression.operands[1], condition.negated});
    return;
  }
  if (expression.is(Operator::Not))
    return addMask({expression.operands[0], !condition.negated});
  switch (findPattern(viewer, condition, rows, keys)) {
  case MaskPattern::All:
    return;
  case MaskPattern::TopLeft:
    if (causal == Causal::BottomRight)
      break;
    causal = Causal::TopLeft;
    return;
  case MaskPattern::BottomRight:
    if (causal == Causal::TopLeft)
      break;
    causal = Causal::BottomRight;
    return;
  case MaskPattern::Unknown:
    break;
  }
  masks.push_back(condition);
}

/// where(m, scores, fill) or where(m, fill, scores).
/// Sound for -inf: that is what a mask means. Sound for a fill at or below
/// kLowestMeantScore: the models that use one rely on exp(fill - max) being 0
/// where a row keeps a key, which it is as long as the largest score kept is
/// above fill + 104 (f32); where a row keeps none all of its scores are equal,
/// and stay so when each is replaced by the lowest number of the accumulation
/// type, which swallows any score it is added to.
LogicalResult AttentionMatch::peelSelect(const Expression &select,
                                         double factor, Element &next) {
  bool keptFirst = leadsToProduct(select.operands[1]);
  if (keptFirst == leadsToProduct(select.operands[2]))
    return decline(select.element, keptFirst
                                       ? "both choices of a select are scores"
                                       : kNoProduct);
  next = select.operands[keptFirst ? 1 : 2];
  std::optional<double> fill =
      toDouble(viewer.evaluate(select.operands[keptFirst ? 2 : 1]));
  if (!fill || factor <= 0)
    return decline(select.element,
                   "scores are replaced by something that is not constant");
  Condition condition{select.operands[0], !keptFirst};
  if (std::isinf(*fill) && *fill < 0) {
    addMask(condition);
    return success();
  }
  if (*fill * factor > kLowestMeantScore)
    return decline(select.element,
                   "scores are replaced by " + Twine(std::to_string(*fill)) +
                       ", which is too high to mean that a key is cut");
  MaskPattern pattern = findPattern(viewer, condition, rows, keys);
  if (keepsAKey(pattern, viewer.axes, rows, keys))
    addMask(condition);
  else
    fills.push_back(condition);
  return success();
}

LogicalResult AttentionMatch::peelScores(Element element) {
  double factor = 1;
  for (;;) {
    Expression expression = viewer.view(viewer.skipCasts(element));
    auto constant = [&](unsigned operand) {
      return toDouble(viewer.evaluate(expression.operands[operand]));
    };
    if (softcap &&
        (expression.is(Operator::Add) || expression.is(Operator::Select)))
      return decline(expression.element, "scores are masked before they are "
                                         "capped by tanh");
    switch (expression.kind) {
    case Operator::Multiply: {
      // Sound: every score is multiplied, whatever was added before is scaled
      // too and remembered with its factor.
      std::optional<double> number = constant(1);
      if (!number && constant(0)) {
        number = constant(0);
        std::swap(expression.operands[0], expression.operands[1]);
      }
      if (!number)
        return decline(expression.element,
                       "scores are multiplied with something that is not "
                       "constant");
      factor *= *number;
      element = expression.operands[0];
      continue;
    }
    case Operator::Divide: {
      std::optional<double> number = constant(1);
      if (!number || *number == 0)
        return decline(expression.element,
                       "scores are divided by something that is not constant");
      factor /= *number;
      element = expression.operands[0];
      continue;
    }
    case Operator::Negate:
      factor = -factor;
      element = expression.operands[0];
      continue;
    case Operator::Tanh:
      // c * tanh(x): what stands outside is the cap, what stands inside is
      // scale / c.
      if (softcap || factor <= 0)
        return decline(expression.element, "tanh of the scores is no softcap");
      softcap = factor;
      factor = *softcap;
      element = expression.operands[0];
      continue;
    case Operator::Add: {
      bool left = leadsToProduct(expression.operands[0]);
      if (left == leadsToProduct(expression.operands[1]))
        return decline(expression.element,
                       left ? "two products are added" : kNoProduct);
      addends.push_back(expression.operands[left ? 1 : 0]);
      addBias(addends.back(), factor);
      element = expression.operands[left ? 0 : 1];
      continue;
    }
    case Operator::Subtract:
      if (!leadsToProduct(expression.operands[0]) ||
          leadsToProduct(expression.operands[1]))
        return decline(expression.element, kNoProduct);
      addBias(expression.operands[1], -factor);
      element = expression.operands[0];
      continue;
    case Operator::Select:
      if (failed(peelSelect(expression, factor, element)))
        return failure();
      continue;
    case Operator::Opaque: {
      std::optional<Product> found = viewer.viewProduct(expression.element);
      if (!found)
        return decline(expression.element, kNoProduct);
      if (!isZero(viewer, found->init)) {
        if (softcap)
          return decline(found->op, "scores are added to before they are "
                                    "capped by tanh");
        addBias(found->init, factor);
      }
      scale = factor;
      return matchScores(expression.element, *found);
    }
    default:
      return decline(expression.element,
                     "the scores are computed by something that attention "
                     "does not have");
    }
  }
}

//===----------------------------------------------------------------------===//
// Queries, keys and values
//===----------------------------------------------------------------------===//

/// Whether two lists have the same axes, in any order.
static bool sameAxes(AxisList a, AxisList b) {
  llvm::sort(a);
  llvm::sort(b);
  return a == b;
}

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

//===----------------------------------------------------------------------===//
// Uses
//===----------------------------------------------------------------------===//

/// The operation of `block` that `op` is, or is in.
static Operation *getAncestorIn(Block *block, Operation *op) {
  return block->findAncestorOpInBlock(*op);
}

/// Everything from the scores to the output goes away with the attention, so
/// nothing else may use any of it. Sizes are known without it.
LogicalResult AttentionMatch::checkUses() {
  Operation *last = replaced.getOwner();
  Block *block = last->getBlock();
  if (scores->getBlock() != block)
    return decline(scores, "the scores are computed in another block");
  auto usersOf = [&](Operation *op) {
    SmallVector<Operation *> users;
    for (Operation *user : op->getUsers())
      if (!isa<tensor::DimOp>(user))
        users.push_back(getAncestorIn(block, user));
    return users;
  };

  llvm::SmallSetVector<Operation *, 32> reached;
  reached.insert(scores);
  for (size_t i = 0; i < reached.size(); ++i)
    if (Operation *op = reached[i]; op != last)
      reached.insert_range(usersOf(op));

  SmallVector<Operation *> order = llvm::to_vector(reached);
  llvm::sort(order,
             [](Operation *a, Operation *b) { return a->isBeforeInBlock(b); });
  llvm::SmallPtrSet<Operation *, 32> leading = {last}, dead;
  for (Operation *op : llvm::reverse(order)) {
    SmallVector<Operation *> users = usersOf(op);
    if (llvm::any_of(users, [&](Operation *user) {
          return op != last && leading.contains(user);
        }))
      leading.insert(op);
    else if (op != last && isMemoryEffectFree(op) &&
             !op->hasTrait<OpTrait::IsTerminator>() &&
             llvm::all_of(users,
                          [&](Operation *user) { return dead.contains(user); }))
      dead.insert(op);
  }
  for (Operation *op : order)
    if (op != last && leading.contains(op))
      for (Operation *user : usersOf(op))
        if (!leading.contains(user) && !dead.contains(user))
          return decline(user, "scores or weights have another user");
  return success();
}
