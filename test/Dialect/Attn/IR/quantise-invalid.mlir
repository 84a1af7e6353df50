// RUN: attn-opt %s -split-input-file -verify-diagnostics

func.func @bits(%q: tensor<5x65xf32>, %grid: tensor<2xf32>) {
  // expected-error @+1 {{bits = 4; expected 8 or 16}}
  %0 = attn.grid bits(4) query(%q : tensor<5x65xf32>) key(%q : tensor<5x65xf32>) into(%grid : tensor<2xf32>)
  return
}

// -----

func.func @grid_size(%q: tensor<5x65xf32>, %grid: tensor<3xf32>) {
  // expected-error @+1 {{init has type 'tensor<3xf32>'; expected 2 elements, lo and step}}
  %0 = attn.grid bits(8) query(%q : tensor<5x65xf32>) key(%q : tensor<5x65xf32>) into(%grid : tensor<3xf32>)
  return
}

// -----

func.func @grid_type(%q: tensor<5x65xf32>, %grid: tensor<2xbf16>) {
  // expected-error @+1 {{init has element type 'bf16'; expected f32 or f64}}
  %0 = attn.grid bits(8) query(%q : tensor<5x65xf32>) key(%q : tensor<5x65xf32>) into(%grid : tensor<2xbf16>)
  return
}

// -----

func.func @narrow(%q: tensor<5x65xf64>, %grid: tensor<2xf32>) {
  // expected-error @+1 {{init has element type 'f32', which is narrower than 'f64'}}
  %0 = attn.grid bits(8) query(%q : tensor<5x65xf64>) key(%q : tensor<5x65xf64>) into(%grid : tensor<2xf32>)
  return
}

// -----

func.func @words(%q: tensor<5x65xf32>, %grid: tensor<2xf32>, %codes: tensor<5x16xi32>) {
  // expected-error @+1 {{init has 16 words, but 65 codes of 8 bits take 17}}
  %0 = attn.quantise bits(8) %q : tensor<5x65xf32> grid(%grid : tensor<2xf32>) into(%codes : tensor<5x16xi32>)
  return
}

// -----

func.func @word(%q: tensor<5x64xf32>, %grid: tensor<2xf32>, %codes: tensor<5x8xi64>) {
  // expected-error @+1 {{init has element type 'i64'; expected i32}}
  %0 = attn.quantise bits(8) %q : tensor<5x64xf32> grid(%grid : tensor<2xf32>) into(%codes : tensor<5x8xi64>)
  return
}

// -----

func.func @precision(%q: tensor<8x5x16xi32>, %v: tensor<8x5x6xf32>) {
  // expected-error @+1 {{width = 64 is for codes, but precision is f32}}
  %0 = attn.l1 query(%q : tensor<8x5x16xi32>) key(%q : tensor<8x5x16xi32>) value(%v : tensor<8x5x6xf32>)
               width(64) into(%v : tensor<8x5x6xf32>)
  return
}

// -----

func.func @l1_words(%q: tensor<8x5x16xi32>, %v: tensor<8x5x6xf32>) {
  // expected-error @+1 {{query and key have 16 words, but width = 64 takes 32 of 16-bit codes}}
  %0 = attn.l1 query(%q : tensor<8x5x16xi32>) key(%q : tensor<8x5x16xi32>) value(%v : tensor<8x5x6xf32>)
               precision(i16) width(64) into(%v : tensor<8x5x6xf32>)
  return
}

// -----

func.func @no_width(%q: tensor<8x5x16xi32>, %v: tensor<8x5x6xf32>) {
  // expected-error @+1 {{query has element type 'i32', but an L1 distance compares floating-point numbers}}
  %0 = attn.l1 query(%q : tensor<8x5x16xi32>) key(%q : tensor<8x5x16xi32>) value(%v : tensor<8x5x6xf32>)
               precision(u8) into(%v : tensor<8x5x6xf32>)
  return
}

// -----

func.func @floats(%q: tensor<8x5x16xf32>) {
  // expected-error @+1 {{query has element type 'f32', but codes of width 64 are in i32 words}}
  %0 = attn.l1 query(%q : tensor<8x5x16xf32>) key(%q : tensor<8x5x16xf32>) value(%q : tensor<8x5x16xf32>)
               precision(u8) width(64) into(%q : tensor<8x5x16xf32>)
  return
}

// -----

func.func @scale(%q: tensor<2x8x5x16xi32>, %v: tensor<2x8x5x6xf32>, %scale: tensor<3x8xf32>) {
  // expected-error @+1 {{scale has batch dimension 0 = 3, but query has 2}}
  %0 = attn.l1 query(%q : tensor<2x8x5x16xi32>) key(%q : tensor<2x8x5x16xi32>) value(%v : tensor<2x8x5x6xf32>)
               scale(%scale : tensor<3x8xf32>) precision(u8) width(64) into(%v : tensor<2x8x5x6xf32>)
  return
}

// -----

// expected-error @+1 {{bits = 12; expected 8 or 16}}
func.func private @score_bits() attributes {score = #attn.l1_codes<bits = 12, width = 64>}

// -----

// expected-error @+1 {{width = 65537; expected 1 to 65536}}
func.func private @score_width() attributes {score = #attn.l1_codes<bits = 16, width = 65537>}
