"""Programs that make a view and call methods of it: chains of calls, drawn from the rows of the table."""

import re
from dataclasses import dataclass, field

from .bases import ALIGNMENTS, ELEMENTS, TARGETS, array
from .bases import field as field_name
from .indices import ISIZES, USIZES, WHYS
from .numerals import EDGES, as_extent, constant, plain, write


@dataclass
class Value:
    """What a variable holds: its kind (a letter of the table, in capitals where unique and shared are not told apart), and what is
    known here of extents and elements."""

    kind: str
    unique: bool
    name: str
    extents: list
    element: object
    fast: bool


@dataclass
class Program:
    """The body of a drawn function."""

    lines: list = field(default_factory=list)
    # The rows that it calls, and ingredients by name.
    rows: set = field(default_factory=set)
    count: int = 0
    about: str = ""
    stratum: str = ""

    def fresh(self):
        self.count += 1
        return f"v{self.count}"

    def add(self, line):
        self.lines.append(line)


class Chains:
    """Draws chains."""

    def __init__(self, rng, table, indices, bases):
        self.rng, self.table, self.indices, self.bases = rng, table, indices, bases
        self.rows = [row for row in table.rows.values() if row.drawn or row.how == "never"]
        # The rows that can be called on a value, by the letters of the table.
        self.from_kind = {}
        for row in self.rows:
            if row.drawn:
                for source, result in row.ways():
                    self.from_kind.setdefault(source, []).append((row, result))

    # The beginning.

    def begin(self, base, unique):
        """A program with a view of a base, with its strides."""
        program = Program()
        program.add(f"let mut base = {base.text};")
        program.add("let lent = Lent::of(&base);")
        program.add(f"let v0 = base.{'__view_mut' if unique else '__view'}();")
        return program, Value("U", unique, "v0", list(base.extents), base.element, base.fast)

    def letters(self, value):
        """The letters of the table for a value."""
        kind = value.kind
        if kind == "U":
            return ["U", "u"] * (not value.unique) or ["U"]
        if kind == "V":
            return ["V", "m" if value.unique else "v"]
        return [kind]

    def calls(self, value):
        """The rows that can be called on it."""
        found = [call for letter in self.letters(value) for call in self.from_kind.get(letter, []) if self.owns(call[0], value)]
        # The methods of the static path hide methods of traits with the same names.
        if value.kind in ("U", "Q"):
            short = {"U": ["F"] + ["f"] * (not value.unique), "Q": ["G"]}[value.kind]
            fast = [call for letter in short for call in self.from_kind.get(letter, []) if self.owns(call[0], value)]
            names = {row.word for row, _ in fast}
            if value.fast:
                found = [call for call in found if call[0].word not in names or call[0].name.startswith("WithStrides")] + fast
        return found

    def owns(self, row, value):
        """Whether the row can be called on the value: shared or unique, and with the field that the row needs."""
        if row.word in ("field", "try_field") and not value.element.fields:
            return False
        owner = row.name.split("::")[0].split(" as ")[0]
        other = ("View", "WithStrides<View>") if value.unique else ("ViewMut", "WithStrides<ViewMut>")
        return owner not in other

    # One call.

    def call(self, program, value, row, result, indices=None, flaw=(None, None), where=0):
        """Calls the method of a row on a value: the value that it gives, or nothing."""
        text = self.filled(row, value, indices, flaw, where, program)
        program.rows.add(row.name)
        if not result:
            if "{v}" in row.what and "let " in text or ";" in text:
                program.add(f"{{ let mut it = {value.name}; {text.replace(value.name + '.', 'it.').replace('(' + value.name + ',', '(it,')}; }}")
            else:
                program.add(f"let mut {value.name} = {value.name};")
                program.add(f"{text};")
            return None
        name = program.fresh()
        program.add(f"let mut {name} = {text};")
        unique = value.unique and result[0] != "v"
        kind = result.upper().replace("M", "V")
        extents = self.left if self.left is not None else [None] * max(len(value.extents), 1)
        fast = value.fast and kind in "UQ" and "chained" in row.word
        return Value(kind, unique, name, extents, value.element, fast)

    def filled(self, row, value, indices, flaw, where, program):
        """The text of a call."""
        self.left = None
        what = row.what if not row.what.startswith(".") else "{v}" + row.what
        if "{indices}" in what or "{list}" in what:
            drawn = indices or self.some_indices(value, row.number or self.rng.randint(1, max(len(value.extents), 1)), flaw, where, "{args}" in what)
            program.rows |= {name for index in drawn for name in index.names}
            self.left = self.after(value, drawn, row.word)
            nested = "()"
            for index in reversed(drawn):
                nested = f"({index.text}, {nested})"
            given = "()"
            for index in reversed(drawn):
                given = f"({index.arg}, {given})"
            what = what.replace("{indices}", ", ".join(index.text for index in drawn)).replace("{args}", given).replace("{list}", nested)
            inferred = ["_"] * max(len(drawn), 2)
            what = what.replace("{inferred}", ", ".join(inferred)).replace("{each}", ", ".join("_" for _ in drawn))
            what = what.replace("{heeds}", ", ".join(self.an_heed(value, row) for _ in drawn))
        self.flaw = flaw
        self.tile_text = None
        return re.sub(r"\{(\w+)\}", lambda found: self.ingredient(found[1], value, row), what)

    def some_indices(self, value, number, flaw, where, run_time):
        """This number of indices. The one at `where` has the flaw."""
        drawn, axis = [], 0
        for i in range(number):
            extent = value.extents[axis] if axis < len(value.extents) else 1
            kinds = ["At", "AtEnd", "All", "All", "Ends", "Every", "Onward", "Trim", "Span", "Mixed", "Between", "Through", "Counted", "Ordered"]
            if run_time:
                kinds += ["Pick", "PickEnd", "Runtime", "Runtime", "Stepping", "Stepping", "Value"]
            index = self.indices.draw(self.rng.choice(kinds), extent, *(flaw if i == where else (None, None)))
            axis += index.takes
            drawn.append(index)
        return drawn

    def after(self, value, drawn, word):
        """The extents that indices leave."""
        extents, rest = [], list(value.extents)
        last = word.startswith(("last", "try_last")) or word == "insert_last"
        front = []
        if last:
            taken = sum(index.takes for index in drawn)
            front, rest = rest[: max(len(rest) - taken, 0)], rest[max(len(rest) - taken, 0) :]
        for index in drawn:
            if index.takes:
                rest = rest[1:]
            extents += index.left
        return front + extents + rest

    # Ingredients.

    def ingredient(self, name, value, row):
        made = getattr(self, "an_" + name)(value, row)
        return made

    def an_v(self, value, row):
        return value.name

    def an_heed(self, value, row):
        """The literal of a check: with a type, the check is not heeded."""
        return self.rng.choice(["0", "0", "0_u8"])

    def an_frame(self, value, row):
        """One of them for each extent of a tile or a window."""
        text = "()"
        for _ in self.given:
            text = f"({self.an_heed(value, row)}, {text})"
        return text

    def an_n(self, value, row):
        return str(row.number)

    def near(self, value, axis=None):
        """A number that may be an extent."""
        known = [extent for extent in value.extents if extent is not None] or [2, 3, 4]
        return self.rng.choice(known)

    def number(self, value):
        """A number of the type level, with the flaw."""
        text = write(self.rng, value, self.flaw[1] if self.flaw[1] and self.rng.random() < 0.6 else "plain")
        return plain(max(value, 0)) if text.startswith(("Lit", "Const", "Dec", "Big", "Readable")) else text

    def extent(self, value):
        """An extent, with the flaw."""
        return as_extent(self.rng, write(self.rng, value, self.flaw[1])) if self.flaw[1] and self.rng.random() < 0.6 else constant(value)

    def an_usize(self, value, row):
        rng = self.rng
        if self.flaw[0]:
            return rng.choice(USIZES)
        return str(rng.randint(0, max(self.near(value), 0) if self.near(value) < 100 else 3))

    def an_isize(self, value, row):
        return self.rng.choice(ISIZES) if self.flaw[0] else self.rng.choice(["1", "-1", "2", "-2", "3", "-3"])

    def an_axis(self, value, row):
        rank = len(value.extents)
        return str(self.rng.randrange(max(rank, 1)) if not self.flaw[0] else self.rng.choice([0, rank, rank + 1, 15, 16]))

    def an_turns(self, value, row):
        return self.rng.choice(["0", "1", "2", "3", "-1", "-2", "-3"])

    def an_at(self, value, row):
        return str(self.rng.choice([0, 1, 2, self.near(value)] if not self.flaw[0] else [self.near(value) + 1, 17, 2048]))

    def an_range(self, value, row):
        rng = self.rng
        if not self.flaw[0]:
            low, high = sorted(rng.randint(0, min(self.near(value), 9)) for _ in range(2))
            return rng.choice([f"{low}..{high}", f"{low}..", f"..{high}", "..", f"{low}..={max(high - 1, low)}"])
        low, high = rng.choice(USIZES), rng.choice(USIZES)
        excluded = f"(std::ops::Bound::Excluded({low}), std::ops::Bound::{rng.choice(['Excluded', 'Included'])}({high}))"
        return rng.choice([f"{low}..{high}", f"{low}..={high}", f"..={high}", f"{low}..", excluded])

    def an_alignment(self, value, row):
        return f"A{self.rng.choice(ALIGNMENTS)}"

    def an_boundary(self, value, row):
        return self.extent(self.rng.choice(ALIGNMENTS + [3, 128] * bool(self.flaw[0])))

    def an_element(self, value, row):
        return self.rng.choice(TARGETS)

    def an_order(self, value, row):
        axes = list(range(len(value.extents)))
        self.rng.shuffle(axes)
        if self.flaw[0]:
            axes = self.rng.choice([axes + [0], axes[:-1], [0] * len(axes), [axis + 1 for axis in axes]])
        return self.shape(axes)

    def shape(self, extents, dynamic=0.0):
        """A shape of these extents, some of them dynamic."""
        numbers = ["Dyn" if self.rng.random() < dynamic else extent if isinstance(extent, str) else self.extent(extent) for extent in extents]
        if numbers and len(numbers) <= 16 and self.rng.random() < 0.2:
            return f"Axes{len(numbers)}<{', '.join(numbers)}>"
        text = "()"
        for number in reversed(numbers):
            text = f"({number}, {text})"
        return text

    def known(self, value):
        """Extents, where the unknown ones are guessed."""
        return [extent if extent is not None and extent < 10**6 else self.rng.choice([1, 2, 3, 4]) for extent in value.extents]

    def spoilt(self, extents):
        """The extents, one of which is wrong if there is a flaw."""
        if self.flaw[0] and extents:
            extents = list(extents)
            extents[self.rng.randrange(len(extents))] = self.rng.choice([0, 1, 5, 7, 100, 100, self.rng.choice(EDGES)])
        return extents

    def dynamic(self, row):
        """How often an extent is dynamic, if the row passes extents at run time."""
        return 0.5 if "{extents}" in row.what else 0.0

    def an_tile(self, value, row):
        extents = [self.rng.choice([k for k in range(1, extent + 1) if extent % k == 0] or [1]) for extent in self.known(value)]
        self.given = self.spoilt(extents)
        return self.shape(self.given, self.dynamic(row))

    def an_same(self, value, row):
        """The shape of the view, with other extents dynamic."""
        return self.shape(self.spoilt(self.known(value)), 0.5)

    def an_broad(self, value, row):
        extents = [self.rng.choice([2, 3, 100]) if extent in (0, 1) and self.rng.random() < 0.7 else extent for extent in self.known(value)]
        # No extent of a new axis is wrong.
        self.given = [self.rng.choice([1, 2, 3]) for _ in range(self.rng.randint(0, 2))] + self.spoilt(extents)
        return self.shape(self.given, self.dynamic(row))

    def regrouped(self, value):
        """Extents with the same number of elements, in other groups."""
        rng, left = self.rng, 1
        for extent in self.known(value):
            left *= extent
        if left == 0:
            return rng.choice([[0], [0, 3], [2, 0], [0, 2**32, 2**32]])
        extents = []
        while left > 1 and len(extents) < 4 and rng.random() < 0.7:
            factor = rng.choice([k for k in range(1, left + 1) if left % k == 0])
            extents.append(factor)
            left //= factor
        return extents + [left]

    def an_request(self, value, row):
        extents = self.spoilt(self.regrouped(value))
        self.given = list(extents)
        if self.rng.random() < 0.3:
            at = self.rng.randrange(len(extents))
            extents[at] = "Rest"
            self.given[at] = 1
        return self.shape(extents, self.dynamic(row))

    def an_parts(self, value, row):
        """The left side of a pattern: whole axes, axes in parts, and `...`."""
        rng, entries, parts = self.rng, [], []
        others = rng.random() < 0.3 and rng.randint(0, len(value.extents))
        self.open, self.given, self.lists = others is not False, [], 1
        for axis, extent in enumerate(self.known(value)):
            if others is not False and axis == others:
                entries.append("Ellipsis")
                if rng.random() < 0.5:
                    continue
            if extent == 1 and rng.random() < 0.3:
                entries.append("()")
                self.lists += 1
            elif rng.random() < 0.5:
                entries.append("Rest")
                parts.append(None)
            else:
                divisor = rng.choice([k for k in range(1, extent + 1) if extent % k == 0] or [1])
                sizes = self.spoilt(rng.choice([[divisor, extent // divisor], [extent]]))
                texts = ["Dyn" if "{sizes}" in row.what and rng.random() < 0.4 else self.extent(size) for size in sizes]
                if rng.random() < 0.7:
                    texts[rng.randrange(len(texts))] = "Rest"
                entries.append("".join(f"({text}, " for text in texts) + "()" + ")" * len(texts))
                parts += sizes
                self.lists += 1
        if others is not False and others == len(value.extents):
            entries.append("Ellipsis")
        self.given = [size or 0 for size in parts]
        return "".join(f"({entry}, " for entry in entries) + "()" + ")" * len(entries)

    def an_groups(self, value, row):
        """The right side: each part once, unless there is a flaw."""
        rng = self.rng
        order = [str(number) for number in range(len(self.given))] + ["Ellipsis"] * self.open
        self.shuffled = self.open or rng.random() < 0.7
        if self.shuffled:
            rng.shuffle(order)
        if self.flaw[0] and order and rng.random() < 0.2:
            order[rng.randrange(len(order))] = rng.choice(["0", "1", "15", "Ellipsis"])
        parts = [part if part == "Ellipsis" else f"Const<{part}>" for part in order]
        entries, self.merges = [], 0
        while parts:
            count = rng.choice([1, 1, 1, 2, 3])
            group, parts = parts[:count], parts[count:]
            if count == 1:
                entries += group
                continue
            called = [f"Called<{part}, ()>" if rng.random() < 0.3 else part for part in group]
            entries.append("".join(f"({part}, " for part in called) + "()" + ")" * len(called))
            self.merges += 1
        if rng.random() < 0.2:
            entries.insert(rng.randint(0, len(entries)), "()")
        return "".join(f"({entry}, " for entry in entries) + "()" + ")" * len(entries)

    def an_rows(self, value, row):
        """Whether the parts keep their order, which a constant checks."""
        return self.rng.choice(["Cut", "Cut", "Rows"]) if self.flaw[0] or not self.shuffled else "Cut"

    def an_sizes(self, value, row):
        given = [self.rng.choice(USIZES) if self.flaw[0] and self.rng.random() < 0.3 else str(min(size, 10**6)) for size in self.given]
        return f"[{', '.join(given)}]"

    def an_asked(self, value, row):
        """A literal for the number of axes, and one for each axis in parts."""
        return self.heeds(value, row, self.lists)

    def an_merged(self, value, row):
        return self.heeds(value, row, self.merges)

    def heeds(self, value, row, count):
        text = "()"
        for _ in range(count):
            text = f"({self.an_heed(value, row)}, {text})"
        return text

    def an_news(self, value, row):
        """A requested shape as the static path takes it: last axis first."""
        rng, text = self.rng, "()"
        rest = rng.random() < 0.3
        for extent in self.spoilt(self.regrouped(value)):
            if rest:
                text, rest = f"Gap<{text}>", False
            elif rng.random() < 0.15:
                text = f"NewAny<{self.extent(extent)}, {text}>"
            elif extent == 1:
                text = f"NewOne<{text}>" if rng.random() < 0.8 else f"NewAxis<{self.number(1)}, {text}>"
            elif extent == 0:
                text = f"NewZero<{text}>" if rng.random() < 0.7 else f"NewAxis<{self.number(0)}, {text}>"
            else:
                text = f"NewAxis<{self.number(extent)}, {text}>"
            if self.flaw[0] and rng.random() < 0.2:
                text = f"{rng.choice(['NewOne', 'NewZero', 'Gap'])}<{text}>"
        return text

    def an_extents(self, value, row):
        given = [str(extent) if extent < 2**32 else self.rng.choice(USIZES) for extent in self.given]
        if self.flaw[0] and given and self.rng.random() < 0.7:
            given[self.rng.randrange(len(given))] = self.rng.choice(USIZES)
        return f"[{', '.join(given)}]"

    def an_field(self, value, row):
        fields = value.element.fields
        self.chosen = self.rng.choice(fields) if fields else "small"
        other = self.rng.choice(fields) if fields and self.flaw[0] else self.chosen
        return field_name(other)

    def an_closure(self, value, row):
        return f"|t| &raw const t.{self.chosen}"

    def an_claim(self, value, row):
        rng = self.rng
        kind = rng.choice(["Reaches", "Includes"])
        text = f"{kind}<{rng.randint(-1, 2)}, {self.number(rng.randint(0, self.near(value) + 1) if self.near(value) < 100 else 2)}, {rng.choice(WHYS)}>"
        if len(value.extents) > 1 and rng.random() < 0.3:
            text = f"Inward<{text}>"
        elif rng.random() < 0.2:
            text = f"Ending<(All, ()), {text}>"
        return text

    def an_array(self, value, row):
        """An array with the same number of elements, as far as it is known."""
        rng = self.rng
        extents = [extent if rng.random() < 0.9 else extent + 1 for extent in self.known(value)]
        shape = self.shape([f"E{extent}" for extent in extents], 0.4)
        return f"Array::<{value.element.name}, {shape}>::from_fn({extents}, |_| {array(value.element, [])}).unwrap()"

    def an_odd(self, value, row):
        return "|i| i.as_ref().iter().sum::<usize>() % 2 == 0"

    def an_mask(self, value, row):
        extents = self.known(value)
        return self.rng.choice([array(ELEMENTS["bool"], extents), "vec![true, false, true]", "[[true; 2]; 3]"])

    def an_other(self, value, row):
        """A view of something else."""
        return self.rng.choice([
            "view!((&[1u8, 2, 3]))", "view!((&[[1u16]; 3]))", "view!((&vec![7u32; 4][..]))", f"{value.name}.index_axis::<0>(0)",
            f"{value.name}.insert_axis::<0>()", "view!((&[(); 3]))", "view!((&[[(); 1]; 2]))",
        ])

    # The end.

    def end(self, program, value):
        """Uses the value in every way there is."""
        name = value.name
        if value.kind == "U":
            program.add(f"let {name} = {name}.into_inner();")
            program.rows.add("WithStrides<V>::into_inner")
        if value.kind in ("U", "V"):
            program.add(f"{'write' if value.unique else 'read'}({name}, &lent);")
        elif value.kind == "V*":
            skip = self.rng.choice(["0", "1", "2", "usize::MAX"])
            program.add(f"ends({name}, {skip}, &lent);")
        elif value.kind == "V+V":
            program.add(f"let (a, b) = {name};")
            program.add("tuple!(&lent; a b);" if value.unique else "read(a, &lent); read(b, &lent);")
        elif value.kind == "A":
            program.add(f"read({name}.view(), &Lent::of(&{name}));")
        elif value.kind == "S":
            program.add(f"read::items({name}, &lent);")
        elif value.kind == "R":
            program.add(f"std::hint::black_box(&{name});")
        else:
            raise ValueError(value.kind)

    def follow(self, program, value, most=1):
        """A few calls more, then the end."""
        for _ in range(most):
            if value is None or value.kind not in ("U", "V"):
                break
            # Checked at once, because the next call may hide that the view is wrong.
            if value.kind == "V":
                program.add(f"lent.hold{'_unique' if value.unique else ''}(&{value.name});")
            calls = [call for call in self.calls(value) if not call[0].number or call[0].number <= len(value.extents)]
            # The static path is taken where it can be.
            short = [call for call in calls if "{indices}" not in call[0].what and any(source in "Ff" for source, _ in call[0].ways())]
            row, result = self.rng.choice(short if short and value.kind == "U" and value.fast and self.rng.random() < 0.7 else calls)
            value = self.call(program, value, row, result)
        if value is not None:
            self.end(program, value)
