#===- test_docs.py - The examples in the documentation ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Every fenced block in README.md, docs/*.md and the descriptions in *.td is true.

    mlir      parses and verifies. A block that has no function is put into one: what it
              uses and does not define becomes an argument, of the type that stands with it.
              With a name, as in "mlir step.mlir", it is that file for the page's commands.
    console   each line that starts with "$ " is run by bash (a trailing backslash goes on
              in the next line) and prints the lines that follow it, "..." being anything,
              or as a line of its own any lines.
              It succeeds, unless those lines have an "error:".
    python    runs.
    cpp, cmake, c    are part of a file that another test builds.
    text      shows and claims nothing.

Commands run in a scratch copy of the source tree (links), so that they can be written
as they are typed there: build/bin/attn-opt examples/decode.mlir.
"""

import os
import pathlib
import re
import subprocess
import sys
import textwrap

import pytest
from conftest import BUILD

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", *sorted(ROOT.glob("docs/*.md")),
             *sorted(ROOT.glob("include/attn/**/*.td"))]
BUILT_BY_TESTS = [*ROOT.glob("test/Integration/install/Inputs/*")]
KINDS = ("mlir", "console", "python", "cpp", "cmake", "c", "text")


def blocks():
    """(path, line, kind, text) of every fenced block."""
    for path in DOCUMENTS:
        lines = path.read_text().splitlines()
        start = kind = None
        for number, line in enumerate(lines, 1):
            fence = re.fullmatch(r"\s*```(.*)", line)
            if fence and start is None:
                start, kind = number, fence[1].strip()
            elif fence:
                text = textwrap.dedent("\n".join(lines[start:number - 1])) + "\n"
                yield path, start, kind, text
                start = None
        assert start is None, f"{path}:{start}: the block has no end"


def of_kind(*kinds):
    found = [(path, line, text) for path, line, kind, text in blocks() if kind.split()[0] in kinds]
    names = [f"{path.relative_to(ROOT)}:{line}" for path, line, _ in found]
    return pytest.mark.parametrize("path, line, text", found, ids=names)


def test_every_block_says_its_kind():
    wrong = [f"{path}:{line}: ```{kind}" for path, line, kind, _ in blocks()
             if not kind or kind.split()[0] not in KINDS]
    assert not wrong


@pytest.fixture
def tree(tmp_path):
    """The source tree in links, build/ being the build that is tested."""
    for entry in ROOT.iterdir():
        if entry.name not in (".git", "build"):
            (tmp_path / entry.name).symlink_to(entry)
    (tmp_path / "build").symlink_to(BUILD)
    return tmp_path


def environment():
    return {**os.environ, "PYTHONPATH": str(BUILD / "python_packages"),
            "PATH": f"{pathlib.Path(sys.executable).parent}:{os.environ['PATH']}"}


TYPE = r"(?:(?:tensor|memref)<[^>]*>|index|b?[fi]\d+)"
TYPED = re.compile(rf"((?:%\w+,\s*)*%\w+)\s*:\s*({TYPE}(?:,\s*{TYPE})*)")


def as_function(text):
    """A function around a block that is operations only."""
    if "func.func" in text or "module" in text:
        return text
    defined = set(re.findall(r"%\w+", " ".join(re.findall(r"^\s*(%.*?)=", text, re.M))))
    arguments = {}
    for names, types in TYPED.findall(text):
        for name, type in zip(re.findall(r"%\w+", names), re.findall(TYPE, types), strict=True):
            if name not in defined:
                arguments[name] = type
    # Aliases of attributes stand outside of functions.
    aliases = "".join(line for line in text.splitlines(True) if line.startswith("#"))
    body = "".join(line for line in text.splitlines(True) if not line.startswith("#"))
    signature = ", ".join(f"{name}: {type}" for name, type in arguments.items())
    return f"{aliases}func.func @example({signature}) {{\n{body}  return\n}}\n"


def test_as_function():
    text = "%o = attn.sign_pack %x : tensor<2x3xf32>\n    into(%i, %o : tensor<2x1xi32>, f32)\n"
    assert as_function(text).startswith(
        "func.func @example(%x: tensor<2x3xf32>, %i: tensor<2x1xi32>) {\n%o = ")
    assert as_function("func.func private @f()") == "func.func private @f()"


@of_kind("mlir")
def test_mlir(tool, path, line, text):
    source = as_function(text)
    process = subprocess.run([tool("attn-opt"), "-"], input=source, text=True, capture_output=True)
    assert process.returncode == 0, f"{process.stderr}\n{source}"


@of_kind("console")
def test_console(tool, tree, path, line, text):
    for name in re.findall(r"build/bin/([\w-]+)", text):
        tool(name)
    for other, _, kind, source in blocks():
        if other == path and kind.startswith("mlir "):
            (tree / kind.split()[1]).write_text(source)
    for command, expected in sessions(text):
        process = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=tree, text=True,
                                 env=environment(), stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT)
        fails = any("error:" in line for line in expected)
        assert (process.returncode != 0) == fails, process.stdout
        assert matches(expected, process.stdout.splitlines()), (
            f"{command}\nprints\n{process.stdout}\nand not\n" + "\n".join(expected))


def sessions(text):
    """(command, lines that it prints) of a console block."""
    for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
        command, _, output = re.sub(r"\\\n", "", part).partition("\n")
        yield command, output.splitlines()


def matches(expected, printed):
    """Whether the lines are the same, "..." being anything in a line, or any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else
        ".*?".join(map(re.escape, line.rstrip().split("..."))) + r" *\n" for line in expected)
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None


def test_matches():
    assert matches(["a", "...", "d"], ["a", "b", "c", "d"])
    assert matches(["a", "...", "d"], ["a", "d"])
    assert matches(["a ... c"], ["a b c"])
    assert not matches(["a ... c"], ["a b", "c"])
    assert not matches(["a", "...", "d"], ["a", "b"])
    assert not matches(["a"], ["a", "b"])
    assert not matches(["a"], [])


@of_kind("python")
def test_python(tree, path, line, text):
    if not (BUILD / "python_packages").exists():
        pytest.skip("the Python package is not built")
    process = subprocess.run([sys.executable, "-c", text], cwd=tree, env=environment(),
                             text=True, capture_output=True)
    assert process.returncode == 0, process.stderr


@of_kind("cpp", "cmake", "c")
def test_built_elsewhere(path, line, text):
    assert any(unindented(text) in unindented(source.read_text()) for source in BUILT_BY_TESTS), (
        "no file of a test has these lines:\n" + text)


def unindented(text):
    return "\n".join(line.strip() for line in text.strip().splitlines())
