//===- CPUTarget.h - What a processor can do --------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_CPUTARGET_H
#define ATTN_TARGET_CPUTARGET_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/TargetParser/Triple.h"

#include <memory>
#include <string>

namespace llvm {
class TargetMachine;
class raw_ostream;
} // namespace llvm

namespace mlir::attn {

/// Which of several ways to the same result is the faster one. Features say
/// what runs, not what pays, so this goes by who made the core.
struct CPUPreferences {
  /// Sums of minima: fma(min, 1, acc) instead of min, then add.
  bool minSumByFMA;
  /// Weighted sums by bf16 dot products (vdpbf16ps) instead of f32 FMA.
  bool bf16Dot;
  /// Distances of bytes by max and a byte dot product, instead of by psadbw.
  bool byteDistanceByDot;
};

/// One processor, as code generation sees it: the only place where instruction
/// sets, sizes and measured preferences are asked for.
struct CPUTarget {
  llvm::Triple triple;
  /// LLVM's name and features ("+avx2,-avx512f") of it.
  std::string name;
  std::string features;

  /// The widest vectors that all of arithmetic has, and how many registers.
  unsigned vectorBits = 128;
  unsigned numVectorRegisters = 16;
  /// Data caches of one core, in bytes.
  int64_t l1Size = 32 * 1024;
  int64_t l2Size = 256 * 1024;

  bool hasFMA = false;
  /// Population count of each 64-bit lane; of each byte.
  bool hasWordPopcount = false;
  bool hasBytePopcount = false;
  /// Dot products of bytes in groups of 4 (vpdpbusd, udot), at full width.
  bool hasByteDot = false;
  /// Dot products of 16-bit integers in pairs (vpdpwssd), at full width.
  bool hasShortDot = false;
  /// Dot products of bf16 in pairs (vdpbf16ps, bfdot), at full width.
  bool hasBF16Dot = false;
  /// AMX tiles of bytes and bf16, which the operating system lets this process
  /// use where the target is the host.
  bool hasTiles = false;

  CPUPreferences preferences{};

  /// Elements of `bits` bits in a vector.
  unsigned getLanes(unsigned bits) const { return vectorBits / bits; }

  /// The processor `name`, with `features` switched on or off in LLVM's
  /// spelling, separated by commas ("+avx2,-avx512f").
  ///
  /// `name` is "host", or any that LLVM has for x86-64 or AArch64: x86-64-v3,
  /// sapphirerapids, znver4, neoverse-v1, generic. The triple is the host's
  /// where that has the name, otherwise Linux on the architecture that does,
  /// unless one is given. Of the host the features are detected: a virtual
  /// machine may lack what its processor's name promises.
  ///
  /// An unknown name, feature or triple is an error that names it.
  static llvm::Expected<CPUTarget> get(llvm::StringRef name,
                                       llvm::StringRef features = "",
                                       llvm::StringRef triple = "");

  /// An error that says why, where code for it can not run in this process.
  llvm::Error checkRunsHere() const;

  /// LLVM's code generator for it, for position-independent code.
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>>
  createTargetMachine() const;

  /// One line: the name, sizes, and what of the above it has.
  void print(llvm::raw_ostream &os) const;
};

} // namespace mlir::attn

#endif // ATTN_TARGET_CPUTARGET_H
