#===- __main__.py - Lists, writes and runs the table ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Lists, writes or runs the table of cases.

    python -m attn_mlir.testing --list --only 'l1/precision'
    python -m attn_mlir.testing --write DIR
    python -m attn_mlir.testing --run build/bin/attn-run --target cpu
    python -m attn_mlir.testing --run build/bin/attn-run [-- more options for attn-run]
"""

import argparse
import collections
import contextlib
import pathlib
import re
import sys
import tempfile

from . import table
from .run import run_group


def main():
    parser = argparse.ArgumentParser(prog="python -m attn_mlir.testing",
                                     description=__doc__.splitlines()[0])
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--list", action="store_true", help="print the names of the cases")
    action.add_argument("--write", metavar="DIR", help="write each group's module, inputs and "
                        "expectations")
    action.add_argument("--run", metavar="ATTN_RUN", help="compile and run each group, compare")
    parser.add_argument("--only", metavar="REGEX", help="the cases whose name matches")
    parser.add_argument("--target", help="with --run: what to compile for (default: attn-run's)")
    parser.add_argument("--keep", metavar="DIR",
                        help="with --run: write the files here and leave them")
    parser.add_argument("options", nargs="*", help="after --: options that attn-run gets")
    args = parser.parse_args()

    selected = [c for c in table.cases() if re.search(args.only or "", c.name)]
    if not selected:
        parser.error(f"no case matches {args.only!r}")
    if args.list:
        print(*(case.name for case in selected), sep="\n")
        return 0
    groups = table.groups(selected)
    if args.write:
        pathlib.Path(args.write).mkdir(parents=True, exist_ok=True)
        for group in groups:
            group.write(args.write)
        print(f"{len(selected)} cases in {len(groups)} modules")
        return 0
    if args.keep:
        pathlib.Path(args.keep).mkdir(parents=True, exist_ok=True)
    place = contextlib.nullcontext(args.keep) if args.keep else tempfile.TemporaryDirectory()
    with place as directory:
        target = ["--target", args.target] if args.target else []
        return run(args.run, groups, directory, [*target, *args.options])


def run(attn_run, groups, directory, options):
    total, wrong = collections.Counter(), collections.Counter()
    for group in groups:
        failures = run_group(attn_run, group, directory, options)
        for case in group.cases:
            total[case.op] += 1
            wrong[case.op] += case.name in failures
        for name, lines in failures.items():
            print(name, *lines, sep="\n  ", flush=True)
    for op in total:
        print(f"{op:16} {total[op] - wrong[op]:5} right {wrong[op]:5} wrong")
    print(f"{'all':16} {total.total() - wrong.total():5} right {wrong.total():5} wrong")
    return 1 if wrong.total() else 0


if __name__ == "__main__":
    sys.exit(main())
