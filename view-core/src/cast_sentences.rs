//! The sentences about elements that cannot be seen as others.

use crate::number::Digit;
use crate::refuse::{Say, Say1, Say3};

view_macros::sentences! {
    /// Bytes that do not divide.
    SayDivide<U>(bytes, size: 4, left: 4):
        "view!: {bytes} bytes do not divide into elements of {size} bytes ({U}): {left} left over",
        label "the last axis does not divide into elements of `{U}`",
        note "help: slice off what is left over first: the last axis has {bytes} bytes";
    /// A single element and another size.
    SaySingle<U>(from: 4, to: 4):
        "view!: a single element of {from} bytes cannot be seen as elements of {to} bytes ({U})",
        label "there is no axis to divide",
        note "help: keep the axis, `[3..4]` instead of `[3]`, or add one with `newaxis`";
    /// A last axis with gaps.
    SayGaps<U>(size: 4, stride):
        "view!: the last axis is not contiguous: its elements of {size} bytes are {stride} bytes apart",
        label "`{U}` has another size, and its bytes are not side by side here",
        note "help: cast first and slice then, or cast to elements of {size} bytes; `.copy()` makes a contiguous copy";
    /// A last axis that runs backwards.
    SayBackwards<U>(size: 4, to: 4):
        "view!: the last axis runs backwards: elements of {size} bytes are not seen as elements of {to} bytes ({U}) there",
        label "`{U}` has another size, and its bytes are not in order here",
        note "help: cast first and slice then; `.copy()` makes a contiguous copy";
    /// A start that is aligned to one byte only.
    SayUnaligned<U>(need: 5):
        "view!: start is only aligned to 1 byte, {U} needs {need}",
        label "not proven to be aligned for `{U}`",
        note "help: `Aligned::<A{need}, _>(buffer)` as the base proves it, `.align[{need}]` in front checks it at run time";
    /// A start that is aligned less than needed.
    SayAligned<U>(known: 5, need: 5):
        "view!: start is only aligned to {known} bytes, {U} needs {need}",
        label "not proven to be aligned for `{U}`",
        note "help: `Aligned::<A{need}, _>(buffer)` as the base proves it, `.align[{need}]` in front checks it at run time";
    /// An axis along which not every element is aligned.
    SayAxis<U, const AXIS: usize>(stride, need: 5):
        "view!: the stride of axis {AXIS} is {stride} bytes, {U} needs a multiple of {need}",
        label "not every element along axis {AXIS} would be aligned for `{U}`",
        note "help: a step, or a single index on that axis, leaves out what is not aligned; byte-order types such as `\"<u2\"` need no alignment";
}
