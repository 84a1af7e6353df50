#===- test_examples.py - examples/ against the reference ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Each layer of examples/, compiled, against the same layer in float64 numpy.

Inputs are of size 1, weights of size 1 / sqrt(inputs), so that every intermediate
is of size 1. A layer chains at most six sums of up to 256 terms in f32, each good
to about 1e-6: outputs must agree to 2e-5 + 2e-5 |want|. Signs that rounding could
turn would make a layer's outputs incomparable, so the inputs are checked to have
none near zero.
"""

import math
import pathlib
import subprocess

import numpy as np
import pytest

from attn_mlir import reference as ref

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"
TOLERANCE = dict(rtol=2e-5, atol=2e-5)


class Numbers:
    """Seeded arrays: f32 for the program, the same numbers in f64 for the reference."""

    def __init__(self, seed):
        self._random = np.random.default_rng(seed)
        self.inputs = []

    def add(self, array):
        self.inputs.append(array)
        return array.astype(np.float64) if array.dtype == np.float32 else array

    def normal(self, *shape, size=1.0):
        return self.add((size * self._random.standard_normal(shape)).astype(np.float32))

    def near_one(self, *shape):
        return self.add((1 + 0.1 * self._random.standard_normal(shape)).astype(np.float32))


def layer_norm(x, gain, shift, epsilon):
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred ** 2).mean(-1, keepdims=True) + epsilon) * gain + shift


def rms_norm(x, gain):
    return x / np.sqrt((x ** 2).mean(-1, keepdims=True) + 1e-6) * gain


def heads_first(x):
    return np.swapaxes(x, -2, -3)


def clear_of_zero(x):
    """No sign of these can be turned by the error of f32."""
    assert np.abs(x).min() > 4e-6
    return x


def ecotransformer_block(batch, length, seed):
    n = Numbers(seed)
    x = n.normal(batch, length, 64)
    lengths = n.add(np.arange(batch, dtype=np.int64) % length + 1)
    gain1, shift1 = n.near_one(64), n.normal(64, size=0.1)
    w_qkv, b_qkv = n.normal(64, 192, size=1 / 8), n.normal(192, size=0.1)
    lam = n.add(np.array([0.5, 1, 2, 8], np.float32))
    w_out, b_out = n.normal(64, 64, size=1 / 8), n.normal(64, size=0.1)
    gain2, shift2 = n.near_one(64), n.normal(64, size=0.1)
    w_in, b_in = n.normal(64, 256, size=1 / 8), n.normal(256, size=0.1)
    w_back, b_back = n.normal(256, 64, size=1 / 16), n.normal(64, size=0.1)

    qkv = layer_norm(x, gain1, shift1, 1e-5) @ w_qkv + b_qkv
    q, k, v = (heads_first(part) for part in np.moveaxis(
        qkv.reshape(batch, length, 3, 4, 16), 2, 0))
    o = ref.l1(q, k, v, lam=lam, causal="top_left", kv_length=lengths)
    h = x + heads_first(o).reshape(x.shape) @ w_out + b_out
    z = layer_norm(h, gain2, shift2, 1e-5) @ w_in + b_in
    gelu = z / 2 * (1 + np.tanh(np.sqrt(2 / np.pi) * (z + 0.044715 * z ** 3)))
    return n.inputs, [h + gelu @ w_back + b_back]


def elita_block(batch, length, seed):
    n = Numbers(seed)
    x, gain1 = n.normal(batch, length, 32), n.near_one(32)
    k1, k2, k3 = (n.normal(4, 32, size=0.3) for _ in range(3))
    a1, b1, a2, b2, c = (n.normal(4, 5) for _ in range(5))
    w_value, w_out = n.normal(4, 32, 16, size=0.2), n.normal(4, 16, 32, size=0.1)
    b_out, gain2 = n.normal(32, size=0.1), n.near_one(32)
    w1, bias1 = n.normal(32, 24, size=0.2), n.normal(24, size=0.1)
    w2, bias2 = n.normal(32, 8, size=0.2), n.normal(8, size=0.1)
    w3, bias3 = n.normal(24, 8, 32, size=0.1), n.normal(32, size=0.1)

    x1 = rms_norm(x, gain1)
    p1, p2 = ref.elita_positions(length, a1, b1, a2, b2, c)
    cross, diag, extra = (np.einsum("bnw,hw->bhn", x1, k) for k in (k1, k2, k3))
    v = np.einsum("bnw,hwe->bhne", x1, w_value)
    o = ref.cumsum(cross + p1, diag, extra + p2, v)
    h = x + np.einsum("bhne,hew->bnw", o, w_out) + b_out
    return n.inputs, [h + ref.feed_forward2(rms_norm(h, gain2), w1, bias1, w2, bias2, w3, bias3)]


def ecoformer_block(batch, length, seed):
    n = Numbers(seed)
    x = n.normal(batch, length, 64)
    gain1, shift1 = n.near_one(64), n.normal(64, size=0.1)
    w_qkv, b_qkv = n.normal(3, 2, 64, 32, size=1 / 8), n.normal(3, 2, 32, size=0.1)
    anchors = n.normal(2, 25, 32, size=0.2)
    matrix, mean = n.normal(2, 16, 25), n.normal(2, 25, size=0.1)
    w_out, b_out = n.normal(2, 32, 64, size=1 / 8), n.normal(64, size=0.1)
    gain2, shift2 = n.near_one(64), n.normal(64, size=0.1)
    w_in, b_in = n.normal(64, 128, size=1 / 8), n.normal(128, size=0.1)
    w_back, b_back = n.normal(128, 64, size=1 / 12), n.normal(64, size=0.1)

    x1 = layer_norm(x, gain1, shift1, 1e-6)
    q, k, v = np.einsum("bni,shid->sbhnd", x1, w_qkv) + b_qkv[:, None, :, None, :]
    o = ref.hamming_linear(stable_hash(q, anchors, matrix, mean),
                           stable_hash(k, anchors, matrix, mean), v)
    h = x + np.einsum("bhnd,hdo->bno", o, w_out) + b_out
    z = layer_norm(h, gain2, shift2, 1e-6) @ w_in + b_in
    gelu = z / 2 * (1 + np.vectorize(math.erf)(z / np.sqrt(2)))
    return n.inputs, [h + gelu @ w_back + b_back]


def stable_hash(x, anchors, matrix, mean):
    """The codes, which must be the same for rows that are off by what f32 costs."""
    codes = ref.kernel_hash(x, anchors, matrix, mean)
    for nearby in (x * (1 + 3e-6), x + 3e-6, x - 3e-6):
        assert (ref.kernel_hash(nearby, anchors, matrix, mean) == codes).all()
    return codes


def hamming_topn_block(batch, length, seed):
    n = Numbers(seed)
    x = n.normal(batch, length, 120)
    lengths = n.add(np.arange(batch, dtype=np.int64) * 3 % (length + 1))
    w_qkv, b_qkv = n.normal(120, 360, size=0.09), n.normal(360, size=0.1)
    sigma_q = n.add(np.array([0.5, 1, 1.5], np.float32))
    sigma_k = n.add(np.array([1, 1.25, 2], np.float32))
    w_out, b_out = n.normal(120, 120, size=0.09), n.normal(120, size=0.1)

    qkv = x @ w_qkv + b_qkv
    q, k, v = (heads_first(part) for part in np.moveaxis(
        qkv.reshape(batch, length, 3, 3, 40), 2, 0))
    o = ref.hamming(clear_of_zero(q), clear_of_zero(k), v, sigma_q=sigma_q, sigma_k=sigma_k,
                    top_n=5, kv_length=lengths)
    return n.inputs, [x + heads_first(o).reshape(x.shape) @ w_out + b_out]


def decode(batch, rows, seed):
    n = Numbers(seed)
    capacity = 21
    q = n.normal(batch, 8, rows, 64)
    keys, values = n.normal(batch, 2, capacity, 64), n.normal(batch, 2, capacity, 64)
    written = n.add(rows + np.arange(batch, dtype=np.int64) * 5 % (capacity - rows + 1))
    for cache in n.inputs[1:3] + [keys, values]:
        for b, length in enumerate(written):
            cache[b, :, length:] = np.nan

    want = ref.sdpa(q, keys, values, kv_length=written, causal="bottom_right",
                    offset=written - rows, return_lse=True)
    # The same without any option, one sequence at a time, over what is written.
    for b, length in enumerate(written):
        last = ref.sdpa(q[b, :, -1:], keys[b, :, :length], values[b, :, :length])
        np.testing.assert_allclose(want[0][b, :, -1:], last, rtol=1e-12)
    return n.inputs, list(want)


CASES = [
    (ecotransformer_block, 1, 1), (ecotransformer_block, 3, 17), (ecotransformer_block, 0, 5),
    (elita_block, 1, 1), (elita_block, 2, 33),
    (ecoformer_block, 1, 1), (ecoformer_block, 2, 49),
    (hamming_topn_block, 1, 3), (hamming_topn_block, 5, 14),
    (decode, 1, 1), (decode, 4, 1), (decode, 3, 6),
]


@pytest.mark.parametrize("layer, batch, length", CASES,
                         ids=[f"{layer.__name__}-{b}-{n}" for layer, b, n in CASES])
def test_layer(tool, tmp_path, layer, batch, length):
    inputs, expected = layer(batch, length, seed=1)
    outputs = run(tool("attn-run"), layer.__name__.replace("_", "-"), inputs, tmp_path)
    assert len(outputs) == len(expected)
    for got, want in zip(outputs, expected):
        assert got.dtype == np.float32
        assert np.isfinite(want).all()
        np.testing.assert_allclose(got, want, **TOLERANCE)


def run(attn_run, name, inputs, directory):
    """The results of examples/NAME.mlir for these inputs."""
    np.savez(directory / "in.npz", **{f"arg{i:02}": x for i, x in enumerate(inputs)})
    subprocess.run([attn_run, EXAMPLES / f"{name}.mlir", "--inputs", directory / "in.npz",
                    "--outputs", directory / "out.npz", "--target", "reference"], check=True)
    with np.load(directory / "out.npz") as arrays:
        return [arrays[key] for key in sorted(arrays.files)]


def test_every_example_is_tested():
    tested = {layer.__name__.replace("_", "-") for layer, _, _ in CASES}
    assert {path.stem for path in EXAMPLES.glob("*.mlir")} == tested
