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
    %85 = tosa.greater %68, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %86 = tosa.greater %30, %68 : (tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xi1>
    %87 = tosa.select %85, %31, %30 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %88 = tosa.select %86, %32, %87 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %89 = tosa.reshape %arg35, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %90 = tosa.mul %88, %89, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %91 = tosa.greater %76, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %92 = tosa.greater %30, %76 : (tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xi1>
    %93 = tosa.select %91, %31, %30 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %94 = tosa.select %92, %32, %93 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %95 = tosa.reshape %arg36, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %96 = tosa.mul %94, %95, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %97 = tosa.transpose %96 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %98 = tosa.reshape %90, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %99 = tosa.reshape %97, %13 : (tensor<2x4x4x12xf32>, !tosa.shape<3>) -> tensor<8x4x12xf32>
    %100 = tosa.matmul %98, %99, %6, %6 : (tensor<8x12x4xf32>, tensor<8x4x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %101 = tosa.reshape %100, %14 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %102 = tosa.mul %101, %33, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %103 = tosa.add %102, %arg40 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %104 = tosa.reduce_max %103 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %105 = tosa.sub %103, %104 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %106 = tosa.exp %105 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %107 = tosa.reduce_sum %106 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %108 = tosa.reciprocal %107 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %109 = tosa.mul %106, %108, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %110 = tosa.reshape %109, %15 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %111 = tosa.reshape %84, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %112 = tosa.matmul %110, %111, %6, %6 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %113 = tosa.reshape %112, %16 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %114 = tosa.transpose %113 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %115 = tosa.transpose %arg11 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %116 = tosa.reshape %114, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %117 = tosa.reshape %115, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %118 = tosa.matmul %116, %117, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %119 = tosa.reshape %118, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %120 = tosa.reshape %arg12, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %121 = tosa.add %119, %120 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %122 = tosa.reshape %121, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %123 = tosa.add %41, %122 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %124 = tosa.cast %123 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %125 = tosa.reduce_sum %124 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %126 = tosa.mul %125, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %127 = tosa.sub %124, %126 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %128 = tosa.mul %127, %127, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %129 = tosa.reduce_sum %128 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %130 = tosa.mul %129, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %131 = tosa.cast %130 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %132 = tosa.reduce_sum %123 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %133 = tosa.mul %132, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %134 = tosa.add %131, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %135 = tosa.rsqrt %134 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %136 = tosa.sub %123, %133 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %137 = tosa.mul %136, %135, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %138 = tosa.reshape %arg3, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %139 = tosa.mul %137, %138, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %140 = tosa.reshape %arg4, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %141 = tosa.add %139, %140 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %142 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %143 = tosa.reshape %141, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %144 = tosa.reshape %142, %17 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %145 = tosa.matmul %143, %144, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %146 = tosa.reshape %145, %18 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %147 = tosa.reshape %arg14, %19 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %148 = tosa.add %146, %147 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %149 = tosa.reshape %148, %20 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %150 = tosa.mul %149, %36, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %151 = tosa.erf %150 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %152 = tosa.add %151, %34 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %153 = tosa.mul %35, %152, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %154 = tosa.mul %149, %153, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %155 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %156 = tosa.reshape %154, %21 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %157 = tosa.reshape %155, %22 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %158 = tosa.matmul %156, %157, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %159 = tosa.reshape %158, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %160 = tosa.reshape %arg16, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %161 = tosa.add %159, %160 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %162 = tosa.reshape %161, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %163 = tosa.add %123, %162 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %164 = tosa.cast %163 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %165 = tosa.reduce_sum %164 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %166 = tosa.mul %165, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %167 = tosa.sub %164, %166 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %168 = tosa.mul %167, %167, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %169 = tosa.reduce_sum %168 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %170 = tosa.mul %169, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %171 = tosa.cast %170 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %172 = tosa.reduce_sum %163 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %173 = tosa.mul %172, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %174 = tosa.add %171, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %175 = tosa.rsqrt %174 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %176 = tosa.sub %163, %173 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %177 = tosa.mul %176, %175, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %178 = tosa.reshape %arg17, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %179 = tosa.mul %177, %178, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %180 = tosa.reshape %arg18, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %181 = tosa.add %179, %180 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %182 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %183 = tosa.reshape %181, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %184 = tosa.reshape %182, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %185 = tosa.matmul %183, %184, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %186 = tosa.reshape %185, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %187 = tosa.reshape %arg22, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %188 = tosa.add %186, %187 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %189 = tosa.reshape %188, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %190 = tosa.transpose %189 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %191 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %192 = tosa.reshape %191, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %193 = tosa.matmul %183, %192, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %194 = tosa.reshape %193, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %195 = tosa.reshape %arg24, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %196 = tosa.add %194, %195 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %197 = tosa.reshape %196, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %198 = tosa.transpose %197 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %199 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %200 = tosa.reshape %199, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %201 = tosa.matmul %183, %200, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %202 = tosa.reshape %201, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %203 = tosa.reshape %arg26, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %204 = tosa.add %202, %203 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %205 = tosa.reshape %204, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %206 = tosa.transpose %205 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %207 = tosa.greater %190, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %208 = tosa.greater %30, %190 : (tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xi1>
    %209 = tosa.select %207, %31, %30 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %210 = tosa.select %208, %32, %209 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %211 = tosa.reshape %arg37, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %212 = tosa.mul %210, %211, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %213 = tosa.greater %198, %30 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xi1>
    %214 = tosa.greater %30, %198 : (tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xi1>
    %215 = tosa.select %213, %31, %30 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %216 = tosa.select %214, %32, %215 : (tensor<2x4x12x4xi1>, tensor<1x1x1x1xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %217 = tosa.reshape %arg38, %11 : (tensor<f32>, !tosa.shape<4>) -> tensor<1x1x1x1xf32>
    %218 = tosa.mul %216, %217, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %219 = tosa.transpose %218 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x4xf32>) -> tensor<2x4x4x12xf32>
    %220 = tosa.reshape %212, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %221 = tosa.reshape %219, %13 : (tensor<2x4x4x12xf32>, !tosa.shape<3>) -> tensor<8x4x12xf32>
    %222 = tosa.matmul %220, %221, %6, %6 : (tensor<8x12x4xf32>, tensor<8x4x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %223 = tosa.reshape %222, %14 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %224 = tosa.mul %223, %33, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %225 = tosa.add %224, %arg40 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %226 = tosa.reduce_max %225 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %227 = tosa.sub %225, %226 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %228 = tosa.exp %227 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %229 = tosa.reduce_sum %228 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %230 = tosa.reciprocal %229 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %231 = tosa.mul %228, %230, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %232 = tosa.reshape %231, %15 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %233 = tosa.reshape %206, %12 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %234 = tosa.matmul %232, %233, %6, %6 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %235 = tosa.reshape %234, %16 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %236 = tosa.transpose %235 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %237 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %238 = tosa.reshape %236, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %239 = tosa.reshape %237, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %240 = tosa.matmul %238, %239, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %241 = tosa.reshape %240, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %242 = tosa.reshape %arg28, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %243 = tosa.add %241, %242 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %244 = tosa.reshape %243, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %245 = tosa.add %163, %244 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %246 = tosa.cast %245 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %247 = tosa.reduce_sum %246 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %248 = tosa.mul %247, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %249 = tosa.sub %246, %248 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %250 = tosa.mul %249, %249, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %251 = tosa.reduce_sum %250 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %252 = tosa.mul %251, %27, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %253 = tosa.cast %252 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %254 = tosa.reduce_sum %245 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %255 = tosa.mul %254, %28, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %256 = tosa.add %253, %29 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %257 = tosa.rsqrt %256 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %258 = tosa.sub %245, %255 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %259 = tosa.mul %258, %257, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %260 = tosa.reshape %arg19, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %261 = tosa.mul %259, %260, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %262 = tosa.reshape %arg20, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %263 = tosa.add %261, %262 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %264 = tosa.transpose %arg29 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %265 = tosa.reshape %263, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %266 = tosa.reshape %264, %17 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %267 = tosa.matmul %265, %266, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %268 = tosa.reshape %267, %18 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %269 = tosa.reshape %arg30, %19 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %270 = tosa.add %268, %269 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %271 = tosa.reshape %270, %20 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %272 = tosa.mul %271, %36, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %273 = tosa.erf %272 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %274 = tosa.add %273, %34 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %275 = tosa.mul %35, %274, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %276 = tosa.mul %271, %275, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %277 = tosa.transpose %arg31 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %278 = tosa.reshape %276, %21 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %279 = tosa.reshape %277, %22 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %280 = tosa.matmul %278, %279, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %281 = tosa.reshape %280, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %282 = tosa.reshape %arg32, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %283 = tosa.add %281, %282 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %284 = tosa.reshape %283, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %285 = tosa.add %245, %284 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %286 = tosa.transpose %arg33 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %287 = tosa.reshape %285, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %288 = tosa.reshape %286, %23 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %289 = tosa.matmul %287, %288, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %290 = tosa.reshape %289, %24 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %291 = tosa.reshape %arg34, %25 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %292 = tosa.add %290, %291 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %293 = tosa.reshape %292, %26 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %293 : tensor<2x12x31xf32>
  }
}
