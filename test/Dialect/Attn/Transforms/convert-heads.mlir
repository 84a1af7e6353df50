// RUN: attn-opt %s --attn-convert='to=l1 heads=1-2,4-7 lambda=arg:3' 2>&1 | FileCheck %s --check-prefix=L1
// RUN: attn-opt %s --attn-convert='to=l1 heads=0-3 layers=0' --attn-convert='to=hamming heads=4-5 layers=0' 2>/dev/null | FileCheck %s --check-prefix=TWICE
// RUN: attn-opt %s --attn-convert='to=l1 heads=0-3 layers=0' --attn-convert=to=hamming 2>/dev/null | FileCheck %s --check-prefix=REST
// RUN: attn-opt %s --attn-convert='to=l1 heads=0-3 layers=0' --attn-convert='to=hamming layers=1' 2>/dev/null | FileCheck %s --check-prefix=NUMBERS
// RUN: attn-opt %s --attn-convert='to=l1 heads=0-7' 2>/dev/null | FileCheck %s --check-prefix=ALL
// RUN: not attn-opt %s --attn-convert='to=l1 heads=3,8' 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not attn-opt %s --attn-convert='to=l1 heads=a' 2>&1 | FileCheck %s --check-prefix=LIST
// RUN: not attn-opt %s --attn-convert='to=l1 heads=1-2 layers=0' --attn-convert='to=hamming heads=2-3 layers=0' 2>&1 | FileCheck %s --check-prefix=AGAIN
// RUN: not attn-opt %s --attn-convert='to=l1 heads=1-2 layers=0' --attn-convert='to=hamming heads=2-3' 2>&1 | FileCheck %s --check-prefix=AGAIN

// NONE: error: attn-convert: heads=3,8 names 8, but layer 0 has 8 heads, numbered from 0
// LIST: error: attn-convert: heads=a is no list of numbers and ranges
// AGAIN: error: attn-convert: layer 0, heads 2 to 2, is attn.l1, converted before

// Eight heads on two: head 0 stays, 1 and 2 are converted, 3 stays, and 4 to 7 are a whole group.
// Each reads the key/value head of its group where it is stored; bias and lambda are sliced with
// the heads, the mask, which all heads share, is not; and all write one result.
// L1: remark: converted to l1: heads 1, 2, 4, 5, 6, 7 of 8, lambda = [8] (argument 3)
// L1-LABEL: func @main
// L1: %[[INIT:.*]] = tensor.empty() : tensor<2x8x7x6xf32>
// L1: %[[Q0:.*]] = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 1, 7, 8]
// L1: %[[K0:.*]] = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 1, 9, 8]
// L1: %[[B0:.*]] = tensor.extract_slice %arg4[0, 0, 0] [1, 7, 9]
// L1: %[[O0:.*]] = tensor.extract_slice %[[INIT]][0, 0, 0, 0] [2, 1, 7, 6]
// L1: %[[R0:.*]]:2 = attn.sdpa query(%[[Q0]] {{.*}} key(%[[K0]] {{.*}} bias(%[[B0]] {{.*}} mask(%arg5 {{.*}} causal(bottom_right) window(5) into(%[[O0]], {{.*}} {attn.heads = array<i64: 0, 1, 8, 2>, attn.raised_from = "linalg"}
// L1: %[[S0:.*]] = tensor.insert_slice %[[R0]]#0 into %[[INIT]][0, 0, 0, 0] [2, 1, 7, 6]
// L1: %[[O1:.*]] = tensor.extract_slice %[[S0]][0, 1, 0, 0] [2, 1, 7, 6]
// L1: %[[LAMBDA1:.*]] = tensor.extract_slice %arg3[1] [1] [1]
// L1: attn.l1 {{.*}} lambda(%[[LAMBDA1]] : tensor<1xf32>) into(%[[O1]], {{.*}} {attn.continues, attn.converted_from = "sdpa", attn.heads = array<i64: 1, 1, 8, 2>
// L1: attn.l1 {{.*}} attn.heads = array<i64: 2, 1, 8, 2>
// L1: attn.sdpa {{.*}} {attn.continues, attn.heads = array<i64: 3, 1, 8, 2>
// L1: %[[Q4:.*]] = tensor.extract_slice %arg0[0, 4, 0, 0] [2, 4, 7, 8]
// L1: %[[K4:.*]] = tensor.extract_slice %arg1[0, 1, 0, 0] [2, 1, 9, 8]
// L1: %[[LAMBDA4:.*]] = tensor.extract_slice %arg3[4] [4] [1]
// L1: %[[R4:.*]]:2 = attn.l1 query(%[[Q4]] {{.*}} key(%[[K4]] {{.*}} lambda(%[[LAMBDA4]] : tensor<4xf32>)
// L1: %[[S4:.*]] = tensor.insert_slice %[[R4]]#0 into %{{.*}}[0, 4, 0, 0] [2, 4, 7, 6]
// L1-NOT: tensor.concat
// L1-NOT: linalg.broadcast

// What one conversion left is another one's to take.
// TWICE: attn.l1 {{.*}} attn.heads = array<i64: 0, 4, 8, 2>
// TWICE: attn.hamming {{.*}} {attn.continues, attn.converted_from = "sdpa", attn.heads = array<i64: 4, 2, 8, 2>
// TWICE: attn.sdpa {{.*}} {attn.continues, attn.heads = array<i64: 6, 2, 8, 2>
// TWICE: attn.sdpa
// REST: attn.l1 {{.*}} attn.heads = array<i64: 0, 4, 8, 2>
// REST: attn.hamming {{.*}} attn.heads = array<i64: 4, 4, 8, 2>
// REST: attn.hamming
// REST-NOT: attn.sdpa

// A layer keeps its number, however many operations compute it.
// NUMBERS: attn.l1 {{.*}} attn.heads = array<i64: 0, 4, 8, 2>
// NUMBERS: attn.sdpa {{.*}} attn.heads = array<i64: 4, 4, 8, 2>
// NUMBERS: attn.hamming
// ALL-NOT: attn.heads
func.func @main(%q: tensor<2x8x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>, %lambda: tensor<8xf32>, %bias: tensor<8x7x9xf32>,
                %mask: tensor<2x1x1x9xi1>) -> (tensor<2x8x7x6xf32>, tensor<2x8x7xf32>, tensor<2x8x7x6xf32>) {
  %o = tensor.empty() : tensor<2x8x7x6xf32>
  %lse = tensor.empty() : tensor<2x8x7xf32>
  %0:2 = attn.sdpa query(%q : tensor<2x8x7x8xf32>) key(%k : tensor<2x2x9x8xf32>) value(%v : tensor<2x2x9x6xf32>)
      bias(%bias : tensor<8x7x9xf32>) mask(%mask : tensor<2x1x1x9xi1>) causal(bottom_right) window(5)
      into(%o, %lse : tensor<2x8x7x6xf32>, tensor<2x8x7xf32>) {attn.raised_from = "linalg"}
  %1 = attn.sdpa query(%q : tensor<2x8x7x8xf32>) key(%k : tensor<2x2x9x8xf32>) value(%v : tensor<2x2x9x6xf32>)
      into(%o : tensor<2x8x7x6xf32>)
  return %0#0, %0#1, %1 : tensor<2x8x7x6xf32>, tensor<2x8x7xf32>, tensor<2x8x7x6xf32>
}
