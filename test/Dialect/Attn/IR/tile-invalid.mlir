// RUN: attn-opt %s --split-input-file --verify-diagnostics

func.func @center(%q: tensor<30x64xf32>, %c: tensor<63xf32>, %init: tensor<32x64xf32>) -> tensor<32x64xf32> {
  // expected-error@+1 {{center has width = 63, but rows has 64}}
  %0 = attn.pack_rows %q : tensor<30x64xf32> center(%c : tensor<63xf32>) into(%init : tensor<32x64xf32>)
  return %0 : tensor<32x64xf32>
}

// -----

func.func @rows_room(%q: tensor<33x64xf32>, %init: tensor<32x64xf32>) -> tensor<32x64xf32> {
  // expected-error@+1 {{init has packed rows = 32, which is less than the 33 that are packed}}
  %0 = attn.pack_rows %q : tensor<33x64xf32> into(%init : tensor<32x64xf32>)
  return %0 : tensor<32x64xf32>
}

// -----

// The sum needs a place of its own.
func.func @sum_room(%q: tensor<32x64xf32>, %init: tensor<32x64xf32>) -> tensor<32x64xf32> {
  // expected-error@+1 {{init has packed width = 64, which is less than the 65 that are packed}}
  %0 = attn.pack_rows %q : tensor<32x64xf32> score(#attn.l1) into(%init : tensor<32x64xf32>)
  return %0 : tensor<32x64xf32>
}

// -----

func.func @packed_type(%q: tensor<32x64xf16>, %init: tensor<32x64xf16>) -> tensor<32x64xf16> {
  // expected-error@+1 {{init has element type 'f16'; expected f32 or f64}}
  %0 = attn.pack_rows %q : tensor<32x64xf16> into(%init : tensor<32x64xf16>)
  return %0 : tensor<32x64xf16>
}

// -----

func.func @panels_room(%k: tensor<100x64xf32>, %init: tensor<6x64x16xf32>) -> tensor<6x64x16xf32> {
  // expected-error@+1 {{init has panels times lanes = 96, which is less than the 100 that are packed}}
  %0 = attn.pack_keys %k : tensor<100x64xf32> score(#attn.dot) into(%init : tensor<6x64x16xf32>)
  return %0 : tensor<6x64x16xf32>
}

// -----

func.func @lanes(%k: tensor<100x64xf32>, %init: tensor<7x64x?xf32>) -> tensor<7x64x?xf32> {
  // expected-error@+1 {{init needs a known number of lanes}}
  %0 = attn.pack_keys %k : tensor<100x64xf32> score(#attn.dot) into(%init : tensor<7x64x?xf32>)
  return %0 : tensor<7x64x?xf32>
}

// -----

func.func @tile_width(%q: tensor<48x64xf32>, %k: tensor<4x65x16xf32>, %v: tensor<64x64xf32>, %n: index, %s: f32,
                      %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // expected-error@+1 {{key has packed width = 65, but query has 64}}
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<48x64xf32>) key(%k : tensor<4x65x16xf32>)
                          value(%v : tensor<64x64xf32>) length(%n) scale(%s : f32)
                          into(%q, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// -----

func.func @tile_offset(%q: tensor<48x64xf32>, %k: tensor<4x64x16xf32>, %v: tensor<64x64xf32>, %n: index, %s: f32,
                       %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // expected-error@+1 {{offset needs causal or a window to shift}}
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<48x64xf32>) key(%k : tensor<4x64x16xf32>)
                          value(%v : tensor<64x64xf32>) length(%n) offset(%n) scale(%s : f32)
                          into(%q, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// -----

func.func @tile_scale(%q: tensor<48x64xf32>, %k: tensor<4x64x16xf32>, %v: tensor<64x64xf32>, %n: index, %s: f64,
                      %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // expected-error@+1 {{scale has type 'f64'; expected 'f32'}}
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<48x64xf32>) key(%k : tensor<4x64x16xf32>)
                          value(%v : tensor<64x64xf32>) length(%n) scale(%s : f64)
                          into(%q, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// -----

func.func @finish_rows(%acc: tensor<48x64xf32>, %max: tensor<48xf32>, %o: tensor<49x64xf32>) -> tensor<49x64xf32> {
  // expected-error@+1 {{output has rows = 49, more than the 48 of acc}}
  %0 = attn.finish_tile acc(%acc : tensor<48x64xf32>) max(%max : tensor<48xf32>) sum(%max : tensor<48xf32>)
                        into(%o : tensor<49x64xf32>)
  return %0 : tensor<49x64xf32>
}

// -----

func.func @codes(%q: tensor<48x2xi32>, %k: tensor<4x2x16xi32>, %v: tensor<64x64xf32>, %n: index, %s: f32,
                 %acc: tensor<48x64xf32>, %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // expected-error@+1 {{score #attn.dot does not compare elements of type 'i32'}}
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<48x2xi32>) key(%k : tensor<4x2x16xi32>)
                          value(%v : tensor<64x64xf32>) length(%n) scale(%s : f32)
                          into(%acc, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// -----

func.func @top_floats(%q: tensor<48x64xf32>, %k: tensor<4x64x16xf32>, %v: tensor<64x64xf32>, %n: index, %s: f32,
                      %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // expected-error@+1 {{query has element type 'f32'; expected i32, for codes}}
  %0:3 = attn.top_tile score(#attn.dot) top_n(4) query(%q : tensor<48x64xf32>) key(%k : tensor<4x64x16xf32>)
                       value(%v : tensor<64x64xf32>) length(%n) scale(%s : f32)
                       into(%q, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// -----

func.func @top_none(%q: tensor<48x2xi32>, %k: tensor<4x2x16xi32>, %v: tensor<64x64xf32>, %n: index, %s: f32,
                    %acc: tensor<48x64xf32>, %max: tensor<48xf32>) -> tensor<48x64xf32> {
  // expected-error@+1 {{top_n = 0; expected at least 1}}
  %0:3 = attn.top_tile score(#attn.hamming<width = 64>) top_n(0) query(%q : tensor<48x2xi32>)
                       key(%k : tensor<4x2x16xi32>) value(%v : tensor<64x64xf32>) length(%n) scale(%s : f32)
                       into(%acc, %max, %max : tensor<48x64xf32>, tensor<48xf32>, tensor<48xf32>)
  return %0#0 : tensor<48x64xf32>
}

// -----

// expected-error@+1 {{query_tile = 32 is not a multiple of score_rows = 6}}
#uneven = #attn.schedule<lanes = 16, query_tile = 32, score_rows = 6>

// -----

// expected-error@+1 {{key_tile = 100 is not a multiple of lanes * score_panels = 64}}
#uneven_keys = #attn.schedule<lanes = 16, key_tile = 100, score_panels = 4>

// -----

// expected-error@+1 {{lanes = 12; expected a power of two up to 64}}
#lanes = #attn.schedule<lanes = 12>

// -----

// expected-error@+1 {{value_rows = -1 is negative}}
#negative = #attn.schedule<lanes = 16, value_rows = -1>

// -----

func.func @row_mask(%q: tensor<4x64xf32>, %k: tensor<?x64xf16>, %v: tensor<?x64xf16>, %m: tensor<1x?xi1>, %n: index, %s: f32,
                    %max: tensor<4xf32>) -> tensor<4x64xf32> {
  // expected-error@+1 {{bias and mask need packed keys}}
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<4x64xf32>) key(%k : tensor<?x64xf16>)
                          value(%v : tensor<?x64xf16>) mask(%m : tensor<1x?xi1>) length(%n) scale(%s : f32)
                          into(%q, %max, %max : tensor<4x64xf32>, tensor<4xf32>, tensor<4xf32>)
  return %0#0 : tensor<4x64xf32>
}

// -----

func.func @row_positions(%q: tensor<4x64xf32>, %k: tensor<?x64xf16>, %v: tensor<?x64xf16>, %n: index, %s: f32,
                         %max: tensor<4xf32>) -> tensor<4x64xf32> {
  // expected-error@+1 {{positions = 3 does not divide the query's 4 rows}}
  %0:3 = attn.online_tile score(#attn.dot) query(%q : tensor<4x64xf32>) key(%k : tensor<?x64xf16>)
                          value(%v : tensor<?x64xf16>) length(%n) positions(3) scale(%s : f32)
                          into(%q, %max, %max : tensor<4x64xf32>, tensor<4xf32>, tensor<4xf32>)
  return %0#0 : tensor<4x64xf32>
}
