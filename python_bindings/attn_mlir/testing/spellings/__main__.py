#===- __main__.py - Runs spellings and says what became of them ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Runs random spellings of attention through attn-run, raised and as they stand, and compares both with a formula.

    python -m attn_mlir.testing.spellings --build build --count 2000 --seed 0
    python -m attn_mlir.testing.spellings --show 7
    python -m attn_mlir.testing.spellings --build build --spelling '{"softmax": "exp2"}'
"""

import argparse
import collections
import json
import pathlib
import sys

from . import choices
from .attention import write
from .running import Batch, Tools, run, shrink

#: Failures that are made smaller.
_MOST_SHOWN = 5


def main():
    parser = argparse.ArgumentParser(prog="python -m attn_mlir.testing.spellings", description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build"), help="where bin/attn-run is")
    parser.add_argument("--count", type=int, default=2000, help="how many spellings")
    parser.add_argument("--seed", type=int, default=0, help="the seed of the first: the others follow")
    parser.add_argument("--workers", type=int, default=2, help="how many processes at a time")
    parser.add_argument("--raised-only", action="store_true", help="do not also run them as they stand")
    parser.add_argument("--table", action="store_true", help="print the share raised for each choice")
    parser.add_argument("--declined", action="store_true",
                        help="also make those smaller that are declined although the table of variants has them")
    parser.add_argument("--show", type=int, metavar="SEED", help="print the spelling of a seed and its module")
    parser.add_argument("--spelling", metavar="JSON", help="run this one: choices that are not the default")
    args = parser.parse_args()

    if args.show is not None:
        return show(choices.draw(args.show))
    tools = Tools(*(args.build.resolve() / "bin" / name for name in ("attn-opt", "attn-run")))
    spellings = [choices.draw(seed) for seed in range(args.seed, args.seed + args.count)]
    if args.spelling:
        spellings = [choices.consistent(json.loads(args.spelling))]
    verdicts = list(run(tools, spellings, args.workers, not args.raised_only))
    report(verdicts, args.table)
    bad = [v for v in verdicts if v.kind in ("wrong", "failed")]
    missed = [v for v in verdicts if v.kind == "declined" and choices.must_be_raised(v.spelling)] if args.declined else []
    for verdict in [*bad, *_one_of_each(missed)][:_MOST_SHOWN]:
        spelling, module = shrink(tools, verdict)
        print(f"\n{verdict.kind}: {verdict.detail}\nseed {verdict.spelling['seed']}, made smaller: "
              f"--spelling '{json.dumps(choices.shorter(spelling))}'\n{module}")
    return 1 if bad else 0


def show(spelling):
    print(json.dumps(choices.shorter(spelling)))
    print(Batch((write(spelling),)).text())
    return 0


def _one_of_each(verdicts):
    return list({v.detail: v for v in verdicts}.values())


def report(verdicts, with_table):
    kinds = collections.Counter(v.kind for v in verdicts)
    print(f"{len(verdicts)} spellings: {kinds['raised']} raised, {kinds['declined']} declined, {kinds['wrong']} wrong, "
          f"{kinds['failed']} failed")
    accepted = [v for v in verdicts if choices.must_be_raised(v.spelling)]
    share(accepted, "of those that the table of variants accepts")
    share([v for v in verdicts if v.spelling["near_miss"] != "none"], "of near misses")
    reasons = collections.Counter((v.kind, v.detail, choices.must_be_raised(v.spelling)) for v in verdicts if v.kind != "raised")
    for (kind, detail, accept), count in reasons.most_common():
        print(f"{count:6} {kind}{', accepted by the table' if accept else ''}: {detail}")
    if with_table:
        table(accepted)


def share(verdicts, what):
    raised = sum(v.kind == "raised" for v in verdicts)
    if verdicts:
        print(f"{what} {raised} of {len(verdicts)} raised: {100 * raised / len(verdicts):.1f} %")


def table(verdicts):
    """For each choice how many were raised, and what was left of its mask."""
    for name, options in choices.CHOICES.items():
        for option in dict.fromkeys(options):
            found = [v for v in verdicts if v.spelling[name] == option]
            raised = [v for v in found if v.kind == "raised"]
            left = collections.Counter(v.attributes or "nothing" for v in raised)
            kept = "; ".join(f"{what} {count}" for what, count in left.most_common(3)) if name in ("structure", "data") else ""
            if found and name != "near_miss":
                print(f"{name:14} {option!s:40} {len(raised):5} of {len(found):5}  {kept}")


if __name__ == "__main__":
    sys.exit(main())
