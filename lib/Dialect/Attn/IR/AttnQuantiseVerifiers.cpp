//===- AttnQuantiseVerifiers.cpp - Grids and codes on them --------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ShapeVerifier.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::attn;

static LogicalResult verifyBits(Operation *op, int64_t bits) {
  if (bits == 8 || bits == 16)
    return success();
  return op->emitOpError() << "bits = " << bits << "; expected 8 or 16";
}

static LogicalResult verifyOneInit(Operation *op, ValueRange inits) {
  if (inits.size() == 1)
    return success();
  return op->emitOpError() << "has " << inits.size() << " inits; expected 1";
}

/// [lo, step], in the type that is computed in.
static LogicalResult verifyGrid(Operation *op, ShapeVerifier &shapes,
                                StringRef name, Value grid, Value numbers) {
  if (failed(shapes.verifyOperand(name, grid, ElementKind::Float,
                                  {"grid elements"})))
    return failure();
  auto type = cast<ShapedType>(grid.getType());
  if (type.getDimSize(0) != 2)
    return op->emitOpError() << name << " has type " << type
                             << "; expected 2 elements, lo and step";
  Type element = type.getElementType();
  if (!element.isF32() && !element.isF64())
    return op->emitOpError() << name << " has element type " << element
                             << "; expected f32 or f64";
  Type from = getElementTypeOrSelf(numbers.getType());
  if (from.getIntOrFloatBitWidth() <= element.getIntOrFloatBitWidth())
    return success();
  return op->emitOpError() << name << " has element type " << element
                           << ", which is narrower than " << from;
}

LogicalResult GridOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyBits(*this, getBits())) ||
      failed(verifyOneInit(*this, getInits())) ||
      failed(shapes.verifyOperand("query", getQuery(), ElementKind::Float,
                                  {"query dimension 0", "query dimension 1"})))
    return failure();
  Type type = getElementTypeOrSelf(getQuery().getType());
  if (failed(shapes.verifyOperand("key", getKey(), ElementKind::Float,
                                  {"key dimension 0", "key dimension 1"},
                                  type)))
    return failure();
  return verifyGrid(*this, shapes, "init", getInits()[0], getQuery());
}

LogicalResult QuantiseOp::verify() {
  ShapeVerifier shapes(*this);
  SmallVector<std::string> dims = {"length", "width"};
  if (getTransposed())
    std::swap(dims[0], dims[1]);
  if (failed(verifyBits(*this, getBits())) ||
      failed(verifyOneInit(*this, getInits())) ||
      failed(
          shapes.verifyOperand("rows", getRows(), ElementKind::Float, dims)) ||
      failed(verifyGrid(*this, shapes, "grid", getGrid(), getRows())) ||
      failed(shapes.verifyOperand("init", getInits()[0], ElementKind::Word,
                                  {"length", "words"})))
    return failure();
  Type word = getElementTypeOrSelf(getInits()[0].getType());
  if (!word.isSignlessInteger(32))
    return emitOpError() << "init has element type " << word
                         << "; expected i32";
  int64_t width = shapes.lookup("width"), words = shapes.lookup("words");
  if (ShapedType::isDynamic(width) || ShapedType::isDynamic(words) ||
      getPackedWidth(width * getBits(), 32) == words)
    return success();
  return emitOpError() << "init has " << words << " words, but " << width
                       << " codes of " << getBits() << " bits take "
                       << getPackedWidth(width * getBits(), 32);
}
