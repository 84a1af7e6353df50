#===- running.py - Spellings through the compiler, raised and as they stand ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Runs spellings through attn-run, raised and as they stand, many functions in one module.

Each must compute what the formula says both ways. Where it is not raised, there must be a reason.
"""

import concurrent.futures
import dataclasses
import json
import pathlib
import re
import subprocess
import tempfile

import numpy as np

from ...reference import STORAGE, as_float64
from . import attention, choices

#: Functions in a module. More share the start of a process, fewer share its failure.
BATCH = 40
#: What is not a softmax is nothing that attn-raise would speak about.
SILENT = "no softmax was found"


@dataclasses.dataclass
class Verdict:
    """What became of one spelling. `kind`: raised, declined, wrong, failed."""
    spelling: dict
    kind: str
    detail: str = ""
    attributes: str = ""


@dataclasses.dataclass(frozen=True)
class Tools:
    attn_opt: str
    attn_run: str


@dataclasses.dataclass(frozen=True)
class Batch:
    """Functions in one module, and one that calls them all."""
    functions: tuple

    def text(self):
        parts, calls, parameters, results = [], [], [], []
        for k, function in enumerate(self.functions):
            parts.append(function.text(f"case{k}"))
            names = [f"%a{len(parameters) + i}" for i in range(len(function.arguments))]
            parameters += [f"{n}: {a.type}" for n, a in zip(names, function.arguments)]
            outs = [f"%r{len(results) + i}" for i in range(len(function.results))]
            types = [r.type for r in function.results]
            calls.append(f"  {', '.join(outs)} = func.call @case{k}({', '.join(names)}) : "
                         f"({', '.join(a.type for a in function.arguments)}) -> ({', '.join(types)})\n")
            results += list(zip(outs, types))
        names, types = ", ".join(n for n, _ in results), ", ".join(t for _, t in results)
        main = f"func.func @main({', '.join(parameters)}) -> ({types}) {{\n{''.join(calls)}  return {names} : {types}\n}}\n"
        return "".join(parts) + main

    def starts(self):
        """The first line of each function, and one past the last."""
        lines = [1]
        for k, function in enumerate(self.functions):
            lines.append(lines[-1] + function.text(f"case{k}").count("\n"))
        return lines

    def inputs(self):
        arrays = [array for function in self.functions for array in function.arrays]
        return {f"arg{i}": array for i, array in enumerate(arrays)}


class Failure(Exception):
    """A tool stopped."""


def _call(command, directory):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, cwd=directory)
    if done.returncode:
        name = pathlib.Path(str(command[0])).name
        status = f"signal {-done.returncode}" if done.returncode < 0 else f"exit {done.returncode}"
        raise Failure(f"{name}: {status}: {done.stderr.strip()[:1500]}")
    return done


def run_batch(tools, functions, passes, no_raise=True):
    """The verdicts of functions whose module goes through `passes` first."""
    batch = Batch(tuple(functions))
    with tempfile.TemporaryDirectory() as directory:
        directory = pathlib.Path(directory)
        (directory / "model.mlir").write_text(batch.text())
        if passes:
            pipeline = f"builtin.module(func.func({passes}))"
            _call([tools.attn_opt, "model.mlir", f"--pass-pipeline={pipeline}", "--mlir-print-debuginfo", "--mlir-print-local-scope",
                   "-o", "changed.mlir"], directory)
            (directory / "changed.mlir").replace(directory / "model.mlir")
        np.savez(directory / "in.npz", **batch.inputs())
        raised, report = _outputs(tools, batch, directory, [])
        plain = _outputs(tools, batch, directory, ["--no-raise"])[0] if no_raise else [None] * len(functions)
    outcomes = _outcomes(batch, report)
    return [_judge(*both) for both in zip(functions, outcomes, raised, plain)]


def _outputs(tools, batch, directory, options):
    """The results of each function, and the report."""
    _call([tools.attn_run, "model.mlir", "--inputs", "in.npz", "--outputs", "out.npz", "--report", "json:report.json", *options], directory)
    with np.load(directory / "out.npz") as file:
        arrays = [file[f"out{i}"] for i in range(len(file.files))]
    results = []
    for function in batch.functions:
        count = len(function.results)
        results.append([_numbers(a, r.element) for a, r in zip(arrays[:count], function.results)])
        arrays = arrays[count:]
    return results, json.loads((directory / "report.json").read_text())


def _numbers(array, element):
    return as_float64(array, element) if element in STORAGE else array


def _outcomes(batch, report):
    """For each function ("raised", attributes) or ("declined", why)."""
    starts = batch.starts()
    outcomes = [("declined", SILENT)] * len(batch.functions)

    def place(entry):
        line = int(re.search(r":(\d+):\d+$", entry["location"])[1])
        return next(k for k, end in enumerate(starts[1:]) if line < end)
    for entry in report["declined"]:
        outcomes[place(entry)] = ("declined", entry["reason"])
    for entry in report["attentions"]:
        outcomes[place(entry)] = ("raised", _attributes(entry))
    return outcomes


def _attributes(entry):
    parts = [f"causal {entry['causal']}"] if entry["causal"] != "none" else []
    parts += [f"window {entry['window']}"] if entry.get("window") else []
    parts += ["mask"] if entry["mask"] != "none" else []
    parts += ["bias"] if entry["bias"] else []
    return ", ".join(parts)


#===----------------------------------------------------------------------===#
# Judging
#===----------------------------------------------------------------------===#

def _tolerance(function, is_raised):
    """How near each result must come. Code as it stands rounds every step to its type."""
    dtype, s = function.spelling["dtype"], function.spelling
    if dtype == "f64":
        return 1e-9
    if dtype == "f32":
        return 1e-4
    if not is_raised:
        return {"f16": 3e-2, "bf16": 2e-1}[dtype]
    return {"f16": 5e-3, "bf16": 4e-2}[dtype] if s["bias_type"] == "same" else {"f16": 2e-2, "bf16": 1e-1}[dtype]


def _difference(got, want, loose, tolerance, is_raised, is_half):
    """None, or one line."""
    if got.shape != want.shape:
        return f"shape {got.shape}, expected {want.shape}"
    with np.errstate(all="ignore"):
        near = np.abs(got - want) <= tolerance * (1 + np.abs(want))
    # Weights of -1e4 and lower leave few digits of a score in f32, and none in a half type.
    rough = np.isfinite(got) if is_half else np.abs(got - want) <= 2e-2
    right = near | (np.isnan(got) & np.isnan(want)) | ((loose & attention.LOOSE > 0) & rough)
    right |= np.isnan(want) if is_raised else loose & attention.ANYTHING_AS_IT_STANDS > 0
    if right.all():
        return None
    at = tuple(map(int, np.argwhere(~right)[0]))
    return f"{(~right).sum()} of {right.size} differ, first at {list(at)}: {got[at]:.6g}, expected {want[at]:.6g}"


def _compare(function, outputs, is_raised):
    is_half = function.spelling["dtype"] in ("f16", "bf16")
    expected = function.raised if is_raised else function.expected
    tolerance = _tolerance(function, is_raised)
    for index, (got, want, loose) in enumerate(zip(outputs, expected, function.loose)):
        line = _difference(got, want, loose, tolerance, is_raised, is_half)
        if line:
            return f"result {index}: {line}"
    return None


def _judge(function, outcome, raised, plain):
    spelling, (kind, detail) = function.spelling, outcome
    wrong = _compare(function, plain, False) if plain is not None else None
    if wrong:
        # Not the raiser's fault: the spelling is not what the formula says.
        return Verdict(spelling, "wrong", f"as it stands: {wrong}")
    wrong = _compare(function, raised, kind == "raised")
    if wrong:
        return Verdict(spelling, "wrong", f"{kind} ({detail}): {wrong}")
    return Verdict(spelling, kind, *(("", detail) if kind == "raised" else (detail,)))


#===----------------------------------------------------------------------===#
# Many
#===----------------------------------------------------------------------===#

def run(tools, spellings, workers=1, no_raise=True):
    """The verdict of each spelling."""
    groups = {}
    for spelling in spellings:
        groups.setdefault(spelling["passes"], []).append(spelling)
    batches = [(passes, group[i:i + BATCH]) for passes, group in groups.items() for i in range(0, len(group), BATCH)]
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for verdicts in pool.map(lambda batch: _run_or_split(tools, batch[1], batch[0], no_raise), batches):
            yield from verdicts


def _run_or_split(tools, spellings, passes, no_raise):
    """A module that fails as a whole is run in halves."""
    try:
        return run_batch(tools, [attention.write(s) for s in spellings], passes, no_raise)
    except Failure as failure:
        if len(spellings) == 1:
            return [Verdict(spellings[0], "failed", str(failure))]
    middle = len(spellings) // 2
    return [v for half in (spellings[:middle], spellings[middle:]) for v in _run_or_split(tools, half, passes, no_raise)]


def shrink(tools, verdict):
    """The smallest spelling with the same kind of verdict, and its module."""
    def same(spelling):
        found = _run_or_split(tools, [spelling], spelling["passes"], True)[0]
        return found.kind == verdict.kind and _reason(found) == _reason(verdict)
    spelling = choices.shrink(verdict.spelling, same)
    return spelling, Batch((attention.write(spelling),)).text()


def _reason(verdict):
    """What a smaller spelling must have in common."""
    if verdict.kind == "declined":
        return verdict.detail
    return re.match(r"[a-z ]*", verdict.detail)[0]
