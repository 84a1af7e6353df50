// RUN: attn-opt %s --attn-raise --split-input-file --verify-diagnostics

// What a marker says has to have a meaning: nobody else implements it.

// expected-note @+1 {{declared here}}
func.func private @other(tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "conv"}
func.func @unknown(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @other: attn.op = "conv" names no operation of attn}}
  %o = call @other(%q) : (tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @dropout(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "sdpa", attn.dropout = 0.1 : f64}
func.func @unknown_attribute(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @dropout: attn.dropout = 1.000000e-01 : f64 has no meaning for attn.sdpa}}
  %o = call @dropout(%q, %q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @causal(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "l1", attn.causal = "left"}
func.func @unknown_name(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @causal: attn.causal = "left" has no meaning for attn.l1}}
  %o = call @causal(%q, %q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @two(tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "sdpa"}
func.func @too_few(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @two: attn.sdpa has 3 operands by name, and the call 2}}
  %o = call @two(%q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @names(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "sdpa", attn.operands = ["query", "keys", "value"]}
func.func @unknown_operand(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @names: attn.sdpa has no operand 'keys'}}
  %o = call @names(%q, %q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @twice(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "sdpa", attn.operands = ["query", "key", "key"]}
func.func @given_twice(%q: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @twice: operand 'key' is given twice}}
  %o = call @twice(%q, %q, %q) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @missing(tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xi1>) -> tensor<4x7x8xf32> attributes {attn.op = "sdpa", attn.operands = ["query", "key", "mask"]}
func.func @no_value(%q: tensor<4x7x8xf32>, %m: tensor<4x7x8xi1>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @missing: operand 'value' is missing}}
  %o = call @missing(%q, %q, %m) : (tensor<4x7x8xf32>, tensor<4x7x8xf32>, tensor<4x7x8xi1>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}

// -----

// The operation's own verifier names the operand and both numbers.
func.func private @shapes(tensor<2x4x7x8xf32>, tensor<2x3x9x8xf32>, tensor<2x3x9x8xf32>) -> tensor<2x4x7x8xf32> attributes {attn.op = "sdpa"}
func.func @heads(%q: tensor<2x4x7x8xf32>, %k: tensor<2x3x9x8xf32>) -> tensor<2x4x7x8xf32> {
  // expected-error @+1 {{'attn.sdpa' op key has 3 heads, which does not divide the query's 4}}
  %o = call @shapes(%q, %k, %k) : (tensor<2x4x7x8xf32>, tensor<2x3x9x8xf32>, tensor<2x3x9x8xf32>) -> tensor<2x4x7x8xf32>
  return %o : tensor<2x4x7x8xf32>
}

// -----

// expected-note @+1 {{declared here}}
func.func private @unranked(tensor<*xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32> attributes {attn.op = "sdpa"}
func.func @no_rank(%q: tensor<*xf32>, %k: tensor<4x7x8xf32>) -> tensor<4x7x8xf32> {
  // expected-error @+1 {{marker @unranked: operand 'query' is 'tensor<*xf32>', no ranked tensor}}
  %o = call @unranked(%q, %k, %k) : (tensor<*xf32>, tensor<4x7x8xf32>, tensor<4x7x8xf32>) -> tensor<4x7x8xf32>
  return %o : tensor<4x7x8xf32>
}
