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

def Schedule : Pass<"attn-schedule"> {
  let summary = "choose how operations are cut for a processor";
  let description = [{
    Gives every attn operation that the vectorised lowering has a kernel for an
    `#attn.schedule`, as `attn.schedule`. An operation that has one keeps it.

    The choice is that of a small cost model, from the description of the
    processor alone (its vector registers, caches, and which of min + add and
    min + fma its core is measured to do faster):

    - `lanes`: a vector of the accumulation type.
    - Scores: 6 rows, and as many vectors of keys as registers are left: 4 of 32,
      2 of 16. Sums of minima (`attn.l1`): 16 rows x 1 vector where min + fma is
      the faster, else 6x4; 4x2 with 16 registers, 4x4 on AArch64.
    - `lane_sum` of u8 and i16 precisions: `vnni` or `udot` where the processor
      has the instruction at full width, else `generic`.
    - Values: 6 rows, and vectors likewise. Vectors that a known number of keys
      or columns does not fill are left out.
    - `query_tile`: 48 rows, or the even number below that costs least for a
      known number of rows: the last task's filling, what a register tile loads
      once for its rows, and what a task reads again of keys and values.
    - `key_tile`: 512 keys, or the power of two for which scores, keys and values
      fill half of the second-level cache; no more than there are.

    ```mlir
    func.func @f(%q: tensor<8x1024x64xf32>, %k: tensor<8x1024x64xf32>,
                 %v: tensor<8x1024x64xf32>, %init: tensor<8x1024x64xf32>)
        -> tensor<8x1024x64xf32> {
      %o = attn.l1 query(%q : tensor<8x1024x64xf32>)
                   key(%k : tensor<8x1024x64xf32>)
                   value(%v : tensor<8x1024x64xf32>)
                   into(%init : tensor<8x1024x64xf32>)
      return %o : tensor<8x1024x64xf32>
    }
    ```

    ```text
    attn-opt --attn-schedule='cpu=x86-64-v3' model.mlir
    ```
  }];
  let options = Attn_CPUOptions;
  let dependentDialects = ["::mlir::attn::AttnDialect"];
}

def AttachTarget : Pass<"attn-attach-target", "::mlir::ModuleOp"> {
  let summary = "tell LLVM the processor that functions are for";
  let description = [{
    Runs on the LLVM dialect. Gives every function with a body the attributes
    `target_cpu`, `target_features` and `prefer_vector_width`, and the module
    the triple, so that the module compiles the same whoever does it.

    The width has to be said: for Intel's processors LLVM's vectoriser takes
    half of what they have.

    ```text
    llvm.func @f() {
      llvm.return
    }
    ```
  }];
  let options = Attn_CPUOptions;
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // ATTN_TARGET_TRANSFORMS_PASSES_TD
