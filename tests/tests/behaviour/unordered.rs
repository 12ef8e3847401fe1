//! Folds in an order that is not promised: each element once, whatever the layout is.

use crate::bases::{block, forget, plane};
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use view_core::{view, Array, Element, Layout, Shape, View, ViewMut};

const CASES: usize = if cfg!(miri) { 3 } else { 400 };

fn sorted<T: Ord>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = all.into_iter().collect();
    all.sort();
    all
}

/// Each element of the view is visited as often as it is in the list, and with the element of another view that has its index.
fn shared<T, S, L>(view: View<'_, T, S, L>, list: &[T])
where
    T: Element + Copy + Ord + std::fmt::Debug,
    S: Shape,
    L: Layout,
{
    let wanted = sorted(list.to_vec());
    let folded = view.fold_unordered(Vec::new(), |mut all, element| {
        all.push(*element);
        all
    });
    assert_eq!(sorted(folded), wanted);
    let mut all = Vec::new();
    view.for_each_unordered(|element| all.push(*element));
    assert_eq!(sorted(all), wanted);

    let mut n = 0;
    let numbers: Array<usize, S> = Array::try_from_fn_of(view.shape(), |_| {
        n += 1;
        n - 1
    })
    .unwrap();
    let wanted: Vec<(usize, T)> = list.iter().copied().enumerate().collect();
    let mut all = Vec::new();
    view.zip(&numbers)
        .for_each_unordered(|(element, n)| all.push((*n, *element)));
    assert_eq!(sorted(all), wanted);
    let all = numbers
        .view()
        .zip(view)
        .fold_unordered(Vec::new(), |mut all, (n, element)| {
            all.push((*n, *element));
            all
        });
    assert_eq!(sorted(all), wanted);
}

/// Each element is changed once, and so is each element of a zip of two unique views.
fn unique<S: Shape, L: Layout>(mut view: ViewMut<'_, u32, S, L>, list: &[u32]) {
    let mut sum = 0;
    view.for_each_unordered(|element| sum += element);
    assert_eq!(sum, list.iter().sum());
    assert_eq!(view.fold_unordered(0, |sum, element| sum + element), sum);
    view.map_inplace_unordered(|element| *element = 3 * *element + 1);
    assert!(view
        .iter()
        .eq(&list.iter().map(|n| 3 * n + 1).collect::<Vec<_>>()));
    let mut other: Array<u32, S> = Array::try_zeros_of(view.shape()).unwrap();
    view.zip_mut(&mut other).for_each_unordered(|(element, other)| {
        *other += *element;
        *element += 1;
    });
    assert!(view
        .iter()
        .eq(&list.iter().map(|n| 3 * n + 2).collect::<Vec<_>>()));
    assert!(other
        .iter()
        .eq(&list.iter().map(|n| 3 * n + 1).collect::<Vec<_>>()));
}

#[test]
fn every_element_of_drawn_layouts() {
    let mut drawn = Drawn(0x2545_f491_4f6c_dd1d);
    laid_out!(drawn, CASES, View of meeting, shared, 0 1 2 3 4);
    laid_out!(drawn, CASES, View of apart, shared, 0 1 2 3 4);
    laid_out!(drawn, CASES, ViewMut of apart, unique, 0 1 2 3 4);
}

#[test]
fn every_element_of_static_layouts() {
    let (plane, block, row) = (plane(), block(), [7u16, 8, 9]);
    macro_rules! each {
        ($($view:expr;)*) => {$(
            let v = $view;
            shared(v, &v.to_vec());
        )*};
    }
    each! {
        view!(plane);
        view!(plane.T);
        view!(plane[::-1, ::2]);
        view!(plane[1..3, 1..4].T[::-1]);
        view!(plane[2]);
        view!(plane[2, 3]);
        view!(plane[.., 1..1]);
        view!(plane.windows[2, 3]);
        view!(plane[newaxis, .., newaxis]);
        view!(block.permute[2, 0, 1]);
        view!(block.permute[1, 2, 0][::-2, .., ::-1]);
        view!(block.tiles[1, 3, 2].T);
        view!(row.broadcast[4, 3]);
        view!(row[.., newaxis].broadcast[2, 3, 4]);
        view!(row.broadcast[4, 3].T);
    }
    let (i, k) = (forget(1), forget(2));
    each! {
        view!(plane[i.., ::-k]);
        view!(plane[i..k, ..k].T);
        view!(block[.., i.., ::k].permute[2, 0, 1]);
        view!(plane[k..k].T);
    }
    let mut plane = plane.map(|row| row.map(u32::from));
    let list = view!(plane[1.., ::-2].T).to_vec();
    unique(view!(mut plane[1.., ::-2].T), &list);
}

#[test]
fn a_zip_that_was_begun_goes_on_in_row_major_order() {
    let (plane, block) = (plane(), block());
    let zip = || view!(plane[1.., ..3].T).zip(view!(block[0, .., 1..]));
    let all: Vec<_> = zip().collect();
    let rest = |begun: view_core::Zip<_, _>| {
        begun.fold_unordered(Vec::new(), |mut rest, pair| {
            rest.push(pair);
            rest
        })
    };
    let mut begun = zip();
    begun.nth(1);
    assert_eq!(rest(begun), all[2..]);
    let mut begun = zip();
    begun.next_back();
    assert_eq!(rest(begun), all[..8]);
    // The iterator that the zip was made of.
    let mut first = view!(plane[1.., ..3].T).iter();
    first.next();
    let mut pairs = Vec::new();
    view!(block[0, .., 1..])
        .zip(first)
        .for_each_unordered(|pair| pairs.push(pair));
    let numbers = view!(plane[1.., ..3].T).iter().skip(1);
    assert!(pairs.into_iter().eq(view!(block[0, .., 1..]).iter().zip(numbers)));
}

#[test]
fn more_than_two_views() {
    let (a, b, row) = (
        [[1, 2, 3], [4, 5, 6]],
        [[10, 20, 30], [40, 50, 60]],
        [100, 200, 300],
    );
    let mut sums = [[0; 2]; 3];
    let parts = view!(row.broadcast[2, 3].T).zip(view!(a.T)).zip(view!(b.T));
    view!(mut sums)
        .zip_mut(parts)
        .for_each_unordered(|(sum, ((row, a), b))| *sum += row + a + b);
    assert_eq!(sums, [[111, 144], [222, 255], [333, 366]]);
}

#[test]
fn elements_without_size_and_huge_empty_shapes() {
    let units = [[(); 5]; 3];
    assert_eq!(view!(units.T).fold_unordered(0, |count, ()| count + 1), 15);
    let nothing = vec![[[0u8; 0]; 1 << 20]; 1 << 10];
    let none = view!(nothing);
    assert_eq!(none.fold_unordered(0, |count, _| count + 1), 0);
    assert_eq!(
        view!(none.T)
            .zip(view!(none.T))
            .fold_unordered(0, |count, _| count + 1),
        0
    );
}
