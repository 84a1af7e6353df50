// RUN: attn-opt %s --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize --split-input-file | FileCheck %s

// A destination that is only written is not copied, nor are scalars touched.
// CHECK-LABEL: func @plain
// CHECK-SAME:    %[[Q:.*]]: memref<2x8x?x64xf32>, %[[K:.*]]: memref<2x2x?x64xf32>
// CHECK-SAME:    %[[OFFSET:.*]]: index, %[[O:[^ ]*]]: memref<2x8x?x64xf32>, %[[L:[^ ]*]]: memref<2x8x?xf32>
// CHECK-NOT:     alloc
// CHECK-NOT:     copy
// CHECK:         attn.sdpa query(%[[Q]] : {{.*}}) key(%[[K]] : {{.*}}) value(%[[K]] : {{.*}}) causal(bottom_right) offset(%[[OFFSET]] : index) softcap(3.000000e+01) into(%[[O]], %[[L]] : memref<2x8x?x64xf32>, memref<2x8x?xf32>)
// CHECK-NEXT:    return %[[O]], %[[L]]
func.func @plain(%q: tensor<2x8x?x64xf32>, %k: tensor<2x2x?x64xf32>,
                 %offset: index, %o: tensor<2x8x?x64xf32>,
                 %lse: tensor<2x8x?xf32>)
    -> (tensor<2x8x?x64xf32>, tensor<2x8x?xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<2x8x?x64xf32>)
      key(%k : tensor<2x2x?x64xf32>) value(%k : tensor<2x2x?x64xf32>)
      causal(bottom_right) offset(%offset : index) softcap(30.0)
      into(%o, %lse : tensor<2x8x?x64xf32>, tensor<2x8x?xf32>)
  return %r#0, %r#1 : tensor<2x8x?x64xf32>, tensor<2x8x?xf32>
}

// -----

// The query is still needed when the output is written: it is copied.
// CHECK-LABEL: func @output_over_query
// CHECK-SAME:    %[[Q:.*]]: memref<8x16x64xf32>
// CHECK:         %[[NEW:.*]] = memref.alloc() {{.*}}: memref<8x16x64xf32>
// CHECK:         attn.l1 query(%[[Q]] {{.*}} into(%[[NEW]]
// CHECK:         return %[[NEW]]
func.func @output_over_query(%q: tensor<8x16x64xf32>) -> tensor<8x16x64xf32> {
  %r = attn.l1 query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>)
      value(%q : tensor<8x16x64xf32>) into(%q : tensor<8x16x64xf32>)
  return %r : tensor<8x16x64xf32>
}

// -----

// A plain destination's old content is of no use, so a second user of it gets
// no copy of it: only a new buffer.
// CHECK-LABEL: func @destination_is_not_read
// CHECK-SAME:    %[[INIT:[a-z0-9]*]]: memref<8x16x64xf32>) ->
// CHECK:         %[[NEW:.*]] = memref.alloc
// CHECK-NOT:     memref.copy
// CHECK:         attn.hamming {{.*}} into(%[[NEW]]
// CHECK:         return %[[NEW]], %[[INIT]]
func.func @destination_is_not_read(%q: tensor<8x16x64xf32>,
                                   %init: tensor<8x16x64xf32>)
    -> (tensor<8x16x64xf32>, tensor<8x16x64xf32>) {
  %r = attn.hamming query(%q : tensor<8x16x64xf32>)
      key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>)
      into(%init : tensor<8x16x64xf32>)
  return %r, %init : tensor<8x16x64xf32>, tensor<8x16x64xf32>
}

// -----

// A running state is read: with a second user its content is copied.
// CHECK-LABEL: func @state_is_read
// CHECK-SAME:    %[[ACC:[a-z0-9]*]]: memref<8x16x64xf32>, %[[MAX:[a-z0-9]*]]: memref<8x16xf32>, %[[SUM:[a-z0-9]*]]: memref<8x16xf32>) ->
// CHECK:         %[[NEW:.*]] = memref.alloc
// CHECK:         memref.copy %[[ACC]], %[[NEW]]
// CHECK:         attn.online {{.*}} into(%[[NEW]], %[[MAX]], %[[SUM]]
// CHECK:         return %[[NEW]], %[[MAX]], %[[SUM]], %[[ACC]]
func.func @state_is_read(%q: tensor<8x16x64xf32>, %acc: tensor<8x16x64xf32>,
                         %max: tensor<8x16xf32>, %sum: tensor<8x16xf32>)
    -> (tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>,
        tensor<8x16x64xf32>) {
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<8x16x64xf32>)
      key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>)
      into(%acc, %max, %sum : tensor<8x16x64xf32>, tensor<8x16xf32>,
           tensor<8x16xf32>)
  return %r#0, %r#1, %r#2, %acc : tensor<8x16x64xf32>, tensor<8x16xf32>,
      tensor<8x16xf32>, tensor<8x16x64xf32>
}

// -----

// The output of a linear attention is plain, its state is not.
// CHECK-LABEL: func @linear
// CHECK-COUNT-2: memref.alloc
// CHECK-NOT:     memref.alloc
// CHECK-COUNT-1: memref.copy
// CHECK-NOT:     memref.copy
// CHECK:         attn.cumsum
func.func @linear(%x: tensor<8x16xf32>, %v: tensor<8x16x4xf32>,
                  %o: tensor<8x16x4xf32>, %max: tensor<8xf32>,
                  %z: tensor<8xf32>, %s: tensor<8x4xf32>)
    -> (tensor<8x16x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x4xf32>,
        tensor<8x16x4xf32>, tensor<8x4xf32>) {
  %r:4 = attn.cumsum cross(%x : tensor<8x16xf32>) diag(%x : tensor<8x16xf32>)
      extra(%x : tensor<8x16xf32>) value(%v : tensor<8x16x4xf32>)
      into(%o, %max, %z, %s : tensor<8x16x4xf32>, tensor<8xf32>, tensor<8xf32>,
           tensor<8x4xf32>)
  return %r#0, %r#1, %r#2, %r#3, %o, %s : tensor<8x16x4xf32>, tensor<8xf32>,
      tensor<8xf32>, tensor<8x4xf32>, tensor<8x16x4xf32>, tensor<8x4xf32>
}

// -----

// CHECK-LABEL: func @others
// CHECK-NOT:     alloc
// CHECK:         attn.finish acc({{.*}} memref<8x16x4xf32>
// CHECK-NEXT:    attn.hamming_linear query({{.*}} memref<8x16x6xi8>
// CHECK-NEXT:    attn.elita_positions a1({{.*}} memref<8x16xf32>
// CHECK-NEXT:    attn.kernel_hash x({{.*}} sigma(5.000000e-01) into({{.*}} memref<8x16x6xi8>
// CHECK-NEXT:    attn.sign_pack {{.*}} memref<8x16x4xf32> into({{.*}} memref<8x16x1xi32>
func.func @others(%acc: tensor<8x16x4xf32>, %row: tensor<8x16xf32>,
                  %w: tensor<8x6x16xf32>, %o: tensor<8x16x4xf32>,
                  %o2: tensor<8x16x4xf32>, %p1: tensor<8x5xf32>,
                  %p2: tensor<8x5xf32>, %c: tensor<8x16x6xi8>,
                  %words: tensor<8x16x1xi32>, %q: tensor<8x16x6xi8>)
    -> (tensor<8x16x4xf32>, tensor<8x16x4xf32>, tensor<8x5xf32>,
        tensor<8x5xf32>, tensor<8x16x6xi8>, tensor<8x16x1xi32>) {
  %0 = attn.finish acc(%acc : tensor<8x16x4xf32>) max(%row : tensor<8x16xf32>)
      sum(%row : tensor<8x16xf32>) into(%o : tensor<8x16x4xf32>)
  %1 = attn.hamming_linear query(%q : tensor<8x16x6xi8>)
      key(%q : tensor<8x16x6xi8>) value(%acc : tensor<8x16x4xf32>)
      into(%o2 : tensor<8x16x4xf32>)
  %2:2 = attn.elita_positions a1(%row : tensor<8x16xf32>)
      b1(%row : tensor<8x16xf32>) a2(%row : tensor<8x16xf32>)
      b2(%row : tensor<8x16xf32>) c(%row : tensor<8x16xf32>)
      into(%p1, %p2 : tensor<8x5xf32>, tensor<8x5xf32>)
  %3 = attn.kernel_hash x(%acc : tensor<8x16x4xf32>)
      anchors(%acc : tensor<8x16x4xf32>) matrix(%w : tensor<8x6x16xf32>)
      mean(%row : tensor<8x16xf32>) sigma(0.5) into(%c : tensor<8x16x6xi8>)
  %4 = attn.sign_pack %acc : tensor<8x16x4xf32> into(%words : tensor<8x16x1xi32>)
  return %0, %1, %2#0, %2#1, %3, %4 : tensor<8x16x4xf32>, tensor<8x16x4xf32>,
      tensor<8x5xf32>, tensor<8x5xf32>, tensor<8x16x6xi8>, tensor<8x16x1xi32>
}
