//===- CostInterface.td - What operations cost -------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_TRANSFORMS_COSTINTERFACE_TD
#define ATTN_DIALECT_ATTN_TRANSFORMS_COSTINTERFACE_TD

include "mlir/IR/OpBase.td"

def Attn_CostOpInterface : OpInterface<"CostOpInterface"> {
  let description = [{
    How many scalar operations an operation takes, by the counting rules of the
    papers; see `attn-print-cost`.
  }];
  let cppNamespace = "::mlir::attn";
  let methods = [
    InterfaceMethod<[{
        The operations by what they are for, such as "scores" and "values". None
        where a size that they depend on is not known.
      }],
      "std::optional<::llvm::SmallVector<::mlir::attn::CostPart>>",
      "countOperations">
  ];
}

#endif // ATTN_DIALECT_ATTN_TRANSFORMS_COSTINTERFACE_TD
