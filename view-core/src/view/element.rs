//! The only element of a view of rank 0: what `at!` names.

use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::view::view::{View, ViewMut};

/// The shape of one element.
#[diagnostic::on_unimplemented(
    message = "at!: an axis of the base has no index here [V646]",
    label = "`at!` takes one element",
    note = "help: an index for each axis, `at!(image[7, 3])`; `view!` makes views of several elements"
)]
pub trait NoAxes: Shape {
    /// The element of a shared view.
    fn shared<T, L: Layout>(view: View<'_, T, Self, L>) -> &T;
    /// The element of a unique view.
    fn unique<T, L: Layout>(view: ViewMut<'_, T, Self, L>) -> &mut T;
}
#[diagnostic::do_not_recommend]
impl NoAxes for () {
    #[inline(always)]
    fn shared<T, L: Layout>(view: View<'_, T, (), L>) -> &T {
        view.element()
    }
    #[inline(always)]
    fn unique<T, L: Layout>(view: ViewMut<'_, T, (), L>) -> &mut T {
        view.into_element()
    }
}

/// A reference to the only element of a shared view.
#[inline(always)]
#[rustfmt::skip]
pub fn element<T, S: NoAxes, L: Layout>(view: View<'_, T, S, L>) -> &T {
    S::shared(view)
}

/// A reference to the only element of a unique view.
#[inline(always)]
#[rustfmt::skip]
pub fn element_mut<T, S: NoAxes, L: Layout>(view: ViewMut<'_, T, S, L>) -> &mut T {
    S::unique(view)
}
