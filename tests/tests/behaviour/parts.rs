//! Iterators over the parts of a view: the first axes at once, windows, chunks, and elements with their indices. Each is compared with a loop over
//! indices.

use crate::bases::forget;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, shares_memory, view, Array, Dyn, Shape, View};

fn numbered<const N: usize, const M: usize, const P: usize>() -> [[[u32; P]; N]; M] {
    core::array::from_fn(|i| core::array::from_fn(|j| core::array::from_fn(|k| ((i * N + j) * P + k) as u32)))
}

/// Walks from both ends, skips, and splits: all give the same items.
fn check<I, X>(make: impl Fn() -> I, what: impl Fn(X) -> Vec<u32>)
where
    I: Iterator<Item = X> + DoubleEndedIterator + ExactSizeIterator,
{
    let forwards: Vec<Vec<u32>> = make().map(&what).collect();
    let mut backwards: Vec<Vec<u32>> = make().rev().map(&what).collect();
    backwards.reverse();
    assert_eq!(forwards, backwards);
    assert_eq!(make().len(), forwards.len());
    assert_eq!(make().count(), forwards.len());
    assert_eq!(make().last().map(&what), forwards.last().cloned());
    for skip in 0..forwards.len() + 2 {
        assert_eq!(make().nth(skip).map(&what), forwards.get(skip).cloned());
        assert_eq!(
            make().nth_back(skip).map(&what),
            forwards.iter().rev().nth(skip).cloned()
        );
        let mut both = make();
        let mut seen: Vec<Vec<u32>> = both.by_ref().take(skip).map(&what).collect();
        assert_eq!(both.len(), forwards.len().saturating_sub(skip));
        while let Some(part) = both.next_back() {
            seen.insert(skip.min(forwards.len()), what(part));
        }
        assert_eq!(seen, forwards);
        assert!(both.next().is_none() && both.next_back().is_none());
    }
}

/// Splits at each place, also after items were taken.
macro_rules! check_splits {
    ($make:expr, $what:expr) => {
        let all: Vec<_> = $make.map($what).collect();
        for n in 0..=all.len() {
            let (first, second) = $make.split_at(n);
            assert_eq!((first.len(), second.len()), (n, all.len() - n));
            assert_eq!(first.map($what).collect::<Vec<_>>(), all[..n]);
            assert_eq!(second.map($what).collect::<Vec<_>>(), all[n..]);
        }
        if all.len() > 2 {
            let mut some = $make;
            some.next();
            some.next_back();
            let (first, second) = some.split_at(1);
            assert_eq!(first.map($what).collect::<Vec<_>>(), all[1..2]);
            assert_eq!(second.map($what).collect::<Vec<_>>(), all[2..all.len() - 1]);
        }
        assert!(catch_unwind(AssertUnwindSafe(|| _ = $make.split_at(all.len() + 1))).is_err());
    };
}

#[test]
fn the_first_axes_at_once() {
    let block = numbered::<3, 2, 4>();
    let rows = forget(2);
    check(|| view!(block).axes_iter::<1>(), |part| part.to_vec());
    check(|| view!(block).axes_iter::<2>(), |part| part.to_vec());
    check(|| view!(block).axes_iter::<3>(), |part| part.to_vec());
    check(
        || view!(block[::-1, ::2, 1..]).axes_iter::<2>(),
        |part| part.to_vec(),
    );
    check(|| view!(block.T).axes_iter::<2>(), |part| part.to_vec());
    check(|| view!(block[..rows].T).axes_iter::<2>(), |part| part.to_vec());
    check(|| view!(block[.., 3..]).axes_iter::<2>(), |part| part.to_vec());
    check(
        || view!(block[0, 0].broadcast[3, 2, 4]).axes_iter::<2>(),
        |part| part.to_vec(),
    );
    check_splits!(view!(block.T).axes_iter::<2>(), |part: View<'_, u32, _, _>| part
        .to_vec());
    for (n, part) in view!(block).axes_iter::<2>().enumerate() {
        let (i, j) = (n / 3, n % 3);
        assert_eq!(part, view!(block[i, j]));
    }
    // A row of a row-major view is row-major, and one pointer.
    let row: View<'_, u32, shape![4]> = view!(block).axes_iter::<2>().next().unwrap();
    assert_eq!(row.as_slice(), [0, 1, 2, 3]);
    assert_eq!(size_of_val(&row), size_of::<usize>());
    // Empty sub-views, and more of them than can be counted.
    assert_eq!(view!(block[.., .., 4..]).axes_iter::<2>().len(), 6);
    let nothing = [[[0u32; 0]; 3]; 2];
    assert_eq!(
        view!(nothing)
            .axes_iter::<2>()
            .map(|part| part.len())
            .sum::<usize>(),
        0
    );
}

#[test]
#[cfg(target_pointer_width = "64")]
#[should_panic(expected = "view!: a shape of more positions than can be counted")]
fn more_empty_sub_views_than_can_be_counted() {
    let nothing = vec![[[[(); 0]; 65536]; 65536]; 1 << 40];
    assert_eq!(view!(nothing).axes_iter::<1>().len(), 1 << 40);
    let _ = view!(nothing).axes_iter::<3>();
}

#[test]
fn the_first_axes_with_their_indices() {
    let block = numbered::<3, 2, 4>();
    let mut count = 0;
    for ([i, j], part) in view!(block[.., ::-1]).indexed_axes_iter::<2>() {
        assert_eq!(part.to_vec(), block[i][2 - j]);
        assert_eq!((i, j), (count / 3, count % 3));
        count += 1;
    }
    assert_eq!(count, 6);
    assert_eq!(view!(block).indexed_axes_iter::<2>().len(), 6);
    let mut written = block;
    for ([i, j], mut part) in view!(mut written.permute[1, 0, 2]).indexed_axes_iter_mut::<2>() {
        part[[0]] = (100 * i + j) as u32;
    }
    assert_eq!(
        (written[1][2][0], written[0][1][0], written[1][2][3]),
        (201, 100, 23)
    );
}

#[test]
fn the_first_axes_are_unique_views() {
    let mut block = numbered::<3, 2, 4>();
    let mut whole = view!(mut block[.., ::-1]);
    let mut parts: Vec<_> = whole.axes_iter_mut::<2>().collect();
    for a in 0..parts.len() {
        for b in 0..a {
            assert!(!shares_memory(&parts[a].as_view(), &parts[b].as_view()));
        }
    }
    for (n, part) in parts.iter_mut().enumerate() {
        part.fill(n as u32);
    }
    assert_eq!(block[0], [[2; 4], [1; 4], [0; 4]]);
    let mut whole = view!(mut block);
    let (mut first, second) = whole.axes_iter_mut::<2>().split_at(4);
    let mut second = second.rev();
    first.next().unwrap().assign(&second.next().unwrap().as_view());
    assert_eq!(block[0][0], block[1][2]);
}

#[test]
fn windows_one_after_the_other() {
    let block = numbered::<5, 4, 1>();
    let grid = view!(block.reshape[4, 5]);
    check(|| grid.window_iter::<shape![2, 3]>(), |window| window.to_vec());
    check(
        || view!(grid[::-1, ::2]).window_iter::<shape![4, 1]>(),
        |window| window.to_vec(),
    );
    check(
        || view!(grid.T).window_iter::<shape![5, 4]>(),
        |window| window.to_vec(),
    );
    check(
        || grid.window_iter_of::<shape![Dyn, 2]>([forget(3), 2]),
        |window| window.to_vec(),
    );
    for (n, window) in grid.window_iter::<shape![2, 3]>().enumerate() {
        let (i, j) = (n / 3, n % 3);
        assert_eq!(window, view!(grid[i..+2, j..+3]));
    }
    let mut signal = vec![1, 2, 4, 8];
    let sums = view!(signal)
        .window_iter::<shape![2]>()
        .map(|pair| pair.sum::<i32>());
    assert!(sums.eq([3, 6, 12]));
    assert_eq!(view!(mut signal).window_iter::<shape![4]>().len(), 1);
}

#[test]
fn chunks_have_a_rest() {
    let block = numbered::<5, 4, 1>();
    let grid = view!(block.reshape[4, 5]);
    for size in 1..7 {
        check(|| grid.chunks::<1>(size), |part| part.to_vec());
        check(|| view!(grid[::-1, ::-2]).chunks::<0>(size), |part| part.to_vec());
        for (n, part) in grid.chunks::<1>(size).enumerate() {
            let (start, end) = (n * size, (n * size + size).min(5));
            assert_eq!(part, view!(grid[.., start..end]));
        }
        assert_eq!(grid.chunks::<1>(size).len(), 5usize.div_ceil(size));
    }
    check_splits!(grid.chunks::<1>(2), |part: View<'_, u32, _, _>| part.to_vec());
    assert_eq!(grid.chunks::<0>(usize::MAX).len(), 1);
    let empty: Vec<u32> = vec![];
    assert_eq!(view!(empty).chunks::<0>(3).len(), 0);
    let text = catch_unwind(AssertUnwindSafe(|| _ = grid.chunks::<1>(forget(0)))).unwrap_err();
    assert_eq!(
        *text.downcast::<String>().unwrap(),
        "view!: parts of 0 elements on axis 1 [V213]"
    );
}

#[test]
fn nearly_equal_parts() {
    let every = if cfg!(miri) { 7 } else { 1 };
    for length in (0..20).step_by(every) {
        let samples: Vec<u32> = (0..length).collect();
        for count in (1..25).step_by(every) {
            let parts: Vec<Vec<u32>> = view!(samples)
                .split_into::<0>(count)
                .map(|part| part.to_vec())
                .collect();
            assert_eq!((parts.len(), parts.concat()), (count, samples.clone()));
            let (most, least) = (parts[0].len(), parts[count - 1].len());
            assert!(most - least <= 1 && parts.is_sorted_by(|a, b| a.len() >= b.len()));
        }
    }
    check(
        || view!(([[1u32, 2, 3], [4, 5, 6]])).split_into::<1>(2),
        |part| part.to_vec(),
    );
}

#[test]
fn parts_on_several_threads() {
    let mut samples = vec![0u32; 100];
    let mut view = view!(mut samples[::-1]);
    std::thread::scope(|threads| {
        for (n, mut part) in view.split_into_mut::<0>(7).enumerate() {
            threads.spawn(move || part.fill(n as u32));
        }
    });
    let sizes: Vec<usize> = (0..7)
        .map(|n| samples.iter().filter(|&&x| x == n).count())
        .collect();
    assert_eq!(sizes, [15, 15, 14, 14, 14, 14, 14]);
    for (n, mut part) in view!(mut samples).chunks_mut::<0>(40).rev().enumerate() {
        part[[0]] = 1000 + n as u32;
    }
    assert_eq!((samples[0], samples[40], samples[80]), (1002, 1001, 1000));
    let mut view = view!(mut samples);
    let (first, mut second) = view.chunks_mut::<0>(40).split_at(1);
    assert_eq!((first.len(), second.next_back().unwrap().len()), (1, 20));
}

#[test]
fn elements_with_their_indices() {
    let block = numbered::<3, 2, 4>();
    let with_index = |([i, j, k], x): ([usize; 3], &u32)| vec![i as u32, j as u32, k as u32, *x];
    check(|| view!(block.T).indexed_iter(), with_index);
    check_splits!(view!(block[::-1]).indexed_iter(), with_index);
    check_splits!(view!(block.T).iter(), |x: &u32| *x);
    let mut table = Array::<usize, shape![Dyn, 3]>::zeros_of([forget(4), 3]);
    for ([i, j], x) in view!(mut table[::-1]).indexed_iter_mut() {
        *x = 10 * i + j;
    }
    assert_eq!(table.as_slice()[..4], [30, 31, 32, 20]);
    let mut view = view!(mut table);
    let (first, second) = view.indexed_iter_mut().split_at(5);
    for ([_, j], x) in first.chain(second.rev()) {
        *x = j;
    }
    assert_eq!(table.as_slice(), [0, 1, 2].repeat(4));
}

#[test]
fn shared_iterators_are_cloned() {
    let block = numbered::<3, 2, 4>();
    let mut rows = view!(block).outer_iter();
    rows.next();
    assert_eq!((rows.clone().count(), rows.count()), (1, 1));
    assert_eq!(view!(block).lanes::<1>().clone().count(), 8);
    assert_eq!(view!(block[0]).tile_iter::<shape![1, 2]>().clone().count(), 6);
    assert_eq!(view!(block).axes_iter::<2>().clone().count(), 6);
    assert_eq!(view!(block).chunks::<2>(3).clone().count(), 2);
    check_splits!(view!(block).outer_iter(), |row: View<'_, u32, _, _>| row.to_vec());
    check_splits!(view!(block).lanes::<0>(), |lane: View<'_, u32, _, _>| lane
        .to_vec());
    check_splits!(view!(block[1]).tile_iter::<shape![3, 2]>(), |tile: View<
        '_,
        u32,
        _,
        _,
    >| tile.to_vec());
}

#[test]
fn slices_in_the_order_of_memory() {
    fn of<S: Shape, L: view_core::Layout>(v: View<'_, u32, S, L>) -> Option<Vec<u32>> {
        let slice = v.try_as_memory_slice()?;
        let mut sorted: Vec<u32> = v.to_vec();
        sorted.sort_unstable();
        assert_eq!(sorted, slice);
        Some(sorted)
    }
    let block = numbered::<3, 2, 4>();
    assert!(of(view!(block)).is_some());
    assert!(of(view!(block.T)).is_some());
    assert!(of(view!(block.permute[1, 0, 2])).is_some());
    assert!(of(view!(block[::-1, .., ::-1].permute[2, 0, 1])).is_some());
    assert!(of(view!(block[1..].permute[1, 2, 0])).is_some());
    assert!(of(view!(block[.., 1])).is_none());
    assert!(of(view!(block[.., .., ::2])).is_none());
    assert!(of(view!(block[0, 0].broadcast[2, 4])).is_none());
    assert!(of(view!(block[2..])).is_some_and(|slice| slice.is_empty()));
    assert_eq!(of(view!(block[1, 1, 1])), Some(vec![17]));
    let mut written = block;
    view!(mut written[::-1].T).try_as_mut_memory_slice().unwrap()[1] = 99;
    assert_eq!(written[0][0], [0, 99, 2, 3]);
    assert_eq!(view!(mut written[.., 0]).try_as_mut_memory_slice(), None);
    let unit = [(); 5];
    assert_eq!(view!(unit[::2]).try_as_memory_slice().map(<[()]>::len), Some(3));
}

#[test]
fn positions_of_a_mask() {
    let grid = [[3, 1, 2], [6, 5, 4]];
    let mask = view!(grid).map(|&x| x > 2);
    assert_eq!(mask.view().positions(), [[0, 0], [1, 0], [1, 1], [1, 2]]);
    assert_eq!(view!(mask[.., 1..].T).positions(), [[0, 1], [1, 1]]);
    assert!(view!(mask[2..]).positions().is_empty());
    let one = true;
    assert_eq!(view!(one).positions(), [[0usize; 0]]);
}
