//! Iteration over any number of views of equal shape in step, with flat items: the arguments of `zip!`, one after the other. Each is compared with
//! the first.

use crate::algebra::shape::extent_ops::SameShape;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::zip::Partner;
use crate::error::{refuse, ViewError};

mod iteration;
pub(crate) mod operand;
pub(crate) mod parts;

/// An iterator over the elements at the same index of several views, in row-major order: [`zip!`](crate::zip) makes it.
///
/// `P` is a tuple of the iterators over the views, and the items are tuples as well; of one view they are its elements. An item has a part for
/// each argument of `zip!`, in their order: a reference to an element, or the view of a row, a lane or a tile.
#[derive(Clone)]
#[must_use = "iterators do nothing unless they are consumed"]
pub struct Zipped<P>(P);

/// The first argument of `zip!`.
#[inline(always)]
pub fn first_argument<O: IntoIterator<IntoIter: Lockstep>>(first: O) -> Zipped<(Partner<O>,)> {
    Zipped((first.into_iter(),))
}

/// What `try_zip!` has made of its arguments so far.
pub struct Attempt<P>(Result<Zipped<P>, ViewError>);

impl<P> Attempt<P> {
    #[doc(hidden)]
    #[inline(always)]
    pub fn end(self) -> Result<Zipped<P>, ViewError> {
        self.0
    }
}

/// The first argument of `try_zip!`.
#[inline(always)]
pub fn first_attempt<O: IntoIterator<IntoIter: Lockstep>>(
    first: Result<O, ViewError>,
) -> Attempt<(Partner<O>,)> {
    Attempt(first.map(first_argument))
}

/// Compares the extents of the first argument with those of another one.
#[inline(always)]
fn compared(second: usize, expected: &[usize], found: &[usize]) -> Result<(), ViewError> {
    for (axis, (&expected, &found)) in expected.iter().zip(found).enumerate() {
        if expected != found {
            return Err(ViewError::Zip {
                first: 1,
                second,
                axis: axis as isize,
                expected,
                found,
            });
        }
    }
    Ok(())
}

// The methods that add an argument. Its number is in their names, which rustc shows if the shapes differ.
view_macros::for_rows! { [$number $add $try_add $Bounds $Parts $parts]
    [2 argument_2 try_argument_2 (A: Lockstep) (A) (self.0.0)]
    [3 argument_3 try_argument_3 (A: Lockstep, B: Lockstep) (A, B) (self.0.0, self.0.1)]
    [4 argument_4 try_argument_4 (A: Lockstep, B: Lockstep, C: Lockstep) (A, B, C) (self.0.0, self.0.1, self.0.2)]
    [5 argument_5 try_argument_5 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep) (A, B, C, D) (self.0.0, self.0.1, self.0.2, self.0.3)]
    [6 argument_6 try_argument_6 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep) (A, B, C, D, E) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4)]
    [7 argument_7 try_argument_7 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep) (A, B, C, D, E, F) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4, self.0.5)]
    [8 argument_8 try_argument_8 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep) (A, B, C, D, E, F, G) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4, self.0.5, self.0.6)]
    [9 argument_9 try_argument_9 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep) (A, B, C, D, E, F, G, H) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4, self.0.5, self.0.6, self.0.7)]
    [10 argument_10 try_argument_10 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep) (A, B, C, D, E, F, G, H, I) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4, self.0.5, self.0.6, self.0.7, self.0.8)]
    [11 argument_11 try_argument_11 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep, J: Lockstep) (A, B, C, D, E, F, G, H, I, J) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4, self.0.5, self.0.6, self.0.7, self.0.8, self.0.9)]
    [12 argument_12 try_argument_12 (A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep, J: Lockstep, K: Lockstep) (A, B, C, D, E, F, G, H, I, J, K) (self.0.0, self.0.1, self.0.2, self.0.3, self.0.4, self.0.5, self.0.6, self.0.7, self.0.8, self.0.9, self.0.10)] => {
    impl<$Bounds> Zipped<($Parts,)> {
        #[doc(hidden)]
        #[inline(always)]
        #[track_caller]
        #[rustfmt::skip]
        pub fn $add<O>(self, other: O) -> Zipped<($Parts, Partner<O>)> where O: IntoIterator<IntoIter: Lockstep>, A::Shape: SameShape<<O::IntoIter as Lockstep>::Shape> {
            match self.$try_add(other) {
                Ok(zip) => zip,
                Err(error) => refuse(error),
            }
        }

        #[inline(always)]
        #[rustfmt::skip]
        fn $try_add<O>(self, other: O) -> Result<Zipped<($Parts, Partner<O>)>, ViewError> where O: IntoIterator<IntoIter: Lockstep>, A::Shape: SameShape<<O::IntoIter as Lockstep>::Shape> {
            let other = other.into_iter();
            compared($number, self.0.0.extents().as_ref(), other.extents().as_ref())?;
            Ok(Zipped(($parts, other)))
        }
    }

    impl<$Bounds> Attempt<($Parts,)> {
        #[doc(hidden)]
        #[inline(always)]
        #[rustfmt::skip]
        pub fn $add<O>(self, other: Result<O, ViewError>) -> Attempt<($Parts, Partner<O>)> where O: IntoIterator<IntoIter: Lockstep>, A::Shape: SameShape<<O::IntoIter as Lockstep>::Shape> {
            Attempt(match (self.0, other) {
                (Ok(zip), Ok(other)) => zip.$try_add(other),
                (Err(error), _) | (Ok(_), Err(error)) => Err(error),
            })
        }
    }
}}

// The method that calls a closure with a parameter for each argument.
view_macros::for_rows! { [$Bounds $Parts $Items $item $arguments]
    [(A: Lockstep) (A) (A::Item) (a) (a)]
    [(A: Lockstep, B: Lockstep) (A, B) (A::Item, B::Item) ((a, b)) (a, b)]
    [(A: Lockstep, B: Lockstep, C: Lockstep) (A, B, C) (A::Item, B::Item, C::Item) ((a, b, c)) (a, b, c)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep) (A, B, C, D) (A::Item, B::Item, C::Item, D::Item) ((a, b, c, d)) (a, b, c, d)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep) (A, B, C, D, E) (A::Item, B::Item, C::Item, D::Item, E::Item) ((a, b, c, d, e)) (a, b, c, d, e)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep) (A, B, C, D, E, F) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item) ((a, b, c, d, e, f)) (a, b, c, d, e, f)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep) (A, B, C, D, E, F, G) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item) ((a, b, c, d, e, f, g)) (a, b, c, d, e, f, g)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep) (A, B, C, D, E, F, G, H) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item) ((a, b, c, d, e, f, g, h)) (a, b, c, d, e, f, g, h)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep) (A, B, C, D, E, F, G, H, I) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item) ((a, b, c, d, e, f, g, h, i)) (a, b, c, d, e, f, g, h, i)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep, J: Lockstep) (A, B, C, D, E, F, G, H, I, J) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item) ((a, b, c, d, e, f, g, h, i, j)) (a, b, c, d, e, f, g, h, i, j)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep, J: Lockstep, K: Lockstep) (A, B, C, D, E, F, G, H, I, J, K) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item) ((a, b, c, d, e, f, g, h, i, j, k)) (a, b, c, d, e, f, g, h, i, j, k)]
    [(A: Lockstep, B: Lockstep, C: Lockstep, D: Lockstep, E: Lockstep, F: Lockstep, G: Lockstep, H: Lockstep, I: Lockstep, J: Lockstep, K: Lockstep, L: Lockstep) (A, B, C, D, E, F, G, H, I, J, K, L) (A::Item, B::Item, C::Item, D::Item, E::Item, F::Item, G::Item, H::Item, I::Item, J::Item, K::Item, L::Item) ((a, b, c, d, e, f, g, h, i, j, k, l)) (a, b, c, d, e, f, g, h, i, j, k, l)] => {
    impl<$Bounds> Zipped<($Parts,)> {
        /// Calls `call` with the parts of each item, in row-major order, in nested loops over the axes: `for_each`, where the closure has a parameter for
        /// each view. `zip!(a, b => f)` is `zip!(a, b).each(f)`.
        #[inline(always)]
        #[allow(clippy::redundant_closure)]
        pub fn each(self, mut call: impl FnMut($Items)) {
            self.for_each(|$item| call($arguments));
        }
    }
}}
