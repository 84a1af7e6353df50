#===- weights.py - From the logits to the weights ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""From the logits to the weights: softmax in its spellings, guards, and what a softmax is not."""

import math

import numpy as np

from ...reference import as_float64, as_storage
from .builder import ONE, Number

LATE = ("late", "late_reciprocal")


class Weights:
    """`value` of the scores' pattern, and numpy [b, h, m, n]; `denominator` where it is divided by later."""

    def __init__(self, code, scores):
        self.code, self.builder, self.scores = code, code.builder, scores
        self.axis = scores.value.rank - 1
        self.denominator = None
        self.exponentials = None
        self.miss = code.spelling["near_miss"]
        with np.errstate(all="ignore"):
            self.value, self.array = self._softmax(scores.value, scores.array)
            if self.miss == "double_softmax":
                self.value, self.array = self._softmax(self.value, self.array)
            self._guard()
            self._disturb()

    def _softmax(self, x, array):
        kind = self.code.spelling["softmax"]
        axis = self.axis - 1 if self.miss == "axis_all" else self.axis
        op, reduce = self.builder.op, self.builder.reduce
        over = -2 if self.miss == "axis_all" else -1
        if kind == "exp2":
            x = op("mul", x, Number(math.log2(math.e)))
            # The lowest number of a type has no logarithm to base 2 in it.
            powers = as_float64(as_storage(array * math.log2(math.e), x.element), x.element)
            array = np.where(np.isinf(powers), powers, array)
        if self.miss == "shift_by_key":
            x, array = self._shifted_by_key(x, array)
        largest = np.maximum.reduce(array, axis=over, keepdims=True)
        if kind == "no_max":
            shifted, shifted_array = x, array
        elif kind == "logsumexp":
            shifted, shifted_array = x, array - largest
        else:
            shifted, shifted_array = op("sub", x, reduce("max", x, axis)), array - largest
        if kind == "log_softmax":
            total = reduce("sum", op("exp", shifted), axis)
            return op("exp", op("sub", shifted, op("log", total))), _normalised(shifted_array)
        if kind == "logsumexp":
            return self._by_logsumexp(x), _normalised(shifted_array)
        exponentials = op("exp2" if kind == "exp2" or self.miss == "other_base" else "exp", shifted)
        self.exponentials = exponentials
        numbers = np.exp2(shifted_array) if self.miss == "other_base" else np.exp(shifted_array)
        total, total_array = self._total(exponentials, shifted, numbers, shifted_array, axis, over)
        if kind in LATE:
            self.denominator, self.denominator_array = total, total_array
            return exponentials, numbers
        if kind == "reciprocal":
            factors = (exponentials, self.builder.reciprocal(total))
            return op("mul", *self.builder.pick(factors, factors[::-1])), numbers / total_array
        return op("div", exponentials, total), numbers / total_array

    def _total(self, exponentials, shifted, numbers, shifted_array, axis, over):
        op, reduce = self.builder.op, self.builder.reduce
        if self.miss == "axis_sum":
            axis, over = self.axis - 1, -2
        if self.miss == "other_sum":
            return reduce("sum", op("exp", op("mul", shifted, Number(0.5))), axis), np.exp(shifted_array * 0.5).sum(over, keepdims=True)
        total, array = reduce("sum", exponentials, axis), numbers.sum(over, keepdims=True)
        if self.miss == "sum_plus_one":
            return op("add", total, Number(1.0)), array + 1
        return total, array

    def _by_logsumexp(self, x):
        op, reduce = self.builder.op, self.builder.reduce
        largest = reduce("max", x, self.axis)
        total = reduce("sum", op("exp", op("sub", x, largest)), self.axis)
        return op("exp", op("sub", x, op("add", op("log", total), largest)))

    def _shifted_by_key(self, x, array):
        shift = self.code.numbers(self.code.size["n"], element=x.element)
        value = self.code.argument(shift, x.element, "n").value
        value = self.builder.reshape(value, (ONE,) * (x.rank - 1) + value.dims)
        return self.builder.op("sub", x, value), array - shift

    def _guard(self):
        kind = self.code.spelling["guard"]
        builder, logits = self.builder, self.scores.value
        if kind == "none":
            return
        if kind == "nan":
            test = builder.is_nan(self.value)
        elif kind == "all":
            test = builder.reduce("all", builder.op("eq", logits, Number(-math.inf)), self.axis)
        else:
            test = builder.op("eq", builder.reduce("max", logits, self.axis), Number(-math.inf))
        self.value = builder.op("select", test, Number(0.0), self.value)
        dead = np.isnan(self.array) if kind == "nan" else np.isneginf(self.scores.array).all(-1, keepdims=True)
        self.array = np.where(dead, 0, self.array)

    def _disturb(self):
        """What follows the softmax and changes nothing, or makes it another thing."""
        code, builder = self.code, self.builder
        dropout = code.spelling["dropout"]
        if dropout != "none":
            self.value = builder.op("mul" if dropout == "mul_one" else "div", self.value, Number(1.0))
        if self.miss in ("guard_not_uniform", "guard_other"):
            shape = [code.size["m"], code.size["n"] if self.miss == "guard_not_uniform" else 1]
            zeroed = code.random.random(shape) < 0.5
            test = code.argument(zeroed, "i1", "m n" if shape[1] != 1 or self.miss == "guard_not_uniform" else "m 1").value
            test = builder.reshape(test, (ONE,) * (self.value.rank - 2) + test.dims)
            self.value = builder.op("select", test, Number(0.0), self.value)
            self.array = np.where(zeroed, 0, self.array)
        if self.miss == "weights_masked":
            kept = code.random.integers(0, 2, (code.size["m"], code.size["n"])) * 2.0
            mask = code.argument(kept, self.value.element, "m n").value
            self.value = builder.op("mul", self.value, builder.reshape(mask, (ONE,) * (self.value.rank - 2) + mask.dims))
            self.array = self.array * kept
        if self.miss == "weights_scaled":
            self.value = builder.op("mul", self.value, Number(2.0))
            self.array = self.array * 2

    def normalise(self, output, array):
        """Divides the weighted values, [..., m, e], where the weights were not."""
        if self.denominator is None:
            return output, array
        total = self.denominator
        if total.element != output.element:
            total = self.builder.cast(total, output.element)
        if self.code.spelling["softmax"] == "late_reciprocal":
            result = self.builder.op("mul", output, self.builder.reciprocal(total))
        else:
            result = self.builder.op("div", output, total)
        with np.errstate(all="ignore"):
            return result, array / self.denominator_array


def _normalised(shifted):
    numbers = np.exp(shifted)
    return numbers / numbers.sum(-1, keepdims=True)


