//! What Python says, compared with the type of a view.

use super::layout::PyLayout;
use super::mismatch::Mismatch;
use super::place::Place;
use crate::dtype::element::Part;
use crate::dtype::item::Item;
use std::ffi::CStr;
use std::marker::PhantomData;
use std::ptr::NonNull;
use view_core::{Element, ElementType, Rank, Shape, ViewError};

/// What says where elements are, and which.
pub trait Told {
    /// The first element.
    fn first(&self) -> *mut u8;
    /// The number of axes.
    fn rank(&self) -> usize;
    /// Copies the extents, in elements, and the strides, in bytes.
    ///
    /// # Panics
    /// If there are not as many places as axes.
    fn copy_axes(&self, extents: &mut [usize], strides: &mut [isize]);
    /// Whether the elements have this format and are this number, which is quickly said of most.
    fn is(&self, format: &CStr, number: ElementType) -> bool;
    /// What an element is, and how it was told.
    fn item(&self) -> (Option<Item>, String);
    /// The extents, to be shown.
    fn shape(&self) -> Vec<isize>;
}

impl<T: Element + Part, S: Shape> Place<T, S> {
    /// That of the elements of a source, if it has `T`s with this shape and this layout. `format` is how Rust would write what they are.
    ///
    /// # Errors
    /// The first thing that differs: element, number of axes, extent, alignment, layout.
    pub fn of<L: PyLayout>(told: &impl Told, format: Option<&CStr>) -> Result<Self, Box<Mismatch>> {
        Self::ask(told, format)?;
        let place = Self::copy(told);
        place.check::<L>(told)?;
        Ok(place)
    }

    /// # Errors
    /// The first thing that differs: element, number of axes.
    #[inline(always)]
    pub fn ask(told: &impl Told, format: Option<&CStr>) -> Result<(), Box<Mismatch>> {
        // Most formats are those that Rust would write.
        if !format.is_some_and(|format| told.is(format, const { ElementType::of::<T>() })) {
            element::<T>(told)?;
        }
        if told.rank() != S::Rank::RANK {
            return Err(ranks(S::Rank::RANK, told));
        }
        Ok(())
    }

    /// The place of elements that were asked for.
    ///
    /// # Panics
    /// If the number of axes is another one.
    #[inline(always)]
    pub fn copy(told: &impl Told) -> Self {
        let (mut extents, mut strides) = (S::Rank::array(0_usize), S::Rank::array(0_isize));
        told.copy_axes(extents.as_mut(), strides.as_mut());
        let empty = extents.as_ref().contains(&0);
        let first = NonNull::new(told.first().cast::<T>());
        Self {
            // Nobody asks where no element is.
            first: first.filter(|_| !empty).unwrap_or(NonNull::dangling()),
            extents,
            strides,
            shape: PhantomData,
        }
    }

    /// # Errors
    /// The first thing that differs: address, extent, alignment, layout.
    #[inline(always)]
    pub fn check<L: PyLayout>(&self, told: &impl Told) -> Result<(), Box<Mismatch>> {
        let empty = self.is_empty();
        if !empty && told.first().is_null() {
            return Err(Box::new(Mismatch::Nowhere));
        }
        // SAFETY: no element is read. Shape and layout are looked at.
        let view = match unsafe { self.view::<T>() } {
            Ok(view) => view,
            Err(error) => return Err(shapes(error, told)),
        };
        if !empty && self.addresses().is_none() {
            return Err(self.far());
        }
        if !self.is_aligned() {
            return Err(self.misaligned());
        }
        _ = L::shared(view)?;
        Ok(())
    }

    /// Whether every element is at a multiple of its alignment.
    #[inline(always)]
    fn is_aligned(&self) -> bool {
        let align = align_of::<T>();
        let axes = self.extents.as_ref().iter().zip(self.strides.as_ref());
        let mut steps = axes.filter(|(extent, _)| **extent > 1).map(|(_, stride)| stride);
        let fits = self.first.addr().get().is_multiple_of(align)
            && steps.all(|stride| stride.unsigned_abs().is_multiple_of(align));
        fits || self.is_empty()
    }

    #[cold]
    fn misaligned(&self) -> Box<Mismatch> {
        let (align, address) = (align_of::<T>(), self.first.addr().get());
        let strides = self.strides.as_ref().to_vec();
        Box::new(Mismatch::Align {
            expected: T::item(),
            align,
            address,
            strides,
            written: false,
        })
    }
}

/// # Errors
/// [`Mismatch::Element`], if the elements are no `T`s.
#[cold]
fn element<T: Part>(told: &impl Told) -> Result<(), Box<Mismatch>> {
    let (expected, (found, format)) = (T::item(), told.item());
    if found.as_ref() == Some(&expected) {
        return Ok(());
    }
    Err(Box::new(Mismatch::Element {
        expected,
        found,
        format,
        written: false,
    }))
}

#[cold]
fn ranks(expected: usize, told: &impl Told) -> Box<Mismatch> {
    Box::new(Mismatch::Rank {
        expected,
        found: told.shape(),
    })
}

#[cold]
fn shapes(error: ViewError, told: &impl Told) -> Box<Mismatch> {
    Box::new(Mismatch::of_shape(error, told.shape()))
}
