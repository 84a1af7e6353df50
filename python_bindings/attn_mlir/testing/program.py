#===- program.py - A case as a module with inputs and expectations ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""A case: straight-line MLIR over tensors, its arguments and its expected results."""

import dataclasses
import pathlib
import re

import numpy as np

from ..reference import STORAGE, as_storage
from .compare import TOLERANCES, compare

#: How npz holds the element types that are no floating-point format.
INTEGERS = {"i1": np.bool_, "i8": np.int8, "i32": np.int32, "i64": np.int64}


@dataclasses.dataclass(frozen=True)
class Value:
    """A tensor in the program. `dynamic` marks the dimensions that its type leaves open."""
    name: str
    shape: tuple
    element: str
    dynamic: tuple

    @property
    def type(self):
        sizes = ["?" if d else str(s) for s, d in zip(self.shape, self.dynamic)]
        return f"tensor<{'x'.join([*sizes, self.element])}>"

    @property
    def typed(self):
        return f"{self.name} : {self.type}"


class Program:
    """Builds the body of one case. SSA names are local to it."""

    def __init__(self):
        self.arguments, self.arrays, self.lines = [], [], []
        self.results, self.expected = [], []
        self._count = 0

    def argument(self, array, element, dynamic=False):
        """An entry argument. `dynamic`: all dimensions, none, or one flag for each."""
        array = np.asarray(array)
        stored = as_storage(array, element) if element in STORAGE else array.astype(
            INTEGERS[element])
        if isinstance(dynamic, bool):
            dynamic = (dynamic,) * array.ndim
        value = Value(f"%arg{len(self.arguments)}", array.shape, element, tuple(dynamic))
        self.arguments.append(value)
        self.arrays.append(stored)
        return value

    def line(self, operation, hint="v"):
        """Adds `%name = operation`; returns the name."""
        name = f"%{hint}{self._count}"
        self._count += 1
        self.lines.append(f"{name} = {operation}")
        return name

    def scalar(self, value, element):
        """A number that the caller passes, as an SSA scalar of `element` or index."""
        stored = "i64" if element == "index" else element
        tensor = self.argument(np.asarray(value), stored)
        name = self.line(f"tensor.extract {tensor.name}[] : {tensor.type}", "s")
        if element == "index":
            name = self.line(f"arith.index_cast {name} : i64 to index", "s")
        return name

    def size(self, value, axis):
        """The run-time size of a dimension, as an index."""
        constant = self.line(f"arith.constant {axis} : index", "c")
        return self.line(f"tensor.dim {value.name}, {constant} : {value.type}", "d")

    def init(self, element, dims):
        """An uninitialised tensor; each of `dims` is (value, axis), or (size, None) where known."""
        shape = tuple(v if axis is None else v.shape[axis] for v, axis in dims)
        dynamic = tuple(axis is not None and v.dynamic[axis] for v, axis in dims)
        sizes = [self.size(v, axis) for (v, axis), open_ in zip(dims, dynamic) if open_]
        value = Value("", shape, element, dynamic)
        name = self.line(f"tensor.empty({', '.join(sizes)}) : {value.type}", "init")
        return dataclasses.replace(value, name=name)

    def operation(self, text, inits, attributes=()):
        """A destination-style op, `into` and its inits appended; returns its results."""
        types = ", ".join(init.type for init in inits)
        name, count = f"%r{self._count}", len(inits)
        self._count += 1
        self.lines.append(f"{name}{f':{count}' if count > 1 else ''} = {text} "
                          f"into({', '.join(init.name for init in inits)} : {types})"
                          + (f" {{{', '.join(attributes)}}}" if attributes else ""))
        return [dataclasses.replace(init, name=name if count == 1 else f"{name}#{i}")
                for i, init in enumerate(inits)]

    def result(self, values, expected):
        """Returns these values, and what they should be."""
        for value, want in zip(values, expected, strict=True):
            if np.shape(want) != value.shape:
                raise ValueError(f"expected {np.shape(want)} of a result of shape {value.shape}")
            self.results.append(value)
            self.expected.append(np.asarray(want))


@dataclasses.dataclass(frozen=True)
class Case:
    """`name` is op/topic/detail/dtype/static or dynamic."""
    name: str
    op: str
    dtype: str
    program: Program

    def check(self, outputs):
        """What is wrong with the outputs, one line each; none where all is right."""
        lines = []
        program = self.program
        for index, (got, value, want) in enumerate(
                zip(outputs, program.results, program.expected, strict=True)):
            wrong = compare(got, want, value.element)
            if wrong:
                lines.append(f"{self.name}: result {index}: {wrong}")
        return lines


@dataclasses.dataclass(frozen=True)
class Group:
    """Cases in one entry function: all arguments in order, all results in order."""
    name: str
    cases: tuple

    def module(self):
        """The MLIR text."""
        arguments, results, types, lines = [], [], [], []
        for index, case in enumerate(self.cases):
            base = len(arguments)

            def renamed(text, index=index, base=base):
                text = re.sub(r"%arg(\d+)", lambda m: f"%arg{base + int(m[1])}", text)
                return re.sub(r"%(?!arg\d)([a-z]+\d+)", rf"%k{index}_\1", text)

            program = case.program
            lines += ["", f"// {case.name}", *map(renamed, program.lines)]
            arguments += [renamed(a.name) for a in program.arguments]
            types += [a.type for a in program.arguments]
            results += [dataclasses.replace(r, name=renamed(r.name)) for r in program.results]
        signature = ",\n    ".join(f"{a}: {t}" for a, t in zip(arguments, types))
        outcome = ",\n    ".join(r.type for r in results)
        body = "\n".join(f"  {line}" if line else "" for line in lines)
        return (f"func.func @main(\n    {signature})\n    -> ({outcome}) {{{body}\n\n"
                f"  return {', '.join(r.name for r in results)}\n"
                f"    : {', '.join(r.type for r in results)}\n}}\n")

    def inputs(self):
        """Arrays by name, as attn-run reads them."""
        arrays = [array for case in self.cases for array in case.program.arrays]
        return {f"arg{i:04}": array for i, array in enumerate(arrays)}

    def expected(self):
        """Arrays by name, rounded to their formats, as attn-run --expect reads them."""
        values = [(r.element, want) for case in self.cases
                  for r, want in zip(case.program.results, case.program.expected)]
        return {f"out{i:04}": as_storage(w, e) if e in STORAGE else w.astype(INTEGERS[e])
                for i, (e, w) in enumerate(values)}

    def tolerance(self):
        """The loosest tolerance of any result: one for the whole file. `check` is exact."""
        elements = {r.element for case in self.cases for r in case.program.results}
        return max((TOLERANCES[e] for e in elements), key=lambda t: t.relative)

    def write(self, directory):
        """Writes NAME.mlir, NAME.in.npz and NAME.expected.npz; returns their paths."""
        stem = pathlib.Path(directory) / self.name.replace("/", "-")
        paths = [stem.with_name(stem.name + end) for end in (".mlir", ".in.npz", ".expected.npz")]
        paths[0].write_text(self.module())
        np.savez(paths[1], **self.inputs())
        np.savez(paths[2], **self.expected())
        return paths

    def check(self, outputs):
        """What is wrong, one line each: `outputs` is the list of result arrays in order."""
        lines, start = [], 0
        for case in self.cases:
            end = start + len(case.program.results)
            lines += case.check(outputs[start:end])
            start = end
        if start != len(outputs):
            lines.append(f"{self.name}: {len(outputs)} results, expected {start}")
        return lines
