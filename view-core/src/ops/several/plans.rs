//! Lists of plans of one base.

use crate::algebra::disjoint::intersection::{Disjointness, DisjointnessOf};
use crate::algebra::disjoint::run_time::{CommonElement, RunTimeSelection};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::ops::several::plan::Plan;
use crate::sealed::Sealed;
use crate::view::view::ViewMut;

/// A list of plans of a base of `U`s, of shape `B` and layout `M`, the last plan in front: `(plan 1, (plan 0, ()))`. `'a` is the lifetime of
/// the base.
///
/// # Safety
/// V8: if `disjoint` finds nothing, no two plans of the list share an element, and `views` makes the views of these plans only. `apart_from`
/// compares each of them with `x`.
pub unsafe trait Plans<'a, U, B: Shape, M: Layout>: Sealed {
    /// The list of their views.
    type Views;
    /// How many there are.
    const COUNT: usize;

    /// Checks at run time that no two of them share an element, as far as the types do not prove it.
    ///
    /// # Errors
    /// If two do: the first ones, in the order (0, 1), (0, 2), (1, 2), (0, 3).
    fn disjoint(&self) -> Result<(), ViewError>;

    /// The same about each of them and the view number `number`, which takes `x`.
    ///
    /// # Errors
    /// If one shares an element with it.
    fn apart_from<X: Selection>(&self, x: X::Stored, number: usize) -> Result<(), ViewError>;

    /// The views of these elements of `base`.
    ///
    /// # Safety
    /// V8: `disjoint` found no common element, and while one of the views lives, nobody uses the elements through `base`.
    unsafe fn views(self, base: &ViewMut<'a, U, B, M>) -> Self::Views;
}

// SAFETY: V8, there is no plan.
unsafe impl<U, B: Shape, M: Layout> Plans<'_, U, B, M> for () {
    type Views = ();
    const COUNT: usize = 0;

    #[inline(always)]
    fn disjoint(&self) -> Result<(), ViewError> {
        Ok(())
    }

    #[inline(always)]
    fn apart_from<X: Selection>(&self, _: X::Stored, _: usize) -> Result<(), ViewError> {
        Ok(())
    }

    #[inline(always)]
    unsafe fn views(self, _: &ViewMut<'_, U, B, M>) {}
}

// SAFETY: V8, the rest of the list keeps the promise, and the first plan is compared with each of the rest.
unsafe impl<'a, U, T, S, L, B, M, K, R> Plans<'a, U, B, M> for (Plan<U, T, S, L, B, M, K>, R)
where
    U: 'a,
    T: 'a,
    S: Shape,
    L: Layout,
    B: Shape,
    M: Layout,
    K: Selection,
    R: Plans<'a, U, B, M>,
{
    type Views = (ViewMut<'a, T, S, L>, R::Views);
    const COUNT: usize = R::COUNT + 1;

    #[inline(always)]
    fn disjoint(&self) -> Result<(), ViewError> {
        self.1.disjoint()?;
        self.1.apart_from::<K>(self.0.selection(), R::COUNT)
    }

    #[inline(always)]
    fn apart_from<X: Selection>(&self, x: X::Stored, number: usize) -> Result<(), ViewError> {
        self.1.apart_from::<X>(x, number)?;
        if const { proven::<K, X>() } {
            return Ok(());
        }
        check::<K, X>(self.0.selection(), x, R::COUNT, number)
    }

    #[inline(always)]
    unsafe fn views(self, base: &ViewMut<'a, U, B, M>) -> Self::Views {
        // SAFETY: V8, the caller promises the same about all plans of the list.
        let behind = unsafe { self.1.views(base) };
        // SAFETY: V8, as above.
        (unsafe { self.0.view(base) }, behind)
    }
}

/// Whether nothing is to be checked at run time.
const fn proven<X: Selection, Y: Selection>() -> bool {
    matches!(<DisjointnessOf<X, Y> as Disjointness>::DISJOINT, Some(true))
}

/// Checks at run time that the views number `a` and `b` share no element.
#[inline(always)]
fn check<X: Selection, Y: Selection>(
    x: X::Stored,
    y: Y::Stored,
    a: usize,
    b: usize,
) -> Result<(), ViewError> {
    let met = if X::IN_ORDER && Y::IN_ORDER {
        X::against::<Y>(x, y, CommonElement::START)
    } else {
        let (mut one, mut other) = (RunTimeSelection::new(), RunTimeSelection::new());
        X::collect(x, &mut one);
        Y::collect(y, &mut other);
        one.meets(&other)
    };
    match met {
        None => Ok(()),
        Some(CommonElement { axis, index, .. }) => Err(ViewError::Overlap {
            first: a,
            second: b,
            axis,
            index,
        }),
    }
}
