//! The second view of a method such as `assign` or `mask`. It can be any base, as in `view!`.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::say::refused_with;
use crate::ops::operations::Operations;
use crate::view::base::lend::{Base, BaseMut};
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};

refused_with! {
    message = "view!: elements of the type `{T}` are needed here [V505]",
    label = "these are elements of another type",
    note = "help: elements are never converted in silence; `.zip` and `.zip_mut` go through two views side by side";

    /// The shared view that a base of `T`s gives when it is borrowed.
    pub trait Shared<'b, T: Element>: Operations {
        /// The view.
        fn view(self) -> View<'b, T, Self::Shape, Self::Layout>;
    }

    /// The unique view that a base of `T`s gives when it is borrowed mutably.
    pub trait Unique<'b, T: Element>: Operations {
        /// The view.
        fn view_mut(self) -> ViewMut<'b, T, Self::Shape, Self::Layout>;
    }
}

/// A [`Shared`] view with its strides. rustc lists the implementations of a trait for other elements, but not those of `Shared`, which are
/// for any type.
pub trait OpenShared<'b, T: Element>: Operations {
    /// The view.
    fn shared(self) -> View<'b, T, Self::Shape, Self::Layout>;
}
impl<'a: 'b, 'b, T: Element, S: Shape, L: Layout, D: StrideList, M> OpenShared<'b, T>
    for WithStrides<View<'a, T, S, L>, D, M>
{
    #[inline(always)]
    fn shared(self) -> View<'b, T, S, L> {
        self.into_inner()
    }
}
#[diagnostic::do_not_recommend]
impl<'b, T: Element, O: OpenShared<'b, T>> Shared<'b, T> for O {
    #[inline(always)]
    fn view(self) -> View<'b, T, O::Shape, O::Layout> {
        self.shared()
    }
}

/// A [`Unique`] view with its strides.
pub trait OpenUnique<'b, T: Element>: Operations {
    /// The view.
    fn unique(self) -> ViewMut<'b, T, Self::Shape, Self::Layout>;
}
impl<'b, T: Element, S: Shape, L: Layout, D: StrideList, M> OpenUnique<'b, T>
    for WithStrides<ViewMut<'b, T, S, L>, D, M>
{
    #[inline(always)]
    fn unique(self) -> ViewMut<'b, T, S, L> {
        self.into_inner()
    }
}
#[diagnostic::do_not_recommend]
impl<'b, T: Element, O: OpenUnique<'b, T>> Unique<'b, T> for O {
    #[inline(always)]
    fn view_mut(self) -> ViewMut<'b, T, O::Shape, O::Layout> {
        self.unique()
    }
}

/// The shape of the view of a base.
pub type ShapeOf<'b, B> = <<B as Base<'b>>::Open as Operations>::Shape;
/// The shape of the unique view of a base.
pub type ShapeOfMut<'b, B> = <<B as BaseMut<'b>>::Open as Operations>::Shape;
