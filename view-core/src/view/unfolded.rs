//! How a view or a plan gets its strides into its type.

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
            unsafe { $crate::view::slice_static::WithStrides::new(self, strides) }
        }
    };
}
pub(crate) use strides_of_layout;
