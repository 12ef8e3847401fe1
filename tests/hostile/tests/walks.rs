//! Iterators used in every order, kept, cloned and mixed: none gives a unique element twice, or an element that does not exist.

#![forbid(unsafe_code)]

use hostile::elements::{Look, Put};
use hostile::lent::Lent;
use hostile::several::{by_turns, OneOf};
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, try_zip, view, zip, Layout, Lockstep, SameShape, Shape, View, ViewMut};

/// A call of an iterator: from one end, from the other, or with a jump.
const MOVES: [(bool, usize); 7] = [(false, 0), (true, 0), (false, 1), (true, 2), (false, usize::MAX), (true, usize::MAX), (false, 3)];

/// Collects items by all sequences of moves of this length; `fresh` makes the iterator.
fn all_walks<I: ExactSizeIterator + DoubleEndedIterator>(fresh: impl Fn() -> I, length: u32, mut use_all: impl FnMut(Vec<I::Item>)) {
    for sequence in 0..MOVES.len().pow(length) {
        let (mut iter, mut code, mut items) = (fresh(), sequence, Vec::new());
        for _ in 0..length {
            let (back, n) = MOVES[code % MOVES.len()];
            code /= MOVES.len();
            let before = iter.len();
            let item = match (back, n) {
                (false, 0) => iter.next(),
                (true, 0) => iter.next_back(),
                (false, n) => iter.nth(n),
                (true, n) => iter.nth_back(n),
            };
            assert_eq!(item.is_some(), n < before);
            assert_eq!(iter.size_hint(), (iter.len(), Some(iter.len())));
            items.extend(item);
        }
        items.extend(iter);
        use_all(items);
    }
}

/// The items of an iterator, after a search that visits `n` of them and one more, or ends by a panic there.
fn searched<I: ExactSizeIterator + DoubleEndedIterator>(mut iter: I, way: usize, n: usize) -> Vec<I::Item> {
    let mut items: Vec<I::Item> = iter.next_back().into_iter().collect();
    let len = iter.len();
    let mut take = |item| {
        items.push(item);
        items.len() > n + 1
    };
    let found = match way {
        0 => iter.any(take),
        1 => !iter.all(|item| !take(item)),
        2 => iter.position(take).is_some(),
        3 => iter.find_map(|item| take(item).then_some(())).is_some(),
        4 => catch_unwind(AssertUnwindSafe(|| iter.any(|item| take(item) && panic!("on purpose")))).is_err(),
        _ => {
            let mut seen = 0;
            let found = iter.find(|_| {
                seen += 1;
                seen > n
            });
            found.map(take).is_some()
        }
    };
    assert_eq!((found, iter.len()), (n < len, len.saturating_sub(n + 1)));
    items.extend(iter);
    items
}

/// Ways to search, and how far.
fn searches() -> impl Iterator<Item = (usize, usize)> {
    (0..6).flat_map(|way| [0, 1, 3].map(|n| (way, n)))
}

fn shared<T: Look, S: Shape + SameShape<S>, L: Layout>(view: View<'_, T, S, L>) {
    let length = if cfg!(miri) { 2 } else { 4 };
    all_walks(|| view.iter(), length, |items| items.into_iter().for_each(T::look));
    all_walks(|| view.indexed_iter(), length, |items| items.into_iter().for_each(|(_, item)| item.look()));
    all_walks(|| view.zip(view.iter()), length, |items| {
        items.into_iter().for_each(|(a, b)| {
            a.look();
            b.look();
        });
    });
    // Whole ones, and ones that were begun at either end.
    for begun in [(0, 0), (1, 0), (0, 2), (usize::MAX, 0)] {
        let zip = || {
            let mut zip = view.zip(view.iter());
            if begun.0 > 0 {
                zip.nth(begun.0 - 1);
            }
            for _ in 0..begun.1 {
                zip.next_back();
            }
            zip
        };
        zip().for_each_unordered(|(a, b)| {
            a.look();
            b.look();
        });
        assert_eq!(zip().fold_unordered(0, |count, _| count + 1), zip().len());
    }
    searches().for_each(|(way, n)| searched(view.iter(), way, n).into_iter().for_each(T::look));
    all_walks(|| zip!(view, view, view.iter()), length, |items| {
        items.into_iter().for_each(|(a, b, c)| [a, b, c].into_iter().for_each(T::look));
    });
    searches().for_each(|(way, n)| {
        let found = searched(zip!(view, view).indexed(), way, n);
        found.into_iter().for_each(|(index, (a, b))| {
            a.look();
            assert!(std::ptr::eq(b, &view[index]));
        });
        searched(view.zip(view), way, n).into_iter().for_each(|(a, b)| {
            a.look();
            b.look();
        });
    });
    zip!(view, view).each(|a, b| {
        a.look();
        b.look();
    });
    assert_eq!(zip!(view, view, view).map_collect(|(a, _, _)| a.look()).len(), view.len());
    assert_eq!(view.zip(view).map_collect(|(a, _)| a.look()).len(), view.len());
    assert_eq!(view.into_iter().count(), view.len());
    view.into_iter().last().into_iter().for_each(T::look);
    view.iter().zip(view).fold((), |(), (a, b)| {
        a.look();
        b.look();
    });
}

fn unique<T: Put + Clone, S: Shape + SameShape<S>, L: Layout>(view: ViewMut<'_, T, S, L>) {
    let length = if cfg!(miri) { 2 } else { 4 };
    let mut view = view;
    for sequence in 0..MOVES.len().pow(length) {
        let (mut iter, mut code, mut items) = (view.iter_mut(), sequence, Vec::new());
        for _ in 0..length {
            let (back, n) = MOVES[code % MOVES.len()];
            code /= MOVES.len();
            items.extend(match (back, n) {
                (false, 0) => iter.next(),
                (true, 0) => iter.next_back(),
                (false, n) => iter.nth(n),
                (true, n) => iter.nth_back(n),
            });
        }
        items.extend(iter);
        items.iter_mut().for_each(|item| item.put());
        items.iter_mut().rev().for_each(|item| item.put());
    }
    searches().for_each(|(way, n)| searched(view.iter_mut(), way, n).into_iter().for_each(T::put));
    // All items live until the last one has been taken.
    let mut kept = Vec::new();
    let mut iter = view.iter_mut();
    kept.extend(iter.next());
    kept = iter.fold(kept, |mut kept, item| {
        kept.push(item);
        kept
    });
    kept.into_iter().for_each(T::put);
    let len = view.len();
    assert_eq!(view.iter_mut().count(), len);
    view.iter_mut().last().into_iter().for_each(T::put);
    view.iter_mut().rev().for_each(T::put);
    let copy = view.copy();
    let mut zip = view.zip_mut(&copy);
    let mut ends = vec![zip.next(), zip.next_back(), zip.nth(1)];
    ends.extend(zip.map(Some));
    ends.into_iter().flatten().for_each(|(item, _)| item.put());
    searches().for_each(|(way, n)| {
        let items = searched(zip!(mut view, copy, copy), way, n);
        items.into_iter().for_each(|(item, other, _)| {
            item.put();
            other.look();
        });
    });
    for begun in [false, true] {
        let mut zip = try_zip!(&mut view, copy, copy).unwrap();
        let mut kept: Vec<_> = begun.then(|| zip.next_back()).flatten().into_iter().collect();
        kept = zip.fold_unordered(kept, |mut kept, item| {
            kept.push(item);
            kept
        });
        assert_eq!(kept.len(), copy.len());
        kept.into_iter().for_each(|(item, _, _)| item.put());
    }
    let mut kept = Vec::new();
    zip!(mut view, copy).indexed().for_each_unordered(|(_, (item, _))| kept.push(item));
    kept.into_iter().for_each(T::put);
    // All items of a zip at once, a whole one and one that was begun.
    for begun in [false, true] {
        let mut zip = view.zip_mut(&copy);
        let mut kept: Vec<_> = begun.then(|| zip.next()).flatten().into_iter().collect();
        kept = zip.fold_unordered(kept, |mut kept, pair| {
            kept.push(pair);
            kept
        });
        assert_eq!(kept.len(), copy.len());
        kept.into_iter().for_each(|(item, _)| item.put());
    }
}

#[test]
fn walks_of_several_layouts() {
    let mut table = [[1u16, 2, 3], [4, 5, 6]];
    shared(view!(table));
    shared(view!(table.T));
    shared(view!(table[::-1, ::2]));
    shared(view!(table.windows[1, 2]));
    shared(view!(table[..0]));
    shared(view!(([(); 5])));
    let mut other = vec![[1u8; 3]; 2];
    unique(view!(mut table));
    unique(view!(mut table[::-1, ::-1]));
    unique(view!(mut other[..2]));
}

#[test]
fn walks_in_step_that_have_begun() {
    let (a, b) = ([1u8, 2, 3, 4], [5u8, 6, 7, 8]);
    for skip in 0..5 {
        let mut begun = view!(a).iter();
        for _ in 0..skip {
            begun.next();
        }
        let rest: Vec<(&u8, &u8)> = view!(b).zip(begun.clone()).collect();
        assert_eq!(view!(b).zip(begun.clone()).count(), rest.len());
        assert_eq!(view!(b).zip(begun.clone()).last(), rest.last().copied());
        assert_eq!(
            view!(b).zip(begun.clone()).nth_back(1),
            rest.iter().rev().nth(1).copied()
        );
        assert_eq!(rest.len(), 4 - skip);
        let back: Vec<(&u8, &u8)> = view!(b).zip(begun.clone()).rev().collect();
        assert_eq!(back.len(), 4 - skip);
        let folded = view!(b).zip(begun.clone()).fold(0, |count, (x, y)| {
            x.look();
            y.look();
            count + 1
        });
        assert_eq!(folded, 4 - skip);
        assert_eq!((begun.extents(), begun.strides(), begun.is_whole()), ([4], [1], skip == 0));
        let three = view!(b).zip(begun).zip(view!(a));
        assert_eq!((three.len(), three.last().is_some()), (4 - skip, skip < 4));
    }
}

/// Rows that are asked for and thrown away, and halves of what is left: other code keeps neither count nor order.
fn in_pieces<I: Lockstep>(fresh: impl Fn() -> I, mut use_all: impl FnMut(Vec<I::Item>)) {
    for (takes, at) in (0..4).flat_map(|takes| (0..4).map(move |at| (takes, at))) {
        let (mut iter, mut items) = (fresh(), Vec::new());
        for count in [1, usize::MAX, 2].into_iter().take(takes) {
            let (before, ready) = (iter.len(), iter.ready());
            assert!(ready <= before && (ready > 0 || before == 0));
            iter.ahead();
            iter.take_row(count);
            // Of a zip that is asked for more than is ready, the parts go on by different numbers of items.
            assert!(iter.len() <= before - count.min(ready));
            items.extend(iter.next_back());
        }
        let len = iter.len();
        let (first, second) = iter.halves(at.min(len));
        assert_eq!((first.len(), second.len()), (at.min(len), len - at.min(len)));
        let (third, fourth) = second.halves(0);
        items.extend(fourth.rev());
        items.extend(first);
        items.extend(third);
        use_all(items);
    }
}

#[test]
fn rows_and_halves_of_walks() {
    let mut table = [[1u16, 2, 3], [4, 5, 6]];
    let copy = table;
    in_pieces(|| view!(table.T).iter(), |items| items.into_iter().for_each(Look::look));
    in_pieces(|| view!(table).zip(view!(copy[::-1])), |items| {
        items.into_iter().for_each(|(a, b)| {
            a.look();
            b.look();
        });
    });
    let mut whole = view!(mut table);
    let ten = ([10u16, 20, 30], [10u16, 20]);
    for at in 0..3 {
        let (first, second) = halves_of(zip!(whole.outer_iter_mut(), ten.1), at);
        put_parts(second.chain(first).map(|(part, _)| part));
        let (first, second) = halves_of(zip!(whole.lanes_mut::<0>(), ten.0), at);
        put_parts(second.chain(first).map(|(part, _)| part));
    }
    for (way, n) in searches() {
        searched(zip!(whole.lanes_mut::<0>(), ten.0), way, n).into_iter().for_each(|(mut lane, _)| lane[[1]].put());
        searched(zip!(whole.outer_iter_mut(), ten.1), way, n).into_iter().for_each(|(mut row, _)| row[[2]].put());
        let tiles = zip!(whole.tile_iter_mut::<shape![1, 1]>(), copy);
        searched(tiles, way, n).into_iter().for_each(|(mut tile, _)| tile[[0, 0]].put());
    }
    in_pieces(|| zip!(copy, view!(copy).tile_iter::<shape![1, 1]>(), copy), |items| items.into_iter().for_each(|(a, b, _)| {
        a.look();
        b[[0, 0]].look();
    }));
    in_pieces(|| zip!(copy.T).indexed(), |items| items.into_iter().for_each(|(_, item)| item.look()));
    let mut view = view!(mut table[.., ::2]);
    for at in 0..5 {
        let (first, second) = halves_of(view.zip_mut(view!(copy[.., 1..])), at);
        let mut items: Vec<_> = second.chain(first).collect();
        items.iter_mut().for_each(|(item, _)| item.put());
        items.iter_mut().rev().for_each(|(item, _)| item.put());
    }
}

/// Writes all elements of views, all at once: no two of them share an element.
fn put_parts<'a, S: Shape, L: Layout>(parts: impl Iterator<Item = ViewMut<'a, u16, S, L>>) {
    let mut all: Vec<&mut u16> = parts.flatten().collect();
    all.iter_mut().for_each(|item| item.put());
    all.iter_mut().rev().for_each(|item| item.put());
}

fn halves_of<I: Lockstep>(iter: I, at: usize) -> (I, I) {
    iter.halves(at)
}

#[test]
#[should_panic(expected = "view!: a cut at 6 of what has 5 items left")]
fn halves_behind_the_end() {
    let mut table = [[1u16, 2, 3], [4, 5, 6]];
    let mut view = view!(mut table);
    let mut iter = view.iter_mut();
    iter.next();
    halves_of(iter, 6);
}

#[test]
fn rank_0_is_its_element() {
    let mut rows = [[1u8, 2], [3, 4]];
    let lent = Lent::of(&rows);
    let mut one = view!(mut rows[1, 0]);
    *one += 1;
    one.alone(&lent);
    let start = one.as_mut_ptr().addr();
    assert_eq!(start, one.as_ptr().addr());
    let shown = format!("{one} {one:?}");
    assert!(shown.starts_with(&one.to_string()));
    let element = one.into_element();
    *element = 9;
    let seen = view!(rows[1, 0]);
    let copy = seen.clone();
    assert_eq!((*seen, *copy.element()), (9, 9));
    let unique = view!(mut rows[0]);
    assert!(unique == view!(([2u8, 2])) || unique != view!(([2u8, 2])));
}

#[test]
fn views_of_parts_by_turns() {
    let mut plane = [[1u32; 4]; 4];
    let lent = Lent::of(&plane);
    let mut view = view!(mut plane);
    assert_eq!((view.tile_iter::<shape![2, 2]>().count(), view.tile_iter::<shape![2, 2]>().last().is_some()), (4, true));
    let mut tiles = view.tile_iter_mut::<shape![2, 2]>().fold(Vec::new(), |mut all, tile| {
        all.push(tile);
        all
    });
    tiles.iter_mut().for_each(|tile| tile.alone(&lent));
    by_turns(tiles.into_iter().map(OneOf::user).collect());
    let mut lanes = view.lanes_mut::<0>();
    let kept: Vec<_> = [lanes.next(), lanes.next_back(), lanes.next()].into_iter().flatten().collect();
    by_turns(kept.into_iter().chain(lanes).map(OneOf::user).collect());
    let mut all = view.lanes_mut::<0>().fold(Vec::new(), |mut all, lane| {
        all.push(lane);
        all
    });
    all.iter_mut().for_each(|lane| lane.alone(&lent));
    by_turns(all.into_iter().map(OneOf::user).collect());
    assert_eq!((view.lanes::<1>().count(), view.lanes::<1>().last().is_some()), (4, true));
}
