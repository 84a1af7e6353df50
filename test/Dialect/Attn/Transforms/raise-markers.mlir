// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// A scale, causal, no mask. The declaration goes with its last call.
// CHECK-NOT: func private
func.func private @marker(tensor<2x4x7x8xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32>
  attributes {attn.op = "sdpa", attn.scale = 3.000000e-01 : f64, attn.causal = true}
// CHECK-LABEL: func @causal
// CHECK: %[[INIT:.*]] = tensor.empty() : tensor<2x4x7x6xf32>
// CHECK: attn.sdpa query(%{{.*}}) key(%{{.*}}) value(%{{.*}}) causal(top_left) scale(3.000000e-01) into(%[[INIT]] : tensor<2x4x7x6xf32>) {attn.raised_from = "marker"}
// CHECK-NOT: call
func.func @causal(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  // expected-remark @+1 {{raised from marker: 4 heads on 4, 7 x 9, width 8 and 6, scale 3.000000e-01, causal top_left}}
  %0 = func.call @marker(%q, %k, %v) : (tensor<2x4x7x8xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32>
  return %0 : tensor<2x4x7x6xf32>
}

// -----

// A boolean fourth operand masks, a float one is added; sizes may be dynamic.
func.func private @mask(tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xi1>) -> tensor<2x4x?x8xf16>
  attributes {attn.op = "sdpa"}
func.func private @bias(tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xf32>) -> tensor<2x4x?x8xf16>
  attributes {attn.op = "sdpa", attn.causal = "bottom_right"}
// CHECK-LABEL: func @masks
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<?x?xi1>) into
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<?x?xf32>) causal(bottom_right) into
func.func @masks(%q: tensor<2x4x?x8xf16>, %k: tensor<2x2x?x8xf16>, %m: tensor<?x?xi1>, %b: tensor<?x?xf32>) -> (tensor<2x4x?x8xf16>, tensor<2x4x?x8xf16>) {
  // expected-remark @+1 {{4 heads on 2, ? x ?, width 8 and 8, scale 1/sqrt(width), causal none, mask}}
  %0 = func.call @mask(%q, %k, %k, %m) : (tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xi1>) -> tensor<2x4x?x8xf16>
  // expected-remark @+1 {{causal bottom_right, bias}}
  %1 = func.call @bias(%q, %k, %k, %b) : (tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xf32>) -> tensor<2x4x?x8xf16>
  return %0, %1 : tensor<2x4x?x8xf16>, tensor<2x4x?x8xf16>
}

// -----

// Declined: what the marker says can not be kept.
func.func private @dropout(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  attributes {attn.op = "sdpa", attn.dropout = 0.1 : f64}
func.func private @other(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  attributes {attn.op = "tropical"}
func.func private @two(tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  attributes {attn.op = "sdpa"}
// CHECK-LABEL: func @declined
// CHECK-NOT: attn.sdpa
func.func @declined(%q: tensor<4x7x8xf32>) {
  // expected-remark @+1 {{not raised: attn.dropout = 1.000000e-01 : f64 of @dropout has no meaning here}}
  %0 = func.call @dropout(%q, %q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  // expected-remark @+1 {{not raised: attn.op = "tropical" names no attention that can be raised}}
  %1 = func.call @other(%q, %q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  // expected-remark @+1 {{not raised: expected 3 or 4 inputs and 1 result, got 2 and 1}}
  %2 = func.call @two(%q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return
}
