// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics --allow-unregistered-dialect | FileCheck %s

// Running sums of exponentials times values, normalised: what ELiTA's code becomes.
// A running sum arrives as a sum of what a comparison of indices keeps, as a product
// with a lower triangle, as tm_tensor.scan, from jax as a sum over a window, or in
// tosa as shifts by powers of two.

// As sums of what j <= i keeps. The weight of the sums has no batch: it is spread. Nothing else is left.
// CHECK-LABEL: func @masked_sums(
// CHECK: %[[X:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x3x7xf32>)
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag(%arg1 : tensor<2x3x7xf32>) extra(%[[X]] : tensor<2x3x7xf32>) value(%arg3 : tensor<2x3x7x4xf32>) into({{.*}}) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @masked_sums(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Logits clamped to 20, as the released code has it.
// CHECK-LABEL: func @clipped(
// CHECK: %[[X:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x3x7xf32>)
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag(%arg1 : tensor<2x3x7xf32>) extra(%[[X]] : tensor<2x3x7xf32>) value(%arg3 : tensor<2x3x7x4xf32>) clip(2.000000e+01)
func.func @clipped(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.lo = arith.constant -20.0 : f32
  %cross.hi = arith.constant 20.0 : f32
  %cross.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cross : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %cross.lo : f32
    %d = arith.select %c, %cross.lo, %x : f32
    %e = arith.cmpf ugt, %d, %cross.hi : f32
    %f = arith.select %e, %cross.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %cross.x = math.exp %cross.l : tensor<2x3x7xf32>
  %diag.lo = arith.constant -20.0 : f32
  %diag.hi = arith.constant 20.0 : f32
  %diag.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%diag : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %diag.lo : f32
    %d = arith.select %c, %diag.lo, %x : f32
    %e = arith.cmpf ugt, %d, %diag.hi : f32
    %f = arith.select %e, %diag.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %diag.x = math.exp %diag.l : tensor<2x3x7xf32>
  %extra.lo = arith.constant -20.0 : f32
  %extra.hi = arith.constant 20.0 : f32
  %extra.l = linalg.generic {indexing_maps = [affine_map<(h, n) -> (h, n)>, affine_map<(h, n) -> (h, n)>], iterator_types = ["parallel", "parallel"]} ins(%extra : tensor<3x7xf32>) outs(%x.e : tensor<3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %extra.lo : f32
    %d = arith.select %c, %extra.lo, %x : f32
    %e = arith.cmpf ugt, %d, %extra.hi : f32
    %f = arith.select %e, %extra.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<3x7xf32>
  %extra.x = math.exp %extra.l : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, clip 2.000000e+01, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Clamped to bounds that differ: what is clamped is the logit.
// CHECK-LABEL: func @clipped_apart(
// CHECK: %[[C:.*]] = linalg.generic
// CHECK: attn.cumsum cross({{.*}})
// CHECK-NOT: clip
func.func @clipped_apart(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.lo = arith.constant -20.0 : f32
  %cross.hi = arith.constant 20.0 : f32
  %cross.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cross : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %cross.lo : f32
    %d = arith.select %c, %cross.lo, %x : f32
    %e = arith.cmpf ugt, %d, %cross.hi : f32
    %f = arith.select %e, %cross.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %cross.x = math.exp %cross.l : tensor<2x3x7xf32>
  %diag.lo = arith.constant -10.0 : f32
  %diag.hi = arith.constant 10.0 : f32
  %diag.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%diag : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %diag.lo : f32
    %d = arith.select %c, %diag.lo, %x : f32
    %e = arith.cmpf ugt, %d, %diag.hi : f32
    %f = arith.select %e, %diag.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %diag.x = math.exp %diag.l : tensor<2x3x7xf32>
  %extra.lo = arith.constant -20.0 : f32
  %extra.hi = arith.constant 20.0 : f32
  %extra.l = linalg.generic {indexing_maps = [affine_map<(h, n) -> (h, n)>, affine_map<(h, n) -> (h, n)>], iterator_types = ["parallel", "parallel"]} ins(%extra : tensor<3x7xf32>) outs(%x.e : tensor<3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %extra.lo : f32
    %d = arith.select %c, %extra.lo, %x : f32
    %e = arith.cmpf ugt, %d, %extra.hi : f32
    %f = arith.select %e, %extra.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<3x7xf32>
  %extra.x = math.exp %extra.l : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Clamped between -20 and 10: what is clamped is the logit.
// CHECK-LABEL: func @clipped_lopsided(
// CHECK: attn.cumsum cross({{.*}})
// CHECK-NOT: clip
func.func @clipped_lopsided(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.lo = arith.constant -20.0 : f32
  %cross.hi = arith.constant 10.0 : f32
  %cross.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cross : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %cross.lo : f32
    %d = arith.select %c, %cross.lo, %x : f32
    %e = arith.cmpf ugt, %d, %cross.hi : f32
    %f = arith.select %e, %cross.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %cross.x = math.exp %cross.l : tensor<2x3x7xf32>
  %diag.lo = arith.constant -20.0 : f32
  %diag.hi = arith.constant 10.0 : f32
  %diag.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%diag : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %diag.lo : f32
    %d = arith.select %c, %diag.lo, %x : f32
    %e = arith.cmpf ugt, %d, %diag.hi : f32
    %f = arith.select %e, %diag.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %diag.x = math.exp %diag.l : tensor<2x3x7xf32>
  %extra.lo = arith.constant -20.0 : f32
  %extra.hi = arith.constant 10.0 : f32
  %extra.l = linalg.generic {indexing_maps = [affine_map<(h, n) -> (h, n)>, affine_map<(h, n) -> (h, n)>], iterator_types = ["parallel", "parallel"]} ins(%extra : tensor<3x7xf32>) outs(%x.e : tensor<3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %extra.lo : f32
    %d = arith.select %c, %extra.lo, %x : f32
    %e = arith.cmpf ugt, %d, %extra.hi : f32
    %f = arith.select %e, %extra.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<3x7xf32>
  %extra.x = math.exp %extra.l : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// As tm_tensor.scan.
// CHECK-LABEL: func @scanned(
// CHECK: %[[X:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x3x7xf32>)
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag(%arg1 : tensor<2x3x7xf32>) extra(%[[X]] : tensor<2x3x7xf32>) value(%arg3 : tensor<2x3x7x4xf32>) clip(2.000000e+01)
func.func @scanned(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.lo = arith.constant -20.0 : f32
  %cross.hi = arith.constant 20.0 : f32
  %cross.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cross : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %cross.lo : f32
    %d = arith.select %c, %cross.lo, %x : f32
    %e = arith.cmpf ugt, %d, %cross.hi : f32
    %f = arith.select %e, %cross.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %cross.x = math.exp %cross.l : tensor<2x3x7xf32>
  %diag.lo = arith.constant -20.0 : f32
  %diag.hi = arith.constant 20.0 : f32
  %diag.l = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%diag : tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %diag.lo : f32
    %d = arith.select %c, %diag.lo, %x : f32
    %e = arith.cmpf ugt, %d, %diag.hi : f32
    %f = arith.select %e, %diag.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<2x3x7xf32>
  %diag.x = math.exp %diag.l : tensor<2x3x7xf32>
  %extra.lo = arith.constant -20.0 : f32
  %extra.hi = arith.constant 20.0 : f32
  %extra.l = linalg.generic {indexing_maps = [affine_map<(h, n) -> (h, n)>, affine_map<(h, n) -> (h, n)>], iterator_types = ["parallel", "parallel"]} ins(%extra : tensor<3x7xf32>) outs(%x.e : tensor<3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ult, %x, %extra.lo : f32
    %d = arith.select %c, %extra.lo, %x : f32
    %e = arith.cmpf ugt, %d, %extra.hi : f32
    %f = arith.select %e, %extra.hi, %d : f32
    linalg.yield %f : f32
  } -> tensor<3x7xf32>
  %extra.x = math.exp %extra.l : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S.a = tensor.empty() : tensor<2x3x4xf32>
  %S.z = linalg.fill ins(%zero : f32) outs(%S.a : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %S:2 = "tm_tensor.scan"(%cv, %o.e, %S.z) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    "tm_tensor.yield"(%sum) : (f32) -> ()
  }) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x7x4xf32>, tensor<2x3x4xf32>)
  %Z.a = tensor.empty() : tensor<2x3xf32>
  %Z.z = linalg.fill ins(%zero : f32) outs(%Z.a : tensor<2x3xf32>) -> tensor<2x3xf32>
  %Z:2 = "tm_tensor.scan"(%cross.x, %w.e, %Z.z) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    "tm_tensor.yield"(%sum) : (f32) -> ()
  }) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>, tensor<2x3xf32>) -> (tensor<2x3x7xf32>, tensor<2x3xf32>)
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S#0, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z#0, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, clip 2.000000e+01, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// As products with a lower triangle of ones.
// CHECK-LABEL: func @triangle(
// CHECK: %[[X:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x3x7xf32>)
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag(%arg1 : tensor<2x3x7xf32>) extra(%[[X]] : tensor<2x3x7xf32>) value(%arg3 : tensor<2x3x7x4xf32>) into({{.*}}) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @triangle(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %tri.e = tensor.empty() : tensor<7x7xf32>
  %tri = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]} outs(%tri.e : tensor<7x7xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %one, %zero : f32
    linalg.yield %y : f32
  } -> tensor<7x7xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%tri, %cv : tensor<7x7xf32>, tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%t: f32, %x: f32, %out: f32):
    %y = arith.mulf %t, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (i, j)>, affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%tri, %cross.x : tensor<7x7xf32>, tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%t: f32, %x: f32, %out: f32):
    %y = arith.mulf %t, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// The triangle is a constant.
// CHECK-LABEL: func @triangle_constant(
// CHECK: %[[X:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x3x7xf32>)
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag(%arg1 : tensor<2x3x7xf32>) extra(%[[X]] : tensor<2x3x7xf32>) value(%arg3 : tensor<2x3x7x4xf32>) into({{.*}}) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @triangle_constant(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %tri = arith.constant dense<[[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]]> : tensor<7x7xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%tri, %cv : tensor<7x7xf32>, tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%t: f32, %x: f32, %out: f32):
    %y = arith.mulf %t, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (i, j)>, affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%tri, %cross.x : tensor<7x7xf32>, tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%t: f32, %x: f32, %out: f32):
    %y = arith.mulf %t, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Not a running sum: one number of the triangle is 2.
// CHECK-LABEL: func @triangle_other(
// CHECK-NOT: attn.
func.func @triangle_other(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %tri = arith.constant dense<[[2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0], [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]]> : tensor<7x7xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (i, j)>, affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%tri, %cv : tensor<7x7xf32>, tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%t: f32, %x: f32, %out: f32):
    %y = arith.mulf %t, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (i, j)>, affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%tri, %cross.x : tensor<7x7xf32>, tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%t: f32, %x: f32, %out: f32):
    %y = arith.mulf %t, %x : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Not a running sum: j < i leaves the token itself out.
// CHECK-LABEL: func @strictly_before(
// CHECK-NOT: attn.
func.func @strictly_before(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi slt, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi slt, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Not a running sum: the scan leaves the token itself out.
// CHECK-LABEL: func @exclusive_scan(
// CHECK-NOT: attn.
func.func @exclusive_scan(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S.a = tensor.empty() : tensor<2x3x4xf32>
  %S.z = linalg.fill ins(%zero : f32) outs(%S.a : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %S:2 = "tm_tensor.scan"(%cv, %o.e, %S.z) <{dimension = 2 : i64, inclusive = false}> ({
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    "tm_tensor.yield"(%sum) : (f32) -> ()
  }) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x7x4xf32>, tensor<2x3x4xf32>)
  %Z.a = tensor.empty() : tensor<2x3xf32>
  %Z.z = linalg.fill ins(%zero : f32) outs(%Z.a : tensor<2x3xf32>) -> tensor<2x3xf32>
  %Z:2 = "tm_tensor.scan"(%cross.x, %w.e, %Z.z) <{dimension = 2 : i64, inclusive = false}> ({
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    "tm_tensor.yield"(%sum) : (f32) -> ()
  }) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>, tensor<2x3xf32>) -> (tensor<2x3x7xf32>, tensor<2x3xf32>)
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S#0, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z#0, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Not a running sum: the scan starts at 1.
// CHECK-LABEL: func @scan_from_one(
// CHECK-NOT: attn.
func.func @scan_from_one(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S.a = tensor.empty() : tensor<2x3x4xf32>
  %S.z = linalg.fill ins(%one : f32) outs(%S.a : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %S:2 = "tm_tensor.scan"(%cv, %o.e, %S.z) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    "tm_tensor.yield"(%sum) : (f32) -> ()
  }) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x7x4xf32>, tensor<2x3x4xf32>)
  %Z.a = tensor.empty() : tensor<2x3xf32>
  %Z.z = linalg.fill ins(%one : f32) outs(%Z.a : tensor<2x3xf32>) -> tensor<2x3xf32>
  %Z:2 = "tm_tensor.scan"(%cross.x, %w.e, %Z.z) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%a: f32, %b: f32):
    %sum = arith.addf %a, %b : f32
    "tm_tensor.yield"(%sum) : (f32) -> ()
  }) : (tensor<2x3x7xf32>, tensor<2x3x7xf32>, tensor<2x3xf32>) -> (tensor<2x3x7xf32>, tensor<2x3xf32>)
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S#0, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z#0, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: the token's own value is another than is summed.
// CHECK-LABEL: func @other_value(
// CHECK-NOT: attn.
// expected-note @+1 {{see this operation}}
func.func @other_value(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>, %u: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {

  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %u, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{not raised: the token's own value is not the one that is summed}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: the normaliser sums other weights.
// CHECK-LABEL: func @other_weight(
// CHECK-NOT: attn.
func.func @other_weight(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  // expected-note @+1 {{see this operation}}
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%diag.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{not raised: the cross weight of the values is not that of the normaliser}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: the token itself is weighed differently above and below.
// CHECK-LABEL: func @other_own_weight(
// CHECK-NOT: attn.
func.func @other_own_weight(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  // expected-note @+1 {{see this operation}}
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %cross.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{not raised: the diag weight of the values is not that of the normaliser}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// As sums over a window with zeros in front.
// CHECK-LABEL: func @windows(
// CHECK: %[[X:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<1x3x7xf32>)
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag(%arg1 : tensor<2x3x7xf32>) extra(%[[X]] : tensor<2x3x7xf32>) value(%arg3 : tensor<2x3x7x4xf32>) into({{.*}}) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @windows(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S.p = tensor.pad %cv low[0, 0, 6, 0] high[0, 0, 0, 0] {
  ^bb0(%S.i0: index, %S.i1: index, %S.i2: index, %S.i3: index):
    tensor.yield %zero : f32
  } : tensor<2x3x7x4xf32> to tensor<2x3x13x4xf32>
  %S.w = tensor.empty() : tensor<7xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, w) -> (b, h, i + w, e)>, affine_map<(b, h, i, e, w) -> (w)>, affine_map<(b, h, i, e, w) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%S.p, %S.w : tensor<2x3x13x4xf32>, tensor<7xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z.p = tensor.pad %cross.x low[0, 0, 6] high[0, 0, 0] {
  ^bb0(%Z.i0: index, %Z.i1: index, %Z.i2: index):
    tensor.yield %zero : f32
  } : tensor<2x3x7xf32> to tensor<2x3x13xf32>
  %Z.w = tensor.empty() : tensor<7xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, w) -> (b, h, i + w)>, affine_map<(b, h, i, w) -> (w)>, affine_map<(b, h, i, w) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Z.p, %Z.w : tensor<2x3x13xf32>, tensor<7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Not a running sum: the window takes the last three.
// CHECK-LABEL: func @short_windows(
// CHECK-NOT: attn.
func.func @short_windows(%cross: tensor<2x3x7xf32>, %diag: tensor<2x3x7xf32>, %extra: tensor<3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %diag.x = math.exp %diag : tensor<2x3x7xf32>
  %extra.x = math.exp %extra : tensor<3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S.p = tensor.pad %cv low[0, 0, 2, 0] high[0, 0, 0, 0] {
  ^bb0(%S.i0: index, %S.i1: index, %S.i2: index, %S.i3: index):
    tensor.yield %zero : f32
  } : tensor<2x3x7x4xf32> to tensor<2x3x9x4xf32>
  %S.w = tensor.empty() : tensor<3xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, e, w) -> (b, h, i + w, e)>, affine_map<(b, h, i, e, w) -> (w)>, affine_map<(b, h, i, e, w) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%S.p, %S.w : tensor<2x3x9x4xf32>, tensor<3xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z.p = tensor.pad %cross.x low[0, 0, 2] high[0, 0, 0] {
  ^bb0(%Z.i0: index, %Z.i1: index, %Z.i2: index):
    tensor.yield %zero : f32
  } : tensor<2x3x7xf32> to tensor<2x3x9xf32>
  %Z.w = tensor.empty() : tensor<3xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, w) -> (b, h, i + w)>, affine_map<(b, h, i, w) -> (w)>, affine_map<(b, h, i, w) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%Z.p, %Z.w : tensor<2x3x9xf32>, tensor<3xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf32>, tensor<3x7xf32>, tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %x: f32, %y: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %r = arith.mulf %y, %d : f32
    %z = arith.addf %l, %r : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<2x3x7xf32>) outs(%w.e : tensor<2x3x7xf32>) {
  ^bb0(%a: f32, %x: f32, %d: f32, %out: f32):
    %l = arith.mulf %a, %x : f32
    %z = arith.addf %l, %d : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Without a term of the token itself and without a weight of the sums: the lowest logit there is, and 0.
// CHECK-LABEL: func @no_own_weight(
// CHECK-DAG: %[[LOW:.*]] = arith.constant -3.40282347E+38 : f32
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf32>) diag({{.*}}) extra({{.*}}) value(%arg1 : tensor<2x3x7x4xf32>)
func.func @no_own_weight(%cross: tensor<2x3x7xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %w.e = tensor.empty() : tensor<2x3x7xf32>
  %x.e = tensor.empty() : tensor<3x7xf32>
  %o.e = tensor.empty() : tensor<2x3x7x4xf32>
  %w.z = linalg.fill ins(%zero : f32) outs(%w.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %o.z = linalg.fill ins(%zero : f32) outs(%o.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %cross.x = math.exp %cross : tensor<2x3x7xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf32>, tensor<2x3x7x4xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf32>) outs(%o.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf32>) outs(%w.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f32
    %z = arith.addf %out, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %Z : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%o.e : tensor<2x3x7x4xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %z = arith.divf %a, %b : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// f16.
// CHECK-LABEL: func @masked_sums_f16(
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf16>) diag(%arg1 : tensor<2x3x7xf16>)
func.func @masked_sums_f16(%cross: tensor<2x3x7xf16>, %diag: tensor<2x3x7xf16>, %extra: tensor<3x7xf16>, %v: tensor<2x3x7x4xf16>) -> tensor<2x3x7x4xf16> {
  %zero = arith.constant 0.0 : f16
  %one = arith.constant 1.0 : f16
  %w.e = tensor.empty() : tensor<2x3x7xf16>
  %x.e = tensor.empty() : tensor<3x7xf16>
  %o.e = tensor.empty() : tensor<2x3x7x4xf16>
  %w.z = linalg.fill ins(%zero : f16) outs(%w.e : tensor<2x3x7xf16>) -> tensor<2x3x7xf16>
  %o.z = linalg.fill ins(%zero : f16) outs(%o.e : tensor<2x3x7x4xf16>) -> tensor<2x3x7x4xf16>
  %cross.x = math.exp %cross : tensor<2x3x7xf16>
  %diag.x = math.exp %diag : tensor<2x3x7xf16>
  %extra.x = math.exp %extra : tensor<3x7xf16>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf16>, tensor<2x3x7x4xf16>) outs(%o.e : tensor<2x3x7x4xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %z = arith.mulf %x, %y : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf16>) outs(%o.z : tensor<2x3x7x4xf16>) {
  ^bb0(%x: f16, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f16
    %z = arith.addf %out, %y : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf16>) outs(%w.z : tensor<2x3x7xf16>) {
  ^bb0(%x: f16, %out: f16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f16
    %z = arith.addf %out, %y : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7xf16>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf16>, tensor<3x7xf16>, tensor<2x3x7x4xf16>, tensor<2x3x7xf16>) outs(%o.e : tensor<2x3x7x4xf16>) {
  ^bb0(%a: f16, %x: f16, %y: f16, %d: f16, %out: f16):
    %l = arith.mulf %a, %x : f16
    %r = arith.mulf %y, %d : f16
    %z = arith.addf %l, %r : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf16>, tensor<3x7xf16>, tensor<2x3x7xf16>) outs(%w.e : tensor<2x3x7xf16>) {
  ^bb0(%a: f16, %x: f16, %d: f16, %out: f16):
    %l = arith.mulf %a, %x : f16
    %z = arith.addf %l, %d : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7xf16>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf16>, tensor<2x3x7xf16>) outs(%o.e : tensor<2x3x7x4xf16>) {
  ^bb0(%a: f16, %b: f16, %out: f16):
    %z = arith.divf %a, %b : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  return %r : tensor<2x3x7x4xf16>
}

// -----

// bf16.
// CHECK-LABEL: func @masked_sums_bf16(
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xbf16>) diag(%arg1 : tensor<2x3x7xbf16>)
func.func @masked_sums_bf16(%cross: tensor<2x3x7xbf16>, %diag: tensor<2x3x7xbf16>, %extra: tensor<3x7xbf16>, %v: tensor<2x3x7x4xbf16>) -> tensor<2x3x7x4xbf16> {
  %zero = arith.constant 0.0 : bf16
  %one = arith.constant 1.0 : bf16
  %w.e = tensor.empty() : tensor<2x3x7xbf16>
  %x.e = tensor.empty() : tensor<3x7xbf16>
  %o.e = tensor.empty() : tensor<2x3x7x4xbf16>
  %w.z = linalg.fill ins(%zero : bf16) outs(%w.e : tensor<2x3x7xbf16>) -> tensor<2x3x7xbf16>
  %o.z = linalg.fill ins(%zero : bf16) outs(%o.e : tensor<2x3x7x4xbf16>) -> tensor<2x3x7x4xbf16>
  %cross.x = math.exp %cross : tensor<2x3x7xbf16>
  %diag.x = math.exp %diag : tensor<2x3x7xbf16>
  %extra.x = math.exp %extra : tensor<3x7xbf16>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xbf16>, tensor<2x3x7x4xbf16>) outs(%o.e : tensor<2x3x7x4xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %z = arith.mulf %x, %y : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xbf16>) outs(%o.z : tensor<2x3x7x4xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : bf16
    %z = arith.addf %out, %y : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xbf16>) outs(%w.z : tensor<2x3x7xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : bf16
    %z = arith.addf %out, %y : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7xbf16>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xbf16>, tensor<3x7xbf16>, tensor<2x3x7x4xbf16>, tensor<2x3x7xbf16>) outs(%o.e : tensor<2x3x7x4xbf16>) {
  ^bb0(%a: bf16, %x: bf16, %y: bf16, %d: bf16, %out: bf16):
    %l = arith.mulf %a, %x : bf16
    %r = arith.mulf %y, %d : bf16
    %z = arith.addf %l, %r : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xbf16>, tensor<3x7xbf16>, tensor<2x3x7xbf16>) outs(%w.e : tensor<2x3x7xbf16>) {
  ^bb0(%a: bf16, %x: bf16, %d: bf16, %out: bf16):
    %l = arith.mulf %a, %x : bf16
    %z = arith.addf %l, %d : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7xbf16>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xbf16>, tensor<2x3x7xbf16>) outs(%o.e : tensor<2x3x7x4xbf16>) {
  ^bb0(%a: bf16, %b: bf16, %out: bf16):
    %z = arith.divf %a, %b : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  return %r : tensor<2x3x7x4xbf16>
}

// -----

// f64.
// CHECK-LABEL: func @masked_sums_f64(
// CHECK: attn.cumsum cross(%arg0 : tensor<2x3x7xf64>) diag(%arg1 : tensor<2x3x7xf64>)
func.func @masked_sums_f64(%cross: tensor<2x3x7xf64>, %diag: tensor<2x3x7xf64>, %extra: tensor<3x7xf64>, %v: tensor<2x3x7x4xf64>) -> tensor<2x3x7x4xf64> {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %w.e = tensor.empty() : tensor<2x3x7xf64>
  %x.e = tensor.empty() : tensor<3x7xf64>
  %o.e = tensor.empty() : tensor<2x3x7x4xf64>
  %w.z = linalg.fill ins(%zero : f64) outs(%w.e : tensor<2x3x7xf64>) -> tensor<2x3x7xf64>
  %o.z = linalg.fill ins(%zero : f64) outs(%o.e : tensor<2x3x7x4xf64>) -> tensor<2x3x7x4xf64>
  %cross.x = math.exp %cross : tensor<2x3x7xf64>
  %diag.x = math.exp %diag : tensor<2x3x7xf64>
  %extra.x = math.exp %extra : tensor<3x7xf64>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cross.x, %v : tensor<2x3x7xf64>, tensor<2x3x7x4xf64>) outs(%o.e : tensor<2x3x7x4xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %z = arith.mulf %x, %y : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  %S = linalg.generic {indexing_maps = [affine_map<(b, h, i, j, e) -> (b, h, j, e)>, affine_map<(b, h, i, j, e) -> (b, h, i, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction", "parallel"]} ins(%cv : tensor<2x3x7x4xf64>) outs(%o.z : tensor<2x3x7x4xf64>) {
  ^bb0(%x: f64, %out: f64):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f64
    %z = arith.addf %out, %y : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  %Z = linalg.generic {indexing_maps = [affine_map<(b, h, i, j) -> (b, h, j)>, affine_map<(b, h, i, j) -> (b, h, i)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%cross.x : tensor<2x3x7xf64>) outs(%w.z : tensor<2x3x7xf64>) {
  ^bb0(%x: f64, %out: f64):
    %i = linalg.index 2 : index
    %j = linalg.index 3 : index
    %c = arith.cmpi sle, %j, %i : index
    %y = arith.select %c, %x, %zero : f64
    %z = arith.addf %out, %y : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7xf64>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%S, %extra.x, %v, %diag.x : tensor<2x3x7x4xf64>, tensor<3x7xf64>, tensor<2x3x7x4xf64>, tensor<2x3x7xf64>) outs(%o.e : tensor<2x3x7x4xf64>) {
  ^bb0(%a: f64, %x: f64, %y: f64, %d: f64, %out: f64):
    %l = arith.mulf %a, %x : f64
    %r = arith.mulf %y, %d : f64
    %z = arith.addf %l, %r : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (h, n)>, affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%Z, %extra.x, %diag.x : tensor<2x3x7xf64>, tensor<3x7xf64>, tensor<2x3x7xf64>) outs(%w.e : tensor<2x3x7xf64>) {
  ^bb0(%a: f64, %x: f64, %d: f64, %out: f64):
    %l = arith.mulf %a, %x : f64
    %z = arith.addf %l, %d : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7xf64>
  // expected-remark @+1 {{raised from linalg to cumsum: 3 heads, 7 x 7, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf64>, tensor<2x3x7xf64>) outs(%o.e : tensor<2x3x7x4xf64>) {
  ^bb0(%a: f64, %b: f64, %out: f64):
    %z = arith.divf %a, %b : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  return %r : tensor<2x3x7x4xf64>
}

// -----

// Sizes that are not known, the scan along the middle.
// CHECK-LABEL: func @dynamic(
// CHECK: attn.cumsum cross(%arg0 : tensor<?x?xf32>) diag(%arg1 : tensor<?x?xf32>) extra(%arg2 : tensor<?x?xf32>) value(%arg3 : tensor<?x?x4xf32>)
func.func @dynamic(%cross: tensor<?x?xf32>, %diag: tensor<?x?xf32>, %extra: tensor<?x?xf32>, %v: tensor<?x?x4xf32>) -> tensor<?x?x4xf32> {
  %zero = arith.constant 0.0 : f32
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %v, %c0 : tensor<?x?x4xf32>
  %n = tensor.dim %v, %c1 : tensor<?x?x4xf32>
  %o.e = tensor.empty(%b, %n) : tensor<?x?x4xf32>
  %w.e = tensor.empty(%b, %n) : tensor<?x?xf32>
  %a.e = tensor.empty(%b) : tensor<?x4xf32>
  %a.z = linalg.fill ins(%zero : f32) outs(%a.e : tensor<?x4xf32>) -> tensor<?x4xf32>
  %z.e = tensor.empty(%b) : tensor<?xf32>
  %z.z = linalg.fill ins(%zero : f32) outs(%z.e : tensor<?xf32>) -> tensor<?xf32>
  %cx = math.exp %cross : tensor<?x?xf32>
  %dx = math.exp %diag : tensor<?x?xf32>
  %ex = math.exp %extra : tensor<?x?xf32>
  %cv = linalg.generic {indexing_maps = [affine_map<(b, n, e) -> (b, n)>, affine_map<(b, n, e) -> (b, n, e)>, affine_map<(b, n, e) -> (b, n, e)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cx, %v : tensor<?x?xf32>, tensor<?x?x4xf32>) outs(%o.e : tensor<?x?x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    linalg.yield %p : f32
  } -> tensor<?x?x4xf32>
  %S:2 = "tm_tensor.scan"(%cv, %o.e, %a.z) <{dimension = 1 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %p = arith.addf %x, %y : f32
    "tm_tensor.yield"(%p) : (f32) -> ()
  }) : (tensor<?x?x4xf32>, tensor<?x?x4xf32>, tensor<?x4xf32>) -> (tensor<?x?x4xf32>, tensor<?x4xf32>)
  %Z:2 = "tm_tensor.scan"(%cx, %w.e, %z.z) <{dimension = 1 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %p = arith.addf %x, %y : f32
    "tm_tensor.yield"(%p) : (f32) -> ()
  }) : (tensor<?x?xf32>, tensor<?x?xf32>, tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?xf32>)
  // expected-remark @+1 {{raised from linalg to cumsum: ? heads, ? x ?, width 4, causal top_left}}
  %r = linalg.generic {indexing_maps = [affine_map<(b, n, e) -> (b, n, e)>, affine_map<(b, n, e) -> (b, n)>, affine_map<(b, n, e) -> (b, n)>, affine_map<(b, n, e) -> (b, n)>, affine_map<(b, n, e) -> (b, n, e)>, affine_map<(b, n, e) -> (b, n, e)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%S#0, %Z#0, %dx, %ex, %v : tensor<?x?x4xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?xf32>, tensor<?x?x4xf32>) outs(%o.e : tensor<?x?x4xf32>) {
  ^bb0(%s: f32, %z: f32, %d: f32, %x: f32, %y: f32, %out: f32):
    %l = arith.mulf %s, %x : f32
    %m = arith.mulf %y, %d : f32
    %above = arith.addf %l, %m : f32
    %k = arith.mulf %z, %x : f32
    %below = arith.addf %k, %d : f32
    %q = arith.divf %above, %below : f32
    linalg.yield %q : f32
  } -> tensor<?x?x4xf32>
  return %r : tensor<?x?x4xf32>
}

// -----

// tosa: shifts by 1, 2 and 4.
// CHECK-LABEL: func @tosa_doubling(
// CHECK: attn.cumsum cross({{.*}} : tensor<6x7xf32>) diag({{.*}}) extra({{.*}}) value(%arg3 : tensor<6x7x4xf32>) clip(2.000000e+01)
// CHECK-SAME: attn.raised_from = "tosa"
func.func @tosa_doubling(%cross: tensor<6x7x1xf32>, %diag: tensor<6x7x1xf32>, %extra: tensor<6x7x1xf32>, %v: tensor<6x7x4xf32>) -> tensor<6x7x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %start = tosa.const_shape {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size4 = tosa.const_shape {values = dense<[6, 7, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size1 = tosa.const_shape {values = dense<[6, 7, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %pad1 = tosa.const_shape {values = dense<[0, 0, 1, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %pad2 = tosa.const_shape {values = dense<[0, 0, 2, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %pad4 = tosa.const_shape {values = dense<[0, 0, 4, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %cross.l = tosa.clamp %cross {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %cross.x = tosa.exp %cross.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %diag.l = tosa.clamp %diag {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %diag.x = tosa.exp %diag.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %extra.l = tosa.clamp %extra {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %extra.x = tosa.exp %extra.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %cv = tosa.mul %cross.x, %v, %shift : (tensor<6x7x1xf32>, tensor<6x7x4xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %Sp0 = tosa.pad %cv, %pad1, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x8x4xf32>
  %Ss0 = tosa.slice %Sp0, %start, %size4 : (tensor<6x8x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S0 = tosa.add %cv, %Ss0 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sp1 = tosa.pad %S0, %pad2, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x9x4xf32>
  %Ss1 = tosa.slice %Sp1, %start, %size4 : (tensor<6x9x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S1 = tosa.add %S0, %Ss1 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sp2 = tosa.pad %S1, %pad4, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x11x4xf32>
  %Ss2 = tosa.slice %Sp2, %start, %size4 : (tensor<6x11x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S2 = tosa.add %S1, %Ss2 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sx = tosa.mul %S2, %extra.x, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %Zp0 = tosa.pad %cross.x, %pad1, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x8x1xf32>
  %Zs0 = tosa.slice %Zp0, %start, %size1 : (tensor<6x8x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z0 = tosa.add %cross.x, %Zs0 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zp1 = tosa.pad %Z0, %pad2, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x9x1xf32>
  %Zs1 = tosa.slice %Zp1, %start, %size1 : (tensor<6x9x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z1 = tosa.add %Z0, %Zs1 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zp2 = tosa.pad %Z1, %pad4, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x11x1xf32>
  %Zs2 = tosa.slice %Zp2, %start, %size1 : (tensor<6x11x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z2 = tosa.add %Z1, %Zs2 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zx = tosa.mul %Z2, %extra.x, %shift : (tensor<6x7x1xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x1xf32>
  %dv = tosa.mul %v, %diag.x, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %above = tosa.add %Sx, %dv : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %below = tosa.add %Zx, %diag.x : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %inv = tosa.reciprocal %below : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  // expected-remark @+1 {{raised from tosa to cumsum: 6 heads, 7 x 7, width 4, clip 2.000000e+01, causal top_left}}
  %r = tosa.mul %above, %inv, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  return %r : tensor<6x7x4xf32>
}

// -----

// Not a running sum: of seven numbers the first is missing in the last after shifts by 1 and 2.
// CHECK-LABEL: func @tosa_doubling_short(
// CHECK-NOT: attn.
func.func @tosa_doubling_short(%cross: tensor<6x7x1xf32>, %diag: tensor<6x7x1xf32>, %extra: tensor<6x7x1xf32>, %v: tensor<6x7x4xf32>) -> tensor<6x7x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %start = tosa.const_shape {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size4 = tosa.const_shape {values = dense<[6, 7, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size1 = tosa.const_shape {values = dense<[6, 7, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %pad1 = tosa.const_shape {values = dense<[0, 0, 1, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %pad2 = tosa.const_shape {values = dense<[0, 0, 2, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %cross.l = tosa.clamp %cross {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %cross.x = tosa.exp %cross.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %diag.l = tosa.clamp %diag {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %diag.x = tosa.exp %diag.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %extra.l = tosa.clamp %extra {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %extra.x = tosa.exp %extra.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %cv = tosa.mul %cross.x, %v, %shift : (tensor<6x7x1xf32>, tensor<6x7x4xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %Sp0 = tosa.pad %cv, %pad1, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x8x4xf32>
  %Ss0 = tosa.slice %Sp0, %start, %size4 : (tensor<6x8x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S0 = tosa.add %cv, %Ss0 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sp1 = tosa.pad %S0, %pad2, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x9x4xf32>
  %Ss1 = tosa.slice %Sp1, %start, %size4 : (tensor<6x9x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S1 = tosa.add %S0, %Ss1 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sx = tosa.mul %S1, %extra.x, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %Zp0 = tosa.pad %cross.x, %pad1, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x8x1xf32>
  %Zs0 = tosa.slice %Zp0, %start, %size1 : (tensor<6x8x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z0 = tosa.add %cross.x, %Zs0 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zp1 = tosa.pad %Z0, %pad2, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x9x1xf32>
  %Zs1 = tosa.slice %Zp1, %start, %size1 : (tensor<6x9x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z1 = tosa.add %Z0, %Zs1 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zx = tosa.mul %Z1, %extra.x, %shift : (tensor<6x7x1xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x1xf32>
  %dv = tosa.mul %v, %diag.x, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %above = tosa.add %Sx, %dv : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %below = tosa.add %Zx, %diag.x : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %inv = tosa.reciprocal %below : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %r = tosa.mul %above, %inv, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  return %r : tensor<6x7x4xf32>
}

// -----

// Not a running sum: shifts by 2 and 4.
// CHECK-LABEL: func @tosa_doubling_gap(
// CHECK-NOT: attn.
func.func @tosa_doubling_gap(%cross: tensor<6x7x1xf32>, %diag: tensor<6x7x1xf32>, %extra: tensor<6x7x1xf32>, %v: tensor<6x7x4xf32>) -> tensor<6x7x4xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %start = tosa.const_shape {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size4 = tosa.const_shape {values = dense<[6, 7, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %size1 = tosa.const_shape {values = dense<[6, 7, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %pad2 = tosa.const_shape {values = dense<[0, 0, 2, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %pad4 = tosa.const_shape {values = dense<[0, 0, 4, 0, 0, 0]> : tensor<6xindex>} : () -> !tosa.shape<6>
  %cross.l = tosa.clamp %cross {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %cross.x = tosa.exp %cross.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %diag.l = tosa.clamp %diag {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %diag.x = tosa.exp %diag.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %extra.l = tosa.clamp %extra {min_val = -20.0 : f32, max_val = 20.0 : f32} : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %extra.x = tosa.exp %extra.l : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %cv = tosa.mul %cross.x, %v, %shift : (tensor<6x7x1xf32>, tensor<6x7x4xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %Sp0 = tosa.pad %cv, %pad2, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x9x4xf32>
  %Ss0 = tosa.slice %Sp0, %start, %size4 : (tensor<6x9x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S0 = tosa.add %cv, %Ss0 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sp1 = tosa.pad %S0, %pad4, %zp : (tensor<6x7x4xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x11x4xf32>
  %Ss1 = tosa.slice %Sp1, %start, %size4 : (tensor<6x11x4xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x4xf32>
  %S1 = tosa.add %S0, %Ss1 : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %Sx = tosa.mul %S1, %extra.x, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %Zp0 = tosa.pad %cross.x, %pad2, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x9x1xf32>
  %Zs0 = tosa.slice %Zp0, %start, %size1 : (tensor<6x9x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z0 = tosa.add %cross.x, %Zs0 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zp1 = tosa.pad %Z0, %pad4, %zp : (tensor<6x7x1xf32>, !tosa.shape<6>, tensor<1xf32>) -> tensor<6x11x1xf32>
  %Zs1 = tosa.slice %Zp1, %start, %size1 : (tensor<6x11x1xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<6x7x1xf32>
  %Z1 = tosa.add %Z0, %Zs1 : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %Zx = tosa.mul %Z1, %extra.x, %shift : (tensor<6x7x1xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x1xf32>
  %dv = tosa.mul %v, %diag.x, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  %above = tosa.add %Sx, %dv : (tensor<6x7x4xf32>, tensor<6x7x4xf32>) -> tensor<6x7x4xf32>
  %below = tosa.add %Zx, %diag.x : (tensor<6x7x1xf32>, tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %inv = tosa.reciprocal %below : (tensor<6x7x1xf32>) -> tensor<6x7x1xf32>
  %r = tosa.mul %above, %inv, %shift : (tensor<6x7x4xf32>, tensor<6x7x1xf32>, tensor<1xi8>) -> tensor<6x7x4xf32>
  return %r : tensor<6x7x4xf32>
}
