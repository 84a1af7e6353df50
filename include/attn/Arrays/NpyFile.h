//===- NpyFile.h - NumPy array files ----------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_ARRAYS_NPYFILE_H
#define ATTN_ARRAYS_NPYFILE_H

#include "attn/Arrays/Array.h"

#include <string>

struct zip;

namespace mlir::attn {

/// An .npz or .npy file, opened to read. Nothing in the file is trusted: what
/// a header claims is checked against the bytes that are there before memory
/// is taken for it, and every error names the file and the array.
///
/// Element types: f64, f32, f16, all integers of 8 to 64 bits and bool, in
/// the machine's byte order; bf16 in the forms that ml_dtypes writes ('<V2',
/// 'bfloat16'). Row-major or Fortran order.
class ArrayFile {
public:
  static llvm::Expected<ArrayFile> open(llvm::StringRef path);

  ArrayFile(ArrayFile &&);
  ArrayFile &operator=(ArrayFile &&);
  ~ArrayFile();

  /// The arrays' names, in the order of the file, without ".npy". The one
  /// array of an .npy file has the empty name.
  llvm::ArrayRef<std::string> getNames() const { return names; }
  bool isSingle() const { return archive == nullptr; }
  llvm::StringRef getPath() const { return path; }

  /// The type that the header of array `number` gives. Reads no elements.
  llvm::Expected<ArrayType> readType(size_t number);

  llvm::Expected<Array> read(size_t number);

private:
  ArrayFile() = default;

  std::string path;
  std::vector<std::string> names;
  /// Null for an .npy file.
  ::zip *archive = nullptr;
};

struct NamedArray {
  std::string name;
  ArrayView view;
};

/// Writes an uncompressed .npz. bf16 is written as int16 bit patterns: the
/// format has no bf16.
llvm::Error writeNpz(llvm::StringRef path, llvm::ArrayRef<NamedArray> arrays);

/// Writes one array as .npy.
llvm::Error writeNpy(llvm::StringRef path, const ArrayView &view);

} // namespace mlir::attn

#endif // ATTN_ARRAYS_NPYFILE_H
