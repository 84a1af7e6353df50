#===- __init__.py - The float64 reference of every mechanism ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""What each mechanism means, in float64 numpy, written for reading.

Arrays are [batch..., heads, length, width] with any number of batch
dimensions. Inputs of any number format are converted by `as_float64` and every
result is float64 (codes and packed words excepted). Speed is no aim here.
"""

from .layers import feed_forward2, l1_linformer, l1_longformer
from .linear import hamming_linear, kernel_hash
from .numbers import STORAGE, as_float64, as_storage, pack_bits, round_to_bf16, signs
from .numbers import sign_pack, unpack_bits
from .scan import cumsum, elita_positions
from .softmax import hamming, l1, sdpa

__all__ = [
    "STORAGE",
    "as_float64",
    "as_storage",
    "cumsum",
    "elita_positions",
    "feed_forward2",
    "hamming",
    "hamming_linear",
    "kernel_hash",
    "l1",
    "l1_linformer",
    "l1_longformer",
    "pack_bits",
    "round_to_bf16",
    "sdpa",
    "sign_pack",
    "signs",
    "unpack_bits",
]
