//! Other shapes: reshape, transpose, windows, tiles, patterns.
//!
//! The same elements along other axes.
//!
//! None of these copies. Where NumPy would copy without notice, `view!` reports an error that names the axes and suggests `.copy()`.
//!
//! | NumPy | `view!` | |
//! | --- | --- | --- |
//! | `a.reshape(3, -1)` | `view!(a.reshape[3, _])` | wherever the layout allows it without a copy, also of stepped and transposed views |
//! | `a.T`, `a.transpose(2, 0, 1)` | `view!(a.T)`, `view!(a.permute[2, 0, 1])` | |
//! | `np.broadcast_to(a, (4, 3))` | `view!(a.broadcast[4, 3])` | shared views only |
//! | `sliding_window_view(a, (3, 3))` | `view!(a.windows[3, 3])` | shared views only; the positions, then the axes of the window |
//! | `a.reshape(A // 8, 8, …)` and a transpose | `view!(a.tiles[8, 8])` | the axes of the tiles, then the axes inside a tile |
//! | `einops.rearrange(a, "(h a) (w b) c -> h w a b c", a=8, b=8)` | `view!(a.rearrange[(h a=8) (w b=8) c -> h w a b c])` | axes by their names: divided, in any order, merged where no copy is needed |
//! | `a.diagonal()` | `view!(a.diagonal)` | of the first two axes |
//! | `np.rot90(a)`, `np.rot90(a, -1)` | `view!(a.rot90)`, `view!(a.rot90[-1])` | the first two axes, counter-clockwise |
//!
//! ```rust
//! use view_core::view;
//!
//! let image: [[u8; 8]; 6] = std::array::from_fn(|i| std::array::from_fn(|j| (8 * i + j) as u8));
//! let halves = view!(image.tiles[2, 2]);
//! assert_eq!(halves.shape(), [3, 4, 2, 2]);
//!
//! let windows = view!(image.windows[3, 3]);
//! assert_eq!(windows.shape(), [4, 6, 3, 3]);
//! let mean = view!(windows[0, 0]).iter().map(|&x| u32::from(x)).sum::<u32>() / 9;
//! assert_eq!(mean, 9);
//! assert_eq!(view!(image.T.reshape[2, 4, _][1, 0]).to_vec(), [4, 12, 20, 28, 36, 44]);
//! ```
//!
//! Each operation is also a method: `reshape::<shape![3, 4]>()`, `transpose()`, `tiles::<…>()`, `rot90::<1>()`, `cast::<u32>()`, `align::<A4, _>()` and so on. The methods
//! `index_axis::<1>(i)`, `slice_axis::<1>(a..b)` and `step_axis::<1>(-2)` select along one axis, and `permuted([2, 0, 1])` takes an order that only run time knows.
//!
//! Every method that copies says so in its name or result: `.copy()`, `.to_vec()`, `.copy_into(&mut out)`, `.select(axis, &[2, 0])` by positions, `.mask(&m)` by truth values.
