//===- CostModel.cpp - Which schedule an operation gets -------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Target/Transforms/CostModel.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

//===----------------------------------------------------------------------===//
// Registers
//===----------------------------------------------------------------------===//

namespace {
/// Accumulators that stand in registers at once.
struct RegisterTile {
  int64_t rows;
  int64_t vectors;
};
} // namespace

/// Products: 6 rows, and as many vectors as are left: rows * vectors
/// accumulators, one operand for each vector, one broadcast element.
/// Measured on Golden Cove and Zen 4: 6x4 is at 83-113 % of the peak of tuned
/// code with 32 registers; with 16, 4x4 spills and takes 1.8 times 6x2.
static RegisterTile getProductTile(const CPUTarget &target) {
  constexpr int64_t rows = 6;
  return {rows, (target.numVectorRegisters - 1) / (rows + 1)};
}

/// Sums of minima need a register more for each. Measured, time to the best:
///
///                    16x1   6x4   4x4    4x2 and 6x2
///   Zen 4, fma       1      1.4              (two vectors spill the broadcast)
///   Golden Cove      1.2    1
///   AVX2                           1.4    1
///   NEON                    (spills)      1 for 4x4
///
/// Sixteen rows of one vector let the processor's broadcast from memory be an
/// operand of the minimum: what an FMA pipe of its own is free for.
static RegisterTile getMinSumTile(const CPUTarget &target) {
  bool has32 = target.numVectorRegisters >= 32;
  if (target.triple.isAArch64())
    return {4, 4};
  if (!has32)
    return {4, 2};
  return target.preferences.minSumByFMA ? RegisterTile{16, 1}
                                        : RegisterTile{6, 4};
}

/// Whether queries and keys are compared as codes of 8 or 16 bits.
static bool comparesCodes(AttnOpInterface op) {
  auto l1 = dyn_cast<L1Op>(op.getOperation());
  return l1 && (l1.quantises() || l1.getWidth());
}

/// By an instruction that the target has at full width.
static LaneSum getLaneSum(AttnOpInterface op, const CPUTarget &target) {
  if (!comparesCodes(op))
    return LaneSum::Generic;
  bool isByte = cast<L1Op>(op.getOperation()).getPrecision() == Precision::U8;
  if (!(isByte ? target.hasByteDot : target.hasShortDot))
    return LaneSum::Generic;
  return target.triple.isX86() ? LaneSum::VNNI : LaneSum::UDot;
}

static bool isMinSum(AttnOpInterface op) {
  if (comparesCodes(op))
    return false;
  return cast<SoftmaxOpInterface>(*op).getScoreKind().isSumOfTerms();
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

static bool isKnown(int64_t size) { return !ShapedType::isDynamic(size); }

/// Vectors of a tile, where there may be fewer elements than it takes.
static void shrinkVectors(RegisterTile &tile, int64_t size, int64_t lanes) {
  if (isKnown(size))
    tile.vectors =
        std::clamp<int64_t>(llvm::divideCeil(size, lanes), 1, tile.vectors);
}

/// The largest number of rows up to `most` that fill a task of `rows`.
static int64_t getDivisor(int64_t rows, int64_t most) {
  int64_t divisor = std::min(rows, most);
  while (rows % divisor != 0)
    --divisor;
  return divisor;
}

/// What a query of `length` rows costs in tasks of `rows`, in units of one row
/// of large tasks: a register tile loads its keys, or values, once for all of
/// its rows; a task reads those of its head from the second-level cache.
static double getCost(int64_t length, int64_t rows, int64_t scoreRows,
                      int64_t valueRows) {
  double perRow =
      1 + 0.5 / double(scoreRows) + 0.5 / double(valueRows) + 4 / double(rows);
  return double(llvm::alignTo(length, rows)) * perRow;
}

/// Rows of a task, and of the register tiles that fill it. At most 48, where
/// scores take as much of the cache as the keys and values they are made of and
/// go to; an even number, as rows are normalised in pairs. Fewer where the last
/// task would be mostly filling.
static int64_t chooseRows(int64_t length, RegisterTile &scores,
                          RegisterTile &values) {
  constexpr int64_t most = 48;
  int64_t best = most;
  auto costOf = [&](int64_t rows) {
    return getCost(length, rows, getDivisor(rows, scores.rows),
                   getDivisor(rows, values.rows));
  };
  if (isKnown(length) && length > 0)
    for (int64_t rows = most; rows >= 2; rows -= 2)
      if (costOf(rows) < costOf(best))
        best = rows;
  scores.rows = getDivisor(best, scores.rows);
  values.rows = getDivisor(best, values.rows);
  return best;
}

/// Keys of a tile: 512, or as few as let the scores, keys and values of a tile
/// fill half of the second-level cache; never fewer than a register tile. A
/// large tile pays for the maximum, the correction and the loops.
static int64_t getKeyTile(const AttentionDims &dims, const CPUTarget &target,
                          int64_t queryTile, int64_t panelKeys,
                          int64_t elementSize) {
  constexpr int64_t largest = 512, usual = 64;
  int64_t width = isKnown(dims.width) ? dims.width : usual;
  int64_t valueWidth = isKnown(dims.valueWidth) ? dims.valueWidth : usual;
  int64_t perKey = elementSize * (queryTile + width + valueWidth);
  int64_t fitting = llvm::bit_floor(
      uint64_t(std::max<int64_t>(target.l2Size / 2 / perKey, 1)));
  int64_t keys = std::min(largest, fitting);
  if (isKnown(dims.keyLength))
    keys = std::min(keys, dims.keyLength);
  return llvm::alignTo(std::max<int64_t>(keys, 1), panelKeys);
}

ScheduleAttr attn::getSchedule(AttnOpInterface op, const CPUTarget &target) {
  AttentionDims dims = op.getAttentionDims();
  unsigned bits =
      cast<SoftmaxOpInterface>(*op).getAccumulateType().getIntOrFloatBitWidth();
  int64_t lanes = target.getLanes(bits);

  RegisterTile scores =
      isMinSum(op) ? getMinSumTile(target) : getProductTile(target);
  shrinkVectors(scores, dims.keyLength, lanes);
  RegisterTile values = getProductTile(target);
  shrinkVectors(values, dims.valueWidth, lanes);

  int64_t queryTile = chooseRows(dims.queryLength, scores, values);
  int64_t keyTile =
      getKeyTile(dims, target, queryTile, lanes * scores.vectors, bits / 8);
  bool multiplyAdd =
      isMinSum(op) && target.hasFMA && target.preferences.minSumByFMA;
  return ScheduleAttr::get(op->getContext(), lanes, queryTile, keyTile,
                           scores.rows, scores.vectors, values.rows,
                           values.vectors, multiplyAdd, getLaneSum(op, target));
}
