#===- scan.py - Cumulative-sum attention ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Cumulative-sum linear attention (ELiTA) and its positions."""

import numpy as np

from . import checks
from .numbers import as_float64


def cumsum(cross, diag, extra, value, *, clip=None, state=None, return_state=False):
    """Cumulative-sum attention.

        S_i = sum_{j<=i} exp(cross_j) v_j;  Z_i = sum_{j<=i} exp(cross_j)
        O[i] = (exp(diag_i) v_i + exp(extra_i) S_i) / (exp(diag_i) + exp(extra_i) Z_i)

    Args:
      cross, diag, extra: logits [batch..., H, N].  value: [batch..., H, N, E].
      clip: > 0; clamps each logit to [-clip, clip] first.
      state: (max [batch..., H], Z [batch..., H], S [batch..., H, E]) of the tokens before these,
        where Z and S are relative to exp(max). The empty state is (-inf, 0, 0).
      return_state: also return the state after these tokens.
    A token whose three weights are all 0 (logits of -inf) gives 0.
    Source: ELiTA, acosharma/elita-transformer.
    """
    cross, diag, extra, v = map(as_float64, (cross, diag, extra, value))
    checks.rank_at_least("value", v, 3)
    for name, logits in (("cross", cross), ("diag", diag), ("extra", extra)):
        if logits.shape != v.shape[:-1]:
            raise ValueError(f"{name} has shape {logits.shape}, value has {v.shape}: "
                             f"{name} must be {v.shape[:-1]}")
    if clip is not None:
        if not clip > 0:
            raise ValueError(f"clip is {clip}; it must be positive")
        cross, diag, extra = (np.clip(x, -clip, clip) for x in (cross, diag, extra))

    # A running maximum keeps every exponent at or below 0, whatever the logits.
    maximum, z, s = _initial_state(state, v)
    output = np.empty(v.shape)
    for i in range(v.shape[-2]):
        new_maximum = np.maximum(maximum, cross[..., i])
        decay, weight = _exp(maximum, new_maximum), _exp(cross[..., i], new_maximum)
        maximum, z = new_maximum, decay * z + weight
        s = decay[..., None] * s + weight[..., None] * v[..., i, :]

        past = extra[..., i] + maximum
        top = np.maximum(diag[..., i], past)
        own, rest = _exp(diag[..., i], top), _exp(past, top)
        numerator = own[..., None] * v[..., i, :] + rest[..., None] * s
        denominator = own + rest * z
        output[..., i, :] = numerator / np.where(denominator == 0, 1, denominator)[..., None]
    return (output, (maximum, z, s)) if return_state else output


def elita_positions(n, a1, b1, a2, b2, c, *, grid="linspace", t=1.0, start=0, length=None):
    """Two learned sums of sines over a grid: p = sum_r c_r sin(t_k a_r + b_r).

    Args:
      n: how many positions to return.
      a1, b1, a2, b2, c: [lead..., R].
      grid: "linspace", t_k = t * k / (length - 1) for k = 0 .. length - 1 (one point: 0), or
        "index", t_k = k / length for k = 1 .. length.
      t: the last point of "linspace".
      start, length: the n positions are start .. start + n - 1 of a grid of `length` points;
        by default they are the whole grid.
    Returns: p1 and p2, each [lead..., n].
    Source: ELiTA, acosharma/elita-transformer (linspace: its code, index: its README).
    """
    n, start = checks.whole_number("n", n, least=0), checks.whole_number("start", start, least=0)
    length = n + start if length is None else checks.whole_number("length", length, least=0)
    if start + n > length:
        raise ValueError(f"positions {start} to {start + n} are not in a grid of length {length}")
    checks.one_of("grid", grid, ("linspace", "index"))
    if grid == "index" and t != 1.0:
        raise ValueError(f"t is {t}; it applies to the linspace grid only")
    a1, b1, a2, b2, c = map(as_float64, (a1, b1, a2, b2, c))
    checks.rank_at_least("a1", a1, 1)
    for name, array in (("b1", b1), ("a2", a2), ("b2", b2), ("c", c)):
        if array.shape != a1.shape:
            raise ValueError(f"{name} has shape {array.shape}, a1 has {a1.shape}")

    k = start + np.arange(n, dtype=np.float64)
    points = t * k / max(length - 1, 1) if grid == "linspace" else (k + 1) / max(length, 1)
    first = np.sin(points[:, None] * a1[..., None, :] + b1[..., None, :])
    second = np.sin(points[:, None] * a2[..., None, :] + b2[..., None, :])
    return (np.sum(c[..., None, :] * first, axis=-1), np.sum(c[..., None, :] * second, axis=-1))


def _exp(logit, maximum):
    """exp(logit - maximum) for logit <= maximum; 0 where both are -inf."""
    return np.exp(logit - np.where(maximum == -np.inf, 0, maximum))


def _initial_state(state, v):
    head, width = v.shape[:-2], v.shape[-1]
    if state is None:
        return np.full(head, -np.inf), np.zeros(head), np.zeros((*head, width))
    if len(state) != 3:
        raise ValueError(f"state has {len(state)} parts; it must have 3: max, z, s")
    state = tuple(map(as_float64, state))
    for name, part, shape in zip(("max", "z", "s"), state, (head, head, (*head, width))):
        checks.same_shape(f"state {name}", part, shape)
    return state
