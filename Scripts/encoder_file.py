"""The file format of the encoder's and the judge's weights, and how matrices are rounded to 8 bits.

Layout (little-endian, everything on 64 bytes, to be mapped and used in place):

    0   magic "VOUCHENC"           16  u32 number of tensors      32  u64 checksum of all after the first 64 bytes
    8   u32 version (1)            20  u32 unused                 40  24 bytes unused
    12  u32 unused                 24  u64 size of the file       64  tensors, 64 bytes each
    a tensor: name (32 bytes, zero-padded), u32 kind, u32 rows, u32 columns, u32 unused, u64 offset, u64 bytes
    kinds: 1 int8, 2 float32, 3 uint8, 4 uint16, 5 uint32

Matrices are stored as [rows / 16][columns / 2][16][2], the order in which the kernels read them.
"""
import os, struct

import numpy as np

KINDS = {"int8": 1, "float32": 2, "uint8": 3, "uint16": 4, "uint32": 5}


def quantised(matrix, chance=None):
    """Each row in steps of a 127th of its largest value, and the steps; to the nearest or, with a source of chance, up as often
    as the value is near the step above.

    What was trained on from rounded weights lies near the steps it came from: to the nearest, most of what it learnt would go.
    """
    scales = np.abs(matrix).max(1) / np.float32(127)
    scales[scales == 0] = 1
    steps = matrix / scales[:, None]
    steps = np.rint(steps) if chance is None else np.floor(steps + chance.rand(*steps.shape))
    return np.clip(steps, -127, 127).astype(np.int8), scales.astype(np.float32)


def levelling(matrix):
    """A factor for each column: nearly its largest value, as a part of its row's largest (the mean of 16th powers).

    A few columns hold values fifty times the others', which then would share too few of the 127 steps. The column is
    divided by its factor here, and the input that meets it is multiplied by the factor before it is rounded (to 16 bits).
    """
    factors = (matrix / np.abs(matrix).max(1, keepdims=True)).astype(np.float64)
    for _ in range(4):
        factors = np.square(factors)
    factors = factors.mean(0)
    for _ in range(4):
        factors = np.sqrt(factors)
    return factors.astype(np.float32)


def packed(matrix):
    rows, columns = matrix.shape
    return np.ascontiguousarray(matrix.reshape(rows // 16, 16, columns // 2, 2).transpose(0, 2, 1, 3)).reshape(rows, columns)


# A layer's parts in the order of being kept: what kind, by our name, by the published one.
PARTS = [("linear", "query", "attention.self.query"), ("linear", "key", "attention.self.key"), ("linear", "value", "attention.self.value"),
         ("linear", "seen", "attention.output.dense"), ("norm", "seen.norm", "attention.output.LayerNorm"),
         ("linear", "wide", "intermediate.dense"), ("linear", "narrow", "output.dense"), ("norm", "narrow.norm", "output.LayerNorm")]


class Tensors:
    """What goes into a file, by our names, in the order of being kept."""

    def __init__(self):
        self.made = {}

    def keep(self, name, array):
        self.made[name] = array.astype(np.float32).reshape(1, -1) if array.ndim == 1 else array

    def linear(self, name, weights, source, chance=None):
        matrix = weights[source + ".weight"]
        factors = levelling(matrix)
        values, scales = quantised(matrix / factors, chance)
        self.keep(name + ".weights", packed(values))
        self.keep(name + ".factors", factors)
        self.keep(name + ".scales", scales)
        self.keep(name + ".biases", weights[source + ".bias"])

    def norm(self, name, weights, source):
        self.keep(name + ".gains", weights[source + ".weight"])
        self.keep(name + ".biases", weights[source + ".bias"])

    def layer(self, number, weights, is_tuned):
        chance = np.random.RandomState(number) if is_tuned else None
        for kind, part, source in PARTS:
            ours, theirs = f"layer.{number}.{part}", f"encoder.layer.{number}.{source}"
            if kind == "linear":
                self.linear(ours, weights, theirs, chance)
            else:
                self.norm(ours, weights, theirs)


def checksum(data):
    """Eight FNV-1a lanes over 64-bit words, then FNV-1a over the lanes."""
    prime, lanes = np.uint64(0x100000001B3), np.full(8, 0xCBF29CE484222325, np.uint64)
    for row in np.frombuffer(data, np.uint64).reshape(-1, 8):
        lanes = (lanes ^ row) * prime
    value = 0xCBF29CE484222325
    for lane in lanes:
        value = (value ^ int(lane)) * int(prime) & 0xFFFFFFFFFFFFFFFF
    return value


def write(parts, path):
    """Writes named arrays of two dimensions; returns the file's size. The same arrays give the same bytes."""
    offset, table, body = 64 + 64 * len(parts), b"", b""
    for name, array in parts.items():
        rows, columns = array.shape
        table += struct.pack("<32sIIIIQQ", name.encode(), KINDS[array.dtype.name], rows, columns, 0, offset + len(body),
                             array.nbytes)
        body += array.tobytes() + bytes(-array.nbytes % 64)
    header = struct.pack("<8sIIIIQQ24x", b"VOUCHENC", 1, 0, len(parts), 0, offset + len(body), checksum(table + body))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(header + table + body)
    return offset + len(body)


# MARK: - Reading back

def read(path):
    """Named arrays of two dimensions, as `write` was given them."""
    with open(path, "rb") as file:
        data = file.read()
    kinds = {number: np.dtype(name) for name, number in KINDS.items()}
    made = {}
    for place in range(struct.unpack_from("<I", data, 16)[0]):
        name, kind, rows, columns, _, offset, _ = struct.unpack_from("<32sIIIIQQ", data, 64 + 64 * place)
        made[name.rstrip(b"\0").decode()] = np.frombuffer(data, kinds[kind], rows * columns, offset).reshape(rows, columns)
    return made


def unpacked(matrix):
    rows, columns = matrix.shape
    return matrix.reshape(rows // 16, columns // 2, 16, 2).transpose(0, 2, 1, 3).reshape(rows, columns)


def layers(parts, numbers):
    """The layers of a file as 32-bit floats, by their published names: what training goes on from."""
    made = {}
    for number in numbers:
        for kind, part, source in PARTS:
            ours, theirs = f"layer.{number}.{part}", f"encoder.layer.{number}.{source}"
            if kind == "linear":
                values = unpacked(parts[ours + ".weights"]).astype(np.float32)
                made[theirs + ".weight"] = values * parts[ours + ".scales"].reshape(-1, 1) * parts[ours + ".factors"]
            else:
                made[theirs + ".weight"] = parts[ours + ".gains"].ravel()
            made[theirs + ".bias"] = parts[ours + ".biases"].ravel()
    return made
