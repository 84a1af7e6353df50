//===- Masks.cpp - What masks say about rows and keys ---------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Masks.h"

#include "Bands.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

/// Adding a number this low to a score of any model leaves nothing of its
/// weight beside a key that was kept: the weight is exactly 0 in f32. In f16 it
/// is the lowest number there is.
static double getCuttingBias(Viewer &viewer, const Element &bias) {
  Element element = viewer.skipCasts(bias);
  return getElementTypeOrSelf(element.value).isF16() ? -6e4 : -9e8;
}

/// A number this low swallows any score or bias that is added to it.
static constexpr double kSwallowing = -1e30;

namespace {

class MaskAnalysis {
public:
  MaskAnalysis(Viewer &viewer, const MaskInputs &inputs, MaskCache &cache)
      : viewer(viewer), affine(viewer), tabulator(viewer, affine),
        builder(viewer, affine),
        finder(viewer, affine, tabulator, inputs, cache), inputs(inputs),
        rows(viewer.axes.getSize(inputs.rows)),
        keys(viewer.axes.getSize(inputs.keys)) {}

  Masks run();

private:
  /// Cuts that are finite: for a row that loses all of its keys to them, they
  /// are not the same as a mask.
  struct Finite {
    std::vector<Cut> cuts;
    double level;             ///< The least low number.
    std::optional<Fill> fill; ///< The same again, or
    Bias bias;                ///< as it stands.
  };

  void addSelected(const MaskInputs::Selected &selected);
  void addBias(const Bias &bias);
  bool addChosen(const Expression &select, double factor);
  void mergeFinite();
  bool canAverage(ArrayRef<Cut> all);
  bool mayBeLow(const Element &element, double level, Visited &visited);

  Viewer &viewer;
  AffineViewer affine;
  Tabulator tabulator;
  FormulaBuilder builder;
  CutFinder finder;
  const MaskInputs &inputs;
  Size rows, keys;

  std::vector<Cut> cuts;
  std::vector<Finite> finite;
  Masks masks;
};

} // namespace

void MaskAnalysis::addSelected(const MaskInputs::Selected &selected) {
  Formula kept = builder.build(selected.condition, selected.negated);
  std::vector<Cut> found = finder.find(kept);
  if (std::isinf(selected.fill))
    llvm::append_range(cuts, found);
  else if (!found.empty())
    finite.push_back({found, selected.fill, Fill{kept, std::nullopt}, {}});
}

void MaskAnalysis::addBias(const Bias &bias) {
  Expression sum = viewer.view(viewer.skipCasts(bias.element));
  if (toDouble(viewer.evaluate(sum.element)) == 0.0)
    return;
  double lowest = getCuttingBias(viewer, bias.element);
  if (std::optional<AdditiveMask> mask =
          builder.buildAdditive(bias.element, bias.factor)) {
    // A sum of several is better looked at one by one.
    bool isLevel = mask->lowest == mask->highest;
    if (mask->highest <= lowest && (isLevel || !sum.is(Operator::Add))) {
      std::vector<Cut> found = finder.find(mask->kept);
      std::optional<Fill> fill;
      if (isLevel)
        fill = Fill{mask->kept, mask->highest};
      if (std::isinf(mask->highest))
        llvm::append_range(cuts, found);
      else if (!found.empty())
        finite.push_back({found, mask->highest, fill, bias});
      return;
    }
  }
  if (sum.is(Operator::Add)) {
    addBias({sum.operands[0], bias.factor});
    addBias({sum.operands[1], bias.factor});
    return;
  }
  if (sum.is(Operator::Select) && addChosen(sum, bias.factor))
    return;
  if (bias.factor > 0) {
    auto found = finder.findInBias(bias.element, lowest / bias.factor);
    if (found && !found->empty())
      finite.push_back({*found, lowest, std::nullopt, bias});
    if (found)
      return;
  }
  masks.biases.push_back(bias);
}

/// where(m, x, low) adds x, and cuts. Sound: what is so low swallows x.
bool MaskAnalysis::addChosen(const Expression &select, double factor) {
  for (bool keptFirst : {true, false}) {
    std::optional<double> level =
        toDouble(viewer.evaluate(select.operands[keptFirst ? 2 : 1]));
    if (!level || factor <= 0 || *level * factor > kSwallowing)
      continue;
    Formula kept = builder.build(select.operands[0], !keptFirst);
    std::vector<Cut> found = finder.find(kept);
    if (std::isinf(*level))
      llvm::append_range(cuts, found);
    else if (!found.empty())
      finite.push_back(
          {found, *level * factor, Fill{kept, *level * factor}, {}});
    addBias({select.operands[keptFirst ? 1 : 2], factor});
    return true;
  }
  return false;
}

/// Whether a number is computed from one that is about as low as `level`: then
/// a row may lose the keys that it keeps otherwise.
bool MaskAnalysis::mayBeLow(const Element &element, double level,
                            Visited &visited) {
  Expression expression = viewer.view(element);
  if (!visited.insert(expression.element))
    return false;
  if (expression.is(Operator::Number)) {
    std::optional<double> number =
        toDouble(viewer.evaluate(expression.element));
    return number && *number <= level / 2;
  }
  return llvm::any_of(expression.operands, [&](const Element &operand) {
    return mayBeLow(operand, level, visited);
  });
}

/// Whether a row that is cut as a whole weighs all of its keys alike, and it
/// pays to say so: then the cuts are attributes but for a mask of keys, where
/// they would be a bias of rows and keys.
/// Sound: all scores are the same then, one low number that takes their place,
/// or that is so low that it swallows any of them.
bool MaskAnalysis::canAverage(ArrayRef<Cut> all) {
  if (finite.size() != 1 || !cuts.empty() || inputs.hasSink)
    return false;
  const Finite &mask = finite.front();
  bool isReplaced = mask.fill && !mask.fill->level && masks.biases.empty();
  bool isSwallowing = mask.fill && mask.level <= kSwallowing;
  if (!isReplaced && !isSwallowing)
    return false;
  bool hasBand = false;
  for (const Cut &cut : all) {
    hasBand |= cut.kind == Cut::Kind::Upper || cut.kind == Cut::Kind::Lower;
    if (cut.kind != Cut::Kind::Other)
      continue;
    llvm::SmallDenseSet<Axis> found;
    collectAxes(viewer, cut.formula, found);
    if (llvm::any_of(viewer.axes.leaves(inputs.rows),
                     [&](Axis axis) { return found.contains(axis); }))
      return false;
  }
  return hasBand;
}

/// Sound: where every row keeps a key after all cuts, the weights of the keys
/// that are cut are exactly 0 beside it, whether they are cut by infinity or by
/// a low number; so it is beside a sink. Else the numbers stay, and with them
/// what a row weighs that loses all of its keys.
void MaskAnalysis::mergeFinite() {
  std::vector<Cut> all = cuts;
  double level = -INFINITY;
  for (const Finite &mask : finite) {
    llvm::append_range(all, mask.cuts);
    level = std::max(level, mask.level);
  }
  bool isLow = llvm::any_of(masks.biases, [&](const Bias &bias) {
    Visited visited;
    return mayBeLow(bias.element, level, visited);
  });
  bool isCut = !isLow && (inputs.hasSink || keepsAKey(all, affine, rows, keys));
  if (isCut || (!isLow && canAverage(all))) {
    cuts = std::move(all);
    masks.averagesEmptyRows = !isCut;
    return;
  }
  for (Finite &mask : finite) {
    if (mask.fill)
      masks.fills.push_back(std::move(*mask.fill));
    else
      masks.biases.push_back(mask.bias);
  }
}

Masks MaskAnalysis::run() {
  for (const MaskInputs::Selected &selected : inputs.selected)
    addSelected(selected);
  for (const Bias &bias : inputs.added)
    addBias(bias);
  if (!finite.empty())
    mergeFinite();
  setCuts(masks, cuts, affine, rows, keys);
  return std::move(masks);
}

const std::optional<MaskCache::Bounds> &
MaskCache::get(Value tensor, std::string roles,
               function_ref<std::optional<Bounds>()> compute) {
  std::pair<const void *, std::string> key{tensor.getAsOpaquePointer(),
                                           std::move(roles)};
  auto found = known.find(key);
  if (found == known.end())
    found = known.emplace(std::move(key), compute()).first;
  return found->second;
}

Masks mlir::attn::raise::analyseMasks(Viewer &viewer, const MaskInputs &inputs,
                                      MaskCache &cache) {
  return MaskAnalysis(viewer, inputs, cache).run();
}
