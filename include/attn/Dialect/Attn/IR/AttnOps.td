//===- AttnOps.td - Operations of the attn dialect ---------*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNOPS_TD
#define ATTN_DIALECT_ATTN_IR_ATTNOPS_TD

include "attn/Dialect/Attn/IR/AttnAttrs.td"
include "attn/Dialect/Attn/IR/AttnDialect.td"
include "attn/Dialect/Attn/IR/AttnInterfaces.td"
include "mlir/Interfaces/DestinationStyleOpInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Operand types
//===----------------------------------------------------------------------===//

// Element types are checked by the verifiers, which can name the operand.
class Attn_Shaped<string description>
    : Type<Or<[AnyRankedTensor.predicate, AnyMemRef.predicate]>,
           "ranked tensor or memref of " # description, "::mlir::ShapedType">;

def Attn_Floats : Attn_Shaped<"f64, f32, f16 or bf16">;
def Attn_FloatsOrCodes
    : Attn_Shaped<"f64, f32, f16 or bf16, or of sign codes in integers">;
def Attn_Booleans : Attn_Shaped<"i1">;
def Attn_Codes : Attn_Shaped<"i32 or i64 words">;

def Attn_Parameter
    : Type<Or<[F64.predicate, F32.predicate, F16.predicate, BF16.predicate,
               AnyRankedTensor.predicate, AnyMemRef.predicate]>,
           "f64, f32, f16 or bf16, or a ranked tensor or memref of one per "
           "query head">;
def Attn_Length
    : Type<Or<[Index.predicate, I32.predicate, I64.predicate,
               AnyRankedTensor.predicate, AnyMemRef.predicate]>,
           "index, i32 or i64, or a ranked tensor or memref of one per batch">;

//===----------------------------------------------------------------------===//
// Base classes
//===----------------------------------------------------------------------===//

/// Destination-passing style: what all operations share.
class Attn_Op<string mnemonic, list<Trait> traits = []>
    : Op<Attn_Dialect, mnemonic, traits # [
        DestinationStyleOpInterface, MemoryEffectsOpInterface,
        ConditionallySpeculatable, InferTypeOpInterface,
        ReifyRankedShapedTypeOpInterface]> {
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let hasVerifier = 1;

  string destinationStyle = [{
    ::mlir::MutableOperandRange getDpsInitsMutable() {
      return getInitsMutable();
    }
    void getEffects(::llvm::SmallVectorImpl<::mlir::SideEffects::EffectInstance<
                        ::mlir::MemoryEffects::Effect>> &effects) {
      ::mlir::attn::detail::getDestinationEffects(*this, effects);
    }
    ::mlir::Speculation::Speculatability getSpeculatability() {
      return ::mlir::attn::detail::getDestinationSpeculatability(*this);
    }
    ::llvm::LogicalResult reifyResultShapes(
        ::mlir::OpBuilder &builder,
        ::mlir::ReifiedRankedShapedTypeDims &shapes) {
      return ::mlir::attn::detail::reifyDestinationShapes(*this, builder, shapes);
    }
    static ::llvm::LogicalResult inferReturnTypes(
        ::mlir::MLIRContext *, std::optional<::mlir::Location>,
        ::mlir::ValueRange operands, ::mlir::DictionaryAttr attributes,
        ::mlir::OpaqueProperties properties, ::mlir::RegionRange regions,
        ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      Adaptor adaptor(operands, attributes, properties, regions);
      return ::mlir::attn::detail::inferDestinationTypes(adaptor.getInits(),
                                                         types);
    }
  }];
  let extraClassDeclaration = destinationStyle;
}

/// The operations that weigh keys by a softmax over scores.
class Attn_SoftmaxBase<string mnemonic, list<Trait> traits = []>
    : Attn_Op<mnemonic, traits # [
        AttrSizedOperandSegments, Attn_AttnOpInterface,
        Attn_SoftmaxOpInterface]> {
  dag softmaxOperands = (ins
    Attn_FloatsOrCodes:$query,
    Attn_FloatsOrCodes:$key,
    Attn_Floats:$value,
    Optional<Attn_Floats>:$bias,
    Optional<Attn_Booleans>:$mask,
    Optional<Attn_Length>:$kv_length,
    Optional<Attn_Length>:$offset,
    Optional<Attn_Parameter>:$scale_operand,
    Optional<Attn_Parameter>:$softcap_operand);
  dag softmaxAttributes = (ins
    DefaultValuedAttr<Attn_Causal, "::mlir::attn::Causal::None">:$causal,
    OptionalAttr<I64Attr>:$window,
    OptionalAttr<F64Attr>:$scale,
    OptionalAttr<F64Attr>:$softcap,
    OptionalAttr<TypeAttr>:$accumulate,
    OptionalAttr<AffineMapArrayAttr>:$indexing_maps);

  string softmaxFormat = [{
    `query` `(` $query `:` type($query) `)`
    `key` `(` $key `:` type($key) `)`
    `value` `(` $value `:` type($value) `)`
    (`bias` `(` $bias^ `:` type($bias) `)`)?
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    (`kv_length` `(` $kv_length^ `:` type($kv_length) `)`)?
    (`causal` `(` $causal^ `)`)?
    (`offset` `(` $offset^ `:` type($offset) `)`)?
    (`window` `(` $window^ `)`)?
    (`scale` `(` custom<Parameter>($scale_operand, type($scale_operand), $scale)^ `)`)?
    (`softcap` `(` custom<Parameter>($softcap_operand, type($softcap_operand), $softcap)^ `)`)?
  }];
  string destinationFormat = [{
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];

  string softmaxDeclaration = destinationStyle # [{
    ::mlir::attn::ScoreAttrInterface getScoreKind();
    ::mlir::attn::ScoreScale getScoreScale();
    bool isInitRead(unsigned index);
    ::mlir::Value getMaskOperand() { return getMask(); }
    ::mlir::Value getBiasOperand() { return getBias(); }
    ::mlir::attn::Causal getCausalKind() { return getCausal(); }
    std::optional<int64_t> getWindowSize() { return getWindow(); }
    ::mlir::attn::AttentionDims getAttentionDims() {
      return ::mlir::attn::detail::getSoftmaxDims(*this);
    }
    ::mlir::Type getAccumulateType() {
      return ::mlir::attn::detail::getAccumulateType(getAccumulate(), getValue());
    }
    ::mlir::AffineMap getLayout(::mlir::attn::LayoutOperand which) {
      return ::mlir::attn::detail::getLayout(getIndexingMapsAttr(), which,
                                             getQuery());
    }
    ::mlir::OpFoldResult getScoreSoftcap() {
      return ::mlir::attn::detail::getParameter(getSoftcapOperand(),
                                                getSoftcapAttr());
    }
    ::llvm::SmallVector<::mlir::attn::ScoreParameter> getScoreParameters();
  }];
  let extraClassDeclaration = softmaxDeclaration;
}

/// Those that take a row to its end in one step.
class Attn_SoftmaxOp<string mnemonic> : Attn_SoftmaxBase<mnemonic> {
  string sharedDescription = [{

    The score is then, in this order: multiplied with the scale, capped by
    `softcap * tanh(score / softcap)`, added to `bias`, and set to -inf where
    `mask` is 0 or the key is cut by `kv_length`, `causal` or `window`. The
    output is the softmax-weighted sum of the values. Scores and sums are
    computed in `accumulate` (f32 unless an operand is f64).

    | operand or attribute | shape or range | meaning |
    |---|---|---|
    | `query` | [B..., H, M, D] | |
    | `key`, `value` | [B..., G, N, D], [B..., G, N, E] | G divides H |
    | `bias` | broadcasts to [B..., H, M, N] | added to the scaled score |
    | `mask` | broadcasts to [B..., H, M, N] | 1 attends, 0 cuts |
    | `kv_length` | one, or one per batch | keys at or past it are cut |
    | `causal` | none, top_left, bottom_right | cuts j > i, or j > i + N - M |
    | `offset` | one, or one per batch | takes the place of N - M |
    | `window` w | >= 1 | cuts j <= i' - w and, unless causal, j >= i' + w, where i' is the aligned row |
    | `scale`, `softcap` | number, scalar, or one per head (a scale also [B..., H]) | softcap > 0 |
    | inits | [B..., H, M, E], and [B..., H, M] for the natural log-sum-exp | |

    A dimension broadcasts where it is statically 1, or absent on the left; a
    dynamic one has full size. A key whose weight is 0 contributes nothing,
    whatever its value holds. A row with no key left gives 0, and a log-sum-exp
    of -inf.

    The range of a number is checked where it is an attribute. An operand is used
    as it is: what makes no sense, such as a softcap of 0, gives what the formula
    gives.

    Other layouts than the canonical one are given by `indexing_maps`: for
    query, key, value and output a permutation from canonical to stored
    dimensions. They are left out where all are identities.
  }];
  let builders = [
    OpBuilder<(ins "::mlir::Value":$query, "::mlir::Value":$key,
                   "::mlir::Value":$value, "::mlir::ValueRange":$inits), [{
      auto &segments =
          $_state.getOrAddProperties<Properties>().operandSegmentSizes;
      segments.fill(0);
      segments[0] = segments[1] = segments[2] = 1;
      segments.back() = static_cast<int32_t>(inits.size());
      $_state.addOperands({query, key, value});
      $_state.addOperands(inits);
      (void)::mlir::attn::detail::inferDestinationTypes(inits, $_state.types);
    }]>
  ];
}

//===----------------------------------------------------------------------===//
// The softmax family
//===----------------------------------------------------------------------===//

def Attn_SDPAOp : Attn_SoftmaxOp<"sdpa"> {
  let summary = "scaled dot-product attention";
  let description = [{
    score(i, j) = scale * sum_m query(i, m) * key(j, m)

    `scale` is 1 / sqrt(D) where it is not given.
  }] # sharedDescription # [{

    Source: Vaswani et al., Attention Is All You Need, 2017.

    ```mlir
    %o = attn.sdpa query(%q : tensor<2x8x128x64xf32>)
                   key(%k : tensor<2x2x?x64xf32>)
                   value(%v : tensor<2x2x?x64xf32>)
                   causal(bottom_right)
                   into(%init : tensor<2x8x128x64xf32>)
    ```
  }];
  let arguments = !con(softmaxOperands, (ins Variadic<Attn_Floats>:$inits),
                       softmaxAttributes);
  let assemblyFormat = softmaxFormat # destinationFormat;
}

def Attn_L1Op : Attn_SoftmaxOp<"l1"> {
  let summary = "attention weighted by a Laplacian kernel of the L1 distance";
  let description = [{
    score(i, j) = -lambda / sqrt(D) * sum_m |query(i, m) - key(j, m)|

    `lambda` is 1 where it is not given; it is never negative. A `scale` takes
    the place of lambda / sqrt(D). Scaling the query does not scale the distance,
    so neither can be folded into an operand.

    `precision` says how the distance and the weighted sum are computed. It is
    asked for, never chosen:
    - `f32` (default): in the accumulation type.
    - `bf16_weights`: the weights, relative to the largest of the row (of the
      keys so far, where keys are taken tile by tile), and the values are rounded
      to bf16 before they are multiplied. The sum that normalises them is not
      rounded.
    - `u8`, `i16`: per batch and head, with lo and hi the extremes over query and
      key together and L = 255 or 32767, step = (hi - lo) / L and
      x8 = clamp(round((x - lo) / step), 0, L); the distance is
      step * sum_m |query8 - key8|. Rounding is to nearest, ties to even.

    With `width` = D, which u8 and i16 may have, query and key are codes of
    `attn.quantise` already, i32 words as `#attn.l1_codes` describes them, and
    `scale` has the step in it: `attn-quantise` writes the operation so.
  }] # sharedDescription # [{

    Source: EcoTransformer, arXiv 2507.20096, section 2.

    ```mlir
    %o = attn.l1 query(%q : tensor<1x12x?x64xf32>)
                 key(%k : tensor<1x12x?x64xf32>)
                 value(%v : tensor<1x12x?x64xf32>)
                 lambda(2.0)
                 into(%init : tensor<1x12x?x64xf32>)
    ```
  }];
  let arguments = !con(softmaxOperands,
    (ins Optional<Attn_Parameter>:$lambda_operand,
         Variadic<Attn_Floats>:$inits),
    softmaxAttributes,
    (ins OptionalAttr<F64Attr>:$lambda,
         DefaultValuedAttr<Attn_Precision,
                           "::mlir::attn::Precision::F32">:$precision,
         OptionalAttr<I64Attr>:$width));
  let assemblyFormat = softmaxFormat # [{
    (`lambda` `(` custom<Parameter>($lambda_operand, type($lambda_operand), $lambda)^ `)`)?
    (`precision` `(` $precision^ `)`)?
    (`width` `(` $width^ `)`)?
  }] # destinationFormat;
  let extraClassDeclaration = softmaxDeclaration # [{
    /// Whether query and key are quantised by this operation.
    bool quantises() {
      return !getWidth() && (getPrecision() == ::mlir::attn::Precision::U8 ||
                             getPrecision() == ::mlir::attn::Precision::I16);
    }
  }];
}

def Attn_HammingOp : Attn_SoftmaxOp<"hamming"> {
  let summary = "attention by the Hamming distance of signs, the top N kept";
  let description = [{
    score(i, j) = sigma_q * sigma_k / sqrt(D) * (D - 2 * ham(i, j))

    where ham(i, j) is the number of m at which the signs of query(i, m) and
    key(j, m) differ, and the sign of x is + unless x < 0. The values keep their
    precision. `sigma_q` and `sigma_k`, the calibrated standard deviations, are 1
    where they are not given. A `scale` takes the place of
    sigma_q * sigma_k / sqrt(D).

    `top_n` keeps the N largest scores of a row after bias and mask, of equal
    scores those with the lowest key index, and cuts the rest; N >= 1.

    Queries and keys are floating-point, or codes of `attn.sign_pack` with
    `width` = D.
  }] # sharedDescription # [{

    Source: Hamming Attention Distillation, arXiv 2502.01770.

    ```mlir
    %o = attn.hamming query(%q : tensor<8x128x64xf32>)
                      key(%k : tensor<8x128x64xf32>)
                      value(%v : tensor<8x128x64xf32>)
                      top_n(30)
                      into(%init : tensor<8x128x64xf32>)
    ```
  }];
  let arguments = !con(softmaxOperands,
    (ins Optional<Attn_Parameter>:$sigma_q_operand,
         Optional<Attn_Parameter>:$sigma_k_operand,
         Variadic<Attn_Floats>:$inits),
    softmaxAttributes,
    (ins OptionalAttr<F64Attr>:$sigma_q,
         OptionalAttr<F64Attr>:$sigma_k,
         OptionalAttr<I64Attr>:$top_n,
         OptionalAttr<I64Attr>:$width));
  let assemblyFormat = softmaxFormat # [{
    (`sigma_q` `(` custom<Parameter>($sigma_q_operand, type($sigma_q_operand), $sigma_q)^ `)`)?
    (`sigma_k` `(` custom<Parameter>($sigma_k_operand, type($sigma_k_operand), $sigma_k)^ `)`)?
    (`top_n` `(` $top_n^ `)`)?
    (`width` `(` $width^ `)`)?
  }] # destinationFormat;
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// Streaming form
//===----------------------------------------------------------------------===//

def Attn_OnlineOp : Attn_SoftmaxBase<"online"> {
  let summary = "takes keys and values into a running softmax";
  let description = [{
    One step of a softmax-weighted sum that has not seen all of its keys. The
    inits are the running state, read and updated, all of the accumulation type:
    the sum of weighted values [B..., H, M, E], the largest score [B..., H, M] and
    the sum of weights [B..., H, M], both relative to that largest score:

        max'  = max(max, max_j score(i, j))
        sum'  = exp(max - max') * sum + sum_j exp(score(i, j) - max')
        acc'  = exp(max - max') * acc + sum_j exp(score(i, j) - max') * value(j)

    An empty state is (0, -inf, 0); `attn.finish` ends the row. Taking blocks of
    keys in any order, or in separate states that are merged, gives the same
    softmax: the operation can be tiled over keys, and split.

    `score` says how queries and keys are compared; `scale` is 1 where it is not
    given. With `bf16_weights` the weights exp(...) and the values are rounded to
    bf16 before they are multiplied; the sum is not. Everything else is as in
    `attn.sdpa`. A tile that starts at row m and
    key n is written with `offset` raised by m - n and `kv_length` lowered by n.

    Source: Milakov and Gimelshein, arXiv 1805.02867.

    ```mlir
    %s:3 = attn.online score(#attn.l1) query(%q : tensor<8x128x64xf32>)
                       key(%k : tensor<8x?x64xf32>)
                       value(%v : tensor<8x?x64xf32>)
                       scale(0.125)
                       into(%acc, %max, %sum : tensor<8x128x64xf32>,
                            tensor<8x128xf32>, tensor<8x128xf32>)
    ```
  }];
  let arguments = !con(softmaxOperands, (ins Variadic<Attn_Floats>:$inits),
                       softmaxAttributes,
                       (ins Attn_ScoreAttrInterface:$score,
                        UnitAttr:$bf16_weights));
  let assemblyFormat = [{ `score` `(` $score `)` }] # softmaxFormat
                       # [{ (`bf16_weights` $bf16_weights^)? }]
                       # destinationFormat;
}

def Attn_FinishOp : Attn_Op<"finish"> {
  let summary = "ends a running softmax";
  let description = [{
    output = acc / sum, and 0 where sum is 0; the optional second result is the
    natural log-sum-exp, max + log(sum), and -inf where sum is 0.

    ```mlir
    %o, %lse = attn.finish acc(%acc : tensor<8x128x64xf32>)
                           max(%max : tensor<8x128xf32>)
                           sum(%sum : tensor<8x128xf32>)
                           into(%o_init, %lse_init : tensor<8x128x64xbf16>,
                                tensor<8x128xf32>)
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

//===----------------------------------------------------------------------===//
// Linear attention in Hamming space
//===----------------------------------------------------------------------===//

def Attn_HammingLinearOp : Attn_Op<"hamming_linear", [
    AttrSizedOperandSegments, Attn_AttnOpInterface]> {
  let summary = "linear attention between codes of +1 and -1";
  let description = [{
    With codes q_i, k_j of b signs and w(i, j) = <q_i, k_j> + c, which is at least
    1 for the default c = b + 1:

        output(i) = sum_j w(i, j) v_j / sum_j w(i, j)
                  = (q_i . sum_j k_j v_j^T + c sum_j v_j) / (q_i . sum_j k_j + c N)

    over all keys, or with `causal` over j <= i (then M = N). The second line is
    linear in N. A key whose `mask` is 0 has no weight. A row whose
    weights sum to 0, such as one without keys, gives 0.

    | operand or attribute | shape | |
    |---|---|---|
    | `query_codes`, `key_codes` | [B..., H, M, b], [B..., G, N, b] | +-1 in a float type or i8; or, with `width` = b, words of `attn.sign_pack` |
    | `value` | [B..., G, N, E] | |
    | `mask` | broadcasts to [B..., G, N] | of keys |
    | inits | [B..., H, M, E], and the state | |

    The optional state inits are read as what came before and updated with these
    keys, all in the accumulation type: sum_j k_j v_j^T [B..., G, b, E],
    sum_j v_j [B..., G, E], sum_j k_j [B..., G, b] and the number of keys
    [B..., G]. An empty state is all zeros.

    `compat = ecoformer` does what the released code does, whose checkpoints were
    trained so: the numerator has c * v_i in place of c * sum_j v_j. It needs
    M = N, and neither `causal`, nor a mask, nor a state.

    Source: EcoFormer, arXiv 2209.09004, section 4.

    ```mlir
    %o = attn.hamming_linear query(%q : tensor<2x8x196x16xi8>)
                             key(%k : tensor<2x8x196x16xi8>)
                             value(%v : tensor<2x8x196x32xf32>)
                             into(%init : tensor<2x8x196x32xf32>)
    ```
  }];
  let arguments = (ins
    Attn_FloatsOrCodes:$query_codes,
    Attn_FloatsOrCodes:$key_codes,
    Attn_Floats:$value,
    Optional<Attn_Booleans>:$mask,
    Variadic<Attn_Floats>:$inits,
    UnitAttr:$causal,
    OptionalAttr<F64Attr>:$c,
    OptionalAttr<I64Attr>:$width,
    DefaultValuedAttr<Attn_Compat, "::mlir::attn::Compat::None">:$compat,
    OptionalAttr<TypeAttr>:$accumulate);
  let assemblyFormat = [{
    `query` `(` $query_codes `:` type($query_codes) `)`
    `key` `(` $key_codes `:` type($key_codes) `)`
    `value` `(` $value `:` type($value) `)`
    (`mask` `(` $mask^ `:` type($mask) `)`)?
    (`causal` $causal^)?
    (`c` `(` $c^ `)`)?
    (`width` `(` $width^ `)`)?
    (`compat` `(` $compat^ `)`)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
  let extraClassDeclaration = destinationStyle # [{
    ::mlir::Type getAccumulateType() {
      return ::mlir::attn::detail::getAccumulateType(getAccumulate(), getValue());
    }
    ::mlir::attn::AttentionDims getAttentionDims();
    ::mlir::attn::Causal getCausalKind();
    ::mlir::Value getMaskOperand() { return getMask(); }
    bool isInitRead(unsigned index) { return index > 0; }
    bool hasState() { return getInits().size() > 1; }
    /// b: how many signs a code has.
    int64_t getCodeWidth();
  }];
  let hasCanonicalizer = 1;
}

//===----------------------------------------------------------------------===//
// Cumulative sums
//===----------------------------------------------------------------------===//

def Attn_CumsumOp : Attn_Op<"cumsum", [Attn_AttnOpInterface]> {
  let summary = "causal attention by cumulative sums";
  let description = [{
    With S(i) = sum_{j <= i} exp(cross(j)) v_j and Z(i) = sum_{j <= i} exp(cross(j)),

        output(i) = (exp(diag(i)) v_i + exp(extra(i)) S(i))
                    / (exp(diag(i)) + exp(extra(i)) Z(i))

    The token itself is counted twice, in the sums and in the diagonal term. As a
    gate: output(i) = (1 - g) S(i) / Z(i) + g v_i with
    g = sigmoid(diag(i) - extra(i) - log Z(i)).

    The result is right for any finite logits: the sums are kept relative to the
    largest cross logit so far. With `clip` every logit is clamped to
    [-clip, clip] first.

    `cross`, `diag` and `extra` are [B..., H, N], `value` and the first init
    [B..., H, N, E]. The optional state inits are read as what came before and
    updated, all in the accumulation type: the largest cross logit [B..., H],
    exp(-max) Z [B..., H] and exp(-max) S [B..., H, E]. An empty state is
    (-inf, 0, 0).

    Source: ELiTA (acosharma/elita-transformer, August 2023).

    ```mlir
    %o = attn.cumsum cross(%c : tensor<2x8x256xf32>) diag(%d : tensor<2x8x256xf32>)
                     extra(%x : tensor<2x8x256xf32>)
                     value(%v : tensor<2x8x256x64xf32>)
                     into(%init : tensor<2x8x256x64xf32>)
    ```
  }];
  let arguments = (ins
    Attn_Floats:$cross, Attn_Floats:$diag, Attn_Floats:$extra,
    Attn_Floats:$value, Variadic<Attn_Floats>:$inits,
    OptionalAttr<F64Attr>:$clip, OptionalAttr<TypeAttr>:$accumulate);
  let assemblyFormat = [{
    `cross` `(` $cross `:` type($cross) `)`
    `diag` `(` $diag `:` type($diag) `)`
    `extra` `(` $extra `:` type($extra) `)`
    `value` `(` $value `:` type($value) `)`
    (`clip` `(` $clip^ `)`)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
  let extraClassDeclaration = destinationStyle # [{
    ::mlir::attn::AttentionDims getAttentionDims();
    ::mlir::attn::Causal getCausalKind() { return Causal::TopLeft; }
    bool isInitRead(unsigned index) { return index > 0; }
    ::mlir::Type getAccumulateType() {
      return ::mlir::attn::detail::getAccumulateType(getAccumulate(), getValue());
    }
    bool hasState() { return getInits().size() > 1; }
  }];
}

def Attn_ElitaPositionsOp : Attn_Op<"elita_positions", [
    AttrSizedOperandSegments]> {
  let summary = "position logits as sums of sines";
  let description = [{
        p1(n) = sum_r c(r) sin(t_n a1(r) + b1(r)),   p2(n) with a2 and b2

    sampled at t_n = t * n / (N - 1), n = 0 ... N-1 (`linspace`; 0 where N = 1) or at
    t_n = n / N, n = 1 ... N (`index`, which has no `t`).

    Coefficients are [L..., R], the two inits p1 and p2 [L..., n] with any leading
    dims L. `start` and `length` make the inits a part of a longer grid: they hold
    its points start ... start + n - 1, and N is `length`. Without them start is 0
    and N is n.

    Source: ELiTA (acosharma/elita-transformer, August 2023).

    ```mlir
    %p:2 = attn.elita_positions a1(%a1 : tensor<8x4xf32>) b1(%b1 : tensor<8x4xf32>)
                                a2(%a2 : tensor<8x4xf32>) b2(%b2 : tensor<8x4xf32>)
                                c(%c : tensor<8x4xf32>) grid(linspace)
                                into(%i1, %i2 : tensor<8x256xf32>, tensor<8x256xf32>)
    ```
  }];
  let arguments = (ins
    Attn_Floats:$a1, Attn_Floats:$b1, Attn_Floats:$a2, Attn_Floats:$b2,
    Attn_Floats:$c, Optional<Index>:$start, Optional<Index>:$length,
    Variadic<Attn_Floats>:$inits,
    DefaultValuedAttr<Attn_Grid, "::mlir::attn::Grid::Linspace">:$grid,
    DefaultValuedAttr<F64Attr, "1.0">:$t);
  let assemblyFormat = [{
    `a1` `(` $a1 `:` type($a1) `)` `b1` `(` $b1 `:` type($b1) `)`
    `a2` `(` $a2 `:` type($a2) `)` `b2` `(` $b2 `:` type($b2) `)`
    `c` `(` $c `:` type($c) `)`
    (`grid` `(` $grid^ `)`)?
    (`t` `(` $t^ `)`)?
    (`start` `(` $start^ `)`)?
    (`length` `(` $length^ `)`)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

//===----------------------------------------------------------------------===//
// Codes
//===----------------------------------------------------------------------===//

def Attn_KernelHashOp : Attn_Op<"kernel_hash"> {
  let summary = "hashes rows to codes of +1 and -1";
  let description = [{
    With x' = x / ||x||_2 (a zero row stays zero), for each row

        g(r) = exp(-||x' - anchor(r)||^2 / (2 sigma)) - mean(r),  r = 1 ... m
        code(s) = +1 where sum_r matrix(s, r) g(r) >= 0, else -1,  s = 1 ... b

    `sigma` is a constant > 0 or, where it is left out, the mean of
    ||x' - anchor||^2 over all rows and anchors of a batch and head; causal and
    streaming uses need the constant.

    `x` is [B..., H, N, D], `anchors` [H, m, D], `matrix` [H, b, m], `mean` [H, m],
    and the init [B..., H, N, b] of a float type or i8.

    Source: EcoFormer, arXiv 2209.09004, section 4.2, and its released code.

    ```mlir
    %codes = attn.kernel_hash x(%x : tensor<2x8x196x32xf32>)
                              anchors(%a : tensor<8x25x32xf32>)
                              matrix(%w : tensor<8x16x25xf32>)
                              mean(%g : tensor<8x25xf32>)
                              into(%init : tensor<2x8x196x16xi8>)
    ```
  }];
  let arguments = (ins
    Attn_Floats:$x, Attn_Floats:$anchors, Attn_Floats:$matrix,
    Attn_Floats:$mean, Variadic<Attn_FloatsOrCodes>:$inits,
    OptionalAttr<F64Attr>:$sigma, OptionalAttr<TypeAttr>:$accumulate);
  let assemblyFormat = [{
    `x` `(` $x `:` type($x) `)` `anchors` `(` $anchors `:` type($anchors) `)`
    `matrix` `(` $matrix `:` type($matrix) `)` `mean` `(` $mean `:` type($mean) `)`
    (`sigma` `(` $sigma^ `)`)?
    `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
  let extraClassDeclaration = destinationStyle # [{
    ::mlir::Type getAccumulateType() {
      return ::mlir::attn::detail::getAccumulateType(getAccumulate(), getX());
    }
  }];
}

def Attn_SignPackOp : Attn_Op<"sign_pack"> {
  let summary = "packs the signs of a row into words";
  let description = [{
    Bit m mod W of word m / W is 1 unless x(m) < 0, for W-bit words (W = 32 or 64,
    the init's element type); -0.0 and NaN give 1. Bits past D are 0.

    `x` is [L..., D], of a float type or i8, the init [L..., ceil(D / W)].

    ```mlir
    %codes = attn.sign_pack %x : tensor<8x128x65xf32> into(%init : tensor<8x128x2xi64>)
    ```
  }];
  let arguments = (ins Attn_FloatsOrCodes:$x, Variadic<Attn_Codes>:$inits);
  let assemblyFormat = [{
    $x `:` type($x) `into` `(` $inits `:` type($inits) `)` attr-dict
  }];
}

include "attn/Dialect/Attn/IR/AttnQuantiseOps.td"
include "attn/Dialect/Attn/IR/AttnTileOps.td"

#endif // ATTN_DIALECT_ATTN_IR_ATTNOPS_TD
