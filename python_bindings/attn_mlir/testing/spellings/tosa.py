#===- tosa.py - Tensor code as tosa ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Tensor code as torch-mlir and ONNX give it in tosa: equal ranks, static sizes, no division."""

import numpy as np

from .builder import ONE, Builder, Dim, Number, Value, broadcast, dense, tensor_type
from .linalg import canonical_spec
from .scalars import is_float, result_element

_NAMES = {"add": "add", "sub": "sub", "mul": "mul", "max": "maximum", "min": "minimum", "exp": "exp", "log": "log",
          "tanh": "tanh", "eq": "equal", "gt": "greater", "ge": "greater_equal", "and": "logical_and",
          "or": "logical_or", "select": "select", "neg": "negate"}
_REDUCE = {"sum": "reduce_sum", "max": "reduce_max", "all": "reduce_all", "any": "reduce_any"}


class TosaBuilder(Builder):
    form = "tosa"

    def product(self, dims):
        return Dim(int(np.prod([d.size for d in dims])))

    def constant(self, array, element):
        dims = tuple(map(Dim, array.shape))
        kind = tensor_type(dims, element)
        return self.emit(f'"tosa.const"() <{{values = dense<{dense(array, element)}> : {kind}}}> : () -> {kind}', dims, element)

    def _shape(self, sizes):
        name = f"tosa.const_shape {{values = dense<{list(sizes)}> : tensor<{len(sizes)}xindex>}} : () -> !tosa.shape<{len(sizes)}>"
        return self.line(name, "n"), f"!tosa.shape<{len(sizes)}>"

    def _simple(self, name, operands, dims, element, attributes=""):
        names, types = ", ".join(o.name for o in operands), ", ".join(o.type for o in operands)
        return self.emit(f"tosa.{name} {names}{attributes} : ({types}) -> {tensor_type(dims, element)}", dims, element)

    # Element-wise operations.

    def op(self, kind, *operands):
        if kind == "div" and isinstance(operands[1], Number):
            return self.op("mul", operands[0], Number(1 / operands[1].value))
        if kind == "div":
            return self.op("mul", operands[0], self.reciprocal(operands[1]))
        if kind in ("lt", "le"):
            return self.op({"lt": "gt", "le": "ge"}[kind], operands[1], operands[0])
        if kind == "ne":
            return self.logical_not(self.op("eq", *operands))
        if kind == "exp2":
            return self._power_of_2(operands[0])
        values = [o for o in operands if isinstance(o, Value)]
        dims = broadcast(*(v.dims for v in values))
        beside = [v.element for v in (values[1:] if kind == "select" and isinstance(operands[0], Value) else values)]
        elements = [o.element if isinstance(o, Value) else beside[0] for o in operands]
        tensors = [self._operand(o, e, dims) for o, e in zip(operands, elements)]
        result = result_element(kind, elements)
        if kind == "mul":
            tensors.append(self.constant(np.zeros(1), "i8"))
        if kind == "neg":
            zero = self.constant(np.zeros(1), elements[0])
            tensors += [zero, zero]
        return self._simple(_NAMES[kind], tensors, dims, result)

    def _operand(self, operand, element, dims):
        if isinstance(operand, Number):
            how = self.pick("unit", "whole", "reshaped")
            if how == "reshaped":
                return self.reshape(self.constant(np.full((1,), operand.value), element), (ONE,) * len(dims))
            shape = [1] * len(dims) if how == "unit" else [d.size for d in dims]
            return self.constant(np.full(shape, operand.value), element)
        return self.reshape(operand, (ONE,) * (len(dims) - operand.rank) + operand.dims)

    def _power_of_2(self, a):
        two = self.constant(np.full([1] * a.rank, 2.0), a.element)
        return self._simple("pow", [two, a], a.dims, a.element)

    def logical_not(self, a):
        return self._simple("logical_not", [a], a.dims, "i1")

    def is_nan(self, a):
        return self.logical_not(self.op("eq", a, a))

    def reciprocal(self, a):
        return self._simple("reciprocal", [a], a.dims, a.element)

    def cast(self, a, element):
        return a if a.element == element else self._simple("cast", [a], a.dims, element)

    # Shapes.

    def transpose(self, a, permutation):
        if list(permutation) == list(range(a.rank)):
            return a
        dims = tuple(a.dims[p] for p in permutation)
        return self._simple("transpose", [a], dims, a.element, f" {{perms = array<i32: {', '.join(map(str, permutation))}>}}")

    def reshape(self, a, dims):
        dims = tuple(dims)
        if dims == a.dims:
            return a
        shape, kind = self._shape([d.size for d in dims])
        return self.emit(f"tosa.reshape {a.name}, {shape} : ({a.type}, {kind}) -> {tensor_type(dims, a.element)}", dims, a.element)

    def broadcast_to(self, a, dims):
        a = self.reshape(a, (ONE,) * (len(dims) - a.rank) + a.dims)
        return self._tile(a, [1 if x == y else y.size for x, y in zip(a.dims, dims)])

    def _tile(self, a, times):
        if all(t == 1 for t in times):
            return a
        dims = tuple(Dim(d.size * t) for d, t in zip(a.dims, times))
        if not is_float(a.element) or self.pick("tile", "add") == "tile" or any(d.size != 1 and t != 1 for d, t in zip(a.dims, times)):
            shape, kind = self._shape(times)
            return self.emit(f"tosa.tile {a.name}, {shape} : ({a.type}, {kind}) -> {tensor_type(dims, a.element)}", dims, a.element)
        # ONNX's expand is an addition of zeros.
        return self._simple("add", [self.constant(np.zeros([d.size for d in dims]), a.element), a], dims, a.element)

    def repeat(self, a, axis, times):
        wide = self.expand(a, axis + 1)
        wide = self._tile(wide, [times if i == axis + 1 else 1 for i in range(wide.rank)])
        return self.reshape(wide, a.dims[:axis] + (Dim(a.dims[axis].size * times),) + a.dims[axis + 1:])

    def tile(self, a, axis, times):
        return self._tile(a, [times if i == axis else 1 for i in range(a.rank)])

    def slice(self, a, axis, offset, dim):
        dims = a.dims[:axis] + (dim,) + a.dims[axis + 1:]
        start, kind = self._shape([offset if i == axis else 0 for i in range(a.rank)])
        size, _ = self._shape([d.size for d in dims])
        return self.emit(f"tosa.slice {a.name}, {start}, {size} : ({a.type}, {kind}, {kind}) -> {tensor_type(dims, a.element)}",
                         dims, a.element)

    def concat(self, a, b, axis):
        dims = a.dims[:axis] + (Dim(a.dims[axis].size + b.dims[axis].size),) + a.dims[axis + 1:]
        return self._simple("concat", [a, b], dims, a.element, f" {{axis = {axis} : i32}}")

    def iota(self, dim, element):
        return self.constant(np.arange(dim.size), element)

    # Products and reductions.

    def contract(self, spec, a, b, element=None, init=None):
        """einsum by transposes, reshapes and a matmul of three dimensions."""
        assert init is None
        element = element or a.element
        if canonical_spec(spec) != "bmk,bkn->bmn":
            return self._contract_by_matmul(spec, a, b, element)
        zero = self.constant(np.zeros(1), a.element)
        return self._simple("matmul", [a, b, zero, zero], (a.dims[0], a.dims[1], b.dims[2]), element)

    def _contract_by_matmul(self, spec, a, b, element):
        inputs, result = spec.split("->")
        left, right = inputs.split(",")
        sizes = dict(zip(left, a.dims)) | dict(zip(right, b.dims))
        batch = [x for x in result if x in left and x in right]
        rows = [x for x in result if x in left and x not in right]
        columns = [x for x in result if x in right and x not in left]
        summed = [x for x in left if x not in result]

        def flat(value, letters, *groups):
            value = self.transpose(value, [letters.index(x) for g in groups for x in g])
            return self.reshape(value, [self.product([sizes[x] for x in g]) for g in groups])
        product = self.contract("bmk,bkn->bmn", flat(a, left, batch, rows, summed), flat(b, right, batch, summed, columns), element)
        order = batch + rows + columns
        product = self.reshape(product, [sizes[x] for x in order])
        return self.transpose(product, [order.index(x) for x in result])

    def reduce(self, kind, a, axis):
        dims = a.dims[:axis] + (ONE,) + a.dims[axis + 1:]
        return self._simple(_REDUCE[kind], [a], dims, a.element, f" {{axis = {axis} : i32}}")
