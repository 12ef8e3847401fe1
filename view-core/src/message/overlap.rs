//! The sentences about several views at once: "why do these overlap?"

use crate::message::say::{Accepted, Refusal, Refusal1, Refusal3, Refused};

view_macros::sentences! {
    /// Two views of a row.
    MsgOverlapOnRow<const A: usize, const B: usize>(index, length):
        "view!: views {A} and {B} overlap on axis 0, which has length {length}: both hold index {index} [V401]",
        label "both hold index {index}",
        note "help: unique views of one base share no element, as `[..4]` and `[4..]`, or `[::2]` and `[1::2]`";
    /// Two views of a row of a run-time length.
    MsgOverlapOnOpenRow<const A: usize, const B: usize>(index):
        "view!: views {A} and {B} overlap on axis 0: both hold index {index} [V401]",
        label "both hold index {index}",
        note "help: unique views of one base share no element, as `[..4]` and `[4..]`, or `[::2]` and `[1::2]`";
    /// Two views of a plane.
    MsgOverlapOnPlane<const A: usize, const B: usize>(row: 8, column: 6):
        "view!: views {A} and {B} overlap on axes 0 and 1: both hold element [{row}, {column}] [V401]",
        label "both hold element [{row}, {column}]",
        note "help: unique views of one base share no element: on one axis they have no index in common";
    /// Two views of three axes.
    MsgOverlapInCube<const A: usize, const B: usize>(first: 5, second: 5, third: 4):
        "view!: views {A} and {B} overlap on axes 0 to 2: both hold element [{first}, {second}, {third}] [V401]",
        label "both hold element [{first}, {second}, {third}]",
        note "help: unique views of one base share no element: on one axis they have no index in common";
    /// Two views of more axes.
    MsgOverlapInSpace<const A: usize, const B: usize>(first: 4, second: 4, third: 4):
        "view!: views {A} and {B} overlap on every axis: both hold an element [{first}, {second}, {third}, …] [V401]",
        label "both hold an element [{first}, {second}, {third}, …]",
        note "help: unique views of one base share no element: on one axis they have no index in common";
    /// Two views of a row that would share no element if it were longer.
    MsgOverlapBelowOnRow<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>(index, length):
        "view!: views {A} and {B} overlap on axis 0, which has length {length}: both hold index {index} [V401]",
        label "both hold index {index}",
        note "help: on an axis {AXIS} of length {LEAST}, the least that would do, they share no element";
    /// Two views of a row of a run-time length that would share no element if it were longer.
    MsgOverlapBelowOnOpenRow<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>(index):
        "view!: views {A} and {B} overlap on axis 0: both hold index {index} [V401]",
        label "both hold index {index}",
        note "help: on an axis {AXIS} of length {LEAST}, the least that would do, they share no element";
    /// Two views of a plane that would share no element if an axis were longer.
    MsgOverlapBelowOnPlane<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>(row: 8, column: 6):
        "view!: views {A} and {B} overlap on axes 0 and 1: both hold element [{row}, {column}] [V401]",
        label "both hold element [{row}, {column}]",
        note "help: on an axis {AXIS} of length {LEAST}, the least that would do, they share no element";
    /// Two views of three axes that would share no element if one were longer.
    MsgOverlapBelowInCube<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>(first: 5, second: 5, third: 4):
        "view!: views {A} and {B} overlap on axes 0 to 2: both hold element [{first}, {second}, {third}] [V401]",
        label "both hold element [{first}, {second}, {third}]",
        note "help: on an axis {AXIS} of length {LEAST}, the least that would do, they share no element";
    /// Two views of more axes that would share no element if one were longer.
    MsgOverlapBelowInSpace<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>(first: 4, second: 4, third: 4):
        "view!: views {A} and {B} overlap on every axis: both hold an element [{first}, {second}, {third}, …] [V401]",
        label "both hold an element [{first}, {second}, {third}, …]",
        note "help: on an axis {AXIS} of length {LEAST}, the least that would do, they share no element";
}

/// Two views of a base of rank 0, which has a single element.
///
/// # Safety
/// It must not be implemented: a bound with it is a refusal.
#[diagnostic::on_unimplemented(
    message = "view!: views {A} and {B} overlap: both hold the only element [V401]",
    label = "both hold the only element",
    note = "help: unique views of one base share no element"
)]
pub unsafe trait MsgOverlap<const A: usize, const B: usize> {}
