//! `.T` and `.permute` in the head of a chain: the axes of a list get numbers before their order is changed, and are
//! sorted again where two lists are compared.

use crate::algebra::disjoint::intersection::Open;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::Track;
use crate::algebra::disjoint::run_time::{Board, Place};
use crate::algebra::disjoint::selection::{Entry, Tracks};
use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::index::ItemList;
use crate::algebra::number::{Nat, UTerm};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::OrderOf;
use crate::error::ViewError;
use crate::ops::several::plan::Plan;
use crate::ops::{Along, AxesOf};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// A list of axes in any order, each with its number.
#[derive(Debug)]
pub struct Shuffled<K>(PhantomData<K>);
impl<K> Sealed for Shuffled<K> {}

impl<K: Tracks> Tracks for Shuffled<K> {
    const IN_ORDER: bool = false;
    type Words = K::Words;
    type Follow<I: ItemList> = Shuffled<K::Follow<I>>;
    // It is sorted before it is compared.
    type Against<Y: Tracks> = Open;
    type Versus<T: Track, X: Tracks> = Open;
    type Ended = Open;
    type InOrder = K::Sorted;
    type Sorted = K::Sorted;
    type Sort<E: Entry, N: Nat> = K::Sort<E, N>;
    type Count = K::Count;
    type Numbered<N: Nat> = K;
    #[inline(always)]
    fn numbered<N: Nat>(words: K::Words) -> K::Words {
        words
    }
    type Append<Y: Tracks> = Shuffled<K::Append<Y::Numbered<K::Count>>>;
    #[inline(always)]
    fn append<Y: Tracks>(words: Self::Words, more: Y::Words) -> <Self::Append<Y> as Tracks>::Words {
        K::append::<Y::Numbered<K::Count>>(words, Y::numbered::<K::Count>(more))
    }
    type Reversed<Y: Tracks> = Shuffled<K::Reversed<Y>>;
    #[inline(always)]
    fn reversed<Y: Tracks>(words: Self::Words, more: Y::Words) -> <Self::Reversed<Y> as Tracks>::Words {
        K::reversed::<Y>(words, more)
    }
    type First = K::First;
    type Rest = K::Rest;
    #[inline(always)]
    fn first(words: Self::Words) -> Progress {
        K::first(words)
    }
    #[inline(always)]
    fn rest(words: Self::Words) -> <K::Rest as Tracks>::Words {
        K::rest(words)
    }
    type Kept = K::Kept;
    #[inline(always)]
    fn kept(words: Self::Words) -> <K::Kept as Tracks>::Words {
        K::kept(words)
    }
    type Gone = K::Gone;
    #[inline(always)]
    fn gone(words: Self::Words) -> <K::Gone as Tracks>::Words {
        K::gone(words)
    }
    #[inline(always)]
    fn follow<I: ItemList>(
        words: Self::Words,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Tracks>::Words, ViewError> {
        K::follow::<I>(words, args, axis)
    }
    // Nobody asks, see `InOrder`; to say that they meet is always safe.
    fn against<Y: Tracks>(_: Self::Words, _: Y::Words, place: Place) -> Option<Place> {
        Some(place)
    }
    fn versus<X: Tracks>(_: Self::Words, _: Progress, _: X::Words, place: Place) -> Option<Place> {
        Some(place)
    }
    fn ended(_: Self::Words, place: Place) -> Option<Place> {
        Some(place)
    }
    #[inline(always)]
    fn collect(words: Self::Words, board: &mut Board) {
        K::collect(words, board);
    }
}

/// What a view takes that has the axes of one that takes `K` from last to first.
type Transposed<K> = Shuffled<<NumberedOf<K> as Tracks>::Reversed<()>>;
/// The same in the order `P`.
type Permuted<K, P> = Shuffled<<PickedOf<K, P> as Tracks>::Append<<NumberedOf<K> as Tracks>::Gone>>;
type NumberedOf<K> = <K as Tracks>::Numbered<UTerm>;
type PickedOf<K, P> = <P as Order>::Tracks<<NumberedOf<K> as Tracks>::Kept>;
/// The plan of a selection with the axes `X`.
type Arranged<U, T, X, L, B, M, K> = Plan<U, T, <X as AxisList>::Shape, Along<L, X>, B, M, K>;
type Reversed<X> = <X as AxisList>::Reversed<()>;

#[allow(clippy::type_complexity)] // the type is the proof
impl<U, T: Element, S: Shape, L: Layout, B: Shape, M: Layout, K: Tracks> Plan<U, T, S, L, B, M, K> {
    /// `.T`
    #[doc(hidden)]
    #[inline(always)]
    pub fn transpose(self) -> Arranged<U, T, Reversed<AxesOf<T, S, L>>, L, B, M, Transposed<K>> {
        let axes = AxesOf::<T, S, L>::reversed::<()>(self.axes(), ());
        let numbered = K::numbered::<UTerm>(self.tracks());
        let tracks = <NumberedOf<K> as Tracks>::reversed::<()>(numbered, ());
        let (shape, layout) = (
            Reversed::<AxesOf<T, S, L>>::shape(axes),
            Reversed::<AxesOf<T, S, L>>::strides(axes),
        );
        // SAFETY: V8 and V9, the same positions with their axes, and their numbered tracks, from last to first.
        unsafe { self.moved(0, shape, layout, tracks) }
    }

    /// `.permute[…]`
    #[doc(hidden)]
    #[inline(always)]
    pub fn permute<P: Order + OrderOf<S>>(
        self,
    ) -> Arranged<U, T, P::Of<AxesOf<T, S, L>>, L, B, M, Permuted<K, P>> {
        let axes = P::of::<AxesOf<T, S, L>>(self.axes());
        let numbered = K::numbered::<UTerm>(self.tracks());
        let kept = P::tracks::<<NumberedOf<K> as Tracks>::Kept>(<NumberedOf<K> as Tracks>::kept(numbered));
        let gone = <NumberedOf<K> as Tracks>::gone(numbered);
        let tracks = <PickedOf<K, P> as Tracks>::append::<<NumberedOf<K> as Tracks>::Gone>(kept, gone);
        let (shape, layout) = (
            <P::Of<AxesOf<T, S, L>> as AxisList>::shape(axes),
            <P::Of<AxesOf<T, S, L>> as AxisList>::strides(axes),
        );
        // SAFETY: V8 and V9, the same positions with their axes, and their numbered tracks, in an order that has each once.
        unsafe { self.moved(0, shape, layout, tracks) }
    }

    /// The axes.
    #[inline(always)]
    fn axes(&self) -> <AxesOf<T, S, L> as AxisList>::Words {
        confirmed::<T>();
        let strides = L::strides::<T::Unit, S>(self.layout_words(), self.shape_words());
        S::zip::<crate::view::view::StridesOf<T, S, L>>(self.shape_words(), strides)
    }
}
