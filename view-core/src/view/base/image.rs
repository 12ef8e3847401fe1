//! Image buffers of the crate `image` as bases, with the feature `image`: rows first, then columns, then the channels of a pixel.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::base::as_view::{AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ops::{Deref, DerefMut};
use core::ptr::NonNull;
use image::{ImageBuffer, Luma, LumaA, Pixel, Rgb, Rgba};

/// A pixel of `image` whose number of channels is known as an extent.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not a pixel whose channels can be viewed [V501]",
    label = "how many channels this has is not known",
    note = "help: pixels are `Luma`, `LumaA`, `Rgb` and `Rgba` of `image`; view the buffer of another one as a slice, `view!((image.as_raw()[..]) …)`"
)]
pub trait Channels: Pixel + Sealed {
    /// The number of its channels.
    type Count: Extent;
}
macro_rules! pixels {
    ($($Pixel:ident $count:literal;)*) => {$(
        impl<T> Sealed for $Pixel<T> {}
        impl<T> Channels for $Pixel<T>
        where
            Self: Pixel,
        {
            type Count = Const<$count>;
        }
    )*};
}
pixels! {
    Luma 1;
    LumaA 2;
    Rgb 3;
    Rgba 4;
}

/// The shape of a picture of such pixels.
pub(crate) type Picture<P> = (Dyn, (Dyn, (<P as Channels>::Count, ())));

/// What a view stores of the shape of a picture of these `dimensions`, width and height in pixels, in a buffer of so many elements.
///
/// # Errors
/// [`ViewError::Length`] if the buffer is shorter. `image` makes no such buffer, but an implementation of `Deref` may give another
/// slice than it gave `image`.
#[inline]
fn stored<P: Channels>(
    (width, height): (u32, u32),
    found: usize,
) -> Result<<Picture<P> as Shape>::Stored, ViewError> {
    let extents = [height as usize, width as usize, usize::from(P::CHANNEL_COUNT)];
    let shape = Picture::<P>::store(&extents).ok_or(ViewError::TooLarge)?;
    countable::<P::Subpixel, Picture<P>>(shape)?;
    // It does not overflow, since all positions can be counted.
    let expected = extents.iter().product();
    if found < expected {
        return Err(ViewError::Length { expected, found });
    }
    Ok(shape)
}

/// A container whose elements can be written.
#[diagnostic::on_unimplemented(
    message = "view!: no unique view can be made of this base [V502]",
    label = "the pixels in a `{Self}` cannot be written",
    note = "help: `mut` takes an image in a `Vec`, a `Box<[T]>` or a `&mut [T]`; what is shared stays shared: leave `mut` out"
)]
pub trait Writable<T>: DerefMut<Target = [T]> {}
#[diagnostic::do_not_recommend]
impl<T, C: DerefMut<Target = [T]>> Writable<T> for C {}

impl<P: Pixel, C> Lent for ImageBuffer<P, C> {}

impl<'b, P, C> Base<'b> for ImageBuffer<P, C>
where
    P: Channels<Subpixel: Element> + 'b,
    C: Deref<Target = [P::Subpixel]> + 'b,
{
    type Open = ViewWithStrides<'b, P::Subpixel, Picture<P>, RowMajor>;
    #[inline]
    fn open(&'b self) -> Self::Open {
        match self.try_open() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }
    #[inline]
    fn try_open(&'b self) -> Result<Self::Open, ViewError> {
        confirmed::<P::Subpixel>();
        // One call of the container's `deref`: the next one may give another slice.
        let samples: &'b [P::Subpixel] = self;
        let shape = stored::<P>(self.dimensions(), samples.len())?;
        let start = NonNull::from(samples).cast();
        // SAFETY: V24, the picture is not longer than the slice, which is borrowed for `'b`.
        Ok(unsafe { View::<'b, P::Subpixel, Picture<P>, RowMajor>::new(start, shape, ()) }.with_strides())
    }
}

impl<'b, P, C> BaseMut<'b> for ImageBuffer<P, C>
where
    P: Channels<Subpixel: Element> + 'b,
    C: Writable<P::Subpixel> + 'b,
{
    type Open = ViewMutWithStrides<'b, P::Subpixel, Picture<P>, RowMajor>;
    #[inline]
    fn open_mut(&'b mut self) -> Self::Open {
        match self.try_open_mut() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }
    #[inline]
    fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
        confirmed::<P::Subpixel>();
        let dimensions = self.dimensions();
        let samples: &'b mut [P::Subpixel] = self;
        let shape = stored::<P>(dimensions, samples.len())?;
        let start = NonNull::from(samples).cast();
        // SAFETY: V24, as above, and the borrow is unique.
        Ok(unsafe { ViewMut::<'b, P::Subpixel, Picture<P>, RowMajor>::new(start, shape, ()) }.with_strides())
    }
}

impl<P, C> AsView for ImageBuffer<P, C>
where
    P: Channels<Subpixel: Element>,
    C: Deref<Target = [P::Subpixel]>,
{
    type Element = P::Subpixel;
    type Shape = Picture<P>;
    type Layout = RowMajor;
    #[inline]
    fn as_view(&self) -> View<'_, P::Subpixel, Picture<P>> {
        self.open().into_inner()
    }
}
impl<P, C> AsViewMut for ImageBuffer<P, C>
where
    P: Channels<Subpixel: Element>,
    C: Writable<P::Subpixel>,
{
    #[inline]
    fn as_view_mut(&mut self) -> ViewMut<'_, P::Subpixel, Picture<P>> {
        self.open_mut().into_inner()
    }
}
