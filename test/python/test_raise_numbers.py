#===- test_raise_numbers.py - Raised code computes the same ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""What the lit tests of attn-raise raise is computed twice, raised and as it stands, and compared.

So that it stands, an insertion that attn-raise does not look through is put behind each exp.
"""

import pathlib
import re
import subprocess

import numpy as np
import pytest

TESTS = pathlib.Path(__file__).resolve().parent.parent / "Dialect" / "Attn" / "Transforms"
FILES = ("raise.mlir", "raise-masks.mlir", "raise-layouts.mlir", "raise-tosa.mlir", "raise-rows-linalg.mlir", "raise-rows-tosa.mlir",
         "raise-rows-masks-linalg.mlir", "raise-rows-masks-tosa.mlir", "raise-mask-parts-linalg.mlir", "raise-mask-parts-tosa.mlir")
FUNCTION = re.compile(r"func\.func @(\w+)\((.*?)\) -> .*? \{")
DTYPES = {"f32": np.float32, "f16": np.float16, "f64": np.float64, "i64": np.int64, "i32": np.int32}
# For the one case of unknown sizes: query, key and value.
DYNAMIC = [(2, 5, 8), (2, 7, 8), (2, 7, 6)]


def raised_cases():
    for name in FILES:
        for text in (TESTS / name).read_text().split("// -----"):
            # To hide a tensor of unknown sizes these have to have names; tosa has none.
            has_sizes = "tensor<?" not in text or "%n = tensor.dim" in text
            if "expected-remark @+1 {{not raised" not in text and has_sizes:
                yield pytest.param(text, id=f"{name}:{FUNCTION.search(text)[1]}")


def random_inputs(text, generator):
    arrays = {}
    for position, (shape, dtype) in enumerate(re.findall(r"%\w+: tensor<([0-9?x]+)x(\w+)>", FUNCTION.search(text)[2])):
        sizes = DYNAMIC[position] if "?" in shape else [int(size) for size in shape.split("x")]
        if dtype == "i1":
            array = generator.random(sizes) < 0.7
            if array.ndim > 1 and sizes[-2] > 1:
                array[..., 0, :] = False  # A row that is cut as a whole.
        elif dtype in ("i32", "i64"):
            array = generator.integers(0, 4, sizes).astype(DTYPES[dtype])
        else:
            array = generator.standard_normal(sizes).astype(DTYPES.get(dtype, np.float32))
            if dtype == "bf16":
                array = (array.view(np.uint32) >> 16).astype(np.uint16).view(np.int16)
        arrays[f"arg{position}"] = array
    return arrays


def hide(text):
    """The same computation, which attn-raise can not see to be a softmax."""
    def barrier(match):
        result, operation, shape, dtype = match.groups()
        sizes = shape.split("x")
        whole = ", ".join(["0"] * len(sizes)), ", ".join(["%b", "%m", "%n"] if "?" in shape else sizes), ", ".join(["1"] * len(sizes))
        kind = f"tensor<{shape}x{dtype}>"
        return (f"%{result}.raw = {operation}tensor<{shape}x{dtype}>\n"
                f"  %{result} = tensor.insert_slice %{result}.raw into %{result}.raw[{whole[0]}] [{whole[1]}] [{whole[2]}] : {kind} into {kind}\n")
    hidden, count = re.subn(r"%(\S+) = ((?:math|tosa)\.exp2? %\S+ : .*?)tensor<([0-9?x]+)x(b?f\d+)>\n", barrier, text)
    assert count
    return hidden


def run(attn_run, text, inputs, path, attentions):
    (path / "model.mlir").write_text(text)
    command = [attn_run, path / "model.mlir", "--inputs", inputs, "--outputs", path / "out.npz", "--report", "text"]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.search(r"attention: (\d+) found", done.stdout)[1] == str(attentions)
    with np.load(path / "out.npz") as outputs:
        array = outputs["out0"]
    if array.dtype == np.int16:  # bf16 by its bit pattern
        array = (array.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    return array.astype(np.float64)


@pytest.mark.parametrize("text", list(raised_cases()))
def test_raised_code_computes_the_same(text, tool, tmp_path):
    text = text.replace("@" + FUNCTION.search(text)[1], "@main")
    inputs = tmp_path / "in.npz"
    np.savez(inputs, **random_inputs(text, np.random.default_rng(0)))
    raised = run(tool("attn-run"), text, inputs, tmp_path, attentions=text.count("// expected-remark"))
    expected = run(tool("attn-run"), hide(text), inputs, tmp_path, attentions=0)
    # A row without keys is NaN in the model, and 0 in attention.
    expected = np.nan_to_num(expected, nan=0.0)
    signature = FUNCTION.search(text)[2]
    tolerance = 5e-2 if "bf16" in signature else 1e-2 if "f16" in signature else 1e-5
    np.testing.assert_allclose(raised, expected, rtol=0, atol=tolerance)
