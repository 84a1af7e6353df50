//===- AttnTileVerifiers.cpp - What packed tiles must satisfy -------------===//
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

static const std::string rows = "rows";
static const std::string width = "width";
static const std::string packedRows = "packed rows";
static const std::string packedWidth = "packed width";
static const std::string panels = "panels";
static const std::string panelLanes = "lanes of a panel";
static const std::string valueWidth = "value width";

/// Packed operands are in the type that is computed in, or words of codes.
static LogicalResult verifyPackedType(Operation *op, StringRef operand,
                                      Value value, bool isCode) {
  Type type = getElementTypeOrSelf(value.getType());
  if (isCode ? type.isSignlessInteger(32) : type.isF32() || type.isF64())
    return success();
  return op->emitOpError() << operand << " has element type " << type
                           << "; expected "
                           << (isCode ? "i32, for codes" : "f32 or f64");
}

static bool isCode(Value value) {
  return isWord(getElementTypeOrSelf(value.getType()));
}

/// How many packed elements a row is: a word of 64 bits is two of 32.
static int64_t getPackedCount(Value value, int64_t width) {
  bool isWide = getElementTypeOrSelf(value.getType()).isSignlessInteger(64);
  return isWide && !ShapedType::isDynamic(width) ? 2 * width : width;
}

static LogicalResult verifyOneInit(Operation *op, ValueRange inits) {
  if (inits.size() == 1)
    return success();
  return op->emitOpError() << "has " << inits.size() << " inits; expected 1";
}

/// A packed row has room for what it is made of.
static LogicalResult verifyRoom(Operation *op, StringRef what, int64_t has,
                                int64_t needs) {
  if (ShapedType::isDynamic(has) || ShapedType::isDynamic(needs) ||
      has >= needs)
    return success();
  return op->emitOpError() << "init has " << what << " = " << has
                           << ", which is less than the " << needs
                           << " that are packed";
}

/// The operand [length, width], or with `transposed` [width, length].
static LogicalResult verifyUnpacked(ShapeVerifier &shapes, StringRef operand,
                                    Value value, bool transposed) {
  SmallVector<std::string> dims = {rows, width};
  if (transposed)
    std::swap(dims[0], dims[1]);
  return shapes.verifyOperand(
      operand, value, isCode(value) ? ElementKind::Word : ElementKind::Float,
      dims);
}

/// Without a centre: codes have none.
static LogicalResult verifyCenter(Operation *op, ShapeVerifier &shapes,
                                  Value center, Value packed) {
  if (!center)
    return success();
  if (isCode(packed))
    return op->emitOpError() << "center can not be taken off codes";
  return shapes.verifyOperand("center", center, ElementKind::Float, {width});
}

LogicalResult PackRowsOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyUnpacked(shapes, "rows", getRows(), getTransposed())) ||
      failed(verifyOneInit(*this, getInits())) ||
      failed(
          verifyPackedType(*this, "init", getInits()[0], isCode(getRows()))) ||
      failed(shapes.verifyOperand("init", getInits()[0],
                                  ElementKind::FloatOrCode,
                                  {packedRows, packedWidth})) ||
      failed(verifyCenter(*this, shapes, getCenter(), getRows())))
    return failure();
  bool hasSum = getScore() && getScore()->hasPackedSum();
  int64_t columns = getPackedCount(getRows(), shapes.lookup(width));
  if (hasSum && !ShapedType::isDynamic(columns))
    ++columns;
  if (failed(verifyRoom(*this, packedRows, shapes.lookup(packedRows),
                        shapes.lookup(rows))))
    return failure();
  return verifyRoom(*this, packedWidth, shapes.lookup(packedWidth), columns);
}

LogicalResult PackKeysOp::verify() {
  ShapeVerifier shapes(*this);
  if (failed(verifyUnpacked(shapes, "keys", getKeys(), getTransposed())) ||
      failed(verifyOneInit(*this, getInits())) ||
      failed(
          verifyPackedType(*this, "init", getInits()[0], isCode(getKeys()))) ||
      failed(shapes.verifyOperand("init", getInits()[0],
                                  ElementKind::FloatOrCode,
                                  {panels, packedWidth, panelLanes})) ||
      failed(verifyCenter(*this, shapes, getCenter(), getKeys())))
    return failure();
  int64_t lanes = shapes.lookup(panelLanes);
  if (ShapedType::isDynamic(lanes) || lanes < 1)
    return emitOpError() << "init needs a known number of lanes";
  int64_t room = shapes.lookup(panels);
  int64_t elements = getPackedCount(getKeys(), shapes.lookup(width));
  if (!ShapedType::isDynamic(room))
    room *= lanes;
  if (!ShapedType::isDynamic(elements))
    elements += getScore().hasPackedSum();
  if (failed(
          verifyRoom(*this, "panels times lanes", room, shapes.lookup(rows))))
    return failure();
  return verifyRoom(*this, packedWidth, shapes.lookup(packedWidth), elements);
}

/// Packed queries, keys and values.
template <typename OpTy>
static LogicalResult verifyPanels(OpTy op, ShapeVerifier &shapes) {
  Value query = op.getQuery();
  Type type = getElementTypeOrSelf(op.getValue().getType());
  Type compared = getElementTypeOrSelf(query.getType());
  if (failed(verifyPackedType(op, "query", query, isCode(query))) ||
      failed(verifyPackedType(op, "value", op.getValue(), /*isCode=*/false)))
    return failure();
  if (!isCode(query) && compared != type)
    return op.emitOpError() << "query has element type " << compared
                            << ", but value has " << type;
  if (failed(shapes.verifyOperand("query", query, ElementKind::FloatOrCode,
                                  {packedRows, packedWidth}, compared)) ||
      failed(shapes.verifyOperand("key", op.getKey(), ElementKind::FloatOrCode,
                                  {panels, packedWidth, panelLanes},
                                  compared)) ||
      failed(shapes.verifyOperand("value", op.getValue(), ElementKind::Float,
                                  {"value rows", valueWidth}, type)))
    return failure();
  if (ShapedType::isDynamic(shapes.lookup(panelLanes)))
    return op.emitOpError() << "key needs a known number of lanes";
  if (isCode(query) !=
      !ShapedType::isDynamic(op.getScore().getWidth(ShapedType::kDynamic)))
    return op.emitOpError()
           << "score " << op.getScore() << " does not compare elements of type "
           << compared;
  return success();
}

/// What the tiles of a softmax have in common besides.
template <typename OpTy>
static LogicalResult verifyTile(OpTy op, ShapeVerifier &shapes, Type type) {
  if (failed(shapes.verifyOperand("acc", op.getInits()[0], ElementKind::Float,
                                  {packedRows, valueWidth}, type)) ||
      failed(shapes.verifyOperand("max", op.getInits()[1], ElementKind::Float,
                                  {packedRows}, type)) ||
      failed(shapes.verifyOperand("sum", op.getInits()[2], ElementKind::Float,
                                  {packedRows}, type)))
    return failure();
  if (op.getMask() &&
      failed(shapes.verifyBroadcast("mask", op.getMask(), ElementKind::Boolean,
                                    {rows, "keys"})))
    return failure();
  for (auto [name, value] :
       {std::pair<StringRef, Value>("scale", op.getScale()),
        {"softcap", op.getSoftcap()}})
    if (value && value.getType() != type)
      return op.emitOpError() << name << " has type " << value.getType()
                              << "; expected " << type;
  if (op.getOffset() && !op.getCausal() && !op.getWindow())
    return op.emitOpError() << "offset needs causal or a window to shift";
  if (std::optional<int64_t> window = op.getWindow(); window && *window < 1)
    return op.emitOpError()
           << "window = " << *window << "; expected at least 1";
  return success();
}

/// Keys and values as they are.
static LogicalResult verifyRowKeys(OnlineTileOp op, ShapeVerifier &shapes) {
  Type type = getElementTypeOrSelf(op.getInits()[0].getType());
  if (failed(shapes.verifyOperand("query", op.getQuery(), ElementKind::Float,
                                  {packedRows, width}, type)) ||
      failed(shapes.verifyOperand("key", op.getKey(), ElementKind::Float,
                                  {"keys", width})) ||
      failed(shapes.verifyOperand("value", op.getValue(), ElementKind::Float,
                                  {"keys", valueWidth})))
    return failure();
  if (op.getBias() || op.getMask())
    return op.emitOpError() << "bias and mask need packed keys";
  int64_t rowCount = shapes.lookup(packedRows);
  std::optional<int64_t> positions = op.getPositions();
  if (positions && (*positions < 1 || (!ShapedType::isDynamic(rowCount) &&
                                       rowCount % *positions != 0)))
    return op.emitOpError()
           << "positions = " << *positions << " does not divide the query's "
           << rowCount << " rows";
  return success();
}

LogicalResult OnlineTileOp::verify() {
  ShapeVerifier shapes(*this);
  if (getInits().size() != 3)
    return emitOpError() << "has " << getInits().size()
                         << " inits; expected 3 (acc, max, sum)";
  Type type = getElementTypeOrSelf(getInits()[0].getType());
  bool hasRowKeys = cast<ShapedType>(getKey().getType()).getRank() == 2;
  if (failed(verifyPackedType(*this, "acc", getInits()[0], /*isCode=*/false)) ||
      failed(hasRowKeys ? verifyRowKeys(*this, shapes)
                        : verifyPanels(*this, shapes)) ||
      failed(verifyTile(*this, shapes, type)))
    return failure();
  if (getPositions() && !hasRowKeys)
    return emitOpError() << "positions needs keys that are not packed";
  if (!getBias())
    return success();
  return shapes.verifyBroadcast("bias", getBias(), ElementKind::Float,
                                {rows, "keys"});
}

LogicalResult TopTileOp::verify() {
  ShapeVerifier shapes(*this);
  if (getInits().size() != 3)
    return emitOpError() << "has " << getInits().size()
                         << " inits; expected 3 (acc, max, sum)";
  Type type = getElementTypeOrSelf(getValue().getType());
  if (failed(verifyPanels(*this, shapes)) ||
      failed(verifyTile(*this, shapes, type)))
    return failure();
  // Ranks are kept in 16 bits, one of which stands for keys that are cut.
  constexpr int64_t widest = 65534;
  if (!isCode(getQuery()))
    return emitOpError() << "query has element type "
                         << getElementTypeOrSelf(getQuery().getType())
                         << "; expected i32, for codes";
  if (int64_t given = getScore().getWidth(0); given > widest)
    return emitOpError() << "width = " << given << " of the codes exceeds "
                         << widest << ", the most that is ranked";
  if (getTopN() < 1)
    return emitOpError() << "top_n = " << getTopN() << "; expected at least 1";
  return success();
}

LogicalResult FinishTileOp::verify() {
  ShapeVerifier shapes(*this);
  if (getInits().size() != 1 && getInits().size() != 2)
    return emitOpError() << "has " << getInits().size()
                         << " inits; expected 1 or 2 (the output, and the "
                            "log-sum-exp)";
  if (failed(verifyPackedType(*this, "acc", getAcc(), /*isCode=*/false)))
    return failure();
  Type type = getElementTypeOrSelf(getAcc().getType());
  if (failed(shapes.verifyOperand("acc", getAcc(), ElementKind::Float,
                                  {packedRows, packedWidth})) ||
      failed(shapes.verifyOperand("max", getMax(), ElementKind::Float,
                                  {packedRows}, type)) ||
      failed(shapes.verifyOperand("sum", getSum(), ElementKind::Float,
                                  {packedRows}, type)) ||
      failed(shapes.verifyOperand("output", getInits()[0], ElementKind::Float,
                                  {rows, width})))
    return failure();
  if (getInits().size() == 2 &&
      failed(shapes.verifyOperand("log-sum-exp", getInits()[1],
                                  ElementKind::Float, {rows}, type)))
    return failure();
  const std::pair<const std::string &, const std::string &> parts[] = {
      {rows, packedRows}, {width, packedWidth}};
  for (auto [kept, packed] : parts) {
    int64_t has = shapes.lookup(packed), needs = shapes.lookup(kept);
    if (!ShapedType::isDynamic(has) && !ShapedType::isDynamic(needs) &&
        has < needs)
      return emitOpError() << "output has " << kept << " = " << needs
                           << ", more than the " << has << " of acc";
  }
  return success();
}
