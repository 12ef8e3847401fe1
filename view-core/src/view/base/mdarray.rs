//! Arrays, slices and views of the crate `mdarray` as bases, with the feature `mdarray`: those whose rank is in their type. Extents are static where
//! they are in mdarray, and dense arrays are row-major.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::element::nested::LengthOf;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::layout::{DynLayout, Layout, RowMajor};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ptr::NonNull;
use mdarray::{Array, Dense, Slice, Strided};

/// A dimension of mdarray. A number is one that view! knows, see [`Length`].
pub trait Dimension: mdarray::Dim + Sealed {
    /// The extent.
    type Extent: Extent;
}
impl<const N: usize> Sealed for mdarray::Const<N> {}
impl<const N: usize> Dimension for mdarray::Const<N>
where
    Const<N>: Length,
{
    type Extent = LengthOf<N>;
}
impl Dimension for usize {
    type Extent = Dyn;
}

/// A shape of mdarray: a tuple of dimensions. Its other shapes, and those of others, are no bases.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not a base [V501]",
    label = "a view cannot be made of this",
    note = "help: arrays and views of mdarray are bases if their rank is in their type, as that of `DArray<f32, 2>` is"
)]
pub trait Dimensions: mdarray::Shape + Sealed {
    /// The same shape here.
    type Shape: Shape;
}
macro_rules! dimensions {
    ($([$($D:ident)*] $Shape:ty;)*) => {$(
        impl<$($D: Dimension),*> Dimensions for ($($D,)*) {
            type Shape = $Shape;
        }
    )*};
}
// Pairs are sealed as the axes of a list.
macro_rules! sealed {
    ($([$($D:ident)*])*) => {$(
        impl<$($D: Dimension),*> Sealed for ($($D,)*) {}
    )*};
}
sealed! { [A] [A B C] [A B C D] [A B C D E] [A B C D E F] }
/// The shape `S` behind an axis of so many elements.
type Around<D, S> = (<D as Dimension>::Extent, S);
dimensions! {
    [] ();
    [A] Around<A, ()>;
    [A B] Around<A, Around<B, ()>>;
    [A B C] Around<A, Around<B, Around<C, ()>>>;
    [A B C D] Around<A, Around<B, Around<C, Around<D, ()>>>>;
    [A B C D E] Around<A, Around<B, Around<C, Around<D, Around<E, ()>>>>>;
    [A B C D E F] Around<A, Around<B, Around<C, Around<D, Around<E, Around<F, ()>>>>>>;
}

/// One of the two layouts of mdarray itself.
pub trait Order: mdarray::Layout + Sealed {
    /// The same layout here.
    type Layout: Layout;
    /// The stored part of it, from strides in bytes.
    fn store<S: Shape>(strides: &[isize]) -> Option<<Self::Layout as Layout>::Stored<S>>;
}
impl Sealed for Dense {}
impl Order for Dense {
    type Layout = RowMajor;
    #[inline]
    fn store<S: Shape>(_: &[isize]) -> Option<()> {
        Some(())
    }
}
impl Sealed for Strided {}
impl Order for Strided {
    type Layout = DynLayout;
    #[inline]
    fn store<S: Shape>(strides: &[isize]) -> Option<<DynLayout as Layout>::Stored<S>> {
        S::store_strides(strides)
    }
}

/// What a view stores of the extents and the strides of an array.
type Words<D, O> = (
    <<D as Dimensions>::Shape as Shape>::Stored,
    <<O as Order>::Layout as Layout>::Stored<<D as Dimensions>::Shape>,
);

/// These of `slice`.
///
/// # Errors
/// [`ViewError::TooLarge`] if there are more positions than can be counted. Elements without size can be so many.
#[inline]
fn words<T: Element, D: Dimensions, O: Order>(slice: &Slice<T, D, O>) -> Result<Words<D, O>, ViewError> {
    let mut extents = <D::Shape as Shape>::Rank::array(0);
    let mut strides = <D::Shape as Shape>::Rank::array(0);
    for (axis, extent) in extents.as_mut().iter_mut().enumerate() {
        *extent = slice.dim(axis);
    }
    let shape = D::Shape::store(extents.as_ref()).ok_or(ViewError::TooLarge)?;
    countable::<T, D::Shape>(shape)?;
    if !O::IS_DENSE {
        for (axis, bytes) in strides.as_mut().iter_mut().enumerate() {
            // It wraps only where it is never used (V18): along an axis of fewer than two positions, and in an empty array.
            *bytes = slice.stride(axis).wrapping_mul(size_of::<T>() as isize);
        }
    }
    let layout = O::store::<D::Shape>(strides.as_ref()).ok_or(ViewError::TooLarge)?;
    Ok((shape, layout))
}

impl<T, D: mdarray::Shape, O: mdarray::Layout> Lent for Slice<T, D, O> {}
impl<T, D: mdarray::Shape> Lent for Array<T, D> {}
impl<T, D: mdarray::Shape, O: mdarray::Layout> Lent for mdarray::View<'_, T, D, O> {}
impl<T, D: mdarray::Shape, O: mdarray::Layout> Lent for mdarray::ViewMut<'_, T, D, O> {}

impl<'b, T: Element + 'b, D: Dimensions + 'b, O: Order + 'b> Base<'b> for Slice<T, D, O> {
    type Open = ViewWithStrides<'b, T, D::Shape, O::Layout>;
    #[inline]
    fn open(&'b self) -> Self::Open {
        match self.try_open() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }
    #[inline]
    fn try_open(&'b self) -> Result<Self::Open, ViewError> {
        confirmed::<T>();
        let (shape, layout) = words(self)?;
        // mdarray has no null pointers: with `dangling` there is no panic.
        let start = NonNull::new(self.as_ptr().cast_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: V26, `self` is borrowed for `'b`.
        Ok(unsafe { View::<'b, T, D::Shape, O::Layout>::new(start, shape, layout) }.with_strides())
    }
}

impl<'b, T: Element + 'b, D: Dimensions + 'b, O: Order + 'b> BaseMut<'b> for Slice<T, D, O> {
    type Open = ViewMutWithStrides<'b, T, D::Shape, O::Layout>;
    #[inline]
    fn open_mut(&'b mut self) -> Self::Open {
        match self.try_open_mut() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }
    #[inline]
    fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
        confirmed::<T>();
        let (shape, layout) = words(self)?;
        // The pointer is not null.
        let start = NonNull::new(self.as_mut_ptr()).unwrap_or(NonNull::dangling());
        // SAFETY: V26, `self` is borrowed uniquely for `'b`.
        Ok(unsafe { ViewMut::<'b, T, D::Shape, O::Layout>::new(start, shape, layout) }.with_strides())
    }
}

impl<T: Element, D: Dimensions, O: Order> AsView for Slice<T, D, O> {
    type Element = T;
    type Shape = D::Shape;
    type Layout = O::Layout;
    #[inline]
    fn as_view(&self) -> View<'_, T, D::Shape, O::Layout> {
        self.open().into_inner()
    }
}
impl<T: Element, D: Dimensions, O: Order> AsViewMut for Slice<T, D, O> {
    #[inline]
    fn as_view_mut(&mut self) -> ViewMut<'_, T, D::Shape, O::Layout> {
        self.open_mut().into_inner()
    }
}

lends! {
    [T, D: Dimensions] Array<T, D> => Slice<T, D>, unique;
    [T, D: Dimensions, O: Order] mdarray::View<'_, T, D, O> => Slice<T, D, O>, shared;
    [T, D: Dimensions, O: Order] mdarray::ViewMut<'_, T, D, O> => Slice<T, D, O>, unique;
}
