//===- Parameters.cpp - What a conversion is told -------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parameters.h"

#include "Tensors.h"

#include "attn/Arrays/NpyFile.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

#include <cmath>

using namespace mlir;
using namespace mlir::attn;
using namespace mlir::attn::convert;

/// The attribute by which an argument of a function is named.
static constexpr llvm::StringLiteral kArgumentName = "attn.name";

//===----------------------------------------------------------------------===//
// Text
//===----------------------------------------------------------------------===//

std::string convert::getOptionName(StringRef parameter) {
  std::string option = parameter.lower();
  llvm::replace(option, '_', '-');
  return option;
}

std::optional<SmallVector<int64_t>> convert::parseRanges(StringRef text) {
  constexpr int64_t kMost = 1 << 20;
  SmallVector<int64_t> numbers;
  SmallVector<StringRef> parts;
  text.split(parts, ',');
  for (StringRef part : parts) {
    auto [firstText, lastText] = part.split('-');
    int64_t first, last;
    if (firstText.getAsInteger(10, first) ||
        (part.contains('-') ? lastText : firstText).getAsInteger(10, last) ||
        first < 0 || last < first || last > kMost)
      return std::nullopt;
    for (int64_t number = first; number <= last; ++number)
      numbers.push_back(number);
  }
  llvm::sort(numbers);
  numbers.erase(llvm::unique(numbers), numbers.end());
  return numbers;
}

InFlightDiagnostic convert::emitNotConverted(Operation *op, StringRef target) {
  return emitError(op->getLoc(), "not converted to ") << target << ": ";
}

static std::string printNumber(double number) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.6g", number);
  return text;
}

/// " of 0 or more" and the like.
static StringRef describeRange(const ParameterKind &kind) {
  if (kind.isWhole)
    return kind.range == NumberRange::Positive ? " of 1 or more"
                                               : " of 0 or more";
  switch (kind.range) {
  case NumberRange::Any:
    return "";
  case NumberRange::NotNegative:
    return " of 0 or more";
  case NumberRange::Positive:
    return " above 0";
  }
  return "";
}

static bool isOfKind(double number, const ParameterKind &kind) {
  return isInRange(number, kind.range) &&
         (!kind.isWhole ||
          (number == std::floor(number) && std::abs(number) < 0x1p53));
}

static std::optional<double> parseNumber(StringRef text,
                                         const ParameterKind &kind) {
  double number;
  if (text.getAsDouble(number) || !isOfKind(number, kind))
    return std::nullopt;
  return number;
}

static bool isReference(StringRef text) {
  return text.starts_with("arg:") || text.starts_with("file:");
}

//===----------------------------------------------------------------------===//
// Parameter
//===----------------------------------------------------------------------===//

Parameter Parameter::number(StringRef name, double value, StringRef origin) {
  return {name.str(), origin.str(), {}, {value}, nullptr};
}

static std::string printShape(ArrayRef<int64_t> shape) {
  std::string text;
  llvm::raw_string_ostream os(text);
  auto print = [&](int64_t size) {
    if (ShapedType::isDynamic(size))
      os << "?";
    else
      os << size;
  };
  os << "[";
  llvm::interleaveComma(shape, os, print);
  os << "]";
  return text;
}

std::string Parameter::describeShape() const {
  return isScalar() ? "a number" : printShape(shape);
}

std::string Parameter::print() const {
  constexpr size_t kMostNumbers = 32;
  std::string value;
  if (isKnown() && shape.size() < 2 && numbers.size() <= kMostNumbers)
    value = llvm::join(llvm::map_range(numbers, printNumber), ":");
  else
    value = describeShape();
  return name + " = " + value + " (" + origin + ")";
}

Parameter Parameter::takeRows(OpBuilder &builder, Location loc, int64_t first,
                              int64_t count) const {
  if (isScalar() || shape.front() == count)
    return *this;
  Parameter taken = *this;
  taken.shape.front() = count;
  if (isKnown()) {
    int64_t row = static_cast<int64_t>(numbers.size()) / shape.front();
    taken.numbers.assign(numbers.begin() + first * row,
                         numbers.begin() + (first + count) * row);
    return taken;
  }
  SmallVector<OpFoldResult> sizes =
      tensor::getMixedSizes(builder, loc, argument);
  SmallVector<OpFoldResult> offsets(sizes.size(), builder.getIndexAttr(0));
  SmallVector<OpFoldResult> strides(sizes.size(), builder.getIndexAttr(1));
  offsets.front() = builder.getIndexAttr(first);
  sizes.front() = builder.getIndexAttr(count);
  taken.argument = tensor::ExtractSliceOp::create(builder, loc, argument,
                                                  offsets, sizes, strides);
  return taken;
}

Value Parameter::materialize(OpBuilder &builder, Location loc,
                             Type elementType) const {
  if (!isKnown())
    return castElements(builder, loc, argument, elementType);
  const llvm::fltSemantics &semantics =
      cast<FloatType>(elementType).getFloatSemantics();
  SmallVector<APFloat> values;
  values.reserve(numbers.size());
  for (double number : numbers) {
    APFloat value(number);
    bool lossy;
    value.convert(semantics, APFloat::rmNearestTiesToEven, &lossy);
    values.push_back(value);
  }
  auto type = RankedTensorType::get(shape, elementType);
  return arith::ConstantOp::create(builder, loc,
                                   DenseElementsAttr::get(type, values));
}

LogicalResult
convert::verifyShape(Operation *op, StringRef target,
                     const Parameter &parameter,
                     ArrayRef<std::pair<StringRef, int64_t>> sizes) {
  bool agrees = parameter.shape.size() == sizes.size();
  for (auto [size, wanted] : llvm::zip(parameter.shape, sizes))
    agrees &= size == wanted.second || ShapedType::isDynamic(size) ||
              ShapedType::isDynamic(wanted.second);
  if (agrees)
    return success();
  InFlightDiagnostic diagnostic = emitNotConverted(op, target);
  diagnostic << parameter.describe() << " is " << parameter.describeShape()
             << ", and must be [";
  llvm::interleaveComma(sizes, diagnostic, [&](const auto &size) {
    diagnostic << size.first;
    if (!ShapedType::isDynamic(size.second))
      diagnostic << " = " << size.second;
  });
  return diagnostic << "]";
}

//===----------------------------------------------------------------------===//
// ParameterSource
//===----------------------------------------------------------------------===//

LogicalResult ParameterSource::fail(const Twine &why) const {
  FunctionOpInterface entry = function;
  return emitError(entry.getLoc(), "attn-convert: ") << why;
}

/// "lambda" of "layer3.lambda"; the name itself where it has no such prefix.
static StringRef dropLayer(StringRef name) {
  auto [layer, rest] = name.split('.');
  int64_t number;
  if (layer.consume_front("layer") && !layer.getAsInteger(10, number))
    return rest;
  return name;
}

LogicalResult ParameterSource::readFile(StringRef file,
                                        ArrayRef<StringRef> known) {
  llvm::Expected<ArrayFile> opened = ArrayFile::open(file);
  if (!opened)
    return fail(toString(opened.takeError()));
  path = file.str();
  if (opened->isSingle())
    return fail("'" + file +
                "' holds one array without a name; parameters are named, in "
                "an .npz");
  for (auto [index, name] : llvm::enumerate(opened->getNames())) {
    // What an option names by file: may have any name.
    bool isNamed = llvm::any_of(
        texts,
        [&, &name = name](const llvm::StringMapEntry<std::string> &text) {
          return StringRef(text.second) == "file:" + name;
        });
    if (!isNamed && !llvm::is_contained(known, dropLayer(name))) {
      return fail("array '" + name + "' of '" + file +
                  "' is no parameter; there are " + llvm::join(known, ", "));
    }
    llvm::Expected<Array> array = opened->read(index);
    if (!array)
      return fail(toString(array.takeError()));
    NamedNumbers &numbers = arrays[name];
    llvm::append_range(numbers.shape, array->view.type.sizes);
    forEachElement(array->view, [&](const char *address) {
      numbers.numbers.push_back(
          loadAsDouble(array->view.type.element, address));
    });
  }
  return success();
}

StringRef ParameterSource::getText(StringRef name) const {
  auto text = texts.find(name);
  return text == texts.end() ? StringRef() : StringRef(text->second);
}

LogicalResult
ParameterSource::checkNumbers(ArrayRef<ParameterKind> kinds) const {
  for (const ParameterKind &kind : kinds) {
    StringRef text = getText(kind.name);
    if (text.empty() || isReference(text) ||
        (!kind.word.empty() && text == kind.word))
      continue;
    std::string option = getOptionName(kind.name);
    if (kind.isArray)
      return fail(option + "=" + text +
                  " is neither arg:NUMBER, arg:NAME nor file:NAME");
    SmallVector<StringRef> parts;
    text.split(parts, ':');
    for (StringRef part : parts) {
      if (part.empty())
        return fail(option + "=" + text + " lacks a number");
      if (!parseNumber(part, kind))
        return fail(option + "=" + part + " is no " +
                    (kind.isWhole ? "whole number" : "number") +
                    describeRange(kind));
    }
  }
  return success();
}

std::optional<Parameter> ParameterSource::findArray(StringRef name,
                                                    int64_t layer) const {
  std::string ofLayer = ("layer" + Twine(layer) + "." + name).str();
  for (StringRef candidate : {StringRef(ofLayer), name}) {
    auto array = arrays.find(candidate);
    if (array == arrays.end())
      continue;
    const NamedNumbers &numbers = array->second;
    return Parameter{name.str(),
                     ("array '" + candidate + "' of '" + path + "'").str(),
                     numbers.shape, numbers.numbers, nullptr};
  }
  return std::nullopt;
}

/// The argument of this number, or else of this name.
static BlockArgument findBlockArgument(FunctionOpInterface function,
                                       StringRef text, int64_t layer) {
  unsigned number;
  if (!text.getAsInteger(10, number))
    return number < function.getNumArguments() ? function.getArgument(number)
                                               : BlockArgument();
  std::string ofLayer = ("layer" + Twine(layer) + "." + text).str();
  for (StringRef candidate : {StringRef(ofLayer), text})
    for (unsigned index : llvm::seq(function.getNumArguments())) {
      auto name = function.getArgAttrOfType<StringAttr>(index, kArgumentName);
      if (name && name.getValue() == candidate)
        return function.getArgument(index);
    }
  return nullptr;
}

FailureOr<Parameter>
ParameterSource::findArgument(const ParameterKind &kind, StringRef text,
                              function_ref<InFlightDiagnostic()> emitError,
                              int64_t layer) const {
  FunctionOpInterface entry = function;
  BlockArgument argument = findBlockArgument(entry, text, layer);
  unsigned number;
  bool isNumber = !text.getAsInteger(10, number);
  if (!argument && isNumber)
    return emitError() << kind.name << " is argument " << number << ", and @"
                       << entry.getName() << " has " << entry.getNumArguments();
  if (!argument)
    return emitError() << kind.name << " is the argument named '" << text
                       << "', and no argument of @" << entry.getName()
                       << " has " << kArgumentName << " = \"" << text
                       << "\" or \"layer" << layer << "." << text << "\"";
  std::string origin = "argument " + std::to_string(argument.getArgNumber());
  if (!isNumber)
    origin += (", '" + text + "'").str();
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  if (!isa<FloatType>(getElementTypeOrSelf(argument.getType())) ||
      (!type && isa<ShapedType>(argument.getType())))
    return emitError() << kind.name << " (" << origin << ") is of type "
                       << argument.getType()
                       << "; expected a float, or a ranked tensor of floats";
  SmallVector<int64_t> shape;
  if (type)
    llvm::append_range(shape, type.getShape());
  return Parameter{kind.name.str(), origin, shape, {}, argument};
}

/// Fails where some number of an array is not of the kind.
static LogicalResult
verifyNumbers(const Parameter &parameter, const ParameterKind &kind,
              function_ref<InFlightDiagnostic()> emitError) {
  for (auto [index, number] : llvm::enumerate(parameter.numbers)) {
    if (isOfKind(number, kind))
      continue;
    InFlightDiagnostic diagnostic = emitError() << parameter.describe();
    if (!parameter.isScalar())
      diagnostic << ", of shape " << parameter.describeShape()
                 << ", holds at flat index " << index;
    else
      diagnostic << " is";
    return diagnostic << " " << number << ", which is no "
                      << (kind.isWhole ? "whole number" : "finite number")
                      << describeRange(kind);
  }
  return success();
}

FailureOr<std::optional<Parameter>>
ParameterSource::lookup(const ParameterKind &kind, Operation *op, int64_t layer,
                        StringRef target) const {
  auto emitError = [&] { return emitNotConverted(op, target); };
  StringRef text = getText(kind.name);
  std::optional<Parameter> found;
  if (text.consume_front("arg:")) {
    FailureOr<Parameter> argument = findArgument(kind, text, emitError, layer);
    if (failed(argument))
      return failure();
    // Its numbers are not known before the model runs.
    if (kind.isWhole)
      return emitError() << argument->describe()
                         << " is not known when the model is compiled; give "
                            "a number, or an array of a file";
    return std::optional<Parameter>(*argument);
  }
  if (text.consume_front("file:")) {
    auto array = arrays.find(text);
    if (array == arrays.end())
      return emitError() << kind.name << " is the array '" << text << "', "
                         << (path.empty() ? "and parameters= names no file"
                                          : "which '" + path + "' lacks");
    found = Parameter{kind.name.str(),
                      ("array '" + text + "' of '" + path + "'").str(),
                      array->second.shape, array->second.numbers, nullptr};
  } else if (text.empty()) {
    found = findArray(kind.name, layer);
  } else if (kind.word.empty() || text != kind.word) {
    Parameter given{kind.name.str(), "given", {}, {}, nullptr};
    SmallVector<StringRef> parts;
    text.split(parts, ':');
    for (StringRef part : parts)
      given.numbers.push_back(parseNumber(part, kind).value_or(0));
    if (given.numbers.size() > 1)
      given.shape = {static_cast<int64_t>(given.numbers.size())};
    found = given;
  }
  if (found && failed(verifyNumbers(*found, kind, emitError)))
    return failure();
  return found;
}
