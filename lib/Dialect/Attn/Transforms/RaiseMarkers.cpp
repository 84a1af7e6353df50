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

/// Whether a marker's types are those of an attention; the verifier checks the
/// sizes.
static LogicalResult
checkTypes(func::CallOp call, function_ref<InFlightDiagnostic()> emitDeclined) {
  unsigned operands = call.getNumOperands();
  if (operands < 3 || operands > 4 || call.getNumResults() != 1)
    return emitDeclined() << "expected 3 or 4 operands and 1 result, got "
                          << operands << " and " << call.getNumResults();
  for (Type type : llvm::concat<const Type>(call.getOperandTypes(),
                                            call.getResultTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor)
      return emitDeclined() << type << " is not a ranked tensor";
    bool isMask = tensor.getElementType().isInteger(1);
    if (!isMask && !isa<FloatType>(tensor.getElementType()))
      return emitDeclined() << "element type " << tensor.getElementType()
                            << " is neither floating-point nor i1";
  }
  return success();
}

static void raiseMarker(func::CallOp call, func::FuncOp callee) {
  auto emitDeclined = [&] {
    return emitRemark(call.getLoc(), "marker not raised: ");
  };
  auto name = callee->getAttrOfType<StringAttr>(kOp);
  if (!name || name.getValue() != "sdpa") {
    emitDeclined() << kOp << " = " << callee->getAttr(kOp)
                   << " names no attention that can be raised";
    return;
  }
  if (failed(checkTypes(call, emitDeclined)))
    return;
  FailureOr<Marker> marker = readMarker(callee, emitDeclined);
  if (failed(marker))
    return;

  OpBuilder builder(call);
  Location loc = call.getLoc();
  Value query = call.getOperand(0), value = call.getOperand(2);
  auto type = cast<RankedTensorType>(call.getResult(0).getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, query);
  sizes.back() = tensor::getMixedSizes(builder, loc, value).back();
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, type.getElementType());
  auto op =
      SDPAOp::create(builder, loc, query, call.getOperand(1), value, init);
  if (call.getNumOperands() == 4) {
    Value mask = call.getOperand(3);
    if (getElementTypeOrSelf(mask.getType()).isInteger(1))
      op.getMaskMutable().assign(mask);
    else
      op.getBiasMutable().assign(mask);
  }
  if (marker->scale)
    op.setScaleAttr(marker->scale);
  op.setCausal(marker->causal);
  op->setAttr(raise::kRaisedFrom, builder.getStringAttr("marker"));

  Value result = op.getResult(0);
  if (result.getType() != type)
    result = tensor::CastOp::create(builder, loc, type, result);
  call.getResult(0).replaceAllUsesWith(result);
  call.erase();
  raise::remarkRaised(op);
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
    raiseMarker(call, callee);

  for (func::FuncOp callee :
       llvm::make_early_inc_range(module.getOps<func::FuncOp>()))
    if (callee.isPrivate() && callee.isDeclaration() && callee->hasAttr(kOp) &&
        SymbolTable::symbolKnownUseEmpty(callee, module))
      callee.erase();
}
