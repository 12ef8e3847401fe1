//! Errors that are found at run time.

use core::fmt;

/// Why a view could not be made.
///
/// Axes are counted from 0. A negative axis is counted from the end, where -1 is the last axis; that is so for indices behind `...`. Extents,
/// indices, starts and ends are in elements; sizes, strides, alignments and offsets are in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViewError {
    /// An index is not below the length of its axis.
    #[allow(missing_docs)]
    Index {
        axis: isize,
        index: usize,
        length: usize,
    },
    /// An index from the end (`-back`) lies before the first element.
    #[allow(missing_docs)]
    IndexFromEnd { axis: isize, back: usize, length: usize },
    /// A slice starts past the end of its axis.
    #[allow(missing_docs)]
    SliceStart {
        axis: isize,
        start: usize,
        length: usize,
    },
    /// A slice start counted from the end (`-back..`) lies before the first element.
    #[allow(missing_docs)]
    SliceStartFromEnd { axis: isize, back: usize, length: usize },
    /// A slice ends past the end of its axis.
    #[allow(missing_docs)]
    SliceEnd { axis: isize, end: usize, length: usize },
    /// A slice end counted from the end (`..-back`) lies before the first element.
    #[allow(missing_docs)]
    SliceEndFromEnd { axis: isize, back: usize, length: usize },
    /// A slice's start lies behind its end, in the direction of its step.
    #[allow(missing_docs)]
    SliceOrder {
        axis: isize,
        start: usize,
        end: usize,
        length: usize,
    },
    /// A slice of a fixed number of elements (`start..+count`) runs past the end of its axis.
    #[allow(missing_docs)]
    SliceCount {
        axis: isize,
        start: usize,
        count: usize,
        length: usize,
    },
    /// A step of zero.
    #[allow(missing_docs)]
    ZeroStep { axis: isize },
    /// Two shapes that have to be equal differ on an axis.
    #[allow(missing_docs)]
    Shape {
        axis: isize,
        expected: usize,
        found: usize,
    },
    /// The bytes of the last axis, or of a single element, are not a whole number of elements of `size` bytes.
    #[allow(missing_docs)]
    Size { bytes: usize, size: usize },
    /// The elements along the last axis, of `size` bytes each, do not lie side by side, so they cannot be cast to elements of another size.
    #[allow(missing_docs)]
    Gaps { stride: isize, size: usize },
    /// The address of the first element is `offset` bytes past a multiple of `align`.
    #[allow(missing_docs)]
    Align { offset: usize, align: usize },
    /// The stride of an axis is not a multiple of the alignment of the new elements.
    #[allow(missing_docs)]
    Stride {
        axis: usize,
        stride: isize,
        align: usize,
    },
    /// The bytes of an element are not a valid value of the new type. `element` is its number in row-major order, counted from 0.
    #[allow(missing_docs)]
    Invalid { element: usize },
    /// An axis cannot be dropped, because its length is not 1.
    #[allow(missing_docs)]
    Squeeze { axis: isize, length: usize },
    /// An axis cannot be broadcast, because its length is neither 1 nor `wanted`.
    #[allow(missing_docs)]
    Broadcast {
        axis: isize,
        length: usize,
        wanted: usize,
    },
    /// Two axes do not broadcast together: their lengths differ, and neither is 1.
    #[allow(missing_docs)]
    Together { axis: isize, left: usize, right: usize },
    /// A window is longer than its axis, or empty.
    #[allow(missing_docs)]
    Window {
        axis: isize,
        window: usize,
        length: usize,
    },
    /// A tile does not divide its axis, or is empty.
    #[allow(missing_docs)]
    Tile { axis: isize, tile: usize, length: usize },
    /// A view of `elements` elements cannot be reshaped to a shape of `wanted` elements.
    #[allow(missing_docs)]
    Reshape { elements: usize, wanted: usize },
    /// The number of elements is not divisible by `others`, the product of the extents beside `_`.
    #[allow(missing_docs)]
    ReshapeRest { elements: usize, others: usize },
    /// A reshape would have to merge the axes `axis` and `next`, whose elements are not one run, so only a copy can have that shape. All
    /// axes between the two have length 1.
    #[allow(missing_docs)]
    Merge { axis: isize, next: isize },
    /// A shape has more positions than can be counted, or than memory has room for.
    TooLarge,
    /// There is no such axis: axes are counted from 0.
    #[allow(missing_docs)]
    Axis { axis: usize, rank: usize },
    /// A buffer of `found` elements does not fit a shape of `expected` elements.
    #[allow(missing_docs)]
    Length { expected: usize, found: usize },
    /// A split position is past the end of its axis.
    #[allow(missing_docs)]
    Split { axis: isize, at: usize, length: usize },
    /// It is not known after `max_work` steps whether two views share memory.
    #[allow(missing_docs)]
    MaxWork { max_work: usize },
    /// Two of several unique views of one base share an element: the views number `first` and `second` of the tuple, counted from 0. Both hold
    /// `index` on `axis`, and have a common index on every other axis.
    #[allow(missing_docs)]
    Overlap {
        first: usize,
        second: usize,
        axis: isize,
        index: usize,
    },
}

impl fmt::Display for ViewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("view!: ")?;
        match *self {
            Self::Index { axis, index, length } => {
                write!(f, "index {index} is out of bounds for axis {axis}, which has length {length}")
            }
            Self::IndexFromEnd { axis, back, length } => {
                write!(f, "index -{back} is out of bounds for axis {axis}, which has length {length}")
            }
            Self::SliceStart { axis, start, length } => {
                write!(f, "slice start {start} is past the end of axis {axis}, which has length {length}")
            }
            Self::SliceStartFromEnd { axis, back, length } => {
                write!(f, "slice start -{back} is not on axis {axis}, which has length {length}")
            }
            Self::SliceEnd { axis, end, length } => {
                write!(f, "slice end {end} is past the end of axis {axis}, which has length {length}")
            }
            Self::SliceEndFromEnd { axis, back, length } => {
                write!(f, "slice end -{back} is not on axis {axis}, which has length {length}")
            }
            Self::SliceOrder { axis, start, end, length } => write!(
                f,
                "slice start {start} lies behind its end {end} on axis {axis}, which has length {length}"
            ),
            Self::SliceCount { axis, start, count, length } => write!(
                f,
                "a slice of {count} elements from {start} runs past the end of axis {axis}, which has length {length}"
            ),
            Self::ZeroStep { axis } => write!(f, "the step on axis {axis} is zero"),
            Self::Shape { axis, expected, found } => {
                write!(f, "the shapes differ on axis {axis}: {expected} and {found}")
            }
            Self::Size { bytes: 1, size } => {
                write!(f, "1 byte does not divide into elements of {size} bytes")
            }
            Self::Size { bytes, size } => write!(
                f,
                "{bytes} bytes do not divide into elements of {size} bytes: {} left over",
                bytes.checked_rem(size).unwrap_or(bytes)
            ),
            Self::Gaps { stride, size } => write!(
                f,
                "the last axis is not contiguous: elements of size {size} have a stride of {stride} bytes"
            ),
            Self::Align { offset, align } => write!(
                f,
                "the start is not aligned to {align} bytes: its address is a multiple of that and {offset}"
            ),
            Self::Stride { axis, stride, align } => write!(
                f,
                "the stride of axis {axis} is {stride} bytes, no multiple of the alignment of {align} bytes"
            ),
            Self::Invalid { element } => {
                write!(f, "the bytes of element {element} are not a valid value of its type")
            }
            Self::Squeeze { axis, length } => {
                write!(f, "axis {axis} has length {length} and cannot be dropped")
            }
            Self::Broadcast { axis, length, wanted } => {
                write!(f, "axis {axis} has length {length} and cannot be broadcast to {wanted}")
            }
            Self::Together { axis, left, right } => write!(
                f,
                "these views do not broadcast together: lengths {left} and {right} meet on axis {axis}"
            ),
            Self::Window { axis, window: 0, .. } => write!(f, "a window of 0 elements on axis {axis}"),
            Self::Window { axis, window, length } => write!(
                f,
                "a window of {window} elements does not fit axis {axis}, which has length {length}"
            ),
            Self::Tile { axis, tile: 0, .. } => write!(f, "tiles of 0 elements on axis {axis}"),
            Self::Tile { axis, tile, length } => write!(
                f,
                "axis {axis}, which has length {length}, does not divide into tiles of {tile}: {} left over",
                length % tile
            ),
            Self::Reshape { elements, wanted } => {
                write!(f, "{elements} elements cannot be reshaped to a shape of {wanted}")
            }
            Self::ReshapeRest { others: 0, .. } => f.write_str("`_` beside an extent of 0 could be anything"),
            Self::ReshapeRest { elements, others } => write!(
                f,
                "{elements} elements do not divide by {others}, the product of the other extents"
            ),
            Self::Merge { axis, next } => {
                write!(f, "axes {axis} and {next} cannot be merged without a copy; `.copy()` makes one")
            }
            Self::TooLarge => f.write_str("a shape of more positions than can be counted, or than memory has room for"),
            Self::Axis { axis, rank } => write!(f, "there is no axis {axis}: the rank is {rank}"),
            Self::Length { expected, found } => {
                write!(f, "a shape of {expected} elements does not fit a buffer of {found}")
            }
            Self::Split { axis, at, length } => {
                write!(f, "cannot split at {at}: axis {axis} has length {length}")
            }
            Self::MaxWork { max_work } => {
                write!(f, "whether the views share memory is not known after {max_work} steps")
            }
            Self::Overlap { first, second, axis, index } => {
                write!(f, "views {first} and {second} overlap on axis {axis}: both hold index {index}")
            }
        }
    }
}

impl core::error::Error for ViewError {}

/// Panics with the error. It is not inlined, to keep the code of run-time checks small.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn refuse(error: ViewError) -> ! {
    panic!("{error}")
}
