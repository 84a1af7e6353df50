//===- Masks.h - What masks say about rows and keys -------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MASKS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MASKS_H

#include "Formula.h"

#include "attn/Dialect/Attn/IR/AttnOps.h"

namespace mlir::attn::raise {

/// What is added to the scores: factor * element.
struct Bias {
  Element element;
  double factor = 1;
};

/// What is added where a score is not kept: a level, or by default the lowest
/// number there is.
struct Fill {
  Formula kept;
  std::optional<double> level;
};

/// Everything that was found between a softmax and its scores.
struct MaskInputs {
  struct Selected {
    Element condition;
    bool negated; ///< The scores are kept where the condition does not hold.
    double fill;  ///< Minus infinity or a low number.
  };
  std::vector<Selected> selected;
  std::vector<Bias> added;

  AxisList rows, keys;
  AxisList batch; ///< What a length or an offset may vary along.
  bool hasSink = false;
};

/// The same in the terms of attention.
struct Masks {
  Causal causal = Causal::None;
  std::optional<Affine> offset;
  std::optional<int64_t> window;
  std::optional<Affine> length;
  Formula kept; ///< True where nothing else is cut.
  std::vector<Fill> fills;
  /// Whether a row that loses all of its keys weighs all of them alike.
  bool averagesEmptyRows = false;
  std::vector<Bias> biases;
};

/// What was found in tables before: layers share their masks.
class MaskCache {
public:
  /// A kind of condition on rows and keys, and its bound.
  using Bounds = std::vector<std::pair<unsigned, int64_t>>;

  /// Computes what is found in a tensor whose dimensions have these roles, or
  /// says it again.
  const std::optional<Bounds> &
  get(Value tensor, std::string roles,
      function_ref<std::optional<Bounds>()> compute);

private:
  std::map<std::pair<const void *, std::string>, std::optional<Bounds>> known;
};

/// Takes masks apart. What compares the positions of row and key becomes
/// causal, an offset or a window; what compares the key's with a number of its
/// batch a length; what always holds disappears.
Masks analyseMasks(Viewer &viewer, const MaskInputs &inputs, MaskCache &cache);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_MASKS_H
