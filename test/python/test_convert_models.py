#===- test_convert_models.py - Converted models against float64 ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Imported models, converted, compiled and run, against the model with that attention in float64.

The models are those of numpy_models.py: causal (hand-written-lm), with a padding mask (bert), and
causal with grouped heads (llama-gqa); and one attention that is causal, with grouped heads that are
stored inside. The worst error of each is printed (pytest -rP)."""

import subprocess

import numpy as np
import pytest

from attn_mlir import reference as ref
from numpy_models import INDEX, MODELS, arguments, bert, hand_written_lm, llama

LM, BERT, LLAMA = ("hand-written-lm/dot.linalg.mlir", "bert/sdpa-masked.linalg.mlir",
                   "llama-gqa/sdpa.linalg.mlir")
BERT_UNMASKED = "bert/eager-nomask.linalg.mlir"
GROUPED = "grouped/causal.mlir"
PROGRAMS = {LM: hand_written_lm, BERT: bert, BERT_UNMASKED: bert, LLAMA: llama}
HEADS, LENGTH, WIDTH = 4, 12, 8

GROUPED_TEXT = """
#inside = affine_map<(b, h, t, d) -> (b, t, h, d)>
func.func @main(%q: tensor<3x12x4x8xf32>, %k: tensor<3x12x2x8xf32>, %v: tensor<3x12x2x5xf32>)
    -> tensor<3x12x4x5xf32> {
  %init = tensor.empty() : tensor<3x12x4x5xf32>
  %o = attn.sdpa query(%q : tensor<3x12x4x8xf32>) key(%k : tensor<3x12x2x8xf32>)
                 value(%v : tensor<3x12x2x5xf32>) causal(top_left)
                 into(%init : tensor<3x12x4x5xf32>)
                 {indexing_maps = [#inside, #inside, #inside, #inside]}
  return %o : tensor<3x12x4x5xf32>
}
"""

# Two layers of f32 against float64: what PyTorch's own f32 results differ by, 2e-6 for outputs up
# to 6, and some.
TOLERANCE = 2e-5


def masks(file):
    """What every softmax attention of the model keeps."""
    if file == BERT_UNMASKED:
        return {}
    if file == BERT:
        return {"mask": arguments(file)["a_1"].astype(bool)[:, None, None, :]}
    return {"causal": "top_left"}


def linear_masks(file):
    """The same for linear attention, whose masks are of keys."""
    kept = masks(file)
    if "causal" in kept:
        return {"causal": True}
    return {"mask": kept["mask"][..., 0, :]} if kept else {}


def run(attn_run, directory, model, inputs, conversions):
    words = [attn_run, model, "--outputs", directory / "out.npz"]
    for file in inputs:
        words += ["--inputs", file]
    for conversion in conversions:
        words += ["--convert", conversion]
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True,
                          timeout=300)
    assert done.returncode == 0, done.stderr
    with np.load(directory / "out.npz") as arrays:
        return arrays["out0"]


def write_grouped(directory):
    """The module, its inputs, and the same in float64 for an attention."""
    shapes = ((3, 12, 4, 8), (3, 12, 2, 8), (3, 12, 2, 5))
    arrays = [random(*shape, seed=40 + i) for i, shape in enumerate(shapes)]
    (directory / "model.mlir").write_text(GROUPED_TEXT)
    np.savez(directory / "inputs.npz", **{f"arg{i}": array for i, array in enumerate(arrays)})
    heads = [array.astype(np.float64).transpose(0, 2, 1, 3) for array in arrays]
    return (directory / "model.mlir", directory / "inputs.npz",
            lambda attention: attention(0, *heads).transpose(0, 2, 1, 3))


def agree(name, got, want):
    error = np.abs(got - want).max()
    print(f"{name}: {error:.1e} of {np.abs(want).max():.2g}")
    assert error <= TOLERANCE * max(1, np.abs(want).max())


@pytest.mark.parametrize("file", PROGRAMS)
def test_the_reference_models_are_the_imported_ones(file):
    want = np.load(MODELS / INDEX[file]["expected"])["out0"]
    got = PROGRAMS[file](arguments(file), lambda _, q, k, v: ref.sdpa(q, k, v, **masks(file)))
    assert np.abs(got - want).max() < 4e-6


def mixed(chosen, first, second):
    """`first` for the chosen query heads, `second` for the others."""
    def attention(layer, q, k, v):
        one, other = first(layer, q, k, v), second(layer, q, k, v)
        return np.where(np.isin(np.arange(HEADS), chosen)[:, None, None], one, other)
    return attention


def hyperplanes(width, bits, seed):
    """The random directions of attn-convert: SplitMix64, sums of twelve uniform numbers less 6."""
    state, mask, numbers = seed, 2 ** 64 - 1, []
    for _ in range(width * bits):
        total = -6.0
        for _ in range(12):
            state = (state + 0x9E3779B97F4A7C15) & mask
            z = state
            z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
            z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
            total += ((z ^ (z >> 31)) >> 11) * 2.0 ** -53
        numbers.append(total)
    return np.float32(numbers).astype(np.float64).reshape(width, bits)


def random(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


def hash_functions(heads, seed):
    """anchors of unit length, matrix and mean for a kernel hash."""
    anchors = random(heads, 25, WIDTH, seed=seed)
    anchors /= np.linalg.norm(anchors, axis=-1, keepdims=True)
    return {"anchors": anchors, "matrix": random(heads, 16, 25, seed=seed + 1),
            "mean": np.full((heads, 25), 0.4, np.float32)}


def by_signs(q, k, v, **options):
    return ref.hamming_linear(ref.signs(q), ref.signs(k), v, **options)


def by_kernel(q, k, v, functions, sigma, **options):
    anchors, matrix, mean = (functions[name] for name in ("anchors", "matrix", "mean"))
    per_group = q.shape[1] // k.shape[1]
    of_queries = [np.repeat(x, per_group, axis=0) for x in (anchors, matrix, mean)]
    codes = ref.kernel_hash(q, *of_queries, sigma=sigma)
    return ref.hamming_linear(codes, ref.kernel_hash(k, anchors, matrix, mean, sigma=sigma), v,
                              **options)


def by_cumsum(q, k, v, cross=None, diag=None, extra=None, clip=None):
    per_group = q.shape[1] // k.shape[1]
    k, v = (np.repeat(x, per_group, axis=1) for x in (k, v))
    logits = [np.zeros(q.shape[:3]) if w is None else np.einsum("bhnd,hd->bhn", x, w)
              for x, w in ((k, cross), (k, diag), (q, extra))]
    return ref.cumsum(*logits, v, clip=clip)


W = {name: 0.5 * random(HEADS, WIDTH, seed=seed)
     for seed, name in enumerate(("w_cross", "w_diag", "w_extra"))}
E = {"E_K": random(5, LENGTH, seed=7) / 3, "E_V": random(5, LENGTH, seed=8) / 3}
LAMBDA = [0.5, 1, 1.5, 2]

# name, model, conversions, arrays of the parameter file, attention(layer, q, k, v)
CASES = []


def case(name, files, conversions, attention, arrays=None):
    for file in files:
        CASES.append(pytest.param(file, conversions, arrays,
                                  lambda *x, f=file: attention(f, *x),
                                  id=f"{name}-{file.split('/')[0]}"))


SOFTMAX = (LM, BERT, LLAMA, GROUPED)
LINEAR = (LM, BERT, LLAMA, GROUPED)
CAUSAL = (LM, LLAMA, GROUPED)
case("l1", SOFTMAX, ["l1,lambda=1.5"], lambda f, l, q, k, v: ref.l1(q, k, v, lam=1.5, **masks(f)))
case("l1-per-head", SOFTMAX, ["l1,lambda=0.5:1:1.5:2"],
     lambda f, l, q, k, v: ref.l1(q, k, v, lam=LAMBDA, **masks(f)))
case("l1-layer-of-file", SOFTMAX, ["l1,parameters=FILE"],
     lambda f, l, q, k, v: ref.l1(q, k, v, lam=LAMBDA if l else 3, **masks(f)),
     {"lambda": np.float64(3), "layer1.lambda": np.float32(LAMBDA)})
case("l1-one-layer", (LM, BERT, LLAMA), ["l1,lambda=match,layers=1"],
     lambda f, l, q, k, v: (ref.l1(q, k, v, lam=1.17, **masks(f)) if l
                            else ref.sdpa(q, k, v, **masks(f))))
case("hamming", SOFTMAX, ["hamming,sigma_q=0.9,sigma_k=1.1"],
     lambda f, l, q, k, v: ref.hamming(q, k, v, sigma_q=0.9, sigma_k=1.1, **masks(f)))
case("hamming-top-n", SOFTMAX, ["hamming,parameters=FILE"],
     lambda f, l, q, k, v: ref.hamming(q, k, v, top_n=(3, 5)[l], sigma_q=LAMBDA, **masks(f)),
     {"layer0.top_n": np.int64(3), "layer1.top_n": np.int64(5), "sigma_q": np.float32(LAMBDA)})
case("sign", LINEAR, ["hamming-linear"],
     lambda f, l, q, k, v: by_signs(q, k, v, **linear_masks(f)))
case("hyperplane", LINEAR, ["hamming_linear,hash=hyperplane,bits=20,seed=5,c=30"],
     lambda f, l, q, k, v: by_signs(*(x @ hyperplanes(WIDTH, 20, 5) for x in (q, k)), v, c=30,
                                    **linear_masks(f)))
case("kernel", (LM, BERT), ["hamming-linear,hash=kernel,sigma=0.8,parameters=FILE"],
     lambda f, l, q, k, v: by_kernel(q, k, v, hash_functions(4, 10 + 2 * l), 0.8,
                                     **linear_masks(f)),
     {f"layer{l}.{name}": array for l in (0, 1)
      for name, array in hash_functions(4, 10 + 2 * l).items()})
case("kernel", (LLAMA, GROUPED), ["hamming-linear,hash=kernel,sigma=0.8,parameters=FILE"],
     lambda f, l, q, k, v: by_kernel(q, k, v, hash_functions(2, 10), 0.8, **linear_masks(f)),
     hash_functions(2, 10))
case("kernel-shared", (GROUPED,), ["hamming-linear,hash=kernel,sigma=0.8,parameters=FILE"],
     lambda f, l, q, k, v: by_kernel(q, k, v, {name: np.repeat(array, 2, axis=0) for name, array
                                               in hash_functions(1, 10).items()}, 0.8,
                                     **linear_masks(f)),
     {name: array[0] for name, array in hash_functions(1, 10).items()})
case("kernel-live", (BERT,), ["hamming-linear,hash=kernel,parameters=FILE"],
     lambda f, l, q, k, v: by_kernel(q, k, v, hash_functions(4, 10), "live", **linear_masks(f)),
     hash_functions(4, 10))
case("kernel-ecoformer", (BERT_UNMASKED,),
     ["hamming-linear,hash=kernel,compat=ecoformer,parameters=FILE"],
     lambda f, l, q, k, v: by_kernel(q, k, v, hash_functions(4, 10), "live", compat="ecoformer"),
     hash_functions(4, 10))
case("cumsum", CAUSAL, ["cumsum"], lambda f, l, q, k, v: by_cumsum(q, k, v))
case("cumsum-weights", CAUSAL, ["cumsum,parameters=FILE,clip=2"],
     lambda f, l, q, k, v: by_cumsum(q, k, v, W["w_cross"], W["w_diag"], W["w_extra"], 2), W)
case("cumsum-cross", CAUSAL, ["cumsum,parameters=FILE,w_cross=file:learnt"],
     lambda f, l, q, k, v: by_cumsum(q, k, v, W["w_cross"]), {"learnt": W["w_cross"]})
case("longformer", SOFTMAX, ["l1-longformer,window=3,global_rows=0,5-6,lambda=1.5"],
     lambda f, l, q, k, v: (ref.l1(q, k, v, window=3, lam=1.5, **masks(f))
                            + np.isin(np.arange(LENGTH), (0, 5, 6))[:, None]
                            * ref.l1(q, k, v, lam=1.5, **masks(f))))
case("linformer", (BERT_UNMASKED,), ["l1-linformer,parameters=FILE,lambda=2"],
     lambda f, l, q, k, v: ref.l1_linformer(q, k, v, E["E_K"], E["E_V"], lam=2), E)
case("l1-heads", SOFTMAX, ["l1,heads=1-2,lambda=0.5:1:1.5:2"],
     lambda f, *x: mixed((1, 2), lambda l, q, k, v: ref.l1(q, k, v, lam=LAMBDA, **masks(f)),
                         lambda l, q, k, v: ref.sdpa(q, k, v, **masks(f)))(*x))
case("l1-and-hamming-heads", SOFTMAX, ["l1,heads=0,3,layers=0", "hamming,heads=1"],
     lambda f, l, *x: mixed((1,), lambda l, q, k, v: ref.hamming(q, k, v, **masks(f)),
                            mixed((0, 3) if l == 0 else (),
                                  lambda l, q, k, v: ref.l1(q, k, v, **masks(f)),
                                  lambda l, q, k, v: ref.sdpa(q, k, v, **masks(f))))(l, *x))
case("linear-heads", LINEAR, ["hamming-linear,heads=0-1,3"],
     lambda f, *x: mixed((0, 1, 3), lambda l, q, k, v: by_signs(q, k, v, **linear_masks(f)),
                         lambda l, q, k, v: ref.sdpa(q, k, v, **masks(f)))(*x))
case("kernel-heads", (LLAMA, GROUPED), ["hamming-linear,hash=kernel,sigma=0.8,parameters=FILE,heads=1-3"],
     lambda f, *x: mixed((1, 2, 3), lambda l, q, k, v: by_kernel(
         q, k, v, hash_functions(2, 10), 0.8, **linear_masks(f)),
                         lambda l, q, k, v: ref.sdpa(q, k, v, **masks(f)))(*x),
     hash_functions(2, 10))
case("cumsum-heads", CAUSAL, ["cumsum,parameters=FILE,heads=2"],
     lambda f, *x: mixed((2,), lambda l, q, k, v: by_cumsum(q, k, v, W["w_cross"], W["w_diag"],
                                                            W["w_extra"]),
                         lambda l, q, k, v: ref.sdpa(q, k, v, **masks(f)))(*x), W)
case("longformer-heads", CAUSAL, ["l1-longformer,window=2,global_rows=3,heads=0,2-3"],
     lambda f, *x: mixed((0, 2, 3), lambda l, q, k, v: (
         ref.l1(q, k, v, window=2, **masks(f))
         + (np.arange(LENGTH) == 3)[:, None] * ref.l1(q, k, v, **masks(f))),
                         lambda l, q, k, v: ref.sdpa(q, k, v, **masks(f)))(*x))


@pytest.mark.parametrize("file, conversions, arrays, attention", CASES)
def test_converted_model(tool, tmp_path, file, conversions, arrays, attention, request):
    if arrays:
        np.savez(tmp_path / "parameters.npz", **arrays)
    conversions = [text.replace("FILE", str(tmp_path / "parameters.npz")) for text in conversions]
    if file == GROUPED:
        model, inputs, program = write_grouped(tmp_path)
    else:
        model, inputs = MODELS / file, MODELS / INDEX[file]["inputs"]

        def program(attention):
            return PROGRAMS[file](arguments(file), attention)
    got = run(tool("attn-run"), tmp_path, model, [inputs], conversions)
    agree(request.node.callspec.id, got, program(attention))


@pytest.mark.parametrize("option", ["arg:29", "arg:lambda"])
def test_lambda_from_an_argument(tool, tmp_path, option):
    """The model gets one more argument, one lambda for each head."""
    text = (MODELS / LM).read_text()
    signature = "%arg28: tensor<2x12xi64>)"
    assert text.count(signature) == 1
    text = text.replace(signature, signature[:-1] + ', %arg29: tensor<4xf32> '
                        '{attn.name = "layer1.lambda"})')
    (tmp_path / "model.mlir").write_text(text)
    np.savez(tmp_path / "more.npz", arg29=np.float32(LAMBDA))
    got = run(tool("attn-run"), tmp_path, tmp_path / "model.mlir",
              [MODELS / INDEX[LM]["inputs"], tmp_path / "more.npz"],
              [f"l1,lambda={option},layers=1"])
    want = hand_written_lm(arguments(LM), lambda layer, q, k, v: (
        ref.l1(q, k, v, lam=LAMBDA, causal="top_left") if layer
        else ref.sdpa(q, k, v, causal="top_left")))
    agree(option, got, want)
