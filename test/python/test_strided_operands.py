#===- test_strided_operands.py - Elements that are apart ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Operands whose elements are apart in memory, on every target that runs here."""

import subprocess

import numpy as np
import pytest

from attn_mlir import reference

SLICE = "[0, 0, 0, 0] [1, 4, {length}, 16] [1, 1, 1, 2] : tensor<1x4x{length}x32xf32> to tensor<1x4x{length}x16xf32>"
MODULE = """
func.func @main(%q: tensor<1x4x{rows}x32xf32>, %k: tensor<1x4x37x32xf32>, %v: tensor<1x4x37x32xf32>)
    -> tensor<1x4x{rows}x32xf32> {{
  %q2 = tensor.extract_slice %q{query}
  %k2 = tensor.extract_slice %k{key}
  %v2 = tensor.extract_slice %v{key}
  %zero = arith.constant dense<0.0> : tensor<1x4x{rows}x32xf32>
  %o = tensor.extract_slice %zero{query}
  %r = attn.{op} query(%q2 : tensor<1x4x{rows}x16xf32>) key(%k2 : tensor<1x4x37x16xf32>)
                 value(%v2 : tensor<1x4x37x16xf32>) {options} into(%o : tensor<1x4x{rows}x16xf32>)
  %w = tensor.insert_slice %r into %zero[0, 0, 0, 0] [1, 4, {rows}, 16] [1, 1, 1, 2]
      : tensor<1x4x{rows}x16xf32> into tensor<1x4x{rows}x32xf32>
  return %w : tensor<1x4x{rows}x32xf32>
}}
"""


@pytest.mark.parametrize("target", ("reference", "cpu"))
@pytest.mark.parametrize("rows", (1, 21))
@pytest.mark.parametrize("op, options, arguments", (
    ("sdpa", "", {}), ("l1", "", {}), ("hamming", "", {}), ("hamming", "top_n(5)", {"top_n": 5})))
def test_every_second_element(op, options, arguments, rows, target, tool, tmp_path):
    rng = np.random.default_rng(7)
    arrays = [rng.standard_normal((1, 4, length, 32)).astype("f4") for length in (rows, 37, 37)]
    (tmp_path / "model.mlir").write_text(MODULE.format(
        op=op, rows=rows, options=options, query=SLICE.format(length=rows), key=SLICE.format(length=37)))
    np.savez(tmp_path / "in.npz", arg0=arrays[0], arg1=arrays[1], arg2=arrays[2])
    command = [tool("attn-run"), tmp_path / "model.mlir", "--inputs", tmp_path / "in.npz", "--outputs", tmp_path / "out.npz",
               "--target", target]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with np.load(tmp_path / "out.npz") as outputs:
        got = outputs["out0"]
    want = getattr(reference, op)(*(array[..., ::2].astype("f8") for array in arrays), **arguments)
    np.testing.assert_allclose(got[..., ::2], want, rtol=1e-5, atol=1e-5)
    assert not got[..., 1::2].any()
