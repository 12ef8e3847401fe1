# The workloads with NumPy: a function for each, by its name, which returns the result. The bytes of the inputs are in `inputs`.
import numpy as np


def array(name, dtype, *shape):
    return np.frombuffer(inputs[name], dtype).reshape(shape).copy()


octets = array("bytes", "u1", 480, 640)
shorts = array("shorts", "i2", 480, 640)
floats = array("floats", "f4", 480, 640)
others = array("others", "f4", 480, 640)
colours = array("colours", "u1", 480, 640, 3)
padded = array("padded", "i2", 12, 18, 36, 44)
raw = array("raw", "u1", 480, 1280)
square = array("square", "f4", 1024, 1024)
large = array("large", "f4", 2048, 2048)
same_octets, same_floats = octets.copy(), floats.copy()
particles = np.zeros((480, 640), [("position", "f4", 3), ("charge", "i4"), ("kind", "u4")])
particles["charge"] = floats - 3


def numbers(result):
    return np.ravel(result).astype("f8").tobytes()


def sum_bytes():
    return octets.sum()


def sum_floats():
    return floats.sum()


def sum_crop():
    return octets[10:-10, 20:-20].sum()


def sum_crop_floats():
    return floats[10:-10, 20:-20].sum()


def sum_cut():
    return floats[10:470, 20:620].sum()


def sum_stepped():
    return floats[::2, ::3].sum()


def sum_reversed():
    return octets[::-1, ::-1].sum()


def sum_padded():
    return padded[:, 1:-1, 2:-2, 2:-2].sum()


def sum_channel():
    return colours[:, :, 1].sum()


def sum_field():
    return particles["charge"].sum()


def sum_cast():
    return raw.view("i2").sum()


def any():
    return (octets[10:-10, 20:-20] > 9).any()


def all():
    return (floats[10:-10, 20:-20] < 9).all()


def max():
    return octets[10:-10, 20:-20].max()


def max_stepped():
    return octets[::2, ::3].max()


def min_floats():
    return floats[10:-10, 20:-20].min()


def equal_bytes():
    return np.array_equal(octets, same_octets)


def equal_floats():
    return np.array_equal(floats, same_floats)


def equal_crop():
    return np.array_equal(octets[10:-10, 20:-20], same_octets[10:-10, 20:-20])


def equal_stepped():
    return np.array_equal(floats[::2, ::3], same_floats[::2, ::3])


def to_vec():
    return floats.copy()


def to_vec_crop():
    return floats[10:-10, 20:-20].copy()


def to_vec_stepped():
    return floats[::2, ::3].copy()


def copy_crop():
    return shorts[10:-10, 20:-20].copy()


def copy_block(out=np.zeros((1024, 1024), "f4")):
    out[...] = large[512:1536, 512:1536]
    return out


def copy_transposed(out=np.zeros((1024, 1024), "f4")):
    out[...] = square.T
    return out


def sum_transposed():
    return square.T.sum()


def add_transposed(a=square.copy()):
    a += square.T
    return a


def add_both_transposed(a=square.copy()):
    transposed = a.T
    transposed += square.T
    return a


def fill(out=floats.copy()):
    out[10:-10, 20:-20] = 9
    return out


def assign(out=floats.copy()):
    out[20:, 40:] = floats[10:-10, 20:-20]
    return out


def axpy(y=floats.copy()):
    y += 2 * floats
    return y


def axpy_crop(y=floats.copy()):
    y[10:-10, 20:-20] += 2 * floats[10:-10, 20:-20]
    return y


def dot():
    return np.vdot(floats, others)


def dot_crop():
    return np.einsum("ij,ij->", floats[10:-10, 20:-20], others[10:-10, 20:-20])


def box_of_rows(out=np.zeros((480, 640), "f4")):
    inner = out[1:-1]
    np.add(floats[:-2], floats[1:-1], out=inner)
    inner += floats[2:]
    return out


def box_sum(out=np.zeros((480, 640), "f4")):
    rows = floats[:-2] + floats[1:-1]
    rows += floats[2:]
    inner = out[1:-1, 1:-1]
    np.add(rows[:, :-2], rows[:, 1:-1], out=inner)
    inner += rows[:, 2:]
    return out


def row_sums():
    return floats.sum(axis=1)


def column_sums():
    return floats.sum(axis=0)


def column_sums_by_rows():
    return floats.sum(axis=0)


def tile_sums():
    return floats.reshape(60, 8, 80, 8).sum(axis=(1, 3))


def window_sums():
    windows = np.lib.stride_tricks.sliding_window_view(floats, (3, 3))
    return windows.sum(dtype="f8")


def partial_sum():
    return floats.sum()


def partial_sum_crop():
    return floats[10:-10, 20:-20].sum()


def partial_sum_stepped():
    return floats[::2, ::3].sum()


def partial_sum_transposed():
    return square.T.sum()


def partial_row_sums():
    return floats.sum(axis=1)


def partial_tile_sums():
    return floats.reshape(60, 8, 80, 8).sum(axis=(1, 3))
