#===- layers.py - Combinations that the papers name ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Combinations that the papers name, built from the mechanisms."""

import numpy as np

from . import checks
from .numbers import as_float64
from .softmax import l1


def feed_forward2(x, w1, b1, w2, b2, w3, b3):
    """ELiTA's gated feed-forward.

        y_w = sum_ij silu(x W1 + b1)_i silu(x W2 + b2)_j W3[i, j, w] + b3_w

    Args:
      x: [..., D].  w1: [D, F1], b1: [F1].  w2: [D, F2], b2: [F2].  w3: [F1, F2, W], b3: [W].
    Returns: [..., W].
    """
    x, w1, b1, w2, b2, w3, b3 = map(as_float64, (x, w1, b1, w2, b2, w3, b3))
    for name, array, rank in (("w1", w1, 2), ("w2", w2, 2), ("w3", w3, 3)):
        checks.same_size(name, array.ndim, "rank", "its definition", rank)
    checks.rank_at_least("x", x, 1)
    checks.same_size("w1", w1.shape[0], "rows", "x", x.shape[-1])
    checks.same_size("w2", w2.shape[0], "rows", "x", x.shape[-1])
    checks.same_shape("b1", b1, w1.shape[1:])
    checks.same_shape("b2", b2, w2.shape[1:])
    checks.same_shape("w3", w3, (w1.shape[1], w2.shape[1], w3.shape[2]))
    checks.same_shape("b3", b3, w3.shape[2:])
    return np.einsum("...i,...j,ijw->...w", _silu(x @ w1 + b1), _silu(x @ w2 + b2), w3) + b3


def l1_longformer(query, key, value, *, window, global_rows, lam=1.0, scale=None, causal="none"):
    """L1 attention in a window, plus L1 attention of some rows to every key, the two added.

    Args:
      query, key, value, window, lam, scale, causal: as `l1`.
      global_rows: indices of the query rows that also attend to every key.
    Each part is normalised on its own.
    Source: EcoTransformer, arXiv 2507.20096, section 5.
    """
    q = as_float64(query)
    checks.rank_at_least("query", q, 3)
    rows = np.asarray(global_rows)
    if rows.ndim != 1 or (rows.size and rows.dtype.kind not in "iu"):
        raise ValueError(f"global_rows has shape {rows.shape} of {rows.dtype}; "
                         "it must be a list of row indices")
    if rows.size and (rows.min() < 0 or rows.max() >= q.shape[-2]):
        raise ValueError(f"global_rows reaches from {rows.min()} to {rows.max()}, "
                         f"query has length {q.shape[-2]}")
    if np.unique(rows).size != rows.size:
        raise ValueError("global_rows names a row twice")
    rows = rows.astype(np.int64)
    local = l1(q, key, value, window=window, causal=causal, lam=lam, scale=scale)
    # A global row keeps its own place: what causal cuts for it stays cut.
    full = l1(q, key, value, causal=causal, lam=lam, scale=scale)
    local[..., rows, :] += full[..., rows, :]
    return local


def l1_linformer(query, key, value, key_projection, value_projection, **options):
    """L1 attention over projected keys and values: l1(Q, E_K K, E_V V).

    Args:
      query, key, value, options: as `l1`.
      key_projection, value_projection: E_K, E_V [R, N], shared by batch elements and heads.
    Source: EcoTransformer, arXiv 2507.20096, section 5.
    """
    k, v = as_float64(key), as_float64(value)
    e_k, e_v = as_float64(key_projection), as_float64(value_projection)
    for name, projection, operand, array in (("key_projection", e_k, "key", k),
                                             ("value_projection", e_v, "value", v)):
        checks.rank_at_least(operand, array, 3)
        checks.same_size(name, projection.ndim, "rank", "its definition", 2)
        checks.same_size(name, projection.shape[1], "columns", f"{operand}'s length",
                         array.shape[-2])
    checks.same_size("value_projection", e_v.shape[0], "rows", "key_projection", e_k.shape[0])
    return l1(query, e_k @ k, e_v @ v, **options)


def _silu(x):
    # exp of a negative number only, so that it can't overflow.
    e = np.exp(-np.abs(x))
    return x * np.where(x >= 0, 1 / (1 + e), e / (1 + e))
