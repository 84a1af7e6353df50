// RUN: attn-opt %s -attn-split-keys -canonicalize | FileCheck %s

#schedule = #attn.schedule<lanes = 16, query_tile = 6, key_tile = 512, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>

// Four heads share one of keys: their rows are stacked, and keys are read as
// they are, in parts whose states are merged.

// CHECK-LABEL: func @decode
// CHECK: scf.forall {{.*}} -> (tensor<2x8x?x4x128xf32>, tensor<2x8x?x4xf32>, tensor<2x8x?x4xf32>)
// CHECK:   attn.pack_rows {{.*}} : tensor<1x128xf16> into({{.*}} : tensor<1x128xf32>)
// CHECK:   attn.online_tile score(#attn.dot) query({{.*}} : tensor<4x128xf32>) key({{.*}} : tensor<?x128xf16>) value({{.*}} : tensor<?x128xf16>) length({{.*}}) positions(1) scale(
// CHECK-NOT: attn.pack_keys
// CHECK: math.exp
// CHECK: attn.finish acc({{.*}} : tensor<2x32x1x128xf32>)
func.func @decode(%q: tensor<2x32x1x128xf16>, %k: tensor<2x8x?x128xf16>, %v: tensor<2x8x?x128xf16>, %n: tensor<2xi64>,
                  %o: tensor<2x32x1x128xf16>) -> tensor<2x32x1x128xf16> {
  %0 = attn.sdpa query(%q : tensor<2x32x1x128xf16>) key(%k : tensor<2x8x?x128xf16>) value(%v : tensor<2x8x?x128xf16>)
                 kv_length(%n : tensor<2xi64>) into(%o : tensor<2x32x1x128xf16>) {attn.schedule = #schedule}
  return %0 : tensor<2x32x1x128xf16>
}

// Three heads are made an even number of rows.

// CHECK-LABEL: func @odd
// CHECK: attn.online_tile score(#attn.l1) query({{.*}} : tensor<8x64xf32>) {{.*}} causal offset({{.*}}) window(600) positions(2)
func.func @odd(%q: tensor<6x2x64xf32>, %k: tensor<2x700x64xf32>, %v: tensor<2x700x32xf32>, %o: tensor<6x2x32xf32>) -> tensor<6x2x32xf32> {
  %0 = attn.l1 query(%q : tensor<6x2x64xf32>) key(%k : tensor<2x700x64xf32>) value(%v : tensor<2x700x32xf32>)
               causal(bottom_right) window(600) into(%o : tensor<6x2x32xf32>) {attn.schedule = #schedule}
  return %0 : tensor<6x2x32xf32>
}

// Left alone: many rows, a mask, values that are not whole vectors.

// CHECK-LABEL: func @many
// CHECK-NOT: attn.online_tile
// CHECK-LABEL: func @masked
// CHECK-NOT: attn.online_tile
// CHECK-LABEL: func @narrow
// CHECK-NOT: attn.online_tile
func.func @many(%q: tensor<6x9x64xf32>, %k: tensor<2x700x64xf32>, %o: tensor<6x9x64xf32>) -> tensor<6x9x64xf32> {
  %0 = attn.sdpa query(%q : tensor<6x9x64xf32>) key(%k : tensor<2x700x64xf32>) value(%k : tensor<2x700x64xf32>)
                 into(%o : tensor<6x9x64xf32>) {attn.schedule = #schedule}
  return %0 : tensor<6x9x64xf32>
}
func.func @masked(%q: tensor<6x1x64xf32>, %k: tensor<2x700x64xf32>, %m: tensor<1x700xi1>, %o: tensor<6x1x64xf32>) -> tensor<6x1x64xf32> {
  %0 = attn.sdpa query(%q : tensor<6x1x64xf32>) key(%k : tensor<2x700x64xf32>) value(%k : tensor<2x700x64xf32>)
                 mask(%m : tensor<1x700xi1>) into(%o : tensor<6x1x64xf32>) {attn.schedule = #schedule}
  return %0 : tensor<6x1x64xf32>
}
func.func @narrow(%q: tensor<6x1x64xf32>, %k: tensor<2x700x64xf32>, %v: tensor<2x700x20xf32>, %o: tensor<6x1x20xf32>) -> tensor<6x1x20xf32> {
  %0 = attn.sdpa query(%q : tensor<6x1x64xf32>) key(%k : tensor<2x700x64xf32>) value(%v : tensor<2x700x20xf32>)
                 into(%o : tensor<6x1x20xf32>) {attn.schedule = #schedule}
  return %0 : tensor<6x1x20xf32>
}
