//===- Cumsum.cpp - From attn.sdpa to attn.cumsum -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"
#include "Linear.h"
#include "Tensors.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

static constexpr ParameterKind kCross{"w_cross", NumberRange::Any, false, true};
static constexpr ParameterKind kDiag{"w_diag", NumberRange::Any, false, true};
static constexpr ParameterKind kExtra{"w_extra", NumberRange::Any, false, true};
static constexpr ParameterKind kClip{"clip", NumberRange::Positive};
static constexpr ParameterKind kParameters[] = {kCross, kDiag, kExtra, kClip};

namespace {
class Cumsum : public Conversion {
public:
  using Conversion::Conversion;

  StringRef getTarget() const override { return kCumsum.name; }
  LogicalResult check() override;
  Replacement convert(OpBuilder &builder, SDPAOp op,
                      const HeadRange &heads) override;

private:
  LogicalResult checkKept();
  LogicalResult readWeights(const ParameterKind &kind,
                            std::optional<Parameter> &weights);
  Value makeLogits(OpBuilder &builder, SDPAOp op, const Parameter &weights,
                   LayoutOperand which, const HeadRange &heads);

  /// None where the logits are 0.
  std::optional<Parameter> cross, diag, extra;
  std::optional<double> clip;
};
} // namespace

LogicalResult Cumsum::checkKept() {
  SDPAOp op = site.op;
  if (failed(rejectMemRefs()))
    return failure();
  if (op.getBias())
    return cannotKeep("a bias");
  if (op.getWindow())
    return cannotKeep("a window of " + std::to_string(*op.getWindow()));
  if (op.getSoftcapAttr() || op.getSoftcapOperand())
    return cannotKeep("a softcap");
  if (op.getKvLength())
    return cannotKeep("kv_length");
  if (op.getOffset())
    return cannotKeep("an offset");
  if (op.getInits().size() > 1)
    return cannotKeep("a log-sum-exp result");
  if (op.getMask())
    return cannotKeep("a mask");
  AttentionDims dims = op.getAttentionDims();
  if (op.getCausal() == Causal::None)
    return emitError() << "it is not causal";
  if (!isSelfAttention(op))
    return emitError() << "it is causal, and M = " << toText(dims.queryLength)
                       << " is not known to be N = " << toText(dims.keyLength);
  if (ShapedType::isDynamic(dims.heads) || ShapedType::isDynamic(dims.groups))
    return emitError() << "its number of heads is dynamic";
  return success();
}

LogicalResult Cumsum::readWeights(const ParameterKind &kind,
                                  std::optional<Parameter> &weights) {
  FailureOr<std::optional<Parameter>> found = read(kind);
  if (failed(found))
    return failure();
  weights = *found;
  if (!weights) {
    note(kind.name + " = 0 (default)");
    return success();
  }
  note(weights->print());
  SDPAOp op = site.op;
  return verifyShape(op, getTarget(), *weights,
                     {{"query heads", site.heads.total},
                      {"width", op.getAttentionDims().width}});
}

LogicalResult Cumsum::check() {
  if (failed(checkKept()) || failed(readWeights(kCross, cross)) ||
      failed(readWeights(kDiag, diag)) || failed(readWeights(kExtra, extra)))
    return failure();
  FailureOr<std::optional<double>> given = readKnownNumber(kClip);
  if (failed(given))
    return failure();
  clip = *given;
  if (!clip)
    note("clip = none (default)");
  note("one logit a key and two a row, in running sums in which the token "
       "itself counts twice");
  if (!cross && !diag && !extra)
    note("all of them 0: a running mean of the values, for which query and key "
         "no longer matter");
  return success();
}

/// <x, w> for each query head and row, [batch..., H, N]: x is the query, or the
/// key of the head's group, and w [H, D].
Value Cumsum::makeLogits(OpBuilder &builder, SDPAOp op,
                         const Parameter &weights, LayoutOperand which,
                         const HeadRange &heads) {
  Location loc = op.getLoc();
  AttentionDims dims = op.getAttentionDims();
  bool isQuery = which == LayoutOperand::Query;
  Value x = isQuery ? op.getQuery() : op.getKey();
  AffineMap layout = op.getLayout(which);
  Type accumulate = op.getAccumulateType();
  Type elementType = getElementTypeOrSelf(op.getValue().getType());
  SmallVector<OpFoldResult> sizes = canonicalSizes(builder, loc, x, layout);
  sizes.pop_back();
  unsigned head = sizes.size() - 2;
  // Query heads as [G, H / G], so that a key is read where it is stored.
  int64_t groups = isQuery ? dims.heads : dims.groups;
  int64_t perGroup = dims.heads / groups;
  Parameter own = weights.takeRows(builder, loc, heads.first, heads.count);
  Value matrix = own.materialize(builder, loc, accumulate);
  int64_t width = cast<RankedTensorType>(matrix.getType()).getDimSize(1);
  matrix = tensor::ExpandShapeOp::create(
      builder, loc,
      RankedTensorType::get({groups, perGroup, width}, accumulate), matrix,
      ArrayRef<ReassociationIndices>{{0, 1}, {2}});
  // Loops: batch..., group, head of the group, row, width.
  sizes.insert(sizes.begin() + head + 1, builder.getIndexAttr(perGroup));
  sizes[head] = builder.getIndexAttr(groups);
  unsigned rank = sizes.size();
  Factor stored{x, {}};
  for (AffineExpr expr : layout.getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    stored.loops.push_back(dim <= head ? dim : dim + 1);
  }
  Value logits =
      sumOfProducts(builder, loc, stored, {matrix, {head, head + 1, rank}},
                    sizes, accumulate);
  SmallVector<ReassociationIndices> joined;
  for (int64_t dim = 0; dim < static_cast<int64_t>(rank); ++dim)
    if (dim == static_cast<int64_t>(head) + 1)
      joined.back().push_back(dim);
    else
      joined.push_back({dim});
  logits = tensor::CollapseShapeOp::create(builder, loc, logits, joined);
  return castElements(builder, loc, logits, elementType);
}

/// Logits of 0 for each row of the values.
static Value makeZeros(OpBuilder &builder, Location loc, Value value) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  sizes.pop_back();
  Type elementType = getElementTypeOrSelf(value.getType());
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  Value zero = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(elementType, 0.0));
  return linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
}

Replacement Cumsum::convert(OpBuilder &builder, SDPAOp op,
                            const HeadRange &heads) {
  Location loc = op.getLoc();
  AttentionDims dims = op.getAttentionDims();
  Value value = toCanonical(builder, loc, op.getValue(),
                            op.getLayout(LayoutOperand::Value));
  // attn.cumsum has a logit for each head and key, and so values for each head.
  value = repeatEach(builder, loc, value, dims.batch.size(),
                     dims.heads / dims.groups);
  Value zeros;
  auto logits = [&](const std::optional<Parameter> &weights,
                    LayoutOperand which) {
    if (weights)
      return makeLogits(builder, op, *weights, which, heads);
    if (!zeros)
      zeros = makeZeros(builder, loc, value);
    return zeros;
  };
  Value ofKey = logits(cross, LayoutOperand::Key);
  Value ofSelf = logits(diag, LayoutOperand::Key);
  Value ofRow = logits(extra, LayoutOperand::Query);
  AffineMap layout = op.getLayout(LayoutOperand::Output);
  Value init = canonicalInit(builder, loc, op.getInits()[0], layout);
  auto cumsum = CumsumOp::create(
      builder, loc, TypeRange(init.getType()), ofKey, ofSelf, ofRow, value,
      init, clip ? builder.getF64FloatAttr(*clip) : FloatAttr(),
      op.getAccumulateAttr());
  return {{cumsum},
          {fromCanonical(builder, loc, cumsum.getResult(0), op.getInits()[0],
                         layout)}};
}

const TargetInfo convert::kCumsum{
    "cumsum",
    kParameters,
    {},
    [](const Site &site, const ParameterSource &source) {
      return std::unique_ptr<Conversion>(new Cumsum(site, source));
    }};
