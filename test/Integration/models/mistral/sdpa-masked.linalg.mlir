#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<61x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<16x32xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<16x32xf32>, %arg12: tensor<16x32xf32>, %arg13: tensor<32x32xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<64x32xf32>, %arg16: tensor<32x64xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<61x32xf32>, %arg21: tensor<4xf32>, %arg22: tensor<4xf32>, %arg23: tensor<2x12xi64>, %arg24: tensor<2x12xi64>) -> tensor<2x12x61xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c12_i64 = arith.constant 12 : i64
    %c0_i64 = arith.constant 0 : i64
    %c61 = arith.constant 61 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<2x12x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23 : tensor<2x12xi64>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %159 = arith.index_cast %in : i64 to index
      %160 = linalg.index 2 : index
      %161 = arith.cmpi slt, %159, %c61 : index
      cf.assert %161, "index must be smaller than dim size"
      %162 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %162, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg0[%159, %160] : tensor<61x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x12x32xf32>
    %2 = tensor.empty() : tensor<12xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<12xi64>) {
    ^bb0(%out: i64):
      %159 = linalg.index 0 : index
      %160 = arith.index_cast %159 : index to i64
      linalg.yield %160 : i64
    } -> tensor<12xi64>
    %4 = tensor.empty() : tensor<2x12xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<2x12xi64>) outs(%4 : tensor<2x12xi1>) {
    ^bb0(%in: i64, %out: i1):
      %159 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %159 : i1
    } -> tensor<2x12xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %159 = linalg.index 0 : index
      %160 = arith.index_cast %159 : index to i64
      linalg.yield %160 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 12, 1] : tensor<12xi64> into tensor<1x1x12x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 12] : tensor<12xi64> into tensor<1x1x1x12xi64>
    %8 = tensor.empty() : tensor<1x1x12x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x12x1xi64>) outs(%8 : tensor<1x1x12x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %159 = arith.subi %in, %c4_i64 : i64
      linalg.yield %159 : i64
    } -> tensor<1x1x12x1xi64>
    %10 = tensor.empty() : tensor<1x1x12x12xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %9 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %159 = arith.cmpi sgt, %in, %in_86 : i64
      linalg.yield %159 : i1
    } -> tensor<1x1x12x12xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %11 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %159 = arith.andi %in, %in_86 : i1
      linalg.yield %159 : i1
    } -> tensor<1x1x12x12xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_7 : tensor<1x1x1x12xi64>, tensor<1x1x12x1xi64>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %159 = arith.cmpi sle, %in, %in_86 : i64
      linalg.yield %159 : i1
    } -> tensor<1x1x12x12xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x12x12xi1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %159 = arith.andi %in, %in_86 : i1
      linalg.yield %159 : i1
    } -> tensor<1x1x12x12xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %14 : tensor<i1>, tensor<1x1x12x12xi1>) outs(%10 : tensor<1x1x12x12xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %159 = arith.andi %in, %in_86 : i1
      linalg.yield %159 : i1
    } -> tensor<1x1x12x12xi1>
    %16 = tensor.empty() : tensor<2x1x1x12xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<2x1x1x1xi64>, tensor<1x1x1x12xi64>) outs(%16 : tensor<2x1x1x12xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %159 = arith.cmpi slt, %in, %c0_i64 : i64
      %160 = arith.addi %in, %c2_i64 : i64
      %161 = arith.select %159, %160, %in : i64
      %162 = arith.index_cast %161 : i64 to index
      %163 = arith.cmpi slt, %in_86, %c0_i64 : i64
      %164 = arith.addi %in_86, %c12_i64 : i64
      %165 = arith.select %163, %164, %in_86 : i64
      %166 = arith.index_cast %165 : i64 to index
      %extracted = tensor.extract %5[%162, %166] : tensor<2x12xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x12xi1>
    %18 = tensor.empty() : tensor<2x1x12x12xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x12x12xi1>, tensor<2x1x1x12xi1>) outs(%18 : tensor<2x1x12x12xi1>) {
    ^bb0(%in: i1, %in_86: i1, %out: i1):
      %159 = arith.andi %in, %in_86 : i1
      linalg.yield %159 : i1
    } -> tensor<2x1x12x12xi1>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 12, 1] : tensor<12xi64> into tensor<1x12x1xi64>
    %20 = tensor.empty() : tensor<1x12x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x12x1xi64>) outs(%20 : tensor<1x12x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %159 = arith.sitofp %in : i64 to f32
      linalg.yield %159 : f32
    } -> tensor<1x12x1xf32>
    %22 = tensor.empty() : tensor<1x12x4xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg21 : tensor<1x12x1xf32>, tensor<4xf32>) outs(%22 : tensor<1x12x4xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<1x12x4xf32>
    %concat = tensor.concat dim(2) %23, %23 : (tensor<1x12x4xf32>, tensor<1x12x4xf32>) -> tensor<1x12x8xf32>
    %24 = tensor.empty() : tensor<1x12x8xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x8xf32>) outs(%24 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.cos %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x12x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x12x8xf32>) outs(%24 : tensor<1x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.sin %in : f32
      linalg.yield %159 : f32
    } -> tensor<1x12x8xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %28 = tensor.empty() : tensor<2x12x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x12x32xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %33 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %35 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %34 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %36 = tensor.empty() : tensor<32x32xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<32x32xf32>) outs(%36 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %37 = tensor.empty() : tensor<24x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed : tensor<24x32xf32>, tensor<32x32xf32>) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_10 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %40 = tensor.empty() : tensor<2x4x12x8xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x12x4x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<32x16xf32>
    %transposed_12 = linalg.transpose ins(%arg2 : tensor<16x32xf32>) outs(%41 : tensor<32x16xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<24x16xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed_12 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%43 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %expanded_13 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 12, 2, 8] : tensor<24x16xf32> into tensor<2x12x2x8xf32>
    %45 = tensor.empty() : tensor<2x2x12x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x12x2x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<16x32xf32>) outs(%41 : tensor<32x16xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%43 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %expanded_16 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 12, 2, 8] : tensor<24x16xf32> into tensor<2x12x2x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x12x2x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %25 [[0], [1, 2], [3]] output_shape [1, 1, 12, 8] : tensor<1x12x8xf32> into tensor<1x1x12x8xf32>
    %expanded_19 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 12, 8] : tensor<1x12x8xf32> into tensor<1x1x12x8xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %expanded_18 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [2, 4, 12, 4] [1, 1, 1, 1] : tensor<2x4x12x8xf32> to tensor<2x4x12x4xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_11[0, 0, 0, 4] [2, 4, 12, 4] [1, 1, 1, 1] : tensor<2x4x12x8xf32> to tensor<2x4x12x4xf32>
    %48 = tensor.empty() : tensor<2x4x12x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<2x4x12x4xf32>) outs(%48 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %concat_21 = tensor.concat dim(3) %49, %extracted_slice : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x8xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_21, %expanded_19 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x8xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x8xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_18 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 2, 12, 4] [1, 1, 1, 1] : tensor<2x2x12x8xf32> to tensor<2x2x12x4xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 4] [2, 2, 12, 4] [1, 1, 1, 1] : tensor<2x2x12x8xf32> to tensor<2x2x12x4xf32>
    %53 = tensor.empty() : tensor<2x2x12x4xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x2x12x4xf32>) outs(%53 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x4xf32>
    %concat_24 = tensor.concat dim(3) %54, %extracted_slice_22 : (tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) -> tensor<2x2x12x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_19 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x8xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x8xf32>
    %57 = tensor.empty() : tensor<2x2x2x12x8xf32>
    %58 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x2x12x8xf32>) outs(%57 : tensor<2x2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x8xf32>
    %collapsed_25 = tensor.collapse_shape %58 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x8xf32> into tensor<2x4x12x8xf32>
    %59 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x2x12x8xf32>) outs(%57 : tensor<2x2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x8xf32>
    %60 = tensor.empty() : tensor<2x4x8x12xf32>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<2x4x12x8xf32>) outs(%60 : tensor<2x4x8x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_27 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %61 = tensor.empty() : tensor<8x12x12xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %63 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x12x8xf32>, tensor<8x8x12xf32>) outs(%62 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_29 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %64 = tensor.empty() : tensor<2x4x12x12xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x12x12xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_4 : f64 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x12x12xf32>
    %66 = linalg.generic {indexing_maps = [#map16, #map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %65, %cst_2 : tensor<2x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %159 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %67 = tensor.empty() : tensor<2x4x12xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %69 = tensor.empty() : tensor<2x4x12xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %71:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x12x12xf32>) outs(%70, %68 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_86 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_30 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_30 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.subf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x12x12xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %74 = tensor.empty() : tensor<2x4x12x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x12x12xf32>) outs(%75 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x1xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.divf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_31 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_32 = tensor.collapse_shape %59 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x8xf32> into tensor<8x12x8xf32>
    %78 = tensor.empty() : tensor<8x12x8xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %80 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%79 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_33 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %81 = tensor.empty() : tensor<2x12x4x8xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x12x8xf32>) outs(%81 : tensor<2x12x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_35 = linalg.transpose ins(%arg4 : tensor<32x32xf32>) outs(%36 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x12x4x8xf32> into tensor<24x32xf32>
    %82 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_37 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_37 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x12x32xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %89 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %91 = tensor.empty() : tensor<32x64xf32>
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<64x32xf32>) outs(%91 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %92 = tensor.empty() : tensor<24x64xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %94 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<24x32xf32>, tensor<32x64xf32>) outs(%93 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_40 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %95 = tensor.empty() : tensor<2x12x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x12x64xf32>) outs(%95 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      %160 = math.exp %159 : f32
      %161 = arith.addf %160, %cst_1 : f32
      %162 = arith.divf %cst_1, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x12x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %96 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%95 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x64xf32>
    %transposed_41 = linalg.transpose ins(%arg6 : tensor<64x32xf32>) outs(%91 : tensor<32x64xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_39, %transposed_41 : tensor<24x32xf32>, tensor<32x64xf32>) outs(%93 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_42 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %expanded_42 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%95 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x64xf32>
    %100 = tensor.empty() : tensor<64x32xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%100 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %101 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_45 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %expanded_45 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x12x32xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %109 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %108 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<32x32xf32>) outs(%36 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %110 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_48 = tensor.expand_shape %110 [[0, 1], [2, 3]] output_shape [2, 12, 4, 8] : tensor<24x32xf32> into tensor<2x12x4x8xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x12x4x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_50 = linalg.transpose ins(%arg11 : tensor<16x32xf32>) outs(%41 : tensor<32x16xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%collapsed_47, %transposed_50 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%43 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %expanded_51 = tensor.expand_shape %111 [[0, 1], [2, 3]] output_shape [2, 12, 2, 8] : tensor<24x16xf32> into tensor<2x12x2x8xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x12x2x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg12 : tensor<16x32xf32>) outs(%41 : tensor<32x16xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_47, %transposed_53 : tensor<24x32xf32>, tensor<32x16xf32>) outs(%43 : tensor<24x16xf32>) -> tensor<24x16xf32>
    %expanded_54 = tensor.expand_shape %112 [[0, 1], [2, 3]] output_shape [2, 12, 2, 8] : tensor<24x16xf32> into tensor<2x12x2x8xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x12x2x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) permutation = [0, 2, 1, 3] 
    %113 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_49, %expanded_18 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x8xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_49[0, 0, 0, 0] [2, 4, 12, 4] [1, 1, 1, 1] : tensor<2x4x12x8xf32> to tensor<2x4x12x4xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_49[0, 0, 0, 4] [2, 4, 12, 4] [1, 1, 1, 1] : tensor<2x4x12x8xf32> to tensor<2x4x12x4xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<2x4x12x4xf32>) outs(%48 : tensor<2x4x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x4xf32>
    %concat_58 = tensor.concat dim(3) %114, %extracted_slice_56 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x8xf32>
    %115 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_19 : tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x8xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %115 : tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) outs(%40 : tensor<2x4x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x8xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_52, %expanded_18 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x8xf32>
    %extracted_slice_59 = tensor.extract_slice %transposed_52[0, 0, 0, 0] [2, 2, 12, 4] [1, 1, 1, 1] : tensor<2x2x12x8xf32> to tensor<2x2x12x4xf32>
    %extracted_slice_60 = tensor.extract_slice %transposed_52[0, 0, 0, 4] [2, 2, 12, 4] [1, 1, 1, 1] : tensor<2x2x12x8xf32> to tensor<2x2x12x4xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_60 : tensor<2x2x12x4xf32>) outs(%53 : tensor<2x2x12x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x4xf32>
    %concat_61 = tensor.concat dim(3) %118, %extracted_slice_59 : (tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) -> tensor<2x2x12x8xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_61, %expanded_19 : tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x8xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) outs(%45 : tensor<2x2x12x8xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x2x12x8xf32>
    %121 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x2x12x8xf32>) outs(%57 : tensor<2x2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x8xf32>
    %collapsed_62 = tensor.collapse_shape %121 [[0], [1, 2], [3], [4]] : tensor<2x2x2x12x8xf32> into tensor<2x4x12x8xf32>
    %122 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_55 : tensor<2x2x12x8xf32>) outs(%57 : tensor<2x2x2x12x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x12x8xf32>
    %transposed_63 = linalg.transpose ins(%collapsed_62 : tensor<2x4x12x8xf32>) outs(%60 : tensor<2x4x8x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_64 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<2x4x12x8xf32> into tensor<8x12x8xf32>
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x8x12xf32> into tensor<8x8x12xf32>
    %123 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x12x8xf32>, tensor<8x8x12xf32>) outs(%62 : tensor<8x12x12xf32>) -> tensor<8x12x12xf32>
    %expanded_66 = tensor.expand_shape %123 [[0, 1], [2], [3]] output_shape [2, 4, 12, 12] : tensor<8x12x12xf32> into tensor<2x4x12x12xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x4x12x12xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_4 : f64 to f32
      %160 = arith.mulf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x12x12xf32>
    %125 = linalg.generic {indexing_maps = [#map16, #map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %124, %cst_2 : tensor<2x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<f32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %159 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %126:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%125 : tensor<2x4x12x12xf32>) outs(%70, %68 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %159 = linalg.index 3 : index
      %160 = arith.index_cast %159 : index to i64
      %161 = arith.maximumf %in, %out : f32
      %162 = arith.cmpf ogt, %in, %out : f32
      %163 = arith.select %162, %160, %out_86 : i64
      linalg.yield %161, %163 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_67 = tensor.expand_shape %126#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %expanded_67 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.subf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x4x12x12xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.exp %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x12x12xf32>) outs(%75 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x1xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %129 : tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) outs(%64 : tensor<2x4x12x12xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.divf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x4x12x12xf32>
    %collapsed_68 = tensor.collapse_shape %130 [[0, 1], [2], [3]] : tensor<2x4x12x12xf32> into tensor<8x12x12xf32>
    %collapsed_69 = tensor.collapse_shape %122 [[0, 1, 2], [3], [4]] : tensor<2x2x2x12x8xf32> into tensor<8x12x8xf32>
    %131 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<8x12x12xf32>, tensor<8x12x8xf32>) outs(%79 : tensor<8x12x8xf32>) -> tensor<8x12x8xf32>
    %expanded_70 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [2, 4, 12, 8] : tensor<8x12x8xf32> into tensor<2x4x12x8xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x4x12x8xf32>) outs(%81 : tensor<2x12x4x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_72 = linalg.transpose ins(%arg13 : tensor<32x32xf32>) outs(%36 : tensor<32x32xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<2x12x4x8xf32> into tensor<24x32xf32>
    %132 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<24x32xf32>, tensor<32x32xf32>) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_74 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_74 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x12x32xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %138 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %140 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %139 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %transposed_75 = linalg.transpose ins(%arg14 : tensor<64x32xf32>) outs(%91 : tensor<32x64xf32>) permutation = [1, 0] 
    %collapsed_76 = tensor.collapse_shape %140 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %141 = linalg.matmul ins(%collapsed_76, %transposed_75 : tensor<24x32xf32>, tensor<32x64xf32>) outs(%93 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_77 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<2x12x64xf32>) outs(%95 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.negf %in : f32
      %160 = math.exp %159 : f32
      %161 = arith.addf %160, %cst_1 : f32
      %162 = arith.divf %cst_1, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x12x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %142 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%95 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x64xf32>
    %transposed_78 = linalg.transpose ins(%arg15 : tensor<64x32xf32>) outs(%91 : tensor<32x64xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_76, %transposed_78 : tensor<24x32xf32>, tensor<32x64xf32>) outs(%93 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded_79 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %expanded_79 : tensor<2x12x64xf32>, tensor<2x12x64xf32>) outs(%95 : tensor<2x12x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x64xf32>
    %transposed_80 = linalg.transpose ins(%arg16 : tensor<32x64xf32>) outs(%100 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %145 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %146 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<24x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<24x32xf32>) -> tensor<24x32xf32>
    %expanded_82 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 12, 32] : tensor<24x32xf32> into tensor<2x12x32xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_82 : tensor<2x12x32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.addf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x12x32xf32>) outs(%29 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.addf %in, %out : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.divf %in, %cst_6 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = arith.truncf %cst_5 : f64 to f32
      %160 = arith.addf %in, %159 : f32
      linalg.yield %160 : f32
    } -> tensor<2x12x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x12x1xf32>) outs(%28 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %159 = math.rsqrt %in : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %152 : tensor<2x12x32xf32>, tensor<2x12x1xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %154 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %153 : tensor<32xf32>, tensor<2x12x32xf32>) outs(%0 : tensor<2x12x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %159 = arith.mulf %in, %in_86 : f32
      linalg.yield %159 : f32
    } -> tensor<2x12x32xf32>
    %155 = tensor.empty() : tensor<32x61xf32>
    %transposed_83 = linalg.transpose ins(%arg20 : tensor<61x32xf32>) outs(%155 : tensor<32x61xf32>) permutation = [1, 0] 
    %collapsed_84 = tensor.collapse_shape %154 [[0, 1], [2]] : tensor<2x12x32xf32> into tensor<24x32xf32>
    %156 = tensor.empty() : tensor<24x61xf32>
    %157 = linalg.fill ins(%cst : f32) outs(%156 : tensor<24x61xf32>) -> tensor<24x61xf32>
    %158 = linalg.matmul ins(%collapsed_84, %transposed_83 : tensor<24x32xf32>, tensor<32x61xf32>) outs(%157 : tensor<24x61xf32>) -> tensor<24x61xf32>
    %expanded_85 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 12, 61] : tensor<24x61xf32> into tensor<2x12x61xf32>
    return %expanded_85 : tensor<2x12x61xf32>
  }
}
