#===- scalars.py - Scalar operations as MLIR writes them ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Scalar operations of arith and math, on scalars or element-wise on tensors."""

from ...reference import STORAGE

_FLOAT = {"add": "arith.addf", "sub": "arith.subf", "mul": "arith.mulf", "div": "arith.divf",
          "max": "arith.maximumf", "min": "arith.minimumf", "neg": "arith.negf", "exp": "math.exp",
          "exp2": "math.exp2", "log": "math.log", "tanh": "math.tanh"}
_INTEGER = {"add": "arith.addi", "sub": "arith.subi", "mul": "arith.muli", "div": "arith.divsi",
            "max": "arith.maxsi", "min": "arith.minsi", "and": "arith.andi", "or": "arith.ori"}
_COMPARE = {"eq": ("oeq", "eq"), "ne": ("une", "ne"), "lt": ("olt", "slt"), "le": ("ole", "sle"),
            "gt": ("ogt", "sgt"), "ge": ("oge", "sge")}
_WIDTH = {"f64": 64, "f32": 32, "f16": 16, "bf16": 16, "i64": 64, "i32": 32, "i8": 8, "i1": 1, "index": 64}


def is_float(element):
    return element in STORAGE


def result_element(kind, elements):
    if kind in _COMPARE:
        return "i1"
    return elements[1] if kind == "select" else elements[0]


def scalar_text(kind, names, elements, type_of):
    """`kind` on operands of these names. `type_of` makes the type of an element: itself, or a tensor."""
    element = elements[0]
    if kind == "select":
        condition = "" if type_of("i1") == "i1" else f"{type_of('i1')}, "
        return f"arith.select {', '.join(names)} : {condition}{type_of(elements[1])}"
    if kind in _COMPARE:
        name = "arith.cmpf" if is_float(element) else "arith.cmpi"
        return f"{name} {_COMPARE[kind][not is_float(element)]}, {', '.join(names)} : {type_of(element)}"
    table = _FLOAT if is_float(element) else _INTEGER
    return f"{table[kind]} {', '.join(names)} : {type_of(element)}"


def cast_text(name, source, target, type_of):
    """A conversion between two element types that differ."""
    if is_float(source) and is_float(target):
        kind = "arith.extf" if _WIDTH[source] < _WIDTH[target] else "arith.truncf"
    elif is_float(target):
        kind = "arith.uitofp" if source == "i1" else "arith.sitofp"
    elif "index" in (source, target):
        kind = "arith.index_cast"
    elif _WIDTH[source] > _WIDTH[target]:
        kind = "arith.trunci"
    else:
        kind = "arith.extui" if source == "i1" else "arith.extsi"
    return f"{kind} {name} : {type_of(source)} to {type_of(target)}"
