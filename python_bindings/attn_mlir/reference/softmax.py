#===- softmax.py - sdpa, l1 and hamming ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The softmax family: a score per query and key, cut, normalised, applied to the values.

Head h of the query reads key/value head h // (H / G).
"""

import numpy as np

from . import checks
from .numbers import as_float64, round_to_bf16, signs, unpack_bits

CAUSAL = ("none", "top_left", "bottom_right")
PRECISION = ("f32", "bf16-weights", "i16", "u8")


def sdpa(query, key, value, *, scale=None, **shared):
    """Scaled dot-product attention: score = scale * <q, k>.

    Args:
      query: [batch..., H, M, D].
      key: [batch..., G, N, D], G divides H.  value: [batch..., G, N, E].
      scale: a number or one per head [H]; 1 / sqrt(D) by default.
      shared: bias, mask, causal, offset, window, kv_length, softcap, return_lse; see `attend`.
    Returns: [batch..., H, M, E], or that and the log-sum-exp [batch..., H, M].
    Source: Vaswani et al. 2017.
    """
    q, k, v = _operands(query, key, value)
    scale = _default(scale, "scale", lambda: 1 / np.sqrt(_width(q)), _heads(q))
    with np.errstate(invalid="ignore", over="ignore"):
        scores = scale * (q @ np.swapaxes(k, -1, -2))
    return attend(scores, v, **shared)


def l1(query, key, value, *, lam=1.0, scale=None, precision="f32", **shared):
    """Attention by L1 distance: score = -lam / sqrt(D) * sum_m |q_m - k_m|.

    Args:
      query, key, value, shared: as `sdpa`.
      lam: kernel width, >= 0, unitless; a number or one per head [H].
      scale: replaces lam / sqrt(D).
      precision: "f32" takes the inputs as they are. "u8" and "i16" quantise query and key to 256
        or 32768 levels, one affine scale and zero point per batch element and query head.
        "bf16-weights" rounds the weights, relative to the row's maximum, and the values to
        bfloat16; the normaliser sums the unrounded weights.
    Source: EcoTransformer, arXiv 2507.20096.
    """
    q, k, v = _operands(query, key, value)
    checks.one_of("precision", precision, PRECISION)
    lam = _at_least_zero("lam", checks.per_head("lam", lam, _heads(q)))
    scale = _default(scale, "scale", lambda: lam / np.sqrt(_width(q)), _heads(q))
    _at_least_zero("scale", scale)
    step = 1.0
    if precision in ("u8", "i16"):
        q, k, step = _quantise(q, k, levels=255 if precision == "u8" else 32767)
    with np.errstate(invalid="ignore", over="ignore"):
        scores = -scale * step * _pairwise_l1(q, k)
    return attend(scores, v, bf16_weights=precision == "bf16-weights", **shared)


def hamming(query, key, value, *, sigma_q=1.0, sigma_k=1.0, scale=None, top_n=None, width=None,
            **shared):
    """Hamming softmax: score = sigma_q * sigma_k * (D - 2 * ham(q, k)) / sqrt(D).

    Args:
      query, key: floating point, whose signs are taken, or both packed codes (32-bit or 64-bit
        integers [..., ceil(D / word)], see `sign_pack`) with `width` = D.
      value, shared: as `sdpa`.
      sigma_q, sigma_k: standard deviations; a number or one per head [H].
      scale: replaces sigma_q * sigma_k / sqrt(D).
      top_n: keep the largest top_n scores of each row; of equal scores the lowest key index.
    Source: Hamming Attention Distillation, arXiv 2502.01770.
    """
    s_q, s_k, v = _operands(_sign_codes("query", query, width), _sign_codes("key", key, width),
                            value)
    sigma_q = checks.per_head("sigma_q", sigma_q, _heads(s_q))
    sigma_k = checks.per_head("sigma_k", sigma_k, _heads(s_q))
    width = _width(s_q)
    scale = _default(scale, "scale", lambda: sigma_q * sigma_k / np.sqrt(width), _heads(s_q))
    differing = (width - s_q @ np.swapaxes(s_k, -1, -2)) / 2
    return attend(scale * (width - 2 * differing), v, top_n=top_n, **shared)


def attend(scores, value, *, bias=None, mask=None, causal="none", offset=None, window=None,
           kv_length=None, softcap=None, top_n=None, bf16_weights=False, return_lse=False):
    """What every member of the family does with its scores.

        S = softcap * tanh(S / softcap);  S = S + bias;  S = -inf where cut
        P = softmax over keys of S;  O[i] = sum_j P[i, j] v_j

    Args:
      scores: [batch..., H, M, N].  value: [batch..., H, N, E].
      bias: added to the scores; broadcastable to [batch..., H, M, N].
      mask: boolean, 1 = attend; broadcastable likewise.
      causal: "none", "top_left" (j <= i) or "bottom_right" (j <= i + N - M).
      offset: replaces N - M; a whole number or one per batch element.
      window: also cuts keys `window` or more before, or when not causal after, the aligned row.
      kv_length: keys at or past it are cut; a whole number or one per batch element.
      softcap: > 0; a number or one per head.
      top_n: how many keys of each row survive; None keeps all.
    A row with no surviving key gives 0 and a log-sum-exp of -inf. A NaN in a surviving score makes
    its row NaN; whatever is cut, or has a weight of exactly 0, does not reach the output.
    """
    batch, (heads, rows, keys) = scores.shape[:-3], scores.shape[-3:]
    with np.errstate(invalid="ignore", over="ignore"):
        if softcap is not None:
            softcap = checks.per_head("softcap", softcap, heads)
            if not (softcap > 0).all():
                raise ValueError(f"softcap is {np.min(softcap)}; it must be positive")
            scores = softcap * np.tanh(scores / softcap)
        if bias is not None:
            scores = scores + checks.broadcastable("bias", as_float64(bias), scores.shape)
        kept = surviving(batch, rows, keys, causal, offset, window, kv_length)
        if mask is not None:
            kept = kept & checks.broadcastable("mask", checks.boolean("mask", mask), scores.shape)
        scores = np.where(kept, scores, -np.inf)
        if top_n is not None:
            scores = _keep_largest(scores, checks.whole_number("top_n", top_n, least=1))

        largest = np.max(scores, axis=-1, keepdims=True, initial=-np.inf)
        weights = np.exp(scores - np.where(largest == -np.inf, 0, largest))
        total = np.sum(weights, axis=-1, keepdims=True)
        if bf16_weights:
            numerator = _weighted_sum(round_to_bf16(weights), round_to_bf16(value))
        else:
            numerator = _weighted_sum(weights, value)
        output = numerator / np.where(total == 0, 1, total)
        lse = np.squeeze(largest + np.log(np.where(total == 0, 1, total)), axis=-1)
    return (output, lse) if return_lse else output


def surviving(batch, rows, keys, causal="none", offset=None, window=None, kv_length=None):
    """Where causal, window and kv_length leave a key, broadcastable to [batch..., 1, M, N]."""
    checks.one_of("causal", causal, CAUSAL)
    if offset is not None and causal == "top_left":
        raise ValueError("offset does not apply to causal 'top_left', whose rows are not shifted")
    if offset is not None and causal == "none" and window is None:
        raise ValueError("offset needs causal 'bottom_right' or a window")
    i, j = np.arange(rows)[:, None], np.arange(keys)[None, :]
    if offset is not None:
        aligned = i + checks.per_batch("offset", offset, batch)
    else:
        aligned = i + (keys - rows if causal == "bottom_right" else 0)
    kept = np.ones((rows, keys), bool)
    if causal != "none":
        kept = kept & (j <= aligned)
    if window is not None:
        window = checks.whole_number("window", window, least=1)
        kept = kept & (j > aligned - window)
        if causal == "none":
            kept = kept & (j < aligned + window)
    if kv_length is not None:
        kept = kept & (j < checks.per_batch("kv_length", kv_length, batch))
    return kept


def _operands(query, key, value):
    """The three operands as float64, key and value with one head per query head."""
    q, k, v = as_float64(query), as_float64(key), as_float64(value)
    for name, array in (("query", q), ("key", k), ("value", v)):
        checks.rank_at_least(name, array, 3)
        checks.same_size(name, array.ndim, "rank", "query", q.ndim)
        checks.same_size(name, array.shape[:-3], "batch shape", "query", q.shape[:-3])
    heads, groups = _heads(q), _heads(k)
    checks.heads_divide(heads, groups)
    checks.same_size("value", _heads(v), "heads", "key", groups)
    checks.same_size("key", k.shape[-1], "width", "query", q.shape[-1])
    checks.same_size("value", v.shape[-2], "length", "key", k.shape[-2])
    return q, np.repeat(k, heads // groups, axis=-3), np.repeat(v, heads // groups, axis=-3)


def _heads(x):
    return x.shape[-3]


def _width(q):
    if q.shape[-1] == 0:
        raise ValueError("query has width 0, for which the default scale is not defined")
    return q.shape[-1]


def _default(given, name, default, heads):
    return default() if given is None else checks.per_head(name, given, heads)


def _at_least_zero(name, value):
    if (value < 0).any():
        raise ValueError(f"{name} is {np.min(value)}; it must not be negative")
    return value


def _pairwise_l1(q, k):
    """[..., M, D] and [..., N, D] to [..., M, N], one coordinate at a time to stay small."""
    distance = np.zeros((*q.shape[:-1], k.shape[-2]))
    for m in range(q.shape[-1]):
        distance += np.abs(q[..., :, None, m] - k[..., None, :, m])
    return distance


def _quantise(q, k, levels):
    """x8 = clamp(round((x - lo) / step), 0, levels), lo and hi over query and key of one head."""
    both = np.concatenate([q, k], axis=-2)
    finite = np.isfinite(both)
    lo = np.min(both, axis=(-2, -1), keepdims=True, where=finite, initial=np.inf)
    hi = np.max(both, axis=(-2, -1), keepdims=True, where=finite, initial=-np.inf)
    step = np.where(hi > lo, (hi - lo) / levels, 0)
    safe_step = np.where(step > 0, step, 1)
    quantised = np.clip(np.rint((both - lo) / safe_step), 0, levels)
    rows = q.shape[-2]
    return quantised[..., :rows, :], quantised[..., rows:, :], step


def _sign_codes(name, x, width):
    """+-1 in float64 of floating-point numbers, or of packed words of `width` bits."""
    x = np.asarray(x)
    if x.dtype.kind not in "iu":
        if width is not None and x.ndim and width != x.shape[-1]:
            raise ValueError(f"width is {width}, {name} has width {x.shape[-1]}")
        return signs(x)
    if width is None:
        raise ValueError(f"{name} holds packed codes; their width must be given")
    return np.where(unpack_bits(x, width), 1.0, -1.0)


def _keep_largest(scores, count):
    """-inf outside the `count` largest of each row; a stable order breaks ties by lowest index."""
    order = np.argsort(-scores, axis=-1, kind="stable")
    kept = np.zeros(scores.shape, bool)
    np.put_along_axis(kept, order[..., :count], True, axis=-1)
    has_nan = np.isnan(scores).any(axis=-1, keepdims=True)
    return np.where(kept | has_nan, scores, -np.inf)


def _weighted_sum(weights, value):
    """sum_j weights[i, j] v_j, in which a key of weight exactly 0 contributes nothing."""
    if np.isfinite(value).all():
        return weights @ value
    terms = weights[..., :, :, None] * value[..., None, :, :]
    return np.sum(np.where(weights[..., None] == 0, 0, terms), axis=-2)
