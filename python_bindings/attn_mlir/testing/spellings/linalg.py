#===- linalg.py - Tensor code as linalg on tensors ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Tensor code as torch-mlir, ONNX and jax give it in linalg."""

import numpy as np

from .builder import ONE, Builder, Dim, Number, Value, broadcast, dense, literal, rounded, tensor_type
from .scalars import cast_text, is_float, result_element, scalar_text

_NAMED = {"add": "add", "sub": "sub", "mul": "mul", "div": "div", "exp": "exp", "log": "log", "tanh": "tanh",
          "neg": "negf"}
_COMBINE = {"sum": ("add", 0.0), "max": ("max", float("-inf")), "all": ("and", 1), "any": ("or", 0)}


class LinalgBuilder(Builder):
    form = "linalg"
    has_division = True

    # Sizes and storage.

    def dynamic_argument(self, array, element, dims):
        """A parameter whose dimensions are `dims`; "?" asks for a new index that holds the size."""
        name = f"%arg{len(self.arguments)}"
        known = [Dim(size, "?") if d == "?" else d for d, size in zip(dims, array.shape)]
        value = self.argument(array, element, tuple(known))
        found = tuple(Dim(d.size, self.dim(value, i), self._next_mark()) if d.ssa == "?" else d for i, d in enumerate(known))
        self.arguments[-1] = value = Value(name, found, element)
        return value

    def _next_mark(self):
        """A prime that is no factor of any size, so that products of sizes tell what they are of."""
        self._marks = getattr(self, "_marks", iter((101, 103, 107, 109, 113, 127, 131, 137)))
        return next(self._marks)

    def dim(self, value, axis):
        axis = self.line(f"arith.constant {axis} : index", "c")
        return self.line(f"tensor.dim {value.name}, {axis} : {value.type}", "d")

    def product(self, dims):
        size, mark, ssa, known = 1, 1, None, 1
        for d in dims:
            size, mark = size * d.size, mark * d.extent
            if d.ssa is None:
                known *= d.size
            else:
                ssa = d.ssa if ssa is None else self.line(f"arith.muli {ssa}, {d.ssa} : index", "d")
        if ssa is not None and known != 1:
            constant = self.line(f"arith.constant {known} : index", "c")
            ssa = self.line(f"arith.muli {ssa}, {constant} : index", "d")
        return Dim(size, ssa, mark if ssa else 0)

    def empty(self, dims, element):
        sizes = ", ".join(d.ssa for d in dims if d.ssa)
        return self.emit(f"tensor.empty({sizes}) : {tensor_type(dims, element)}", dims, element, "e")

    def filled(self, number, dims, element):
        empty, scalar = self.empty(dims, element), self.scalar(number, element)
        return self.emit(f"linalg.fill ins({scalar} : {element}) outs({empty.typed}) -> {empty.type}", dims, element)

    def constant(self, array, element):
        dims = tuple(map(Dim, array.shape))
        return self.emit(f"arith.constant dense<{dense(array, element)}> : {tensor_type(dims, element)}", dims, element)

    # Element-wise operations.

    def op(self, kind, *operands):
        """An operation of `scalars` on values and numbers."""
        values = [o for o in operands if isinstance(o, Value)]
        dims = broadcast(*(v.dims for v in values))
        # A number has the element type of the values beside it that are no condition.
        beside = [v.element for v in (values[1:] if kind == "select" and isinstance(operands[0], Value) else values)]
        elements = [o.element if isinstance(o, Value) else beside[0] for o in operands]
        result = result_element(kind, elements)
        how = self.pick("generic", "tensor", "generic", "map", "named")
        if how == "named" and (kind not in _NAMED or not is_float(result) or any(isinstance(o, Number) for o in operands)):
            how = "tensor"
        if how == "generic":
            return self._generic_op(kind, operands, elements, dims, result)
        whole = [self._whole(o, dims, e) for o, e in zip(operands, elements)]
        names = [v.name for v in whole]
        if how == "tensor":
            return self.emit(scalar_text(kind, names, elements, lambda e: tensor_type(dims, e)), dims, result)
        ins, out = ", ".join(names) + " : " + ", ".join(v.type for v in whole), self.empty(dims, result)
        if how == "named":
            return self.emit(f"linalg.{_NAMED[kind]} ins({ins}) outs({out.typed}) -> {out.type}", dims, result)
        body = [self.name("x") for _ in whole]
        typed = ", ".join(f"{x}: {v.element}" for x, v in zip(body, whole))
        value = self.name("y")
        return self.emit(f"linalg.map ins({ins}) outs({out.typed}) ({typed}, {self.name('o')}: {result}) {{\n"
                         f"  {value} = {scalar_text(kind, body, elements, str)}\n  linalg.yield {value} : {result}\n}}",
                         dims, result)

    def _whole(self, operand, dims, element):
        """An operand of the shape of the result."""
        if isinstance(operand, Value):
            return self.broadcast_to(operand, dims)
        if any(d.ssa for d in dims):
            return self.filled(operand.value, dims, element)
        how = self.pick("splat", "fill", "broadcast")
        if how == "fill":
            return self.filled(operand.value, dims, element)
        text = literal(operand.value, element)
        if how == "broadcast":
            return self.broadcast_to(self.emit(f"arith.constant dense<{text}> : tensor<{element}>", (), element), dims)
        return self.emit(f"arith.constant dense<{text}> : {tensor_type(dims, element)}", dims, element)

    def _generic_op(self, kind, operands, elements, dims, result):
        ins, maps, arguments, names, body = [], [], [], [], []
        for operand, element in zip(operands, elements):
            if isinstance(operand, Number):
                operand = self._number(operand, element, len(dims))
            if not isinstance(operand, Value):
                scalar, lines = operand
                names.append(scalar)
                body += lines
                continue
            arguments.append(self.name("x"))
            names.append(arguments[-1])
            ins.append(operand)
            maps.append(_broadcast_map(operand, dims))
        value = self.name("y")
        body.append(f"{value} = {scalar_text(kind, names, elements, str)}")
        return self._generic(ins, maps, arguments, body, value, dims, result)

    def _number(self, number, element, rank):
        """A number as a small tensor, or as a scalar and what computes it in the body."""
        how = self.pick("scalar", "rank0", "unit", "wide") if is_float(element) else self.pick("scalar", "rank0")
        if how == "wide" and element != "f64":
            # torch-mlir keeps Python numbers as f64 and converts them where they are used.
            wide, narrow = self.scalar(rounded(number.value, element), "f64"), self.name("n")
            return narrow, [f"{narrow} = arith.truncf {wide} : f64 to {element}"]
        if how in ("scalar", "wide"):
            return self.scalar(number.value, element), []
        dims = (ONE,) * (rank if how == "unit" else 0)
        return self.emit(f"arith.constant dense<{literal(number.value, element)}> : {tensor_type(dims, element)}", dims, element)

    def _generic(self, ins, maps, arguments, body, value, dims, element):
        out = self.empty(dims, element)
        loops = ", ".join(f"d{i}" for i in range(len(dims)))
        all_maps = ", ".join(f"affine_map<({loops}) -> ({', '.join(m)})>" for m in [*maps, [f"d{i}" for i in range(len(dims))]])
        iterators = ", ".join(['"parallel"'] * len(dims))
        operands = f"ins({', '.join(v.name for v in ins)} : {', '.join(v.type for v in ins)}) " if ins else ""
        block = ", ".join([*(f"{n}: {v.element}" for n, v in zip(arguments, ins)), f"{self.name('o')}: {element}"])
        lines = "\n".join(f"  {line}" for line in [*body, f"linalg.yield {value} : {element}"])
        return self.emit(f"linalg.generic {{indexing_maps = [{all_maps}], iterator_types = [{iterators}]}} {operands}"
                         f"outs({out.typed}) {{\n^bb0({block}):\n{lines}\n}} -> {out.type}", dims, element)

    def compare(self, kind, a, b):
        return self.op(kind, a, b)

    def select(self, condition, a, b):
        return self.op("select", condition, a, b)

    def logical_not(self, a):
        how = self.pick("xor", "compare", "select")
        true, false = self.scalar(1, "i1"), self.scalar(0, "i1")
        x, y = self.name("x"), self.name("y")
        text = {"xor": f"arith.xori {x}, {true} : i1", "compare": f"arith.cmpi eq, {x}, {false} : i1",
                "select": f"arith.select {x}, {false}, {true} : i1"}[how]
        return self._generic([a], [_broadcast_map(a, a.dims)], [x], [f"{y} = {text}"], y, a.dims, "i1")

    def is_nan(self, a):
        x, y = self.name("x"), self.name("y")
        text = f"arith.cmpf {self.pick('uno', 'une')}, {x}, {x} : {a.element}"
        return self._generic([a], [_broadcast_map(a, a.dims)], [x], [f"{y} = {text}"], y, a.dims, "i1")

    def cast(self, a, element):
        if a.element == element:
            return a
        if self.pick("generic", "tensor") == "tensor":
            return self.emit(cast_text(a.name, a.element, element, lambda e: tensor_type(a.dims, e)), a.dims, element)
        x, y = self.name("x"), self.name("y")
        return self._generic([a], [_broadcast_map(a, a.dims)], [x], [f"{y} = {cast_text(x, a.element, element, str)}"],
                             y, a.dims, element)

    def reciprocal(self, a):
        return self.op("div", Number(1.0), a)

    # Shapes.

    def transpose(self, a, permutation):
        if list(permutation) == list(range(a.rank)):
            return a
        dims = tuple(a.dims[p] for p in permutation)
        if self.pick("named", "generic") == "named":
            out = self.empty(dims, a.element)
            return self.emit(f"linalg.transpose ins({a.typed}) outs({out.typed}) permutation = {list(permutation)}",
                             dims, a.element)
        x = self.name("x")
        source = [f"d{list(permutation).index(i)}" for i in range(a.rank)]
        return self._generic([a], [source], [x], [], x, dims, a.element)

    def broadcast_to(self, a, dims):
        if a.dims == tuple(dims):
            return a
        if self.pick("generic", "named") == "generic":
            x = self.name("x")
            return self._generic([a], [_broadcast_map(a, dims)], [x], [], x, dims, a.element)
        offset = len(dims) - a.rank
        added = [*range(offset)] + [offset + i for i, d in enumerate(a.dims) if d.is_one and not dims[offset + i].is_one]
        kept = [d for i, d in enumerate(a.dims) if offset + i not in added]
        a = self.reshape(a, kept)
        if not added:
            return a
        out = self.empty(dims, a.element)
        return self.emit(f"linalg.broadcast ins({a.typed}) outs({out.typed}) dimensions = {added}", dims, a.element)

    def reshape(self, a, dims):
        dims = tuple(dims)
        if dims == a.dims:
            return a
        groups = _reassociate(a.dims, dims)
        middle = tuple(a.dims[s[0]] if len(s) == 1 else dims[t[0]] if len(t) == 1 else self.product([a.dims[i] for i in s])
                       for s, t in groups)
        if len(middle) != a.rank:
            a = self.emit(f"tensor.collapse_shape {a.name} {[s for s, _ in groups]} : "
                          f"{a.type} into {tensor_type(middle, a.element)}", middle, a.element)
        if middle == dims:
            return a
        sizes = ", ".join(d.ssa or str(d.size) for d in dims)
        return self.emit(f"tensor.expand_shape {a.name} {[t for _, t in groups]} output_shape [{sizes}] : "
                         f"{a.type} into {tensor_type(dims, a.element)}", dims, a.element)

    def repeat(self, a, axis, times):
        """Each index of the axis `times` times in a row: an extent of 1 is added, broadcast and folded away."""
        wide = self.expand(a, axis + 1)
        dims = wide.dims[:axis + 1] + (Dim(times),) + wide.dims[axis + 2:]
        wide = self.broadcast_to(wide, dims)
        return self.reshape(wide, a.dims[:axis] + (self.product(dims[axis:axis + 2]),) + a.dims[axis + 1:])

    def tile(self, a, axis, times):
        """The whole axis again and again."""
        wide = self.expand(a, axis)
        dims = wide.dims[:axis] + (Dim(times),) + wide.dims[axis + 1:]
        wide = self.broadcast_to(wide, dims)
        return self.reshape(wide, a.dims[:axis] + (self.product(dims[axis:axis + 2]),) + a.dims[axis + 1:])

    def slice(self, a, axis, offset, dim):
        dims = a.dims[:axis] + (dim,) + a.dims[axis + 1:]
        offsets = ", ".join(str(offset if i == axis else 0) for i in range(a.rank))
        sizes = ", ".join(d.ssa or str(d.size) for d in dims)
        return self.emit(f"tensor.extract_slice {a.name}[{offsets}] [{sizes}] [{', '.join(['1'] * a.rank)}] : "
                         f"{a.type} to {tensor_type(dims, a.element)}", dims, a.element)

    def concat(self, a, b, axis):
        total = a.dims[axis].size + b.dims[axis].size
        dims = a.dims[:axis] + (Dim(total),) + a.dims[axis + 1:]
        if self.pick("concat", "insert") == "concat":
            return self.emit(f"tensor.concat dim({axis}) {a.name}, {b.name} : ({a.type}, {b.type}) -> "
                             f"{tensor_type(dims, a.element)}", dims, a.element)
        out, start = self.empty(dims, a.element), 0
        for part in (a, b):
            offsets = ", ".join(str(start if i == axis else 0) for i in range(a.rank))
            sizes = ", ".join(d.ssa or str(d.size) for d in part.dims)
            out = self.emit(f"tensor.insert_slice {part.name} into {out.name}[{offsets}] [{sizes}] "
                            f"[{', '.join(['1'] * a.rank)}] : {part.type} into {out.type}", dims, a.element)
            start += part.dims[axis].size
        return out

    def iota(self, dim, element):
        """0, 1, 2, ... as [dim]."""
        if dim.ssa is None and self.pick("index", "constant") == "constant":
            return self.constant(np.arange(dim.size), element)
        i, y = self.name("i"), self.name("y")
        return self._generic([], [], [], [f"{i} = linalg.index 0 : index", f"{y} = {cast_text(i, 'index', element, str)}"],
                             y, (dim,), element)

    def scalar_tensor(self, ssa, element):
        """A tensor of rank 0 that holds an index."""
        if element != "index":
            ssa = self.line(cast_text(ssa, "index", element, str))
        return self.emit(f"tensor.from_elements {ssa} : tensor<{element}>", (), element)

    # Products and reductions.

    def contract(self, spec, a, b, element=None, init=None):
        """einsum: "bmd,bnd->bmn". Summed in `element` onto `init`, or 0."""
        element = element or a.element
        inputs, result = spec.split("->")
        left, right = inputs.split(",")
        sizes = dict(zip(left, a.dims)) | dict(zip(right, b.dims))
        dims = tuple(sizes[x] for x in result)
        zero = init or self.filled(0.0, dims, element)
        named = {"bmk,bkn->bmn": "batch_matmul", "mk,kn->mn": "matmul"}.get(canonical_spec(spec))
        how = self.pick("named", "generic", "contract")
        operands = f"ins({a.name}, {b.name} : {a.type}, {b.type}) outs({zero.typed}) -> {zero.type}"
        if how == "named" and named:
            return self.emit(f"linalg.{named} {operands}", dims, element)
        loops = list(result) + [x for x in left if x not in result]
        # jax puts the summed loop anywhere.
        summed = [x for x in loops if x not in result]
        index = {x: f"d{i}" for i, x in enumerate(loops)}
        maps = [f"affine_map<({', '.join(index[x] for x in loops)}) -> ({', '.join(index[x] for x in part)})>"
                for part in (left, right, result)]
        if how == "named" and canonical_spec(spec) == "bmk,bnk->bmn":
            return self.emit(f"linalg.batch_matmul indexing_maps = [{', '.join(maps)}] {operands}", dims, element)
        if how == "contract":
            return self.emit(f"linalg.contract indexing_maps = [{', '.join(maps)}] {operands}", dims, element)
        x, y, acc = self.name("x"), self.name("y"), self.name("o")
        body, wide = [], []
        for name, value in ((x, a), (y, b)):
            wide.append(name)
            if value.element != element:
                wide[-1] = self.name("w")
                body.append(f"{wide[-1]} = {cast_text(name, value.element, element, str)}")
        product, total = self.name("p"), self.name("s")
        terms = self.pick((acc, product), (product, acc))
        body += [f"{product} = arith.mulf {wide[0]}, {wide[1]} : {element}", f"{total} = arith.addf {terms[0]}, {terms[1]} : {element}",
                 f"linalg.yield {total} : {element}"]
        iterators = ", ".join(f'"{"reduction" if x in summed else "parallel"}"' for x in loops)
        lines = "\n".join(f"  {line}" for line in body)
        return self.emit(f"linalg.generic {{indexing_maps = [{', '.join(maps)}], iterator_types = [{iterators}]}} "
                         f"ins({a.name}, {b.name} : {a.type}, {b.type}) outs({zero.typed}) {{\n"
                         f"^bb0({x}: {a.element}, {y}: {b.element}, {acc}: {element}):\n{lines}\n}} -> {zero.type}", dims, element)

    def reduce(self, kind, a, axis):
        """Over one dimension, which stays with size 1."""
        combine, start = _COMBINE[kind]
        element = a.element
        dropped = a.dims[:axis] + a.dims[axis + 1:]
        kept = a.dims[:axis] + (ONE,) + a.dims[axis + 1:]
        hows = ("generic", "named", "kept") + (("indices",) if kind == "max" else ())
        how = self.pick(*hows)
        dims = kept if how == "kept" else dropped
        init = self.filled(start, dims, element)
        if how == "indices":
            return self.expand(self._max_with_index(a, axis, init), axis)
        if how == "named":
            name = scalar_text(combine, [], [element], str).split(" ")[0]
            text = f"linalg.reduce {{ {name} }} ins({a.typed}) outs({init.typed}) dimensions = [{axis}]"
            return self.expand(self.emit(text, dims, element), axis)
        x, acc, y = self.name("x"), self.name("o"), self.name("y")
        operands = list(self.pick((x, acc), (acc, x)))
        out = [f"d{i}" for i in range(a.rank) if i != axis]
        if how == "kept":
            out.insert(axis, "0")
        text = (f"linalg.generic {{{self._reduction_maps(a, axis, [out])}}} ins({a.typed}) outs({init.typed}) {{\n"
                f"^bb0({x}: {element}, {acc}: {element}):\n  {y} = {scalar_text(combine, operands, [element], str)}\n"
                f"  linalg.yield {y} : {element}\n}} -> {init.type}")
        result = self.emit(text, dims, element)
        return result if how == "kept" else self.expand(result, axis)

    def _reduction_maps(self, a, axis, outs):
        loops = [f"d{i}" for i in range(a.rank)]
        maps = ", ".join(f"affine_map<({', '.join(loops)}) -> ({', '.join(m)})>" for m in [loops, *outs])
        iterators = ", ".join('"reduction"' if i == axis else '"parallel"' for i in range(a.rank))
        return f"indexing_maps = [{maps}], iterator_types = [{iterators}]"

    def _max_with_index(self, a, axis, init):
        """torch.max: the value and where it stands, which is not used."""
        e, where = a.element, self.filled(0, init.dims, "i64")
        out = [f"d{i}" for i in range(a.rank) if i != axis]
        x, best, at, i, j, m, c, k = (self.name("x") for _ in range(8))
        name = self.name("r")
        self.lines.append(
            f"{name}:2 = linalg.generic {{{self._reduction_maps(a, axis, [out, out])}}} ins({a.typed}) "
            f"outs({init.name}, {where.name} : {init.type}, {where.type}) {{\n^bb0({x}: {e}, {best}: {e}, {at}: i64):\n"
            f"  {i} = linalg.index {axis} : index\n  {j} = arith.index_cast {i} : index to i64\n"
            f"  {m} = arith.maximumf {x}, {best} : {e}\n  {c} = arith.cmpf ogt, {x}, {best} : {e}\n"
            f"  {k} = arith.select {c}, {j}, {at} : i64\n  linalg.yield {m}, {k} : {e}, i64\n}} -> ({init.type}, {where.type})")
        return Value(f"{name}#0", init.dims, e)


def _broadcast_map(value, dims):
    """How a generic operation reads an operand that is broadcast to `dims`."""
    offset = len(dims) - value.rank
    return ["0" if d.is_one and not dims[offset + i].is_one else f"d{offset + i}" for i, d in enumerate(value.dims)]


def canonical_spec(spec):
    """A spec with the letters b, m, k, n in the usual roles."""
    inputs, result = spec.split("->")
    left, right = inputs.split(",")
    batch = [x for x in result if x in left and x in right]
    rows = [x for x in result if x in left and x not in right]
    columns = [x for x in result if x in right and x not in left]
    summed = [x for x in left if x not in result]
    if len(batch) > 1 or len(rows) != 1 or len(columns) != 1 or len(summed) != 1:
        return ""
    names = {**dict.fromkeys(batch, "b"), rows[0]: "m", columns[0]: "n", summed[0]: "k"}
    return "".join(names.get(x, x) for x in spec)


def _reassociate(source, target):
    """Groups of source and target dimensions with the same number of elements."""
    groups, i, j = [], 0, 0
    while i < len(source) and j < len(target):
        s, t = [i], [j]
        left, right = source[i].extent, target[j].extent
        while left != right:
            if left < right:
                i += 1
                s.append(i)
                left *= source[i].extent
            else:
                j += 1
                t.append(j)
                right *= target[j].extent
        groups.append((s, t))
        i, j = i + 1, j + 1
    if groups:
        groups[-1][0].extend(range(i, len(source)))
        groups[-1][1].extend(range(j, len(target)))
    return groups
