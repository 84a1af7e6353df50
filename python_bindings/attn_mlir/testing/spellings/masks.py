#===- masks.py - Which keys a row sees, as a computation and as booleans ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Which keys a row sees: each condition as tensor code, and as booleans [b, h, m, n] in numpy."""

import numpy as np

from .builder import ONE, Number
from .code import Named


class Condition:
    """`value` is i1 [b, h, m, n], each of these or 1, and `kept` the same in numpy."""

    def __init__(self, value, kept, floats=None):
        self.value, self.kept = value, kept
        self.floats = floats  # The same as numbers 0 and 1, where it came so.


#===----------------------------------------------------------------------===#
# By position
#===----------------------------------------------------------------------===#

def structure(code):
    """The condition that depends on row and key alone, or None."""
    kind = code.spelling["structure"]
    if kind == "none":
        return None
    i, j = np.arange(code.size["m"])[:, None], np.arange(code.size["n"])[None, :]
    late = code.size["n"] - code.size["m"]
    width = int(code.random.integers(1, 5))
    # Each bound (side, shift) says: key <= row + shift, or row <= key + shift.
    bounds = {"causal": [("key", 0)], "bottom_right": [("key", late)], "strict": [("key", -1)], "shifted": [("key", 1)],
              "window": [("key", 0), ("row", width - 1)], "band": [("key", width - 1), ("row", width - 1)],
              "late_window": [("key", late), ("row", width - 1 - late)]}.get(kind)
    if bounds:
        kept = np.ones((code.size["m"], code.size["n"]), bool)
        for side, shift in bounds:
            kept &= j <= i + shift if side == "key" else i <= j + shift
    elif kind == "key_prefix":
        kept = (j < width) | (i < 0)
    elif kind == "chunks":
        kept = i // width == j // width
    else:
        kept = (i >= 0) & (j >= 0)
    how = code.spelling["structure_as"]
    if how == "buffer":
        value = _slice_of_triangle(code, late if kind == "bottom_right" else 0)
    elif how == "constant":
        value = _as_constant(code, kept)
    elif bounds:
        value = _all([_bound(code, side, shift, kind in ("bottom_right", "late_window")) for side, shift in bounds], code)
    else:
        value = _of_keys(code, kind, width)
    return Condition(_four(code, value, "m n"), kept[None, None])


def _four(code, value, pattern):
    """[b, h, m, n] of a tensor of fewer letters."""
    sizes = dict(zip(pattern.split(), value.dims))
    return code.builder.reshape(value, tuple(sizes.get(x, ONE) for x in "bhmn"))


def _all(values, code):
    result = values[0]
    for value in values[1:]:
        operands = code.builder.pick((result, value), (value, result))
        result = code.builder.op("and", *operands)
    return result


def _index(code, letter, shift=0):
    """The row as [m, 1], or the key as [1, n]."""
    builder = code.builder
    index = builder.iota(code.dims[letter], code.index_element)
    if shift:
        index = builder.op("add", index, Number(shift))
    return builder.expand(index, 1 if letter == "m" else 0)


def _bound(code, side, shift, is_late):
    """key <= row + shift, or row <= key + shift, in one of the ways to say so."""
    builder = code.builder
    row, key = _index(code, "m"), _index(code, "n")
    if is_late and (code.dims["m"].ssa or code.dims["n"].ssa):
        # The difference of the lengths is not known: it is added as a tensor.
        row = builder.op("add", row, _difference(code))
        shift += (code.size["m"] - code.size["n"]) * (1 if side == "key" else -1)
    elif code.spelling["structure_as"] == "positions" and shift:
        # arange(shift, shift + rows), as positions that start after a cache.
        row = _index(code, "m", shift if side == "key" else -shift)
        shift = 0
    small, large = (key, row) if side == "key" else (row, key)
    return at_most(builder, small, large, shift)


def _difference(code):
    """Keys less rows, as a tensor of the shape [1, 1]."""
    builder = code.builder

    def size(letter):
        dim = code.dims[letter]
        return dim.ssa or builder.line(f"arith.constant {dim.size} : index", "c")
    late = builder.line(f"arith.subi {size('n')}, {size('m')} : index", "d")
    return builder.reshape(builder.scalar_tensor(late, code.index_element), (ONE, ONE))


def at_most(builder, small, large, shift):
    """small <= large + shift."""
    def plus(value, number):
        return builder.op("add", value, Number(number)) if number else value
    how = builder.pick("le", "ge", "not_gt", "difference", "below", "reverse", "not_lt", "negative")
    if how == "le":
        return builder.op("le", small, plus(large, shift))
    if how == "ge":
        return builder.op("ge", plus(large, shift), small)
    if how == "not_gt":
        return builder.logical_not(builder.op("gt", small, plus(large, shift)))
    if how == "difference":
        return builder.op("ge", builder.op("sub", large, small), Number(-shift))
    if how == "below":
        return builder.op("lt", small, plus(large, shift + 1))
    if how == "reverse":
        return builder.op("lt", builder.op("sub", small, large), Number(shift + 1))
    if how == "not_lt":
        return builder.logical_not(builder.op("lt", plus(large, shift), small))
    return builder.op("le", builder.op("sub", plus(small, -shift), large), Number(0))


def _of_keys(code, kind, width):
    """[1, n]: the first keys, or all."""
    key = _index(code, "n")
    if kind == "key_prefix":
        return code.builder.op("lt", key, Number(width))
    return code.builder.op("ge", key, Number(0))


def _as_constant(code, kept):
    builder = code.builder
    how = builder.pick("i1", "not", "float")
    if how == "i1":
        return builder.constant(kept, "i1")
    if how == "not":
        return builder.logical_not(builder.constant(~kept, "i1"))
    return builder.op("eq", builder.constant(kept.astype(float), "f32"), Number(1.0))


def _slice_of_triangle(code, late):
    """Rows and columns of a larger lower triangle, as models keep one for their longest sequence."""
    builder = code.builder
    rows, keys = code.size["m"], code.size["n"]
    first_row, first_key = max(late, 0), max(-late, 0)
    length = max(first_row + rows, first_key + keys) + int(code.random.integers(0, 3))
    triangle = np.tril(np.ones((length, length), bool))
    how = builder.pick("i1", "float", "upper")
    if how == "i1":
        buffer = builder.constant(triangle, "i1")
    elif how == "upper":
        buffer = builder.constant(~triangle, "i1")
    else:
        buffer = builder.constant(triangle.astype(float), "f32")
    part = builder.slice(buffer, 0, first_row, code.dims["m"]) if length != rows else buffer
    part = builder.slice(part, 1, first_key, code.dims["n"]) if length != keys else part
    if how == "float":
        return builder.logical_not(builder.op("eq", part, Number(0.0)))
    return builder.logical_not(part) if how == "upper" else part


#===----------------------------------------------------------------------===#
# By data
#===----------------------------------------------------------------------===#

_RANKS = {"b1mn": "b 1 m n", "bhmn": "b h m n", "b11n": "b 1 1 n", "11mn": "1 1 m n", "mn": "m n", "n": "n", "bn": "b n",
          "1111": "1 1 1 1", "b1n": "b 1 n", "1hmn": "1 h m n", "h1n": "h 1 n"}
#: What stands for [b, h, m, n] in each.
_PLACES = {"b n": "b__n", "b 1 n": "b_mn", "m n": "__mn", "n": "___n", "h 1 n": "_hmn"}


def small_tensor(code, rank, make, element):
    """A parameter of one of the ranks that broadcast to the scores: (tensor [b, h, m, n], the same in numpy)."""
    pattern = _RANKS[rank]
    places = _PLACES.get(pattern, "bhmn")
    letters = pattern.split()
    array = make([1 if x == "1" else code.size[x] for x in letters])
    named = code.argument(array, element, pattern)
    return four(code, named, places), array.reshape(_shape_in(places, array.shape))


def four(code, named, places):
    dims = iter(named.value.dims)
    return code.builder.reshape(named.value, tuple(ONE if p == "_" else next(dims) for p in places))


def _shape_in(places, shape):
    sizes = iter(shape)
    return tuple(1 if p == "_" else next(sizes) for p in places)


def data(code):
    """The condition that is read from a parameter or a constant, or None."""
    kind = code.spelling["data"]
    makers = {"bool": _boolean, "integer": _integer, "float": _float, "padding": _padding, "lengths": _lengths,
              "segments": _segments, "constant": _constant, "random_constant": _constant}
    return makers[kind](code) if kind in makers else None


def _random_kept(code, shape):
    kept = code.random.random(shape) < 0.65
    kept[..., 0] = True
    if code.spelling["empty_rows"]:
        kept[(0,) * (kept.ndim - 1)] = False
        if kept.ndim > 1:
            kept[..., -1, :] = False
    return kept


def _boolean(code):
    value, kept = small_tensor(code, code.spelling["data_rank"], lambda shape: _random_kept(code, shape), "i1")
    return Condition(value, kept)


def _integer(code):
    element = "i32" if code.spelling["form"] == "tosa" else "i64"
    value, kept = small_tensor(code, code.spelling["data_rank"], lambda shape: _random_kept(code, shape).astype(int), element)
    builder = code.builder
    if builder.pick("zero", "one") == "zero":
        return Condition(builder.logical_not(builder.op("eq", value, Number(0))), kept.astype(bool))
    return Condition(builder.op("eq", value, Number(1)), kept.astype(bool))


def _float(code):
    element = code.spelling["dtype"]
    value, kept = small_tensor(code, code.spelling["data_rank"], lambda shape: _random_kept(code, shape).astype(float), element)
    return Condition(code.builder.op("gt", value, Number(0.5)), kept > 0.5, floats=value)


def _key_lengths(code):
    lengths = code.random.integers(1, code.size["n"] + 1, code.size["b"])
    if code.spelling["empty_rows"]:
        lengths[0] = 0
    return lengths


def _padding(code):
    kept = np.arange(code.size["n"]) < _key_lengths(code)[:, None]
    named = code.argument(kept, "i1", "b n")
    return Condition(four(code, named, "b__n"), kept[:, None, None, :])


def _lengths(code):
    lengths = _key_lengths(code)
    key = _index(code, "n")
    named = code.argument(lengths, code.index_element, "b")
    builder = code.builder
    kept = at_most(builder, key, builder.expand(named.value, 1), -1)
    return Condition(builder.reshape(kept, (code.dims["b"], ONE, ONE, code.dims["n"])),
                     (np.arange(code.size["n"]) < lengths[:, None])[:, None, None, :])


def _segments(code):
    """Sequences that are packed into one: rows see keys of their own sequence."""
    rows = np.sort(code.random.integers(0, 3, (code.size["b"], code.size["m"])), axis=1)
    keys = np.sort(code.random.integers(0, 3, (code.size["b"], code.size["n"])), axis=1)
    if not code.spelling["empty_rows"]:
        keys[:, 0] = rows[:, 0]
        rows = np.where(np.isin(rows, keys), rows, keys[:, :1])
    element = "i32" if code.spelling["form"] == "tosa" else "i64"
    builder = code.builder
    of_rows = builder.expand(code.argument(rows, element, "b m").value, 2)
    of_keys = builder.expand(code.argument(keys, element, "b n").value, 1)
    same = builder.op("eq", of_rows, of_keys)
    return Condition(builder.expand(same, 1), (rows[:, :, None] == keys[:, None, :])[:, None])


def _constant(code):
    shape = [code.size["n"]] if code.spelling["data"] == "constant" else [code.size["m"], code.size["n"]]
    kept = _random_kept(code, shape)
    value = code.builder.constant(kept, "i1")
    return Condition(four(code, Named(value, ""), "__" + ("mn" if len(shape) == 2 else "_n")),
                     kept.reshape((1,) * (4 - kept.ndim) + kept.shape))
