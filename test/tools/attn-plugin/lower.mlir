// A stock mlir-opt with the plug-in lowers attn, by the project's pass and
// upstream's in one pipeline.
// RUN: %mlir_opt %s --load-dialect-plugin=%attn_plugin --load-pass-plugin=%attn_plugin \
// RUN:   --pass-pipeline='builtin.module(func.func(convert-attn-to-linalg,canonicalize,cse))' \
// RUN: | FileCheck %s --implicit-check-not=attn.

// CHECK-LABEL: func @sdpa
// CHECK: linalg.generic
// CHECK: math.exp
// CHECK: return
func.func @sdpa(%q: tensor<2x4x8xf32>, %k: tensor<2x6x8xf32>, %v: tensor<2x6x5xf32>, %init: tensor<2x4x5xf32>) -> tensor<2x4x5xf32> {
  %0 = attn.sdpa query(%q : tensor<2x4x8xf32>) key(%k : tensor<2x6x8xf32>) value(%v : tensor<2x6x5xf32>) into(%init : tensor<2x4x5xf32>)
  return %0 : tensor<2x4x5xf32>
}
