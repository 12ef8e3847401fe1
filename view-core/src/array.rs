//! Owned arrays: what copies return.

use crate::access::PerAxis;
use crate::base::{Base, BaseMut};
use crate::element::Element;
use crate::error::ViewError;
use crate::layout::{Layout, RowMajor};
use crate::rank::Rank;
use crate::shape::Shape;
use crate::view::{Open, OpenMut, View, ViewMut};
use alloc::boxed::Box;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use core::ptr::NonNull;

/// An owned row-major array of shape `S`, on the heap. It is a base like any other.
///
/// Its constructors take the extents, `[usize; RANK]`; static ones must be what the type says.
pub struct Array<T, S: Shape> {
    // Invariant: as many elements as the shape has.
    elements: Box<[T]>,
    shape: S::Words,
}

impl<T: Element, S: Shape> Array<T, S> {
    /// An array of these elements, in row-major order.
    ///
    /// # Errors
    /// [`ViewError::Length`] if `extents` are not those of `S`, or not as many elements as they ask for.
    pub fn from_vec(extents: PerAxis<S, usize>, elements: Vec<T>) -> Result<Self, ViewError> {
        let found = elements.len();
        // An extent of 0 makes it empty, whatever the product of the others is.
        let product = extents
            .as_ref()
            .iter()
            .try_fold(1usize, |len, &extent| len.checked_mul(extent));
        let expected = if extents.as_ref().contains(&0) {
            0
        } else {
            product.unwrap_or(usize::MAX)
        };
        match S::store(extents.as_ref()) {
            Some(shape) if expected == found => Ok(Self {
                elements: elements.into_boxed_slice(),
                shape,
            }),
            _ => Err(ViewError::Length {
                expected: S::LEN.unwrap_or(expected),
                found,
            }),
        }
    }

    /// An array in which the element at every index is `f(index)`.
    ///
    /// # Errors
    /// [`ViewError::Length`] if `extents` are not those of `S`.
    pub fn from_fn(
        extents: PerAxis<S, usize>,
        mut f: impl FnMut(PerAxis<S, usize>) -> T,
    ) -> Result<Self, ViewError> {
        let count = if extents.as_ref().contains(&0) {
            0
        } else {
            extents.as_ref().iter().product()
        };
        let mut elements = Vec::with_capacity(count);
        let mut index = S::Rank::array(0);
        for _ in 0..count {
            elements.push(f(index));
            for (i, &extent) in index.as_mut().iter_mut().zip(extents.as_ref()).rev() {
                *i += 1;
                if *i < extent {
                    break;
                }
                *i = 0;
            }
        }
        Self::from_vec(extents, elements)
    }

    /// An array full of `value`.
    ///
    /// # Errors
    /// [`ViewError::Length`] if `extents` are not those of `S`.
    pub fn full(extents: PerAxis<S, usize>, value: T) -> Result<Self, ViewError>
    where
        T: Clone,
    {
        let count = if extents.as_ref().contains(&0) {
            0
        } else {
            extents.as_ref().iter().product()
        };
        Self::from_vec(extents, vec![value; count])
    }

    /// An array full of `T::default()`, which is zero for numbers.
    ///
    /// # Errors
    /// [`ViewError::Length`] if `extents` are not those of `S`.
    pub fn zeros(extents: PerAxis<S, usize>) -> Result<Self, ViewError>
    where
        T: Clone + Default,
    {
        Self::full(extents, T::default())
    }

    /// All of it as a view.
    pub fn view(&self) -> View<'_, T, S> {
        self.open().whole()
    }

    /// All of it as a unique view.
    pub fn view_mut(&mut self) -> ViewMut<'_, T, S> {
        self.open_mut().whole()
    }

    /// The extents.
    pub fn shape(&self) -> PerAxis<S, usize> {
        self.view().shape()
    }

    /// The elements, in row-major order.
    pub fn as_slice(&self) -> &[T] {
        &self.elements
    }

    /// The elements, in row-major order.
    pub fn into_vec(self) -> Vec<T> {
        self.elements.into_vec()
    }
}

impl<'b, T: Element + 'b, S: Shape> Base<'b> for Array<T, S> {
    type Open = Open<'b, T, S, RowMajor>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        // SAFETY: V2, by the invariant there are as many elements in a row as the shape has.
        unsafe { View::<'b, T, S, RowMajor>::new(NonNull::from(&*self.elements).cast(), self.shape, ()) }
            .unfold()
    }
}

impl<'b, T: Element + 'b, S: Shape> BaseMut<'b> for Array<T, S> {
    type Open = OpenMut<'b, T, S, RowMajor>;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        // SAFETY: V2, as above, and the borrow is unique.
        unsafe {
            ViewMut::<'b, T, S, RowMajor>::new(NonNull::from(&mut *self.elements).cast(), self.shape, ())
        }
        .unfold()
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The elements in row-major order.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let mut elements = Vec::with_capacity(self.len());
        self.iter().for_each(|element| elements.push(element.clone()));
        elements
    }

    /// A row-major copy that owns its elements: NumPy's `.copy()`.
    pub fn copy(&self) -> Array<T, S>
    where
        T: Clone,
    {
        Array {
            elements: self.to_vec().into_boxed_slice(),
            shape: self.shape_words(),
        }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The elements in row-major order.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.as_view().to_vec()
    }

    /// A row-major copy that owns its elements: NumPy's `.copy()`.
    pub fn copy(&self) -> Array<T, S>
    where
        T: Clone,
    {
        self.as_view().copy()
    }
}

impl<T: Clone, S: Shape> Clone for Array<T, S> {
    fn clone(&self) -> Self {
        Self {
            elements: self.elements.clone(),
            shape: self.shape,
        }
    }
}

impl<T: Element + fmt::Debug, S: Shape> fmt::Debug for Array<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.view(), f)
    }
}

impl<T: Element + fmt::Display, S: Shape> fmt::Display for Array<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.view(), f)
    }
}

impl<T: Element + PartialEq, S: Shape> PartialEq for Array<T, S> {
    fn eq(&self, other: &Self) -> bool {
        self.shape().as_ref() == other.shape().as_ref() && self.elements == other.elements
    }
}
impl<T: Element + Eq, S: Shape> Eq for Array<T, S> {}
