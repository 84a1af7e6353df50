// RUN: attn-opt %s -convert-attn-to-linalg -canonicalize -cse | FileCheck %s

// What was summed so far is rescaled to the new maximum, then added to; every
// part of the state is updated in place, the maximum last.

// CHECK-LABEL: func @online
// CHECK-SAME: %[[ACC:[^:,]*]]: tensor<1x3x8xf32>, %[[MAX:[^:,]*]]: tensor<1x3xf32>, %[[SUM:[^:,]*]]: tensor<1x3xf32>)
func.func @online(%q: tensor<1x3x8xf32>, %k: tensor<1x?x8xf32>,
                  %acc: tensor<1x3x8xf32>, %max: tensor<1x3xf32>,
                  %sum: tensor<1x3xf32>)
    -> (tensor<1x3x8xf32>, tensor<1x3xf32>, tensor<1x3xf32>) {
  // CHECK: %[[NEW:.*]] = linalg.generic {{.*}} ins(%[[MAX]] : tensor<1x3xf32>)
  // CHECK: arith.maximumf
  // CHECK: linalg.generic {{.*}} ins(%[[MAX]], %[[NEW]] : {{.*}}) outs(%[[SUM]]
  // CHECK: arith.subf
  // CHECK: math.exp
  // CHECK: arith.mulf
  // CHECK: linalg.generic {{.*}} ins(%[[MAX]], %[[NEW]] : {{.*}}) outs(%[[ACC]]
  // CHECK: %[[WEIGHTS:.*]] = linalg.generic
  // CHECK: math.exp
  // CHECK: %[[SUM_OUT:.*]] = linalg.generic {{.*}} ins(%[[WEIGHTS]]
  // CHECK: %[[ACC_OUT:.*]] = linalg.generic {{.*}} ins(%[[WEIGHTS]]
  // CHECK: %[[MAX_OUT:.*]] = linalg.generic {{.*}} outs(%[[MAX]]
  // CHECK: return %[[ACC_OUT]], %[[MAX_OUT]], %[[SUM_OUT]]
  %0:3 = attn.online score(#attn.dot) query(%q : tensor<1x3x8xf32>)
                     key(%k : tensor<1x?x8xf32>) value(%k : tensor<1x?x8xf32>)
                     scale(0.5)
                     into(%acc, %max, %sum : tensor<1x3x8xf32>, tensor<1x3xf32>,
                          tensor<1x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<1x3x8xf32>, tensor<1x3xf32>, tensor<1x3xf32>
}

// CHECK-LABEL: func @finish
func.func @finish(%acc: tensor<1x3x8xf32>, %max: tensor<1x3xf32>,
                  %sum: tensor<1x3xf32>, %init: tensor<1x3x8xbf16>)
    -> tensor<1x3x8xbf16> {
  // CHECK: %[[ZERO:.*]] = arith.constant 0.0{{.*}} : f32
  // CHECK: %[[QUOTIENT:.*]] = arith.divf
  // CHECK: %[[IS_EMPTY:.*]] = arith.cmpf oeq, %{{.*}}, %[[ZERO]]
  // CHECK: %[[RESULT:.*]] = arith.select %[[IS_EMPTY]], %[[ZERO]], %[[QUOTIENT]]
  // CHECK: arith.truncf %[[RESULT]] : f32 to bf16
  %0 = attn.finish acc(%acc : tensor<1x3x8xf32>) max(%max : tensor<1x3xf32>)
                   sum(%sum : tensor<1x3xf32>) into(%init : tensor<1x3x8xbf16>)
  return %0 : tensor<1x3x8xbf16>
}
