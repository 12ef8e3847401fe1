"""Indices: of each kind valid ones, and ones that are wrong in one place.

An index is drawn in two steps. First its values: positions on an axis of known extent, of which one may be off, and from them counts
and least extents, by the arithmetic of the crate, which may wrap. Then how each number is written (see `numbers`).
"""

from dataclasses import dataclass, field

from .numerals import EDGES, Writer, off

WHYS = ["EndPast", "BackPast", "DownStartPast", "StopPast", "Crossing", "Order", "OrderBack", "OrderDown", "OrderDownBack", "MinusZero", "StartPast", "CountPast"]
USIZES = ["0", "1", "2", "3", "5", "usize::MAX", "usize::MAX - 1", "isize::MAX as usize", "isize::MAX as usize + 1", "usize::MAX / 2 - 1"]
ISIZES = ["1", "-1", "2", "-2", "3", "-3", "-5", "0", "isize::MAX", "isize::MIN", "isize::MIN + 1", "isize::MAX - 1", "-7"]


@dataclass
class Index:
    """One index: its type, its run-time part, and what it leaves of the axis, as far as that is known here."""

    text: str
    arg: str = "()"
    # Extents that are left: none, one, or more for new axes.
    left: list = field(default_factory=list)
    takes: int = 1
    # The names of the ingredients.
    names: set = field(default_factory=set)
    # The start, stop, size and direction of a slice with run-time ends, from which the selection is computed once more.
    asked: str = ""


class Indices:
    """Draws indices."""

    def __init__(self, rng, table):
        self.rng, self.table = rng, table
        self.kinds = [name for name in table.of("index")]
        # Whether the axis has any length.
        self.endless = False

    def draw(self, kind, extent, wrong=None, lie=None):
        """An index of this kind on an axis of `extent`; `wrong` is one of None, "value", "count", "wrap"."""
        self.endless = extent is None
        made = getattr(self, "a_" + kind)(3 if extent is None else extent, wrong, lie)
        made.names.add(kind)
        return made

    def writer(self, lie, slots):
        return Writer(self.rng, lie, self.rng.randrange(slots))

    def usize(self, extent):
        near = [extent, extent - 1, extent + 1, 0, 1]
        return str(max(0, self.rng.choice(near))) if self.rng.random() < 0.6 else self.rng.choice(USIZES)

    def run_time_step(self, extent):
        """A step at run time, mostly by the functions that the macro calls; its size, and whether it leads down."""
        value = self.rng.choice(USIZES[5:] if self.endless else ["1", "2", "3", str(extent), str(extent + 1), "0"] + USIZES)
        way = self.rng.choice(["step({})", "step_back({})", "step_back({})", "StepValue::Up({})", "StepValue::Down({})"])
        return way.format(value), value, "ack" in way or "Down" in way

    def positions(self, extent, count, wrong):
        """`count` positions between 0 and `extent`, in order; one may be off."""
        values = sorted(self.rng.randint(0, extent) for _ in range(count))
        if wrong == "value":
            at = self.rng.randrange(count)
            values[at] = max(0, off(self.rng, values[at], extent))
            if self.rng.random() < 0.3:
                self.rng.shuffle(values)
        elif wrong == "wrap":
            values.sort(reverse=True)
            if values[0] == values[-1]:
                values[0] += self.rng.randint(1, 3)
        return values

    def count(self, value, wrong, extent):
        """The claim for a count of `value`, which is negative where it wraps."""
        if wrong == "count":
            return max(0, off(self.rng, value, extent))
        return value % self.rng.choice([2**64, 2**64, 2**32]) if value < 0 else value

    def step(self, wrong=None, lie=None, up=False):
        """A step: its type, its value, and the names in it."""
        rng = self.rng
        roll = rng.random()
        if lie is None and wrong is None and roll < 0.35:
            text, value, names = "By1", 1, {"By1"}
        elif lie is None and wrong is None and roll < 0.6:
            value = rng.randint(2, 8)
            text, names = f"By{value}", {f"By{value}"}
        else:
            value = rng.choice([1, 2, 3, 4, 5, 6, 7, 9, 12]) if wrong is None else rng.choice([1, 2, 5] + EDGES)
            way, names = self.way(value, wrong)
            text = f"By<{self.writer(lie, 1).nat(value)}{way}>"
            names = names | {"By"}
        if not up and rng.random() < 0.4:
            text, value, names = f"Back<{text}>", -value, names | {"Back"}
            if rng.random() < 0.1:
                text, value = f"Back<{text}>", -value
        return text, value, names

    def way(self, value, wrong):
        """A way to divide by a step, mostly by this one."""
        rng = self.rng
        halved, odd = 0, value
        while odd % 2 == 0 and odd and halved < 4:
            halved, odd = halved + 1, odd // 2
        choices = [("", set())] * 3
        if odd == 1:
            choices.append((", " + "Halved<" * halved + "ByOne" + ">" * halved, {"Halved", "ByOne"} if halved else {"ByOne"}))
        if odd in (3, 5, 7):
            choices.append((", " + "Halved<" * halved + f"Small<{odd}>" + ">" * halved, {"Halved", "Small"} if halved else {"Small"}))
        if wrong == "value":
            choices += [(", ByOne", {"ByOne"}), (", Halved<ByOne>", {"Halved", "ByOne"}), (", Small<3>", {"Small"}), (", Small<7>", {"Small"})]
        return rng.choice(choices)

    def end(self, writer, value, back, names):
        """An end at a position from the start, or from the end of the axis."""
        if value is None:
            names.add("Open")
            return "Open"
        names.add("Behind" if back else "Ahead")
        return f"{'Behind' if back else 'Ahead'}<{writer(value)}>"

    # The kinds, one method each.

    def a_At(self, extent, wrong, lie):
        position = self.rng.randrange(max(extent, 1))
        if wrong:
            position = off(self.rng, position, extent)
        return Index(f"At<{self.writer(lie, 1)(position)}>", left=[])

    def a_AtEnd(self, extent, wrong, lie):
        back = self.rng.randint(1, max(extent, 1))
        if wrong:
            back = off(self.rng, back, extent)
        return Index(f"AtEnd<{self.writer(lie, 1)(back)}>", left=[])

    def a_Pick(self, extent, wrong, lie):
        return Index("Pick", self.usize(extent), left=[])

    def a_PickEnd(self, extent, wrong, lie):
        return Index("PickEnd", self.usize(extent), left=[])

    def a_Value(self, extent, wrong, lie):
        """A value in parentheses, as the macro passes it: a position or a range."""
        rng, names = self.rng, {"given"}
        if rng.random() < 0.3:
            return Index("Value<_>", f"given({self.usize(extent)})", left=[], names=names)
        start, end = self.positions(extent, 2, wrong)
        if wrong and rng.random() < 0.5:
            start, end = (self.usize(extent) if rng.random() < 0.5 else value for value in (start, end))
        text = rng.choice(["{}..{}", "{}..={}", "{}..", "..{1}", "..={1}", ".."]).format(start, end)
        text = f"given({'&' if rng.random() < 0.2 else ''}({text}))"
        return Index("Value<_>", text, left=[extent if "(..)" in text else None], names=names)

    def a_All(self, extent, wrong, lie):
        return Index("All", left=[extent])

    def a_New(self, extent, wrong, lie):
        return Index("New", left=[1], takes=0)

    def a_Ends(self, extent, wrong, lie):
        start, end = self.positions(extent, 2, wrong)
        writer, count = self.writer(lie, 3), self.count(end - start, wrong, extent)
        return Index(f"Ends<{writer(start)}, {writer.extent(count)}, {writer(end)}>", left=[count])

    def a_Every(self, extent, wrong, lie):
        step, value, names = self.step(wrong, lie)
        return Index(f"Every<{step}>", left=[-(-extent // abs(value)) if value else None], names=names)

    def a_Onward(self, extent, wrong, lie):
        (start,) = self.positions(extent, 1, wrong if wrong != "wrap" else "value")
        step, value, names = self.step("value" if wrong == "count" else None, None, up=True)
        text = f"Onward<{self.writer(lie, 1)(start)}" + (f", {step}>" if self.rng.random() < 0.6 else ">")
        return Index(text, left=[-(-max(extent - start, 0) // max(value, 1))], names=names)

    def a_Trim(self, extent, wrong, lie):
        start, both = self.positions(extent, 2, wrong)
        if wrong == "count":
            both = off(self.rng, both, extent)
        step, value, names = self.step(None, None, up=True)
        writer = self.writer(lie, 2)
        return Index(f"Trim<{writer(start)}, {writer(both)}, {step}>", left=[-(-max(extent - both, 0) // max(value, 1))], names=names)

    def a_Span(self, extent, wrong, lie):
        return self.span(extent, wrong, lie, False)

    def a_Mixed(self, extent, wrong, lie):
        return self.span(extent, wrong, lie, True)

    def span(self, extent, wrong, lie, mixed):
        """`Span`, or `Mixed`, whose ends are counted from different sides so that the count falls with the extent."""
        rng = self.rng
        step, k, names = self.step()
        size, up = abs(k), k > 0
        first, second = self.positions(extent, 2, wrong)
        if not up:
            first, second = second, first
        start = first, rng.random() < 0.35 or mixed and up
        stop = second, not start[1] if mixed else rng.random() < 0.35
        if mixed and not up:
            start, stop = (first, False), (second, True)
        start = (extent - start[0], True) if start[1] else start
        stop = (extent - stop[0], True) if stop[1] else stop
        if not mixed and rng.random() < 0.25:
            start = None, False
        if not mixed and rng.random() < 0.25:
            stop = None, False
        kind, n, least = claim(start, stop, k)
        n = n % 2**64 if n < 0 and rng.random() < 0.7 else n % 2**32 if n < 0 else n
        if wrong == "count":
            n = max(0, off(rng, n, extent))
        if wrong == "value" and rng.random() < 0.3:
            least = max(0, off(rng, least, extent))
        writer = self.writer(lie, 4)
        a, z = self.end(writer, *start, names), self.end(writer, *stop, names)
        if mixed:
            below = 0 if up else 1
            needs = [max(start[0] or 0, 0) + below * (not start[1]), max(stop[0] or 0, 0) + below * (not stop[1])]
            text = f"Mixed<{a}, {z}, {step}, {writer.nat(n)}, {writer(needs[0])}, {writer(needs[1])}>"
        else:
            kinds = {"Exactly": ["Exactly", "Divided"], "Shorter": ["Shorter"], "Longer": ["Longer"]}[kind]
            kind = rng.choice(kinds) if wrong != "count" or rng.random() < 0.6 else rng.choice(["Exactly", "Divided", "Shorter", "Longer", "Dyn"])
            value = -(-n // size) if kind == "Exactly" else n
            names.add(kind)
            count = "Dyn" if kind == "Dyn" else f"{kind}<{writer.extent(value) if kind == 'Exactly' else writer.nat(value)}>"
            why = rng.choice(WHYS)
            names.add(why)
            text = f"Span<{a}, {z}, {step}, {count}, {writer(least)}, {why}>"
        return Index(text, left=[{"Exactly": -(-n // size), "Shorter": -(-max(extent - n, 0) // size)}.get(kind, None)], names=names)

    def a_Between(self, extent, wrong, lie):
        start, end = self.positions(extent, 2, wrong)
        step, value, names = self.step(None, None, up=self.rng.random() < 0.8)
        writer = self.writer(lie, 2)
        return Index(f"Between<{writer(start)}, {writer.nat(end)}, {step}>", left=[-(-max(end - start, 0) // abs(value))], names=names)

    def a_Through(self, extent, wrong, lie):
        start, end = self.positions(max(extent - 1, 0), 2, wrong)
        writer = self.writer(lie, 2)
        return Index(f"Through<{writer(start)}, {writer.nat(end)}>", left=[max(end - start + 1, 0)])

    def a_Counted(self, extent, wrong, lie):
        start, end = self.positions(extent, 2, wrong)
        writer, count = self.writer(lie, 2), self.count(end - start, wrong, extent)
        return Index(f"Counted<{writer(start)}, {writer.extent(count)}>", left=[count])

    def a_Ordered(self, extent, wrong, lie):
        inner = self.draw(self.rng.choice(["Ends", "Span", "Between", "Onward", "At", "Runtime"]), extent, wrong if self.rng.random() < 0.5 else None, None)
        low, high = self.positions(extent, 2, wrong)
        writer, why = self.writer(lie, 2), self.rng.choice(WHYS)
        return Index(f"Ordered<{writer(low)}, {writer(high)}, {why}, {inner.text}>", inner.arg, inner.left, names=inner.names | {why}, asked=inner.asked)

    def a_Runtime(self, extent, wrong, lie):
        rng = self.rng
        step, value, names = self.step(wrong if wrong == "value" and rng.random() < 0.3 else None)
        start, end = self.positions(extent, 2, wrong)
        n = self.count(end - start, wrong, extent)
        writer = self.writer(lie, 2)
        kind = rng.choices(["Dyn", "Exactly", "Divided", "Shorter", "Longer"], [3, 3, 1, 1, 1])[0]
        names.add(kind)
        given = {"Exactly": -(-n // max(abs(value), 1)), "Divided": n, "Shorter": extent - n, "Longer": extent + n}.get(kind)
        count = "Dyn" if kind == "Dyn" else f"{kind}<{writer.extent(max(given, 0)) if kind == 'Exactly' else writer.nat(max(given, 0))}>"
        head = rng.choice(["", "", "Anywhere", "Ahead", "Behind", "Open"])
        text = f"Runtime<{count}, {step}"
        if head:
            names.add(head)
            text += f", {head}" + (f"<{writer(start if head == 'Ahead' else extent - start)}>" if head in ("Ahead", "Behind") else "")
        if value < 0:
            start, end = end - 1, start - 1
        edge, stop = self.edge(extent, start, wrong), self.stop(extent, end, wrong, n)
        asked = self.asked(head, edge, stop, abs(value), value < 0)
        return Index(text + ">", f"({edge}, {stop})", left=[None if kind == "Dyn" else n], names=names | {"Edge", "Stop"}, asked=asked)

    def a_Stepping(self, extent, wrong, lie):
        rng = self.rng
        head, names = rng.choice(["", "Anywhere", "Ahead", "Behind", "Open", "Open"]), {"Edge", "Stop"}
        start, end = self.positions(extent, 2, wrong)
        text = "Stepping"
        if head:
            names.add(head)
            text += f"<{head}" + (f"<{self.writer(lie, 1)(start if head == 'Ahead' else extent - start)}>" if head in ("Ahead", "Behind") else "") + ">"
        edge, stop = self.edge(extent, start, wrong), self.stop(extent, end, wrong, end - start)
        step, size, down = self.run_time_step(extent)
        return Index(text, f"(({edge}, {stop}), {step})", left=[None], names=names, asked=self.asked(head, edge, stop, size, down))

    def asked(self, head, edge, stop, size, down):
        """See `asked` of `Index`. A start in the type replaces the run-time one, and it may be written as a lie, so it is left out here."""
        if head in ("Ahead", "Behind") or str(size) not in USIZES and int(size) >= 2**32:
            return ""
        return f"{'Edge::Open' if head == 'Open' else edge}, {stop}, {size}, {'true' if down else 'false'}"

    def edge(self, extent, start, wrong):
        """A start at run time."""
        rng = self.rng
        if rng.random() < (0.6 if self.endless else 0.3):
            return "Edge::Open"
        if wrong and rng.random() < 0.5 or start < 0:
            return f"Edge::{rng.choice(['Start', 'End'])}({self.usize(extent)})"
        return f"Edge::Start({start})" if rng.random() < 0.6 else f"Edge::End({max(extent - start, 0)})"

    def stop(self, extent, end, wrong, count):
        """A stop at run time."""
        rng = self.rng
        if rng.random() < (0.8 if self.endless else 0.3) or end < 0:
            return "Stop::Open"
        if wrong and rng.random() < 0.5:
            return f"Stop::{rng.choice(['Start', 'End', 'Through', 'Count'])}({self.usize(extent)})"
        ways = [f"Stop::Start({end})", f"Stop::End({max(extent - end, 0)})"]
        if end:
            ways.append(f"Stop::Through({end - 1})")
        if 0 <= count < 2**32:
            ways.append(f"Stop::Count({count})")
        return rng.choice(ways)


def claim(start, stop, k):
    """How many positions these ends select, as the crate computes it, without its checks: the form, its number before it is
    divided by the step, and the least extent. An end is a value and whether it counts from the end of the axis."""
    (a, a_back), (b, b_back) = start, stop
    below = 0 if k > 0 else 1
    needs = [0 if a is None else a if a_back else a + below, 0 if b is None else b if b_back else b + below]
    if k > 0:
        if a is None:
            a, a_back = 0, False
        if b is None:
            form = ("Exactly", a) if a_back else ("Shorter", a)
        elif a_back:
            form = ("Exactly", a - b) if b_back else ("Longer", a + b)
        else:
            form = ("Shorter", a + b) if b_back else ("Exactly", b - a)
    elif a is None:
        form = ("Shorter", 0) if b is None else ("Exactly", b - 1) if b_back else ("Shorter", b + 1)
    elif b is None:
        form = ("Shorter", a - 1) if a_back else ("Exactly", a + 1)
    elif a_back:
        form = ("Exactly", b - a) if b_back else ("Shorter", a + b)
    else:
        form = ("Longer", a + b) if b_back else ("Exactly", a - b)
    room = form[1] if form[0] == "Shorter" else 0
    return form[0], form[1], max(needs + [room])
