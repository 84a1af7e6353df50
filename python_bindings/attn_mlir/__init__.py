#===- __init__.py - Attention that is not only a dot product ----*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Attention that is not only a dot product: L1, Hamming, cumulative sums.

`attn_mlir.reference` states every mechanism in float64 numpy and judges
everything that is compiled. `attn_mlir.testing` holds the table of cases that
compiled code is compared on.
"""

from . import reference

__version__ = "0.1.0"
__all__ = ["__version__", "reference"]
