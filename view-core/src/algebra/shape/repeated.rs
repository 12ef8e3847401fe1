//! Axes that are repeated until two shapes are equal.
//!
//! Generic code needs no bound for what is true of every extent: an axis of extent 1 can be repeated, each extent is equal to itself, and one that only
//! run time knows is compared there. The forms of extents are bound by that ([`Repeats::Form`]), as their compared forms are (`Extent::Compared`).

use crate::algebra::number::nat::Equals;
use crate::algebra::number::{Fails, Holds, Nat, One, UInt, UTerm, Unknown};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::{AnyTimes, Beside, Broadcasts, Once, Repeats, Times};

macro_rules! beside {
    ($([$($param:tt)*] $Self:ty, $F:ty => $Stretches:ty, $Joins:ty;)*) => {$(
        impl<$($param)*> Beside<$F> for $Self {
            type Known = ();
            type Stretches = $Stretches;
            type Joins = $Joins;
        }
        #[diagnostic::do_not_recommend]
        impl<$($param)*> Broadcasts<$F, ()> for $Self {}
    )*};
}
beside! {
    [F: ?Sized] Once, F => Holds, Holds;
    [F: ?Sized] AnyTimes, F => Holds, Holds;
    [N] Times<N>, Once => Fails, Holds;
    [N] Times<N>, AnyTimes => Holds, Holds;
    [N: Equals<M>, M] Times<N>, Times<M> => N::Same, N::Same;
}

impl Repeats for UTerm {
    type Form = Times<UTerm>;
}
impl Repeats for One {
    type Form = Once;
}
impl<U, A, B> Repeats for UInt<UInt<U, A>, B>
where
    Self: Nat,
{
    type Form = Times<Self>;
}
impl Repeats for Unknown {
    type Form = AnyTimes;
}

/// The extent `E` in this form.
pub(crate) type FormOf<E> = <<E as Extent>::Len as Repeats>::Form;
