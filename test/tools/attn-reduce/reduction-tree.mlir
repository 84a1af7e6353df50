// What the operation looked for does not need goes: the other function, and
// what else its own function computes.
// RUN: attn-reduce %s --reduction-tree='traversal-mode=0 test=%S/Inputs/has-sdpa.sh' | FileCheck %s --implicit-check-not=@unrelated --implicit-check-not=math.tanh
// CHECK: func.func @culprit
// CHECK: attn.sdpa
// CHECK: return

func.func @unrelated(%x: f32) -> f32 {
  %0 = arith.addf %x, %x : f32
  return %0 : f32
}

func.func @culprit(%x: tensor<2x4x8xf32>, %init: tensor<2x4x8xf32>) -> tensor<2x4x8xf32> {
  %0 = attn.sdpa query(%x : tensor<2x4x8xf32>) key(%x : tensor<2x4x8xf32>) value(%x : tensor<2x4x8xf32>) into(%init : tensor<2x4x8xf32>)
  %1 = math.tanh %x : tensor<2x4x8xf32>
  return %0 : tensor<2x4x8xf32>
}
