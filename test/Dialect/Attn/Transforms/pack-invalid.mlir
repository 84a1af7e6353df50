// RUN: attn-opt %s --attn-split-keys --attn-tile=scheduled --attn-to-online --attn-pack --split-input-file --verify-diagnostics

// A schedule by hand that kernels can not work by.

func.func @incomplete(%x: tensor<2x30x16xf32>) -> tensor<2x30x16xf32> {
  // expected-error@+1 {{attn.schedule has query_tile = 0; expected at least 1}}
  %0 = attn.sdpa query(%x : tensor<2x30x16xf32>) key(%x : tensor<2x30x16xf32>) value(%x : tensor<2x30x16xf32>)
                 into(%x : tensor<2x30x16xf32>) {attn.schedule = #attn.schedule<lanes = 16>}
  return %0 : tensor<2x30x16xf32>
}

// -----

func.func @odd(%x: tensor<2x30x16xf32>) -> tensor<2x30x16xf32> {
  // expected-error@+1 {{attn.schedule has query_tile = 9; expected an even number}}
  %0 = attn.sdpa query(%x : tensor<2x30x16xf32>) key(%x : tensor<2x30x16xf32>) value(%x : tensor<2x30x16xf32>)
                 into(%x : tensor<2x30x16xf32>)
                 {attn.schedule = #attn.schedule<lanes = 16, query_tile = 9, key_tile = 64, score_rows = 3,
                    score_panels = 1, value_rows = 3, value_vectors = 1>}
  return %0 : tensor<2x30x16xf32>
}

// -----

// As few rows as attn-split-keys takes.
func.func @no_lanes(%x: tensor<2x1x16xf32>) -> tensor<2x1x16xf32> {
  // expected-error@+1 {{attn.schedule has lanes = 0; expected at least 1}}
  %0 = attn.sdpa query(%x : tensor<2x1x16xf32>) key(%x : tensor<2x1x16xf32>) value(%x : tensor<2x1x16xf32>)
                 into(%x : tensor<2x1x16xf32>) {attn.schedule = #attn.schedule<query_tile = 2>}
  return %0 : tensor<2x1x16xf32>
}
