#===- choices.py - What a spelling is made of ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""What a spelling is made of: named choices, drawn at random, made consistent, made smaller.

A spelling is a dictionary of choices. What is not in it is said in the plainest way, which stands first.
Numbers in comments are rows of the table of variants that importers are known to write.
"""

import random

#: Drawn in this order; the first of each is the default. A choice that is repeated is drawn more often.
CHOICES = {
    "form": ("linalg", "tosa"),
    # Upstream passes that the module goes through first.
    "passes": ("", "", "", "canonicalize,cse", "linalg-fuse-elementwise-ops", "linalg-generalize-named-ops",
               "canonicalize,linalg-fuse-elementwise-ops,cse", "linalg-fold-unit-extent-dims,canonicalize"),
    "dtype": ("f32", "f32", "f32", "f16", "bf16", "f64"),
    "layout": ("bhsd", "bhsd", "bshd", "bshd", "flat", "packed", "packed5", "heads3", "two_d"),          # 21, 22, 24
    "product": ("bmm", "bmm", "bmm4", "einsum", "grouped"),                                             # 22, 25
    "key": ("transposed", "transposed", "stored", "contracted"),                                        # 19, 20
    "repeat": ("interleave", "interleave", "tile", "broadcast", "key_only"),                            # 25, 26, 27
    "casts": ("none", "softmax", "operands", "accumulate"),                                             # 32, 33
    "scale": ("scores", "none", "scores", "query", "key", "key_transposed", "both", "query_and_scores", "twice"),  # 1-8
    "scale_by": ("mul", "mul_left", "div"),
    "cap": ("none",) * 12 + ("tanh", "tanh", "tanh", "tanh_late"),                                 # 38
    "structure": ("none", "none", "causal", "causal", "bottom_right", "strict", "shifted", "window", "band", "late_window",
                  "key_prefix", "chunks", "all_true"),                                                  # 15, 16, 17
    "structure_as": ("compare", "compare", "constant", "buffer", "positions"),
    "structure_by": ("where", "fill", "add", "add_left", "bias"),
    "data": ("none", "none", "bool", "padding", "lengths", "segments", "integer", "float", "constant", "random_constant"),  # 9-14
    "data_rank": ("b1mn", "bhmn", "b11n", "11mn", "mn", "n", "bn", "1111", "b1n", "1hmn"),              # 10
    "data_by": ("where", "fill", "add", "add_left", "one_minus"),
    "join": ("sequence", "and"),
    "mask_order": ("bias_first", "masks_first"),
    "cast_when": ("first", "last"),
    "fill": ("-inf", "-inf", "lowest", "-1e9", "-1e4"),                                                 # 13
    "empty_rows": (False, False, True),
    "bias": ("none", "none", "none", "after", "before", "left", "init", "sub"),                          # 9, 14, 18, 44
    "bias_rank": ("bhmn", "1hmn", "11mn", "mn", "n", "b11n", "1111", "h1n"),
    "bias_type": ("same", "same", "f32", "f16"),                                                        # 11
    "bias_inf": (False, False, True),
    "softmax": ("plain", "plain", "reciprocal", "no_max", "exp2", "log_softmax", "logsumexp", "late", "late_reciprocal"),  # 29-31
    "guard": ("none", "none", "none", "all", "max", "nan"),                                             # 34
    "dropout": ("none",) * 10 + ("mul_one", "div_one"),                                         # 36
    "order": ("weights_first", "weights_first", "weights_first", "value_first"),                        # 23
    "output": ("layout", "layout", "plain"),
    "cache": ("none", "none", "none", "concat"),                                                        # 28
    "reuse": ("none", "none", "none", "key", "value"),                                                  # 39
    "dynamic": ("", "", "", "b", "mn", "bmn", "bhmn", "bhmnde"),                                        # 42
    "near_miss": ("none",) * 75 + (
        "axis_sum", "axis_all", "weights_used", "scores_used", "exp_used", "relu_scores", "scale_by_key", "scale_by_row",
        "scale_by_width", "guard_not_uniform", "guard_other", "other_sum", "shift_by_key", "sum_plus_one", "small_fill",
        "mask_by_scores", "weights_masked", "weights_scaled", "value_scaled", "value_init", "other_base", "fill_tensor",
        "bias_in_cap", "double_softmax",),
}

#: Never in a spelling: what it is drawn from.
_SIZES = {"B": (1, 2, 3), "R": (1, 1, 1, 2, 3), "G": (1, 2, 3, 4), "M": (1, 2, 3, 5, 7, 8), "N": (1, 2, 3, 5, 7, 9, 16),
          "D": (1, 2, 4, 5, 8), "E": (1, 3, 4, 6, 8)}
DEFAULT_SIZES = {"B": 2, "R": 1, "G": 3, "M": 5, "N": 7, "D": 4, "E": 6}

DEFAULTS = {name: options[0] for name, options in CHOICES.items()} | DEFAULT_SIZES | {"style": 0, "seed": 0}


def draw(seed, **fixed):
    """The spelling of a seed, with some choices made."""
    rng = random.Random(seed)
    spelling = {name: rng.choice(options) for name, options in CHOICES.items()}
    spelling |= {name: rng.choice(options) for name, options in _SIZES.items()}
    if rng.random() < 0.15:
        # Equal sizes hide which dimension is which.
        same = rng.choice((2, 3, 4))
        spelling |= dict.fromkeys("BGMNDE", same)
    spelling |= {"style": rng.randrange(1, 1 << 30), "seed": seed} | fixed
    return consistent(spelling)


def consistent(spelling):
    """The same with the choices that contradict each other, or do not matter, set to the default."""
    s = DEFAULTS | spelling

    def reset(*names):
        for name in names:
            s[name] = DEFAULTS[name]

    if s["form"] == "tosa":
        reset("dynamic", "passes")
        if s["bias"] == "init":
            s["bias"] = "after"
        if s["guard"] == "max":
            # The lowering of tosa starts a maximum at the lowest finite number.
            s["guard"] = "all"
        if s["near_miss"] == "value_init":
            reset("near_miss")
    if s["layout"] == "two_d":
        s |= {"B": 1, "G": 1, "R": 1}
        if s["product"] == "grouped":
            reset("product")
    if s["layout"] == "heads3":
        s["B"] = 1
    if s["layout"] in ("packed", "packed5"):
        s |= {"N": s["M"], "E": s["D"], "R": 1}
        reset("cache")
        if s["key"] == "stored":
            reset("key")
    if s["layout"] in ("packed", "packed5", "flat", "heads3", "two_d"):
        s["dynamic"] = "".join(x for x in s["dynamic"] if x in "bmn")
    if s["layout"] in ("packed", "packed5"):
        s["dynamic"] = "b" if "b" in s["dynamic"] else ""
    if s["layout"] in ("heads3", "two_d"):
        s["dynamic"] = s["dynamic"].replace("b", "")
    if s["product"] == "grouped" and s["layout"] == "heads3":
        reset("product")
    if s["product"] == "grouped" or s["R"] == 1:
        reset("repeat")
    if s["product"] == "grouped" and s["key"] != "contracted":
        s["key"] = "contracted"
    if s["product"] == "einsum" and s["key"] == "transposed":
        s["key"] = "contracted"
    if s["repeat"] == "broadcast":
        s["G"] = 1
    if s["R"] != 1 or s["product"] == "grouped":
        s["dynamic"] = s["dynamic"].replace("h", "")
    if s["cache"] == "concat":
        s["dynamic"] = s["dynamic"].replace("n", "")
        s["N"] = max(s["N"], 2)
    if s["dtype"] in ("f32", "f64"):
        reset("casts")
    if s["casts"] != "softmax":
        reset("cast_when")
    if s["dtype"] == "f64" and s["form"] == "tosa":
        s["dtype"] = "f32"
    if s["scale"] == "none":
        reset("scale_by")
    if s["scale"] == "key_transposed" and (s["key"] == "contracted" or s["product"] == "grouped"):
        s["scale"] = "key"
    _consistent_masks(s, reset)
    _consistent_near_miss(s, reset)
    return s


def _consistent_masks(s, reset):
    if s["structure"] == "none":
        reset("structure_as", "structure_by")
    if s["structure"] in ("chunks",) and s["structure_as"] != "constant":
        s["structure_as"] = "constant"
    if s["structure_as"] == "buffer" and s["structure"] not in ("causal", "bottom_right"):
        reset("structure_as")
    if set(s["dynamic"]) & set("mn") and s["structure_as"] in ("constant", "buffer"):
        reset("structure_as")
        if s["structure"] == "chunks":
            reset("structure")
    if set(s["dynamic"]) & set("mn") and s["structure_by"] == "bias":
        reset("structure_by")
    if s["data"] == "none":
        reset("data_rank", "data_by", "empty_rows")
    if s["data"] in ("constant", "random_constant") and s["dynamic"]:
        s["data"] = "bool"
    if s["data"] in ("lengths", "segments", "padding"):
        reset("data_rank")
    if s["structure"] == "none" or s["data"] == "none" or s["structure_by"] == "bias":
        reset("join")
    if s["structure"] == "none" and s["data"] == "none":
        reset("fill")
    if s["fill"] == "-inf" and s["data_by"] == "one_minus":
        reset("data_by")
    if s["join"] == "and":
        reset("structure_by")
    if s["bias"] not in ("after", "left", "sub") or (s["structure"] == "none" and s["data"] == "none"):
        reset("mask_order")
    if s["bias"] == "none":
        reset("bias_rank", "bias_type", "bias_inf")
    if s["bias"] == "sub":
        reset("bias_inf")
    if s["bias"] == "init":
        reset("bias_type", "bias_rank", "bias_inf")
    if s["bias_type"] == "f16" and s["dtype"] in ("f64", "bf16"):
        reset("bias_type")
    if s["cap"] == "tanh_late" and s["structure"] == "none" and s["data"] == "none" and s["bias"] == "none":
        s["cap"] = "tanh"


def _consistent_near_miss(s, reset):
    miss = s["near_miss"]
    if s["softmax"] in ("late", "late_reciprocal") or miss in ("axis_all", "axis_sum", "double_softmax"):
        reset("guard")
    if miss == "double_softmax":
        reset("softmax")
    if miss == "value_scaled" and s["reuse"] == "value":
        reset("reuse")
    if miss in ("axis_sum", "axis_all", "other_sum", "sum_plus_one") and s["softmax"] in ("log_softmax", "logsumexp", "late", "late_reciprocal"):
        reset("softmax")
    if miss in ("axis_all", "shift_by_key") and s["softmax"] == "no_max":
        reset("softmax")
    if miss == "guard_not_uniform" or miss == "guard_other":
        reset("guard")
    if miss in ("small_fill", "fill_tensor") and s["data"] == "none":
        s["data"] = "bool"
    if miss == "bias_in_cap":
        reset("cap", "bias")
    if miss == "other_base":
        reset("softmax")


def must_be_raised(spelling):
    """Whether the table of variants says that attn-raise takes it. It may take others where the numbers are right."""
    s = spelling
    # A fused body may compute the exponentials twice, once for the sum and once for the product.
    is_fused = "fuse" in s["passes"] or "fold" in s["passes"]
    # What stands inside of the tanh is no mask of attention.
    is_capped_late = s["cap"] == "tanh_late" or (s["cap"] == "tanh" and s["bias"] in ("before", "init"))
    return s["near_miss"] == "none" and not is_fused and not is_capped_late


def shorter(spelling):
    """What of a spelling is not the default: enough to make it again."""
    return {name: value for name, value in spelling.items() if value != DEFAULTS[name]}


def shrink(spelling, still_fails):
    """The smallest spelling that fails: each choice is set to the default where it fails without."""
    changed = True
    while changed:
        changed = False
        for name in sorted(shorter(spelling), key=lambda n: n != "style"):
            smaller = consistent(spelling | {name: DEFAULTS[name]})
            if len(shorter(smaller)) < len(shorter(spelling)) and still_fails(smaller):
                spelling, changed = smaller, True
    return spelling
