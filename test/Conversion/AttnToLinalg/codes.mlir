// RUN: attn-opt %s -convert-attn-to-linalg -canonicalize -cse | FileCheck %s

// CHECK-LABEL: func @sign_pack
func.func @sign_pack(%x: tensor<3x65xf32>, %init: tensor<3x2xi64>)
    -> tensor<3x2xi64> {
  // Missing elements are negative: their bits are 0.
  // CHECK: %[[FILL:.*]] = arith.constant -1.000000e+00 : f32
  // CHECK: tensor.pad %{{.*}} low[0, 0] high[0, %c63]
  // CHECK: tensor.yield %[[FILL]]
  // CHECK: tensor.expand_shape {{.*}} tensor<3x128xf32> into tensor<3x2x64xf32>
  // NaN and -0.0 are positive.
  // CHECK: arith.cmpf uge
  // CHECK: arith.shli
  // CHECK: arith.ori
  %0 = attn.sign_pack %x : tensor<3x65xf32> into(%init : tensor<3x2xi64>)
  return %0 : tensor<3x2xi64>
}

// CHECK-LABEL: func @kernel_hash
func.func @kernel_hash(%x: tensor<2x?x8xf32>, %a: tensor<2x25x8xf32>,
                       %w: tensor<2x16x25xf32>, %g: tensor<2x25xf32>,
                       %init: tensor<2x?x16xi8>) -> tensor<2x?x16xi8> {
  // A zero row stays zero.
  // CHECK: %[[NORM:.*]] = math.sqrt
  // CHECK: arith.cmpf oeq, %[[NORM]]
  // CHECK: arith.divf %{{.*}}, %[[NORM]]
  // The mean distance over rows and anchors is sigma.
  // CHECK: arith.muli %{{.*}}, %c25
  // CHECK: math.exp
  // CHECK: arith.cmpf oge
  // CHECK: arith.select %{{.*}}, %c1_i8, %c-1_i8
  %0 = attn.kernel_hash x(%x : tensor<2x?x8xf32>) anchors(%a : tensor<2x25x8xf32>)
                        matrix(%w : tensor<2x16x25xf32>) mean(%g : tensor<2x25xf32>)
                        into(%init : tensor<2x?x16xi8>)
  return %0 : tensor<2x?x16xi8>
}

// CHECK-LABEL: func @positions
// CHECK-SAME: %[[START:[^:,]*]]: index, %[[LENGTH:[^:,]*]]: index
func.func @positions(%c: tensor<2x4xf32>, %i: tensor<2x7xf32>, %start: index,
                     %length: index) -> (tensor<2x7xf32>, tensor<2x7xf32>) {
  // CHECK: %[[N:.*]] = arith.addi %{{.*}}, %[[START]]
  // CHECK: %[[LAST:.*]] = arith.subi %[[LENGTH]], %c1
  // CHECK: arith.maxsi %[[LAST]], %c1
  // CHECK: arith.index_cast %[[N]]
  // CHECK: math.sin
  %0:2 = attn.elita_positions a1(%c : tensor<2x4xf32>) b1(%c : tensor<2x4xf32>)
                              a2(%c : tensor<2x4xf32>) b2(%c : tensor<2x4xf32>)
                              c(%c : tensor<2x4xf32>) start(%start) length(%length)
                              into(%i, %i : tensor<2x7xf32>, tensor<2x7xf32>)
  return %0#0, %0#1 : tensor<2x7xf32>, tensor<2x7xf32>
}
