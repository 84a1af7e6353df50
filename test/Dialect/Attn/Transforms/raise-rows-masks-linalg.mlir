// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// The rows of the table of variants that importers are known to write, from
// masks and biases in linalg, each with the case beside it that must be told apart.

// row 9: a bias is added after the scores
// CHECK-LABEL: func @additive(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x7x9xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @additive(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t = arith.mulf %r3, %k2 : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %m : tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 9: a bias is added before the scores
// CHECK-LABEL: func @additive_swapped(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x7x9xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @additive_swapped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t = arith.mulf %r3, %k2 : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %t : tensor<2x1x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 9: a bias that is scaled too
// CHECK-LABEL: func @bias_before_scale(
// CHECK: arith.mulf
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>) scale(2.500000e-01)
func.func @bias_before_scale(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %t2 = arith.mulf %t, %k2 : tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 2x1x1x9
// CHECK-LABEL: func @bias_b1n(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x1x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @bias_b1n(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x1x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<2x1x1x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x1x7x9
// CHECK-LABEL: func @bias_mn(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x1x7x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @bias_mn(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<1x1x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x1x1x9
// CHECK-LABEL: func @bias_n(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x1x1x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @bias_n(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x1x1x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<1x1x1x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x1x1x1
// CHECK-LABEL: func @bias_one(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x1x1x1xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @bias_one(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x1x1x1xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x4x7x9
// CHECK-LABEL: func @bias_hmn(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x4x7x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @bias_hmn(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 2x1x7x1
// CHECK-LABEL: func @bias_rows(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x7x1xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @bias_rows(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x1xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %m : tensor<2x4x7x9xf32>, tensor<2x1x7x1xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of rank 1
// CHECK-LABEL: func @bias_rank_1(
// CHECK: %[[B:.*]] = tensor.expand_shape %arg3 {{.*}} : tensor<9xf32> into tensor<1x1x1x9xf32>
// CHECK: attn.sdpa {{.*}} bias(%[[B]] : tensor<1x1x1x9xf32>)
func.func @bias_rank_1(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %m [[0, 1, 2, 3]] output_shape [1, 1, 1, 9] : tensor<9xf32> into tensor<1x1x1x9xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r4, %r : tensor<2x4x7x9xf32>, tensor<1x1x1x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 11: the bias has another type than the query
// CHECK-LABEL: func @half_bias(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @half_bias(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf16>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t = arith.extf %m : tensor<2x1x7x9xf16> to tensor<2x1x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %t : tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12: where(m, s, -inf)
// CHECK-LABEL: func @where_inf(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @where_inf(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12: where(m == 0, -inf, s)
// CHECK-LABEL: func @masked_fill(
// CHECK: arith.xori
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<2x1x7x9xi1>)
func.func @masked_fill(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %k2, %r3 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12: where(not m, -inf, s)
// CHECK-LABEL: func @masked_fill_of_not(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @masked_fill_of_not(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<true> : tensor<2x1x7x9xi1>
  %t = arith.xori %m, %k2 : tensor<2x1x7x9xi1>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %k3, %r3 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12, declined: where(m, s, +inf)
// CHECK-LABEL: func @where_plus_inf(
// CHECK-NOT: attn.sdpa
func.func @where_plus_inf(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0x7F800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
  // expected-note @+1 {{see this operation}}
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13: where(m, s, -3.4e+38): a row that is cut as a whole weighs its keys alike
// CHECK-LABEL: func @fill_lowest(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @fill_lowest(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<-3.402823466e+38> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13: where(m, s, -1e+04): a row that is cut as a whole weighs its keys alike
// CHECK-LABEL: func @fill_1e4(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @fill_1e4(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<-10000.0> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13: where(m, s, -1e+09): a row that is cut as a whole weighs its keys alike
// CHECK-LABEL: func @fill_1e9(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @fill_1e9(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<-1000000000.0> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13, declined: a number that a score may be lower than
// CHECK-LABEL: func @fill_100(
// CHECK-NOT: attn.sdpa
func.func @fill_100(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<-100.0> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
  // expected-note @+1 {{see this operation}}
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: scores are replaced by -100.000000, which is too high to mean that a key is cut}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 14: where, then a bias
// CHECK-LABEL: func @where_and_additive(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg4 : tensor<1x4x7x9xf32>) mask(%arg3 : tensor<2x1x1x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @where_and_additive(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x1x9xi1>, %a: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %a : tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) outs(%e4 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e9 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e9 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// rows 15, 17: j <= i by index
// CHECK-LABEL: func @causal_compare(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @causal_compare(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e6 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e11 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e11 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 15: a finite number is as good as -inf where every row keeps a key
// CHECK-LABEL: func @causal_low_fill(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @causal_low_fill(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<-3.402823466e+38> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e6 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e11 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e11 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 15: the same added
// CHECK-LABEL: func @causal_additive_low(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @causal_additive_low(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<-3.402823466e+38> : tensor<1x1x7x9xf32>
  %k2 = arith.constant dense<0.0> : tensor<1x1x7x9xf32>
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t2 = arith.select %t, %k2, %k3 : tensor<1x1x7x9xi1>, tensor<1x1x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %t2 : tensor<2x4x7x9xf32>, tensor<1x1x7x9xf32>) outs(%e6 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e11 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e11 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 15, near miss: j >= i: a window that ends past the last key
// CHECK-LABEL: func @anticausal(
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%{{.*}} : index) window(9) scale
func.func @anticausal(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<1x1x7x1xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e6 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e11 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e11 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset, window 9}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 17: j <= i + N - M
// CHECK-LABEL: func @causal_bottom_right(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(bottom_right) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @causal_bottom_right(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<2> : tensor<1x1x7x1xi64>
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t = arith.addi %i, %k2 : tensor<1x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %r3, %k3 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e6 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e11 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e11 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 17: j <= i + 1 is aligned to neither end
// CHECK-LABEL: func @causal_offset(
// CHECK: %[[ONE:.*]] = arith.constant 1 : index
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%[[ONE]] : index) scale
func.func @causal_offset(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<1> : tensor<1x1x7x1xi64>
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t = arith.addi %i, %k2 : tensor<1x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %r3, %k3 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e6 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e11 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e11 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 16: a constant lower triangle, sliced from its first row
// CHECK-LABEL: func @tril_buffer(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @tril_buffer(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %buffer = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>
  %slice = tensor.extract_slice %buffer[0, 0] [7, 9] [1, 1] : tensor<12x12xi1> to tensor<7x9xi1>
  %r = tensor.expand_shape %slice [[0, 1, 2], [3]] output_shape [1, 1, 7, 9] : tensor<7x9xi1> into tensor<1x1x7x9xi1>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %r4, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// rows 16, 17: from a later row: the queries are the last of the keys
// CHECK-LABEL: func @tril_buffer_end(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(bottom_right) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @tril_buffer_end(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<-10000.0> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %buffer = arith.constant dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>
  %slice = tensor.extract_slice %buffer[2, 0] [7, 9] [1, 1] : tensor<12x12xi1> to tensor<7x9xi1>
  %r = tensor.expand_shape %slice [[0, 1, 2], [3]] output_shape [1, 1, 7, 9] : tensor<7x9xi1> into tensor<1x1x7x9xi1>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %r4, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 16, near miss: a triangle with a hole is a mask
// CHECK-LABEL: func @tril_with_a_hole(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x7x9xi1>) scale
func.func @tril_with_a_hole(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %buffer = arith.constant dense<[[true, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false], [false, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, false, false]]> : tensor<7x9xi1>
  %r = tensor.expand_shape %buffer [[0, 1, 2], [3]] output_shape [1, 1, 7, 9] : tensor<7x9xi1> into tensor<1x1x7x9xi1>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %r4, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 18: the product adds to the mask
// CHECK-LABEL: func @mask_as_init(
// CHECK: attn.sdpa {{.*}} bias(%arg3 : tensor<2x4x7x9xf32>)
func.func @mask_as_init(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0.0 : f32
  %c = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %tr = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %tr [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %r3 = tensor.collapse_shape %m [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%r3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e2 = tensor.empty() : tensor<2x4x7xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r4 : tensor<2x4x7x9xf32>) outs(%z : tensor<2x4x7xf32>) dimensions = [3]
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e3 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r4, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e6 = tensor.empty() : tensor<8x7x6xf32>
  %z3 = linalg.fill ins(%c2 : f32) outs(%e6 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z3 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 34: where(all(s == -inf), 0, softmax)
// CHECK-LABEL: func @guard(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @guard(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %k3 = arith.constant dense<0.0> : tensor<2x4x7x9xf32>
  %c3 = arith.constant true
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %t2 = arith.cmpf oeq, %t, %k2 : tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xi1>
  %z4 = linalg.fill ins(%c3 : i1) outs(%e8 : tensor<2x4x7xi1>) -> tensor<2x4x7xi1>
  %red = linalg.reduce { arith.andi } ins(%t2 : tensor<2x4x7x9xi1>) outs(%z4 : tensor<2x4x7xi1>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xi1>
  %b3 = linalg.broadcast ins(%red : tensor<2x4x7xi1>) outs(%e9 : tensor<2x4x7x9xi1>) dimensions = [3]
  %t3 = arith.select %b3, %k3, %p : tensor<2x4x7x9xi1>, tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t3 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e10 = tensor.empty() : tensor<8x7x6xf32>
  %z5 = linalg.fill ins(%c : f32) outs(%e10 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z5 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 34, declined: a row of -inf gives 1
// CHECK-LABEL: func @guard_with_one(
// CHECK-NOT: attn.sdpa
func.func @guard_with_one(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %k3 = arith.constant dense<1.0> : tensor<2x4x7x9xf32>
  %c3 = arith.constant true
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %t2 = arith.cmpf oeq, %t, %k2 : tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xi1>
  %z4 = linalg.fill ins(%c3 : i1) outs(%e8 : tensor<2x4x7xi1>) -> tensor<2x4x7xi1>
  %red = linalg.reduce { arith.andi } ins(%t2 : tensor<2x4x7x9xi1>) outs(%z4 : tensor<2x4x7xi1>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xi1>
  %b3 = linalg.broadcast ins(%red : tensor<2x4x7xi1>) outs(%e9 : tensor<2x4x7x9xi1>) dimensions = [3]
  // expected-note @+1 {{see this operation}}
  %t3 = arith.select %b3, %k3, %p : tensor<2x4x7x9xi1>, tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t3 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e10 = tensor.empty() : tensor<8x7x6xf32>
  %z5 = linalg.fill ins(%c : f32) outs(%e10 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: the weights are replaced by something that is not 0}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z5 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 35, declined: single weights are zeroed
// CHECK-LABEL: func @guard_not_uniform(
// CHECK-NOT: attn.sdpa
  // expected-note @+1 {{see this operation}}
func.func @guard_not_uniform(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %k2 = arith.constant dense<0.0> : tensor<2x4x7x9xf32>
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %k2, %p : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: the weights are zeroed by something that is no test of a row of -inf}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 37: a sink: one more score in each row, whose weight goes to no value
// CHECK-LABEL: func @sink(
// CHECK: %[[O:.*]]:2 = attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}}, %{{.*}} : tensor<2x4x7x6xf32>, tensor<2x4x7xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[O]]#0, %[[O]]#1, %{{.*}} : tensor<2x4x7x6xf32>, tensor<2x4x7xf32>, tensor<2x4x7x1xf32>)
func.func @sink(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %z: tensor<2x4x7x1xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z2 = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t = arith.mulf %r3, %k2 : tensor<2x4x7x9xf32>
  %cat = tensor.concat dim(3) %t, %z : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x10xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%cat : tensor<2x4x7x10xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x10xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x10xf32>) dimensions = [3]
  %d = arith.subf %cat, %b : tensor<2x4x7x10xf32>
  %x = math.exp %d : tensor<2x4x7x10xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x10xf32>) outs(%z4 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x10xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x10xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x10xf32>
  %slice = tensor.extract_slice %p[0, 0, 0, 0] [2, 4, 7, 9] [1, 1, 1, 1] : tensor<2x4x7x10xf32> to tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %slice [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z5 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z5 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 37, declined: the weight that is left out is a key's
// CHECK-LABEL: func @left_out_key(
// CHECK-NOT: attn.sdpa
func.func @left_out_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x10xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x10x8xf32>) outs(%e : tensor<2x4x8x10xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x10xf32> into tensor<8x8x10xf32>
  %e2 = tensor.empty() : tensor<8x7x10xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x10xf32>) -> tensor<8x7x10xf32>
  // expected-note @+1 {{see this operation}}
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x10xf32>) outs(%z : tensor<8x7x10xf32>) -> tensor<8x7x10xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 10] : tensor<8x7x10xf32> into tensor<2x4x7x10xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x10xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x10xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x10xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x10xf32>
  %x = math.exp %d : tensor<2x4x7x10xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x10xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x10xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x10xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x10xf32>
  %slice = tensor.extract_slice %p[0, 0, 0, 0] [2, 4, 7, 9] [1, 1, 1, 1] : tensor<2x4x7x10xf32> to tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %slice [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 44: no scale, a bias of positions for each head
// CHECK-LABEL: func @t5(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x4x7x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @t5(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %a: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %a : tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 44: the same with a causal mask added to the bias
// CHECK-LABEL: func @t5_decoder(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x4x7x9xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @t5_decoder(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %a: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<-3.402823466e+38> : tensor<1x1x7x9xf32>
  %k2 = arith.constant dense<0.0> : tensor<1x1x7x9xf32>
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t2 = arith.select %t, %k2, %k3 : tensor<1x1x7x9xi1>, tensor<1x1x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e4 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e5 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<1x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%a, %t2 : tensor<1x4x7x9xf32>, tensor<1x1x7x9xf32>) outs(%e6 : tensor<1x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<1x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %t3 : tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e8 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e9 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e10 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e11 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e12 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e12 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}
