//===- Array.h - Strided arrays of numbers ----------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_ARRAYS_ARRAY_H
#define ATTN_ARRAYS_ARRAY_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace mlir::attn {

/// The element types of arrays. Bool is one byte, 0 or 1.
enum class ElementType : uint8_t {
  F64,
  F32,
  F16,
  BF16,
  I64,
  I32,
  I16,
  I8,
  U64,
  U32,
  U16,
  U8,
  Bool
};

/// "f32", "bf16", "u8", "bool" ...
llvm::StringRef getName(ElementType type);
unsigned getByteWidth(ElementType type);
bool isFloatingPoint(ElementType type);

/// An element type and sizes. A negative size is one that is not known.
struct ArrayType {
  ElementType element = ElementType::F32;
  llvm::SmallVector<int64_t, 4> sizes;

  /// "[2, ?, 8] f32"
  std::string str() const;

  /// The number of elements or of bytes, where that is known and fits.
  std::optional<int64_t> getNumElements() const;
  std::optional<int64_t> getNumBytes() const;
};

/// A strided array whose memory someone else owns. Strides count elements.
struct ArrayView {
  ArrayType type;
  void *data = nullptr;
  llvm::SmallVector<int64_t, 4> strides;

  /// A view of contiguous memory, last dimension fastest.
  static ArrayView contiguous(ArrayType type, void *data);

  bool isContiguous() const;
  int64_t getNumElements() const { return type.getNumElements().value_or(0); }
};

/// An array that owns its memory, possibly together with other arrays.
struct Array {
  ArrayView view;
  std::shared_ptr<void> storage;

  /// Contiguous and uninitialised. An error where memory does not suffice.
  static llvm::Expected<Array> allocate(ArrayType type);
};

/// Copies all elements. The sizes and the width of an element must agree.
void copyElements(const ArrayView &from, const ArrayView &to);

/// Calls `visit` with the address of each element, last dimension fastest.
void forEachElement(const ArrayView &view,
                    llvm::function_ref<void(const char *)> visit);

/// The number that an element of type `type` at `address` stands for.
double loadAsDouble(ElementType type, const void *address);

} // namespace mlir::attn

#endif // ATTN_ARRAYS_ARRAY_H
