//! Elements that change places and are written to by lists and masks: positions beyond the axis, comparisons that contradict themselves, change what they
//! compare, or panic.

#![forbid(unsafe_code)]

use std::cell::Cell;
use std::cmp::Ordering;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{view, Element, View, ViewMut};

/// Positions at which sums and products wrap.
const EDGES: [usize; 8] = [0, 1, 2, 3, 4, usize::MAX, isize::MAX as usize, isize::MAX as usize + 1];

/// An element that owns memory, and whose order is another one each time.
#[derive(Clone, Debug, Element)]
struct Fickle(String, Cell<u32>);
impl Fickle {
    fn order(&self) -> Ordering {
        let times = self.1.get();
        self.1.set(times.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        assert!(!times.is_multiple_of(23), "this comparison panics");
        [Ordering::Less, Ordering::Equal, Ordering::Greater][times as usize % 3]
    }
}
impl PartialEq for Fickle {
    fn eq(&self, _: &Self) -> bool {
        self.order().is_eq()
    }
}
impl Eq for Fickle {}
impl PartialOrd for Fickle {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Fickle {
    fn cmp(&self, _: &Self) -> Ordering {
        self.order()
    }
}

/// Whether it panics or not, the same elements are there afterwards.
fn all_stay(call: impl Fn(ViewMut<'_, Fickle, view_core::shape![4, 3]>)) {
    for seed in 0..40 {
        let mut grid: [[Fickle; 3]; 4] =
            std::array::from_fn(|i| std::array::from_fn(|j| Fickle(format!("{i} {j}"), Cell::new(seed * 977 + (3 * i + j) as u32 + 1))));
        let _ = catch_unwind(AssertUnwindSafe(|| call(view!(mut grid))));
        let mut names: Vec<&str> = grid.iter().flatten().map(|x| &*x.0).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 12);
    }
}

#[test]
fn orders_that_are_none() {
    all_stay(|mut v| v.sort_axis::<0>());
    all_stay(|mut v| v.sort_axis::<1>());
    all_stay(|mut v| view!(mut v[::-1, ::2]).sort_axis_unstable::<1>());
    all_stay(|mut v| v.sort_axis_by::<0>(|a, b| a.cmp(b)));
    all_stay(|mut v| v.sort_axis_by_key::<0, _>(|a| a.clone()));
    all_stay(|mut v| v.sort_axis_unstable_by::<0>(|a, b| a.cmp(b)));
    all_stay(|mut v| v.select_nth_axis::<0>(1));
    all_stay(|mut v| v.select_nth_axis_by::<1>(2, |a, b| b.cmp(a)));
    all_stay(|mut v| _ = v.try_select_nth_axis_by::<0>(3, |a, b| a.cmp(b)));
    all_stay(|mut v| view!(mut v[.., 1]).sort());
    all_stay(|mut v| view!(mut v[.., 1]).sort_by(|a, b| a.cmp(b)));
    all_stay(|mut v| view!(mut v[.., 1]).sort_by_key(|a| a.clone()));
    all_stay(|mut v| view!(mut v[.., 1]).sort_unstable());
}

#[test]
fn positions_beyond_the_axis() {
    for (a, b) in EDGES.into_iter().flat_map(|a| EDGES.map(|b| (a, b))) {
        all_stay(|mut v| {
            let _ = catch_unwind(AssertUnwindSafe(|| v.swap([a, b], [b, a])));
            let _ = catch_unwind(AssertUnwindSafe(|| v.swap_axis::<0>(a, b)));
            let _ = catch_unwind(AssertUnwindSafe(|| v.rotate_axis::<0>(a)));
            let _ = catch_unwind(AssertUnwindSafe(|| v.rotate_axis::<1>(b)));
            let _ = (v.try_swap([a, b], [b, a]), v.try_swap_axis::<1>(a, b), v.try_rotate_axis::<1>(a));
            v.reverse_axis::<0>();
            view!(mut v[1]).reverse();
            let parts = v.try_select_mut::<0>(&[a, b, 3]).unwrap_or_default();
            let mut places: Vec<*const Fickle> = parts.iter().flat_map(|part| part.iter().map(std::ptr::from_ref)).collect();
            places.sort_unstable();
            places.dedup();
            assert_eq!(places.len(), 3 * parts.len());
        });
    }
}

#[test]
fn lists_and_masks_that_do_not_fit() {
    for (a, b) in EDGES.into_iter().flat_map(|a| EDGES.map(|b| (a, b))) {
        let mut list = vec![[0u8; 3]; 4];
        let other = vec![[7u8; 3]; a.min(9)];
        let mask = vec![[true, false, true]; b.min(9)];
        let mut v = view!(mut list);
        let _ = (v.try_fill_where(&mask, 1), v.try_assign_where(&mask, &other), v.try_assign_broadcast(&other));
        let _ = v.try_assign_select::<0, _>(&[a, b], &other);
        let _ = catch_unwind(AssertUnwindSafe(|| v.fill_where(&mask, 1)));
        let _ = (v.try_assign_mask(&mask, &vec![2; a.min(9)]), catch_unwind(AssertUnwindSafe(|| v.assign_mask(&mask, &vec![2; b.min(9)]))));
        let _ = catch_unwind(AssertUnwindSafe(|| v.assign_where(&mask, &other)));
        let _ = catch_unwind(AssertUnwindSafe(|| v.assign_broadcast(&other)));
        let _ = catch_unwind(AssertUnwindSafe(|| v.assign_select::<1, _>(&[a, b], &[[3], [4], [5], [6]])));
        let _ = catch_unwind(AssertUnwindSafe(|| v.select_mut::<1>(&[a, b]).len()));
        v.fill_with(|| 3);
        assert!(v.iter().all(|x| *x == 3));
    }
}

#[test]
fn orders_of_axes_and_arrays() {
    let mut block = [[[1u16, 2, 3], [4, 5, 6]]];
    for (a, b) in EDGES.into_iter().flat_map(|a| EDGES.map(|b| (a, b))) {
        let v = view!(block);
        let turned = catch_unwind(|| v.permuted([a, b, 0]).to_vec());
        assert_eq!(v.try_permuted([a, b, 0]).map(|v| v.to_vec()).ok(), turned.ok());
    }
    let v: View<'_, u16, _> = view!(block);
    assert_eq!(v.as_array(), &block);
    assert_eq!((v.argmax(), v.argmin(), v.mean()), (Some([0, 1, 2]), Some([0, 0, 0]), Some(3.5)));
    let axes = (v.max_axis::<0>(), v.min_axis::<1>(), v.argmax_axis::<2>(), v.argmin_axis::<2>(), v.mean_axis::<1>());
    assert!(axes.0.is_some() && axes.1.is_some() && axes.2.is_some() && axes.3.is_some() && axes.4.is_some());
    let mut array = v.copy();
    array.as_mut_array()[0][0][0] = 9;
    assert_eq!(array.as_array()[0][0][0], 9);
    let mut v = view!(mut block);
    v.as_mut_array()[0][1][2] = 7;
    v.into_array()[0].swap(0, 1);
    assert_eq!(block, [[[4, 5, 7], [1, 2, 3]]]);
    let empty = [[0u32; 0]; 3];
    assert_eq!(view!(empty).as_array().len(), 3);
    assert!(<&[[u32; 0]; 3]>::try_from(view!(empty)).is_ok());
}
