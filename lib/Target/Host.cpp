//===- Host.cpp - The processor that this process runs on -----------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Detail.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/SubtargetFeature.h"

#include <unistd.h>
#if defined(__linux__) && defined(__x86_64__)
#include <sys/syscall.h>
#endif

using namespace mlir::attn;

Vendor host::getVendor() {
#if defined(__x86_64__)
  using llvm::sys::detail::x86::VendorSignatures;
  switch (llvm::sys::detail::x86::getVendorSignature()) {
  case VendorSignatures::GENUINE_INTEL:
    return Vendor::Intel;
  case VendorSignatures::AUTHENTIC_AMD:
    return Vendor::AMD;
  case VendorSignatures::UNKNOWN:
    break;
  }
#endif
  return Vendor::Unknown;
}

CacheSizes host::getCaches() {
  CacheSizes caches;
#ifdef _SC_LEVEL1_DCACHE_SIZE
  // Negative where it is not known.
  caches.l1 = std::max<int64_t>(0, sysconf(_SC_LEVEL1_DCACHE_SIZE));
  caches.l2 = std::max<int64_t>(0, sysconf(_SC_LEVEL2_CACHE_SIZE));
#endif
  return caches;
}

/// Linux lets a process use tiles that has asked for their state; without,
/// the first tile instruction is a SIGILL whatever cpuid says.
static bool requestTiles() {
#if defined(__linux__) && defined(__x86_64__)
  constexpr int kRequestPermission = 0x1023; // ARCH_REQ_XCOMP_PERM
  constexpr int kTileData = 18;              // XFEATURE_XTILEDATA
  return syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
#else
  return false;
#endif
}

std::string host::getFeatures() {
  llvm::StringMap<bool> detected = llvm::sys::getHostCPUFeatures();
  bool mayUseTiles = detected.lookup("amx-tile") && requestTiles();
  llvm::SubtargetFeatures features;
  for (const auto &feature : detected) {
    bool isTile = feature.first().starts_with("amx-");
    features.AddFeature(feature.first(),
                        feature.second && (!isTile || mayUseTiles));
  }
  return features.getString();
}
