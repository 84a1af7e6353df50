module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4xf32>, %arg6: tensor<48x16xf32>, %arg7: tensor<48xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<32x16xf32>, %arg11: tensor<32xf32>, %arg12: tensor<16x32xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<4xf32>, %arg19: tensor<48x16xf32>, %arg20: tensor<48xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<32x16xf32>, %arg24: tensor<32xf32>, %arg25: tensor<16x32xf32>, %arg26: tensor<16xf32>, %arg27: tensor<31x16xf32>, %arg28: tensor<31xf32>, %arg29: tensor<1x1x64x64xi1>, %arg30: tensor<1x1x64x64xi1>, %arg31: tensor<2x12xi64>, %arg32: tensor<2x1x1x12xf32>) -> tensor<2x12x31xf32> {
    %0 = tosa.const_shape  {values = dense<[1, 31, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %1 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %2 = tosa.const_shape  {values = dense<[2, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %3 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %4 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = tosa.const_shape  {values = dense<[24, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %6 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %7 = tosa.const_shape  {values = dense<[1, 24, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[1, 16, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %9 = tosa.const_shape  {values = dense<[24, 48]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %10 = tosa.const_shape  {values = dense<[1, 48]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[2, 12, 48]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<0> : tensor<3xindex>} : () -> !tosa.shape<3>
    %13 = tosa.const_shape  {values = dense<[0, 0, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[0, 0, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[2, 12, 4, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[2, 4, 12, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %17 = tosa.const_shape  {values = dense<[2, 4, 1, 12, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %18 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %19 = tosa.const_shape  {values = dense<[1, 4, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[1, 1, 12, 64]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %22 = tosa.const_shape  {values = dense<[1, 1, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[8, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[1, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %27 = tosa.const_shape  {values = dense<[1, 16]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %28 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[24, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %30 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %31 = tosa.const_shape  {values = dense<[2, 12, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 16, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[24, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %36 = tosa.const_shape  {values = dense<[1, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %37 = tosa.const_shape  {values = dense<[2, 12, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %39 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %40 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %41 = "tosa.const"() <{values = dense<-1.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = tosa.reshape %arg0, %0 : (tensor<31x16xf32>, !tosa.shape<3>) -> tensor<1x31x16xf32>
    %48 = tosa.reshape %arg31, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %49 = tosa.cast %48 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %50 = tosa.gather %47, %49 : (tensor<1x31x16xf32>, tensor<1x24xi32>) -> tensor<1x24x16xf32>
    %51 = tosa.reshape %50, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %52 = tosa.cast %51 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %53 = tosa.reduce_sum %52 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %54 = tosa.mul %53, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %55 = tosa.sub %52, %54 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %56 = tosa.mul %55, %55, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %57 = tosa.reduce_sum %56 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %58 = tosa.mul %57, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %59 = tosa.cast %58 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %60 = tosa.reduce_sum %51 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %61 = tosa.mul %60, %39, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %62 = tosa.add %59, %40 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %63 = tosa.rsqrt %62 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %64 = tosa.sub %51, %61 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %65 = tosa.mul %64, %63, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %66 = tosa.reshape %arg1, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %67 = tosa.mul %65, %66, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %68 = tosa.reshape %arg2, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %69 = tosa.add %67, %68 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %70 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %71 = tosa.reshape %69, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %72 = tosa.reshape %70, %8 : (tensor<16x48xf32>, !tosa.shape<3>) -> tensor<1x16x48xf32>
    %73 = tosa.matmul %71, %72, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x48xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x48xf32>
    %74 = tosa.reshape %73, %9 : (tensor<1x24x48xf32>, !tosa.shape<2>) -> tensor<24x48xf32>
    %75 = tosa.reshape %arg7, %10 : (tensor<48xf32>, !tosa.shape<2>) -> tensor<1x48xf32>
    %76 = tosa.add %74, %75 : (tensor<24x48xf32>, tensor<1x48xf32>) -> tensor<24x48xf32>
    %77 = tosa.reshape %76, %11 : (tensor<24x48xf32>, !tosa.shape<3>) -> tensor<2x12x48xf32>
    %78 = tosa.slice %77, %12, %2 : (tensor<2x12x48xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %79 = tosa.slice %77, %13, %2 : (tensor<2x12x48xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %80 = tosa.slice %77, %14, %2 : (tensor<2x12x48xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %81 = tosa.reshape %78, %15 : (tensor<2x12x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %82 = tosa.transpose %81 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %83 = tosa.reshape %79, %15 : (tensor<2x12x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %84 = tosa.transpose %83 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %85 = tosa.reshape %80, %15 : (tensor<2x12x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %86 = tosa.transpose %85 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %87 = tosa.reshape %82, %16 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x1x4xf32>
    %88 = tosa.reshape %84, %17 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x1x12x4xf32>
    %89 = tosa.sub %87, %88 : (tensor<2x4x12x1x4xf32>, tensor<2x4x1x12x4xf32>) -> tensor<2x4x12x12x4xf32>
    %90 = tosa.abs %89 : (tensor<2x4x12x12x4xf32>) -> tensor<2x4x12x12x4xf32>
    %91 = tosa.reduce_sum %90 {axis = 4 : i32} : (tensor<2x4x12x12x4xf32>) -> tensor<2x4x12x12x1xf32>
    %92 = tosa.reshape %91, %18 : (tensor<2x4x12x12x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %93 = tosa.mul %92, %41, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %94 = tosa.reshape %arg5, %19 : (tensor<4xf32>, !tosa.shape<4>) -> tensor<1x4x1x1xf32>
    %95 = tosa.mul %93, %94, %3 : (tensor<2x4x12x12xf32>, tensor<1x4x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %96 = tosa.mul %95, %42, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %97 = tosa.slice %arg29, %21, %20 : (tensor<1x1x64x64xi1>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x1x12x64xi1>
    %98 = tosa.slice %97, %21, %22 : (tensor<1x1x12x64xi1>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x1x12x12xi1>
    %99 = tosa.select %98, %96, %43 : (tensor<1x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x12xf32>
    %100 = tosa.add %99, %arg32 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %101 = tosa.reduce_max %100 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %102 = tosa.sub %100, %101 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %103 = tosa.exp %102 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %104 = tosa.reduce_sum %103 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %105 = tosa.reciprocal %104 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %106 = tosa.mul %103, %105, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %107 = tosa.reshape %106, %23 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %108 = tosa.reshape %86, %24 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %109 = tosa.matmul %107, %108, %6, %6 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %110 = tosa.reshape %109, %25 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %111 = tosa.transpose %110 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %112 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %113 = tosa.reshape %111, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %114 = tosa.reshape %112, %26 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %115 = tosa.matmul %113, %114, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %116 = tosa.reshape %115, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %117 = tosa.reshape %arg9, %27 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %118 = tosa.add %116, %117 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %119 = tosa.reshape %118, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %120 = tosa.add %51, %119 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %121 = tosa.cast %120 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %122 = tosa.reduce_sum %121 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %123 = tosa.mul %122, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %124 = tosa.sub %121, %123 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %125 = tosa.mul %124, %124, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %126 = tosa.reduce_sum %125 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %127 = tosa.mul %126, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %128 = tosa.cast %127 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %129 = tosa.reduce_sum %120 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %130 = tosa.mul %129, %39, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %131 = tosa.add %128, %40 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %132 = tosa.rsqrt %131 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %133 = tosa.sub %120, %130 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %134 = tosa.mul %133, %132, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %135 = tosa.reshape %arg3, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %136 = tosa.mul %134, %135, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %137 = tosa.reshape %arg4, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %138 = tosa.add %136, %137 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %139 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %140 = tosa.reshape %138, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %141 = tosa.reshape %139, %28 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %142 = tosa.matmul %140, %141, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %143 = tosa.reshape %142, %29 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %144 = tosa.reshape %arg11, %30 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %145 = tosa.add %143, %144 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %146 = tosa.reshape %145, %31 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %147 = tosa.mul %146, %46, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %148 = tosa.erf %147 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %149 = tosa.add %148, %44 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %150 = tosa.mul %45, %149, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %151 = tosa.mul %146, %150, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %152 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %153 = tosa.reshape %151, %32 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %154 = tosa.reshape %152, %33 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %155 = tosa.matmul %153, %154, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %156 = tosa.reshape %155, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %157 = tosa.reshape %arg13, %27 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %158 = tosa.add %156, %157 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %159 = tosa.reshape %158, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %160 = tosa.add %120, %159 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %161 = tosa.cast %160 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %162 = tosa.reduce_sum %161 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %163 = tosa.mul %162, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %164 = tosa.sub %161, %163 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %165 = tosa.mul %164, %164, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %166 = tosa.reduce_sum %165 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %167 = tosa.mul %166, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %168 = tosa.cast %167 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %169 = tosa.reduce_sum %160 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %170 = tosa.mul %169, %39, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %171 = tosa.add %168, %40 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %172 = tosa.rsqrt %171 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %173 = tosa.sub %160, %170 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %174 = tosa.mul %173, %172, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %175 = tosa.reshape %arg14, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %176 = tosa.mul %174, %175, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %177 = tosa.reshape %arg15, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %178 = tosa.add %176, %177 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %179 = tosa.transpose %arg19 {perms = array<i32: 1, 0>} : (tensor<48x16xf32>) -> tensor<16x48xf32>
    %180 = tosa.reshape %178, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %181 = tosa.reshape %179, %8 : (tensor<16x48xf32>, !tosa.shape<3>) -> tensor<1x16x48xf32>
    %182 = tosa.matmul %180, %181, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x48xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x48xf32>
    %183 = tosa.reshape %182, %9 : (tensor<1x24x48xf32>, !tosa.shape<2>) -> tensor<24x48xf32>
    %184 = tosa.reshape %arg20, %10 : (tensor<48xf32>, !tosa.shape<2>) -> tensor<1x48xf32>
    %185 = tosa.add %183, %184 : (tensor<24x48xf32>, tensor<1x48xf32>) -> tensor<24x48xf32>
    %186 = tosa.reshape %185, %11 : (tensor<24x48xf32>, !tosa.shape<3>) -> tensor<2x12x48xf32>
    %187 = tosa.slice %186, %12, %2 : (tensor<2x12x48xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %188 = tosa.slice %186, %13, %2 : (tensor<2x12x48xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %189 = tosa.slice %186, %14, %2 : (tensor<2x12x48xf32>, !tosa.shape<3>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %190 = tosa.reshape %187, %15 : (tensor<2x12x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %191 = tosa.transpose %190 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %192 = tosa.reshape %188, %15 : (tensor<2x12x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %193 = tosa.transpose %192 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %194 = tosa.reshape %189, %15 : (tensor<2x12x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %195 = tosa.transpose %194 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %196 = tosa.reshape %191, %16 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x1x4xf32>
    %197 = tosa.reshape %193, %17 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x1x12x4xf32>
    %198 = tosa.sub %196, %197 : (tensor<2x4x12x1x4xf32>, tensor<2x4x1x12x4xf32>) -> tensor<2x4x12x12x4xf32>
    %199 = tosa.abs %198 : (tensor<2x4x12x12x4xf32>) -> tensor<2x4x12x12x4xf32>
    %200 = tosa.reduce_sum %199 {axis = 4 : i32} : (tensor<2x4x12x12x4xf32>) -> tensor<2x4x12x12x1xf32>
    %201 = tosa.reshape %200, %18 : (tensor<2x4x12x12x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %202 = tosa.mul %201, %41, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %203 = tosa.reshape %arg18, %19 : (tensor<4xf32>, !tosa.shape<4>) -> tensor<1x4x1x1xf32>
    %204 = tosa.mul %202, %203, %3 : (tensor<2x4x12x12xf32>, tensor<1x4x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %205 = tosa.mul %204, %42, %3 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %206 = tosa.slice %arg30, %21, %20 : (tensor<1x1x64x64xi1>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x1x12x64xi1>
    %207 = tosa.slice %206, %21, %22 : (tensor<1x1x12x64xi1>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<1x1x12x12xi1>
    %208 = tosa.select %207, %205, %43 : (tensor<1x1x12x12xi1>, tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x12xf32>
    %209 = tosa.add %208, %arg32 : (tensor<2x4x12x12xf32>, tensor<2x1x1x12xf32>) -> tensor<2x4x12x12xf32>
    %210 = tosa.reduce_max %209 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %211 = tosa.sub %209, %210 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %212 = tosa.exp %211 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %213 = tosa.reduce_sum %212 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %214 = tosa.reciprocal %213 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %215 = tosa.mul %212, %214, %3 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %216 = tosa.reshape %215, %23 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %217 = tosa.reshape %195, %24 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %218 = tosa.matmul %216, %217, %6, %6 : (tensor<8x12x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %219 = tosa.reshape %218, %25 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %220 = tosa.transpose %219 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %221 = tosa.transpose %arg21 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %222 = tosa.reshape %220, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %223 = tosa.reshape %221, %26 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %224 = tosa.matmul %222, %223, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %225 = tosa.reshape %224, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %226 = tosa.reshape %arg22, %27 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %227 = tosa.add %225, %226 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %228 = tosa.reshape %227, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %229 = tosa.add %160, %228 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %230 = tosa.cast %229 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %231 = tosa.reduce_sum %230 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %232 = tosa.mul %231, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %233 = tosa.sub %230, %232 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %234 = tosa.mul %233, %233, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %235 = tosa.reduce_sum %234 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %236 = tosa.mul %235, %38, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %237 = tosa.cast %236 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %238 = tosa.reduce_sum %229 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %239 = tosa.mul %238, %39, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %240 = tosa.add %237, %40 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %241 = tosa.rsqrt %240 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %242 = tosa.sub %229, %239 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %243 = tosa.mul %242, %241, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %244 = tosa.reshape %arg16, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %245 = tosa.mul %243, %244, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %246 = tosa.reshape %arg17, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %247 = tosa.add %245, %246 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %248 = tosa.transpose %arg23 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %249 = tosa.reshape %247, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %250 = tosa.reshape %248, %28 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %251 = tosa.matmul %249, %250, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %252 = tosa.reshape %251, %29 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %253 = tosa.reshape %arg24, %30 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %254 = tosa.add %252, %253 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %255 = tosa.reshape %254, %31 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %256 = tosa.mul %255, %46, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %257 = tosa.erf %256 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %258 = tosa.add %257, %44 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %259 = tosa.mul %45, %258, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %260 = tosa.mul %255, %259, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %261 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %262 = tosa.reshape %260, %32 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %263 = tosa.reshape %261, %33 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %264 = tosa.matmul %262, %263, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %265 = tosa.reshape %264, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %266 = tosa.reshape %arg26, %27 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %267 = tosa.add %265, %266 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %268 = tosa.reshape %267, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %269 = tosa.add %229, %268 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %270 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %271 = tosa.reshape %269, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %272 = tosa.reshape %270, %34 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %273 = tosa.matmul %271, %272, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %274 = tosa.reshape %273, %35 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %275 = tosa.reshape %arg28, %36 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %276 = tosa.add %274, %275 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %277 = tosa.reshape %276, %37 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %277 : tensor<2x12x31xf32>
  }
}
