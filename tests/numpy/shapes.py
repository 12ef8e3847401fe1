#!/usr/bin/env python3
"""Writes tests/recorded/numpy_shape_cases.rs: shape operations and what NumPy makes of them.

    shapes.py            write the file
    shapes.py --check    compare it with what would be written, exit 1 if they differ

What NumPy would copy, the product refuses: `reshape(…, copy=False)` says which. A refusal of a static view is one of the
compiler, which `refused_static!` asks for without failing to compile.
"""

import pathlib
import random
import sys

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


from generate import SAMPLED, array_type, data, distinct, expectation, functions, nested, view_of

TARGET = pathlib.Path(__file__).resolve().parent.parent / "tests" / "recorded" / "numpy_shape_cases.rs"

# name, element type, extents
STATIC = [
    ("LINE", "u8", (24,)),
    ("SHEET", "i16", (6, 8)),
    ("PLANES", "i32", (4, 3, 6)),
    ("CUBES", "u8", (2, 3, 4, 2)),
]
# The first extent is `Dyn` (a `Vec` of arrays).
MIXED = [("sheet", "f64", (6, 8)), ("planes", "i16", (4, 6, 3))]
# The same data as a static base, all extents forgotten.
FORGOTTEN = [("LINE", "u8", (24,)), ("SHEET", "i16", (6, 8)), ("PLANES", "i32", (4, 3, 6)), ("CUBES", "u8", (2, 3, 4, 2))]

ACCEPTED_PER_STATIC, REFUSED_PER_STATIC = 30, 30
ACCEPTED_PER_FORGOTTEN, REFUSED_PER_FORGOTTEN = 26, 30
PER_MIXED = 20
OTHERS_PER_STATIC, OTHERS_PER_FORGOTTEN, OTHERS_PER_MIXED, OTHERS_REFUSED = 36, 30, 24, 14
TURNED_PER_BASE = 12


class Chain:
    """Operations in front of the one that is tested: slices, and axes in another order."""

    def __init__(self, rng, run_time):
        self.rng, self.run_time = rng, run_time

    def number(self, value):
        return f"at({value})" if self.rng.random() < self.run_time else str(value)

    def numbers(self, values):
        return ", ".join(self.number(value) for value in values)

    def slice(self, found):
        """Mostly whole axes, and steps and directions that leave enough elements."""
        rng, items, keys = self.rng, [], []
        for n in found.shape:
            kind = rng.choice(["all", "all", "part", "step", "down", "down"])
            if kind == "part":
                start = rng.randint(0, n // 2)
                stop = rng.randint(start + (rng.random() < 0.9 and start < n), n)
                items.append(f"{self.number(start)}..{self.number(stop)}")
                keys.append(slice(start, stop))
            elif kind == "all" or n < 2:
                items.append("..")
                keys.append(slice(None))
            else:
                step = 2 if kind == "step" else rng.choice([-1, -2])
                items.append(f"::{step}")
                keys.append(slice(None, None, step))
        if rng.random() < 0.15:
            place = rng.randint(0, len(items))
            items.insert(place, "newaxis")
            keys.insert(place, np.newaxis)
        return f"[{', '.join(items)}]", view_of(found, tuple(keys))

    def head(self, base):
        """Up to three of them."""
        rng, text, found = self.rng, "", base
        for _ in range(rng.choice([0, 1, 1, 2, 2, 3])):
            kind = rng.choice(["slice", "slice", "T", "permute", "broadcast"])
            if kind == "slice":
                part, found = self.slice(found)
                text += part
            elif kind == "T":
                text, found = text + ".T", found.T
            elif kind == "permute":
                order = list(range(found.ndim))
                rng.shuffle(order)
                text += f".permute{order}"
                found = found.transpose(order)
            elif found.ndim < 4 and rng.random() < 0.4:
                shape = [rng.choice([1, 2])] + [extent if extent != 1 else rng.choice([1, 3]) for extent in found.shape]
                text += f".broadcast[{self.numbers(shape)}]"
                found = np.broadcast_to(found, shape)
        return text, found

    def shape_of(self, count):
        """A shape of so many elements."""
        rng = self.rng
        if count == 0:
            shape = [rng.choice([1, 2, 3]) for _ in range(rng.randint(0, 2))]
            shape.insert(rng.randint(0, len(shape)), 0)
            return shape
        shape, left = [], count
        for _ in range(rng.randint(0, 3)):
            factor = rng.choice([f for f in range(1, left + 1) if left % f == 0])
            shape.append(factor)
            left //= factor
        shape.append(left)
        rng.shuffle(shape)
        return shape

    def reshape(self, found):
        """The operation, and the shape for NumPy."""
        rng = self.rng
        shape = self.shape_of(found.size)
        if rng.random() < 0.06 and shape:
            shape[rng.randrange(len(shape))] += rng.choice([1, 2])
        texts = [self.number(extent) for extent in shape]
        place = rng.randrange(len(shape))
        others = int(np.prod(shape[:place] + shape[place + 1 :]))
        # A `_` that NumPy computes must not hide that the shape is another one.
        if rng.random() < 0.3 and others > 0:
            texts[place], shape[place] = "_", -1
        return f".reshape[{', '.join(texts)}]", shape

    def other(self, found):
        """Any other operation, and what NumPy makes of it; None where it cannot be."""
        rng = self.rng
        kind = rng.choice(["windows", "tiles", "diagonal", "broadcast", "permute", "T"])
        if kind == "windows":
            sizes = [rng.randint(1, max(min(extent, 3), 1)) for extent in found.shape]
            text = f".windows[{self.numbers(sizes)}]"
            return text, sliding_window_view(found, sizes) if all(s <= e for s, e in zip(sizes, found.shape)) else None
        if kind == "tiles":
            sizes = [rng.choice([k for k in (1, 2, 3, 4) if extent % k == 0]) for extent in found.shape]
            shape = [part for extent, size in zip(found.shape, sizes) for part in (extent // size, size)]
            order = list(range(0, 2 * found.ndim, 2)) + list(range(1, 2 * found.ndim, 2))
            return f".tiles[{self.numbers(sizes)}]", found.reshape(shape, copy=False).transpose(order)
        if kind == "diagonal":
            return ".diagonal", found.diagonal() if found.ndim >= 2 else None
        if kind == "broadcast":
            front = [rng.choice([1, 2, 3]) for _ in range(rng.randint(0, 1))]
            shape = front + [extent if extent != 1 else rng.choice([1, 4]) for extent in found.shape]
            return f".broadcast[{self.numbers(shape)}]", np.broadcast_to(found, shape)
        if kind == "permute":
            order = list(range(found.ndim))
            rng.shuffle(order)
            return f".permute{order}", found.transpose(order)
        return ".T", found.T


def fits(found):
    """Few enough elements for a line of a test, and few enough axes."""
    return found.size <= 300 and found.ndim <= 8


def agreeing(base, name, dtype, text, found):
    if not found.size:
        # The strides of an empty view are never used; NumPy's depend on its release.
        return text, f'    assert_eq!(view!({name}{text}).shape(), {list(found.shape)}, "{name}{text}");'
    line = f'    agrees("{name}{text}", {name}.as_ptr().cast(), view!({name}{text}), {expectation(base, found, dtype)});'
    return text, line


def reshaped(found, shape):
    """NumPy's view, or None where it would copy, or where there is no such shape."""
    try:
        return found.reshape(shape, copy=False)
    except ValueError:
        return None


def reshapes(rng, base, name, dtype, run_time, count, accepted):
    """Reshapes that NumPy makes without a copy, or those that it does not."""

    def make():
        chain = Chain(rng, run_time)
        head, found = chain.head(base)
        op, shape = chain.reshape(found)
        text, result = head + op, reshaped(found, shape)
        if not fits(found) or (result is None) == accepted:
            return None
        if accepted:
            return agreeing(base, name, dtype, text, result)
        if run_time == 0:
            return text, f'    refused_static!({name}, "{head}", ({head}), {shape_type(shape)});'
        return text, f'    refused("{name}{text}", try_view!({name}{text}).err());'

    return distinct(count, make)


def shape_type(shape):
    return "shape![" + ", ".join("Rest" if extent == -1 else str(extent) for extent in shape) + "]"


def others(rng, base, name, dtype, run_time, count):
    def make():
        chain = Chain(rng, run_time)
        head, found = chain.head(base)
        op, result = chain.other(found)
        if result is None or not fits(result):
            return None
        if rng.random() < 0.3:
            more, result = chain.other(result)
            op += more
        if result is None or not fits(result):
            return None
        return agreeing(base, name, dtype, head + op, result)

    return distinct(count, make)


def turns(rng, base, name, dtype, run_time):
    """Quarter turns of the first two axes, with another operation behind some of them."""

    def make():
        chain = Chain(rng, run_time)
        head, found = chain.head(base)
        if found.ndim < 2:
            return None
        number = rng.choice([None, 0, 1, 2, 3, -1, -2, -3, rng.randint(4, 90), -rng.randint(4, 90)])
        text = head + (".rot90" if number is None else f".rot90[{number}]")
        result = np.rot90(found, 1 if number is None else number)
        if number is not None and rng.random() < 0.4:
            more, result = chain.other(result)
            text += more
        if result is None or not fits(result):
            return None
        return agreeing(base, name, dtype, text, result)

    return distinct(TURNED_PER_BASE, make)


def refusals(rng, base, name, count):
    """Windows, tiles and broadcasts that do not fit, all of whose numbers are run-time values."""

    def make():
        chain = Chain(rng, 1.0)
        head, found = chain.head(base)
        kind = rng.choice(["windows", "tiles", "broadcast"])
        if not found.ndim:
            return None
        sizes = [rng.randint(1, 4) for _ in found.shape]
        bad = {
            "windows": any(size > extent for size, extent in zip(sizes, found.shape)),
            "tiles": any(extent % size for size, extent in zip(sizes, found.shape)),
            "broadcast": any(size != extent != 1 for size, extent in zip(sizes, found.shape)),
        }
        text = f"{head}.{kind}[{chain.numbers(sizes)}]"
        return (text, f'    refused("{name}{text}", try_view!({name}{text}).err());') if bad[kind] else None

    return distinct(count, make)


def generate_cases():
    rng = random.Random("shapes of view! and NumPy")
    out = [
        "// Written by tests/numpy/shapes.py, do not edit: NumPy's answers.",
        SAMPLED,
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::numpy::{agrees, at, refused, refused_static};",
        "use view_core::{shape, try_view, view, Rest};",
        "",
    ]
    count = {"accepted reshapes": 0, "refused reshapes": 0, "others": 0, "quarter turns": 0}

    def add(kind, what, name, prelude, lines):
        count[what] += len(lines)
        out.extend(functions(kind, name, prelude, lines))

    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        out.append(f"static {name}: {array_type(dtype, extents)} = {nested(base, dtype)};")
    out.append("")
    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        add("reshaped", "accepted reshapes", name, "", reshapes(rng, base, name, dtype, 0.0, ACCEPTED_PER_STATIC, True))
        add("refused", "refused reshapes", name, "", reshapes(rng, base, name, dtype, 0.0, REFUSED_PER_STATIC, False))
        add("others", "others", name, "", others(rng, base, name, dtype, 0.0, OTHERS_PER_STATIC))
    for name, dtype, extents in MIXED:
        base = data(name, dtype, extents)
        prelude = f"let {name}: Vec<{array_type(dtype, extents[1:])}> = vec!{nested(base, dtype)};"
        add("mixed", "accepted reshapes", name, prelude, reshapes(rng, base, name, dtype, 0.3, PER_MIXED, True))
        add("refused_mixed", "refused reshapes", name, prelude, reshapes(rng, base, name, dtype, 1.0, PER_MIXED, False))
        add("others_mixed", "others", name, prelude, others(rng, base, name, dtype, 0.3, OTHERS_PER_MIXED))
    for name, dtype, extents in FORGOTTEN:
        base = data(name, dtype, extents)
        whole = ", ".join(f"at(0)..at({extent})" for extent in extents)
        prelude = f"let forgotten = view!({name}[{whole}]);"

        add("forgotten", "accepted reshapes", name, prelude, reshapes(rng, base, "forgotten", dtype, 0.5, ACCEPTED_PER_FORGOTTEN, True))
        add("refused_forgotten", "refused reshapes", name, prelude, reshapes(rng, base, "forgotten", dtype, 1.0, REFUSED_PER_FORGOTTEN, False))
        add("others_forgotten", "others", name, prelude, others(rng, base, "forgotten", dtype, 0.5, OTHERS_PER_FORGOTTEN))
        add("refused_others", "others", name, prelude, refusals(rng, base, "forgotten", OTHERS_REFUSED))
    # Drawn by themselves, so that the other cases stay as they are.
    rng = random.Random("quarter turns of view! and NumPy")
    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        add("turned", "quarter turns", name, "", turns(rng, base, name, dtype, 0.0))
    for name, dtype, extents in MIXED:
        base = data(name, dtype, extents)
        prelude = f"let {name}: Vec<{array_type(dtype, extents[1:])}> = vec!{nested(base, dtype)};"
        add("turned_mixed", "quarter turns", name, prelude, turns(rng, base, name, dtype, 0.3))
    for name, dtype, extents in FORGOTTEN:
        base = data(name, dtype, extents)
        whole = ", ".join(f"at(0)..at({extent})" for extent in extents)
        prelude = f"let forgotten = view!({name}[{whole}]);"
        add("turned_forgotten", "quarter turns", name, prelude, turns(rng, base, "forgotten", dtype, 0.5))
    return "\n".join(out).rstrip() + "\n", count


def main():
    text, count = generate_cases()
    said = ", ".join(f"{number} {what}" for what, number in count.items())
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET} is not what {sys.argv[0]} writes: run it without --check")
        print(f"{TARGET.name}: {said}, up to date")
    elif not sys.argv[1:]:
        TARGET.write_text(text)
        print(f"{TARGET.name}: {said}")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
