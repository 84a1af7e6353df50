#===- table.py - Every op, option, shape and format that is compared ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The table: every op and option alone, the pairs that interact, odd shapes, every format.

Each topic is a generator of cases; a case's numbers depend on its name only.
"""

import functools
import itertools

import numpy as np

from .. import reference as ref
from .ops import (Scalar, Sizes, cumsum_case, elita_positions_case, hamming_linear_case,
                  kernel_hash_case, normal, online_case, rounded, sign_pack_case, softmax_case)
from .program import Group

SIZES = (1, 2, 3, 7, 16, 17, 33, 64, 65, 97, 128)
DTYPES = ("f64", "f32", "f16", "bf16")
SOFTMAX = ("sdpa", "l1", "hamming")
STATIC_AND_DYNAMIC = (False, True)
CASES_PER_GROUP = 20


@functools.cache
def cases():
    """The whole table, in a fixed order, names unique."""
    topics = (_softmax_sizes, _softmax_dtypes, _softmax_groups, _softmax_empty, _softmax_broadcasts,
              _softmax_cuts, _softmax_parameters, _softmax_pairs, _softmax_layouts,
              _softmax_extremes, _softmax_specials, _l1_precision, _l1_offsets, _hamming_codes,
              _hamming_top_n, _online, _hamming_linear, _kernel_hash, _sign_pack, _cumsum,
              _elita_positions)
    table = tuple(case for topic in topics for case in topic())
    names = [case.name for case in table]
    repeated = {name for name in names if names.count(name) > 1}
    if repeated:
        raise RuntimeError(f"cases of the same name: {', '.join(sorted(repeated))}")
    return table


def groups(selected=None, size=CASES_PER_GROUP):
    """The cases in groups of one op and format, `size` to a module."""
    by_kind = {}
    for case in cases() if selected is None else selected:
        by_kind.setdefault((case.op, case.dtype), []).append(case)
    return [
        Group(f"{op}-{dtype}-{start // size:02}", tuple(members[start:start + size]))
        for (op, dtype), members in by_kind.items() for start in range(0, len(members), size)
    ]


# --- The softmax family: shapes and formats ------------------------------------------


def _softmax_sizes():
    for op, dynamic, (i, s) in itertools.product(SOFTMAX, STATIC_AND_DYNAMIC, enumerate(SIZES)):
        def turned(by, i=i):
            return SIZES[(i + by) % len(SIZES)]
        square = Sizes((), 1, 1, s, s, turned(4), turned(7))
        yield softmax_case(op, f"sizes/{square}", square, dynamic=dynamic, causal="bottom_right",
                           lse=True)
        odd = Sizes((1,), 1, 1, s, turned(3), turned(6), turned(8))
        yield softmax_case(op, f"sizes/{odd}", odd, dynamic=dynamic)


def _softmax_dtypes():
    for op, dtype in itertools.product(SOFTMAX, DTYPES):
        for dynamic in (False, True, "lengths"):
            yield softmax_case(op, "dtypes/plain", Sizes(), dtype, dynamic=dynamic, lse=True)
        everything = dict(bias=_bias, mask=_mask, causal="bottom_right", kv_length=6, softcap=2.0,
                          scale=0.4, lse=True)
        for dynamic in STATIC_AND_DYNAMIC:
            yield softmax_case(op, "dtypes/everything", Sizes(rows=9, keys=11), dtype,
                               dynamic=dynamic, **everything)
        yield softmax_case(op, "dtypes/wide", Sizes((), rows=17, keys=33, width=65, value_width=3),
                           dtype)
    for op in SOFTMAX:
        yield softmax_case(op, "dtypes/accumulate-f64", Sizes(), "f32", accumulate="f64", lse=True)
        yield softmax_case(op, "dtypes/bias-f32", Sizes(), "f16", bias=_bias, bias_type="f32")


def _softmax_groups():
    pairs = ((1, 1), (2, 1), (2, 2), (3, 1), (3, 3), (6, 2), (6, 3), (8, 1), (8, 2), (8, 8))
    batches = ((), (2,), (2, 3), (1, 1, 2))
    for op, (i, (heads, groups_)) in itertools.product(SOFTMAX, enumerate(pairs)):
        sizes = Sizes(batches[i % 4], heads, groups_, 3, 4, 5, 2)
        yield softmax_case(op, f"groups/{sizes}", sizes, dynamic=i % 2 == 1, lse=True)
    for dtype in ("f16", "bf16", "f64"):
        sizes = Sizes((2,), 6, 2, 3, 4, 5, 2)
        yield softmax_case("sdpa", f"groups/{sizes}", sizes, dtype, dynamic=True)


def _softmax_empty():
    empty = {"no-keys": Sizes(keys=0), "no-rows": Sizes(rows=0), "no-batch": Sizes(batch=(0,)),
             "no-value-width": Sizes(value_width=0), "no-keys-no-rows": Sizes(rows=0, keys=0)}
    for op, dynamic, (what, sizes) in itertools.product(SOFTMAX, STATIC_AND_DYNAMIC, empty.items()):
        yield softmax_case(op, f"empty/{what}", sizes, dynamic=dynamic, lse=True)
    for dynamic in STATIC_AND_DYNAMIC:
        yield softmax_case("sdpa", "empty/no-keys-causal", Sizes(keys=0), dynamic=dynamic,
                           causal="bottom_right", bias=_bias, mask=_mask)
        yield softmax_case("hamming", "empty/no-keys-top", Sizes(keys=0), dynamic=dynamic, top_n=3)


def _shapes_broadcasting_to(full):
    for ones in itertools.product((False, True), repeat=len(full)):
        yield tuple(1 if one else size for one, size in zip(ones, full))
    for rank in range(1, len(full)):
        yield full[len(full) - rank:]
    yield full[1:-1] + (1,)
    yield (1,)


def _softmax_broadcasts():
    sizes = Sizes((2,), 2, 1, 3, 5, 4, 3)
    for i, shape in enumerate(_shapes_broadcasting_to(sizes.scores)):
        form = "x".join(map(str, shape))
        for name, make in (("bias", _floats(shape)), ("mask", _booleans(shape))):
            dynamic = (i + (name == "mask")) % 2 == 1
            yield softmax_case("sdpa", f"broadcasts/{name}-{form}", sizes, dynamic=dynamic,
                               lse=True, **{name: make})
            if i % 4 == 0:
                yield softmax_case("l1", f"broadcasts/{name}-{form}", sizes, dynamic=dynamic,
                                   **{name: make})
            if i % 4 == 2:
                yield softmax_case("hamming", f"broadcasts/{name}-{form}", sizes,
                                   dynamic=not dynamic, top_n=2, **{name: make})
    for op, dynamic in itertools.product(SOFTMAX, STATIC_AND_DYNAMIC):
        yield softmax_case(op, "broadcasts/rows-cut", sizes, dynamic=dynamic, lse=True,
                           mask=lambda r, s: np.arange(s.rows)[:, None] != 1)
        yield softmax_case(op, "broadcasts/all-cut", sizes, dynamic=dynamic, lse=True,
                           mask=lambda r, s: np.zeros((s.rows, s.keys), bool))
        yield softmax_case(op, "broadcasts/all-kept", sizes, dynamic=dynamic, lse=True,
                           mask=lambda r, s: np.ones((s.rows, s.keys), bool))


def _softmax_cuts():
    shapes = ((5, 5), (3, 7), (7, 3), (1, 6))
    windows, lengths = (None, 1, 3), (None, 4, "batch")
    turn = itertools.count()
    for op in SOFTMAX:
        for causal, window, kv_length in itertools.product(
                ("none", "top_left", "bottom_right"), windows, lengths):
            takes_offset = causal == "bottom_right" or causal == "none" and window
            for offset in (None, 2, -1, "batch") if takes_offset else (None,):
                i = next(turn)
                if op != "sdpa" and i % 3:
                    continue
                # Not in step with the offsets, so that each meets every shape.
                rows, keys = shapes[(i + i // len(shapes)) % len(shapes)]
                options = {"causal": causal, "window": window, "offset": offset,
                           "kv_length": kv_length}
                if offset == "batch":
                    options["offset"] = np.array([-2, 3])
                if kv_length == "batch":
                    options["kv_length"] = np.array([keys, 2])
                if i % 2:
                    options["length_type"] = ("index", "i32")[i // 2 % 2]
                options = {k: v for k, v in options.items() if v is not None}
                label = f"{causal}-w{window}-o{offset}-l{kv_length}-M{rows}N{keys}"
                yield softmax_case(op, f"cuts/{label}", Sizes(rows=rows, keys=keys), lse=i % 2 == 0,
                                   dynamic=(False, True, "lengths")[i % 3], **options)
    edges = {"kv-zero": dict(kv_length=0), "kv-negative": dict(kv_length=-3),
             "kv-past-end": dict(kv_length=99), "window-wide": dict(window=99),
             "offset-far-left": dict(causal="bottom_right", offset=-99),
             "offset-far-right": dict(causal="bottom_right", offset=99)}
    for op, (what, options) in itertools.product(SOFTMAX, edges.items()):
        yield softmax_case(op, f"cuts/{what}", Sizes(), dynamic=op == "l1", lse=True, **options)


# --- The softmax family: numbers -------------------------------------------------------


def _floats(shape):
    return lambda rng, sizes: rng.normal(size=shape)


def _booleans(shape):
    return lambda rng, sizes: rng.random(shape) < 0.6


def _bias(rng, sizes):
    return rng.normal(size=(sizes.heads, sizes.rows, sizes.keys))


def _mask(rng, sizes):
    mask = rng.random((*sizes.batch, 1, sizes.rows, sizes.keys)) < 0.6
    mask[..., :1, :] = False  # the first row sees nothing
    return mask


def _per_head(low, high):
    return lambda rng, sizes: rng.uniform(low, high, sizes.heads)


def _own_parameters(op):
    yield from (("scale", 0.7), ("softcap", 1.5))
    if op == "l1":
        yield "lam", 2.5
    if op == "hamming":
        yield from (("sigma_q", 0.6), ("sigma_k", 1.7))


def _softmax_parameters():
    sizes = Sizes(heads=4, groups=2)
    for op in SOFTMAX:
        for name, number in _own_parameters(op):
            forms = {"attribute": number, "scalar": Scalar(number),
                     "per-head": _per_head(0.5 * number, 2 * number)}
            for dynamic, (form, value) in itertools.product(STATIC_AND_DYNAMIC, forms.items()):
                yield softmax_case(op, f"parameters/{name}-{form}", sizes, dynamic=dynamic,
                                   lse=True, **{name: value})
            yield softmax_case(op, f"parameters/{name}-scalar", sizes, "f64",
                               **{name: Scalar(number)})
            yield softmax_case(op, f"parameters/{name}-scalar-f16", sizes, "f16",
                               **{name: Scalar(number, "f16")})
    yield softmax_case("sdpa", "parameters/scale-zero", sizes, scale=0.0, lse=True)
    yield softmax_case("sdpa", "parameters/scale-negative", sizes, scale=-0.5)
    yield softmax_case("l1", "parameters/lam-zero", sizes, lam=0.0, lse=True)
    yield softmax_case("l1", "parameters/lam-large", sizes, lam=25.0, lse=True)
    yield softmax_case("hamming", "parameters/both-sigmas", sizes, sigma_q=0.5,
                       sigma_k=_per_head(0.5, 2))
    yield softmax_case("sdpa", "parameters/softcap-tight", sizes, softcap=0.01, scale=10.0)


PAIRED = {
    "bias": dict(bias=_bias),
    "mask": dict(mask=_mask),
    "top_left": dict(causal="top_left"),
    "bottom_right": dict(causal="bottom_right"),
    "offset": dict(causal="bottom_right", offset=1),
    "window": dict(window=2),
    "kv_length": dict(kv_length=np.array([6, 3])),
    "scale": dict(scale=_per_head(0.2, 2)),
    "softcap": dict(softcap=0.8),
    "lse": dict(lse=True),
    "grouped": dict(groups=True),
    "layout": dict(layouts={"query": (0, 2, 1, 3), "output": (0, 2, 1, 3)}),
}
PAIRED_OWN = {
    "sdpa": {},
    "l1": {"lam": dict(lam=_per_head(0.5, 5))},
    "hamming": {"top_n": dict(top_n=3), "sigma": dict(sigma_q=1.5, sigma_k=_per_head(0.5, 2)),
                "codes": dict(codes=64)},
}


def _softmax_pairs():
    for op in SOFTMAX:
        points = {**PAIRED, **PAIRED_OWN[op]}
        for i, (first, second) in enumerate(itertools.combinations(points, 2)):
            merged = {**points[first], **points[second]}
            if len(merged) < len(points[first]) + len(points[second]):
                continue  # both set causal
            if merged.get("causal") == "top_left" and "offset" in merged:
                continue
            if "scale" in merged and {"lam", "sigma_q"} & merged.keys():
                continue  # a scale takes their place
            # The interactions with the op's own options all stay; the shared ones thin out.
            if op != "sdpa" and first in PAIRED and second in PAIRED and i % 3:
                continue
            heads = (4, 2) if merged.pop("groups", False) else (2, 2)
            sizes = Sizes((2,), *heads, *((6, 6), (4, 7), (7, 5))[i % 3], 5, 3)
            if "kv_length" in merged:
                merged["kv_length"] = np.array([sizes.keys - 1, 2])
            yield softmax_case(op, f"pairs/{first}+{second}", sizes, dynamic=i % 2 == 1,
                               **{"lse": False, **merged})


def _softmax_layouts():
    forms = {
        "bmhd": {name: (0, 2, 1, 3) for name in ("query", "key", "value", "output")},
        "key-transposed": {"key": (0, 1, 3, 2)},
        "heads-first": {"query": (1, 0, 2, 3), "value": (1, 0, 2, 3)},
        "all-different": {"query": (0, 2, 1, 3), "key": (3, 0, 1, 2), "value": (1, 0, 3, 2),
                          "output": (2, 1, 0, 3)},
    }
    for op, dynamic, (what, layouts) in itertools.product(
            SOFTMAX, (False, True, "lengths"), forms.items()):
        sizes = Sizes((3,), 4, 2, 5, 7, 6, 2)
        yield softmax_case(op, f"layouts/{what}", sizes, dynamic=dynamic, layouts=layouts,
                           causal="bottom_right", lse=True)


def _softmax_extremes():
    def huge(rng, sizes, dtype):
        # Whole numbers whose products and sums are exact: scores reach +-1e4 without rounding.
        q = rng.choice([-50.0, 50.0], size=sizes.query)
        return q, rng.choice([-50.0, 50.0], size=sizes.key), rng.normal(size=sizes.value)

    sizes = Sizes(width=4, keys=17)
    for dtype, dynamic in itertools.product(DTYPES, STATIC_AND_DYNAMIC):
        yield softmax_case("sdpa", "extremes/1e4", sizes, dtype, dynamic=dynamic, data=huge,
                           scale=1.0, lse=True)
        yield softmax_case("l1", "extremes/1e4", sizes, dtype, dynamic=dynamic, data=huge,
                           scale=32.0, lse=True)
    for op in SOFTMAX:
        for size in (1e4, -1e4):
            # One key stands out by 1e4; the rest share what is left, or all.
            yield softmax_case(op, f"extremes/bias-{size:g}", Sizes(), lse=True, bias=lambda r, s,
                               size=size: np.where(np.arange(s.keys) == 3, size, 0))
        yield softmax_case(op, "extremes/bias-finite-fill", Sizes(), lse=True, bias=lambda r, s:
                           np.where(r.random((s.rows, s.keys)) < 0.5, -1e30, 0))


def _softmax_specials():
    def bad_tail(special):
        def make(rng, sizes, dtype):
            q, k, v = normal(rng, sizes, dtype)
            k[..., 5:, :] = special
            v[..., 5:, :] = special
            return q, k, v
        return make

    def bad_values(special):
        def make(rng, sizes, dtype):
            q, k, v = normal(rng, sizes, dtype)
            v[..., 5:, :] = special
            return q, k, v
        return make

    def bad_row(rng, sizes, dtype):
        q, k, v = normal(rng, sizes, dtype)
        q[..., 1, 2] = np.nan
        return q, k, v

    def infinite_key(rng, sizes, dtype):
        q, k, v = normal(rng, sizes, dtype)
        k[..., 2, :] = np.inf
        v[..., 2, :] = np.nan
        return q, k, v

    def infinite_value(rng, sizes, dtype):
        q, k, v = normal(rng, sizes, dtype)
        v[..., 2, 1] = np.inf
        v[..., 3, 0] = np.nan
        return q, k, v

    cuts = {"kv-length": dict(kv_length=5), "mask": dict(mask=lambda r, s: np.arange(s.keys) < 5),
            "causal": dict(causal="bottom_right", offset=0),
            "bias": dict(bias=lambda r, s: np.where(np.arange(s.keys) < 5, 0, -np.inf))}
    for op, (cut, options), special in itertools.product(
            SOFTMAX, cuts.items(), (np.nan, np.inf, -np.inf)):
        # A bias of -inf cuts by its value, which NaN scores and (inf) - (inf) survive; the
        # reference does not take the sign of NaN.
        data = bad_values if op == "hamming" or cut == "bias" else bad_tail
        yield softmax_case(op, f"specials/{special}-cut-by-{cut}", Sizes(),
                           dynamic=np.isnan(special), data=data(special), lse=True, **options)
    for op, dtype in itertools.product(("sdpa", "l1"), DTYPES):
        yield softmax_case(op, "specials/nan-row", Sizes(), dtype, data=bad_row, lse=True)
    for op in SOFTMAX:
        yield softmax_case(op, "specials/nan-bias", Sizes(), lse=True, bias=lambda r, s: np.where(
            (np.arange(s.rows)[:, None] == 1) & (np.arange(s.keys) == 3), np.nan, 0))
        yield softmax_case(op, "specials/minus-infinite-bias", Sizes(), lse=True,
                           bias=lambda r, s: np.full((s.rows, s.keys), -np.inf))
        yield softmax_case(op, "specials/value-nan-and-inf", Sizes(), data=infinite_value)
    for dynamic in STATIC_AND_DYNAMIC:
        yield softmax_case("l1", "specials/infinite-key", Sizes(), data=infinite_key,
                           dynamic=dynamic, lse=True)


# --- l1 ------------------------------------------------------------------------------


def _away_from_rounding(levels):
    """Queries and keys that no small error moves to another level of the quantisation."""
    def make(rng, sizes, dtype):
        low, high, margin = -4.0, 4.0, 0.1
        step = (high - low) / levels

        def draw(shape):
            x = rounded(np.clip(rng.normal(size=shape), -3.5, 3.5), dtype)
            while True:
                at = (x - low) / step
                bad = np.abs(at - np.floor(at) - 0.5) < margin
                if not bad.any():
                    return x
                x[bad] = rounded(rng.uniform(-3.5, 3.5, bad.sum()), dtype)

        q, k = draw(sizes.query), draw(sizes.key)
        q[..., 0, :2] = low, high  # the same range for every head
        return q, k, rng.normal(size=sizes.value)
    return make


def _ranges_by_head(rng, sizes, dtype):
    """Heads of different ranges, of numbers that lie on the levels: from 3 h in steps of 2^h."""
    h = np.arange(sizes.heads)[:, None, None]
    q, k = (rng.integers(0, 256, shape).astype(float) for shape in (sizes.query, sizes.key))
    q[..., 0, 0], q[..., 0, 1] = 0, 255
    return q * 2.0**h + 3 * h, k * 2.0**h + 3 * h, rng.normal(size=sizes.value)


def _away_from_bf16_edges(rng, sizes, dtype):
    """Inputs whose weights no small error moves to another bfloat16."""
    for _ in range(2000):
        q, k, v = (rounded(x, dtype) for x in normal(rng, sizes, dtype))
        repeated = k.repeat(sizes.heads // sizes.groups, -3)
        distance = np.abs(q[..., :, None, :] - repeated[..., None, :, :]).sum(-1)
        weight = np.exp(-(distance - distance.min(-1, keepdims=True)) / np.sqrt(sizes.width))
        if all((ref.round_to_bf16(weight) == ref.round_to_bf16(weight * (1 + by))).all()
               for by in (5e-6, -5e-6)):
            return q, k, v
    raise RuntimeError("every seed has a weight near the edge of two bfloat16")


def _l1_precision():
    makers = {"u8": _away_from_rounding(255), "i16": _away_from_rounding(32767)}
    small = Sizes((2,), 2, 1, 3, 4, 5, 3)
    for precision, data in makers.items():
        for dtype, dynamic in itertools.product(DTYPES, STATIC_AND_DYNAMIC):
            yield softmax_case("l1", f"precision/{precision}", Sizes(width=16, keys=17), dtype,
                               dynamic=dynamic, data=data, precision=precision, lse=True)
        for what, options in {
                "mask": dict(mask=_mask), "causal": dict(causal="bottom_right"),
                "lam": dict(lam=_per_head(1, 5)), "scale": dict(scale=0.3),
                "softcap": dict(softcap=0.9), "bias": dict(bias=_bias),
                "kv_length": dict(kv_length=3), "window": dict(window=2)}.items():
            yield softmax_case("l1", f"precision/{precision}+{what}", Sizes(), data=data,
                               precision=precision, **options)
        yield softmax_case("l1", f"precision/{precision}-no-keys", Sizes(keys=0), data=data,
                           precision=precision)
        yield softmax_case("l1", f"precision/{precision}-constant", small, precision=precision,
                           data=lambda r, s, d: (np.full(s.query, 2.0), np.full(s.key, 2.0),
                                                 r.normal(size=s.value)), lse=True)
    for dynamic in STATIC_AND_DYNAMIC:
        yield softmax_case("l1", "precision/u8-range-by-head", Sizes(heads=3, groups=3),
                           dynamic=dynamic, data=_ranges_by_head, precision="u8", scale=0.01)
    for dtype, dynamic in itertools.product(DTYPES, STATIC_AND_DYNAMIC):
        yield softmax_case("l1", "precision/bf16-weights", small, dtype, dynamic=dynamic, lse=True,
                           data=_away_from_bf16_edges, precision="bf16-weights")
    yield softmax_case("l1", "precision/bf16-weights+causal", small, causal="top_left",
                       data=_away_from_bf16_edges, precision="bf16-weights")


def _l1_offsets():
    def shifted(rng, sizes, dtype):
        # Steps of 64 are exact in every format near 1e4, so only differences can go wrong.
        q, k = (9984 + 64.0 * rng.integers(-3, 4, s) for s in (sizes.query, sizes.key))
        return q, k, rng.normal(size=sizes.value)

    def fine(rng, sizes, dtype):
        q, k, v = normal(rng, sizes, dtype)
        return q + 1e4, k + 1e4, v

    for dtype, dynamic in itertools.product(DTYPES, STATIC_AND_DYNAMIC):
        yield softmax_case("l1", "offsets/1e4", Sizes(), dtype, dynamic=dynamic, data=shifted,
                           lam=1 / 64, lse=True)
    for dtype in ("f64", "f32"):
        yield softmax_case("l1", "offsets/1e4-fine", Sizes(rows=17, keys=33, width=65), dtype,
                           data=fine, lse=True)


# --- hamming ---------------------------------------------------------------------------


def _hamming_codes():
    for i, width in enumerate((1, 2, 31, 32, 33, 63, 64, 65, 97, 128)):
        for word in (32, 64):
            yield softmax_case("hamming", f"codes/{word}-D{width}", Sizes(width=width),
                               dynamic=(i + word // 64) % 2 == 1, codes=word, top_n=4, lse=True)
    for dtype, word in itertools.product(("f64", "f16", "bf16"), (32, 64)):
        yield softmax_case("hamming", f"codes/{word}-values", Sizes(width=65), dtype, codes=word,
                           dynamic=word == 64)

    def zeros(rng, sizes, dtype):
        q, k = (rng.choice([0.0, -0.0, 1.0, -1.0], size=s) for s in (sizes.query, sizes.key))
        return q, k, rng.normal(size=sizes.value)

    for dtype in DTYPES:
        yield softmax_case("hamming", "codes/signed-zeros", Sizes(), dtype, data=zeros, lse=True)


def _hamming_top_n():
    def equal(rng, sizes, dtype):
        return np.ones(sizes.query), np.ones(sizes.key), rng.normal(size=sizes.value)

    for count, dynamic in itertools.product((1, 2, 6, 7, 99), STATIC_AND_DYNAMIC):
        yield softmax_case("hamming", f"top_n/{count}", Sizes(width=16), dynamic=dynamic,
                           top_n=count, lse=True)
        yield softmax_case("hamming", f"top_n/{count}-all-equal", Sizes(), dynamic=dynamic,
                           data=equal, top_n=count, lse=True)
    for dtype, dynamic in itertools.product(DTYPES, STATIC_AND_DYNAMIC):
        # Few distinct scores, so ties everywhere.
        yield softmax_case("hamming", "top_n/ties", Sizes(width=3, keys=33), dtype, dynamic=dynamic,
                           top_n=5, lse=True)
        yield softmax_case("hamming", "top_n/ties-with-bias", Sizes(width=4, keys=33), dtype,
                           dynamic=dynamic, top_n=5, bias=lambda r, s:
                           r.integers(-2, 3, (s.rows, s.keys)).astype(float))
    for what, options in {
            "mask": dict(mask=_mask), "causal": dict(causal="bottom_right"),
            "window": dict(window=2), "kv": dict(kv_length=2), "softcap": dict(softcap=3.0),
            "mask-fewer-than-n": dict(mask=lambda r, s: np.arange(s.keys) < 2)}.items():
        yield softmax_case("hamming", f"top_n/3+{what}", Sizes(rows=7), top_n=3, lse=True,
                           **options)
    yield softmax_case("hamming", "top_n/row-of-nan", Sizes(), top_n=2, lse=True, bias=lambda r, s:
                       np.where(np.arange(s.rows)[:, None] == 1, np.nan, 0) * np.ones(s.keys))


# --- online ------------------------------------------------------------------------------


def _online():
    whole = dict(bias=_bias, causal="bottom_right", softcap=2.0)
    for score, dynamic in itertools.product(("dot", "l1", "hamming"), STATIC_AND_DYNAMIC):
        sizes = Sizes((2,), 4, 2, 5, 9, 6, 3)
        for what, options in {
                "plain": {}, "bias": dict(bias=_bias), "mask": dict(mask=_mask),
                "top_left": dict(causal="top_left"), "bottom_right": dict(causal="bottom_right"),
                "window": dict(window=2), "kv_length": dict(kv_length=6),
                "softcap": dict(softcap=1.0), "mixed": whole}.items():
            yield online_case(score, f"two-blocks/{what}", sizes, dynamic=dynamic, split=4,
                              **options)
        yield online_case(score, "one-block", sizes, dynamic=dynamic)
        yield online_case(score, "one-block-state", sizes, dynamic=dynamic, finish=False)
        yield online_case(score, "empty-second-block", sizes, dynamic=dynamic, split=9)
        yield online_case(score, "second-block-cut", sizes, dynamic=dynamic, split=4, kv_length=3)
        yield online_case(score, "first-block-cut", sizes, dynamic=dynamic, split=4,
                          mask=lambda r, s: np.arange(s.keys) >= 4)
    for score, dtype in itertools.product(("dot", "l1", "hamming"), ("f64", "f16", "bf16")):
        yield online_case(score, "two-blocks/mixed", Sizes(rows=9, keys=11), dtype, split=5,
                          dynamic=dtype == "bf16", **whole)


# --- hamming_linear, codes ------------------------------------------------------------


def _hamming_linear():
    for dynamic, (i, s) in itertools.product(STATIC_AND_DYNAMIC, enumerate(SIZES)):
        sizes = Sizes((1,), 1, 1, s, SIZES[(i + 3) % 11], SIZES[(i + 6) % 11], SIZES[(i + 8) % 11])
        yield hamming_linear_case(f"sizes/{sizes}", sizes, dynamic=dynamic)
        square = Sizes((), 1, 1, s, s, 16, SIZES[(i + 5) % 11])
        yield hamming_linear_case(f"causal/{square}", square, dynamic=dynamic, causal=True)
    grouped = ((1, 1), (2, 1), (3, 1), (3, 3), (6, 3), (8, 2))
    for i, (heads, groups_) in enumerate(grouped):
        sizes = Sizes(((), (2,), (2, 2))[i % 3], heads, groups_, 6, 6, 5, 3)
        yield hamming_linear_case(f"groups/{sizes}", sizes, dynamic=i % 2 == 1, causal=i % 2 == 0)

    def keys(rng, s):
        mask = rng.random((*s.batch, s.groups, s.keys)) < 0.6
        mask[..., :1] = False
        return mask

    sizes = Sizes(heads=4, groups=2, rows=7, keys=7)
    options = {"plain": {}, "causal": dict(causal=True), "c": dict(c=30.5), "mask": dict(mask=keys),
               "mask-row": dict(mask=lambda r, s: np.arange(s.keys) % 3 != 0),
               "mask-group": dict(mask=lambda r, s: r.random((s.groups, 1)) < 0.5),
               "mask-all": dict(mask=lambda r, s: np.zeros(s.keys, bool)),
               "causal+mask": dict(causal=True, mask=keys), "causal+c": dict(causal=True, c=12.0),
               "compat": dict(compat="ecoformer"), "compat+c": dict(compat="ecoformer", c=20.0),
               "state": dict(state="some"), "state-empty": dict(state="empty"),
               "causal+state": dict(causal=True, state="some"),
               "causal+state+mask": dict(causal=True, state="some", mask=keys)}
    for dynamic, (what, chosen) in itertools.product(STATIC_AND_DYNAMIC, options.items()):
        yield hamming_linear_case(f"options/{what}", sizes, dynamic=dynamic, **chosen)
    for dtype in ("f64", "f16", "bf16"):
        for what in ("plain", "causal+mask", "compat", "causal+state"):
            yield hamming_linear_case(f"options/{what}", sizes, dtype, dynamic=what == "compat",
                                      **options[what])
    for i, (form, width) in enumerate(itertools.product(("i8", 32, 64), (1, 16, 33, 65))):
        yield hamming_linear_case(f"codes/{form}-b{width}", Sizes(rows=7, width=width), form=form,
                                  dynamic=i % 2 == 1, causal=i % 3 == 0)
    for dynamic, state in itertools.product(STATIC_AND_DYNAMIC, (None, "some")):
        yield hamming_linear_case(f"empty/no-keys-state-{state}", Sizes(keys=0), dynamic=dynamic,
                                  state=state)
        yield hamming_linear_case(f"empty/no-rows-state-{state}", Sizes(rows=0), dynamic=dynamic,
                                  state=state)


def _kernel_hash():
    for i, (dtype, sigma) in enumerate(itertools.product(DTYPES, ("live", 0.8))):
        for dynamic in STATIC_AND_DYNAMIC:
            yield kernel_hash_case(f"dtypes/{sigma}", Sizes(heads=2, rows=7), dtype, sigma=sigma,
                                   dynamic=dynamic, into=("float", "i8")[i // 2 % 2])
    for i, rows in enumerate((1, 2, 3, 17, 33)):
        yield kernel_hash_case(f"sizes/{rows}", Sizes(((), (2,), (2, 2))[i % 3], 3, 1, rows,
                                                      width=SIZES[i + 2]),
                               dynamic=i % 2 == 1, anchors=(1, 3, 25)[i % 3],
                               bits=(1, 5, 16)[i % 3], into=("i8", "float")[i % 2])
    for dynamic in STATIC_AND_DYNAMIC:
        yield kernel_hash_case("zero-row", Sizes(rows=4), dynamic=dynamic, zero_row=True)
        yield kernel_hash_case("zero-row-constant-sigma", Sizes(rows=4), dynamic=dynamic,
                               zero_row=True, sigma=1.5)
        yield kernel_hash_case("no-rows", Sizes(rows=0), dynamic=dynamic)


def _sign_pack():
    for i, width in enumerate((1, 2, 31, 32, 33, 63, 64, 65, 97, 128)):
        for word in (32, 64):
            yield sign_pack_case(f"{word}/D{width}", (2, 3, width), word=word,
                                 dynamic=(i + word // 64) % 2 == 1)
    for dtype, word in itertools.product(DTYPES, (32, 64)):
        yield sign_pack_case(f"{word}/special", (3, 40), dtype, word=word, special=True)
        yield sign_pack_case(f"{word}/rank-1", (70,), dtype, word=word, dynamic=True)
    yield sign_pack_case("64/no-rows", (2, 0, 65), dynamic=True)
    yield sign_pack_case("32/rank-5", (2, 1, 2, 3, 33), word=32)


# --- cumsum, positions --------------------------------------------------------------------


def _cumsum():
    def huge(size):
        return lambda rng, shape: rng.choice([-size, 0.0, size], size=shape)

    def rising(rng, shape):
        return np.broadcast_to(np.linspace(-1e4, 1e4, shape[-1]), shape)

    def falling(rng, shape):
        return -rising(rng, shape)

    # cross, diag and extra in turn: diag - extra - max cross is near 0, though none of them is, so
    # that the gate depends on digits that the first difference rounds away.
    centres = itertools.cycle((1e4, 9e3, -1e3))

    def cancelling(rng, shape):
        return next(centres) + rng.normal(size=shape)

    for dynamic, (i, s) in itertools.product(STATIC_AND_DYNAMIC, enumerate(SIZES)):
        sizes = Sizes(((), (2,), (2, 2))[i % 3], 1 + i % 3, 1, 1, s, 1, SIZES[(i + 5) % 11])
        yield cumsum_case(f"sizes/N{s}E{sizes.value_width}", sizes, dynamic=dynamic)
    sizes = Sizes(heads=3, keys=9, value_width=4)
    options = {"plain": {}, "clip": dict(clip=20.0), "clip-bites": dict(clip=0.5, spread=2.0),
               "state": dict(state="some"), "state-empty": dict(state="empty"),
               "clip+state": dict(clip=1.0, state="some"), "spread": dict(spread=30.0),
               "1e4": dict(logits=huge(1e4)), "1e4+state": dict(logits=huge(1e4), state="some"),
               "1e4+clip": dict(logits=huge(1e4), clip=20.0), "rising": dict(logits=rising),
               "falling": dict(logits=falling), "cancelling": dict(logits=cancelling)}
    for dynamic, (what, chosen) in itertools.product(STATIC_AND_DYNAMIC, options.items()):
        yield cumsum_case(f"options/{what}", sizes, dynamic=dynamic, **chosen)
    for dtype, what in itertools.product(("f64", "f16", "bf16"), ("plain", "clip-bites", "state",
                                                                   "1e4")):
        yield cumsum_case(f"options/{what}", sizes, dtype, dynamic=what == "state", **options[what])
    for dynamic, state in itertools.product(STATIC_AND_DYNAMIC, (None, "some", "empty")):
        yield cumsum_case(f"empty/state-{state}", Sizes(keys=0), dynamic=dynamic, state=state)


def _elita_positions():
    for i, (grid, count) in enumerate(itertools.product(("linspace", "index"), (0, 1, 2, 17, 64))):
        for dynamic in STATIC_AND_DYNAMIC:
            yield elita_positions_case(f"{grid}/{count}", ((), (3,), (2, 3))[i % 3], count, 4,
                                       dynamic=dynamic, grid=grid)
    for grid, dtype in itertools.product(("linspace", "index"), DTYPES):
        yield elita_positions_case(f"{grid}/slice", (3,), 5, 4, dtype, grid=grid, start=6,
                                   length=20, dynamic=dtype == "f32")
    yield elita_positions_case("linspace/t", (3,), 9, 4, t=2.5)
    yield elita_positions_case("linspace/t-slice", (3,), 4, 1, t=0.5, start=3, length=9)
