//! Where the elements of a view are.

use super::claim::{Claim, Elements};
use super::layout::PyLayout;
use super::mismatch::Mismatch;
use crate::geometry::{shift, span};
use pyo3::Python;
use std::marker::PhantomData;
use std::ops::Range;
use std::ptr::NonNull;
use view_core::{DynLayout, Element, Footprint, PerAxis, Shape, View, ViewError, ViewMut};

/// So many steps the search for elements in common may take.
pub const WORK: usize = 1_000_000;

const COMPARED: &str = "shape and layout were compared when this was made";

/// Where the elements of a view are. Extents are in elements, strides in bytes.
pub struct Place<T, S: Shape> {
    pub first: NonNull<T>,
    pub extents: PerAxis<S, usize>,
    pub strides: PerAxis<S, isize>,
    pub shape: PhantomData<S>,
}

impl<T: Element, S: Shape> Place<T, S> {
    /// The view of these elements, as `U`s, with any strides.
    ///
    /// # Errors
    /// Those of [`View::from_strided_parts`]; none, if it had none before.
    ///
    /// # Safety
    /// As for [`View::from_strided_parts`], if elements of it are used.
    pub unsafe fn view<'a, U: Element>(&self) -> Result<View<'a, U, S, DynLayout>, ViewError> {
        // SAFETY: as the caller promises.
        unsafe { View::from_strided_parts(self.first.cast(), self.extents, self.strides) }
    }

    /// The view of these elements, as `U`s, after [`check`](Self::check) with this layout.
    ///
    /// # Safety
    /// As for [`View::from_strided_parts`].
    pub unsafe fn shared<'a, U: Element, L: PyLayout>(&self) -> View<'a, U, S, L> {
        // SAFETY: as the caller promises.
        match unsafe { self.view::<U>() }.map(L::shared) {
            Ok(Ok(view)) => view,
            _ => unreachable!("{COMPARED}"),
        }
    }

    /// The unique view, after [`check`](Self::check) with this layout.
    ///
    /// # Safety
    /// As for [`ViewMut::from_strided_parts`].
    pub unsafe fn unique<'a, L: PyLayout>(&self) -> ViewMut<'a, T, S, L> {
        // SAFETY: as the caller promises.
        let view = unsafe { ViewMut::from_strided_parts(self.first, self.extents, self.strides) };
        match view.map(L::unique) {
            Ok(Ok(view)) => view,
            _ => unreachable!("{COMPARED}"),
        }
    }

    /// The addresses of their bytes. `None`, if an element is so far away that no pointer reaches it. There are elements.
    #[inline(always)]
    pub fn addresses(&self) -> Option<Range<usize>> {
        shift(self.first.addr().get(), self.span()?)
    }

    /// Whether all elements are at these addresses, as they are if there are none.
    #[inline]
    pub fn is_within(&self, range: Option<Range<usize>>) -> bool {
        let inside = |(range, elements): (Range<usize>, Range<usize>)| {
            range.start <= elements.start && elements.end <= range.end
        };
        self.is_empty() || range.zip(self.addresses()).is_some_and(inside)
    }

    #[cold]
    pub fn far(&self) -> Box<Mismatch> {
        let shape = self.extents.as_ref().iter().map(|&extent| extent as isize);
        Box::new(Mismatch::Far {
            shape: shape.collect(),
            strides: self.strides.as_ref().to_vec(),
        })
    }

    /// Claims the elements, if there are any.
    ///
    /// # Errors
    /// [`Mismatch::Overlap`], and [`Mismatch::Far`], which was looked for before.
    #[inline(always)]
    pub fn claim<'py>(&self, py: Python<'py>, unique: bool) -> Result<Option<Claim<'py>>, Box<Mismatch>> {
        if self.is_empty() {
            return Ok(None);
        }
        let Some(Range {
            start: low,
            end: high,
        }) = self.addresses()
        else {
            return Err(self.far());
        };
        let elements = Elements {
            low,
            high,
            first: self.first.addr().get(),
            size: size_of::<T>(),
            extents: self.extents.as_ref(),
            strides: self.strides.as_ref(),
        };
        Claim::new(py, unique, elements).map(Some)
    }

    /// Whether no two positions are one element.
    #[inline]
    pub fn is_apart(&self) -> bool {
        self.is_nested() || {
            let first = self.first.addr().get();
            let footprint = Footprint::new(
                first,
                self.extents.as_ref(),
                self.strides.as_ref(),
                size_of::<T>(),
            );
            // What takes too long to find out counts as overlapping.
            footprint.is_some_and(|footprint| footprint.try_is_overlapping(WORK) == Ok(false))
        }
    }

    /// Whether each step along an axis is over all that the axes behind it reach, as in slices of an array in row-major order.
    #[inline]
    fn is_nested(&self) -> bool {
        let mut reach = size_of::<T>();
        for (extent, stride) in self.extents.as_ref().iter().zip(self.strides.as_ref()).rev() {
            let stride = stride.unsigned_abs();
            if *extent > 1 && stride < reach {
                return false;
            }
            let Some(all) = stride
                .checked_mul(extent.saturating_sub(1))
                .and_then(|far| far.checked_add(reach))
            else {
                return false;
            };
            reach = all;
        }
        true
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.extents.as_ref().contains(&0)
    }

    /// Where the elements are: see [`span`]. There are elements.
    #[inline]
    pub fn span(&self) -> Option<Range<isize>> {
        let extents = self.extents.as_ref().iter().map(|&extent| extent as isize);
        span(extents, self.strides.as_ref(), size_of::<T>() as isize)
    }
}
