#!/usr/bin/env python3
"""Writes tests/small_world/forms.rs: every form of index with every start, stop and step from -4 to 4 and open, and what
NumPy selects with it from 0 to 5 elements.

    small_world.py            write the file
    small_world.py --check    compare it with what would be written, exit 1 if they differ

The contract is NumPy's rule without clamping: `legal` says which of NumPy's slices are left, for those its answer is the
expectation, for the others a refusal is.
"""

import pathlib
import sys

import numpy as np

TARGET = pathlib.Path(__file__).resolve().parent.parent / "tests" / "small_world" / "forms.rs"
NUMBERS = range(-4, 5)
ENDS = [None, *NUMBERS]
EXTENTS = range(6)
# A form that fits none of these fits no axis: starts and stops are 5 from either end at most.
MANY = range(13)
PER_FUNCTION = 60
# Every form is six types of its own, which take time to compile. One in so many is compiled always, the others with the feature
# `exhaustive`. It has no divisor in common with the numbers of starts, stops and steps, so that the sample has all of them.
SAMPLE = 7


def text(end):
    return "" if end is None else str(end)


def forms():
    """Text, and an int or a slice."""
    for position in NUMBERS:
        yield str(position), position
    for start in ENDS:
        for stop in ENDS:
            yield f"{text(start)}..{text(stop)}", slice(start, stop, 1)
        for last in NUMBERS:
            # Behind the last element is the end.
            yield f"{text(start)}..={last}", slice(start, None if last == -1 else last + 1, 1)
        for count in range(5):
            stop = (start or 0) + count
            if start is not None and start < 0 and stop > 0:
                # There are no more than -start elements from there to the end.
                yield f"{start}..+{count}", None
            else:
                to_the_end = start is not None and start < 0 and stop == 0
                yield f"{text(start)}..+{count}", slice(start, None if to_the_end else stop, 1)
    for start in ENDS:
        for stop in ENDS:
            yield f"{text(start)}:{text(stop)}", slice(start, stop, 1)
            yield f"{text(start)}:{text(stop)}:", slice(start, stop, 1)
            for step in NUMBERS:
                yield f"{text(start)}:{text(stop)}:{step}", slice(start, stop, step)


def legal(index, extent):
    if index is None:
        return False
    if isinstance(index, int):
        return -extent <= index < extent
    if index.step == 0:
        return False
    up = index.step > 0
    ends = []
    for end, otherwise in ((index.start, 0 if up else extent - 1), (index.stop, extent if up else -1)):
        if end is None:
            ends.append(otherwise)
            continue
        end = end + extent if end < 0 else end
        if not 0 <= end <= (extent if up else extent - 1):
            return False
        ends.append(end)
    return ends[0] <= ends[1] if up else ends[0] >= ends[1]


def answer(index, extent):
    """`-` for a refusal, or the positions; `.` if there are none."""
    if not legal(index, extent):
        return "-"
    selected = np.atleast_1d(np.arange(extent)[index])
    return "".join(map(str, selected.tolist())) or "."


def functions(macro, name, rows):
    sample = rows[::SAMPLE]
    others = [row for number, row in enumerate(rows) if number % SAMPLE]
    parts = [sample[start : start + PER_FUNCTION] for start in range(0, len(sample), PER_FUNCTION)]
    first = len(parts)
    parts += [others[start : start + PER_FUNCTION] for start in range(0, len(others), PER_FUNCTION)]
    for number, part in enumerate(parts):
        if number >= first:
            yield '#[cfg(feature = "exhaustive")]'
        yield f"{macro}! {{ {'sampled_' * (number < first)}{name}_{number - first * (number >= first) + 1}"
        for form, answers in part:
            yield f"    [{form}] \"{' '.join(answers)}\""
        yield "}"
        yield ""


def written():
    rows, contradictions = [], []
    for form, index in forms():
        row = form, [answer(index, extent) for extent in EXTENTS]
        (rows if any(legal(index, extent) for extent in MANY) else contradictions).append(row)
    answers = [one for _, row in rows for one in row]
    refused = answers.count("-")
    # A constant is no end counted from the back of `..=`.
    constants = [row for row in rows + contradictions if "..=-" not in row[0]]
    lines = [
        "// Written by tests/numpy/small_world.py, do not edit: NumPy's answers.",
        f"// {len(rows)} forms of literals on {len(EXTENTS)} extents: {len(answers) - refused} accepted, {refused} refused. {len(contradictions)} more are",
        f"// refused whatever the extent is, which the macro finds; with constants for literals, the types.",
        f"// One form in {SAMPLE} is compiled always, the others with the feature `exhaustive`: .ci/full static_cases.",
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::world::{constants, literals};",
        "",
        *functions("literals", "literals", rows),
        *functions("constants", "constants", constants),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def main():
    lines = written()
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text() != lines:
            sys.exit(f"{TARGET} is not what {__file__} writes")
    else:
        TARGET.write_text(lines)


main()
