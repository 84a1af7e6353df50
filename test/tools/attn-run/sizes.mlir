// Sizes that the types leave open and the inputs get wrong are errors with the
// place in the model, never reads out of bounds.
// RUN: split-file %s %t

// RUN: not attn-run %t/add.mlir 2>&1 | FileCheck %t/add.mlir
//--- add.mlir
// CHECK: attn-run: error: {{.*}}add.mlir:[[# @LINE + 12]]:10: dimension #0 of input/output operand #1 is incompatible with inferred dimension size
func.func private @lengths() -> (tensor<?xf32>, tensor<?xf32>) {
  %a = arith.constant dense<1.0> : tensor<3xf32>
  %b = arith.constant dense<1.0> : tensor<5xf32>
  %x = tensor.cast %a : tensor<3xf32> to tensor<?xf32>
  %y = tensor.cast %b : tensor<5xf32> to tensor<?xf32>
  return %x, %y : tensor<?xf32>, tensor<?xf32>
}
func.func @main() -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %x, %y = call @lengths() : () -> (tensor<?xf32>, tensor<?xf32>)
  %init = tensor.empty() : tensor<5xf32>
  %sum = linalg.add ins(%y, %x : tensor<?xf32>, tensor<?xf32>) outs(%init : tensor<5xf32>) -> tensor<5xf32>
  %r = tensor.cast %sum : tensor<5xf32> to tensor<?xf32>
  return %r : tensor<?xf32>
}
