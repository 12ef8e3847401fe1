//! Folds along an axis: an array with one axis less.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::{Axis, Nth};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::Without;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::api::reduce::lanes::fold_lanes;
use crate::checks::axes::AxisOf;
use crate::error::refuse;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::iter::{empty, once, Sum};

/// The shape `S` without axis `K`.
pub(crate) type Others<S, const K: usize> = <Without<Nth<K>, <S as Shape>::Zip<()>> as AxisList>::Shape;

/// The extents without that of axis `K`.
#[inline(always)]
pub(super) fn others<S: Shape, const K: usize>(extents: PerAxis<S, usize>) -> PerAxis<Others<S, K>, usize>
where
    Const<K>: Axis,
{
    let mut others = <Others<S, K> as Shape>::Rank::array(0);
    let mut axis = 0;
    for (number, extent) in extents.as_ref().iter().enumerate() {
        if number != K {
            others.as_mut()[axis] = *extent;
            axis += 1;
        }
    }
    others
}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Folds the lanes along axis `K`: ndarray's `fold_axis`. The result has the shape of this view without that axis, and each of its elements is
    /// that of one lane, folded from a clone of `init` on.
    ///
    /// The elements of a lane are folded in their order, so floats are rounded as in a fold of each of [`lanes::<K>()`](Self::lanes). Which lane
    /// comes when is not promised: a view is walked in the order that suits memory, so its columns do not take longer than its rows. `f` takes
    /// the accumulator by reference.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[200u8, 100, 7], [50, 25, 7]];
    /// let columns = view!(grid).fold_axis::<0, _>(0u32, |sum, x| sum + u32::from(*x));
    /// assert_eq!((columns.shape(), columns.as_slice()), ([3], &[250, 125, 14][..]));
    /// let rows = view!(grid).fold_axis::<1, _>(0, |most, x| *x.max(most));
    /// assert_eq!(rows.as_slice(), [200, 50]);
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn fold_axis<const K: usize, B>(&self, init: B, mut f: impl FnMut(&B, &'a T) -> B) -> Array<B, Others<S, K>> where B: Element + Clone, Const<K>: Axis + AxisOf<S> {
        let mut folded = match Array::try_full_of(others::<S, K>(self.shape()), init) {
            Ok(array) => array,
            Err(error) => refuse(error),
        };
        fold_lanes(*self, K, folded.as_mut_slice(), &mut f);
        folded
    }

    /// The sums along axis `K`: NumPy's `.sum(axis)`. The result has the shape of this view without that axis.
    ///
    /// The elements of a lane are added one by one in their order, as by [`sum`](Self::sum) of each of [`lanes::<K>()`](Self::lanes), which also
    /// defines how floats are rounded. The sums have the type that the caller asks for; to add up in a wider type, use
    /// [`fold_axis`](Self::fold_axis).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let block = [[[1, 2], [3, 4]], [[10, 20], [30, 40]]];
    /// let sums = view!(block).sum_axis::<1, i32>();
    /// assert_eq!(sums.view(), view!(([[4, 6], [40, 60]])));
    /// ```
    ///
    /// # Panics
    /// If a sum overflows and addition panics then, as it does in debug builds, or if an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn sum_axis<const K: usize, R>(&self) -> Array<R, Others<S, K>> where R: Sum<&'a T> + Sum<R> + Element + Clone, Const<K>: Axis + AxisOf<S> {
        // For numbers this is one addition: a sum begins with what changes nothing, which is -0.0 for floats.
        self.fold_axis::<K, R>(empty::<&'a T>().sum(), |sum, x| once(sum.clone()).chain(once(once(x).sum())).sum())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Folds the lanes along axis `K`. See [`View::fold_axis`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn fold_axis<'b, const K: usize, B>(&'b self, init: B, f: impl FnMut(&B, &'b T) -> B) -> Array<B, Others<S, K>> where B: Element + Clone, Const<K>: Axis + AxisOf<S> {
        self.as_view().fold_axis::<K, B>(init, f)
    }

    /// The sums along axis `K`. See [`View::sum_axis`].
    ///
    /// # Panics
    /// If a sum overflows and addition panics then, as it does in debug builds, or if an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn sum_axis<'b, const K: usize, R>(&'b self) -> Array<R, Others<S, K>> where R: Sum<&'b T> + Sum<R> + Element + Clone, Const<K>: Axis + AxisOf<S>, T: 'b {
        self.as_view().sum_axis::<K, R>()
    }
}
