#===- test_raise_papers.py - The papers' mechanisms, raised ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""What the lit tests raise to l1, hamming, cumsum and hamming_linear, computed and compared with the formula in float64.

The formulas are those of the functions in the lit tests, written again in numpy by their names. Some
inputs are exactly 0, so that it matters what the sign of 0 is."""

import pathlib
import re
import subprocess

import numpy as np
import pytest

from attn_mlir import reference as ref
from attn_mlir.reference.numbers import as_float64, as_storage

TESTS = pathlib.Path(__file__).resolve().parent.parent / "Dialect" / "Attn" / "Transforms"
FILES = ("raise-l1.mlir", "raise-hamming.mlir", "raise-cumsum.mlir", "raise-hamming-linear.mlir")
FUNCTION = re.compile(r"func\.func @(\w+)\((.*?)\) -> \S+ \{")
ARGUMENT = re.compile(r"%(\w+): tensor<([0-9?x]*?)x?(f32|f16|bf16|f64|i1)>")
TOLERANCE = {"f64": 1e-12, "f32": 1e-5, "f16": 1e-2, "bf16": 5e-2}
# Sizes of the functions that leave them open.
DYNAMIC = {"q": (2, 5, 4), "k": (2, 7, 4), "v": (2, 7, 6), "cross": (2, 7), "diag": (2, 7), "extra": (2, 7)}


def raised_cases():
    for name in FILES:
        for text in (TESTS / name).read_text().split("// -----"):
            if re.search(r"expected-remark @\+\d \{\{raised", text):
                yield pytest.param(name, text, id=f"{name}:{FUNCTION.search(text)[1]}")


def random_inputs(name, text, generator):
    """For each argument its array as it is stored, and its numbers."""
    inputs = {}
    for argument, shape, dtype in ARGUMENT.findall(FUNCTION.search(text)[2]):
        sizes = DYNAMIC[argument] if "?" in shape else tuple(int(size) for size in shape.split("x"))
        if "?" in shape and name == "raise-cumsum.mlir" and argument == "v":
            sizes = (2, 7, 4)
        array = generator.random(sizes) < 0.7 if dtype == "i1" else generator.standard_normal(sizes)
        if argument in ("q", "k"):
            array[generator.random(sizes) < 0.1] = 0.0
        if argument == "lambda":
            array = np.abs(array)
        stored = array if dtype == "i1" else as_storage(array, dtype)
        inputs[argument] = stored, as_float64(stored, dtype if dtype == "bf16" else None)
    return inputs


def l1(function, a):
    query = 2 * a["raw"] if "raw" in a else a["q"]
    options = {"scale": 0.5 * a.get("lambda", 1.0)}
    if function == "masked":
        options |= {"mask": a["mask"][:, None, None, :] != 0, "bias": a["bias"], "causal": "top_left"}
    return ref.l1(query, a["k"], a["v"], **options)


def signs(x, zero=1.0):
    return np.where(x > 0, 1.0, np.where(x < 0, -1.0, zero))


def hamming(function, a):
    """As a dot product of the codes that each function computes."""
    q, k = signs(a["q"]), signs(a["k"])
    if function.startswith("strict"):
        k = signs(a["k"], -1.0)
        q = signs(a["q"], -1.0 if function == "strict" else 1.0)
    elif "zero_at_zero" in function:
        q, k = np.sign(a["q"]), np.sign(a["k"])
    elif function == "straight_through_other":
        q, k = q + a["q"], k + a["k"]
    elif function == "three_values":
        q, k = (q > 0) * 1.0, (k > 0) * 1.0
    elif function == "other_threshold":
        q, k = signs(a["q"] - 1), signs(a["k"] - 1)
    elif function == "one_side":
        k = a["k"]
    elif function == "sigmas":
        q, k = q * a["sigma"][:, None, None], k * 0.75
    elif function == "sigma_per_row":
        q = q * a["sigma"][:, None]
    return ref.sdpa(q, k, a["v"], scale=1.0 if function == "dynamic" else 0.5)


def cumsum(function, a):
    """The quotient as it is written: the logits here are small."""
    cross, diag, extra = a["cross"], a.get("diag"), a.get("extra", np.zeros(()))
    if function.startswith("tosa"):
        cross, diag, extra = (x[..., 0] for x in (cross, diag, extra))
    weights = np.exp(cross)[..., None]
    own = 0.0 if diag is None else np.exp(diag)[..., None]
    sums = np.exp(extra)[..., None]
    above = sums * np.cumsum(weights * a["v"], axis=-2) + own * a["v"]
    return above / (sums * np.cumsum(weights, axis=-2) + own)


def hamming_linear(function, a):
    scale = 2.0 if function == "codes_of_two" else 1.0
    weights = (scale * signs(a["q"])) @ np.swapaxes(scale * signs(a["k"]), -1, -2)
    c, v = 0.0 if function == "no_constant" else 6.0, a["v"]
    if function == "causal":
        weights = np.tril(weights + c)
        return weights @ v / weights.sum(-1, keepdims=True)
    total = v if function == "released" else v.sum(-2, keepdims=True)
    return (weights @ v + c * total) / (weights.sum(-1, keepdims=True) + c * v.shape[-2])


FORMULAS = dict(zip(FILES, (l1, hamming, cumsum, hamming_linear)))


@pytest.mark.parametrize("name, text", list(raised_cases()))
def test_raised_code_computes_the_formula(name, text, tool, tmp_path):
    function = FUNCTION.search(text)[1]
    inputs = random_inputs(name, text, np.random.default_rng(0))
    np.savez(tmp_path / "in.npz", **{f"arg{i}": stored for i, (stored, _) in enumerate(inputs.values())})
    (tmp_path / "model.mlir").write_text(text.replace("@" + function, "@main"))
    command = [tool("attn-run"), tmp_path / "model.mlir", "--inputs", tmp_path / "in.npz",
               "--outputs", tmp_path / "out.npz", "--report", "text"]  # fmt: skip
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "attention: 1 found" in done.stdout

    dtype = ARGUMENT.findall(FUNCTION.search(text)[2])[0][2]
    with np.load(tmp_path / "out.npz") as outputs:
        result = as_float64(outputs["out0"], dtype if dtype == "bf16" else None)
    expected = FORMULAS[name](function, {key: numbers for key, (_, numbers) in inputs.items()})
    finite = np.abs(expected) < 1e3  # Without a constant, weights may sum to 0.
    assert finite.mean() > 0.9
    np.testing.assert_allclose(result.reshape(expected.shape)[finite], expected[finite],
                               rtol=TOLERANCE[dtype] * 10, atol=TOLERANCE[dtype])  # fmt: skip
