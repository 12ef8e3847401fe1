//! Errors that are found at run time.

mod display;
mod text;

use crate::dtype::ElementType;
use core::convert::Infallible;

/// Why a view could not be made.
///
/// The number of an axis counts from 0. It is negative for an index behind `...`: then it counts from the end, and -1 is the last axis.
/// Extents, indices, starts and ends are in elements; sizes, strides, alignments and offsets are in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViewError {
    /// An index is not below the length of its axis.
    Index {
        /// The axis of the index.
        axis: isize,
        /// The index, counted from the start of the axis.
        index: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// An index from the end (`-back`) lies before the first element.
    IndexFromEnd {
        /// The axis of the index.
        axis: isize,
        /// The index, counted from the end of the axis: 1 is the last element.
        back: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A slice starts past the end of its axis.
    SliceStart {
        /// The axis of the slice.
        axis: isize,
        /// The start, counted from the start of the axis.
        start: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A slice start counted from the end (`-back..`) is not on the axis.
    SliceStartFromEnd {
        /// The axis of the slice.
        axis: isize,
        /// The start, counted from the end of the axis: 1 is the last element.
        back: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A slice ends past the end of its axis.
    SliceEnd {
        /// The axis of the slice.
        axis: isize,
        /// The end, counted from the start of the axis. The slice does not contain it, but for `..=end` with a negative step.
        end: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A slice end counted from the end (`..-back`) is not on the axis.
    SliceEndFromEnd {
        /// The axis of the slice.
        axis: isize,
        /// The end, counted from the end of the axis: 1 is the last element.
        back: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A slice's start lies behind its end, in the direction of its step.
    SliceOrder {
        /// The axis of the slice.
        axis: isize,
        /// The start, counted from the start of the axis.
        start: usize,
        /// The end, counted from the start of the axis. The slice does not contain it.
        end: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A slice of a fixed number of elements (`start..+count`) runs past the end of its axis.
    SliceCount {
        /// The axis of the slice.
        axis: isize,
        /// The start, counted from the start of the axis.
        start: usize,
        /// The number of elements that the slice should have.
        count: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A number in the index of a family is negative for some values of its variables.
    BelowZero {
        /// The axis of the index.
        axis: isize,
        /// The number.
        index: isize,
    },
    /// A step of zero.
    ZeroStep {
        /// The axis of the slice.
        axis: isize,
    },
    /// Two shapes that have to be equal differ on an axis.
    Shape {
        /// The first axis on which they differ.
        axis: isize,
        /// The extent there in the shape that is required, in elements.
        expected: usize,
        /// The extent there in the other shape, in elements.
        found: usize,
    },
    /// Two arguments of [`zip!`](crate::zip) have different shapes.
    Zip {
        /// The number of the first of the two, counted from 1.
        first: usize,
        /// The number of the second of the two, counted from 1.
        second: usize,
        /// The first axis on which they differ.
        axis: isize,
        /// The extent of the first argument there, in elements.
        expected: usize,
        /// The extent of the second argument there, in elements.
        found: usize,
    },
    /// Two shapes that have to be equal have different numbers of axes.
    Ranks {
        /// The number of axes that is required.
        expected: usize,
        /// The number of axes of the other shape.
        found: usize,
    },
    /// The bytes of the last axis, or of a single element, are not a whole number of elements of `size` bytes.
    Size {
        /// The bytes of the elements along the last axis, or of the single element of a view of rank 0.
        bytes: usize,
        /// The size of a new element, in bytes.
        size: usize,
    },
    /// The elements along the last axis, of `size` bytes each, do not lie side by side, so they cannot be cast to elements of another size.
    Gaps {
        /// The distance in bytes from one element along the last axis to the next.
        stride: isize,
        /// The size of an element of the view, in bytes.
        size: usize,
    },
    /// The address of the first element is `offset` bytes past a multiple of `align`.
    Align {
        /// The remainder of the address divided by `align`, in bytes.
        offset: usize,
        /// The alignment that is required, in bytes.
        align: usize,
    },
    /// The stride of an axis is not a multiple of the alignment of the new elements.
    Stride {
        /// The axis.
        axis: usize,
        /// The distance in bytes from one element along the axis to the next.
        stride: isize,
        /// The alignment of a new element, in bytes.
        align: usize,
    },
    /// The stride of an axis is not a whole number of elements.
    ItemStride {
        /// The axis.
        axis: usize,
        /// The distance in bytes from one element along the axis to the next.
        stride: isize,
        /// The size of an element, in bytes.
        size: usize,
    },
    /// The elements along an axis do not lie side by side, where the crate that takes the view needs that: the rows of a matrix of nalgebra, and its
    /// columns.
    ElementsApart {
        /// The axis.
        axis: usize,
        /// The distance in bytes from one element along the axis to the next.
        stride: isize,
        /// The distance that it takes, in bytes: the size of what lies side by side.
        size: usize,
    },
    /// The elements do not lie in row-major order without gaps, as in an array.
    NotContiguous {
        /// The last axis whose neighbours are not where they would be without gaps.
        axis: usize,
        /// The distance in bytes from one element along the axis to the next.
        stride: isize,
        /// The distance without gaps, in bytes.
        expected: isize,
    },
    /// The stride of an axis is negative, and the crate that takes the view has no such strides.
    NegativeStride {
        /// The axis.
        axis: usize,
        /// The distance in bytes from one element along the axis to the next.
        stride: isize,
    },
    /// A position is outside the slice that the view is to be made of.
    Outside {
        /// The number of the element that would be there, counted from the first element of the slice: negative if it is in front of the slice. It is
        /// the lowest or the highest of the view.
        element: isize,
        /// The number of elements of the slice.
        length: usize,
    },
    /// An element is outside the bytes that the view is to be made of.
    OutsideBytes {
        /// The number of a byte of it that is not there, counted from the first one: negative if it is in front of them. It is the lowest or the
        /// highest of the view.
        byte: isize,
        /// The number of bytes.
        length: usize,
    },
    /// There is not one stride for each extent.
    StrideCount {
        /// The number of extents.
        extents: usize,
        /// The number of strides.
        strides: usize,
    },
    /// Two positions of a unique view would be the same element.
    Repeated,
    /// A list of positions for unique views names one of them twice.
    PositionTwice {
        /// The axis of the positions.
        axis: isize,
        /// The position that occurs twice, counted from the start of the axis.
        index: usize,
        /// Where in the list it occurs first, counted from 0.
        first: usize,
        /// Where it occurs again.
        second: usize,
    },
    /// An order of axes does not have each of them once.
    Order {
        /// An axis that occurs twice.
        axis: usize,
        /// The number of axes.
        rank: usize,
    },
    /// The bytes of an element are not a valid value of the new type.
    Invalid {
        /// The number of the first such element in row-major order, counted from 0.
        element: usize,
    },
    /// An axis cannot be dropped, because its length is not 1.
    Squeeze {
        /// The axis.
        axis: isize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// An axis cannot be broadcast, because its length is neither 1 nor `wanted`.
    Broadcast {
        /// The axis of the view that should be repeated.
        axis: isize,
        /// The number of elements along the axis.
        length: usize,
        /// The extent of the new shape on this axis, in elements.
        wanted: usize,
    },
    /// Two axes do not broadcast together: their lengths differ, and neither is 1.
    Together {
        /// The axis of the common shape, which has the rank of the view of higher rank.
        axis: isize,
        /// The number of elements along the axis of the first view.
        left: usize,
        /// The number of elements along the axis of the second view.
        right: usize,
    },
    /// A window is longer than its axis, or empty.
    Window {
        /// The axis.
        axis: isize,
        /// The extent of the window on the axis, in elements.
        window: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A tile does not divide its axis, or is empty.
    Tile {
        /// The axis.
        axis: isize,
        /// The extent of the tile on the axis, in elements.
        tile: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// An axis has another extent than the parts that a pattern divides it into.
    OtherLength {
        /// The axis.
        axis: isize,
        /// Its extent, in elements.
        length: usize,
        /// The product of the sizes of the parts.
        parts: usize,
    },
    /// A pattern has not one entry for each axis.
    PatternAxes {
        /// The number of axes that the pattern has entries for.
        axes: usize,
        /// The number of axes of the view.
        rank: usize,
    },
    /// An axis does not divide into the parts of a pattern.
    Parts {
        /// The axis.
        axis: isize,
        /// The product of the sizes of the parts, or `usize::MAX` if it does not fit a `usize`.
        parts: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// A view of `elements` elements cannot be reshaped to a shape of `wanted` elements.
    Reshape {
        /// The number of elements of the view.
        elements: usize,
        /// The number of elements of the new shape, or `usize::MAX` if it does not fit a `usize`.
        wanted: usize,
    },
    /// The number of elements is not divisible by the product of the extents beside `_`.
    ReshapeRest {
        /// The number of elements of the view.
        elements: usize,
        /// The product of the extents beside `_`, or `usize::MAX` if it does not fit a `usize`.
        others: usize,
    },
    /// A reshape would have to merge the axes `axis` and `next`, whose elements are not one run, so only a copy can have that shape. All
    /// axes between the two have length 1.
    Merge {
        /// The outer axis of the view.
        axis: isize,
        /// The inner axis of the view.
        next: isize,
    },
    /// A shape has more positions than can be counted, or than memory has room for.
    TooLarge,
    /// There are more axes than a view can have, 16.
    Rank {
        /// The number of axes.
        rank: usize,
    },
    /// The elements of a view with run-time dtype are others than those of the type.
    ElementType {
        /// The dtype of the type.
        expected: ElementType,
        /// The dtype of the view.
        found: ElementType,
    },
    /// The values of a column of Arrow have no primitive type, so they are no elements: texts, bits, lists of any length.
    NoNumbers,
    /// There is no view to be copied: [`stack`](crate::stack) and [`concatenate`](crate::concatenate) take their extents from the first.
    NoViews,
    /// There is no such axis.
    Axis {
        /// The number of the axis that was asked for, counted from 0.
        axis: usize,
        /// The number of axes of the view.
        rank: usize,
    },
    /// A buffer of `found` elements does not fit a shape of `expected` elements.
    Length {
        /// The number of elements of the shape.
        expected: usize,
        /// The number of elements of the buffer.
        found: usize,
    },
    /// A split position is past the end of its axis.
    Split {
        /// The axis.
        axis: isize,
        /// The position, counted from the start of the axis: the number of elements in front of the split.
        at: usize,
        /// The number of elements along the axis.
        length: usize,
    },
    /// It is not known after `max_work` steps whether two views share memory.
    MaxWork {
        /// The number of steps that the caller allowed. A step tries one value of the index along one axis.
        max_work: usize,
    },
    /// Two of several unique views of one base share an element. Both have `index` on `axis`, and a common index on every other axis.
    Overlap {
        /// The first of the two, as its place in the tuple of views, counted from 0.
        first: usize,
        /// The second of the two, as its place in the tuple of views, counted from 0.
        second: usize,
        /// The axis of the base. The axes of a field that is an array count on behind those of the base.
        axis: isize,
        /// An index on this axis that both views have, counted from the start of the axis.
        index: usize,
    },
}

impl core::error::Error for ViewError {}

/// So that `?` takes the error of a conversion that always succeeds, such as that of a row-major view into an array view of ndarray.
impl From<Infallible> for ViewError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

/// Panics with the error. It is not inlined, to keep the code of run-time checks small.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn refuse(error: ViewError) -> ! {
    panic!("{error}")
}

/// Panics because `index` is not below the length of its axis. It takes numbers, so that nothing is written to memory before the call.
#[cold]
#[inline(never)]
#[track_caller]
pub(crate) fn refuse_index(axis: isize, index: usize, length: usize) -> ! {
    refuse(ViewError::Index { axis, index, length })
}

/// Fails to compile with the error, when code is generated: in a constant, for what depends on a type parameter.
#[track_caller]
pub(crate) const fn reject(error: &ViewError) -> ! {
    panic!("{}", error.text().as_str())
}
