#===- test_tiling.py - Tiles against the reference ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Tiled and split operations give the numbers of the reference, as whole ones do.

Tile sizes are small and odd, so that every case has several tiles, most of them a shorter
last one, and rows that a tile cuts fully.
"""

import dataclasses
import subprocess

import pytest

from attn_mlir import testing
from attn_mlir.testing import Group
from attn_mlir.testing.run import run_group

#: Splits the keys of every attn.online [B, H, M, N] over three states.
SPLIT = """
module attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %ops = transform.structured.match ops{["attn.online"]} in %root
      : (!transform.any_op) -> !transform.any_op
    transform.foreach %ops : !transform.any_op {
    ^bb0(%op: !transform.any_op):
      %fill:3, %split, %merge, %loop = transform.structured.tile_reduction_using_forall %op
        reduction_dims = [3] by num_threads = [0, 0, 0, 3]
        : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op,
                                  !transform.any_op, !transform.any_op, !transform.any_op)
    }
    transform.yield
  }
}
"""


def select(topics, step=1):
    """Every `step`-th f32 case of each of these topics, in groups; empty ones have no tiles."""
    chosen = []
    for topic in topics:
        cases = [c for c in testing.cases() if c.name.startswith(topic + "/") and c.dtype == "f32"]
        chosen += cases[::step]
    # Tiles of keys round bf16 weights relative to the largest so far, which are other numbers.
    skipped = ("empty", "N0", "bf16-weights")
    return testing.groups([c for c in chosen if not any(part in c.name for part in skipped)])


@dataclasses.dataclass(frozen=True)
class Rewritten(Group):
    """A group whose module goes through attn-opt first."""
    command: tuple = ()

    def module(self):
        process = subprocess.run(self.command, input=super().module(), capture_output=True,
                                 text=True)
        assert process.returncode == 0, process.stderr
        return process.stdout


@pytest.fixture(scope="session")
def check(tool, tmp_path_factory):
    """Runs a group behind these attn-opt options."""
    def run(group, *options):
        rewritten = Rewritten(group.name, group.cases, (str(tool("attn-opt")), *options))
        failures = run_group(tool("attn-run"), rewritten, tmp_path_factory.mktemp("tiles"))
        assert not failures, "\n".join(line for lines in failures.values() for line in lines)
    return run


def named(groups):
    return pytest.mark.parametrize("group", groups, ids=lambda group: group.name)


@named(select(["sdpa/cuts", "sdpa/groups", "l1/cuts", "l1/layouts"], step=2)
       + select(["sdpa/pairs", "sdpa/broadcasts", "hamming/parameters", "l1/parameters",
                 "l1/precision", "hamming/codes", "hamming/top_n"], step=6))
def test_softmax_tiles(group, check):
    check(group, "--attn-tile=query-tile=3 key-tile=2")


@named(select(["sdpa/sizes", "l1/groups", "hamming/groups"], step=2))
def test_large_tiles_in_a_loop_nest(group, check):
    check(group, "--attn-tile=query-tile=16 key-tile=24 head-tile=0 batch-tile=2 loops=for")


@named(select(["hamming_linear/options", "hamming_linear/causal", "cumsum/options", "kernel_hash",
               "sign_pack", "elita_positions"], step=3)
       + select([f"online_{score}/two-blocks" for score in ("dot", "l1", "hamming")], step=4)
       + select([f"online_dot/{topic}" for topic in
                 ("one-block-state", "second-block-cut", "first-block-cut")]))
def test_states_and_codes_in_tiles(group, check):
    check(group, "--attn-tile=query-tile=3 key-tile=2")


@named(select(["sdpa/cuts"], step=4) + select(["l1/pairs", "hamming/pairs"], step=12)
       + select(["online_dot/two-blocks", "online_l1/two-blocks"], step=6))
def test_keys_split_over_partial_states(group, check, tmp_path):
    schedule = tmp_path / "split.mlir"
    schedule.write_text(SPLIT)
    check(group, "--attn-to-online",
          f"--transform-preload-library=transform-library-paths={schedule}",
          "--transform-interpreter")
