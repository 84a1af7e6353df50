//===- Convert.cpp - Make another attention of attn.sdpa ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"

#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNCONVERTPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

/// What was converted, and from what.
static constexpr llvm::StringLiteral kConvertedFrom = "attn.converted_from";
/// The name of a target that is not that of the operation.
static constexpr llvm::StringLiteral kConvertedTo = "attn.converted_to";
/// On an operation that goes on with the layer of the one before it.
static constexpr llvm::StringLiteral kContinues = "attn.continues";
/// The heads of a layer that an operation has: first, count, and how many query
/// and key/value heads the layer has.
static constexpr llvm::StringLiteral kHeads = "attn.heads";

static const TargetInfo *const kTargets[] = {
    &kL1, &kL1Longformer, &kL1Linformer, &kHamming, &kHammingLinear, &kCumsum};

namespace {

/// The operations that compute one attention of the model, in order.
using Layer = SmallVector<Operation *, 1>;

struct AttnConvertPass
    : public attn::impl::AttnConvertPassBase<AttnConvertPass> {
  using AttnConvertPassBase::AttnConvertPassBase;

  void runOnOperation() override;

private:
  FailureOr<FunctionOpInterface> findEntry();
  FailureOr<const TargetInfo *> findTarget();
  FailureOr<ParameterSource> readParameters(FunctionOpInterface function,
                                            const TargetInfo &target);
  LogicalResult checkOwners(const llvm::StringMap<std::string> &texts,
                            const TargetInfo &target);
  LogicalResult checkWords();
  FailureOr<std::optional<SmallVector<int64_t>>> readList(StringRef name,
                                                          StringRef text);
  llvm::StringMap<std::string> getTexts();

  FailureOr<SmallVector<Site>> findSites(FunctionOpInterface function);
  LogicalResult addSites(int64_t number, const Layer &layer,
                         SmallVectorImpl<Site> &sites);
  LogicalResult checkHeads(Operation *op, int64_t layer,
                           const HeadRange &heads);
  LogicalResult convertSite(Conversion &conversion);

  LogicalResult fail(Location loc, const Twine &why) {
    return emitError(loc, "attn-convert: ") << why;
  }
  LogicalResult fail(const Twine &why) {
    return fail(getOperation().getLoc(), why);
  }

  std::optional<SmallVector<int64_t>> chosenLayers, chosenHeads;
};

} // namespace

//===----------------------------------------------------------------------===//
// Options
//===----------------------------------------------------------------------===//

/// Everything that says how, by parameter name.
llvm::StringMap<std::string> AttnConvertPass::getTexts() {
  const std::pair<StringRef, StringRef> all[] = {
      {"lambda", lambda.empty() ? lam : lambda},
      {"precision", precision},
      {"window", window},
      {"global_rows", globalRows},
      {"E_K", eK},
      {"E_V", eV},
      {"sigma_q", sigmaQ},
      {"sigma_k", sigmaK},
      {"top_n", topN},
      {"hash", hash},
      {"bits", bits},
      {"seed", seed},
      {"sigma", sigma},
      {"anchors", anchors},
      {"matrix", matrix},
      {"mean", mean},
      {"c", c},
      {"compat", compat},
      {"w_cross", wCross},
      {"w_diag", wDiag},
      {"w_extra", wExtra},
      {"clip", clip}};
  llvm::StringMap<std::string> texts;
  for (auto [name, text] : all)
    if (!text.empty())
      texts[name] = text.str();
  return texts;
}

static bool hasParameter(const TargetInfo &target, StringRef name) {
  return llvm::is_contained(target.words, name) ||
         llvm::any_of(target.parameters, [&](const ParameterKind &kind) {
           return kind.name == name;
         });
}

/// An option that the target does not read is a mistake.
LogicalResult
AttnConvertPass::checkOwners(const llvm::StringMap<std::string> &texts,
                             const TargetInfo &target) {
  for (const auto &text : texts) {
    StringRef name = text.first();
    if (hasParameter(target, name))
      continue;
    SmallVector<StringRef> owners;
    for (const TargetInfo *other : kTargets)
      if (hasParameter(*other, name))
        owners.push_back(other->name);
    return fail(getOptionName(name) + " is a parameter of " +
                llvm::join(owners, ", ") + ", not of " + target.name);
  }
  if (!lambda.empty() && !lam.empty())
    return fail("lambda and lam are the same parameter");
  return success();
}

LogicalResult AttnConvertPass::checkWords() {
  if (!precision.empty() && !symbolizePrecision(precision))
    return fail("precision=" + precision +
                " is none of f32, bf16_weights, i16 and u8");
  if (!hash.empty() && hash != "sign" && hash != "hyperplane" &&
      hash != "kernel")
    return fail("hash=" + hash + " is none of sign, hyperplane and kernel");
  if (!compat.empty() && compat != "none" && compat != "ecoformer")
    return fail("compat=" + compat + " is neither none nor ecoformer");
  return readList("global-rows", globalRows);
}

/// Numbers and ranges, or none where nothing was given.
FailureOr<std::optional<SmallVector<int64_t>>>
AttnConvertPass::readList(StringRef name, StringRef text) {
  if (text.empty())
    return std::optional<SmallVector<int64_t>>();
  std::optional<SmallVector<int64_t>> numbers = parseRanges(text);
  if (!numbers)
    return fail(name + "=" + text +
                " is no list of numbers and ranges, as in "
                "0-3,5");
  return numbers;
}

FailureOr<const TargetInfo *> AttnConvertPass::findTarget() {
  const auto *found = llvm::find_if(
      kTargets, [&](const TargetInfo *target) { return target->name == to; });
  if (found != std::end(kTargets))
    return *found;
  SmallVector<StringRef> names;
  for (const TargetInfo *target : kTargets)
    names.push_back(target->name);
  return fail("to=" + to + " is none of " + llvm::join(names, ", "));
}

FailureOr<ParameterSource>
AttnConvertPass::readParameters(FunctionOpInterface function,
                                const TargetInfo &target) {
  llvm::StringMap<std::string> texts = getTexts();
  ParameterSource source(function, texts);
  if (failed(checkOwners(texts, target)) || failed(checkWords()) ||
      failed(source.checkNumbers(target.parameters)))
    return failure();
  if (parameters.empty())
    return source;
  // A file may serve several conversions.
  SmallVector<StringRef> known;
  for (const TargetInfo *other : kTargets)
    for (const ParameterKind &kind : other->parameters)
      if (!llvm::is_contained(known, kind.name))
        known.push_back(kind.name);
  if (failed(source.readFile(parameters, known)))
    return failure();
  return source;
}

//===----------------------------------------------------------------------===//
// Layers and heads
//===----------------------------------------------------------------------===//

FailureOr<FunctionOpInterface> AttnConvertPass::findEntry() {
  SmallVector<FunctionOpInterface> functions;
  for (auto function : getOperation().getOps<FunctionOpInterface>()) {
    if (function.isDeclaration())
      continue;
    if (function.getName() == entry)
      return function;
    functions.push_back(function);
  }
  if (functions.size() == 1)
    return functions.front();
  return fail("there is no function @" + entry);
}

/// The attentions of a function in program order, converted before or not.
static SmallVector<Layer> findLayers(FunctionOpInterface function) {
  SmallVector<Layer> layers;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (!isa<SDPAOp>(op) && !op->hasAttr(kConvertedFrom))
      return;
    if (op->hasAttr(kContinues) && !layers.empty())
      layers.back().push_back(op);
    else
      layers.push_back({op});
  });
  return layers;
}

static HeadRange getHeads(Operation *op) {
  if (auto heads = op->getAttrOfType<DenseI64ArrayAttr>(kHeads);
      heads && heads.size() == 4)
    return {heads[0], heads[1], heads[2], heads[3]};
  AttentionDims dims = cast<AttnOpInterface>(op).getAttentionDims();
  return {0, dims.heads, dims.heads, dims.groups};
}

/// Whether the heads asked for are there, and can be told apart.
LogicalResult AttnConvertPass::checkHeads(Operation *op, int64_t layer,
                                          const HeadRange &heads) {
  for (int64_t head : *chosenHeads)
    if (!ShapedType::isDynamic(heads.total) && head >= heads.total)
      return fail(op->getLoc(),
                  "heads=" + this->heads + " names " + Twine(head) +
                      ", but layer " + Twine(layer) + " has " +
                      Twine(heads.total) + " heads, numbered from 0");
  if (ShapedType::isDynamic(heads.total) || ShapedType::isDynamic(heads.groups))
    return fail(op->getLoc(), "heads=" + this->heads + ": layer " +
                                  Twine(layer) +
                                  " has a number of heads that is dynamic");
  if (isa<MemRefType>(op->getOperand(0).getType()))
    return fail(op->getLoc(),
                "heads=" + this->heads + ": layer " + Twine(layer) +
                    " has memref operands; convert before bufferization");
  for (Type type : op->getOperandTypes())
    if (auto shaped = dyn_cast<ShapedType>(type);
        shaped && llvm::is_contained(shaped.getShape(), 0))
      return fail(op->getLoc(), "heads=" + this->heads + ": layer " +
                                    Twine(layer) + " has an operand of type " +
                                    llvm::formatv("{0}", type).str() +
                                    ", of which there are no slices");
  return success();
}

/// The parts of a layer that are to be converted. What was asked for by number
/// has to be there to be converted; else what was converted before is passed
/// over.
LogicalResult AttnConvertPass::addSites(int64_t number, const Layer &layer,
                                        SmallVectorImpl<Site> &sites) {
  if (chosenHeads &&
      failed(checkHeads(layer.front(), number, getHeads(layer.front()))))
    return failure();
  Operation *converted = nullptr;
  size_t before = sites.size();
  for (Operation *op : layer) {
    HeadRange range = getHeads(op);
    if (chosenHeads && llvm::none_of(*chosenHeads, [&](int64_t head) {
          return head >= range.first && head < range.first + range.count;
        }))
      continue;
    if (auto sdpa = dyn_cast<SDPAOp>(op))
      sites.push_back({sdpa, number, range});
    else if (!converted)
      converted = op;
  }
  bool isPartial = chosenHeads && sites.size() > before;
  if (!converted || !(chosenLayers || isPartial))
    return success();
  std::string what = ("layer " + Twine(number)).str();
  if (converted->hasAttr(kHeads)) {
    HeadRange range = getHeads(converted);
    what += (", heads " + Twine(range.first) + " to " +
             Twine(range.first + range.count - 1) + ",")
                .str();
  }
  return fail(converted->getLoc(), what + " is " +
                                       converted->getName().getStringRef() +
                                       ", converted before");
}

FailureOr<SmallVector<Site>>
AttnConvertPass::findSites(FunctionOpInterface function) {
  SmallVector<Layer> all = findLayers(function);
  int64_t count = all.size();
  SmallVector<Site> sites;
  SmallVector<int64_t> numbers =
      chosenLayers.value_or(llvm::to_vector(llvm::seq(count)));
  for (int64_t number : numbers) {
    if (number >= count)
      return fail(function.getLoc(),
                  "layers=" + layers + " names " + Twine(number) + ", but @" +
                      function.getName() + " has " + Twine(count) +
                      " attentions, numbered from 0");
    if (failed(addSites(number, all[number], sites)))
      return failure();
  }
  if (sites.empty())
    return fail(function.getLoc(),
                "@" + function.getName() + " has no attn.sdpa");
  return sites;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// Takes over what `op` carried, and says where the new operations come from.
static void mark(SDPAOp op, StringRef target,
                 ArrayRef<Operation *> attentions) {
  Builder builder(op->getContext());
  for (auto [index, attention] : llvm::enumerate(attentions)) {
    for (NamedAttribute attr : op->getDiscardableAttrs())
      attention->setAttr(attr.getName(), attr.getValue());
    attention->setAttr(kConvertedFrom, builder.getStringAttr("sdpa"));
    std::string mnemonic = target.str();
    llvm::replace(mnemonic, '-', '_');
    if (mnemonic != attention->getName().stripDialect())
      attention->setAttr(kConvertedTo, builder.getStringAttr(target));
    if (index > 0)
      attention->setAttr(kContinues, builder.getUnitAttr());
  }
}

/// Marks the parts of one layer, in order.
static void markParts(ArrayRef<HeadPart> parts) {
  if (parts.size() < 2)
    return;
  for (auto [index, part] : llvm::enumerate(parts)) {
    SDPAOp op = part.op;
    Builder builder(op.getContext());
    const HeadRange &heads = part.heads;
    op->setAttr(kHeads,
                builder.getDenseI64ArrayAttr(
                    {heads.first, heads.count, heads.total, heads.groups}));
    if (index > 0)
      op->setAttr(kContinues, builder.getUnitAttr());
  }
}

/// "heads 0, 3 of 8", or nothing where all of a layer are meant.
static std::string
describeHeads(const HeadRange &heads,
              const std::optional<SmallVector<int64_t>> &chosen) {
  if (!chosen)
    return "";
  std::string text = "heads ";
  llvm::raw_string_ostream os(text);
  auto isHere = [&](int64_t head) {
    return head >= heads.first && head < heads.first + heads.count;
  };
  llvm::interleaveComma(llvm::make_filter_range(*chosen, isHere), os);
  os << " of " << heads.total;
  return text;
}

LogicalResult AttnConvertPass::convertSite(Conversion &conversion) {
  const Site &site = conversion.getSite();
  conversion.emitRemark(describeHeads(site.heads, chosenHeads));
  FailureOr<SmallVector<HeadPart>> parts =
      SmallVector<HeadPart>{{site.op, site.heads, true}};
  if (chosenHeads)
    parts = splitHeads(site.op, site.heads, *chosenHeads);
  if (failed(parts))
    return failure();
  markParts(*parts);
  for (HeadPart &part : *parts) {
    if (!part.isChosen)
      continue;
    OpBuilder builder(part.op);
    Replacement made = conversion.convert(builder, part.op, part.heads);
    if (made.results.size() != part.op->getNumResults())
      return failure();
    mark(part.op, conversion.getTarget(), made.attentions);
    part.op->replaceAllUsesWith(made.results);
    part.op->erase();
  }
  return success();
}

void AttnConvertPass::runOnOperation() {
  FailureOr<const TargetInfo *> target = findTarget();
  FailureOr<FunctionOpInterface> function = failure();
  if (succeeded(target))
    function = findEntry();
  if (failed(function))
    return signalPassFailure();
  FailureOr<ParameterSource> source = readParameters(*function, **target);
  auto ofLayers = readList("layers", layers),
       ofHeads = readList("heads", heads);
  if (failed(source) || failed(ofLayers) || failed(ofHeads))
    return signalPassFailure();
  chosenLayers = *ofLayers;
  chosenHeads = *ofHeads;
  FailureOr<SmallVector<Site>> sites = findSites(*function);
  if (failed(sites))
    return signalPassFailure();

  // All reasons are worth knowing, not only the first.
  bool isPossible = true;
  SmallVector<std::unique_ptr<Conversion>> conversions;
  for (const Site &site : *sites) {
    conversions.push_back((*target)->make(site, *source));
    isPossible &= succeeded(conversions.back()->check());
  }
  if (!isPossible)
    return signalPassFailure();
  for (const std::unique_ptr<Conversion> &conversion : conversions)
    if (failed(convertSite(*conversion)))
      return signalPassFailure();
}
