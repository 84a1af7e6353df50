// RUN: attn-opt %s -convert-attn-to-linalg -canonicalize -cse | FileCheck %s

// All keys at once: four sums over them, then every row against the sums.

// CHECK-LABEL: func @hamming_linear
// CHECK-NOT: scf.for
func.func @hamming_linear(%q: tensor<4x3x16xi8>, %k: tensor<2x5x16xi8>,
                          %v: tensor<2x5x6xf32>, %init: tensor<4x3x6xf32>)
    -> tensor<4x3x6xf32> {
  // CHECK-DAG: %[[C:.*]] = arith.constant 1.700000e+01 : f32
  // CHECK: arith.sitofp %{{.*}} : i8 to f32
  // CHECK: arith.mulf
  // CHECK: linalg.generic
  // CHECK: linalg.generic
  // CHECK: linalg.generic
  // CHECK: linalg.generic
  // CHECK: linalg.generic
  // CHECK: linalg.generic
  // CHECK: arith.mulf %{{.*}}, %[[C]]
  // CHECK: arith.mulf %{{.*}}, %[[C]]
  // CHECK: arith.divf
  %0 = attn.hamming_linear query(%q : tensor<4x3x16xi8>) key(%k : tensor<2x5x16xi8>)
                           value(%v : tensor<2x5x6xf32>)
                           into(%init : tensor<4x3x6xf32>)
  return %0 : tensor<4x3x6xf32>
}

// Causal: key by key, the sums carried; packed codes are unpacked first.

// CHECK-LABEL: func @causal
func.func @causal(%q: tensor<2x?x1xi32>, %k: tensor<2x?x1xi32>,
                  %v: tensor<2x?x6xf32>, %mask: tensor<?xi1>,
                  %init: tensor<2x?x6xf32>) -> tensor<2x?x6xf32> {
  // CHECK: arith.shrui
  // CHECK: arith.trunci %{{.*}} : i32 to i1
  // CHECK: scf.for %{{.*}} = %{{.*}} to %{{.*}} step %{{.*}} iter_args(
  // CHECK: tensor.extract_slice
  // CHECK: arith.select
  // CHECK: tensor.insert_slice
  // CHECK: scf.yield
  %0 = attn.hamming_linear query(%q : tensor<2x?x1xi32>) key(%k : tensor<2x?x1xi32>)
                           value(%v : tensor<2x?x6xf32>) mask(%mask : tensor<?xi1>)
                           causal width(16) into(%init : tensor<2x?x6xf32>)
  return %0 : tensor<2x?x6xf32>
}

// As released, the numerator takes the row's own value.

// CHECK-LABEL: func @ecoformer
// CHECK-SAME: %[[V:[^:,]*]]: tensor<1x5x6xf32>
func.func @ecoformer(%q: tensor<1x5x16xi8>, %v: tensor<1x5x6xf32>,
                     %init: tensor<1x5x6xf32>) -> tensor<1x5x6xf32> {
  // CHECK: linalg.generic {{.*}} ins(%{{.*}}, %{{.*}}, %[[V]], %{{.*}} : {{.*}}) outs(%{{.*}} : tensor<1x5x6xf32>)
  // CHECK: arith.divf
  %0 = attn.hamming_linear query(%q : tensor<1x5x16xi8>) key(%q : tensor<1x5x16xi8>)
                           value(%v : tensor<1x5x6xf32>) compat(ecoformer)
                           into(%init : tensor<1x5x6xf32>)
  return %0 : tensor<1x5x6xf32>
}

// The sums are kept relative to the largest logit so far; the state is carried,
// and given back where it was given.

// CHECK-LABEL: func @cumsum
// CHECK-SAME: %[[MAX:[^:,]*]]: tensor<2xf32>, %[[Z:[^:,]*]]: tensor<2xf32>, %[[S:[^:,]*]]: tensor<2x6xf32>)
func.func @cumsum(%x: tensor<2x9xf32>, %v: tensor<2x9x6xf32>,
                  %init: tensor<2x9x6xf32>, %max: tensor<2xf32>,
                  %z: tensor<2xf32>, %s: tensor<2x6xf32>)
    -> (tensor<2x9x6xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x6xf32>) {
  // CHECK-DAG: %[[LOW:.*]] = arith.constant -2.000000e+01 : f32
  // CHECK-DAG: %[[HIGH:.*]] = arith.constant 2.000000e+01 : f32
  // CHECK: %[[R:.*]]:4 = scf.for {{.*}} iter_args(%[[M:.*]] = %[[MAX]], %{{.*}} = %[[Z]], %{{.*}} = %[[S]], %{{.*}} = %{{.*}})
  // CHECK: arith.maximumf %{{.*}}, %[[LOW]]
  // CHECK: %[[LOGIT:.*]] = arith.minimumf %{{.*}}, %[[HIGH]]
  // CHECK: %[[NEW:.*]] = arith.maximumf %[[LOGIT]]
  // CHECK: math.exp
  // CHECK: math.exp
  // CHECK: outs(%[[M]] : tensor<2xf32>)
  // CHECK: return %[[R]]#3, %[[R]]#0, %[[R]]#1, %[[R]]#2
  %0:4 = attn.cumsum cross(%x : tensor<2x9xf32>) diag(%x : tensor<2x9xf32>)
                     extra(%x : tensor<2x9xf32>) value(%v : tensor<2x9x6xf32>)
                     clip(20.0)
                     into(%init, %max, %z, %s : tensor<2x9x6xf32>, tensor<2xf32>,
                          tensor<2xf32>, tensor<2x6xf32>)
  return %0#0, %0#1, %0#2, %0#3
    : tensor<2x9x6xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x6xf32>
}
