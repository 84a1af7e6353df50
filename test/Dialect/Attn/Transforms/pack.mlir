// RUN: attn-opt %s -attn-tile=scheduled -attn-to-online -canonicalize -attn-pack -canonicalize | FileCheck %s

#schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 256, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>

// Keys and values are packed before the loop over heads and rows, queries in
// it; the state is padded, and only rows that there are reach the output.

// CHECK-LABEL: func @grouped
// CHECK: %[[KEYS:.*]] = scf.forall {{.*}} shared_outs({{.*}}) -> (tensor<3x2x19x65x16xf32>)
// CHECK:   attn.pack_keys %{{.*}} : tensor<?x64xf16> center(%{{.*}} : tensor<64xf32>) score(#attn.l1)
// CHECK: %[[VALUES:.*]] = scf.forall {{.*}} shared_outs({{.*}}) -> (tensor<3x2x304x80xf32>)
// CHECK:   attn.pack_rows %{{.*}} : tensor<?x70xf16> into(%{{.*}} : tensor<?x80xf32>)
// CHECK: scf.forall (%[[B:.*]], %[[H:.*]], %{{.*}}) = (0, 0, 0) to (3, 8, 100) step (1, 1, 48)
// CHECK:   %[[G:.*]] = affine.apply {{.*}}%[[H]]
// CHECK:   tensor.extract_slice %[[KEYS]][%[[B]], %[[G]], 0, 0, 0] [1, 1, 19, 65, 16]
// CHECK:   attn.pack_rows {{.*}} score(#attn.l1) into(%{{.*}} : tensor<48x65xf32>)
// CHECK:   scf.for {{.*}} -> (tensor<48x80xf32>, tensor<48xf32>, tensor<48xf32>)
// CHECK:     attn.online_tile score(#attn.l1) query({{.*}} : tensor<48x65xf32>) key({{.*}} : tensor<?x65x16xf32>) value({{.*}} : tensor<?x80xf32>) length(
// CHECK:   attn.finish_tile acc({{.*}} : tensor<48x80xf32>) {{.*}} into({{.*}} : tensor<?x70xf16>)
func.func @grouped(%q: tensor<3x8x100x64xf16>, %k: tensor<3x2x300x64xf16>, %v: tensor<3x2x300x70xf16>,
                   %o: tensor<3x8x100x70xf16>) -> tensor<3x8x100x70xf16> {
  %0 = attn.l1 query(%q : tensor<3x8x100x64xf16>) key(%k : tensor<3x2x300x64xf16>) value(%v : tensor<3x2x300x70xf16>)
               into(%o : tensor<3x8x100x70xf16>) {attn.schedule = #schedule}
  return %0 : tensor<3x8x100x70xf16>
}

// Sequence-major operands are read and written where they are, and causal ends
// the loop over keys.

// CHECK-LABEL: func @sequence_major
// CHECK-NOT: linalg.transpose
// CHECK:   %[[END:.*]] = arith.minsi
// CHECK:   scf.for %{{.*}} = %{{.*}} to %[[END]]
// CHECK:     attn.online_tile score(#attn.dot) {{.*}} causal offset(
// CHECK-NOT: linalg.transpose
// CHECK:   tensor.insert_slice {{.*}} : tensor<?x64xf32> into tensor<?x1x64xf32>
#seq = affine_map<(h, n, d) -> (n, h, d)>
func.func @sequence_major(%q: tensor<100x8x64xf32>, %k: tensor<100x8x64xf32>, %v: tensor<100x8x64xf32>,
                          %o: tensor<100x8x64xf32>) -> tensor<100x8x64xf32> {
  %0 = attn.sdpa query(%q : tensor<100x8x64xf32>) key(%k : tensor<100x8x64xf32>) value(%v : tensor<100x8x64xf32>)
                 causal(top_left) into(%o : tensor<100x8x64xf32>)
                 {attn.schedule = #schedule, indexing_maps = [#seq, #seq, #seq, #seq]}
  return %0 : tensor<100x8x64xf32>
}

// The best keys are chosen among all of a row: no loop over key tiles. Words of
// 64 bits become two.

// CHECK-LABEL: func @top
// CHECK: attn.pack_keys %{{.*}} : tensor<?x2xi64> score(#attn.hamming<width = 100>) into(%{{.*}} : tensor<?x4x16xi32>)
// CHECK-NOT: scf.for %
// CHECK: attn.top_tile score(#attn.hamming<width = 100>) top_n(9) query({{.*}} : tensor<48x4xi32>) key({{.*}} : tensor<19x4x16xi32>) value({{.*}} : tensor<304x64xf32>)
// CHECK: attn.finish_tile
func.func @top(%q: tensor<8x100x2xi64>, %k: tensor<8x300x2xi64>, %v: tensor<8x300x64xf32>, %o: tensor<8x100x64xf32>)
    -> tensor<8x100x64xf32> {
  %0 = attn.hamming query(%q : tensor<8x100x2xi64>) key(%k : tensor<8x300x2xi64>) value(%v : tensor<8x300x64xf32>)
                    top_n(9) width(100) into(%o : tensor<8x100x64xf32>) {attn.schedule = #schedule}
  return %0 : tensor<8x100x64xf32>
}

// Elements that are apart in memory: left to the reference lowering.

// CHECK-LABEL: func @apart
// CHECK-NOT: attn.online_tile
// CHECK: attn.online
// CHECK-NOT: attn.schedule
#apart = affine_map<(h, n, d) -> (n, d, h)>
#id = affine_map<(h, n, d) -> (h, n, d)>
func.func @apart(%q: tensor<8x100x64xf32>, %k: tensor<100x64x8xf32>, %v: tensor<8x100x64xf32>,
                 %o: tensor<8x100x64xf32>) -> tensor<8x100x64xf32> {
  %0 = attn.sdpa query(%q : tensor<8x100x64xf32>) key(%k : tensor<100x64x8xf32>) value(%v : tensor<8x100x64xf32>)
                 into(%o : tensor<8x100x64xf32>) {attn.schedule = #schedule, indexing_maps = [#id, #apart, #id, #id]}
  return %0 : tensor<8x100x64xf32>
}
