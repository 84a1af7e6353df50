// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Masks of sizes that are not known.

// rows 17, 42: j <= i + N - M of sizes that are not known
// CHECK-LABEL: func @bottom_right(
// CHECK: attn.sdpa {{.*}} causal(bottom_right) scale
func.func @bottom_right(%q: tensor<?x?x8xf32>, %kt: tensor<?x8x?xf32>, %v: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %h = tensor.dim %q, %c0 : tensor<?x?x8xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x8xf32>
  %n = tensor.dim %kt, %c2 : tensor<?x8x?xf32>
  %s.e = tensor.empty(%h, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%s.z : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<?x?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) {
  ^bb0(%score: f32, %out: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %past = arith.subi %n, %m : index
    %last = arith.addi %i, %past : index
    %keep = arith.cmpi sle, %j, %last : index
    %y = arith.select %keep, %score, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<?x?x?xf32>
  %x = math.exp %t : tensor<?x?x?xf32>
  %r.e = tensor.empty(%h, %m) : tensor<?x?xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<?x?x?xf32>) outs(%r.z : tensor<?x?xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<?x?x?xf32>
  %o.e = tensor.empty(%h, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}

// -----

// rows 17, 42, near miss: N - 2 M is an offset
// CHECK-LABEL: func @other_size(
// CHECK: %[[OFFSET:.*]] = tensor.extract %{{.*}}[] : tensor<i64>
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%[[OFFSET]] : i64) scale
func.func @other_size(%q: tensor<?x?x8xf32>, %kt: tensor<?x8x?xf32>, %v: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %h = tensor.dim %q, %c0 : tensor<?x?x8xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x8xf32>
  %n = tensor.dim %kt, %c2 : tensor<?x8x?xf32>
  %s.e = tensor.empty(%h, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%s.z : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<?x?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) {
  ^bb0(%score: f32, %out: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %past = arith.subi %n, %m : index
    %less = arith.subi %past, %m : index
    %last = arith.addi %i, %less : index
    %keep = arith.cmpi sle, %j, %last : index
    %y = arith.select %keep, %score, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<?x?x?xf32>
  %x = math.exp %t : tensor<?x?x?xf32>
  %r.e = tensor.empty(%h, %m) : tensor<?x?xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<?x?x?xf32>) outs(%r.z : tensor<?x?xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<?x?x?xf32>
  %o.e = tensor.empty(%h, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}

// -----

// a window back from the last row, and a padding of keys
// CHECK-LABEL: func @window(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x?xi1>) causal(bottom_right) window(4) scale
func.func @window(%q: tensor<?x?x8xf32>, %kt: tensor<?x8x?xf32>, %v: tensor<?x?x6xf32>, %pad: tensor<?xi1>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %h = tensor.dim %q, %c0 : tensor<?x?x8xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x8xf32>
  %n = tensor.dim %kt, %c2 : tensor<?x8x?xf32>
  %s.e = tensor.empty(%h, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%s.z : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %pad : tensor<?x?x?xf32>, tensor<?xi1>) outs(%s.e : tensor<?x?x?xf32>) {
  ^bb0(%score: f32, %kept: i1, %out: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %past = arith.subi %n, %m : index
    %last = arith.addi %i, %past : index
    %upper = arith.cmpi sle, %j, %last : index
    %c4 = arith.constant 4 : index
    %first = arith.subi %last, %c4 : index
    %lower = arith.cmpi sgt, %j, %first : index
    %band = arith.andi %upper, %lower : i1
    %keep = arith.andi %band, %kept : i1
    %y = arith.select %keep, %score, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<?x?x?xf32>
  %x = math.exp %t : tensor<?x?x?xf32>
  %r.e = tensor.empty(%h, %m) : tensor<?x?xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<?x?x?xf32>) outs(%r.z : tensor<?x?xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<?x?x?xf32>
  %o.e = tensor.empty(%h, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{causal bottom_right, window 4, mask}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}

// -----

// a number of keys that is given
// CHECK-LABEL: func @written(
// CHECK: attn.sdpa {{.*}} kv_length(%{{.*}} : i64) scale
func.func @written(%q: tensor<?x?x8xf32>, %kt: tensor<?x8x?xf32>, %v: tensor<?x?x6xf32>, %written: i64) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %h = tensor.dim %q, %c0 : tensor<?x?x8xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x8xf32>
  %n = tensor.dim %kt, %c2 : tensor<?x8x?xf32>
  %s.e = tensor.empty(%h, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%s.z : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<?x?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) {
  ^bb0(%score: f32, %out: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %j64 = arith.index_cast %j : index to i64
    %keep = arith.cmpi slt, %j64, %written : i64
    %y = arith.select %keep, %score, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<?x?x?xf32>
  %x = math.exp %t : tensor<?x?x?xf32>
  %r.e = tensor.empty(%h, %m) : tensor<?x?xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<?x?x?xf32>) outs(%r.z : tensor<?x?xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<?x?x?xf32>
  %o.e = tensor.empty(%h, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{causal none, kv_length}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}

// -----

// what holds for any sizes goes: j < N and 0 <= i
// CHECK-LABEL: func @always(
// CHECK: attn.sdpa query(%arg0 {{.*}} value(%arg2 : tensor<?x?x6xf32>) scale
func.func @always(%q: tensor<?x?x8xf32>, %kt: tensor<?x8x?xf32>, %v: tensor<?x?x6xf32>) -> tensor<?x?x6xf32> {
  %zero = arith.constant 0.0 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %h = tensor.dim %q, %c0 : tensor<?x?x8xf32>
  %m = tensor.dim %q, %c1 : tensor<?x?x8xf32>
  %n = tensor.dim %kt, %c2 : tensor<?x8x?xf32>
  %s.e = tensor.empty(%h, %m, %n) : tensor<?x?x?xf32>
  %s.z = linalg.fill ins(%zero : f32) outs(%s.e : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x?x8xf32>, tensor<?x8x?xf32>) outs(%s.z : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %t = linalg.generic {indexing_maps = [affine_map<(h, i, j) -> (h, i, j)>, affine_map<(h, i, j) -> (h, i, j)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s : tensor<?x?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) {
  ^bb0(%score: f32, %out: f32):
    %i = linalg.index 1 : index
    %j = linalg.index 2 : index
    %a = arith.cmpi slt, %j, %n : index
    %b = arith.cmpi sge, %i, %c0 : index
    %keep = arith.andi %a, %b : i1
    %y = arith.select %keep, %score, %ninf : f32
    linalg.yield %y : f32
  } -> tensor<?x?x?xf32>
  %x = math.exp %t : tensor<?x?x?xf32>
  %r.e = tensor.empty(%h, %m) : tensor<?x?xf32>
  %r.z = linalg.fill ins(%zero : f32) outs(%r.e : tensor<?x?xf32>) -> tensor<?x?xf32>
  %r = linalg.reduce { arith.addf } ins(%x : tensor<?x?x?xf32>) outs(%r.z : tensor<?x?xf32>) dimensions = [2]
  %r.b = linalg.broadcast ins(%r : tensor<?x?xf32>) outs(%s.e : tensor<?x?x?xf32>) dimensions = [2]
  %p = arith.divf %x, %r.b : tensor<?x?x?xf32>
  %o.e = tensor.empty(%h, %m) : tensor<?x?x6xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  // expected-remark @+1 {{causal none}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x?x?xf32>, tensor<?x?x6xf32>) outs(%o.z : tensor<?x?x6xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}
