//===- Comparison.cpp - Do two arrays agree -------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Arrays/Comparison.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>
#include <cstring>

using namespace mlir::attn;
using namespace llvm;

Tolerance Tolerance::getDefault(ElementType type) {
  switch (type) {
  case ElementType::F64:
    return {1e-10, 1e-12};
  case ElementType::F32:
    return {1e-4, 1e-5};
  case ElementType::F16:
    return {1e-2, 1e-2};
  case ElementType::BF16:
    return {5e-2, 5e-2};
  default:
    return {0, 0};
  }
}

/// The type to read `want` as, or nothing where its numbers are of another
/// kind than those of `got`.
static std::optional<ElementType> readAs(ElementType want, ElementType got) {
  if (got == ElementType::BF16 &&
      (want == ElementType::I16 || want == ElementType::U16))
    return ElementType::BF16;
  if (isFloatingPoint(want) != isFloatingPoint(got))
    return std::nullopt;
  if ((want == ElementType::Bool) != (got == ElementType::Bool))
    return std::nullopt;
  return want;
}

/// MLIR's integers have no sign: where the expected ones are unsigned, so are
/// these.
static ElementType withSignOf(ElementType got, ElementType want) {
  switch (want) {
  case ElementType::U64:
  case ElementType::U32:
  case ElementType::U16:
  case ElementType::U8:
    break;
  default:
    return got;
  }
  switch (got) {
  case ElementType::I64:
    return ElementType::U64;
  case ElementType::I32:
    return ElementType::U32;
  case ElementType::I16:
    return ElementType::U16;
  case ElementType::I8:
    return ElementType::U8;
  default:
    return got;
  }
}

/// The bits of an integer, extended to 64 by its own sign.
static uint64_t loadInteger(ElementType type, const char *element) {
  unsigned width = getByteWidth(type);
  uint64_t bits = 0;
  std::memcpy(&bits, element, width);
  bool isSigned = type == ElementType::I64 || type == ElementType::I32 ||
                  type == ElementType::I16 || type == ElementType::I8;
  return isSigned ? llvm::SignExtend64(bits, 8 * width) : bits;
}

/// |got - want|; infinite where only one is a NaN, or an infinity is missed.
static double distance(double got, double want) {
  if (std::isnan(got) && std::isnan(want))
    return 0;
  if (got == want)
    return 0;
  double difference = std::fabs(got - want);
  return std::isnan(difference) ? HUGE_VAL : difference;
}

Expected<ComparisonResult> mlir::attn::compareArrays(StringRef what,
                                                     const ArrayView &got,
                                                     const ArrayView &want,
                                                     Tolerance tolerance) {
  std::optional<ElementType> wantType =
      readAs(want.type.element, got.type.element);
  if (got.type.sizes != want.type.sizes || !wantType)
    return createStringError(what + " is " + got.type.str() +
                             ", and the expected array is " + want.type.str());
  ElementType gotType = withSignOf(got.type.element, *wantType);

  std::vector<const char *> wanted;
  wanted.reserve(want.getNumElements());
  forEachElement(want, [&](const char *element) { wanted.push_back(element); });

  ComparisonResult result;
  int64_t worst = -1;
  double worstExcess = -HUGE_VAL;
  forEachElement(got, [&](const char *element) {
    int64_t position = result.numElements++;
    double gotValue = loadAsDouble(gotType, element);
    double wantValue = loadAsDouble(*wantType, wanted[position]);
    double error = distance(gotValue, wantValue);
    // Large integers differ by less than a double can show.
    if (!isFloatingPoint(gotType) &&
        loadInteger(gotType, element) !=
            loadInteger(*wantType, wanted[position]))
      error = std::max(error, 1.0);
    // An infinite or NaN `want` allows itself only.
    double allowed =
        std::isfinite(wantValue)
            ? tolerance.absolute + tolerance.relative * std::fabs(wantValue)
            : 0;
    if (!(error <= allowed))
      ++result.numWrong;
    result.maxAbsolute = std::max(result.maxAbsolute, error);
    if (wantValue != 0 && !std::isnan(wantValue))
      result.maxRelative = std::max(
          result.maxRelative,
          std::isinf(wantValue) ? error : error / std::fabs(wantValue));
    if (double excess = error - allowed; excess > worstExcess) {
      worstExcess = excess;
      worst = position;
      result.worstGot = gotValue;
      result.worstWant = wantValue;
    }
  });

  if (worst >= 0)
    for (int64_t size : reverse(got.type.sizes)) {
      result.worstIndex.insert(result.worstIndex.begin(), worst % size);
      worst /= size;
    }
  return result;
}
