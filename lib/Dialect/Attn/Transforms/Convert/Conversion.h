//===- Conversion.h - What a target makes of attn.sdpa ----------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_CONVERSION_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_CONVERSION_H

#include "Parameters.h"

namespace mlir::attn::convert {

/// An attention that is to be converted, and where it stands in the model.
struct Site {
  SDPAOp op;
  int64_t layer = 0;
  /// The heads of the layer that `op` has. `total` is dynamic where their
  /// number is not known.
  HeadRange heads;

  /// How many query heads share a key/value head.
  int64_t getHeadsPerGroup() const { return heads.total / heads.groups; }
};

/// What takes the place of one operation.
struct Replacement {
  /// The attention that was made; where there are several, the first counts as
  /// the layer's and the others as its continuation.
  SmallVector<Operation *> attentions;
  SmallVector<Value> results;
};

/// One conversion of one attention. It is made, checked, and only when no
/// check of the model failed asked for replacements, one for each range of
/// heads that is converted.
class Conversion {
public:
  Conversion(Site site, const ParameterSource &source)
      : site(std::move(site)), source(source) {}
  virtual ~Conversion() = default;

  /// Reads the parameters. Says, at the operation, what can not be done.
  virtual LogicalResult check() = 0;

  /// Makes the target of `op`, which has the heads `heads` of the layer.
  virtual Replacement convert(OpBuilder &builder, SDPAOp op,
                              const HeadRange &heads) = 0;

  /// Says what was made, with every parameter. `heads` says of which heads,
  /// where not of all.
  void emitRemark(llvm::StringRef heads) const;

  virtual llvm::StringRef getTarget() const = 0;
  const Site &getSite() const { return site; }

protected:
  /// A parameter, its default where it was not given.
  FailureOr<Parameter> readNumber(const ParameterKind &kind, double otherwise);
  FailureOr<std::optional<Parameter>> read(const ParameterKind &kind);
  /// A number, or one for each query head of the layer.
  FailureOr<Parameter> readPerHead(const ParameterKind &kind, double otherwise);
  /// A number that is known when the model is compiled.
  FailureOr<std::optional<double>> readKnownNumber(const ParameterKind &kind);
  /// An array that must be given.
  FailureOr<Parameter> readArray(const ParameterKind &kind);

  InFlightDiagnostic emitError() const {
    SDPAOp op = site.op;
    return emitNotConverted(op, getTarget());
  }
  /// The error that the operation has something that the target can't keep.
  LogicalResult cannotKeep(StringRef what) const {
    return emitError() << "it has " << what << ", which " << getTarget()
                       << " can not keep";
  }
  LogicalResult rejectMemRefs() const;

  void note(const Twine &text) {
    if (!remark.empty())
      remark += ", ";
    remark += text.str();
  }

  Site site;
  const ParameterSource &source;
  /// What the remark says.
  std::string remark;
  /// Whether the dot product's scale goes without a trace.
  bool notesScale = true;
};

/// A name that a conversion can be asked for by.
struct TargetInfo {
  llvm::StringLiteral name;
  ArrayRef<ParameterKind> parameters;
  /// Options that are words, not parameters with numbers.
  ArrayRef<llvm::StringLiteral> words;
  std::unique_ptr<Conversion> (*make)(const Site &, const ParameterSource &);
};

extern const TargetInfo kL1;
extern const TargetInfo kL1Longformer;
extern const TargetInfo kL1Linformer;
extern const TargetInfo kHamming;
extern const TargetInfo kHammingLinear;
extern const TargetInfo kCumsum;

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

/// An attn.sdpa that has some of another one's heads.
struct HeadPart {
  SDPAOp op;
  HeadRange heads;
  bool isChosen = false;
};

/// Replaces `op` by one attn.sdpa for each range of heads, chosen or not.
FailureOr<SmallVector<HeadPart>> splitHeads(SDPAOp op, const HeadRange &heads,
                                            ArrayRef<int64_t> chosen);

/// A number for each head, or one, as an operand of attn operations: null for
/// a known number, which is an attribute.
Value makeHeadOperand(OpBuilder &builder, Location loc, const Parameter &value,
                      const HeadRange &heads);

/// Gives `op` everything of `from` that is not about the score.
template <typename OpTy>
void copyShared(SDPAOp from, OpTy op) {
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

/// The parts of a conversion to attn.l1 that its variants share.
class L1Base : public Conversion {
public:
  using Conversion::Conversion;

protected:
  static constexpr ParameterKind kLambda{"lambda", NumberRange::NotNegative,
                                         false, false, "match"};

  LogicalResult readLambda();
  /// attn.l1 of these keys and values with the query and inits of `op`.
  L1Op makeL1(OpBuilder &builder, SDPAOp op, Value key, Value value,
              const HeadRange &heads);

  Parameter lambda;
  Precision precision = Precision::F32;
};

} // namespace mlir::attn::convert

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_CONVERSION_H
