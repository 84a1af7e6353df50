module {
  func.func @main(%arg0: tensor<61x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<16x32xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<64x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x32xf32>, %arg13: tensor<16x32xf32>, %arg14: tensor<16x32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<64x32xf32>, %arg18: tensor<32x64xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<61x32xf32>, %arg25: tensor<f32>, %arg26: tensor<4xf32>, %arg27: tensor<4xf32>, %arg28: tensor<2x12xi64>) -> tensor<2x12x61xf32> {
    %0 = "tosa.const"() <{values = dense<[[12, 1]]> : tensor<1x2xi32>}> : () -> tensor<1x2xi32>
    %cst = arith.constant dense<[[[[0]]], [[[1]]]]> : tensor<2x1x1x1xi64>
    %1 = tosa.const_shape  {values = dense<[1, 61, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %2 = tosa.const_shape  {values = dense<[1, 24]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %3 = tosa.const_shape  {values = dense<[2, 12, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %4 = tosa.const_shape  {values = dense<1> : tensor<3xindex>} : () -> !tosa.shape<3>
    %5 = "tosa.const"() <{values = dense<0> : tensor<1xi8>}> : () -> tensor<1xi8>
    %6 = "tosa.const"() <{values = dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]> : tensor<12xi64>}> : () -> tensor<12xi64>
    %7 = tosa.const_shape  {values = dense<[1, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %8 = tosa.const_shape  {values = dense<[2, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %9 = tosa.const_shape  {values = dense<0> : tensor<2xindex>} : () -> !tosa.shape<2>
    %10 = tosa.const_shape  {values = dense<[2, 12]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %11 = tosa.const_shape  {values = dense<[2, 1, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %12 = tosa.const_shape  {values = dense<[12, 1]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %13 = tosa.const_shape  {values = dense<[1, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %14 = tosa.const_shape  {values = dense<[1, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %15 = tosa.const_shape  {values = dense<[1, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %16 = tosa.const_shape  {values = dense<[2, 1, 1, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %17 = tosa.const_shape  {values = dense<[1, 1, 12, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %18 = tosa.const_shape  {values = dense<[1, 24, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %19 = tosa.const_shape  {values = dense<[24, 2]> : tensor<2xindex>} : () -> !tosa.shape<2>
    %20 = tosa.const_shape  {values = dense<[2, 1, 12, 1]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %21 = tosa.const_shape  {values = dense<[1, 1, 1, 12, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %22 = tosa.const_shape  {values = dense<[2, 1, 1, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %23 = tosa.const_shape  {values = dense<[1, 12, 1]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %24 = tosa.const_shape  {values = dense<[1, 1, 4]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %25 = tosa.const_shape  {values = dense<[1, 1, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %26 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %27 = tosa.const_shape  {values = dense<[1, 24, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %28 = tosa.const_shape  {values = dense<[1, 32, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %29 = tosa.const_shape  {values = dense<[2, 12, 4, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %30 = tosa.const_shape  {values = dense<[1, 32, 16]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %31 = tosa.const_shape  {values = dense<[2, 12, 2, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %32 = tosa.const_shape  {values = dense<[1, 1, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %33 = tosa.const_shape  {values = dense<[2, 4, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %34 = tosa.const_shape  {values = dense<0> : tensor<4xindex>} : () -> !tosa.shape<4>
    %35 = tosa.const_shape  {values = dense<[0, 0, 0, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %36 = tosa.const_shape  {values = dense<[2, 2, 12, 4]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %37 = tosa.const_shape  {values = dense<[2, 2, 1, 12, 8]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %38 = tosa.const_shape  {values = dense<[1, 1, 2, 1, 1]> : tensor<5xindex>} : () -> !tosa.shape<5>
    %39 = tosa.const_shape  {values = dense<[2, 4, 12, 8]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %40 = tosa.const_shape  {values = dense<[8, 12, 8]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %41 = tosa.const_shape  {values = dense<[8, 8, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %42 = tosa.const_shape  {values = dense<[2, 4, 12, 12]> : tensor<4xindex>} : () -> !tosa.shape<4>
    %43 = tosa.const_shape  {values = dense<[8, 12, 12]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %44 = tosa.const_shape  {values = dense<[1, 32, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %45 = tosa.const_shape  {values = dense<[2, 12, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %46 = "tosa.const"() <{values = dense<5.000000e-01> : tensor<2x12x64xf32>}> : () -> tensor<2x12x64xf32>
    %47 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<2x12x64xf32>}> : () -> tensor<2x12x64xf32>
    %48 = "tosa.const"() <{values = dense<3.000000e+00> : tensor<2x12x64xf32>}> : () -> tensor<2x12x64xf32>
    %49 = "tosa.const"() <{values = dense<4.471500e-02> : tensor<2x12x64xf32>}> : () -> tensor<2x12x64xf32>
    %50 = "tosa.const"() <{values = dense<0.636619746> : tensor<2x12x64xf32>}> : () -> tensor<2x12x64xf32>
    %51 = tosa.const_shape  {values = dense<[1, 24, 64]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %52 = tosa.const_shape  {values = dense<[1, 64, 32]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %53 = tosa.const_shape  {values = dense<[1, 32, 61]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %54 = tosa.const_shape  {values = dense<[2, 12, 61]> : tensor<3xindex>} : () -> !tosa.shape<3>
    %55 = "tosa.const"() <{values = dense<1> : tensor<1x1xi32>}> : () -> tensor<1x1xi32>
    %56 = "tosa.const"() <{values = dense<1> : tensor<1x1xi64>}> : () -> tensor<1x1xi64>
    %57 = "tosa.const"() <{values = dense<0> : tensor<1x1x1xi64>}> : () -> tensor<1x1x1xi64>
    %58 = "tosa.const"() <{values = dense<0> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %59 = "tosa.const"() <{values = dense<2> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %60 = "tosa.const"() <{values = dense<12> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %61 = "tosa.const"() <{values = dense<true> : tensor<1x1x1x1xi1>}> : () -> tensor<1x1x1x1xi1>
    %62 = "tosa.const"() <{values = dense<0.000000e+00> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %63 = "tosa.const"() <{values = dense<-3.40282347E+38> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %64 = "tosa.const"() <{values = dense<4> : tensor<1x1x1x1xi32>}> : () -> tensor<1x1x1x1xi32>
    %65 = "tosa.const"() <{values = dense<2.000000e+00> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %66 = "tosa.const"() <{values = dense<3.125000e-02> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %67 = "tosa.const"() <{values = dense<9.99999997E-7> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %68 = "tosa.const"() <{values = dense<1.000000e+00> : tensor<1xf32>}> : () -> tensor<1xf32>
    %69 = "tosa.const"() <{values = dense<6.250000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %70 = "tosa.const"() <{values = dense<2.000000e-02> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %71 = "tosa.const"() <{values = dense<5.000000e+01> : tensor<1x1x1x1xf32>}> : () -> tensor<1x1x1x1xf32>
    %72 = "tosa.const"() <{values = dense<0.0333333351> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %73 = "tosa.const"() <{values = dense<3.000000e+01> : tensor<1x1x1xf32>}> : () -> tensor<1x1x1xf32>
    %74 = tosa.reshape %arg24, %1 : (tensor<61x32xf32>, !tosa.shape<3>) -> tensor<1x61x32xf32>
    %75 = tosa.reshape %arg28, %2 : (tensor<2x12xi64>, !tosa.shape<2>) -> tensor<1x24xi64>
    %76 = tosa.cast %75 : (tensor<1x24xi64>) -> tensor<1x24xi32>
    %77 = tosa.gather %74, %76 : (tensor<1x61x32xf32>, tensor<1x24xi32>) -> tensor<1x24x32xf32>
    %78 = tosa.reshape %77, %3 : (tensor<1x24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %79 = tosa.reshape %arg25, %4 : (tensor<f32>, !tosa.shape<3>) -> tensor<1x1x1xf32>
    %80 = tosa.mul %78, %79, %5 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %81 = tosa.cast %6 : (tensor<12xi64>) -> tensor<12xi32>
    %82 = tosa.cast %81 : (tensor<12xi32>) -> tensor<12xi64>
    %83 = tosa.reshape %82, %7 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %84 = tosa.tile %83, %8 : (tensor<1x12xi64>, !tosa.shape<2>) -> tensor<2x12xi64>
    %85 = tosa.slice %84, %9, %8 : (tensor<2x12xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x1xi64>
    %86 = tosa.cast %85 : (tensor<2x1xi64>) -> tensor<2x1xi32>
    %87 = tosa.sub %86, %55 : (tensor<2x1xi32>, tensor<1x1xi32>) -> tensor<2x1xi32>
    %88 = tosa.cast %87 : (tensor<2x1xi32>) -> tensor<2x1xi64>
    %89 = tosa.concat %88, %84 {axis = 1 : i32} : (tensor<2x1xi64>, tensor<2x12xi64>) -> tensor<2x13xi64>
    %90 = tosa.slice %89, %9, %10 : (tensor<2x13xi64>, !tosa.shape<2>, !tosa.shape<2>) -> tensor<2x12xi64>
    %91 = tosa.cast %90 : (tensor<2x12xi64>) -> tensor<2x12xi32>
    %92 = tosa.cast %84 : (tensor<2x12xi64>) -> tensor<2x12xi32>
    %93 = tosa.sub %92, %91 : (tensor<2x12xi32>, tensor<2x12xi32>) -> tensor<2x12xi32>
    %94 = tosa.cast %93 : (tensor<2x12xi32>) -> tensor<2x12xi64>
    %95 = tosa.equal %94, %56 : (tensor<2x12xi64>, tensor<1x1xi64>) -> tensor<2x12xi1>
    %96 = tosa.logical_not %95 : (tensor<2x12xi1>) -> tensor<2x12xi1>
    %97 = tosa.cast %96 : (tensor<2x12xi1>) -> tensor<2x12xi64>
    %98 = tosa.reshape %97, %11 : (tensor<2x12xi64>, !tosa.shape<3>) -> tensor<2x1x12xi64>
    %99 = tosa.reshape %6, %7 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<1x12xi64>
    %100 = tosa.reshape %6, %12 : (tensor<12xi64>, !tosa.shape<2>) -> tensor<12x1xi64>
    %101 = tosa.greater_equal %100, %99 : (tensor<12x1xi64>, tensor<1x12xi64>) -> tensor<12x12xi1>
    %102 = tosa.reshape %101, %13 : (tensor<12x12xi1>, !tosa.shape<3>) -> tensor<1x12x12xi1>
    %103 = tosa.select %102, %98, %57 : (tensor<1x12x12xi1>, tensor<2x1x12xi64>, tensor<1x1x1xi64>) -> tensor<2x12x12xi64>
    %104 = tosa.reduce_sum %103 {axis = 2 : i32} : (tensor<2x12x12xi64>) -> tensor<2x12x1xi64>
    %105 = tosa.reshape %82, %14 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x12x1xi64>
    %106 = tosa.reshape %82, %15 : (tensor<12xi64>, !tosa.shape<4>) -> tensor<1x1x1x12xi64>
    %107 = tosa.cast %cst : (tensor<2x1x1x1xi64>) -> tensor<2x1x1x1xi32>
    %108 = tosa.add %107, %59 : (tensor<2x1x1x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %109 = tosa.greater %58, %107 : (tensor<1x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi1>
    %110 = tosa.select %109, %108, %107 : (tensor<2x1x1x1xi1>, tensor<2x1x1x1xi32>, tensor<2x1x1x1xi32>) -> tensor<2x1x1x1xi32>
    %111 = tosa.reshape %110, %16 : (tensor<2x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x1x1xi32>
    %112 = tosa.cast %105 : (tensor<1x1x12x1xi64>) -> tensor<1x1x12x1xi32>
    %113 = tosa.add %112, %60 : (tensor<1x1x12x1xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x12x1xi32>
    %114 = tosa.greater %58, %112 : (tensor<1x1x1x1xi32>, tensor<1x1x12x1xi32>) -> tensor<1x1x12x1xi1>
    %115 = tosa.select %114, %113, %112 : (tensor<1x1x12x1xi1>, tensor<1x1x12x1xi32>, tensor<1x1x12x1xi32>) -> tensor<1x1x12x1xi32>
    %116 = tosa.reshape %115, %17 : (tensor<1x1x12x1xi32>, !tosa.shape<5>) -> tensor<1x1x12x1x1xi32>
    %117 = tosa.tile %111, %17 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x12x1x1xi32>
    %118 = tosa.tile %116, %16 : (tensor<1x1x12x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x12x1x1xi32>
    %119 = tosa.concat %117, %118 {axis = 4 : i32} : (tensor<2x1x12x1x1xi32>, tensor<2x1x12x1x1xi32>) -> tensor<2x1x12x1x2xi32>
    %120 = tosa.reshape %104, %18 : (tensor<2x12x1xi64>, !tosa.shape<3>) -> tensor<1x24x1xi64>
    %121 = tosa.reshape %119, %19 : (tensor<2x1x12x1x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %122 = tosa.mul %121, %0, %5 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %123 = tosa.reduce_sum %122 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %124 = tosa.reshape %123, %2 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %125 = tosa.gather %120, %124 : (tensor<1x24x1xi64>, tensor<1x24xi32>) -> tensor<1x24x1xi64>
    %126 = tosa.reshape %125, %20 : (tensor<1x24x1xi64>, !tosa.shape<4>) -> tensor<2x1x12x1xi64>
    %127 = tosa.cast %106 : (tensor<1x1x1x12xi64>) -> tensor<1x1x1x12xi32>
    %128 = tosa.add %127, %60 : (tensor<1x1x1x12xi32>, tensor<1x1x1x1xi32>) -> tensor<1x1x1x12xi32>
    %129 = tosa.greater %58, %127 : (tensor<1x1x1x1xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi1>
    %130 = tosa.select %129, %128, %127 : (tensor<1x1x1x12xi1>, tensor<1x1x1x12xi32>, tensor<1x1x1x12xi32>) -> tensor<1x1x1x12xi32>
    %131 = tosa.reshape %130, %21 : (tensor<1x1x1x12xi32>, !tosa.shape<5>) -> tensor<1x1x1x12x1xi32>
    %132 = tosa.tile %111, %21 : (tensor<2x1x1x1x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %133 = tosa.tile %131, %16 : (tensor<1x1x1x12x1xi32>, !tosa.shape<5>) -> tensor<2x1x1x12x1xi32>
    %134 = tosa.concat %132, %133 {axis = 4 : i32} : (tensor<2x1x1x12x1xi32>, tensor<2x1x1x12x1xi32>) -> tensor<2x1x1x12x2xi32>
    %135 = tosa.reshape %134, %19 : (tensor<2x1x1x12x2xi32>, !tosa.shape<2>) -> tensor<24x2xi32>
    %136 = tosa.mul %135, %0, %5 : (tensor<24x2xi32>, tensor<1x2xi32>, tensor<1xi8>) -> tensor<24x2xi32>
    %137 = tosa.reduce_sum %136 {axis = 1 : i32} : (tensor<24x2xi32>) -> tensor<24x1xi32>
    %138 = tosa.reshape %137, %2 : (tensor<24x1xi32>, !tosa.shape<2>) -> tensor<1x24xi32>
    %139 = tosa.gather %120, %138 : (tensor<1x24x1xi64>, tensor<1x24xi32>) -> tensor<1x24x1xi64>
    %140 = tosa.reshape %139, %22 : (tensor<1x24x1xi64>, !tosa.shape<4>) -> tensor<2x1x1x12xi64>
    %141 = tosa.equal %126, %140 : (tensor<2x1x12x1xi64>, tensor<2x1x1x12xi64>) -> tensor<2x1x12x12xi1>
    %142 = tosa.logical_and %141, %61 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<2x1x12x12xi1>
    %143 = tosa.reshape %84, %18 : (tensor<2x12xi64>, !tosa.shape<3>) -> tensor<1x24x1xi64>
    %144 = tosa.gather %143, %124 : (tensor<1x24x1xi64>, tensor<1x24xi32>) -> tensor<1x24x1xi64>
    %145 = tosa.reshape %144, %20 : (tensor<1x24x1xi64>, !tosa.shape<4>) -> tensor<2x1x12x1xi64>
    %146 = tosa.gather %143, %138 : (tensor<1x24x1xi64>, tensor<1x24xi32>) -> tensor<1x24x1xi64>
    %147 = tosa.reshape %146, %22 : (tensor<1x24x1xi64>, !tosa.shape<4>) -> tensor<2x1x1x12xi64>
    %148 = tosa.greater_equal %145, %147 : (tensor<2x1x12x1xi64>, tensor<2x1x1x12xi64>) -> tensor<2x1x12x12xi1>
    %149 = tosa.logical_and %142, %148 : (tensor<2x1x12x12xi1>, tensor<2x1x12x12xi1>) -> tensor<2x1x12x12xi1>
    %150 = tosa.select %149, %62, %63 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %151 = tosa.cast %145 : (tensor<2x1x12x1xi64>) -> tensor<2x1x12x1xi32>
    %152 = tosa.sub %151, %64 : (tensor<2x1x12x1xi32>, tensor<1x1x1x1xi32>) -> tensor<2x1x12x1xi32>
    %153 = tosa.cast %152 : (tensor<2x1x12x1xi32>) -> tensor<2x1x12x1xi64>
    %154 = tosa.greater %147, %153 : (tensor<2x1x1x12xi64>, tensor<2x1x12x1xi64>) -> tensor<2x1x12x12xi1>
    %155 = tosa.logical_and %154, %61 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xi1>) -> tensor<2x1x12x12xi1>
    %156 = tosa.logical_and %155, %148 : (tensor<2x1x12x12xi1>, tensor<2x1x12x12xi1>) -> tensor<2x1x12x12xi1>
    %157 = tosa.logical_and %142, %156 : (tensor<2x1x12x12xi1>, tensor<2x1x12x12xi1>) -> tensor<2x1x12x12xi1>
    %158 = tosa.select %157, %62, %63 : (tensor<2x1x12x12xi1>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) -> tensor<2x1x12x12xf32>
    %159 = tosa.reshape %82, %23 : (tensor<12xi64>, !tosa.shape<3>) -> tensor<1x12x1xi64>
    %160 = tosa.cast %159 : (tensor<1x12x1xi64>) -> tensor<1x12x1xf32>
    %161 = tosa.reshape %arg26, %24 : (tensor<4xf32>, !tosa.shape<3>) -> tensor<1x1x4xf32>
    %162 = tosa.mul %160, %161, %5 : (tensor<1x12x1xf32>, tensor<1x1x4xf32>, tensor<1xi8>) -> tensor<1x12x4xf32>
    %163 = tosa.concat %162, %162 {axis = 2 : i32} : (tensor<1x12x4xf32>, tensor<1x12x4xf32>) -> tensor<1x12x8xf32>
    %164 = tosa.cos %163 : (tensor<1x12x8xf32>) -> tensor<1x12x8xf32>
    %165 = tosa.sin %163 : (tensor<1x12x8xf32>) -> tensor<1x12x8xf32>
    %166 = tosa.pow %80, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %167 = tosa.reduce_sum %166 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %168 = tosa.mul %167, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %169 = tosa.add %168, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %170 = tosa.rsqrt %169 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %171 = tosa.mul %80, %170, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %172 = tosa.add %arg8, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %173 = tosa.reshape %172, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %174 = tosa.mul %171, %173, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %175 = tosa.transpose %arg1 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %176 = tosa.reshape %174, %27 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %177 = tosa.reshape %175, %28 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %178 = tosa.matmul %176, %177, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %179 = tosa.reshape %178, %29 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x4x8xf32>
    %180 = tosa.transpose %179 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x8xf32>) -> tensor<2x4x12x8xf32>
    %181 = tosa.transpose %arg2 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %182 = tosa.reshape %181, %30 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %183 = tosa.matmul %176, %182, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %184 = tosa.reshape %183, %31 : (tensor<1x24x16xf32>, !tosa.shape<4>) -> tensor<2x12x2x8xf32>
    %185 = tosa.transpose %184 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x8xf32>) -> tensor<2x2x12x8xf32>
    %186 = tosa.transpose %arg3 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %187 = tosa.reshape %186, %30 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %188 = tosa.matmul %176, %187, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %189 = tosa.reshape %188, %31 : (tensor<1x24x16xf32>, !tosa.shape<4>) -> tensor<2x12x2x8xf32>
    %190 = tosa.transpose %189 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x8xf32>) -> tensor<2x2x12x8xf32>
    %191 = tosa.reshape %164, %32 : (tensor<1x12x8xf32>, !tosa.shape<4>) -> tensor<1x1x12x8xf32>
    %192 = tosa.reshape %165, %32 : (tensor<1x12x8xf32>, !tosa.shape<4>) -> tensor<1x1x12x8xf32>
    %193 = tosa.mul %180, %191, %5 : (tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x4x12x8xf32>
    %194 = tosa.slice %180, %34, %33 : (tensor<2x4x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %195 = tosa.slice %180, %35, %33 : (tensor<2x4x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %196 = tosa.negate %195, %26, %26 : (tensor<2x4x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x4xf32>
    %197 = tosa.concat %196, %194 {axis = 3 : i32} : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x8xf32>
    %198 = tosa.mul %197, %192, %5 : (tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x4x12x8xf32>
    %199 = tosa.add %193, %198 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x8xf32>
    %200 = tosa.mul %185, %191, %5 : (tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x2x12x8xf32>
    %201 = tosa.slice %185, %34, %36 : (tensor<2x2x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x4xf32>
    %202 = tosa.slice %185, %35, %36 : (tensor<2x2x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x4xf32>
    %203 = tosa.negate %202, %26, %26 : (tensor<2x2x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x4xf32>
    %204 = tosa.concat %203, %201 {axis = 3 : i32} : (tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) -> tensor<2x2x12x8xf32>
    %205 = tosa.mul %204, %192, %5 : (tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x2x12x8xf32>
    %206 = tosa.add %200, %205 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
    %207 = tosa.reshape %206, %37 : (tensor<2x2x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x8xf32>
    %208 = tosa.tile %207, %38 : (tensor<2x2x1x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x8xf32>
    %209 = tosa.reshape %208, %39 : (tensor<2x2x2x12x8xf32>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %210 = tosa.reshape %190, %37 : (tensor<2x2x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x8xf32>
    %211 = tosa.tile %210, %38 : (tensor<2x2x1x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x8xf32>
    %212 = tosa.transpose %209 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x8xf32>) -> tensor<2x4x8x12xf32>
    %213 = tosa.reshape %199, %40 : (tensor<2x4x12x8xf32>, !tosa.shape<3>) -> tensor<8x12x8xf32>
    %214 = tosa.reshape %212, %41 : (tensor<2x4x8x12xf32>, !tosa.shape<3>) -> tensor<8x8x12xf32>
    %215 = tosa.matmul %213, %214, %26, %26 : (tensor<8x12x8xf32>, tensor<8x8x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %216 = tosa.reshape %215, %42 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %217 = tosa.mul %216, %69, %5 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %218 = tosa.mul %217, %70, %5 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %219 = tosa.tanh %218 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %220 = tosa.mul %219, %71, %5 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %221 = tosa.add %220, %158 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %222 = tosa.reduce_max %221 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %223 = tosa.sub %221, %222 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %224 = tosa.exp %223 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %225 = tosa.reduce_sum %224 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %226 = tosa.reciprocal %225 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %227 = tosa.mul %224, %226, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %228 = tosa.reshape %227, %43 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %229 = tosa.reshape %211, %40 : (tensor<2x2x2x12x8xf32>, !tosa.shape<3>) -> tensor<8x12x8xf32>
    %230 = tosa.matmul %228, %229, %26, %26 : (tensor<8x12x12xf32>, tensor<8x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x8xf32>
    %231 = tosa.reshape %230, %39 : (tensor<8x12x8xf32>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %232 = tosa.transpose %231 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x8xf32>) -> tensor<2x12x4x8xf32>
    %233 = tosa.transpose %arg4 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %234 = tosa.reshape %232, %27 : (tensor<2x12x4x8xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %235 = tosa.reshape %233, %28 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %236 = tosa.matmul %234, %235, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %237 = tosa.reshape %236, %3 : (tensor<1x24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %238 = tosa.pow %237, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %239 = tosa.reduce_sum %238 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %240 = tosa.mul %239, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %241 = tosa.add %240, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %242 = tosa.rsqrt %241 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %243 = tosa.mul %237, %242, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %244 = tosa.add %arg9, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %245 = tosa.reshape %244, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %246 = tosa.mul %243, %245, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %247 = tosa.add %80, %246 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %248 = tosa.pow %247, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %249 = tosa.reduce_sum %248 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %250 = tosa.mul %249, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %251 = tosa.add %250, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %252 = tosa.rsqrt %251 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %253 = tosa.mul %247, %252, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %254 = tosa.add %arg10, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %255 = tosa.reshape %254, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %256 = tosa.mul %253, %255, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %257 = tosa.transpose %arg5 {perms = array<i32: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %258 = tosa.reshape %256, %27 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %259 = tosa.reshape %257, %44 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %260 = tosa.matmul %258, %259, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %261 = tosa.reshape %260, %45 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %262 = tosa.mul %46, %261, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %263 = tosa.pow %50, %46 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %264 = tosa.pow %261, %48 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %265 = tosa.mul %49, %264, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %266 = tosa.add %261, %265 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %267 = tosa.mul %263, %266, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %268 = tosa.tanh %267 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %269 = tosa.add %268, %47 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %270 = tosa.mul %262, %269, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %271 = tosa.transpose %arg6 {perms = array<i32: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %272 = tosa.reshape %271, %44 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %273 = tosa.matmul %258, %272, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %274 = tosa.reshape %273, %45 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %275 = tosa.mul %270, %274, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %276 = tosa.transpose %arg7 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %277 = tosa.reshape %275, %51 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %278 = tosa.reshape %276, %52 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %279 = tosa.matmul %277, %278, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %280 = tosa.reshape %279, %3 : (tensor<1x24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %281 = tosa.pow %280, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %282 = tosa.reduce_sum %281 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %283 = tosa.mul %282, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %284 = tosa.add %283, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %285 = tosa.rsqrt %284 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %286 = tosa.mul %280, %285, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %287 = tosa.add %arg11, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %288 = tosa.reshape %287, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %289 = tosa.mul %286, %288, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %290 = tosa.add %247, %289 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %291 = tosa.pow %290, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %292 = tosa.reduce_sum %291 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %293 = tosa.mul %292, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %294 = tosa.add %293, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %295 = tosa.rsqrt %294 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %296 = tosa.mul %290, %295, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %297 = tosa.add %arg19, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %298 = tosa.reshape %297, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %299 = tosa.mul %296, %298, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %300 = tosa.transpose %arg12 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %301 = tosa.reshape %299, %27 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %302 = tosa.reshape %300, %28 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %303 = tosa.matmul %301, %302, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %304 = tosa.reshape %303, %29 : (tensor<1x24x32xf32>, !tosa.shape<4>) -> tensor<2x12x4x8xf32>
    %305 = tosa.transpose %304 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x4x8xf32>) -> tensor<2x4x12x8xf32>
    %306 = tosa.transpose %arg13 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %307 = tosa.reshape %306, %30 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %308 = tosa.matmul %301, %307, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %309 = tosa.reshape %308, %31 : (tensor<1x24x16xf32>, !tosa.shape<4>) -> tensor<2x12x2x8xf32>
    %310 = tosa.transpose %309 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x8xf32>) -> tensor<2x2x12x8xf32>
    %311 = tosa.transpose %arg14 {perms = array<i32: 1, 0>} : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %312 = tosa.reshape %311, %30 : (tensor<32x16xf32>, !tosa.shape<3>) -> tensor<1x32x16xf32>
    %313 = tosa.matmul %301, %312, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x16xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x16xf32>
    %314 = tosa.reshape %313, %31 : (tensor<1x24x16xf32>, !tosa.shape<4>) -> tensor<2x12x2x8xf32>
    %315 = tosa.transpose %314 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x12x2x8xf32>) -> tensor<2x2x12x8xf32>
    %316 = tosa.mul %305, %191, %5 : (tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x4x12x8xf32>
    %317 = tosa.slice %305, %34, %33 : (tensor<2x4x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %318 = tosa.slice %305, %35, %33 : (tensor<2x4x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x4x12x4xf32>
    %319 = tosa.negate %318, %26, %26 : (tensor<2x4x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x4x12x4xf32>
    %320 = tosa.concat %319, %317 {axis = 3 : i32} : (tensor<2x4x12x4xf32>, tensor<2x4x12x4xf32>) -> tensor<2x4x12x8xf32>
    %321 = tosa.mul %320, %192, %5 : (tensor<2x4x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x4x12x8xf32>
    %322 = tosa.add %316, %321 : (tensor<2x4x12x8xf32>, tensor<2x4x12x8xf32>) -> tensor<2x4x12x8xf32>
    %323 = tosa.mul %310, %191, %5 : (tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x2x12x8xf32>
    %324 = tosa.slice %310, %34, %36 : (tensor<2x2x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x4xf32>
    %325 = tosa.slice %310, %35, %36 : (tensor<2x2x12x8xf32>, !tosa.shape<4>, !tosa.shape<4>) -> tensor<2x2x12x4xf32>
    %326 = tosa.negate %325, %26, %26 : (tensor<2x2x12x4xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<2x2x12x4xf32>
    %327 = tosa.concat %326, %324 {axis = 3 : i32} : (tensor<2x2x12x4xf32>, tensor<2x2x12x4xf32>) -> tensor<2x2x12x8xf32>
    %328 = tosa.mul %327, %192, %5 : (tensor<2x2x12x8xf32>, tensor<1x1x12x8xf32>, tensor<1xi8>) -> tensor<2x2x12x8xf32>
    %329 = tosa.add %323, %328 : (tensor<2x2x12x8xf32>, tensor<2x2x12x8xf32>) -> tensor<2x2x12x8xf32>
    %330 = tosa.reshape %329, %37 : (tensor<2x2x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x8xf32>
    %331 = tosa.tile %330, %38 : (tensor<2x2x1x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x8xf32>
    %332 = tosa.reshape %331, %39 : (tensor<2x2x2x12x8xf32>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %333 = tosa.reshape %315, %37 : (tensor<2x2x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x1x12x8xf32>
    %334 = tosa.tile %333, %38 : (tensor<2x2x1x12x8xf32>, !tosa.shape<5>) -> tensor<2x2x2x12x8xf32>
    %335 = tosa.transpose %332 {perms = array<i32: 0, 1, 3, 2>} : (tensor<2x4x12x8xf32>) -> tensor<2x4x8x12xf32>
    %336 = tosa.reshape %322, %40 : (tensor<2x4x12x8xf32>, !tosa.shape<3>) -> tensor<8x12x8xf32>
    %337 = tosa.reshape %335, %41 : (tensor<2x4x8x12xf32>, !tosa.shape<3>) -> tensor<8x8x12xf32>
    %338 = tosa.matmul %336, %337, %26, %26 : (tensor<8x12x8xf32>, tensor<8x8x12xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x12xf32>
    %339 = tosa.reshape %338, %42 : (tensor<8x12x12xf32>, !tosa.shape<4>) -> tensor<2x4x12x12xf32>
    %340 = tosa.mul %339, %69, %5 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %341 = tosa.mul %340, %70, %5 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %342 = tosa.tanh %341 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %343 = tosa.mul %342, %71, %5 : (tensor<2x4x12x12xf32>, tensor<1x1x1x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %344 = tosa.add %343, %150 : (tensor<2x4x12x12xf32>, tensor<2x1x12x12xf32>) -> tensor<2x4x12x12xf32>
    %345 = tosa.reduce_max %344 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %346 = tosa.sub %344, %345 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>) -> tensor<2x4x12x12xf32>
    %347 = tosa.exp %346 : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x12xf32>
    %348 = tosa.reduce_sum %347 {axis = 3 : i32} : (tensor<2x4x12x12xf32>) -> tensor<2x4x12x1xf32>
    %349 = tosa.reciprocal %348 : (tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %350 = tosa.mul %347, %349, %5 : (tensor<2x4x12x12xf32>, tensor<2x4x12x1xf32>, tensor<1xi8>) -> tensor<2x4x12x12xf32>
    %351 = tosa.reshape %350, %43 : (tensor<2x4x12x12xf32>, !tosa.shape<3>) -> tensor<8x12x12xf32>
    %352 = tosa.reshape %334, %40 : (tensor<2x2x2x12x8xf32>, !tosa.shape<3>) -> tensor<8x12x8xf32>
    %353 = tosa.matmul %351, %352, %26, %26 : (tensor<8x12x12xf32>, tensor<8x12x8xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<8x12x8xf32>
    %354 = tosa.reshape %353, %39 : (tensor<8x12x8xf32>, !tosa.shape<4>) -> tensor<2x4x12x8xf32>
    %355 = tosa.transpose %354 {perms = array<i32: 0, 2, 1, 3>} : (tensor<2x4x12x8xf32>) -> tensor<2x12x4x8xf32>
    %356 = tosa.transpose %arg15 {perms = array<i32: 1, 0>} : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %357 = tosa.reshape %355, %27 : (tensor<2x12x4x8xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %358 = tosa.reshape %356, %28 : (tensor<32x32xf32>, !tosa.shape<3>) -> tensor<1x32x32xf32>
    %359 = tosa.matmul %357, %358, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %360 = tosa.reshape %359, %3 : (tensor<1x24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %361 = tosa.pow %360, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %362 = tosa.reduce_sum %361 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %363 = tosa.mul %362, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %364 = tosa.add %363, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %365 = tosa.rsqrt %364 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %366 = tosa.mul %360, %365, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %367 = tosa.add %arg20, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %368 = tosa.reshape %367, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %369 = tosa.mul %366, %368, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %370 = tosa.add %290, %369 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %371 = tosa.pow %370, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %372 = tosa.reduce_sum %371 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %373 = tosa.mul %372, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %374 = tosa.add %373, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %375 = tosa.rsqrt %374 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %376 = tosa.mul %370, %375, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %377 = tosa.add %arg21, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %378 = tosa.reshape %377, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %379 = tosa.mul %376, %378, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %380 = tosa.transpose %arg16 {perms = array<i32: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %381 = tosa.reshape %379, %27 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %382 = tosa.reshape %380, %44 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %383 = tosa.matmul %381, %382, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %384 = tosa.reshape %383, %45 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %385 = tosa.mul %46, %384, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %386 = tosa.pow %384, %48 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %387 = tosa.mul %49, %386, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %388 = tosa.add %384, %387 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %389 = tosa.mul %263, %388, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %390 = tosa.tanh %389 : (tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %391 = tosa.add %390, %47 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %392 = tosa.mul %385, %391, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %393 = tosa.transpose %arg17 {perms = array<i32: 1, 0>} : (tensor<64x32xf32>) -> tensor<32x64xf32>
    %394 = tosa.reshape %393, %44 : (tensor<32x64xf32>, !tosa.shape<3>) -> tensor<1x32x64xf32>
    %395 = tosa.matmul %381, %394, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x64xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x64xf32>
    %396 = tosa.reshape %395, %45 : (tensor<1x24x64xf32>, !tosa.shape<3>) -> tensor<2x12x64xf32>
    %397 = tosa.mul %392, %396, %5 : (tensor<2x12x64xf32>, tensor<2x12x64xf32>, tensor<1xi8>) -> tensor<2x12x64xf32>
    %398 = tosa.transpose %arg18 {perms = array<i32: 1, 0>} : (tensor<32x64xf32>) -> tensor<64x32xf32>
    %399 = tosa.reshape %397, %51 : (tensor<2x12x64xf32>, !tosa.shape<3>) -> tensor<1x24x64xf32>
    %400 = tosa.reshape %398, %52 : (tensor<64x32xf32>, !tosa.shape<3>) -> tensor<1x64x32xf32>
    %401 = tosa.matmul %399, %400, %26, %26 : (tensor<1x24x64xf32>, tensor<1x64x32xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x32xf32>
    %402 = tosa.reshape %401, %3 : (tensor<1x24x32xf32>, !tosa.shape<3>) -> tensor<2x12x32xf32>
    %403 = tosa.pow %402, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %404 = tosa.reduce_sum %403 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %405 = tosa.mul %404, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %406 = tosa.add %405, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %407 = tosa.rsqrt %406 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %408 = tosa.mul %402, %407, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %409 = tosa.add %arg22, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %410 = tosa.reshape %409, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %411 = tosa.mul %408, %410, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %412 = tosa.add %370, %411 : (tensor<2x12x32xf32>, tensor<2x12x32xf32>) -> tensor<2x12x32xf32>
    %413 = tosa.pow %412, %65 : (tensor<2x12x32xf32>, tensor<1x1x1xf32>) -> tensor<2x12x32xf32>
    %414 = tosa.reduce_sum %413 {axis = 2 : i32} : (tensor<2x12x32xf32>) -> tensor<2x12x1xf32>
    %415 = tosa.mul %414, %66, %5 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x1xf32>
    %416 = tosa.add %415, %67 : (tensor<2x12x1xf32>, tensor<1x1x1xf32>) -> tensor<2x12x1xf32>
    %417 = tosa.rsqrt %416 : (tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %418 = tosa.mul %412, %417, %5 : (tensor<2x12x32xf32>, tensor<2x12x1xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %419 = tosa.add %arg23, %68 : (tensor<32xf32>, tensor<1xf32>) -> tensor<32xf32>
    %420 = tosa.reshape %419, %25 : (tensor<32xf32>, !tosa.shape<3>) -> tensor<1x1x32xf32>
    %421 = tosa.mul %418, %420, %5 : (tensor<2x12x32xf32>, tensor<1x1x32xf32>, tensor<1xi8>) -> tensor<2x12x32xf32>
    %422 = tosa.transpose %arg24 {perms = array<i32: 1, 0>} : (tensor<61x32xf32>) -> tensor<32x61xf32>
    %423 = tosa.reshape %421, %27 : (tensor<2x12x32xf32>, !tosa.shape<3>) -> tensor<1x24x32xf32>
    %424 = tosa.reshape %422, %53 : (tensor<32x61xf32>, !tosa.shape<3>) -> tensor<1x32x61xf32>
    %425 = tosa.matmul %423, %424, %26, %26 : (tensor<1x24x32xf32>, tensor<1x32x61xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1x24x61xf32>
    %426 = tosa.reshape %425, %54 : (tensor<1x24x61xf32>, !tosa.shape<3>) -> tensor<2x12x61xf32>
    %427 = tosa.mul %426, %72, %5 : (tensor<2x12x61xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x61xf32>
    %428 = tosa.tanh %427 : (tensor<2x12x61xf32>) -> tensor<2x12x61xf32>
    %429 = tosa.mul %428, %73, %5 : (tensor<2x12x61xf32>, tensor<1x1x1xf32>, tensor<1xi8>) -> tensor<2x12x61xf32>
    return %429 : tensor<2x12x61xf32>
  }
}
