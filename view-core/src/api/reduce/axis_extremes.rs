//! The largest and the smallest element of each lane along an axis, and where they are.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::outer::OuterIter;
use crate::api::owned::array::Array;
use crate::api::reduce::axis::{others, Others};
use crate::api::reduce::lanes::fold_lanes;
use crate::api::reduce::total_order::TotalOrder;
use crate::checks::axes::AxisOf;
use crate::error::refuse;
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

/// Folds the keys of each lane along axis `K`, from that of its first element on, which `first` takes. `None` if lanes have no elements.
#[inline(always)]
#[track_caller]
fn fold_keys<T: TotalOrder, S: Shape, L: Layout, const K: usize, B: Clone, R: Element>(
    view: &View<'_, T, S, L>,
    first: impl Fn(T::Key) -> B,
    fold: impl Fn(&B, T::Key) -> B,
    end: impl Fn(B) -> R,
) -> Option<Array<R, Others<S, K>>>
where
    Const<K>: Axis + AxisOf<S>,
{
    if view.shape().as_ref()[K] == 0 {
        return None;
    }
    // The first element of each lane. It is folded once more, which changes nothing.
    let part = OuterIter::new(view.moved::<K, 0>()).next()?;
    let mut folded: Vec<B> = part.iter().map(|element| first(element.__key())).collect();
    fold_lanes(*view, K, &mut folded, &mut |acc: &B, element: &T| {
        fold(acc, element.__key())
    });
    let ends = folded.into_iter().map(end).collect();
    match Array::from_vec(others::<S, K>(view.shape()), ends) {
        Ok(array) => Some(array),
        Err(error) => refuse(error),
    }
}

/// The greatest or the smallest key so far, where it is, and the position of the next one.
type Place<T> = (<T as TotalOrder>::Key, usize, usize);

/// The place with one key more, which is better than another if `better` says so.
#[inline(always)]
fn placed<T: TotalOrder>((best, at, next): Place<T>, key: T::Key, better: bool) -> Place<T> {
    if better {
        (key, next, next + 1)
    } else {
        (best, at, next + 1)
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The largest element of each lane along axis `K`: NumPy's `max(axis)`. The result has the shape of this view without that axis. It is `None`
    /// if the extent of the axis is 0, also if there are no lanes.
    ///
    /// Elements are numbers, in the order of [`max`](Self::max), which says what it is for floats. Memory is walked in its order, so columns do not
    /// take longer than rows.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[3, 1, 4], [1, 5, 2]];
    /// assert_eq!(view!(grid).max_axis::<0>().unwrap(), [3, 5, 4]);
    /// assert_eq!(view!(grid).max_axis::<1>().unwrap(), [4, 5]);
    /// assert!(view!(grid[2..]).max_axis::<0>().is_none());
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn max_axis<const K: usize>(&self) -> Option<Array<T, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        fold_keys::<T, S, L, K, _, T>(self, |key| key, |most, key| key.max(*most), T::__of)
    }

    /// The smallest element of each lane along axis `K`: NumPy's `min(axis)`. See [`max_axis`](Self::max_axis).
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn min_axis<const K: usize>(&self) -> Option<Array<T, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        fold_keys::<T, S, L, K, _, T>(self, |key| key, |least, key| key.min(*least), T::__of)
    }

    /// The position of the largest element of each lane along axis `K`: NumPy's `argmax(axis)`. Of several largest ones it is the first. See
    /// [`max_axis`](Self::max_axis).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[3, 1, 4], [3, 5, 2]];
    /// assert_eq!(view!(grid).argmax_axis::<0>().unwrap(), [0, 1, 0]);
    /// assert_eq!(view!(grid).argmin_axis::<1>().unwrap(), [1, 2]);
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn argmax_axis<const K: usize>(&self) -> Option<Array<usize, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        fold_keys::<T, S, L, K, Place<T>, usize>(self, |key| (key, 0, 0), |most, key| placed::<T>(*most, key, key > most.0), |place| place.1)
    }

    /// The position of the smallest element of each lane along axis `K`: NumPy's `argmin(axis)`. Of several smallest ones it is the first. See
    /// [`max_axis`](Self::max_axis).
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn argmin_axis<const K: usize>(&self) -> Option<Array<usize, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        fold_keys::<T, S, L, K, Place<T>, usize>(self, |key| (key, 0, 0), |least, key| placed::<T>(*least, key, key < least.0), |place| place.1)
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The largest element of each lane along axis `K`. See [`View::max_axis`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn max_axis<const K: usize>(&self) -> Option<Array<T, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        self.as_view().max_axis::<K>()
    }

    /// The smallest element of each lane along axis `K`. See [`View::min_axis`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn min_axis<const K: usize>(&self) -> Option<Array<T, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        self.as_view().min_axis::<K>()
    }

    /// The position of the largest element of each lane along axis `K`. See [`View::argmax_axis`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn argmax_axis<const K: usize>(&self) -> Option<Array<usize, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        self.as_view().argmax_axis::<K>()
    }

    /// The position of the smallest element of each lane along axis `K`. See [`View::argmin_axis`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn argmin_axis<const K: usize>(&self) -> Option<Array<usize, Others<S, K>>> where T: TotalOrder, Const<K>: Axis + AxisOf<S> {
        self.as_view().argmin_axis::<K>()
    }
}
