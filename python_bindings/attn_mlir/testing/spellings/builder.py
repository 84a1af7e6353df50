#===- builder.py - Writes tensor code in one of its spellings ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""What writes tensor code. `linalg.py` and `tosa.py` each say it in many ways, as importers do.

Operands are values or `Number`s; shapes broadcast as in numpy, aligned on the right.
"""

import dataclasses
import math
import random

import numpy as np

from ...reference import STORAGE, as_float64, as_storage
from ..program import INTEGERS


@dataclasses.dataclass(frozen=True, eq=False)
class Dim:
    """A size; `ssa` is the index that holds it where the type leaves it open."""
    size: int
    ssa: str | None = None
    mark: int = 0  # Of an open size: what makes it another than each other of the same size.

    @property
    def extent(self):
        """By which reshapes tell sizes apart."""
        return self.mark or self.size

    def __eq__(self, other):
        return isinstance(other, Dim) and (self.size, self.ssa is None) == (other.size, other.ssa is None)

    def __hash__(self):
        return hash((self.size, self.ssa is None))

    def __str__(self):
        return "?" if self.ssa else str(self.size)

    @property
    def is_one(self):
        return self.size == 1 and self.ssa is None


ONE = Dim(1)


def tensor_type(dims, element):
    return f"tensor<{'x'.join([*map(str, dims), element])}>"


@dataclasses.dataclass(frozen=True)
class Value:
    """A tensor in the code."""
    name: str
    dims: tuple
    element: str

    @property
    def rank(self):
        return len(self.dims)

    @property
    def type(self):
        return tensor_type(self.dims, self.element)

    @property
    def typed(self):
        return f"{self.name} : {self.type}"


@dataclasses.dataclass(frozen=True)
class Number:
    """A constant operand, of the element type of its place."""
    value: float


def broadcast(dims, *others):
    """The dimensions of an element-wise result."""
    for other in others:
        rank = max(len(dims), len(other))
        left = (ONE,) * (rank - len(dims)) + tuple(dims)
        right = (ONE,) * (rank - len(other)) + tuple(other)
        dims = tuple(b if a.is_one else a for a, b in zip(left, right))
    return tuple(dims)


def rounded(number, element):
    """The number as the element type holds it."""
    if element in STORAGE:
        return float(as_float64(as_storage(number, element), element))
    return int(number)


def literal(number, element):
    """A constant as MLIR writes it."""
    if element == "i1":
        return "true" if number else "false"
    if element not in STORAGE:
        return str(int(number))
    number = rounded(number, element)
    if math.isfinite(number):
        text = repr(number)
        mantissa, _, exponent = text.partition("e")
        if "." not in mantissa:
            mantissa += ".0"
        return f"{mantissa}e{exponent}" if exponent else mantissa
    width, infinity = {"f64": (64, 0x7FF0 << 48), "f32": (32, 0x7F80 << 16), "f16": (16, 0x7C00), "bf16": (16, 0x7F80)}[element]
    return f"0x{infinity | (1 << (width - 1) if number < 0 else 0):0{width // 4}X}"


def dense(array, element):
    """The text inside of dense<...>."""
    array = np.asarray(array)
    if array.size and (array == array.flat[0]).all():
        return literal(array.flat[0], element)

    def nested(part):
        return literal(part, element) if part.ndim == 0 else f"[{', '.join(map(nested, part))}]"
    return nested(array)


class Builder:
    """Lines of one function. `style` seeds how things are said; style 0 says each the first way."""

    def __init__(self, style):
        self._random = random.Random(style) if style else None
        self.lines, self.arguments, self.arrays = [], [], []
        self._count = 0

    def pick(self, *options):
        """One of the ways to say something: always the first where the style is 0."""
        return self._random.choice(options) if self._random else options[0]

    def name(self, hint="v"):
        self._count += 1
        return f"%{hint}{self._count}"

    def line(self, text, hint="v"):
        """Adds `%name = text`; returns the name."""
        name = self.name(hint)
        self.lines.append(f"{name} = {text}")
        return name

    def emit(self, text, dims, element, hint="v"):
        return Value(self.line(text, hint), tuple(dims), element)

    def argument(self, array, element, known=None):
        """A parameter. `known`: the Dims that are shared with others, where None is to be found out."""
        array = np.asarray(array)
        stored = as_storage(array, element) if element in STORAGE else array.astype(INTEGERS[element])
        name = f"%arg{len(self.arguments)}"
        dims = tuple(known or map(Dim, array.shape))
        assert tuple(d.size for d in dims) == array.shape, (dims, array.shape)
        value = Value(name, dims, element)
        self.arguments.append(value)
        self.arrays.append(stored)
        return value

    def scalar(self, number, element):
        return self.line(f"arith.constant {literal(number, element)}" + ("" if element == "i1" else f" : {element}"), "c")

    # What every builder has beside: constant, op, logical_not, is_nan, cast, reciprocal, transpose, reshape,
    # broadcast_to, repeat, tile, slice, concat, iota, contract, reduce.

    def expand(self, value, axis):
        """One more dimension of size 1."""
        return self.reshape(value, value.dims[:axis] + (ONE,) + value.dims[axis:])
