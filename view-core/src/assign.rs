//! Writing to all elements of a unique view.

use crate::element::Element;
use crate::error::{refuse, ViewError};
use crate::layout::Layout;
use crate::same_shape::SameShape;
use crate::shape::Shape;
use crate::view::{View, ViewMut};

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Overwrite every element with the one of `other` at the same index.
    ///
    /// The shapes are compared at compile time where they are static.
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[inline(always)]
    #[track_caller]
    pub fn assign<Z: Shape, M: Layout>(&mut self, other: &View<'_, T, Z, M>)
    where
        T: Clone,
        S: SameShape<Z>,
    {
        if let Err(error) = self.try_assign(other) {
            refuse(error)
        }
    }

    /// [`assign`](Self::assign), unless dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if they do; nothing is written then.
    #[inline(always)]
    pub fn try_assign<Z: Shape, M: Layout>(&mut self, other: &View<'_, T, Z, M>) -> Result<(), ViewError>
    where
        T: Clone,
        S: SameShape<Z>,
    {
        self.try_zip_mut(other)?
            .for_each(|(to, from)| to.clone_from(from));
        Ok(())
    }

    /// Overwrite every element with `value`.
    #[inline(always)]
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        self.iter_mut().for_each(|element| element.clone_from(&value));
    }

    /// Change every element in place, in row-major order.
    #[inline(always)]
    pub fn map_inplace(&mut self, f: impl FnMut(&mut T)) {
        self.iter_mut().for_each(f);
    }
}
