//===- Passes.td - Passes on the attn dialect --------------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_TRANSFORMS_PASSES_TD
#define ATTN_DIALECT_ATTN_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def AttnRaisePass : Pass<"attn-raise", "::mlir::ModuleOp"> {
  let summary = "find attention in an imported model";
  let description = [{
    Replaces attention of an imported model, on tensors in linalg or tosa, by
    `attn.sdpa`, `attn.l1` or `attn.hamming`. It starts at each product that may
    be that of weights and values and peels outwards: the normalisation (before or after the
    product, as a log-softmax, with or without the maximum taken off, with a
    guard that zeroes rows of -inf), then masks, biases, softcap and scale, then
    the comparison of queries and keys, then what is folded into these: scales,
    transposes, reshapes, conversions and repeats of grouped heads. Reshapes,
    transposes and broadcasts anywhere between are looked through, and so are
    assertions on sizes.

    - Boolean masks and additive masks of 0 and -inf become `mask`, other
      additive masks `bias`. They are taken apart first, through and, or, not,
      selects, conversions and sums. What compares the positions of row and key
      becomes `causal`, with an `offset` where neither end is aligned, or
      `window`; what compares the key's with a number of its batch `kv_length`;
      what always holds goes. Positions may come from ranges, constants,
      concatenations, slices, gathers and sums of what is 0. Only what depends on
      other data is left, over the dimensions that it depends on.
    - A score replaced by a finite number, or added to one at or below -9e8 (in
      f16 -6e4), keeps its meaning for rows that are cut as a whole: their
      weights are equal. Where every row is known to keep a key it is a cut like
      any other. Else it is a `bias`, or where that would have rows and keys a
      cut again, and rows without keys are given the average of the values. That
      is exact for a number of -1e4 or lower as long as a row's largest score that
      is kept is above it by 104, where exp gives 0 in f32. A higher number that
      replaces scores is declined.
    - One more column that is concatenated to the scores, and left out of the
      weights, is a sink: the log-sum-exp tells the share of the others.
    - The comparison says which operation it is: a dot product is `attn.sdpa`; a
      sum of absolute differences, however it was broadcast, is `attn.l1`; a dot
      product of signs, written by comparisons with 0, is `attn.hamming`. Signs
      that are -1 at 0 are taken of the negated operand. Signs that are 0 at 0, as
      torch.sign is, stay a dot product unless `zero-signs-are-plus`.
    - A scale is a number, or a tensor that differs by head.
    - What was computed in parts along one dimension, each part in the same way, is
      seen as a whole.
    - A row without any key gives 0, where the model may have given NaN.
    - Scores or weights that something else uses are not raised, nor is a
      softmax over anything but the keys.
    - Layouts go into `indexing_maps`; repeated key/value heads are not repeated.

    Attention without a softmax is found from the quotient of its sums:
    - (e^x S + e^d v) / (e^x Z + e^d), where S and Z are running sums of e^c v and
      e^c, is `attn.cumsum`, with `clip` where all three logits are clamped alike.
      A running sum is a sum of what j <= i keeps, a product with a lower triangle,
      tm_tensor.scan in generic form, or shifts by powers of two.
    - q (k^T v) + c sum(v) over q sum(k) + c N, where q and k are codes of +1 and
      -1, is `attn.hamming_linear`, causal where the sums are running ones, and with
      `compat = ecoformer` where c v stands in place of c sum(v).

    What an importer kept whole is a marker: a call of a declaration that carries
    attributes, which says what the call is. Nothing is matched then.

    | attribute of the declaration | meaning |
    |---|---|
    | `attn.op` | "sdpa", "l1", "hamming", "hamming_linear", "cumsum", "elita_positions", "kernel_hash" or "sign_pack": the operation |
    | `attn.operands` | the names of the call's operands, in order, as the operation's assembly has them (`query_codes` and `key_codes` of hamming_linear, `x` of sign_pack); `state` for each init after the first. Without it: the required operands, and where there is one more a boolean `mask` or an additive `bias` |
    | `attn.scale`, `attn.lambda`, ... | any attribute of the operation, under its name: numbers of any type, enumerations by name ("bottom_right"), `attn.causal` also as a boolean (true is top_left), types and maps as they are |

    The results are those of the operation: the output, then the log-sum-exp
    where there are two, or the states. Sizes that are dynamic are taken from the
    operands. A marker that means nothing is an error that names the declaration,
    and the operation's verifier checks the rest. `tm_tensor.attention` in generic
    form, which torch-mlir makes of attention it does not decompose, is a marker
    too.

    ```mlir
    func.func private @distance(tensor<2x8x?x64xf32>, tensor<2x2x?x64xf32>,
        tensor<2x2x?x64xf32>, tensor<2xi64>) -> tensor<2x8x?x64xf32>
        attributes {attn.op = "l1", attn.lambda = 2.0 : f32, attn.causal = true,
                    attn.operands = ["query", "key", "value", "kv_length"]}
    ```

    Every operation made carries `attn.raised_from` (linalg, tosa or marker) and
    the fused location of what it replaces; a remark says what was raised. Where
    a product looks like that of an attention but is none, a remark gives the
    first reason, with a note at the operation that is the reason.
  }];
  let options = [
    Option<"zeroSignsArePlus", "zero-signs-are-plus", "bool", "false",
           "take a sign that is 0 at 0 for one that is +1 there: right for "
           "models in whose queries and keys no number is exactly 0">
  ];
  let dependentDialects = [
    "::mlir::attn::AttnDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AttnConvertPass : Pass<"attn-convert", "::mlir::ModuleOp"> {
  let summary = "make another attention of attn.sdpa";
  let description = [{
    Replaces `attn.sdpa` by another attention. This changes what the model
    computes: it is a decision, and a remark for each attention says every
    parameter's value, where it came from, and what was left out.

    | `to` | what | parameters (default) |
    |---|---|---|
    | `l1` | `attn.l1` | `lambda` (1), `precision` (f32) |
    | `l1-longformer` | `attn.l1` in a window, plus `attn.l1` of global rows to every key, the two outputs added | those, `window` (the attention's own), `global-rows` (none) |
    | `l1-linformer` | `attn.l1` on E_K K and E_V V | those, `e-k`, `e-v`: [R, N] |
    | `hamming` | `attn.hamming` | `sigma-q` (1), `sigma-k` (1), `top-n` (all keys) |
    | `hamming-linear` | `attn.hamming_linear` of codes | `hash` (sign), `c` (b + 1), `compat` (none) |
    | ... `hash=sign` | b = D signs of query and key | |
    | ... `hash=hyperplane` | signs of their products with random directions | `bits`, `seed` (0) |
    | ... `hash=kernel` | `attn.kernel_hash` | `anchors` [G, m, D], `matrix` [G, b, m], `mean` [G, m], `sigma` (live) |
    | `cumsum` | `attn.cumsum` with cross(j) = <k_j, w_cross>, diag(i) = <k_i, w_diag>, extra(i) = <q_i, w_extra> | `w-cross`, `w-diag`, `w-extra`: [H, D] (0: a running mean), `clip` (none) |

    Masks, bias, causal, window, kv_length, softcap, grouping, layout and the
    log-sum-exp are kept. Where a target can not keep one it is an error at the
    attention: linear attention has no bias, window, softcap, offset or
    log-sum-exp; `hamming-linear` keeps masks of whole keys, kv_length, and causal
    where M = N; `cumsum` takes causal with M = N and nothing else masked;
    `l1-linformer` nothing that says something of single keys, and
    `l1-longformer` no log-sum-exp. The scale belongs to the dot product and goes.

    `lambda`, `sigma-q` and `sigma-k` are one number or one per query head of the
    layer (1:1.5:2:4). `lambda=match` is 1.17: then the scores of independent
    unit-normal queries and keys have the spread that 1/sqrt(D) gives the dot
    product. `anchors`, `matrix` and `mean` are one for each key/value head, or
    with a dimension less shared by all. A parameter is

    - a number in the option,
    - `arg:3`, the function's argument of this number, or `arg:NAME`, its
      argument with the attribute `attn.name = "layer2.NAME"` (for layer 2) or
      `attn.name = "NAME"`. Its values are used as they are at run time. `top-n`,
      `window`, `bits`, `seed`, `sigma`, `c` and `clip` are no arguments,
    - `file:NAME`, this array of the file `parameters`,
    - where the option is not given, the array `layer2.lambda` (for layer 2) or
      `lambda` of the file `parameters`, an .npz; the names are `lambda`,
      `sigma_q`, `sigma_k`, `top_n`, `window`, `E_K`, `E_V`, `bits`, `seed`, `c`,
      `sigma`, `anchors`, `matrix`, `mean`, `w_cross`, `w_diag`, `w_extra` and
      `clip`. An array of another name is an error, unless an option names it.

    `layers` numbers the attentions of the function `entry` (or of the only one)
    in program order, from 0: `0-3,5`. Those that were converted before are
    counted too, so that numbers stay the same. `heads` numbers query heads of
    each layer: the others stay what they are. Then the layer is computed by
    several operations, each with whole groups of heads that share a key/value
    head, or a part of one group, on slices of the operands and into slices of one
    result; nothing is repeated. A later conversion may take other heads of it.

    What can not be converted is an error that says why, and nothing is changed.

    Converted operations carry `attn.converted_from`, and keep what else they
    carried. `attn.converted_to` is the target where it is not the operation's
    name, `attn.heads` is first and number of the heads of an operation that has
    some of a layer's H and G, and `attn.continues` stands on an operation that
    computes the layer of the one before it.

    ```text
    attn-opt --attn-raise --attn-convert='to=l1 lambda=match layers=0-3' model.mlir
    attn-opt --attn-raise --attn-convert='to=hamming-linear hash=kernel parameters=hash.npz heads=0-5' model.mlir
    ```
  }];
  let options = [
    Option<"to", "to", "std::string", "",
           "l1, l1-longformer, l1-linformer, hamming, hamming-linear or cumsum">,
    Option<"layers", "layers", "std::string", "",
           "which attentions, as in 0-3,5 (default: all)">,
    Option<"heads", "heads", "std::string", "",
           "which query heads of them, as in 0-3,5 (default: all)">,
    Option<"entry", "entry", "std::string", "\"main\"",
           "the function whose attentions are converted">,
    Option<"parameters", "parameters", "std::string", "",
           "an .npz with the parameters that no option gives">,
    Option<"lambda", "lambda", "std::string", "",
           "l1...: a number, one per head with colons between, match, or arg:, file:">,
    Option<"lam", "lam", "std::string", "",
           "the same as lambda">,
    Option<"precision", "precision", "std::string", "",
           "l1...: f32, bf16_weights, i16 or u8">,
    Option<"window", "window", "std::string", "",
           "l1-longformer: the window">,
    Option<"globalRows", "global-rows", "std::string", "",
           "l1-longformer: rows that see every key, as in 0-3,5">,
    Option<"eK", "e-k", "std::string", "",
           "l1-linformer: what keys are multiplied with (arg: or file:)">,
    Option<"eV", "e-v", "std::string", "",
           "l1-linformer: what values are multiplied with (arg: or file:)">,
    Option<"sigmaQ", "sigma-q", "std::string", "",
           "hamming: deviation of the query">,
    Option<"sigmaK", "sigma-k", "std::string", "",
           "hamming: deviation of the key">,
    Option<"topN", "top-n", "std::string", "",
           "hamming: how many keys a row keeps">,
    Option<"hash", "hash", "std::string", "",
           "hamming-linear: sign (default), hyperplane or kernel">,
    Option<"bits", "bits", "std::string", "",
           "hamming-linear, hyperplane: the width of a code">,
    Option<"seed", "seed", "std::string", "",
           "hamming-linear, hyperplane: where the planes are drawn from">,
    Option<"sigma", "sigma", "std::string", "",
           "hamming-linear, kernel: a number, or live (default)">,
    Option<"anchors", "anchors", "std::string", "",
           "hamming-linear, kernel: arg: or file:">,
    Option<"matrix", "matrix", "std::string", "",
           "hamming-linear, kernel: arg: or file:">,
    Option<"mean", "mean", "std::string", "",
           "hamming-linear, kernel: arg: or file:">,
    Option<"c", "c", "std::string", "",
           "hamming-linear: what is added to each weight">,
    Option<"compat", "compat", "std::string", "",
           "hamming-linear: none or ecoformer">,
    Option<"wCross", "w-cross", "std::string", "",
           "cumsum: arg: or file:">,
    Option<"wDiag", "w-diag", "std::string", "",
           "cumsum: arg: or file:">,
    Option<"wExtra", "w-extra", "std::string", "",
           "cumsum: arg: or file:">,
    Option<"clip", "clip", "std::string", "",
           "cumsum: where logits are clamped">
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::attn::AttnDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AttnPrintCostPass : Pass<"attn-print-cost", "::mlir::ModuleOp"> {
  let summary = "print how many operations a model takes, and their energy";
  let description = [{
    Prints, to standard output, for each function the scalar operations of each
    attention by what they are for, and of the whole: multiplications, additions,
    exponentials, operations on single bits, bytes of operands and results, and
    the energy of the multiplications and additions in microjoules. It changes
    nothing. What it counts is how the papers count (EcoFormer, arXiv 2209.09004,
    and its released `get_energy.py`; EcoTransformer, arXiv 2507.20096):

    | what | counted |
    |---|---|
    | score of a pair, `attn.sdpa` | D multiplications, D additions |
    | `attn.l1` | 2 D additions; with u8, D of them in 8 bits |
    | `attn.hamming` | 2 D operations on bits |
    | scale; softcap; bias | 1 multiplication; 2 and an exponential; 1 addition |
    | weight of a pair, and its value | 1 exponential; E multiplications and E additions |
    | `attn.hamming_linear`, a key | b + b E additions, and E where the values are summed too |
    | a row | b + 1 + E multiplications, b + b E + E additions |
    | `attn.kernel_hash`, a row | 2 m + m b multiplications, 2 m D + m b additions, m exponentials |
    | `attn.cumsum`, a row | 4 E + 1 multiplications, 2 E + 2 additions, 3 exponentials |
    | step of a matrix product or convolution | 1 multiplication, 1 addition |
    | bias of a convolution, an element; of a linear layer, a number of the bias | 1 multiplication, 1 addition |
    | normalisation (by a root of what is summed), an element | 2 multiplications, 2 additions |

    Pairs that `causal`, `window`, a constant `kv_length` or `top_n` cut are not
    counted; what a mask or a kv_length that is not known cuts, is. The maximum
    and the sum of a softmax are not, nor are activations and whatever else
    is neither product nor norm: how many elements these have is said. Codes count
    for the attention that reads them first.

    The energy is that of 45 nm (Horowitz, ISSCC 2014): a multiplication takes
    3.7 pJ in f32, 1.1 in f16, 3.1 in i32, 0.2 in i8, an addition 0.9, 0.4, 0.1 and
    0.03. The format is that of accumulation. bf16 counts as f16; f64 has no figure
    and gives `?`.

    A size that is not known is never guessed: `sizes` gives those of arguments of
    the function, and what can not be told from them is said to be not known and is
    in no sum. So is what stands in a loop or branch that is executed a number
    of times that is not known. Functions that are called count where they are.

    ```text
    attn-opt model.mlir --attn-raise --attn-print-cost --attn-convert=to=l1 --attn-print-cost=sizes=0:2x128
    ```
  }];
  let options = [
    Option<"sizes", "sizes", "std::string", "",
           "sizes of arguments by number, as in 0:2x128,2:2x?x64">,
    Option<"entry", "entry", "std::string", "",
           "the function to count (default: each of its own)">
  ];
  // For what canonicalization may build in the copy that is counted.
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::attn::AttnDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::memref::MemRefDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AttnTilePass : Pass<"attn-tile"> {
  let summary = "tile every attn operation";
  let description = [{
    Cuts every operation of the dialect into tiles by upstream tiling: batches,
    heads and rows by the loops that `loops` asks for, and inside of them keys,
    in order, by `scf.for`. A tile size of 0 leaves the dimension whole, and so
    does an operation that can not be cut along it: rows of an `attn.l1` with a
    u8 or i16 precision, keys of a linear attention without a state, and anything
    that has a static size of 0.

    To be cut along its keys an operation of the softmax family becomes
    `attn.online` and `attn.finish` first; see `attn-to-online` for those that
    stay whole.

    With `scheduled` only operations that carry a schedule are cut, one batch and
    one head at a time, rows by the schedule's `query_tile`, and keys not at all:
    `attn-pack` does that.

    A tile of several query heads has to take whole groups of those that share a
    key/value head, or to stay in one; else the pass fails.
  }];
  let options = [
    Option<"batchTile", "batch-tile", "int64_t", "1",
           "Batches in a tile, for each batch dimension">,
    Option<"headTile", "head-tile", "int64_t", "1",
           "Heads in a tile (key/value heads of a linear attention)">,
    Option<"queryTile", "query-tile", "int64_t", "32", "Rows in a tile">,
    Option<"keyTile", "key-tile", "int64_t", "64", "Keys in a tile">,
    Option<"scheduled", "scheduled", "bool", "false",
           "Only operations with a schedule, as it says">,
    Option<"loops", "loops", "::mlir::attn::TileLoops",
           "::mlir::attn::TileLoops::Forall",
           "What goes over batches, heads and rows",
           [{::llvm::cl::values(
               clEnumValN(::mlir::attn::TileLoops::Forall, "forall",
                          "one parallel scf.forall"),
               clEnumValN(::mlir::attn::TileLoops::For, "for",
                          "a nest of scf.for"))}]>
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::attn::AttnDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def AttnToOnlinePass : Pass<"attn-to-online"> {
  let summary = "write softmax attention as a running softmax";
  let description = [{
    Replaces `attn.sdpa`, `attn.l1` and `attn.hamming` by an empty state, one
    `attn.online` and one `attn.finish`, so that tiling can go over keys, or split
    them over partial states.

    What stays as it is: `attn.hamming` with `top_n` and `attn.l1` with precision
    u8 or i16, unless on codes (see `attn-quantise`), because a selection among the keys of a row, and steps
    and roundings taken from the whole of it, are not known before the last key
    has been seen; and operations on memrefs, because the state would have to be
    allocated.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::attn::AttnDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def AttnHammingCodesPass : Pass<"attn-hamming-codes"> {
  let summary = "compare the signs of attn.hamming as packed words";
  let description = [{
    `attn.hamming` on floating-point queries and keys takes their signs each time
    it compares them. Here they are taken once, by `attn.sign_pack` into words of
    32 bits, and the operation compares words: same scores, one bit a dimension.

    Left alone: operations on memrefs, on codes, of a width that is not known at
    compile time, or whose rows are not stored with their elements last.
  }];
  let dependentDialects = ["::mlir::attn::AttnDialect",
                           "::mlir::tensor::TensorDialect"];
}

def AttnSplitKeysPass : Pass<"attn-split-keys"> {
  let summary = "split few rows over their keys";
  let description = [{
    Takes `attn.sdpa` and `attn.l1` (f32 precision) that carry a schedule and have
    up to 8 rows a head, as in decoding: one `attn.online_tile` for each part of
    512 keys of each key/value head, in an `scf.forall`, and the merged state of
    the parts. Keys and values are read as they are, once for all query heads that
    share them; those heads are stacked as rows.

    The parts do not depend on the number of threads and are merged in order, so
    that results do not either.

    Left alone, for `attn-tile`: a bias or a mask, a scale or softcap for each
    head, operands whose elements are not last, sizes (but batches and lengths of
    keys) that are not known, and values whose width is not whole vectors.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::attn::AttnDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def AttnQuantisePass : Pass<"attn-quantise"> {
  let summary = "quantise the queries and keys of attn.l1 once, into codes";
  let description = [{
    `attn.l1` with precision u8 or i16 takes the grid of each head from all of its
    queries and keys, so that it can neither be cut nor run before the last key.
    Here every head's grid is made first, in parallel, then the codes of queries
    and keys; the operation that is left compares codes (`width`), with a
    `scale` that has the step in it, one for each batch and head. It can be tiled
    like any other.

    The grid belongs to a query head: query heads that share keys have codes of
    their own for them, and values are repeated to match.

    Only operations that carry a schedule, which the new one and the grids and
    codes get. Left alone, without the schedule: operations on memrefs, of a
    width that is not known or above 65536, or whose rows are apart in memory.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::attn::AttnDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def AttnPackPass : Pass<"attn-pack"> {
  let summary = "pack the operands of a running softmax for kernels";
  let description = [{
    Takes each `attn.online` that carries a schedule and is one tile of rows of
    one head, from an empty state to its `attn.finish`: what `attn-tile` with
    `scheduled` and then `attn-to-online` leave. It becomes a loop over key tiles
    of `attn.online_tile`, whose operands are

    - keys in panels and values in rows (`attn.pack_keys`, `attn.pack_rows`),
      packed before the loops over heads and rows, in parallel over heads and
      key tiles;
    - queries, packed in the tile, with the rows that are missing filled up;
    - a state of whole tiles, of which `attn.finish_tile` writes the rows and
      columns that there are.

    Everything is in the accumulation type then. For an L1 distance the mean of
    the keys is taken off queries and keys, which changes no distance. Key tiles
    that causal or window cuts for all rows are not visited.

    Requires tensors. An operation of another form, or one whose rows are not
    contiguous, loses its schedule: the reference lowering takes it.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::attn::AttnDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // ATTN_DIALECT_ATTN_TRANSFORMS_PASSES_TD
