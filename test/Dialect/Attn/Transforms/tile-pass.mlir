// RUN: attn-opt %s --attn-tile="query-tile=16 key-tile=32" --canonicalize --cse --split-input-file | FileCheck %s --check-prefixes=CHECK,FORALL
// RUN: attn-opt %s --attn-tile="query-tile=16 key-tile=32 loops=for" --canonicalize --cse --split-input-file | FileCheck %s --check-prefixes=CHECK,FOR
// RUN: attn-opt %s --attn-tile="batch-tile=0 head-tile=0 query-tile=0 key-tile=0" --split-input-file | FileCheck %s --check-prefix=NONE
// RUN: attn-opt %s --attn-tile --split-input-file | FileCheck %s --check-prefix=EMPTY
// RUN: not attn-opt %s --attn-tile="key-tile=-1" --split-input-file 2>&1 | FileCheck %s --check-prefix=NEGATIVE

// NEGATIVE: error: attn-tile: key-tile = -1 is negative

// Batches, heads and rows in parallel, keys in order, and the end of each row.
// CHECK-LABEL: func @sdpa
// FORALL:        scf.forall (%[[B:.*]], %[[H:.*]], %{{.*}}) = (0, 0, 0) to (2, 8, 100) step (1, 1, 16)
// FOR:           scf.for
// FOR:             scf.for
// FOR:               scf.for
// CHECK:             %[[STATE:.*]]:3 = scf.for %[[N:.*]] = %c0 to %c100 step %c32
// CHECK:               attn.online {{.*}} query({{.*}} : tensor<1x1x?x64xf32>) key({{.*}} : tensor<1x1x?x64xf32>)
// CHECK:             attn.finish acc(%[[STATE]]#0
// FORALL:          scf.forall.in_parallel
// NONE-LABEL:  func @sdpa
// NONE-NEXT:     attn.sdpa
// NONE-NEXT:     return
func.func @sdpa(%q: tensor<2x8x100x64xf32>, %k: tensor<2x2x100x64xf32>,
                %o: tensor<2x8x100x64xf32>) -> tensor<2x8x100x64xf32> {
  %r = attn.sdpa query(%q : tensor<2x8x100x64xf32>)
      key(%k : tensor<2x2x100x64xf32>) value(%k : tensor<2x2x100x64xf32>)
      causal(top_left) into(%o : tensor<2x8x100x64xf32>)
  return %r : tensor<2x8x100x64xf32>
}

// -----

// Keys stay whole where a top N is chosen among them, rows where a step is taken
// over them.
// CHECK-LABEL: func @whole
// CHECK-NOT:     attn.online
// CHECK:         attn.hamming query({{.*}} : tensor<1x16x4xf32>) key({{.*}} : tensor<1x100x4xf32>)
// CHECK:         attn.l1 query({{.*}} : tensor<1x64x4xf32>) key({{.*}} : tensor<1x100x4xf32>)
func.func @whole(%q: tensor<8x64x4xf32>, %k: tensor<8x100x4xf32>)
    -> (tensor<8x64x4xf32>, tensor<8x64x4xf32>) {
  %0 = attn.hamming query(%q : tensor<8x64x4xf32>) key(%k : tensor<8x100x4xf32>)
      value(%k : tensor<8x100x4xf32>) top_n(3) into(%q : tensor<8x64x4xf32>)
  %1 = attn.l1 query(%q : tensor<8x64x4xf32>) key(%k : tensor<8x100x4xf32>)
      value(%k : tensor<8x100x4xf32>) precision(i16)
      into(%q : tensor<8x64x4xf32>)
  return %0, %1 : tensor<8x64x4xf32>, tensor<8x64x4xf32>
}

// -----

// A scan goes over its keys in order, inside of what is parallel. Of nothing
// there are no tiles.
// CHECK-LABEL: func @scan
// FORALL:        scf.forall (%{{.*}}) in (8)
// FOR:           scf.for
// CHECK:           scf.for %{{.*}} = %c0 to %c64 step %c32
// CHECK:             attn.cumsum cross({{.*}} : tensor<1x32xf32>)
// EMPTY-LABEL: func @scan
// EMPTY:         attn.cumsum cross({{.*}} : tensor<8x0xf32>)
func.func @scan(%x: tensor<8x64xf32>, %v: tensor<8x64x4xf32>,
                %max: tensor<8xf32>, %z: tensor<8xf32>, %s: tensor<8x4xf32>,
                %y: tensor<8x0xf32>, %w: tensor<8x0x4xf32>)
    -> (tensor<8x64x4xf32>, tensor<8x0x4xf32>) {
  %r:4 = attn.cumsum cross(%x : tensor<8x64xf32>) diag(%x : tensor<8x64xf32>)
      extra(%x : tensor<8x64xf32>) value(%v : tensor<8x64x4xf32>)
      into(%v, %max, %z, %s : tensor<8x64x4xf32>, tensor<8xf32>, tensor<8xf32>,
           tensor<8x4xf32>)
  %0 = attn.cumsum cross(%y : tensor<8x0xf32>) diag(%y : tensor<8x0xf32>)
      extra(%y : tensor<8x0xf32>) value(%w : tensor<8x0x4xf32>)
      into(%w : tensor<8x0x4xf32>)
  return %r#0, %0 : tensor<8x64x4xf32>, tensor<8x0x4xf32>
}
