#===- numbers.py - Number formats, signs and packed bits ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Number formats, signs and packed bits."""

import numpy as np

#: Formats that a tensor of the dialect can hold, and how numpy stores them.
#: numpy has no bfloat16: its 16-bit patterns are kept as int16.
STORAGE = {
    "f64": np.float64,
    "f32": np.float32,
    "f16": np.float16,
    "bf16": np.int16,
}


def as_float64(x, dtype=None):
    """The numbers that `x` stands for, as float64.

    Args:
      x: anything that numpy reads as an array of real numbers.
      dtype: "bf16" when `x` holds bfloat16 as 16-bit integer patterns; None or
        another format when `x` holds plain numbers.
    """
    x = np.asarray(x)
    if dtype is not None and dtype not in STORAGE:
        raise ValueError(f"dtype is {dtype!r}; it must be one of {', '.join(STORAGE)}")
    if dtype == "bf16" and x.dtype in (np.int16, np.uint16):
        # bfloat16 is the upper half of a float32.
        return (x.view(np.uint16).astype(np.uint32) << 16).view(np.float32).astype(np.float64)
    if x.dtype.kind == "c" or x.dtype == object:
        raise TypeError(f"expected real numbers, got an array of {x.dtype}")
    return x.astype(np.float64)


def round_to_bf16(x):
    """The nearest bfloat16 to each number, ties to even, as float64."""
    x = as_float64(x)
    fraction_bits, smallest_exponent = 8, -125
    largest = np.ldexp(255.0, 120)
    _, exponent = np.frexp(x)
    quantum = np.ldexp(1.0, np.maximum(exponent, smallest_exponent) - fraction_bits)
    with np.errstate(invalid="ignore", over="ignore"):
        rounded = np.where(np.isfinite(x), np.rint(x / quantum) * quantum, x)
    return np.where(np.abs(rounded) > largest, np.copysign(np.inf, x), rounded)


def as_storage(x, dtype):
    """`x` rounded once to `dtype`, as numpy stores it (bf16 as int16 patterns)."""
    if dtype not in STORAGE:
        raise ValueError(f"dtype is {dtype!r}; it must be one of {', '.join(STORAGE)}")
    x = as_float64(x)
    if dtype == "bf16":
        bits = round_to_bf16(x).astype(np.float32).view(np.uint32)
        return (bits >> 16).astype(np.uint16).view(np.int16)
    with np.errstate(over="ignore"):
        return x.astype(STORAGE[dtype])


def signs(x):
    """s(x): +1 where x >= 0, else -1. sign(0) = sign(-0.0) = +1."""
    x = as_float64(x)
    if np.isnan(x).any():
        raise ValueError("the sign of NaN is not defined")
    return np.where(x >= 0, 1.0, -1.0)


def pack_bits(bits, word):
    """Boolean [..., D] to words [..., ceil(D / word)]: bit m % word of word m // word."""
    if word not in (32, 64):
        raise ValueError(f"word is {word!r}; it must be 32 or 64")
    bits = np.asarray(bits, bool)
    width = bits.shape[-1]
    words = -(-width // word)
    padded = np.zeros((*bits.shape[:-1], words * word), bool)
    padded[..., :width] = bits
    # Explicit little-endian words, so that the host's byte order does not show.
    packed = np.packbits(padded, axis=-1, bitorder="little")
    return packed.view(f"<u{word // 8}").astype(f"i{word // 8}")


def unpack_bits(words, width):
    """The inverse of `pack_bits`: words [..., ceil(width / word)] to boolean [..., width]."""
    words = np.asarray(words)
    if words.dtype.kind not in "iu" or words.dtype.itemsize not in (4, 8):
        raise TypeError(f"packed codes must be 32-bit or 64-bit integers, got {words.dtype}")
    word = 8 * words.dtype.itemsize
    if isinstance(width, bool) or width != int(width) or width < 1:
        raise ValueError(f"width is {width!r}; it must be a whole number of at least 1")
    needed = -(-int(width) // word)
    if words.shape[-1] != needed:
        raise ValueError(
            f"width {width} takes {needed} words of {word} bits, the codes have {words.shape[-1]}")
    little_endian = np.ascontiguousarray(words).astype(f"<u{word // 8}")
    bits = np.unpackbits(little_endian.view(np.uint8), axis=-1, bitorder="little").astype(bool)
    if bits[..., int(width):].any():
        raise ValueError(f"the codes have bits set past their width of {width}")
    return bits[..., :int(width)]


def sign_pack(x, word=64):
    """The signs of [..., D] as bits: bit m % word of word m // word is set where x_m >= 0.

    Returns: signed integers of `word` bits [..., ceil(D / word)]; unused bits are 0.
    """
    if np.ndim(x) < 1:
        raise ValueError("x has rank 0; it must have a last dimension to pack")
    return pack_bits(signs(x) > 0, word)
