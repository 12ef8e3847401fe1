//! From 0.1 to 0.2.
//!
//! `view!`, `try_view!` and `shape!` read every call that they read in 0.1, and select the same elements. No public name is gone. What to change is in
//! signatures, and rustc points at each place.
//!
//! | 0.1 | 0.2 |
//! | --- | --- |
//! | `typenum::U480` as an extent in a type | `Const<480>`; `shape![480]` stays as it is |
//! | a number `N` of typenum as an extent in generic code | `<N as AsExtent>::Extent` |
//! | `<Const<N> as Length>::Nat` as the extent of an array | `Const<N>`, which rustc infers from a view |
//! | `S: SameShape<Z>` in a function over two shapes | `S: Shape + SameShape<Z>` |
//! | `Const<K>: Length<Nat: Axis>` for an axis that is a const parameter | `Const<K>: Axis` |
//! | `Strided<…>` written out, also where a view is row-major | `RowMajor`, or a parameter `L: Layout` |
//! | `unsafe impl Field<…>` by hand | `#[derive(Element)]` |
//! | a view that is made and dropped | `let _ = view!(…)`: views are `#[must_use]` |
//!
//! In 0.1 a function over arrays named the number of typenum. In 0.2 it names the constant:
//!
//! ```
//! use view_core::{shape, view, Const, Length, View};
//!
//! // 0.1: fn mean<const N: usize, M>(row: View<f32, shape![M]>) -> f32 where Const<N>: Length<Nat = M>
//! fn mean<const N: usize>(row: View<f32, shape![{ N }]>) -> f32
//! where
//!     Const<N>: Length,
//! {
//!     row.iter().sum::<f32>() / N as f32
//! }
//!
//! assert_eq!(mean(view!(([1.0, 2.0, 6.0]))), 3.0);
//! ```
//!
//! typenum's numbers are still at hand for crates that need them, such as generic-array:
//!
//! ```
//! use view_core::{AsExtent, Const, Length};
//!
//! fn same<T>(_: T, _: T) {}
//! same(<Const<480> as Length>::Nat::default(), typenum::U480::new());
//! let _: <typenum::U480 as AsExtent>::Extent = Const::<480>::default();
//! ```
//!
//! # What compiled and is refused
//!
//! Each of these could be undefined behaviour, so they do not compile, or panic when the view is made. The section "Fixed" of CHANGELOG.md has the list.
//!
//! - Several unique views of a base whose elements have lifetimes keep those lifetimes: what is written through one of them lives as long as the base says.
//! - A derive of `Element` where a macro or an attribute gives a field another type than its tokens say.
//! - `unsafe impl Element` of two types that share elements and differ in size or alignment.
//!
//! # What has another result
//!
//! - Where no `Const<N>: Length` is known, the first extent of a view of `[T; N]` is `Dyn`. It did not compile in 0.1.
//! - Views that no cast asked for an alignment are `RowMajor` where they were `Strided`: a type that was written out may be another one.
//! - A cast back in a call of its own, `view!(words.as<u8>)` and then `.as<u32>`, needs `.align[4]` in front, which is checked once.
