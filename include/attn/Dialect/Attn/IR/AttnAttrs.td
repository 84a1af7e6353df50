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

def Attn_DotAttr : Attn_ScoreAttr<"Dot", "dot"> {
  let summary = "dot product";
  let description = [{
    `sum_m query_m * key_m`, for floating-point queries and keys.
  }];
}

def Attn_L1Attr : Attn_ScoreAttr<"L1", "l1", ["isDistance"]> {
  let summary = "negated L1 distance";
  let description = [{
    `-sum_m |query_m - key_m|`, for floating-point queries and keys.
  }];
}

def Attn_HammingAttr : Attn_ScoreAttr<"Hamming", "hamming"> {
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

#endif // ATTN_DIALECT_ATTN_IR_ATTNATTRS_TD
