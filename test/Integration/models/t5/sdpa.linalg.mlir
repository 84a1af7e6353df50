#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<61x32xf32>, %arg1: tensor<61x32xf32>, %arg2: tensor<32x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x32xf32>, %arg6: tensor<32x4xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32x32xf32>, %arg13: tensor<32x32xf32>, %arg14: tensor<32x32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<32x64xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<61x32xf32>, %arg21: tensor<32x32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32x32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32x4xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32x32xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32x32xf32>, %arg30: tensor<32x32xf32>, %arg31: tensor<32xf32>, %arg32: tensor<64x32xf32>, %arg33: tensor<32x64xf32>, %arg34: tensor<32xf32>, %arg35: tensor<32x32xf32>, %arg36: tensor<32x32xf32>, %arg37: tensor<32x32xf32>, %arg38: tensor<32x32xf32>, %arg39: tensor<32xf32>, %arg40: tensor<32x32xf32>, %arg41: tensor<32x32xf32>, %arg42: tensor<32x32xf32>, %arg43: tensor<32x32xf32>, %arg44: tensor<32xf32>, %arg45: tensor<64x32xf32>, %arg46: tensor<32x64xf32>, %arg47: tensor<32xf32>, %arg48: tensor<32xf32>, %arg49: tensor<61x32xf32>, %arg50: tensor<2x12xi64>, %arg51: tensor<2x7xi64>) -> tensor<2x7x61xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c32 = arith.constant 32 : index
    %c61 = arith.constant 61 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x7x12xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant 0.17677669529663689 : f64
    %cst_4 = arith.constant 2.0794415416798357 : f64
    %cst_5 = arith.constant 2.7725887222397811 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant dense<31> : tensor<7x7xi64>
    %cst_11 = arith.constant dense<0> : tensor<7x7xi64>
    %cst_12 = arith.constant dense<15> : tensor<12x12xi64>
    %0 = tensor.empty() : tensor<2x12x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg50 : tensor<2x12xi64>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.index_cast %in : i64 to index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi slt, %295, %c61 : index
      cf.assert %297, "index must be smaller than dim size"
      %298 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %298, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg49[%295, %296] : tensor<61x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x32xf32>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %295 = linalg.index 0 : index
      %296 = arith.index_cast %295 : index to i64
      linalg.yield %296 : i64
    } -> tensor<12xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %4 = tensor.empty() : tensor<1x1x12x1xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x12x1xi64>) outs(%4 : tensor<1x1x12x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<1x1x12x1xi1>
    %6 = tensor.empty() : tensor<2x1x12x12xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2, 3]] : tensor<1x1x12x1xi1> into tensor<1x12xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x12xi1>) outs(%6 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x12x12xi1>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %9 = tensor.empty() : tensor<2x12x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x12x32xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %15 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %17 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %18 = tensor.empty() : tensor<24x32xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %20 = linalg.matmul ins(%collapsed_13, %transposed : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_14 = tensor.expand_shape %20 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %21 = tensor.empty() : tensor<2x4x12x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x12x4x8xf32>) outs(%21 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %22 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_17 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %23 = linalg.matmul ins(%collapsed_13, %transposed_18 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_19 = tensor.expand_shape %23 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x12x4x8xf32>) outs(%21 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %3 [[0, 1]] output_shape [12, 1] : tensor<12xi64> into tensor<12x1xi64>
    %expanded_22 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 12] : tensor<12xi64> into tensor<1x12xi64>
    %24 = tensor.empty() : tensor<12x12xi64>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_22, %expanded_21 : tensor<1x12xi64>, tensor<12x1xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_178: i64, %out: i64):
      %295 = arith.subi %in, %in_178 : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %26 = tensor.empty() : tensor<12x12xi1>
    %27 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<12x12xi64>) outs(%26 : tensor<12x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<12x12xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<12x12xi1>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i1, %out: i64):
      %295 = arith.extui %in : i1 to i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %29 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<12x12xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %295 = arith.muli %in, %c16_i64 : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<12x12xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %295 = math.absi %in : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %31 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<12x12xi64>) outs(%26 : tensor<12x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<12x12xi1>
    %32 = tensor.empty() : tensor<12x12xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<12x12xi64>) outs(%32 : tensor<12x12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.sitofp %in : i64 to f32
      linalg.yield %295 : f32
    } -> tensor<12x12xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_8 : f32
      linalg.yield %295 : f32
    } -> tensor<12x12xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.log %in : f32
      linalg.yield %295 : f32
    } -> tensor<12x12xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_5 : f64 to f32
      %296 = arith.divf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<12x12xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<12x12xf32>) outs(%32 : tensor<12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.mulf %in, %cst_8 : f32
      linalg.yield %295 : f32
    } -> tensor<12x12xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<12x12xf32>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: f32, %out: i64):
      %295 = arith.fptosi %in : f32 to i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %39 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<12x12xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %out: i64):
      %295 = arith.addi %in, %c8_i64 : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %40 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%39, %cst_12 : tensor<12x12xi64>, tensor<12x12xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_178: i64, %out: i64):
      %295 = arith.minsi %in, %in_178 : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %41 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%31, %30, %40 : tensor<12x12xi1>, tensor<12x12xi64>, tensor<12x12xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i1, %in_178: i64, %in_179: i64, %out: i64):
      %295 = arith.select %in, %in_178, %in_179 : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %42 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%29, %41 : tensor<12x12xi64>, tensor<12x12xi64>) outs(%24 : tensor<12x12xi64>) {
    ^bb0(%in: i64, %in_178: i64, %out: i64):
      %295 = arith.addi %in, %in_178 : i64
      linalg.yield %295 : i64
    } -> tensor<12x12xi64>
    %43 = tensor.empty() : tensor<12x12x4xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<12x12xi64>) outs(%43 : tensor<12x12x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.index_cast %in : i64 to index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi slt, %295, %c32 : index
      cf.assert %297, "index must be smaller than dim size"
      %298 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %298, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%295, %296] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<12x12x4xf32>
    %45 = tensor.empty() : tensor<4x12x12xf32>
    %transposed_23 = linalg.transpose ins(%44 : tensor<12x12x4xf32>) outs(%45 : tensor<4x12x12xf32>) permutation = [2, 0, 1] 
    %expanded_24 = tensor.expand_shape %transposed_23 [[0, 1], [2], [3]] output_shape [1, 4, 12, 12] : tensor<4x12x12xf32> into tensor<1x4x12x12xf32>
    %46 = tensor.empty() : tensor<2x4x12x12xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_24, %cst_2 : tensor<2x1x12x12xi1>, tensor<1x4x12x12xf32>, tensor<f32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_178: f32, %in_179: f32, %out: f32):
      %295 = arith.select %in, %in_178, %in_179 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %48 = tensor.empty() : tensor<2x4x8x12xf32>
    %transposed_25 = linalg.transpose ins(%expanded_17 : tensor<2x12x4x8xf32>) outs(%48 : tensor<2x4x8x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %49 = tensor.empty() : tensor<8x12x12xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %51 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x12x8xf32>, tensor<8x8x12xf32>) outs(%50 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_28 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %47 : tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %53 = tensor.empty() : tensor<2x4x12xi64>
    %54 = linalg.fill ins(%c0_i64 : i64) outs(%53 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %55 = tensor.empty() : tensor<2x4x12xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %57:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x4x12x12xf32>) outs(%56, %54 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_178: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_178 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_29 = tensor.expand_shape %57#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %expanded_29 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.subf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x12x12xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %60 = tensor.empty() : tensor<2x4x12x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x12x12xf32>) outs(%61 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.divf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_30 = tensor.collapse_shape %63 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %64 = tensor.empty() : tensor<8x12x8xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %66 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%65 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_32 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %67 = tensor.empty() : tensor<2x12x4x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x12x8xf32>) outs(%67 : tensor<2x12x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg5 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x12x4x8xf32> into tensor<24x32xf32>
    %68 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_36 = tensor.expand_shape %68 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_36 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x12x32xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %74 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %75 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %77 = tensor.empty() : tensor<32x64xf32>
    %transposed_37 = linalg.transpose ins(%arg8 : tensor<64x32xf32>) outs(%77 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %78 = tensor.empty() : tensor<24x64xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %80 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<24x32xf32>, tensor<32x64xf32>) outs(%79 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_39 = tensor.expand_shape %80 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %81 = tensor.empty() : tensor<2x12x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x12x64xf32>) outs(%81 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.cmpf ugt, %in, %cst : f32
      %296 = arith.select %295, %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x64xf32>
    %83 = tensor.empty() : tensor<64x32xf32>
    %transposed_40 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %84 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_42 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %expanded_42 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x12x32xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %90 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %91 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %transposed_43 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %93 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_45 = tensor.expand_shape %93 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x12x4x8xf32>) outs(%21 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_47 = linalg.transpose ins(%arg12 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_44, %transposed_47 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_48 = tensor.expand_shape %94 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_49 = linalg.transpose ins(%arg13 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_44, %transposed_49 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_50 = tensor.expand_shape %95 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<2x12x4x8xf32>) outs(%21 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_52 = linalg.transpose ins(%expanded_48 : tensor<2x12x4x8xf32>) outs(%48 : tensor<2x4x8x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_53 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %96 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<8x12x8xf32>, tensor<8x8x12xf32>) outs(%50 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_55 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55, %47 : tensor<2x4x12x12xf32>, tensor<2x4x12x12xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %98:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x12x12xf32>) outs(%56, %54 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_178: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_178 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_56 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_56 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.subf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x4x12x12xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x12x12xf32>) outs(%61 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x1xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %101 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%46 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.divf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_57 = tensor.collapse_shape %102 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_58 = tensor.collapse_shape %transposed_51 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %103 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%65 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_59 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x4x12x8xf32>) outs(%67 : tensor<2x12x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_61 = linalg.transpose ins(%arg14 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %transposed_60 [[0, 1], [2, 3]] : tensor<2x12x4x8xf32> into tensor<24x32xf32>
    %104 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_63 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %expanded_63 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x12x32xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %111 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %transposed_64 = linalg.transpose ins(%arg16 : tensor<64x32xf32>) outs(%77 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_65 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %113 = linalg.matmul ins(%collapsed_65, %transposed_64 : tensor<24x32xf32>, tensor<32x64xf32>) outs(%79 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_66 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x12x64xf32>) outs(%81 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.cmpf ugt, %in, %cst : f32
      %296 = arith.select %295, %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x64xf32>
    %transposed_67 = linalg.transpose ins(%arg17 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_68 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %115 = linalg.matmul ins(%collapsed_68, %transposed_67 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_69 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_69 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x12x32xf32>) outs(%10 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x12x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x12x1xf32>) outs(%9 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %122 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x12x32xf32>
    %124 = tensor.empty() : tensor<2x7x32xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg51 : tensor<2x7xi64>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.index_cast %in : i64 to index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi slt, %295, %c61 : index
      cf.assert %297, "index must be smaller than dim size"
      %298 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %298, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg49[%295, %296] : tensor<61x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x7x32xf32>
    %126 = tensor.empty() : tensor<7xi64>
    %127 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%126 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %295 = linalg.index 0 : index
      %296 = arith.index_cast %295 : index to i64
      linalg.yield %296 : i64
    } -> tensor<7xi64>
    %expanded_70 = tensor.expand_shape %127 [[0, 1, 2, 3]] output_shape [1, 1, 7, 1] : tensor<7xi64> into tensor<1x1x7x1xi64>
    %expanded_71 = tensor.expand_shape %127 [[0, 1, 2, 3]] output_shape [1, 1, 1, 7] : tensor<7xi64> into tensor<1x1x1x7xi64>
    %128 = tensor.empty() : tensor<1x1x7x7xi1>
    %129 = linalg.generic {indexing_maps = [#map15, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_71, %expanded_70 : tensor<1x1x1x7xi64>, tensor<1x1x7x1xi64>) outs(%128 : tensor<1x1x7x7xi1>) {
    ^bb0(%in: i64, %in_178: i64, %out: i1):
      %295 = arith.cmpi sle, %in, %in_178 : i64
      linalg.yield %295 : i1
    } -> tensor<1x1x7x7xi1>
    %130 = tensor.empty() : tensor<2x1x7x7xi1>
    %collapsed_72 = tensor.collapse_shape %129 [[0, 1], [2], [3]] : tensor<1x1x7x7xi1> into tensor<1x7x7xi1>
    %131 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_72 : tensor<1x7x7xi1>) outs(%130 : tensor<2x1x7x7xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x7x7xi1>
    %132 = tensor.empty() : tensor<1x1x7x1xi1>
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_70 : tensor<1x1x7x1xi64>) outs(%132 : tensor<1x1x7x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<1x1x7x1xi1>
    %134 = tensor.empty() : tensor<2x1x7x12xi1>
    %collapsed_73 = tensor.collapse_shape %133 [[0, 1], [2, 3]] : tensor<1x1x7x1xi1> into tensor<1x7xi1>
    %135 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<1x7xi1>) outs(%134 : tensor<2x1x7x12xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x7x12xi1>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %137 = tensor.empty() : tensor<2x7x1xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<2x7x1xf32>) -> tensor<2x7x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %142 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %144 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %143 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %transposed_74 = linalg.transpose ins(%arg21 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_75 = tensor.collapse_shape %144 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %145 = tensor.empty() : tensor<14x32xf32>
    %146 = linalg.fill ins(%cst : f32) outs(%145 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %147 = linalg.matmul ins(%collapsed_75, %transposed_74 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_76 = tensor.expand_shape %147 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %148 = tensor.empty() : tensor<2x4x7x8xf32>
    %transposed_77 = linalg.transpose ins(%expanded_76 : tensor<2x7x4x8xf32>) outs(%148 : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_78 = linalg.transpose ins(%arg22 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %149 = linalg.matmul ins(%collapsed_75, %transposed_78 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_79 = tensor.expand_shape %149 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_80 = linalg.transpose ins(%arg23 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %150 = linalg.matmul ins(%collapsed_75, %transposed_80 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_81 = tensor.expand_shape %150 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_82 = linalg.transpose ins(%expanded_81 : tensor<2x7x4x8xf32>) outs(%148 : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_83 = tensor.expand_shape %127 [[0, 1]] output_shape [7, 1] : tensor<7xi64> into tensor<7x1xi64>
    %expanded_84 = tensor.expand_shape %127 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %151 = tensor.empty() : tensor<7x7xi64>
    %152 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_84, %expanded_83 : tensor<1x7xi64>, tensor<7x1xi64>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_178: i64, %out: i64):
      %295 = arith.subi %in, %in_178 : i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %153 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%152, %cst_11 : tensor<7x7xi64>, tensor<7x7xi64>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_178: i64, %out: i64):
      %295 = arith.minsi %in, %in_178 : i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %154 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<7x7xi64>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %295 = arith.sitofp %in : i64 to f32
      %296 = arith.negf %295 : f32
      %297 = arith.fptosi %296 : f32 to i64
      linalg.yield %297 : i64
    } -> tensor<7x7xi64>
    %155 = tensor.empty() : tensor<7x7xi1>
    %156 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<7x7xi64>) outs(%155 : tensor<7x7xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<7x7xi1>
    %157 = tensor.empty() : tensor<7x7xf32>
    %158 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<7x7xi64>) outs(%157 : tensor<7x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.sitofp %in : i64 to f32
      linalg.yield %295 : f32
    } -> tensor<7x7xf32>
    %159 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<7x7xf32>) outs(%157 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_9 : f32
      linalg.yield %295 : f32
    } -> tensor<7x7xf32>
    %160 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<7x7xf32>) outs(%157 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.log %in : f32
      linalg.yield %295 : f32
    } -> tensor<7x7xf32>
    %161 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<7x7xf32>) outs(%157 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_4 : f64 to f32
      %296 = arith.divf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<7x7xf32>
    %162 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<7x7xf32>) outs(%157 : tensor<7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.mulf %in, %cst_9 : f32
      linalg.yield %295 : f32
    } -> tensor<7x7xf32>
    %163 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<7x7xf32>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: f32, %out: i64):
      %295 = arith.fptosi %in : f32 to i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %164 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<7x7xi64>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %295 = arith.addi %in, %c16_i64 : i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %165 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%164, %cst_10 : tensor<7x7xi64>, tensor<7x7xi64>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: i64, %in_178: i64, %out: i64):
      %295 = arith.minsi %in, %in_178 : i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %166 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%156, %154, %165 : tensor<7x7xi1>, tensor<7x7xi64>, tensor<7x7xi64>) outs(%151 : tensor<7x7xi64>) {
    ^bb0(%in: i1, %in_178: i64, %in_179: i64, %out: i64):
      %295 = arith.select %in, %in_178, %in_179 : i64
      linalg.yield %295 : i64
    } -> tensor<7x7xi64>
    %167 = tensor.empty() : tensor<7x7x4xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<7x7xi64>) outs(%167 : tensor<7x7x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.index_cast %in : i64 to index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi slt, %295, %c32 : index
      cf.assert %297, "index must be smaller than dim size"
      %298 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %298, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg25[%295, %296] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<7x7x4xf32>
    %169 = tensor.empty() : tensor<4x7x7xf32>
    %transposed_85 = linalg.transpose ins(%168 : tensor<7x7x4xf32>) outs(%169 : tensor<4x7x7xf32>) permutation = [2, 0, 1] 
    %expanded_86 = tensor.expand_shape %transposed_85 [[0, 1], [2], [3]] output_shape [1, 4, 7, 7] : tensor<4x7x7xf32> into tensor<1x4x7x7xf32>
    %170 = tensor.empty() : tensor<2x4x7x7xf32>
    %171 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %expanded_86, %cst_2 : tensor<2x1x7x7xi1>, tensor<1x4x7x7xf32>, tensor<f32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: i1, %in_178: f32, %in_179: f32, %out: f32):
      %295 = arith.select %in, %in_178, %in_179 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %172 = tensor.empty() : tensor<2x4x8x7xf32>
    %transposed_87 = linalg.transpose ins(%expanded_79 : tensor<2x7x4x8xf32>) outs(%172 : tensor<2x4x8x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_88 = tensor.collapse_shape %transposed_77 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
    %collapsed_89 = tensor.collapse_shape %transposed_87 [[0, 1], [2], [3]] : tensor<2x4x8x7xf32> into tensor<8x8x7xf32>
    %173 = tensor.empty() : tensor<8x7x7xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %175 = linalg.batch_matmul ins(%collapsed_88, %collapsed_89 : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%174 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %expanded_90 = tensor.expand_shape %175 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90, %171 : tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %177 = tensor.empty() : tensor<2x4x7xi64>
    %178 = linalg.fill ins(%c0_i64 : i64) outs(%177 : tensor<2x4x7xi64>) -> tensor<2x4x7xi64>
    %179 = tensor.empty() : tensor<2x4x7xf32>
    %180 = linalg.fill ins(%cst_0 : f32) outs(%179 : tensor<2x4x7xf32>) -> tensor<2x4x7xf32>
    %181:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%176 : tensor<2x4x7x7xf32>) outs(%180, %178 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_178: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_178 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_91 = tensor.expand_shape %181#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %182 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %expanded_91 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.subf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %183 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182 : tensor<2x4x7x7xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %184 = tensor.empty() : tensor<2x4x7x1xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<2x4x7x1xf32>) -> tensor<2x4x7x1xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%183 : tensor<2x4x7x7xf32>) outs(%185 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x1xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %186 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.divf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %collapsed_92 = tensor.collapse_shape %187 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
    %collapsed_93 = tensor.collapse_shape %transposed_82 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
    %188 = tensor.empty() : tensor<8x7x8xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
    %190 = linalg.batch_matmul ins(%collapsed_92, %collapsed_93 : tensor<8x7x7xf32>, tensor<8x7x8xf32>) outs(%189 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
    %expanded_94 = tensor.expand_shape %190 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf32> into tensor<2x4x7x8xf32>
    %191 = tensor.empty() : tensor<2x7x4x8xf32>
    %transposed_95 = linalg.transpose ins(%expanded_94 : tensor<2x4x7x8xf32>) outs(%191 : tensor<2x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_96 = linalg.transpose ins(%arg24 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_97 = tensor.collapse_shape %transposed_95 [[0, 1], [2, 3]] : tensor<2x7x4x8xf32> into tensor<14x32xf32>
    %192 = linalg.matmul ins(%collapsed_97, %transposed_96 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_98 = tensor.expand_shape %192 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %expanded_98 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%194 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %198 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %200 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg31, %199 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %transposed_99 = linalg.transpose ins(%arg27 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_100 = tensor.collapse_shape %200 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %201 = linalg.matmul ins(%collapsed_100, %transposed_99 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_101 = tensor.expand_shape %201 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_102 = linalg.transpose ins(%expanded_101 : tensor<2x7x4x8xf32>) outs(%148 : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_103 = linalg.transpose ins(%arg28 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_104 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %202 = linalg.matmul ins(%collapsed_104, %transposed_103 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_105 = tensor.expand_shape %202 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_106 = linalg.transpose ins(%arg29 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%collapsed_104, %transposed_106 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_107 = tensor.expand_shape %203 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_108 = linalg.transpose ins(%expanded_107 : tensor<2x12x4x8xf32>) outs(%21 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %204 = tensor.empty() : tensor<2x4x7x12xf32>
    %205 = linalg.generic {indexing_maps = [#map10, #map11, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %cst_1, %cst_2 : tensor<2x1x7x12xi1>, tensor<1x4x7x12xf32>, tensor<f32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: i1, %in_178: f32, %in_179: f32, %out: f32):
      %295 = arith.select %in, %in_178, %in_179 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %transposed_109 = linalg.transpose ins(%expanded_105 : tensor<2x12x4x8xf32>) outs(%48 : tensor<2x4x8x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_110 = tensor.collapse_shape %transposed_102 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
    %collapsed_111 = tensor.collapse_shape %transposed_109 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %206 = tensor.empty() : tensor<8x7x12xf32>
    %207 = linalg.fill ins(%cst : f32) outs(%206 : tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %208 = linalg.batch_matmul ins(%collapsed_110, %collapsed_111 : tensor<8x7x8xf32>, tensor<8x8x12xf32>) outs(%207 : tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %expanded_112 = tensor.expand_shape %208 [[0, 1], [2], [3]] output_shape [2, 4, 7, 12] : tensor<8x7x12xf32> into tensor<2x4x7x12xf32>
    %209 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_112, %205 : tensor<2x4x7x12xf32>, tensor<2x4x7x12xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %210:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%209 : tensor<2x4x7x12xf32>) outs(%180, %178 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_178: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_178 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_113 = tensor.expand_shape %210#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %211 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %expanded_113 : tensor<2x4x7x12xf32>, tensor<2x4x7x1xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.subf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %212 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<2x4x7x12xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%212 : tensor<2x4x7x12xf32>) outs(%185 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x1xf32>
    %214 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %213 : tensor<2x4x7x12xf32>, tensor<2x4x7x1xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.divf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %collapsed_114 = tensor.collapse_shape %214 [[0, 1], [2], [3]] : tensor<2x4x7x12xf32> into tensor<8x7x12xf32>
    %collapsed_115 = tensor.collapse_shape %transposed_108 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %215 = linalg.batch_matmul ins(%collapsed_114, %collapsed_115 : tensor<8x7x12xf32>, tensor<8x12x8xf32>) outs(%189 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
    %expanded_116 = tensor.expand_shape %215 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf32> into tensor<2x4x7x8xf32>
    %transposed_117 = linalg.transpose ins(%expanded_116 : tensor<2x4x7x8xf32>) outs(%191 : tensor<2x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_118 = linalg.transpose ins(%arg30 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_119 = tensor.collapse_shape %transposed_117 [[0, 1], [2, 3]] : tensor<2x7x4x8xf32> into tensor<14x32xf32>
    %216 = linalg.matmul ins(%collapsed_119, %transposed_118 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_120 = tensor.expand_shape %216 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %expanded_120 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%218 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %222 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %224 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg34, %223 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %transposed_121 = linalg.transpose ins(%arg32 : tensor<64x32xf32>) outs(%77 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_122 = tensor.collapse_shape %224 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %225 = tensor.empty() : tensor<14x64xf32>
    %226 = linalg.fill ins(%cst : f32) outs(%225 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %227 = linalg.matmul ins(%collapsed_122, %transposed_121 : tensor<14x32xf32>, tensor<32x64xf32>) outs(%226 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %expanded_123 = tensor.expand_shape %227 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32>
    %228 = tensor.empty() : tensor<2x7x64xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123 : tensor<2x7x64xf32>) outs(%228 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.cmpf ugt, %in, %cst : f32
      %296 = arith.select %295, %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x64xf32>
    %transposed_124 = linalg.transpose ins(%arg33 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_125 = tensor.collapse_shape %229 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32>
    %230 = linalg.matmul ins(%collapsed_125, %transposed_124 : tensor<14x64xf32>, tensor<64x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_126 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %expanded_126 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %236 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %238 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39, %237 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %transposed_127 = linalg.transpose ins(%arg35 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_128 = tensor.collapse_shape %238 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %239 = linalg.matmul ins(%collapsed_128, %transposed_127 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_129 = tensor.expand_shape %239 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_130 = linalg.transpose ins(%expanded_129 : tensor<2x7x4x8xf32>) outs(%148 : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_131 = linalg.transpose ins(%arg36 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %240 = linalg.matmul ins(%collapsed_128, %transposed_131 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_132 = tensor.expand_shape %240 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_133 = linalg.transpose ins(%arg37 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%collapsed_128, %transposed_133 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_134 = tensor.expand_shape %241 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_135 = linalg.transpose ins(%expanded_134 : tensor<2x7x4x8xf32>) outs(%148 : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_136 = linalg.transpose ins(%expanded_132 : tensor<2x7x4x8xf32>) outs(%172 : tensor<2x4x8x7xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_137 = tensor.collapse_shape %transposed_130 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
    %collapsed_138 = tensor.collapse_shape %transposed_136 [[0, 1], [2], [3]] : tensor<2x4x8x7xf32> into tensor<8x8x7xf32>
    %242 = linalg.batch_matmul ins(%collapsed_137, %collapsed_138 : tensor<8x7x8xf32>, tensor<8x8x7xf32>) outs(%174 : tensor<8x7x7xf32>) -> tensor<8x7x7xf32>
    %expanded_139 = tensor.expand_shape %242 [[0, 1], [2], [3]] output_shape [2, 4, 7, 7] : tensor<8x7x7xf32> into tensor<2x4x7x7xf32>
    %243 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_139, %171 : tensor<2x4x7x7xf32>, tensor<2x4x7x7xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %244:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%243 : tensor<2x4x7x7xf32>) outs(%180, %178 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_178: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_178 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_140 = tensor.expand_shape %244#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %245 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %expanded_140 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.subf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %246 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<2x4x7x7xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %247 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%246 : tensor<2x4x7x7xf32>) outs(%185 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x1xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %247 : tensor<2x4x7x7xf32>, tensor<2x4x7x1xf32>) outs(%170 : tensor<2x4x7x7xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.divf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x7xf32>
    %collapsed_141 = tensor.collapse_shape %248 [[0, 1], [2], [3]] : tensor<2x4x7x7xf32> into tensor<8x7x7xf32>
    %collapsed_142 = tensor.collapse_shape %transposed_135 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
    %249 = linalg.batch_matmul ins(%collapsed_141, %collapsed_142 : tensor<8x7x7xf32>, tensor<8x7x8xf32>) outs(%189 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
    %expanded_143 = tensor.expand_shape %249 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf32> into tensor<2x4x7x8xf32>
    %transposed_144 = linalg.transpose ins(%expanded_143 : tensor<2x4x7x8xf32>) outs(%191 : tensor<2x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_145 = linalg.transpose ins(%arg38 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_146 = tensor.collapse_shape %transposed_144 [[0, 1], [2, 3]] : tensor<2x7x4x8xf32> into tensor<14x32xf32>
    %250 = linalg.matmul ins(%collapsed_146, %transposed_145 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_147 = tensor.expand_shape %250 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %expanded_147 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %256 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %258 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg44, %257 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %transposed_148 = linalg.transpose ins(%arg40 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_149 = tensor.collapse_shape %258 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %259 = linalg.matmul ins(%collapsed_149, %transposed_148 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_150 = tensor.expand_shape %259 [[0, 1], [2, 3]] output_shape [2, 7, 4, 8] : tensor<14x32xf32> into tensor<2x7x4x8xf32>
    %transposed_151 = linalg.transpose ins(%expanded_150 : tensor<2x7x4x8xf32>) outs(%148 : tensor<2x4x7x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_152 = linalg.transpose ins(%arg41 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %260 = linalg.matmul ins(%collapsed_104, %transposed_152 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_153 = tensor.expand_shape %260 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_154 = linalg.transpose ins(%arg42 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %261 = linalg.matmul ins(%collapsed_104, %transposed_154 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%19 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_155 = tensor.expand_shape %261 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_156 = linalg.transpose ins(%expanded_155 : tensor<2x12x4x8xf32>) outs(%21 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_157 = linalg.transpose ins(%expanded_153 : tensor<2x12x4x8xf32>) outs(%48 : tensor<2x4x8x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_158 = tensor.collapse_shape %transposed_151 [[0, 1], [2], [3]] : tensor<2x4x7x8xf32> into tensor<8x7x8xf32>
    %collapsed_159 = tensor.collapse_shape %transposed_157 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %262 = linalg.batch_matmul ins(%collapsed_158, %collapsed_159 : tensor<8x7x8xf32>, tensor<8x8x12xf32>) outs(%207 : tensor<8x7x12xf32>) -> tensor<8x7x12xf32>
    %expanded_160 = tensor.expand_shape %262 [[0, 1], [2], [3]] output_shape [2, 4, 7, 12] : tensor<8x7x12xf32> into tensor<2x4x7x12xf32>
    %263 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_160, %205 : tensor<2x4x7x12xf32>, tensor<2x4x7x12xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %264:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%263 : tensor<2x4x7x12xf32>) outs(%180, %178 : tensor<2x4x7xf32>, tensor<2x4x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_178: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_178 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<2x4x7xf32>, tensor<2x4x7xi64>)
    %expanded_161 = tensor.expand_shape %264#0 [[0], [1], [2, 3]] output_shape [2, 4, 7, 1] : tensor<2x4x7xf32> into tensor<2x4x7x1xf32>
    %265 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %expanded_161 : tensor<2x4x7x12xf32>, tensor<2x4x7x1xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.subf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %266 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265 : tensor<2x4x7x12xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %267 = linalg.generic {indexing_maps = [#map3, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%266 : tensor<2x4x7x12xf32>) outs(%185 : tensor<2x4x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x1xf32>
    %268 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %267 : tensor<2x4x7x12xf32>, tensor<2x4x7x1xf32>) outs(%204 : tensor<2x4x7x12xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.divf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x4x7x12xf32>
    %collapsed_162 = tensor.collapse_shape %268 [[0, 1], [2], [3]] : tensor<2x4x7x12xf32> into tensor<8x7x12xf32>
    %collapsed_163 = tensor.collapse_shape %transposed_156 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %269 = linalg.batch_matmul ins(%collapsed_162, %collapsed_163 : tensor<8x7x12xf32>, tensor<8x12x8xf32>) outs(%189 : tensor<8x7x8xf32>) -> tensor<8x7x8xf32>
    %expanded_164 = tensor.expand_shape %269 [[0, 1], [2], [3]] output_shape [2, 4, 7, 8] : tensor<8x7x8xf32> into tensor<2x4x7x8xf32>
    %transposed_165 = linalg.transpose ins(%expanded_164 : tensor<2x4x7x8xf32>) outs(%191 : tensor<2x7x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_166 = linalg.transpose ins(%arg43 : tensor<32x32xf32>) outs(%17 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_167 = tensor.collapse_shape %transposed_165 [[0, 1], [2, 3]] : tensor<2x7x4x8xf32> into tensor<14x32xf32>
    %270 = linalg.matmul ins(%collapsed_167, %transposed_166 : tensor<14x32xf32>, tensor<32x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_168 = tensor.expand_shape %270 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %expanded_168 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%272 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %276 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %278 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47, %277 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %transposed_169 = linalg.transpose ins(%arg45 : tensor<64x32xf32>) outs(%77 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_170 = tensor.collapse_shape %278 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %279 = linalg.matmul ins(%collapsed_170, %transposed_169 : tensor<14x32xf32>, tensor<32x64xf32>) outs(%226 : tensor<14x64xf32>) -> tensor<14x64xf32>
    %expanded_171 = tensor.expand_shape %279 [[0, 1], [2]] output_shape [2, 7, 64] : tensor<14x64xf32> into tensor<2x7x64xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_171 : tensor<2x7x64xf32>) outs(%228 : tensor<2x7x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.cmpf ugt, %in, %cst : f32
      %296 = arith.select %295, %in, %cst : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x64xf32>
    %transposed_172 = linalg.transpose ins(%arg46 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_173 = tensor.collapse_shape %280 [[0, 1], [2]] : tensor<2x7x64xf32> into tensor<14x64xf32>
    %281 = linalg.matmul ins(%collapsed_173, %transposed_172 : tensor<14x64xf32>, tensor<64x32xf32>) outs(%146 : tensor<14x32xf32>) -> tensor<14x32xf32>
    %expanded_174 = tensor.expand_shape %281 [[0, 1], [2]] output_shape [2, 7, 32] : tensor<14x32xf32> into tensor<2x7x32xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %expanded_174 : tensor<2x7x32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.addf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<2x7x32xf32>) outs(%138 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_6 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<2x7x1xf32>) outs(%137 : tensor<2x7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %287 : tensor<2x7x32xf32>, tensor<2x7x1xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %289 = linalg.generic {indexing_maps = [#map6, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg48, %288 : tensor<32xf32>, tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %in_178: f32, %out: f32):
      %295 = arith.mulf %in, %in_178 : f32
      linalg.yield %295 : f32
    } -> tensor<2x7x32xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<2x7x32xf32>) outs(%124 : tensor<2x7x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_3 : f64 to f32
      %296 = arith.mulf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<2x7x32xf32>
    %291 = tensor.empty() : tensor<32x61xf32>
    %transposed_175 = linalg.transpose ins(%arg49 : tensor<61x32xf32>) outs(%291 : tensor<32x61xf32>) permutation = [1, 0] 
    %collapsed_176 = tensor.collapse_shape %290 [[0, 1], [2]] : tensor<2x7x32xf32> into tensor<14x32xf32>
    %292 = tensor.empty() : tensor<14x61xf32>
    %293 = linalg.fill ins(%cst : f32) outs(%292 : tensor<14x61xf32>) -> tensor<14x61xf32>
    %294 = linalg.matmul ins(%collapsed_176, %transposed_175 : tensor<14x32xf32>, tensor<32x61xf32>) outs(%293 : tensor<14x61xf32>) -> tensor<14x61xf32>
    %expanded_177 = tensor.expand_shape %294 [[0, 1], [2]] output_shape [2, 7, 61] : tensor<14x61xf32> into tensor<2x7x61xf32>
    return %expanded_177 : tensor<2x7x61xf32>
  }
}
