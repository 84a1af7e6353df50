#===- test_attn_run.py - attn-run: files, comparison, reports ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""attn-run against its promises: what it reads, what it refuses, and its exit status.

0 is right, 1 a wrong result or bad input with one clear line, 2 wrong usage; never a signal."""

import io
import json
import pathlib
import re
import struct
import subprocess
import zipfile

import numpy as np
import pytest

MODELS = pathlib.Path(__file__).resolve().parent.parent / "Integration" / "models"

# Adds its arguments, so that an output shows what was read.
ADD = """func.func @main(%a: tensor<2x3xTYPE>, %b: tensor<2x3xTYPE>) -> tensor<2x3xTYPE> {
  %r = arith.ADD %a, %b : tensor<2x3xTYPE>
  return %r : tensor<2x3xTYPE>
}
"""

# Takes any sizes, and passes them on.
DYNAMIC = """func.func @main(%a: tensor<?x?xf32>) -> tensor<?x?xf32> {
  return %a : tensor<?x?xf32>
}
"""


@pytest.fixture
def attn_run(tool, tmp_path):
    path = tool("attn-run")

    class Runner:
        directory = tmp_path

        def model(self, text):
            file = tmp_path / "model.mlir"
            file.write_text(text)
            return file

        def __call__(self, *words):
            done = subprocess.run([str(path), *map(str, words)], capture_output=True, text=True, timeout=120)
            assert done.returncode in (0, 1, 2), done
            return done

        def refuses(self, *words):
            """The one line of an error, for bad input."""
            done = self(*words)
            assert done.returncode == 1, done
            assert done.stderr.startswith("attn-run: ") and done.stderr.count("\n") == 1, done.stderr
            return done.stderr

        def misuse(self, *words):
            done = self(*words)
            assert done.returncode == 2, done
            return done.stderr

        def outputs(self, *words):
            written = tmp_path / "outputs.npz"
            done = self(*words, "--outputs", written)
            assert done.returncode == 0, done.stderr
            return dict(np.load(written))

    return Runner()


def add_model(element):
    return ADD.replace("TYPE", element).replace("ADD", "addf" if "f" in element else "addi")


#===----------------------------------------------------------------------===#
# What is read and written
#===----------------------------------------------------------------------===#


@pytest.mark.parametrize("element, dtype", [
    ("f64", "float64"), ("f32", "float32"), ("f16", "float16"), ("i64", "int64"), ("i32", "int32"),
    ("i16", "int16"), ("i8", "int8"), ("i64", "uint64"), ("i32", "uint32"), ("i16", "uint16"), ("i8", "uint8")])
@pytest.mark.parametrize("order", ["C", "F"])
def test_element_types_and_orders(attn_run, element, dtype, order):
    a = np.arange(6).reshape(2, 3).astype(dtype, order=order)
    b = (np.arange(6).reshape(2, 3) * 10 + 1).astype(dtype)
    np.savez(attn_run.directory / "in.npz", arg0=a, arg1=b)
    out = attn_run.outputs(attn_run.model(add_model(element)), "--inputs", attn_run.directory / "in.npz")["out0"]
    assert out.dtype.itemsize == a.dtype.itemsize
    np.testing.assert_array_equal(out.view(dtype), a + b)


@pytest.mark.parametrize("dtype", ["int16", "uint16", "V2"])
def test_bf16_is_its_bit_pattern(attn_run, dtype):
    one, two = 0x3F80, 0x4000
    np.savez(attn_run.directory / "in.npz", arg0=np.full((2, 3), one, "uint16").view(dtype),
             arg1=np.full((2, 3), two, "uint16").view(dtype))
    out = attn_run.outputs(attn_run.model(add_model("bf16")), "--inputs", attn_run.directory / "in.npz")["out0"]
    assert out.dtype == np.int16 and (out == 0x4040).all()


def test_bool_is_zero_or_one_whatever_the_byte(attn_run):
    model = attn_run.model("""func.func @main(%a: tensor<4xi1>, %b: tensor<4xi1>) -> tensor<4xi1> {
      %r = arith.xori %a, %b : tensor<4xi1>
      return %r : tensor<4xi1>
    }""")
    a = np.array([0, 1, 2, 255], "uint8").view("bool")
    b = np.array([1, 1, 1, 0], "uint8").view("bool")
    np.savez(attn_run.directory / "in.npz", arg0=a, arg1=b)
    out = attn_run.outputs(model, "--inputs", attn_run.directory / "in.npz")["out0"]
    assert out.dtype == bool and out.tolist() == [True, False, False, True]


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_leading_zeros_and_several_files(attn_run, save):
    a, b = np.ones((2, 3), "float32"), np.full((2, 3), 2, "float32")
    save(attn_run.directory / "a.npz", arg000=a)
    save(attn_run.directory / "b.npz", arg1=b)
    out = attn_run.outputs(attn_run.model(add_model("f32")), "--inputs", attn_run.directory / "a.npz",
                           "--inputs", attn_run.directory / "b.npz")["out0"]
    assert (out == 3).all()


@pytest.mark.parametrize("shape", [(2, 3), (0, 3), (5, 0), (1, 1)])
def test_npy_files(attn_run, shape):
    a = np.random.default_rng(0).standard_normal(shape).astype("float32")
    np.save(attn_run.directory / "in.npy", a)
    done = attn_run(attn_run.model(DYNAMIC), "--inputs", attn_run.directory / "in.npy",
                    "--outputs", attn_run.directory / "out.npy")
    assert done.returncode == 0, done.stderr
    np.testing.assert_array_equal(np.load(attn_run.directory / "out.npy"), a)


def test_scalars_and_results_that_share_a_buffer(attn_run):
    model = attn_run.model("""func.func @main(%a: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<2xi32>) {
      %c = arith.constant dense<[7, 8]> : tensor<2xi32>
      return %a, %a, %c : tensor<f64>, tensor<f64>, tensor<2xi32>
    }""")
    np.savez(attn_run.directory / "in.npz", arg0=np.array(2.5))
    out = attn_run.outputs(model, "--inputs", attn_run.directory / "in.npz", "--repeat", 3)
    assert out["out0"] == out["out1"] == 2.5 and out["out0"].shape == () and out["out2"].tolist() == [7, 8]


def test_inputs_are_never_written_to(attn_run):
    model = attn_run.model("""func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
      %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
          outs(%a : tensor<4xf32>) {
      ^bb0(%x: f32):
        %y = arith.addf %x, %x : f32
        linalg.yield %y : f32
      } -> tensor<4xf32>
      return %r : tensor<4xf32>
    }""")
    np.savez(attn_run.directory / "in.npz", arg0=np.ones(4, "float32"))
    out = attn_run.outputs(model, "--inputs", attn_run.directory / "in.npz", "--repeat", 5)
    assert (out["out0"] == 2).all()


#===----------------------------------------------------------------------===#
# Arrays that do not fit
#===----------------------------------------------------------------------===#


@pytest.mark.parametrize("arrays, complaint", [
    ({}, "no array 'arg0' in --inputs, for argument 0 of type [2, 3] f32"),
    ({"arg0": (2, 3)}, "no array 'arg1' in --inputs, for argument 1 of type [2, 3] f32"),
    ({"arg0": (2, 3), "arg1": (2, 3), "arg2": (1,)}, "has an array 'arg2': the function takes 2 arguments"),
    ({"arg0": (2, 3), "arg1": (2, 3), "mask": (1,)}, "has an array 'mask': the function takes 2 arguments"),
    ({"arg0": (2, 3), "arg00": (2, 3)}, "array 'arg0' was given already"),
    ({"arg0": (2, 3), "arg1": (3, 2)}, "arg1 is [3, 2] f32, and the function takes [2, 3] f32"),
    ({"arg0": (2, 3), "arg1": (2, 3, 1)}, "arg1 is [2, 3, 1] f32, and the function takes [2, 3] f32"),
    ({"arg0": (), "arg1": (2, 3)}, "arg0 is [] f32, and the function takes [2, 3] f32")])
def test_wrong_count_or_shape(attn_run, arrays, complaint):
    path = attn_run.directory / "in.npz"
    np.savez(path, **{name: np.zeros(shape, "float32") for name, shape in arrays.items()})
    if not arrays:
        with zipfile.ZipFile(path, "w"):
            pass
    assert complaint in attn_run.refuses(attn_run.model(add_model("f32")), "--inputs", path)


@pytest.mark.parametrize("element, dtype, name", [
    ("f32", "float64", "f64"), ("f32", "int32", "i32"), ("f16", "int16", "i16"), ("i32", "int64", "i64"),
    ("i8", "bool", "bool"), ("i64", "float64", "f64"), ("bf16", "float16", "f16")])
def test_wrong_element_type(attn_run, element, dtype, name):
    np.savez(attn_run.directory / "in.npz", arg0=np.zeros((2, 3), dtype), arg1=np.zeros((2, 3), dtype))
    line = attn_run.refuses(attn_run.model(add_model(element)), "--inputs", attn_run.directory / "in.npz")
    assert f"arg0 is [2, 3] {name}, and the function takes [2, 3] {element}" in line


#===----------------------------------------------------------------------===#
# Hostile files
#===----------------------------------------------------------------------===#


def npy(descr="'<f4'", fortran="False", shape="(2, 3)", data=24 * b"\0", extra="", version=(1, 0), header=None):
    text = header if header is not None else f"{{'descr': {descr}, 'fortran_order': {fortran}, 'shape': {shape}, {extra}}}"
    bits = text.encode("latin-1") + b"\n"
    length = struct.pack("<H" if version[0] == 1 else "<I", len(bits))
    return b"\x93NUMPY" + bytes(version) + length + bits + data


HOSTILE = {
    "empty": (b"", "truncated"),
    "short": (b"\x93NUMPY\x01", "truncated"),
    "not an array": (b"hello, this is no array at all", "not an array"),
    "version": (npy(version=(9, 0)), "format version 9"),
    "header past the end": (b"\x93NUMPY\x01\x00\xff\xff{'descr'", "goes past its end"),
    "header of 4 GiB": (b"\x93NUMPY\x02\x00\xff\xff\xff\xff{'descr'", "goes past its end"),
    "long header": (npy(header="{" + 70000 * " ", version=(2, 0)), "is too long"),
    "header is empty": (npy(header=""), "malformed"),
    "header is no dictionary": (npy(header="[1, 2]"), "malformed"),
    "header ends early": (npy(header="{'descr': '<f4', 'fortran_order': Fa"), "malformed"),
    "header goes on": (npy(header="{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3)} + {}"), "malformed"),
    "open string": (npy(header="{'descr"), "malformed"),
    "lacks shape": (npy(header="{'descr': '<f4', 'fortran_order': False}"), "lacks one of"),
    "extra key": (npy(extra="'evil': 1"), "unexpected key 'evil'"),
    "key twice": (npy(extra="'descr': '<f8'"), "unexpected key 'descr'"),
    "code for a shape": (npy(shape="__import__('os').abort()"), "malformed"),
    "negative size": (npy(shape="(-2, 3)"), "negative size"),
    "huge size": (npy(shape="(99999999999999999999, 3)"), "too much"),
    "overflowing shape": (npy(shape="(4294967296, 4294967296, 4)"), "larger than memory"),
    "overflow to a small number": (npy(shape="(9223372036854775807, 2, 3)"), "larger than memory"),
    "many dimensions": (npy(shape="(" + 100 * "1," + ")"), "more than 64 dimensions"),
    "size is a float": (npy(shape="(2.0, 3)"), "malformed"),
    "too little data": (npy(data=23 * b"\0"), "needs 24 bytes, and it has 23"),
    "too much data": (npy(data=25 * b"\0"), "needs 24 bytes, and it has 25"),
    "claims a terabyte": (npy(shape="(500000, 500000)"), "needs 1000000000000 bytes, and it has 24"),
    "big endian": (npy(descr="'>f4'"), "other byte order"),
    "objects": (npy(descr="'|O'"), "Python objects"),
    "records": (npy(descr="[('a', '<f4')]"), "records"),
    "strings": (npy(descr="'<U4'"), "dtype '<U4' is not supported"),
    "complex": (npy(descr="'<c8'"), "dtype '<c8' is not supported"),
    "dates": (npy(descr="'<M8[s]'"), "is not supported"),
    "control characters": (npy(descr="'\x1b[31m\x07'"), r"\033[31m\007"),
}


@pytest.mark.parametrize("case", HOSTILE)
@pytest.mark.parametrize("packed", ["npy", "stored", "deflated"])
def test_hostile_arrays(attn_run, case, packed):
    data, complaint = HOSTILE[case]
    model = attn_run.model("func.func @main(%a: tensor<?x?xf32>) -> tensor<?x?xf32> {\n return %a : tensor<?x?xf32>\n}")
    if packed == "npy":
        path = attn_run.directory / "in.npy"
        path.write_bytes(data)
    else:
        path = attn_run.directory / "in.npz"
        method = zipfile.ZIP_STORED if packed == "stored" else zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(path, "w", method) as archive:
            archive.writestr("arg0.npy", data)
    line = attn_run.refuses(model, "--inputs", path)
    assert complaint in line and str(path) in line
    if packed != "npy":
        assert "'arg0'" in line


def archive_with(*members):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return bytearray(buffer.getvalue())


def test_hostile_archives(attn_run):
    model = attn_run.model(DYNAMIC)
    path = attn_run.directory / "in.npz"

    def refuse(data):
        path.write_bytes(data)
        return attn_run.refuses(model, "--inputs", path)

    good = archive_with(("arg0.npy", npy()))
    for end in range(2, len(good), 7):
        assert str(path) in refuse(good[:end])
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = archive_with(("arg0.npy", npy()), ("arg0.npy", npy()))
    assert str(path) in refuse(twice)
    assert "two arrays named 'arg0'" in refuse(archive_with(("arg0.npy", npy()), ("arg0", npy())))

    # The directory at the end claims a size that the compressed bytes can not have.
    bomb = archive_with(("arg0.npy", npy()))
    entry = bomb.index(b"PK\x01\x02")
    for where in (entry + 24, 22):
        bomb[where:where + 4] = struct.pack("<I", 0x7FFFFFFF)
    assert "'arg0'" in refuse(bomb) or "archive" in refuse(bomb)

    # One flipped byte anywhere is noticed, or changes nothing.
    path.write_bytes(good)
    want = attn_run.outputs(model, "--inputs", path)["out0"]
    for position in range(0, len(good), 5):
        flipped = bytearray(good)
        flipped[position] ^= 0x10
        path.write_bytes(flipped)
        done = attn_run(model, "--inputs", path, "--outputs", attn_run.directory / "again.npz")
        assert done.returncode == 1 or (np.load(attn_run.directory / "again.npz")["out0"] == want).all()


def test_a_bomb_is_refused_by_its_shape_before_it_is_unpacked(attn_run):
    path = attn_run.directory / "in.npz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("arg0.npy", "w", force_zip64=True) as member:
            member.write(npy(shape="(16384, 16384)", data=b""))
            for _ in range(1024):
                member.write(bytes(1 << 20))
    line = attn_run.refuses(attn_run.model(add_model("f32")), "--inputs", path)
    assert "arg0 is [16384, 16384] f32, and the function takes [2, 3] f32" in line


@pytest.mark.parametrize("path, complaint", [("missing.npz", "does not exist"), (".", "is a directory")])
def test_paths_that_are_no_files(attn_run, path, complaint):
    path = attn_run.directory / path
    assert complaint in attn_run.refuses(attn_run.model(DYNAMIC), "--inputs", path)


def test_outputs_that_can_not_be_written(attn_run):
    np.save(attn_run.directory / "in.npy", np.zeros((1, 1), "float32"))
    for name in ("no/such/folder/out.npz", "no/such/folder/out.npy"):
        line = attn_run.refuses(attn_run.model(DYNAMIC), "--inputs", attn_run.directory / "in.npy",
                                "--outputs", attn_run.directory / name)
        assert "can not write" in line and name in line


#===----------------------------------------------------------------------===#
# Comparison
#===----------------------------------------------------------------------===#


def compare(attn_run, got, want, *options, element="f32"):
    rank = "x".join(["?"] * got.ndim + [element])
    model = attn_run.model(f"func.func @main(%a: tensor<{rank}>) -> tensor<{rank}> {{\n return %a : tensor<{rank}>\n}}")
    np.savez(attn_run.directory / "in.npz", arg0=got)
    np.savez(attn_run.directory / "want.npz", out0=want)
    return attn_run(model, "--inputs", attn_run.directory / "in.npz", "--expect", attn_run.directory / "want.npz", *options)


def test_table_has_the_worst_errors(attn_run):
    got = np.array([[1, 2, 4], [8, 0, 5]], "float32")
    want = np.array([[1, 2.5, 4], [8, 0.125, 5]], "float32")
    done = compare(attn_run, got, want)
    assert done.returncode == 1
    row = done.stdout.splitlines()[1]
    assert re.search(r"out0 +\[2, 3\] f32 +5.00e-01 +1.00e\+00 .* 2 wrong +\[0, 1\] got 2 want 2.5", row), row
    assert compare(attn_run, got, want, "--atol", "0.5").returncode == 0
    assert compare(attn_run, got, want, "--rtol", "0", "--atol", "0.499").returncode == 1
    # |want| scales the relative part: 0.125 * (1 + r) reaches 0 at r = 1 only.
    assert compare(attn_run, got, want, "--rtol", "1", "--atol", "0").returncode == 0
    assert compare(attn_run, got, want, "--rtol", "0.99", "--atol", "0").returncode == 1


@pytest.mark.parametrize("got, want, agrees", [
    (np.nan, np.nan, True), (np.nan, 1, False), (1, np.nan, False), (np.inf, np.inf, True), (np.inf, -np.inf, False),
    (-np.inf, -np.inf, True), (1, np.inf, False), (np.inf, 1, False), (0.0, -0.0, True), (np.nan, np.inf, False)])
def test_special_numbers(attn_run, got, want, agrees):
    done = compare(attn_run, np.array([0, got], "float32"), np.array([0, want], "float32"), "--rtol", "10", "--atol", "10")
    assert done.returncode == (0 if agrees else 1), done.stdout


def test_other_shapes_and_kinds_are_errors(attn_run):
    a = np.zeros(4, "float32")
    for want in (np.zeros(5, "float32"), np.zeros((4, 1), "float32"), np.zeros(4, "int32")):
        done = compare(attn_run, a, want)
        assert done.returncode == 1 and "out0" in done.stderr and done.stderr.count("\n") == 1
    # A more precise expectation is compared as it is.
    assert compare(attn_run, a, np.full(4, 1e-7)).returncode == 0


def test_bf16_is_compared_as_numbers(attn_run):
    one, next_to_one, two = (np.array([bits], "int16") for bits in (0x3F80, 0x3F81, 0x4000))
    assert compare(attn_run, one, next_to_one, element="bf16").returncode == 0
    assert compare(attn_run, one, two, element="bf16").returncode == 1
    assert compare(attn_run, one, np.array([1.0]), element="bf16").returncode == 0


def test_integers_must_be_equal(attn_run):
    assert compare(attn_run, np.array([1 << 40]), np.array([1 << 40]), element="i64").returncode == 0
    assert compare(attn_run, np.array([(1 << 62) + 1]), np.array([1 << 62]), element="i64").returncode == 1
    assert compare(attn_run, np.array([200], "uint8"), np.array([200], "uint8"), element="i8").returncode == 0


def test_expectations_of_another_count(attn_run):
    a = np.zeros((1, 1), "float32")
    np.save(attn_run.directory / "in.npy", a)
    np.savez(attn_run.directory / "want.npz", out0=a, out1=a)
    line = attn_run.refuses(attn_run.model(DYNAMIC), "--inputs", attn_run.directory / "in.npy",
                            "--expect", attn_run.directory / "want.npz")
    assert "'out1'" in line and "the function has 1 results" in line
    np.savez(attn_run.directory / "want.npz", nothing=a)
    assert "'nothing'" in attn_run.refuses(attn_run.model(DYNAMIC), "--inputs", attn_run.directory / "in.npy",
                                           "--expect", attn_run.directory / "want.npz")


#===----------------------------------------------------------------------===#
# Models that can not be compiled
#===----------------------------------------------------------------------===#


@pytest.mark.parametrize("text, complaint", [
    ("", "no function 'main' to call"),
    ("nonsense", "model.mlir:1:1: error: "),
    ("func.func @other() -> tensor<2xf32> {\n %c = arith.constant dense<1.0> : tensor<2xf32>\n return %c : tensor<2xf32>\n}",
     "no function 'main' to call"),
    ("func.func private @main(tensor<2xf32>) -> tensor<2xf32>", "entry 'main' has no body"),
    ("func.func @main(%a: tensor<2xf32>) {\n return\n}", "entry 'main' has no result"),
    ("func.func @main(%a: i32) -> i32 {\n return %a : i32\n}", "argument 0 is 'i32', not a ranked tensor"),
    ("func.func @main(%a: tensor<*xf32>) -> tensor<*xf32> {\n return %a : tensor<*xf32>\n}", "not a ranked tensor"),
    ("func.func @main(%a: memref<2xf32>) -> memref<2xf32> {\n return %a : memref<2xf32>\n}", "not a ranked tensor"),
    ("func.func @main(%a: tensor<2xindex>) -> tensor<2xindex> {\n return %a : tensor<2xindex>\n}", "element type 'index'"),
    ("func.func @main(%a: tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>> {\n return %a : tensor<2xcomplex<f32>>\n}",
     "element type 'complex<f32>'"),
    ("func.func @main(%a: tensor<2xi7>) -> tensor<2xi7> {\n return %a : tensor<2xi7>\n}", "element type 'i7'"),
    ("func.func @main(%a: tensor<2xui8>) -> tensor<2xui8> {\n return %a : tensor<2xui8>\n}", "element type 'ui8'")])
def test_models_without_an_entry(attn_run, text, complaint):
    done = attn_run(attn_run.model(text))
    assert done.returncode == 1 and complaint in done.stderr, done.stderr


@pytest.mark.parametrize("body, complaint", [
    ('%r = "made.up"(%a) : (tensor<2xf32>) -> tensor<2xf32>', "'made.up' op is of a dialect that is not known here"),
    ("%r = call @outside(%a) : (tensor<2xf32>) -> tensor<2xf32>", "calls 'outside', which has no body here"),
    ("%r = vector.transfer_read", "error")])
def test_operations_that_can_not_be_lowered(attn_run, body, complaint):
    model = attn_run.model(f"""func.func private @outside(tensor<2xf32>) -> tensor<2xf32>
func.func @main(%a: tensor<2xf32>) -> tensor<2xf32> {{
  {body}
  return %r : tensor<2xf32>
}}""")
    np.savez(attn_run.directory / "in.npz", arg0=np.zeros(2, "float32"))
    done = attn_run(model, "--inputs", attn_run.directory / "in.npz")
    assert done.returncode == 1 and complaint in done.stderr and "model.mlir:3:" in done.stderr, done.stderr


def test_other_entries(attn_run):
    model = attn_run.model("""func.func @first() -> tensor<1xi32> {
  %c = arith.constant dense<1> : tensor<1xi32>
  return %c : tensor<1xi32>
}
func.func @second() -> tensor<1xi32> {
  %c = arith.constant dense<2> : tensor<1xi32>
  return %c : tensor<1xi32>
}""")
    assert attn_run.outputs(model, "--entry", "second")["out0"] == [2]
    done = attn_run(model)
    assert done.returncode == 1 and "there is 'first'" in done.stderr and "there is 'second'" in done.stderr


def test_a_failed_assertion_is_a_line(attn_run):
    model = attn_run.model("""func.func @main(%a: tensor<?xi64>) -> tensor<?xi64> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %a, %c0 : tensor<?xi64>
  %c3 = arith.constant 3 : index
  %ok = arith.cmpi ult, %n, %c3 : index
  cf.assert %ok, "too many\\0Atokens"
  return %a : tensor<?xi64>
}""")
    np.savez(attn_run.directory / "in.npz", arg0=np.zeros(2, "int64"))
    attn_run.outputs(model, "--inputs", attn_run.directory / "in.npz")
    np.savez(attn_run.directory / "in.npz", arg0=np.zeros(3, "int64"))
    assert "model.mlir:6:3: too many tokens" in attn_run.refuses(model, "--inputs", attn_run.directory / "in.npz")


def test_an_index_out_of_bounds_is_a_line(attn_run):
    model = attn_run.model("""func.func @main(%table: tensor<5x2xf32>, %ids: tensor<?xi64>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %n = tensor.dim %ids, %c0 : tensor<?xi64>
  %e = tensor.empty(%n) : tensor<?x2xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%ids : tensor<?xi64>) outs(%e : tensor<?x2xf32>) {
  ^bb0(%id: i64, %out: f32):
    %row = arith.index_cast %id : i64 to index
    %column = linalg.index 1 : index
    %x = tensor.extract %table[%row, %column] : tensor<5x2xf32>
    linalg.yield %x : f32
  } -> tensor<?x2xf32>
  return %r : tensor<?x2xf32>
}""")
    table = np.arange(10).reshape(5, 2).astype("float32")
    np.savez(attn_run.directory / "in.npz", arg0=table, arg1=np.array([4, 0]))
    out = attn_run.outputs(model, "--inputs", attn_run.directory / "in.npz")["out0"]
    np.testing.assert_array_equal(out, table[[4, 0]])
    for bad in (5, -1, 1 << 40):
        np.savez(attn_run.directory / "in.npz", arg0=table, arg1=np.array([0, bad]))
        assert "model.mlir:11:10: " in attn_run.refuses(model, "--inputs", attn_run.directory / "in.npz")


def test_a_fault_in_the_model_is_a_line(attn_run):
    model = attn_run.model("""func.func @main(%a: tensor<i32>, %b: tensor<i32>) -> tensor<i32> {
  %r = arith.divsi %a, %b : tensor<i32>
  return %r : tensor<i32>
}""")
    np.savez(attn_run.directory / "in.npz", arg0=np.int32(1), arg1=np.int32(0))
    assert "stopped by signal 8" in attn_run.refuses(model, "--inputs", attn_run.directory / "in.npz")


#===----------------------------------------------------------------------===#
# Usage, targets, reports
#===----------------------------------------------------------------------===#


@pytest.mark.parametrize("words", [
    [], ["--no-such-option"], ["model.mlir", "extra"], ["model.mlir", "--repeat", "0"], ["model.mlir", "--repeat", "x"],
    ["model.mlir", "--rtol", "-1", "--expect", "x"], ["model.mlir", "--rtol", "nan", "--expect", "x"],
    ["model.mlir", "--atol", "1"], ["model.mlir", "--report", "pdf"]])
def test_wrong_usage(attn_run, words):
    assert "attn-run" in attn_run.misuse(*words)


def test_targets(attn_run):
    done = attn_run("--list-targets")
    assert done.returncode == 0 and re.search(r"^reference +[^(]*$", done.stdout, re.M)
    model = attn_run.model(DYNAMIC)
    for line in done.stdout.splitlines():
        if "(not usable: " in line:
            name, reason = line.split()[0], line.split("(not usable: ")[1].rstrip(")")
            assert reason in attn_run.refuses(model, "--target", name)
    assert "there is no target 'abacus'" in attn_run.refuses(model, "--target", "abacus")


BERT = ("--inputs", MODELS / "bert" / "inputs.npz", "--expect", MODELS / "bert" / "expected.npz")


def test_json_report(attn_run):
    file = attn_run.directory / "report.json"
    done = attn_run(MODELS / "bert" / "eager-masked.tosa.mlir", *BERT, "--report", f"json:{file}", "--repeat", 3)
    assert done.returncode == 0, done.stderr
    report = json.loads(file.read_text())
    assert set(report) == {"attentions", "declined", "cost", "times_ms"}
    assert len(report["attentions"]) == 2 and report["declined"] == []
    for attention in report["attentions"]:
        assert attention["op"] == "sdpa" and attention["raised_from"] == "tosa" and attention["converted_to"] is None
        assert attention["heads"] == [4, 4] and attention["lengths"] == [12, 12] and attention["width"] == [8, 8]
        assert attention["causal"] == "none" and attention["window"] is None
        assert re.search(r"eager-masked.tosa.mlir:\d+:\d+$", attention["location"])
        # 2 x 4 heads of 12 x 12 pairs, width 8: scores, scale, bias, values.
        pairs = 2 * 4 * 12 * 12
        operations = attention["operations"]
        assert operations["mul"] == 17 * pairs and operations["exp"] == pairs and operations["bit"] == 0
        assert operations["add"] == (17 if attention["bias"] else 16) * pairs
        assert attention["energy_pj"] == pytest.approx(3.7 * operations["mul"] + 0.9 * operations["add"])
        assert attention["parts"]["scores"]["operations"]["mul"] == 8 * pairs and attention["before"] is None
    assert report["cost"]["before"] is None
    total, attention = (report["cost"]["after"][name]["operations"]["mul"] for name in ("total", "attention"))
    # Two layers: four products of 24 x 32 x 32, two of 24 x 32 x 64 and their biases; five norms of 24 x 32.
    assert total - attention == 2 * (4 * 24 * 32 * 32 + 2 * 24 * 32 * 64 + 4 * 32 + 64 + 32) + 5 * 2 * 24 * 32
    assert report["cost"]["after"]["unknown"] == 0
    times = report["times_ms"]
    assert all(times[name] >= 0 for name in ("parse", "convert", "compile", "run")) and times["run_fastest"] <= times["run"]


def test_converted_report(attn_run):
    model = MODELS / "bert" / "eager-masked.linalg.mlir"
    done = attn_run(model, "--inputs", MODELS / "bert" / "inputs.npz", "--convert", "l1,lambda=1.5,layers=1", "--report", "json")
    assert done.returncode == 0, done.stderr
    first, second = json.loads(done.stdout)["attentions"]
    assert (first["op"], first["converted_to"]) == ("sdpa", None)
    assert (second["op"], second["converted_to"]) == ("l1", "l1")
    assert (first["layer"], second["layer"], first["before"]) == (0, 1, None)
    pairs = 2 * 4 * 12 * 12
    assert second["before"]["operations"]["mul"] - second["operations"]["mul"] == 8 * pairs
    assert second["operations"]["add"] - second["before"]["operations"]["add"] == 8 * pairs
    cost = json.loads(done.stdout)["cost"]
    assert cost["before"]["total"]["energy_pj"] - cost["after"]["total"]["energy_pj"] == pytest.approx(
        (3.7 - 0.9) * 8 * pairs)
    # It is another function now.
    done = attn_run(model, *BERT, "--convert", "l1,lambda=1.5,layers=1")
    assert done.returncode == 1 and "wrong" in done.stdout


@pytest.mark.parametrize("conversion", ["abacus", "l1,lambda=-1", "l1,layers=7", "l1,nonsense=1", "l1}", "{", ","])
def test_bad_conversions(attn_run, conversion):
    done = attn_run(MODELS / "bert" / "eager-masked.linalg.mlir", "--inputs", MODELS / "bert" / "inputs.npz",
                    "--convert", conversion)
    assert done.returncode == 1 and "error: " in done.stderr


def test_other_reports(attn_run):
    model = MODELS / "bert" / "eager-masked.linalg.mlir"
    text = attn_run(model, *BERT, "--report", "text").stdout
    assert re.search(r"0 sdpa +19.6 k", text) and "model " in text
    assert "attention: 2 found, 0 declined" in text and re.search(r"sdpa +linalg +no +4 x 4 +12 x 12 +8 x 8", text)
    html = attn_run(model, *BERT, "--report", f"html:{attn_run.directory / 'report.html'}")
    page = (attn_run.directory / "report.html").read_text()
    assert html.returncode == 0 and page.count("<td>sdpa</td>") == 2 and "http" not in page
    assert "<td>1 sdpa</td><td>19.6 k</td>" in page
    assert "can not write" in attn_run.refuses(model, *BERT[:2], "--report", f"json:{attn_run.directory}/no/where.json")


def test_dump_ir(attn_run):
    folder = attn_run.directory / "ir"
    np.save(attn_run.directory / "in.npy", np.zeros((1, 1), "float32"))
    done = attn_run(attn_run.model(DYNAMIC), "--inputs", attn_run.directory / "in.npy", "--dump-ir", folder)
    assert done.returncode == 0 and done.stderr == ""
    names = [path.name for path in folder.rglob("*.mlir")]
    assert any("one-shot-bufferize" in name for name in names), names
    (attn_run.directory / "file").write_text("")
    assert "can not make directory" in attn_run.refuses(attn_run.model(DYNAMIC), "--inputs", attn_run.directory / "in.npy",
                                                       "--dump-ir", attn_run.directory / "file" / "ir")
