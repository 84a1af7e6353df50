#!/usr/bin/env python3
"""Times attn-run on the models in the tree, and says what machine that was.

Each model is compiled once and runs several times in one process. Needs the standard library only.
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODELS = ROOT / "test" / "Integration" / "models"


def machine():
    """One line: processor, cores, vector extensions, memory."""
    info = {}
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        key, _, value = line.partition(":")
        info.setdefault(key.strip(), value.strip())
    flags = set(info.get("flags", "").split())
    notable = [f for f in ("avx2", "avx512f", "avx512_vnni", "avx512_bf16", "amx_tile") if f in flags]
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{info.get('model name', platform.machine())}, {len(os.sched_getaffinity(0))} cores, "
        f"{' '.join(notable) or 'no notable extensions'}, {memory:.0f} GiB"
    )


def cases(pattern):
    for entry in json.loads((MODELS / "index.json").read_text()):
        # minilm's weights are not in the tree, markers are not ordinary models.
        if entry["case"] not in ("minilm", "markers") and pattern in entry["file"]:
            yield entry


def times(tool, entry, target, repeat, conversions):
    command = [tool, MODELS / entry["file"], "--inputs", MODELS / entry["inputs"], "--target", target,
               "--repeat", str(repeat), "--report", "json"]  # fmt: skip
    for conversion in conversions:
        command += ["--convert", conversion]
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(result.stderr.strip() or f"exit {result.returncode}")
    return json.loads(result.stdout)["times_ms"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build")
    parser.add_argument("--target", default="reference")
    parser.add_argument("--repeat", type=int, default=5, help="runs of each model")
    parser.add_argument("--convert", action="append", default=[], help="passed on to attn-run")
    parser.add_argument("--models", default=".linalg", help="only files whose name contains this")
    args = parser.parse_args()
    tool = args.build.resolve() / "bin" / "attn-run"

    print(f"machine: {machine()}")
    print(f"target: {args.target}, {args.repeat} runs of each model")
    print(f"{'model':<58}{'compile ms':>12}{'median ms':>12}{'fastest ms':>12}")
    failed = done = 0
    for entry in cases(args.models):
        try:
            measured = times(tool, entry, args.target, args.repeat, args.convert)
        except RuntimeError as error:
            failed += 1
            print(f"{entry['file']:<58} {error}")
            continue
        done += 1
        row = (measured["compile"], measured["run"], measured.get("run_fastest", measured["run"]))
        print(f"{entry['file']:<58}" + "".join(f"{time:>12.3f}" for time in row), flush=True)
    print(f"{done} timed, {failed} failed")
    return 1 if failed or not done else 0


if __name__ == "__main__":
    sys.exit(main())
