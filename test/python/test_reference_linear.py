#===- test_reference_linear.py - hamming_linear and kernel_hash ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The reference of hamming_linear and kernel_hash."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import loops
from attn_mlir import reference as ref


def codes(rng, *shape):
    return ref.signs(rng.normal(size=shape))


def inputs(rng, batch=(2,), heads=4, groups=2, rows=6, keys=6, bits=5, width=3):
    return (codes(rng, *batch, heads, rows, bits), codes(rng, *batch, groups, keys, bits),
            rng.normal(size=(*batch, groups, keys, width)))


def check(cq, ck, v, mask=None, **options):
    full = None if mask is None else np.broadcast_to(mask, ck.shape[:-1])
    got = ref.hamming_linear(cq, ck, v, mask=mask, **options)
    for b in np.ndindex(*cq.shape[:-3]):
        want = loops.hamming_linear(cq[b].tolist(), ck[b].tolist(), v[b].tolist(),
                                    mask=None if full is None else full[b].tolist(), **options)
        np.testing.assert_allclose(got[b], want, rtol=1e-12, atol=1e-13)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_linear_form_equals_quadratic_form(data):
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    batch = data.draw(st.sampled_from([(), (2,), (2, 2)]))
    groups = data.draw(st.integers(1, 3))
    heads = groups * data.draw(st.integers(1, 3))
    rows, keys, bits, width = (data.draw(st.integers(1, 7)) for _ in range(4))
    options = {"c": data.draw(st.sampled_from([None, bits + 1.5, 100]))}
    form = data.draw(st.sampled_from(["plain", "causal", "compat"]))
    if form != "plain":
        keys = rows
        options.update({"causal": True} if form == "causal" else {"compat": "ecoformer"})
    if form != "compat" and data.draw(st.booleans()):
        shape = data.draw(st.sampled_from([(*batch, groups, keys), (keys,), (groups, 1)]))
        options["mask"] = rng.random(shape) < 0.7
    check(*inputs(rng, batch, heads, groups, rows, keys, bits, width), **options)


def test_by_hand():
    # b = 2, c = 3: the weights are 2 + 3 = 5 and -2 + 3 = 1.
    cq, ck = [[[1.0, 1.0]]], [[[1.0, 1.0], [-1.0, -1.0]]]
    v = [[[6.0], [12.0]]]
    np.testing.assert_allclose(ref.hamming_linear(cq, ck, v), [[[7.0]]])
    # c = 4: 6 and 2.
    np.testing.assert_allclose(ref.hamming_linear(cq, ck, v, c=4), [[[7.5]]])


def test_ecoformer_compat_by_hand():
    # b = 1, c = 2, codes + and -, values 3 and 5. Row 0: (1 * (3 - 5) + 2 * 3) / (0 + 2 * 2),
    # row 1: (-1 * (3 - 5) + 2 * 5) / 4.
    cq, ck, v = [[[1.0], [-1.0]]], [[[1.0], [-1.0]]], [[[3.0], [5.0]]]
    got = ref.hamming_linear(cq, ck, v, compat="ecoformer")
    np.testing.assert_allclose(got, [[[1.0], [3.0]]])


def test_causal_state_chains_to_one_pass():
    rng = np.random.default_rng(1)
    cq, ck, v = inputs(rng, rows=9, keys=9)
    mask = rng.random((2, 2, 9)) < 0.7
    whole, want = ref.hamming_linear(cq, ck, v, causal=True, mask=mask, return_state=True)
    state, parts = None, []
    for s in (slice(0, 4), slice(4, 4), slice(4, 5), slice(5, 9)):
        part, state = ref.hamming_linear(cq[..., s, :], ck[..., s, :], v[..., s, :], causal=True,
                                         mask=mask[..., s], state=state, return_state=True)
        parts.append(part)
    np.testing.assert_allclose(np.concatenate(parts, -2), whole, rtol=1e-12)
    for got, expected in zip(state, want):
        np.testing.assert_allclose(got, expected, rtol=1e-12, atol=1e-14)


def test_state_equals_more_keys_when_not_causal():
    cq, ck, v = inputs(np.random.default_rng(2), rows=3, keys=8)
    _, state = ref.hamming_linear(cq, ck[..., :5, :], v[..., :5, :], return_state=True)
    got = ref.hamming_linear(cq, ck[..., 5:, :], v[..., 5:, :], state=state)
    np.testing.assert_allclose(got, ref.hamming_linear(cq, ck, v), rtol=1e-12)


def test_state_is_the_four_sums():
    cq, ck, v = inputs(np.random.default_rng(3))
    _, (kv, v_sum, k_sum, count) = ref.hamming_linear(cq, ck, v, return_state=True)
    np.testing.assert_allclose(kv, np.einsum("bgnd,bgne->bgde", ck, v), rtol=1e-12)
    np.testing.assert_allclose(v_sum, v.sum(-2), rtol=1e-12)
    np.testing.assert_allclose(k_sum, ck.sum(-2))
    np.testing.assert_array_equal(count, np.full((2, 2), 6.0))


@pytest.mark.parametrize("word", [32, 64])
def test_packed_codes_equal_plain_codes(word):
    cq, ck, v = inputs(np.random.default_rng(4), bits=37)
    packed = ref.hamming_linear(ref.sign_pack(cq, word), ref.sign_pack(ck, word), v, width=37)
    np.testing.assert_array_equal(packed, ref.hamming_linear(cq, ck, v))
    small = [x.astype(np.int8) for x in (cq, ck)]
    np.testing.assert_array_equal(packed, ref.hamming_linear(*small, v))


def test_weights_sum_to_one():
    cq, ck, v = inputs(np.random.default_rng(5))
    for options in ({}, {"causal": True}, {"c": 9}):
        np.testing.assert_allclose(ref.hamming_linear(cq, ck, np.ones_like(v), **options), 1,
                                   rtol=1e-13)


def test_no_keys_and_masked_keys_give_zero():
    cq, ck, v = inputs(np.random.default_rng(6), rows=4, keys=0)
    output, state = ref.hamming_linear(cq, ck, v, return_state=True)
    assert output.shape == (2, 4, 4, 3) and (output == 0).all()
    assert all((part == 0).all() for part in state)
    cq, ck, v = inputs(np.random.default_rng(6))
    v[..., 2, :] = np.nan
    assert (ref.hamming_linear(cq, ck, v, mask=np.zeros(6, bool)) == 0).all()
    assert np.isfinite(ref.hamming_linear(cq, ck, v, mask=np.arange(6) != 2)).all()
    first_cut = ref.hamming_linear(cq, ck, v, mask=np.arange(6) > 2, causal=True)
    assert (first_cut[..., :3, :] == 0).all() and (first_cut[..., 3:, :] != 0).all()


CQ, CK, V = np.ones((1, 4, 5, 3)), np.ones((1, 2, 5, 3)), np.ones((1, 2, 5, 6))


@pytest.mark.parametrize("args, options, message", [
    ((CQ, np.ones((1, 3, 5, 3)), np.ones((1, 3, 5, 6))), {},
     "key_codes has 3 heads, which does not divide the query's 4"),
    ((CQ, np.ones((1, 2, 5, 4)), V), {}, "key_codes has width 4, query_codes has 3"),
    ((CQ, CK, np.ones((1, 2, 6, 6))), {}, "value has length 6, key_codes has 5"),
    ((CQ, CK, np.ones((1, 4, 5, 6))), {}, "value has heads 4, key_codes has 2"),
    ((CQ, CK[0], V), {}, "key_codes has rank 3, query_codes has 4"),
    ((CQ[..., :4, :], CK, V), {"causal": True}, "causal needs .* got 4 and 5"),
    ((CQ[..., :4, :], CK, V), {"compat": "ecoformer"}, "compat 'ecoformer' needs .* got 4 and 5"),
    ((CQ, CK, V), {"compat": "ecoformer", "causal": True}, "takes no causal"),
    ((CQ, CK, V), {"compat": "ecoformer", "mask": np.ones(5, bool)}, "takes no causal, mask"),
    ((CQ, CK, V), {"compat": "other"}, "compat is 'other'"),
    ((CQ, CK, V), {"mask": np.ones((4, 5), bool)}, r"mask has shape \(4, 5\)"),
    ((CQ, CK, V), {"c": np.nan}, "c is NaN"),
    ((CQ * 0.5, CK, V), {}, "query_codes must hold"),
    ((CQ.astype(np.int64), CK.astype(np.int64), V), {}, "their width must be given"),
    ((CQ, CK, V), {"width": 7}, "width is 7, query_codes has width 3"),
    ((CQ, CK, V), {"state": (1, 2)}, "state has 2 parts"),
    ((CQ, CK, V), {"state": (np.zeros((1, 2, 3, 5)), np.zeros((1, 2, 6)), np.zeros((1, 2, 3)),
                             np.zeros((1, 2)))},
     r"state kv has shape \(1, 2, 3, 5\); it must be \(1, 2, 3, 6\)"),
])
def test_errors(args, options, message):
    with pytest.raises(ValueError, match=message):
        ref.hamming_linear(*args, **options)


# --- kernel_hash ----------------------------------------------------------------


def hash_inputs(rng, batch=(2,), heads=3, rows=5, width=4, anchors=7, bits=6):
    return (rng.normal(size=(*batch, heads, rows, width)), rng.normal(size=(heads, anchors, width)),
            rng.normal(size=(heads, bits, anchors)), rng.normal(size=(heads, anchors)) * 0.1)


def hash_by_loops(x, anchors, matrix, mean, sigma):
    """One batch element: [H][N][b]."""
    result = []
    for h, rows in enumerate(x):
        unit = []
        for row in rows:
            norm = math.sqrt(loops.dot(row, row))
            unit.append([e / norm if norm else 0.0 for e in row])
        squared = [[math.fsum((a - b) ** 2 for a, b in zip(row, anchor)) for anchor in anchors[h]]
                   for row in unit]
        s = sigma
        if s == "live":
            s = math.fsum(map(math.fsum, squared)) / (len(squared) * len(anchors[h]))
        head = []
        for distances in squared:
            g = [math.exp(-d / (2 * s)) - m for d, m in zip(distances, mean[h])]
            head.append([loops.sign(loops.dot(line, g)) for line in matrix[h]])
        result.append(head)
    return result


@pytest.mark.parametrize("sigma", ["live", 0.7])
@pytest.mark.parametrize("batch", [(), (2,), (2, 2)])
def test_hash_against_loops(sigma, batch):
    rng = np.random.default_rng(len(batch))
    x, anchors, matrix, mean = hash_inputs(rng, batch)
    x[..., 2, :] = 0  # a zero row stays zero
    got = ref.kernel_hash(x, anchors, matrix, mean, sigma=sigma)
    assert got.shape == (*batch, 3, 5, 6) and set(np.unique(got)) == {-1.0, 1.0}
    for b in np.ndindex(*batch):
        want = hash_by_loops(x[b].tolist(), anchors.tolist(), matrix.tolist(), mean.tolist(), sigma)
        np.testing.assert_array_equal(got[b], want)


def test_hash_by_hand():
    # x' = (1, 0); anchors at squared distance 0 and 2; sigma 1: g = (1, 1/e) - mean.
    x, anchors = [[[5.0, 0.0]]], [[[1.0, 0.0], [0.0, 1.0]]]
    mean = [[0.5, 0.5]]
    matrix = [[[1, 0], [0, 1], [1, 4], [0, 0]]]
    # y = 0.5, 1/e - 0.5 < 0, 0.5 - 0.53 < 0, and 0, whose sign is +1.
    got = ref.kernel_hash(x, anchors, matrix, mean, sigma=1.0)
    np.testing.assert_array_equal(got, [[[1, -1, -1, 1]]])


def test_live_sigma_is_the_mean_of_squared_distances():
    x, anchors, matrix, mean = hash_inputs(np.random.default_rng(3), batch=(), heads=1)
    unit = x / np.linalg.norm(x, axis=-1, keepdims=True)
    sigma = ((unit[0][:, None] - anchors[0]) ** 2).sum(-1).mean()
    np.testing.assert_array_equal(ref.kernel_hash(x, anchors, matrix, mean),
                                  ref.kernel_hash(x, anchors, matrix, mean, sigma=sigma))


def test_live_sigma_is_per_batch_element_and_head():
    x, anchors, matrix, mean = hash_inputs(np.random.default_rng(4))
    whole = ref.kernel_hash(x, anchors, matrix, mean)
    for b, h in np.ndindex(2, 3):
        one = ref.kernel_hash(x[b, h:h + 1], anchors[h:h + 1], matrix[h:h + 1], mean[h:h + 1])
        np.testing.assert_array_equal(whole[b, h], one[0])


def test_hash_of_no_rows():
    x, anchors, matrix, mean = hash_inputs(np.random.default_rng(5), rows=0)
    assert ref.kernel_hash(x, anchors, matrix, mean).shape == (2, 3, 0, 6)


@pytest.mark.parametrize("change, options, message", [
    ({"x": np.ones((5, 4))}, {}, "x has rank 2; it must be at least 3"),
    ({"anchors": np.ones((2, 7, 4))}, {}, "anchors has heads 2, x has 3"),
    ({"anchors": np.ones((3, 7, 5))}, {}, "anchors has width 5, x has 4"),
    ({"matrix": np.ones((3, 6, 8))}, {}, "matrix has anchors 8, anchors has 7"),
    ({"mean": np.ones((3, 8))}, {}, "mean has anchors 8, anchors has 7"),
    ({"mean": np.ones((3, 7, 1))}, {}, "mean has rank 3"),
    ({}, {"sigma": 0.0}, "sigma is 0.0; it must be positive"),
    ({}, {"sigma": np.nan}, "sigma is nan"),
    ({}, {"sigma": "mean"}, "sigma is 'mean'"),
    ({"x": np.full((3, 5, 4), np.nan)}, {}, "the sign of NaN"),
])
def test_hash_errors(change, options, message):
    names = ("x", "anchors", "matrix", "mean")
    arrays = dict(zip(names, hash_inputs(np.random.default_rng(6))), **change)
    with pytest.raises(ValueError, match=message):
        ref.kernel_hash(**arrays, **options)
