// RUN: attn-opt %s --attn-asserts-to-status --split-input-file --verify-diagnostics | FileCheck %s

// The message has the place, and no line breaks; one text is one constant.
// CHECK: llvm.mlir.global internal constant @[[MESSAGE:.*]]("{{.*}}asserts-to-status.mlir:[[# @LINE + 9]]:3: two lines\00")

// CHECK-LABEL: func.func @guarded(%{{.*}}: i1) -> (!llvm.ptr, i32)
// CHECK:         %[[TEXT:.*]] = llvm.mlir.addressof @[[MESSAGE]]
// CHECK:         cf.cond_br %{{.*}}, ^[[NEXT:bb[0-9]+]], ^[[FAIL:bb[0-9]+]](%[[TEXT]] : !llvm.ptr)
// CHECK:       ^[[NEXT]]:
// CHECK:         %[[OK:.*]] = llvm.mlir.zero : !llvm.ptr
// CHECK:         return %[[OK]], %{{.*}} : !llvm.ptr, i32
func.func @guarded(%ok: i1) -> i32 {
  cf.assert %ok, "two\0Alines"
  %c = arith.constant 1 : i32
  return %c : i32
}
// CHECK:       ^[[FAIL]](%[[STATUS:.*]]: !llvm.ptr):
// CHECK:         %[[NONE:.*]] = ub.poison : i32
// CHECK:         return %[[STATUS]], %[[NONE]] : !llvm.ptr, i32

// A caller hands on what its callee says.
// CHECK-LABEL: func.func @caller(%{{.*}}: i1) -> (!llvm.ptr, i32)
// CHECK:         %[[CALL:.*]]:2 = call @guarded
// CHECK:         %[[FINE:.*]] = llvm.icmp "eq" %[[CALL]]#0
// CHECK:         cf.cond_br %[[FINE]], ^[[NEXT:bb[0-9]+]], ^{{.*}}(%[[CALL]]#0 : !llvm.ptr)
// CHECK:       ^[[NEXT]]:
// CHECK:         return %{{.*}}, %[[CALL]]#1
func.func @caller(%ok: i1) -> i32 {
  %r = call @guarded(%ok) : (i1) -> i32
  return %r : i32
}

// What is only declared has no status.
// CHECK: func.func private @outside() -> i32
// CHECK-LABEL: func.func @calls_outside() -> (!llvm.ptr, i32)
// CHECK:         %[[R:.*]] = call @outside() : () -> i32
func.func private @outside() -> i32
func.func @calls_outside() -> i32 {
  %r = call @outside() : () -> i32
  return %r : i32
}

// -----

// What upstream's verification writes is reduced to its sentence.
// CHECK: llvm.mlir.global internal constant @{{.*}}("{{.*}}:[[# @LINE + 2]]:3: size is wrong\00")
func.func @upstream(%ok: i1) {
  cf.assert %ok, "ERROR: Runtime op verification failed\0A%0 = op\0A^ size is wrong\0ALocation: loc(unknown)"
  return
}

// -----

func.func @structured(%ok: i1) {
  scf.if %ok {
    // expected-error @+1 {{can not report a failure from here}}
    cf.assert %ok, "inside"
  }
  return
}

// -----

func.func @indirect(%f: () -> ()) {
  // expected-error @+1 {{can not report a failure from here}}
  call_indirect %f() : () -> ()
  return
}
