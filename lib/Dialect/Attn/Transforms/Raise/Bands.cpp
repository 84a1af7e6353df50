//===- Bands.cpp - Keys that are kept by position -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Bands.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tosa/IR/TosaOps.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Comparisons
//===----------------------------------------------------------------------===//

/// The factor of the index along `list`, which goes; nothing where parts of the
/// index have factors of their own.
std::optional<int64_t> CutFinder::takeFactor(Affine &sum,
                                             ArrayRef<Axis> list) const {
  if (list.empty())
    return 0;
  auto factorOf = [&](const AxisList &index) -> int64_t {
    for (const auto &[candidate, factor] : sum.indices)
      if (candidate == index)
        return factor;
    return 0;
  };
  AxisList whole(list);
  int64_t factor = factorOf(whole);
  if (factor == 0) {
    // In parts, row-major.
    factor = factorOf({list.back()});
    for (auto [position, axis] : llvm::enumerate(list)) {
      std::optional<int64_t> inner =
          axes.getSize(list.drop_front(position + 1)).getConstant();
      if (!inner || factorOf({axis}) != factor * *inner)
        return std::nullopt;
    }
    for (Axis axis : list)
      sum.addIndex({axis}, -factorOf({axis}));
    return factor;
  }
  sum.addIndex(whole, -factor);
  return factor;
}

/// The kind of condition that `slack` >= 0 is.
std::optional<Cut> CutFinder::classify(Affine slack, const Formula &formula) {
  std::optional<int64_t> row = takeFactor(slack, axes.leaves(inputs.rows));
  std::optional<int64_t> key = takeFactor(slack, axes.leaves(inputs.keys));
  if (!row || !key || !slack.indices.empty())
    return std::nullopt;
  AxisList batch = axes.leaves(inputs.batch);
  for (const auto &[number, factor] : slack.numbers)
    for (Axis axis : flatten(axes.leaves(number.layout)))
      if (!llvm::is_contained(batch, axis))
        return std::nullopt;
  if (*row == 1 && *key == -1)
    return Cut{Cut::Kind::Upper, slack, formula};
  if (*row == -1 && *key == 1)
    return Cut{Cut::Kind::Lower, slack, formula};
  if (*row == 0 && *key == -1) {
    slack.constant += 1;
    return Cut{Cut::Kind::Length, slack, formula};
  }
  return std::nullopt;
}

/// What |x| is taken of.
static std::optional<Element> getAbsoluteOf(const Expression &expression) {
  Operation *op = expression.element.value.getDefiningOp();
  if (!isa_and_present<math::AbsIOp, tosa::AbsOp>(op))
    return std::nullopt;
  return Element{op->getOperand(0), expression.element.layout};
}

/// |x| <= b is x <= b and -x <= b: a window to both sides.
std::vector<Cut> CutFinder::findDistance(const Formula &leaf) {
  Expression compare = viewer.view(leaf.leaf);
  bool isStrict = compare.is(Operator::Less);
  if (leaf.negated || (!isStrict && !compare.is(Operator::LessEqual)))
    return {};
  std::optional<Element> inside =
      getAbsoluteOf(viewer.view(compare.operands[0]));
  std::optional<Affine> distance = inside ? affine.view(*inside) : std::nullopt;
  std::optional<Affine> most = affine.view(compare.operands[1]);
  if (!distance || !most)
    return {};
  most->constant -= isStrict;
  std::vector<Cut> cuts;
  for (int64_t sign : {-1, 1}) {
    Affine slack = *most;
    slack.add(*distance, sign);
    if (std::optional<Cut> cut = classify(slack, leaf))
      cuts.push_back(std::move(*cut));
  }
  return cuts.size() == 2 ? cuts : std::vector<Cut>();
}

std::vector<Cut> CutFinder::findComparison(const Formula &leaf) {
  std::optional<Affine> slack =
      affine.getSlack(viewer.view(leaf.leaf), leaf.negated);
  std::optional<Cut> cut = slack ? classify(*slack, leaf) : std::nullopt;
  if (cut)
    return {std::move(*cut)};
  return findDistance(leaf);
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

namespace {

/// The least band and length that hold all keys which are kept.
struct Hull {
  int64_t upper, lower, length;
  bool hasUpper = true, hasLower = true, hasLength = true;

  bool keeps(int64_t row, int64_t key) const {
    return (!hasUpper || key - row <= upper) &&
           (!hasLower || row - key <= lower) && (!hasLength || key < length);
  }
};

} // namespace

static bool isHull(const Hull &hull, ArrayRef<double> kept, int64_t keys) {
  for (auto [offset, value] : llvm::enumerate(kept)) {
    int64_t position = static_cast<int64_t>(offset);
    if ((value != 0) != hull.keeps(position / keys, position % keys))
      return false;
  }
  return true;
}

static Hull getHull(ArrayRef<double> kept, int64_t rows, int64_t keys) {
  Hull hull{-rows, -keys, 0};
  for (auto [offset, value] : llvm::enumerate(kept)) {
    if (value == 0)
      continue;
    int64_t position = static_cast<int64_t>(offset);
    int64_t row = position / keys, key = position % keys;
    hull.upper = std::max(hull.upper, key - row);
    hull.lower = std::max(hull.lower, row - key);
    hull.length = std::max(hull.length, key + 1);
  }
  return hull;
}

std::optional<MaskCache::Bounds> CutFinder::findInTable(const Table &kept) {
  AxisList rows = axes.leaves(inputs.rows), keys = axes.leaves(inputs.keys);
  // Along any other axis it has to be the same.
  AxisList order;
  for (Axis axis : kept.axes)
    if (!llvm::is_contained(rows, axis) && !llvm::is_contained(keys, axis))
      order.push_back(axis);
  llvm::append_range(order, rows);
  llvm::append_range(order, keys);
  std::optional<std::vector<double>> values = tabulator.spread(kept, order);
  std::optional<int64_t> m = axes.getSize(rows).getConstant();
  std::optional<int64_t> n = axes.getSize(keys).getConstant();
  if (!values || !m || !n || *m == 0 || *n == 0)
    return std::nullopt;
  ArrayRef<double> first = ArrayRef(*values).take_front(*m * *n);
  for (size_t start = 0; start < values->size(); start += first.size())
    if (ArrayRef(*values).slice(start, first.size()) != first)
      return std::nullopt;

  Hull hull = getHull(first, *m, *n);
  if (!isHull(hull, first, *n))
    return std::nullopt;
  // What is implied goes: for a single row the band, else the length first.
  auto drop = [&](bool Hull::*which) {
    hull.*which = false;
    hull.*which = !isHull(hull, first, *n);
  };
  if (*m != 1)
    drop(&Hull::hasLength);
  drop(&Hull::hasUpper);
  drop(&Hull::hasLower);
  if (hull.hasLength)
    drop(&Hull::hasLength);
  MaskCache::Bounds bounds;
  auto add = [&](bool has, Cut::Kind kind, int64_t bound) {
    if (has)
      bounds.emplace_back(static_cast<unsigned>(kind), bound);
  };
  add(hull.hasUpper, Cut::Kind::Upper, hull.upper);
  add(hull.hasLower, Cut::Kind::Lower, hull.lower);
  add(hull.hasLength, Cut::Kind::Length, hull.length);
  return bounds;
}

static std::vector<Cut> toCuts(const MaskCache::Bounds &bounds,
                               const Formula &formula) {
  std::vector<Cut> cuts;
  for (auto [kind, bound] : bounds)
    cuts.push_back(
        {static_cast<Cut::Kind>(kind), Affine::number(bound), formula});
  return cuts;
}

/// Which dimensions of a tensor are rows and which keys, where it has no other.
std::optional<std::string> CutFinder::getRoles(const Element &element) const {
  if (!isa<RankedTensorType>(element.value.getType()))
    return std::nullopt;
  std::string roles;
  for (const AxisList &given : element.layout) {
    AxisList list = axes.leaves(given);
    if (list.empty())
      roles += '1';
    else if (list == axes.leaves(inputs.rows))
      roles += 'r';
    else if (list == axes.leaves(inputs.keys))
      roles += 'k';
    else
      return std::nullopt;
  }
  return roles;
}

std::optional<std::vector<Cut>>
CutFinder::findInFormula(const Formula &formula) {
  auto compute = [&]() -> std::optional<MaskCache::Bounds> {
    std::optional<Table> table = tabulator.tabulate(formula);
    return table ? findInTable(*table) : std::nullopt;
  };
  std::optional<std::string> roles =
      formula.is(Formula::Kind::Leaf) ? getRoles(formula.leaf) : std::nullopt;
  std::optional<MaskCache::Bounds> bounds =
      roles ? cache.get(formula.leaf.value,
                        *roles + (formula.negated ? " not" : ""), compute)
            : compute();
  if (!bounds)
    return std::nullopt;
  return toCuts(*bounds, formula);
}

std::vector<Cut> CutFinder::find(const Formula &formula) {
  std::vector<Cut> cuts;
  for (const Formula &conjunct : formula.getConjuncts()) {
    if (conjunct.is(Formula::Kind::True))
      continue;
    if (conjunct.is(Formula::Kind::False)) {
      cuts.push_back({Cut::Kind::Length, Affine(), conjunct});
      continue;
    }
    if (conjunct.is(Formula::Kind::Leaf))
      if (std::vector<Cut> found = findComparison(conjunct); !found.empty()) {
        llvm::append_range(cuts, found);
        continue;
      }
    if (auto found = findInFormula(conjunct)) {
      llvm::append_range(cuts, *found);
      continue;
    }
    cuts.push_back({Cut::Kind::Other, Affine(), conjunct});
  }
  return cuts;
}

std::optional<std::vector<Cut>> CutFinder::findInBias(const Element &bias,
                                                      double cut) {
  Element tensor = viewer.look(bias);
  auto compute = [&]() -> std::optional<MaskCache::Bounds> {
    const Table *table = tabulator.tabulate(tensor);
    if (!table)
      return std::nullopt;
    Table kept = *table;
    for (double &value : kept.values) {
      if (value != 0 && !(value <= cut))
        return std::nullopt;
      value = value == 0;
    }
    return findInTable(kept);
  };
  std::optional<std::string> roles = getRoles(tensor);
  std::optional<MaskCache::Bounds> bounds =
      roles ? cache.get(tensor.value,
                        *roles + " at most " + std::to_string(cut), compute)
            : compute();
  if (!bounds)
    return std::nullopt;
  return toCuts(*bounds, Formula());
}

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

namespace {

/// The tightest of each kind.
struct Bounds {
  const Cut *upper = nullptr, *lower = nullptr, *length = nullptr;
  /// What none of them implies.
  SmallVector<const Cut *> others;

  explicit Bounds(ArrayRef<Cut> cuts) {
    for (const Cut &cut : cuts) {
      switch (cut.kind) {
      case Cut::Kind::Upper:
        take(upper, cut);
        break;
      case Cut::Kind::Lower:
        take(lower, cut);
        break;
      case Cut::Kind::Length:
        take(length, cut);
        break;
      case Cut::Kind::Other:
        others.push_back(&cut);
        break;
      }
    }
  }

  /// All three are the tighter the smaller their bound is.
  void take(const Cut *&best, const Cut &cut) {
    if (!best) {
      best = &cut;
      return;
    }
    std::optional<int64_t> difference =
        cut.bound.minus(best->bound).getConstant();
    if (!difference)
      others.push_back(&cut);
    else if (*difference < 0)
      best = &cut;
  }
};

} // namespace

static Affine getSum(const Size &size, int64_t constant) {
  Affine sum = Affine::number(constant);
  sum.add(size, 1);
  return sum;
}

/// The alignment of rows: i' = i + bound.
static void setAlignment(Masks &masks, const Affine &bound, const Size &rows,
                         const Size &keys) {
  if (bound.getConstant() == 0) {
    masks.causal = Causal::TopLeft;
    return;
  }
  masks.causal = Causal::BottomRight;
  if (!(bound == getSum(keys, 0).minus(getSum(rows, 0))))
    masks.offset = bound;
}

/// Causal and window from j <= i + upper and j >= i - lower. The window's last
/// key is i' - w + 1, with i' = i + upper, so w = upper + lower + 1. Fails
/// where that is no number.
static LogicalResult setBand(Masks &masks, const Affine &upper,
                             const Affine &lower, const Size &rows,
                             const Size &keys) {
  Affine width = upper;
  width.add(lower, 1);
  std::optional<int64_t> window = width.getConstant();
  if (!window || *window < 0)
    return failure();
  if (upper == lower && upper.getConstant() != 0) {
    std::optional<int64_t> half = upper.getConstant();
    if (!half)
      return failure();
    masks.window = *half + 1;
    return success();
  }
  masks.window = *window + 1;
  setAlignment(masks, upper, rows, keys);
  return success();
}

void mlir::attn::raise::setCuts(Masks &masks, ArrayRef<Cut> cuts,
                                AffineViewer &affine, const Size &rows,
                                const Size &keys) {
  Bounds bounds(cuts);
  if (bounds.length)
    masks.length = bounds.length->bound;
  // A bound past the last key cuts nothing; before the first row neither.
  auto isIdle = [&](const Cut *cut, const Size &size) {
    if (!cut)
      return true;
    std::optional<int64_t> least =
        affine.getMinimum(cut->bound.minus(getSum(size, -1)));
    return least && *least >= 0;
  };
  if (isIdle(bounds.upper, keys))
    bounds.upper = nullptr;
  if (isIdle(bounds.lower, rows))
    bounds.lower = nullptr;
  if (bounds.upper && !bounds.lower)
    setAlignment(masks, bounds.upper->bound, rows, keys);
  if (bounds.lower) {
    // Alone, a lower bound is a window that ends past the last key.
    Affine upper = bounds.upper ? bounds.upper->bound : getSum(keys, -1);
    if (failed(setBand(masks, upper, bounds.lower->bound, rows, keys))) {
      bounds.others.push_back(bounds.lower);
      if (bounds.upper)
        setAlignment(masks, upper, rows, keys);
    }
  }
  for (const Cut *other : bounds.others)
    masks.kept = Formula::all(std::move(masks.kept), other->formula);
}

/// Row i keeps keys from max(0, i - lower) to min(N - 1, i + upper).
bool mlir::attn::raise::keepsAKey(ArrayRef<Cut> cuts, AffineViewer &affine,
                                  const Size &rows, const Size &keys) {
  Bounds bounds(cuts);
  if (bounds.length || !bounds.others.empty())
    return false;
  auto isNonNegative = [&](const Affine &sum) {
    std::optional<int64_t> least = affine.getMinimum(sum);
    return least && *least >= 0;
  };
  if (bounds.upper && !isNonNegative(bounds.upper->bound))
    return false;
  if (!bounds.lower)
    return true;
  Affine last = getSum(keys, 0).minus(getSum(rows, 0));
  last.add(bounds.lower->bound, 1);
  if (!isNonNegative(last))
    return false;
  if (!bounds.upper)
    return true;
  Affine width = bounds.upper->bound;
  width.add(bounds.lower->bound, 1);
  return isNonNegative(width);
}
