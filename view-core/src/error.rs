//! What can be wrong with a view that only shows at run time.

use core::fmt;

/// Why a view could not be made.
///
/// Axes are counted from 0; a negative axis is counted from the end, -1 is the last (indices behind
/// `...`). Extents, indices and starts are in elements, sizes and alignments in bytes.
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
    /// Two views that should have equal shapes have not.
    #[allow(missing_docs)]
    Shape {
        axis: isize,
        expected: usize,
        found: usize,
    },
    /// The bytes of the last axis, or of a single element, are no whole number of elements of `size` bytes.
    #[allow(missing_docs)]
    Size { bytes: usize, size: usize },
    /// The elements along the last axis, of `size` bytes each, do not lie side by side, so they are not seen as
    /// elements of another size.
    #[allow(missing_docs)]
    Gaps { stride: isize, size: usize },
    /// The first element lies `offset` bytes behind a multiple of `align`.
    #[allow(missing_docs)]
    Align { offset: usize, align: usize },
    /// The stride of an axis is no multiple of the alignment that is needed.
    #[allow(missing_docs)]
    Stride {
        axis: usize,
        stride: isize,
        align: usize,
    },
    /// The bytes of an element are not a valid value of its type. Elements are counted in row-major order, from 0.
    #[allow(missing_docs)]
    Invalid { element: usize },
    /// A buffer has another number of elements than its shape.
    #[allow(missing_docs)]
    Length { expected: usize, found: usize },
    /// A view is to be split past the end of an axis.
    #[allow(missing_docs)]
    Split { axis: isize, at: usize, length: usize },
    /// The length of an axis is not a multiple of that of its tiles.
    #[allow(missing_docs)]
    Tiles { axis: isize, tile: usize, length: usize },
    /// Whether two views share memory is not known after as many steps as were allowed.
    #[allow(missing_docs)]
    MaxWork { max_work: usize },
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
            Self::Size { bytes, size } => write!(
                f,
                "{bytes} bytes do not divide into elements of {size} bytes: {} left over",
                bytes.checked_rem(size).unwrap_or(bytes)
            ),
            Self::Gaps { stride, size } => write!(
                f,
                "the last axis is not contiguous: its elements of {size} bytes are {stride} bytes apart"
            ),
            Self::Align { offset, align } => write!(
                f,
                "the start is not aligned to {align} bytes: it lies {offset} bytes behind a multiple of that"
            ),
            Self::Stride { axis, stride, align } => write!(
                f,
                "the stride of axis {axis} is {stride} bytes, no multiple of the alignment of {align} bytes"
            ),
            Self::Invalid { element } => {
                write!(f, "the bytes of element {element} are not a valid value of its type")
            }
            Self::Length { expected, found } => {
                write!(f, "a shape of {expected} elements does not fit a buffer of {found}")
            }
            Self::Split { axis, at, length } => {
                write!(f, "cannot split at {at}: axis {axis} has length {length}")
            }
            Self::Tiles { axis, tile, length } => {
                write!(f, "axis {axis}, which has length {length}, does not divide into tiles of {tile}")
            }
            Self::MaxWork { max_work } => {
                write!(f, "whether the views share memory is not known after {max_work} steps")
            }
        }
    }
}

impl core::error::Error for ViewError {}

/// Panic with the error: the outlined end of every run-time check of `view!`.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn refuse(error: ViewError) -> ! {
    panic!("{error}")
}
