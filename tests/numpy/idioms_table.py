"""The rows of the chapter `guide::numpy`: what NumPy's users write, and the view that does it. idioms.py checks and prints them.

Bases have the names of idioms.py: `a` is a matrix, `v` a vector, `t` has three axes, `img` is an image, `b` are bytes.
"""

import dataclasses


@dataclasses.dataclass
class Idiom:
    """One row. `kind` says what is compared:

    view     NumPy's result shares memory with its base; shape, strides and values of the view
    better   NumPy copies and the view does not; shape and values
    copy     neither shares memory with its base; shape and values
    value    a number, a truth value or a list of them
    write    the elements of the base afterwards
    text     nothing
    """

    group: str
    numpy: str
    rust: str
    remark: str = ""
    kind: str = "view"
    asked: bool = False  # one of the questions that are asked most
    no: str = ""  # why there is no such view
    run: str = ""  # what is evaluated, where the text of NumPy is shortened
    let: str = ""  # values of run time: "i = 2"
    native: bool = False  # the values depend on the byte order


ROWS = []


def group(title, *rows):
    for numpy, rust, remark, *more in rows:
        ROWS.append(Idiom(title, numpy, rust, remark, **(more[0] if more else {})))


ASKED = {"asked": True}
COPY = {"kind": "copy"}
ASKED_COPY = {"kind": "copy", "asked": True}
VALUE = {"kind": "value"}
WRITE = {"kind": "write"}
TEXT = {"kind": "text"}

group(
    "Indices and slices",
    ("a[2]", "view!(a[2])", "one position, the axis is dropped"),
    ("a[2, 3]", "at!(a[2, 3])", "one element, as a place", VALUE),
    ("a[-1]", "view!(a[-1])", ""),
    ("a[1:4, ::2]", "view!(a[1..4, ::2])", "`view!(a[1:4, ::2])` is the same"),
    ("a[:, 3]", "view!(a[.., 3])", "a column, with a stride of one row"),
    ("a[:, 3:4]", "view!(a[.., 3..4])", "a slice of one keeps the axis", ASKED),
    ("a[2:-1, 1:-1]", "view!(a[2..-1, 1..-1])", ""),
    ("v[:n]", "view!(v[..n])", "`n` is a `usize`, checked when the view is made", {"let": "n = 5"}),
    ("v[i:i+3]", "view!(v[i..+3])", "the extent, 3, is static", {"let": "i = 4"}),
    ("v[2:200]", "view!(v[2..])", "", {"no": "past the end is an error, nothing is clamped; an open end is the end of the axis"}),
    ("a[1:3][0]", "view!(a[1..3][0])", "slices follow each other"),
    ("v[slice(1, 4)]", "view!(v[(rows)])", "`rows` is the range `1..4`, a variable", {"let": "rows = 1..4"}),
    ("a.flat[10]", "at!(a.reshape[_][10])", "", VALUE),
)

group(
    "Steps and negative indices",
    ("v[::3]", "view!(v[::3])", "every third", ASKED),
    ("v[::-1]", "view!(v[::-1])", "a negative stride, no copy", ASKED),
    ("v[10:2:-3]", "view!(v[10:2:-3])", "from 10 down, 2 excluded"),
    ("v[len(v)-k:]", "view!(v[-k..])", "empty for `k` = 0, where NumPy's `v[-k:]` is all of `v`", {"let": "k = 0"}),
    ("v[::-n]", "view!(v[::-n])", "the sign stands in the macro", {"let": "n = 5"}),
    ("np.fliplr(a)", "view!(a[.., ::-1])", ""),
    ("np.flip(a)", "view!(a[::-1, ::-1])", "all axes"),
    ("np.rot90(a)", "view!(a.rot90)", "counter-clockwise", ASKED),
    ("a[::2, ::2]", "view!(a[::2, ::2])", "a quarter of the elements"),
    ("img[..., ::-1]", "view!(img[..., ::-1])", "RGB as BGR"),
)

group(
    "New axes and the ellipsis",
    ("v[:, np.newaxis]", "view!(v[.., newaxis])", "a column from a vector"),
    ("np.expand_dims(a, 1)", "view!(a[.., newaxis])", ""),
    ("t[..., 0]", "view!(t[..., 0])", ""),
    ("np.squeeze(c)", "view!(c).squeeze()", "drops static axes of extent 1; `.squeeze_axis::<1>()` one of run time as well"),
)

group(
    "Reshapes and transposes",
    ("v.reshape(3, 4)", "view!(v.reshape[3, 4])", "two axes from one", ASKED),
    ("v.reshape(-1, 2)", "view!(v.reshape[_, 2])", ""),
    ("a.ravel()", "view!(a.reshape[_])", "never a copy; `ravel` copies where it has to", ASKED),
    ("a.flatten()", "view!(a.reshape[_]).copy()", "always a copy", ASKED_COPY),
    ("a[:, ::2].reshape(-1)", "view!(a[.., ::2].reshape[_])", "a view in both: the gaps are equal"),
    ("a.T.reshape(-1)", "view!(a.T).to_vec()", "", {"kind": "value", "asked": True, "no": "NumPy copies without notice; the error of `view!(a.T.reshape[_])` names both axes"}),
    ("a.T", "view!(a.T)", "", ASKED),
    ("t.transpose(2, 0, 1)", "view!(t.permute[2, 0, 1])", ""),
    ("np.swapaxes(t, 0, 2)", "view!(t.permute[2, 1, 0])", "or `.swap_axes::<0, 2>()`", ASKED),
    ("np.moveaxis(img, -1, 0)", "view!(img.permute[2, 0, 1])", "the last axis first", ASKED),
    ("img.reshape(-1, 3).T", "view!(img.rearrange[h w c -> c (h w)])", "axes by their names, as in einops"),
    ("a.reshape(3, 2, 2, 4).swapaxes(1, 2)", "view!(a.tiles[2, 4])", "tiles of 2 by 4", ASKED),
    ("np.hsplit(a, 2)[1]", "view!(a).split_at::<1, 4>().1", ""),
    ("a.diagonal()", "view!(a.diagonal)", ""),
    ("v.reshape(-1, 2)[:, 1]", "view!(v.reshape[_, 2][.., 1])", "one channel of interleaved ones"),
)

group(
    "Broadcasting",
    ("np.broadcast_to(r, (6, 8))", "view!(r.broadcast[6, 8])", "a shared view; its stride is 0"),
    ("np.tile(r, (3, 1))", "view!(r.broadcast[3, 8])", "no copy here", {"kind": "better", "asked": True}),
    ("np.repeat(v, 2)", "view!(v[.., newaxis].broadcast[12, 2]).to_vec()", "without `to_vec`, a view of two axes", VALUE),
    ("np.broadcast_arrays(c, r)[0]", "broadcast_together(view!(c), view!(r)).0", ""),
    ("a + r", "zip!(a, r.broadcast[6, 8]).map_collect(|(a, r)| a + r)", "", COPY),
)

group(
    "Windows and strides",
    ("sliding_window_view(v, 3)", "view!(v.windows[3])", "", ASKED),
    ("sliding_window_view(a, (3, 3))", "view!(a.windows[3, 3])", "the positions, then the axes of the window"),
    ("sliding_window_view(v, 4)[::2]", "view!(v.windows[4][::2])", "overlap of two"),
    ("as_strided(v, (10, 3), (4, 4))", "view!(v.windows[3])", "with the bounds checked", ASKED),
    ("as_strided(v[3:], (9, 4), (4, -4))", "view!(v.windows[4][.., ::-1])", "a Toeplitz matrix"),
    ("as_strided(v, (4, 2), (12, 8))", "View::from_strides(&v, 0, [4, 2], [12, 8]).unwrap()", "strides of run time, in bytes; an error if they leave the slice", ASKED),
    ("a.strides", "view!(a).strides()", "in bytes", VALUE),
    ("a.flags.c_contiguous", "view!(a).try_as_slice().is_some()", "where the types know it, `as_slice()`", VALUE),
)

group(
    "Types, byte order and records",
    ("b.view(np.int32)", "view!(b.as<i32>)", "`b` is `Aligned`; else `.align[4]` in front checks the address", {"asked": True, "native": True}),
    ("np.frombuffer(b, '>u2')", "view!(b.as<\">u2\">)", "any address will do; read-only, as NumPy's is of `bytes`, and `view!(mut …)` writes"),
    ("np.frombuffer(b, '<u2', 4, 3)", "view!(b[3..+8].as<\"<u2\">)", "offset and count, in bytes", ASKED),
    ("w.view(np.uint8)", "view!(w.as<u8>)", "the bytes of integers", {"asked": True, "native": True}),
    ("w.view('>u2')", "view!(w.as<\">u2\">)", "the same bytes, read as big-endian", {"native": True}),
    ("w.byteswap()", "view!(w).map(|x| x.swap_bytes())", "a copy in both", ASKED_COPY),
    ("f.view(np.uint32)", "view!(f.as<u32>)", "the bits of floats"),
    ("w.astype(np.float64)", "view!(w).map(|&x| f64::from(x))", "other values, so a copy", ASKED_COPY),
    ("flags.view(bool)", "try_view!(flags.as<bool>).unwrap()", "an error if a byte is neither 0 nor 1"),
    ("s['mass']", "view!(s.field(mass))", "a struct with `#[derive(Element)]`", ASKED),
    ("s['position'][:, 2]", "view!(s.field(position)[.., 2])", ""),
    ("s[['mass', 'position']]", "view!(mut s => [..].field(mass), [..].field(position))", "", {"kind": "text", "no": "one view for each field"}),
)

group(
    "Copies and views",
    ("a[[2, 0, 5]]", "view!(a).select(0, &[2, 0, 5])", "", {"kind": "copy", "asked": True, "no": "positions in any order have no stride"}),
    ("a[:, [1, 3, 5]]", "view!(a[.., 1:6:2])", "positions with equal distances are a slice", {"kind": "better", "asked": True}),
    ("v[v > 20]", "view!(v).mask(&view!(v).map(|&x| x > 20))", "", {"kind": "copy", "asked": True, "no": "as above"}),
    ("np.shares_memory(a[:, ::2], a[:, 1::2])", "shares_memory(&view!(a[.., ::2]), &view!(a[.., 1::2]))", "exact", {"kind": "value", "asked": True}),
    ("np.ascontiguousarray(a.T)", "view!(a.T).copy()", "", COPY),
    ("np.stack((v[::2], v[1::2]), axis=-1)", "stack(1, &[view!(v[::2]), view!(v[1::2])])", "interleaves channels; or write into `view!(mut out => [.., 0], [.., 1])`", ASKED_COPY),
    ("x.base is a", "", "", {"kind": "text", "asked": True, "no": "nothing to ask: a `View` and a `ViewMut` are views, an `Array` and a `Vec` own their elements"}),
)

group(
    "Writing",
    ("a[1:3] = 0", "view!(mut a[1..3]).fill(0);", "", WRITE),
    ("a[2, 3] = 7", "at!(mut a[2, 3]) = 7;", "", WRITE),
    ("a += 1", "view!(mut a).map_inplace(|x| *x += 1);", "", WRITE),
    ("a[::2] += r", "zip!(mut a[::2], r.broadcast[3, 8] => |x, y| *x += y);", "", WRITE),
    ("a[:] = r", "view!(mut a).assign_broadcast(&r);", "", WRITE),
    ("a[:, 0] = a[:, 1]", "let (mut x, y) = view!(mut a => [.., 0], [.., 1]); x.assign(&y.as_view());", "two unique views of one base", WRITE),
    ("np.fill_diagonal(m, 0)", "view!(mut m.diagonal).fill(0.0);", "`np.diagonal` is read-only", {"kind": "write", "asked": True}),
    ("a[[0, 1]] = a[[1, 0]]", "view!(mut a).swap_axis::<0>(0, 1);", "", WRITE),
    ("v[:] = v[::-1]", "view!(mut v).reverse();", "no buffer", WRITE),
    ("s['mass'] = 1.5", "view!(mut s.field(mass)).fill(1.5);", "", {"kind": "write", "run": "s['mass'] = 1.5"}),
)

group(
    "Reductions and iteration",
    ("a.sum(axis=0)", "view!(a).sum_axis::<0, i32>()", "", COPY),
    ("a.max(axis=1)", "view!(a).max_axis::<1>().unwrap()", "`None` if the axis is empty", COPY),
    ("m.mean(axis=0)", "view!(m).mean_axis::<0>().unwrap()", "", COPY),
    ("[row.sum() for row in a]", "view!(a).outer_iter().map(|row| row.sum()).collect::<Vec<i32>>()", "`axis_iter::<1>()` for columns", VALUE),
    ("np.unravel_index(a.argmax(), a.shape)", "view!(a).argmax().unwrap()", "the position, not a number to unravel", VALUE),
    ("np.diff(v)", "zip!(v[1..], v[..-1]).map_collect(|(x, y)| x - y)", "", COPY),
    ("a.reshape(3, 2, 4, 2).sum(axis=(1, 3)).ravel()", "view!(a.tiles[2, 2]).axes_iter::<2>().map(|tile| tile.sum()).collect::<Vec<i32>>()", "sums of blocks", VALUE),
    ("[i + j for (i, j), x in np.ndenumerate(a) if x > 44]", "view!(a).indexed_iter().filter(|(_, x)| **x > 44).map(|([i, j], _)| i + j).collect::<Vec<_>>()", "", VALUE),
    ("[part.sum() for part in np.array_split(v, 4)]", "view!(v).split_into::<0>(4).map(|part| part.sum()).collect::<Vec<i32>>()", "`chunks::<0>(3)` for parts of three", VALUE),
)
group(
    "Shared memory and files",
    ("w.tobytes()", "view!(w.as<u8>).to_vec()", "", {"kind": "value", "native": True, "run": "list(w.tobytes())"}),
    ("np.memmap(path, '<i2', offset=44)", "view!(map[44..].as<\"<i2\">)", "`map` is an `Mmap`, feature `memmap2`; `mut` with `MmapMut`", {"kind": "text", "asked": True}),
    ("np.fromfile(path, '>i2')", "view!(bytes.as<\">i2\">)", "`bytes` is what `std::fs::read(path)` returns", TEXT),
    ("np.load(path, mmap_mode='r')", "", "", {"kind": "text", "no": "the header of an npy file is not read; its elements are a cast, as above"}),
    ("shared_memory.SharedMemory(name)", "", "", {"kind": "text", "no": "no part of this crate; `bridges/ipc` of the repository shares memory between processes"}),
    ("a.ctypes.data", "view!(a).as_ptr()", "`with_c` lends shape and strides as well, `describe` says all", TEXT),
    ("memoryview(a), np.asarray(x)", "", "", {"kind": "text", "no": "no part of this crate; `bridges/python` of the repository shares memory with NumPy, both ways"}),
)
