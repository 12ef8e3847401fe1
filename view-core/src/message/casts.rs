//! The sentences about casts and alignments.

use crate::message::say::{Accepted, Refusal, Refusal1, Refusal3, Refused};

view_macros::sentences! {
    /// Bytes of the last axis that the size of the new elements does not divide.
    MsgDivide<U>(bytes, size: 4, left: 4):
        "view!: {bytes} bytes do not divide into elements of {size} bytes ({U}): {left} left over [V301]",
        label "the last axis does not divide into elements of `{U}`",
        note "help: slice off what is left over first: the last axis has {bytes} bytes";
    /// A last axis of one byte.
    MsgDivideOne<U>(size: 4):
        "view!: 1 byte does not divide into elements of {size} bytes ({U}) [V301]",
        label "the last axis is shorter than one `{U}`",
        note "help: `{U}` needs a last axis of {size} bytes, or a multiple of that";
    /// A single element, cast to elements of another size.
    MsgSingle<U>(from: 4, to: 4):
        "view!: a single element of size {from} cannot be seen as elements of size {to} ({U}): there is no axis to rescale [V302]",
        label "rank 0, and `{U}` has another size",
        note "help: keep the axis, `[3..4]` instead of `[3]`, or add one with `newaxis`";
    /// A last axis with gaps.
    MsgGaps<U>(size: 4, stride):
        "view!: the last axis is not contiguous: elements of size {size} have a stride of {stride} bytes [V303]",
        label "`{U}` has another size, and its bytes are not side by side here",
        note "help: cast first and slice then, or cast to elements of size {size}; `.copy()` makes a contiguous copy";
    /// A last axis that runs backwards.
    MsgBackwards<U>(size: 4, to: 4):
        "view!: the last axis runs backwards: elements of size {size} cannot be seen as elements of size {to} ({U}) there [V303]",
        label "`{U}` has another size, and its bytes are not in order here",
        note "help: cast first and slice then; `.copy()` makes a contiguous copy";
    /// A start that is aligned to one byte only.
    MsgUnaligned<U>(need: 5):
        "view!: start is only aligned to 1 byte, {U} needs {need} [V304]",
        label "not proven to be aligned for `{U}`",
        note "help: `Aligned::<A{need}, _>(buffer)` as the base proves it, `.align[{need}]` in front checks it at run time";
    /// A start that is aligned less than needed.
    MsgAligned<U>(known: 5, need: 5):
        "view!: start is only aligned to {known} bytes, {U} needs {need} [V304]",
        label "not proven to be aligned for `{U}`",
        note "help: `Aligned::<A{need}, _>(buffer)` as the base proves it, `.align[{need}]` in front checks it at run time";
    /// A start that would have to be aligned more than is ever known.
    MsgBeyond<U>(need: 5, most: 2):
        "view!: {U} needs a start aligned to {need} bytes, and types prove {most} at most [V306]",
        label "never proven to be aligned for `{U}`",
        note "help: make the buffer of `{U}`, and cast that to smaller elements: `view!(buffer.as<u8>)`";
    /// An axis along which not every element is aligned.
    MsgAxis<U, const AXIS: usize>(stride, need: 5):
        "view!: the stride of axis {AXIS} is {stride} bytes, {U} needs a multiple of {need} [V307]",
        label "not every element along axis {AXIS} would be aligned for `{U}`",
        note "help: a step, or a single index on that axis, leaves out what is not aligned; byte-order types such as `\"<u2\"` need no alignment";
    /// `.align` of a start that is known to be odd.
    MsgOdd<B>(need: 2):
        "view!: start is known not to be aligned to {need} bytes: its address is odd [V305]",
        label "never aligned so",
        note "help: slices that start at even bytes keep the alignment of their base";
    /// `.align` of a start that is known to be aligned less.
    MsgMisaligned<B>(known: 2, need: 2):
        "view!: start is known not to be aligned to {need} bytes, only to {known} [V305]",
        label "never aligned so",
        note "help: slices that start at multiples of {need} bytes keep the alignment of their base";
}
