#===- test_reference_softmax.py - sdpa, l1 and hamming ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The reference of sdpa, l1 and hamming against loops, hand-made values and properties."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import loops
from attn_mlir import reference as ref

FAMILY = {
    "sdpa": ref.sdpa,
    "l1": ref.l1,
    "hamming": ref.hamming,
}


def inputs(rng, batch=(2,), heads=4, groups=2, rows=5, keys=7, width=3, value_width=4):
    return (rng.normal(size=(*batch, heads, rows, width)),
            rng.normal(size=(*batch, groups, keys, width)),
            rng.normal(size=(*batch, groups, keys, value_width)))


def by_loops(op, q, k, v, **options):
    """The reference's arguments, one batch element after the other through `loops`."""
    batch, (heads, rows, width), keys = q.shape[:-3], q.shape[-3:], k.shape[-2]

    def per_head(name, default=None):
        value = options.pop(name, default)
        return value if value is None else np.broadcast_to(np.asarray(value, float), (heads,))

    scale, lam = per_head("scale"), per_head("lam", 1.0)
    sigma_q, sigma_k = per_head("sigma_q", 1.0), per_head("sigma_k", 1.0)
    softcap = per_head("softcap")
    root = math.sqrt(width)

    def score(h, a, b):
        if op == "sdpa":
            return (1 / root if scale is None else scale[h]) * loops.dot(a, b)
        if op == "l1":
            return -(lam[h] / root if scale is None else scale[h]) * loops.l1_distance(a, b)
        factor = sigma_q[h] * sigma_k[h] / root if scale is None else scale[h]
        return factor * (width - 2 * loops.hamming_distance(a, b))

    full = (*batch, heads, rows, keys)
    bias, mask = options.pop("bias", None), options.pop("mask", None)
    bias = None if bias is None else np.broadcast_to(bias, full)
    mask = None if mask is None else np.broadcast_to(mask, full)
    kv_length, offset = options.pop("kv_length", None), options.pop("offset", None)
    kv_length = None if kv_length is None else np.broadcast_to(kv_length, batch)
    offset = None if offset is None else np.broadcast_to(offset, batch)

    output = np.zeros((*batch, heads, rows, v.shape[-1]))
    lse = np.zeros((*batch, heads, rows))
    for b in np.ndindex(*batch):
        rows_of_b, lse[b] = loops.softmax_attention(
            score, q[b].tolist(), k[b].tolist(), v[b].tolist(), softcap=softcap,
            bias=None if bias is None else bias[b].tolist(),
            mask=None if mask is None else mask[b].tolist(),
            kv_length=None if kv_length is None else int(kv_length[b]),
            offset=None if offset is None else int(offset[b]), **options)
        for h, i in itertools.product(range(heads), range(rows)):
            if rows_of_b[h][i] is not None:
                output[b][h, i] = rows_of_b[h][i]
    return output, lse


def check(op, q, k, v, **options):
    got = FAMILY[op](q, k, v, return_lse=True, **options)
    want = by_loops(op, q, k, v, **options)
    np.testing.assert_allclose(got[0], want[0], rtol=1e-12, atol=1e-13)
    np.testing.assert_allclose(got[1], want[1], rtol=1e-12, atol=1e-13)


# Every shared option: (name, how to make it for batch, heads, rows, keys).
SHARED = {
    "bias": lambda r, b, h, m, n: {"bias": r.normal(size=(h, 1, n))},
    "mask": lambda r, b, h, m, n: {"mask": r.random((*b, 1, m, n)) < 0.6},
    "top_left": lambda r, b, h, m, n: {"causal": "top_left"},
    "bottom_right": lambda r, b, h, m, n: {"causal": "bottom_right"},
    "offset": lambda r, b, h, m, n: {"causal": "bottom_right", "offset": -2},
    "offset_batch": lambda r, b, h, m, n: {"causal": "bottom_right",
                                           "offset": r.integers(-3, 5, b)},
    "window": lambda r, b, h, m, n: {"window": 2},
    "window_one": lambda r, b, h, m, n: {"window": 1},
    "kv_length": lambda r, b, h, m, n: {"kv_length": 4},
    "kv_batch": lambda r, b, h, m, n: {"kv_length": r.integers(-1, n + 2, b)},
    "softcap": lambda r, b, h, m, n: {"softcap": 0.7},
    "softcap_head": lambda r, b, h, m, n: {"softcap": r.random(h) + 0.2},
    "scale": lambda r, b, h, m, n: {"scale": 0.3},
    "scale_head": lambda r, b, h, m, n: {"scale": r.random(h)},
}
OWN = {
    "sdpa": {},
    "l1": {"lam": lambda r, b, h, m, n: {"lam": 2.5},
           "lam_head": lambda r, b, h, m, n: {"lam": r.random(h) * 5}},
    "hamming": {"sigma": lambda r, b, h, m, n: {"sigma_q": 0.5, "sigma_k": r.random(h)},
                "top_1": lambda r, b, h, m, n: {"top_n": 1},
                "top_3": lambda r, b, h, m, n: {"top_n": 3},
                "top_all": lambda r, b, h, m, n: {"top_n": n + 4}},
}


@pytest.mark.parametrize("op", FAMILY)
@pytest.mark.parametrize("batch", [(), (2,), (2, 3)])
@pytest.mark.parametrize("sizes", [(5, 7), (7, 5), (1, 6), (6, 1), (4, 4)])
def test_options_alone_and_in_pairs_against_loops(op, batch, sizes):
    rng = np.random.default_rng(len(batch) * 100 + sizes[0] * 10 + sizes[1])
    options = {**SHARED, **OWN[op]}
    rows, keys = sizes
    for first, second in itertools.combinations_with_replacement(options, 2):
        chosen = {}
        for name in (first, second):
            chosen.update(options[name](rng, batch, 4, rows, keys))
        if chosen.get("causal") == "top_left":
            chosen.pop("offset", None)
        q, k, v = inputs(rng, batch, rows=rows, keys=keys)
        check(op, q, k, v, **chosen)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_any_options_against_loops(data):
    op = data.draw(st.sampled_from(list(FAMILY)))
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    batch = data.draw(st.sampled_from([(), (1,), (2,), (2, 1)]))
    groups = data.draw(st.integers(1, 3))
    heads = groups * data.draw(st.integers(1, 3))
    rows, keys, width, value_width = (data.draw(st.integers(1, 6)) for _ in range(4))
    available = {**SHARED, **OWN[op]}
    chosen = {}
    for name in data.draw(st.lists(st.sampled_from(list(available)), unique=True, max_size=5)):
        chosen.update(available[name](rng, batch, heads, rows, keys))
    if chosen.get("causal") == "top_left":
        chosen.pop("offset", None)
    check(op, *inputs(rng, batch, heads, groups, rows, keys, width, value_width), **chosen)


# --- Hand-made values ---------------------------------------------------------


def test_sdpa_by_hand():
    # Scores ln 1 and ln 3 at scale 1: weights 1/4 and 3/4.
    q = [[[1.0]]]
    k = [[[0.0], [math.log(3)]]]
    v = [[[4.0, 0.0], [0.0, 8.0]]]
    output, lse = ref.sdpa(q, k, v, return_lse=True)
    np.testing.assert_allclose(output, [[[1.0, 6.0]]], rtol=1e-15)
    np.testing.assert_allclose(lse, [[math.log(4)]], rtol=1e-15)


def test_l1_by_hand():
    # Distances 0 and 2 over sqrt(4): scores 0 and -1 at lam 1, 0 and -ln 3 at lam ln 3.
    q = [[[1.0, 0, 0, 0]]]
    k = [[[1.0, 0, 0, 0], [0.0, 0, 1, 0]]]
    v = [[[1.0], [0.0]]]
    np.testing.assert_allclose(ref.l1(q, k, v), [[[1 / (1 + math.exp(-1))]]], rtol=1e-15)
    np.testing.assert_allclose(ref.l1(q, k, v, lam=math.log(3)), [[[0.75]]], rtol=1e-15)
    np.testing.assert_allclose(ref.l1(q, k, v, scale=math.log(3) / 2), [[[0.75]]], rtol=1e-15)


def test_hamming_by_hand():
    # D = 4: the codes differ in 0, 1 and 4 places, so the scores are 2, 1 and -2.
    q = [[[1.0, -1, 0.0, -0.0]]]  # zero of either sign is +1
    k = [[[2.0, -3, 5, 1], [2.0, -3, 5, -1], [-1.0, 1, -1, -1]]]
    v = np.eye(3)[None]
    weights = np.exp([2.0, 1.0, -2.0])
    np.testing.assert_allclose(ref.hamming(q, k, v), [[weights / weights.sum()]], rtol=1e-15)
    two = weights * [1, 1, 0]
    np.testing.assert_allclose(ref.hamming(q, k, v, top_n=2), [[two / two.sum()]], rtol=1e-15)


def test_top_n_ties_keep_the_lowest_index():
    q, k, v = np.ones((1, 1, 2)), np.ones((1, 4, 2)), np.arange(4.0).reshape(1, 4, 1)
    assert ref.hamming(q, k, v, top_n=1).item() == 0
    assert ref.hamming(q, k, v, top_n=2).item() == 0.5
    assert ref.hamming(q, k, v, top_n=4).item() == 1.5
    # The bias comes before the choice; the mask too: a cut key takes no place.
    assert ref.hamming(q, k, v, top_n=1, bias=[0, 0, 1, 1]).item() == 2
    assert ref.hamming(q, k, v, top_n=2, mask=np.array([0, 1, 0, 1])).item() == 2


def visible(**options):
    """The kept keys as rows of digits, read off one-hot values."""
    rows, keys = options.pop("rows"), options.pop("keys")
    q, k = np.zeros((1, rows, 1)), np.zeros((1, keys, 1))
    output = ref.sdpa(q, k, np.eye(keys)[None], **options)[0]
    return ["".join("1" if w > 0 else "." for w in row) for row in output]


@pytest.mark.parametrize("options, want", [
    # M = 2 < N = 4
    (dict(rows=2, keys=4, causal="top_left"), ["1...", "11.."]),
    (dict(rows=2, keys=4, causal="bottom_right"), ["111.", "1111"]),
    (dict(rows=2, keys=4, causal="bottom_right", offset=1), ["11..", "111."]),
    (dict(rows=2, keys=4, causal="bottom_right", offset=-1), ["....", "1..."]),
    (dict(rows=2, keys=4, causal="bottom_right", offset=9), ["1111", "1111"]),
    (dict(rows=2, keys=4, causal="bottom_right", window=2), [".11.", "..11"]),
    (dict(rows=2, keys=4, causal="top_left", window=1), ["1...", ".1.."]),
    (dict(rows=2, keys=4, window=1), ["1...", ".1.."]),
    (dict(rows=2, keys=4, window=2), ["11..", "111."]),
    (dict(rows=2, keys=4, window=1, offset=2), ["..1.", "...1"]),
    (dict(rows=2, keys=4, window=2, offset=-1), ["1...", "11.."]),
    (dict(rows=2, keys=4, kv_length=3), ["111.", "111."]),
    (dict(rows=2, keys=4, kv_length=0), ["....", "...."]),
    (dict(rows=2, keys=4, kv_length=-5), ["....", "...."]),
    (dict(rows=2, keys=4, kv_length=7), ["1111", "1111"]),
    (dict(rows=2, keys=4, kv_length=3, causal="bottom_right"), ["111.", "111."]),
    (dict(rows=2, keys=4, kv_length=3, causal="bottom_right", offset=1), ["11..", "111."]),
    # M = 4 > N = 2: bottom_right leaves the first rows nothing
    (dict(rows=4, keys=2, causal="top_left"), ["1.", "11", "11", "11"]),
    (dict(rows=4, keys=2, causal="bottom_right"), ["..", "..", "1.", "11"]),
    (dict(rows=4, keys=2, causal="bottom_right", window=1), ["..", "..", "1.", ".1"]),
    (dict(rows=4, keys=2, causal="top_left", window=2), ["1.", "11", ".1", ".."]),
    (dict(rows=4, keys=2, window=2), ["11", "11", ".1", ".."]),
    # M = N = 3
    (dict(rows=3, keys=3, causal="top_left"), ["1..", "11.", "111"]),
    (dict(rows=3, keys=3, causal="bottom_right"), ["1..", "11.", "111"]),
    (dict(rows=3, keys=3, window=2), ["11.", "111", ".11"]),
])
def test_alignment_tables(options, want):
    assert visible(**options) == want


def test_offset_and_kv_length_per_batch_element():
    q, k = np.zeros((2, 1, 2, 1)), np.zeros((2, 1, 3, 1))
    v = np.broadcast_to(np.eye(3), (2, 1, 3, 3))
    output = ref.sdpa(q, k, v, causal="bottom_right", offset=np.array([0, 1])) > 0
    np.testing.assert_array_equal(output[:, 0], [[[1, 0, 0], [1, 1, 0]], [[1, 1, 0], [1, 1, 1]]])
    output = ref.sdpa(q, k, v, kv_length=np.array([1, 2])) > 0
    np.testing.assert_array_equal(output[:, 0, 0], [[1, 0, 0], [1, 1, 0]])


def test_u8_by_hand():
    # lo = 0, hi = 255, so step = 1 and 0.4 is rounded to 0, 100.6 to 101.
    q = [[[0.4, 255.0]]]
    k = [[[0.0, 155.0], [100.6, 255.0]]]
    v = [[[1.0], [0.0]]]
    factor = 2 / 255 / math.sqrt(2)
    weights = np.exp([-factor * 100, -factor * 101])
    got = ref.l1(q, k, v, lam=2 / 255, precision="u8")
    np.testing.assert_allclose(got.item(), weights[0] / weights.sum(), rtol=1e-14)


def test_i16_by_hand():
    # lo = -1, hi = 32766, so step = 1 again.
    q = [[[-1.0]]]
    k = [[[32766.0], [99.3]]]
    v = [[[1.0], [0.0]]]
    weights = np.exp([-1e-3 * 32767, -1e-3 * 100])
    got = ref.l1(q, k, v, scale=1e-3, precision="i16")
    np.testing.assert_allclose(got.item(), weights[0] / weights.sum(), rtol=1e-12)


def test_quantisation_is_per_batch_element_and_query_head():
    rng = np.random.default_rng(5)
    q, k, v = inputs(rng)
    q *= np.array([1, 10, 100, 1000.0])[:, None, None]
    whole = ref.l1(q, k, v, precision="u8")
    for b, h in np.ndindex(2, 4):
        one = ref.l1(q[b, h:h + 1], k[b, h // 2:h // 2 + 1], v[b, h // 2:h // 2 + 1],
                     precision="u8")
        np.testing.assert_array_equal(whole[b, h], one[0])


def test_quantised_l1_converges_to_l1():
    q, k, v = inputs(np.random.default_rng(6), rows=16, keys=16, width=8)
    exact = ref.l1(q, k, v)
    u8 = np.abs(ref.l1(q, k, v, precision="u8") - exact).max()
    i16 = np.abs(ref.l1(q, k, v, precision="i16") - exact).max()
    assert 1e-5 < u8 < 2e-2 and 1e-9 < i16 < 2e-4


def test_quantised_l1_of_equal_numbers_is_a_mean():
    q, k = np.full((1, 2, 3), 7.0), np.full((1, 4, 3), 7.0)
    v = np.arange(4.0).reshape(1, 4, 1)
    np.testing.assert_array_equal(ref.l1(q, k, v, precision="u8"), np.full((1, 2, 1), 1.5))


def test_bf16_weights_against_loops():
    rng = np.random.default_rng(7)
    q, k, v = inputs(rng, batch=())

    def rounded(x):
        return float(ref.round_to_bf16(x))

    want, lse = loops.softmax_attention(
        lambda h, a, b: -loops.l1_distance(a, b) / math.sqrt(3), q.tolist(), k.tolist(),
        v.tolist(), round_weight=rounded, round_value=rounded)
    got, got_lse = ref.l1(q, k, v, precision="bf16-weights", return_lse=True)
    np.testing.assert_allclose(got, want, rtol=1e-13)
    np.testing.assert_allclose(got_lse, lse, rtol=1e-13)
    assert np.abs(got - ref.l1(q, k, v)).max() > 1e-4


# --- Properties -----------------------------------------------------------------


@pytest.mark.parametrize("op", FAMILY)
def test_weights_sum_to_one(op):
    q, k, v = inputs(np.random.default_rng(1))
    np.testing.assert_allclose(FAMILY[op](q, k, np.ones_like(v)), 1, rtol=1e-14)


@pytest.mark.parametrize("op", FAMILY)
def test_order_of_keys_does_not_matter(op):
    rng = np.random.default_rng(2)
    q, k, v = inputs(rng, keys=9)
    p = rng.permutation(9)
    np.testing.assert_allclose(FAMILY[op](q, k[..., p, :], v[..., p, :]), FAMILY[op](q, k, v),
                               rtol=1e-12)


@pytest.mark.parametrize("op", FAMILY)
def test_grouped_heads_equal_repeated_heads(op):
    for heads, groups in ((8, 1), (8, 2), (6, 3), (3, 1), (3, 3)):
        q, k, v = inputs(np.random.default_rng(3), heads=heads, groups=groups)
        repeated = [np.repeat(x, heads // groups, axis=-3) for x in (k, v)]
        np.testing.assert_array_equal(FAMILY[op](q, k, v), FAMILY[op](q, *repeated))


@pytest.mark.parametrize("op", FAMILY)
def test_halves_merge_by_log_sum_exp(op):
    rng = np.random.default_rng(4)
    q, k, v = inputs(rng, keys=8)
    mask = rng.random((2, 4, 5, 8)) < 0.5
    mask[0, 0, 0] = False  # nothing in either half
    mask[0, 1, 1, :4] = False  # nothing in the first half
    whole, whole_lse = FAMILY[op](q, k, v, mask=mask, return_lse=True)
    parts = [FAMILY[op](q, k[..., s, :], v[..., s, :], mask=mask[..., s], return_lse=True)
             for s in (slice(0, 4), slice(4, 8))]
    lse = np.logaddexp(parts[0][1], parts[1][1])
    safe = np.where(lse == -np.inf, 0, lse)
    merged = sum(o * np.exp(part - safe)[..., None] for o, part in parts)
    np.testing.assert_allclose(merged, whole, rtol=1e-12, atol=1e-15)
    np.testing.assert_allclose(lse, whole_lse, rtol=1e-12)


def test_l1_is_invariant_under_shifts():
    q, k, v = inputs(np.random.default_rng(8))
    shift = np.array([1e4, -3.5, 0.25])
    np.testing.assert_allclose(ref.l1(q + shift, k + shift, v), ref.l1(q, k, v), rtol=1e-10)


def test_l1_scales_only_with_both_operands():
    q, k, v = inputs(np.random.default_rng(9))
    np.testing.assert_allclose(ref.l1(3 * q, 3 * k, v), ref.l1(q, k, v, lam=3), rtol=1e-12)
    assert np.abs(ref.l1(3 * q, k, v) - ref.l1(q, k, v, lam=3)).max() > 0.01


@pytest.mark.parametrize("word", [32, 64])
@pytest.mark.parametrize("width", [1, 7, 31, 32, 33, 63, 64, 65, 97, 128])
def test_hamming_of_codes_equals_hamming_of_floats(word, width):
    q, k, v = inputs(np.random.default_rng(width), width=width)
    packed = ref.hamming(ref.sign_pack(q, word), ref.sign_pack(k, word), v, width=width, top_n=3)
    np.testing.assert_array_equal(packed, ref.hamming(q, k, v, top_n=3))


def test_hamming_of_signs_is_a_dot_product():
    q, k, v = inputs(np.random.default_rng(10), width=16)
    np.testing.assert_allclose(ref.hamming(q, k, v, sigma_q=0.5),
                               ref.sdpa(ref.signs(q), ref.signs(k), v, scale=0.5 / 4), rtol=1e-12)


@pytest.mark.parametrize("op", FAMILY)
def test_inputs_are_left_alone(op):
    q, k, v = inputs(np.random.default_rng(11))
    copies = [x.copy() for x in (q, k, v)]
    FAMILY[op](q, k, v, causal="bottom_right", softcap=1.0)
    for x, copy in zip((q, k, v), copies):
        np.testing.assert_array_equal(x, copy)


# --- Empty, cut and special -------------------------------------------------------


@pytest.mark.parametrize("op", FAMILY)
def test_no_keys_give_zero(op):
    q, k, v = inputs(np.random.default_rng(12), keys=0)
    output, lse = FAMILY[op](q, k, v, return_lse=True)
    assert output.shape == (2, 4, 5, 4) and (output == 0).all()
    assert lse.shape == (2, 4, 5) and (lse == -np.inf).all()


@pytest.mark.parametrize("op", FAMILY)
def test_no_rows_give_nothing(op):
    q, k, v = inputs(np.random.default_rng(13), rows=0)
    output, lse = FAMILY[op](q, k, v, return_lse=True)
    assert output.shape == (2, 4, 0, 4) and lse.shape == (2, 4, 0)


@pytest.mark.parametrize("op", FAMILY)
def test_fully_cut_rows_give_zero(op):
    q, k, v = inputs(np.random.default_rng(14))
    mask = np.ones((5, 7), bool)
    mask[2] = False
    output, lse = FAMILY[op](q, k, v, mask=mask, return_lse=True)
    assert (output[..., 2, :] == 0).all() and (lse[..., 2] == -np.inf).all()
    assert (output[..., 1, :] != 0).all() and np.isfinite(lse[..., 1]).all()


@pytest.mark.parametrize("op", FAMILY)
def test_rows_of_minus_infinity_give_zero(op):
    q, k, v = inputs(np.random.default_rng(15))
    output, lse = FAMILY[op](q, k, v, bias=np.full((1, 1), -np.inf), return_lse=True)
    assert (output == 0).all() and (lse == -np.inf).all()


@pytest.mark.parametrize("op", ["sdpa", "l1"])
@pytest.mark.parametrize("special", [np.nan, np.inf, -np.inf])
def test_cut_keys_do_not_leak(op, special):
    q, k, v = inputs(np.random.default_rng(16))
    bad_k, bad_v = k.copy(), v.copy()
    bad_k[..., 5:, :] = special
    bad_v[..., 5:, :] = special
    for cut in (dict(kv_length=5), dict(mask=np.arange(7) < 5)):
        np.testing.assert_allclose(FAMILY[op](q, bad_k, bad_v, **cut),
                                   FAMILY[op](q, k[..., :5, :], v[..., :5, :]), rtol=1e-13)


@pytest.mark.parametrize("op", FAMILY)
def test_nan_score_makes_its_row_nan_only(op):
    q, k, v = inputs(np.random.default_rng(17))
    bias = np.zeros((5, 7))
    bias[1, 3] = np.nan
    output, lse = FAMILY[op](q, k, v, bias=bias, return_lse=True)
    assert np.isnan(output[..., 1, :]).all() and np.isnan(lse[..., 1]).all()
    assert np.isfinite(np.delete(output, 1, axis=-2)).all()
    mask = np.ones((5, 7), bool)
    mask[1, 3] = False
    assert np.isfinite(FAMILY[op](q, k, v, bias=bias, mask=mask)).all()


def test_nan_score_reaches_the_row_through_top_n():
    q, k, v = inputs(np.random.default_rng(17))
    bias = np.where(np.arange(7) == 6, np.nan, 0)
    assert np.isnan(ref.hamming(q, k, v, bias=bias, top_n=1)).all()


def test_infinite_distance_has_no_weight():
    q, k, v = inputs(np.random.default_rng(18))
    k[..., 2, :] = np.inf
    v[..., 2, :] = np.nan
    rest = np.delete(np.arange(7), 2)
    np.testing.assert_allclose(ref.l1(q, k, v), ref.l1(q, k[..., rest, :], v[..., rest, :]),
                               rtol=1e-13)


@pytest.mark.parametrize("op", FAMILY)
def test_huge_scores_do_not_overflow(op):
    q, k, v = inputs(np.random.default_rng(19))
    output, lse = FAMILY[op](q, k, v, scale=1e6, return_lse=True)
    assert np.isfinite(output).all() and np.isfinite(lse).all()
    assert (np.abs(output) <= np.abs(v).max() + 1e-9).all()


# --- Errors -----------------------------------------------------------------------

Q, K, V = np.zeros((2, 4, 5, 3)), np.zeros((2, 2, 7, 3)), np.zeros((2, 2, 7, 6))


@pytest.mark.parametrize("op", FAMILY)
@pytest.mark.parametrize("args, options, message", [
    ((Q, np.zeros((2, 3, 7, 3)), np.zeros((2, 3, 7, 6))), {},
     "key has 3 heads, which does not divide the query's 4"),
    ((Q, np.zeros((2, 0, 7, 3)), np.zeros((2, 0, 7, 6))), {}, "key has 0 heads"),
    ((Q, K, np.zeros((2, 1, 7, 6))), {}, "value has heads 1, key has 2"),
    ((Q, np.zeros((2, 2, 7, 9)), V), {}, "key has width 9, query has 3"),
    ((Q, K, np.zeros((2, 2, 8, 6))), {}, "value has length 8, key has 7"),
    ((Q, np.zeros((3, 2, 7, 3)), V), {}, r"key has batch shape \(3,\), query has \(2,\)"),
    ((Q, K[0], V), {}, "key has rank 3, query has 4"),
    ((np.zeros((5, 3)), K, V), {}, "query has rank 2; it must be at least 3"),
    ((np.zeros((2, 4, 5, 0)), np.zeros((2, 2, 7, 0)), V), {}, "width 0"),
    ((Q, K, V), {"bias": np.zeros((4, 5, 8))}, r"bias has shape \(4, 5, 8\)"),
    ((Q, K, V), {"bias": np.zeros((1, 2, 4, 5, 7))}, "bias has shape"),
    ((Q, K, V), {"mask": np.ones((2, 7), bool)}, r"mask has shape \(2, 7\)"),
    ((Q, K, V), {"mask": np.ones((5, 7))}, "mask holds float64"),
    ((Q, K, V), {"mask": np.full((5, 7), 2)}, "mask holds int64"),
    ((Q, K, V), {"causal": "lower"}, "causal is 'lower'"),
    ((Q, K, V), {"causal": True}, "causal is True"),
    ((Q, K, V), {"window": 0}, "window is 0; it must be at least 1"),
    ((Q, K, V), {"window": 2.5}, "window is 2.5"),
    ((Q, K, V), {"offset": 1}, "offset needs causal 'bottom_right' or a window"),
    ((Q, K, V), {"offset": 1, "causal": "top_left"}, "offset does not apply to causal 'top_left'"),
    ((Q, K, V), {"offset": 0.5, "causal": "bottom_right"}, "offset holds float64"),
    ((Q, K, V), {"offset": [1, 2, 3], "causal": "bottom_right"}, r"offset has shape \(3,\)"),
    ((Q, K, V), {"kv_length": [1, 2, 3]}, r"kv_length has shape \(3,\)"),
    ((Q, K, V), {"kv_length": 1.0}, "kv_length holds float64"),
    ((Q, K, V), {"softcap": 0.0}, "softcap is 0.0; it must be positive"),
    ((Q, K, V), {"softcap": [1.0, 1.0, -2.0, 1.0]}, "softcap is -2.0"),
    ((Q, K, V), {"softcap": np.nan}, "softcap is NaN"),
    ((Q, K, V), {"scale": np.nan}, "scale is NaN"),
    ((Q, K, V), {"scale": [1.0, 1.0, 1.0]}, r"scale has shape \(3,\); .* one per head \(4\)"),
    ((Q.astype(complex), K, V), {}, "expected real numbers|sign"),
])
def test_errors(op, args, options, message):
    with pytest.raises((ValueError, TypeError), match=message):
        FAMILY[op](*args, **options)


@pytest.mark.parametrize("options, message", [
    ({"lam": -1.0}, "lam is -1.0; it must not be negative"),
    ({"lam": [1.0, 1.0, -0.5, 1.0]}, "lam is -0.5"),
    ({"lam": np.nan}, "lam is NaN"),
    ({"lam": [1.0, 1.0]}, r"lam has shape \(2,\)"),
    ({"scale": -0.1}, "scale is -0.1; it must not be negative"),
    ({"precision": "f16"}, "precision is 'f16'"),
])
def test_l1_errors(options, message):
    with pytest.raises(ValueError, match=message):
        ref.l1(Q, K, V, **options)


@pytest.mark.parametrize("options, message", [
    ({"top_n": 0}, "top_n is 0; it must be at least 1"),
    ({"top_n": 1.5}, "top_n is 1.5"),
    ({"top_n": True}, "top_n is True"),
    ({"sigma_q": np.nan}, "sigma_q is NaN"),
    ({"sigma_k": [1.0] * 5}, r"sigma_k has shape \(5,\)"),
    ({"width": 4}, "width is 4, query has width 3"),
])
def test_hamming_errors(options, message):
    with pytest.raises(ValueError, match=message):
        ref.hamming(Q, K, V, **options)


def test_hamming_code_errors():
    codes = np.zeros((1, 2, 1), np.int64)
    v = np.zeros((1, 2, 3))
    with pytest.raises(ValueError, match="query holds packed codes; their width must be given"):
        ref.hamming(codes, codes, v)
    with pytest.raises(ValueError, match="width 65 takes 2 words of 64 bits, the codes have 1"):
        ref.hamming(codes, codes, v, width=65)
    with pytest.raises(ValueError, match="bits set past their width of 3"):
        ref.hamming(codes + 8, codes, v, width=3)
    with pytest.raises(TypeError, match="got int8"):
        ref.hamming(codes.astype(np.int8), codes, v, width=3)
    with pytest.raises(ValueError, match="width is 0"):
        ref.hamming(codes, codes, v, width=0)
    with pytest.raises(ValueError, match="the sign of NaN"):
        ref.hamming(np.full((1, 2, 3), np.nan), np.zeros((1, 2, 3)), v)
