//===- Passes.td - Passes that make a module callable ------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_COMPILER_PASSES_TD
#define ATTN_COMPILER_PASSES_TD

include "mlir/Pass/PassBase.td"

def PrepareEntry : Pass<"attn-prepare-entry", "::mlir::ModuleOp"> {
  let summary = "check the entry function and make it the only public one";
  let description = [{
    The entry must be a function with a body, whose arguments and results are
    ranked tensors of f64, f32, f16, bf16, i64, i32, i16, i8 or i1. Everything
    else is an error that names the argument.

    All other functions become private, so that `symbol-dce` drops what the
    entry does not reach. The entry's arguments are marked read-only: without
    that, bufferization may write to the caller's arrays.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"\"main\"",
           "Name of the function that is called from outside">,
  ];
}

def CheckAttention : Pass<"attn-check-attention"> {
  let summary = "assert that the operands of attention operations fit";
  let description = [{
    The checks of `generate-runtime-verification` for the attn dialect alone, on
    tensors and before the operations are lowered: their messages name query,
    key and value, where those of what they become name operand numbers.
    Everything else is checked later, on buffers.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::memref::MemRefDialect",
                           "::mlir::tensor::TensorDialect"];
}

def CheckReshapes : Pass<"attn-check-reshapes"> {
  let summary = "assert that dynamic reshapes keep the number of elements";
  let description = [{
    `tensor.reshape` and `tensor.expand_shape` take their dynamic sizes as
    operands. Wrong ones (say the query's length for a key) make the result
    reach past the source's buffer. `generate-runtime-verification` does not
    look at these, so this pass asserts on tensors, where the checks of sizes
    known at compile time fold away.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::tensor::TensorDialect"];
}

def ExpandStridedCopies : Pass<"attn-expand-strided-copies"> {
  let summary = "turn copies between strided buffers into linalg.generic";
  let description = [{
    `memref.copy` of anything but contiguous buffers would become a call of
    MLIR's run-time library. As loops it needs none, and compiled code stands
    alone.
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def ExpandDynamicReshapes : Pass<"attn-expand-dynamic-reshapes"> {
  let summary = "turn memref.expand_shape by two unknown sizes into a cast";
  let description = [{
    `expand-strided-metadata` takes one dynamic size in each group that a
    dimension is split into, and stops the process at two (heads split into
    groups and heads of a group). Here the sizes are operands, so the strides
    follow from them. Contiguity is in the type; `attn-check-reshapes` has
    asserted that the sizes fit.
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::memref::MemRefDialect"];
}

def ExpandBF16Casts : Pass<"attn-expand-bf16-casts"> {
  let summary = "reach bf16 from and to every number type by way of f32";
  let description = [{
    Rewrites integer <-> bf16 and f64 <-> bf16 casts as two casts through f32,
    so that `arith-expand` meets only the casts it knows. What remains would be
    calls of compiler run-time helpers (`__truncsfbf2`) which older systems
    lack. f64 to bf16 rounds twice, as the frameworks that models come from do.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def AssertsToStatus : Pass<"attn-asserts-to-status", "::mlir::ModuleOp"> {
  let summary = "return a message where an assertion fails, instead of abort";
  let description = [{
    Gives every function with a body a first result of type `!llvm.ptr`: null,
    or the message of the `cf.assert` that failed. Each call checks it and
    returns it to its own caller. The other results are then poison.

    Compiled code stays re-entrant and needs no `setjmp`. Buffers that were
    live at a failing assertion are not freed.

    Requires that structured control flow is lowered to `cf` and that functions
    are called by name. A message reads `file:line:column: text`.
  }];
  let dependentDialects = ["::mlir::cf::ControlFlowDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::ub::UBDialect"];
}

def EmitEntry : Pass<"attn-emit-entry", "::mlir::ModuleOp"> {
  let summary = "give the lowered entry its C symbols";
  let description = [{
    Runs on the LLVM dialect, on an entry lowered with `llvm.emit_c_interface`
    after `attn-asserts-to-status`. With SYMBOL from the option, the module
    then exports exactly

        void SYMBOL(struct results *, struct memref *arg0, ...);
        void SYMBOL_call(void **arguments);   // the same, pointers in an array
        const char SYMBOL_signature[];        // the MLIR function type

    where `struct results` is the status (`const char *`, null when all went
    well) followed by one memref descriptor per result. Each result is a
    buffer of its own, from `malloc`, which the caller frees by its first
    field. All other functions become internal.
  }];
  let options = [
    Option<"entry", "entry", "std::string", /*default=*/"\"main\"",
           "Name of the function that is called from outside">,
    Option<"symbol", "symbol", "std::string", /*default=*/"\"attn_entry\"",
           "Name that the compiled entry is exported under">,
  ];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // ATTN_COMPILER_PASSES_TD
