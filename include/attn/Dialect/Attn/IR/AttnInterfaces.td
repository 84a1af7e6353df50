//===- AttnInterfaces.td - Interfaces of the attn dialect --- -*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNINTERFACES_TD
#define ATTN_DIALECT_ATTN_IR_ATTNINTERFACES_TD

include "mlir/IR/OpBase.td"

//===----------------------------------------------------------------------===//
// Similarity scores
//===----------------------------------------------------------------------===//

def Attn_ScoreAttrInterface : AttrInterface<"ScoreAttrInterface"> {
  let description = [{
    How similar one query is to one key, before scale, softcap, bias and mask.

    A similarity is a sum over the width: an accumulator that starts at zero,
    one step per stored element, and a last step that turns the accumulator into
    the score. A new similarity implements this interface and is done: every
    lowering emits its code through it.
  }];
  let cppNamespace = "::mlir::attn";
  let methods = [
    InterfaceMethod<[{
        Whether queries and keys of this element type can be compared, each
        holding `storedWidth` elements (possibly dynamic). Emits the reason
        where not.
      }],
      "::llvm::LogicalResult", "verifyOperands",
      (ins "::llvm::function_ref<::mlir::InFlightDiagnostic()>":$emitError,
           "::mlir::Type":$elementType, "int64_t":$storedWidth)>,
    InterfaceMethod<[{
        The type that one comparison accumulates in, for operands of
        `elementType` and a computation in `accumulate`.
      }],
      "::mlir::Type", "getAccumulatorType",
      (ins "::mlir::Type":$elementType, "::mlir::Type":$accumulate)>,
    InterfaceMethod<[{
        Takes one stored element of the query and of the key into `accumulator`.
      }],
      "::mlir::Value", "emitAccumulate",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$query, "::mlir::Value":$key,
           "::mlir::Value":$accumulator)>,
    InterfaceMethod<[{
        The score of a full accumulator, of type `accumulate`. `width` is D as an
        index.
      }],
      "::mlir::Value", "emitFinish",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$accumulator, "::mlir::Value":$width,
           "::mlir::Type":$accumulate)>,
    InterfaceMethod<[{
        Whether a packed row ends in a sum over its elements, of
        `emitPackedShare`, for `emitPackedStart` and `emitPackedFinish` to take.
      }],
      "bool", "hasPackedSum", (ins), "", [{ return false; }]>,
    InterfaceMethod<[{
        What a packed element, or a vector of them, has in that sum.
      }],
      "::mlir::Value", "emitPackedShare",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$packed), "", [{ return packed; }]>,
    InterfaceMethod<[{
        The packed form, on vectors with one key in each lane: the score is
        `getPackedFactor` times `emitPackedFinish` of an accumulator that starts
        here, of type `type`. The sums, of `hasPackedSum`, are null where there
        are none. Packed floats are in the accumulation type, packed codes in
        words of 32 bits. `form` is how the processor sums up the numbers in one.
      }],
      "::mlir::Value", "emitPackedStart",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$querySum, "::mlir::Value":$keySum,
           "::mlir::Type":$type, "::mlir::attn::LaneSum":$form), "", [{
        return ::mlir::arith::ConstantOp::create(
            builder, loc, builder.getZeroAttr(type));
      }]>,
    InterfaceMethod<[{
        Takes one element of a query, the same in all lanes, and of the keys into
        the accumulator. Where `weight` is not null, what is added is multiplied
        with it, see `isSumOfTerms`.
      }],
      "::mlir::Value", "emitPackedStep",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$query, "::mlir::Value":$key,
           "::mlir::Value":$accumulator, "::mlir::Value":$weight,
           "::mlir::attn::LaneSum":$form), "", [{
        return $_attr.emitAccumulate(builder, loc, query, key, accumulator);
      }]>,
    InterfaceMethod<[{
        Whether a step is a plain addition, which can be a multiply-add where the
        processor has more room for these.
      }],
      "bool", "isSumOfTerms", (ins), "", [{ return false; }]>,
    InterfaceMethod<[{
        A full accumulator as vectors of `type`, see `emitPackedStart`.
      }],
      "::mlir::Value", "emitPackedFinish",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$accumulator, "::mlir::Value":$querySum,
           "::mlir::Value":$keySum, "::mlir::Type":$type,
           "::mlir::attn::LaneSum":$form), "",
      [{ return accumulator; }]>,
    InterfaceMethod<"See emitPackedStart.",
      "double", "getPackedFactor", (ins), "", [{ return 1; }]>,
    InterfaceMethod<[{
        D, for operands that store `storedWidth` elements in a row: the same
        number unless an element packs several dimensions.
      }],
      "int64_t", "getWidth", (ins "int64_t":$storedWidth)>,
    InterfaceMethod<"Bits of a word that one dimension takes, in codes.",
      "int64_t", "getCodeBits", (ins), "", [{ return 1; }]>,
    InterfaceMethod<[{
        Whether the score falls with a distance, so that a negative scale would
        attend to what is least alike.
      }],
      "bool", "isDistance", (ins), "", [{ return false; }]>,
    InterfaceMethod<[{
        How many of each operation one query-key pair of width `width` takes.
      }],
      "::mlir::attn::OperationCounts", "countOperations",
      (ins "int64_t":$width)>
  ];
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

def Attn_AttnOpInterface : OpInterface<"AttnOpInterface"> {
  let description = [{
    What every attention operation can say of itself, whatever its similarity.
  }];
  let cppNamespace = "::mlir::attn";
  let methods = [
    InterfaceMethod<"The sizes, named; see AttentionDims.",
      "::mlir::attn::AttentionDims", "getAttentionDims">,
    InterfaceMethod<"The boolean mask, or null.",
      "::mlir::Value", "getMaskOperand", (ins), "",
      [{ return nullptr; }]>,
    InterfaceMethod<"The additive bias, or null.",
      "::mlir::Value", "getBiasOperand", (ins), "",
      [{ return nullptr; }]>,
    InterfaceMethod<"How rows and keys are aligned where later keys are cut.",
      "::mlir::attn::Causal", "getCausalKind">,
    InterfaceMethod<"The window, where there is one.",
      "std::optional<int64_t>", "getWindowSize", (ins), "",
      [{ return std::nullopt; }]>,
    InterfaceMethod<[{
        Whether the init at this position among the inits is read as well as
        written: running states are, plain results are not.
      }],
      "bool", "isInitRead", (ins "unsigned":$index), "",
      [{ return false; }]>
  ];
}

def Attn_SoftmaxOpInterface
    : OpInterface<"SoftmaxOpInterface", [Attn_AttnOpInterface]> {
  let description = [{
    The vocabulary of the operations that weigh keys by a softmax over scores:
    `attn.sdpa`, `attn.l1`, `attn.hamming` and the streaming `attn.online`.
  }];
  let cppNamespace = "::mlir::attn";
  let methods = [
    InterfaceMethod<"", "::mlir::Value", "getQuery">,
    InterfaceMethod<"", "::mlir::OpOperand &", "getQueryMutable">,
    InterfaceMethod<"", "::mlir::Value", "getKey">,
    InterfaceMethod<"", "::mlir::OpOperand &", "getKeyMutable">,
    InterfaceMethod<"", "::mlir::Value", "getValue">,
    InterfaceMethod<"", "::mlir::OpOperand &", "getValueMutable">,
    InterfaceMethod<"", "::mlir::Value", "getBias">,
    InterfaceMethod<"", "::mlir::MutableOperandRange", "getBiasMutable">,
    InterfaceMethod<"", "::mlir::Value", "getMask">,
    InterfaceMethod<"", "::mlir::MutableOperandRange", "getMaskMutable">,
    InterfaceMethod<"", "::mlir::Value", "getKvLength">,
    InterfaceMethod<"", "::mlir::MutableOperandRange", "getKvLengthMutable">,
    InterfaceMethod<"", "::mlir::Value", "getOffset">,
    InterfaceMethod<"", "::mlir::MutableOperandRange", "getOffsetMutable">,
    InterfaceMethod<"", "::mlir::attn::Causal", "getCausal">,
    InterfaceMethod<"", "void", "setCausal", (ins "::mlir::attn::Causal":$causal)>,
    InterfaceMethod<"", "std::optional<uint64_t>", "getWindow">,
    InterfaceMethod<"", "::mlir::Attribute", "removeWindowAttr">,
    InterfaceMethod<"", "::mlir::ArrayAttr", "getIndexingMapsAttr">,
    InterfaceMethod<"", "void", "setIndexingMapsAttr", (ins "::mlir::ArrayAttr":$maps)>,
    InterfaceMethod<"Scale, softcap and whatever else scales the score.",
      "::llvm::SmallVector<::mlir::attn::ScoreParameter>", "getScoreParameters">,
    InterfaceMethod<"The type that scores and sums are computed in.",
      "::mlir::Type", "getAccumulateType">,
    InterfaceMethod<"How one query and one key are compared.",
      "::mlir::attn::ScoreAttrInterface", "getScoreKind">,
    InterfaceMethod<"What the score is multiplied with; see ScoreScale.",
      "::mlir::attn::ScoreScale", "getScoreScale">,
    InterfaceMethod<[{
        The softcap as an f64 attribute or a value (scalar or per head), or null.
      }],
      "::mlir::OpFoldResult", "getScoreSoftcap">,
    InterfaceMethod<[{
        The layout of query, key, value or output (`Operand`), as a permutation
        from canonical to stored dimensions.
      }],
      "::mlir::AffineMap", "getLayout",
      (ins "::mlir::attn::LayoutOperand":$which)>
  ];
}

#endif // ATTN_DIALECT_ATTN_IR_ATTNINTERFACES_TD
