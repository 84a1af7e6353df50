//===- ReportCost.cpp - What a model costs, in a report -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportCost.h"

#include "attn/Pipelines/Pipelines.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::attn;
using llvm::Error;

Cost ModelCostInfo::getTotal() const {
  Cost total = attention;
  total += products;
  total += norms;
  return total;
}

//===----------------------------------------------------------------------===//
// Measuring
//===----------------------------------------------------------------------===//

/// By which an attention is known again once the sizes are static.
static constexpr llvm::StringLiteral kNumber = "attn.number";

namespace {
/// What a module costs, and each of its attentions in program order.
struct Measured {
  ModelCostInfo model;
  std::vector<std::optional<AttentionCostInfo>> attentions;
};
} // namespace

/// Sums what one operation costs each time that it is reached.
static void addCostOf(const AttentionCost &counted, Measured &measured) {
  auto number = counted.op->getAttrOfType<IntegerAttr>(kNumber);
  if (!number || !counted.isKnown)
    return;
  std::optional<AttentionCostInfo> &info = measured.attentions[number.getInt()];
  if (!info)
    info.emplace();
  info->total += counted.total;
  for (const CostPart &part : counted.parts) {
    auto place = llvm::find_if(info->parts, [&](const auto &known) {
      return known.first == part.name;
    });
    if (place == info->parts.end())
      place = info->parts.insert(place, {part.name.str(), Cost()});
    place->second += part.cost;
  }
}

/// Of a copy, in which tosa is linalg and the sizes are static.
static llvm::Expected<Measured> measure(ModuleOp module, StringRef entry,
                                        ArrayRef<SmallVector<int64_t>> sizes) {
  std::string message;
  ScopedDiagnosticHandler handler(module.getContext(), [&](Diagnostic &said) {
    if (said.getSeverity() == DiagnosticSeverity::Error && message.empty())
      message = said.str();
  });
  OwningOpRef<ModuleOp> copy = module.clone();
  Measured measured;
  copy->walk<WalkOrder::PreOrder>([&](AttnOpInterface op) {
    op->setAttr(
        kNumber,
        Builder(op.getContext()).getI64IntegerAttr(measured.attentions.size()));
    measured.attentions.emplace_back();
  });
  PassManager pm(module.getContext());
  buildTosaToLinalgPipeline(pm);
  auto function =
      dyn_cast_or_null<FunctionOpInterface>(copy->lookupSymbol(entry));
  if (!function || failed(pm.run(*copy)))
    return llvm::createStringError("the cost can not be counted: " + message);
  function = cast<FunctionOpInterface>(copy->lookupSymbol(entry));
  if (failed(specializeSizes(function, sizes)))
    return llvm::createStringError("the cost can not be counted: " + message);

  ModelCost counted = countModel(function);
  measured.model = {counted.attention, counted.products, counted.norms,
                    counted.uncounted, counted.unknown.size()};
  for (const AttentionCost &attention : counted.attentions)
    addCostOf(attention, measured);
  return measured;
}

Error ModelReport::addCost(ModuleOp module, ModuleOp raised, StringRef entry,
                           ArrayRef<SmallVector<int64_t>> sizes) {
  llvm::Expected<Measured> after = measure(module, entry, sizes);
  if (!after)
    return after.takeError();
  cost = after->model;
  for (auto [info, counted] : llvm::zip(attentions, after->attentions))
    info.cost = counted;
  if (!raised)
    return Error::success();
  llvm::Expected<Measured> before = measure(raised, entry, sizes);
  if (!before)
    return before.takeError();
  costBefore = before->model;
  // Of a layer's operations, the first one says what it was before.
  auto first = attentions.begin();
  while (first != attentions.end()) {
    auto end = std::find_if(first, attentions.end(), [&](const auto &info) {
      return info.layer != first->layer;
    });
    bool isConverted = std::any_of(
        first, end, [](const auto &info) { return !info.convertedTo.empty(); });
    auto number = static_cast<size_t>(first->layer);
    if (isConverted && number < before->attentions.size())
      if (const auto &counted = before->attentions[number])
        first->costBefore = counted->total;
    first = end;
  }
  return Error::success();
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static llvm::json::Value energyToJSON(const Cost &cost) {
  if (std::optional<double> energy = cost.getEnergy())
    return *energy;
  return nullptr;
}

llvm::json::Value attn::operationsToJSON(const Cost &cost) {
  if (!cost.fits())
    return nullptr;
  return llvm::json::Object{{"mul", cost.getMultiplications()},
                            {"add", cost.getAdditions()},
                            {"exp", cost.getExponentials()},
                            {"bit", cost.getBitOperations()},
                            {"bytes", cost.getBytes()}};
}

static llvm::json::Object costToJSON(const Cost &cost) {
  return llvm::json::Object{{"operations", operationsToJSON(cost)},
                            {"energy_pj", energyToJSON(cost)}};
}

void attn::addCostToJSON(const AttentionInfo &info,
                         llvm::json::Object &object) {
  object["operations"] = nullptr;
  object["energy_pj"] = nullptr;
  object["parts"] = nullptr;
  object["before"] = nullptr;
  if (info.cost) {
    object["operations"] = operationsToJSON(info.cost->total);
    object["energy_pj"] = energyToJSON(info.cost->total);
    llvm::json::Object parts;
    for (const auto &[name, cost] : info.cost->parts)
      parts[name] = costToJSON(cost);
    object["parts"] = std::move(parts);
  }
  if (info.costBefore)
    object["before"] = costToJSON(*info.costBefore);
}

llvm::json::Value attn::toJSON(const std::optional<ModelCostInfo> &cost) {
  if (!cost)
    return nullptr;
  return llvm::json::Object{{"attention", costToJSON(cost->attention)},
                            {"products", costToJSON(cost->products)},
                            {"norms", costToJSON(cost->norms)},
                            {"total", costToJSON(cost->getTotal())},
                            {"uncounted", cost->uncounted},
                            {"unknown", cost->unknown}};
}

/// A count in three digits: "12.3 M".
static std::string shorten(double number) {
  constexpr StringLiteral units[] = {"", " k", " M", " G", " T", " P", " E"};
  size_t unit = 0;
  while (number >= 1000 && unit + 1 < std::size(units)) {
    number /= 1000;
    ++unit;
  }
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.*f",
                                                 number < 10 && unit    ? 2
                                                 : number < 100 && unit ? 1
                                                                        : 0,
                                                 number)
                                 << units[unit];
  return text;
}

static std::string energyText(const Cost &cost) {
  std::optional<double> energy = cost.getEnergy();
  if (!energy)
    return "?";
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.4g", *energy * 1e-6);
  return text;
}

static CostRow makeRow(const llvm::Twine &name,
                       const std::optional<Cost> &cost) {
  if (!cost || !cost->fits())
    return {name.str(), "?", "?", "?", "?", "?", "?"};
  auto count = [](OperationCount number) {
    return shorten(static_cast<double>(number));
  };
  return {name.str(),
          count(cost->getMultiplications()),
          count(cost->getAdditions()),
          count(cost->getExponentials()),
          count(cost->getBitOperations()),
          count(cost->getBytes()),
          energyText(*cost)};
}

const CostRow &attn::getCostHeadings() {
  static const CostRow headings = {"cost", "mul",   "add", "exp",
                                   "bit",  "bytes", "uJ"};
  return headings;
}

std::vector<CostRow> attn::getCostRows(const ModelReport &report) {
  std::vector<CostRow> rows;
  if (!report.cost)
    return rows;
  for (const AttentionInfo &info : report.attentions) {
    std::string name = std::to_string(info.layer) + " ";
    if (info.costBefore)
      rows.push_back(makeRow(name + "before", info.costBefore));
    rows.push_back(makeRow(name + info.op, info.cost
                                               ? std::optional(info.cost->total)
                                               : std::nullopt));
  }
  auto addTotals = [&](const ModelCostInfo &cost, StringRef when) {
    rows.push_back(makeRow("attention" + when, cost.attention));
    rows.push_back(
        makeRow((cost.unknown ? "model, of what is known" : "model") + when,
                cost.getTotal()));
  };
  if (report.costBefore)
    addTotals(*report.costBefore, " before");
  addTotals(*report.cost, "");
  return rows;
}
