"""Numbers as types: a value, and how it is written. Some ways of writing are lies."""

# Numbers below zero, as subtractions, in several spellings.
BELOW = ["Below0", "Difference<U2, U5>", "Before<U0>", "Difference<L3, U9>"]
# Values at which arithmetic wraps, on machines of 64 and of 32 bits.
EDGES = [
    2**64 - 1, 2**64 - 2, 2**64 - 3, 2**63 + 1, 2**63, 2**63 - 1, 2**62, 2**62 + 1, 2**61 + 1, 2**60 + 1,
    2**32, 2**32 - 1, 2**32 - 2, 2**32 + 1, 2**31, 2**31 - 1, 2**30 + 1, 2**29 + 1,
]
# Ways to write a number; the honest ones come first.
HONEST = ["plain", "position", "extent"]
LIES = ["below", "over_below", "leading_bit", "wrapped", "wrapped32", "block", "computed", "figures"]
# The numbers up to here are `Const`s. Some above are, too.
CONSTANTS = 2048


def binary(value, end="UTerm"):
    """In binary, behind `end`."""
    text = end
    for bit in f"{value:b}" if value else "":
        text = f"UInt<{text}, B{bit}>"
    return text


def position(value, block=None):
    """As the macro writes a position, or as if it were in another block, whose value does not compile."""
    return f"Lit<{value}, {(value if block is None else block) // 64}, {value % 64}>" if value <= CONSTANTS else constant(value)


def plain(value):
    """As one of `typenum`'s numbers."""
    return f"U{value}" if value <= 1024 else binary(value)


def constant(value):
    """As an extent, as the macro writes it, or as it is computed."""
    return f"Const<{value}>" if value <= CONSTANTS else f"Readable<{binary(value)}>"


def decimal(figures):
    """With these decimal figures."""
    return f"Dec{len(figures)}<{', '.join(str(figure) for figure in figures)}>"


def figures(rng, value):
    """In decimal, with zeros in front, or as if it were not in the table, or with figures that there are not. Some of these do not compile."""
    known = [int(figure) for figure in str(value)][-7:]
    padded = [0] * (rng.randint(max(len(known), 4), 7) - len(known)) + known
    ways = [padded] * 6
    # Figures above 9 that come to the same number.
    for at, figure in enumerate(padded[:-1]):
        if figure:
            ways.append([*padded[:at], figure - 1, padded[at + 1] + 10, *padded[at + 2 :]])
    ways += [[9] * rng.randint(4, 7), [0] * rng.randint(4, 7), [*padded[:-1], 255], [255] * 7, [0, 9, 9, 9]]
    chosen = rng.choice(ways)
    return rng.choice([decimal(chosen)] * 6 + ["Const<2049>", "Const<{ usize::MAX }>", f"Big<{decimal(chosen)}>", f"Readable<{decimal(chosen)}>"])


def write(rng, value, way):
    """The number `value`, which is not negative, written in this way."""
    value = max(value, 0)
    if way == "plain":
        return plain(value)
    if way == "position":
        return position(value)
    if way == "extent":
        return constant(value)
    if way == "figures":
        return figures(rng, value)
    if way == "below":
        return rng.choice(BELOW)
    if way == "over_below":
        # A bit behind a number below zero.
        return f"UInt<{rng.choice(BELOW)}, B{value % 2}>"
    if way == "leading_bit":
        return "UInt<UTerm, B0>" if value == 0 else f"UInt<{'UInt<UTerm, B0>' if value < 2 else plain(value // 2)}, B{value % 2}>"
    if way == "wrapped":
        return binary(value + 2**64)
    if way == "wrapped32":
        return binary(value + 2**32)
    if way == "block":
        return position(value, rng.choice([value + 64, 0, CONSTANTS]))
    if way == "computed":
        return rng.choice([
            f"Sum<{plain(value)}, U0>", f"Difference<{plain(value + 3)}, U3>", f"After<{plain(value - 1)}>" if value else "Before<U1>",
            f"Before<{plain(value + 1)}>", f"Sum<{rng.choice(BELOW)}, {plain(value + 1)}>", f"Difference<{plain(value)}, {rng.choice(BELOW)}>",
            f"<Const<{value}> as Length>::Nat" if value <= CONSTANTS else f"Sum<{position(value - 1)}, U1>",
        ])
    raise ValueError(way)


# What is an extent as it is written. Sums and differences of constants are readable.
EXTENTS = ("Const", "Dec", "Big", "Readable", "Sum", "Difference", "After", "Before", "Below0")


def as_extent(rng, text):
    """A number that is no extent, as one."""
    if text.startswith(EXTENTS):
        return text
    if text.startswith("Lit"):
        # A position is neither an extent nor in binary.
        return f"Sum<{text}, U0>"
    return rng.choice([f"Big<{text}>", f"Readable<{text}>"])


class Writer:
    """Writes the numbers of one index, of which one may be written as a lie."""

    def __init__(self, rng, lie=None, where=0):
        self.rng, self.lie, self.where = rng, lie, where
        self.count = 0

    def __call__(self, value):
        """A number that may be a literal."""
        way = self.lie if self.lie and self.count == self.where else self.rng.choices(HONEST + ["computed"], [5, 3, 2, 1])[0]
        self.count += 1
        return write(self.rng, value, way)

    def nat(self, value):
        """A number that may not be a literal, because it is computed with."""
        text = self(value)
        return plain(max(value, 0)) if text.startswith(("Lit", *EXTENTS)) and self.rng.random() < 0.9 else text

    def extent(self, value):
        """A number that has to be an extent."""
        return as_extent(self.rng, self(value))


def off(rng, value, extent):
    """A value that is not the right one, on an axis of this extent."""
    extent = 3 if extent is None else extent
    return rng.choice([value + 1, value - 1, value + 2, 0, extent, extent + 1, 2 * extent + 1, value + extent, rng.choice(EDGES)])
