// RUN: attn-opt %s --attn-check-attention --attn-check-reshapes --canonicalize --cse | FileCheck %s

// CHECK-LABEL: func.func @static
// CHECK-NOT: cf.assert
func.func @static(%a: tensor<6xf32>) -> tensor<2x3xf32> {
  %r = tensor.expand_shape %a [[0, 1]] output_shape [2, 3] : tensor<6xf32> into tensor<2x3xf32>
  return %r : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @expand(
// CHECK-SAME:    %[[A:.*]]: tensor<?xf32>, %[[M:.*]]: index, %[[N:.*]]: index)
// CHECK-DAG:     %[[M_FITS:.*]] = arith.cmpi sge, %[[M]], %c0
// CHECK-DAG:     %[[N_FITS:.*]] = arith.cmpi sge, %[[N]], %c0
// CHECK-DAG:     %[[SIZE:.*]] = tensor.dim %[[A]], %c0
// CHECK-DAG:     cf.assert %[[M_FITS]], "a reshaped size is negative"
// CHECK-DAG:     cf.assert %[[N_FITS]], "a reshaped size is negative"
// CHECK:         %[[PRODUCT:.*]] = arith.muli %[[M]], %[[N]]
// CHECK:         %[[SAME:.*]] = arith.cmpi eq, %[[PRODUCT]], %[[SIZE]]
// CHECK:         cf.assert %[[SAME]], "a reshape changes the number of elements"
// CHECK:         tensor.expand_shape
func.func @expand(%a: tensor<?xf32>, %m: index, %n: index) -> tensor<?x?xf32> {
  %r = tensor.expand_shape %a [[0, 1]] output_shape [%m, %n] : tensor<?xf32> into tensor<?x?xf32>
  return %r : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK:         cf.assert %{{.*}}, "a reshaped size is not the one in the type"
// CHECK:         cf.assert %{{.*}}, "a reshape changes the number of elements"
// CHECK:         tensor.reshape
func.func @reshape(%a: tensor<?x8xf32>, %m: i64, %n: i64) -> tensor<?x2xf32> {
  %shape = tensor.from_elements %m, %n : tensor<2xi64>
  %r = tensor.reshape %a(%shape) : (tensor<?x8xf32>, tensor<2xi64>) -> tensor<?x2xf32>
  return %r : tensor<?x2xf32>
}

// CHECK-LABEL: func.func @attention(
// CHECK:         cf.assert %{{.*}}, "'attn.sdpa' op {{.*}}"
// CHECK:         attn.sdpa
func.func @attention(%q: tensor<2x3x8xf32>, %k: tensor<2x?x8xf32>, %v: tensor<2x?x8xf32>,
                     %init: tensor<2x3x8xf32>) -> tensor<2x3x8xf32> {
  %o = attn.sdpa query(%q : tensor<2x3x8xf32>) key(%k : tensor<2x?x8xf32>) value(%v : tensor<2x?x8xf32>)
       into(%init : tensor<2x3x8xf32>)
  return %o : tensor<2x3x8xf32>
}
