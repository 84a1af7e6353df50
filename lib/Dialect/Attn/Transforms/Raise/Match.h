//===- Match.h - One attention found in a model -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MATCH_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MATCH_H

#include "Masks.h"
#include "Raise.h"
#include "Similarity.h"
#include "Slices.h"

namespace mlir::attn::raise {

/// Everything known about one attention, found by starting at the product of
/// weights and values and peeling outwards to queries and keys. A match that
/// fails says where and why.
class AttentionMatch {
public:
  /// `product` is the candidate for weights times values, `replaced` itself or
  /// what it becomes by conversions or by being normalised afterwards.
  AttentionMatch(OpResult product, OpResult replaced,
                 const RaiseOptions &options)
      : product(product), replaced(replaced), options(options) {}

  LogicalResult match();

  /// Whether there is a softmax before the product: then a failed match is
  /// worth a remark.
  bool looksLikeAttention() const { return hasSoftmax; }
  /// What a raised match has to say beside what it is.
  StringRef getCaveat() const { return comparison.caveat; }
  Operation *getBlocker() const { return blocker; }
  StringRef getReason() const { return reason; }

  //===--------------------------------------------------------------------===//
  // The result
  //===--------------------------------------------------------------------===//

  Viewer viewer;
  OpResult product;            ///< Weights times values.
  OpResult replaced;           ///< The same, or what normalises it afterwards.
  Layout output;               ///< Of `replaced`.
  Operation *scores = nullptr; ///< Queries times keys.

  /// Canonical dimensions.
  SmallVector<AxisList> batch;
  AxisList heads, groups, rows, keys, width, valueWidth;
  AxisList sharedHeads; ///< Of `heads`, those that key and value have.

  SlicedTensor query, key, value;
  bool negateQuery = false, negateKey = false;
  Comparison comparison; ///< What the scores are.
  double scale = 1;
  SmallVector<TensorFactor> scaleFactors; ///< Of heads alone, beside `scale`.
  std::optional<double> softcap;
  MaskInputs maskInputs;
  Masks masks;  ///< The same, analysed.
  Element sink; ///< One more score in each row, of a key without a value.

private:
  std::optional<Comparison> viewScores(const Element &element);
  void settleHeads(const Element &scores);
  LogicalResult decline(Operation *op, const Twine &why);
  LogicalResult decline(const Element &element, const Twine &why);

  LogicalResult peelOutput(Element &element, Element &denominator);
  LogicalResult matchRoles(const Element &result, const Product &product,
                           bool weightsFirst, const Element &denominator);
  LogicalResult peelWeights(Element weights, Element denominator);
  LogicalResult peelGuard(const Expression &select, Element &weights);
  bool isMinusInfinityTest(const Element &element, Element &compared);
  LogicalResult peelShift(Element &exponent);
  bool peelSoftmax(const Element &weights);
  bool peelLogSum();
  Value getSlicedWeights(const Element &weights);
  bool peelSinkSlice(Element &weights);
  LogicalResult peelSinkConcat(Element &scores);
  void splitRows();
  LogicalResult peelScores(Element element);
  bool peelFactor(const Expression &product, Element &next);
  LogicalResult checkFactors();
  LogicalResult peelSelect(const Expression &select, double factor,
                           Element &next);
  LogicalResult matchScores(const Element &element);
  LogicalResult peelOperands(const Element &query, const Element &key,
                             const Element &value);
  LogicalResult checkUses();
  bool hasUnitHeads();

  bool isNormaliser(const Element &element, const Element &exponential);
  bool leadsToProduct(const Element &element);
  bool leadsToProduct(const Element &element, Visited &visited);
  bool dependsOnScores(const Element &condition);
  void findSoftmax(const Element &element, bool &sum, bool &exponential,
                   Visited &visited);

  struct Operand {
    SlicedTensor tensor;
    double factor = 1;
    SmallVector<TensorFactor> factors;
  };
  std::optional<Operand> peelOperand(const Element &element, Type type,
                                     bool dropRepeats, ArrayRef<Axis> absent,
                                     bool peelFactors);

  RaiseOptions options;
  bool hasSoftmax = false;
  Operation *blocker = nullptr;
  std::string reason;

  Element weighted;         ///< What the weights are multiplied with.
  AxisList keysWithoutSink; ///< While `keys` has the sink too.
  bool isSinkFirst = false;
  double exponentFactor = 1;    ///< Of the exponent, in base e.
  Element exponent;             ///< The argument of exp.
  Element guarded;              ///< What a guard against rows of -inf looks at.
  SmallVector<Element> addends; ///< To the scores.
  AxisList batchAxes;           ///< Of weights, values and output.
  std::optional<AxisList> batchDims; ///< The same, as the query has them.
  AxisList rowAxes;                  ///< Of weights and output.
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MATCH_H
