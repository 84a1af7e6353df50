//===- Passes.td - Passes that know the processor ----------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_TARGET_TRANSFORMS_PASSES_TD
#define ATTN_TARGET_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

class Attn_CPUOption<string name, string flag, string default, string summary>
    : Option<name, flag, "std::string", default, summary>;

defvar Attn_CPUOptions = [
  Attn_CPUOption<"cpu", "cpu", "\"host\"",
                 "Processor: host, or a name that LLVM has for x86-64 or "
                 "AArch64 (x86-64-v3, sapphirerapids, neoverse-v1, generic)">,
  Attn_CPUOption<"features", "features", "\"\"",
                 "Features that are switched on or off: +avx2,-avx512f">,
  Attn_CPUOption<"triple", "triple", "\"\"",
                 "Where the name is not enough, as for generic">,
];

def AttachTarget : Pass<"attn-attach-target", "::mlir::ModuleOp"> {
  let summary = "tell LLVM the processor that functions are for";
  let description = [{
    Runs on the LLVM dialect. Gives every function with a body the attributes
    `target_cpu`, `target_features` and `prefer_vector_width`, and the module
    the triple, so that the module compiles the same whoever does it.

    The width has to be said: for Intel's processors LLVM's vectoriser takes
    half of what they have.

    ```mlir
    llvm.func @f() {
      llvm.return
    }
    ```
  }];
  let options = Attn_CPUOptions;
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // ATTN_TARGET_TRANSFORMS_PASSES_TD
