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
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f64
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %159 = arith.index_cast %in : i64 to index
      %160 = linalg.index 2 : index
      %161 = arith.cmpi slt, %159, %c31 : index
      cf.assert %161, "index must be smaller than dim size"
      %162 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %162, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%159, %160] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %159 = arith.extf %in : f32 to f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.subf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.mulf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %159 = arith.truncf %in : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_8 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_6 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.subf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %23 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<24x16xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg6 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %28 = tensor.empty() : tensor<2x4x12x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_12 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %arg8 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg9 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%31, %arg10 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<2x4x12x4xi1>
    %34 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %159 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %159 : i1
    } -> tensor<2x4x12x4xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_4, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %159 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg35 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %159 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %159 : i1
    } -> tensor<2x4x12x4xi1>
    %38 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_4, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %159 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg36 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %40 = tensor.empty() : tensor<2x4x4x12xf32>
    %transposed_18 = linalg.transpose ins(%39 : tensor<2x4x12x4xf32>) outs(%40 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x4x12xf32> into tensor<8x4x12xf32>
    %41 = tensor.empty() : tensor<8x12x12xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %43 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x12x4xf32>, tensor<8x4x12xf32>) outs(%42 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_21 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %44 = tensor.empty() : tensor<2x4x12x12xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x12x12xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_9 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %arg40 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %47 = tensor.empty() : tensor<2x4x12xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %49 = tensor.empty() : tensor<2x4x12xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %51:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x12x12xf32>) outs(%50, %48 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_67 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_22 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_22 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.subf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x12x12xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %54 = tensor.empty() : tensor<2x4x12x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x12x12xf32>) outs(%55 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.divf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_23 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %58 = tensor.empty() : tensor<8x12x4xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %60 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%59 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_25 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %61 = tensor.empty() : tensor<2x12x4x4xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x12x4xf32>) outs(%61 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_28 = linalg.transpose ins(%arg11 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%62, %arg12 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_29 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_29 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %159 = arith.extf %in : f32 to f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.subf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %68 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.mulf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%69 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %159 = arith.truncf %in : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%64 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_8 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_6 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %74 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.subf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %76 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_30 = tensor.collapse_shape %80 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %81 = tensor.empty() : tensor<16x32xf32>
    %transposed_31 = linalg.transpose ins(%arg13 : tensor<32x16xf32>) outs(%81 : tensor<16x32xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<24x32xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %84 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%83 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%84, %arg14 : tensor<24x32xf32>, tensor<32xf32>) outs(%82 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x32xf32>
    %expanded_32 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %86 = tensor.empty() : tensor<2x12x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x12x32xf32>) outs(%86 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_10 : f32
      %160 = math.erf %159 : f32
      %161 = arith.addf %160, %cst_2 : f32
      %162 = arith.mulf %161, %cst_3 : f32
      %163 = arith.mulf %in, %162 : f32
      linalg.yield %163 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_33 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %88 = tensor.empty() : tensor<32x16xf32>
    %transposed_34 = linalg.transpose ins(%arg15 : tensor<16x32xf32>) outs(%88 : tensor<32x16xf32>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%89, %arg16 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_35 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %expanded_35 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %159 = arith.extf %in : f32 to f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.subf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.mulf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %159 = arith.truncf %in : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_8 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_6 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.subf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg17 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg18 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_36 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_37 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%108, %arg22 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_38 = tensor.expand_shape %109 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_40 = linalg.transpose ins(%arg23 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_36, %transposed_40 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%110, %arg24 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_41 = tensor.expand_shape %111 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg25 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_36, %transposed_43 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%112, %arg26 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_44 = tensor.expand_shape %113 [[0, 1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<24x16xf32> into tensor<2x12x4x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %114 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %159 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %159 : i1
    } -> tensor<2x4x12x4xi1>
    %115 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %cst_4, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %159 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %arg37 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_42 : tensor<2x4x12x4xf32>) outs(%33 : tensor<2x4x12x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %159 = arith.cmpf oge, %in, %cst_0 : f32
      linalg.yield %159 : i1
    } -> tensor<2x4x12x4xi1>
    %118 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %cst_4, %cst_5 : tensor<2x4x12x4xi1>, tensor<f32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: i1, %in_67: f32, %in_68: f32, %out: f32):
      %159 = arith.select %in, %in_67, %in_68 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %arg38 : tensor<2x4x12x4xf32>, tensor<f32>) outs(%28 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %transposed_46 = linalg.transpose ins(%119 : tensor<2x4x12x4xf32>) outs(%40 : tensor<2x4x4x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x4x12xf32> into tensor<8x4x12xf32>
    %120 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x12x4xf32>, tensor<8x4x12xf32>) outs(%42 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_49 = tensor.expand_shape %120 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x4x12x12xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_9 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %arg40 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %123:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%122 : tensor<2x4x12x12xf32>) outs(%50, %48 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_67: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_67 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_50 = tensor.expand_shape %123#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_50 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.subf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124 : tensor<2x4x12x12xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x12x12xf32>) outs(%55 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %126 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%44 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.divf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_51 = tensor.collapse_shape %127 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_52 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %128 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%59 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_53 = tensor.expand_shape %128 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x4x12x4xf32>) outs(%61 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_56 = linalg.transpose ins(%arg27 : tensor<16x16xf32>) outs(%23 : tensor<16x16xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%129, %arg28 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_57 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_57 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %159 = arith.extf %in : f32 to f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %134 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.subf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %135 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_67: f64, %out: f64):
      %159 = arith.mulf %in, %in_67 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x16xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.addf %in, %out : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %159 = arith.divf %in, %cst_7 : f64
      linalg.yield %159 : f64
    } -> tensor<2x12x1xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %159 = arith.truncf %in : f64 to f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_8 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_6 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %141 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.subf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %143 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg19 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.mulf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg20 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_58 = tensor.collapse_shape %147 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_59 = linalg.transpose ins(%arg29 : tensor<32x16xf32>) outs(%81 : tensor<16x32xf32>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%83 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%148, %arg30 : tensor<24x32xf32>, tensor<32xf32>) outs(%82 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x32xf32>
    %expanded_60 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x12x32xf32>) outs(%86 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_10 : f32
      %160 = math.erf %159 : f32
      %161 = arith.addf %160, %cst_2 : f32
      %162 = arith.mulf %161, %cst_3 : f32
      %163 = arith.mulf %in, %162 : f32
      linalg.yield %163 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_61 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %transposed_62 = linalg.transpose ins(%arg31 : tensor<16x32xf32>) outs(%88 : tensor<32x16xf32>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%25 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%151, %arg32 : tensor<24x16xf32>, tensor<16xf32>) outs(%24 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x16xf32>
    %expanded_63 = tensor.expand_shape %152 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %expanded_63 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_64 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %154 = tensor.empty() : tensor<16x31xf32>
    %transposed_65 = linalg.transpose ins(%arg33 : tensor<31x16xf32>) outs(%154 : tensor<16x31xf32>) permutation = [1, 0] 
    %155 = tensor.empty() : tensor<24x31xf32>
    %156 = linalg.fill ins(%cst_0 : f32) outs(%155 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %157 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%156 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%157, %arg34 : tensor<24x31xf32>, tensor<31xf32>) outs(%155 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_67: f32, %out: f32):
      %159 = arith.addf %in, %in_67 : f32
      linalg.yield %159 : f32
    } -> tensor<24x31xf32>
    %expanded_66 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_66 : tensor<2x12x31xf32>
  }
}
