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
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=simhash' 2>&1 | FileCheck %s --check-prefix=HASH
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=hyperplane' 2>&1 | FileCheck %s --check-prefix=BITS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear seed=1' 2>&1 | FileCheck %s --check-prefix=SEED
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 layers=0-2' 2>&1 | FileCheck %s --check-prefix=LAYERS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 layers=2-1' 2>&1 | FileCheck %s --check-prefix=RANGE
// RUN: not attn-opt %t/one.mlir --attn-convert=to=l1 --attn-convert='to=hamming layers=0' 2>&1 | FileCheck %s --check-prefix=AGAIN
// RUN: not attn-opt %t/one.mlir --attn-convert=to=l1 --attn-convert=to=hamming 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not attn-opt %t/two.mlir --attn-convert=to=l1 2>&1 | FileCheck %s --check-prefix=ENTRY
// RUN: not attn-opt %t/linear.mlir --attn-convert='to=l1-linformer e-k=arg:0 e-v=arg:0' 2>&1 | FileCheck %s --check-prefix=LIN
// RUN: not attn-opt %t/linear.mlir --attn-convert='to=l1-longformer window=4' 2>&1 | FileCheck %s --check-prefix=LONG
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-longformer window=4 global-rows=2,7' 2>&1 | FileCheck %s --check-prefix=ROW
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-longformer window=4 global-rows=2,x' 2>&1 | FileCheck %s --check-prefix=ROWS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-longformer window=4 global-rows=2 precision=u8' 2>&1 | FileCheck %s --check-prefix=STEP
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-longformer' 2>&1 | FileCheck %s --check-prefix=WINDOW
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-linformer e-v=arg:1' 2>&1 | FileCheck %s --check-prefix=NEEDS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-linformer e-k=arg:1 e-v=arg:2' 2>&1 | FileCheck %s --check-prefix=PROJECTION
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1-linformer e-k=arg:1 e-v=arg:3' 2>&1 | FileCheck %s --check-prefix=RANKS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=arg:9' 2>&1 | FileCheck %s --check-prefix=ARGUMENT
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=arg:width' 2>&1 | FileCheck %s --check-prefix=NAMED
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=arg:4' 2>&1 | FileCheck %s --check-prefix=TYPE
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=arg:5' 2>&1 | FileCheck %s --check-prefix=COUNT
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 lambda=file:width' 2>&1 | FileCheck %s --check-prefix=NOFILE
// RUN: not attn-opt %t/one.mlir --attn-convert='to=l1 parameters=%t/none.npz' 2>&1 | FileCheck %s --check-prefix=FILE
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming top-n=arg:5' 2>&1 | FileCheck %s --check-prefix=RUNTIME
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming top-n=2.5' 2>&1 | FileCheck %s --check-prefix=WHOLE
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=kernel' 2>&1 | FileCheck %s --check-prefix=KERNEL
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=kernel anchors=arg:5 matrix=arg:5 mean=arg:5' 2>&1 | FileCheck %s --check-prefix=ANCHORS
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear hash=kernel anchors=arg:0 matrix=arg:0 mean=arg:0 bits=3' 2>&1 | FileCheck %s --check-prefix=MATRIX
// RUN: not attn-opt %t/one.mlir --attn-convert='to=hamming-linear compat=performer' 2>&1 | FileCheck %s --check-prefix=COMPAT
// RUN: not attn-opt %t/one.mlir --attn-convert='to=cumsum w-cross=1' 2>&1 | FileCheck %s --check-prefix=ARRAY
// RUN: not attn-opt %t/causal.mlir --attn-convert='to=cumsum w-cross=arg:0' 2>&1 | FileCheck %s --check-prefix=WEIGHTS
// RUN: not attn-opt %t/causal.mlir --attn-convert='to=hamming-linear compat=ecoformer' 2>&1 | FileCheck %s --check-prefix=ECO
// RUN: not attn-opt %t/causal.mlir --attn-convert='to=hamming-linear hash=kernel anchors=arg:1 matrix=arg:2 mean=arg:3' 2>&1 | FileCheck %s --check-prefix=LIVE
// RUN: not attn-opt %t/causal.mlir --attn-convert='to=l1-linformer e-k=arg:0 e-v=arg:0' 2>&1 | FileCheck %s --check-prefix=CAUSAL
// RUN: not attn-opt %t/causal.mlir --attn-convert='to=l1 heads=0 layers=1' 2>&1 | FileCheck %s --check-prefix=DYNAMIC

//--- one.mlir
// TO: error: attn-convert: to=linear is none of l1, l1-longformer, l1-linformer, hamming, hamming-linear, cumsum
// NONE: error: attn-convert: to= is none of
// OWNER: error: attn-convert: lambda is a parameter of l1, l1-longformer, l1-linformer, not of hamming
// LAMBDA: error: attn-convert: lambda=-1 is no number of 0 or more
// NAN: error: attn-convert: lambda=nan is no number of 0 or more
// PART: error: attn-convert: lambda=1: lacks a number
// BOTH: error: attn-convert: lambda and lam are the same parameter
// HEADS: one.mlir:{{.*}} error: not converted to l1: lambda (given) is [3], and must be [query heads = 4]
// PRECISION: error: attn-convert: precision=u7 is none of f32, bf16_weights, i16 and u8
// TOPN: error: attn-convert: top-n=0 is no whole number of 1 or more
// HASH: error: attn-convert: hash=simhash is none of sign, hyperplane and kernel
// BITS: error: not converted to hamming-linear: hash=hyperplane needs bits
// SEED: error: not converted to hamming-linear: seed is no parameter of hash=sign
// LAYERS: error: attn-convert: layers=0-2 names 1, but @main has 1 attentions, numbered from 0
// RANGE: error: attn-convert: layers=2-1 is no list of numbers and ranges
// AGAIN: error: attn-convert: layer 0 is attn.l1, converted before
// EMPTY: error: attn-convert: @main has no attn.sdpa
// ROW: one.mlir:{{.*}} error: not converted to l1-longformer: global row 7 of global-rows=2,7 is not among the query's 7 rows, numbered from 0
// ROWS: error: attn-convert: global-rows=2,x is no list of numbers and ranges, as in 0-3,5
// STEP: error: not converted to l1-longformer: precision = u8 takes its step from all rows of a head, and global-rows=2 are some of them
// WINDOW: error: not converted to l1-longformer: it needs a window: give window=NUMBER
// NEEDS: error: not converted to l1-linformer: it needs E_K: give e-k=arg:NUMBER, or parameters=FILE.npz with an array 'E_K' or 'layer0.E_K'
// PROJECTION: error: not converted to l1-linformer: E_V (argument 2) is [3, 8], and must be [projected length, key length = 7]
// RANKS: error: not converted to l1-linformer: E_K (argument 1) has 3 rows, and E_V (argument 3) has 2
// ARGUMENT: error: not converted to l1: lambda is argument 9, and @main has 6
// NAMED: error: not converted to l1: lambda is the argument named 'width', and no argument of @main has attn.name = "width" or "layer0.width"
// TYPE: error: not converted to l1: lambda (argument 4) is of type 'i32'; expected a float, or a ranked tensor of floats
// COUNT: error: not converted to l1: lambda (argument 5) is [3], and must be [query heads = 4]
// NOFILE: error: not converted to l1: lambda is the array 'width', and parameters= names no file
// FILE: error: attn-convert: {{.*}}none.npz
// RUNTIME: error: not converted to hamming: top_n (argument 5) is not known when the model is compiled; give a number, or an array of a file
// WHOLE: error: attn-convert: top-n=2.5 is no whole number of 1 or more
// KERNEL: error: not converted to hamming-linear: it needs anchors: give anchors=arg:NUMBER
// ANCHORS: error: not converted to hamming-linear: anchors (argument 5) is [3], and must be [number of anchors, width = 8]
// MATRIX: error: not converted to hamming-linear: matrix (argument 0) is [4, 7, 8], and must be [key/value heads = 4, bits, number of anchors = 7]
// COMPAT: error: attn-convert: compat=performer is neither none nor ecoformer
// ARRAY: error: attn-convert: w-cross=1 is neither arg:NUMBER, arg:NAME nor file:NAME
func.func @main(%q: tensor<4x7x8xf32>, %e: tensor<3x7xf32>, %f: tensor<3x8xf32>, %g: tensor<2x7xf32>, %i: i32, %s: tensor<3xf32>) -> tensor<4x7x8xf32> {
  %0 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%q : tensor<4x7x8xf32>) value(%q : tensor<4x7x8xf32>) into(%q : tensor<4x7x8xf32>)
  return %0 : tensor<4x7x8xf32>
}

//--- causal.mlir
// WEIGHTS: error: not converted to cumsum: w_cross (argument 0) is [4, 7], and must be [query heads = 4, width = 8]
// WEIGHTS: error: not converted to cumsum: its number of heads is dynamic
// ECO: error: not converted to hamming-linear: it has causal with compat=ecoformer, which hamming-linear can not keep
// LIVE: error: not converted to hamming-linear: it is causal, and sigma = live is a mean over later rows too; give sigma=NUMBER
// LIVE: error: not converted to hamming-linear: hash=kernel has a function for each head, and its number of heads is dynamic
// CAUSAL: error: not converted to l1-linformer: it has causal(top_left), which l1-linformer can not keep
// DYNAMIC: causal.mlir:{{.*}} error: attn-convert: heads=0: layer 1 has a number of heads that is dynamic
func.func @main(%w: tensor<4x7xf32>, %a: tensor<4x25x8xf32>, %m: tensor<4x16x25xf32>, %mean: tensor<4x25xf32>, %q: tensor<4x7x8xf32>, %d: tensor<?x7x8xf32>) -> tensor<4x7x8xf32> {
  %0 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%q : tensor<4x7x8xf32>) value(%q : tensor<4x7x8xf32>) causal(top_left) into(%q : tensor<4x7x8xf32>)
  %1 = attn.sdpa query(%d : tensor<?x7x8xf32>) key(%d : tensor<?x7x8xf32>) value(%d : tensor<?x7x8xf32>) causal(top_left) into(%d : tensor<?x7x8xf32>)
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
  // LIN: error: not converted to l1-linformer: it has a bias of single keys, which l1-linformer can not keep
  %0 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) bias(%bias : tensor<7x9xf32>) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has a window of 3, which
  // CUMSUM: error: not converted to cumsum: it has a window of 3, which
  // LIN: error: not converted to l1-linformer: it has a window of 3, which
  // LONG: error: not converted to l1-longformer: it has a window of 3, and window = 4 is asked for
  %1 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) window(3) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has a softcap, which
  // CUMSUM: error: not converted to cumsum: it has a softcap, which
  %2 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) softcap(3.0) into(%q : tensor<4x7x8xf32>)
  // CUMSUM: error: not converted to cumsum: it has kv_length, which
  // LIN: error: not converted to l1-linformer: it has kv_length, which
  %3 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) kv_length(%length : index) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has an offset, which
  // CUMSUM: error: not converted to cumsum: it has an offset, which
  %4 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) causal(bottom_right) offset(%length : index) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it has a log-sum-exp result, which
  // CUMSUM: error: not converted to cumsum: it has a log-sum-exp result, which
  // LONG: error: not converted to l1-longformer: it has a log-sum-exp result, which
  %5:2 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) into(%q, %lse : tensor<4x7x8xf32>, tensor<4x7xf32>)
  // LINEAR: error: not converted to hamming-linear: its mask is not one of whole keys
  // CUMSUM: error: not converted to cumsum: it has a mask, which
  // LIN: error: not converted to l1-linformer: it has a mask of single keys, which
  %6 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) mask(%mask : tensor<7x9xi1>) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: it is causal, and M = 7 is not known to be N = 9
  // CUMSUM: error: not converted to cumsum: it is causal, and M = 7 is not known to be N = 9
  %7 = attn.sdpa query(%q : tensor<4x7x8xf32>) key(%k : tensor<4x9x8xf32>) value(%k : tensor<4x9x8xf32>) causal(top_left) into(%q : tensor<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: its operands are memrefs; convert before bufferization
  // CUMSUM: error: not converted to cumsum: its operands are memrefs; convert before bufferization
  // LIN: error: not converted to l1-linformer: its operands are memrefs; convert before bufferization
  // LONG: error: not converted to l1-longformer: its operands are memrefs; convert before bufferization
  attn.sdpa query(%m : memref<4x7x8xf32>) key(%m : memref<4x7x8xf32>) value(%m : memref<4x7x8xf32>) causal(top_left) into(%m : memref<4x7x8xf32>)
  // LINEAR: error: not converted to hamming-linear: its width is dynamic
  // CUMSUM: error: not converted to cumsum: it is not causal
  %8 = attn.sdpa query(%d : tensor<4x?x?xf32>) key(%e : tensor<4x?x?xf32>) value(%e : tensor<4x?x?xf32>) into(%d : tensor<4x?x?xf32>)
  // LINEAR: error: not converted to hamming-linear: it is causal, and M = ? is not known to be N = ?
  // CUMSUM: error: not converted to cumsum: it is causal, and M = ? is not known to be N = ?
  %9 = attn.sdpa query(%d : tensor<4x?x?xf32>) key(%e : tensor<4x?x?xf32>) value(%e : tensor<4x?x?xf32>) causal(top_left) into(%d : tensor<4x?x?xf32>)
  return
}
