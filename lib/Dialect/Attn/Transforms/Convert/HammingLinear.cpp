//===- HammingLinear.cpp - From attn.sdpa to attn.hamming_linear ----------===//
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
#include "mlir/Dialect/Arith/Utils/Utils.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

static constexpr ParameterKind kBits{"bits", NumberRange::Positive, true};
static constexpr ParameterKind kSeed{"seed", NumberRange::NotNegative, true};
static constexpr ParameterKind kC{"c"};
static constexpr ParameterKind kSigma{"sigma", NumberRange::Positive, false,
                                      false, "live"};
static constexpr ParameterKind kAnchors{"anchors", NumberRange::Any, false,
                                        true};
static constexpr ParameterKind kMatrix{"matrix", NumberRange::Any, false, true};
static constexpr ParameterKind kMean{"mean", NumberRange::Any, false, true};
static constexpr ParameterKind kParameters[] = {kBits,    kSeed,   kC,   kSigma,
                                                kAnchors, kMatrix, kMean};

namespace {
enum class Hash { Sign, Hyperplane, Kernel };

class HammingLinear : public Conversion {
public:
  using Conversion::Conversion;

  StringRef getTarget() const override { return kHammingLinear.name; }
  LogicalResult check() override;
  Replacement convert(OpBuilder &builder, SDPAOp op,
                      const HeadRange &heads) override;

private:
  LogicalResult checkKept();
  LogicalResult checkCompat();
  LogicalResult readHash();
  LogicalResult readHyperplanes();
  LogicalResult readKernel();
  LogicalResult readC();
  LogicalResult rejectOthers(StringRef hash, ArrayRef<ParameterKind> kinds);

  Value makeCodes(OpBuilder &builder, SDPAOp op, Value x, bool isQuery,
                  const HeadRange &heads);
  Value hashByKernel(OpBuilder &builder, SDPAOp op, Value x, bool isQuery,
                     const HeadRange &heads);
  Value makeMask(OpBuilder &builder, SDPAOp op);

  Hash hash = Hash::Sign;
  int64_t bits = 0;
  uint64_t seed = 0;
  std::optional<double> c, sigma;
  Parameter anchors, matrix, mean;
  Compat compat = Compat::None;
};
} // namespace

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

LogicalResult HammingLinear::checkKept() {
  SDPAOp op = site.op;
  if (failed(rejectMemRefs()))
    return failure();
  if (op.getBias())
    return cannotKeep("a bias");
  if (op.getWindow())
    return cannotKeep("a window of " + std::to_string(*op.getWindow()));
  if (op.getSoftcapAttr() || op.getSoftcapOperand())
    return cannotKeep("a softcap");
  if (op.getOffset())
    return cannotKeep("an offset");
  if (op.getInits().size() > 1)
    return cannotKeep("a log-sum-exp result");
  AttentionDims dims = op.getAttentionDims();
  if (op.getMask() && !isKeyMask(op.getMask(), dims))
    return emitError() << "its mask is not one of whole keys";
  if (op.getCausal() != Causal::None && !isSelfAttention(op))
    return emitError() << "it is causal, and M = " << toText(dims.queryLength)
                       << " is not known to be N = " << toText(dims.keyLength);
  if (ShapedType::isDynamic(dims.width))
    return emitError() << "its width is dynamic";
  return success();
}

/// What the released code of EcoFormer can't do.
LogicalResult HammingLinear::checkCompat() {
  if (source.getText("compat") != "ecoformer")
    return success();
  compat = Compat::EcoFormer;
  note("compat = ecoformer (given)");
  SDPAOp op = site.op;
  AttentionDims dims = op.getAttentionDims();
  if (op.getCausal() != Causal::None)
    return cannotKeep("causal with compat=ecoformer");
  if (op.getMask() || op.getKvLength())
    return cannotKeep("masked keys with compat=ecoformer");
  if (isSelfAttention(op))
    return success();
  return emitError() << "compat=ecoformer needs M = N, and M = "
                     << toText(dims.queryLength)
                     << " is not known to be N = " << toText(dims.keyLength);
}

/// Options of another hash are a mistake; what a file holds beside is not.
LogicalResult HammingLinear::rejectOthers(StringRef name,
                                          ArrayRef<ParameterKind> kinds) {
  for (const ParameterKind &kind : kinds)
    if (!source.getText(kind.name).empty())
      return emitError() << getOptionName(kind.name)
                         << " is no parameter of hash=" << name;
  return success();
}

LogicalResult HammingLinear::readHyperplanes() {
  hash = Hash::Hyperplane;
  note("hash = hyperplane (given)");
  FailureOr<std::optional<double>> width = readKnownNumber(kBits);
  if (failed(width))
    return failure();
  if (!*width)
    return emitError() << "hash=hyperplane needs bits";
  bits = static_cast<int64_t>(**width);
  FailureOr<std::optional<double>> start = readKnownNumber(kSeed);
  if (failed(start))
    return failure();
  seed = static_cast<uint64_t>(start->value_or(0));
  if (!*start)
    note("seed = 0 (default)");
  return rejectOthers("hyperplane", {kSigma, kAnchors, kMatrix, kMean});
}

/// The hash functions are one for each key/value head: the queries of a group
/// are compared with its keys, so that they take the same. Shared by all heads
/// where they have a dimension less.
LogicalResult HammingLinear::readKernel() {
  hash = Hash::Kernel;
  note("hash = kernel (given)");
  SDPAOp op = site.op;
  AttentionDims dims = op.getAttentionDims();
  if (ShapedType::isDynamic(dims.heads) || ShapedType::isDynamic(dims.groups))
    return emitError() << "hash=kernel has a function for each head, and its "
                          "number of heads is dynamic";
  FailureOr<Parameter> points = readArray(kAnchors);
  if (failed(points))
    return failure();
  anchors = *points;
  SmallVector<std::pair<StringRef, int64_t>> heads;
  if (anchors.shape.size() > 2)
    heads.push_back({"key/value heads", site.heads.groups});
  auto readShaped = [&](const ParameterKind &kind, Parameter &parameter,
                        ArrayRef<std::pair<StringRef, int64_t>> sizes) {
    FailureOr<Parameter> array = readArray(kind);
    if (failed(array))
      return failure();
    parameter = *array;
    note(parameter.print());
    SmallVector<std::pair<StringRef, int64_t>> all = heads;
    llvm::append_range(all, sizes);
    return verifyShape(op, getTarget(), parameter, all);
  };
  if (failed(readShaped(kAnchors, anchors,
                        {{"number of anchors", ShapedType::kDynamic},
                         {"width", dims.width}})))
    return failure();
  int64_t count = anchors.shape[heads.size()];
  if (count == 0)
    return emitError() << anchors.describe() << " holds 0 anchors";
  if (failed(readShaped(
          kMatrix, matrix,
          {{"bits", ShapedType::kDynamic}, {"number of anchors", count}})) ||
      failed(readShaped(kMean, mean, {{"number of anchors", count}})))
    return failure();
  bits = matrix.shape[heads.size()];
  if (ShapedType::isDynamic(bits) || bits == 0)
    return emitError() << matrix.describe() << " is " << matrix.describeShape()
                       << "; its bits must be known, and at least 1";

  FailureOr<std::optional<double>> constant = readKnownNumber(kSigma);
  if (failed(constant))
    return failure();
  sigma = *constant;
  if (!sigma)
    note(source.getText("sigma").empty() ? "sigma = live (default)"
                                         : "sigma = live (given)");
  if (!sigma && op.getCausal() != Causal::None)
    return emitError() << "it is causal, and sigma = live is a mean over later "
                          "rows too; give sigma=NUMBER";
  return rejectOthers("kernel", {kBits, kSeed});
}

LogicalResult HammingLinear::readHash() {
  SDPAOp op = site.op;
  StringRef name = source.getText("hash");
  if (name == "hyperplane")
    return readHyperplanes();
  if (name == "kernel")
    return readKernel();
  bits = op.getAttentionDims().width;
  note("hash = sign" + StringRef(name.empty() ? " (default)" : " (given)"));
  note("bits = " + Twine(bits) + " (the width)");
  return rejectOthers("sign", {kBits, kSeed, kSigma, kAnchors, kMatrix, kMean});
}

LogicalResult HammingLinear::readC() {
  FailureOr<std::optional<double>> given = readKnownNumber(kC);
  if (failed(given))
    return failure();
  c = *given;
  if (!c)
    note("c = " + Twine(bits + 1) + " (default)");
  return success();
}

LogicalResult HammingLinear::check() {
  if (failed(checkKept()) || failed(readHash()) || failed(readC()))
    return failure();
  return checkCompat();
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

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
  Parameter planes{"planes", "", {width, bits}, {}, nullptr};
  for (int64_t i = 0; i < width * bits; ++i) {
    double number = -6;
    for (int draw = 0; draw < 12; ++draw)
      number += std::ldexp(static_cast<double>(next() >> 11), -53);
    planes.numbers.push_back(number);
  }
  return planes.materialize(builder, loc, elementType);
}

/// x [.., width] times planes [width, bits].
static Value project(OpBuilder &builder, Location loc, Value x, Value planes) {
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, x);
  sizes.back() = tensor::getMixedSize(builder, loc, planes, 1);
  unsigned rank = sizes.size();
  SmallVector<unsigned> loops = llvm::to_vector(llvm::seq(rank));
  loops.back() = rank;
  return sumOfProducts(builder, loc, {x, loops}, {planes, {rank, rank - 1}},
                       sizes, getElementTypeOrSelf(planes.getType()));
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

Value HammingLinear::hashByKernel(OpBuilder &builder, SDPAOp op, Value x,
                                  bool isQuery, const HeadRange &heads) {
  Location loc = op.getLoc();
  AttentionDims dims = op.getAttentionDims();
  Type elementType = getElementTypeOrSelf(x.getType());
  int64_t perGroup = site.getHeadsPerGroup();
  auto take = [&](const Parameter &parameter, unsigned sharedRank) {
    // One for each head of x, be it that all are the same.
    int64_t wanted = isQuery ? dims.heads : dims.groups;
    if (parameter.shape.size() == sharedRank) {
      Parameter ofOne = parameter;
      Value shared = ofOne.materialize(builder, loc, elementType);
      SmallVector<ReassociationIndices> groups = {{0, 1}};
      for (int64_t dim = 2; dim <= sharedRank; ++dim)
        groups.push_back({dim});
      SmallVector<int64_t> shape = {1};
      llvm::append_range(shape, parameter.shape);
      Value one = tensor::ExpandShapeOp::create(
          builder, loc, RankedTensorType::get(shape, elementType), shared,
          groups);
      return repeatEach(builder, loc, one, 0, wanted);
    }
    Parameter rows =
        parameter.takeRows(builder, loc, heads.first / perGroup, dims.groups);
    Value array = rows.materialize(builder, loc, elementType);
    return repeatEach(builder, loc, array, 0, wanted / dims.groups);
  };
  SmallVector<OpFoldResult> sizes = tensor::getMixedSizes(builder, loc, x);
  sizes.back() = builder.getIndexAttr(bits);
  Value init =
      tensor::EmptyOp::create(builder, loc, sizes, builder.getIntegerType(8));
  FloatAttr constant = sigma ? builder.getF64FloatAttr(*sigma) : FloatAttr();
  Value points = take(anchors, 2), weights = take(matrix, 2),
        means = take(mean, 1);
  return KernelHashOp::create(builder, loc, TypeRange(init.getType()), x,
                              points, weights, means, init, constant,
                              op.getAccumulateAttr())
      .getResult(0);
}

Value HammingLinear::makeCodes(OpBuilder &builder, SDPAOp op, Value x,
                               bool isQuery, const HeadRange &heads) {
  Location loc = op.getLoc();
  switch (hash) {
  case Hash::Sign:
    break;
  case Hash::Hyperplane: {
    int64_t width = op.getAttentionDims().width;
    Value planes = emitHyperplanes(builder, loc, op.getAccumulateType(), width,
                                   bits, seed);
    x = project(builder, loc, x, planes);
    break;
  }
  case Hash::Kernel:
    x = hashByKernel(builder, op, x, isQuery, heads);
    break;
  }
  return packSigns(builder, loc, x, bits);
}

//===----------------------------------------------------------------------===//
// Conversion
//===----------------------------------------------------------------------===//

/// The keys that the mask and kv_length leave, or null.
Value HammingLinear::makeMask(OpBuilder &builder, SDPAOp op) {
  Location loc = op.getLoc();
  Value mask = op.getMask() ? dropRows(builder, loc, op.getMask()) : Value();
  if (!op.getKvLength())
    return mask;
  return maskKeys(builder, op, mask);
}

Replacement HammingLinear::convert(OpBuilder &builder, SDPAOp op,
                                   const HeadRange &heads) {
  Location loc = op.getLoc();
  auto canonical = [&](Value value, LayoutOperand which) {
    return toCanonical(builder, loc, value, op.getLayout(which));
  };
  Value query = canonical(op.getQuery(), LayoutOperand::Query);
  bool isSameLayout =
      op.getLayout(LayoutOperand::Query) == op.getLayout(LayoutOperand::Key);
  Value key = op.getQuery() == op.getKey() && isSameLayout
                  ? query
                  : canonical(op.getKey(), LayoutOperand::Key);
  Value value = canonical(op.getValue(), LayoutOperand::Value);
  Value queryCodes = makeCodes(builder, op, query, /*isQuery=*/true, heads);
  // Where queries are the keys their codes are too.
  AttentionDims dims = op.getAttentionDims();
  bool isShared = query == key && !ShapedType::isDynamic(dims.heads) &&
                  dims.heads == dims.groups;
  Value keyCodes = isShared
                       ? queryCodes
                       : makeCodes(builder, op, key, /*isQuery=*/false, heads);
  Value mask = makeMask(builder, op);

  AffineMap layout = op.getLayout(LayoutOperand::Output);
  Value init = canonicalInit(builder, loc, op.getInits()[0], layout);
  auto linear = HammingLinearOp::create(
      builder, loc, TypeRange(init.getType()), queryCodes, keyCodes, value,
      mask, init, op.getCausal() != Causal::None,
      c ? builder.getF64FloatAttr(*c) : FloatAttr(),
      builder.getI64IntegerAttr(bits), compat, op.getAccumulateAttr());
  return {{linear},
          {fromCanonical(builder, loc, linear.getResult(0), op.getInits()[0],
                         layout)}};
}

static constexpr llvm::StringLiteral kWords[] = {"hash", "compat"};

const TargetInfo convert::kHammingLinear{
    "hamming-linear", kParameters, kWords,
    [](const Site &site, const ParameterSource &source) {
      return std::unique_ptr<Conversion>(new HammingLinear(site, source));
    }};
