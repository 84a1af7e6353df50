#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2) -> (d2, d1)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1) -> (d1)>
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<31x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x16x4xf32>, tensor<4x16x4xf32>, tensor<16x8xf32>, tensor<16x4xf32>, tensor<8x4x16xf32>, tensor<8xf32>, tensor<4xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<4x16xf32>, tensor<4x16xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x3x1xf32>, tensor<4x16x4xf32>, tensor<4x16x4xf32>, tensor<16x8xf32>, tensor<16x4xf32>, tensor<8x4x16xf32>, tensor<8xf32>, tensor<4xf32>, tensor<16xf32>, tensor<31x16xf32>, tensor<31xf32>, tensor<2x12xi64>) -> tensor<2x12x31xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x3x1xf32>, %arg8: tensor<4x3x1xf32>, %arg9: tensor<4x3x1xf32>, %arg10: tensor<4x3x1xf32>, %arg11: tensor<4x3x1xf32>, %arg12: tensor<4x16x4xf32>, %arg13: tensor<4x16x4xf32>, %arg14: tensor<16x8xf32>, %arg15: tensor<16x4xf32>, %arg16: tensor<8x4x16xf32>, %arg17: tensor<8xf32>, %arg18: tensor<4xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<4x16xf32>, %arg25: tensor<4x16xf32>, %arg26: tensor<4x3x1xf32>, %arg27: tensor<4x3x1xf32>, %arg28: tensor<4x3x1xf32>, %arg29: tensor<4x3x1xf32>, %arg30: tensor<4x3x1xf32>, %arg31: tensor<4x16x4xf32>, %arg32: tensor<4x16x4xf32>, %arg33: tensor<16x8xf32>, %arg34: tensor<16x4xf32>, %arg35: tensor<8x4x16xf32>, %arg36: tensor<8xf32>, %arg37: tensor<4xf32>, %arg38: tensor<16xf32>, %arg39: tensor<31x16xf32>, %arg40: tensor<31xf32>, %arg41: tensor<2x12xi64>):
    %0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 31 : index}> : () -> index
    %2 = "arith.constant"() <{value = 0.000000e+00 : f64}> : () -> f64
    %3 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
    %4 = "arith.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %5 = "arith.constant"() <{value = 0.090909090909090911 : f64}> : () -> f64
    %6 = "arith.constant"() <{value = 1.000000e-05 : f64}> : () -> f64
    %7 = "arith.constant"() <{value = 1.600000e+01 : f64}> : () -> f64
    %8 = "arith.constant"() <{value = 1.600000e+01 : f32}> : () -> f32
    %9 = "arith.constant"() <{value = 6 : i64}> : () -> i64
    %10 = "arith.constant"() <{value = -2.000000e+01 : f32}> : () -> f32
    %11 = "arith.constant"() <{value = 2.000000e+01 : f32}> : () -> f32
    %12 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
    %13 = "arith.constant"() <{value = dense<11> : tensor<i64>}> : () -> tensor<i64>
    %14 = "tensor.empty"() : () -> tensor<2x12x16xf32>
    %15 = "linalg.generic"(%arg41, %14) <{indexing_maps = [#map, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg531: i64, %arg532: f32):
      %552 = "arith.index_cast"(%arg531) : (i64) -> index
      %553 = "linalg.index"() <{dim = 2 : i64}> : () -> index
      %554 = "arith.cmpi"(%552, %1) <{predicate = 2 : i64}> : (index, index) -> i1
      "cf.assert"(%554) <{msg = "index must be smaller than dim size"}> : (i1) -> ()
      %555 = "arith.cmpi"(%arg531, %0) <{predicate = 5 : i64}> : (i64, i64) -> i1
      "cf.assert"(%555) <{msg = "index must be larger or equal to 0"}> : (i1) -> ()
      %556 = "tensor.extract"(%arg0, %552, %553) : (tensor<31x16xf32>, index, index) -> f32
      "linalg.yield"(%556) : (f32) -> ()
    }) : (tensor<2x12xi64>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %16 = "tensor.empty"() : () -> tensor<2x12x16xf64>
    %17 = "linalg.generic"(%15, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg529: f32, %arg530: f64):
      %551 = "arith.extf"(%arg529) : (f32) -> f64
      "linalg.yield"(%551) : (f64) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %18 = "tensor.empty"() : () -> tensor<2x12x1xf64>
    %19 = "linalg.fill"(%2, %18) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg527: f64, %arg528: f64):
      "linalg.yield"(%arg527) : (f64) -> ()
    }) : (f64, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %20 = "linalg.generic"(%17, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg525: f64, %arg526: f64):
      %550 = "arith.addf"(%arg525, %arg526) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%550) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %21 = "linalg.generic"(%20, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg523: f64, %arg524: f64):
      %549 = "arith.divf"(%arg523, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%549) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %22 = "linalg.generic"(%17, %21, %16) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg520: f64, %arg521: f64, %arg522: f64):
      %548 = "arith.subf"(%arg520, %arg521) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%548) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %23 = "linalg.generic"(%22, %22, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg517: f64, %arg518: f64, %arg519: f64):
      %547 = "arith.mulf"(%arg517, %arg518) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%547) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %24 = "linalg.generic"(%23, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg515: f64, %arg516: f64):
      %546 = "arith.addf"(%arg515, %arg516) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%546) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %25 = "linalg.generic"(%24, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg513: f64, %arg514: f64):
      %545 = "arith.divf"(%arg513, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%545) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %26 = "tensor.empty"() : () -> tensor<2x12x1xf32>
    %27 = "linalg.generic"(%25, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg511: f64, %arg512: f32):
      %544 = "arith.truncf"(%arg511) : (f64) -> f32
      "linalg.yield"(%544) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %28 = "linalg.fill"(%12, %26) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg509: f32, %arg510: f32):
      "linalg.yield"(%arg509) : (f32) -> ()
    }) : (f32, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %29 = "linalg.generic"(%15, %28) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg507: f32, %arg508: f32):
      %543 = "arith.addf"(%arg507, %arg508) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%543) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %30 = "linalg.generic"(%29, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg505: f32, %arg506: f32):
      %542 = "arith.divf"(%arg505, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%542) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %31 = "linalg.generic"(%27, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg503: f32, %arg504: f32):
      %540 = "arith.truncf"(%6) : (f64) -> f32
      %541 = "arith.addf"(%arg503, %540) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%541) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %32 = "linalg.generic"(%31, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg501: f32, %arg502: f32):
      %539 = "math.rsqrt"(%arg501) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%539) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %33 = "linalg.generic"(%15, %30, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg498: f32, %arg499: f32, %arg500: f32):
      %538 = "arith.subf"(%arg498, %arg499) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%538) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %34 = "linalg.generic"(%33, %32, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg495: f32, %arg496: f32, %arg497: f32):
      %537 = "arith.mulf"(%arg495, %arg496) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%537) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %35 = "linalg.generic"(%34, %arg1, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg492: f32, %arg493: f32, %arg494: f32):
      %536 = "arith.mulf"(%arg492, %arg493) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%536) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %36 = "linalg.generic"(%35, %arg2, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg489: f32, %arg490: f32, %arg491: f32):
      %535 = "arith.addf"(%arg489, %arg490) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%535) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %37 = "tensor.empty"() : () -> tensor<12xi64>
    %38 = "linalg.generic"(%37) <{indexing_maps = [#map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 0, 1>}> ({
    ^bb0(%arg488: i64):
      %533 = "linalg.index"() <{dim = 0 : i64}> : () -> index
      %534 = "arith.index_cast"(%533) : (index) -> i64
      "linalg.yield"(%534) : (i64) -> ()
    }) : (tensor<12xi64>) -> tensor<12xi64>
    %39 = "tensor.empty"() : () -> tensor<12xi1>
    %40 = "linalg.generic"(%38, %39) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg486: i64, %arg487: i1):
      %532 = "arith.cmpi"(%arg486, %9) <{predicate = 2 : i64}> : (i64, i64) -> i1
      "linalg.yield"(%532) : (i1) -> ()
    }) : (tensor<12xi64>, tensor<12xi1>) -> tensor<12xi1>
    %41 = "tensor.empty"() : () -> tensor<12xf32>
    %42 = "linalg.generic"(%38, %41) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg484: i64, %arg485: f32):
      %531 = "arith.sitofp"(%arg484) : (i64) -> f32
      "linalg.yield"(%531) : (f32) -> ()
    }) : (tensor<12xi64>, tensor<12xf32>) -> tensor<12xf32>
    %43 = "linalg.generic"(%42, %41) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg482: f32, %arg483: f32):
      %529 = "arith.truncf"(%5) : (f64) -> f32
      %530 = "arith.mulf"(%arg482, %529) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%530) : (f32) -> ()
    }) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %44 = "linalg.generic"(%43, %41) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg480: f32, %arg481: f32):
      %528 = "arith.addf"(%arg480, %12) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%528) : (f32) -> ()
    }) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %45 = "linalg.generic"(%13, %38, %37) <{indexing_maps = [#map5, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg477: i64, %arg478: i64, %arg479: i64):
      %527 = "arith.subi"(%arg477, %arg478) <{overflowFlags = #arith.overflow<none>}> : (i64, i64) -> i64
      "linalg.yield"(%527) : (i64) -> ()
    }) : (tensor<i64>, tensor<12xi64>, tensor<12xi64>) -> tensor<12xi64>
    %46 = "linalg.generic"(%45, %41) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg475: i64, %arg476: f32):
      %526 = "arith.sitofp"(%arg475) : (i64) -> f32
      "linalg.yield"(%526) : (f32) -> ()
    }) : (tensor<12xi64>, tensor<12xf32>) -> tensor<12xf32>
    %47 = "linalg.generic"(%46, %41) <{indexing_maps = [#map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg473: f32, %arg474: f32):
      %524 = "arith.truncf"(%5) : (f64) -> f32
      %525 = "arith.mulf"(%arg473, %524) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%525) : (f32) -> ()
    }) : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %48 = "linalg.generic"(%4, %47, %41) <{indexing_maps = [#map5, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg470: f32, %arg471: f32, %arg472: f32):
      %523 = "arith.subf"(%arg470, %arg471) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%523) : (f32) -> ()
    }) : (tensor<f32>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %49 = "linalg.generic"(%40, %44, %48, %41) <{indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = [#linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 3, 1>}> ({
    ^bb0(%arg466: i1, %arg467: f32, %arg468: f32, %arg469: f32):
      %522 = "arith.select"(%arg466, %arg467, %arg468) : (i1, f32, f32) -> f32
      "linalg.yield"(%522) : (f32) -> ()
    }) : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %50 = "tensor.empty"() : () -> tensor<4x3x12xf32>
    %51 = "linalg.generic"(%arg7, %49, %50) <{indexing_maps = [#map2, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg463: f32, %arg464: f32, %arg465: f32):
      %521 = "arith.mulf"(%arg463, %arg464) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%521) : (f32) -> ()
    }) : (tensor<4x3x1xf32>, tensor<12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %52 = "linalg.generic"(%51, %arg9, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg460: f32, %arg461: f32, %arg462: f32):
      %520 = "arith.addf"(%arg460, %arg461) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%520) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %53 = "linalg.generic"(%52, %50) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg458: f32, %arg459: f32):
      %519 = "math.sin"(%arg458) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%519) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %54 = "linalg.generic"(%53, %arg11, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg455: f32, %arg456: f32, %arg457: f32):
      %518 = "arith.mulf"(%arg455, %arg456) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%518) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %55 = "tensor.empty"() : () -> tensor<4x12xf32>
    %56 = "linalg.fill"(%12, %55) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg453: f32, %arg454: f32):
      "linalg.yield"(%arg453) : (f32) -> ()
    }) : (f32, tensor<4x12xf32>) -> tensor<4x12xf32>
    %57 = "linalg.generic"(%54, %56) <{indexing_maps = [#map1, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg451: f32, %arg452: f32):
      %517 = "arith.addf"(%arg451, %arg452) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%517) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %58 = "linalg.generic"(%arg8, %49, %50) <{indexing_maps = [#map2, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg448: f32, %arg449: f32, %arg450: f32):
      %516 = "arith.mulf"(%arg448, %arg449) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%516) : (f32) -> ()
    }) : (tensor<4x3x1xf32>, tensor<12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %59 = "linalg.generic"(%58, %arg10, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg445: f32, %arg446: f32, %arg447: f32):
      %515 = "arith.addf"(%arg445, %arg446) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%515) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %60 = "linalg.generic"(%59, %50) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg443: f32, %arg444: f32):
      %514 = "math.sin"(%arg443) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%514) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %61 = "linalg.generic"(%60, %arg11, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg440: f32, %arg441: f32, %arg442: f32):
      %513 = "arith.mulf"(%arg440, %arg441) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%513) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %62 = "linalg.generic"(%61, %56) <{indexing_maps = [#map1, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg438: f32, %arg439: f32):
      %512 = "arith.addf"(%arg438, %arg439) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%512) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %63 = "tensor.expand_shape"(%arg5) <{reassociation = [[0], [1, 2, 3]], static_output_shape = array<i64: 4, 16, 1, 1>}> : (tensor<4x16xf32>) -> tensor<4x16x1x1xf32>
    %64 = "tensor.collapse_shape"(%36) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x16xf32>) -> tensor<24x16xf32>
    %65 = "tensor.expand_shape"(%64) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 16>}> : (tensor<24x16xf32>) -> tensor<1x24x16xf32>
    %66 = "tensor.empty"() : () -> tensor<16x4x1x1xf32>
    %67 = "linalg.transpose"(%63, %66) <{permutation = array<i64: 1, 0, 2, 3>}> ({
    ^bb0(%arg436: f32, %arg437: f32):
      "linalg.yield"(%arg436) : (f32) -> ()
    }) : (tensor<4x16x1x1xf32>, tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32>
    %68 = "tensor.collapse_shape"(%67) <{reassociation = [[0], [1, 2, 3]]}> : (tensor<16x4x1x1xf32>) -> tensor<16x4xf32>
    %69 = "tensor.expand_shape"(%68) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 4>}> : (tensor<16x4xf32>) -> tensor<1x16x4xf32>
    %70 = "tensor.empty"() : () -> tensor<1x24x4xf32>
    %71 = "linalg.fill"(%12, %70) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg434: f32, %arg435: f32):
      "linalg.yield"(%arg434) : (f32) -> ()
    }) : (f32, tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %72 = "linalg.batch_matmul"(%65, %69, %71) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg431: f32, %arg432: f32, %arg433: f32):
      %510 = "arith.mulf"(%arg431, %arg432) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %511 = "arith.addf"(%arg433, %510) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%511) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %73 = "tensor.collapse_shape"(%72) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x4xf32>) -> tensor<24x4xf32>
    %74 = "tensor.expand_shape"(%73) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 12, 1, 4>}> : (tensor<24x4xf32>) -> tensor<2x12x1x4xf32>
    %75 = "tensor.empty"() : () -> tensor<2x4x12x1xf32>
    %76 = "linalg.transpose"(%74, %75) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg429: f32, %arg430: f32):
      "linalg.yield"(%arg429) : (f32) -> ()
    }) : (tensor<2x12x1x4xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %77 = "tensor.collapse_shape"(%76) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x4x12x1xf32>) -> tensor<2x4x12xf32>
    %78 = "tensor.empty"() : () -> tensor<2x4x12xf32>
    %79 = "linalg.generic"(%77, %57, %78) <{indexing_maps = [#map1, #map10, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg426: f32, %arg427: f32, %arg428: f32):
      %509 = "arith.addf"(%arg426, %arg427) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%509) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %80 = "tensor.expand_shape"(%arg6) <{reassociation = [[0], [1, 2, 3]], static_output_shape = array<i64: 4, 16, 1, 1>}> : (tensor<4x16xf32>) -> tensor<4x16x1x1xf32>
    %81 = "linalg.transpose"(%80, %66) <{permutation = array<i64: 1, 0, 2, 3>}> ({
    ^bb0(%arg424: f32, %arg425: f32):
      "linalg.yield"(%arg424) : (f32) -> ()
    }) : (tensor<4x16x1x1xf32>, tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32>
    %82 = "tensor.collapse_shape"(%81) <{reassociation = [[0], [1, 2, 3]]}> : (tensor<16x4x1x1xf32>) -> tensor<16x4xf32>
    %83 = "tensor.expand_shape"(%82) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 4>}> : (tensor<16x4xf32>) -> tensor<1x16x4xf32>
    %84 = "linalg.batch_matmul"(%65, %83, %71) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg421: f32, %arg422: f32, %arg423: f32):
      %507 = "arith.mulf"(%arg421, %arg422) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %508 = "arith.addf"(%arg423, %507) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%508) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %85 = "tensor.collapse_shape"(%84) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x4xf32>) -> tensor<24x4xf32>
    %86 = "tensor.expand_shape"(%85) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 12, 1, 4>}> : (tensor<24x4xf32>) -> tensor<2x12x1x4xf32>
    %87 = "linalg.transpose"(%86, %75) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg419: f32, %arg420: f32):
      "linalg.yield"(%arg419) : (f32) -> ()
    }) : (tensor<2x12x1x4xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %88 = "tensor.collapse_shape"(%87) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x4x12x1xf32>) -> tensor<2x4x12xf32>
    %89 = "tensor.expand_shape"(%arg12) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 4, 16, 4, 1, 1>}> : (tensor<4x16x4xf32>) -> tensor<4x16x4x1x1xf32>
    %90 = "tensor.empty"() : () -> tensor<16x4x4x1x1xf32>
    %91 = "linalg.transpose"(%89, %90) <{permutation = array<i64: 1, 0, 2, 3, 4>}> ({
    ^bb0(%arg417: f32, %arg418: f32):
      "linalg.yield"(%arg417) : (f32) -> ()
    }) : (tensor<4x16x4x1x1xf32>, tensor<16x4x4x1x1xf32>) -> tensor<16x4x4x1x1xf32>
    %92 = "tensor.collapse_shape"(%91) <{reassociation = [[0], [1, 2, 3, 4]]}> : (tensor<16x4x4x1x1xf32>) -> tensor<16x16xf32>
    %93 = "tensor.expand_shape"(%92) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 16>}> : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
    %94 = "tensor.empty"() : () -> tensor<1x24x16xf32>
    %95 = "linalg.fill"(%12, %94) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg415: f32, %arg416: f32):
      "linalg.yield"(%arg415) : (f32) -> ()
    }) : (f32, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %96 = "linalg.batch_matmul"(%65, %93, %95) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg412: f32, %arg413: f32, %arg414: f32):
      %505 = "arith.mulf"(%arg412, %arg413) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %506 = "arith.addf"(%arg414, %505) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%506) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %97 = "tensor.collapse_shape"(%96) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    %98 = "tensor.expand_shape"(%97) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 1, 4, 4>}> : (tensor<24x16xf32>) -> tensor<2x12x1x4x4xf32>
    %99 = "tensor.empty"() : () -> tensor<2x4x12x4x1xf32>
    %100 = "linalg.transpose"(%98, %99) <{permutation = array<i64: 0, 3, 1, 4, 2>}> ({
    ^bb0(%arg410: f32, %arg411: f32):
      "linalg.yield"(%arg410) : (f32) -> ()
    }) : (tensor<2x12x1x4x4xf32>, tensor<2x4x12x4x1xf32>) -> tensor<2x4x12x4x1xf32>
    %101 = "tensor.collapse_shape"(%100) <{reassociation = [[0], [1], [2], [3, 4]]}> : (tensor<2x4x12x4x1xf32>) -> tensor<2x4x12x4xf32>
    %102 = "linalg.generic"(%79, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg408: f32, %arg409: f32):
      %501 = "arith.cmpf"(%arg408, %10) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
      %502 = "arith.select"(%501, %10, %arg408) : (i1, f32, f32) -> f32
      %503 = "arith.cmpf"(%502, %11) <{fastmath = #arith.fastmath<none>, predicate = 9 : i64}> : (f32, f32) -> i1
      %504 = "arith.select"(%503, %11, %502) : (i1, f32, f32) -> f32
      "linalg.yield"(%504) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %103 = "linalg.generic"(%102, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg406: f32, %arg407: f32):
      %500 = "math.exp"(%arg406) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%500) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %104 = "tensor.expand_shape"(%103) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 12, 1>}> : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %105 = "linalg.generic"(%88, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg404: f32, %arg405: f32):
      %496 = "arith.cmpf"(%arg404, %10) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
      %497 = "arith.select"(%496, %10, %arg404) : (i1, f32, f32) -> f32
      %498 = "arith.cmpf"(%497, %11) <{fastmath = #arith.fastmath<none>, predicate = 9 : i64}> : (f32, f32) -> i1
      %499 = "arith.select"(%498, %11, %497) : (i1, f32, f32) -> f32
      "linalg.yield"(%499) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %106 = "linalg.generic"(%105, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg402: f32, %arg403: f32):
      %495 = "math.exp"(%arg402) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%495) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %107 = "tensor.expand_shape"(%106) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 12, 1>}> : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %108 = "linalg.generic"(%62, %55) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg400: f32, %arg401: f32):
      %491 = "arith.cmpf"(%arg400, %10) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
      %492 = "arith.select"(%491, %10, %arg400) : (i1, f32, f32) -> f32
      %493 = "arith.cmpf"(%492, %11) <{fastmath = #arith.fastmath<none>, predicate = 9 : i64}> : (f32, f32) -> i1
      %494 = "arith.select"(%493, %11, %492) : (i1, f32, f32) -> f32
      "linalg.yield"(%494) : (f32) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %109 = "linalg.generic"(%108, %55) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg398: f32, %arg399: f32):
      %490 = "math.exp"(%arg398) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%490) : (f32) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %110 = "tensor.expand_shape"(%109) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 4, 12, 1>}> : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %111 = "tensor.empty"() : () -> tensor<2x4x12x4xf32>
    %112 = "linalg.generic"(%104, %101, %111) <{indexing_maps = [#map12, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg395: f32, %arg396: f32, %arg397: f32):
      %489 = "arith.mulf"(%arg395, %arg396) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%489) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %113 = "linalg.fill"(%12, %111) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg393: f32, %arg394: f32):
      "linalg.yield"(%arg393) : (f32) -> ()
    }) : (f32, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %114 = "tensor.empty"() : () -> tensor<2x4x4xf32>
    %115 = "linalg.fill"(%12, %114) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg391: f32, %arg392: f32):
      "linalg.yield"(%arg391) : (f32) -> ()
    }) : (f32, tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %116:2 = "tm_tensor.scan"(%112, %113, %115) <{dimension = 2 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg389: f32, %arg390: f32):
      %488 = "arith.addf"(%arg389, %arg390) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "tm_tensor.yield"(%488) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>, tensor<2x4x4xf32>) -> (tensor<2x4x12x4xf32>, tensor<2x4x4xf32>)
    %117 = "linalg.generic"(%116#0, %110, %111) <{indexing_maps = [#map13, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg386: f32, %arg387: f32, %arg388: f32):
      %487 = "arith.mulf"(%arg386, %arg387) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%487) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<4x12x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %118 = "linalg.generic"(%101, %107, %111) <{indexing_maps = [#map13, #map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg383: f32, %arg384: f32, %arg385: f32):
      %486 = "arith.mulf"(%arg383, %arg384) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%486) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %119 = "linalg.generic"(%117, %118, %111) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg380: f32, %arg381: f32, %arg382: f32):
      %485 = "arith.addf"(%arg380, %arg381) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%485) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %120 = "linalg.fill"(%12, %75) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg378: f32, %arg379: f32):
      "linalg.yield"(%arg378) : (f32) -> ()
    }) : (f32, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %121 = "tensor.empty"() : () -> tensor<2x4x1xf32>
    %122 = "linalg.fill"(%12, %121) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg376: f32, %arg377: f32):
      "linalg.yield"(%arg376) : (f32) -> ()
    }) : (f32, tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %123:2 = "tm_tensor.scan"(%104, %120, %122) <{dimension = 2 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg374: f32, %arg375: f32):
      %484 = "arith.addf"(%arg374, %arg375) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "tm_tensor.yield"(%484) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>, tensor<2x4x1xf32>) -> (tensor<2x4x12x1xf32>, tensor<2x4x1xf32>)
    %124 = "linalg.generic"(%123#0, %110, %75) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg371: f32, %arg372: f32, %arg373: f32):
      %483 = "arith.mulf"(%arg371, %arg372) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%483) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %125 = "linalg.generic"(%124, %107, %75) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg368: f32, %arg369: f32, %arg370: f32):
      %482 = "arith.addf"(%arg368, %arg369) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%482) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %126 = "linalg.generic"(%119, %125, %111) <{indexing_maps = [#map13, #map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg365: f32, %arg366: f32, %arg367: f32):
      %481 = "arith.divf"(%arg365, %arg366) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%481) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %127 = "tensor.expand_shape"(%126) <{reassociation = [[0], [1], [2], [3, 4]], static_output_shape = array<i64: 2, 4, 12, 4, 1>}> : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4x1xf32>
    %128 = "tensor.expand_shape"(%arg13) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 4, 16, 4, 1, 1>}> : (tensor<4x16x4xf32>) -> tensor<4x16x4x1x1xf32>
    %129 = "tensor.empty"() : () -> tensor<2x12x4x4x1xf32>
    %130 = "linalg.transpose"(%127, %129) <{permutation = array<i64: 0, 2, 3, 1, 4>}> ({
    ^bb0(%arg363: f32, %arg364: f32):
      "linalg.yield"(%arg363) : (f32) -> ()
    }) : (tensor<2x4x12x4x1xf32>, tensor<2x12x4x4x1xf32>) -> tensor<2x12x4x4x1xf32>
    %131 = "tensor.collapse_shape"(%130) <{reassociation = [[0, 1], [2, 3, 4]]}> : (tensor<2x12x4x4x1xf32>) -> tensor<24x16xf32>
    %132 = "tensor.expand_shape"(%131) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 16>}> : (tensor<24x16xf32>) -> tensor<1x24x16xf32>
    %133 = "tensor.empty"() : () -> tensor<4x4x16x1x1xf32>
    %134 = "linalg.transpose"(%128, %133) <{permutation = array<i64: 2, 0, 1, 3, 4>}> ({
    ^bb0(%arg361: f32, %arg362: f32):
      "linalg.yield"(%arg361) : (f32) -> ()
    }) : (tensor<4x16x4x1x1xf32>, tensor<4x4x16x1x1xf32>) -> tensor<4x4x16x1x1xf32>
    %135 = "tensor.collapse_shape"(%134) <{reassociation = [[0, 1], [2, 3, 4]]}> : (tensor<4x4x16x1x1xf32>) -> tensor<16x16xf32>
    %136 = "tensor.expand_shape"(%135) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 16>}> : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
    %137 = "linalg.batch_matmul"(%132, %136, %95) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg358: f32, %arg359: f32, %arg360: f32):
      %479 = "arith.mulf"(%arg358, %arg359) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %480 = "arith.addf"(%arg360, %479) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%480) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %138 = "tensor.collapse_shape"(%137) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    %139 = "tensor.expand_shape"(%138) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 1, 1, 16>}> : (tensor<24x16xf32>) -> tensor<2x12x1x1x16xf32>
    %140 = "tensor.empty"() : () -> tensor<2x12x16x1x1xf32>
    %141 = "linalg.transpose"(%139, %140) <{permutation = array<i64: 0, 1, 4, 2, 3>}> ({
    ^bb0(%arg356: f32, %arg357: f32):
      "linalg.yield"(%arg356) : (f32) -> ()
    }) : (tensor<2x12x1x1x16xf32>, tensor<2x12x16x1x1xf32>) -> tensor<2x12x16x1x1xf32>
    %142 = "tensor.collapse_shape"(%141) <{reassociation = [[0], [1], [2, 3, 4]]}> : (tensor<2x12x16x1x1xf32>) -> tensor<2x12x16xf32>
    %143 = "linalg.generic"(%15, %142, %14) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg353: f32, %arg354: f32, %arg355: f32):
      %478 = "arith.addf"(%arg353, %arg354) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%478) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %144 = "linalg.generic"(%143, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg351: f32, %arg352: f64):
      %477 = "arith.extf"(%arg351) : (f32) -> f64
      "linalg.yield"(%477) : (f64) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %145 = "linalg.generic"(%144, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg349: f64, %arg350: f64):
      %476 = "arith.addf"(%arg349, %arg350) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%476) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %146 = "linalg.generic"(%145, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg347: f64, %arg348: f64):
      %475 = "arith.divf"(%arg347, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%475) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %147 = "linalg.generic"(%144, %146, %16) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg344: f64, %arg345: f64, %arg346: f64):
      %474 = "arith.subf"(%arg344, %arg345) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%474) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %148 = "linalg.generic"(%147, %147, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg341: f64, %arg342: f64, %arg343: f64):
      %473 = "arith.mulf"(%arg341, %arg342) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%473) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %149 = "linalg.generic"(%148, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg339: f64, %arg340: f64):
      %472 = "arith.addf"(%arg339, %arg340) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%472) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %150 = "linalg.generic"(%149, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg337: f64, %arg338: f64):
      %471 = "arith.divf"(%arg337, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%471) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %151 = "linalg.generic"(%150, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg335: f64, %arg336: f32):
      %470 = "arith.truncf"(%arg335) : (f64) -> f32
      "linalg.yield"(%470) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %152 = "linalg.generic"(%143, %28) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg333: f32, %arg334: f32):
      %469 = "arith.addf"(%arg333, %arg334) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%469) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %153 = "linalg.generic"(%152, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg331: f32, %arg332: f32):
      %468 = "arith.divf"(%arg331, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%468) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %154 = "linalg.generic"(%151, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg329: f32, %arg330: f32):
      %466 = "arith.truncf"(%6) : (f64) -> f32
      %467 = "arith.addf"(%arg329, %466) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%467) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %155 = "linalg.generic"(%154, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg327: f32, %arg328: f32):
      %465 = "math.rsqrt"(%arg327) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%465) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %156 = "linalg.generic"(%143, %153, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg324: f32, %arg325: f32, %arg326: f32):
      %464 = "arith.subf"(%arg324, %arg325) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%464) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %157 = "linalg.generic"(%156, %155, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg321: f32, %arg322: f32, %arg323: f32):
      %463 = "arith.mulf"(%arg321, %arg322) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%463) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %158 = "linalg.generic"(%157, %arg3, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg318: f32, %arg319: f32, %arg320: f32):
      %462 = "arith.mulf"(%arg318, %arg319) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%462) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %159 = "linalg.generic"(%158, %arg4, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg315: f32, %arg316: f32, %arg317: f32):
      %461 = "arith.addf"(%arg315, %arg316) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%461) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %160 = "tensor.collapse_shape"(%159) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x16xf32>) -> tensor<24x16xf32>
    %161 = "tensor.empty"() : () -> tensor<24x8xf32>
    %162 = "linalg.fill"(%12, %161) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg313: f32, %arg314: f32):
      "linalg.yield"(%arg313) : (f32) -> ()
    }) : (f32, tensor<24x8xf32>) -> tensor<24x8xf32>
    %163 = "linalg.matmul"(%160, %arg14, %162) <{indexing_maps = [#map6, #map16, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg310: f32, %arg311: f32, %arg312: f32):
      %459 = "arith.mulf"(%arg310, %arg311) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %460 = "arith.addf"(%arg312, %459) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%460) : (f32) -> ()
    }) : (tensor<24x16xf32>, tensor<16x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %164 = "tensor.expand_shape"(%163) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 8>}> : (tensor<24x8xf32>) -> tensor<2x12x8xf32>
    %165 = "tensor.empty"() : () -> tensor<2x12x8xf32>
    %166 = "linalg.generic"(%164, %arg17, %165) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg307: f32, %arg308: f32, %arg309: f32):
      %458 = "arith.addf"(%arg307, %arg308) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%458) : (f32) -> ()
    }) : (tensor<2x12x8xf32>, tensor<8xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %167 = "linalg.generic"(%166, %165) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg305: f32, %arg306: f32):
      %454 = "arith.negf"(%arg305) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %455 = "math.exp"(%454) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %456 = "arith.addf"(%455, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %457 = "arith.divf"(%3, %456) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%457) : (f32) -> ()
    }) : (tensor<2x12x8xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %168 = "linalg.generic"(%166, %167, %165) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg302: f32, %arg303: f32, %arg304: f32):
      %453 = "arith.mulf"(%arg302, %arg303) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%453) : (f32) -> ()
    }) : (tensor<2x12x8xf32>, tensor<2x12x8xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %169 = "tensor.empty"() : () -> tensor<24x4xf32>
    %170 = "linalg.fill"(%12, %169) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg300: f32, %arg301: f32):
      "linalg.yield"(%arg300) : (f32) -> ()
    }) : (f32, tensor<24x4xf32>) -> tensor<24x4xf32>
    %171 = "linalg.matmul"(%160, %arg15, %170) <{indexing_maps = [#map6, #map16, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg297: f32, %arg298: f32, %arg299: f32):
      %451 = "arith.mulf"(%arg297, %arg298) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %452 = "arith.addf"(%arg299, %451) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%452) : (f32) -> ()
    }) : (tensor<24x16xf32>, tensor<16x4xf32>, tensor<24x4xf32>) -> tensor<24x4xf32>
    %172 = "tensor.expand_shape"(%171) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 4>}> : (tensor<24x4xf32>) -> tensor<2x12x4xf32>
    %173 = "tensor.empty"() : () -> tensor<2x12x4xf32>
    %174 = "linalg.generic"(%172, %arg18, %173) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg294: f32, %arg295: f32, %arg296: f32):
      %450 = "arith.addf"(%arg294, %arg295) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%450) : (f32) -> ()
    }) : (tensor<2x12x4xf32>, tensor<4xf32>, tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %175 = "linalg.generic"(%174, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg292: f32, %arg293: f32):
      %446 = "arith.negf"(%arg292) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %447 = "math.exp"(%446) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %448 = "arith.addf"(%447, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %449 = "arith.divf"(%3, %448) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%449) : (f32) -> ()
    }) : (tensor<2x12x4xf32>, tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %176 = "linalg.generic"(%174, %175, %173) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg289: f32, %arg290: f32, %arg291: f32):
      %445 = "arith.mulf"(%arg289, %arg290) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%445) : (f32) -> ()
    }) : (tensor<2x12x4xf32>, tensor<2x12x4xf32>, tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %177 = "tensor.expand_shape"(%168) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 8, 1, 1>}> : (tensor<2x12x8xf32>) -> tensor<2x12x8x1x1xf32>
    %178 = "tensor.empty"() : () -> tensor<2x12x1x8x1xf32>
    %179 = "linalg.transpose"(%177, %178) <{permutation = array<i64: 0, 1, 3, 2, 4>}> ({
    ^bb0(%arg287: f32, %arg288: f32):
      "linalg.yield"(%arg287) : (f32) -> ()
    }) : (tensor<2x12x8x1x1xf32>, tensor<2x12x1x8x1xf32>) -> tensor<2x12x1x8x1xf32>
    %180 = "tensor.expand_shape"(%176) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 4, 1, 1>}> : (tensor<2x12x4xf32>) -> tensor<2x12x4x1x1xf32>
    %181 = "tensor.empty"() : () -> tensor<2x12x1x1x4xf32>
    %182 = "linalg.transpose"(%180, %181) <{permutation = array<i64: 0, 1, 3, 4, 2>}> ({
    ^bb0(%arg285: f32, %arg286: f32):
      "linalg.yield"(%arg285) : (f32) -> ()
    }) : (tensor<2x12x4x1x1xf32>, tensor<2x12x1x1x4xf32>) -> tensor<2x12x1x1x4xf32>
    %183 = "tensor.empty"() : () -> tensor<2x12x1x8x4xf32>
    %184 = "linalg.generic"(%179, %182, %183) <{indexing_maps = [#map17, #map18, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg282: f32, %arg283: f32, %arg284: f32):
      %444 = "arith.mulf"(%arg282, %arg283) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%444) : (f32) -> ()
    }) : (tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>, tensor<2x12x1x8x4xf32>) -> tensor<2x12x1x8x4xf32>
    %185 = "tensor.empty"() : () -> tensor<2x12x8x4x1xf32>
    %186 = "linalg.transpose"(%184, %185) <{permutation = array<i64: 0, 1, 3, 4, 2>}> ({
    ^bb0(%arg280: f32, %arg281: f32):
      "linalg.yield"(%arg280) : (f32) -> ()
    }) : (tensor<2x12x1x8x4xf32>, tensor<2x12x8x4x1xf32>) -> tensor<2x12x8x4x1xf32>
    %187 = "tensor.collapse_shape"(%186) <{reassociation = [[0, 1], [2, 3, 4]]}> : (tensor<2x12x8x4x1xf32>) -> tensor<24x32xf32>
    %188 = "tensor.expand_shape"(%187) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 32>}> : (tensor<24x32xf32>) -> tensor<1x24x32xf32>
    %189 = "tensor.collapse_shape"(%arg16) <{reassociation = [[0, 1], [2]]}> : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %190 = "tensor.expand_shape"(%189) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 16>}> : (tensor<32x16xf32>) -> tensor<1x32x16xf32>
    %191 = "linalg.batch_matmul"(%188, %190, %95) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg277: f32, %arg278: f32, %arg279: f32):
      %442 = "arith.mulf"(%arg277, %arg278) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %443 = "arith.addf"(%arg279, %442) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%443) : (f32) -> ()
    }) : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %192 = "tensor.collapse_shape"(%191) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    %193 = "tensor.expand_shape"(%192) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 1, 1, 16>}> : (tensor<24x16xf32>) -> tensor<2x12x1x1x16xf32>
    %194 = "linalg.transpose"(%193, %140) <{permutation = array<i64: 0, 1, 4, 2, 3>}> ({
    ^bb0(%arg275: f32, %arg276: f32):
      "linalg.yield"(%arg275) : (f32) -> ()
    }) : (tensor<2x12x1x1x16xf32>, tensor<2x12x16x1x1xf32>) -> tensor<2x12x16x1x1xf32>
    %195 = "tensor.collapse_shape"(%194) <{reassociation = [[0], [1], [2, 3, 4]]}> : (tensor<2x12x16x1x1xf32>) -> tensor<2x12x16xf32>
    %196 = "linalg.generic"(%195, %arg19, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg272: f32, %arg273: f32, %arg274: f32):
      %441 = "arith.addf"(%arg272, %arg273) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%441) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %197 = "linalg.generic"(%143, %196, %14) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg269: f32, %arg270: f32, %arg271: f32):
      %440 = "arith.addf"(%arg269, %arg270) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%440) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %198 = "linalg.generic"(%197, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg267: f32, %arg268: f64):
      %439 = "arith.extf"(%arg267) : (f32) -> f64
      "linalg.yield"(%439) : (f64) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %199 = "linalg.generic"(%198, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg265: f64, %arg266: f64):
      %438 = "arith.addf"(%arg265, %arg266) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%438) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %200 = "linalg.generic"(%199, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg263: f64, %arg264: f64):
      %437 = "arith.divf"(%arg263, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%437) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %201 = "linalg.generic"(%198, %200, %16) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg260: f64, %arg261: f64, %arg262: f64):
      %436 = "arith.subf"(%arg260, %arg261) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%436) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %202 = "linalg.generic"(%201, %201, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg257: f64, %arg258: f64, %arg259: f64):
      %435 = "arith.mulf"(%arg257, %arg258) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%435) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %203 = "linalg.generic"(%202, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg255: f64, %arg256: f64):
      %434 = "arith.addf"(%arg255, %arg256) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%434) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %204 = "linalg.generic"(%203, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg253: f64, %arg254: f64):
      %433 = "arith.divf"(%arg253, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%433) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %205 = "linalg.generic"(%204, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg251: f64, %arg252: f32):
      %432 = "arith.truncf"(%arg251) : (f64) -> f32
      "linalg.yield"(%432) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %206 = "linalg.generic"(%197, %28) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg249: f32, %arg250: f32):
      %431 = "arith.addf"(%arg249, %arg250) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%431) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %207 = "linalg.generic"(%206, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg247: f32, %arg248: f32):
      %430 = "arith.divf"(%arg247, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%430) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %208 = "linalg.generic"(%205, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg245: f32, %arg246: f32):
      %428 = "arith.truncf"(%6) : (f64) -> f32
      %429 = "arith.addf"(%arg245, %428) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%429) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %209 = "linalg.generic"(%208, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg243: f32, %arg244: f32):
      %427 = "math.rsqrt"(%arg243) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%427) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %210 = "linalg.generic"(%197, %207, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg240: f32, %arg241: f32, %arg242: f32):
      %426 = "arith.subf"(%arg240, %arg241) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%426) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %211 = "linalg.generic"(%210, %209, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg237: f32, %arg238: f32, %arg239: f32):
      %425 = "arith.mulf"(%arg237, %arg238) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%425) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %212 = "linalg.generic"(%211, %arg20, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg234: f32, %arg235: f32, %arg236: f32):
      %424 = "arith.mulf"(%arg234, %arg235) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%424) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %213 = "linalg.generic"(%212, %arg21, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg231: f32, %arg232: f32, %arg233: f32):
      %423 = "arith.addf"(%arg231, %arg232) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%423) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %214 = "linalg.generic"(%arg26, %49, %50) <{indexing_maps = [#map2, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg228: f32, %arg229: f32, %arg230: f32):
      %422 = "arith.mulf"(%arg228, %arg229) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%422) : (f32) -> ()
    }) : (tensor<4x3x1xf32>, tensor<12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %215 = "linalg.generic"(%214, %arg28, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg225: f32, %arg226: f32, %arg227: f32):
      %421 = "arith.addf"(%arg225, %arg226) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%421) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %216 = "linalg.generic"(%215, %50) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg223: f32, %arg224: f32):
      %420 = "math.sin"(%arg223) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%420) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %217 = "linalg.generic"(%216, %arg30, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg220: f32, %arg221: f32, %arg222: f32):
      %419 = "arith.mulf"(%arg220, %arg221) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%419) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %218 = "linalg.generic"(%217, %56) <{indexing_maps = [#map1, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg218: f32, %arg219: f32):
      %418 = "arith.addf"(%arg218, %arg219) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%418) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %219 = "linalg.generic"(%arg27, %49, %50) <{indexing_maps = [#map2, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg215: f32, %arg216: f32, %arg217: f32):
      %417 = "arith.mulf"(%arg215, %arg216) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%417) : (f32) -> ()
    }) : (tensor<4x3x1xf32>, tensor<12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %220 = "linalg.generic"(%219, %arg29, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg212: f32, %arg213: f32, %arg214: f32):
      %416 = "arith.addf"(%arg212, %arg213) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%416) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %221 = "linalg.generic"(%220, %50) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg210: f32, %arg211: f32):
      %415 = "math.sin"(%arg210) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%415) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %222 = "linalg.generic"(%221, %arg30, %50) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg207: f32, %arg208: f32, %arg209: f32):
      %414 = "arith.mulf"(%arg207, %arg208) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%414) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %223 = "linalg.generic"(%222, %56) <{indexing_maps = [#map1, #map6], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg205: f32, %arg206: f32):
      %413 = "arith.addf"(%arg205, %arg206) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%413) : (f32) -> ()
    }) : (tensor<4x3x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %224 = "tensor.expand_shape"(%arg24) <{reassociation = [[0], [1, 2, 3]], static_output_shape = array<i64: 4, 16, 1, 1>}> : (tensor<4x16xf32>) -> tensor<4x16x1x1xf32>
    %225 = "tensor.collapse_shape"(%213) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x16xf32>) -> tensor<24x16xf32>
    %226 = "tensor.expand_shape"(%225) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 16>}> : (tensor<24x16xf32>) -> tensor<1x24x16xf32>
    %227 = "linalg.transpose"(%224, %66) <{permutation = array<i64: 1, 0, 2, 3>}> ({
    ^bb0(%arg203: f32, %arg204: f32):
      "linalg.yield"(%arg203) : (f32) -> ()
    }) : (tensor<4x16x1x1xf32>, tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32>
    %228 = "tensor.collapse_shape"(%227) <{reassociation = [[0], [1, 2, 3]]}> : (tensor<16x4x1x1xf32>) -> tensor<16x4xf32>
    %229 = "tensor.expand_shape"(%228) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 4>}> : (tensor<16x4xf32>) -> tensor<1x16x4xf32>
    %230 = "linalg.batch_matmul"(%226, %229, %71) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg200: f32, %arg201: f32, %arg202: f32):
      %411 = "arith.mulf"(%arg200, %arg201) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %412 = "arith.addf"(%arg202, %411) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%412) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %231 = "tensor.collapse_shape"(%230) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x4xf32>) -> tensor<24x4xf32>
    %232 = "tensor.expand_shape"(%231) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 12, 1, 4>}> : (tensor<24x4xf32>) -> tensor<2x12x1x4xf32>
    %233 = "linalg.transpose"(%232, %75) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg198: f32, %arg199: f32):
      "linalg.yield"(%arg198) : (f32) -> ()
    }) : (tensor<2x12x1x4xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %234 = "tensor.collapse_shape"(%233) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x4x12x1xf32>) -> tensor<2x4x12xf32>
    %235 = "linalg.generic"(%234, %218, %78) <{indexing_maps = [#map1, #map10, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg195: f32, %arg196: f32, %arg197: f32):
      %410 = "arith.addf"(%arg195, %arg196) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%410) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %236 = "tensor.expand_shape"(%arg25) <{reassociation = [[0], [1, 2, 3]], static_output_shape = array<i64: 4, 16, 1, 1>}> : (tensor<4x16xf32>) -> tensor<4x16x1x1xf32>
    %237 = "linalg.transpose"(%236, %66) <{permutation = array<i64: 1, 0, 2, 3>}> ({
    ^bb0(%arg193: f32, %arg194: f32):
      "linalg.yield"(%arg193) : (f32) -> ()
    }) : (tensor<4x16x1x1xf32>, tensor<16x4x1x1xf32>) -> tensor<16x4x1x1xf32>
    %238 = "tensor.collapse_shape"(%237) <{reassociation = [[0], [1, 2, 3]]}> : (tensor<16x4x1x1xf32>) -> tensor<16x4xf32>
    %239 = "tensor.expand_shape"(%238) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 4>}> : (tensor<16x4xf32>) -> tensor<1x16x4xf32>
    %240 = "linalg.batch_matmul"(%226, %239, %71) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg190: f32, %arg191: f32, %arg192: f32):
      %408 = "arith.mulf"(%arg190, %arg191) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %409 = "arith.addf"(%arg192, %408) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%409) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %241 = "tensor.collapse_shape"(%240) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x4xf32>) -> tensor<24x4xf32>
    %242 = "tensor.expand_shape"(%241) <{reassociation = [[0, 1], [2, 3]], static_output_shape = array<i64: 2, 12, 1, 4>}> : (tensor<24x4xf32>) -> tensor<2x12x1x4xf32>
    %243 = "linalg.transpose"(%242, %75) <{permutation = array<i64: 0, 3, 1, 2>}> ({
    ^bb0(%arg188: f32, %arg189: f32):
      "linalg.yield"(%arg188) : (f32) -> ()
    }) : (tensor<2x12x1x4xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %244 = "tensor.collapse_shape"(%243) <{reassociation = [[0], [1], [2, 3]]}> : (tensor<2x4x12x1xf32>) -> tensor<2x4x12xf32>
    %245 = "tensor.expand_shape"(%arg31) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 4, 16, 4, 1, 1>}> : (tensor<4x16x4xf32>) -> tensor<4x16x4x1x1xf32>
    %246 = "linalg.transpose"(%245, %90) <{permutation = array<i64: 1, 0, 2, 3, 4>}> ({
    ^bb0(%arg186: f32, %arg187: f32):
      "linalg.yield"(%arg186) : (f32) -> ()
    }) : (tensor<4x16x4x1x1xf32>, tensor<16x4x4x1x1xf32>) -> tensor<16x4x4x1x1xf32>
    %247 = "tensor.collapse_shape"(%246) <{reassociation = [[0], [1, 2, 3, 4]]}> : (tensor<16x4x4x1x1xf32>) -> tensor<16x16xf32>
    %248 = "tensor.expand_shape"(%247) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 16>}> : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
    %249 = "linalg.batch_matmul"(%226, %248, %95) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg183: f32, %arg184: f32, %arg185: f32):
      %406 = "arith.mulf"(%arg183, %arg184) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %407 = "arith.addf"(%arg185, %406) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%407) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %250 = "tensor.collapse_shape"(%249) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    %251 = "tensor.expand_shape"(%250) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 1, 4, 4>}> : (tensor<24x16xf32>) -> tensor<2x12x1x4x4xf32>
    %252 = "linalg.transpose"(%251, %99) <{permutation = array<i64: 0, 3, 1, 4, 2>}> ({
    ^bb0(%arg181: f32, %arg182: f32):
      "linalg.yield"(%arg181) : (f32) -> ()
    }) : (tensor<2x12x1x4x4xf32>, tensor<2x4x12x4x1xf32>) -> tensor<2x4x12x4x1xf32>
    %253 = "tensor.collapse_shape"(%252) <{reassociation = [[0], [1], [2], [3, 4]]}> : (tensor<2x4x12x4x1xf32>) -> tensor<2x4x12x4xf32>
    %254 = "linalg.generic"(%235, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg179: f32, %arg180: f32):
      %402 = "arith.cmpf"(%arg179, %10) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
      %403 = "arith.select"(%402, %10, %arg179) : (i1, f32, f32) -> f32
      %404 = "arith.cmpf"(%403, %11) <{fastmath = #arith.fastmath<none>, predicate = 9 : i64}> : (f32, f32) -> i1
      %405 = "arith.select"(%404, %11, %403) : (i1, f32, f32) -> f32
      "linalg.yield"(%405) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %255 = "linalg.generic"(%254, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg177: f32, %arg178: f32):
      %401 = "math.exp"(%arg177) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%401) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %256 = "tensor.expand_shape"(%255) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 12, 1>}> : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %257 = "linalg.generic"(%244, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg175: f32, %arg176: f32):
      %397 = "arith.cmpf"(%arg175, %10) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
      %398 = "arith.select"(%397, %10, %arg175) : (i1, f32, f32) -> f32
      %399 = "arith.cmpf"(%398, %11) <{fastmath = #arith.fastmath<none>, predicate = 9 : i64}> : (f32, f32) -> i1
      %400 = "arith.select"(%399, %11, %398) : (i1, f32, f32) -> f32
      "linalg.yield"(%400) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %258 = "linalg.generic"(%257, %78) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg173: f32, %arg174: f32):
      %396 = "math.exp"(%arg173) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%396) : (f32) -> ()
    }) : (tensor<2x4x12xf32>, tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %259 = "tensor.expand_shape"(%258) <{reassociation = [[0], [1], [2, 3]], static_output_shape = array<i64: 2, 4, 12, 1>}> : (tensor<2x4x12xf32>) -> tensor<2x4x12x1xf32>
    %260 = "linalg.generic"(%223, %55) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg171: f32, %arg172: f32):
      %392 = "arith.cmpf"(%arg171, %10) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
      %393 = "arith.select"(%392, %10, %arg171) : (i1, f32, f32) -> f32
      %394 = "arith.cmpf"(%393, %11) <{fastmath = #arith.fastmath<none>, predicate = 9 : i64}> : (f32, f32) -> i1
      %395 = "arith.select"(%394, %11, %393) : (i1, f32, f32) -> f32
      "linalg.yield"(%395) : (f32) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %261 = "linalg.generic"(%260, %55) <{indexing_maps = [#map11, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg169: f32, %arg170: f32):
      %391 = "math.exp"(%arg169) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%391) : (f32) -> ()
    }) : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xf32>
    %262 = "tensor.expand_shape"(%261) <{reassociation = [[0], [1, 2]], static_output_shape = array<i64: 4, 12, 1>}> : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %263 = "linalg.generic"(%256, %253, %111) <{indexing_maps = [#map12, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg166: f32, %arg167: f32, %arg168: f32):
      %390 = "arith.mulf"(%arg166, %arg167) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%390) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %264:2 = "tm_tensor.scan"(%263, %113, %115) <{dimension = 2 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg164: f32, %arg165: f32):
      %389 = "arith.addf"(%arg164, %arg165) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "tm_tensor.yield"(%389) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>, tensor<2x4x4xf32>) -> (tensor<2x4x12x4xf32>, tensor<2x4x4xf32>)
    %265 = "linalg.generic"(%264#0, %262, %111) <{indexing_maps = [#map13, #map14, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg161: f32, %arg162: f32, %arg163: f32):
      %388 = "arith.mulf"(%arg161, %arg162) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%388) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<4x12x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %266 = "linalg.generic"(%253, %259, %111) <{indexing_maps = [#map13, #map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg158: f32, %arg159: f32, %arg160: f32):
      %387 = "arith.mulf"(%arg158, %arg159) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%387) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %267 = "linalg.generic"(%265, %266, %111) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg155: f32, %arg156: f32, %arg157: f32):
      %386 = "arith.addf"(%arg155, %arg156) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%386) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %268:2 = "tm_tensor.scan"(%256, %120, %122) <{dimension = 2 : i64, inclusive = true, operandSegmentSizes = array<i32: 1, 2>}> ({
    ^bb0(%arg153: f32, %arg154: f32):
      %385 = "arith.addf"(%arg153, %arg154) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "tm_tensor.yield"(%385) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>, tensor<2x4x1xf32>) -> (tensor<2x4x12x1xf32>, tensor<2x4x1xf32>)
    %269 = "linalg.generic"(%268#0, %262, %75) <{indexing_maps = [#map13, #map15, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg150: f32, %arg151: f32, %arg152: f32):
      %384 = "arith.mulf"(%arg150, %arg151) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%384) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %270 = "linalg.generic"(%269, %259, %75) <{indexing_maps = [#map13, #map13, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg147: f32, %arg148: f32, %arg149: f32):
      %383 = "arith.addf"(%arg147, %arg148) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%383) : (f32) -> ()
    }) : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %271 = "linalg.generic"(%267, %270, %111) <{indexing_maps = [#map13, #map12, #map13], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg144: f32, %arg145: f32, %arg146: f32):
      %382 = "arith.divf"(%arg144, %arg145) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%382) : (f32) -> ()
    }) : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %272 = "tensor.expand_shape"(%271) <{reassociation = [[0], [1], [2], [3, 4]], static_output_shape = array<i64: 2, 4, 12, 4, 1>}> : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4x1xf32>
    %273 = "tensor.expand_shape"(%arg32) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 4, 16, 4, 1, 1>}> : (tensor<4x16x4xf32>) -> tensor<4x16x4x1x1xf32>
    %274 = "linalg.transpose"(%272, %129) <{permutation = array<i64: 0, 2, 3, 1, 4>}> ({
    ^bb0(%arg142: f32, %arg143: f32):
      "linalg.yield"(%arg142) : (f32) -> ()
    }) : (tensor<2x4x12x4x1xf32>, tensor<2x12x4x4x1xf32>) -> tensor<2x12x4x4x1xf32>
    %275 = "tensor.collapse_shape"(%274) <{reassociation = [[0, 1], [2, 3, 4]]}> : (tensor<2x12x4x4x1xf32>) -> tensor<24x16xf32>
    %276 = "tensor.expand_shape"(%275) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 16>}> : (tensor<24x16xf32>) -> tensor<1x24x16xf32>
    %277 = "linalg.transpose"(%273, %133) <{permutation = array<i64: 2, 0, 1, 3, 4>}> ({
    ^bb0(%arg140: f32, %arg141: f32):
      "linalg.yield"(%arg140) : (f32) -> ()
    }) : (tensor<4x16x4x1x1xf32>, tensor<4x4x16x1x1xf32>) -> tensor<4x4x16x1x1xf32>
    %278 = "tensor.collapse_shape"(%277) <{reassociation = [[0, 1], [2, 3, 4]]}> : (tensor<4x4x16x1x1xf32>) -> tensor<16x16xf32>
    %279 = "tensor.expand_shape"(%278) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 16, 16>}> : (tensor<16x16xf32>) -> tensor<1x16x16xf32>
    %280 = "linalg.batch_matmul"(%276, %279, %95) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg137: f32, %arg138: f32, %arg139: f32):
      %380 = "arith.mulf"(%arg137, %arg138) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %381 = "arith.addf"(%arg139, %380) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%381) : (f32) -> ()
    }) : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %281 = "tensor.collapse_shape"(%280) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    %282 = "tensor.expand_shape"(%281) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 1, 1, 16>}> : (tensor<24x16xf32>) -> tensor<2x12x1x1x16xf32>
    %283 = "linalg.transpose"(%282, %140) <{permutation = array<i64: 0, 1, 4, 2, 3>}> ({
    ^bb0(%arg135: f32, %arg136: f32):
      "linalg.yield"(%arg135) : (f32) -> ()
    }) : (tensor<2x12x1x1x16xf32>, tensor<2x12x16x1x1xf32>) -> tensor<2x12x16x1x1xf32>
    %284 = "tensor.collapse_shape"(%283) <{reassociation = [[0], [1], [2, 3, 4]]}> : (tensor<2x12x16x1x1xf32>) -> tensor<2x12x16xf32>
    %285 = "linalg.generic"(%197, %284, %14) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg132: f32, %arg133: f32, %arg134: f32):
      %379 = "arith.addf"(%arg132, %arg133) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%379) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %286 = "linalg.generic"(%285, %16) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg130: f32, %arg131: f64):
      %378 = "arith.extf"(%arg130) : (f32) -> f64
      "linalg.yield"(%378) : (f64) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %287 = "linalg.generic"(%286, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg128: f64, %arg129: f64):
      %377 = "arith.addf"(%arg128, %arg129) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%377) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %288 = "linalg.generic"(%287, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg126: f64, %arg127: f64):
      %376 = "arith.divf"(%arg126, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%376) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %289 = "linalg.generic"(%286, %288, %16) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg123: f64, %arg124: f64, %arg125: f64):
      %375 = "arith.subf"(%arg123, %arg124) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%375) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %290 = "linalg.generic"(%289, %289, %16) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg120: f64, %arg121: f64, %arg122: f64):
      %374 = "arith.mulf"(%arg120, %arg121) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%374) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<2x12x16xf64>) -> tensor<2x12x16xf64>
    %291 = "linalg.generic"(%290, %19) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg118: f64, %arg119: f64):
      %373 = "arith.addf"(%arg118, %arg119) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%373) : (f64) -> ()
    }) : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %292 = "linalg.generic"(%291, %18) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg116: f64, %arg117: f64):
      %372 = "arith.divf"(%arg116, %7) <{fastmath = #arith.fastmath<none>}> : (f64, f64) -> f64
      "linalg.yield"(%372) : (f64) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %293 = "linalg.generic"(%292, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg114: f64, %arg115: f32):
      %371 = "arith.truncf"(%arg114) : (f64) -> f32
      "linalg.yield"(%371) : (f32) -> ()
    }) : (tensor<2x12x1xf64>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %294 = "linalg.generic"(%285, %28) <{indexing_maps = [#map1, #map2], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<reduction>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg112: f32, %arg113: f32):
      %370 = "arith.addf"(%arg112, %arg113) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%370) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %295 = "linalg.generic"(%294, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg110: f32, %arg111: f32):
      %369 = "arith.divf"(%arg110, %8) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%369) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %296 = "linalg.generic"(%293, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg108: f32, %arg109: f32):
      %367 = "arith.truncf"(%6) : (f64) -> f32
      %368 = "arith.addf"(%arg108, %367) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%368) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %297 = "linalg.generic"(%296, %26) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg106: f32, %arg107: f32):
      %366 = "math.rsqrt"(%arg106) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      "linalg.yield"(%366) : (f32) -> ()
    }) : (tensor<2x12x1xf32>, tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %298 = "linalg.generic"(%285, %295, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg103: f32, %arg104: f32, %arg105: f32):
      %365 = "arith.subf"(%arg103, %arg104) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%365) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %299 = "linalg.generic"(%298, %297, %14) <{indexing_maps = [#map1, #map2, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg100: f32, %arg101: f32, %arg102: f32):
      %364 = "arith.mulf"(%arg100, %arg101) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%364) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %300 = "linalg.generic"(%299, %arg22, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg97: f32, %arg98: f32, %arg99: f32):
      %363 = "arith.mulf"(%arg97, %arg98) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%363) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %301 = "linalg.generic"(%300, %arg23, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg94: f32, %arg95: f32, %arg96: f32):
      %362 = "arith.addf"(%arg94, %arg95) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%362) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %302 = "tensor.collapse_shape"(%301) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x16xf32>) -> tensor<24x16xf32>
    %303 = "linalg.matmul"(%302, %arg33, %162) <{indexing_maps = [#map6, #map16, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg91: f32, %arg92: f32, %arg93: f32):
      %360 = "arith.mulf"(%arg91, %arg92) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %361 = "arith.addf"(%arg93, %360) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%361) : (f32) -> ()
    }) : (tensor<24x16xf32>, tensor<16x8xf32>, tensor<24x8xf32>) -> tensor<24x8xf32>
    %304 = "tensor.expand_shape"(%303) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 8>}> : (tensor<24x8xf32>) -> tensor<2x12x8xf32>
    %305 = "linalg.generic"(%304, %arg36, %165) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg88: f32, %arg89: f32, %arg90: f32):
      %359 = "arith.addf"(%arg88, %arg89) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%359) : (f32) -> ()
    }) : (tensor<2x12x8xf32>, tensor<8xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %306 = "linalg.generic"(%305, %165) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg86: f32, %arg87: f32):
      %355 = "arith.negf"(%arg86) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %356 = "math.exp"(%355) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %357 = "arith.addf"(%356, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %358 = "arith.divf"(%3, %357) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%358) : (f32) -> ()
    }) : (tensor<2x12x8xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %307 = "linalg.generic"(%305, %306, %165) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg83: f32, %arg84: f32, %arg85: f32):
      %354 = "arith.mulf"(%arg83, %arg84) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%354) : (f32) -> ()
    }) : (tensor<2x12x8xf32>, tensor<2x12x8xf32>, tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %308 = "linalg.matmul"(%302, %arg34, %170) <{indexing_maps = [#map6, #map16, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg80: f32, %arg81: f32, %arg82: f32):
      %352 = "arith.mulf"(%arg80, %arg81) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %353 = "arith.addf"(%arg82, %352) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%353) : (f32) -> ()
    }) : (tensor<24x16xf32>, tensor<16x4xf32>, tensor<24x4xf32>) -> tensor<24x4xf32>
    %309 = "tensor.expand_shape"(%308) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 4>}> : (tensor<24x4xf32>) -> tensor<2x12x4xf32>
    %310 = "linalg.generic"(%309, %arg37, %173) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg77: f32, %arg78: f32, %arg79: f32):
      %351 = "arith.addf"(%arg77, %arg78) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%351) : (f32) -> ()
    }) : (tensor<2x12x4xf32>, tensor<4xf32>, tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %311 = "linalg.generic"(%310, %173) <{indexing_maps = [#map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg75: f32, %arg76: f32):
      %347 = "arith.negf"(%arg75) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %348 = "math.exp"(%347) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
      %349 = "arith.addf"(%348, %3) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %350 = "arith.divf"(%3, %349) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%350) : (f32) -> ()
    }) : (tensor<2x12x4xf32>, tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %312 = "linalg.generic"(%310, %311, %173) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg72: f32, %arg73: f32, %arg74: f32):
      %346 = "arith.mulf"(%arg72, %arg73) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%346) : (f32) -> ()
    }) : (tensor<2x12x4xf32>, tensor<2x12x4xf32>, tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %313 = "tensor.expand_shape"(%307) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 8, 1, 1>}> : (tensor<2x12x8xf32>) -> tensor<2x12x8x1x1xf32>
    %314 = "linalg.transpose"(%313, %178) <{permutation = array<i64: 0, 1, 3, 2, 4>}> ({
    ^bb0(%arg70: f32, %arg71: f32):
      "linalg.yield"(%arg70) : (f32) -> ()
    }) : (tensor<2x12x8x1x1xf32>, tensor<2x12x1x8x1xf32>) -> tensor<2x12x1x8x1xf32>
    %315 = "tensor.expand_shape"(%312) <{reassociation = [[0], [1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 4, 1, 1>}> : (tensor<2x12x4xf32>) -> tensor<2x12x4x1x1xf32>
    %316 = "linalg.transpose"(%315, %181) <{permutation = array<i64: 0, 1, 3, 4, 2>}> ({
    ^bb0(%arg68: f32, %arg69: f32):
      "linalg.yield"(%arg68) : (f32) -> ()
    }) : (tensor<2x12x4x1x1xf32>, tensor<2x12x1x1x4xf32>) -> tensor<2x12x1x1x4xf32>
    %317 = "linalg.generic"(%314, %316, %183) <{indexing_maps = [#map17, #map18, #map19], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg65: f32, %arg66: f32, %arg67: f32):
      %345 = "arith.mulf"(%arg65, %arg66) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%345) : (f32) -> ()
    }) : (tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>, tensor<2x12x1x8x4xf32>) -> tensor<2x12x1x8x4xf32>
    %318 = "linalg.transpose"(%317, %185) <{permutation = array<i64: 0, 1, 3, 4, 2>}> ({
    ^bb0(%arg63: f32, %arg64: f32):
      "linalg.yield"(%arg63) : (f32) -> ()
    }) : (tensor<2x12x1x8x4xf32>, tensor<2x12x8x4x1xf32>) -> tensor<2x12x8x4x1xf32>
    %319 = "tensor.collapse_shape"(%318) <{reassociation = [[0, 1], [2, 3, 4]]}> : (tensor<2x12x8x4x1xf32>) -> tensor<24x32xf32>
    %320 = "tensor.expand_shape"(%319) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 24, 32>}> : (tensor<24x32xf32>) -> tensor<1x24x32xf32>
    %321 = "tensor.collapse_shape"(%arg35) <{reassociation = [[0, 1], [2]]}> : (tensor<8x4x16xf32>) -> tensor<32x16xf32>
    %322 = "tensor.expand_shape"(%321) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 1, 32, 16>}> : (tensor<32x16xf32>) -> tensor<1x32x16xf32>
    %323 = "linalg.batch_matmul"(%320, %322, %95) <{indexing_maps = [#map7, #map8, #map9], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg60: f32, %arg61: f32, %arg62: f32):
      %343 = "arith.mulf"(%arg60, %arg61) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %344 = "arith.addf"(%arg62, %343) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%344) : (f32) -> ()
    }) : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %324 = "tensor.collapse_shape"(%323) <{reassociation = [[0, 1], [2]]}> : (tensor<1x24x16xf32>) -> tensor<24x16xf32>
    %325 = "tensor.expand_shape"(%324) <{reassociation = [[0, 1], [2, 3, 4]], static_output_shape = array<i64: 2, 12, 1, 1, 16>}> : (tensor<24x16xf32>) -> tensor<2x12x1x1x16xf32>
    %326 = "linalg.transpose"(%325, %140) <{permutation = array<i64: 0, 1, 4, 2, 3>}> ({
    ^bb0(%arg58: f32, %arg59: f32):
      "linalg.yield"(%arg58) : (f32) -> ()
    }) : (tensor<2x12x1x1x16xf32>, tensor<2x12x16x1x1xf32>) -> tensor<2x12x16x1x1xf32>
    %327 = "tensor.collapse_shape"(%326) <{reassociation = [[0], [1], [2, 3, 4]]}> : (tensor<2x12x16x1x1xf32>) -> tensor<2x12x16xf32>
    %328 = "linalg.generic"(%327, %arg38, %14) <{indexing_maps = [#map1, #map3, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg55: f32, %arg56: f32, %arg57: f32):
      %342 = "arith.addf"(%arg55, %arg56) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%342) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %329 = "linalg.generic"(%285, %328, %14) <{indexing_maps = [#map1, #map1, #map1], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg52: f32, %arg53: f32, %arg54: f32):
      %341 = "arith.addf"(%arg52, %arg53) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%341) : (f32) -> ()
    }) : (tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %330 = "tensor.collapse_shape"(%329) <{reassociation = [[0, 1], [2]]}> : (tensor<2x12x16xf32>) -> tensor<24x16xf32>
    %331 = "tensor.empty"() : () -> tensor<16x31xf32>
    %332 = "linalg.transpose"(%arg39, %331) <{permutation = array<i64: 1, 0>}> ({
    ^bb0(%arg50: f32, %arg51: f32):
      "linalg.yield"(%arg50) : (f32) -> ()
    }) : (tensor<31x16xf32>, tensor<16x31xf32>) -> tensor<16x31xf32>
    %333 = "tensor.empty"() : () -> tensor<24x31xf32>
    %334 = "linalg.fill"(%12, %333) <{operandSegmentSizes = array<i32: 1, 1>}> ({
    ^bb0(%arg48: f32, %arg49: f32):
      "linalg.yield"(%arg48) : (f32) -> ()
    }) : (f32, tensor<24x31xf32>) -> tensor<24x31xf32>
    %335 = "linalg.matmul"(%330, %332, %334) <{indexing_maps = [#map6, #map16, #map], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg45: f32, %arg46: f32, %arg47: f32):
      %339 = "arith.mulf"(%arg45, %arg46) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      %340 = "arith.addf"(%arg47, %339) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%340) : (f32) -> ()
    }) : (tensor<24x16xf32>, tensor<16x31xf32>, tensor<24x31xf32>) -> tensor<24x31xf32>
    %336 = "linalg.generic"(%335, %arg40, %333) <{indexing_maps = [#map11, #map20, #map11], iterator_types = [#linalg.iterator_type<parallel>, #linalg.iterator_type<parallel>], operandSegmentSizes = array<i32: 2, 1>}> ({
    ^bb0(%arg42: f32, %arg43: f32, %arg44: f32):
      %338 = "arith.addf"(%arg42, %arg43) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
      "linalg.yield"(%338) : (f32) -> ()
    }) : (tensor<24x31xf32>, tensor<31xf32>, tensor<24x31xf32>) -> tensor<24x31xf32>
    %337 = "tensor.expand_shape"(%336) <{reassociation = [[0, 1], [2]], static_output_shape = array<i64: 2, 12, 31>}> : (tensor<24x31xf32>) -> tensor<2x12x31xf32>
    "func.return"(%337) : (tensor<2x12x31xf32>) -> ()
  }) : () -> ()
}) : () -> ()
