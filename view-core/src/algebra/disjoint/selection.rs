//! What a view takes of every axis of its base, as a list: the axes that it still has and those that an index
//! dropped, in the order of the base, and between them the axes that are its own.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::intersection::{Meeting, Outcome, Together};
use crate::algebra::disjoint::numbered::Numbered;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::{Track, Unknown};
use crate::algebra::disjoint::run_time::{Board, Place};
use crate::algebra::index::ItemList;
use crate::algebra::number::{Nat, UTerm};
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// A list of axes.
pub trait Tracks: Sealed {
    /// The positions on each, at run time.
    type Words: Copy;
    /// The list after the indices `I`.
    type Follow<I: ItemList>: Tracks;
    /// What this view and `Y` have in common.
    type Against<Y: Tracks>: Outcome;
    /// The same, of a view with the positions `T` of the axis that comes next, and the axes `X` behind it.
    type Versus<T: Track, X: Tracks>: Outcome;
    /// The same, of a view without further axes.
    type Ended: Outcome;
    /// [`Follow`](Self::Follow) at run time; `axis` is the number of the first axis, for the error.
    fn follow<I: ItemList>(
        words: Self::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Tracks>::Words, ViewError>;
    /// This list in front of `Y`.
    type Append<Y: Tracks>: Tracks;
    /// The same at run time.
    fn append<Y: Tracks>(words: Self::Words, more: Y::Words) -> <Self::Append<Y> as Tracks>::Words;
    /// Whether the axes are in the order of the base.
    const IN_ORDER: bool;
    /// The list in that order.
    type InOrder: Tracks;
    /// The numbered list in the order of its numbers.
    type Sorted: Tracks;
    /// This sorted list with the entry `E`, which has the number `N`.
    type Sort<E: Entry, N: Nat>: Tracks;
    /// How many axes other views have too.
    type Count: Nat;
    /// The list with its numbers, from `N` on.
    type Numbered<N: Nat>: Tracks;
    /// The same at run time.
    fn numbered<N: Nat>(words: Self::Words) -> <Self::Numbered<N> as Tracks>::Words;
    /// This list from last to first in front of `Y`.
    type Reversed<Y: Tracks>: Tracks;
    /// The same at run time.
    fn reversed<Y: Tracks>(words: Self::Words, more: Y::Words) -> <Self::Reversed<Y> as Tracks>::Words;
    /// The first axis.
    type First: Entry;
    /// The others.
    type Rest: Tracks;
    /// The first at run time.
    fn first(words: Self::Words) -> Progress;
    /// The others at run time.
    fn rest(words: Self::Words) -> <Self::Rest as Tracks>::Words;
    /// The axes that the view still has.
    type Kept: Tracks;
    /// The same at run time.
    fn kept(words: Self::Words) -> <Self::Kept as Tracks>::Words;
    /// The others.
    type Gone: Tracks;
    /// The same at run time.
    fn gone(words: Self::Words) -> <Self::Gone as Tracks>::Words;
    /// Put the positions on every axis at its place on the board.
    fn collect(words: Self::Words, board: &mut Board);
    /// [`Against`](Self::Against) at run time: where they meet, if they do, behind `place`.
    fn against<Y: Tracks>(x: Self::Words, y: Y::Words, place: Place) -> Option<Place>;
    /// [`Versus`](Self::Versus) at run time.
    fn versus<X: Tracks>(y: Self::Words, here: Progress, x: X::Words, place: Place) -> Option<Place>;
    /// [`Ended`](Self::Ended) at run time.
    fn ended(y: Self::Words, place: Place) -> Option<Place>;
}

impl Tracks for () {
    type Words = ();
    type Follow<I: ItemList> = I::Beyond;
    type Against<Y: Tracks> = Y::Ended;
    // It takes all of what the other takes a part of.
    type Versus<T: Track, X: Tracks> = <T::Count as Congruence>::Present<X::Ended>;
    type Ended = Together<()>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (): (),
        args: I::Args,
        axis: isize,
    ) -> Result<<I::Beyond as Tracks>::Words, ViewError> {
        I::beyond(args, axis)
    }
    type Append<Y: Tracks> = Y;
    #[inline(always)]
    fn append<Y: Tracks>((): (), more: Y::Words) -> Y::Words {
        more
    }
    #[inline(always)]
    fn against<Y: Tracks>((): (), y: Y::Words, place: Place) -> Option<Place> {
        Y::ended(y, place)
    }
    #[inline(always)]
    fn versus<X: Tracks>((): (), here: Progress, x: X::Words, place: Place) -> Option<Place> {
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
    type Reversed<Y: Tracks> = Y;
    #[inline(always)]
    fn reversed<Y: Tracks>((): (), more: Y::Words) -> Y::Words {
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
    fn collect((): (), _: &mut Board) {}
}

impl<E: Entry, Rest: Tracks> Tracks for (E, Rest) {
    type Words = (Progress, Rest::Words);
    type Follow<I: ItemList> = E::Follow<I, Rest>;
    type Against<Y: Tracks> = <E::Origin as Origin>::Against<E::Track, Rest, Y>;
    type Versus<T: Track, X: Tracks> = <E::Origin as Origin>::Versus<E::Track, Rest, T, X>;
    type Ended = <<E::Track as Track>::Count as Congruence>::Present<Rest::Ended>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (here, rest): Self::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Tracks>::Words, ViewError> {
        E::follow::<I, Rest>(here, rest, args, axis)
    }
    type Append<Y: Tracks> = (E, Rest::Append<Y>);
    #[inline(always)]
    fn append<Y: Tracks>((here, rest): Self::Words, more: Y::Words) -> <Self::Append<Y> as Tracks>::Words {
        (here, Rest::append::<Y>(rest, more))
    }
    #[inline(always)]
    fn against<Y: Tracks>((here, rest): Self::Words, y: Y::Words, place: Place) -> Option<Place> {
        if <E::Origin as Origin>::SHARED {
            Y::versus::<Rest>(y, here, rest, place)
        } else {
            Rest::against::<Y>(rest, y, place.present(here)?)
        }
    }
    #[inline(always)]
    fn versus<X: Tracks>(
        (own, rest): Self::Words,
        here: Progress,
        x: X::Words,
        place: Place,
    ) -> Option<Place> {
        if <E::Origin as Origin>::SHARED {
            X::against::<Rest>(x, rest, place.on(here, own, <E::Origin as Origin>::SHOWN)?)
        } else {
            Rest::versus::<X>(rest, here, x, place.present(own)?)
        }
    }
    #[inline(always)]
    fn ended((own, rest): Self::Words, place: Place) -> Option<Place> {
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
    fn numbered<N: Nat>((here, rest): Self::Words) -> <Self::Numbered<N> as Tracks>::Words {
        (here, Rest::numbered::<<E::Origin as Origin>::Next<N>>(rest))
    }
    type Reversed<Y: Tracks> = Rest::Reversed<(E, Y)>;
    #[inline(always)]
    fn reversed<Y: Tracks>(
        (here, rest): Self::Words,
        more: Y::Words,
    ) -> <Self::Reversed<Y> as Tracks>::Words {
        Rest::reversed::<(E, Y)>(rest, (here, more))
    }
    type First = E;
    type Rest = Rest;
    #[inline(always)]
    fn first((here, _): Self::Words) -> Progress {
        here
    }
    #[inline(always)]
    fn rest((_, rest): Self::Words) -> Rest::Words {
        rest
    }
    type Kept = E::IfKept<Rest::Kept>;
    #[inline(always)]
    fn kept((here, rest): Self::Words) -> <Self::Kept as Tracks>::Words {
        E::if_kept::<Rest::Kept>(here, Rest::kept(rest))
    }
    type Gone = E::IfGone<Rest::Gone>;
    #[inline(always)]
    fn gone((here, rest): Self::Words) -> <Self::Gone as Tracks>::Words {
        E::if_gone::<Rest::Gone>(here, Rest::gone(rest))
    }
    #[inline(always)]
    fn collect((here, rest): Self::Words, board: &mut Board) {
        if <E::Origin as Origin>::SHARED {
            board.put(<E::Origin as Origin>::NUMBER, here, <E::Origin as Origin>::SHOWN);
        } else {
            board.present(here);
        }
        Rest::collect(rest, board);
    }
}

/// One axis.
pub trait Entry: Sealed {
    /// The positions.
    type Track: Track;
    /// Whose axis it is.
    type Origin: Origin;
    /// The same axis, of another kind.
    type Of<A: Origin>: Entry;
    /// This in front of `Rest` if the view still has the axis, `Rest` if not.
    type IfKept<Rest: Tracks>: Tracks;
    /// The same at run time.
    fn if_kept<Rest: Tracks>(here: Progress, rest: Rest::Words) -> <Self::IfKept<Rest> as Tracks>::Words;
    /// The opposite.
    type IfGone<Rest: Tracks>: Tracks;
    /// The same at run time.
    fn if_gone<Rest: Tracks>(here: Progress, rest: Rest::Words) -> <Self::IfGone<Rest> as Tracks>::Words;
    /// The list after the indices `I`, where this is the first entry, in front of `Rest`.
    type Follow<I: ItemList, Rest: Tracks>: Tracks;
    /// The same at run time.
    fn follow<I: ItemList, Rest: Tracks>(
        here: Progress,
        rest: Rest::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Tracks>::Words, ViewError>;
}
/// An axis with the positions `T`, which the next index takes.
#[derive(Debug)]
pub struct Kept<T, A>(PhantomData<(T, A)>);
impl<T, A> Sealed for Kept<T, A> {}
/// An axis that an index dropped.
#[derive(Debug)]
pub struct Gone<T, A>(PhantomData<(T, A)>);
impl<T, A> Sealed for Gone<T, A> {}

impl<T: Track, A: Origin> Entry for Kept<T, A> {
    type Of<O: Origin> = Kept<T, O>;
    type IfKept<Rest: Tracks> = (Self, Rest);
    #[inline(always)]
    fn if_kept<Rest: Tracks>(here: Progress, rest: Rest::Words) -> (Progress, Rest::Words) {
        (here, rest)
    }
    type IfGone<Rest: Tracks> = Rest;
    #[inline(always)]
    fn if_gone<Rest: Tracks>(_: Progress, rest: Rest::Words) -> Rest::Words {
        rest
    }
    type Track = T;
    type Origin = A;
    type Follow<I: ItemList, Rest: Tracks> = I::Onto<T, A, Rest>;
    #[inline(always)]
    fn follow<I: ItemList, Rest: Tracks>(
        here: Progress,
        rest: Rest::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Tracks>::Words, ViewError> {
        I::onto::<T, A, Rest>(args, here, rest, axis)
    }
}
impl<T: Track, A: Origin> Entry for Gone<T, A> {
    type Of<O: Origin> = Gone<T, O>;
    type IfGone<Rest: Tracks> = (Self, Rest);
    #[inline(always)]
    fn if_gone<Rest: Tracks>(here: Progress, rest: Rest::Words) -> (Progress, Rest::Words) {
        (here, rest)
    }
    type IfKept<Rest: Tracks> = Rest;
    #[inline(always)]
    fn if_kept<Rest: Tracks>(_: Progress, rest: Rest::Words) -> Rest::Words {
        rest
    }
    type Track = T;
    type Origin = A;
    type Follow<I: ItemList, Rest: Tracks> = (Self, Rest::Follow<I>);
    #[inline(always)]
    fn follow<I: ItemList, Rest: Tracks>(
        here: Progress,
        rest: Rest::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Tracks>::Words, ViewError> {
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
    type Sort<E: Entry, K: Tracks>: Tracks;
    /// The entry `E` with the number `M` before or behind the entry `F` of this kind, which is in front of `R`.
    type Before<E: Entry, M: Nat, F: Entry, R: Tracks>: Tracks;
    /// See [`Tracks::Against`], for the entry `T` in front of `Rest`.
    type Against<T: Track, Rest: Tracks, Y: Tracks>: Outcome;
    /// See [`Tracks::Versus`].
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks>: Outcome;
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
    type Sort<E: Entry, K: Tracks> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Tracks> = (F, R::Sort<E, M>);
    const SHARED: bool = true;
    const SHOWN: bool = true;
    type Against<T: Track, Rest: Tracks, Y: Tracks> = Y::Versus<T, Rest>;
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks> =
        <Meeting<X, T> as Outcome>::Next<XRest, Rest>;
}
impl Origin for Fields {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Numbered<N, Self>;
    type Next<N: Nat> = N::Inc;
    // Without a number it is where it belongs.
    type Sort<E: Entry, K: Tracks> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Tracks> = (F, R::Sort<E, M>);
    const SHARED: bool = true;
    const SHOWN: bool = false;
    type Against<T: Track, Rest: Tracks, Y: Tracks> = Y::Versus<T, Rest>;
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks> =
        <Meeting<X, T> as Outcome>::Within<XRest, Rest>;
}
impl Origin for Inserted {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Self;
    type Next<N: Nat> = N;
    type Sort<E: Entry, K: Tracks> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Tracks> = (F, R::Sort<E, M>);
    const SHARED: bool = false;
    const SHOWN: bool = false;
    type Against<T: Track, Rest: Tracks, Y: Tracks> = <T::Count as Congruence>::Present<Rest::Against<Y>>;
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks> =
        <T::Count as Congruence>::Present<Rest::Versus<X, XRest>>;
}
