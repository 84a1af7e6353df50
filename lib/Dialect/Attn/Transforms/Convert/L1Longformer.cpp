//===- L1Longformer.cpp - L1 attention in a window, plus global rows ------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// EcoTransformer, arXiv 2507.20096, section 5: L1 attention in a window, plus
// L1 attention of the global rows to every key. Each is normalised on its own,
// and the two outputs of a global row are added.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/TilingInterface.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

namespace {
class L1Longformer : public L1Base {
public:
  using L1Base::L1Base;

  StringRef getTarget() const override { return kL1Longformer.name; }
  LogicalResult check() override;
  Replacement convert(OpBuilder &builder, SDPAOp op,
                      const HeadRange &heads) override;

  static constexpr ParameterKind kWindow{"window", NumberRange::Positive,
                                         /*isWhole=*/true};
  static constexpr ParameterKind kParameters[] = {kLambda, kWindow};

private:
  LogicalResult readWindow();
  LogicalResult readRows();
  L1Op makeGlobal(OpBuilder &builder, L1Op local, int64_t first, int64_t count,
                  Value &results);

  int64_t window = 0;
  /// First global row and how many follow on it.
  SmallVector<std::pair<int64_t, int64_t>> rows;
};
} // namespace

LogicalResult L1Longformer::readWindow() {
  SDPAOp op = site.op;
  FailureOr<std::optional<double>> given = readKnownNumber(kWindow);
  if (failed(given))
    return failure();
  std::optional<uint64_t> own = op.getWindow();
  if (!*given && !own)
    return emitError() << "it needs a window: give window=NUMBER";
  if (*given && own && **given != static_cast<double>(*own))
    return emitError() << "it has a window of " << *own
                       << ", and window = " << static_cast<int64_t>(**given)
                       << " is asked for";
  window = *given ? static_cast<int64_t>(**given) : static_cast<int64_t>(*own);
  if (!*given)
    note("window = " + Twine(window) + " (the model's)");
  return success();
}

LogicalResult L1Longformer::readRows() {
  StringRef text = source.getText("global_rows");
  if (text.empty()) {
    note("global rows = none (default)");
    return success();
  }
  SDPAOp op = site.op;
  int64_t length = op.getAttentionDims().queryLength;
  // The pass has checked that it is a list.
  std::optional<SmallVector<int64_t>> numbers = parseRanges(text);
  for (int64_t row : *numbers) {
    if (!ShapedType::isDynamic(length) && row >= length)
      return emitError() << "global row " << row << " of global-rows=" << text
                         << " is not among the query's " << length
                         << " rows, numbered from 0";
    if (!rows.empty() && rows.back().first + rows.back().second == row)
      ++rows.back().second;
    else
      rows.emplace_back(row, 1);
  }
  if (precision == Precision::U8 || precision == Precision::I16)
    return emitError() << "precision = " << stringifyPrecision(precision)
                       << " takes its step from all rows of a head, and "
                          "global-rows="
                       << text << " are some of them";
  note("global rows = " + text +
       " (given), whose two outputs are added, each normalised on its own");
  return success();
}

LogicalResult L1Longformer::check() {
  SDPAOp op = site.op;
  if (failed(rejectMemRefs()))
    return failure();
  if (op.getInits().size() > 1)
    return cannotKeep("a log-sum-exp result");
  if (failed(readLambda()) || failed(readWindow()))
    return failure();
  return readRows();
}

/// The other rows of `results`, and the sums in these rows.
static Value addRows(OpBuilder &builder, Location loc, Value rows,
                     Value results, ArrayRef<OpFoldResult> position,
                     ArrayRef<OpFoldResult> extent) {
  SmallVector<OpFoldResult> strides(position.size(), builder.getIndexAttr(1));
  Value own = tensor::ExtractSliceOp::create(builder, loc, results, position,
                                             extent, strides);
  SmallVector<AffineMap> maps(2,
                              builder.getMultiDimIdentityMap(position.size()));
  SmallVector<utils::IteratorType> iterators(position.size(),
                                             utils::IteratorType::parallel);
  Value sums = linalg::GenericOp::create(
                   builder, loc, own.getType(), rows, own, maps, iterators,
                   [](OpBuilder &nested, Location at, ValueRange arguments) {
                     Value sum = arith::AddFOp::create(nested, at, arguments[1],
                                                       arguments[0]);
                     linalg::YieldOp::create(nested, at, sum);
                   })
                   .getResult(0);
  return tensor::InsertSliceOp::create(builder, loc, sums, results, position,
                                       extent, strides);
}

/// Adds the attention of some rows to every key. A global row keeps its place:
/// what causal cuts for it stays cut, which tiling sees to.
L1Op L1Longformer::makeGlobal(OpBuilder &builder, L1Op local, int64_t first,
                              int64_t count, Value &results) {
  auto whole = cast<L1Op>(builder.clone(*local));
  whole.removeWindowAttr();
  if (whole.getCausal() == Causal::None)
    whole.getOffsetMutable().clear();

  auto tiling = cast<TilingInterface>(whole.getOperation());
  SmallVector<OpFoldResult> offsets, sizes, position, extent;
  for (Range domain : tiling.getIterationDomain(builder)) {
    offsets.push_back(domain.offset);
    sizes.push_back(domain.size);
  }
  offsets.back() = builder.getIndexAttr(first);
  sizes.back() = builder.getIndexAttr(count);
  FailureOr<TilingResult> tiled =
      tiling.getTiledImplementation(builder, offsets, sizes);
  if (failed(tiled) || failed(tiling.getResultTilePosition(
                           builder, 0, offsets, sizes, position, extent)))
    return nullptr;
  auto rows = cast<L1Op>(tiled->tiledOps.front());
  // A buffer of their own: the place of these rows holds what they add to.
  OpBuilder atRows(rows);
  Value init = tensor::EmptyOp::create(
      atRows, rows.getLoc(), extent,
      getElementTypeOrSelf(rows.getInits()[0].getType()));
  Operation *slice = rows.getInits()[0].getDefiningOp();
  rows.getInitsMutable()[0].set(init);
  if (isa_and_present<tensor::ExtractSliceOp>(slice) && slice->use_empty())
    slice->erase();
  results = addRows(builder, rows.getLoc(), rows->getResult(0), results,
                    position, extent);
  whole.erase();
  return rows;
}

Replacement L1Longformer::convert(OpBuilder &builder, SDPAOp op,
                                  const HeadRange &heads) {
  L1Op local = makeL1(builder, op, op.getKey(), op.getValue(), heads);
  local.setWindow(window);
  Replacement replacement{{local}, {local->getResult(0)}};
  for (auto [first, count] : rows)
    if (L1Op global = makeGlobal(builder, local, first, count,
                                 replacement.results.front()))
      replacement.attentions.push_back(global);
    else
      replacement.results.clear();
  return replacement;
}

static constexpr llvm::StringLiteral kWords[] = {"precision", "global_rows"};

const TargetInfo convert::kL1Longformer{
    "l1-longformer", L1Longformer::kParameters, kWords,
    [](const Site &site, const ParameterSource &source) {
      return std::unique_ptr<Conversion>(new L1Longformer(site, source));
    }};
