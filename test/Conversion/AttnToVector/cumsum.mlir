// RUN: attn-opt %s --convert-attn-to-vector --canonicalize --split-input-file | FileCheck %s

// A block's factors with tokens across the lanes, then one loop over tokens
// with the whole row in registers: no mask, as 64 divides both sizes, and no
// streaming store, as the output is small.

// CHECK-LABEL: func @whole(
// CHECK-SAME: %[[O:[^:]*]]: memref<2x128x64xf32>)
func.func @whole(%c: memref<2x128xf32>, %d: memref<2x128xf32>, %x: memref<2x128xf32>,
                 %v: memref<2x128x64xf32>, %o: memref<2x128x64xf32>) {
  // CHECK: scf.for %{{.*}} = %c0 to %c2
  // CHECK: scf.for %{{.*}} = %c0 to %c128 step %c64
  // CHECK: scf.for %{{.*}} = %c0 to %c64 step %c16 iter_args({{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>)
  // CHECK-COUNT-4: vector.shuffle {{.*}} : vector<16xf32>, vector<16xf32>
  // CHECK: arith.divf {{.*}} : vector<16xf32>
  // CHECK: scf.for %{{.*}} iter_args({{.*}}) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>)
  // CHECK-NOT: mask
  // CHECK-COUNT-4: vector.store {{.*}}, %[[O]][{{.*}}] : memref<2x128x64xf32>, vector<16xf32>
  // CHECK-NOT: nontemporal
  // CHECK: return
  attn.cumsum cross(%c : memref<2x128xf32>) diag(%d : memref<2x128xf32>)
              extra(%x : memref<2x128xf32>) value(%v : memref<2x128x64xf32>)
              into(%o : memref<2x128x64xf32>)
              {attn.schedule = #attn.schedule<lanes = 16, value_vectors = 4>}
  return
}

// -----

// Tails of tokens and of columns are masked; the state is where the sums are.
// bf16 is widened as it is loaded, and goes through masks as integers.

// CHECK-LABEL: func @tails(
// CHECK-SAME: %[[MAX:[^:]*]]: memref<1xf32>, %[[Z:[^:]*]]: memref<1xf32>, %[[S:[^:]*]]: memref<1x?xf32>)
func.func @tails(%c: memref<1x?xbf16>, %d: memref<1x?xbf16>, %x: memref<1x?xbf16>,
                 %v: memref<1x?x?xbf16>, %o: memref<1x?x?xbf16>,
                 %max: memref<1xf32>, %z: memref<1xf32>, %s: memref<1x?xf32>) {
  // CHECK-NOT: memref.alloc(
  // CHECK: memref.load %[[MAX]]
  // CHECK: memref.load %[[Z]]
  // CHECK: vector.maskedload {{.*}} : memref<1x?xi16>, vector<8xi1>, vector<8xi16> into vector<8xi16>
  // The streaming form, for whole vectors.
  // CHECK: vector.load %[[S]][{{.*}}] : memref<1x?xf32>, vector<8xf32>
  // CHECK: vector.store {{.*}} {alignment = 16 : i64, nontemporal = true} : memref<1x?x?xbf16>, vector<8xbf16>
  // CHECK: vector.maskedstore {{.*}} : memref<1x?x?xi16>, vector<8xi1>, vector<8xi16>
  // CHECK: memref.store {{.*}}, %[[MAX]]
  // CHECK: memref.store {{.*}}, %[[Z]]
  attn.cumsum cross(%c : memref<1x?xbf16>) diag(%d : memref<1x?xbf16>)
              extra(%x : memref<1x?xbf16>) value(%v : memref<1x?x?xbf16>)
              into(%o, %max, %z, %s : memref<1x?x?xbf16>, memref<1xf32>, memref<1xf32>, memref<1x?xf32>)
              {attn.schedule = #attn.schedule<lanes = 8, value_vectors = 2>}
  return
}

// -----

// Values that are not contiguous are copied first.

// CHECK-LABEL: func @strided(
// CHECK-SAME: %[[V:[^:]*]]: memref<1x4x6xf32, strided<[48, 12, 2]>>
func.func @strided(%c: memref<1x4xf32>, %v: memref<1x4x6xf32, strided<[48, 12, 2]>>,
                   %o: memref<1x4x6xf32>) {
  // CHECK: %[[COPY:.*]] = memref.alloc() : memref<1x4x6xf32>
  // CHECK: memref.copy %[[V]], %[[COPY]]
  // CHECK: vector.maskedload %[[COPY]]
  // CHECK: memref.dealloc %[[COPY]]
  attn.cumsum cross(%c : memref<1x4xf32>) diag(%c : memref<1x4xf32>)
              extra(%c : memref<1x4xf32>) value(%v : memref<1x4x6xf32, strided<[48, 12, 2]>>)
              into(%o : memref<1x4x6xf32>)
              {attn.schedule = #attn.schedule<lanes = 8, value_vectors = 1>}
  return
}

// -----

// Without a schedule it is left to convert-attn-to-linalg.

// CHECK-LABEL: func @unscheduled
// CHECK: attn.cumsum
func.func @unscheduled(%c: memref<1x4xf32>, %v: memref<1x4x6xf32>, %o: memref<1x4x6xf32>) {
  attn.cumsum cross(%c : memref<1x4xf32>) diag(%c : memref<1x4xf32>)
              extra(%c : memref<1x4xf32>) value(%v : memref<1x4x6xf32>)
              into(%o : memref<1x4x6xf32>)
  return
}
