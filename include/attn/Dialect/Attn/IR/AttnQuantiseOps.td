//===- AttnQuantiseOps.td - Numbers on a grid --------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What `attn-quantise` makes of the u8 and i16 precisions of attn.l1, head by
// head: the grid that queries and keys share, then their codes on it.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNQUANTISEOPS_TD
#define ATTN_DIALECT_ATTN_IR_ATTNQUANTISEOPS_TD

def Attn_GridOp : Attn_Op<"grid"> {
  let summary = "the grid that the queries and keys of a head share";
  let description = [{
    With lo and hi the smallest and the largest element of `query` and `key`
    together and L = 2^`bits` - 1 for 8 bits, 2^15 - 1 for 16, the init [2] gets

        lo, step = (hi - lo) / L

    in its element type, f32 or f64. Query and key are matrices of one head, in
    either order. Where one of their elements is NaN or infinite so is the step,
    and scores are NaN, or the step is infinite.

    ```mlir
    %grid = attn.grid bits(8) query(%q : tensor<?x64xf32>)
                      key(%k : tensor<?x64xf32>) into(%init : tensor<2xf32>)
    ```
  }];
  let arguments = (ins Attn_Floats:$query, Attn_Floats:$key,
                       Variadic<Attn_Floats>:$inits, I64Attr:$bits);
  let assemblyFormat = [{
    `bits` `(` $bits `)` `query` `(` $query `:` type($query) `)`
    `key` `(` $key `:` type($key) `)` `into` `(` $inits `:` type($inits) `)`
    attr-dict
  }];
}

def Attn_QuantiseOp : Attn_Op<"quantise"> {
  let summary = "codes of numbers on a grid, packed in words";
  let description = [{
    The code of an element x on `grid` (lo, step of `attn.grid`) is

        min(max(round((x - lo) / step), 0), L)

    computed in the grid's element type and rounded to nearest, ties to even;
    all codes are 0 where step is 0 or NaN. Row i of `rows` [m, w], stored as
    [w, m] with `transposed`, becomes row i of the init [m, ceil(w * bits / 32)],
    words of i32 with the first code in the lowest bits and 0 in what is left.

    ```mlir
    %codes = attn.quantise bits(8) %q : tensor<30x64xbf16>
                           grid(%grid : tensor<2xf32>)
                           into(%init : tensor<30x16xi32>)
    ```
  }];
  let arguments = (ins Attn_Floats:$rows, Attn_Floats:$grid,
                       Variadic<Attn_Codes>:$inits, I64Attr:$bits,
                       UnitAttr:$transposed);
  let assemblyFormat = [{
    `bits` `(` $bits `)` $rows `:` type($rows)
    `grid` `(` $grid `:` type($grid) `)` (`transposed` $transposed^)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

#endif // ATTN_DIALECT_ATTN_IR_ATTNQUANTISEOPS_TD
