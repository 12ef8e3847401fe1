#!/usr/bin/env python3
"""Writes tests/recorded/einops_cases.rs: patterns and what einops makes of them.

    patterns.py            write the file
    patterns.py --check    compare it with what would be written, exit 1 if they differ

einops copies where NumPy's reshape does. The product refuses these patterns, and says which axes cannot be merged.
"""

import pathlib
import random
import sys

import einops
import numpy as np

from generate import accepted, array_type, data, distinct, nested
from shapes import FORGOTTEN, MIXED, STATIC, Chain

TARGET = pathlib.Path(__file__).resolve().parent.parent / "tests" / "recorded" / "einops_cases.rs"

PER_STATIC, PER_MIXED, PER_FORGOTTEN, COPIED_PER_FORGOTTEN = 15, 20, 13, 12
PER_FUNCTION = 20

# The calls of `rearrange` in the first two parts of einops' tutorial, in their order: axes, pattern, sizes. Lists of arrays are one array
# here. The arrays of the second part are smaller than there.
IMAGE, IMAGES, BATCH = (96, 96, 3), (6, 96, 96, 3), (10, 32, 10, 20)
TUTORIAL = [
    (IMAGE, "h w c -> w h c", {}),
    (IMAGE, "height width color -> width height color", {}),
    (IMAGES, "b h w c -> (b h) w c", {}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "b h w c -> (b h w c)", {}),
    (IMAGES, "(b1 b2) h w c -> b1 b2 h w c", {"b1": 2}),
    (IMAGES, "(b1 b2) h w c -> (b1 h) (b2 w) c", {"b1": 2}),
    (IMAGES, "(b1 b2) h w c -> (b2 h) (b1 w) c", {"b1": 2}),
    (IMAGES, "b h (w w2) c -> (h w2) (b w) c", {"w2": 2}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "b h w c -> h (w b) c", {}),
    (IMAGES, "(b1 b2) h w c -> h (b1 b2 w) c", {"b1": 2}),
    (IMAGES, "(b1 b2) h w c -> h (b2 b1 w) c", {"b1": 2}),
    (IMAGES, "b h w c -> b h w c", {}),
    (IMAGES, "b h w c -> h w c b", {}),
    (IMAGES, "b h w c -> h w c b", {}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "b h w c -> b 1 h w 1 c", {}),
    ((6, 1, 96, 96, 1, 3), "b 1 h w 1 c -> b h w c", {}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "(b1 b2) h w c -> (h b1) (w b2) c", {"b1": 2}),
    (IMAGES, "(b1 b2) h w c -> (h b1) (b2 w) c", {"b1": 2}),
    (IMAGES, "b (h1 h2) (w1 w2) c -> (h1 w2) (b w1 h2) c", {"h2": 8, "w2": 8}),
    (IMAGES, "b (h1 h2 h3) (w1 w2 w3) c -> (h1 w2 h3) (b w1 h2 w3) c", {"h2": 2, "w2": 2, "w3": 2, "h3": 2}),
    (IMAGES, "(b1 b2) (h1 h2) (w1 w2) c -> (h1 b1 h2) (w1 b2 w2) c", {"h1": 3, "w1": 3, "b2": 3}),
    (IMAGES, "b h w c -> h (b w) c", {}),
    (IMAGES, "b h w c -> w (b h) c", {}),
    (BATCH, "b c h w -> b h w c", {}),
    ((10, 32), "b c -> c b", {}),
    (BATCH, "b c h w -> b (c h w)", {}),
    (BATCH, "b c (h h1) (w w1) -> b (h1 w1 c) h w", {"h1": 2, "w1": 2}),
    (BATCH, "b (h1 w1 c) h w -> b c (h h1) (w w1)", {"h1": 2, "w1": 2}),
    ((3, 10, 20), "c h w -> h w c", {}),
    ((10, 20, 3), "h w c -> () c h w", {}),
    ((1, 3, 10, 20), "b c h w -> b (c h w)", {}),
    ((1, 600), "() classes -> classes", {}),
    (BATCH, "b c h w -> b h w c", {}),
    (BATCH, "b c h w -> h w c b", {}),
    (BATCH, "b c h w -> (b h) w c", {}),
    (BATCH, "b c h w -> h w (b c)", {}),
    (BATCH, "b (g1 g2 c) h w -> b (g2 g1 c) h w", {"g1": 4, "g2": 4}),
    (BATCH, "b (g c) h w -> b (c g) h w", {"g": 4}),
    (BATCH, "b (coord bbox) h w -> coord b bbox h w", {"coord": 4, "bbox": 8}),
    (BATCH, "b c x (y z) -> b c x y z", {"z": 20}),
    ((10, 32, 10, 1, 20), "b c x y z -> (b z) c x y", {}),
    ((200, 32, 10, 1), "(b z) c x y -> b c x y z", {"b": 10, "c": 32, "x": 10, "y": 1, "z": 20}),
    (BATCH, "b c (h hs) (w ws) -> (hs ws b) c h w", {"hs": 2, "ws": 2}),
    ((40, 32, 5, 10), "(hs ws b) c h w -> b c (h hs) (w ws)", {"hs": 2, "ws": 2}),
]


def written(pattern, sizes, number=str):
    """The pattern with its sizes, as `view!` has it."""
    left, right = pattern.split("->")
    words = left.replace("(", "( ").replace(")", " )").split()
    sized = (f"{word}={number(sizes[word])}" if word in sizes else word for word in words)
    return f"{' '.join(sized)} ->{right}".replace("( ", "(").replace(" )", ")")


def is_copy(found, result):
    return result.size > 0 and not np.shares_memory(found, result)


class Pattern:
    """A pattern for the axes of an array."""

    def __init__(self, rng, shape):
        self.rng, self.sizes = rng, {}
        self.names = iter(rng.sample("abcdefghijklmnopqrstuvwxyz", 20))
        start = rng.randint(0, len(shape)) if rng.random() < 0.25 else None
        stop = rng.randint(start, len(shape)) if start is not None else None
        left, right = [], []
        for axis, extent in enumerate(shape):
            if axis == start:
                left.append("...")
            if start is None or not start <= axis < stop:
                left.append(self.axis(extent, right))
        if start == len(shape):
            left.append("...")
        if start is not None:
            right.append("...")
        self.text = f"{' '.join(left)} -> {self.result(right)}"

    def axis(self, extent, right):
        rng = self.rng
        if extent == 1 and rng.random() < 0.5:
            return rng.choice(["1", "()"])
        parts = [extent]
        while rng.random() < 0.45 and len(parts) < 3:
            place = rng.randrange(len(parts))
            divisors = [d for d in range(1, parts[place] + 1) if parts[place] % d == 0]
            divisor = rng.choice(divisors)
            parts[place : place + 1] = [divisor, parts[place] // divisor]
        rest = rng.randrange(len(parts)) if rng.random() < 0.8 else None
        names = []
        for place, part in enumerate(parts):
            name = next(self.names)
            names.append(name)
            if place != rest:
                self.sizes[name] = part
        right.extend(names)
        return names[0] if len(names) == 1 else f"({' '.join(names)})"

    def result(self, right):
        """Mostly in another order; often with axes merged that were side by side."""
        rng = self.rng
        groups, rest = [], right[:]
        while rest:
            width = rng.choice([1, 1, 1, 2, 2, 3])
            groups.append(rest[:width])
            rest = rest[width:]
        if rng.random() < 0.75:
            rng.shuffle(groups)
        if rng.random() < 0.2:
            for group in groups:
                rng.shuffle(group)
        out = []
        for group in groups:
            merged = len(group) > 1 and rng.random() < 0.7 or group == ["..."] and rng.random() < 0.3
            out.append(f"({' '.join(group)})" if merged else " ".join(group))
        if rng.random() < 0.2:
            out.insert(rng.randint(0, len(out)), "1")
        return " ".join(out)


def drawn(rng, base, name, dtype, run_time, count, copied=False):
    def make():
        chain = Chain(rng, run_time)
        head, found = chain.head(base)
        if not found.size:
            return None
        pattern = Pattern(rng, found.shape)
        result = einops.rearrange(found, pattern.text, **pattern.sizes)
        if result.ndim > 7 or is_copy(found, result) != copied:
            return None
        number = lambda size: f"(at({size}))" if rng.random() < run_time else str(size)
        text = f"{head}.rearrange[{written(pattern.text, pattern.sizes, number)}]"
        if copied:
            return text, f'    copied("{name}{text}", try_view!({name}{text}).err());'
        return text, accepted(base, name, dtype, text, result)

    return distinct(count, make)


def checksum(values):
    total = 0
    for value in values.ravel().tolist():
        total = (total * 31 + value) % 2**64
    return total


def tutorial():
    """The bases hold the numbers of their elements modulo 251. The first extent is one of run time."""
    for axes, pattern, sizes in TUTORIAL:
        base = (np.arange(np.prod(axes)) % 251).astype(np.uint8).reshape(axes)
        result = einops.rearrange(base, pattern, **sizes)
        text = f"rearrange[{written(pattern, sizes)}]"
        items = array_type("u8", axes[1:])
        head = f"let base = numbered::<{items}>({axes[0]}); "
        if is_copy(base, result):
            # Where the types know the strides, they refuse it.
            yield f'    {{ {head}let base = view!(base).into_dyn(); copied("{text}", try_view!(base.{text}).err()); }}'
        else:
            facts = f"&{list(result.shape)}, &{list(result.strides)}, {checksum(result)}"
            yield f'    {{ {head}sums("{text}", view!(base.{text}), {facts}); }}'


def functions(kind, prelude, lines):
    for number, start in enumerate(range(0, len(lines), PER_FUNCTION)):
        yield "#[test]"
        yield f"fn {kind}_{number}() {{"
        if prelude:
            yield f"    {prelude}"
        yield from lines[start : start + PER_FUNCTION]
        yield "}"
        yield ""


def generate_cases():
    rng = random.Random("patterns of view! and einops")
    out = [
        "// Written by tests/numpy/patterns.py, do not edit: einops' answers.",
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::einops::{copied, numbered, sums};",
        "use super::numpy::{agrees, at};",
        "use view_core::{try_view, view};",
        "",
    ]
    count = {"of the tutorial": 0, "drawn": 0, "that copy": 0}

    def add(kind, what, prelude, lines):
        count[what] += len(lines)
        out.extend(functions(kind, prelude, lines))

    for name, dtype, extents in STATIC:
        out.append(f"static {name}: {array_type(dtype, extents)} = {nested(data(name, dtype, extents), dtype)};")
    out.append("")
    add("tutorial", "of the tutorial", "", list(tutorial()))
    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        add(f"static_{name.lower()}", "drawn", "", drawn(rng, base, name, dtype, 0.0, PER_STATIC))
    for name, dtype, extents in MIXED:
        base = data(name, dtype, extents)
        prelude = f"let {name}: Vec<{array_type(dtype, extents[1:])}> = vec!{nested(base, dtype)};"
        add(f"mixed_{name}", "drawn", prelude, drawn(rng, base, name, dtype, 0.3, PER_MIXED))
    for name, dtype, extents in FORGOTTEN:
        base = data(name, dtype, extents)
        whole = ", ".join(f"at(0)..at({extent})" for extent in extents)
        prelude = f"let forgotten = view!({name}[{whole}]);"
        add(f"forgotten_{name.lower()}", "drawn", prelude, drawn(rng, base, "forgotten", dtype, 0.5, PER_FORGOTTEN))
        lines = drawn(rng, base, "forgotten", dtype, 0.5, COPIED_PER_FORGOTTEN, copied=True)
        add(f"copied_{name.lower()}", "that copy", prelude.replace(";", ".into_dyn();"), lines)
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
