//===- Version.cpp - The version of attn-mlir -----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Support/Version.h"

#include "llvm/Config/llvm-config.h"
#include "llvm/Support/raw_ostream.h"

const char *mlir::attn::getVersion() { return ATTN_VERSION; }

void mlir::attn::printVersion(llvm::raw_ostream &os) {
  os << "attn-mlir " << getVersion() << "\nLLVM " << LLVM_VERSION_STRING
     << "\n";
}
