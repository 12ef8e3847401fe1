//! Views whose dtype, rank, extents and strides only run time knows.

mod downcast;
mod geometry;

use self::geometry::Geometry;
use crate::algebra::element::element::Element;
use crate::algebra::element::scalar::Scalar;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::dtype::ElementType;
use crate::error::{refuse, ViewError};
use crate::view::base::lend::Lent;
use crate::view::view::{View, ViewMut};
use core::fmt;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A shared view whose dtype, rank, shape and strides are known only at run time: what a file, another language or another process gives.
///
/// It is checked when it is made, borrows the memory for `'a`, and has at most 16 axes. [`downcast`](Self::downcast) makes a [`View`] of it, which is
/// where the elements are.
///
/// ```
/// use view_core::{shape, AnyView, ByteOrder, Dyn, ElementType, Kind, ViewError};
///
/// // What the header of a file said.
/// let (dtype, shape) = (ElementType::new(Kind::Int, ByteOrder::Little, 2).unwrap(), [2, 3]);
/// let bytes = [1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0];
/// let any = AnyView::from_bytes(&bytes, dtype, 0, &shape, &[6, 2])?;
///
/// type I16 = view_core::zerocopy::byteorder::little_endian::I16;
/// let numbers = any.downcast::<I16, shape![Dyn, 3]>()?;
/// assert_eq!(numbers[[1, 2]].get(), 6);
///
/// let error = any.downcast::<f32, shape![2, 3]>().unwrap_err();
/// assert_eq!(error.to_string(), "view!: the elements are <i2, not <f4 [V322]");
/// # Ok::<(), ViewError>(())
/// ```
#[derive(Clone, Copy)]
pub struct AnyView<'a> {
    geometry: Geometry,
    memory: PhantomData<&'a [u8]>,
}

/// A unique view whose dtype, rank, shape and strides are known only at run time. See [`AnyView`].
///
/// ```
/// use view_core::{shape, AnyViewMut, Dyn, ElementType};
///
/// let mut bytes = vec![0u8; 12];
/// // Every second byte.
/// let any = AnyViewMut::from_bytes(&mut bytes, ElementType::of::<u8>(), 0, &[6], &[2])?;
/// any.downcast::<u8, shape![Dyn]>()?.fill(7);
/// assert_eq!(bytes, [7, 0, 7, 0, 7, 0, 7, 0, 7, 0, 7, 0]);
/// # Ok::<(), view_core::ViewError>(())
/// ```
pub struct AnyViewMut<'a> {
    geometry: Geometry,
    memory: PhantomData<&'a mut [u8]>,
}

// SAFETY: V23, it is a shared reference to numbers.
unsafe impl Send for AnyView<'_> {}
// SAFETY: V23, as above.
unsafe impl Sync for AnyView<'_> {}
// SAFETY: V23, it is a unique reference to numbers.
unsafe impl Send for AnyViewMut<'_> {}
// SAFETY: V23, as above.
unsafe impl Sync for AnyViewMut<'_> {}

// They are no bases before `downcast`; it makes them say so.
impl Lent for AnyView<'_> {}
impl Lent for AnyViewMut<'_> {}

macro_rules! any_view {
    ($Any:ident $View:ident [$($unique:tt)?] $bytes:ty) => {
        impl<'a> $Any<'a> {
            /// The view of elements of a dtype in `bytes`: `offset` is the first byte of the first element, `shape` has the extents in elements, and
            /// `strides` has the strides in bytes, which may be negative or 0.
            ///
            /// Every byte of every element is checked to be one of `bytes`. They need not be aligned before [`downcast`](Self::downcast). Without gaps, the
            /// strides of `[rows, columns]` are `[size * columns, size]` in row-major order, and `[size, size * rows]` in the order of Fortran, where `size` is that
            /// of an element.
            ///
            #[doc = any_view!(@errors $($unique)?)]
            pub fn from_bytes(
                bytes: $bytes,
                element_type: ElementType,
                offset: usize,
                shape: &[usize],
                strides: &[isize],
            ) -> Result<Self, ViewError> {
                let length = bytes.len();
                let start = NonNull::from(bytes).cast::<u8>();
                let mut geometry = Geometry::new(start, element_type, shape, strides)?;
                geometry.inside(length, offset)?;
                $(any_view!(@check $unique geometry);)?
                // SAFETY: V23, `offset` is at most the number of bytes.
                geometry.first = unsafe { start.add(offset) };
                Ok(Self { geometry, memory: PhantomData })
            }

            /// The view of memory behind a pointer: `first` points to the first element, `shape` has the extents in elements, and `strides` the strides in
            /// bytes.
            ///
            /// # Errors
            /// [`ViewError::Rank`] if there are more than 16 extents, [`ViewError::StrideCount`] if there is not one stride for each, [`ViewError::TooLarge`] if the
            /// positions cannot be counted.
            ///
            /// # Safety
            #[doc = any_view!(@safety $($unique)?)]
            pub unsafe fn from_raw_parts(
                first: NonNull<u8>,
                element_type: ElementType,
                shape: &[usize],
                strides: &[isize],
            ) -> Result<Self, ViewError> {
                let geometry = Geometry::new(first, element_type, shape, strides)?;
                Ok(Self { geometry, memory: PhantomData })
            }

            /// The dtype.
            pub fn element_type(&self) -> ElementType {
                self.geometry.element_type
            }

            /// The number of axes.
            pub fn rank(&self) -> usize {
                self.shape().len()
            }

            /// The extents, in elements.
            pub fn shape(&self) -> &[usize] {
                self.geometry.shape()
            }

            /// The strides, in bytes.
            pub fn strides(&self) -> &[isize] {
                self.geometry.strides()
            }

            /// The number of elements.
            pub fn len(&self) -> usize {
                self.shape().iter().product()
            }

            /// Whether there is no element.
            pub fn is_empty(&self) -> bool {
                self.shape().contains(&0)
            }

            /// The address of the first element.
            pub fn as_ptr(&self) -> *const u8 {
                self.geometry.first.as_ptr()
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The same view with its dtype, rank and shape known only at run time: what crosses to a file, another language or another process.
            /// [`downcast`](crate::AnyView::downcast) is the way back.
            ///
            /// ```
            /// use view_core::{shape, view};
            ///
            /// let image = [[1.0f32, 2.0, 3.0], [4.0, 5.0, 6.0]];
            /// let any = view!(image[.., ::-2]).into_any();
            /// assert_eq!((any.shape(), any.strides()), (&[2, 2][..], &[12, -8][..]));
            /// assert!(any.downcast::<f32, shape![2, 2]>().is_ok());
            /// ```
            pub fn into_any(self) -> $Any<'a>
            where
                T: Scalar,
            {
                let (shape, strides) = (self.shape(), self.strides());
                let dtype = ElementType::of_scalar::<T>();
                match Geometry::new(self.ptr().cast(), dtype, shape.as_ref(), strides.as_ref()) {
                    Ok(geometry) => $Any { geometry, memory: PhantomData },
                    // Views have at most 16 axes, and positions that can be counted.
                    Err(error) => refuse(error),
                }
            }
        }

        impl fmt::Debug for $Any<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($Any))
                    .field("element_type", &format_args!("{}", self.element_type()))
                    .field("shape", &self.shape())
                    .field("strides", &self.strides())
                    .finish()
            }
        }
    };
    (@errors) => {
        "# Errors\n[`ViewError::OutsideBytes`] with the lowest or highest byte if it is not there, [`ViewError::Rank`] if there are more than 16 extents, \
         [`ViewError::StrideCount`] if there is not one stride for each, [`ViewError::TooLarge`] if the positions cannot be counted."
    };
    (@errors mut) => {
        "# Errors\nAs [`AnyView::from_bytes`], and [`ViewError::Repeated`] if two elements have a byte in common. The answer is exact; after a million \
         steps it is [`ViewError::MaxWork`]."
    };
    (@check mut $geometry:ident) => {
        $geometry.distinct()?
    };
    (@safety) => {
        "For as long as `'a`, each byte of each element is initialised, and nobody writes it, as behind a `&'a [u8]`. All of them are in one allocation, \
         and `first` may be used for all of it."
    };
    (@safety mut) => {
        "As [`AnyView::from_raw_parts`]. For as long as `'a`, nobody else reads or writes the elements, as behind a `&'a mut [u8]`, and no two of them \
         have a byte in common. Whoever reads the memory afterwards takes any value of the dtype."
    };
}
any_view!(AnyView View [] &'a [u8]);
any_view!(AnyViewMut ViewMut [mut] &'a mut [u8]);

impl<'a> AnyView<'a> {
    /// The bytes of the elements: a view of `u8` with one more axis, the bytes of an element. It leads to elements that no dtype describes,
    /// such as the records of a file.
    ///
    /// ```
    /// use view_core::{shape, view, AnyView, ByteOrder, Dyn, ElementType, Kind};
    /// use view_core::zerocopy::byteorder::little_endian::U16;
    ///
    /// let record = ElementType::new(Kind::Opaque, ByteOrder::None, 3).unwrap();
    /// let any = AnyView::from_bytes(&[1, 0, 9, 2, 0, 9], record, 0, &[2], &[3])?;
    /// let bytes = any.as_bytes()?.downcast::<u8, shape![Dyn, 3]>()?;
    /// let numbers = view!(bytes[.., ..2].as<U16>);
    /// assert_eq!(numbers[[1, 0]].get(), 2);
    /// # Ok::<(), view_core::ViewError>(())
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Rank`] if there are 16 axes already.
    pub fn as_bytes(self) -> Result<Self, ViewError> {
        Ok(Self {
            geometry: self.geometry.bytes()?,
            memory: PhantomData,
        })
    }
}

impl AnyViewMut<'_> {
    /// A shared view of the same elements, for as long as this one is borrowed.
    pub fn as_view(&self) -> AnyView<'_> {
        AnyView {
            geometry: self.geometry,
            memory: PhantomData,
        }
    }

    /// A shorter unique view of the same elements: to keep this one when a function takes it.
    pub fn reborrow(&mut self) -> AnyViewMut<'_> {
        AnyViewMut {
            geometry: self.geometry,
            memory: PhantomData,
        }
    }
}
