// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Masks of several parts, in linalg: what depends on the positions of row and key
// becomes attributes, what is data stays, as small as it is.

// of causal, window and padding only the padding is data, of the size that it has
// CHECK-LABEL: func @window_and_padding(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) window(4) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @window_and_padding(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<4> : tensor<1x1x7x1xi64>
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
  %e4 = tensor.empty() : tensor<1x1x1x9xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e5 = tensor.empty() : tensor<1x1x7x1xi64>
  %i4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e5 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %t2 = arith.subi %i4, %k2 : tensor<1x1x7x1xi64>
  %e6 = tensor.empty() : tensor<1x1x7x9xi1>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i3, %t2 : tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) outs(%e6 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t4 = arith.andi %t, %t3 : tensor<1x1x7x9xi1>
  %e7 = tensor.empty() : tensor<2x1x7x9xi1>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4, %pad : tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) outs(%e7 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.andi %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %e8 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e8 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e9 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e9 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5, %r3, %k3 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e10 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t6 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t6, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e13 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e13 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e14 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e14 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e15 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e15 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, window 4, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// a window to both sides
// CHECK-LABEL: func @local(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) window(3) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @local(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k4 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<3> : tensor<1x1x1x9xi64>
  %k2 = arith.constant dense<3> : tensor<1x1x7x1xi64>
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
  %t = arith.subi %i2, %k2 : tensor<1x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %t : tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<1x1x7x1xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e5 = tensor.empty() : tensor<1x1x1x9xi64>
  %i4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e5 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t3 = arith.subi %i4, %k3 : tensor<1x1x1x9xi64>
  %e6 = tensor.empty() : tensor<1x1x7x9xi1>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i3, %t3 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e6 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t5 = arith.andi %t2, %t4 : tensor<1x1x7x9xi1>
  %e7 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e7 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e8 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5, %r3, %k4 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e9 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e10 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t6 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e11 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t6, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e12 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e12 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e13 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e13 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e14 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e14 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, window 3}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// |i - j| < 3
// CHECK-LABEL: func @distance(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) window(3) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @distance(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<3> : tensor<1x1x7x9xi64>
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
  %e3 = tensor.empty() : tensor<1x1x7x9xi64>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<1x1x7x9xi64>) {
  ^bb0(%x0: i64, %x1: i64, %out: i64):
    %y = arith.subi %x0, %x1 : i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x9xi64>
  %e4 = tensor.empty() : tensor<1x1x7x9xi64>
  %abs = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t : tensor<1x1x7x9xi64>) outs(%e4 : tensor<1x1x7x9xi64>) {
  ^bb0(%x0: i64, %out: i64):
    %y = math.absi %x0 : i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x9xi64>
  %t2 = arith.cmpi sgt, %k2, %abs : tensor<1x1x7x9xi64>
  %e5 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e5 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e6 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e6 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %r3, %k3 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e8 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e9 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{causal none, window 3}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// one that is wider to one side is causal with an offset
// CHECK-LABEL: func @band(
// CHECK: %[[TWO:.*]] = arith.constant 1 : index
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%[[TWO]] : index) window(4) scale
func.func @band(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k4 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<1> : tensor<1x1x7x1xi64>
  %k2 = arith.constant dense<3> : tensor<1x1x7x1xi64>
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
  %t = arith.subi %i2, %k2 : tensor<1x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %t : tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) outs(%e3 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e4 = tensor.empty() : tensor<1x1x7x1xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e5 = tensor.empty() : tensor<1x1x1x9xi64>
  %i4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e5 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t3 = arith.addi %i3, %k3 : tensor<1x1x7x1xi64>
  %e6 = tensor.empty() : tensor<1x1x7x9xi1>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %i4 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e6 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t5 = arith.andi %t2, %t4 : tensor<1x1x7x9xi1>
  %e7 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e7 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e8 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t5, %r3, %k4 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e9 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e10 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t6 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e11 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t6, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e12 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e12 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e13 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e13 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e14 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e14 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset, window 4}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// keys below a length of their batch
// CHECK-LABEL: func @lengths(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<2x4x9x6xf32>) kv_length(%{{.*}} : tensor<2xi64>) scale
func.func @lengths(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %len: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %len [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<2x1x1x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %i : tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) outs(%e2 : tensor<2x1x1x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<2x1x1x9xi1>
  %e3 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e3 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e4 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e4 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e5 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r4, %k2 : tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e5 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e6 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e6 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e7 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e8 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e9 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e10 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e10 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, kv_length}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// the same with a causal mask, negated and or-ed
// CHECK-LABEL: func @length_and_causal(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<2x4x9x6xf32>) kv_length(%{{.*}} : tensor<2xi64>) causal(top_left) scale
func.func @length_and_causal(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %len: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %len [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<2x1x1x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %r : tensor<1x1x1x9xi64>, tensor<2x1x1x1xi64>) outs(%e2 : tensor<2x1x1x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<2x1x1x9xi1>
  %e3 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e4 = tensor.empty() : tensor<1x1x7x1xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e5 = tensor.empty() : tensor<1x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i2, %i3 : tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) outs(%e5 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e6 = tensor.empty() : tensor<2x1x7x9xi1>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %t2 : tensor<2x1x1x9xi1>, tensor<1x1x7x9xi1>) outs(%e6 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.ori %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %e7 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e7 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e8 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %k2, %r4 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e9 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e10 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e11 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e12 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e12 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e13 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e13 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e14 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e14 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, kv_length}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// the first five keys
// CHECK-LABEL: func @constant_length(
// CHECK: %[[N:.*]] = arith.constant 5 : index
// CHECK: attn.sdpa {{.*}} kv_length(%[[N]] : index) scale
func.func @constant_length(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<5> : tensor<1x1x1x9xi64>
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t = arith.cmpi sgt, %k2, %i : tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k3 : tensor<1x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e4 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
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
  // expected-remark @+1 {{causal none, kv_length}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// all keys but the first two: a mask of keys
// CHECK-LABEL: func @left_padding(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x1x9xi1>) scale
func.func @left_padding(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<2> : tensor<1x1x1x9xi64>
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t = arith.cmpi sge, %i, %k2 : tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e2 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e3 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e3 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e4 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k3 : tensor<1x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e4 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
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
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// one row at a position of its batch: a length of one more
// CHECK-LABEL: func @positions(
// CHECK: %[[N:.*]] = linalg.generic
// CHECK: arith.addi
// CHECK: attn.sdpa {{.*}} kv_length(%[[N]] : tensor<2xi64>) scale
func.func @positions(%q: tensor<2x4x1x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %at: tensor<2xi64>) -> tensor<2x4x1x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x1x9xf32>
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %at [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<2x1x1x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %i : tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) outs(%e2 : tensor<2x1x1x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<2x1x1x9xi1>
  %e3 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e3 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x1x8xf32> into tensor<8x1x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e4 = tensor.empty() : tensor<8x1x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e4 : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x1x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x1x9xf32>) -> tensor<8x1x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 1, 9] : tensor<8x1x9xf32> into tensor<2x4x1x9xf32>
  %e5 = tensor.empty() : tensor<2x4x1x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r4, %k2 : tensor<2x1x1x9xi1>, tensor<2x4x1x9xf32>, tensor<2x4x1x9xf32>) outs(%e5 : tensor<2x4x1x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x1x9xf32>
  %e6 = tensor.empty() : tensor<2x4x1xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e6 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x1x9xf32>) outs(%z2 : tensor<2x4x1xf32>) dimensions = [3]
  %e7 = tensor.empty() : tensor<2x4x1x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x1xf32>) outs(%e7 : tensor<2x4x1x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x1x9xf32>
  %x = math.exp %d : tensor<2x4x1x9xf32>
  %e8 = tensor.empty() : tensor<2x4x1xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e8 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x1x9xf32>) outs(%z3 : tensor<2x4x1xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x1x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x1xf32>) outs(%e9 : tensor<2x4x1x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x1x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x1x9xf32> into tensor<8x1x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e10 = tensor.empty() : tensor<8x1x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e10 : tensor<8x1x6xf32>) -> tensor<8x1x6xf32>
  // expected-remark @+1 {{1 x 9, width 8 and 6, scale 1.000000e+00, causal none, kv_length}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x1x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x1x6xf32>) -> tensor<8x1x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 1, 6] : tensor<8x1x6xf32> into tensor<2x4x1x6xf32>
  return %r7 : tensor<2x4x1x6xf32>
}

// -----

// rows that follow what is in a cache
// CHECK-LABEL: func @past(
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%{{.*}} : tensor<2xi64>) scale
func.func @past(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %past: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %past [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<2x1x7x1xi64>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %r : tensor<1x1x7x1xi64>, tensor<2x1x1x1xi64>) outs(%e2 : tensor<2x1x7x1xi64>) {
  ^bb0(%x0: i64, %x1: i64, %out: i64):
    %y = arith.addi %x0, %x1 : i64
    linalg.yield %y : i64
  } -> tensor<2x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e4 = tensor.empty() : tensor<2x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %i2 : tensor<2x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e4 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %e5 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e5 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e6 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e6 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %r4, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e8 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e9 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e10 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e11 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e12 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e12 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// sequences that are packed are data of row and key; causal is none
// CHECK-LABEL: func @packed_sequences(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<2x1x7x7xi1>) causal(top_left) scale
func.func @packed_sequences(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x7x8xf32>, %v: tensor<2x4x7x6xf32>, %id: tensor<2x7xi64>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x7xf32>
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %id [[0], [1, 2, 3]] output_shape [2, 1, 7, 1] : tensor<2x7xi64> into tensor<2x1x7x1xi64>
  %r2 = tensor.expand_shape %id [[0], [1, 2, 3]] output_shape [2, 1, 1, 7] : tensor<2x7xi64> into tensor<2x1x1x7xi64>
  %e = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x7xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x7xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x7xi64>
  %e3 = tensor.empty() : tensor<1x1x7x7xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) outs(%e3 : tensor<1x1x7x7xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x7xi1>
  %e4 = tensor.empty() : tensor<2x1x7x7xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %r2 : tensor<2x1x7x1xi64>, tensor<2x1x1x7xi64>) outs(%e4 : tensor<2x1x7x7xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi eq, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<2x1x7x7xi1>
  %e5 = tensor.empty() : tensor<2x1x7x7xi1>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %t2 : tensor<1x1x7x7xi1>, tensor<2x1x7x7xi1>) outs(%e5 : tensor<2x1x7x7xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.andi %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x7xi1>
  %e6 = tensor.empty() : tensor<2x4x8x7xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x7x8xf32>) outs(%e6 : tensor<2x4x8x7xf32>) permutation = [0, 1, 3, 2]
  %r3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r4 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x7xf32> into tensor<8x8x7xf32>
  %e7 = tensor.empty() : tensor<8x7x7xf32>
  %z = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %s = linalg.batch_matmul ins(%r3, %r4 : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%z : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %r5 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
  %e8 = tensor.empty() : tensor<2x4x7x7xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %r5, %k2 : tensor<2x1x7x7xi1>, tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) outs(%e8 : tensor<2x4x7x7xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x7xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x7xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x7xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x7xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x7xf32>
  %x = math.exp %d : tensor<2x4x7x7xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x7xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x7xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x7xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x7xf32>
  %r6 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
  %r7 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x7x6xf32> into tensor<8x7x6xf32>
  %e13 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e13 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = linalg.batch_matmul ins(%r6, %r7 : tensor<8x7x7xf32>, tensor<8x7x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r8 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// what always holds goes: j < N, and j = j
// CHECK-LABEL: func @all_true(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @all_true(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k4 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<8> : tensor<1x1x7x1xi64>
  %k2 = arith.constant dense<9> : tensor<1x1x1x9xi64>
  %e = tensor.empty() : tensor<1x1x1x9xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %t = arith.cmpi sgt, %k2, %i : tensor<1x1x1x9xi64>
  %e2 = tensor.empty() : tensor<1x1x7x1xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %t2 = arith.addi %i2, %k3 : tensor<1x1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x1x9xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e4 = tensor.empty() : tensor<1x1x7x9xi1>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %i3 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e4 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e5 = tensor.empty() : tensor<1x1x7x9xi1>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %t3 : tensor<1x1x1x9xi1>, tensor<1x1x7x9xi1>) outs(%e5 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.andi %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e6 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e6 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e7 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t4, %r3, %k4 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e8 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t5 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t5, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e13 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e13 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// causal or within a prefix that is data: neither alone
// CHECK-LABEL: func @prefix(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<2x4x9x6xf32>) mask(%{{.*}} : tensor<2x1x7x9xi1>) scale
func.func @prefix(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %len: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %r = tensor.expand_shape %len [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
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
  %e4 = tensor.empty() : tensor<1x1x1x9xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e5 = tensor.empty() : tensor<2x1x1x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r, %i3 : tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) outs(%e5 : tensor<2x1x1x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sgt, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<2x1x1x9xi1>
  %e6 = tensor.empty() : tensor<2x1x7x9xi1>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %t2 : tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) outs(%e6 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.ori %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %e7 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e7 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r2 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r3 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e8 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e8 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r2, %r3 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r4 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t3, %r4, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e9 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e10 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e11 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e12 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e12 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e13 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e13 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r5 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r6 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e14 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e14 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r5, %r6 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r7 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// where(pad, where(causal, 0, -inf), -inf), added
// CHECK-LABEL: func @nested_where(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @nested_where(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k4 = arith.constant dense<0xFF800000> : tensor<2x1x7x9xf32>
  %k3 = arith.constant dense<0xFF800000> : tensor<1x1x7x9xf32>
  %k2 = arith.constant dense<0.0> : tensor<1x1x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e4 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e5 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e5 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t2 = arith.select %t, %k2, %k3 : tensor<1x1x7x9xi1>, tensor<1x1x7x9xf32>
  %e6 = tensor.empty() : tensor<2x1x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%pad, %t2, %k4 : tensor<2x1x1x9xi1>, tensor<1x1x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e6 : tensor<2x1x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x1x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %t3 : tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
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
  // expected-remark @+1 {{causal top_left, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// (1 - m) * -1e9 of a converted boolean, and causal
// CHECK-LABEL: func @inverted_number(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x1x9xf32>) scale
func.func @inverted_number(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<-1000000000.0> : tensor<2x1x1x9xf32>
  %k2 = arith.constant dense<1.0> : tensor<2x1x1x9xf32>
  %t = arith.uitofp %pad : tensor<2x1x1x9xi1> to tensor<2x1x1x9xf32>
  %t2 = arith.subf %k2, %t : tensor<2x1x1x9xf32>
  %t3 = arith.mulf %t2, %k3 : tensor<2x1x1x9xf32>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %t3 : tensor<2x4x7x9xf32>, tensor<2x1x1x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// a row that loses all keys to a finite number weighs them alike: the average of the values
// CHECK-LABEL: func @average(
// CHECK: %[[O:.*]]:2 = attn.sdpa {{.*}} mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) scale
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%arg2 : tensor<2x4x9x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[O]]#0, %[[O]]#1
// CHECK: tensor.extract %[[SUM]]
// CHECK: arith.select
func.func @average(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
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
  %e4 = tensor.empty() : tensor<2x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %pad : tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) outs(%e4 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.andi %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %e5 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e5 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e6 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e6 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e8 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e9 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{causal top_left, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// the same of grouped heads, and added
// CHECK-LABEL: func @average_grouped(
// CHECK: %[[O:.*]]:2 = attn.sdpa {{.*}} mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) scale
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%arg2 : tensor<2x2x9x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[O]]#0, %[[O]]#1
// CHECK: tensor.extract %[[SUM]]
// CHECK: arith.select
func.func @average_grouped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %c = arith.constant 0.0 : f32
  %k3 = arith.constant dense<-3.402823466e+38> : tensor<2x1x7x9xf32>
  %k2 = arith.constant dense<0.0> : tensor<2x1x7x9xf32>
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
  %e4 = tensor.empty() : tensor<2x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %pad : tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) outs(%e4 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.andi %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %t3 = arith.select %t2, %k2, %k3 : tensor<2x1x7x9xi1>, tensor<2x1x7x9xf32>
  %r = tensor.expand_shape %k [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 8] : tensor<2x2x9x8xf32> into tensor<2x2x1x9x8xf32>
  %e5 = tensor.empty() : tensor<2x2x2x9x8xf32>
  %rep = linalg.broadcast ins(%k : tensor<2x2x9x8xf32>) outs(%e5 : tensor<2x2x2x9x8xf32>) dimensions = [2]
  %r2 = tensor.collapse_shape %rep [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x8xf32> into tensor<2x4x9x8xf32>
  %e6 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%r2 : tensor<2x4x9x8xf32>) outs(%e6 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r3 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r4 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e7 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e7 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r3, %r4 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r5 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r5, %t3 : tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e8 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t4 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t4, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r6 = tensor.expand_shape %v [[0], [1, 2], [3], [4]] output_shape [2, 2, 1, 9, 6] : tensor<2x2x9x6xf32> into tensor<2x2x1x9x6xf32>
  %e13 = tensor.empty() : tensor<2x2x2x9x6xf32>
  %rep2 = linalg.broadcast ins(%v : tensor<2x2x9x6xf32>) outs(%e13 : tensor<2x2x2x9x6xf32>) dimensions = [2]
  %r7 = tensor.collapse_shape %rep2 [[0], [1, 2], [3], [4]] : tensor<2x2x2x9x6xf32> into tensor<2x4x9x6xf32>
  %r8 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r9 = tensor.collapse_shape %r7 [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e14 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c : f32) outs(%e14 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = linalg.batch_matmul ins(%r8, %r9 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r10 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// two that are added may be lower together: they stay as they are
// CHECK-LABEL: func @low_twice(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>) scale
func.func @low_twice(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %c2 = arith.constant 0xFF800000 : f32
  %k5 = arith.constant dense<-3.402823466e+38> : tensor<2x1x1x9xf32>
  %k4 = arith.constant dense<0.0> : tensor<2x1x1x9xf32>
  %k3 = arith.constant dense<-3.402823466e+38> : tensor<1x1x7x9xf32>
  %k2 = arith.constant dense<0.0> : tensor<1x1x7x9xf32>
  %c = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<1x1x7x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e4 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e5 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e5 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %t2 = arith.select %t, %k2, %k3 : tensor<1x1x7x9xi1>, tensor<1x1x7x9xf32>
  %t3 = arith.select %pad, %k4, %k5 : tensor<2x1x1x9xi1>, tensor<2x1x1x9xf32>
  %e6 = tensor.empty() : tensor<2x1x7x9xf32>
  %t4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %t3 : tensor<1x1x7x9xf32>, tensor<2x1x1x9xf32>) outs(%e6 : tensor<2x1x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x1x7x9xf32>
  %e7 = tensor.empty() : tensor<2x4x7x9xf32>
  %t5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r3, %t4 : tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) outs(%e7 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: f32, %x1: f32, %out: f32):
    %y = arith.addf %x0, %x1 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e8 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t5 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e9 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e9 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t5, %b : tensor<2x4x7x9xf32>
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
  // expected-remark @+1 {{causal none, bias}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// two attentions share a mask: it is computed once
// CHECK-LABEL: func @shared(
// CHECK: %[[M:.*]] = linalg.generic
// CHECK: attn.sdpa {{.*}} mask(%[[M]] : tensor<2x1x1x9xi1>)
// CHECK-NOT: linalg.generic
// CHECK: attn.sdpa {{.*}} mask(%[[M]] : tensor<2x1x1x9xi1>)
func.func @shared(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi64>, %q2: tensor<2x4x7x8xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7x6xf32>) {
  %c2 = arith.constant 0xFF800000 : f32
  %k3 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c = arith.constant 0.0 : f32
  %k2 = arith.constant dense<0> : tensor<2x1x1x9xi64>
  %t = arith.cmpi sgt, %pad, %k2 : tensor<2x1x1x9xi64>
  %e = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e2 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c : f32) outs(%e2 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e3 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %k3, %r3 : tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e3 : tensor<2x4x7x9xf32>) {
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
  %e9 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt2 = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e9 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r7 = tensor.collapse_shape %q2 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r8 = tensor.collapse_shape %kt2 [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e10 = tensor.empty() : tensor<8x7x9xf32>
  %z5 = linalg.fill ins(%c : f32) outs(%e10 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s2 = linalg.batch_matmul ins(%r7, %r8 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z5 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r9 = tensor.expand_shape %s2 [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %k3, %r9 : tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e11 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e12 = tensor.empty() : tensor<2x4x7xf32>
  %z6 = linalg.fill ins(%c2 : f32) outs(%e12 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max2 = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z6 : tensor<2x4x7xf32>) dimensions = [3]
  %e13 = tensor.empty() : tensor<2x4x7x9xf32>
  %b3 = linalg.broadcast ins(%max2 : tensor<2x4x7xf32>) outs(%e13 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d2 = arith.subf %t3, %b3 : tensor<2x4x7x9xf32>
  %x2 = math.exp %d2 : tensor<2x4x7x9xf32>
  %e14 = tensor.empty() : tensor<2x4x7xf32>
  %z7 = linalg.fill ins(%c : f32) outs(%e14 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum2 = linalg.reduce { arith.addf } ins(%x2 : tensor<2x4x7x9xf32>) outs(%z7 : tensor<2x4x7xf32>) dimensions = [3]
  %e15 = tensor.empty() : tensor<2x4x7x9xf32>
  %b4 = linalg.broadcast ins(%sum2 : tensor<2x4x7xf32>) outs(%e15 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p2 = arith.divf %x2, %b4 : tensor<2x4x7x9xf32>
  %r10 = tensor.collapse_shape %p2 [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r11 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e16 = tensor.empty() : tensor<8x7x6xf32>
  %z8 = linalg.fill ins(%c : f32) outs(%e16 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o2 = linalg.batch_matmul ins(%r10, %r11 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z8 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r12 = tensor.expand_shape %o2 [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6, %r12 : tensor<2x4x7x6xf32>, tensor<2x4x7x6xf32>
}

// -----

// chunks that are longer than all keys
// CHECK-LABEL: func @wide_chunk(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @wide_chunk(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c3 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c2 = arith.constant 0.0 : f32
  %c = arith.constant 16 : i32
  %e = tensor.empty() : tensor<1x1x7x1xi32>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi32>) {
  ^bb0(%out: i32):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i32
    linalg.yield %y : i32
  } -> tensor<1x1x7x1xi32>
  %e2 = tensor.empty() : tensor<1x1x7x1xi32>
  %div = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i : tensor<1x1x7x1xi32>) outs(%e2 : tensor<1x1x7x1xi32>) {
  ^bb0(%x0: i32, %out: i32):
    %y = arith.floordivsi %x0, %c : i32
    linalg.yield %y : i32
  } -> tensor<1x1x7x1xi32>
  %e3 = tensor.empty() : tensor<1x1x1x9xi32>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x1x9xi32>) {
  ^bb0(%out: i32):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i32
    linalg.yield %y : i32
  } -> tensor<1x1x1x9xi32>
  %e4 = tensor.empty() : tensor<1x1x1x9xi32>
  %div2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i2 : tensor<1x1x1x9xi32>) outs(%e4 : tensor<1x1x1x9xi32>) {
  ^bb0(%x0: i32, %out: i32):
    %y = arith.floordivsi %x0, %c : i32
    linalg.yield %y : i32
  } -> tensor<1x1x1x9xi32>
  %e5 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%div, %div2 : tensor<1x1x7x1xi32>, tensor<1x1x1x9xi32>) outs(%e5 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i32, %x1: i32, %out: i1):
    %y = arith.cmpi eq, %x0, %x1 : i32
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e6 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e6 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e7 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e8 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c3 : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c2 : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e13 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c2 : f32) outs(%e13 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// chunks within: no attribute says so
// CHECK-LABEL: func @chunk(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x7x9xi1>) scale
func.func @chunk(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %c3 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c2 = arith.constant 0.0 : f32
  %c = arith.constant 4 : i32
  %e = tensor.empty() : tensor<1x1x7x1xi32>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<1x1x7x1xi32>) {
  ^bb0(%out: i32):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i32
    linalg.yield %y : i32
  } -> tensor<1x1x7x1xi32>
  %e2 = tensor.empty() : tensor<1x1x7x1xi32>
  %div = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i : tensor<1x1x7x1xi32>) outs(%e2 : tensor<1x1x7x1xi32>) {
  ^bb0(%x0: i32, %out: i32):
    %y = arith.floordivsi %x0, %c : i32
    linalg.yield %y : i32
  } -> tensor<1x1x7x1xi32>
  %e3 = tensor.empty() : tensor<1x1x1x9xi32>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x1x9xi32>) {
  ^bb0(%out: i32):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i32
    linalg.yield %y : i32
  } -> tensor<1x1x1x9xi32>
  %e4 = tensor.empty() : tensor<1x1x1x9xi32>
  %div2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i2 : tensor<1x1x1x9xi32>) outs(%e4 : tensor<1x1x1x9xi32>) {
  ^bb0(%x0: i32, %out: i32):
    %y = arith.floordivsi %x0, %c : i32
    linalg.yield %y : i32
  } -> tensor<1x1x1x9xi32>
  %e5 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%div, %div2 : tensor<1x1x7x1xi32>, tensor<1x1x1x9xi32>) outs(%e5 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i32, %x1: i32, %out: i1):
    %y = arith.cmpi eq, %x0, %x1 : i32
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e6 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e6 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e7 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c2 : f32) outs(%e7 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e8 = tensor.empty() : tensor<2x4x7x9xf32>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %r3, %k2 : tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e8 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e9 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c3 : f32) outs(%e9 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t2 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e10 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t2, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c2 : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e13 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c2 : f32) outs(%e13 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// positions that grow by one are one sequence: a running count of where they do not is 0
// CHECK-LABEL: func @position_differences(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x7x8xf32>) value(%arg2 : tensor<2x4x7x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "linalg"}
func.func @position_differences(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x7x8xf32>, %v: tensor<2x4x7x6xf32>) -> tensor<2x4x7x6xf32> {
  %c3 = arith.constant 0xFF800000 : f32
  %k6 = arith.constant dense<0xFF800000> : tensor<2x4x7x7xf32>
  %c2 = arith.constant 0.0 : f32
  %c = arith.constant 0 : i64
  %k5 = arith.constant dense<0> : tensor<1x7x7xi64>
  %k4 = arith.constant dense<true> : tensor<1x7xi1>
  %k3 = arith.constant dense<1> : tensor<1x7xi64>
  %k2 = arith.constant dense<1> : tensor<1x1xi64>
  %e = tensor.empty() : tensor<1x7xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<1x7xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 1 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x7xi64>
  %slice = tensor.extract_slice %i[0, 0] [1, 1] [1, 1] : tensor<1x7xi64> to tensor<1x1xi64>
  %t = arith.subi %slice, %k2 : tensor<1x1xi64>
  %cat = tensor.concat dim(1) %t, %i : (tensor<1x1xi64>, tensor<1x7xi64>) -> tensor<1x8xi64>
  %slice2 = tensor.extract_slice %cat[0, 1] [1, 7] [1, 1] : tensor<1x8xi64> to tensor<1x7xi64>
  %slice3 = tensor.extract_slice %cat[0, 0] [1, 7] [1, 1] : tensor<1x8xi64> to tensor<1x7xi64>
  %t2 = arith.subi %slice2, %slice3 : tensor<1x7xi64>
  %t3 = arith.cmpi eq, %t2, %k3 : tensor<1x7xi64>
  %t4 = arith.xori %t3, %k4 : tensor<1x7xi1>
  %t5 = arith.extui %t4 : tensor<1x7xi1> to tensor<1x7xi64>
  %e2 = tensor.empty() : tensor<1x7x1xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 1 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x7x1xi64>
  %e3 = tensor.empty() : tensor<1x1x7xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} outs(%e3 : tensor<1x1x7xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7xi64>
  %e4 = tensor.empty() : tensor<1x7x7xi1>
  %t6 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (0, d1, 0)>, affine_map<(d0, d1, d2) -> (0, 0, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%i2, %i3 : tensor<1x7x1xi64>, tensor<1x1x7xi64>) outs(%e4 : tensor<1x7x7xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x7x7xi1>
  %r = tensor.expand_shape %t5 [[0], [1, 2]] output_shape [1, 1, 7] : tensor<1x7xi64> into tensor<1x1x7xi64>
  %e5 = tensor.empty() : tensor<1x7x7xi64>
  %t7 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2) -> (0, d1, d2)>, affine_map<(d0, d1, d2) -> (0, 0, d2)>, affine_map<(d0, d1, d2) -> (0, d1, d2)>, affine_map<(d0, d1, d2) -> (d0, d1, d2)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%t6, %r, %k5 : tensor<1x7x7xi1>, tensor<1x1x7xi64>, tensor<1x7x7xi64>) outs(%e5 : tensor<1x7x7xi64>) {
  ^bb0(%x0: i1, %x1: i64, %x2: i64, %out: i64):
    %y = arith.select %x0, %x1, %x2 : i64
    linalg.yield %y : i64
  } -> tensor<1x7x7xi64>
  %e6 = tensor.empty() : tensor<1x7xi64>
  %z = linalg.fill ins(%c : i64) outs(%e6 : tensor<1x7xi64>) -> tensor<1x7xi64>
  %sum = linalg.reduce { arith.addi } ins(%t7 : tensor<1x7x7xi64>) outs(%z : tensor<1x7xi64>) dimensions = [2]
  %r2 = tensor.expand_shape %sum [[0], [1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<1x7xi64> into tensor<1x1x7x1xi64>
  %r3 = tensor.expand_shape %sum [[0], [1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<1x7xi64> into tensor<1x1x1x7xi64>
  %e7 = tensor.empty() : tensor<1x1x7x1xi64>
  %i4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e7 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e8 = tensor.empty() : tensor<1x1x1x7xi64>
  %i5 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e8 : tensor<1x1x1x7xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x7xi64>
  %e9 = tensor.empty() : tensor<1x1x7x7xi1>
  %t8 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i4, %i5 : tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) outs(%e9 : tensor<1x1x7x7xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x7xi1>
  %e10 = tensor.empty() : tensor<1x1x7x7xi1>
  %t9 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%r2, %r3 : tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) outs(%e10 : tensor<1x1x7x7xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi eq, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x7xi1>
  %t10 = arith.andi %t8, %t9 : tensor<1x1x7x7xi1>
  %e11 = tensor.empty() : tensor<2x4x8x7xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x7x8xf32>) outs(%e11 : tensor<2x4x8x7xf32>) permutation = [0, 1, 3, 2]
  %r4 = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r5 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x7xf32> into tensor<8x8x7xf32>
  %e12 = tensor.empty() : tensor<8x7x7xf32>
  %z2 = linalg.fill ins(%c2 : f32) outs(%e12 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %s = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%z2 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
  %r6 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
  %e13 = tensor.empty() : tensor<2x4x7x7xf32>
  %t11 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t10, %r6, %k6 : tensor<1x1x7x7xi1>, tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) outs(%e13 : tensor<2x4x7x7xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x7xf32>
  %e14 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c3 : f32) outs(%e14 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t11 : tensor<2x4x7x7xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e15 = tensor.empty() : tensor<2x4x7x7xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e15 : tensor<2x4x7x7xf32>) dimensions = [3]
  %d = arith.subf %t11, %b : tensor<2x4x7x7xf32>
  %x = math.exp %d : tensor<2x4x7x7xf32>
  %e16 = tensor.empty() : tensor<2x4x7xf32>
  %z4 = linalg.fill ins(%c2 : f32) outs(%e16 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum2 = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x7xf32>) outs(%z4 : tensor<2x4x7xf32>) dimensions = [3]
  %e17 = tensor.empty() : tensor<2x4x7x7xf32>
  %b2 = linalg.broadcast ins(%sum2 : tensor<2x4x7xf32>) outs(%e17 : tensor<2x4x7x7xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x7xf32>
  %r7 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
  %r8 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x7x6xf32> into tensor<8x7x6xf32>
  %e18 = tensor.empty() : tensor<8x7x6xf32>
  %z5 = linalg.fill ins(%c2 : f32) outs(%e18 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = linalg.batch_matmul ins(%r7, %r8 : tensor<8x7x7xf32>, tensor<8x7x6xf32>) outs(%z5 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r9 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r9 : tensor<2x4x7x6xf32>
}

// -----

// a padding that is gathered at indices which are wrapped round if negative
// CHECK-LABEL: func @gathered_padding(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<2x1x1x9xi1>) causal(top_left) scale
func.func @gathered_padding(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x9xi1>) -> tensor<2x4x7x6xf32> {
  %c5 = arith.constant 0xFF800000 : f32
  %k2 = arith.constant dense<0xFF800000> : tensor<2x4x7x9xf32>
  %c4 = arith.constant 0.0 : f32
  %c3 = arith.constant 9 : i64
  %c2 = arith.constant 2 : i64
  %c = arith.constant 0 : i64
  %e = tensor.empty() : tensor<2x1x1x1xi64>
  %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<2x1x1x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 0 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<2x1x1x1xi64>
  %e2 = tensor.empty() : tensor<1x1x1x9xi64>
  %i2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e2 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e3 = tensor.empty() : tensor<2x1x1x9xi1>
  %gathered = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i, %i2 : tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) outs(%e3 : tensor<2x1x1x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %lt = arith.cmpi slt, %x0, %c : i64
    %w = arith.addi %x0, %c2 : i64
    %x2 = arith.select %lt, %w, %x0 : i64
    %b = arith.index_cast %x2 : i64 to index
    %lt2 = arith.cmpi slt, %x1, %c : i64
    %w2 = arith.addi %x1, %c3 : i64
    %y2 = arith.select %lt2, %w2, %x1 : i64
    %n = arith.index_cast %y2 : i64 to index
    %y = tensor.extract %pad[%b, %n] : tensor<2x9xi1>
    linalg.yield %y : i1
  } -> tensor<2x1x1x9xi1>
  %e4 = tensor.empty() : tensor<1x1x7x1xi64>
  %i3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e4 : tensor<1x1x7x1xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 2 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x7x1xi64>
  %e5 = tensor.empty() : tensor<1x1x1x9xi64>
  %i4 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e5 : tensor<1x1x1x9xi64>) {
  ^bb0(%out: i64):
    %n = linalg.index 3 : index
    %y = arith.index_cast %n : index to i64
    linalg.yield %y : i64
  } -> tensor<1x1x1x9xi64>
  %e6 = tensor.empty() : tensor<1x1x7x9xi1>
  %t = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, 0)>, affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%i3, %i4 : tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) outs(%e6 : tensor<1x1x7x9xi1>) {
  ^bb0(%x0: i64, %x1: i64, %out: i1):
    %y = arith.cmpi sge, %x0, %x1 : i64
    linalg.yield %y : i1
  } -> tensor<1x1x7x9xi1>
  %e7 = tensor.empty() : tensor<2x1x7x9xi1>
  %t2 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t, %gathered : tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) outs(%e7 : tensor<2x1x7x9xi1>) {
  ^bb0(%x0: i1, %x1: i1, %out: i1):
    %y = arith.andi %x0, %x1 : i1
    linalg.yield %y : i1
  } -> tensor<2x1x7x9xi1>
  %e8 = tensor.empty() : tensor<2x4x8x9xf32>
  %kt = linalg.transpose ins(%k : tensor<2x4x9x8xf32>) outs(%e8 : tensor<2x4x8x9xf32>) permutation = [0, 1, 3, 2]
  %r = tensor.collapse_shape %q [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
  %r2 = tensor.collapse_shape %kt [[0, 1], [2], [3]] : tensor<2x4x8x9xf32> into tensor<8x8x9xf32>
  %e9 = tensor.empty() : tensor<8x7x9xf32>
  %z = linalg.fill ins(%c4 : f32) outs(%e9 : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %s = linalg.batch_matmul ins(%r, %r2 : tensor<8x7x8xf32>, tensor<8x8x9xf32>) outs(%z : tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %r3 = tensor.expand_shape %s [[0, 1], [2], [3]] output_shape [2, 4, 7, 9] : tensor<8x7x9xf32> into tensor<2x4x7x9xf32>
  %e10 = tensor.empty() : tensor<2x4x7x9xf32>
  %t3 = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>, affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%t2, %r3, %k2 : tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>) outs(%e10 : tensor<2x4x7x9xf32>) {
  ^bb0(%x0: i1, %x1: f32, %x2: f32, %out: f32):
    %y = arith.select %x0, %x1, %x2 : f32
    linalg.yield %y : f32
  } -> tensor<2x4x7x9xf32>
  %e11 = tensor.empty() : tensor<2x4x7xf32>
  %z2 = linalg.fill ins(%c5 : f32) outs(%e11 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %max = linalg.reduce { arith.maximumf } ins(%t3 : tensor<2x4x7x9xf32>) outs(%z2 : tensor<2x4x7xf32>) dimensions = [3]
  %e12 = tensor.empty() : tensor<2x4x7x9xf32>
  %b = linalg.broadcast ins(%max : tensor<2x4x7xf32>) outs(%e12 : tensor<2x4x7x9xf32>) dimensions = [3]
  %d = arith.subf %t3, %b : tensor<2x4x7x9xf32>
  %x = math.exp %d : tensor<2x4x7x9xf32>
  %e13 = tensor.empty() : tensor<2x4x7xf32>
  %z3 = linalg.fill ins(%c4 : f32) outs(%e13 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
  %sum = linalg.reduce { arith.addf } ins(%x : tensor<2x4x7x9xf32>) outs(%z3 : tensor<2x4x7xf32>) dimensions = [3]
  %e14 = tensor.empty() : tensor<2x4x7x9xf32>
  %b2 = linalg.broadcast ins(%sum : tensor<2x4x7xf32>) outs(%e14 : tensor<2x4x7x9xf32>) dimensions = [3]
  %p = arith.divf %x, %b2 : tensor<2x4x7x9xf32>
  %r4 = tensor.collapse_shape %p [[0, 1], [2], [3]] : tensor<2x4x7x9xf32> into tensor<8x7x9xf32>
  %r5 = tensor.collapse_shape %v [[0, 1], [2], [3]] : tensor<2x4x9x6xf32> into tensor<8x9x6xf32>
  %e15 = tensor.empty() : tensor<8x7x6xf32>
  %z4 = linalg.fill ins(%c4 : f32) outs(%e15 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = linalg.batch_matmul ins(%r4, %r5 : tensor<8x7x9xf32>, tensor<8x9x6xf32>) outs(%z4 : tensor<8x7x6xf32>) -> tensor<8x7x6xf32>
  %r6 = tensor.expand_shape %o [[0, 1], [2], [3]] output_shape [2, 4, 7, 6] : tensor<8x7x6xf32> into tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}
