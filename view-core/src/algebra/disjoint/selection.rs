//! What a view takes of every axis of its base, as a list: the axes that it still has and those that an index
//! dropped, in the order of the base, and between them the axes that are its own.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::intersection::{Intersection, Outcome, Together};
use crate::algebra::disjoint::numbered::Numbered;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::{AxisSelection, Unknown};
use crate::algebra::disjoint::run_time::{Place, RunTimeSelection};
use crate::algebra::index::ItemList;
use crate::algebra::number::{Nat, UTerm};
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// A list of axes.
pub trait Selection: Sealed {
    /// The positions on each, at run time.
    type Stored: Copy;
    /// The list after the indices `I`.
    type Follow<I: ItemList>: Selection;
    /// What this view and `Y` have in common.
    type Against<Y: Selection>: Outcome;
    /// The same, of a view with the positions `T` of the axis that comes next, and the axes `X` behind it.
    type Versus<T: AxisSelection, X: Selection>: Outcome;
    /// The same, of a view without further axes.
    type Ended: Outcome;
    /// [`Follow`](Self::Follow) at run time; `axis` is the number of the first axis, for the error.
    fn follow<I: ItemList>(
        stored: Self::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Selection>::Stored, ViewError>;
    /// This list in front of `Y`.
    type Append<Y: Selection>: Selection;
    /// The same at run time.
    fn append<Y: Selection>(stored: Self::Stored, more: Y::Stored) -> <Self::Append<Y> as Selection>::Stored;
    /// Whether the axes are in the order of the base.
    const IN_ORDER: bool;
    /// The list in that order.
    type InOrder: Selection;
    /// The numbered list in the order of its numbers.
    type Sorted: Selection;
    /// This sorted list with the entry `E`, which has the number `N`.
    type Sort<E: Entry, N: Nat>: Selection;
    /// How many axes other views have too.
    type Count: Nat;
    /// The list with its numbers, from `N` on.
    type Numbered<N: Nat>: Selection;
    /// The same at run time.
    fn numbered<N: Nat>(stored: Self::Stored) -> <Self::Numbered<N> as Selection>::Stored;
    /// This list from last to first in front of `Y`.
    type Reversed<Y: Selection>: Selection;
    /// The same at run time.
    fn reversed<Y: Selection>(
        stored: Self::Stored,
        more: Y::Stored,
    ) -> <Self::Reversed<Y> as Selection>::Stored;
    /// The first axis.
    type First: Entry;
    /// The others.
    type Rest: Selection;
    /// The first at run time.
    fn first(stored: Self::Stored) -> Progress;
    /// The others at run time.
    fn rest(stored: Self::Stored) -> <Self::Rest as Selection>::Stored;
    /// The axes that the view still has.
    type Kept: Selection;
    /// The same at run time.
    fn kept(stored: Self::Stored) -> <Self::Kept as Selection>::Stored;
    /// The others.
    type Gone: Selection;
    /// The same at run time.
    fn gone(stored: Self::Stored) -> <Self::Gone as Selection>::Stored;
    /// Put the positions on every axis at its place on the gathered.
    fn collect(stored: Self::Stored, gathered: &mut RunTimeSelection);
    /// [`Against`](Self::Against) at run time: where they meet, if they do, behind `place`.
    fn against<Y: Selection>(x: Self::Stored, y: Y::Stored, place: Place) -> Option<Place>;
    /// [`Versus`](Self::Versus) at run time.
    fn versus<X: Selection>(y: Self::Stored, here: Progress, x: X::Stored, place: Place) -> Option<Place>;
    /// [`Ended`](Self::Ended) at run time.
    fn ended(y: Self::Stored, place: Place) -> Option<Place>;
}

impl Selection for () {
    type Stored = ();
    type Follow<I: ItemList> = I::Beyond;
    type Against<Y: Selection> = Y::Ended;
    // It takes all of what the other takes a part of.
    type Versus<T: AxisSelection, X: Selection> = <T::Count as Congruence>::Present<X::Ended>;
    type Ended = Together<()>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (): (),
        args: I::Args,
        axis: isize,
    ) -> Result<<I::Beyond as Selection>::Stored, ViewError> {
        I::beyond(args, axis)
    }
    type Append<Y: Selection> = Y;
    #[inline(always)]
    fn append<Y: Selection>((): (), more: Y::Stored) -> Y::Stored {
        more
    }
    #[inline(always)]
    fn against<Y: Selection>((): (), y: Y::Stored, place: Place) -> Option<Place> {
        Y::ended(y, place)
    }
    #[inline(always)]
    fn versus<X: Selection>((): (), here: Progress, x: X::Stored, place: Place) -> Option<Place> {
        X::ended(x, place.present(here)?)
    }
    #[inline(always)]
    fn ended((): (), place: Place) -> Option<Place> {
        Some(place)
    }
    const IN_ORDER: bool = true;
    type InOrder = ();
    type Sorted = ();
    type Sort<E: Entry, N: Nat> = (E, ());
    type Count = UTerm;
    type Numbered<N: Nat> = ();
    #[inline(always)]
    fn numbered<N: Nat>((): ()) {}
    type Reversed<Y: Selection> = Y;
    #[inline(always)]
    fn reversed<Y: Selection>((): (), more: Y::Stored) -> Y::Stored {
        more
    }
    // There is no axis: `OrderOf` has refused it.
    type First = Kept<Unknown, Inserted>;
    type Rest = ();
    #[inline(always)]
    fn first((): ()) -> Progress {
        Progress::whole(1)
    }
    #[inline(always)]
    fn rest((): ()) {}
    type Kept = ();
    #[inline(always)]
    fn kept((): ()) {}
    type Gone = ();
    #[inline(always)]
    fn gone((): ()) {}
    #[inline(always)]
    fn collect((): (), _: &mut RunTimeSelection) {}
}

impl<E: Entry, Rest: Selection> Selection for (E, Rest) {
    type Stored = (Progress, Rest::Stored);
    type Follow<I: ItemList> = E::Follow<I, Rest>;
    type Against<Y: Selection> = <E::Origin as Origin>::Against<E::AxisSelection, Rest, Y>;
    type Versus<T: AxisSelection, X: Selection> = <E::Origin as Origin>::Versus<E::AxisSelection, Rest, T, X>;
    type Ended = <<E::AxisSelection as AxisSelection>::Count as Congruence>::Present<Rest::Ended>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (here, rest): Self::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Selection>::Stored, ViewError> {
        E::follow::<I, Rest>(here, rest, args, axis)
    }
    type Append<Y: Selection> = (E, Rest::Append<Y>);
    #[inline(always)]
    fn append<Y: Selection>(
        (here, rest): Self::Stored,
        more: Y::Stored,
    ) -> <Self::Append<Y> as Selection>::Stored {
        (here, Rest::append::<Y>(rest, more))
    }
    #[inline(always)]
    fn against<Y: Selection>((here, rest): Self::Stored, y: Y::Stored, place: Place) -> Option<Place> {
        if <E::Origin as Origin>::SHARED {
            Y::versus::<Rest>(y, here, rest, place)
        } else {
            Rest::against::<Y>(rest, y, place.present(here)?)
        }
    }
    #[inline(always)]
    fn versus<X: Selection>(
        (own, rest): Self::Stored,
        here: Progress,
        x: X::Stored,
        place: Place,
    ) -> Option<Place> {
        if <E::Origin as Origin>::SHARED {
            X::against::<Rest>(x, rest, place.on(here, own, <E::Origin as Origin>::SHOWN)?)
        } else {
            Rest::versus::<X>(rest, here, x, place.present(own)?)
        }
    }
    #[inline(always)]
    fn ended((own, rest): Self::Stored, place: Place) -> Option<Place> {
        Rest::ended(rest, place.present(own)?)
    }
    const IN_ORDER: bool = true;
    type InOrder = Self;
    type Sorted = <E::Origin as Origin>::Sort<E, Rest::Sorted>;
    type Sort<F: Entry, N: Nat> = <E::Origin as Origin>::Before<F, N, E, Rest>;
    type Count = <E::Origin as Origin>::Next<Rest::Count>;
    type Numbered<N: Nat> = (
        E::Of<<E::Origin as Origin>::Number<N>>,
        Rest::Numbered<<E::Origin as Origin>::Next<N>>,
    );
    #[inline(always)]
    fn numbered<N: Nat>((here, rest): Self::Stored) -> <Self::Numbered<N> as Selection>::Stored {
        (here, Rest::numbered::<<E::Origin as Origin>::Next<N>>(rest))
    }
    type Reversed<Y: Selection> = Rest::Reversed<(E, Y)>;
    #[inline(always)]
    fn reversed<Y: Selection>(
        (here, rest): Self::Stored,
        more: Y::Stored,
    ) -> <Self::Reversed<Y> as Selection>::Stored {
        Rest::reversed::<(E, Y)>(rest, (here, more))
    }
    type First = E;
    type Rest = Rest;
    #[inline(always)]
    fn first((here, _): Self::Stored) -> Progress {
        here
    }
    #[inline(always)]
    fn rest((_, rest): Self::Stored) -> Rest::Stored {
        rest
    }
    type Kept = E::IfKept<Rest::Kept>;
    #[inline(always)]
    fn kept((here, rest): Self::Stored) -> <Self::Kept as Selection>::Stored {
        E::if_kept::<Rest::Kept>(here, Rest::kept(rest))
    }
    type Gone = E::IfGone<Rest::Gone>;
    #[inline(always)]
    fn gone((here, rest): Self::Stored) -> <Self::Gone as Selection>::Stored {
        E::if_gone::<Rest::Gone>(here, Rest::gone(rest))
    }
    #[inline(always)]
    fn collect((here, rest): Self::Stored, gathered: &mut RunTimeSelection) {
        if <E::Origin as Origin>::SHARED {
            gathered.put(<E::Origin as Origin>::NUMBER, here, <E::Origin as Origin>::SHOWN);
        } else {
            gathered.present(here);
        }
        Rest::collect(rest, gathered);
    }
}

/// One axis.
pub trait Entry: Sealed {
    /// The positions.
    type AxisSelection: AxisSelection;
    /// Whose axis it is.
    type Origin: Origin;
    /// The same axis, of another kind.
    type Of<A: Origin>: Entry;
    /// This in front of `Rest` if the view still has the axis, `Rest` if not.
    type IfKept<Rest: Selection>: Selection;
    /// The same at run time.
    fn if_kept<Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
    ) -> <Self::IfKept<Rest> as Selection>::Stored;
    /// The opposite.
    type IfGone<Rest: Selection>: Selection;
    /// The same at run time.
    fn if_gone<Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
    ) -> <Self::IfGone<Rest> as Selection>::Stored;
    /// The list after the indices `I`, where this is the first entry, in front of `Rest`.
    type Follow<I: ItemList, Rest: Selection>: Selection;
    /// The same at run time.
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError>;
}
/// An axis with the positions `T`, which the next index takes.
#[derive(Debug)]
pub struct Kept<T, A>(PhantomData<(T, A)>);
impl<T, A> Sealed for Kept<T, A> {}
/// An axis that an index dropped.
#[derive(Debug)]
pub struct Gone<T, A>(PhantomData<(T, A)>);
impl<T, A> Sealed for Gone<T, A> {}

impl<T: AxisSelection, A: Origin> Entry for Kept<T, A> {
    type Of<O: Origin> = Kept<T, O>;
    type IfKept<Rest: Selection> = (Self, Rest);
    #[inline(always)]
    fn if_kept<Rest: Selection>(here: Progress, rest: Rest::Stored) -> (Progress, Rest::Stored) {
        (here, rest)
    }
    type IfGone<Rest: Selection> = Rest;
    #[inline(always)]
    fn if_gone<Rest: Selection>(_: Progress, rest: Rest::Stored) -> Rest::Stored {
        rest
    }
    type AxisSelection = T;
    type Origin = A;
    type Follow<I: ItemList, Rest: Selection> = I::Onto<T, A, Rest>;
    #[inline(always)]
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError> {
        I::onto::<T, A, Rest>(args, here, rest, axis)
    }
}
impl<T: AxisSelection, A: Origin> Entry for Gone<T, A> {
    type Of<O: Origin> = Gone<T, O>;
    type IfGone<Rest: Selection> = (Self, Rest);
    #[inline(always)]
    fn if_gone<Rest: Selection>(here: Progress, rest: Rest::Stored) -> (Progress, Rest::Stored) {
        (here, rest)
    }
    type IfKept<Rest: Selection> = Rest;
    #[inline(always)]
    fn if_kept<Rest: Selection>(_: Progress, rest: Rest::Stored) -> Rest::Stored {
        rest
    }
    type AxisSelection = T;
    type Origin = A;
    type Follow<I: ItemList, Rest: Selection> = (Self, Rest::Follow<I>);
    #[inline(always)]
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError> {
        Ok((here, Rest::follow::<I>(rest, args, axis)?))
    }
}

/// Whose axis it is.
pub trait Origin: Sealed {
    /// Whether other views have it too.
    const SHARED: bool;
    /// Whether its positions are indices.
    const SHOWN: bool;
    /// Its number, once it has one.
    const NUMBER: Option<usize>;
    /// This with the number `N`, if other views have it too.
    type Number<N: Nat>: Origin;
    /// The next number behind `N`.
    type Next<N: Nat>: Nat;
    /// The sorted list `K` with the entry `E` of this kind.
    type Sort<E: Entry, K: Selection>: Selection;
    /// The entry `E` with the number `M` before or behind the entry `F` of this kind, which is in front of `R`.
    type Before<E: Entry, M: Nat, F: Entry, R: Selection>: Selection;
    /// See [`Selection::Against`], for the entry `T` in front of `Rest`.
    type Against<T: AxisSelection, Rest: Selection, Y: Selection>: Outcome;
    /// See [`Selection::Versus`].
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection>: Outcome;
}
/// The base's, or that of a field which is an array.
#[derive(Debug)]
pub enum Old {}
impl Sealed for Old {}
/// The fields of an element, whose positions are their offsets: different fields have different offsets, and no byte
/// in common (V8). What lies behind is in the field.
#[derive(Debug)]
pub enum Fields {}
impl Sealed for Fields {}
/// The view's own, from `newaxis`. It matters where it is empty, because the view is then.
#[derive(Debug)]
pub enum Inserted {}
impl Sealed for Inserted {}

impl Origin for Old {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Numbered<N, Self>;
    type Next<N: Nat> = N::Inc;
    // Without a number it is where it belongs.
    type Sort<E: Entry, K: Selection> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const SHARED: bool = true;
    const SHOWN: bool = true;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> = Y::Versus<T, Rest>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <Intersection<X, T> as Outcome>::Next<XRest, Rest>;
}
impl Origin for Fields {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Numbered<N, Self>;
    type Next<N: Nat> = N::Inc;
    // Without a number it is where it belongs.
    type Sort<E: Entry, K: Selection> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const SHARED: bool = true;
    const SHOWN: bool = false;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> = Y::Versus<T, Rest>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <Intersection<X, T> as Outcome>::Within<XRest, Rest>;
}
impl Origin for Inserted {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Self;
    type Next<N: Nat> = N;
    type Sort<E: Entry, K: Selection> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const SHARED: bool = false;
    const SHOWN: bool = false;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> =
        <T::Count as Congruence>::Present<Rest::Against<Y>>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <T::Count as Congruence>::Present<Rest::Versus<X, XRest>>;
}
