//! Views of arrays in constants, where the traits behind `view!` cannot run.

use crate::algebra::element::element::{confirm, Element};
use crate::algebra::element::nested::Nested;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::{assert_countable, is_unlimited};
use crate::algebra::shape::stored::Stored;
use crate::view::view::View;
use core::ptr::NonNull;

/// Does not compile if an `A` has more elements than can be counted, or if its element type states another size than it has.
const fn assert_nested<A: Nested>() {
    confirm::<A::Element>();
    if is_unlimited::<A, A::Shape>() {
        assert_countable::<A::Element, A::Shape>();
    }
    assert!(
        <A::Shape as Shape>::Stored::STATIC,
        "view!: the extents of an array are static"
    );
}

impl<'a, T: Element, S: Shape> View<'a, T, S> {
    /// The view of an array, or of arrays of arrays, in a `static`, a `const` or a `const fn`. Elsewhere `view!(array)` is the same.
    ///
    /// ```
    /// use view_core::{shape, View};
    ///
    /// static KERNEL: [[f32; 3]; 2] = [[1.0, 2.0, 1.0], [0.5, 1.0, 0.5]];
    /// static WEIGHTS: View<f32, shape![2, 3]> = View::from_array(&KERNEL);
    /// assert_eq!(WEIGHTS[[1, 1]], 1.0);
    /// ```
    #[inline(always)]
    pub const fn from_array<A: Nested<Element = T, Shape = S>>(array: &'a A) -> Self {
        const { assert_nested::<A>() };
        let start = NonNull::from_ref(array).cast();
        // SAFETY: V2, the array consists of as many elements in a row as its shape has, and the constant found all extents to be static.
        unsafe { View::new(start, S::Stored::NIL, ()) }
    }
}
