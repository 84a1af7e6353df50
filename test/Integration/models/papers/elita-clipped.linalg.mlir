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
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d2, 0)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map21 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x3x1xf32>, %arg8: tensor<4x3x1xf32>, %arg9: tensor<4x3x1xf32>, %arg10: tensor<4x3x1xf32>, %arg11: tensor<4x3x1xf32>, %arg12: tensor<4x16x4xf32>, %arg13: tensor<4x16x4xf32>, %arg14: tensor<16x8xf32>, %arg15: tensor<16x4xf32>, %arg16: tensor<8x4x16xf32>, %arg17: tensor<8xf32>, %arg18: tensor<4xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<4x16xf32>, %arg25: tensor<4x16xf32>, %arg26: tensor<4x3x1xf32>, %arg27: tensor<4x3x1xf32>, %arg28: tensor<4x3x1xf32>, %arg29: tensor<4x3x1xf32>, %arg30: tensor<4x3x1xf32>, %arg31: tensor<4x16x4xf32>, %arg32: tensor<4x16x4xf32>, %arg33: tensor<16x8xf32>, %arg34: tensor<16x4xf32>, %arg35: tensor<8x4x16xf32>, %arg36: tensor<8xf32>, %arg37: tensor<4xf32>, %arg38: tensor<16xf32>, %arg39: tensor<31x16xf32>, %arg40: tensor<31xf32>, %arg41: tensor<2x12xi64>) -> tensor<2x12x31xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c31 = arith.constant 31 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.090909090909090911 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.600000e+01 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_8 = arith.constant -2.000000e+01 : f32
    %cst_9 = arith.constant 2.000000e+01 : f32
    %cst_10 = arith.constant dense<11> : tensor<i64>
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg41 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %213 = arith.index_cast %in : i64 to index
      %214 = linalg.index 2 : index
      %215 = arith.cmpi slt, %213, %c31 : index
      cf.assert %215, "index must be smaller than dim size"
      %216 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %216, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%213, %214] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %213 = arith.extf %in : f32 to f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.subf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.mulf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %213 = arith.truncf %in : f64 to f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_7 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_5 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.subf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %23 = tensor.empty() : tensor<12xi64>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %213 = linalg.index 0 : index
      %214 = arith.index_cast %213 : index to i64
      linalg.yield %214 : i64
    } -> tensor<12xi64>
    %25 = tensor.empty() : tensor<12xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%24 : tensor<12xi64>) outs(%25 : tensor<12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %213 = arith.cmpi slt, %in, %c6_i64 : i64
      linalg.yield %213 : i1
    } -> tensor<12xi1>
    %27 = tensor.empty() : tensor<12xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%24 : tensor<12xi64>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %213 = arith.sitofp %in : i64 to f32
      linalg.yield %213 : f32
    } -> tensor<12xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%28 : tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_4 : f64 to f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<12xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%29 : tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %cst_0 : f32
      linalg.yield %213 : f32
    } -> tensor<12xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_10, %24 : tensor<i64>, tensor<12xi64>) outs(%23 : tensor<12xi64>) {
    ^bb0(%in: i64, %in_139: i64, %out: i64):
      %213 = arith.subi %in, %in_139 : i64
      linalg.yield %213 : i64
    } -> tensor<12xi64>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%31 : tensor<12xi64>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %213 = arith.sitofp %in : i64 to f32
      linalg.yield %213 : f32
    } -> tensor<12xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%32 : tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_4 : f64 to f32
      %214 = arith.mulf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<12xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_3, %33 : tensor<f32>, tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.subf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<12xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel"]} ins(%26, %30, %34 : tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) outs(%27 : tensor<12xf32>) {
    ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
      %213 = arith.select %in, %in_139, %in_140 : f32
      linalg.yield %213 : f32
    } -> tensor<12xf32>
    %36 = tensor.empty() : tensor<4x3x12xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg9 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.sin %in : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg11 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %41 = tensor.empty() : tensor<4x12xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<4x12xf32>) -> tensor<4x12xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%40 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<4x12xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg10 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.sin %in : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg11 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%47 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<4x12xf32>
    %expanded = tensor.expand_shape %arg5 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %expanded_11 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %49 = tensor.empty() : tensor<16x4x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_12 = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %50 = tensor.empty() : tensor<1x24x4xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %52 = linalg.batch_matmul ins(%expanded_11, %expanded_13 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_14 = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %53 = tensor.empty() : tensor<2x4x12x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %54 = tensor.empty() : tensor<2x4x12xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17, %43 : tensor<2x4x12xf32>, tensor<4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12xf32>
    %expanded_18 = tensor.expand_shape %arg6 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %56 = linalg.batch_matmul ins(%expanded_11, %expanded_21 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_22 = tensor.collapse_shape %56 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %expanded_26 = tensor.expand_shape %arg12 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %57 = tensor.empty() : tensor<16x4x4x1x1xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<4x16x4x1x1xf32>) outs(%57 : tensor<16x4x4x1x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1, 2, 3, 4]] : tensor<16x4x4x1x1xf32> into tensor<16x16xf32>
    %expanded_29 = tensor.expand_shape %collapsed_28 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %58 = tensor.empty() : tensor<1x24x16xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %60 = linalg.batch_matmul ins(%expanded_11, %expanded_29 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_30 = tensor.collapse_shape %60 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_31 = tensor.expand_shape %collapsed_30 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 4, 4] : tensor<24x16xf32> into tensor<2x12x1x4x4xf32>
    %61 = tensor.empty() : tensor<2x4x12x4x1xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x12x1x4x4xf32>) outs(%61 : tensor<2x4x12x4x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.cmpf ult, %in, %cst_8 : f32
      %214 = arith.select %213, %cst_8, %in : f32
      %215 = arith.cmpf ugt, %214, %cst_9 : f32
      %216 = arith.select %215, %cst_9, %214 : f32
      linalg.yield %216 : f32
    } -> tensor<2x4x12xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12xf32>
    %expanded_34 = tensor.expand_shape %63 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.cmpf ult, %in, %cst_8 : f32
      %214 = arith.select %213, %cst_8, %in : f32
      %215 = arith.cmpf ugt, %214, %cst_9 : f32
      %216 = arith.select %215, %cst_9, %214 : f32
      linalg.yield %216 : f32
    } -> tensor<2x4x12xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12xf32>
    %expanded_35 = tensor.expand_shape %65 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<4x12xf32>) outs(%41 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.cmpf ult, %in, %cst_8 : f32
      %214 = arith.select %213, %cst_8, %in : f32
      %215 = arith.cmpf ugt, %214, %cst_9 : f32
      %216 = arith.select %215, %cst_9, %214 : f32
      linalg.yield %216 : f32
    } -> tensor<4x12xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<4x12xf32>) outs(%41 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<4x12xf32>
    %expanded_36 = tensor.expand_shape %67 [[0], [1, 2]] output_shape [4, 12, 1] : tensor<4x12xf32> into tensor<4x12x1xf32>
    %68 = tensor.empty() : tensor<2x4x12x4xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %collapsed_33 : tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %70 = tensor.empty() : tensor<2x4x4x12xf32>
    %transposed_37 = linalg.transpose ins(%69 : tensor<2x4x12x4xf32>) outs(%70 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %expanded_38 = tensor.expand_shape %transposed_37 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 1, 12] : tensor<2x4x4x12xf32> into tensor<2x4x4x1x12xf32>
    %expanded_39 = tensor.expand_shape %24 [[0, 1]] output_shape [1, 12] : tensor<12xi64> into tensor<1x12xi64>
    %expanded_40 = tensor.expand_shape %24 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %71 = tensor.empty() : tensor<12x12xi1>
    %72 = linalg.generic {indexing_maps = [#map11, #map12, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<1x12xi64>, tensor<12x1xi64>) outs(%71 : tensor<12x12xi1>) {
    ^bb0(%in: i64, %in_139: i64, %out: i1):
      %213 = arith.cmpi sle, %in, %in_139 : i64
      linalg.yield %213 : i1
    } -> tensor<12x12xi1>
    %73 = tensor.empty() : tensor<2x4x4x12x12xf32>
    %74 = linalg.generic {indexing_maps = [#map13, #map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_38, %cst_2 : tensor<12x12xi1>, tensor<2x4x4x1x12xf32>, tensor<f32>) outs(%73 : tensor<2x4x4x12x12xf32>) {
    ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
      %213 = arith.select %in, %in_139, %in_140 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x4x12x12xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x4x4x12xf32>) -> tensor<2x4x4x12xf32>
    %76 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x4x12x12xf32>) outs(%75 : tensor<2x4x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x4x12xf32>
    %transposed_41 = linalg.transpose ins(%76 : tensor<2x4x4x12xf32>) outs(%68 : tensor<2x4x12x4xf32>) permutation = [0, 1, 3, 2] 
    %77 = linalg.generic {indexing_maps = [#map10, #map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41, %expanded_36 : tensor<2x4x12x4xf32>, tensor<4x12x1xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33, %expanded_35 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %79 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %78 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %80 = tensor.empty() : tensor<2x4x1x12xf32>
    %transposed_42 = linalg.transpose ins(%expanded_34 : tensor<2x4x12x1xf32>) outs(%80 : tensor<2x4x1x12xf32>) permutation = [0, 1, 3, 2] 
    %expanded_43 = tensor.expand_shape %transposed_42 [[0], [1], [2], [3, 4]] output_shape [2, 4, 1, 1, 12] : tensor<2x4x1x12xf32> into tensor<2x4x1x1x12xf32>
    %81 = tensor.empty() : tensor<2x4x1x12x12xf32>
    %82 = linalg.generic {indexing_maps = [#map13, #map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_43, %cst_2 : tensor<12x12xi1>, tensor<2x4x1x1x12xf32>, tensor<f32>) outs(%81 : tensor<2x4x1x12x12xf32>) {
    ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
      %213 = arith.select %in, %in_139, %in_140 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x1x12x12xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x4x1x12xf32>) -> tensor<2x4x1x12xf32>
    %84 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x4x1x12x12xf32>) outs(%83 : tensor<2x4x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x1x12xf32>
    %transposed_44 = linalg.transpose ins(%84 : tensor<2x4x1x12xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 1, 3, 2] 
    %85 = linalg.generic {indexing_maps = [#map10, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_44, %expanded_36 : tensor<2x4x12x1xf32>, tensor<4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x1xf32>
    %86 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %expanded_35 : tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x1xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %86 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.divf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_45 = tensor.expand_shape %87 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 4, 1] : tensor<2x4x12x4xf32> into tensor<2x4x12x4x1xf32>
    %expanded_46 = tensor.expand_shape %arg13 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %88 = tensor.empty() : tensor<2x12x4x4x1xf32>
    %transposed_47 = linalg.transpose ins(%expanded_45 : tensor<2x4x12x4x1xf32>) outs(%88 : tensor<2x12x4x4x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0, 1], [2, 3, 4]] : tensor<2x12x4x4x1xf32> into tensor<24x16xf32>
    %expanded_49 = tensor.expand_shape %collapsed_48 [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %89 = tensor.empty() : tensor<4x4x16x1x1xf32>
    %transposed_50 = linalg.transpose ins(%expanded_46 : tensor<4x16x4x1x1xf32>) outs(%89 : tensor<4x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3, 4]] : tensor<4x4x16x1x1xf32> into tensor<16x16xf32>
    %expanded_52 = tensor.expand_shape %collapsed_51 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %90 = linalg.batch_matmul ins(%expanded_49, %expanded_52 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_53 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_54 = tensor.expand_shape %collapsed_53 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %91 = tensor.empty() : tensor<2x12x16x1x1xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %collapsed_56 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %213 = arith.extf %in : f32 to f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.subf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.mulf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %213 = arith.truncf %in : f64 to f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_7 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_5 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %102 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.subf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_57 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %109 = tensor.empty() : tensor<24x8xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %111 = linalg.matmul ins(%collapsed_57, %arg14 : tensor<24x16xf32>, tensor<16x8xf32>) outs(%110 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %expanded_58 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 12, 8] : tensor<24x8xf32> into tensor<2x12x8xf32>
    %112 = tensor.empty() : tensor<2x12x8xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %arg17 : tensor<2x12x8xf32>, tensor<8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x8xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      %214 = math.exp %213 : f32
      %215 = arith.addf %214, %cst_1 : f32
      %216 = arith.divf %cst_1, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<2x12x8xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %114 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x8xf32>
    %116 = tensor.empty() : tensor<24x4xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %118 = linalg.matmul ins(%collapsed_57, %arg15 : tensor<24x16xf32>, tensor<16x4xf32>) outs(%117 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %expanded_59 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 12, 4] : tensor<24x4xf32> into tensor<2x12x4xf32>
    %119 = tensor.empty() : tensor<2x12x4xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %arg18 : tensor<2x12x4xf32>, tensor<4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x4xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      %214 = math.exp %213 : f32
      %215 = arith.addf %214, %cst_1 : f32
      %216 = arith.divf %cst_1, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<2x12x4xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %121 : tensor<2x12x4xf32>, tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x4xf32>
    %expanded_60 = tensor.expand_shape %115 [[0], [1], [2, 3, 4]] output_shape [2, 12, 8, 1, 1] : tensor<2x12x8xf32> into tensor<2x12x8x1x1xf32>
    %123 = tensor.empty() : tensor<2x12x1x8x1xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<2x12x8x1x1xf32>) outs(%123 : tensor<2x12x1x8x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %expanded_62 = tensor.expand_shape %122 [[0], [1], [2, 3, 4]] output_shape [2, 12, 4, 1, 1] : tensor<2x12x4xf32> into tensor<2x12x4x1x1xf32>
    %124 = tensor.empty() : tensor<2x12x1x1x4xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x12x4x1x1xf32>) outs(%124 : tensor<2x12x1x1x4xf32>) permutation = [0, 1, 3, 4, 2] 
    %125 = tensor.empty() : tensor<2x12x1x8x4xf32>
    %126 = linalg.generic {indexing_maps = [#map20, #map14, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_61, %transposed_63 : tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>) outs(%125 : tensor<2x12x1x8x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1x8x4xf32>
    %127 = tensor.empty() : tensor<2x12x8x4x1xf32>
    %transposed_64 = linalg.transpose ins(%126 : tensor<2x12x1x8x4xf32>) outs(%127 : tensor<2x12x8x4x1xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_65 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3, 4]] : tensor<2x12x8x4x1xf32> into tensor<24x32xf32>
    %expanded_66 = tensor.expand_shape %collapsed_65 [[0, 1], [2]] output_shape [1, 24, 32] : tensor<24x32xf32> into tensor<1x24x32xf32>
    %collapsed_67 = tensor.collapse_shape %arg16 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
    %expanded_68 = tensor.expand_shape %collapsed_67 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
    %128 = linalg.batch_matmul ins(%expanded_66, %expanded_68 : tensor<1x24x32xf32>, tensor<1x32x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_69 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_70 = tensor.expand_shape %collapsed_69 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_72 = tensor.collapse_shape %transposed_71 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_72, %arg19 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %129 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %213 = arith.extf %in : f32 to f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.subf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.mulf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %213 = arith.truncf %in : f64 to f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_7 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_5 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.subf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg20 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg21 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %147 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg28 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.sin %in : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg30 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%150 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<4x12xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %35 : tensor<4x3x1xf32>, tensor<12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %arg29 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<4x3x12xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.sin %in : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg30 : tensor<4x3x12xf32>, tensor<4x3x1xf32>) outs(%36 : tensor<4x3x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<4x3x12xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "reduction", "parallel"]} ins(%155 : tensor<4x3x12xf32>) outs(%42 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<4x12xf32>
    %expanded_73 = tensor.expand_shape %arg24 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %collapsed_74 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %expanded_75 = tensor.expand_shape %collapsed_74 [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %transposed_76 = linalg.transpose ins(%expanded_73 : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_78 = tensor.expand_shape %collapsed_77 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %157 = linalg.batch_matmul ins(%expanded_75, %expanded_78 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_79 = tensor.collapse_shape %157 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_80 = tensor.expand_shape %collapsed_79 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_82, %151 : tensor<2x4x12xf32>, tensor<4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12xf32>
    %expanded_83 = tensor.expand_shape %arg25 [[0], [1, 2, 3]] output_shape [4, 16, 1, 1] : tensor<4x16xf32> into tensor<4x16x1x1xf32>
    %transposed_84 = linalg.transpose ins(%expanded_83 : tensor<4x16x1x1xf32>) outs(%49 : tensor<16x4x1x1xf32>) permutation = [1, 0, 2, 3] 
    %collapsed_85 = tensor.collapse_shape %transposed_84 [[0], [1, 2, 3]] : tensor<16x4x1x1xf32> into tensor<16x4xf32>
    %expanded_86 = tensor.expand_shape %collapsed_85 [[0, 1], [2]] output_shape [1, 16, 4] : tensor<16x4xf32> into tensor<1x16x4xf32>
    %159 = linalg.batch_matmul ins(%expanded_75, %expanded_86 : tensor<1x24x16xf32>, tensor<1x16x4xf32>) outs(%51 : tensor<1x24x4xf32>) -> tensor<1x24x4xf32>
    %collapsed_87 = tensor.collapse_shape %159 [[0, 1], [2]] : tensor<1x24x4xf32> into tensor<24x4xf32>
    %expanded_88 = tensor.expand_shape %collapsed_87 [[0, 1], [2, 3]] output_shape [2, 12, 1, 4] : tensor<24x4xf32> into tensor<2x12x1x4xf32>
    %transposed_89 = linalg.transpose ins(%expanded_88 : tensor<2x12x1x4xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_90 = tensor.collapse_shape %transposed_89 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %expanded_91 = tensor.expand_shape %arg31 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %transposed_92 = linalg.transpose ins(%expanded_91 : tensor<4x16x4x1x1xf32>) outs(%57 : tensor<16x4x4x1x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_93 = tensor.collapse_shape %transposed_92 [[0], [1, 2, 3, 4]] : tensor<16x4x4x1x1xf32> into tensor<16x16xf32>
    %expanded_94 = tensor.expand_shape %collapsed_93 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %160 = linalg.batch_matmul ins(%expanded_75, %expanded_94 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_95 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_96 = tensor.expand_shape %collapsed_95 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 4, 4] : tensor<24x16xf32> into tensor<2x12x1x4x4xf32>
    %transposed_97 = linalg.transpose ins(%expanded_96 : tensor<2x12x1x4x4xf32>) outs(%61 : tensor<2x4x12x4x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_98 = tensor.collapse_shape %transposed_97 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.cmpf ult, %in, %cst_8 : f32
      %214 = arith.select %213, %cst_8, %in : f32
      %215 = arith.cmpf ugt, %214, %cst_9 : f32
      %216 = arith.select %215, %cst_9, %214 : f32
      linalg.yield %216 : f32
    } -> tensor<2x4x12xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12xf32>
    %expanded_99 = tensor.expand_shape %162 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_90 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.cmpf ult, %in, %cst_8 : f32
      %214 = arith.select %213, %cst_8, %in : f32
      %215 = arith.cmpf ugt, %214, %cst_9 : f32
      %216 = arith.select %215, %cst_9, %214 : f32
      linalg.yield %216 : f32
    } -> tensor<2x4x12xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x4x12xf32>) outs(%54 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12xf32>
    %expanded_100 = tensor.expand_shape %164 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<4x12xf32>) outs(%41 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.cmpf ult, %in, %cst_8 : f32
      %214 = arith.select %213, %cst_8, %in : f32
      %215 = arith.cmpf ugt, %214, %cst_9 : f32
      %216 = arith.select %215, %cst_9, %214 : f32
      linalg.yield %216 : f32
    } -> tensor<4x12xf32>
    %166 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<4x12xf32>) outs(%41 : tensor<4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.exp %in : f32
      linalg.yield %213 : f32
    } -> tensor<4x12xf32>
    %expanded_101 = tensor.expand_shape %166 [[0], [1, 2]] output_shape [4, 12, 1] : tensor<4x12xf32> into tensor<4x12x1xf32>
    %167 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_99, %collapsed_98 : tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %transposed_102 = linalg.transpose ins(%167 : tensor<2x4x12x4xf32>) outs(%70 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %expanded_103 = tensor.expand_shape %transposed_102 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 1, 12] : tensor<2x4x4x12xf32> into tensor<2x4x4x1x12xf32>
    %168 = linalg.generic {indexing_maps = [#map13, #map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_103, %cst_2 : tensor<12x12xi1>, tensor<2x4x4x1x12xf32>, tensor<f32>) outs(%73 : tensor<2x4x4x12x12xf32>) {
    ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
      %213 = arith.select %in, %in_139, %in_140 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x4x12x12xf32>
    %169 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<2x4x4x12x12xf32>) outs(%75 : tensor<2x4x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x4x12xf32>
    %transposed_104 = linalg.transpose ins(%169 : tensor<2x4x4x12xf32>) outs(%68 : tensor<2x4x12x4xf32>) permutation = [0, 1, 3, 2] 
    %170 = linalg.generic {indexing_maps = [#map10, #map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_104, %expanded_101 : tensor<2x4x12x4xf32>, tensor<4x12x1xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %171 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_98, %expanded_100 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %172 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %171 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %transposed_105 = linalg.transpose ins(%expanded_99 : tensor<2x4x12x1xf32>) outs(%80 : tensor<2x4x1x12xf32>) permutation = [0, 1, 3, 2] 
    %expanded_106 = tensor.expand_shape %transposed_105 [[0], [1], [2], [3, 4]] output_shape [2, 4, 1, 1, 12] : tensor<2x4x1x12xf32> into tensor<2x4x1x1x12xf32>
    %173 = linalg.generic {indexing_maps = [#map13, #map14, #map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_106, %cst_2 : tensor<12x12xi1>, tensor<2x4x1x1x12xf32>, tensor<f32>) outs(%81 : tensor<2x4x1x12x12xf32>) {
    ^bb0(%in: i1, %in_139: f32, %in_140: f32, %out: f32):
      %213 = arith.select %in, %in_139, %in_140 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x1x12x12xf32>
    %174 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%173 : tensor<2x4x1x12x12xf32>) outs(%83 : tensor<2x4x1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x1x12xf32>
    %transposed_107 = linalg.transpose ins(%174 : tensor<2x4x1x12xf32>) outs(%53 : tensor<2x4x12x1xf32>) permutation = [0, 1, 3, 2] 
    %175 = linalg.generic {indexing_maps = [#map10, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_107, %expanded_101 : tensor<2x4x12x1xf32>, tensor<4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x1xf32>
    %176 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_100 : tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) outs(%53 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x1xf32>
    %177 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %176 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%68 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.divf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_108 = tensor.expand_shape %177 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 4, 1] : tensor<2x4x12x4xf32> into tensor<2x4x12x4x1xf32>
    %expanded_109 = tensor.expand_shape %arg32 [[0], [1], [2, 3, 4]] output_shape [4, 16, 4, 1, 1] : tensor<4x16x4xf32> into tensor<4x16x4x1x1xf32>
    %transposed_110 = linalg.transpose ins(%expanded_108 : tensor<2x4x12x4x1xf32>) outs(%88 : tensor<2x12x4x4x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_111 = tensor.collapse_shape %transposed_110 [[0, 1], [2, 3, 4]] : tensor<2x12x4x4x1xf32> into tensor<24x16xf32>
    %expanded_112 = tensor.expand_shape %collapsed_111 [[0, 1], [2]] output_shape [1, 24, 16] : tensor<24x16xf32> into tensor<1x24x16xf32>
    %transposed_113 = linalg.transpose ins(%expanded_109 : tensor<4x16x4x1x1xf32>) outs(%89 : tensor<4x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_114 = tensor.collapse_shape %transposed_113 [[0, 1], [2, 3, 4]] : tensor<4x4x16x1x1xf32> into tensor<16x16xf32>
    %expanded_115 = tensor.expand_shape %collapsed_114 [[0, 1], [2]] output_shape [1, 16, 16] : tensor<16x16xf32> into tensor<1x16x16xf32>
    %178 = linalg.batch_matmul ins(%expanded_112, %expanded_115 : tensor<1x24x16xf32>, tensor<1x16x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_116 = tensor.collapse_shape %178 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_117 = tensor.expand_shape %collapsed_116 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %transposed_118 = linalg.transpose ins(%expanded_117 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_119 = tensor.collapse_shape %transposed_118 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %collapsed_119 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %213 = arith.extf %in : f32 to f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %183 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %182 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.subf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %184 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %183 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_139: f64, %out: f64):
      %213 = arith.mulf %in, %in_139 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x16xf64>
    %185 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%184 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.addf %in, %out : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %186 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %213 = arith.divf %in, %cst_6 : f64
      linalg.yield %213 : f64
    } -> tensor<2x12x1xf64>
    %187 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %213 = arith.truncf %in : f64 to f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%179 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.addf %in, %out : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.divf %in, %cst_7 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.truncf %cst_5 : f64 to f32
      %214 = arith.addf %in, %213 : f32
      linalg.yield %214 : f32
    } -> tensor<2x12x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = math.rsqrt %in : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %189 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.subf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %191 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %arg22 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194, %arg23 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_120 = tensor.collapse_shape %195 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %196 = linalg.matmul ins(%collapsed_120, %arg33 : tensor<24x16xf32>, tensor<16x8xf32>) outs(%110 : tensor<24x8xf32>) -> tensor<24x8xf32>
    %expanded_121 = tensor.expand_shape %196 [[0, 1], [2]] output_shape [2, 12, 8] : tensor<24x8xf32> into tensor<2x12x8xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121, %arg36 : tensor<2x12x8xf32>, tensor<8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x8xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      %214 = math.exp %213 : f32
      %215 = arith.addf %214, %cst_1 : f32
      %216 = arith.divf %cst_1, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<2x12x8xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %198 : tensor<2x12x8xf32>, tensor<2x12x8xf32>) outs(%112 : tensor<2x12x8xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x8xf32>
    %200 = linalg.matmul ins(%collapsed_120, %arg34 : tensor<24x16xf32>, tensor<16x4xf32>) outs(%117 : tensor<24x4xf32>) -> tensor<24x4xf32>
    %expanded_122 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [2, 12, 4] : tensor<24x4xf32> into tensor<2x12x4xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122, %arg37 : tensor<2x12x4xf32>, tensor<4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x4xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %213 = arith.negf %in : f32
      %214 = math.exp %213 : f32
      %215 = arith.addf %214, %cst_1 : f32
      %216 = arith.divf %cst_1, %215 : f32
      linalg.yield %216 : f32
    } -> tensor<2x12x4xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201, %202 : tensor<2x12x4xf32>, tensor<2x12x4xf32>) outs(%119 : tensor<2x12x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x4xf32>
    %expanded_123 = tensor.expand_shape %199 [[0], [1], [2, 3, 4]] output_shape [2, 12, 8, 1, 1] : tensor<2x12x8xf32> into tensor<2x12x8x1x1xf32>
    %transposed_124 = linalg.transpose ins(%expanded_123 : tensor<2x12x8x1x1xf32>) outs(%123 : tensor<2x12x1x8x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %expanded_125 = tensor.expand_shape %203 [[0], [1], [2, 3, 4]] output_shape [2, 12, 4, 1, 1] : tensor<2x12x4xf32> into tensor<2x12x4x1x1xf32>
    %transposed_126 = linalg.transpose ins(%expanded_125 : tensor<2x12x4x1x1xf32>) outs(%124 : tensor<2x12x1x1x4xf32>) permutation = [0, 1, 3, 4, 2] 
    %204 = linalg.generic {indexing_maps = [#map20, #map14, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_124, %transposed_126 : tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>) outs(%125 : tensor<2x12x1x8x4xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.mulf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x1x8x4xf32>
    %transposed_127 = linalg.transpose ins(%204 : tensor<2x12x1x8x4xf32>) outs(%127 : tensor<2x12x8x4x1xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_128 = tensor.collapse_shape %transposed_127 [[0, 1], [2, 3, 4]] : tensor<2x12x8x4x1xf32> into tensor<24x32xf32>
    %expanded_129 = tensor.expand_shape %collapsed_128 [[0, 1], [2]] output_shape [1, 24, 32] : tensor<24x32xf32> into tensor<1x24x32xf32>
    %collapsed_130 = tensor.collapse_shape %arg35 [[0, 1], [2]] : tensor<8x4x16xf32> into tensor<32x16xf32>
    %expanded_131 = tensor.expand_shape %collapsed_130 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
    %205 = linalg.batch_matmul ins(%expanded_129, %expanded_131 : tensor<1x24x32xf32>, tensor<1x32x16xf32>) outs(%59 : tensor<1x24x16xf32>) -> tensor<1x24x16xf32>
    %collapsed_132 = tensor.collapse_shape %205 [[0, 1], [2]] : tensor<1x24x16xf32> into tensor<24x16xf32>
    %expanded_133 = tensor.expand_shape %collapsed_132 [[0, 1], [2, 3, 4]] output_shape [2, 12, 1, 1, 16] : tensor<24x16xf32> into tensor<2x12x1x1x16xf32>
    %transposed_134 = linalg.transpose ins(%expanded_133 : tensor<2x12x1x1x16xf32>) outs(%91 : tensor<2x12x16x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_135 = tensor.collapse_shape %transposed_134 [[0], [1], [2, 3, 4]] : tensor<2x12x16x1x1xf32> into tensor<2x12x16xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_135, %arg38 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %206 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_136 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %208 = tensor.empty() : tensor<16x31xf32>
    %transposed_137 = linalg.transpose ins(%arg39 : tensor<31x16xf32>) outs(%208 : tensor<16x31xf32>) permutation = [1, 0] 
    %209 = tensor.empty() : tensor<24x31xf32>
    %210 = linalg.fill ins(%cst_0 : f32) outs(%209 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %211 = linalg.matmul ins(%collapsed_136, %transposed_137 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%210 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %212 = linalg.generic {indexing_maps = [#map8, #map21, #map8], iterator_types = ["parallel", "parallel"]} ins(%211, %arg40 : tensor<24x31xf32>, tensor<31xf32>) outs(%209 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_139: f32, %out: f32):
      %213 = arith.addf %in, %in_139 : f32
      linalg.yield %213 : f32
    } -> tensor<24x31xf32>
    %expanded_138 = tensor.expand_shape %212 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_138 : tensor<2x12x31xf32>
  }
}
