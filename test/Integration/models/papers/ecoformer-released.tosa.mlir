module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x8x5xf32>, %arg6: tensor<1x4x1x5xf32>, %arg7: tensor<1x4x5x4xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<32x16xf32>, %arg15: tensor<32xf32>, %arg16: tensor<16x32xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<4x8x5xf32>, %arg23: tensor<1x4x1x5xf32>, %arg24: tensor<1x4x5x4xf32>, %arg25: tensor<16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16x16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16x16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<32x16xf32>, %arg32: tensor<32xf32>, %arg33: tensor<16x32xf32>, %arg34: tensor<16xf32>, %arg35: tensor<31x16xf32>, %arg36: tensor<31xf32>, %arg37: tensor<2x12xi64>) -> tensor<2x12x31xf32> {
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
    %11 = tosa.const_shape  {values = dense<[2, 4, 12, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %12 = tosa.const_shape  {values = dense<[1, 4, 1, 5, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %13 = tosa.const_shape  {values = dense<[2, 4, 12, 5]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[2, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[2, 4]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %16 = tosa.const_shape  {values = dense<[2, 4, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %17 = tosa.const_shape  {values = dense<[2, 4, 12, 5, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %18 = tosa.const_shape  {values = dense<[4, 8, 5, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[4, 24, 5]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %20 = tosa.const_shape  {values = dense<[4, 5, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %21 = tosa.const_shape  {values = dense<[4, 2, 12, 1, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[2, 4, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[8, 12, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[8, 8, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[2, 4, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %26 = tosa.const_shape  {values = dense<[2, 4, 12, 8, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %27 = tosa.const_shape  {values = dense<[8, 8, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[8, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.const_shape  {values = dense<[1, 16, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[24, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %32 = tosa.const_shape  {values = dense<[1, 32]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %33 = tosa.const_shape  {values = dense<[2, 12, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 16, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[24, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %38 = tosa.const_shape  {values = dense<[1, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %39 = tosa.const_shape  {values = dense<[2, 12, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %40 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %41 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %42 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %43 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1x1x1xf32>}> : () -> tensor<1x1x1x1x1xf32>
    %46 = "tosa.const"() <{values = dense<2.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %47 = "tosa.const"() <{values = dense<0.0833333358> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %48 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf64>}> : () -> tensor<1x1x1x1xf64>
    %49 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %50 = "tosa.const"() <{values = dense<-1.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %51 = "tosa.const"() <{values = dense<1.080000e+02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %52 = "tosa.const"() <{values = dense<9.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %53 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %54 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %55 = "tosa.const"() <{values = dense<0.707106769> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %56 = tosa.reshape %arg0, %0 : (tensor<31x16xf32>, !tosa.shape<3>) -> tensor<1x31x16xf32>
    %57 = tosa.reshape %arg37, %1 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %58 = tosa.cast %57 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %59 = tosa.gather %56, %58 : (tensor<1x31x16xf32>, tensor<1x24xi32>) -> tensor<1x24x16xf32>
    %60 = tosa.reshape %59, %2 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %61 = tosa.cast %60 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %62 = tosa.reduce_sum %61 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %63 = tosa.mul %62, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %64 = tosa.sub %61, %63 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %65 = tosa.mul %64, %64, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %66 = tosa.reduce_sum %65 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %67 = tosa.mul %66, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %68 = tosa.cast %67 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %69 = tosa.reduce_sum %60 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %70 = tosa.mul %69, %41, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %71 = tosa.add %68, %42 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %72 = tosa.rsqrt %71 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %73 = tosa.sub %60, %70 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %74 = tosa.mul %73, %72, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %75 = tosa.reshape %arg1, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %76 = tosa.mul %74, %75, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %77 = tosa.reshape %arg2, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %78 = tosa.add %76, %77 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %79 = tosa.transpose %arg8 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %80 = tosa.reshape %78, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %81 = tosa.reshape %79, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %82 = tosa.matmul %80, %81, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %83 = tosa.reshape %82, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %84 = tosa.reshape %arg9, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %85 = tosa.add %83, %84 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %86 = tosa.reshape %85, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %87 = tosa.transpose %86 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %88 = tosa.transpose %arg10 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %89 = tosa.reshape %88, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %90 = tosa.matmul %80, %89, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %91 = tosa.reshape %90, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %92 = tosa.reshape %arg11, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %93 = tosa.add %91, %92 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %94 = tosa.reshape %93, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %95 = tosa.transpose %94 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %96 = tosa.abs %87 : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %97 = tosa.pow %96, %43 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %98 = tosa.reduce_sum %97 {axis = 3 : i32} : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x1xf32>
    %99 = tosa.pow %98, %44 : (tensor<2x4x12x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x1xf32>
    %100 = tosa.reciprocal %99 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %101 = tosa.mul %87, %100, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %102 = tosa.reshape %101, %11 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x1x4xf32>
    %103 = tosa.reshape %arg7, %12 : (tensor<1x4x5x4xf32>, !tosa.shape<5>) -> tensor<1x4x1x5x4xf32>
    %104 = tosa.sub %102, %103 : (tensor<2x4x12x1x4xf32>, tensor<1x4x1x5x4xf32>) -> tensor<2x4x12x5x4xf32>
    %105 = tosa.pow %104, %45 : (tensor<2x4x12x5x4xf32>, tensor<1x1x1x1x1xf32>) -> tensor<2x4x12x5x4xf32>
    %106 = tosa.reduce_sum %105 {axis = 4 : i32} : (tensor<2x4x12x5x4xf32>) -> tensor<2x4x12x5x1xf32>
    %107 = tosa.reshape %106, %13 : (tensor<2x4x12x5x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x5xf32>
    %108 = tosa.reduce_sum %107 {axis = 3 : i32} : (tensor<2x4x12x5xf32>) -> tensor<2x4x12x1xf32>
    %109 = tosa.reshape %108, %14 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %110 = tosa.mul %109, %46, %3 : (tensor<2x4x12xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12xf32>
    %111 = tosa.reduce_sum %110 {axis = 2 : i32} : (tensor<2x4x12xf32>) -> tensor<2x4x1xf32>
    %112 = tosa.reshape %111, %15 : (tensor<2x4x1xf32>, !tosa.shape<2>) -> tensor<2x4xf32>
    %113 = tosa.mul %112, %47, %3 : (tensor<2x4xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<2x4xf32>
    %114 = tosa.negate %107, %6, %6 : (tensor<2x4x12x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x5xf32>
    %115 = tosa.reshape %113, %16 : (tensor<2x4xf32>, !tosa.shape<4>) -> tensor<2x4x1x1xf32>
    %116 = tosa.mul %115, %43, %3 : (tensor<2x4x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x1x1xf32>
    %117 = tosa.reciprocal %116 : (tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %118 = tosa.mul %114, %117, %3 : (tensor<2x4x12x5xf32>, tensor<2x4x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x5xf32>
    %119 = tosa.exp %118 : (tensor<2x4x12x5xf32>) -> tensor<2x4x12x5xf32>
    %120 = tosa.sub %119, %arg6 : (tensor<2x4x12x5xf32>, tensor<1x4x1x5xf32>) -> tensor<2x4x12x5xf32>
    %121 = tosa.reshape %120, %17 : (tensor<2x4x12x5xf32>, !tosa.shape<5>) -> tensor<2x4x12x5x1xf32>
    %122 = tosa.reshape %arg5, %18 : (tensor<4x8x5xf32>, !tosa.shape<5>) -> tensor<4x8x5x1x1xf32>
    %123 = tosa.transpose %121 {perms = array<i32: 1, 0, 2, 3, 4>} : (tensor<2x4x12x5x1xf32>) -> tensor<4x2x12x5x1xf32>
    %124 = tosa.reshape %123, %19 : (tensor<4x2x12x5x1xf32>, !tosa.shape<3>) -> tensor<4x24x5xf32>
    %125 = tosa.transpose %122 {perms = array<i32: 0, 2, 1, 3, 4>} : (tensor<4x8x5x1x1xf32>) -> tensor<4x5x8x1x1xf32>
    %126 = tosa.reshape %125, %20 : (tensor<4x5x8x1x1xf32>, !tosa.shape<3>) -> tensor<4x5x8xf32>
    %127 = tosa.matmul %124, %126, %6, %6 : (tensor<4x24x5xf32>, tensor<4x5x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x24x8xf32>
    %128 = tosa.reshape %127, %21 : (tensor<4x24x8xf32>, !tosa.shape<5>) -> tensor<4x2x12x1x8xf32>
    %129 = tosa.transpose %128 {perms = array<i32: 1, 0, 2, 4, 3>} : (tensor<4x2x12x1x8xf32>) -> tensor<2x4x12x8x1xf32>
    %130 = tosa.reshape %129, %22 : (tensor<2x4x12x8x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %131 = tosa.cast %130 : (tensor<2x4x12x8xf32>) -> tensor<2x4x12x8xf64>
    %132 = tosa.greater %131, %48 : (tensor<2x4x12x8xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x8xi1>
    %133 = tosa.select %132, %49, %50 : (tensor<2x4x12x8xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x8xf32>
    %134 = tosa.reduce_sum %133 {axis = 2 : i32} : (tensor<2x4x12x8xf32>) -> tensor<2x4x1x8xf32>
    %135 = tosa.reshape %133, %23 : (tensor<2x4x12x8xf32>, !tosa.shape<3>) -> tensor<8x12x8xf32>
    %136 = tosa.reshape %134, %24 : (tensor<2x4x1x8xf32>, !tosa.shape<3>) -> tensor<8x8x1xf32>
    %137 = tosa.matmul %135, %136, %6, %6 : (tensor<8x12x8xf32>, tensor<8x8x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x1xf32>
    %138 = tosa.reshape %137, %14 : (tensor<8x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %139 = tosa.add %138, %51 : (tensor<2x4x12xf32>, tensor<1x1x1xf32>) -> tensor<2x4x12xf32>
    %140 = tosa.reciprocal %139 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %141 = tosa.reshape %133, %26 : (tensor<2x4x12x8xf32>, !tosa.shape<5>) -> tensor<2x4x12x8x1xf32>
    %142 = tosa.transpose %141 {perms = array<i32: 0, 1, 3, 2, 4>} : (tensor<2x4x12x8x1xf32>) -> tensor<2x4x8x12x1xf32>
    %143 = tosa.reshape %142, %27 : (tensor<2x4x8x12x1xf32>, !tosa.shape<3>) -> tensor<8x8x12xf32>
    %144 = tosa.reshape %95, %28 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %145 = tosa.matmul %143, %144, %6, %6 : (tensor<8x8x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x8x4xf32>
    %146 = tosa.matmul %135, %145, %6, %6 : (tensor<8x12x8xf32>, tensor<8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %147 = tosa.reshape %146, %29 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %148 = tosa.mul %95, %52, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %149 = tosa.add %147, %148 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %150 = tosa.reshape %140, %25 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %151 = tosa.mul %149, %150, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %152 = tosa.transpose %151 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %153 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %154 = tosa.reshape %152, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %155 = tosa.reshape %153, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %156 = tosa.matmul %154, %155, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %157 = tosa.reshape %156, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %158 = tosa.reshape %arg13, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %159 = tosa.add %157, %158 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %160 = tosa.reshape %159, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %161 = tosa.add %60, %160 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %162 = tosa.cast %161 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %163 = tosa.reduce_sum %162 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %164 = tosa.mul %163, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %165 = tosa.sub %162, %164 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %166 = tosa.mul %165, %165, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %167 = tosa.reduce_sum %166 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %168 = tosa.mul %167, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %169 = tosa.cast %168 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %170 = tosa.reduce_sum %161 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %171 = tosa.mul %170, %41, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %172 = tosa.add %169, %42 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %173 = tosa.rsqrt %172 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %174 = tosa.sub %161, %171 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %175 = tosa.mul %174, %173, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %176 = tosa.reshape %arg3, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %177 = tosa.mul %175, %176, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %178 = tosa.reshape %arg4, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %179 = tosa.add %177, %178 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %180 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %181 = tosa.reshape %179, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %182 = tosa.reshape %180, %30 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %183 = tosa.matmul %181, %182, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %184 = tosa.reshape %183, %31 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %185 = tosa.reshape %arg15, %32 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %186 = tosa.add %184, %185 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %187 = tosa.reshape %186, %33 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %188 = tosa.mul %187, %55, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %189 = tosa.erf %188 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %190 = tosa.add %189, %53 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %191 = tosa.mul %54, %190, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %192 = tosa.mul %187, %191, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %193 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %194 = tosa.reshape %192, %34 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %195 = tosa.reshape %193, %35 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %196 = tosa.matmul %194, %195, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %197 = tosa.reshape %196, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %198 = tosa.reshape %arg17, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %199 = tosa.add %197, %198 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %200 = tosa.reshape %199, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %201 = tosa.add %161, %200 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %202 = tosa.cast %201 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %203 = tosa.reduce_sum %202 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %204 = tosa.mul %203, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %205 = tosa.sub %202, %204 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %206 = tosa.mul %205, %205, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %207 = tosa.reduce_sum %206 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %208 = tosa.mul %207, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %209 = tosa.cast %208 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %210 = tosa.reduce_sum %201 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %211 = tosa.mul %210, %41, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %212 = tosa.add %209, %42 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %213 = tosa.rsqrt %212 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %214 = tosa.sub %201, %211 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %215 = tosa.mul %214, %213, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %216 = tosa.reshape %arg18, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %217 = tosa.mul %215, %216, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %218 = tosa.reshape %arg19, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %219 = tosa.add %217, %218 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %220 = tosa.transpose %arg25 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %221 = tosa.reshape %219, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %222 = tosa.reshape %220, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %223 = tosa.matmul %221, %222, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %224 = tosa.reshape %223, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %225 = tosa.reshape %arg26, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %226 = tosa.add %224, %225 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %227 = tosa.reshape %226, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %228 = tosa.transpose %227 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %229 = tosa.transpose %arg27 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %230 = tosa.reshape %229, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %231 = tosa.matmul %221, %230, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %232 = tosa.reshape %231, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %233 = tosa.reshape %arg28, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %234 = tosa.add %232, %233 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %235 = tosa.reshape %234, %10 : (tensor<24x16xf32>, !tosa.shape<4>) -> tensor<2x12x4x4xf32>
    %236 = tosa.transpose %235 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x4xf32>) -> tensor<2x4x12x4xf32>
    %237 = tosa.abs %228 : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %238 = tosa.pow %237, %43 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x4xf32>
    %239 = tosa.reduce_sum %238 {axis = 3 : i32} : (tensor<2x4x12x4xf32>) -> tensor<2x4x12x1xf32>
    %240 = tosa.pow %239, %44 : (tensor<2x4x12x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x1xf32>
    %241 = tosa.reciprocal %240 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %242 = tosa.mul %228, %241, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %243 = tosa.reshape %242, %11 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x1x4xf32>
    %244 = tosa.reshape %arg24, %12 : (tensor<1x4x5x4xf32>, !tosa.shape<5>) -> tensor<1x4x1x5x4xf32>
    %245 = tosa.sub %243, %244 : (tensor<2x4x12x1x4xf32>, tensor<1x4x1x5x4xf32>) -> tensor<2x4x12x5x4xf32>
    %246 = tosa.pow %245, %45 : (tensor<2x4x12x5x4xf32>, tensor<1x1x1x1x1xf32>) -> tensor<2x4x12x5x4xf32>
    %247 = tosa.reduce_sum %246 {axis = 4 : i32} : (tensor<2x4x12x5x4xf32>) -> tensor<2x4x12x5x1xf32>
    %248 = tosa.reshape %247, %13 : (tensor<2x4x12x5x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x5xf32>
    %249 = tosa.reduce_sum %248 {axis = 3 : i32} : (tensor<2x4x12x5xf32>) -> tensor<2x4x12x1xf32>
    %250 = tosa.reshape %249, %14 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %251 = tosa.mul %250, %46, %3 : (tensor<2x4x12xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12xf32>
    %252 = tosa.reduce_sum %251 {axis = 2 : i32} : (tensor<2x4x12xf32>) -> tensor<2x4x1xf32>
    %253 = tosa.reshape %252, %15 : (tensor<2x4x1xf32>, !tosa.shape<2>) -> tensor<2x4xf32>
    %254 = tosa.mul %253, %47, %3 : (tensor<2x4xf32>, tensor<1x1xf32>, tensor<1xi8>) -> tensor<2x4xf32>
    %255 = tosa.negate %248, %6, %6 : (tensor<2x4x12x5xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x5xf32>
    %256 = tosa.reshape %254, %16 : (tensor<2x4xf32>, !tosa.shape<4>) -> tensor<2x4x1x1xf32>
    %257 = tosa.mul %256, %43, %3 : (tensor<2x4x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x1x1xf32>
    %258 = tosa.reciprocal %257 : (tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %259 = tosa.mul %255, %258, %3 : (tensor<2x4x12x5xf32>, tensor<2x4x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x5xf32>
    %260 = tosa.exp %259 : (tensor<2x4x12x5xf32>) -> tensor<2x4x12x5xf32>
    %261 = tosa.sub %260, %arg23 : (tensor<2x4x12x5xf32>, tensor<1x4x1x5xf32>) -> tensor<2x4x12x5xf32>
    %262 = tosa.reshape %261, %17 : (tensor<2x4x12x5xf32>, !tosa.shape<5>) -> tensor<2x4x12x5x1xf32>
    %263 = tosa.reshape %arg22, %18 : (tensor<4x8x5xf32>, !tosa.shape<5>) -> tensor<4x8x5x1x1xf32>
    %264 = tosa.transpose %262 {perms = array<i32: 1, 0, 2, 3, 4>} : (tensor<2x4x12x5x1xf32>) -> tensor<4x2x12x5x1xf32>
    %265 = tosa.reshape %264, %19 : (tensor<4x2x12x5x1xf32>, !tosa.shape<3>) -> tensor<4x24x5xf32>
    %266 = tosa.transpose %263 {perms = array<i32: 0, 2, 1, 3, 4>} : (tensor<4x8x5x1x1xf32>) -> tensor<4x5x8x1x1xf32>
    %267 = tosa.reshape %266, %20 : (tensor<4x5x8x1x1xf32>, !tosa.shape<3>) -> tensor<4x5x8xf32>
    %268 = tosa.matmul %265, %267, %6, %6 : (tensor<4x24x5xf32>, tensor<4x5x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<4x24x8xf32>
    %269 = tosa.reshape %268, %21 : (tensor<4x24x8xf32>, !tosa.shape<5>) -> tensor<4x2x12x1x8xf32>
    %270 = tosa.transpose %269 {perms = array<i32: 1, 0, 2, 4, 3>} : (tensor<4x2x12x1x8xf32>) -> tensor<2x4x12x8x1xf32>
    %271 = tosa.reshape %270, %22 : (tensor<2x4x12x8x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %272 = tosa.cast %271 : (tensor<2x4x12x8xf32>) -> tensor<2x4x12x8xf64>
    %273 = tosa.greater %272, %48 : (tensor<2x4x12x8xf64>, tensor<1x1x1x1xf64>) -> tensor<2x4x12x8xi1>
    %274 = tosa.select %273, %49, %50 : (tensor<2x4x12x8xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x4x12x8xf32>
    %275 = tosa.reduce_sum %274 {axis = 2 : i32} : (tensor<2x4x12x8xf32>) -> tensor<2x4x1x8xf32>
    %276 = tosa.reshape %274, %23 : (tensor<2x4x12x8xf32>, !tosa.shape<3>) -> tensor<8x12x8xf32>
    %277 = tosa.reshape %275, %24 : (tensor<2x4x1x8xf32>, !tosa.shape<3>) -> tensor<8x8x1xf32>
    %278 = tosa.matmul %276, %277, %6, %6 : (tensor<8x12x8xf32>, tensor<8x8x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x1xf32>
    %279 = tosa.reshape %278, %14 : (tensor<8x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %280 = tosa.add %279, %51 : (tensor<2x4x12xf32>, tensor<1x1x1xf32>) -> tensor<2x4x12xf32>
    %281 = tosa.reciprocal %280 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %282 = tosa.reshape %274, %26 : (tensor<2x4x12x8xf32>, !tosa.shape<5>) -> tensor<2x4x12x8x1xf32>
    %283 = tosa.transpose %282 {perms = array<i32: 0, 1, 3, 2, 4>} : (tensor<2x4x12x8x1xf32>) -> tensor<2x4x8x12x1xf32>
    %284 = tosa.reshape %283, %27 : (tensor<2x4x8x12x1xf32>, !tosa.shape<3>) -> tensor<8x8x12xf32>
    %285 = tosa.reshape %236, %28 : (tensor<2x4x12x4xf32>, !tosa.shape<3>) -> tensor<8x12x4xf32>
    %286 = tosa.matmul %284, %285, %6, %6 : (tensor<8x8x12xf32>, tensor<8x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x8x4xf32>
    %287 = tosa.matmul %276, %286, %6, %6 : (tensor<8x12x8xf32>, tensor<8x8x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x4xf32>
    %288 = tosa.reshape %287, %29 : (tensor<8x12x4xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %289 = tosa.mul %236, %52, %3 : (tensor<2x4x12x4xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %290 = tosa.add %288, %289 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %291 = tosa.reshape %281, %25 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %292 = tosa.mul %290, %291, %3 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %293 = tosa.transpose %292 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x4xf32>) -> tensor<2x12x4x4xf32>
    %294 = tosa.transpose %arg29 {perms = array<i32: 1, 0>} : (tensor<16x16xf32>) -> tensor<16x16xf32>
    %295 = tosa.reshape %293, %7 : (tensor<2x12x4x4xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %296 = tosa.reshape %294, %8 : (tensor<16x16xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %297 = tosa.matmul %295, %296, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %298 = tosa.reshape %297, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %299 = tosa.reshape %arg30, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %300 = tosa.add %298, %299 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %301 = tosa.reshape %300, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %302 = tosa.add %201, %301 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %303 = tosa.cast %302 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %304 = tosa.reduce_sum %303 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %305 = tosa.mul %304, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %306 = tosa.sub %303, %305 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %307 = tosa.mul %306, %306, %3 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %308 = tosa.reduce_sum %307 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %309 = tosa.mul %308, %40, %3 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %310 = tosa.cast %309 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %311 = tosa.reduce_sum %302 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %312 = tosa.mul %311, %41, %3 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %313 = tosa.add %310, %42 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %314 = tosa.rsqrt %313 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %315 = tosa.sub %302, %312 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %316 = tosa.mul %315, %314, %3 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %317 = tosa.reshape %arg20, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %318 = tosa.mul %316, %317, %3 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %319 = tosa.reshape %arg21, %4 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %320 = tosa.add %318, %319 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %321 = tosa.transpose %arg31 {perms = array<i32: 1, 0>} : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %322 = tosa.reshape %320, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %323 = tosa.reshape %321, %30 : (tensor<16x32xf32>, !tosa.shape<3>) -> tensor<1x16x32xf32>
    %324 = tosa.matmul %322, %323, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %325 = tosa.reshape %324, %31 : (tensor<1x24x32xf32>, !tosa.shape<2>) -> tensor<24x32xf32>
    %326 = tosa.reshape %arg32, %32 : (tensor<32xf32>, !tosa.shape<2>) -> tensor<1x32xf32>
    %327 = tosa.add %325, %326 : (tensor<24x32xf32>, tensor<1x32xf32>) -> tensor<24x32xf32>
    %328 = tosa.reshape %327, %33 : (tensor<24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %329 = tosa.mul %328, %55, %3 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %330 = tosa.erf %329 : (tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %331 = tosa.add %330, %53 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %332 = tosa.mul %54, %331, %3 : (tensor<1x1x1xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %333 = tosa.mul %328, %332, %3 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %334 = tosa.transpose %arg33 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %335 = tosa.reshape %333, %34 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %336 = tosa.reshape %334, %35 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %337 = tosa.matmul %335, %336, %6, %6 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %338 = tosa.reshape %337, %5 : (tensor<1x24x16xf32>, !tosa.shape<2>) -> tensor<24x16xf32>
    %339 = tosa.reshape %arg34, %9 : (tensor<16xf32>, !tosa.shape<2>) -> tensor<1x16xf32>
    %340 = tosa.add %338, %339 : (tensor<24x16xf32>, tensor<1x16xf32>) -> tensor<24x16xf32>
    %341 = tosa.reshape %340, %2 : (tensor<24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %342 = tosa.add %302, %341 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %343 = tosa.transpose %arg35 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %344 = tosa.reshape %342, %7 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %345 = tosa.reshape %343, %36 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %346 = tosa.matmul %344, %345, %6, %6 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %347 = tosa.reshape %346, %37 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %348 = tosa.reshape %arg36, %38 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %349 = tosa.add %347, %348 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %350 = tosa.reshape %349, %39 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %350 : tensor<2x12x31xf32>
  }
}
