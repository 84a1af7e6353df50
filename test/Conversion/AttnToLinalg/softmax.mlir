// RUN: attn-opt %s -convert-attn-to-linalg -canonicalize -cse | FileCheck %s

// Each formula is one structured operation; the two key heads that four query
// heads share are read by an index, not repeated.

// CHECK-DAG: #[[QUERY:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-DAG: #[[KEY:.*]] = affine_map<(d0, d1, d2, d3) -> (d0 floordiv 2, d2, d3)>
// CHECK-DAG: #[[ROW_KEY:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
// CHECK-DAG: #[[BROADCAST:.*]] = affine_map<(d0, d1, d2) -> (0, d2)>
// CHECK-DAG: #[[SEQUENCE_FIRST:.*]] = affine_map<(d0, d1, d2, d3) -> (d1, d0, d3)>

// CHECK-LABEL: func @l1
// CHECK-SAME: (%[[Q:[^:]*]]: tensor<4x3x8xf16>, %[[K:[^:]*]]: tensor<2x5x8xf16>, %[[V:[^:]*]]: tensor<2x5x6xf16>
func.func @l1(%q: tensor<4x3x8xf16>, %k: tensor<2x5x8xf16>, %v: tensor<2x5x6xf16>,
              %mask: tensor<1x5xi1>, %len: i32, %init: tensor<4x3x6xf16>,
              %lse: tensor<4x3xf32>) -> (tensor<4x3x6xf16>, tensor<4x3xf32>) {
  // CHECK-DAG: %[[SCALE:.*]] = arith.constant 0.707106769 : f32
  // CHECK-DAG: %[[CAP:.*]] = arith.constant 2.000000e+01 : f32
  // CHECK-DAG: %[[CUT:.*]] = arith.constant 0xFF800000 : f32
  // CHECK-DAG: %[[SHIFT:.*]] = arith.constant 2 : index
  // The distance, widened before it is taken.
  // CHECK: %[[RAW:.*]] = linalg.generic {indexing_maps = [#[[QUERY]], #[[KEY]], #[[ROW_KEY]]]
  // CHECK-SAME: ins(%[[Q]], %[[K]]
  // CHECK: arith.extf
  // CHECK: arith.extf
  // CHECK: arith.subf
  // CHECK: math.absf
  // CHECK: arith.addf
  // Scale, softcap, then the cuts: N - M = 2 aligns the last row with the last key.
  // CHECK: %[[LOGITS:.*]] = linalg.generic {indexing_maps = [#{{.*}}, #[[BROADCAST]], #{{.*}}]
  // CHECK: %[[NEG:.*]] = arith.negf
  // CHECK: %[[SCALED:.*]] = arith.mulf %[[NEG]], %[[SCALE]]
  // CHECK: %[[RATIO:.*]] = arith.divf %[[SCALED]], %[[CAP]]
  // CHECK: %[[TANH:.*]] = math.tanh %[[RATIO]]
  // CHECK: %[[CAPPED:.*]] = arith.mulf %[[TANH]], %[[CAP]]
  // CHECK: %[[COL:.*]] = linalg.index 2
  // CHECK: %[[LEN:.*]] = arith.index_cast
  // CHECK: arith.cmpi slt, %[[COL]], %[[LEN]]
  // CHECK: %[[ROW:.*]] = linalg.index 1
  // CHECK: %[[ALIGNED:.*]] = arith.addi %[[ROW]], %[[SHIFT]]
  // CHECK: arith.cmpi sle, %[[COL]], %[[ALIGNED]]
  // CHECK: %[[BACK:.*]] = arith.subi %[[ALIGNED]], %[[COL]]
  // CHECK: arith.cmpi slt, %[[BACK]]
  // CHECK: %[[KEPT:.*]] = arith.andi
  // CHECK: arith.select %{{.*}}, %[[CAPPED]], %[[CUT]]
  // CHECK: %[[MAX:.*]] = linalg.generic
  // CHECK-SAME: "reduction"
  // CHECK-SAME: ins(%[[LOGITS]]
  // CHECK: arith.maximumf
  // CHECK: %[[WEIGHTS:.*]] = linalg.generic
  // CHECK: math.exp
  // CHECK: %[[SUM:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[WEIGHTS]]
  // CHECK: %[[ACC:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[WEIGHTS]], %[[V]]
  // CHECK: %[[OUT:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[ACC]], %[[SUM]]
  // CHECK: arith.divf
  // CHECK: arith.truncf
  // CHECK: %[[LSE:.*]] = linalg.generic
  // CHECK-SAME: ins(%[[MAX]], %[[SUM]]
  // CHECK: math.log
  // CHECK: return %[[OUT]], %[[LSE]]
  %0:2 = attn.l1 query(%q : tensor<4x3x8xf16>) key(%k : tensor<2x5x8xf16>)
                 value(%v : tensor<2x5x6xf16>) mask(%mask : tensor<1x5xi1>)
                 kv_length(%len : i32) causal(bottom_right) window(2) softcap(20.0)
                 lambda(2.0)
                 into(%init, %lse : tensor<4x3x6xf16>, tensor<4x3xf32>)
  return %0#0, %0#1 : tensor<4x3x6xf16>, tensor<4x3xf32>
}

// Not causal: the window cuts on both sides.

// CHECK-LABEL: func @window
func.func @window(%q: tensor<1x3x8xf32>, %k: tensor<1x5x8xf32>,
                  %init: tensor<1x3x8xf32>) -> tensor<1x3x8xf32> {
  // CHECK: %[[COL:.*]] = linalg.index 2
  // CHECK: %[[ROW:.*]] = linalg.index 1
  // CHECK: arith.subi %[[ROW]], %[[COL]]
  // CHECK: arith.subi %[[COL]], %[[ROW]]
  // CHECK: arith.select
  %0 = attn.sdpa query(%q : tensor<1x3x8xf32>) key(%k : tensor<1x5x8xf32>)
                 value(%k : tensor<1x5x8xf32>) window(2)
                 into(%init : tensor<1x3x8xf32>)
  return %0 : tensor<1x3x8xf32>
}

// A query stored sequence first is read so: no transpose.

// CHECK-LABEL: func @layout
// CHECK-NOT: linalg.transpose
// CHECK: linalg.generic {indexing_maps = [#[[SEQUENCE_FIRST]], #{{.*}}, #{{.*}}]
func.func @layout(%q: tensor<3x4x8xf32>, %k: tensor<2x5x8xf32>,
                  %init: tensor<3x4x8xf32>) -> tensor<3x4x8xf32> {
  %0 = attn.sdpa query(%q : tensor<3x4x8xf32>) key(%k : tensor<2x5x8xf32>)
                 value(%k : tensor<2x5x8xf32>) into(%init : tensor<3x4x8xf32>)
                 {indexing_maps = [affine_map<(h, m, d) -> (m, h, d)>,
                                   affine_map<(h, n, d) -> (h, n, d)>,
                                   affine_map<(h, n, e) -> (h, n, e)>,
                                   affine_map<(h, m, e) -> (m, h, e)>]}
  return %0 : tensor<3x4x8xf32>
}

// Where H / G is not known, the shared head is found in the body.

// CHECK-LABEL: func @dynamic_groups
// CHECK-SAME: (%[[Q:[^:]*]]: tensor<?x3x8xf32>, %[[K:[^:]*]]: tensor<?x5x8xf32>
func.func @dynamic_groups(%q: tensor<?x3x8xf32>, %k: tensor<?x5x8xf32>,
                          %init: tensor<?x3x8xf32>) -> tensor<?x3x8xf32> {
  // CHECK: %[[SHARE:.*]] = arith.divsi
  // CHECK: linalg.generic
  // CHECK-SAME: ins(%[[Q]] :
  // CHECK: %[[HEAD:.*]] = linalg.index 0
  // CHECK: %[[GROUP:.*]] = arith.divsi %[[HEAD]], %[[SHARE]]
  // CHECK: tensor.extract %[[K]][%[[GROUP]],
  %0 = attn.sdpa query(%q : tensor<?x3x8xf32>) key(%k : tensor<?x5x8xf32>)
                 value(%k : tensor<?x5x8xf32>) into(%init : tensor<?x3x8xf32>)
  return %0 : tensor<?x3x8xf32>
}

// Signs differ or not; a key stays if fewer than top_n come before it, and of
// equal scores the lower index comes first.

// CHECK-LABEL: func @hamming
func.func @hamming(%q: tensor<1x3x8xf32>, %k: tensor<1x5x8xf32>,
                   %init: tensor<1x3x8xf32>) -> tensor<1x3x8xf32> {
  // CHECK-DAG: %[[D:.*]] = arith.constant 8 : i32
  // CHECK-DAG: %[[TOP:.*]] = arith.constant 2 : i64
  // CHECK: arith.cmpf olt
  // CHECK: arith.cmpf olt
  // CHECK: arith.xori
  // CHECK: linalg.yield
  // CHECK: %[[TWICE:.*]] = arith.addi
  // CHECK: arith.subi %[[D]], %[[TWICE]]
  // CHECK: arith.sitofp
  // CHECK: %[[LARGER:.*]] = arith.cmpf ogt, %[[OTHER:.*]], %[[OWN:.*]] : f32
  // CHECK: %[[EQUAL:.*]] = arith.cmpf oeq, %[[OTHER]], %[[OWN]]
  // CHECK: %[[LOWER:.*]] = arith.cmpi slt
  // CHECK: %[[TIE:.*]] = arith.andi %[[EQUAL]], %[[LOWER]]
  // CHECK: arith.ori %[[LARGER]], %[[TIE]]
  // CHECK: arith.cmpi slt, %{{.*}}, %[[TOP]] : i64
  %0 = attn.hamming query(%q : tensor<1x3x8xf32>) key(%k : tensor<1x5x8xf32>)
                    value(%k : tensor<1x5x8xf32>) top_n(2)
                    into(%init : tensor<1x3x8xf32>)
  return %0 : tensor<1x3x8xf32>
}

// Packed codes are counted word by word; D is the true width, not the words.

// CHECK-LABEL: func @hamming_codes
func.func @hamming_codes(%q: tensor<1x3x2xi64>, %k: tensor<1x5x2xi64>,
                         %v: tensor<1x5x8xf32>,
                         %init: tensor<1x3x8xf32>) -> tensor<1x3x8xf32> {
  // CHECK: %[[D:.*]] = arith.constant 65 : i32
  // CHECK: arith.xori
  // CHECK: math.ctpop
  // CHECK: arith.subi %[[D]]
  %0 = attn.hamming query(%q : tensor<1x3x2xi64>) key(%k : tensor<1x5x2xi64>)
                    value(%v : tensor<1x5x8xf32>) width(65)
                    into(%init : tensor<1x3x8xf32>)
  return %0 : tensor<1x3x8xf32>
}

// u8: one grid for query and key of a head, distances in steps of it.

// CHECK-LABEL: func @quantised
func.func @quantised(%q: tensor<1x3x8xf32>, %k: tensor<1x5x8xf32>,
                     %init: tensor<1x3x8xf32>) -> tensor<1x3x8xf32> {
  // CHECK: %[[LEVELS:.*]] = arith.constant 2.550000e+02 : f32
  // CHECK: arith.minimumf
  // CHECK: arith.maximumf
  // CHECK: arith.divf %{{.*}}, %[[LEVELS]]
  // CHECK: math.roundeven
  // CHECK: math.roundeven
  // CHECK: math.absf
  %0 = attn.l1 query(%q : tensor<1x3x8xf32>) key(%k : tensor<1x5x8xf32>)
               value(%k : tensor<1x5x8xf32>) precision(u8)
               into(%init : tensor<1x3x8xf32>)
  return %0 : tensor<1x3x8xf32>
}

// Weights and values are rounded, the sum of the weights is not.

// CHECK-LABEL: func @bf16_weights
func.func @bf16_weights(%q: tensor<1x3x8xf32>, %k: tensor<1x5x8xf32>,
                        %init: tensor<1x3x8xf32>) -> tensor<1x3x8xf32> {
  // CHECK: math.exp
  // CHECK: linalg.generic
  // CHECK-NOT: arith.truncf
  // CHECK: linalg.yield
  // CHECK: linalg.generic
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  // CHECK: arith.truncf %{{.*}} : f32 to bf16
  // CHECK: arith.mulf
  %0 = attn.l1 query(%q : tensor<1x3x8xf32>) key(%k : tensor<1x5x8xf32>)
               value(%k : tensor<1x5x8xf32>) precision(bf16_weights)
               into(%init : tensor<1x3x8xf32>)
  return %0 : tensor<1x3x8xf32>
}
