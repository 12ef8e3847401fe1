//! Questions and traps.
//!
//! Each entry is something that NumPy, ndarray or zerocopy does in a way that surprises, and what happens here. [From NumPy](crate::guide::numpy) has the tables.
//!
//! - Copies: [reshape](#why-does-my-reshape-not-compile), [small views of large bases](#a-small-view-keeps-a-large-base-alive),
//!   [transposes in place](#how-do-i-transpose-in-place)
//! - Indices: [clamped slices](#a-slice-past-the-end), [`-0`](#an-index-of--0), [`usize`](#an-index-of-type-i32), [`i::2`](#a-path-in-front-of-two-colons)
//! - Writing: [resize](#the-base-grows-under-a-view), [`a[1:] += a[:-1]`](#views-of-one-base-of-which-one-writes), [broadcasts](#writing-to-a-broadcast-view),
//!   [returned views](#a-unique-view-of-a-parameter-cannot-be-returned)
//! - Bytes: [alignment](#bytes-at-an-odd-address), [sizes](#bytes-that-do-not-divide), [byte order](#byte-order), [`bool`](#bytes-as-bool)
//! - Elements: [objects](#elements-that-own-memory), [`==`](#a--b-is-one-truth-value), [sums that overflow](#sums-that-overflow), [NaN](#minima-with-nan)
//! - Types and checks: [when](#when-is-what-checked), [long errors](#the-error-is-long), [large extents](#an-extent-is-dyn-although-the-array-has-a-length),
//!   [`shares_memory`](#what-does-shares_memory-cost), [temporaries](#a-view-of-a-temporary)
//!
//! # Why does my reshape not compile?
//!
//! NumPy's `reshape` copies if the layout asks for it, and a write to the result is then lost. Here a reshape is a view or an error. The error names the two axes
//! whose elements are not one run. What has equal gaps is still one run. Ask for the copy where you want one:
//!
//! ```
//! use view_core::{shape, view};
//!
//! let a = [[1, 2, 3, 4], [5, 6, 7, 8]];
//! assert_eq!(view!(a[.., ::2].reshape[_]), [1, 3, 5, 7]); // a view, with a stride of 8 bytes
//! assert_eq!(view!(a.T).copy().reshape::<shape![2, 4]>(), [[1, 5, 2, 6], [3, 7, 4, 8]]);
//! ```
//!
//! # A slice past the end
//!
//! NumPy clamps `a[2:200]`, and a slice whose ends cross is empty, so a typo gives an array of another length. Both are errors here: of `cargo check` if the types know the length, else of run time.
//! Write the clamp where you mean it. An open end needs none.
//!
//! ```
//! use view_core::{try_view, view, ViewError};
//!
//! let samples = vec![1, 2, 3, 4, 5];
//! let end = 200;
//! assert_eq!(try_view!(samples[2..end]).map(|v| v.len()), Err(ViewError::SliceEnd { axis: 0, end: 200, length: 5 }));
//! assert_eq!(view!(samples[2..(end.min(samples.len()))]).to_vec(), [3, 4, 5]);
//! ```
//!
//! # An index of -0
//!
//! In NumPy `a[-k:]` is the last `k` elements, but all of them for `k = 0`, and `a[:-k]` is then empty. Here `..-k` leaves out `k` elements, for each `k`. A literal `-0` is an error.
//!
//! ```
//! use view_core::view;
//!
//! let row = [1, 2, 3];
//! for k in 0..=3 {
//!     assert_eq!(view!(row[..-k]).len(), 3 - k);
//! }
//! ```
//!
//! # An index of type `i32`
//!
//! A run-time value in an index is a `usize`. A signed number is a type error: it could be negative, and NumPy would then count from the end without notice. Put the sign in the macro, and
//! convert where you know the sign.
//!
//! ```compile_fail,E0308
//! # use view_core::view;
//! let (row, i) = ([1, 2, 3], 2_i32);
//! view!(row[i]); // expected `usize`, found `i32`
//! ```
//!
//! # A path in front of two colons
//!
//! `i::2` is the beginning of a path in Rust. So a path in front of them needs parentheses: `a[(i)::2]`.
//!
//! ```
//! use view_core::view;
//!
//! let (row, i) = ([1, 2, 3, 4, 5], 1);
//! assert_eq!(view!(row[(i)::2]).to_vec(), [2, 4]);
//! ```
//!
//! # A small view keeps a large base alive
//!
//! In NumPy a view of three elements keeps a gigabyte allocated, and nothing shows it. A view here is a borrow, so the base cannot be dropped, moved or returned beside it, and rustc says where. Copy the part
//! to keep it.
//!
//! ```
//! use view_core::view;
//!
//! let large = vec![7_u8; 1 << 20];
//! let head = view!(large[..3]).to_vec();
//! drop(large);
//! assert_eq!(head, [7, 7, 7]);
//! ```
//!
//! # The base grows under a view
//!
//! `ndarray.resize` refuses at run time if there is a view, and with `refcheck=False` the view dangles. Here rustc refuses it:
//!
//! ```compile_fail,E0502
//! # use view_core::view;
//! let mut samples = vec![1, 2, 3];
//! let tail = view!(samples[1..]);
//! samples.resize(100, 0);
//! assert_eq!(tail.len(), 2);
//! ```
//!
//! # Views of one base of which one writes
//!
//! What `a[1:] += a[:-1]` does in NumPy depended on its version: now it makes a copy first. Here a shared and a unique view of the same elements cannot exist at the same time. Either say the order, with
//! [cells](crate::ViewMut::as_cells), or make the copy. Parts that share no element need neither:
//!
//! ```
//! use view_core::{view, zip};
//!
//! let mut row = [1, 1, 1, 1];
//! let cells = view!(mut row).as_cells();
//! zip!(cells[1..], cells[..-1] => |a, b| a.set(a.get() + b.get())); // in order: sums so far
//! assert_eq!(row, [1, 2, 3, 4]);
//!
//! let before = view!(row).copy(); // NumPy's result
//! zip!(mut row[1..], before[..-1] => |a, b| *a += b);
//! assert_eq!(row, [1, 3, 5, 7]);
//!
//! let (mut even, odd) = view!(mut row => [::2], [1::2]);
//! even.assign(&odd.as_view());
//! assert_eq!(row, [3, 3, 7, 7]);
//! ```
//!
//! # Writing to a broadcast view
//!
//! The elements of a broadcast repeat, so a write would change several positions at once. NumPy makes such views read-only, but `as_strided` does not. Here broadcasts and windows are shared views only; in
//! [`assign_broadcast`](crate::ViewMut::assign_broadcast) the source is broadcast.
//!
//! ```compile_fail
//! # use view_core::view;
//! let mut row = [1, 2, 3];
//! view!(mut row.broadcast[4, 3]);
//! ```
//!
//! # A unique view of a parameter cannot be returned
//!
//! `view!(mut v[..2])` borrows the variable `v`, as `&mut *v` does, and a borrow of a parameter ends with the function. A shared view is copied, so its views live as long as the base. To return a part of a
//! unique view, use methods that take it by value: `slice_axis`, `index_axis`, `split_at`, `transpose`, `reshape`, `into_slice`.
//!
//! ```compile_fail,E0515
//! # use view_core::{shape, view, Dyn, ViewMut};
//! fn head<'a>(mut v: ViewMut<'a, u8, shape![Dyn]>) -> ViewMut<'a, u8, shape![Dyn]> {
//!     view!(mut v[..(v.len() / 2)])
//! }
//! ```
//!
//! ```
//! use view_core::{shape, view, Dyn, DynViewMut, View, ViewMut};
//!
//! fn halves<'a>(v: ViewMut<'a, u8, shape![Dyn]>) -> (DynViewMut<'a, u8, 1>, DynViewMut<'a, u8, 1>) {
//!     let half = v.len() / 2;
//!     let (low, high) = v.split_at_dyn::<0>(half);
//!     (low.into_dyn(), high.into_dyn())
//! }
//! fn head<'a>(v: View<'a, u8, shape![Dyn]>) -> View<'a, u8, shape![2]> {
//!     view!(v[..2])
//! }
//! let mut row = vec![1, 2, 3, 4];
//! let (mut low, high) = halves(view!(mut row));
//! low.assign(&high.as_view());
//! assert_eq!(head(view!(row)), [3, 4]);
//! ```
//!
//! # A view of a temporary
//!
//! The base in `view!((samples())[1..])` is dropped at the end of the statement, as behind `&`. In one statement that is fine; for more, give it a name first. NumPy would keep it alive.
//!
//! # How do I transpose in place?
//!
//! `.T` moves nothing, it is another order of the same memory, here as in NumPy. So what comes in row-major order is the view's order, and a function that takes a slice wants a copy: `view!(a.T).copy()`. A square matrix is
//! transposed in its own memory by swaps:
//!
//! ```
//! use view_core::view;
//!
//! let mut m = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
//! let mut v = view!(mut m);
//! for i in 0..3 {
//!     for j in 0..i {
//!         v.swap([i, j], [j, i]);
//!     }
//! }
//! assert_eq!(m, [[1, 4, 7], [2, 5, 8], [3, 6, 9]]);
//! ```
//!
//! # Bytes at an odd address
//!
//! `np.frombuffer` makes arrays at any address, some of which are slow or refused by other libraries, and zerocopy's `ref_from_bytes` fails depending on where an allocation lies. Types with a byte order, `"<u4"`, have alignment 1
//! and read at any address. A native type needs proof: an `Aligned` base, whose slices rustc follows, or `.align[4]`, which checks the address once.
//!
//! ```
//! use view_core::{try_view, view, Aligned, ViewError, A4};
//!
//! let buffer = Aligned::<A4, _>([0_u8, 1, 0, 0, 0, 2, 0, 0, 0]);
//! assert_eq!(view!(buffer[1..].as<"<u4">[0]).get(), 1);
//! assert_eq!(view!(buffer[4..8].as<u32>).len(), 1); // proven
//! let i = 1;
//! let odd = try_view!(buffer[i..+4].align[4].as<u32>).map(|v| v.len());
//! assert!(matches!(odd, Err(ViewError::Align { .. })));
//! ```
//!
//! # Bytes that do not divide
//!
//! Neither NumPy nor a view rounds the size of a buffer down. Cut off the rest yourself.
//!
//! ```
//! use view_core::{try_view, view, ViewError};
//!
//! let bytes = vec![0_u8; 7];
//! assert!(matches!(try_view!(bytes.as<"<u2">).map(|v| v.len()), Err(ViewError::Size { bytes: 7, size: 2 })));
//! let whole = bytes.len() / 2 * 2;
//! assert_eq!(view!(bytes[..whole].as<"<u2">).len(), 3);
//! ```
//!
//! # Byte order
//!
//! A NumPy code without a sign is the machine's own order, so a program that reads files on one machine misreads them on another. `"<u2"` and `">u2"` are types of their own, whose numbers are read by `get`. A sum is one of
//! numbers, never of the bytes as they lie.
//!
//! ```
//! use view_core::view;
//!
//! let bytes = [0_u8, 1, 1, 0]; // without `_u8`, rustc takes them for `i32`
//! let (big, little) = (view!(bytes.as<">u2">), view!(bytes.as<"<u2">));
//! assert_eq!((big[[0]].get(), little[[0]].get()), (1, 256));
//! assert_eq!(big.iter().map(|x| u32::from(x.get())).sum::<u32>(), 257);
//! ```
//!
//! # Bytes as `bool`
//!
//! NumPy takes any byte for a truth value, and a `2` then counts as true in one function and not in another. In Rust such a `bool` is undefined behaviour, so `view!` refuses the cast, and `try_view!` looks at each element.
//!
//! ```
//! use view_core::{try_view, ViewError};
//!
//! let (good, bad) = ([1_u8, 0], [0_u8, 2]);
//! assert_eq!(try_view!(good.as<bool>).unwrap(), [true, false]);
//! assert_eq!(try_view!(bad.as<bool>).map(|v| v.len()), Err(ViewError::Invalid { element: 1 }));
//! ```
//!
//! # Elements that own memory
//!
//! An array of `object` in NumPy holds pointers, and its views cannot be cast or mapped to a file. Any struct with `#[derive(Element)]` is an element here, also one with a `String` in it. Its views have all that does not look at bytes;
//! `.as` refuses it.
//!
//! ```
//! use view_core::{view, Element};
//!
//! #[derive(Element)]
//! struct Entry {
//!     name: String,
//!     size: u32,
//! }
//! let list = ["a", "b", "c"].map(|name| Entry { name: name.to_owned(), size: 2 });
//! assert_eq!(view!(list[::2].field(size)).sum::<u32>(), 4);
//! assert_eq!(view!(list[-1]).name, "c");
//! ```
//!
//! # `a == b` is one truth value
//!
//! NumPy compares each element, and `if a == b` is an error or a surprise. Here `==` says whether all are equal; `map` or `zip!` has the elements. A comparison of views with different static shapes does not compile.
//!
//! ```
//! use view_core::{view, zip};
//!
//! let (a, b) = ([1, 2, 3], [1, 5, 3]);
//! assert!(view!(a) != view!(b));
//! assert_eq!(zip!(a, b).map(|(a, b)| a == b).collect::<Vec<_>>(), [true, false, true]);
//! ```
//!
//! # Sums that overflow
//!
//! NumPy adds `uint8` as a larger type, but `a + b` of two such arrays wraps. Here `sum::<u8>()` adds bytes, and overflows as `+` does in Rust: a panic in debug builds. Convert first.
//!
//! ```
//! use view_core::view;
//!
//! let pixels = [200_u8; 4];
//! assert_eq!(view!(pixels).iter().map(|&x| u32::from(x)).sum::<u32>(), 800);
//! ```
//!
//! # Minima with NaN
//!
//! One NaN makes `np.min` and `np.max` NaN. Here `min` and `max` have the order of `total_cmp`, in which a NaN of positive sign is the largest number, so `max` finds it and `min` does not. Leave NaNs out to ignore them in both, as `np.nanmax` does.
//!
//! ```
//! use view_core::view;
//!
//! let row = [1.0, f64::NAN, 3.0];
//! assert_eq!(view!(row).min(), Some(1.0));
//! assert!(view!(row).max().unwrap().is_nan());
//! assert_eq!(view!(row).iter().copied().filter(|x| !x.is_nan()).max_by(f64::total_cmp), Some(3.0));
//! ```
//!
//! # When is what checked?
//!
//! | | the check |
//! | --- | --- |
//! | literals and `{CONSTANT}`s on a static extent, casts of static shapes, ranks, overlaps of such views | `cargo check` |
//! | the same on an extent that is a type parameter `N: Extent` | `cargo build` of the caller; `cargo check` with [`AtLeast`](crate::AtLeast) |
//! | run-time values, extents of `Dyn`, addresses of `.align` | once, when the view is made; loops over its elements check nothing |
//! | `v[[i, j]]` | at each access |
//!
//! `view!(static …)` compiles only if nothing is left for run time. [When a slice is checked](crate::guide::libraries#when-a-slice-is-checked) has the rule for libraries.
//!
//! # The error is long
//!
//! The first line is the whole message: a sentence with the numbers, and a code as in `[V103]`. The caret below is under the index. What follows are rustc's notes about the bound that is not met; they say nothing more. ERRORS.md in the repository lists
//! all codes. A run-time error has the same sentence and code, [`ViewError::code`](crate::ViewError::code).
//!
//! # An extent is `Dyn`, although the array has a length
//!
//! The types know all lengths up to 2048, and above that the common sizes of images, audio buffers and packets. The first extent of an array of another length is [`Dyn`](crate::Dyn): the same views, checked at run time. Its
//! rows have to be of a length that is known.
//!
//! ```
//! use view_core::{shape, view, Dyn, View};
//!
//! let (known, other) = ([0_u8; 2048], [0_u8; 2051]);
//! let _: View<u8, shape![2048]> = view!(known);
//! let _: View<u8, shape![Dyn]> = view!(other);
//! let part: View<u8, shape![100]> = view!(other[..100]); // a static count makes a static extent
//! assert_eq!(part.len(), 100);
//! ```
//!
//! # What does `shares_memory` cost?
//!
//! The exact question is a search that can take exponentially long, in NumPy and here. Views as they occur, rows, columns, tiles, steps, take a few steps. [`may_share_memory`](crate::may_share_memory) compares the ends only and says yes
//! too often; [`try_shares_memory`](crate::try_shares_memory) has a limit, as `max_work` of NumPy.
//!
//! ```
//! use view_core::{may_share_memory, shares_memory, try_shares_memory, view};
//!
//! let a = [[0; 8]; 6];
//! let (even, odd) = (view!(a[.., ::2]), view!(a[.., 1::2]));
//! assert!(may_share_memory(&even, &odd));
//! assert!(!shares_memory(&even, &odd));
//! assert_eq!(try_shares_memory(&even, &odd, 1000), Ok(false));
//! ```
