#===- run.py - A group through attn-run ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Runs a group through attn-run and compares every result by its own tolerance."""

import pathlib
import subprocess

import numpy as np

from .program import Group


def run_group(attn_run, group, directory, options=()):
    """What is wrong, by case name. Where the module fails as a whole, its cases run one by one."""
    outputs, error = _run(attn_run, group, directory, options)
    if error is None:
        return _check(group, outputs)
    if len(group.cases) == 1:
        return {group.cases[0].name: [error]}
    failures = {}
    for case in group.cases:
        alone = Group(f"{group.name}-{case.name}", (case,))
        failures |= run_group(attn_run, alone, directory, options)
    # The cases are right one by one and wrong together: that is a fault of its own.
    return failures or {group.cases[0].name: [f"only together with its group: {error}"]}


def _check(group, outputs):
    failures, start = {}, 0
    for case in group.cases:
        end = start + len(case.program.results)
        lines = case.check(outputs[start:end])
        if lines:
            failures[case.name] = lines
        start = end
    return failures


def _run(attn_run, group, directory, options):
    """The result arrays in order and None, or None and why there are none."""
    module, inputs, _ = group.write(directory)
    written = pathlib.Path(directory) / (module.stem + ".out.npz")
    written.unlink(missing_ok=True)
    process = subprocess.run(
        [str(attn_run), str(module), "--inputs", str(inputs), "--outputs", str(written), *options],
        capture_output=True, text=True)
    if process.returncode:
        what = f"signal {-process.returncode}" if process.returncode < 0 else (
            f"exit {process.returncode}")
        return None, f"attn-run: {what}: {process.stderr.strip()[:2000]}"
    with np.load(written) as arrays:
        by_number = {int(name.removeprefix("out")): arrays[name] for name in arrays.files}
    count = sum(len(case.program.results) for case in group.cases)
    if sorted(by_number) != list(range(count)):
        return None, f"attn-run wrote {len(by_number)} results, expected {count}"
    return [by_number[i] for i in range(count)], None
