// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// Key/value heads, each with the query heads that read it, and rows.
// CHECK-DAG:   #[[TIMES3:.*]] = affine_map<()[s0] -> (s0 * 3)>
// CHECK-LABEL: func @hamming_linear
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<6x64x5xi8>, %[[K:[a-z0-9]*]]: tensor<2x96x5xi8>, %[[V:[a-z0-9]*]]: tensor<2x96x4xf32>, %[[MASK:[a-z0-9]*]]: tensor<1x96xi1>
// CHECK:         scf.for %[[G:.*]] = %c0 to %c2 step %c1
// CHECK:           scf.for %[[M:.*]] = %c0 to %c64 step %c16 iter_args(%[[OUT:[^ ]*]] =
// CHECK-DAG:         %[[H:.*]] = affine.apply #[[TIMES3]]()[%[[G]]]
// CHECK-DAG:         %[[TQ:.*]] = tensor.extract_slice %[[Q]][%[[H]], %[[M]], 0] [3, 16, 5]
// CHECK-DAG:         %[[TK:.*]] = tensor.extract_slice %[[K]][%[[G]], 0, 0] [1, 96, 5]
// CHECK-DAG:         %[[TV:.*]] = tensor.extract_slice %[[V]][%[[G]], 0, 0] [1, 96, 4]
// CHECK-DAG:         %[[TO:.*]] = tensor.extract_slice %[[OUT]][%[[H]], %[[M]], 0] [3, 16, 4]
// CHECK:             %[[R:.*]] = attn.hamming_linear query(%[[TQ]] {{.*}} key(%[[TK]] {{.*}} value(%[[TV]] {{.*}} mask(%[[MASK]] {{.*}} into(%[[TO]]
// CHECK:             tensor.insert_slice %[[R]] into %[[OUT]][%{{.*}}, %[[M]], 0] [3, 16, 4]
func.func @hamming_linear(%q: tensor<6x64x5xi8>, %k: tensor<2x96x5xi8>,
                          %v: tensor<2x96x4xf32>, %mask: tensor<1x96xi1>,
                          %o: tensor<6x64x4xf32>) -> tensor<6x64x4xf32> {
  %r = attn.hamming_linear query(%q : tensor<6x64x5xi8>)
      key(%k : tensor<2x96x5xi8>) value(%v : tensor<2x96x4xf32>)
      mask(%mask : tensor<1x96xi1>) into(%o : tensor<6x64x4xf32>)
  return %r : tensor<6x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.hamming_linear"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [1, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Causal with a state: keys in order, with their rows. The state goes from tile
// to tile.
// CHECK-LABEL: func @causal_with_state
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<6x64x5xi8>, %[[K:[a-z0-9]*]]: tensor<2x64x5xi8>, %[[V:[a-z0-9]*]]: tensor<2x64x4xf32>
// CHECK:         scf.for %[[N:.*]] = %c0 to %c64 step %c16 iter_args(%[[OUT:.*]] = %{{.*}}, %[[KV:.*]] = %{{.*}}, %[[VS:.*]] = %{{.*}}, %[[KS:.*]] = %{{.*}}, %[[COUNT:.*]] = %{{.*}}) ->
// CHECK-DAG:       %[[TQ:.*]] = tensor.extract_slice %[[Q]][0, %[[N]], 0] [6, 16, 5]
// CHECK-DAG:       %[[TK:.*]] = tensor.extract_slice %[[K]][0, %[[N]], 0] [2, 16, 5]
// CHECK-DAG:       %[[TV:.*]] = tensor.extract_slice %[[V]][0, %[[N]], 0] [2, 16, 4]
// CHECK-DAG:       %[[TO:.*]] = tensor.extract_slice %[[OUT]][0, %[[N]], 0] [6, 16, 4]
// CHECK:           %[[R:.*]]:5 = attn.hamming_linear query(%[[TQ]] {{.*}} key(%[[TK]] {{.*}} value(%[[TV]] {{.*}} causal into(%[[TO]], %[[KV]], %[[VS]], %[[KS]], %[[COUNT]] :
// CHECK:           %[[NEW:.*]] = tensor.insert_slice %[[R]]#0 into %[[OUT]][0, %[[N]], 0] [6, 16, 4]
// CHECK:           scf.yield %[[NEW]], %[[R]]#1, %[[R]]#2, %[[R]]#3, %[[R]]#4
func.func @causal_with_state(%q: tensor<6x64x5xi8>, %k: tensor<2x64x5xi8>,
                             %v: tensor<2x64x4xf32>, %o: tensor<6x64x4xf32>,
                             %kv: tensor<2x5x4xf32>, %vs: tensor<2x4xf32>,
                             %ks: tensor<2x5xf32>, %count: tensor<2xf32>)
    -> (tensor<6x64x4xf32>, tensor<2x5x4xf32>) {
  %r:5 = attn.hamming_linear query(%q : tensor<6x64x5xi8>)
      key(%k : tensor<2x64x5xi8>) value(%v : tensor<2x64x4xf32>) causal
      into(%o, %kv, %vs, %ks, %count : tensor<6x64x4xf32>, tensor<2x5x4xf32>,
           tensor<2x4xf32>, tensor<2x5xf32>, tensor<2xf32>)
  return %r#0, %r#1 : tensor<6x64x4xf32>, tensor<2x5x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.hamming_linear"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Not causal, with a state: every tile of keys writes all rows, the last of them
// from all keys.
// CHECK-LABEL: func @state
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<2x8x5xi8>
// CHECK:         scf.for %[[N:.*]] = %c0 to %c64 step %c16 iter_args(%[[OUT:.*]] = %{{.*}}, %[[KV:.*]] = %{{.*}}, %[[VS:.*]] = %{{.*}}, %[[KS:.*]] = %{{.*}}, %[[COUNT:.*]] = %{{.*}}) ->
// CHECK:           %[[R:.*]]:5 = attn.hamming_linear query(%[[Q]] {{.*}} into(%[[OUT]], %[[KV]], %[[VS]], %[[KS]], %[[COUNT]] :
// CHECK:           scf.yield %[[R]]#0, %[[R]]#1, %[[R]]#2, %[[R]]#3, %[[R]]#4
func.func @state(%q: tensor<2x8x5xi8>, %k: tensor<2x64x5xi8>,
                 %v: tensor<2x64x4xf32>, %o: tensor<2x8x4xf32>,
                 %kv: tensor<2x5x4xf32>, %vs: tensor<2x4xf32>,
                 %ks: tensor<2x5xf32>, %count: tensor<2xf32>)
    -> (tensor<2x8x4xf32>, tensor<2x5x4xf32>) {
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x5xi8>)
      key(%k : tensor<2x64x5xi8>) value(%v : tensor<2x64x4xf32>)
      into(%o, %kv, %vs, %ks, %count : tensor<2x8x4xf32>, tensor<2x5x4xf32>,
           tensor<2x4xf32>, tensor<2x5xf32>, tensor<2xf32>)
  return %r#0, %r#1 : tensor<2x8x4xf32>, tensor<2x5x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.hamming_linear"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Nothing but heads where no state goes from tile to tile, where a loop over no
// keys would leave the rows unwritten, and where row i reads value i.
// CHECK-LABEL: func @heads_only
// CHECK:         scf.forall (%{{.*}}) in (2)
// CHECK:           attn.hamming_linear query({{.*}} : tensor<1x64x5xi8>) {{.*}} causal
// CHECK:         scf.forall (%{{.*}}) in (2)
// CHECK:           attn.hamming_linear query({{.*}} : tensor<1x64x5xi8>) key({{.*}} : tensor<1x?x5xi8>)
// CHECK:         scf.forall (%{{.*}}) in (2)
// CHECK:           attn.hamming_linear query({{.*}} : tensor<1x64x5xi8>) {{.*}} compat(ecoformer)
func.func @heads_only(%q: tensor<2x64x5xi8>, %k: tensor<2x?x5xi8>,
                      %v: tensor<2x?x4xf32>, %w: tensor<2x64x4xf32>,
                      %kv: tensor<2x5x4xf32>, %vs: tensor<2x4xf32>,
                      %ks: tensor<2x5xf32>, %count: tensor<2xf32>)
    -> (tensor<2x64x4xf32>, tensor<2x64x4xf32>, tensor<2x64x4xf32>) {
  %0 = attn.hamming_linear query(%q : tensor<2x64x5xi8>)
      key(%q : tensor<2x64x5xi8>) value(%w : tensor<2x64x4xf32>) causal
      into(%w : tensor<2x64x4xf32>)
  %1:5 = attn.hamming_linear query(%q : tensor<2x64x5xi8>)
      key(%k : tensor<2x?x5xi8>) value(%v : tensor<2x?x4xf32>)
      into(%w, %kv, %vs, %ks, %count : tensor<2x64x4xf32>, tensor<2x5x4xf32>,
           tensor<2x4xf32>, tensor<2x5xf32>, tensor<2xf32>)
  %2 = attn.hamming_linear query(%q : tensor<2x64x5xi8>)
      key(%q : tensor<2x64x5xi8>) value(%w : tensor<2x64x4xf32>)
      compat(ecoformer) into(%w : tensor<2x64x4xf32>)
  return %0, %1#0, %2 : tensor<2x64x4xf32>, tensor<2x64x4xf32>,
      tensor<2x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.hamming_linear"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_forall %0 tile_sizes [1, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @cumsum
// CHECK-SAME:    %[[X:[a-z0-9]*]]: tensor<8x64xf32>, %[[V:[a-z0-9]*]]: tensor<8x64x4xf32>
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c2
// CHECK:           scf.for %[[N:.*]] = %c0 to %c64 step %c16 iter_args(%[[OUT:.*]] = %{{.*}}, %[[MAX:.*]] = %{{.*}}, %[[Z:.*]] = %{{.*}}, %[[S:.*]] = %{{.*}}) ->
// CHECK-DAG:         %[[TX:.*]] = tensor.extract_slice %[[X]][%[[H]], %[[N]]] [2, 16]
// CHECK-DAG:         %[[TV:.*]] = tensor.extract_slice %[[V]][%[[H]], %[[N]], 0] [2, 16, 4]
// CHECK-DAG:         %[[TO:.*]] = tensor.extract_slice %[[OUT]][%[[H]], %[[N]], 0] [2, 16, 4]
// CHECK-DAG:         %[[TM:.*]] = tensor.extract_slice %[[MAX]][%[[H]]] [2]
// CHECK-DAG:         %[[TZ:.*]] = tensor.extract_slice %[[Z]][%[[H]]] [2]
// CHECK-DAG:         %[[TS:.*]] = tensor.extract_slice %[[S]][%[[H]], 0] [2, 4]
// CHECK:             %[[R:.*]]:4 = attn.cumsum cross(%[[TX]] {{.*}} value(%[[TV]] {{.*}} into(%[[TO]], %[[TM]], %[[TZ]], %[[TS]] :
// CHECK-DAG:         tensor.insert_slice %[[R]]#0 into %[[OUT]][%[[H]], %[[N]], 0] [2, 16, 4]
// CHECK-DAG:         tensor.insert_slice %[[R]]#3 into %[[S]][%[[H]], 0] [2, 4]
func.func @cumsum(%x: tensor<8x64xf32>, %v: tensor<8x64x4xf32>,
                  %max: tensor<8xf32>, %z: tensor<8xf32>, %s: tensor<8x4xf32>)
    -> (tensor<8x64x4xf32>, tensor<8x4xf32>) {
  %r:4 = attn.cumsum cross(%x : tensor<8x64xf32>) diag(%x : tensor<8x64xf32>)
      extra(%x : tensor<8x64xf32>) value(%v : tensor<8x64x4xf32>)
      into(%v, %max, %z, %s : tensor<8x64x4xf32>, tensor<8xf32>, tensor<8xf32>,
           tensor<8x4xf32>)
  return %r#0, %r#3 : tensor<8x64x4xf32>, tensor<8x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.cumsum"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// CHECK-LABEL: func @cumsum_without_state
// CHECK:         scf.forall (%{{.*}}) in (4)
// CHECK:           attn.cumsum cross({{.*}} : tensor<2x64xf32>)
func.func @cumsum_without_state(%x: tensor<8x64xf32>, %v: tensor<8x64x4xf32>)
    -> tensor<8x64x4xf32> {
  %r = attn.cumsum cross(%x : tensor<8x64xf32>) diag(%x : tensor<8x64xf32>)
      extra(%x : tensor<8x64xf32>) value(%v : tensor<8x64x4xf32>)
      into(%v : tensor<8x64x4xf32>)
  return %r : tensor<8x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.cumsum"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_forall %0 tile_sizes [2, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
