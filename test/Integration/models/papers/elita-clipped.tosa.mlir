module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x3x1xf32>, %arg8: tensor<4x3x1xf32>, %arg9: tensor<4x3x1xf32>, %arg10: tensor<4x3x1xf32>, %arg11: tensor<4x3x1xf32>, %arg12: tensor<4x16x4xf32>, %arg13: tensor<4x16x4xf32>, %arg14: tensor<16x8xf32>, %arg15: tensor<16x4xf32>, %arg16: tensor<8x4x16xf32>, %arg17: tensor<8xf32>, %arg18: tensor<4xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<4x16xf32>, %arg25: tensor<4x16xf32>, %arg26: tensor<4x3x1xf32>, %arg27: tensor<4x3x1xf32>, %arg28: tensor<4x3x1xf32>, %arg29: tensor<4x3x1xf32>, %arg30: tensor<4x3x1xf32>, %arg31: tensor<4x16x4xf32>, %arg32: tensor<4x16x4xf32>, %arg33: tensor<16x8xf32>, %arg34: tensor<16x4xf32>, %arg35: tensor<8x4x16xf32>, %arg36: tensor<8xf32>, %arg37: tensor<4xf32>, %arg38: tensor<16xf32>, %arg39: tensor<31x16xf32>, %arg40: tensor<31xf32>, %arg41: tensor<2x12xi64>) -> tensor<2x12x31xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 31, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[2, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %6 = tosa.const_shape  {values = dense<[1, 1, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %7 = tosa.const_shape  {values = dense<[4, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %8 = tosa.const_shape  {values = dense<[4, 16, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %9 = tosa.const_shape  {values = dense<[1, 24, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 16, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %12 = tosa.const_shape  {values = dense<[2, 12, 1, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[2, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[4, 16, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %16 = tosa.const_shape  {values = dense<[1, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[2, 12, 1, 4, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %18 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[2, 4, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[2, 4, 4, 1, 12]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %21 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %22 = tosa.const_shape  {values = dense<[12, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 12]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[2, 4, 4, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %25 = tosa.const_shape  {values = dense<[1, 4, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[2, 4, 1, 1, 12]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %27 = tosa.const_shape  {values = dense<[2, 4, 12, 4, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %28 = tosa.const_shape  {values = dense<[1, 16, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[2, 12, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[1, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[2, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 16, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[24, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %37 = tosa.const_shape  {values = dense<[1, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %38 = tosa.const_shape  {values = dense<[2, 12, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %40 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<6.000000e+00> : tensor<1xf64>}> : () -> tensor<1xf64>
    %43 = "tosa.const"() <{values = dense<0.0909090936> : tensor<1xf32>}> : () -> tensor<1xf32>
    %44 = "tosa.const"() <{values = dense<11> : tensor<1xi32>}> : () -> tensor<1xi32>
    %45 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %46 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1x1xf32>}> : () -> tensor<1x1x1x1x1xf32>
    %47 = tosa.const_shape  {values = dense<[2, 12, 1, 8, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %48 = tosa.const_shape  {values = dense<[2, 12, 1, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %49 = tosa.reshape %arg0, %0 : (tensor<31x16xf32>, !tosa.shape<3>) -> tensor<1x31x16xf32>
    %50 = tosa.reshape %arg41, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %51 = tosa.cast %50 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %52 = tosa.gather %49, %51 : (tensor<1x31x16xf32>, tensor<1x24xi32>) -> tensor<1x24x16xf32>
    %53 = tosa.reshape %52, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %54 = tosa.cast %53 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %55 = tosa.reduce_sum %54 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %56 = tosa.mul %55, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %57 = tosa.sub %54, %56 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %58 = tosa.mul %57, %57, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %59 = tosa.reduce_sum %58 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %60 = tosa.mul %59, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %61 = tosa.cast %60 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %62 = tosa.reduce_sum %53 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %63 = tosa.mul %62, %40, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %64 = tosa.add %61, %41 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %65 = tosa.rsqrt %64 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %66 = tosa.sub %53, %63 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %67 = tosa.mul %66, %65, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %68 = tosa.reshape %arg1, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %69 = tosa.mul %67, %68, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %70 = tosa.reshape %arg2, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %71 = tosa.add %69, %70 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %72 = tosa.cast %5 : (tensor<12xi64>) -> tensor<12xf64>
    %73 = tosa.greater %42, %72 : (tensor<1xf64>, tensor<12xf64>) -> tensor<12xi1>
    %74 = tosa.cast %5 : (tensor<12xi64>) -> tensor<12xf32>
    %75 = tosa.mul %74, %43, %3 : (tensor<12xf32>, tensor<1xf32>, tensor<1xi8>) -> tensor<12xf32>
    %76 = tosa.cast %5 : (tensor<12xi64>) -> tensor<12xi32>
    %77 = tosa.sub %44, %76 : (tensor<1xi32>, tensor<12xi32>) -> tensor<12xi32>
    %78 = tosa.cast %77 : (tensor<12xi32>) -> tensor<12xf32>
    %79 = tosa.mul %78, %43, %3 : (tensor<12xf32>, tensor<1xf32>, tensor<1xi8>) -> tensor<12xf32>
    %80 = tosa.sub %45, %79 : (tensor<1xf32>, tensor<12xf32>) -> tensor<12xf32>
    %81 = tosa.select %73, %75, %80 : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %82 = tosa.reshape %81, %6 : (tensor<12xf32>, !tosa.shape<3>) -> tensor<1x1x12xf32>
    %83 = tosa.mul %arg7, %82, %3 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %84 = tosa.add %83, %arg9 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %85 = tosa.sin %84 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %86 = tosa.mul %85, %arg11, %3 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %87 = tosa.reduce_sum %86 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %88 = tosa.mul %arg8, %82, %3 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %89 = tosa.add %88, %arg10 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %90 = tosa.sin %89 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %91 = tosa.mul %90, %arg11, %3 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %92 = tosa.reduce_sum %91 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %93 = tosa.reshape %92, %7 : (tensor<4x1x12xf32>, !tosa.shape<2>) -> tensor<4x12xf32>
    %94 = tosa.reshape %arg5, %8 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %95 = tosa.reshape %71, %9 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %96 = tosa.transpose %94 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %97 = tosa.reshape %96, %10 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %98 = tosa.matmul %95, %97, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %99 = tosa.reshape %98, %12 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %100 = tosa.transpose %99 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %101 = tosa.reshape %100, %13 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %102 = tosa.reshape %87, %14 : (tensor<4x1x12xf32>, !tosa.shape<3>) -> tensor<1x4x12xf32>
    %103 = tosa.add %101, %102 : (tensor<2x4x12xf32>, tensor<1x4x12xf32>) -> tensor<2x4x12xf32>
    %104 = tosa.reshape %arg6, %8 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %105 = tosa.transpose %104 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %106 = tosa.reshape %105, %10 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %107 = tosa.matmul %95, %106, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %108 = tosa.reshape %107, %12 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %109 = tosa.transpose %108 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %110 = tosa.reshape %109, %13 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %111 = tosa.reshape %arg12, %15 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %112 = tosa.transpose %111 {perms = array<i32: 1, 0, 2, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<16x4x4x1x1xf32>
    %113 = tosa.reshape %112, %16 : (tensor<16x4x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %114 = tosa.matmul %95, %113, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %115 = tosa.reshape %114, %17 : (tensor<1x24x16xf32>, !tosa.shape<5>) -> tensor<2x12x1x4x4xf32>
    %116 = tosa.transpose %115 {perms = array<i32: 0, 3, 1, 4, 2>} : (tensor<2x12x1x4x4xf32>) -> tensor<2x4x12x4x1xf32>
    %117 = tosa.reshape %116, %18 : (tensor<2x4x12x4x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %118 = tosa.clamp %103 {max_val = 2.000000e+01 : f32, min_val = -2.000000e+01 : f32} : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %119 = tosa.exp %118 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %120 = tosa.reshape %119, %19 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %121 = tosa.clamp %110 {max_val = 2.000000e+01 : f32, min_val = -2.000000e+01 : f32} : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %122 = tosa.exp %121 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %123 = tosa.reshape %122, %19 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %124 = tosa.clamp %93 {max_val = 2.000000e+01 : f32, min_val = -2.000000e+01 : f32} : (tensor<4x12xf32>) -> tensor<4x12xf32>
    %125 = tosa.exp %124 : (tensor<4x12xf32>) -> tensor<4x12xf32>
    %126 = tosa.mul %120, %117, %3 : (tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %127 = tosa.transpose %126 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %128 = tosa.reshape %127, %20 : (tensor<2x4x4x12xf32>, !tosa.shape<5>) -> tensor<2x4x4x1x12xf32>
    %129 = tosa.reshape %5, %21 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %130 = tosa.reshape %5, %22 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<12x1xi64>
    %131 = tosa.greater_equal %130, %129 : (tensor<12x1xi64>, tensor<1x12xi64>) -> tensor<12x12xi1>
    %132 = tosa.reshape %131, %23 : (tensor<12x12xi1>, !tosa.shape<5>) -> tensor<1x1x1x12x12xi1>
    %133 = tosa.select %132, %128, %46 : (tensor<1x1x1x12x12xi1>, tensor<2x4x4x1x12xf32>, tensor<1x1x1x1x1xf32>) -> tensor<2x4x4x12x12xf32>
    %134 = tosa.reduce_sum %133 {axis = 4 : i32} : (tensor<2x4x4x12x12xf32>) -> tensor<2x4x4x12x1xf32>
    %135 = tosa.reshape %134, %24 : (tensor<2x4x4x12x1xf32>, !tosa.shape<4>) -> tensor<2x4x4x12xf32>
    %136 = tosa.transpose %135 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x4x12xf32>) -> tensor<2x4x12x4xf32>
    %137 = tosa.reshape %125, %25 : (tensor<4x12xf32>, !tosa.shape<4>) -> tensor<1x4x12x1xf32>
    %138 = tosa.mul %136, %137, %3 : (tensor<2x4x12x4xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %139 = tosa.mul %117, %123, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %140 = tosa.add %138, %139 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %141 = tosa.reshape %119, %26 : (tensor<2x4x12xf32>, !tosa.shape<5>) -> tensor<2x4x1x1x12xf32>
    %142 = tosa.select %132, %141, %46 : (tensor<1x1x1x12x12xi1>, tensor<2x4x1x1x12xf32>, tensor<1x1x1x1x1xf32>) -> tensor<2x4x1x12x12xf32>
    %143 = tosa.reduce_sum %142 {axis = 4 : i32} : (tensor<2x4x1x12x12xf32>) -> tensor<2x4x1x12x1xf32>
    %144 = tosa.reshape %143, %19 : (tensor<2x4x1x12x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %145 = tosa.mul %144, %137, %3 : (tensor<2x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x1xf32>
    %146 = tosa.add %145, %123 : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %147 = tosa.reciprocal %146 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %148 = tosa.mul %140, %147, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %149 = tosa.reshape %148, %27 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x4x1xf32>
    %150 = tosa.reshape %arg13, %15 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %151 = tosa.transpose %149 {perms = array<i32: 0, 2, 3, 1, 4>} : (tensor<2x4x12x4x1xf32>) -> tensor<2x12x4x4x1xf32>
    %152 = tosa.reshape %151, %9 : (tensor<2x12x4x4x1xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %153 = tosa.transpose %150 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<4x4x16x1x1xf32>
    %154 = tosa.reshape %153, %16 : (tensor<4x4x16x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %155 = tosa.matmul %152, %154, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %156 = tosa.reshape %155, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %157 = tosa.add %53, %156 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %158 = tosa.cast %157 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %159 = tosa.reduce_sum %158 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %160 = tosa.mul %159, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %161 = tosa.sub %158, %160 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %162 = tosa.mul %161, %161, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %163 = tosa.reduce_sum %162 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %164 = tosa.mul %163, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %165 = tosa.cast %164 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %166 = tosa.reduce_sum %157 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %167 = tosa.mul %166, %40, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %168 = tosa.add %165, %41 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %169 = tosa.rsqrt %168 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %170 = tosa.sub %157, %167 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %171 = tosa.mul %170, %169, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %172 = tosa.reshape %arg3, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %173 = tosa.mul %171, %172, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %174 = tosa.reshape %arg4, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %175 = tosa.add %173, %174 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %176 = tosa.reshape %175, %9 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %177 = tosa.reshape %arg14, %28 : (tensor<16x8xf32>, !tosa.shape<3>) -> tensor<1x16x8xf32>
    %178 = tosa.matmul %176, %177, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x8xf32>
    %179 = tosa.reshape %178, %29 : (tensor<1x24x8xf32>, !tosa.shape<3>) -> tensor<2x12x8xf32>
    %180 = tosa.reshape %arg17, %30 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %181 = tosa.add %179, %180 : (tensor<2x12x8xf32>, tensor<1x1x8xf32>) -> tensor<2x12x8xf32>
    %182 = tosa.sigmoid %181 : (tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %183 = tosa.mul %181, %182, %3 : (tensor<2x12x8xf32>, tensor<2x12x8xf32>, tensor<1xi8>) -> tensor<2x12x8xf32>
    %184 = tosa.reshape %arg15, %10 : (tensor<16x4xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %185 = tosa.matmul %176, %184, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %186 = tosa.reshape %185, %31 : (tensor<1x24x4xf32>, !tosa.shape<3>) -> tensor<2x12x4xf32>
    %187 = tosa.reshape %arg18, %32 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %188 = tosa.add %186, %187 : (tensor<2x12x4xf32>, tensor<1x1x4xf32>) -> tensor<2x12x4xf32>
    %189 = tosa.sigmoid %188 : (tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %190 = tosa.mul %188, %189, %3 : (tensor<2x12x4xf32>, tensor<2x12x4xf32>, tensor<1xi8>) -> tensor<2x12x4xf32>
    %191 = tosa.reshape %183, %47 : (tensor<2x12x8xf32>, !tosa.shape<5>) -> tensor<2x12x1x8x1xf32>
    %192 = tosa.reshape %190, %48 : (tensor<2x12x4xf32>, !tosa.shape<5>) -> tensor<2x12x1x1x4xf32>
    %193 = tosa.mul %191, %192, %3 : (tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>, tensor<1xi8>) -> tensor<2x12x1x8x4xf32>
    %194 = tosa.reshape %193, %33 : (tensor<2x12x1x8x4xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %195 = tosa.reshape %arg16, %34 : (tensor<8x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %196 = tosa.matmul %194, %195, %11, %11 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %197 = tosa.reshape %196, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %198 = tosa.reshape %arg19, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %199 = tosa.add %197, %198 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %200 = tosa.add %157, %199 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %201 = tosa.cast %200 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %202 = tosa.reduce_sum %201 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %203 = tosa.mul %202, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %204 = tosa.sub %201, %203 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %205 = tosa.mul %204, %204, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %206 = tosa.reduce_sum %205 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %207 = tosa.mul %206, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %208 = tosa.cast %207 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %209 = tosa.reduce_sum %200 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %210 = tosa.mul %209, %40, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %211 = tosa.add %208, %41 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %212 = tosa.rsqrt %211 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %213 = tosa.sub %200, %210 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %214 = tosa.mul %213, %212, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %215 = tosa.reshape %arg20, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %216 = tosa.mul %214, %215, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %217 = tosa.reshape %arg21, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %218 = tosa.add %216, %217 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %219 = tosa.mul %arg26, %82, %3 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %220 = tosa.add %219, %arg28 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %221 = tosa.sin %220 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %222 = tosa.mul %221, %arg30, %3 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %223 = tosa.reduce_sum %222 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %224 = tosa.mul %arg27, %82, %3 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %225 = tosa.add %224, %arg29 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %226 = tosa.sin %225 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %227 = tosa.mul %226, %arg30, %3 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %228 = tosa.reduce_sum %227 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %229 = tosa.reshape %228, %7 : (tensor<4x1x12xf32>, !tosa.shape<2>) -> tensor<4x12xf32>
    %230 = tosa.reshape %arg24, %8 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %231 = tosa.reshape %218, %9 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %232 = tosa.transpose %230 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %233 = tosa.reshape %232, %10 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %234 = tosa.matmul %231, %233, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %235 = tosa.reshape %234, %12 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %236 = tosa.transpose %235 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %237 = tosa.reshape %236, %13 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %238 = tosa.reshape %223, %14 : (tensor<4x1x12xf32>, !tosa.shape<3>) -> tensor<1x4x12xf32>
    %239 = tosa.add %237, %238 : (tensor<2x4x12xf32>, tensor<1x4x12xf32>) -> tensor<2x4x12xf32>
    %240 = tosa.reshape %arg25, %8 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %241 = tosa.transpose %240 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %242 = tosa.reshape %241, %10 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %243 = tosa.matmul %231, %242, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %244 = tosa.reshape %243, %12 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %245 = tosa.transpose %244 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %246 = tosa.reshape %245, %13 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %247 = tosa.reshape %arg31, %15 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %248 = tosa.transpose %247 {perms = array<i32: 1, 0, 2, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<16x4x4x1x1xf32>
    %249 = tosa.reshape %248, %16 : (tensor<16x4x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %250 = tosa.matmul %231, %249, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %251 = tosa.reshape %250, %17 : (tensor<1x24x16xf32>, !tosa.shape<5>) -> tensor<2x12x1x4x4xf32>
    %252 = tosa.transpose %251 {perms = array<i32: 0, 3, 1, 4, 2>} : (tensor<2x12x1x4x4xf32>) -> tensor<2x4x12x4x1xf32>
    %253 = tosa.reshape %252, %18 : (tensor<2x4x12x4x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %254 = tosa.clamp %239 {max_val = 2.000000e+01 : f32, min_val = -2.000000e+01 : f32} : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %255 = tosa.exp %254 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %256 = tosa.reshape %255, %19 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %257 = tosa.clamp %246 {max_val = 2.000000e+01 : f32, min_val = -2.000000e+01 : f32} : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %258 = tosa.exp %257 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %259 = tosa.reshape %258, %19 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %260 = tosa.clamp %229 {max_val = 2.000000e+01 : f32, min_val = -2.000000e+01 : f32} : (tensor<4x12xf32>) -> tensor<4x12xf32>
    %261 = tosa.exp %260 : (tensor<4x12xf32>) -> tensor<4x12xf32>
    %262 = tosa.mul %256, %253, %3 : (tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %263 = tosa.transpose %262 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %264 = tosa.reshape %263, %20 : (tensor<2x4x4x12xf32>, !tosa.shape<5>) -> tensor<2x4x4x1x12xf32>
    %265 = tosa.select %132, %264, %46 : (tensor<1x1x1x12x12xi1>, tensor<2x4x4x1x12xf32>, tensor<1x1x1x1x1xf32>) -> tensor<2x4x4x12x12xf32>
    %266 = tosa.reduce_sum %265 {axis = 4 : i32} : (tensor<2x4x4x12x12xf32>) -> tensor<2x4x4x12x1xf32>
    %267 = tosa.reshape %266, %24 : (tensor<2x4x4x12x1xf32>, !tosa.shape<4>) -> tensor<2x4x4x12xf32>
    %268 = tosa.transpose %267 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x4x12xf32>) -> tensor<2x4x12x4xf32>
    %269 = tosa.reshape %261, %25 : (tensor<4x12xf32>, !tosa.shape<4>) -> tensor<1x4x12x1xf32>
    %270 = tosa.mul %268, %269, %3 : (tensor<2x4x12x4xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %271 = tosa.mul %253, %259, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %272 = tosa.add %270, %271 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %273 = tosa.reshape %255, %26 : (tensor<2x4x12xf32>, !tosa.shape<5>) -> tensor<2x4x1x1x12xf32>
    %274 = tosa.select %132, %273, %46 : (tensor<1x1x1x12x12xi1>, tensor<2x4x1x1x12xf32>, tensor<1x1x1x1x1xf32>) -> tensor<2x4x1x12x12xf32>
    %275 = tosa.reduce_sum %274 {axis = 4 : i32} : (tensor<2x4x1x12x12xf32>) -> tensor<2x4x1x12x1xf32>
    %276 = tosa.reshape %275, %19 : (tensor<2x4x1x12x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %277 = tosa.mul %276, %269, %3 : (tensor<2x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x1xf32>
    %278 = tosa.add %277, %259 : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %279 = tosa.reciprocal %278 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %280 = tosa.mul %272, %279, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %281 = tosa.reshape %280, %27 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x4x1xf32>
    %282 = tosa.reshape %arg32, %15 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %283 = tosa.transpose %281 {perms = array<i32: 0, 2, 3, 1, 4>} : (tensor<2x4x12x4x1xf32>) -> tensor<2x12x4x4x1xf32>
    %284 = tosa.reshape %283, %9 : (tensor<2x12x4x4x1xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %285 = tosa.transpose %282 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<4x4x16x1x1xf32>
    %286 = tosa.reshape %285, %16 : (tensor<4x4x16x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %287 = tosa.matmul %284, %286, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %288 = tosa.reshape %287, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %289 = tosa.add %200, %288 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %290 = tosa.cast %289 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %291 = tosa.reduce_sum %290 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %292 = tosa.mul %291, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %293 = tosa.sub %290, %292 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %294 = tosa.mul %293, %293, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %295 = tosa.reduce_sum %294 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %296 = tosa.mul %295, %39, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %297 = tosa.cast %296 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %298 = tosa.reduce_sum %289 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %299 = tosa.mul %298, %40, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %300 = tosa.add %297, %41 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %301 = tosa.rsqrt %300 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %302 = tosa.sub %289, %299 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %303 = tosa.mul %302, %301, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %304 = tosa.reshape %arg22, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %305 = tosa.mul %303, %304, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %306 = tosa.reshape %arg23, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %307 = tosa.add %305, %306 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %308 = tosa.reshape %307, %9 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %309 = tosa.reshape %arg33, %28 : (tensor<16x8xf32>, !tosa.shape<3>) -> tensor<1x16x8xf32>
    %310 = tosa.matmul %308, %309, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x8xf32>
    %311 = tosa.reshape %310, %29 : (tensor<1x24x8xf32>, !tosa.shape<3>) -> tensor<2x12x8xf32>
    %312 = tosa.reshape %arg36, %30 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %313 = tosa.add %311, %312 : (tensor<2x12x8xf32>, tensor<1x1x8xf32>) -> tensor<2x12x8xf32>
    %314 = tosa.sigmoid %313 : (tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %315 = tosa.mul %313, %314, %3 : (tensor<2x12x8xf32>, tensor<2x12x8xf32>, tensor<1xi8>) -> tensor<2x12x8xf32>
    %316 = tosa.reshape %arg34, %10 : (tensor<16x4xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %317 = tosa.matmul %308, %316, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %318 = tosa.reshape %317, %31 : (tensor<1x24x4xf32>, !tosa.shape<3>) -> tensor<2x12x4xf32>
    %319 = tosa.reshape %arg37, %32 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %320 = tosa.add %318, %319 : (tensor<2x12x4xf32>, tensor<1x1x4xf32>) -> tensor<2x12x4xf32>
    %321 = tosa.sigmoid %320 : (tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %322 = tosa.mul %320, %321, %3 : (tensor<2x12x4xf32>, tensor<2x12x4xf32>, tensor<1xi8>) -> tensor<2x12x4xf32>
    %323 = tosa.reshape %315, %47 : (tensor<2x12x8xf32>, !tosa.shape<5>) -> tensor<2x12x1x8x1xf32>
    %324 = tosa.reshape %322, %48 : (tensor<2x12x4xf32>, !tosa.shape<5>) -> tensor<2x12x1x1x4xf32>
    %325 = tosa.mul %323, %324, %3 : (tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>, tensor<1xi8>) -> tensor<2x12x1x8x4xf32>
    %326 = tosa.reshape %325, %33 : (tensor<2x12x1x8x4xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %327 = tosa.reshape %arg35, %34 : (tensor<8x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %328 = tosa.matmul %326, %327, %11, %11 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %329 = tosa.reshape %328, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %330 = tosa.reshape %arg38, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %331 = tosa.add %329, %330 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %332 = tosa.add %289, %331 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %333 = tosa.transpose %arg39 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %334 = tosa.reshape %332, %9 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %335 = tosa.reshape %333, %35 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %336 = tosa.matmul %334, %335, %11, %11 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %337 = tosa.reshape %336, %36 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %338 = tosa.reshape %arg40, %37 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %339 = tosa.add %337, %338 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %340 = tosa.reshape %339, %38 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %340 : tensor<2x12x31xf32>
  }
}
