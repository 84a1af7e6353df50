//===- AttnDialect.td - The attn dialect ------------------- -*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNDIALECT_TD
#define ATTN_DIALECT_ATTN_IR_ATTNDIALECT_TD

include "mlir/IR/OpBase.td"

def Attn_Dialect : Dialect {
  let name = "attn";
  let summary = "attention, with and without the dot product";
  let description = [{
    Attention compares every query with every key, and mixes the values by how
    similar they are. This dialect holds the ways to compare that are cheaper
    than a dot product, beside the dot product itself:

    | op | similarity | source |
    |---|---|---|
    | `attn.sdpa` | scaled dot product | Vaswani et al., 2017 |
    | `attn.l1` | Laplacian kernel of the L1 distance | EcoTransformer, arXiv 2507.20096 |
    | `attn.hamming` | Hamming distance of signs, top-N kept | HAD, arXiv 2502.01770 |
    | `attn.hamming_linear` | linear kernel in Hamming space | EcoFormer, arXiv 2209.09004 |
    | `attn.cumsum` | running sums, no pairs at all | ELiTA, 2023 |

    and the operations those need around them: `attn.sign_pack` and
    `attn.kernel_hash` make codes, `attn.elita_positions` makes position
    logits, `attn.online` and `attn.finish` are the streaming form of the three
    softmax operations.

    Notation, used throughout: batch dims B (any number, also none), query heads
    H, key/value heads G (H is a multiple of G; query head h reads key/value
    head h / (H / G)), query length M, key length N, query/key width D, value
    width E. Operands are stored as [B..., heads, length, width].

    Every operation is in destination-passing style. On tensors the results have
    the types of the inits and are therefore not printed; on memrefs there are
    no results.
  }];
  let cppNamespace = "::mlir::attn";
  let hasCanonicalizer = 1;
  let useDefaultAttributePrinterParser = 1;
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // ATTN_DIALECT_ATTN_IR_ATTNDIALECT_TD
