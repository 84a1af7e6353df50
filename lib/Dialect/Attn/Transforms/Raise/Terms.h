//===- Terms.h - Quotients, sums of products and clamps ---------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What attention without a softmax is made of: one sum of products over
// another.
//
//===----------------------------------------------------------------------===//
#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_TERMS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_TERMS_H

#include "Elements.h"

namespace mlir::attn::raise {

/// number * product of factors.
struct Term {
  double number = 1;
  std::vector<Element> factors;
};

struct Quotient {
  Element numerator, denominator;
};

/// a / b, a * (1 / b), and these with either factor first.
std::optional<Quotient> viewQuotient(Viewer &viewer, const Element &element);

/// The element as a product of factors that are none themselves.
Term viewTerm(Viewer &viewer, const Element &element);

/// The element as a sum of terms.
SmallVector<Term> viewTerms(Viewer &viewer, const Element &element);

/// clamp(of, -limit, limit).
struct Clamp {
  Element of;
  double limit;
};

/// However it is written: two selects, a minimum and a maximum, or tosa.clamp.
std::optional<Clamp> viewClamp(Viewer &viewer, const Element &element);

} // namespace mlir::attn::raise

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_RAISE_TERMS_H
