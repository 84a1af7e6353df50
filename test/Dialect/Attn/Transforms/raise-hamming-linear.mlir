// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics --allow-unregistered-dialect | FileCheck %s
// RUN: attn-opt %s --attn-raise=zero-signs-are-plus --split-input-file --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix=PLUS

// Linear attention between codes of signs: what EcoFormer's code becomes.

// The weights are <q, k> + c: the sum of the values times c above, c N below.
// CHECK-LABEL: func @kernel(
// CHECK: %[[Q:.*]] = linalg.generic {{.*}} ins(%arg0 : tensor<2x3x7x5xf32>)
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<2x3x7x5xf32>)
// CHECK: attn.hamming_linear query(%[[Q]] : tensor<2x3x7x5xf32>) key(%[[K]] : tensor<2x3x7x5xf32>) value(%arg2 : tensor<2x3x7x4xf32>) c(6.000000e+00) into({{.*}}) {attn.raised_from = "linalg"}
// CHECK-NEXT: return
func.func @kernel(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 6.000000e+00, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// The released code: c * v_i above.
// CHECK-LABEL: func @released(
// CHECK: %[[Q:.*]] = linalg.generic {{.*}} ins(%arg0 : tensor<2x3x7x5xf32>)
// CHECK: %[[K:.*]] = linalg.generic {{.*}} ins(%arg1 : tensor<2x3x7x5xf32>)
// CHECK: attn.hamming_linear query(%[[Q]] : tensor<2x3x7x5xf32>) key(%[[K]] : tensor<2x3x7x5xf32>) value(%arg2 : tensor<2x3x7x4xf32>) c(6.000000e+00) compat(ecoformer) into({{.*}}) {attn.raised_from = "linalg"}
func.func @released(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %v : tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 6.000000e+00, compat ecoformer, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// No constant: c is 0.
// CHECK-LABEL: func @no_constant(
// CHECK: attn.hamming_linear {{.*}} c(0.000000e+00)
func.func @no_constant(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 0.000000e+00, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %den : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Codes of +2 and -2: weights are four times as large, and c a quarter.
// CHECK-LABEL: func @codes_of_two(
// CHECK: attn.hamming_linear {{.*}} c(1.500000e+00)
func.func @codes_of_two(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %two = arith.constant 2.0 : f32
  %mtwo = arith.constant -2.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %two, %mtwo : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %two, %mtwo : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 1.500000e+00, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: c N below is not N times the c above.
// CHECK-LABEL: func @other_count(
// CHECK-NOT: attn.
func.func @other_count(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  // expected-note @+1 {{see this operation}}
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 40.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{not raised: the constants above and below differ: 6.000000 and 5.714286}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: the keys below are not those above.
// CHECK-LABEL: func @other_key(
// CHECK-NOT: attn.
func.func @other_key(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>, %l: tensor<2x3x7x5xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %lc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %lc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%l : tensor<2x3x7x5xf32>) outs(%lc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  // expected-note @+1 {{see this operation}}
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%lc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{not raised: the key above is not the one below}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: a constant above alone.
// CHECK-LABEL: func @constant_above(
// CHECK-NOT: attn.
func.func @constant_above(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  // expected-note @+1 {{see this operation}}
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 0.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{not raised: a constant is added on one side of the quotient alone}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %den : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: the key is no code.
// CHECK-LABEL: func @key_no_code(
// CHECK-NOT: attn.
func.func @key_no_code(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  // expected-note @+1 {{see this operation}}
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%k, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%k : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{not raised: queries and keys are no codes of +1 and -1}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Linear attention of other features: nothing to say.
// CHECK-LABEL: func @no_codes(
// CHECK-NOT: attn.
func.func @no_codes(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%k, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%q, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%k : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%q, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: the sign of 0 is 0; with the option the codes are made anew.
// CHECK-LABEL: func @zero_at_zero(
// CHECK-NOT: attn.
// PLUS-LABEL: func @zero_at_zero(
// PLUS: arith.cmpf olt
// PLUS: attn.hamming_linear
func.func @zero_at_zero(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  // expected-note @+1 {{see this operation}}
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %d = arith.cmpf olt, %x, %zero : f32
    %n = arith.select %d, %minus, %zero : f32
    %y = arith.select %c, %one, %n : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf ogt, %x, %zero : f32
    %d = arith.cmpf olt, %x, %zero : f32
    %n = arith.select %d, %minus, %zero : f32
    %y = arith.select %c, %one, %n : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf32>
  %kv.z = linalg.fill ins(%zero : f32) outs(%kv.e : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.z : tensor<2x3x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5x4xf32>
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf32>, tensor<2x3x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %ks.e = tensor.empty() : tensor<2x3x5xf32>
  %ks.z = linalg.fill ins(%zero : f32) outs(%ks.e : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf32>) outs(%ks.z : tensor<2x3x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x5xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %vs.e = tensor.empty() : tensor<2x3x4xf32>
  %vs.z = linalg.fill ins(%zero : f32) outs(%vs.e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf32>) outs(%vs.z : tensor<2x3x4xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %out, %x : f32
    linalg.yield %z : f32
  } -> tensor<2x3x4xf32>
  %c = arith.constant 6.0 : f32
  %n = arith.constant 42.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %z = arith.addf %x, %n : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{not raised: the sign of 0 is 0 in the model, and codes are +1 or -1}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// f16.
// CHECK-LABEL: func @kernel_f16(
// CHECK: attn.hamming_linear query({{.*}} : tensor<2x3x7x5xf16>)
func.func @kernel_f16(%q: tensor<2x3x7x5xf16>, %k: tensor<2x3x7x5xf16>, %v: tensor<2x3x7x4xf16>) -> tensor<2x3x7x4xf16> {
  %zero = arith.constant 0.0 : f16
  %one = arith.constant 1.0 : f16
  %minus = arith.constant -1.0 : f16
  %qc.e = tensor.empty() : tensor<2x3x7x5xf16>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf16>) outs(%qc.e : tensor<2x3x7x5xf16>) {
  ^bb0(%x: f16, %out: f16):
    %c = arith.cmpf oge, %x, %zero : f16
    %y = arith.select %c, %one, %minus : f16
    linalg.yield %y : f16
  } -> tensor<2x3x7x5xf16>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf16>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf16>) outs(%kc.e : tensor<2x3x7x5xf16>) {
  ^bb0(%x: f16, %out: f16):
    %c = arith.cmpf oge, %x, %zero : f16
    %y = arith.select %c, %one, %minus : f16
    linalg.yield %y : f16
  } -> tensor<2x3x7x5xf16>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf16>
  %kv.z = linalg.fill ins(%zero : f16) outs(%kv.e : tensor<2x3x5x4xf16>) -> tensor<2x3x5x4xf16>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf16>, tensor<2x3x7x4xf16>) outs(%kv.z : tensor<2x3x5x4xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %p = arith.mulf %x, %y : f16
    %z = arith.addf %out, %p : f16
    linalg.yield %z : f16
  } -> tensor<2x3x5x4xf16>
  %num.e = tensor.empty() : tensor<2x3x7x4xf16>
  %num.z = linalg.fill ins(%zero : f16) outs(%num.e : tensor<2x3x7x4xf16>) -> tensor<2x3x7x4xf16>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf16>, tensor<2x3x5x4xf16>) outs(%num.z : tensor<2x3x7x4xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %p = arith.mulf %x, %y : f16
    %z = arith.addf %out, %p : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  %ks.e = tensor.empty() : tensor<2x3x5xf16>
  %ks.z = linalg.fill ins(%zero : f16) outs(%ks.e : tensor<2x3x5xf16>) -> tensor<2x3x5xf16>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf16>) outs(%ks.z : tensor<2x3x5xf16>) {
  ^bb0(%x: f16, %out: f16):
    %z = arith.addf %out, %x : f16
    linalg.yield %z : f16
  } -> tensor<2x3x5xf16>
  %den.e = tensor.empty() : tensor<2x3x7xf16>
  %den.z = linalg.fill ins(%zero : f16) outs(%den.e : tensor<2x3x7xf16>) -> tensor<2x3x7xf16>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf16>, tensor<2x3x5xf16>) outs(%den.z : tensor<2x3x7xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %p = arith.mulf %x, %y : f16
    %z = arith.addf %out, %p : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7xf16>
  %vs.e = tensor.empty() : tensor<2x3x4xf16>
  %vs.z = linalg.fill ins(%zero : f16) outs(%vs.e : tensor<2x3x4xf16>) -> tensor<2x3x4xf16>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf16>) outs(%vs.z : tensor<2x3x4xf16>) {
  ^bb0(%x: f16, %out: f16):
    %z = arith.addf %out, %x : f16
    linalg.yield %z : f16
  } -> tensor<2x3x4xf16>
  %c = arith.constant 6.0 : f16
  %n = arith.constant 42.0 : f16
  %above.e = tensor.empty() : tensor<2x3x7x4xf16>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf16>, tensor<2x3x4xf16>) outs(%above.e : tensor<2x3x7x4xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %p = arith.mulf %y, %c : f16
    %z = arith.addf %x, %p : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  %below.e = tensor.empty() : tensor<2x3x7xf16>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf16>) outs(%below.e : tensor<2x3x7xf16>) {
  ^bb0(%x: f16, %out: f16):
    %z = arith.addf %x, %n : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7xf16>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 6.000000e+00, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf16>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf16>, tensor<2x3x7xf16>) outs(%r.e : tensor<2x3x7x4xf16>) {
  ^bb0(%x: f16, %y: f16, %out: f16):
    %z = arith.divf %x, %y : f16
    linalg.yield %z : f16
  } -> tensor<2x3x7x4xf16>
  return %r : tensor<2x3x7x4xf16>
}

// -----

// bf16.
// CHECK-LABEL: func @kernel_bf16(
// CHECK: attn.hamming_linear query({{.*}} : tensor<2x3x7x5xbf16>)
func.func @kernel_bf16(%q: tensor<2x3x7x5xbf16>, %k: tensor<2x3x7x5xbf16>, %v: tensor<2x3x7x4xbf16>) -> tensor<2x3x7x4xbf16> {
  %zero = arith.constant 0.0 : bf16
  %one = arith.constant 1.0 : bf16
  %minus = arith.constant -1.0 : bf16
  %qc.e = tensor.empty() : tensor<2x3x7x5xbf16>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xbf16>) outs(%qc.e : tensor<2x3x7x5xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %c = arith.cmpf oge, %x, %zero : bf16
    %y = arith.select %c, %one, %minus : bf16
    linalg.yield %y : bf16
  } -> tensor<2x3x7x5xbf16>
  %kc.e = tensor.empty() : tensor<2x3x7x5xbf16>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xbf16>) outs(%kc.e : tensor<2x3x7x5xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %c = arith.cmpf oge, %x, %zero : bf16
    %y = arith.select %c, %one, %minus : bf16
    linalg.yield %y : bf16
  } -> tensor<2x3x7x5xbf16>
  %kv.e = tensor.empty() : tensor<2x3x5x4xbf16>
  %kv.z = linalg.fill ins(%zero : bf16) outs(%kv.e : tensor<2x3x5x4xbf16>) -> tensor<2x3x5x4xbf16>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xbf16>, tensor<2x3x7x4xbf16>) outs(%kv.z : tensor<2x3x5x4xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %p = arith.mulf %x, %y : bf16
    %z = arith.addf %out, %p : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x5x4xbf16>
  %num.e = tensor.empty() : tensor<2x3x7x4xbf16>
  %num.z = linalg.fill ins(%zero : bf16) outs(%num.e : tensor<2x3x7x4xbf16>) -> tensor<2x3x7x4xbf16>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xbf16>, tensor<2x3x5x4xbf16>) outs(%num.z : tensor<2x3x7x4xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %p = arith.mulf %x, %y : bf16
    %z = arith.addf %out, %p : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  %ks.e = tensor.empty() : tensor<2x3x5xbf16>
  %ks.z = linalg.fill ins(%zero : bf16) outs(%ks.e : tensor<2x3x5xbf16>) -> tensor<2x3x5xbf16>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xbf16>) outs(%ks.z : tensor<2x3x5xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %z = arith.addf %out, %x : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x5xbf16>
  %den.e = tensor.empty() : tensor<2x3x7xbf16>
  %den.z = linalg.fill ins(%zero : bf16) outs(%den.e : tensor<2x3x7xbf16>) -> tensor<2x3x7xbf16>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xbf16>, tensor<2x3x5xbf16>) outs(%den.z : tensor<2x3x7xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %p = arith.mulf %x, %y : bf16
    %z = arith.addf %out, %p : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7xbf16>
  %vs.e = tensor.empty() : tensor<2x3x4xbf16>
  %vs.z = linalg.fill ins(%zero : bf16) outs(%vs.e : tensor<2x3x4xbf16>) -> tensor<2x3x4xbf16>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xbf16>) outs(%vs.z : tensor<2x3x4xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %z = arith.addf %out, %x : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x4xbf16>
  %c = arith.constant 6.0 : bf16
  %n = arith.constant 42.0 : bf16
  %above.e = tensor.empty() : tensor<2x3x7x4xbf16>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xbf16>, tensor<2x3x4xbf16>) outs(%above.e : tensor<2x3x7x4xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %p = arith.mulf %y, %c : bf16
    %z = arith.addf %x, %p : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  %below.e = tensor.empty() : tensor<2x3x7xbf16>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xbf16>) outs(%below.e : tensor<2x3x7xbf16>) {
  ^bb0(%x: bf16, %out: bf16):
    %z = arith.addf %x, %n : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7xbf16>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 6.000000e+00, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xbf16>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xbf16>, tensor<2x3x7xbf16>) outs(%r.e : tensor<2x3x7x4xbf16>) {
  ^bb0(%x: bf16, %y: bf16, %out: bf16):
    %z = arith.divf %x, %y : bf16
    linalg.yield %z : bf16
  } -> tensor<2x3x7x4xbf16>
  return %r : tensor<2x3x7x4xbf16>
}

// -----

// f64.
// CHECK-LABEL: func @kernel_f64(
// CHECK: attn.hamming_linear query({{.*}} : tensor<2x3x7x5xf64>)
func.func @kernel_f64(%q: tensor<2x3x7x5xf64>, %k: tensor<2x3x7x5xf64>, %v: tensor<2x3x7x4xf64>) -> tensor<2x3x7x4xf64> {
  %zero = arith.constant 0.0 : f64
  %one = arith.constant 1.0 : f64
  %minus = arith.constant -1.0 : f64
  %qc.e = tensor.empty() : tensor<2x3x7x5xf64>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf64>) outs(%qc.e : tensor<2x3x7x5xf64>) {
  ^bb0(%x: f64, %out: f64):
    %c = arith.cmpf oge, %x, %zero : f64
    %y = arith.select %c, %one, %minus : f64
    linalg.yield %y : f64
  } -> tensor<2x3x7x5xf64>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf64>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf64>) outs(%kc.e : tensor<2x3x7x5xf64>) {
  ^bb0(%x: f64, %out: f64):
    %c = arith.cmpf oge, %x, %zero : f64
    %y = arith.select %c, %one, %minus : f64
    linalg.yield %y : f64
  } -> tensor<2x3x7x5xf64>
  %kv.e = tensor.empty() : tensor<2x3x5x4xf64>
  %kv.z = linalg.fill ins(%zero : f64) outs(%kv.e : tensor<2x3x5x4xf64>) -> tensor<2x3x5x4xf64>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, d, e, n) -> (b, h, n, d)>, affine_map<(b, h, d, e, n) -> (b, h, n, e)>, affine_map<(b, h, d, e, n) -> (b, h, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%kc, %v : tensor<2x3x7x5xf64>, tensor<2x3x7x4xf64>) outs(%kv.z : tensor<2x3x5x4xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %p = arith.mulf %x, %y : f64
    %z = arith.addf %out, %p : f64
    linalg.yield %z : f64
  } -> tensor<2x3x5x4xf64>
  %num.e = tensor.empty() : tensor<2x3x7x4xf64>
  %num.z = linalg.fill ins(%zero : f64) outs(%num.e : tensor<2x3x7x4xf64>) -> tensor<2x3x7x4xf64>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, m, e, d) -> (b, h, m, d)>, affine_map<(b, h, m, e, d) -> (b, h, d, e)>, affine_map<(b, h, m, e, d) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kv : tensor<2x3x7x5xf64>, tensor<2x3x5x4xf64>) outs(%num.z : tensor<2x3x7x4xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %p = arith.mulf %x, %y : f64
    %z = arith.addf %out, %p : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  %ks.e = tensor.empty() : tensor<2x3x5xf64>
  %ks.z = linalg.fill ins(%zero : f64) outs(%ks.e : tensor<2x3x5xf64>) -> tensor<2x3x5xf64>
  %ks = linalg.generic {indexing_maps = [affine_map<(b, h, d, n) -> (b, h, n, d)>, affine_map<(b, h, d, n) -> (b, h, d)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%kc : tensor<2x3x7x5xf64>) outs(%ks.z : tensor<2x3x5xf64>) {
  ^bb0(%x: f64, %out: f64):
    %z = arith.addf %out, %x : f64
    linalg.yield %z : f64
  } -> tensor<2x3x5xf64>
  %den.e = tensor.empty() : tensor<2x3x7xf64>
  %den.z = linalg.fill ins(%zero : f64) outs(%den.e : tensor<2x3x7xf64>) -> tensor<2x3x7xf64>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, m, d) -> (b, h, m, d)>, affine_map<(b, h, m, d) -> (b, h, d)>, affine_map<(b, h, m, d) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks : tensor<2x3x7x5xf64>, tensor<2x3x5xf64>) outs(%den.z : tensor<2x3x7xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %p = arith.mulf %x, %y : f64
    %z = arith.addf %out, %p : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7xf64>
  %vs.e = tensor.empty() : tensor<2x3x4xf64>
  %vs.z = linalg.fill ins(%zero : f64) outs(%vs.e : tensor<2x3x4xf64>) -> tensor<2x3x4xf64>
  %vs = linalg.generic {indexing_maps = [affine_map<(b, h, e, n) -> (b, h, n, e)>, affine_map<(b, h, e, n) -> (b, h, e)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%v : tensor<2x3x7x4xf64>) outs(%vs.z : tensor<2x3x4xf64>) {
  ^bb0(%x: f64, %out: f64):
    %z = arith.addf %out, %x : f64
    linalg.yield %z : f64
  } -> tensor<2x3x4xf64>
  %c = arith.constant 6.0 : f64
  %n = arith.constant 42.0 : f64
  %above.e = tensor.empty() : tensor<2x3x7x4xf64>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, e)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs : tensor<2x3x7x4xf64>, tensor<2x3x4xf64>) outs(%above.e : tensor<2x3x7x4xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %p = arith.mulf %y, %c : f64
    %z = arith.addf %x, %p : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  %below.e = tensor.empty() : tensor<2x3x7xf64>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, m) -> (b, h, m)>, affine_map<(b, h, m) -> (b, h, m)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf64>) outs(%below.e : tensor<2x3x7xf64>) {
  ^bb0(%x: f64, %out: f64):
    %z = arith.addf %x, %n : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7xf64>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 6.000000e+00, causal none}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf64>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, m, e) -> (b, h, m, e)>, affine_map<(b, h, m, e) -> (b, h, m)>, affine_map<(b, h, m, e) -> (b, h, m, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf64>, tensor<2x3x7xf64>) outs(%r.e : tensor<2x3x7x4xf64>) {
  ^bb0(%x: f64, %y: f64, %out: f64):
    %z = arith.divf %x, %y : f64
    linalg.yield %z : f64
  } -> tensor<2x3x7x4xf64>
  return %r : tensor<2x3x7x4xf64>
}

// -----

// Causal, by running sums of key times value, of keys and of values.
// CHECK-LABEL: func @causal(
// CHECK: attn.hamming_linear {{.*}} causal c(6.000000e+00)
func.func @causal(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x7x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, n, d, e) -> (b, h, n, d)>, affine_map<(b, h, n, d, e) -> (b, h, n, e)>, affine_map<(b, h, n, d, e) -> (b, h, n, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.e : tensor<2x3x7x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x5x4xf32>
  %kvs.e = tensor.empty() : tensor<2x3x7x5x4xf32>
  %kvs.f = tensor.empty() : tensor<2x3x5x4xf32>
  %kvs.a = linalg.fill ins(%zero : f32) outs(%kvs.f : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  %kvs:2 = "tm_tensor.scan"(%kv, %kvs.e, %kvs.a) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    "tm_tensor.yield"(%z) : (f32) -> ()
  }) : (tensor<2x3x7x5x4xf32>, tensor<2x3x7x5x4xf32>, tensor<2x3x5x4xf32>) -> (tensor<2x3x7x5x4xf32>, tensor<2x3x5x4xf32>)
  %ks.e = tensor.empty() : tensor<2x3x7x5xf32>
  %ks.f = tensor.empty() : tensor<2x3x5xf32>
  %ks.a = linalg.fill ins(%zero : f32) outs(%ks.f : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks:2 = "tm_tensor.scan"(%kc, %ks.e, %ks.a) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    "tm_tensor.yield"(%z) : (f32) -> ()
  }) : (tensor<2x3x7x5xf32>, tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) -> (tensor<2x3x7x5xf32>, tensor<2x3x5xf32>)
  %vs.e = tensor.empty() : tensor<2x3x7x4xf32>
  %vs.f = tensor.empty() : tensor<2x3x4xf32>
  %vs.a = linalg.fill ins(%zero : f32) outs(%vs.f : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs:2 = "tm_tensor.scan"(%v, %vs.e, %vs.a) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    "tm_tensor.yield"(%z) : (f32) -> ()
  }) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x7x4xf32>, tensor<2x3x4xf32>)
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, n, e, d) -> (b, h, n, d)>, affine_map<(b, h, n, e, d) -> (b, h, n, d, e)>, affine_map<(b, h, n, e, d) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kvs#0 : tensor<2x3x7x5xf32>, tensor<2x3x7x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks#0 : tensor<2x3x7x5xf32>, tensor<2x3x7x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %c = arith.constant 6.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs#0 : tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %c1 = arith.constant 1 : index
    %j = arith.addi %i, %c1 : index
    %m = arith.index_cast %j : index to i64
    %l = arith.sitofp %m : i64 to f32
    %p = arith.mulf %l, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{raised from linalg to hamming_linear: 3 heads, 7 x 7, width 5 and 4, c 6.000000e+00, causal top_left}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}

// -----

// Declined: not c (i + 1) below.
// CHECK-LABEL: func @causal_other_count(
// CHECK-NOT: attn.
func.func @causal_other_count(%q: tensor<2x3x7x5xf32>, %k: tensor<2x3x7x5xf32>, %v: tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %qc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %qc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%q : tensor<2x3x7x5xf32>) outs(%qc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kc.e = tensor.empty() : tensor<2x3x7x5xf32>
  %kc = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%k : tensor<2x3x7x5xf32>) outs(%kc.e : tensor<2x3x7x5xf32>) {
  ^bb0(%x: f32, %out: f32):
    %c = arith.cmpf oge, %x, %zero : f32
    %y = arith.select %c, %one, %minus : f32
    linalg.yield %y : f32
  } -> tensor<2x3x7x5xf32>
  %kv.e = tensor.empty() : tensor<2x3x7x5x4xf32>
  %kv = linalg.generic {indexing_maps = [affine_map<(b, h, n, d, e) -> (b, h, n, d)>, affine_map<(b, h, n, d, e) -> (b, h, n, e)>, affine_map<(b, h, n, d, e) -> (b, h, n, d, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%kc, %v : tensor<2x3x7x5xf32>, tensor<2x3x7x4xf32>) outs(%kv.e : tensor<2x3x7x5x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.mulf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x5x4xf32>
  %kvs.e = tensor.empty() : tensor<2x3x7x5x4xf32>
  %kvs.f = tensor.empty() : tensor<2x3x5x4xf32>
  %kvs.a = linalg.fill ins(%zero : f32) outs(%kvs.f : tensor<2x3x5x4xf32>) -> tensor<2x3x5x4xf32>
  // expected-note @+1 {{see this operation}}
  %kvs:2 = "tm_tensor.scan"(%kv, %kvs.e, %kvs.a) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    "tm_tensor.yield"(%z) : (f32) -> ()
  }) : (tensor<2x3x7x5x4xf32>, tensor<2x3x7x5x4xf32>, tensor<2x3x5x4xf32>) -> (tensor<2x3x7x5x4xf32>, tensor<2x3x5x4xf32>)
  %ks.e = tensor.empty() : tensor<2x3x7x5xf32>
  %ks.f = tensor.empty() : tensor<2x3x5xf32>
  %ks.a = linalg.fill ins(%zero : f32) outs(%ks.f : tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
  %ks:2 = "tm_tensor.scan"(%kc, %ks.e, %ks.a) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    "tm_tensor.yield"(%z) : (f32) -> ()
  }) : (tensor<2x3x7x5xf32>, tensor<2x3x7x5xf32>, tensor<2x3x5xf32>) -> (tensor<2x3x7x5xf32>, tensor<2x3x5xf32>)
  %vs.e = tensor.empty() : tensor<2x3x7x4xf32>
  %vs.f = tensor.empty() : tensor<2x3x4xf32>
  %vs.a = linalg.fill ins(%zero : f32) outs(%vs.f : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %vs:2 = "tm_tensor.scan"(%v, %vs.e, %vs.a) <{dimension = 2 : i64, inclusive = true}> ({
  ^bb0(%x: f32, %y: f32):
    %z = arith.addf %x, %y : f32
    "tm_tensor.yield"(%z) : (f32) -> ()
  }) : (tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>, tensor<2x3x4xf32>) -> (tensor<2x3x7x4xf32>, tensor<2x3x4xf32>)
  %num.e = tensor.empty() : tensor<2x3x7x4xf32>
  %num.z = linalg.fill ins(%zero : f32) outs(%num.e : tensor<2x3x7x4xf32>) -> tensor<2x3x7x4xf32>
  %num = linalg.generic {indexing_maps = [affine_map<(b, h, n, e, d) -> (b, h, n, d)>, affine_map<(b, h, n, e, d) -> (b, h, n, d, e)>, affine_map<(b, h, n, e, d) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%qc, %kvs#0 : tensor<2x3x7x5xf32>, tensor<2x3x7x5x4xf32>) outs(%num.z : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %den.e = tensor.empty() : tensor<2x3x7xf32>
  %den.z = linalg.fill ins(%zero : f32) outs(%den.e : tensor<2x3x7xf32>) -> tensor<2x3x7xf32>
  %den = linalg.generic {indexing_maps = [affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n, d)>, affine_map<(b, h, n, d) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%qc, %ks#0 : tensor<2x3x7x5xf32>, tensor<2x3x7x5xf32>) outs(%den.z : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %x, %y : f32
    %z = arith.addf %out, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  %c = arith.constant 6.0 : f32
  %above.e = tensor.empty() : tensor<2x3x7x4xf32>
  %above = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%num, %vs#0 : tensor<2x3x7x4xf32>, tensor<2x3x7x4xf32>) outs(%above.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %p = arith.mulf %y, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  %below.e = tensor.empty() : tensor<2x3x7xf32>
  %below = linalg.generic {indexing_maps = [affine_map<(b, h, n) -> (b, h, n)>, affine_map<(b, h, n) -> (b, h, n)>], iterator_types = ["parallel", "parallel", "parallel"]} ins(%den : tensor<2x3x7xf32>) outs(%below.e : tensor<2x3x7xf32>) {
  ^bb0(%x: f32, %out: f32):
    %i = linalg.index 2 : index
    %c1 = arith.constant 1 : index
    %j = arith.addi %i, %i : index
    %m = arith.index_cast %j : index to i64
    %l = arith.sitofp %m : i64 to f32
    %p = arith.mulf %l, %c : f32
    %z = arith.addf %x, %p : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7xf32>
  // expected-remark @+2 {{not raised: what is added below is no constant times the number of keys}}
  %r.e = tensor.empty() : tensor<2x3x7x4xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, h, n, e) -> (b, h, n, e)>, affine_map<(b, h, n, e) -> (b, h, n)>, affine_map<(b, h, n, e) -> (b, h, n, e)>], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%above, %below : tensor<2x3x7x4xf32>, tensor<2x3x7xf32>) outs(%r.e : tensor<2x3x7x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %z = arith.divf %x, %y : f32
    linalg.yield %z : f32
  } -> tensor<2x3x7x4xf32>
  return %r : tensor<2x3x7x4xf32>
}
