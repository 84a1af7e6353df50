//===- L1.cpp - From attn.sdpa to attn.l1 ---------------------------------===//
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

/// lambda that makes the scores of independent unit-normal queries and keys as
/// spread as those of the dot product: |q - k| has a variance of 2 - 4 / pi for
/// each dimension, <q, k> of 1, and sqrt(2 - 4 / pi) is 1 / 1.17.
static constexpr double kMatchingLambda = 1.17;

LogicalResult L1Base::readLambda() {
  FailureOr<Parameter> number = readPerHead(kLambda, 1);
  if (failed(number))
    return failure();
  lambda = *number;
  if (source.getText("lambda") == kLambda.word)
    lambda = Parameter::number("lambda", kMatchingLambda, kLambda.word);
  note(lambda.print());

  // The pass has checked that it is the name of one.
  StringRef name = source.getText("precision");
  precision = symbolizePrecision(name).value_or(Precision::F32);
  note("precision = " + stringifyPrecision(precision) +
       (name.empty() ? " (default)" : " (given)"));
  return success();
}

L1Op L1Base::makeL1(OpBuilder &builder, SDPAOp op, Value key, Value value,
                    const HeadRange &heads) {
  Location loc = op.getLoc();
  Value perHead = makeHeadOperand(builder, loc, lambda, heads);
  auto l1 =
      L1Op::create(builder, loc, op.getQuery(), key, value, op.getInits());
  copyShared(op, l1);
  l1.setPrecision(precision);
  if (perHead)
    l1.getLambdaOperandMutable().assign(perHead);
  else
    l1.setLambdaAttr(builder.getF64FloatAttr(lambda.getNumber()));
  return l1;
}

namespace {
class L1 : public L1Base {
public:
  using L1Base::L1Base;

  StringRef getTarget() const override { return kL1.name; }
  LogicalResult check() override { return readLambda(); }
  Replacement convert(OpBuilder &builder, SDPAOp op,
                      const HeadRange &heads) override {
    L1Op l1 = makeL1(builder, op, op.getKey(), op.getValue(), heads);
    return {{l1}, llvm::to_vector_of<Value>(l1->getResults())};
  }

  static constexpr ParameterKind kParameters[] = {kLambda};
};
} // namespace

static constexpr llvm::StringLiteral kWords[] = {"precision"};

const TargetInfo convert::kL1{
    "l1", L1::kParameters, kWords,
    [](const Site &site, const ParameterSource &source) {
      return std::unique_ptr<Conversion>(new L1(site, source));
    }};
