//===- Passes.td - Conversions between dialects ---------- -*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_CONVERSION_PASSES_TD
#define ATTN_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertAttnToLinalg : Pass<"convert-attn-to-linalg"> {
  let summary = "Lower every attn operation to linalg, by its formula";
  let description = [{
    The reference lowering: readable, complete, and never fast. Each formula of
    the operation's description becomes one structured operation, so the scores
    of the softmax family exist as a whole [B..., H, M, N] tensor, and the
    operations that run along the keys become a sequential loop.

    Handles every operation, option, element type and dynamic shape. A query head
    reads its key/value head by an index, h floordiv (H / G), and layouts are
    indexing maps: nothing is repeated or transposed.

    Operations on memrefs are lifted to tensors and their results materialised in
    the destination, so bufferization has to follow in any case.

    ```mlir
    func.func @decode(%q: tensor<8x1x64xf32>, %k: tensor<8x?x64xf32>,
                      %v: tensor<8x?x64xf32>, %init: tensor<8x1x64xf32>)
        -> tensor<8x1x64xf32> {
      %o = attn.l1 query(%q : tensor<8x1x64xf32>) key(%k : tensor<8x?x64xf32>)
                   value(%v : tensor<8x?x64xf32>)
                   into(%init : tensor<8x1x64xf32>)
      return %o : tensor<8x1x64xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // ATTN_CONVERSION_PASSES_TD
