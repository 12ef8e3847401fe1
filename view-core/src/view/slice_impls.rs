//! Slices of any kind, for both views.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::{EvidenceAfter, ItemList};
use crate::algebra::number::verdict::Verdict;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::Staticness;
use crate::view::slice_any::{ChainedSlices, Placed, Slices};
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};

/// The layout of what the indices `I` select.
pub(crate) type LayoutOf<P, I, S, L, D> =
    <P as Part>::Layout<L, <I as ItemList>::Strides<D>, SlicedEvidence<S, L, D, I>>;
/// The evidence for the alignment of the first element of that.
type SlicedEvidence<S, L, D, I> = <<L as Layout>::Align as EvidenceAfter>::After<S, D, I>;

/// What the indices `I` select of a view of shape `S` and layout `L`, with the strides `D`: the byte offset of the first element, and the stored
/// parts of shape and layout. All of it lies inside the view (V3). If `P` stands for whole rows, the indices take whole rows (V6).
///
/// # Errors
/// If an index is not on its axis; the first axis has the number `axis`.
// `?` would be two more functions to compile for each result.
#[allow(clippy::question_mark)]
#[inline(always)]
pub(crate) fn selected<P: Part, I: ItemList, S: Shape, L: Layout, D: StrideList>(
    args: I::Args,
    shape: S::Stored,
    strides: D::Stored,
    axis: isize,
) -> Result<
    (
        isize,
        <I::Shape<S> as Shape>::Stored,
        <LayoutOf<P, I, S, L, D> as Layout>::Stored<I::Shape<S>>,
    ),
    Misfit,
> {
    #[rustfmt::skip]
    const { assert!(!P::ROWS || I::Rows::HOLDS, "view!: these indices do not take whole rows") };
    let (offset, shape, strides) = match I::select::<S, D>(args, shape, strides, axis) {
        Ok(selected) => selected,
        Err(misfit) => return Err(misfit),
    };
    let empty = <I::Shape<S> as Shape>::len(shape) == 0;
    if I::NO_ARGS.is_some() && !empty {
        assert!(
            L::Align::agrees::<S, D, I>(offset),
            "view!: an alignment that contradicts the offset"
        );
    }
    // The pointer of an empty view stays where it is (V3).
    let offset = if empty { 0 } else { offset };
    Ok((
        offset,
        shape,
        P::layout::<L, I::Shape<S>, I::Strides<D>, SlicedEvidence<S, L, D, I>>(strides),
    ))
}

/// Whether extents and strides are static, and nothing is known of the alignment.
pub(crate) const fn all_static<S: Shape, L: Layout, D: StrideList>() -> bool {
    S::Stored::STATIC && D::Stored::STATIC && <L::Align as Evidence>::NONE
}

/// The same as a type.
pub(crate) type StaticnessOf<S, L, D> = Both<
    Both<<<S as Shape>::Stored as Stored>::Staticness, <<D as StrideList>::Stored as Stored>::Staticness>,
    <<L as Layout>::Align as Evidence>::Mode,
>;
type Both<A, B> = <A as Staticness>::And<B>;

/// Implements [`Slices`] for a view or plan `$V`. `$made` is the result for the byte offset, shape and layout of the selected part.
macro_rules! slices {
    ([$($param:tt)*] $V:ty, $Sliced:ty,
     |$view:ident, $args:ident, $axis:ident, $offset:ident, $shape:ident, $layout:ident| $made:expr) => {
        impl<$($param)*, D: StrideList, Mode> Slices for WithStrides<$V, D, Mode> {
            type Shape = S;
            type Strides = D;
            type Sliced<P: Part, I: ItemList> = $Sliced;
            const STATIC: bool = all_static::<S, L, D>();
            type Staticness = StaticnessOf<S, L, D>;

            #[inline(always)]
            fn select<P: Part, I: ItemList>(
                self,
                $args: I::Args,
                $axis: isize,
            ) -> Result<Self::Sliced<P, I>, $crate::algebra::index::misfit::Misfit> {
                let strides = self.strides();
                let $view = self.into_inner();
                match selected::<P, I, S, L, D>($args, $view.stored_shape(), strides, $axis) {
                    Ok(($offset, $shape, $layout)) => $made,
                    Err(misfit) => Err(misfit),
                }
            }
        }
    };
}
pub(crate) use slices;

macro_rules! both {
    ($View:ident $WithStrides:ident) => {
        slices! {
            ['a, T, S: Shape, L: Layout] $View<'a, T, S, L>, $View<'a, T, I::Shape<S>, LayoutOf<P, I, S, L, D>>,
            |view, args, axis, offset, shape, layout| {
                // SAFETY: V3 and V6, `selected` checked that every index lies on its axis, and that they take whole rows if `P` stands for
                // them. V1, the evidence is computed from the offset, and `selected` compared the static ones.
                Ok(unsafe { $View::new(view.ptr().byte_offset(offset), shape, layout) })
            }
        }

        impl<'a, T, S: Shape, L: Layout, D: StrideList, M, Z: Shape, K: Layout, I>
            Placed<WithStrides<$View<'a, T, S, L>, D, M>, I> for $View<'a, T, Z, K>
        {
            #[inline(always)]
            unsafe fn place(view: WithStrides<$View<'a, T, S, L>, D, M>, offset: isize) -> Self {
                // SAFETY: V3 and V6, the caller has checked the same, and all is static (V15).
                unsafe { $View::new(view.ptr().byte_offset(offset), Z::Stored::NIL, K::Stored::NIL) }
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> ChainedSlices
            for WithStrides<$View<'a, T, S, L>, D, M>
        {
            type Chained<P: Part, I: ItemList> = $WithStrides<'a, T, I::Shape<S>, LayoutOf<P, I, S, L, D>>;

            #[inline(always)]
            fn chained<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Chained<P, I> {
                view.with_strides()
            }
        }
    };
}
both!(View ViewWithStrides);
both!(ViewMut ViewMutWithStrides);
