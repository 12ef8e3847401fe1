//! The macros that users call. Each passes its tokens to a procedural macro, with `$crate` in front, since that does not know the name of
//! this crate otherwise.

/// Makes a view of a part of an array, without a copy.
///
/// `view!(buf[1..4, ::2])` borrows `buf` and is a [`View`](crate::View) of the selected elements;
/// `view!(mut buf[1..4, ::2])` borrows it mutably and is a [`ViewMut`](crate::ViewMut). The base `buf` is a path, a
/// field, or any expression in parentheses. Bases are arrays (of arrays), slices, `Vec`, `Box<[T]>`, `Arc<[T]>`,
/// [`Aligned`](struct@crate::Aligned), [`Array`](crate::Array), views, references to them, and what guards them: `Ref`, `RefMut`, `MutexGuard`,
/// `RwLockReadGuard`, `RwLockWriteGuard`, `Cow`; with features, those of other crates. A number of a known type, as in `let gain = 5.0f32;`,
/// is a base without an axis. The first extent of an array is
/// static if there is a [`Length`](crate::Length) for it, as for all up to 2048, and else [`Dyn`](crate::Dyn).
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
/// # Grammar
///
/// ```text
/// view  := [ "static" ] one
/// one   := [ "mut" ] base op* | "mut" base op* "=>" ( op+ { "," op+ } | family ) [ "," ]
/// family := "for" ( name | "(" name { "," name } ")" ) "in" range { "," range } op+
/// range := [ position ] ( ".." | "..=" ) position            the values of a loop variable
/// base  := path | field expression | "(" expression ")"
/// op    := "[" index { "," index } [ "," ] "]"
///        | ".as" "<" ( type | dtype ) ">"                    the same bytes as other elements
///        | ".align" "[" bytes "]"                            evidence for an alignment
///        | ".reshape" "[" extent { "," extent } "]"          the same elements in another shape
///        | ".T"                                              axes from last to first
///        | ".permute" "[" axis { "," axis } "]"              axes in any order
///        | ".rearrange" "[" pattern "->" pattern "]"         axes by their names: divided, in any order, merged
///        | ".field" "(" field { "." field } ")"              one field of every element
///        | ".broadcast" "[" extent { "," extent } "]"        axes of extent 1 repeated, new ones in front
///        | ".windows" "[" extent { "," extent } "]"          all windows: positions, then axes inside
///        | ".tiles" "[" extent { "," extent } "]"            tiles: positions, then axes inside
///        | ".diagonal"                                       of the first two axes, as the last one
///        | ".rot90" [ "[" [ "-" ] turns "]" ]                the first two axes by quarter turns, as np.rot90
/// extent := position | "_"                                   `_` in a reshape: what the others leave; in windows: an axis as it is
/// pattern := { part | "(" { part } ")" | "1" | "..." }          each axis has a name, once on each side
/// part  := name [ "=" position ]                             a size, on the left side
/// index := [ "-" ] position                                  one element, the axis is dropped
///        | "(" variable ")"                                  a `usize`, or a range of them as a value
///        | [ end ] ".." [ end ] | [ end ] "..=" end          Rust's ranges
///        | [ end ] "..+" count                               so many elements
///        | [ end ] ":" [ end ] [ ":" [ step ] ]              NumPy's slices
///        | "..."                                             all axes not named, at most once
///        | "newaxis"                                         a new axis of extent 1
/// end, step := [ "-" ] position        position, count := literal | "{" constant "}" | expression
/// ```
///
/// The compiler checks literals and constants in braces if it knows the extent of the axis. Any other expression
/// is a `usize`, which is checked once, when the view is made. `-k` counts from the end: `..-k` leaves out the
/// last `k` positions, and none if `k` is 0 at run time. A literal `-0` is an error, because NumPy takes it for 0.
/// A variable, field or element in parentheses, a clone of one or a reference may also be a range: with `let rows = 1..4`,
/// `[(rows)]` is `[1..4]` with an extent that only run time knows; `..` keeps the extent. Beside `newaxis` it is a `usize`.
/// If there are fewer indices than axes, the other axes are taken whole. A path right before `::` needs parentheses.
///
/// # Meaning
///
/// 1. Run-time indices are evaluated from left to right; then the base is borrowed.
/// 2. Each index selects positions of its axis. `a..b` selects the positions from `a` up to, but not including, `b`.
///    `a:b:s` selects every `s`-th of them; a negative step starts at `a` and goes down. An open end is the end of
///    the axis.
/// 3. The extents of the view are the numbers of selected positions. Its strides, in bytes, are multiples of those of
///    the base. Nothing is copied.
///
/// Slices are not clamped: unlike in NumPy, a slice past the end of the axis, or one that starts behind its end, is
/// an error. `3..3` is a valid empty view.
///
/// Mistakes in literals and types are compile errors, which `cargo check` finds:
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let image = [[0u8; 640]; 480];
/// view!(image[100..500]); // view!: slice end 500 is past the end of axis 0, which has length 480 [V103]
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
/// The operations on axes are those of NumPy, and never copy.
///
/// - `.reshape`: if NumPy would have to copy, it is an error, which names the two axes whose elements are not one run.
/// - `.broadcast` and `.windows` repeat elements, so they make shared views only. Tiles do not overlap, so a unique
///   view has them too.
/// - `_` in `.windows` leaves an axis as it is. An axis of extent 0 is refused there as well, since a window has one position at least.
/// - `.rearrange`: the axes have names, as in einops. On the left side `(h a=8)` divides an axis into parts, row-major; at most one of them has no
///   size. A size may also stand beside the name of a whole axis. On the right side `(h w)` merges axes, by the rule of `.reshape`. `1` is an
///   axis of length 1, which is dropped or added, and so is `()`, as in einops. `...` stands for all axes that have no name. Of run-time expressions, a
///   path or field needs no parentheses: `a=n`, `a=(n / 2)`.
/// - `.rot90`: the brackets directly behind it are the number of quarter turns, a literal or a constant. `.rot90` is
///   `.rot90[1]`. Indices follow in further brackets.
///
/// Extents that are known only at run time are checked when the view is made.
///
/// ```
/// use view_core::view;
///
/// let image = [[[0u8; 3]; 640]; 480];
/// assert_eq!(view!(image.permute[2, 0, 1]).shape(), [3, 480, 640]);
/// assert_eq!(view!(image.tiles[8, 8, 3]).shape(), [60, 80, 1, 8, 8, 3]);
/// assert_eq!(view!(image[.., .., 0].windows[3, 3]).shape(), [478, 638, 3, 3]);
/// assert_eq!(view!(image[..2].reshape[_, 3]).shape(), [1280, 3]);
/// assert_eq!(view!(image.rearrange[(h a=8) (w b=8) c -> h w a b c]).shape(), [60, 80, 8, 8, 3]);
/// assert_eq!(view!(image.rearrange[h w c -> c (h w)]).shape(), [3, 307200]);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let image = [[0u8; 640]; 480];
/// view!(image[.., ..100].reshape[48000]); // view!: axes 0 and 1 cannot be merged without a copy [V220]
/// ```
///
/// # Several unique views
///
/// `view!(mut base => [..], […], …)` is a tuple of up to 16 unique views, if no two of them share an element. The
/// compiler compares the heads of the chains: all leading `[…]`, `.T`, `.permute` and `.field`. The operations behind
/// the head take elements of its view only. The comparison is exact: it accepts interleaved parts, residue classes,
/// columns, tiles and different fields as well as halves.
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
/// What all views have in common stands in front of the arrow: any operations that a unique view can have. The axes and the numbers of an
/// overlap are those of this part.
///
/// ```
/// use view_core::view;
///
/// let mut image = [[[0u8; 3]; 64]; 48];
/// let (mut red, mut blue) = view!(mut image[8..40, 8..56] => [.., .., 0], [.., .., 2]);
/// red.fill(255);
/// blue.fill(128);
/// assert_eq!((image[8][8], image[7][8]), ([255, 0, 128], [0; 3]));
/// ```
///
/// An overlap is a compile error that names the views and a common element. If it depends on a [`Dyn`](crate::Dyn)
/// extent or a run-time index, it is checked once, when the views are made: `view!` panics, and
/// [`try_view!`](crate::try_view) returns [`ViewError::Overlap`](crate::ViewError::Overlap).
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let mut row = [0; 8];
/// view!(mut row => [2..5], [4..6]); // view!: [2..5] and [4..6] overlap on axis 0: both hold index 4 [V401]
/// ```
///
/// # Views that leave no check for run time
///
/// `view!(static …)`, in front of any of these forms, compiles only if nothing is left to be checked at run time: then there is no comparison
/// and no panic in the machine code, as firmware, audio callbacks and kernels want it. The error is at the first index or operation
/// that is checked at run time. Literals and `{CONST}` on an axis with a static extent are not, and `..` and steps are not on any axis; operations need
/// static extents and strides, `.align` evidence of the base. Families have literals only.
///
/// ```
/// use view_core::{shape, view, StaticExtent, View};
///
/// let image = [[0u8; 640]; 480];
/// let window = view!(static image[10..20, ::2].T);
/// assert_eq!(window.shape(), [320, 10]);
///
/// let pixels = vec![[1u8, 2, 3]; 100];
/// let green = view!(static pixels[.., 1]);
/// assert_eq!(green.len(), 100);
///
/// // Of a parameter nothing but its bound is known.
/// fn first_two<N: StaticExtent>(row: View<f32, shape![N]>) -> f32 {
///     view!(static row[..2]).sum()
/// }
/// assert_eq!(first_two(view!(([1.0, 2.0, 4.0]))), 3.0);
/// ```
///
/// With the bound [`StaticExtent`](crate::StaticExtent) alone, the extent of each caller is compared when code is generated (`cargo build`); with
/// [`AtLeast`](crate::AtLeast) as well, `cargo check` compares it.
///
/// ```compile_fail
/// # use view_core::view;
/// let row = vec![1, 2, 3];
/// let i = 1;
/// view!(static row[i]); // view!: the index `i` is checked at run time, since its value is not known before [V640]
/// ```
///
/// # Families of unique views
///
/// `view!(mut base => for i in ..4 […])` is a unique view for each value of `i`, if no two of them share an element. If the numbers of
/// values are literals or `{CONST}`s, the views are an array, for several variables nested arrays, the first variable outside. Otherwise
/// they are a [`Family`](crate::Family): an iterator of known length, from both ends, which can be sent to another thread; with the
/// feature `rayon`, `into_par_iter` shares its members among threads.
///
/// ```
/// use view_core::{shape, view, Dyn, ViewMut};
///
/// // Every fourth row, from each of the first four rows on.
/// let mut rows = [[0u8; 6]; 8];
/// let stripes: [ViewMut<u8, shape![2, 6], _>; 4] = view!(mut rows => for k in ..4 [k::4, ..]);
/// for (number, mut stripe) in stripes.into_iter().enumerate() {
///     stripe.fill(number as u8);
/// }
/// assert_eq!(view!(rows[.., 0]).to_vec(), [0, 1, 2, 3, 0, 1, 2, 3]);
///
/// // Tiles of an image whose height only run time knows, without the border of each.
/// let mut image = vec![[0u8; 64]; 48];
/// let down = image.len() / 8;
/// for mut inner in view!(mut image => for (i, j) in ..down, ..8 [8*i + 1..+6, 8*j + 1..+6]) {
///     assert_eq!(inner.shape(), [6, 6]);
///     inner.fill(255);
/// }
/// assert_eq!((image[0][9], image[9][9]), (0, 255));
/// ```
///
/// An index may have loop variables wherever it may have a number, but for the step: `[i]`, `[2*i + 1, ..]`, `[i::4]`, `[8*i..+8]`,
/// `[i, ..=i]`, `[-(i + 1)]`. The numbers are sums and differences of numbers and of variables times numbers. All loop variables of
/// a family stand in one pair of brackets; operations behind it are done with each view, those in front of it with the base. An index with
/// several variables takes as many elements for all of their values (`..+n`). The values of a variable are those of a loop of Rust: none,
/// if the range ends before its start.
///
/// An extent is static if all views have the same: `..+4` and `[i..i + 4]` do, and `[k::4]` does on an axis of 8 positions for four values of
/// `k`, but not on one of 10. There it is [`Dyn`](crate::Dyn).
///
/// With literals, `cargo check` decides whether all views lie in the base and no two share an element, and nothing is left for run time. With
/// other numbers both are checked once, when the family is made: in as many steps as there are axes, or as there are views, if an index has
/// several variables. Views that overlap are numbered in the order of the loop, from 0 on.
///
/// ```compile_fail,E0277
/// # use view_core::view;
/// let mut row = [0; 12];
/// view!(mut row => for k in ..4 [2*k..+3]); // view!: [2*k..+3] for k = 0 and [2*k..+3] for k = 1 overlap on axis 0: both hold index 2 [V401]
/// ```
///
/// # Other elements
///
/// `.as<T>` is NumPy's `.view(dtype)`: a view of the same bytes as `T`s. It has three conditions:
///
/// - **Validity.** The old elements have no padding bytes and no interior mutability, and any bytes are a valid `T`. For
///   a unique view the same holds in the other direction, because `T`s can be written. zerocopy's traits prove this;
///   derive them for your own types. Types with invalid bit patterns, such as `bool` and enums, need `try_view!`, which
///   validates each element.
/// - **Size.** If the sizes are equal, any layout will do. Otherwise the last axis has no gaps, and the size of `T`
///   divides its bytes; its extent is rescaled. A view of rank 0 has no axis to rescale.
/// - **Alignment.** The address of the first element, and the strides of all axes longer than 1, are multiples of the
///   alignment of `T`. The types know the alignment of the element type and of [`Aligned`](struct@crate::Aligned) bases,
///   and keep track of it through slices with literals, up to 64 bytes. Elements of a greater alignment can be seen as
///   others, but not others as them. What a cast finds on the way is known until the end of the call. The type of the
///   view has it only for who asked for it, with an `Aligned` base or `.align`, so `view!(words.as<u8>)` has the default layout.
///
/// `T`, the old elements and the extents may be type parameters, with zerocopy's traits as bounds: `FromBytes + Immutable` to see bytes
/// as `T`s, `IntoBytes + Immutable` for `T`s as bytes, `FromBytes + IntoBytes` with `mut`. Then size and alignment are checked when the
/// types are known: `cargo build` refuses what is static and does not fit, the rest is checked at run time, the address as well unless
/// the types prove it.
///
/// In place of a type there may be a dtype code of NumPy: `"u1"`, `"<i2"`, `">u4"`, `"=f8"`. `<` and `>` name the little-
/// and big-endian types of zerocopy, which are read with `.get()`, written with `.set()`, and have alignment 1. `=`, or
/// no sign, names the native type.
///
/// `.align[4]` adds evidence that the address of the first element is a multiple of 4 bytes; 64 is the largest such
/// number. If the types prove this already, nothing happens; if they disprove it, that is a compile error; otherwise the
/// address is checked at run time.
///
/// `.field(pos.x)` is a view of that field of each struct; the struct needs `#[derive(Element)]`. Fields of a tuple
/// struct are `.field(0)`. If the field is an array, its axes are added at the end.
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
/// view!(bytes.as<"<i2">); // view!: 5 bytes do not divide into elements of 2 bytes: 1 left over [V301]
/// ```
///
/// # Panics
///
/// `view!` panics at the caller's line if a run-time value, a [`Dyn`](crate::Dyn) extent or an address does not fit. The
/// text is that of the [`ViewError`](crate::ViewError), in parentheses here, which [`try_view!`](crate::try_view) returns
/// instead:
///
/// - An index is not on its axis (`Index`, `IndexFromEnd`).
/// - A slice starts or ends past an end of its axis (`SliceStart`, `SliceStartFromEnd`, `SliceEnd`, `SliceEndFromEnd`),
///   starts behind its end (`SliceOrder`), or has a count that runs past the end of its axis (`SliceCount`).
/// - An index of a family is negative for some values of its variables (`BelowZero`).
/// - A step is zero (`ZeroStep`).
/// - `.as`: the bytes of the last axis have gaps (`Gaps`), or are not a whole number of the new elements (`Size`).
/// - `.as`, `.align` and `.field`: the address of the first element is not a multiple of the alignment (`Align`), or a
///   stride is not (`Stride`).
/// - `.reshape`: the new shape has another number of elements (`Reshape`, `ReshapeRest`), or needs a copy (`Merge`).
/// - `.rearrange`: an axis does not divide into its parts (`Parts`) or has another length than they have (`OtherLength`), an axis that `1`
///   stands for has another length (`Squeeze`), or two axes cannot be merged, as in a reshape. Their numbers are those of the left side, where
///   each part counts. In generic code, the view has another number of axes than the left side (`PatternAxes`).
/// - `.broadcast`: the length of an axis is neither 1 nor the new extent (`Broadcast`).
/// - `.windows`: a window is longer than its axis, or empty (`Window`).
/// - `.tiles`: a tile does not divide its axis, or is empty (`Tile`).
/// - Two of several unique views share an element (`Overlap`).
/// - The view is too large: its elements or their bytes are more than can be counted (`TooLarge`). That takes repeated
///   elements, elements of size 0, or an axis of length 0 beside a very long one.
///
/// A view whose extents and indices are all static has no such check and no panic path. Only the address that `.align`
/// asks for is checked, unless the types prove its alignment.
#[macro_export]
macro_rules! view {
    ($($tokens:tt)*) => { $crate::__::expand_view! { $crate $($tokens)* } };
}

/// Like [`view!`], but returns a `Result<View<…>, ViewError>` instead of a panic.
///
/// Mistakes that the compiler can find are still compile errors. It also accepts `.as<T>` for types with invalid bit
/// patterns, such as `bool`, and validates each element.
///
/// ```
/// use view_core::{try_view, ViewError};
///
/// let samples = vec![1i16, 2, 3];
/// let n = samples.len() + 1;
/// assert!(try_view!(samples[1..]).is_ok());
/// let error = try_view!(samples[..n]).map(|_| ()).unwrap_err();
/// assert_eq!(error, ViewError::SliceEnd { axis: 0, end: 4, length: 3 });
/// assert_eq!(error.to_string(), "view!: slice end 4 is past the end of axis 0, which has length 3 [V103]");
/// ```
#[macro_export]
macro_rules! try_view {
    ($($tokens:tt)*) => { $crate::__::expand_try_view! { $crate $($tokens)* } };
}

/// One element, as a place: `at!(image[7, i])` is `*view!(image[7, i])`, and an index that is out of bounds is a compile error where the
/// types know it. `at!(mut image[7, i]) = 3` writes it.
///
/// `v[[7, i]]` on a view takes numbers of run time only, so all of them are checked at run time. `at!` takes what `view!` takes: literals,
/// `-1`, `{CONST}`, variables, and operations in front of the last brackets; there is a position for each axis. `at!(static v[7, 3])` leaves no
/// check for run time.
///
/// ```
/// use view_core::{at, view};
///
/// let mut image = [[0u8; 640]; 480];
/// let i = 5;
/// at!(mut image[7, i]) = 3;
/// at!(mut image[-1, 0]) += 1;
/// assert_eq!((at!(image[7, 5]), at!(image[479, 0]), at!(image.T[i, 7])), (3, 1, 3));
/// let pixel: &u8 = &at!(image[7, i]);
/// assert_eq!(*pixel, 3);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::{at, view};
/// let row = [0; 8];
/// at!(row[8]); // view!: index 8 is out of bounds for axis 0, which has length 8 [V101]
/// ```
///
/// # Panics
///
/// At the line of the call, if a run-time index is out of bounds, or the extent is known only at run time and a literal is out of its bounds.
#[macro_export]
macro_rules! at {
    ($($tokens:tt)*) => { *$crate::__::expand_at! { $crate $($tokens)* } };
}

/// Walks up to 12 views of equal shape in step.
///
/// `zip!(mut out, a, b => |out, a, b| …)` calls a closure with the elements at each index, in row-major order, in nested loops over the axes.
/// `zip!(mut out, a, b)` is an iterator, a [`Zipped`](crate::Zipped), whose items are the flat tuples `(out, a, b)`.
///
/// ```
/// use view_core::zip;
///
/// let (a, b, mut out) = ([[1, 2], [3, 4]], [[10, 20], [30, 40]], [[0; 2]; 2]);
/// zip!(mut out, a, b.T => |out, a, b| *out = a + b);
/// assert_eq!(out, [[11, 32], [23, 44]]);
///
/// let most = zip!(out, a).map(|(out, a)| out * a).max();
/// assert_eq!(most, Some(176));
/// ```
///
/// # Arguments
///
/// ```text
/// zip      := argument { "," argument } [ "," ] [ "=>" closure ]
/// argument := [ "&" ] [ "mut" ] what `view!` takes             elements, by reference; `mut`: by unique reference
///           | expression                                       bases and views, borrowed; unique views; iterators over views
/// ```
///
/// - What [`view!`](crate::view) takes is a path or a field, or an expression in parentheses with an operation behind it: `a`, `mut out[1.., ..]`,
///   `frame.red.T`, `(frame())[..]`. All its bases are allowed, as arrays of arrays, `Vec`, `Array` and views. A `&` in front makes no
///   difference.
/// - Of a call, and of any other expression in parentheses, the type decides. A base, as in `frame()` or `(rows())`, is borrowed. A `ViewMut` and a
///   reference `&mut` to one have unique elements. An iterator is taken as it is: `image.outer_iter()`, `grid.lanes_mut::<0>()`,
///   `grid.tile_iter::<shape![8, 8]>()`, `(rows)`, also another `zip!`. The items of such iterators are views. Rows along an axis count as a shape of
///   one axis; lanes as that of the other axes; tiles as that of their numbers along each axis. So the lanes along axis 0 of `[4, 3, 5]` are walked beside
///   the elements of `[3, 5]`.
/// - With one argument, the items are its elements, and no tuples.
///
/// ```
/// use view_core::{view, zip};
///
/// let (grid, weights, mut sums) = ([[1, 2, 3], [4, 5, 6]], vec![10, 1], [0; 2]);
/// zip!(mut sums, view!(grid).outer_iter(), weights[::-1] => |sum, row, weight| *sum = row.sum::<i32>() * weight);
/// assert_eq!(sums, [6, 150]);
/// ```
///
/// # The iterator
///
/// [`Zipped`](crate::Zipped) is iterated from both ends, and knows its length. `fold`, `for_each`, `sum` and similar methods run nested loops, and so do
/// `any`, `all`, `find`, `find_map` and `position`, which end at what they look for. [`indexed`](crate::Zipped::indexed) adds the index,
/// `fold_unordered` and `for_each_unordered` take the order that suits memory, `map_collect` makes an array, and `par`, with the feature `rayon`, shares
/// the items among threads. A `for` loop takes items one by one, which is slower.
///
/// ```
/// use view_core::zip;
///
/// let (a, b) = ([[1, 2], [3, 4]], [[1, 2], [0, 4]]);
/// let other = zip!(a, b).indexed().find(|(_, (a, b))| a != b);
/// assert_eq!(other, Some(([1, 0], (&3, &0))));
/// ```
///
/// # Cost
///
/// That of nested loops over all views by hand. Axes along which all of them are evenly spaced become one. Nothing is allocated.
///
/// # Errors
///
/// Each argument is compared with the first. Static extents that differ are a compile error at the argument whose shape is another one:
///
/// ```compile_fail,E0277
/// # use view_core::zip;
/// let (a, b, c) = ([[0; 3]; 4], [[0; 3]; 4], [[0; 3]; 5]);
/// zip!(a, b, c); // view!: the shapes of these views differ on axis 0: 4 and 5 [V223]
/// ```
///
/// rustc's borrow checker refuses to walk a view beside one that writes to the same elements:
///
/// ```compile_fail,E0502
/// # use view_core::zip;
/// let mut a = [1, 2];
/// zip!(mut a, a => |x, y| *x += y);
/// ```
///
/// [`try_zip!`](crate::try_zip) returns errors of run time.
///
/// # Panics
///
/// At the line of the argument, if extents known only at run time differ. What `view!` panics about is the same here.
#[macro_export]
macro_rules! zip {
    ($($tokens:tt)*) => { $crate::__::expand_zip! { $crate $($tokens)* } };
}

/// Like [`zip!`](crate::zip), but returns a `Result<_, ViewError>` instead of a panic: of the iterator, or of `()` with a closure.
///
/// All arguments are evaluated, those behind one that is refused as well. The closure is not called then.
///
/// ```
/// use view_core::{try_zip, ViewError};
///
/// let (mut out, a, b) = (vec![0; 3], vec![1, 2, 3], vec![4, 5]);
/// assert_eq!(try_zip!(mut out, a => |out, a| *out = *a), Ok(()));
/// let error = try_zip!(mut out, a, b).map(|_| ()).unwrap_err();
/// assert_eq!(error, ViewError::Zip { first: 1, second: 3, axis: 0, expected: 3, found: 2 });
/// assert_eq!(error.to_string(), "view!: arguments 1 and 3 of `zip!` differ on axis 0: 3 and 2 [V223]");
/// ```
///
/// # Errors
/// [`ViewError::Zip`](crate::ViewError::Zip) if extents known only at run time differ; an error of [`try_view!`](crate::try_view) if an argument is
/// refused.
#[macro_export]
macro_rules! try_zip {
    ($($tokens:tt)*) => { $crate::__::expand_try_zip! { $crate $($tokens)* } };
}

/// The type of a shape: `shape![480, 640, 3]`, `shape![Dyn, 3]`, `shape![M, N]`, `shape![{ CONSTANT }]`.
///
/// An extent is a number, [`Dyn`](crate::Dyn) if it is known only at run time, a type parameter `M: Extent`, or a
/// constant in braces. `shape![]` is the shape of a single element. In messages the extent of `shape![480]` is
/// [`Const<480>`](crate::Const).
///
/// ```
/// use view_core::{shape, Extent, View};
///
/// fn trace<N: Extent>(matrix: View<f32, shape![N, N]>) -> f32 {
///     matrix.indexed_iter().filter(|([i, j], _)| i == j).map(|(_, x)| x).sum()
/// }
/// assert_eq!(trace(view_core::view!(([[1.0, 2.0], [3.0, 4.0]]))), 5.0);
/// ```
///
/// A const parameter in braces is found from the argument, too. It needs [`Const<N>: Length`](crate::Length):
///
/// ```
/// use view_core::{shape, view, Const, Length, View};
///
/// fn pixels<const M: usize, const N: usize>(_: View<'_, u8, shape![{ M }, { N }]>) -> usize
/// where
///     Const<M>: Length,
///     Const<N>: Length,
/// {
///     M * N
/// }
/// assert_eq!(pixels(view!(([[0; 640]; 480]))), 307_200);
/// ```
#[macro_export]
macro_rules! shape {
    ($($tokens:tt)*) => { $crate::__::expand_shape! { $crate $($tokens)* } };
}

/// Makes a type of yours with [`AsView`](crate::AsView) a base: `view!(owner[1..])` takes it as it takes an array. With `mut`, for a type with
/// [`AsViewMut`](crate::AsViewMut), `view!(mut owner[1..])` as well.
///
/// In brackets are the parameters of the type, with their bounds.
///
/// ```
/// use view_core::{base, shape, view, AsView, AsViewMut, Dyn, Element, RowMajor, View, ViewMut};
///
/// /// Samples, and how many of them there are in a second.
/// struct Sound<T> {
///     samples: Vec<T>,
///     rate: u32,
/// }
/// impl<T: Element> AsView for Sound<T> {
///     type Element = T;
///     type Shape = shape![Dyn];
///     type Layout = RowMajor;
///     fn as_view(&self) -> View<'_, T, shape![Dyn]> {
///         view!(self.samples)
///     }
/// }
/// impl<T: Element> AsViewMut for Sound<T> {
///     fn as_view_mut(&mut self) -> ViewMut<'_, T, shape![Dyn]> {
///         view!(mut self.samples)
///     }
/// }
/// base!([T: Element] mut Sound<T>);
///
/// let mut sound = Sound { samples: vec![1, 2, 3, 4], rate: 8000 };
/// view!(mut sound[::2]).fill(0);
/// assert_eq!((view!(sound[1..]).to_vec(), sound.rate), (vec![2, 0, 4], 8000));
/// ```
#[macro_export]
macro_rules! base {
    ([$($param:tt)*] mut $Base:ty) => {
        $crate::base!([$($param)*] $Base);
        impl<'__b, $($param)*> $crate::__::BaseMut<'__b> for $Base
        where
            Self: $crate::AsViewMut + '__b,
        {
            type Open = $crate::__::ViewMutWithStrides<
                '__b,
                <Self as $crate::AsView>::Element,
                <Self as $crate::AsView>::Shape,
                <Self as $crate::AsView>::Layout,
            >;
            #[inline(always)]
            fn open_mut(&'__b mut self) -> Self::Open {
                <Self as $crate::AsViewMut>::as_view_mut(self).with_strides()
            }
        }
    };
    ([$($param:tt)*] $Base:ty) => {
        impl<$($param)*> $crate::__::Lent for $Base {}
        impl<'__b, $($param)*> $crate::__::Base<'__b> for $Base
        where
            Self: $crate::AsView + '__b,
        {
            type Open = $crate::__::ViewWithStrides<
                '__b,
                <Self as $crate::AsView>::Element,
                <Self as $crate::AsView>::Shape,
                <Self as $crate::AsView>::Layout,
            >;
            #[inline(always)]
            fn open(&'__b self) -> Self::Open {
                <Self as $crate::AsView>::as_view(self).with_strides()
            }
        }
    };
}
