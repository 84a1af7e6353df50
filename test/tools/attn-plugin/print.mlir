// A stock mlir-opt with the plug-in parses, verifies and prints attn.
// RUN: %mlir_opt %s --load-dialect-plugin=%attn_plugin --load-pass-plugin=%attn_plugin --split-input-file --verify-diagnostics | FileCheck %s

// CHECK-LABEL: func @l1
// CHECK: attn.l1 query({{.*}}) key({{.*}}) value({{.*}}) scale(1.250000e-01) into(
func.func @l1(%q: tensor<2x8x4x16xf32>, %k: tensor<2x2x6x16xf32>, %v: tensor<2x2x6x5xf32>, %init: tensor<2x8x4x5xf32>) -> tensor<2x8x4x5xf32> {
  %0 = attn.l1 query(%q : tensor<2x8x4x16xf32>) key(%k : tensor<2x2x6x16xf32>) value(%v : tensor<2x2x6x5xf32>)
       scale(0.125) into(%init : tensor<2x8x4x5xf32>)
  return %0 : tensor<2x8x4x5xf32>
}

// -----

func.func @l1(%q: tensor<2x8x4x16xf32>, %k: tensor<2x3x6x16xf32>, %v: tensor<2x3x6x5xf32>, %init: tensor<2x8x4x5xf32>) -> tensor<2x8x4x5xf32> {
  // expected-error@+1 {{3 heads}}
  %0 = attn.l1 query(%q : tensor<2x8x4x16xf32>) key(%k : tensor<2x3x6x16xf32>) value(%v : tensor<2x3x6x5xf32>)
       into(%init : tensor<2x8x4x5xf32>)
  return %0 : tensor<2x8x4x5xf32>
}
