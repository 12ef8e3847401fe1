"""The cases of tests/recorded/numpy_dtypes.rs: casts, and what NumPy's `.view(dtype)` makes of them.

Byte-order types need no alignment, so NumPy's rule is all there is. Native types are written where the
alignment follows from the base's, the offset and the strides. Two things are left out, because they differ by
design: NumPy refuses a smaller element that does not divide the old one even where it divides the row, and it
takes a step on an axis whose length shows only at run time to be at most one.
"""

import random
import re

import numpy as np

# Rust type or code in `.as<…>`, NumPy dtype, alignment
ORDERED = [("u1", "u1", 1), ("i1", "i1", 1), ("|u1", "u1", 1)]
ORDERED += [(f"{order}{kind}", f"{order}{kind}", 1) for order in "<>" for kind in ("u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8")]
NATIVE = [(f"{order}{kind}", f"={kind}", int(kind[1])) for order in ("", "=") for kind in ("u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8")]
PIXEL = ("Rgb", "V3", 1)

# name, element, extents, alignment in bytes of the start
STATIC = [
    ("BYTES", "u8", (24,), 8),
    ("ROWS", "u8", (4, 12), 8),
    ("ODD", "u8", (5, 7), 1),
    ("CUBE", "u8", (3, 4, 6), 4),
    ("WORDS", "u16", (3, 6), 2),
    ("LONGS", "u32", (6,), 4),
    ("FLOATS", "f64", (4, 3), 8),
    ("SHORTS", "i16", (2, 3, 4), 2),
]
VECS = [
    ("bytes", "u8", (30,)),
    ("rows", "u8", (5, 12)),
    ("cube", "u8", (3, 4, 6)),
    ("words", "u16", (4, 6)),
    ("longs", "u32", (7,)),
    ("floats", "f32", (2, 3, 4)),
]
PER_STATIC, PER_NATIVE, PER_VEC, REFUSED_PER_VEC = 22, 12, 18, 14
DTYPES = {"u8": "u1", "u16": "=u2", "u32": "=u4", "i16": "=i2", "f32": "=f4", "f64": "=f8"}


def data(name, element, extents):
    """Bytes without a pattern that a wrong stride or order could hit by chance."""
    dtype = np.dtype(DTYPES[element])
    count = int(np.prod(extents)) * dtype.itemsize
    values = (np.arange(count) * 37 + np.arange(count) ** 2 + 11 * len(name)) % 251
    return values.astype(np.uint8).view(dtype).reshape(extents)


def aligned_to(found, before, start, alignment, need):
    """Whether the types can prove it: the largest power of two in the base's alignment, the offset and the strides used."""
    if found.size == 0:
        return True
    resized = found.dtype.itemsize != before.dtype.itemsize
    strides = [
        stride
        for axis, (extent, stride) in enumerate(zip(found.shape, found.strides))
        if extent > 1 and not (resized and axis == found.ndim - 1)
    ]
    offset = before.__array_interface__["data"][0] - start
    return all(number % need == 0 for number in [alignment, offset, *strides])


def bits(found):
    """The values as unsigned integers of the same size, or as lists of bytes."""
    if found.dtype.kind == "V":
        flat = np.ascontiguousarray(found).reshape(-1)
        return ["[" + ", ".join(str(byte) for byte in item.tobytes()) + "]" for item in flat]
    native = found.astype(found.dtype.newbyteorder("="))
    return [str(int(value)) for value in np.ascontiguousarray(native).reshape(-1).view(f"u{found.dtype.itemsize}")]


def target(code):
    return code if code == "Rgb" else f'"{code}"'


class Dtypes:
    def __init__(self, generator):
        self.rng = random.Random("dtypes and NumPy")
        self.generator = generator

    def sliced(self, base, run_time):
        """A list of indices on the base, or none, and the array that NumPy selects."""
        if self.rng.random() < 0.15:
            return "", base, []
        writer = self.generator.Writer(self.rng, run_time)
        items, text, keys = writer.list_for(base.shape, writer.legal_index)
        return f"[{text}]", self.generator.view_of(base, keys), items

    def case(self, base, name, codes, run_time, alignment):
        """One cast that NumPy takes, with indices in front and sometimes behind."""
        front, before, _ = self.sliced(base, run_time)
        code, dtype, need = self.rng.choice(codes)
        dtype = np.dtype(dtype)
        if before.size > 0 and self.rng.random() < 0.5 and dtype.itemsize == before.dtype.itemsize:
            return None
        if before.size == 0 and self.rng.random() < 0.8:
            return None
        differs = dtype.itemsize != before.dtype.itemsize
        if differs and (before.ndim == 0 or (dtype.itemsize < before.dtype.itemsize and before.dtype.itemsize % dtype.itemsize)):
            return None
        if differs and run_time and before.strides[-1] != before.dtype.itemsize:
            return None
        try:
            found = before.view(dtype)
        except ValueError:
            return None
        start = base.__array_interface__["data"][0]
        if alignment is not None and not aligned_to(found, before, start, alignment, need):
            return None
        behind = ""
        if found.ndim > 0 and self.rng.random() < 0.3:
            behind, found, _ = self.sliced(found, run_time)
        offset = found.__array_interface__["data"][0] - start if found.size else 0
        text = f"{front}.as<{target(code)}>{behind}"
        shown = text.replace('"', "'")
        listed = ", ".join(bits(found))
        return text, (
            f'    agrees_as("{name}{shown}", {name}.as_ptr().cast(), view!({name}{text}), '
            f"&{list(found.shape)}, &{list(found.strides)}, {offset}, &[{listed}]);"
        )

    def refusal(self, base, name):
        """A cast that NumPy refuses and that no type of ours can: the last axis is known at run time only."""
        front, before, items = self.sliced(base, 1.0)
        code, dtype, _ = self.rng.choice(ORDERED + [PIXEL])
        dtype = np.dtype(dtype)
        size, old = dtype.itemsize, before.dtype.itemsize
        if before.ndim == 0 or "..+" in front or "newaxis" in front or (size < old and old % size):
            return None
        last = items[-1] if len(items) == base.ndim and "..." not in front else None
        if last is None or not isinstance(last, self.generator.Slice) or not ("at(" in last.text):
            return None
        try:
            before.view(dtype)
        except ValueError:
            text = f"{front}.as<{target(code)}>"
            shown = text.replace('"', "'")
            return text, f'    refused("{name}{shown}", try_view!({name}{text}).err());'
        return None


def base_type(element, extents):
    text = element
    for extent in reversed(extents):
        text = f"[{text}; {extent}]"
    return text


def generate(generator):
    dtypes = Dtypes(generator)
    kinds = {"u8": "u8", "u16": "u16", "u32": "u32", "i16": "i16", "f32": "f64", "f64": "f64"}

    def nested(base, element):
        """The literal; numbers of several bytes have them in NumPy's order on every machine."""
        literal = generator.nested(base, kinds[element])
        if base.dtype.itemsize == 1:
            return literal
        return re.sub(r"[^\[\], ]+", lambda number: f"little::{element}({number[0]})", literal)

    out = [
        "// Written by tests/numpy/generate.py, do not edit: NumPy's answers.",
        generator.SAMPLED,
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "#![allow(clippy::excessive_precision)]",
        "",
        "use super::numpy::{at, refused};",
        "use super::numpy_numbers::{agrees_as, little, Rgb};",
        "use view_core::{try_view, view, Aligned, A4, A8};",
        "",
    ]
    count = 0
    bases = {}
    for name, element, extents, alignment in STATIC:
        base = bases[name] = data(name, element, extents)
        kind, value = base_type(element, extents), nested(base, element)
        if alignment > base.dtype.itemsize:
            kind, value = f"Aligned<A{alignment}, {kind}>", f"Aligned::<A{alignment}, _>({value})"
        out.append(f"static {name}: {kind} = {value};")
    out.append("")
    for name, element, extents, alignment in STATIC:
        base = bases[name]
        for label, codes, many in (("cast", ORDERED + [PIXEL], PER_STATIC), ("native", NATIVE, PER_NATIVE)):
            lines = generator.distinct(many, lambda: dtypes.case(base, name, codes, 0.0, alignment))
            count += len(lines)
            out += generator.functions(label, name, "", lines)
    for name, element, extents in VECS:
        base = data(name, element, extents)
        prelude = f"let {name}: Vec<{base_type(element, extents[1:])}> = vec!{nested(base, element)};"
        lines = generator.distinct(PER_VEC, lambda: dtypes.case(base, name, ORDERED + [PIXEL], 0.6, None))
        count += len(lines)
        out += generator.functions("cast_vec", name, prelude, lines)
        lines = generator.distinct(REFUSED_PER_VEC, lambda: dtypes.refusal(base, name))
        count += len(lines)
        out += generator.functions("refused_vec", name, prelude, lines)
    return "\n".join(out).rstrip() + "\n", count
