#===- compare.py - How near is near enough ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""How near compiled code must come to the reference, in one place, and why.

Inputs are rounded to their format before the reference sees them, and it computes
in float64 from there. What is left is the error of the compiled arithmetic and
one rounding of the result:

  f64   Sums of at most 128 terms, exp and log to a few units in the last place of
        2^-53: about 1e-14 where scores stay below 100.
  f32   The same in 2^-24. A score of size s carries an error of about s * 1e-6,
        and its weight that error relatively: 3e-5 for the largest scores here.
  f16   Computed in f32, so one rounding to 11 bits: 2^-11 = 4.9e-4, doubled.
  bf16  Computed in f32, so one rounding to 8 bits: 2^-8 = 3.9e-3, doubled for
        values that a small error moves to the next number.
  integers and booleans must be equal.

The absolute part covers sums that cancel, and is small against values of size 1.
"""

import dataclasses

import numpy as np

from ..reference import as_float64


@dataclasses.dataclass(frozen=True)
class Tolerance:
    """got passes where |got - want| <= absolute + relative * |want|."""
    relative: float
    absolute: float


TOLERANCES = {
    "f64": Tolerance(1e-11, 1e-12),
    "f32": Tolerance(3e-5, 3e-6),
    "f16": Tolerance(1e-3, 1e-5),
    "bf16": Tolerance(8e-3, 1e-5),
    "i1": Tolerance(0, 0),
    "i8": Tolerance(0, 0),
    "i32": Tolerance(0, 0),
    "i64": Tolerance(0, 0),
}


def compare(got, want, element):
    """None, or one line that says how `got` (as stored in `element`) departs from `want`."""
    got = np.asarray(got)
    if got.shape != np.shape(want):
        return f"shape {got.shape}, expected {np.shape(want)}"
    if element.startswith("i"):
        wrong = got != want
        if not wrong.any():
            return None
        at = tuple(map(int, np.argwhere(wrong)[0]))
        return f"{wrong.sum()} of {wrong.size} differ, first at {at}: {got[at]} for {want[at]}"
    tolerance = TOLERANCES[element]
    got = as_float64(got, element)
    with np.errstate(invalid="ignore"):
        same = (got == want) | (np.isnan(got) & np.isnan(want))
        error = np.where(same, 0, np.abs(got - want))
        close = error <= tolerance.absolute + tolerance.relative * np.abs(want)
        # An infinity or NaN is met only by itself.
        right = same | (close & np.isfinite(got) & np.isfinite(want))
    if right.all():
        return None
    at = tuple(map(int, np.argwhere(~right)[0]))
    finite = error[np.isfinite(error)]
    worst = finite.max() if finite.size else np.nan
    return (f"{(~right).sum()} of {right.size} differ, largest error {worst:.3g}, "
            f"first at {at}: {got[at]:.9g} for {want[at]:.9g}")
