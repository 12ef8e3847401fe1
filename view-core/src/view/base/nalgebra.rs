//! Matrices of the crate `nalgebra` as bases, with the feature `nalgebra`: arrays, vectors and views of it. What it has in types is static here
//! as well, extents and strides.

use crate::algebra::align::evidence::Natural;
use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::element::nested::LengthOf;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent::{Dyn, Extent, StrideAround};
use crate::algebra::shape::layout::{layout_for, Layout, LayoutFor};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stride::{DynStride, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::base::as_view::{AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ptr::NonNull;
#[cfg(feature = "alloc")]
use nalgebra::VecStorage;
use nalgebra::{ArrayStorage, Dim, Matrix, RawStorage, RawStorageMut, ViewStorage, ViewStorageMut};

/// A dimension of nalgebra, of an axis or of its stride. A number is one that view! knows, see [`Length`].
pub trait Dimension: Dim + Sealed {
    /// The extent of so many elements.
    type Extent: Extent;
    /// The stride of so many elements that are `U` apart.
    type Stride<U: Stride>: Stride;
}
impl<const N: usize> Sealed for nalgebra::Const<N> {}
impl<const N: usize> Dimension for nalgebra::Const<N>
where
    Const<N>: Length,
{
    type Extent = LengthOf<N>;
    type Stride<U: Stride> = <LengthOf<N> as StrideAround>::Around<U>;
}
impl Sealed for nalgebra::Dyn {}
impl Dimension for nalgebra::Dyn {
    type Extent = Dyn;
    type Stride<U: Stride> = DynStride;
}

/// The storages of nalgebra itself. Anybody can implement its traits, with `unsafe`; these implementations were read.
pub trait Known<T, R: Dim, C: Dim>: Sealed + RawStorage<T, R, C> {}
/// Those that nobody else reads or writes while they are borrowed uniquely.
#[diagnostic::on_unimplemented(
    message = "view!: no unique view can be made of this base [V502]",
    label = "this cannot be viewed with `mut`",
    note = "help: `mut` takes a matrix that owns its elements, or a `MatrixViewMut`; what is shared stays shared: leave `mut` out"
)]
pub trait KnownMut<T, R: Dim, C: Dim>: Known<T, R, C> + RawStorageMut<T, R, C> {}

/// A storage that can be written, or is only read.
macro_rules! known {
    ($($(#[$cfg:meta])? [$($param:tt)*] $Storage:ty: $R:ty, $C:ty, $how:ident;)*) => {$(
        $(#[$cfg])?
        impl<$($param)*> Sealed for $Storage {}
        $(#[$cfg])?
        #[diagnostic::do_not_recommend]
        impl<$($param)*> Known<T, $R, $C> for $Storage where Self: RawStorage<T, $R, $C> {}
        known!(@$how $(#[$cfg])? [$($param)*] $Storage: $R, $C);
    )*};
    (@unique $(#[$cfg:meta])? [$($param:tt)*] $Storage:ty: $R:ty, $C:ty) => {
        $(#[$cfg])?
        #[diagnostic::do_not_recommend]
        impl<$($param)*> KnownMut<T, $R, $C> for $Storage where Self: RawStorageMut<T, $R, $C> {}
    };
    (@shared $(#[$cfg:meta])? [$($param:tt)*] $Storage:ty: $R:ty, $C:ty) => {};
}
known! {
    [T, const R: usize, const C: usize] ArrayStorage<T, R, C>: nalgebra::Const<R>, nalgebra::Const<C>, unique;
    #[cfg(feature = "alloc")]
    [T, R: Dim, C: Dim] VecStorage<T, R, C>: R, C, unique;
    [T, R: Dim, C: Dim, RS: Dim, CS: Dim] ViewStorage<'_, T, R, C, RS, CS>: R, C, shared;
    [T, R: Dim, C: Dim, RS: Dim, CS: Dim] ViewStorageMut<'_, T, R, C, RS, CS>: R, C, unique;
}

/// The extents of a matrix: rows, then columns.
type Extents<R, C> = (<R as Dimension>::Extent, (<C as Dimension>::Extent, ()));
/// Its strides, from row to row and from column to column.
type Strides<T, RS, CS> = (
    <RS as Dimension>::Stride<<T as Element>::Unit>,
    (<CS as Dimension>::Stride<<T as Element>::Unit>, ()),
);
/// Its layout: row-major where the types know that, as they do of a vector.
type LayoutOf<T, R, C, RS, CS> = LayoutFor<Extents<R, C>, Strides<T, RS, CS>, <T as Element>::Unit, Natural>;
/// The layout of a matrix that is stored in an `S`.
type Stored<T, R, C, S> =
    LayoutOf<T, R, C, <S as RawStorage<T, R, C>>::RStride, <S as RawStorage<T, R, C>>::CStride>;

/// What a view stores of the extents and the strides of a matrix.
///
/// # Errors
/// [`ViewError::TooLarge`] if there are more positions than can be counted. Elements without size, or that are one element, can be so many.
#[inline]
fn words<
    T: Element,
    R: Dimension,
    C: Dimension,
    S: Known<T, R, C, RStride: Dimension, CStride: Dimension>,
>(
    storage: &S,
) -> Result<
    (
        <Extents<R, C> as Shape>::Stored,
        <Stored<T, R, C, S> as Layout>::Stored<Extents<R, C>>,
    ),
    ViewError,
> {
    let ((rows, columns), (row_stride, column_stride)) = (storage.shape(), storage.strides());
    let shape = Extents::<R, C>::store(&[rows.value(), columns.value()]).ok_or(ViewError::TooLarge)?;
    countable::<T, Extents<R, C>>(shape)?;
    // It wraps only where it is never used (V18): along an axis of fewer than two positions, and in an empty matrix.
    let bytes = |elements: usize| (elements as isize).wrapping_mul(size_of::<T>() as isize);
    let strides = [bytes(row_stride.value()), bytes(column_stride.value())];
    // SAFETY: V15, where a stride is static, it is the same number of elements.
    let strides = unsafe { Strides::<T, S::RStride, S::CStride>::trusted(&strides) };
    Ok((
        shape,
        layout_for::<Extents<R, C>, Strides<T, S::RStride, S::CStride>, T::Unit, Natural>(strides),
    ))
}

impl<T, R, C, S> Lent for Matrix<T, R, C, S> {}

impl<'b, T: Element + 'b, R: Dimension, C: Dimension, S> Base<'b> for Matrix<T, R, C, S>
where
    S: Known<T, R, C, RStride: Dimension, CStride: Dimension>,
{
    type Open = ViewWithStrides<'b, T, Extents<R, C>, Stored<T, R, C, S>>;
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
        let (shape, layout) = words(&self.data)?;
        // nalgebra has no null pointers: with `dangling` there is no panic.
        let start = NonNull::new(self.data.ptr().cast_mut()).unwrap_or(NonNull::dangling());
        // SAFETY: V25, `self` is borrowed for `'b`.
        let view: View<'b, T, Extents<R, C>, Stored<T, R, C, S>> = unsafe { View::new(start, shape, layout) };
        Ok(view.with_strides())
    }
}

impl<'b, T: Element + 'b, R: Dimension, C: Dimension, S> BaseMut<'b> for Matrix<T, R, C, S>
where
    S: KnownMut<T, R, C, RStride: Dimension, CStride: Dimension>,
{
    type Open = ViewMutWithStrides<'b, T, Extents<R, C>, Stored<T, R, C, S>>;
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
        let (shape, layout) = words(&self.data)?;
        // The pointer is not null.
        let start = NonNull::new(self.data.ptr_mut()).unwrap_or(NonNull::dangling());
        let view: ViewMut<'b, T, Extents<R, C>, Stored<T, R, C, S>> =
            // SAFETY: V25, `self` is borrowed uniquely for `'b`.
            unsafe { ViewMut::new(start, shape, layout) };
        Ok(view.with_strides())
    }
}

impl<T: Element, R: Dimension, C: Dimension, S> AsView for Matrix<T, R, C, S>
where
    S: Known<T, R, C, RStride: Dimension, CStride: Dimension>,
{
    type Element = T;
    type Shape = Extents<R, C>;
    type Layout = Stored<T, R, C, S>;
    #[inline]
    fn as_view(&self) -> View<'_, T, Self::Shape, Self::Layout> {
        self.open().into_inner()
    }
}
impl<T: Element, R: Dimension, C: Dimension, S> AsViewMut for Matrix<T, R, C, S>
where
    S: KnownMut<T, R, C, RStride: Dimension, CStride: Dimension>,
{
    #[inline]
    fn as_view_mut(&mut self) -> ViewMut<'_, T, Self::Shape, Self::Layout> {
        self.open_mut().into_inner()
    }
}
