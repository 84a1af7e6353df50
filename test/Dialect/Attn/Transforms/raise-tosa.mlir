// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// The same vocabulary in tosa: broadcasts of dimensions of size 1, reshapes with
// constant shapes, reciprocals, products with a shift and zero points.

// rows 2, 12, 34: scale by mul, where(m, s, -inf), and rows of -inf give 0
// CHECK-LABEL: func @masked(
// CHECK-NOT: tosa.{{matmul|select}}
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @masked(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %scale = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %cut = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %none = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %q_shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k_shape = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %v_shape = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %s_shape = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %p_shape = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %o_shape = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %q3 = tosa.reshape %q, %q_shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %k3 = tosa.reshape %kt, %k_shape : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s3 = tosa.matmul %q3, %k3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %s4 = tosa.reshape %s3, %s_shape : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %s5 = tosa.mul %s4, %scale, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %s = tosa.select %m, %s5, %cut : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %s {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %s, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %r = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %is = tosa.equal %s, %cut : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xi1>
  %all = tosa.reduce_all %is {axis = 3 : i32} : (tensor<2x4x7x9xi1>) -> tensor<2x4x7x1xi1>
  %safe = tosa.select %all, %none, %p : (tensor<2x4x7x1xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %p3 = tosa.reshape %safe, %p_shape : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %v3 = tosa.reshape %v, %v_shape : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{raised from tosa: 4 heads on 4, 7 x 9, width 8 and 6, scale 2.500000e-01, causal none, mask}}
  %o3 = tosa.matmul %p3, %v3, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %o = tosa.reshape %o3, %o_shape : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %o : tensor<2x4x7x6xf32>
}

// -----

// rows 15, 26, 38: causal by a comparison of constant indices, softcap, and heads
// repeated by a tile
// CHECK-LABEL: func @causal_grouped(
// CHECK-NOT: tosa.{{matmul|select|tile}}
// CHECK: %[[K:.*]] = tensor.{{.*}} into tensor<2x9x8xf32>
// CHECK: attn.sdpa query(%arg0 : tensor<4x7x8xf32>) key(%[[K]] : tensor<2x9x8xf32>) value(%{{.*}} : tensor<2x9x6xf32>) causal(top_left) scale(1.000000e+00) softcap(2.000000e+00) into(%{{.*}} : tensor<4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @causal_grouped(%q: tensor<4x7x8xf32>, %k: tensor<2x1x9x8xf32>, %v: tensor<2x1x9x6xf32>) -> tensor<4x7x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %half = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %two = "tosa.const"() <{values = dense<2.0> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %cut = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %i = "tosa.const"() <{values = dense<[[[0], [1], [2], [3], [4], [5], [6]]]> : tensor<1x7x1xi32>}> : () -> tensor<1x7x1xi32>
  %j = "tosa.const"() <{values = dense<[[[0, 1, 2, 3, 4, 5, 6, 7, 8]]]> : tensor<1x1x9xi32>}> : () -> tensor<1x1x9xi32>
  %twice = tosa.const_shape {values = dense<[1, 2, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %k_shape = tosa.const_shape {values = dense<[4, 9, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %v_shape = tosa.const_shape {values = dense<[4, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kr = tosa.tile %k, %twice : (tensor<2x1x9x8xf32>, !tosa.shape<4>) -> tensor<2x2x9x8xf32>
  %vr = tosa.tile %v, %twice : (tensor<2x1x9x6xf32>, !tosa.shape<4>) -> tensor<2x2x9x6xf32>
  %k3 = tosa.reshape %kr, %k_shape : (tensor<2x2x9x8xf32>, !tosa.shape<3>) -> tensor<4x9x8xf32>
  %v3 = tosa.reshape %vr, %v_shape : (tensor<2x2x9x6xf32>, !tosa.shape<3>) -> tensor<4x9x6xf32>
  %kt = tosa.transpose %k3 {perms = array<i32: 0, 2, 1>} : (tensor<4x9x8xf32>) -> tensor<4x8x9xf32>
  %s0 = tosa.matmul %q, %kt, %zp, %zp : (tensor<4x7x8xf32>, tensor<4x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x7x9xf32>
  %s1 = tosa.mul %s0, %half, %shift : (tensor<4x7x9xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<4x7x9xf32>
  %s2 = tosa.tanh %s1 : (tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s3 = tosa.mul %s2, %two, %shift : (tensor<4x7x9xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<4x7x9xf32>
  %later = tosa.greater %j, %i : (tensor<1x1x9xi32>, tensor<1x7x1xi32>) -> tensor<1x7x9xi1>
  %s = tosa.select %later, %cut, %s3 : (tensor<1x7x9xi1>, tensor<1x1x1xf32>, tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<4x7x9xf32>) -> tensor<4x7x1xf32>
  %d = tosa.sub %s, %max : (tensor<4x7x9xf32>, tensor<4x7x1xf32>) -> tensor<4x7x9xf32>
  %x = tosa.exp %d : (tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<4x7x9xf32>) -> tensor<4x7x1xf32>
  %r = tosa.reciprocal %sum : (tensor<4x7x1xf32>) -> tensor<4x7x1xf32>
  %p = tosa.mul %r, %x, %shift : (tensor<4x7x1xf32>, tensor<4x7x9xf32>, tensor<1xi8>) -> tensor<4x7x9xf32>
  // expected-remark @+1 {{raised from tosa: 4 heads on 2, 7 x 9, width 8 and 6, scale 1.000000e+00, causal top_left, softcap 2.000000e+00}}
  %o = tosa.matmul %p, %v3, %zp, %zp : (tensor<4x7x9xf32>, tensor<4x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// row 41, declined: a softmax over the rows
// CHECK-LABEL: func @wrong_axis(
// CHECK-NOT: attn.sdpa
func.func @wrong_axis(%q: tensor<4x7x8xf32>, %kt: tensor<4x8x9xf32>, %v: tensor<4x9x6xf32>) -> tensor<4x7x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %s = tosa.matmul %q, %kt, %zp, %zp : (tensor<4x7x8xf32>, tensor<4x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x7x9xf32>
  %x = tosa.exp %s : (tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %sum = tosa.reduce_sum %x {axis = 1 : i32} : (tensor<4x7x9xf32>) -> tensor<4x1x9xf32>
  %r = tosa.reciprocal %sum : (tensor<4x1x9xf32>) -> tensor<4x1x9xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<4x7x9xf32>, tensor<4x1x9xf32>, tensor<1xi8>) -> tensor<4x7x9xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<4x7x9xf32>, tensor<4x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}

// -----

// rows 2, 19, 42: batch and lengths that are not known
// CHECK-LABEL: func @dynamic(
// CHECK: attn.sdpa query(%arg0 : tensor<?x?x8xf32>) key(%arg1 : tensor<?x?x8xf32>) value(%arg2 : tensor<?x?x6xf32>) bias(%arg3 : tensor<?x?x?xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<?x?x6xf32>) {attn.raised_from = "tosa"}
func.func @dynamic(%q: tensor<?x?x8xf32>, %k: tensor<?x?x8xf32>, %v: tensor<?x?x6xf32>, %b: tensor<?x?x?xf32>) -> tensor<?x?x6xf32> {
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %scale = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<?x?x8xf32>) -> tensor<?x8x?xf32>
  %s = tosa.matmul %q, %kt, %zp, %zp : (tensor<?x?x8xf32>, tensor<?x8x?xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<?x?x?xf32>
  %t = tosa.mul %s, %scale, %shift : (tensor<?x?x?xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<?x?x?xf32>
  %u = tosa.add %b, %t : (tensor<?x?x?xf32>, tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %max = tosa.reduce_max %u {axis = 2 : i32} : (tensor<?x?x?xf32>) -> tensor<?x?x1xf32>
  %d = tosa.sub %u, %max : (tensor<?x?x?xf32>, tensor<?x?x1xf32>) -> tensor<?x?x?xf32>
  %x = tosa.exp %d : (tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<?x?x?xf32>) -> tensor<?x?x1xf32>
  %r = tosa.reciprocal %sum : (tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
  %p = tosa.mul %x, %r, %shift : (tensor<?x?x?xf32>, tensor<?x?x1xf32>, tensor<1xi8>) -> tensor<?x?x?xf32>
  // expected-remark @+1 {{? heads on ?, ? x ?, width 8 and 6, scale 2.500000e-01, causal none, bias}}
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<?x?x?xf32>, tensor<?x?x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<?x?x6xf32>
  return %o : tensor<?x?x6xf32>
}
