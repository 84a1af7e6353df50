// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Scores that are L1 distances, as linalg and as tosa: what the EcoTransformer's
// code and torch.cdist with p = 1 become. Everything round the score is peeled as
// for a dot product (raise.mlir); here is what differs. Negative twins are next
// to what they are twins of.

// |q - k| by broadcasting, summed, times -lambda / sqrt(D). Nothing is left.
// CHECK-LABEL: func @broadcast(
// CHECK-NEXT: tensor.empty()
// CHECK-NEXT: attn.l1 query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01) into(%{{.*}} : tensor<2x3x5x6xf32>) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @broadcast(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01, causal none}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: the weight would grow with the distance.
// CHECK-LABEL: func @grows(
// CHECK-NOT: attn.
func.func @grows(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  // expected-note @+3 {{see this operation}}
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores grow with the L1 distance}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: the squared distance.
// CHECK-LABEL: func @squares(
// CHECK-NOT: attn.
func.func @squares(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = arith.mulf %d, %d : tensor<2x3x5x7x4xf32>
  // expected-note @+3 {{see this operation}}
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: |q + k|.
// CHECK-LABEL: func @sums(
// CHECK-NOT: attn.
func.func @sums(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.addf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  // expected-note @+3 {{see this operation}}
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: the largest difference is no sum of them.
// CHECK-LABEL: func @largest(
// CHECK-NOT: attn.
func.func @largest(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  // expected-note @+3 {{see this operation}}
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%ninf : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.maximumf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// One body that takes the difference, its absolute value and the factor; the key first.
// CHECK-LABEL: func @one_body(
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
func.func @one_body(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %s.e = tensor.empty() : tensor<2x3x5x7xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%k, %q : tensor<2x3x7x4xf32>, tensor<2x3x5x4xf32>) outs(%s.z : tensor<2x3x5x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %c = arith.constant -0.5 : f32
    %z = arith.subf %x, %y : f32
    %w = math.absf %z : f32
    %t = arith.mulf %w, %c : f32
    %u = arith.addf %out, %t : f32
    linalg.yield %u : f32
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Query and key are each spread over the whole of the difference first.
// CHECK-LABEL: func @expanded(
// CHECK-NOT: linalg.broadcast
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
// CHECK-NEXT: return
func.func @expanded(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %w.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %qw = linalg.broadcast ins(%q : tensor<2x3x5x4xf32>) outs(%w.e : tensor<2x3x5x7x4xf32>) dimensions = [3]
  %kw = linalg.broadcast ins(%k : tensor<2x3x7x4xf32>) outs(%w.e : tensor<2x3x5x7x4xf32>) dimensions = [2]
  %d = arith.subf %qw, %kw : tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// The query is scaled before the difference: it stays scaled, as a distance is not bilinear.
// CHECK-LABEL: func @scaled_query(
// CHECK: %[[Q:.*]] = arith.mulf %arg0
// CHECK: attn.l1 query(%[[Q]] : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>)
// CHECK-SAME: scale(5.000000e-01)
func.func @scaled_query(%raw: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %two = arith.constant dense<2.0> : tensor<2x3x5x4xf32>
  %q = arith.mulf %raw, %two : tensor<2x3x5x4xf32>
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// A lambda for each head: an operand.
// CHECK-LABEL: func @lambda_per_head(
// CHECK: %[[SCALE:.*]] = linalg.generic {{.*}} ins(%arg3 : tensor<3xf32>)
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(%[[SCALE]] : tensor<3xf32>)
func.func @lambda_per_head(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %lambda: tensor<3xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %t.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %t = arith.mulf %dist, %t.c : tensor<2x3x5x7xf32>
  %lb = tensor.expand_shape %lambda [[0, 1, 2]] output_shape [3, 1, 1] : tensor<3xf32> into tensor<3x1x1xf32>
  %s.e = tensor.empty() : tensor<2x3x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (h, 0, 0)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %lb : tensor<2x3x5x7xf32>, tensor<3x1x1xf32>) outs(%s.e : tensor<2x3x5x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale an operand}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: a lambda for each row.
// CHECK-LABEL: func @lambda_per_row(
// CHECK-NOT: attn.
func.func @lambda_per_row(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %lambda: tensor<5xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %t.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %t = arith.mulf %dist, %t.c : tensor<2x3x5x7xf32>
  %s.e = tensor.empty() : tensor<2x3x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (m)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %lambda : tensor<2x3x5x7xf32>, tensor<5xf32>) outs(%s.e : tensor<2x3x5x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    // expected-note @+1 {{see this operation}}
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
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
  // expected-remark @+1 {{not raised: scores are multiplied with something that differs by row or key}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: a lambda for each batch element.
// CHECK-LABEL: func @lambda_per_batch(
// CHECK-NOT: attn.
func.func @lambda_per_batch(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %lambda: tensor<2xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %t.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %t = arith.mulf %dist, %t.c : tensor<2x3x5x7xf32>
  %s.e = tensor.empty() : tensor<2x3x5x7xf32>
  // expected-note @+1 {{see this operation}}
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %lambda : tensor<2x3x5x7xf32>, tensor<2xf32>) outs(%s.e : tensor<2x3x5x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
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
  // expected-remark @+1 {{not raised: the scores are multiplied with something that differs within the batch}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// A boolean mask, a bias and causal by comparison, as for any score.
// CHECK-LABEL: func @masked(
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>)
// CHECK-SAME: bias({{.*}} : tensor<1x1x5x7xf32>)
// CHECK-SAME: mask({{.*}} : tensor<2x1x1x7xi1>)
// CHECK-SAME: causal(top_left) scale(5.000000e-01)
func.func @masked(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %mask: tensor<2x7xi1>, %bias: tensor<5x7xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %t.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %t = arith.mulf %dist, %t.c : tensor<2x3x5x7xf32>
  %s.e = tensor.empty() : tensor<2x3x5x7xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, h, m, n) -> (b, h, m, n)>, affine_map<(b, h, m, n) -> (b, n)>, affine_map<(b, h, m, n) -> (m, n)>, affine_map<(b, h, m, n) -> (b, h, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %mask, %bias : tensor<2x3x5x7xf32>, tensor<2x7xi1>, tensor<5x7xf32>) outs(%s.e : tensor<2x3x5x7xf32>) {
  ^bb0(%x: f32, %keep: i1, %y: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %past = arith.cmpi sle, %j, %i : index
    %both = arith.andi %past, %keep : i1
    %z = arith.addf %x, %y : f32
    %m = arith.select %both, %z, %ninf : f32
    linalg.yield %m : f32
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01, causal top_left, mask, bias}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: the distances are used elsewhere.
// CHECK-LABEL: func @two_users(
// CHECK-NOT: attn.
func.func @two_users(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> (tensor<2x3x5x6xf32>, tensor<2x3x5x7xf32>) {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf32> into tensor<2x3x5x1x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf32>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d.e : tensor<2x3x5x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x7x4xf32>
  %a = math.absf %d : tensor<2x3x5x7x4xf32>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %dist.z = linalg.fill ins(%zero : f32) outs(%dist.e : tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf32>) outs(%dist.z : tensor<2x3x5x7xf32>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  // expected-note @+1 {{see this operation}}
  return %o, %dist : tensor<2x3x5x6xf32>, tensor<2x3x5x7xf32>
}

// -----

// The distances are computed for three queries, then for two, as the released code does it by eights.
// CHECK-LABEL: func @chunked(
// CHECK-NEXT: tensor.empty()
// CHECK-NEXT: attn.l1 query(%arg0 : tensor<2x3x5x4xf32>) key(%arg1 : tensor<2x3x7x4xf32>) value(%arg2 : tensor<2x3x7x6xf32>) scale(5.000000e-01)
// CHECK-NEXT: return
func.func @chunked(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %q0 = tensor.extract_slice %q[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x3x4xf32>
  %qb0 = tensor.expand_shape %q0 [[0], [1], [2, 3], [4]] output_shape [2, 3, 3, 1, 4] : tensor<2x3x3x4xf32> into tensor<2x3x3x1x4xf32>
  %d0.e = tensor.empty() : tensor<2x3x3x7x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d0 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb0, %kb : tensor<2x3x3x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d0.e : tensor<2x3x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x3x7x4xf32>
  %a0 = math.absf %d0 : tensor<2x3x3x7x4xf32>
  %c0.e = tensor.empty() : tensor<2x3x3x7xf32>
  %c0.z = linalg.fill ins(%zero : f32) outs(%c0.e : tensor<2x3x3x7xf32>) -> tensor<2x3x3x7xf32>
  %c0 = linalg.reduce { arith.addf } ins(%a0 : tensor<2x3x3x7x4xf32>) outs(%c0.z : tensor<2x3x3x7xf32>) dimensions = [4]
  %dist0 = tensor.insert_slice %c0 into %dist.e[0, 0, 0, 0] [2, 3, 3, 7] [1, 1, 1, 1] : tensor<2x3x3x7xf32> into tensor<2x3x5x7xf32>
  %q1 = tensor.extract_slice %q[0, 0, 3, 0] [2, 3, 2, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x2x4xf32>
  %qb1 = tensor.expand_shape %q1 [[0], [1], [2, 3], [4]] output_shape [2, 3, 2, 1, 4] : tensor<2x3x2x4xf32> into tensor<2x3x2x1x4xf32>
  %d1.e = tensor.empty() : tensor<2x3x2x7x4xf32>
  %d1 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb1, %kb : tensor<2x3x2x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d1.e : tensor<2x3x2x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x2x7x4xf32>
  %a1 = math.absf %d1 : tensor<2x3x2x7x4xf32>
  %c1.e = tensor.empty() : tensor<2x3x2x7xf32>
  %c1.z = linalg.fill ins(%zero : f32) outs(%c1.e : tensor<2x3x2x7xf32>) -> tensor<2x3x2x7xf32>
  %c1 = linalg.reduce { arith.addf } ins(%a1 : tensor<2x3x2x7x4xf32>) outs(%c1.z : tensor<2x3x2x7xf32>) dimensions = [4]
  %dist1 = tensor.insert_slice %c1 into %dist0[0, 0, 3, 0] [2, 3, 2, 7] [1, 1, 1, 1] : tensor<2x3x2x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist1, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: the second part is not of the queries that it stands for.
// CHECK-LABEL: func @chunked_other_queries(
// CHECK-NOT: attn.
func.func @chunked_other_queries(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %q0 = tensor.extract_slice %q[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x3x4xf32>
  %qb0 = tensor.expand_shape %q0 [[0], [1], [2, 3], [4]] output_shape [2, 3, 3, 1, 4] : tensor<2x3x3x4xf32> into tensor<2x3x3x1x4xf32>
  %d0.e = tensor.empty() : tensor<2x3x3x7x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d0 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb0, %kb : tensor<2x3x3x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d0.e : tensor<2x3x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x3x7x4xf32>
  %a0 = math.absf %d0 : tensor<2x3x3x7x4xf32>
  %c0.e = tensor.empty() : tensor<2x3x3x7xf32>
  %c0.z = linalg.fill ins(%zero : f32) outs(%c0.e : tensor<2x3x3x7xf32>) -> tensor<2x3x3x7xf32>
  %c0 = linalg.reduce { arith.addf } ins(%a0 : tensor<2x3x3x7x4xf32>) outs(%c0.z : tensor<2x3x3x7xf32>) dimensions = [4]
  %dist0 = tensor.insert_slice %c0 into %dist.e[0, 0, 0, 0] [2, 3, 3, 7] [1, 1, 1, 1] : tensor<2x3x3x7xf32> into tensor<2x3x5x7xf32>
  %q1 = tensor.extract_slice %q[0, 0, 2, 0] [2, 3, 2, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x2x4xf32>
  %qb1 = tensor.expand_shape %q1 [[0], [1], [2, 3], [4]] output_shape [2, 3, 2, 1, 4] : tensor<2x3x2x4xf32> into tensor<2x3x2x1x4xf32>
  %d1.e = tensor.empty() : tensor<2x3x2x7x4xf32>
  %d1 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb1, %kb : tensor<2x3x2x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d1.e : tensor<2x3x2x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x2x7x4xf32>
  %a1 = math.absf %d1 : tensor<2x3x2x7x4xf32>
  %c1.e = tensor.empty() : tensor<2x3x2x7xf32>
  %c1.z = linalg.fill ins(%zero : f32) outs(%c1.e : tensor<2x3x2x7xf32>) -> tensor<2x3x2x7xf32>
  %c1 = linalg.reduce { arith.addf } ins(%a1 : tensor<2x3x2x7x4xf32>) outs(%c1.z : tensor<2x3x2x7xf32>) dimensions = [4]
  // expected-note @+1 {{see this operation}}
  %dist1 = tensor.insert_slice %c1 into %dist0[0, 0, 3, 0] [2, 3, 2, 7] [1, 1, 1, 1] : tensor<2x3x2x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist1, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: the second part is another computation.
// CHECK-LABEL: func @chunked_other_score(
// CHECK-NOT: attn.
func.func @chunked_other_score(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %q0 = tensor.extract_slice %q[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x3x4xf32>
  %qb0 = tensor.expand_shape %q0 [[0], [1], [2, 3], [4]] output_shape [2, 3, 3, 1, 4] : tensor<2x3x3x4xf32> into tensor<2x3x3x1x4xf32>
  %d0.e = tensor.empty() : tensor<2x3x3x7x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d0 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb0, %kb : tensor<2x3x3x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d0.e : tensor<2x3x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x3x7x4xf32>
  %a0 = math.absf %d0 : tensor<2x3x3x7x4xf32>
  %c0.e = tensor.empty() : tensor<2x3x3x7xf32>
  %c0.z = linalg.fill ins(%zero : f32) outs(%c0.e : tensor<2x3x3x7xf32>) -> tensor<2x3x3x7xf32>
  %c0 = linalg.reduce { arith.addf } ins(%a0 : tensor<2x3x3x7x4xf32>) outs(%c0.z : tensor<2x3x3x7xf32>) dimensions = [4]
  %dist0 = tensor.insert_slice %c0 into %dist.e[0, 0, 0, 0] [2, 3, 3, 7] [1, 1, 1, 1] : tensor<2x3x3x7xf32> into tensor<2x3x5x7xf32>
  %q1 = tensor.extract_slice %q[0, 0, 3, 0] [2, 3, 2, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x2x4xf32>
  %qb1 = tensor.expand_shape %q1 [[0], [1], [2, 3], [4]] output_shape [2, 3, 2, 1, 4] : tensor<2x3x2x4xf32> into tensor<2x3x2x1x4xf32>
  %d1.e = tensor.empty() : tensor<2x3x2x7x4xf32>
  %d1 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb1, %kb : tensor<2x3x2x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d1.e : tensor<2x3x2x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x2x7x4xf32>
  %a1 = math.exp %d1 : tensor<2x3x2x7x4xf32>
  %c1.e = tensor.empty() : tensor<2x3x2x7xf32>
  %c1.z = linalg.fill ins(%zero : f32) outs(%c1.e : tensor<2x3x2x7xf32>) -> tensor<2x3x2x7xf32>
  %c1 = linalg.reduce { arith.addf } ins(%a1 : tensor<2x3x2x7x4xf32>) outs(%c1.z : tensor<2x3x2x7xf32>) dimensions = [4]
  // expected-note @+1 {{see this operation}}
  %dist1 = tensor.insert_slice %c1 into %dist0[0, 0, 3, 0] [2, 3, 2, 7] [1, 1, 1, 1] : tensor<2x3x2x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist1, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// Declined: what is computed depends on the place in the part.
// CHECK-LABEL: func @chunked_by_place(
// CHECK-NOT: attn.
func.func @chunked_by_place(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<2x3x5x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %dist.e = tensor.empty() : tensor<2x3x5x7xf32>
  %q0 = tensor.extract_slice %q[0, 0, 0, 0] [2, 3, 3, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x3x4xf32>
  %qb0 = tensor.expand_shape %q0 [[0], [1], [2, 3], [4]] output_shape [2, 3, 3, 1, 4] : tensor<2x3x3x4xf32> into tensor<2x3x3x1x4xf32>
  %d0.e = tensor.empty() : tensor<2x3x3x7x4xf32>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf32> into tensor<2x3x1x7x4xf32>
  %d0 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb0, %kb : tensor<2x3x3x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d0.e : tensor<2x3x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    %i = linalg.index 2 : index
    %j = arith.index_cast %i : index to i32
    %l = arith.sitofp %j : i32 to f32
    %w = arith.addf %z, %l : f32
    linalg.yield %w : f32
  } -> tensor<2x3x3x7x4xf32>
  %a0 = math.absf %d0 : tensor<2x3x3x7x4xf32>
  %c0.e = tensor.empty() : tensor<2x3x3x7xf32>
  %c0.z = linalg.fill ins(%zero : f32) outs(%c0.e : tensor<2x3x3x7xf32>) -> tensor<2x3x3x7xf32>
  %c0 = linalg.reduce { arith.addf } ins(%a0 : tensor<2x3x3x7x4xf32>) outs(%c0.z : tensor<2x3x3x7xf32>) dimensions = [4]
  %dist0 = tensor.insert_slice %c0 into %dist.e[0, 0, 0, 0] [2, 3, 3, 7] [1, 1, 1, 1] : tensor<2x3x3x7xf32> into tensor<2x3x5x7xf32>
  %q1 = tensor.extract_slice %q[0, 0, 3, 0] [2, 3, 2, 4] [1, 1, 1, 1] : tensor<2x3x5x4xf32> to tensor<2x3x2x4xf32>
  %qb1 = tensor.expand_shape %q1 [[0], [1], [2, 3], [4]] output_shape [2, 3, 2, 1, 4] : tensor<2x3x2x4xf32> into tensor<2x3x2x1x4xf32>
  %d1.e = tensor.empty() : tensor<2x3x2x7x4xf32>
  %d1 = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb1, %kb : tensor<2x3x2x1x4xf32>, tensor<2x3x1x7x4xf32>) outs(%d1.e : tensor<2x3x2x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    %i = linalg.index 2 : index
    %j = arith.index_cast %i : index to i32
    %l = arith.sitofp %j : i32 to f32
    %w = arith.addf %z, %l : f32
    linalg.yield %w : f32
  } -> tensor<2x3x2x7x4xf32>
  %a1 = math.absf %d1 : tensor<2x3x2x7x4xf32>
  %c1.e = tensor.empty() : tensor<2x3x2x7xf32>
  %c1.z = linalg.fill ins(%zero : f32) outs(%c1.e : tensor<2x3x2x7xf32>) -> tensor<2x3x2x7xf32>
  %c1 = linalg.reduce { arith.addf } ins(%a1 : tensor<2x3x2x7x4xf32>) outs(%c1.z : tensor<2x3x2x7xf32>) dimensions = [4]
  // expected-note @+1 {{see this operation}}
  %dist1 = tensor.insert_slice %c1 into %dist0[0, 0, 3, 0] [2, 3, 2, 7] [1, 1, 1, 1] : tensor<2x3x2x7xf32> into tensor<2x3x5x7xf32>
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf32>
  %s = arith.mulf %dist1, %s.c : tensor<2x3x5x7xf32>
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
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf32>, tensor<6x7x6xf32>) outs(%o.z : tensor<6x5x6xf32>) -> tensor<6x5x6xf32>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf32> into tensor<2x3x5x6xf32>
  return %o : tensor<2x3x5x6xf32>
}

// -----

// f16.
// CHECK-LABEL: func @broadcast_f16(
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xf16>) key(%arg1 : tensor<2x3x7x4xf16>) value(%arg2 : tensor<2x3x7x6xf16>) scale(5.000000e-01)
func.func @broadcast_f16(%q: tensor<2x3x5x4xf16>, %k: tensor<2x3x7x4xf16>, %v: tensor<2x3x7x6xf16>) -> tensor<2x3x5x6xf16> {
  %zero = arith.constant 0.0 : f16
  %ninf = arith.constant 0xFC00 : f16
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf16> into tensor<2x3x5x1x4xf16>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf16> into tensor<2x3x1x7x4xf16>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf16>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf16>, tensor<2x3x1x7x4xf16>) outs(%d.e : tensor<2x3x5x7x4xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %z = arith.subf %x, %y : f16
    linalg.yield %z : f16
  } -> tensor<2x3x5x7x4xf16>
  %a = math.absf %d : tensor<2x3x5x7x4xf16>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf16>
  %dist.z = linalg.fill ins(%zero : f16) outs(%dist.e : tensor<2x3x5x7xf16>) -> tensor<2x3x5x7xf16>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf16>) outs(%dist.z : tensor<2x3x5x7xf16>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf16>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf16>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf16>, tensor<6x7x6xf16>) outs(%o.z : tensor<6x5x6xf16>) -> tensor<6x5x6xf16>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf16> into tensor<2x3x5x6xf16>
  return %o : tensor<2x3x5x6xf16>
}

// -----

// bf16.
// CHECK-LABEL: func @broadcast_bf16(
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xbf16>) key(%arg1 : tensor<2x3x7x4xbf16>) value(%arg2 : tensor<2x3x7x6xbf16>) scale(5.000000e-01)
func.func @broadcast_bf16(%q: tensor<2x3x5x4xbf16>, %k: tensor<2x3x7x4xbf16>, %v: tensor<2x3x7x6xbf16>) -> tensor<2x3x5x6xbf16> {
  %zero = arith.constant 0.0 : bf16
  %ninf = arith.constant 0xFF80 : bf16
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xbf16> into tensor<2x3x5x1x4xbf16>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xbf16> into tensor<2x3x1x7x4xbf16>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xbf16>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xbf16>, tensor<2x3x1x7x4xbf16>) outs(%d.e : tensor<2x3x5x7x4xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %z = arith.subf %x, %y : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x5x7x4xbf16>
  %a = math.absf %d : tensor<2x3x5x7x4xbf16>
  %dist.e = tensor.empty() : tensor<2x3x5x7xbf16>
  %dist.z = linalg.fill ins(%zero : bf16) outs(%dist.e : tensor<2x3x5x7xbf16>) -> tensor<2x3x5x7xbf16>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xbf16>) outs(%dist.z : tensor<2x3x5x7xbf16>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xbf16>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xbf16>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xbf16>, tensor<6x7x6xbf16>) outs(%o.z : tensor<6x5x6xbf16>) -> tensor<6x5x6xbf16>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xbf16> into tensor<2x3x5x6xbf16>
  return %o : tensor<2x3x5x6xbf16>
}

// -----

// f64.
// CHECK-LABEL: func @broadcast_f64(
// CHECK: attn.l1 query(%arg0 : tensor<2x3x5x4xf64>) key(%arg1 : tensor<2x3x7x4xf64>) value(%arg2 : tensor<2x3x7x6xf64>) scale(5.000000e-01)
func.func @broadcast_f64(%q: tensor<2x3x5x4xf64>, %k: tensor<2x3x7x4xf64>, %v: tensor<2x3x7x6xf64>) -> tensor<2x3x5x6xf64> {
  %zero = arith.constant 0.0 : f64
  %ninf = arith.constant 0xFFF0000000000000 : f64
  %qb = tensor.expand_shape %q [[0], [1], [2, 3], [4]] output_shape [2, 3, 5, 1, 4] : tensor<2x3x5x4xf64> into tensor<2x3x5x1x4xf64>
  %kb = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 3, 1, 7, 4] : tensor<2x3x7x4xf64> into tensor<2x3x1x7x4xf64>
  %d.e = tensor.empty() : tensor<2x3x5x7x4xf64>
  %d = linalg.generic {indexing_maps = [affine_map<(b, h, m, n, d) -> (b, h, m, 0, d)>, affine_map<(b, h, m, n, d) -> (b, h, 0, n, d)>, affine_map<(b, h, m, n, d) -> (b, h, m, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%qb, %kb : tensor<2x3x5x1x4xf64>, tensor<2x3x1x7x4xf64>) outs(%d.e : tensor<2x3x5x7x4xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %z = arith.subf %x, %y : f64
    linalg.yield %z : f64
  } -> tensor<2x3x5x7x4xf64>
  %a = math.absf %d : tensor<2x3x5x7x4xf64>
  %dist.e = tensor.empty() : tensor<2x3x5x7xf64>
  %dist.z = linalg.fill ins(%zero : f64) outs(%dist.e : tensor<2x3x5x7xf64>) -> tensor<2x3x5x7xf64>
  %dist = linalg.reduce { arith.addf } ins(%a : tensor<2x3x5x7x4xf64>) outs(%dist.z : tensor<2x3x5x7xf64>) dimensions = [4]
  %s.c = arith.constant dense<-0.5> : tensor<2x3x5x7xf64>
  %s = arith.mulf %dist, %s.c : tensor<2x3x5x7xf64>
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
  // expected-remark @+1 {{raised from linalg to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o3 = linalg.batch_matmul ins(%p3, %v3 : tensor<6x5x7xf64>, tensor<6x7x6xf64>) outs(%o.z : tensor<6x5x6xf64>) -> tensor<6x5x6xf64>
  %o = tensor.expand_shape %o3 [[0, 1], [2], [3]] output_shape [2, 3, 5, 6] : tensor<6x5x6xf64> into tensor<2x3x5x6xf64>
  return %o : tensor<2x3x5x6xf64>
}

// -----

// Sizes that are not known.
// CHECK-LABEL: func @dynamic(
// CHECK: attn.l1 query(%arg0 : tensor<?x?x4xf32>) key(%arg1 : tensor<?x?x4xf32>) value(%arg2 : tensor<?x?x6xf32>) scale(5.000000e-01) into(%{{.*}} : tensor<?x?x6xf32>)
// CHECK-NEXT: return
func.func @dynamic(%q: tensor<?x?x4xf32>, %k: tensor<?x?x4xf32>, %v: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %half = arith.constant -0.5 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %q, %c0 : tensor<?x?x4xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x4xf32>
  %n = tensor.dim %k, %c1 : tensor<?x?x4xf32>
  %s.e = tensor.empty(%b, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %dist = linalg.generic {indexing_maps = [affine_map<(b, m, n, d) -> (b, m, d)>, affine_map<(b, m, n, d) -> (b, n, d)>, affine_map<(b, m, n, d) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %k : tensor<?x?x4xf32>, tensor<?x?x4xf32>) outs(%s.z : tensor<?x?x?xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.subf %x, %y : f32
    %a = math.absf %z : f32
    %u = arith.addf %out, %a : f32
    linalg.yield %u : f32
  } -> tensor<?x?x?xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(b, m, n) -> (b, m, n)>, affine_map<(b, m, n) -> (b, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%dist : tensor<?x?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.mulf %x, %half : f32
    linalg.yield %z : f32
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
  // expected-remark @+1 {{raised from linalg to l1: ? heads on ?, ? x ?, width 4 and 6, scale 5.000000e-01}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}

// -----

// tosa: negated and scaled.
// CHECK-LABEL: func @tosa_broadcast(
// CHECK: attn.l1 query({{.*}}) scale(5.000000e-01) into(
// CHECK-SAME: attn.raised_from = "tosa"
func.func @tosa_broadcast(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<6x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %sq = tosa.const_shape {values = dense<[2, 3, 5, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %sk = tosa.const_shape {values = dense<[2, 3, 1, 7, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %ss = tosa.const_shape {values = dense<[2, 3, 5, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %sp = tosa.const_shape {values = dense<[6, 5, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %sv = tosa.const_shape {values = dense<[6, 7, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %qb = tosa.reshape %q, %sq : (tensor<2x3x5x4xf32>, !tosa.shape<5>) -> tensor<2x3x5x1x4xf32>
  %kb = tosa.reshape %k, %sk : (tensor<2x3x7x4xf32>, !tosa.shape<5>) -> tensor<2x3x1x7x4xf32>
  %d = tosa.sub %qb, %kb : (tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %a = tosa.abs %d : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %u = tosa.reduce_sum %a {axis = 4 : i32} : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x1xf32>
  %dist = tosa.reshape %u, %ss : (tensor<2x3x5x7x1xf32>, !tosa.shape<4>) -> tensor<2x3x5x7xf32>
  %neg = tosa.negate %dist, %zp, %zp : (tensor<2x3x5x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x5x7xf32>
  %t = tosa.mul %neg, %half, %shift : (tensor<2x3x5x7xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %zero4 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %s = tosa.add %t, %zero4 : (tensor<2x3x5x7xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x5x7xf32>
  %max = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %sh = tosa.sub %s, %max : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x7xf32>
  %x = tosa.exp %sh : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %r = tosa.reciprocal %sum : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %p3 = tosa.reshape %p, %sp : (tensor<2x3x5x7xf32>, !tosa.shape<3>) -> tensor<6x5x7xf32>
  %v3 = tosa.reshape %v, %sv : (tensor<2x3x7x6xf32>, !tosa.shape<3>) -> tensor<6x7x6xf32>
  // expected-remark @+1 {{raised from tosa to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale 5.000000e-01}}
  %o = tosa.matmul %p3, %v3, %zp, %zp : (tensor<6x5x7xf32>, tensor<6x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x6xf32>
  return %o : tensor<6x5x6xf32>
}

// -----

// Declined: the squared distance.
// CHECK-LABEL: func @tosa_squares(
// CHECK-NOT: attn.
func.func @tosa_squares(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>) -> tensor<6x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %sq = tosa.const_shape {values = dense<[2, 3, 5, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %sk = tosa.const_shape {values = dense<[2, 3, 1, 7, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %ss = tosa.const_shape {values = dense<[2, 3, 5, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %sp = tosa.const_shape {values = dense<[6, 5, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %sv = tosa.const_shape {values = dense<[6, 7, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %qb = tosa.reshape %q, %sq : (tensor<2x3x5x4xf32>, !tosa.shape<5>) -> tensor<2x3x5x1x4xf32>
  %kb = tosa.reshape %k, %sk : (tensor<2x3x7x4xf32>, !tosa.shape<5>) -> tensor<2x3x1x7x4xf32>
  %d = tosa.sub %qb, %kb : (tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %a = tosa.mul %d, %d, %shift : (tensor<2x3x5x7x4xf32>, tensor<2x3x5x7x4xf32>, tensor<1xi8>) -> tensor<2x3x5x7x4xf32>
  %u = tosa.reduce_sum %a {axis = 4 : i32} : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x1xf32>
  %dist = tosa.reshape %u, %ss : (tensor<2x3x5x7x1xf32>, !tosa.shape<4>) -> tensor<2x3x5x7xf32>
  %neg = tosa.negate %dist, %zp, %zp : (tensor<2x3x5x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x5x7xf32>
  %t = tosa.mul %neg, %half, %shift : (tensor<2x3x5x7xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %zero4 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  // expected-note @+1 {{see this operation}}
  %s = tosa.add %t, %zero4 : (tensor<2x3x5x7xf32>, tensor<1x1x1x1xf32>) -> tensor<2x3x5x7xf32>
  %max = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %sh = tosa.sub %s, %max : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x7xf32>
  %x = tosa.exp %sh : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %r = tosa.reciprocal %sum : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %p3 = tosa.reshape %p, %sp : (tensor<2x3x5x7xf32>, !tosa.shape<3>) -> tensor<6x5x7xf32>
  %v3 = tosa.reshape %v, %sv : (tensor<2x3x7x6xf32>, !tosa.shape<3>) -> tensor<6x7x6xf32>
  // expected-remark @+1 {{not raised: the scores are not a product of queries and keys}}
  %o = tosa.matmul %p3, %v3, %zp, %zp : (tensor<6x5x7xf32>, tensor<6x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x6xf32>
  return %o : tensor<6x5x6xf32>
}

// -----

// A lambda for each head.
// CHECK-LABEL: func @tosa_lambda_per_head(
// CHECK: attn.l1 query({{.*}}) scale(%{{.*}} : tensor<3xf32>) into(
func.func @tosa_lambda_per_head(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %lambda: tensor<3xf32>) -> tensor<6x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %sq = tosa.const_shape {values = dense<[2, 3, 5, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %sk = tosa.const_shape {values = dense<[2, 3, 1, 7, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %ss = tosa.const_shape {values = dense<[2, 3, 5, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %sp = tosa.const_shape {values = dense<[6, 5, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %sv = tosa.const_shape {values = dense<[6, 7, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %qb = tosa.reshape %q, %sq : (tensor<2x3x5x4xf32>, !tosa.shape<5>) -> tensor<2x3x5x1x4xf32>
  %kb = tosa.reshape %k, %sk : (tensor<2x3x7x4xf32>, !tosa.shape<5>) -> tensor<2x3x1x7x4xf32>
  %d = tosa.sub %qb, %kb : (tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %a = tosa.abs %d : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %u = tosa.reduce_sum %a {axis = 4 : i32} : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x1xf32>
  %dist = tosa.reshape %u, %ss : (tensor<2x3x5x7x1xf32>, !tosa.shape<4>) -> tensor<2x3x5x7xf32>
  %neg = tosa.negate %dist, %zp, %zp : (tensor<2x3x5x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x5x7xf32>
  %t = tosa.mul %neg, %half, %shift : (tensor<2x3x5x7xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %sl = tosa.const_shape {values = dense<[1, 3, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %lb = tosa.reshape %lambda, %sl : (tensor<3xf32>, !tosa.shape<4>) -> tensor<1x3x1x1xf32>
  %s = tosa.mul %t, %lb, %shift : (tensor<2x3x5x7xf32>, tensor<1x3x1x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %max = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %sh = tosa.sub %s, %max : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x7xf32>
  %x = tosa.exp %sh : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %r = tosa.reciprocal %sum : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %p3 = tosa.reshape %p, %sp : (tensor<2x3x5x7xf32>, !tosa.shape<3>) -> tensor<6x5x7xf32>
  %v3 = tosa.reshape %v, %sv : (tensor<2x3x7x6xf32>, !tosa.shape<3>) -> tensor<6x7x6xf32>
  // expected-remark @+1 {{raised from tosa to l1: 3 heads on 3, 5 x 7, width 4 and 6, scale an operand}}
  %o = tosa.matmul %p3, %v3, %zp, %zp : (tensor<6x5x7xf32>, tensor<6x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x6xf32>
  return %o : tensor<6x5x6xf32>
}

// -----

// Declined: a lambda for each row.
// CHECK-LABEL: func @tosa_lambda_per_row(
// CHECK-NOT: attn.
func.func @tosa_lambda_per_row(%q: tensor<2x3x5x4xf32>, %k: tensor<2x3x7x4xf32>, %v: tensor<2x3x7x6xf32>, %lambda: tensor<5xf32>) -> tensor<6x5x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %sq = tosa.const_shape {values = dense<[2, 3, 5, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %sk = tosa.const_shape {values = dense<[2, 3, 1, 7, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %ss = tosa.const_shape {values = dense<[2, 3, 5, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %sp = tosa.const_shape {values = dense<[6, 5, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %sv = tosa.const_shape {values = dense<[6, 7, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %qb = tosa.reshape %q, %sq : (tensor<2x3x5x4xf32>, !tosa.shape<5>) -> tensor<2x3x5x1x4xf32>
  %kb = tosa.reshape %k, %sk : (tensor<2x3x7x4xf32>, !tosa.shape<5>) -> tensor<2x3x1x7x4xf32>
  %d = tosa.sub %qb, %kb : (tensor<2x3x5x1x4xf32>, tensor<2x3x1x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %a = tosa.abs %d : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x4xf32>
  %u = tosa.reduce_sum %a {axis = 4 : i32} : (tensor<2x3x5x7x4xf32>) -> tensor<2x3x5x7x1xf32>
  %dist = tosa.reshape %u, %ss : (tensor<2x3x5x7x1xf32>, !tosa.shape<4>) -> tensor<2x3x5x7xf32>
  %neg = tosa.negate %dist, %zp, %zp : (tensor<2x3x5x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x5x7xf32>
  %t = tosa.mul %neg, %half, %shift : (tensor<2x3x5x7xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %sl = tosa.const_shape {values = dense<[1, 1, 5, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %lb = tosa.reshape %lambda, %sl : (tensor<5xf32>, !tosa.shape<4>) -> tensor<1x1x5x1xf32>
  // expected-note @+1 {{see this operation}}
  %s = tosa.mul %t, %lb, %shift : (tensor<2x3x5x7xf32>, tensor<1x1x5x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %max = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %sh = tosa.sub %s, %max : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>) -> tensor<2x3x5x7xf32>
  %x = tosa.exp %sh : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x7xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x3x5x7xf32>) -> tensor<2x3x5x1xf32>
  %r = tosa.reciprocal %sum : (tensor<2x3x5x1xf32>) -> tensor<2x3x5x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<2x3x5x7xf32>, tensor<2x3x5x1xf32>, tensor<1xi8>) -> tensor<2x3x5x7xf32>
  %p3 = tosa.reshape %p, %sp : (tensor<2x3x5x7xf32>, !tosa.shape<3>) -> tensor<6x5x7xf32>
  %v3 = tosa.reshape %v, %sv : (tensor<2x3x7x6xf32>, !tosa.shape<3>) -> tensor<6x7x6xf32>
  // expected-remark @+1 {{not raised: scores are multiplied with something that differs by row or key}}
  %o = tosa.matmul %p3, %v3, %zp, %zp : (tensor<6x5x7xf32>, tensor<6x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<6x5x6xf32>
  return %o : tensor<6x5x6xf32>
}
