//! The head of a chain before it is a view: where it lies in its base and what it takes of it, but no pointer.
//!
//! A plan is sliced as a view is, by the same methods under the same bounds.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::element::Element;
use crate::algebra::index::ItemList;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::view::slice_any::{selected, LayoutOf, Opens, Slices};
use crate::view::slice_impls::slices;
use crate::view::unfolded::{strides_of_layout, WithStrides};
use crate::view::view::{Explicit, Mode, StridesOf, ViewMut};
use core::marker::PhantomData;

/// A selection of `T`s, of shape `S` and layout `L`, from a base of `U`s, of which it takes `K`.
//
// Invariant (SOUNDNESS.md, V8): on a base of `U`s, of shape `B` and layout `M`, at the address and with the words of `base`, the
// positions of `shape` from `offset` on, by the strides of `layout`, are `T`s of the base, each at most once. `selection` is what they
// take of every axis of it. The address has the alignment that `layout` gives evidence for.
pub struct Plan<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection> {
    offset: isize,
    shape: S::Stored,
    layout: L::Stored,
    selection: K::Stored,
    base: (usize, B::Stored, M::Stored),
    // What is written through the view of a plan is read from the base, so no other `U` or `T` will do, not even one that lives
    // longer or shorter (V16).
    elements: PhantomData<fn(U, T) -> (U, T)>,
}

/// The plan to take all of a view.
type All<T, S, L> = Plan<T, T, S, L, S, L, <S as Shape>::Selection>;

impl<T, S: Shape, L: Layout, D: StrideList, M> WithStrides<ViewMut<'_, T, S, L>, D, M> {
    /// The plan to take all of this view.
    #[doc(hidden)]
    #[inline(always)]
    pub fn plan(&self) -> WithStrides<All<T, S, L>, D, M> {
        let (shape, layout) = (self.view().stored_shape(), self.view().stored_layout());
        let plan = Plan {
            offset: 0,
            shape,
            layout,
            selection: S::selection(shape),
            base: (self.view().address(), shape, layout),
            elements: PhantomData,
        };
        // SAFETY: V8, a plan to take all of a view has its shape, layout and strides.
        unsafe { WithStrides::new(plan, self.strides()) }
    }
}

impl<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection> Plan<U, T, S, L, B, M, K> {
    strides_of_layout!(WithStrides<Self, Explicit<T, S, L>, Mode<T, S, L>>);

    /// What an operation makes of it that goes `offset` bytes on.
    ///
    /// # Safety
    /// V8: of a view with this shape and layout the operation would make one of shape `C` and layout `O`, so many bytes on,
    /// whose elements are `F`s: some of its own (V3), or fields of some (V11), each at most once. Of the axes of the
    /// base, of which this plan takes its selection, it takes `selection`, or a part of them.
    #[inline(always)]
    pub(crate) unsafe fn moved<F, C: Shape, O: Layout, J: Selection>(
        self,
        offset: isize,
        shape: C::Stored,
        layout: O::Stored,
        selection: J::Stored,
    ) -> Plan<U, F, C, O, B, M, J> {
        Plan {
            offset: self.offset.wrapping_add(offset),
            shape,
            layout,
            selection,
            base: self.base,
            elements: PhantomData,
        }
    }

    /// Whether the types prove this and the other apart; `None` if they leave it to run time.
    #[cfg(feature = "__tests")]
    #[doc(hidden)]
    pub fn verdict<F, C: Shape, O: Layout, J: Selection>(
        &self,
        _: &Plan<U, F, C, O, B, M, J>,
    ) -> Option<bool> {
        <crate::algebra::disjoint::intersection::Between<K, J> as crate::algebra::disjoint::intersection::Outcome>::TOLD
    }

    /// Where it lies.
    #[inline(always)]
    pub(crate) fn address(&self) -> usize {
        self.base.0.wrapping_add_signed(self.offset)
    }

    /// What it takes of every axis of the base, at run time.
    #[inline(always)]
    pub fn selection(&self) -> K::Stored {
        self.selection
    }

    /// The view of these elements of `base`.
    ///
    /// # Safety
    /// V8: nobody uses an element of this view through `base`, or through another view of it.
    #[inline(always)]
    pub unsafe fn view<'a>(self, base: &ViewMut<'a, U, B, M>) -> ViewMut<'a, T, S, L> {
        // A plan is worth something on the very same base.
        assert!(
            self.base == (base.address(), base.stored_shape(), base.stored_layout()),
            "view!: this is the plan of another base"
        );
        // SAFETY: V8, by its invariant the selection is one of a base of this very type, at this address and of these extents and
        // strides, which the assertion has compared; `U` is exactly the element of the base, and `T` what is there, since
        // plans are invariant in both (V16). The caller promises that the elements are not reached another way.
        unsafe {
            ViewMut::new(
                base.ptr().byte_offset(self.offset).cast(),
                self.shape,
                self.layout,
            )
        }
    }
}

slices! {
    [U, T, S: Shape, L: Layout, B: Shape, N: Layout, K: Selection] Plan<U, T, S, L, B, N, K>,
    Plan<U, T, I::Shape<S>, LayoutOf<P, I, S, L, D>, B, N, K::Follow<I>>,
    |plan, args, axis, offset, shape, layout| {
        let selection = K::follow::<I>(plan.selection, args, axis)?;
        // SAFETY: V8 and V3, as for a view; the selection was selected from by the same indices with the same arguments.
        Ok(unsafe { plan.moved(offset, shape, layout, selection) })
    }
}

impl<U, T: Element, S: Shape, L: Layout, B: Shape, N: Layout, K: Selection, D: StrideList, M> Opens
    for WithStrides<Plan<U, T, S, L, B, N, K>, D, M>
{
    type Opened<P: Part, I: ItemList> = WithStrides<
        Self::Sliced<P, I>,
        Explicit<T, I::Shape<S>, LayoutOf<P, I, S, L, D>>,
        Mode<T, I::Shape<S>, LayoutOf<P, I, S, L, D>>,
    >;

    #[inline(always)]
    fn open<P: Part, I: ItemList>(plan: Self::Sliced<P, I>) -> Self::Opened<P, I> {
        plan.with_strides()
    }
}
