//===- decode.mlir - Attention over a cache with an unwritten tail --------===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One step of generation: M new tokens of 8 query heads read a cache of 2
// key/value heads. Of each sequence's cache the first `written` rows hold
// tokens, the new ones last; what lies behind them is never read into the
// result, whatever it holds. M is dynamic: 1 in decoding, more where a prompt is
// taken in chunks.
//
// Query i is token written - M + i. That is the offset, in place of N - M, where
// N would be the capacity of the cache.
//
// Test: test/python/test_examples.py.
//
//===----------------------------------------------------------------------===//

func.func @main(%query: tensor<?x8x?x64xf32>, %keys: tensor<?x2x?x64xf32>,
                %values: tensor<?x2x?x64xf32>, %written: tensor<?xi64>)
    -> (tensor<?x8x?x64xf32>, tensor<?x8x?xf32>) {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %b = tensor.dim %query, %c0 : tensor<?x8x?x64xf32>
  %m = tensor.dim %query, %c2 : tensor<?x8x?x64xf32>

  %count = arith.index_cast %m : index to i64
  %offset_init = tensor.empty(%b) : tensor<?xi64>
  %offset = linalg.map ins(%written : tensor<?xi64>)
      outs(%offset_init : tensor<?xi64>)
      (%length: i64, %out: i64) {
        %before = arith.subi %length, %count : i64
        linalg.yield %before : i64
      }

  // The log-sum-exp lets a caller merge this with another part of the cache.
  %o_init = tensor.empty(%b, %m) : tensor<?x8x?x64xf32>
  %lse_init = tensor.empty(%b, %m) : tensor<?x8x?xf32>
  %o, %lse = attn.sdpa query(%query : tensor<?x8x?x64xf32>)
                       key(%keys : tensor<?x2x?x64xf32>)
                       value(%values : tensor<?x2x?x64xf32>)
                       kv_length(%written : tensor<?xi64>)
                       causal(bottom_right) offset(%offset : tensor<?xi64>)
                       into(%o_init, %lse_init
                            : tensor<?x8x?x64xf32>, tensor<?x8x?xf32>)
  return %o, %lse : tensor<?x8x?x64xf32>, tensor<?x8x?xf32>
}
