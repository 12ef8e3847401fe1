#!/usr/bin/env python3
"""Writes tests/tests/recorded/numpy_sums.rs: the bits of `numpy.sum` of contiguous floats. With --check it only compares."""

import sys
from pathlib import Path

import numpy as np

TARGET = Path(__file__).resolve().parent.parent / "tests" / "recorded" / "numpy_sums.rs"
# Around the sizes at which the algorithm changes. Of more than 8192 elements NumPy adds the sums of 8192 each, one by one.
COUNTS = [*range(1, 18), 63, 64, 65, 71, 120, 127, 128, 129, 135, 136, 144, 255, 256, 257, 264, 383, 500, 512, 513, 777, 1000, 1023, 1024, 1025, 4096, 5000, 6789, 8191, 8192]


def numbers(count):
    """Numbers from -1 to 1, which `sums.rs` makes as well."""
    drawn = (np.arange(count, dtype=np.uint64) + np.uint64(1)) * np.uint64(2654435761) % np.uint64(1 << 32)
    return (drawn.astype(np.float64) - 2.0**31) / 2.0**31


def bits(numbers, unsigned):
    return int(np.sum(numbers).view(unsigned))


def main():
    out = ["// Written by tests/numpy/sums.py, do not edit: NumPy's answers.", ""]
    out += ["//! The bits of `numpy.sum` of so many numbers, as half, single and double floats.", ""]
    out += ["/// The number of elements, and the bits of the sums.", f"pub const SUMS: [(usize, u16, u32, u64); {len(COUNTS)}] = ["]
    for count in COUNTS:
        doubles = numbers(count)
        singles = doubles.astype(np.float32)
        half, single, double = bits(singles.astype(np.float16), np.uint16), bits(singles, np.uint32), bits(doubles, np.uint64)
        out.append(f"    ({count}, {half:#06x}, {single:#010x}, {double:#018x}),")
    text = "\n".join([*out, "];", ""])
    if sys.argv[1:] == ["--check"]:
        if TARGET.read_text() != text:
            sys.exit(f"{TARGET} is not what {sys.argv[0]} writes: run it without --check")
        print(f"{TARGET.name}: {len(COUNTS)} sums, up to date")
    elif not sys.argv[1:]:
        TARGET.write_text(text)
        print(f"{TARGET.name}: {len(COUNTS)} sums")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
