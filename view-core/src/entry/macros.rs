//! The macros' entries: thin shims that tell the procedural macros what this crate is called.

/// A view: a window on memory that somebody else owns, no copy.
///
/// `view!(buf[1..4, ::2])` borrows `buf` and is a [`View`](crate::View) of the selected elements;
/// `view!(mut buf[1..4, ::2])` borrows it mutably and is a [`ViewMut`](crate::ViewMut). The base is a path or a
/// field, or any expression in parentheses. What can be a base: arrays (of arrays), slices, `Vec`,
/// `Box<[T]>`, `Arc<[T]>`, [`Aligned`](struct@crate::Aligned), [`Array`](crate::Array), views, and references to them.
///
/// # Grammar
///
/// ```text
/// view  := [ "mut" ] base op* | "mut" base "=>" op+ { "," op+ } [ "," ]
/// base  := path | field expression | "(" expression ")"
/// op    := "[" index { "," index } [ "," ] "]"
///        | ".as" "<" ( type | dtype ) ">"                    the same bytes as other elements
///        | ".align" "[" bytes "]"                            evidence for an alignment
///        | ".reshape" "[" extent { "," extent } "]"          the same elements in another shape
///        | ".T"                                              axes from last to first
///        | ".permute" "[" axis { "," axis } "]"              axes in any order
///        | ".field" "(" field { "." field } ")"              one field of every element
///        | ".broadcast" "[" extent { "," extent } "]"        axes of extent 1 repeated, new ones in front
///        | ".windows" "[" extent { "," extent } "]"          all windows: positions, then axes inside
///        | ".tiles" "[" extent { "," extent } "]"            tiles: positions, then axes inside
///        | ".diagonal"                                       of the first two axes, as the last one
///        | ".rot90" [ "[" [ "-" ] turns "]" ]                the first two axes by quarter turns, as np.rot90
/// extent := position | "_"                                   `_` in a reshape: what the others leave
/// index := [ "-" ] position                                  one element, the axis is dropped
///        | [ end ] ".." [ end ] | [ end ] "..=" end          Rust's ranges
///        | [ end ] "..+" count                               so many elements
///        | [ end ] ":" [ end ] [ ":" [ step ] ]              NumPy's slices
///        | "..."                                             all axes not named, at most once
///        | "newaxis"                                         a new axis of extent 1
/// end, step := [ "-" ] position        position, count := literal | "{" constant "}" | expression
/// ```
///
/// A literal or a constant in braces is checked by the compiler, wherever the extent of its axis is known
/// to it; any other expression is a `usize`, checked once, when the view is made. `-k` counts from the end.
/// So `..-k` leaves the last `k` out, also where a run-time `k` is 0; a written `-0` is refused, since NumPy
/// takes it for 0.
/// With fewer indices than axes the rest are taken whole. A path right before `::` goes in parentheses.
///
/// # Meaning
///
/// 1. Run-time indices are evaluated, from left to right, then the base is borrowed.
/// 2. Every index selects positions of its axis: `a..b` those from `a` to before `b`, `a:b:s` every `s`-th of
///    them, for a negative step walking down from `a`. An open end is the end of the axis.
/// 3. The view is the window on what is selected: extents are the numbers of positions, strides, in bytes,
///    are multiples of the base's. Nothing is copied.
///
/// Nothing is clamped: unlike in NumPy a slice past the end, or one that starts behind its end, is an
/// error. `3..3` is a valid empty view.
///
/// ```
/// use view_core::{shape, view, View};
///
/// let image = [[0u8; 640]; 480];
/// let window = view!(image[100..300, ::2]);
/// assert_eq!(window.shape(), [200, 320]);
/// assert_eq!(window.strides(), [640, 2]);
///
/// let last_row: View<u8, shape![640]> = view!(image[-1]);
/// let column = view!(image[.., 7]);
/// assert_eq!((last_row.len(), column.len()), (640, 480));
/// ```
///
/// What cannot be is a compile error, found by `cargo check`:
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let image = [[0u8; 640]; 480];
/// view!(image[100..500]); // view!: slice end 500 is past the end of axis 0, which has length 480
/// ```
///
/// ```compile_fail,E0502
/// # use view_core::view;
/// let mut samples = vec![1, 2, 3];
/// let tail = view!(samples[1..]);
/// samples.push(4); // the view borrows what `push` may move
/// assert_eq!(tail[[0]], 2);
/// ```
///
/// # Shapes
///
/// The operations on axes are NumPy's, and never copy. The brackets directly behind `.rot90` are the number of quarter turns, a literal or a
/// constant: `.rot90` is `.rot90[1]`, and indices stand in further brackets. A reshape that NumPy would have to copy for is refused, and the error names the two axes
/// that are not one run of elements. What repeats elements, `.broadcast` and `.windows`, makes shared views only; tiles do not overlap, so they are there for
/// unique ones too. Extents known only at run time are checked when the view is made.
///
/// ```
/// use view_core::view;
///
/// let image = [[[0u8; 3]; 640]; 480];
/// assert_eq!(view!(image.permute[2, 0, 1]).shape(), [3, 480, 640]);
/// assert_eq!(view!(image.tiles[8, 8, 3]).shape(), [60, 80, 1, 8, 8, 3]);
/// assert_eq!(view!(image[.., .., 0].windows[3, 3]).shape(), [478, 638, 3, 3]);
/// assert_eq!(view!(image[..2].reshape[_, 3]).shape(), [1280, 3]);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let image = [[0u8; 640]; 480];
/// view!(image[.., ..100].reshape[48000]); // view!: axes 0 and 1 cannot be merged without a copy
/// ```
///
/// # Several unique views
///
/// `view!(mut base => [..], […], …)` is a tuple of up to 16 unique views, if no two of them share an element. What
/// counts is the head of every chain: all leading `[…]`, `.T`, `.permute` and `.field`; what follows stays inside it.
/// The proof is exact: interleaved parts, residue classes, columns, tiles and different fields are as good as halves.
///
/// ```
/// use view_core::view;
///
/// let mut board = [[0u8; 8]; 8];
/// let (mut white, mut black) = view!(mut board => [::2, ::2], [::2, 1::2]);
/// white.fill(1);
/// black.fill(2);
/// assert_eq!(board[0], [1, 2, 1, 2, 1, 2, 1, 2]);
///
/// let mut packet = vec![0u8; 64];
/// let length = 20;
/// let (mut header, mut body) = view!(mut packet => [..length], [length..]);
/// header[[0]] = 0x45;
/// body.fill(0xff);
/// ```
///
/// An overlap is a compile error that names the views and an element in both. Where it hangs on a [`Dyn`](crate::Dyn) extent or a
/// run-time index it is looked at once, axis by axis: a panic here, [`ViewError::Overlap`](crate::ViewError::Overlap) from
/// [`try_view!`](crate::try_view).
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let mut row = [0; 8];
/// view!(mut row => [2..5], [4..6]); // view!: [2..5] and [4..6] overlap on axis 0: both hold index 4
/// ```
///
/// # Other elements
///
/// `.as<T>` is NumPy's `.view(dtype)`: the same bytes, seen as `T`s. What has to be so for that:
///
/// - **Validity.** No byte of the old elements is padding or may change behind a shared view, and any bytes are a valid `T`; for a
///   unique view the other way round as well. zerocopy's traits prove it, for types of your own by its derives. `try_view!` takes
///   types with invalid bit patterns too, such as `bool` and enums, and looks at every element.
/// - **Size.** The same: any layout. Another: the last axis has no gaps, and its bytes divide by the size of a `T`; its extent is
///   rescaled. A view of rank 0 has no axis to rescale.
/// - **Alignment.** The start, and the strides of all axes that are longer than 1, are multiples of `T`'s alignment. What is known of
///   a start comes from the element type and from [`Aligned`](struct@crate::Aligned), and is followed through all slicing with literals.
///
/// Instead of a type there may be one of NumPy's dtype codes: `"u1"`, `"<i2"`, `">u4"`, `"=f8"`. `<` and `>` name zerocopy's
/// little- and big-endian types, which are read with `.get()`, written with `.set()`, and have no alignment; `=` or nothing names the
/// native type.
///
/// `.align[4]` keeps elements and shape, and adds evidence that the start is a multiple of 4 bytes, up to 64: nothing is done where that
/// is known, it is a compile error where the contrary is, and otherwise the address is looked at.
///
/// `.field(pos.x)` reaches that field of every struct with `#[derive(Element)]`; fields of a tuple struct are `.field(0)`. An
/// array field adds its axes behind the others.
///
/// ```
/// use view_core::{shape, view, Dyn, Element, View, ViewMut};
///
/// #[derive(Element, Clone)]
/// struct Pixel {
///     rgb: [u8; 3],
///     depth: u16,
/// }
/// let mut row = vec![Pixel { rgb: [255, 128, 0], depth: 7 }; 100];
/// let colours: View<u8, shape![Dyn, 3], _> = view!(row.field(rgb));
/// assert_eq!(colours.shape(), [100, 3]);
/// let mut depths: ViewMut<u16, shape![Dyn], _> = view!(mut row[::2].field(depth));
/// depths.fill(0);
///
/// let bytes = [0_u8, 1, 0, 2, 0, 3];
/// let words = view!(bytes.as<">u2">);
/// assert_eq!(words[[1]], 2);
/// assert_eq!(words.to_string(), "[1 2 3]");
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let bytes = [0_u8; 5];
/// view!(bytes.as<"<i2">); // view!: 5 bytes do not divide into elements of 2 bytes: 1 left over
/// ```
///
/// # Panics
///
/// At the caller's line: if an index that is known only at run time, or one on an axis whose extent is
/// [`Dyn`](crate::Dyn), is not on its axis; if extents or strides that are known only at run time do not fit a cast; if an
/// address is not what `.align` asks for. [`try_view!`](crate::try_view) returns that as an error instead. A view that is
/// static throughout has no check and no panic path.
#[macro_export]
macro_rules! view {
    ($($tokens:tt)*) => { $crate::__::expand_view! { $crate $($tokens)* } };
}

/// [`view!`], or the reason why there is no such view: `Result<View<…>, ViewError>`.
///
/// What can be refused at compile time still is.
///
/// ```
/// use view_core::{try_view, ViewError};
///
/// let samples = vec![1i16, 2, 3];
/// let n = samples.len() + 1;
/// assert!(try_view!(samples[1..]).is_ok());
/// let error = try_view!(samples[..n]).map(|_| ()).unwrap_err();
/// assert_eq!(error, ViewError::SliceEnd { axis: 0, end: 4, length: 3 });
/// assert_eq!(error.to_string(), "view!: slice end 4 is past the end of axis 0, which has length 3");
/// ```
#[macro_export]
macro_rules! try_view {
    ($($tokens:tt)*) => { $crate::__::expand_try_view! { $crate $($tokens)* } };
}

/// A shape, as a type: `shape![480, 640, 3]`, `shape![Dyn, 3]`, `shape![M, N]`, `shape![{ CONSTANT }]`.
///
/// An extent is a number, [`Dyn`](crate::Dyn) for one known only at run time, a type parameter
/// `M: Extent`, or a constant in braces. `shape![]` is the shape of a single element.
///
/// ```
/// use view_core::{shape, Extent, View};
///
/// fn trace<N: Extent>(matrix: View<f32, shape![N, N]>) -> f32 {
///     matrix.indexed_iter().filter(|([i, j], _)| i == j).map(|(_, x)| x).sum()
/// }
/// assert_eq!(trace(view_core::view!(([[1.0, 2.0], [3.0, 4.0]]))), 5.0);
/// ```
#[macro_export]
macro_rules! shape {
    ($($tokens:tt)*) => { $crate::__::expand_shape! { $crate $($tokens)* } };
}
