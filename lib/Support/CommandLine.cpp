//===- CommandLine.cpp - The options of a tool ----------------------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "attn/Support/CommandLine.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SetVector.h"

using namespace llvm;

void mlir::attn::keepOptionsOf(const cl::OptionCategory &category) {
  SmallSetVector<cl::Option *, 32> others;
  for (const auto &entry : cl::getRegisteredOptions()) {
    bool isKept = llvm::any_of(
        entry.second->Categories, [&](const cl::OptionCategory *own) {
          return own == &category || own->getName() == "Generic Options";
        });
    if (!isKept)
      others.insert(entry.second);
  }
  for (cl::Option *option : others)
    option->removeArgument();
}
