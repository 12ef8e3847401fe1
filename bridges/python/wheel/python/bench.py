"""What it costs to hand a NumPy array to a function in Rust, beside a call that takes nothing out of it. Nanoseconds of the fastest of some rounds."""
import timeit

import numpy as np
import sharing


def fastest(code, names):
    timer = timeit.Timer(code, globals=names)
    return min(timer.repeat(40, 20_000)) / 20_000 * 1e9


image = np.zeros((32, 64), "f4")
names = {"sharing": sharing, "a": image[:, ::2], "f": None}
for name in ["empty", "take", "take_mut"]:
    names["f"] = getattr(sharing, name)
    print(f"{name:10} {fastest('f(a)', names):8.0f} ns")
