//! Writing a library on views.
//!
//! This chapter is for authors of crates whose functions take views, return them or keep them. It builds a small numeric library step by step;
//! the folder `examples/library` has the whole of it, with tests and with the messages about its users' mistakes.
//!
//! - [Functions over views](#functions-over-views): extents and layouts as parameters
//! - [Slices of parameters](#slices-of-parameters), and [when they are checked](#when-a-slice-is-checked)
//! - [Several unique views](#several-unique-views)
//! - [Two parameters that are equal](#two-parameters-that-are-equal)
//! - [Any rank, any base, any element](#any-rank-any-base-any-element)
//! - [Const parameters](#const-parameters), and [casts to a parameter](#casts-to-a-parameter)
//! - [Return](#return), [store](#store), [erase](#erase), [dispatch](#dispatch) and [recurse](#recurse)
//! - [Static and run-time extents meet](#static-and-run-time-extents-meet)
//! - [Macros](#macros): re-exports
//!
//! # Functions over views
//!
//! A function has a parameter `N: Extent` for each extent, and a parameter `L: Layout` for each view. Without `L` it takes row-major views only, and of those
//! none of an `Aligned` base, because its alignment is in the layout. It needs no other bounds. The same extent
//! parameter on two views says that both are equal, and that is enough for `zip!`, `zip`, `zip_mut`, `assign`, `copy_into`, `mask` and `==`.
//!
//! ```
//! use view_core::{shape, view, Extent, Layout, View, ViewMut};
//!
//! pub fn dot<N: Extent, L: Layout, K: Layout>(a: View<f64, shape![N], L>, b: View<f64, shape![N], K>) -> f64 {
//!     a.zip(b).map(|(x, y)| x * y).sum()
//! }
//!
//! /// `y = a · x`
//! pub fn gemv<M: Extent, N: Extent, L: Layout, K: Layout, J: Layout>(
//!     a: View<f64, shape![M, N], L>,
//!     x: View<f64, shape![N], K>,
//!     mut y: ViewMut<f64, shape![M], J>,
//! ) {
//!     assert_eq!(a.shape()[0], y.len());
//!     for (y, row) in y.iter_mut().zip(a.outer_iter()) {
//!         *y = dot(row, x);
//!     }
//! }
//!
//! let a = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
//! let mut y = [0.0; 2];
//! gemv(view!(a), view!(([1.0, 0.0, -1.0])), view!(mut y));
//! assert_eq!(y, [-2.0, -2.0]);
//! let mut y = [0.0; 3];
//! gemv(view!(a.T), view!(([1.0, 1.0])), view!(mut y)); // another layout
//! assert_eq!(y, [5.0, 7.0, 9.0]);
//! ```
//!
//! A vector of another length is an error where the function is called:
//!
//! ```compile_fail,E0308
//! # use view_core::{shape, view, Extent, Layout, View};
//! # pub fn dot<N: Extent, L: Layout, K: Layout>(a: View<f64, shape![N], L>, b: View<f64, shape![N], K>) -> f64 {
//! #     a.zip(b).map(|(x, y)| x * y).sum()
//! # }
//! let (x, y) = ([1.0; 480], [1.0; 640]);
//! dot(view!(x), view!(y)); // expected `480`, found `640`
//! ```
//!
//! `N` can be [`Dyn`](crate::Dyn) as well. Then two views have the same type whatever their lengths are, and `zip` compares the lengths once. The `assert_eq!`
//! in `gemv` does that for the number of rows, because an iterator over rows ends without notice; for static extents it leaves nothing in the
//! machine code.
//!
//! # Slices of parameters
//!
//! Literals select on an axis of extent `N` as they do on one of 480 positions: `[1..-1]`, `[0]`, `[::2]`, `.windows[3]`, `.tiles[8]`,
//! `.broadcast[…]` and `.reshape[…]`. The extent of the result is a type as well. Within one call of the macro, spellings of one extent are one
//! type: `[1..-1]`, `[..-2]` and `[1..][..-1]` of `N`. So a stencil can zip its neighbours:
//!
//! ```
//! use view_core::{shape, view, zip, AtLeast, Extent, Layout, View, ViewMut};
//!
//! /// One step of Jacobi's method.
//! pub fn jacobi<M: Extent + AtLeast<3>, N: Extent + AtLeast<3>, L: Layout, K: Layout>(
//!     u: View<f64, shape![M, N], L>,
//!     mut next: ViewMut<f64, shape![M, N], K>,
//! ) {
//!     zip!(
//!         mut next[1..-1, 1..-1], u[..-2, 1..-1], u[2.., 1..-1], u[1..-1, ..-2], u[1..-1, 2..]
//!         => |next, up, down, left, right| *next = 0.25 * (up + down + left + right)
//!     );
//! }
//!
//! let u = [[0.0, 4.0, 0.0], [4.0, 0.0, 4.0], [0.0, 4.0, 0.0]];
//! let mut next = u;
//! jacobi(view!(u), view!(mut next));
//! assert_eq!(next[1][1], 4.0);
//! ```
//!
//! Where an axis is sliced twice, by two calls, or where two different operations compute one number, as `.windows[3]` and `[1..-1]` do, the types
//! differ, and a `zip` of the two is refused. [`try_with_shape`](crate::View::try_with_shape) compares the numbers. It takes the shape from the function
//! to which you pass the view:
//!
//! ```
//! # use view_core::{shape, view, Extent, Layout, View, ViewError};
//! # pub fn dot<N: Extent, L: Layout, K: Layout>(a: View<f64, shape![N], L>, b: View<f64, shape![N], K>) -> f64 {
//! #     a.zip(b).map(|(x, y)| x * y).sum()
//! # }
//! pub fn correlation<N: Extent, L: Layout>(x: View<f64, shape![N], L>) -> Result<f64, ViewError> {
//!     let tail = view!(x[1..]);
//!     let middle = view!(tail[..-1]);
//!     Ok(dot(view!(x[2..]), middle.try_with_shape()?))
//! }
//! assert_eq!(correlation(view!(([1.0, 2.0, 3.0, 4.0]))), Ok(3.0 * 2.0 + 4.0 * 3.0));
//! ```
//!
//! # When a slice is checked
//!
//! A check of a literal on a parameter is the one class of checks that may wait for code generation. The rule is:
//!
//! | the extent | the check | who is told |
//! | --- | --- | --- |
//! | a number in this function | `cargo check` of your crate | you |
//! | `N: Extent + AtLeast<3>` | `cargo check` of the caller, at the call | your user |
//! | `shape![{ W }]: WindowsOf<shape![N]>`, `TilesOf` for tiles | the same, and run time for `Dyn`, which these bounds take | your user |
//! | `N: Extent`, a number at the caller | `cargo build` of the caller; `cargo check` does not see it. The error is located in your function and does not show the call, and an `if` around the slice does not prevent it | your user |
//! | `N: Extent`, `Dyn` at the caller | run time, once: a panic | your user |
//! | any, with [`try_view!`](crate::try_view) | run time: an error to return | your code |
//! | a pattern that divides `N`, `(h a=8)`, says its length, `n=8`, or merges it, `(h n)` | that of `N: Extent` above, at a number and at `Dyn` | your user |
//! | a family with literals, `for i in ..4 [8*i..+8]` | that of `N: Extent` above | your user |
//! | a pattern on a shape `S: Shape` that has another rank at the caller | `cargo build` of the caller | your user |
//!
//! So state [`AtLeast`](crate::AtLeast) where you know the least extent, and offer a function that returns an error beside it. `Dyn` is not at
//! least 3, so for such views it is the one to call; or the caller converts the view with `try_with_shape`.
//!
//! Bounds are for the functions that your users call. A generic function that calls a function with `AtLeast<3>` needs the same bound,
//! `AtLeast<4>` does not imply it, and the extent of a slice of `N` cannot have it. So functions that only your crate calls do better without.
//! `#[track_caller]` on a function moves its panics to the user's line.
//!
//! ```
//! use view_core::{shape, try_view, view, Extent, Layout, View, ViewError};
//!
//! pub fn middle<N: Extent, L: Layout>(x: View<f64, shape![N], L>) -> Result<f64, ViewError> {
//!     Ok(try_view!(x[1..-1])?.sum())
//! }
//!
//! assert_eq!(middle(view!(([1.0, 2.0, 4.0, 8.0]))), Ok(6.0));
//! assert_eq!(middle(view!((vec![1.0, 2.0, 4.0]))), Ok(2.0));
//! assert!(middle(view!((vec![0.0; 0]))).is_err());
//! ```
//!
//! ```compile_fail,E0277
//! # use view_core::{shape, view, AtLeast, Extent, View};
//! # fn jacobi<M: Extent + AtLeast<3>, N: Extent + AtLeast<3>>(u: View<f64, shape![M, N]>) -> usize { view!(u[1..-1, 1..-1]).len() }
//! jacobi(view!(([[0.0; 2]; 480]))); // view!: an axis of length 2 is too short: at least 3 positions are needed here [V235]
//! ```
//!
//! # Operations without the macro
//!
//! A method with static extents, as `x.windows::<shape![3]>()`, is checked where it is called, so it is refused on a parameter. Three forms work there:
//!
//! | the form | the check |
//! | --- | --- |
//! | literals in the macro, `view!(x.windows[3])` | as [above](#when-a-slice-is-checked) |
//! | run-time extents, `x.windows_of::<shape![Dyn]>([k])` | run time, once: a panic, or an error of `try_windows_of` |
//! | the method with a public bound, `where shape![3]: WindowsOf<shape![N]>` | `cargo check` of the caller, at the call |
//!
//! The second form is also that of `tiles_of`, `reshape_to` and `broadcast_to`. Its results have extents of `Dyn`, so their types can be written. `split_at_dyn` takes
//! a run-time position. Before other methods, [`with_shape`](crate::View::with_shape) makes every extent `Dyn`:
//!
//! ```
//! use view_core::{shape, view, Dyn, Extent, Layout, View, ViewError, WindowsOf};
//!
//! pub fn peak<N: Extent, L: Layout>(x: View<f64, shape![N], L>, k: usize) -> Result<f64, ViewError> {
//!     let windows = x.try_windows_of::<shape![Dyn]>([k])?;
//!     Ok(windows.outer_iter().map(|window| window.sum::<f64>()).fold(0.0, f64::max))
//! }
//! pub fn sums<N: Extent, L: Layout>(x: View<f64, shape![N], L>) -> Vec<f64>
//! where
//!     shape![2]: WindowsOf<shape![N]>,
//! {
//!     x.windows::<shape![2]>().outer_iter().map(|window| window.sum()).collect()
//! }
//! pub fn blocks<M: Extent, N: Extent, L: Layout>(x: View<f64, shape![M, N], L>) -> Result<usize, ViewError> {
//!     Ok(x.with_shape::<shape![Dyn, Dyn]>().try_tile_iter::<shape![2, 2]>()?.len())
//! }
//! assert_eq!(peak(view!(([1.0, 5.0, 2.0])), 2), Ok(7.0));
//! assert!(peak(view!((vec![1.0])), 2).is_err());
//! assert_eq!(sums(view!(([1.0, 5.0, 2.0]))), [6.0, 7.0]);
//! assert_eq!(blocks(view!(([[0.0; 6]; 4]))), Ok(6));
//! ```
//!
//! A vector is added to each row of a matrix by `broadcast_to`, which takes the extents of the matrix:
//!
//! ```
//! use view_core::{shape, view, Extent, Layout, View, ViewMut};
//!
//! pub fn add_row<M: Extent, N: Extent, L: Layout, K: Layout>(
//!     mut a: ViewMut<f64, shape![M, N], L>,
//!     row: View<f64, shape![N], K>,
//! ) {
//!     let rows = row.broadcast_to::<shape![M, N]>(a.shape());
//!     a.zip_mut(rows).for_each(|(a, b)| *a += b);
//! }
//! let mut a = [[1.0, 2.0], [3.0, 4.0]];
//! add_row(view!(mut a), view!(([10.0, 20.0])));
//! assert_eq!(a, [[11.0, 22.0], [13.0, 24.0]]);
//! ```
//!
//! What is true of every extent needs no form of its own: `N` is broadcast to `N`, an extent of 1 to `N`, and
//! [`broadcast_together`](crate::broadcast_together) takes views of `N` and `N`, of 1 and `N`, and of `Dyn` and `N`. Two parameters `M` and `N` are refused;
//! `with_shape` to `Dyn` on one of them compares at run time.
//!
//! # Several unique views
//!
//! `view!(mut a => […], […])` works on parameters. What the types cannot tell is compared once at run time. This is one step of a
//! decomposition in place:
//!
//! ```
//! use view_core::{shape, view, Extent, Layout, ViewMut};
//!
//! /// Subtracts multiples of row `k` from the rows below it, so that column `k` becomes 0 there, and stores the factors in the column.
//! pub fn eliminate<N: Extent, L: Layout>(mut a: ViewMut<f64, shape![N, N], L>, k: usize) {
//!     let (row, mut below) = view!(mut a => [k, k..], [k + 1.., k..]);
//!     for mut other in below.outer_iter_mut() {
//!         let factor = other[[0]] / row[[0]];
//!         other[[0]] = factor;
//!         view!(mut other[1..]).zip_mut(view!(row[1..])).for_each(|(other, x)| *other -= factor * x);
//!     }
//! }
//!
//! let mut a = [[4.0, 3.0], [2.0, 5.0]];
//! eliminate(view!(mut a), 0);
//! assert_eq!(a, [[4.0, 3.0], [0.5, 3.5]]);
//! ```
//!
//! # Two parameters that are equal
//!
//! Prefer one parameter for equal extents. Where there are two, [`SameShape`](crate::SameShape) is the bound, on lists of extents or on shapes.
//! It also holds between a number and `Dyn`, which are compared at run time. It is no [`Shape`](crate::Shape); a parameter states both.
//!
//! ```
//! use view_core::{shape, view, Extent, SameShape, Shape, View};
//!
//! fn equal<S: Shape + SameShape<Z>, Z: Shape>(a: View<u8, S>, b: View<u8, Z>) -> bool {
//!     a == b
//! }
//! fn difference<M: Extent, N: Extent>(a: View<i32, shape![M]>, b: View<i32, shape![N]>) -> Vec<i32>
//! where
//!     shape![M]: SameShape<shape![N]>,
//! {
//!     a.zip(b).map(|(a, b)| a - b).collect()
//! }
//!
//! let list = vec![1, 2, 3];
//! assert!(equal(view!(([1, 2, 3])), view!(list)));
//! assert_eq!(difference(view!(([3, 4])), view!(([1, 1]))), [2, 3]);
//! ```
//!
//! # Any rank, any base, any element
//!
//! A function over any rank has a parameter for the shape. The parameter `T: Element` stands for any element. [`AsView`](crate::AsView)
//! and [`AsViewMut`](crate::AsViewMut) are the bounds for everything that can be viewed; types of your own can implement them.
//!
//! ```
//! use view_core::{shape, view, AsView, Element, Layout, RowMajor, Shape, View};
//!
//! /// The largest element.
//! pub fn largest<T: Element + Copy + PartialOrd, S: Shape, L: Layout>(x: View<T, S, L>) -> Option<T> {
//!     x.iter().copied().reduce(|a, b| if b > a { b } else { a })
//! }
//! pub fn range<B: AsView<Element = f32> + ?Sized>(base: &B) -> Option<f32> {
//!     let x = base.as_view();
//!     let least = x.iter().copied().reduce(f32::min)?;
//!     Some(largest(x)? - least)
//! }
//! /// Its view is `image.as_view()`, also as a base: `view!((image.as_view())[0])`.
//! pub struct Image {
//!     pixels: Vec<[f32; 3]>,
//! }
//! impl AsView for Image {
//!     type Element = f32;
//!     type Shape = shape![view_core::Dyn, 3];
//!     type Layout = RowMajor;
//!     fn as_view(&self) -> View<'_, f32, Self::Shape> {
//!         view!(self.pixels)
//!     }
//! }
//!
//! let grid = [[1, 5], [4, 2]];
//! assert_eq!(largest(view!(grid)), Some(5));
//! assert_eq!(largest(view!(grid[.., 0])), Some(4));
//! let image = Image { pixels: vec![[0.5, 1.5, 1.0]; 2] };
//! assert_eq!((range(&image), range(&[1.0, 3.0])), (Some(1.0), Some(2.0)));
//! ```
//!
//! A function over any rank that takes a view apart along an axis says which axes there have to be:
//! [`RankAtLeast<1>`](crate::RankAtLeast) for `outer_iter` and `into_outer_iter`, [`Const<1>: AxisOf<S>`](crate::AxisOf) for `lanes`, `axis_iter` and
//! `index_axis`. A view of too few axes is refused where the function is called. The macro takes `view!(x)`, `[...]`, `.T`, `.as<T>`, `.field(x)`
//! and `.reshape[_]` of any shape. It has to know the axes for other indices, so `x.index_axis::<0>(i)` and `slice_axis` stand in for `[i]` and `[a..b]`.
//! Patterns compile for any shape as well: `x.rearrange[... c -> c ...]` takes any rank from 1 on, and `x.rearrange[a b -> b a]` is for two axes. A view of another rank is an
//! error of `cargo build`, since the rank is known only when code is generated.
//!
//! ```
//! use view_core::{view, AxisOf, Const, Layout, RankAtLeast, Shape, View};
//!
//! /// The sums of all parts along the first axis: of rows, of planes, of elements.
//! pub fn sums<S: Shape + RankAtLeast<1>, L: Layout>(x: View<f64, S, L>) -> Vec<f64> {
//!     x.outer_iter().map(|part| part.iter().sum()).collect()
//! }
//! /// The sums along axis 1.
//! pub fn row_sums<S: Shape, L: Layout>(x: View<f64, S, L>) -> Vec<f64>
//! where
//!     Const<1>: AxisOf<S>,
//! {
//!     x.lanes::<1>().map(|lane| lane.iter().sum()).collect()
//! }
//!
//! let grid = [[1.0, 2.0], [3.0, 4.0]];
//! assert_eq!((sums(view!(grid)), sums(view!(grid[0]))), (vec![3.0, 7.0], vec![1.0, 2.0]));
//! assert_eq!(row_sums(view!(grid)), [3.0, 7.0]);
//! ```
//!
//! # Const parameters
//!
//! `shape![{ N }]` is the shape that `view!` makes of a `[T; N]`, under `Const<N>: Length`. `..{ N }` on an axis of `N` positions is the
//! whole axis. Each generic function of your users repeats that bound. Where it is missing, rustc says that `Const<N>: Length` is not
//! satisfied.
//!
//! ```
//! use view_core::{shape, view, Const, Layout, Length, View};
//!
//! pub struct Matrix<const M: usize, const N: usize> {
//!     elements: [[f64; N]; M],
//! }
//! impl<const M: usize, const N: usize> Matrix<M, N>
//! where
//!     Const<M>: Length,
//!     Const<N>: Length,
//! {
//!     pub fn row(&self, i: usize) -> View<'_, f64, shape![{ N }]> {
//!         view!(self.elements[i])
//!     }
//!     pub fn transposed(&self) -> View<'_, f64, shape![{ N }, { M }], impl Layout> {
//!         view!(self.elements.T)
//!     }
//! }
//!
//! let m = Matrix { elements: [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]] };
//! assert_eq!(m.row(2).to_vec(), [5.0, 6.0]);
//! assert_eq!(m.transposed().shape(), [2, 3]);
//! ```
//!
//! An array whose length the types do not know, as that of `[T; N]` without the bound, has a `Dyn` extent.
//!
//! A step `{ STEP }` must not be zero, which the bound `AtLeast<1>` says. `[::STEP]`, without braces, is a step of run time and needs no bound.
//!
//! ```
//! use view_core::{shape, view, AtLeast, Const, Extent, Layout, Length, View};
//!
//! pub fn thinned<const STEP: usize, N: Extent>(x: View<'_, f32, shape![N]>) -> View<'_, f32, shape![impl Extent], impl Layout>
//! where
//!     Const<STEP>: Length + AtLeast<1>,
//! {
//!     view!(x[::{ STEP }])
//! }
//! assert_eq!(thinned::<2, _>(view!(([1.0, 2.0, 3.0]))).to_vec(), [1.0, 3.0]);
//! ```
//!
//! # Casts to a parameter
//!
//! `.as<T>` asks zerocopy's traits of a parameter, and no more: `FromBytes + Immutable` for a shared view of bytes, `IntoBytes + Immutable` for the bytes of a
//! `T`, all of them for a unique view. Sizes and alignments are checked when `T` is known: by `cargo build` as far as they are static, else at run time.
//!
//! ```
//! use view_core::{shape, try_view, view, Element, Extent, Layout, View, ViewError};
//! use zerocopy::{big_endian, FromBytes, Immutable};
//!
//! pub fn decode<T: Element + FromBytes + Immutable + Copy, N: Extent, L: Layout>(bytes: View<u8, shape![N], L>) -> Result<Vec<T>, ViewError> {
//!     Ok(try_view!(bytes.as<T>)?.to_vec())
//! }
//!
//! let numbers = decode::<big_endian::U16, _, _>(view!(([0, 1, 2, 3])));
//! assert_eq!(numbers.unwrap()[1].get(), 0x0203);
//! ```
//!
//! The result has the axes of its source. Only the last extent is symbolic, so it is passed on and returned as other parts of an axis `N` are:
//!
//! ```
//! use view_core::{shape, try_view, view, Element, Extent, Layout, View, ViewError};
//! use zerocopy::{big_endian, FromBytes, Immutable, IntoBytes};
//!
//! pub fn bytes_of<T: Element + IntoBytes + Immutable, N: Extent>(x: View<'_, T, shape![N]>) -> View<'_, u8, shape![impl Extent]> {
//!     view!(x.as<u8>)
//! }
//! pub fn item<T: Element + FromBytes + Immutable + Copy, N: Extent>(bytes: View<u8, shape![N]>, i: usize) -> Result<T, ViewError> {
//!     Ok(*try_view!(bytes.as<T>[i])?)
//! }
//!
//! let numbers = [big_endian::U16::new(515), big_endian::U16::new(2)];
//! assert_eq!(bytes_of(view!(numbers)).as_slice(), [2, 3, 0, 2]);
//! assert_eq!(item::<big_endian::U16, _>(bytes_of(view!(numbers)), 1).unwrap().get(), 2);
//! ```
//!
//! # Return
//!
//! A function that returns a part names the extents, and the layout with `impl Layout`. Parts that take whole rows of a row-major view, such as `[i]`,
//! `[2..5]` or whole tiles, have the default layout. An extent that a slice of a parameter has is `impl Extent`. The lifetime in the result is that of
//! the view, not that of the variable.
//!
//! ```
//! use view_core::{shape, view, Extent, Layout, View};
//!
//! pub fn column<M: Extent, N: Extent, L: Layout>(a: View<'_, f64, shape![M, N], L>, j: usize) -> View<'_, f64, shape![M], impl Layout> {
//!     view!(a[.., j])
//! }
//! pub fn row<M: Extent, N: Extent>(a: View<'_, f64, shape![M, N]>, i: usize) -> View<'_, f64, shape![N]> {
//!     view!(a[i])
//! }
//! pub fn inner<N: Extent, L: Layout>(x: View<'_, f64, shape![N], L>) -> View<'_, f64, shape![impl Extent], impl Layout> {
//!     view!(x[1..-1])
//! }
//!
//! let a = [[1.0, 2.0], [3.0, 4.0]];
//! assert_eq!(column(view!(a), 1).to_vec(), [2.0, 4.0]);
//! assert_eq!(inner(view!(([1.0, 2.0, 3.0]))).to_vec(), [2.0]);
//! assert_eq!(row(view!(a), 1).as_slice(), [3.0, 4.0]);
//! ```
//!
//! A size of a pattern that is a const parameter is an extent of the result, under the same bound as elsewhere, `Const<C>: Length`. What the sizes leave is `impl Extent`:
//!
//! ```
//! use view_core::{shape, view, Const, Extent, Layout, Length, View};
//!
//! pub fn blocks<const C: usize, N: Extent, L: Layout>(x: View<'_, u8, shape![N], L>) -> View<'_, u8, shape![impl Extent, { C }], impl Layout>
//! where
//!     Const<C>: Length,
//! {
//!     view!(x.rearrange[(block i={ C }) -> block i])
//! }
//! assert_eq!(blocks::<4, _, _>(view!(([0; 12]))).shape(), [3, 4]);
//! ```
//!
//! A part of a `ViewMut` parameter is returned by a method that takes the view by value: `slice_axis`, `index_axis`, `split_at`, `split_at_dyn`, `flip`, `transpose`, `permute`,
//! `into_outer_iter` and others whose receiver is `self`. Such a part has the lifetime of the view. `view!(mut v[…])` borrows the variable `v` instead, so its result does not leave the
//! function.
//!
//! ```
//! use view_core::{shape, Dyn, Extent, Layout, ViewMut};
//!
//! pub fn tail<N: Extent, L: Layout>(v: ViewMut<'_, u8, shape![N], L>, n: usize) -> ViewMut<'_, u8, shape![Dyn], impl Layout> {
//!     v.slice_axis::<0>(n..)
//! }
//! pub fn halves<N: Extent>(v: ViewMut<'_, u8, shape![4, N]>) -> (ViewMut<'_, u8, shape![2, N]>, ViewMut<'_, u8, shape![2, N]>) {
//!     v.split_at::<0, 2>()
//! }
//! ```
//!
//! ```compile_fail,E0515
//! # use view_core::{shape, view, Extent, ViewMut};
//! pub fn second<N: Extent>(mut v: ViewMut<'_, u8, shape![4, N]>) -> ViewMut<'_, u8, shape![N]> {
//!     view!(mut v[1]) // returns a value referencing data owned by the current function
//! }
//! ```
//!
//! # Store
//!
//! A struct that keeps one view has its parameters. A macro cannot stand for a type in an item that derives, so the shapes have the names
//! [`S1`](crate::S1) to [`S6`](crate::S6) there. Extents and layouts implement what can be derived.
//!
//! ```
//! use view_core::{shape, view, Extent, Layout, View, S1};
//!
//! #[derive(Clone, Copy, Debug)]
//! pub struct Signal<'a, N: Extent, L: Layout> {
//!     samples: View<'a, f64, S1<N>, L>,
//!     rate: f64,
//! }
//! impl<'a, N: Extent, L: Layout> Signal<'a, N, L> {
//!     pub fn new(samples: View<'a, f64, shape![N], L>, rate: f64) -> Self {
//!         Self { samples, rate }
//!     }
//!     pub fn duration(&self) -> f64 {
//!         self.samples.len() as f64 / self.rate
//!     }
//! }
//!
//! let stereo = [[0.0, 0.5], [1.0, -0.5], [0.5, 0.0]];
//! let left = Signal::new(view!(stereo[.., 0]), 2.0);
//! assert_eq!(left.duration(), 1.5);
//! assert_eq!(size_of_val(&left), size_of::<(usize, f64)>()); // extent and stride are in the type
//! ```
//!
//! A struct of several unique views of one buffer takes them from `split_at`, from a `view!` of several views, or from
//! [`into_outer_iter`](crate::ViewMut::into_outer_iter), which keep the lifetime of the buffer.
//!
//! # Erase
//!
//! Views of different layouts have different types. [`into_dyn_layout`](crate::View::into_dyn_layout) moves the strides to run time and keeps the
//! shape: [`DynLayout`](crate::DynLayout). [`into_dyn`](crate::View::into_dyn) moves the extents as well: [`DynView<T, R>`](crate::DynView) is one
//! type for all views of rank `R`. They fit your functions over `N: Extent` and `L: Layout`. [`try_row_major`](crate::View::try_row_major) and
//! `try_with_shape` are the ways back.
//!
//! ```
//! use view_core::{shape, view, DynLayout, DynView, Extent, Layout, View};
//!
//! /// The arms of a branch have one type.
//! pub fn oriented<N: Extent, L: Layout>(
//!     a: View<'_, f64, shape![N, N], L>,
//!     transpose: bool,
//! ) -> View<'_, f64, shape![N, N], DynLayout> {
//!     if transpose { view!(a.T).into_dyn_layout() } else { a.into_dyn_layout() }
//! }
//!
//! /// Signals of any lengths and strides.
//! #[derive(Default)]
//! pub struct Tracks<'a> {
//!     tracks: Vec<DynView<'a, f64, 1>>,
//! }
//! impl<'a> Tracks<'a> {
//!     pub fn push<N: Extent, L: Layout>(&mut self, track: View<'a, f64, shape![N], L>) {
//!         self.tracks.push(track.into_dyn());
//!     }
//! }
//!
//! let a = [[1.0, 2.0], [3.0, 4.0]];
//! assert_eq!(oriented(view!(a), true)[[0, 1]], 3.0);
//! assert!(oriented(view!(a), false).try_row_major().is_ok());
//! let mut tracks = Tracks::default();
//! tracks.push(view!(a[0]));
//! tracks.push(view!(a[::-1, 1]));
//! assert_eq!(tracks.tracks[1].to_vec(), [4.0, 2.0]);
//! assert!(tracks.tracks[1].try_with_shape::<shape![2]>().is_ok());
//! ```
//!
//! A struct for any rank has the shape as its parameter, because a rank cannot be one: `DynView<'a, T, R>` is an alias that needs a number.
//! [`Shape::Dynamic`](crate::Shape::Dynamic) is the shape that `into_dyn` gives.
//!
//! ```
//! use view_core::{shape, view, DynLayout, Dyn, Element, Layout, Shape, View};
//!
//! #[derive(Clone, Debug)]
//! pub struct Ring<'a, T: Element, S: Shape> {
//!     views: Vec<View<'a, T, S, DynLayout>>,
//! }
//! impl<'a, T: Element, S: Shape> Ring<'a, T, S> {
//!     pub fn push<Z: Shape<Dynamic = S>, L: Layout>(&mut self, view: View<'a, T, Z, L>) {
//!         self.views.push(view.into_dyn());
//!     }
//! }
//! let frame = [[1, 2, 3], [4, 5, 6]];
//! let mut ring = Ring { views: Vec::new() };
//! ring.push(view!(frame));
//! ring.push(view!(frame.T));
//! assert_eq!(ring.views[1].shape(), [3, 2]);
//! ```
//!
//! # Dispatch
//!
//! A method with type parameters makes a trait unfit for `dyn`. A method that takes a `DynView` does not.
//!
//! ```
//! use view_core::{shape, view, DynView, Extent, Layout, View};
//!
//! pub trait Norm {
//!     fn of(&self, x: DynView<f64, 1>) -> f64;
//! }
//! pub struct Euclidean;
//! impl Norm for Euclidean {
//!     fn of(&self, x: DynView<f64, 1>) -> f64 {
//!         x.zip(x).map(|(a, b)| a * b).sum::<f64>().sqrt()
//!     }
//! }
//! pub fn norms<N: Extent, L: Layout>(all: &[Box<dyn Norm>], x: View<f64, shape![N], L>) -> Vec<f64> {
//!     all.iter().map(|norm| norm.of(x.into_dyn())).collect()
//! }
//!
//! assert_eq!(norms(&[Box::new(Euclidean)], view!(([3.0, 4.0]))), [5.0]);
//! ```
//!
//! # Recurse
//!
//! A function over `L: Layout` that calls itself with `[::2]` has another type at each depth, and rustc ends with an error about its recursion
//! limit. With `DynView` it has one type. This is the core of a fast Fourier transform, here for numbers whose transform needs no complex ones:
//!
//! ```
//! use view_core::{view, DynView, DynViewMut};
//!
//! /// The Walsh–Hadamard transform, for a power of two of elements.
//! fn transform(x: DynView<f64, 1>, mut out: DynViewMut<f64, 1>) {
//!     let n = x.len();
//!     if n == 1 {
//!         return out.assign(&x);
//!     }
//!     let (mut low, mut high) = view!(mut out => [..n / 2], [n / 2..]);
//!     transform(view!(x[::2]).into_dyn(), low.reborrow().into_dyn());
//!     transform(view!(x[1::2]).into_dyn(), high.reborrow().into_dyn());
//!     for (a, b) in low.zip_mut(high) {
//!         (*a, *b) = (*a + *b, *a - *b);
//!     }
//! }
//!
//! let mut out = [0.0; 4];
//! transform(view!(([1.0, 2.0, 3.0, 4.0])).into_dyn(), view!(mut out).into_dyn());
//! assert_eq!(out, [10.0, -4.0, -2.0, 0.0]);
//! ```
//!
//! # Static and run-time extents meet
//!
//! One parameter is one type, so `dot` refuses an array beside a `Vec`: `expected Const<3>, found Dyn`. The caller converts one of them.
//! [`with_shape`](crate::View::with_shape) takes the shape from the parameter; between numbers it is proven, and `Dyn` is compared once.
//!
//! ```
//! # use view_core::{shape, view, Extent, Layout, View};
//! # pub fn dot<N: Extent, L: Layout, K: Layout>(a: View<f64, shape![N], L>, b: View<f64, shape![N], K>) -> f64 {
//! #     a.zip(b).map(|(x, y)| x * y).sum()
//! # }
//! let (x, list) = ([1.0, 2.0, 3.0], vec![1.0, 1.0, 1.0]);
//! assert_eq!(dot(view!(x), view!(list).with_shape()), 6.0);
//! ```
//!
//! # Macros
//!
//! Users of your crate need not name view-core. Re-export the macros; they find the crate by themselves, also if your manifest renames it.
//!
//! ```
//! mod library {
//!     pub use view_core::{shape, try_view, view, View, ViewMut};
//! }
//! let row = [1, 2, 3];
//! assert_eq!(library::view!(row[1..]).to_vec(), [2, 3]);
//! ```
//!
//! Macros of your own go through a path of your crate, because their callers may have no view-core: `$crate::view_core::view!`, behind a `pub use view_core`. The chapter
//! [Calling `view!` from other macros](super::macros) says what they can capture, and how procedural macros emit a call.
