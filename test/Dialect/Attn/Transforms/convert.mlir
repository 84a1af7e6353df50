// RUN: attn-opt %s --attn-convert='to=l1 lambda=2.5' 2>&1 | FileCheck %s --check-prefix=L1
// RUN: attn-opt %s --attn-convert='to=l1 lam=1:2:3:4 precision=u8 layers=0' 2>&1 | FileCheck %s --check-prefix=HEADS
// RUN: attn-opt %s --attn-convert='to=l1 lambda=match layers=0' 2>&1 | FileCheck %s --check-prefix=MATCH
// RUN: attn-opt %s --attn-convert='to=hamming sigma-q=0.5 top-n=3 layers=0-1' 2>&1 | FileCheck %s --check-prefix=HAMMING
// RUN: attn-opt %s --attn-convert='to=hamming-linear layers=2' 2>&1 | FileCheck %s --check-prefix=LINEAR
// RUN: attn-opt %s --attn-convert='to=hamming-linear hash=hyperplane bits=16 seed=7 layers=2,3' 2>&1 | FileCheck %s --check-prefix=PLANES
// RUN: attn-opt %s --attn-convert='to=cumsum layers=3' 2>&1 | FileCheck %s --check-prefix=CUMSUM
// RUN: attn-opt %s --attn-convert='to=l1 layers=1' --attn-convert='to=hamming layers=2' 2>/dev/null | FileCheck %s --check-prefix=TWICE
// Converted models verify and lower.
// RUN: attn-opt %s --attn-convert='to=hamming-linear hash=hyperplane bits=3 layers=2-3' --attn-convert='to=l1 layers=0' --convert-attn-to-linalg 2>/dev/null | FileCheck %s --check-prefix=LOWERED

#bhmd = affine_map<(b, h, m, d) -> (b, h, m, d)>
#bmhd = affine_map<(b, h, m, d) -> (b, m, h, d)>

func.func @main(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>, %o: tensor<2x4x7x6xf32>,
                %lse: tensor<2x4x7xf32>, %bias: tensor<7x9xf32>, %mask: tensor<2x1x7x9xi1>, %keys: tensor<2x1x1x9xi1>, %length: tensor<2xindex>,
                %s: tensor<2x?x4x8xf32>, %t: tensor<2x?x4x8xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7xf32>, tensor<2x4x7x6xf32>, tensor<2x4x7x6xf32>, tensor<2x?x4x8xf32>) {
  // Everything shared is kept; the score, and its scale, are not.
  // L1: remark: converted to l1: lambda = 2.5 (given), precision = f32 (default); the dot product's scale 1.250000e-01 is left out
  // HEADS: remark: converted to l1: lambda = 1:2:3:4 (given), precision = u8 (given); the
  // MATCH: remark: converted to l1: lambda = 1.17 (match), precision = f32
  // HAMMING: remark: converted to hamming: sigma_q = 0.5 (given), sigma_k = 1 (default), top_n = 3 (given); the
  // HAMMING: remark: converted to hamming: {{.*}}; the dot product's scale 1/sqrt(width) is left out
  // L1-LABEL: func @main
  // L1: attn.l1 query(%arg0 {{.*}} key(%arg1 {{.*}} value(%arg2 {{.*}} bias(%arg5 {{.*}} mask(%arg6 {{.*}} kv_length(%arg8 {{.*}} causal(bottom_right) window(5) softcap(3.000000e+01) lambda(2.500000e+00) into(%arg3, %arg4 {{.*}} {attn.converted_from = "sdpa", attn.raised_from = "linalg"}
  // HEADS-LABEL: func @main
  // HEADS: %[[LAMBDA:.*]] = arith.constant dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]> : tensor<4xf64>
  // HEADS: attn.l1 {{.*}} lambda(%[[LAMBDA]] : tensor<4xf64>) precision(u8)
  // MATCH-LABEL: func @main
  // MATCH: attn.l1 {{.*}} lambda(1.170000e+00)
  // HAMMING-LABEL: func @main
  // HAMMING: attn.hamming {{.*}} sigma_q(5.000000e-01) sigma_k(1.000000e+00) top_n(3) into(%arg3, %arg4
  %0:2 = attn.sdpa query(%q : tensor<2x4x7x8xf32>) key(%k : tensor<2x2x9x8xf32>) value(%v : tensor<2x2x9x6xf32>)
      bias(%bias : tensor<7x9xf32>) mask(%mask : tensor<2x1x7x9xi1>) kv_length(%length : tensor<2xindex>) causal(bottom_right) window(5)
      scale(0.125) softcap(30.0) into(%o, %lse : tensor<2x4x7x6xf32>, tensor<2x4x7xf32>) {attn.raised_from = "linalg"}

  // L1: attn.l1
  // HEADS: attn.sdpa
  // HAMMING: attn.hamming
  // TWICE: attn.sdpa
  // TWICE: attn.l1
  // TWICE: attn.hamming
  // TWICE: attn.sdpa
  %1 = attn.sdpa query(%q : tensor<2x4x7x8xf32>) key(%k : tensor<2x2x9x8xf32>) value(%v : tensor<2x2x9x6xf32>)
      into(%o : tensor<2x4x7x6xf32>)

  // A mask of whole keys stays with linear attention.
  // LINEAR: remark: converted to hamming-linear: hash = sign (default), bits = 8 (the width), c = 9 (default); the
  // LINEAR-LABEL: func @main
  // LINEAR-DAG: %[[MASK:.*]] = tensor.collapse_shape %arg7 {{\[}}[0], [1], [2, 3]] : tensor<2x1x1x9xi1> into tensor<2x1x9xi1>
  // LINEAR-DAG: %[[Q:.*]] = attn.sign_pack %arg0 : tensor<2x4x7x8xf32> into({{.*}} : tensor<2x4x7x1xi64>)
  // LINEAR-DAG: %[[K:.*]] = attn.sign_pack %arg1 : tensor<2x2x9x8xf32> into({{.*}} : tensor<2x2x9x1xi64>)
  // LINEAR: attn.hamming_linear query(%[[Q]] {{.*}} key(%[[K]] {{.*}} value(%arg2 {{.*}} mask(%[[MASK]] : tensor<2x1x9xi1>) width(8) into(%arg3
  // PLANES: remark: converted to hamming-linear: hash = hyperplane (given), bits = 16 (given), seed = 7 (given), c = 17 (default)
  // PLANES-LABEL: func @main
  // PLANES: arith.constant dense<{{.*}}> : tensor<8x16xf32>
  // PLANES: attn.hamming_linear {{.*}} width(16)
  %2 = attn.sdpa query(%q : tensor<2x4x7x8xf32>) key(%k : tensor<2x2x9x8xf32>) value(%v : tensor<2x2x9x6xf32>)
      mask(%keys : tensor<2x1x1x9xi1>) into(%o : tensor<2x4x7x6xf32>)

  // Of unknown length, but of the same; stored as [batch, length, heads, width].
  // PLANES: attn.hamming_linear {{.*}} causal width(16) into
  // PLANES: linalg.transpose {{.*}} permutation = [0, 2, 1, 3]
  // CUMSUM: remark: converted to cumsum: w_cross = 0 (default), w_diag = 0 (default), w_extra = 0 (default), clip = none (default), one logit a key and two a row, in running sums in which the token itself counts twice, all of them 0: a running mean of the values
  // CUMSUM-LABEL: func @main
  // CUMSUM: %[[V:.*]] = linalg.transpose ins(%arg9 {{.*}} permutation = [0, 2, 1, 3]
  // CUMSUM: %[[ZERO:.*]] = linalg.fill {{.*}} -> tensor<2x4x?xf32>
  // CUMSUM: %[[R:.*]] = attn.cumsum cross(%[[ZERO]] {{.*}} diag(%[[ZERO]] {{.*}} extra(%[[ZERO]] {{.*}} value(%{{.*}} : tensor<2x4x?x8xf32>)
  // CUMSUM: linalg.transpose ins(%[[R]] : {{.*}} outs(%arg10 : {{.*}} permutation = [0, 2, 1, 3]
  // LOWERED-LABEL: func @main
  // LOWERED-NOT: attn.{{[a-z0-9_]+}} query
  %3 = attn.sdpa query(%s : tensor<2x?x4x8xf32>) key(%s : tensor<2x?x4x8xf32>) value(%s : tensor<2x?x4x8xf32>) causal(top_left)
      into(%t : tensor<2x?x4x8xf32>) {indexing_maps = [#bmhd, #bmhd, #bmhd, #bmhd]}
  return %0#0, %0#1, %1, %2, %3 : tensor<2x4x7x6xf32>, tensor<2x4x7xf32>, tensor<2x4x7x6xf32>, tensor<2x4x7x6xf32>, tensor<2x?x4x8xf32>
}
