// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// Masks of several parts, in tosa: what depends on the positions of row and key
// becomes attributes, what is data stays, as small as it is.

// of causal, window and padding only the padding is data, of the size that it has
// CHECK-LABEL: func @window_and_padding(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) window(4) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @window_and_padding(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<4> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %range4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %r3 = tosa.reshape %range3, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %r4 = tosa.reshape %range4, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.sub %r4, %k2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %t3 = tosa.greater %r3, %t2 : (tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) -> tensor<1x1x7x9xi1>
  %t4 = tosa.logical_and %t, %t3 : (tensor<1x1x7x9xi1>, tensor<1x1x7x9xi1>) -> tensor<1x1x7x9xi1>
  %t5 = tosa.logical_and %t4, %pad : (tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) -> tensor<2x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r5 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t6 = tosa.select %t5, %r7, %k3 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t6 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t6, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i5 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i5, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r8 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left, window 4, mask}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// a window to both sides
// CHECK-LABEL: func @local(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) window(3) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @local(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %range4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %k2 = "tosa.const"() <{values = dense<3> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %r = tosa.reshape %range, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t = tosa.sub %r2, %k2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.greater %r, %t : (tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) -> tensor<1x1x7x9xi1>
  %r3 = tosa.reshape %range3, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r4 = tosa.reshape %range4, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t3 = tosa.sub %r4, %k2 : (tensor<1x1x1x9xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x1x9xi64>
  %t4 = tosa.greater %r3, %t3 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t5 = tosa.logical_and %t2, %t4 : (tensor<1x1x7x9xi1>, tensor<1x1x7x9xi1>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r5 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t6 = tosa.select %t5, %r7, %k3 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t6 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t6, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i5 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i5, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r8 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, window 3}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// |i - j| < 3
// CHECK-LABEL: func @distance(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) window(3) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @distance(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<3> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.sub %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi64>
  %abs = tosa.abs %t : (tensor<1x1x7x9xi64>) -> tensor<1x1x7x9xi64>
  %t2 = tosa.greater %k2, %abs : (tensor<1x1x1x1xi64>, tensor<1x1x7x9xi64>) -> tensor<1x1x7x9xi1>
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
  // expected-remark @+1 {{causal none, window 3}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// one that is wider to one side is causal with an offset
// CHECK-LABEL: func @band(
// CHECK: %[[TWO:.*]] = arith.constant 1 : index
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%[[TWO]] : index) window(4) scale
func.func @band(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k4 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<1> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %range4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %k2 = "tosa.const"() <{values = dense<3> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %r = tosa.reshape %range, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t = tosa.sub %r2, %k2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.greater %r, %t : (tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) -> tensor<1x1x7x9xi1>
  %r3 = tosa.reshape %range3, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r4 = tosa.reshape %range4, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t3 = tosa.add %r3, %k3 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %t4 = tosa.greater_equal %t3, %r4 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t5 = tosa.logical_and %t2, %t4 : (tensor<1x1x7x9xi1>, tensor<1x1x7x9xi1>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r5 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t6 = tosa.select %t5, %r7, %k4 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t6 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t6, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i5 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i5, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r8 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset, window 4}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// keys below a length of their batch
// CHECK-LABEL: func @lengths(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<2x4x9x6xf32>) kv_length(%{{.*}} : tensor<2xi64>) scale
func.func @lengths(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %len: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
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
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[2, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %len, %shape : (tensor<2xi64>, !tosa.shape<4>) -> tensor<2x1x1x1xi64>
  %r2 = tosa.reshape %range, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater %r, %r2 : (tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) -> tensor<2x1x1x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r5, %k2 : (tensor<2x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i2 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i2, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, kv_length}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// the same with a causal mask, negated and or-ed
// CHECK-LABEL: func @length_and_causal(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<2x4x9x6xf32>) kv_length(%{{.*}} : tensor<2xi64>) causal(top_left) scale
func.func @length_and_causal(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %len: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape8 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape3 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[2, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %len, %shape : (tensor<2xi64>, !tosa.shape<4>) -> tensor<2x1x1x1xi64>
  %r2 = tosa.reshape %range, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r2, %r : (tensor<1x1x1x9xi64>, tensor<2x1x1x1xi64>) -> tensor<2x1x1x9xi1>
  %r3 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %r4 = tosa.reshape %range3, %shape3 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.greater %r3, %r4 : (tensor<1x1x1x9xi64>, tensor<1x1x7x1xi64>) -> tensor<1x1x7x9xi1>
  %t3 = tosa.logical_or %t, %t2 : (tensor<2x1x1x9xi1>, tensor<1x1x7x9xi1>) -> tensor<2x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r5 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.select %t3, %k2, %r7 : (tensor<2x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i4 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i4, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r8 = tosa.reshape %p, %shape7 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %v, %shape8 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left, kv_length}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape9 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// the first five keys
// CHECK-LABEL: func @constant_length(
// CHECK: %[[N:.*]] = arith.constant 5 : index
// CHECK: attn.sdpa {{.*}} kv_length(%[[N]] : index) scale
func.func @constant_length(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape6 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape4 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape3 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %k2 = "tosa.const"() <{values = dense<5> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %r = tosa.reshape %range, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater %k2, %r : (tensor<1x1x1x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x1x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r2 = tosa.reshape %q, %shape2 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r3 = tosa.reshape %kt, %shape3 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r2, %r3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r4 = tosa.reshape %s, %shape4 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r4, %k3 : (tensor<1x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i2 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i2, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape5 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape6 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, kv_length}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape7 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// all keys but the first two: a mask of keys
// CHECK-LABEL: func @left_padding(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x1x9xi1>) scale
func.func @left_padding(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape6 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape4 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape3 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k2 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %r = tosa.reshape %range, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %k2 : (tensor<1x1x1x9xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x1x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r2 = tosa.reshape %q, %shape2 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r3 = tosa.reshape %kt, %shape3 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r2, %r3, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r4 = tosa.reshape %s, %shape4 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r4, %k3 : (tensor<1x1x1x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i2 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i2, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r5 = tosa.reshape %p, %shape5 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %v, %shape6 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r7 = tosa.reshape %o, %shape7 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r7 : tensor<2x4x7x6xf32>
}

// -----

// one row at a position of its batch: a length of one more
// CHECK-LABEL: func @positions(
// CHECK: %[[N:.*]] = linalg.generic
// CHECK: arith.addi
// CHECK: attn.sdpa {{.*}} kv_length(%[[N]] : tensor<2xi64>) scale
func.func @positions(%q: tensor<2x4x1x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %at: tensor<2xi64>) -> tensor<2x4x1x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 1, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 1, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[2, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %at, %shape : (tensor<2xi64>, !tosa.shape<4>) -> tensor<2x1x1x1xi64>
  %r2 = tosa.reshape %range, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) -> tensor<2x1x1x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x1x8xf32>, !tosa.shape<3>) -> tensor<8x1x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x1x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x1x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x1x9xf32>, !tosa.shape<4>) -> tensor<2x4x1x9xf32>
  %t2 = tosa.select %t, %r5, %k2 : (tensor<2x1x1x9xi1>, tensor<2x4x1x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x1x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x1x9xf32>) -> tensor<2x4x1x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x1x9xf32>, tensor<2x4x1x1xf32>) -> tensor<2x4x1x9xf32>
  %x = tosa.exp %d : (tensor<2x4x1x9xf32>) -> tensor<2x4x1x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x1x9xf32>) -> tensor<2x4x1x1xf32>
  %i2 = tosa.reciprocal %sum : (tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
  %p = tosa.mul %x, %i2, %shift : (tensor<2x4x1x9xf32>, tensor<2x4x1x1xf32>, tensor<1xi8>) -> tensor<2x4x1x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x1x9xf32>, !tosa.shape<3>) -> tensor<8x1x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{1 x 9, width 8 and 6, scale 1.000000e+00, causal none, kv_length}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x1x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x1x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x1x6xf32>, !tosa.shape<4>) -> tensor<2x4x1x6xf32>
  return %r8 : tensor<2x4x1x6xf32>
}

// -----

// rows that follow what is in a cache
// CHECK-LABEL: func @past(
// CHECK: attn.sdpa {{.*}} causal(bottom_right) offset(%{{.*}} : tensor<2xi64>) scale
func.func @past(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %past: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape8 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape = tosa.const_shape {values = dense<[2, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %past, %shape : (tensor<2xi64>, !tosa.shape<4>) -> tensor<2x1x1x1xi64>
  %r2 = tosa.reshape %range, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t = tosa.add %r2, %r : (tensor<1x1x7x1xi64>, tensor<2x1x1x1xi64>) -> tensor<2x1x7x1xi64>
  %r3 = tosa.reshape %range2, %shape3 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t2 = tosa.greater_equal %t, %r3 : (tensor<2x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<2x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r4 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r5 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.select %t2, %r6, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r7 = tosa.reshape %p, %shape7 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r8 = tosa.reshape %v, %shape8 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal bottom_right, offset}}
  %o = tosa.matmul %r7, %r8, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r9 = tosa.reshape %o, %shape9 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r9 : tensor<2x4x7x6xf32>
}

// -----

// sequences that are packed are data of row and key; causal is none
// CHECK-LABEL: func @packed_sequences(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<2x1x7x7xi1>) causal(top_left) scale
func.func @packed_sequences(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x7x8xf32>, %v: tensor<2x4x7x6xf32>, %id: tensor<2x7xi64>) -> tensor<2x4x7x6xf32> {
  %shape10 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape9 = tosa.const_shape {values = dense<[8, 7, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape8 = tosa.const_shape {values = dense<[8, 7, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape7 = tosa.const_shape {values = dense<[2, 4, 7, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape6 = tosa.const_shape {values = dense<[8, 8, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[1, 1, 1, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape3 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape2 = tosa.const_shape {values = dense<[2, 1, 1, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape = tosa.const_shape {values = dense<[2, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %id, %shape : (tensor<2x7xi64>, !tosa.shape<4>) -> tensor<2x1x7x1xi64>
  %r2 = tosa.reshape %id, %shape2 : (tensor<2x7xi64>, !tosa.shape<4>) -> tensor<2x1x1x7xi64>
  %r3 = tosa.reshape %range, %shape3 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r4 = tosa.reshape %range2, %shape4 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x1x7xi64>
  %t = tosa.greater_equal %r3, %r4 : (tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) -> tensor<1x1x7x7xi1>
  %t2 = tosa.equal %r, %r2 : (tensor<2x1x7x1xi64>, tensor<2x1x1x7xi64>) -> tensor<2x1x7x7xi1>
  %t3 = tosa.logical_and %t, %t2 : (tensor<1x1x7x7xi1>, tensor<2x1x7x7xi1>) -> tensor<2x1x7x7xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x7x8xf32>) -> tensor<2x4x8x7xf32>
  %r5 = tosa.reshape %q, %shape5 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape6 : (tensor<2x4x8x7xf32>, !tosa.shape<3>) -> tensor<8x8x7xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x7xf32>
  %r7 = tosa.reshape %s, %shape7 : (tensor<8x7x7xf32>, !tosa.shape<4>) -> tensor<2x4x7x7xf32>
  %t4 = tosa.select %t3, %r7, %k2 : (tensor<2x1x7x7xi1>, tensor<2x4x7x7xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x7xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x7xf32>
  %x = tosa.exp %d : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x7xf32>
  %r8 = tosa.reshape %p, %shape8 : (tensor<2x4x7x7xf32>, !tosa.shape<3>) -> tensor<8x7x7xf32>
  %r9 = tosa.reshape %v, %shape9 : (tensor<2x4x7x6xf32>, !tosa.shape<3>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x7xf32>, tensor<8x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape10 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// what always holds goes: j < N, and j = j
// CHECK-LABEL: func @all_true(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @all_true(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k4 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %k3 = "tosa.const"() <{values = dense<8> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %k2 = "tosa.const"() <{values = dense<9> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %r = tosa.reshape %range, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater %k2, %r : (tensor<1x1x1x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x1x9xi1>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %t2 = tosa.add %r2, %k3 : (tensor<1x1x7x1xi64>, tensor<1x1x1x1xi64>) -> tensor<1x1x7x1xi64>
  %r3 = tosa.reshape %range3, %shape : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t3 = tosa.greater_equal %t2, %r3 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t4 = tosa.logical_and %t, %t3 : (tensor<1x1x1x9xi1>, tensor<1x1x7x9xi1>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r4 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r5 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r4, %r5, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r6 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t5 = tosa.select %t4, %r6, %k4 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t5 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t5, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i4 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i4, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r7 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r8 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none}}
  %o = tosa.matmul %r7, %r8, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r9 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r9 : tensor<2x4x7x6xf32>
}

// -----

// causal or within a prefix that is data: neither alone
// CHECK-LABEL: func @prefix(
// CHECK: attn.sdpa {{.*}} value(%arg2 : tensor<2x4x9x6xf32>) mask(%{{.*}} : tensor<2x1x7x9xi1>) scale
func.func @prefix(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %len: tensor<2xi64>) -> tensor<2x4x7x6xf32> {
  %shape9 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape8 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape7 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k2 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape5 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape3 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape = tosa.const_shape {values = dense<[2, 1, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %r = tosa.reshape %len, %shape : (tensor<2xi64>, !tosa.shape<4>) -> tensor<2x1x1x1xi64>
  %r2 = tosa.reshape %range, %shape2 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r3 = tosa.reshape %range2, %shape3 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r2, %r3 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %r4 = tosa.reshape %range3, %shape3 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t2 = tosa.greater %r, %r4 : (tensor<2x1x1x1xi64>, tensor<1x1x1x9xi64>) -> tensor<2x1x1x9xi1>
  %t3 = tosa.logical_or %t, %t2 : (tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) -> tensor<2x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r5 = tosa.reshape %q, %shape4 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape5 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %s, %shape6 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.select %t3, %r7, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i4 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i4, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r8 = tosa.reshape %p, %shape7 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %v, %shape8 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r8, %r9, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r10 = tosa.reshape %o, %shape9 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r10 : tensor<2x4x7x6xf32>
}

// -----

// where(pad, where(causal, 0, -inf), -inf), added
// CHECK-LABEL: func @nested_where(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @nested_where(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape5 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape4 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %range, %shape4 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r5 = tosa.reshape %range2, %shape5 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r4, %r5 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t2 = tosa.select %t, %k2, %k3 : (tensor<1x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x7x9xf32>
  %t3 = tosa.select %pad, %t2, %k3 : (tensor<2x1x1x9xi1>, tensor<1x1x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x7x9xf32>
  %t4 = tosa.add %r3, %t3 : (tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// (1 - m) * -1e9 of a converted boolean, and causal
// CHECK-LABEL: func @inverted_number(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x1x9xf32>) scale
func.func @inverted_number(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<-1000000000.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<1.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %t = tosa.cast %pad : (tensor<2x1x1x9xi1>) -> tensor<2x1x1x9xf32>
  %t2 = tosa.sub %k2, %t : (tensor<1x1x1x1xf32>, tensor<2x1x1x9xf32>) -> tensor<2x1x1x9xf32>
  %t3 = tosa.mul %t2, %k3, %shift : (tensor<2x1x1x9xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x1x1x9xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.add %r3, %t3 : (tensor<2x4x7x9xf32>, tensor<2x1x1x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
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

// a row that loses all keys to a finite number weighs them alike: the average of the values
// CHECK-LABEL: func @average(
// CHECK: %[[O:.*]]:2 = attn.sdpa {{.*}} mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) scale
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%arg2 : tensor<2x4x9x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[O]]#0, %[[O]]#1
// CHECK: tensor.extract %[[SUM]]
// CHECK: arith.select
func.func @average(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
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
  %t2 = tosa.logical_and %t, %pad : (tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) -> tensor<2x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.select %t2, %r5, %k2 : (tensor<2x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t3, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// the same of grouped heads, and added
// CHECK-LABEL: func @average_grouped(
// CHECK: %[[O:.*]]:2 = attn.sdpa {{.*}} mask(%arg3 : tensor<2x1x1x9xi1>) causal(top_left) scale
// CHECK: %[[SUM:.*]] = linalg.generic {{.*}} ins(%arg2 : tensor<2x2x9x6xf32>)
// CHECK: linalg.generic {{.*}} ins(%[[O]]#0, %[[O]]#1
// CHECK: tensor.extract %[[SUM]]
// CHECK: arith.select
func.func @average_grouped(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x9x8xf32>, %v: tensor<2x2x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape13 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape12 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape11 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape10 = tosa.const_shape {values = dense<[2, 4, 9, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape9 = tosa.const_shape {values = dense<[2, 2, 1, 9, 6]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape7 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 9, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape4 = tosa.const_shape {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %shape3 = tosa.const_shape {values = dense<[2, 2, 1, 9, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
  %k3 = "tosa.const"() <{values = dense<-3.402823466e+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %r = tosa.reshape %range, %shape : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r, %r2 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t2 = tosa.logical_and %t, %pad : (tensor<1x1x7x9xi1>, tensor<2x1x1x9xi1>) -> tensor<2x1x7x9xi1>
  %t3 = tosa.select %t2, %k2, %k3 : (tensor<2x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x7x9xf32>
  %r3 = tosa.reshape %k, %shape3 : (tensor<2x2x9x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x9x8xf32>
  %rep = tosa.tile %r3, %shape4 : (tensor<2x2x1x9x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x9x8xf32>
  %r4 = tosa.reshape %rep, %shape5 : (tensor<2x2x2x9x8xf32>, !tosa.shape<4>) -> tensor<2x4x9x8xf32>
  %kt = tosa.transpose %r4 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r5 = tosa.reshape %q, %shape6 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r6 = tosa.reshape %kt, %shape7 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r5, %r6, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %s, %shape8 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t4 = tosa.add %r7, %t3 : (tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t4 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t4, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r8 = tosa.reshape %v, %shape9 : (tensor<2x2x9x6xf32>, !tosa.shape<5>) -> tensor<2x2x1x9x6xf32>
  %rep2 = tosa.tile %r8, %shape4 : (tensor<2x2x1x9x6xf32>, !tosa.shape<5>) -> tensor<2x2x2x9x6xf32>
  %r9 = tosa.reshape %rep2, %shape10 : (tensor<2x2x2x9x6xf32>, !tosa.shape<4>) -> tensor<2x4x9x6xf32>
  %r10 = tosa.reshape %p, %shape11 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r11 = tosa.reshape %r9, %shape12 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal top_left, mask}}
  %o = tosa.matmul %r10, %r11, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r12 = tosa.reshape %o, %shape13 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r12 : tensor<2x4x7x6xf32>
}

// -----

// two that are added may be lower together: they stay as they are
// CHECK-LABEL: func @low_twice(
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<2x1x7x9xf32>) scale
func.func @low_twice(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi1>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape5 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi64>}> : () -> tensor<9xi64>
  %shape4 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<-3.402823466e+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<0.0> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %r4 = tosa.reshape %range, %shape4 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r5 = tosa.reshape %range2, %shape5 : (tensor<9xi64>, !tosa.shape<4>) -> tensor<1x1x1x9xi64>
  %t = tosa.greater_equal %r4, %r5 : (tensor<1x1x7x1xi64>, tensor<1x1x1x9xi64>) -> tensor<1x1x7x9xi1>
  %t2 = tosa.select %t, %k2, %k3 : (tensor<1x1x7x9xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<1x1x7x9xf32>
  %t3 = tosa.select %pad, %k2, %k3 : (tensor<2x1x1x9xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x1x9xf32>
  %t4 = tosa.add %t2, %t3 : (tensor<1x1x7x9xf32>, tensor<2x1x1x9xf32>) -> tensor<2x1x7x9xf32>
  %t5 = tosa.add %r3, %t4 : (tensor<2x4x7x9xf32>, tensor<2x1x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t5 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t5, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, bias}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// two attentions share a mask: it is computed once
// CHECK-LABEL: func @shared(
// CHECK: %[[M:.*]] = linalg.generic
// CHECK: attn.sdpa {{.*}} mask(%[[M]] : tensor<2x1x1x9xi1>)
// CHECK-NOT: linalg.generic
// CHECK: attn.sdpa {{.*}} mask(%[[M]] : tensor<2x1x1x9xi1>)
func.func @shared(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>, %pad: tensor<2x1x1x9xi64>, %q2: tensor<2x4x7x8xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4x7x6xf32>) {
  %shape6 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape5 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape4 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %shape3 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape2 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %k2 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi64>}> : () -> tensor<1x1x1x1xi64>
  %t = tosa.greater %pad, %k2 : (tensor<2x1x1x9xi64>, tensor<1x1x1x1xi64>) -> tensor<2x1x1x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r = tosa.reshape %q, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r2 = tosa.reshape %kt, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r, %r2, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r3 = tosa.reshape %s, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %k3, %r3 : (tensor<2x1x1x9xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
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
  %kt2 = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r7 = tosa.reshape %q2, %shape : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r8 = tosa.reshape %kt2, %shape2 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s2 = tosa.matmul %r7, %r8, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r9 = tosa.reshape %s2, %shape3 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t3 = tosa.select %t, %k3, %r9 : (tensor<2x1x1x9xi1>, tensor<1x1x1x1xf32>, tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %max2 = tosa.reduce_max %t3 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d2 = tosa.sub %t3, %max2 : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x2 = tosa.exp %d2 : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum2 = tosa.reduce_sum %x2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i2 = tosa.reciprocal %sum2 : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p2 = tosa.mul %x2, %i2, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r10 = tosa.reshape %p2, %shape4 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r11 = tosa.reshape %v, %shape5 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o2 = tosa.matmul %r10, %r11, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r12 = tosa.reshape %o2, %shape6 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r6, %r12 : tensor<2x4x7x6xf32>, tensor<2x4x7x6xf32>
}

// -----

// chunks that are longer than all keys
// CHECK-LABEL: func @wide_chunk(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x9x8xf32>) value(%arg2 : tensor<2x4x9x6xf32>) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @wide_chunk(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi32>}> : () -> tensor<9xi32>
  %k2 = "tosa.const"() <{values = dense<16> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi32>}> : () -> tensor<7xi32>
  %r = tosa.reshape %range, %shape : (tensor<7xi32>, !tosa.shape<4>) -> tensor<1x1x7x1xi32>
  %div = tosa.intdiv %r, %k2 : (tensor<1x1x7x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x7x1xi32>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi32>, !tosa.shape<4>) -> tensor<1x1x1x9xi32>
  %div2 = tosa.intdiv %r2, %k2 : (tensor<1x1x1x9xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x9xi32>
  %t = tosa.equal %div, %div2 : (tensor<1x1x7x1xi32>, tensor<1x1x1x9xi32>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r5, %k3 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// chunks within: no attribute says so
// CHECK-LABEL: func @chunk(
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<1x1x7x9xi1>) scale
func.func @chunk(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape8 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[8, 9, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape6 = tosa.const_shape {values = dense<[8, 7, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k3 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape5 = tosa.const_shape {values = dense<[2, 4, 7, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape4 = tosa.const_shape {values = dense<[8, 8, 9]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape3 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape2 = tosa.const_shape {values = dense<[1, 1, 1, 9]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi32>}> : () -> tensor<9xi32>
  %k2 = "tosa.const"() <{values = dense<4> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
  %shape = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi32>}> : () -> tensor<7xi32>
  %r = tosa.reshape %range, %shape : (tensor<7xi32>, !tosa.shape<4>) -> tensor<1x1x7x1xi32>
  %div = tosa.intdiv %r, %k2 : (tensor<1x1x7x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x7x1xi32>
  %r2 = tosa.reshape %range2, %shape2 : (tensor<9xi32>, !tosa.shape<4>) -> tensor<1x1x1x9xi32>
  %div2 = tosa.intdiv %r2, %k2 : (tensor<1x1x1x9xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x9xi32>
  %t = tosa.equal %div, %div2 : (tensor<1x1x7x1xi32>, tensor<1x1x1x9xi32>) -> tensor<1x1x7x9xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x9x8xf32>) -> tensor<2x4x8x9xf32>
  %r3 = tosa.reshape %q, %shape3 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r4 = tosa.reshape %kt, %shape4 : (tensor<2x4x8x9xf32>, !tosa.shape<3>) -> tensor<8x8x9xf32>
  %s = tosa.matmul %r3, %r4, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x9xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x9xf32>
  %r5 = tosa.reshape %s, %shape5 : (tensor<8x7x9xf32>, !tosa.shape<4>) -> tensor<2x4x7x9xf32>
  %t2 = tosa.select %t, %r5, %k3 : (tensor<1x1x7x9xi1>, tensor<2x4x7x9xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x9xf32>
  %max = tosa.reduce_max %t2 {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t2, %max : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x9xf32>
  %x = tosa.exp %d : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x9xf32>
  %sum = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x9xf32>) -> tensor<2x4x7x1xf32>
  %i3 = tosa.reciprocal %sum : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i3, %shift : (tensor<2x4x7x9xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x9xf32>
  %r6 = tosa.reshape %p, %shape6 : (tensor<2x4x7x9xf32>, !tosa.shape<3>) -> tensor<8x7x9xf32>
  %r7 = tosa.reshape %v, %shape7 : (tensor<2x4x9x6xf32>, !tosa.shape<3>) -> tensor<8x9x6xf32>
  // expected-remark @+1 {{causal none, mask}}
  %o = tosa.matmul %r6, %r7, %zp, %zp : (tensor<8x7x9xf32>, tensor<8x9x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r8 = tosa.reshape %o, %shape8 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r8 : tensor<2x4x7x6xf32>
}

// -----

// positions that grow by one are one sequence: a running count of where they do not is 0
// CHECK-LABEL: func @position_differences(
// CHECK: attn.sdpa query(%arg0 : tensor<2x4x7x8xf32>) key(%arg1 : tensor<2x4x7x8xf32>) value(%arg2 : tensor<2x4x7x6xf32>) causal(top_left) scale(1.000000e+00) into(%{{.*}} : tensor<2x4x7x6xf32>) {attn.raised_from = "tosa"}
func.func @position_differences(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x7x8xf32>, %v: tensor<2x4x7x6xf32>) -> tensor<2x4x7x6xf32> {
  %shape14 = tosa.const_shape {values = dense<[2, 4, 7, 6]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape13 = tosa.const_shape {values = dense<[8, 7, 6]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape12 = tosa.const_shape {values = dense<[8, 7, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shift = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
  %k4 = "tosa.const"() <{values = dense<0xFF800000> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
  %shape11 = tosa.const_shape {values = dense<[2, 4, 7, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %zp = "tosa.const"() <{values = dense<0.0> : tensor<1xf32>}> : () -> tensor<1xf32>
  %shape10 = tosa.const_shape {values = dense<[8, 8, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %shape9 = tosa.const_shape {values = dense<[8, 7, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %range4 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %range3 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape8 = tosa.const_shape {values = dense<[1, 1, 1, 7]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %shape7 = tosa.const_shape {values = dense<[1, 1, 7, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
  %k3 = "tosa.const"() <{values = dense<0> : tensor<1x1x1xi64>}> : () -> tensor<1x1x1xi64>
  %shape6 = tosa.const_shape {values = dense<[1, 1, 7]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %range2 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape5 = tosa.const_shape {values = dense<[1, 7, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
  %range = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64>}> : () -> tensor<7xi64>
  %shape4 = tosa.const_shape {values = dense<[1, 7]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %shape3 = tosa.const_shape {values = dense<[0, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %shape2 = tosa.const_shape {values = dense<[1, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %shape = tosa.const_shape {values = dense<[0, 0]> : tensor<2xindex>} : () -> !tosa.shape<2>
  %k2 = "tosa.const"() <{values = dense<1> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
  %pos = "tosa.const"() <{values = dense<[[0, 1, 2, 3, 4, 5, 6]]> : tensor<1x7xi64>}> : () -> tensor<1x7xi64>
  %slice = tosa.slice %pos, %shape, %shape2 : (tensor<1x7xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x1xi64>
  %t = tosa.sub %slice, %k2 : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi64>
  %cat = tosa.concat %t, %pos {axis = 1 : i32} : (tensor<1x1xi64>, tensor<1x7xi64>) -> tensor<1x8xi64>
  %slice2 = tosa.slice %cat, %shape3, %shape4 : (tensor<1x8xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x7xi64>
  %slice3 = tosa.slice %cat, %shape, %shape4 : (tensor<1x8xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<1x7xi64>
  %t2 = tosa.sub %slice2, %slice3 : (tensor<1x7xi64>, tensor<1x7xi64>) -> tensor<1x7xi64>
  %t3 = tosa.equal %t2, %k2 : (tensor<1x7xi64>, tensor<1x1xi64>) -> tensor<1x7xi1>
  %t4 = tosa.logical_not %t3 : (tensor<1x7xi1>) -> tensor<1x7xi1>
  %t5 = tosa.cast %t4 : (tensor<1x7xi1>) -> tensor<1x7xi64>
  %r = tosa.reshape %range, %shape5 : (tensor<7xi64>, !tosa.shape<3>) -> tensor<1x7x1xi64>
  %r2 = tosa.reshape %range2, %shape6 : (tensor<7xi64>, !tosa.shape<3>) -> tensor<1x1x7xi64>
  %t6 = tosa.greater_equal %r, %r2 : (tensor<1x7x1xi64>, tensor<1x1x7xi64>) -> tensor<1x7x7xi1>
  %r3 = tosa.reshape %t5, %shape6 : (tensor<1x7xi64>, !tosa.shape<3>) -> tensor<1x1x7xi64>
  %t7 = tosa.select %t6, %r3, %k3 : (tensor<1x7x7xi1>, tensor<1x1x7xi64>, tensor<1x1x1xi64>) -> tensor<1x7x7xi64>
  %sum = tosa.reduce_sum %t7 {axis = 2 : i32} : (tensor<1x7x7xi64>) -> tensor<1x7x1xi64>
  %r4 = tosa.reshape %sum, %shape4 : (tensor<1x7x1xi64>, !tosa.shape<2>) -> tensor<1x7xi64>
  %r5 = tosa.reshape %r4, %shape7 : (tensor<1x7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r6 = tosa.reshape %r4, %shape8 : (tensor<1x7xi64>, !tosa.shape<4>) -> tensor<1x1x1x7xi64>
  %r7 = tosa.reshape %range3, %shape7 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x7x1xi64>
  %r8 = tosa.reshape %range4, %shape8 : (tensor<7xi64>, !tosa.shape<4>) -> tensor<1x1x1x7xi64>
  %t8 = tosa.greater_equal %r7, %r8 : (tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) -> tensor<1x1x7x7xi1>
  %t9 = tosa.equal %r5, %r6 : (tensor<1x1x7x1xi64>, tensor<1x1x1x7xi64>) -> tensor<1x1x7x7xi1>
  %t10 = tosa.logical_and %t8, %t9 : (tensor<1x1x7x7xi1>, tensor<1x1x7x7xi1>) -> tensor<1x1x7x7xi1>
  %kt = tosa.transpose %k {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x7x8xf32>) -> tensor<2x4x8x7xf32>
  %r9 = tosa.reshape %q, %shape9 : (tensor<2x4x7x8xf32>, !tosa.shape<3>) -> tensor<8x7x8xf32>
  %r10 = tosa.reshape %kt, %shape10 : (tensor<2x4x8x7xf32>, !tosa.shape<3>) -> tensor<8x8x7xf32>
  %s = tosa.matmul %r9, %r10, %zp, %zp : (tensor<8x7x8xf32>, tensor<8x8x7xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x7xf32>
  %r11 = tosa.reshape %s, %shape11 : (tensor<8x7x7xf32>, !tosa.shape<4>) -> tensor<2x4x7x7xf32>
  %t11 = tosa.select %t10, %r11, %k4 : (tensor<1x1x7x7xi1>, tensor<2x4x7x7xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x7x7xf32>
  %max = tosa.reduce_max %t11 {axis = 3 : i32} : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x1xf32>
  %d = tosa.sub %t11, %max : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) -> tensor<2x4x7x7xf32>
  %x = tosa.exp %d : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x7xf32>
  %sum2 = tosa.reduce_sum %x {axis = 3 : i32} : (tensor<2x4x7x7xf32>) -> tensor<2x4x7x1xf32>
  %i5 = tosa.reciprocal %sum2 : (tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
  %p = tosa.mul %x, %i5, %shift : (tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>, tensor<1xi8>) -> tensor<2x4x7x7xf32>
  %r12 = tosa.reshape %p, %shape12 : (tensor<2x4x7x7xf32>, !tosa.shape<3>) -> tensor<8x7x7xf32>
  %r13 = tosa.reshape %v, %shape13 : (tensor<2x4x7x6xf32>, !tosa.shape<3>) -> tensor<8x7x6xf32>
  // expected-remark @+1 {{causal top_left}}
  %o = tosa.matmul %r12, %r13, %zp, %zp : (tensor<8x7x7xf32>, tensor<8x7x6xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x7x6xf32>
  %r14 = tosa.reshape %o, %shape14 : (tensor<8x7x6xf32>, !tosa.shape<4>) -> tensor<2x4x7x6xf32>
  return %r14 : tensor<2x4x7x6xf32>
}
