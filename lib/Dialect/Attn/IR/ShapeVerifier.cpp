//===- ShapeVerifier.cpp - Named sizes of an operation --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeVerifier.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace mlir::attn;

static bool isSupportedFloat(Type type) {
  return type.isF64() || type.isF32() || type.isF16() || type.isBF16();
}

static bool hasKind(Type type, ElementKind kind) {
  switch (kind) {
  case ElementKind::Float:
    return isSupportedFloat(type);
  case ElementKind::Boolean:
    return type.isSignlessInteger(1);
  case ElementKind::Word:
    return isWord(type);
  case ElementKind::FloatOrI8:
    return isSupportedFloat(type) || type.isSignlessInteger(8);
  case ElementKind::FloatOrCode:
    return isSupportedFloat(type) || type.isSignlessInteger(8) || isWord(type);
  case ElementKind::Length:
    return type.isIndex() || isWord(type);
  }
  return false;
}

static StringRef describe(ElementKind kind) {
  switch (kind) {
  case ElementKind::Float:
    return "f64, f32, f16 or bf16";
  case ElementKind::Boolean:
    return "i1";
  case ElementKind::Word:
    return "i32 or i64";
  case ElementKind::FloatOrI8:
    return "f64, f32, f16, bf16 or i8";
  case ElementKind::FloatOrCode:
    return "f64, f32, f16, bf16, i8, i32 or i64";
  case ElementKind::Length:
    return "index, i32 or i64";
  }
  return "";
}

LogicalResult ShapeVerifier::verifyType(StringRef operand, Type type,
                                        ElementKind kind) {
  auto shaped = dyn_cast<ShapedType>(type);
  if (!shaped || !shaped.hasRank())
    return op->emitOpError() << operand << " has type " << type
                             << "; expected a ranked tensor or memref";
  if (auto tensor = dyn_cast<RankedTensorType>(type);
      tensor && tensor.getEncoding())
    return op->emitOpError()
           << operand << " has the encoding " << tensor.getEncoding()
           << "; only dense tensors are supported";
  if (!hasKind(shaped.getElementType(), kind))
    return op->emitOpError()
           << operand << " has element type " << shaped.getElementType()
           << "; expected " << describe(kind);
  bool isTensor = isa<RankedTensorType>(type);
  if (first.empty()) {
    first = operand.str();
    onTensors = isTensor;
    return success();
  }
  if (isTensor == onTensors)
    return success();
  return op->emitOpError() << operand << " is a "
                           << (isTensor ? "tensor" : "memref") << ", but "
                           << first << " is a "
                           << (onTensors ? "tensor" : "memref");
}

LogicalResult ShapeVerifier::bind(StringRef operand, StringRef dim,
                                  int64_t size) {
  auto [it, inserted] =
      statements.try_emplace(dim, Statement{size, operand.str()});
  Statement &statement = it->second;
  if (inserted || ShapedType::isDynamic(size) || statement.size == size)
    return success();
  if (ShapedType::isDynamic(statement.size)) {
    statement = {size, operand.str()};
    return success();
  }
  return op->emitOpError() << operand << " has " << dim << " = " << size
                           << ", but " << statement.operand << " has "
                           << statement.size;
}

int64_t ShapeVerifier::lookup(StringRef dim) const {
  auto it = statements.find(dim);
  return it == statements.end() ? ShapedType::kDynamic : it->second.size;
}

LogicalResult ShapeVerifier::verifyOperand(StringRef operand, Value value,
                                           ElementKind kind,
                                           ArrayRef<std::string> dims,
                                           Type elementType, AffineMap layout) {
  if (failed(verifyType(operand, value.getType(), kind)))
    return failure();
  auto type = cast<ShapedType>(value.getType());
  if (elementType && type.getElementType() != elementType)
    return op->emitOpError()
           << operand << " has element type " << type.getElementType()
           << "; expected " << elementType;
  if (type.getRank() != static_cast<int64_t>(dims.size()))
    return op->emitOpError() << operand << " has rank " << type.getRank()
                             << "; expected " << dims.size();
  for (auto [position, size] : llvm::enumerate(type.getShape())) {
    unsigned dim = layout ? layout.getDimPosition(position) : position;
    if (failed(bind(operand, dims[dim], size)))
      return failure();
  }
  return success();
}

LogicalResult ShapeVerifier::verifyBroadcast(StringRef operand, Value value,
                                             ElementKind kind,
                                             ArrayRef<std::string> dims) {
  if (!value)
    return success();
  if (failed(verifyType(operand, value.getType(), kind)))
    return failure();
  auto type = cast<ShapedType>(value.getType());
  size_t rank = type.getRank();
  if (rank > dims.size())
    return op->emitOpError()
           << operand << " has rank " << rank
           << ", which does not broadcast to rank " << dims.size();
  for (auto [dim, size] : llvm::zip(dims.take_back(rank), type.getShape()))
    if (size != 1 && failed(bind(operand, dim, size)))
      return failure();
  return success();
}

LogicalResult ShapeVerifier::verifyScalarOr(StringRef operand, Value value,
                                            ElementKind kind,
                                            ArrayRef<std::string> dims) {
  // What is not shaped is a scalar that the operation's definition admits.
  if (!value || !isa<ShapedType>(value.getType()))
    return success();
  return verifyOperand(operand, value, kind, dims);
}

LogicalResult attn::verifyCodes(function_ref<InFlightDiagnostic()> emitError,
                                Type elementType, int64_t width,
                                int64_t storedWidth) {
  bool packed = isWord(elementType);
  if (packed && width == 0)
    return emitError() << "query holds packed codes (element type "
                       << elementType << "), so width is needed";
  if (!packed && width != 0)
    return emitError() << "width = " << width
                       << " is for packed codes, but query has element type "
                       << elementType;
  if (!packed || ShapedType::isDynamic(storedWidth))
    return success();
  int64_t words = getPackedWidth(width, elementType.getIntOrFloatBitWidth());
  if (storedWidth == words)
    return success();
  return emitError() << "query and key have " << storedWidth
                     << " words, but width = " << width << " takes " << words
                     << " of " << elementType;
}

SmallVector<std::string> attn::withLeading(StringRef kind, unsigned rank,
                                           ArrayRef<std::string> dims) {
  SmallVector<std::string> all;
  for (unsigned i = 0; i < rank; ++i)
    all.push_back(kind.str() + " dimension " + std::to_string(i));
  all.append(dims.begin(), dims.end());
  return all;
}
