#===- scores.py - From the product of queries and keys to the logits ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""From the product of queries and keys to the logits: scales, softcap, masks and biases, as code and in numpy."""

import numpy as np

from ...reference import as_float64, as_storage
from .builder import ONE, Number, rounded
from .code import lowest, wide
from .masks import data, small_tensor, structure


class Scores:
    """The scores under way: tensor of `pattern` in `element`, and numpy [b, h, m, n]."""

    def __init__(self, code, value, pattern, array):
        self.code, self.value, self.pattern, self.array = code, value, pattern, array
        self.low = np.zeros(array.shape, bool)  # Cut by a finite number,
        self.is_lifted = False                  # which was added to a score.

    @property
    def element(self):
        return self.value.element

    def op(self, kind, *operands):
        self.value = self.code.builder.op(kind, *operands)

    def fit(self, value):
        return self.code.fit(value, self.pattern)

    # Steps that are no masks.

    def scale(self, number, how):
        """Multiplies with `number`, which is rounded to the element type first."""
        self.value, factor = scaled(self.code.builder, self.value, number, how)
        self.array = self.array * factor

    def cap(self, number):
        number = rounded(number, self.element)
        inverse = rounded(1 / number, self.element)
        self.op("mul", self.value, Number(inverse))
        self.op("tanh", self.value)
        self.op("mul", self.value, Number(number))
        self.array = number * np.tanh(self.array * inverse)

    def relu(self):
        self.op("max", self.value, Number(0.0))
        self.array = np.maximum(self.array, 0)

    def scale_by(self, letter):
        """A factor for each key or row: no attention."""
        factors = self.code.numbers(self.code.size[letter], element=self.element)
        argument = self.code.argument(factors, self.element, letter).value
        if letter == "m":
            argument, factors = self.code.builder.expand(argument, 1), factors[:, None]
        argument = self.code.builder.reshape(argument, (ONE,) * (self.value.rank - argument.rank) + argument.dims)
        self.op("mul", self.value, argument)
        self.array = self.array * factors

    def widen(self):
        self.value = self.code.builder.cast(self.value, wide(self.element))

    # Masks and biases.

    def bias(self, how):
        """Adds a parameter."""
        spelling = self.code.spelling
        element = self.element if spelling["bias_type"] == "same" else spelling["bias_type"]
        infinite = spelling["bias_inf"]

        def make(shape):
            array = self.code.numbers(*shape, element=element, spread=1.0)
            if infinite:
                cut = self.code.random.random(shape) < 0.3
                cut[..., 0] = False
                array = np.where(cut, -np.inf, array)
            return array
        value, array = small_tensor(self.code, spelling["bias_rank"], make, element)
        if element != self.element:
            value = self.code.builder.cast(value, self.element)
            array = as_float64(as_storage(array, self.element), self.element)
        value = self.fit(value)
        if how == "sub":
            self.op("sub", self.value, value)
            array = -array
        else:
            self.op("add", *((value, self.value) if how == "left" else (self.value, value)))
        self.is_lifted |= self.low.any()
        self.array = self._rounded(self.array + array)

    def masks(self):
        """Structure and data, one after the other or as one condition."""
        spelling = self.code.spelling
        first, second = structure(self.code), data(self.code)
        if first and second and spelling["join"] == "and":
            builder = self.code.builder
            a, b = builder.pick((first.value, second.value), (second.value, first.value))
            self.apply(builder.op("and", a, b), first.kept & second.kept, spelling["data_by"])
            return
        if first:
            self.apply(first.value, first.kept, spelling["structure_by"])
        if second:
            self.apply(second.value, second.kept, spelling["data_by"], second.floats)

    def apply(self, condition, kept, how, floats=None):
        """Cuts the keys that are not kept."""
        fill = self._fill()
        self.low |= np.broadcast_to(~kept, self.array.shape)
        if how in ("where", "fill"):
            self._choose(condition, kept, how, fill)
            return
        self.is_lifted = True
        builder = self.code.builder
        if how == "one_minus" and np.isinf(fill):
            fill = lowest(self.element)
        if how == "bias":
            bias = self.code.builder.constant(np.where(kept, 0.0, fill)[0, 0], self.element)
            bias = builder.reshape(bias, (ONE, ONE, *bias.dims))
        elif how == "one_minus":
            numbers = builder.cast(floats or condition, self.element)
            bias = builder.op("mul", builder.op("sub", Number(1.0), numbers), Number(fill))
        else:
            bias = self._as_bias(condition, fill)
        bias = self.fit(bias)
        self.op("add", *((bias, self.value) if how == "add_left" else (self.value, bias)))
        self.array = self._rounded(self.array + np.where(kept, 0.0, fill))

    def _as_bias(self, condition, fill):
        """0 or fill, [b, h, m, n]."""
        builder = self.code.builder
        zero = builder.constant(np.zeros((1, 1, 1, 1)), self.element)
        if builder.pick("kept", "cut") == "kept":
            return builder.op("select", condition, zero, Number(fill))
        return builder.op("select", builder.logical_not(condition), Number(fill), zero)

    def _choose(self, condition, kept, how, fill):
        builder = self.code.builder
        other, numbers = Number(fill), np.float64(fill)
        if self.code.spelling["near_miss"] == "fill_tensor":
            numbers = self.code.numbers(self.code.size["n"], element=self.element)
            other = self.code.argument(numbers, self.element, "n").value
            other = builder.reshape(other, (ONE,) * (self.value.rank - 1) + other.dims)
        if how == "where":
            self.op("select", self.fit(condition), self.value, other)
        else:
            self.op("select", self.fit(builder.logical_not(condition)), other, self.value)
        self.array = np.where(kept, self.array, numbers)

    def cut_by_itself(self):
        """Scores decide which scores are kept."""
        kept = self.code.builder.op("gt", self.value, Number(0.0))
        self.op("select", kept, self.value, Number(-np.inf))
        self.array = np.where(self.array > 0, self.array, -np.inf)

    def _fill(self):
        if self.code.spelling["near_miss"] == "small_fill":
            return -10.0
        fill = self.code.spelling["fill"]
        return rounded(lowest(self.element) if fill == "lowest" else float(fill), self.element)

    def _rounded(self, array):
        """Low numbers swallow the score that they are added to: this is meant, and as the type does it."""
        element = wide(self.code.spelling["dtype"])
        return as_float64(as_storage(array, element), element)


def scaled(builder, value, number, how):
    """A tensor times a number, said as a product or a quotient; and the factor that it is."""
    element = value.element
    if how == "div":
        divisor = rounded(1 / number, element)
        # tosa has no division: the inverse is what is rounded.
        factor = 1 / divisor if hasattr(builder, "has_division") else rounded(1 / divisor, element)
        return builder.op("div", value, Number(divisor)), factor
    factor = rounded(number, element)
    operands = (Number(factor), value) if how == "mul_left" else (value, Number(factor))
    return builder.op("mul", *operands), factor
