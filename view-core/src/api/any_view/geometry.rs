//! What a view is when run time alone knows its dtype, its rank, its extents and its strides.

use crate::algebra::element::element::confirmed;
use crate::algebra::element::scalar::Scalar;
use crate::algebra::reshape::rule::MOST_AXES;
use crate::algebra::shape::layout::{DynLayout, Layout};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::is_countable;
use crate::api::positions::{distinct, inside};
use crate::dtype::ElementType;
use crate::error::ViewError;
use crate::ops::cast::check;
use crate::ops::stored_as;
use core::ptr::NonNull;

/// The parts of a typed view: its pointer, and what it stores of shape and layout.
pub(super) type Parts<T, S> = (NonNull<T>, <S as Shape>::Stored, <DynLayout as Layout>::Stored<S>);

/// The parts of a view with run-time dtype.
#[derive(Clone, Copy)]
pub(super) struct Geometry {
    pub(super) first: NonNull<u8>,
    pub(super) element_type: ElementType,
    rank: usize,
    shape: [usize; MOST_AXES],
    strides: [isize; MOST_AXES],
}

impl Geometry {
    /// # Errors
    /// [`ViewError::Rank`] if there are too many extents, [`ViewError::StrideCount`] if there is not one stride for each, [`ViewError::TooLarge`] if the
    /// positions cannot be counted.
    pub(super) fn new(
        first: NonNull<u8>,
        element_type: ElementType,
        extents: &[usize],
        distances: &[isize],
    ) -> Result<Self, ViewError> {
        let rank = extents.len();
        if rank != distances.len() {
            return Err(ViewError::StrideCount {
                extents: rank,
                strides: distances.len(),
            });
        }
        let (mut shape, mut strides) = ([0; MOST_AXES], [0; MOST_AXES]);
        let (Some(shape_there), Some(strides_there)) = (shape.get_mut(..rank), strides.get_mut(..rank))
        else {
            return Err(ViewError::Rank { rank });
        };
        shape_there.copy_from_slice(extents);
        strides_there.copy_from_slice(distances);
        if !is_countable(element_type.size(), extents) {
            return Err(ViewError::TooLarge);
        }
        Ok(Self {
            first,
            element_type,
            rank,
            shape,
            strides,
        })
    }

    pub(super) fn shape(&self) -> &[usize] {
        &self.shape[..self.rank]
    }

    pub(super) fn strides(&self) -> &[isize] {
        &self.strides[..self.rank]
    }

    /// The same elements as bytes: one more axis, of stride 1.
    ///
    /// # Errors
    /// [`ViewError::Rank`] if there are 16 axes already.
    pub(super) fn bytes(&self) -> Result<Self, ViewError> {
        let rank = self.rank + 1;
        let mut bytes = Self {
            element_type: ElementType::of::<u8>(),
            rank,
            ..*self
        };
        let (Some(extent), Some(stride)) = (bytes.shape.get_mut(self.rank), bytes.strides.get_mut(self.rank))
        else {
            return Err(ViewError::Rank { rank });
        };
        (*extent, *stride) = (self.element_type.size(), 1);
        Ok(bytes)
    }

    /// Checks that all bytes of all elements are among `length` bytes, and the first one is byte `offset` of them.
    ///
    /// # Errors
    /// [`ViewError::OutsideBytes`] for the byte that is not.
    pub(super) fn inside(&self, length: usize, offset: usize) -> Result<(), ViewError> {
        let (mut shape, mut strides) = ([0; MOST_AXES + 1], [0; MOST_AXES + 1]);
        // The bytes of an element are one more axis.
        shape[..self.rank].copy_from_slice(self.shape());
        strides[..self.rank].copy_from_slice(self.strides());
        (shape[self.rank], strides[self.rank]) = (self.element_type.size(), 1);
        let bytes = inside(length, offset, &shape[..=self.rank], &strides[..=self.rank], 1);
        bytes.map_err(|error| match error {
            ViewError::Outside { element, length } => ViewError::OutsideBytes {
                byte: element,
                length,
            },
            other => other,
        })
    }

    /// Checks that no two elements have a byte in common.
    ///
    /// # Errors
    /// [`ViewError::Repeated`] if two have, [`ViewError::MaxWork`] if that takes too long to find out.
    pub(super) fn distinct(&self) -> Result<(), ViewError> {
        distinct(self.shape(), self.strides(), self.element_type.size())
    }

    /// The parts of a view of `T`s of the shape `S`.
    ///
    /// # Errors
    /// Those of [`AnyView::downcast`](super::AnyView::downcast), but for the values of `bool`s.
    pub(super) fn typed<T: Scalar, S: Shape>(&self) -> Result<Parts<T, S>, ViewError> {
        confirmed::<T>();
        let expected = ElementType::of_scalar::<T>();
        if expected != self.element_type {
            return Err(ViewError::ElementType {
                expected,
                found: self.element_type,
            });
        }
        if S::Rank::RANK != self.rank {
            return Err(ViewError::Ranks {
                expected: S::Rank::RANK,
                found: self.rank,
            });
        }
        let shape = stored_as::<S>(self.shape())?;
        let sizes = (size_of::<T>(), size_of::<T>(), align_of::<T>());
        check(self.shape(), self.strides(), Some(self.first.addr().get()), sizes)?;
        match S::store_strides(self.strides()) {
            Some(strides) => Ok((self.first.cast(), shape, strides)),
            None => Err(ViewError::TooLarge),
        }
    }
}
