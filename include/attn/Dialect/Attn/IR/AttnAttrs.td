//===- AttnAttrs.td - Attributes of the attn dialect ------- -*- tablegen -*-===//
//
// Part of the attn-mlir project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ATTN_DIALECT_ATTN_IR_ATTNATTRS_TD
#define ATTN_DIALECT_ATTN_IR_ATTNATTRS_TD

include "attn/Dialect/Attn/IR/AttnDialect.td"
include "attn/Dialect/Attn/IR/AttnInterfaces.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

//===----------------------------------------------------------------------===//
// Enumerations
//===----------------------------------------------------------------------===//

class Attn_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::mlir::attn";
}

def Attn_Causal : Attn_Enum<"Causal", "which later keys a row can not see", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"TopLeft", 1, "top_left">,
  I32EnumAttrCase<"BottomRight", 2, "bottom_right">
]>;

def Attn_Precision : Attn_Enum<"Precision", "the arithmetic of attn.l1", [
  I32EnumAttrCase<"F32", 0, "f32">,
  I32EnumAttrCase<"BF16Weights", 1, "bf16_weights">,
  I32EnumAttrCase<"I16", 2, "i16">,
  I32EnumAttrCase<"U8", 3, "u8">
]>;

def Attn_Compat : Attn_Enum<"Compat",
    "a released implementation to agree with, where it departs from its paper", [
  I32EnumAttrCase<"None", 0, "none">,
  I32EnumAttrCase<"EcoFormer", 1, "ecoformer">
]>;

def Attn_LaneSum : Attn_Enum<"LaneSum",
    "how numbers of 8 or 16 bits are summed up in lanes of 32", [
  I32EnumAttrCase<"Generic", 0, "generic">,
  I32EnumAttrCase<"VNNI", 1, "vnni">,
  I32EnumAttrCase<"UDot", 2, "udot">
]>;

def Attn_Grid : Attn_Enum<"Grid", "where position logits are sampled", [
  I32EnumAttrCase<"Linspace", 0, "linspace">,
  I32EnumAttrCase<"Index", 1, "index">
]>;

//===----------------------------------------------------------------------===//
// Similarities
//===----------------------------------------------------------------------===//

class Attn_ScoreAttr<string name, string scoreMnemonic,
                     list<string> overridden = []>
    : AttrDef<Attn_Dialect, name,
              [DeclareAttrInterfaceMethods<Attn_ScoreAttrInterface,
                                           overridden>]> {
  let mnemonic = scoreMnemonic;
}

def Attn_DotAttr : Attn_ScoreAttr<"Dot", "dot", ["emitPackedStep"]> {
  let summary = "dot product";
  let description = [{
    `sum_m query_m * key_m`, for floating-point queries and keys.
  }];
}

def Attn_L1Attr : Attn_ScoreAttr<"L1", "l1", [
    "isDistance", "hasPackedSum", "emitPackedShare", "emitPackedStart",
    "emitPackedStep", "isSumOfTerms", "getPackedFactor"]> {
  let summary = "negated L1 distance";
  let description = [{
    `-sum_m |query_m - key_m|`, for floating-point queries and keys.
  }];
}

def Attn_HammingAttr : Attn_ScoreAttr<"Hamming", "hamming",
                                      ["emitPackedFinish"]> {
  let summary = "agreeing minus differing signs";
  let description = [{
    `D - 2 * (number of m where the signs of query_m and key_m differ)`, where the
    sign of x is + unless x < 0 (so -0.0 and NaN count as +).

    Without `width` the operands are floating-point and their signs are taken
    here. With `width = D` they are codes of `attn.sign_pack`: each row is
    ceil(D / W) integers of W = 32 or 64 bits, whose unused bits are 0.
  }];
  let parameters = (ins OptionalParameter<"int64_t">:$width);
  let assemblyFormat = "(`<` `width` `=` $width^ `>`)?";
  let genVerifyDecl = 1;
}

def Attn_L1CodesAttr : Attn_ScoreAttr<"L1Codes", "l1_codes", [
    "isDistance", "getCodeBits", "hasPackedSum", "emitPackedShare",
    "emitPackedStart", "emitPackedStep", "emitPackedFinish",
    "getPackedFactor"]> {
  let summary = "negated L1 distance of unsigned integers, packed in words";
  let description = [{
    `-sum_m |query_m - key_m|`, exactly, for rows of D = `width` unsigned integers
    of 8 or 16 (`bits`) each, as `attn.quantise` makes them: ceil(D * bits / 32)
    words of i32, the first number in the lowest bits, whose unused bits are 0.
    Numbers of 16 bits are at most 32767.

    ```text
    #attn.l1_codes<bits = 8, width = 64>
    ```
  }];
  let parameters = (ins "int64_t":$bits, "int64_t":$width);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The largest number of codes: 255, or 32767.
    static int64_t getLevels(int64_t bits);
    /// The widest rows: sums of 16-bit differences fit 32 bits.
    static constexpr int64_t maxWidth = 65536;
    int64_t getNumbersPerWord() const { return 32 / getBits(); }
  }];
}

//===----------------------------------------------------------------------===//
// Schedules
//===----------------------------------------------------------------------===//

class Attn_ScheduleSize<string desc>
    : DefaultValuedParameter<"int64_t", "0", desc>;

def Attn_ScheduleAttr : AttrDef<Attn_Dialect, "Schedule"> {
  let mnemonic = "schedule";
  let summary = "how an operation is cut for one processor";
  let description = [{
    The sizes that the vectorised lowering of an operation works with, chosen by
    `attn-schedule` from a description of the processor, or by hand: the pass
    leaves an operation alone that has one. It is carried as the discardable
    attribute `attn.schedule`.

    A size of 0 is not used by the operation. Sizes are numbers of elements,
    except where they count vectors or panels of `lanes` elements.

    ```mlir
    %o = attn.sdpa query(%q : tensor<8x128x64xf32>)
                   key(%k : tensor<8x128x64xf32>)
                   value(%v : tensor<8x128x64xf32>)
                   into(%init : tensor<8x128x64xf32>)
                   {attn.schedule = #attn.schedule<lanes = 16, query_tile = 48,
                      key_tile = 256, score_rows = 6, score_panels = 4,
                      value_rows = 6, value_vectors = 4>}
    ```
  }];
  let parameters = (ins
    Attn_ScheduleSize<"elements of the accumulation type in a vector">:$lanes,
    Attn_ScheduleSize<"rows that one task works on">:$query_tile,
    Attn_ScheduleSize<"keys between two updates of the running softmax">:$key_tile,
    Attn_ScheduleSize<"rows of scores held in registers">:$score_rows,
    Attn_ScheduleSize<"panels of keys held in registers">:$score_panels,
    Attn_ScheduleSize<"rows of the output held in registers">:$value_rows,
    Attn_ScheduleSize<"vectors of an output row held in registers">:$value_vectors,
    DefaultValuedParameter<"bool", "false",
        "whether terms are summed by multiply-add">:$multiply_add,
    DefaultValuedParameter<"::mlir::attn::LaneSum",
        "::mlir::attn::LaneSum::Generic",
        "how codes in a lane are summed up: generic, or by x86's vpdpbusd and "
        "vpdpwssd (vnni), or Arm's udot, which the processor then has">:$lane_sum);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// The discardable attribute that an operation carries it as.
    static constexpr ::llvm::StringLiteral getAttrName() {
      return "attn.schedule";
    }
    /// The schedule of an operation, or null.
    static ScheduleAttr lookup(::mlir::Operation *op) {
      return op->getAttrOfType<ScheduleAttr>(getAttrName());
    }
  }];
}

#endif // ATTN_DIALECT_ATTN_IR_ATTNATTRS_TD
