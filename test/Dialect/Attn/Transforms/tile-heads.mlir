// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file --verify-diagnostics | FileCheck %s

// Whole groups: 6 heads share 2 key/value heads, and so do 3 one of them. The
// last tile may hold fewer groups.
// CHECK-DAG:   #[[THIRD:.*]] = affine_map<()[s0] -> (s0 floordiv 3)>
// CHECK-LABEL: func @whole_groups
// CHECK:         scf.for %[[H:.*]] = %c0 to %c15 step %c6
// CHECK:           %[[SIZE:.*]] = affine.min
// CHECK:           %[[G:.*]] = affine.apply #[[THIRD]]()[%[[H]]]
// CHECK:           %[[GS:.*]] = affine.apply #[[THIRD]]()[%[[SIZE]]]
// CHECK:           tensor.extract_slice %{{.*}}[%[[G]], 0, 0] [%[[GS]], 32, 4]
func.func @whole_groups(%q: tensor<15x32x4xf32>, %k: tensor<5x32x4xf32>,
                        %o: tensor<15x32x4xf32>) -> tensor<15x32x4xf32> {
  %r = attn.sdpa query(%q : tensor<15x32x4xf32>) key(%k : tensor<5x32x4xf32>)
      value(%k : tensor<5x32x4xf32>) into(%o : tensor<15x32x4xf32>)
  return %r : tensor<15x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [6] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Half a group.
// CHECK-DAG:   #[[QUARTER:.*]] = affine_map<()[s0] -> (s0 floordiv 4)>
// CHECK-LABEL: func @part_of_a_group
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c2
// CHECK:           %[[G:.*]] = affine.apply #[[QUARTER]]()[%[[H]]]
// CHECK:           tensor.extract_slice %{{.*}}[%[[G]], 0, 0] [1, 32, 4]
func.func @part_of_a_group(%q: tensor<8x32x4xf32>, %k: tensor<2x32x4xf32>,
                           %o: tensor<8x32x4xf32>) -> tensor<8x32x4xf32> {
  %r = attn.sdpa query(%q : tensor<8x32x4xf32>) key(%k : tensor<2x32x4xf32>)
      value(%k : tensor<2x32x4xf32>) into(%o : tensor<8x32x4xf32>)
  return %r : tensor<8x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// One head can always be found, however many there are.
// CHECK-DAG:   #[[MAP:.*]] = affine_map<()[s0, s1, s2] -> (s0 floordiv (s1 floordiv s2))>
// CHECK-LABEL: func @dynamic
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<?x32x4xf32>, %[[K:[a-z0-9]*]]: tensor<?x32x4xf32>
// CHECK-DAG:     %[[HEADS:.*]] = tensor.dim %[[Q]], %c0
// CHECK:         scf.for %[[H:.*]] = %c0 to %[[HEADS]] step %c1
// CHECK:           %[[GROUPS:.*]] = tensor.dim %[[K]], %c0
// CHECK:           %[[G:.*]] = affine.apply #[[MAP]]()[%[[H]], %[[HEADS]], %[[GROUPS]]]
// CHECK:           tensor.extract_slice %[[K]][%[[G]], 0, 0] [1, 32, 4]
func.func @dynamic(%q: tensor<?x32x4xf32>, %k: tensor<?x32x4xf32>,
                   %o: tensor<?x32x4xf32>) -> tensor<?x32x4xf32> {
  %r = attn.sdpa query(%q : tensor<?x32x4xf32>) key(%k : tensor<?x32x4xf32>)
      value(%k : tensor<?x32x4xf32>) into(%o : tensor<?x32x4xf32>)
  return %r : tensor<?x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Dynamic heads that are not tiled take their key/value heads whole.
// CHECK-LABEL: func @dynamic_whole
// CHECK:         scf.for
// CHECK:           attn.sdpa query({{.*}} : tensor<?x16x4xf32>) key(%[[K:.*]] : tensor<?x32x4xf32>)
func.func @dynamic_whole(%q: tensor<?x32x4xf32>, %k: tensor<?x32x4xf32>,
                         %o: tensor<?x32x4xf32>) -> tensor<?x32x4xf32> {
  %r = attn.sdpa query(%q : tensor<?x32x4xf32>) key(%k : tensor<?x32x4xf32>)
      value(%k : tensor<?x32x4xf32>) into(%o : tensor<?x32x4xf32>)
  return %r : tensor<?x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Tiles of 2 heads would straddle groups of 3: no tile rather than a wrong one.
func.func @straddling(%q: tensor<6x32x4xf32>, %k: tensor<2x32x4xf32>,
                      %o: tensor<6x32x4xf32>) -> tensor<6x32x4xf32> {
  // expected-error @below {{can not tile the query heads: 3 of them share a key/value head, and a tile must be known to take whole groups, or to stay in one}}
  // expected-error @below {{faild to tile operation}}
  // expected-error @below {{failed to generate tiling loops}}
  %r = attn.sdpa query(%q : tensor<6x32x4xf32>) key(%k : tensor<2x32x4xf32>)
      value(%k : tensor<2x32x4xf32>) into(%o : tensor<6x32x4xf32>)
  return %r : tensor<6x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

func.func @unknown(%q: tensor<?x32x4xf32>, %k: tensor<?x32x4xf32>,
                   %o: tensor<?x32x4xf32>) -> tensor<?x32x4xf32> {
  // expected-error @below {{can not tile the query heads by anything but 1: how many of them share a key/value head is not known}}
  // expected-error @below {{faild to tile operation}}
  // expected-error @below {{failed to generate tiling loops}}
  %r = attn.sdpa query(%q : tensor<?x32x4xf32>) key(%k : tensor<?x32x4xf32>)
      value(%k : tensor<?x32x4xf32>) into(%o : tensor<?x32x4xf32>)
  return %r : tensor<?x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A step taken over all queries of a head stays right for one head alone...
// CHECK-LABEL: func @quantised_heads
// CHECK:         scf.for
// CHECK:           attn.l1 {{.*}} precision(u8)
func.func @quantised_heads(%q: tensor<8x?x4xf32>, %o: tensor<8x?x4xf32>)
    -> tensor<8x?x4xf32> {
  %r = attn.l1 query(%q : tensor<8x?x4xf32>) key(%q : tensor<8x?x4xf32>)
      value(%q : tensor<8x?x4xf32>) precision(u8) into(%o : tensor<8x?x4xf32>)
  return %r : tensor<8x?x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.l1"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// ... and not for some of its queries.
func.func @quantised_rows(%q: tensor<8x32x4xf32>, %o: tensor<8x32x4xf32>)
    -> tensor<8x32x4xf32> {
  // expected-error @below {{can not tile the query length with precision(i16): its step is taken over all queries of a head}}
  // expected-error @below {{faild to tile operation}}
  // expected-error @below {{failed to generate tiling loops}}
  %r = attn.l1 query(%q : tensor<8x32x4xf32>) key(%q : tensor<8x32x4xf32>)
      value(%q : tensor<8x32x4xf32>) precision(i16)
      into(%o : tensor<8x32x4xf32>)
  return %r : tensor<8x32x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.l1"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// There is no slice of nothing.
func.func @nothing(%q: tensor<8x16x4xf32>, %k: tensor<8x0x4xf32>)
    -> tensor<8x16x4xf32> {
  // expected-error @below {{can not be tiled: key has key length 0}}
  // expected-error @below {{faild to tile operation}}
  // expected-error @below {{failed to generate tiling loops}}
  %r = attn.sdpa query(%q : tensor<8x16x4xf32>) key(%k : tensor<8x0x4xf32>)
      value(%k : tensor<8x0x4xf32>) into(%q : tensor<8x16x4xf32>)
  return %r : tensor<8x16x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
