// RUN: attn-opt %s --split-input-file --attn-print-cost -o /dev/null | FileCheck %s --strict-whitespace --match-full-lines --check-prefix=TABLE
// RUN: attn-opt %s --split-input-file --attn-print-cost -o /dev/null | FileCheck %s


// 2 heads, 3 rows, 5 keys, width 4, value width 6: 30 pairs.
// TABLE:cost of @softmax
// TABLE-NEXT:                                     mul             add             exp             bit           bytes              uJ
// TABLE-NEXT:0 sdpa                               330             300              30               0             640        0.001491
// TABLE-NEXT:    scores                           120             120               0               0               0        0.000552
// TABLE-NEXT:    scale                             30               0               0               0               0        0.000111
// TABLE-NEXT:    weights                            0               0              30               0               0        0.000000
// TABLE-NEXT:    values                           180             180               0               0               0        0.000828
// TABLE-NEXT:    memory                             0               0               0               0             640        0.000000

// Twice the additions and no multiplication; in 8 bits the differences, in 32 their sums.
// CHECK-LABEL: cost of @softmax
// CHECK: 1 l1 210 420 30 0 640 0.001155
// CHECK-NEXT: scores 0 240 0 0 0 0.000216
// CHECK: 2 l1
// CHECK-NEXT: scores 0 240 0 0 0 0.000016
// CHECK: quantisation 64 64
// Bits; and values of 2 keys a row.
// CHECK: 3 hamming
// CHECK-NEXT: scores 0 0 0 240
// CHECK: weights 0 0 12
// CHECK: values 72 72
// Rows see 1, 2 and 3 of the keys; in a window of 2 that ends 2 further on, 2 each.
// CHECK: 4 sdpa
// CHECK-NEXT: scores 48 48
// CHECK: 5 sdpa
// CHECK-NEXT: scores 48 48
// Without a known kv_length every key is seen, with one the first 4. A bias adds, a softcap has a tanh.
// CHECK: 6 sdpa
// CHECK-NEXT: scores 120 120
// CHECK-NEXT: scale 90 30 30
// CHECK: 7 sdpa
// CHECK-NEXT: scores 96 96
func.func @softmax(%q: tensor<2x3x4xf32>, %k: tensor<2x5x4xf32>, %v: tensor<2x5x6xf32>, %o: tensor<2x3x6xf32>, %n: index, %b: tensor<3x5xf32>) {
  %0 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) into(%o : tensor<2x3x6xf32>)
  %1 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) into(%o : tensor<2x3x6xf32>)
  %2 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) precision(u8) into(%o : tensor<2x3x6xf32>)
  %3 = attn.hamming query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) top_n(2) into(%o : tensor<2x3x6xf32>)
  %4 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) causal(top_left) into(%o : tensor<2x3x6xf32>)
  %5 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) causal(bottom_right) window(2) into(%o : tensor<2x3x6xf32>)
  %6 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) bias(%b : tensor<3x5xf32>) kv_length(%n : index) softcap(5.0) into(%o : tensor<2x3x6xf32>)
  %c4 = arith.constant 4 : index
  %7 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%k : tensor<2x5x4xf32>) value(%v : tensor<2x5x6xf32>) kv_length(%c4 : index) into(%o : tensor<2x3x6xf32>)
  return
}

// -----

// The hash counts for the attention that reads its codes. Running sums have no pairs. f64 has no figure.
// CHECK-LABEL: cost of @linear
// CHECK: 0 hamming_linear 1752 3776 240
// CHECK: sums 0 410
// CHECK: rows 72 246
// CHECK: memory
// CHECK: kernel 180 720 90
// CHECK: hash 450 450
// CHECK: 1 cumsum 250 140 30 0 {{[0-9]+}} ?
// CHECK: total
func.func @linear(%x: tensor<2x3x4xf32>, %y: tensor<2x5x4xf32>, %v: tensor<2x5x6xf32>, %o: tensor<2x3x6xf32>, %a: tensor<2x15x4xf32>, %m: tensor<2x5x15xf32>,
                  %g: tensor<2x15xf32>, %i: tensor<2x3x5xi8>, %j: tensor<2x5x5xi8>, %l: tensor<2x5xf64>, %w: tensor<2x5x6xf64>) {
  %p = attn.kernel_hash x(%x : tensor<2x3x4xf32>) anchors(%a : tensor<2x15x4xf32>) matrix(%m : tensor<2x5x15xf32>) mean(%g : tensor<2x15xf32>) into(%i : tensor<2x3x5xi8>)
  %q = attn.kernel_hash x(%y : tensor<2x5x4xf32>) anchors(%a : tensor<2x15x4xf32>) matrix(%m : tensor<2x5x15xf32>) mean(%g : tensor<2x15xf32>) into(%j : tensor<2x5x5xi8>)
  %0 = attn.hamming_linear query(%p : tensor<2x3x5xi8>) key(%q : tensor<2x5x5xi8>) value(%v : tensor<2x5x6xf32>) into(%o : tensor<2x3x6xf32>)
  %1 = attn.cumsum cross(%l : tensor<2x5xf64>) diag(%l : tensor<2x5xf64>) extra(%l : tensor<2x5xf64>) value(%w : tensor<2x5x6xf64>) into(%w : tensor<2x5x6xf64>)
  return
}

// -----

// A loop multiplies, a function counts where it is called; a branch, and a loop of unknown length, do not.
// CHECK-LABEL: cost of @product
// CHECK: total 24 24
// CHECK-LABEL: cost of @control
// CHECK: products 120 120
// CHECK: not known: 2 operations
func.func private @product(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = linalg.fill ins(%zero : f32) outs(%c : tensor<2x4xf32>) -> tensor<2x4xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<2x3xf32>, tensor<3x4xf32>) outs(%e : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}
func.func @control(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>, %c: tensor<2x4xf32>, %n: index, %p: i1) -> tensor<2x4xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%x = %c) -> tensor<2x4xf32> {
    %r = func.call @product(%a, %b, %x) : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.yield %r : tensor<2x4xf32>
  }
  %1 = scf.for %i = %c0 to %n step %c1 iter_args(%x = %0) -> tensor<2x4xf32> {
    %r = linalg.matmul ins(%a, %b : tensor<2x3xf32>, tensor<3x4xf32>) outs(%x : tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.yield %r : tensor<2x4xf32>
  }
  %2 = scf.if %p -> tensor<2x4xf32> {
    %r = linalg.matmul ins(%a, %b : tensor<2x3xf32>, tensor<3x4xf32>) outs(%1 : tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.yield %r : tensor<2x4xf32>
  } else {
    scf.yield %1 : tensor<2x4xf32>
  }
  return %2 : tensor<2x4xf32>
}

// -----

// Biases: of a linear layer once for each of its numbers, added to the product or what it starts from; of a convolution for
// each element. A normalisation counts by the root that it multiplies with.
// CHECK-LABEL: cost of @biases
// CHECK: products 104 104
// CHECK: norms 0
// CHECK-LABEL: cost of @convolution
// CHECK: products 56 56
// CHECK-LABEL: cost of @norm
// CHECK: products 0
// CHECK: norms 30 30
// CHECK: not counted: 3 elements
#full = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#column = affine_map<(m, n) -> (n)>
func.func @biases(%a: tensor<3x4xf32>, %w: tensor<4x4xf32>, %b: tensor<4xf32>, %e: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %zero = arith.constant 0.0 : f32
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<3x4xf32>) -> tensor<3x4xf32>
  %0 = linalg.matmul ins(%a, %w : tensor<3x4xf32>, tensor<4x4xf32>) outs(%f : tensor<3x4xf32>) -> tensor<3x4xf32>
  %1 = linalg.generic {indexing_maps = [#full, #column, #full], iterator_types = ["parallel", "parallel"]}
      ins(%0, %b : tensor<3x4xf32>, tensor<4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %s = arith.addf %x, %y : f32
    linalg.yield %s : f32
  } -> tensor<3x4xf32>
  %c = linalg.broadcast ins(%b : tensor<4xf32>) outs(%e : tensor<3x4xf32>) dimensions = [0]
  %2 = linalg.matmul ins(%1, %w : tensor<3x4xf32>, tensor<4x4xf32>) outs(%c : tensor<3x4xf32>) -> tensor<3x4xf32>
  // A residual is no bias.
  %3 = linalg.generic {indexing_maps = [#full, #full, #full], iterator_types = ["parallel", "parallel"]}
      ins(%2, %a : tensor<3x4xf32>, tensor<3x4xf32>) outs(%e : tensor<3x4xf32>) {
  ^bb0(%x: f32, %y: f32, %out: f32):
    %s = arith.addf %x, %y : f32
    linalg.yield %s : f32
  } -> tensor<3x4xf32>
  return %3 : tensor<3x4xf32>
}
func.func @convolution(%x: tensor<1x1x9xf32>, %w: tensor<2x1x3xf32>, %b: tensor<2xf32>, %e: tensor<1x2x7xf32>) -> tensor<1x2x7xf32> {
  %c = linalg.broadcast ins(%b : tensor<2xf32>) outs(%e : tensor<1x2x7xf32>) dimensions = [0, 2]
  %0 = linalg.conv_1d_ncw_fcw ins(%x, %w : tensor<1x1x9xf32>, tensor<2x1x3xf32>) outs(%c : tensor<1x2x7xf32>) -> tensor<1x2x7xf32>
  return %0 : tensor<1x2x7xf32>
}
func.func @norm(%x: tensor<3x5xf32>, %v: tensor<3xf32>, %e: tensor<3x5xf32>) -> tensor<3x5xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(m) -> (m)>, affine_map<(m) -> (m)>], iterator_types = ["parallel"]}
      ins(%v : tensor<3xf32>) outs(%v : tensor<3xf32>) {
  ^bb0(%i: f32, %out: f32):
    %r = math.rsqrt %i : f32
    linalg.yield %r : f32
  } -> tensor<3xf32>
  %1 = linalg.generic {indexing_maps = [#full, #row, #full], iterator_types = ["parallel", "parallel"]}
      ins(%x, %0 : tensor<3x5xf32>, tensor<3xf32>) outs(%e : tensor<3x5xf32>) {
  ^bb0(%i: f32, %j: f32, %out: f32):
    %r = arith.mulf %i, %j : f32
    linalg.yield %r : f32
  } -> tensor<3x5xf32>
  return %1 : tensor<3x5xf32>
}
