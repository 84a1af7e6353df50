// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// The softmax as one operation.

// CHECK-LABEL: func @softmax(
// CHECK: attn.sdpa query(%arg0 : tensor<?x7x8xf32>) {{.*}} scale(1.000000e+00)
func.func @softmax(%q: tensor<?x7x8xf32>, %kt: tensor<?x8x9xf32>, %v: tensor<?x9x6xf32>, %s.z: tensor<?x7x9xf32>, %o.z: tensor<?x7x6xf32>) -> tensor<?x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %s.f = linalg.fill ins(%zero : f32) outs(%s.z : tensor<?x7x9xf32>) -> tensor<?x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<?x7x8xf32>, tensor<?x8x9xf32>) outs(%s.f : tensor<?x7x9xf32>) -> tensor<?x7x9xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<?x7x9xf32>) outs(%s.z : tensor<?x7x9xf32>) -> tensor<?x7x9xf32>
  %o.f = linalg.fill ins(%zero : f32) outs(%o.z : tensor<?x7x6xf32>) -> tensor<?x7x6xf32>
  // expected-remark @+1 {{? heads on ?, 7 x 9}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<?x7x9xf32>, tensor<?x9x6xf32>) outs(%o.f : tensor<?x7x6xf32>) -> tensor<?x7x6xf32>
  return %o : tensor<?x7x6xf32>
}

// -----

// declined: over the rows
// CHECK-LABEL: func @softmax_over_rows(
// CHECK-NOT: attn.sdpa
func.func @softmax_over_rows(%q: tensor<4x7x8xf32>, %kt: tensor<4x8x9xf32>, %v: tensor<4x9x6xf32>, %s.z: tensor<4x7x9xf32>, %o.z: tensor<4x7x6xf32>) -> tensor<4x7x6xf32> {
  %zero = arith.constant 0.0 : f32
  %s.f = linalg.fill ins(%zero : f32) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<4x7x8xf32>, tensor<4x8x9xf32>) outs(%s.f : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  // expected-note @+1 {{see this operation}}
  %p = linalg.softmax dimension(1) ins(%s : tensor<4x7x9xf32>) outs(%s.z : tensor<4x7x9xf32>) -> tensor<4x7x9xf32>
  %o.f = linalg.fill ins(%zero : f32) outs(%o.z : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  // expected-remark @+1 {{not raised: between the weights' softmax and their product with the values stands something else}}
  %o = linalg.batch_matmul ins(%p, %v : tensor<4x7x9xf32>, tensor<4x9x6xf32>) outs(%o.f : tensor<4x7x6xf32>) -> tensor<4x7x6xf32>
  return %o : tensor<4x7x6xf32>
}
