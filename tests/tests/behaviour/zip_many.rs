//! `zip!`: any number of views in step, compared with loops over lists.

use crate::bases::{block, forget, plane};
use crate::drawn::{distances, Drawn};
use crate::half_used::agree;
use crate::panics::panic_of;
use std::cell::Cell;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{
    shape, try_zip, view, zip, Array, Dyn, Element, Extent, SameShape, Shape, View, ViewError, ViewMut,
};

const ROUNDS: u64 = if cfg!(miri) { 2 } else { 40 };

#[test]
fn static_views_of_several_layouts() {
    let (plane, block) = (plane(), block());
    let mut out = [[0; 3]; 3];
    zip!(mut out.T, plane[1..4, ::-2], block[1, .., ..3] => |out, a, b| *out = 100 * a + b);
    for i in 0..3 {
        for j in 0..3 {
            assert_eq!(out[j][i], 100 * plane[i + 1][4 - 2 * j] + block[1][i][j]);
        }
    }
}

#[test]
fn extents_of_run_time() {
    let n = forget(3);
    let (a, mut b) = (vec![1; 12], vec![[0; 4]; 5]);
    let mut sum = 0;
    zip!(mut b[1..n + 1], a.reshape[n, 4], (a)[..n].broadcast[4, n].T => |b, x, y| {
        sum += 1;
        *b = sum + x + y;
    });
    let expected: Vec<[i32; 4]> = (0..5)
        .map(|i| {
            std::array::from_fn(|j| {
                if (1..4).contains(&i) {
                    (i - 1) * 4 + j as i32 + 3
                } else {
                    0
                }
            })
        })
        .collect();
    assert_eq!(b, expected);
}

#[test]
fn broadcast_and_reversed_views() {
    let (row, column) = ([1, 2, 3], [[10], [20]]);
    let mut out = [[0; 3]; 2];
    zip!(mut out[::-1, ::-1], row.broadcast[2, 3], column.broadcast[2, 3] => |out, x, y| *out = x + y);
    assert_eq!(out, [[23, 22, 21], [13, 12, 11]]);
}

#[test]
fn no_axis_and_no_element() {
    let (mut one, two, empty) = ([[1]], [[7]], [[0; 0]; 3]);
    zip!(mut one[0, 0], two[0, 0] => |a, b| *a += b);
    assert_eq!(one, [[8]]);
    zip!(empty, empty => |_, _| unreachable!());
    assert_eq!((zip!(empty, empty).len(), zip!(empty, empty).next()), (0, None));
    assert!(zip!(empty, empty).all(|_| false));
    let units = [[(); 3]; 2];
    assert_eq!(zip!(units, units, units.T.T).count(), 6);
    assert_eq!(zip!(units, units).map_collect(|_| ()).shape(), [2, 3]);
    // Miri would take minutes for all of them.
    const ROWS: usize = if cfg!(miri) { 4 } else { 2048 };
    let huge = [[(); 2048]; ROWS];
    assert_eq!(zip!(huge, huge).filter(|_| true).count(), ROWS * 2048);
}

#[test]
fn one_argument_has_no_tuple() {
    let mut a = [[1, 2], [3, 4]];
    zip!(mut a.T => |x| *x += 1);
    let items: Vec<i32> = zip!(a).copied().collect();
    assert_eq!(items, [2, 3, 4, 5]);
    assert_eq!(try_zip!(a).unwrap().max(), Some(&5));
}

#[test]
fn twelve_arguments() {
    let a: [[u64; 2]; 3] = [[1, 2], [3, 4], [5, 6]];
    let mut out = [[0; 2]; 3];
    let t = view!(a);
    zip!(mut out, a, t, a, a[::1], &a, t, (t), view!(a), t.iter(), a, a => |o, a, b, c, d, e, f, g, h, i, j, k| {
        *o = a + 2 * b + 4 * c + 8 * d + 16 * e + 32 * f + 64 * g + 128 * h + 256 * i + 512 * j + 1024 * k;
    });
    assert_eq!(out, a.map(|row| row.map(|x| 2047 * x)));
    let mut flat = zip!(a, a, a, a, a, a, a, a, a, a, a, a)
        .map(|(a, b, c, d, e, f, g, h, i, j, k, l)| [a, b, c, d, e, f, g, h, i, j, k, l]);
    assert_eq!(flat.next_back(), Some([&6; 12]));
}

struct Frame {
    pixels: Vec<[u8; 2]>,
}
impl Frame {
    fn rows(&self) -> View<'_, u8, shape![Dyn, 2]> {
        view!(self.pixels)
    }
}
fn add(out: &mut u8, x: &u8) {
    *out += x;
}

#[test]
fn all_kinds_of_arguments_and_closures() {
    let frame = Frame {
        pixels: vec![[1, 2], [3, 4]],
    };
    let mut out = Array::<u8, shape![2, 2]>::zeros();
    let mut list = vec![[9; 2]; 2];
    zip!(mut out, frame.pixels, frame.rows(), frame.rows().transpose() => |out, a, b, c| *out = a + b + c);
    assert_eq!(out.as_slice(), [3, 7, 8, 12]);
    zip!(&mut out, &frame.pixels => add);
    let by = forget(2) as u8;
    zip!(mut list, out, => move |list, &x| *list = x * by,);
    assert_eq!(list, [[8, 18], [22, 32]]);
    let mut whole = view!(mut list);
    zip!(mut whole[.., 0], (whole_of(&frame))[.., 1] => |a, b| *a = *b);
    zip!(&mut whole, (view!(frame.pixels)) => |a: &mut u8, b: &u8| *a -= *b.min(a));
    zip!(whole.reborrow(), zip!(out, frame.pixels) => |a, (b, c)| *a += b - c);
    zip!(whole.iter_mut(), (frame.rows()).iter() => |a, b| *a += b);
    assert_eq!(list, [[5, 25], [12, 44]]);
    let halves = [0x0101_u16, 0x0202];
    zip!(mut list[0], halves.as<u8>[::2] => |a, b| *a += b);
    assert_eq!(list[0], [6, 27]);
}

#[test]
fn values_of_calls_are_borrowed_for_the_statement() {
    let a = [1, 2, 3];
    let list = || vec![10, 20, 30];
    let three = || [100, 200, 300];
    let sums: Vec<i32> = zip!(list(), three(), (a), ([1, 1, 1]), &a)
        .map(|(x, y, z, v, w)| x + y + z + v + w)
        .collect();
    assert_eq!(sums, [113, 225, 337]);
    let sums: i32 = try_zip!(list(), a, three())
        .unwrap()
        .map(|(x, y, z)| x + y + z)
        .sum();
    assert_eq!(sums, 666);
    assert_eq!(try_zip!(three(), list() => |x, y| assert_eq!(*x, 10 * y)), Ok(()));
    assert!(zip!(list().as_slice(), (&list()), (&three()[..])).any(|(x, y, z)| x == y && *z == 300));
}
fn whole_of(frame: &Frame) -> [[u8; 2]; 2] {
    [frame.pixels[0], frame.pixels[1]]
}

#[test]
fn rows_lanes_and_tiles() {
    let block = block();
    let (mut by_row, mut by_lane, mut by_tile) = ([0; 2], [[0; 4]; 2], [[[0; 2]; 3]; 2]);
    let weights = vec![2, 3];
    zip!(mut by_row, view!(block).outer_iter(), weights => |out, plane, w| *out = plane.sum::<u16>() * w);
    assert_eq!(by_row, [66 * 2, 210 * 3]);
    zip!(mut by_lane, view!(block).lanes::<1>() => |out, lane| *out = lane.sum());
    zip!(mut by_tile, view!(block).tile_iter::<shape![1, 1, 2]>() => |out, tile| *out = tile.sum());
    for i in 0..2 {
        for k in 0..4 {
            assert_eq!(by_lane[i][k], (0..3).map(|j| block[i][j][k]).sum());
            for j in 0..3 {
                assert_eq!(
                    by_tile[i][j][k / 2],
                    block[i][j][k / 2 * 2] + block[i][j][k / 2 * 2 + 1]
                );
            }
        }
    }
}

#[test]
fn unique_rows_lanes_and_tiles() {
    let mut block = block();
    let mut copy = block;
    let mut view = view!(mut block);
    zip!(view.outer_iter_mut(), ([10, 20])[..] => |mut plane, x| plane.map_inplace(|y| *y += x));
    zip!(view.lanes_mut::<0>(), view!(copy[0]) => |mut lane, x| lane[[1]] += x);
    zip!(view.tile_iter_mut::<shape![2, 3, 1]>(), ([1, 2, 3, 4])[newaxis, newaxis] => |mut tile, x| tile[[0, 0, 0]] = *x);
    for (i, plane) in copy.iter_mut().enumerate() {
        for (j, row) in plane.iter_mut().enumerate() {
            for (k, x) in row.iter_mut().enumerate() {
                *x += 10 * (i as u16 + 1) + if i == 1 { (j * 4 + k) as u16 } else { 0 };
            }
        }
    }
    copy[0][0] = [1, 2, 3, 4];
    assert_eq!(block, copy);
    // Views of all rows live side by side.
    let mut rows: Vec<_> = zip!(view!(mut block).into_outer_iter(), copy[.., 0, 0]).collect::<Vec<_>>();
    rows.iter_mut().for_each(|(row, _)| row.fill(0));
}

/// What is left of `zip!` after any use, beside lists.
fn drawn_uses(extents: [usize; 2], drawn: &mut Drawn) {
    let items: Vec<u16> = (0..400).collect();
    let mut others = items.clone();
    let strides: [[isize; 2]; 2] =
        std::array::from_fn(|_| std::array::from_fn(|_| 2 * (drawn.next(15) as isize - 7)));
    let lists = strides.map(|strides| {
        let places = distances(&extents, &strides);
        places
            .iter()
            .map(|far| (200 + far / 2) as u16)
            .collect::<Vec<_>>()
    });
    let [a, b] = strides.map(|strides| View::from_strides(&items, 200, extents, strides).unwrap());
    let (c, list) = (a.copy(), lists[0].clone());
    let lists = || lists[0].iter().zip(&lists[1]).zip(&list);
    let flat = |((a, b), c): ((&u16, &u16), &u16)| (*a, *b, *c);
    agree(
        (zip!(a, b, c), |(a, b, c): (&u16, &u16, &u16)| (*a, *b, *c)),
        (lists(), flat),
        drawn,
    );
    let indices = (0..extents[0]).flat_map(|i| (0..extents[1]).map(move |j| [i, j]));
    let indexed: Vec<_> = indices.zip(lists()).map(|(at, item)| (at, flat(item))).collect();
    agree(
        (
            zip!(a, b, a).indexed(),
            |(at, (a, b, c)): ([usize; 2], (&u16, &u16, &u16))| (at, (*a, *b, *c)),
        ),
        (indexed.iter(), |item: &([usize; 2], (u16, u16, u16))| *item),
        drawn,
    );
    // Iterators that have begun.
    let (mut first, mut second, begun) = (a.iter(), b.iter(), drawn.next(list.len() as u64 + 2) as usize);
    let (mut one, mut two) = (
        list.iter(),
        lists().map(|((_, b), _)| b).collect::<Vec<_>>().into_iter(),
    );
    match drawn.next(5) {
        0 => assert_eq!(first.nth(begun), one.nth(begun)),
        1 => assert_eq!(first.nth_back(begun), one.nth_back(begun)),
        2 => assert_eq!(second.nth(begun), two.nth(begun)),
        3 => assert_eq!(second.nth_back(begun), two.nth_back(begun)),
        _ => {}
    }
    let triple = |(a, b, c): (&u16, &u16, &u16)| (*a, *b, *c);
    agree(
        (zip!((a), (first), (second)), triple),
        (list.iter().zip(one).zip(two), flat),
        drawn,
    );
    if let Ok(mut unique) = ViewMut::from_strides(&mut others, 200, extents, strides[0]) {
        agree(
            (zip!(mut unique, b, a), |(a, b, c): (&mut u16, &u16, &u16)| {
                (*a, *b, *c)
            }),
            (lists(), flat),
            drawn,
        );
        let columns: Vec<_> = (0..extents[1]).collect();
        if extents[0] > 0 {
            agree(
                (
                    zip!(unique.lanes_mut::<0>(), columns),
                    |(lane, j): (ViewMut<'_, u16, _, _>, &usize)| (lane[[0]], *j),
                ),
                (columns.iter(), |j: &usize| (list[*j], *j)),
                drawn,
            );
        }
        let rows: Vec<_> = (0..extents[0]).collect();
        if extents[1] > 0 {
            agree(
                (
                    zip!(unique.outer_iter_mut(), rows),
                    |(row, i): (ViewMut<'_, u16, _, _>, &usize)| (row[[0]], *i),
                ),
                (rows.iter(), |i: &usize| (list[i * extents[1]], *i)),
                drawn,
            );
            agree(
                (
                    zip!(unique.tile_iter_mut::<shape![1, 1]>(), b),
                    |(tile, x): (ViewMut<'_, u16, _, _>, &u16)| (tile[[0, 0]], *x),
                ),
                (
                    list.iter().zip(lists().map(|((_, b), _)| b).collect::<Vec<_>>()),
                    |(a, b): (&u16, &u16)| (*a, *b),
                ),
                drawn,
            );
        }
    }
    let mut seen: Vec<_> = zip!(a, b).fold_unordered(Vec::new(), |mut all, (a, b)| {
        all.push((*a, *b));
        all
    });
    let mut expected: Vec<_> = lists().map(|((a, b), _)| (*a, *b)).collect();
    assert_eq!(zip!(a, b).map_collect(|(a, b)| (*a, *b)).into_vec(), expected);
    seen.sort_unstable();
    expected.sort_unstable();
    assert_eq!(seen, expected);
    let mut at = Vec::new();
    zip!(b, a)
        .indexed()
        .for_each_unordered(|(index, (b, a))| at.push((index, *b, *a)));
    at.sort_unstable();
    let expected = indexed.iter().map(|(index, (a, b, _))| (*index, *b, *a));
    assert!(at.into_iter().eq(expected));
}

#[test]
fn drawn_views_used_in_any_way() {
    let mut drawn = Drawn(0x21b0_0bed);
    for _ in 0..ROUNDS {
        let extents = drawn.extents::<2>();
        drawn_uses(extents, &mut drawn);
    }
}

#[test]
fn static_views_used_in_any_way() {
    let (plane, mut drawn) = (plane(), Drawn(0x21b0_57a7));
    let list: Vec<u16> = (0..20).collect();
    let triple = |(a, b, c): (&u16, &u16, &u16)| (*a, *b, *c);
    for _ in 0..ROUNDS {
        let expected = list.iter().zip(list.iter().rev()).zip(&list);
        agree(
            (zip!(plane, plane[::-1, ::-1], plane.T.T), triple),
            (expected, |((a, b), c): ((&u16, &u16), &u16)| (*a, *b, *c)),
            &mut drawn,
        );
        let at: Vec<_> = list
            .iter()
            .map(|x| [usize::from(x % 5), usize::from(x / 5)])
            .collect();
        let mut at: Vec<_> = at
            .into_iter()
            .zip(&list)
            .map(|([j, i], x)| ([i, j], *x))
            .collect();
        agree(
            (zip!(plane).indexed(), |(at, x): ([usize; 2], &u16)| (at, *x)),
            (at.iter(), |item: &([usize; 2], u16)| *item),
            &mut drawn,
        );
        at.sort_unstable_by_key(|([i, j], _)| [*j, *i]);
        agree(
            (
                zip!(plane.T, plane.T).indexed(),
                |([j, i], (x, _)): ([usize; 2], (&u16, &u16))| ([i, j], *x),
            ),
            (at.iter(), |item: &([usize; 2], u16)| *item),
            &mut drawn,
        );
    }
}

#[test]
fn searches_take_what_they_have_seen() {
    let (a, b, c) = ([[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 0, 0]], [[9; 3]; 2]);
    let mut zip = zip!(a, b, c);
    assert_eq!(zip.position(|(a, b, _)| a != b), Some(4));
    assert_eq!((zip.len(), zip.next()), (1, Some((&6, &0, &9))));
    let mut calls = 0;
    assert!(zip!(a, b.T.T[..2]).any(|(a, _)| {
        calls += 1;
        *a == 2
    }));
    assert_eq!(calls, 2);
    assert_eq!(zip!(a, b).find(|(a, b)| a > b), Some((&5, &0)));
    assert_eq!(view!(a).zip(view!(b)).position(|(a, b)| a != b), Some(4));
    assert_eq!(
        view!(a.T)
            .zip(view!(b.T))
            .find_map(|(a, b)| (a != b).then_some(a - b)),
        Some(5)
    );
}

#[test]
fn an_item_of_a_search_that_panics_is_gone() {
    let mut a = [[1, 2, 3], [4, 5, 6]];
    let b = a;
    let mut kept: Vec<&mut i32> = Vec::new();
    let mut zip = zip!(mut a.T, b.T);
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        zip.any(|(x, y)| {
            kept.push(x);
            assert_ne!(*y, 5, "here");
            false
        })
    }));
    assert!(panicked.is_err());
    // No item is made twice, so these references are to different elements.
    kept.extend(zip.map(|(x, _)| x));
    for x in &mut kept {
        **x *= 10;
    }
    assert_eq!(kept.len(), 6);
    assert_eq!(a, [[10, 20, 30], [40, 50, 60]]);
}

#[derive(Clone, Element)]
struct Counted<'c>(&'c Cell<i32>);
impl<'c> Counted<'c> {
    fn new(count: &'c Cell<i32>) -> Self {
        count.set(count.get() + 1);
        Self(count)
    }
}
impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

#[test]
fn elements_of_a_collection_that_panics_are_dropped() {
    let (count, a) = (Cell::new(0), [[1, 2, 3], [4, 5, 6]]);
    let panicked = catch_unwind(AssertUnwindSafe(|| {
        zip!(a, a.T.T).map_collect(|(x, _)| {
            assert_ne!(*x, 5, "here");
            Counted::new(&count)
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(count.get(), 0);
    let all = zip!(a, a).map_collect(|_| Counted::new(&count));
    assert_eq!((count.get(), all.shape()), (6, [2, 3]));
    drop(all);
    assert_eq!(count.get(), 0);
}

#[test]
fn the_order_is_row_major_and_each_item_is_seen_once() {
    let mut seen = Vec::new();
    let grid = [[0, 1, 2], [3, 4, 5]];
    zip!(grid.T, grid.T[.., ::-1] => |a, b| seen.push((*a, *b)));
    assert_eq!(seen, [(0, 3), (3, 0), (1, 4), (4, 1), (2, 5), (5, 2)]);
}

#[test]
fn shapes_that_differ_at_run_time() {
    let (a, b, c) = (vec![[0; 3]; 4], vec![[0; 3]; 4], vec![[0; 3]; forget(5)]);
    let error = ViewError::Zip {
        first: 1,
        second: 3,
        axis: 0,
        expected: 4,
        found: 5,
    };
    assert_eq!(try_zip!(a, b, c).map(|_| ()), Err(error));
    assert_eq!(try_zip!(a, b, c => |_, _, _| unreachable!()), Err(error));
    assert_eq!(try_zip!(a, b, (view!(c))).map(|_| ()), Err(error));
    assert_eq!(error.code(), "V223");
    let text = "view!: arguments 1 and 3 of `zip!` differ on axis 0: 4 and 5 [V223]";
    assert_eq!(panic_of!(zip!(a, b, c)), text);
    assert_eq!(panic_of!(zip!(a, b, c => |_, _, _| ())), text);
    assert_eq!(panic_of!(zip!(a, view!(a).iter(), view!(c).iter())), text);
    assert_eq!(
        panic_of!(zip!(a.T, c.T)),
        "view!: arguments 1 and 2 of `zip!` differ on axis 1: 4 and 5 [V223]"
    );
    // An argument that is refused itself.
    let n = forget(9);
    assert_eq!(
        try_zip!(a, b, c[..n]).map(|_| ()),
        Err(ViewError::SliceEnd {
            axis: 0,
            end: 9,
            length: 5
        })
    );
    assert!(panic_of!(zip!(a, b[..n])).contains("slice end 9"));
    assert!(try_zip!(a, b[..4], c[1..] => |_, _, _| {}).is_ok());
    assert_eq!(
        try_zip!(a, view!(c).outer_iter().rev().rev_of()).map(|_| ()),
        Err(ViewError::Zip {
            first: 1,
            second: 2,
            axis: 0,
            expected: 4,
            found: 5
        })
    );
}
/// For a chain of method calls.
trait RevOf: Sized {
    fn rev_of(self) -> View<'static, i32, shape![Dyn, 3]>;
}
impl<I> RevOf for I {
    fn rev_of(self) -> View<'static, i32, shape![Dyn, 3]> {
        view!((&[[0; 3]; 5][..]))
    }
}

#[test]
fn what_needs_all_items_panics_without() {
    let a = [[1, 2], [3, 4]];
    let mut zip = zip!(a, a);
    zip.next();
    assert_eq!(
        panic_of!(zip.clone().indexed()),
        "view!: an item was taken before `indexed`"
    );
    assert_eq!(
        panic_of!(zip.clone().map_collect(|_| 0)),
        "view!: an item was taken before `map_collect`"
    );
}

/// Two extents that are one parameter, and two that are equal by a bound.
fn dot<N: Extent>(a: View<'_, i32, shape![N]>, b: View<'_, i32, shape![N]>) -> i32 {
    zip!(a, b).map(|(a, b)| a * b).sum()
}
fn products<S: Shape + SameShape<Z>, Z: Shape>(a: View<'_, i32, S>, b: View<'_, i32, Z>) -> Vec<i32> {
    let mut products = Vec::new();
    zip!(a, b, a => |a, b, c| products.push(a * b * c));
    products
}

#[test]
fn generic_code() {
    let (a, b) = ([1, 2, 3], vec![4, 5, 6]);
    assert_eq!(dot(view!(a), view!(a)), 14);
    assert_eq!(products(view!(a), view!(b)), [4, 20, 54]);
}

#[test]
fn names_of_the_caller_are_not_in_the_way() {
    let (z, v, e) = ([1, 2], vec![3, 4], [5, 6]);
    #[allow(dead_code)]
    fn first_argument() {}
    let all = try_zip!(z, v, e)
        .unwrap()
        .map(|(z, v, e)| z + v + e)
        .collect::<Vec<_>>();
    assert_eq!(all, [9, 12]);
    macro_rules! sums {
        ($a:expr, $b:ident, $c:tt) => {
            zip!($a, $b, $c)
                .map(|(a, b, c)| a + b * c)
                .collect::<Vec<i32>>()
        };
    }
    assert_eq!(sums!(z, v, e), [16, 26]);
    assert_eq!(sums!(view!(z[::-1]), v, e), [17, 25]);
}

fn beside<T: Element + Copy + PartialEq + std::fmt::Debug>(list: &mut Vec<T>, other: &[T]) {
    zip!(list, other => |x, y| assert_eq!(x, y));
    try_zip!(list, other => |x, y| assert_eq!(x, y)).unwrap();
}

#[test]
fn variables_are_read_or_walked_as_their_types_say() {
    let (mut grid, list) = ([[1, 2, 3], [4, 5, 6]], vec![[1, 2, 3], [4, 5, 6]]);
    beside(&mut vec![1, 2], &[1, 2]);
    // Unique references and unique views are read.
    let lent = &mut grid;
    zip!(lent, list => |x: &i32, y| assert_eq!(x, y));
    for row in grid.iter_mut() {
        zip!(row, row => |x: &i32, y: &i32| assert_eq!(x, y));
    }
    let mut v = view!(mut grid);
    zip!(v, list => |x: &i32, y| assert_eq!(x, y));
    let w = &mut v;
    zip!(w, list => |x: &i32, y| assert_eq!(x, y));
    zip!(mut v, list => |x: &mut i32, y| *x += y);
    assert_eq!(grid, [[2, 4, 6], [8, 10, 12]]);
    // Iterators are taken, also those of unique views.
    let (rows, sums) = (view!(mut grid).into_outer_iter(), [1, 2]);
    zip!(rows, sums => |mut row, n| row.fill(*n));
    let (pairs, elements, shared) = (zip!(grid, list), view!(grid.T).into_iter(), &list);
    zip!(pairs, shared => |(a, b), c| assert_eq!((b, (a - 1) * 3), (c, (c - 1) / 3 * 3)));
    let columns = view!(list.T);
    zip!(elements, columns => |a, b| assert_eq!(a - 1, (b - 1) / 3));
}
