//! A view or a plan with its strides in its type: what the macro passes from one operation to the next.

use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// The view or plan `V` with the strides `D`. `M` is [`AllStatic`] if it has the methods of static views.
pub struct WithStrides<V, D: StrideList, M> {
    view: V,
    strides: D::Stored,
    mode: PhantomData<M>,
}
impl<V, D: StrideList, M> Sealed for WithStrides<V, D, M> {}

impl<V, D: StrideList, M> WithStrides<V, D, M> {
    /// The view or plan with its strides.
    ///
    /// # Safety
    /// `strides` are those of the view, one for each axis, and agree with `D` (V15). If `M` is [`AllStatic`], all extents and strides are
    /// static, and there is no evidence for its alignment but that of its element type.
    #[inline(always)]
    pub(crate) unsafe fn new(view: V, strides: D::Stored) -> Self {
        Self {
            view,
            strides,
            mode: PhantomData,
        }
    }

    /// A reference to the view.
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

/// Methods of a view or a plan of `T`s, of shape `S` and layout `L`, that read its fields `shape` and `layout`. With its strides it is
/// `$Open`.
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

        /// The view or plan with its strides. The macro calls this between two operations.
        #[doc(hidden)]
        #[inline(always)]
        pub fn with_strides(self) -> $Open
        where
            T: Element,
        {
            let strides = S::explicit::<StridesOf<T, S, L>>(self.stored_strides());
            // SAFETY: V15, the strides are those of its layout, one for each axis, and the mode is computed from shape, strides and
            // evidence.
            unsafe { WithStrides::new(self, strides) }
        }
    };
}
pub(crate) use strides_of_layout;
