// RUN: attn-opt --convert-parallel-to-runtime --split-input-file %s | FileCheck %s

// The counts of all dimensions multiply; the body divides them again, the last
// dimension fastest. A constant is made anew inside, a size is passed.

// CHECK-LABEL: func.func @two_dimensions(
// CHECK-SAME:      %[[BUFFER:.*]]: memref<?x?xf32>, %[[LAST:.*]]: index
// CHECK:         %[[CONTEXT:.*]] = llvm.alloca {{.*}} x !llvm.struct<(struct<(ptr, ptr, i64, array<2 x i64>, array<2 x i64>)>, i64)>
// CHECK:         %[[ROWS:.*]] = arith.maxsi
// CHECK:         %[[COLUMNS:.*]] = arith.maxsi
// CHECK:         %[[COUNT:.*]] = arith.muli %[[ROWS]], %[[COLUMNS]]
// CHECK:         %[[COUNT64:.*]] = arith.index_cast %[[COUNT]] : index to i64
// CHECK:         %[[BODY:.*]] = constant @two_dimensions_parallel : (!llvm.ptr, i64, i64) -> ()
// CHECK:         %[[POINTER:.*]] = builtin.unrealized_conversion_cast %[[BODY]]
// CHECK:         llvm.call @attn_parallel_loop(%[[POINTER]], %[[CONTEXT]], %[[COUNT64]]) {attn.returns_status}
// CHECK-NOT:     scf.forall
func.func @two_dimensions(%buffer: memref<?x?xf32>, %last: index) {
  %zero = arith.constant 0.0 : f32
  scf.forall (%i, %j) = (2, 0) to (%last, %last) step (1, 3) {
    memref.store %zero, %buffer[%i, %j] : memref<?x?xf32>
  }
  return
}

// CHECK-LABEL: func.func private @two_dimensions_parallel(
// CHECK-SAME:      %[[CONTEXT:.*]]: !llvm.ptr, %[[BEGIN:.*]]: i64, %[[END:.*]]: i64)
// CHECK-DAG:     %[[ZERO:.*]] = arith.constant 0.000000e+00 : f32
// CHECK-DAG:     %[[FROM:.*]] = arith.index_cast %[[BEGIN]] : i64 to index
// CHECK-DAG:     %[[TO:.*]] = arith.index_cast %[[END]] : i64 to index
// CHECK:         scf.for %[[NUMBER:.*]] = %[[FROM]] to %[[TO]]
// CHECK:           %[[SPLIT:.*]]:2 = affine.delinearize_index %[[NUMBER]] into (%{{.*}})
// CHECK:           arith.muli %[[SPLIT]]#0
// CHECK:           %[[I:.*]] = arith.addi
// CHECK:           arith.muli %[[SPLIT]]#1
// CHECK:           %[[J:.*]] = arith.addi
// CHECK:           memref.store %[[ZERO]], %{{.*}}[%[[I]], %[[J]]]

// Linked without the library, the loop is done by the caller.
// CHECK:       llvm.func extern_weak @attn_parallel_for(!llvm.ptr, !llvm.ptr, i64) -> !llvm.ptr
// CHECK:       llvm.func internal @attn_parallel_loop(
// CHECK-SAME:      %[[FN:.*]]: !llvm.ptr, %[[DATA:.*]]: !llvm.ptr, %[[N:.*]]: i64) -> !llvm.ptr
// CHECK:         %[[LINKED:.*]] = llvm.icmp "ne"
// CHECK:         llvm.cond_br %[[LINKED]], ^[[YES:.*]], ^[[NO:.*]]
// CHECK:       ^[[YES]]:
// CHECK:         llvm.call %{{.*}}(%[[FN]], %[[DATA]], %[[N]])
// CHECK:       ^[[NO]]:
// CHECK:         llvm.call %[[FN]](%[[DATA]], %{{.*}}, %[[N]])

// -----

// A loop inside of a parallel one is its iteration's own; so is memory on the
// stack, one piece for all iterations of a call.

// CHECK-LABEL: func.func private @nested_parallel(
// CHECK-NEXT:    %[[SCRATCH:.*]] = memref.alloca() : memref<4xf32>
// CHECK:         scf.for
// CHECK:           scf.forall
// CHECK-NOT:         memref.alloca
// CHECK:             memref.store %{{.*}}, %[[SCRATCH]]
// CHECK-NOT:   llvm.call @attn_parallel_loop
func.func @nested(%value: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  scf.parallel (%i) = (%c0) to (%c8) step (%c1) {
    scf.forall (%j) in (4) {
      %scratch = memref.alloca() : memref<4xf32>
      memref.store %value, %scratch[%j] : memref<4xf32>
    }
  }
  return
}

// -----

// Results would have to be combined, and stack of a dynamic size freed: both
// loops stay.

// CHECK-LABEL: func.func @stay
// CHECK:         scf.parallel
// CHECK:         scf.forall
// CHECK-NOT:   attn_parallel
func.func @stay(%zero: f32, %size: index) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %sum = scf.parallel (%i) = (%c0) to (%size) step (%c1) init (%zero) -> f32 {
    scf.reduce(%zero : f32) {
    ^bb0(%a: f32, %b: f32):
      %c = arith.addf %a, %b : f32
      scf.reduce.return %c : f32
    }
  }
  scf.forall (%i) in (8) {
    %scratch = memref.alloca(%size) : memref<?xf32>
    memref.store %sum, %scratch[%i] : memref<?xf32>
  }
  return %sum : f32
}
