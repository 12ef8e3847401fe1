//! The sentences about axes and shapes: "why was my operation refused?"

use crate::message::say::{Accepted, Refusal, Refusal3, Refused};

view_macros::sentences! {
    /// An axis that the view does not have.
    MsgNoAxis<const AXIS: usize>(axis, rank: 2):
        "view!: there is no axis {axis} in an array of rank {rank} [V201]",
        label "not an axis of this view",
        note "help: axes are counted from 0";
    /// A list with more or fewer entries than there are axes.
    MsgEntries<const RANK: usize>(found: 2, rank: 2):
        "view!: a list of {found} for an array of rank {rank} [V202]",
        label "needs one entry for each axis",
        note "help: every axis is in the list once, counted from 0";
    /// A tile with more or fewer extents than there are axes.
    MsgFrame<const RANK: usize>(found: 2, rank: 2):
        "view!: a list of {found} for an array of rank {rank} [V202]",
        label "needs one extent for each axis",
        note "help: write 1 for an axis that is not to be divided; `newaxis` adds an axis, a single index drops one";
    /// A window with more or fewer extents than there are axes.
    MsgWindowFrame<const RANK: usize>(found: 2, rank: 2):
        "view!: a list of {found} for an array of rank {rank} [V202]",
        label "needs one extent for each axis",
        note "help: write `_` for an axis without windows; `newaxis` adds an axis, a single index drops one";
    /// A list of axes that is no permutation.
    MsgPermutation<const RANK: usize>(count: 2, rank: 2):
        "view!: this is no permutation of {count} axes [V204]",
        label "needs every axis once",
        note "help: axes are counted from 0, and each of them is in the list once";
    /// Too low a rank.
    MsgRank<const RANK: usize>(need: 2, rank: 2):
        "view!: this takes an array of rank {need} at least, this one has rank {rank} [V206]",
        label "too few axes",
        note "help: `newaxis` adds an axis";
    /// An axis that should have extent 1.
    MsgNotOne<const AXIS: usize>(length, one: 1):
        "view!: axis {AXIS} has length {length} and cannot be dropped [V208]",
        label "only an axis of length 1 is dropped",
        note "help: a single index, as in `[.., 0]`, takes one position of an axis and drops it";
    /// A shape of lower rank.
    MsgBroadcastRank<const RANK: usize>(rank: 2, wanted: 2):
        "view!: an array of rank {rank} cannot be broadcast to rank {wanted} [V209]",
        label "too few axes",
        note "help: broadcasting adds axes in front and repeats those of length 1; a single index drops an axis";
    /// An axis that cannot be repeated.
    MsgBroadcast<const AXIS: usize>(length, wanted):
        "view!: axis {AXIS} has length {length} and cannot be broadcast to {wanted} [V210]",
        label "cannot be broadcast to this shape",
        note "help: only an axis of length 1 is repeated; `newaxis` adds one";
    /// Two axes that do not broadcast together: their lengths differ, and neither is 1.
    MsgTogether<const AXIS: usize>(left, right):
        "view!: these views do not broadcast together: lengths {left} and {right} meet on axis {AXIS} [V211]",
        label "these shapes do not broadcast together",
        note "help: shapes are compared from the last axis; lengths have to be equal, or one of them 1";
    /// A window longer than its axis.
    MsgWindow<const AXIS: usize>(window, length):
        "view!: a window of {window} elements does not fit axis {AXIS}, which has length {length} [V212]",
        label "longer than this axis",
        note "help: a window has {length} elements at most on this axis";
    /// A window or tile of no elements.
    MsgNoFrame<const AXIS: usize>(frame: 1, length):
        "view!: a window or tile of {frame} elements on axis {AXIS} [V213]",
        label "needs 1 element at least",
        note "help: `1` leaves the axis as it is";
    /// Tiles that do not divide their axis.
    MsgLeft<const AXIS: usize>(length, tile: 5, left: 5):
        "view!: axis {AXIS}, which has length {length}, does not divide into tiles of {tile}: {left} left over [V214]",
        label "does not divide the axis",
        note "help: `..-{left}` on that axis leaves out what is over";
    /// A split past the end.
    MsgSplitPast<const AXIS: usize>(at, length):
        "view!: position {at} is past the end of axis {AXIS}, which has length {length} [V215]",
        label "past the end of this axis",
        note "help: a split at {length}, the length of the axis, leaves the second part empty";
    /// An extent below the least that a function takes.
    MsgTooShort<const AXIS: usize>(least, length):
        "view!: an axis of length {length} is too short: at least {least} positions are needed here [V235]",
        label "an extent of this view is smaller",
        note "help: the function has the bound `AtLeast<{least}>` on this extent";
    /// A result with too many axes.
    MsgHighRank<const RANK: usize>(rank: 2, most: 2):
        "view!: the result would have rank {rank}, {most} is the highest there is [V207]",
        label "too many axes",
        note "help: a single index drops an axis";
    /// More than one extent to compute.
    MsgRests<const RANK: usize>(rests: 2, one: 2):
        "view!: {rests} extents of this shape are to be computed, {one} can be [V216]",
        label "one extent can be computed from the others",
        note "help: write the other extents";
    /// A reshape to another number of elements.
    MsgWrongCount<const RANK: usize>(elements, wanted):
        "view!: {elements} elements cannot be reshaped to a shape of {wanted} [V217]",
        label "a shape of {wanted} elements",
        note "help: `_` in place of one extent computes it";
    /// A `_` beside an extent of 0.
    MsgNoneLeft<const RANK: usize>(elements, others):
        "view!: `_` beside an extent of {others} could be anything [V218]",
        label "an extent of {others} leaves nothing to compute",
        note "help: write the extent";
    /// A number of elements that the given extents do not divide.
    MsgRestLeft<const RANK: usize>(elements, others):
        "view!: {elements} elements do not divide by {others}, the product of the other extents [V219]",
        label "`_` would be no whole number",
        note "help: `_` is the number of elements, {elements}, divided by the other extents";
    /// A pattern that has another length for an axis.
    MsgOtherLength<const AXIS: usize>(length, parts):
        "view!: axis {AXIS} has {length} positions, and not {parts} [V243]",
        label "stands for {parts} positions",
        note "help: a name without a size has the length of its axis, and one part of an axis may be without a size";
    /// Parts that do not divide their axis.
    MsgPartsLeft<const AXIS: usize>(length, parts: 5, left: 5):
        "view!: {length} positions of axis {AXIS} do not divide into parts of {parts} [V244]",
        label "does not divide the axis",
        note "help: the length of an axis is the product of the sizes of its parts; `..-{left}` on that axis, in brackets in front, leaves out what is over";
    /// A pattern with more or fewer entries than there are axes.
    MsgPatternAxes<const RANK: usize>(found: 2, rank: 2):
        "view!: a pattern of {found} axes for an array of rank {rank} [V202]",
        label "needs one entry for each axis",
        note "help: `...` stands for all axes that have no name, and `1` for an axis of length 1";
    /// A pattern with `...` and more entries than there are axes.
    MsgPatternTooLong<const RANK: usize>(found: 2, rank: 2):
        "view!: a pattern of at least {found} axes for an array of rank {rank} [V202]",
        label "more entries than axes",
        note "help: `...` may stand for no axis, every other entry stands for one";
    /// Two axes that cannot be merged.
    MsgCopies<const RANK: usize>(axis: 2, next: 2):
        "view!: axes {axis} and {next} cannot be merged without a copy [V220]",
        label "needs axes {axis} and {next} to be one run of elements",
        note "help: their strides do not allow it; `.copy()` makes a row-major copy, which can be reshaped: `view!((view!(…).copy()).reshape[…])`";
}

/// Two axes `A` and `B` of a pattern that cannot be merged. `R` is [`Refused`].
///
/// An expansion implements it for the axes that it merges, if `R` has a trait that nothing has: so rustc prints the sentence of that, with the names.
/// Whoever implements it otherwise is refused later: where the axes are merged, their strides are compared.
#[diagnostic::on_unimplemented(
    message = "view!: two axes of a pattern cannot be merged without a copy [V220]",
    label = "these axes are not one run of elements",
    note = "help: their strides do not allow it; `.copy()` makes a row-major copy"
)]
pub trait MsgUnmerged<A, B, R> {}

/// Strides in different units: bytes, or elements and structs whose sizes the types do not know.
///
/// # Safety
/// It must not be implemented: a bound with it is a refusal.
#[diagnostic::on_unimplemented(
    message = "view!: the types cannot compare the strides of this view [V221]",
    label = "some are multiples of a size that the types do not know",
    note = "help: `try_view!` compares them at run time"
)]
pub unsafe trait MsgIncomparable<S> {}
