//===- Signature.cpp - The arrays a function takes and gives --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Compiler/Signature.h"

#include "attn/Compiler/Errors.h"

#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/MLIRContext.h"

using namespace mlir;
using namespace mlir::attn;

static std::optional<ElementType> getElementType(Type type) {
  if (isa<Float64Type>(type))
    return ElementType::F64;
  if (isa<Float32Type>(type))
    return ElementType::F32;
  if (isa<Float16Type>(type))
    return ElementType::F16;
  if (isa<BFloat16Type>(type))
    return ElementType::BF16;
  if (!type.isSignlessInteger())
    return std::nullopt;
  switch (type.getIntOrFloatBitWidth()) {
  case 64:
    return ElementType::I64;
  case 32:
    return ElementType::I32;
  case 16:
    return ElementType::I16;
  case 8:
    return ElementType::I8;
  case 1:
    return ElementType::Bool;
  default:
    return std::nullopt;
  }
}

static FailureOr<ArrayType> getArrayType(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || tensor.getEncoding())
    return failure();
  std::optional<ElementType> element = getElementType(tensor.getElementType());
  if (!element)
    return failure();
  ArrayType result;
  result.element = *element;
  for (int64_t size : tensor.getShape())
    result.sizes.push_back(ShapedType::isDynamic(size) ? -1 : size);
  return result;
}

FailureOr<Signature> Signature::get(FunctionType type) {
  Signature signature;
  auto convert = [](TypeRange types, SmallVectorImpl<ArrayType> &arrays) {
    for (Type type : types) {
      FailureOr<ArrayType> array = getArrayType(type);
      if (failed(array))
        return failure();
      arrays.push_back(std::move(*array));
    }
    return success();
  };
  if (failed(convert(type.getInputs(), signature.arguments)) ||
      failed(convert(type.getResults(), signature.results)))
    return failure();
  return signature;
}

llvm::Expected<Signature> Signature::parse(StringRef text) {
  MLIRContext context(MLIRContext::Threading::DISABLED);
  // The text is a constant of compiled code; what is wrong in it shows below.
  ScopedDiagnosticHandler quiet(&context, [](Diagnostic &) {});
  auto type = dyn_cast_or_null<FunctionType>(parseType(text, &context));
  FailureOr<Signature> signature =
      type ? Signature::get(type) : FailureOr<Signature>();
  if (failed(signature))
    return llvm::make_error<CallError>("not the signature of compiled code: " +
                                       text);
  return std::move(*signature);
}

bool attn::isCompatible(ElementType given, ElementType wanted) {
  if (given == wanted)
    return true;
  switch (wanted) {
  case ElementType::I64:
    return given == ElementType::U64;
  case ElementType::I32:
    return given == ElementType::U32;
  case ElementType::I16:
    return given == ElementType::U16;
  case ElementType::I8:
    return given == ElementType::U8;
  case ElementType::BF16:
    return given == ElementType::I16 || given == ElementType::U16;
  default:
    return false;
  }
}

llvm::Error attn::checkCompatible(const llvm::Twine &what,
                                  const ArrayType &given,
                                  const ArrayType &wanted) {
  bool fits = isCompatible(given.element, wanted.element) &&
              given.sizes.size() == wanted.sizes.size();
  for (size_t dim = 0; fits && dim < given.sizes.size(); ++dim)
    fits = given.sizes[dim] >= 0 &&
           (wanted.sizes[dim] < 0 || wanted.sizes[dim] == given.sizes[dim]);
  if (fits)
    return llvm::Error::success();
  return llvm::make_error<CallError>(
      what + " is " + given.str() + ", and the function takes " + wanted.str());
}
