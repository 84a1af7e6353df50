// RUN: attn-opt %s -convert-attn-to-linalg | FileCheck %s
// RUN: attn-opt %s -convert-attn-to-linalg -canonicalize -cse \
// RUN:   -one-shot-bufferize=bufferize-function-boundaries -canonicalize \
// RUN:   | FileCheck %s --check-prefix=BUFFERS

// An operation on memrefs is lowered as tensors that view them: each buffer once,
// the destination writable.

// CHECK-LABEL: func @buffers
// CHECK-SAME: %[[Q:[^:,]*]]: memref<1x3x8xf32>, %[[K:[^:,]*]]: memref<1x5x8xf32>, %[[O:[^:,]*]]: memref<1x3x8xf32>
// BUFFERS-LABEL: func @buffers
// BUFFERS-SAME: %{{.*}}: memref<1x5x8xf32>, %[[O:[^:,]*]]: memref<1x3x8xf32>)
func.func @buffers(%q: memref<1x3x8xf32>, %k: memref<1x5x8xf32>,
                   %o: memref<1x3x8xf32>) {
  // CHECK-DAG: bufferization.to_tensor %[[Q]] restrict :
  // CHECK-DAG: bufferization.to_tensor %[[K]] restrict :
  // CHECK-DAG: bufferization.to_tensor %[[O]] restrict writable :
  // CHECK: bufferization.materialize_in_destination %{{.*}} in restrict writable %[[O]]
  // BUFFERS: linalg.generic {{.*}} outs(%[[O]] : memref<1x3x8xf32>)
  // BUFFERS-NOT: memref.copy
  attn.sdpa query(%q : memref<1x3x8xf32>) key(%k : memref<1x5x8xf32>)
            value(%k : memref<1x5x8xf32>) into(%o : memref<1x3x8xf32>)
  return
}
