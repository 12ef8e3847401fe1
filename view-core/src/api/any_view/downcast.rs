//! From a dtype and a shape of run time to those of a type.

use super::{AnyView, AnyViewMut};
use crate::algebra::element::scalar::Scalar;
use crate::algebra::shape::layout::DynLayout;
use crate::algebra::shape::shape::Shape;
use crate::dtype::Kind;
use crate::error::ViewError;
use crate::view::view::{View, ViewMut};

/// Checks that bytes are valid values of `T`: 0 or 1, if that is `bool`. Any bytes are a valid number.
///
/// # Errors
/// [`ViewError::Invalid`] for the first element that is not.
fn valid<T: Scalar, S: Shape>(bytes: View<'_, u8, S, DynLayout>) -> Result<(), ViewError> {
    if !matches!(T::DTYPE.0, Kind::Bool) {
        return Ok(());
    }
    match bytes.iter().position(|&byte| byte > 1) {
        Some(element) => Err(ViewError::Invalid { element }),
        None => Ok(()),
    }
}

impl<'a> AnyView<'a> {
    /// The view of `T`s of the shape `S`, if these elements are `T`s and have that shape. `S` can have static extents and `Dyn`.
    ///
    /// The layout of the view is [`DynLayout`]: annotate it as `View<T, S, _>`, or as [`DynView<T, 2>`](crate::DynView). The dtype has to be that of `T`, with the byte order: on a machine that is little-endian, `i16` and `I16<LittleEndian>` are both `<i2`.
    ///
    /// ```
    /// use view_core::{shape, view, Dyn};
    ///
    /// let image = [[1.0f32, 2.0, 3.0], [4.0, 5.0, 6.0]];
    /// let any = view!(image[.., ::-2]).into_any();
    /// let columns = any.downcast::<f32, shape![Dyn, 2]>()?;
    /// assert_eq!(columns.to_vec(), [3.0, 1.0, 6.0, 4.0]);
    /// # Ok::<(), view_core::ViewError>(())
    /// ```
    ///
    /// # Errors
    /// [`ViewError::ElementType`] if the dtype is another one, [`ViewError::Ranks`] and [`ViewError::Shape`] if the shape is another one,
    /// [`ViewError::Align`] and [`ViewError::Stride`] if the elements are not aligned for `T`, which the numbers of zerocopy never need.
    /// [`ViewError::Invalid`] if an element is to be a `bool` and is neither 0 nor 1: these are all looked at.
    pub fn downcast<T: Scalar, S: Shape>(self) -> Result<View<'a, T, S, DynLayout>, ViewError> {
        let (first, shape, layout) = self.geometry.typed::<T, S>()?;
        if size_of::<T>() == 1 {
            // SAFETY: V23, all elements are bytes.
            valid::<T, S>(unsafe { View::new(first.cast(), shape, layout) })?;
        }
        // SAFETY: V23, the elements are valid `T`s, and have this shape.
        Ok(unsafe { View::new(first, shape, layout) })
    }
}

impl<'a> AnyViewMut<'a> {
    /// The unique view of `T`s of the shape `S`. See [`AnyView::downcast`]; a [`reborrow`](Self::reborrow) keeps this view.
    ///
    /// # Errors
    /// As [`AnyView::downcast`].
    pub fn downcast<T: Scalar, S: Shape>(self) -> Result<ViewMut<'a, T, S, DynLayout>, ViewError> {
        let (first, shape, layout) = self.geometry.typed::<T, S>()?;
        if size_of::<T>() == 1 {
            // SAFETY: V23, all elements are bytes, and the view does not outlive the call.
            valid::<T, S>(unsafe { View::new(first.cast(), shape, layout) })?;
        }
        // SAFETY: V23, the elements are valid `T`s, and have this shape. This view is given up.
        Ok(unsafe { ViewMut::new(first, shape, layout) })
    }
}
