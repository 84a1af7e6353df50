// RUN: attn-opt %s --generate-runtime-verification --canonicalize --cse | FileCheck %s

// Every dynamic size that must agree with another is compared once with the
// first operand that has it.
// CHECK-LABEL: func @softmax
// CHECK-SAME:    %[[Q:[a-z0-9]*]]: tensor<?x?x?x?xf32>, %[[K:[a-z0-9]*]]: tensor<?x?x?x?xf32>, %[[V:[a-z0-9]*]]: tensor<?x?x?x?xf32>
// CHECK-DAG:     %[[C0:.*]] = arith.constant 0 : index
// CHECK-DAG:     %[[C3:.*]] = arith.constant 3 : index
// CHECK:         %[[KB:.*]] = tensor.dim %[[K]], %[[C0]]
// CHECK:         %[[QB:.*]] = tensor.dim %[[Q]], %[[C0]]
// CHECK:         %[[EQ:.*]] = arith.cmpi eq, %[[KB]], %[[QB]]
// CHECK:         cf.assert %[[EQ]], "{{.*}}attn.sdpa{{.*}}key and query differ in batch dimension 0
// CHECK:         %[[KD:.*]] = tensor.dim %[[K]], %[[C3]]
// CHECK:         %[[QD:.*]] = tensor.dim %[[Q]], %[[C3]]
// CHECK:         arith.cmpi eq, %[[KD]], %[[QD]]
// CHECK:         cf.assert {{.*}}key and query differ in query/key width
// CHECK:         cf.assert {{.*}}value and query differ in batch dimension 0
// CHECK:         cf.assert {{.*}}value and key differ in key/value heads
// CHECK:         cf.assert {{.*}}value and key differ in key length
// CHECK:         cf.assert {{.*}}bias and query differ in query heads
// CHECK-NOT:     bias and query differ in query length
// CHECK:         cf.assert {{.*}}bias and key differ in key length
// CHECK:         cf.assert {{.*}}mask and query differ in query length
// CHECK:         cf.assert {{.*}}mask and key differ in key length
// CHECK:         cf.assert {{.*}}kv_length and query differ in batch dimension 0
// CHECK:         cf.assert {{.*}}offset and query differ in batch dimension 0
// CHECK:         cf.assert {{.*}}scale and query differ in query heads
// CHECK:         cf.assert {{.*}}softcap and query differ in query heads
// CHECK:         cf.assert {{.*}}output and query differ in batch dimension 0
// CHECK:         cf.assert {{.*}}output and query differ in query heads
// CHECK:         cf.assert {{.*}}output and query differ in query length
// CHECK:         cf.assert {{.*}}output and value differ in value width
// CHECK:         cf.assert {{.*}}log-sum-exp and query differ in batch dimension 0
// CHECK:         cf.assert {{.*}}log-sum-exp and query differ in query heads
// CHECK:         cf.assert {{.*}}log-sum-exp and query differ in query length
// CHECK:         arith.cmpi ne, {{.*}}, %[[C0]]
// CHECK:         cf.assert {{.*}}key has 0 heads
// CHECK:         arith.remui
// CHECK:         cf.assert {{.*}}the number of key heads does not divide that of query heads
// CHECK:         cf.assert {{.*}}query has width 0
// CHECK-NOT:     cf.assert
// CHECK:         attn.sdpa
func.func @softmax(%q: tensor<?x?x?x?xf32>, %k: tensor<?x?x?x?xf32>,
                   %v: tensor<?x?x?x?xf32>, %bias: tensor<?x1x?xf32>,
                   %mask: tensor<?x?xi1>, %kv: tensor<?xi32>,
                   %offset: tensor<?xi64>, %scale: tensor<?xf32>,
                   %o: tensor<?x?x?x?xf32>, %lse: tensor<?x?x?xf32>)
    -> (tensor<?x?x?x?xf32>, tensor<?x?x?xf32>) {
  %r:2 = attn.sdpa query(%q : tensor<?x?x?x?xf32>)
      key(%k : tensor<?x?x?x?xf32>) value(%v : tensor<?x?x?x?xf32>)
      bias(%bias : tensor<?x1x?xf32>) mask(%mask : tensor<?x?xi1>)
      kv_length(%kv : tensor<?xi32>) causal(bottom_right)
      offset(%offset : tensor<?xi64>) scale(%scale : tensor<?xf32>)
      softcap(%scale : tensor<?xf32>)
      into(%o, %lse : tensor<?x?x?x?xf32>, tensor<?x?x?xf32>)
  return %r#0, %r#1 : tensor<?x?x?x?xf32>, tensor<?x?x?xf32>
}

// What the verifier has seen is not checked again, whatever the layout.
// CHECK-LABEL: func @layout
// CHECK:         tensor.dim %{{.*}}, %c1
// CHECK:         cf.assert {{.*}}value and key differ in key length
// CHECK-NOT:     cf.assert
// CHECK:         attn.l1
func.func @layout(%q: tensor<16x8x64xf32>, %k: tensor<2x?x64xf32>,
                  %v: tensor<2x?x64xf32>, %lambda: tensor<8xf32>,
                  %o: tensor<8x16x64xf32>) -> tensor<8x16x64xf32> {
  %r = attn.l1 query(%q : tensor<16x8x64xf32>) key(%k : tensor<2x?x64xf32>)
      value(%v : tensor<2x?x64xf32>) lambda(%lambda : tensor<8xf32>)
      into(%o : tensor<8x16x64xf32>)
      {indexing_maps = [affine_map<(h, m, d) -> (m, h, d)>,
                        affine_map<(h, m, d) -> (h, m, d)>,
                        affine_map<(h, m, d) -> (h, m, d)>,
                        affine_map<(h, m, d) -> (h, m, d)>]}
  return %r : tensor<8x16x64xf32>
}

// CHECK-LABEL: func @packed
// CHECK:         cf.assert {{.*}}query does not have the 2 words that width = 65 takes
// CHECK:         attn.hamming
func.func @packed(%q: memref<8x16x?xi64>, %v: memref<8x16x4xf32>,
                  %o: memref<8x16x4xf32>) {
  attn.hamming query(%q : memref<8x16x?xi64>) key(%q : memref<8x16x?xi64>)
      value(%v : memref<8x16x4xf32>) width(65) into(%o : memref<8x16x4xf32>)
  return
}

// CHECK-LABEL: func @online
// CHECK:         memref.dim
// CHECK:         cf.assert {{.*}}maximum and query differ in query length
// CHECK:         cf.assert {{.*}}sum and query differ in query length
// CHECK:         attn.online
// CHECK:         cf.assert {{.*}}sum and acc differ in query length
// CHECK:         attn.finish
func.func @online(%q: memref<8x?x64xf32>, %max: memref<8x?xf32>,
                  %sum: memref<8x?xf32>) {
  attn.online score(#attn.dot) query(%q : memref<8x?x64xf32>)
      key(%q : memref<8x?x64xf32>) value(%q : memref<8x?x64xf32>)
      into(%q, %max, %sum : memref<8x?x64xf32>, memref<8x?xf32>,
           memref<8x?xf32>)
  attn.finish acc(%q : memref<8x?x64xf32>) max(%max : memref<8x?xf32>)
      sum(%sum : memref<8x?xf32>) into(%q : memref<8x?x64xf32>)
  return
}

// CHECK-LABEL: func @hamming_linear
// CHECK:         cf.assert {{.*}}value and key differ in key length
// CHECK:         cf.assert {{.*}}state sum of keys and state sum of key times value differ in code width
// CHECK:         cf.assert {{.*}}query does not have the 1 words that width = 16 takes
// CHECK:         cf.assert {{.*}}the state's code width is not width = 16
// CHECK:         cf.assert {{.*}}query and key differ in length, but every key needs a row
// CHECK:         attn.hamming_linear
func.func @hamming_linear(%q: tensor<8x?x?xi32>, %v: tensor<8x?x4xf32>,
                          %kv: tensor<8x?x4xf32>, %s: tensor<8x4xf32>,
                          %k: tensor<8x?xf32>, %n: tensor<8xf32>)
    -> tensor<8x?x4xf32> {
  %r:5 = attn.hamming_linear query(%q : tensor<8x?x?xi32>)
      key(%q : tensor<8x?x?xi32>) value(%v : tensor<8x?x4xf32>) causal width(16)
      into(%v, %kv, %s, %k, %n : tensor<8x?x4xf32>, tensor<8x?x4xf32>,
           tensor<8x4xf32>, tensor<8x?xf32>, tensor<8xf32>)
  return %r#0 : tensor<8x?x4xf32>
}

// CHECK-LABEL: func @cumsum
// CHECK:         cf.assert {{.*}}diag and cross differ in length
// CHECK:         cf.assert {{.*}}extra and cross differ in length
// CHECK:         cf.assert {{.*}}value and cross differ in length
// CHECK:         cf.assert {{.*}}output and cross differ in length
// CHECK:         attn.cumsum
func.func @cumsum(%c: tensor<8x?xf32>, %d: tensor<8x?xf32>, %e: tensor<8x?xf32>,
                  %v: tensor<8x?x4xf32>, %o: tensor<8x?x4xf32>)
    -> tensor<8x?x4xf32> {
  %r = attn.cumsum cross(%c : tensor<8x?xf32>) diag(%d : tensor<8x?xf32>)
      extra(%e : tensor<8x?xf32>) value(%v : tensor<8x?x4xf32>)
      into(%o : tensor<8x?x4xf32>)
  return %r : tensor<8x?x4xf32>
}

// CHECK-LABEL: func @elita_positions
// CHECK:         cf.assert {{.*}}c and a1 differ in number of terms
// CHECK:         cf.assert {{.*}}p2 and p1 differ in length
// CHECK:         attn.elita_positions
func.func @elita_positions(%a: tensor<8x4xf32>, %c: tensor<8x?xf32>,
                           %p1: tensor<8x?xf32>, %p2: tensor<8x?xf32>)
    -> tensor<8x?xf32> {
  %r:2 = attn.elita_positions a1(%c : tensor<8x?xf32>) b1(%c : tensor<8x?xf32>)
      a2(%c : tensor<8x?xf32>) b2(%c : tensor<8x?xf32>) c(%p2 : tensor<8x?xf32>)
      into(%p1, %p2 : tensor<8x?xf32>, tensor<8x?xf32>)
  return %r#0 : tensor<8x?xf32>
}

// CHECK-LABEL: func @kernel_hash
// CHECK:         cf.assert {{.*}}matrix and anchors differ in number of anchors
// CHECK:         cf.assert {{.*}}codes and matrix differ in code width
// CHECK:         attn.kernel_hash
func.func @kernel_hash(%x: tensor<8x16x4xf32>, %a: tensor<8x?x4xf32>,
                       %w: tensor<8x?x?xf32>, %g: tensor<8x?xf32>,
                       %c: tensor<8x16x?xi8>) -> tensor<8x16x?xi8> {
  %r = attn.kernel_hash x(%x : tensor<8x16x4xf32>)
      anchors(%a : tensor<8x?x4xf32>) matrix(%w : tensor<8x?x?xf32>)
      mean(%g : tensor<8x?xf32>) into(%c : tensor<8x16x?xi8>)
  return %r : tensor<8x16x?xi8>
}

// CHECK-LABEL: func @sign_pack
// CHECK:         affine.apply
// CHECK:         cf.assert {{.*}}the number of words is not what the width of x takes
// CHECK:         attn.sign_pack
func.func @sign_pack(%x: tensor<16x?xf32>, %w: tensor<16x?xi32>)
    -> tensor<16x?xi32> {
  %r = attn.sign_pack %x : tensor<16x?xf32> into(%w : tensor<16x?xi32>)
  return %r : tensor<16x?xi32>
}
