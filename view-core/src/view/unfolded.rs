//! A view on its way through the macro, with its strides spelled out in its type.

use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// The view `V` with strides `D`; `M` says whether the short way is open ([`AllStatic`]).
pub struct WithStrides<V, D: StrideList, M> {
    view: V,
    strides: D::Stored,
    mode: PhantomData<M>,
}
impl<V, D: StrideList, M> Sealed for WithStrides<V, D, M> {}

impl<V, D: StrideList, M> WithStrides<V, D, M> {
    /// The view with its strides.
    ///
    /// # Safety
    /// `strides` are those of the view, and agree with `D` (V15), which has one for each of its axes. If `M` is [`AllStatic`],
    /// all extents and strides are static, and nothing is known of its address but what its elements need.
    #[inline(always)]
    pub(crate) unsafe fn new(view: V, strides: D::Stored) -> Self {
        Self {
            view,
            strides,
            mode: PhantomData,
        }
    }

    /// The view, to look at.
    #[inline(always)]
    pub(crate) fn view(&self) -> &V {
        &self.view
    }

    /// Its strides.
    #[inline(always)]
    pub(crate) fn strides(&self) -> D::Stored {
        self.strides
    }

    /// The view itself.
    #[inline(always)]
    pub fn into_inner(self) -> V {
        self.view
    }
}

/// What a view or a plan of `T`s, of shape `S` and layout `L`, says of its fields `shape` and `layout`; with its strides it is `$Open`.
macro_rules! strides_of_layout {
    ($Open:ty) => {
        /// The stored part of the shape.
        #[inline(always)]
        pub(crate) fn stored_shape(&self) -> S::Stored {
            self.shape
        }

        /// The stored part of the strides.
        #[inline(always)]
        pub(crate) fn stored_strides(&self) -> <StridesOf<T, S, L> as StrideList>::Stored
        where
            T: Element,
        {
            $crate::algebra::element::element::confirmed::<T>();
            L::strides::<T::Unit, S>(self.layout, self.shape)
        }

        /// What the macro calls between two operations.
        #[doc(hidden)]
        #[inline(always)]
        pub fn with_strides(self) -> $Open
        where
            T: Element,
        {
            let strides = S::explicit::<StridesOf<T, S, L>>(self.stored_strides());
            // SAFETY: V15, they are those of its layout, one for each axis, and the mode is that of shape, strides and evidence.
            unsafe { WithStrides::new(self, strides) }
        }
    };
}
pub(crate) use strides_of_layout;
