// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// A part of a grid says where it starts and how long the grid is.
// CHECK-LABEL: func @elita_positions
// CHECK-SAME:    %[[A:[a-z0-9]*]]: tensor<8x4xf32>, %[[P:[a-z0-9]*]]: tensor<8x?xf32>
// CHECK:         %[[BOUND:.*]] = tensor.dim %[[P]], %c1
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c2
// CHECK:           scf.for %[[N:.*]] = %c0 to %[[BOUND]] step %c16 iter_args(%[[P1:.*]] = %{{.*}}, %[[P2:.*]] = %{{.*}}) ->
// CHECK-DAG:         %[[TA:.*]] = tensor.extract_slice %[[A]][%[[H]], 0] [2, 4]
// CHECK-DAG:         tensor.extract_slice %{{.*}}[%[[H]], %[[N]]] [2, %{{.*}}]
// CHECK:             %[[LENGTH:.*]] = tensor.dim %[[P1]], %c1
// CHECK:             attn.elita_positions a1(%[[TA]] {{.*}} t(3.000000e+00) start(%[[N]]) length(%[[LENGTH]])
func.func @elita_positions(%a: tensor<8x4xf32>, %p: tensor<8x?xf32>)
    -> (tensor<8x?xf32>, tensor<8x?xf32>) {
  %r:2 = attn.elita_positions a1(%a : tensor<8x4xf32>) b1(%a : tensor<8x4xf32>)
      a2(%a : tensor<8x4xf32>) b2(%a : tensor<8x4xf32>) c(%a : tensor<8x4xf32>)
      t(3.0) into(%p, %p : tensor<8x?xf32>, tensor<8x?xf32>)
  return %r#0, %r#1 : tensor<8x?xf32>, tensor<8x?xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.elita_positions"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A part of a part.
// CHECK-LABEL: func @part_of_positions
// CHECK-SAME:    %[[START:[a-z0-9]*]]: index, %[[LENGTH:[a-z0-9]*]]: index
// CHECK:         scf.for %[[N:.*]] = %c0 to %c64 step %c16
// CHECK:           %[[FIRST:.*]] = arith.addi %[[START]], %[[N]]
// CHECK:           attn.elita_positions {{.*}} start(%[[FIRST]]) length(%[[LENGTH]])
func.func @part_of_positions(%start: index, %length: index, %a: tensor<8x4xf32>,
                             %p: tensor<8x64xf32>)
    -> (tensor<8x64xf32>, tensor<8x64xf32>) {
  %r:2 = attn.elita_positions a1(%a : tensor<8x4xf32>) b1(%a : tensor<8x4xf32>)
      a2(%a : tensor<8x4xf32>) b2(%a : tensor<8x4xf32>) c(%a : tensor<8x4xf32>)
      start(%start) length(%length)
      into(%p, %p : tensor<8x64xf32>, tensor<8x64xf32>)
  return %r#0, %r#1 : tensor<8x64xf32>, tensor<8x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.elita_positions"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Heads alone do not cut the grid.
// CHECK-LABEL: func @positions_by_head
// CHECK:         attn.elita_positions
// CHECK-NOT:     start
// CHECK:         return
func.func @positions_by_head(%a: tensor<8x4xf32>, %p: tensor<8x64xf32>)
    -> (tensor<8x64xf32>, tensor<8x64xf32>) {
  %r:2 = attn.elita_positions a1(%a : tensor<8x4xf32>) b1(%a : tensor<8x4xf32>)
      a2(%a : tensor<8x4xf32>) b2(%a : tensor<8x4xf32>) c(%a : tensor<8x4xf32>)
      into(%p, %p : tensor<8x64xf32>, tensor<8x64xf32>)
  return %r#0, %r#1 : tensor<8x64xf32>, tensor<8x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.elita_positions"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [2] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @kernel_hash
// CHECK-SAME:    %[[X:[a-z0-9]*]]: tensor<2x8x64x4xf32>, %[[A:[a-z0-9]*]]: tensor<8x25x4xf32>, %[[W:[a-z0-9]*]]: tensor<8x16x25xf32>, %[[G:[a-z0-9]*]]: tensor<8x25xf32>
// CHECK:         scf.for %[[B:.*]] = %c0 to %c2 step %c1
// CHECK:           scf.for %[[H:.*]] = %c0 to %c8 step %c2
// CHECK:             scf.for %[[N:.*]] = %c0 to %c64 step %c16 iter_args(%[[OUT:[^ ]*]] =
// CHECK-DAG:           %[[TX:.*]] = tensor.extract_slice %[[X]][%[[B]], %[[H]], %[[N]], 0] [1, 2, 16, 4]
// CHECK-DAG:           %[[TA:.*]] = tensor.extract_slice %[[A]][%[[H]], 0, 0] [2, 25, 4]
// CHECK-DAG:           %[[TW:.*]] = tensor.extract_slice %[[W]][%[[H]], 0, 0] [2, 16, 25]
// CHECK-DAG:           %[[TG:.*]] = tensor.extract_slice %[[G]][%[[H]], 0] [2, 25]
// CHECK-DAG:           %[[TO:.*]] = tensor.extract_slice %[[OUT]][%[[B]], %[[H]], %[[N]], 0] [1, 2, 16, 16]
// CHECK:               attn.kernel_hash x(%[[TX]] {{.*}} anchors(%[[TA]] {{.*}} matrix(%[[TW]] {{.*}} mean(%[[TG]] {{.*}} into(%[[TO]]
func.func @kernel_hash(%x: tensor<2x8x64x4xf32>, %a: tensor<8x25x4xf32>,
                       %w: tensor<8x16x25xf32>, %g: tensor<8x25xf32>,
                       %c: tensor<2x8x64x16xi8>) -> tensor<2x8x64x16xi8> {
  %r = attn.kernel_hash x(%x : tensor<2x8x64x4xf32>)
      anchors(%a : tensor<8x25x4xf32>) matrix(%w : tensor<8x16x25xf32>)
      mean(%g : tensor<8x25xf32>) sigma(0.5) into(%c : tensor<2x8x64x16xi8>)
  return %r : tensor<2x8x64x16xi8>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.kernel_hash"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:3 = transform.structured.tile_using_for %0 tile_sizes [1, 2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A live sigma is a mean over all rows, which stay together.
// CHECK-LABEL: func @live_sigma
// CHECK:         scf.forall (%{{.*}}, %{{.*}}) in (2, 4)
// CHECK:           attn.kernel_hash x({{.*}} : tensor<1x2x64x4xf32>)
func.func @live_sigma(%x: tensor<2x8x64x4xf32>, %a: tensor<8x25x4xf32>,
                      %w: tensor<8x16x25xf32>, %g: tensor<8x25xf32>,
                      %c: tensor<2x8x64x16xi8>) -> tensor<2x8x64x16xi8> {
  %r = attn.kernel_hash x(%x : tensor<2x8x64x4xf32>)
      anchors(%a : tensor<8x25x4xf32>) matrix(%w : tensor<8x16x25xf32>)
      mean(%g : tensor<8x25xf32>) into(%c : tensor<2x8x64x16xi8>)
  return %r : tensor<2x8x64x16xi8>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.kernel_hash"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_forall %0 tile_sizes [1, 2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A tile of words takes 32 signs for each, and what is left for the last.
// CHECK-DAG:   #[[TIMES32:.*]] = affine_map<()[s0] -> (s0 * 32)>
// CHECK-DAG:   #[[SIGNS:.*]] = affine_map<()[s0, s1] -> (s0 * -32 + 100, s1 * 32)>
// CHECK-LABEL: func @sign_pack
// CHECK-SAME:    %[[X:[a-z0-9]*]]: tensor<16x100xf32>
// CHECK:         scf.for %[[I:.*]] = %c0 to %c16 step %c5
// CHECK:           scf.for %[[W:.*]] = %c0 to %c4 step %c3
// CHECK:             affine.min {{.*}}(%[[I]])
// CHECK:             %[[WORDS:.*]] = affine.min {{.*}}(%[[W]])
// CHECK-DAG:         %[[FIRST:.*]] = affine.apply #[[TIMES32]]()[%[[W]]]
// CHECK-DAG:         %[[COUNT:.*]] = affine.min #[[SIGNS]]()[%[[W]], %[[WORDS]]]
// CHECK:             %[[TX:.*]] = tensor.extract_slice %[[X]][%[[I]], %[[FIRST]]] [%{{.*}}, %[[COUNT]]]
// CHECK:             attn.sign_pack %[[TX]]
func.func @sign_pack(%x: tensor<16x100xf32>, %w: tensor<16x4xi32>)
    -> tensor<16x4xi32> {
  %r = attn.sign_pack %x : tensor<16x100xf32> into(%w : tensor<16x4xi32>)
  return %r : tensor<16x4xi32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sign_pack"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [5, 3] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
