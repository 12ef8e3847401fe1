//! From ndarray.
//!
//! Both crates have views with strides. ndarray has the owned arrays, linear algebra and an ecosystem; here are the checks: extents and strides in types, one mutable view beside another, casts, fields, other owners. They go together: with
//! the feature `ndarray`, its arrays are bases of [`view!`](crate::view!), and views become `ArrayView`s by `try_into()`.
//!
//! | ndarray | here | |
//! | --- | --- | --- |
//! | `a.slice(s![1..4, ..;2])` | `view!(a[1..4, ::2])` | an index past a static extent does not compile |
//! | `a.slice_mut(s![..])` | `view!(mut a[..])` | |
//! | `a.multi_slice_mut((s![..2, ..], s![2.., ..]))` | `view!(mut a => [..2], [2..])` | parts that interleave as well: `[::2], [1::2]` |
//! | `a.slice_axis(Axis(1), Slice::from(1..3))` | `view!(a).slice_axis::<1>(1..3)` | |
//! | `a.slice_collapse(s![1, ..])`, `index_axis(Axis(0), 1)` | `view!(a[1])`, `index_axis::<0>(1)` | |
//! | `a.t()`, `permuted_axes([2, 0, 1])` | `view!(a.T)`, `view!(a.permute[2, 0, 1])` | |
//! | `a.to_shape((3, 4))`, which may copy | `view!(a.reshape[3, 4])`, which never does | |
//! | `a.broadcast((4, 3))` → `Option` | `view!(a.broadcast[4, 3])` | checked when it compiles, or `try_view!` |
//! | `a.windows((3, 3))`, an iterator | `view!(a).window_iter::<shape![3, 3]>()`, or a view: `view!(a.windows[3, 3])` | |
//! | `a.exact_chunks((8, 8))` | `tile_iter::<shape![8, 8]>()`, or a view: `view!(a.tiles[8, 8])` | what does not divide is an error |
//! | `a.axis_chunks_iter(Axis(0), n)` | `chunks::<0>(n)` | |
//! | `a.outer_iter()`, `axis_iter(Axis(1))`, `lanes(Axis(0))` | `outer_iter()`, `axis_iter::<1>()`, `lanes::<0>()` | |
//! | `Zip::from(&mut a).and(&b).for_each(…)`, `azip!` | `zip!(mut a, b => …)` | another shape does not compile |
//! | `a.sum_axis(Axis(0))`, `fold_axis`, `mean_axis` | `sum_axis::<0, f64>()`, `fold_axis`, `mean_axis::<0>()` | |
//! | `a.mapv(f)`, `map_inplace` | `map(f)`, `map_inplace(f)` | |
//! | `a.select(Axis(0), &[2, 0])` | `select(0, &[2, 0])` | a copy in both |
//! | `stack`, `concatenate` | [`stack`](crate::stack()), [`concatenate`](crate::concatenate) | |
//! | `a.as_slice()` → `Option` | `as_slice()` where the layout is known, else `try_as_slice()` | |
//! | `ArrayView<f32, Ix2>` in a signature | `View<f32, shape![M, N], L>` | equal names are equal extents, compared at the call |
//! | `ArrayViewD` | [`AnyView`](crate::AnyView) | element type and rank of run time |
//! | `a.dot(&b)`, LAPACK, random arrays | not here | give a view to ndarray, faer or nalgebra |
//!
//! ```
//! use view_core::{shape, view, View};
//!
//! let a = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
//! let part: View<i32, shape![2, 2], _> = view!(a[1.., ::2]); // `s![1.., ..;2]`
//! assert_eq!(part, [[5, 7], [9, 11]]);
//! ```
//!
//! Differences to know:
//!
//! - A range that ends past the axis panics in ndarray, and does not compile here where the extent is static. Negative indices of ndarray, `s![-2..]`, are the same here; a run-time one is written `-k` with `k: usize`.
//! - Strides are in bytes here, as in NumPy, and in elements in ndarray. A field of a struct or a cast may have strides that are no whole elements: ndarray cannot have such a view, and `try_into` says so.
//! - A base of one length is static here, `[f32; 64]`, and stays so through slices with literals. ndarray's extents are of run time.
//! - Elements of a `ViewMut` are unique, and so are those of the parts that `=>` makes. There are no views behind raw pointers.
