//! Plans: the heads of chains, before several views of one base are made of them. A plan says where a view lies in its base and which
//! elements it takes, but has no pointer.
//!
//! A plan has the slicing methods of a view, with the same bounds.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::element::Element;
use crate::algebra::index::ItemList;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;
use crate::view::slice_any::{ChainedSlices, Placed, Slices};

use crate::view::slice_impls::{all_static, selected, slices, LayoutOf, StaticnessOf};
use crate::view::slice_static::WithStrides;
use crate::view::view::{StridesOf, ViewMut};
use crate::view::with_strides::{strides_of_layout, Explicit, Mode};
use core::marker::PhantomData;

/// A view of `T`s, of shape `S` and layout `L`, that can be made of a base of `U`s. `K` is its selection: what it takes of each axis.
//
// Invariant (SOUNDNESS.md, V8): let a base of `U`s, of shape `B` and layout `M`, have the address and the stored parts of `base`. The
// positions of `shape`, reached from `offset` by the strides of `layout`, are `T`s of that base, each at most once. `selection` is what
// they take of each axis of the base. The address has the alignment that `layout` gives evidence for.
pub struct Plan<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection> {
    offset: isize,
    shape: S::Stored,
    layout: L::Stored<S>,
    selection: K::Stored,
    base: (usize, B::Stored, M::Stored<B>),
    // What is written through the view of a plan is read from the base later, so a plan is invariant in `U` and `T`, lifetimes
    // included (V16).
    elements: PhantomData<fn(U, T) -> (U, T)>,
}

/// The plan to take all of a view.
type PlanOfAll<T, S, L> = Plan<T, T, S, L, S, L, <S as Shape>::Selection>;

impl<T, S: Shape, L: Layout, D: StrideList, M> WithStrides<ViewMut<'_, T, S, L>, D, M> {
    /// The plan to take all of this view.
    #[doc(hidden)]
    #[inline(always)]
    pub fn plan(&self) -> WithStrides<PlanOfAll<T, S, L>, D, M> {
        let (shape, layout) = (self.view().stored_shape(), self.view().stored_layout());
        let plan = Plan {
            offset: 0,
            shape,
            layout,
            selection: S::selection(shape),
            base: (self.view().address(), shape, layout),
            elements: PhantomData,
        };
        // SAFETY: V8, a plan that takes all of a view has the shape, layout and strides of the view.
        unsafe { WithStrides::new(plan, self.strides()) }
    }
}

impl<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection> Plan<U, T, S, L, B, M, K> {
    /// The stored part of the shape.
    #[inline(always)]
    pub(crate) fn stored_shape(&self) -> S::Stored {
        self.shape
    }

    #[inline(always)]
    pub(crate) fn stored_layout(&self) -> L::Stored<S> {
        self.layout
    }

    strides_of_layout!(WithStrides<Self, Explicit<T, S, L>, Mode<T, S, L>>);

    /// The plan after an operation that moves the first element by `offset` bytes.
    ///
    /// # Safety
    /// V8: applied to a view with the shape and layout of this plan, the operation makes a view of `F`s, of shape `C` and layout `O`, so
    /// many bytes further. Its elements are elements of that view (V3) or fields of them (V11), each at most once. What it takes of each
    /// axis of the base is `selection`, or a part of it.
    #[inline(always)]
    pub(crate) unsafe fn moved<F, C: Shape, O: Layout, J: Selection>(
        self,
        offset: isize,
        shape: C::Stored,
        layout: O::Stored<C>,
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

    /// Whether the types prove that this and the other share no element; `None` if that is left to run time.
    #[cfg(feature = "__tests")]
    #[doc(hidden)]
    pub fn verdict<F, C: Shape, O: Layout, J: Selection>(
        &self,
        _: &Plan<U, F, C, O, B, M, J>,
    ) -> Option<bool> {
        <crate::algebra::disjoint::intersection::DisjointnessOf<K, J> as crate::algebra::disjoint::intersection::Disjointness>::DISJOINT
    }

    /// The address of its first element.
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
    /// V8: while this view lives, nobody uses its elements through `base` or through another view of it.
    #[inline(always)]
    pub unsafe fn view<'a>(self, base: &ViewMut<'a, U, B, M>) -> ViewMut<'a, T, S, L> {
        // The invariant is about this base only.
        assert!(
            self.base == (base.address(), base.stored_shape(), base.stored_layout()),
            "view!: this is the plan of another base"
        );
        // SAFETY: V8, the invariant holds for a base of this type with this address and these extents and strides, which the assertion
        // compared. `U` is exactly the element type of the base and `T` the type of what is there, since plans are invariant in both
        // (V16). The caller promises that the elements are not used in another way.
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
        // SAFETY: V8 and V3, as for a view; the same indices with the same arguments selected from the selection.
        Ok(unsafe { plan.moved(offset, shape, layout, selection) })
    }
}

impl<U, T, S: Shape, L: Layout, B: Shape, M: Layout, K: Selection> Sealed for Plan<U, T, S, L, B, M, K> {}

impl<U, T, S, L, B, N, K, D, M, Z, J, I> Placed<WithStrides<Plan<U, T, S, L, B, N, K>, D, M>, I>
    for Plan<U, T, Z, J, B, N, K::Follow<I>>
where
    S: Shape,
    L: Layout,
    B: Shape,
    N: Layout,
    K: Selection,
    D: StrideList,
    Z: Shape,
    J: Layout,
    I: ItemList,
{
    #[inline(always)]
    unsafe fn place(plan: WithStrides<Plan<U, T, S, L, B, N, K>, D, M>, offset: isize) -> Self {
        let plan = plan.into_inner();
        let args = I::NO_ARGS.expect("a static index");
        match K::follow::<I>(plan.selection, args, 0) {
            // SAFETY: V8 and V3, as for a view; the same indices selected from the selection. The caller has checked the indices.
            Ok(selection) => unsafe { plan.moved(offset, Stored::nil(), Stored::nil(), selection) },
            Err(misfit) => misfit.refuse(),
        }
    }
}

impl<U, T: Element, S: Shape, L: Layout, B: Shape, N: Layout, K: Selection, D: StrideList, M> ChainedSlices
    for WithStrides<Plan<U, T, S, L, B, N, K>, D, M>
{
    type Chained<P: Part, I: ItemList> = WithStrides<
        Self::Sliced<P, I>,
        Explicit<T, I::Shape<S>, LayoutOf<P, I, S, L, D>>,
        Mode<T, I::Shape<S>, LayoutOf<P, I, S, L, D>>,
    >;

    #[inline(always)]
    fn chained<P: Part, I: ItemList>(plan: Self::Sliced<P, I>) -> Self::Chained<P, I> {
        plan.with_strides()
    }
}
