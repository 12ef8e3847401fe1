//! What can be viewed, as bounds.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::{LengthOf, Nested};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::view::base::aligned::{Aligned, Alignment};
use crate::view::base::lend::{Base, BaseMut};
use crate::view::view::{View, ViewMut};

/// What can be viewed: all bases of [`view!`](crate::view!), as a bound. A function over `B: AsView` takes arrays, slices, `Vec`s, views and
/// all others.
///
/// `view!` itself needs to know more of a base than this says, so generic code slices the view: `let v = base.as_view();`, then `view!(v[1..])`.
/// A type of your own that holds elements can implement it; nothing unsafe relies on what it says. [`base!`](crate::base!) then makes it a base of `view!`.
///
/// ```
/// use view_core::{view, AsView};
///
/// fn sum<B: AsView<Element = f32> + ?Sized>(samples: &B) -> f32 {
///     samples.as_view().iter().sum()
/// }
/// assert_eq!(sum(&[1.0, 2.0]), 3.0);
/// assert_eq!(sum(&vec![[1.0, 2.0]; 2]), 6.0);
/// let grid = [[1.0, 2.0], [3.0, 4.0]];
/// assert_eq!(sum(&view!(grid[.., 0])), 4.0);
/// assert_eq!(sum(&std::cell::RefCell::new(grid).borrow()), 10.0);
/// ```
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not a base [V501]",
    label = "a view cannot be made of this",
    note = "help: bases are arrays, slices, `Vec`, `Box<[T]>`, `Arc<[T]>`, `Aligned`, `Array`, views, and references to them; a type of yours is one with an `impl AsView`"
)]
pub trait AsView {
    /// The element type.
    type Element: Element;
    /// The shape.
    type Shape: Shape;
    /// The layout.
    type Layout: Layout;
    /// The shared view of all of it, borrowed from this.
    fn as_view(&self) -> View<'_, Self::Element, Self::Shape, Self::Layout>;
}

/// What can be viewed with `mut`: see [`AsView`].
///
/// ```
/// use view_core::{view, AsViewMut};
///
/// fn clear<B: AsViewMut<Element = u8>>(buffer: &mut B) {
///     buffer.as_view_mut().fill(0);
/// }
/// let mut image = [[1; 4]; 3];
/// clear(&mut view!(mut image[.., ::2]));
/// assert_eq!(image, [[0, 1, 0, 1]; 3]);
/// clear(&mut image);
/// assert_eq!(image, [[0; 4]; 3]);
/// ```
#[diagnostic::on_unimplemented(
    message = "view!: no unique view can be made of this base [V502]",
    label = "this cannot be viewed with `mut`",
    note = "help: `mut` takes an array, a slice, a `Vec` or another owner, a `&mut` to one, or a `ViewMut`; what is shared stays shared: leave `mut` out"
)]
pub trait AsViewMut: AsView {
    /// The unique view of all of it, borrowed from this.
    fn as_view_mut(&mut self) -> ViewMut<'_, Self::Element, Self::Shape, Self::Layout>;
}

/// Implements both for a base that opens as such a view.
macro_rules! viewed {
    ($([$($param:tt)*] [$($bound:tt)*] $Base:ty: $Element:ty, $Shape:ty, $Layout:ty;)*) => {$(
        impl<$($param)*> AsView for $Base
        where
            $($bound)*
        {
            type Element = $Element;
            type Shape = $Shape;
            type Layout = $Layout;
            #[inline(always)]
            fn as_view(&self) -> View<'_, $Element, $Shape, $Layout> {
                self.open().into_inner()
            }
        }
        impl<$($param)*> AsViewMut for $Base
        where
            $($bound)*
        {
            #[inline(always)]
            fn as_view_mut(&mut self) -> ViewMut<'_, $Element, $Shape, $Layout> {
                self.open_mut().into_inner()
            }
        }
    )*};
}
#[cfg(any(feature = "alloc", feature = "generic-array", feature = "hybrid-array"))]
pub(crate) use viewed;

viewed! {
    [X: Nested, const N: usize] [Const<N>: Length] [X; N]: X::Element, (LengthOf<N>, X::Shape), RowMajor;
    [X: Nested] [] [X]: X::Element, (Dyn, X::Shape), RowMajor;
    [A: Alignment, X: Nested, const N: usize] [Const<N>: Length] Aligned<A, [X; N]>: X::Element, (LengthOf<N>, X::Shape), RowMajor<A::Evidence>;
}

impl<T: Element, S: Shape, L: Layout> AsView for View<'_, T, S, L> {
    type Element = T;
    type Shape = S;
    type Layout = L;
    #[inline(always)]
    fn as_view(&self) -> View<'_, T, S, L> {
        *self
    }
}
impl<T: Element, S: Shape, L: Layout> AsView for ViewMut<'_, T, S, L> {
    type Element = T;
    type Shape = S;
    type Layout = L;
    #[inline(always)]
    fn as_view(&self) -> View<'_, T, S, L> {
        self.as_view()
    }
}
impl<T: Element, S: Shape, L: Layout> AsViewMut for ViewMut<'_, T, S, L> {
    #[inline(always)]
    fn as_view_mut(&mut self) -> ViewMut<'_, T, S, L> {
        self.reborrow()
    }
}

/// Implements [`AsView`] for what leads to a `$Target`, and [`AsViewMut`] if it leads there uniquely.
macro_rules! viewed_through {
    ($([$($param:tt)*] $Base:ty => $Target:ty, $how:ident;)*) => {$(
        impl<$($param)*> AsView for $Base
        where
            $Target: AsView,
        {
            type Element = <$Target as AsView>::Element;
            type Shape = <$Target as AsView>::Shape;
            type Layout = <$Target as AsView>::Layout;
            #[inline(always)]
            fn as_view(&self) -> View<'_, Self::Element, Self::Shape, Self::Layout> {
                <$Target as AsView>::as_view(self)
            }
        }
        $crate::view::base::as_view::viewed_through!(@$how [$($param)*] $Base => $Target);
    )*};
    (@unique [$($param:tt)*] $Base:ty => $Target:ty) => {
        impl<$($param)*> AsViewMut for $Base
        where
            $Target: AsViewMut,
        {
            #[inline(always)]
            fn as_view_mut(&mut self) -> ViewMut<'_, Self::Element, Self::Shape, Self::Layout> {
                <$Target as AsViewMut>::as_view_mut(self)
            }
        }
    };
    (@shared [$($param:tt)*] $Base:ty => $Target:ty) => {};
}
pub(crate) use viewed_through;

viewed_through! {
    [B: ?Sized] &B => B, shared;
    [B: ?Sized] &mut B => B, unique;
}
