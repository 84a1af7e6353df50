#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<32x16xf32>, %arg14: tensor<32xf32>, %arg15: tensor<16x32xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16x16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16x16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<32x16xf32>, %arg30: tensor<32xf32>, %arg31: tensor<16x32xf32>, %arg32: tensor<16xf32>, %arg33: tensor<31x16xf32>, %arg34: tensor<31xf32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<2x12xi64>, %arg40: tensor<2x1x1x12xf32>) -> tensor<2x12x31xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c31 = arith.constant 31 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<2x4x12x4xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.600000e+01 : f64
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant -1.000000e+00 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %172 = arith.index_cast %in : i64 to index
      %173 = linalg.index 2 : index
      %174 = arith.cmpi slt, %172, %c31 : index
      cf.assert %174, "index must be smaller than dim size"
      %175 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %175, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%172, %173] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.subf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.mulf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %23 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<24x16xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg6 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %28 = tensor.empty() : tensor<2x4x12x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %arg8 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %arg10 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<2x4x12x4xi1>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %172 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %172 : i1
    } -> tensor<2x4x12x4xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.negf %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_4, %35 : tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %172 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.cmpf ult, %in, %cst_8 : f32
      %173 = arith.select %172, %cst_8, %in : f32
      %174 = arith.cmpf ugt, %173, %cst_2 : f32
      %175 = arith.select %174, %cst_2, %173 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x12x4xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %arg35 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %172 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %172 : i1
    } -> tensor<2x4x12x4xi1>
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %cst_4, %35 : tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %172 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.cmpf ult, %in, %cst_8 : f32
      %173 = arith.select %172, %cst_8, %in : f32
      %174 = arith.cmpf ugt, %173, %cst_2 : f32
      %175 = arith.select %174, %cst_2, %173 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x12x4xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg36 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %47 = tensor.empty() : tensor<2x4x4x12xf32>
    %transposed_18 = linalg.transpose ins(%46 : tensor<2x4x12x4xf32>) outs(%47 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x4x12xf32> into tensor<8x4x12xf32>
    %48 = tensor.empty() : tensor<8x12x12xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %50 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x12x4xf32>, tensor<8x4x12xf32>) outs(%49 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_21 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %51 = tensor.empty() : tensor<2x4x12x12xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x12x12xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_9 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg40 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %54 = tensor.empty() : tensor<2x4x12xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %56 = tensor.empty() : tensor<2x4x12xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %58:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x12x12xf32>) outs(%57, %55 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %172 = linalg.index 3 : index
      %173 = arith.index_cast %172 : index to i64
      %174 = arith.maximumf %in, %out : f32
      %175 = arith.cmpf ogt, %in, %out : f32
      %176 = arith.select %175, %173, %out_67 : i64
      linalg.yield %174, %176 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_22 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_22 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x12x12xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %61 = tensor.empty() : tensor<2x4x12x1xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x12x12xf32>) outs(%62 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.divf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_23 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %65 = tensor.empty() : tensor<8x12x4xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %67 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%66 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_25 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %68 = tensor.empty() : tensor<2x12x4x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x12x4xf32>) outs(%68 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_28 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%69, %arg12 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_29 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_29 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.subf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.mulf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x12x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %81 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %83 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_30 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %88 = tensor.empty() : tensor<16x32xf32>
    %transposed_31 = linalg.transpose ins(%arg13 : tensor<32x16xf32>) outs(%88 : tensor<16x32xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<24x32xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %91 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%90 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%91, %arg14 : tensor<24x32xf32>, tensor<32xf32>) outs(%89 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x32xf32>
    %expanded_32 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %93 = tensor.empty() : tensor<2x12x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x12x32xf32>) outs(%93 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_10 : f32
      %173 = math.erf %172 : f32
      %174 = arith.addf %173, %cst_2 : f32
      %175 = arith.mulf %174, %cst_3 : f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_33 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %95 = tensor.empty() : tensor<32x16xf32>
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<16x32xf32>) outs(%95 : tensor<32x16xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%96, %arg16 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_35 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_35 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.subf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.mulf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x12x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg17 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg18 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_36 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_37 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%115, %arg22 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_38 = tensor.expand_shape %116 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg23 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_36, %transposed_40 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%117, %arg24 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_41 = tensor.expand_shape %118 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg25 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed_36, %transposed_43 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%119, %arg26 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_44 = tensor.expand_shape %120 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %172 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %172 : i1
    } -> tensor<2x4x12x4xi1>
    %122 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %cst_4, %35 : tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %172 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.cmpf ult, %in, %cst_8 : f32
      %173 = arith.select %172, %cst_8, %in : f32
      %174 = arith.cmpf ugt, %173, %cst_2 : f32
      %175 = arith.select %174, %cst_2, %173 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x12x4xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %123 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %arg37 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %172 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %172 : i1
    } -> tensor<2x4x12x4xi1>
    %128 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %cst_4, %35 : tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %172 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.cmpf ult, %in, %cst_8 : f32
      %173 = arith.select %172, %cst_8, %in : f32
      %174 = arith.cmpf ugt, %173, %cst_2 : f32
      %175 = arith.select %174, %cst_2, %173 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x12x4xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %129 : tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %arg38 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x4xf32>
    %transposed_46 = linalg.transpose ins(%132 : tensor<2x4x12x4xf32>) outs(%47 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x4x12xf32> into tensor<8x4x12xf32>
    %133 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x12x4xf32>, tensor<8x4x12xf32>) outs(%49 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_49 = tensor.expand_shape %133 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x4x12x12xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_9 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %arg40 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %136:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<2x4x12x12xf32>) outs(%57, %55 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %172 = linalg.index 3 : index
      %173 = arith.index_cast %172 : index to i64
      %174 = arith.maximumf %in, %out : f32
      %175 = arith.cmpf ogt, %in, %out : f32
      %176 = arith.select %175, %173, %out_67 : i64
      linalg.yield %174, %176 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_50 = tensor.expand_shape %136#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_50 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137 : tensor<2x4x12x12xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.exp %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%138 : tensor<2x4x12x12xf32>) outs(%62 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x1xf32>
    %140 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %139 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%51 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.divf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_51 = tensor.collapse_shape %140 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %141 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%66 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_53 = tensor.expand_shape %141 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x4x12x4xf32>) outs(%68 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_56 = linalg.transpose ins(%arg27 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%142, %arg28 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_57 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_57 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %172 = arith.extf %in : f32 to f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.subf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %148 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %172 = arith.mulf %in, %in_67 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x16xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.addf %in, %out : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %172 = arith.divf %in, %cst_6 : f64
      linalg.yield %172 : f64
    } -> tensor<2x12x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %172 = arith.truncf %in : f64 to f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.addf %in, %out : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_7 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.truncf %cst_5 : f64 to f32
      %173 = arith.addf %in, %172 : f32
      linalg.yield %173 : f32
    } -> tensor<2x12x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = math.rsqrt %in : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %154 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.subf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg19 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.mulf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg20 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_58 = tensor.collapse_shape %160 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_59 = linalg.transpose ins(%arg29 : tensor<32x16xf32>) outs(%88 : tensor<16x32xf32>) permutation = [1, 0] 
    %161 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%90 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%161, %arg30 : tensor<24x32xf32>, tensor<32xf32>) outs(%89 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x32xf32>
    %expanded_60 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x12x32xf32>) outs(%93 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %172 = arith.divf %in, %cst_10 : f32
      %173 = math.erf %172 : f32
      %174 = arith.addf %173, %cst_2 : f32
      %175 = arith.mulf %174, %cst_3 : f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_61 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %transposed_62 = linalg.transpose ins(%arg31 : tensor<16x32xf32>) outs(%95 : tensor<32x16xf32>) permutation = [1, 0] 
    %164 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %165 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%164, %arg32 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x16xf32>
    %expanded_63 = tensor.expand_shape %165 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %expanded_63 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_64 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %167 = tensor.empty() : tensor<16x31xf32>
    %transposed_65 = linalg.transpose ins(%arg33 : tensor<31x16xf32>) outs(%167 : tensor<16x31xf32>) permutation = [1, 0] 
    %168 = tensor.empty() : tensor<24x31xf32>
    %169 = linalg.fill ins(%cst_0 : f32) outs(%168 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %170 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%169 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %171 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%170, %arg34 : tensor<24x31xf32>, tensor<31xf32>) outs(%168 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %172 = arith.addf %in, %in_67 : f32
      linalg.yield %172 : f32
    } -> tensor<24x31xf32>
    %expanded_66 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_66 : tensor<2x12x31xf32>
  }
}
