#===- numpy_models.py - Imported models in float64 ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Some of the imported models written in float64 numpy, with any attention.

Each takes the arguments of the imported module by name and a function
attention(layer, query, key, value) of [batch, heads, length, width], whose result
has the shape of the query. With the attention that the model came with they give
what PyTorch gave, which test_convert_models.py checks first."""

import json
import math
import pathlib

import numpy as np

MODELS = pathlib.Path(__file__).resolve().parent.parent / "Integration" / "models"
INDEX = {entry["file"]: entry for entry in json.loads((MODELS / "index.json").read_text())}


def arguments(file):
    """The arguments of an imported module by their names, floats in float64."""
    entry = INDEX[file]
    with np.load(MODELS / entry["inputs"]) as arrays:
        found = {name: arrays[key] for (name, _, _), key in zip(entry["args"], sorted(arrays.files))}
    return {name: array.astype(np.float64) if array.dtype.kind == "f" else array
            for name, array in found.items()}


def linear(w, name, x):
    y = x @ w[name + ".weight"].T
    return y + w[name + ".bias"] if name + ".bias" in w else y


def layer_norm(w, name, x, epsilon):
    mean = x.mean(axis=-1, keepdims=True)
    variance = ((x - mean) ** 2).mean(axis=-1, keepdims=True)
    return (x - mean) / np.sqrt(variance + epsilon) * w[name + ".weight"] + w[name + ".bias"]


def rms_norm(w, name, x, epsilon):
    return x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + epsilon) * w[name + ".weight"]


gelu = np.vectorize(lambda x: 0.5 * x * (1 + math.erf(x / math.sqrt(2))))


def split(x, width):
    """[batch, length, heads * width] to [batch, heads, length, width]."""
    batch, length, _ = x.shape
    return x.reshape(batch, length, -1, width).transpose(0, 2, 1, 3)


def join(x):
    batch, heads, length, width = x.shape
    return x.transpose(0, 2, 1, 3).reshape(batch, length, heads * width)


def hand_written_lm(w, attention):
    """hand-written-lm: two layers, 4 heads, norm first, ReLU."""
    tokens = w["i"]
    x = w["embed.weight"][tokens] + w["pos_embed.weight"][: tokens.shape[1]]
    for layer in range(2):
        block = f"b.{layer}."
        h = layer_norm(w, block + "n1", x, 1e-5)
        q, k, v = (split(linear(w, block + "a." + name, h), 8) for name in ("wq", "wk", "wv"))
        x = x + linear(w, block + "a.wo", join(attention(layer, q, k, v)))
        h = linear(w, block + "f.0", layer_norm(w, block + "n2", x, 1e-5))
        x = x + linear(w, block + "f.2", np.maximum(h, 0))
    return linear(w, "o", x)


def bert(w, attention):
    """bert: two layers, 4 heads, norm last. a_1 is the padding mask, which attention() sees to."""
    tokens = w["a_0"]
    x = (w["m.embeddings.word_embeddings.weight"][tokens]
         + w["m.embeddings.token_type_embeddings.weight"][0]
         + w["m.embeddings.position_embeddings.weight"][: tokens.shape[1]])
    x = layer_norm(w, "m.embeddings.LayerNorm", x, 1e-12)
    for layer in range(2):
        block = f"m.encoder.layer.{layer}."
        q, k, v = (split(linear(w, block + "attention.self." + name, x), 8)
                   for name in ("query", "key", "value"))
        h = linear(w, block + "attention.output.dense", join(attention(layer, q, k, v)))
        x = layer_norm(w, block + "attention.output.LayerNorm", x + h, 1e-12)
        h = gelu(linear(w, block + "intermediate.dense", x))
        x = layer_norm(w, block + "output.LayerNorm", x + linear(w, block + "output.dense", h),
                       1e-12)
    return x


def rotate(x, inv_freq):
    """Rotary positions: dimension m turns with m + width / 2."""
    angles = np.arange(x.shape[-2])[:, None] * inv_freq
    cos, sin = np.cos(angles), np.sin(angles)
    left, right = np.split(x, 2, axis=-1)
    return np.concatenate([left * cos - right * sin, right * cos + left * sin], axis=-1)


def llama(w, attention):
    """llama-gqa: two layers, 4 heads on 2, rotary positions, SwiGLU."""
    x = w["m.model.embed_tokens.weight"][w["a_0"]]
    inv_freq = w["m.model.rotary_emb.inv_freq"]
    for layer in range(2):
        block = f"m.model.layers.{layer}."
        h = rms_norm(w, block + "input_layernorm", x, 1e-6)
        q, k, v = (split(linear(w, block + f"self_attn.{name}_proj", h), 8) for name in "qkv")
        out = attention(layer, rotate(q, inv_freq), rotate(k, inv_freq), v)
        x = x + linear(w, block + "self_attn.o_proj", join(out))
        h = rms_norm(w, block + "post_attention_layernorm", x, 1e-6)
        gate = linear(w, block + "mlp.gate_proj", h)
        up = linear(w, block + "mlp.up_proj", h)
        x = x + linear(w, block + "mlp.down_proj", gate / (1 + np.exp(-gate)) * up)
    return linear(w, "m.lm_head", rms_norm(w, "m.model.norm", x, 1e-6))
