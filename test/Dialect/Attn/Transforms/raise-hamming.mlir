// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s
// RUN: attn-opt %s --attn-raise=zero-signs-are-plus --split-input-file 2>&1 | FileCheck %s --check-prefix=PLUS

// Scores that are products of signs, as linalg and as tosa: what Hamming Attention
// Distillation's code becomes. A sign is seen by what it is for a negative number,
// for 0 and for a positive one, whatever it is written by.

// where(x >= 0, 1, -1). Nothing is left of the signs.
// CHECK-LABEL: func @select(
// CHECK-NEXT: tensor.empty()
// CHECK-NEXT: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01) into(%{{.*}} : tensor<2x3x5x6xf32>) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @select(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01, causal none}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// where(x < 0, -1, 1).
// CHECK-LABEL: func @select_less(
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
func.func @select_less(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf olt, %x, %zero : f32
    %r = arith.select %c, %minus, %one : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf olt, %x, %zero : f32
    %r = arith.select %c, %minus, %one : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// 2 * (x >= 0) - 1.
// CHECK-LABEL: func @from_boolean(
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
func.func @from_boolean(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %b = arith.uitofp %c : i1 to f32
    %d = arith.mulf %b, %two : f32
    %r = arith.subf %d, %one : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %b = arith.uitofp %c : i1 to f32
    %d = arith.mulf %b, %two : f32
    %r = arith.subf %d, %one : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// s(x) - x + x, as models are trained.
// CHECK-LABEL: func @straight_through(
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
func.func @straight_through(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %p = arith.select %c, %one, %minus : f32
    %u = arith.subf %p, %x : f32
    %r = arith.addf %u, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %p = arith.select %c, %one, %minus : f32
    %u = arith.subf %p, %x : f32
    %r = arith.addf %u, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Not a sign: s(x) - x + 2 x. It stays a dot product.
// CHECK-LABEL: func @straight_through_other(
// CHECK: attn.sdpa
func.func @straight_through_other(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %p = arith.select %c, %one, %minus : f32
    %u = arith.subf %p, %x : f32
    %w = arith.mulf %x, %two : f32
    %r = arith.addf %u, %w : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %p = arith.select %c, %one, %minus : f32
    %u = arith.subf %p, %x : f32
    %w = arith.mulf %x, %two : f32
    %r = arith.addf %u, %w : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// where(x > 0, 1, -1) is -1 at 0: minus the sign of the negated number, which is exact.
// CHECK-LABEL: func @strict(
// CHECK: %[[Q:.*]] = linalg.generic {{.*}} ins(%arg0 : tensor<2x3x5x4xf32>)
// CHECK: arith.negf
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<2x3x7x4xf32>)
// CHECK: arith.negf
// CHECK: attn.hamming query(%[[Q]] : tensor<2x3x5x4xf32>) key(%[[K]] : tensor<2x3x7x4xf32>)
// CHECK-SAME: scale(5.000000e-01)
func.func @strict(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Strict for the key alone: the scale is negated.
// CHECK-LABEL: func @strict_key(
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<2x3x7x4xf32>)
// CHECK: arith.negf
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%[[K]] : tensor<2x3x7x4xf32>)
// CHECK-SAME: scale(-5.000000e-01)
func.func @strict_key(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale -5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// torch.sign is 0 at 0, where the operation has +1: it stays a dot product, unless the pass is told that no number is 0.
// CHECK-LABEL: func @zero_at_zero(
// CHECK: attn.sdpa
// PLUS-LABEL: func @zero_at_zero(
// PLUS: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
func.func @zero_at_zero(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %d = arith.cmpf olt, %x, %zero : f32
    %n = arith.select %d, %minus, %zero : f32
    %r = arith.select %c, %one, %n : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %d = arith.cmpf olt, %x, %zero : f32
    %n = arith.select %d, %minus, %zero : f32
    %r = arith.select %c, %one, %n : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01, causal none; the sign of 0 is 0 in the model and 1 in attn.hamming}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Not a sign: 0 below 0. It stays a dot product.
// CHECK-LABEL: func @three_values(
// CHECK: attn.sdpa
func.func @three_values(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %zero : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %zero : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Not a sign: compared with 1. It stays a dot product.
// CHECK-LABEL: func @other_threshold(
// CHECK: attn.sdpa
func.func @other_threshold(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %one : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %one : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// The key keeps its numbers: a dot product.
// CHECK-LABEL: func @one_side(
// CHECK: attn.sdpa
func.func @one_side(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %r = arith.addf %x, %zero : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// A deviation for each head on the query's signs, one number on the key's: the scale.
// CHECK-LABEL: func @sigmas(
// CHECK: %[[SCALE:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<3xf32>)
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>)
// CHECK-SAME: scale(%[[SCALE]] : tensor<3xf32>)
func.func @sigmas(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %sigma: tensor<3xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %qw.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qw = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (h)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qs, %sigma : tensor<2x3x5x4xf32>, tensor<3xf32>) outs(%qw.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %r = arith.mulf %x, %y : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %kw.c = arith.constant dense<0.75> : tensor<2x3x7x4xf32>
  %kw = arith.mulf %ks, %kw.c : tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qw [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %kw [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale an operand}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// A deviation for each row is no scale of the operation: a dot product.
// CHECK-LABEL: func @sigma_per_row(
// CHECK: attn.sdpa
func.func @sigma_per_row(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %sigma: tensor<5xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %qw.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qw = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (m)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%qs, %sigma : tensor<2x3x5x4xf32>, tensor<5xf32>) outs(%qw.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %r = arith.mulf %x, %y : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %q3 = tensor.collapse_shape %qw [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{raised from linalg: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: keys below a threshold are cut, which keeps all that tie with it.
// CHECK-LABEL: func @threshold(
// CHECK-NOT: attn.
func.func @threshold(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %qs.e = tensor.empty() : tensor<2x3x5x4xf32>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf32>) outs(%qs.e : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf32>) outs(%ks.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %r = arith.select %c, %one, %minus : f32
    linalg.yield %r : f32
  } -> tensor<2x3x7x4xf32>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf32> into tensor<6x5x4xf32>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf32> into tensor<6x7x4xf32>
  %kt.e = tensor.empty() : tensor<6x4x7xf32>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf32>) outs(%kt.e : tensor<6x4x7xf32>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf32>
  %dot.z = linalg.fill ins(%zero : f32) outs(%dot.e : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf32>, tensor<6x4x7xf32>) outs(%dot.z : tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf32> into tensor<2x3x5x7xf32>
  %t.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %t = arith.mulf %dot, %t.c : tensor<2x3x5x7xf32>
  %l.e = tensor.empty() : tensor<2x3x5xf32>
  %l.i = linalg.fill ins(%ninf : f32) outs(%l.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %least = linalg.reduce { arith.maximumf } ins(%t : tensor<2x3x5x7xf32>) outs(%l.i : tensor<2x3x5xf32>) dimensions = [3]
  %s.e = tensor.empty() : tensor<2x3x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, h, m)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %least : tensor<2x3x5x7xf32>, tensor<2x3x5xf32>) outs(%s.e : tensor<2x3x5x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %c = arith.cmpf olt, %x, %y : f32
    // expected-note @+1 {{see this operation}}
    %r = arith.select %c, %ninf, %x : f32
    linalg.yield %r : f32
  } -> tensor<2x3x5x7xf32>
  %p.r = tensor.empty() : tensor<2x3x5xf32>
  %p.w = tensor.empty() : tensor<2x3x5x7xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf32>) outs(%p.ninf : tensor<2x3x5xf32>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf32>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf32>) outs(%p.zero : tensor<2x3x5xf32>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf32>) outs(%p.w : tensor<2x3x5x7xf32>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf32>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf32> into tensor<6x5x7xf32>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf32> into tensor<6x7x6xf32>
  %o.e = tensor.empty() : tensor<6x5x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  // expected-remark @+1 {{not raised: which scores are kept depends on the scores: a threshold keeps every key that ties with it, where top_n keeps N}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// f16.
// CHECK-LABEL: func @select_f16(
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf16>) key(%arg1 : tensor<2x3x7x4xf16>)
func.func @select_f16(%q: tensor<2x3x5x4xf16>, %k: tensor<2x3x7x4xf16>, %v: tensor<2x3x7x6xf16>) -> tensor<2x3x5x6xf16> {
  %zero = arith.constant 0.0 : f16
  %ninf = arith.constant 0xFC00 : f16
  %one = arith.constant 1.0 : f16
  %minus = arith.constant -1.0 : f16
  %two = arith.constant 2.0 : f16
  %qs.e = tensor.empty() : tensor<2x3x5x4xf16>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf16>) outs(%qs.e : tensor<2x3x5x4xf16>) {
  ^bb0(%x: f16, %out: f16):
    %c = arith.cmpf oge, %x, %zero : f16
    %r = arith.select %c, %one, %minus : f16
    linalg.yield %r : f16
  } -> tensor<2x3x5x4xf16>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf16>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf16>) outs(%ks.e : tensor<2x3x7x4xf16>) {
  ^bb0(%x: f16, %out: f16):
    %c = arith.cmpf oge, %x, %zero : f16
    %r = arith.select %c, %one, %minus : f16
    linalg.yield %r : f16
  } -> tensor<2x3x7x4xf16>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf16> into tensor<6x5x4xf16>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf16> into tensor<6x7x4xf16>
  %kt.e = tensor.empty() : tensor<6x4x7xf16>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf16>) outs(%kt.e : tensor<6x4x7xf16>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf16>
  %dot.z = linalg.fill ins(%zero : f16) outs(%dot.e : tensor<6x5x7xf16>) -> tensor<6x5x7xf16>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf16>, tensor<6x4x7xf16>) outs(%dot.z : tensor<6x5x7xf16>) -> tensor<6x5x7xf16>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf16> into tensor<2x3x5x7xf16>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf16>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf16>
  %p.r = tensor.empty() : tensor<2x3x5xf16>
  %p.w = tensor.empty() : tensor<2x3x5x7xf16>
  %p.ninf = linalg.fill ins(%ninf : f16) outs(%p.r : tensor<2x3x5xf16>) -> tensor<2x3x5xf16>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf16>) outs(%p.ninf : tensor<2x3x5xf16>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf16>) outs(%p.w : tensor<2x3x5x7xf16>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf16>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf16>
  %p.zero = linalg.fill ins(%zero : f16) outs(%p.r : tensor<2x3x5xf16>) -> tensor<2x3x5xf16>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf16>) outs(%p.zero : tensor<2x3x5xf16>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf16>) outs(%p.w : tensor<2x3x5x7xf16>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf16>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf16> into tensor<6x5x7xf16>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf16> into tensor<6x7x6xf16>
  %o.e = tensor.empty() : tensor<6x5x6xf16>
  %o.z = linalg.fill ins(%zero : f16) outs(%o.e : tensor<6x5x6xf16>) -> tensor<6x5x6xf16>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf16>, tensor<6x7x6xf16>) outs(%o.z : tensor<6x5x6xf16>) -> tensor<6x5x6xf16>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf16> into tensor<2x3x5x6xf16>
  return %o : tensor<2x3x5x6xf16>
}

// -----

// bf16.
// CHECK-LABEL: func @select_bf16(
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xbf16>) key(%arg1 : tensor<2x3x7x4xbf16>)
func.func @select_bf16(%q: tensor<2x3x5x4xbf16>, %k: tensor<2x3x7x4xbf16>, %v: tensor<2x3x7x6xbf16>) -> tensor<2x3x5x6xbf16> {
  %zero = arith.constant 0.0 : bf16
  %ninf = arith.constant 0xFF80 : bf16
  %one = arith.constant 1.0 : bf16
  %minus = arith.constant -1.0 : bf16
  %two = arith.constant 2.0 : bf16
  %qs.e = tensor.empty() : tensor<2x3x5x4xbf16>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xbf16>) outs(%qs.e : tensor<2x3x5x4xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %c = arith.cmpf oge, %x, %zero : bf16
    %r = arith.select %c, %one, %minus : bf16
    linalg.yield %r : bf16
  } -> tensor<2x3x5x4xbf16>
  %ks.e = tensor.empty() : tensor<2x3x7x4xbf16>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xbf16>) outs(%ks.e : tensor<2x3x7x4xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %c = arith.cmpf oge, %x, %zero : bf16
    %r = arith.select %c, %one, %minus : bf16
    linalg.yield %r : bf16
  } -> tensor<2x3x7x4xbf16>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xbf16> into tensor<6x5x4xbf16>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xbf16> into tensor<6x7x4xbf16>
  %kt.e = tensor.empty() : tensor<6x4x7xbf16>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xbf16>) outs(%kt.e : tensor<6x4x7xbf16>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xbf16>
  %dot.z = linalg.fill ins(%zero : bf16) outs(%dot.e : tensor<6x5x7xbf16>) -> tensor<6x5x7xbf16>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xbf16>, tensor<6x4x7xbf16>) outs(%dot.z : tensor<6x5x7xbf16>) -> tensor<6x5x7xbf16>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xbf16> into tensor<2x3x5x7xbf16>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xbf16>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xbf16>
  %p.r = tensor.empty() : tensor<2x3x5xbf16>
  %p.w = tensor.empty() : tensor<2x3x5x7xbf16>
  %p.ninf = linalg.fill ins(%ninf : bf16) outs(%p.r : tensor<2x3x5xbf16>) -> tensor<2x3x5xbf16>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xbf16>) outs(%p.ninf : tensor<2x3x5xbf16>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xbf16>) outs(%p.w : tensor<2x3x5x7xbf16>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xbf16>
  %p.x = math.exp %p.d : tensor<2x3x5x7xbf16>
  %p.zero = linalg.fill ins(%zero : bf16) outs(%p.r : tensor<2x3x5xbf16>) -> tensor<2x3x5xbf16>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xbf16>) outs(%p.zero : tensor<2x3x5xbf16>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xbf16>) outs(%p.w : tensor<2x3x5x7xbf16>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xbf16>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xbf16> into tensor<6x5x7xbf16>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xbf16> into tensor<6x7x6xbf16>
  %o.e = tensor.empty() : tensor<6x5x6xbf16>
  %o.z = linalg.fill ins(%zero : bf16) outs(%o.e : tensor<6x5x6xbf16>) -> tensor<6x5x6xbf16>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xbf16>, tensor<6x7x6xbf16>) outs(%o.z : tensor<6x5x6xbf16>) -> tensor<6x5x6xbf16>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xbf16> into tensor<2x3x5x6xbf16>
  return %o : tensor<2x3x5x6xbf16>
}

// -----

// f64.
// CHECK-LABEL: func @select_f64(
// CHECK: attn.hamming query(%arg0 : tensor<2x3x5x4xf64>) key(%arg1 : tensor<2x3x7x4xf64>)
func.func @select_f64(%q: tensor<2x3x5x4xf64>, %k: tensor<2x3x7x4xf64>, %v: tensor<2x3x7x6xf64>) -> tensor<2x3x5x6xf64> {
  %zero = arith.constant 0.0 : f64
  %ninf = arith.constant 0xFFF0000000000000 : f64
  %one = arith.constant 1.0 : f64
  %minus = arith.constant -1.0 : f64
  %two = arith.constant 2.0 : f64
  %qs.e = tensor.empty() : tensor<2x3x5x4xf64>
  %qs = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x5x4xf64>) outs(%qs.e : tensor<2x3x5x4xf64>) {
  ^bb0(%x: f64, %out: f64):
    %c = arith.cmpf oge, %x, %zero : f64
    %r = arith.select %c, %one, %minus : f64
    linalg.yield %r : f64
  } -> tensor<2x3x5x4xf64>
  %ks.e = tensor.empty() : tensor<2x3x7x4xf64>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, m, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x4xf64>) outs(%ks.e : tensor<2x3x7x4xf64>) {
  ^bb0(%x: f64, %out: f64):
    %c = arith.cmpf oge, %x, %zero : f64
    %r = arith.select %c, %one, %minus : f64
    linalg.yield %r : f64
  } -> tensor<2x3x7x4xf64>
  %q3 = tensor.collapse_shape %qs [[0, 1], [2], [3]] : tensor<2x3x5x4xf64> into tensor<6x5x4xf64>
  %k3 = tensor.collapse_shape %ks [[0, 1], [2], [3]] : tensor<2x3x7x4xf64> into tensor<6x7x4xf64>
  %kt.e = tensor.empty() : tensor<6x4x7xf64>
  %kt = linalg.transpose ins(%k3 : tensor<6x7x4xf64>) outs(%kt.e : tensor<6x4x7xf64>) permutation = [0, 2, 1]
  %dot.e = tensor.empty() : tensor<6x5x7xf64>
  %dot.z = linalg.fill ins(%zero : f64) outs(%dot.e : tensor<6x5x7xf64>) -> tensor<6x5x7xf64>
  %dot3 = linalg.batch_matmul ins(%q3, %kt : tensor<6x5x4xf64>, tensor<6x4x7xf64>) outs(%dot.z : tensor<6x5x7xf64>) -> tensor<6x5x7xf64>
  %dot = tensor.expand_shape %dot3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 7] : tensor<6x5x7xf64> into tensor<2x3x5x7xf64>
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf64>
  %s = arith.mulf %dot, %s.c : tensor<2x3x5x7xf64>
  %p.r = tensor.empty() : tensor<2x3x5xf64>
  %p.w = tensor.empty() : tensor<2x3x5x7xf64>
  %p.ninf = linalg.fill ins(%ninf : f64) outs(%p.r : tensor<2x3x5xf64>) -> tensor<2x3x5xf64>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<2x3x5x7xf64>) outs(%p.ninf : tensor<2x3x5xf64>) dimensions = [3]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<2x3x5xf64>) outs(%p.w : tensor<2x3x5x7xf64>) dimensions = [3]
  %p.d = arith.subf %s, %p.maxb : tensor<2x3x5x7xf64>
  %p.x = math.exp %p.d : tensor<2x3x5x7xf64>
  %p.zero = linalg.fill ins(%zero : f64) outs(%p.r : tensor<2x3x5xf64>) -> tensor<2x3x5xf64>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<2x3x5x7xf64>) outs(%p.zero : tensor<2x3x5xf64>) dimensions = [3]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<2x3x5xf64>) outs(%p.w : tensor<2x3x5x7xf64>) dimensions = [3]
  %p = arith.divf %p.x, %p.sumb : tensor<2x3x5x7xf64>
  %p3 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x3x5x7xf64> into tensor<6x5x7xf64>
  %v3 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x3x7x6xf64> into tensor<6x7x6xf64>
  %o.e = tensor.empty() : tensor<6x5x6xf64>
  %o.z = linalg.fill ins(%zero : f64) outs(%o.e : tensor<6x5x6xf64>) -> tensor<6x5x6xf64>
  // expected-remark @+1 {{raised from linalg to hamming: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf64>, tensor<6x7x6xf64>) outs(%o.z : tensor<6x5x6xf64>) -> tensor<6x5x6xf64>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf64> into tensor<2x3x5x6xf64>
  return %o : tensor<2x3x5x6xf64>
}

// -----

// tosa.
// CHECK-LABEL: func @tosa_select(
// CHECK: attn.hamming query(%arg0 : tensor<6x5x4xf32>) key(%arg1 : tensor<6x7x4xf32>) value(%arg2 : tensor<6x7x6xf32>) scale(5.000000e-01)
// CHECK-SAME: attn.raised_from = "tosa"
func.func @tosa_select(%q: tensor<6x5x4xf32>, %k: tensor<6x7x4xf32>, %v: tensor<6x7x6xf32>) -> tensor<6x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %one = "tosa.const"() <{values = dense<1.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %minus = "tosa.const"() <{values = dense<-1.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %qs.c = tosa.greater_equal %q, %zero : (tensor<6x5x4xf32>, tensor<1x1x1xf32>) -> tensor<6x5x4xi1>
  %qs = tosa.select %qs.c, %one, %minus : (tensor<6x5x4xi1>, tensor<1x1x1xf32>, tensor<1x1x1xf32>) -> tensor<6x5x4xf32>
  %ks.c = tosa.greater_equal %k, %zero : (tensor<6x7x4xf32>, tensor<1x1x1xf32>) -> tensor<6x7x4xi1>
  %ks = tosa.select %ks.c, %one, %minus : (tensor<6x7x4xi1>, tensor<1x1x1xf32>, tensor<1x1x1xf32>) -> tensor<6x7x4xf32>
  %kt = tosa.transpose %ks {perms = array<i32: 0, 2, 1>} : (tensor<6x7x4xf32>) -> tensor<6x4x7xf32>
  %dot = tosa.matmul %qs, %kt, %zp, %zp : (tensor<6x5x4xf32>, tensor<6x4x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x7xf32>
  %s = tosa.mul %dot, %half, %shift : (tensor<6x5x7xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<6x5x7xf32>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<6x5x7xf32>) -> tensor<6x5x1xf32>
  %sh = tosa.sub %s, %max : (tensor<6x5x7xf32>, tensor<6x5x1xf32>) -> tensor<6x5x7xf32>
  %x = tosa.exp %sh : (tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<6x5x7xf32>) -> tensor<6x5x1xf32>
  %r = tosa.reciprocal %sum : (tensor<6x5x1xf32>) -> tensor<6x5x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<6x5x7xf32>, tensor<6x5x1xf32>, tensor<1xi8>) -> tensor<6x5x7xf32>
  // expected-remark @+1 {{raised from tosa to hamming: 6 heads on 6, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<6x5x7xf32>, tensor<6x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x6xf32>
  return %o : tensor<6x5x6xf32>
}

// -----

// The sign of 0 is 0.
// CHECK-LABEL: func @tosa_zero_at_zero(
// CHECK: attn.sdpa
// PLUS-LABEL: func @tosa_zero_at_zero(
// PLUS: attn.hamming
func.func @tosa_zero_at_zero(%q: tensor<6x5x4xf32>, %k: tensor<6x7x4xf32>, %v: tensor<6x7x6xf32>) -> tensor<6x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %zero = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %one = "tosa.const"() <{values = dense<1.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %minus = "tosa.const"() <{values = dense<-1.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %qs.g = tosa.greater %q, %zero : (tensor<6x5x4xf32>, tensor<1x1x1xf32>) -> tensor<6x5x4xi1>
  %qs.l = tosa.greater %zero, %q : (tensor<1x1x1xf32>, tensor<6x5x4xf32>) -> tensor<6x5x4xi1>
  %qs.n = tosa.select %qs.l, %minus, %zero : (tensor<6x5x4xi1>, tensor<1x1x1xf32>, tensor<1x1x1xf32>) -> tensor<6x5x4xf32>
  %qs = tosa.select %qs.g, %one, %qs.n : (tensor<6x5x4xi1>, tensor<1x1x1xf32>, tensor<6x5x4xf32>) -> tensor<6x5x4xf32>
  %ks.g = tosa.greater %k, %zero : (tensor<6x7x4xf32>, tensor<1x1x1xf32>) -> tensor<6x7x4xi1>
  %ks.l = tosa.greater %zero, %k : (tensor<1x1x1xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xi1>
  %ks.n = tosa.select %ks.l, %minus, %zero : (tensor<6x7x4xi1>, tensor<1x1x1xf32>, tensor<1x1x1xf32>) -> tensor<6x7x4xf32>
  %ks = tosa.select %ks.g, %one, %ks.n : (tensor<6x7x4xi1>, tensor<1x1x1xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %kt = tosa.transpose %ks {perms = array<i32: 0, 2, 1>} : (tensor<6x7x4xf32>) -> tensor<6x4x7xf32>
  %dot = tosa.matmul %qs, %kt, %zp, %zp : (tensor<6x5x4xf32>, tensor<6x4x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x7xf32>
  %s = tosa.mul %dot, %half, %shift : (tensor<6x5x7xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<6x5x7xf32>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<6x5x7xf32>) -> tensor<6x5x1xf32>
  %sh = tosa.sub %s, %max : (tensor<6x5x7xf32>, tensor<6x5x1xf32>) -> tensor<6x5x7xf32>
  %x = tosa.exp %sh : (tensor<6x5x7xf32>) -> tensor<6x5x7xf32>
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<6x5x7xf32>) -> tensor<6x5x1xf32>
  %r = tosa.reciprocal %sum : (tensor<6x5x1xf32>) -> tensor<6x5x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<6x5x7xf32>, tensor<6x5x1xf32>, tensor<1xi8>) -> tensor<6x5x7xf32>
  // expected-remark @+1 {{raised from tosa: 6 heads on 6, 5 x 7, width 4 and 6, scale 5.000000e-01, causal none; the sign of 0 is 0 in the model and 1 in attn.hamming}}
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<6x5x7xf32>, tensor<6x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x6xf32>
  return %o : tensor<6x5x6xf32>
}

// -----

// Sizes that are not known.
// CHECK-LABEL: func @dynamic(
// CHECK: attn.hamming query(%arg0 : tensor<?x?x4xf32>) key(%arg1 : tensor<?x?x4xf32>) value(%arg2 : tensor<?x?x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<?x?x6xf32>)
// CHECK-NEXT: return
func.func @dynamic(%q: tensor<?x?x4xf32>, %k: tensor<?x?x4xf32>, %v: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %q, %c0 : tensor<?x?x4xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x4xf32>
  %n = tensor.dim %k, %c1 : tensor<?x?x4xf32>
  %s.e = tensor.empty(%b, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, affine_map<(b, m, n, d) -> (b, n, d)>, affine_map<(b, m, n, d) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x?x4xf32>, tensor<?x?x4xf32>) outs(%s.z : tensor<?x?x?xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %xc = arith.cmpf oge, %x, %zero : f32
    %xs = arith.select %xc, %one, %minus : f32
    %yc = arith.cmpf oge, %y, %zero : f32
    %ys = arith.select %yc, %one, %minus : f32
    %a = arith.mulf %xs, %ys : f32
    %u = arith.addf %out, %a : f32
    linalg.yield %u : f32
  } -> tensor<?x?x?xf32>
  %p.r = tensor.empty(%b, %m) : tensor<?x?xf32>
  %p.ninf = linalg.fill ins(%ninf : f32) outs(%p.r : tensor<?x?xf32>) -> tensor<?x?xf32>
  %p.max = linalg.reduce { arith.maximumf } ins(%s : tensor<?x?x?xf32>) outs(%p.ninf : tensor<?x?xf32>) dimensions = [2]
  %p.maxb = linalg.broadcast ins(%p.max : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p.d = arith.subf %s, %p.maxb : tensor<?x?x?xf32>
  %p.x = math.exp %p.d : tensor<?x?x?xf32>
  %p.zero = linalg.fill ins(%zero : f32) outs(%p.r : tensor<?x?xf32>) -> tensor<?x?xf32>
  %p.sum = linalg.reduce { arith.addf } ins(%p.x : tensor<?x?x?xf32>) outs(%p.zero : tensor<?x?xf32>) dimensions = [2]
  %p.sumb = linalg.broadcast ins(%p.sum : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %p.x, %p.sumb : tensor<?x?x?xf32>
  %o.e = tensor.empty(%b, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{raised from linalg to hamming: ? heads on ?, ? x ?, width 4 and 6, scale 1.000000e+00}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}
