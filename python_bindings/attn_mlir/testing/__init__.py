#===- __init__.py - Cases that compiled code is judged by ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Cases that compiled code is judged by: a module, its inputs, and what the reference says.

    from attn_mlir import testing
    for group in testing.groups():        # some 20 cases in one module
        group.write(directory)            # NAME.mlir, NAME.in.npz, NAME.expected.npz
        failures = group.check(outputs)   # what attn-run --outputs wrote

`python -m attn_mlir.testing --help` lists, writes and runs them.
"""

from .compare import TOLERANCES, Tolerance, compare
from .program import Case, Group, Program
from .table import cases, groups

__all__ = ["TOLERANCES", "Tolerance", "Case", "Group", "Program", "cases", "compare", "groups"]
