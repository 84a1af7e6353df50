//===- InitAllDialects.h - Register what the dialect needs ------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_INITALLDIALECTS_H
#define ATTN_INITALLDIALECTS_H

namespace mlir {
class DialectRegistry;
} // namespace mlir

namespace mlir::attn {

/// Adds the attn dialect and the external models of its interfaces. Upstream
/// dialects are the caller's to add.
void registerAllDialects(DialectRegistry &registry);

} // namespace mlir::attn

#endif // ATTN_INITALLDIALECTS_H
