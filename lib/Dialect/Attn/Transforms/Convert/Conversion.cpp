//===- Conversion.cpp - What all conversions share ------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

FailureOr<std::optional<Parameter>>
Conversion::read(const ParameterKind &kind) {
  SDPAOp op = site.op;
  return source.lookup(kind, op, site.layer, getTarget());
}

FailureOr<Parameter> Conversion::readNumber(const ParameterKind &kind,
                                            double otherwise) {
  FailureOr<std::optional<Parameter>> found = read(kind);
  if (failed(found))
    return failure();
  if (!*found)
    return Parameter::number(kind.name, otherwise);
  if ((*found)->isScalar() || ArrayRef<int64_t>((*found)->shape).equals({1}))
    return **found;
  return emitError() << (*found)->describe() << " is "
                     << (*found)->describeShape() << ", and must be a number";
}

FailureOr<std::optional<double>>
Conversion::readKnownNumber(const ParameterKind &kind) {
  FailureOr<std::optional<Parameter>> found = read(kind);
  if (failed(found))
    return failure();
  if (!*found)
    return std::optional<double>();
  const Parameter &parameter = **found;
  if (!parameter.isKnown())
    return emitError() << parameter.describe()
                       << " is not known when the model is compiled; it must "
                          "be a number";
  if (parameter.numbers.size() != 1)
    return emitError() << parameter.describe() << " is "
                       << parameter.describeShape() << ", and must be a number";
  note(parameter.print());
  return std::optional<double>(parameter.getNumber());
}

FailureOr<Parameter> Conversion::readPerHead(const ParameterKind &kind,
                                             double otherwise) {
  FailureOr<std::optional<Parameter>> found = read(kind);
  if (failed(found))
    return failure();
  Parameter parameter =
      found->value_or(Parameter::number(kind.name, otherwise));
  if (parameter.isScalar() &&
      !isa_and_present<RankedTensorType>(
          parameter.argument ? parameter.argument.getType() : Type()))
    return parameter;
  SDPAOp op = site.op;
  if (isa<MemRefType>(op.getQuery().getType()))
    return emitError() << parameter.describe()
                       << " is a tensor, and the operands are memrefs; convert "
                          "before bufferization";
  if (parameter.isScalar() || ArrayRef<int64_t>(parameter.shape).equals({1}))
    return parameter;
  if (failed(verifyShape(op, getTarget(), parameter,
                         {{"query heads", site.heads.total}})))
    return failure();
  return parameter;
}

FailureOr<Parameter> Conversion::readArray(const ParameterKind &kind) {
  FailureOr<std::optional<Parameter>> found = read(kind);
  if (failed(found))
    return failure();
  if (*found)
    return **found;
  std::string option = getOptionName(kind.name);
  return emitError() << "it needs " << kind.name << ": give " << option
                     << "=arg:NUMBER, or parameters=FILE.npz with an array '"
                     << kind.name << "' or 'layer" << site.layer << "."
                     << kind.name << "'";
}

Value convert::makeHeadOperand(OpBuilder &builder, Location loc,
                               const Parameter &value, const HeadRange &heads) {
  if (value.isKnown() && value.numbers.size() == 1)
    return nullptr;
  if (!value.isKnown() && !isa<RankedTensorType>(value.argument.getType()))
    return value.argument;
  if (value.isScalar() || (value.shape.front() == 1 && heads.total != 1)) {
    SmallVector<Value> first;
    if (!value.isScalar())
      first.push_back(arith::ConstantIndexOp::create(builder, loc, 0));
    return tensor::ExtractOp::create(builder, loc, value.argument, first);
  }
  Parameter rows = value.takeRows(builder, loc, heads.first, heads.count);
  if (!rows.isKnown())
    return rows.argument;
  return rows.materialize(builder, loc, builder.getF64Type());
}

//===----------------------------------------------------------------------===//
// Diagnostics
//===----------------------------------------------------------------------===//

LogicalResult Conversion::rejectMemRefs() const {
  SDPAOp op = site.op;
  if (!isa<MemRefType>(op.getQuery().getType()))
    return success();
  return emitError()
         << "its operands are memrefs; convert before bufferization";
}

void Conversion::emitRemark(StringRef heads) const {
  SDPAOp op = site.op;
  InFlightDiagnostic diagnostic =
      mlir::emitRemark(op.getLoc(), "converted to ");
  diagnostic << getTarget() << ": ";
  if (!heads.empty())
    diagnostic << heads << ", ";
  diagnostic << remark;
  if (!notesScale)
    return;
  diagnostic << "; the dot product's scale ";
  if (FloatAttr scale = op.getScaleAttr())
    diagnostic << scale.getValueAsDouble();
  else
    diagnostic << (op.getScaleOperand() ? "operand" : "1/sqrt(width)");
  diagnostic << " is left out";
}
