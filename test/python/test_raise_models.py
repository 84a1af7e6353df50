#===- test_raise_models.py - Attention in the imported models ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""attn-raise finds every attention of the imported models, and nothing else.

What is left of masks, transposes and repeats is counted and printed for each (pytest -rP)."""

import json
import pathlib
import re
import subprocess

import pytest

MODELS = pathlib.Path(__file__).resolve().parent.parent / "Integration" / "models"
INDEX = {entry["file"]: entry for entry in json.loads((MODELS / "index.json").read_text())}

OPERATIONS = ("sdpa", "l1", "hamming", "hamming_linear", "cumsum")



def raise_model(tool, file):
    """The raised module and the remarks."""
    command = [tool("attn-opt"), "--attn-raise", "--allow-unregistered-dialect", MODELS / file]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout, re.findall(r"remark: (.*)", done.stderr)


@pytest.mark.parametrize("file", INDEX)
def test_raises_every_attention(tool, file):
    expected = INDEX[file]["attention"]
    module, remarks = raise_model(tool, file)
    found = {op: module.count(f"= attn.{op} ") for op in OPERATIONS}
    assert found == {**dict.fromkeys(OPERATIONS, 0), INDEX[file].get("op", "sdpa"): expected}
    assert sum(remark.startswith("raised from ") for remark in remarks) == expected

    source = "marker" if file.startswith("markers/") else INDEX[file]["form"]
    assert module.count(f'attn.raised_from = "{source}"') == expected
    # Nothing of a softmax is left behind: other exponentials are silu and the like, and
    # linear attention has none, but those of its hash.
    softmax = INDEX[file].get("op", "sdpa") != "hamming_linear"
    if softmax and expected and source != "marker" and INDEX[file]["exp"] == expected:
        assert not re.search(r"math\.exp |tosa\.exp ", module)


@pytest.mark.parametrize("file", [file for file in INDEX if "near-miss" in file])
def test_says_why_not(tool, file):
    module, remarks = raise_model(tool, file)
    assert "attn.sdpa" not in module
    declined = [remark for remark in remarks if remark.startswith("not raised: ")]
    # relu in place of a softmax does not look like attention: nothing to say.
    looks_like = 0 if "relu" in file else max(INDEX[file]["attention"], 1)
    assert len(declined) == looks_like


#===----------------------------------------------------------------------===#
# What is left
#===----------------------------------------------------------------------===#

# Masks of rows and keys that are data: an argument of that size, or computed from one.
DATA_MASKS = {"markers/external-call.linalg.mlir": 1, "markers/external-call.tosa.mlir": 1, "markers/tm-tensor.generic.mlir": 2,
              "onnx-sdpa/causal-opset18.linalg.mlir": 1, "spellings/additive-mask.linalg.mlir": 1,
              "spellings/bool-mask-finfo-min.linalg.mlir": 1, "spellings/bool-mask-finfo-min.tosa.mlir": 1,
              "spellings/bool-mask-where-inf.linalg.mlir": 1, "spellings/head-bias.linalg.mlir": 1,
              "spellings/mask-1-minus-times-1e4.linalg.mlir": 1, "t5/sdpa.linalg.mlir": 4}
SHAPES = ("tensor.expand_shape", "tensor.collapse_shape", "tensor.cast", "tensor.extract_slice", "tosa.reshape", "tosa.slice")


class Definitions:
    """The operations of a printed module by the name of their result."""

    def __init__(self, module):
        self.lines = module.split("\n")
        self.maps = dict(re.findall(r"^(#\w+) = affine_map<\(.*\) -> \((.*)\)>$", module, re.MULTILINE))
        self.at = {}
        for number, line in enumerate(self.lines):
            if found := re.match(r"\s*(%\w+)(?::\d+)? = (.*)", line):
                self.at.setdefault(found[1], (number, found[2]))

    def kind(self, name):
        """transpose, repeat, shape, or None where something is computed."""
        number, text = self.at.get(name, (0, ""))
        if text.startswith(("linalg.transpose", "tosa.transpose")):
            return "transpose"
        if text.startswith(("linalg.broadcast", "tosa.tile")):
            return "repeat"
        if text.startswith(SHAPES):
            return "shape"
        names = re.match(r"linalg\.generic \{indexing_maps = \[(#\w+), (#\w+)\]", text)
        if names and "reduction" not in text and re.match(r"\s*linalg\.yield %in(_\d+)? :", self.lines[number + 2]):
            source, result = (self.maps[name].split(", ") for name in names.groups())
            return "transpose" if sorted(source) == sorted(result) else "repeat"
        return None

    def count(self, name):
        """How often what is read is moved or repeated on its way from where it is computed."""
        counts = {"transpose": 0, "repeat": 0}
        while kind := self.kind(name):
            if kind in counts:
                counts[kind] += 1
            text = self.at[name][1]
            name = (re.search(r"ins\((%\w+)", text) or re.search(r"(%\w+)", text))[1]
        return counts


def leftovers(module):
    definitions = Definitions(module)
    counts = {"masks": 0, "transpose": 0, "repeat": 0}
    for operands in re.findall(r"= attn\.sdpa (.*?) into\(", module):
        for name in re.findall(r"(?:query|key|value)\((%\w+) ", operands):
            for kind, number in definitions.count(name).items():
                counts[kind] += number
        for shape in re.findall(r"(?:mask|bias)\(%\w+ : tensor<([0-9x?]+)x\w+>", operands):
            counts["masks"] += len(shape.split("x")) > 1 and "1" not in shape.split("x")[-2:]
    return counts


@pytest.mark.parametrize("file", INDEX)
def test_leaves_no_copies(tool, file):
    module, _ = raise_model(tool, file)
    counts = leftovers(module)
    print(f"{file}: {counts['masks']} masks of rows and keys, {counts['transpose']} transposes, {counts['repeat']} repeats left")
    assert counts["masks"] == DATA_MASKS.get(file, 0)
    # A marker is taken as it is.
    if not file.startswith("markers/"):
        assert counts["transpose"] == counts["repeat"] == 0
