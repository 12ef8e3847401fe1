//! Views as image buffers of the crate `image`, with the feature `image`. Its rows lie behind each other without gaps.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::shape::Shape;
use crate::api::contiguous::Contiguous;
use crate::checks::same_shape::check_shapes;
use crate::error::{refuse, ViewError};
use crate::view::base::image::{Channels, Picture};
use crate::view::view::{View, ViewMut};
use core::ops::Deref;
use image::ImageBuffer;

/// The image in these elements, whose extents are `shape`.
///
/// # Errors
/// [`ViewError::Shape`] if there are other channels, [`ViewError::TooLarge`] if `image` cannot count the rows or the columns.
fn buffer<P: Channels, C>(shape: &[usize], samples: C) -> Result<ImageBuffer<P, C>, ViewError>
where
    C: Deref<Target = [P::Subpixel]>,
{
    let extent = |axis: usize| shape.get(axis).copied().unwrap_or_default();
    let channels = usize::from(P::CHANNEL_COUNT);
    check_shapes(&[extent(0), extent(1), channels], shape)?;
    match (u32::try_from(extent(1)), u32::try_from(extent(0))) {
        (Ok(width), Ok(height)) => ImageBuffer::from_raw(width, height, samples).ok_or(ViewError::TooLarge),
        _ => Err(ViewError::TooLarge),
    }
}

macro_rules! bridges {
    ($(#[$docs:meta])* $View:ident $Slice:ty, $slice:ident) => {
        impl<'a, P, T, S, L> From<$View<'a, T, S, L>> for ImageBuffer<P, $Slice>
        where
            P: Channels<Subpixel = T>,
            T: Element,
            S: Shape,
            L: Contiguous<T, S>,
            Picture<P>: SameShape<S>,
        {
            $(#[$docs])*
            fn from(view: $View<'a, T, S, L>) -> Self {
                match buffer(view.shape().as_ref(), view.$slice()) {
                    Ok(image) => image,
                    Err(error) => refuse(error),
                }
            }
        }
    };
}
bridges! {
    /// The same pixels as an image buffer, which borrows them. The view has an axis of rows, one of columns, and one of as many channels as the
    /// pixel has. The types prove that, and that there are no gaps; [`try_row_major`](View::try_row_major) and
    /// [`try_with_shape`](View::try_with_shape) ask at run time.
    ///
    /// ```
    /// use image::{GrayImage, ImageBuffer, Rgb};
    /// use view_core::view;
    ///
    /// let pixels = [[[0u8, 1, 2]; 4]; 3];
    /// let lower = ImageBuffer::<Rgb<u8>, _>::from(view!(pixels[1..])); // no copy
    /// assert_eq!((lower.dimensions(), lower.get_pixel(3, 1)), ((4, 2), &Rgb([0, 1, 2])));
    ///
    /// let mut picture = GrayImage::new(64, 48);
    /// view!(mut picture[.., 32.., 0]).fill(255);
    /// assert_eq!(picture.get_pixel(32, 47)[0], 255);
    /// ```
    ///
    /// # Panics
    /// If there are more rows or columns than a `u32` can count, or if only run time knows the number of channels, and it is another one.
    View &'a [T], as_slice
}
bridges! {
    /// The same pixels as an image buffer, which borrows them uniquely: see the conversion of shared views.
    ///
    /// # Panics
    /// If there are more rows or columns than a `u32` can count, or if only run time knows the number of channels, and it is another one.
    ViewMut &'a mut [T], into_slice
}
