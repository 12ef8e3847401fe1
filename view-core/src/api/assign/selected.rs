//! Positions of an axis that a list names: as unique views, and written to.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::Put;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::DynStride;
use crate::api::iter::outer::{OuterIter, OuterIterMut};
use crate::api::operand::{ShapeOf, Shared};
use crate::checks::axes::{AxisOf, BroadcastOf};
use crate::error::{refuse, ViewError};
use crate::ops::stored_as;
use crate::ops::transpose::{Moved, MovedLayout};
use crate::ops::AxesOf;
use crate::view::base::lend::Base;
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

/// An iterator over the sub-views of a view along axis `K`.
type Along<'a, T, S, L, const K: usize> =
    OuterIterMut<'a, T, <Moved<AxesOf<T, S, L>, K, 0> as AxisList>::Shape, MovedLayout<T, S, L, K, 0>>;
/// The sub-view at one position of axis `K`.
pub(crate) type Part<'a, T, S, L, const K: usize> = <Along<'a, T, S, L, K> as Iterator>::Item;
/// The shape of a view of shape `S` with so many positions of axis `K` as a list has.
pub(crate) type Selected<S, const K: usize> =
    <Put<Nth<K>, Dyn, DynStride, <S as Shape>::Zip<()>> as AxisList>::Shape;

/// # Errors
/// [`ViewError::Index`] with the first of the positions that is not below the extent of the axis.
#[inline(always)]
fn on_axis(axis: usize, length: usize, positions: &[usize]) -> Result<(), ViewError> {
    match positions.iter().find(|&&position| position >= length) {
        Some(&index) => Err(ViewError::Index {
            axis: axis as isize,
            index,
            length,
        }),
        None => Ok(()),
    }
}

/// Writes a sub-view of the broadcast view to one of the same extents, which have other types.
#[inline(always)]
fn write<T: Element + Clone, S: Shape, L: Layout, Z: Shape, M: Layout>(
    mut to: ViewMut<'_, T, S, L>,
    from: View<'_, T, Z, M>,
) -> Result<(), ViewError> {
    to.write(&from.repeated::<S>(to.stored_shape())?)
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The sub-views at the given positions of axis `K`, in the given order, as unique views that can be used side by side: the `get_disjoint_mut` of
    /// slices. [`select`](Self::select) copies them.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2], [3, 4], [5, 6]];
    /// let mut rows = view!(mut grid);
    /// let mut rows = rows.select_mut::<0>(&[2, 0]);
    /// let (last, first) = rows.split_at_mut(1);
    /// last[0].assign(&first[0].as_view());
    /// first[0].fill(0);
    /// assert_eq!(grid, [[0, 0], [3, 4], [1, 2]]);
    /// ```
    ///
    /// It sorts the positions, and takes memory for each of them.
    ///
    /// # Panics
    /// If a position is not below the extent of the axis, or occurs twice.
    #[track_caller]
    #[rustfmt::skip]
    pub fn select_mut<const K: usize>(&mut self, positions: &[usize]) -> Vec<Part<'_, T, S, L, K>> where Const<K>: Axis + AxisOf<S> {
        self.reborrow().into_selected::<K>(positions)
    }

    /// Like [`select_mut`](Self::select_mut), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Index`] with the first position that is not below the extent of the axis, [`ViewError::PositionTwice`] with the lowest position
    /// that occurs twice.
    #[rustfmt::skip]
    pub fn try_select_mut<const K: usize>(&mut self, positions: &[usize]) -> Result<Vec<Part<'_, T, S, L, K>>, ViewError> where Const<K>: Axis + AxisOf<S> {
        self.reborrow().try_into_selected::<K>(positions)
    }

    /// Overwrites the given positions of axis `K` with `other`, after it is broadcast to their shape: NumPy's `a[:, positions] = other`. `other` is a view or
    /// another base, with as many positions of axis `K` as the list has, or one, or without that axis and those before it.
    ///
    /// A position may occur several times: the last entry counts, as in NumPy.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3], [4, 5, 6]];
    /// view!(mut grid).assign_select::<1, _>(&[2, 0], &[[30, 10], [60, 40]]);
    /// assert_eq!(grid, [[10, 2, 30], [40, 5, 60]]);
    /// view!(mut grid).assign_select::<0, _>(&[0, 1], &[7, 8, 9]);
    /// assert_eq!(grid, [[7, 8, 9], [7, 8, 9]]);
    /// ```
    ///
    /// # Panics
    /// If a position is not below the extent of the axis, or if a dynamic extent of `other` is neither 1 nor that of the positions.
    #[track_caller]
    #[rustfmt::skip]
    pub fn assign_select<'b, const K: usize, B>(&mut self, positions: &[usize], other: &'b B) where T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, Const<K>: Axis + AxisOf<S>, Selected<S, K>: BroadcastOf<ShapeOf<'b, B>> {
        if let Err(error) = self.try_assign_select::<K, B>(positions, other) {
            refuse(error)
        }
    }

    /// Like [`assign_select`](Self::assign_select), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Index`] with the first position that is not below the extent of the axis, [`ViewError::Broadcast`] if a dynamic extent of `other` is
    /// neither 1 nor that of the positions, [`ViewError::TooLarge`] if a view of so many positions could not be counted. Then nothing is written.
    #[rustfmt::skip]
    pub fn try_assign_select<'b, const K: usize, B>(&mut self, positions: &[usize], other: &'b B) -> Result<(), ViewError> where T: Clone + 'b, B: Base<'b, Open: Shared<'b, T>> + ?Sized, Const<K>: Axis + AxisOf<S>, Selected<S, K>: BroadcastOf<ShapeOf<'b, B>> {
        let other = other.try_open()?.view();
        let mut extents = self.shape();
        on_axis(K, extents.as_ref()[K], positions)?;
        extents.as_mut()[K] = positions.len();
        let other = other.repeated::<Selected<S, K>>(stored_as::<Selected<S, K>>(extents.as_ref())?)?;
        let from = OuterIter::new(other.moved::<K, 0>());
        for (&position, from) in positions.iter().zip(from) {
            let mut parts: Along<'_, T, S, L, K> = OuterIterMut::new(self.reborrow().moved::<K, 0>());
            if let Some(to) = parts.nth(position) {
                write(to, from)?;
            }
        }
        Ok(())
    }
}

/// By value: what these return lives as long as the borrow of the base.
impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// As [`select_mut`](Self::select_mut).
    #[track_caller]
    #[rustfmt::skip]
    pub(crate) fn into_selected<const K: usize>(self, positions: &[usize]) -> Vec<Part<'a, T, S, L, K>> where Const<K>: Axis + AxisOf<S> {
        match self.try_into_selected::<K>(positions) {
            Ok(views) => views,
            Err(error) => refuse(error),
        }
    }

    /// As [`try_select_mut`](Self::try_select_mut).
    ///
    /// # Errors
    /// As [`try_select_mut`](Self::try_select_mut).
    #[rustfmt::skip]
    pub(crate) fn try_into_selected<const K: usize>(self, positions: &[usize]) -> Result<Vec<Part<'a, T, S, L, K>>, ViewError> where Const<K>: Axis + AxisOf<S> {
        on_axis(K, self.shape().as_ref()[K], positions)?;
        let mut sorted: Vec<(usize, usize)> = positions.iter().enumerate().map(|(entry, &position)| (position, entry)).collect();
        sorted.sort_unstable();
        if let Some(two) = sorted.windows(2).find(|two| two[0].0 == two[1].0) {
            return Err(ViewError::PositionTwice { axis: K as isize, index: two[0].0, first: two[0].1, second: two[1].1 });
        }
        let mut parts: Along<'a, T, S, L, K> = OuterIterMut::new(self.moved::<K, 0>());
        let mut before = 0;
        let mut views: Vec<(usize, Part<'a, T, S, L, K>)> = Vec::with_capacity(sorted.len());
        for (position, entry) in sorted {
            // The iterator goes on from the position behind the last one.
            views.extend(parts.nth(position - before).map(|part| (entry, part)));
            before = position + 1;
        }
        views.sort_unstable_by_key(|(entry, _)| *entry);
        Ok(views.into_iter().map(|(_, part)| part).collect())
    }
}
