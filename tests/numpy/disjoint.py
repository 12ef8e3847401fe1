#!/usr/bin/env python3
"""Writes tests/disjoint/cases.rs: tuples of selections, and whether they share an element.

    disjoint.py            write the file
    disjoint.py --check    compare it with what would be written, exit 1 if they differ

The expected answers are NumPy's: every selection is taken of an array of the numbers 0, 1, 2, …, and two selections share an
element if they share a number.
"""

import pathlib
import random
import sys

import numpy as np

TARGET = pathlib.Path(__file__).resolve().parent.parent / "tests" / "disjoint" / "cases.rs"
SHAPES = [(7,), (12,), (1,), (0,), (30,), (4, 6), (5, 5), (3, 0), (1, 8), (9, 2), (3, 4, 5), (2, 1, 6), (2, 3, 2, 4)]
CASES, PER_FUNCTION = 2080, 40
# Every case is types of its own, which take time to compile. One in so many is compiled always, the others with the feature `exhaustive`.
# It is odd and has no divisor in common with the number of shapes, so that the sample has all of them, with and without a common element.
SAMPLE = 11


class Illegal(Exception):
    """The product refuses this where NumPy clamps."""


def position(generator, extent):
    """One element, as text and for NumPy."""
    if extent == 0:
        raise Illegal
    place = generator.randrange(-extent, extent)
    return str(place), place, None


def piece(generator, extent):
    """A slice."""
    step = generator.choice([1] * 6 + [2, 2, 2, 3, 3, 4, 5, 6, 9, -1, -1, -2, -3, -4])
    ends = []
    for _ in range(2):
        ends.append(None if generator.random() < 0.4 else generator.randrange(-extent, extent + 1))
    start, stop = ends
    for end, written in ((start, "start"), (stop, "stop")):
        if end is None:
            continue
        place = end + extent if end < 0 else end
        if not 0 <= place <= (extent if step > 0 else extent - 1):
            raise Illegal
    first = (0 if step > 0 else extent - 1) if start is None else start % extent if start < 0 else start
    last = (extent if step > 0 else -1) if stop is None else stop % extent if stop < 0 else stop
    if (last - first) * step < 0:
        raise Illegal
    text = lambda end: "" if end is None else str(end)
    if step == 1:
        return f"{text(start)}..{text(stop)}", slice(start, stop), step
    return f"{text(start)}:{text(stop)}:{step}", slice(start, stop, step), step


def whole(_generator, _extent):
    """The whole axis."""
    return "..", slice(None), 1


def one_list(generator, array):
    """One `[…]`, as text, and the array behind it."""
    texts, indices = [], []
    count = generator.randint(1, max(array.ndim, 1)) if generator.random() < 0.5 else array.ndim
    if array.ndim == 0:
        return "[...]", array
    axes = list(range(count))
    dots = None
    if generator.random() < 0.15:
        dots = generator.randint(0, count)
        axes = axes[:dots] + list(range(array.ndim - (count - dots), array.ndim))
    for number, axis in enumerate(axes):
        if number == dots:
            texts.append("...")
            indices.append(Ellipsis)
        if generator.random() < 0.06:
            texts.append("newaxis")
            indices.append(np.newaxis)
        kind = generator.choices([position, piece, whole], [3, 6, 1])[0]
        text, index, _ = kind(generator, array.shape[axis])
        texts.append(text)
        indices.append(index)
    if dots == count:
        texts.append("...")
        indices.append(Ellipsis)
    return f"[{', '.join(texts)}]", array[tuple(indices)]


def reordered(generator, array):
    """Seldom: `.T` or `.permute[…]`, as text, and the array behind it."""
    if generator.random() < 0.7:
        return "", array
    if generator.random() < 0.5:
        return ".T", array.T
    order = generator.sample(range(array.ndim), array.ndim)
    return (f".permute[{', '.join(map(str, order))}]", array.transpose(order)) if order else ("", array)


def selection(generator, array):
    """A head: one list, seldom two."""
    while True:
        try:
            before, part = reordered(generator, array)
            text, part = one_list(generator, part)
            text = before + text
            if generator.random() < 0.25:
                more, part = reordered(generator, part)
                text += more
                more, part = one_list(generator, part)
                text += more
            return text, set(np.asarray(part).ravel().tolist())
        except Illegal:
            continue


def cases():
    generator = random.Random(20240607)
    for number in range(CASES):
        shape = SHAPES[number % len(SHAPES)]
        array = np.arange(int(np.prod(shape))).reshape(shape)
        count = generator.choice([2, 2, 2, 2, 3])
        # As many that share no element as others: random ones mostly share one.
        apart_wanted = number % 2 == 0
        for _ in range(200):
            chosen = [selection(generator, array) for _ in range(count)]
            apart = [not chosen[a][1] & chosen[b][1] for b in range(count) for a in range(b)]
            if all(apart) == apart_wanted and all(taken or shape.count(0) for _, taken in chosen[:1]):
                break
        yield shape, [text for text, _ in chosen], apart


def array_type(shape):
    text = "u16"
    for extent in reversed(shape):
        text = f"[{text}; {extent}]"
    return text


def line(shape, texts, truth):
    kind = "apart" if all(truth) else "overlap"
    expected = "" if all(truth) else f" [{', '.join(str(one).lower() for one in truth)}]"
    return f"    {kind}!({array_type(shape)}{',' if expected else ''}{expected} => {', '.join(f'({text})' for text in texts)});"


def functions(name, lines):
    for number, start in enumerate(range(0, len(lines), PER_FUNCTION), 1):
        yield "#[test]"
        yield f"fn {name}_{number}() {{"
        yield from lines[start : start + PER_FUNCTION]
        yield "}"
        yield ""


def written():
    lines = [line(*case) for case in cases()]
    others = list(functions("static_tuples", [each for number, each in enumerate(lines) if number % SAMPLE]))
    text = [
        "// Written by tests/numpy/disjoint.py, do not edit.",
        f"// One in {SAMPLE} is compiled always, the others with the feature `exhaustive`: .ci/full static_cases.",
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::expected::{apart, overlap};",
        "",
        *functions("sampled_tuples", lines[::SAMPLE]),
        *(f'#[cfg(feature = "exhaustive")]\n{each}' if each == "#[test]" else each for each in others),
    ]
    return "\n".join(text).rstrip("\n") + "\n"


def main():
    text = written()
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET} is not what {__file__} writes")
    else:
        TARGET.write_text(text)


main()
