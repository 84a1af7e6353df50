#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1) -> (0, d1)>
#map12 = affine_map<(d0, d1) -> (d0, 0)>
#map13 = affine_map<(d0, d1) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map19 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x3x1xf32>, %arg8: tensor<4x3x1xf32>, %arg9: tensor<4x3x1xf32>, %arg10: tensor<4x3x1xf32>, %arg11: tensor<4x3x1xf32>, %arg12: tensor<4x16x4xf32>, %arg13: tensor<4x16x4xf32>, %arg14: tensor<16x8xf32>, %arg15: tensor<16x4xf32>, %arg16: tensor<8x4x16xf32>, %arg17: tensor<8xf32>, %arg18: tensor<4xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<4x16xf32>, %arg25: tensor<4x16xf32>, %arg26: tensor<4x3x1xf32>, %arg27: tensor<4x3x1xf32>, %arg28: tensor<4x3x1xf32>, %arg29: tensor<4x3x1xf32>, %arg30: tensor<4x3x1xf32>, %arg31: tensor<4x16x4xf32>, %arg32: tensor<4x16x4xf32>, %arg33: tensor<16x8xf32>, %arg34: tensor<16x4xf32>, %arg35: tensor<8x4x16xf32>, %arg36: tensor<8xf32>, %arg37: tensor<4xf32>, %arg38: tensor<16xf32>, %arg39: tensor<31x16xf32>, %arg40: tensor<31xf32>, %arg41: tensor<2x12xi64>) -> tensor<2x12x31xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c31 = arith.constant 31 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<12x12xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 0.090909090909090911 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f64
    %cst_8 = arith.constant 1.600000e+01 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_9 = arith.constant dense<11> : tensor<i64>
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg41 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %208 = arith.index_cast %in : i64 to index
      %209 = linalg.index 2 : index
      %210 = arith.cmpi slt, %208, %c31 : index
      cf.assert %210, "index must be smaller than dim size"
      %211 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %211, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%208, %209] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %208 = arith.extf %in : f32 to f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.subf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.mulf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %208 = arith.truncf %in : f64 to f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.divf %in, %cst_8 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.truncf %cst_6 : f64 to f32
      %209 = arith.addf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.rsqrt %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.subf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %23 = tensor.empty() : tensor<12xi64>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %208 = linalg.index 0 : index
      %209 = arith.index_cast %208 : index to i64
      linalg.yield %209 : i64
    } -> tensor<12xi64>
    %25 = tensor.empty() : tensor<12xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%24 : tensor<12xi64>) outs(%25 : tensor<12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %208 = arith.cmpi slt, %in, %c6_i64 : i64
      linalg.yield %208 : i1
    } -> tensor<12xi1>
    %27 = tensor.empty() : tensor<12xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%24 : tensor<12xi64>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %208 = arith.sitofp %in : i64 to f32
      linalg.yield %208 : f32
    } -> tensor<12xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%28 : tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.truncf %cst_5 : f64 to f32
      %209 = arith.mulf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<12xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%29 : tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %cst_0 : f32
      linalg.yield %208 : f32
    } -> tensor<12xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_9, %24 : tensor<i64>, tensor<12xi64>) outs(%23 : tensor<12xi64>) {
    ^bb0(%in: i64, %in_159: i64, %out: i64):
      %208 = arith.subi %in, %in_159 : i64
      linalg.yield %208 : i64
    } -> tensor<12xi64>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%31 : tensor<12xi64>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %208 = arith.sitofp %in : i64 to f32
      linalg.yield %208 : f32
    } -> tensor<12xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%32 : tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.truncf %cst_5 : f64 to f32
      %209 = arith.mulf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<12xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_4, %33 : tensor<f32>, tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.subf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<12xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel"]} ins(%26, %30, %34 : tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %208 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %208 : f32
    } -> tensor<12xf32>
    %36 = tensor.empty() : tensor<4x3x12xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg9 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.sin %in : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg11 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %41 = tensor.empty() : tensor<4x12xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<4x12xf32>) -> tensor<4x12xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%40 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<4x12xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg10 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.sin %in : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg11 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%47 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<4x12xf32>
    %expanded = tensor.expand_shape %arg5 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %expanded_10 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %49 = tensor.empty() : tensor<16x4x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_11 = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %50 = tensor.empty() : tensor<1x24x4xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %52 = linalg.batch_matmul ins(%expanded_10, %expanded_12 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_13 = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %53 = tensor.empty() : tensor<2x4x12x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %54 = tensor.empty() : tensor<2x4x12xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16, %43 : tensor<2x4x12xf32>, tensor<4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12xf32>
    %expanded_17 = tensor.expand_shape %arg6 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %56 = linalg.batch_matmul ins(%expanded_10, %expanded_20 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_21 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %expanded_25 = tensor.expand_shape %arg12 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %57 = tensor.empty() : tensor<16x4x4x1x1xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<4x16x4x1x1xf32>) outs(%57 : tensor<16x4x4x1x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0], [1, 2, 3, 4]] : tensor<16x4x4x1x1xf32> into tensor<16x16xf32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %58 = tensor.empty() : tensor<1x24x16xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %60 = linalg.batch_matmul ins(%expanded_10, %expanded_28 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_29 = tensor.collapse_shape %60 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_30 = tensor.expand_shape %collapsed_29 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 4, 4] : tensor<24x16xf32> into tensor<2x12x1x4x4xf32>
    %61 = tensor.empty() : tensor<2x4x12x4x1xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x12x1x4x4xf32>) outs(%61 : tensor<2x4x12x4x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.exp %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12xf32>
    %expanded_33 = tensor.expand_shape %62 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.exp %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12xf32>
    %expanded_34 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<4x12xf32>) outs(%41 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.exp %in : f32
      linalg.yield %208 : f32
    } -> tensor<4x12xf32>
    %expanded_35 = tensor.expand_shape %64 [[0], [1, 2]] output_shape [4, 12, 1] : tensor<4x12xf32> into tensor<4x12x1xf32>
    %65 = tensor.empty() : tensor<2x4x12x4xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %collapsed_32 : tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_36 = tensor.expand_shape %24 [[0, 1]] output_shape [1, 12] : tensor<12xi64> into tensor<1x12xi64>
    %expanded_37 = tensor.expand_shape %24 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %67 = tensor.empty() : tensor<12x12xi64>
    %68 = linalg.generic {indexing_maps = [#map11, #map12, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_36, %expanded_37 : tensor<1x12xi64>, tensor<12x1xi64>) outs(%67 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_159: i64, %out: i64):
      %208 = arith.subi %in, %in_159 : i64
      linalg.yield %208 : i64
    } -> tensor<12x12xi64>
    %69 = tensor.empty() : tensor<12x12xi1>
    %70 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<12x12xi64>) outs(%69 : tensor<12x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %208 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %208 : i1
    } -> tensor<12x12xi1>
    %71 = tensor.empty() : tensor<12x12xf32>
    %72 = linalg.generic {indexing_maps = [#map8, #map8, #map13, #map8], iterator_types = ["parallel", "parallel"]} ins(%70, %cst_3, %cst_2 : tensor<12x12xi1>, tensor<12x12xf32>, tensor<f32>) outs(%71 : tensor<12x12xf32>) {
    ^bb0(%in: i1, %in_159: f32, %in_160: f32, %out: f32):
      %208 = arith.select %in, %in_159, %in_160 : f32
      linalg.yield %208 : f32
    } -> tensor<12x12xf32>
    %expanded_38 = tensor.expand_shape %66 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 4, 1] : tensor<2x4x12x4xf32> into tensor<2x4x12x4x1xf32>
    %expanded_39 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [1, 12, 12] : tensor<12x12xf32> into tensor<1x12x12xf32>
    %73 = tensor.empty() : tensor<12x2x4x4x1xf32>
    %transposed_40 = linalg.transpose ins(%expanded_38 : tensor<2x4x12x4x1xf32>) outs(%73 : tensor<12x2x4x4x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0], [1, 2, 3, 4]] : tensor<12x2x4x4x1xf32> into tensor<12x32xf32>
    %expanded_42 = tensor.expand_shape %collapsed_41 [[0, 1], [2]] output_shape [1, 12, 32] : tensor<12x32xf32> into tensor<1x12x32xf32>
    %74 = tensor.empty() : tensor<1x12x32xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<1x12x32xf32>) -> tensor<1x12x32xf32>
    %76 = linalg.batch_matmul ins(%expanded_39, %expanded_42 : tensor<1x12x12xf32>, tensor<1x12x32xf32>) outs(%75 : tensor<1x12x32xf32>) -> tensor<1x12x32xf32>
    %collapsed_43 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<1x12x32xf32> into tensor<12x32xf32>
    %expanded_44 = tensor.expand_shape %collapsed_43 [[0], [1, 2, 3, 4]] output_shape [12, 1, 2, 4, 4] : tensor<12x32xf32> into tensor<12x1x2x4x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<12x1x2x4x4xf32>) outs(%61 : tensor<2x4x12x4x1xf32>) permutation = [2, 3, 0, 4, 1] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_46, %expanded_35 : tensor<2x4x12x4xf32>, tensor<4x12x1xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %expanded_34 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %79 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %78 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_47 = tensor.expand_shape %62 [[0], [1], [2, 3, 4]] output_shape [2, 4, 12, 1, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1x1xf32>
    %80 = tensor.empty() : tensor<12x2x4x1x1xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x12x1x1xf32>) outs(%80 : tensor<12x2x4x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1, 2, 3, 4]] : tensor<12x2x4x1x1xf32> into tensor<12x8xf32>
    %expanded_50 = tensor.expand_shape %collapsed_49 [[0, 1], [2]] output_shape [1, 12, 8] : tensor<12x8xf32> into tensor<1x12x8xf32>
    %81 = tensor.empty() : tensor<1x12x8xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<1x12x8xf32>) -> tensor<1x12x8xf32>
    %83 = linalg.batch_matmul ins(%expanded_39, %expanded_50 : tensor<1x12x12xf32>, tensor<1x12x8xf32>) outs(%82 : tensor<1x12x8xf32>) -> tensor<1x12x8xf32>
    %collapsed_51 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<1x12x8xf32> into tensor<12x8xf32>
    %expanded_52 = tensor.expand_shape %collapsed_51 [[0], [1, 2, 3, 4]] output_shape [12, 1, 2, 4, 1] : tensor<12x8xf32> into tensor<12x1x2x4x1xf32>
    %84 = tensor.empty() : tensor<2x4x12x1x1xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<12x1x2x4x1xf32>) outs(%84 : tensor<2x4x12x1x1xf32>) permutation = [2, 3, 0, 4, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_53 [[0], [1], [2], [3, 4]] : tensor<2x4x12x1x1xf32> into tensor<2x4x12x1xf32>
    %85 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_54, %expanded_35 : tensor<2x4x12x1xf32>, tensor<4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x1xf32>
    %86 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_34 : tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x1xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %86 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.divf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_55 = tensor.expand_shape %87 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 4, 1] : tensor<2x4x12x4xf32> into tensor<2x4x12x4x1xf32>
    %expanded_56 = tensor.expand_shape %arg13 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %88 = tensor.empty() : tensor<2x12x4x4x1xf32>
    %transposed_57 = linalg.transpose ins(%expanded_55 : tensor<2x4x12x4x1xf32>) outs(%88 : tensor<2x12x4x4x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2, 3, 4]] : tensor<2x12x4x4x1xf32> into tensor<24x16xf32>
    %expanded_59 = tensor.expand_shape %collapsed_58 [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %89 = tensor.empty() : tensor<4x4x16x1x1xf32>
    %transposed_60 = linalg.transpose ins(%expanded_56 : tensor<4x16x4x1x1xf32>) outs(%89 : tensor<4x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3, 4]] : tensor<4x4x16x1x1xf32> into tensor<16x16xf32>
    %expanded_62 = tensor.expand_shape %collapsed_61 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %90 = linalg.batch_matmul ins(%expanded_59, %expanded_62 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_63 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_64 = tensor.expand_shape %collapsed_63 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %91 = tensor.empty() : tensor<2x12x16x1x1xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_66 = tensor.collapse_shape %transposed_65 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %collapsed_66 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %208 = arith.extf %in : f32 to f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.subf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.mulf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %208 = arith.truncf %in : f64 to f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.divf %in, %cst_8 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.truncf %cst_6 : f64 to f32
      %209 = arith.addf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.rsqrt %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %102 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.subf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_67 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %109 = tensor.empty() : tensor<24x8xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %111 = linalg.matmul ins(%collapsed_67, %arg14 : tensor<24x16xf32>, tensor<16x8xf32>) outs(%110 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %expanded_68 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 12, 8] : tensor<24x8xf32> into tensor<2x12x8xf32>
    %112 = tensor.empty() : tensor<2x12x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_68, %arg17 : tensor<2x12x8xf32>, tensor<8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.negf %in : f32
      %209 = math.exp %208 : f32
      %210 = arith.addf %209, %cst_1 : f32
      %211 = arith.divf %cst_1, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x12x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x8xf32>
    %116 = tensor.empty() : tensor<24x4xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %118 = linalg.matmul ins(%collapsed_67, %arg15 : tensor<24x16xf32>, tensor<16x4xf32>) outs(%117 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %expanded_69 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 12, 4] : tensor<24x4xf32> into tensor<2x12x4xf32>
    %119 = tensor.empty() : tensor<2x12x4xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %arg18 : tensor<2x12x4xf32>, tensor<4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x4xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.negf %in : f32
      %209 = math.exp %208 : f32
      %210 = arith.addf %209, %cst_1 : f32
      %211 = arith.divf %cst_1, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x12x4xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %121 : tensor<2x12x4xf32>, tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x4xf32>
    %expanded_70 = tensor.expand_shape %115 [[0], [1], [2, 3, 4]] output_shape [2, 12, 8, 1, 1] : tensor<2x12x8xf32> into tensor<2x12x8x1x1xf32>
    %123 = tensor.empty() : tensor<2x12x1x8x1xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x12x8x1x1xf32>) outs(%123 : tensor<2x12x1x8x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %expanded_72 = tensor.expand_shape %122 [[0], [1], [2, 3, 4]] output_shape [2, 12, 4, 1, 1] : tensor<2x12x4xf32> into tensor<2x12x4x1x1xf32>
    %124 = tensor.empty() : tensor<2x12x1x1x4xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x12x4x1x1xf32>) outs(%124 : tensor<2x12x1x1x4xf32>) permutation = [0, 1, 3, 4, 2] 
    %125 = tensor.empty() : tensor<2x12x1x8x4xf32>
    %126 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_71, %transposed_73 : tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>) outs(%125 : tensor<2x12x1x8x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1x8x4xf32>
    %127 = tensor.empty() : tensor<2x12x8x4x1xf32>
    %transposed_74 = linalg.transpose ins(%126 : tensor<2x12x1x8x4xf32>) outs(%127 : tensor<2x12x8x4x1xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_75 = tensor.collapse_shape %transposed_74 [[0, 1], [2, 3, 4]] : tensor<2x12x8x4x1xf32> into tensor<24x32xf32>
    %expanded_76 = tensor.expand_shape %collapsed_75 [[0, 1], [2]] output_shape [1, 24, 32] : tensor<24x32xf32> into tensor<1x24x32xf32>
    %collapsed_77 = tensor.collapse_shape %arg16 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
    %expanded_78 = tensor.expand_shape %collapsed_77 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
    %128 = linalg.batch_matmul ins(%expanded_76, %expanded_78 : tensor<1x24x32xf32>, tensor<1x32x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_79 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_80 = tensor.expand_shape %collapsed_79 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_82, %arg19 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %129 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %208 = arith.extf %in : f32 to f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.subf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.mulf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %208 = arith.truncf %in : f64 to f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.divf %in, %cst_8 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.truncf %cst_6 : f64 to f32
      %209 = arith.addf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<2x12x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.rsqrt %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.subf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg20 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg21 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %147 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg28 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.sin %in : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg30 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%150 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<4x12xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg29 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.sin %in : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg30 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<4x3x12xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%155 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<4x12xf32>
    %expanded_83 = tensor.expand_shape %arg24 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %collapsed_84 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %expanded_85 = tensor.expand_shape %collapsed_84 [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %transposed_86 = linalg.transpose ins(%expanded_83 : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_87 = tensor.collapse_shape %transposed_86 [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_88 = tensor.expand_shape %collapsed_87 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %157 = linalg.batch_matmul ins(%expanded_85, %expanded_88 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_89 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_90 = tensor.expand_shape %collapsed_89 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %transposed_91 = linalg.transpose ins(%expanded_90 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_92 = tensor.collapse_shape %transposed_91 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_92, %151 : tensor<2x4x12xf32>, tensor<4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12xf32>
    %expanded_93 = tensor.expand_shape %arg25 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %transposed_94 = linalg.transpose ins(%expanded_93 : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_95 = tensor.collapse_shape %transposed_94 [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_96 = tensor.expand_shape %collapsed_95 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %159 = linalg.batch_matmul ins(%expanded_85, %expanded_96 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_97 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_98 = tensor.expand_shape %collapsed_97 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %transposed_99 = linalg.transpose ins(%expanded_98 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_100 = tensor.collapse_shape %transposed_99 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %expanded_101 = tensor.expand_shape %arg31 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<4x16x4x1x1xf32>) outs(%57 : tensor<16x4x4x1x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_103 = tensor.collapse_shape %transposed_102 [[0], [1, 2, 3, 4]] : tensor<16x4x4x1x1xf32> into tensor<16x16xf32>
    %expanded_104 = tensor.expand_shape %collapsed_103 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %160 = linalg.batch_matmul ins(%expanded_85, %expanded_104 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_105 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_106 = tensor.expand_shape %collapsed_105 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 4, 4] : tensor<24x16xf32> into tensor<2x12x1x4x4xf32>
    %transposed_107 = linalg.transpose ins(%expanded_106 : tensor<2x12x1x4x4xf32>) outs(%61 : tensor<2x4x12x4x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_108 = tensor.collapse_shape %transposed_107 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.exp %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12xf32>
    %expanded_109 = tensor.expand_shape %161 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_100 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.exp %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12xf32>
    %expanded_110 = tensor.expand_shape %162 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %163 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<4x12xf32>) outs(%41 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.exp %in : f32
      linalg.yield %208 : f32
    } -> tensor<4x12xf32>
    %expanded_111 = tensor.expand_shape %163 [[0], [1, 2]] output_shape [4, 12, 1] : tensor<4x12xf32> into tensor<4x12x1xf32>
    %164 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_109, %collapsed_108 : tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_112 = tensor.expand_shape %164 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 4, 1] : tensor<2x4x12x4xf32> into tensor<2x4x12x4x1xf32>
    %transposed_113 = linalg.transpose ins(%expanded_112 : tensor<2x4x12x4x1xf32>) outs(%73 : tensor<12x2x4x4x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_114 = tensor.collapse_shape %transposed_113 [[0], [1, 2, 3, 4]] : tensor<12x2x4x4x1xf32> into tensor<12x32xf32>
    %expanded_115 = tensor.expand_shape %collapsed_114 [[0, 1], [2]] output_shape [1, 12, 32] : tensor<12x32xf32> into tensor<1x12x32xf32>
    %165 = linalg.batch_matmul ins(%expanded_39, %expanded_115 : tensor<1x12x12xf32>, tensor<1x12x32xf32>) outs(%75 : tensor<1x12x32xf32>) -> tensor<1x12x32xf32>
    %collapsed_116 = tensor.collapse_shape %165 [[0, 1], [2]] : tensor<1x12x32xf32> into tensor<12x32xf32>
    %expanded_117 = tensor.expand_shape %collapsed_116 [[0], [1, 2, 3, 4]] output_shape [12, 1, 2, 4, 4] : tensor<12x32xf32> into tensor<12x1x2x4x4xf32>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<12x1x2x4x4xf32>) outs(%61 : tensor<2x4x12x4x1xf32>) permutation = [2, 3, 0, 4, 1] 
    %collapsed_119 = tensor.collapse_shape %transposed_118 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %166 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_119, %expanded_111 : tensor<2x4x12x4xf32>, tensor<4x12x1xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %167 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_108, %expanded_110 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %168 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %167 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_120 = tensor.expand_shape %161 [[0], [1], [2, 3, 4]] output_shape [2, 4, 12, 1, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1x1xf32>
    %transposed_121 = linalg.transpose ins(%expanded_120 : tensor<2x4x12x1x1xf32>) outs(%80 : tensor<12x2x4x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_122 = tensor.collapse_shape %transposed_121 [[0], [1, 2, 3, 4]] : tensor<12x2x4x1x1xf32> into tensor<12x8xf32>
    %expanded_123 = tensor.expand_shape %collapsed_122 [[0, 1], [2]] output_shape [1, 12, 8] : tensor<12x8xf32> into tensor<1x12x8xf32>
    %169 = linalg.batch_matmul ins(%expanded_39, %expanded_123 : tensor<1x12x12xf32>, tensor<1x12x8xf32>) outs(%82 : tensor<1x12x8xf32>) -> tensor<1x12x8xf32>
    %collapsed_124 = tensor.collapse_shape %169 [[0, 1], [2]] : tensor<1x12x8xf32> into tensor<12x8xf32>
    %expanded_125 = tensor.expand_shape %collapsed_124 [[0], [1, 2, 3, 4]] output_shape [12, 1, 2, 4, 1] : tensor<12x8xf32> into tensor<12x1x2x4x1xf32>
    %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<12x1x2x4x1xf32>) outs(%84 : tensor<2x4x12x1x1xf32>) permutation = [2, 3, 0, 4, 1] 
    %collapsed_127 = tensor.collapse_shape %transposed_126 [[0], [1], [2], [3, 4]] : tensor<2x4x12x1x1xf32> into tensor<2x4x12x1xf32>
    %170 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_127, %expanded_111 : tensor<2x4x12x1xf32>, tensor<4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x1xf32>
    %171 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_110 : tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x1xf32>
    %172 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%65 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.divf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_128 = tensor.expand_shape %172 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 4, 1] : tensor<2x4x12x4xf32> into tensor<2x4x12x4x1xf32>
    %expanded_129 = tensor.expand_shape %arg32 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %transposed_130 = linalg.transpose ins(%expanded_128 : tensor<2x4x12x4x1xf32>) outs(%88 : tensor<2x12x4x4x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_131 = tensor.collapse_shape %transposed_130 [[0, 1], [2, 3, 4]] : tensor<2x12x4x4x1xf32> into tensor<24x16xf32>
    %expanded_132 = tensor.expand_shape %collapsed_131 [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %transposed_133 = linalg.transpose ins(%expanded_129 : tensor<4x16x4x1x1xf32>) outs(%89 : tensor<4x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_134 = tensor.collapse_shape %transposed_133 [[0, 1], [2, 3, 4]] : tensor<4x4x16x1x1xf32> into tensor<16x16xf32>
    %expanded_135 = tensor.expand_shape %collapsed_134 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %173 = linalg.batch_matmul ins(%expanded_132, %expanded_135 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_136 = tensor.collapse_shape %173 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_137 = tensor.expand_shape %collapsed_136 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %transposed_138 = linalg.transpose ins(%expanded_137 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_139 = tensor.collapse_shape %transposed_138 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %collapsed_139 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %208 = arith.extf %in : f32 to f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%175 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %177 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.subf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %178 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_159: f64, %out: f64):
      %208 = arith.mulf %in, %in_159 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x16xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.addf %in, %out : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %208 = arith.divf %in, %cst_7 : f64
      linalg.yield %208 : f64
    } -> tensor<2x12x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %208 = arith.truncf %in : f64 to f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.addf %in, %out : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.divf %in, %cst_8 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.truncf %cst_6 : f64 to f32
      %209 = arith.addf %in, %208 : f32
      linalg.yield %209 : f32
    } -> tensor<2x12x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = math.rsqrt %in : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %184 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.subf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %186 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg22 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189, %arg23 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_140 = tensor.collapse_shape %190 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %191 = linalg.matmul ins(%collapsed_140, %arg33 : tensor<24x16xf32>, tensor<16x8xf32>) outs(%110 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %expanded_141 = tensor.expand_shape %191 [[0, 1], [2]] output_shape [2, 12, 8] : tensor<24x8xf32> into tensor<2x12x8xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_141, %arg36 : tensor<2x12x8xf32>, tensor<8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x8xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.negf %in : f32
      %209 = math.exp %208 : f32
      %210 = arith.addf %209, %cst_1 : f32
      %211 = arith.divf %cst_1, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x12x8xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %193 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x8xf32>
    %195 = linalg.matmul ins(%collapsed_140, %arg34 : tensor<24x16xf32>, tensor<16x4xf32>) outs(%117 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %expanded_142 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [2, 12, 4] : tensor<24x4xf32> into tensor<2x12x4xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_142, %arg37 : tensor<2x12x4xf32>, tensor<4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x4xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %208 = arith.negf %in : f32
      %209 = math.exp %208 : f32
      %210 = arith.addf %209, %cst_1 : f32
      %211 = arith.divf %cst_1, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x12x4xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %197 : tensor<2x12x4xf32>, tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x4xf32>
    %expanded_143 = tensor.expand_shape %194 [[0], [1], [2, 3, 4]] output_shape [2, 12, 8, 1, 1] : tensor<2x12x8xf32> into tensor<2x12x8x1x1xf32>
    %transposed_144 = linalg.transpose ins(%expanded_143 : tensor<2x12x8x1x1xf32>) outs(%123 : tensor<2x12x1x8x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %expanded_145 = tensor.expand_shape %198 [[0], [1], [2, 3, 4]] output_shape [2, 12, 4, 1, 1] : tensor<2x12x4xf32> into tensor<2x12x4x1x1xf32>
    %transposed_146 = linalg.transpose ins(%expanded_145 : tensor<2x12x4x1x1xf32>) outs(%124 : tensor<2x12x1x1x4xf32>) permutation = [0, 1, 3, 4, 2] 
    %199 = linalg.generic {indexing_maps = [#map16, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_144, %transposed_146 : tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>) outs(%125 : tensor<2x12x1x8x4xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.mulf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x1x8x4xf32>
    %transposed_147 = linalg.transpose ins(%199 : tensor<2x12x1x8x4xf32>) outs(%127 : tensor<2x12x8x4x1xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_148 = tensor.collapse_shape %transposed_147 [[0, 1], [2, 3, 4]] : tensor<2x12x8x4x1xf32> into tensor<24x32xf32>
    %expanded_149 = tensor.expand_shape %collapsed_148 [[0, 1], [2]] output_shape [1, 24, 32] : tensor<24x32xf32> into tensor<1x24x32xf32>
    %collapsed_150 = tensor.collapse_shape %arg35 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
    %expanded_151 = tensor.expand_shape %collapsed_150 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
    %200 = linalg.batch_matmul ins(%expanded_149, %expanded_151 : tensor<1x24x32xf32>, tensor<1x32x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_152 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_153 = tensor.expand_shape %collapsed_152 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %transposed_154 = linalg.transpose ins(%expanded_153 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_155 = tensor.collapse_shape %transposed_154 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_155, %arg38 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %201 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_156 = tensor.collapse_shape %202 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %203 = tensor.empty() : tensor<16x31xf32>
    %transposed_157 = linalg.transpose ins(%arg39 : tensor<31x16xf32>) outs(%203 : tensor<16x31xf32>) permutation = [1, 0] 
    %204 = tensor.empty() : tensor<24x31xf32>
    %205 = linalg.fill ins(%cst_0 : f32) outs(%204 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %206 = linalg.matmul ins(%collapsed_156, %transposed_157 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%205 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %207 = linalg.generic {indexing_maps = [#map8, #map19, #map8], iterator_types = ["parallel", "parallel"]} ins(%206, %arg40 : tensor<24x31xf32>, tensor<31xf32>) outs(%204 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_159: f32, %out: f32):
      %208 = arith.addf %in, %in_159 : f32
      linalg.yield %208 : f32
    } -> tensor<24x31xf32>
    %expanded_158 = tensor.expand_shape %207 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_158 : tensor<2x12x31xf32>
  }
}
