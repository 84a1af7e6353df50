//===- ecotransformer-block.mlir - A GPT-2 block with L1 attention --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// EcoTransformer (arXiv 2507.20096) in a GPT-2 style block:
//
//     h = x + attention(norm(x; 1)) Wo + bo
//     y = h + gelu(norm(h; 2) W1 + b1) W2 + b2
//
// The attention is attn.l1, causal, with one lambda per head. A batch holds
// sequences of different length, padded at the end; @main takes the true
// lengths, and no row reads a key of the padding.
//
// Batch and length are dynamic. 4 heads of width 16, hidden size 64, inner size
// 256. Test: test/python/test_examples.py.
//
//===----------------------------------------------------------------------===//

// Rows: b batch, t position, i input feature, o output feature.
#bti = affine_map<(b, t, o, i) -> (b, t, i)>
#io = affine_map<(b, t, o, i) -> (i, o)>
#bto = affine_map<(b, t, o, i) -> (b, t, o)>

// Element-wise over rows, and what has one value per row or per feature.
#elements = affine_map<(b, t, i) -> (b, t, i)>
#rows = affine_map<(b, t, i) -> (b, t)>
#features = affine_map<(b, t, i) -> (i)>

// Heads lie between position and width, as the projection leaves them.
#heads_inside = affine_map<(b, h, t, d) -> (b, t, h, d)>

// (x - mean) / sqrt(variance + 1e-5) * gain + shift, over the features.
func.func private @norm(%x: tensor<?x?x64xf32>, %gain: tensor<64xf32>,
                        %shift: tensor<64xf32>) -> tensor<?x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %size = arith.constant 64.0 : f32
  %epsilon = arith.constant 1.0e-5 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?x64xf32>
  %t = tensor.dim %x, %c1 : tensor<?x?x64xf32>
  %per_row = tensor.empty(%b, %t) : tensor<?x?xf32>
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

  %init = tensor.empty(%b, %t) : tensor<?x?x64xf32>
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

func.func @main(%x: tensor<?x?x64xf32>, %lengths: tensor<?xi64>,
                %gain1: tensor<64xf32>, %shift1: tensor<64xf32>,
                %w_qkv: tensor<64x192xf32>, %b_qkv: tensor<192xf32>,
                %lambda: tensor<4xf32>,
                %w_out: tensor<64x64xf32>, %b_out: tensor<64xf32>,
                %gain2: tensor<64xf32>, %shift2: tensor<64xf32>,
                %w_in: tensor<64x256xf32>, %b_in: tensor<256xf32>,
                %w_back: tensor<256x64xf32>, %b_back: tensor<64xf32>)
    -> tensor<?x?x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x64xf32>
  %t = tensor.dim %x, %c1 : tensor<?x?x64xf32>

  // One projection gives query, key and value: [B, T, 3 * 4 * 16].
  %x1 = func.call @norm(%x, %gain1, %shift1)
      : (tensor<?x?x64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<?x?x64xf32>
  %qkv_empty = tensor.empty(%b, %t) : tensor<?x?x192xf32>
  %qkv_init = linalg.broadcast ins(%b_qkv : tensor<192xf32>)
      outs(%qkv_empty : tensor<?x?x192xf32>) dimensions = [0, 1]
  %qkv = linalg.contract indexing_maps = [#bti, #io, #bto]
      ins(%x1, %w_qkv : tensor<?x?x64xf32>, tensor<64x192xf32>)
      outs(%qkv_init : tensor<?x?x192xf32>) -> tensor<?x?x192xf32>
  %split = tensor.expand_shape %qkv [[0], [1], [2, 3, 4]]
      output_shape [%b, %t, 3, 4, 16]
      : tensor<?x?x192xf32> into tensor<?x?x3x4x16xf32>
  %q = tensor.extract_slice %split[0, 0, 0, 0, 0] [%b, %t, 1, 4, 16] [1, 1, 1, 1, 1]
      : tensor<?x?x3x4x16xf32> to tensor<?x?x4x16xf32>
  %k = tensor.extract_slice %split[0, 0, 1, 0, 0] [%b, %t, 1, 4, 16] [1, 1, 1, 1, 1]
      : tensor<?x?x3x4x16xf32> to tensor<?x?x4x16xf32>
  %v = tensor.extract_slice %split[0, 0, 2, 0, 0] [%b, %t, 1, 4, 16] [1, 1, 1, 1, 1]
      : tensor<?x?x3x4x16xf32> to tensor<?x?x4x16xf32>

  // The layouts say where the heads are: nothing is transposed.
  %o_init = tensor.empty(%b, %t) : tensor<?x?x4x16xf32>
  %o = attn.l1 query(%q : tensor<?x?x4x16xf32>) key(%k : tensor<?x?x4x16xf32>)
               value(%v : tensor<?x?x4x16xf32>)
               kv_length(%lengths : tensor<?xi64>) causal(top_left)
               lambda(%lambda : tensor<4xf32>)
               into(%o_init : tensor<?x?x4x16xf32>)
               {indexing_maps = [#heads_inside, #heads_inside, #heads_inside,
                                 #heads_inside]}

  // x + o Wo + bo
  %joined = tensor.collapse_shape %o [[0], [1], [2, 3]]
      : tensor<?x?x4x16xf32> into tensor<?x?x64xf32>
  %h_empty = tensor.empty(%b, %t) : tensor<?x?x64xf32>
  %h_bias = linalg.broadcast ins(%b_out : tensor<64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) dimensions = [0, 1]
  %h_init = linalg.add ins(%x, %h_bias : tensor<?x?x64xf32>, tensor<?x?x64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  %h = linalg.contract indexing_maps = [#bti, #io, #bto]
      ins(%joined, %w_out : tensor<?x?x64xf32>, tensor<64x64xf32>)
      outs(%h_init : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>

  // gelu(z) = z / 2 * (1 + tanh(sqrt(2 / pi) * (z + 0.044715 z^3)))
  %h1 = func.call @norm(%h, %gain2, %shift2)
      : (tensor<?x?x64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<?x?x64xf32>
  %inner_empty = tensor.empty(%b, %t) : tensor<?x?x256xf32>
  %inner_init = linalg.broadcast ins(%b_in : tensor<256xf32>)
      outs(%inner_empty : tensor<?x?x256xf32>) dimensions = [0, 1]
  %inner = linalg.contract indexing_maps = [#bti, #io, #bto]
      ins(%h1, %w_in : tensor<?x?x64xf32>, tensor<64x256xf32>)
      outs(%inner_init : tensor<?x?x256xf32>) -> tensor<?x?x256xf32>
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %cubic = arith.constant 0.044715 : f32
  %root = arith.constant 0.7978845608 : f32
  %active = linalg.map ins(%inner : tensor<?x?x256xf32>)
      outs(%inner_empty : tensor<?x?x256xf32>)
      (%z: f32, %out: f32) {
        %z2 = arith.mulf %z, %z : f32
        %z3 = arith.mulf %z2, %z : f32
        %term = arith.mulf %z3, %cubic : f32
        %sum = arith.addf %z, %term : f32
        %argument = arith.mulf %sum, %root : f32
        %tanh = math.tanh %argument : f32
        %gate = arith.addf %tanh, %one : f32
        %z_half = arith.mulf %z, %half : f32
        %gelu = arith.mulf %z_half, %gate : f32
        linalg.yield %gelu : f32
      }

  // h + active W2 + b2
  %y_bias = linalg.broadcast ins(%b_back : tensor<64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) dimensions = [0, 1]
  %y_init = linalg.add ins(%h, %y_bias : tensor<?x?x64xf32>, tensor<?x?x64xf32>)
      outs(%h_empty : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  %y = linalg.contract indexing_maps = [#bti, #io, #bto]
      ins(%active, %w_back : tensor<?x?x256xf32>, tensor<256x64xf32>)
      outs(%y_init : tensor<?x?x64xf32>) -> tensor<?x?x64xf32>
  return %y : tensor<?x?x64xf32>
}
