//===- Convert.cpp - Make another attention of attn.sdpa ------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Raise/Axes.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"
#include "attn/Dialect/Attn/Transforms/Passes.h"

#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/SetVector.h"

#include <cmath>

namespace mlir::attn {
#define GEN_PASS_DEF_ATTNCONVERTPASS
#include "attn/Dialect/Attn/Transforms/Passes.h.inc"
} // namespace mlir::attn

using namespace mlir;
using namespace mlir::attn;

static constexpr StringLiteral kConvertedFrom = "attn.converted_from";

/// lambda that makes the scores of independent unit-normal queries and keys as
/// spread as those of the dot product: |q - k| has a variance of 2 - 4 / pi for
/// each dimension, <q, k> of 1, and sqrt(2 - 4 / pi) is 1 / 1.17.
static constexpr double kMatchingLambda = 1.17;

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

namespace {

enum class Target { L1, Hamming, HammingLinear, Cumsum };

/// What the options say, read and checked once.
struct Parameters {
  Target target = Target::L1;
  SmallVector<double> lambda; // One, or one per head; empty: the default.
  bool lambdaMatches = false;
  Precision precision = Precision::F32;
  std::optional<double> sigmaQ, sigmaK;
  std::optional<int64_t> topN, bits, seed;
  bool hyperplane = false;
  std::optional<llvm::SmallSetVector<int64_t, 8>> layers;
};

} // namespace

static StringRef nameOf(Target target) {
  switch (target) {
  case Target::L1:
    return "l1";
  case Target::Hamming:
    return "hamming";
  case Target::HammingLinear:
    return "hamming-linear";
  case Target::Cumsum:
    return "cumsum";
  }
  llvm_unreachable("unknown target");
}

/// " (given)" or " (default)".
static StringRef originOf(bool given) {
  return given ? " (given)" : " (default)";
}

//===----------------------------------------------------------------------===//
// Softmax family
//===----------------------------------------------------------------------===//

/// Gives `op` everything of `from` that is not about the score.
template <typename OpTy>
static void copyShared(SDPAOp from, OpTy op) {
  auto assign = [](MutableOperandRange range, Value value) {
    if (value)
      range.assign(value);
  };
  assign(op.getBiasMutable(), from.getBias());
  assign(op.getMaskMutable(), from.getMask());
  assign(op.getKvLengthMutable(), from.getKvLength());
  assign(op.getOffsetMutable(), from.getOffset());
  assign(op.getSoftcapOperandMutable(), from.getSoftcapOperand());
  op.setCausal(from.getCausal());
  op.setWindowAttr(from.getWindowAttr());
  op.setSoftcapAttr(from.getSoftcapAttr());
  op.setAccumulateAttr(from.getAccumulateAttr());
  op.setIndexingMapsAttr(from.getIndexingMapsAttr());
}

/// "; scale 0.125 is left out".
static void noteScale(InFlightDiagnostic &remark, SDPAOp op) {
  remark << "; the dot product's scale ";
  if (FloatAttr scale = op.getScaleAttr())
    remark << scale.getValueAsDouble();
  else
    remark << (op.getScaleOperand() ? "operand" : "1/sqrt(width)");
  remark << " is left out";
}

static LogicalResult checkSoftmax(SDPAOp op, const Parameters &parameters) {
  int64_t heads = op.getAttentionDims().heads;
  int64_t given = parameters.lambda.size();
  if (given > 1 && given != heads)
    return emitError(op.getLoc(), "not converted to ")
           << nameOf(parameters.target) << ": lambda has " << given
           << " numbers for "
           << (ShapedType::isDynamic(heads) ? "?" : std::to_string(heads))
           << " heads";
  return success();
}

static Operation *convertToL1(SDPAOp op, const Parameters &parameters) {
  OpBuilder builder(op);
  auto l1 = L1Op::create(builder, op.getLoc(), op.getQuery(), op.getKey(),
                         op.getValue(), op.getInits());
  copyShared(op, l1);
  l1.setPrecision(parameters.precision);

  InFlightDiagnostic remark = emitRemark(op.getLoc(), "converted to l1: ");
  remark << "lambda = ";
  ArrayRef<double> lambda = parameters.lambda;
  if (lambda.size() > 1) {
    builder.setInsertionPoint(l1);
    auto type = RankedTensorType::get(lambda.size(), builder.getF64Type());
    Value perHead = arith::ConstantOp::create(
        builder, op.getLoc(), DenseElementsAttr::get(type, lambda));
    l1.getLambdaOperandMutable().assign(perHead);
    llvm::interleave(lambda, remark, ":");
  } else {
    double value = lambda.empty() ? 1.0 : lambda.front();
    l1.setLambdaAttr(builder.getF64FloatAttr(value));
    remark << value;
  }
  remark << (parameters.lambdaMatches ? StringRef(" (match)")
                                      : originOf(!lambda.empty()))
         << ", precision = " << stringifyPrecision(parameters.precision);
  noteScale(remark, op);
  return l1;
}

static Operation *convertToHamming(SDPAOp op, const Parameters &parameters) {
  OpBuilder builder(op);
  auto hamming = HammingOp::create(builder, op.getLoc(), op.getQuery(),
                                   op.getKey(), op.getValue(), op.getInits());
  copyShared(op, hamming);
  double sigmaQ = parameters.sigmaQ.value_or(1);
  double sigmaK = parameters.sigmaK.value_or(1);
  hamming.setSigmaQAttr(builder.getF64FloatAttr(sigmaQ));
  hamming.setSigmaKAttr(builder.getF64FloatAttr(sigmaK));
  InFlightDiagnostic remark = emitRemark(op.getLoc(), "converted to hamming: ");
  remark << "sigma_q = " << sigmaQ << originOf(parameters.sigmaQ.has_value())
         << ", sigma_k = " << sigmaK << originOf(parameters.sigmaK.has_value())
         << ", top_n = ";
  if (parameters.topN) {
    hamming.setTopNAttr(builder.getI64IntegerAttr(*parameters.topN));
    remark << *parameters.topN << " (given)";
  } else {
    remark << "all keys (default)";
  }
  noteScale(remark, op);
  return hamming;
}

//===----------------------------------------------------------------------===//
// Linear attention
//===----------------------------------------------------------------------===//

/// Whether query and key have the same length, whatever it is.
static bool isSelfAttention(SDPAOp op) {
  AttentionDims dims = op.getAttentionDims();
  if (!ShapedType::isDynamic(dims.queryLength) &&
      !ShapedType::isDynamic(dims.keyLength))
    return dims.queryLength == dims.keyLength;
  auto lengthOf = [&](Value value, LayoutOperand which) {
    AffineMap layout = op.getLayout(which);
    std::optional<unsigned> dim = layout.getResultPosition(
        getAffineDimExpr(dims.getRank() - 2, op.getContext()));
    return raise::Size::of(value, *dim);
  };
  return lengthOf(op.getQuery(), LayoutOperand::Query) ==
         lengthOf(op.getKey(), LayoutOperand::Key);
}

/// Whether a mask says the same for every row and head.
static bool isKeyMask(Value mask) {
  ArrayRef<int64_t> shape = cast<ShapedType>(mask.getType()).getShape();
  ArrayRef<int64_t> rowsAndHeads = shape.drop_back().take_back(2);
  return llvm::all_of(rowsAndHeads, [](int64_t size) { return size == 1; });
}

static std::string toString(int64_t size) {
  return ShapedType::isDynamic(size) ? "?" : std::to_string(size);
}

/// What linear attention can not keep is an error.
static LogicalResult checkLinear(SDPAOp op, const Parameters &parameters) {
  bool isCumsum = parameters.target == Target::Cumsum;
  auto fail = [&](const Twine &why) -> LogicalResult {
    return emitError(op.getLoc(), "not converted to ")
           << nameOf(parameters.target) << ": " << why;
  };
  if (isa<MemRefType>(op.getQuery().getType()))
    return fail("its operands are memrefs; convert before bufferization");
  const std::pair<bool, StringRef> unsupported[] = {
      {static_cast<bool>(op.getBias()), "a bias"},
      {op.getWindow().has_value(), "a window"},
      {op.getSoftcapAttr() || op.getSoftcapOperand(), "a softcap"},
      {static_cast<bool>(op.getKvLength()), "kv_length"},
      {static_cast<bool>(op.getOffset()), "an offset"},
      {op.getInits().size() > 1, "a log-sum-exp result"},
      {isCumsum && op.getMask(), "a mask"},
  };
  for (auto [present, what] : unsupported)
    if (present)
      return fail("it has " + what + ", which " + nameOf(parameters.target) +
                  " can not keep");
  if (op.getMask() && !isKeyMask(op.getMask()))
    return fail("its mask is not one of whole keys");

  AttentionDims dims = op.getAttentionDims();
  if (isCumsum && op.getCausal() == Causal::None)
    return fail("it is not causal");
  if (op.getCausal() != Causal::None && !isSelfAttention(op))
    return fail("it is causal, and M = " + toString(dims.queryLength) +
                " is not known to be N = " + toString(dims.keyLength));
  bool hasKnownHeads =
      !ShapedType::isDynamic(dims.heads) && !ShapedType::isDynamic(dims.groups);
  if (isCumsum && !hasKnownHeads)
    return fail("its number of heads is dynamic");
  if (!isCumsum && ShapedType::isDynamic(dims.width))
    return fail("its width is dynamic");
  return success();
}

/// A tensor in canonical order, of one stored by `layout`.
static Value toCanonical(OpBuilder &builder, Location loc, Value value,
                         AffineMap layout) {
  if (layout.isIdentity())
    return value;
  SmallVector<int64_t> permutation;
  for (unsigned dim : llvm::seq(layout.getNumDims()))
    permutation.push_back(
        *layout.getResultPosition(builder.getAffineDimExpr(dim)));
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  SmallVector<OpFoldResult> moved;
  for (int64_t from : permutation)
    moved.push_back(sizes[from]);
  Value init = tensor::EmptyOp::create(builder, loc, moved,
                                       getElementTypeOrSelf(value.getType()));
  return linalg::TransposeOp::create(builder, loc, value, init, permutation)
      ->getResult(0);
}

/// A canonical tensor stored by `layout` in the place of `init`.
static Value fromCanonical(OpBuilder &builder, Location loc, Value value,
                           Value init, AffineMap layout) {
  if (layout.isIdentity())
    return value;
  SmallVector<int64_t> permutation;
  for (AffineExpr expr : layout.getResults())
    permutation.push_back(cast<AffineDimExpr>(expr).getPosition());
  return linalg::TransposeOp::create(builder, loc, value, init, permutation)
      ->getResult(0);
}

/// An init in canonical order for a result that goes to `init` by `layout`.
static Value canonicalInit(OpBuilder &builder, Location loc, Value init,
                           AffineMap layout) {
  if (layout.isIdentity())
    return init;
  SmallVector<OpFoldResult> stored = tensor::getMixedSizes(builder, loc, init);
  SmallVector<OpFoldResult> sizes;
  for (unsigned dim : llvm::seq(layout.getNumDims()))
    sizes.push_back(
        stored[*layout.getResultPosition(builder.getAffineDimExpr(dim))]);
  return tensor::EmptyOp::create(builder, loc, sizes,
                                 getElementTypeOrSelf(init.getType()));
}

/// `bits` random directions in `width` dimensions, each number the sum of
/// twelve uniform ones less 6: close to normal, and the same on every machine.
static Value emitHyperplanes(OpBuilder &builder, Location loc, Type elementType,
                             int64_t width, int64_t bits, uint64_t seed) {
  auto next = [state = seed]() mutable { // SplitMix64.
    uint64_t z = (state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
  };
  auto floatType = cast<FloatType>(elementType);
  SmallVector<APFloat> numbers;
  for (int64_t i = 0; i < width * bits; ++i) {
    double number = -6;
    for (int draw = 0; draw < 12; ++draw)
      number += std::ldexp(static_cast<double>(next() >> 11), -53);
    APFloat value(number);
    bool lossy;
    value.convert(floatType.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &lossy);
    numbers.push_back(value);
  }
  auto type = RankedTensorType::get({width, bits}, elementType);
  return arith::ConstantOp::create(builder, loc,
                                   DenseElementsAttr::get(type, numbers));
}

/// x [.., width] times planes [width, bits].
static Value project(OpBuilder &builder, Location loc, Value x, Value planes) {
  auto type = cast<RankedTensorType>(planes.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, x);
  sizes.back() = builder.getIndexAttr(type.getDimSize(1));
  Type elementType = type.getElementType();
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  Value zero = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(elementType, 0.0));
  Value init = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);

  // Loops: those of the result, then the width.
  unsigned rank = sizes.size();
  SmallVector<AffineExpr> rows;
  for (unsigned dim : llvm::seq(rank - 1))
    rows.push_back(builder.getAffineDimExpr(dim));
  AffineExpr bit = builder.getAffineDimExpr(rank - 1);
  AffineExpr width = builder.getAffineDimExpr(rank);
  SmallVector<AffineExpr> left = rows, out = rows;
  left.push_back(width);
  out.push_back(bit);
  MLIRContext *context = builder.getContext();
  SmallVector<AffineMap> maps = {
      AffineMap::get(rank + 1, 0, left, context),
      AffineMap::get(rank + 1, 0, {width, bit}, context),
      AffineMap::get(rank + 1, 0, out, context)};
  SmallVector<utils::IteratorType> iterators(rank + 1,
                                             utils::IteratorType::parallel);
  iterators.back() = utils::IteratorType::reduction;
  return linalg::GenericOp::create(
             builder, loc, init.getType(), ValueRange{x, planes}, init, maps,
             iterators,
             [&](OpBuilder &nested, Location at, ValueRange arguments) {
               Value number = convertScalarToDtype(nested, at, arguments[0],
                                                   elementType, false);
               Value product =
                   arith::MulFOp::create(nested, at, number, arguments[1]);
               Value sum =
                   arith::AddFOp::create(nested, at, arguments[2], product);
               linalg::YieldOp::create(nested, at, sum);
             })
      .getResult(0);
}

static Value packSigns(OpBuilder &builder, Location loc, Value x,
                       int64_t width) {
  constexpr int64_t kWordBits = 64;
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, x);
  sizes.back() = builder.getIndexAttr(getPackedWidth(width, kWordBits));
  Value init = tensor::EmptyOp::create(builder, loc, sizes,
                                       builder.getIntegerType(kWordBits));
  return SignPackOp::create(builder, loc, init.getType(), x, init).getResult(0);
}

/// A key mask [.., 1, 1, N] as [.., 1, N], of lower rank where it was.
static Value dropRows(OpBuilder &builder, Location loc, Value mask) {
  int64_t rank = cast<RankedTensorType>(mask.getType()).getRank();
  if (rank < 2)
    return mask;
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0; dim < rank - 2; ++dim)
    groups.push_back({dim});
  groups.push_back({rank - 2, rank - 1});
  return tensor::CollapseShapeOp::create(builder, loc, mask, groups);
}

static Operation *convertToHammingLinear(SDPAOp op,
                                         const Parameters &parameters) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  AttentionDims dims = op.getAttentionDims();
  auto canonical = [&](Value value, LayoutOperand which) {
    return toCanonical(builder, loc, value, op.getLayout(which));
  };
  Value query = canonical(op.getQuery(), LayoutOperand::Query);
  Value key = canonical(op.getKey(), LayoutOperand::Key);
  Value value = canonical(op.getValue(), LayoutOperand::Value);

  InFlightDiagnostic remark = emitRemark(loc, "converted to hamming-linear: ");
  int64_t width = dims.width;
  if (parameters.hyperplane) {
    int64_t seed = parameters.seed.value_or(0);
    width = *parameters.bits;
    Value planes = emitHyperplanes(builder, loc, op.getAccumulateType(),
                                   dims.width, width, seed);
    query = project(builder, loc, query, planes);
    key = project(builder, loc, key, planes);
    remark << "hash = hyperplane (given), bits = " << width
           << " (given), seed = " << seed
           << originOf(parameters.seed.has_value());
  } else {
    remark << "hash = sign, bits = " << width << " (the width)";
  }
  remark << ", c = " << width + 1 << " (default)";
  noteScale(remark, op);

  AffineMap layout = op.getLayout(LayoutOperand::Output);
  Value init = canonicalInit(builder, loc, op.getInits()[0], layout);
  Value mask = op.getMask() ? dropRows(builder, loc, op.getMask()) : Value();
  auto linear = HammingLinearOp::create(
      builder, loc, TypeRange(init.getType()),
      packSigns(builder, loc, query, width),
      packSigns(builder, loc, key, width), value, mask, init,
      op.getCausal() != Causal::None, FloatAttr(),
      builder.getI64IntegerAttr(width), Compat::None, op.getAccumulateAttr());
  return linear;
}

/// The values of every query head, where fewer are stored.
static Value repeatHeads(OpBuilder &builder, Location loc, Value value,
                         const AttentionDims &dims) {
  if (dims.heads == dims.groups)
    return value;
  unsigned batch = dims.batch.size();
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  sizes.insert(sizes.begin() + batch + 1,
               builder.getIndexAttr(dims.heads / dims.groups));
  Value init = tensor::EmptyOp::create(builder, loc, sizes,
                                       getElementTypeOrSelf(value.getType()));
  Value repeated = linalg::BroadcastOp::create(builder, loc, value, init,
                                               ArrayRef<int64_t>(batch + 1))
                       ->getResult(0);
  SmallVector<ReassociationIndices> groups;
  for (int64_t dim = 0; dim < static_cast<int64_t>(sizes.size()); ++dim) {
    if (dim == batch + 1)
      groups.back().push_back(dim);
    else
      groups.push_back({dim});
  }
  return tensor::CollapseShapeOp::create(builder, loc, repeated, groups);
}

static Operation *convertToCumsum(SDPAOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  Value value = toCanonical(builder, loc, op.getValue(),
                            op.getLayout(LayoutOperand::Value));
  value = repeatHeads(builder, loc, value, op.getAttentionDims());
  Type elementType = getElementTypeOrSelf(value.getType());
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, value);
  sizes.pop_back();
  Value empty = tensor::EmptyOp::create(builder, loc, sizes, elementType);
  Value zero = arith::ConstantOp::create(
      builder, loc, builder.getFloatAttr(elementType, 0.0));
  Value logits = linalg::FillOp::create(builder, loc, zero, empty).getResult(0);
  AffineMap layout = op.getLayout(LayoutOperand::Output);
  Value init = canonicalInit(builder, loc, op.getInits()[0], layout);
  auto cumsum = CumsumOp::create(builder, loc, TypeRange(init.getType()),
                                 logits, logits, logits, value, init,
                                 FloatAttr(), op.getAccumulateAttr());
  emitRemark(loc, "converted to cumsum: ")
      << "w_cross = w_diag = w_extra = 0 (default): a running mean of the "
         "values, for which query and key no longer matter";
  return cumsum;
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

namespace {

struct AttnConvertPass
    : public attn::impl::AttnConvertPassBase<AttnConvertPass> {
  using AttnConvertPassBase::AttnConvertPassBase;

  void runOnOperation() override;

private:
  FailureOr<Parameters> readParameters();
  LogicalResult readTarget(Parameters &parameters);
  LogicalResult readLambda(Parameters &parameters);
  LogicalResult readLayers(Parameters &parameters);
  template <typename T>
  LogicalResult readNumber(StringRef name, StringRef text, T least,
                           std::optional<T> &number);
  FailureOr<FunctionOpInterface> findEntry();
  FailureOr<SmallVector<SDPAOp>> findLayers(FunctionOpInterface function,
                                            const Parameters &parameters);

  LogicalResult fail(const Twine &why) {
    return emitError(getOperation().getLoc(), "attn-convert: ") << why;
  }
};

} // namespace

static bool parseNumber(StringRef text, double &number) {
  return !text.getAsDouble(number) && std::isfinite(number);
}
static bool parseNumber(StringRef text, int64_t &number) {
  return !text.getAsInteger(10, number);
}

template <typename T>
LogicalResult AttnConvertPass::readNumber(StringRef name, StringRef text,
                                          T least, std::optional<T> &number) {
  if (text.empty())
    return success();
  T value;
  if (!parseNumber(text, value) || value < least)
    return fail(name + "=" + text + " is no number of " +
                Twine(static_cast<int64_t>(least)) + " or more");
  number = value;
  return success();
}

/// The target, and that no option was given that it does not have.
LogicalResult AttnConvertPass::readTarget(Parameters &parameters) {
  const Target targets[] = {Target::L1, Target::Hamming, Target::HammingLinear,
                            Target::Cumsum};
  const Target *found = llvm::find_if(
      targets, [&](Target target) { return nameOf(target) == to; });
  if (found == std::end(targets))
    return fail("to=" + to +
                " is none of l1, hamming, hamming-linear and cumsum");
  parameters.target = *found;

  const std::tuple<StringRef, StringRef, Target> owners[] = {
      {"lambda", lambda, Target::L1},
      {"lam", lam, Target::L1},
      {"precision", precision, Target::L1},
      {"sigma-q", sigmaQ, Target::Hamming},
      {"sigma-k", sigmaK, Target::Hamming},
      {"top-n", topN, Target::Hamming},
      {"hash", hash, Target::HammingLinear},
      {"bits", bits, Target::HammingLinear},
      {"seed", seed, Target::HammingLinear}};
  for (auto [name, value, owner] : owners)
    if (!value.empty() && owner != parameters.target)
      return fail(name + " is a parameter of " + nameOf(owner) + ", not of " +
                  to);
  return success();
}

LogicalResult AttnConvertPass::readLambda(Parameters &parameters) {
  if (!lambda.empty() && !lam.empty())
    return fail("lambda and lam are the same parameter");
  StringRef text = lambda.empty() ? lam : lambda;
  if (text == "match") {
    parameters.lambda = {kMatchingLambda};
    parameters.lambdaMatches = true;
    return success();
  }
  SmallVector<StringRef> parts;
  if (!text.empty())
    text.split(parts, ':');
  for (StringRef part : parts) {
    std::optional<double> number;
    // An empty part is no number either.
    if (part.empty() || failed(readNumber<double>("lambda", part, 0.0, number)))
      return part.empty() ? fail("lambda=" + text + " lacks a number")
                          : failure();
    parameters.lambda.push_back(*number);
  }
  return success();
}

/// Numbers and ranges: 0-3,5.
LogicalResult AttnConvertPass::readLayers(Parameters &parameters) {
  if (layers.empty())
    return success();
  parameters.layers.emplace();
  SmallVector<StringRef> parts;
  StringRef(layers).split(parts, ',');
  for (StringRef part : parts) {
    auto [firstText, lastText] = part.split('-');
    constexpr int64_t kMost = 1 << 20;
    int64_t first, last;
    if (firstText.getAsInteger(10, first) ||
        (part.contains('-') ? lastText : firstText).getAsInteger(10, last) ||
        first < 0 || last < first || last > kMost)
      return fail("layers=" + layers + ": '" + part +
                  "' is neither a number nor a range");
    for (int64_t layer = first; layer <= last; ++layer)
      parameters.layers->insert(layer);
  }
  return success();
}

FailureOr<Parameters> AttnConvertPass::readParameters() {
  Parameters parameters;
  if (failed(readTarget(parameters)) || failed(readLambda(parameters)) ||
      failed(readLayers(parameters)) ||
      failed(readNumber<double>("sigma-q", sigmaQ, 0.0, parameters.sigmaQ)) ||
      failed(readNumber<double>("sigma-k", sigmaK, 0.0, parameters.sigmaK)) ||
      failed(readNumber<int64_t>("top-n", topN, 1, parameters.topN)) ||
      failed(readNumber<int64_t>("bits", bits, 1, parameters.bits)) ||
      failed(readNumber<int64_t>("seed", seed, 0, parameters.seed)))
    return failure();
  if (!precision.empty()) {
    std::optional<Precision> kind = symbolizePrecision(precision);
    if (!kind)
      return fail("precision=" + precision +
                  " is none of f32, bf16_weights, i16 and u8");
    parameters.precision = *kind;
  }
  parameters.hyperplane = hash == "hyperplane";
  if (!hash.empty() && hash != "sign" && !parameters.hyperplane)
    return fail("hash=" + hash + " is neither sign nor hyperplane");
  if (!parameters.hyperplane && (parameters.bits || parameters.seed))
    return fail("bits and seed are parameters of hash=hyperplane");
  if (parameters.hyperplane && !parameters.bits)
    return fail("hash=hyperplane needs bits");
  return parameters;
}

FailureOr<FunctionOpInterface> AttnConvertPass::findEntry() {
  SmallVector<FunctionOpInterface> functions;
  for (auto function : getOperation().getOps<FunctionOpInterface>()) {
    if (function.isDeclaration())
      continue;
    if (function.getName() == entry)
      return function;
    functions.push_back(function);
  }
  if (functions.size() == 1)
    return functions.front();
  return fail("there is no function @" + entry);
}

FailureOr<SmallVector<SDPAOp>>
AttnConvertPass::findLayers(FunctionOpInterface function,
                            const Parameters &parameters) {
  SmallVector<Operation *> attentions;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (isa<SDPAOp>(op) || op->hasAttr(kConvertedFrom))
      attentions.push_back(op);
  });
  SmallVector<SDPAOp> found;
  if (!parameters.layers) {
    for (Operation *op : attentions)
      if (auto sdpa = dyn_cast<SDPAOp>(op))
        found.push_back(sdpa);
    if (found.empty())
      return fail("@" + function.getName() + " has no attn.sdpa");
    return found;
  }
  for (int64_t layer : *parameters.layers) {
    int64_t count = attentions.size();
    if (layer >= count)
      return fail("layers=" + layers + " names " + Twine(layer) + ", but @" +
                  function.getName() + " has " + Twine(count) +
                  " attentions, numbered from 0");
    auto sdpa = dyn_cast<SDPAOp>(attentions[layer]);
    if (!sdpa) {
      return emitError(attentions[layer]->getLoc(), "attn-convert: layer ")
             << layer << " is " << attentions[layer]->getName()
             << ", converted before";
    }
    found.push_back(sdpa);
  }
  return found;
}

/// Checks that come before anything is changed.
static LogicalResult check(SDPAOp op, const Parameters &parameters) {
  switch (parameters.target) {
  case Target::L1:
  case Target::Hamming:
    return checkSoftmax(op, parameters);
  case Target::HammingLinear:
  case Target::Cumsum:
    return checkLinear(op, parameters);
  }
  llvm_unreachable("unknown target");
}

static void convert(SDPAOp op, const Parameters &parameters) {
  Operation *converted = nullptr;
  switch (parameters.target) {
  case Target::L1:
    converted = convertToL1(op, parameters);
    break;
  case Target::Hamming:
    converted = convertToHamming(op, parameters);
    break;
  case Target::HammingLinear:
    converted = convertToHammingLinear(op, parameters);
    break;
  case Target::Cumsum:
    converted = convertToCumsum(op);
    break;
  }
  for (NamedAttribute attr : op->getDiscardableAttrs())
    converted->setAttr(attr.getName(), attr.getValue());
  OpBuilder builder(op);
  converted->setAttr(kConvertedFrom, builder.getStringAttr("sdpa"));

  SmallVector<Value> results(converted->getResults());
  bool isLinear = parameters.target == Target::HammingLinear ||
                  parameters.target == Target::Cumsum;
  if (isLinear) {
    results[0] =
        fromCanonical(builder, op.getLoc(), results[0], op.getInits()[0],
                      op.getLayout(LayoutOperand::Output));
  }
  op->replaceAllUsesWith(results);
  op->erase();
}

void AttnConvertPass::runOnOperation() {
  FailureOr<Parameters> parameters = readParameters();
  if (failed(parameters))
    return signalPassFailure();
  FailureOr<FunctionOpInterface> function = findEntry();
  if (failed(function))
    return signalPassFailure();
  FailureOr<SmallVector<SDPAOp>> found = findLayers(*function, *parameters);
  if (failed(found))
    return signalPassFailure();
  // All reasons are worth knowing, not only the first.
  bool isPossible = true;
  for (SDPAOp op : *found)
    isPossible &= succeeded(check(op, *parameters));
  if (!isPossible)
    return signalPassFailure();
  for (SDPAOp op : *found)
    convert(op, *parameters);
}
