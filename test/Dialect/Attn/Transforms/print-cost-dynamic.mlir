// RUN: attn-opt %s --attn-print-cost -o /dev/null | FileCheck %s
// RUN: attn-opt %s --attn-print-cost='entry=dynamic sizes=0:2x7,1:?x9,2:2x9x8' -o /dev/null 2>/dev/null | FileCheck %s --check-prefix=SIZES
// RUN: not attn-opt %s --attn-print-cost='entry=dynamic sizes=0:2x7,2:2x9x9' -o /dev/null 2>&1 | FileCheck %s --check-prefix=WRONG
// RUN: not attn-opt %s --attn-print-cost='sizes=0:2x' -o /dev/null 2>&1 | FileCheck %s --check-prefix=TEXT
// RUN: not attn-opt %s --attn-print-cost='entry=dynamic sizes=0:2' -o /dev/null 2>&1 | FileCheck %s --check-prefix=RANK
// RUN: not attn-opt %s --attn-print-cost=entry=none -o /dev/null 2>&1 | FileCheck %s --check-prefix=ENTRY

// TEXT: error: attn-print-cost: sizes=0:2x: '0:2x' is no argument with sizes, as in 0:2x128
// ENTRY: error: attn-print-cost: there is no function @none

// What is not known is in no sum, and said.
// CHECK-LABEL: cost of @dynamic
// CHECK-NEXT: mul
// CHECK-NEXT: 0 sdpa of a size or a number of executions that is not known
// CHECK-NEXT: attention 0 0
// CHECK-NEXT: products 0
// CHECK: total of what is known 0
// CHECK: not known: {{[0-9]+}} operations
// SIZES-LABEL: cost of @dynamic
// SIZES: 0 sdpa 2142 2016 126
// SIZES: products 896 896
// SIZES: total 3038
// WRONG: error: {{.*}}argument 2 of @dynamic is of type 'tensor<?x?x8xf32>', with 8 in dimension 2; 9 is given
// RANK: error: {{.*}}argument 0 of @dynamic is of type 'tensor<?x?xf32>', of rank 2; 1 sizes are given
func.func @dynamic(%x: tensor<?x?xf32>, %y: tensor<2x?xf32>, %k: tensor<?x?x8xf32>, %w: tensor<8x8xf32>) -> tensor<?x?x8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %b = tensor.dim %x, %c0 : tensor<?x?xf32>
  %m = tensor.dim %x, %c1 : tensor<?x?xf32>
  %e = tensor.empty(%b, %m) : tensor<?x?x8xf32>
  %q = linalg.broadcast ins(%x : tensor<?x?xf32>) outs(%e : tensor<?x?x8xf32>) dimensions = [2]
  %o = attn.sdpa query(%q : tensor<?x?x8xf32>) key(%k : tensor<?x?x8xf32>) value(%k : tensor<?x?x8xf32>) into(%e : tensor<?x?x8xf32>)
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?x?x8xf32>) -> tensor<?x?x8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(b, m, d, e) -> (b, m, e)>, affine_map<(b, m, d, e) -> (e, d)>, affine_map<(b, m, d, e) -> (b, m, d)>],
                       iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%o, %w : tensor<?x?x8xf32>, tensor<8x8xf32>) outs(%f : tensor<?x?x8xf32>) {
  ^bb0(%i0: f32, %i1: f32, %acc: f32):
    %p = arith.mulf %i0, %i1 : f32
    %s = arith.addf %p, %acc : f32
    linalg.yield %s : f32
  } -> tensor<?x?x8xf32>
  return %r : tensor<?x?x8xf32>
}

