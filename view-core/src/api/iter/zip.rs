//! Iteration over several views of equal shape in step.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::Exists;
use crate::algebra::element::rescale::MOST;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::iter::halves::{check, Halves};
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::rows;
use crate::api::iter::search::searches;
use crate::api::iter::zipped::operand::Named;
use crate::checks::same_shape::check_shapes;
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::iter::FusedIterator;

/// An iterator over pairs of elements at the same index of two views, in row-major order. See [`View::zip`].
#[derive(Clone)]
pub struct Zip<A, B> {
    left: A,
    right: B,
}

/// The iterator over the second view of a zip: `O::IntoIter`. For what is no view this is no type, so that rustc says only that, and
/// nothing about the methods that the zip would have.
pub type Partner<O> =
    <<<O as IntoIterator>::IntoIter as Lockstep>::Shape as Exists>::And<<O as IntoIterator>::IntoIter>;

impl<A: Lockstep, B: Lockstep> Zip<A, B>
where
    A::Shape: SameShape<B::Shape>,
{
    #[inline(always)]
    fn new(left: A, right: B) -> Result<Self, ViewError> {
        check_shapes(left.extents().as_ref(), right.extents().as_ref())?;
        Ok(Self { left, right })
    }
}

impl<A: Lockstep, B: Lockstep<Shape = A::Shape>> Zip<A, B> {
    /// A zip of iterators that have the same extents.
    #[inline(always)]
    pub(crate) fn of_equal(left: A, right: B) -> Self {
        Self { left, right }
    }
}

impl<A: Lockstep, B: Lockstep> Zip<A, B> {
    /// Adds a view of equal shape: the items are `((a, b), c)`.
    ///
    /// # Panics
    /// If dynamic extents differ. Static ones are compared at compile time.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn zip<O>(self, other: O) -> Zip<Self, Partner<O>> where O: IntoIterator<IntoIter: Lockstep>, A::Shape: SameShape<<O::IntoIter as Lockstep>::Shape> {
        match Zip::new(self, other.into_iter()) {
            Ok(zip) => zip,
            Err(error) => refuse(error),
        }
    }
}

impl<A: Lockstep, B: Lockstep> Zip<A, B> {
    /// If the two have different numbers of items left, shortens the longer one, as the standard library does.
    #[inline(always)]
    fn level(&mut self) {
        let (left, right) = (self.left.len(), self.right.len());
        if left > right {
            self.left.nth_back(left - right - 1);
        } else if right > left {
            self.right.nth_back(right - left - 1);
        }
    }
}

impl<A: Lockstep, B: Lockstep> Iterator for Zip<A, B> {
    type Item = (A::Item, B::Item);
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        Some((self.left.next()?, self.right.next()?))
    }
    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let len = self.left.len().min(self.right.len());
        (len, Some(len))
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        Some((self.left.nth(n)?, self.right.nth(n)?))
    }
    #[inline]
    fn count(self) -> usize {
        self.len()
    }
    #[inline]
    fn last(mut self) -> Option<Self::Item> {
        self.next_back()
    }
    /// Runs nested loops over the axes, which the compiler vectorises.
    #[inline(always)]
    fn fold<R, F: FnMut(R, Self::Item) -> R>(self, init: R, mut f: F) -> R {
        if !self.is_whole() {
            return rows::fold_rest(self, init, &mut f);
        }
        // SAFETY: V5, no item was yielded yet, and `self` is consumed.
        unsafe { rows::fold(&self, init, &mut f) }
    }
    searches!();
}

impl<A: Lockstep, B: Lockstep> DoubleEndedIterator for Zip<A, B> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<Self::Item> {
        self.level();
        Some((self.left.next_back()?, self.right.next_back()?))
    }
    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        self.level();
        Some((self.left.nth_back(n)?, self.right.nth_back(n)?))
    }
}
impl<A: Lockstep, B: Lockstep> ExactSizeIterator for Zip<A, B> {}
impl<A: Lockstep, B: Lockstep> FusedIterator for Zip<A, B> {}

impl<A: Lockstep, B: Lockstep> Halves for Zip<A, B> {
    #[inline(always)]
    fn halves(self, at: usize) -> (Self, Self) {
        // If one part has more items left than the other, those that have no partner stay behind the cut.
        check(at, self.len());
        let ((left, left_rest), (right, right_rest)) = (self.left.halves(at), self.right.halves(at));
        let (first, second) = (
            Self { left, right },
            Self {
                left: left_rest,
                right: right_rest,
            },
        );
        (first, second)
    }
}

impl<A, B> Sealed for Zip<A, B> {}
impl<A: Lockstep, B: Lockstep> Named for Zip<A, B> {}
// SAFETY: V5, both parts keep the promise, and their extents were compared by `new`. An item is yielded when both parts yield one.
#[diagnostic::do_not_recommend]
unsafe impl<A: Lockstep, B: Lockstep> Lockstep for Zip<A, B> {
    type Shape = A::Shape;
    type Offset = (A::Offset, B::Offset);
    const PITCH: Self::Offset = (A::PITCH, B::PITCH);
    const PACKED: bool = A::PACKED && B::PACKED;
    const FIXED: bool = A::FIXED && B::FIXED;
    const STEADY: [bool; MOST] = {
        let (mut both, mut axis) = (A::STEADY, 0);
        while axis < MOST {
            both[axis] &= B::STEADY[axis];
            axis += 1;
        }
        both
    };
    #[inline(always)]
    fn extents(&self) -> PerAxis<A::Shape, usize> {
        self.left.extents()
    }
    #[inline(always)]
    fn strides(&self) -> PerAxis<A::Shape, Self::Offset> {
        let (left, right) = (self.left.strides(), self.right.strides());
        let mut both = <A::Shape as Shape>::Rank::array(Self::Offset::ZERO);
        for (both, (left, right)) in both
            .as_mut()
            .iter_mut()
            .zip(left.as_ref().iter().zip(right.as_ref()))
        {
            *both = (*left, *right);
        }
        both
    }
    #[inline(always)]
    fn is_whole(&self) -> bool {
        self.left.is_whole() && self.right.is_whole()
    }
    #[inline(always)]
    fn ready(&mut self) -> usize {
        self.left.ready().min(self.right.ready())
    }
    #[inline(always)]
    fn ahead(&self) -> (Self::Offset, Self::Offset) {
        let (left, right) = (self.left.ahead(), self.right.ahead());
        ((left.0, right.0), (left.1, right.1))
    }
    #[inline(always)]
    fn take_row(&mut self, count: usize) -> (Self::Offset, Self::Offset) {
        let (left, right) = (self.left.take_row(count), self.right.take_row(count));
        ((left.0, right.0), (left.1, right.1))
    }
    #[inline(always)]
    unsafe fn at(&self, offset: Self::Offset) -> Self::Item {
        // SAFETY: V5, the caller promises it for both, which have equal shapes.
        unsafe { (self.left.at(offset.0), self.right.at(offset.1)) }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over pairs of elements at the same index of this view and of `other`, a view of equal shape.
    ///
    /// `other` may be a unique view (`&mut view`), whose elements can then be changed, or a zip of views. Static extents are compared at
    /// compile time, dynamic ones at run time. `fold`, `for_each`, `sum` and similar methods run nested loops over the axes.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let (a, b) = ([[1, 2], [3, 4]], [[1, 3], [2, 4]]);
    /// let dot: i32 = view!(a).zip(view!(b.T)).map(|(x, y)| x * y).sum();
    /// assert_eq!(dot, 1 + 4 + 9 + 16);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn zip<O>(&self, other: O) -> Zip<Iter<'a, T, S, L>, Partner<O>> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        match self.try_zip(other) {
            Ok(zip) => zip,
            Err(error) => refuse(error),
        }
    }

    /// Like [`zip`](Self::zip), but returns an error if dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_zip<O>(&self, other: O) -> Result<Zip<Iter<'a, T, S, L>, Partner<O>>, ViewError> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        Zip::new(self.iter(), other.into_iter())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over pairs of elements at the same index of two views. See [`View::zip`].
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn zip<O>(&self, other: O) -> Zip<Iter<'_, T, S, L>, Partner<O>> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.as_view().zip(other)
    }

    /// Like [`zip`](View::zip), with mutable references to the elements of this view.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let (mut y, a, x) = ([[1.0, 2.0], [3.0, 4.0]], 0.5, [[2.0, 4.0], [6.0, 8.0]]);
    /// view!(mut y[.., 1]).zip_mut(view!(x[.., 0])).for_each(|(y, x)| *y += a * x);
    /// assert_eq!(y, [[1.0, 3.0], [3.0, 7.0]]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn zip_mut<O>(&mut self, other: O) -> Zip<IterMut<'_, T, S, L>, Partner<O>> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.reborrow().into_zip(other)
    }

    /// Like [`zip_mut`](Self::zip_mut), but returns an error if dynamic extents differ.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_zip_mut<O>(&mut self, other: O) -> Result<Zip<IterMut<'_, T, S, L>, Partner<O>>, ViewError> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.reborrow().try_into_zip(other)
    }
}

/// By value: what these return lives as long as the borrow of the base.
impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`zip_mut`](Self::zip_mut).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_zip<O>(self, other: O) -> Zip<IterMut<'a, T, S, L>, Partner<O>> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        match self.try_into_zip(other) {
            Ok(zip) => zip,
            Err(error) => refuse(error),
        }
    }

    /// As [`try_zip_mut`](Self::try_zip_mut).
    ///
    /// # Errors
    /// As [`try_zip_mut`](Self::try_zip_mut).
    #[inline(always)]
    #[rustfmt::skip]
    pub(crate) fn try_into_zip<O>(self, other: O) -> Result<Zip<IterMut<'a, T, S, L>, Partner<O>>, ViewError> where O: IntoIterator<IntoIter: Lockstep>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        Zip::new(self.into_iter(), other.into_iter())
    }
}
