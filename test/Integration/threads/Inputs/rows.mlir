// exp of a matrix in parallel, two columns at a time; rows from %n on fail.
func.func @main(%a: tensor<?x?xf32>, %n: tensor<i64>) -> tensor<?x?xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %number = tensor.extract %n[] : tensor<i64>
  %allowed = arith.index_cast %number : i64 to index
  %rows = tensor.dim %a, %c0 : tensor<?x?xf32>
  %columns = tensor.dim %a, %c1 : tensor<?x?xf32>
  %empty = tensor.empty(%rows, %columns) : tensor<?x?xf32>
  %r = scf.forall (%i, %j) = (0, 0) to (%rows, %columns) step (1, 2) shared_outs(%o = %empty) -> tensor<?x?xf32> {
    %left = arith.subi %columns, %j : index
    %size = arith.minsi %left, %c2 : index
    %in = tensor.extract_slice %a[%i, %j] [1, %size] [1, 1] : tensor<?x?xf32> to tensor<1x?xf32>
    %init = tensor.extract_slice %o[%i, %j] [1, %size] [1, 1] : tensor<?x?xf32> to tensor<1x?xf32>
    %ok = arith.cmpi slt, %i, %allowed : index
    cf.assert %ok, "the row is not allowed"
    %exp = linalg.exp ins(%in : tensor<1x?xf32>) outs(%init : tensor<1x?xf32>) -> tensor<1x?xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %exp into %o[%i, %j] [1, %size] [1, 1] : tensor<1x?xf32> into tensor<?x?xf32>
    }
  }
  return %r : tensor<?x?xf32>
}
