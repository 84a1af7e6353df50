#===- test_numeric_table.py - Compiled code against the reference ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Every case of the table: its module verifies, and compiled it agrees with the reference."""

import subprocess

import pytest

from attn_mlir import testing
from attn_mlir.testing.run import run_group

GROUPS = testing.groups()


@pytest.fixture(scope="session")
def attn_run(tool):
    """attn-run, where the build also has the reference lowering that it needs."""
    passes = subprocess.run([tool("attn-opt"), "--help"], capture_output=True, text=True).stdout
    if "--convert-attn-to-linalg" not in passes:
        pytest.skip("this build has no convert-attn-to-linalg")
    return tool("attn-run")


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_module_verifies_and_prints_as_written(group, tool, tmp_path):
    module = group.write(tmp_path)[0]
    first = subprocess.run([tool("attn-opt"), module], capture_output=True, text=True)
    assert first.returncode == 0, first.stderr
    again = subprocess.run([tool("attn-opt")], input=first.stdout, capture_output=True, text=True)
    assert again.returncode == 0 and again.stdout == first.stdout, again.stderr


@pytest.mark.parametrize("target", ("reference", "cpu"))
@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_compiled_results_agree_with_the_reference(group, target, attn_run, tmp_path):
    failures = run_group(attn_run, group, tmp_path, ("--target", target))
    assert not failures, "\n".join(line for lines in failures.values() for line in lines)
