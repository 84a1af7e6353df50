// RUN: attn-opt %s --attn-to-online --canonicalize --cse --split-input-file | FileCheck %s

// An empty state, one step, the end. 1 / sqrt(64) is a number.
// CHECK-LABEL: func @sdpa
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<2x8x16x64xbf16>, %[[K:[a-z0-9]*]]: tensor<2x2x?x64xbf16>, %[[V:[a-z0-9]*]]: tensor<2x2x?x32xbf16>, %[[KV:[a-z0-9]*]]: tensor<2xi32>
// CHECK-SAME:    %[[O:[a-z0-9]*]]: tensor<2x8x16x32xbf16>, %[[LSE:[a-z0-9]*]]: tensor<2x8x16xf32>)
// CHECK-DAG:     %[[NONE:.*]] = arith.constant 0xFF800000 : f32
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG:     %[[ACC:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<2x8x16x32xf32>)
// CHECK-DAG:     %[[MAX:.*]] = linalg.fill ins(%[[NONE]] : f32) outs(%{{.*}} : tensor<2x8x16xf32>)
// CHECK-DAG:     %[[SUM:.*]] = linalg.fill ins(%[[ZERO]] : f32) outs(%{{.*}} : tensor<2x8x16xf32>)
// CHECK:         %[[R:.*]]:3 = attn.online score(#attn.dot) query(%[[Q]] {{.*}} key(%[[K]] {{.*}} value(%[[V]] {{.*}} kv_length(%[[KV]] : tensor<2xi32>) causal(bottom_right) window(5) scale(1.250000e-01) softcap(3.000000e+01) into(%[[ACC]], %[[MAX]], %[[SUM]] : {{.*}} {attn.raised_from = "linalg"}
// CHECK:         %[[F:.*]]:2 = attn.finish acc(%[[R]]#0 {{.*}} max(%[[R]]#1 {{.*}} sum(%[[R]]#2 {{.*}} into(%[[O]], %[[LSE]] :
// CHECK:         return %[[F]]#0, %[[F]]#1
func.func @sdpa(%q: tensor<2x8x16x64xbf16>, %k: tensor<2x2x?x64xbf16>,
                %v: tensor<2x2x?x32xbf16>, %kv: tensor<2xi32>,
                %o: tensor<2x8x16x32xbf16>, %lse: tensor<2x8x16xf32>)
    -> (tensor<2x8x16x32xbf16>, tensor<2x8x16xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xbf16>)
      key(%k : tensor<2x2x?x64xbf16>) value(%v : tensor<2x2x?x32xbf16>)
      kv_length(%kv : tensor<2xi32>) causal(bottom_right) window(5)
      softcap(30.0)
      into(%o, %lse : tensor<2x8x16x32xbf16>, tensor<2x8x16xf32>)
      {attn.raised_from = "linalg"}
  return %r#0, %r#1 : tensor<2x8x16x32xbf16>, tensor<2x8x16xf32>
}

// -----

// lambda / sqrt(D), one lambda per head and D known at run time.
// CHECK-LABEL: func @l1_per_head
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<8x16x?xf32>, %[[LAMBDA:[a-z0-9]*]]: tensor<8xf32>
// CHECK-DAG:     %[[ONE:.*]] = arith.constant 1.000000e+00 : f32
// CHECK:         %[[D:.*]] = tensor.dim %[[Q]], %c2
// CHECK:         %[[INT:.*]] = arith.index_cast %[[D]] : index to i64
// CHECK:         %[[FLOAT:.*]] = arith.sitofp %[[INT]] : i64 to f32
// CHECK:         %[[ROOT:.*]] = math.sqrt %[[FLOAT]]
// CHECK:         %[[INV:.*]] = arith.divf %[[ONE]], %[[ROOT]]
// CHECK:         %[[SCALE:.*]] = linalg.generic {{.*}} ins(%[[LAMBDA]] : tensor<8xf32>)
// CHECK:           %[[P:.*]] = arith.mulf {{.*}}%[[INV]]
// CHECK:         attn.online score(#attn.l1) {{.*}} scale(%[[SCALE]] : tensor<8xf32>)
func.func @l1_per_head(%q: tensor<8x16x?xf32>, %lambda: tensor<8xf32>,
                       %o: tensor<8x16x?xf32>) -> tensor<8x16x?xf32> {
  %r = attn.l1 query(%q : tensor<8x16x?xf32>) key(%q : tensor<8x16x?xf32>)
      value(%q : tensor<8x16x?xf32>) lambda(%lambda : tensor<8xf32>)
      into(%o : tensor<8x16x?xf32>)
  return %r : tensor<8x16x?xf32>
}

// -----

// sigma_q * sigma_k / sqrt(65), of a number, a scalar and packed codes of 65
// signs. An f16 number is widened.
// CHECK-LABEL: func @hamming
// CHECK-SAME:    %[[SIGMA:[a-z0-9]*]]: f16
// CHECK-DAG:     %[[C:.*]] = arith.constant 0.372104198 : f32
// CHECK:         %[[WIDE:.*]] = arith.extf %[[SIGMA]] : f16 to f32
// CHECK:         %[[SCALE:.*]] = arith.mulf %[[WIDE]], %[[C]]
// CHECK:         attn.online score(#attn.hamming<width = 65>) {{.*}} scale(%[[SCALE]] : f32)
func.func @hamming(%sigma: f16, %q: tensor<8x16x2xi64>, %v: tensor<8x16x4xf32>)
    -> tensor<8x16x4xf32> {
  %r = attn.hamming query(%q : tensor<8x16x2xi64>) key(%q : tensor<8x16x2xi64>)
      value(%v : tensor<8x16x4xf32>) sigma_q(%sigma : f16) sigma_k(3.0) width(65)
      into(%v : tensor<8x16x4xf32>)
  return %r : tensor<8x16x4xf32>
}

// -----

// A scale that is an operand stays one, whatever its type.
// CHECK-LABEL: func @scale_operand
// CHECK-SAME:    %[[SCALE:[a-z0-9]*]]: tensor<8xf16>
// CHECK-NOT:     linalg.generic
// CHECK:         attn.online {{.*}} scale(%[[SCALE]] : tensor<8xf16>)
func.func @scale_operand(%scale: tensor<8xf16>, %q: tensor<8x16x4xf32>)
    -> tensor<8x16x4xf32> {
  %r = attn.sdpa query(%q : tensor<8x16x4xf32>) key(%q : tensor<8x16x4xf32>)
      value(%q : tensor<8x16x4xf32>) scale(%scale : tensor<8xf16>)
      into(%q : tensor<8x16x4xf32>)
  return %r : tensor<8x16x4xf32>
}

// -----

// A state has no layout of its own: the finished output is put into its order.
// CHECK-DAG:   #[[ID:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
// CHECK-DAG:   #[[Q:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
// CHECK-LABEL: func @layout
// CHECK:         %[[R:.*]]:3 = attn.online {{.*}} tensor<2x8x16x4xf64>, tensor<2x8x16xf64>, tensor<2x8x16xf64>) {accumulate = f64, indexing_maps = [#[[Q]], #[[ID]], #[[ID]], #[[ID]]]}
// CHECK:         %[[F:.*]] = attn.finish acc(%[[R]]#0 {{.*}} into(%{{.*}} : tensor<2x8x16x4xf32>)
// CHECK:         linalg.transpose ins(%[[F]] : {{.*}}) outs(%{{.*}} : tensor<16x2x4x8xf32>) permutation = [2, 0, 3, 1]
func.func @layout(%q: tensor<2x16x8x4xf32>, %k: tensor<2x8x32x4xf32>,
                  %o: tensor<16x2x4x8xf32>) -> tensor<16x2x4x8xf32> {
  %r = attn.sdpa query(%q : tensor<2x16x8x4xf32>) key(%k : tensor<2x8x32x4xf32>)
      value(%k : tensor<2x8x32x4xf32>) into(%o : tensor<16x2x4x8xf32>)
      {accumulate = f64,
       indexing_maps = [affine_map<(b, h, m, d) -> (b, m, h, d)>,
                        affine_map<(b, h, m, d) -> (b, h, m, d)>,
                        affine_map<(b, h, m, d) -> (b, h, m, d)>,
                        affine_map<(b, h, m, d) -> (m, b, d, h)>]}
  return %r : tensor<16x2x4x8xf32>
}

// -----

// What has to see a whole row stays, and so do buffers.
// CHECK-LABEL: func @stay
// CHECK-NOT:     attn.online
// CHECK:         attn.hamming {{.*}} top_n(3)
// CHECK:         attn.online score(#attn.l1) {{.*}} bf16_weights
// CHECK:         attn.l1 {{.*}} precision(u8)
// CHECK:         attn.sdpa {{.*}} memref
func.func @stay(%q: tensor<8x16x4xf32>, %m: memref<8x16x4xf32>,
                %o: memref<8x16x4xf32>)
    -> (tensor<8x16x4xf32>, tensor<8x16x4xf32>, tensor<8x16x4xf32>) {
  %0 = attn.hamming query(%q : tensor<8x16x4xf32>) key(%q : tensor<8x16x4xf32>)
      value(%q : tensor<8x16x4xf32>) top_n(3) into(%q : tensor<8x16x4xf32>)
  %1 = attn.l1 query(%q : tensor<8x16x4xf32>) key(%q : tensor<8x16x4xf32>)
      value(%q : tensor<8x16x4xf32>) precision(bf16_weights)
      into(%q : tensor<8x16x4xf32>)
  %2 = attn.l1 query(%q : tensor<8x16x4xf32>) key(%q : tensor<8x16x4xf32>)
      value(%q : tensor<8x16x4xf32>) precision(u8) into(%q : tensor<8x16x4xf32>)
  attn.sdpa query(%m : memref<8x16x4xf32>) key(%m : memref<8x16x4xf32>)
      value(%m : memref<8x16x4xf32>) into(%o : memref<8x16x4xf32>)
  return %0, %1, %2 : tensor<8x16x4xf32>, tensor<8x16x4xf32>,
      tensor<8x16x4xf32>
}
