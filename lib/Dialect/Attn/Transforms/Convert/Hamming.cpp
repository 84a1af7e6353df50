//===- Hamming.cpp - From attn.sdpa to attn.hamming -----------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Conversion.h"

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

static constexpr ParameterKind kParameters[] = {
    {"sigma_q", NumberRange::NotNegative},
    {"sigma_k", NumberRange::NotNegative},
    {"top_n", NumberRange::Positive, /*isWhole=*/true}};

namespace {
class Hamming : public Conversion {
public:
  using Conversion::Conversion;

  StringRef getTarget() const override { return kHamming.name; }
  LogicalResult check() override;
  Replacement convert(OpBuilder &builder, SDPAOp op,
                      const HeadRange &heads) override;

private:
  Parameter sigmaQ, sigmaK;
  std::optional<int64_t> topN;
};
} // namespace

LogicalResult Hamming::check() {
  FailureOr<Parameter> query = readPerHead(kParameters[0], 1);
  if (failed(query))
    return failure();
  FailureOr<Parameter> key = readPerHead(kParameters[1], 1);
  if (failed(key))
    return failure();
  sigmaQ = *query;
  sigmaK = *key;
  note(sigmaQ.print());
  note(sigmaK.print());
  FailureOr<std::optional<double>> number = readKnownNumber(kParameters[2]);
  if (failed(number))
    return failure();
  if (*number)
    topN = static_cast<int64_t>(**number);
  else
    note("top_n = all keys (default)");
  return success();
}

Replacement Hamming::convert(OpBuilder &builder, SDPAOp op,
                             const HeadRange &heads) {
  Location loc = op.getLoc();
  Value query = makeHeadOperand(builder, loc, sigmaQ, heads);
  Value key = makeHeadOperand(builder, loc, sigmaK, heads);
  auto hamming = HammingOp::create(builder, loc, op.getQuery(), op.getKey(),
                                   op.getValue(), op.getInits());
  copyShared(op, hamming);
  if (query)
    hamming.getSigmaQOperandMutable().assign(query);
  else
    hamming.setSigmaQAttr(builder.getF64FloatAttr(sigmaQ.getNumber()));
  if (key)
    hamming.getSigmaKOperandMutable().assign(key);
  else
    hamming.setSigmaKAttr(builder.getF64FloatAttr(sigmaK.getNumber()));
  if (topN)
    hamming.setTopNAttr(builder.getI64IntegerAttr(*topN));
  return {{hamming}, llvm::to_vector_of<Value>(hamming->getResults())};
}

const TargetInfo convert::kHamming{
    "hamming",
    kParameters,
    {},
    [](const Site &site, const ParameterSource &source) {
      return std::unique_ptr<Conversion>(new Hamming(site, source));
    }};
