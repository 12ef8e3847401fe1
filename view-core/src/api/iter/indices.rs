//! The indices of a shape, walked in step with views.

use crate::algebra::element::rescale::MOST;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::halves::{check, Halves};
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::walk::Walk;
use crate::api::iter::zip::Zip;
use crate::api::iter::zipped::operand::Named;
use crate::api::iter::zipped::parts::Parts;
use crate::api::iter::zipped::Zipped;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use core::iter::FusedIterator;

/// The indices of a shape in row-major order. See [`Zipped::indexed`].
pub struct Indices<S: Shape> {
    extents: PerAxis<S, usize>,
    left: Walk<S>,
}

impl<S: Shape> Indices<S> {
    /// All indices of these extents, which can be counted.
    #[inline(always)]
    pub(crate) fn of(extents: PerAxis<S, usize>) -> Self {
        let left = Walk::of_extents(extents);
        Self { extents, left }
    }
}

impl<S: Shape> Clone for Indices<S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self {
            extents: self.extents,
            left: self.left.clone(),
        }
    }
}

impl<S: Shape> Iterator for Indices<S> {
    type Item = PerAxis<S, usize>;
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        Some(self.left.next()?.0)
    }
    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left.left(), Some(self.left.left()))
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.left.skip(n);
        self.next()
    }
}

impl<S: Shape> DoubleEndedIterator for Indices<S> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<Self::Item> {
        Some(self.left.next_back()?.0)
    }
    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        self.left.skip_back(n);
        self.next_back()
    }
}
impl<S: Shape> ExactSizeIterator for Indices<S> {}
impl<S: Shape> FusedIterator for Indices<S> {}
impl<S: Shape> Sealed for Indices<S> {}
impl<S: Shape> Halves for Indices<S> {
    fn halves(self, at: usize) -> (Self, Self) {
        check(at, self.left.left());
        let (mut first, mut second) = (self.clone(), self);
        first.left.skip_back(second.left.left() - at);
        second.left.skip(at);
        (first, second)
    }
}

/// An index as a distance: how far it is along each axis.
pub struct Along<R: Rank>(R::Array<usize>);

impl<R: Rank> Clone for Along<R> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<R: Rank> Copy for Along<R> {}

// SAFETY: V3, there is no view, and no element at such a distance.
unsafe impl<R: Rank> Offset for Along<R> {
    const ZERO: Self = Self(R::ZEROS);
    const SINGLE: bool = false;
    #[inline(always)]
    fn plus(mut self, other: Self) -> Self {
        let mut axis = 0;
        while axis < R::RANK {
            let index = &mut self.0.as_mut()[axis];
            *index = index.wrapping_add(other.0.as_ref()[axis]);
            axis += 1;
        }
        self
    }
    #[inline(always)]
    fn times(mut self, count: usize) -> Self {
        let mut axis = 0;
        while axis < R::RANK {
            let index = &mut self.0.as_mut()[axis];
            *index = index.wrapping_mul(count);
            axis += 1;
        }
        self
    }
    #[inline(always)]
    fn is(self, other: Self) -> bool {
        let mut axis = 0;
        while axis < R::RANK {
            if self.0.as_ref()[axis] != other.0.as_ref()[axis] {
                return false;
            }
            axis += 1;
        }
        true
    }
    // Memory is walked in the order that suits the views.
    #[inline(always)]
    fn lead(self) -> isize {
        0
    }
    #[inline(always)]
    fn back(self) -> Self {
        Self::ZERO.plus(self.times(usize::MAX))
    }
    #[inline(always)]
    fn shorter(self, _: Self) -> Option<bool> {
        None
    }
}

/// One position along an axis.
#[inline(always)]
fn along<R: Rank>(axis: usize) -> Along<R> {
    let mut index = R::ZEROS;
    if axis < R::RANK {
        index.as_mut()[axis] = 1;
    }
    Along(index)
}

impl<S: Shape> Named for Indices<S> {}
// SAFETY: V5, items are indices, which borrow nothing. Extents are those that the walk began with.
#[diagnostic::do_not_recommend]
unsafe impl<S: Shape> Lockstep for Indices<S> {
    type Shape = S;
    type Offset = Along<S::Rank>;
    // In a row of more than one axis an index takes no such step.
    const PITCH: Self::Offset = Self::Offset::ZERO;
    const PACKED: bool = false;
    const FIXED: bool = S::LEN.is_some();
    const STEADY: [bool; MOST] = [true; MOST];
    #[inline(always)]
    fn extents(&self) -> PerAxis<S, usize> {
        self.extents
    }
    #[inline(always)]
    fn strides(&self) -> PerAxis<S, Self::Offset> {
        let mut strides = S::Rank::array(Self::Offset::ZERO);
        for (axis, stride) in strides.as_mut().iter_mut().enumerate() {
            *stride = along(axis);
        }
        strides
    }
    #[inline(always)]
    fn is_whole(&self) -> bool {
        let all = self
            .extents
            .as_ref()
            .iter()
            .fold(1, |all: usize, &extent| all.wrapping_mul(extent));
        self.left.left() == all
    }
    #[inline(always)]
    fn ready(&mut self) -> usize {
        self.left.ahead().1
    }
    #[inline(always)]
    fn ahead(&self) -> (Self::Offset, Self::Offset) {
        (Along(self.left.ahead().0), along(S::Rank::RANK.wrapping_sub(1)))
    }
    #[inline(always)]
    fn take_row(&mut self, count: usize) -> (Self::Offset, Self::Offset) {
        let row = self.ahead();
        // Safe code may ask for more than there is.
        self.left.skip(count);
        row
    }
    #[inline(always)]
    unsafe fn at(&self, offset: Self::Offset) -> Self::Item {
        offset.0
    }
}

impl<P: Parts> Zipped<P> {
    /// The same items behind their indices: `([i, j], (a, b))`.
    ///
    /// The methods that run nested loops do so with indices as well.
    ///
    /// ```
    /// use view_core::zip;
    ///
    /// let (mut out, a) = ([[0; 3]; 2], [[1, 2, 3], [4, 5, 6]]);
    /// zip!(mut out, a).indexed().for_each(|([i, j], (out, a))| *out = 100 * i + 10 * j + a);
    /// assert_eq!(out, [[1, 12, 23], [104, 115, 126]]);
    /// ```
    ///
    /// # Panics
    /// If an item was taken before.
    #[inline(always)]
    #[track_caller]
    pub fn indexed(self) -> Zip<Indices<P::Shape>, Self> {
        assert!(self.is_whole(), "view!: an item was taken before `indexed`");
        let indices = Indices::of(self.extents());
        Zip::of_equal(indices, self)
    }
}
