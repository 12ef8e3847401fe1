"""Line coverage by crate and the lines that no test runs, from an lcov file: coverage.py LINES.lcov"""

import re
import sys
from collections import defaultdict
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CRATES = ("view-core", "view-macros", "view-syntax")


def read(path):
    """The crates' own files, and for each line with code how often it ran."""
    counts = defaultdict(dict)
    name = None
    for line in Path(path).read_text().splitlines():
        kind, _, rest = line.partition(":")
        if kind == "SF":
            file = Path(rest)
            name = file.relative_to(ROOT) if file.is_relative_to(ROOT) else None
        elif kind == "DA" and name is not None and name.parts[0] in CRATES and "tests" not in name.with_suffix("").parts:
            number, count = rest.split(",")[:2]
            counts[name][int(number)] = counts[name].get(int(number), 0) + int(count)
    return counts


def constants(text, counts):
    """The lines of functions that only constants call. They run inside rustc, which counts nothing."""
    lines, start = set(), None
    for number, line in enumerate(text, 1):
        if start is None and re.match(r"\s*(pub(\(\w+\))? )?const fn ", line):
            start, indent = number, len(line) - len(line.lstrip())
        if start is not None and line.startswith(" " * indent + "}"):
            function = {each for each in range(start, number + 1) if each in counts}
            if not any(counts[each] for each in function):
                lines |= function
            start = None
    return lines


def main():
    counts = read(sys.argv[1])
    left_out = dict.fromkeys(CRATES, 0)
    for name in sorted(counts):
        text = (ROOT / name).read_text().splitlines()
        for number in constants(text, counts[name]):
            print(f"{name}:{number}: in constants")
            del counts[name][number]
            left_out[name.parts[0]] += 1
        missed = sorted(number for number, count in counts[name].items() if count == 0)
        # Neighbouring lines are one entry.
        for _, run in groupby(enumerate(missed), lambda pair: pair[1] - pair[0]):
            lines = [number for _, number in run]
            print(f"{name}:{lines[0]}-{lines[-1]}: {text[lines[0] - 1].strip()}")
    for crate in CRATES:
        lines = [count for name in counts if name.parts[0] == crate for count in counts[name].values()]
        ran, more = sum(count > 0 for count in lines), left_out[crate]
        print(
            f"total {crate}: {ran} of {len(lines)} lines, {100 * ran / max(len(lines), 1):.1f} %; "
            f"{more} more in constants, with which it is {100 * ran / max(len(lines) + more, 1):.1f} %"
        )


main()
