//===- hamming-topn-block.mlir - Attention on packed signs, top N ---------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Hamming Attention Distillation (arXiv 2502.01770): an encoder's self-attention
//
//     y = x + attention(x) Wo + bo
//
// whose queries and keys are kept as one bit a number. Each row attends to the 5
// keys whose signs agree most, weighted by softmax; the values keep their
// precision. sigma_q and sigma_k are the calibrated deviations, one per head.
//
// Batch and length are dynamic; keys at or past `lengths` are padding. 3 heads of
// width 40, so a row is two 32-bit words, 24 bits unused. Test:
// test/python/test_examples.py.
//
//===----------------------------------------------------------------------===//

// Rows: b batch, t position, i input feature, o output feature.
#bti = affine_map<(b, t, o, i) -> (b, t, i)>
#io = affine_map<(b, t, o, i) -> (i, o)>
#bto = affine_map<(b, t, o, i) -> (b, t, o)>

// Heads lie between position and width, as the projection leaves them.
#heads_inside = affine_map<(b, h, t, d) -> (b, t, h, d)>

func.func @main(%x: tensor<?x?x120xf32>, %lengths: tensor<?xi64>,
                %w_qkv: tensor<120x360xf32>, %b_qkv: tensor<360xf32>,
                %sigma_q: tensor<3xf32>, %sigma_k: tensor<3xf32>,
                %w_out: tensor<120x120xf32>, %b_out: tensor<120xf32>)
    -> tensor<?x?x120xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x120xf32>
  %t = tensor.dim %x, %c1 : tensor<?x?x120xf32>

  // One projection gives query, key and value: [B, T, 3 * 3 * 40].
  %qkv_empty = tensor.empty(%b, %t) : tensor<?x?x360xf32>
  %qkv_init = linalg.broadcast ins(%b_qkv : tensor<360xf32>)
      outs(%qkv_empty : tensor<?x?x360xf32>) dimensions = [0, 1]
  %qkv = linalg.contract indexing_maps = [#bti, #io, #bto]
      ins(%x, %w_qkv : tensor<?x?x120xf32>, tensor<120x360xf32>)
      outs(%qkv_init : tensor<?x?x360xf32>) -> tensor<?x?x360xf32>
  %split = tensor.expand_shape %qkv [[0], [1], [2, 3, 4]]
      output_shape [%b, %t, 3, 3, 40]
      : tensor<?x?x360xf32> into tensor<?x?x3x3x40xf32>
  %q = tensor.extract_slice %split[0, 0, 0, 0, 0] [%b, %t, 1, 3, 40] [1, 1, 1, 1, 1]
      : tensor<?x?x3x3x40xf32> to tensor<?x?x3x40xf32>
  %k = tensor.extract_slice %split[0, 0, 1, 0, 0] [%b, %t, 1, 3, 40] [1, 1, 1, 1, 1]
      : tensor<?x?x3x3x40xf32> to tensor<?x?x3x40xf32>
  %v = tensor.extract_slice %split[0, 0, 2, 0, 0] [%b, %t, 1, 3, 40] [1, 1, 1, 1, 1]
      : tensor<?x?x3x3x40xf32> to tensor<?x?x3x40xf32>

  // 40 signs in two words: what a key cache would hold.
  %words = tensor.empty(%b, %t) : tensor<?x?x3x2xi32>
  %q_codes = attn.sign_pack %q : tensor<?x?x3x40xf32>
      into(%words : tensor<?x?x3x2xi32>)
  %k_codes = attn.sign_pack %k : tensor<?x?x3x40xf32>
      into(%words : tensor<?x?x3x2xi32>)
  %o_init = tensor.empty(%b, %t) : tensor<?x?x3x40xf32>
  %o = attn.hamming query(%q_codes : tensor<?x?x3x2xi32>)
                    key(%k_codes : tensor<?x?x3x2xi32>)
                    value(%v : tensor<?x?x3x40xf32>)
                    kv_length(%lengths : tensor<?xi64>)
                    sigma_q(%sigma_q : tensor<3xf32>)
                    sigma_k(%sigma_k : tensor<3xf32>)
                    top_n(5) width(40) into(%o_init : tensor<?x?x3x40xf32>)
                    {indexing_maps = [#heads_inside, #heads_inside,
                                      #heads_inside, #heads_inside]}

  // x + o Wo + bo
  %joined = tensor.collapse_shape %o [[0], [1], [2, 3]]
      : tensor<?x?x3x40xf32> into tensor<?x?x120xf32>
  %y_empty = tensor.empty(%b, %t) : tensor<?x?x120xf32>
  %y_bias = linalg.broadcast ins(%b_out : tensor<120xf32>)
      outs(%y_empty : tensor<?x?x120xf32>) dimensions = [0, 1]
  %y_init = linalg.add ins(%x, %y_bias : tensor<?x?x120xf32>, tensor<?x?x120xf32>)
      outs(%y_empty : tensor<?x?x120xf32>) -> tensor<?x?x120xf32>
  %y = linalg.contract indexing_maps = [#bti, #io, #bto]
      ins(%joined, %w_out : tensor<?x?x120xf32>, tensor<120x120xf32>)
      outs(%y_init : tensor<?x?x120xf32>) -> tensor<?x?x120xf32>
  return %y : tensor<?x?x120xf32>
}
