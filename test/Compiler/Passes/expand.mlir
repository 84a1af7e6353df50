// RUN: attn-opt %s --split-input-file --attn-expand-strided-copies --attn-expand-dynamic-reshapes --attn-expand-bf16-casts | FileCheck %s

// CHECK-LABEL: func.func @copies(
// CHECK-SAME:    %[[A:.*]]: memref<4x4xf32>, %[[B:.*]]: memref<4x4xf32>, %[[S:.*]]: memref<4x4xf32, strided<[8, 1]>>)
// CHECK:         memref.copy %[[A]], %[[B]]
// CHECK-NOT:     memref.copy
// CHECK:         linalg.generic {{.*}} ins(%[[S]] : {{.*}} outs(%[[A]]
func.func @copies(%a: memref<4x4xf32>, %b: memref<4x4xf32>, %s: memref<4x4xf32, strided<[8, 1]>>) {
  memref.copy %a, %b : memref<4x4xf32> to memref<4x4xf32>
  memref.copy %s, %a : memref<4x4xf32, strided<[8, 1]>> to memref<4x4xf32>
  return
}

// -----

// One unknown size is left to expand-strided-metadata.
// CHECK-LABEL: func.func @one(
// CHECK:         memref.expand_shape
func.func @one(%a: memref<?x5xf32>, %n: index) -> memref<?x2x5xf32> {
  %r = memref.expand_shape %a [[0, 1], [2]] output_shape [%n, 2, 5] : memref<?x5xf32> into memref<?x2x5xf32>
  return %r : memref<?x2x5xf32>
}

// CHECK-LABEL: func.func @two(
// CHECK-SAME:    %[[A:.*]]: memref<?x5xf32>, %[[M:.*]]: index, %[[N:.*]]: index)
// CHECK:         %[[BASE:.*]], %{{.*}}, %{{.*}}:2, %{{.*}}:2 = memref.extract_strided_metadata %[[A]]
// CHECK:         %[[STRIDE:.*]] = affine.apply {{.*}}[%[[N]]]
// CHECK:         memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [%[[M]], %[[N]], 5], strides: [%[[STRIDE]], 5, 1]
func.func @two(%a: memref<?x5xf32>, %m: index, %n: index) -> memref<?x?x5xf32> {
  %r = memref.expand_shape %a [[0, 1], [2]] output_shape [%m, %n, 5] : memref<?x5xf32> into memref<?x?x5xf32>
  return %r : memref<?x?x5xf32>
}

// -----

// CHECK-LABEL: func.func @casts(
// CHECK-SAME:    %[[I:.*]]: i64, %[[D:.*]]: f64, %[[B:.*]]: bf16)
// CHECK:         %[[IF:.*]] = arith.sitofp %[[I]] : i64 to f32
// CHECK:         %[[IB:.*]] = arith.truncf %[[IF]] : f32 to bf16
// CHECK:         %[[DF:.*]] = arith.truncf %[[D]] : f64 to f32
// CHECK:         %[[DB:.*]] = arith.truncf %[[DF]] : f32 to bf16
// CHECK:         %[[BF:.*]] = arith.extf %[[B]] : bf16 to f32
// CHECK:         %[[BI:.*]] = arith.fptosi %[[BF]] : f32 to i8
// CHECK:         %[[BF2:.*]] = arith.extf %[[B]] : bf16 to f32
// CHECK:         %[[BD:.*]] = arith.extf %[[BF2]] : f32 to f64
// CHECK:         return %[[IB]], %[[DB]], %[[BI]], %[[BD]]
func.func @casts(%i: i64, %d: f64, %b: bf16) -> (bf16, bf16, i8, f64) {
  %0 = arith.sitofp %i : i64 to bf16
  %1 = arith.truncf %d : f64 to bf16
  %2 = arith.fptosi %b : bf16 to i8
  %3 = arith.extf %b : bf16 to f64
  return %0, %1, %2, %3 : bf16, bf16, i8, f64
}
