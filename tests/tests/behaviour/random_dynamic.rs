//! Properties on run-time shapes: `try_view!` selects with random indices what the oracle selects.

use crate::oracle::{Index, Picture, ALL};
use crate::oracle_check::agrees;
use proptest::prelude::*;
use view_core::{try_view, view};

const COLUMNS: usize = 5;
const PLANES: [usize; 2] = [3, 4];

/// A position or an end: from the start if `front`, else from the end.
#[derive(Debug, Clone, Copy)]
struct Place {
    from: usize,
    front: bool,
}

impl Place {
    fn signed(self) -> i64 {
        let from = self.from as i64;
        if self.front {
            from
        } else {
            -from
        }
    }
}

fn place() -> impl Strategy<Value = Place> {
    (0..9usize, any::<bool>()).prop_map(|(from, front)| Place {
        from,
        front: front || from == 0,
    })
}

fn step() -> impl Strategy<Value = i64> {
    prop_oneof![1..=7i64, -7..=-1i64, Just(0), Just(1000), Just(-1000)]
}

/// One call with run-time ends of either sign, since signs are part of the syntax.
macro_rules! sliced {
    ($base:ident, [$($before:tt)*], $a:expr, $b:expr, $step:expr, [$($behind:tt)*], $then:expr) => {{
        let (a, b, k) = ($a.from, $b.from, $step.unsigned_abs() as usize);
        match ($a.front, $b.front, $step < 0) {
            (true, true, false) => $then(try_view!($base[$($before)* a:b:k $($behind)*])),
            (true, false, false) => $then(try_view!($base[$($before)* a:-b:k $($behind)*])),
            (false, true, false) => $then(try_view!($base[$($before)* -a:b:k $($behind)*])),
            (false, false, false) => $then(try_view!($base[$($before)* -a:-b:k $($behind)*])),
            (true, true, true) => $then(try_view!($base[$($before)* a:b:-k $($behind)*])),
            (true, false, true) => $then(try_view!($base[$($before)* a:-b:-k $($behind)*])),
            (false, true, true) => $then(try_view!($base[$($before)* -a:b:-k $($behind)*])),
            (false, false, true) => $then(try_view!($base[$($before)* -a:-b:-k $($behind)*])),
        }
    }};
}

fn rows(n: usize) -> Vec<[u16; COLUMNS]> {
    (0..n)
        .map(|i| std::array::from_fn(|j| (i * COLUMNS + j) as u16))
        .collect()
}

fn blocks(n: usize) -> Vec<[[u16; 4]; 3]> {
    (0..n)
        .map(|i| std::array::from_fn(|j| std::array::from_fn(|k| ((i * 3 + j) * 4 + k) as u16)))
        .collect()
}

proptest! {
    #[test]
    fn any_slice_of_any_vec(n in 0..12usize, a in place(), b in place(), k in step()) {
        let base: Vec<u16> = (0..n as u16).collect();
        let picture = Picture::of(&[n]).look(&[Index::Slice(Some(a.signed()), Some(b.signed()), k)]);
        sliced!(base, [], a, b, k, [], |found| agrees("[a:b:k]", base.as_ptr(), found, picture.as_ref()));
    }

    #[test]
    fn any_slice_of_the_dynamic_axis(n in 0..9usize, a in place(), b in place(), k in step()) {
        let base = rows(n);
        let picture = Picture::of(&[n, COLUMNS]).look(&[Index::Slice(Some(a.signed()), Some(b.signed()), k)]);
        sliced!(base, [], a, b, k, [], |found| agrees("[a:b:k]", base.as_ptr().cast(), found, picture.as_ref()));
    }

    #[test]
    fn any_slice_of_the_static_axis(n in 0..5usize, a in place(), b in place(), k in step()) {
        let base = rows(n);
        let picture = Picture::of(&[n, COLUMNS]).look(&[ALL, Index::Slice(Some(a.signed()), Some(b.signed()), k)]);
        sliced!(base, [..,], a, b, k, [], |found| agrees("[.., a:b:k]", base.as_ptr().cast(), found, picture.as_ref()));
    }

    #[test]
    fn any_slice_in_the_middle(n in 0..4usize, i in 0..5usize, a in place(), b in place(), k in step()) {
        let base = blocks(n);
        let list = [Index::At(i as i64), Index::Slice(Some(a.signed()), Some(b.signed()), k), Index::Slice(None, None, -2)];
        let picture = Picture::of(&[n, PLANES[0], PLANES[1]]).look(&list);
        sliced!(base, [i,], a, b, k, [, ::-2], |found| agrees("[i, a:b:k, ::-2]", base.as_ptr().cast(), found, picture.as_ref()));
    }

    #[test]
    fn two_ranges_at_once(n in 0..7usize, a in 0..8usize, b in 0..8usize, c in 0..7usize, d in 0..7usize) {
        let base = rows(n);
        let range = |from: usize, to: usize| Index::Slice(Some(from as i64), Some(to as i64), 1);
        let picture = Picture::of(&[n, COLUMNS]).look(&[range(a, b), range(c, d)]);
        agrees("[a..b, c..d]", base.as_ptr().cast(), try_view!(base[a..b, c..d]), picture.as_ref());
    }

    #[test]
    fn two_positions_at_once(n in 0..7usize, i in 0..8usize, j in 1..7usize) {
        let base = rows(n);
        let picture = Picture::of(&[n, COLUMNS]).look(&[Index::At(i as i64), Index::At(-(j as i64))]);
        agrees("[i, -j]", base.as_ptr().cast(), try_view!(base[i, -j]), picture.as_ref());
    }

    #[test]
    fn all_extents_dynamic(n in 0..6usize, m in 0..=COLUMNS, a in 0..7usize, count in 0..7usize, k in 1..4usize) {
        let base = rows(n);
        let forgotten = view!(base[..n, ..m]);
        let whole = Picture::of(&[n, COLUMNS]).look(&[ALL, Index::Slice(None, Some(m as i64), 1)]).unwrap();
        let counted = Index::Slice(Some(a as i64), Some((a + count) as i64), 1);
        let picture = whole.look(&[Index::Slice(None, None, -(k as i64)), counted]);
        agrees("[::-k, a..+n]", base.as_ptr().cast(), try_view!(forgotten[::-k, a..+count]), picture.as_ref());
    }

    #[test]
    fn chains_are_composed(n in 0..12usize, a in 0..9usize, k in 1..4usize, b in 1..9usize) {
        let base: Vec<u16> = (0..n as u16).collect();
        let picture = Picture::of(&[n])
            .look(&[Index::Slice(Some(a as i64), None, 1)])
            .and_then(|first| first.look(&[Index::Slice(None, None, -(k as i64))]))
            .and_then(|second| second.look(&[Index::Slice(None, Some(-(b as i64)), 1)]));
        agrees("[a..][::-k][..-b]", base.as_ptr(), try_view!(base[a..][::-k][..-b]), picture.as_ref());
    }

    #[test]
    fn dots_and_new_axes_around_run_time_indices(n in 0..5usize, i in 0..6usize, a in 0..6usize) {
        let base = blocks(n);
        let list = [Index::New, Index::At(i as i64), Index::Rest, Index::New, Index::Slice(Some(a as i64), None, 1)];
        let picture = Picture::of(&[n, PLANES[0], PLANES[1]]).look(&list);
        let found = try_view!(base[newaxis, i, ..., newaxis, a..]);
        agrees("[newaxis, i, ..., newaxis, a..]", base.as_ptr().cast(), found, picture.as_ref());
    }
}
