// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Attention as linalg and element-wise operations on tensors. The rows are those
// of spellings that importers are known to write; each has its negative twin
// where there is one.

// rows 1, 19, 29, 43: no scale, no mask; the key is transposed; the value has a width of its own. Nothing is left.
// CHECK-LABEL: func @plain(
// CHECK-NEXT: tensor.empty()
// CHECK-NEXT: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @plain(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 2: scale by mul after the product
// CHECK-LABEL: func @scale_by_mul(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_by_mul(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %c = arith.constant dense<0.25> : tensor<4x7x9xf32>
  %t = arith.mulf %s, %c : tensor<4x7x9xf32>
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
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 2.500000e-01}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 3: scale by div: 1 / c
// CHECK-LABEL: func @scale_by_div(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.250000e-01) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_by_div(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %c = arith.constant dense<8.0> : tensor<4x7x9xf32>
  %t = arith.divf %s, %c : tensor<4x7x9xf32>
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
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.250000e-01}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 3, declined: division by 0
// CHECK-LABEL: func @scale_by_div_0(
// CHECK-NOT: attn.sdpa
func.func @scale_by_div_0(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %c = arith.constant dense<0.0> : tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = arith.divf %s, %c : tensor<4x7x9xf32>
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
  // expected-remark @+1 {{not raised: scores are divided by 0}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 4: the query is scaled
// CHECK-LABEL: func @scale_on_q(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(5.000000e-01) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_on_q(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c = arith.constant dense<0.5> : tensor<4x7x8xf32>
  %qs = arith.mulf %c, %q : tensor<4x7x8xf32>
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%qs, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 5.000000e-01}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 4, declined: what the scores are multiplied with differs by row and key
// CHECK-LABEL: func @scale_varies_by_row(
// CHECK-NOT: attn.sdpa
func.func @scale_varies_by_row(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %w: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = arith.mulf %s, %w : tensor<4x7x9xf32>
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
  // expected-remark @+1 {{not raised: scores are multiplied with something that differs by row or key}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// rows 5, 7: the key is scaled after its transpose, by a constant that is broadcast
// CHECK-LABEL: func @scale_on_k(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(2.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_on_k(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c = arith.constant dense<0.5> : tensor<f32>
  %ce = tensor.empty() : tensor<4x8x9xf32>
  %cb = linalg.broadcast ins(%c : tensor<f32>) outs(%ce : tensor<4x8x9xf32>) dimensions = [0, 1, 2]
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %ks = arith.divf %kt, %cb : tensor<4x8x9xf32>
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %ks : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 2.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// rows 6, 8: scales on both sides and after multiply
// CHECK-LABEL: func @scale_on_both_and_after(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(7.500000e-01) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @scale_on_both_and_after(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c = arith.constant dense<0.5> : tensor<4x7x8xf32>
  %ck = arith.constant dense<0.5> : tensor<4x9x8xf32>
  %cs = arith.constant dense<3.0> : tensor<4x7x9xf32>
  %qs = arith.mulf %q, %c : tensor<4x7x8xf32>
  %kn = arith.negf %k : tensor<4x9x8xf32>
  %ks = arith.mulf %k, %ck : tensor<4x9x8xf32>
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%ks : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%qs, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %t = arith.mulf %cs, %s : tensor<4x7x9xf32>
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
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 7.500000e-01}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 20: the key comes as [heads, width, keys]
// CHECK-LABEL: func @k_transposed_input(
// CHECK: attn.sdpa query({{.*}}) key(%arg1 : tensor<4x8x9xf32>) value({{.*}} {attn.raised_from = "linalg", indexing_maps = [#[[ID:.*]], #{{.*}}, #[[ID]], #[[ID]]]}
func.func @k_transposed_input(%q: tensor<4x7x8xf32>, %kt: tensor<4x8x9xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// a product of matrices: heads of size 1
// CHECK-LABEL: func @two_d(
// CHECK: %[[O:.*]] = attn.sdpa query(%{{.*}} : tensor<1x7x8xf32>) key(%{{.*}} : tensor<1x9x8xf32>) value(%{{.*}} : tensor<1x9x6xf32>)
// CHECK: tensor.collapse_shape %[[O]]
func.func @two_d(%q: tensor<7x8xf32>, %k: tensor<9x8xf32>, %v: tensor<9x6xf32>) -> tensor<7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<9x8xf32>) outs(%kt.e : tensor<8x9xf32>) permutation = [1, 0]
  %s.e = tensor.empty() : tensor<7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<7x9xf32>) -> tensor<7x9xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<7x8xf32>, tensor<8x9xf32>) outs(%s.z : tensor<7x9xf32>) -> tensor<7x9xf32>
  %p.r = tensor.empty() : tensor<7xf32>
  %p.w = tensor.empty() : tensor<7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<7xf32>) -> tensor<7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<7x9xf32>) outs(%p.ninf : tensor<7xf32>) dimensions = [1]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<7xf32>) outs(%p.w : tensor<7x9xf32>) dimensions = [1]
  %p.d = arith.subf %s, %p.maxb : tensor<7x9xf32>
  %p.x = math.exp %p.d : tensor<7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<7xf32>) -> tensor<7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<7x9xf32>) outs(%p.zero : tensor<7xf32>) dimensions = [1]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<7xf32>) outs(%p.w : tensor<7x9xf32>) dimensions = [1]
  %p = arith.divf %p.x, %p.sumb : tensor<7x9xf32>
  %o.e = tensor.empty() : tensor<7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<7x6xf32>) -> tensor<7x6xf32>
  // expected-remark @+1 {{1 heads on 1, 7 x 9}}
  %o = linalg.matmul ins(%p, %v : tensor<7x9xf32>, tensor<9x6xf32>) outs(%o.z : tensor<7x6xf32>) -> tensor<7x6xf32>
  return %o : tensor<7x6xf32>
}

// -----

// row 23: the value is the left operand
// CHECK-LABEL: func @value_first(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @value_first(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.generic {indexing_maps = [affine_map<(h, m, e, n) -> (h, n, e)>, affine_map<(h, m, e, n) -> (h, m, n)>, affine_map<(h, m, e, n) -> (h, m, e)>],
      iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v, %p : tensor<4x9x6xf32>, tensor<4x7x9xf32>) outs(%o.z : tensor<4x7x6xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %xy = arith.mulf %x, %y : f32
    %next = arith.addf %xy, %acc : f32
    linalg.yield %next : f32
  } -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 31: no maximum is taken off; reciprocal, then mul
// CHECK-LABEL: func @no_shift(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @no_shift(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.x = math.exp %s : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %one = arith.constant dense<1.0> : tensor<4x7x9xf32>
  %p.rec = arith.divf %one, %p.sumb : tensor<4x7x9xf32>
  %p = arith.mulf %p.rec, %p.x : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// the product is divided by the sum of the weights afterwards
// CHECK-LABEL: func @normalised_after(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @normalised_after(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %u.e = tensor.empty() : tensor<4x7x6xf32>
  %u.z = linalg.fill ins(%zero : f32) outs(%u.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  %u = linalg.batch_matmul ins(%p.x, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%u.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.d = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%o.e : tensor<4x7x6xf32>) dimensions = [2]
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = arith.divf %u, %o.d : tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// declined: weights that do not sum to 1
// CHECK-LABEL: func @not_normalised(
// CHECK-NOT: attn.sdpa
func.func @not_normalised(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  // expected-note @+1 {{see this operation}}
  %q.x = arith.addf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: between the weights' softmax and their product with the values stands something else}}
  %o = linalg.batch_matmul ins(%q.x, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// exp of a log-softmax
// CHECK-LABEL: func @log_softmax(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @log_softmax(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.log = math.log %p.sumb : tensor<4x7x9xf32>
  %p.ls = arith.subf %p.d, %p.log : tensor<4x7x9xf32>
  %p = math.exp %p.ls : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 41, declined: a softmax over the rows
// CHECK-LABEL: func @wrong_axis(
// CHECK-NOT: attn.sdpa
func.func @wrong_axis(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x9xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x9xf32>) -> tensor<4x9xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x9xf32>) dimensions = [1]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x9xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [1]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x9xf32>) -> tensor<4x9xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x9xf32>) dimensions = [1]
  // expected-note @+1 {{see this operation}}
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x9xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [1]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 40, declined: the weights are used again
// CHECK-LABEL: func @weights_used(
// CHECK-NOT: attn.sdpa
func.func @weights_used(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-note @+1 {{see this operation}}
  %also = arith.negf %p : tensor<4x7x9xf32>
  %r = tensor.extract_slice %also[0, 0, 0] [4, 7, 6] [1, 1, 1] : tensor<4x7x9xf32> to tensor<4x7x6xf32>
  %o2 = arith.addf %o, %r : tensor<4x7x6xf32>
  return %o2 : tensor<4x7x6xf32>
}

// -----

// row 40, declined: the scores are used again
// CHECK-LABEL: func @scores_used(
// CHECK-NOT: attn.sdpa
func.func @scores_used(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-note @+1 {{see this operation}}
  %also = arith.negf %s : tensor<4x7x9xf32>
  %r = tensor.extract_slice %also[0, 0, 0] [4, 7, 6] [1, 1, 1] : tensor<4x7x9xf32> to tensor<4x7x6xf32>
  %o2 = arith.addf %o, %r : tensor<4x7x6xf32>
  return %o2 : tensor<4x7x6xf32>
}

// -----

// row 39: key and value are used again, which is no matter
// CHECK-LABEL: func @key_used(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @key_used(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  %r = tensor.extract_slice %k[0, 0, 0] [4, 7, 6] [1, 1, 1] : tensor<4x9x8xf32> to tensor<4x7x6xf32>
  %o2 = arith.addf %o, %r : tensor<4x7x6xf32>
  return %o2 : tensor<4x7x6xf32>
}

// -----

// declined: scores that no product gives
// CHECK-LABEL: func @no_product(
// CHECK-NOT: attn.sdpa
// expected-note @+1 {{see this operation}}
func.func @no_product(%s: tensor<4x7x9xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 36, declined: a mask on the weights
// CHECK-LABEL: func @dropout(
// CHECK-NOT: attn.sdpa
func.func @dropout(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %w: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %pd = arith.mulf %p, %w : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: the weights are multiplied with something that does not normalise them}}
  %o = linalg.batch_matmul ins(%pd, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 38: c * tanh(scale / c * s)
// CHECK-LABEL: func @softcap(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) scale(1.000000e+00) softcap(1.600000e+01) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @softcap(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %in = arith.constant dense<0.0625> : tensor<4x7x9xf32>
  %c = arith.constant dense<16.0> : tensor<4x7x9xf32>
  %t = arith.mulf %s, %in : tensor<4x7x9xf32>
  %u = math.tanh %t : tensor<4x7x9xf32>
  %w = arith.mulf %c, %u : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%w : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %w, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 38, declined: a bias inside the tanh
// CHECK-LABEL: func @biased_in_softcap(
// CHECK-NOT: attn.sdpa
func.func @biased_in_softcap(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %b: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = arith.addf %s, %b : tensor<4x7x9xf32>
  %u = math.tanh %t : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%u : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %u, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: scores are masked before they are capped by tanh}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 44, 9: a bias, either side, that is scaled too
// CHECK-LABEL: func @relative_bias(
// CHECK: %[[B:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<4x7x9xf32>)
// CHECK: arith.mulf
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) bias(%[[B]] : tensor<4x7x9xf32>) scale(5.000000e-01)
func.func @relative_bias(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %b: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %c = arith.constant dense<0.5> : tensor<4x7x9xf32>
  %t = arith.addf %b, %s : tensor<4x7x9xf32>
  %u = arith.mulf %t, %c : tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%u : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %u, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 5.000000e-01}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 18: the product adds to the bias
// CHECK-LABEL: func @bias_as_init(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%arg1 : tensor<4x9x8xf32>) value(%arg2 : tensor<4x9x6xf32>) bias(%arg3 : tensor<4x7x9xf32>) scale(1.000000e+00)
func.func @bias_as_init(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %v: tensor<4x9x6xf32>, %b: tensor<4x7x9xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%b : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 32: products in f16, softmax in f32
// CHECK-LABEL: func @softmax_in_f32(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf16>) key(%arg1 : tensor<4x9x8xf16>) value(%arg2 : tensor<4x9x6xf16>)
func.func @softmax_in_f32(%q: tensor<4x7x8xf16>, %k: tensor<4x9x8xf16>, %v: tensor<4x9x6xf16>) -> tensor<4x7x6xf16> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<4x8x9xf16>
  %kt = linalg.transpose ins(%k : tensor<4x9x8xf16>) outs(%kt.e : tensor<4x8x9xf16>) permutation = [0, 2, 1]
  %hz = arith.constant 0.0 : f16
  %h.e = tensor.empty() : tensor<4x7x9xf16>
  %h.z = linalg.fill ins(%hz : f16) outs(%h.e : tensor<4x7x9xf16>) -> tensor<4x7x9xf16>
  %h = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf16>, tensor<4x8x9xf16>) outs(%h.z : tensor<4x7x9xf16>) -> tensor<4x7x9xf16>
  %s = arith.extf %h : tensor<4x7x9xf16> to tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %ph = arith.truncf %p : tensor<4x7x9xf32> to tensor<4x7x9xf16>
  %o.e = tensor.empty() : tensor<4x7x6xf16>
  %o.z = linalg.fill ins(%hz : f16) outs(%o.e : tensor<4x7x6xf16>) -> tensor<4x7x6xf16>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%ph, %v : tensor<4x7x9xf16>, tensor<4x9x6xf16>) outs(%o.z : tensor<4x7x6xf16>) -> tensor<4x7x6xf16>
  return %o : tensor<4x7x6xf16>
}

// -----

// row 33: f16 operands in f32 products, and a result in f16
// CHECK-LABEL: func @upcast_operands(
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf16>) key(%arg1 : tensor<4x9x8xf16>) value(%arg2 : tensor<4x9x6xf16>)
func.func @upcast_operands(%q: tensor<4x7x8xf16>, %k: tensor<4x9x8xf16>, %v: tensor<4x9x6xf16>) -> tensor<4x7x6xf16> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %q32 = arith.extf %q : tensor<4x7x8xf16> to tensor<4x7x8xf32>
  %k32 = arith.extf %k : tensor<4x9x8xf16> to tensor<4x9x8xf32>
  %v32 = arith.extf %v : tensor<4x9x6xf16> to tensor<4x9x6xf32>
  %kt.e = tensor.empty() : tensor<4x8x9xf32>
  %kt = linalg.transpose ins(%k32 : tensor<4x9x8xf32>) outs(%kt.e : tensor<4x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q32, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %p.r = tensor.empty() : tensor<4x7xf32>
  %p.w = tensor.empty() : tensor<4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<4x7x9xf32>) outs(%p.ninf : tensor<4x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<4x7x9xf32>
  %p.x = math.exp %p.d : tensor<4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<4x7xf32>) -> tensor<4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<4x7x9xf32>) outs(%p.zero : tensor<4x7xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<4x7xf32>) outs(%p.w : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<4x7x9xf32>
  %u.e = tensor.empty() : tensor<4x7x6xf32>
  %u.z = linalg.fill ins(%zero : f32) outs(%u.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  %u = linalg.batch_matmul ins(%p, %v32 : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%u.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6, scale 1.000000e+00}}
  %o = arith.truncf %u : tensor<4x7x6xf32> to tensor<4x7x6xf16>
  return %o : tensor<4x7x6xf16>
}
