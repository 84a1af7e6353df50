// RUN: attn-opt %s -canonicalize -cse -loop-invariant-code-motion | FileCheck %s

// On tensors an operation has no effects: what is not used goes, and what is
// computed twice is computed once.

// CHECK-LABEL: func @dead_on_tensors
// CHECK-NEXT: return
func.func @dead_on_tensors(%q: tensor<2x3x4xf32>, %m: tensor<2x3xf32>,
                           %codes: tensor<2x3x1xi32>, %bits: tensor<2x3x4xi8>,
                           %p: tensor<4xf32>, %a: tensor<2x5x4xf32>,
                           %w: tensor<2x4x5xf32>, %g: tensor<2x5xf32>) {
  %0 = attn.sdpa query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) into(%q : tensor<2x3x4xf32>)
  %1 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) into(%q : tensor<2x3x4xf32>)
  %2 = attn.hamming query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) into(%q : tensor<2x3x4xf32>)
  %3:3 = attn.online score(#attn.dot) query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) into(%q, %m, %m : tensor<2x3x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>)
  %4 = attn.finish acc(%q : tensor<2x3x4xf32>) max(%m : tensor<2x3xf32>) sum(%m : tensor<2x3xf32>) into(%q : tensor<2x3x4xf32>)
  %5 = attn.hamming_linear query(%bits : tensor<2x3x4xi8>) key(%bits : tensor<2x3x4xi8>) value(%q : tensor<2x3x4xf32>) into(%q : tensor<2x3x4xf32>)
  %6 = attn.cumsum cross(%m : tensor<2x3xf32>) diag(%m : tensor<2x3xf32>) extra(%m : tensor<2x3xf32>) value(%q : tensor<2x3x4xf32>) into(%q : tensor<2x3x4xf32>)
  %7:2 = attn.elita_positions a1(%p : tensor<4xf32>) b1(%p : tensor<4xf32>) a2(%p : tensor<4xf32>) b2(%p : tensor<4xf32>) c(%p : tensor<4xf32>) into(%p, %p : tensor<4xf32>, tensor<4xf32>)
  %8 = attn.kernel_hash x(%q : tensor<2x3x4xf32>) anchors(%a : tensor<2x5x4xf32>) matrix(%w : tensor<2x4x5xf32>) mean(%g : tensor<2x5xf32>) into(%bits : tensor<2x3x4xi8>)
  %9 = attn.sign_pack %q : tensor<2x3x4xf32> into(%codes : tensor<2x3x1xi32>)
  return
}

// CHECK-LABEL: func @twice
// CHECK: %[[O:.*]] = attn.l1
// CHECK-NOT: attn.l1
// CHECK: return %[[O]], %[[O]]
func.func @twice(%q: tensor<2x3x4xf32>, %init: tensor<2x3x4xf32>)
    -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) lambda(2.0) into(%init : tensor<2x3x4xf32>)
  %1 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) lambda(2.0) into(%init : tensor<2x3x4xf32>)
  return %0, %1 : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

// CHECK-LABEL: func @not_the_same
// CHECK: attn.l1 {{.*}} lambda(2.0
// CHECK: attn.l1 {{.*}} lambda(3.0
func.func @not_the_same(%q: tensor<2x3x4xf32>, %init: tensor<2x3x4xf32>)
    -> (tensor<2x3x4xf32>, tensor<2x3x4xf32>) {
  %0 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) lambda(2.0) into(%init : tensor<2x3x4xf32>)
  %1 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) lambda(3.0) into(%init : tensor<2x3x4xf32>)
  return %0, %1 : tensor<2x3x4xf32>, tensor<2x3x4xf32>
}

// On memrefs an operation writes its inits and stays.

// CHECK-LABEL: func @on_memrefs
// CHECK: attn.sdpa
// CHECK: attn.l1
// CHECK: attn.hamming
// CHECK: attn.online
// CHECK: attn.finish
// CHECK: attn.hamming_linear
// CHECK: attn.cumsum
// CHECK: attn.elita_positions
// CHECK: attn.kernel_hash
// CHECK: attn.sign_pack
func.func @on_memrefs(%q: memref<2x3x4xf32>, %o: memref<2x3x4xf32>, %m: memref<2x3xf32>, %n: memref<2x3xf32>,
                      %codes: memref<2x3x1xi32>, %bits: memref<2x3x4xi8>, %h: memref<2x3x4xi8>,
                      %p: memref<4xf32>, %a: memref<2x5x4xf32>,
                      %w: memref<2x4x5xf32>, %g: memref<2x5xf32>) {
  attn.sdpa query(%q : memref<2x3x4xf32>) key(%q : memref<2x3x4xf32>) value(%q : memref<2x3x4xf32>) into(%o : memref<2x3x4xf32>)
  attn.l1 query(%q : memref<2x3x4xf32>) key(%q : memref<2x3x4xf32>) value(%q : memref<2x3x4xf32>) into(%o : memref<2x3x4xf32>)
  attn.hamming query(%q : memref<2x3x4xf32>) key(%q : memref<2x3x4xf32>) value(%q : memref<2x3x4xf32>) into(%o : memref<2x3x4xf32>)
  attn.online score(#attn.dot) query(%q : memref<2x3x4xf32>) key(%q : memref<2x3x4xf32>) value(%q : memref<2x3x4xf32>) into(%o, %m, %n : memref<2x3x4xf32>, memref<2x3xf32>, memref<2x3xf32>)
  attn.finish acc(%q : memref<2x3x4xf32>) max(%m : memref<2x3xf32>) sum(%n : memref<2x3xf32>) into(%o : memref<2x3x4xf32>)
  attn.hamming_linear query(%bits : memref<2x3x4xi8>) key(%bits : memref<2x3x4xi8>) value(%q : memref<2x3x4xf32>) into(%o : memref<2x3x4xf32>)
  attn.cumsum cross(%m : memref<2x3xf32>) diag(%m : memref<2x3xf32>) extra(%m : memref<2x3xf32>) value(%q : memref<2x3x4xf32>) into(%o : memref<2x3x4xf32>)
  attn.elita_positions a1(%p : memref<4xf32>) b1(%p : memref<4xf32>) a2(%p : memref<4xf32>) b2(%p : memref<4xf32>) c(%p : memref<4xf32>) into(%p, %p : memref<4xf32>, memref<4xf32>)
  attn.kernel_hash x(%q : memref<2x3x4xf32>) anchors(%a : memref<2x5x4xf32>) matrix(%w : memref<2x4x5xf32>) mean(%g : memref<2x5xf32>) into(%h : memref<2x3x4xi8>)
  attn.sign_pack %q : memref<2x3x4xf32> into(%codes : memref<2x3x1xi32>)
  return
}

// Two loads around the operation are not the same: it writes its init.

// CHECK-LABEL: func @loads_around
// CHECK-SAME: (%[[Q:[^:]*]]: memref<1x1x1xf32>, %[[O:[^:]*]]: memref<1x1x1xf32>)
// CHECK: %[[O0:.*]] = memref.load %[[O]]
// CHECK: attn.sdpa
// CHECK: %[[O1:.*]] = memref.load %[[O]]
// CHECK: return %[[O0]], %[[O1]]
func.func @loads_around(%q: memref<1x1x1xf32>, %o: memref<1x1x1xf32>) -> (f32, f32) {
  %c0 = arith.constant 0 : index
  %o0 = memref.load %o[%c0, %c0, %c0] : memref<1x1x1xf32>
  attn.sdpa query(%q : memref<1x1x1xf32>) key(%q : memref<1x1x1xf32>) value(%q : memref<1x1x1xf32>) into(%o : memref<1x1x1xf32>)
  %o1 = memref.load %o[%c0, %c0, %c0] : memref<1x1x1xf32>
  return %o0, %o1 : f32, f32
}

// What can not go wrong leaves a loop that may not run. Sizes that are only
// known at run time may disagree, and memory is written.

// CHECK-LABEL: func @loops
// CHECK: attn.l1 {{.*}} lambda(1.0
// CHECK: scf.for
// CHECK: attn.l1 {{.*}} lambda(2.0
// CHECK: attn.l1 {{.*}} lambda(3.0
func.func @loops(%n: index, %q: tensor<2x3x4xf32>, %d: tensor<2x?x4xf32>, %m: memref<2x3x4xf32>, %s: tensor<2x3x4xf32>, %t: tensor<2x?x4xf32>) -> (tensor<2x3x4xf32>, tensor<2x?x4xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%a = %s, %b = %t) -> (tensor<2x3x4xf32>, tensor<2x?x4xf32>) {
    attn.l1 query(%m : memref<2x3x4xf32>) key(%m : memref<2x3x4xf32>) value(%m : memref<2x3x4xf32>) lambda(2.0) into(%m : memref<2x3x4xf32>)
    %0 = attn.l1 query(%q : tensor<2x3x4xf32>) key(%q : tensor<2x3x4xf32>) value(%q : tensor<2x3x4xf32>) lambda(1.0) into(%q : tensor<2x3x4xf32>)
    %1 = attn.l1 query(%d : tensor<2x?x4xf32>) key(%d : tensor<2x?x4xf32>) value(%d : tensor<2x?x4xf32>) lambda(3.0) into(%d : tensor<2x?x4xf32>)
    scf.yield %0, %1 : tensor<2x3x4xf32>, tensor<2x?x4xf32>
  }
  return %r#0, %r#1 : tensor<2x3x4xf32>, tensor<2x?x4xf32>
}
