// RUN: attn-opt %s -split-input-file -attn-quantise -canonicalize | FileCheck %s
// RUN: attn-opt %s -split-input-file -attn-quantise -attn-tile=scheduled -attn-to-online -canonicalize -attn-pack -canonicalize | FileCheck %s --check-prefix=PACK

// A grid for each batch and query head, codes of queries and of each query
// head's keys, and values repeated to match.

// CHECK-LABEL: func @grouped
// CHECK: %[[GRIDS:.*]] = scf.forall (%[[B:.*]], %[[H:.*]]) in (2, 8) shared_outs({{.*}}) -> (tensor<2x8x2xf32>)
// CHECK:   %[[G:.*]] = affine.apply #{{.*}}()[%[[H]]]
// CHECK:   %[[KEYS:.*]] = tensor.extract_slice %{{.*}}[%[[B]], %[[G]], 0, 0]
// CHECK:   attn.grid bits(8) query(%{{.*}} : tensor<?x65xf16>) key(%[[KEYS]] : tensor<300x65xf16>) into(%{{.*}} : tensor<2xf32>)
// CHECK: %[[Q:.*]] = scf.forall {{.*}} shared_outs({{.*}}) -> (tensor<2x8x?x17xi32>)
// CHECK:   attn.quantise bits(8) {{.*}} into(%{{.*}} : tensor<?x17xi32>)
// CHECK: %[[K:.*]] = scf.forall {{.*}} shared_outs({{.*}}) -> (tensor<2x8x300x17xi32>)
// CHECK:   attn.quantise bits(8)
// CHECK: %[[V:.*]] = scf.forall {{.*}} shared_outs({{.*}}) -> (tensor<2x8x300x70xf16>)
// CHECK: %[[SCALE:.*]] = linalg.generic {{.*}} ins(%[[GRIDS]]
// CHECK: attn.l1 query(%[[Q]] : tensor<2x8x?x17xi32>) key(%[[K]] : tensor<2x8x300x17xi32>) value(%[[V]] : tensor<2x8x300x70xf16>)
// CHECK-SAME: causal(bottom_right) scale(%[[SCALE]] : tensor<2x8xf32>) precision(u8) width(65)

// PACK-LABEL: func @grouped
// PACK: attn.pack_keys {{.*}} score(#attn.l1_codes<bits = 8, width = 65>) into(%{{.*}} : tensor<?x18x16xi32>)
// PACK: attn.pack_rows {{.*}} score(#attn.l1_codes<bits = 8, width = 65>) into(%{{.*}} : tensor<48x18xi32>)
// PACK: attn.online_tile score(#attn.l1_codes<bits = 8, width = 65>) query({{.*}} : tensor<48x18xi32>) key({{.*}} : tensor<?x18x16xi32>)
#schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 256, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4, lane_sum = vnni>
func.func @grouped(%q: tensor<2x8x?x65xf16>, %k: tensor<2x2x300x65xf16>, %v: tensor<2x2x300x70xf16>, %o: tensor<2x8x?x70xf16>) -> tensor<2x8x?x70xf16> {
  %0 = attn.l1 query(%q : tensor<2x8x?x65xf16>) key(%k : tensor<2x2x300x65xf16>) value(%v : tensor<2x2x300x70xf16>)
               causal(bottom_right) lambda(2.0) precision(u8) into(%o : tensor<2x8x?x70xf16>) {attn.schedule = #schedule}
  return %0 : tensor<2x8x?x70xf16>
}

// -----

// Codes are in canonical order, whatever the operands' is.

// CHECK-LABEL: func @sequence_major
// CHECK: attn.grid bits(16)
// CHECK: attn.l1 query(%{{.*}} : tensor<8x100x32xi32>) key(%{{.*}} : tensor<8x100x32xi32>) value(%{{.*}} : tensor<100x8x64xf32>) scale(%{{.*}} : tensor<8xf32>) precision(i16) width(64)
// CHECK-SAME: indexing_maps = [#[[ID:.*]], #[[ID]], #[[SEQ:.*]], #[[SEQ]]]
#schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 256, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>
#seq = affine_map<(h, n, d) -> (n, h, d)>
func.func @sequence_major(%q: tensor<100x8x64xf32>, %k: tensor<100x8x64xf32>, %v: tensor<100x8x64xf32>, %o: tensor<100x8x64xf32>) -> tensor<100x8x64xf32> {
  %0 = attn.l1 query(%q : tensor<100x8x64xf32>) key(%k : tensor<100x8x64xf32>) value(%v : tensor<100x8x64xf32>)
               precision(i16) into(%o : tensor<100x8x64xf32>)
               {attn.schedule = #schedule, indexing_maps = [#seq, #seq, #seq, #seq]}
  return %0 : tensor<100x8x64xf32>
}

// -----

// Left to the reference lowering: a width that is not known, and no schedule.

// CHECK-LABEL: func @left_alone
// CHECK-NOT: attn.grid
// CHECK-NOT: attn.schedule
#schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 256, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>
func.func @left_alone(%q: tensor<8x5x?xf32>, %w: tensor<8x5x64xf32>, %v: tensor<8x5x64xf32>, %o: tensor<8x5x64xf32>) -> (tensor<8x5x64xf32>, tensor<8x5x64xf32>) {
  %0 = attn.l1 query(%q : tensor<8x5x?xf32>) key(%q : tensor<8x5x?xf32>) value(%v : tensor<8x5x64xf32>)
               precision(u8) into(%o : tensor<8x5x64xf32>) {attn.schedule = #schedule}
  %1 = attn.l1 query(%w : tensor<8x5x64xf32>) key(%w : tensor<8x5x64xf32>) value(%v : tensor<8x5x64xf32>)
               precision(u8) into(%o : tensor<8x5x64xf32>)
  return %0, %1 : tensor<8x5x64xf32>, tensor<8x5x64xf32>
}
