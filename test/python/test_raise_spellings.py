#===- test_raise_spellings.py - Attention in random spellings ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Attention in random spellings: their modules verify, their formula is the reference.

`python -m attn_mlir.testing.spellings --count 2000` raises, runs and judges them.
"""

import subprocess

import numpy as np
import pytest

from attn_mlir import reference
from attn_mlir.testing import spellings


def test_modules_verify(tool):
    functions = [spellings.write(spellings.draw(seed)).text(f"seed{seed}").replace("private ", "") for seed in range(300)]
    done = subprocess.run([tool("attn-opt"), "-o", "/dev/null"], input="".join(functions), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:2000]


def test_a_seed_is_a_spelling():
    first, again = (spellings.write(spellings.draw(11)) for _ in range(2))
    assert first.text("f") == again.text("f")
    assert all(np.array_equal(a, b) for a, b in zip(first.arrays, again.arrays))
    assert first.text("f") != spellings.write(spellings.draw(12)).text("f")
    # A shortened spelling is the same one.
    short = spellings.shorter(first.spelling)
    assert len(short) < len(first.spelling) and spellings.consistent(short) == first.spelling


@pytest.mark.parametrize("structure, causal", [("none", "none"), ("causal", "top_left"), ("bottom_right", "bottom_right")])
def test_the_formula_is_the_reference(structure, causal):
    for seed in range(20):
        spelling = spellings.consistent({"structure": structure, "scale": "none", "dtype": "f64", "seed": seed, "M": 1 + seed % 6,
                                         "R": 1 + seed % 3})
        function = spellings.write(spelling)
        query, key, value = function.arrays
        expected = reference.sdpa(query, key, value, causal=causal, scale=1.0)
        np.testing.assert_allclose(function.raised[0].reshape(expected.shape), expected, rtol=1e-12, atol=1e-12)


def test_what_fails_is_made_smaller():
    from attn_mlir.testing.spellings import choices
    fails = lambda s: s["softmax"] == "exp2" and s["M"] > 2
    seed = next(seed for seed in range(10000) if fails(spellings.draw(seed)))
    smaller = choices.shrink(spellings.draw(seed), fails)
    assert spellings.shorter(smaller) == {"softmax": "exp2"}
