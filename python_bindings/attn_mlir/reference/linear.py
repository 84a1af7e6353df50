#===- linear.py - Linear attention in Hamming space ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Linear attention in Hamming space, and the hash that makes its codes."""

import numpy as np

from . import checks
from .numbers import as_float64, signs, unpack_bits


def hamming_linear(query_codes, key_codes, value, *, c=None, causal=False, compat=None, mask=None,
                   state=None, return_state=False, width=None):
    """Linear attention with weights w[i, j] = <cq_i, ck_j> + c over codes of b bits.

        O[i] = (cq_i . sum_j ck_j v_j^T + c * sum_j v_j) / (cq_i . sum_j ck_j + c * count)

    Args:
      query_codes: [batch..., H, M, b] of +-1.  key_codes: [batch..., G, N, b].
        Or both packed words (32-bit or 64-bit integers) with `width` = b.
      value: [batch..., G, N, E].
      c: b + 1 by default, so that every weight is at least 1.
      causal: row i sees keys j <= i; needs M = N.
      compat: "ecoformer" puts c * v_i in place of c * sum_j v_j, as that model's released code does
        and its checkpoints expect; M = N, not causal, no mask and no state.
      mask: boolean, broadcastable to [batch..., G, N]; a masked key has weight 0.
      state: (kv [batch..., G, b, E], v [batch..., G, E], k [batch..., G, b], count [batch..., G])
        of the keys before these.
      return_state: also return the state after these keys.
    A row whose weights sum to 0, such as one with no key, gives 0.
    Source: EcoFormer, arXiv 2209.09004.
    """
    cq, ck = _codes("query_codes", query_codes, width), _codes("key_codes", key_codes, width)
    v = as_float64(value)
    for name, array in (("query_codes", cq), ("key_codes", ck), ("value", v)):
        checks.rank_at_least(name, array, 3)
        checks.same_size(name, array.ndim, "rank", "query_codes", cq.ndim)
        checks.same_size(name, array.shape[:-3], "batch shape", "query_codes", cq.shape[:-3])
    (heads, rows, bits), (groups, keys) = cq.shape[-3:], ck.shape[-3:-1]
    checks.heads_divide(heads, groups, "key_codes")
    checks.same_size("key_codes", ck.shape[-1], "width", "query_codes", bits)
    checks.same_size("value", v.shape[-3], "heads", "key_codes", groups)
    checks.same_size("value", v.shape[-2], "length", "key_codes", keys)
    c = bits + 1 if c is None else float(c)
    if np.isnan(c):
        raise ValueError("c is NaN")
    checks.one_of("compat", compat, (None, "ecoformer"))
    if (causal or compat) and rows != keys:
        what = "causal" if causal else "compat 'ecoformer'"
        raise ValueError(f"{what} needs as many queries as keys, got {rows} and {keys}")
    if compat and (causal or mask is not None or state is not None or return_state):
        raise ValueError("compat 'ecoformer' takes no causal, mask or state")

    counted = np.ones(ck.shape[:-1], bool)
    if mask is not None:
        mask = checks.broadcastable("mask", checks.boolean("mask", mask), counted.shape)
        counted = np.broadcast_to(mask, counted.shape)
    ck = np.where(counted[..., None], ck, 0)
    v = np.where(counted[..., None], v, 0)

    # Four sums over the keys: of each prefix in turn where causal, else of all.
    sums = (ck[..., :, None] * v[..., None, :], v, ck, counted.astype(np.float64))
    axis = ck.ndim - 2
    sums = [np.cumsum(s, axis) if causal else np.sum(s, axis, keepdims=True) for s in sums]
    if state is not None:
        sums = [s + np.expand_dims(s0, axis) for s, s0 in zip(sums, _state(state, ck, v))]
    final = _last(sums, axis, state, ck, v)

    kv, v_sum, k_sum, count = [np.repeat(s, heads // groups, axis=axis - 1) for s in sums]
    if compat == "ecoformer":
        v_sum = np.repeat(v, heads // groups, axis=axis - 1)
    numerator = np.squeeze(cq[..., None, :] @ kv, axis=-2) + c * v_sum
    denominator = np.sum(cq * k_sum, axis=-1, keepdims=True) + c * count[..., None]
    output = np.where(denominator == 0, 0, numerator / np.where(denominator == 0, 1, denominator))
    return (output, final) if return_state else output


def kernel_hash(x, anchors, matrix, mean, *, sigma="live"):
    """Codes from a kernel hash.

        g_r = exp(-||x' - anchor_r||^2 / (2 sigma)) - mean_r;  y = A g;  bit = (y >= 0)

    Args:
      x: [batch..., H, N, D], scaled to unit length per row (x'; a zero row stays zero).
      anchors: [H, m, D].  matrix: A [H, b, m].  mean: [H, m].
      sigma: a positive number, or "live": the mean of ||x' - anchor||^2 over all rows and anchors
        of one batch element and head.
    Returns: +-1 in float64 [batch..., H, N, b].
    Source: EcoFormer, arXiv 2209.09004; its released code has sign(0) = 0, here it is +1.
    """
    x, anchors, matrix, mean = map(as_float64, (x, anchors, matrix, mean))
    checks.rank_at_least("x", x, 3)
    for name, array, rank in (("anchors", anchors, 3), ("matrix", matrix, 3), ("mean", mean, 2)):
        checks.same_size(name, array.ndim, "rank", "its definition", rank)
        checks.same_size(name, array.shape[0], "heads", "x", x.shape[-3])
    checks.same_size("anchors", anchors.shape[2], "width", "x", x.shape[-1])
    checks.same_size("matrix", matrix.shape[2], "anchors", "anchors", anchors.shape[1])
    checks.same_size("mean", mean.shape[1], "anchors", "anchors", anchors.shape[1])

    norm = np.sqrt(np.sum(x * x, axis=-1, keepdims=True))
    unit = x / np.where(norm == 0, 1, norm)
    difference = unit[..., :, None, :] - anchors[:, None, :, :]
    squared = np.sum(difference * difference, axis=-1)
    if isinstance(sigma, str):
        checks.one_of("sigma", sigma, ("live",))
        pairs = squared.shape[-2] * squared.shape[-1]
        sigma = np.sum(squared, axis=(-2, -1), keepdims=True) / max(pairs, 1)
    elif not sigma > 0:
        raise ValueError(f"sigma is {sigma}; it must be positive")
    with np.errstate(divide="ignore", invalid="ignore"):
        g = np.exp(-squared / (2 * sigma)) - mean[:, None, :]
    return signs(g @ np.swapaxes(matrix, -1, -2))


def _codes(name, x, width):
    x = np.asarray(x)
    if x.dtype.kind in "iu" and x.dtype.itemsize in (4, 8):
        if width is None:
            raise ValueError(f"{name} holds packed codes; their width must be given")
        return np.where(unpack_bits(x, width), 1.0, -1.0)
    codes = as_float64(x)
    if width is not None and codes.ndim and width != codes.shape[-1]:
        raise ValueError(f"width is {width}, {name} has width {codes.shape[-1]}")
    if not np.isin(codes, (-1, 1)).all():
        raise ValueError(f"{name} must hold +1 and -1 only")
    return codes


def _state(state, ck, v):
    if len(state) != 4:
        raise ValueError(f"state has {len(state)} parts; it must have 4: kv, v, k, count")
    head, bits, width = ck.shape[:-2], ck.shape[-1], v.shape[-1]
    shapes = ((*head, bits, width), (*head, width), (*head, bits), head)
    state = tuple(map(as_float64, state))
    for name, part, shape in zip(("kv", "v", "k", "count"), state, shapes):
        checks.same_shape(f"state {name}", part, shape)
    return state


def _last(sums, axis, state, ck, v):
    """The sums after the last key; the initial state where there is none."""
    if sums[0].shape[axis]:
        return tuple(np.take(s, -1, axis) for s in sums)
    if state is not None:
        return _state(state, ck, v)
    return tuple(np.zeros((*s.shape[:axis], *s.shape[axis + 1:])) for s in sums)
