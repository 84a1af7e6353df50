// RUN: attn-opt %s -split-input-file -verify-diagnostics

// Every way for an operation to be wrong, and what is said of it: the operand or
// attribute by name, and both numbers, at the operation.

//===----------------------------------------------------------------------===//
// Query, key, value and output
//===----------------------------------------------------------------------===//

func.func @query_rank_2(%q: tensor<16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has rank 2; expected at least 3, [batch..., heads, length, width]}}
  %r = attn.sdpa query(%q : tensor<16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_rank_0(%q: f32, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{invalid kind of type specified}}
  %r = attn.sdpa query(%q : f32) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @key_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has rank 3; expected 4}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @value_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<1x2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has rank 5; expected 4}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<1x2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @output_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<8x16x48xf32>) {
  // expected-error @below {{output has rank 3; expected 4}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<8x16x48xf32>)
  return
}

// -----

func.func @batch_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<3x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has batch dimension 0 = 3, but query has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<3x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @value_batch_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<3x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has batch dimension 0 = 3, but query has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<3x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @output_batch_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<1x8x16x48xf32>) {
  // expected-error @below {{output has batch dimension 0 = 1, but query has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<1x8x16x48xf32>)
  return
}

// -----

func.func @second_batch_differs(%q: tensor<2x5x8x16x64xf32>, %k: tensor<2x4x2x32x64xf32>, %v: tensor<2x5x2x32x48xf32>, %o: tensor<2x5x8x16x48xf32>) {
  // expected-error @below {{key has batch dimension 1 = 4, but query has 5}}
  %r = attn.sdpa query(%q : tensor<2x5x8x16x64xf32>) key(%k : tensor<2x4x2x32x64xf32>) value(%v : tensor<2x5x2x32x48xf32>) into(%o : tensor<2x5x8x16x48xf32>)
  return
}

// -----

func.func @width_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x65xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has query/key width = 65, but query has 64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x65xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @key_length_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x33x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has key length = 33, but key has 32}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x33x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @key_heads_differ(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x4x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has key/value heads = 4, but key has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x4x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @heads_not_a_multiple(%q: tensor<2x8x16x64xf32>, %k: tensor<2x3x32x64xf32>, %v: tensor<2x3x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has 3 heads, which does not divide the query's 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x3x32x64xf32>) value(%v : tensor<2x3x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @more_groups_than_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x16x32x64xf32>, %v: tensor<2x16x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has 16 heads, which does not divide the query's 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x16x32x64xf32>) value(%v : tensor<2x16x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @no_key_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x0x32x64xf32>, %v: tensor<2x0x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has 0 heads; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x0x32x64xf32>) value(%v : tensor<2x0x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @no_query_heads(%q: tensor<2x0x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x0x16x48xf32>) {
  // expected-error @below {{query has 0 heads; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x0x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x0x16x48xf32>)
  return
}

// -----

func.func @no_output_heads(%q: tensor<2x?x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x0x16x48xf32>) {
  // expected-error @below {{query has 0 heads; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x?x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x0x16x48xf32>)
  return
}

// -----

func.func @no_width(%q: tensor<2x8x16x0xf32>, %k: tensor<2x2x32x0xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have width 0; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x0xf32>) key(%k : tensor<2x2x32x0xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @no_key_width_for_a_dynamic_query(%q: tensor<2x8x16x?xf32>, %k: tensor<2x2x32x0xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have width 0; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x?xf32>) key(%k : tensor<2x2x32x0xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @output_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x4x16x48xf32>) {
  // expected-error @below {{output has query heads = 4, but query has 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x4x16x48xf32>)
  return
}

// -----

func.func @output_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x17x48xf32>) {
  // expected-error @below {{output has query length = 17, but query has 16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x17x48xf32>)
  return
}

// -----

func.func @output_width(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x64xf32>) {
  // expected-error @below {{output has value width = 64, but value has 48}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x64xf32>)
  return
}

// -----

func.func @one_known_of_dynamic(%q: tensor<2x8x16x?xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x31x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has key length = 31, but key has 32}}
  %r = attn.sdpa query(%q : tensor<2x8x16x?xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x31x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @learned_from_the_output(%q: tensor<2x?x16x64xf32>, %k: tensor<2x3x32x64xf32>, %v: tensor<2x3x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has 3 heads, which does not divide the query's 8}}
  %r = attn.sdpa query(%q : tensor<2x?x16x64xf32>) key(%k : tensor<2x3x32x64xf32>) value(%v : tensor<2x3x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

func.func @query_integers(%q: tensor<2x8x16x64xi32>, %k: tensor<2x2x32x64xi32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i32', but a dot product compares floating-point numbers}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xi32>) key(%k : tensor<2x2x32x64xi32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_i8(%q: tensor<2x8x16x64xi8>, %k: tensor<2x2x32x64xi8>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i8', but a dot product compares floating-point numbers}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xi8>) key(%k : tensor<2x2x32x64xi8>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_f80(%q: tensor<2x8x16x64xf80>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'f80'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf80>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_unsigned(%q: tensor<2x8x16x64xui32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'ui32'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xui32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_i16(%q: tensor<2x8x16x64xi16>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i16'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xi16>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_index(%q: tensor<2x8x16x64xindex>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'index'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xindex>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_complex(%q: tensor<2x8x16x64xcomplex<f32>>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'complex<f32>'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xcomplex<f32>>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @query_of_vectors(%q: tensor<2x8x16x64xvector<4xf32>>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'vector<4xf32>'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xvector<4xf32>>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @key_type_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf16>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has element type 'f16'; expected 'f32'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf16>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @value_type_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xbf16>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'bf16'; expected 'f32'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xbf16>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @value_integers(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @output_type_differs(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf16>) {
  // expected-error @below {{output has element type 'f16'; expected 'f32'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf16>)
  return
}

// -----

func.func @f8_values(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf8E5M2>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'f8E5M2'; expected f64, f32, f16 or bf16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf8E5M2>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// What is not a ranked tensor or memref
//===----------------------------------------------------------------------===//

func.func @unranked_query(%q: tensor<*xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #0 must be ranked tensor or memref of f64, f32, f16 or bf16, or of sign codes in integers, but got 'tensor<*xf32>'}}
  %r = attn.sdpa query(%q : tensor<*xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @unranked_memref_query(%q: memref<*xf32>, %k: memref<2x2x32x64xf32>, %v: memref<2x2x32x48xf32>, %o: memref<2x8x16x48xf32>) {
  // expected-error @below {{operand #0 must be ranked tensor or memref of f64, f32, f16 or bf16, or of sign codes in integers, but got 'memref<*xf32>'}}
  attn.sdpa query(%q : memref<*xf32>) key(%k : memref<2x2x32x64xf32>) value(%v : memref<2x2x32x48xf32>) into(%o : memref<2x8x16x48xf32>)
  return
}

// -----

func.func @vector_key(%q: tensor<2x8x16x64xf32>, %k: vector<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #1 must be ranked tensor or memref of f64, f32, f16 or bf16, or of sign codes in integers, but got 'vector<2x2x32x64xf32>'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : vector<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scalar_value(%q: tensor<8x16x64xf32>, %v: f32, %o: tensor<8x16x64xf32>) {
  // expected-error @below {{invalid kind of type specified}}
  %r = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%v : f32) into(%o : tensor<8x16x64xf32>)
  return
}

// -----

func.func @scalar_mask(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: i1, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be ranked tensor or memref of i1, but got 'i1'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : i1) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scalar_bias(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: f32, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be ranked tensor or memref of f64, f32, f16 or bf16, but got 'f32'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : f32) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @vector_scale(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: vector<8xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be f64, f32, f16 or bf16, or a ranked tensor or memref of one per query head, but got 'vector<8xf32>'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : vector<8xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @unranked_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<*xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be index, i32 or i64, or a ranked tensor or memref of one per batch, but got 'tensor<*xi32>'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : tensor<*xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sparse_key(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32, #sparse_tensor.encoding<{ map = (a, b, c, d) -> (a : dense, b : dense, c : dense, d : compressed) }>>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has the encoding #sparse_tensor.encoding<{ map = (d0, d1, d2, d3) -> (d0 : dense, d1 : dense, d2 : dense, d3 : compressed) }>; only dense tensors are supported}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32, #sparse_tensor.encoding<{ map = (a, b, c, d) -> (a : dense, b : dense, c : dense, d : compressed) }>>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @encoded_query(%q: tensor<2x8x16x64xf32, "dense">, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has the encoding "dense"; only dense tensors are supported}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32, "dense">) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @memref_key(%q: tensor<2x8x16x64xf32>, %k: memref<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key is a memref, but query is a tensor}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : memref<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @memref_mask(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: memref<16x32xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask is a memref, but query is a tensor}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : memref<16x32xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @memref_lengths(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: memref<2xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{kv_length is a memref, but query is a tensor}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : memref<2xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @memref_scales(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: memref<8xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale is a memref, but query is a tensor}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : memref<8xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @tensor_output_of_memrefs(%q: memref<2x8x16x64xf32>, %k: memref<2x2x32x64xf32>, %v: memref<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{output is a tensor, but query is a memref}}
  %r = attn.sdpa query(%q : memref<2x8x16x64xf32>) key(%k : memref<2x2x32x64xf32>) value(%v : memref<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @tensor_bias_of_memrefs(%q: memref<2x8x16x64xf32>, %k: memref<2x2x32x64xf32>, %v: memref<2x2x32x48xf32>, %b: tensor<16x32xf32>, %o: memref<2x8x16x48xf32>) {
  // expected-error @below {{bias is a tensor, but query is a memref}}
  attn.sdpa query(%q : memref<2x8x16x64xf32>) key(%k : memref<2x2x32x64xf32>) value(%v : memref<2x2x32x48xf32>) bias(%b : tensor<16x32xf32>) into(%o : memref<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// Inits
//===----------------------------------------------------------------------===//

func.func @no_init_generic(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{has 0 inits; expected 1 or 2 (the output, and the log-sum-exp)}}
  "attn.sdpa"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> ()
  return
}

// -----

func.func @three_inits(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{has 3 inits; expected 1 or 2 (the output, and the log-sum-exp)}}
  %r:3 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @lse_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16x1xf32>) {
  // expected-error @below {{log-sum-exp has rank 4; expected 3}}
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x8x16x1xf32>)
  return
}

// -----

func.func @lse_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x15xf32>) {
  // expected-error @below {{log-sum-exp has query length = 15, but query has 16}}
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x8x15xf32>)
  return
}

// -----

func.func @lse_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x2x16xf32>) {
  // expected-error @below {{log-sum-exp has query heads = 2, but query has 8}}
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x2x16xf32>)
  return
}

// -----

func.func @lse_type(%q: tensor<2x8x16x64xf16>, %k: tensor<2x2x32x64xf16>, %v: tensor<2x2x32x48xf16>, %o: tensor<2x8x16x48xf16>, %o2: tensor<2x8x16xf16>) {
  // expected-error @below {{log-sum-exp has element type 'f16'; expected 'f32'}}
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf16>) key(%k : tensor<2x2x32x64xf16>) value(%v : tensor<2x2x32x48xf16>) into(%o, %o2 : tensor<2x8x16x48xf16>, tensor<2x8x16xf16>)
  return
}

// -----

func.func @lse_not_of_accumulate(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>) {
  // expected-error @below {{log-sum-exp has element type 'f32'; expected 'f64'}}
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>) {accumulate = f64}
  return
}

// -----

func.func @lse_f32_of_f64(%q: tensor<2x8x16x64xf64>, %k: tensor<2x2x32x64xf64>, %v: tensor<2x2x32x48xf64>, %o: tensor<2x8x16x48xf64>, %o2: tensor<2x8x16xf32>) {
  // expected-error @below {{log-sum-exp has element type 'f32'; expected 'f64'}}
  %r:2 = attn.sdpa query(%q : tensor<2x8x16x64xf64>) key(%k : tensor<2x2x32x64xf64>) value(%v : tensor<2x2x32x48xf64>) into(%o, %o2 : tensor<2x8x16x48xf64>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @lse_memref(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: memref<2x8x16xf32>) {
  // expected-error @below {{log-sum-exp is a memref, but query is a tensor}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, memref<2x8x16xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// Bias and mask
//===----------------------------------------------------------------------===//

func.func @bias_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<1x2x8x16x32xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has rank 5, which does not broadcast to rank 4}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<1x2x8x16x32xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @bias_key_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<33xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has key length = 33, but key has 32}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<33xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @bias_query_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<17x1xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has query length = 17, but query has 16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<17x1xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @bias_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<2x1x1xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has query heads = 2, but query has 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<2x1x1xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @bias_batch(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<3x1x1x1xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has batch dimension 0 = 3, but query has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<3x1x1x1xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @bias_integers(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<16x32xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<16x32xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @bias_encoded(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<16x32xf32, "dense">, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{bias has the encoding "dense"; only dense tensors are supported}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<16x32xf32, "dense">) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_i8(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<16x32xi8>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has element type 'i8'; expected i1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<16x32xi8>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_f32(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<16x32xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has element type 'f32'; expected i1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<16x32xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<1x1x2x8x16x32xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has rank 6, which does not broadcast to rank 4}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<1x1x2x8x16x32xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_key_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<16x31xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has key length = 31, but key has 32}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<16x31xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_query_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<32x32xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has query length = 32, but query has 16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<32x32xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<2x2x16x32xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has query heads = 2, but query has 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<2x2x16x32xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @mask_and_bias_on_a_dynamic_length(%q: tensor<2x8x?x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %b: tensor<16x32xf32>, %m: tensor<17x32xi1>, %o: tensor<2x8x?x48xf32>) {
  // expected-error @below {{mask has query length = 17, but bias has 16}}
  %r = attn.sdpa query(%q : tensor<2x8x?x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) bias(%b : tensor<16x32xf32>) mask(%m : tensor<17x32xi1>) into(%o : tensor<2x8x?x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// kv_length, causal, offset, window
//===----------------------------------------------------------------------===//

func.func @kv_length_batch(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<3xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{kv_length has batch dimension 0 = 3, but query has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : tensor<3xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<2x8xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{kv_length has rank 2; expected 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : tensor<2x8xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_rank_0(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<i32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{kv_length has rank 0; expected 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : tensor<i32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_floats(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<2xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{kv_length has element type 'f32'; expected index, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : tensor<2xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_i16(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<2xi16>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{kv_length has element type 'i16'; expected index, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : tensor<2xi16>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_scalar_f32(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: f32, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be index, i32 or i64, or a ranked tensor or memref of one per batch, but got 'f32'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : f32) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_scalar_i8(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: i8, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be index, i32 or i64, or a ranked tensor or memref of one per batch, but got 'i8'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : i8) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @kv_length_unsigned(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: ui64, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be index, i32 or i64, or a ranked tensor or memref of one per batch, but got 'ui64'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) kv_length(%l : ui64) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @causal_unknown(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected string or keyword containing one of the following enum values for attribute 'causal' [none, top_left, bottom_right]}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(left) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @causal_empty(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected string or keyword containing one of the following enum values for attribute 'causal' [none, top_left, bottom_right]}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal() into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_alone(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: index, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{offset needs causal(bottom_right) or a window to shift}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) offset(%n : index) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_top_left(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: index, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{offset takes the place of N - M, which causal(top_left) does not use}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(top_left) offset(%n : index) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_top_left_window(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: index, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{offset takes the place of N - M, which causal(top_left) does not use}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(top_left) offset(%n : index) window(4) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_batch(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: tensor<3xi64>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{offset has batch dimension 0 = 3, but query has 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(bottom_right) offset(%n : tensor<3xi64>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: tensor<2x1xi64>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{offset has rank 2; expected 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(bottom_right) offset(%n : tensor<2x1xi64>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_floats(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: tensor<2xf64>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{offset has element type 'f64'; expected index, i32 or i64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(bottom_right) offset(%n : tensor<2xf64>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @offset_bool(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: i1, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be index, i32 or i64, or a ranked tensor or memref of one per batch, but got 'i1'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(bottom_right) offset(%n : i1) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @window_zero(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{window = 0; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) window(0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @window_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{window = -3; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) window(-3) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @window_float(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{floating point value not valid for specified type}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) window(1.5) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @window_too_large(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{window = -9223372036854775808; expected at least 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) window(9223372036854775808) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// Scale and softcap
//===----------------------------------------------------------------------===//

func.func @scale_integer(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{unexpected decimal integer literal for a floating point value}}
  // expected-note @below {{add a trailing dot to make the literal a float}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(2) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_empty(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected attribute value}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale() into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_word(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected attribute value}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(fast) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_nan(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale = nan is not finite}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0x7FF8000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_infinite(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale = INF is not finite}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0x7FF0000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_minus_infinite(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale = -INF is not finite}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0xFFF0000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<2xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale has query heads = 2, but query has 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : tensor<2xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<2x8x1xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale has rank 3; expected 2}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : tensor<2x8x1xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_rank_0(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<f32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale has rank 0; expected 1}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : tensor<f32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_integers(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<8xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : tensor<8xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_scalar_integer(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: i32, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be f64, f32, f16 or bf16, or a ranked tensor or memref of one per query head, but got 'i32'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : i32) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_f80(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: f80, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{operand #3 must be f64, f32, f16 or bf16, or a ranked tensor or memref of one per query head, but got 'f80'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : f80) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_twice(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected 'into'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0.5) scale(0.5) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @scale_as_both(%q: tensor<8x16x64xf32>, %s: f32) {
  // expected-error @below {{scale is given as an attribute (2.500000e+00) and as an operand}}
  %r = "attn.sdpa"(%q, %q, %q, %s, %q) <{scale = 2.5 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 1, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, f32, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @scale_f32_attribute(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{attribute 'scale' failed to satisfy constraint: 64-bit float attribute}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{scale = 2.5 : f32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @softcap_zero(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{softcap = 0.000000e+00 is not positive}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) softcap(0.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @softcap_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{softcap = -3.000000e+01 is not positive}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) softcap(-30.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @softcap_nan(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{softcap = nan is not finite}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) softcap(0x7FF8000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @softcap_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %c: tensor<9xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{softcap has query heads = 9, but query has 8}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) softcap(%c : tensor<9xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @softcap_as_both(%q: tensor<8x16x64xf32>, %s: f32) {
  // expected-error @below {{softcap is given as an attribute (2.500000e+00) and as an operand}}
  %r = "attn.sdpa"(%q, %q, %q, %s, %q) <{softcap = 2.5 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 1, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, f32, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

//===----------------------------------------------------------------------===//
// Accumulation type
//===----------------------------------------------------------------------===//

func.func @accumulate_f16(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{accumulate = 'f16'; expected f32 or f64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {accumulate = f16}
  return
}

// -----

func.func @accumulate_i32(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{accumulate = 'i32'; expected f32 or f64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {accumulate = i32}
  return
}

// -----

func.func @accumulate_tensor(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{accumulate = 'tensor<4xf32>'; expected f32 or f64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {accumulate = tensor<4xf32>}
  return
}

// -----

func.func @accumulate_narrower(%q: tensor<2x8x16x64xf64>, %k: tensor<2x2x32x64xf64>, %v: tensor<2x2x32x48xf64>, %o: tensor<2x8x16x48xf64>) {
  // expected-error @below {{accumulate = 'f32' is narrower than the operands' f64}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf64>) key(%k : tensor<2x2x32x64xf64>) value(%v : tensor<2x2x32x48xf64>) into(%o : tensor<2x8x16x48xf64>) {accumulate = f32}
  return
}

// -----

func.func @accumulate_number(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{'attn.sdpa' op attribute 'accumulate' failed to satisfy constraint: any type attribute}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {accumulate = 32 : i64}
  return
}

// -----

//===----------------------------------------------------------------------===//
// Layouts
//===----------------------------------------------------------------------===//

func.func @three_maps(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing_maps has 3 maps; expected 4 (query, key, value, output)}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @no_maps(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing_maps has 0 maps; expected 4 (query, key, value, output)}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = []}
  return
}

// -----

func.func @five_maps(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing_maps has 5 maps; expected 4 (query, key, value, output)}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @map_of_another_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing map affine_map<(d0, d1, d2) -> (d0, d1, d2)> of value is not a permutation of 4 dimensions}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(h,m,d) -> (h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @map_repeats(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing map affine_map<(d0, d1, d2, d3) -> (d0, d2, d2, d3)> of query is not a permutation of 4 dimensions}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,m,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @map_drops(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing map affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)> of output is not a permutation of 4 dimensions}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m)>]}
  return
}

// -----

func.func @map_adds(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing map affine_map<(d0, d1, d2, d3) -> (d0, d1, d2 + 1, d3)> of key is not a permutation of 4 dimensions}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m+1,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @map_constant(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing map affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)> of key is not a permutation of 4 dimensions}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,0,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @map_symbol(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{indexing map affine_map<(d0, d1, d2, d3)[s0] -> (d0, d1, d2, d3)> of query is not a permutation of 4 dimensions}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d)[s] -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @map_no_map(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{'attn.sdpa' op attribute 'indexing_maps' failed to satisfy constraint: AffineMap array attribute}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [0, 1, 2, 3]}
  return
}

// -----

func.func @stored_order(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{output has query heads = 8, but query has 16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,m,h,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @stored_output_order(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{output has query length = 8, but query has 16}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,m,h,d)>]}
  return
}

// -----

func.func @stored_width(%q: tensor<2x16x8x64xf32>, %k: tensor<2x2x64x32xf32>, %v: tensor<2x2x33x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has key length = 33, but key has 32}}
  %r = attn.sdpa query(%q : tensor<2x16x8x64xf32>) key(%k : tensor<2x2x64x32xf32>) value(%v : tensor<2x2x33x48xf32>) into(%o : tensor<2x8x16x48xf32>) {indexing_maps = [affine_map<(b,h,m,d) -> (b,m,h,d)>, affine_map<(b,h,m,d) -> (b,h,d,m)>, affine_map<(b,h,m,d) -> (b,h,m,d)>, affine_map<(b,h,m,d) -> (b,h,m,d)>]}
  return
}

// -----

func.func @maps_and_rank_2(%q: tensor<16x64xf32>, %k: tensor<32x64xf32>, %v: tensor<32x48xf32>, %o: tensor<16x48xf32>) {
  // expected-error @below {{query has rank 2; expected at least 3, [batch..., heads, length, width]}}
  %r = attn.sdpa query(%q : tensor<16x64xf32>) key(%k : tensor<32x64xf32>) value(%v : tensor<32x48xf32>) into(%o : tensor<16x48xf32>) {indexing_maps = [affine_map<(m,d) -> (d,m)>, affine_map<(m,d) -> (d,m)>, affine_map<(m,d) -> (d,m)>, affine_map<(m,d) -> (d,m)>]}
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.l1
//===----------------------------------------------------------------------===//

func.func @l1_integers(%q: tensor<2x8x16x64xi32>, %k: tensor<2x2x32x64xi32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i32', but an L1 distance compares floating-point numbers}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xi32>) key(%k : tensor<2x2x32x64xi32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{lambda = -1.000000e+00 is negative}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(-1.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_nan(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{lambda = nan is not finite}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(0x7FF8000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_infinite(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{lambda = INF is not finite}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(0x7FF0000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_integer(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{unexpected decimal integer literal for a floating point value}}
  // expected-note @below {{add a trailing dot to make the literal a float}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(1) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<4xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{lambda has query heads = 4, but query has 8}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(%l : tensor<4xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: tensor<1x8xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{lambda has rank 2; expected 1}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(%l : tensor<1x8xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_memref(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: memref<8xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{lambda is a memref, but query is a tensor}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(%l : memref<8xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_and_scale(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale takes the place of lambda / sqrt(D); both are given}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0.5) lambda(2.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_and_scale_operand(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: f32, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale takes the place of lambda / sqrt(D); both are given}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : f32) lambda(2.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_operand_and_scale(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %l: f32, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale takes the place of lambda / sqrt(D); both are given}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0.5) lambda(%l : f32) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @lambda_as_both(%q: tensor<8x16x64xf32>, %s: f32) {
  // expected-error @below {{lambda is given as an attribute (2.500000e+00) and as an operand}}
  %r = "attn.l1"(%q, %q, %q, %s, %q) <{lambda = 2.5 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, f32, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @l1_scale_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale = -5.000000e-01 is negative}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(-0.5) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @precision_unknown(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected string or keyword containing one of the following enum values for attribute 'precision' [f32, bf16_weights, i16, u8]}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) precision(i8) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @precision_out_of_range(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{invalid properties {operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1>, precision = 9 : i32} for op attn.l1: Invalid attribute `precision` in property conversion: 9 : i32}}
  %r = "attn.l1"(%q, %q, %q, %q) <{precision = 9 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @l1_top_n(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected 'into'}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) top_n(3) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @l1_window(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{window = 0; expected at least 1}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) window(0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @l1_mask(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<16x33xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has key length = 33, but key has 32}}
  %r = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) mask(%m : tensor<16x33xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @l1_three_inits(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{has 3 inits; expected 1 or 2 (the output, and the log-sum-exp)}}
  %r:3 = attn.l1 query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.hamming
//===----------------------------------------------------------------------===//

func.func @hamming_i8(%q: tensor<2x8x16x64xi8>, %k: tensor<2x2x32x64xi8>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i8'; expected a float, or codes in i32 or i64 words}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xi8>) key(%k : tensor<2x2x32x64xi8>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @packed_without_width(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query holds packed codes (element type 'i64'), so width is needed}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @packed_key_only(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has element type 'i64'; expected 'f32'}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @packed_words_differ(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x3xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has query/key width = 3, but query has 2}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x3xi64>) value(%v : tensor<2x2x32x48xf32>) width(65) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @packed_word_types_differ(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has element type 'i32'; expected 'i64'}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi32>) value(%v : tensor<2x2x32x48xf32>) width(65) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @too_few_words(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have 2 words, but width = 129 takes 3 of 'i64'}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) width(129) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @too_many_words(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have 2 words, but width = 64 takes 1 of 'i64'}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) width(64) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @too_few_i32_words(%q: tensor<2x8x16x2xi32>, %k: tensor<2x2x32x2xi32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have 2 words, but width = 65 takes 3 of 'i32'}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi32>) key(%k : tensor<2x2x32x2xi32>) value(%v : tensor<2x2x32x48xf32>) width(65) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @words_of_a_dynamic_query(%q: tensor<2x8x16x?xi64>, %k: tensor<2x2x32x3xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have 3 words, but width = 65 takes 2 of 'i64'}}
  %r = attn.hamming query(%q : tensor<2x8x16x?xi64>) key(%k : tensor<2x2x32x3xi64>) value(%v : tensor<2x2x32x48xf32>) width(65) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @width_zero(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{width = 0; expected at least 1}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) width(0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @width_negative(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{width = -65; expected at least 1}}
  %r = attn.hamming query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) width(-65) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @width_of_floats(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{width = 64 is for packed codes, but query has element type 'f32'}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) width(64) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @width_uncountable(%q: tensor<2x8x16x?xi64>, %k: tensor<2x2x32x?xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query/key width 1073741824 exceeds 1073741823, the most that is counted}}
  %r = attn.hamming query(%q : tensor<2x8x16x?xi64>) key(%k : tensor<2x2x32x?xi64>) value(%v : tensor<2x2x32x48xf32>) width(1073741824) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @width_largest(%q: tensor<2x8x16x?xi64>, %k: tensor<2x2x32x?xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query/key width 9223372036854775807 exceeds 1073741823, the most that is counted}}
  %r = attn.hamming query(%q : tensor<2x8x16x?xi64>) key(%k : tensor<2x2x32x?xi64>) value(%v : tensor<2x2x32x48xf32>) width(9223372036854775807) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @top_n_zero(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{top_n = 0; expected at least 1}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) top_n(0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @top_n_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{top_n = -2; expected at least 1}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) top_n(-2) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @top_n_float(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{floating point value not valid for specified type}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) top_n(2.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_q_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_q = -5.000000e-01 is negative}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_q(-0.5) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_k_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_k = -5.000000e-01 is negative}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_k(-0.5) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_q_nan(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_q = nan is not finite}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_q(0x7FF8000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_k_infinite(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_k = INF is not finite}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_k(0x7FF0000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_q_heads(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<2xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_q has query heads = 2, but query has 8}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_q(%s : tensor<2xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_k_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<2x8xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_k has rank 2; expected 1}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_k(%s : tensor<2x8xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_k_integers(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: tensor<8xi64>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sigma_k has element type 'i64'; expected f64, f32, f16 or bf16}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) sigma_k(%s : tensor<8xi64>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_and_scale(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale takes the place of sigma_q * sigma_k / sqrt(D); both are given}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(0.5) sigma_k(2.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @sigma_operand_and_scale_operand(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %s: f32, %t: f32, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{scale takes the place of sigma_q * sigma_k / sqrt(D); both are given}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(%s : f32) sigma_q(%t : f32) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @hamming_values_integers(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xi32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xi32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @hamming_value_type(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf16>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'f16'; expected 'f32'}}
  %r = attn.hamming query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf16>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.online and attn.finish
//===----------------------------------------------------------------------===//

func.func @online_one_init(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{has 1 init; expected 3 (the weighted sum, the maximum and the sum)}}
  %r = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @online_two_inits(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>) {
  // expected-error @below {{has 2 inits; expected 3 (the weighted sum, the maximum and the sum)}}
  %r:2 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_four_inits(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>, %o4: tensor<2x8x16xf32>) {
  // expected-error @below {{has 4 inits; expected 3 (the weighted sum, the maximum and the sum)}}
  %r:4 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3, %o4 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_acc_type(%q: tensor<2x8x16x64xf16>, %k: tensor<2x2x32x64xf16>, %v: tensor<2x2x32x48xf16>, %o: tensor<2x8x16x48xf16>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{weighted sum has element type 'f16'; expected 'f32'}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf16>) key(%k : tensor<2x2x32x64xf16>) value(%v : tensor<2x2x32x48xf16>) into(%o, %o2, %o3 : tensor<2x8x16x48xf16>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_max_type(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf64>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{maximum has element type 'f64'; expected 'f32'}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf64>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_sum_type(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf16>) {
  // expected-error @below {{sum has element type 'f16'; expected 'f32'}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf16>)
  return
}

// -----

func.func @online_max_length(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x17xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{maximum has query length = 17, but query has 16}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x17xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_sum_rank(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8xf32>) {
  // expected-error @below {{sum has rank 2; expected 3}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8xf32>)
  return
}

// -----

func.func @online_acc_width(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x49xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{weighted sum has value width = 49, but value has 48}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x49xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_no_score(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{invalid kind of attribute specified}}
  %r:3 = attn.online score("dot") query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_score_integer(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{invalid kind of attribute specified}}
  %r:3 = attn.online score(1) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_dot_of_codes(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{query has element type 'i64', but a dot product compares floating-point numbers}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_l1_of_codes(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{query has element type 'i64', but an L1 distance compares floating-point numbers}}
  %r:3 = attn.online score(#attn.l1) query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_l1_scale_negative(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{scale = -1.000000e+00 is negative}}
  %r:3 = attn.online score(#attn.l1) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) scale(-1.0) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_hamming_width(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{query and key have 2 words, but width = 200 takes 4 of 'i64'}}
  %r:3 = attn.online score(#attn.hamming<width = 200>) query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_hamming_no_width(%q: tensor<2x8x16x2xi64>, %k: tensor<2x2x32x2xi64>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{query holds packed codes (element type 'i64'), so width is needed}}
  %r:3 = attn.online score(#attn.hamming) query(%q : tensor<2x8x16x2xi64>) key(%k : tensor<2x2x32x2xi64>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_hamming_width_of_floats(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{width = 64 is for packed codes, but query has element type 'f32'}}
  %r:3 = attn.online score(#attn.hamming<width = 64>) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_lambda(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{expected 'into'}}
  %r:3 = attn.online score(#attn.l1) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) lambda(2.0) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_offset_alone(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %n: index, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{offset needs causal(bottom_right) or a window to shift}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) offset(%n : index) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @online_window(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x16xf32>, %o3: tensor<2x8x16xf32>) {
  // expected-error @below {{window = 0; expected at least 1}}
  %r:3 = attn.online score(#attn.dot) query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) window(0) into(%o, %o2, %o3 : tensor<2x8x16x48xf32>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @finish_rank(%a: tensor<16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{acc has rank 2; expected at least 3, [batch..., heads, length, width]}}
  %r = attn.finish acc(%a : tensor<16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_acc_type(%a: tensor<2x8x16x48xf16>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{acc has element type 'f16'; expected f32 or f64}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf16>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_acc_integers(%a: tensor<2x8x16x48xi32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{acc has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xi32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_max_type(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf64>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{max has element type 'f64'; expected 'f32'}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf64>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_sum_type(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf16>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sum has element type 'f16'; expected 'f32'}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf16>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_max_heads(%a: tensor<2x8x16x48xf32>, %m: tensor<2x4x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{max has query heads = 4, but acc has 8}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x4x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_sum_rank(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16x1xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sum has rank 4; expected 3}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16x1xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_output_width(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x47xf32>) {
  // expected-error @below {{output has value width = 47, but acc has 48}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x47xf32>)
  return
}

// -----

func.func @finish_output_integers(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xi32>) {
  // expected-error @below {{output has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xi32>)
  return
}

// -----

func.func @finish_lse_length(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>, %l: tensor<2x8x15xf32>) {
  // expected-error @below {{log-sum-exp has query length = 15, but acc has 16}}
  %r:2 = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o, %l : tensor<2x8x16x48xf32>, tensor<2x8x15xf32>)
  return
}

// -----

func.func @finish_lse_type(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf16>, %l: tensor<2x8x16xf16>) {
  // expected-error @below {{log-sum-exp has element type 'f16'; expected 'f32'}}
  %r:2 = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o, %l : tensor<2x8x16x48xf16>, tensor<2x8x16xf16>)
  return
}

// -----

func.func @finish_three_inits(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf16>, %l: tensor<2x8x16xf32>, %x: tensor<2x8x16xf32>) {
  // expected-error @below {{has 3 inits; expected 1 or 2 (the output, and the log-sum-exp)}}
  %r:3 = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : tensor<2x8x16xf32>) into(%o, %l, %x : tensor<2x8x16x48xf16>, tensor<2x8x16xf32>, tensor<2x8x16xf32>)
  return
}

// -----

func.func @finish_memref_sum(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32>, %s: memref<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{sum is a memref, but acc is a tensor}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32>) sum(%s : memref<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @finish_encoded(%a: tensor<2x8x16x48xf32>, %m: tensor<2x8x16xf32, "dense">, %s: tensor<2x8x16xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{max has the encoding "dense"; only dense tensors are supported}}
  %r = attn.finish acc(%a : tensor<2x8x16x48xf32>) max(%m : tensor<2x8x16xf32, "dense">) sum(%s : tensor<2x8x16xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.hamming_linear
//===----------------------------------------------------------------------===//

func.func @linear_rank(%q: tensor<16x12xi8>, %k: tensor<16x12xi8>, %v: tensor<16x48xf32>, %o: tensor<16x48xf32>) {
  // expected-error @below {{query has rank 2; expected at least 3, [batch..., heads, length, width]}}
  %r = attn.hamming_linear query(%q : tensor<16x12xi8>) key(%k : tensor<16x12xi8>) value(%v : tensor<16x48xf32>) into(%o : tensor<16x48xf32>)
  return
}

// -----

func.func @linear_batch(%q: tensor<2x8x16x12xi8>, %k: tensor<3x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has batch dimension 0 = 3, but query has 2}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<3x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_width(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x13xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has query/key width = 13, but query has 12}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x13xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_no_width(%q: tensor<2x8x16x0xi8>, %k: tensor<2x4x16x0xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have width 0; expected at least 1}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x0xi8>) key(%k : tensor<2x4x16x0xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_key_type(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xf32>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has element type 'f32'; expected 'i8'}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xf32>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_code_type(%q: tensor<2x8x16x12xi16>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i16'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi16>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_bool_codes(%q: tensor<2x8x16x12xi1>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query has element type 'i1'; expected f64, f32, f16, bf16, i8, i32 or i64}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi1>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_value_type(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xi8>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'i8'; expected f64, f32, f16 or bf16}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xi8>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_output_type(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf16>) {
  // expected-error @below {{output has element type 'f16'; expected 'f32'}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf16>)
  return
}

// -----

func.func @linear_groups(%q: tensor<2x8x16x12xi8>, %k: tensor<2x3x16x12xi8>, %v: tensor<2x3x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{key has 3 heads, which does not divide the query's 8}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x3x16x12xi8>) value(%v : tensor<2x3x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_no_query_heads(%q: tensor<2x0x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x0x16x48xf32>) {
  // expected-error @below {{query has 0 heads; expected at least 1}}
  %r = attn.hamming_linear query(%q : tensor<2x0x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x0x16x48xf32>)
  return
}

// -----

func.func @linear_value_heads(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has key/value heads = 8, but key has 4}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_value_length(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x17x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has key length = 17, but key has 16}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x17x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_output_length(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x15x48xf32>) {
  // expected-error @below {{output has query length = 15, but query has 16}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x15x48xf32>)
  return
}

// -----

func.func @linear_mask_i8(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %m: tensor<16xi8>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has element type 'i8'; expected i1}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) mask(%m : tensor<16xi8>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_mask_length(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %m: tensor<17xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has key length = 17, but key has 16}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) mask(%m : tensor<17xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_mask_heads(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %m: tensor<8x16xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has key/value heads = 8, but key has 4}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) mask(%m : tensor<8x16xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_mask_of_pairs(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %m: tensor<2x8x16x16xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask has rank 4, which does not broadcast to rank 3}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) mask(%m : tensor<2x8x16x16xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_mask_memref(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %m: memref<16xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{mask is a memref, but query is a tensor}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) mask(%m : memref<16xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_c_nan(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{c = nan is not finite}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) c(0x7FF8000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_c_integer(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{unexpected decimal integer literal for a floating point value}}
  // expected-note @below {{add a trailing dot to make the literal a float}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) c(13) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_width_of_numbers(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{width = 12 is for packed codes, but query has element type 'i8'}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) width(12) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_width_zero(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{width = 0; expected at least 1}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) width(0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_packed_without_width(%q: tensor<2x8x16x1xi32>, %k: tensor<2x4x16x1xi32>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query holds packed codes (element type 'i32'), so width is needed}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x1xi32>) key(%k : tensor<2x4x16x1xi32>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_too_few_words(%q: tensor<2x8x16x1xi32>, %k: tensor<2x4x16x1xi32>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have 1 words, but width = 33 takes 2 of 'i32'}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x1xi32>) key(%k : tensor<2x4x16x1xi32>) value(%v : tensor<2x4x16x48xf32>) width(33) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_words_of_a_dynamic_query(%q: tensor<2x8x16x?xi32>, %k: tensor<2x4x16x1xi32>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{query and key have 1 words, but width = 33 takes 2 of 'i32'}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x?xi32>) key(%k : tensor<2x4x16x1xi32>) value(%v : tensor<2x4x16x48xf32>) width(33) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_causal_lengths(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x17x12xi8>, %v: tensor<2x4x17x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{causal needs as many queries as keys, but query has length 16 and key 17}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x17x12xi8>) value(%v : tensor<2x4x17x48xf32>) causal into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_compat_lengths(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x17x12xi8>, %v: tensor<2x4x17x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{compat(ecoformer) needs as many queries as keys, but query has length 16 and key 17}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x17x12xi8>) value(%v : tensor<2x4x17x48xf32>) compat(ecoformer) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_compat_causal(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{compat(ecoformer) is the released code, which has no room for causal}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) causal compat(ecoformer) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_compat_mask(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %m: tensor<16xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{compat(ecoformer) is the released code, which has no room for a mask}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) mask(%m : tensor<16xi1>) compat(ecoformer) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_compat_state(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{compat(ecoformer) is the released code, which has no room for a state}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) compat(ecoformer) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_compat_unknown(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected string or keyword containing one of the following enum values for attribute 'compat' [none, ecoformer]}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) compat(pvt) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @linear_two_inits(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>) {
  // expected-error @below {{has 2 inits; expected 1 or 5 (the output, and the four parts of the state)}}
  %r:2 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>)
  return
}

// -----

func.func @linear_four_inits(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>) {
  // expected-error @below {{has 4 inits; expected 1 or 5 (the output, and the four parts of the state)}}
  %r:4 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>)
  return
}

// -----

func.func @linear_six_inits(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>, %o6: tensor<2x4xf32>) {
  // expected-error @below {{has 6 inits; expected 1 or 5 (the output, and the four parts of the state)}}
  %r:6 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5, %o6 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_kv_width(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x13x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of key times value has code width = 13, but query has 12}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x13x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_kv_width_packed(%q: tensor<2x8x16x1xi32>, %k: tensor<2x4x16x1xi32>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of key times value has code width = 12, but query has 13}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x1xi32>) key(%k : tensor<2x4x16x1xi32>) value(%v : tensor<2x4x16x48xf32>) width(13) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_kv_width_of_a_dynamic_query(%q: tensor<2x8x16x?xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x13x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of key times value has code width = 13, but query has 12}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x?xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x13x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_kv_heads(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of key times value has key/value heads = 8, but key has 4}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x8x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_values_width(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x47xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of values has value width = 47, but value has 48}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x47xf32>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_keys_rank(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of keys has rank 2; expected 3}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_state_count_batch(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<1x4xf32>) {
  // expected-error @below {{state count has batch dimension 0 = 1, but query has 2}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<1x4xf32>)
  return
}

// -----

func.func @linear_state_count_integers(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf32>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xi64>) {
  // expected-error @below {{state count has element type 'i64'; expected f64, f32, f16 or bf16}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf32>, tensor<2x4x12xf32>, tensor<2x4xi64>)
  return
}

// -----

func.func @linear_state_type(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4x12x48xf32>, %o3: tensor<2x4x48xf64>, %o4: tensor<2x4x12xf32>, %o5: tensor<2x4xf32>) {
  // expected-error @below {{state sum of values has element type 'f64'; expected 'f32'}}
  %r:5 = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x4x12x48xf32>, tensor<2x4x48xf64>, tensor<2x4x12xf32>, tensor<2x4xf32>)
  return
}

// -----

func.func @linear_accumulate(%q: tensor<2x8x16x12xi8>, %k: tensor<2x4x16x12xi8>, %v: tensor<2x4x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{accumulate = 'bf16'; expected f32 or f64}}
  %r = attn.hamming_linear query(%q : tensor<2x8x16x12xi8>) key(%k : tensor<2x4x16x12xi8>) value(%v : tensor<2x4x16x48xf32>) into(%o : tensor<2x8x16x48xf32>) {accumulate = bf16}
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.cumsum
//===----------------------------------------------------------------------===//

func.func @cumsum_rank(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has rank 2; expected at least 3, [batch..., heads, length, width]}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_cross_rank(%c: tensor<2x8x16x1xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{cross has rank 4; expected 3}}
  %r = attn.cumsum cross(%c : tensor<2x8x16x1xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_cross_length(%c: tensor<2x8x17xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{cross has length = 17, but value has 16}}
  %r = attn.cumsum cross(%c : tensor<2x8x17xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_diag_heads(%c: tensor<2x8x16xf32>, %d: tensor<2x4x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{diag has heads = 4, but value has 8}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x4x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_extra_batch(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<1x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{extra has batch dimension 0 = 1, but value has 2}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<1x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_cross_type(%c: tensor<2x8x16xf64>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{cross has element type 'f64'; expected 'f32'}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf64>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_diag_integers(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xi32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{diag has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xi32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_value_type(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xi8>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{value has element type 'i8'; expected f64, f32, f16 or bf16}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xi8>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_output_width(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x47xf32>) {
  // expected-error @below {{output has value width = 47, but value has 48}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x47xf32>)
  return
}

// -----

func.func @cumsum_output_type(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xbf16>) {
  // expected-error @below {{output has element type 'bf16'; expected 'f32'}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xbf16>)
  return
}

// -----

func.func @cumsum_clip_zero(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{clip = 0.000000e+00 is not positive}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) clip(0.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_clip_negative(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{clip = -2.000000e+01 is not positive}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) clip(-20.0) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_clip_nan(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{clip = nan is not finite}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) clip(0x7FF8000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_clip_infinite(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{clip = INF is not finite}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) clip(0x7FF0000000000000) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_clip_integer(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{unexpected decimal integer literal for a floating point value}}
  // expected-note @below {{add a trailing dot to make the literal a float}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) clip(20) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @cumsum_two_inits(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8xf32>) {
  // expected-error @below {{has 2 inits; expected 1 or 4 (the output, and the three parts of the state)}}
  %r:2 = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o, %o2 : tensor<2x8x16x48xf32>, tensor<2x8xf32>)
  return
}

// -----

func.func @cumsum_five_inits(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8xf32>, %o3: tensor<2x8xf32>, %o4: tensor<2x8x48xf32>, %o5: tensor<2x8xf32>) {
  // expected-error @below {{has 5 inits; expected 1 or 4 (the output, and the three parts of the state)}}
  %r:5 = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o, %o2, %o3, %o4, %o5 : tensor<2x8x16x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x48xf32>, tensor<2x8xf32>)
  return
}

// -----

func.func @cumsum_state_max_heads(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x4xf32>, %o3: tensor<2x8xf32>, %o4: tensor<2x8x48xf32>) {
  // expected-error @below {{state maximum has heads = 4, but value has 8}}
  %r:4 = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o, %o2, %o3, %o4 : tensor<2x8x16x48xf32>, tensor<2x4xf32>, tensor<2x8xf32>, tensor<2x8x48xf32>)
  return
}

// -----

func.func @cumsum_state_weights_rank(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8xf32>, %o3: tensor<2x8x1xf32>, %o4: tensor<2x8x48xf32>) {
  // expected-error @below {{state sum of weights has rank 3; expected 2}}
  %r:4 = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o, %o2, %o3, %o4 : tensor<2x8x16x48xf32>, tensor<2x8xf32>, tensor<2x8x1xf32>, tensor<2x8x48xf32>)
  return
}

// -----

func.func @cumsum_state_values_width(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8xf32>, %o3: tensor<2x8xf32>, %o4: tensor<2x8x47xf32>) {
  // expected-error @below {{state sum of values has value width = 47, but value has 48}}
  %r:4 = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o, %o2, %o3, %o4 : tensor<2x8x16x48xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8x47xf32>)
  return
}

// -----

func.func @cumsum_state_type(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>, %o2: tensor<2x8xf64>, %o3: tensor<2x8xf32>, %o4: tensor<2x8x48xf32>) {
  // expected-error @below {{state maximum has element type 'f64'; expected 'f32'}}
  %r:4 = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o, %o2, %o3, %o4 : tensor<2x8x16x48xf32>, tensor<2x8xf64>, tensor<2x8xf32>, tensor<2x8x48xf32>)
  return
}

// -----

func.func @cumsum_accumulate(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: tensor<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{accumulate = 'f16'; expected f32 or f64}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : tensor<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>) {accumulate = f16}
  return
}

// -----

func.func @cumsum_memref_extra(%c: tensor<2x8x16xf32>, %d: tensor<2x8x16xf32>, %e: memref<2x8x16xf32>, %v: tensor<2x8x16x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{extra is a memref, but value is a tensor}}
  %r = attn.cumsum cross(%c : tensor<2x8x16xf32>) diag(%d : tensor<2x8x16xf32>) extra(%e : memref<2x8x16xf32>) value(%v : tensor<2x8x16x48xf32>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.elita_positions
//===----------------------------------------------------------------------===//

func.func @elita_rank_0(%a1: tensor<f32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{a1 has rank 0; expected at least 1, [leading..., terms]}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<f32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_b1_rank(%a1: tensor<8x4xf32>, %b1: tensor<4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{b1 has rank 1; expected 2}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_terms(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x5xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{a2 has number of terms = 5, but a1 has 4}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x5xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_leading(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<7x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{b2 has leading dimension 0 = 7, but a1 has 8}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<7x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_c_type(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf64>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{c has element type 'f64'; expected 'f32'}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf64>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_a1_integers(%a1: tensor<8x4xi32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{a1 has element type 'i32'; expected f64, f32, f16 or bf16}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xi32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_one_init(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>) {
  // expected-error @below {{has 1 init; expected 2 (p1 and p2)}}
  %r = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p : tensor<8x16xf32>)
  return
}

// -----

func.func @elita_three_inits(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>, %p3: tensor<8x16xf32>) {
  // expected-error @below {{has 3 inits; expected 2 (p1 and p2)}}
  %r:3 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2, %p3 : tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_p2_length(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x17xf32>) {
  // expected-error @below {{p2 has length = 17, but p1 has 16}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<8x17xf32>)
  return
}

// -----

func.func @elita_p1_leading(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<7x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{p1 has leading dimension 0 = 7, but a1 has 8}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<7x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_p1_type(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf16>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{p1 has element type 'f16'; expected 'f32'}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf16>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_p2_rank(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<16xf32>) {
  // expected-error @below {{p2 has rank 1; expected 2}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) into(%p, %p2 : tensor<8x16xf32>, tensor<16xf32>)
  return
}

// -----

func.func @elita_grid(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{expected string or keyword containing one of the following enum values for attribute 'grid' [linspace, index]}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) grid(cosine) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_t_nan(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{t = nan is not finite}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) t(0x7FF8000000000000) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_t_of_index_grid(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{t = 2.000000e+00 scales grid(linspace), but the grid is index}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) grid(index) t(2.0) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_t_integer(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{unexpected decimal integer literal for a floating point value}}
  // expected-note @below {{add a trailing dot to make the literal a float}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) t(1) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_start_alone(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %s: index, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{start is given, but length is not; they are given together or not at all}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) start(%s) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @elita_length_alone(%a1: tensor<8x4xf32>, %b1: tensor<8x4xf32>, %a2: tensor<8x4xf32>, %b2: tensor<8x4xf32>, %c: tensor<8x4xf32>, %s: index, %p: tensor<8x16xf32>, %p2: tensor<8x16xf32>) {
  // expected-error @below {{length is given, but start is not; they are given together or not at all}}
  %r:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>) a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>) c(%c : tensor<8x4xf32>) length(%s) into(%p, %p2 : tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.kernel_hash
//===----------------------------------------------------------------------===//

func.func @hash_rank(%x: tensor<16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{x has rank 2; expected at least 3, [batch..., heads, length, width]}}
  %r = attn.kernel_hash x(%x : tensor<16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_anchors_rank(%x: tensor<2x8x16x32xf32>, %a: tensor<25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{anchors has rank 2; expected 3}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_anchors_width(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x33xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{anchors has width = 33, but x has 32}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x33xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_anchors_heads(%x: tensor<2x8x16x32xf32>, %a: tensor<4x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{anchors has heads = 4, but x has 8}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<4x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_anchors_none(%x: tensor<2x8x16x32xf32>, %a: tensor<8x0x32xf32>, %m: tensor<8x12x0xf32>, %g: tensor<8x0xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{anchors holds 0 anchors; expected at least 1}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x0x32xf32>) matrix(%m : tensor<8x12x0xf32>) mean(%g : tensor<8x0xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_matrix_anchors(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x24xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{matrix has number of anchors = 24, but anchors has 25}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x24xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_matrix_type(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf64>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{matrix has element type 'f64'; expected 'f32'}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf64>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_mean_anchors(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x12xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{mean has number of anchors = 12, but anchors has 25}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x12xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_mean_rank(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{mean has rank 1; expected 2}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_code_width(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x16xi8>) {
  // expected-error @below {{codes has code width = 16, but matrix has 12}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x16xi8>)
  return
}

// -----

func.func @hash_code_length(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x15x12xi8>) {
  // expected-error @below {{codes has length = 15, but x has 16}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x15x12xi8>)
  return
}

// -----

func.func @hash_code_type(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi32>) {
  // expected-error @below {{codes has element type 'i32'; expected f64, f32, f16, bf16 or i8}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi32>)
  return
}

// -----

func.func @hash_two_inits(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>, %o2: tensor<2x8x16x12xi8>) {
  // expected-error @below {{has 2 inits; expected 1 (the codes)}}
  %r:2 = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o, %o2 : tensor<2x8x16x12xi8>, tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_x_type(%x: tensor<2x8x16x32xi8>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{x has element type 'i8'; expected f64, f32, f16 or bf16}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xi8>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_sigma_zero(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{sigma = 0.000000e+00 is not positive}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) sigma(0.0) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_sigma_negative(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{sigma = -1.000000e+00 is not positive}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) sigma(-1.0) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_sigma_infinite(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{sigma = INF is not finite}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) sigma(0x7FF0000000000000) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_sigma_word(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{expected attribute value}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) sigma(live) into(%o : tensor<2x8x16x12xi8>)
  return
}

// -----

func.func @hash_accumulate(%x: tensor<2x8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>, %o: tensor<2x8x16x12xi8>) {
  // expected-error @below {{accumulate = 'i64'; expected f32 or f64}}
  %r = attn.kernel_hash x(%x : tensor<2x8x16x32xf32>) anchors(%a : tensor<8x25x32xf32>) matrix(%m : tensor<8x12x25xf32>) mean(%g : tensor<8x25xf32>) into(%o : tensor<2x8x16x12xi8>) {accumulate = i64}
  return
}

// -----

//===----------------------------------------------------------------------===//
// attn.sign_pack
//===----------------------------------------------------------------------===//

func.func @pack_rank_0(%x: tensor<f32>, %o: tensor<i64>) {
  // expected-error @below {{x has rank 0; expected at least 1, [leading..., width]}}
  %r = attn.sign_pack %x : tensor<f32> into(%o : tensor<i64>)
  return
}

// -----

func.func @pack_rank(%x: tensor<8x16x65xf32>, %o: tensor<16x2xi64>) {
  // expected-error @below {{words has rank 2; expected 3}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<16x2xi64>)
  return
}

// -----

func.func @pack_leading(%x: tensor<8x16x65xf32>, %o: tensor<7x16x2xi64>) {
  // expected-error @below {{words has leading dimension 0 = 7, but x has 8}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<7x16x2xi64>)
  return
}

// -----

func.func @pack_too_few(%x: tensor<8x16x65xf32>, %o: tensor<8x16x1xi64>) {
  // expected-error @below {{x has width 65, which takes 2 words of 'i64', but the init has 1}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<8x16x1xi64>)
  return
}

// -----

func.func @pack_too_many(%x: tensor<8x16x65xf32>, %o: tensor<8x16x3xi64>) {
  // expected-error @below {{x has width 65, which takes 2 words of 'i64', but the init has 3}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<8x16x3xi64>)
  return
}

// -----

func.func @pack_i32(%x: tensor<8x16x65xf32>, %o: tensor<8x16x2xi32>) {
  // expected-error @below {{x has width 65, which takes 3 words of 'i32', but the init has 2}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<8x16x2xi32>)
  return
}

// -----

func.func @pack_word_type(%x: tensor<8x16x65xf32>, %o: tensor<8x16x9xi8>) {
  // expected-error @below {{words has element type 'i8'; expected i32 or i64}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<8x16x9xi8>)
  return
}

// -----

func.func @pack_float_words(%x: tensor<8x16x65xf32>, %o: tensor<8x16x2xf64>) {
  // expected-error @below {{words has element type 'f64'; expected i32 or i64}}
  %r = attn.sign_pack %x : tensor<8x16x65xf32> into(%o : tensor<8x16x2xf64>)
  return
}

// -----

func.func @pack_x_type(%x: tensor<8x16x65xi32>, %o: tensor<8x16x2xi64>) {
  // expected-error @below {{x has element type 'i32'; expected f64, f32, f16, bf16 or i8}}
  %r = attn.sign_pack %x : tensor<8x16x65xi32> into(%o : tensor<8x16x2xi64>)
  return
}

// -----

func.func @pack_two_inits(%x: tensor<8x16x65xf32>, %o: tensor<8x16x2xi64>, %o2: tensor<8x16x2xi64>) {
  // expected-error @below {{has 2 inits; expected 1 (the words)}}
  %r:2 = attn.sign_pack %x : tensor<8x16x65xf32> into(%o, %o2 : tensor<8x16x2xi64>, tensor<8x16x2xi64>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// The generic form
//===----------------------------------------------------------------------===//

func.func @result_type(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{expected type of operand #3 ('tensor<8x16x64xf32>') to match type of corresponding result ('tensor<8x16x63xf32>')}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x63xf32>
  return
}

// -----

func.func @no_result(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{expected the number of tensor results (0) to be equal to the number of output tensors (1)}}
  "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> ()
  return
}

// -----

func.func @two_results(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{expected the number of tensor results (2) to be equal to the number of output tensors (1)}}
  %r:2 = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> (tensor<8x16x64xf32>, tensor<8x16x64xf32>)
  return
}

// -----

func.func @scalar_result(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{result #0 must be variadic of ranked tensor of any type values, but got 'f32'}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> f32
  return
}

// -----

func.func @dynamic_result(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{expected type of operand #3 ('tensor<8x16x64xf32>') to match type of corresponding result ('tensor<?x16x64xf32>')}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<?x16x64xf32>
  return
}

// -----

func.func @result_of_memrefs(%q: memref<8x16x64xf32>) {
  // expected-error @below {{expected the number of tensor results (1) to be equal to the number of output tensors (0)}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (memref<8x16x64xf32>, memref<8x16x64xf32>, memref<8x16x64xf32>, memref<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @no_segments(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{operand count (4) does not match with the total size (0) specified in attribute 'operandSegmentSizes'}}
  %r = "attn.sdpa"(%q, %q, %q, %q) : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @segments_too_few(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{invalid properties {operandSegmentSizes = array<i32: 1, 1, 1, 1>} for op attn.sdpa: size mismatch in attribute conversion: 4 vs 10}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @segments_sum(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{operand count (4) does not match with the total size (5) specified in attribute 'operandSegmentSizes'}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @segments_negative(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{'operandSegmentSizes' attribute cannot have negative elements}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, -1, 0, 0, 0, 0, 0, 2>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @segments_no_query(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{query is 0 operands by operandSegmentSizes; expected 1}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 0, 1, 1, 1, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @vector_init(%q: tensor<8x16x64xf32>, %o: vector<8x16x64xf32>) {
  // expected-error @below {{operand #3 must be variadic of ranked tensor or memref of f64, f32, f16 or bf16, but got 'vector<8x16x64xf32>'}}
  "attn.sdpa"(%q, %q, %q, %o) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, vector<8x16x64xf32>) -> ()
  return
}

// -----

func.func @unranked_init(%q: tensor<8x16x64xf32>, %o: tensor<*xf32>) {
  // expected-error @below {{operand #3 must be variadic of ranked tensor or memref of f64, f32, f16 or bf16, but got 'tensor<*xf32>'}}
  %r = "attn.sdpa"(%q, %q, %q, %o) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<*xf32>) -> tensor<*xf32>
  return
}

// -----

func.func @elita_segments_no_c(%a: tensor<4xf32>) {
  // expected-error @below {{c is 0 operands by operandSegmentSizes; expected 1}}
  %r:2 = "attn.elita_positions"(%a, %a, %a, %a, %a, %a) <{operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 2>}> : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

func.func @linear_segments_no_value(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{value is 0 operands by operandSegmentSizes; expected 1}}
  %r = "attn.hamming_linear"(%q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @segments_two_queries(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{query is 2 operands by operandSegmentSizes; expected 1}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{operandSegmentSizes = array<i32: 2, 1, 0, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @segments_two_masks(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{operand group starting at #3 requires 0 or 1 element, but found 2}}
  %r = "attn.sdpa"(%q, %q, %q, %q, %q, %q) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 2, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @causal_out_of_range(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{invalid properties {causal = 7 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>} for op attn.sdpa: Invalid attribute `causal` in property conversion: 7 : i32}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{causal = 7 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @window_i32(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{attribute 'window' failed to satisfy constraint: 64-bit signless integer attribute}}
  %r = "attn.sdpa"(%q, %q, %q, %q) <{window = 7 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 1>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> tensor<8x16x64xf32>
  return
}

// -----

func.func @no_score(%q: tensor<8x16x64xf32>, %m: tensor<8x16xf32>) {
  // expected-error @below {{requires attribute 'score'}}
  %r:3 = "attn.online"(%q, %q, %q, %q, %m, %m) <{operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 3>}> : (tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>) -> (tensor<8x16x64xf32>, tensor<8x16xf32>, tensor<8x16xf32>)
  return
}

// -----

func.func @no_operands() {
  // expected-error @below {{expected 1 or more operands, but found 0}}
  "attn.sign_pack"() : () -> ()
  return
}

// -----

func.func @finish_two_operands(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{expected 3 or more operands, but found 2}}
  "attn.finish"(%q, %q) : (tensor<8x16x64xf32>, tensor<8x16x64xf32>) -> ()
  return
}

// -----

func.func @sign_pack_without_init(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{has 0 inits; expected 1 (the words)}}
  "attn.sign_pack"(%q) : (tensor<8x16x64xf32>) -> ()
  return
}

// -----

func.func @cumsum_without_init(%c: tensor<8x16xf32>, %v: tensor<8x16x64xf32>) {
  // expected-error @below {{has 0 inits; expected 1 or 4 (the output, and the three parts of the state)}}
  "attn.cumsum"(%c, %c, %c, %v) : (tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16xf32>, tensor<8x16x64xf32>) -> ()
  return
}

// -----

func.func @kernel_hash_without_init(%x: tensor<8x16x32xf32>, %a: tensor<8x25x32xf32>, %m: tensor<8x12x25xf32>, %g: tensor<8x25xf32>) {
  // expected-error @below {{has 0 inits; expected 1 (the codes)}}
  "attn.kernel_hash"(%x, %a, %m, %g) : (tensor<8x16x32xf32>, tensor<8x25x32xf32>, tensor<8x12x25xf32>, tensor<8x25xf32>) -> ()
  return
}

// -----

func.func @grid_out_of_range(%a: tensor<4xf32>) {
  // expected-error @below {{invalid properties {grid = 5 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 2>} for op attn.elita_positions: Invalid attribute `grid` in property conversion: 5 : i32}}
  %r:2 = "attn.elita_positions"(%a, %a, %a, %a, %a, %a, %a) <{grid = 5 : i32, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 0, 2>}> : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  return
}

// -----

//===----------------------------------------------------------------------===//
// Keywords
//===----------------------------------------------------------------------===//

func.func @unknown_keyword(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected 'into'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) dropout(0.1) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @keywords_out_of_order(%q: tensor<2x8x16x64xf32>, %k: tensor<2x2x32x64xf32>, %v: tensor<2x2x32x48xf32>, %m: tensor<16x32xi1>, %o: tensor<2x8x16x48xf32>) {
  // expected-error @below {{expected 'into'}}
  %r = attn.sdpa query(%q : tensor<2x8x16x64xf32>) key(%k : tensor<2x2x32x64xf32>) value(%v : tensor<2x2x32x48xf32>) causal(top_left) mask(%m : tensor<16x32xi1>) into(%o : tensor<2x8x16x48xf32>)
  return
}

// -----

func.func @no_value(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{expected 'value'}}
  %r = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) into(%q : tensor<8x16x64xf32>)
  return
}

// -----

func.func @no_into(%q: tensor<8x16x64xf32>) {
  // expected-error @+2 {{expected 'into'}}
  %r = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>)
  return
}

// -----

func.func @more_inits_than_types(%q: tensor<8x16x64xf32>) {
  // expected-error @below {{number of operands and types do not match: got 2 operands and 1 types}}
  %r = attn.sdpa query(%q : tensor<8x16x64xf32>) key(%q : tensor<8x16x64xf32>) value(%q : tensor<8x16x64xf32>) into(%q, %q : tensor<8x16x64xf32>)
  return
}
