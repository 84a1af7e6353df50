module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16x16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<32x16xf32>, %arg14: tensor<32xf32>, %arg15: tensor<16x32xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16x16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16x16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<32x16xf32>, %arg30: tensor<32xf32>, %arg31: tensor<16x32xf32>, %arg32: tensor<16xf32>, %arg33: tensor<31x16xf32>, %arg34: tensor<31xf32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<2x12xi64>, %arg40: tensor<2x1x1x12xf32>) -> tensor<2x12x31xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 31, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[2, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = tosa.const_shape  {values = dense<[24, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %6 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %7 = tosa.const_shape  {values = dense<[1, 24, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %10 = tosa.const_shape  {values = dense<[2, 12, 4, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %11 = tosa.const_shape  {values = dense<1> : tensor<4xindex>} : () -> !tosa.shape<4>
    %12 = tosa.const_shape  {values = dense<[8, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[8, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[24, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %19 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[2, 12, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %22 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %23 = tosa.const_shape  {values = dense<[1, 16, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[24, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %25 = tosa.const_shape  {values = dense<[1, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %26 = tosa.const_shape  {values = dense<[2, 12, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %28 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %29 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %30 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %31 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %32 = "tosa.const"() <{values = dense<-1.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %33 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %34 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %35 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %36 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %37 = tosa.reshape %arg0, %0 : (tensor<31x16xf32>, !tosa.shape<3>) -> tensor<1x31x16xf32>
    %38 = tosa.reshape %arg39, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %39 = tosa.cast %38 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %40 = tosa.gather %37, %39 : (tensor<1x31x16xf32>, tensor<1x24xi32>) -> tensor<1x24x16xf32>
    %41 = tosa.reshape %40, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %42 = tosa.cast %41 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %43 = tosa.reduce_sum %42 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %44 = tosa.mul %43, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %45 = tosa.sub %42, %44 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %46 = tosa.mul %45, %45, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %47 = tosa.reduce_sum %46 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %48 = tosa.mul %47, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %49 = tosa.cast %48 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %50 = tosa.reduce_sum %41 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %51 = tosa.mul %50, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %52 = tosa.add %49, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %53 = tosa.rsqrt %52 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %54 = tosa.sub %41, %51 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %55 = tosa.mul %54, %53, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %56 = tosa.reshape %arg1, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %57 = tosa.mul %55, %56, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %58 = tosa.reshape %arg2, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %59 = tosa.add %57, %58 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %60 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %61 = tosa.reshape %59, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %62 = tosa.reshape %60, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %63 = tosa.matmul %61, %62, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %64 = tosa.reshape %63, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %65 = tosa.reshape %arg6, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %66 = tosa.add %64, %65 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %67 = tosa.reshape %66, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %68 = tosa.transpose %67 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %69 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %70 = tosa.reshape %69, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %71 = tosa.matmul %61, %70, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %72 = tosa.reshape %71, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %73 = tosa.reshape %arg8, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %74 = tosa.add %72, %73 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %75 = tosa.reshape %74, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %76 = tosa.transpose %75 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %77 = tosa.transpose %arg9 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %78 = tosa.reshape %77, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %79 = tosa.matmul %61, %78, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %80 = tosa.reshape %79, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %81 = tosa.reshape %arg10, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %82 = tosa.add %80, %81 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %83 = tosa.reshape %82, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %84 = tosa.transpose %83 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %85 = tosa.greater_equal %68, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %86 = tosa.select %85, %31, %32 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %87 = tosa.reshape %arg35, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %88 = tosa.mul %86, %87, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %89 = tosa.greater_equal %76, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %90 = tosa.select %89, %31, %32 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %91 = tosa.reshape %arg36, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %92 = tosa.mul %90, %91, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %93 = tosa.transpose %92 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %94 = tosa.reshape %88, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %95 = tosa.reshape %93, %13 : (tensor<2x4x4x12xf32>, !tosa.shape<3>) -> tensor<8x4x12xf32>
    %96 = tosa.matmul %94, %95, %6, %6 : (tensor<8x12x4xf32>, tensor<8x4x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %97 = tosa.reshape %96, %14 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %98 = tosa.mul %97, %33, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %99 = tosa.add %98, %arg40 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %100 = tosa.reduce_max %99 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %101 = tosa.sub %99, %100 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %102 = tosa.exp %101 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %103 = tosa.reduce_sum %102 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %104 = tosa.reciprocal %103 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %105 = tosa.mul %102, %104, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %106 = tosa.reshape %105, %15 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %107 = tosa.reshape %84, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %108 = tosa.matmul %106, %107, %6, %6 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %109 = tosa.reshape %108, %16 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %110 = tosa.transpose %109 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %111 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %112 = tosa.reshape %110, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %113 = tosa.reshape %111, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %114 = tosa.matmul %112, %113, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %115 = tosa.reshape %114, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %116 = tosa.reshape %arg12, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %117 = tosa.add %115, %116 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %118 = tosa.reshape %117, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %119 = tosa.add %41, %118 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %120 = tosa.cast %119 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %121 = tosa.reduce_sum %120 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %122 = tosa.mul %121, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %123 = tosa.sub %120, %122 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %124 = tosa.mul %123, %123, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %125 = tosa.reduce_sum %124 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %126 = tosa.mul %125, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %127 = tosa.cast %126 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %128 = tosa.reduce_sum %119 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %129 = tosa.mul %128, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %130 = tosa.add %127, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %131 = tosa.rsqrt %130 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %132 = tosa.sub %119, %129 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %133 = tosa.mul %132, %131, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %134 = tosa.reshape %arg3, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %135 = tosa.mul %133, %134, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %136 = tosa.reshape %arg4, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %137 = tosa.add %135, %136 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %138 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %139 = tosa.reshape %137, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %140 = tosa.reshape %138, %17 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %141 = tosa.matmul %139, %140, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %142 = tosa.reshape %141, %18 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %143 = tosa.reshape %arg14, %19 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %144 = tosa.add %142, %143 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %145 = tosa.reshape %144, %20 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %146 = tosa.mul %145, %36, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %147 = tosa.erf %146 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %148 = tosa.add %147, %34 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %149 = tosa.mul %35, %148, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %150 = tosa.mul %145, %149, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %151 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %152 = tosa.reshape %150, %21 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %153 = tosa.reshape %151, %22 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %154 = tosa.matmul %152, %153, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %155 = tosa.reshape %154, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %156 = tosa.reshape %arg16, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %157 = tosa.add %155, %156 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %158 = tosa.reshape %157, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %159 = tosa.add %119, %158 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %160 = tosa.cast %159 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %161 = tosa.reduce_sum %160 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %162 = tosa.mul %161, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %163 = tosa.sub %160, %162 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %164 = tosa.mul %163, %163, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %165 = tosa.reduce_sum %164 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %166 = tosa.mul %165, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %167 = tosa.cast %166 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %168 = tosa.reduce_sum %159 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %169 = tosa.mul %168, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %170 = tosa.add %167, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %171 = tosa.rsqrt %170 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %172 = tosa.sub %159, %169 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %173 = tosa.mul %172, %171, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %174 = tosa.reshape %arg17, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %175 = tosa.mul %173, %174, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %176 = tosa.reshape %arg18, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %177 = tosa.add %175, %176 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %178 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %179 = tosa.reshape %177, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %180 = tosa.reshape %178, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %181 = tosa.matmul %179, %180, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %182 = tosa.reshape %181, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %183 = tosa.reshape %arg22, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %184 = tosa.add %182, %183 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %185 = tosa.reshape %184, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %186 = tosa.transpose %185 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %187 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %188 = tosa.reshape %187, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %189 = tosa.matmul %179, %188, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %190 = tosa.reshape %189, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %191 = tosa.reshape %arg24, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %192 = tosa.add %190, %191 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %193 = tosa.reshape %192, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %194 = tosa.transpose %193 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %195 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %196 = tosa.reshape %195, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %197 = tosa.matmul %179, %196, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %198 = tosa.reshape %197, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %199 = tosa.reshape %arg26, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %200 = tosa.add %198, %199 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %201 = tosa.reshape %200, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %202 = tosa.transpose %201 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %203 = tosa.greater_equal %186, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %204 = tosa.select %203, %31, %32 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %205 = tosa.reshape %arg37, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %206 = tosa.mul %204, %205, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %207 = tosa.greater_equal %194, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %208 = tosa.select %207, %31, %32 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %209 = tosa.reshape %arg38, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %210 = tosa.mul %208, %209, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %211 = tosa.transpose %210 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %212 = tosa.reshape %206, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %213 = tosa.reshape %211, %13 : (tensor<2x4x4x12xf32>, !tosa.shape<3>) -> tensor<8x4x12xf32>
    %214 = tosa.matmul %212, %213, %6, %6 : (tensor<8x12x4xf32>, tensor<8x4x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %215 = tosa.reshape %214, %14 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %216 = tosa.mul %215, %33, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %217 = tosa.add %216, %arg40 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %218 = tosa.reduce_max %217 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %219 = tosa.sub %217, %218 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %220 = tosa.exp %219 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %221 = tosa.reduce_sum %220 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %222 = tosa.reciprocal %221 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %223 = tosa.mul %220, %222, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %224 = tosa.reshape %223, %15 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %225 = tosa.reshape %202, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %226 = tosa.matmul %224, %225, %6, %6 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %227 = tosa.reshape %226, %16 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %228 = tosa.transpose %227 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %229 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %230 = tosa.reshape %228, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %231 = tosa.reshape %229, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %232 = tosa.matmul %230, %231, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %233 = tosa.reshape %232, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %234 = tosa.reshape %arg28, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %235 = tosa.add %233, %234 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %236 = tosa.reshape %235, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %237 = tosa.add %159, %236 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %238 = tosa.cast %237 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %239 = tosa.reduce_sum %238 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %240 = tosa.mul %239, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %241 = tosa.sub %238, %240 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %242 = tosa.mul %241, %241, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %243 = tosa.reduce_sum %242 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %244 = tosa.mul %243, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %245 = tosa.cast %244 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %246 = tosa.reduce_sum %237 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %247 = tosa.mul %246, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %248 = tosa.add %245, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %249 = tosa.rsqrt %248 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %250 = tosa.sub %237, %247 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %251 = tosa.mul %250, %249, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %252 = tosa.reshape %arg19, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %253 = tosa.mul %251, %252, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %254 = tosa.reshape %arg20, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %255 = tosa.add %253, %254 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %256 = tosa.transpose %arg29 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %257 = tosa.reshape %255, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %258 = tosa.reshape %256, %17 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %259 = tosa.matmul %257, %258, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %260 = tosa.reshape %259, %18 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %261 = tosa.reshape %arg30, %19 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %262 = tosa.add %260, %261 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %263 = tosa.reshape %262, %20 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %264 = tosa.mul %263, %36, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %265 = tosa.erf %264 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %266 = tosa.add %265, %34 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %267 = tosa.mul %35, %266, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %268 = tosa.mul %263, %267, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %269 = tosa.transpose %arg31 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %270 = tosa.reshape %268, %21 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %271 = tosa.reshape %269, %22 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %272 = tosa.matmul %270, %271, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %273 = tosa.reshape %272, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %274 = tosa.reshape %arg32, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %275 = tosa.add %273, %274 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %276 = tosa.reshape %275, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %277 = tosa.add %237, %276 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %278 = tosa.transpose %arg33 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %279 = tosa.reshape %277, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %280 = tosa.reshape %278, %23 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %281 = tosa.matmul %279, %280, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %282 = tosa.reshape %281, %24 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %283 = tosa.reshape %arg34, %25 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %284 = tosa.add %282, %283 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %285 = tosa.reshape %284, %26 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %285 : tensor<2x12x31xf32>
  }
}
