// RUN: attn-opt %s -canonicalize="test-convergence" | FileCheck %s

// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d1, d0, d3)>
// CHECK-DAG: #[[VALUE:.*]] = affine_map<(d0, d1, d2, d3) -> (d2, d0, d1, d3)>
// CHECK-DAG: #[[FOLDED:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
// CHECK-DAG: #[[SWAP:.*]] = affine_map<(d0, d1, d2) -> (d1, d0, d2)>

//===----------------------------------------------------------------------===//
// Constant parameters
//===----------------------------------------------------------------------===//

// A constant number, or the same number for each head, becomes the attribute.

// CHECK-LABEL: func @constant_scale
// CHECK: attn.sdpa {{.*}} scale(1.250000e-01) into
func.func @constant_scale(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0.125 : f32
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) scale(%s : f32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// The number is what f16 makes of 0.1.

// CHECK-LABEL: func @constant_scale_f16
// CHECK: attn.sdpa {{.*}} scale(0.0999755859375) into
func.func @constant_scale_f16(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0.1 : f16
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) scale(%s : f16) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @splat_softcap
// CHECK: attn.sdpa {{.*}} softcap(3.000000e+01) into
func.func @splat_softcap(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant dense<30.0> : tensor<2xf32>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) softcap(%s : tensor<2xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @constant_lambda
// CHECK: attn.l1 {{.*}} lambda(0.000000e+00) into
func.func @constant_lambda(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0.0 : f64
  %r = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) lambda(%s : f64) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @constant_sigmas
// CHECK: attn.hamming {{.*}} sigma_q(5.000000e-01) sigma_k(2.000000e+00) into
func.func @constant_sigmas(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0.5 : f32
  %t = arith.constant dense<2.0> : tensor<2xbf16>
  %r = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) sigma_q(%s : f32) sigma_k(%t : tensor<2xbf16>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @per_head_scale_stays
// CHECK: %[[S:.*]] = arith.constant dense<[1.000000e+00, 2.000000e+00]>
// CHECK: attn.sdpa {{.*}} scale(%[[S]] : tensor<2xf32>) into
func.func @per_head_scale_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) scale(%s : tensor<2xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @argument_stays
// CHECK: attn.sdpa {{.*}} scale(%{{.*}} : f32) into
func.func @argument_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>, %s: f32) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) scale(%s : f32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// What the attribute may not be stays an operand: the operation stays valid.

// CHECK-LABEL: func @negative_lambda_stays
// CHECK: attn.l1 {{.*}} lambda(%{{.*}} : f32) into
func.func @negative_lambda_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant -1.0 : f32
  %r = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) lambda(%s : f32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @zero_softcap_stays
// CHECK: attn.sdpa {{.*}} softcap(%{{.*}} : f32) into
func.func @zero_softcap_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0.0 : f32
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) softcap(%s : f32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @infinite_scale_stays
// CHECK: attn.sdpa {{.*}} scale(%{{.*}} : f32) into
func.func @infinite_scale_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0x7F800000 : f32
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) scale(%s : f32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @nan_sigma_stays
// CHECK: attn.hamming {{.*}} sigma_q(%{{.*}} : f32) into
func.func @nan_sigma_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %s = arith.constant 0x7FC00000 : f32
  %r = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) sigma_q(%s : f32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// On memrefs too.

// CHECK-LABEL: func @constant_scale_on_memrefs
// CHECK: attn.sdpa {{.*}} scale(5.000000e-01) into
func.func @constant_scale_on_memrefs(%q: memref<2x3x4xf32>, %o: memref<2x3x4xf32>) {
  %s = arith.constant 0.5 : f32
  attn.sdpa query(%q : memref<2x3x4xf32>) key(%q : memref<2x3x4xf32>) value(%q : memref<2x3x4xf32>) scale(%s : f32) into(%o : memref<2x3x4xf32>)
  return
}

// The scale of a distance is not negative, that of a dot product may be.

// CHECK-LABEL: func @online_scales
// CHECK: attn.online score(#attn.l1) {{.*}} scale(%{{.*}} : f32) into
// CHECK: attn.online score(#attn.dot) {{.*}} scale(-1.000000e+00) into
func.func @online_scales(%q: tensor<2x3x4xf32>, %m: tensor<2x3xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %s = arith.constant -1.0 : f32
  %0:3 = attn.online score(#attn.l1) query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) scale(%s : f32) into(%q, %m, %m : tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
  %1:3 = attn.online score(#attn.dot) query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) scale(%s : f32) into(%q, %m, %m : tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
  return %0#0, %1#0 : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

//===----------------------------------------------------------------------===//
// Masks and biases
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @full_mask
// CHECK: attn.sdpa query
// CHECK-NOT: mask
// CHECK: return
func.func @full_mask(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<true> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @mask_with_a_zero
// CHECK: attn.sdpa {{.*}} mask(
func.func @mask_with_a_zero(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[true, true, false, true, true]> : tensor<5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// A mask that cuts every key gives zeros, which is not what no mask gives.

// CHECK-LABEL: func @empty_mask_stays
// CHECK: attn.sdpa {{.*}} mask(
func.func @empty_mask_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<false> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @zero_bias
// CHECK: attn.l1 query
// CHECK-NOT: bias
// CHECK: return
func.func @zero_bias(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %b = arith.constant dense<0.0> : tensor<2x3x5xf32>
  %r = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) bias(%b : tensor<2x3x5xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @negative_zero_bias
// CHECK: attn.l1 query
// CHECK-NOT: bias
// CHECK: return
func.func @negative_zero_bias(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %b = arith.constant dense<[0.0, -0.0, 0.0, 0.0, -0.0]> : tensor<5xf32>
  %r = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) bias(%b : tensor<5xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @nonzero_bias_stays
// CHECK: attn.l1 {{.*}} bias(
func.func @nonzero_bias_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %b = arith.constant dense<[0.0, 0.0, 0.0, 0.0, 1.0]> : tensor<5xf32>
  %r = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) bias(%b : tensor<5xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @top_left_mask
// CHECK: attn.sdpa query
// CHECK-NOT: mask
// CHECK-SAME: causal(top_left) into
func.func @top_left_mask(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]]> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @bottom_right_mask
// CHECK: attn.hamming query
// CHECK-NOT: mask
// CHECK-SAME: causal(bottom_right) into
func.func @bottom_right_mask(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[[true, true, true, false, false], [true, true, true, true, false], [true, true, true, true, true]]]> : tensor<1x3x5xi1>
  %r = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<1x3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @mask_of_both_heads
// CHECK: attn.sdpa query
// CHECK-NOT: mask
// CHECK-SAME: causal(top_left) into
func.func @mask_of_both_heads(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]], [[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]]]> : tensor<2x3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<2x3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @heads_differ
// CHECK: attn.sdpa {{.*}} mask(
func.func @heads_differ(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]], [[true, true, true, false, false], [true, true, true, true, false], [true, true, true, true, true]]]> : tensor<2x3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<2x3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @not_triangular
// CHECK: attn.sdpa {{.*}} mask(
func.func @not_triangular(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, true, true, false, false], [true, true, true, true, false], [true, true, true, false, true]]> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @triangular_and_causal_stays
// CHECK: attn.sdpa {{.*}} mask({{.*}} causal(bottom_right)
func.func @triangular_and_causal_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]]> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) causal(bottom_right) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// A window stays where it was under top_left; bottom_right would move it.

// CHECK-LABEL: func @top_left_mask_and_window
// CHECK: attn.sdpa query
// CHECK-NOT: mask
// CHECK-SAME: causal(top_left) window(2) into
func.func @top_left_mask_and_window(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]]> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) window(2) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @bottom_right_mask_and_window_stays
// CHECK: attn.sdpa {{.*}} mask({{.*}} window(2) into
func.func @bottom_right_mask_and_window_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, true, true, false, false], [true, true, true, true, false], [true, true, true, true, true]]> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) window(2) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @top_left_mask_and_offset_stays
// CHECK: attn.sdpa {{.*}} mask(
func.func @top_left_mask_and_offset_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>, %n: index) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false], [true, true, false, false, false], [true, true, true, false, false]]> : tensor<3x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<3x5xi1>) offset(%n : index) window(2) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @mask_of_one_row
// CHECK: attn.sdpa query
// CHECK-NOT: mask
// CHECK-SAME: causal(top_left) into
func.func @mask_of_one_row(%q: tensor<2x1x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x1x4xf32>) -> tensor<2x1x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false]]> : tensor<1x5xi1>
  %r = attn.sdpa query(%q : tensor<2x1x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<1x5xi1>) into(%o : tensor<2x1x4xf32>)
  return %r : tensor<2x1x4xf32>
}

// One row for all three, or for who knows how many.

// CHECK-LABEL: func @mask_broadcast_over_rows_stays
// CHECK: attn.sdpa {{.*}} mask(
func.func @mask_broadcast_over_rows_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false]]> : tensor<1x5xi1>
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<1x5xi1>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @mask_broadcast_over_dynamic_rows_stays
// CHECK: attn.sdpa {{.*}} mask(
func.func @mask_broadcast_over_dynamic_rows_stays(%q: tensor<2x?x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %m = arith.constant dense<[[true, false, false, false, false]]> : tensor<1x5xi1>
  %r = attn.sdpa query(%q : tensor<2x?x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) mask(%m : tensor<1x5xi1>) into(%o : tensor<2x?x4xf32>)
  return %r : tensor<2x?x4xf32>
}

//===----------------------------------------------------------------------===//
// kv_length, causal, offset, window
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @full_kv_length
// CHECK: attn.sdpa query
// CHECK-NOT: kv_length
// CHECK: return
func.func @full_kv_length(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %l = arith.constant 5 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) kv_length(%l : index) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @full_kv_lengths
// CHECK: attn.sdpa query
// CHECK-NOT: kv_length
// CHECK: return
func.func @full_kv_lengths(%q: tensor<2x2x3x4xf32>, %k: tensor<2x2x5x4xf32>, %v: tensor<2x2x5x4xf32>, %o: tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32> {
  %l = arith.constant dense<[7, 5]> : tensor<2xi32>
  %r = attn.sdpa query(%q : tensor<2x2x3x4xf32>) key(%k : tensor<2x2x5x4xf32>) value(%v : tensor<2x2x5x4xf32>) kv_length(%l : tensor<2xi32>) into(%o : tensor<2x2x3x4xf32>)
  return %r : tensor<2x2x3x4xf32>
}

// CHECK-LABEL: func @one_kv_length_short
// CHECK: attn.sdpa {{.*}} kv_length(
func.func @one_kv_length_short(%q: tensor<2x2x3x4xf32>, %k: tensor<2x2x5x4xf32>, %v: tensor<2x2x5x4xf32>, %o: tensor<2x2x3x4xf32>) -> tensor<2x2x3x4xf32> {
  %l = arith.constant dense<[7, 4]> : tensor<2xi32>
  %r = attn.sdpa query(%q : tensor<2x2x3x4xf32>) key(%k : tensor<2x2x5x4xf32>) value(%v : tensor<2x2x5x4xf32>) kv_length(%l : tensor<2xi32>) into(%o : tensor<2x2x3x4xf32>)
  return %r : tensor<2x2x3x4xf32>
}

// CHECK-LABEL: func @kv_length_short
// CHECK: attn.sdpa {{.*}} kv_length(
func.func @kv_length_short(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %l = arith.constant 4 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) kv_length(%l : index) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @kv_length_negative
// CHECK: attn.sdpa {{.*}} kv_length(
func.func @kv_length_negative(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %l = arith.constant -1 : i32
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) kv_length(%l : i32) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @kv_length_of_dynamic_keys
// CHECK: attn.sdpa {{.*}} kv_length(
func.func @kv_length_of_dynamic_keys(%q: tensor<2x3x4xf32>, %k: tensor<2x?x4xf32>, %v: tensor<2x?x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %l = arith.constant 5 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x?x4xf32>) value(%v : tensor<2x?x4xf32>) kv_length(%l : index) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @default_offset
// CHECK: attn.sdpa {{.*}} causal(bottom_right) into
func.func @default_offset(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %n = arith.constant 2 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) offset(%n : index) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @default_offset_and_window
// CHECK: attn.sdpa {{.*}} causal(bottom_right) window(2) into
func.func @default_offset_and_window(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %n = arith.constant 2 : i64
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) offset(%n : i64) window(2) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @default_offset_of_a_window
// CHECK: attn.sdpa query
// CHECK-NOT: offset
// CHECK-SAME: window(2) into
func.func @default_offset_of_a_window(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %n = arith.constant 0 : i64
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) offset(%n : i64) window(2) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @other_offset_stays
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(
func.func @other_offset_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %n = arith.constant 0 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) offset(%n : index) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @other_offset_of_a_window_stays
// CHECK: attn.sdpa {{.*}} offset({{.*}} window(2)
func.func @other_offset_of_a_window_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %n = arith.constant 2 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) offset(%n : index) window(2) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @offset_of_dynamic_keys_stays
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(
func.func @offset_of_dynamic_keys_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x?x4xf32>, %v: tensor<2x?x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %n = arith.constant 2 : index
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x?x4xf32>) value(%v : tensor<2x?x4xf32>) causal(bottom_right) offset(%n : index) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @causal_of_one_row
// CHECK: attn.sdpa query
// CHECK-NOT: causal
// CHECK: return
func.func @causal_of_one_row(%q: tensor<2x1x4xf32>, %k: tensor<2x?x4xf32>, %v: tensor<2x?x4xf32>, %o: tensor<2x1x4xf32>) -> tensor<2x1x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x1x4xf32>) key(%k : tensor<2x?x4xf32>) value(%v : tensor<2x?x4xf32>) causal(bottom_right) into(%o : tensor<2x1x4xf32>)
  return %r : tensor<2x1x4xf32>
}

// CHECK-LABEL: func @causal_of_one_row_and_offset_stays
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(
func.func @causal_of_one_row_and_offset_stays(%q: tensor<2x1x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x1x4xf32>, %n: index) -> tensor<2x1x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x1x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) offset(%n : index) into(%o : tensor<2x1x4xf32>)
  return %r : tensor<2x1x4xf32>
}

// CHECK-LABEL: func @causal_of_one_row_and_window_stays
// CHECK: attn.sdpa {{.*}} causal(bottom_right) window(2)
func.func @causal_of_one_row_and_window_stays(%q: tensor<2x1x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x1x4xf32>) -> tensor<2x1x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x1x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) window(2) into(%o : tensor<2x1x4xf32>)
  return %r : tensor<2x1x4xf32>
}

// CHECK-LABEL: func @top_left_of_one_row_stays
// CHECK: attn.sdpa {{.*}} causal(top_left) into
func.func @top_left_of_one_row_stays(%q: tensor<2x1x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x1x4xf32>) -> tensor<2x1x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x1x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(top_left) into(%o : tensor<2x1x4xf32>)
  return %r : tensor<2x1x4xf32>
}

// CHECK-LABEL: func @causal_of_two_rows_stays
// CHECK: attn.sdpa {{.*}} causal(bottom_right) into
func.func @causal_of_two_rows_stays(%q: tensor<2x2x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x2x4xf32>) -> tensor<2x2x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x2x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) into(%o : tensor<2x2x4xf32>)
  return %r : tensor<2x2x4xf32>
}

// CHECK-LABEL: func @wide_window
// CHECK: attn.sdpa query
// CHECK-NOT: window
// CHECK: return
func.func @wide_window(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) window(5) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @wide_window_and_causal
// CHECK: attn.sdpa {{.*}} causal(bottom_right) into
func.func @wide_window_and_causal(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) causal(bottom_right) window(9223372036854775807) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// Row 0 does not see key 4.

// CHECK-LABEL: func @window_that_cuts
// CHECK: attn.sdpa {{.*}} window(4) into
func.func @window_that_cuts(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) window(4) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @wide_window_of_dynamic_rows_stays
// CHECK: attn.sdpa {{.*}} window(100) into
func.func @wide_window_of_dynamic_rows_stays(%q: tensor<2x?x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x?x4xf32>) -> tensor<2x?x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x?x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) window(100) into(%o : tensor<2x?x4xf32>)
  return %r : tensor<2x?x4xf32>
}

// CHECK-LABEL: func @wide_window_and_offset_stays
// CHECK: attn.sdpa {{.*}} offset({{.*}} window(100) into
func.func @wide_window_and_offset_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>, %n: index) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) offset(%n : index) window(100) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

//===----------------------------------------------------------------------===//
// top_n, accumulate, c
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @full_top_n
// CHECK: attn.hamming query
// CHECK-NOT: top_n
// CHECK: return
func.func @full_top_n(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) top_n(5) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @top_n_that_cuts
// CHECK: attn.hamming {{.*}} top_n(4)
func.func @top_n_that_cuts(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) top_n(4) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @top_n_of_dynamic_keys_stays
// CHECK: attn.hamming {{.*}} top_n(5)
func.func @top_n_of_dynamic_keys_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x?x4xf32>, %v: tensor<2x?x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x?x4xf32>) value(%v : tensor<2x?x4xf32>) top_n(5) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @default_accumulate
// CHECK: attn.sdpa query
// CHECK-NOT: accumulate
// CHECK: return
func.func @default_accumulate(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) into(%o : tensor<2x3x4xf32>) {accumulate = f32}
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @other_accumulate_stays
// CHECK: attn.sdpa {{.*}} {accumulate = f64}
func.func @other_accumulate_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) into(%o : tensor<2x3x4xf32>) {accumulate = f64}
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @accumulate_of_linear_operations
// CHECK: attn.cumsum
// CHECK-NOT: accumulate
// CHECK: attn.kernel_hash
// CHECK-NOT: accumulate
// CHECK: attn.cumsum {{.*}} {accumulate = f64}
// CHECK: attn.kernel_hash {{.*}} {accumulate = f64}
func.func @accumulate_of_linear_operations(%c: tensor<2x3xf32>, %v: tensor<2x3x4xf32>, %a: tensor<2x5x4xf32>, %w: tensor<2x4x5xf32>, %g: tensor<2x5xf32>) -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = attn.cumsum cross(%c : tensor<2x3xf32>) diag(%c : tensor<2x3xf32>) extra(%c : tensor<2x3xf32>) value(%v : tensor<2x3x4xf32>) into(%v : tensor<2x3x4xf32>) {accumulate = f32}
  %1 = attn.kernel_hash x(%v : tensor<2x3x4xf32>) anchors(%a : tensor<2x5x4xf32>) matrix(%w : tensor<2x4x5xf32>) mean(%g : tensor<2x5xf32>) into(%v : tensor<2x3x4xf32>) {accumulate = f32}
  %2 = attn.cumsum cross(%c : tensor<2x3xf32>) diag(%c : tensor<2x3xf32>) extra(%c : tensor<2x3xf32>) value(%v : tensor<2x3x4xf32>) into(%v : tensor<2x3x4xf32>) {accumulate = f64}
  %3 = attn.kernel_hash x(%v : tensor<2x3x4xf32>) anchors(%a : tensor<2x5x4xf32>) matrix(%w : tensor<2x4x5xf32>) mean(%g : tensor<2x5xf32>) into(%v : tensor<2x3x4xf32>) {accumulate = f64}
  return %0, %1, %2, %3 : tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

// CHECK-LABEL: func @default_c
// CHECK: attn.hamming_linear query
// CHECK-NOT: {{ }}c(
// CHECK-NOT: accumulate
// CHECK: return
func.func @default_c(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming_linear query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) c(5.0) into(%o : tensor<2x3x4xf32>) {accumulate = f32}
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @default_c_of_words
// CHECK: attn.hamming_linear query
// CHECK-NOT: {{ }}c(
// CHECK-SAME: width(12)
func.func @default_c_of_words(%q: tensor<2x3x1xi32>, %k: tensor<2x5x1xi32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming_linear query(%q : tensor<2x3x1xi32>) key(%k : tensor<2x5x1xi32>) value(%v : tensor<2x5x4xf32>) c(13.0) width(12) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @other_c_stays
// CHECK: attn.hamming_linear {{.*}} c(4.000000e+00)
func.func @other_c_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming_linear query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) c(4.0) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @c_of_dynamic_width_stays
// CHECK: attn.hamming_linear {{.*}} c(5.000000e+00)
func.func @c_of_dynamic_width_stays(%q: tensor<2x3x?xf32>, %k: tensor<2x5x?xf32>, %v: tensor<2x5x?xf32>, %o: tensor<2x3x?xf32>) -> tensor<2x3x?xf32> {
  %r = attn.hamming_linear query(%q : tensor<2x3x?xf32>) key(%k : tensor<2x5x?xf32>) value(%v : tensor<2x5x?xf32>) c(5.0) into(%o : tensor<2x3x?xf32>)
  return %r : tensor<2x3x?xf32>
}

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @identity_maps
// CHECK: attn.sdpa query
// CHECK-NOT: indexing_maps
// CHECK: return
func.func @identity_maps(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) into(%o : tensor<2x3x4xf32>) {indexing_maps = [affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>]}
  return %r : tensor<2x3x4xf32>
}

// CHECK-LABEL: func @one_map_stays
// CHECK: attn.sdpa {{.*}} {indexing_maps = [#[[SWAP]],
func.func @one_map_stays(%q: tensor<3x2x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.sdpa query(%q : tensor<3x2x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) into(%o : tensor<2x3x4xf32>) {indexing_maps = [affine_map<(h, m, d) -> (m, h, d)>, affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>]}
  return %r : tensor<2x3x4xf32>
}

// Rows stay rows: heads and lengths are swapped, the width is innermost.

// CHECK-LABEL: func @transposes
// CHECK-SAME: (%[[Q:[^:]*]]: tensor<7x3x2x4xf32>, %[[K:[^:]*]]: tensor<5x2x7x4xf32>, %[[V:[^:]*]]: tensor<5x7x2x4xf32>
// CHECK-NOT: linalg.transpose
// CHECK: attn.sdpa query(%[[Q]] : tensor<7x3x2x4xf32>) key(%[[K]] : tensor<5x2x7x4xf32>) value(%[[V]] : tensor<5x7x2x4xf32>)
// CHECK-SAME: indexing_maps = [#[[QUERY]], #[[KEY]], #[[VALUE]], #{{.*}}]
func.func @transposes(%q: tensor<7x3x2x4xf32>, %k: tensor<5x2x7x4xf32>, %v: tensor<5x7x2x4xf32>, %o: tensor<7x2x3x4xf32>, %i: tensor<7x2x3x4xf32>, %j: tensor<7x2x5x4xf32>) -> tensor<7x2x3x4xf32> {
  %0 = linalg.transpose ins(%q : tensor<7x3x2x4xf32>) outs(%i : tensor<7x2x3x4xf32>) permutation = [0, 2, 1, 3]
  %1 = linalg.transpose ins(%k : tensor<5x2x7x4xf32>) outs(%j : tensor<7x2x5x4xf32>) permutation = [2, 1, 0, 3]
  %2 = linalg.transpose ins(%v : tensor<5x7x2x4xf32>) outs(%j : tensor<7x2x5x4xf32>) permutation = [1, 2, 0, 3]
  %r = attn.sdpa query(%0 : tensor<7x2x3x4xf32>) key(%1 : tensor<7x2x5x4xf32>) value(%2 : tensor<7x2x5x4xf32>) into(%o : tensor<7x2x3x4xf32>)
  return %r : tensor<7x2x3x4xf32>
}

// The permutation is not its own inverse, and the operand has a layout already.

// CHECK-LABEL: func @composed_transpose
// CHECK-SAME: (%[[Q:[^:]*]]: tensor<2x3x7x4xf32>
// CHECK: attn.sdpa query(%[[Q]] : tensor<2x3x7x4xf32>)
// CHECK-SAME: indexing_maps = [#[[FOLDED]],
func.func @composed_transpose(%q: tensor<2x3x7x4xf32>, %k: tensor<7x2x5x4xf32>, %o: tensor<7x2x3x4xf32>, %i: tensor<3x7x2x4xf32>) -> tensor<7x2x3x4xf32> {
  %0 = linalg.transpose ins(%q : tensor<2x3x7x4xf32>) outs(%i : tensor<3x7x2x4xf32>) permutation = [1, 2, 0, 3]
  %r = attn.sdpa query(%0 : tensor<3x7x2x4xf32>) key(%k : tensor<7x2x5x4xf32>) value(%k : tensor<7x2x5x4xf32>) into(%o : tensor<7x2x3x4xf32>) {indexing_maps = [affine_map<(b, h, m, d) -> (m, b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>]}
  return %r : tensor<7x2x3x4xf32>
}

// A transpose that undoes a layout leaves none.

// CHECK-LABEL: func @undone_layout
// CHECK-NOT: indexing_maps
// CHECK: return
func.func @undone_layout(%q: tensor<2x3x4xf32>, %i: tensor<3x2x4xf32>) -> tensor<2x3x4xf32> {
  %0 = linalg.transpose ins(%q : tensor<2x3x4xf32>) outs(%i : tensor<3x2x4xf32>) permutation = [1, 0, 2]
  %r = attn.sdpa query(%0 : tensor<3x2x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) into(%q : tensor<2x3x4xf32>) {indexing_maps = [affine_map<(h, m, d) -> (m, h, d)>, affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>, affine_map<(h, m, d) -> (h, m, d)>]}
  return %r : tensor<2x3x4xf32>
}

// Rows would be read with a stride.

// CHECK-LABEL: func @transposed_width_stays
// CHECK: linalg.transpose
// CHECK: attn.sdpa
// CHECK-NOT: indexing_maps
// CHECK: return
func.func @transposed_width_stays(%q: tensor<2x3x4xf32>, %k: tensor<2x4x5xf32>, %v: tensor<2x5x4xf32>, %i: tensor<2x5x4xf32>) -> tensor<2x3x4xf32> {
  %0 = linalg.transpose ins(%k : tensor<2x4x5xf32>) outs(%i : tensor<2x5x4xf32>) permutation = [0, 2, 1]
  %r = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%0 : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) into(%q : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

//===----------------------------------------------------------------------===//
// Nothing to compute
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @no_rows
// CHECK-SAME: %[[O:[^:,]*]]: tensor<2x0x4xf32>)
// CHECK-NEXT: return %[[O]]
func.func @no_rows(%q: tensor<2x0x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x4xf32>, %o: tensor<2x0x4xf32>) -> tensor<2x0x4xf32> {
  %r = attn.sdpa query(%q : tensor<2x0x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x4xf32>) into(%o : tensor<2x0x4xf32>)
  return %r : tensor<2x0x4xf32>
}

// The output holds nothing, the log-sum-exp does.

// CHECK-LABEL: func @no_value_width
// CHECK-SAME: %[[O:[^:,]*]]: tensor<2x3x0xf32>, %[[L:[^:,]*]]: tensor<2x3xf32>)
// CHECK: %[[R:.*]]:2 = attn.sdpa
// CHECK: return %[[O]], %[[R]]#1
func.func @no_value_width(%q: tensor<2x3x4xf32>, %v: tensor<2x3x0xf32>, %o: tensor<2x3x0xf32>, %l: tensor<2x3xf32>) -> (tensor<2x3x0xf32>, tensor<2x3xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%v : tensor<2x3x0xf32>) into(%o, %l : tensor<2x3x0xf32>, tensor<2x3xf32>)
  return %r#0, %r#1 : tensor<2x3x0xf32>, tensor<2x3xf32>
}

// CHECK-LABEL: func @no_codes
// CHECK-SAME: %[[O:[^:,]*]]: tensor<0x1xi32>
// CHECK-NEXT: return %[[O]]
func.func @no_codes(%x: tensor<0x4xf32>, %o: tensor<0x1xi32>) -> tensor<0x1xi32> {
  %0 = attn.sign_pack %x : tensor<0x4xf32> into(%o : tensor<0x1xi32>)
  return %0 : tensor<0x1xi32>
}

// CHECK-LABEL: func @no_rows_in_memory
// CHECK-NEXT: return
func.func @no_rows_in_memory(%q: memref<2x0x4xf32>, %l: memref<2x0xf32>) {
  attn.sdpa query(%q : memref<2x0x4xf32>) key(%q : memref<2x0x4xf32>) value(%q : memref<2x0x4xf32>) into(%q, %l : memref<2x0x4xf32>, memref<2x0xf32>)
  return
}

// CHECK-LABEL: func @no_value_width_in_memory
// CHECK: attn.sdpa
func.func @no_value_width_in_memory(%q: memref<2x3x4xf32>, %v: memref<2x3x0xf32>, %l: memref<2x3xf32>) {
  attn.sdpa query(%q : memref<2x3x4xf32>) key(%q : memref<2x3x4xf32>) value(%v : memref<2x3x0xf32>) into(%v, %l : memref<2x3x0xf32>, memref<2x3xf32>)
  return
}

// Without keys the output is 0 and the log-sum-exp -inf.

// CHECK-LABEL: func @no_keys
// CHECK-SAME: %[[O:[^:,]*]]: tensor<2x3x6xf16>, %[[L:[^:,]*]]: tensor<2x3xf32>)
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f16
// CHECK-DAG: %[[INF:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG: %[[R:.*]] = linalg.fill ins(%[[ZERO]] : f16) outs(%[[O]]
// CHECK-DAG: %[[LSE:.*]] = linalg.fill ins(%[[INF]] : f32) outs(%[[L]]
// CHECK: return %[[R]], %[[LSE]]
func.func @no_keys(%q: tensor<2x3x4xf16>, %k: tensor<2x0x4xf16>, %v: tensor<2x0x6xf16>, %o: tensor<2x3x6xf16>, %l: tensor<2x3xf32>) -> (tensor<2x3x6xf16>, tensor<2x3xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<2x3x4xf16>) key(%k : tensor<2x0x4xf16>) value(%v : tensor<2x0x6xf16>) into(%o, %l : tensor<2x3x6xf16>, tensor<2x3xf32>)
  return %r#0, %r#1 : tensor<2x3x6xf16>, tensor<2x3xf32>
}

// CHECK-LABEL: func @no_keys_in_memory
// CHECK-NOT: attn.hamming
// CHECK: linalg.fill
// CHECK-NOT: attn.hamming
// CHECK: return
func.func @no_keys_in_memory(%q: memref<2x3x4xf32>, %k: memref<2x0x4xf32>, %o: memref<2x3x4xf32>) {
  attn.hamming query(%q : memref<2x3x4xf32>) key(%k : memref<2x0x4xf32>) value(%k : memref<2x0x4xf32>) into(%o : memref<2x3x4xf32>)
  return
}

// CHECK-LABEL: func @maybe_no_keys
// CHECK: attn.l1
func.func @maybe_no_keys(%q: tensor<2x3x4xf32>, %k: tensor<2x?x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x?x4xf32>) value(%k : tensor<2x?x4xf32>) into(%q : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// A running state stays what it was.

// CHECK-LABEL: func @no_keys_online
// CHECK-SAME: %[[A:[^:,]*]]: tensor<2x3x4xf32>, %[[M:[^:,]*]]: tensor<2x3xf32>, %[[S:[^:,]*]]: tensor<2x3xf32>)
// CHECK-NEXT: return %[[A]], %[[M]], %[[S]]
func.func @no_keys_online(%k: tensor<2x0x4xf32>, %a: tensor<2x3x4xf32>, %m: tensor<2x3xf32>, %s: tensor<2x3xf32>) -> (tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>) {
  %r:3 = attn.online score(#attn.dot) query(%a : tensor<2x3x4xf32>) key(%k : tensor<2x0x4xf32>) value(%k : tensor<2x0x4xf32>) into(%a, %m, %s : tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
  return %r#0, %r#1, %r#2 : tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}

// CHECK-LABEL: func @no_keys_cumsum
// CHECK-SAME: %[[O:[^:,]*]]: tensor<2x0x4xf32>, %[[M:[^:,]*]]: tensor<2xf32>, %[[Z:[^:,]*]]: tensor<2xf32>, %[[S:[^:,]*]]: tensor<2x4xf32>)
// CHECK-NEXT: return %[[O]], %[[M]], %[[Z]], %[[S]]
func.func @no_keys_cumsum(%c: tensor<2x0xf32>, %v: tensor<2x0x4xf32>, %o: tensor<2x0x4xf32>, %m: tensor<2xf32>, %z: tensor<2xf32>, %s: tensor<2x4xf32>) -> (tensor<2x0x4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x4xf32>) {
  %r:4 = attn.cumsum cross(%c : tensor<2x0xf32>) diag(%c : tensor<2x0xf32>) extra(%c : tensor<2x0xf32>) value(%v : tensor<2x0x4xf32>) into(%o, %m, %z, %s : tensor<2x0x4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x4xf32>)
  return %r#0, %r#1, %r#2, %r#3 : tensor<2x0x4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func @no_keys_linear
// CHECK-NOT: attn.hamming_linear
// CHECK: %[[R:.*]] = linalg.fill
// CHECK: return %[[R]]
func.func @no_keys_linear(%q: tensor<2x3x4xf32>, %k: tensor<2x0x4xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %r = attn.hamming_linear query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x0x4xf32>) value(%k : tensor<2x0x4xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}

// With a state to start from there is something to attend to.

// CHECK-LABEL: func @no_new_keys_linear
// CHECK: attn.hamming_linear
func.func @no_new_keys_linear(%q: tensor<2x3x4xf32>, %k: tensor<2x0x4xf32>, %kv: tensor<2x4x4xf32>, %s: tensor<2x4xf32>, %n: tensor<2xf32>) -> tensor<2x3x4xf32> {
  %r:5 = attn.hamming_linear query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x0x4xf32>) value(%k : tensor<2x0x4xf32>) into(%q, %kv, %s, %s, %n : tensor<2x3x4xf32>, tensor<2x4x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2xf32>)
  return %r#0 : tensor<2x3x4xf32>
}

// Another dialect's operation in destination-passing style is left alone.

// CHECK-LABEL: func @not_ours
// CHECK: linalg.fill
func.func @not_ours(%x: f32, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %0 = linalg.fill ins(%x : f32) outs(%o : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

// The tensor dialect folds casts that forget a size, of inputs and of inits.

// CHECK-LABEL: func @casts
// CHECK-SAME: (%[[Q:[^:]*]]: tensor<2x3x4xf32>, %[[O:[^:]*]]: tensor<2x3x4xf32>, %[[M:[^:]*]]: tensor<1x5xi1>
// CHECK: %[[R:.*]] = attn.sdpa query(%[[Q]] : tensor<2x3x4xf32>) {{.*}} mask(%[[M]] : tensor<1x5xi1>) into(%[[O]] : tensor<2x3x4xf32>)
// CHECK: tensor.cast %[[R]] : tensor<2x3x4xf32> to tensor<?x?x?xf32>
func.func @casts(%q: tensor<2x3x4xf32>, %o: tensor<2x3x4xf32>, %m: tensor<1x5xi1>, %k: tensor<2x?x4xf32>) -> tensor<?x?x?xf32> {
  %0 = tensor.cast %q : tensor<2x3x4xf32> to tensor<?x?x?xf32>
  %1 = tensor.cast %o : tensor<2x3x4xf32> to tensor<?x?x?xf32>
  %2 = tensor.cast %m : tensor<1x5xi1> to tensor<1x?xi1>
  %r = attn.sdpa query(%0 : tensor<?x?x?xf32>) key(%k : tensor<2x?x4xf32>) value(%k : tensor<2x?x4xf32>) mask(%2 : tensor<1x?xi1>) into(%1 : tensor<?x?x?xf32>)
  return %r : tensor<?x?x?xf32>
}

// CHECK-LABEL: func @casts_that_learn_stay
// CHECK: tensor.cast
// CHECK: attn.sdpa
func.func @casts_that_learn_stay(%q: tensor<?x?x?xf32>, %o: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %0 = tensor.cast %q : tensor<?x?x?xf32> to tensor<2x3x4xf32>
  %r = attn.sdpa query(%0 : tensor<2x3x4xf32>) key(%0 : tensor<2x3x4xf32>) value(%0 : tensor<2x3x4xf32>) into(%o : tensor<2x3x4xf32>)
  return %r : tensor<2x3x4xf32>
}
