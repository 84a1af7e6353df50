#===- ops.py - One case of each op: its program, its inputs, its expectation ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""One function per op: makes inputs, writes the program, asks the reference.

An option is written as an attribute where it is a Python number, as a tensor operand
where it is an array, and as a scalar operand where it is wrapped in `Scalar`.
"""

import dataclasses
import zlib

import numpy as np

from .. import reference as ref
from ..reference import as_float64, as_storage
from .program import Case, Program

#: Scores and sums are computed in this type.
ACCUMULATE = {"f64": "f64", "f32": "f32", "f16": "f32", "bf16": "f32"}


@dataclasses.dataclass(frozen=True)
class Scalar:
    """A number that is passed at run time; `element` None takes the accumulation type."""
    value: float
    element: str | None = None


@dataclasses.dataclass(frozen=True)
class Sizes:
    """B batch dims, H heads, G groups, M queries, N keys, D and E widths."""
    batch: tuple = (2,)
    heads: int = 2
    groups: int = 1
    rows: int = 5
    keys: int = 7
    width: int = 8
    value_width: int = 6

    @property
    def scores(self):
        return (*self.batch, self.heads, self.rows, self.keys)

    @property
    def query(self):
        return (*self.batch, self.heads, self.rows, self.width)

    @property
    def key(self):
        return (*self.batch, self.groups, self.keys, self.width)

    @property
    def value(self):
        return (*self.batch, self.groups, self.keys, self.value_width)

    def __str__(self):
        batch = "x".join(map(str, self.batch)) or "-"
        return (f"B{batch}H{self.heads}G{self.groups}M{self.rows}N{self.keys}"
                f"D{self.width}E{self.value_width}")


def seeded(name):
    """A generator that depends on the case's name only."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def rounded(x, dtype):
    """The numbers that remain of `x` when it is stored in `dtype`."""
    return as_float64(as_storage(x, dtype), dtype)


def number(x):
    """A float literal that MLIR reads back unchanged."""
    return f"{x:.17e}"


# --- The softmax family ------------------------------------------------------------


def softmax_case(op, topic, sizes, dtype="f32", *, dynamic=False, lse=False, layouts=None,
                 data=None, accumulate=None, codes=None, **options):
    """A case of sdpa, l1 or hamming.

    Args:
      dynamic: True leaves every dimension open, "lengths" only M and N.
      layouts: for "query", "key", "value", "output" the canonical dimension of each stored one.
      data: (rng, sizes, dtype) -> query, key, value; normal numbers by default.
      codes: 32 or 64 passes query and key as packed words.
    """
    name = _name(op, topic, dtype, dynamic)
    rng = seeded(name)
    options = {k: v(rng, sizes) if callable(v) else v for k, v in options.items()}
    q, k, v = (rounded(x, dtype) for x in (data or normal)(rng, sizes, dtype))
    program, layouts, compute = Program(), layouts or {}, accumulate or ACCUMULATE[dtype]
    operands, text = _softmax_operands(program, (q, k, v), dtype, dynamic, layouts, codes)
    clauses, arguments = _softmax_clauses(program, sizes, dtype, compute, dynamic, options)
    if codes:
        clauses.append(f"width({sizes.width})")
    attributes = [f"accumulate = {accumulate}"] if accumulate else []
    if layouts:
        attributes.append(_indexing_maps(len(sizes.query), layouts))

    reference = {"sdpa": ref.sdpa, "l1": ref.l1, "hamming": ref.hamming}[op]
    output, log_sum = reference(q, k, v, return_lse=True, **arguments)
    query, _, value = operands
    axis = len(sizes.query) - 3
    where = {operand: layouts.get(operand, tuple(range(axis + 3)))
             for operand in ("query", "value", "output")}
    canonical = [(query, where["query"].index(d)) for d in range(axis + 2)]
    canonical.append((value, where["value"].index(axis + 2)))
    inits = [program.init(dtype, [canonical[d] for d in where["output"]])]
    expected = [np.transpose(output, where["output"])]
    if lse:
        inits.append(program.init(compute, canonical[:-1]))
        expected.append(log_sum)
    program.result(program.operation(f"attn.{op} {text} {' '.join(clauses)}", inits, attributes),
                   expected)
    return Case(name, op, dtype, program)


def online_case(score, topic, sizes, dtype="f32", *, dynamic=False, split=None, finish=True,
                **options):
    """Keys taken in two steps by attn.online, the second from key `split`, then attn.finish.

    `split` None takes all keys in one step. Without `finish` the state is returned.
    """
    name = _name(f"online_{score}", topic, dtype, dynamic)
    rng = seeded(name)
    options = {k: v(rng, sizes) if callable(v) else v for k, v in options.items()}
    if "bias" in options:
        options["bias"] = rounded(options["bias"], dtype)
    q, k, v = (rounded(x, dtype) for x in normal(rng, sizes, dtype))
    program, compute = Program(), ACCUMULATE[dtype]
    scale = options.pop("scale", 0.5)
    reference = {"dot": ref.sdpa, "l1": ref.l1, "hamming": ref.hamming}[score]
    output, log_sum = reference(q, k, v, scale=scale, return_lse=True, **options)

    query = program.argument(q, dtype, _open(q, dynamic))
    state_shapes = ((*sizes.query[:-1], sizes.value_width), sizes.query[:-1], sizes.query[:-1])
    state = [program.argument(np.full(shape, start), compute, _open(np.empty(shape), dynamic))
             for shape, start in zip(state_shapes, (0, -np.inf, 0))]
    for begin, end in ((0, sizes.keys),) if split is None else ((0, split), (split, sizes.keys)):
        keys = program.argument(k[..., begin:end, :], dtype, _open(k, dynamic))
        values = program.argument(v[..., begin:end, :], dtype, _open(v, dynamic))
        # A block of keys from `begin` on is a block whose rows stand `begin` further left.
        block = dict(options, scale=scale)
        for masking in ("bias", "mask"):
            if masking in block and block[masking].shape[-1] != 1:
                block[masking] = block[masking][..., begin:end]
        causal = options.get("causal", "none")
        if causal != "none" or "window" in options:
            shift = sizes.keys - sizes.rows if causal == "bottom_right" else 0
            block["offset"] = options.get("offset", shift) - begin
            block["causal"] = "none" if causal == "none" else "bottom_right"
        if "kv_length" in options:
            block["kv_length"] = options["kv_length"] - begin
        part = dataclasses.replace(sizes, keys=end - begin)
        clauses, _ = _softmax_clauses(program, part, dtype, compute, dynamic, block)
        state = program.operation(
            f"attn.online score(#attn.{score}) query({query.typed}) key({keys.typed}) "
            f"value({values.typed}) {' '.join(clauses)}", state)
    if finish:
        dims = [(state[0], axis) for axis in range(len(sizes.query))]
        inits = [program.init(dtype, dims), program.init(compute, dims[:-1])]
        names = " ".join(f"{n}({s.typed})" for n, s in zip(("acc", "max", "sum"), state))
        program.result(program.operation(f"attn.finish {names}", inits), [output, log_sum])
    else:
        largest, total = _row_state(score, q, k, scale, sizes)
        program.result(state, [output * total[..., None], largest, total])
    return Case(name, f"online_{score}", dtype, program)


def normal(rng, sizes, dtype):
    """Independent normal numbers."""
    return (rng.normal(size=shape) for shape in (sizes.query, sizes.key, sizes.value))


def _row_state(score, q, k, scale, sizes):
    """The largest score and the sum of weights relative to it, with no cut."""
    one = np.ones((*k.shape[:-1], 1))
    reference = {"dot": ref.sdpa, "l1": ref.l1, "hamming": ref.hamming}[score]
    scores = np.stack([
        reference(q, k[..., j:j + 1, :], one[..., j:j + 1, :], scale=scale, return_lse=True)[1]
        for j in range(sizes.keys)], axis=-1)
    largest = scores.max(-1)
    return largest, np.exp(scores - largest[..., None]).sum(-1)


def _name(op, topic, dtype, dynamic):
    kind = {False: "static", True: "dynamic"}.get(dynamic, dynamic)
    return f"{op}/{topic}/{dtype}/{kind}"


def _open(array, dynamic, canonical=None):
    """Which stored dimensions the type leaves open; `canonical` is what each stands for."""
    rank = np.ndim(array)
    if dynamic == "lengths":
        return tuple(d == rank - 2 for d in (canonical or range(rank)))
    return (bool(dynamic),) * rank


def _softmax_operands(program, arrays, dtype, dynamic, layouts, codes):
    operands = []
    for operand, array in zip(("query", "key", "value"), arrays):
        layout = layouts.get(operand)
        element, open_ = dtype, _open(array, dynamic, layout)
        if codes and operand != "value":
            array, element = ref.sign_pack(array, codes), f"i{codes}"
            open_ = (*open_[:-1], False)
        if layout:
            array = np.transpose(array, layout)
        operands.append(program.argument(array, element, open_))
    return operands, " ".join(
        f"{operand}({value.typed})" for operand, value in zip(("query", "key", "value"), operands))


def _softmax_clauses(program, sizes, dtype, compute, dynamic, options):
    """The op's clauses in the order of its assembly, and the reference's keyword arguments."""
    options, clauses, arguments = dict(options), [], {}
    for name, element in (("bias", options.pop("bias_type", dtype)), ("mask", "i1")):
        if name in options:
            array = np.asarray(options.pop(name))
            # What broadcasts must be 1 in the type; the rest may stay open.
            full_rank = len(sizes.scores)
            open_ = tuple(
                size != 1 and (dynamic is True or dynamic == "lengths" and axis >= full_rank - 2)
                for axis, size in enumerate(array.shape, start=full_rank - array.ndim))
            value = program.argument(array, element, open_)
            clauses.append(f"{name}({value.typed})")
            arguments[name] = array if name == "mask" else rounded(array, element)
    length_type = options.pop("length_type", "i64")

    def length(name):
        if name not in options:
            return
        given = options.pop(name)
        arguments[name] = given
        if np.ndim(given):
            value = program.argument(given, "i64", bool(dynamic is True))
            clauses.append(f"{name}({value.typed})")
        else:
            clauses.append(f"{name}({program.scalar(given, length_type)} : {length_type})")

    length("kv_length")
    if "causal" in options:
        arguments["causal"] = options.pop("causal")
        clauses.append(f"causal({arguments['causal']})")
    length("offset")
    if "window" in options:
        arguments["window"] = options.pop("window")
        clauses.append(f"window({arguments['window']})")
    for name, keyword in (("scale", "scale"), ("softcap", "softcap"), ("lam", "lambda"),
                          ("sigma_q", "sigma_q"), ("sigma_k", "sigma_k")):
        if name not in options:
            continue
        given = options.pop(name)
        if isinstance(given, Scalar):
            element = given.element or compute
            arguments[name] = rounded(given.value, element)
            clauses.append(f"{keyword}({program.scalar(given.value, element)} : {element})")
        elif np.ndim(given):
            arguments[name] = rounded(given, compute)
            value = program.argument(given, compute, dynamic is True)
            clauses.append(f"{keyword}({value.typed})")
        else:
            arguments[name] = given
            clauses.append(f"{keyword}({number(given)})")
    for name in ("precision", "top_n"):
        if name in options:
            arguments[name] = options.pop(name)
            clauses.append(f"{name}({str(arguments[name]).replace('-', '_')})")
    if options:
        raise ValueError(f"no such option: {', '.join(options)}")
    return clauses, arguments


def _indexing_maps(rank, layouts):
    dims = [f"d{i}" for i in range(rank)]
    maps = []
    for operand in ("query", "key", "value", "output"):
        stored = ", ".join(dims[d] for d in layouts.get(operand, range(rank)))
        maps.append(f"affine_map<({', '.join(dims)}) -> ({stored})>")
    return f"indexing_maps = [{', '.join(maps)}]"


# --- Linear attention, codes ---------------------------------------------------------


def hamming_linear_case(topic, sizes, dtype="f32", *, dynamic=False, form="float", mask=None,
                        c=None, causal=False, compat=None, state=None):
    """`form`: float, i8, 32 or 64 (packed words). `state`: None, "empty" or "some"."""
    name = _name("hamming_linear", topic, dtype, dynamic)
    rng = seeded(name)
    cq, ck, v = (rng.normal(size=s) for s in (sizes.query, sizes.key, sizes.value))
    cq, ck, v = ref.signs(cq), ref.signs(ck), rounded(v, dtype)
    program, compute, clauses, options = Program(), ACCUMULATE[dtype], [], {}
    operands = []
    for operand, codes in (("query", cq), ("key", ck)):
        open_ = _open(codes, dynamic)
        if form in (32, 64):
            codes, open_ = ref.sign_pack(codes, form), (*open_[:-1], False)
        element = {"float": dtype, "i8": "i8"}.get(form, f"i{form}")
        operands.append(program.argument(codes, element, open_))
        clauses.append(f"{operand}({operands[-1].typed})")
    value = program.argument(v, dtype, _open(v, dynamic))
    clauses.append(f"value({value.typed})")
    if mask is not None:
        options["mask"] = mask(rng, sizes)
        open_ = tuple(dynamic is True and size != 1 for size in options["mask"].shape)
        clauses.append(f"mask({program.argument(options['mask'], 'i1', open_).typed})")
    if causal:
        options["causal"] = True
        clauses.append("causal")
    if c is not None:
        options["c"] = c
        clauses.append(f"c({number(c)})")
    if form in (32, 64):
        clauses.append(f"width({sizes.width})")
    if compat:
        options["compat"] = compat
        clauses.append(f"compat({compat})")
    axis = len(sizes.query) - 3
    inits = [program.init(dtype, [(operands[0], d) for d in range(axis + 2)] + [(value, axis + 2)])]
    if state:
        head = sizes.key[:-2]
        shapes = ((*head, sizes.width, sizes.value_width), (*head, sizes.value_width),
                  (*head, sizes.width), head)
        before = [np.zeros(s) for s in shapes]
        if state == "some":
            past = ref.signs(rng.normal(size=(*head, 4, sizes.width)))
            _, before = ref.hamming_linear(past[..., :1, :].repeat(sizes.heads // sizes.groups, -3),
                                           past, rng.normal(size=(*head, 4, sizes.value_width)),
                                           return_state=True)
            before = [rounded(x, compute) for x in before]
        options["state"] = before
        inits += [program.argument(x, compute, dynamic is True) for x in before]
    output, after = _linear_reference(cq, ck, v, options)
    program.result(program.operation(f"attn.hamming_linear {' '.join(clauses)}", inits),
                   [output, *after][:len(inits)])
    return Case(name, "hamming_linear", dtype, program)


def _linear_reference(cq, ck, v, options):
    if options.get("compat"):
        return ref.hamming_linear(cq, ck, v, **options), ()
    return ref.hamming_linear(cq, ck, v, return_state=True, **options)


def kernel_hash_case(topic, sizes, dtype="f32", *, dynamic=False, anchors=25, bits=16, sigma="live",
                     into="float", zero_row=False):
    """`sizes` gives x; `into`: float or i8."""
    name = _name("kernel_hash", topic, dtype, dynamic)
    rng = seeded(name)
    for _ in range(1000):
        x = rng.normal(size=sizes.query)
        if zero_row:
            x[..., 0, :] = 0
        operands = (x, rng.normal(size=(sizes.heads, anchors, sizes.width)),
                    rng.normal(size=(sizes.heads, bits, anchors)),
                    rng.normal(size=(sizes.heads, anchors)) * 0.1)
        operands = [rounded(o, dtype) for o in operands]
        # Keep inputs on which rounding can not decide a bit.
        if _hash_margin(*operands, sigma) > 1e-4:
            break
    else:
        raise RuntimeError(f"{name}: every seed has a bit near its edge")
    codes = ref.kernel_hash(*operands, sigma=sigma)
    program = Program()
    values = [program.argument(o, dtype, dynamic is True) for o in operands]
    text = " ".join(f"{n}({v.typed})" for n, v in zip(("x", "anchors", "matrix", "mean"), values))
    if sigma != "live":
        text += f" sigma({number(sigma)})"
    rank = len(sizes.query)
    init = program.init("i8" if into == "i8" else dtype,
                        [(values[0], d) for d in range(rank - 1)] + [(values[2], 1)])
    program.result(program.operation(f"attn.kernel_hash {text}", [init]), [codes])
    return Case(name, "kernel_hash", dtype, program)


def _hash_margin(x, anchors, matrix, mean, sigma):
    """How far the hashed number nearest to 0 is from it."""
    unit = x / np.maximum(np.linalg.norm(x, axis=-1, keepdims=True), 1e-300)
    squared = np.sum((unit[..., None, :] - anchors[:, None]) ** 2, axis=-1)
    if sigma == "live":
        sigma = squared.mean(axis=(-2, -1), keepdims=True) if squared.size else 1.0
    y = (np.exp(-squared / (2 * sigma)) - mean[:, None]) @ np.swapaxes(matrix, -1, -2)
    return np.abs(y).min(initial=np.inf)


def sign_pack_case(topic, shape, dtype="f32", *, dynamic=False, word=64, special=False):
    name = _name("sign_pack", topic, dtype, dynamic)
    rng = seeded(name)
    x = rounded(rng.normal(size=shape), dtype)
    if special:
        x.flat[:] = np.resize([0.0, -0.0, np.inf, -np.inf, 1e-7, -1e-7, 1, -1], x.size)
        x = rounded(x, dtype)
    program = Program()
    value = program.argument(x, dtype, dynamic is True)
    words = -(-shape[-1] // word)
    dims = [(value, d) for d in range(len(shape) - 1)] + [(words, None)]
    init = program.init(f"i{word}", dims)
    program.result(program.operation(f"attn.sign_pack {value.typed}", [init]),
                   [ref.sign_pack(x, word)])
    return Case(name, "sign_pack", dtype, program)


# --- Cumulative sums ---------------------------------------------------------------


def cumsum_case(topic, sizes, dtype="f32", *, dynamic=False, clip=None, state=None, spread=1.0,
                logits=None):
    """`sizes` gives batch, heads, keys (N) and value_width. `state`: None, "empty" or "some"."""
    name = _name("cumsum", topic, dtype, dynamic)
    rng = seeded(name)
    head = (*sizes.batch, sizes.heads)
    shape = (*head, sizes.keys)
    make = logits or (lambda rng, shape: rng.normal(size=shape) * spread)
    cross, diag, extra = (rounded(make(rng, shape), dtype) for _ in range(3))
    v = rounded(rng.normal(size=(*shape, sizes.value_width)), dtype)
    program, compute, before = Program(), ACCUMULATE[dtype], None
    values = [program.argument(x, dtype, _open(x, dynamic and True)) for x in
              (cross, diag, extra, v)]
    text = " ".join(f"{n}({x.typed})" for n, x in zip(("cross", "diag", "extra", "value"), values))
    if clip is not None:
        text += f" clip({number(clip)})"
    inits = [program.init(dtype, [(values[3], d) for d in range(v.ndim)])]
    if state:
        before = (np.full(head, -np.inf), np.zeros(head), np.zeros((*head, sizes.value_width)))
        if state == "some":
            _, before = ref.cumsum(*(make(rng, (*head, 3)) for _ in range(3)),
                                   rng.normal(size=(*head, 3, sizes.value_width)), clip=clip,
                                   return_state=True)
            before = tuple(rounded(x, compute) for x in before)
        inits += [program.argument(x, compute, dynamic is True) for x in before]
    output, after = ref.cumsum(cross, diag, extra, v, clip=clip, state=before, return_state=True)
    program.result(program.operation(f"attn.cumsum {text}", inits), [output, *after][:len(inits)])
    return Case(name, "cumsum", dtype, program)


def elita_positions_case(topic, lead, count, waves, dtype="f32", *, dynamic=False, grid="linspace",
                         t=1.0, start=0, length=None):
    name = _name("elita_positions", topic, dtype, dynamic)
    rng = seeded(name)
    parameters = [rounded(rng.normal(size=(*lead, waves)) * 3, dtype) for _ in range(5)]
    program = Program()
    values = [program.argument(p, dtype, dynamic is True) for p in parameters]
    text = " ".join(f"{n}({v.typed})" for n, v in zip(("a1", "b1", "a2", "b2", "c"), values))
    text += f" grid({grid})"
    if t != 1.0:
        text += f" t({number(t)})"
    if length is not None:
        first, points = program.scalar(start, "index"), program.scalar(length, "index")
        text += f" start({first}) length({points})"
    dims = [(values[0], d) for d in range(len(lead))] + [(count, None)]
    inits = [program.init(dtype, dims) for _ in range(2)]
    expected = ref.elita_positions(count, *parameters, grid=grid, t=t, start=start, length=length)
    program.result(program.operation(f"attn.elita_positions {text}", inits), expected)
    return Case(name, "elita_positions", dtype, program)
