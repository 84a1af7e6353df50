//===- AttnTileOps.td - Operations on packed tiles ---------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What `attn-pack` makes of a softmax over the keys of one head: operands in
// the order and number format that kernels read, filled up to whole tiles.
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNTILEOPS_TD
#define ATTN_DIALECT_ATTN_IR_ATTNTILEOPS_TD

def Attn_PackRowsOp : Attn_Op<"pack_rows", [AttrSizedOperandSegments]> {
  let summary = "rows in the accumulation type, filled up with zeros";
  let description = [{
    Copies the rows [m, w] to the top left of the init [m', w'], converted to its
    element type, with `center` [w] taken off every row. The rest is 0. With
    `transposed` the rows are stored as [w, m].

    With a `score` the rows are queries, as `attn.online_tile` reads them: where
    the score has a packed sum (see `ScoreAttrInterface`), the sum over row i
    stands in column w. Rows of codes, in words of 32 or 64 bits, become
    words of 32 bits, the low one of two first.

    With `bf16` numbers are rounded to bf16 before, to nearest, ties to even: the
    values of a sum whose weights are rounded, too.

    ```mlir
    %rows = attn.pack_rows %q : tensor<30x64xbf16> score(#attn.l1)
                           into(%init : tensor<32x65xf32>)
    ```
  }];
  let arguments = (ins Attn_FloatsOrCodes:$rows, Optional<Attn_Floats>:$center,
                       Variadic<Attn_FloatsOrCodes>:$inits,
                       OptionalAttr<Attn_ScoreAttrInterface>:$score,
                       UnitAttr:$transposed, UnitAttr:$bf16);
  let assemblyFormat = [{
    $rows `:` type($rows) (`center` `(` $center^ `:` type($center) `)`)?
    (`score` `(` $score^ `)`)? (`transposed` $transposed^)? (`bf16` $bf16^)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

def Attn_PackKeysOp : Attn_Op<"pack_keys", [AttrSizedOperandSegments]> {
  let summary = "keys in panels, filled up with zeros";
  let description = [{
    Stores the keys [n, d] in panels of L: element c of key j at [j / L, c, j % L]
    of the init [p, d', L], converted to its element type, with `center` [d] taken
    off every key. A vector of one element of L keys is then one load. With
    `transposed` the keys are stored as [d, n].

    Keys from n to p * L are 0. Where the score has a packed sum (see
    `ScoreAttrInterface`) the sum over each key stands at [j / L, d, j % L], and
    d' = d + 1; else d' = d. Keys that are codes become words of 32
    bits, the low one of two first.

    ```mlir
    %panels = attn.pack_keys %k : tensor<100x64xf16> score(#attn.dot)
                             into(%init : tensor<7x64x16xf32>)
    ```
  }];
  let arguments = (ins Attn_FloatsOrCodes:$keys, Optional<Attn_Floats>:$center,
                       Variadic<Attn_FloatsOrCodes>:$inits,
                       Attn_ScoreAttrInterface:$score, UnitAttr:$transposed);
  let assemblyFormat = [{
    $keys `:` type($keys) (`center` `(` $center^ `:` type($center) `)`)?
    `score` `(` $score `)` (`transposed` $transposed^)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

def Attn_OnlineTileOp : Attn_Op<"online_tile", [AttrSizedOperandSegments]> {
  let summary = "takes packed keys and values of one head into a running softmax";
  let description = [{
    `attn.online` for one tile of rows of one head, whose operands are packed:

    | operand | shape | |
    |---|---|---|
    | `query` | [m', d'] | of `attn.pack_rows` |
    | `key` | [p, d', L] | panels of `attn.pack_keys` |
    | `value` | [>= p * L, e'] | of `attn.pack_rows` |
    | `length` | index | keys at or past it are cut: those that fill a panel up, too |
    | `bias`, `mask` | [m or 1, n or 1] | broadcast; rows past m are not looked at |
    | `offset` | index | of the row's alignment, 0 where it is not given |
    | `scale`, `softcap` | a scalar | of the accumulation type |
    | inits | [m', e'], [m'], [m'] | the state, read and updated |

    The row i is aligned with key i + `offset`: `causal` cuts j > i + offset,
    `window` w cuts j <= i + offset - w and, unless causal, j >= i + offset + w.

    With `bf16_weights` weights are rounded as in `attn.online`; values are as
    they were packed.

    A tile of the keys that starts at key n has `length` and `offset` lowered by
    n. What is cut for the whole tile is not computed.

    For a few rows packing costs more than it saves: `key` [n, d] and `value`
    [n, e'] may then be rows as they are, of any float type, with d' = d and no
    packed sum. Rows of several heads that share keys may be stacked then: with
    `positions` = M row i is aligned as row i mod M.

    ```mlir
    %first = arith.constant 256 : index
    %length = arith.constant 1000 : index
    %s:3 = attn.online_tile score(#attn.dot) query(%q : tensor<48x64xf32>)
                            key(%k : tensor<?x64x16xf32>)
                            value(%v : tensor<?x64xf32>) length(%length)
                            causal offset(%first) scale(%scale : f32)
                            into(%acc, %max, %sum : tensor<48x64xf32>,
                                 tensor<48xf32>, tensor<48xf32>)
    ```
  }];
  let arguments = (ins
    Attn_FloatsOrCodes:$query, Attn_FloatsOrCodes:$key, Attn_Floats:$value,
    Optional<Attn_Floats>:$bias, Optional<Attn_Booleans>:$mask,
    Index:$length, Optional<Index>:$offset,
    AnyFloat:$scale, Optional<AnyFloat>:$softcap,
    Variadic<Attn_Floats>:$inits,
    Attn_ScoreAttrInterface:$score, UnitAttr:$causal,
    OptionalAttr<I64Attr>:$window, OptionalAttr<I64Attr>:$positions,
    UnitAttr:$bf16_weights);
  let assemblyFormat = [{
    `score` `(` $score `)`
    `query` `(` $query `:` type($query) `)`
    `key` `(` $key `:` type($key) `)`
    `value` `(` $value `:` type($value) `)`
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    `length` `(` $length `)`
    (`causal` $causal^)?
    (`offset` `(` $offset^ `)`)?
    (`window` `(` $window^ `)`)?
    (`positions` `(` $positions^ `)`)?
    `scale` `(` $scale `:` type($scale) `)`
    (`softcap` `(` $softcap^ `:` type($softcap) `)`)?
    (`bf16_weights` $bf16_weights^)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

def Attn_TopTileOp : Attn_Op<"top_tile", [AttrSizedOperandSegments]> {
  let summary = "the best keys of each row, on packed tiles";
  let description = [{
    A softmax over the `top_n` keys of each row with the largest scores, of equal
    ones those with the lowest index: `attn.hamming` with `top_n` for one tile of
    rows of one head, over all of its keys at once. Operands are packed as for
    `attn.online_tile`, `query` and `key` as codes. The results are a state for
    `attn.finish_tile` to end; what the inits hold is not read.

    ```mlir
    %length = arith.constant 1000 : index
    %s:3 = attn.top_tile score(#attn.hamming<width = 64>) top_n(64)
                         query(%q : tensor<48x2xi32>) key(%k : tensor<?x2x16xi32>)
                         value(%v : tensor<?x64xf32>) length(%length)
                         scale(%scale : f32)
                         into(%acc, %max, %sum : tensor<48x64xf32>,
                              tensor<48xf32>, tensor<48xf32>)
    ```
  }];
  let arguments = (ins
    Attn_FloatsOrCodes:$query, Attn_FloatsOrCodes:$key, Attn_Floats:$value,
    Optional<Attn_Booleans>:$mask,
    Index:$length, Optional<Index>:$offset,
    AnyFloat:$scale, Optional<AnyFloat>:$softcap,
    Variadic<Attn_Floats>:$inits,
    Attn_ScoreAttrInterface:$score, I64Attr:$top_n, UnitAttr:$causal,
    OptionalAttr<I64Attr>:$window);
  let assemblyFormat = [{
    `score` `(` $score `)` `top_n` `(` $top_n `)`
    `query` `(` $query `:` type($query) `)`
    `key` `(` $key `:` type($key) `)`
    `value` `(` $value `:` type($value) `)`
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    `length` `(` $length `)`
    (`causal` $causal^)?
    (`offset` `(` $offset^ `)`)?
    (`window` `(` $window^ `)`)?
    `scale` `(` $scale `:` type($scale) `)`
    (`softcap` `(` $softcap^ `:` type($softcap) `)`)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

def Attn_FinishTileOp : Attn_Op<"finish_tile"> {
  let summary = "ends a running softmax on packed tiles";
  let description = [{
    `attn.finish` for the state of `attn.online_tile`: [m', e'], [m'] and [m'].
    The inits are the output [m, e] and, optionally, the natural log-sum-exp [m]:
    rows and columns that fill the tile up are dropped.

    ```mlir
    %out = attn.finish_tile acc(%acc : tensor<48x64xf32>) max(%max : tensor<48xf32>)
                            sum(%sum : tensor<48xf32>)
                            into(%init : tensor<?x50xbf16>)
    ```
  }];
  let arguments = (ins Attn_Floats:$acc, Attn_Floats:$max, Attn_Floats:$sum,
                       Variadic<Attn_Floats>:$inits);
  let assemblyFormat = [{
    `acc` `(` $acc `:` type($acc) `)` `max` `(` $max `:` type($max) `)`
    `sum` `(` $sum `:` type($sum) `)`
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

#endif // ATTN_DIALECT_ATTN_IR_ATTNTILEOPS_TD
