#===- test_processors.py - Code for each processor, run on it ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Objects for other processors hold none but their instructions, and give the reference's numbers.

A case of each operation, number format and shape kind is compiled for each processor, and
run under qemu-user, which has no instruction that the processor lacks. Natively, arguments
stand against pages that can not be touched: an access past one ends the program.
"""

import dataclasses
import itertools
import pathlib

import pytest
from compiled_entry import (AVX2, AVX512, HOST, NEON, NEOVERSE, SSE2, call, compile_object,
                            find_foreign)

from attn_mlir import testing

PROCESSORS = (SSE2, AVX2, NEON, NEOVERSE)


def select():
    """The case in the middle of each operation's, format's and openness's that is not empty."""
    def kind(case):
        return case.op, case.dtype, case.name.rsplit("/", 1)[-1]

    cases = [c for c in testing.cases() if "empty" not in c.name and "N0" not in c.name]
    chosen = []
    for _, same in itertools.groupby(sorted(cases, key=kind), kind):
        same = list(same)
        chosen.append(same[len(same) // 2])
    return testing.groups(chosen)


GROUPS = select()


def named(value):
    return value.name


@pytest.fixture(scope="module")
def attn_compile(tool):
    return tool("attn-compile")


@pytest.mark.parametrize("processor", PROCESSORS, ids=named)
@pytest.mark.parametrize("group", GROUPS, ids=named)
def test_runs_on_its_processor(group, processor, attn_compile, tmp_path):
    if tool := processor.missing():
        pytest.skip(f"{tool} is not installed")
    module = group.write(tmp_path)[0]
    compiled = compile_object(attn_compile, module, tmp_path, processor)
    foreign = find_foreign(compiled, processor)
    assert not foreign, "\n".join(foreign[:20])
    # Arguments do not end at the guard: qemu reads all of a masked AVX load.
    outputs = call(compiled, group, tmp_path, processor, "begin")
    assert not isinstance(outputs, str), outputs
    wrong = group.check(outputs)
    assert not wrong, "\n".join(wrong)


def test_foreign_instructions_are_found(attn_compile, tmp_path):
    """The check above can fail."""
    group, = testing.groups([c for c in testing.cases()
                            if c.name == "sdpa/sizes/B-H1G1M97N97D3E17/f32/dynamic"])
    module = group.write(tmp_path)[0]
    wide = compile_object(attn_compile, module, tmp_path, AVX512)
    assert find_foreign(wide, AVX2) and find_foreign(wide, SSE2)


def runs_here(processor):
    """Whether this machine has AVX2, where the processor is not the host itself."""
    return processor == HOST or " avx2 " in pathlib.Path("/proc/cpuinfo").read_text()


@pytest.mark.parametrize("place", ("begin", "end"))
@pytest.mark.parametrize("processor", (HOST, dataclasses.replace(AVX2, emulator=())), ids=named)
@pytest.mark.parametrize("group", GROUPS, ids=named)
def test_stays_within_its_arguments(group, processor, place, attn_compile, tmp_path):
    if not runs_here(processor):
        pytest.skip("this machine has no AVX2")
    module = group.write(tmp_path)[0]
    compiled = compile_object(attn_compile, module, tmp_path, processor)
    outputs = call(compiled, group, tmp_path, processor, place)
    assert not isinstance(outputs, str), outputs
    wrong = group.check(outputs)
    assert not wrong, "\n".join(wrong)
