#===- vision_models.py - PVTv2 and Twins as MLIR ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Writes PVTv2 and Twins-SVT as EcoFormer has them (full attention everywhere: no spatial reduction,
no windows), in attn and linalg, to be counted.

Convolutions and matrix products start from their biases, which are arguments, as all weights are.
Where `share_qk` is set the first three stages use one projection for query and key, as the models
do that EcoFormer converts; the fourth stage never does."""

SIZES = {  # widths, depths, heads, how much wider the feed-forward is
    "b0": ((32, 64, 160, 256), (2, 2, 2, 2), (1, 2, 5, 8), (8, 8, 4, 4)),
    "b1": ((64, 128, 320, 512), (2, 2, 2, 2), (1, 2, 5, 8), (8, 8, 4, 4)),
    "b2": ((64, 128, 320, 512), (3, 4, 6, 3), (1, 2, 5, 8), (8, 8, 4, 4)),
    "b3": ((64, 128, 320, 512), (3, 4, 18, 3), (1, 2, 5, 8), (8, 8, 4, 4)),
    "b4": ((64, 128, 320, 512), (3, 8, 27, 3), (1, 2, 5, 8), (8, 8, 4, 4)),
    "twins-svt-s": ((64, 128, 256, 512), (2, 2, 10, 4), (2, 4, 8, 16), (4, 4, 4, 4)),
}

ANCHORS, BITS = 25, 16


def tensor(*shape):
    return "tensor<" + "".join(f"{size}x" for size in shape) + "f32>"


class Writer:
    def __init__(self):
        self.arguments, self.lines, self.count = [], [], 0

    def argument(self, *shape):
        name = f"%w{len(self.arguments)}"
        self.arguments.append(f"{name}: {tensor(*shape)}")
        return name

    def line(self, text):
        self.count += 1
        self.lines.append(f"  %v{self.count} = {text}")
        return f"%v{self.count}"

    def empty(self, *shape):
        return self.line(f"tensor.empty() : {tensor(*shape)}")

    def elementwise(self, body, inputs, shape):
        """A generic over `shape`; an input is (value, its shape, its map's results)."""
        dims = [f"d{i}" for i in range(len(shape))]
        maps = [results for _, _, results in inputs] + [", ".join(dims)]
        maps = ", ".join(f"affine_map<({', '.join(dims)}) -> ({m})>" for m in maps)
        iterators = ", ".join('"parallel"' for _ in shape)
        names = ", ".join(value for value, _, _ in inputs)
        types = ", ".join(tensor(*own) for _, own, _ in inputs)
        init = self.empty(*shape)
        block = ", ".join(f"%i{i}: f32" for i in range(len(inputs)))
        return self.line(f"linalg.generic {{indexing_maps = [{maps}], iterator_types = [{iterators}]}} "
                         f"ins({names} : {types}) outs({init} : {tensor(*shape)}) {{\n"
                         f"  ^bb0({block}, %out: f32):\n{body}  }} -> {tensor(*shape)}")

    def mean(self, x, rows, width):
        """Sum over the last dimension over its size."""
        zero = self.line("arith.constant 0.0 : f32")
        init = self.line(f"linalg.fill ins({zero} : f32) outs({self.empty(rows)} : {tensor(rows)}) "
                         f"-> {tensor(rows)}")
        total = self.line(f"linalg.reduce ins({x} : {tensor(rows, width)}) outs({init} : {tensor(rows)}) "
                          "dimensions = [1] (%in: f32, %acc: f32) {\n"
                          "    %s = arith.addf %in, %acc : f32\n    linalg.yield %s : f32\n  }")
        body = (f"    %n = arith.constant {float(width)} : f32\n"
                "    %q = arith.divf %i0, %n : f32\n    linalg.yield %q : f32\n")
        return self.elementwise(body, [(total, (rows,), "d0")], (rows,))

    def norm(self, x, rows, width):
        shape = (rows, width)
        full, row, column = (lambda v: (v, shape, "d0, d1"), lambda v: (v, (rows,), "d0"),
                             lambda v: (v, (width,), "d1"))

        def two(operation, lhs, rhs):
            body = f"    %r = arith.{operation} %i0, %i1 : f32\n    linalg.yield %r : f32\n"
            return self.elementwise(body, [lhs, rhs], shape)

        centred = two("subf", full(x), row(self.mean(x, rows, width)))
        variance = self.mean(two("mulf", full(centred), full(centred)), rows, width)
        body = ("    %e = arith.constant 1.0e-6 : f32\n    %s = arith.addf %i0, %e : f32\n"
                "    %r = math.rsqrt %s : f32\n    linalg.yield %r : f32\n")
        root = self.elementwise(body, [(variance, (rows,), "d0")], (rows,))
        scaled = two("mulf", full(two("mulf", full(centred), row(root))),
                     column(self.argument(width)))
        return two("addf", full(scaled), column(self.argument(width)))

    def linear(self, x, rows, width, out):
        """x W + b: the product starts from the bias."""
        bias, weight = self.argument(out), self.argument(width, out)
        init = self.line(f"linalg.broadcast ins({bias} : {tensor(out)}) "
                         f"outs({self.empty(rows, out)} : {tensor(rows, out)}) dimensions = [0]")
        return self.line(f"linalg.matmul ins({x}, {weight} : {tensor(rows, width)}, {tensor(width, out)}) "
                         f"outs({init} : {tensor(rows, out)}) -> {tensor(rows, out)}")

    def convolution(self, x, channels, size, out, kernel, stride, depthwise=False):
        """[1, channels, size, size] to [1, out, size / stride, size / stride]. An even kernel has
        no padding."""
        pad, result = kernel // 2 if kernel % 2 else 0, (1, out, size // stride, size // stride)
        zero = self.line("arith.constant 0.0 : f32")
        padded = (1, channels, size + 2 * pad, size + 2 * pad)
        x = self.line(f"tensor.pad {x} low[0, 0, {pad}, {pad}] high[0, 0, {pad}, {pad}] {{\n"
                      "  ^bb0(%a: index, %b: index, %c: index, %d: index):\n"
                      f"    tensor.yield {zero} : f32\n  }} : {tensor(1, channels, size, size)} to "
                      f"{tensor(*padded)}")
        bias = self.argument(out)
        init = self.line(f"linalg.broadcast ins({bias} : {tensor(out)}) "
                         f"outs({self.empty(*result)} : {tensor(*result)}) dimensions = [0, 2, 3]")
        shape = (channels, kernel, kernel) if depthwise else (out, channels, kernel, kernel)
        name = "depthwise_conv_2d_nchw_chw" if depthwise else "conv_2d_nchw_fchw"
        return self.line(f"linalg.{name} {{strides = dense<{stride}> : tensor<2xi64>, "
                         "dilations = dense<1> : tensor<2xi64>} "
                         f"ins({x}, {self.argument(*shape)} : {tensor(*padded)}, {tensor(*shape)}) "
                         f"outs({init} : {tensor(*result)}) -> {tensor(*result)}")

    def to_rows(self, x, width, size):
        """[1, width, size, size] to [size * size, width]."""
        n = size * size
        flat = self.line(f"tensor.collapse_shape {x} [[0, 1], [2, 3]] : {tensor(1, width, size, size)} "
                         f"into {tensor(width, n)}")
        return self.line(f"linalg.transpose ins({flat} : {tensor(width, n)}) "
                         f"outs({self.empty(n, width)} : {tensor(n, width)}) permutation = [1, 0]")

    def to_image(self, x, width, size):
        n = size * size
        flat = self.line(f"linalg.transpose ins({x} : {tensor(n, width)}) "
                         f"outs({self.empty(width, n)} : {tensor(width, n)}) permutation = [1, 0]")
        return self.line(f"tensor.expand_shape {flat} [[0, 1], [2, 3]] output_shape [1, {width}, {size}, {size}] "
                         f": {tensor(width, n)} into {tensor(1, width, size, size)}")

    def add(self, x, y, rows, width):
        body = "    %s = arith.addf %i0, %i1 : f32\n    linalg.yield %s : f32\n"
        return self.elementwise(body, [(x, (rows, width), "d0, d1"), (y, (rows, width), "d0, d1")],
                                (rows, width))

    def gelu(self, x, rows, width):
        body = ("    %c = arith.constant 0.70710678 : f32\n    %h = arith.constant 0.5 : f32\n"
                "    %o = arith.constant 1.0 : f32\n    %z = arith.mulf %i0, %c : f32\n"
                "    %e = math.erf %z : f32\n    %p = arith.addf %e, %o : f32\n"
                "    %m = arith.mulf %i0, %p : f32\n    %r = arith.mulf %m, %h : f32\n"
                "    linalg.yield %r : f32\n")
        return self.elementwise(body, [(x, (rows, width), "d0, d1")], (rows, width))

    def attention(self, x, rows, width, heads, share_qk):
        stored, name = (rows, heads, width // heads), "#inside"

        def split(value):
            return self.line(f"tensor.expand_shape {value} [[0], [1, 2]] output_shape "
                             f"[{rows}, {heads}, {width // heads}] : {tensor(rows, width)} into "
                             f"{tensor(*stored)}")

        if share_qk:
            query = key = split(self.linear(x, rows, width, width))
            value = split(self.linear(x, rows, width, width))
        else:
            packed = self.linear(x, rows, width, 3 * width)
            query, key, value = (split(self.line(
                f"tensor.extract_slice {packed}[0, {i * width}] [{rows}, {width}] [1, 1] : "
                f"{tensor(rows, 3 * width)} to {tensor(rows, width)}")) for i in range(3))
        type = tensor(*stored)
        out = self.line(f"attn.sdpa query({query} : {type}) key({key} : {type}) value({value} : {type}) "
                        f"into({self.empty(*stored)} : {type}) "
                        f"{{indexing_maps = [{name}, {name}, {name}, {name}]}}")
        joined = self.line(f"tensor.collapse_shape {out} [[0], [1, 2]] : {type} into {tensor(rows, width)}")
        return self.linear(joined, rows, width, width)

    def block(self, x, size, width, heads, ratio, share_qk, has_convolution):
        rows, wide = size * size, width * ratio
        y = self.attention(self.norm(x, rows, width), rows, width, heads, share_qk)
        x = self.add(x, y, rows, width)
        y = self.linear(self.norm(x, rows, width), rows, width, wide)
        if has_convolution:
            y = self.convolution(self.to_image(y, wide, size), wide, size, wide, 3, 1, depthwise=True)
            y = self.to_rows(y, wide, size)
        return self.add(x, self.linear(self.gelu(y, rows, wide), rows, wide, width), rows, width)

    def position(self, x, size, width):
        """Twins' positional encoding: a depthwise convolution beside."""
        y = self.convolution(self.to_image(x, width, size), width, size, width, 3, 1, depthwise=True)
        return self.add(x, self.to_rows(y, width, size), size * size, width)


def write(name, share_qk):
    """The module's text. Its arguments are the image, the hash functions of each number of heads
    (anchors, matrix, mean) where `share_qk`, and the weights."""
    w, (widths, depths, heads, ratios) = Writer(), SIZES[name]
    hashes = []
    if share_qk:
        for h, width in zip(heads[:3], widths):
            hashes += [tensor(h, ANCHORS, width // h), tensor(h, BITS, ANCHORS), tensor(h, ANCHORS)]
    x, channels, size, is_twins = "%image", 3, 224, name.startswith("twins")
    for stage in range(4):
        stride = 4 if stage == 0 else 2
        width = widths[stage]
        x = w.convolution(x, channels, size, width, stride if is_twins else 2 * stride - 1, stride)
        size //= stride
        x = w.norm(w.to_rows(x, width, size), size * size, width)
        for index in range(depths[stage]):
            x = w.block(x, size, width, heads[stage], ratios[stage], share_qk and stage < 3,
                        has_convolution=not is_twins)
            if is_twins and index == 0:
                x = w.position(x, size, width)
        if not is_twins or stage == 3:
            x = w.norm(x, size * size, width)
        channels = width
        if stage < 3:
            x = w.to_image(x, width, size)
    # The mean over all places, and the classes.
    turned = w.line(f"linalg.transpose ins({x} : {tensor(size * size, width)}) outs("
                    f"{w.empty(width, size * size)} : {tensor(width, size * size)}) permutation = [1, 0]")
    mean = w.mean(turned, width, size * size)
    row = w.line(f"tensor.expand_shape {mean} [[0, 1]] output_shape [1, {width}] : {tensor(width)} into "
                 f"{tensor(1, width)}")
    classes = w.linear(row, 1, width, 1000)
    given = [f"%h{i}: {type}" for i, type in enumerate(hashes)]
    signature = ", ".join([f"%image: {tensor(1, 3, 224, 224)}", *given, *w.arguments])
    # Heads are stored inside, as the projections leave them.
    return ("#inside = affine_map<(h, t, d) -> (t, h, d)>\n"
            f"func.func @main({signature}) -> {tensor(1, 1000)} {{\n" + "\n".join(w.lines)
            + f"\n  return {classes} : {tensor(1, 1000)}\n}}\n")
