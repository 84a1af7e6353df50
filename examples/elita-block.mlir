//===- elita-block.mlir - A block of cumulative-sum attention -------------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ELiTA (acosharma/elita-transformer, 2023). No key is compared with a query:
// three logits per position and head say what the running sums take in and give
// out, and FeedForward2 multiplies two small activations with each other:
//
//     h = x + sum over heads of cumsum(cross, diag, extra, n(x) Wv) Wo + bo
//         cross = n(x) . k1 + p1,  diag = n(x) . k2,  extra = n(x) . k3 + p2
//     y = h + ff2(n(h))
//         ff2(z)_w = sum_ij silu(z W1 + b1)_i silu(z W2 + b2)_j W3[i, j, w] + b3_w
//
// The attention and FeedForward2 are the paper's. How they are joined is an
// assumption: n is the root-mean-square norm with a gain, before each half, and
// both halves are residual.
//
// Batch and length N are dynamic. 4 heads, model width 32, head width 16, inner
// widths 24 and 8, 5 sines per position logit. Test:
// test/python/test_examples.py.
//
//===----------------------------------------------------------------------===//

// b batch, n position, h head; w model width, e head width, i and j inner widths.
#rows = affine_map<(b, n, w) -> (b, n, w)>
#per_row = affine_map<(b, n, w) -> (b, n)>
#gains = affine_map<(b, n, w) -> (w)>

// x . k over the model width, for each head.
#logit_x = affine_map<(b, h, n, w) -> (b, n, w)>
#logit_k = affine_map<(b, h, n, w) -> (h, w)>
#logit_y = affine_map<(b, h, n, w) -> (b, h, n)>

// x Wv for each head, and the way back, which sums over heads and their width.
#value_x = affine_map<(b, h, n, e, w) -> (b, n, w)>
#value_w = affine_map<(b, h, n, e, w) -> (h, w, e)>
#value_y = affine_map<(b, h, n, e, w) -> (b, h, n, e)>
#back_x = affine_map<(b, n, w, h, e) -> (b, h, n, e)>
#back_w = affine_map<(b, n, w, h, e) -> (h, e, w)>
#back_y = affine_map<(b, n, w, h, e) -> (b, n, w)>

#inner_x = affine_map<(b, n, i, w) -> (b, n, w)>
#inner_w = affine_map<(b, n, i, w) -> (w, i)>
#inner_y = affine_map<(b, n, i, w) -> (b, n, i)>

// The product of the two activations, and its projection.
#pair_i = affine_map<(b, n, i, j) -> (b, n, i)>
#pair_j = affine_map<(b, n, i, j) -> (b, n, j)>
#pair = affine_map<(b, n, i, j) -> (b, n, i, j)>
#mix_x = affine_map<(b, n, w, i, j) -> (b, n, i, j)>
#mix_w = affine_map<(b, n, w, i, j) -> (i, j, w)>
#mix_y = affine_map<(b, n, w, i, j) -> (b, n, w)>

// x / sqrt(mean(x^2) + 1e-6) * gain
func.func private @norm(%x: tensor<?x?x32xf32>, %gain: tensor<32xf32>)
    -> tensor<?x?x32xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %width = arith.constant 32.0 : f32
  %epsilon = arith.constant 1.0e-6 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?x32xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x32xf32>

  %sum_empty = tensor.empty(%b, %n) : tensor<?x?xf32>
  %sum_init = linalg.fill ins(%zero : f32) outs(%sum_empty : tensor<?x?xf32>)
      -> tensor<?x?xf32>
  %sum = linalg.generic {
      indexing_maps = [#rows, #per_row],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%x : tensor<?x?x32xf32>) outs(%sum_init : tensor<?x?xf32>) {
  ^bb0(%xi: f32, %s: f32):
    %square = arith.mulf %xi, %xi : f32
    %next = arith.addf %s, %square : f32
    linalg.yield %next : f32
  } -> tensor<?x?xf32>

  %init = tensor.empty(%b, %n) : tensor<?x?x32xf32>
  %y = linalg.generic {
      indexing_maps = [#rows, #per_row, #gains, #rows],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%x, %sum, %gain : tensor<?x?x32xf32>, tensor<?x?xf32>, tensor<32xf32>)
      outs(%init : tensor<?x?x32xf32>) {
  ^bb0(%xi: f32, %s: f32, %g: f32, %out: f32):
    %mean = arith.divf %s, %width : f32
    %guarded = arith.addf %mean, %epsilon : f32
    %inverse = math.rsqrt %guarded : f32
    %unit = arith.mulf %xi, %inverse : f32
    %scaled = arith.mulf %unit, %g : f32
    linalg.yield %scaled : f32
  } -> tensor<?x?x32xf32>
  return %y : tensor<?x?x32xf32>
}

// z / (1 + exp(-z))
func.func private @silu(%z: f32) -> f32 {
  %one = arith.constant 1.0 : f32
  %negated = arith.negf %z : f32
  %exp = math.exp %negated : f32
  %divisor = arith.addf %exp, %one : f32
  %y = arith.divf %z, %divisor : f32
  return %y : f32
}

func.func private @attention(
    %x: tensor<?x?x32xf32>, %k1: tensor<4x32xf32>, %k2: tensor<4x32xf32>,
    %k3: tensor<4x32xf32>, %a1: tensor<4x5xf32>, %b1: tensor<4x5xf32>,
    %a2: tensor<4x5xf32>, %b2: tensor<4x5xf32>, %c: tensor<4x5xf32>,
    %w_value: tensor<4x32x16xf32>, %w_out: tensor<4x16x32xf32>,
    %init: tensor<?x?x32xf32>) -> tensor<?x?x32xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?x32xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x32xf32>

  // The positions stand where the dot products are added to.
  %p_init = tensor.empty(%n) : tensor<4x?xf32>
  %p1, %p2 = attn.elita_positions
      a1(%a1 : tensor<4x5xf32>) b1(%b1 : tensor<4x5xf32>)
      a2(%a2 : tensor<4x5xf32>) b2(%b2 : tensor<4x5xf32>) c(%c : tensor<4x5xf32>)
      grid(linspace) into(%p_init, %p_init : tensor<4x?xf32>, tensor<4x?xf32>)
  %logits = tensor.empty(%b, %n) : tensor<?x4x?xf32>
  %cross_init = linalg.broadcast ins(%p1 : tensor<4x?xf32>)
      outs(%logits : tensor<?x4x?xf32>) dimensions = [0]
  %cross = linalg.contract indexing_maps = [#logit_x, #logit_k, #logit_y]
      ins(%x, %k1 : tensor<?x?x32xf32>, tensor<4x32xf32>)
      outs(%cross_init : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
  %diag_init = linalg.fill ins(%zero : f32) outs(%logits : tensor<?x4x?xf32>)
      -> tensor<?x4x?xf32>
  %diag = linalg.contract indexing_maps = [#logit_x, #logit_k, #logit_y]
      ins(%x, %k2 : tensor<?x?x32xf32>, tensor<4x32xf32>)
      outs(%diag_init : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
  %extra_init = linalg.broadcast ins(%p2 : tensor<4x?xf32>)
      outs(%logits : tensor<?x4x?xf32>) dimensions = [0]
  %extra = linalg.contract indexing_maps = [#logit_x, #logit_k, #logit_y]
      ins(%x, %k3 : tensor<?x?x32xf32>, tensor<4x32xf32>)
      outs(%extra_init : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>

  %values = tensor.empty(%b, %n) : tensor<?x4x?x16xf32>
  %v_init = linalg.fill ins(%zero : f32) outs(%values : tensor<?x4x?x16xf32>)
      -> tensor<?x4x?x16xf32>
  %v = linalg.contract indexing_maps = [#value_x, #value_w, #value_y]
      ins(%x, %w_value : tensor<?x?x32xf32>, tensor<4x32x16xf32>)
      outs(%v_init : tensor<?x4x?x16xf32>) -> tensor<?x4x?x16xf32>

  %o = attn.cumsum cross(%cross : tensor<?x4x?xf32>)
                   diag(%diag : tensor<?x4x?xf32>)
                   extra(%extra : tensor<?x4x?xf32>)
                   value(%v : tensor<?x4x?x16xf32>)
                   into(%values : tensor<?x4x?x16xf32>)

  %y = linalg.contract indexing_maps = [#back_x, #back_w, #back_y]
      ins(%o, %w_out : tensor<?x4x?x16xf32>, tensor<4x16x32xf32>)
      outs(%init : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
  return %y : tensor<?x?x32xf32>
}

func.func private @feed_forward2(
    %x: tensor<?x?x32xf32>, %w1: tensor<32x24xf32>, %b1: tensor<24xf32>,
    %w2: tensor<32x8xf32>, %b2: tensor<8xf32>, %w3: tensor<24x8x32xf32>,
    %init: tensor<?x?x32xf32>) -> tensor<?x?x32xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x32xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x32xf32>

  %first_empty = tensor.empty(%b, %n) : tensor<?x?x24xf32>
  %first_init = linalg.broadcast ins(%b1 : tensor<24xf32>)
      outs(%first_empty : tensor<?x?x24xf32>) dimensions = [0, 1]
  %first = linalg.contract indexing_maps = [#inner_x, #inner_w, #inner_y]
      ins(%x, %w1 : tensor<?x?x32xf32>, tensor<32x24xf32>)
      outs(%first_init : tensor<?x?x24xf32>) -> tensor<?x?x24xf32>
  %second_empty = tensor.empty(%b, %n) : tensor<?x?x8xf32>
  %second_init = linalg.broadcast ins(%b2 : tensor<8xf32>)
      outs(%second_empty : tensor<?x?x8xf32>) dimensions = [0, 1]
  %second = linalg.contract indexing_maps = [#inner_x, #inner_w, #inner_y]
      ins(%x, %w2 : tensor<?x?x32xf32>, tensor<32x8xf32>)
      outs(%second_init : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>

  %pairs_init = tensor.empty(%b, %n) : tensor<?x?x24x8xf32>
  %pairs = linalg.generic {
      indexing_maps = [#pair_i, #pair_j, #pair],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%first, %second : tensor<?x?x24xf32>, tensor<?x?x8xf32>)
      outs(%pairs_init : tensor<?x?x24x8xf32>) {
  ^bb0(%zi: f32, %zj: f32, %out: f32):
    %yi = func.call @silu(%zi) : (f32) -> f32
    %yj = func.call @silu(%zj) : (f32) -> f32
    %product = arith.mulf %yi, %yj : f32
    linalg.yield %product : f32
  } -> tensor<?x?x24x8xf32>

  %y = linalg.contract indexing_maps = [#mix_x, #mix_w, #mix_y]
      ins(%pairs, %w3 : tensor<?x?x24x8xf32>, tensor<24x8x32xf32>)
      outs(%init : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
  return %y : tensor<?x?x32xf32>
}

func.func @main(%x: tensor<?x?x32xf32>, %gain1: tensor<32xf32>,
                %k1: tensor<4x32xf32>, %k2: tensor<4x32xf32>,
                %k3: tensor<4x32xf32>, %a1: tensor<4x5xf32>,
                %b1: tensor<4x5xf32>, %a2: tensor<4x5xf32>,
                %b2: tensor<4x5xf32>, %c: tensor<4x5xf32>,
                %w_value: tensor<4x32x16xf32>, %w_out: tensor<4x16x32xf32>,
                %b_out: tensor<32xf32>, %gain2: tensor<32xf32>,
                %w1: tensor<32x24xf32>, %bias1: tensor<24xf32>,
                %w2: tensor<32x8xf32>, %bias2: tensor<8xf32>,
                %w3: tensor<24x8x32xf32>, %bias3: tensor<32xf32>)
    -> tensor<?x?x32xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %b = tensor.dim %x, %c0 : tensor<?x?x32xf32>
  %n = tensor.dim %x, %c1 : tensor<?x?x32xf32>
  %empty = tensor.empty(%b, %n) : tensor<?x?x32xf32>

  // Each half adds onto the residual and its last bias.
  %h_bias = linalg.broadcast ins(%b_out : tensor<32xf32>)
      outs(%empty : tensor<?x?x32xf32>) dimensions = [0, 1]
  %h_init = linalg.add ins(%x, %h_bias : tensor<?x?x32xf32>, tensor<?x?x32xf32>)
      outs(%empty : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
  %x1 = func.call @norm(%x, %gain1)
      : (tensor<?x?x32xf32>, tensor<32xf32>) -> tensor<?x?x32xf32>
  %h = func.call @attention(%x1, %k1, %k2, %k3, %a1, %b1, %a2, %b2, %c, %w_value,
                            %w_out, %h_init)
      : (tensor<?x?x32xf32>, tensor<4x32xf32>, tensor<4x32xf32>,
         tensor<4x32xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>,
         tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x32x16xf32>,
         tensor<4x16x32xf32>, tensor<?x?x32xf32>) -> tensor<?x?x32xf32>

  %y_bias = linalg.broadcast ins(%bias3 : tensor<32xf32>)
      outs(%empty : tensor<?x?x32xf32>) dimensions = [0, 1]
  %y_init = linalg.add ins(%h, %y_bias : tensor<?x?x32xf32>, tensor<?x?x32xf32>)
      outs(%empty : tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
  %h1 = func.call @norm(%h, %gain2)
      : (tensor<?x?x32xf32>, tensor<32xf32>) -> tensor<?x?x32xf32>
  %y = func.call @feed_forward2(%h1, %w1, %bias1, %w2, %bias2, %w3, %y_init)
      : (tensor<?x?x32xf32>, tensor<32x24xf32>, tensor<24xf32>,
         tensor<32x8xf32>, tensor<8xf32>, tensor<24x8x32xf32>,
         tensor<?x?x32xf32>) -> tensor<?x?x32xf32>
  return %y : tensor<?x?x32xf32>
}
