//! Slices of any kind, for both views.

use crate::algebra::element::element::Element;
use crate::algebra::index::ItemList;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::view::slice_any::{selected, LayoutOf, Opens, Slices};
use crate::view::unfolded::WithStrides;
use crate::view::view::{Open, OpenMut, View, ViewMut};

/// Implements [`Slices`] for a view or plan `$V`. `$made` is the result for the byte offset, shape and layout of the selected part.
macro_rules! slices {
    ([$($param:tt)*] $V:ty, $Sliced:ty,
     |$view:ident, $args:ident, $axis:ident, $offset:ident, $shape:ident, $layout:ident| $made:expr) => {
        impl<$($param)*, D: StrideList, Mode> Slices for WithStrides<$V, D, Mode> {
            type Shape = S;
            type Strides = D;
            type Sliced<P: Part, I: ItemList> = $Sliced;

            #[inline(always)]
            fn select<P: Part, I: ItemList>(
                self,
                $args: I::Args,
                $axis: isize,
            ) -> Result<Self::Sliced<P, I>, ViewError> {
                let strides = self.strides();
                let $view = self.into_inner();
                let ($offset, $shape, $layout) =
                    selected::<P, I, S, L, D>($args, $view.stored_shape(), strides, $axis)?;
                $made
            }
        }
    };
}
pub(crate) use slices;

macro_rules! both {
    ($View:ident $Open:ident) => {
        slices! {
            ['a, T, S: Shape, L: Layout] $View<'a, T, S, L>, $View<'a, T, I::Shape<S>, LayoutOf<P, I, S, L, D>>,
            |view, args, axis, offset, shape, layout| {
                // SAFETY: V3 and V6, `selected` checked that every index lies on its axis, and that they take whole rows if `P` stands for
                // them. V1, the evidence is computed from the offset, and `selected` compared the static ones.
                Ok(unsafe { $View::new(view.ptr().byte_offset(offset), shape, layout) })
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> Opens
            for WithStrides<$View<'a, T, S, L>, D, M>
        {
            type Opened<P: Part, I: ItemList> = $Open<'a, T, I::Shape<S>, LayoutOf<P, I, S, L, D>>;

            #[inline(always)]
            fn open<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Opened<P, I> {
                view.with_strides()
            }
        }
    };
}
both!(View Open);
both!(ViewMut OpenMut);
