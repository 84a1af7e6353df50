// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// The rows of the table of variants that importers are known to write, from
// products to operands in tosa, each with the case beside it that must be told apart.

// rows 1, 19: no scale, no mask
// CHECK-LABEL: func @plain(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @plain(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00, causal none}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 2: scale by mul after the product
// CHECK-LABEL: func @scale_by_mul(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scale_by_mul(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 2, declined: each score has a factor of its own
// CHECK-LABEL: func @scale_by_tensor(
// CHECK-NOT: attn.sdpa
func.func @scale_by_tensor(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
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
  // expected-note @+1 {{see this operation}}
  %t = tosa.mul %r3, %f, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: scores are multiplied with something that differs by row or key}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 3: scale by div: 1/c, not c
// CHECK-LABEL: func @scale_by_div(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scale_by_div(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<4.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.reciprocal %k2 : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %t2 = tosa.mul %r3, %t, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 3, declined: each score is divided by a number of its own
// CHECK-LABEL: func @div_by_tensor(
// CHECK-NOT: attn.sdpa
func.func @div_by_tensor(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
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
  %t = tosa.reciprocal %f : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t2 = tosa.mul %r3, %t, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
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

// row 4: the query is scaled by mul
// CHECK-LABEL: func @scaled_query(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scaled_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %t = tosa.mul %q, %k2, %shift : (tensor<2x4x7x8xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x8xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %t, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 4: the query is scaled by div
// CHECK-LABEL: func @divided_query(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @divided_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<4.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %t = tosa.reciprocal %k2 : (tensor<1x1x1x1xf32>) -> tensor<1x1x1x1xf32>
  %t2 = tosa.mul %q, %t, %shift : (tensor<2x4x7x8xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x8xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %t2, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 4, near miss: each dimension has a factor of its own: it stays with the query
// CHECK-LABEL: func @query_scaled_by_width(
// CHECK: attn.sdpa query(%{{[^a].*}} : tensor<2x4x7x8xf32>) key(%arg1 {{.*}} scale(1.000000e+00) into
func.func @query_scaled_by_width(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x1x8xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %t = tosa.mul %q, %f, %shift : (tensor<2x4x7x8xf32>, tensor<1x1x1x8xf32>, tensor<1xi8>) -> tensor<2x4x7x8xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %t, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 5: the key is scaled before it is transposed
// CHECK-LABEL: func @scaled_key(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scaled_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %t = tosa.mul %k, %k2, %shift : (tensor<2x4x9x8xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %t {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
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
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 5: the key is scaled after it is transposed
// CHECK-LABEL: func @scaled_transposed_key(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scaled_transposed_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %t = tosa.mul %kt, %k2, %shift : (tensor<2x4x8x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %t, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 5, near miss: each key has a factor of its own: it stays with the key
// CHECK-LABEL: func @key_scaled_by_row(
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{[^a].*}} : tensor<2x4x9x8xf32>) {{.*}} scale(1.000000e+00) into
func.func @key_scaled_by_row(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x9x1xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %t = tosa.mul %k, %f, %shift : (tensor<2x4x9x8xf32>, tensor<1x1x9x1xf32>, tensor<1xi8>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %t {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
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
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 6: half of the scale on either side
// CHECK-LABEL: func @scale_on_both(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scale_on_both(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %t = tosa.mul %kt, %k2, %shift : (tensor<2x4x8x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x8x9xf32>
  %t2 = tosa.mul %q, %k2, %shift : (tensor<2x4x7x8xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x8xf32>
  %r = tosa.reshape %t2, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %t, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 7: the scale is a constant behind a conversion, a reshape and a broadcast
// CHECK-LABEL: func @scale_behind_casts(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scale_behind_casts(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape6 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape4 = tosa.const_shape {values = dense<[1, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %buffer = "tosa.const"() <{values = dense<0.25> : tensor<1xf16>}> : () -> tensor<1xf16>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t = tosa.cast %buffer : (tensor<1xf16>) -> tensor<1xf32>
  %r4 = tosa.reshape %t, %shape4 : (tensor<1xf32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
  %t2 = tosa.mul %r3, %r4, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape5 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape6 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape7 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// row 7, near miss: a scale that is not constant is no number
// CHECK-LABEL: func @scale_argument(
// CHECK-NOT: attn.sdpa
func.func @scale_argument(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x1x9xf32>) -> tensor<2x4x7x6xf32> {
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
  // expected-note @+1 {{see this operation}}
  %t = tosa.mul %r3, %f, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x9xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
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

// row 8: scales before and after the product are multiplied
// CHECK-LABEL: func @scale_before_and_after(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.250000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scale_before_and_after(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<0.5> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %t = tosa.mul %q, %k2, %shift : (tensor<2x4x7x8xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x8xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %t, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.mul %r3, %k3, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.250000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 20: the key is given as [B, H, D, N]: a layout
// CHECK-LABEL: func @key_stored_transposed(
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%arg1 : tensor<2x4x8x9xf32>) {{.*}} indexing_maps = [#[[ID:.*]], #[[KT:.*]], #[[ID]], #[[ID]]]
func.func @key_stored_transposed(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x8x9xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %k, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 21: sequence before heads: layouts, and no transpose
// CHECK-LABEL: func @bshd(
// CHECK-NOT: {{linalg|tosa}}.transpose
// CHECK: %[[O:.*]] = attn.sdpa query(%arg0 : tensor<2x7x4x8xf32>) key(%arg1 : tensor<2x9x4x8xf32>) value(%arg2 : tensor<2x9x4x6xf32>) {{.*}} indexing_maps = [#[[M:.*]], #[[M]], #[[M]], #[[M]]]
// CHECK-NEXT: return %[[O]]
func.func @bshd(%q: tensor<2x7x4x8xf32>, %k: tensor<2x9x4x8xf32>, %v: tensor<2x9x4x6xf32>) -> tensor<2x7x4x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %tr = tosa.transpose %q {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x7x4x8xf32>) -> tensor<2x4x7x8xf32>
  %tr2 = tosa.transpose %k {perms = array<i32: 0, 2, 3, 1>} : (tensor<2x9x4x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %tr, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %tr2, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %tr3 = tosa.transpose %v {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x9x4x6xf32>) -> tensor<2x4x9x6xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %tr3, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{4 heads on 4, 7 x 9}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  %tr4 = tosa.transpose %r6 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x7x6xf32>) -> tensor<2x7x4x6xf32>
  return %tr4 : tensor<2x7x4x6xf32>
}

// -----

// row 22: three-dimensional, heads in the batch
// CHECK-LABEL: func @heads_in_batch(
// CHECK: attn.sdpa query(%arg0 : tensor<8x7x8xf32>) key(%arg1 : tensor<8x9x8xf32>) value(%arg2 : tensor<8x9x6xf32>)
func.func @heads_in_batch(%q: tensor<8x7x8xf32>, %k: tensor<8x9x8xf32>, %v: tensor<8x9x6xf32>) -> tensor<8x7x6xf32> {
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %tr = tosa.transpose %k {perms = array<i32: 0, 2, 1>} : (tensor<8x9x8xf32>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %q, %tr, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %max = tosa.reduce_max %s {axis = 2 : i32} : (tensor<8x7x9xf32>) -> tensor<8x7x1xf32>
  %d = tosa.sub %s, %max : (tensor<8x7x9xf32>, tensor<8x7x1xf32>) -> tensor<8x7x9xf32>
  %x = tosa.exp %d : (tensor<8x7x9xf32>) -> tensor<8x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 2 : i32} : (tensor<8x7x9xf32>) -> tensor<8x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<8x7x1xf32>) -> tensor<8x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<8x7x9xf32>, tensor<8x7x1xf32>, tensor<1xi8>) -> tensor<8x7x9xf32>
  // expected-remark @+1 {{8 heads on 8}}
  %o = tosa.matmul %p, %v, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  return %o : tensor<8x7x6xf32>
}

// -----

// row 23: the values stand first: a transposed output
// CHECK-LABEL: func @values_first(
// CHECK-NOT: {{linalg|tosa}}.transpose
// CHECK: attn.sdpa query(%arg0 {{.*}} value(%arg2 : tensor<2x4x6x9xf32>) {{.*}} into(%{{.*}} : tensor<2x4x6x7xf32>)
func.func @values_first(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %vt: tensor<2x4x6x9xf32>) -> tensor<2x4x6x7xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 6, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 6, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
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
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %tr = tosa.transpose %p {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x7x9xf32>) -> tensor<2x4x9x7xf32>
  %r4 = tosa.reshape %vt, %shape4 : (tensor<2x4x6x9xf32>, !tosa.shape<3>) -> tensor<8x6x9xf32>
  %r5 = tosa.reshape %tr, %shape5 : (tensor<2x4x9x7xf32>, !tosa.shape<3>) -> tensor<8x9x7xf32>
  // expected-remark @+1 {{width 8 and 6}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x6x9xf32>, tensor<8x9x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x6x7xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x6x7xf32>, !tosa.shape<4>) -> tensor<2x4x6x7xf32>
  return %r6 : tensor<2x4x6x7xf32>
}

// -----

// row 24: query, key and value are slices of one projection, which is transposed as a whole
// CHECK-LABEL: func @packed(
// CHECK-NOT: {{linalg|tosa}}.transpose
// CHECK-COUNT-3: tensor.extract_slice %arg0[0, 0, {{0|32|64}}] [2, 7, 32] [1, 1, 1]
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x7x4x8xf32>) key(%{{.*}} : tensor<2x7x4x8xf32>) value(%{{.*}} : tensor<2x7x4x8xf32>)
func.func @packed(%x: tensor<2x7x96xf32>) -> tensor<2x7x32xf32> {
  %shape11 = tosa.const_shape {values = dense<[2, 7, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape10 = tosa.const_shape {values = dense<[8, 7, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape8 = tosa.const_shape {values = dense<[8, 8, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[2, 0, 0, 0, 0]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape5 = tosa.const_shape {values = dense<[1, 0, 0, 0, 0]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape4 = tosa.const_shape {values = dense<[2, 4, 7, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape3 = tosa.const_shape {values = dense<[1, 2, 4, 7, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape2 = tosa.const_shape {values = dense<[0, 0, 0, 0, 0]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape = tosa.const_shape {values = dense<[2, 7, 3, 4, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %r = tosa.reshape %x, %shape : (tensor<2x7x96xf32>, !tosa.shape<5>) -> tensor<2x7x3x4x8xf32>
  %tr = tosa.transpose %r {perms = array<i32: 2, 0, 3, 1, 4>} : (tensor<2x7x3x4x8xf32>) -> tensor<3x2x4x7x8xf32>
  %slice = tosa.slice %tr, %shape2, %shape3 : (tensor<3x2x4x7x8xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<1x2x4x7x8xf32>
  %r2 = tosa.reshape %slice, %shape4 : (tensor<1x2x4x7x8xf32>, !tosa.shape<4>) -> tensor<2x4x7x8xf32>
  %slice2 = tosa.slice %tr, %shape5, %shape3 : (tensor<3x2x4x7x8xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<1x2x4x7x8xf32>
  %r3 = tosa.reshape %slice2, %shape4 : (tensor<1x2x4x7x8xf32>, !tosa.shape<4>) -> tensor<2x4x7x8xf32>
  %slice3 = tosa.slice %tr, %shape6, %shape3 : (tensor<3x2x4x7x8xf32>, !tosa.shape<5>, !tosa.shape<5>) -> tensor<1x2x4x7x8xf32>
  %r4 = tosa.reshape %slice3, %shape4 : (tensor<1x2x4x7x8xf32>, !tosa.shape<4>) -> tensor<2x4x7x8xf32>
  %kt = tosa.transpose %r3 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x7x8xf32>) -> tensor<2x4x8x7xf32>
  %r5 = tosa.reshape %r2, %shape7 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape8 : (tensor<2x4x8x7xf32>, !tosa.shape<3>) -> tensor<8x8x7xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x7xf32>
  %r7 = tosa.reshape %s, %shape9 : (tensor<8x7x7xf32>, !tosa.shape<4>) -> tensor<2x4x7x7xf32>
  %max = tosa.reduce_max %r7 {axis = 3 : i32} : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r7, %max : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x7xf32>
  %x2 = tosa.exp %d : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
  %sum = tosa.reduce_sum %x2 {axis = 3 : i32} : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x2, %i, %shift : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x7xf32>
  %r8 = tosa.reshape %p, %shape10 : (tensor<2x4x7x7xf32>, !tosa.shape<3>) -> tensor<8x7x7xf32>
  %r9 = tosa.reshape %r4, %shape7 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  // expected-remark @+1 {{4 heads on 4, 7 x 7}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x7xf32>, tensor<8x7x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x8xf32>
  %r10 = tosa.reshape %o, %shape4 : (tensor<8x7x8xf32>, !tosa.shape<4>) -> tensor<2x4x7x8xf32>
  %tr2 = tosa.transpose %r10 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x7x8xf32>) -> tensor<2x7x4x8xf32>
  %r11 = tosa.reshape %tr2, %shape11 : (tensor<2x7x4x8xf32>, !tosa.shape<3>) -> tensor<2x7x32xf32>
  return %r11 : tensor<2x7x32xf32>
}

// -----

// rows 25, 26: heads repeated by unsqueeze, expand, reshape
// CHECK-LABEL: func @grouped(
// CHECK-NOT: {{linalg.broadcast|tosa.tile}}
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x2x9x8xf32>) value(%arg2 : tensor<2x2x9x6xf32>)
func.func @grouped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape11 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape10 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape9 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape8 = tosa.const_shape {values = dense<[2, 4, 9, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[2, 2, 1, 9, 6]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 9, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape = tosa.const_shape {values = dense<[2, 2, 1, 9, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %r = tosa.reshape %k, %shape : (tensor<2x2x9x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x9x8xf32>
  %rep = tosa.tile %r, %shape2 : (tensor<2x2x1x9x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x9x8xf32>
  %r2 = tosa.reshape %rep, %shape3 : (tensor<2x2x2x9x8xf32>, !tosa.shape<4>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %r2 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r5 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r5, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %v, %shape7 : (tensor<2x2x9x6xf32>, !tosa.shape<5>) -> tensor<2x2x1x9x6xf32>
  %rep2 = tosa.tile %r6, %shape2 : (tensor<2x2x1x9x6xf32>, !tosa.shape<5>) -> tensor<2x2x2x9x6xf32>
  %r7 = tosa.reshape %rep2, %shape8 : (tensor<2x2x2x9x6xf32>, !tosa.shape<4>) -> tensor<2x4x9x6xf32>
  %r8 = tosa.reshape %p, %shape9 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %r7, %shape10 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{4 heads on 2}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape11 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// row 25: one key/value head
// CHECK-LABEL: func @multi_query(
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%arg1 : tensor<2x1x9x8xf32>) value(%arg2 : tensor<2x1x9x6xf32>)
func.func @multi_query(%q: tensor<2x4x7x8xf32>, %k: tensor<2x1x9x8xf32>, %v: tensor<2x1x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape11 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape10 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape9 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape8 = tosa.const_shape {values = dense<[2, 4, 9, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[2, 1, 1, 9, 6]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 9, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape = tosa.const_shape {values = dense<[2, 1, 1, 9, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %r = tosa.reshape %k, %shape : (tensor<2x1x9x8xf32>, !tosa.shape<5>) -> tensor<2x1x1x9x8xf32>
  %rep = tosa.tile %r, %shape2 : (tensor<2x1x1x9x8xf32>, !tosa.shape<5>) -> tensor<2x1x4x9x8xf32>
  %r2 = tosa.reshape %rep, %shape3 : (tensor<2x1x4x9x8xf32>, !tosa.shape<4>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %r2 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r5 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r5, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %v, %shape7 : (tensor<2x1x9x6xf32>, !tosa.shape<5>) -> tensor<2x1x1x9x6xf32>
  %rep2 = tosa.tile %r6, %shape2 : (tensor<2x1x1x9x6xf32>, !tosa.shape<5>) -> tensor<2x1x4x9x6xf32>
  %r7 = tosa.reshape %rep2, %shape8 : (tensor<2x1x4x9x6xf32>, !tosa.shape<4>) -> tensor<2x4x9x6xf32>
  %r8 = tosa.reshape %p, %shape9 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %r7, %shape10 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{4 heads on 1}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape11 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// row 27: only the key is repeated: it stays so
// CHECK-LABEL: func @repeated_key(
// CHECK: {{linalg.broadcast|tosa.tile}}
// CHECK: attn.sdpa query(%arg0 {{.*}} key(%{{.*}} : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>)
func.func @repeated_key(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape8 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 9, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape = tosa.const_shape {values = dense<[2, 2, 1, 9, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %r = tosa.reshape %k, %shape : (tensor<2x2x9x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x9x8xf32>
  %rep = tosa.tile %r, %shape2 : (tensor<2x2x1x9x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x9x8xf32>
  %r2 = tosa.reshape %rep, %shape3 : (tensor<2x2x2x9x8xf32>, !tosa.shape<4>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %r2 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r5 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r5, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape7 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape8 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{4 heads on 4}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape9 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// row 28: one row, keys and values from a cache
// CHECK-LABEL: func @decode(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x1x8xf32>) key(%{{.*}} : tensor<2x4x9x8xf32>) value(%{{.*}} : tensor<2x4x9x6xf32>)
func.func @decode(%q: tensor<2x4x1x8xf32>, %pk: tensor<2x4x8x8xf32>, %pv: tensor<2x4x8x6xf32>, %k: tensor<2x4x1x8xf32>, %v: tensor<2x4x1x6xf32>) -> tensor<2x4x1x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 1, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %cat = tosa.concat %pk, %k {axis = 2 : i32} : (tensor<2x4x8x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %cat {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x1x8xf32>, !tosa.shape<3>) -> tensor<8x1x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x1x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x1x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x1x9xf32>, !tosa.shape<4>) -> tensor<2x4x1x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x1x9xf32>) -> tensor<2x4x1x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x1x9xf32>, tensor<2x4x1x1xf32>) -> tensor<2x4x1x9xf32>
  %x = tosa.exp %d : (tensor<2x4x1x9xf32>) -> tensor<2x4x1x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x1x9xf32>) -> tensor<2x4x1x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x1x9xf32>, tensor<2x4x1x1xf32>, tensor<1xi8>) -> tensor<2x4x1x9xf32>
  %cat2 = tosa.concat %pv, %v {axis = 2 : i32} : (tensor<2x4x8x6xf32>, tensor<2x4x1x6xf32>) -> tensor<2x4x9x6xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x1x9xf32>, !tosa.shape<3>) -> tensor<8x1x9xf32>
  %r5 = tosa.reshape %cat2, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{1 x 9}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x1x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x1x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x1x6xf32>, !tosa.shape<4>) -> tensor<2x4x1x6xf32>
  return %r6 : tensor<2x4x1x6xf32>
}

// -----

// rows 29, 32: f16 products, softmax in f32: the casts go
// CHECK-LABEL: func @half_softmax(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf16>) key(%arg1 : tensor<2x4x9x8xf16>) value(%arg2 : tensor<2x4x9x6xf16>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf16>)
func.func @half_softmax(%q: tensor<2x4x7x8xf16>, %k: tensor<2x4x9x8xf16>, %v: tensor<2x4x9x6xf16>) -> tensor<2x4x7x6xf16> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf16>}> : () -> tensor<1xf16>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf16>) -> tensor<2x4x8x9xf16>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf16>, !tosa.shape<3>) -> tensor<8x7x8xf16>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf16>, !tosa.shape<3>) -> tensor<8x8x9xf16>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf16>, tensor<8x8x9xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<8x7x9xf16>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf16>, !tosa.shape<4>) -> tensor<2x4x7x9xf16>
  %t = tosa.mul %r3, %k2, %shift : (tensor<2x4x7x9xf16>, tensor<1x1x1x1xf16>, tensor<1xi8>) -> tensor<2x4x7x9xf16>
  %t2 = tosa.cast %t : (tensor<2x4x7x9xf16>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.cast %p : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf16>
  %r4 = tosa.reshape %t3, %shape4 : (tensor<2x4x7x9xf16>, !tosa.shape<3>) -> tensor<8x7x9xf16>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf16>, !tosa.shape<3>) -> tensor<8x9x6xf16>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf16>, tensor<8x9x6xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<8x7x6xf16>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf16>, !tosa.shape<4>) -> tensor<2x4x7x6xf16>
  return %r6 : tensor<2x4x7x6xf16>
}

// -----

// rows 29, 32: the same in bf16
// CHECK-LABEL: func @bf16_softmax(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xbf16>)
func.func @bf16_softmax(%q: tensor<2x4x7x8xbf16>, %k: tensor<2x4x9x8xbf16>, %v: tensor<2x4x9x6xbf16>) -> tensor<2x4x7x6xbf16> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xbf16>}> : () -> tensor<1x1x1x1xbf16>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xbf16>}> : () -> tensor<1xbf16>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xbf16>) -> tensor<2x4x8x9xbf16>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xbf16>, !tosa.shape<3>) -> tensor<8x7x8xbf16>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xbf16>, !tosa.shape<3>) -> tensor<8x8x9xbf16>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xbf16>, tensor<8x8x9xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<8x7x9xbf16>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xbf16>, !tosa.shape<4>) -> tensor<2x4x7x9xbf16>
  %t = tosa.mul %r3, %k2, %shift : (tensor<2x4x7x9xbf16>, tensor<1x1x1x1xbf16>, tensor<1xi8>) -> tensor<2x4x7x9xbf16>
  %t2 = tosa.cast %t : (tensor<2x4x7x9xbf16>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.cast %p : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xbf16>
  %r4 = tosa.reshape %t3, %shape4 : (tensor<2x4x7x9xbf16>, !tosa.shape<3>) -> tensor<8x7x9xbf16>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xbf16>, !tosa.shape<3>) -> tensor<8x9x6xbf16>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xbf16>, tensor<8x9x6xbf16>, tensor<1xbf16>, tensor<1xbf16>) -> tensor<8x7x6xbf16>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xbf16>, !tosa.shape<4>) -> tensor<2x4x7x6xbf16>
  return %r6 : tensor<2x4x7x6xbf16>
}

// -----

// row 29, declined: the sum is not that of the weights
// CHECK-LABEL: func @not_normalised(
// CHECK-NOT: attn.sdpa
func.func @not_normalised(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %red = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %t = tosa.sub %r3, %red : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.exp %t : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.exp %r3 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %red2 = tosa.reduce_sum %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %t4 = tosa.reciprocal %red2 : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %t5 = tosa.mul %t2, %t4, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t5, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31: no maximum is taken off; a reciprocal, then mul
// CHECK-LABEL: func @no_max(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @no_max(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %x = tosa.exp %r3 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31: the scale comes after the maximum was taken off
// CHECK-LABEL: func @scale_after_max(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @scale_after_max(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %red = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %t = tosa.sub %r3, %red : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.mul %t, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.exp %t2 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %red2 = tosa.reduce_sum %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %t4 = tosa.reciprocal %red2 : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %t5 = tosa.mul %t3, %t4, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t5, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 2.500000e-01}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 31, declined: what is taken off is not the same along the keys
// CHECK-LABEL: func @max_over_rows(
// CHECK-NOT: attn.sdpa
func.func @max_over_rows(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<2x4x1x9xf32>) -> tensor<2x4x7x6xf32> {
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
  %t = tosa.sub %r3, %f : (tensor<2x4x7x9xf32>, tensor<2x4x1x9xf32>) -> tensor<2x4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t2 = tosa.mul %t, %f, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x1x9xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.exp %t2 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %red = tosa.reduce_sum %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %t4 = tosa.reciprocal %red : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %t5 = tosa.mul %t3, %t4, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t5, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: }}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 33: query, key and value are converted before the products, the output after
// CHECK-LABEL: func @upcast(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf16>) key(%arg1 : tensor<2x4x9x8xf16>) value(%arg2 : tensor<2x4x9x6xf16>) {{.*}} into(%{{.*}} : tensor<2x4x7x6xf16>)
func.func @upcast(%q: tensor<2x4x7x8xf16>, %k: tensor<2x4x9x8xf16>, %v: tensor<2x4x9x6xf16>) -> tensor<2x4x7x6xf16> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %t = tosa.cast %q : (tensor<2x4x7x8xf16>) -> tensor<2x4x7x8xf32>
  %t2 = tosa.cast %k : (tensor<2x4x9x8xf16>) -> tensor<2x4x9x8xf32>
  %t3 = tosa.cast %v : (tensor<2x4x9x6xf16>) -> tensor<2x4x9x6xf32>
  %kt = tosa.transpose %t2 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %t, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %t3, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %t4 = tosa.cast %r6 : (tensor<2x4x7x6xf32>) -> tensor<2x4x7x6xf16>
  return %t4 : tensor<2x4x7x6xf16>
}

// -----

// row 36: a dropout that drops nothing multiplies by 1
// CHECK-LABEL: func @dropout_of_0(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @dropout_of_0(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<1.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
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
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t = tosa.mul %p, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale 1.000000e+00}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 36, declined: one that drops something
// CHECK-LABEL: func @dropout(
// CHECK-NOT: attn.sdpa
func.func @dropout(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x4x7x9xf32>) -> tensor<2x4x7x6xf32> {
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
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %t = tosa.mul %p, %m, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x9xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %t, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: the weights are multiplied with something that does not normalise them}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 38: c * tanh(s / c)
// CHECK-LABEL: func @softcap(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(2.500000e-01) softcap(4.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @softcap(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<4.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
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
  %t2 = tosa.mul %t, %k2, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.tanh %t2 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.mul %t3, %k3, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{softcap 4.000000e+00}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 38, declined: masked before it is capped
// CHECK-LABEL: func @mask_before_softcap(
// CHECK-NOT: attn.sdpa
func.func @mask_before_softcap(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %m: tensor<2x1x7x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k4 = "tosa.const"() <{values = dense<4.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
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
  // expected-note @+1 {{see this operation}}
  %t = tosa.select %m, %r3, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.mul %t, %k3, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.tanh %t2 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.mul %t3, %k4, %shift : (tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: scores are masked before they are capped by tanh}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 39: key and value are returned too
// CHECK-LABEL: func @key_returned(
// CHECK: %[[K:.*]] = {{linalg.generic|tosa.mul}}
// CHECK: attn.sdpa
// CHECK: return %{{.*}}, %{{.*}}, %arg2
func.func @key_returned(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %f: tensor<1x1x1x8xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>) {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %t = tosa.mul %k, %f, %shift : (tensor<2x4x9x8xf32>, tensor<1x1x1x8xf32>, tensor<1xi8>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %t {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
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
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{scale}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6, %t, %v : tensor<2x4x7x6xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>
}

// -----

// row 40, declined: the weights are returned too
// CHECK-LABEL: func @weights_returned(
// CHECK-NOT: attn.sdpa
func.func @weights_returned(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>) {
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
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  // expected-note @+1 {{see this operation}}
  return %r6, %p : tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>
}

// -----

// row 40, declined: the scores are returned too
// CHECK-LABEL: func @scores_returned(
// CHECK-NOT: attn.sdpa
func.func @scores_returned(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>) {
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
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %r3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: scores or weights have another user}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  // expected-note @+1 {{see this operation}}
  return %r6, %r3 : tensor<2x4x7x6xf32>, tensor<2x4x7x9xf32>
}

// -----

// row 41, declined: a softmax over the rows
// CHECK-LABEL: func @wrong_axis(
// CHECK-NOT: attn.sdpa
func.func @wrong_axis(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
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
  %tr = tosa.transpose %r3 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x7x9xf32>) -> tensor<2x4x9x7xf32>
  %max = tosa.reduce_max %tr {axis = 3 : i32} : (tensor<2x4x9x7xf32>) -> tensor<2x4x9x1xf32>
  %d = tosa.sub %tr, %max : (tensor<2x4x9x7xf32>, tensor<2x4x9x1xf32>) -> tensor<2x4x9x7xf32>
  %x = tosa.exp %d : (tensor<2x4x9x7xf32>) -> tensor<2x4x9x7xf32>
  // expected-note @+1 {{see this operation}}
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x9x7xf32>) -> tensor<2x4x9x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x9x1xf32>) -> tensor<2x4x9x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x9x7xf32>, tensor<2x4x9x1xf32>, tensor<1xi8>) -> tensor<2x4x9x7xf32>
  %tr2 = tosa.transpose %p {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x7xf32>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %tr2, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{not raised: what the weights are divided by is not their sum over the keys}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6 : tensor<2x4x7x6xf32>
}

// -----

// row 43: cross-attention with a value width of its own
// CHECK-LABEL: func @cross(
// CHECK: attn.sdpa query(%{{.*}} : tensor<2x3x5xf32>) key(%{{.*}} : tensor<2x11x5xf32>) value(%{{.*}} : tensor<2x11x33xf32>)
func.func @cross(%q: tensor<1x2x3x5xf32>, %k: tensor<1x2x11x5xf32>, %v: tensor<1x2x11x33xf32>) -> tensor<1x2x3x33xf32> {
  %shape6 = tosa.const_shape {values = dense<[1, 2, 3, 33]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[2, 11, 33]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[2, 3, 11]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[1, 2, 3, 11]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[2, 5, 11]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[2, 3, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<1x2x11x5xf32>) -> tensor<1x2x5x11xf32>
  %r = tosa.reshape %q, %shape : (tensor<1x2x3x5xf32>, !tosa.shape<3>) -> tensor<2x3x5xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<1x2x5x11xf32>, !tosa.shape<3>) -> tensor<2x5x11xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<2x3x5xf32>, tensor<2x5x11xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x11xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<2x3x11xf32>, !tosa.shape<4>) -> tensor<1x2x3x11xf32>
  %max = tosa.reduce_max %r3 {axis = 3 : i32} : (tensor<1x2x3x11xf32>) -> tensor<1x2x3x1xf32>
  %d = tosa.sub %r3, %max : (tensor<1x2x3x11xf32>, tensor<1x2x3x1xf32>) -> tensor<1x2x3x11xf32>
  %x = tosa.exp %d : (tensor<1x2x3x11xf32>) -> tensor<1x2x3x11xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<1x2x3x11xf32>) -> tensor<1x2x3x1xf32>
  %i = tosa.reciprocal %sum : (tensor<1x2x3x1xf32>) -> tensor<1x2x3x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<1x2x3x11xf32>, tensor<1x2x3x1xf32>, tensor<1xi8>) -> tensor<1x2x3x11xf32>
  %r4 = tosa.reshape %p, %shape4 : (tensor<1x2x3x11xf32>, !tosa.shape<3>) -> tensor<2x3x11xf32>
  %r5 = tosa.reshape %v, %shape5 : (tensor<1x2x11x33xf32>, !tosa.shape<3>) -> tensor<2x11x33xf32>
  // expected-remark @+1 {{2 heads on 2, 3 x 11, width 5 and 33}}
  %o = tosa.matmul %r4, %r5, %zp, %zp : (tensor<2x3x11xf32>, tensor<2x11x33xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x3x33xf32>
  %r6 = tosa.reshape %o, %shape6 : (tensor<2x3x33xf32>, !tosa.shape<4>) -> tensor<1x2x3x33xf32>
  return %r6 : tensor<1x2x3x33xf32>
}

// -----

// rows 5, 12, 26, 32: scale on the key, grouped heads by expand, a boolean mask, casts
// CHECK-LABEL: func @combined(
// CHECK-NOT: {{linalg.broadcast|tosa.tile}}
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf16>) key(%arg1 : tensor<2x2x9x8xf16>) value(%arg2 : tensor<2x2x9x6xf16>) mask(%arg3 : tensor<2x1x1x9xi1>) scale(2.500000e-01)
func.func @combined(%q: tensor<2x4x7x8xf16>, %k: tensor<2x2x9x8xf16>, %v: tensor<2x2x9x6xf16>, %m: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf16> {
  %shape11 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape10 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape9 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape8 = tosa.const_shape {values = dense<[2, 4, 9, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[2, 2, 1, 9, 6]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf16>}> : () -> tensor<1xf16>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0.25> : tensor<1x1x1x1xf16>}> : () -> tensor<1x1x1x1xf16>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 9, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape = tosa.const_shape {values = dense<[2, 2, 1, 9, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %r = tosa.reshape %k, %shape : (tensor<2x2x9x8xf16>, !tosa.shape<5>) -> tensor<2x2x1x9x8xf16>
  %rep = tosa.tile %r, %shape2 : (tensor<2x2x1x9x8xf16>, !tosa.shape<5>) -> tensor<2x2x2x9x8xf16>
  %r2 = tosa.reshape %rep, %shape3 : (tensor<2x2x2x9x8xf16>, !tosa.shape<4>) -> tensor<2x4x9x8xf16>
  %t = tosa.mul %r2, %k2, %shift : (tensor<2x4x9x8xf16>, tensor<1x1x1x1xf16>, tensor<1xi8>) -> tensor<2x4x9x8xf16>
  %kt = tosa.transpose %t {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf16>) -> tensor<2x4x8x9xf16>
  %r3 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf16>, !tosa.shape<3>) -> tensor<8x7x8xf16>
  %r4 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf16>, !tosa.shape<3>) -> tensor<8x8x9xf16>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf16>, tensor<8x8x9xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<8x7x9xf16>
  %r5 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf16>, !tosa.shape<4>) -> tensor<2x4x7x9xf16>
  %t2 = tosa.cast %r5 : (tensor<2x4x7x9xf16>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.select %m, %t2, %k3 : (tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.cast %p : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf16>
  %r6 = tosa.reshape %v, %shape7 : (tensor<2x2x9x6xf16>, !tosa.shape<5>) -> tensor<2x2x1x9x6xf16>
  %rep2 = tosa.tile %r6, %shape2 : (tensor<2x2x1x9x6xf16>, !tosa.shape<5>) -> tensor<2x2x2x9x6xf16>
  %r7 = tosa.reshape %rep2, %shape8 : (tensor<2x2x2x9x6xf16>, !tosa.shape<4>) -> tensor<2x4x9x6xf16>
  %r8 = tosa.reshape %t4, %shape9 : (tensor<2x4x7x9xf16>, !tosa.shape<3>) -> tensor<8x7x9xf16>
  %r9 = tosa.reshape %r7, %shape10 : (tensor<2x4x9x6xf16>, !tosa.shape<3>) -> tensor<8x9x6xf16>
  // expected-remark @+1 {{4 heads on 2}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf16>, tensor<8x9x6xf16>, tensor<1xf16>, tensor<1xf16>) -> tensor<8x7x6xf16>
  %r10 = tosa.reshape %o, %shape11 : (tensor<8x7x6xf16>, !tosa.shape<4>) -> tensor<2x4x7x6xf16>
  return %r10 : tensor<2x4x7x6xf16>
}
