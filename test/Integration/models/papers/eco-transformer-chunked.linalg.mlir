#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<48x16xf32>, %arg6: tensor<48xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<32x16xf32>, %arg10: tensor<32xf32>, %arg11: tensor<16x32xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<48x16xf32>, %arg18: tensor<48xf32>, %arg19: tensor<16x16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<32x16xf32>, %arg22: tensor<32xf32>, %arg23: tensor<16x32xf32>, %arg24: tensor<16xf32>, %arg25: tensor<31x16xf32>, %arg26: tensor<31xf32>, %arg27: tensor<1x1x64x64xi1>, %arg28: tensor<1x1x64x64xi1>, %arg29: tensor<2x12xi64>, %arg30: tensor<2x1x1x12xf32>) -> tensor<2x12x31xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c31 = arith.constant 31 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 1.600000e+01 : f64
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant -1.000000e+00 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x12x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %158 = arith.index_cast %in : i64 to index
      %159 = linalg.index 2 : index
      %160 = arith.cmpi slt, %158, %c31 : index
      cf.assert %160, "index must be smaller than dim size"
      %161 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %161, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%158, %159] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.subf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.mulf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_8 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %23 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<48x16xf32>) outs(%23 : tensor<16x48xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<24x48xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<24x48xf32>) -> tensor<24x48xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<24x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<24x48xf32>) -> tensor<24x48xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg6 : tensor<24x48xf32>, tensor<48xf32>) outs(%24 : tensor<24x48xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x48xf32>
    %expanded = tensor.expand_shape %27 [[0, 1], [2]] output_shape [2, 12, 48] : tensor<24x48xf32> into tensor<2x12x48xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 16] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 32] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %28 = tensor.empty() : tensor<2x4x12x4xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_15 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<2x4x12x12xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 8, 4] [1, 1, 1, 1] : tensor<2x4x12x4xf32> to tensor<2x4x8x4xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2], [3, 4]] output_shape [2, 4, 8, 1, 4] : tensor<2x4x8x4xf32> into tensor<2x4x8x1x4xf32>
    %expanded_21 = tensor.expand_shape %transposed_16 [[0], [1], [2, 3], [4]] output_shape [2, 4, 1, 12, 4] : tensor<2x4x12x4xf32> into tensor<2x4x1x12x4xf32>
    %30 = tensor.empty() : tensor<2x4x8x12x4xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_21 : tensor<2x4x8x1x4xf32>, tensor<2x4x1x12x4xf32>) outs(%30 : tensor<2x4x8x12x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x8x12x4xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x8x12x4xf32>) outs(%30 : tensor<2x4x8x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x8x12x4xf32>
    %33 = tensor.empty() : tensor<2x4x8x12xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x4x8x12xf32>) -> tensor<2x4x8x12xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x8x12x4xf32>) outs(%34 : tensor<2x4x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x8x12xf32>
    %inserted_slice = tensor.insert_slice %35 into %29[0, 0, 0, 0] [2, 4, 8, 12] [1, 1, 1, 1] : tensor<2x4x8x12xf32> into tensor<2x4x12x12xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 8, 0] [2, 4, 4, 4] [1, 1, 1, 1] : tensor<2x4x12x4xf32> to tensor<2x4x4x4xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_22 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 1, 4] : tensor<2x4x4x4xf32> into tensor<2x4x4x1x4xf32>
    %36 = tensor.empty() : tensor<2x4x4x12x4xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_21 : tensor<2x4x4x1x4xf32>, tensor<2x4x1x12x4xf32>) outs(%36 : tensor<2x4x4x12x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x4x12x4xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x4x12x4xf32>) outs(%36 : tensor<2x4x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x4x12x4xf32>
    %39 = tensor.empty() : tensor<2x4x4x12xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x4x4x12xf32>) -> tensor<2x4x4x12xf32>
    %41 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x4x12x4xf32>) outs(%40 : tensor<2x4x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x4x12xf32>
    %inserted_slice_24 = tensor.insert_slice %41 into %inserted_slice[0, 0, 8, 0] [2, 4, 4, 12] [1, 1, 1, 1] : tensor<2x4x4x12xf32> into tensor<2x4x12x12xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_24 : tensor<2x4x12x12xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_5 : tensor<2x4x12x12xf32>, tensor<f32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.divf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %extracted_slice_25 = tensor.extract_slice %arg27[0, 0, 0, 0] [1, 1, 12, 64] [1, 1, 1, 1] : tensor<1x1x64x64xi1> to tensor<1x1x12x64xi1>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [1, 1, 12, 12] [1, 1, 1, 1] : tensor<1x1x12x64xi1> to tensor<1x1x12x12xi1>
    %44 = linalg.generic {indexing_maps = [#map12, #map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26, %43, %cst_4 : tensor<1x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %158 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %arg30 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %46 = tensor.empty() : tensor<2x4x12xi64>
    %47 = linalg.fill ins(%c0_i64 : i64) outs(%46 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %48 = tensor.empty() : tensor<2x4x12xf32>
    %49 = linalg.fill ins(%cst_1 : f32) outs(%48 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %50:2 = linalg.generic {indexing_maps = [#map10, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x4x12x12xf32>) outs(%49, %47 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_79 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_27 = tensor.expand_shape %50#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %expanded_27 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %52 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x12x12xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %53 = tensor.empty() : tensor<2x4x12x1xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x4x12x12xf32>) outs(%54 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x1xf32>
    %56 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.divf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_28 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %57 = tensor.empty() : tensor<8x12x4xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %59 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%58 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_30 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %60 = tensor.empty() : tensor<2x12x4x4xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x12x4xf32>) outs(%60 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %61 = tensor.empty() : tensor<16x16xf32>
    %transposed_33 = linalg.transpose ins(%arg7 : tensor<16x16xf32>) outs(%61 : tensor<16x16xf32>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<24x16xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %64 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%63 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%64, %arg8 : tensor<24x16xf32>, tensor<16xf32>) outs(%62 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x16xf32>
    %expanded_34 = tensor.expand_shape %65 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_34 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.subf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.mulf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_8 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %76 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %78 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_35 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %83 = tensor.empty() : tensor<16x32xf32>
    %transposed_36 = linalg.transpose ins(%arg9 : tensor<32x16xf32>) outs(%83 : tensor<16x32xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<24x32xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %86 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%85 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%86, %arg10 : tensor<24x32xf32>, tensor<32xf32>) outs(%84 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x32xf32>
    %expanded_37 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %88 = tensor.empty() : tensor<2x12x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x12x32xf32>) outs(%88 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_10 : f32
      %159 = math.erf %158 : f32
      %160 = arith.addf %159, %cst_2 : f32
      %161 = arith.mulf %160, %cst_3 : f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_38 = tensor.collapse_shape %89 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %90 = tensor.empty() : tensor<32x16xf32>
    %transposed_39 = linalg.transpose ins(%arg11 : tensor<16x32xf32>) outs(%90 : tensor<32x16xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%63 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%91, %arg12 : tensor<24x16xf32>, tensor<16xf32>) outs(%62 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x16xf32>
    %expanded_40 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %expanded_40 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.subf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.mulf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_8 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg13 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg14 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_41 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_42 = linalg.transpose ins(%arg17 : tensor<48x16xf32>) outs(%23 : tensor<16x48xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<24x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<24x48xf32>) -> tensor<24x48xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%110, %arg18 : tensor<24x48xf32>, tensor<48xf32>) outs(%24 : tensor<24x48xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x48xf32>
    %expanded_43 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 12, 48] : tensor<24x48xf32> into tensor<2x12x48xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_43[0, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %extracted_slice_45 = tensor.extract_slice %expanded_43[0, 0, 16] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %extracted_slice_46 = tensor.extract_slice %expanded_43[0, 0, 32] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %expanded_47 = tensor.expand_shape %extracted_slice_44 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_49 = tensor.expand_shape %extracted_slice_45 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_51 = tensor.expand_shape %extracted_slice_46 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_53 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [2, 4, 8, 4] [1, 1, 1, 1] : tensor<2x4x12x4xf32> to tensor<2x4x8x4xf32>
    %expanded_54 = tensor.expand_shape %extracted_slice_53 [[0], [1], [2], [3, 4]] output_shape [2, 4, 8, 1, 4] : tensor<2x4x8x4xf32> into tensor<2x4x8x1x4xf32>
    %expanded_55 = tensor.expand_shape %transposed_50 [[0], [1], [2, 3], [4]] output_shape [2, 4, 1, 12, 4] : tensor<2x4x12x4xf32> into tensor<2x4x1x12x4xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54, %expanded_55 : tensor<2x4x8x1x4xf32>, tensor<2x4x1x12x4xf32>) outs(%30 : tensor<2x4x8x12x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x8x12x4xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x8x12x4xf32>) outs(%30 : tensor<2x4x8x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x8x12x4xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x8x12x4xf32>) outs(%34 : tensor<2x4x8x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x8x12xf32>
    %inserted_slice_56 = tensor.insert_slice %114 into %29[0, 0, 0, 0] [2, 4, 8, 12] [1, 1, 1, 1] : tensor<2x4x8x12xf32> into tensor<2x4x12x12xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_48[0, 0, 8, 0] [2, 4, 4, 4] [1, 1, 1, 1] : tensor<2x4x12x4xf32> to tensor<2x4x4x4xf32>
    %expanded_58 = tensor.expand_shape %extracted_slice_57 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 1, 4] : tensor<2x4x4x4xf32> into tensor<2x4x4x1x4xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_58, %expanded_55 : tensor<2x4x4x1x4xf32>, tensor<2x4x1x12x4xf32>) outs(%36 : tensor<2x4x4x12x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x4x12x4xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x4x4x12x4xf32>) outs(%36 : tensor<2x4x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.absf %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x4x12x4xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x4x4x12x4xf32>) outs(%40 : tensor<2x4x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x4x12xf32>
    %inserted_slice_59 = tensor.insert_slice %117 into %inserted_slice_56[0, 0, 8, 0] [2, 4, 4, 12] [1, 1, 1, 1] : tensor<2x4x4x12xf32> into tensor<2x4x12x12xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_59 : tensor<2x4x12x12xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %119 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %cst_5 : tensor<2x4x12x12xf32>, tensor<f32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.divf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %extracted_slice_60 = tensor.extract_slice %arg28[0, 0, 0, 0] [1, 1, 12, 64] [1, 1, 1, 1] : tensor<1x1x64x64xi1> to tensor<1x1x12x64xi1>
    %extracted_slice_61 = tensor.extract_slice %extracted_slice_60[0, 0, 0, 0] [1, 1, 12, 12] [1, 1, 1, 1] : tensor<1x1x12x64xi1> to tensor<1x1x12x12xi1>
    %120 = linalg.generic {indexing_maps = [#map12, #map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_61, %119, %cst_4 : tensor<1x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %158 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %121 = linalg.generic {indexing_maps = [#map10, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %arg30 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %122:2 = linalg.generic {indexing_maps = [#map10, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x4x12x12xf32>) outs(%49, %47 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_79 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_62 = tensor.expand_shape %122#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %123 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %expanded_62 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %124 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x4x12x12xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %125 = linalg.generic {indexing_maps = [#map10, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%124 : tensor<2x4x12x12xf32>) outs(%54 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x1xf32>
    %126 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%29 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.divf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_63 = tensor.collapse_shape %126 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_64 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %127 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%58 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_65 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<2x4x12x4xf32>) outs(%60 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_67 = tensor.collapse_shape %transposed_66 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_68 = linalg.transpose ins(%arg19 : tensor<16x16xf32>) outs(%61 : tensor<16x16xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%63 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%128, %arg20 : tensor<24x16xf32>, tensor<16xf32>) outs(%62 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x16xf32>
    %expanded_69 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_69 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.subf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %134 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %158 = arith.mulf %in, %in_79 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x16xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_7 : f64
      linalg.yield %158 : f64
    } -> tensor<2x12x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_8 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_6 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %140 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.subf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %142 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg15 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.mulf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %arg16 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_70 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_71 = linalg.transpose ins(%arg21 : tensor<32x16xf32>) outs(%83 : tensor<16x32xf32>) permutation = [1, 0] 
    %147 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%85 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%147, %arg22 : tensor<24x32xf32>, tensor<32xf32>) outs(%84 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x32xf32>
    %expanded_72 = tensor.expand_shape %148 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72 : tensor<2x12x32xf32>) outs(%88 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_10 : f32
      %159 = math.erf %158 : f32
      %160 = arith.addf %159, %cst_2 : f32
      %161 = arith.mulf %160, %cst_3 : f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_73 = tensor.collapse_shape %149 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %transposed_74 = linalg.transpose ins(%arg23 : tensor<16x32xf32>) outs(%90 : tensor<32x16xf32>) permutation = [1, 0] 
    %150 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%63 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%150, %arg24 : tensor<24x16xf32>, tensor<16xf32>) outs(%62 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x16xf32>
    %expanded_75 = tensor.expand_shape %151 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %expanded_75 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_76 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %153 = tensor.empty() : tensor<16x31xf32>
    %transposed_77 = linalg.transpose ins(%arg25 : tensor<31x16xf32>) outs(%153 : tensor<16x31xf32>) permutation = [1, 0] 
    %154 = tensor.empty() : tensor<24x31xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %156 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%155 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%156, %arg26 : tensor<24x31xf32>, tensor<31xf32>) outs(%154 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %158 = arith.addf %in, %in_79 : f32
      linalg.yield %158 : f32
    } -> tensor<24x31xf32>
    %expanded_78 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_78 : tensor<2x12x31xf32>
  }
}
