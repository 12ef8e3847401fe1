//! What each error says, and its code.

use super::text::{Part, Text};
use super::ViewError;
use core::fmt;

/// The sentences and the codes. Each code is in ERRORS.md. The fields in front of `;` are numbers. Behind the sentence are the parts for `{}`.
macro_rules! said {
    ($($Error:ident { $($field:ident $(= $value:literal)?),* $(; $($dtype:ident),+)? } => $code:ident $sentence:literal $(, $kind:ident $part:expr)*;)+) => {
        impl ViewError {
            /// The code of this mistake, such as `"V101"`, which is in brackets at the end of the message. If the compiler reports
            /// the same mistake, its message has the same code. Codes are stable, the words of messages are not: ERRORS.md in the
            /// repository lists both.
            #[must_use]
            // The sentences need the numbers of the error, the codes only some of them.
            #[allow(unused_variables)]
            pub const fn code(&self) -> &'static str {
                match *self {
                    $(Self::$Error { $($field $(: $value)?,)* $($($dtype,)+)? .. } => stringify!($code),)+
                }
            }

            /// The message. Constants need it as well, where `format!` cannot run, so it is put together without.
            pub(super) const fn text(&self) -> Text {
                let text = Text::new().str("view!: ");
                let text = match *self {
                    $(Self::$Error { $($field $(: $value)?,)* $($($dtype,)+)? .. } => text.sentence(
                        $sentence,
                        &[$(said!(@named $field $($value)?)),*],
                        &[$(said!(@part $kind $part)),*],
                    ),)+
                };
                text.str(" [").str(self.code()).str("]")
            }
        }
    };
    (@named $field:ident) => { (stringify!($field), $field as i128) };
    (@named $field:ident $value:literal) => { (stringify!($field), $value) };
    (@part number $part:expr) => { Part::Number($part as i128) };
    (@part word $part:expr) => { Part::Word($part) };
}

impl fmt::Display for ViewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

said! {
    Index { axis, index, length } => V101
        "index {index} is out of bounds for axis {axis}, which has length {length}";
    IndexFromEnd { axis, back, length } => V101
        "index -{back} is out of bounds for axis {axis}, which has length {length}";
    SliceStart { axis, start, length } => V102
        "slice start {start} is past the end of axis {axis}, which has length {length}";
    SliceStartFromEnd { axis, back = 0, length } => V107
        "slice start -0 is not on axis {axis}, which has length {length}";
    SliceStartFromEnd { axis, back, length } => V104
        "slice start -{back} is not on axis {axis}, which has length {length}";
    SliceEnd { axis, end, length } => V103
        "slice end {end} is past the end of axis {axis}, which has length {length}";
    SliceEndFromEnd { axis, back = 0, length } => V107
        "slice end -0 is not on axis {axis}, which has length {length}";
    SliceEndFromEnd { axis, back, length } => V104
        "slice end -{back} is not on axis {axis}, which has length {length}";
    SliceOrder { axis, start, end, length } => V105
        "slice start {start} lies behind its end {end} on axis {axis}, which has length {length}";
    SliceCount { axis, start, count, length } => V106
        "a slice of {count} elements from {start} runs past the end of axis {axis}, which has length {length}";
    BelowZero { axis, index } => V118
        "an index on axis {axis} is {index} for some values of the loop variables";
    ZeroStep { axis } => V108
        "the step on axis {axis} is zero";
    Shape { axis, expected, found } => V223
        "the shapes differ on axis {axis}: {expected} and {found}";
    Zip { first, second, axis, expected, found } => V223
        "arguments {first} and {second} of `zip!` differ on axis {axis}: {expected} and {found}";
    Ranks { expected, found } => V222
        "the shapes differ in rank: {expected} and {found}";
    Size { bytes = 1, size } => V301
        "1 byte does not divide into elements of {size} bytes";
    Size { bytes, size } => V301
        "{bytes} bytes do not divide into elements of {size} bytes: {} left over", number left_over(bytes, size);
    Gaps { stride, size } => V303
        "the last axis is not contiguous: elements of size {size} have a stride of {stride} bytes";
    Align { offset, align } => V305
        "the start is not aligned to {align} bytes: its address is {offset} {} past a multiple of {align}", word if offset == 1 { "byte" } else { "bytes" };
    Stride { axis, stride, align } => V307
        "the stride of axis {axis} is {stride} {}, which is not a multiple of the alignment, {align} bytes", word if stride == 1 { "byte" } else { "bytes" };
    ItemStride { axis, stride, size } => V320
        "the stride of axis {axis} is {stride} {}, which is no multiple of the size of an element, {size}", word if stride == 1 { "byte" } else { "bytes" };
    ElementsApart { axis, stride, size } => V325
        "the elements along axis {axis} are {stride} {} apart, and have to lie side by side, {size} apart: transpose the view, or `.copy()`", word if stride == 1 { "byte" } else { "bytes" };
    NotContiguous { axis, stride, expected } => V232
        "the elements have gaps or another order: the stride of axis {axis} is {stride} {}, and not {expected}; `.copy()` makes a contiguous copy", word if stride == 1 { "byte" } else { "bytes" };
    NegativeStride { axis, stride } => V326
        "the stride of axis {axis} is {stride} {}, and must not be negative here: reverse the axis, or `.copy()`", word if stride == -1 { "byte" } else { "bytes" };
    Outside { element, length } => V704
        "a position would be element {element} of a slice of {length}";
    OutsideBytes { byte, length } => V704
        "an element would reach byte {byte} of {length} bytes";
    StrideCount { extents, strides } => V327
        "the numbers of extents and of strides differ: {extents} and {strides}";
    Repeated {} => V407
        "two positions of a unique view would be the same element";
    PositionTwice { axis, index, first, second } => V408
        "entries {first} and {second} of the list are both position {index} of axis {axis}, and a unique view has it once";
    Order { axis, rank } => V204
        "this is no permutation of {rank} axes: axis {axis} occurs twice";
    Invalid { element } => V701
        "the bytes of element {element} are not a valid value of its type";
    Squeeze { axis, length } => V208
        "axis {axis} has length {length} and cannot be dropped";
    Broadcast { axis, length, wanted } => V210
        "axis {axis} has length {length} and cannot be broadcast to {wanted}";
    Together { axis, left, right } => V211
        "these views do not broadcast together: lengths {left} and {right} meet on axis {axis}";
    Window { axis, window = 0 } => V213
        "a window of 0 elements on axis {axis}";
    Window { axis, window, length } => V212
        "a window of {window} elements does not fit axis {axis}, which has length {length}";
    Tile { axis, tile = 0 } => V213
        "parts of 0 elements on axis {axis}";
    Tile { axis, tile, length } => V214
        "axis {axis}, which has length {length}, does not divide into tiles of {tile}: {} left over", number left_over(length, tile);
    PatternAxes { axes, rank } => V202
        "a pattern of {axes} axes for an array of rank {rank}";
    OtherLength { axis, length, parts } => V243
        "axis {axis} has {length} positions, and not {parts}";
    Parts { axis, parts, length } => V244
        "{length} positions of axis {axis} do not divide into parts of {parts}";
    Reshape { elements, wanted } => V217
        "{elements} elements cannot be reshaped to a shape of {wanted}";
    ReshapeRest { others = 0 } => V218
        "`_` beside an extent of 0 could be anything";
    ReshapeRest { elements, others } => V219
        "{elements} elements do not divide by {others}, the product of the other extents";
    Merge { axis, next } => V220
        "axes {axis} and {next} cannot be merged without a copy; `.copy()` makes one";
    TooLarge {} => V224
        "a shape of more positions than can be counted, or than memory has room for";
    Rank { rank } => V207
        "rank {rank} is too high: 16 is the highest there is";
    ElementType { ; expected, found } => V322
        "the elements are {}{}{}, not {}{}{}",
        word found.byte_order().symbol(), word found.kind().symbol(), number found.size(),
        word expected.byte_order().symbol(), word expected.kind().symbol(), number expected.size();
    NoNumbers {} => V705
        "the values of the column are no numbers of one size";
    NoViews {} => V708
        "there is no view to take the extents from";
    Axis { axis, rank } => V201
        "there is no axis {axis}: the rank is {rank}";
    Length { expected, found } => V702
        "a shape of {expected} elements does not fit a buffer of {found}";
    Split { axis, at, length } => V215
        "position {at} is past the end of axis {axis}, which has length {length}";
    MaxWork { max_work } => V703
        "whether the views share memory is not known after {max_work} steps";
    Overlap { first, second, axis, index } => V401
        "views {first} and {second} overlap on axis {axis}: both hold index {index}";
}

/// How much is left over if `length` is divided into parts: all of it if they are empty.
const fn left_over(length: usize, part: usize) -> usize {
    match length.checked_rem(part) {
        Some(rest) => rest,
        None => length,
    }
}
