//===- Cost.cpp - Operations and their energy -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Dialect/Attn/Transforms/Cost.h"

#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::attn;

#include "attn/Dialect/Attn/Transforms/CostInterface.cpp.inc"

namespace {
/// Picojoules of one operation, 45 nm: Horowitz, Computing's energy problem,
/// ISSCC 2014.
struct Energy {
  double multiplication, addition;
};
} // namespace

/// By NumberFormat. There is no figure for f64.
static constexpr std::optional<Energy> kEnergies[] = {
    std::nullopt, Energy{3.7, 0.9}, Energy{1.1, 0.4}, Energy{3.1, 0.1},
    Energy{0.2, 0.03}};

NumberFormat attn::getNumberFormat(Type type) {
  if (isa<Float64Type>(type))
    return NumberFormat::F64;
  if (isa<FloatType>(type))
    return type.getIntOrFloatBitWidth() <= 16 ? NumberFormat::F16
                                              : NumberFormat::F32;
  return type.isInteger() && type.getIntOrFloatBitWidth() <= 8
             ? NumberFormat::I8
             : NumberFormat::I32;
}

static void accumulate(OperationCount &sum, OperationCount count) {
  sum = llvm::SaturatingAdd(sum, count);
}

void Cost::multiply(NumberFormat format, OperationCount count) {
  accumulate(multiplications[static_cast<size_t>(format)], count);
}
void Cost::add(NumberFormat format, OperationCount count) {
  accumulate(additions[static_cast<size_t>(format)], count);
}
void Cost::addExponentials(OperationCount count) {
  accumulate(exponentials, count);
}
void Cost::addBitOperations(OperationCount count) {
  accumulate(bitOperations, count);
}
void Cost::addBytes(OperationCount count) { accumulate(bytes, count); }

Cost &Cost::operator+=(const Cost &other) {
  for (size_t format = 0; format < kNumFormats; ++format) {
    accumulate(multiplications[format], other.multiplications[format]);
    accumulate(additions[format], other.additions[format]);
  }
  accumulate(exponentials, other.exponentials);
  accumulate(bitOperations, other.bitOperations);
  accumulate(bytes, other.bytes);
  return *this;
}

Cost &Cost::operator*=(OperationCount times) {
  auto scale = [&](OperationCount &count) {
    count = llvm::SaturatingMultiply(count, times);
  };
  llvm::for_each(multiplications, scale);
  llvm::for_each(additions, scale);
  scale(exponentials);
  scale(bitOperations);
  scale(bytes);
  return *this;
}

OperationCount Cost::sum(const Counts &counts) {
  OperationCount total = 0;
  for (OperationCount count : counts)
    accumulate(total, count);
  return total;
}

bool Cost::fits() const {
  return getMultiplications() != kTooMany && getAdditions() != kTooMany &&
         exponentials != kTooMany && bitOperations != kTooMany &&
         bytes != kTooMany;
}

std::optional<double> Cost::getEnergy() const {
  double energy = 0;
  for (size_t format = 0; format < kNumFormats; ++format) {
    if (multiplications[format] == 0 && additions[format] == 0)
      continue;
    const std::optional<Energy> &each = kEnergies[format];
    if (!each)
      return std::nullopt;
    energy +=
        static_cast<double>(multiplications[format]) * each->multiplication +
        static_cast<double>(additions[format]) * each->addition;
  }
  return energy;
}

Cost ModelCost::getTotal() const {
  Cost total = attention;
  total += products;
  total += norms;
  return total;
}
