//! What each error says.

use super::ViewError;
use core::fmt;

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
                "the start is not aligned to {align} bytes: its address is {offset} {} past a multiple of {align}",
                if offset == 1 { "byte" } else { "bytes" }
            ),
            Self::Stride { axis, stride, align } => write!(
                f,
                "the stride of axis {axis} is {stride} {}, which is not a multiple of the alignment, {align} bytes",
                if stride == 1 { "byte" } else { "bytes" }
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
