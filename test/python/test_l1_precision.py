#===- test_l1_precision.py - L1 precisions as vector kernels ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""u8, i16 and bf16 weights of attn.l1 by a schedule, against the float64 reference.

Schedules are written by hand, small, so that there are several tiles, most of them ragged: one
without any instruction that a processor may lack, one with those of AVX-512 VNNI.
"""

import dataclasses
import pathlib
import re

import pytest

from attn_mlir import testing
from attn_mlir.testing import Group
from attn_mlir.testing.ops import Sizes, softmax_case
from attn_mlir.testing.run import run_group
from attn_mlir.testing.table import _away_from_bf16_edges, _away_from_rounding

SIZES = ("query_tile = 6, key_tile = 64, score_rows = 3, score_panels = 2, value_rows = 2, "
         "value_vectors = 1")
FORMS = {"generic": ("generic", 4), "vnni": ("vnni", 16)}
LEVELS = {"u8": 255, "i16": 32767}


def has_vnni():
    path = pathlib.Path("/proc/cpuinfo")
    return path.exists() and "avx512_vnni" in path.read_text()


@dataclasses.dataclass(frozen=True)
class Scheduled(Group):
    """A group whose attn.l1 carry a schedule."""
    form: str = "generic"

    def module(self):
        lane_sum, lanes = FORMS[self.form]

        def add(match):
            count = lanes // 2 if "f64" in match.group(0) else lanes
            return (match.group(0) + " {attn.schedule = #attn.schedule<"
                    f"lanes = {count}, {SIZES}, lane_sum = {lane_sum}>}}")
        text, count = re.subn(r"= attn\.l1 .* into\(.*\)$", add, super().module(),
                              flags=re.MULTILINE)
        assert count == len(self.cases)
        return text


def keys_reach_further(levels):
    """The grid's ends are elements of the key."""
    def make(rng, sizes, dtype):
        query, key, value = _away_from_rounding(levels)(rng, sizes, dtype)
        key[..., 0, :2] = -4.0, 4.0
        query[..., 0, :2] = query[..., 0, 2:4]
        return query, key, value
    return make


def high_codes(levels):
    """Codes near the top, whose sums are as large as they get."""
    def make(rng, sizes, dtype):
        query, key = (-4 + 8 / levels * rng.integers(levels - 5, levels + 1, shape)
                      for shape in (sizes.query, sizes.key))
        query[..., 0, :2] = -4.0, 4.0
        return query, key, rng.normal(size=sizes.value)
    return make


def cases():
    """The table's, and larger ones with odd sizes, shared heads, lengths and layouts."""
    yield from (c for c in testing.cases() if c.name.startswith("l1/precision"))
    large = Sizes((2,), 4, 2, 19, 77, 70, 21)
    for name, levels in LEVELS.items():
        data = _away_from_rounding(levels)
        for what, options in {"plain": {}, "causal": dict(causal="bottom_right"),
                              "window": dict(window=9), "lam": dict(lam=3.0)}.items():
            yield softmax_case("l1", f"large/{name}-{what}", large, dynamic="lengths", lse=True,
                               data=data, precision=name, **options)
        yield softmax_case("l1", f"large/{name}-keys", large, data=keys_reach_further(levels),
                           precision=name, lse=True)
        yield softmax_case("l1", f"large/{name}-high", Sizes((), 1, 1, 3, 20, 530, 6),
                           data=high_codes(levels), precision=name, lse=True)
        yield softmax_case("l1", f"large/{name}-wide", Sizes((), 1, 1, 3, 20, 530, 6), data=data,
                           precision=name, lse=True)
    yield softmax_case("l1", "large/bf16-weights", Sizes((), 1, 1, 3, 9, 70, 21), lse=True,
                       data=_away_from_bf16_edges, precision="bf16-weights")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("group", testing.groups(list(cases())), ids=lambda group: group.name)
def test_precisions(group, form, tool, tmp_path):
    if form == "vnni" and not has_vnni():
        pytest.skip("no AVX-512 VNNI here")
    scheduled = Scheduled(group.name, group.cases, form)
    failures = run_group(tool("attn-run"), scheduled, tmp_path, ("--target", "cpu"))
    assert not failures, "\n".join(line for lines in failures.values() for line in lines)
