//! Functions that take views, and views to keep.
//!
//! How to write the type of a view: in a signature, in a field, in a list. The chapter [`libraries`](super::libraries) goes on from here.
//!
//! # Functions that take views
//!
//! A generic function names the extents of its views, and the layouts if any layout will do. It needs no other bounds. Axes that share a
//! name are equal, so `zip`, `assign` and `==` work, and a view of another length is an error where the function is called.
//!
//! ```rust
//! use view_core::{shape, view, Extent, Layout, View, ViewMut};
//!
//! fn axpy<N: Extent, L: Layout, K: Layout>(a: f32, x: View<f32, shape![N], L>, mut y: ViewMut<f32, shape![N], K>) {
//!     y.zip_mut(x).for_each(|(y, x)| *y += a * x);
//! }
//!
//! let (column, mut grid) = ([1.0, 2.0], [[1.0, 1.0, 1.0], [2.0, 2.0, 2.0]]);
//! axpy(10.0, view!(column), view!(mut grid[.., 1])); // a layout with gaps
//! assert_eq!(grid, [[1.0, 11.0, 1.0], [2.0, 22.0, 2.0]]);
//! ```
//!
//! Literals slice an axis of extent `N` as they do any other. What they need can stand in the signature, and then a grid that is too small is an
//! error where the function is called, too:
//!
//! ```rust
//! use view_core::{shape, view, zip, AtLeast, Extent, Layout, View, ViewMut};
//!
//! fn smooth<N: Extent + AtLeast<3>, L: Layout>(x: View<f32, shape![N], L>, mut out: ViewMut<f32, shape![N]>) {
//!     zip!(mut out[1..-1], x[..-2], x[2..] => |out, a, b| *out = (a + b) / 2.0);
//! }
//!
//! let mut out = [0.0; 4];
//! smooth(view!(([1.0, 4.0, 5.0, 2.0])), view!(mut out));
//! assert_eq!(out, [0.0, 3.0, 3.0, 0.0]);
//! ```
//!
//! One extent parameter takes a number or `Dyn`, not both at once. `with_shape()` gives a view the extents that the function asks for, and compares them: `axpy(2.0, view!(array), view!(mut list).with_shape())`.
//!
//! The chapter [Writing a library on views](https://docs.rs/view-core/latest/view_core/guide/libraries/) builds a numeric library step by step: what to return, how to store, erase, dispatch and
//! recurse, when each check is made, const parameters. `examples/library` is that library, with its tests.
//!
//! Macros of yours can call `view!`: the chapter [Calling `view!` from other macros](https://docs.rs/view-core/latest/view_core/guide/macros/) says how. Procedural macros that read the views of their users, or change
//! them, have the crate [view-syntax](https://docs.rs/view-syntax); `examples/kernel` is one.
//!
//! An extent such as `480` is the type `Const<480>`. A function over views or arrays with const parameters says `where Const<N>: Length`; both names
//! are from this crate. rustc finds `N` from the argument:
//!
//! ```rust
//! use view_core::{shape, view, Const, Length, View};
//!
//! fn first<const N: usize>(row: View<'_, f32, shape![{ N }]>) -> [f32; 1]
//! where
//!     Const<N>: Length,
//! {
//!     [row[[0]]]
//! }
//!
//! assert_eq!(first(view!(([0.5, 1.0, 1.5]))), [0.5]);
//! ```
//!
//! Without that bound, a view of `[T; N]` has a `Dyn` extent.
//!
//! An element type can be a parameter as well. zerocopy's traits are all that a cast asks of it; sizes and alignments are checked when it is known, by `cargo build` as far as they
//! are static, and else at run time:
//!
//! ```rust
//! use view_core::{shape, view, Element, Extent, View};
//! use zerocopy::{big_endian, FromBytes, Immutable};
//!
//! fn count<T: Element + FromBytes + Immutable, N: Extent>(bytes: View<'_, u8, shape![N]>) -> usize {
//!     view!(bytes.as<T>).len()
//! }
//!
//! assert_eq!(count::<big_endian::U32, _>(view!(([0; 16]))), 4);
//! ```
//!
//! For `generic-array`, `hybrid-array` and other crates that use `typenum`'s numbers, `<Const<480> as Length>::Nat` is `U480`, and `<U480 as AsExtent>::Extent` is
//! `Const<480>`.
//!
//! `as_slice()` exists where the type of the layout proves that it is contiguous, `try_as_slice()` exists for every layout.
//!
//! # Views to keep
//!
//! A view in a field, in a `Vec` or in the arms of a `match` needs a type that can be written. `into_dyn_layout()` moves all strides to run time and
//! keeps the shape; `into_dyn()` moves the extents as well, and all views of one rank are one type, `DynView<'a, T, 2>`. The way back is
//! `try_row_major()` and `with_shape()`. The latter gives a view its extents in other types: static ones are compared by the compiler, the others once.
//!
//! ```rust
//! use view_core::{shape, view, Const, DynView, Element, Extent, Layout, PartLayout, View, S1};
//!
//! fn brightest<'a>(parts: &[DynView<'a, u8, 2>]) -> Option<DynView<'a, u8, 2>> {
//!     parts.iter().copied().max_by_key(|part| part.sum::<u8>())
//! }
//!
//! let image = [[1_u8, 2, 3, 4], [5, 6, 7, 8]];
//! let parts = [view!(image[0, newaxis]).into_dyn(), view!(image.T).into_dyn(), view!(image[.., ::2]).into_dyn()];
//! let found = brightest(&parts).unwrap();
//! let columns: View<u8, shape![4, 2], _> = found.with_shape(); // compared once
//! assert_eq!(columns.shape(), [4, 2]);
//!
//! struct Block<'a> {
//!     pixels: View<'a, u8, shape![2, 2], PartLayout<u8, shape![2, 4]>>, // static: one pointer
//! }
//! let block = Block { pixels: view!(image[.., 1..3]) };
//! assert_eq!(block.pixels[[1, 1]], 7);
//!
//! #[derive(Clone, Copy, Debug)]
//! struct Signal<'a, T: Element, N: Extent, L: Layout> {
//!     samples: View<'a, T, S1<N>, L>, // `shape![N]`, where a macro cannot stand
//!     rate: u32,
//! }
//! let signal: Signal<u8, Const<4>, _> = Signal { samples: view!(image[1]), rate: 48_000 };
//! assert_eq!((signal.samples.len(), signal.rate), (4, 48_000));
//! ```
//!
//! `B: AsView<Element = f32>` is a bound for everything that can be viewed, `View::from_array(&TABLE)` makes views in constants.
