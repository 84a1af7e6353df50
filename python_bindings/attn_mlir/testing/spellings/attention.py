#===- attention.py - One attention as a spelling says it ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""One attention as a spelling says it: a function, its inputs, and what it computes by a formula in float64.

The code and the formula are written side by side, but neither is made from the other.
"""

import dataclasses

import numpy as np

from .axes import letters_of, shape_of
from .builder import ONE, Dim
from .code import Code, Named, letters_first
from .scores import Scores, scaled
from .weights import Weights

#: How query, key, value and output are stored: h stands for the heads, l for the length, w for the width.
_LAYOUTS = {"bhsd": "b h l w", "bshd": "b l h w", "flat": "b l (h w)", "heads3": "h l w", "two_d": "l w",
            "packed": "b l (h w)", "packed5": "b h l w"}
#: The scores' dimensions by how the products are said.
_SCORES = {"bmm": "(b h) m n", "bmm4": "b h m n", "einsum": "b h m n", "grouped": "b g r m n"}

#: Bits of `Function.loose`.
LOOSE, ANYTHING_AS_IT_STANDS = 1, 2


@dataclasses.dataclass(frozen=True)
class Function:
    """What one spelling is as code, and what it computes."""
    spelling: dict
    arguments: tuple   # Values.
    arrays: tuple      # As npz stores them.
    lines: tuple
    results: tuple     # Values.
    expected: tuple    # float64; NaN in rows that the code leaves without weights.
    raised: tuple      # The same of attention: 0 in rows without keys. NaN where it may be anything.
    loose: tuple       # Where rounding decides: LOOSE, ANYTHING_AS_IT_STANDS.

    def text(self, name):
        """The function as MLIR."""
        arguments = ", ".join(f"{a.name}: {a.type}" for a in self.arguments)
        types = ", ".join(r.type for r in self.results)
        body = "\n".join(f"  {line}" for text in self.lines for line in text.split("\n"))
        names = ", ".join(r.name for r in self.results)
        return f"func.func private @{name}({arguments}) -> ({types}) {{\n{body}\n  return {names} : {types}\n}}\n"


def write(spelling):
    """The function of a spelling."""
    return _Attention(spelling).write()


def _pattern(layout, head, length, width):
    pattern = _LAYOUTS[layout].replace("l", length).replace("w", width)
    return pattern.replace("h", f"({head})" if " " in head and "(" not in pattern else head)


class _Attention:
    def __init__(self, spelling):
        self.spelling = spelling
        self.code = Code(spelling)
        self.builder = self.code.builder
        self.dtype = spelling["dtype"]
        self.extra = []  # Further results: (Named, numpy [b, h, x, y]).
        self.operands = {}  # What the products read, likewise.

    def __getattr__(self, name):
        return self.spelling[name]

    def write(self):
        query, key, value = self._inputs()
        scores = self._scores(query, key)
        logits = self._logits(scores)
        weights = self._weights(logits)
        output, array = self._output(weights, value)
        return self._function(output, array, logits)

    # Inputs.

    def _inputs(self):
        size, numbers = self.code.size, self.code.numbers
        head = "h" if self.R == 1 else "g"
        value_heads = size["h"] if self.repeat == "key_only" else size[head]
        self.query = numbers(size["b"], size["h"], size["m"], size["d"], element=self.dtype)
        self.key = numbers(size["b"], size[head], size["n"], size["d"], element=self.dtype)
        self.values = numbers(size["b"], value_heads, size["n"], size["e"], element=self.dtype)
        grouped = self.product == "grouped"
        query_head = "g r" if grouped else "h"
        key_head = "g" if grouped else head
        value_head = "h" if self.repeat == "key_only" else key_head
        if self.layout in ("packed", "packed5"):
            return self._packed(query_head, key_head)
        query = self._input(self.query, f"b{query_head.replace(' ', '')}md", _pattern(self.layout, query_head, "m", "d"))
        key_pattern = _pattern(self.layout, key_head, "n", "d")
        if self.spelling["key"] == "stored":
            key_pattern = {"heads3": f"{key_head} d n", "two_d": "d n"}.get(self.layout, f"b {key_head} d n")
        key = self._cached(self.key, f"b{key_head}nd", key_pattern)
        value = self._cached(self.values, f"b{value_head}ne", _pattern(self.layout, value_head, "n", "e"))
        return query, key, value

    def _split(self, array, letters):
        """numpy [b, h, ...] as the letters say, h as g and r."""
        return array.reshape([self.code.size[x] for x in letters])

    def _input(self, array, letters, pattern):
        array = letters_first(self._split(array, letters), letters, pattern)
        return self.code.argument(array, self.dtype, pattern)

    def _cached(self, array, letters, pattern):
        """Keys and values in one piece, or what is in a cache and what is new."""
        if self.cache == "none":
            return self._input(array, letters, pattern)
        code, length = self.code, self.code.size["n"]
        past = length - 1 if length < 3 else length - 2
        parts, whole = [], code.dims["n"]
        axis = pattern.split().index("n") if "(" not in pattern else 1
        for start, end in ((0, past), (past, length)):
            code.size["n"], code.dims["n"] = end - start, Dim(end - start)
            parts.append(self._input(array[:, :, start:end], letters, pattern).value)
        code.size["n"], code.dims["n"] = length, whole
        return Named(self.builder.concat(*parts, axis), pattern)

    def _packed(self, query_head, key_head):
        """Query, key and value as slices of one projection."""
        code, builder = self.code, self.builder
        three = [letters_first(x, f"bh{length}{width}", f"b {length} h {width}") for x, length, width in
                 ((self.query, "m", "d"), (self.key, "n", "d"), (self.values, "n", "e"))]
        b, length, heads, width = three[0].shape
        packed = np.stack(three, 2)
        code.size["c"], code.dims["c"] = 3, Dim(3)
        pattern = "b m c h d" if self.layout == "packed5" or builder.pick("flat", "split") == "split" else "b m (c h d)"
        named = code.argument(packed, self.dtype, pattern)
        if self.layout == "packed5":
            named, axis = code.to(named, "c b h m d"), 0
        else:
            named, axis = (named, 2)
        step = 1 if pattern == "b m c h d" else heads * width
        result = []
        for i, (length_letter, width_letter, head) in enumerate((("m", "d", query_head), ("n", "d", key_head), ("n", "e", key_head))):
            part = builder.slice(named.value, axis, i * step, Dim(step))
            target = _pattern(self.layout, head, length_letter, width_letter)
            # The same sizes under the letters of the part.
            result.append(Named(builder.reshape(part, shape_of(builder, target, code.dims)), target))
        return result

    # Scores.

    def _operand(self, named):
        return self.code.map(named, lambda v: self.builder.cast(v, "f32")) if self.casts == "operands" else named

    def _scaled(self, named, number):
        value, factor = scaled(self.builder, named.value, number, self.scale_by)
        return Named(value, named.pattern), factor

    def _repeated(self, named):
        """Key or value heads for every query head."""
        if self.R == 1 or self.product == "grouped" or "g" not in named.pattern:
            return named
        named = self.code.separate(named)
        axis = named.pattern.split().index("g")
        target = named.pattern.replace("g", "h")
        if self.repeat == "broadcast":
            dims = named.value.dims[:axis] + (self.code.dims["h"],) + named.value.dims[axis + 1:]
            return Named(self.builder.broadcast_to(named.value, dims), target)
        repeat = self.builder.tile if self.repeat == "tile" else self.builder.repeat
        return Named(repeat(named.value, axis, self.R), target)

    def _repeated_array(self, array):
        """numpy [b, g, ...] as [b, h, ...]."""
        if array.shape[1] == self.code.size["h"]:
            return array
        return np.tile(array, (1, self.R, 1, 1)) if self.repeat == "tile" else np.repeat(array, self.R, axis=1)

    def _scores(self, query, key):
        """The first product. What scale stands before it is said on its operands."""
        query, key = self._operand(query), self._operand(key)
        number = self._scale_number()
        factor = key_factor = 1.0
        if self.near_miss == "scale_by_width":
            query = self._scaled_by_width(query)
        if self.scale in ("query", "both", "query_and_scores"):
            query, part = self._scaled(query, number)
            factor *= part
        if self.scale in ("key", "both"):
            key, key_factor = self._scaled(key, number)
        key = self._repeated(key)
        self.operands["key"] = key, (self.key if "g" in key.pattern else self._repeated_array(self.key)) * key_factor
        product = self._batched_product if self.spelling["product"] in ("bmm", "bmm4") else self._einsum
        value, pattern, part = product(query, key, number)
        array = np.einsum("bhmd,bhnd->bhmn", self.query * factor * key_factor * part, self._repeated_array(self.key))
        if self.bias == "init":
            array = array + self.initial
        if self.near_miss == "scores_used":
            self.extra.append((Named(value, pattern), array))
        return Scores(self.code, value, pattern, array)

    def _scale_number(self):
        number = float(self.code.random.choice([0.125, 0.35355339, 0.5, 0.71, 1.3]))
        return number ** 0.5 if self.scale in ("both", "query_and_scores", "twice") else number

    def _scaled_by_width(self, query):
        factors = self.code.numbers(self.code.size["d"], element=self.dtype)
        argument = self.builder.cast(self.code.argument(factors, self.dtype, "d").value, query.value.element)
        query = self.code.separate(query)
        argument = self.builder.reshape(argument, (ONE,) * (query.value.rank - 1) + argument.dims)
        self.query = self.query * factors
        return self.code.map(query, lambda v: self.builder.op("mul", v, argument))

    def _accumulator(self):
        return "f32" if self.casts == "accumulate" else None

    def _initial(self, pattern):
        """What the product is added to: a parameter."""
        if self.bias != "init":
            return None
        element = self._accumulator() or ("f32" if self.casts == "operands" else self.dtype)
        size = self.code.size
        self.initial = self.code.numbers(size["b"], size["h"], size["m"], size["n"], element=element)
        letters = "bgrmn" if "g" in pattern else "bhmn"
        named = self.code.argument(letters_first(self._split(self.initial, letters), letters, " ".join(letters_of(pattern))),
                                   element, " ".join(letters_of(pattern)))
        return self.code.to(named, pattern).value

    def _batched_product(self, query, key, number):
        """Batch and heads as one dimension."""
        code, builder = self.code, self.builder
        batch = {"heads3": "h", "two_d": ""}.get(self.layout, "(b h)")
        q = code.to(query, f"{batch} m d".strip())
        factor = 1.0
        if self.spelling["key"] == "contracted":
            k = code.to(key, f"{batch} n d".strip())
            spec = "xmd,xnd->xmn"
        else:
            k, spec = code.to(key, f"{batch} d n".strip()), "xmd,xdn->xmn"
            if self.scale == "key_transposed":
                k, factor = self._scaled(k, number)
        if not batch:
            spec = spec.replace("x", "")
        pattern = f"{batch} m n".strip()
        scores = builder.contract(spec, q.value, k.value, self._accumulator(), self._initial(pattern))
        if self.spelling["product"] == "bmm4" and batch == "(b h)":
            named = code.to(Named(scores, pattern), "b h m n")
            return named.value, named.pattern, factor
        return scores, pattern, factor

    def _einsum(self, query, key, number):
        """Operands as they are stored."""
        code, builder = self.code, self.builder
        q, k = code.separate(query), code.separate(key)
        factor = 1.0
        if self.spelling["key"] == "transposed":
            target = k.pattern.translate(str.maketrans("nd", "dn"))
            k = code.to(k, target)
        if self.scale == "key_transposed":
            k, factor = self._scaled(k, number)
        pattern = {"heads3": "h m n", "two_d": "m n"}.get(self.layout, _SCORES[self.spelling["product"]])
        spec = f"{letters_of(q.pattern)},{letters_of(k.pattern)}->{letters_of(pattern)}"
        value = builder.contract(spec, q.value, k.value, self._accumulator(), self._initial(pattern))
        return value, pattern, factor

    # Logits, weights, output.

    def _logits(self, scores):
        number = self._scale_number()
        if self.near_miss == "relu_scores":
            scores.relu()
        if self.near_miss in ("scale_by_key", "scale_by_row"):
            scores.scale_by("n" if self.near_miss == "scale_by_key" else "m")
        if self.near_miss == "bias_in_cap":
            scores.bias("after")
        if self.bias == "before":
            scores.bias("after")
        if self.scale in ("scores", "query_and_scores", "twice"):
            scores.scale(number, self.scale_by)
        if self.scale == "twice":
            scores.scale(number, self.scale_by)
        if self.cap == "tanh" or self.near_miss == "bias_in_cap":
            scores.cap(2.5)
        if self.casts == "softmax" and self.cast_when == "first":
            scores.widen()
        bias_first = self.mask_order == "bias_first"
        if bias_first and self.bias in ("after", "left", "sub"):
            scores.bias(self.bias)
        scores.masks()
        if not bias_first and self.bias in ("after", "left", "sub"):
            scores.bias(self.bias)
        if self.near_miss == "mask_by_scores":
            scores.cut_by_itself()
        if self.cap == "tanh_late":
            scores.cap(2.5)
        if self.casts == "softmax" and self.cast_when != "first":
            scores.widen()
        return scores

    def _weights(self, scores):
        weights = Weights(self.code, scores)
        if self.near_miss == "weights_used":
            self.extra.append((Named(weights.value, scores.pattern), weights.array))
        # Products are of one type, unless they accumulate in another.
        wanted = "f32" if self.casts == "operands" else self.dtype
        weights.value = self.builder.cast(weights.value, wanted)
        return weights

    def _output(self, weights, value):
        """The second product, what follows it, and [b, h, m, e]."""
        code, builder = self.code, self.builder
        value, array = self._operand(value), self._repeated_array(self.values)
        if self.near_miss == "value_scaled":
            value, factor = self._scaled(value, 0.5)
            array = array * factor
        value = self._repeated(value)
        self.operands["value"] = value, self.values if "g" in value.pattern else array
        pattern = weights.scores.pattern
        if pattern == "(b h) m n" or (self.spelling["product"] == "bmm4" and pattern == "b h m n"):
            p = code.to(Named(weights.value, pattern), "(b h) m n")
            v = code.to(value, "(b h) n e")
            rows = "(b h) m e"
            spec = {"p": "xmn", "v": "xne", "o": "xme"}
        else:
            p, v = Named(weights.value, pattern), code.separate(value)
            rows = pattern.replace("n", "e")
            if weights.denominator is None and self.order == "weights_first" and builder.pick("heads", "layout") == "layout":
                # jax writes the result as it is stored.
                rows = " ".join(letters_of(_pattern(self.layout, "g r" if "g" in pattern else "h", "m", "e")))
            spec = {"p": letters_of(pattern), "v": letters_of(v.pattern), "o": letters_of(rows)}
        out = self._second_product(p, v, spec, rows)
        if self.reuse != "none":
            # What a product reads is a result too.
            named, numbers = self.operands[self.reuse]
            self.extra.append((code.separate(named), numbers))
        with np.errstate(all="ignore"):
            result = np.einsum("bhmn,bhne->bhme", weights.array, array)
            if self.near_miss == "value_init":
                result = result + 1.0
        if weights.denominator is not None:
            out, result = self._normalised(weights, out, rows, result)
        return Named(builder.cast(out, self.dtype), rows), result

    def _second_product(self, p, v, spec, rows):
        builder, accumulate = self.builder, self._accumulator()
        init = None
        if self.near_miss == "value_init":
            init = builder.filled(1.0, shape_of(builder, rows, self.code.dims), accumulate or p.value.element)
        if self.order == "weights_first":
            return builder.contract(f"{spec['p']},{spec['v']}->{spec['o']}", p.value, v.value, accumulate, init)
        if init is not None or builder.pick("same", "transposed") == "same":
            return builder.contract(f"{spec['v']},{spec['p']}->{spec['o']}", v.value, p.value, accumulate, init)
        turned = spec["o"].translate(str.maketrans("me", "em"))
        out = builder.contract(f"{spec['v']},{spec['p']}->{turned}", v.value, p.value, accumulate)
        order = list(range(out.rank - 2)) + [out.rank - 1, out.rank - 2]
        return builder.transpose(out, order)

    def _normalised(self, weights, out, rows, array):
        """Divides by the sums, whose last dimension is 1."""
        pattern = weights.scores.pattern
        if pattern == "b h m n" and rows == "(b h) m e":
            dims = (self.builder.product(self.code.dims[x] for x in "bh"), self.code.dims["m"], ONE)
            weights.denominator = self.builder.reshape(weights.denominator, dims)
        return weights.normalise(out, array)

    def _function(self, output, array, scores):
        code = self.code
        loose, dead = self._loose_rows(scores), np.isneginf(scores.array).all(-1, keepdims=True)
        if self.spelling["output"] == "layout":
            head = "g r" if "g" in output.pattern else "h"
            output = code.to(output, _pattern(self.layout, head, "m", "e"))
        results = [(output, array, loose)]
        results += [(named, extra, np.zeros(extra.shape, int)) for named, extra in self.extra]
        values, expected, raised, looses = [], [], [], []
        for named, numbers, rough in results:
            values.append(named.value)
            expected.append(self._arranged(numbers, named.pattern))
            looses.append(self._arranged(np.broadcast_to(rough, numbers.shape), named.pattern))
            attended = np.where(dead, 0.0, numbers) if named is output else numbers
            raised.append(self._arranged(attended, named.pattern))
        return Function(self.spelling, tuple(self.builder.arguments), tuple(self.builder.arrays), tuple(self.builder.lines),
                        tuple(values), tuple(expected), tuple(raised), tuple(looses))

    def _arranged(self, array, pattern):
        """numpy [b, h, x, y] as a pattern whose last letters are x and y."""
        rest = [x for x in letters_of(pattern) if x not in "bhgr"]
        order = sorted(rest, key=lambda x: "mnde".index(x))
        heads = "".join(x for x in "hgr" if x in pattern) or "h"
        letters = f"b{heads}{''.join(order)}"
        sizes = self.code.size
        array = array.reshape([sizes[x] for x in letters])
        return letters_first(array, letters, pattern)

    def _loose_rows(self, scores):
        """Rows whose every key was given a low number: which digits of the score are left depends on the type."""
        low = (scores.low | np.isneginf(scores.array)).all(-1, keepdims=True)
        # The logarithm of a sum is lost beside a low number.
        is_lost = self.softmax == "logsumexp"
        return low * ((LOOSE if scores.is_lifted else 0) | (ANYTHING_AS_IT_STANDS if is_lost else 0))
