//! The sentences about indices and shapes: "why was my slice refused?"

use crate::message::say::{Accepted, Refusal, Refusal1, Refused};
use crate::sealed::Sealed;

view_macros::sentences! {
    /// An index at or past the end.
    MsgIndexPast<const AXIS: isize>(index: position, length):
        "view!: index {index} is out of bounds for axis {AXIS}, which has length {length} [V101]",
        label "out of bounds",
        note "help: positions count from 0, or from the end with `-1`";
    /// An extent that only run time knows, in place of one of a least length.
    MsgNoLeast<>(least):
        "view!: at least {least} positions are needed here, and the extent of this view is known only at run time [V236]",
        label "has an extent that is `Dyn`",
        note "help: `.try_with_shape::<shape![…]>()` compares the extents once, and returns a view of static extents";
    /// An index from the end before the start.
    MsgIndexBefore<const AXIS: isize>(back: position, length):
        "view!: index -{back} is out of bounds for axis {AXIS}, which has length {length} [V101]",
        label "out of bounds",
        note "help: the first element is `0`, or `-{length}` counted from the end";
    /// A slice end past the end.
    MsgEndPast<const AXIS: isize>(end: position, length):
        "view!: slice end {end} is past the end of axis {AXIS}, which has length {length} [V103]",
        label "past the end of this axis",
        note "help: nothing is clamped as in NumPy; an open end, `..`, reaches the end of the axis";
    /// A slice start past the end.
    MsgStartPast<const AXIS: isize>(start: position, length):
        "view!: slice start {start} is past the end of axis {AXIS}, which has length {length} [V102]",
        label "past the end of this axis",
        note "help: nothing is clamped as in NumPy; a slice may start at {length} at most, where it is empty";
    /// A slice downwards that starts past the last element.
    MsgDownStartPast<const AXIS: isize>(need: position, length):
        "view!: this slice downwards starts past the end: it needs an axis of at least {need}, axis {AXIS} has length {length} [V102]",
        label "starts past the last element of this axis",
        note "help: an open start, `::-1`, begins at the last element";
    /// An end counted from the end that lies before the start.
    MsgBackPast<const AXIS: isize>(back: position, length):
        "view!: position -{back} is before the start of axis {AXIS}, which has length {length} [V104]",
        label "before the start of this axis",
        note "help: `-{length}` is the first element";
    /// A slice whose ends cross. One is counted from the start of the axis, the other from its end.
    MsgCrossing<const AXIS: isize>(need: position, length):
        "view!: the ends of this slice cross: it needs an axis of at least {need}, axis {AXIS} has length {length} [V105]",
        label "starts behind its end on this axis",
        note "help: one end is counted from the end of the axis, the other from its start";
    /// Constants in the wrong order.
    MsgOrder<const AXIS: isize>(start: position, end: position):
        "view!: slice start {start} is behind its end {end} on axis {AXIS} [V105]",
        label "starts behind its end",
        note "help: `{end}..{start}` walks up, `{start}:{end}:-1` down";
    /// Constants in the wrong order for a slice downwards.
    MsgOrderDown<const AXIS: isize>(start: position, end: position):
        "view!: with a negative step, slice start {start} is behind its end {end} on axis {AXIS} [V105]",
        label "starts behind its end",
        note "help: `{end}:{start}:-1` walks down, `{start}:{end}:1` up";
    /// Constants in the wrong order, both counted from the end.
    MsgOrderBack<const AXIS: isize>(start: position, end: position):
        "view!: slice start -{start} is behind its end -{end} on axis {AXIS} [V105]",
        label "starts behind its end",
        note "help: `-{end}..-{start}` walks up, `-{start}:-{end}:-1` down";
    /// Constants in the wrong order for a slice downwards, both counted from the end. The end is the first number, because it should be the
    /// greater one.
    MsgOrderDownBack<const AXIS: isize>(end: position, start: position):
        "view!: with a negative step, slice start -{start} is behind its end -{end} on axis {AXIS} [V105]",
        label "starts behind its end",
        note "help: `-{end}:-{start}:-1` walks down, `-{start}:-{end}:1` up";
    /// A constant of 0 that counts from the end.
    MsgMinusZero<const AXIS: isize>(zero: position, one: position):
        "view!: -{zero} is not an element of axis {AXIS} [V107]",
        label "counts from the end, where -{one} is the last element",
        note "help: to reach the end, leave that side of the slice open";
    /// A counted slice that is too long.
    MsgCountPast<const AXIS: isize>(count: position, length):
        "view!: a slice of {count} elements runs past the end of axis {AXIS}, which has length {length} [V106]",
        label "past the end of this axis",
        note "help: nothing is clamped as in NumPy; an open end, `..`, reaches the end of the axis";
    /// A slice downwards that stops past the last element.
    MsgStopPast<const AXIS: isize>(need: position, length):
        "view!: this slice downwards stops behind its start: it needs an axis of at least {need}, axis {AXIS} has length {length} [V103]",
        label "stops behind its start",
        note "help: an open start, `::-1`, begins at the last element";
    /// More indices than axes.
    MsgIndices<const K: usize>(indices: 2, rank: 2):
        "view!: too many indices for an array of rank {rank}: {indices} [V112]",
        label "more indices than axes",
        note "help: fewer are fine, the axes without an index are taken whole; `newaxis` adds an axis";
    /// More indices than one, for one axis whose extent is dynamic: it may be that of a `Vec` of `Vec`s.
    MsgRows<const K: usize>(indices: 2, rank: 2):
        "view!: too many indices for an array of rank {rank}: {indices} [V112]",
        label "more indices than axes",
        note "help: `newaxis` adds an axis; a `Vec` of `Vec`s has one axis, because its rows are apart: `view!((rows[0])[…])` views one";
    /// Two shapes of different rank.
    MsgRanks<const AXIS: usize>(other: 2, rank: 2):
        "view!: these views differ in rank: {rank} and {other} [V222]",
        label "views of equal shape are needed here",
        note "help: `newaxis` adds an axis, a single index drops one; `.broadcast[…]` repeats one";
    /// Two shapes that should be equal.
    MsgShape<const AXIS: usize>(found, expected):
        "view!: the shapes of these views differ on axis {AXIS}: {expected} and {found} [V223]",
        label "views of equal shape are needed here",
        note "help: slice the longer one; `.T` swaps axes, `.broadcast[…]` repeats an axis of length 1";
    /// A slice whose ends cross, because the axis is too long.
    MsgApart<const AXIS: isize>(most: position, length):
        "view!: the ends of this slice cross: it needs an axis of at most {most}, axis {AXIS} has length {length} [V105]",
        label "starts behind its end on this axis",
        note "help: one end is counted from the end of the axis, the other from its start";
}

/// The name of a sentence in an index.
pub trait Sentence: Sealed {
    /// The sentence about axis `AXIS`.
    type On<const AXIS: isize>;
}
macro_rules! sentence {
    ($($Why:ident $Sentence:ident),*) => {$(
        #[doc = concat!("Refuses with `", stringify!($Sentence), "`.")]
        pub enum $Why {}
        impl Sealed for $Why {}
        impl Sentence for $Why {
            type On<const AXIS: isize> = $Sentence<AXIS>;
        }
    )*};
}

sentence!(EndPast MsgEndPast, BackPast MsgBackPast, DownStartPast MsgDownStartPast, StopPast MsgStopPast, Crossing MsgCrossing,
    Order MsgOrder, OrderDown MsgOrderDown, OrderBack MsgOrderBack, OrderDownBack MsgOrderDownBack, MinusZero MsgMinusZero,
    StartPast MsgStartPast, CountPast MsgCountPast);
