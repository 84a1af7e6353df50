// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// Keys are a reduction: each tile of them takes the state where the last one
// left it, with the offset n0 lower and m0 higher, and kv_length n0 lower.
// CHECK-DAG:   #[[BACK:.*]] = affine_map<()[s0] -> (-s0)>
// CHECK-DAG:   #[[SHIFT:.*]] = affine_map<()[s0, s1] -> (s0 - s1)>
// CHECK-LABEL: func @online
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<8x64x4xf32>, %[[K:[a-z0-9]*]]: tensor<2x96x4xf32>, %[[KV:[a-z0-9]*]]: i32
// CHECK-SAME:    %[[ACC:[a-z0-9]*]]: tensor<8x64x4xf32>, %[[MAX:[a-z0-9]*]]: tensor<8x64xf32>, %[[SUM:[a-z0-9]*]]: tensor<8x64xf32>)
// CHECK:         scf.for %[[M:.*]] = %c0 to %c64 step %c16 iter_args(%[[A:.*]] = %[[ACC]], %[[B:.*]] = %[[MAX]], %[[C:.*]] = %[[SUM]])
// CHECK:           scf.for %[[N:.*]] = %c0 to %c96 step %c32 iter_args(%[[A1:.*]] = %[[A]], %[[B1:.*]] = %[[B]], %[[C1:.*]] = %[[C]])
// CHECK-DAG:         %[[TQ:.*]] = tensor.extract_slice %[[Q]][0, %[[M]], 0] [8, 16, 4]
// CHECK-DAG:         %[[TK:.*]] = tensor.extract_slice %[[K]][0, %[[N]], 0] [2, 32, 4]
// CHECK-DAG:         %[[TM:.*]] = tensor.extract_slice %{{.*}}[%[[M]], %[[N]]] [16, 32]
// CHECK-DAG:         %[[TA:.*]] = tensor.extract_slice %[[A1]][0, %[[M]], 0] [8, 16, 4]
// CHECK-DAG:         %[[TB:.*]] = tensor.extract_slice %[[B1]][0, %[[M]]] [8, 16]
// CHECK-DAG:         %[[TC:.*]] = tensor.extract_slice %[[C1]][0, %[[M]]] [8, 16]
// CHECK-DAG:         %[[WIDE:.*]] = arith.index_cast %[[KV]] : i32 to index
// CHECK-DAG:         %[[MINUS:.*]] = affine.apply #[[BACK]]()[%[[N]]]
// CHECK-DAG:         %[[LENGTH:.*]] = arith.addi %[[WIDE]], %[[MINUS]] : index
// CHECK-DAG:         %[[OFFSET:.*]] = affine.apply #[[SHIFT]]()[%[[M]], %[[N]]]
// CHECK:             %[[R:.*]]:3 = attn.online score(#attn.l1) query(%[[TQ]] {{.*}} key(%[[TK]] {{.*}} value(%[[TK]] {{.*}} mask(%[[TM]] {{.*}} kv_length(%[[LENGTH]] : index) causal(bottom_right) offset(%[[OFFSET]] : index) into(%[[TA]], %[[TB]], %[[TC]]
// CHECK-DAG:         tensor.insert_slice %[[R]]#0 into %[[A1]][0, %[[M]], 0] [8, 16, 4]
// CHECK-DAG:         tensor.insert_slice %[[R]]#1 into %[[B1]][0, %[[M]]] [8, 16]
// CHECK-DAG:         tensor.insert_slice %[[R]]#2 into %[[C1]][0, %[[M]]] [8, 16]
func.func @online(%q: tensor<8x64x4xf32>, %k: tensor<2x96x4xf32>, %kv: i32,
                  %mask: tensor<64x96xi1>, %acc: tensor<8x64x4xf32>,
                  %max: tensor<8x64xf32>, %sum: tensor<8x64xf32>)
    -> (tensor<8x64x4xf32>, tensor<8x64xf32>, tensor<8x64xf32>) {
  %r:3 = attn.online score(#attn.l1) query(%q : tensor<8x64x4xf32>)
      key(%k : tensor<2x96x4xf32>) value(%k : tensor<2x96x4xf32>)
      mask(%mask : tensor<64x96xi1>) kv_length(%kv : i32) causal(top_left)
      into(%acc, %max, %sum : tensor<8x64x4xf32>, tensor<8x64xf32>,
           tensor<8x64xf32>)
  return %r#0, %r#1, %r#2 : tensor<8x64x4xf32>, tensor<8x64xf32>,
      tensor<8x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [0, 16, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Keys alone, bottom right: N - M of the whole, less n0.
// CHECK-DAG:   #[[SHIFT:.*]] = affine_map<()[s0] -> (-s0 + 32)>
// CHECK-LABEL: func @keys_only
// CHECK:         scf.for %[[N:.*]] = %c0 to %c96 step %c32
// CHECK:           %[[OFFSET:.*]] = affine.apply #[[SHIFT]]()[%[[N]]]
// CHECK:           attn.online {{.*}} causal(bottom_right) offset(%[[OFFSET]] : index) window(7)
func.func @keys_only(%q: tensor<8x64x4xf32>, %k: tensor<2x96x4xf32>,
                     %acc: tensor<8x64x4xf32>, %max: tensor<8x64xf32>,
                     %sum: tensor<8x64xf32>) -> tensor<8x64x4xf32> {
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<8x64x4xf32>)
      key(%k : tensor<2x96x4xf32>) value(%k : tensor<2x96x4xf32>)
      causal(bottom_right) window(7)
      into(%acc, %max, %sum : tensor<8x64x4xf32>, tensor<8x64xf32>,
           tensor<8x64xf32>)
  return %r#0 : tensor<8x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// On buffers the state is updated where it is.
// CHECK-LABEL: func @buffers
// CHECK-SAME:    %[[K:[a-z0-9]*]]: memref<8x?x4xf32>, %[[ACC:[a-z0-9]*]]: memref<8x64x4xf32>
// CHECK:         scf.for %[[N:.*]] = %c0 to %{{.*}} step %c32
// CHECK:           memref.subview %[[K]][0, %[[N]], 0] [8, %{{.*}}, 4]
// CHECK:           attn.online {{.*}} into(%[[ACC]],
func.func @buffers(%k: memref<8x?x4xf32>, %acc: memref<8x64x4xf32>,
                   %max: memref<8x64xf32>, %sum: memref<8x64xf32>) {
  attn.online score(#attn.dot) query(%acc : memref<8x64x4xf32>)
      key(%k : memref<8x?x4xf32>) value(%k : memref<8x?x4xf32>)
      into(%acc, %max, %sum : memref<8x64x4xf32>, memref<8x64xf32>,
           memref<8x64xf32>)
  return
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 0, 32] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The rows of a finished softmax, and its columns unless each row also has one
// log-sum-exp.
// CHECK-LABEL: func @finish
// CHECK-SAME:    %[[ACC:[a-z0-9]*]]: tensor<8x64x4xf32>, %[[MAX:[a-z0-9]*]]: tensor<8x64xf32>
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c2
// CHECK:           scf.for %[[M:.*]] = %c0 to %c64 step %c16
// CHECK:             scf.for %[[E:.*]] = %c0 to %c4 step %c2
// CHECK-DAG:           %[[TA:.*]] = tensor.extract_slice %[[ACC]][%[[H]], %[[M]], %[[E]]] [2, 16, 2]
// CHECK-DAG:           %[[TM:.*]] = tensor.extract_slice %[[MAX]][%[[H]], %[[M]]] [2, 16]
// CHECK:               attn.finish acc(%[[TA]] {{.*}} max(%[[TM]] {{.*}} tensor<2x16x2xbf16>)
func.func @finish(%acc: tensor<8x64x4xf32>, %max: tensor<8x64xf32>,
                  %o: tensor<8x64x4xbf16>) -> tensor<8x64x4xbf16> {
  %r = attn.finish acc(%acc : tensor<8x64x4xf32>) max(%max : tensor<8x64xf32>)
      sum(%max : tensor<8x64xf32>) into(%o : tensor<8x64x4xbf16>)
  return %r : tensor<8x64x4xbf16>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.finish"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:3 = transform.structured.tile_using_for %0 tile_sizes [2, 16, 2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @finish_with_lse
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c2
// CHECK:           scf.for %[[M:.*]] = %c0 to %c64 step %c16
// CHECK-NOT:         scf.for
// CHECK:             attn.finish {{.*}} tensor<2x16x4xf32>, tensor<2x16xf32>)
func.func @finish_with_lse(%acc: tensor<8x64x4xf32>, %max: tensor<8x64xf32>)
    -> (tensor<8x64x4xf32>, tensor<8x64xf32>) {
  %r:2 = attn.finish acc(%acc : tensor<8x64x4xf32>) max(%max : tensor<8x64xf32>)
      sum(%max : tensor<8x64xf32>)
      into(%acc, %max : tensor<8x64x4xf32>, tensor<8x64xf32>)
  return %r#0, %r#1 : tensor<8x64x4xf32>, tensor<8x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.finish"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
