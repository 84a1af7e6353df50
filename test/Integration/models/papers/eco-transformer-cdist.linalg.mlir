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
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4xf32>, %arg6: tensor<48x16xf32>, %arg7: tensor<48xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<32x16xf32>, %arg11: tensor<32xf32>, %arg12: tensor<16x32xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<4xf32>, %arg19: tensor<48x16xf32>, %arg20: tensor<48xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<32x16xf32>, %arg24: tensor<32xf32>, %arg25: tensor<16x32xf32>, %arg26: tensor<16xf32>, %arg27: tensor<31x16xf32>, %arg28: tensor<31xf32>, %arg29: tensor<1x1x64x64xi1>, %arg30: tensor<1x1x64x64xi1>, %arg31: tensor<2x12xi64>, %arg32: tensor<2x1x1x12xf32>) -> tensor<2x12x31xf32> {
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
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg31 : tensor<2x12xi64>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.index_cast %in : i64 to index
      %151 = linalg.index 2 : index
      %152 = arith.cmpi slt, %150, %c31 : index
      cf.assert %152, "index must be smaller than dim size"
      %153 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %153, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%150, %151] : tensor<31x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x16xf32>
    %2 = tensor.empty() : tensor<2x12x16xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %4 = tensor.empty() : tensor<2x12x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x12x1xf64>) -> tensor<2x12x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.subf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.mulf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %12 = tensor.empty() : tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_8 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_6 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x12x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg1 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg2 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %collapsed = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %23 = tensor.empty() : tensor<16x48xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<48x16xf32>) outs(%23 : tensor<16x48xf32>) permutation = [1, 0] 
    %24 = tensor.empty() : tensor<24x48xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<24x48xf32>) -> tensor<24x48xf32>
    %26 = linalg.matmul ins(%collapsed, %transposed : tensor<24x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<24x48xf32>) -> tensor<24x48xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%26, %arg7 : tensor<24x48xf32>, tensor<48xf32>) outs(%24 : tensor<24x48xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
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
    %expanded_19 = tensor.expand_shape %transposed_14 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 1, 4] : tensor<2x4x12x4xf32> into tensor<2x4x12x1x4xf32>
    %expanded_20 = tensor.expand_shape %transposed_16 [[0], [1], [2, 3], [4]] output_shape [2, 4, 1, 12, 4] : tensor<2x4x12x4xf32> into tensor<2x4x1x12x4xf32>
    %29 = tensor.empty() : tensor<2x4x12x12x4xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x4x12x1x4xf32>, tensor<2x4x1x12x4xf32>) outs(%29 : tensor<2x4x12x12x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12x4xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x12x12x4xf32>) outs(%29 : tensor<2x4x12x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.absf %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12x4xf32>
    %32 = tensor.empty() : tensor<2x4x12x12xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x12x12x4xf32>) outs(%33 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x12x12xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_9 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %expanded_21 = tensor.expand_shape %arg5 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_21 : tensor<2x4x12x12xf32>, tensor<1x4x1x1xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_5 : tensor<2x4x12x12xf32>, tensor<f32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.divf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %extracted_slice_22 = tensor.extract_slice %arg29[0, 0, 0, 0] [1, 1, 12, 64] [1, 1, 1, 1] : tensor<1x1x64x64xi1> to tensor<1x1x12x64xi1>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_22[0, 0, 0, 0] [1, 1, 12, 12] [1, 1, 1, 1] : tensor<1x1x12x64xi1> to tensor<1x1x12x12xi1>
    %38 = linalg.generic {indexing_maps = [#map13, #map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %37, %cst_4 : tensor<1x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %150 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg32 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %40 = tensor.empty() : tensor<2x4x12xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %42 = tensor.empty() : tensor<2x4x12xf32>
    %43 = linalg.fill ins(%cst_1 : f32) outs(%42 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %44:2 = linalg.generic {indexing_maps = [#map10, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x12x12xf32>) outs(%43, %41 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_72 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_24 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_24 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x12x12xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %47 = tensor.empty() : tensor<2x4x12x1xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x12x12xf32>) outs(%48 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x1xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.divf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_25 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %51 = tensor.empty() : tensor<8x12x4xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %53 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%52 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_27 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %54 = tensor.empty() : tensor<2x12x4x4xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x12x4xf32>) outs(%54 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %55 = tensor.empty() : tensor<16x16xf32>
    %transposed_30 = linalg.transpose ins(%arg8 : tensor<16x16xf32>) outs(%55 : tensor<16x16xf32>) permutation = [1, 0] 
    %56 = tensor.empty() : tensor<24x16xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %58 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%57 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%58, %arg9 : tensor<24x16xf32>, tensor<16xf32>) outs(%56 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x16xf32>
    %expanded_31 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_31 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.subf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.mulf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_8 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_6 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x12x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %70 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg3 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg4 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_32 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %77 = tensor.empty() : tensor<16x32xf32>
    %transposed_33 = linalg.transpose ins(%arg10 : tensor<32x16xf32>) outs(%77 : tensor<16x32xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<24x32xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %80 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%79 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%80, %arg11 : tensor<24x32xf32>, tensor<32xf32>) outs(%78 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x32xf32>
    %expanded_34 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %82 = tensor.empty() : tensor<2x12x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x12x32xf32>) outs(%82 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      %151 = math.erf %150 : f32
      %152 = arith.addf %151, %cst_2 : f32
      %153 = arith.mulf %152, %cst_3 : f32
      %154 = arith.mulf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_35 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %84 = tensor.empty() : tensor<32x16xf32>
    %transposed_36 = linalg.transpose ins(%arg12 : tensor<16x32xf32>) outs(%84 : tensor<32x16xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%57 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%85, %arg13 : tensor<24x16xf32>, tensor<16xf32>) outs(%56 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x16xf32>
    %expanded_37 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %expanded_37 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.subf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.mulf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_8 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_6 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x12x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %97 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg14 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg15 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_38 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_39 = linalg.transpose ins(%arg19 : tensor<48x16xf32>) outs(%23 : tensor<16x48xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<24x16xf32>, tensor<16x48xf32>) outs(%25 : tensor<24x48xf32>) -> tensor<24x48xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%104, %arg20 : tensor<24x48xf32>, tensor<48xf32>) outs(%24 : tensor<24x48xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x48xf32>
    %expanded_40 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 12, 48] : tensor<24x48xf32> into tensor<2x12x48xf32>
    %extracted_slice_41 = tensor.extract_slice %expanded_40[0, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %extracted_slice_42 = tensor.extract_slice %expanded_40[0, 0, 16] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %extracted_slice_43 = tensor.extract_slice %expanded_40[0, 0, 32] [2, 12, 16] [1, 1, 1] : tensor<2x12x48xf32> to tensor<2x12x16xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_46 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_48 = tensor.expand_shape %extracted_slice_43 [[0], [1], [2, 3]] output_shape [2, 12, 4, 4] : tensor<2x12x16xf32> into tensor<2x12x4x4xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x12x4x4xf32>) outs(%28 : tensor<2x4x12x4xf32>) permutation = [0, 2, 1, 3] 
    %expanded_50 = tensor.expand_shape %transposed_45 [[0], [1], [2], [3, 4]] output_shape [2, 4, 12, 1, 4] : tensor<2x4x12x4xf32> into tensor<2x4x12x1x4xf32>
    %expanded_51 = tensor.expand_shape %transposed_47 [[0], [1], [2, 3], [4]] output_shape [2, 4, 1, 12, 4] : tensor<2x4x12x4xf32> into tensor<2x4x1x12x4xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50, %expanded_51 : tensor<2x4x12x1x4xf32>, tensor<2x4x1x12x4xf32>) outs(%29 : tensor<2x4x12x12x4xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12x4xf32>
    %107 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x12x12x4xf32>) outs(%29 : tensor<2x4x12x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.absf %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12x4xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x4x12x12x4xf32>) outs(%33 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %109 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x12x12xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_9 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %expanded_52 = tensor.expand_shape %arg18 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_52 : tensor<2x4x12x12xf32>, tensor<1x4x1x1xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %111 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %cst_5 : tensor<2x4x12x12xf32>, tensor<f32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.divf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %extracted_slice_53 = tensor.extract_slice %arg30[0, 0, 0, 0] [1, 1, 12, 64] [1, 1, 1, 1] : tensor<1x1x64x64xi1> to tensor<1x1x12x64xi1>
    %extracted_slice_54 = tensor.extract_slice %extracted_slice_53[0, 0, 0, 0] [1, 1, 12, 12] [1, 1, 1, 1] : tensor<1x1x12x64xi1> to tensor<1x1x12x12xi1>
    %112 = linalg.generic {indexing_maps = [#map13, #map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54, %111, %cst_4 : tensor<1x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_72: f32, %in_73: f32, %out: f32):
      %150 = arith.select %in, %in_72, %in_73 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %113 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %arg32 : tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %114:2 = linalg.generic {indexing_maps = [#map10, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x12x12xf32>) outs(%43, %41 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_72: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_72 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_55 = tensor.expand_shape %114#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %115 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_55 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115 : tensor<2x4x12x12xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %117 = linalg.generic {indexing_maps = [#map10, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x4x12x12xf32>) outs(%48 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x1xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map16, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%32 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.divf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_56 = tensor.collapse_shape %118 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_57 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x4x12x4xf32> into tensor<8x12x4xf32>
    %119 = linalg.batch_matmul ins(%collapsed_56, %collapsed_57 : tensor<8x12x12xf32>, tensor<8x12x4xf32>) outs(%52 : tensor<8x12x4xf32>) -> tensor<8x12x4xf32>
    %expanded_58 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [2, 4, 12, 4] : tensor<8x12x4xf32> into tensor<2x4x12x4xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<2x4x12x4xf32>) outs(%54 : tensor<2x12x4x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0, 1], [2, 3]] : tensor<2x12x4x4xf32> into tensor<24x16xf32>
    %transposed_61 = linalg.transpose ins(%arg21 : tensor<16x16xf32>) outs(%55 : tensor<16x16xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<24x16xf32>, tensor<16x16xf32>) outs(%57 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %arg22 : tensor<24x16xf32>, tensor<16xf32>) outs(%56 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x16xf32>
    %expanded_62 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %expanded_62 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x12x16xf32>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x12x16xf64>, tensor<2x12x1xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.subf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x12x16xf64>, tensor<2x12x16xf64>) outs(%2 : tensor<2x12x16xf64>) {
    ^bb0(%in: f64, %in_72: f64, %out: f64):
      %150 = arith.mulf %in, %in_72 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x16xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x12x16xf64>) outs(%5 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x12x1xf64>) outs(%4 : tensor<2x12x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_7 : f64
      linalg.yield %150 : f64
    } -> tensor<2x12x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x12x1xf64>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x12x16xf32>) outs(%14 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_8 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_6 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x12x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x12x1xf32>) outs(%12 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %132 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.subf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %134 : tensor<2x12x16xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg16 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.mulf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg17 : tensor<2x12x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_63 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %transposed_64 = linalg.transpose ins(%arg23 : tensor<32x16xf32>) outs(%77 : tensor<16x32xf32>) permutation = [1, 0] 
    %139 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<24x16xf32>, tensor<16x32xf32>) outs(%79 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%139, %arg24 : tensor<24x32xf32>, tensor<32xf32>) outs(%78 : tensor<24x32xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x32xf32>
    %expanded_65 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65 : tensor<2x12x32xf32>) outs(%82 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      %151 = math.erf %150 : f32
      %152 = arith.addf %151, %cst_2 : f32
      %153 = arith.mulf %152, %cst_3 : f32
      %154 = arith.mulf %in, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x12x32xf32>
    %collapsed_66 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %transposed_67 = linalg.transpose ins(%arg25 : tensor<16x32xf32>) outs(%84 : tensor<32x16xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%collapsed_66, %transposed_67 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%57 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%142, %arg26 : tensor<24x16xf32>, tensor<16xf32>) outs(%56 : tensor<24x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x16xf32>
    %expanded_68 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 12, 16] : tensor<24x16xf32> into tensor<2x12x16xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %expanded_68 : tensor<2x12x16xf32>, tensor<2x12x16xf32>) outs(%0 : tensor<2x12x16xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<2x12x16xf32>
    %collapsed_69 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<2x12x16xf32> into tensor<24x16xf32>
    %145 = tensor.empty() : tensor<16x31xf32>
    %transposed_70 = linalg.transpose ins(%arg27 : tensor<31x16xf32>) outs(%145 : tensor<16x31xf32>) permutation = [1, 0] 
    %146 = tensor.empty() : tensor<24x31xf32>
    %147 = linalg.fill ins(%cst_0 : f32) outs(%146 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %148 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<24x16xf32>, tensor<16x31xf32>) outs(%147 : tensor<24x31xf32>) -> tensor<24x31xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%148, %arg28 : tensor<24x31xf32>, tensor<31xf32>) outs(%146 : tensor<24x31xf32>) {
    ^bb0(%in: f32, %in_72: f32, %out: f32):
      %150 = arith.addf %in, %in_72 : f32
      linalg.yield %150 : f32
    } -> tensor<24x31xf32>
    %expanded_71 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 12, 31] : tensor<24x31xf32> into tensor<2x12x31xf32>
    return %expanded_71 : tensor<2x12x31xf32>
  }
}
