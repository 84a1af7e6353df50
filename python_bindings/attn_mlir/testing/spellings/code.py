#===- code.py - One function under construction ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""One function under construction: its builder, its sizes by letter, its choices and its data.

Letters: b batch, h heads, g key/value heads, r heads on each of these, m rows, n keys, d width, e value width.
"""

import dataclasses

import numpy as np

from ...reference import STORAGE, as_float64, as_storage
from .axes import groups_of, letters_of, rearrange
from .builder import ONE, Dim
from .linalg import LinalgBuilder
from .tosa import TosaBuilder


@dataclasses.dataclass
class Named:
    """A tensor and what its dimensions are."""
    value: object
    pattern: str


class Code:
    def __init__(self, spelling):
        self.spelling = spelling
        self.random = np.random.default_rng(spelling["seed"])
        self.builder = (TosaBuilder if spelling["form"] == "tosa" else LinalgBuilder)(spelling["style"])
        self.index_element = "i32" if spelling["form"] == "tosa" else self.builder.pick("i64", "i32")
        s = spelling
        self.size = {"b": s["B"], "h": s["G"] * s["R"], "g": s["G"], "r": s["R"], "m": s["M"], "n": s["N"], "d": s["D"],
                     "e": s["E"]}
        self.dims = {x: Dim(size) for x, size in self.size.items()}
        self.pending = set(spelling["dynamic"])  # Letters whose index is not known yet.
        if "h" in self.pending:
            self.pending.add("g")

    def numbers(self, *shape, element, spread=0.7):
        """Random numbers that the element type can hold."""
        array = self.random.standard_normal(shape) * spread
        return as_float64(as_storage(array, element), element)

    def argument(self, array, element, pattern):
        """A parameter; `array` has the letters of the pattern as dimensions, and "1" for one of size 1."""
        groups = groups_of(pattern)
        letters = [x for group in groups for x in group]
        shape = [int(np.prod([1 if x == "1" else self.size[x] for x in group])) for group in groups]
        array = np.asarray(array).reshape([1 if x == "1" else self.size[x] for x in letters]).reshape(shape)
        if not self.pending & set(letters) and not any(self.dims[x].ssa for x in letters if x != "1"):
            return Named(self.builder.argument(array, element), pattern)
        dims = [self._argument_dim(group) for group in groups]
        value = self.builder.dynamic_argument(array, element, dims)
        for group, dim in zip(groups, value.dims):
            if len(group) == 1 and group[0] in self.pending:
                self._found(group[0], dim)
        return Named(value, pattern)

    def _argument_dim(self, group):
        if group == ["1"]:
            return ONE
        if len(group) == 1:
            return "?" if group[0] in self.pending else self.dims[group[0]]
        assert not any(x in self.pending or self.dims[x].ssa for x in group)
        return Dim(int(np.prod([self.size[x] for x in group])))

    def _found(self, letter, dim):
        for same in ("hg" if letter in "hg" else letter):
            self.pending.discard(same)
            self.dims[same] = dim

    def to(self, named, pattern):
        return Named(rearrange(self.builder, named.value, named.pattern, pattern, self.dims), pattern)

    def separate(self, named):
        """The same with a dimension for each letter."""
        return self.to(named, " ".join(letters_of(named.pattern)))

    def map(self, named, function):
        return Named(function(named.value), named.pattern)

    def fit(self, value, pattern):
        """A tensor [b, h, m, n], each of these or 1, so that it broadcasts to scores of `pattern`."""
        b, h, m, n = value.dims
        builder = self.builder
        if pattern == "(b h) m n":
            if b.is_one and h.is_one:
                return self._thin(builder.reshape(value, (ONE, m, n)))
            full = builder.broadcast_to(value, (self.dims["b"], self.dims["h"], m, n))
            return builder.reshape(full, (builder.product(full.dims[:2]), m, n))
        if pattern == "h m n":
            return self._thin(builder.reshape(value, (h, m, n)))
        if pattern == "m n":
            return builder.reshape(value, (m, n))
        if pattern == "b g r m n":
            heads = (ONE, ONE) if h.is_one else (self.dims["g"], self.dims["r"])
            return self._thin(builder.reshape(value, (b, *heads, m, n)))
        return self._thin(value)

    def _thin(self, value):
        """Without leading dimensions of size 1, where the form can do so."""
        leading = next((i for i, d in enumerate(value.dims) if not d.is_one), value.rank - 1)
        if self.spelling["form"] == "tosa" or not leading or self.builder.pick("keep", "drop") == "keep":
            return value
        return self.builder.reshape(value, value.dims[leading:])


def letters_first(array, source, target):
    """numpy's side of `rearrange`: from letters to a pattern. Letters that the target lacks have size 1."""
    letters, wanted = letters_of(source), letters_of(target)
    sizes = dict(zip(letters, array.shape))
    assert all(sizes[x] == 1 for x in letters if x not in wanted), (array.shape, source, target)
    array = array.reshape([sizes[x] for x in letters if x in wanted])
    left = [x for x in letters if x in wanted]
    array = array.transpose([left.index(x) for x in wanted])
    return array.reshape([int(np.prod([sizes[x] for x in group])) for group in groups_of(target)])


def wide(element):
    """What attention of this element type is computed in."""
    return "f64" if element == "f64" else "f32"


def lowest(element):
    return {"f64": -np.finfo(np.float64).max, "f32": -float(np.finfo(np.float32).max), "f16": -65504.0,
            "bf16": -3.3895313892515355e38}[element]


assert set(STORAGE) == {"f64", "f32", "f16", "bf16"}
