//! What each error says, and its code.

use super::ViewError;
use core::fmt;

/// The sentences and the codes. Each code is in ERRORS.md.
macro_rules! said {
    ($($error:pat => $code:ident $sentence:literal $(, $part:expr)*;)+) => {
        impl ViewError {
            /// The code of this mistake, such as `"V101"`, which is in brackets at the end of the message. If the compiler reports
            /// the same mistake, its message has the same code. Codes are stable, the words of messages are not: ERRORS.md in the
            /// repository lists both.
            #[must_use]
            // The sentences need the numbers of the error, the codes only some of them.
            #[allow(unused_variables)]
            pub const fn code(&self) -> &'static str {
                match *self {
                    $($error => stringify!($code),)+
                }
            }
        }

        impl fmt::Display for ViewError {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("view!: ")?;
                match *self {
                    $($error => write!(f, $sentence $(, $part)*)?,)+
                }
                write!(f, " [{}]", self.code())
            }
        }
    };
}

said! {
    Self::Index { axis, index, length } => V101
        "index {index} is out of bounds for axis {axis}, which has length {length}";
    Self::IndexFromEnd { axis, back, length } => V101
        "index -{back} is out of bounds for axis {axis}, which has length {length}";
    Self::SliceStart { axis, start, length } => V102
        "slice start {start} is past the end of axis {axis}, which has length {length}";
    Self::SliceStartFromEnd { axis, back: 0, length } => V107
        "slice start -0 is not on axis {axis}, which has length {length}";
    Self::SliceStartFromEnd { axis, back, length } => V104
        "slice start -{back} is not on axis {axis}, which has length {length}";
    Self::SliceEnd { axis, end, length } => V103
        "slice end {end} is past the end of axis {axis}, which has length {length}";
    Self::SliceEndFromEnd { axis, back: 0, length } => V107
        "slice end -0 is not on axis {axis}, which has length {length}";
    Self::SliceEndFromEnd { axis, back, length } => V104
        "slice end -{back} is not on axis {axis}, which has length {length}";
    Self::SliceOrder { axis, start, end, length } => V105
        "slice start {start} lies behind its end {end} on axis {axis}, which has length {length}";
    Self::SliceCount { axis, start, count, length } => V106
        "a slice of {count} elements from {start} runs past the end of axis {axis}, which has length {length}";
    Self::ZeroStep { axis } => V108
        "the step on axis {axis} is zero";
    Self::Shape { axis, expected, found } => V223
        "the shapes differ on axis {axis}: {expected} and {found}";
    Self::Size { bytes: 1, size } => V301
        "1 byte does not divide into elements of {size} bytes";
    Self::Size { bytes, size } => V301
        "{bytes} bytes do not divide into elements of {size} bytes: {} left over", bytes.checked_rem(size).unwrap_or(bytes);
    Self::Gaps { stride, size } => V303
        "the last axis is not contiguous: elements of size {size} have a stride of {stride} bytes";
    Self::Align { offset, align } => V305
        "the start is not aligned to {align} bytes: its address is {offset} {} past a multiple of {align}", if offset == 1 { "byte" } else { "bytes" };
    Self::Stride { axis, stride, align } => V307
        "the stride of axis {axis} is {stride} {}, which is not a multiple of the alignment, {align} bytes", if stride == 1 { "byte" } else { "bytes" };
    Self::Invalid { element } => V701
        "the bytes of element {element} are not a valid value of its type";
    Self::Squeeze { axis, length } => V208
        "axis {axis} has length {length} and cannot be dropped";
    Self::Broadcast { axis, length, wanted } => V210
        "axis {axis} has length {length} and cannot be broadcast to {wanted}";
    Self::Together { axis, left, right } => V211
        "these views do not broadcast together: lengths {left} and {right} meet on axis {axis}";
    Self::Window { axis, window: 0, .. } => V213
        "a window of 0 elements on axis {axis}";
    Self::Window { axis, window, length } => V212
        "a window of {window} elements does not fit axis {axis}, which has length {length}";
    Self::Tile { axis, tile: 0, .. } => V213
        "tiles of 0 elements on axis {axis}";
    Self::Tile { axis, tile, length } => V214
        "axis {axis}, which has length {length}, does not divide into tiles of {tile}: {} left over", length % tile;
    Self::Reshape { elements, wanted } => V217
        "{elements} elements cannot be reshaped to a shape of {wanted}";
    Self::ReshapeRest { others: 0, .. } => V218
        "`_` beside an extent of 0 could be anything";
    Self::ReshapeRest { elements, others } => V219
        "{elements} elements do not divide by {others}, the product of the other extents";
    Self::Merge { axis, next } => V220
        "axes {axis} and {next} cannot be merged without a copy; `.copy()` makes one";
    Self::TooLarge => V224
        "a shape of more positions than can be counted, or than memory has room for";
    Self::Axis { axis, rank } => V201
        "there is no axis {axis}: the rank is {rank}";
    Self::Length { expected, found } => V702
        "a shape of {expected} elements does not fit a buffer of {found}";
    Self::Split { axis, at, length } => V215
        "cannot split at {at}: axis {axis} has length {length}";
    Self::MaxWork { max_work } => V703
        "whether the views share memory is not known after {max_work} steps";
    Self::Overlap { first, second, axis, index } => V401
        "views {first} and {second} overlap on axis {axis}: both hold index {index}";
}
