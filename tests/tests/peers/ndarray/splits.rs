//! Iterators over the positions of an axis: split in two, and walked beside other elements, also after some of them were taken.

use view_core::{view, zip};

const ROW: [i32; 5] = [10, 11, 12, 13, 14];

#[test]
fn positions_are_split_anywhere() {
    let row = ROW;
    let all = view!(row).axis_iter::<0>();
    for at in 0..=5 {
        let (left, right) = all.clone().split_at(at);
        assert!(left.map(|x| *x).eq(row[..at].iter().copied()));
        assert!(right.map(|x| *x).eq(row[at..].iter().copied()));
    }
}

#[test]
fn positions_that_are_left_are_split_anywhere() {
    let row = ROW;
    for (front, back) in [(1, 0), (2, 0), (5, 0), (1, 1), (0, 3), (2, 3)] {
        let mut some = view!(row).axis_iter::<0>();
        assert_eq!(some.by_ref().take(front).count(), front);
        assert_eq!(some.by_ref().rev().take(back).count(), back);
        let left_over = &row[front..5 - back];
        for at in 0..=left_over.len() {
            let (left, right) = some.clone().split_at(at);
            assert!(left.map(|x| *x).eq(left_over[..at].iter().copied()));
            assert!(right.map(|x| *x).eq(left_over[at..].iter().copied()));
        }
    }
}

#[test]
fn positions_beside_elements() {
    let (row, mut out) = (ROW, [0; 5]);
    zip!(mut out, view!(row).axis_iter::<0>() => |out, x| *out = *x);
    assert_eq!(out, row);
}

#[test]
fn positions_that_are_left_beside_elements() {
    let row = ROW;
    let mut some = view!(row).axis_iter::<0>();
    for taken in 1..=5 {
        assert_eq!(*some.next().unwrap(), row[taken - 1]);
        let mut out = vec![0; 5 - taken];
        view!(mut out)
            .iter_mut()
            .zip(some.clone())
            .for_each(|(out, x)| *out = *x);
        assert_eq!(out, row[taken..]);
        // `zip!` compares the shapes, in which nothing was taken, and ends with what is left.
        let mut out = [0; 5];
        zip!(mut out, some.clone() => |out, x| *out = *x);
        assert_eq!(out[..5 - taken], row[taken..]);
        assert_eq!(out[5 - taken..], [0; 5][..taken]);
    }
    assert!(some.next().is_none());
}

#[test]
fn positions_that_are_left_beside_elements_with_gaps() {
    let row = ROW;
    let mut some = view!(row).axis_iter::<0>();
    for taken in 1..=5 {
        some.next();
        let mut out = vec![0; 2 * (5 - taken)];
        view!(mut out[::2])
            .iter_mut()
            .zip(some.clone())
            .for_each(|(out, x)| *out = *x);
        let wanted = row[taken..].iter().flat_map(|&x| [x, 0]);
        assert!(out.into_iter().eq(wanted.clone()));
        let mut out = [0; 10];
        zip!(mut out[::2], some.clone() => |out, x| *out = *x);
        assert!(out
            .into_iter()
            .eq(wanted.chain(std::iter::repeat_n(0, 2 * taken))));
    }
}

#[test]
fn unique_positions_are_split_anywhere() {
    for at in 0..=5 {
        let mut row = ROW;
        let mut v = view!(mut row);
        let (left, right) = v.axis_iter_mut::<0>().split_at(at);
        assert_eq!((left.len(), right.len()), (at, 5 - at));
        // All of them at once.
        let (left, right): (Vec<_>, Vec<_>) = (left.collect(), right.collect());
        left.into_iter().for_each(|mut x| *x += 100);
        right.into_iter().for_each(|mut x| *x -= 10);
        let wanted = ROW
            .iter()
            .enumerate()
            .map(|(i, x)| if i < at { x + 100 } else { x - 10 });
        assert!(row.into_iter().eq(wanted));
    }
}

#[test]
fn unique_positions_that_are_left_are_split_anywhere() {
    for taken in 1..=5 {
        for at in 0..=5 - taken {
            let mut row = ROW;
            let mut v = view!(mut row);
            let mut some = v.axis_iter_mut::<0>();
            assert_eq!(some.by_ref().take(taken).count(), taken);
            let (left, right) = some.split_at(at);
            left.for_each(|mut x| *x = 1);
            right.for_each(|mut x| *x = 2);
            let wanted = (0..5).map(|i| match i {
                _ if i < taken => ROW[i],
                _ if i < taken + at => 1,
                _ => 2,
            });
            assert!(row.into_iter().eq(wanted));
        }
    }
}

#[test]
fn unique_positions_beside_elements() {
    let (mut row, mut out) = (ROW, [0; 5]);
    zip!(mut out, view!(mut row).axis_iter_mut::<0>() => |out, mut x| {
        *x += 1;
        *out = *x;
    });
    assert_eq!((row, out), ([11, 12, 13, 14, 15], [11, 12, 13, 14, 15]));
}

#[test]
fn unique_positions_that_are_left_beside_elements() {
    for (taken, step) in (1..=5).flat_map(|taken| [(taken, 1), (taken, 2)]) {
        let wanted = |i| if i < taken { 0 } else { -1 };
        let mut row = ROW;
        let mut v = view!(mut row);
        let mut some = v.axis_iter_mut::<0>();
        some.by_ref().take(taken).for_each(|mut x| *x = 0);
        let mut out = vec![-1; step * (5 - taken)];
        view!(mut out[::step])
            .iter_mut()
            .zip(some)
            .for_each(|(out, mut x)| std::mem::swap(out, &mut *x));
        assert!((0..5 - taken).all(|i| out[step * i] == ROW[taken + i]));
        assert!((0..5).all(|i| row[i] == wanted(i)));

        let mut row = ROW;
        let mut v = view!(mut row);
        let mut some = v.axis_iter_mut::<0>();
        some.by_ref().take(taken).for_each(|mut x| *x = 0);
        let mut out = vec![-1; step * 5];
        zip!(mut out[::step], (some) => |out, mut x| std::mem::swap(out, &mut *x));
        assert!((0..5).all(|i| out[step * i] == ROW.get(taken + i).copied().unwrap_or(-1)));
        assert!((0..5).all(|i| row[i] == wanted(i)));
    }
}
