//! Sums, means, extremes and folds of arrays.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::api::reduce::axis::Others;
use crate::api::reduce::mean::Mean;
use crate::api::reduce::pairwise::PairwiseSum;
use crate::api::reduce::total_order::TotalOrder;
use crate::checks::axes::AxisOf;
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;
use core::iter::Sum;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    forward! {
        fn fold['b, B](&'b self, init: B, f: impl FnMut(B, &'b T) -> B) -> B;
        fn fold_unordered['b, B](&'b self, init: B, f: impl FnMut(B, &'b T) -> B) -> B;
        /// # Panics
        /// If the sum overflows and addition panics then, as it does in debug builds.
        fn sum['b, R: Sum<&'b T>](&'b self) -> R where [T: 'b];
        fn sum_pairwise(&self) -> T where [T: PairwiseSum];
        fn sum_unordered(&self) -> T where [T: PairwiseSum];
        fn mean[R](&self) -> Option<R> where [T: Mean<Mean = R>];
        /// # Panics
        /// If an allocation of so many elements is too large.
        #[track_caller]
        fn fold_axis::<K, B>['b, const K: usize, B](&'b self, init: B, f: impl FnMut(&B, &'b T) -> B) -> Array<B, Others<S, K>> where [B: Element + Clone, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If a sum overflows and addition panics then, as it does in debug builds, or if an allocation of so many elements is too large.
        #[track_caller]
        fn sum_axis::<K, R>['b, const K: usize, R](&'b self) -> Array<R, Others<S, K>> where [R: Sum<&'b T> + Sum<R> + Element + Clone, Const<K>: Axis + AxisOf<S>, T: 'b];
        /// # Panics
        /// If an allocation of so many elements is too large.
        #[track_caller]
        fn mean_axis::<K>[const K: usize](&self) -> Option<Array<T::Mean, Others<S, K>>> where [T: Mean, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If an allocation of so many elements is too large.
        #[track_caller]
        fn max_axis::<K>[const K: usize](&self) -> Option<Array<T, Others<S, K>>> where [T: TotalOrder, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If an allocation of so many elements is too large.
        #[track_caller]
        fn min_axis::<K>[const K: usize](&self) -> Option<Array<T, Others<S, K>>> where [T: TotalOrder, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If an allocation of so many elements is too large.
        #[track_caller]
        fn argmax_axis::<K>[const K: usize](&self) -> Option<Array<usize, Others<S, K>>> where [T: TotalOrder, Const<K>: Axis + AxisOf<S>];
        /// # Panics
        /// If an allocation of so many elements is too large.
        #[track_caller]
        fn argmin_axis::<K>[const K: usize](&self) -> Option<Array<usize, Others<S, K>>> where [T: TotalOrder, Const<K>: Axis + AxisOf<S>];
    }
}

impl<T: Element, E: Extent, Rest: Shape, A: Alignment> Array<T, (E, Rest), A> {
    forward! {
        fn max(&self) -> Option<T> where [T: TotalOrder];
        fn min(&self) -> Option<T> where [T: TotalOrder];
        fn min_max(&self) -> Option<(T, T)> where [T: TotalOrder];
        fn argmax(&self) -> Option<PerAxis<(E, Rest), usize>> where [T: TotalOrder];
        fn argmin(&self) -> Option<PerAxis<(E, Rest), usize>> where [T: TotalOrder];
    }
}
