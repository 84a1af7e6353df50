// RUN: attn-opt %s --split-input-file --verify-diagnostics --attn-prepare-entry=entry=run --symbol-dce | FileCheck %s
// RUN: not attn-opt %s --split-input-file --attn-reference-pipeline='entry=run symbol=model' 2>/dev/null | FileCheck %s --check-prefix=LLVM

// CHECK-NOT: @unused
// CHECK: func.func private @helper
// CHECK: func.func @run(%{{.*}}: tensor<?xf32> {bufferization.writable = false}) -> tensor<?xf32> attributes {attn.signature = (tensor<?xf32>) -> tensor<?xf32>, llvm.emit_c_interface}
func.func @unused() { return }
func.func @helper(%a: tensor<?xf32>) -> tensor<?xf32> {
  return %a : tensor<?xf32>
}
func.func @run(%a: tensor<?xf32>) -> tensor<?xf32> {
  %r = call @helper(%a) : (tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}
// LLVM-DAG: llvm.func internal @helper
// LLVM-DAG: llvm.func internal @run
// LLVM-DAG: llvm.func @model(%{{.*}}: !llvm.ptr, %{{.*}}: !llvm.ptr)
// LLVM-DAG: llvm.func @model_call(%{{.*}}: !llvm.ptr)
// LLVM-DAG: llvm.mlir.global external constant @model_signature("(tensor<?xf32>) -> tensor<?xf32>\00")

// -----

// expected-error @+1 {{entry 'run': argument 1 is 'f32', not a ranked tensor}}
func.func @run(%a: tensor<2xf32>, %b: f32) -> tensor<2xf32> {
  return %a : tensor<2xf32>
}

// -----

// expected-error @+1 {{no function 'run' to call}}
module {
  // expected-note @+1 {{there is 'main'}}
  func.func @main() { return }
}
