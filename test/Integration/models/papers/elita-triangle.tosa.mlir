module {
  func.func @main(%arg0: tensor<31x16xf32>, %arg1: tensor<16xf32>, %arg2: tensor<16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x3x1xf32>, %arg8: tensor<4x3x1xf32>, %arg9: tensor<4x3x1xf32>, %arg10: tensor<4x3x1xf32>, %arg11: tensor<4x3x1xf32>, %arg12: tensor<4x16x4xf32>, %arg13: tensor<4x16x4xf32>, %arg14: tensor<16x8xf32>, %arg15: tensor<16x4xf32>, %arg16: tensor<8x4x16xf32>, %arg17: tensor<8xf32>, %arg18: tensor<4xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<4x16xf32>, %arg25: tensor<4x16xf32>, %arg26: tensor<4x3x1xf32>, %arg27: tensor<4x3x1xf32>, %arg28: tensor<4x3x1xf32>, %arg29: tensor<4x3x1xf32>, %arg30: tensor<4x3x1xf32>, %arg31: tensor<4x16x4xf32>, %arg32: tensor<4x16x4xf32>, %arg33: tensor<16x8xf32>, %arg34: tensor<16x4xf32>, %arg35: tensor<8x4x16xf32>, %arg36: tensor<8xf32>, %arg37: tensor<4xf32>, %arg38: tensor<16xf32>, %arg39: tensor<31x16xf32>, %arg40: tensor<31xf32>, %arg41: tensor<2x12xi64>) -> tensor<2x12x31xf32> {
    %0 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<12x12xf32>}> : () -> tensor<12x12xf32>
    %1 = tosa.const_shape  {values = dense<[1, 31, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[2, 12, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %5 = tosa.const_shape  {values = dense<[1, 1, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %6 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %7 = tosa.const_shape  {values = dense<[1, 1, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %8 = tosa.const_shape  {values = dense<[4, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %9 = tosa.const_shape  {values = dense<[4, 16, 1, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %10 = tosa.const_shape  {values = dense<[1, 24, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %11 = tosa.const_shape  {values = dense<[1, 16, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %13 = tosa.const_shape  {values = dense<[2, 12, 1, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %14 = tosa.const_shape  {values = dense<[2, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %15 = tosa.const_shape  {values = dense<[1, 4, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %16 = tosa.const_shape  {values = dense<[4, 16, 4, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %17 = tosa.const_shape  {values = dense<[1, 16, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %18 = tosa.const_shape  {values = dense<[2, 12, 1, 4, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %19 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %20 = tosa.const_shape  {values = dense<[2, 4, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %22 = tosa.const_shape  {values = dense<[12, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %23 = tosa.const_shape  {values = dense<[2, 4, 12, 4, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %24 = tosa.const_shape  {values = dense<[1, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 12, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = tosa.const_shape  {values = dense<[12, 1, 2, 4, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %27 = tosa.const_shape  {values = dense<[1, 4, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %28 = tosa.const_shape  {values = dense<[2, 4, 12, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %29 = tosa.const_shape  {values = dense<[1, 12, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %30 = tosa.const_shape  {values = dense<[12, 1, 2, 4, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %31 = tosa.const_shape  {values = dense<[1, 16, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %32 = tosa.const_shape  {values = dense<[2, 12, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %33 = tosa.const_shape  {values = dense<[1, 1, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %34 = tosa.const_shape  {values = dense<[2, 12, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %35 = tosa.const_shape  {values = dense<[1, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %36 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %37 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %38 = tosa.const_shape  {values = dense<[1, 16, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %39 = tosa.const_shape  {values = dense<[24, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %40 = tosa.const_shape  {values = dense<[1, 31]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %41 = tosa.const_shape  {values = dense<[2, 12, 31]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %42 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf64>}> : () -> tensor<1x1x1xf64>
    %43 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %44 = "tosa.const"() <{values = dense<9.99999974E-6> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %45 = "tosa.const"() <{values = dense<6.000000e+00> : tensor<1xf64>}> : () -> tensor<1xf64>
    %46 = "tosa.const"() <{values = dense<0.0909090936> : tensor<1xf32>}> : () -> tensor<1xf32>
    %47 = "tosa.const"() <{values = dense<11> : tensor<1xi32>}> : () -> tensor<1xi32>
    %48 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %49 = "tosa.const"() <{values = dense<0> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %50 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1xf32>}> : () -> tensor<1x1xf32>
    %51 = tosa.const_shape  {values = dense<[2, 12, 1, 8, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %52 = tosa.const_shape  {values = dense<[2, 12, 1, 1, 4]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %53 = tosa.reshape %arg0, %1 : (tensor<31x16xf32>, !tosa.shape<3>) -> tensor<1x31x16xf32>
    %54 = tosa.reshape %arg41, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %55 = tosa.cast %54 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %56 = tosa.gather %53, %55 : (tensor<1x31x16xf32>, tensor<1x24xi32>) -> tensor<1x24x16xf32>
    %57 = tosa.reshape %56, %3 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %58 = tosa.cast %57 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %59 = tosa.reduce_sum %58 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %60 = tosa.mul %59, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %61 = tosa.sub %58, %60 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %62 = tosa.mul %61, %61, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %63 = tosa.reduce_sum %62 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %64 = tosa.mul %63, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %65 = tosa.cast %64 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %66 = tosa.reduce_sum %57 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %67 = tosa.mul %66, %43, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %68 = tosa.add %65, %44 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %69 = tosa.rsqrt %68 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %70 = tosa.sub %57, %67 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %71 = tosa.mul %70, %69, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %72 = tosa.reshape %arg1, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %73 = tosa.mul %71, %72, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %74 = tosa.reshape %arg2, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %75 = tosa.add %73, %74 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %76 = tosa.cast %6 : (tensor<12xi64>) -> tensor<12xf64>
    %77 = tosa.greater %45, %76 : (tensor<1xf64>, tensor<12xf64>) -> tensor<12xi1>
    %78 = tosa.cast %6 : (tensor<12xi64>) -> tensor<12xf32>
    %79 = tosa.mul %78, %46, %4 : (tensor<12xf32>, tensor<1xf32>, tensor<1xi8>) -> tensor<12xf32>
    %80 = tosa.cast %6 : (tensor<12xi64>) -> tensor<12xi32>
    %81 = tosa.sub %47, %80 : (tensor<1xi32>, tensor<12xi32>) -> tensor<12xi32>
    %82 = tosa.cast %81 : (tensor<12xi32>) -> tensor<12xf32>
    %83 = tosa.mul %82, %46, %4 : (tensor<12xf32>, tensor<1xf32>, tensor<1xi8>) -> tensor<12xf32>
    %84 = tosa.sub %48, %83 : (tensor<1xf32>, tensor<12xf32>) -> tensor<12xf32>
    %85 = tosa.select %77, %79, %84 : (tensor<12xi1>, tensor<12xf32>, tensor<12xf32>) -> tensor<12xf32>
    %86 = tosa.reshape %85, %7 : (tensor<12xf32>, !tosa.shape<3>) -> tensor<1x1x12xf32>
    %87 = tosa.mul %arg7, %86, %4 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %88 = tosa.add %87, %arg9 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %89 = tosa.sin %88 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %90 = tosa.mul %89, %arg11, %4 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %91 = tosa.reduce_sum %90 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %92 = tosa.mul %arg8, %86, %4 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %93 = tosa.add %92, %arg10 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %94 = tosa.sin %93 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %95 = tosa.mul %94, %arg11, %4 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %96 = tosa.reduce_sum %95 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %97 = tosa.reshape %96, %8 : (tensor<4x1x12xf32>, !tosa.shape<2>) -> tensor<4x12xf32>
    %98 = tosa.reshape %arg5, %9 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %99 = tosa.reshape %75, %10 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %100 = tosa.transpose %98 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %101 = tosa.reshape %100, %11 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %102 = tosa.matmul %99, %101, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %103 = tosa.reshape %102, %13 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %104 = tosa.transpose %103 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %105 = tosa.reshape %104, %14 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %106 = tosa.reshape %91, %15 : (tensor<4x1x12xf32>, !tosa.shape<3>) -> tensor<1x4x12xf32>
    %107 = tosa.add %105, %106 : (tensor<2x4x12xf32>, tensor<1x4x12xf32>) -> tensor<2x4x12xf32>
    %108 = tosa.reshape %arg6, %9 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %109 = tosa.transpose %108 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %110 = tosa.reshape %109, %11 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %111 = tosa.matmul %99, %110, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %112 = tosa.reshape %111, %13 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %113 = tosa.transpose %112 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %114 = tosa.reshape %113, %14 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %115 = tosa.reshape %arg12, %16 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %116 = tosa.transpose %115 {perms = array<i32: 1, 0, 2, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<16x4x4x1x1xf32>
    %117 = tosa.reshape %116, %17 : (tensor<16x4x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %118 = tosa.matmul %99, %117, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %119 = tosa.reshape %118, %18 : (tensor<1x24x16xf32>, !tosa.shape<5>) -> tensor<2x12x1x4x4xf32>
    %120 = tosa.transpose %119 {perms = array<i32: 0, 3, 1, 4, 2>} : (tensor<2x12x1x4x4xf32>) -> tensor<2x4x12x4x1xf32>
    %121 = tosa.reshape %120, %19 : (tensor<2x4x12x4x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %122 = tosa.exp %107 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %123 = tosa.reshape %122, %20 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %124 = tosa.exp %114 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %125 = tosa.reshape %124, %20 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %126 = tosa.exp %97 : (tensor<4x12xf32>) -> tensor<4x12xf32>
    %127 = tosa.mul %123, %121, %4 : (tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %128 = tosa.reshape %6, %21 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %129 = tosa.reshape %6, %22 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<12x1xi64>
    %130 = tosa.cast %129 : (tensor<12x1xi64>) -> tensor<12x1xi32>
    %131 = tosa.cast %128 : (tensor<1x12xi64>) -> tensor<1x12xi32>
    %132 = tosa.sub %131, %130 : (tensor<1x12xi32>, tensor<12x1xi32>) -> tensor<12x12xi32>
    %133 = tosa.cast %132 : (tensor<12x12xi32>) -> tensor<12x12xi64>
    %134 = tosa.greater_equal %49, %133 : (tensor<1x1xi64>, tensor<12x12xi64>) -> tensor<12x12xi1>
    %135 = tosa.select %134, %0, %50 : (tensor<12x12xi1>, tensor<12x12xf32>, tensor<1x1xf32>) -> tensor<12x12xf32>
    %136 = tosa.reshape %127, %23 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x4x1xf32>
    %137 = tosa.reshape %135, %24 : (tensor<12x12xf32>, !tosa.shape<3>) -> tensor<1x12x12xf32>
    %138 = tosa.transpose %136 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<2x4x12x4x1xf32>) -> tensor<12x2x4x4x1xf32>
    %139 = tosa.reshape %138, %25 : (tensor<12x2x4x4x1xf32>, !tosa.shape<3>) -> tensor<1x12x32xf32>
    %140 = tosa.matmul %137, %139, %12, %12 : (tensor<1x12x12xf32>, tensor<1x12x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x12x32xf32>
    %141 = tosa.reshape %140, %26 : (tensor<1x12x32xf32>, !tosa.shape<5>) -> tensor<12x1x2x4x4xf32>
    %142 = tosa.transpose %141 {perms = array<i32: 2, 3, 0, 4, 1>} : (tensor<12x1x2x4x4xf32>) -> tensor<2x4x12x4x1xf32>
    %143 = tosa.reshape %142, %19 : (tensor<2x4x12x4x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %144 = tosa.reshape %126, %27 : (tensor<4x12xf32>, !tosa.shape<4>) -> tensor<1x4x12x1xf32>
    %145 = tosa.mul %143, %144, %4 : (tensor<2x4x12x4xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %146 = tosa.mul %121, %125, %4 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %147 = tosa.add %145, %146 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %148 = tosa.reshape %122, %28 : (tensor<2x4x12xf32>, !tosa.shape<5>) -> tensor<2x4x12x1x1xf32>
    %149 = tosa.transpose %148 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<2x4x12x1x1xf32>) -> tensor<12x2x4x1x1xf32>
    %150 = tosa.reshape %149, %29 : (tensor<12x2x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x12x8xf32>
    %151 = tosa.matmul %137, %150, %12, %12 : (tensor<1x12x12xf32>, tensor<1x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x12x8xf32>
    %152 = tosa.reshape %151, %30 : (tensor<1x12x8xf32>, !tosa.shape<5>) -> tensor<12x1x2x4x1xf32>
    %153 = tosa.transpose %152 {perms = array<i32: 2, 3, 0, 4, 1>} : (tensor<12x1x2x4x1xf32>) -> tensor<2x4x12x1x1xf32>
    %154 = tosa.reshape %153, %20 : (tensor<2x4x12x1x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %155 = tosa.mul %154, %144, %4 : (tensor<2x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x1xf32>
    %156 = tosa.add %155, %125 : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %157 = tosa.reciprocal %156 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %158 = tosa.mul %147, %157, %4 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %159 = tosa.reshape %158, %23 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x4x1xf32>
    %160 = tosa.reshape %arg13, %16 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %161 = tosa.transpose %159 {perms = array<i32: 0, 2, 3, 1, 4>} : (tensor<2x4x12x4x1xf32>) -> tensor<2x12x4x4x1xf32>
    %162 = tosa.reshape %161, %10 : (tensor<2x12x4x4x1xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %163 = tosa.transpose %160 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<4x4x16x1x1xf32>
    %164 = tosa.reshape %163, %17 : (tensor<4x4x16x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %165 = tosa.matmul %162, %164, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %166 = tosa.reshape %165, %3 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %167 = tosa.add %57, %166 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %168 = tosa.cast %167 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %169 = tosa.reduce_sum %168 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %170 = tosa.mul %169, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %171 = tosa.sub %168, %170 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %172 = tosa.mul %171, %171, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %173 = tosa.reduce_sum %172 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %174 = tosa.mul %173, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %175 = tosa.cast %174 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %176 = tosa.reduce_sum %167 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %177 = tosa.mul %176, %43, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %178 = tosa.add %175, %44 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %179 = tosa.rsqrt %178 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %180 = tosa.sub %167, %177 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %181 = tosa.mul %180, %179, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %182 = tosa.reshape %arg3, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %183 = tosa.mul %181, %182, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %184 = tosa.reshape %arg4, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %185 = tosa.add %183, %184 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %186 = tosa.reshape %185, %10 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %187 = tosa.reshape %arg14, %31 : (tensor<16x8xf32>, !tosa.shape<3>) -> tensor<1x16x8xf32>
    %188 = tosa.matmul %186, %187, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x8xf32>
    %189 = tosa.reshape %188, %32 : (tensor<1x24x8xf32>, !tosa.shape<3>) -> tensor<2x12x8xf32>
    %190 = tosa.reshape %arg17, %33 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %191 = tosa.add %189, %190 : (tensor<2x12x8xf32>, tensor<1x1x8xf32>) -> tensor<2x12x8xf32>
    %192 = tosa.sigmoid %191 : (tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %193 = tosa.mul %191, %192, %4 : (tensor<2x12x8xf32>, tensor<2x12x8xf32>, tensor<1xi8>) -> tensor<2x12x8xf32>
    %194 = tosa.reshape %arg15, %11 : (tensor<16x4xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %195 = tosa.matmul %186, %194, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %196 = tosa.reshape %195, %34 : (tensor<1x24x4xf32>, !tosa.shape<3>) -> tensor<2x12x4xf32>
    %197 = tosa.reshape %arg18, %35 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %198 = tosa.add %196, %197 : (tensor<2x12x4xf32>, tensor<1x1x4xf32>) -> tensor<2x12x4xf32>
    %199 = tosa.sigmoid %198 : (tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %200 = tosa.mul %198, %199, %4 : (tensor<2x12x4xf32>, tensor<2x12x4xf32>, tensor<1xi8>) -> tensor<2x12x4xf32>
    %201 = tosa.reshape %193, %51 : (tensor<2x12x8xf32>, !tosa.shape<5>) -> tensor<2x12x1x8x1xf32>
    %202 = tosa.reshape %200, %52 : (tensor<2x12x4xf32>, !tosa.shape<5>) -> tensor<2x12x1x1x4xf32>
    %203 = tosa.mul %201, %202, %4 : (tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>, tensor<1xi8>) -> tensor<2x12x1x8x4xf32>
    %204 = tosa.reshape %203, %36 : (tensor<2x12x1x8x4xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %205 = tosa.reshape %arg16, %37 : (tensor<8x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %206 = tosa.matmul %204, %205, %12, %12 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %207 = tosa.reshape %206, %3 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %208 = tosa.reshape %arg19, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %209 = tosa.add %207, %208 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %210 = tosa.add %167, %209 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %211 = tosa.cast %210 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %212 = tosa.reduce_sum %211 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %213 = tosa.mul %212, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %214 = tosa.sub %211, %213 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %215 = tosa.mul %214, %214, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %216 = tosa.reduce_sum %215 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %217 = tosa.mul %216, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %218 = tosa.cast %217 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %219 = tosa.reduce_sum %210 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %220 = tosa.mul %219, %43, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %221 = tosa.add %218, %44 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %222 = tosa.rsqrt %221 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %223 = tosa.sub %210, %220 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %224 = tosa.mul %223, %222, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %225 = tosa.reshape %arg20, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %226 = tosa.mul %224, %225, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %227 = tosa.reshape %arg21, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %228 = tosa.add %226, %227 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %229 = tosa.mul %arg26, %86, %4 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %230 = tosa.add %229, %arg28 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %231 = tosa.sin %230 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %232 = tosa.mul %231, %arg30, %4 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %233 = tosa.reduce_sum %232 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %234 = tosa.mul %arg27, %86, %4 : (tensor<4x3x1xf32>, tensor<1x1x12xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %235 = tosa.add %234, %arg29 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>) -> tensor<4x3x12xf32>
    %236 = tosa.sin %235 : (tensor<4x3x12xf32>) -> tensor<4x3x12xf32>
    %237 = tosa.mul %236, %arg30, %4 : (tensor<4x3x12xf32>, tensor<4x3x1xf32>, tensor<1xi8>) -> tensor<4x3x12xf32>
    %238 = tosa.reduce_sum %237 {axis = 1 : i32} : (tensor<4x3x12xf32>) -> tensor<4x1x12xf32>
    %239 = tosa.reshape %238, %8 : (tensor<4x1x12xf32>, !tosa.shape<2>) -> tensor<4x12xf32>
    %240 = tosa.reshape %arg24, %9 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %241 = tosa.reshape %228, %10 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %242 = tosa.transpose %240 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %243 = tosa.reshape %242, %11 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %244 = tosa.matmul %241, %243, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %245 = tosa.reshape %244, %13 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %246 = tosa.transpose %245 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %247 = tosa.reshape %246, %14 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %248 = tosa.reshape %233, %15 : (tensor<4x1x12xf32>, !tosa.shape<3>) -> tensor<1x4x12xf32>
    %249 = tosa.add %247, %248 : (tensor<2x4x12xf32>, tensor<1x4x12xf32>) -> tensor<2x4x12xf32>
    %250 = tosa.reshape %arg25, %9 : (tensor<4x16xf32>, !tosa.shape<4>) -> tensor<4x16x1x1xf32>
    %251 = tosa.transpose %250 {perms = array<i32: 1, 0, 2, 3>} : (tensor<4x16x1x1xf32>) -> tensor<16x4x1x1xf32>
    %252 = tosa.reshape %251, %11 : (tensor<16x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %253 = tosa.matmul %241, %252, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %254 = tosa.reshape %253, %13 : (tensor<1x24x4xf32>, !tosa.shape<4>) -> tensor<2x12x1x4xf32>
    %255 = tosa.transpose %254 {perms = array<i32: 0, 3, 1, 2>} : (tensor<2x12x1x4xf32>) -> tensor<2x4x12x1xf32>
    %256 = tosa.reshape %255, %14 : (tensor<2x4x12x1xf32>, !tosa.shape<3>) -> tensor<2x4x12xf32>
    %257 = tosa.reshape %arg31, %16 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %258 = tosa.transpose %257 {perms = array<i32: 1, 0, 2, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<16x4x4x1x1xf32>
    %259 = tosa.reshape %258, %17 : (tensor<16x4x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %260 = tosa.matmul %241, %259, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %261 = tosa.reshape %260, %18 : (tensor<1x24x16xf32>, !tosa.shape<5>) -> tensor<2x12x1x4x4xf32>
    %262 = tosa.transpose %261 {perms = array<i32: 0, 3, 1, 4, 2>} : (tensor<2x12x1x4x4xf32>) -> tensor<2x4x12x4x1xf32>
    %263 = tosa.reshape %262, %19 : (tensor<2x4x12x4x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %264 = tosa.exp %249 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %265 = tosa.reshape %264, %20 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %266 = tosa.exp %256 : (tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %267 = tosa.reshape %266, %20 : (tensor<2x4x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %268 = tosa.exp %239 : (tensor<4x12xf32>) -> tensor<4x12xf32>
    %269 = tosa.mul %265, %263, %4 : (tensor<2x4x12x1xf32>, tensor<2x4x12x4xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %270 = tosa.reshape %269, %23 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x4x1xf32>
    %271 = tosa.transpose %270 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<2x4x12x4x1xf32>) -> tensor<12x2x4x4x1xf32>
    %272 = tosa.reshape %271, %25 : (tensor<12x2x4x4x1xf32>, !tosa.shape<3>) -> tensor<1x12x32xf32>
    %273 = tosa.matmul %137, %272, %12, %12 : (tensor<1x12x12xf32>, tensor<1x12x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x12x32xf32>
    %274 = tosa.reshape %273, %26 : (tensor<1x12x32xf32>, !tosa.shape<5>) -> tensor<12x1x2x4x4xf32>
    %275 = tosa.transpose %274 {perms = array<i32: 2, 3, 0, 4, 1>} : (tensor<12x1x2x4x4xf32>) -> tensor<2x4x12x4x1xf32>
    %276 = tosa.reshape %275, %19 : (tensor<2x4x12x4x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %277 = tosa.reshape %268, %27 : (tensor<4x12xf32>, !tosa.shape<4>) -> tensor<1x4x12x1xf32>
    %278 = tosa.mul %276, %277, %4 : (tensor<2x4x12x4xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %279 = tosa.mul %263, %267, %4 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %280 = tosa.add %278, %279 : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x4xf32>
    %281 = tosa.reshape %264, %28 : (tensor<2x4x12xf32>, !tosa.shape<5>) -> tensor<2x4x12x1x1xf32>
    %282 = tosa.transpose %281 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<2x4x12x1x1xf32>) -> tensor<12x2x4x1x1xf32>
    %283 = tosa.reshape %282, %29 : (tensor<12x2x4x1x1xf32>, !tosa.shape<3>) -> tensor<1x12x8xf32>
    %284 = tosa.matmul %137, %283, %12, %12 : (tensor<1x12x12xf32>, tensor<1x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x12x8xf32>
    %285 = tosa.reshape %284, %30 : (tensor<1x12x8xf32>, !tosa.shape<5>) -> tensor<12x1x2x4x1xf32>
    %286 = tosa.transpose %285 {perms = array<i32: 2, 3, 0, 4, 1>} : (tensor<12x1x2x4x1xf32>) -> tensor<2x4x12x1x1xf32>
    %287 = tosa.reshape %286, %20 : (tensor<2x4x12x1x1xf32>, !tosa.shape<4>) -> tensor<2x4x12x1xf32>
    %288 = tosa.mul %287, %277, %4 : (tensor<2x4x12x1xf32>, tensor<1x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x1xf32>
    %289 = tosa.add %288, %267 : (tensor<2x4x12x1xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %290 = tosa.reciprocal %289 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %291 = tosa.mul %280, %290, %4 : (tensor<2x4x12x4xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x4xf32>
    %292 = tosa.reshape %291, %23 : (tensor<2x4x12x4xf32>, !tosa.shape<5>) -> tensor<2x4x12x4x1xf32>
    %293 = tosa.reshape %arg32, %16 : (tensor<4x16x4xf32>, !tosa.shape<5>) -> tensor<4x16x4x1x1xf32>
    %294 = tosa.transpose %292 {perms = array<i32: 0, 2, 3, 1, 4>} : (tensor<2x4x12x4x1xf32>) -> tensor<2x12x4x4x1xf32>
    %295 = tosa.reshape %294, %10 : (tensor<2x12x4x4x1xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %296 = tosa.transpose %293 {perms = array<i32: 2, 0, 1, 3, 4>} : (tensor<4x16x4x1x1xf32>) -> tensor<4x4x16x1x1xf32>
    %297 = tosa.reshape %296, %17 : (tensor<4x4x16x1x1xf32>, !tosa.shape<3>) -> tensor<1x16x16xf32>
    %298 = tosa.matmul %295, %297, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %299 = tosa.reshape %298, %3 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %300 = tosa.add %210, %299 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %301 = tosa.cast %300 : (tensor<2x12x16xf32>) -> tensor<2x12x16xf64>
    %302 = tosa.reduce_sum %301 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %303 = tosa.mul %302, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %304 = tosa.sub %301, %303 : (tensor<2x12x16xf64>, tensor<2x12x1xf64>) -> tensor<2x12x16xf64>
    %305 = tosa.mul %304, %304, %4 : (tensor<2x12x16xf64>, tensor<2x12x16xf64>, tensor<1xi8>) -> tensor<2x12x16xf64>
    %306 = tosa.reduce_sum %305 {axis = 2 : i32} : (tensor<2x12x16xf64>) -> tensor<2x12x1xf64>
    %307 = tosa.mul %306, %42, %4 : (tensor<2x12x1xf64>, tensor<1x1x1xf64>, tensor<1xi8>) -> tensor<2x12x1xf64>
    %308 = tosa.cast %307 : (tensor<2x12x1xf64>) -> tensor<2x12x1xf32>
    %309 = tosa.reduce_sum %300 {axis = 2 : i32} : (tensor<2x12x16xf32>) -> tensor<2x12x1xf32>
    %310 = tosa.mul %309, %43, %4 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %311 = tosa.add %308, %44 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %312 = tosa.rsqrt %311 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %313 = tosa.sub %300, %310 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>) -> tensor<2x12x16xf32>
    %314 = tosa.mul %313, %312, %4 : (tensor<2x12x16xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %315 = tosa.reshape %arg22, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %316 = tosa.mul %314, %315, %4 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>, tensor<1xi8>) -> tensor<2x12x16xf32>
    %317 = tosa.reshape %arg23, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %318 = tosa.add %316, %317 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %319 = tosa.reshape %318, %10 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %320 = tosa.reshape %arg33, %31 : (tensor<16x8xf32>, !tosa.shape<3>) -> tensor<1x16x8xf32>
    %321 = tosa.matmul %319, %320, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x8xf32>
    %322 = tosa.reshape %321, %32 : (tensor<1x24x8xf32>, !tosa.shape<3>) -> tensor<2x12x8xf32>
    %323 = tosa.reshape %arg36, %33 : (tensor<8xf32>, !tosa.shape<3>) -> tensor<1x1x8xf32>
    %324 = tosa.add %322, %323 : (tensor<2x12x8xf32>, tensor<1x1x8xf32>) -> tensor<2x12x8xf32>
    %325 = tosa.sigmoid %324 : (tensor<2x12x8xf32>) -> tensor<2x12x8xf32>
    %326 = tosa.mul %324, %325, %4 : (tensor<2x12x8xf32>, tensor<2x12x8xf32>, tensor<1xi8>) -> tensor<2x12x8xf32>
    %327 = tosa.reshape %arg34, %11 : (tensor<16x4xf32>, !tosa.shape<3>) -> tensor<1x16x4xf32>
    %328 = tosa.matmul %319, %327, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x4xf32>
    %329 = tosa.reshape %328, %34 : (tensor<1x24x4xf32>, !tosa.shape<3>) -> tensor<2x12x4xf32>
    %330 = tosa.reshape %arg37, %35 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %331 = tosa.add %329, %330 : (tensor<2x12x4xf32>, tensor<1x1x4xf32>) -> tensor<2x12x4xf32>
    %332 = tosa.sigmoid %331 : (tensor<2x12x4xf32>) -> tensor<2x12x4xf32>
    %333 = tosa.mul %331, %332, %4 : (tensor<2x12x4xf32>, tensor<2x12x4xf32>, tensor<1xi8>) -> tensor<2x12x4xf32>
    %334 = tosa.reshape %326, %51 : (tensor<2x12x8xf32>, !tosa.shape<5>) -> tensor<2x12x1x8x1xf32>
    %335 = tosa.reshape %333, %52 : (tensor<2x12x4xf32>, !tosa.shape<5>) -> tensor<2x12x1x1x4xf32>
    %336 = tosa.mul %334, %335, %4 : (tensor<2x12x1x8x1xf32>, tensor<2x12x1x1x4xf32>, tensor<1xi8>) -> tensor<2x12x1x8x4xf32>
    %337 = tosa.reshape %336, %36 : (tensor<2x12x1x8x4xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %338 = tosa.reshape %arg35, %37 : (tensor<8x4x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %339 = tosa.matmul %337, %338, %12, %12 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %340 = tosa.reshape %339, %3 : (tensor<1x24x16xf32>, !tosa.shape<3>) -> tensor<2x12x16xf32>
    %341 = tosa.reshape %arg38, %5 : (tensor<16xf32>, !tosa.shape<3>) -> tensor<1x1x16xf32>
    %342 = tosa.add %340, %341 : (tensor<2x12x16xf32>, tensor<1x1x16xf32>) -> tensor<2x12x16xf32>
    %343 = tosa.add %300, %342 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x16xf32>
    %344 = tosa.transpose %arg39 {perms = array<i32: 1, 0>} : (tensor<31x16xf32>) -> tensor<16x31xf32>
    %345 = tosa.reshape %343, %10 : (tensor<2x12x16xf32>, !tosa.shape<3>) -> tensor<1x24x16xf32>
    %346 = tosa.reshape %344, %38 : (tensor<16x31xf32>, !tosa.shape<3>) -> tensor<1x16x31xf32>
    %347 = tosa.matmul %345, %346, %12, %12 : (tensor<1x24x16xf32>, tensor<1x16x31xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x31xf32>
    %348 = tosa.reshape %347, %39 : (tensor<1x24x31xf32>, !tosa.shape<2>) -> tensor<24x31xf32>
    %349 = tosa.reshape %arg40, %40 : (tensor<31xf32>, !tosa.shape<2>) -> tensor<1x31xf32>
    %350 = tosa.add %348, %349 : (tensor<24x31xf32>, tensor<1x31xf32>) -> tensor<24x31xf32>
    %351 = tosa.reshape %350, %41 : (tensor<24x31xf32>, !tosa.shape<3>) -> tensor<2x12x31xf32>
    return %351 : tensor<2x12x31xf32>
  }
}
