//! Views as references to arrays of arrays, whose elements they are.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::element::nested::{LengthOf, Nested};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::api::contiguous::Contiguous;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
use crate::checks::same_shape::check_shapes;
use crate::error::ViewError;
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;

/// A shape that arrays of arrays have: all extents are static.
///
/// # Safety
/// An `Array<T>` consists of as many `T`s as the shape has positions, in row-major order (V43).
#[diagnostic::on_unimplemented(
    message = "view!: this view is no array of arrays, because an extent is known only at run time [V241]",
    label = "an array has static extents",
    note = "help: `.with_shape()` states the extents, and `<&[T; N]>::try_from(view)` asks for them at run time"
)]
pub unsafe trait ArrayShape: Shape {
    /// `T` in arrays, one around the other for each axis: `[[T; N]; M]` for `shape![M, N]`.
    type Array<T>;
}
// SAFETY: V43, a `T` is one.
#[diagnostic::do_not_recommend]
unsafe impl ArrayShape for () {
    type Array<T> = T;
}
// SAFETY: V43, an array is `N` of its items in a row, and `N` is the extent.
#[diagnostic::do_not_recommend]
unsafe impl<const N: usize, Tail: ArrayShape> ArrayShape for (Const<N>, Tail)
where
    Const<N>: Length,
    Self: Shape,
{
    type Array<T> = [Tail::Array<T>; N];
}

/// The place of an array whose elements begin at `ptr`. That of an array without elements only has to be aligned.
#[inline(always)]
fn array<T, X>(ptr: NonNull<T>, is_empty: bool) -> NonNull<X> {
    if is_empty {
        NonNull::dangling()
    } else {
        ptr.cast()
    }
}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The elements as a reference to an array of arrays, `&[[T; N]; M]`, with the lifetime of the base's borrow. The layout proves that they are
    /// contiguous, and the extents are static, so nothing is checked. `<&[[T; N]; M]>::try_from(view)` asks at run time, for views of any layout.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// let rows: &[[i32; 3]; 2] = view!(grid[1..]).as_array();
    /// assert_eq!(rows, &[[4, 5, 6], [7, 8, 9]]);
    ///
    /// let flat = [1, 2, 3, 4, 5, 6];
    /// let pairs: &[[i32; 2]; 3] = view!(flat.reshape[3, 2]).as_array();
    /// assert_eq!(pairs[1], [3, 4]);
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_array<A>(&self) -> &'a A where L: Contiguous<T, S>, S: ArrayShape<Array<T> = A> {
        confirmed::<T>();
        // SAFETY: V43 and V6, the layout proves that there are no gaps.
        unsafe { array(self.ptr(), self.is_empty()).as_ref() }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The elements as a reference to an array of arrays. See [`View::as_array`].
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_array<A>(&self) -> &A where L: Contiguous<T, S>, S: ArrayShape<Array<T> = A> {
        self.as_view().as_array()
    }

    /// The elements as a mutable reference to an array of arrays. See [`View::as_array`].
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2], [3, 4], [5, 6]];
    /// view!(mut grid[1..]).as_mut_array().swap(0, 1);
    /// assert_eq!(grid, [[1, 2], [5, 6], [3, 4]]);
    /// ```
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_mut_array<A>(&mut self) -> &mut A where L: Contiguous<T, S>, S: ArrayShape<Array<T> = A> {
        self.reborrow().into_array()
    }

    /// Turns the view into a mutable reference to an array of arrays, with the lifetime of the base's borrow. See [`View::as_array`].
    #[inline(always)]
    #[rustfmt::skip]
    pub fn into_array<A>(self) -> &'a mut A where L: Contiguous<T, S>, S: ArrayShape<Array<T> = A> {
        confirmed::<T>();
        // SAFETY: V43 and V6, the layout proves that there are no gaps, and the unique view is consumed.
        unsafe { array(self.ptr(), self.is_empty()).as_mut() }
    }
}

#[cfg(feature = "alloc")]
impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    /// The elements as a reference to an array of arrays. See [`View::as_array`].
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_array<X>(&self) -> &X where S: ArrayShape<Array<T> = X> {
        self.view().as_array()
    }

    /// The elements as a mutable reference to an array of arrays. See [`View::as_array`].
    #[inline(always)]
    #[rustfmt::skip]
    pub fn as_mut_array<X>(&mut self) -> &mut X where S: ArrayShape<Array<T> = X> {
        self.view_mut().into_array()
    }
}

/// Checks that a view of this shape and these strides is an array of `N` items `X`.
///
/// # Errors
/// [`ViewError::Ranks`], [`ViewError::Shape`] or [`ViewError::NotContiguous`].
#[inline(always)]
fn check<X: Nested, const N: usize>(shape: &[usize], strides: &[isize]) -> Result<(), ViewError>
where
    Const<N>: Length,
{
    let rank = <<(LengthOf<N>, X::Shape) as Shape>::Rank as Rank>::RANK;
    if shape.len() != rank {
        return Err(ViewError::Ranks {
            expected: rank,
            found: shape.len(),
        });
    }
    let mut wanted = <<(LengthOf<N>, X::Shape) as Shape>::Rank as Rank>::array(0);
    <(LengthOf<N>, X::Shape)>::write(Stored::nil(), wanted.as_mut());
    check_shapes(wanted.as_ref(), shape)?;
    if shape.contains(&0) {
        return Ok(());
    }
    let mut expected = size_of::<X::Element>() as isize;
    for (axis, (&length, &stride)) in shape.iter().zip(strides).enumerate().rev() {
        // The stride of a single position is never used.
        if length > 1 && stride != expected {
            return Err(ViewError::NotContiguous {
                axis,
                stride,
                expected,
            });
        }
        expected = expected.wrapping_mul(length as isize);
    }
    Ok(())
}

/// The elements of a view as an array of arrays, if they lie in row-major order without gaps, and the extents are those of the array.
///
/// ```
/// use view_core::{view, ViewError};
///
/// let grid = vec![[1, 2, 3]; 4];
/// let rows: &[[i32; 3]; 2] = view!(grid[1..3]).try_into().unwrap();
/// assert_eq!(rows, &[[1, 2, 3]; 2]);
/// let columns = <&[[i32; 2]; 4]>::try_from(view!(grid[.., 1..]));
/// assert_eq!(columns, Err(ViewError::NotContiguous { axis: 0, stride: 12, expected: 8 }));
/// ```
impl<'a, T: Element, S: Shape, L: Layout, X: Nested<Element = T>, const N: usize> TryFrom<View<'a, T, S, L>>
    for &'a [X; N]
where
    Const<N>: Length,
{
    type Error = ViewError;

    /// # Errors
    /// [`ViewError::Ranks`] or [`ViewError::Shape`] if the extents are not those of the array, [`ViewError::NotContiguous`] if there are gaps.
    #[inline(always)]
    fn try_from(view: View<'a, T, S, L>) -> Result<Self, ViewError> {
        check::<X, N>(view.shape().as_ref(), view.strides().as_ref())?;
        // SAFETY: V43, the array consists of as many `T`s as the view has, and V6, the check found no gap.
        Ok(unsafe { array(view.ptr(), view.is_empty()).as_ref() })
    }
}

/// The elements of a unique view as an array of arrays, as of a shared one.
impl<'a, T: Element, S: Shape, L: Layout, X: Nested<Element = T>, const N: usize>
    TryFrom<ViewMut<'a, T, S, L>> for &'a mut [X; N]
where
    Const<N>: Length,
{
    type Error = ViewError;

    /// # Errors
    /// [`ViewError::Ranks`] or [`ViewError::Shape`] if the extents are not those of the array, [`ViewError::NotContiguous`] if there are gaps.
    #[inline(always)]
    fn try_from(view: ViewMut<'a, T, S, L>) -> Result<Self, ViewError> {
        check::<X, N>(view.shape().as_ref(), view.strides().as_ref())?;
        // SAFETY: V43, the array consists of as many `T`s as the view has, V6, the check found no gap, and the unique view is consumed.
        Ok(unsafe { array(view.ptr(), view.is_empty()).as_mut() })
    }
}
