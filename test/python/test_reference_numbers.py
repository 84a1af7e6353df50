#===- test_reference_numbers.py - Formats, signs and bits ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Number formats, signs and packed bits of the reference."""

import math
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

import attn_mlir
from attn_mlir import reference as ref


def test_package_offers_the_reference_and_its_version():
    assert attn_mlir.__version__.count(".") == 2
    assert attn_mlir.reference is ref
    assert set(ref.__all__) <= set(dir(ref))


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, np.int8, np.int64, np.uint8,
                                   bool])
def test_as_float64_of_numpy_formats(dtype):
    x = np.array([0, 1, 1], dtype)
    got = ref.as_float64(x)
    assert got.dtype == np.float64 and got.tolist() == [0, 1, 1]


def test_as_float64_of_bf16_patterns():
    patterns = np.array([0x3F80, 0xBF80, 0x4049, 0x0000, 0x8000, 0x7F80, 0xFF80, 0x0001, 0x7FC0],
                        np.uint16)
    want = [1, -1, 3.140625, 0, -0.0, math.inf, -math.inf, 2.0**-133, math.nan]
    for form in (patterns, patterns.view(np.int16)):
        np.testing.assert_array_equal(ref.as_float64(form, "bf16"), want)
    assert np.signbit(ref.as_float64(patterns, "bf16")[4])
    # Without the format's name, integers are the numbers that they are.
    assert ref.as_float64(np.array([0x3F80], np.int16)).item() == 0x3F80


def test_as_float64_errors():
    with pytest.raises(TypeError, match="complex"):
        ref.as_float64(np.ones(2, complex))
    with pytest.raises(TypeError, match="object"):
        ref.as_float64(np.array([1, None], object))
    with pytest.raises(ValueError, match="dtype is 'f8'"):
        ref.as_float64([1.0], "f8")
    with pytest.raises(ValueError, match="dtype is 'i8'"):
        ref.as_storage([1.0], "i8")


@given(st.integers(0, 0xFFFF))
def test_every_bf16_rounds_to_itself(pattern):
    x = struct.unpack("<f", struct.pack("<I", pattern << 16))[0]
    if not math.isnan(x):
        assert ref.round_to_bf16(x) == x
        assert ref.as_storage(x, "bf16").view(np.uint16) == pattern


@given(st.integers(0, 0x7F7E), st.floats(0, 1, exclude_max=True))
def test_bf16_rounds_to_nearest_even(pattern, fraction):
    def value(bits):
        return float(ref.as_float64(np.uint16(bits), "bf16"))

    low, high = value(pattern), value(pattern + 1)
    x = low + fraction * (high - low)
    middle = (low + high) / 2
    even = low if pattern % 2 == 0 else high
    want = even if x == middle else low if x < middle else high
    assert ref.round_to_bf16(x) == want and ref.round_to_bf16(-x) == -want


def test_bf16_overflows_to_infinity():
    largest = 255 * 2.0**120
    assert ref.round_to_bf16(largest) == largest
    assert ref.round_to_bf16(largest + 2.0**118) == largest
    assert ref.round_to_bf16(-largest - 2.0**119) == -math.inf


def test_signs():
    got = ref.signs([1.5, -1.5, 0.0, -0.0, np.inf, -np.inf, 1e-300, -1e-300])
    assert got.tolist() == [1, -1, 1, 1, 1, -1, 1, -1]
    with pytest.raises(ValueError, match="the sign of NaN is not defined"):
        ref.signs([1.0, np.nan])


@given(hnp.arrays(np.float64, hnp.array_shapes(max_dims=3, max_side=140, min_side=1),
                  elements=st.floats(-1, 1, width=16)), st.sampled_from([32, 64]))
def test_sign_pack_round_trip(x, word):
    packed = ref.sign_pack(x, word)
    assert packed.shape == (*x.shape[:-1], -(-x.shape[-1] // word))
    assert packed.dtype == {32: np.int32, 64: np.int64}[word]
    back = ref.unpack_bits(packed, x.shape[-1])
    np.testing.assert_array_equal(np.where(back, 1.0, -1.0), ref.signs(x))


def test_sign_pack_by_hand():
    assert ref.sign_pack([1.0, -1.0, 0.0, -0.0]).tolist() == [0b1101]
    x = -np.ones(65)
    x[[0, 63, 64]] = 1
    assert ref.sign_pack(x).tolist() == [1 - 2**63, 1]
    assert ref.sign_pack(x, 32).tolist() == [1, -2**31, 1]
    # Unused bits are 0, also where every sign is +.
    assert ref.sign_pack(np.ones(33), 32).tolist() == [-1, 1]


def test_sign_pack_errors():
    with pytest.raises(ValueError, match="word is 16; it must be 32 or 64"):
        ref.sign_pack([1.0], word=16)
    with pytest.raises(ValueError, match="rank 0"):
        ref.sign_pack(1.0)
    with pytest.raises(ValueError, match="the sign of NaN"):
        ref.sign_pack([np.nan])
