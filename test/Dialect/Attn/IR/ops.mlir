// RUN: attn-opt %s | FileCheck %s
// RUN: attn-opt %s | attn-opt | FileCheck %s
// RUN: attn-opt %s -mlir-print-op-generic | attn-opt | FileCheck %s
// RUN: attn-opt %s -emit-bytecode | attn-opt | FileCheck %s

// CHECK-DAG: #[[SWAP:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-DAG: #[[ID:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG: #[[WIDTH:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>

//===----------------------------------------------------------------------===//
// attn.sdpa, and what the softmax family shares
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @no_batch
// CHECK: %{{.*}} = attn.sdpa query(%{{.*}} : tensor<8x16x64xf32>) key(%{{.*}} : tensor<8x32x64xf32>) value(%{{.*}} : tensor<8x32x48xf32>) into(%{{.*}} : tensor<8x16x48xf32>){{$}}
func.func @no_batch(%q: tensor<8x16x64xf32>, %k: tensor<8x32x64xf32>, %v: tensor<8x32x48xf32>, %o: tensor<8x16x48xf32>) -> tensor<8x16x48xf32> {
  %r = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%k : tensor<8x32x64xf32>) value(%v : tensor<8x32x48xf32>) into(%o : tensor<8x16x48xf32>)
  return %r : tensor<8x16x48xf32>
}

// CHECK-LABEL: func @three_batches_and_groups
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x3x5x8x16x64xf64>) key(%{{.*}} : tensor<2x3x5x2x32x64xf64>)
func.func @three_batches_and_groups(%q: tensor<2x3x5x8x16x64xf64>, %k: tensor<2x3x5x2x32x64xf64>, %v: tensor<2x3x5x2x32x48xf64>, %o: tensor<2x3x5x8x16x48xf64>) {
  %r = attn.sdpa query(%q : tensor<2x3x5x8x16x64xf64>) key(%k : tensor<2x3x5x2x32x64xf64>) value(%v : tensor<2x3x5x2x32x48xf64>) into(%o : tensor<2x3x5x8x16x48xf64>)
  return
}

// CHECK-LABEL: func @dynamic
// CHECK: %{{.*}}:2 = attn.sdpa query(%{{.*}} : tensor<?x?x?x?xf16>) key(%{{.*}} : tensor<?x?x?x?xf16>) value(%{{.*}} : tensor<?x?x?x?xf16>) bias(%{{.*}} : tensor<?x?xf16>) mask(%{{.*}} : tensor<?x1x1x?xi1>) into(%{{.*}}, %{{.*}} : tensor<?x?x?x?xf16>, tensor<?x?x?xf32>)
func.func @dynamic(%q: tensor<?x?x?x?xf16>, %b: tensor<?x?xf16>, %m: tensor<?x1x1x?xi1>, %l: tensor<?x?x?xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<?x?x?x?xf16>) key(%q : tensor<?x?x?x?xf16>) value(%q : tensor<?x?x?x?xf16>) bias(%b : tensor<?x?xf16>) mask(%m : tensor<?x1x1x?xi1>) into(%q, %l : tensor<?x?x?x?xf16>, tensor<?x?x?xf32>)
  return
}

// Sizes that are not all known are not compared: the static ones agree.

// CHECK-LABEL: func @partly_dynamic
// CHECK: attn.sdpa
func.func @partly_dynamic(%q: tensor<2x?x16x64xbf16>, %k: tensor<?x3x?x64xbf16>, %v: tensor<2x3x32x?xbf16>, %o: tensor<?x?x?x48xbf16>, %l: tensor<?x?x16xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<2x?x16x64xbf16>) key(%k : tensor<?x3x?x64xbf16>) value(%v : tensor<2x3x32x?xbf16>) into(%o, %l : tensor<?x?x?x48xbf16>, tensor<?x?x16xf32>)
  return
}

// CHECK-LABEL: func @memrefs
// CHECK: attn.sdpa query(%{{.*}} : memref<2x8x?x64xf32, strided<[?, ?, ?, 1], offset: ?>>)
// CHECK-SAME: kv_length(%{{.*}} : memref<2xi64>)
// CHECK-SAME: scale(%{{.*}} : memref<8xf32>)
// CHECK-SAME: into(%{{.*}}, %{{.*}} : memref<2x8x?x64xf32>, memref<2x8x?xf32, 1>)
func.func @memrefs(%q: memref<2x8x?x64xf32, strided<[?, ?, ?, 1], offset: ?>>, %k: memref<2x8x32x64xf32>, %l: memref<2xi64>, %s: memref<8xf32>, %o: memref<2x8x?x64xf32>, %lse: memref<2x8x?xf32, 1>) {
  attn.sdpa query(%q : memref<2x8x?x64xf32, strided<[?, ?, ?, 1], offset: ?>>) key(%k : memref<2x8x32x64xf32>) value(%k : memref<2x8x32x64xf32>) kv_length(%l : memref<2xi64>) scale(%s : memref<8xf32>) into(%o, %lse : memref<2x8x?x64xf32>, memref<2x8x?xf32, 1>)
  return
}

// CHECK-LABEL: func @everything
// CHECK: attn.sdpa query
// CHECK-SAME: bias(%{{.*}} : tensor<1x1x32xf32>) mask(%{{.*}} : tensor<16x1xi1>) kv_length(%{{.*}} : tensor<2xi32>) causal(bottom_right) offset(%{{.*}} : index) window(128) scale(1.250000e-01) softcap(%{{.*}} : f32)
// CHECK-SAME: into(%{{.*}}, %{{.*}} : tensor<2x8x16x64xf32>, tensor<2x8x16xf64>) {accumulate = f64}
func.func @everything(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %b: tensor<1x1x32xf32>, %m: tensor<16x1xi1>, %l: tensor<2xi32>, %n: index, %c: f32, %lse: tensor<2x8x16xf64>) {
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%k : tensor<2x2x32x64xf32>) bias(%b : tensor<1x1x32xf32>) mask(%m : tensor<16x1xi1>) kv_length(%l : tensor<2xi32>) causal(bottom_right) offset(%n : index) window(128) scale(0.125) softcap(%c : f32) into(%q, %lse : tensor<2x8x16x64xf32>, tensor<2x8x16xf64>) {accumulate = f64}
  return
}

// CHECK-LABEL: func @alignment
// CHECK: attn.sdpa {{.*}} causal(top_left) into
// CHECK: attn.sdpa {{.*}} causal(bottom_right) into
// CHECK-NOT: causal
// CHECK: attn.sdpa {{.*}} window(9223372036854775807) into
// CHECK: attn.sdpa {{.*}} offset(%{{.*}} : i64) window(1) into
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%{{.*}} : tensor<2xindex>) into
// CHECK: attn.sdpa {{.*}} kv_length(%{{.*}} : i32) into
func.func @alignment(%q: tensor<2x8x16x64xf32>, %n: i64, %p: tensor<2xindex>, %l: i32) {
  %0 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%q : tensor<2x8x16x64xf32>) value(%q : tensor<2x8x16x64xf32>) causal(top_left) into(%q : tensor<2x8x16x64xf32>)
  %1 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%q : tensor<2x8x16x64xf32>) value(%q : tensor<2x8x16x64xf32>) causal(bottom_right) into(%q : tensor<2x8x16x64xf32>)
  %2 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%q : tensor<2x8x16x64xf32>) value(%q : tensor<2x8x16x64xf32>) causal(none) window(9223372036854775807) into(%q : tensor<2x8x16x64xf32>)
  %3 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%q : tensor<2x8x16x64xf32>) value(%q : tensor<2x8x16x64xf32>) offset(%n : i64) window(1) into(%q : tensor<2x8x16x64xf32>)
  %4 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%q : tensor<2x8x16x64xf32>) value(%q : tensor<2x8x16x64xf32>) causal(bottom_right) offset(%p : tensor<2xindex>) into(%q : tensor<2x8x16x64xf32>)
  %5 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%q : tensor<2x8x16x64xf32>) value(%q : tensor<2x8x16x64xf32>) kv_length(%l : i32) into(%q : tensor<2x8x16x64xf32>)
  return
}

// Without batch dims a length per batch is a tensor of rank 0.

// CHECK-LABEL: func @length_without_batch
// CHECK: kv_length(%{{.*}} : tensor<i64>)
func.func @length_without_batch(%q: tensor<8x16x64xf32>, %l: tensor<i64>) {
  %0 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) kv_length(%l : tensor<i64>) into(%q : tensor<8x16x64xf32>)
  return
}

// CHECK-LABEL: func @parameters
// CHECK: scale(-2.500000e+00) softcap(3.000000e+01) into
// CHECK: scale(%{{.*}} : f64) softcap(%{{.*}} : tensor<8xf32>) into
// CHECK: scale(%{{.*}} : tensor<?xbf16>) into
// CHECK: scale(%{{.*}} : f16) into
func.func @parameters(%q: tensor<8x16x64xf32>, %s: f64, %c: tensor<8xf32>, %t: tensor<?xbf16>, %h: f16) {
  %0 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) scale(-2.5) softcap(30.0) into(%q : tensor<8x16x64xf32>)
  %1 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) scale(%s : f64) softcap(%c : tensor<8xf32>) into(%q : tensor<8x16x64xf32>)
  %2 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) scale(%t : tensor<?xbf16>) into(%q : tensor<8x16x64xf32>)
  %3 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) scale(%h : f16) into(%q : tensor<8x16x64xf32>)
  return
}

// CHECK-LABEL: func @layouts
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x16x8x64xf32>)
// CHECK-SAME: {indexing_maps = [#[[SWAP]], #[[WIDTH]], #[[ID]], #[[SWAP]]]}
func.func @layouts(%q: tensor<2x16x8x64xf32>, %k: tensor<2x2x64x32xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x16x8x48xf32>) {
  %0 = attn.sdpa query(%q : tensor<2x16x8x64xf32>) key(%k : tensor<2x2x64x32xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x16x8x48xf32>) {indexing_maps = [affine_map<(b, h, m, d) -> (b, m, h, d)>, affine_map<(b, g, n, d) -> (b, g, d, n)>, affine_map<(b, g, n, e) -> (b, g, n, e)>, affine_map<(b, h, m, e) -> (b, m, h, e)>]}
  return
}

// Nothing to attend to, or nobody to attend, is an operation like any other.

// CHECK-LABEL: func @empty
// CHECK-COUNT-3: attn.sdpa
func.func @empty(%q: tensor<8x16x64xf32>, %none: tensor<8x0x64xf32>, %b: tensor<0x8x16x64xf32>) {
  %0 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%none : tensor<8x0x64xf32>) value(%none : tensor<8x0x64xf32>) into(%q : tensor<8x16x64xf32>)
  %1 = attn.sdpa query(%none : tensor<8x0x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) into(%none : tensor<8x0x64xf32>)
  %2 = attn.sdpa query(%b : tensor<0x8x16x64xf32>) key(%b : tensor<0x8x16x64xf32>) value(%b : tensor<0x8x16x64xf32>) into(%b : tensor<0x8x16x64xf32>)
  return
}

// Other attributes are kept.

// CHECK-LABEL: func @discardable
// CHECK: attn.sdpa {{.*}} {attn.raised_from = "linalg"}
func.func @discardable(%q: tensor<8x16x64xf32>) {
  %0 = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) into(%q : tensor<8x16x64xf32>) {attn.raised_from = "linalg"}
  return
}

//===----------------------------------------------------------------------===//
// attn.l1
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @l1
// CHECK: attn.l1 query(%{{.*}} : tensor<8x16x64xbf16>) key(%{{.*}} : tensor<8x16x64xbf16>) value(%{{.*}} : tensor<8x16x64xbf16>) into
// CHECK: attn.l1 {{.*}} lambda(2.000000e+00) precision(bf16_weights) into
// CHECK: attn.l1 {{.*}} lambda(%{{.*}} : tensor<8xf32>) precision(u8) into
// CHECK: attn.l1 {{.*}} lambda(%{{.*}} : f64) precision(i16) into
// CHECK: attn.l1 {{.*}} mask(%{{.*}} : tensor<16xi1>) {{.*}} causal(top_left) window(4) scale(0.000000e+00) into(%{{.*}}, %{{.*}} : tensor<8x16x64xbf16>, tensor<8x16xf32>)
// CHECK: attn.l1 {{.*}} lambda(0.000000e+00) into
func.func @l1(%q: tensor<8x16x64xbf16>, %t: tensor<8xf32>, %s: f64, %m: tensor<16xi1>, %l: index, %lse: tensor<8x16xf32>) {
  %0 = attn.l1 query(%q : tensor<8x16x64xbf16>) key(%q : tensor<8x16x64xbf16>) value(%q : tensor<8x16x64xbf16>) precision(f32) into(%q : tensor<8x16x64xbf16>)
  %1 = attn.l1 query(%q : tensor<8x16x64xbf16>) key(%q : tensor<8x16x64xbf16>) value(%q : tensor<8x16x64xbf16>) lambda(2.0) precision(bf16_weights) into(%q : tensor<8x16x64xbf16>)
  %2 = attn.l1 query(%q : tensor<8x16x64xbf16>) key(%q : tensor<8x16x64xbf16>) value(%q : tensor<8x16x64xbf16>) lambda(%t : tensor<8xf32>) precision(u8) into(%q : tensor<8x16x64xbf16>)
  %3 = attn.l1 query(%q : tensor<8x16x64xbf16>) key(%q : tensor<8x16x64xbf16>) value(%q : tensor<8x16x64xbf16>) lambda(%s : f64) precision(i16) into(%q : tensor<8x16x64xbf16>)
  %4:2 = attn.l1 query(%q : tensor<8x16x64xbf16>) key(%q : tensor<8x16x64xbf16>) value(%q : tensor<8x16x64xbf16>) mask(%m : tensor<16xi1>) kv_length(%l : index) causal(top_left) window(4) scale(0.0) into(%q, %lse : tensor<8x16x64xbf16>, tensor<8x16xf32>)
  %5 = attn.l1 query(%q : tensor<8x16x64xbf16>) key(%q : tensor<8x16x64xbf16>) value(%q : tensor<8x16x64xbf16>) lambda(0.0) into(%q : tensor<8x16x64xbf16>)
  return
}

//===----------------------------------------------------------------------===//
// attn.hamming
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @hamming
// CHECK: attn.hamming query(%{{.*}} : tensor<8x16x65xf32>) key(%{{.*}} : tensor<8x16x65xf32>) value(%{{.*}} : tensor<8x16x65xf32>) into
// CHECK: attn.hamming {{.*}} sigma_q(5.000000e-01) sigma_k(2.000000e+00) top_n(30) into
// CHECK: attn.hamming {{.*}} sigma_q(%{{.*}} : tensor<8xf32>) sigma_k(%{{.*}} : f32) top_n(9223372036854775807) into
// CHECK: attn.hamming query(%{{.*}} : tensor<8x16x2xi64>) key(%{{.*}} : tensor<8x16x2xi64>) value(%{{.*}} : tensor<8x16x65xf32>) {{.*}}width(65) into
// CHECK: attn.hamming query(%{{.*}} : tensor<8x16x3xi32>) {{.*}} scale(%{{.*}} : f32) top_n(1) width(65) into
// CHECK: attn.hamming query(%{{.*}} : memref<8x16x?xi32>) {{.*}} width(1073741823) into(%{{.*}}, %{{.*}} : memref<8x16x32xf16>, memref<8x16xf32>)
func.func @hamming(%q: tensor<8x16x65xf32>, %t: tensor<8xf32>, %s: f32, %p: tensor<8x16x2xi64>, %w: tensor<8x16x3xi32>, %x: memref<8x16x?xi32>, %v: memref<8x16x32xf16>, %lse: memref<8x16xf32>) {
  %0 = attn.hamming query(%q : tensor<8x16x65xf32>) key(%q : tensor<8x16x65xf32>) value(%q : tensor<8x16x65xf32>) into(%q : tensor<8x16x65xf32>)
  %1 = attn.hamming query(%q : tensor<8x16x65xf32>) key(%q : tensor<8x16x65xf32>) value(%q : tensor<8x16x65xf32>) sigma_q(0.5) sigma_k(2.0) top_n(30) into(%q : tensor<8x16x65xf32>)
  %2 = attn.hamming query(%q : tensor<8x16x65xf32>) key(%q : tensor<8x16x65xf32>) value(%q : tensor<8x16x65xf32>) sigma_q(%t : tensor<8xf32>) sigma_k(%s : f32) top_n(9223372036854775807) into(%q : tensor<8x16x65xf32>)
  %3 = attn.hamming query(%p : tensor<8x16x2xi64>) key(%p : tensor<8x16x2xi64>) value(%q : tensor<8x16x65xf32>) width(65) into(%q : tensor<8x16x65xf32>)
  %4 = attn.hamming query(%w : tensor<8x16x3xi32>) key(%w : tensor<8x16x3xi32>) value(%q : tensor<8x16x65xf32>) scale(%s : f32) top_n(1) width(65) into(%q : tensor<8x16x65xf32>)
  attn.hamming query(%x : memref<8x16x?xi32>) key(%x : memref<8x16x?xi32>) value(%v : memref<8x16x32xf16>) width(1073741823) into(%v, %lse : memref<8x16x32xf16>, memref<8x16xf32>)
  return
}

//===----------------------------------------------------------------------===//
// attn.online, attn.finish
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @online
// CHECK: %{{.*}}:3 = attn.online score(#attn.dot) query
// CHECK: %{{.*}}:3 = attn.online score(#attn.l1) {{.*}} causal(bottom_right) offset(%{{.*}} : index) window(7) scale(1.250000e-01) softcap(5.000000e+01) into
// CHECK: %{{.*}}:3 = attn.online score(#attn.hamming) {{.*}} scale(-1.000000e+00) into
// CHECK: %{{.*}}:3 = attn.online score(#attn.hamming<width = 65>) query(%{{.*}} : tensor<8x16x2xi64>)
func.func @online(%q: tensor<8x16x64xf16>, %n: index, %p: tensor<8x16x2xi64>, %a: tensor<8x16x64xf32>, %m: tensor<8x16xf32>) {
  %0:3 = attn.online score(#attn.dot) query(%q : tensor<8x16x64xf16>) key(%q : tensor<8x16x64xf16>) value(%q : tensor<8x16x64xf16>) into(%a, %m, %m : tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  %1:3 = attn.online score(#attn.l1) query(%q : tensor<8x16x64xf16>) key(%q : tensor<8x16x64xf16>) value(%q : tensor<8x16x64xf16>) causal(bottom_right) offset(%n : index) window(7) scale(0.125) softcap(50.0) into(%a, %m, %m : tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  %2:3 = attn.online score(#attn.hamming) query(%q : tensor<8x16x64xf16>) key(%q : tensor<8x16x64xf16>) value(%q : tensor<8x16x64xf16>) scale(-1.0) into(%a, %m, %m : tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  %3:3 = attn.online score(#attn.hamming<width = 65>) query(%p : tensor<8x16x2xi64>) key(%p : tensor<8x16x2xi64>) value(%q : tensor<8x16x64xf16>) into(%a, %m, %m : tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// CHECK-LABEL: func @online_memrefs
// CHECK: attn.online score(#attn.dot) {{.*}} into(%{{.*}}, %{{.*}}, %{{.*}} : memref<?x?x?xf64>, memref<?x?xf64>, memref<?x?xf64>) {accumulate = f64}
func.func @online_memrefs(%q: memref<?x?x?xf32>, %a: memref<?x?x?xf64>, %m: memref<?x?xf64>) {
  attn.online score(#attn.dot) query(%q : memref<?x?x?xf32>) key(%q : memref<?x?x?xf32>) value(%q : memref<?x?x?xf32>) into(%a, %m, %m : memref<?x?x?xf64>, memref<?x?xf64>, memref<?x?xf64>) {accumulate = f64}
  return
}

// CHECK-LABEL: func @finish
// CHECK: attn.finish acc(%{{.*}} : tensor<2x8x16x64xf32>) max(%{{.*}} : tensor<2x8x16xf32>) sum(%{{.*}} : tensor<2x8x16xf32>) into(%{{.*}} : tensor<2x8x16x64xf16>)
// CHECK: %{{.*}}:2 = attn.finish {{.*}} into(%{{.*}}, %{{.*}} : tensor<2x8x16x64xf32>, tensor<2x8x16xf32>)
// CHECK: attn.finish acc(%{{.*}} : memref<?x?x?xf64>)
func.func @finish(%a: tensor<2x8x16x64xf32>, %m: tensor<2x8x16xf32>, %o: tensor<2x8x16x64xf16>, %b: memref<?x?x?xf64>, %n: memref<?x?xf64>) {
  %0 = attn.finish acc(%a : tensor<2x8x16x64xf32>) max(%m : tensor<2x8x16xf32>) sum(%m : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x64xf16>)
  %1:2 = attn.finish acc(%a : tensor<2x8x16x64xf32>) max(%m : tensor<2x8x16xf32>) sum(%m : tensor<2x8x16xf32>) into(%a, %m : tensor<2x8x16x64xf32>, tensor<2x8x16xf32>)
  attn.finish acc(%b : memref<?x?x?xf64>) max(%n : memref<?x?xf64>) sum(%n : memref<?x?xf64>) into(%b : memref<?x?x?xf64>)
  return
}

//===----------------------------------------------------------------------===//
// attn.hamming_linear
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @hamming_linear
// CHECK: attn.hamming_linear query(%{{.*}} : tensor<8x16x12xi8>) key(%{{.*}} : tensor<2x16x12xi8>) value(%{{.*}} : tensor<2x16x48xf32>) into
// CHECK: attn.hamming_linear {{.*}} mask(%{{.*}} : tensor<2x16xi1>) causal c(-1.300000e+01) into
// CHECK: attn.hamming_linear {{.*}} compat(ecoformer) into
// CHECK: %{{.*}}:5 = attn.hamming_linear {{.*}} causal into(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<8x16x48xf32>, tensor<2x12x48xf32>, tensor<2x48xf32>, tensor<2x12xf32>, tensor<2xf32>)
// CHECK: attn.hamming_linear query(%{{.*}} : tensor<8x16x1xi64>) key(%{{.*}} : tensor<2x16x1xi64>) {{.*}} width(12) into
// CHECK: attn.hamming_linear query(%{{.*}} : tensor<8x?x?xf16>) {{.*}} into(%{{.*}} : tensor<8x?x?xbf16>) {accumulate = f64}
func.func @hamming_linear(%q: tensor<8x16x12xi8>, %k: tensor<2x16x12xi8>, %v: tensor<2x16x48xf32>, %o: tensor<8x16x48xf32>, %m: tensor<2x16xi1>, %kv: tensor<2x12x48xf32>, %sv: tensor<2x48xf32>, %sk: tensor<2x12xf32>, %n: tensor<2xf32>, %pq: tensor<8x16x1xi64>, %pk: tensor<2x16x1xi64>, %h: tensor<8x?x?xf16>, %b: tensor<8x?x?xbf16>) {
  %0 = attn.hamming_linear query(%q : tensor<8x16x12xi8>) key(%k : tensor<2x16x12xi8>) value(%v : tensor<2x16x48xf32>) into(%o : tensor<8x16x48xf32>)
  %1 = attn.hamming_linear query(%q : tensor<8x16x12xi8>) key(%k : tensor<2x16x12xi8>) value(%v : tensor<2x16x48xf32>) mask(%m : tensor<2x16xi1>) causal c(-13.0) into(%o : tensor<8x16x48xf32>)
  %2 = attn.hamming_linear query(%q : tensor<8x16x12xi8>) key(%k : tensor<2x16x12xi8>) value(%v : tensor<2x16x48xf32>) compat(ecoformer) into(%o : tensor<8x16x48xf32>)
  %3:5 = attn.hamming_linear query(%q : tensor<8x16x12xi8>) key(%k : tensor<2x16x12xi8>) value(%v : tensor<2x16x48xf32>) causal into(%o, %kv, %sv, %sk, %n : tensor<8x16x48xf32>, tensor<2x12x48xf32>, tensor<2x48xf32>, tensor<2x12xf32>, tensor<2xf32>)
  %4 = attn.hamming_linear query(%pq : tensor<8x16x1xi64>) key(%pk : tensor<2x16x1xi64>) value(%v : tensor<2x16x48xf32>) width(12) into(%o : tensor<8x16x48xf32>)
  %5 = attn.hamming_linear query(%h : tensor<8x?x?xf16>) key(%h : tensor<8x?x?xf16>) value(%b : tensor<8x?x?xbf16>) into(%b : tensor<8x?x?xbf16>) {accumulate = f64}
  return
}

// CHECK-LABEL: func @hamming_linear_memrefs
// CHECK: attn.hamming_linear query(%{{.*}} : memref<3x5x8x16x2xi32>) {{.*}} mask(%{{.*}} : memref<3x1x1x1xi1>) width(33)
func.func @hamming_linear_memrefs(%q: memref<3x5x8x16x2xi32>, %v: memref<3x5x8x16x48xf64>, %m: memref<3x1x1x1xi1>) {
  attn.hamming_linear query(%q : memref<3x5x8x16x2xi32>) key(%q : memref<3x5x8x16x2xi32>) value(%v : memref<3x5x8x16x48xf64>) mask(%m : memref<3x1x1x1xi1>) width(33) into(%v : memref<3x5x8x16x48xf64>)
  return
}

//===----------------------------------------------------------------------===//
// attn.cumsum, attn.elita_positions
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @cumsum
// CHECK: attn.cumsum cross(%{{.*}} : tensor<8x16xf16>) diag(%{{.*}} : tensor<8x16xf16>) extra(%{{.*}} : tensor<8x16xf16>) value(%{{.*}} : tensor<8x16x64xf16>) into(%{{.*}} : tensor<8x16x64xf16>)
// CHECK: %{{.*}}:4 = attn.cumsum {{.*}} clip(2.000000e+01) into(%{{.*}}, %{{.*}}, %{{.*}}, %{{.*}} : tensor<8x16x64xf16>, tensor<8xf32>, tensor<8xf32>, tensor<8x64xf32>)
// CHECK: attn.cumsum cross(%{{.*}} : memref<?x?x?xf64>)
func.func @cumsum(%c: tensor<8x16xf16>, %v: tensor<8x16x64xf16>, %m: tensor<8xf32>, %s: tensor<8x64xf32>, %d: memref<?x?x?xf64>, %w: memref<?x?x?x?xf64>) {
  %0 = attn.cumsum cross(%c : tensor<8x16xf16>) diag(%c : tensor<8x16xf16>) extra(%c : tensor<8x16xf16>) value(%v : tensor<8x16x64xf16>) into(%v : tensor<8x16x64xf16>)
  %1:4 = attn.cumsum cross(%c : tensor<8x16xf16>) diag(%c : tensor<8x16xf16>) extra(%c : tensor<8x16xf16>) value(%v : tensor<8x16x64xf16>) clip(20.0) into(%v, %m, %m, %s : tensor<8x16x64xf16>, tensor<8xf32>, tensor<8xf32>, tensor<8x64xf32>)
  attn.cumsum cross(%d : memref<?x?x?xf64>) diag(%d : memref<?x?x?xf64>) extra(%d : memref<?x?x?xf64>) value(%w : memref<?x?x?x?xf64>) into(%w : memref<?x?x?x?xf64>)
  return
}

// CHECK-LABEL: func @elita_positions
// CHECK: %{{.*}}:2 = attn.elita_positions a1(%{{.*}} : tensor<4xf32>) b1(%{{.*}} : tensor<4xf32>) a2(%{{.*}} : tensor<4xf32>) b2(%{{.*}} : tensor<4xf32>) c(%{{.*}} : tensor<4xf32>) into(%{{.*}}, %{{.*}} : tensor<16xf32>, tensor<16xf32>)
// CHECK: t(-2.500000e+00) start(%{{.*}}) length(%{{.*}}) into
// CHECK: attn.elita_positions a1(%{{.*}} : memref<2x3x?xf64>) {{.*}} grid(index) into
func.func @elita_positions(%a: tensor<4xf32>, %p: tensor<16xf32>, %n: index, %b: memref<2x3x?xf64>, %r: memref<2x3x16xf64>) {
  %0:2 = attn.elita_positions a1(%a : tensor<4xf32>) b1(%a : tensor<4xf32>) a2(%a : tensor<4xf32>) b2(%a : tensor<4xf32>) c(%a : tensor<4xf32>) grid(linspace) t(1.0) into(%p, %p : tensor<16xf32>, tensor<16xf32>)
  %1:2 = attn.elita_positions a1(%a : tensor<4xf32>) b1(%a : tensor<4xf32>) a2(%a : tensor<4xf32>) b2(%a : tensor<4xf32>) c(%a : tensor<4xf32>) t(-2.5) start(%n) length(%n) into(%p, %p : tensor<16xf32>, tensor<16xf32>)
  attn.elita_positions a1(%b : memref<2x3x?xf64>) b1(%b : memref<2x3x?xf64>) a2(%b : memref<2x3x?xf64>) b2(%b : memref<2x3x?xf64>) c(%b : memref<2x3x?xf64>) grid(index) into(%r, %r : memref<2x3x16xf64>, memref<2x3x16xf64>)
  return
}

//===----------------------------------------------------------------------===//
// attn.kernel_hash, attn.sign_pack
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @kernel_hash
// CHECK: attn.kernel_hash x(%{{.*}} : tensor<2x8x16x32xf32>) anchors(%{{.*}} : tensor<8x25x32xf32>) matrix(%{{.*}} : tensor<8x12x25xf32>) mean(%{{.*}} : tensor<8x25xf32>) into(%{{.*}} : tensor<2x8x16x12xi8>)
// CHECK: attn.kernel_hash {{.*}} sigma(5.000000e-01) into(%{{.*}} : tensor<2x8x16x12xbf16>) {accumulate = f64}
// CHECK: attn.kernel_hash x(%{{.*}} : memref<8x?x?xf64>)
func.func @kernel_hash(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>, %b: tensor<2x8x16x12xbf16>, %y: memref<8x?x?xf64>, %h: memref<8x?xf64>) {
  %0 = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  %1 = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) sigma(0.5) into(%b : tensor<2x8x16x12xbf16>) {accumulate = f64}
  attn.kernel_hash x(%y : memref<8x?x?xf64>) anchors(%y : memref<8x?x?xf64>) matrix(%y : memref<8x?x?xf64>) mean(%h : memref<8x?xf64>) into(%y : memref<8x?x?xf64>)
  return
}

// CHECK-LABEL: func @sign_pack
// CHECK: attn.sign_pack %{{.*}} : tensor<65xf32> into(%{{.*}} : tensor<2xi64>)
// CHECK: attn.sign_pack %{{.*}} : tensor<2x3x4x5x65xi8> into(%{{.*}} : tensor<2x3x4x5x3xi32>)
// CHECK: attn.sign_pack %{{.*}} : tensor<?x64xbf16> into(%{{.*}} : tensor<?x1xi64>)
// CHECK: attn.sign_pack %{{.*}} : memref<?x?xf64> into(%{{.*}} : memref<?x?xi32>)
// CHECK: attn.sign_pack %{{.*}} : tensor<4x0xf16> into(%{{.*}} : tensor<4x0xi32>)
// CHECK: attn.sign_pack %{{.*}} : tensor<9223372036854775807xf32> into(%{{.*}} : tensor<144115188075855872xi64>)
func.func @sign_pack(%x: tensor<65xf32>, %o: tensor<2xi64>, %y: tensor<2x3x4x5x65xi8>, %p: tensor<2x3x4x5x3xi32>, %z: tensor<?x64xbf16>, %w: tensor<?x1xi64>, %m: memref<?x?xf64>, %n: memref<?x?xi32>, %e: tensor<4x0xf16>, %f: tensor<4x0xi32>, %huge: tensor<9223372036854775807xf32>, %words: tensor<144115188075855872xi64>) {
  %0 = attn.sign_pack %x : tensor<65xf32> into(%o : tensor<2xi64>)
  %1 = attn.sign_pack %y : tensor<2x3x4x5x65xi8> into(%p : tensor<2x3x4x5x3xi32>)
  %2 = attn.sign_pack %z : tensor<?x64xbf16> into(%w : tensor<?x1xi64>)
  attn.sign_pack %m : memref<?x?xf64> into(%n : memref<?x?xi32>)
  %3 = attn.sign_pack %e : tensor<4x0xf16> into(%f : tensor<4x0xi32>)
  %4 = attn.sign_pack %huge : tensor<9223372036854775807xf32> into(%words : tensor<144115188075855872xi64>)
  return
}
