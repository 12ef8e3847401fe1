//! A first view.
//!
//! A view is a pointer, a shape and strides, on memory that somebody else owns. This chapter makes views of arrays and lists, selects parts of them, and shows what the compiler says of a mistake.
//!
//! ```rust
//! use view_core::view;
//!
//! let image = [[0_u8; 640]; 480];
//! let crop = view!(image[100..200, ::2]); // 100 rows, every second column
//!
//! assert_eq!(crop.shape(), [100, 320]);
//! assert_eq!(crop.strides(), [640, 2]); // in bytes, as in NumPy
//! assert_eq!(crop[[99, 319]], image[199][638]);
//! assert_eq!(crop.iter().max(), Some(&0));
//!
//! let corner = view!(crop[..2, ..2]); // a view of a view lives as long as the image, not as `crop`
//! println!("{corner}");
//! ```
//!
//! What can be viewed: arrays of arrays, slices, `Array`, `Aligned`, other views, and owners and guards of all of these:
//!
//! | base | shape | `mut` |
//! | --- | --- | --- |
//! | `[T; N]`, `[[T; N]; M]`, deeper | static | yes |
//! | `[T]`, `Vec<T>`, `[[T; 3]]`, `Vec<[T; 3]>` | the first extent is `Dyn` | yes |
//! | `Box<B>`, `&mut B` | that of `B`: static for `Box<[[T; 3]; 2]>` | yes |
//! | `Rc<B>`, `Arc<B>`, `&B`, `Cow<'_, B>` | that of `B` | no |
//! | `MutexGuard<'_, B>`, `RwLockWriteGuard<'_, B>`, `RefMut<'_, B>` | that of `B` | yes |
//! | `RwLockReadGuard<'_, B>`, `Ref<'_, B>` | that of `B` | no |
//! | `Aligned<A, B>`, `Array<T, S>`, `View`, `ViewMut` | as their types say | yes, but for `View` |
//!
//! A view borrows the guard, so the lock is held for as long as the view lives. `mut` never copies: of a `Cow`, view `(cow.to_mut())`. A base is a path (`buf`, `self.frame.pixels`) or any expression in parentheses. The extents of an array are static. The types know all lengths up to 2048, and
//! the common sizes of images, audio buffers and packets above; the first extent of an array of another length, such as `[f32; 480001]`, is `Dyn`, in the types only: the optimiser knows it.
//!
//! # Shapes
//!
//! The shape is a list of extents. Each extent is either known to the compiler or `Dyn`, in any mixture. A `Dyn` extent costs the view
//! one word, a known extent costs nothing.
//!
//! ```rust
//! use view_core::{shape, view, Dyn, View};
//!
//! let grid = [[1, 2, 3], [4, 5, 6]];
//! let fixed: View<i32, shape![2, 3]> = view!(grid);
//!
//! let points: Vec<[f32; 3]> = vec![[0.0, 0.5, 1.0]; 100];
//! let mixed: View<f32, shape![Dyn, 3]> = view!(points);
//!
//! assert_eq!(size_of_val(&fixed), size_of::<usize>());
//! assert_eq!(mixed.shape(), [100, 3]);
//! ```
//!
//! # Indices
//!
//! | NumPy | `view!` | |
//! | --- | --- | --- |
//! | `a[3]`, `a[-1]` | `view!(a[3])`, `view!(a[-1])` | one position, the axis is dropped |
//! | `a[1:4]`, `a[2:]`, `a[:-1]` | `view!(a[1..4])`, `view!(a[2..])`, `view!(a[..-1])` | NumPy's spelling works as well: `view!(a[1:4])` |
//! | `a[::2]`, `a[5:1:-2]`, `a[::-1]` | `view!(a[::2])`, `view!(a[5:1:-2])`, `view!(a[::-1])` | start, stop and step |
//! | `a[:, 0]` | `view!(a[.., 0])` | axes that the list does not reach are taken whole |
//! | `a[..., 0]` | `view!(a[..., 0])` | `...` stands for all axes that are not named |
//! | `a[np.newaxis, :]` | `view!(a[newaxis, ..])` | an axis of extent 1 |
//! | `a[i:i+4]` | `view!(a[i..+4])` | the extent, 4, is static although `i` is not |
//! | `a[:N]` | `view!(a[..{N}])` | `{…}` is a constant or a const generic; it is checked as a literal is |
//! | `a[1:3][0]` | `view!(a[1..3][0])` | slices follow each other |
//! | `a[i, j]` | `at!(a[i, j])`, `a_view[[i, j]]`, `a_view.get([i, j])` | one element; `at!` compares literals when it compiles |
//! | `a.copy()` | `a_view.copy()` | nothing copies unless you ask for it |
//!
//! One rule differs from NumPy: nothing is clamped. A slice that ends past the axis, or starts behind its own end, is an error. In
//! NumPy, `a[2:200]` of 98 elements has 96 elements, and a slice with a typo is an empty array.
//!
//! # Mutable views
//!
//! `view!(mut …)` borrows as `&mut` does: while the view lives, nobody else reads, resizes or drops the buffer.
//!
//! ```rust
//! use view_core::view;
//!
//! let mut grid = vec![[0; 4]; 3];
//! view!(mut grid[1]).fill(7);
//! view!(mut grid[::-1, -1]).assign(&view!(([10, 20, 30])));
//! view!(mut grid[0, 1..3]).map_inplace(|x| *x += 1);
//!
//! assert_eq!(grid, [[0, 1, 1, 30], [7, 7, 7, 20], [0, 0, 0, 10]]);
//! ```
//!
//! # Run-time indices
//!
//! Any expression of type `usize` can be an index, a start, an end or a step: `view!(a[i, n - 1])`, `view!(a[i..i + n])`. A run-time step down is
//! `view!(a[::-s])`, and a position counted from the end is `view!(a[-k])`: the sign stands in the macro, the values are not negative. Directly before `::`
//! an expression needs parentheses, `view!(a[(i)::2])`, because it would be a path without them. Run-time values are checked when the view is made:
//! `view!` panics at your line, `try_view!` returns a `ViewError` with the same facts.
//!
//! ```rust
//! use view_core::{shape, try_view, view, View, ViewError};
//!
//! let samples = vec![0_i16; 1000];
//! let start = samples.len() - 100;
//!
//! let block: View<i16, shape![64]> = view!(samples[start..+64]);
//! assert_eq!(block.len(), 64);
//! let step = 300;
//! assert_eq!(view!(samples[::-step]).shape(), [4]); // positions 999, 699, 399, 99
//!
//! let error = try_view!(samples[..(start + 200)]).unwrap_err();
//! assert_eq!(error, ViewError::SliceEnd { axis: 0, end: 1100, length: 1000 });
//! assert_eq!(error.to_string(), "view!: slice end 1100 is past the end of axis 0, which has length 1000 [V103]");
//! ```
//!
//! `view!(static …)` compiles only if no check is left for run time, in firmware, audio callbacks and kernels for instance. The error names the index that would need one:
//!
//! ```rust
//! use view_core::{shape, view, StaticExtent, View};
//!
//! fn edges<N: StaticExtent>(block: View<f32, shape![N]>) -> f32 {
//!     view!(static block[..2]).sum::<f32>() - view!(static block[-2..]).sum::<f32>()
//! }
//!
//! assert_eq!(edges(view!(([4.0, 2.0, 1.0, 0.5]))), 4.5); // a block of one element does not compile
//! ```
//!
//! # What a mistake looks like
//!
//! An index that does not fit, in `cargo check` and in the editor:
//!
//! ```text
//! error[E0277]: view!: slice end 500 is past the end of axis 0, which has length 480 [V103]
//!    --> src/main.rs:5:28
//!     |
//!   5 |     let crop = view!(image[100..500, ::2]);
//!     |                           -^^^^^^^^ past the end of this axis
//!     |                           |
//!     |                           required by a bound introduced by this call
//!     = note: help: nothing is clamped as in NumPy; an open end, `..`, reaches the end of the axis
//! ```
//!
//! This is shortened: rustc adds some ten lines about the bound that is not met. A buffer that changes while a view of it lives:
//!
//! ```text
//! error[E0502]: cannot borrow `samples` as mutable because it is also borrowed as immutable
//!  --> src/main.rs:6:5
//!   |
//! 5 |     let loud = view!(samples[..100]);
//!   |                      ------- immutable borrow occurs here
//! 6 |     samples.push(0);
//!   |     ^^^^^^^^^^^^^^^ mutable borrow occurs here
//! 7 |     println!("{}", loud.len());
//!   |                    ---- immutable borrow later used here
//! ```
