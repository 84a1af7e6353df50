// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Shapes, layouts and heads. The rows are those of spellings that importers are
// known to write.

// rows 21, 22: [batch, heads, length, width], collapsed for the products only
// CHECK-LABEL: func @bhsd(
// CHECK-NEXT: tensor.empty() : tensor<2x4x7x6xf32>
// CHECK-NEXT: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into({{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @bhsd(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %k4.e = tensor.empty() : tensor<2x4x8x9xf32>
  %k4 = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%k4.e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %q3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x9xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x9xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 9, width 8 and 6}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r : tensor<2x4x7x6xf32>
}

// -----

// row 22: heads in the batch: all are heads
// CHECK-LABEL: func @heads_in_batch(
// CHECK: attn.sdpa query(%arg0 : tensor<8x7x8xf32>)
func.func @heads_in_batch(%q: tensor<8x7x8xf32>, %k: tensor<8x9x8xf32>, %v: tensor<8x9x6xf32>) -> tensor<8x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<8x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<8x9x8xf32>) outs(%kt.e : tensor<8x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %p3.r = tensor.empty() : tensor<8x7xf32>
  %p3.w = tensor.empty() : tensor<8x7x9xf32>
  %p3.ninf = linalg.fill ins(%ninf : f32) outs(%p3.r : tensor<8x7xf32>) -> tensor<8x7xf32>
  %p3.max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x7x9xf32>) outs(%p3.ninf : tensor<8x7xf32>) dimensions = [2]
  %p3.maxb = linalg.broadcast ins(%p3.max : tensor<8x7xf32>) outs(%p3.w : tensor<8x7x9xf32>) dimensions = [2]
  %p3.d = arith.subf %s, %p3.maxb : tensor<8x7x9xf32>
  %p3.x = math.exp %p3.d : tensor<8x7x9xf32>
  %p3.zero = linalg.fill ins(%zero : f32) outs(%p3.r : tensor<8x7xf32>) -> tensor<8x7xf32>
  %p3.sum = linalg.reduce { arith.addf } ins(%p3.x : tensor<8x7x9xf32>) outs(%p3.zero : tensor<8x7xf32>) dimensions = [2]
  %p3.sumb = linalg.broadcast ins(%p3.sum : tensor<8x7xf32>) outs(%p3.w : tensor<8x7x9xf32>) dimensions = [2]
  %p3 = arith.divf %p3.x, %p3.sumb : tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 8 heads on 8}}
  %o = linalg.batch_matmul ins(%p3, %v : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  return %o : tensor<8x7x6xf32>
}

// -----

// row 21: [batch, length, heads, width]: no transpose is left, neither before nor after
// CHECK-LABEL: func @bshd(
// CHECK-NOT: linalg.transpose
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%arg1 {{.*}} value(%arg2 {{.*}} into({{.*}} : tensor<2x7x4x6xf32>) {attn.raised_from = "linalg", indexing_maps = [#[[M:.*]], #[[M]], #[[M]], #[[M]]]}
// CHECK-NEXT: return
func.func @bshd(%q: tensor<2x7x4x8xf32>, %k: tensor<2x9x4x8xf32>, %v: tensor<2x9x4x6xf32>) -> tensor<2x7x4x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %q4.e = tensor.empty() : tensor<2x4x7x8xf32>
  %q4 = linalg.transpose ins(%q : tensor<2x7x4x8xf32>) outs(%q4.e : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3]
  %k4.e = tensor.empty() : tensor<2x4x8x9xf32>
  %k4 = linalg.transpose ins(%k : tensor<2x9x4x8xf32>) outs(%k4.e : tensor<2x4x8x9xf32>) permutation = [0, 2, 3, 1]
  %v4.e = tensor.empty() : tensor<2x4x9x6xf32>
  %v4 = linalg.transpose ins(%v : tensor<2x9x4x6xf32>) outs(%v4.e : tensor<2x4x9x6xf32>) permutation = [0, 2, 1, 3]
  %q3 = tensor.collapse_shape %q4 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %v3 = tensor.collapse_shape %v4 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x9xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x9xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %o4 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  %r.e = tensor.empty() : tensor<2x7x4x6xf32>
  %r = linalg.transpose ins(%o4 : tensor<2x4x7x6xf32>) outs(%r.e : tensor<2x7x4x6xf32>) permutation = [0, 2, 1, 3]
  return %r : tensor<2x7x4x6xf32>
}

// -----

// row 24: slices of a packed projection; the result is packed again
// CHECK-LABEL: func @packed(
// CHECK-NOT: linalg.transpose
// CHECK: %[[O:.*]] = attn.sdpa query(%{{.*}} : tensor<2x7x4x8xf32>)
// CHECK-NEXT: %[[R:.*]] = tensor.collapse_shape %[[O]] {{.*}} into tensor<2x7x32xf32>
// CHECK-NEXT: return %[[R]]
func.func @packed(%x: tensor<2x7x96xf32>) -> tensor<2x7x32xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qs = tensor.extract_slice %x[0, 0, 0] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf32> to tensor<2x7x32xf32>
  %qx = tensor.expand_shape %qs [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf32> into tensor<2x7x4x8xf32>
  %ks = tensor.extract_slice %x[0, 0, 32] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf32> to tensor<2x7x32xf32>
  %kx = tensor.expand_shape %ks [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf32> into tensor<2x7x4x8xf32>
  %vs = tensor.extract_slice %x[0, 0, 64] [2, 7, 32] [1, 1, 1] : tensor<2x7x96xf32> to tensor<2x7x32xf32>
  %vx = tensor.expand_shape %vs [[0], [1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<2x7x32xf32> into tensor<2x7x4x8xf32>
  %q4.e = tensor.empty() : tensor<2x4x7x8xf32>
  %q4 = linalg.transpose ins(%qx : tensor<2x7x4x8xf32>) outs(%q4.e : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3]
  %k4.e = tensor.empty() : tensor<2x4x8x7xf32>
  %k4 = linalg.transpose ins(%kx : tensor<2x7x4x8xf32>) outs(%k4.e : tensor<2x4x8x7xf32>) permutation = [0, 2, 3, 1]
  %v4.e = tensor.empty() : tensor<2x4x7x8xf32>
  %v4 = linalg.transpose ins(%vx : tensor<2x7x4x8xf32>) outs(%v4.e : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3]
  %q3 = tensor.collapse_shape %q4 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x7xf32> into tensor<8x8x7xf32>
  %v3 = tensor.collapse_shape %v4 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %s.e = tensor.empty() : tensor<8x7x7xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%s.z : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x7xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x7xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x7xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x7xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
  %o.e = tensor.empty() : tensor<8x7x8xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4, 7 x 7}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x7xf32>, tensor<8x7x8xf32>) outs(%o.z : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
  %o4 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf32> into tensor<2x4x7x8xf32>
  %ot.e = tensor.empty() : tensor<2x7x4x8xf32>
  %ot = linalg.transpose ins(%o4 : tensor<2x4x7x8xf32>) outs(%ot.e : tensor<2x7x4x8xf32>) permutation = [0, 2, 1, 3]
  %r = tensor.collapse_shape %ot [[0], [1], [2, 3]] : tensor<2x7x4x8xf32> into tensor<2x7x32xf32>
  return %r : tensor<2x7x32xf32>
}

// -----

// rows 25, 26: repeated key/value heads are not repeated
// CHECK-LABEL: func @grouped(
// CHECK-NOT: linalg.broadcast
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%arg1 : tensor<2x2x9x8xf32>) value(%arg2 : tensor<2x2x9x6xf32>)
func.func @grouped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kr.e = tensor.empty() : tensor<2x2x2x9x8xf32>
  %kr = linalg.broadcast ins(%k : tensor<2x2x9x8xf32>) outs(%kr.e : tensor<2x2x2x9x8xf32>) dimensions = [2]
  %kg = tensor.collapse_shape %kr [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf32> into tensor<2x4x9x8xf32>
  %vr.e = tensor.empty() : tensor<2x2x2x9x6xf32>
  %vr = linalg.broadcast ins(%v : tensor<2x2x9x6xf32>) outs(%vr.e : tensor<2x2x2x9x6xf32>) dimensions = [2]
  %vg = tensor.collapse_shape %vr [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x6xf32> into tensor<2x4x9x6xf32>
  %k4.e = tensor.empty() : tensor<2x4x8x9xf32>
  %k4 = linalg.transpose ins(%kg : tensor<2x4x9x8xf32>) outs(%k4.e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %q3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %v3 = tensor.collapse_shape %vg [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x9xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x9xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 2}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r : tensor<2x4x7x6xf32>
}

// -----

// row 26: heads repeated the other way round (head h reads h mod G) stay repeated
// CHECK-LABEL: func @tiled(
// CHECK-COUNT-2: linalg.broadcast
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{.*}} : tensor<2x4x9x8xf32>) value(%{{.*}} : tensor<2x4x9x6xf32>)
func.func @tiled(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kr.e = tensor.empty() : tensor<2x2x2x9x8xf32>
  %kr = linalg.broadcast ins(%k : tensor<2x2x9x8xf32>) outs(%kr.e : tensor<2x2x2x9x8xf32>) dimensions = [1]
  %kg = tensor.collapse_shape %kr [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf32> into tensor<2x4x9x8xf32>
  %vr.e = tensor.empty() : tensor<2x2x2x9x6xf32>
  %vr = linalg.broadcast ins(%v : tensor<2x2x9x6xf32>) outs(%vr.e : tensor<2x2x2x9x6xf32>) dimensions = [1]
  %vg = tensor.collapse_shape %vr [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x6xf32> into tensor<2x4x9x6xf32>
  %k4.e = tensor.empty() : tensor<2x4x8x9xf32>
  %k4 = linalg.transpose ins(%kg : tensor<2x4x9x8xf32>) outs(%k4.e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %q3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %v3 = tensor.collapse_shape %vg [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x9xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x9xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r : tensor<2x4x7x6xf32>
}

// -----

// row 27: only the key is repeated: it stays so
// CHECK-LABEL: func @repeated_key(
// CHECK: linalg.broadcast
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{.*}} : tensor<2x4x9x8xf32>) value(%arg2
func.func @repeated_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kr.e = tensor.empty() : tensor<2x2x2x9x8xf32>
  %kr = linalg.broadcast ins(%k : tensor<2x2x9x8xf32>) outs(%kr.e : tensor<2x2x2x9x8xf32>) dimensions = [2]
  %kg = tensor.collapse_shape %kr [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf32> into tensor<2x4x9x8xf32>
  %k4.e = tensor.empty() : tensor<2x4x8x9xf32>
  %k4 = linalg.transpose ins(%kg : tensor<2x4x9x8xf32>) outs(%k4.e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %q3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x9xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x9xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 4}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r : tensor<2x4x7x6xf32>
}

// -----

// row 25: one key/value head
// CHECK-LABEL: func @multi_query(
// CHECK-NOT: linalg.broadcast
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{.*}} : tensor<2x1x9x8xf32>) value(%{{.*}} : tensor<2x1x9x6xf32>)
func.func @multi_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x9x8xf32>, %v: tensor<2x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kr.e = tensor.empty() : tensor<2x4x9x8xf32>
  %kr = linalg.broadcast ins(%k : tensor<2x9x8xf32>) outs(%kr.e : tensor<2x4x9x8xf32>) dimensions = [1]
  %vr.e = tensor.empty() : tensor<2x4x9x6xf32>
  %vr = linalg.broadcast ins(%v : tensor<2x9x6xf32>) outs(%vr.e : tensor<2x4x9x6xf32>) dimensions = [1]
  %k4.e = tensor.empty() : tensor<2x4x8x9xf32>
  %k4 = linalg.transpose ins(%kr : tensor<2x4x9x8xf32>) outs(%k4.e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %q3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %kt = tensor.collapse_shape %k4 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %v3 = tensor.collapse_shape %vr [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %s.e = tensor.empty() : tensor<8x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%q3, %kt : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %p.r = tensor.empty() : tensor<2x4x7xf32>
  %p.w = tensor.empty() : tensor<2x4x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x4x7x9xf32>) outs(%p.ninf : tensor<2x4x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x4x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x4x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x4x7x9xf32>) outs(%p.zero : tensor<2x4x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x4x7xf32>) outs(%p.w : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x4x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 4 heads on 1}}
  %o = linalg.batch_matmul ins(%p3, %v3 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r : tensor<2x4x7x6xf32>
}

// -----

// row 28: one row, keys from a cache
// CHECK-LABEL: func @decode(
// CHECK: %[[K:.*]] = tensor.concat
// CHECK: attn.sdpa query(%arg0 : tensor<8x1x8xf32>) key(%[[K]]
func.func @decode(%q: tensor<8x1x8xf32>, %past: tensor<8x8x8xf32>, %k: tensor<8x1x8xf32>, %v: tensor<8x9x6xf32>) -> tensor<8x1x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kc = tensor.concat dim(1) %past, %k : (tensor<8x8x8xf32>, tensor<8x1x8xf32>) -> tensor<8x9x8xf32>
  %kt.e = tensor.empty() : tensor<8x8x9xf32>
  %kt = linalg.transpose ins(%kc : tensor<8x9x8xf32>) outs(%kt.e : tensor<8x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<8x1x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x1x8xf32>, tensor<8x8x9xf32>) outs(%s.z : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
  %p3.r = tensor.empty() : tensor<8x1xf32>
  %p3.w = tensor.empty() : tensor<8x1x9xf32>
  %p3.ninf = linalg.fill ins(%ninf : f32) outs(%p3.r : tensor<8x1xf32>) -> tensor<8x1xf32>
  %p3.max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x1x9xf32>) outs(%p3.ninf : tensor<8x1xf32>) dimensions = [2]
  %p3.maxb = linalg.broadcast ins(%p3.max : tensor<8x1xf32>) outs(%p3.w : tensor<8x1x9xf32>) dimensions = [2]
  %p3.d = arith.subf %s, %p3.maxb : tensor<8x1x9xf32>
  %p3.x = math.exp %p3.d : tensor<8x1x9xf32>
  %p3.zero = linalg.fill ins(%zero : f32) outs(%p3.r : tensor<8x1xf32>) -> tensor<8x1xf32>
  %p3.sum = linalg.reduce { arith.addf } ins(%p3.x : tensor<8x1x9xf32>) outs(%p3.zero : tensor<8x1xf32>) dimensions = [2]
  %p3.sumb = linalg.broadcast ins(%p3.sum : tensor<8x1xf32>) outs(%p3.w : tensor<8x1x9xf32>) dimensions = [2]
  %p3 = arith.divf %p3.x, %p3.sumb : tensor<8x1x9xf32>
  %o.e = tensor.empty() : tensor<8x1x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x1x6xf32>) -> tensor<8x1x6xf32>
  // expected-remark @+1 {{raised from linalg: 8 heads on 8, 1 x 9}}
  %o = linalg.batch_matmul ins(%p3, %v : tensor<8x1x9xf32>, tensor<8x9x6xf32>) outs(%o.z : tensor<8x1x6xf32>) -> tensor<8x1x6xf32>
  return %o : tensor<8x1x6xf32>
}

// -----

// [batch, 1, length, width]: one head, not as many as the batch
// CHECK-LABEL: func @one_head(
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x1x7x8xf32>)
func.func @one_head(%q: tensor<2x7x8xf32>, %k: tensor<2x9x8xf32>, %v: tensor<2x9x6xf32>) -> tensor<2x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %kt.e = tensor.empty() : tensor<2x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x9x8xf32>) outs(%kt.e : tensor<2x8x9xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty() : tensor<2x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<2x7x9xf32>) -> tensor<2x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x7x8xf32>, tensor<2x8x9xf32>) outs(%s.z : tensor<2x7x9xf32>) -> tensor<2x7x9xf32>
  %s4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 1, 7, 9] : tensor<2x7x9xf32> into tensor<2x1x7x9xf32>
  %p.r = tensor.empty() : tensor<2x1x7xf32>
  %p.w = tensor.empty() : tensor<2x1x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x1x7xf32>) -> tensor<2x1x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s4 : tensor<2x1x7x9xf32>) outs(%p.ninf : tensor<2x1x7xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x1x7xf32>) outs(%p.w : tensor<2x1x7x9xf32>) dimensions = [3]
  %p.d = arith.subf %s4, %p.maxb : tensor<2x1x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x1x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x1x7xf32>) -> tensor<2x1x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x1x7x9xf32>) outs(%p.zero : tensor<2x1x7xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x1x7xf32>) outs(%p.w : tensor<2x1x7x9xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x1x7x9xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x1x7x9xf32> into tensor<2x7x9xf32>
  %o.e = tensor.empty() : tensor<2x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x7x6xf32>) -> tensor<2x7x6xf32>
  // expected-remark @+1 {{raised from linalg: 1 heads on 1, 7 x 9}}
  %o = linalg.batch_matmul ins(%p3, %v : tensor<2x7x9xf32>, tensor<2x9x6xf32>) outs(%o.z : tensor<2x7x6xf32>) -> tensor<2x7x6xf32>
  return %o : tensor<2x7x6xf32>
}

// -----

// declined: the weights are transposed before they meet the values
// CHECK-LABEL: func @other_keys(
// CHECK-NOT: attn.sdpa
func.func @other_keys(%q: tensor<8x7x8xf32>, %kt: tensor<8x8x7xf32>, %v: tensor<8x7x6xf32>) -> tensor<8x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %s.e = tensor.empty() : tensor<8x7x7xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%s.z : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %p.r = tensor.empty() : tensor<8x7xf32>
  %p.w = tensor.empty() : tensor<8x7x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<8x7xf32>) -> tensor<8x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<8x7x7xf32>) outs(%p.ninf : tensor<8x7xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<8x7xf32>) outs(%p.w : tensor<8x7x7xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<8x7x7xf32>
  %p.x = math.exp %p.d : tensor<8x7x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<8x7xf32>) -> tensor<8x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<8x7x7xf32>) outs(%p.zero : tensor<8x7xf32>) dimensions = [2]
  // expected-note @+1 {{see this operation}}
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<8x7xf32>) outs(%p.w : tensor<8x7x7xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<8x7x7xf32>
  %pt.e = tensor.empty() : tensor<8x7x7xf32>
  %pt = linalg.transpose ins(%p : tensor<8x7x7xf32>) outs(%pt.e : tensor<8x7x7xf32>) permutation = [0, 2, 1]
  %o.e = tensor.empty() : tensor<8x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = linalg.batch_matmul ins(%pt, %v : tensor<8x7x7xf32>, tensor<8x7x6xf32>) outs(%o.z : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  return %o : tensor<8x7x6xf32>
}

// -----

// row 25: groups as a loop of the query alone
// CHECK-LABEL: func @grouped_einsum(
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x7x6x8xf32>) key(%arg1 : tensor<2x9x2x8xf32>) value(%arg2 : tensor<2x9x2x6xf32>)
func.func @grouped_einsum(%q: tensor<2x7x2x3x8xf32>, %k: tensor<2x9x2x8xf32>, %v: tensor<2x9x2x6xf32>) -> tensor<2x7x2x3x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %s.e = tensor.empty() : tensor<2x2x3x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<2x2x3x7x9xf32>) -> tensor<2x2x3x7x9xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, g, r, m, n, d) -> (b, m, g, r, d)>, affine_map<(b, g, r, m, n, d) -> (b, n, g, d)>, affine_map<(b, g, r, m, n, d) -> (b, g, r, m, n)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<2x7x2x3x8xf32>, tensor<2x9x2x8xf32>) outs(%s.z : tensor<2x2x3x7x9xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %xy = arith.mulf %x, %y : f32
    %next = arith.addf %acc, %xy : f32
    linalg.yield %next : f32
  } -> tensor<2x2x3x7x9xf32>
  %p.r = tensor.empty() : tensor<2x2x3x7xf32>
  %p.w = tensor.empty() : tensor<2x2x3x7x9xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x2x3x7xf32>) -> tensor<2x2x3x7xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x2x3x7x9xf32>) outs(%p.ninf : tensor<2x2x3x7xf32>) dimensions = [4]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x2x3x7xf32>) outs(%p.w : tensor<2x2x3x7x9xf32>) dimensions = [4]
  %p.d = arith.subf %s, %p.maxb : tensor<2x2x3x7x9xf32>
  %p.x = math.exp %p.d : tensor<2x2x3x7x9xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x2x3x7xf32>) -> tensor<2x2x3x7xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x2x3x7x9xf32>) outs(%p.zero : tensor<2x2x3x7xf32>) dimensions = [4]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x2x3x7xf32>) outs(%p.w : tensor<2x2x3x7x9xf32>) dimensions = [4]
  %p = arith.divf %p.x, %p.sumb : tensor<2x2x3x7x9xf32>
  %o.e = tensor.empty() : tensor<2x7x2x3x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x7x2x3x6xf32>) -> tensor<2x7x2x3x6xf32>
  // expected-remark @+1 {{raised from linalg: 6 heads on 2, 7 x 9}}
  %o = linalg.generic {indexing_maps = [affine_map<(b, m, g, r, e, n) -> (b, g, r, m, n)>, affine_map<(b, m, g, r, e, n) -> (b, n, g, e)>, affine_map<(b, m, g, r, e, n) -> (b, m, g, r, e)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%p, %v : tensor<2x2x3x7x9xf32>, tensor<2x9x2x6xf32>) outs(%o.z : tensor<2x7x2x3x6xf32>) {
  ^bb0(%x: f32, %y: f32, %acc: f32):
    %xy = arith.mulf %x, %y : f32
    %next = arith.addf %acc, %xy : f32
    linalg.yield %next : f32
  } -> tensor<2x7x2x3x6xf32>
  return %o : tensor<2x7x2x3x6xf32>
}

// -----

// row 42: nothing but the widths is known, and sizes are asserted between
// CHECK-LABEL: func @dynamic(
// CHECK: attn.sdpa query(%arg0 : tensor<?x?x8xf32>) key(%arg1 : tensor<?x?x8xf32>) value(%arg2 : tensor<?x?x6xf32>)
func.func @dynamic(%q: tensor<?x?x8xf32>, %k: tensor<?x?x8xf32>, %v: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c1 = arith.constant 1 : index
  %c0 = arith.constant 0 : index
  %b = tensor.dim %q, %c0 : tensor<?x?x8xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x8xf32>
  %n = tensor.dim %k, %c1 : tensor<?x?x8xf32>
  %bk = tensor.dim %k, %c0 : tensor<?x?x8xf32>
  %same = arith.cmpi eq, %b, %bk : index
  cf.assert %same, "mismatched batch"
  %kt.e = tensor.empty(%b, %n) : tensor<?x8x?xf32>
  %kt = linalg.transpose ins(%k : tensor<?x?x8xf32>) outs(%kt.e : tensor<?x8x?xf32>) permutation = [0, 2, 1]
  %s.e = tensor.empty(%b, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%s.z : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %r.e = tensor.empty(%b, %m) : tensor<?x?xf32>
  %r.ninf = linalg.fill ins(%ninf : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %max = linalg.reduce { arith.maximumf } ins(%s : tensor<?x?x?xf32>) outs(%r.ninf : tensor<?x?xf32>) dimensions = [2]
  %maxb = linalg.broadcast ins(%max : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %d = arith.subf %s, %maxb : tensor<?x?x?xf32>
  %x = math.exp %d : tensor<?x?x?xf32>
  %r.zero = linalg.fill ins(%zero : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<?x?x?xf32>) outs(%r.zero : tensor<?x?xf32>) dimensions = [2]
  %sumb = linalg.broadcast ins(%sum : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %sumb : tensor<?x?x?xf32>
  %o.e = tensor.empty(%b, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{raised from linalg: ? heads on ?, ? x ?, width 8 and 6}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}

// -----

// a bias of [1, keys, heads] is moved: the dimension of size 1 goes first
// CHECK-LABEL: func @bias_of_other_order(
// CHECK: %[[C:.*]] = tensor.collapse_shape %arg3 {{.*}} : tensor<1x9x4xf32> into tensor<9x4xf32>
// CHECK: %[[T:.*]] = linalg.transpose ins(%[[C]] : tensor<9x4xf32>) outs(%{{.*}} : tensor<4x9xf32>) permutation = [1, 0]
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<4x1x9xf32>)
func.func @bias_of_other_order(%q: tensor<4x7x8xf32>, %kt: tensor<4x8x9xf32>, %v: tensor<4x9x6xf32>, %b: tensor<1x9x4xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (0, j, h)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %b : tensor<4x7x9xf32>, tensor<1x9x4xf32>) outs(%s.e : tensor<4x7x9xf32>) {
  ^bb0(%score: f32, %add: f32, %out: f32):
    %sum = arith.addf %score, %add : f32
    linalg.yield %sum : f32
  } -> tensor<4x7x9xf32>
  %x = math.exp %t : tensor<4x7x9xf32>
  %r.e = tensor.empty() : tensor<4x7xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<4x7xf32>) -> tensor<4x7xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<4x7x9xf32>) outs(%r.z : tensor<4x7xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<4x7xf32>) outs(%s.e : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// a bias that was a tensor without dimensions, through reshapes
// CHECK-LABEL: func @bias_of_rank_0(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<1x1x1xf32>)
func.func @bias_of_rank_0(%q: tensor<4x7x8xf32>, %kt: tensor<4x8x9xf32>, %v: tensor<4x9x6xf32>, %b: tensor<1x1xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %s.e = tensor.empty() : tensor<4x7x9xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %b0 = tensor.collapse_shape %b [] : tensor<1x1xf32> into tensor<f32>
  %b3 = linalg.broadcast ins(%b0 : tensor<f32>) outs(%s.e : tensor<4x7x9xf32>) dimensions = [0, 1, 2]
  %t = arith.addf %s, %b3 : tensor<4x7x9xf32>
  %x = math.exp %t : tensor<4x7x9xf32>
  %r.e = tensor.empty() : tensor<4x7xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<4x7xf32>) -> tensor<4x7xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<4x7x9xf32>) outs(%r.z : tensor<4x7xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<4x7xf32>) outs(%s.e : tensor<4x7x9xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<4x7x9xf32>
  %o.e = tensor.empty() : tensor<4x7x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{raised from linalg}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}
