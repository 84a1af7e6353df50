module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<32x16xf32>, %arg14: tensor<32xf32>, %arg15: tensor<16x32xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16x16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16x16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<32x16xf32>, %arg30: tensor<32xf32>, %arg31: tensor<16x32xf32>, %arg32: tensor<16xf32>, %arg33: tensor<31x16xf32>, %arg34: tensor<31xf32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<2x12xi64>, %arg40: tensor<2x1x1x12xf32>) -> tensor<2x12x31xf32> {
    %0 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<2x4x12x4xf32>}> : () -> tensor<2x4x12x4xf32>
    %1 = tosa.const_shape  {values = dense<[1, 31, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[2, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = tosa.const_shape  {values = dense<[24, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %7 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %8 = tosa.const_shape  {values = dense<[1, 24, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %10 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[2, 12, 4, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<1> : tensor<4xindex>} : () -> !tosa.shape<4>
    %13 = tosa.const_shape  {values = dense<[8, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[8, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %17 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %18 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[24, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %21 = tosa.const_shape  {values = dense<[2, 12, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 16, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[24, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %26 = tosa.const_shape  {values = dense<[1, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %27 = tosa.const_shape  {values = dense<[2, 12, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %29 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %33 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %34 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %36 = tosa.reshape %arg0, %1 : (tensor<31x16xf32>, !tosa.shape<3>) -> tensor<1x31x16xf32>
    %37 = tosa.reshape %arg39, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %38 = tosa.cast %37 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %39 = tosa.gather %36, %38 : (tensor<1x31x16xf32>, tensor<1x24xi32>) -> tensor<1x24x16xf32>
    %40 = tosa.reshape %39, %3 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %41 = tosa.cast %40 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %42 = tosa.reduce_sum %41 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %43 = tosa.mul %42, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %44 = tosa.sub %41, %43 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %45 = tosa.mul %44, %44, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %46 = tosa.reduce_sum %45 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %47 = tosa.mul %46, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %48 = tosa.cast %47 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %49 = tosa.reduce_sum %40 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %50 = tosa.mul %49, %29, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %51 = tosa.add %48, %30 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %52 = tosa.rsqrt %51 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %53 = tosa.sub %40, %50 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %54 = tosa.mul %53, %52, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %55 = tosa.reshape %arg1, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %56 = tosa.mul %54, %55, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %57 = tosa.reshape %arg2, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %58 = tosa.add %56, %57 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %59 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %60 = tosa.reshape %58, %8 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %61 = tosa.reshape %59, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %62 = tosa.matmul %60, %61, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %63 = tosa.reshape %62, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %64 = tosa.reshape %arg6, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %65 = tosa.add %63, %64 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %66 = tosa.reshape %65, %11 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %67 = tosa.transpose %66 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %68 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %69 = tosa.reshape %68, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %70 = tosa.matmul %60, %69, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %71 = tosa.reshape %70, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %72 = tosa.reshape %arg8, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %73 = tosa.add %71, %72 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %74 = tosa.reshape %73, %11 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %75 = tosa.transpose %74 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %76 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %77 = tosa.reshape %76, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %78 = tosa.matmul %60, %77, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %79 = tosa.reshape %78, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %80 = tosa.reshape %arg10, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %81 = tosa.add %79, %80 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %82 = tosa.reshape %81, %11 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %83 = tosa.transpose %82 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %84 = tosa.greater_equal %67, %31 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %85 = tosa.negate %0, %7, %7 : (tensor<2x4x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x4xf32>
    %86 = tosa.select %84, %0, %85 : (tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %87 = tosa.clamp %67 {max_val = 1.000000e+00 : f32, min_val = -1.000000e+00 : f32} : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %88 = tosa.sub %86, %87 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %89 = tosa.add %88, %87 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %90 = tosa.reshape %arg35, %12 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %91 = tosa.mul %89, %90, %4 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %92 = tosa.greater_equal %75, %31 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %93 = tosa.select %92, %0, %85 : (tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %94 = tosa.clamp %75 {max_val = 1.000000e+00 : f32, min_val = -1.000000e+00 : f32} : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %95 = tosa.sub %93, %94 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %96 = tosa.add %95, %94 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %97 = tosa.reshape %arg36, %12 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %98 = tosa.mul %96, %97, %4 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %99 = tosa.transpose %98 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %100 = tosa.reshape %91, %13 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %101 = tosa.reshape %99, %14 : (tensor<2x4x4x12xf32>, !tosa.shape<3>) -> tensor<8x4x12xf32>
    %102 = tosa.matmul %100, %101, %7, %7 : (tensor<8x12x4xf32>, tensor<8x4x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %103 = tosa.reshape %102, %15 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %104 = tosa.mul %103, %32, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %105 = tosa.add %104, %arg40 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %106 = tosa.reduce_max %105 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %107 = tosa.sub %105, %106 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %108 = tosa.exp %107 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %109 = tosa.reduce_sum %108 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %110 = tosa.reciprocal %109 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %111 = tosa.mul %108, %110, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %112 = tosa.reshape %111, %16 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %113 = tosa.reshape %83, %13 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %114 = tosa.matmul %112, %113, %7, %7 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %115 = tosa.reshape %114, %17 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %116 = tosa.transpose %115 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %117 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %118 = tosa.reshape %116, %8 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %119 = tosa.reshape %117, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %120 = tosa.matmul %118, %119, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %121 = tosa.reshape %120, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %122 = tosa.reshape %arg12, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %123 = tosa.add %121, %122 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %124 = tosa.reshape %123, %3 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %125 = tosa.add %40, %124 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %126 = tosa.cast %125 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %127 = tosa.reduce_sum %126 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %128 = tosa.mul %127, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %129 = tosa.sub %126, %128 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %130 = tosa.mul %129, %129, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %131 = tosa.reduce_sum %130 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %132 = tosa.mul %131, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %133 = tosa.cast %132 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %134 = tosa.reduce_sum %125 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %135 = tosa.mul %134, %29, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %136 = tosa.add %133, %30 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %137 = tosa.rsqrt %136 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %138 = tosa.sub %125, %135 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %139 = tosa.mul %138, %137, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %140 = tosa.reshape %arg3, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %141 = tosa.mul %139, %140, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %142 = tosa.reshape %arg4, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %143 = tosa.add %141, %142 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %144 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %145 = tosa.reshape %143, %8 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %146 = tosa.reshape %144, %18 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %147 = tosa.matmul %145, %146, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %148 = tosa.reshape %147, %19 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %149 = tosa.reshape %arg14, %20 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %150 = tosa.add %148, %149 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %151 = tosa.reshape %150, %21 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %152 = tosa.mul %151, %35, %4 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %153 = tosa.erf %152 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %154 = tosa.add %153, %33 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %155 = tosa.mul %34, %154, %4 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %156 = tosa.mul %151, %155, %4 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %157 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %158 = tosa.reshape %156, %22 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %159 = tosa.reshape %157, %23 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %160 = tosa.matmul %158, %159, %7, %7 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %161 = tosa.reshape %160, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %162 = tosa.reshape %arg16, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %163 = tosa.add %161, %162 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %164 = tosa.reshape %163, %3 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %165 = tosa.add %125, %164 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %166 = tosa.cast %165 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %167 = tosa.reduce_sum %166 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %168 = tosa.mul %167, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %169 = tosa.sub %166, %168 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %170 = tosa.mul %169, %169, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %171 = tosa.reduce_sum %170 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %172 = tosa.mul %171, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %173 = tosa.cast %172 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %174 = tosa.reduce_sum %165 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %175 = tosa.mul %174, %29, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %176 = tosa.add %173, %30 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %177 = tosa.rsqrt %176 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %178 = tosa.sub %165, %175 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %179 = tosa.mul %178, %177, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %180 = tosa.reshape %arg17, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %181 = tosa.mul %179, %180, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %182 = tosa.reshape %arg18, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %183 = tosa.add %181, %182 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %184 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %185 = tosa.reshape %183, %8 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %186 = tosa.reshape %184, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %187 = tosa.matmul %185, %186, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %188 = tosa.reshape %187, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %189 = tosa.reshape %arg22, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %190 = tosa.add %188, %189 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %191 = tosa.reshape %190, %11 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %192 = tosa.transpose %191 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %193 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %194 = tosa.reshape %193, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %195 = tosa.matmul %185, %194, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %196 = tosa.reshape %195, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %197 = tosa.reshape %arg24, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %198 = tosa.add %196, %197 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %199 = tosa.reshape %198, %11 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %200 = tosa.transpose %199 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %201 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %202 = tosa.reshape %201, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %203 = tosa.matmul %185, %202, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %204 = tosa.reshape %203, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %205 = tosa.reshape %arg26, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %206 = tosa.add %204, %205 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %207 = tosa.reshape %206, %11 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %208 = tosa.transpose %207 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %209 = tosa.greater_equal %192, %31 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %210 = tosa.select %209, %0, %85 : (tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %211 = tosa.clamp %192 {max_val = 1.000000e+00 : f32, min_val = -1.000000e+00 : f32} : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %212 = tosa.sub %210, %211 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %213 = tosa.add %212, %211 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %214 = tosa.reshape %arg37, %12 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %215 = tosa.mul %213, %214, %4 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %216 = tosa.greater_equal %200, %31 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %217 = tosa.select %216, %0, %85 : (tensor<2x4x12x4xi1>, tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %218 = tosa.clamp %200 {max_val = 1.000000e+00 : f32, min_val = -1.000000e+00 : f32} : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %219 = tosa.sub %217, %218 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %220 = tosa.add %219, %218 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %221 = tosa.reshape %arg38, %12 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %222 = tosa.mul %220, %221, %4 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %223 = tosa.transpose %222 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %224 = tosa.reshape %215, %13 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %225 = tosa.reshape %223, %14 : (tensor<2x4x4x12xf32>, !tosa.shape<3>) -> tensor<8x4x12xf32>
    %226 = tosa.matmul %224, %225, %7, %7 : (tensor<8x12x4xf32>, tensor<8x4x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %227 = tosa.reshape %226, %15 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %228 = tosa.mul %227, %32, %4 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %229 = tosa.add %228, %arg40 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %230 = tosa.reduce_max %229 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %231 = tosa.sub %229, %230 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %232 = tosa.exp %231 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %233 = tosa.reduce_sum %232 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %234 = tosa.reciprocal %233 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %235 = tosa.mul %232, %234, %4 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %236 = tosa.reshape %235, %16 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %237 = tosa.reshape %208, %13 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %238 = tosa.matmul %236, %237, %7, %7 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %239 = tosa.reshape %238, %17 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %240 = tosa.transpose %239 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %241 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %242 = tosa.reshape %240, %8 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %243 = tosa.reshape %241, %9 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %244 = tosa.matmul %242, %243, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %245 = tosa.reshape %244, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %246 = tosa.reshape %arg28, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %247 = tosa.add %245, %246 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %248 = tosa.reshape %247, %3 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %249 = tosa.add %165, %248 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %250 = tosa.cast %249 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %251 = tosa.reduce_sum %250 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %252 = tosa.mul %251, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %253 = tosa.sub %250, %252 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %254 = tosa.mul %253, %253, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %255 = tosa.reduce_sum %254 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %256 = tosa.mul %255, %28, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %257 = tosa.cast %256 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %258 = tosa.reduce_sum %249 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %259 = tosa.mul %258, %29, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %260 = tosa.add %257, %30 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %261 = tosa.rsqrt %260 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %262 = tosa.sub %249, %259 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %263 = tosa.mul %262, %261, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %264 = tosa.reshape %arg19, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %265 = tosa.mul %263, %264, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %266 = tosa.reshape %arg20, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %267 = tosa.add %265, %266 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %268 = tosa.transpose %arg29 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %269 = tosa.reshape %267, %8 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %270 = tosa.reshape %268, %18 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %271 = tosa.matmul %269, %270, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %272 = tosa.reshape %271, %19 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %273 = tosa.reshape %arg30, %20 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %274 = tosa.add %272, %273 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %275 = tosa.reshape %274, %21 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %276 = tosa.mul %275, %35, %4 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %277 = tosa.erf %276 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %278 = tosa.add %277, %33 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %279 = tosa.mul %34, %278, %4 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %280 = tosa.mul %275, %279, %4 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %281 = tosa.transpose %arg31 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %282 = tosa.reshape %280, %22 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %283 = tosa.reshape %281, %23 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %284 = tosa.matmul %282, %283, %7, %7 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %285 = tosa.reshape %284, %6 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %286 = tosa.reshape %arg32, %10 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %287 = tosa.add %285, %286 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %288 = tosa.reshape %287, %3 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %289 = tosa.add %249, %288 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %290 = tosa.transpose %arg33 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %291 = tosa.reshape %289, %8 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %292 = tosa.reshape %290, %24 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %293 = tosa.matmul %291, %292, %7, %7 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %294 = tosa.reshape %293, %25 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %295 = tosa.reshape %arg34, %26 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %296 = tosa.add %294, %295 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %297 = tosa.reshape %296, %27 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %297 : tensor<2x12x31xf32>
  }
}
