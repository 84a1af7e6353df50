// RUN: attn-opt %s -attn-reference-pipeline | FileCheck %s
// RUN: attn-opt %s -attn-reference-pipeline="entry=other symbol=model check-sizes=false" \
// RUN:   | FileCheck %s --check-prefix=OTHER

// One function, down to the LLVM dialect; the other is not its business.

// CHECK-NOT: @other
// CHECK: llvm.func internal @main(
// CHECK-NOT: = {{(attn|linalg|tensor|memref|arith|math|scf)}}.
// CHECK: llvm.func @attn_entry(
// CHECK-SAME: attn.signature = (tensor<2x3x8xf32>, tensor<2x?x8xf32>) -> tensor<2x3x8xf32>
// CHECK: llvm.func @attn_entry_call(
func.func @main(%q: tensor<2x3x8xf32>, %k: tensor<2x?x8xf32>) -> tensor<2x3x8xf32> {
  %init = tensor.empty() : tensor<2x3x8xf32>
  %o = attn.l1 query(%q : tensor<2x3x8xf32>) key(%k : tensor<2x?x8xf32>)
               value(%k : tensor<2x?x8xf32>) into(%init : tensor<2x3x8xf32>)
  return %o : tensor<2x3x8xf32>
}

// OTHER-NOT: @main
// OTHER: llvm.func internal @other(
// OTHER: llvm.func @model(
// OTHER: llvm.func @model_call(
func.func @other(%x: tensor<4xf32>) -> tensor<4xf32> {
  return %x : tensor<4xf32>
}
