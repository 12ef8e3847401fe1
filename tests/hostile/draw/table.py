"""The table of names and of how they are called: read, and compared with the names that exist."""

import re
from dataclasses import dataclass
from pathlib import Path

# Patterns for calls of methods whose name is not written, such as operators.
SIGNS = {
    "Display::fmt": r"\{\w*:?#?\}",
    "Debug::fmt": r"\{\w*:[^{}]*\?\}",
    "eq": "==",
    "index": r"\[",
    "index_mut": r"\[",
    "deref": r"\*",
    "deref_mut": r"\*",
    "into_iter": "in ",
}


@dataclass(frozen=True)
class Row:
    """A row: how one name is called."""

    name: str
    how: str
    what: str
    number: int = 0

    def ways(self):
        """The kinds of values that a drawn call takes and gives."""
        for way in self.how.split(","):
            source, _, result = way.partition("->")
            yield source.strip(), result.strip()

    @property
    def drawn(self):
        return "->" in self.how

    @property
    def word(self):
        """The name that is called."""
        return re.split(r"::| ", self.name)[-1]


def spelled(name):
    """The names that a name with braces stands for, and their numbers."""
    found = re.search(r"\{(\d+)\.\.(\d+)\}", name)
    if not found:
        return [(name, 0)]
    return [(name[: found.start()] + str(n) + name[found.end() :], n) for n in range(int(found[1]), int(found[2]) + 1)]


class Table:
    """All rows."""

    def __init__(self, path):
        self.path = Path(path)
        self.rows = {}
        owners = []
        for line in self.path.read_text(encoding="utf-8").splitlines():
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("["):
                owners = re.findall(r"\S+(?: as)?", line[1:-1])
                continue
            names, how, what = (part.strip() for part in line.split("|", 2))
            for owner in owners:
                for written in names.split():
                    for name, number in spelled(written):
                        full = f"{owner} {name}" if owner in ("fn", "type", "trait") or owner.endswith(" as") else f"{owner}::{name}"
                        if full in self.rows:
                            raise SystemExit(f"{path}: two rows for {full}")
                        self.rows[full] = Row(full, how, what, number)

    def of(self, part):
        """The names of the ingredients with this part."""
        return [row.word for row in self.rows.values() if row.how == "in" and row.what == part]

    def faults(self, names):
        """The names that only the table or only the crate has."""
        # A row with a star leaves out all names of that kind.
        stars = {row.name: re.compile(re.escape(row.name).replace(r"\*", r"\w+")) for row in self.rows.values() if "*" in row.name}
        for star, pattern in stars.items():
            matched = {name for name in names if pattern.fullmatch(name)}
            if self.rows[star].how != "out" or not matched:
                yield f"{star} stands for no name, or is not left out"
            names = names - matched
        for name in sorted(names - self.rows.keys()):
            yield f"{name} has no row: say in {self.path.name} how it is called, or why it is left out"
        for name in sorted(self.rows.keys() - names - stars.keys()):
            yield f"{name} has a row, and is not there"
        for row in self.rows.values():
            if row.how == "by":
                yield from self.missing(row)
            elif not row.drawn and row.how not in ("in", "never", "out"):
                yield f"{row.name}: how is that done, {row.how}?"

    def missing(self, row):
        """A fault, if none of the files of the row has its name."""
        files = [self.path.parent / name for name in row.what.split()]
        texts = [file.read_text(encoding="utf-8") if file.exists() else "" for file in files]
        word = row.word
        # Operators and formats are called without their names.
        sign = SIGNS.get(word) or SIGNS.get(row.name.split()[-1])
        pattern = rf"\b{word}\b" + (f"|{sign}" if sign else "")
        if not any(re.search(pattern, text) for text in texts):
            yield f"{row.name} is not called in {row.what}"
