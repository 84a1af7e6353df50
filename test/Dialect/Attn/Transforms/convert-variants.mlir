// RUN: attn-opt %s --attn-convert='to=l1-longformer window=3 global-rows=0-1,6 lambda=2' 2>&1 | FileCheck %s --check-prefix=LONG
// RUN: attn-opt %s --attn-convert='to=l1-linformer e-k=arg:0 e-v=arg:e_v lambda=arg:width' 2>&1 | FileCheck %s --check-prefix=LIN
// RUN: attn-opt %s --attn-convert='to=hamming-linear hash=kernel anchors=arg:5 matrix=arg:6 mean=arg:7 sigma=0.5 c=20' 2>&1 | FileCheck %s --check-prefix=KERNEL
// RUN: attn-opt %s --attn-convert='to=hamming-linear hash=kernel anchors=arg:5 matrix=arg:6 mean=arg:7 compat=ecoformer heads=1' 2>&1 | FileCheck %s --check-prefix=ECO
// RUN: not attn-opt %s --attn-convert='to=l1-longformer window=3 global-rows=0-1,6' --attn-convert='to=l1' 2>&1 | FileCheck %s --check-prefix=ONE

#inside = affine_map<(b, h, m, d) -> (b, m, h, d)>

// The window, then the global rows: what they add goes into their place. Rows 0 and 1 are one operation, row 6 another.
// LONG: remark: converted to l1-longformer: lambda = 2 (given), precision = f32 (default), window = 3 (given), global rows = 0-1,6 (given), whose two outputs are added, each normalised on its own; the
// LONG-LABEL: func.func @main
// LONG: %[[LOCAL:.*]] = attn.l1 query(%arg2 {{.*}} window(3) lambda(2.000000e+00) into({{.*}} {attn.converted_from = "sdpa", attn.converted_to = "l1-longformer"
// LONG: %[[ROWS:.*]] = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 2, 4, 8]
// LONG: %[[EMPTY:.*]] = tensor.empty() : tensor<2x2x4x8xf32>
// LONG: %[[TWO:.*]] = attn.l1 query(%[[ROWS]] {{.*}} lambda(2.000000e+00) into(%[[EMPTY]] {{.*}} {attn.continues
// LONG: %[[OWN:.*]] = tensor.extract_slice %[[LOCAL]][0, 0, 0, 0] [2, 2, 4, 8]
// LONG: %[[SUM:.*]] = linalg.generic {{.*}} ins(%[[TWO]] {{.*}} outs(%[[OWN]]
// LONG: arith.addf
// LONG: tensor.insert_slice %[[SUM]] into %[[LOCAL]][0, 0, 0, 0] [2, 2, 4, 8]
// LONG: tensor.extract_slice %arg2[0, 6, 0, 0] [2, 1, 4, 8]
// LONG: attn.l1 {{.*}} {attn.continues

// Keys and values are read where they are stored, and mixed in f32.
// LIN: remark: converted to l1-linformer: lambda = a number (argument 4, 'width'), precision = f32 (default), E_K = [4, 9] (argument 0), E_V = [4, 9] (argument 1, 'e_v'); the
// LIN: #[[E:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d2, d4)>
// LIN: #[[K:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
// LIN: %[[KEY:.*]] = linalg.generic {indexing_maps = [#[[E]], #[[K]], {{.*}} ins(%arg0, %arg2 : {{.*}} outs(%{{.*}} : tensor<2x4x4x8xf32>)
// LIN: %[[VALUE:.*]] = linalg.generic {{.*}} ins(%arg1, %arg2
// LIN: attn.l1 query(%arg2 {{.*}} key(%[[KEY]] : tensor<2x4x4x8xf32>) value(%[[VALUE]] {{.*}} lambda(%arg4 : f32)

// KERNEL: remark: converted to hamming-linear: hash = kernel (given), anchors = [4, 25, 8] (argument 5), matrix = [4, 16, 25] (argument 6), mean = [4, 25] (argument 7), sigma = 0.5 (given), c = 20 (given); the
// ECO: remark: converted to hamming-linear: heads 1 of 4, hash = kernel (given), {{.*}} sigma = live (default), c = 17 (default), compat = ecoformer (given)

// It is one layer, and converted.
// ONE: error: attn-convert: @main has no attn.sdpa
func.func @main(%ek: tensor<4x9xf32>, %ev: tensor<4x9xf32> {attn.name = "e_v"}, %x: tensor<2x9x4x8xf32>, %init: tensor<2x9x4x8xf32>,
                %width: f32 {attn.name = "layer0.width"}, %a: tensor<4x25x8xf32>, %m: tensor<4x16x25xf32>, %mean: tensor<4x25xf32>) -> tensor<2x9x4x8xf32> {
  %0 = attn.sdpa query(%x : tensor<2x9x4x8xf32>) key(%x : tensor<2x9x4x8xf32>) value(%x : tensor<2x9x4x8xf32>)
      into(%init : tensor<2x9x4x8xf32>) {indexing_maps = [#inside, #inside, #inside, #inside]}
  return %0 : tensor<2x9x4x8xf32>
}
