#===- test_cost.py - Operations and energy, as published ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""attn-print-cost gives the figures that EcoFormer and EcoTransformer publish, for their models."""

import re
import subprocess

import pytest

import vision_models


def cost(tool, text, *options):
    """The table as {row: {column: number}}; parts of an attention as "0 sdpa/scores"."""
    done = subprocess.run([tool("attn-opt"), "-", *options, "-attn-print-cost", "-o", "/dev/null"],
                          input=text, text=True, capture_output=True, timeout=600)
    assert done.returncode == 0, done.stderr[:2000]
    lines = done.stdout.splitlines()
    assert lines[0] == "cost of @main"
    columns, rows, parent = lines[1].split(), {}, None
    for line in lines[2:]:
        match = re.fullmatch(r"( *)(.+?)((?: +[\d.?]+){6})", line)
        if not match:
            rows[line.split(":")[0]] = line
            continue
        name = match[2].strip()
        name, parent = (f"{parent}/{name}", parent) if match[1] else (name, name)
        rows[name] = dict(zip(columns, map(float, match[3].split())))
    return rows


def convert_stages(name):
    """attn-convert for the first three stages, each with its own hash functions."""
    _, depths, _, _ = vision_models.SIZES[name]
    passes, layer = [], 0
    for stage in range(3):
        first = 1 + 3 * stage
        passes.append(f"-attn-convert=to=hamming-linear hash=kernel compat=ecoformer "
                      f"anchors=arg:{first} matrix=arg:{first + 1} mean=arg:{first + 2} "
                      f"layers={layer}-{layer + depths[stage] - 1}")
        layer += depths[stage]
    return passes


# Billions of multiplications and additions, mJ, and how much less that is than the standard model:
# EcoFormer, arXiv 2209.09004, table 1, and the README of its release.
STANDARD = {"b0": ("2.02", "1.99", "9.25")}
ECOFORMER = {
    "b0": ("0.54", "0.56", "2.5", "73"),
    "b1": ("2.03", "2.09", "9.4", "59.3"),
    "b2": ("3.85", "3.97", "17.8", "55.1"),
    "b3": ("6.54", "6.72", "30.25", "44.5"),
    "b4": ("9.57", "9.82", "44.25", "39.7"),
    "twins-svt-s": ("2.72", "2.81", "12.6", "54.0"),
}


def published(number, text):
    """Whether the number, rounded as the text is, is the text. The last energies were rounded to
    0.05 before they were published."""
    digits = len(text.partition(".")[2])
    return f"{number:.{digits}f}" == text or (text.endswith("5") and abs(number - float(text)) < 0.025)


@pytest.mark.parametrize("name", ECOFORMER)
def test_ecoformer_table(tool, name):
    before = cost(tool, vision_models.write(name, share_qk=False))["total"]
    after = cost(tool, vision_models.write(name, share_qk=True), *convert_stages(name))["total"]
    print(f"{name}: {before['mul'] / 1e9:.3f} G, {before['add'] / 1e9:.3f} G, {before['uJ'] / 1e3:.3f} mJ "
          f"to {after['mul'] / 1e9:.3f} G, {after['add'] / 1e9:.3f} G, {after['uJ'] / 1e3:.3f} mJ")
    if name in STANDARD:
        for column, scale, want in zip(("mul", "add", "uJ"), (1e9, 1e9, 1e3), STANDARD[name]):
            assert published(before[column] / scale, want)
    *wanted, saved = ECOFORMER[name]
    for column, scale, want in zip(("mul", "add", "uJ"), (1e9, 1e9, 1e3), wanted):
        assert published(after[column] / scale, want), (column, after[column] / scale, want)
    assert published(100 * (1 - after["uJ"] / before["uJ"]), saved)


def test_ecoformer_counts_exactly(tool):
    """The formulas of its get_energy.py, for one layer of each stage of B0."""
    for n, heads, c in ((3136, 1, 32), (784, 2, 32), (196, 5, 32)):
        m, b = 25, 16
        text = f"""
#inside = affine_map<(h, t, d) -> (t, h, d)>
func.func @main(%x: tensor<{n}x{heads}x{c}xf32>, %v: tensor<{n}x{heads}x{c}xf32>,
                %a: tensor<{heads}x{m}x{c}xf32>, %w: tensor<{heads}x{b}x{m}xf32>,
                %g: tensor<{heads}x{m}xf32>) -> tensor<{n}x{heads}x{c}xf32> {{
  %0 = attn.sdpa query(%x : tensor<{n}x{heads}x{c}xf32>) key(%x : tensor<{n}x{heads}x{c}xf32>)
                 value(%v : tensor<{n}x{heads}x{c}xf32>) into(%v : tensor<{n}x{heads}x{c}xf32>)
                 {{indexing_maps = [#inside, #inside, #inside, #inside]}}
  return %0 : tensor<{n}x{heads}x{c}xf32>
}}
"""
        standard = cost(tool, text)["attention"]
        dim = heads * c
        assert standard["mul"] == 2 * n * n * dim + heads * n * n
        assert standard["add"] == 2 * n * n * dim
        eco = cost(tool, text, "-attn-convert=to=hamming-linear hash=kernel compat=ecoformer "
                   "anchors=arg:2 matrix=arg:3 mean=arg:4")["attention"]
        assert eco["mul"] == heads * n * (2 * m + m * b + b + 1 + c)
        assert eco["add"] == heads * n * (2 * m * c + m * b + 2 * b + 2 * b * c + c)


def test_ecotransformer_saves_61_percent(tool):
    """Of the scores, per pair and dimension; 30.4 % with the weighted sum of the values. arXiv
    2507.20096, section 3: two additions in place of a multiplication and an addition."""
    text = """
func.func @main(%q: tensor<8x4x128x32xf32>) -> tensor<8x4x128x32xf32> {
  %0 = attn.sdpa query(%q : tensor<8x4x128x32xf32>) key(%q : tensor<8x4x128x32xf32>)
                 value(%q : tensor<8x4x128x32xf32>) causal(top_left) into(%q : tensor<8x4x128x32xf32>)
  return %0 : tensor<8x4x128x32xf32>
}
"""
    before, after = cost(tool, text), cost(tool, text, "-attn-convert=to=l1")
    scores = [x["uJ"] for x in (before["0 sdpa/scores"], after["0 l1/scores"])]
    values = [x["uJ"] for x in (before["0 sdpa/values"], after["0 l1/values"])]
    assert f"{100 * (1 - scores[1] / scores[0]):.1f}" == "60.9"
    assert f"{100 * (1 - (scores[1] + values[1]) / (scores[0] + values[0])):.1f}" == "30.4"
    assert before["0 sdpa/scores"]["mul"] == 8 * 4 * 32 * 128 * 129 // 2
