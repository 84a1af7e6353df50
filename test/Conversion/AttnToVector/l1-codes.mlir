// RUN: attn-opt %s -convert-attn-to-vector | FileCheck %s

// One instruction for the larger codes and one for their sum, which starts at
// minus the sums of queries and keys.

// CHECK-LABEL: func @vnni_u8
// CHECK: scf.for {{.*}} iter_args({{.*}}) -> (vector<16xi32>)
// CHECK:   %[[LARGER:.*]] = arith.maxui {{.*}} : vector<64xi8>
// CHECK:   llvm.call_intrinsic "llvm.x86.avx512.vpdpbusd.512"(%{{.*}}, %[[LARGER]], %{{.*}}) : (vector<16xi32>, vector<64xi8>, vector<64xi8>) -> vector<16xi32>
// CHECK: arith.sitofp {{.*}} : vector<16xi32> to vector<16xf32>
#vnni = #attn.schedule<lanes = 16, query_tile = 2, key_tile = 32, score_rows = 1, score_panels = 1, value_rows = 1, value_vectors = 1, lane_sum = vnni>
func.func @vnni_u8(%q: memref<2x17xi32>, %k: memref<2x17x16xi32>, %v: memref<32x16xf32>, %n: index, %s: f32,
                   %acc: memref<2x16xf32>, %max: memref<2xf32>, %sum: memref<2xf32>) {
  attn.online_tile score(#attn.l1_codes<bits = 8, width = 64>) query(%q : memref<2x17xi32>) key(%k : memref<2x17x16xi32>)
                   value(%v : memref<32x16xf32>) length(%n) scale(%s : f32)
                   into(%acc, %max, %sum : memref<2x16xf32>, memref<2xf32>, memref<2xf32>) {attn.schedule = #vnni}
  return
}

// CHECK-LABEL: func @vnni_i16
// CHECK:   arith.maxsi {{.*}} : vector<32xi16>
// CHECK:   llvm.call_intrinsic "llvm.x86.avx512.vpdpwssd.512"
func.func @vnni_i16(%q: memref<2x33xi32>, %k: memref<2x33x16xi32>, %v: memref<32x16xf32>, %n: index, %s: f32,
                    %acc: memref<2x16xf32>, %max: memref<2xf32>, %sum: memref<2xf32>) {
  attn.online_tile score(#attn.l1_codes<bits = 16, width = 64>) query(%q : memref<2x33xi32>) key(%k : memref<2x33x16xi32>)
                   value(%v : memref<32x16xf32>) length(%n) scale(%s : f32)
                   into(%acc, %max, %sum : memref<2x16xf32>, memref<2xf32>, memref<2xf32>) {attn.schedule = #vnni}
  return
}

// CHECK-LABEL: func @udot
// CHECK:   llvm.call_intrinsic "llvm.aarch64.neon.udot.v4i32.v16i8"
#udot = #attn.schedule<lanes = 4, query_tile = 2, key_tile = 8, score_rows = 1, score_panels = 1, value_rows = 1, value_vectors = 1, lane_sum = udot>
func.func @udot(%q: memref<2x17xi32>, %k: memref<2x17x4xi32>, %v: memref<8x4xf32>, %n: index, %s: f32,
                %acc: memref<2x4xf32>, %max: memref<2xf32>, %sum: memref<2xf32>) {
  attn.online_tile score(#attn.l1_codes<bits = 8, width = 64>) query(%q : memref<2x17xi32>) key(%k : memref<2x17x4xi32>)
                   value(%v : memref<8x4xf32>) length(%n) scale(%s : f32)
                   into(%acc, %max, %sum : memref<2x4xf32>, memref<2xf32>, memref<2xf32>) {attn.schedule = #udot}
  return
}

// Anywhere else: sums of bytes in halves of a lane, where these have room, and
// otherwise in whole lanes. No instruction that a processor may lack.

// CHECK-LABEL: func @generic_u8
// CHECK-NOT: llvm.call_intrinsic
// CHECK:   arith.maxui {{.*}} : vector<64xi8>
// CHECK:   arith.addi {{.*}} : vector<32xi16>
// CHECK:   arith.addi {{.*}} : vector<32xi16>
// CHECK-NEXT: vector.bitcast
// CHECK-NEXT: scf.yield
// CHECK-LABEL: func @generic_wide_u8
// CHECK-NOT: llvm.call_intrinsic
// CHECK:   arith.maxui {{.*}} : vector<64xi8>
// CHECK:   arith.addi {{.*}} : vector<16xi32>
// CHECK-NEXT: arith.addi {{.*}} : vector<16xi32>
// CHECK-NEXT: scf.yield
#generic = #attn.schedule<lanes = 16, query_tile = 2, key_tile = 32, score_rows = 1, score_panels = 1, value_rows = 1, value_vectors = 1>
func.func @generic_u8(%q: memref<2x17xi32>, %k: memref<2x17x16xi32>, %v: memref<32x16xf32>, %n: index, %s: f32,
                      %acc: memref<2x16xf32>, %max: memref<2xf32>, %sum: memref<2xf32>) {
  attn.online_tile score(#attn.l1_codes<bits = 8, width = 64>) query(%q : memref<2x17xi32>) key(%k : memref<2x17x16xi32>)
                   value(%v : memref<32x16xf32>) length(%n) scale(%s : f32)
                   into(%acc, %max, %sum : memref<2x16xf32>, memref<2xf32>, memref<2xf32>) {attn.schedule = #generic}
  return
}
func.func @generic_wide_u8(%q: memref<2x130xi32>, %k: memref<2x130x16xi32>, %v: memref<32x16xf32>, %n: index, %s: f32,
                           %acc: memref<2x16xf32>, %max: memref<2xf32>, %sum: memref<2xf32>) {
  attn.online_tile score(#attn.l1_codes<bits = 8, width = 515>) query(%q : memref<2x130xi32>) key(%k : memref<2x130x16xi32>)
                   value(%v : memref<32x16xf32>) length(%n) scale(%s : f32)
                   into(%acc, %max, %sum : memref<2x16xf32>, memref<2xf32>, memref<2xf32>) {attn.schedule = #generic}
  return
}
