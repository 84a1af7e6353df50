#===- test_reference_scan.py - cumsum, positions and layers ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The reference of cumsum, elita_positions and the combinations that the papers name."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import loops
from attn_mlir import reference as ref


def inputs(rng, head=(2, 3), length=7, width=4, spread=1.0):
    logits = [rng.normal(size=(*head, length)) * spread for _ in range(3)]
    return (*logits, rng.normal(size=(*head, length, width)))


@given(st.data())
@settings(max_examples=100, deadline=None)
def test_cumsum_equals_naive_formula(data):
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32 - 1)))
    head = data.draw(st.sampled_from([(1,), (3,), (2, 1), (1, 2, 2)]))
    clip = data.draw(st.sampled_from([None, 20.0, 0.5]))
    cross, diag, extra, v = inputs(rng, head, data.draw(st.integers(1, 9)),
                                   data.draw(st.integers(1, 4)),
                                   data.draw(st.sampled_from([0.1, 1.0, 10.0])))
    got = ref.cumsum(cross, diag, extra, v, clip=clip)
    for h in np.ndindex(*head):
        want = loops.cumsum(cross[h].tolist(), diag[h].tolist(), extra[h].tolist(), v[h].tolist(),
                            clip)
        np.testing.assert_allclose(got[h], want, rtol=1e-11, atol=1e-13)


def test_cumsum_by_hand():
    # All weights 1: O_i = (v_i + sum_{j<=i} v_j) / (1 + i).
    zero = np.zeros((1, 3))
    v = np.array([[[2.0], [4.0], [6.0]]])
    want = [[[4 / 2], [10 / 3], [18 / 4]]]
    np.testing.assert_allclose(ref.cumsum(zero, zero, zero, v), want, rtol=1e-15)
    # exp(cross) = 1, 3; the rest 1: row 1 is (4 + 2 + 12) / (1 + 4).
    cross = np.log([[1.0, 3.0, 1.0]])
    got = ref.cumsum(cross, zero, zero, v)
    np.testing.assert_allclose(got[0, 1], 18 / 5, rtol=1e-14)


def test_cumsum_as_a_gate():
    cross, diag, extra, v = inputs(np.random.default_rng(1))
    weight = np.exp(cross)
    z = np.cumsum(weight, -1)
    s = np.cumsum(weight[..., None] * v, -2)
    g = 1 / (1 + np.exp(-(diag - extra - np.log(z))))[..., None]
    want = (1 - g) * s / z[..., None] + g * v
    np.testing.assert_allclose(ref.cumsum(cross, diag, extra, v), want, rtol=1e-12)


def test_cumsum_in_chunks_equals_the_whole():
    cross, diag, extra, v = inputs(np.random.default_rng(2), length=11, spread=300)
    whole, want = ref.cumsum(cross, diag, extra, v, return_state=True)
    state, parts = None, []
    for s in (slice(0, 3), slice(3, 3), slice(3, 4), slice(4, 11)):
        part, state = ref.cumsum(cross[..., s], diag[..., s], extra[..., s], v[..., s, :],
                                 state=state, return_state=True)
        parts.append(part)
    np.testing.assert_allclose(np.concatenate(parts, -2), whole, rtol=1e-12)
    for got, expected in zip(state, want):
        np.testing.assert_allclose(got, expected, rtol=1e-12)


def test_cumsum_state_is_relative_to_the_maximum():
    cross, diag, extra, v = inputs(np.random.default_rng(3))
    _, (maximum, z, s) = ref.cumsum(cross, diag, extra, v, return_state=True)
    np.testing.assert_array_equal(maximum, cross.max(-1))
    weight = np.exp(cross - maximum[..., None])
    np.testing.assert_allclose(z, weight.sum(-1), rtol=1e-13)
    np.testing.assert_allclose(s, (weight[..., None] * v).sum(-2), rtol=1e-12)


def test_cumsum_empty_state():
    cross, diag, extra, v = inputs(np.random.default_rng(4))
    empty = (np.full((2, 3), -np.inf), np.zeros((2, 3)), np.zeros((2, 3, 4)))
    np.testing.assert_array_equal(ref.cumsum(cross, diag, extra, v, state=empty),
                                  ref.cumsum(cross, diag, extra, v))
    none = [x[..., :0] for x in (cross, diag, extra)]
    output, state = ref.cumsum(*none, v[..., :0, :], return_state=True)
    assert output.shape == (2, 3, 0, 4)
    for got, want in zip(state, empty):
        np.testing.assert_array_equal(got, want)


@pytest.mark.parametrize("size", [1e3, 1e4, 1e8])
def test_cumsum_with_huge_logits(size):
    rng = np.random.default_rng(5)
    cross, diag, extra, v = inputs(rng, length=40)
    cross, diag, extra = (np.sign(x) * size for x in (cross, diag, extra))
    output, state = ref.cumsum(cross, diag, extra, v, return_state=True)
    assert np.isfinite(output).all() and all(np.isfinite(x).all() for x in state)
    assert (np.abs(output) <= np.abs(v).max() + 1e-12).all()


def test_cumsum_only_differences_matter():
    cross, diag, extra, v = inputs(np.random.default_rng(6))
    want = ref.cumsum(cross, diag, extra, v)
    np.testing.assert_allclose(ref.cumsum(cross, diag + 500, extra + 500, v), want, rtol=1e-10)
    np.testing.assert_allclose(ref.cumsum(cross - 900, diag, extra + 900, v), want, rtol=1e-10)


def test_cumsum_of_cut_tokens():
    cross, diag, extra, v = inputs(np.random.default_rng(7))
    cross[..., :2] = -np.inf  # no past before token 2
    output = ref.cumsum(cross, diag, extra, v)
    np.testing.assert_allclose(output[..., :2, :], v[..., :2, :], rtol=1e-15)
    diag[..., :2] = -np.inf
    assert (ref.cumsum(cross, diag, extra, v)[..., :2, :] == 0).all()


@pytest.mark.parametrize("change, options, message", [
    ({"cross": np.ones((2, 3, 8))}, {}, r"cross has shape \(2, 3, 8\), value has \(2, 3, 7, 4\)"),
    ({"diag": np.ones((1, 3, 7))}, {}, "diag has shape"),
    ({"extra": np.ones(7)}, {}, "extra has shape"),
    ({"value": np.ones((7, 4))}, {}, "value has rank 2; it must be at least 3"),
    ({}, {"clip": 0.0}, "clip is 0.0; it must be positive"),
    ({}, {"clip": np.nan}, "clip is nan"),
    ({}, {"state": (1,)}, "state has 1 parts"),
    ({}, {"state": (np.zeros((2, 3)), np.zeros((2, 3)), np.zeros((2, 3, 5)))},
     r"state s has shape \(2, 3, 5\); it must be \(2, 3, 4\)"),
])
def test_cumsum_errors(change, options, message):
    arrays = dict(zip(("cross", "diag", "extra", "value"), inputs(np.random.default_rng(8))))
    with pytest.raises(ValueError, match=message):
        ref.cumsum(**{**arrays, **change}, **options)


# --- elita_positions --------------------------------------------------------------


def position_parameters(rng, *shape):
    return [rng.normal(size=shape) * 3 for _ in range(5)]


@pytest.mark.parametrize("grid", ["linspace", "index"])
@pytest.mark.parametrize("lead", [(), (3,), (2, 3)])
@pytest.mark.parametrize("n", [1, 2, 7])
def test_positions_against_loops(grid, lead, n):
    parameters = position_parameters(np.random.default_rng(n), *lead, 4)
    t = 2.5 if grid == "linspace" else 1.0
    p1, p2 = ref.elita_positions(n, *parameters, grid=grid, t=t)
    assert p1.shape == p2.shape == (*lead, n)
    for h in np.ndindex(*lead):
        a1, b1, a2, b2, c = (x[h].tolist() for x in parameters)
        for k in range(n):
            if grid == "index":
                point = (k + 1) / n
            else:
                point = t * k / (n - 1) if n > 1 else 0.0
            for p, a, b in ((p1, a1, b1), (p2, a2, b2)):
                want = math.fsum(c[r] * math.sin(point * a[r] + b[r]) for r in range(4))
                np.testing.assert_allclose(p[h][k], want, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("grid", ["linspace", "index"])
def test_positions_of_a_slice(grid):
    parameters = position_parameters(np.random.default_rng(9), 2, 3)
    whole = ref.elita_positions(10, *parameters, grid=grid)
    part = ref.elita_positions(4, *parameters, grid=grid, start=3, length=10)
    for p, q in zip(whole, part):
        np.testing.assert_array_equal(p[..., 3:7], q)


def test_positions_by_hand():
    half_pi = np.array([math.pi / 2])
    zero, one = np.zeros(1), np.ones(1)
    p1, p2 = ref.elita_positions(3, half_pi, zero, zero, half_pi, 2 * one)
    np.testing.assert_allclose(p1, [0, math.sqrt(2), 2], rtol=1e-15)
    np.testing.assert_allclose(p2, [2, 2, 2], rtol=1e-15)
    p1, _ = ref.elita_positions(2, half_pi, zero, zero, zero, one, grid="index")
    np.testing.assert_allclose(p1, [math.sin(math.pi / 4), 1], rtol=1e-15)
    assert ref.elita_positions(0, half_pi, zero, zero, zero, one)[0].shape == (0,)


@pytest.mark.parametrize("n, options, message", [
    (-1, {}, "n is -1; it must be at least 0"),
    (3, {"start": 8, "length": 10}, "positions 8 to 11 are not in a grid of length 10"),
    (3, {"start": -1}, "start is -1"),
    (3, {"grid": "log"}, "grid is 'log'"),
    (3, {"grid": "index", "t": 2.0}, "t is 2.0; it applies to the linspace grid only"),
])
def test_position_errors(n, options, message):
    with pytest.raises(ValueError, match=message):
        ref.elita_positions(n, *position_parameters(np.random.default_rng(0), 2), **options)


def test_position_shape_error():
    a = np.ones(3)
    with pytest.raises(ValueError, match=r"c has shape \(4,\), a1 has \(3,\)"):
        ref.elita_positions(2, a, a, a, a, np.ones(4))


# --- Layers -----------------------------------------------------------------------


def test_feed_forward2_against_loops():
    rng = np.random.default_rng(10)
    x, w1, w2, w3 = (rng.normal(size=s) for s in ((2, 3), (3, 4), (3, 2), (4, 2, 5)))
    b1, b2, b3 = rng.normal(size=4), rng.normal(size=2), rng.normal(size=5)

    def silu(u):
        return u / (1 + math.exp(-u))

    got = ref.feed_forward2(x, w1, b1, w2, b2, w3, b3)
    for row in range(2):
        left = [silu(loops.dot(x[row], w1[:, i]) + b1[i]) for i in range(4)]
        right = [silu(loops.dot(x[row], w2[:, j]) + b2[j]) for j in range(2)]
        want = [sum(left[i] * right[j] * w3[i, j, w] for i in range(4) for j in range(2)) + b3[w]
                for w in range(5)]
        np.testing.assert_allclose(got[row], want, rtol=1e-12)


def test_feed_forward2_does_not_overflow():
    one = np.ones((1, 1))
    got = ref.feed_forward2([[-1e4], [1e4]], one, [0.0], one, [0.0], [[[1.0]]], [0.5])
    np.testing.assert_allclose(got, [[0.5], [1e8 + 0.5]])


@pytest.mark.parametrize("change, message", [
    ({"w1": np.ones((4, 4))}, "w1 has rows 4, x has 3"),
    ({"w2": np.ones((4, 2))}, "w2 has rows 4, x has 3"),
    ({"b1": np.ones(3)}, r"b1 has shape \(3,\); it must be \(4,\)"),
    ({"w3": np.ones((4, 3, 5))}, r"w3 has shape \(4, 3, 5\); it must be \(4, 2, 5\)"),
    ({"b3": np.ones(4)}, r"b3 has shape \(4,\); it must be \(5,\)"),
])
def test_feed_forward2_errors(change, message):
    operands = dict(x=np.ones((2, 3)), w1=np.ones((3, 4)), b1=np.ones(4), w2=np.ones((3, 2)),
                    b2=np.ones(2), w3=np.ones((4, 2, 5)), b3=np.ones(5))
    with pytest.raises(ValueError, match=message):
        ref.feed_forward2(**{**operands, **change})


def test_longformer_adds_the_global_rows():
    rng = np.random.default_rng(11)
    q, k, v = (rng.normal(size=(2, 2, 6, 3)) for _ in range(3))
    got = ref.l1_longformer(q, k, v, window=2, global_rows=[0, 4], lam=2.0)
    want = ref.l1(q, k, v, window=2, lam=2.0)
    np.testing.assert_array_equal(got[..., [1, 2, 3, 5], :], want[..., [1, 2, 3, 5], :])
    full = ref.l1(q[..., [0, 4], :], k, v, lam=2.0)
    np.testing.assert_allclose(got[..., [0, 4], :], want[..., [0, 4], :] + full, rtol=1e-12)
    none = ref.l1_longformer(q, k, v, window=2, global_rows=[], lam=2.0)
    np.testing.assert_array_equal(none, want)


def test_longformer_keeps_causality_in_global_rows():
    rng = np.random.default_rng(12)
    q, k, v = (rng.normal(size=(1, 5, 3)) for _ in range(3))
    got = ref.l1_longformer(q, k, v, window=1, global_rows=[2], causal="top_left")
    past = ref.l1(q[:, 2:3], k[:, :3], v[:, :3])
    np.testing.assert_allclose(got[:, 2:3], v[:, 2:3] + past, rtol=1e-12)


@pytest.mark.parametrize("rows, message", [
    ([6], "global_rows reaches from 6 to 6, query has length 6"),
    ([-1], "global_rows reaches from -1"),
    ([1, 1], "names a row twice"),
    ([0.5], "must be a list of row indices"),
])
def test_longformer_errors(rows, message):
    x = np.zeros((1, 6, 3))
    with pytest.raises(ValueError, match=message):
        ref.l1_longformer(x, x, x, window=2, global_rows=rows)


def test_linformer_projects_keys_and_values():
    rng = np.random.default_rng(13)
    q, k, v = rng.normal(size=(2, 4, 5, 3)), rng.normal(size=(2, 2, 7, 3)), rng.normal(
        size=(2, 2, 7, 4))
    e_k, e_v = rng.normal(size=(3, 7)), rng.normal(size=(3, 7))
    got = ref.l1_linformer(q, k, v, e_k, e_v, lam=2.0)
    want = ref.l1(q, np.einsum("rn,bgnd->bgrd", e_k, k), np.einsum("rn,bgne->bgre", e_v, v),
                  lam=2.0)
    np.testing.assert_allclose(got, want, rtol=1e-12)
    np.testing.assert_array_equal(ref.l1_linformer(q, k, v, np.eye(7), np.eye(7)), ref.l1(q, k, v))
    with pytest.raises(ValueError, match="key_projection has columns 8, key's length has 7"):
        ref.l1_linformer(q, k, v, np.ones((3, 8)), e_v)
    with pytest.raises(ValueError, match="value_projection has rows 4, key_projection has 3"):
        ref.l1_linformer(q, k, v, e_k, np.ones((4, 7)))
