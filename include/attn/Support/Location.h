//===- Location.h - Locations for people ------------------------*- C++ -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_SUPPORT_LOCATION_H
#define ATTN_SUPPORT_LOCATION_H

#include "mlir/IR/Location.h"

#include <string>

namespace mlir::attn {

/// "file:line:column" of the first place in a source file that `loc` names,
/// or nothing.
std::string describeLocation(Location loc);

} // namespace mlir::attn

#endif // ATTN_SUPPORT_LOCATION_H
