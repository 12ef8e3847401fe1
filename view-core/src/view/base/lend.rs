//! The bases that a view can be made of: the traits, and those of `core`.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::{LengthOf, Nested};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::{assert_countable, countable, is_unlimited};
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::AllStatic;
use crate::error::{refuse, ViewError};
use crate::view::slice_static::WithStrides;
use crate::view::view::{StridesOf, View, ViewMut};
use crate::view::with_strides::{Explicit, ViewMutWithStrides, ViewWithStrides};
use core::ptr::NonNull;

/// Something a shared view can be made of, borrowed for `'b`.
///
/// A view of a `View<'a>` or of a `&'a [T; N]` has the lifetime `'a`, not that of the variable.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not a base [V501]",
    label = "a view cannot be made of this",
    note = "help: bases are arrays, slices, `Vec`, `Box<[T]>`, `Arc<[T]>`, `Aligned`, `Array`, views, and references to them; of a type with `AsView`, view `(value.as_view())`"
)]
pub trait Base<'b>: Lent {
    /// The view of all of it, with its strides.
    #[doc(hidden)]
    type Open;
    #[doc(hidden)]
    fn open(&'b self) -> Self::Open;
    /// # Errors
    /// [`ViewError::TooLarge`] if there are more elements than can be counted.
    #[doc(hidden)]
    #[inline(always)]
    fn try_open(&'b self) -> Result<Self::Open, ViewError> {
        Ok(self.open())
    }
}

/// Something a unique view can be made of, borrowed for `'b`.
#[diagnostic::on_unimplemented(
    message = "view!: no unique view can be made of this base [V502]",
    label = "this cannot be viewed with `mut`",
    note = "help: `mut` takes an array, a slice, a `Vec` or another owner, a `&mut` to one, or a `ViewMut`; what is shared stays shared: leave `mut` out"
)]
pub trait BaseMut<'b>: Lent {
    /// The view of all of it, with its strides.
    #[doc(hidden)]
    type Open;
    #[doc(hidden)]
    fn open_mut(&'b mut self) -> Self::Open;
    /// # Errors
    /// [`ViewError::TooLarge`] if there are more elements than can be counted.
    #[doc(hidden)]
    #[inline(always)]
    fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
        Ok(self.open_mut())
    }
}

/// A type that lends itself to the macro. All bases do, but for the arrays whose length has no number in the types: rustc passes them over
/// when it looks for the method of [`Lend`], and takes them as slices, so such a base has a run-time extent. What the items are makes no
/// difference here, so that what is wrong with them is said by `Base`.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not a base [V501]",
    label = "a view cannot be made of this",
    note = "help: bases are arrays, slices, `Vec`, `Box<[T]>`, `Arc<[T]>`, `Aligned`, `Array`, views, and references to them; of a type with `AsView`, view `(value.as_view())`"
)]
pub trait Lent {}
impl<X, const N: usize> Lent for [X; N] where Const<N>: Length {}
impl<X> Lent for [X] {}
impl<B: Lent + ?Sized> Lent for &B {}
impl<B: Lent + ?Sized> Lent for &mut B {}
impl<T, S: Shape, L: Layout> Lent for View<'_, T, S, L> {}
impl<T, S: Shape, L: Layout> Lent for ViewMut<'_, T, S, L> {}

/// The methods by which the macro borrows its base.
///
/// These are methods, so that a `&mut [T]` is reborrowed even if its variable is not `mut`, and the view of a reference has the lifetime of
/// the reference, not that of its variable.
pub trait Lend {
    #[doc(hidden)]
    #[inline(always)]
    fn __view<'b>(&'b self) -> <Self as Base<'b>>::Open
    where
        Self: Base<'b>,
    {
        self.open()
    }

    #[doc(hidden)]
    #[inline(always)]
    fn __view_mut<'b>(&'b mut self) -> <Self as BaseMut<'b>>::Open
    where
        Self: BaseMut<'b>,
    {
        self.open_mut()
    }

    #[doc(hidden)]
    #[inline(always)]
    fn __try_view<'b>(&'b self) -> Result<<Self as Base<'b>>::Open, ViewError>
    where
        Self: Base<'b>,
    {
        self.try_open()
    }

    #[doc(hidden)]
    #[inline(always)]
    fn __try_view_mut<'b>(&'b mut self) -> Result<<Self as BaseMut<'b>>::Open, ViewError>
    where
        Self: BaseMut<'b>,
    {
        self.try_open_mut()
    }
}
impl<B: Lent + ?Sized> Lend for B {}

/// Fails to compile if an array of zero-sized items has more elements than can be counted.
pub(crate) const fn assert_array<X: Nested, const N: usize>()
where
    Const<N>: Length,
{
    if is_unlimited::<X, X::Shape>() {
        assert_countable::<X::Element, (LengthOf<N>, X::Shape)>();
    }
}

/// The stored part of the shape of a slice.
///
/// # Panics
/// If the items are arrays of zero-sized elements and there are more elements than can be counted.
#[inline(always)]
fn slice_shape<X: Nested>(items: &[X]) -> (usize, <X::Shape as Shape>::Stored) {
    if const { is_unlimited::<X, X::Shape>() } {
        if let Err(error) = counted(items) {
            refuse(error)
        }
    }
    (items.len(), <X::Shape as Shape>::Stored::nil())
}

/// Counts the elements of a slice of arrays of zero-sized elements.
///
/// # Errors
/// If there are more than can be counted.
fn counted<X: Nested>(items: &[X]) -> Result<(), ViewError> {
    let shape = (items.len(), <X::Shape as Shape>::Stored::nil());
    countable::<X::Element, (crate::Dyn, X::Shape)>(shape)
}

/// The view `V` of an array of `N` items, with its strides, which are static where its shape is.
type OpenArray<V, X, const N: usize> = WithStrides<
    V,
    Explicit<<X as Nested>::Element, (LengthOf<N>, <X as Nested>::Shape), RowMajor>,
    <(LengthOf<N>, <X as Nested>::Shape) as Shape>::Mode<AllStatic>,
>;
type ArrayStrides<X, const N: usize> =
    StridesOf<<X as Nested>::Element, (LengthOf<N>, <X as Nested>::Shape), RowMajor>;

/// The strides of an array, axis by axis.
#[inline(always)]
fn explicit<X: Nested, const N: usize>(
    strides: <ArrayStrides<X, N> as StrideList>::Stored,
) -> <Explicit<X::Element, (LengthOf<N>, X::Shape), RowMajor> as StrideList>::Stored
where
    Const<N>: Length,
{
    <(LengthOf<N>, X::Shape)>::explicit::<ArrayStrides<X, N>>(strides)
}

impl<'b, X: Nested + 'b, const N: usize> Base<'b> for [X; N]
where
    Const<N>: Length,
{
    type Open = OpenArray<View<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor>, X, N>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        const { assert_array::<X, N>() };
        // SAFETY: V2, an array consists of as many elements in a row as its type says.
        let view = unsafe {
            View::<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor>::new(
                NonNull::from(self).cast(),
                Stored::nil(),
                (),
            )
        };
        let strides = explicit::<X, N>(view.stored_strides());
        // SAFETY: V15, the strides are those of the layout, one for each axis. All extents are static (V2), and so are the strides. `RowMajor`
        // has no evidence of its own.
        unsafe { WithStrides::new(view, strides) }
    }
}

impl<'b, X: Nested + 'b, const N: usize> BaseMut<'b> for [X; N]
where
    Const<N>: Length,
{
    type Open = OpenArray<ViewMut<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor>, X, N>;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        const { assert_array::<X, N>() };
        // SAFETY: V2, as above, and the borrow is unique.
        let view = unsafe {
            ViewMut::<'b, X::Element, (LengthOf<N>, X::Shape), RowMajor>::new(
                NonNull::from(self).cast(),
                Stored::nil(),
                (),
            )
        };
        let strides = explicit::<X, N>(view.stored_strides());
        // SAFETY: V15, the strides are those of the layout, one for each axis. All extents are static (V2), and so are the strides. `RowMajor`
        // has no evidence of its own.
        unsafe { WithStrides::new(view, strides) }
    }
}

impl<'b, X: Nested + 'b> Base<'b> for [X] {
    type Open = ViewWithStrides<'b, X::Element, (crate::Dyn, X::Shape), RowMajor>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        let shape = slice_shape(self);
        // SAFETY: V2, a slice consists of `len` items in a row, and each item is an element or nested arrays of them.
        unsafe {
            View::<'b, X::Element, (crate::Dyn, X::Shape), RowMajor>::new(
                NonNull::from(self).cast(),
                shape,
                (),
            )
        }
        .with_strides()
    }
    #[inline(always)]
    fn try_open(&'b self) -> Result<Self::Open, ViewError> {
        if const { is_unlimited::<X, X::Shape>() } {
            counted(self)?;
        }
        Ok(self.open())
    }
}

impl<'b, X: Nested + 'b> BaseMut<'b> for [X] {
    type Open = ViewMutWithStrides<'b, X::Element, (crate::Dyn, X::Shape), RowMajor>;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        let shape = slice_shape(self);
        // SAFETY: V2, as above, and the borrow is unique.
        unsafe {
            ViewMut::<'b, X::Element, (crate::Dyn, X::Shape), RowMajor>::new(
                NonNull::from(self).cast(),
                shape,
                (),
            )
        }
        .with_strides()
    }
    #[inline(always)]
    fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
        if const { is_unlimited::<X, X::Shape>() } {
            counted(self)?;
        }
        Ok(self.open_mut())
    }
}

impl<'a: 'b, 'b, T: Element, S: Shape, L: Layout> Base<'b> for View<'a, T, S, L> {
    type Open = ViewWithStrides<'a, T, S, L>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        self.with_strides()
    }
}

impl<'a: 'b, 'b, T: Element + 'b, S: Shape, L: Layout> Base<'b> for ViewMut<'a, T, S, L> {
    type Open = ViewWithStrides<'b, T, S, L>;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        self.as_view().with_strides()
    }
}

impl<'a: 'b, 'b, T: Element + 'b, S: Shape, L: Layout> BaseMut<'b> for ViewMut<'a, T, S, L> {
    type Open = ViewMutWithStrides<'b, T, S, L>;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        self.reborrow().with_strides()
    }
}

impl<'a: 'b, 'b, B: Base<'a> + ?Sized> Base<'b> for &'a B {
    type Open = B::Open;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        B::open(*self)
    }
    #[inline(always)]
    fn try_open(&'b self) -> Result<Self::Open, ViewError> {
        B::try_open(*self)
    }
}

impl<'a: 'b, 'b, B: Base<'b> + ?Sized> Base<'b> for &'a mut B {
    type Open = B::Open;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        B::open(&**self)
    }
    #[inline(always)]
    fn try_open(&'b self) -> Result<Self::Open, ViewError> {
        B::try_open(&**self)
    }
}

impl<'a: 'b, 'b, B: BaseMut<'b> + ?Sized> BaseMut<'b> for &'a mut B {
    type Open = B::Open;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        B::open_mut(&mut **self)
    }
    #[inline(always)]
    fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
        B::try_open_mut(&mut **self)
    }
}
