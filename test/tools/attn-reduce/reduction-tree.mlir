// The function without the operation looked for goes, the other stays.
// RUN: attn-reduce %s --reduction-tree='traversal-mode=0 test=%S/Inputs/has-tanh.sh' | FileCheck %s
// CHECK-NOT: @unrelated
// CHECK: @culprit
// CHECK: math.tanh
// CHECK-NOT: @unrelated

func.func @unrelated(%x: f32) -> f32 {
  %0 = arith.addf %x, %x : f32
  return %0 : f32
}

func.func @culprit(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = arith.addf %x, %x : tensor<4xf32>
  %1 = math.tanh %0 : tensor<4xf32>
  return %1 : tensor<4xf32>
}
