#===- checks.py - Shapes and parameters that make sense ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Checks of shapes and parameters. Messages name the operand and both sizes."""

import numpy as np

from .numbers import as_float64


def same_size(name, size, of, expected_name, expected):
    """`name` has `of` `size`; it must equal `expected` of `expected_name`."""
    if size != expected:
        raise ValueError(f"{name} has {of} {size}, {expected_name} has {expected}")


def same_shape(name, array, shape):
    if array.shape != tuple(shape):
        raise ValueError(f"{name} has shape {array.shape}; it must be {tuple(shape)}")


def rank_at_least(name, array, rank):
    if array.ndim < rank:
        raise ValueError(f"{name} has rank {array.ndim}; it must be at least {rank}")


def heads_divide(heads, groups, name="key"):
    """Head h reads key/value head h // (heads / groups)."""
    if groups == 0 or heads % groups:
        raise ValueError(f"{name} has {groups} heads, which does not divide the query's {heads}")


def whole_number(name, value, least=None):
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, np.integer)):
        raise ValueError(f"{name} is {value!r}; it must be a whole number")
    if least is not None and value < least:
        raise ValueError(f"{name} is {value}; it must be at least {least}")
    return int(value)


def one_of(name, value, choices):
    if value not in choices:
        raise ValueError(f"{name} is {value!r}; it must be one of {', '.join(map(repr, choices))}")
    return value


def per_head(name, value, heads):
    """A number, or one number per head [H]; shaped to scale scores [..., H, M, N]."""
    value = as_float64(value)
    if value.ndim > 1 or (value.ndim == 1 and value.shape[0] != heads):
        raise ValueError(f"{name} has shape {value.shape}; it must be one number or one per head "
                         f"({heads})")
    if np.isnan(value).any():
        raise ValueError(f"{name} is NaN")
    return value.reshape(-1, 1, 1) if value.ndim else value


def per_batch(name, value, batch):
    """A whole number, or one per batch element; shaped to meet indices [batch..., 1, M, N]."""
    value = np.asarray(value)
    if value.dtype.kind not in "iu":
        raise ValueError(f"{name} holds {value.dtype}; it must hold whole numbers")
    if value.ndim and value.shape != batch:
        raise ValueError(f"{name} has shape {value.shape}; it must be a scalar or have the batch "
                         f"shape {batch}")
    return value.astype(np.int64)[..., None, None, None]


def broadcastable(name, array, shape):
    """Right-aligned broadcast: lower rank allowed, each dimension is 1 or full."""
    aligned = shape[len(shape) - array.ndim:]
    if array.ndim > len(shape) or any(a not in (1, s) for a, s in zip(array.shape, aligned)):
        raise ValueError(f"{name} has shape {array.shape}, which does not broadcast to {shape}")
    return array


def boolean(name, array):
    """A mask: booleans, or integers that are 0 or 1."""
    array = np.asarray(array)
    if array.dtype != bool and not (array.dtype.kind in "iu" and np.isin(array, (0, 1)).all()):
        raise ValueError(f"{name} holds {array.dtype}; it must hold booleans (1 = attend)")
    return array.astype(bool)
