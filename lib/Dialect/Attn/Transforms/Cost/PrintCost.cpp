//===- PrintCost.cpp - Print what a model costs ---------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/Cost.h"
#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNPRINTCOSTPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

namespace {
struct AttnPrintCostPass
    : public attn::impl::AttnPrintCostPassBase<AttnPrintCostPass> {
  using AttnPrintCostPassBase::AttnPrintCostPassBase;

  void runOnOperation() override;

private:
  FailureOr<SmallVector<SmallVector<int64_t>>> readSizes();
};
} // namespace

/// "2x128x?" as sizes, where ? stays dynamic.
static std::optional<SmallVector<int64_t>> parseShape(StringRef text) {
  SmallVector<int64_t> sizes;
  SmallVector<StringRef> parts;
  text.split(parts, 'x');
  for (StringRef part : parts) {
    int64_t size = ShapedType::kDynamic;
    if (part != "?" && (part.getAsInteger(10, size) || size < 0))
      return std::nullopt;
    sizes.push_back(size);
  }
  return sizes;
}

/// "0:2x128,2:2x1x128": for each argument its sizes, or none.
FailureOr<SmallVector<SmallVector<int64_t>>> AttnPrintCostPass::readSizes() {
  constexpr unsigned kMostArguments = 1 << 16;
  SmallVector<SmallVector<int64_t>> all;
  SmallVector<StringRef> parts;
  if (!sizes.empty())
    StringRef(sizes).split(parts, ',');
  for (StringRef part : parts) {
    auto [number, shape] = part.split(':');
    unsigned index;
    std::optional<SmallVector<int64_t>> parsed = parseShape(shape);
    if (number.getAsInteger(10, index) || index >= kMostArguments || !parsed)
      return emitError(getOperation().getLoc(), "attn-print-cost: sizes=")
             << sizes << ": '" << part
             << "' is no argument with sizes, as in 0:2x128";
    if (all.size() <= index)
      all.resize(index + 1);
    all[index] = *parsed;
  }
  return all;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static void printNumber(raw_ostream &os, OperationCount count) {
  os << llvm::format(" %15llu", static_cast<unsigned long long>(count));
}

static void printCost(raw_ostream &os, const Twine &name, const Cost &cost) {
  os << llvm::left_justify(name.str(), 24);
  if (!cost.fits()) {
    os << " more than can be counted\n";
    return;
  }
  printNumber(os, cost.getMultiplications());
  printNumber(os, cost.getAdditions());
  printNumber(os, cost.getExponentials());
  printNumber(os, cost.getBitOperations());
  printNumber(os, cost.getBytes());
  if (std::optional<double> energy = cost.getEnergy())
    os << llvm::format(" %15.6f", *energy * 1e-6);
  else
    os << llvm::right_justify("?", 16);
  os << "\n";
}

static void printHeading(raw_ostream &os, StringRef function) {
  os << "cost of @" << function << "\n" << llvm::left_justify("", 24);
  for (StringRef name : {"mul", "add", "exp", "bit", "bytes", "uJ"})
    os << llvm::right_justify(name, 16);
  os << "\n";
}

static void printText(raw_ostream &os, StringRef function,
                      const ModelCost &cost) {
  printHeading(os, function);
  for (auto [index, attention] : llvm::enumerate(cost.attentions)) {
    std::string name =
        (Twine(index) + " " + attention.op->getName().stripDialect()).str();
    if (!attention.isKnown) {
      os << llvm::left_justify(name, 24)
         << " of a size or a number of executions that is not known\n";
      continue;
    }
    printCost(os, name, attention.total);
    for (const CostPart &part : attention.parts)
      printCost(os, "    " + part.name, part.cost);
  }
  printCost(os, "attention", cost.attention);
  printCost(os, "products", cost.products);
  printCost(os, "norms", cost.norms);
  printCost(os, cost.isKnown() ? "total" : "total of what is known",
            cost.getTotal());
  os << "not counted: " << cost.uncounted
     << " elements of other structured operations\n";
  if (!cost.unknown.empty())
    os << "not known: " << cost.unknown.size()
       << " operations, whose sizes or number of executions depend on what is "
          "not known; sizes= gives the arguments'\n";
}

void AttnPrintCostPass::runOnOperation() {
  FailureOr<SmallVector<SmallVector<int64_t>>> given = readSizes();
  if (failed(given))
    return signalPassFailure();
  markAllAnalysesPreserved();
  std::string text;
  llvm::raw_string_ostream os(text);
  bool found = false;
  for (auto function : getOperation().getOps<FunctionOpInterface>()) {
    if (function.isDeclaration() ||
        (!entry.empty() && function.getName() != entry))
      continue;
    found = true;
    // The sizes are those of a copy.
    OwningOpRef<ModuleOp> copy = getOperation().clone();
    auto target = cast<FunctionOpInterface>(
        SymbolTable::lookupSymbolIn(*copy, function.getNameAttr()));
    if (!given->empty() && failed(specializeSizes(target, *given)))
      return signalPassFailure();
    printText(os, function.getName(), countModel(target));
  }
  if (!found) {
    emitError(getOperation().getLoc(), "attn-print-cost: there is no function")
        << (entry.empty() ? "" : " @" + entry);
    return signalPassFailure();
  }
  llvm::outs() << text;
}
