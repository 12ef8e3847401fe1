//! Copies of some elements, by position or by mask: NumPy's fancy indexing. They are methods with names, because indices never copy.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::operand::{ShapeOf, Shared};
use crate::api::owned::array::Array;
use crate::checks::same_shape::check_shapes;
use crate::error::{refuse, ViewError};
use crate::view::access::PerAxis;
use crate::view::base::lend::Base;
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

/// A shape of the same rank in which every extent is known at run time only.
pub(crate) type Dynamic<S> = <S as Shape>::Dynamic;

view_macros::for_rows! { [$View $self $view] [View self (* self)] [ViewMut self (self.as_view())] => {
        impl<'a, T: Element + Clone, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Copies the given positions of `axis`, in the given order: NumPy's `.take(positions, axis)`. A position may occur several times.
            ///
            /// ```
            /// use view_core::view;
            /// let grid = [[1, 2, 3], [4, 5, 6]];
            /// let picked = view!(grid).select(1, &[2, 0, 0]);
            /// assert_eq!(picked.shape(), [2, 3]);
            /// assert_eq!(picked.as_slice(), [3, 1, 1, 6, 4, 4]);
            /// ```
            ///
            /// # Panics
            /// If there is no such axis, if a position is not below its extent, or if an allocation of so many elements is too large.
            #[track_caller]
            pub fn select(&self, axis: usize, positions: &[usize]) -> Array<T, Dynamic<S>> {
                match self.try_select(axis, positions) {
                    Ok(array) => array,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`select`](Self::select), but returns an error instead of a panic.
            ///
            /// # Errors
            /// [`ViewError::Axis`] if there is no such axis, [`ViewError::Index`] with the first position that is not below its extent,
            /// [`ViewError::TooLarge`] if an allocation of so many elements is too large.
            pub fn try_select(&$self, axis: usize, positions: &[usize]) -> Result<Array<T, Dynamic<S>>, ViewError> {
                select($view, axis, positions)
            }

            /// Copies the elements for which `mask` is true, in row-major order: NumPy's `a[mask]`. `mask` is a view or another base of
            /// `bool`s, with the shape of this view.
            ///
            /// ```
            /// use view_core::view;
            /// let (grid, even) = ([[1, 2], [3, 4]], [[false, true], [false, true]]);
            /// assert_eq!(view!(grid).mask(&even).as_slice(), [2, 4]);
            /// assert_eq!(view!(grid[0]).mask(&view!(even[1])).as_slice(), [2]);
            /// ```
            ///
            /// # Panics
            /// If dynamic extents differ. Static ones are compared at compile time.
            #[track_caller]
            pub fn mask<'b, B>(&self, mask: &'b B) -> Array<T, (Dyn, ())> where B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
                match self.try_mask(mask) {
                    Ok(array) => array,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`mask`](Self::mask), but returns an error if dynamic extents differ.
            ///
            /// # Errors
            /// [`ViewError::Shape`] if dynamic extents differ.
            pub fn try_mask<'b, B>(&self, mask: &'b B) -> Result<Array<T, (Dyn, ())>, ViewError> where B: Base<'b, Open: Shared<'b, bool>> + ?Sized, S: SameShape<ShapeOf<'b, B>> {
                let mask = mask.try_open()?.view();
                check_shapes(self.shape().as_ref(), mask.shape().as_ref())?;
                let chosen = self.iter().zip(mask).filter(|(_, chosen)| **chosen);
                let elements: Vec<T> = chosen.map(|(element, _)| element.clone()).collect();
                Array::from_vec([elements.len()], elements)
            }
        }
}}
fn select<T: Element + Clone, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    axis: usize,
    positions: &[usize],
) -> Result<Array<T, Dynamic<S>>, ViewError> {
    let shape = view.shape();
    let Some(&length) = shape.as_ref().get(axis) else {
        return Err(ViewError::Axis {
            axis,
            rank: S::Rank::RANK,
        });
    };
    if let Some(&index) = positions.iter().find(|&&position| position >= length) {
        let axis = axis as isize;
        return Err(ViewError::Index { axis, index, length });
    }
    let (mut extents, mut origin) = (<Dynamic<S> as Shape>::Rank::array(0), S::Rank::array(0));
    extents.as_mut().copy_from_slice(shape.as_ref());
    extents.as_mut()[axis] = positions.len();
    Array::<T, Dynamic<S>>::try_from_fn_of(extents, |index: PerAxis<Dynamic<S>, usize>| {
        origin.as_mut().copy_from_slice(index.as_ref());
        origin.as_mut()[axis] = positions[index.as_ref()[axis]];
        view[origin].clone()
    })
}
