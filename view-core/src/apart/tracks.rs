//! What a view takes of every axis of its base, as a list: the axes that it still has and those that an index
//! dropped, in the order of the base, and between them the axes that are its own.

use super::check::Progress;
use super::meeting::{Meeting, Open, Outcome, Together};
use super::progression::Track;
use crate::error::ViewError;
use crate::index::ItemList;
use crate::number::Congruence;
use core::marker::PhantomData;

/// A list of axes.
pub trait Tracks {
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
    /// Write the positions on every axis of the base into `out`, and return whether an axis of the view's own
    /// is empty.
    fn write(words: Self::Words, out: &mut [Progress]) -> bool;
}

impl Tracks for () {
    type Words = ();
    type Follow<I: ItemList> = I::Beyond;
    type Against<Y: Tracks> = Y::Ended;
    // Views of one base have the same number of its axes.
    type Versus<T: Track, X: Tracks> = Open;
    type Ended = Together<()>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (): (),
        args: I::Args,
        axis: isize,
    ) -> Result<<I::Beyond as Tracks>::Words, ViewError> {
        I::beyond(args, axis)
    }
    #[inline(always)]
    fn write((): (), _: &mut [Progress]) -> bool {
        false
    }
}

impl<E: Entry, Rest: Tracks> Tracks for (E, Rest) {
    type Words = (Progress, Rest::Words);
    type Follow<I: ItemList> = E::Follow<I, Rest>;
    type Against<Y: Tracks> = <E::Origin as Origin>::Against<E::Track, Rest, Y>;
    type Versus<T: Track, X: Tracks> = <E::Origin as Origin>::Versus<E::Track, Rest, T, X>;
    type Ended = <E::Origin as Origin>::Ended<E::Track, Rest>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (here, rest): Self::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Tracks>::Words, ViewError> {
        E::follow::<I, Rest>(here, rest, args, axis)
    }
    #[inline(always)]
    fn write((here, rest): Self::Words, out: &mut [Progress]) -> bool {
        if !<E::Origin as Origin>::OLD {
            return Rest::write(rest, out) || here.count == 0;
        }
        match out.split_first_mut() {
            Some((first, others)) => {
                *first = here;
                Rest::write(rest, others)
            }
            None => false,
        }
    }
}

/// One axis.
pub trait Entry {
    /// The positions.
    type Track: Track;
    /// Whose axis it is.
    type Origin: Origin;
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
/// An axis that an index dropped.
#[derive(Debug)]
pub struct Gone<T, A>(PhantomData<(T, A)>);

impl<T: Track, A: Origin> Entry for Kept<T, A> {
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
pub trait Origin {
    /// Whether it is the base's.
    const OLD: bool;
    /// See [`Tracks::Against`], for the entry `T` in front of `Rest`.
    type Against<T: Track, Rest: Tracks, Y: Tracks>: Outcome;
    /// See [`Tracks::Versus`].
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks>: Outcome;
    /// See [`Tracks::Ended`].
    type Ended<T: Track, Rest: Tracks>: Outcome;
}
/// The base's.
#[derive(Debug)]
pub enum Old {}
/// The view's own, from `newaxis`. It matters where it is empty, because the view is then.
#[derive(Debug)]
pub enum Inserted {}

impl Origin for Old {
    const OLD: bool = true;
    type Against<T: Track, Rest: Tracks, Y: Tracks> = Y::Versus<T, Rest>;
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks> = <Meeting<X, T> as Outcome>::Next<XRest, Rest>;
    type Ended<T: Track, Rest: Tracks> = Open;
}
impl Origin for Inserted {
    const OLD: bool = false;
    type Against<T: Track, Rest: Tracks, Y: Tracks> = <T::Count as Congruence>::Present<Rest::Against<Y>>;
    type Versus<T: Track, Rest: Tracks, X: Track, XRest: Tracks> =
        <T::Count as Congruence>::Present<Rest::Versus<X, XRest>>;
    type Ended<T: Track, Rest: Tracks> = <T::Count as Congruence>::Present<Rest::Ended>;
}
