//! `.T` and `.permute` in the head of a chain. The axes of a selection get numbers before their order is changed, and are sorted by them
//! before two selections are compared.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::Undecided;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::run_time::{CommonElement, RunTimeSelection};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::element::Element;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::ItemList;
use crate::algebra::number::{Nat, UTerm};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::shape::Shape;
use crate::checks::axes::OrderOf;
use crate::ops::several::plan::Plan;
use crate::ops::transpose::Reversed;
use crate::ops::{Along, AxesOf};
use crate::sealed::Sealed;
use crate::view::view::StridesOf;
use core::marker::PhantomData;

/// A list of axes in any order, each with its number.
pub struct Shuffled<K>(PhantomData<K>);
impl<K> Sealed for Shuffled<K> {}

impl<K: Selection> Selection for Shuffled<K> {
    const IN_ORDER: bool = false;
    type Stored = K::Stored;
    type Follow<I: ItemList> = Shuffled<K::Follow<I>>;
    // Selections are sorted before they are compared, so nothing asks these.
    type Against<Y: Selection> = Undecided;
    type Versus<T: AxisSelection, X: Selection> = Undecided;
    type Ended = Undecided;
    type BaseOrder = K::Sorted;
    type Sorted = K::Sorted;
    type Sort<E: Entry, N: Nat> = K::Sort<E, N>;
    type Count = K::Count;
    type Numbered<N: Nat> = K;
    #[inline(always)]
    fn numbered<N: Nat>(stored: K::Stored) -> K::Stored {
        stored
    }
    type Append<Y: Selection> = Shuffled<K::Append<Y::Numbered<K::Count>>>;
    #[inline(always)]
    fn append<Y: Selection>(stored: Self::Stored, more: Y::Stored) -> <Self::Append<Y> as Selection>::Stored {
        K::append::<Y::Numbered<K::Count>>(stored, Y::numbered::<K::Count>(more))
    }
    type Reversed<Y: Selection> = Shuffled<K::Reversed<Y>>;
    #[inline(always)]
    fn reversed<Y: Selection>(
        stored: Self::Stored,
        more: Y::Stored,
    ) -> <Self::Reversed<Y> as Selection>::Stored {
        K::reversed::<Y>(stored, more)
    }
    type First = K::First;
    type Rest = K::Rest;
    #[inline(always)]
    fn first(stored: Self::Stored) -> Progress {
        K::first(stored)
    }
    #[inline(always)]
    fn rest(stored: Self::Stored) -> <K::Rest as Selection>::Stored {
        K::rest(stored)
    }
    type Kept = K::Kept;
    #[inline(always)]
    fn kept(stored: Self::Stored) -> <K::Kept as Selection>::Stored {
        K::kept(stored)
    }
    type Gone = K::Gone;
    #[inline(always)]
    fn gone(stored: Self::Stored) -> <K::Gone as Selection>::Stored {
        K::gone(stored)
    }
    #[inline(always)]
    fn follow<I: ItemList>(
        stored: Self::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Selection>::Stored, Misfit> {
        K::follow::<I>(stored, args, axis)
    }
    // These are not called either, see `BaseOrder`. To answer that two selections meet is always safe.
    fn against<Y: Selection>(_: Self::Stored, _: Y::Stored, found: CommonElement) -> Option<CommonElement> {
        Some(found)
    }
    fn versus<X: Selection>(
        _: Self::Stored,
        _: Progress,
        _: X::Stored,
        found: CommonElement,
    ) -> Option<CommonElement> {
        Some(found)
    }
    fn ended(_: Self::Stored, found: CommonElement) -> Option<CommonElement> {
        Some(found)
    }
    #[inline(always)]
    fn collect(stored: Self::Stored, gathered: &mut RunTimeSelection) {
        K::collect(stored, gathered);
    }
}

/// The selection of a view that takes `K`, after its axes were reversed.
type Transposed<K> = Shuffled<<NumberedOf<K> as Selection>::Reversed<()>>;
/// The selection of a view that takes `K`, after its axes were put in the order `P`.
type Permuted<K, P> = Shuffled<<PickedOf<K, P> as Selection>::Append<<NumberedOf<K> as Selection>::Gone>>;
type NumberedOf<K> = <K as Selection>::Numbered<UTerm>;
type PickedOf<K, P> = <P as Order>::Selection<<NumberedOf<K> as Selection>::Kept>;
/// The plan of a selection with the axes `X`.
type Arranged<U, T, X, L, B, M, K> = Plan<U, T, <X as AxisList>::Shape, Along<L, X>, B, M, K>;

impl<U, T: Element, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection> Plan<U, T, S, L, B, M, K> {
    /// `.T`
    #[doc(hidden)]
    #[inline(always)]
    pub fn transpose(self) -> Arranged<U, T, Reversed<AxesOf<T, S, L>>, L, B, M, Transposed<K>> {
        let axes = AxesOf::<T, S, L>::reversed::<()>(self.axes(), ());
        let numbered = K::numbered::<UTerm>(self.selection());
        let selection = <NumberedOf<K> as Selection>::reversed::<()>(numbered, ());
        let (shape, layout) = (
            Reversed::<AxesOf<T, S, L>>::shape(axes),
            Reversed::<AxesOf<T, S, L>>::strides(axes),
        );
        // SAFETY: V8 and V9, the same positions: their axes and the numbered selection are both reversed.
        unsafe { self.moved(0, shape, layout, selection) }
    }

    /// `.permute[…]`
    #[doc(hidden)]
    #[inline(always)]
    pub fn permute<P: Order + OrderOf<S>>(
        self,
    ) -> Arranged<U, T, P::Of<AxesOf<T, S, L>>, L, B, M, Permuted<K, P>> {
        let axes = P::of::<AxesOf<T, S, L>>(self.axes());
        let numbered = K::numbered::<UTerm>(self.selection());
        let kept =
            P::selection::<<NumberedOf<K> as Selection>::Kept>(<NumberedOf<K> as Selection>::kept(numbered));
        let gone = <NumberedOf<K> as Selection>::gone(numbered);
        let selection =
            <PickedOf<K, P> as Selection>::append::<<NumberedOf<K> as Selection>::Gone>(kept, gone);
        let (shape, layout) = (
            <P::Of<AxesOf<T, S, L>> as AxisList>::shape(axes),
            <P::Of<AxesOf<T, S, L>> as AxisList>::strides(axes),
        );
        // SAFETY: V8 and V9, the same positions: their axes and the numbered selection are both in an order that has each axis once.
        unsafe { self.moved(0, shape, layout, selection) }
    }

    /// The axes.
    #[inline(always)]
    fn axes(&self) -> <AxesOf<T, S, L> as AxisList>::Stored {
        S::zip::<StridesOf<T, S, L>>(self.stored_shape(), self.stored_strides())
    }
}
