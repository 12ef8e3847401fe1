//! Parallel iteration over several views of equal shape in step.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::parallel::Parallel;
use crate::api::iter::zip::{Partner, Zip};
use crate::api::iter::zipped::parts::Parts;
use crate::api::iter::zipped::Zipped;
use crate::error::{refuse, ViewError};
use crate::view::view::{View, ViewMut};

impl<P: Parts> Zipped<P> {
    /// The same items on rayon's threads: an indexed parallel iterator.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::zip;
    ///
    /// let (mut out, a, b) = ([[0; 3]; 2], [[1, 2, 3], [4, 5, 6]], [[2; 3]; 2]);
    /// zip!(mut out, a, b).par().for_each(|(out, a, b)| *out = a * b);
    /// assert_eq!(out, [[2, 4, 6], [8, 10, 12]]);
    /// ```
    pub fn par(self) -> Parallel<Self> {
        Parallel(self)
    }
}

impl<A: Lockstep, B: Lockstep> Zip<A, B> {
    /// The same items on rayon's threads, as of [`zip!`](crate::zip) with indices: `zip!(mut out, a).indexed().par()`.
    pub fn par(self) -> Parallel<Self> {
        Parallel(self)
    }
}

impl<'a, T: Element + Sync, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Like [`zip`](Self::zip), on rayon's threads: an indexed parallel iterator over pairs of elements at the same index.
    ///
    /// `other` may be a unique view (`&mut view`), or a zip of views. Parallel iterators have a `zip` of rayon's as well, which compares no shapes.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let (a, b) = ([[1, 2], [3, 4]], [[1, 3], [2, 4]]);
    /// let dot: i32 = view!(a).par_zip(view!(b.T)).map(|(x, y)| x * y).sum();
    /// assert_eq!(dot, 1 + 4 + 9 + 16);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ. Static ones are compared at compile time.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_zip<O>(&self, other: O) -> Parallel<Zip<Iter<'a, T, S, L>, Partner<O>>> where O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        match self.try_par_zip(other) {
            Ok(zip) => zip,
            Err(error) => refuse(error),
        }
    }

    /// Like [`par_zip`](Self::par_zip), but returns an error if dynamic extents differ.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::{view, ViewError};
    ///
    /// let (a, b) = (vec![1, 2, 3], vec![4, 5]);
    /// assert!(matches!(view!(a).try_par_zip(view!(b)), Err(ViewError::Shape { axis: 0, .. })));
    /// let products = view!(a[1..]).try_par_zip(view!(b))?.map(|(x, y)| x * y).collect::<Vec<i32>>();
    /// assert_eq!(products, [8, 15]);
    /// # Ok::<(), ViewError>(())
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ.
    #[rustfmt::skip]
    pub fn try_par_zip<O>(&self, other: O) -> Result<Parallel<Zip<Iter<'a, T, S, L>, Partner<O>>>, ViewError> where O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.try_zip(other).map(Parallel)
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Like [`zip`](Self::zip), on rayon's threads. See [`View::par_zip`].
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_zip<O>(&self, other: O) -> Parallel<Zip<Iter<'_, T, S, L>, Partner<O>>> where T: Sync, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.as_view().par_zip(other)
    }

    /// Like [`zip_mut`](Self::zip_mut), on rayon's threads.
    ///
    /// ```
    /// use rayon::iter::ParallelIterator;
    /// use view_core::view;
    ///
    /// let (mut y, a, x) = ([[1.0, 2.0], [3.0, 4.0]], 0.5, [[2.0, 4.0], [6.0, 8.0]]);
    /// view!(mut y).par_zip_mut(view!(x)).for_each(|(y, x)| *y += a * x);
    /// assert_eq!(y, [[2.0, 4.0], [6.0, 8.0]]);
    /// ```
    ///
    /// # Panics
    /// If dynamic extents differ.
    #[track_caller]
    #[rustfmt::skip]
    pub fn par_zip_mut<O>(&mut self, other: O) -> Parallel<Zip<IterMut<'_, T, S, L>, Partner<O>>> where T: Send, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        match self.try_par_zip_mut(other) {
            Ok(zip) => zip,
            Err(error) => refuse(error),
        }
    }

    /// Like [`par_zip_mut`](Self::par_zip_mut), but returns an error if dynamic extents differ. See [`View::try_par_zip`].
    ///
    /// # Errors
    /// [`ViewError::Shape`] if dynamic extents differ.
    #[rustfmt::skip]
    pub fn try_par_zip_mut<O>(&mut self, other: O) -> Result<Parallel<Zip<IterMut<'_, T, S, L>, Partner<O>>>, ViewError> where T: Send, O: IntoIterator<IntoIter: Lockstep + Send>, S: SameShape<<O::IntoIter as Lockstep>::Shape> {
        self.try_zip_mut(other).map(Parallel)
    }
}
