//! The layouts that a function can ask for.

use super::mismatch::Mismatch;
use view_core::{DynLayout, Element, Layout, RowMajor, Shape, View, ViewMut};

/// A layout of a [`PyView`](crate::PyView): [`DynLayout`] takes any strides, [`RowMajor`] only elements in a row without gaps.
pub trait PyLayout: Layout + private::Sealed {
    /// The view with this layout, if it has it.
    #[doc(hidden)]
    fn shared<T: Element, S: Shape>(
        view: View<'_, T, S, DynLayout>,
    ) -> Result<View<'_, T, S, Self>, Mismatch>;
    /// The unique view with this layout.
    #[doc(hidden)]
    fn unique<T: Element, S: Shape>(
        view: ViewMut<'_, T, S, DynLayout>,
    ) -> Result<ViewMut<'_, T, S, Self>, Mismatch>;
}

impl PyLayout for DynLayout {
    fn shared<T: Element, S: Shape>(
        view: View<'_, T, S, DynLayout>,
    ) -> Result<View<'_, T, S, Self>, Mismatch> {
        Ok(view)
    }
    fn unique<T: Element, S: Shape>(
        view: ViewMut<'_, T, S, DynLayout>,
    ) -> Result<ViewMut<'_, T, S, Self>, Mismatch> {
        Ok(view)
    }
}

impl PyLayout for RowMajor {
    fn shared<T: Element, S: Shape>(
        view: View<'_, T, S, DynLayout>,
    ) -> Result<View<'_, T, S, Self>, Mismatch> {
        view.try_row_major().map_err(|view| gaps(&view))
    }
    fn unique<T: Element, S: Shape>(
        view: ViewMut<'_, T, S, DynLayout>,
    ) -> Result<ViewMut<'_, T, S, Self>, Mismatch> {
        view.try_row_major().map_err(|view| gaps(&view.as_view()))
    }
}

fn gaps<T: Element, S: Shape>(view: &View<'_, T, S, DynLayout>) -> Mismatch {
    Mismatch::Gaps {
        shape: view
            .shape()
            .as_ref()
            .iter()
            .map(|&extent| extent as isize)
            .collect(),
        strides: view.strides().as_ref().to_vec(),
        written: false,
    }
}

mod private {
    pub trait Sealed {}
    impl Sealed for view_core::DynLayout {}
    impl Sealed for view_core::RowMajor {}
}
