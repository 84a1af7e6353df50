//===- ecoformer-block.mlir - A block of linear attention on codes --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// EcoFormer (arXiv 2209.09004) in a vision transformer's block:
//
//     h = x + attention(norm(x; 1)) Wo + bo
//     y = h + gelu(norm(h; 2) W1 + b1) W2 + b2
//
// Queries and keys are hashed to 16 signs by the same kernel hash, and attended
// to in Hamming space, in time linear in N. The paper's PVTv2 has a depth-wise
// convolution in the MLP, which is left out here.
//
// Batch and length N are dynamic. 2 heads of width 32, 25 anchors, 16 bits, hidden
// size 64, inner size 128. Test: test/python/test_examples.py.
//
//===----------------------------------------------------------------------===//

// Element-wise over rows, and what has one value per row or per feature.
#elements = affine_map<(b, n, i) -> (b, n, i)>
#rows = affine_map<(b, n, i) -> (b, n)>
#features = affine_map<(b, n, i) -> (i)>

// One contraction for query, key and value: s says which.
#split_x = affine_map<(s, b, h, n, d, i) -> (b, n, i)>
#split_w = affine_map<(s, b, h, n, d, i) -> (s, h, i, d)>
#split_y = affine_map<(s, b, h, n, d, i) -> (s, b, h, n, d)>

// The projection back sums over heads and their width.
#join_x = affine_map<(b, n, o, h, d) -> (b, h, n, d)>
#join_w = affine_map<(b, n, o, h, d) -> (h, d, o)>
#join_y = affine_map<(b, n, o, h, d) -> (b, n, o)>

#linear_x = affine_map<(b, n, o, i) -> (b, n, i)>
#linear_w = affine_map<(b, n, o, i) -> (i, o)>
#linear_y = affine_map<(b, n, o, i) -> (b, n, o)>

// (x - mean) / sqrt(variance + 1e-6) * gain + shift, over the features.
func.func private @norm(%x: tensor<?x?x64xf32>, %gain: tensor<64xf32>,
                        %shift: tensor<64xf32>) -> tensor<?x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %size = arith.constant 64.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?x64xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x64xf32>
  %per_row = tensor.empty(%b, %n) : tensor<?x?xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%per_row : tensor<?x?xf32>)
      -> tensor<?x?xf32>

  %sum = linalg.generic {
      indexing_maps = [#elements, #rows],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<?x?x64xf32>) outs(%zeros : tensor<?x?xf32>) {
  ^bb0(%xi: f32, %s: f32):
    %next = arith.addf %s, %xi : f32
    linalg.yield %next : f32
  } -> tensor<?x?xf32>

  %squares = linalg.generic {
      indexing_maps = [#elements, #rows, #rows],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x, %sum : tensor<?x?x64xf32>, tensor<?x?xf32>)
      outs(%zeros : tensor<?x?xf32>) {
  ^bb0(%xi: f32, %si: f32, %s: f32):
    %mean = arith.divf %si, %size : f32
    %centred = arith.subf %xi, %mean : f32
    %square = arith.mulf %centred, %centred : f32
    %next = arith.addf %s, %square : f32
    linalg.yield %next : f32
  } -> tensor<?x?xf32>

  %init = tensor.empty(%b, %n) : tensor<?x?x64xf32>
  %y = linalg.generic {
      indexing_maps = [#elements, #rows, #rows, #features, #features, #elements],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %sum, %squares, %gain, %shift
          : tensor<?x?x64xf32>, tensor<?x?xf32>, tensor<?x?xf32>,
            tensor<64xf32>, tensor<64xf32>)
      outs(%init : tensor<?x?x64xf32>) {
  ^bb0(%xi: f32, %si: f32, %qi: f32, %g: f32, %s: f32, %out: f32):
    %mean = arith.divf %si, %size : f32
    %centred = arith.subf %xi, %mean : f32
    %variance = arith.divf %qi, %size : f32
    %guarded = arith.addf %variance, %epsilon : f32
    %inverse = math.rsqrt %guarded : f32
    %unit = arith.mulf %centred, %inverse : f32
    %scaled = arith.mulf %unit, %g : f32
    %shifted = arith.addf %scaled, %s : f32
    linalg.yield %shifted : f32
  } -> tensor<?x?x64xf32>
  return %y : tensor<?x?x64xf32>
}

func.func @main(%x: tensor<?x?x64xf32>,
                %gain1: tensor<64xf32>, %shift1: tensor<64xf32>,
                %w_qkv: tensor<3x2x64x32xf32>, %b_qkv: tensor<3x2x32xf32>,
                %anchors: tensor<2x25x32xf32>, %matrix: tensor<2x16x25xf32>,
                %mean: tensor<2x25xf32>,
                %w_out: tensor<2x32x64xf32>, %b_out: tensor<64xf32>,
                %gain2: tensor<64xf32>, %shift2: tensor<64xf32>,
                %w_in: tensor<64x128xf32>, %b_in: tensor<128xf32>,
                %w_back: tensor<128x64xf32>, %b_back: tensor<64xf32>)
    -> tensor<?x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x64xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x64xf32>

  // Heads first, as attn.kernel_hash and attn.hamming_linear take them.
  %x1 = func.call @norm(%x, %gain1, %shift1)
      : (tensor<?x?x64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<?x?x64xf32>
  %qkv_empty = tensor.empty(%b, %n) : tensor<3x?x2x?x32xf32>
  %qkv_init = linalg.broadcast ins(%b_qkv : tensor<3x2x32xf32>)
      outs(%qkv_empty : tensor<3x?x2x?x32xf32>) dimensions = [1, 3]
  %qkv = linalg.contract indexing_maps = [#split_x, #split_w, #split_y]
      ins(%x1, %w_qkv : tensor<?x?x64xf32>, tensor<3x2x64x32xf32>)
      outs(%qkv_init : tensor<3x?x2x?x32xf32>) -> tensor<3x?x2x?x32xf32>
  %q = tensor.extract_slice %qkv[0, 0, 0, 0, 0] [1, %b, 2, %n, 32] [1, 1, 1, 1, 1]
      : tensor<3x?x2x?x32xf32> to tensor<?x2x?x32xf32>
  %k = tensor.extract_slice %qkv[1, 0, 0, 0, 0] [1, %b, 2, %n, 32] [1, 1, 1, 1, 1]
      : tensor<3x?x2x?x32xf32> to tensor<?x2x?x32xf32>
  %v = tensor.extract_slice %qkv[2, 0, 0, 0, 0] [1, %b, 2, %n, 32] [1, 1, 1, 1, 1]
      : tensor<3x?x2x?x32xf32> to tensor<?x2x?x32xf32>

  // One hash for both. Without `sigma` it is measured over the rows at hand, of
  // queries and keys apart.
  %codes = tensor.empty(%b, %n) : tensor<?x2x?x16xi8>
  %q_codes = attn.kernel_hash x(%q : tensor<?x2x?x32xf32>)
                              anchors(%anchors : tensor<2x25x32xf32>)
                              matrix(%matrix : tensor<2x16x25xf32>)
                              mean(%mean : tensor<2x25xf32>)
                              into(%codes : tensor<?x2x?x16xi8>)
  %k_codes = attn.kernel_hash x(%k : tensor<?x2x?x32xf32>)
                              anchors(%anchors : tensor<2x25x32xf32>)
                              matrix(%matrix : tensor<2x16x25xf32>)
                              mean(%mean : tensor<2x25xf32>)
                              into(%codes : tensor<?x2x?x16xi8>)
  %o_init = tensor.empty(%b, %n) : tensor<?x2x?x32xf32>
  %o = attn.hamming_linear query(%q_codes : tensor<?x2x?x16xi8>)
                           key(%k_codes : tensor<?x2x?x16xi8>)
                           value(%v : tensor<?x2x?x32xf32>)
                           into(%o_init : tensor<?x2x?x32xf32>)

  // x + o Wo + bo
  %h_empty = tensor.empty(%b, %n) : tensor<?x?x64xf32>
  %h_bias = linalg.broadcast ins(%b_out : tensor<64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) dimensions = [0, 1]
  %h_init = linalg.add ins(%x, %h_bias : tensor<?x?x64xf32>, tensor<?x?x64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  %h = linalg.contract indexing_maps = [#join_x, #join_w, #join_y]
      ins(%o, %w_out : tensor<?x2x?x32xf32>, tensor<2x32x64xf32>)
      outs(%h_init : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>

  // gelu(z) = z / 2 * (1 + erf(z / sqrt(2)))
  %h1 = func.call @norm(%h, %gain2, %shift2)
      : (tensor<?x?x64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<?x?x64xf32>
  %inner_empty = tensor.empty(%b, %n) : tensor<?x?x128xf32>
  %inner_init = linalg.broadcast ins(%b_in : tensor<128xf32>)
      outs(%inner_empty : tensor<?x?x128xf32>) dimensions = [0, 1]
  %inner = linalg.contract indexing_maps = [#linear_x, #linear_w, #linear_y]
      ins(%h1, %w_in : tensor<?x?x64xf32>, tensor<64x128xf32>)
      outs(%inner_init : tensor<?x?x128xf32>) -> tensor<?x?x128xf32>
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %root = arith.constant 0.70710678118 : f32
  %active = linalg.map ins(%inner : tensor<?x?x128xf32>)
      outs(%inner_empty : tensor<?x?x128xf32>)
      (%z: f32, %out: f32) {
        %argument = arith.mulf %z, %root : f32
        %erf = math.erf %argument : f32
        %gate = arith.addf %erf, %one : f32
        %z_half = arith.mulf %z, %half : f32
        %gelu = arith.mulf %z_half, %gate : f32
        linalg.yield %gelu : f32
      }

  // h + active W2 + b2
  %y_bias = linalg.broadcast ins(%b_back : tensor<64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) dimensions = [0, 1]
  %y_init = linalg.add ins(%h, %y_bias : tensor<?x?x64xf32>, tensor<?x?x64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  %y = linalg.contract indexing_maps = [#linear_x, #linear_w, #linear_y]
      ins(%active, %w_back : tensor<?x?x128xf32>, tensor<128x64xf32>)
      outs(%y_init : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  return %y : tensor<?x?x64xf32>
}
