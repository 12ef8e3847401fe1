//! Slices of any kind, of both views.

use crate::algebra::element::element::Element;
use crate::algebra::index::{EvidenceAfter, ItemList};
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::view::slice_any::{Opens, Slices};
use crate::view::unfolded::WithStrides;
use crate::view::view::{Open, OpenMut, View, ViewMut};

/// The alignment evidence of the part that `I` selects.
type After<L, S, D, I> = <<L as Layout>::Align as EvidenceAfter>::After<S, D, I>;

/// Slicing of both views.
macro_rules! slices_of {
    ($View:ident $Open:ident) => {
        impl<'a, T, S: Shape, L: Layout, D: StrideList, M> Slices for WithStrides<$View<'a, T, S, L>, D, M> {
            type Shape = S;
            type Strides = D;
            type Sliced<P: Part, I: ItemList> =
                $View<'a, T, I::Shape<S>, P::Layout<L, I::Strides<D>, After<L, S, D, I>>>;

            #[inline(always)]
            fn select<P: Part, I: ItemList>(
                self,
                args: I::Args,
                axis: isize,
            ) -> Result<Self::Sliced<P, I>, ViewError> {
                let (offset, shape, strides) =
                    I::select::<S, D>(args, self.view().stored_shape(), self.strides(), axis)?;
                // The pointer of an empty view stays where it is (V3).
                let offset = if <I::Shape<S> as Shape>::len(shape) == 0 {
                    0
                } else {
                    offset
                };
                const {
                    assert!(
                        !P::ROWS || I::ROWS,
                        "view!: these indices do not take whole rows"
                    )
                };
                if I::NO_ARGS.is_some() && <I::Shape<S> as Shape>::len(shape) != 0 {
                    assert!(
                        L::Align::agrees::<S, D, I>(offset),
                        "view!: an alignment that contradicts the offset"
                    );
                }
                // SAFETY: V3, `select` checked that every index lies on its axis; V6, `P` that whole rows are; V1, the evidence follows
                // the offset: what is static of it has been compared.
                Ok(unsafe {
                    $View::new(
                        self.view().ptr().byte_offset(offset),
                        shape,
                        P::layout::<L, I::Strides<D>, After<L, S, D, I>>(strides),
                    )
                })
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> Opens
            for WithStrides<$View<'a, T, S, L>, D, M>
        {
            type Opened<P: Part, I: ItemList> =
                $Open<'a, T, I::Shape<S>, P::Layout<L, I::Strides<D>, After<L, S, D, I>>>;

            #[inline(always)]
            fn open<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Opened<P, I> {
                view.with_strides()
            }
        }
    };
}
slices_of!(View Open);
slices_of!(ViewMut OpenMut);
