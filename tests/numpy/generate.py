#!/usr/bin/env python3
"""Writes tests/recorded/numpy_cases.rs, index expressions and what NumPy makes of them, numpy_dtypes.rs, the
same for casts (dtypes.py), and overlap_cases.rs and behaviour/overlap_pairs.rs, pairs of views and of arrays and whether
NumPy says that they share memory.

    generate.py            write the files
    generate.py --check    compare them with what would be written, exit 1 if they differ

The contract is NumPy's rule without clamping: where NumPy would clamp an end or turn a start behind its
stop into an empty array, the product refuses. `legal` below says exactly which slices are left; for
those NumPy's answer is the expectation, for the others a refusal is.
"""

import pathlib
import random
import sys

import numpy as np

import dtypes

TESTS = pathlib.Path(__file__).resolve().parent.parent / "tests"
NUMPY = {"u8": np.uint8, "i16": np.int16, "i32": np.int32, "f64": np.float64}

# name, element type, extents
STATIC = [
    ("ROW", "u8", (9,)),
    ("PLANE", "i16", (4, 6)),
    ("TALL", "f64", (7, 3)),
    ("BLOCK", "i32", (3, 4, 5)),
    ("STACK", "u8", (2, 3, 4, 3)),
]
# name, element type, extents; the first extent is `Dyn`, the others static (a `Vec` of arrays)
MIXED = [
    ("row", "i32", (8,)),
    ("plane", "f64", (5, 4)),
    ("block", "u8", (4, 3, 5)),
    ("stack", "i16", (3, 2, 3, 4)),
]
# The same data as a static base, all extents forgotten.
FORGOTTEN = [("ROW", "u8", (9,)), ("PLANE", "i16", (4, 6)), ("BLOCK", "i32", (3, 4, 5))]

OK_PER_STATIC, OK_PER_MIXED, OK_PER_FORGOTTEN = 40, 34, 26
REFUSED_PER_MIXED, REFUSED_PER_FORGOTTEN = 16, 16
CHAINS_PER_STATIC, CHAINS_PER_MIXED = 10, 8
PER_FUNCTION = 20
# Every case is types of its own, which take time to compile. Of each kind of cases, one in so many is compiled always, the others
# with the feature `exhaustive`.
SAMPLE = 6
SAMPLED = f"// One in {SAMPLE} is compiled always, the others with the feature `exhaustive`: .ci/full static_cases."


def data(name, dtype, extents):
    """The elements of a base: no two neighbours alike, and no value that fits the dtype by chance only."""
    count = int(np.prod(extents))
    values = np.arange(count) * 3 + len(name)
    if dtype == "f64":
        values = values * 0.5 - 10
    elif dtype == "i16":
        values = values * -91 + 300
    elif dtype == "i32":
        values = values * 100003 - 70000
    return values.astype(NUMPY[dtype]).reshape(extents)


class Slice:
    """`start:stop:step`; ends are None or as the user writes them."""

    def __init__(self, start, stop, step, text):
        self.start, self.stop, self.step, self.text = start, stop, step, text

    def numpy(self):
        return slice(self.start, self.stop, self.step)

    def legal(self, n):
        """The contract: nothing is clamped, and the ends are in the order of the step."""
        up = self.step > 0
        last = n if up else n - 1
        ends = []
        for end, otherwise in ((self.start, 0 if up else n - 1), (self.stop, n if up else -1)):
            if end is None:
                ends.append(otherwise)
                continue
            end = end + n if end < 0 else end
            if not 0 <= end <= last:
                return False
            ends.append(end)
        return ends[0] <= ends[1] if up else ends[0] >= ends[1]


class At:
    def __init__(self, position, text):
        self.position, self.text = position, text

    def numpy(self):
        return self.position

    def legal(self, n):
        return -n <= self.position < n


class Writer:
    """Writes numbers as literals, or, with `run_time`, some of them as run-time expressions."""

    def __init__(self, rng, run_time):
        self.rng, self.run_time = rng, run_time

    def is_run_time(self):
        return self.rng.random() < self.run_time

    def number(self, value, run_time):
        if value is None:
            return ""
        if not run_time:
            return str(value)
        return f"-at({-value})" if value < 0 else f"at({value})"

    def some(self, most):
        """A number up to `most`, from either end."""
        return self.rng.randint(0, most) if self.rng.random() < 0.6 else -self.rng.randint(1, max(most, 1))

    def index(self, n, slack=0):
        """Any index for an axis of length n; positions may be up to `slack` outside."""
        rng = self.rng
        kind = rng.choice(["at", "range", "range", "through", "from", "to", "all", "count", "step", "step", "step", "down", "down"])
        top = n + slack
        run_time = self.is_run_time()
        if kind == "at":
            position = rng.choice([rng.randint(0, max(top - 1, 0)), -rng.randint(1, max(top, 1))])
            return At(position, self.number(position, run_time))
        start = self.some(top)
        stop = self.some(top)
        a, b = self.number(start, run_time), self.number(stop, self.is_run_time() or run_time)
        if kind == "range":
            return Slice(start, stop, 1, f"{a}..{b}")
        if kind == "from":
            return Slice(start, None, 1, f"{a}..")
        if kind == "to":
            return Slice(None, stop, 1, f"..{b}")
        if kind == "all":
            return Slice(None, None, 1, rng.choice(["..", ":"]))
        if kind == "through":
            last = rng.randint(0, max(top - 1, 0))
            start = rng.choice([None, rng.randint(0, last + 1)])
            a, b = self.number(start, run_time), self.number(last, run_time)
            return Slice(start, last + 1, 1, f"{a}..={b}")
        if kind == "count":
            count = rng.randint(0, max(top, 0))
            stop = start + count
            if start < 0 and stop > 0:
                return self.index(n, slack)
            literal_count = rng.random() < 0.5 or not run_time
            text = f"{a}..+{self.number(count, not literal_count)}"
            return Slice(start, None if start < 0 and stop == 0 else stop, 1, text)
        step = rng.choice([1, 2, 2, 3, 4, 7])
        if kind == "down":
            step = -step
        start = rng.choice([start, start, None])
        stop = rng.choice([stop, stop, None])
        run_time_step = self.is_run_time()
        a, b = self.number(start, run_time), self.number(stop, run_time)
        if step == 1 and rng.random() < 0.5:
            return Slice(start, stop, 1, f"{a}:{b}")
        return Slice(start, stop, step, f"{a}:{b}:{self.number(step, run_time_step)}")

    def legal_index(self, n):
        while True:
            index = self.index(n)
            if index.legal(n):
                return index

    def list_for(self, extents, pick):
        """A list of indices: one for every axis, or fewer, or with `...`, or with new axes."""
        rng = self.rng
        rank = len(extents)
        lead = rng.randint(1, rank)
        trail = 0
        dots = rng.random() < 0.3
        if dots:
            lead = rng.randint(0, rank)
            trail = rng.randint(0, rank - lead)
        items = [pick(extents[axis]) for axis in range(lead)]
        texts = [item.text for item in items]
        keys = [item.numpy() for item in items]
        if dots:
            texts.append("...")
            keys.append(Ellipsis)
            for axis in range(rank - trail, rank):
                item = pick(extents[axis])
                items.append(item)
                texts.append(item.text)
                keys.append(item.numpy())
        for _ in range(rng.choice([0, 0, 0, 0, 1, 2])):
            place = rng.randint(0, len(texts))
            texts.insert(place, "newaxis")
            keys.insert(place, np.newaxis)
        return items, ", ".join(texts), tuple(keys)


def literal(value, dtype):
    return repr(float(value)) if dtype == "f64" else str(int(value))


def nested(array, dtype):
    if array.ndim == 0:
        return literal(array, dtype)
    return "[" + ", ".join(nested(part, dtype) for part in array) + "]"


def array_type(dtype, extents):
    text = dtype
    for extent in reversed(extents):
        text = f"[{text}; {extent}]"
    return text


def expectation(base, found, dtype):
    """The rest of `agrees(…)`: shape, byte strides, byte offset, values."""
    start = base.__array_interface__["data"][0]
    offset = found.__array_interface__["data"][0] - start if found.size else 0
    shape = ", ".join(str(extent) for extent in found.shape)
    strides = ", ".join(str(stride) for stride in found.strides)
    values = ", ".join(literal(value, dtype) for value in found.ravel())
    return f"&[{shape}], &[{strides}], {offset}, &[{values}]"


def accepted(base, name, dtype, index, found):
    text = f"{name}{index}"
    return f'    agrees("{text}", {name}.as_ptr().cast(), view!({text}), {expectation(base, found, dtype)});'


def view_of(base, keys):
    """NumPy's answer, kept an array where all axes are dropped."""
    return base[keys + (Ellipsis,)] if Ellipsis not in keys else base[keys]


def functions(kind, name, prelude, lines):
    """Split the cases of a base over several test functions, of which the first has the sample."""
    sample = lines[::SAMPLE]
    others = [line for number, line in enumerate(lines) if number % SAMPLE]
    parts = [others[start : start + PER_FUNCTION] for start in range(0, len(others), PER_FUNCTION)]
    for number, part in enumerate([sample, *parts]):
        if number > 0:
            yield '#[cfg(feature = "exhaustive")]'
        yield "#[test]"
        yield f"fn {kind}_{name.lower()}_{number or 'sample'}() {{"
        if prelude:
            yield f"    {prelude}"
        yield from part
        yield "}"
        yield ""


def distinct(count, make):
    """`count` different cases; `make` returns (key, line) or None to try again."""
    lines = {}
    while len(lines) < count:
        made = make()
        if made is not None:
            lines.setdefault(*made)
    return list(lines.values())


def accepting(rng, base, name, dtype, run_time, count):
    def make():
        writer = Writer(rng, run_time)
        _, text, keys = writer.list_for(base.shape, writer.legal_index)
        return text, accepted(base, name, dtype, f"[{text}]", view_of(base, keys))

    return distinct(count, make)


def chaining(rng, base, name, dtype, run_time, count):
    def make():
        found, chain = base, ""
        for _ in range(rng.choice([2, 2, 3])):
            if found.ndim == 0:
                return None
            writer = Writer(rng, run_time)
            _, text, keys = writer.list_for(found.shape, writer.legal_index)
            found = view_of(found, keys)
            chain += f"[{text}]"
        return chain, accepted(base, name, dtype, chain, found)

    return distinct(count, make)


def refusing(rng, base, name, count):
    """Lists with exactly one illegal index, all of whose numbers are run-time values."""

    def make():
        fine, everything = Writer(rng, 0.3), Writer(rng, 1.0)
        axis = rng.choice([0, 0, rng.randrange(base.ndim)])
        bad = everything.index(base.shape[axis], slack=4)
        if bad.legal(base.shape[axis]):
            return None
        items = [fine.legal_index(extent) for extent in base.shape[:axis]] + [bad]
        text = ", ".join(item.text for item in items)
        try:
            found = base[tuple(item.numpy() for item in items)]
        except IndexError:
            found = None
        if found is not None and isinstance(bad, At):
            raise AssertionError(f"NumPy takes {text}")
        return text, f'    refused("{name}[{text}]", try_view!({name}[{text}]).err());'

    return distinct(count, make)


def index_cases():
    rng = random.Random("view! and NumPy")
    out = [
        "// Written by tests/numpy/generate.py, do not edit: NumPy's answers.",
        SAMPLED,
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::numpy::{agrees, at, refused};",
        "use view_core::{try_view, view};",
        "",
    ]
    count = 0
    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        out.append(f"static {name}: {array_type(dtype, extents)} = {nested(base, dtype)};")
    out.append("")
    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        lines = accepting(rng, base, name, dtype, 0.0, OK_PER_STATIC)
        lines += chaining(rng, base, name, dtype, 0.0, CHAINS_PER_STATIC)
        count += len(lines)
        out += functions("static", name, "", lines)
        lines = accepting(rng, base, name, dtype, 0.5, OK_PER_STATIC // 4)
        count += len(lines)
        out += functions("run_time", name, "", lines)
    for name, dtype, extents in MIXED:
        base = data(name, dtype, extents)
        prelude = f"let {name}: Vec<{array_type(dtype, extents[1:])}> = vec!{nested(base, dtype)};"
        lines = accepting(rng, base, name, dtype, 0.4, OK_PER_MIXED)
        lines += chaining(rng, base, name, dtype, 0.4, CHAINS_PER_MIXED)
        count += len(lines)
        out += functions("mixed", name, prelude, lines)
        lines = refusing(rng, base, name, REFUSED_PER_MIXED)
        count += len(lines)
        out += functions("refused", name, prelude, lines)
    for name, dtype, extents in FORGOTTEN:
        base = data(name, dtype, extents)
        whole = ", ".join(f"at(0)..at({extent})" for extent in extents)
        prelude = f"let forgotten = view!({name}[{whole}]);"
        lines = accepting(rng, base, "forgotten", dtype, 0.4, OK_PER_FORGOTTEN)
        count += len(lines)
        out += functions("forgotten", name, prelude, lines)
        lines = refusing(rng, base, "forgotten", REFUSED_PER_FORGOTTEN)
        count += len(lines)
        out += functions("refused_forgotten", name, prelude, lines)
    return "\n".join(out).rstrip() + "\n", count


# Pairs of arrays in one buffer: how many of each kind, and the address at which the recorded buffer starts.
OVERLAP_BASE = 1 << 20
OVERLAP_PAIRS = {"any": 800, "gaps": 900, "sliced": 700}
OVERLAP_VIEWS = 40
ITEMS = [1, 2, 4, 8, 16, 3, 5, 12]


def array_at(buffer, offset, shape, strides, item):
    return np.ndarray(shape, dtype=f"V{item}", buffer=buffer, offset=offset, strides=strides)


def random_array(rng, buffer, strides_of):
    """An array of rank 4 at most, anywhere in the buffer."""
    while True:
        rank = rng.randint(0, 4)
        item = rng.choice(ITEMS)
        shape = tuple(rng.choice([1, 2, 2, 3, 3, 4, 5, 7]) for _ in range(rank))
        if rng.random() < 0.02 and rank:
            shape = shape[:-1] + (0,)
        strides = tuple(rng.choice([1, -1]) * stride for stride in strides_of(rank, item))
        down = sum((n - 1) * s for n, s in zip(shape, strides) if n and s < 0)
        up = sum((n - 1) * s for n, s in zip(shape, strides) if n and s > 0) + item
        room = buffer.nbytes - (up - down)
        if room >= 0:
            return array_at(buffer, rng.randint(0, room) - down, shape, strides, item)


def any_pair(rng):
    """Strides of any size, so that most arrays overlap themselves and each other."""
    buffer = np.zeros(rng.choice([60, 200, 1000]), "u1")
    strides_of = lambda rank, item: [rng.choice([0, item, rng.randint(1, 60)]) for _ in range(rank)]
    return tuple(random_array(rng, buffer, strides_of) for _ in range(2))


def gaps_pair(rng):
    """Strides with a large divisor in common, or nearly: bounds that meet, elements that may not."""
    buffer = np.zeros(6000, "u1")
    unit = rng.choice([6, 8, 10, 12, 24, 30])

    def strides_of(rank, item):
        return [unit * rng.randint(1, 60 // unit + 4) + rng.choice([0, 0, 0, 0, 1]) for _ in range(rank)]

    small = lambda array: array.dtype.itemsize <= max(1, unit // 3)
    while True:
        pair = tuple(random_array(rng, buffer, strides_of) for _ in range(2))
        if all(map(small, pair)) and np.may_share_memory(*pair):
            return pair


def sliced_pair(rng):
    """Two parts of one array, one of them perhaps as another dtype."""
    dtype = rng.choice(["u1", "i2", "f4", "f8", "c16"])
    base = np.zeros(tuple(rng.randint(2, 8) for _ in range(rng.randint(1, 4))), dtype)

    def part():
        array = base
        if rng.random() < 0.4:
            array = array.view(rng.choice(["u1", "i2", "f4"])) if array.itemsize >= 4 else array.view("u1")
        writer = Writer(rng, 0.0)
        _, _, keys = writer.list_for(array.shape, writer.legal_index)
        array = view_of(array, keys)
        if rng.random() < 0.3:
            array = array.T
        return array if array.ndim <= 4 else part()

    return part(), part()


def place(array, start):
    """`(address, shape, strides, item size)` of an array, its buffer moved to a fixed address."""
    address = array.__array_interface__["data"][0] - start + OVERLAP_BASE
    shape = ", ".join(map(str, array.shape))
    strides = ", ".join(map(str, array.strides))
    return f"({address}, &[{shape}], &[{strides}], {array.dtype.itemsize})"


def owner(array):
    while array.base is not None:
        array = array.base
    return array.__array_interface__["data"][0]


def truth(a, b):
    return f"{np.shares_memory(a, b)}, {np.may_share_memory(a, b)}".lower()


def overlap_pairs():
    rng = random.Random("shares_memory and NumPy")
    out = [
        "// Written by tests/numpy/generate.py, do not edit: what NumPy's shares_memory and may_share_memory say.",
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::overlap::Place;",
        "",
    ]
    make = {"any": any_pair, "gaps": gaps_pair, "sliced": sliced_pair}
    pairs = [make[kind](rng) for kind, count in OVERLAP_PAIRS.items() for _ in range(count)]
    out.append(f"pub static PAIRS: [(Place, Place, bool, bool); {len(pairs)}] = [")
    out += [f"    ({place(a, owner(a))}, {place(b, owner(b))}, {truth(a, b)})," for a, b in pairs]
    out.append("];")
    return "\n".join(out) + "\n", len(pairs)


def overlap_cases():
    rng = random.Random("shares_memory of views")
    out = [
        "// Written by tests/numpy/generate.py, do not edit: what NumPy's shares_memory and may_share_memory say.",
        SAMPLED,
        "#![cfg_attr(rustfmt, rustfmt_skip)]",
        "",
        "use super::numpy::at;",
        "use super::shares::agree;",
        "use view_core::view;",
        "",
    ]
    count = 0
    for name, dtype, extents in STATIC:
        base = data(name, dtype, extents)
        name = name.lower()
        writer = Writer(rng, 0.2)

        def make():
            parts = [writer.list_for(base.shape, writer.legal_index) for _ in range(2)]
            a, b = (view_of(base, keys) for _, _, keys in parts)
            texts = [f"{name}[{text}]" for _, text, _ in parts]
            views = ", ".join(f"view!({text})" for text in texts)
            return views, f'    agree("{", ".join(texts)}", {views}, {truth(a, b)});'

        lines = distinct(OVERLAP_VIEWS, make)
        count += len(lines)
        zero = nested(np.zeros((), base.dtype), dtype) + ("" if dtype == "f64" else dtype)
        for extent in reversed(extents):
            zero = f"[{zero}; {extent}]"
        out += functions("parts_of", name, f"let {name} = {zero};", lines)
    return "\n".join(out).rstrip() + "\n", count


FILES = {
    "recorded/numpy_cases.rs": index_cases,
    "recorded/numpy_dtypes.rs": lambda: dtypes.generate(sys.modules[__name__]),
    "behaviour/overlap_pairs.rs": overlap_pairs,
    "recorded/overlap_cases.rs": overlap_cases,
}


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    for name, cases in FILES.items():
        target = TESTS / name
        text, count = cases()
        if not sys.argv[1:]:
            target.write_text(text)
        elif target.read_text() != text:
            sys.exit(f"{target} is not what {sys.argv[0]} writes: run it without --check")
        print(f"{name}: {count} cases" + ", up to date" * len(sys.argv[1:]))


if __name__ == "__main__":
    main()
