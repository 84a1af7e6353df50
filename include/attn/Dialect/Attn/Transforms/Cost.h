//===- Cost.h - What attention and models cost ------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// Scalar operations and their energy, counted as the papers count: a step of a
// matrix product or convolution is one multiplication and one addition, what
// softmax does besides its exponentials is left out. Figures are those of
// 45 nm by Horowitz, ISSCC 2014.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_TRANSFORMS_COST_H
#define ATTN_DIALECT_ATTN_TRANSFORMS_COST_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <array>

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::attn {

/// The formats that arithmetic has an energy in. F16 stands for bf16 too.
enum class NumberFormat { F64, F32, F16, I32, I8 };

/// The format that arithmetic on elements of `type` is counted in.
NumberFormat getNumberFormat(Type type);

/// A number of operations; `unknown` once it does not fit.
using OperationCount = uint64_t;

/// Scalar operations by kind.
class Cost {
public:
  /// The count that stands for any larger one.
  static constexpr OperationCount kTooMany = UINT64_MAX;

  void multiply(NumberFormat format, OperationCount count);
  void add(NumberFormat format, OperationCount count);
  /// As many of both: a step of a matrix product.
  void multiplyAdd(NumberFormat format, OperationCount count) {
    multiply(format, count);
    add(format, count);
  }
  void addExponentials(OperationCount count);
  /// Operations on single bits: exclusive-or, and counting.
  void addBitOperations(OperationCount count);
  /// Of operands that are read and results that are written, each once.
  void addBytes(OperationCount count);

  Cost &operator+=(const Cost &other);
  Cost &operator*=(OperationCount times);

  OperationCount getMultiplications() const { return sum(multiplications); }
  OperationCount getAdditions() const { return sum(additions); }
  OperationCount getExponentials() const { return exponentials; }
  OperationCount getBitOperations() const { return bitOperations; }
  OperationCount getBytes() const { return bytes; }
  bool fits() const;

  /// The energy of the multiplications and additions in pJ. None where there
  /// are some in f64, which has no published figure. Exponentials, bits and
  /// memory have none either, and are left out.
  std::optional<double> getEnergy() const;

private:
  static constexpr size_t kNumFormats = 5;
  using Counts = std::array<OperationCount, kNumFormats>;
  static OperationCount sum(const Counts &counts);

  Counts multiplications = {}, additions = {};
  OperationCount exponentials = 0, bitOperations = 0, bytes = 0;
};

struct CostPart {
  StringRef name;
  Cost cost;
};

/// What one attention operation costs, with what makes its codes.
struct AttentionCost {
  Operation *op;
  SmallVector<CostPart> parts;
  Cost total;
  /// Whether all sizes, and how often it is executed, are known.
  bool isKnown = false;
};

/// What a function costs.
struct ModelCost {
  std::vector<AttentionCost> attentions;
  Cost attention; ///< All of them.
  Cost products;  ///< Matrix products and convolutions, with their biases.
  Cost norms;
  /// Executions of the bodies of other structured operations, which the papers
  /// do not count.
  OperationCount uncounted = 0;
  /// Operations that count, of a size or a number of executions that is not
  /// known; the sums above are without them.
  SmallVector<Operation *> unknown;

  Cost getTotal() const;
  bool isKnown() const { return unknown.empty() && getTotal().fits(); }
};

/// Counts the operations of a function and of those that it calls.
ModelCost countModel(FunctionOpInterface function);

/// Makes the sizes of an entry's arguments static, and what follows from them.
/// The module must be a copy: what calls the function is not adapted. Empty
/// sizes, and dynamic ones, leave an argument's as they are. Failure, with a
/// diagnostic, where they contradict the argument.
LogicalResult specializeSizes(FunctionOpInterface function,
                              ArrayRef<SmallVector<int64_t>> sizes);

/// Lets the operations of the dialect say what they cost.
void registerCostOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace mlir::attn

#include "attn/Dialect/Attn/Transforms/CostInterface.h.inc"

#endif // ATTN_DIALECT_ATTN_TRANSFORMS_COST_H
