#===- test_convert_parameters.py - Parameters of conversions in files ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""What attn-convert says of a file of parameters, right or wrong. The numbers are compared in
test_convert_models.py."""

import re
import subprocess

import numpy as np
import pytest

MODULE = """
func.func @main(%q: tensor<2x4x7x8xf32>, %k: tensor<2x2x7x8xf32>) -> tensor<2x4x7x8xf32> {
  %init = tensor.empty() : tensor<2x4x7x8xf32>
  %0 = attn.sdpa query(%q : tensor<2x4x7x8xf32>) key(%k : tensor<2x2x7x8xf32>)
                 value(%k : tensor<2x2x7x8xf32>) causal(top_left) into(%init : tensor<2x4x7x8xf32>)
  %1 = attn.sdpa query(%0 : tensor<2x4x7x8xf32>) key(%k : tensor<2x2x7x8xf32>)
                 value(%k : tensor<2x2x7x8xf32>) causal(top_left) into(%init : tensor<2x4x7x8xf32>)
  return %1 : tensor<2x4x7x8xf32>
}
"""


@pytest.fixture
def convert(tool, tmp_path):
    def run(options, **arrays):
        np.savez(tmp_path / "p.npz", **arrays)
        options = options.replace("FILE", str(tmp_path / "p.npz"))
        done = subprocess.run([tool("attn-opt"), "-", f"--attn-convert={options}"], input=MODULE,
                              text=True, capture_output=True)
        return done.returncode, done.stdout, done.stderr.replace(str(tmp_path), "")
    return run


def test_each_layer_has_its_own(convert):
    status, module, remarks = convert("to=l1 parameters=FILE", **{
        "lambda": np.float32(2), "layer1.lambda": np.float64([1, 1.5, 2, 2.5])})
    assert status == 0
    assert "lambda = 2 (array 'lambda' of '/p.npz')" in remarks
    assert "lambda = 1:1.5:2:2.5 (array 'layer1.lambda' of '/p.npz')" in remarks
    assert "lambda(2.000000e+00)" in module and "dense<[1.000000e+00, 1.500000e+00" in module


def test_an_option_goes_before_the_file(convert):
    status, module, remarks = convert("to=l1 lambda=3 parameters=FILE", **{"lambda": np.float32(2)})
    assert status == 0 and remarks.count("lambda = 3 (given)") == 2
    assert module.count("lambda(3.000000e+00)") == 2


def test_any_name_by_option(convert):
    status, module, _ = convert("to=hamming sigma-q=file:blocks.0.deviation top-n=file:n parameters=FILE",
                                **{"blocks.0.deviation": np.float32(0.5), "n": np.int32(3)})
    assert status == 0
    assert module.count("sigma_q(5.000000e-01)") == module.count("top_n(3)") == 2


def test_a_file_may_serve_several_targets(convert):
    assert convert("to=l1 parameters=FILE", top_n=np.int64(3), w_cross=np.zeros((4, 8)))[0] == 0


W = np.zeros((4, 8))
HASH = {"anchors": np.ones((2, 25, 8)), "matrix": np.ones((2, 16, 25)), "mean": np.ones((2, 25))}
WRONG = [
    ("to=l1", {"lambda": np.float32(np.nan)}, "lambda (array 'lambda' of '/p.npz') is nan, which is no finite number of 0 or more"),
    ("to=l1", {"lambda": np.float32([1, 2, -3, 4])}, "of shape [4], holds at flat index 2 -3.000000e+00, which is no finite number of 0 or more"),
    ("to=l1", {"lambda": np.float32([1, 2, 3])}, "lambda (array 'lambda' of '/p.npz') is [3], and must be [query heads = 4]"),
    ("to=l1", {"layer1.lambda": np.ones((4, 1))}, "lambda (array 'layer1.lambda' of '/p.npz') is [4, 1], and must be [query heads = 4]"),
    ("to=l1", {"lamda": np.float32(1)}, "array 'lamda' of '/p.npz' is no parameter; there are lambda, "),
    ("to=l1 lambda=file:width", {"lambda": np.float32(1)}, "lambda is the array 'width', which '/p.npz' lacks"),
    ("to=hamming", {"top_n": np.float32(2.5)}, "top_n (array 'top_n' of '/p.npz') is 2.500000e+00, which is no whole number of 1 or more"),
    ("to=hamming", {"top_n": np.int64([2, 3])}, "top_n (array 'top_n' of '/p.npz') is [2], and must be a number"),
    ("to=cumsum", {"w_cross": W[:3]}, "w_cross (array 'w_cross' of '/p.npz') is [3, 8], and must be [query heads = 4, width = 8]"),
    ("to=cumsum", {"layer0.w_extra": np.full((4, 8), np.inf)}, "w_extra (array 'layer0.w_extra' of '/p.npz'), of shape [4, 8], holds at flat index 0 "),
    ("to=hamming-linear hash=kernel sigma=1", {k: v for k, v in HASH.items() if k != "mean"}, "it needs mean: give mean=arg:NUMBER, or parameters=FILE.npz with an array 'mean' or 'layer0.mean'"),
    ("to=hamming-linear hash=kernel sigma=1", {**HASH, "anchors": np.ones((4, 25, 8))}, "anchors (array 'anchors' of '/p.npz') is [4, 25, 8], and must be [key/value heads = 2, number of anchors, width = 8]"),
    ("to=hamming-linear hash=kernel sigma=1", {**HASH, "matrix": np.ones((2, 16, 24))}, "matrix (array 'matrix' of '/p.npz') is [2, 16, 24], and must be [key/value heads = 2, bits, number of anchors = 25]"),
    ("to=hamming-linear hash=kernel", {**HASH, "sigma": np.float32(0)}, "sigma (array 'sigma' of '/p.npz') is 0.000000e+00, which is no finite number above 0"),
    ("to=hamming-linear hash=kernel", HASH, "it is causal, and sigma = live is a mean over later rows too"),
]


@pytest.mark.parametrize("options, arrays, complaint", WRONG)
def test_wrong_parameters(convert, options, arrays, complaint):
    status, module, errors = convert(options + " parameters=FILE", **arrays)
    assert status == 1 and not module and complaint in errors
    if "'lamda'" not in complaint:
        assert re.search(r"<stdin>:\d+:\d+: error: not converted to ", errors)


def test_one_array_without_a_name(tool, tmp_path):
    np.save(tmp_path / "p.npy", np.float32(1))
    done = subprocess.run([tool("attn-opt"), "-", f"--attn-convert=to=l1 parameters={tmp_path}/p.npy"],
                          input=MODULE, text=True, capture_output=True)
    assert done.returncode == 1
    assert "p.npy' holds one array without a name; parameters are named, in an .npz" in done.stderr
