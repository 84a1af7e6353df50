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

    With `unscheduled-only` operations that carry a schedule are left alone, for
    a faster lowering to take.

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
  let options = [
    Option<"unscheduledOnly", "unscheduled-only", "bool", "false",
           "Leave operations that carry attn.schedule">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def ConvertAttnToVector : Pass<"convert-attn-to-vector"> {
  let summary = "Lower tiled attn operations on memrefs to vector micro-kernels";
  let description = [{
    Each operation on memrefs that carries a schedule (see `#attn.schedule`)
    becomes loops of vector operations, register tile by register tile: what is
    emitted is what runs, nothing is left to a loop vectoriser. Vectors have as
    many lanes as the schedule says.

    Operations on tensors, and those without a schedule, are left alone;
    `convert-attn-to-linalg` takes every one of them.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
}

def ConvertParallelToRuntime
    : Pass<"convert-parallel-to-runtime", "::mlir::ModuleOp"> {
  let summary = "Turn parallel loops into calls of the run-time library";
  let description = [{
    Moves the body of every outermost `scf.forall` and `scf.parallel` on buffers
    into a function of its own and calls `attn_parallel_for` (see
    attn/Runtime/Runtime.h) by way of a function that does the loop itself where
    the program was linked without the library:

    ```text
    func.func private @main_parallel(%context: !llvm.ptr, %begin: i64, %end: i64)
    llvm.func internal @attn_parallel_loop(!llvm.ptr, !llvm.ptr, i64) -> !llvm.ptr
    ```

    The context holds what the body uses from outside, in the types of the LLVM
    dialect. Iterations are numbered as nested loops would do them, and know
    nothing of threads: results do not depend on their number. Loops inside of a
    parallel one stay, for `scf-forall-to-for`.

    The call carries `attn.returns_status`: `attn-asserts-to-status` makes the
    body return a failed assertion's message, which comes back from the call.

    Stays serial: a loop with results, or with stack memory of a size that is
    not constant.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::func::FuncDialect", "::mlir::LLVM::LLVMDialect",
    "::mlir::scf::SCFDialect"
  ];
}

#endif // ATTN_CONVERSION_PASSES_TD
