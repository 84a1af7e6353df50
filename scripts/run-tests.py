#!/usr/bin/env python3
"""Runs the lit suite, then the Python suite, and says at the end how many tests passed.

Both run even where the first fails; the exit status is 1 if either did.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent


def run(command, report, **environment):
    """Runs a suite; returns its exit status and (passed, failed, skipped) from its JUnit report."""
    report.unlink(missing_ok=True)
    print("+", *command, flush=True)
    status = subprocess.run([str(word) for word in command], env={**os.environ, **environment}).returncode
    passed = failed = skipped = 0
    if report.exists():
        for case in ElementTree.parse(report).iter("testcase"):
            if case.find("skipped") is not None:
                skipped += 1
            elif case.find("failure") is not None or case.find("error") is not None:
                failed += 1
            else:
                passed += 1
    return status, (passed, failed, skipped)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--ninja", default="ninja")
    args = parser.parse_args()
    build = args.build.resolve()

    lit = run([args.ninja, "-C", build, "check-attn"], build / "lit.xml")
    report = build / "pytest.xml"
    pytest = run(
        [sys.executable, "-m", "pytest", "-q", "-n", "auto", f"--junit-xml={report}", ROOT / "test" / "python"],
        report,
        ATTN_BUILD=str(build),
        PYTHONPATH=str(build / "python_packages"),
    )

    for name, (_, (passed, failed, skipped)) in (("lit", lit), ("pytest", pytest)):
        print(f"{name}: {passed} passed, {failed} failed, {skipped} skipped")
    totals = [a + b for a, b in zip(lit[1], pytest[1])]
    print("total: {} passed, {} failed, {} skipped".format(*totals))
    return 1 if lit[0] or pytest[0] or not totals[0] else 0


if __name__ == "__main__":
    sys.exit(main())
