//===- Markers.cpp - Operations that an importer kept whole ---------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Markers.h"

#include "Raise.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/Verifier.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

static constexpr StringLiteral kOp = "attn.op";
static constexpr StringLiteral kOperands = "attn.operands";
static constexpr StringLiteral kPrefix = "attn.";

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// The operand names of the softmax family, in order; of the ones that are left
/// out the operation has none. What is required comes first.
#define ATTN_SOFTMAX_OPERANDS                                                  \
  "query", "key", "value", "bias", "mask", "kv_length", "offset", "scale",     \
      "softcap"
static constexpr StringLiteral kSDPA[] = {ATTN_SOFTMAX_OPERANDS};
static constexpr StringLiteral kL1[] = {ATTN_SOFTMAX_OPERANDS, "lambda"};
static constexpr StringLiteral kHamming[] = {ATTN_SOFTMAX_OPERANDS, "sigma_q",
                                             "sigma_k"};
#undef ATTN_SOFTMAX_OPERANDS
static constexpr StringLiteral kHammingLinear[] = {"query_codes", "key_codes",
                                                   "value", "mask"};
static constexpr StringLiteral kCumsum[] = {"cross", "diag", "extra", "value"};
static constexpr StringLiteral kElita[] = {"a1", "b1",    "a2",    "b2",
                                           "c",  "start", "length"};
static constexpr StringLiteral kHash[] = {"x", "anchors", "matrix", "mean"};
static constexpr StringLiteral kPack[] = {"x"};

static const MarkerOperation kOperations[] = {
    {"sdpa", kSDPA, 3, true},
    {"l1", kL1, 3, true},
    {"hamming", kHamming, 3, true},
    {"hamming_linear", kHammingLinear, 3, true},
    {"cumsum", kCumsum, 4, false},
    {"elita_positions", kElita, 5, true},
    {"kernel_hash", kHash, 4, false},
    {"sign_pack", kPack, 1, false},
};

const MarkerOperation *raise::findMarkerOperation(StringRef name) {
  const auto *found = llvm::find_if(
      kOperations, [&](const MarkerOperation &op) { return op.name == name; });
  return found == std::end(kOperations) ? nullptr : found;
}

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

namespace {

/// One call and what its declaration says.
class MarkerCall {
public:
  MarkerCall(func::CallOp call, func::FuncOp callee)
      : call(call), callee(callee) {}

  LogicalResult raise();

private:
  InFlightDiagnostic emitError() {
    InFlightDiagnostic error = call.emitError()
                               << "marker @" << callee.getSymName() << ": ";
    error.attachNote(callee.getLoc()) << "declared here";
    return error;
  }
  LogicalResult readOperands();
  LogicalResult readAttributes();

  func::CallOp call;
  func::FuncOp callee;
  Marker marker;
};

} // namespace

/// The names of the operands: those that `attn.operands` gives, or the required
/// ones and, of attention, a mask or bias.
LogicalResult MarkerCall::readOperands() {
  const MarkerOperation &op = *marker.operation;
  SmallVector<StringRef> names;
  if (Attribute attr = callee->getAttr(kOperands)) {
    auto list = dyn_cast<ArrayAttr>(attr);
    if (!list || !llvm::all_of(list, llvm::IsaPred<StringAttr>))
      return emitError() << kOperands << " = " << attr
                         << " is no list of names";
    for (StringAttr name : list.getAsRange<StringAttr>())
      names.push_back(name.getValue());
  } else {
    for (StringRef name : op.operands.take_front(op.required))
      names.push_back(name);
    bool hasMask = llvm::is_contained(op.operands, "mask");
    if (call.getNumOperands() == names.size() + 1 && hasMask) {
      bool isBoolean = getElementTypeOrSelf(call.getOperands().back().getType())
                           .isInteger(1);
      names.push_back(isBoolean ? "mask" : "bias");
    }
  }
  if (names.size() != call.getNumOperands())
    return emitError() << "attn." << op.name << " has " << names.size()
                       << " operands by name, and the call "
                       << call.getNumOperands();
  for (auto [name, operand] : llvm::zip_equal(names, call.getOperands())) {
    if (name == "state") {
      marker.states.push_back(operand);
      continue;
    }
    const auto *found = llvm::find(op.operands, name);
    if (found == op.operands.end())
      return emitError() << "attn." << op.name << " has no operand '" << name
                         << "'";
    Value &slot = marker.operands[found - op.operands.begin()];
    if (slot)
      return emitError() << "operand '" << name << "' is given twice";
    slot = operand;
  }
  return success();
}

LogicalResult MarkerCall::readAttributes() {
  for (NamedAttribute attr : callee->getDiscardableAttrs()) {
    StringRef name = attr.getName();
    if (!name.consume_front(kPrefix) || attr.getName() == kOp ||
        attr.getName() == kOperands)
      continue;
    // One that is not known is not passed over: it would have said something
    // about the result.
    FailureOr<Attribute> value =
        convertMarkerAttribute(*marker.operation, name, attr.getValue());
    if (failed(value))
      return emitError() << attr.getName().getValue() << " = "
                         << attr.getValue() << " has no meaning for attn."
                         << marker.operation->name;
    if (*value)
      marker.attributes.append(name, *value);
  }
  return success();
}

LogicalResult MarkerCall::raise() {
  auto name = callee->getAttrOfType<StringAttr>(kOp);
  marker.operation = name ? findMarkerOperation(name.getValue()) : nullptr;
  if (!marker.operation)
    return emitError() << kOp << " = " << callee->getAttr(kOp)
                       << " names no operation of attn";
  marker.operands.resize(marker.operation->operands.size());
  if (failed(readOperands()) || failed(readAttributes()))
    return failure();
  return raiseMarker(call, marker, [&] { return emitError(); });
}

//===----------------------------------------------------------------------===//
// tm_tensor.attention
//===----------------------------------------------------------------------===//

/// torch-mlir makes it of attention that it is not asked to decompose: query,
/// key, value, perhaps a mask, and a destination. Its dialect is not
/// registered.
static LogicalResult raiseTMTensor(Operation *op) {
  auto emitError = [&] { return op->emitError("marker: "); };
  unsigned count = op->getNumOperands();
  if (count < 4 || count > 5 || op->getNumResults() != 1)
    return emitError() << "expected 4 or 5 operands and 1 result, got " << count
                       << " and " << op->getNumResults();
  Marker marker;
  marker.operation = findMarkerOperation("sdpa");
  marker.operands.resize(marker.operation->operands.size());
  for (unsigned index : llvm::seq(3))
    marker.operands[index] = op->getOperand(index);
  if (count == 5) {
    bool isBoolean =
        getElementTypeOrSelf(op->getOperand(3).getType()).isInteger(1);
    marker.operands[isBoolean ? 4 : 3] = op->getOperand(3);
  }
  if (auto properties =
          dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute()))
    if (auto scale = properties.getAs<FloatAttr>("scale"))
      marker.attributes.append(
          "scale", *convertMarkerAttribute(*marker.operation, "scale", scale));
  return raiseMarker(op, marker, emitError);
}

//===----------------------------------------------------------------------===//
// Entry
//===----------------------------------------------------------------------===//

LogicalResult raise::raiseMarkers(ModuleOp module) {
  SymbolTableCollection symbols;
  SmallVector<std::pair<func::CallOp, func::FuncOp>> calls;
  SmallVector<Operation *> attentions;
  module.walk([&](Operation *op) {
    if (op->getName().getStringRef() == "tm_tensor.attention")
      attentions.push_back(op);
    auto call = dyn_cast<func::CallOp>(op);
    if (!call)
      return;
    auto callee = symbols.lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (callee && callee.isDeclaration() && callee->hasAttr(kOp))
      calls.emplace_back(call, callee);
  });
  bool isRaised = true;
  for (auto [call, callee] : calls)
    isRaised &= succeeded(MarkerCall(call, callee).raise());
  for (Operation *op : attentions)
    isRaised &= succeeded(raiseTMTensor(op));

  for (func::FuncOp callee :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    if (callee.isPrivate() && callee.isDeclaration() && callee->hasAttr(kOp) &&
        SymbolTable::symbolKnownUseEmpty(callee, module))
      callee.erase();
  return success(isRaised);
}
