//! Means: of all elements, and of each lane along an axis.

use crate::algebra::element::element::Element;
use crate::algebra::element::scalar::Scalar;
#[cfg(feature = "alloc")]
use crate::algebra::number::constant::Const;
#[cfg(feature = "alloc")]
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
#[cfg(feature = "alloc")]
use crate::api::reduce::axis::{others, Others};
#[cfg(feature = "alloc")]
use crate::api::reduce::lanes::fold_lanes;
use crate::api::reduce::pairwise::partial_sum;
#[cfg(feature = "alloc")]
use crate::checks::axes::AxisOf;
#[cfg(feature = "alloc")]
use crate::error::refuse;
use crate::view::view::{View, ViewMut};
#[cfg(feature = "alloc")]
use alloc::{vec, vec::Vec};

/// A number that has a mean: [`View::mean`]. The mean of floats has their type, that of integers and `bool`s is an `f64`, as in NumPy.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` has no mean that is known here [V330]",
    label = "there is neither `mean` nor `mean_axis` of these elements",
    note = "help: `.fold(…)` adds up elements of any type, and `.len()` says how many there are"
)]
pub trait Mean: Scalar + Copy {
    /// The type of the mean.
    type Mean: Element + Copy;
    /// What partial sums are.
    #[doc(hidden)]
    type Sum: Copy;
    /// The sum of nothing.
    #[doc(hidden)]
    const NOTHING: Self::Sum;
    #[doc(hidden)]
    fn __plus(sum: Self::Sum, number: Self) -> Self::Sum;
    #[doc(hidden)]
    fn __over(sum: Self::Sum, count: usize) -> Self::Mean;
    /// The sum of all elements of a view.
    #[doc(hidden)]
    fn __sum<S: Shape, L: Layout>(view: &View<'_, Self, S, L>) -> Self::Sum;
}

macro_rules! floats {
    ($($T:ty, $Sum:ident, $widen:path, $round:path;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Mean for $T {
            type Mean = $T;
            type Sum = $Sum;
            const NOTHING: $Sum = -0.0;
            #[inline(always)]
            fn __plus(sum: $Sum, number: $T) -> $Sum {
                sum + $widen(number)
            }
            #[inline(always)]
            fn __over(sum: $Sum, count: usize) -> $T {
                $round(sum / count as $Sum)
            }
            #[inline(always)]
            fn __sum<S: Shape, L: Layout>(view: &View<'_, $T, S, L>) -> $Sum {
                partial_sum(view)
            }
        }
    )*};
}
floats! {
    f32, f32, f32::from, f32::from;
    f64, f64, f64::from, f64::from;
}
#[cfg(feature = "half")]
floats! {
    half::f16, f32, half::f16::to_f32, half::f16::from_f32;
    half::bf16, f32, half::bf16::to_f32, half::bf16::from_f32;
}

/// The sum of so many numbers of 32 bits fits an `i64`.
const FEW: usize = 1 << 31;

macro_rules! integers {
    ($how:ident: $($T:ident as $Wide:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Mean for $T {
            type Mean = f64;
            type Sum = f64;
            const NOTHING: f64 = 0.0;
            #[inline(always)]
            fn __plus(sum: f64, number: $T) -> f64 {
                sum + (number as $Wide) as f64
            }
            #[inline(always)]
            fn __over(sum: f64, count: usize) -> f64 {
                sum / count as f64
            }
            #[inline(always)]
            fn __sum<S: Shape, L: Layout>(view: &View<'_, $T, S, L>) -> f64 {
                integers!(@$how view)
            }
        }
    )*};
    // Exact, and several at once.
    (@few $view:ident) => {
        if $view.len() <= FEW {
            $view.fold_unordered(0, |sum: i64, number| sum + *number as i64) as f64
        } else {
            integers!(@many $view)
        }
    };
    (@many $view:ident) => {
        $view.fold(0.0, |sum, number| Self::__plus(sum, *number))
    };
}
integers!(few: bool as u8  u8 as u8  i8 as i8  u16 as u16  i16 as i16  u32 as u32  i32 as i32);
integers!(many: u64 as u64  i64 as i64  u128 as u128  i128 as i128  usize as usize  isize as isize);

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The mean of all elements, or `None` if there is no element: NumPy's `mean`.
    ///
    /// The mean of floats has their type, and their sum is that of [`sum_pairwise`](Self::sum_pairwise), of half-precision floats in `f32`. The mean of integers and
    /// `bool`s is an `f64`; those of up to 32 bits are added exactly, others as `f64`s in row-major order.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid).mean(), Some(3.5));
    /// assert_eq!(view!(([0.1f32; 100_000])).mean(), Some(0.10000001));
    /// assert_eq!(view!(grid[.., 3..]).mean(), None);
    /// ```
    #[inline(always)]
    pub fn mean<R>(&self) -> Option<R>
    where
        T: Mean<Mean = R>,
    {
        match self.len() {
            0 => None,
            count => Some(T::__over(T::__sum(self), count)),
        }
    }

    /// The mean of each lane along axis `K`: NumPy's `mean(axis)`. The result has the shape of this view without that axis. It is `None` if the
    /// extent of the axis is 0, also if there are no lanes.
    ///
    /// The elements of a lane are added one by one in their order, as by [`sum_axis`](Self::sum_axis), integers and `bool`s as `f64`s, which is exact up to
    /// 2<sup>53</sup>. Memory is walked in its order, so columns do not take longer than rows.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1.0, 2.0, 6.0], [3.0, 4.0, 8.0]];
    /// assert_eq!(view!(grid).mean_axis::<0>().unwrap(), [2.0, 3.0, 7.0]);
    /// assert_eq!(view!(grid).mean_axis::<1>().unwrap(), [3.0, 5.0]);
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[cfg(feature = "alloc")]
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn mean_axis<const K: usize>(&self) -> Option<Array<T::Mean, Others<S, K>>> where T: Mean, Const<K>: Axis + AxisOf<S> {
        let count = self.shape().as_ref()[K];
        if count == 0 {
            return None;
        }
        let others = others::<S, K>(self.shape());
        let lanes = if self.is_empty() { 0 } else { others.as_ref().iter().product() };
        let mut sums = vec![T::NOTHING; lanes];
        fold_lanes(*self, K, &mut sums, &mut |sum: &T::Sum, number: &T| T::__plus(*sum, *number));
        let means: Vec<T::Mean> = sums.into_iter().map(|sum| T::__over(sum, count)).collect();
        match Array::from_vec(others, means) {
            Ok(array) => Some(array),
            Err(error) => refuse(error),
        }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The mean of all elements. See [`View::mean`].
    #[inline(always)]
    pub fn mean<R>(&self) -> Option<R>
    where
        T: Mean<Mean = R>,
    {
        self.as_view().mean()
    }

    /// The mean of each lane along axis `K`. See [`View::mean_axis`].
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    #[cfg(feature = "alloc")]
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn mean_axis<const K: usize>(&self) -> Option<Array<T::Mean, Others<S, K>>> where T: Mean, Const<K>: Axis + AxisOf<S> {
        self.as_view().mean_axis::<K>()
    }
}
