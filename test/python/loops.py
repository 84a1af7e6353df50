#===- loops.py - The formulas as plain loops over Python floats ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""The formulas as plain loops over Python floats: a second opinion on the reference.

One batch element at a time; nothing here is shared with the reference. Written for
finite inputs, except for scores of -inf.
"""

import math


def softmax_attention(score, q, k, v, *, bias=None, mask=None, causal="none", offset=None,
                      window=None, kv_length=None, softcap=None, top_n=None, round_weight=None,
                      round_value=None):
    """Output [H][M][E] and log-sum-exp [H][M] of one batch element.

    `score(h, query_row, key_row)`; bias and mask are full [H][M][N]; softcap is one per head.
    """
    heads, groups = len(q), len(k)
    keys, width = len(k[0]), len(v[0][0]) if len(v[0]) else None
    output, lse = [], []
    for h in range(heads):
        g = h // (heads // groups)
        out_rows, lse_rows = [], []
        for i, row in enumerate(q[h]):
            shift = offset if offset is not None else keys - len(q[h])
            survivors = []
            for j in range(keys):
                if mask is not None and not mask[h][i][j]:
                    continue
                if kv_length is not None and j >= kv_length:
                    continue
                if causal == "top_left" and j > i:
                    continue
                if causal == "bottom_right" and j > i + shift:
                    continue
                if window is not None:
                    aligned = i + shift if causal == "bottom_right" or offset is not None else i
                    if j <= aligned - window:
                        continue
                    if causal == "none" and j >= aligned + window:
                        continue
                s = score(h, row, k[g][j])
                if softcap is not None:
                    s = softcap[h] * math.tanh(s / softcap[h])
                if bias is not None:
                    s += bias[h][i][j]
                if s > -math.inf:
                    survivors.append((s, j))
            if top_n is not None:
                survivors = sorted(survivors, key=lambda e: (-e[0], e[1]))[:top_n]
            if not survivors:
                out_rows.append(None)
                lse_rows.append(-math.inf)
                continue
            top = max(s for s, _ in survivors)
            weights = [(math.exp(s - top), j) for s, j in survivors]
            total = math.fsum(w for w, _ in weights)
            rw = round_weight or (lambda x: x)
            rv = round_value or (lambda x: x)
            out_rows.append([math.fsum(rw(w) * rv(v[g][j][e]) for w, j in weights) / total
                             for e in range(width)])
            lse_rows.append(top + math.log(total))
        output.append(out_rows)
        lse.append(lse_rows)
    return output, lse


def dot(a, b):
    return math.fsum(x * y for x, y in zip(a, b))


def l1_distance(a, b):
    return math.fsum(abs(x - y) for x, y in zip(a, b))


def sign(x):
    return 1 if x >= 0 else -1


def hamming_distance(a, b):
    return sum(sign(x) != sign(y) for x, y in zip(a, b))


def hamming_linear(cq, ck, v, *, c=None, causal=False, compat=None, mask=None):
    """The quadratic form, [H][M][E]; mask is full [G][N]."""
    heads, groups, keys = len(cq), len(ck), len(ck[0])
    width = len(v[0][0])
    c = len(cq[0][0]) + 1 if c is None else c
    output = []
    for h in range(heads):
        g = h // (heads // groups)
        rows = []
        for i, code in enumerate(cq[h]):
            seen = [j for j in range(keys)
                    if (not causal or j <= i) and (mask is None or mask[g][j])]
            weight = {j: dot(code, ck[g][j]) + c for j in seen}
            total = sum(weight.values())
            row = []
            for e in range(width):
                if compat == "ecoformer":
                    value = sum((weight[j] - c) * v[g][j][e] for j in seen) + c * v[g][i][e]
                else:
                    value = sum(weight[j] * v[g][j][e] for j in seen)
                row.append(value / total if seen else 0.0)
            rows.append(row)
        output.append(rows)
    return output


def cumsum(cross, diag, extra, v, clip=None):
    """The naive formula of one head, [N][E]: overflows for large logits."""
    def limited(x):
        return x if clip is None else max(-clip, min(clip, x))
    output = []
    for i in range(len(v)):
        z = math.fsum(math.exp(limited(cross[j])) for j in range(i + 1))
        own, rest = math.exp(limited(diag[i])), math.exp(limited(extra[i]))
        output.append([
            (own * v[i][e] + rest * math.fsum(math.exp(limited(cross[j])) * v[j][e]
                                              for j in range(i + 1))) / (own + rest * z)
            for e in range(len(v[i]))])
    return output
