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

namespace mlir::attn::raise {

/// Everything known about one attention, found by starting at the product of
/// weights and values and peeling outwards to queries and keys. A match that
/// fails says where and why.
class AttentionMatch {
public:
  /// `product` is the candidate for weights times values, `replaced` itself or
  /// what it becomes by conversions or by being normalised afterwards.
  AttentionMatch(OpResult product, OpResult replaced)
      : product(product), replaced(replaced) {}

  LogicalResult match();

  /// Whether there is a softmax before the product: then a failed match is
  /// worth a remark.
  bool looksLikeAttention() const { return hasSoftmax; }
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

  Element query, key, value;
  double scale = 1;
  std::optional<double> softcap;
  Masks masks;
  Element sink; ///< One more score in each row, of a key without a value.

private:
  LogicalResult decline(Operation *op, const Twine &why);
  LogicalResult decline(const Element &element, const Twine &why);

  LogicalResult peelOutput(Element &element, Element &denominator);
  LogicalResult matchRoles(const Element &result, const Product &product,
                           bool weightsFirst, const Element &denominator);
  LogicalResult peelWeights(Element weights, Element denominator);
  LogicalResult peelGuard(const Expression &select, Element &weights);
  bool isMinusInfinityTest(const Element &element, Element &compared);
  LogicalResult peelShift(Element &exponent);
  Value getSlicedWeights(const Element &weights);
  bool peelSinkSlice(Element &weights);
  LogicalResult peelSinkConcat(Element &scores);
  void splitRows();
  LogicalResult peelScores(Element element);
  LogicalResult peelSelect(const Expression &select, double factor,
                           Element &next);
  LogicalResult matchScores(const Element &element, const Product &product);
  LogicalResult peelOperands(const Element &query, const Element &key,
                             const Element &value);
  LogicalResult checkUses();
  bool hasUnitHeads();

  bool isNormaliser(const Element &element, const Element &exponential);
  bool leadsToProduct(const Element &element);
  bool leadsToProduct(const Element &element, Visited &visited);
  void findSoftmax(const Element &element, bool &sum, bool &exponential,
                   Visited &visited);

  struct Operand {
    Element element;
    double factor = 1;
  };
  std::optional<Operand> peelOperand(const Element &element, Type type,
                                     bool dropRepeats);

  bool hasSoftmax = false;
  Operation *blocker = nullptr;
  std::string reason;

  MaskInputs maskInputs;
  AxisList keysWithoutSink; ///< While `keys` has the sink too.
  bool isSinkFirst = false;
  double exponentFactor = 1;    ///< Of the exponent, in base e.
  Element exponent;             ///< The argument of exp.
  Element guarded;              ///< What a guard against rows of -inf looks at.
  SmallVector<Element> addends; ///< To the scores.
  AxisList batchAxes;           ///< Of weights, values and output.
  AxisList rowAxes;             ///< Of weights and output.
};

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MATCH_H
