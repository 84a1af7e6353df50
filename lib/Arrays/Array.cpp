//===- Array.cpp - Strided arrays of numbers ------------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Arrays/Array.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APInt.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>
#include <cstring>

using namespace mlir::attn;
using namespace llvm;

namespace {
struct ElementInfo {
  StringLiteral name;
  unsigned byteWidth;
  bool isFloat;
};
} // namespace

/// In the order of ElementType.
static constexpr ElementInfo kElements[] = {
    {"f64", 8, true},  {"f32", 4, true},  {"f16", 2, true},  {"bf16", 2, true},
    {"i64", 8, false}, {"i32", 4, false}, {"i16", 2, false}, {"i8", 1, false},
    {"u64", 8, false}, {"u32", 4, false}, {"u16", 2, false}, {"u8", 1, false},
    {"bool", 1, false}};

static const ElementInfo &info(ElementType type) {
  return kElements[static_cast<unsigned>(type)];
}

StringRef mlir::attn::getName(ElementType type) { return info(type).name; }
unsigned mlir::attn::getByteWidth(ElementType type) {
  return info(type).byteWidth;
}
bool mlir::attn::isFloatingPoint(ElementType type) {
  return info(type).isFloat;
}

std::string ArrayType::str() const {
  std::string text;
  raw_string_ostream os(text);
  os << "[";
  interleaveComma(sizes, os, [&](int64_t size) {
    if (size < 0)
      os << "?";
    else
      os << size;
  });
  os << "] " << getName(element);
  return text;
}

std::optional<int64_t> ArrayType::getNumElements() const {
  // An empty array has no elements, however large its other sizes are.
  if (is_contained(sizes, 0))
    return 0;
  int64_t count = 1;
  for (int64_t size : sizes)
    if (size < 0 || MulOverflow(count, size, count))
      return std::nullopt;
  return count;
}

std::optional<int64_t> ArrayType::getNumBytes() const {
  std::optional<int64_t> count = getNumElements();
  int64_t bytes;
  if (!count || MulOverflow<int64_t>(*count, getByteWidth(element), bytes))
    return std::nullopt;
  return bytes;
}

ArrayView ArrayView::contiguous(ArrayType type, void *data) {
  ArrayView view;
  view.data = data;
  view.strides.resize(type.sizes.size());
  int64_t stride = 1;
  for (size_t i = type.sizes.size(); i-- > 0;) {
    view.strides[i] = stride;
    // Saturates where an empty array has huge other sizes: never followed.
    if (MulOverflow(stride, std::max<int64_t>(type.sizes[i], 1), stride))
      stride = INT64_MAX;
  }
  view.type = std::move(type);
  return view;
}

bool ArrayView::isContiguous() const {
  if (getNumElements() == 0)
    return true;
  int64_t stride = 1;
  for (size_t i = type.sizes.size(); i-- > 0;) {
    if (type.sizes[i] != 1 && strides[i] != stride)
      return false;
    stride *= type.sizes[i];
  }
  return true;
}

Expected<Array> Array::allocate(ArrayType type) {
  std::optional<int64_t> bytes = type.getNumBytes();
  if (!bytes)
    return createStringError("an array of " + type.str() +
                             " is larger than memory can be");
  void *data = std::malloc(std::max<int64_t>(*bytes, 1));
  if (!data)
    return createStringError("no memory for an array of " + type.str());
  Array array;
  array.storage = std::shared_ptr<void>(data, std::free);
  array.view = ArrayView::contiguous(std::move(type), data);
  return array;
}

/// Calls `visit` with the offset of each element, in elements, in one array
/// and in the other.
static void forEachOffset(ArrayRef<int64_t> sizes, ArrayRef<int64_t> first,
                          ArrayRef<int64_t> second,
                          function_ref<void(int64_t, int64_t)> visit) {
  if (is_contained(sizes, 0))
    return;
  SmallVector<int64_t> index(sizes.size(), 0);
  int64_t firstOffset = 0, secondOffset = 0;
  while (true) {
    visit(firstOffset, secondOffset);
    size_t dim = sizes.size();
    while (dim-- > 0) {
      firstOffset += first[dim];
      secondOffset += second[dim];
      if (++index[dim] != sizes[dim])
        break;
      firstOffset -= first[dim] * sizes[dim];
      secondOffset -= second[dim] * sizes[dim];
      index[dim] = 0;
      if (dim == 0)
        return;
    }
    if (sizes.empty())
      return;
  }
}

void mlir::attn::copyElements(const ArrayView &from, const ArrayView &to) {
  unsigned width = getByteWidth(from.type.element);
  if (from.isContiguous() && to.isContiguous()) {
    if (int64_t bytes = from.getNumElements() * width)
      std::memcpy(to.data, from.data, bytes);
    return;
  }
  auto *source = static_cast<const char *>(from.data);
  auto *target = static_cast<char *>(to.data);
  forEachOffset(from.type.sizes, from.strides, to.strides,
                [&](int64_t sourceOffset, int64_t targetOffset) {
                  std::memcpy(target + targetOffset * width,
                              source + sourceOffset * width, width);
                });
}

void mlir::attn::forEachElement(const ArrayView &view,
                                function_ref<void(const char *)> visit) {
  unsigned width = getByteWidth(view.type.element);
  auto *data = static_cast<const char *>(view.data);
  forEachOffset(view.type.sizes, view.strides, view.strides,
                [&](int64_t offset, int64_t) { visit(data + offset * width); });
}

template <typename T>
static T load(const void *address) {
  T value;
  std::memcpy(&value, address, sizeof(T));
  return value;
}

static double loadHalf(const fltSemantics &semantics, const void *address) {
  APFloat value(semantics, APInt(16, load<uint16_t>(address)));
  bool losesInfo;
  value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToDouble();
}

double mlir::attn::loadAsDouble(ElementType type, const void *address) {
  switch (type) {
  case ElementType::F64:
    return load<double>(address);
  case ElementType::F32:
    return load<float>(address);
  case ElementType::F16:
    return loadHalf(APFloat::IEEEhalf(), address);
  case ElementType::BF16:
    return loadHalf(APFloat::BFloat(), address);
  case ElementType::I64:
    return load<int64_t>(address);
  case ElementType::I32:
    return load<int32_t>(address);
  case ElementType::I16:
    return load<int16_t>(address);
  case ElementType::I8:
    return load<int8_t>(address);
  case ElementType::U64:
    return load<uint64_t>(address);
  case ElementType::U32:
    return load<uint32_t>(address);
  case ElementType::U16:
    return load<uint16_t>(address);
  case ElementType::U8:
  case ElementType::Bool:
    return load<uint8_t>(address);
  }
  llvm_unreachable("all element types are handled");
}
