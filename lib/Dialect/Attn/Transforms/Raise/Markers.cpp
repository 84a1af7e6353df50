//===- RaiseMarkers.cpp - Attention that an importer kept whole -----------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Raise.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;

static constexpr StringLiteral kOp = "attn.op";
static constexpr StringLiteral kScale = "attn.scale";
static constexpr StringLiteral kCausal = "attn.causal";

namespace {

/// What the attributes of a marker's declaration say.
struct Marker {
  FloatAttr scale;
  Causal causal = Causal::None;
};

} // namespace

/// Reads a declaration's attributes. An attribute that is not known is not
/// passed over: it would have said something about the result.
static FailureOr<Marker>
readMarker(func::FuncOp callee,
           function_ref<InFlightDiagnostic()> emitDeclined) {
  Marker marker;
  for (NamedAttribute attr : callee->getDiscardableAttrs()) {
    StringRef name = attr.getName();
    Attribute value = attr.getValue();
    if (!name.starts_with("attn.") || name == kOp)
      continue;
    if (name == kScale && isa<FloatAttr>(value)) {
      double scale = cast<FloatAttr>(value).getValueAsDouble();
      marker.scale = Builder(callee.getContext()).getF64FloatAttr(scale);
      continue;
    }
    if (name == kCausal && isa<BoolAttr>(value)) {
      marker.causal =
          cast<BoolAttr>(value).getValue() ? Causal::TopLeft : Causal::None;
      continue;
    }
    if (name == kCausal && isa<StringAttr>(value))
      if (auto kind = symbolizeCausal(cast<StringAttr>(value).getValue())) {
        marker.causal = *kind;
        continue;
      }
    emitDeclined() << name << " = " << value << " of @" << callee.getSymName()
                   << " has no meaning here";
    return failure();
  }
  return marker;
}

/// Replaces `op` by attention on `inputs`: query, key, value and perhaps a mask
/// or bias. Checks the kinds of types; the verifier checks the sizes.
static void raiseMarker(Operation *op, ValueRange inputs, const Marker &marker,
                        function_ref<InFlightDiagnostic()> emitDeclined) {
  if (inputs.size() < 3 || inputs.size() > 4 || op->getNumResults() != 1) {
    emitDeclined() << "expected 3 or 4 inputs and 1 result, got "
                   << inputs.size() << " and " << op->getNumResults();
    return;
  }
  SmallVector<Type> types(inputs.getTypes());
  types.push_back(op->getResult(0).getType());
  for (Type type : types) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    Type elementType = getElementTypeOrSelf(type);
    if (!tensor ||
        (!elementType.isInteger(1) && !isa<FloatType>(elementType))) {
      emitDeclined() << type << " is no ranked tensor of floating-point or i1";
      return;
    }
  }

  OpBuilder builder(op);
  Location loc = op->getLoc();
  Type type = op->getResult(0).getType();
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, inputs[0]);
  sizes.back() = tensor::getMixedSizes(builder, loc, inputs[2]).back();
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, getElementTypeOrSelf(type));
  auto attention =
      SDPAOp::create(builder, loc, inputs[0], inputs[1], inputs[2], init);
  if (inputs.size() == 4) {
    if (getElementTypeOrSelf(inputs[3].getType()).isInteger(1))
      attention.getMaskMutable().assign(inputs[3]);
    else
      attention.getBiasMutable().assign(inputs[3]);
  }
  if (marker.scale)
    attention.setScaleAttr(marker.scale);
  attention.setCausal(marker.causal);
  attention->setAttr(raise::kRaisedFrom, builder.getStringAttr("marker"));

  Value result = attention.getResult(0);
  if (result.getType() != type)
    result = tensor::CastOp::create(builder, loc, type, result);
  op->getResult(0).replaceAllUsesWith(result);
  op->erase();
  raise::remarkRaised(attention);
}

static void raiseCall(func::CallOp call, func::FuncOp callee) {
  auto emitDeclined = [&] { return emitRemark(call.getLoc(), "not raised: "); };
  auto name = callee->getAttrOfType<StringAttr>(kOp);
  if (!name || name.getValue() != "sdpa") {
    emitDeclined() << kOp << " = " << callee->getAttr(kOp)
                   << " names no attention that can be raised";
    return;
  }
  FailureOr<Marker> marker = readMarker(callee, emitDeclined);
  if (succeeded(marker))
    raiseMarker(call, call.getOperands(), *marker, emitDeclined);
}

/// tm_tensor.attention, which torch-mlir makes of attention that it is not
/// asked to decompose: query, key, value, perhaps a mask, and a destination.
/// Its dialect is not registered.
static void raiseTMTensor(Operation *op) {
  auto emitDeclined = [&] { return emitRemark(op->getLoc(), "not raised: "); };
  Marker marker;
  if (auto properties =
          dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute()))
    if (auto scale = properties.getAs<FloatAttr>("scale"))
      marker.scale =
          Builder(op->getContext()).getF64FloatAttr(scale.getValueAsDouble());
  ValueRange operands = op->getOperands();
  if (operands.empty()) {
    emitDeclined() << "expected operands";
    return;
  }
  raiseMarker(op, operands.drop_back(), marker, emitDeclined);
}

void raise::raiseMarkers(ModuleOp module) {
  SymbolTableCollection symbols;
  SmallVector<std::pair<func::CallOp, func::FuncOp>> markers;
  module.walk([&](func::CallOp call) {
    auto callee = symbols.lookupNearestSymbolFrom<func::FuncOp>(
        call, call.getCalleeAttr());
    if (callee && callee.isDeclaration() && callee->hasAttr(kOp))
      markers.emplace_back(call, callee);
  });
  for (auto [call, callee] : markers)
    raiseCall(call, callee);

  SmallVector<Operation *> operations;
  module.walk([&](Operation *op) {
    if (op->getName().getStringRef() == "tm_tensor.attention")
      operations.push_back(op);
  });
  for (Operation *op : operations)
    raiseTMTensor(op);

  for (func::FuncOp callee :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    if (callee.isPrivate() && callee.isDeclaration() && callee->hasAttr(kOp) &&
        SymbolTable::symbolKnownUseEmpty(callee, module))
      callee.erase();
}
