#===- conftest.py - What the tests share ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Where the build's tools are: in ATTN_BUILD, or build/ beside the sources."""

import os
import pathlib

import pytest

BUILD = pathlib.Path(os.environ.get("ATTN_BUILD")
                     or pathlib.Path(__file__).resolve().parents[2] / "build")


@pytest.fixture(scope="session")
def tool():
    """The path of a built tool by name; the test is skipped where it is not built."""
    def find(name):
        path = BUILD / "bin" / name
        if not path.exists():
            pytest.skip(f"{name} is not built")
        return path
    return find
