//! Properties on static shapes: the comparison with the oracle for some extents that are part of the type.

use crate::oracle::{Index, Picture, ALL};
use crate::oracle_check::agrees;
use proptest::prelude::*;
use view_core::{shape, try_view, view, Extent, Layout, View};

fn slice(start: Option<usize>, stop: Option<usize>, step: i64) -> Index {
    Index::Slice(
        start.map(|start| start as i64),
        stop.map(|stop| stop as i64),
        step,
    )
}

/// Random numbers for one round: positions, ends and a step that is not zero.
type Numbers = (usize, usize, usize, usize, usize);

fn numbers() -> impl Strategy<Value = Numbers> {
    (0..9usize, 0..9usize, 0..9usize, 0..9usize, 1..6usize)
}

/// Every form of one index, on the only axis of a view.
fn row_laws<N: Extent, L: Layout>(row: View<'_, u16, shape![N], L>, n: usize, (a, b, _, _, k): Numbers) {
    let (whole, first, step) = (Picture::of(&[n]), row.as_ptr(), k as i64);
    let look = |index: Index| whole.look(&[index]);
    let back = |from: usize| Some(-(from as i64));
    agrees(
        "[a]",
        first,
        try_view!(row[a]),
        look(Index::At(a as i64)).as_ref(),
    );
    agrees(
        "[a..]",
        first,
        try_view!(row[a..]),
        look(slice(Some(a), None, 1)).as_ref(),
    );
    agrees(
        "[..b]",
        first,
        try_view!(row[..b]),
        look(slice(None, Some(b), 1)).as_ref(),
    );
    agrees(
        "[a..b]",
        first,
        try_view!(row[a..b]),
        look(slice(Some(a), Some(b), 1)).as_ref(),
    );
    agrees(
        "[a..=b]",
        first,
        try_view!(row[a..=b]),
        look(slice(Some(a), Some(b + 1), 1)).as_ref(),
    );
    agrees(
        "[a..+b]",
        first,
        try_view!(row[a..+b]),
        look(slice(Some(a), Some(a + b), 1)).as_ref(),
    );
    agrees(
        "[a..+3]",
        first,
        try_view!(row[a..+3]),
        look(slice(Some(a), Some(a + 3), 1)).as_ref(),
    );
    agrees(
        "[(a)::k]",
        first,
        try_view!(row[(a)::k]),
        look(slice(Some(a), None, step)).as_ref(),
    );
    agrees(
        "[(a)::-k]",
        first,
        try_view!(row[(a)::-k]),
        look(slice(Some(a), None, -step)).as_ref(),
    );
    agrees(
        "[:b:k]",
        first,
        try_view!(row[:b:k]),
        look(slice(None, Some(b), step)).as_ref(),
    );
    agrees(
        "[:b:-k]",
        first,
        try_view!(row[:b:-k]),
        look(slice(None, Some(b), -step)).as_ref(),
    );
    agrees(
        "[a:b:2]",
        first,
        try_view!(row[a:b:2]),
        look(slice(Some(a), Some(b), 2)).as_ref(),
    );
    agrees(
        "[a:b:-3]",
        first,
        try_view!(row[a:b:-3]),
        look(slice(Some(a), Some(b), -3)).as_ref(),
    );
    if a > 0 && b > 0 {
        agrees(
            "[-a]",
            first,
            try_view!(row[-a]),
            look(Index::At(-(a as i64))).as_ref(),
        );
        agrees(
            "[-a..-b]",
            first,
            try_view!(row[-a..-b]),
            look(Index::Slice(back(a), back(b), 1)).as_ref(),
        );
        agrees(
            "[-a:-b:-k]",
            first,
            try_view!(row[-a:-b:-k]),
            look(Index::Slice(back(a), back(b), -step)).as_ref(),
        );
        agrees("[-a..+b]", first, try_view!(row[-a..+b]), {
            let end = b as i64 - a as i64;
            let fits = end <= 0;
            fits.then(|| look(Index::Slice(back(a), Some(end).filter(|end| *end < 0), 1)))
                .flatten()
                .as_ref()
        });
    }
}

/// Two indices at once.
fn plane_laws<M: Extent, N: Extent, L: Layout>(
    plane: View<'_, u16, shape![M, N], L>,
    [m, n]: [usize; 2],
    (a, b, c, d, k): Numbers,
) {
    let (whole, first, step) = (Picture::of(&[m, n]), plane.as_ptr(), k as i64);
    let look = |indices: &[Index]| whole.look(indices);
    let (i, j) = (Index::At(a as i64), Index::At(c as i64));
    agrees("[a]", first, try_view!(plane[a]), look(&[i]).as_ref());
    agrees("[a, c]", first, try_view!(plane[a, c]), look(&[i, j]).as_ref());
    agrees(
        "[.., c]",
        first,
        try_view!(plane[.., c]),
        look(&[ALL, j]).as_ref(),
    );
    agrees(
        "[..., c]",
        first,
        try_view!(plane[..., c]),
        look(&[Index::Rest, j]).as_ref(),
    );
    agrees(
        "[a, ...]",
        first,
        try_view!(plane[a, ...]),
        look(&[i, Index::Rest]).as_ref(),
    );
    let (rows, columns) = (slice(Some(a), Some(b), 1), slice(Some(c), Some(d), 1));
    agrees(
        "[a..b, c..d]",
        first,
        try_view!(plane[a..b, c..d]),
        look(&[rows, columns]).as_ref(),
    );
    agrees(
        "[a..b, c]",
        first,
        try_view!(plane[a..b, c]),
        look(&[rows, j]).as_ref(),
    );
    agrees(
        "[a, c..d]",
        first,
        try_view!(plane[a, c..d]),
        look(&[i, columns]).as_ref(),
    );
    let (up, down) = (slice(None, None, step), slice(None, None, -step));
    agrees(
        "[::k, ::-k]",
        first,
        try_view!(plane[::k, ::-k]),
        look(&[up, down]).as_ref(),
    );
    agrees(
        "[a..b, ::-k]",
        first,
        try_view!(plane[a..b, ::-k]),
        look(&[rows, down]).as_ref(),
    );
    let list = [Index::New, rows, Index::New, j];
    agrees(
        "[newaxis, a..b, newaxis, c]",
        first,
        try_view!(plane[newaxis, a..b, newaxis, c]),
        look(&list).as_ref(),
    );
    let chained = look(&[rows]).and_then(|part| part.look(&[ALL, columns]));
    agrees(
        "[a..b][.., c..d]",
        first,
        try_view!(plane[a..b][.., c..d]),
        chained.as_ref(),
    );
}

macro_rules! row_shapes {
    ($($name:ident $n:literal)*) => {proptest! {$(
        #[test]
        fn $name(numbers in numbers()) {
            let row: [u16; $n] = std::array::from_fn(|i| i as u16);
            row_laws(view!(row), $n, numbers);
            row_laws(view!((row.as_slice())[..]), $n, numbers);
        }
    )*}};
}
row_shapes! {
    a_row_of_0 0
    a_row_of_1 1
    a_row_of_2 2
    a_row_of_3 3
    a_row_of_5 5
    a_row_of_8 8
}

macro_rules! plane_shapes {
    ($($name:ident $m:literal $n:literal)*) => {proptest! {$(
        #[test]
        fn $name(numbers in numbers()) {
            let plane: [[u16; $n]; $m] = std::array::from_fn(|i| std::array::from_fn(|j| (i * $n + j) as u16));
            plane_laws(view!(plane), [$m, $n], numbers);
            plane_laws(view!((plane.as_slice())[..]), [$m, $n], numbers);
        }
    )*}};
}
plane_shapes! {
    a_plane_of_1_by_1 1 1
    a_plane_of_1_by_4 1 4
    a_plane_of_4_by_1 4 1
    a_plane_of_3_by_5 3 5
    a_plane_of_7_by_2 7 2
    a_plane_of_0_by_3 0 3
    a_plane_of_3_by_0 3 0
}
