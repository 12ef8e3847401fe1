//! Iterators over parts of views, and arrays that are made of views: kept, split, cloned and mixed, with closures that panic and bases that lie.

#![forbid(unsafe_code)]

use std::cell::Cell;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{concatenate, shape, stack, try_concatenate, try_stack, view, Array, AsView, Dyn, RowMajor, Shape, View, ViewMut};

fn texts() -> Array<String, shape![3, 4, 2]> {
    Array::<String, shape![3, 4, 2]>::from_fn(|[i, j, k]| format!("{i}{j}{k}"))
}

/// Takes items from both ends, with jumps, splits what is left, and keeps all of them.
fn kept<I: ExactSizeIterator + DoubleEndedIterator>(mut items: I, split: impl Fn(I, usize) -> (I, I)) -> Vec<I::Item> {
    let len = items.len();
    let mut all: Vec<I::Item> = items.next().into_iter().collect();
    all.extend(items.next_back());
    all.extend(items.nth(1));
    all.extend(items.nth_back(1));
    assert_eq!(items.size_hint(), (items.len(), Some(items.len())));
    let half = items.len() / 2;
    let (first, second) = split(items, half);
    let (third, fourth) = split(second, 0);
    assert_eq!(third.count(), 0);
    all.extend(first.rev());
    all.extend(fourth);
    // Jumps have left two out, if there were so many.
    assert_eq!(all.len(), len.saturating_sub(2).max(len.min(2)));
    all
}

/// All texts are written, also through parts that are used side by side.
fn written<S: Shape, L: view_core::Layout>(mut parts: Vec<ViewMut<'_, String, S, L>>) {
    for _ in 0..2 {
        for part in &mut parts {
            part.iter_mut().for_each(|text| text.push('x'));
        }
    }
    assert!(parts.iter().flat_map(|part| part.iter()).all(|text| text.ends_with("xx")));
}

fn read<S: Shape, L: view_core::Layout>(parts: Vec<View<'_, String, S, L>>) -> usize {
    parts.iter().flat_map(|part| part.iter()).map(String::len).sum()
}

#[test]
fn parts_are_used_side_by_side() {
    let mut block = texts();
    let mut view = view!(mut block[::-1, .., ::-1]);
    written(kept(view.axes_iter_mut::<2>(), |parts, n| parts.split_at(n)));
    written(kept(view.axes_iter_mut::<3>(), |parts, n| parts.split_at(n)));
    written(kept(view.chunks_mut::<1>(3), |parts, n| parts.split_at(n)));
    written(kept(view.split_into_mut::<0>(7), |parts, n| parts.split_at(n)));
    written(kept(view.outer_iter_mut(), |parts, n| parts.split_at(n)));
    written(kept(view.lanes_mut::<1>(), |parts, n| parts.split_at(n)));
    written(kept(view.tile_iter_mut::<shape![1, 2, 1]>(), |parts, n| parts.split_at(n)));
    written(view.indexed_axes_iter_mut::<2>().map(|(_, part)| part).collect());
    for text in kept(view.iter_mut(), |items, n| items.split_at(n)) {
        text.push('y');
    }
    for ([i, j, k], text) in kept(view.indexed_iter_mut(), |items, n| items.split_at(n)) {
        text.push_str(&format!("{i}{j}{k}"));
    }
    assert_eq!(view.indexed_iter_mut().count(), 24);
    view.indexed_iter_mut().last().unwrap().1.clear();
    view.axes_iter_mut::<2>().last().unwrap().fill(String::new());
    view.axes_iter_mut::<1>().fold((), |(), mut part| part.fill(String::new()));
    assert!(view.axes_iter_mut::<2>().count() == 12 && view.iter().all(String::is_empty));
    // Threads of rayon.
    use rayon::iter::ParallelIterator;
    view.par_axes_iter_mut::<2>().for_each(|mut part| part.fill("a".to_owned()));
    view.par_chunks_mut::<1>(3).for_each(|mut part| part.fill("b".to_owned()));
    view.par_indexed_iter_mut().for_each(|(_, text)| text.push('c'));
    assert_eq!(view.as_view().par_indexed_iter().filter(|(_, text)| *text == "bc").count(), 24);
    assert_eq!(view.as_view().par_axes_iter::<1>().count() + view.as_view().par_chunks::<0>(2).count(), 5);
    assert_eq!(view.as_view().par_window_iter::<shape![1, 2, 2]>().map(|part| part.len()).sum::<usize>(), 36);
}

#[test]
fn shared_parts_are_cloned_and_split() {
    let mut block = texts();
    let view = view!(mut block[.., 1..]);
    let shared = view.as_view();
    assert_eq!(read(kept(view.axes_iter::<2>(), |parts, n| parts.split_at(n))), read(kept(shared.axes_iter::<2>().clone(), |parts, n| parts.split_at(n))));
    assert_eq!(read(kept(view.chunks::<2>(1), |parts, n| parts.split_at(n))), read(shared.chunks::<2>(1).clone().collect()));
    assert_eq!(read(view.split_into::<0>(2).collect()), read(shared.split_into::<0>(5).collect()));
    assert_eq!(read(shared.outer_iter().clone().collect()), read(shared.lanes::<0>().clone().collect()));
    assert_eq!(read(kept(shared.outer_iter(), |parts, n| parts.split_at(n))), 36);
    assert_eq!(read(kept(shared.lanes::<0>(), |parts, n| parts.split_at(n))), 36);
    assert_eq!(read(kept(shared.tile_iter::<shape![3, 1, 2]>().clone(), |parts, n| parts.split_at(n))), 36);
    assert_eq!(kept(shared.iter(), |items, n| items.split_at(n)).len(), 16);
    assert_eq!(kept(shared.indexed_iter(), |items, n| items.split_at(n)).len(), 16);
    assert_eq!(view.indexed_axes_iter::<2>().chain(shared.indexed_axes_iter::<2>()).count(), 18);
    assert_eq!(read(kept(shared.window_iter::<shape![2, 2, 1]>(), |parts, n| parts.split_at(n))), 72);
    assert_eq!(read(view.window_iter::<shape![1, 1, 2]>().collect()), read(shared.window_iter_of::<shape![Dyn, 1, 2]>([1, 1, 2]).collect()));
    for n in [usize::MAX, 10] {
        assert!(catch_unwind(AssertUnwindSafe(|| _ = shared.axes_iter::<2>().split_at(n))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| _ = shared.chunks::<1>(1).split_at(n))).is_err());
        assert!(catch_unwind(AssertUnwindSafe(|| _ = shared.indexed_iter().split_at(n.max(19)))).is_err());
    }
    assert_eq!(shared.chunks::<1>(usize::MAX).len(), 1);
    assert!(catch_unwind(AssertUnwindSafe(|| _ = shared.chunks::<1>(0))).is_err());
}

#[test]
fn slices_in_the_order_of_memory_are_those_of_the_view() {
    let mut block = texts();
    assert_eq!(view!(block.T).try_as_memory_slice(), Some(block.as_slice()));
    let view = view!(mut block[::-1].T);
    assert_eq!(view.try_as_memory_slice().map(<[String]>::len), Some(24));
    let mut view = view;
    view.try_as_mut_memory_slice().unwrap().iter_mut().for_each(String::clear);
    assert!(view.iter().all(String::is_empty) && view!(mut block[.., 1]).try_as_mut_memory_slice().is_none());
}

/// A base that says another thing each time.
struct Liar(Vec<String>, Cell<usize>);

impl AsView for Liar {
    type Element = String;
    type Shape = shape![Dyn];
    type Layout = RowMajor;
    fn as_view(&self) -> View<'_, String, shape![Dyn]> {
        self.1.set(self.1.get() + 1);
        view!(self.0[..self.1.get() % 4])
    }
}

#[test]
fn joined_views_are_asked_once() {
    let liars = [0, 1, 2, 3].map(|n| Liar(["a", "b", "c", "d"].map(str::to_owned).to_vec(), Cell::new(n)));
    for _ in 0..8 {
        let all = concatenate(0, &liars);
        assert_eq!(all.len(), all.iter().filter(|text| text.len() == 1).count());
        assert!(try_concatenate(0, &liars).is_ok());
        _ = try_stack(0, &liars);
        _ = catch_unwind(AssertUnwindSafe(|| stack(1, &liars)));
    }
    let block = texts();
    for axis in 0..4 {
        assert_eq!(stack(axis, &[&block, &block]).iter().map(String::len).sum::<usize>(), 144);
    }
    assert_eq!(concatenate(2, &[view!(block[.., ::-1]), view!(block[.., ::-1])]).len(), 48);
}

#[test]
fn arrays_are_made_by_closures_that_panic() {
    let block = texts();
    for limit in 0..26 {
        let count = Cell::new(0);
        let next = || {
            count.set(count.get() + 1);
            assert!(count.get() <= limit, "on purpose");
            "made".to_owned()
        };
        let mut out = texts();
        assert_eq!(catch_unwind(AssertUnwindSafe(|| view!(block.T).map(|_| next()))).is_ok(), limit >= 24);
        count.set(0);
        assert_eq!(catch_unwind(AssertUnwindSafe(|| view!(block).map_into(&mut out, |_| next()))).is_ok(), limit >= 24);
        count.set(0);
        assert_eq!(catch_unwind(AssertUnwindSafe(|| view!(block).try_map_into(&mut out, |_| next()))).is_ok(), limit >= 24);
        count.set(0);
        assert_eq!(catch_unwind(AssertUnwindSafe(|| Array::<String, shape![2, 12]>::from_fn(|_| next()))).is_ok(), limit >= 24);
        count.set(0);
        assert_eq!(catch_unwind(AssertUnwindSafe(|| Array::<String, shape![Dyn, 12]>::from_fn_of([2, 12], |_| next()))).is_ok(), limit >= 24);
        assert!(out.iter().all(|text| text.len() >= 3));
    }
    assert_eq!(block.map(String::len).iter().sum::<usize>(), 72);
    assert_eq!(Array::<u8, shape![2]>::zeros().as_slice(), Array::<u8, shape![Dyn]>::zeros_of([2]).as_slice());
    assert_eq!(Array::<u8, shape![2]>::full(7).as_slice(), Array::<u8, shape![Dyn]>::full_of([2], 7).as_slice());
    assert!(Array::<u8, shape![Dyn, Dyn]>::try_from_fn_of([usize::MAX, 2], |_| unreachable!()).is_err());
    assert!(catch_unwind(|| Array::<u64, shape![Dyn]>::zeros_of([usize::MAX / 2])).is_err());
    let unit = Array::<(), shape![Dyn]>::from_iter(std::iter::repeat_n((), 1000));
    assert_eq!((unit.len(), Array::from(vec![String::new(); 3]).len()), (1000, 3));
    assert_eq!(Array::from([["a".to_owned()], ["b".to_owned()]]).into_vec(), ["a", "b"]);
    let even = view!(block).map(|text| text.ends_with('0'));
    assert_eq!((even.view().positions().len(), view!(block).full_like(1).len()), (12, 24));
    let mut even = even;
    assert_eq!(view!(mut even[1]).positions().len(), 4);
    assert!(view!(block[.., 3..]).zeros_like().iter().all(String::is_empty));
}
