// RUN: attn-opt %s -attn-hamming-codes | FileCheck %s

// CHECK-LABEL: func @floats
// CHECK-DAG: %[[Q:.*]] = attn.sign_pack %{{.*}} : tensor<8x?x65xf16> into(%{{.*}} : tensor<8x?x3xi32>)
// CHECK-DAG: %[[K:.*]] = attn.sign_pack %{{.*}} : tensor<2x33x65xf16> into(%{{.*}} : tensor<2x33x3xi32>)
// CHECK: attn.hamming query(%[[Q]] : tensor<8x?x3xi32>) key(%[[K]] : tensor<2x33x3xi32>) {{.*}} top_n(5) width(65)
func.func @floats(%q: tensor<8x?x65xf16>, %k: tensor<2x33x65xf16>, %v: tensor<2x33x20xf16>, %o: tensor<8x?x20xf16>) -> tensor<8x?x20xf16> {
  %0 = attn.hamming query(%q : tensor<8x?x65xf16>) key(%k : tensor<2x33x65xf16>) value(%v : tensor<2x33x20xf16>)
                    top_n(5) into(%o : tensor<8x?x20xf16>)
  return %0 : tensor<8x?x20xf16>
}

// Signs that two operands share are taken once.
// CHECK-LABEL: func @shared
// CHECK-COUNT-1: attn.sign_pack
// CHECK-NOT: attn.sign_pack
func.func @shared(%x: tensor<8x33x64xf32>, %v: tensor<8x33x20xf32>, %o: tensor<8x33x20xf32>) -> tensor<8x33x20xf32> {
  %0 = attn.hamming query(%x : tensor<8x33x64xf32>) key(%x : tensor<8x33x64xf32>) value(%v : tensor<8x33x20xf32>)
                    into(%o : tensor<8x33x20xf32>)
  return %0 : tensor<8x33x20xf32>
}

// Left alone: a width that is not known, and rows whose elements are apart.
// CHECK-LABEL: func @dynamic_width
// CHECK-NOT: attn.sign_pack
// CHECK-LABEL: func @width_first
// CHECK-NOT: attn.sign_pack
func.func @dynamic_width(%x: tensor<8x33x?xf32>, %v: tensor<8x33x20xf32>, %o: tensor<8x33x20xf32>) -> tensor<8x33x20xf32> {
  %0 = attn.hamming query(%x : tensor<8x33x?xf32>) key(%x : tensor<8x33x?xf32>) value(%v : tensor<8x33x20xf32>)
                    into(%o : tensor<8x33x20xf32>)
  return %0 : tensor<8x33x20xf32>
}
#id = affine_map<(h, n, d) -> (h, n, d)>
#t = affine_map<(h, n, d) -> (h, d, n)>
func.func @width_first(%x: tensor<8x64x33xf32>, %v: tensor<8x33x20xf32>, %o: tensor<8x33x20xf32>) -> tensor<8x33x20xf32> {
  %0 = attn.hamming query(%x : tensor<8x64x33xf32>) key(%x : tensor<8x64x33xf32>) value(%v : tensor<8x33x20xf32>)
                    into(%o : tensor<8x33x20xf32>) {indexing_maps = [#t, #t, #id, #id]}
  return %0 : tensor<8x33x20xf32>
}
