#===- compiled_entry.py - Object files, on any processor ---*- python -*-===#
#
# Part of attn-mlir, under the Apache License v2.0 with LLVM Exceptions.
# See LICENSE for license information.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
#===----------------------------------------------------------------------===#
"""Compiles a module to an object for some processor, links it with a C program, and calls it.

The program puts every argument against a page that can not be touched, and runs natively
or under qemu.
"""

import dataclasses
import pathlib
import re
import shutil
import subprocess

import numpy as np

CALLER = pathlib.Path(__file__).parent / "compiled" / "call-entry.c"
LLVM = pathlib.Path("/usr/lib/llvm-22/bin")


@dataclasses.dataclass(frozen=True)
class Processor:
    """What to compile for, how to link and run it there, and how it is disassembled."""
    name: str
    options: tuple
    compiler: tuple
    emulator: tuple
    triple: str
    #: What its listings must not match, where the assembler does not know (x86).
    foreign: str | None = None

    def missing(self):
        """The first tool that is not here, or None."""
        for command in (self.compiler, self.emulator):
            if command and not shutil.which(command[0]):
                return command[0]
        return None


#: Registers and masks of AVX-512, and instructions beside AVX2 and FMA.
AVX512_OR_LATER = (r"zmm|%k[0-7]|mm(1[6-9]|2\d|3[01])|\{1to|^(vpdp|vpopcnt|vpternlog|vcvtne|vdpbf|"
                   r"vgf2p8|vaes|vpclmul|gf2p8|aes|sha|tile|tdp)")
#: Everything with a prefix of AVX, and SSE3 to SSE4.2 and bit manipulation.
SSE3_OR_LATER = (r"ymm|^(v(?!err|erw)|pshufb|palignr|pabs|phadd|phsub|pmaddubsw|pmulhrsw|psign|pblend|blend|"
                 r"dpp|extractps|insertps|mpsadbw|packusdw|pcmp(eq|gt)q|p(extr|insr)[bdq]|"
                 r"p(max|min)(sb|sd|ud|uw)|pmov[sz]x|pmuldq|pmulld|ptest|round|movddup|movs[hl]dup|"
                 r"haddp|addsub|lddqu|popcnt|lzcnt|tzcnt|andn\w?\s|bextr|bls|mulx|sarx|shlx|shrx|"
                 r"rorx|movbe|crc32)|" + AVX512_OR_LATER)

HOST = Processor("host", (), ("clang-22",), (), "x86_64-linux-gnu")
SSE2 = Processor("x86-64", ("--cpu", "x86-64"), ("clang-22", "-static"),
                 ("qemu-x86_64", "-cpu", "qemu64"), "x86_64-linux-gnu", SSE3_OR_LATER)
AVX2 = Processor("x86-64-v3", ("--cpu", "x86-64-v3"), ("clang-22", "-static"),
                 ("qemu-x86_64", "-cpu", "Haswell"), "x86_64-linux-gnu", AVX512_OR_LATER)
AVX512 = Processor("x86-64-v4", ("--cpu", "x86-64-v4"), ("clang-22", "-static"), (),
                   "x86_64-linux-gnu")
NEON = Processor("generic", ("--cpu", "generic", "--triple", "aarch64-linux-gnu"),
                 ("aarch64-linux-gnu-gcc", "-static"), ("qemu-aarch64", "-cpu", "cortex-a53"),
                 "aarch64-linux-gnu")
NEOVERSE = Processor("neoverse-v1", ("--cpu", "neoverse-v1"), ("aarch64-linux-gnu-gcc", "-static"),
                     ("qemu-aarch64", "-cpu", "max"), "aarch64-linux-gnu")


def compile_object(attn_compile, module, directory, processor, target="cpu"):
    """The object file of a module, whose entry is `entry`."""
    path = pathlib.Path(directory) / f"{module.stem}-{processor.name}.o"
    done = subprocess.run([attn_compile, module, "-o", path, "--symbol", "entry", "--target",
                           target, *processor.options], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return path


def find_foreign(object_file, processor):
    """Instructions in the object that the processor does not have."""
    everything = ("--mattr=+all",) if "aarch64" in processor.triple else ()
    listing = subprocess.run(
        [LLVM / "llvm-objdump", "-d", "--no-show-raw-insn", *everything, object_file],
        capture_output=True, text=True, check=True).stdout
    lines = [line.split(":", 1)[1].strip() for line in listing.splitlines()
             if re.match(r"\s*[0-9a-f]+:", line)]
    assert len(lines) > 10, listing
    # What is in brackets says where an address is.
    comment = r"\s+#.*" if "x86" in processor.triple else r"\s+//.*"
    lines = [re.sub(rf"<[^>]*>|{comment}", "", line) for line in lines]
    if "x86" in processor.triple:
        return [line for line in lines if re.search(processor.foreign, line)]
    done = subprocess.run([LLVM / "llvm-mc", f"--triple={processor.triple}",
                           f"--mcpu={processor.name}", "--filetype=null"],
                          input="\n".join(lines), capture_output=True, text=True)
    return [line for line in done.stderr.splitlines() if "error:" in line]


def call(object_file, group, directory, processor, place="end"):
    """The result arrays of a group's entry, or the message that it returned."""
    program = object_file.with_suffix("")
    done = subprocess.run([*processor.compiler, "-O1", CALLER, object_file, "-o", program, "-lm"],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    done = subprocess.run([*processor.emulator, program, place], input=_pack(group),
                          capture_output=True)
    assert done.returncode == 0, f"{done.returncode}: {done.stderr.decode()}"
    return _unpack(done.stdout, group)


def _results(group):
    return list(group.expected().values())


def _pack(group):
    parts = []

    def numbers(*values):
        parts.append(np.array(values, np.int64).tobytes())

    arrays = list(group.inputs().values())
    numbers(len(arrays))
    for array in arrays:
        numbers(array.ndim, array.itemsize, *array.shape)
        parts.append(np.ascontiguousarray(array).tobytes())
    results = _results(group)
    numbers(len(results))
    for array in results:
        numbers(array.ndim, array.itemsize)
    return b"".join(parts)


def _unpack(data, group):
    length = int(np.frombuffer(data, np.int64, 1)[0])
    if length:
        return data[8:8 + length].decode()
    at, arrays = 8, []
    for want in _results(group):
        sizes = np.frombuffer(data, np.int64, want.ndim, at)
        at += 8 * want.ndim
        count = int(np.prod(sizes))
        arrays.append(np.frombuffer(data, want.dtype, count, at).reshape(sizes))
        at += count * want.itemsize
    return arrays
