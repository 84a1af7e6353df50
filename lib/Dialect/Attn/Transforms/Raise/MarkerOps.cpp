//===- MarkerOps.cpp - The operations that markers stand for --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Markers.h"

#include "../OperandShapes.h"
#include "Raise.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Verifier.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::raise;

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

static Attribute convertNumber(Attribute value) {
  Builder builder(value.getContext());
  if (auto number = dyn_cast<FloatAttr>(value))
    return builder.getF64FloatAttr(number.getValueAsDouble());
  if (auto number = dyn_cast<IntegerAttr>(value))
    return builder.getF64FloatAttr(number.getValue().signedRoundToDouble());
  return {};
}

static Attribute convertInteger(Attribute value) {
  auto number = dyn_cast<IntegerAttr>(value);
  if (!number || isa<BoolAttr>(value) || !number.getValue().isSignedIntN(64))
    return {};
  return Builder(value.getContext())
      .getI64IntegerAttr(number.getValue().getSExtValue());
}

template <typename AttrTy, typename Symbolize>
static Attribute convertEnum(Attribute value, Symbolize symbolize) {
  auto name = dyn_cast<StringAttr>(value);
  auto kind = name ? symbolize(name.getValue()) : std::nullopt;
  return kind ? Attribute(AttrTy::get(value.getContext(), *kind)) : Attribute();
}

/// A boolean, where true is aligned to the top left; of attn.hamming_linear a
/// unit.
static FailureOr<Attribute> convertCausal(bool isUnit, Attribute value) {
  MLIRContext *context = value.getContext();
  if (auto truth = dyn_cast<BoolAttr>(value)) {
    if (!truth.getValue())
      return Attribute();
    return isUnit ? Attribute(UnitAttr::get(context))
                  : Attribute(CausalAttr::get(context, Causal::TopLeft));
  }
  if (isUnit)
    return isa<UnitAttr>(value) ? FailureOr<Attribute>(value)
                                : FailureOr<Attribute>(failure());
  Attribute kind = convertEnum<CausalAttr>(
      value, [](StringRef name) { return symbolizeCausal(name); });
  return kind ? FailureOr<Attribute>(kind) : FailureOr<Attribute>(failure());
}

FailureOr<Attribute>
raise::convertMarkerAttribute(const MarkerOperation &operation, StringRef name,
                              Attribute value) {
  MLIRContext *context = value.getContext();
  OperationName full(("attn." + operation.name).str(), context);
  if (!llvm::is_contained(full.getAttributeNames(),
                          StringAttr::get(context, name)))
    return failure();
  if (name == "causal")
    return convertCausal(operation.name == "hamming_linear", value);
  Attribute converted;
  if (name == "precision")
    converted = convertEnum<PrecisionAttr>(
        value, [](StringRef kind) { return symbolizePrecision(kind); });
  else if (name == "compat")
    converted = convertEnum<CompatAttr>(
        value, [](StringRef kind) { return symbolizeCompat(kind); });
  else if (name == "grid")
    converted = convertEnum<GridAttr>(
        value, [](StringRef kind) { return symbolizeGrid(kind); });
  else if (name == "accumulate")
    converted = dyn_cast<TypeAttr>(value);
  else if (name == "indexing_maps")
    converted = dyn_cast<ArrayAttr>(value);
  else if (name == "window" || name == "top_n" || name == "width")
    converted = convertInteger(value);
  else if (name != "operandSegmentSizes")
    converted = convertNumber(value);
  return converted ? FailureOr<Attribute>(converted)
                   : FailureOr<Attribute>(failure());
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

namespace {

/// Builds one operation in place of what marks it.
class MarkerBuilder {
public:
  MarkerBuilder(Operation *marked, const Marker &marker,
                function_ref<InFlightDiagnostic()> emitError)
      : marked(marked), marker(marker), emitError(emitError), builder(marked) {}

  LogicalResult build();

private:
  LogicalResult checkTypes();
  void createInits();
  Value toScalar(StringRef name, Value operand);
  Operation *create();
  LogicalResult sizeInits(Operation *op);
  Value getDim(ArrayRef<OperandShape> inputs, StringRef name, Type wordType);

  Operation *marked;
  const Marker &marker;
  function_ref<InFlightDiagnostic()> emitError;
  OpBuilder builder;
  SmallVector<Value> inits;
};

} // namespace

/// The verifiers expect shaped operands.
LogicalResult MarkerBuilder::checkTypes() {
  const MarkerOperation &operation = *marker.operation;
  for (auto [index, operand] : llvm::enumerate(marker.operands)) {
    if (!operand && index < operation.required)
      return emitError() << "operand '" << operation.operands[index]
                         << "' is missing";
    if (operand && index < operation.required &&
        !isa<RankedTensorType>(operand.getType()))
      return emitError() << "operand '" << operation.operands[index] << "' is "
                         << operand.getType() << ", no ranked tensor";
  }
  for (Type type : marked->getResultTypes())
    if (!isa<RankedTensorType>(type))
      return emitError() << "the result is " << type << ", no ranked tensor";
  unsigned results = marked->getNumResults();
  if (!marker.states.empty() && results != marker.states.size() + 1)
    return emitError() << "expected " << marker.states.size() + 1
                       << " results with as many states but one, got "
                       << results;
  bool hasRowSum = llvm::is_contained(operation.operands, "kv_length");
  bool isPair = operation.name == "elita_positions";
  unsigned most = isPair || hasRowSum ? 2 : marker.states.size() + 1;
  if (results < (isPair ? 2 : 1) || results > most)
    return emitError() << "attn." << operation.name << " has no " << results
                       << " results here";
  return success();
}

/// Dynamic sizes are set when the operation says what they are.
void MarkerBuilder::createInits() {
  Value one;
  for (Value result : marked->getResults().drop_back(marker.states.size())) {
    auto type = cast<RankedTensorType>(result.getType());
    if (!one && !type.hasStaticShape())
      one = arith::ConstantIndexOp::create(builder, marked->getLoc(), 1);
    SmallVector<Value> sizes(type.getNumDynamicDims(), one);
    inits.push_back(tensor::EmptyOp::create(builder, marked->getLoc(),
                                            type.getShape(),
                                            type.getElementType(), sizes));
  }
  llvm::append_range(inits, marker.states);
}

/// Importers hand on numbers as tensors without dimensions.
Value MarkerBuilder::toScalar(StringRef name, Value operand) {
  auto tensor = dyn_cast<RankedTensorType>(operand.getType());
  if (!tensor || tensor.getRank() != 0)
    return operand;
  Value number = tensor::ExtractOp::create(builder, marked->getLoc(), operand);
  bool isIndex = (name == "start" || name == "length") &&
                 isa<IntegerType>(number.getType());
  return isIndex ? arith::IndexCastOp::create(builder, marked->getLoc(),
                                              builder.getIndexType(), number)
                       .getResult()
                 : number;
}

Operation *MarkerBuilder::create() {
  OperationState state(marked->getLoc(),
                       ("attn." + marker.operation->name).str());
  SmallVector<int32_t> segments;
  for (auto [name, operand] :
       llvm::zip_equal(marker.operation->operands, marker.operands)) {
    segments.push_back(operand ? 1 : 0);
    if (operand)
      state.addOperands(toScalar(name, operand));
  }
  segments.push_back(inits.size());
  state.addOperands(inits);
  state.addAttributes(marker.attributes);
  if (marker.operation->hasSegments)
    state.addAttribute("operandSegmentSizes",
                       builder.getDenseI32ArrayAttr(segments));
  state.addAttribute(kRaisedFrom, builder.getStringAttr("marker"));
  state.addTypes(ValueRange(inits).getTypes());
  return builder.create(state);
}

/// How large a named dimension is, by an operand that has it.
Value MarkerBuilder::getDim(ArrayRef<OperandShape> inputs, StringRef name,
                            Type wordType) {
  Location loc = marked->getLoc();
  bool isWords = name == dim::words;
  auto [tensor, index] =
      findDim(inputs, isWords ? StringRef(dim::width) : name);
  if (!tensor)
    return {};
  OpBuilder::InsertionGuard guard(builder);
  Value size = tensor::DimOp::create(builder, loc, tensor, index);
  if (!isWords)
    return size;
  Value bits = arith::ConstantIndexOp::create(builder, loc,
                                              wordType.getIntOrFloatBitWidth());
  return arith::CeilDivUIOp::create(builder, loc, size, bits);
}

LogicalResult MarkerBuilder::sizeInits(Operation *op) {
  SmallVector<OperandShape> shapes = getOperandShapes(op), inputs;
  for (const OperandShape &shape : shapes)
    if (!llvm::is_contained(inits, shape.getValue()))
      inputs.push_back(shape);
  builder.setInsertionPoint(op);
  for (const OperandShape &shape : shapes) {
    auto empty = shape.getValue().getDefiningOp<tensor::EmptyOp>();
    if (!llvm::is_contained(inits, shape.getValue()) || !empty ||
        empty.getType().hasStaticShape())
      continue;
    SmallVector<Value> sizes;
    for (auto [index, name] : llvm::enumerate(shape.dims)) {
      if (!empty.getType().isDynamicDim(index))
        continue;
      sizes.push_back(getDim(inputs, name, empty.getType().getElementType()));
      if (!sizes.back())
        return emitError() << "nothing says how large the result's " << name
                           << " is";
    }
    Value sized = tensor::EmptyOp::create(
        builder, op->getLoc(), empty.getType().getShape(),
        empty.getType().getElementType(), sizes);
    shape.operand->set(sized);
    empty.erase();
  }
  return success();
}

LogicalResult MarkerBuilder::build() {
  if (failed(checkTypes()))
    return failure();
  createInits();
  Operation *op = create();
  // The verifier names what is wrong; the call stays.
  if (failed(verify(op, /*verifyRecursively=*/false)) ||
      failed(sizeInits(op))) {
    op->erase();
    return failure();
  }
  marked->replaceAllUsesWith(op->getResults());
  marked->erase();
  if (auto attention = dyn_cast<SoftmaxOpInterface>(op))
    remarkRaised(attention);
  else
    emitRemark(op->getLoc(), "raised from marker to ")
        << op->getName().stripDialect();
  return success();
}

LogicalResult raise::raiseMarker(Operation *op, const Marker &marker,
                                 function_ref<InFlightDiagnostic()> emitError) {
  return MarkerBuilder(op, marker, emitError).build();
}
