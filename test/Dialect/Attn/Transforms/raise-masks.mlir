// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Masks and biases. The rows are those of spellings that importers are known to
// write.

// row 12: where(m, s, -inf) is a mask
// CHECK-LABEL: func @where_inf(
// CHECK: attn.sdpa {{.*}} mask(%arg3 : tensor<4x7x9xi1>) scale
func.func @where_inf(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 12: where(m, -inf, s) masks the other way round
// CHECK-LABEL: func @masked_fill(
// CHECK: %[[M:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<4x7x9xi1>)
// CHECK: arith.xori
// CHECK: attn.sdpa {{.*}} mask(%[[M]] : tensor<4x7x9xi1>) scale
func.func @masked_fill(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %t = arith.select %m, %cut, %s : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 12: and twice round is none
// CHECK-LABEL: func @masked_fill_of_not(
// CHECK-NOT: xori
// CHECK: attn.sdpa {{.*}} mask(%arg3 : tensor<4x7x9xi1>) scale
func.func @masked_fill_of_not(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %yes = arith.constant dense<true> : tensor<4x7x9xi1>
  %n = arith.xori %m, %yes : tensor<4x7x9xi1>
  %t = arith.select %n, %cut, %s : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 9: a bias of 0 and -inf is a mask
// CHECK-LABEL: func @additive_inf(
// CHECK-NOT: bias
// CHECK: attn.sdpa {{.*}} mask(%arg3 : tensor<4x7x9xi1>) scale
func.func @additive_inf(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %keep = arith.constant dense<0.0> : tensor<4x7x9xf32>
  %b = arith.select %m, %keep, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %t = arith.addf %s, %b : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 10: masks of lower rank stay small
// CHECK-LABEL: func @broadcast_mask(
// CHECK: %[[M:.*]] = tensor.expand_shape %arg3 {{.*}} : tensor<9xi1> into tensor<1x1x9xi1>
// CHECK: attn.sdpa {{.*}} mask(%[[M]] : tensor<1x1x9xi1>) scale
func.func @broadcast_mask(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %mb.e = tensor.empty() : tensor<4x7x9xi1>
  %mb = linalg.broadcast ins(%m : tensor<9xi1>) outs(%mb.e : tensor<4x7x9xi1>) dimensions = [0, 1]
  %t = arith.select %mb, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 11: the bias has another type than the query
// CHECK-LABEL: func @bias_of_another_type(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<4x7x9xf32>) scale
func.func @bias_of_another_type(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %b: tensor<4x7x9xf16>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %w = arith.extf %b : tensor<4x7x9xf16> to tensor<4x7x9xf32>
  %t = arith.addf %s, %w : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 14: a mask and a bias, and two masks that are and-ed
// CHECK-LABEL: func @where_and_bias(
// CHECK: %[[M:.*]] = linalg.generic {{.*}} ins(%arg5, %arg4 : tensor<4x7x9xi1>, tensor<4x7x9xi1>)
// CHECK: arith.andi
// CHECK: attn.sdpa {{.*}} bias(%arg3 : tensor<4x7x9xf32>) mask(%[[M]] : tensor<4x7x9xi1>) scale
func.func @where_and_bias(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %b: tensor<4x7x9xf32>, %m: tensor<4x7x9xi1>, %n: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %t0 = arith.addf %b, %s : tensor<4x7x9xf32>
  %t1 = arith.select %m, %t0, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %t = arith.select %n, %t1, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask, bias}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 13: a finite number in place of a score: rows that are cut as a whole weigh their keys alike
// CHECK-LABEL: func @low_fill(
// CHECK-DAG: %[[LOW:.*]] = arith.constant -3.40282347E+38 : f32
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK: %[[B:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<4x7x9xi1>)
// CHECK: arith.select %{{.*}}, %[[ZERO]], %[[LOW]]
// CHECK: attn.sdpa {{.*}} bias(%[[B]] : tensor<4x7x9xf32>) scale
func.func @low_fill(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<-1.0e+9> : tensor<4x7x9xf32>
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 13, declined: a number that a score may well be lower than
// CHECK-LABEL: func @high_fill(
// CHECK-NOT: attn.sdpa
func.func @high_fill(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<-10.0> : tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: scores are replaced by -10.000000, which is too high to mean that a key is cut}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 13, declined: scores replaced by other scores
// CHECK-LABEL: func @filled_by_tensor(
// CHECK-NOT: attn.sdpa
func.func @filled_by_tensor(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>, %b: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = arith.select %m, %s, %b : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: scores are replaced by something that is not constant}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 34: rows of -inf give 0
// CHECK-LABEL: func @guard(
// CHECK: attn.sdpa {{.*}} mask(%arg3 : tensor<4x7x9xi1>) scale
func.func @guard(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %keep = arith.constant dense<0.0> : tensor<4x7x9xf32>
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %is = arith.cmpf oeq, %t, %cut : tensor<4x7x9xf32>
  %g.r = tensor.empty() : tensor<4x7xi1>
  %true = arith.constant true
  %g.t = linalg.fill ins(%true : i1) outs(%g.r : tensor<4x7xi1>) -> tensor<4x7xi1>
  %g.all = linalg.reduce { arith.andi } ins(%is : tensor<4x7x9xi1>) outs(%g.t : tensor<4x7xi1>) dimensions = [2]
  %g.w = tensor.empty() : tensor<4x7x9xi1>
  %g = linalg.broadcast ins(%g.all : tensor<4x7xi1>) outs(%g.w : tensor<4x7x9xi1>) dimensions = [2]
  %pg = arith.select %g, %keep, %p : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%pg, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 34: the same, found by the bias
// CHECK-LABEL: func @guard_by_bias(
// CHECK: attn.sdpa {{.*}} bias(%arg3 : tensor<4x7x9xf32>) scale
func.func @guard_by_bias(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %b: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %keep = arith.constant dense<0.0> : tensor<4x7x9xf32>
  %t = arith.addf %s, %b : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %is = arith.cmpf oeq, %b, %cut : tensor<4x7x9xf32>
  %g.r = tensor.empty() : tensor<4x7xi1>
  %true = arith.constant true
  %g.t = linalg.fill ins(%true : i1) outs(%g.r : tensor<4x7xi1>) -> tensor<4x7xi1>
  %g.all = linalg.reduce { arith.andi } ins(%is : tensor<4x7x9xi1>) outs(%g.t : tensor<4x7xi1>) dimensions = [2]
  %g.w = tensor.empty() : tensor<4x7x9xi1>
  %g = linalg.broadcast ins(%g.all : tensor<4x7xi1>) outs(%g.w : tensor<4x7x9xi1>) dimensions = [2]
  %pg = arith.select %g, %keep, %p : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%pg, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 34: weights that are NaN give 0
// CHECK-LABEL: func @guard_by_nan(
// CHECK: attn.sdpa {{.*}} mask(%arg3 : tensor<4x7x9xi1>) scale
func.func @guard_by_nan(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %keep = arith.constant dense<0.0> : tensor<4x7x9xf32>
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %is = arith.cmpf uno, %p, %p : tensor<4x7x9xf32>
  %pg = arith.select %is, %keep, %p : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%pg, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 35, declined: rows are zeroed by something else
// CHECK-LABEL: func @guard_by_other(
// CHECK-NOT: attn.sdpa
func.func @guard_by_other(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>, %b: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %keep = arith.constant dense<0.0> : tensor<4x7x9xf32>
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %b2 = math.sin %b : tensor<4x7x9xf32>
  %is = arith.cmpf oeq, %b2, %cut : tensor<4x7x9xf32>
  %g.r = tensor.empty() : tensor<4x7xi1>
  %true = arith.constant true
  %g.t = linalg.fill ins(%true : i1) outs(%g.r : tensor<4x7xi1>) -> tensor<4x7xi1>
  %g.all = linalg.reduce { arith.andi } ins(%is : tensor<4x7x9xi1>) outs(%g.t : tensor<4x7xi1>) dimensions = [2]
  %g.w = tensor.empty() : tensor<4x7x9xi1>
  %g = linalg.broadcast ins(%g.all : tensor<4x7xi1>) outs(%g.w : tensor<4x7x9xi1>) dimensions = [2]
  %pg = arith.select %g, %keep, %p : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: what zeroes the weights is no test of a row whose scores are all -inf}}
  %o = linalg.batch_matmul ins(%pg, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 35, declined: single weights are zeroed
// CHECK-LABEL: func @guard_not_uniform(
// CHECK-NOT: attn.sdpa
func.func @guard_not_uniform(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %m: tensor<4x7x9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %keep = arith.constant dense<0.0> : tensor<4x7x9xf32>
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %is = arith.cmpf oeq, %t, %cut : tensor<4x7x9xf32>
  %pg = arith.select %is, %keep, %p : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: the weights are zeroed by something that is no test of a row of -inf}}
  %o = linalg.batch_matmul ins(%pg, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// rows 15, 17: j <= i by index
// CHECK-LABEL: func @causal_index(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(top_left) scale
func.func @causal_index(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi sle, %j, %i : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 15: not i < j
// CHECK-LABEL: func @causal_index_negated(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(top_left) scale
func.func @causal_index_negated(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi slt, %i, %j : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %cut, %s : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 17: j < i + N - M + 1
// CHECK-LABEL: func @causal_index_bottom_right(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(bottom_right) scale
func.func @causal_index_bottom_right(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %i2 = arith.addi %i, %three : index
    %y = arith.cmpi slt, %j, %i2 : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// rows 13, 15: a finite number is as good as -inf where every row keeps a key
// CHECK-LABEL: func @causal_low_fill(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(top_left) scale
func.func @causal_low_fill(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<-1.0e+9> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi sge, %i, %j : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 15: j < i is j <= i - 1
// CHECK-LABEL: func @strict_index(
// CHECK: %[[OFFSET:.*]] = arith.constant -1 : index
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(bottom_right) offset(%[[OFFSET]] : index) scale
func.func @strict_index(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi slt, %j, %i : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 15: and so is not i <= j
// CHECK-LABEL: func @strict_index_negated(
// CHECK: %[[OFFSET:.*]] = arith.constant -1 : index
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(bottom_right) offset(%[[OFFSET]] : index) scale
func.func @strict_index_negated(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi sle, %i, %j : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %cut, %s : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 15: i - j >= 0
// CHECK-LABEL: func @causal_index_below(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(top_left) scale
func.func @causal_index_below(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %d = arith.subi %i, %j : index
    %zero_i = arith.constant 0 : index
    %y = arith.cmpi sge, %d, %zero_i : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 15: j <= i + 1 is aligned to neither end
// CHECK-LABEL: func @shifted_index(
// CHECK: %[[OFFSET:.*]] = arith.constant 1 : index
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(bottom_right) offset(%[[OFFSET]] : index) scale
func.func @shifted_index(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %one = arith.constant 1 : index
    %i2 = arith.addi %i, %one : index
    %y = arith.cmpi sle, %j, %i2 : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 16: a constant lower triangle
// CHECK-LABEL: func @causal_constant(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(top_left) scale
func.func @causal_constant(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c = arith.constant dense<[[true, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false], [true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, false, false]]> : tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 17: and one that is aligned at the bottom right
// CHECK-LABEL: func @causal_constant_bottom_right(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(bottom_right) scale
func.func @causal_constant_bottom_right(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c = arith.constant dense<[[true, true, true, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false], [true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true]]> : tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 16: a constant bias of 0 and the lowest number
// CHECK-LABEL: func @causal_bias(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) causal(top_left) scale
func.func @causal_bias(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %c = arith.constant dense<[[0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38, -3.40282347E+38], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -3.40282347E+38, -3.40282347E+38]]> : tensor<7x9xf32>
  %b.e = tensor.empty() : tensor<4x7x9xf32>
  %b = linalg.broadcast ins(%c : tensor<7x9xf32>) outs(%b.e : tensor<4x7x9xf32>) dimensions = [0]
  %t = arith.addf %s, %b : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 16: -1e4 may not be enough to cut: it stays a bias
// CHECK-LABEL: func @small_bias(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<1x7x9xf32>) scale
func.func @small_bias(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %c = arith.constant dense<[[0.0, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4], [0.0, 0.0, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4], [0.0, 0.0, 0.0, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4], [0.0, 0.0, 0.0, 0.0, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4], [0.0, 0.0, 0.0, 0.0, 0.0, -1.0E+4, -1.0E+4, -1.0E+4, -1.0E+4], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0E+4, -1.0E+4, -1.0E+4], [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0E+4, -1.0E+4]]> : tensor<7x9xf32>
  %b.e = tensor.empty() : tensor<4x7x9xf32>
  %b = linalg.broadcast ins(%c : tensor<7x9xf32>) outs(%b.e : tensor<4x7x9xf32>) dimensions = [0]
  %t = arith.addf %s, %b : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// a mask that keeps all is none
// CHECK-LABEL: func @all_true(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<4x9x6xf32>) scale
func.func @all_true(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c = arith.constant dense<true> : tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %t = arith.select %m, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal none}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 15: of masks that are and-ed, the causal one becomes an attribute
// CHECK-LABEL: func @causal_and_padding(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x9xi1>) causal(top_left) scale
func.func @causal_and_padding(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %pad: tensor<9xi1>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %cut = arith.constant dense<0xFF800000> : tensor<4x7x9xf32>
  %c.e = tensor.empty() : tensor<7x9xi1>
  %c = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%c.e : tensor<7x9xi1>) {
  ^bb0(%x: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %y = arith.cmpi sle, %j, %i : index
    linalg.yield %y : i1
  } -> tensor<7x9xi1>
  %m.e = tensor.empty() : tensor<4x7x9xi1>
  %m = linalg.broadcast ins(%c : tensor<7x9xi1>) outs(%m.e : tensor<4x7x9xi1>) dimensions = [0]
  %k1.e = tensor.empty() : tensor<4x7x9xi1>
  %k1 = linalg.broadcast ins(%pad : tensor<9xi1>) outs(%k1.e : tensor<4x7x9xi1>) dimensions = [0, 1]
  %both = arith.andi %m, %k1 : tensor<4x7x9xi1>
  %t = arith.select %both, %s, %cut : tensor<4x7x9xi1>, tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%t : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %t, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}
