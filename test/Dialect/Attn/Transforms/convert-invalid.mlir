// RUN: split-file %s %t
// RUN: not attn-opt %t/linear.mlir --attn-convert=to=hamming-linear 2>&1 | FileCheck %s --check-prefix=LINEAR
// RUN: not attn-opt %t/linear.mlir --attn-convert=to=cumsum 2>&1 | FileCheck %s --check-prefix=CUMSUM
// RUN: not attn-opt %t/one.mlir --attn-convert=to=linear 2>&1 | FileCheck %s --check-prefix=TO
// RUN: not attn-opt %t/one.mlir --attn-convert 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming lambda=2' 2>&1 | FileCheck %s --check-prefix=OWNER
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=-1' 2>&1 | FileCheck %s --check-prefix=LAMBDA
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=nan' 2>&1 | FileCheck %s --check-prefix=NAN
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=1:' 2>&1 | FileCheck %s --check-prefix=PART
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=1 lam=1' 2>&1 | FileCheck %s --check-prefix=BOTH
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=1:2:3' 2>&1 | FileCheck %s --check-prefix=HEADS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 precision=u7' 2>&1 | FileCheck %s --check-prefix=PRECISION
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming top-n=0' 2>&1 | FileCheck %s --check-prefix=TOPN
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=kernel' 2>&1 | FileCheck %s --check-prefix=HASH
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=hyperplane' 2>&1 | FileCheck %s --check-prefix=BITS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear seed=1' 2>&1 | FileCheck %s --check-prefix=SEED
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 layers=0-2' 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 layers=2-1' 2>&1 | FileCheck %s --check-prefix=RANGE
// RUN: not attn-opt %t/one.mlir --attn-convert=to=l1 --attn-convert='to=hamming layers=0' 2>&1 | FileCheck %s --check-prefix=AGAIN
// RUN: not attn-opt %t/one.mlir --attn-convert=to=l1 --attn-convert=to=hamming 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not attn-opt %t/two.mlir --attn-convert=to=l1 2>&1 | FileCheck %s --check-prefix=ENTRY

//--- one.mlir
// TO: error: attn-convert: to=linear is none of l1, hamming, hamming-linear and cumsum
// NONE: error: attn-convert: to= is none of
// OWNER: error: attn-convert: lambda is a parameter of l1, not of hamming
// LAMBDA: error: attn-convert: lambda=-1 is no number of 0 or more
// NAN: error: attn-convert: lambda=nan is no number of 0 or more
// PART: error: attn-convert: lambda=1: lacks a number
// BOTH: error: attn-convert: lambda and lam are the same parameter
// HEADS: one.mlir:{{.*}} error: not converted to l1: lambda has 3 numbers for 4 heads
// PRECISION: error: attn-convert: precision=u7 is none of f32, bf16_weights, i16 and u8
// TOPN: error: attn-convert: top-n=0 is no number of 1 or more
// HASH: error: attn-convert: hash=kernel is neither sign nor hyperplane
// BITS: error: attn-convert: hash=hyperplane needs bits
// SEED: error: attn-convert: bits and seed are parameters of hash=hyperplane
// LAYERS: error: attn-convert: layers=0-2 names 1, but @main has 1 attentions, numbered from 0
// RANGE: error: attn-convert: layers=2-1: '2-1' is neither a number nor a range
// AGAIN: error: attn-convert: layer 0 is attn.l1, converted before
// EMPTY: error: attn-convert: @main has no attn.sdpa
func.func @main(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  %0 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%q : tensor<4x7x8xf32>) value(%q : tensor<4x7x8xf32>) into(%q : tensor<4x7x8xf32>)
  return %0 : tensor<4x7x8xf32>
}

//--- two.mlir
// ENTRY: error: attn-convert: there is no function @main
func.func @a() { return }
func.func @b() { return }

//--- linear.mlir
// Every reason is said, in the order of the model, and nothing is converted.
func.func @main(%q: tensor<4x7x8xf32>, %k: tensor<4x9x8xf32>, %bias: tensor<7x9xf32>, %mask: tensor<7x9xi1>, %length: index,
                %lse: tensor<4x7xf32>, %m: memref<4x7x8xf32>, %d: tensor<4x?x?xf32>, %e: tensor<4x?x?xf32>) {
  // LINEAR: error: not converted to hamming-linear: it has a bias, which hamming-linear can not keep
  // CUMSUM: error: not converted to cumsum: it has a bias, which cumsum can not keep
  %0 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) bias(%bias : tensor<7x9xf32>) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has a window, which
  // CUMSUM: error: not converted to cumsum: it has a window, which
  %1 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) window(3) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has a softcap, which
  // CUMSUM: error: not converted to cumsum: it has a softcap, which
  %2 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) softcap(3.0) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has kv_length, which
  // CUMSUM: error: not converted to cumsum: it has kv_length, which
  %3 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) kv_length(%length : index) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has an offset, which
  // CUMSUM: error: not converted to cumsum: it has an offset, which
  %4 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) causal(bottom_right) offset(%length : index) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has a log-sum-exp result, which
  // CUMSUM: error: not converted to cumsum: it has a log-sum-exp result, which
  %5:2 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) into(%q, %lse : tensor<4x7x8xf32>, tensor<4x7xf32>)
  // LINEAR: error: not converted to hamming-linear: its mask is not one of whole keys
  // CUMSUM: error: not converted to cumsum: it has a mask, which
  %6 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) mask(%mask : tensor<7x9xi1>) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it is causal, and M = 7 is not known to be N = 9
  // CUMSUM: error: not converted to cumsum: it is causal, and M = 7 is not known to be N = 9
  %7 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) causal(top_left) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: its operands are memrefs; convert before bufferization
  // CUMSUM: error: not converted to cumsum: its operands are memrefs; convert before bufferization
  attn.sdpa query(%m : memref<4x7x8xf32>) key(%m : memref<4x7x8xf32>) value(%m : memref<4x7x8xf32>) causal(top_left) into(%m : memref<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: its width is dynamic
  // CUMSUM: error: not converted to cumsum: it is not causal
  %8 = attn.sdpa query(%d : tensor<4x?x?xf32>) key(%e : tensor<4x?x?xf32>) value(%e : tensor<4x?x?xf32>) into(%d : tensor<4x?x?xf32>)
  // LINEAR: error: not converted to hamming-linear: it is causal, and M = ? is not known to be N = ?
  // CUMSUM: error: not converted to cumsum: it is causal, and M = ? is not known to be N = ?
  %9 = attn.sdpa query(%d : tensor<4x?x?xf32>) key(%e : tensor<4x?x?xf32>) value(%e : tensor<4x?x?xf32>) causal(top_left) into(%d : tensor<4x?x?xf32>)
  return
}
