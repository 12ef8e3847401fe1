//! Arrays and views of the crate `ndarray` as bases, with the feature `ndarray`: those whose rank is in their type. All extents and strides are
//! known at run time.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::dynamic_extents::DynamicExtents;
use crate::algebra::shape::layout::{DynLayout, Layout};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::error::{refuse, ViewError};
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ptr::NonNull;
use ndarray::{ArrayBase, ArrayRef, Data, Dim, Dimension, Ix, OwnedRepr, ViewRepr};

/// An array of `N` axes, behind a reference.
type Reference<T, const N: usize> = ArrayRef<T, Dim<[Ix; N]>>;
/// `N` extents, all of them `Dyn`.
type Extents<const N: usize> = <R<N> as DynamicExtents>::Shape;
/// What a view stores of them, and of as many strides.
type Words<const N: usize> = (
    <Extents<N> as Shape>::Stored,
    <DynLayout as Layout>::Stored<Extents<N>>,
);

/// The extents and the byte strides of an array.
///
/// # Errors
/// [`ViewError::TooLarge`] if there are more positions than can be counted. An array that was broadcast may have so many.
#[inline]
fn words<T: Element, const N: usize>(array: &Reference<T, N>) -> Result<Words<N>, ViewError>
where
    Dim<[Ix; N]>: Dimension,
    R<N>: DynamicExtents,
{
    let shape = Extents::<N>::store(array.shape()).ok_or(ViewError::TooLarge)?;
    countable::<T, Extents<N>>(shape)?;
    let mut strides = [0; N];
    for (bytes, &elements) in strides.iter_mut().zip(array.strides()) {
        // It wraps only where it is never used (V18): along an axis of fewer than two positions, and in an empty array.
        *bytes = elements.wrapping_mul(size_of::<T>() as isize);
    }
    let strides = Extents::<N>::store_strides(&strides).ok_or(ViewError::TooLarge)?;
    Ok((shape, strides))
}

impl<T, const N: usize> Lent for Reference<T, N> {}
impl<S: Data, const N: usize> Lent for ArrayBase<S, Dim<[Ix; N]>> {}

impl<'b, T: Element + 'b, const N: usize> Base<'b> for Reference<T, N>
where
    Dim<[Ix; N]>: Dimension,
    R<N>: DynamicExtents,
{
    type Open = ViewWithStrides<'b, T, Extents<N>, DynLayout>;
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
        let (shape, strides) = words(self)?;
        // ndarray has no null pointers: with `dangling` there is no panic.
        let start = NonNull::new(self.as_ptr().cast_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: V22, `self` is borrowed for `'b`.
        Ok(unsafe { View::<'b, T, Extents<N>, DynLayout>::new(start, shape, strides) }.with_strides())
    }
}

impl<'b, T: Element + 'b, const N: usize> BaseMut<'b> for Reference<T, N>
where
    Dim<[Ix; N]>: Dimension,
    R<N>: DynamicExtents,
{
    type Open = ViewMutWithStrides<'b, T, Extents<N>, DynLayout>;
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
        let (shape, strides) = words(self)?;
        // The pointer is not null.
        let start = NonNull::new(self.as_mut_ptr()).unwrap_or(NonNull::dangling());
        // SAFETY: V22, `self` is borrowed uniquely for `'b`.
        Ok(unsafe { ViewMut::<'b, T, Extents<N>, DynLayout>::new(start, shape, strides) }.with_strides())
    }
}

impl<T: Element, const N: usize> AsView for Reference<T, N>
where
    Dim<[Ix; N]>: Dimension,
    R<N>: DynamicExtents,
{
    type Element = T;
    type Shape = Extents<N>;
    type Layout = DynLayout;
    #[inline]
    fn as_view(&self) -> View<'_, T, Extents<N>, DynLayout> {
        self.open().into_inner()
    }
}
impl<T: Element, const N: usize> AsViewMut for Reference<T, N>
where
    Dim<[Ix; N]>: Dimension,
    R<N>: DynamicExtents,
{
    #[inline]
    fn as_view_mut(&mut self) -> ViewMut<'_, T, Extents<N>, DynLayout> {
        self.open_mut().into_inner()
    }
}

lends! {
    [S: Data, const N: usize] ArrayBase<S, Dim<[Ix; N]>> => Reference<S::Elem, N>, shared;
}
/// An array that its owner alone can write, or a view of one. `ArcArray` and `CowArray` would be copied, so they are not lent uniquely.
macro_rules! lends_uniquely {
    ($([$($life:lifetime,)?] $Data:ty;)*) => {$(
        impl<'b, $($life,)? T, const N: usize> BaseMut<'b> for ArrayBase<$Data, Dim<[Ix; N]>>
        where
            Dim<[Ix; N]>: Dimension,
            Reference<T, N>: BaseMut<'b> + 'b,
        {
            type Open = <Reference<T, N> as BaseMut<'b>>::Open;
            #[inline]
            fn open_mut(&'b mut self) -> Self::Open {
                <Reference<T, N> as BaseMut<'b>>::open_mut(self)
            }
            #[inline]
            fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
                <Reference<T, N> as BaseMut<'b>>::try_open_mut(self)
            }
        }
        impl<$($life,)? T, const N: usize> AsViewMut for ArrayBase<$Data, Dim<[Ix; N]>>
        where
            Dim<[Ix; N]>: Dimension,
            Reference<T, N>: AsViewMut,
        {
            #[inline]
            fn as_view_mut(&mut self) -> ViewMut<'_, Self::Element, Self::Shape, Self::Layout> {
                <Reference<T, N> as AsViewMut>::as_view_mut(self)
            }
        }
    )*};
}
lends_uniquely! {
    [] OwnedRepr<T>;
    ['a,] ViewRepr<&'a mut T>;
}
