//! Broadcasting, windows and tiles: every small shape, static and dynamic.

use crate::bases::{block, forget, plane, row};
use crate::oracle::{read, Picture};
use crate::oracle_check::agrees;
use std::cell::Cell;
use view_core::{broadcast_together, shape, try_broadcast_together, try_view, view, Array, Dyn, ViewError};

/// `0, 1, …` in this shape, with dynamic extents.
fn counted(extents: [usize; 2]) -> Array<u16, shape![Dyn, Dyn]> {
    let count: usize = extents.iter().product();
    Array::from_vec(extents, (0..count as u16).collect()).unwrap()
}

fn small_shapes(most: usize) -> impl Iterator<Item = [usize; 2]> {
    (0..=most).flat_map(move |a| (0..=most).map(move |b| [a, b]))
}

#[test]
fn broadcasts_of_all_small_shapes() {
    for extents in small_shapes(3) {
        let array = counted(extents);
        let (base, picture) = (array.as_slice().as_ptr(), Picture::of(&extents));
        for [k, m] in small_shapes(3) {
            for n in 0..=3 {
                let case = format!("{extents:?} to {:?}", [k, m, n]);
                agrees(
                    &case,
                    base,
                    try_view!(array.broadcast[k, m, n]),
                    picture.broadcast(&[k, m, n]).as_ref(),
                );
            }
            let case = format!("{extents:?} to {:?}", [k, m]);
            agrees(
                &case,
                base,
                try_view!(array.broadcast[k, m]),
                picture.broadcast(&[k, m]).as_ref(),
            );
            agrees(
                &case,
                base,
                try_view!(array.broadcast[2, m]),
                picture.broadcast(&[2, m]).as_ref(),
            );
            agrees(
                &case,
                base,
                try_view!(array.broadcast[k, 3]),
                picture.broadcast(&[k, 3]).as_ref(),
            );
        }
        agrees(
            "static",
            base,
            try_view!(array.broadcast[2, 3]),
            picture.broadcast(&[2, 3]).as_ref(),
        );
    }
}

#[test]
fn static_broadcasts() {
    let (row, plane) = (row(), plane());
    let picture = Picture::of(&[7]);
    agrees(
        "row",
        row.as_ptr(),
        Ok(view!(row.broadcast[3, 7])),
        picture.broadcast(&[3, 7]).as_ref(),
    );
    agrees("same", row.as_ptr(), Ok(view!(row.broadcast[7])), Some(&picture));
    let column = Picture::of(&[4, 5]).look(&read(".., 1..2")).unwrap();
    let base = plane.as_ptr().cast();
    agrees(
        "column",
        base,
        Ok(view!(plane[.., 1..2].broadcast[4, 6])),
        column.broadcast(&[4, 6]).as_ref(),
    );
    agrees(
        "to nothing",
        base,
        Ok(view!(plane[.., 1..2].broadcast[4, 0])),
        column.broadcast(&[4, 0]).as_ref(),
    );
    agrees(
        "to 1",
        base,
        Ok(view!(plane[..1, ..1].broadcast[1, 1, 1])),
        Picture::of(&[1, 1, 1]).look(&[]).as_ref(),
    );
    agrees(
        "scalar",
        base,
        Ok(view!(plane[1, 2].broadcast[2])),
        Some(&Picture {
            shape: vec![2],
            positions: vec![7, 7],
        }),
    );
    let n = forget(9);
    agrees(
        "run time",
        row.as_ptr(),
        Ok(view!(row.broadcast[n, 7])),
        picture.broadcast(&[9, 7]).as_ref(),
    );
    assert_eq!(view!(row).broadcast_to::<shape![Dyn, 7]>([2, 7]).shape(), [2, 7]);
    let wrong = view!(row).try_broadcast_to::<shape![Dyn, 7]>([2, 8]).map(|_| ());
    assert_eq!(
        wrong,
        Err(ViewError::Shape {
            axis: 1,
            expected: 7,
            found: 8
        })
    );
}

#[test]
fn together_is_broadcasting_both() {
    let most = if cfg!(miri) { 2 } else { 3 };
    for a in small_shapes(most) {
        for b in small_shapes(most) {
            let (left, right) = (counted(a), counted(b));
            let common: Vec<usize> = a
                .iter()
                .zip(b)
                .map(|(&a, b)| if a == 1 { b } else { a })
                .collect();
            let (p, q) = (Picture::of(&a), Picture::of(&b));
            let views = try_broadcast_together(left.view(), right.view());
            match (p.broadcast(&common), q.broadcast(&common)) {
                (Some(p), Some(q)) => {
                    let (x, y) = views.unwrap();
                    agrees("left", left.as_slice().as_ptr(), Ok(x), Some(&p));
                    agrees("right", right.as_slice().as_ptr(), Ok(y), Some(&q));
                }
                _ => assert!(matches!(views, Err(ViewError::Together { .. })), "{a:?} {b:?}"),
            }
        }
    }
    let (column, row) = ([[1u16], [2]], [10u16, 20, 30]);
    let (a, b) = broadcast_together(view!(column), view!(row));
    assert_eq!(a, view!(([[1u16, 1, 1], [2, 2, 2]])));
    assert_eq!(b, view!(([[10u16, 20, 30], [10, 20, 30]])));
    let n = forget(1);
    let (a, b) = broadcast_together(view!(column), view!(row[..n]));
    assert_eq!(
        (a.shape(), b.shape(), size_of_val(&a)),
        ([2, 1], [2, 1], 2 * size_of::<usize>())
    );
    let (_, b) = broadcast_together(view!(row), view!(row[..n]));
    assert_eq!(b.to_vec(), [10, 10, 10]);
}

#[test]
fn windows_of_all_small_shapes() {
    for extents in small_shapes(4) {
        let array = counted(extents);
        let (base, picture) = (array.as_slice().as_ptr(), Picture::of(&extents));
        for [k, m] in small_shapes(5) {
            let case = format!("{extents:?} in {:?}", [k, m]);
            agrees(
                &case,
                base,
                try_view!(array.windows[k, m]),
                picture.windows(&[k, m]).as_ref(),
            );
            agrees(
                &case,
                base,
                try_view!(array.windows[2, m]),
                picture.windows(&[2, m]).as_ref(),
            );
            agrees(
                &case,
                base,
                try_view!(array.windows[k, 1]),
                picture.windows(&[k, 1]).as_ref(),
            );
        }
        agrees(
            "static",
            base,
            try_view!(array.windows[3, 2]),
            picture.windows(&[3, 2]).as_ref(),
        );
    }
}

#[test]
fn static_windows_and_tiles() {
    let (plane, block) = (plane(), block());
    let (base, picture) = (plane.as_ptr().cast(), Picture::of(&[4, 5]));
    agrees(
        "windows",
        base,
        Ok(view!(plane.windows[2, 3])),
        picture.windows(&[2, 3]).as_ref(),
    );
    agrees(
        "all of it",
        base,
        Ok(view!(plane.windows[4, 5])),
        picture.windows(&[4, 5]).as_ref(),
    );
    agrees(
        "single",
        base,
        Ok(view!(plane.windows[1, 1])),
        picture.windows(&[1, 1]).as_ref(),
    );
    agrees(
        "of T",
        base,
        Ok(view!(plane.T.windows[2, 3])),
        picture.permuted(&[1, 0]).windows(&[2, 3]).as_ref(),
    );
    let even = picture.look(&read(".., :4")).unwrap();
    agrees(
        "tiles",
        base,
        Ok(view!(plane[.., :4].tiles[2, 4])),
        even.tiles(&[2, 4]).as_ref(),
    );
    agrees(
        "backwards",
        base,
        Ok(view!(plane[::-1].tiles[2, 5])),
        picture.flipped(0).tiles(&[2, 5]).as_ref(),
    );
    let base = block.as_ptr().cast();
    agrees(
        "block",
        base,
        Ok(view!(block.tiles[1, 3, 2])),
        Picture::of(&[2, 3, 4]).tiles(&[1, 3, 2]).as_ref(),
    );
    assert_eq!(view!(block[2..].tiles[1, 3, 2]).shape(), [0, 1, 2, 1, 3, 2]);
    assert_eq!(
        view!(plane).windows_of::<shape![Dyn, 2]>([3, 2]).shape(),
        [2, 4, 3, 2]
    );
    assert_eq!(
        view!(plane).tiles_of::<shape![Dyn, Dyn]>([2, 1]).shape(),
        [2, 5, 2, 1]
    );
}

#[test]
fn tiles_of_all_small_shapes() {
    for extents in small_shapes(6) {
        let array = counted(extents);
        let (base, picture) = (array.as_slice().as_ptr(), Picture::of(&extents));
        for [k, m] in small_shapes(4) {
            let case = format!("{extents:?} in {:?}", [k, m]);
            agrees(
                &case,
                base,
                try_view!(array.tiles[k, m]),
                picture.tiles(&[k, m]).as_ref(),
            );
            agrees(
                &case,
                base,
                try_view!(array.tiles[2, m]),
                picture.tiles(&[2, m]).as_ref(),
            );
            agrees(
                &case,
                base,
                try_view!(array.tiles[k, 3]),
                picture.tiles(&[k, 3]).as_ref(),
            );
        }
    }
}

#[test]
fn tiles_of_a_unique_view_are_disjoint() {
    let mut plane = plane();
    let mut seen = Vec::new();
    for element in view!(mut plane[.., ::-1].tiles[2, 5]) {
        seen.push(*element);
        *element = 0;
    }
    seen.sort_unstable();
    assert_eq!(seen, (0..20).collect::<Vec<_>>());
}

#[test]
fn windows_of_cells_are_shared_and_writable() {
    let cells = [1, 2, 3, 4].map(Cell::new);
    for window in view!(cells.windows[2]).outer_iter() {
        window[[1]].set(window[[0]].get() + window[[1]].get());
    }
    assert_eq!(cells.map(Cell::into_inner), [1, 3, 6, 10]);
}

/// Two extents of half the largest number have a product that cannot be counted, two much smaller ones do not.
macro_rules! too_many {
    ($axis:literal, $few:literal, $half:literal) => {
        let nothing = [(); 1];
        let n = forget($axis);
        let found = try_view!(nothing.broadcast[n, n]).map(|_| ());
        assert_eq!(found, Err(ViewError::TooLarge));
        assert_eq!(view!(nothing.broadcast[n, 1]).len(), n);
        let many = vec![(); $axis];
        assert_eq!(view!(many.windows[$few]).shape(), [$axis - $few + 1, $few]);
        let found = try_view!(many.windows[$half]).map(|_| ());
        assert_eq!(found, Err(ViewError::TooLarge));
    };
}

#[test]
fn more_positions_than_can_be_counted() {
    #[cfg(target_pointer_width = "64")]
    too_many!(1_099_511_627_776, 1_099_511, 549_755_813_888);
    #[cfg(target_pointer_width = "32")]
    too_many!(1_048_576, 1024, 524_288);
}

#[test]
fn the_axis_of_an_error_is_counted_without_the_new_ones() {
    let array = counted([2, 3]);
    let found = try_view!(array.broadcast[4, 2, 5]).map(|_| ());
    let expected = ViewError::Broadcast {
        axis: 1,
        length: 3,
        wanted: 5,
    };
    assert_eq!(found, Err(expected));
}

#[test]
#[cfg(target_pointer_width = "64")]
fn both_of_two_views_are_counted_in_their_own_bytes() {
    let (byte, word) = ([0u8], [0u64]);
    let (n, m) = (forget(1 << 40), forget(1 << 22));
    let (bytes, words) = (view!(byte.broadcast[n, 1]), view!(word.broadcast[1, m]));
    assert_eq!(
        try_view!(byte.broadcast[n, m]).map(|v| v.shape()),
        Ok([1 << 40, 1 << 22])
    );
    let found = try_broadcast_together(bytes, words).map(|_| ());
    assert_eq!(found, Err(ViewError::TooLarge));
    let found = try_broadcast_together(words, bytes).map(|_| ());
    assert_eq!(found, Err(ViewError::TooLarge));
}

#[test]
fn an_extent_that_is_not_the_one_of_the_type_is_refused() {
    let row = vec![1u8];
    for found in [2, 4] {
        let result = view!(row).try_broadcast_to::<shape![Dyn, 3]>([2, found]);
        let error = ViewError::Shape {
            axis: 1,
            expected: 3,
            found,
        };
        assert_eq!(result.map(|_| ()), Err(error));
    }
}
