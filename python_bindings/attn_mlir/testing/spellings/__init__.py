#===- __init__.py - Attention in every spelling ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Attention in every spelling: random compositions of the ways in which importers write it.

Each is written as linalg or tosa with inputs, and computed three ways: by a formula in float64, compiled as it
stands, and compiled after attn-raise. `python -m attn_mlir.testing.spellings --help` runs as many as one likes;
what fails is made smaller first.

    from attn_mlir.testing import spellings
    spelling = spellings.draw(7)                    # a dictionary of choices
    function = spellings.write(spelling)
    print(function.text("main"))
"""

from .attention import Function, write
from .choices import CHOICES, DEFAULTS, consistent, draw, must_be_raised, shorter
from .running import Tools, Verdict, run, shrink

__all__ = ["CHOICES", "DEFAULTS", "Function", "Tools", "Verdict", "consistent", "draw", "must_be_raised", "run", "shorter",
           "shrink", "write"]
