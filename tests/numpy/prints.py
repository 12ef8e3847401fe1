"""Writes tests/numpy/prints.txt, how NumPy prints integer arrays: shapes, a separator line, and the text.

`--check` compares the file with what would be written."""

import sys
from pathlib import Path

import numpy

SHAPES = [
    (), (1,), (7,), (1000,), (1001,), (2, 3), (1, 1), (1, 1001), (1001, 1), (40, 30), (7, 6, 30), (6, 7, 30),
    (2, 3, 4), (2, 1, 3, 2), (2, 2, 7, 50), (1, 1, 1, 1100), (8, 8, 8, 8), (0,), (3, 0), (0, 1001),
]
FILE = Path(__file__).with_name("prints.txt")


def text():
    numpy.set_printoptions(linewidth=sys.maxsize)
    parts = []
    for shape in SHAPES:
        # Negative and positive numbers of several widths.
        count = int(numpy.prod(shape))
        array = (numpy.arange(count, dtype=numpy.int64) * 37 % 1013 - 100).reshape(shape)
        parts.append(f"= {' '.join(map(str, shape))}\n{array}\n")
    return "".join(parts)


if "--check" in sys.argv:
    if FILE.read_text() != text():
        sys.exit(f"{FILE} is not what NumPy {numpy.__version__} prints")
else:
    FILE.write_text(text())
