// RUN: attn-opt %s | attn-opt | FileCheck %s
// RUN: attn-opt %s --mlir-print-op-generic | attn-opt | FileCheck %s

// CHECK-LABEL: func @quantise
func.func @quantise(%q: tensor<?x65xbf16>, %k: tensor<65x?xbf16>, %grid: tensor<2xf32>, %codes: tensor<?x17xi32>) -> tensor<?x17xi32> {
  // CHECK: attn.grid bits(8) query(%{{.*}} : tensor<?x65xbf16>) key(%{{.*}} : tensor<65x?xbf16>) into(%{{.*}} : tensor<2xf32>)
  %0 = attn.grid bits(8) query(%q : tensor<?x65xbf16>) key(%k : tensor<65x?xbf16>) into(%grid : tensor<2xf32>)
  // CHECK: attn.quantise bits(8) %{{.*}} : tensor<65x?xbf16> grid(%{{.*}} : tensor<2xf32>) transposed into(%{{.*}} : tensor<?x17xi32>)
  %1 = attn.quantise bits(8) %k : tensor<65x?xbf16> grid(%0 : tensor<2xf32>) transposed into(%codes : tensor<?x17xi32>)
  return %1 : tensor<?x17xi32>
}

// CHECK-LABEL: func @codes
func.func @codes(%q: tensor<2x8x5x17xi32>, %v: tensor<2x8x5x6xf32>, %scale: tensor<2x8xf32>, %o: tensor<2x8x5x6xf32>) -> tensor<2x8x5x6xf32> {
  // CHECK: attn.l1 {{.*}} scale(%{{.*}} : tensor<2x8xf32>) precision(u8) width(65) into
  %0 = attn.l1 query(%q : tensor<2x8x5x17xi32>) key(%q : tensor<2x8x5x17xi32>) value(%v : tensor<2x8x5x6xf32>)
               scale(%scale : tensor<2x8xf32>) precision(u8) width(65) into(%o : tensor<2x8x5x6xf32>)
  return %0 : tensor<2x8x5x6xf32>
}

// CHECK-LABEL: func @bf16_weights
func.func @bf16_weights(%q: tensor<8x5x16xf32>, %acc: tensor<8x5x16xf32>, %m: tensor<8x5xf32>) -> tensor<8x5x16xf32> {
  // CHECK: attn.online score(#attn.l1) {{.*}} scale(5.000000e-01) bf16_weights into(
  %0:3 = attn.online score(#attn.l1) query(%q : tensor<8x5x16xf32>) key(%q : tensor<8x5x16xf32>) value(%q : tensor<8x5x16xf32>)
                     scale(0.5) bf16_weights into(%acc, %m, %m : tensor<8x5x16xf32>, tensor<8x5xf32>, tensor<8x5xf32>)
  return %0#0 : tensor<8x5x16xf32>
}
