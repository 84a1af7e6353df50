//===- AttnSchedules.cpp - How operations are cut -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

/// A tile is whole vectors, panels and groups of rows: what is left over at the
/// end of an operand is filled up by packing, never by a kernel of its own.
static LogicalResult
verifyMultiple(function_ref<InFlightDiagnostic()> emitError, StringRef whole,
               int64_t wholeSize, StringRef part, int64_t partSize) {
  if (partSize == 0 || wholeSize % partSize == 0)
    return success();
  return emitError() << whole << " = " << wholeSize << " is not a multiple of "
                     << part << " = " << partSize;
}

LogicalResult ScheduleAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   int64_t lanes, int64_t queryTile,
                                   int64_t keyTile, int64_t scoreRows,
                                   int64_t scorePanels, int64_t valueRows,
                                   int64_t valueVectors, bool, LaneSum) {
  const std::pair<StringRef, int64_t> sizes[] = {
      {"lanes", lanes},
      {"query_tile", queryTile},
      {"key_tile", keyTile},
      {"score_rows", scoreRows},
      {"score_panels", scorePanels},
      {"value_rows", valueRows},
      {"value_vectors", valueVectors}};
  for (auto [name, size] : sizes)
    if (size < 0)
      return emitError() << name << " = " << size << " is negative";
  if (lanes > 64 || (lanes != 0 && !llvm::isPowerOf2_64(lanes)))
    return emitError() << "lanes = " << lanes
                       << "; expected a power of two up to 64";
  if (failed(verifyMultiple(emitError, "query_tile", queryTile, "score_rows",
                            scoreRows)) ||
      failed(verifyMultiple(emitError, "query_tile", queryTile, "value_rows",
                            valueRows)))
    return failure();
  return verifyMultiple(emitError, "key_tile", keyTile, "lanes * score_panels",
                        lanes * scorePanels);
}
