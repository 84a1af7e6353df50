//===- L1Linformer.cpp - L1 attention on projected keys and values --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// EcoTransformer, arXiv 2507.20096, section 5: L1 attention on E_K K and E_V V,
// where E_K and E_V are [R, N], shared by batches and heads. What says
// something of single keys has no meaning for their mixtures, and is refused.
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"
#include "Tensors.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

namespace {
class L1Linformer : public L1Base {
public:
  using L1Base::L1Base;

  StringRef getTarget() const override { return kL1Linformer.name; }
  LogicalResult check() override;
  Replacement convert(OpBuilder &builder, SDPAOp op,
                      const HeadRange &heads) override;

  static constexpr ParameterKind kKeys{"E_K", NumberRange::Any, false, true};
  static constexpr ParameterKind kValues{"E_V", NumberRange::Any, false, true};
  static constexpr ParameterKind kParameters[] = {kLambda, kKeys, kValues};

private:
  LogicalResult checkKept();
  Value project(OpBuilder &builder, SDPAOp op, LayoutOperand which,
                const Parameter &projection);

  Parameter keys, values;
};
} // namespace

/// Whether a mask or bias says the same of every key.
static bool isOfRows(Value scores) {
  ArrayRef<int64_t> shape = cast<ShapedType>(scores.getType()).getShape();
  return shape.empty() || shape.back() == 1;
}

LogicalResult L1Linformer::checkKept() {
  SDPAOp op = site.op;
  if (op.getCausal() != Causal::None)
    return cannotKeep(
        ("causal(" + stringifyCausal(op.getCausal()) + ")").str());
  if (op.getWindow())
    return cannotKeep("a window of " + std::to_string(*op.getWindow()));
  if (op.getKvLength())
    return cannotKeep("kv_length");
  if (op.getMask() && !isOfRows(op.getMask()))
    return cannotKeep("a mask of single keys");
  if (op.getBias() && !isOfRows(op.getBias()))
    return cannotKeep("a bias of single keys");
  return success();
}

LogicalResult L1Linformer::check() {
  SDPAOp op = site.op;
  if (failed(rejectMemRefs()) || failed(checkKept()) || failed(readLambda()))
    return failure();
  int64_t length = op.getAttentionDims().keyLength;
  for (auto [kind, parameter] :
       {std::pair(kKeys, &keys), std::pair(kValues, &values)}) {
    FailureOr<Parameter> array = readArray(kind);
    if (failed(array) ||
        failed(verifyShape(op, getTarget(), *array,
                           {{"projected length", ShapedType::kDynamic},
                            {"key length", length}})))
      return failure();
    *parameter = *array;
    note(array->print());
  }
  int64_t ofKeys = keys.shape.front(), ofValues = values.shape.front();
  if (ofKeys == ofValues || ShapedType::isDynamic(ofKeys) ||
      ShapedType::isDynamic(ofValues))
    return success();
  return emitError() << keys.describe() << " has " << ofKeys << " rows, and "
                     << values.describe() << " has " << ofValues;
}

/// E x, [batch..., G, R, width] of x [batch..., G, N, width], in x's type.
Value L1Linformer::project(OpBuilder &builder, SDPAOp op, LayoutOperand which,
                           const Parameter &projection) {
  Location loc = op.getLoc();
  Value x = which == LayoutOperand::Key ? op.getKey() : op.getValue();
  AffineMap layout = op.getLayout(which);
  Type accumulate = op.getAccumulateType();
  Value matrix = projection.materialize(builder, loc, accumulate);

  SmallVector<OpFoldResult> sizes = canonicalSizes(builder, loc, x, layout);
  unsigned rank = sizes.size(), length = rank - 2;
  sizes[length] = tensor::getMixedSize(builder, loc, matrix, 0);
  Factor stored{x, {}};
  for (AffineExpr expr : layout.getResults()) {
    unsigned dim = cast<AffineDimExpr>(expr).getPosition();
    stored.loops.push_back(dim == length ? rank : dim);
  }
  Value sums = sumOfProducts(builder, loc, {matrix, {length, rank}}, stored,
                             sizes, accumulate);
  return castElements(builder, loc, sums, getElementTypeOrSelf(x.getType()));
}

Replacement L1Linformer::convert(OpBuilder &builder, SDPAOp op,
                                 const HeadRange &heads) {
  Value key = project(builder, op, LayoutOperand::Key, keys);
  Value value = project(builder, op, LayoutOperand::Value, values);
  L1Op l1 = makeL1(builder, op, key, value, heads);
  if (ArrayAttr maps = op.getIndexingMapsAttr()) {
    // The projected keys and values are in canonical order.
    auto identity = AffineMapAttr::get(
        builder.getMultiDimIdentityMap(op.getAttentionDims().getRank()));
    l1.setIndexingMapsAttr(
        builder.getArrayAttr({maps[0], identity, identity, maps[3]}));
  }
  return {{l1}, llvm::to_vector_of<Value>(l1->getResults())};
}

static constexpr llvm::StringLiteral kWords[] = {"precision"};

const TargetInfo convert::kL1Linformer{
    "l1-linformer", L1Linformer::kParameters, kWords,
    [](const Site &site, const ParameterSource &source) {
      return std::unique_ptr<Conversion>(new L1Linformer(site, source));
    }};
