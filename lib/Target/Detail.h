//===- Detail.h - Parts of a processor's description ------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_LIB_TARGET_DETAIL_H
#define ATTN_LIB_TARGET_DETAIL_H

#include "attn/Target/CPUTarget.h"

namespace mlir::attn {

enum class Vendor { Unknown, Intel, AMD };

/// The measured preferences of a vendor's cores.
CPUPreferences getPreferences(Vendor vendor);

/// The vendor of a processor that LLVM knows by name.
Vendor getVendorOf(const llvm::Triple &triple, llvm::StringRef name);

/// Data caches of one core in bytes; 0 where it is not known.
struct CacheSizes {
  int64_t l1 = 0;
  int64_t l2 = 0;
};

CacheSizes getCachesOf(llvm::StringRef name);

namespace host {
Vendor getVendor();
CacheSizes getCaches();
/// "+avx2,-avx512f,..." without what the operating system does not allow.
std::string getFeatures();
} // namespace host

} // namespace mlir::attn

#endif // ATTN_LIB_TARGET_DETAIL_H
