// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file | FileCheck %s

// One batch, one head and 16 rows at a time. The tile's rows start later than its
// keys, which the offset says; the head finds its key/value head; the last tile
// is shorter.
// CHECK-DAG:   #[[ROWS:.*]] = affine_map<(d0) -> (-d0 + 100, 16)>
// CHECK-DAG:   #[[GROUP:.*]] = affine_map<()[s0] -> (s0 floordiv 4)>
// CHECK-LABEL: func @top_left
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<2x8x100x64xf32>, %[[K:[a-z0-9]*]]: tensor<2x2x50x64xf32>, %[[V:[a-z0-9]*]]: tensor<2x2x50x32xf32>
// CHECK:         scf.for %[[B:.*]] = %c0 to %c2 step %c1
// CHECK:           scf.for %[[H:.*]] = %c0 to %c8 step %c1
// CHECK:             scf.for %[[M:.*]] = %c0 to %c100 step %c16 iter_args(%[[OUT:.*]] = %{{[^,]*}}, %[[LSE:.*]] = %{{[^,]*}}) ->
// CHECK:               %[[SIZE:.*]] = affine.min #[[ROWS]](%[[M]])
// CHECK:               %[[TQ:.*]] = tensor.extract_slice %[[Q]][%[[B]], %[[H]], %[[M]], 0] [1, 1, %[[SIZE]], 64]
// CHECK:               %[[G:.*]] = affine.apply #[[GROUP]]()[%[[H]]]
// CHECK:               %[[TK:.*]] = tensor.extract_slice %[[K]][%[[B]], %[[G]], 0, 0] [1, 1, 50, 64]
// CHECK:               %[[TV:.*]] = tensor.extract_slice %[[V]][%[[B]], %[[G]], 0, 0] [1, 1, 50, 32]
// CHECK:               %[[TO:.*]] = tensor.extract_slice %[[OUT]][%[[B]], %[[H]], %[[M]], 0] [1, 1, %[[SIZE]], 32]
// CHECK:               %[[TL:.*]] = tensor.extract_slice %[[LSE]][%[[B]], %[[H]], %[[M]]] [1, 1, %[[SIZE]]]
// CHECK:               %[[R:.*]]:2 = attn.sdpa query(%[[TQ]] : {{.*}}) key(%[[TK]] : {{.*}}) value(%[[TV]] : {{.*}}) causal(bottom_right) offset(%[[M]] : index) into(%[[TO]], %[[TL]] :
// CHECK:               tensor.insert_slice %[[R]]#0 into %[[OUT]][%[[B]], %[[H]], %[[M]], 0] [1, 1, %[[SIZE]], 32]
// CHECK:               tensor.insert_slice %[[R]]#1 into %[[LSE]][%[[B]], %[[H]], %[[M]]] [1, 1, %[[SIZE]]]
func.func @top_left(%q: tensor<2x8x100x64xf32>, %k: tensor<2x2x50x64xf32>,
                    %v: tensor<2x2x50x32xf32>, %o: tensor<2x8x100x32xf32>,
                    %lse: tensor<2x8x100xf32>)
    -> (tensor<2x8x100x32xf32>, tensor<2x8x100xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<2x8x100x64xf32>)
      key(%k : tensor<2x2x50x64xf32>) value(%v : tensor<2x2x50x32xf32>)
      causal(top_left) into(%o, %lse : tensor<2x8x100x32xf32>,
                            tensor<2x8x100xf32>)
  return %r#0, %r#1 : tensor<2x8x100x32xf32>, tensor<2x8x100xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:3 = transform.structured.tile_using_for %0 tile_sizes [1, 1, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// N - M is that of the whole operation, also where both are dynamic.
// CHECK-DAG:   #[[SHIFT:.*]] = affine_map<()[s0, s1, s2] -> (s0 + s1 - s2)>
// CHECK-LABEL: func @bottom_right
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<8x?x64xf32>, %[[K:[a-z0-9]*]]: tensor<8x?x64xf32>
// CHECK:         %[[M:.*]] = tensor.dim %[[Q]], %c1
// CHECK:         scf.for %[[I:.*]] = %c0 to %[[M]] step %c16
// CHECK:           %[[N:.*]] = tensor.dim %[[K]], %c1
// CHECK:           %[[OFFSET:.*]] = affine.apply #[[SHIFT]]()[%[[I]], %[[N]], %[[M]]]
// CHECK:           attn.l1 query({{.*}}) key(%[[K]] : {{.*}}) value(%[[K]] : {{.*}}) causal(bottom_right) offset(%[[OFFSET]] : index) window(5) into
func.func @bottom_right(%q: tensor<8x?x64xf32>, %k: tensor<8x?x64xf32>,
                        %o: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %r = attn.l1 query(%q : tensor<8x?x64xf32>) key(%k : tensor<8x?x64xf32>)
      value(%k : tensor<8x?x64xf32>) causal(bottom_right) window(5)
      into(%o : tensor<8x?x64xf32>)
  return %r : tensor<8x?x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.l1"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Without rows nothing moves: tiles of heads keep the alignment they had.
// CHECK-LABEL: func @heads_only
// CHECK:         scf.forall (%[[H:.*]]) in (8)
// CHECK:           attn.hamming {{.*}} causal(bottom_right) window(5) top_n(3) into
// CHECK-NOT:       offset
func.func @heads_only(%q: tensor<8x?x64xf32>, %k: tensor<8x?x64xf32>,
                      %o: tensor<8x?x64xf32>) -> tensor<8x?x64xf32> {
  %r = attn.hamming query(%q : tensor<8x?x64xf32>) key(%k : tensor<8x?x64xf32>)
      value(%k : tensor<8x?x64xf32>) causal(bottom_right) window(5) top_n(3)
      into(%o : tensor<8x?x64xf32>)
  return %r : tensor<8x?x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.hamming"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_forall %0 tile_sizes [1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A window without causal counts from row 0: the tile's offset is its first row.
// With neither there is nothing to shift.
// CHECK-LABEL: func @window
// CHECK:         scf.for %[[I:.*]] = %c0 to %c64 step %c16
// CHECK:           attn.sdpa query({{.*}}) key({{.*}}) value({{.*}} : tensor<8x50x64xf32>) offset(%[[I]] : index) window(5) into
// CHECK:         scf.for
// CHECK:           attn.sdpa query({{.*}}) key({{.*}}) value({{.*}} : tensor<8x50x64xf32>) into
func.func @window(%q: tensor<8x64x64xf32>, %k: tensor<8x50x64xf32>,
                  %o: tensor<8x64x64xf32>)
    -> (tensor<8x64x64xf32>, tensor<8x64x64xf32>) {
  %r = attn.sdpa query(%q : tensor<8x64x64xf32>) key(%k : tensor<8x50x64xf32>)
      value(%k : tensor<8x50x64xf32>) window(5) into(%o : tensor<8x64x64xf32>)
  %s = attn.sdpa query(%q : tensor<8x64x64xf32>) key(%k : tensor<8x50x64xf32>)
      value(%k : tensor<8x50x64xf32>) into(%o : tensor<8x64x64xf32>)
  return %r, %s : tensor<8x64x64xf32>, tensor<8x64x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.tile_using_for %0 tile_sizes [0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// One offset per batch, in a type that the sum might not fit: each is widened.
// With one batch in a tile it is a scalar. kv_length goes with its batch.
// CHECK-DAG:   #[[ID:.*]] = affine_map<(d0) -> (d0)>
// CHECK-LABEL: func @offset_per_batch
// CHECK-SAME:    %[[KV:[a-z0-9]*]]: tensor<6xindex>, %[[OFFSET:[a-z0-9]*]]: tensor<6xi32>
// CHECK:         scf.for %[[B:.*]] = %c0 to %c6 step %c2
// CHECK:           scf.for %[[M:.*]] = %c0 to %c32 step %c16
// CHECK:             %[[TKV:.*]] = tensor.extract_slice %[[KV]][%[[B]]] [2] [1]
// CHECK:             %[[TOFFSET:.*]] = tensor.extract_slice %[[OFFSET]][%[[B]]] [2] [1]
// CHECK:             %[[SHIFTED:.*]] = linalg.generic {indexing_maps = [#[[ID]], #[[ID]]], iterator_types = ["parallel"]} ins(%[[TOFFSET]] : tensor<2xi32>) outs(%{{.*}} : tensor<2xindex>)
// CHECK:               %[[WIDE:.*]] = arith.index_cast %{{.*}} : i32 to index
// CHECK:               %[[SUM:.*]] = arith.addi %[[WIDE]], %[[M]] : index
// CHECK:             attn.sdpa {{.*}} kv_length(%[[TKV]] : tensor<2xindex>) causal(bottom_right) offset(%[[SHIFTED]] : tensor<2xindex>) into
func.func @offset_per_batch(%kv: tensor<6xindex>, %offset: tensor<6xi32>,
                            %q: tensor<6x4x32x8xf32>, %k: tensor<6x4x50x8xf32>,
                            %o: tensor<6x4x32x8xf32>) -> tensor<6x4x32x8xf32> {
  %r = attn.sdpa query(%q : tensor<6x4x32x8xf32>) key(%k : tensor<6x4x50x8xf32>)
      value(%k : tensor<6x4x50x8xf32>) kv_length(%kv : tensor<6xindex>)
      causal(bottom_right) offset(%offset : tensor<6xi32>)
      into(%o : tensor<6x4x32x8xf32>)
  return %r : tensor<6x4x32x8xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [2, 0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// On buffers the same, in subviews.
// CHECK-LABEL: func @buffers
// CHECK-SAME:    %[[OFFSET:[a-z0-9]*]]: memref<6xi32>, %[[Q:[a-z0-9]*]]: memref<6x4x32x8xf32>
// CHECK:         scf.for %[[B:.*]] = %c0 to %c6 step %c1
// CHECK:           scf.for %[[M:.*]] = %c0 to %c32 step %c16
// CHECK:             %[[TQ:.*]] = memref.subview %[[Q]][%[[B]], 0, %[[M]], 0] [1, 4, 16, 8] [1, 1, 1, 1]
// CHECK:             %[[TOFFSET:.*]] = memref.subview %[[OFFSET]][%[[B]]] [1] [1]
// CHECK:             %[[LOADED:.*]] = memref.load %[[TOFFSET]][%c0]
// CHECK:             %[[WIDE:.*]] = arith.index_cast %[[LOADED]] : i32 to index
// CHECK:             %[[SUM:.*]] = arith.addi %[[WIDE]], %[[M]] : index
// CHECK:             attn.sdpa query(%[[TQ]] : {{.*}}) {{.*}} offset(%[[SUM]] : index) into(%{{.*}} : memref<1x4x16x8xf32, strided<[1024, 256, 8, 1], offset: ?>>)
func.func @buffers(%offset: memref<6xi32>, %q: memref<6x4x32x8xf32>,
                   %k: memref<6x4x50x8xf32>, %o: memref<6x4x32x8xf32>) {
  attn.sdpa query(%q : memref<6x4x32x8xf32>) key(%k : memref<6x4x50x8xf32>)
      value(%k : memref<6x4x50x8xf32>) causal(bottom_right)
      offset(%offset : memref<6xi32>) into(%o : memref<6x4x32x8xf32>)
  return
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [1, 0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Several offsets on buffers: the shifted ones live as long as the tile.
// CHECK-LABEL: func @buffer_of_offsets
// CHECK:         %[[NEW:.*]] = memref.alloc() : memref<2xindex>
// CHECK:         linalg.generic {{.*}} outs(%[[NEW]] : memref<2xindex>)
// CHECK:         attn.sdpa {{.*}} offset(%[[NEW]] : memref<2xindex>)
// CHECK-NEXT:    memref.dealloc %[[NEW]]
func.func @buffer_of_offsets(%offset: memref<6xi32>, %q: memref<6x4x32x8xf32>,
                             %k: memref<6x4x50x8xf32>,
                             %o: memref<6x4x32x8xf32>) {
  attn.sdpa query(%q : memref<6x4x32x8xf32>) key(%k : memref<6x4x50x8xf32>)
      value(%k : memref<6x4x50x8xf32>) causal(bottom_right)
      offset(%offset : memref<6xi32>) into(%o : memref<6x4x32x8xf32>)
  return
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.sdpa"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [2, 0, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A broadcast dimension of a bias or mask stays whole, a missing one too; one
// number per head goes with its heads. Slices are in stored order.
// CHECK-LABEL: func @operands
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<2x32x8x64xf32>
// CHECK-SAME:    %[[BIAS:[a-z0-9]*]]: tensor<8x1x50xf32>, %[[MASK:[a-z0-9]*]]: tensor<32x50xi1>, %[[SCALE:[a-z0-9]*]]: tensor<8xf32>
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c4 iter_args
// CHECK:           scf.for %[[M:.*]] = %c0 to %c32 step %c16 iter_args(%[[OUT:[^ ]*]] =
// CHECK-DAG:         %[[TQ:.*]] = tensor.extract_slice %[[Q]][0, %[[M]], %[[H]], 0] [2, 16, 4, 64]
// CHECK-DAG:         %[[TB:.*]] = tensor.extract_slice %[[BIAS]][%[[H]], 0, 0] [4, 1, 50]
// CHECK-DAG:         %[[TM:.*]] = tensor.extract_slice %[[MASK]][%[[M]], 0] [16, 50]
// CHECK-DAG:         %[[TS:.*]] = tensor.extract_slice %[[SCALE]][%[[H]]] [4]
// CHECK-DAG:         %[[TO:.*]] = tensor.extract_slice %[[OUT]][0, %[[H]], 0, %[[M]]] [2, 4, 64, 16]
// CHECK:             %[[R:.*]] = attn.hamming query(%[[TQ]] {{.*}} bias(%[[TB]] {{.*}} mask(%[[TM]] {{.*}} softcap(%[[TS]] {{.*}} sigma_q(%[[TS]] {{.*}} sigma_k(%[[TS]] {{.*}} into(%[[TO]]
// CHECK:             tensor.insert_slice %[[R]] into %[[OUT]][0, %[[H]], 0, %[[M]]] [2, 4, 64, 16]
func.func @operands(%q: tensor<2x32x8x64xf32>, %k: tensor<2x1x50x64xf32>,
                    %bias: tensor<8x1x50xf32>, %mask: tensor<32x50xi1>,
                    %scale: tensor<8xf32>, %o: tensor<2x8x64x32xf32>)
    -> tensor<2x8x64x32xf32> {
  %r = attn.hamming query(%q : tensor<2x32x8x64xf32>)
      key(%k : tensor<2x1x50x64xf32>) value(%k : tensor<2x1x50x64xf32>)
      bias(%bias : tensor<8x1x50xf32>) mask(%mask : tensor<32x50xi1>)
      softcap(%scale : tensor<8xf32>) sigma_q(%scale : tensor<8xf32>)
      sigma_k(%scale : tensor<8xf32>) into(%o : tensor<2x8x64x32xf32>)
      {indexing_maps = [affine_map<(b, h, m, d) -> (b, m, h, d)>,
                        affine_map<(b, h, m, d) -> (b, h, m, d)>,
                        affine_map<(b, h, m, d) -> (b, h, m, d)>,
                        affine_map<(b, h, m, d) -> (b, h, d, m)>]}
  return %r : tensor<2x8x64x32xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.hamming"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [0, 4, 16] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}
