// RUN: attn-opt --attn-schedule=cpu=znver4 %s | FileCheck %s --check-prefixes=CHECK,ZEN
// RUN: attn-opt --attn-schedule=cpu=sapphirerapids %s | FileCheck %s --check-prefixes=CHECK,SPR
// RUN: attn-opt --attn-schedule=cpu=x86-64-v3 %s | FileCheck %s --check-prefixes=CHECK,AVX2
// RUN: attn-opt --attn-schedule=cpu=neoverse-v1 %s | FileCheck %s --check-prefixes=CHECK,NEON
// RUN: attn-opt --attn-schedule='cpu=x86-64 features=+avx512vl,+avx512bw,+avx512dq' %s | FileCheck %s --check-prefixes=CHECK,FEATURES
// RUN: attn-opt --attn-schedule=cpu=sapphirerapids %s > %t.mlir && attn-opt --attn-schedule=cpu=x86-64-v3 %t.mlir | FileCheck %s --check-prefixes=CHECK,SPR
// RUN: not attn-opt --attn-schedule='cpu=znver4 features=+sse9' %s 2>&1 | FileCheck %s --check-prefix=ERROR
// ERROR: error: attn-schedule: no feature 'sse9' for x86_64

!t = tensor<8x1024x64xf32>
!d = tensor<8x1024x64xf64>

// 6 rows; vectors of keys and values as the registers allow; keys until half of
// the cache is full.
// CHECK-LABEL: @dot
// ZEN: attn.schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 512, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>
// SPR: attn.schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 512, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>
// AVX2: attn.schedule = #attn.schedule<lanes = 8, query_tile = 48, key_tile = 128, score_rows = 6, score_panels = 2, value_rows = 6, value_vectors = 2>
// NEON: attn.schedule = #attn.schedule<lanes = 4, query_tile = 48, key_tile = 512, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>
// FEATURES: attn.schedule = #attn.schedule<lanes = 16,
func.func @dot(%q: !t, %k: !t, %v: !t, %init: !t) -> !t {
  %o = attn.sdpa query(%q : !t) key(%k : !t) value(%v : !t) into(%init : !t)
  return %o : !t
}

// Sums of minima: by what the core does them with.
// CHECK-LABEL: @l1
// ZEN: score_rows = 16, score_panels = 1, value_rows = 6, value_vectors = 4, multiply_add = true
// SPR: score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4>
// AVX2: score_rows = 4, score_panels = 2, value_rows = 6, value_vectors = 2, multiply_add = true
// NEON: score_rows = 4, score_panels = 4, value_rows = 6, value_vectors = 4, multiply_add = true
func.func @l1(%q: !t, %k: !t, %v: !t, %init: !t) -> !t {
  %o = attn.l1 query(%q : !t) key(%k : !t) value(%v : !t) into(%init : !t)
  return %o : !t
}

// Half the lanes.
// CHECK-LABEL: @f64
// ZEN: lanes = 8, query_tile = 48, key_tile = 256, score_rows = 6, score_panels = 4
// AVX2: lanes = 4, query_tile = 48, key_tile = 64, score_rows = 6, score_panels = 2
func.func @f64(%q: !d, %k: !d, %v: !d, %init: !d) -> !d {
  %o = attn.sdpa query(%q : !d) key(%k : !d) value(%v : !d) into(%init : !d)
  return %o : !d
}

// 9 rows, 20 keys and 24 columns: 10 rows in 5s, two vectors of each.
// CHECK-LABEL: @small
// ZEN: lanes = 16, query_tile = 10, key_tile = 32, score_rows = 5, score_panels = 2, value_rows = 5, value_vectors = 2
// AVX2: lanes = 8, query_tile = 10, key_tile = 32, score_rows = 5, score_panels = 2, value_rows = 5, value_vectors = 2
func.func @small(%q: tensor<1x9x64xf32>, %k: tensor<1x20x64xf32>, %v: tensor<1x20x24xf32>, %init: tensor<1x9x24xf32>) -> tensor<1x9x24xf32> {
  %o = attn.sdpa query(%q : tensor<1x9x64xf32>) key(%k : tensor<1x20x64xf32>) value(%v : tensor<1x20x24xf32>) into(%init : tensor<1x9x24xf32>)
  return %o : tensor<1x9x24xf32>
}

// One row, of a cache whose length is not known.
// CHECK-LABEL: @decode
// ZEN: lanes = 16, query_tile = 2, key_tile = 256, score_rows = 2, score_panels = 4, value_rows = 2, value_vectors = 4
func.func @decode(%q: tensor<8x1x128xf32>, %k: tensor<8x?x128xf32>, %v: tensor<8x?x128xf32>, %init: tensor<8x1x128xf32>) -> tensor<8x1x128xf32> {
  %o = attn.sdpa query(%q : tensor<8x1x128xf32>) key(%k : tensor<8x?x128xf32>) value(%v : tensor<8x?x128xf32>) into(%init : tensor<8x1x128xf32>)
  return %o : tensor<8x1x128xf32>
}

// Nothing known: the sizes of the processor.
// CHECK-LABEL: @dynamic
// ZEN: lanes = 16, query_tile = 48, key_tile = 512, score_rows = 6, score_panels = 4, value_rows = 6, value_vectors = 4
func.func @dynamic(%q: tensor<?x?x?x?xf16>, %k: tensor<?x?x?x?xf16>, %v: tensor<?x?x?x?xf16>, %init: tensor<?x?x?x?xf16>) -> tensor<?x?x?x?xf16> {
  %o = attn.sdpa query(%q : tensor<?x?x?x?xf16>) key(%k : tensor<?x?x?x?xf16>) value(%v : tensor<?x?x?x?xf16>) into(%init : tensor<?x?x?x?xf16>)
  return %o : tensor<?x?x?x?xf16>
}

// Without a kernel, without a schedule.
// CHECK-LABEL: @without
// CHECK-NOT: attn.schedule
func.func @without(%q: !t, %k: !t, %v: !t, %init: !t) -> (!t, !t) {
  %o = attn.hamming query(%q : !t) key(%k : !t) value(%v : !t) into(%init : !t)
  %p = attn.hamming query(%q : !t) key(%k : !t) value(%v : !t) top_n(4) into(%init : !t)
  return %o, %p : !t, !t
}

// Codes are summed up by an instruction that the processor has, or by none.
// CHECK-LABEL: @codes
// ZEN: score_rows = 6, score_panels = 4, {{.*}} lane_sum = vnni>
// ZEN: score_rows = 6, score_panels = 4, {{.*}} lane_sum = vnni>
// SPR: lane_sum = vnni>
// SPR: lane_sum = vnni>
// AVX2-NOT: lane_sum
// NEON: precision(u8) {{.*}} lane_sum = udot>
// NEON-NOT: lane_sum
// CHECK: return
func.func @codes(%q: !t, %k: !t, %v: !t, %init: !t) -> (!t, !t) {
  %o = attn.l1 query(%q : !t) key(%k : !t) value(%v : !t) precision(u8) into(%init : !t)
  %p = attn.l1 query(%q : !t) key(%k : !t) value(%v : !t) precision(i16) into(%init : !t)
  return %o, %p : !t, !t
}

// What was written by hand stays.
// CHECK-LABEL: @written
// CHECK: attn.schedule = #attn.schedule<lanes = 4>
func.func @written(%q: !t, %k: !t, %v: !t, %init: !t) -> !t {
  %o = attn.sdpa query(%q : !t) key(%k : !t) value(%v : !t) into(%init : !t) {attn.schedule = #attn.schedule<lanes = 4>}
  return %o : !t
}
