//! Families on rayon's threads.

use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use std::thread;
use view_core::{shape, view, ViewMut};

#[test]
fn members_are_shared_among_threads() {
    let (mut image, n) = (vec![[0usize; 24]; 40], 8);
    let stripes = view!(mut image => for k in ..n [k::n, ..]);
    stripes
        .into_par_iter()
        .enumerate()
        .for_each(|(k, mut stripe)| stripe.fill(k));
    assert!((0..40).all(|row| image[row] == [row % 8; 24]));
    let tiles = view!(mut image => for (i, j) in ..5, ..n [8*i + 1..+6, 3*j + 1..+1]);
    let sum: usize = tiles.into_par_iter().map(|tile| tile.sum::<usize>()).sum();
    assert_eq!(sum, 5 * 8 * (1 + 2 + 3 + 4 + 5 + 6));
    let columns = view!(mut image => for j in ..3*n [.., j].reshape[8, 5]);
    let firsts: Vec<usize> = columns.into_par_iter().map(|column| column[[1, 1]]).collect();
    assert_eq!(firsts, [6; 24]);
}

#[test]
fn families_are_sent_without_boxes() {
    fn is_send<X: Send>(x: X) -> X {
        x
    }
    let (mut list, n) = (vec![0u8; 12], 3);
    let family = is_send(view!(mut list => for k in ..n [4*k..+4]));
    thread::scope(|scope| {
        for (k, mut part) in family.enumerate() {
            scope.spawn(move || part.fill(k as u8));
        }
    });
    let mut row = [0u8; 12];
    let parts: [ViewMut<u8, shape![6], _>; 2] = view!(mut row => for k in ..2 [6*k..+6]);
    assert_eq!(is_send(parts).map(|part| part.len()), [6; 2]);
    assert_eq!(list, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2]);
}

#[test]
fn a_cut_behind_the_end_is_refused() {
    let (mut list, n) = (vec![0u8; 12], 3);
    let cut = |at: usize, list: &mut Vec<u8>| {
        let family = view!(mut list => for k in ..n [4*k..+4]);
        let (before, behind) = family.split_at(at);
        (before.len(), behind.len())
    };
    assert_eq!(cut(2, &mut list), (2, 1));
    assert!(std::panic::catch_unwind(move || cut(4, &mut list)).is_err());
}
