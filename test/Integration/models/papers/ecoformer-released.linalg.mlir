#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x8x5xf32>, %arg6: tensor<1x4x1x5xf32>, %arg7: tensor<1x4x5x4xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<32x16xf32>, %arg15: tensor<32xf32>, %arg16: tensor<16x32xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<4x8x5xf32>, %arg23: tensor<1x4x1x5xf32>, %arg24: tensor<1x4x5x4xf32>, %arg25: tensor<16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16x16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16x16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<32x16xf32>, %arg32: tensor<32xf32>, %arg33: tensor<16x32xf32>, %arg34: tensor<16xf32>, %arg35: tensor<31x16xf32>, %arg36: tensor<31xf32>, %arg37: tensor<2x12xi64>) -> tensor<2x12x31xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c31 = arith.constant 31 : index
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.600000e+01 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 5.000000e+00 : f32
    %cst_9 = arith.constant 1.200000e+01 : f32
    %cst_10 = arith.constant 2.000000e+00 : f32
    %cst_11 = arith.constant 1.080000e+02 : f32
    %cst_12 = arith.constant 9.000000e+00 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %194 = arith.index_cast %in : i64 to index
      %195 = linalg.index 2 : index
      %196 = arith.cmpi slt, %194, %c31 : index
      cf.assert %196, "index must be smaller than dim size"
      %197 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %197, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%194, %195] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %194 = arith.extf %in : f32 to f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.subf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.mulf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %194 = arith.truncf %in : f64 to f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_5 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %23 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<24x16xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg9 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %28 = tensor.empty() : tensor<2x4x12x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg10 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %arg11 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_16 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<2x4x12x1xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_14 : tensor<2x4x12x4xf32>) outs(%32 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.absf %in : f32
      %195 = math.powf %194, %cst_10 : f32
      %196 = arith.addf %195, %out : f32
      linalg.yield %196 : f32
    } -> tensor<2x4x12x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x12x1xf32>) outs(%31 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.powf %in, %cst_2 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %34 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.divf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_18 = tensor.expand_shape %35 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 1, 4] : tensor<2x4x12x4xf32> into tensor<2x4x12x1x4xf32>
    %expanded_19 = tensor.expand_shape %arg7 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, 5, 4] : tensor<1x4x5x4xf32> into tensor<1x4x1x5x4xf32>
    %36 = tensor.empty() : tensor<2x4x12x5x4xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x4x12x1x4xf32>, tensor<1x4x1x5x4xf32>) outs(%36 : tensor<2x4x12x5x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5x4xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x12x5x4xf32>) outs(%36 : tensor<2x4x12x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5x4xf32>
    %39 = tensor.empty() : tensor<2x4x12x5xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x4x12x5xf32>) -> tensor<2x4x12x5xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x12x5x4xf32>) outs(%40 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %42 = tensor.empty() : tensor<2x4x12xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x12x5xf32>) outs(%43 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x12xf32>) outs(%42 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_8 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12xf32>
    %46 = tensor.empty() : tensor<2x4xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x12xf32>) outs(%47 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<2x4xf32>) outs(%46 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_9 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x12x5xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.negf %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %expanded_20 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4xf32> into tensor<2x4x1x1xf32>
    %51 = tensor.empty() : tensor<2x4x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x1x1xf32>) outs(%51 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.mulf %in, %cst_10 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %52 : tensor<2x4x12x5xf32>, tensor<2x4x1x1xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.divf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x12x5xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.exp %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %arg6 : tensor<2x4x12x5xf32>, tensor<1x4x1x5xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %expanded_21 = tensor.expand_shape %55 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 5, 1] : tensor<2x4x12x5xf32> into tensor<2x4x12x5x1xf32>
    %expanded_22 = tensor.expand_shape %arg5 [[0], [1], [2, 3, 4]] output_shape [4, 8, 5, 1, 1] : tensor<4x8x5xf32> into tensor<4x8x5x1x1xf32>
    %56 = tensor.empty() : tensor<4x2x12x5x1xf32>
    %transposed_23 = linalg.transpose ins(%expanded_21 : tensor<2x4x12x5x1xf32>) outs(%56 : tensor<4x2x12x5x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1, 2], [3, 4]] : tensor<4x2x12x5x1xf32> into tensor<4x24x5xf32>
    %57 = tensor.empty() : tensor<4x5x8x1x1xf32>
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<4x8x5x1x1xf32>) outs(%57 : tensor<4x5x8x1x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3, 4]] : tensor<4x5x8x1x1xf32> into tensor<4x5x8xf32>
    %58 = tensor.empty() : tensor<4x24x8xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<4x24x8xf32>) -> tensor<4x24x8xf32>
    %60 = linalg.batch_matmul ins(%collapsed_24, %collapsed_26 : tensor<4x24x5xf32>, tensor<4x5x8xf32>) outs(%59 : tensor<4x24x8xf32>) -> tensor<4x24x8xf32>
    %expanded_27 = tensor.expand_shape %60 [[0], [1, 2], [3, 4]] output_shape [4, 2, 12, 1, 8] : tensor<4x24x8xf32> into tensor<4x2x12x1x8xf32>
    %61 = tensor.empty() : tensor<2x4x12x8x1xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<4x2x12x1x8xf32>) outs(%61 : tensor<2x4x12x8x1xf32>) permutation = [1, 0, 2, 4, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0], [1], [2], [3, 4]] : tensor<2x4x12x8x1xf32> into tensor<2x4x12x8xf32>
    %62 = tensor.empty() : tensor<2x4x12x8xi1>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<2x4x12x8xf32>) outs(%62 : tensor<2x4x12x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %194 = arith.extf %in : f32 to f64
      %195 = arith.cmpf ogt, %194, %cst : f64
      linalg.yield %195 : i1
    } -> tensor<2x4x12x8xi1>
    %64 = tensor.empty() : tensor<2x4x12x8xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map15, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %cst_3, %cst_4 : tensor<2x4x12x8xi1>, tensor<f32>, tensor<f32>) outs(%64 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %194 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x8xf32>
    %66 = tensor.empty() : tensor<2x4x8xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%65 : tensor<2x4x12x8xf32>) outs(%67 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x8xf32>
    %expanded_30 = tensor.expand_shape %68 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %collapsed_31 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_32 = tensor.collapse_shape %expanded_30 [[0, 1], [2], [3]] : tensor<2x4x8x1xf32> into tensor<8x8x1xf32>
    %69 = tensor.empty() : tensor<8x12x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<8x12x1xf32>) -> tensor<8x12x1xf32>
    %71 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x12x8xf32>, tensor<8x8x1xf32>) outs(%70 : tensor<8x12x1xf32>) -> tensor<8x12x1xf32>
    %expanded_33 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 12, 1] : tensor<8x12x1xf32> into tensor<2x4x12x1xf32>
    %collapsed_34 = tensor.collapse_shape %expanded_33 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<2x4x12xf32>) outs(%42 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %cst_11 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x12xf32>) outs(%42 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.cmpf one, %in, %cst_0 : f32
      cf.assert %194, "unimplemented: tensor with zero element"
      %195 = arith.divf %cst_1, %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x4x12xf32>
    %expanded_35 = tensor.expand_shape %65 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 8, 1] : tensor<2x4x12x8xf32> into tensor<2x4x12x8x1xf32>
    %74 = tensor.empty() : tensor<2x4x8x12x1xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x12x8x1xf32>) outs(%74 : tensor<2x4x8x12x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3, 4]] : tensor<2x4x8x12x1xf32> into tensor<8x8x12xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %75 = tensor.empty() : tensor<8x8x4xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %77 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x8x12xf32>, tensor<8x12x4xf32>) outs(%76 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %expanded_39 = tensor.expand_shape %77 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 4] : tensor<8x8x4xf32> into tensor<2x4x8x1x4xf32>
    %78 = tensor.empty() : tensor<2x4x8x4x1xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x8x1x4xf32>) outs(%78 : tensor<2x4x8x4x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2], [3, 4]] : tensor<2x4x8x4x1xf32> into tensor<8x8x4xf32>
    %79 = tensor.empty() : tensor<8x12x4xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %81 = linalg.batch_matmul ins(%collapsed_31, %collapsed_41 : tensor<8x12x8xf32>, tensor<8x8x4xf32>) outs(%80 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_42 = tensor.expand_shape %81 [[0, 1], [2], [3, 4]] output_shape [2, 4, 12, 1, 4] : tensor<8x12x4xf32> into tensor<2x4x12x1x4xf32>
    %82 = tensor.empty() : tensor<2x4x12x4x1xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x12x1x4xf32>) outs(%82 : tensor<2x4x12x4x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.mulf %in, %cst_12 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44, %83 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_45 = tensor.expand_shape %73 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_45 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %86 = tensor.empty() : tensor<2x12x4x4xf32>
    %transposed_46 = linalg.transpose ins(%85 : tensor<2x4x12x4xf32>) outs(%86 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%87, %arg13 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_49 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_49 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %194 = arith.extf %in : f32 to f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.subf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.mulf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %194 = arith.truncf %in : f64 to f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_5 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x12x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %99 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_50 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %106 = tensor.empty() : tensor<16x32xf32>
    %transposed_51 = linalg.transpose ins(%arg14 : tensor<32x16xf32>) outs(%106 : tensor<16x32xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<24x32xf32>
    %108 = linalg.fill ins(%cst_0 : f32) outs(%107 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %109 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%108 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%109, %arg15 : tensor<24x32xf32>, tensor<32xf32>) outs(%107 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x32xf32>
    %expanded_52 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %111 = tensor.empty() : tensor<2x12x32xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x12x32xf32>) outs(%111 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_13 : f32
      %195 = math.erf %194 : f32
      %196 = arith.addf %195, %cst_1 : f32
      %197 = arith.mulf %196, %cst_2 : f32
      %198 = arith.mulf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_53 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %113 = tensor.empty() : tensor<32x16xf32>
    %transposed_54 = linalg.transpose ins(%arg16 : tensor<16x32xf32>) outs(%113 : tensor<32x16xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%114, %arg17 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_55 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %expanded_55 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %194 = arith.extf %in : f32 to f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.subf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.mulf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %194 = arith.truncf %in : f64 to f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_5 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x12x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg18 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg19 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_56 = tensor.collapse_shape %132 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_57 = linalg.transpose ins(%arg25 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %133 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%133, %arg26 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_58 = tensor.expand_shape %134 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_60 = linalg.transpose ins(%arg27 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %135 = linalg.matmul ins(%collapsed_56, %transposed_60 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%135, %arg28 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_61 = tensor.expand_shape %136 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %137 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_59 : tensor<2x4x12x4xf32>) outs(%32 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.absf %in : f32
      %195 = math.powf %194, %cst_10 : f32
      %196 = arith.addf %195, %out : f32
      linalg.yield %196 : f32
    } -> tensor<2x4x12x1xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<2x4x12x1xf32>) outs(%31 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.powf %in, %cst_2 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_59, %138 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.divf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_63 = tensor.expand_shape %139 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 1, 4] : tensor<2x4x12x4xf32> into tensor<2x4x12x1x4xf32>
    %expanded_64 = tensor.expand_shape %arg24 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, 5, 4] : tensor<1x4x5x4xf32> into tensor<1x4x1x5x4xf32>
    %140 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %expanded_64 : tensor<2x4x12x1x4xf32>, tensor<1x4x1x5x4xf32>) outs(%36 : tensor<2x4x12x5x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5x4xf32>
    %141 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%140 : tensor<2x4x12x5x4xf32>) outs(%36 : tensor<2x4x12x5x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5x4xf32>
    %142 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%141 : tensor<2x4x12x5x4xf32>) outs(%40 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %143 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x12x5xf32>) outs(%43 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x4x12xf32>) outs(%42 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_8 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x4x12xf32>) outs(%47 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4xf32>
    %146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<2x4xf32>) outs(%46 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_9 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142 : tensor<2x4x12x5xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.negf %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %expanded_65 = tensor.expand_shape %146 [[0], [1, 2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4xf32> into tensor<2x4x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x4x1x1xf32>) outs(%51 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.mulf %in, %cst_10 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x1x1xf32>
    %149 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %148 : tensor<2x4x12x5xf32>, tensor<2x4x1x1xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.divf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %150 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149 : tensor<2x4x12x5xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.exp %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %151 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %arg23 : tensor<2x4x12x5xf32>, tensor<1x4x1x5xf32>) outs(%39 : tensor<2x4x12x5xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x5xf32>
    %expanded_66 = tensor.expand_shape %151 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 5, 1] : tensor<2x4x12x5xf32> into tensor<2x4x12x5x1xf32>
    %expanded_67 = tensor.expand_shape %arg22 [[0], [1], [2, 3, 4]] output_shape [4, 8, 5, 1, 1] : tensor<4x8x5xf32> into tensor<4x8x5x1x1xf32>
    %transposed_68 = linalg.transpose ins(%expanded_66 : tensor<2x4x12x5x1xf32>) outs(%56 : tensor<4x2x12x5x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0], [1, 2], [3, 4]] : tensor<4x2x12x5x1xf32> into tensor<4x24x5xf32>
    %transposed_70 = linalg.transpose ins(%expanded_67 : tensor<4x8x5x1x1xf32>) outs(%57 : tensor<4x5x8x1x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2, 3, 4]] : tensor<4x5x8x1x1xf32> into tensor<4x5x8xf32>
    %152 = linalg.batch_matmul ins(%collapsed_69, %collapsed_71 : tensor<4x24x5xf32>, tensor<4x5x8xf32>) outs(%59 : tensor<4x24x8xf32>) -> tensor<4x24x8xf32>
    %expanded_72 = tensor.expand_shape %152 [[0], [1, 2], [3, 4]] output_shape [4, 2, 12, 1, 8] : tensor<4x24x8xf32> into tensor<4x2x12x1x8xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<4x2x12x1x8xf32>) outs(%61 : tensor<2x4x12x8x1xf32>) permutation = [1, 0, 2, 4, 3] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0], [1], [2], [3, 4]] : tensor<2x4x12x8x1xf32> into tensor<2x4x12x8xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_74 : tensor<2x4x12x8xf32>) outs(%62 : tensor<2x4x12x8xi1>) {
    ^bb0(%in: f32, %out: i1):
      %194 = arith.extf %in : f32 to f64
      %195 = arith.cmpf ogt, %194, %cst : f64
      linalg.yield %195 : i1
    } -> tensor<2x4x12x8xi1>
    %154 = linalg.generic {indexing_maps = [#map6, #map15, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %cst_3, %cst_4 : tensor<2x4x12x8xi1>, tensor<f32>, tensor<f32>) outs(%64 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: i1, %in_104: f32, %in_105: f32, %out: f32):
      %194 = arith.select %in, %in_104, %in_105 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x8xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%154 : tensor<2x4x12x8xf32>) outs(%67 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x8xf32>
    %expanded_75 = tensor.expand_shape %155 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %collapsed_76 = tensor.collapse_shape %154 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_77 = tensor.collapse_shape %expanded_75 [[0, 1], [2], [3]] : tensor<2x4x8x1xf32> into tensor<8x8x1xf32>
    %156 = linalg.batch_matmul ins(%collapsed_76, %collapsed_77 : tensor<8x12x8xf32>, tensor<8x8x1xf32>) outs(%70 : tensor<8x12x1xf32>) -> tensor<8x12x1xf32>
    %expanded_78 = tensor.expand_shape %156 [[0, 1], [2], [3]] output_shape [2, 4, 12, 1] : tensor<8x12x1xf32> into tensor<2x4x12x1xf32>
    %collapsed_79 = tensor.collapse_shape %expanded_78 [[0], [1], [2, 3]] : tensor<2x4x12x1xf32> into tensor<2x4x12xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_79 : tensor<2x4x12xf32>) outs(%42 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %cst_11 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x4x12xf32>) outs(%42 : tensor<2x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.cmpf one, %in, %cst_0 : f32
      cf.assert %194, "unimplemented: tensor with zero element"
      %195 = arith.divf %cst_1, %in : f32
      linalg.yield %195 : f32
    } -> tensor<2x4x12xf32>
    %expanded_80 = tensor.expand_shape %154 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 8, 1] : tensor<2x4x12x8xf32> into tensor<2x4x12x8x1xf32>
    %transposed_81 = linalg.transpose ins(%expanded_80 : tensor<2x4x12x8x1xf32>) outs(%74 : tensor<2x4x8x12x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_82 = tensor.collapse_shape %transposed_81 [[0, 1], [2], [3, 4]] : tensor<2x4x8x12x1xf32> into tensor<8x8x12xf32>
    %collapsed_83 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %159 = linalg.batch_matmul ins(%collapsed_82, %collapsed_83 : tensor<8x8x12xf32>, tensor<8x12x4xf32>) outs(%76 : tensor<8x8x4xf32>) -> tensor<8x8x4xf32>
    %expanded_84 = tensor.expand_shape %159 [[0, 1], [2], [3, 4]] output_shape [2, 4, 8, 1, 4] : tensor<8x8x4xf32> into tensor<2x4x8x1x4xf32>
    %transposed_85 = linalg.transpose ins(%expanded_84 : tensor<2x4x8x1x4xf32>) outs(%78 : tensor<2x4x8x4x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_86 = tensor.collapse_shape %transposed_85 [[0, 1], [2], [3, 4]] : tensor<2x4x8x4x1xf32> into tensor<8x8x4xf32>
    %160 = linalg.batch_matmul ins(%collapsed_76, %collapsed_86 : tensor<8x12x8xf32>, tensor<8x8x4xf32>) outs(%80 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_87 = tensor.expand_shape %160 [[0, 1], [2], [3, 4]] output_shape [2, 4, 12, 1, 4] : tensor<8x12x4xf32> into tensor<2x4x12x1x4xf32>
    %transposed_88 = linalg.transpose ins(%expanded_87 : tensor<2x4x12x1x4xf32>) outs(%82 : tensor<2x4x12x4x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_89 = tensor.collapse_shape %transposed_88 [[0], [1], [2], [3, 4]] : tensor<2x4x12x4x1xf32> into tensor<2x4x12x4xf32>
    %161 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_62 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.mulf %in, %cst_12 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_89, %161 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %expanded_90 = tensor.expand_shape %158 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %expanded_90 : tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x4x12x4xf32>
    %transposed_91 = linalg.transpose ins(%163 : tensor<2x4x12x4xf32>) outs(%86 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_92 = tensor.collapse_shape %transposed_91 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_93 = linalg.transpose ins(%arg29 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_92, %transposed_93 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%164, %arg30 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_94 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %expanded_94 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %194 = arith.extf %in : f32 to f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %168 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%167 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %170 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %169 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.subf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %170 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_104: f64, %out: f64):
      %194 = arith.mulf %in, %in_104 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x16xf64>
    %172 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%171 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.addf %in, %out : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %194 = arith.divf %in, %cst_6 : f64
      linalg.yield %194 : f64
    } -> tensor<2x12x1xf64>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %194 = arith.truncf %in : f64 to f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.addf %in, %out : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_7 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.truncf %cst_5 : f64 to f32
      %195 = arith.addf %in, %194 : f32
      linalg.yield %195 : f32
    } -> tensor<2x12x1xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = math.rsqrt %in : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x1xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %176 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.subf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %178 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180, %arg20 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.mulf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %arg21 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_95 = tensor.collapse_shape %182 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_96 = linalg.transpose ins(%arg31 : tensor<32x16xf32>) outs(%106 : tensor<16x32xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%collapsed_95, %transposed_96 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%108 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%183, %arg32 : tensor<24x32xf32>, tensor<32xf32>) outs(%107 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x32xf32>
    %expanded_97 = tensor.expand_shape %184 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_97 : tensor<2x12x32xf32>) outs(%111 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %194 = arith.divf %in, %cst_13 : f32
      %195 = math.erf %194 : f32
      %196 = arith.addf %195, %cst_1 : f32
      %197 = arith.mulf %196, %cst_2 : f32
      %198 = arith.mulf %in, %197 : f32
      linalg.yield %198 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_98 = tensor.collapse_shape %185 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %transposed_99 = linalg.transpose ins(%arg33 : tensor<16x32xf32>) outs(%113 : tensor<32x16xf32>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%collapsed_98, %transposed_99 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%186, %arg34 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x16xf32>
    %expanded_100 = tensor.expand_shape %187 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %expanded_100 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_101 = tensor.collapse_shape %188 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %189 = tensor.empty() : tensor<16x31xf32>
    %transposed_102 = linalg.transpose ins(%arg35 : tensor<31x16xf32>) outs(%189 : tensor<16x31xf32>) permutation = [1, 0] 
    %190 = tensor.empty() : tensor<24x31xf32>
    %191 = linalg.fill ins(%cst_0 : f32) outs(%190 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %192 = linalg.matmul ins(%collapsed_101, %transposed_102 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%191 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %193 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%192, %arg36 : tensor<24x31xf32>, tensor<31xf32>) outs(%190 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_104: f32, %out: f32):
      %194 = arith.addf %in, %in_104 : f32
      linalg.yield %194 : f32
    } -> tensor<24x31xf32>
    %expanded_103 = tensor.expand_shape %193 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_103 : tensor<2x12x31xf32>
  }
}
