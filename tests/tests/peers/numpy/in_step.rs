//! `nditer` over several operands, `where`, `choose` and differences: views in step.

use view_core::{try_zip, view, zip, Array, ViewError};

/// 2 × 3 × 4 numbers.
fn block() -> [[[u8; 4]; 3]; 2] {
    std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (12 * i + 4 * j + k) as u8)))
}

#[test]
fn operands_of_any_rank() {
    let two = 2_i32;
    let (row, column, plane) = ([1, 2, 3], [[10], [20]], [[1, 2, 3], [4, 5, 6]]);
    let scaled = zip!(plane, two.broadcast[2, 3]).map_collect(|(x, y)| x * y);
    assert_eq!(scaled, [[2, 4, 6], [8, 10, 12]]);
    let table = zip!(column.broadcast[2, 3], row.broadcast[2, 3]).map_collect(|(x, y)| x + y);
    assert_eq!(table, [[11, 12, 13], [21, 22, 23]]);
    let (a, b, c) = (
        [[[1], [2]]],
        [[[10, 20, 30]]],
        [[[100]], [[200]], [[300]], [[400]]],
    );
    let all = zip!(a.broadcast[4, 2, 3], b.broadcast[4, 2, 3], c.broadcast[4, 2, 3]);
    assert_eq!(all.len(), 24);
    let sums = all.map_collect(|(x, y, z)| x + y + z);
    assert_eq!(sums.shape(), [4, 2, 3]);
    assert_eq!(
        (sums[[0, 0, 0]], sums[[3, 1, 2]], sums[[2, 0, 1]]),
        (111, 432, 321)
    );
}

#[test]
fn operands_that_do_not_fit() {
    let (two, three) = (vec![[1, 2, 3]; 2], vec![[1, 2, 3]; 3]);
    let refused = try_zip!(two, two, three).map(|_| ());
    assert_eq!(
        refused,
        Err(ViewError::Zip {
            first: 1,
            second: 3,
            axis: 0,
            expected: 2,
            found: 3
        })
    );
    assert!(view_core::try_broadcast_together(view!(two), view!(three)).is_err());
    assert!(try_zip!(two, three[..2]).is_ok());
}

#[test]
fn axes_of_operands_in_another_order() {
    let block = block();
    assert!(zip!(block.T, block.permute[2, 1, 0]).all(|(x, y)| x == y));
    let weights = [2, 3];
    let products = zip!(block, weights[.., newaxis, newaxis].broadcast[2, 3, 4]).map_collect(|(x, y)| x * y);
    for ([i, j, k], x) in products.view().indexed_iter() {
        assert_eq!(*x, block[i][j][k] * weights[i]);
    }
    // Outer products: the axes of one operand before those of the other.
    let (a, b) = ([[1, 2], [3, 4], [5, 6]], [7, 8, 9, 10]);
    let outer = zip!(a[.., .., newaxis].broadcast[3, 2, 4], b.broadcast[3, 2, 4]).map_collect(|(x, y)| x * y);
    assert_eq!((outer.shape(), outer[[2, 1, 3]]), ([3, 2, 4], 60));
}

#[test]
fn the_result_is_a_new_array() {
    let row = [0_i32, 1, 2, 3];
    let halves: Array<f32, _> = zip!(row).map_collect(|x| *x as f32 / 2.0);
    assert_eq!(
        (halves.shape(), halves.as_slice()),
        ([4], &[0.0, 0.5, 1.0, 1.5][..])
    );
    let wide = zip!(row, row[::-1]).map_collect(|(x, y)| i64::from(x - y));
    assert_eq!(wide, [-3, -1, 1, 3]);
}

#[test]
fn reductions_over_some_axes() {
    let block = block();
    assert_eq!(
        view!(block[0]).fold_axis::<1, u32>(0, |sum, x| sum + u32::from(*x)),
        [6, 22, 38]
    );
    let sums = view!(block).fold_axis::<1, u32>(0, |sum, x| sum + u32::from(*x));
    assert_eq!(sums, [[12, 15, 18, 21], [48, 51, 54, 57]]);
    let mut all = 0;
    zip!(block => |x| all += u32::from(*x));
    assert_eq!(all, 276);
}

#[test]
fn writes_under_a_mask() {
    let mut row = [1, 2, 3];
    let mask = [false, true, true];
    zip!(mut row, mask => |x, mask| if *mask { *x *= 10 });
    assert_eq!(row, [1, 20, 30]);
    view!(mut row).assign_where(&mask, &[7, 8, 9]);
    assert_eq!(row, [1, 8, 9]);
}

#[test]
fn operands_without_axes() {
    let (two, three) = (2_u8, 3_u8);
    let mut items = zip!(two, three).indexed();
    assert_eq!(items.len(), 1);
    assert_eq!(items.next(), Some(([], (&2, &3))));
    assert_eq!(items.next(), None);
    assert_eq!(zip!(two, three).next(), Some((&2, &3)));
}

#[test]
fn one_or_the_other() {
    let (mask, a, b) = ([true, false, true], [1, 2, 3], [10, 20, 30]);
    let chosen = zip!(mask, a, b).map_collect(|(mask, a, b)| if *mask { *a } else { *b });
    assert_eq!(chosen, [1, 20, 3]);
    // A mask for whole rows, and for whole columns.
    let (zeros, ones, rows) = ([[0; 5]; 2], [[1; 5]; 2], [true, false]);
    let by_row =
        zip!(rows[.., newaxis].broadcast[2, 5], zeros, ones)
            .map_collect(|(mask, a, b)| if *mask { *a } else { *b });
    assert_eq!(by_row, [[0; 5], [1; 5]]);
    let by_column =
        zip!(rows.broadcast[5, 2], zeros.T, ones.T).map_collect(|(mask, a, b)| if *mask { *a } else { *b });
    assert_eq!(by_column, [[0, 1]; 5]);
}

#[test]
fn one_of_several() {
    let (index, a, b, c) = ([0, 2, 1, 0], [1; 4], [[2; 4]; 2], [3; 4]);
    let chosen = zip!(index, a, b[0], c).map_collect(|(n, a, b, c)| *[a, b, c][*n]);
    assert_eq!(chosen, [1, 3, 2, 1]);
    let wide = zip!(index.broadcast[2, 4], a.broadcast[2, 4], b, c.broadcast[2, 4])
        .map_collect(|(n, a, b, c)| *[a, b, c][*n]);
    assert_eq!(wide, [[1, 3, 2, 1]; 2]);
    let lists = [view!(a), view!(b[1]), view!(c)];
    let chosen = zip!(index).indexed().map_collect(|([i], n)| lists[*n][i]);
    assert_eq!(chosen, [1, 3, 2, 1]);
}

#[test]
fn differences_of_neighbours() {
    let row = [1, 4, 6, 7, 12];
    let first = zip!(row[1..], row[..-1]).map_collect(|(x, y)| x - y);
    assert_eq!(first, [3, 2, 1, 5]);
    let second = zip!(first[1..], first[..-1]).map_collect(|(x, y)| x - y);
    assert_eq!(second, [-1, -1, 4]);
    let grid = [[1, 2, 5], [9, 9, 9], [0, 1, 4]];
    let down = zip!(grid[1..], grid[..-1]).map_collect(|(x, y)| x - y);
    assert_eq!(down, [[8, 7, 4], [-9, -8, -5]]);
    let right = zip!(grid[.., 1..], grid[.., ..-1]).map_collect(|(x, y)| x - y);
    assert_eq!(right, [[1, 3], [0, 0], [1, 3]]);
}
