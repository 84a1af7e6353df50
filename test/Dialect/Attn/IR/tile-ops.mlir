// RUN: attn-opt %s | attn-opt | FileCheck %s
// RUN: attn-opt %s --mlir-print-op-generic | attn-opt | FileCheck %s

// CHECK-LABEL: func @pack
func.func @pack(%q: tensor<30x64xbf16>, %k: tensor<64x100xf16>, %center: tensor<64xf16>,
                %rows: tensor<32x65xf32>, %panels: tensor<7x65x16xf32>)
    -> (tensor<32x65xf32>, tensor<7x65x16xf32>) {
  // CHECK: attn.pack_rows %{{.*}} : tensor<30x64xbf16> score(#attn.l1) into(%{{.*}} : tensor<32x65xf32>)
  %0 = attn.pack_rows %q : tensor<30x64xbf16> score(#attn.l1) into(%rows : tensor<32x65xf32>)
  // CHECK: attn.pack_keys %{{.*}} : tensor<64x100xf16> center(%{{.*}} : tensor<64xf16>) score(#attn.l1) transposed into(%{{.*}} : tensor<7x65x16xf32>)
  %1 = attn.pack_keys %k : tensor<64x100xf16> center(%center : tensor<64xf16>) score(#attn.l1) transposed
                      into(%panels : tensor<7x65x16xf32>)
  return %0, %1 : tensor<32x65xf32>, tensor<7x65x16xf32>
}

// CHECK-LABEL: func @online_tile
func.func @online_tile(%q: tensor<48x64xf32>, %k: tensor<?x64x16xf32>, %v: tensor<?x80xf32>, %bias: tensor<1x?xf16>,
                       %mask: tensor<?x?xi1>, %n: index, %o: index, %s: f32, %acc: tensor<48x80xf32>,
                       %max: tensor<48xf32>, %sum: tensor<48xf32>) -> tensor<48x80xf32> {
  // CHECK: attn.online_tile score(#attn.dot) query({{.*}}) key({{.*}}) value({{.*}}) bias({{.*}}) mask({{.*}}) length({{.*}}) causal offset({{.*}}) window(5) scale({{.*}}) softcap({{.*}}) into(
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<48x64xf32>) key(%k : tensor<?x64x16xf32>)
                          value(%v : tensor<?x80xf32>) bias(%bias : tensor<1x?xf16>) mask(%mask : tensor<?x?xi1>)
                          length(%n) causal offset(%o) window(5) scale(%s : f32) softcap(%s : f32)
                          into(%acc, %max, %sum : tensor<48x80xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x80xf32>
}

// CHECK-LABEL: func @top_tile
func.func @top_tile(%q: tensor<48x2xi32>, %k: tensor<?x2x16xi32>, %v: tensor<?x64xf32>, %mask: tensor<?x?xi1>, %n: index,
                    %s: f32, %acc: tensor<48x64xf32>, %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // CHECK: attn.top_tile score(#attn.hamming<width = 64>) top_n(7) query({{.*}}) key({{.*}}) value({{.*}}) mask({{.*}}) length({{.*}}) causal offset({{.*}}) window(3) scale({{.*}}) softcap({{.*}}) into(
  %0:3 = attn.top_tile score(#attn.hamming<width = 64>) top_n(7) query(%q : tensor<48x2xi32>)
                       key(%k : tensor<?x2x16xi32>) value(%v : tensor<?x64xf32>) mask(%mask : tensor<?x?xi1>) length(%n)
                       causal offset(%n) window(3) scale(%s : f32) softcap(%s : f32)
                       into(%acc, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// CHECK-LABEL: func @finish_tile
func.func @finish_tile(%acc: tensor<48x80xf32>, %max: tensor<48xf32>, %o: tensor<?x70xbf16>, %lse: tensor<?xf32>) -> tensor<?x70xbf16> {
  // CHECK: attn.finish_tile acc(%{{.*}} : tensor<48x80xf32>) max(%{{.*}} : tensor<48xf32>) sum(%{{.*}} : tensor<48xf32>) into(%{{.*}}, %{{.*}} : tensor<?x70xbf16>, tensor<?xf32>)
  %0:2 = attn.finish_tile acc(%acc : tensor<48x80xf32>) max(%max : tensor<48xf32>) sum(%max : tensor<48xf32>)
                          into(%o, %lse : tensor<?x70xbf16>, tensor<?xf32>)
  return %0#0 : tensor<?x70xbf16>
}

// CHECK-LABEL: func @schedule
func.func @schedule(%q: tensor<8x128x64xf32>, %init: tensor<8x128x64xf32>) -> tensor<8x128x64xf32> {
  // CHECK: attn.schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 256, score_rows = 16, score_panels = 1, value_rows = 6, value_vectors = 4, multiply_add = true>
  %0 = attn.l1 query(%q : tensor<8x128x64xf32>) key(%q : tensor<8x128x64xf32>) value(%q : tensor<8x128x64xf32>)
               into(%init : tensor<8x128x64xf32>)
               {attn.schedule = #attn.schedule<lanes = 16, query_tile = 48, key_tile = 256, score_rows = 16,
                  score_panels = 1, value_rows = 6, value_vectors = 4, multiply_add = true>}
  return %0 : tensor<8x128x64xf32>
}
