// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics | FileCheck %s

// A scale, causal, no mask. The declaration goes with its last call.
// CHECK-NOT: func private
func.func private @marker(tensor<2x4x7x8xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32>
    attributes {attn.op = "sdpa", attn.scale = 0.3 : f64, attn.causal = true}
// CHECK-LABEL: func @causal
// CHECK: %[[INIT:.*]] = tensor.empty() : tensor<2x4x7x6xf32>
// CHECK: attn.sdpa query(%{{.*}}) key(%{{.*}}) value(%{{.*}}) causal(top_left) scale(3.000000e-01) into(%[[INIT]] : tensor<2x4x7x6xf32>) {attn.raised_from = "marker"}
// CHECK-NOT: call
func.func @causal(%q: tensor<2x4x7x8xf32>, %k: tensor<2x4x9x8xf32>, %v: tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32> {
  // expected-remark @+1 {{raised from marker: 4 heads on 4, 7 x 9, width 8 and 6, scale 3.000000e-01, causal top_left}}
  %o = call @marker(%q, %k, %v) : (tensor<2x4x7x8xf32>, tensor<2x4x9x8xf32>, tensor<2x4x9x6xf32>) -> tensor<2x4x7x6xf32>
  return %o : tensor<2x4x7x6xf32>
}

// -----

// A boolean fourth operand masks, a float one is added; sizes may be dynamic.
func.func private @mask(tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xi1>) -> tensor<2x4x?x8xf16>
    attributes {attn.op = "sdpa", attn.causal = false}
func.func private @bias(tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xf32>) -> tensor<2x4x?x8xf16>
    attributes {attn.op = "sdpa", attn.causal = "bottom_right"}
// CHECK-LABEL: func @masks
// CHECK: %[[M:.*]] = tensor.dim %arg0
// CHECK: %[[INIT:.*]] = tensor.empty(%[[M]]) : tensor<2x4x?x8xf16>
// CHECK: attn.sdpa {{.*}} mask(%{{.*}} : tensor<?x?xi1>) into(%[[INIT]]
// CHECK: attn.sdpa {{.*}} bias(%{{.*}} : tensor<?x?xf32>) causal(bottom_right) into
func.func @masks(%q: tensor<2x4x?x8xf16>, %k: tensor<2x2x?x8xf16>, %m: tensor<?x?xi1>, %b: tensor<?x?xf32>) -> (tensor<2x4x?x8xf16>, tensor<2x4x?x8xf16>) {
  // expected-remark @+1 {{4 heads on 2, ? x ?, width 8 and 8, scale 1/sqrt(width), causal none, mask}}
  %o = call @mask(%q, %k, %k, %m) : (tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xi1>) -> tensor<2x4x?x8xf16>
  // expected-remark @+1 {{causal bottom_right, bias}}
  %p = call @bias(%q, %k, %k, %b) : (tensor<2x4x?x8xf16>, tensor<2x2x?x8xf16>, tensor<2x2x?x8xf16>, tensor<?x?xf32>) -> tensor<2x4x?x8xf16>
  return %o, %p : tensor<2x4x?x8xf16>, tensor<2x4x?x8xf16>
}

// -----

// Every operand has a name, every attribute of the operation may be given, and a
// second result is the log-sum-exp.
func.func private @distance(tensor<2x9x2x8xf32>, tensor<2x7x4x8xf32>, tensor<2x9x2x8xf32>, tensor<2xi64>, tensor<4xf32>, tensor<2xi64>) -> (tensor<2x7x4x8xf32>, tensor<2x4x7xf64>)
    attributes {attn.op = "l1", attn.operands = ["key", "query", "value", "kv_length", "lambda", "offset"], attn.precision = "bf16_weights",
                attn.causal = "bottom_right", attn.window = 4 : i32, attn.softcap = 30 : i64, attn.accumulate = f64,
                attn.indexing_maps = [affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>,
                                      affine_map<(b, h, n, d) -> (b, n, h, d)>, affine_map<(b, h, n, d) -> (b, n, h, d)>]}
// CHECK-LABEL: func @l1
// CHECK: %{{.*}}:2 = attn.l1 query(%arg0 : tensor<2x7x4x8xf32>) key(%arg1 : tensor<2x9x2x8xf32>) value(%arg1 : tensor<2x9x2x8xf32>) kv_length(%arg2 : tensor<2xi64>) causal(bottom_right) offset(%arg2 : tensor<2xi64>) window(4) softcap(3.000000e+01) lambda(%arg3 : tensor<4xf32>) precision(bf16_weights) into(
// CHECK-SAME: accumulate = f64
func.func @l1(%q: tensor<2x7x4x8xf32>, %k: tensor<2x9x2x8xf32>, %n: tensor<2xi64>, %l: tensor<4xf32>) -> (tensor<2x7x4x8xf32>, tensor<2x4x7xf64>) {
  // expected-remark @+1 {{raised from marker to l1: 4 heads on 2, 7 x 9, width 8 and 8}}
  %o:2 = call @distance(%k, %q, %k, %n, %l, %n) : (tensor<2x9x2x8xf32>, tensor<2x7x4x8xf32>, tensor<2x9x2x8xf32>, tensor<2xi64>, tensor<4xf32>, tensor<2xi64>) -> (tensor<2x7x4x8xf32>, tensor<2x4x7xf64>)
  return %o#0, %o#1 : tensor<2x7x4x8xf32>, tensor<2x4x7xf64>
}

// -----

// The rest of the project's operations. Sizes that no operand has by itself: codes
// of 64 signs a word.
func.func private @pack(tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xi64> attributes {attn.op = "sign_pack"}
func.func private @hamming(tensor<2x4x?x2xi64>, tensor<2x4x?x2xi64>, tensor<2x4x?x6xf32>, tensor<f32>) -> tensor<2x4x?x6xf32>
    attributes {attn.op = "hamming", attn.operands = ["query", "key", "value", "scale"], attn.width = 65, attn.top_n = 3}
func.func private @hash(tensor<2x4x?x8xf32>, tensor<4x5x8xf32>, tensor<4x?x5xf32>, tensor<4x5xf32>) -> tensor<2x4x?x?xi8>
    attributes {attn.op = "kernel_hash", attn.sigma = 0.5 : f32}
func.func private @linear(tensor<2x4x7x16xi8>, tensor<2x4x7x16xi8>, tensor<2x4x7x6xf32>, tensor<2x4x16x6xf32>, tensor<2x4x6xf32>, tensor<2x4x16xf32>, tensor<2x4xf32>)
    -> (tensor<2x4x7x6xf32>, tensor<2x4x16x6xf32>, tensor<2x4x6xf32>, tensor<2x4x16xf32>, tensor<2x4xf32>)
    attributes {attn.op = "hamming_linear", attn.operands = ["query_codes", "key_codes", "value", "state", "state", "state", "state"], attn.causal = true, attn.c = 17.0}
func.func private @sums(tensor<2x4x?xf32>, tensor<2x4x?xf32>, tensor<2x4x?xf32>, tensor<2x4x?x6xf32>) -> tensor<2x4x?x6xf32>
    attributes {attn.op = "cumsum", attn.clip = 10}
func.func private @positions(tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>) -> (tensor<8x256xf32>, tensor<8x256xf32>)
    attributes {attn.op = "elita_positions", attn.grid = "index"}
// CHECK-LABEL: func @others
// CHECK: %[[D:.*]] = tensor.dim %arg0, %{{.*}} : tensor<2x4x?x?xf32>
// CHECK: %[[W:.*]] = arith.ceildivui
// CHECK: %[[I:.*]] = tensor.empty(%{{.*}}, %[[W]]) : tensor<2x4x?x?xi64>
// CHECK: attn.sign_pack %arg0 : tensor<2x4x?x?xf32> into(%[[I]]
func.func @others(%x: tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xi64> {
  // expected-remark @+1 {{raised from marker to sign_pack}}
  %o = call @pack(%x) : (tensor<2x4x?x?xf32>) -> tensor<2x4x?x?xi64>
  return %o : tensor<2x4x?x?xi64>
}
// CHECK-LABEL: func @scores
// CHECK: %[[S:.*]] = tensor.extract %{{.*}}[] : tensor<f32>
// CHECK: attn.hamming query(%arg0 {{.*}} scale(%[[S]] : f32) top_n(3) width(65) into
func.func @scores(%c: tensor<2x4x?x2xi64>, %v: tensor<2x4x?x6xf32>, %s: tensor<f32>) -> tensor<2x4x?x6xf32> {
  // expected-remark @+1 {{raised from marker to hamming: 4 heads on 4, ? x ?, width 65 and 6}}
  %o = call @hamming(%c, %c, %v, %s) : (tensor<2x4x?x2xi64>, tensor<2x4x?x2xi64>, tensor<2x4x?x6xf32>, tensor<f32>) -> tensor<2x4x?x6xf32>
  return %o : tensor<2x4x?x6xf32>
}
// CHECK-LABEL: func @codes
// CHECK: %[[B:.*]] = tensor.dim %arg2, %{{.*}} : tensor<4x?x5xf32>
// CHECK: %[[I:.*]] = tensor.empty(%{{.*}}, %[[B]]) : tensor<2x4x?x?xi8>
// CHECK: attn.kernel_hash x(%arg0 {{.*}} sigma(5.000000e-01) into(%[[I]]
func.func @codes(%x: tensor<2x4x?x8xf32>, %a: tensor<4x5x8xf32>, %m: tensor<4x?x5xf32>, %g: tensor<4x5xf32>) -> tensor<2x4x?x?xi8> {
  // expected-remark @+1 {{raised from marker to kernel_hash}}
  %o = call @hash(%x, %a, %m, %g) : (tensor<2x4x?x8xf32>, tensor<4x5x8xf32>, tensor<4x?x5xf32>, tensor<4x5xf32>) -> tensor<2x4x?x?xi8>
  return %o : tensor<2x4x?x?xi8>
}
// CHECK-LABEL: func @linear_state
// CHECK: %[[O:.*]]:5 = attn.hamming_linear query(%arg0 {{.*}} causal c(1.700000e+01) into(%{{.*}}, %arg2, %arg3, %arg4, %arg5
// CHECK: return %[[O]]#0, %[[O]]#4
func.func @linear_state(%c: tensor<2x4x7x16xi8>, %v: tensor<2x4x7x6xf32>, %s0: tensor<2x4x16x6xf32>, %s1: tensor<2x4x6xf32>, %s2: tensor<2x4x16xf32>, %s3: tensor<2x4xf32>) -> (tensor<2x4x7x6xf32>, tensor<2x4xf32>) {
  // expected-remark @+1 {{raised from marker to hamming_linear}}
  %o:5 = call @linear(%c, %c, %v, %s0, %s1, %s2, %s3) : (tensor<2x4x7x16xi8>, tensor<2x4x7x16xi8>, tensor<2x4x7x6xf32>, tensor<2x4x16x6xf32>, tensor<2x4x6xf32>, tensor<2x4x16xf32>, tensor<2x4xf32>)
      -> (tensor<2x4x7x6xf32>, tensor<2x4x16x6xf32>, tensor<2x4x6xf32>, tensor<2x4x16xf32>, tensor<2x4xf32>)
  return %o#0, %o#4 : tensor<2x4x7x6xf32>, tensor<2x4xf32>
}
// CHECK-LABEL: func @running
// CHECK: attn.cumsum cross(%arg0 {{.*}} clip(1.000000e+01) into
func.func @running(%c: tensor<2x4x?xf32>, %v: tensor<2x4x?x6xf32>) -> tensor<2x4x?x6xf32> {
  // expected-remark @+1 {{raised from marker to cumsum}}
  %o = call @sums(%c, %c, %c, %v) : (tensor<2x4x?xf32>, tensor<2x4x?xf32>, tensor<2x4x?xf32>, tensor<2x4x?x6xf32>) -> tensor<2x4x?x6xf32>
  return %o : tensor<2x4x?x6xf32>
}
// CHECK-LABEL: func @position_logits
// CHECK: attn.elita_positions a1(%arg0 {{.*}} grid(index) into
func.func @position_logits(%a: tensor<8x4xf32>) -> tensor<8x256xf32> {
  // expected-remark @+1 {{raised from marker to elita_positions}}
  %o:2 = call @positions(%a, %a, %a, %a, %a) : (tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>, tensor<8x4xf32>) -> (tensor<8x256xf32>, tensor<8x256xf32>)
  return %o#1 : tensor<8x256xf32>
}
