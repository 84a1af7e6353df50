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
    %cst_4 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 1.600000e+01 : f64
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 2.000000e+00 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %167 = arith.index_cast %in : i64 to index
      %168 = linalg.index 2 : index
      %169 = arith.cmpi slt, %167, %c31 : index
      cf.assert %169, "index must be smaller than dim size"
      %170 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %170, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%167, %168] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.subf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.mulf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.subf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %23 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<24x16xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg6 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %28 = tensor.empty() : tensor<2x4x12x4xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_13 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %arg8 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_14 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %arg10 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_17 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<2x4x12x4xi1>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf olt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_6, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_4, %36 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %arg35 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf olt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %41 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %cst_6, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_4, %41 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg36 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %44 = tensor.empty() : tensor<2x4x4x12xf32>
    %transposed_19 = linalg.transpose ins(%43 : tensor<2x4x12x4xf32>) outs(%44 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x4x12xf32> into tensor<8x4x12xf32>
    %45 = tensor.empty() : tensor<8x12x12xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %47 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x12x4xf32>, tensor<8x4x12xf32>) outs(%46 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_22 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %48 = tensor.empty() : tensor<2x4x12x12xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x12x12xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_10 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %arg40 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %51 = tensor.empty() : tensor<2x4x12xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %53 = tensor.empty() : tensor<2x4x12xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %55:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x12x12xf32>) outs(%54, %52 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %167 = linalg.index 3 : index
      %168 = arith.index_cast %167 : index to i64
      %169 = arith.maximumf %in, %out : f32
      %170 = arith.cmpf ogt, %in, %out : f32
      %171 = arith.select %170, %168, %out_68 : i64
      linalg.yield %169, %171 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_23 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_23 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.subf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x12x12xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.exp %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %58 = tensor.empty() : tensor<2x4x12x1xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x12x12xf32>) outs(%59 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.divf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_24 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %62 = tensor.empty() : tensor<8x12x4xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %64 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%63 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_26 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %65 = tensor.empty() : tensor<2x12x4x4xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x12x4xf32>) outs(%65 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_29 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %66 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%66, %arg12 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_30 = tensor.expand_shape %67 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_30 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.subf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %72 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.mulf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x12x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %78 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.subf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %80 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_31 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %85 = tensor.empty() : tensor<16x32xf32>
    %transposed_32 = linalg.transpose ins(%arg13 : tensor<32x16xf32>) outs(%85 : tensor<16x32xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<24x32xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %88 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%87 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%88, %arg14 : tensor<24x32xf32>, tensor<32xf32>) outs(%86 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x32xf32>
    %expanded_33 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %90 = tensor.empty() : tensor<2x12x32xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x12x32xf32>) outs(%90 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_11 : f32
      %168 = math.erf %167 : f32
      %169 = arith.addf %168, %cst_2 : f32
      %170 = arith.mulf %169, %cst_3 : f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_34 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %92 = tensor.empty() : tensor<32x16xf32>
    %transposed_35 = linalg.transpose ins(%arg15 : tensor<16x32xf32>) outs(%92 : tensor<32x16xf32>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %arg16 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_36 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %expanded_36 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %98 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.subf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %99 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.mulf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x12x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %105 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.subf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %107 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg17 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg18 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_37 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_38 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%112, %arg22 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_39 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_41 = linalg.transpose ins(%arg23 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_37, %transposed_41 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%114, %arg24 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_42 = tensor.expand_shape %115 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%arg25 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_37, %transposed_44 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%116, %arg26 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_45 = tensor.expand_shape %117 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %119 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf olt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %120 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %cst_6, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %cst_4, %120 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %arg37 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf ogt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %167 = arith.cmpf olt, %in, %cst_0 : f32
      linalg.yield %167 : i1
    } -> tensor<2x4x12x4xi1>
    %125 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %cst_6, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %cst_4, %125 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<2x4x12x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_68: f32, %in_69: f32, %out: f32):
      %167 = arith.select %in, %in_68, %in_69 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %arg38 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x4xf32>
    %transposed_47 = linalg.transpose ins(%127 : tensor<2x4x12x4xf32>) outs(%44 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_48 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x4x12xf32> into tensor<8x4x12xf32>
    %128 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x12x4xf32>, tensor<8x4x12xf32>) outs(%46 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_50 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x4x12x12xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_10 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %arg40 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %131:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%130 : tensor<2x4x12x12xf32>) outs(%54, %52 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_68: i64):
      %167 = linalg.index 3 : index
      %168 = arith.index_cast %167 : index to i64
      %169 = arith.maximumf %in, %out : f32
      %170 = arith.cmpf ogt, %in, %out : f32
      %171 = arith.select %170, %168, %out_68 : i64
      linalg.yield %169, %171 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_51 = tensor.expand_shape %131#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %expanded_51 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.subf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132 : tensor<2x4x12x12xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.exp %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%133 : tensor<2x4x12x12xf32>) outs(%59 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x1xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %134 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%48 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.divf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_52 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %136 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%63 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_54 = tensor.expand_shape %136 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x4x12x4xf32>) outs(%65 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_57 = linalg.transpose ins(%arg27 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%collapsed_56, %transposed_57 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%137, %arg28 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_58 = tensor.expand_shape %138 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_58 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.subf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %143 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_68: f64, %out: f64):
      %167 = arith.mulf %in, %in_68 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x16xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x12x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x12x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %149 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.subf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %151 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %arg19 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.mulf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg20 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_59 = tensor.collapse_shape %155 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_60 = linalg.transpose ins(%arg29 : tensor<32x16xf32>) outs(%85 : tensor<16x32xf32>) permutation = [1, 0] 
    %156 = linalg.matmul ins(%collapsed_59, %transposed_60 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%87 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%156, %arg30 : tensor<24x32xf32>, tensor<32xf32>) outs(%86 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x32xf32>
    %expanded_61 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_61 : tensor<2x12x32xf32>) outs(%90 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_11 : f32
      %168 = math.erf %167 : f32
      %169 = arith.addf %168, %cst_2 : f32
      %170 = arith.mulf %169, %cst_3 : f32
      %171 = arith.mulf %in, %170 : f32
      linalg.yield %171 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_62 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %transposed_63 = linalg.transpose ins(%arg31 : tensor<16x32xf32>) outs(%92 : tensor<32x16xf32>) permutation = [1, 0] 
    %159 = linalg.matmul ins(%collapsed_62, %transposed_63 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%159, %arg32 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x16xf32>
    %expanded_64 = tensor.expand_shape %160 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %expanded_64 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_65 = tensor.collapse_shape %161 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %162 = tensor.empty() : tensor<16x31xf32>
    %transposed_66 = linalg.transpose ins(%arg33 : tensor<31x16xf32>) outs(%162 : tensor<16x31xf32>) permutation = [1, 0] 
    %163 = tensor.empty() : tensor<24x31xf32>
    %164 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %165 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%164 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %166 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%165, %arg34 : tensor<24x31xf32>, tensor<31xf32>) outs(%163 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %167 = arith.addf %in, %in_68 : f32
      linalg.yield %167 : f32
    } -> tensor<24x31xf32>
    %expanded_67 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_67 : tensor<2x12x31xf32>
  }
}
