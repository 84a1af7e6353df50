// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file --verify-diagnostics | FileCheck %s

// Keys split over 4 states that start empty; they and the state that was there
// before are merged by the rule of the running softmax.
// CHECK-DAG:   #[[ROW:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG:   #[[SPLIT:.*]] = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
// CHECK-DAG:   #[[ROW3:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-LABEL: func @split
// CHECK-SAME:    %[[ACC:[a-z0-9]*]]: tensor<8x16x4xf32>, %[[MAX:[a-z0-9]*]]: tensor<8x16xf32>, %[[SUM:[a-z0-9]*]]: tensor<8x16xf32>,
// CHECK-DAG:     %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG:     %[[ACCS:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<4x8x16x4xf32>)
// CHECK-DAG:     %[[MAXS:.*]] = linalg.fill ins(%[[NONE]] : f32) outs(%{{.*}} : tensor<4x8x16xf32>)
// CHECK-DAG:     %[[SUMS:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<4x8x16xf32>)
// CHECK:         %[[P:.*]]:3 = scf.forall (%[[I:.*]]) in (4) shared_outs(%[[A:.*]] = %[[ACCS]], %[[B:.*]] = %[[MAXS]], %[[C:.*]] = %[[SUMS]])
// CHECK-DAG:       %[[TA:.*]] = tensor.extract_slice %[[A]][%[[I]], 0, 0, 0] [1, 8, 16, 4] [1, 1, 1, 1] : tensor<4x8x16x4xf32> to tensor<8x16x4xf32>
// CHECK-DAG:       %[[TB:.*]] = tensor.extract_slice %[[B]][%[[I]], 0, 0] [1, 8, 16] [1, 1, 1] : tensor<4x8x16xf32> to tensor<8x16xf32>
// CHECK-DAG:       %[[TC:.*]] = tensor.extract_slice %[[C]][%[[I]], 0, 0] [1, 8, 16] [1, 1, 1] : tensor<4x8x16xf32> to tensor<8x16xf32>
// CHECK:           %[[R:.*]]:3 = attn.online {{.*}} into(%[[TA]], %[[TB]], %[[TC]]
// CHECK-DAG:         tensor.parallel_insert_slice %[[R]]#0 into %[[A]][%[[I]], 0, 0, 0] [1, 8, 16, 4]
// CHECK-DAG:         tensor.parallel_insert_slice %[[R]]#1 into %[[B]][%[[I]], 0, 0] [1, 8, 16]
// CHECK-DAG:         tensor.parallel_insert_slice %[[R]]#2 into %[[C]][%[[I]], 0, 0] [1, 8, 16]
// CHECK:         %[[M:.*]] = linalg.generic {indexing_maps = [#[[SPLIT]], #[[ROW3]]], iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[P]]#1 : {{.*}}) outs(%[[MAX]] : {{.*}}) {
// CHECK:           arith.maximumf
// CHECK:         %[[W:.*]] = linalg.generic {{.*}} ins(%[[MAX]], %[[M]] :
// CHECK:           %[[EMPTY:.*]] = arith.cmpf oeq, %[[IN:.*]], %[[NONE]]
// CHECK:           %[[D:.*]] = arith.subf %[[IN]], %{{.*}}
// CHECK:           %[[EXP:.*]] = math.exp %[[D]]
// CHECK:           arith.select %[[EMPTY]], %[[ZERO]], %[[EXP]]
// CHECK:         %[[WS:.*]] = linalg.generic {indexing_maps = [#[[SPLIT]], #[[ROW3]], #[[SPLIT]]]{{.*}} ins(%[[P]]#1, %[[M]] :
// CHECK:         %[[SUM0:.*]] = linalg.generic {indexing_maps = [#[[ROW]], #[[ROW]]]{{.*}} ins(%[[W]] : {{.*}}) outs(%[[SUM]] :
// CHECK:         %[[SUM1:.*]] = linalg.generic {indexing_maps = [#[[SPLIT]], #[[SPLIT]], #[[ROW3]]], iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[P]]#2, %[[WS]] : {{.*}}) outs(%[[SUM0]] :
// CHECK:         %[[ACC0:.*]] = linalg.generic {{.*}} ins(%[[W]] : {{.*}}) outs(%[[ACC]] :
// CHECK:         %[[ACC1:.*]] = linalg.generic {{.*}} iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%[[P]]#0, %[[WS]] : {{.*}}) outs(%[[ACC0]] :
// CHECK:         return %[[ACC1]], %[[M]], %[[SUM1]]
func.func @split(%acc: tensor<8x16x4xf32>, %max: tensor<8x16xf32>,
                 %sum: tensor<8x16xf32>, %q: tensor<8x16x4xf32>,
                 %k: tensor<2x?x4xf32>)
    -> (tensor<8x16x4xf32>, tensor<8x16xf32>, tensor<8x16xf32>) {
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<8x16x4xf32>)
      key(%k : tensor<2x?x4xf32>) value(%k : tensor<2x?x4xf32>)
      causal(bottom_right) into(%acc, %max, %sum : tensor<8x16x4xf32>,
                                tensor<8x16xf32>, tensor<8x16xf32>)
  return %r#0, %r#1, %r#2 : tensor<8x16x4xf32>, tensor<8x16xf32>,
      tensor<8x16xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    %fill:3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %0 reduction_dims = [2] by num_threads = [0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A weighted sum that is stored in an order of its own is merged in it.
// CHECK:       #[[STORED:.*]] = affine_map<(d0, d1, d2, d3) -> (d3, d1, d0, d2)>
// CHECK-LABEL: func @layout
// CHECK:         linalg.generic {indexing_maps = [#[[STORED]], {{.*}} ins(%{{.*}} : tensor<4x16x8x4xf32>
func.func @layout(%acc: tensor<16x8x4xf32>, %max: tensor<8x16xf32>,
                  %sum: tensor<8x16xf32>, %q: tensor<8x16x4xf32>,
                  %k: tensor<2x64x4xf32>) -> tensor<16x8x4xf32> {
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<8x16x4xf32>)
      key(%k : tensor<2x64x4xf32>) value(%k : tensor<2x64x4xf32>)
      into(%acc, %max, %sum : tensor<16x8x4xf32>, tensor<8x16xf32>,
           tensor<8x16xf32>)
      {indexing_maps = [affine_map<(h, m, d) -> (h, m, d)>,
                        affine_map<(h, m, d) -> (h, m, d)>,
                        affine_map<(h, m, d) -> (h, m, d)>,
                        affine_map<(h, m, d) -> (m, h, d)>]}
  return %r#0 : tensor<16x8x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    %fill:3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %0 reduction_dims = [2] by num_threads = [0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Lanes of single keys would each need the whole query.
func.func @lanes(%acc: tensor<8x16x4xf32>, %max: tensor<8x16xf32>,
                 %sum: tensor<8x16xf32>, %q: tensor<8x16x4xf32>)
    -> tensor<8x16x4xf32> {
  // expected-error @below {{keys are split over parallel states, each of which takes a run of keys}}
  // expected-error @below {{faild to tile operation}}
  // expected-error @below {{failed to generate tiling loops}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<8x16x4xf32>)
      key(%q : tensor<8x16x4xf32>) value(%q : tensor<8x16x4xf32>)
      into(%acc, %max, %sum : tensor<8x16x4xf32>, tensor<8x16xf32>,
           tensor<8x16xf32>)
  return %r#0 : tensor<8x16x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    // expected-error @below {{failed to tile using partial reduction}}
    %fill:3, %split, %merge, %loop = transform.structured.tile_reduction_using_for %0 by tile_sizes = [0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Where the rows are dynamic, N - M is still that of the operation, whatever the
// partial states' sizes are.
// CHECK-DAG:   #[[SHIFT:.*]] = affine_map<(d0)[s0, s1, s2] -> (-(d0 * (s2 ceildiv 4)) + s0 - s1)>
// CHECK-LABEL: func @dynamic_rows
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<8x?x4xf32>, %[[K:[a-z0-9]*]]: tensor<8x?x4xf32>
// CHECK:         %[[N:.*]] = tensor.dim %[[K]], %c1
// CHECK:         scf.forall (%[[I:.*]]) in (4)
// CHECK:           %[[M:.*]] = tensor.dim %[[Q]], %c1
// CHECK:           %[[OFFSET:.*]] = affine.apply #[[SHIFT]](%[[I]])[%[[N]], %[[M]], %[[N]]]
// CHECK:           attn.online {{.*}} offset(%[[OFFSET]] : index)
func.func @dynamic_rows(%q: tensor<8x?x4xf32>, %k: tensor<8x?x4xf32>,
                        %acc: tensor<8x?x4xf32>, %row: tensor<8x?xf32>)
    -> tensor<8x?x4xf32> {
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<8x?x4xf32>)
      key(%k : tensor<8x?x4xf32>) value(%k : tensor<8x?x4xf32>)
      causal(bottom_right) into(%acc, %row, %row : tensor<8x?x4xf32>,
                                tensor<8x?xf32>, tensor<8x?xf32>)
  return %r#0 : tensor<8x?x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.online"]} in %m : (!transform.any_op) -> !transform.any_op
    %fill:3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %0 reduction_dims = [2] by num_threads = [0, 0, 4] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
