// RUN: attn-opt %s --transform-interpreter --canonicalize --cse --split-input-file --verify-diagnostics | FileCheck %s

// Tiling what uses a result computes its tile in place: rows and heads of the
// output follow, the alignment moves with them.
// CHECK-LABEL: func @fuse
// CHECK:         scf.for %[[H:.*]] = %c0 to %c8 step %c1
// CHECK:           scf.for %[[M:.*]] = %c0 to %c64 step %c16
// CHECK:             %[[O:.*]] = attn.sdpa query({{.*}} : tensor<1x16x4xf32>) {{.*}} causal(bottom_right) offset(%[[M]] : index)
// CHECK:             linalg.exp ins(%[[O]] :
// CHECK-NOT:     attn.sdpa
// CHECK:         return
func.func @fuse(%q: tensor<8x64x4xf32>, %k: tensor<2x64x4xf32>)
    -> tensor<8x64x4xf32> {
  %empty = tensor.empty() : tensor<8x64x4xf32>
  %r = attn.sdpa query(%q : tensor<8x64x4xf32>) key(%k : tensor<2x64x4xf32>)
      value(%k : tensor<2x64x4xf32>) causal(top_left)
      into(%empty : tensor<8x64x4xf32>)
  %e = linalg.exp ins(%r : tensor<8x64x4xf32>) outs(%empty : tensor<8x64x4xf32>)
      -> tensor<8x64x4xf32>
  return %e : tensor<8x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.fuse %0 tile_sizes [1, 16] interchange [0, 1] : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// The log-sum-exp is the second result.
// CHECK-LABEL: func @fuse_lse
// CHECK:         scf.for %[[M:.*]] = %c0 to %c64 step %c16
// CHECK:           %[[R:.*]]:2 = attn.l1 query({{.*}} : tensor<8x16x4xf32>)
// CHECK:           linalg.exp ins(%[[R]]#1 : tensor<8x16xf32>)
func.func @fuse_lse(%q: tensor<8x64x4xf32>, %k: tensor<2x64x4xf32>)
    -> tensor<8x64xf32> {
  %empty = tensor.empty() : tensor<8x64x4xf32>
  %row = tensor.empty() : tensor<8x64xf32>
  %r:2 = attn.l1 query(%q : tensor<8x64x4xf32>) key(%k : tensor<2x64x4xf32>)
      value(%k : tensor<2x64x4xf32>)
      into(%empty, %row : tensor<8x64x4xf32>, tensor<8x64xf32>)
  %e = linalg.exp ins(%r#1 : tensor<8x64xf32>) outs(%row : tensor<8x64xf32>)
      -> tensor<8x64xf32>
  return %e : tensor<8x64xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [0, 16] interchange [0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A running softmax is fused whole: all keys for some rows.
// CHECK-LABEL: func @fuse_online
// CHECK:         scf.for %[[M:.*]] = %c0 to %c64 step %c16
// CHECK:           attn.online {{.*}} query({{.*}} : tensor<8x16x4xf32>) key({{.*}} : tensor<2x64x4xf32>)
// CHECK:           attn.finish
// CHECK-NOT:     attn.online
// CHECK:         return
func.func @fuse_online(%q: tensor<8x64x4xf32>, %k: tensor<2x64x4xf32>,
                       %acc: tensor<8x64x4xf32>, %max: tensor<8x64xf32>,
                       %sum: tensor<8x64xf32>, %o: tensor<8x64x4xf32>)
    -> tensor<8x64x4xf32> {
  %s:3 = attn.online score(#attn.dot) query(%q : tensor<8x64x4xf32>)
      key(%k : tensor<2x64x4xf32>) value(%k : tensor<2x64x4xf32>)
      into(%acc, %max, %sum : tensor<8x64x4xf32>, tensor<8x64xf32>,
           tensor<8x64xf32>)
  %r = attn.finish acc(%s#0 : tensor<8x64x4xf32>) max(%s#1 : tensor<8x64xf32>)
      sum(%s#2 : tensor<8x64xf32>) into(%o : tensor<8x64x4xf32>)
  return %r : tensor<8x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["attn.finish"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [0, 16] interchange [0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// A part of the columns would need every score again: what makes them stays.
// CHECK-LABEL: func @columns
// CHECK:         %[[O:.*]] = attn.sdpa query({{.*}} : tensor<8x64x4xf32>)
// CHECK:         scf.for
// CHECK:           tensor.extract_slice %[[O]]
func.func @columns(%q: tensor<8x64x4xf32>, %k: tensor<2x64x4xf32>)
    -> tensor<8x64x4xf32> {
  %empty = tensor.empty() : tensor<8x64x4xf32>
  %r = attn.sdpa query(%q : tensor<8x64x4xf32>) key(%k : tensor<2x64x4xf32>)
      value(%k : tensor<2x64x4xf32>) into(%empty : tensor<8x64x4xf32>)
  %e = linalg.exp ins(%r : tensor<8x64x4xf32>) outs(%empty : tensor<8x64x4xf32>)
      -> tensor<8x64x4xf32>
  return %e : tensor<8x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [0, 0, 2] interchange [0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

// -----

// Nor is it an error that tiles of 2 heads would straddle groups of 3: fusion is
// a choice.
// CHECK-LABEL: func @straddling
// CHECK:         attn.sdpa query({{.*}} : tensor<6x64x4xf32>)
// CHECK:         scf.for
// CHECK-NOT:       attn.sdpa
// CHECK:         return
func.func @straddling(%q: tensor<6x64x4xf32>, %k: tensor<2x64x4xf32>)
    -> tensor<6x64x4xf32> {
  %empty = tensor.empty() : tensor<6x64x4xf32>
  %r = attn.sdpa query(%q : tensor<6x64x4xf32>) key(%k : tensor<2x64x4xf32>)
      value(%k : tensor<2x64x4xf32>) into(%empty : tensor<6x64x4xf32>)
  %e = linalg.exp ins(%r : tensor<6x64x4xf32>) outs(%empty : tensor<6x64x4xf32>)
      -> tensor<6x64x4xf32>
  return %e : tensor<6x64x4xf32>
}
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%m: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["linalg.exp"]} in %m : (!transform.any_op) -> !transform.any_op
    %1, %l = transform.structured.fuse %0 tile_sizes [2] interchange [0] : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}
