//===- CostOpInterfaceImpl.cpp - What attn operations cost ----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// The formulas. Those of sdpa, kernel_hash and hamming_linear are the counting
// of EcoFormer (pvt/get_energy.py of its release), those of the others follow
// its rules: products and sums count, divisions count as multiplications where
// a row is divided, comparisons, maxima and the sum of a softmax do not.
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/Cost.h"

#include "../OperandShapes.h"

#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/DialectRegistry.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

using Parts = SmallVector<CostPart>;

/// The product of sizes, or none where one is not known.
static std::optional<OperationCount> product(ArrayRef<int64_t> sizes) {
  OperationCount count = 1;
  for (int64_t size : sizes) {
    if (ShapedType::isDynamic(size))
      return std::nullopt;
    count = llvm::SaturatingMultiply(count, static_cast<OperationCount>(size));
  }
  return count;
}

static OperationCount times(OperationCount lhs, OperationCount rhs) {
  return llvm::SaturatingMultiply(lhs, rhs);
}

/// Every shaped operand read once, and what is a result written once. None
/// where a size is not known.
static std::optional<CostPart> countMemory(DestinationStyleOpInterface op) {
  CostPart part{"memory", {}};
  auto attention = dyn_cast<AttnOpInterface>(op.getOperation());
  SmallVector<OperandShape> shapes = getOperandShapes(op);
  unsigned firstInit = op->getNumOperands() - op.getNumDpsInits();
  for (const OperandShape &shape : shapes) {
    SmallVector<int64_t> sizes;
    for (StringRef dim : shape.dims) {
      if (dim.empty())
        continue; // A size of 1.
      auto [value, index] = findDim(shapes, dim);
      sizes.push_back(cast<ShapedType>(value.getType()).getDimSize(index));
    }
    std::optional<OperationCount> elements = product(sizes);
    if (!elements)
      return std::nullopt;
    Type type = shape.getType().getElementType();
    unsigned bits = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
    OperationCount bytes = times(*elements, std::max(bits / 8, 1u));
    part.cost.addBytes(bytes);
    unsigned operand = shape.operand->getOperandNumber();
    if (attention && operand >= firstInit &&
        attention.isInitRead(operand - firstInit))
      part.cost.addBytes(bytes);
  }
  return part;
}

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

namespace {
/// How many pairs of a row and a key there are in one head.
struct Pairs {
  OperationCount scored = 0; ///< Not cut by causal or window.
  OperationCount kept = 0;   ///< Of these the top N.
};
} // namespace

/// Rows are gone through one by one, but not for ever.
static constexpr int64_t kMostRows = 1 << 26;

/// Pairs that causal and window cut are not computed. An offset or a kv_length
/// that is not a constant counts as if it cut nothing.
static Pairs countPairs(SoftmaxOpInterface op, int64_t rows, int64_t keys,
                        int64_t most) {
  if (std::optional<int64_t> length =
          op.getKvLength() ? getConstantIntValue(op.getKvLength())
                           : std::nullopt)
    keys = std::clamp<int64_t>(*length, 0, keys);
  Causal causal = op.getCausal();
  std::optional<uint64_t> window = op.getWindow();
  int64_t shift = causal == Causal::BottomRight ? keys - rows : 0;
  bool isShiftKnown = !op.getOffset();
  if (std::optional<int64_t> offset =
          op.getOffset() ? getConstantIntValue(op.getOffset()) : std::nullopt) {
    shift = *offset;
    isShiftKnown = true;
  }
  Pairs pairs;
  auto addRows = [&](int64_t count, int64_t seen) {
    auto number = static_cast<OperationCount>(std::max<int64_t>(seen, 0));
    auto times = static_cast<OperationCount>(count);
    pairs.scored += number * times;
    pairs.kept += std::min(number, static_cast<OperationCount>(most)) * times;
  };
  if ((causal == Causal::None && !window) || !isShiftKnown) {
    addRows(rows, keys);
    return pairs;
  }
  for (int64_t row = 0; row < rows; ++row) {
    int64_t aligned = row + shift, first = 0, end = keys;
    if (causal != Causal::None)
      end = std::min(end, aligned + 1);
    else if (window)
      end = std::min(end, aligned + static_cast<int64_t>(*window));
    if (window)
      first = std::max(first, aligned - static_cast<int64_t>(*window) + 1);
    addRows(1, end - first);
  }
  return pairs;
}

/// One pair's operations, `pairs` times, in `format`.
static CostPart scale(StringRef name, const OperationCounts &each,
                      NumberFormat format, OperationCount pairs) {
  CostPart part{name, {}};
  part.cost.multiply(format, times(each.multiplications, pairs));
  part.cost.add(format, times(each.additions, pairs));
  part.cost.addExponentials(times(each.exponentials, pairs));
  part.cost.addBitOperations(times(each.bitOperations, pairs));
  return part;
}

/// With quantised operands differences are taken in their format and summed in
/// integers; the operands are quantised first.
static void quantise(L1Op op, const AttentionDims &dims, OperationCount heads,
                     OperationCount pairs, NumberFormat format, Parts &parts) {
  if (op.getPrecision() != Precision::U8 && op.getPrecision() != Precision::I16)
    return;
  bool isByte = op.getPrecision() == Precision::U8;
  auto width = static_cast<OperationCount>(dims.width);
  CostPart scores{"scores", {}}, steps{"quantisation", {}};
  scores.cost.add(isByte ? NumberFormat::I8 : NumberFormat::I32,
                  times(pairs, width));
  scores.cost.add(NumberFormat::I32, times(pairs, width));
  OperationCount rows =
      static_cast<OperationCount>(dims.queryLength + dims.keyLength);
  steps.cost.multiplyAdd(format, times(times(heads, rows), width));
  parts.front() = scores;
  parts.push_back(steps);
}

static std::optional<Parts> countOperationsOf(SoftmaxOpInterface op) {
  auto attention = cast<AttnOpInterface>(op.getOperation());
  AttentionDims dims = attention.getAttentionDims();
  SmallVector<int64_t> outer = dims.batch;
  outer.push_back(dims.heads);
  std::optional<OperationCount> heads = product(outer);
  if (!heads || dims.queryLength > kMostRows ||
      !product({dims.queryLength, dims.keyLength, dims.width, dims.valueWidth}))
    return std::nullopt;

  int64_t most = dims.keyLength;
  if (auto hamming = dyn_cast<HammingOp>(op.getOperation());
      hamming && hamming.getTopN())
    most = std::min<int64_t>(most, *hamming.getTopN());
  Pairs each = countPairs(op, dims.queryLength, dims.keyLength, most);
  OperationCount pairs = times(*heads, each.scored);
  OperationCount kept = times(*heads, each.kept);
  NumberFormat format = getNumberFormat(op.getAccumulateType());

  Parts parts = {scale("scores", op.getScoreKind().countOperations(dims.width),
                       format, pairs)};
  CostPart scaling{"scale", {}}, weights{"weights", {}}, values{"values", {}};
  scaling.cost.multiply(format, pairs);
  if (op.getScoreSoftcap()) {
    // softcap * tanh(score / softcap)
    scaling.cost.multiply(format, times(2, pairs));
    scaling.cost.addExponentials(pairs);
  }
  if (op.getBias())
    scaling.cost.add(format, pairs);
  weights.cost.addExponentials(kept);
  values.cost.multiplyAdd(
      format, times(kept, static_cast<OperationCount>(dims.valueWidth)));
  parts.append({scaling, weights, values});
  if (auto l1 = dyn_cast<L1Op>(op.getOperation()))
    quantise(l1, dims, *heads, pairs, format, parts);
  return parts;
}

//===----------------------------------------------------------------------===//
// The others
//===----------------------------------------------------------------------===//

/// Per row and key, with b bits: see `linear_attention_bias` of the release.
static std::optional<Parts> countOperationsOf(HammingLinearOp op) {
  AttentionDims dims = op.getAttentionDims();
  SmallVector<int64_t> rows = dims.batch, keys = dims.batch;
  rows.append({dims.heads, dims.queryLength});
  keys.append({dims.groups, dims.keyLength});
  std::optional<OperationCount> m = product(rows), n = product(keys);
  std::optional<OperationCount> b = product(dims.width),
                                e = product(dims.valueWidth);
  if (!m || !n || !b || !e)
    return std::nullopt;
  NumberFormat format = getNumberFormat(op.getAccumulateType());

  // Codes are signs: a product with one is an addition.
  CostPart sums{"sums", {}}, rowsPart{"rows", {}};
  sums.cost.add(format, times(*n, *b));
  sums.cost.add(format, times(times(*n, *b), *e));
  if (op.getCompat() != Compat::EcoFormer)
    sums.cost.add(format, times(*n, *e));
  // What a row is divided by, and its values.
  rowsPart.cost.multiplyAdd(format, times(*m, *b));
  rowsPart.cost.multiply(format, *m);
  rowsPart.cost.add(format, times(times(*m, *b), *e));
  rowsPart.cost.add(format, times(*m, *e));
  rowsPart.cost.multiply(format, times(*m, *e));
  return Parts{sums, rowsPart};
}

static std::optional<Parts> countOperationsOf(CumsumOp op) {
  AttentionDims dims = op.getAttentionDims();
  SmallVector<int64_t> sizes = dims.batch;
  sizes.append({dims.heads, dims.keyLength});
  std::optional<OperationCount> rows = product(sizes),
                                width = product(dims.valueWidth);
  if (!rows || !width)
    return std::nullopt;
  NumberFormat format = getNumberFormat(op.getAccumulateType());
  OperationCount values = times(*rows, *width);
  // S += w v and Z += w; d v + x S and d + x Z; their quotient.
  CostPart weights{"weights", {}}, sums{"sums", {}}, rowsPart{"rows", {}};
  weights.cost.addExponentials(times(3, *rows));
  sums.cost.multiplyAdd(format, values);
  sums.cost.add(format, *rows);
  rowsPart.cost.multiply(format, times(3, values));
  rowsPart.cost.add(format, values);
  rowsPart.cost.multiplyAdd(format, *rows);
  return Parts{weights, sums, rowsPart};
}

static std::optional<Parts> countOperationsOf(KernelHashOp op) {
  std::optional<OperationCount> rows =
      product(op.getX().getType().getShape().drop_back());
  ArrayRef<int64_t> anchors = op.getAnchors().getType().getShape();
  std::optional<OperationCount> points = product(anchors[1]),
                                width = product(anchors[2]);
  std::optional<OperationCount> bits =
      product(cast<ShapedType>(op.getInits()[0].getType()).getShape().back());
  if (!rows || !points || !width || !bits)
    return std::nullopt;
  NumberFormat format = getNumberFormat(op.getAccumulateType());
  CostPart kernel{"kernel", {}}, hash{"hash", {}};
  OperationCount kernels = times(*rows, *points);
  kernel.cost.add(format, times(times(2, kernels), *width));
  kernel.cost.multiply(format, times(2, kernels));
  kernel.cost.addExponentials(kernels);
  hash.cost.multiplyAdd(format, times(kernels, *bits));
  return Parts{kernel, hash};
}

static std::optional<Parts> countOperationsOf(SignPackOp op) {
  std::optional<OperationCount> signs =
      product(cast<ShapedType>(op.getX().getType()).getShape());
  if (!signs)
    return std::nullopt;
  CostPart part{"signs", {}};
  part.cost.addBitOperations(*signs);
  return Parts{part};
}

static std::optional<Parts> countOperationsOf(ElitaPositionsOp op) {
  std::optional<OperationCount> positions =
      product(cast<ShapedType>(op.getInits()[0].getType()).getShape());
  std::optional<OperationCount> terms =
      product(op.getA1().getType().getShape().back());
  if (!positions || !terms)
    return std::nullopt;
  Type type = op.getA1().getType().getElementType();
  NumberFormat format =
      isa<Float64Type>(type) ? NumberFormat::F64 : NumberFormat::F32;
  // c sin(t a + b), summed, for two results; a sine counts as an exponential.
  OperationCount sines = times(times(2, *positions), *terms);
  CostPart part{"positions", {}};
  part.cost.multiplyAdd(format, times(2, sines));
  part.cost.addExponentials(sines);
  return Parts{part};
}

static std::optional<Parts> countOperationsOf(FinishOp op) {
  std::optional<OperationCount> values =
      product(op.getAcc().getType().getShape());
  if (!values)
    return std::nullopt;
  CostPart part{"quotient", {}};
  part.cost.multiply(getNumberFormat(op.getAcc().getType().getElementType()),
                     *values);
  return Parts{part};
}

//===----------------------------------------------------------------------===//
// Registration
//===----------------------------------------------------------------------===//

namespace {
template <typename OpTy>
struct CostModel
    : public CostOpInterface::ExternalModel<CostModel<OpTy>, OpTy> {
  std::optional<Parts> countOperations(Operation *op) const {
    std::optional<Parts> parts = countOperationsOf(cast<OpTy>(op));
    std::optional<CostPart> memory =
        countMemory(cast<DestinationStyleOpInterface>(op));
    if (!parts || !memory)
      return std::nullopt;
    parts->push_back(*memory);
    return parts;
  }
};
} // namespace

void attn::registerCostOpInterfaceExternalModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AttnDialect *) {
    SDPAOp::attachInterface<CostModel<SDPAOp>>(*context);
    L1Op::attachInterface<CostModel<L1Op>>(*context);
    HammingOp::attachInterface<CostModel<HammingOp>>(*context);
    OnlineOp::attachInterface<CostModel<OnlineOp>>(*context);
    FinishOp::attachInterface<CostModel<FinishOp>>(*context);
    HammingLinearOp::attachInterface<CostModel<HammingLinearOp>>(*context);
    CumsumOp::attachInterface<CostModel<CumsumOp>>(*context);
    KernelHashOp::attachInterface<CostModel<KernelHashOp>>(*context);
    SignPackOp::attachInterface<CostModel<SignPackOp>>(*context);
    ElitaPositionsOp::attachInterface<CostModel<ElitaPositionsOp>>(*context);
  });
}
