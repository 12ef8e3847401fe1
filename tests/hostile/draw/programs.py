"""All programs that are drawn: for each method and each kind of ingredient those that are right, and those that are wrong in one way."""

import random

from .bases import ALIGNMENTS, ELEMENTS, TARGETS, TEXT, Base, Bases, array
from .chains import Chains, Program, Value
from .indices import Index, Indices
from .numerals import LIES, as_extent, binary, constant, plain, write

# Flaws: an error in the values, or a lie in the numbers, at most one of the two.
FLAWS = [(None, None), ("value", None), ("count", None), ("wrap", None)] + [(None, lie) for lie in LIES] + [("value", "over_below"), ("count", "below")]


class Programs:
    """Draws them, with a seed."""

    def __init__(self, table, seed):
        self.rng = random.Random(seed)
        self.table = table
        self.bases = Bases(self.rng)
        self.indices = Indices(self.rng, table)
        self.chains = Chains(self.rng, table, self.indices, self.bases)
        self.drawn = []

    def all(self, only=None):
        """The programs, each with its topic; only those of the named strata, if any are named."""
        for stratum in (self.slices, self.counts, self.operations, self.opened, self.aligned, self.several, self.many, self.liars, self.lives, self.cuts):
            before = len(self.drawn)
            stratum()
            for number, program in enumerate(self.drawn[before:]):
                program.stratum = stratum.__name__
                program.about = program.about or f"{stratum.__name__} {number}"
        return [program for program in self.drawn if only is None or program.stratum in only]

    def keep(self, program, about=""):
        program.about = about
        self.drawn.append(program)

    def families(self, source):
        """The rows that take indices, without the numbers in their names, for values of this kind."""
        found = {}
        for row in self.table.rows.values():
            if row.drawn and ("{indices}" in row.what or "{list}" in row.what):
                for way in row.ways():
                    if way[0] in source:
                        found.setdefault((row.name.split("::")[0], row.what, way), []).append((row, way[1]))
        return found

    def rank(self):
        return self.rng.choices([1, 2, 3], [5, 4, 1])[0]

    def slices(self):
        """Each way to slice a view, with each kind of index, each flaw, on any base; then something else is done with it."""
        for (owner, what, way), rows in sorted(self.families("UFf").items()):
            for kind in self.indices.kinds:
                if kind in ("Pick", "PickEnd", "Runtime", "Stepping", "Value") and "{args}" not in what and self.rng.random() < 0.8:
                    continue
                for flaw in FLAWS + self.more(kind, what):
                    rank = self.rank()
                    numbered = [call for call in rows if call[0].number in (0, rank)]
                    self.slice(owner, *numbered[0], kind, flaw, rank)

    def more(self, kind, what):
        """More flaws for kinds with more places for one, and for kinds whose result the next operation relies on more."""
        if kind == "Span":
            return [("wrap", None)] * 8
        if kind == "Stepping" and "{args}" in what:
            return [(None, None)] * 16
        return []

    def slice(self, owner, row, result, kind, flaw, rank):
        unique = "ViewMut" in owner or "View" not in owner and self.rng.random() < 0.5
        fast = owner.startswith("WithStrides") or ("at" in row.word or "{list}" in row.what) and self.rng.random() < 0.4
        countless = kind in ("Runtime", "Stepping") and rank == 1 and not fast and self.rng.random() < 0.7
        base = self.bases.draw(rank, fast, unique, ELEMENTS["()"] if countless else None, endless=True)
        program, value = self.chains.begin(base, unique)
        number = row.number or self.rng.randint(1, rank)
        where = self.rng.randrange(number)
        drawn = self.chains.some_indices(value, number, (None, None), 0, "{args}" in row.what)
        at = sum(index.takes for index in drawn[:where])
        drawn[where] = self.indices.draw(kind, value.extents[at] if at < rank else 1, *flaw)
        taken = sum(index.takes for index in drawn)
        axis = at + max(rank - taken, 0) if "last" in row.word else at
        value = self.chains.call(program, value, row, result, indices=drawn)
        if drawn[where].asked and value.kind == "V" and axis < rank:
            left = [sum(len(index.left) for index in some) for some in (drawn[:where], drawn)]
            place = f"{value.name}.rank() - {left[1] - left[0]}" if "last" in row.word else left[0]
            program.add(f"selects({value.name}.shape()[{place}], {base.many or base.extents[axis]}, {drawn[where].asked});")
        more = self.rng.choice([0, 0, 1, 1, 2]) if value.kind == "V" else self.rng.choice([1, 2])
        self.chains.follow(program, value, 0 if base.endless else more)
        self.keep(program, f"{row.name}: {kind}, {flaw}")

    def counts(self):
        """Each number of indices at least twice, for any ranks."""
        for (owner, _, _), rows in sorted(self.families("UFf").items()):
            for row, result in rows:
                for _ in range(2):
                    rank = max(row.number, 1)
                    unique = "ViewMut" in owner or "View" not in owner and self.rng.random() < 0.5
                    base = self.bases.draw(rank, owner.startswith("WithStrides"), unique, ELEMENTS[self.rng.choice(["u8", "u16", "u32"])])
                    program, value = self.chains.begin(base, unique)
                    value = self.chains.call(program, value, row, result)
                    self.chains.end(program, value)
                    self.keep(program, row.name)

    def operations(self):
        """Each other method, right and wrong, on the result of a slice."""
        for row in self.chains.rows:
            if "{indices}" in row.what or "{list}" in row.what:
                continue
            ways = list(row.ways()) if row.drawn else [("m", "V")]
            for source, result in ways:
                if source in "PQG":
                    continue
                flaws = FLAWS if "{" in row.what.replace("{v}", "") else [(None, None)] * 4
                for flaw in flaws + [(None, None)] * 6:
                    self.operation(row, source, result, flaw)

    def operation(self, row, source, result, flaw):
        owner = row.name.split("::")[0]
        unique = source == "m" or "ViewMut" in owner or source not in "vfu" and "View" not in owner and self.rng.random() < 0.5
        element = None
        if row.word in ("field", "try_field"):
            element = ELEMENTS[self.rng.choice(["Record", "Tight", "Named"])]
        elif row.word == "fmt":
            element = ELEMENTS[self.rng.choice(["Grows", "Grows", "u8", "f32", "bool", "String", "Record"])]
        elif row.word in ("as_atomic",):
            element = ELEMENTS[self.rng.choice(["u8", "u16", "u32", "bool", "i32"])]
        elif row.word in ("cast", "try_cast", "castable", "sum") and self.rng.random() < 0.8:
            element = ELEMENTS[self.rng.choice(["u8", "u8", "u16", "u32", "u64", "Two", "Tight"])]
        fast = True if source in "Ff" else False if owner.endswith("Operations") else None
        cells = source == "v" and row.word in ("assign", "try_assign", "fill")
        base = self.bases.draw(self.rng.choice([1, 1, 2, 2, 3]), fast, unique or cells, element)
        program, value = self.chains.begin(base, unique or cells)
        if cells:
            program.add("let v0 = v0.into_inner().as_cells();")
            value.kind, value.unique = "V", False
        elif source in "Vvm":
            value = self.sliced(program, value)
        elif self.rng.random() < 0.3 and fast is None:
            value = self.sliced(program, value, "Open")
        value = self.chains.call(program, value, row, result, flaw=flaw)
        if value is not None:
            self.chains.follow(program, value, self.rng.choice([0, 0, 0, 1]))
        self.keep(program, f"{row.name}: {flaw}")

    def opened(self):
        """Each method of the static path, right and wrong, behind a slice that leaves a dynamic extent."""
        rows = self.table.rows
        for row in self.chains.rows:
            for source, result in row.ways() if row.drawn else []:
                for flaw in [("value", None)] * 12 + [(None, None)] * 4 if source in "Ff" and row.number < 3 else []:
                    rank = self.rng.choice([row.number or 1, row.number or 1, 2])
                    extents = [self.rng.choice([0, 0, 1, 1, 2, 3]) for _ in range(rank)]
                    element = ELEMENTS[self.rng.choice(["Record", "Tight"] if row.word == "field" else ["u8", "u8", "u16", "u32"])]
                    unique = row.name.startswith("WithStrides<ViewMut>")
                    program, value = self.chains.begin(Base(array(element, extents), extents, element, fast=True), unique)
                    drawn = self.chains.some_indices(value, rank, (None, None), 0, False)
                    for at in self.rng.choice([range(rank), [self.rng.randrange(rank)]]):
                        number = write(self.rng, 0, self.rng.choice(["below", "below", "over_below"]))
                        kind = self.rng.choice(["Onward", "Onward", "Trim"])
                        drawn[at] = Index(f"Onward<{number}>" if kind == "Onward" else f"Trim<{number}, U0, By1>", names={kind}, left=[None])
                    owner = row.name.split("::")[0]
                    value = self.chains.call(program, value, rows[f"{owner}::slice{rank}_chained"], "U", indices=drawn)
                    value = self.chains.call(program, value, row, result, flaw=flaw)
                    if value is not None:
                        self.chains.end(program, value)
                    self.keep(program, f"{row.name}: opened, {flaw}")

    def sliced(self, program, value, with_strides=""):
        """A view of some of it, or of all."""
        name = program.fresh()
        roll = self.rng.random()
        if roll < 0.4:
            program.add(f"let mut {name} = {value.name}.into_inner();")
            program.rows.add("WithStrides<V>::into_inner")
            extents = value.extents
        else:
            rank = len(value.extents)
            at = "_at" if roll > 0.8 or with_strides else ""
            drawn = self.chains.some_indices(value, self.rng.randint(1, rank), (None, None), 0, bool(at))
            program.rows |= {word for index in drawn for word in index.names}
            types = ", ".join(index.text for index in drawn)
            given = "()"
            for index in reversed(drawn):
                given = f"({index.arg}, {given})"
            call = f"slice{len(drawn)}_at::<{types}>({given})" if at else f"slice{len(drawn)}::<{types}, _, _>()"
            program.add(f"let mut {name} = {value.name}.{call}{'.with_strides()' if with_strides else ''};")
            extents = self.chains.after(value, drawn, "slice")
        return Value("U" if with_strides else "V", value.unique, name, extents, value.element, False)

    def aligned(self):
        """Casts to aligned elements, behind slices of rows that are not a multiple of the alignment long."""
        for kind in self.indices.kinds:
            # Slices with a run-time step have most ways to start.
            for flaw in [(None, None)] * (48 if kind in ("Runtime", "Stepping") else 8) + FLAWS * 2:
                align = self.rng.choice([2, 4, 8])
                rows, width = self.rng.choice([2, 3, 4]), self.rng.choice([align + 1, 2 * align + 1, align + align // 2, align])
                element = ELEMENTS[self.rng.choice(["u8", "u8", "u8", "Two"])]
                text = array(element, [rows, width])
                base = Base(f"Aligned::<A{align}, _>({text})", [rows, width], element, fast=False)
                unique = self.rng.random() < 0.4
                program, value = self.chains.begin(base, unique)
                first = self.indices.draw(kind, rows, *flaw)
                if kind == "Stepping" and self.rng.random() < 0.4:
                    # The type claims the alignment of an open start, and its position depends on the direction of the step.
                    step = f"StepValue::{self.rng.choice(['Up', 'Down', 'Down'])}({self.rng.randint(1, rows)})"
                    first = Index("Stepping<Open>", f"((Edge::Open, Stop::Open), {step})", left=[None], names={"Stepping", "Open"})
                count = align // element.size
                start = self.rng.choice([0, 0, 0, 1])
                second = self.rng.choice([f"Ends<U{start}, E{count}, U{start + count}>", "All", f"Counted<U{start}, E{count}>"])
                method = self.rng.choice(["slice2_at", "rows2_at", "try_slice2_at"])
                program.rows |= first.names | {"Ends", "Counted", "All"}
                program.rows.add(f"Slices::{method}")
                program.add(f"let v1 = v0.{method}::<{first.text}, {second}>(({first.arg}, ((), ()))){'.unwrap()' if 'try' in method else ''};")
                target = {2: ["u16", "i16"], 4: ["u32", "f32", "u16"], 8: ["u64", "i64", "u32"]}[align]
                program.add(f"let v2 = v1.cast::<{self.rng.choice(target)}>();")
                program.add(f"{'write' if unique else 'read'}(v2, &lent);")
                self.keep(program, f"a cast behind {kind}, {flaw}")

    # Several views at once.

    def plan(self, program, value, flaw):
        """A plan for some of a base."""
        name = program.fresh()
        program.add(f"let mut {name} = {value.name}.plan();")
        program.rows.add("WithStrides<ViewMut>::plan")
        here = Value("Q", True, name, list(value.extents), value.element, value.fast)
        for _ in range(self.rng.choice([1, 1, 1, 2, 3])):
            calls = [
                call for call in self.chains.calls(here)
                if not call[0].number or call[0].number <= max(len(here.extents), 1) and (call[0].number == len(here.extents) or self.rng.random() < 0.3)
            ]
            indexed = [call for call in calls if "{indices}" in call[0].what]
            row, result = self.rng.choice(indexed if indexed and self.rng.random() < 0.7 else calls)
            here = self.chains.call(program, here, row, result, flaw=flaw)
            flaw = (None, None)
            if here.kind == "P" and self.rng.random() < 0.3:
                here = self.chains.call(program, here, self.table.rows["Plan::with_strides"], "Q")
        if here.kind == "Q":
            program.add(f"let {here.name} = {here.name}.into_inner();")
            program.rows.add("WithStrides<V>::into_inner")
        return here.name

    def pair(self, i, j, value):
        """What is asked about two views."""
        roll = self.rng.random()
        if roll < 0.8:
            return f"Pair<{i}, {j}>"
        if roll < 0.9:
            return f"PairFrom<{i}, {j}, {self.rng.randint(0, 2)}, {self.rng.randint(0, 9)}>"
        return "Stated"

    def several(self):
        """Two or three plans, drawn each by itself, most of which overlap."""
        for flaw in FLAWS * 22:
            element = self.bases.element(["u8", "u8", "u16", "u32", "Record", "Tight", "()", "String"])
            base = self.bases.draw(self.rng.choice([1, 1, 2, 2, 3]), unique=True, element=element)
            program, value = self.chains.begin(base, True)
            count = self.rng.choice([2, 2, 2, 3])
            plans = [self.plan(program, value, flaw if i == 0 else (None, None)) for i in range(count)]
            self.ask(program, value, plans)
            self.keep(program, f"several, {flaw}")

    def ask(self, program, value, plans):
        """Makes views of the plans."""
        tried = self.rng.random() < 0.4
        if len(plans) > 1 and self.rng.random() < 0.2:
            program.add(f"std::hint::black_box(({plans[0]}.verdict(&{plans[1]}), {plans[0]}.selection()));")
            program.rows |= {"Plan::verdict", "Plan::selection"}
        pairs = [self.pair(i, j, value) for j in range(len(plans)) for i in range(j)]
        names = [f"w{i}" for i in range(len(plans))]
        function = f"{'try_' * tried}several"
        for pair, (i, j) in zip(pairs, [(i, j) for j in range(len(plans)) for i in range(j)]):
            program.add(self.apart(pair, plans[i], plans[j]))
            program.rows.add("fn::apart")
        program.rows.add(f"fn::{function}")
        program.add(f"let {self.listed(names)} = {function}({value.name}, {self.listed(plans)}){'.unwrap()' * tried};")
        program.add(f"tuple!(&lent; {' '.join(names)});")

    def apart(self, pair, one, other):
        """The question about two plans. rustc infers three types of the base, four of each plan, and that of the literal."""
        generics = [pair] + ["_"] * (3 + 2 * 4 + 1)
        return f"apart::<{', '.join(generics)}>(&{one}, &{other}, {self.rng.choice(['0', '0', '0_u8'])});"

    def listed(self, names):
        """A list with the last one in front."""
        text = "()"
        for name in names:
            text = f"({name}, {text})"
        return text

    def many(self):
        """Each number of views, of one element each; each way to slice a plan, with each kind of index."""
        for count in list(range(1, 17)) * 2:
            unique = self.bases.draw(1, unique=True, fast=True, element=ELEMENTS["u8"])
            unique.text, unique.extents = f"[7u8; {count + 1}]", [count + 1]
            program, value = self.chains.begin(unique, True)
            places = self.rng.sample(range(count + 1), count)
            plans = []
            for place in places:
                name = program.fresh()
                program.add(f"let {name} = {value.name}.plan().slice1::<At<U{place}>, _, _>(0);")
                plans.append(name)
            self.ask(program, value, plans)
            self.keep(program, f"{count} views")
        for (owner, what, way), rows in sorted(self.families("QG").items()):
            for kind in self.indices.kinds:
                if kind in ("Pick", "PickEnd", "Runtime", "Stepping", "Value") and "{args}" not in what:
                    continue
                for flaw in self.rng.sample(FLAWS, 5) + [(None, None)]:
                    rank = self.rng.choice([1, 1, 2])
                    row, result = [call for call in rows if call[0].number in (0, rank)][0]
                    self.planned(owner, row, result, kind, flaw, rank)
            for row, result in rows:
                self.planned(owner, row, result, "All", (None, None), max(row.number, 1))

    def planned(self, owner, row, result, kind, flaw, rank):
        """A plan with an index of this kind, beside another one."""
        element = self.bases.element(["u8", "u8", "u16", "u32", "Two"])
        base = self.bases.draw(rank, owner.startswith("WithStrides"), True, element)
        program, value = self.chains.begin(base, True)
        plans = []
        for side in range(2):
            name = program.fresh()
            program.add(f"let mut {name} = {value.name}.plan();")
            here = Value("Q", True, name, list(value.extents), element, base.fast)
            number = row.number or rank
            drawn = self.chains.some_indices(here, number, (None, None), 0, "{args}" in row.what)
            at = self.rng.randrange(number)
            if side == 0:
                drawn[at] = self.indices.draw(kind, here.extents[at] if at < rank else 1, *flaw)
            elif self.rng.random() < 0.6:
                # The other half, if it is known.
                drawn = [self.indices.draw(self.rng.choice(["At", "Ends", "Every", "Span"]), extent, None, None) for extent in here.extents[:number]]
            here = self.chains.call(program, here, row, result, indices=drawn)
            if here.kind == "Q":
                program.add(f"let {here.name} = {here.name}.into_inner();")
            plans.append(here.name)
        self.ask(program, value, plans)
        self.keep(program, f"{row.name}: {kind}, {flaw}")

    # Elements that lie.

    def liars(self):
        """Structs whose implementation of `Element` is written by hand, seen as others; and others seen as them."""
        inner = [("u8", 1, 1), ("u16", 2, 2), ("u32", 4, 4), ("u64", 8, 8), ("[u8; 3]", 3, 1), ("[u8; 2]", 2, 1), ("[u16; 2]", 4, 2), ("[u32; 2]", 8, 4)]
        for number in range(700):
            rng = self.rng
            held, size, align = rng.choice(inner)
            unit, about = self.unit(size)
            # If the unit wraps, there is no other flaw, and there are few elements, so that a number of smaller ones may fit.
            wraps = about.startswith("a wrapped") and rng.random() < 0.7
            claimed = align if wraps else rng.choice([align] * 5 + [1, 2, 4, 8, 64, 128, 3, 0])
            alignment = rng.choice([f"AlignOf<{claimed}>"] * 3 + ["OpaqueAlign"])
            judge = "Own" if wraps else rng.choice(["Own"] * 4 + ["ByPod"])
            program = Program()
            program.rows |= {"Element", "AlignOf", "OpaqueAlign", "Own", "ByPod", "Bytes", "SizeOf"}
            item = "1" if "[" not in held else "[1; " + held[-2:]
            # The lie is about a supertype of the element type of the view.
            above = rng.random() < 0.3
            if above:
                unit = rng.choice([f"StrideBytes<{rng.choice('UE')}{rng.choice([1, 2, 4, 8, 16, 1000])}>", f"SizeOf<{rng.choice(['u64', 'u32', 'u8', '[u8; 3]'])}>", f"StrideBytes<E{size}>"])
                claimed, judge, about = rng.choice([align, align, 8, 64]), "Own", f"above, {unit}"
                alignment = f"AlignOf<{claimed}>"
            program.add("#[derive(Clone, Copy, FromBytes, IntoBytes, Immutable)]")
            program.add("#[repr(transparent)]")
            program.add(f"struct {'Held<F>' if above else 'T'}({held}{', std::marker::PhantomData<F>' if above else ''});")
            if above:
                program.add("type Below = Held<for<'x> fn(&'x ())>; type T = Held<fn(&'static ())>;")
                program.add(f"impl Element for Below {{ type Unit = StrideBytes<E{size}>; type Align = AlignOf<{align}>; type Dtype = Own; }}")
            program.add(f"impl Element for T {{ type Unit = {unit}; type Align = {alignment}; type Dtype = {judge}; }}")
            for name in ["Below", "T"][1 - above :]:
                program.add(f"impl Look for {name} {{ fn look(&self) {{ std::hint::black_box(self.0); }} }}")
                program.add(f"impl Put for {name} {{ fn put(&mut self) {{ self.0 = std::hint::black_box({item}); }} }}")
            value = f"Held::<for<'x> fn(&'x ())>({item}, std::marker::PhantomData)" if above else f"T({item})"
            extents = [rng.choice([1, 2, 3, 4, 6, 8])] if rng.random() < 0.7 else [rng.choice([1, 2, 3]), rng.choice([1, 2, 4])]
            extents = extents[:-1] + [1] if wraps else extents
            made = value
            for extent in reversed(extents):
                made = f"[{made}; {extent}]"
            to_it = not wraps and not above and rng.random() < 0.3
            if to_it:
                made = f"Aligned::<A{rng.choice([1, 8, 64])}, _>({array(ELEMENTS[rng.choice(['u8', 'u16', 'u64'])], extents)})"
            elif rng.random() < 0.3:
                made = f"Aligned::<A{rng.choice(ALIGNMENTS)}, _>({made})"
            elif rng.random() < 0.3:
                made = f"vec!{made}"
            unique = not above and rng.random() < 0.5
            element = ELEMENTS["u8"]
            base = Base(made, extents, element, fast=made.startswith("["))
            begun, value = self.chains.begin(base, unique)
            program.lines += begun.lines
            roll = rng.random()
            if roll < 0.25:
                value = self.sliced(program, value)
            else:
                program.add("let v1 = v0.into_inner();")
                value = Value("V", unique, "v1", extents, element, False)
            if above and value.kind == "V":
                program.add(f"let {value.name}: View<'_, T, _, _> = {value.name};")
            target = "T" if to_it else rng.choice(["Two", "Two", "u16", "u32"] if wraps else TARGETS)
            tried = rng.random() < 0.25
            row = f"View{'Mut' * unique}::{'try_' * tried}cast"
            program.rows.add(row)
            if rng.random() < (0.3 if above else 0.85):
                program.add(f"let v9 = {value.name}.{'try_' * tried}cast::<{target}>(){'.unwrap()' * tried};")
                value = Value("V", unique, "v9", [None] * len(extents), element, False)
            self.chains.follow(program, value, rng.choice([0, 0, 0, 1]))
            self.keep(program, f"an element of {size} bytes: {about}, {alignment}, {judge}")

    def unit(self, size):
        """A unit for an element of this size."""
        rng = self.rng
        way = rng.choice(["number"] * 3 + ["lie"] * 3 + ["other", "opaque", "step", "step", "pitch", "around", "stride"])
        if way == "number":
            return f"StrideBytes<{rng.choice([constant, constant, plain])(rng.choice([size] * 3 + [1, 2, 4, 8, 0]))}>", way
        if way == "lie":
            lie = rng.choice(LIES)
            text = write(rng, size, lie)
            return f"StrideBytes<{text}>", f"number written {lie}"
        if way == "other":
            return f"SizeOf<{rng.choice(['u64', 'u32', 'u8', '[u8; 3]', 'usize', 'u16'])}>", way
        if way == "opaque":
            return "SizeOf<Self>", way
        modulus = rng.choice([2**64, 2**64, 2**32])
        if way == "step" or way == "stride":
            by = rng.choice([k for k in (1, 2, 4, 8, 16) if (modulus + size) % k == 0])
            back = rng.random() < 0.3
            factor = (modulus - size if back else modulus + size) // by
            step = f"By<Readable<{binary(factor)}>>"
            step = f"Back<{step}>" if back else step
            if way == "step":
                return f"<{step} as Step>::Of<StrideBytes<{plain(by)}>>", "a wrapped step"
            return f"StrideOf<Every<{step}>, {constant(rng.choice([1, 2, 4]))}, StrideBytes<{plain(by)}>>", "a wrapped stride"
        odd = rng.choice([3, 5, 7, 2**31 + 1, 2**40 + 1])
        other = size * pow(odd, -1, modulus) % modulus

        def extent(value):
            return rng.choice([constant(value), as_extent(rng, plain(value))])

        if way == "pitch":
            return f"<({extent(odd)}, ({extent(other)}, ())) as Shape>::Pitch<StrideBytes<E1>>", "a wrapped pitch"
        return f"Around<{extent(odd)}, StrideBytes<{extent(other)}>>", "a wrapped product"

    # Shortened lifetimes.

    def lives(self):
        """Unique views of texts with the lifetime `'static`, into which a shorter-lived text is written. They do not compile if lifetimes are respected."""
        for row in self.chains.rows:
            for source, result in row.ways() if row.drawn else []:
                owner = row.name.split("::")[0]
                if result in ("V", "m", "V+V", "m+m", "m*", "V*") and source in "UVmF" and owner not in ("View", "WithStrides<View>", "fn") and row.number < 3:
                    for _ in range(2):
                        self.life(row, source, result)
        for tries in range(60):
            base = self.bases.draw(self.rng.choice([1, 2]), unique=True, element=TEXT)
            program, value = self.lend_from(base)
            plans = [self.plan(program, value, (None, None)) for _ in range(2)]
            program.add(self.apart("Pair<0, 1>", *plans))
            program.add(f"let (w1, (w0, ())) = several({value.name}, {self.listed(plans)});")
            program.add("lend(w0, &text); lend(w1, &text);")
            self.lent_back(program, f"plans of texts {tries}")

    def lend_from(self, base):
        program, value = self.chains.begin(base, True)
        program.lines.insert(2, "let text = String::from(\"a text that does not live long\");")
        program.lines.insert(2, "{")
        return program, value

    def lent_back(self, program, about):
        program.add("}")
        program.add("read(base.__view().into_inner(), &Lent::of(&base));")
        self.keep(program, about)

    def life(self, row, source, result):
        base = self.bases.draw(self.rng.choice([1, 2]), True if source == "F" else None, True, TEXT)
        program, value = self.lend_from(base)
        if source in "Vm":
            program.add("let mut v0 = v0.into_inner();")
            value.kind = "V"
        value = self.chains.call(program, value, row, result)
        if value.kind == "U":
            program.add(f"let {value.name} = {value.name}.into_inner();")
        name = value.name
        if value.kind in "UV":
            program.add(f"lend({name}, &text);")
        elif value.kind == "V+V":
            program.add(f"lend({name}.0, &text); lend({name}.1, &text);")
        else:
            program.add(f"{name}.for_each(|each| lend(each, &text));")
        self.lent_back(program, f"a text through {row.name}")

    # Cuts.

    def cuts(self):
        """Iterators of views, cut beyond their ends."""
        for word in ("par_outer_iter", "par_lanes", "par_tiles", "par_outer_iter_mut", "par_lanes_mut", "par_tiles_mut"):
            unique = word.endswith("mut")
            row = self.table.rows[f"{'ViewMut' if unique else 'View'}::{word}"]
            for flaw in [(None, None), ("value", None)] * 20:
                base = self.bases.draw(self.rng.choice([1, 2, 2, 3]), unique=unique)
                program, value = self.chains.begin(base, unique)
                value = self.sliced(program, value)
                self.chains.call(program, value, row, "", flaw=flaw)
                self.keep(program, f"{row.name}: {flaw}")
        for row in self.chains.rows:
            for source, result in row.ways() if row.drawn else []:
                if "*" in result and source in "Vvm":
                    for flaw in [(None, None)] * 6 + [("value", None)] * 3:
                        self.operation(row, source, result, flaw)
