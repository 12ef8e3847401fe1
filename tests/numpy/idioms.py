#!/usr/bin/env python3
"""Writes the table of the chapter `guide::numpy` and its test, tests/recorded/numpy_idioms.rs: NumPy's results beside the views of the table.

    idioms.py            write both files
    idioms.py --check    compare them with what would be written, exit 1 if they differ

The rows are in idioms_table.py. Both files come from them, so the chapter says nothing that is not tested.
"""

import pathlib
import re
import sys

import numpy as np
from numpy.lib.stride_tricks import as_strided, sliding_window_view

from generate import array_type
from idioms_table import ROWS

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TEST = ROOT / "tests" / "tests" / "recorded" / "numpy_idioms.rs"
TABLE = ROOT / "view-core" / "src" / "entry" / "guide" / "numpy_table.md"

ASKED = "★"
RUST = {"uint8": "u8", "uint16": "u16", "int32": "i32", "int16": "i16", "float32": "f32", "float64": "f64"}
POINT = np.dtype([("position", "<f4", 3), ("mass", "<f8")], align=True)


def points():
    found = np.zeros(4, POINT)
    found["position"] = np.arange(12).reshape(4, 3)
    found["mass"] = np.arange(4) * 0.5
    return found


BASES = {
    "a": lambda: np.arange(48, dtype=np.int32).reshape(6, 8),
    "v": lambda: np.arange(12, dtype=np.int32) * 3 + 1,
    "m": lambda: np.arange(16, dtype=np.float64).reshape(4, 4),
    "t": lambda: np.arange(24, dtype=np.int16).reshape(2, 3, 4),
    "img": lambda: np.arange(72, dtype=np.uint8).reshape(4, 6, 3),
    "r": lambda: np.arange(8, dtype=np.int32) * 10,
    "c": lambda: np.arange(6, dtype=np.int32).reshape(6, 1),
    "b": lambda: np.arange(24, dtype=np.uint8),
    "w": lambda: np.arange(6, dtype=np.uint16) * 258 + 1,
    "f": lambda: np.array([0.0, 1.0, -2.5, 1e10], np.float32),
    "flags": lambda: np.array([1, 0, 0, 1], np.uint8),
    "s": points,
}
NAMES = ["at", "broadcast_together", "shares_memory", "stack", "try_view", "view", "zip", "Aligned", "A8", "View"]


def number(value):
    if isinstance(value, (bool, np.bool_)):
        return str(bool(value)).lower()
    return repr(float(value)) if isinstance(value, (float, np.floating)) else str(int(value))


def literal(value):
    """A number, a truth value or a list of them."""
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(literal(item) for item in value)}]"
    return number(value)


def values(array, rust=""):
    """All elements. A code with a sign in `rust` is that of an element with its own byte order."""
    text = f"[{', '.join(number(x) for x in array.ravel().tolist())}]"
    for sign, module in (">", "big_endian"), ("<", "little_endian"):
        if f'"{sign}u2"' in rust:
            return f"{text}.map({module}::U16::new)"
    return text


def base(name):
    """The function that makes a base, with NumPy's elements."""
    array = BASES[name]()
    if name == "s":
        items = ", ".join(f"Point {{ position: {literal(p['position'].tolist())}, mass: {number(p['mass'])} }}" for p in array)
        return f"fn s() -> Vec<Point> {{ vec![{items}] }}"
    dtype = RUST[array.dtype.name]
    kind, text = array_type(dtype, array.shape), literal(array.tolist())
    if name == "b":
        return f"fn b() -> Aligned<A8, {kind}> {{ Aligned({text}) }}"
    return f"fn {name}() -> {kind} {{ {text} }}"


def used(text):
    """The bases in an expression. Closures, strings and what stands behind a dot have other names."""
    text = re.sub(r"\|.*|\"[^\"]*\"|rearrange\[[^]]*\]", "", text)
    return [name for name in BASES if re.search(rf"(?<![.\w]){name}\b", text)]


def expected(number_, row):
    """What NumPy says, as the call that compares it."""
    made = {name: make() for name, make in BASES.items()}
    env = dict(made, np=np, as_strided=as_strided, sliding_window_view=sliding_window_view, len=len, list=list)
    for name, value in re.findall(r"(\w+) = (\d+)$", row.let):
        env[name] = int(value)
    text = row.run or row.numpy
    if row.kind == "write":
        exec(text, env)
        name = next(name for name in re.findall(r"mut (\w+)", row.rust) if name in BASES)
        if name == "s":
            return f"{row.rust} same({number_}, view!(s.field(mass)), &[4], &[24], &{values(made['s']['mass'])});"
        found = made[name]
        return f"{row.rust} same({number_}, view!({name}), &{list(found.shape)}, &{list(found.strides)}, &{values(found)});"
    found = eval(text, env)
    shares = isinstance(found, np.ndarray) and any(np.may_share_memory(found, array) for array in made.values())
    if row.kind == "value":
        assert not shares, text
        plain = found.tolist() if isinstance(found, (np.ndarray, np.generic)) else found
        if isinstance(plain, bool):
            return f"assert!({'' if plain else '!'}{row.rust}, \"row {number_}\");"
        return f"assert_eq!({row.rust}, {literal(plain)}, \"row {number_}\");"
    assert shares == (row.kind == "view") or found.size == 0, f"{text}: NumPy shares memory: {shares}"
    shape = f"&{list(found.shape)}"
    if row.kind == "copy":
        return f"copied({number_}, {row.rust}, {shape}, &{values(found)});"
    if row.kind == "better":
        return f"elements({number_}, {row.rust}, {shape}, &{values(found)});"
    return f"same({number_}, {row.rust}, {shape}, &{list(found.strides)}, &{values(found, row.rust)});"


def case(number_, row):
    mutable = re.findall(r"mut (\w+)", row.rust)
    lets = [f"let {'mut ' if name in mutable else ''}{name} = {name}();" for name in used(row.rust)]
    for name, value in re.findall(r"(\w+) = (\S+)", row.let):
        lets.append(f"let {name} = {value};")
    body = " ".join([*lets, expected(number_, row)])
    # NumPy's values are those of a little-endian machine.
    condition = 'if cfg!(target_endian = "little") ' if row.native else ""
    return f"    {condition}{{ {body} }}"


def test():
    parts, function = [], None
    for number_, row in enumerate(ROWS, 1):
        if row.group != function:
            function = row.group
            name = re.sub(r"\W+", "_", function).lower()
            parts += [*(["}", ""] if parts else []), "#[test]", f"fn {name}() {{"]
        if row.kind != "text":
            parts.append(case(number_, row))
    body = "\n".join([*map(base, BASES), "", *parts, "}"])
    names = [name for name in NAMES if re.search(rf"\b{name}\b", re.sub(r'"[^"]*"', "", body))]
    head = [
        "// Written by tests/numpy/idioms.py, do not edit: the rows of `guide::numpy`, with NumPy's answers.",
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::idioms::{copied, elements, same, Point};",
        f"use view_core::{{{', '.join(names)}}};",
        "use zerocopy::{big_endian, little_endian};",
        "",
    ]
    return "\n".join([*head, body]) + "\n"


def code(text):
    return f"`{text.replace('|', chr(92) + '|')}`" if text else ""


def table():
    lines, title = ["<!-- Written by tests/numpy/idioms.py, do not edit. -->"], None
    for number_, row in enumerate(ROWS, 1):
        if row.group != title:
            title = row.group
            lines += ["", f"# {title}", "", "| | NumPy | the view | |", "| --- | --- | --- | --- |"]
        here = code(row.rust.removesuffix(";"))
        if row.no:
            here = f"no: {row.no}" + (f". Instead: {here}" if here else "")
        mark = f"{number_} {ASKED}" if row.asked else str(number_)
        cells = [mark, code(row.numpy), here, row.remark]
        lines.append(("| " + " | ".join(cells)).rstrip() + " |")
    return "\n".join(lines) + "\n"


def main():
    assert len(ROWS) == 100 and sum(row.asked for row in ROWS) == 30, "the chapter says so"
    files = {TEST: test(), TABLE: table()}
    if sys.argv[1:] == ["--check"]:
        for path, text in files.items():
            if path.read_text() != text:
                sys.exit(f"{path} is not what {sys.argv[0]} writes: run it without --check")
        print(f"{TEST.name}, {TABLE.name}: {len(ROWS)} rows, up to date")
    elif not sys.argv[1:]:
        for path, text in files.items():
            path.write_text(text)
        print(f"{TEST.name}, {TABLE.name}: {len(ROWS)} rows")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
