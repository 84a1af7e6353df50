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

namespace {

class MaskAnalysis {
public:
  MaskAnalysis(Viewer &viewer, const MaskInputs &inputs)
      : viewer(viewer), affine(viewer), tabulator(viewer, affine),
        builder(viewer, affine), finder(viewer, affine, tabulator, inputs),
        inputs(inputs), rows(viewer.axes.getSize(inputs.rows)),
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
  void mergeFinite();
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
  if (bias.factor > 0) {
    auto found = finder.findInBias(bias.element, lowest / bias.factor);
    if (found && !found->empty())
      finite.push_back({*found, lowest, std::nullopt, bias});
    if (found)
      return;
  }
  masks.biases.push_back(bias);
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

/// Sound: where every row keeps a key after all cuts, the weights of the keys
/// that are cut are exactly 0 beside it, whether they are cut by infinity or by
/// a low number. Else the numbers stay, and with them what a row weighs that
/// loses all of its keys.
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
  if (!isLow && keepsAKey(all, affine, rows, keys)) {
    cuts = std::move(all);
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

Masks mlir::attn::raise::analyseMasks(Viewer &viewer,
                                      const MaskInputs &inputs) {
  return MaskAnalysis(viewer, inputs).run();
}
