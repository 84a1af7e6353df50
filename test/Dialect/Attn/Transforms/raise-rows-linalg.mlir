// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// The rows of the table of variants that importers are known to write, from
// products to operands in linalg, each with the case beside it that must be told apart.

// rows 1, 19: no scale, no mask
// CHECK-LABEL: func @plain(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @plain(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00, causal none}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 2: scale by mul after the product
// CHECK-LABEL: func @scale_by_mul(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_by_mul(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 2, declined: each score has a factor of its own
// CHECK-LABEL: func @scale_by_tensor(
// CHECK-NOT: attn.sdpa
func.func @scale_by_tensor(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
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
  // expected-note @+1 {{see this operation}}
  %t = arith.mulf %r3, %f : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: scores are multiplied with something that differs by row or key}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 3: scale by div: 1/c, not c
// CHECK-LABEL: func @scale_by_div(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_by_div(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<4.0> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t = arith.divf %r3, %k2 : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 3, declined: each score is divided by a number of its own
// CHECK-LABEL: func @div_by_tensor(
// CHECK-NOT: attn.sdpa
func.func @div_by_tensor(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
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
  // expected-note @+1 {{see this operation}}
  %t = arith.divf %r3, %f : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 4: the query is scaled by mul
// CHECK-LABEL: func @scaled_query(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scaled_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x8xf32>
  %t = arith.mulf %q, %k2 : tensor<2x4x7x8xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 4: the query is scaled by div
// CHECK-LABEL: func @divided_query(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @divided_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<4.0> : tensor<2x4x7x8xf32>
  %t = arith.divf %q, %k2 : tensor<2x4x7x8xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 4, near miss: each dimension has a factor of its own: it stays with the query
// CHECK-LABEL: func @query_scaled_by_width(
// CHECK: attn.sdpa query(%{{[^a].*}} : tensor<2x4x7x8xf32>) key(%arg1 {{.*}} scale(1.000000e+00) into
func.func @query_scaled_by_width(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x1x8xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x7x8xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q, %f : tensor<2x4x7x8xf32>, tensor<1x1x1x8xf32>) outs(%e : tensor<2x4x7x8xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.mulf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 5: the key is scaled before it is transposed
// CHECK-LABEL: func @scaled_key(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scaled_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x9x8xf32>
  %t = arith.mulf %k, %k2 : tensor<2x4x9x8xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%t : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 5: the key is scaled after it is transposed
// CHECK-LABEL: func @scaled_transposed_key(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scaled_transposed_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x8x9xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %t = arith.mulf %kt, %k2 : tensor<2x4x8x9xf32>
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 5, near miss: each key has a factor of its own: it stays with the key
// CHECK-LABEL: func @key_scaled_by_row(
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{[^a].*}} : tensor<2x4x9x8xf32>) {{.*}} scale(1.000000e+00) into
func.func @key_scaled_by_row(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x9x1xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x9x8xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k, %f : tensor<2x4x9x8xf32>, tensor<1x1x9x1xf32>) outs(%e : tensor<2x4x9x8xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.mulf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x9x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%t : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 6: half of the scale on either side
// CHECK-LABEL: func @scale_on_both(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_on_both(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<0.5> : tensor<2x4x7x8xf32>
  %k2 = arith.constant dense<0.5> : tensor<2x4x8x9xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %t = arith.mulf %kt, %k2 : tensor<2x4x8x9xf32>
  %t2 = arith.mulf %q, %k3 : tensor<2x4x7x8xf32>
  %r = tensor.collapse_shape %t2 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 7: the scale is a constant behind a conversion, a reshape and a broadcast
// CHECK-LABEL: func @scale_behind_casts(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_behind_casts(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %buffer = arith.constant dense<0.25> : tensor<1xf16>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t = arith.extf %buffer : tensor<1xf16> to tensor<1xf32>
  %r4 = tensor.expand_shape %t [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xf32> into tensor<1x1x1x1xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %r4 : tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.mulf %x0, %x1 : f32
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
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 7, near miss: a scale that is not constant is no number
// CHECK-LABEL: func @scale_argument(
// CHECK-NOT: attn.sdpa
func.func @scale_argument(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x1x9xf32>) -> tensor<2x4x7x6xf32> {
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
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %f : tensor<2x4x7x9xf32>, tensor<1x1x1x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
  // expected-note @+1 {{see this operation}}
    %y = arith.mulf %x0, %x1 : f32
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

// row 8: scales before and after the product are multiplied
// CHECK-LABEL: func @scale_before_and_after(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.250000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_before_and_after(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0.5> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x8xf32>
  %t = arith.mulf %q, %k2 : tensor<2x4x7x8xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %t2 = arith.mulf %r3, %k3 : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.250000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 19: the product transposes the key by its maps
// CHECK-LABEL: func @transpose_b(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @transpose_b(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %k [[0, 1], [2], [3]] : tensor<2x4x9x8xf32> into tensor<8x9x8xf32>
  %e = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, affine_map<(b, m, n, d) -> (b, n, d)>, affine_map<(b, m, n, d) -> (b, m, n)>] ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x9x8xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e2 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e2 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e3 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e6 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e6 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 19: a contraction of four-dimensional tensors
// CHECK-LABEL: func @contraction(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @contraction(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x4x7x8xf32>, tensor<2x4x9x8xf32>) outs(%z : tensor<2x4x7x9xf32>) {
  ^bb0(%a: f32, %b: f32, %acc: f32):
    %ac = arith.mulf %a, %b : f32
    %sum = arith.addf %acc, %ac : f32
    linalg.yield %sum : f32
  } -> tensor<2x4x7x9xf32>
  %e2 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e2 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e3 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %s, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r2 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e6 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e6 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r3 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r3 : tensor<2x4x7x6xf32>
}

// -----

// row 20: the key is given as [B, H, D, N]: a layout
// CHECK-LABEL: func @key_stored_transposed(
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%arg1 : tensor<2x4x8x9xf32>) {{.*}} indexing_maps = [#[[ID:.*]], #[[KT:.*]], #[[ID]], #[[ID]]]
func.func @key_stored_transposed(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x8x9xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %k [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e2 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e2 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e3 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e6 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e6 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 21: sequence before heads: layouts, and no transpose
// CHECK-LABEL: func @bshd(
// CHECK-NOT: {{linalg|tosa}}.transpose
// CHECK: %[[O:.*]] = attn.sdpa query(%arg0 : tensor<2x7x4x8xf32>) key(%arg1 : tensor<2x9x4x8xf32>) value(%arg2 : tensor<2x9x4x6xf32>) {{.*}} indexing_maps = [#[[M:.*]], #[[M]], #[[M]], #[[M]]]
// CHECK-NEXT: return %[[O]]
func.func @bshd(%q: tensor<2x7x4x8xf32>, %k: tensor<2x9x4x8xf32>, %v: tensor<2x9x4x6xf32>) -> tensor<2x7x4x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x7x8xf32>
  %tr = linalg.transpose ins(%q : tensor<2x7x4x8xf32>) outs(%e : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3]
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %tr2 = linalg.transpose ins(%k : tensor<2x9x4x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 2, 3, 1]
  %r = tensor.collapse_shape %tr [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %tr2 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x9x6xf32>
  %tr3 = linalg.transpose ins(%v : tensor<2x9x4x6xf32>) outs(%e8 : tensor<2x4x9x6xf32>) permutation = [0, 2, 1, 3]
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %tr3 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e9 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e9 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{4 heads on 4, 7 x 9}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  %e10 = tensor.empty() : tensor<2x7x4x6xf32>
  %tr4 = linalg.transpose ins(%r6 : tensor<2x4x7x6xf32>) outs(%e10 : tensor<2x7x4x6xf32>) permutation = [0, 2, 1, 3]
  return %tr4 : tensor<2x7x4x6xf32>
}

// -----

// row 22: three-dimensional, heads in the batch
// CHECK-LABEL: func @heads_in_batch(
// CHECK: attn.sdpa query(%arg0 : tensor<8x7x8xf32>) key(%arg1 : tensor<8x9x8xf32>) value(%arg2 : tensor<8x9x6xf32>)
func.func @heads_in_batch(%q: tensor<8x7x8xf32>, %k: tensor<8x9x8xf32>, %v: tensor<8x9x6xf32>) -> tensor<8x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8x9xf32>
  %tr = linalg.transpose ins(%k : tensor<8x9x8xf32>) outs(%e : tensor<8x8x9xf32>) permutation = [0, 2, 1]
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %tr : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %e3 = tensor.empty() : tensor<8x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<8x7xf32>) -> tensor<8x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x7x9xf32>) outs(%z2 : tensor<8x7xf32>) dimensions = [2]
  %e4 = tensor.empty() : tensor<8x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<8x7xf32>) outs(%e4 : tensor<8x7x9xf32>) dimensions = [2]
  %d = arith.subf %s, %b : tensor<8x7x9xf32>
  %x = math.exp %d : tensor<8x7x9xf32>
  %e5 = tensor.empty() : tensor<8x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7xf32>) -> tensor<8x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<8x7x9xf32>) outs(%z3 : tensor<8x7xf32>) dimensions = [2]
  %e6 = tensor.empty() : tensor<8x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<8x7xf32>) outs(%e6 : tensor<8x7x9xf32>) dimensions = [2]
  %p = arith.divf %x, %b2 : tensor<8x7x9xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{8 heads on 8}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  return %o : tensor<8x7x6xf32>
}

// -----

// row 23: the values stand first: a transposed output
// CHECK-LABEL: func @values_first(
// CHECK-NOT: {{linalg|tosa}}.transpose
// CHECK: attn.sdpa query(%arg0 {{.*}} value(%arg2 : tensor<2x4x6x9xf32>) {{.*}} into(%{{.*}} : tensor<2x4x6x7xf32>)
func.func @values_first(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %vt: tensor<2x4x6x9xf32>) -> tensor<2x4x6x7xf32> {
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
  %e7 = tensor.empty() : tensor<2x4x9x7xf32>
  %tr = linalg.transpose ins(%p : tensor<2x4x7x9xf32>) outs(%e7 : tensor<2x4x9x7xf32>) permutation = [0, 1, 3, 2]
  %r4 = tensor.collapse_shape %vt [[0, 1], [2], [3]] : tensor<2x4x6x9xf32> into tensor<8x6x9xf32>
  %r5 = tensor.collapse_shape %tr [[0, 1], [2], [3]] : tensor<2x4x9x7xf32> into tensor<8x9x7xf32>
  %e8 = tensor.empty() : tensor<8x6x7xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x6x7xf32>) -> tensor<8x6x7xf32>
  // expected-remark @+1 {{width 8 and 6}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x6x9xf32>, tensor<8x9x7xf32>) outs(%z4 : tensor<8x6x7xf32>) -> tensor<8x6x7xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 6, 7] : tensor<8x6x7xf32> into tensor<2x4x6x7xf32>
  return %r6 : tensor<2x4x6x7xf32>
}

// -----

// row 24: query, key and value are slices of one projection, which is transposed as a whole
// CHECK-LABEL: func @packed(
// CHECK-NOT: {{linalg|tosa}}.transpose
// CHECK-COUNT-3: tensor.extract_slice %arg0[0, 0, {{0|32|64}}] [2, 7, 32] [1, 1, 1]
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x7x4x8xf32>) key(%{{.*}} : tensor<2x7x4x8xf32>) value(%{{.*}} : tensor<2x7x4x8xf32>)
func.func @packed(%x: tensor<2x7x96xf32>) -> tensor<2x7x32xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %x [[0], [1], [2, 3, 4]] output_shape [2, 7, 3, 4, 8] : tensor<2x7x96xf32> into tensor<2x7x3x4x8xf32>
  %e = tensor.empty() : tensor<3x2x4x7x8xf32>
  %tr = linalg.transpose ins(%r : tensor<2x7x3x4x8xf32>) outs(%e : tensor<3x2x4x7x8xf32>) permutation = [2, 0, 3, 1, 4]
  %slice = tensor.extract_slice %tr[0, 0, 0, 0, 0] [1, 2, 4, 7, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x7x8xf32> to tensor<1x2x4x7x8xf32>
  %r2 = tensor.collapse_shape %slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x7x8xf32> into tensor<2x4x7x8xf32>
  %slice2 = tensor.extract_slice %tr[1, 0, 0, 0, 0] [1, 2, 4, 7, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x7x8xf32> to tensor<1x2x4x7x8xf32>
  %r3 = tensor.collapse_shape %slice2 [[0, 1], [2], [3], [4]] : tensor<1x2x4x7x8xf32> into tensor<2x4x7x8xf32>
  %slice3 = tensor.extract_slice %tr[2, 0, 0, 0, 0] [1, 2, 4, 7, 8] [1, 1, 1, 1, 1] : tensor<3x2x4x7x8xf32> to tensor<1x2x4x7x8xf32>
  %r4 = tensor.collapse_shape %slice3 [[0, 1], [2], [3], [4]] : tensor<1x2x4x7x8xf32> into tensor<2x4x7x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x7xf32>
  %kt = linalg.transpose ins(%r3 : tensor<2x4x7x8xf32>) outs(%e2 : tensor<2x4x8x7xf32>) permutation = [0, 1, 3, 2]
  %r5 = tensor.collapse_shape %r2 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r6 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x7xf32> into tensor<8x8x7xf32>
  %e3 = tensor.empty() : tensor<8x7x7xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %s = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%z : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %r7 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r7 : tensor<2x4x7x7xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x7xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x7xf32>) dimensions = [3]
  %d = arith.subf %r7, %b : tensor<2x4x7x7xf32>
  %x2 = math.exp %d : tensor<2x4x7x7xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x2 : tensor<2x4x7x7xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x7xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x7xf32>) dimensions = [3]
  %p = arith.divf %x2, %b2 : tensor<2x4x7x7xf32>
  %r8 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
  %r9 = tensor.collapse_shape %r4 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %e8 = tensor.empty() : tensor<8x7x8xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
  // expected-remark @+1 {{4 heads on 4, 7 x 7}}
  %o = linalg.batch_matmul ins(%r8, %r9 : tensor<8x7x7xf32>, tensor<8x7x8xf32>) outs(%z4 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
  %r10 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf32> into tensor<2x4x7x8xf32>
  %e9 = tensor.empty() : tensor<2x7x4x8xf32>
  %tr2 = linalg.transpose ins(%r10 : tensor<2x4x7x8xf32>) outs(%e9 : tensor<2x7x4x8xf32>) permutation = [0, 2, 1, 3]
  %r11 = tensor.collapse_shape %tr2 [[0], [1], [2, 3]] : tensor<2x7x4x8xf32> into tensor<2x7x32xf32>
  return %r11 : tensor<2x7x32xf32>
}

// -----

// rows 25, 26: heads repeated by unsqueeze, expand, reshape
// CHECK-LABEL: func @grouped(
// CHECK-NOT: {{linalg.broadcast|tosa.tile}}
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x2x9x8xf32>) value(%arg2 : tensor<2x2x9x6xf32>)
func.func @grouped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 8] : tensor<2x2x9x8xf32> into tensor<2x2x1x9x8xf32>
  %e = tensor.empty() : tensor<2x2x2x9x8xf32>
  %rep = linalg.broadcast ins(%k : tensor<2x2x9x8xf32>) outs(%e : tensor<2x2x2x9x8xf32>) dimensions = [2]
  %r2 = tensor.collapse_shape %rep [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf32> into tensor<2x4x9x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%r2 : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r4 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r3, %r4 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r5 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r5 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r5, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r6 = tensor.expand_shape %v [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 6] : tensor<2x2x9x6xf32> into tensor<2x2x1x9x6xf32>
  %e8 = tensor.empty() : tensor<2x2x2x9x6xf32>
  %rep2 = linalg.broadcast ins(%v : tensor<2x2x9x6xf32>) outs(%e8 : tensor<2x2x2x9x6xf32>) dimensions = [2]
  %r7 = tensor.collapse_shape %rep2 [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x6xf32> into tensor<2x4x9x6xf32>
  %r8 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r9 = tensor.collapse_shape %r7 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e9 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e9 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{4 heads on 2}}
  %o = linalg.batch_matmul ins(%r8, %r9 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r10 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// row 25: one key/value head
// CHECK-LABEL: func @multi_query(
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%arg1 : tensor<2x1x9x8xf32>) value(%arg2 : tensor<2x1x9x6xf32>)
func.func @multi_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x1x9x8xf32>, %v: tensor<2x1x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 1, 1, 9, 8] : tensor<2x1x9x8xf32> into tensor<2x1x1x9x8xf32>
  %e = tensor.empty() : tensor<2x1x4x9x8xf32>
  %rep = linalg.broadcast ins(%k : tensor<2x1x9x8xf32>) outs(%e : tensor<2x1x4x9x8xf32>) dimensions = [2]
  %r2 = tensor.collapse_shape %rep [[0], [1, 2], [3], [4]] : tensor<2x1x4x9x8xf32> into tensor<2x4x9x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%r2 : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r4 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r3, %r4 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r5 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r5 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r5, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r6 = tensor.expand_shape %v [[0], [1, 2], [3], [4]] output_shape [2, 1, 1, 9, 6] : tensor<2x1x9x6xf32> into tensor<2x1x1x9x6xf32>
  %e8 = tensor.empty() : tensor<2x1x4x9x6xf32>
  %rep2 = linalg.broadcast ins(%v : tensor<2x1x9x6xf32>) outs(%e8 : tensor<2x1x4x9x6xf32>) dimensions = [2]
  %r7 = tensor.collapse_shape %rep2 [[0], [1, 2], [3], [4]] : tensor<2x1x4x9x6xf32> into tensor<2x4x9x6xf32>
  %r8 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r9 = tensor.collapse_shape %r7 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e9 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e9 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{4 heads on 1}}
  %o = linalg.batch_matmul ins(%r8, %r9 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r10 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// row 27: only the key is repeated: it stays so
// CHECK-LABEL: func @repeated_key(
// CHECK: {{linalg.broadcast|tosa.tile}}
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{.*}} : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>)
func.func @repeated_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 8] : tensor<2x2x9x8xf32> into tensor<2x2x1x9x8xf32>
  %e = tensor.empty() : tensor<2x2x2x9x8xf32>
  %rep = linalg.broadcast ins(%k : tensor<2x2x9x8xf32>) outs(%e : tensor<2x2x2x9x8xf32>) dimensions = [2]
  %r2 = tensor.collapse_shape %rep [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf32> into tensor<2x4x9x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%r2 : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r4 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r3, %r4 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r5 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r5 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r5, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r6 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r7 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{4 heads on 4}}
  %o = linalg.batch_matmul ins(%r6, %r7 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r8 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 28: one row, keys and values from a cache
// CHECK-LABEL: func @decode(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x1x8xf32>) key(%{{.*}} : tensor<2x4x9x8xf32>) value(%{{.*}} : tensor<2x4x9x6xf32>)
func.func @decode(%q: tensor<2x4x1x8xf32>, %pk: tensor<2x4x8x8xf32>, %pv: tensor<2x4x8x6xf32>, %k: tensor<2x4x1x8xf32>, %v: tensor<2x4x1x6xf32>) -> tensor<2x4x1x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %cat = tensor.concat dim(2) %pk, %k : (tensor<2x4x8x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x9x8xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%cat : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x1x8xf32> into tensor<8x1x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x1x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x1x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 1, 9] : tensor<8x1x9xf32> into tensor<2x4x1x9xf32>
  %e3 = tensor.empty() : tensor<2x4x1xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x1x9xf32>) outs(%z2 : tensor<2x4x1xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x1x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x1xf32>) outs(%e4 : tensor<2x4x1x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x1x9xf32>
  %x = math.exp %d : tensor<2x4x1x9xf32>
  %e5 = tensor.empty() : tensor<2x4x1xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x1x9xf32>) outs(%z3 : tensor<2x4x1xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x1x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x1xf32>) outs(%e6 : tensor<2x4x1x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x1x9xf32>
  %cat2 = tensor.concat dim(2) %pv, %v : (tensor<2x4x8x6xf32>, tensor<2x4x1x6xf32>) -> tensor<2x4x9x6xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x1x9xf32> into tensor<8x1x9xf32>
  %r5 = tensor.collapse_shape %cat2 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x1x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x1x6xf32>) -> tensor<8x1x6xf32>
  // expected-remark @+1 {{1 x 9}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x1x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x1x6xf32>) -> tensor<8x1x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 1, 6] : tensor<8x1x6xf32> into tensor<2x4x1x6xf32>
  return %r6 : tensor<2x4x1x6xf32>
}

// -----

// rows 29, 32: f16 products, softmax in f32: the casts go
// CHECK-LABEL: func @half_softmax(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf16>) key(%arg1 : tensor<2x4x9x8xf16>) value(%arg2 : tensor<2x4x9x6xf16>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf16>)
func.func @half_softmax(%q: tensor<2x4x7x8xf16>, %k: tensor<2x4x9x8xf16>, %v: tensor<2x4x9x6xf16>) -> tensor<2x4x7x6xf16> {
  %c3 = arith.constant 0.0 : f32
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf16>
  %c = arith.constant 0.0 : f16
  %e = tensor.empty() : tensor<2x4x8x9xf16>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf16>) outs(%e : tensor<2x4x8x9xf16>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf16> into tensor<8x7x8xf16>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf16> into tensor<8x8x9xf16>
  %e2 = tensor.empty() : tensor<8x7x9xf16>
  %z = linalg.fill ins(%c : f16) outs(%e2 : tensor<8x7x9xf16>) -> tensor<8x7x9xf16>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf16>, tensor<8x8x9xf16>) outs(%z : tensor<8x7x9xf16>) -> tensor<8x7x9xf16>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf16> into tensor<2x4x7x9xf16>
  %t = arith.mulf %r3, %k2 : tensor<2x4x7x9xf16>
  %t2 = arith.extf %t : tensor<2x4x7x9xf16> to tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c3 : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %t3 = arith.truncf %p : tensor<2x4x7x9xf32> to tensor<2x4x7x9xf16>
  %r4 = tensor.collapse_shape %t3 [[0, 1], [2], [3]] : tensor<2x4x7x9xf16> into tensor<8x7x9xf16>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf16> into tensor<8x9x6xf16>
  %e7 = tensor.empty() : tensor<8x7x6xf16>
  %z4 = linalg.fill ins(%c : f16) outs(%e7 : tensor<8x7x6xf16>) -> tensor<8x7x6xf16>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf16>, tensor<8x9x6xf16>) outs(%z4 : tensor<8x7x6xf16>) -> tensor<8x7x6xf16>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf16> into tensor<2x4x7x6xf16>
  return %r6 : tensor<2x4x7x6xf16>
}

// -----

// rows 29, 32: the same in bf16
// CHECK-LABEL: func @bf16_softmax(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xbf16>)
func.func @bf16_softmax(%q: tensor<2x4x7x8xbf16>, %k: tensor<2x4x9x8xbf16>, %v: tensor<2x4x9x6xbf16>) -> tensor<2x4x7x6xbf16> {
  %c3 = arith.constant 0.0 : f32
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xbf16>
  %c = arith.constant 0.0 : bf16
  %e = tensor.empty() : tensor<2x4x8x9xbf16>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xbf16>) outs(%e : tensor<2x4x8x9xbf16>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xbf16> into tensor<8x7x8xbf16>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xbf16> into tensor<8x8x9xbf16>
  %e2 = tensor.empty() : tensor<8x7x9xbf16>
  %z = linalg.fill ins(%c : bf16) outs(%e2 : tensor<8x7x9xbf16>) -> tensor<8x7x9xbf16>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xbf16>, tensor<8x8x9xbf16>) outs(%z : tensor<8x7x9xbf16>) -> tensor<8x7x9xbf16>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xbf16> into tensor<2x4x7x9xbf16>
  %t = arith.mulf %r3, %k2 : tensor<2x4x7x9xbf16>
  %t2 = arith.extf %t : tensor<2x4x7x9xbf16> to tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c3 : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %t3 = arith.truncf %p : tensor<2x4x7x9xf32> to tensor<2x4x7x9xbf16>
  %r4 = tensor.collapse_shape %t3 [[0, 1], [2], [3]] : tensor<2x4x7x9xbf16> into tensor<8x7x9xbf16>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xbf16> into tensor<8x9x6xbf16>
  %e7 = tensor.empty() : tensor<8x7x6xbf16>
  %z4 = linalg.fill ins(%c : bf16) outs(%e7 : tensor<8x7x6xbf16>) -> tensor<8x7x6xbf16>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xbf16>, tensor<8x9x6xbf16>) outs(%z4 : tensor<8x7x6xbf16>) -> tensor<8x7x6xbf16>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xbf16> into tensor<2x4x7x6xbf16>
  return %r6 : tensor<2x4x7x6xbf16>
}

// -----

// row 29: f64 throughout
// CHECK-LABEL: func @f64(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf64>)
func.func @f64(%q: tensor<2x4x7x8xf64>, %k: tensor<2x4x9x8xf64>, %v: tensor<2x4x9x6xf64>) -> tensor<2x4x7x6xf64> {
  %c2 = arith.constant 0xFFF0000000000000 : f64
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf64>
  %c = arith.constant 0.0 : f64
  %e = tensor.empty() : tensor<2x4x8x9xf64>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf64>) outs(%e : tensor<2x4x8x9xf64>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf64> into tensor<8x7x8xf64>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf64> into tensor<8x8x9xf64>
  %e2 = tensor.empty() : tensor<8x7x9xf64>
  %z = linalg.fill ins(%c : f64) outs(%e2 : tensor<8x7x9xf64>) -> tensor<8x7x9xf64>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf64>, tensor<8x8x9xf64>) outs(%z : tensor<8x7x9xf64>) -> tensor<8x7x9xf64>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf64> into tensor<2x4x7x9xf64>
  %t = arith.mulf %r3, %k2 : tensor<2x4x7x9xf64>
  %e3 = tensor.empty() : tensor<2x4x7xf64>
  %z2 = linalg.fill ins(%c2 : f64) outs(%e3 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
  %max = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf64>) outs(%z2 : tensor<2x4x7xf64>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf64>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf64>) outs(%e4 : tensor<2x4x7x9xf64>) dimensions = [3]
  %d = arith.subf %t, %b : tensor<2x4x7x9xf64>
  %x = math.exp %d : tensor<2x4x7x9xf64>
  %e5 = tensor.empty() : tensor<2x4x7xf64>
  %z3 = linalg.fill ins(%c : f64) outs(%e5 : tensor<2x4x7xf64>) -> tensor<2x4x7xf64>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf64>) outs(%z3 : tensor<2x4x7xf64>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf64>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf64>) outs(%e6 : tensor<2x4x7x9xf64>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf64>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf64> into tensor<8x7x9xf64>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf64> into tensor<8x9x6xf64>
  %e7 = tensor.empty() : tensor<8x7x6xf64>
  %z4 = linalg.fill ins(%c : f64) outs(%e7 : tensor<8x7x6xf64>) -> tensor<8x7x6xf64>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf64>, tensor<8x9x6xf64>) outs(%z4 : tensor<8x7x6xf64>) -> tensor<8x7x6xf64>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf64> into tensor<2x4x7x6xf64>
  return %r6 : tensor<2x4x7x6xf64>
}

// -----

// row 29, declined: the sum is not that of the weights
// CHECK-LABEL: func @not_normalised(
// CHECK-NOT: attn.sdpa
func.func @not_normalised(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %k2 = arith.constant dense<1.0> : tensor<2x4x7xf32>
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
  %red = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%red : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %t2 = math.exp %t : tensor<2x4x7x9xf32>
  %t3 = math.exp %r3 : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  // expected-note @+1 {{see this operation}}
  %red2 = linalg.reduce { arith.addf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %t4 = arith.divf %k2, %red2 : tensor<2x4x7xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%t4 : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t5 = arith.mulf %t2, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t5 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 30: the maximum comes with its index, which is not used
// CHECK-LABEL: func @max_with_index(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @max_with_index(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c3 = arith.constant 0 : i64
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
  %e4 = tensor.empty() : tensor<2x4x7xi64>
  %z3 = linalg.fill ins(%c3 : i64) outs(%e4 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
  %max:2 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m)>, affine_map<(b, h, m, n) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2, %z3 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
  ^bb0(%a: f32, %best: f32, %at: i64):
    %n = linalg.index 3 : index
    %n64 = arith.index_cast %n : index to i64
    %y = arith.maximumf %a, %best : f32
    %gt = arith.cmpf ogt, %a, %best : f32
    %which = arith.select %gt, %n64, %at : i64
    linalg.yield %y, %which : f32, i64
  } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max#0 : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %t2 = math.exp %t : tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %red = linalg.reduce { arith.addf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z4 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%red : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t3 = arith.divf %t2, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t3 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e8 = tensor.empty() : tensor<8x7x6xf32>
  %z5 = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z5 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31: no maximum is taken off; a reciprocal, then mul
// CHECK-LABEL: func @no_max(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @no_max(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %k2 = arith.constant dense<1.0> : tensor<2x4x7xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %x = math.exp %r3 : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %i = arith.divf %k2, %sum : tensor<2x4x7xf32>
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%i : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.mulf %x, %b : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e5 = tensor.empty() : tensor<8x7x6xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z3 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31: exp2 of scores times log2(e)
// CHECK-LABEL: func @exp2(
// CHECK: attn.sdpa {{.*}} scale(0.{{(99999|2500|1.0).*}})
func.func @exp2(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<1.4426950408889634> : tensor<2x4x7x9xf32>
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
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %red = linalg.reduce { arith.maximumf } ins(%t : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%red : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t2 = arith.subf %t, %b : tensor<2x4x7x9xf32>
  %t3 = math.exp2 %t2 : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %red2 = linalg.reduce { arith.addf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%red2 : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t4 = arith.divf %t3, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t4 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31: the scale comes after the maximum was taken off
// CHECK-LABEL: func @scale_after_max(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_after_max(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %k3 = arith.constant dense<1.0> : tensor<2x4x7xf32>
  %k2 = arith.constant dense<0.25> : tensor<2x4x7x9xf32>
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
  %red = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%red : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t = arith.subf %r3, %b : tensor<2x4x7x9xf32>
  %t2 = arith.mulf %t, %k2 : tensor<2x4x7x9xf32>
  %t3 = math.exp %t2 : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %red2 = linalg.reduce { arith.addf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %t4 = arith.divf %k3, %red2 : tensor<2x4x7xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%t4 : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t5 = arith.mulf %t3, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t5 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31, declined: what is taken off is not the same along the keys
// CHECK-LABEL: func @max_over_rows(
// CHECK-NOT: attn.sdpa
func.func @max_over_rows(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<2x4x1x9xf32>) -> tensor<2x4x7x6xf32> {
  %k2 = arith.constant dense<1.0> : tensor<2x4x7xf32>
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
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %f : tensor<2x4x7x9xf32>, tensor<2x4x1x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.subf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %f : tensor<2x4x7x9xf32>, tensor<2x4x1x9xf32>) outs(%e4 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
  // expected-note @+1 {{see this operation}}
    %y = arith.mulf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %t3 = math.exp %t2 : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %red = linalg.reduce { arith.addf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %t4 = arith.divf %k2, %red : tensor<2x4x7xf32>
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%t4 : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %t5 = arith.mulf %t3, %b : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t5 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z3 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 33: query, key and value are converted before the products, the output after
// CHECK-LABEL: func @upcast(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf16>) key(%arg1 : tensor<2x4x9x8xf16>) value(%arg2 : tensor<2x4x9x6xf16>) {{.*}} into(%{{.*}} : tensor<2x4x7x6xf16>)
func.func @upcast(%q: tensor<2x4x7x8xf16>, %k: tensor<2x4x9x8xf16>, %v: tensor<2x4x9x6xf16>) -> tensor<2x4x7x6xf16> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %t = arith.extf %q : tensor<2x4x7x8xf16> to tensor<2x4x7x8xf32>
  %t2 = arith.extf %k : tensor<2x4x9x8xf16> to tensor<2x4x9x8xf32>
  %t3 = arith.extf %v : tensor<2x4x9x6xf16> to tensor<2x4x9x6xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%t2 : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %t3 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %t4 = arith.truncf %r6 : tensor<2x4x7x6xf32> to tensor<2x4x7x6xf16>
  return %t4 : tensor<2x4x7x6xf16>
}

// -----

// row 36: a dropout that drops nothing multiplies by 1
// CHECK-LABEL: func @dropout_of_0(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @dropout_of_0(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %k2 = arith.constant dense<1.0> : tensor<2x4x7x9xf32>
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
  %t = arith.mulf %p, %k2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 36, declined: one that drops something
// CHECK-LABEL: func @dropout(
// CHECK-NOT: attn.sdpa
func.func @dropout(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
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
  // expected-note @+1 {{see this operation}}
  %t = arith.mulf %p, %m : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %t [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: the weights are multiplied with something that does not normalise them}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 38: c * tanh(s / c)
// CHECK-LABEL: func @softcap(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) softcap(4.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @softcap(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<4.0> : tensor<2x4x7x9xf32>
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
  %t2 = arith.mulf %t, %k2 : tensor<2x4x7x9xf32>
  %t3 = math.tanh %t2 : tensor<2x4x7x9xf32>
  %t4 = arith.mulf %t3, %k3 : tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e4 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{softcap 4.000000e+00}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 38, declined: masked before it is capped
// CHECK-LABEL: func @mask_before_softcap(
// CHECK-NOT: attn.sdpa
func.func @mask_before_softcap(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k4 = arith.constant dense<4.0> : tensor<2x4x7x9xf32>
  %k3 = arith.constant dense<0.25> : tensor<2x4x7x9xf32>
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
  // expected-note @+1 {{see this operation}}
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %t2 = arith.mulf %t, %k3 : tensor<2x4x7x9xf32>
  %t3 = math.tanh %t2 : tensor<2x4x7x9xf32>
  %t4 = arith.mulf %t3, %k4 : tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{not raised: scores are masked before they are capped by tanh}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 39: key and value are returned too
// CHECK-LABEL: func @key_returned(
// CHECK: %[[K:.*]] = {{linalg.generic|tosa.mul}}
// CHECK: attn.sdpa
// CHECK: return %{{.*}}, %{{.*}}, %arg2
func.func @key_returned(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x1x8xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>) {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x9x8xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k, %f : tensor<2x4x9x8xf32>, tensor<1x1x1x8xf32>) outs(%e : tensor<2x4x9x8xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.mulf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x9x8xf32>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%t : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e5 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{scale}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6, %t, %v : tensor<2x4x7x6xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>
}

// -----

// row 40, declined: the weights are returned too
// CHECK-LABEL: func @weights_returned(
// CHECK-NOT: attn.sdpa
func.func @weights_returned(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>) {
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  // expected-note @+1 {{see this operation}}
  return %r6, %p : tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>
}

// -----

// row 40, declined: the scores are returned too
// CHECK-LABEL: func @scores_returned(
// CHECK-NOT: attn.sdpa
func.func @scores_returned(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>) {
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
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e7 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  // expected-note @+1 {{see this operation}}
  return %r6, %r3 : tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>
}

// -----

// row 41, declined: a softmax over the rows
// CHECK-LABEL: func @wrong_axis(
// CHECK-NOT: attn.sdpa
func.func @wrong_axis(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %e3 = tensor.empty() : tensor<2x4x9x7xf32>
  %tr = linalg.transpose ins(%r3 : tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x9x7xf32>) permutation = [0, 1, 3, 2]
  %e4 = tensor.empty() : tensor<2x4x9xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e4 : tensor<2x4x9xf32>) -> tensor<2x4x9xf32>
  %max = linalg.reduce { arith.maximumf } ins(%tr : tensor<2x4x9x7xf32>) outs(%z2 : tensor<2x4x9xf32>) dimensions = [3]
  %e5 = tensor.empty() : tensor<2x4x9x7xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x9xf32>) outs(%e5 : tensor<2x4x9x7xf32>) dimensions = [3]
  %d = arith.subf %tr, %b : tensor<2x4x9x7xf32>
  %x = math.exp %d : tensor<2x4x9x7xf32>
  %e6 = tensor.empty() : tensor<2x4x9xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e6 : tensor<2x4x9xf32>) -> tensor<2x4x9xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x9x7xf32>) outs(%z3 : tensor<2x4x9xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x9x7xf32>
  // expected-note @+1 {{see this operation}}
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x9xf32>) outs(%e7 : tensor<2x4x9x7xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x9x7xf32>
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %tr2 = linalg.transpose ins(%p : tensor<2x4x9x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) permutation = [0, 1, 3, 2]
  %r4 = tensor.collapse_shape %tr2 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e9 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e9 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 43: cross-attention with a value width of its own
// CHECK-LABEL: func @cross(
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x3x5xf32>) key(%{{.*}} : tensor<2x11x5xf32>) value(%{{.*}} : tensor<2x11x33xf32>)
func.func @cross(%q: tensor<1x2x3x5xf32>, %k: tensor<1x2x11x5xf32>, %v: tensor<1x2x11x33xf32>) -> tensor<1x2x3x33xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<1x2x5x11xf32>
  %kt = linalg.transpose ins(%k : tensor<1x2x11x5xf32>) outs(%e : tensor<1x2x5x11xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<1x2x3x5xf32> into tensor<2x3x5xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<1x2x5x11xf32> into tensor<2x5x11xf32>
  %e2 = tensor.empty() : tensor<2x3x11xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<2x3x11xf32>) -> tensor<2x3x11xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<2x3x5xf32>, tensor<2x5x11xf32>) outs(%z : tensor<2x3x11xf32>) -> tensor<2x3x11xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [1, 2, 3, 11] : tensor<2x3x11xf32> into tensor<1x2x3x11xf32>
  %e3 = tensor.empty() : tensor<1x2x3xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e3 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
  %max = linalg.reduce { arith.maximumf } ins(%r3 : tensor<1x2x3x11xf32>) outs(%z2 : tensor<1x2x3xf32>) dimensions = [3]
  %e4 = tensor.empty() : tensor<1x2x3x11xf32>
  %b = linalg.broadcast ins(%max : tensor<1x2x3xf32>) outs(%e4 : tensor<1x2x3x11xf32>) dimensions = [3]
  %d = arith.subf %r3, %b : tensor<1x2x3x11xf32>
  %x = math.exp %d : tensor<1x2x3x11xf32>
  %e5 = tensor.empty() : tensor<1x2x3xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e5 : tensor<1x2x3xf32>) -> tensor<1x2x3xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<1x2x3x11xf32>) outs(%z3 : tensor<1x2x3xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<1x2x3x11xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<1x2x3xf32>) outs(%e6 : tensor<1x2x3x11xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<1x2x3x11xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<1x2x3x11xf32> into tensor<2x3x11xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<1x2x11x33xf32> into tensor<2x11x33xf32>
  %e7 = tensor.empty() : tensor<2x3x33xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e7 : tensor<2x3x33xf32>) -> tensor<2x3x33xf32>
  // expected-remark @+1 {{2 heads on 2, 3 x 11, width 5 and 33}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<2x3x11xf32>, tensor<2x11x33xf32>) outs(%z4 : tensor<2x3x33xf32>) -> tensor<2x3x33xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [1, 2, 3, 33] : tensor<2x3x33xf32> into tensor<1x2x3x33xf32>
  return %r6 : tensor<1x2x3x33xf32>
}

// -----

// rows 5, 12, 26, 32: scale on the key, grouped heads by expand, a boolean mask, casts
// CHECK-LABEL: func @combined(
// CHECK-NOT: {{linalg.broadcast|tosa.tile}}
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf16>) key(%arg1 : tensor<2x2x9x8xf16>) value(%arg2 : tensor<2x2x9x6xf16>) mask(%arg3 : tensor<2x1x1x9xi1>) scale(2.500000e-01)
func.func @combined(%q: tensor<2x4x7x8xf16>, %k: tensor<2x2x9x8xf16>, %v: tensor<2x2x9x6xf16>, %m: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf16> {
  %c3 = arith.constant 0.0 : f32
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f16
  %k2 = arith.constant dense<0.25> : tensor<2x4x9x8xf16>
  %r = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 8] : tensor<2x2x9x8xf16> into tensor<2x2x1x9x8xf16>
  %e = tensor.empty() : tensor<2x2x2x9x8xf16>
  %rep = linalg.broadcast ins(%k : tensor<2x2x9x8xf16>) outs(%e : tensor<2x2x2x9x8xf16>) dimensions = [2]
  %r2 = tensor.collapse_shape %rep [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf16> into tensor<2x4x9x8xf16>
  %t = arith.mulf %r2, %k2 : tensor<2x4x9x8xf16>
  %e2 = tensor.empty() : tensor<2x4x8x9xf16>
  %kt = linalg.transpose ins(%t : tensor<2x4x9x8xf16>) outs(%e2 : tensor<2x4x8x9xf16>) permutation = [0, 1, 3, 2]
  %r3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf16> into tensor<8x7x8xf16>
  %r4 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf16> into tensor<8x8x9xf16>
  %e3 = tensor.empty() : tensor<8x7x9xf16>
  %z = linalg.fill ins(%c : f16) outs(%e3 : tensor<8x7x9xf16>) -> tensor<8x7x9xf16>
  %s = linalg.batch_matmul ins(%r3, %r4 : tensor<8x7x8xf16>, tensor<8x8x9xf16>) outs(%z : tensor<8x7x9xf16>) -> tensor<8x7x9xf16>
  %r5 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf16> into tensor<2x4x7x9xf16>
  %t2 = arith.extf %r5 : tensor<2x4x7x9xf16> to tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%m, %t2, %k3 : tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e4 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e5 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e6 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e6 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c3 : f32) outs(%e7 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e8 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %t4 = arith.truncf %p : tensor<2x4x7x9xf32> to tensor<2x4x7x9xf16>
  %r6 = tensor.expand_shape %v [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 6] : tensor<2x2x9x6xf16> into tensor<2x2x1x9x6xf16>
  %e9 = tensor.empty() : tensor<2x2x2x9x6xf16>
  %rep2 = linalg.broadcast ins(%v : tensor<2x2x9x6xf16>) outs(%e9 : tensor<2x2x2x9x6xf16>) dimensions = [2]
  %r7 = tensor.collapse_shape %rep2 [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x6xf16> into tensor<2x4x9x6xf16>
  %r8 = tensor.collapse_shape %t4 [[0, 1], [2], [3]] : tensor<2x4x7x9xf16> into tensor<8x7x9xf16>
  %r9 = tensor.collapse_shape %r7 [[0, 1], [2], [3]] : tensor<2x4x9x6xf16> into tensor<8x9x6xf16>
  %e10 = tensor.empty() : tensor<8x7x6xf16>
  %z4 = linalg.fill ins(%c : f16) outs(%e10 : tensor<8x7x6xf16>) -> tensor<8x7x6xf16>
  // expected-remark @+1 {{4 heads on 2}}
  %o = linalg.batch_matmul ins(%r8, %r9 : tensor<8x7x9xf16>, tensor<8x9x6xf16>) outs(%z4 : tensor<8x7x6xf16>) -> tensor<8x7x6xf16>
  %r10 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf16> into tensor<2x4x7x6xf16>
  return %r10 : tensor<2x4x7x6xf16>
}
