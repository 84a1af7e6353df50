#===- axes.py - Rearranging tensors by the names of their dimensions ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Rearranging tensors by the names of their dimensions, as einops writes it: "b m (h d)" to "(b h) m d"."""

import re


def groups_of(pattern):
    return [list(group.strip("()").replace(" ", "")) for group in re.findall(r"\([a-z ]*\)|[a-z1]", pattern)]


def letters_of(pattern):
    return re.sub(r"[^a-z]", "", pattern)


def rearrange(builder, value, source, target, dims):
    """`value`, whose dimensions are `source`, as `target`. `dims` has the Dim of each letter."""
    letters, wanted = letters_of(source), letters_of(target)
    assert sorted(letters) == sorted(wanted), (source, target)
    value = builder.reshape(value, [dims[x] for x in letters])
    value = builder.transpose(value, [letters.index(x) for x in wanted])
    return builder.reshape(value, shape_of(builder, target, dims))


def shape_of(builder, pattern, dims):
    return tuple(dims[g[0]] if len(g) == 1 else builder.product([dims[x] for x in g]) for g in groups_of(pattern))
