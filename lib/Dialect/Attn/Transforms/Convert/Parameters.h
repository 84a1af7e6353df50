//===- Parameters.h - What a conversion is told -----------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A parameter of a conversion comes from the pass's options, from an argument
// of the function, or from a file of arrays, and may be another one for each
// layer. Whatever it is, every number that is known is checked before anything
// is changed.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_PARAMETERS_H
#define ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_PARAMETERS_H

#include "attn/Dialect/Attn/IR/AttnOps.h"

#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::attn::convert {

/// Heads first ... first + count - 1 of the `total` of a layer, whose keys and
/// values have `groups` heads.
struct HeadRange {
  int64_t first = 0, count = 1, total = 1, groups = 1;
};

/// One parameter for one layer: numbers, or a function argument.
struct Parameter {
  std::string name;
  /// Where it comes from: "given", "default", "argument 3" ...
  std::string origin;
  /// Of no dimension where it is one number. Sizes of an argument may be
  /// dynamic.
  SmallVector<int64_t> shape;
  SmallVector<double> numbers; ///< Row-major.
  Value argument;

  static Parameter number(StringRef name, double value,
                          StringRef origin = "default");

  bool isKnown() const { return !argument; }
  bool isScalar() const { return shape.empty(); }

  /// "[3, 25, 8]", or "a number".
  std::string describeShape() const;
  /// "lambda (array 'lambda' of 'p.npz')": what an error calls it.
  std::string describe() const { return name + " (" + origin + ")"; }
  /// "lambda = 1.5 (given)", "anchors = [4, 25, 8] (argument 3)": what a remark
  /// says.
  std::string print() const;

  /// The rows `first` ... `first + count - 1` of the first dimension.
  Parameter takeRows(OpBuilder &builder, Location loc, int64_t first,
                     int64_t count) const;
  /// The only number of a known parameter.
  double getNumber() const { return numbers.front(); }
  /// A tensor of `elementType`.
  Value materialize(OpBuilder &builder, Location loc, Type elementType) const;
};

/// The numbers that make sense for a parameter.
struct ParameterKind {
  llvm::StringLiteral name;
  NumberRange range = NumberRange::Any;
  bool isWhole = false;
  /// A tensor, which no option can spell out.
  bool isArray = false;
  /// A word that stands for something else than a number.
  llvm::StringLiteral word = "";
};

/// Where parameters of one conversion are looked up.
class ParameterSource {
public:
  /// `texts` are the options that were given, by parameter name.
  ParameterSource(FunctionOpInterface function,
                  llvm::StringMap<std::string> texts)
      : function(function), texts(std::move(texts)) {}

  /// Reads the arrays of a file. Those of a name that is not among `known` are
  /// a mistake.
  LogicalResult readFile(StringRef path, ArrayRef<StringRef> known);

  /// Numbers in options that are none, or not of the kind.
  LogicalResult checkNumbers(ArrayRef<ParameterKind> kinds) const;

  StringRef getText(StringRef name) const;

  /// The parameter for the attention `op`, layer `layer` of the function, or
  /// none. Failure, with a diagnostic at `op`, where what it names is not there
  /// or has numbers that make no sense.
  FailureOr<std::optional<Parameter>> lookup(const ParameterKind &kind,
                                             Operation *op, int64_t layer,
                                             StringRef target) const;

private:
  struct NamedNumbers {
    SmallVector<int64_t> shape;
    SmallVector<double> numbers;
  };

  LogicalResult fail(const Twine &why) const;
  std::optional<Parameter> findArray(StringRef name, int64_t layer) const;
  FailureOr<Parameter>
  findArgument(const ParameterKind &kind, StringRef text,
               function_ref<InFlightDiagnostic()> emitError,
               int64_t layer) const;

  FunctionOpInterface function;
  llvm::StringMap<std::string> texts;
  std::string path;
  llvm::StringMap<NamedNumbers> arrays;
};

/// "top-n" of "top_n".
std::string getOptionName(StringRef parameter);

/// Parses "0-3,5". None where it is no such list.
std::optional<SmallVector<int64_t>> parseRanges(StringRef text);

/// Emits "not converted to <target>: " at an operation.
InFlightDiagnostic emitNotConverted(Operation *op, StringRef target);

/// Fails, with a diagnostic at `op`, unless the parameter has the shape:
/// `sizes` with what they are, such as {"query heads", 4}.
LogicalResult verifyShape(Operation *op, StringRef target,
                          const Parameter &parameter,
                          ArrayRef<std::pair<StringRef, int64_t>> sizes);

} // namespace mlir::attn::convert

#endif // ATTN_LIB_DIALECT_ATTN_TRANSFORMS_CONVERT_PARAMETERS_H
