"""Bases: their texts, their extents, and their elements."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Element:
    """An element type."""

    name: str
    # An expression for one; elements that cannot be copied are made one by one.
    value: str
    size: int
    copied: bool = True
    # Fields, as `(name as bytes, expression)`.
    fields: tuple = ()


def field(name):
    """The type that stands for a name."""
    return f"Name<{int.from_bytes(name.encode(), 'little')}>"


ELEMENTS = {
    element.name: element
    for element in [
        Element("u8", "7", 1),
        Element("u16", "7", 2),
        Element("u32", "7", 4),
        Element("u64", "7", 8),
        Element("i8", "-7", 1),
        Element("i32", "-7", 4),
        Element("f32", "1.5", 4),
        Element("bool", "true", 1),
        Element("()", "()", 0),
        Element("Empty", "Empty", 0),
        Element("Two", "Two([1, 2])", 2),
        Element("Record", "Record { small: 1, middle: 2, large: [3, 4] }", 12, True, ("small", "middle", "large")),
        Element("Tight", "Tight { small: 1, middle: 2 }", 3, True, ("small", "middle")),
        Element("Named", 'Named { name: "text", number: 1 }', 24, False, ("name", "number")),
        Element("&'static str", '"text"', 16),
        Element("String", 'String::from("a text that is long enough for the heap")', 24, False),
        Element("Option<u32>", "Some(3)", 8),
        Element("Grows", "Grows::default()", 8, False),
    ]
}
TEXT = ELEMENTS["&'static str"]
# The target types of casts.
TARGETS = ["u8", "i8", "u16", "i16", "u32", "f32", "u64", "i64", "u128", "bool", "Two", "Vast", "Tight", "Le16", "Be32", "Colour", "Empty", "()", "Record", "char", "usize"]
ALIGNMENTS = [1, 2, 4, 8, 16, 32, 64]


@dataclass
class Base:
    """A base: its text, the extents as they are at run time, and which of them types know."""

    text: str
    extents: list
    element: Element
    # Whether all is static and there is no evidence of an alignment, so that the static path is used.
    fast: bool = True
    unique: bool = True
    # Whether there are too many elements to visit them all.
    endless: bool = False
    # Their number, if so, as text.
    many: str = ""


def array(element, extents):
    """An expression for nested arrays."""
    text = element.value
    for extent in reversed(extents):
        if element.copied:
            text = f"[{text}; {extent}]"
        else:
            text = f"std::array::from_fn::<_, {extent}, _>(|_| {text})"
    if element.name not in ("bool", "()", "&'static str", "Empty", "String", "Named", "Two", "Record", "Tight", "Option<u32>", "Grows"):
        text = text.replace(element.value, element.value + element.name, 1) if "." not in element.value else text.replace(element.value, "1.5f32", 1)
    return text


class Bases:
    """Draws bases."""

    def __init__(self, rng):
        self.rng = rng

    def element(self, names=None):
        if names is None:
            names = ["u8"] * 6 + ["u16"] * 3 + ["u32", "u32", "u64", "f32", "i8", "bool", "()", "Empty", "Two", "Record", "Record", "Tight", "Named", "&'static str", "String", "Option<u32>"]
        return ELEMENTS[self.rng.choice(names)]

    def extents(self, rank):
        """Extents of an array of this rank, few elements in all."""
        rng = self.rng
        if rank > 3:
            few = [1] * rank
            for axis in rng.sample(range(rank), 2):
                few[axis] = rng.choice([2, 3])
            return few
        pool = {0: [], 1: [0, 1, 2, 3, 4, 4, 5, 6, 8, 9], 2: [1, 2, 2, 3, 3, 4, 4, 6], 3: [1, 2, 2, 3]}[rank]
        extents = [rng.choice(pool) for _ in range(rank)]
        if rank > 1 and rng.random() < 0.12:
            extents[rng.randrange(rank)] = 0
        return extents

    def draw(self, rank, fast=None, unique=False, element=None, endless=False):
        """A base of this rank; `fast` and `unique` have to be as given. `endless`: it may have too many elements to visit them all."""
        element = element or self.element()
        extents = self.extents(rank)
        kinds = []
        if fast is not False:
            kinds += [self.plain] * 3
        if fast is not True:
            kinds += [self.vec, self.vec, self.aligned, self.aligned, self.boxed, self.slice] + [self.owned] * (rank <= 6)
            if element.name == "u8" and rank == 1:
                kinds += [self.bytes]
            if element.name == "()" and rank == 1 and endless:
                kinds += [self.endless] * 9
            if not unique:
                kinds += [self.shared]
        made = self.rng.choice(kinds)(element, extents)
        made.element = element
        return made

    def plain(self, element, extents):
        return Base(array(element, extents), extents, element)

    def vec(self, element, extents):
        if element.copied:
            return Base(f"vec![{array(element, extents[1:])}; {extents[0]}]", extents, element, fast=False)
        return Base(f"Vec::from({array(element, extents)})", extents, element, fast=False)

    def boxed(self, element, extents):
        return Base(f"{self.vec(element, extents).text}.into_boxed_slice()", extents, element, fast=False)

    def shared(self, element, extents):
        return Base(f"std::sync::Arc::<[_]>::from({self.vec(element, extents).text})", extents, element, fast=False, unique=False)

    def slice(self, element, extents):
        return Base(f"&mut {array(element, extents)}[..]", extents, element, fast=False)

    def bytes(self, element, extents):
        return Base(f"bytes::BytesMut::from(&[7u8; {extents[0]}][..])", extents, element, fast=False)

    def endless(self, element, extents):
        many = self.rng.choice(["usize::MAX", "usize::MAX - 1", "isize::MAX as usize + 1", "7"])
        return Base(f"vec![{element.value}; {many}]", [None], element, fast=False, endless=True, many=many)

    def aligned(self, element, extents):
        align = self.rng.choice(ALIGNMENTS[1:])
        return Base(f"Aligned::<A{align}, _>({array(element, extents)})", extents, element, fast=False)

    def owned(self, element, extents):
        rng = self.rng
        shape = "()"
        for extent in reversed(extents):
            shape = f"({'Dyn' if rng.random() < 0.5 else f'E{extent}'}, {shape})"
        if rng.random() < 0.3 and extents:
            shape = f"Axes{len(extents)}<{', '.join('Dyn' if rng.random() < 0.5 else f'E{extent}' for extent in extents)}>"
        # Only the outermost expression has the type in it.
        value = array(element, [])
        if rng.random() < 0.4:
            return Base(f"Array::<_, {shape}>::aligned::<A{rng.choice(ALIGNMENTS)}>({extents}, |_| {value}).unwrap()", extents, element, fast=False)
        return Base(f"Array::<_, {shape}>::from_fn({extents}, |_| {value}).unwrap()", extents, element, fast=False)
