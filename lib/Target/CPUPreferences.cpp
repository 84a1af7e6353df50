//===- CPUPreferences.cpp - What was measured of cores --------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir::attn;
using llvm::StringRef;

//===----------------------------------------------------------------------===//
// Preferences
//===----------------------------------------------------------------------===//

/// Cycles for 512 bits on Golden Cove and Zen 4:
///
///                        Intel   AMD
///     min + add          1.0     2.0   Intel: min, add and FMA share two
///     ports, min + fma          1.0     1.0   and add has the shorter latency:
///     7 %
///                                      better, 12-28 % with AVX2. AMD: min and
///                                      add share one port pair, FMA has the
///                                      other
///     vdpbf16ps          1.9     .95   FMA: .5, .96, for half the products
///     psadbw + paddd     1.4     1.37
///     pmaxub + vpdpbusd  .8            (measured as a kernel: .48 to .35)
///
/// Where the maker is not known, the choice that is never far off: FMA for sums
/// of minima loses 7 % on Intel's cores, add half of the speed on AMD's.
static constexpr struct {
  Vendor vendor;
  CPUPreferences preferences;
} kPreferences[] = {
    {Vendor::Intel,
     {/*minSumByFMA=*/false, /*bf16Dot=*/false, /*byteDistanceByDot=*/true}},
    {Vendor::AMD,
     {/*minSumByFMA=*/true, /*bf16Dot=*/true, /*byteDistanceByDot=*/false}},
    {Vendor::Unknown,
     {/*minSumByFMA=*/true, /*bf16Dot=*/false, /*byteDistanceByDot=*/true}},
};

CPUPreferences mlir::attn::getPreferences(Vendor vendor) {
  return llvm::find_if(kPreferences,
                       [&](const auto &row) { return row.vendor == vendor; })
      ->preferences;
}

//===----------------------------------------------------------------------===//
// Processors by name
//===----------------------------------------------------------------------===//

/// LLVM's names of AMD's cores; those of microarchitecture levels are nobody's.
Vendor mlir::attn::getVendorOf(const llvm::Triple &triple, StringRef name) {
  if (!triple.isX86() || name == "generic" || name.starts_with("x86-64"))
    return Vendor::Unknown;
  for (StringRef prefix : {"znver", "bdver", "btver", "amdfam", "barcelona",
                           "athlon", "opteron", "k8", "geode"})
    if (name.starts_with(prefix))
      return Vendor::AMD;
  return Vendor::Intel;
}

static constexpr int64_t KiB = 1024;

static constexpr struct {
  llvm::StringLiteral prefix;
  CacheSizes caches;
} kCaches[] = {
    // What every core with 512-bit vectors has.
    {"x86-64-v4", {32 * KiB, 1024 * KiB}},
    {"znver", {32 * KiB, 512 * KiB}},
    {"znver4", {32 * KiB, 1024 * KiB}},
    {"znver5", {48 * KiB, 1024 * KiB}},
    {"skylake-avx512", {32 * KiB, 1024 * KiB}},
    {"cascadelake", {32 * KiB, 1024 * KiB}},
    {"icelake-server", {48 * KiB, 1280 * KiB}},
    {"sapphirerapids", {48 * KiB, 2048 * KiB}},
    {"emeraldrapids", {48 * KiB, 2048 * KiB}},
    {"graniterapids", {48 * KiB, 2048 * KiB}},
    {"neoverse-", {64 * KiB, 1024 * KiB}},
    {"apple-", {128 * KiB, 4096 * KiB}},
};

CacheSizes mlir::attn::getCachesOf(StringRef name) {
  CacheSizes caches;
  // The last that fits: special names follow general ones.
  for (const auto &row : kCaches)
    if (name.starts_with(row.prefix))
      caches = row.caches;
  return caches;
}
