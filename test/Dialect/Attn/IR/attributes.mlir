// RUN: attn-opt %s -split-input-file -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func private @scores
// CHECK-SAME: dot = #attn.dot
// CHECK-SAME: hamming = #attn.hamming
// CHECK-SAME: l1 = #attn.l1
// CHECK-SAME: packed = #attn.hamming<width = 65>
func.func private @scores() attributes {
  dot = #attn.dot, l1 = #attn.l1, hamming = #attn.hamming,
  packed = #attn.hamming<width = 65>
}

// -----

// expected-error @below {{width = -1 is negative}}
func.func private @negative_width() attributes {score = #attn.hamming<width = -1>}

// -----

// expected-error @below {{expected 'width'}}
func.func private @unknown_parameter() attributes {score = #attn.hamming<bits = 3>}

// -----

// expected-error @below {{failed to parse Attn_HammingAttr parameter 'width'}}
// expected-error @below {{expected integer value}}
func.func private @width_is_no_number() attributes {score = #attn.hamming<width = wide>}

// -----

// expected-error @below {{unknown attribute `cosine` in dialect `attn`}}
func.func private @unknown_score() attributes {score = #attn.cosine}
