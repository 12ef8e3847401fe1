//! Iterators that were used in part, in any way and from both ends, and then used up by another method, beside those of a list.

use crate::bases::{block, forget, plane};
use crate::drawn::{distances, Drawn};
use std::fmt::Debug;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Dyn, Layout, Shape, View, ViewMut};

const ROUNDS: u64 = if cfg!(miri) { 2 } else { 40 };

/// Uses both iterators in the same way: some steps, and then what uses them up. The items are compared by what `key` and `of` make of them.
pub(crate) fn agree<I, J, K: PartialEq + Debug>(
    (mut iter, key): (I, impl Fn(I::Item) -> K),
    (mut list, of): (J, impl Fn(J::Item) -> K),
    drawn: &mut Drawn,
) where
    I: DoubleEndedIterator + ExactSizeIterator,
    J: DoubleEndedIterator + ExactSizeIterator,
{
    for _ in 0..drawn.next(5) {
        let n = drawn.next(list.len() as u64 / 2 + 2) as usize;
        let (mut seen, mut left) = (0, 0);
        match drawn.next(8) {
            0 => assert_eq!(iter.next().map(&key), list.next().map(&of)),
            1 => assert_eq!(iter.next_back().map(&key), list.next_back().map(&of)),
            2 => assert_eq!(iter.nth(n).map(&key), list.nth(n).map(&of)),
            3 => assert_eq!(iter.nth_back(n).map(&key), list.nth_back(n).map(&of)),
            4 => {
                let late = |seen: &mut usize| {
                    *seen += 1;
                    *seen > n
                };
                assert_eq!(
                    iter.position(|_| late(&mut seen)),
                    list.position(|_| late(&mut left))
                );
            }
            5 => {
                let any = iter.any(|item| {
                    assert_eq!(Some(key(item)), list.next().map(&of));
                    seen += 1;
                    seen > n
                });
                assert_eq!(any, seen > n);
            }
            6 => {
                let all = iter.all(|item| {
                    assert_eq!(Some(key(item)), list.next().map(&of));
                    seen += 1;
                    seen <= n
                });
                assert_eq!(all, seen <= n);
            }
            _ => {
                let found = iter.find_map(|item| {
                    let item = key(item);
                    assert_eq!(Some(&item), list.next().map(&of).as_ref());
                    seen += 1;
                    (seen > n).then_some(item)
                });
                assert_eq!(found.is_some(), seen > n);
            }
        }
        assert_eq!((iter.len(), iter.size_hint()), (list.len(), list.size_hint()));
    }
    let kept = |mut all: Vec<K>, item: K| {
        all.push(item);
        all
    };
    let same = |found: Vec<K>, list: J| assert_eq!(found, list.map(&of).collect::<Vec<_>>());
    match drawn.next(6) {
        0 => same(iter.fold(Vec::new(), |all, item| kept(all, key(item))), list),
        1 => {
            let mut found = iter.rfold(Vec::new(), |all, item| kept(all, key(item)));
            found.reverse();
            same(found, list);
        }
        2 => {
            let mut found = Vec::new();
            for item in iter {
                found.push(key(item));
            }
            same(found, list);
        }
        3 => assert_eq!(iter.last().map(&key), list.last().map(&of)),
        4 => assert_eq!(iter.count(), list.count()),
        _ => {
            // The greatest in the middle, so that it is not at an end of the order.
            let odd = |n: usize| n.wrapping_mul(0x9e37) % 64;
            let (mut n, mut m) = (0, 0);
            let found = iter.map(key).max_by_key(|_| {
                n += 1;
                odd(n)
            });
            assert_eq!(
                found,
                list.map(of).max_by_key(|_| {
                    m += 1;
                    odd(m)
                })
            );
        }
    }
}

/// All iterators over the elements of a view, and over pairs of them with those of another view.
fn elements<S: Shape, L: Layout>(view: View<'_, u16, S, L>, expected: &[u16], drawn: &mut Drawn) {
    let reversed: Vec<u16> = expected.iter().rev().copied().collect();
    for _ in 0..ROUNDS {
        agree(
            (view.iter(), |x: &u16| *x),
            (expected.iter(), |x: &u16| *x),
            drawn,
        );
        let numbered = || expected.iter().enumerate();
        let begun = drawn.next(expected.len() as u64 + 2) as usize;
        let other = view.copy();
        // Either partner has begun, from either end.
        let (mut first, mut second) = (view.iter(), other.view().into_iter());
        let (mut one, mut two) = (expected.iter(), expected.iter());
        match drawn.next(5) {
            0 => assert_eq!(first.nth(begun), one.nth(begun)),
            1 => assert_eq!(first.nth_back(begun), one.nth_back(begun)),
            2 => assert_eq!(second.nth(begun), two.nth(begun)),
            3 => assert_eq!(second.nth_back(begun), two.nth_back(begun)),
            _ => {}
        }
        let pair = |(a, b): (&u16, &u16)| (*a, *b);
        agree((view.zip(second), pair), (expected.iter().zip(two), pair), drawn);
        let triple = |((a, b), c): ((&u16, &u16), &u16)| (*a, *b, *c);
        let zip = view.zip(other.view()).zip(first);
        agree(
            (zip, triple),
            (expected.iter().zip(expected).zip(one), triple),
            drawn,
        );
        agree(
            (view.indexed_iter().map(|(_, x)| x), |x: &u16| *x),
            (numbered().map(|(_, x)| x), |x: &u16| *x),
            drawn,
        );
    }
    assert!(view.iter().rev().copied().eq(reversed));
}

/// The same for unique references, which are kept until the end.
fn unique<S: Shape, L: Layout>(mut view: ViewMut<'_, u16, S, L>, expected: &[u16], drawn: &mut Drawn) {
    for _ in 0..ROUNDS {
        agree(
            (view.iter_mut(), |x: &mut u16| *x),
            (expected.iter(), |x: &u16| *x),
            drawn,
        );
        let other = view.copy();
        let pair = |(a, b): (&mut u16, &u16)| (*a, *b);
        let mut begun = other.view().into_iter();
        let mut list = expected.iter();
        let n = drawn.next(expected.len() as u64 + 2) as usize;
        assert_eq!(begun.nth(n), list.nth(n));
        agree(
            (view.zip_mut(begun), pair),
            (expected.iter().zip(list), |(a, b): (&u16, &u16)| (*a, *b)),
            drawn,
        );
    }
    let all: Vec<&mut u16> = view.iter_mut().collect();
    let places: std::collections::BTreeSet<*const u16> = all.iter().map(|x| &raw const **x).collect();
    assert_eq!(places.len(), expected.len());
}

#[test]
fn elements_of_static_views() {
    let (mut block, mut plane) = (block(), plane());
    let mut drawn = Drawn(0x1bad_b002);
    let mut all: Vec<u16> = (0..24).collect();
    elements(view!(block), &all, &mut drawn);
    unique(view!(mut block), &all, &mut drawn);
    all.reverse();
    elements(view!(block[::-1, ::-1, ::-1]), &all, &mut drawn);
    elements(view!(block[.., 1, ::-2]), &[7, 5, 19, 17], &mut drawn);
    unique(view!(mut block[.., 1, ::-2]), &[7, 5, 19, 17], &mut drawn);
    elements(view!(block[.., 1.., 3]), &[7, 11, 19, 23], &mut drawn);
    elements(view!(plane.T[::2, 1..3]), &[5, 10, 7, 12, 9, 14], &mut drawn);
    unique(view!(mut plane.T[::2, 1..3]), &[5, 10, 7, 12, 9, 14], &mut drawn);
    elements(view!(plane[2, 3]), &[13], &mut drawn);
    unique(view!(mut plane[2, 3]), &[13], &mut drawn);
    elements(view!(plane[.., 3..3]), &[], &mut drawn);
    // Axes of stride 0, outside and inside.
    elements(
        view!(plane[1, ..2].broadcast[3, 2]),
        &[5, 6, 5, 6, 5, 6],
        &mut drawn,
    );
    elements(
        view!(plane[1..3, ..1].broadcast[2, 3]),
        &[5, 5, 5, 10, 10, 10],
        &mut drawn,
    );
}

macro_rules! drawn_views {
    ($($test:ident $rank:literal $seed:literal;)*) => {$(
        #[test]
        fn $test() {
            let mut drawn = Drawn($seed);
            let (items, mut others): (Vec<u16>, Vec<u16>) = ((0..400).collect(), (0..400).collect());
            let mut alone = 0;
            for _ in 0..if cfg!(miri) { 2 } else { 60 } {
                let extents = drawn.extents::<$rank>();
                let strides = std::array::from_fn(|_| 2 * (drawn.next(15) as isize - 7));
                let places = distances(&extents, &strides);
                let expected: Vec<u16> = places.iter().map(|far| (200 + far / 2) as u16).collect();
                let view = View::from_strides(&items, 200, extents, strides).unwrap();
                elements(view, &expected, &mut drawn);
                if let Ok(view) = ViewMut::from_strides(&mut others, 200, extents, strides) {
                    unique(view, &expected, &mut drawn);
                    alone += 1;
                }
            }
            assert!(alone > 0);
        }
    )*};
}
drawn_views! {
    elements_of_drawn_rows 1 0x9e37_79b9_7f4a_7c15;
    elements_of_drawn_planes 2 0xd1b5_4a32_d192_ed03;
    elements_of_drawn_blocks 3 0x8cb9_2ba7_2f3d_8dd7;
    elements_of_drawn_views_of_four_axes 4 0xaaaa_5555_1234_9876;
}

#[test]
fn elements_of_sixteen_axes() {
    let items: Vec<u16> = (0..400).collect();
    let mut drawn = Drawn(0x5eed);
    for _ in 0..if cfg!(miri) { 1 } else { 20 } {
        let mut extents = [1; 16];
        let strides: [isize; 16] = std::array::from_fn(|_| 2 * (drawn.next(15) as isize - 7));
        for _ in 0..5 {
            extents[drawn.next(16) as usize] = 2;
        }
        let places = distances(&extents, &strides);
        let expected: Vec<u16> = places.iter().map(|far| (200 + far / 2) as u16).collect();
        let view = View::from_strides(&items, 200, extents, strides).unwrap();
        elements(view, &expected, &mut drawn);
    }
}

/// The parts of a view by the first element of each.
fn parts<'a, S: Shape, L: Layout>(
    make: impl DoubleEndedIterator<Item = View<'a, u16, S, L>> + ExactSizeIterator,
    firsts: &[u16],
    drawn: &mut Drawn,
) {
    agree(
        (make, |part: View<'_, u16, S, L>| *part.iter().next().unwrap()),
        (firsts.iter(), |x: &u16| *x),
        drawn,
    );
}

#[test]
fn lanes_and_tiles() {
    let (mut block, mut plane) = (block(), plane());
    let mut drawn = Drawn(0xface);
    for _ in 0..ROUNDS {
        let rows: View<u16, shape![Dyn, 3, 4]> = view!(block[forget(0)..]).with_shape();
        parts(view!(block).lanes::<0>(), &Vec::from_iter(0..12), &mut drawn);
        parts(
            view!(block).lanes::<1>(),
            &[0, 1, 2, 3, 12, 13, 14, 15],
            &mut drawn,
        );
        parts(
            view!(block[.., ::-1]).lanes::<2>(),
            &[8, 4, 0, 20, 16, 12],
            &mut drawn,
        );
        parts(rows.lanes::<1>(), &[0, 1, 2, 3, 12, 13, 14, 15], &mut drawn);
        parts(view!(plane[2]).lanes::<0>(), &[10], &mut drawn);
        parts(
            view!(plane[1..3, ..1].broadcast[2, 3]).lanes::<0>(),
            &[5, 5, 5],
            &mut drawn,
        );
        parts(
            view!(block).tile_iter::<shape![1, 3, 2]>(),
            &[0, 2, 12, 14],
            &mut drawn,
        );
        parts(
            view!(block[.., ::-1, ::2]).tile_iter::<shape![1, 1, 2]>(),
            &[8, 4, 0, 20, 16, 12],
            &mut drawn,
        );
        parts(
            rows.tile_iter::<shape![1, 1, 2]>(),
            &[0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22],
            &mut drawn,
        );
        parts(view!(plane[2, 3]).tile_iter::<shape![]>(), &[13], &mut drawn);
        let first = |x: &u16| *x;
        let mut unique = view!(mut block);
        agree(
            (unique.lanes_mut::<1>(), |lane: ViewMut<_, _, _>| lane[[0]]),
            ([0, 1, 2, 3, 12, 13, 14, 15].iter(), first),
            &mut drawn,
        );
        let mut unique = view!(mut plane[.., ..4]);
        agree(
            (
                unique.tile_iter_mut::<shape![2, 2]>(),
                |tile: ViewMut<_, _, _>| tile[[0, 0]],
            ),
            ([0, 2, 10, 12].iter(), first),
            &mut drawn,
        );
    }
}

#[test]
fn elements_without_size() {
    let units = [[[(); 3]; 2]; 4];
    let mut drawn = Drawn(0xdead);
    for _ in 0..ROUNDS {
        agree(
            (view!(units).iter(), |_| ()),
            ([(); 24].iter(), |_| ()),
            &mut drawn,
        );
        agree(
            (view!(units[::-2, .., 1..]).iter(), |_| ()),
            ([(); 8].iter(), |_| ()),
            &mut drawn,
        );
        agree(
            (view!(units).lanes::<1>(), |_| ()),
            ([(); 12].iter(), |_| ()),
            &mut drawn,
        );
        let tiles = view!(units).tile_iter::<shape![2, 1, 3]>();
        agree((tiles, |_| ()), ([(); 4].iter(), |_| ()), &mut drawn);
    }
}

#[test]
#[cfg(target_pointer_width = "64")]
fn empty_views_with_a_long_axis() {
    const MOST: usize = 1_000_000_000_000_000_000;
    let (nothing, mut drawn) = ([[0u16; 0]; MOST], Drawn(0xfeed));
    let plane = view!(nothing);
    assert_eq!(plane.shape(), [MOST, 0]);
    elements(plane, &[], &mut drawn);
    elements(view!(nothing.T[.., ::-1]), &[], &mut drawn);
    elements(view!(nothing[forget(3).., ..]), &[], &mut drawn);
    assert_eq!(plane.lanes::<0>().count(), 0);
    assert!(plane.tile_iter::<shape![1000, 7]>().next().is_none());
    // There are as many lanes as positions on the other axis, and all of them are empty.
    let mut lanes = plane.lanes::<1>();
    assert!(lanes.next_back().is_some() && lanes.nth(MOST / 2).is_some() && lanes.nth_back(9).is_some());
    assert_eq!(lanes.len(), MOST - 1 - (MOST / 2 + 1) - 10);
    assert!(lanes.take(100).all(|lane| lane.is_empty()));
}

/// An iterator whose closure panics at an item has visited that item, and goes on behind it.
#[test]
fn a_closure_that_panics_has_visited_its_item() {
    let mut plane = plane();
    let mut unique = view!(mut plane[1..3, ::2]);
    let expected = [5u16, 7, 9, 10, 12, 14];
    for n in 0..expected.len() {
        let mut iter = unique.iter_mut();
        let mut seen = 0;
        let mut panics = |x: &u16| {
            assert_eq!(*x, expected[seen]);
            seen += 1;
            assert!(seen <= n, "on purpose");
            false
        };
        let stopped = match n % 4 {
            0 => catch_unwind(AssertUnwindSafe(|| iter.any(|x| panics(x)))),
            1 => catch_unwind(AssertUnwindSafe(|| iter.position(|x| panics(x)).is_some())),
            2 => catch_unwind(AssertUnwindSafe(|| {
                iter.find_map(|x| panics(x).then_some(())).is_some()
            })),
            _ => catch_unwind(AssertUnwindSafe(|| iter.find(|x| panics(x)).is_some())),
        };
        assert!(stopped.is_err());
        assert_eq!(iter.len(), expected.len() - n - 1);
        assert!(iter.map(|x| *x).eq(expected[n + 1..].iter().copied()));
    }
}
