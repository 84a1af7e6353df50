#===- test_testing.py - The table of cases itself ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The table of cases: complete, deterministic, well-formed, and able to tell wrong from right."""

import itertools
import pathlib
import re
import subprocess
import sys
import types

import numpy as np
import pytest

from attn_mlir import testing
from attn_mlir.reference import as_storage, linear, numbers, scan, softmax
from attn_mlir.testing import program, run, table

CASES = testing.cases()
OPS = ("sdpa", "l1", "hamming", "online_dot", "online_l1", "online_hamming", "hamming_linear",
       "kernel_hash", "sign_pack", "cumsum", "elita_positions")


def test_every_op_in_every_format():
    covered = {(case.op, case.dtype) for case in CASES}
    assert covered == set(itertools.product(OPS, testing.table.DTYPES))


@pytest.mark.parametrize("op", OPS)
def test_every_op_static_and_dynamic(op):
    kinds = {case.name.rsplit("/", 1)[1] for case in CASES if case.op == op}
    assert {"static", "dynamic"} <= kinds


@pytest.mark.parametrize("op", ["sdpa", "l1", "hamming", "hamming_linear"])
@pytest.mark.parametrize("size", table.SIZES)
def test_every_size_is_a_length_and_a_width(op, size):
    names = [case.name for case in CASES if case.op == op and "/sizes/" in case.name]
    for letter in "MNDE":
        assert any(re.search(rf"{letter}{size}(?!\d)", name) for name in names), letter


@pytest.mark.parametrize("op, clauses", [
    ("sdpa", "bias mask kv_length causal offset window scale softcap"),
    ("l1", "bias mask kv_length causal offset window scale softcap lambda precision"),
    ("hamming", "bias mask kv_length causal offset window scale softcap sigma_q sigma_k top_n "
                "width"),
    ("online_dot", "bias mask kv_length causal offset window scale softcap"),
    ("hamming_linear", "mask c width compat"),
    ("kernel_hash", "sigma"),
    ("cumsum", "clip"),
    ("elita_positions", "grid t start length"),
])
def test_every_clause_is_used(op, clauses):
    text = "\n".join(line for case in CASES if case.op == op for line in case.program.lines)
    for clause in clauses.split():
        assert f" {clause}(" in text, clause


def test_cases_depend_on_nothing_but_their_name():
    table.cases.cache_clear()
    again = testing.cases()
    assert [c.name for c in again] == [c.name for c in CASES]
    for first, second in zip(CASES, again):
        assert first.program.lines == second.program.lines
        for a, b in zip(first.program.arrays, second.program.arrays, strict=True):
            np.testing.assert_array_equal(a, b)


def test_groups_hold_every_case_once():
    groups = testing.groups()
    assert sorted(c.name for g in groups for c in g.cases) == sorted(c.name for c in CASES)
    assert len({g.name for g in groups}) == len(groups)
    assert max(len(g.cases) for g in groups) <= table.CASES_PER_GROUP


@pytest.mark.parametrize("group", testing.groups(), ids=lambda g: g.name)
def test_module_agrees_with_its_arrays(group, tmp_path):
    module, inputs, expected = group.write(tmp_path)
    text = module.read_text()
    signature = re.findall(r"^    (%arg\d+): (tensor<.*>)[,)]", text, re.MULTILINE)
    with np.load(inputs) as arrays:
        assert len(arrays.files) == len(signature)
        for (name, kind), file in zip(signature, arrays.files, strict=True):
            assert int(name[4:]) == int(file[3:])
            *sizes, element = kind[len("tensor<"):-1].split("x")
            array = arrays[file]
            assert array.dtype == {**numbers.STORAGE, **program.INTEGERS}[element]
            assert len(sizes) == array.ndim
            assert all(s in ("?", str(n)) for s, n in zip(sizes, array.shape))
    defined = re.findall(r"^  (%\w+)(?::\d+)? = ", text, re.MULTILINE)
    assert len(set(defined)) == len(defined)
    used = set(re.findall(r"%\w+", text)) - {name for name, _ in signature}
    assert used == set(defined)
    with np.load(expected) as arrays:
        assert group.check([arrays[name] for name in arrays.files]) == []


@pytest.mark.parametrize("group", testing.groups(), ids=lambda g: g.name)
def test_cases_reject_wrong_results(group):
    for case in group.cases:
        _check_rejections(case)


def _check_rejections(case):
    right = [_stored(r.element, want)
             for r, want in zip(case.program.results, case.program.expected)]
    assert case.check(right) == []
    for index, array in enumerate(right):
        if not array.size:
            continue
        value = case.program.results[index]
        wrong = list(right)
        if value.element.startswith("i"):
            wrong[index] = array ^ 1
        else:
            want = case.program.expected[index]
            off = np.where(np.isfinite(want), want * 1.05 + 0.01, 7.0)
            wrong[index] = _stored(value.element, off)
        assert len(case.check(wrong)) == 1
        wrong[index] = array[..., None]
        assert "shape" in case.check(wrong)[0]


def _stored(element, values):
    if element in numbers.STORAGE:
        return as_storage(values, element)
    return np.asarray(values).astype(program.INTEGERS[element])


def test_compare_takes_infinities_and_nan_for_what_they_are():
    want = np.array([np.nan, np.inf, -np.inf, 1.0])
    assert testing.compare(want, want, "f64") is None
    for at, other in itertools.product(range(4), (np.nan, np.inf, -np.inf, 0.0)):
        got = want.copy()
        got[at] = other
        same = got[at] == want[at] or at == 0 and np.isnan(other)
        assert (testing.compare(got, want, "f64") is None) == same


def test_compare_reads_bf16_patterns():
    assert testing.compare(as_storage([1.0, -2.0], "bf16"), np.array([1.0, -2.0]), "bf16") is None
    assert "differ" in testing.compare(np.array([1, -2], np.int16), np.array([1.0, -2.0]), "bf16")


# --- Mutations: a wrong meaning must move some expectation out of tolerance -------------


def _rewritten(module, before, after):
    """The module with one text of its source replaced."""
    source = pathlib.Path(module.__file__).read_text()
    assert source.count(before) >= 1, before
    copy = types.ModuleType(module.__name__, module.__doc__)
    copy.__package__ = module.__package__
    exec(compile(source.replace(before, after), module.__file__, "exec"), copy.__dict__)
    return copy


MUTATIONS = [
    ("sdpa", softmax, "lambda: 1 / np.sqrt", "lambda: 1.02 / np.sqrt"),
    ("l1", softmax, "scores = -scale * step", "scores = scale * step"),
    ("l1", softmax, "lambda: lam / np.sqrt", "lambda: lam / "),
    ("l1", softmax, "levels=255 if", "levels=256 if"),
    ("l1", softmax, "else 32767)", "else 65535)"),
    ("l1", softmax, "np.rint((both - lo)", "np.floor((both - lo)"),
    ("l1", softmax, "axis=(-2, -1), keepdims=True, where=finite, initial=np.inf",
     "keepdims=True, where=finite, initial=np.inf"),
    ("l1", softmax, "axis=(-2, -1), keepdims=True, where=finite, initial=-np.inf",
     "keepdims=True, where=finite, initial=-np.inf"),
    ("l1", softmax, "round_to_bf16(weights)", "weights"),
    ("l1", softmax, "round_to_bf16(value)", "value"),
    ("hamming", softmax, "lambda: sigma_q * sigma_k", "lambda: sigma_q"),
    ("hamming", softmax, "np.argsort(-scores, axis=-1",
     "scores.shape[-1] - 1 - np.argsort(-scores[..., ::-1], axis=-1"),
    ("hamming", softmax, "order[..., :count]", "order[..., :count + 1]"),
    ("hamming", softmax, "width - 2 * differing", "width - 1 - 2 * differing"),
    ("hamming", numbers, "np.where(x >= 0, 1.0, -1.0)", "np.where(x > 0, 1.0, -1.0)"),
    ("sdpa", softmax, "(j <= aligned)", "(j < aligned)"),
    ("sdpa", softmax, "(j > aligned - window)", "(j >= aligned - window)"),
    ("sdpa", softmax, "(j < aligned + window)", "(j <= aligned + window)"),
    ("sdpa", softmax, "(keys - rows if causal == ", "(0 if causal == "),
    ("sdpa", softmax, '(j < checks.per_batch("kv_length"', '(j <= checks.per_batch("kv_length"'),
    ("sdpa", softmax, "softcap * np.tanh(scores / softcap)", "np.tanh(scores / softcap)"),
    ("sdpa", softmax, "largest + np.log(", "largest - np.log("),
    ("sdpa", softmax, "largest + np.log(", "largest + np.log2("),
    ("sdpa", softmax, "kept = kept & checks.broadcastable", "kept = kept | checks.broadcastable"),
    ("sdpa", softmax, "np.where(weights[..., None] == 0, 0, terms)", "terms"),
    ("sdpa", softmax, "np.repeat(v, heads // groups, axis=-3)",
     "np.concatenate([v] * (heads // groups), axis=-3)"),
    ("hamming_linear", linear, "bits + 1 if c is None", "bits if c is None"),
    ("hamming_linear", linear, "+ c * v_sum", "+ v_sum"),
    ("hamming_linear", linear, "+ c * count", "+ c * (count - 1)"),
    ("hamming_linear", linear, "v_sum = np.repeat(v, ", "v_sum = 0 * np.repeat(v, "),
    ("hamming_linear", linear, "s + np.expand_dims(s0, axis)", "s"),
    ("kernel_hash", linear, "(2 * sigma)) - mean", "sigma) - mean"),
    ("kernel_hash", linear, "np.where(norm == 0, 1, norm)", "1"),
    ("sign_pack", numbers, "signs(x) > 0", "signs(x) < 0"),
    ("sign_pack", numbers, "np.where(x >= 0, 1.0, -1.0)", "np.where(x > 0, 1.0, -1.0)"),
    ("cumsum", scan, "s = decay[..., None] * s", "s = s"),
    ("cumsum", scan, "z = new_maximum, decay * z", "z = new_maximum, z"),
    ("cumsum", scan, "past = extra[..., i] + maximum", "past = extra[..., i]"),
    ("cumsum", scan, "np.clip(x, -clip, clip)", "np.clip(x, None, clip)"),
    ("elita_positions", scan, "max(length - 1, 1)", "max(length, 1)"),
    ("elita_positions", scan, "(k + 1) / max", "k / max"),
    ("elita_positions", scan, "start + np.arange", "np.arange"),
    ("elita_positions", scan, "t * k /", "k /"),
]


@pytest.mark.parametrize("op, module, before, after", MUTATIONS,
                         ids=[f"{m[0]}-{i}" for i, m in enumerate(MUTATIONS)])
def test_mutated_meaning_fails_a_case(op, module, before, after, monkeypatch):
    mutant = _rewritten(module, before, after)
    from attn_mlir import reference
    for name in reference.__all__:
        if getattr(getattr(reference, name), "__module__", None) == module.__name__:
            monkeypatch.setattr(reference, name, getattr(mutant, name))
    if module is numbers:
        for user in (softmax, linear):
            monkeypatch.setattr(user, "signs", mutant.signs)
    true = {case.name: case for case in CASES}
    monkeypatch.setattr(table, "cases", table.cases.__wrapped__)
    failed = []
    with np.errstate(all="ignore"):
        for case in table.cases():
            if case.op == op:
                got = [_stored(r.element, want)
                       for r, want in zip(case.program.results, case.program.expected)]
                if true[case.name].check(got):
                    failed.append(case.name)
    assert failed


# --- Running ------------------------------------------------------------------------------


@pytest.fixture
def fake_attn_run(tmp_path):
    """A stand-in for attn-run that answers with the expectations, or as the test wishes."""
    def make(body):
        script = tmp_path / "attn-run"
        script.write_text(f"#!{sys.executable}\nimport pathlib, shutil, sys, numpy as np\n"
                          "module, _, inputs, _, outputs = sys.argv[1:6]\n"
                          "expected = module.removesuffix('.mlir') + '.expected.npz'\n" + body)
        script.chmod(0o755)
        return script
    return make


GROUP = testing.groups([c for c in CASES if c.name.startswith("cumsum/options/")])[0]


def test_run_of_right_results(fake_attn_run, tmp_path):
    attn_run = fake_attn_run("shutil.copy(expected, outputs)\n")
    assert run.run_group(attn_run, GROUP, tmp_path) == {}


def test_run_names_the_wrong_case(fake_attn_run, tmp_path):
    attn_run = fake_attn_run("a = dict(np.load(expected)); a['out0001'] = a['out0001'] + 1\n"
                             "np.savez(outputs, **a)\n")
    failures = run.run_group(attn_run, GROUP, tmp_path)
    assert list(failures) == [GROUP.cases[1].name]


def test_run_finds_the_case_that_fails_its_module(fake_attn_run, tmp_path):
    attn_run = fake_attn_run("if 'clip-bites' in pathlib.Path(module).read_text():\n"
                             "    sys.exit('no such clip')\nshutil.copy(expected, outputs)\n")
    failures = run.run_group(attn_run, GROUP, tmp_path)
    assert failures and all("clip-bites" in name for name in failures)
    assert all("exit 1: no such clip" in lines[0] for lines in failures.values())


def test_run_reports_signals_and_missing_results(fake_attn_run, tmp_path):
    one = program.Group("one", GROUP.cases[:1])
    attn_run = fake_attn_run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)\n")
    assert "signal 9" in run.run_group(attn_run, one, tmp_path)[one.cases[0].name][0]
    attn_run = fake_attn_run("np.savez(outputs)\n")
    assert "wrote 0 results" in run.run_group(attn_run, one, tmp_path)[one.cases[0].name][0]


def test_command_line(fake_attn_run, tmp_path):
    package = pathlib.Path(testing.__file__).parents[2]

    def call(*arguments):
        return subprocess.run([sys.executable, "-m", "attn_mlir.testing", *arguments],
                              capture_output=True, text=True, env={"PYTHONPATH": str(package)})

    listed = call("--list", "--only", "^cumsum/options/plain")
    assert listed.returncode == 0 and len(listed.stdout.splitlines()) >= 2
    written = call("--write", str(tmp_path / "w"), "--only", "^cumsum/options/plain/f32")
    assert "2 cases in 1 modules" in written.stdout and (tmp_path / "w/cumsum-f32-00.mlir").exists()
    attn_run = fake_attn_run("shutil.copy(expected, outputs)\n")
    right = call("--run", str(attn_run), "--only", "^cumsum/options/plain")
    assert right.returncode == 0 and " 0 wrong" in right.stdout
    attn_run = fake_attn_run("sys.exit(1)\n")
    wrong = call("--run", str(attn_run), "--only", "^cumsum/options/plain/f32")
    assert wrong.returncode == 1 and "2 wrong" in wrong.stdout
    assert call("--list", "--only", "no such case").returncode == 2
