// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// The rows of the table of variants that importers are known to write, from
// masks and biases in tosa, each with the case beside it that must be told apart.

// row 9: a bias is added after the scores
// CHECK-LABEL: func @additive(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x7x9xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @additive(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.mul %r3, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.add %t, %m : (tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 9: a bias is added before the scores
// CHECK-LABEL: func @additive_swapped(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x7x9xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @additive_swapped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.mul %r3, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.add %m, %t : (tensor<2x1x7x9xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 9: a bias that is scaled too
// CHECK-LABEL: func @bias_before_scale(
// CHECK: arith.mulf
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>) scale(2.500000e-01)
func.func @bias_before_scale(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.mul %t, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 2x1x1x9
// CHECK-LABEL: func @bias_b1n(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x1x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @bias_b1n(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x1x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<2x1x1x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x1x7x9
// CHECK-LABEL: func @bias_mn(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x1x7x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @bias_mn(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x1x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<1x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x1x1x9
// CHECK-LABEL: func @bias_n(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x1x1x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @bias_n(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x1x1x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<1x1x1x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x1x1x1
// CHECK-LABEL: func @bias_one(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x1x1x1xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @bias_one(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x1x1x1xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 1x4x7x9
// CHECK-LABEL: func @bias_hmn(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x4x7x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @bias_hmn(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of 2x1x7x1
// CHECK-LABEL: func @bias_rows(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<2x1x7x1xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @bias_rows(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x1xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %m : (tensor<2x4x7x9xf32>, tensor<2x1x7x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 10: a bias of rank 1
// CHECK-LABEL: func @bias_rank_1(
// CHECK: %[[B:.*]] = tensor.expand_shape %arg3 {{.*}} : tensor<9xf32> into tensor<1x1x1x9xf32>
// CHECK: attn.sdpa {{.*}} bias(%[[B]] : tensor<1x1x1x9xf32>)
func.func @bias_rank_1(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<9xf32>) -> tensor<2x4x7x6xf32> {
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape6 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape4 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape3 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %m, %shape : (tensor<9xf32>, !tosa.shape<4>) -> tensor<1x1x1x9xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r2 = tosa.reshape %q, %shape2 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r3 = tosa.reshape %kt, %shape3 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r2, %r3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r4 = tosa.reshape %s, %shape4 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r4, %r : (tensor<2x4x7x9xf32>, tensor<1x1x1x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape5 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape6 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape7 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 11: the bias has another type than the query
// CHECK-LABEL: func @half_bias(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @half_bias(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xf16>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.cast %m : (tensor<2x1x7x9xf16>) -> tensor<2x1x7x9xf32>
  %t2 = tosa.add %r3, %t : (tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12: where(m, s, -inf)
// CHECK-LABEL: func @where_inf(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @where_inf(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12: where(m == 0, -inf, s)
// CHECK-LABEL: func @masked_fill(
// CHECK: arith.xori
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<2x1x7x9xi1>)
func.func @masked_fill(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %k2, %r3 : (tensor<2x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12: where(not m, -inf, s)
// CHECK-LABEL: func @masked_fill_of_not(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @masked_fill_of_not(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %t = tosa.logical_not %m : (tensor<2x1x7x9xi1>) -> tensor<2x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %k2, %r3 : (tensor<2x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 12, declined: where(m, s, +inf)
// CHECK-LABEL: func @where_plus_inf(
// CHECK-NOT: attn.sdpa
func.func @where_plus_inf(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0x7F800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13: where(m, s, -3.4e+38): a row that is cut as a whole weighs its keys alike
// CHECK-LABEL: func @fill_lowest(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @fill_lowest(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<-3.402823466e+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13: where(m, s, -1e+04): a row that is cut as a whole weighs its keys alike
// CHECK-LABEL: func @fill_1e4(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @fill_1e4(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<-10000.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13: where(m, s, -1e+09): a row that is cut as a whole weighs its keys alike
// CHECK-LABEL: func @fill_1e9(
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>)
func.func @fill_1e9(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<-1000000000.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 13, declined: a number that a score may be lower than
// CHECK-LABEL: func @fill_100(
// CHECK-NOT: attn.sdpa
func.func @fill_100(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<-100.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: scores are replaced by -100.000000, which is too high to mean that a key is cut}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 14: where, then a bias
// CHECK-LABEL: func @where_and_additive(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg4 : tensor<1x4x7x9xf32>) mask(%arg3 : tensor<2x1x1x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @where_and_additive(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x1x9xi1>, %a: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.add %t, %a : (tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// rows 15, 17: j <= i by index
// CHECK-LABEL: func @causal_compare(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @causal_compare(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r5, %k2 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 15: a finite number is as good as -inf where every row keeps a key
// CHECK-LABEL: func @causal_low_fill(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @causal_low_fill(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<-3.402823466e+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r5, %k2 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 15: the same added
// CHECK-LABEL: func @causal_additive_low(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @causal_additive_low(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<-3.402823466e+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t2 = tosa.select %t, %k2, %k3 : (tensor<1x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x7x9xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.add %r5, %t2 : (tensor<2x4x7x9xf32>, tensor<1x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 15, near miss: j >= i: a window that ends past the last key
// CHECK-LABEL: func @anticausal(
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%{{.*}} : index) window(9) scale
func.func @anticausal(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %r = tosa.reshape %range, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r5, %k2 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset, window 9}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 17: j <= i + N - M
// CHECK-LABEL: func @causal_bottom_right(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(bottom_right) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @causal_bottom_right(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.add %r, %k2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.greater_equal %t, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.select %t2, %r5, %k3 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 17: j <= i + 1 is aligned to neither end
// CHECK-LABEL: func @causal_offset(
// CHECK: %[[ONE:.*]] = arith.constant 1 : index
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%[[ONE]] : index) scale
func.func @causal_offset(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<1> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.add %r, %k2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.greater_equal %t, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.select %t2, %r5, %k3 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 16: a constant lower triangle, sliced from its first row
// CHECK-LABEL: func @tril_buffer(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @tril_buffer(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape8 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[1, 1, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape2 = tosa.const_shape {values = dense<[7, 9]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %shape = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %buffer = "tosa.const"() <{values = dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>}> : () -> tensor<12x12xi1>
  %slice = tosa.slice %buffer, %shape, %shape2 : (tensor<12x12xi1>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<7x9xi1>
  %r = tosa.reshape %slice, %shape3 : (tensor<7x9xi1>, !tosa.shape<4>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r2 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r3 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r2, %r3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r4 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %r, %r4, %k2 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape7 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape8 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape9 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// rows 16, 17: from a later row: the queries are the last of the keys
// CHECK-LABEL: func @tril_buffer_end(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) causal(bottom_right) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @tril_buffer_end(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape8 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<-10000.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[1, 1, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape2 = tosa.const_shape {values = dense<[7, 9]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %shape = tosa.const_shape {values = dense<[2, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %buffer = "tosa.const"() <{values = dense<[[true, false, false, false, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false, false, false, false], [true, true, true, true, true, false, false, false, false, false, false, false], [true, true, true, true, true, true, false, false, false, false, false, false], [true, true, true, true, true, true, true, false, false, false, false, false], [true, true, true, true, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, true, true, true, false, false], [true, true, true, true, true, true, true, true, true, true, true, false], [true, true, true, true, true, true, true, true, true, true, true, true]]> : tensor<12x12xi1>}> : () -> tensor<12x12xi1>
  %slice = tosa.slice %buffer, %shape, %shape2 : (tensor<12x12xi1>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<7x9xi1>
  %r = tosa.reshape %slice, %shape3 : (tensor<7x9xi1>, !tosa.shape<4>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r2 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r3 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r2, %r3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r4 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %r, %r4, %k2 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape7 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape8 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal bottom_right}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape9 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 16, near miss: a triangle with a hole is a mask
// CHECK-LABEL: func @tril_with_a_hole(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x7x9xi1>) scale
func.func @tril_with_a_hole(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape6 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape4 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape3 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %buffer = "tosa.const"() <{values = dense<[[true, false, false, false, false, false, false, false, false], [true, true, false, false, false, false, false, false, false], [true, true, true, false, false, false, false, false, false], [true, true, true, true, false, false, false, false, false], [false, true, true, true, true, false, false, false, false], [true, true, true, true, true, true, false, false, false], [true, true, true, true, true, true, true, false, false]]> : tensor<7x9xi1>}> : () -> tensor<7x9xi1>
  %r = tosa.reshape %buffer, %shape : (tensor<7x9xi1>, !tosa.shape<4>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r2 = tosa.reshape %q, %shape2 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r3 = tosa.reshape %kt, %shape3 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r2, %r3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r4 = tosa.reshape %s, %shape4 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %r, %r4, %k2 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape5 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape6 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape7 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 34: where(all(s == -inf), 0, softmax)
// CHECK-LABEL: func @guard(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x7x9xi1>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @guard(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.equal %t, %k2 : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xi1>
  %red = tosa.reduce_all %t2 {axis = 3 : i32} : (tensor<2x4x7x9xi1>) -> tensor<2x4x7x1xi1>
  %t3 = tosa.select %red, %k3, %p : (tensor<2x4x7x1xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t3, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 34, declined: a row of -inf gives 1
// CHECK-LABEL: func @guard_with_one(
// CHECK-NOT: attn.sdpa
func.func @guard_with_one(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<1.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.equal %t, %k2 : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xi1>
  %red = tosa.reduce_all %t2 {axis = 3 : i32} : (tensor<2x4x7x9xi1>) -> tensor<2x4x7x1xi1>
  // expected-note @+1 {{see this operation}}
  %t3 = tosa.select %red, %k3, %p : (tensor<2x4x7x1xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t3, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: the weights are replaced by something that is not 0}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 35, declined: single weights are zeroed
// CHECK-LABEL: func @guard_not_uniform(
// CHECK-NOT: attn.sdpa
  // expected-note @+1 {{see this operation}}
func.func @guard_not_uniform(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t = tosa.select %m, %k2, %p : (tensor<2x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: the weights are zeroed by something that is no test of a row of -inf}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 37: a sink: one more score in each row, whose weight goes to no value
// CHECK-LABEL: func @sink(
// CHECK: %[[O:.*]]:2 = attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}}, %{{.*}} : tensor<2x4x7x6xf32>, tensor<2x4x7xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[O]]#0, %[[O]]#1, %{{.*}} : tensor<2x4x7x6xf32>, tensor<2x4x7xf32>, tensor<2x4x7x1xf32>)
func.func @sink(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %z: tensor<2x4x7x1xf32>) -> tensor<2x4x7x6xf32> {
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape6 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[0, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.mul %r3, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %cat = tosa.concat %t, %z {axis = 3 : i32} : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x10xf32>
  %max = tosa.reduce_max %cat {axis = 3 : i32} : (tensor<2x4x7x10xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %cat, %max : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x10xf32>
  %x = tosa.exp %d : (tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x10xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x10xf32>
  %slice = tosa.slice %p, %shape4, %shape3 : (tensor<2x4x7x10xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %slice, %shape5 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape6 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape7 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 37, declined: the weight that is left out is a key's
// CHECK-LABEL: func @left_out_key(
// CHECK-NOT: attn.sdpa
func.func @left_out_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x10x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape4 = tosa.const_shape {values = dense<[0, 0, 0, 0]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 10]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 10]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x10x8xf32>) -> tensor<2x4x8x10xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x10xf32>, !tosa.shape<3>) -> tensor<8x8x10xf32>
  // expected-note @+1 {{see this operation}}
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x10xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x10xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x10xf32>, !tosa.shape<4>) -> tensor<2x4x7x10xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x10xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x10xf32>
  %x = tosa.exp %d : (tensor<2x4x7x10xf32>) -> tensor<2x4x7x10xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x10xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x10xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x10xf32>
  %slice = tosa.slice %p, %shape4, %shape5 : (tensor<2x4x7x10xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %slice, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 44: no scale, a bias of positions for each head
// CHECK-LABEL: func @t5(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x4x7x9xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @t5(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %a: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.add %r3, %a : (tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 44: the same with a causal mask added to the bias
// CHECK-LABEL: func @t5_decoder(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) bias(%arg3 : tensor<1x4x7x9xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @t5_decoder(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %a: tensor<1x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<-3.402823466e+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t2 = tosa.select %t, %k2, %k3 : (tensor<1x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x7x9xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.add %a, %t2 : (tensor<1x4x7x9xf32>, tensor<1x1x7x9xf32>) -> tensor<1x4x7x9xf32>
  %t4 = tosa.add %r5, %t3 : (tensor<2x4x7x9xf32>, tensor<1x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left, bias}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}
