#===- test_raise_models.py - Attention in the imported models ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""attn-raise finds every attention of the imported models, and nothing else."""

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
    # Nothing of a softmax is left behind: other exponentials are silu and the like.
    if expected and source != "marker" and INDEX[file]["exp"] == expected:
        assert not re.search(r"math\.exp |tosa\.exp ", module)


@pytest.mark.parametrize("file", [file for file in INDEX if "near-miss" in file])
def test_says_why_not(tool, file):
    module, remarks = raise_model(tool, file)
    assert "attn.sdpa" not in module
    declined = [remark for remark in remarks if remark.startswith("not raised: ")]
    # relu in place of a softmax does not look like attention: nothing to say.
    looks_like = 0 if "relu" in file else max(INDEX[file]["attention"], 1)
    assert len(declined) == looks_like
