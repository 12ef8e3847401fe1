//! `concatenate`, `stack` and what NumPy has in terms of them.

use view_core::{concatenate, shape, stack, try_concatenate, try_stack, view, Array, Dyn, View, ViewError};

#[test]
fn one_behind_the_other() {
    let (four, three) = (vec![0, 1, 2, 3], vec![7, 8, 9]);
    assert_eq!(concatenate(0, &[&four]), four);
    assert_eq!(concatenate(0, &[&four, &three]), [0, 1, 2, 3, 7, 8, 9]);
    let (high, low) = ([[1, 2, 3], [4, 5, 6]], [[7, 8, 9]]);
    let rows: [View<'_, i32, shape![Dyn, 3]>; 2] = [view!(high).with_shape(), view!(low).with_shape()];
    assert_eq!(concatenate(0, &rows), [[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
    let columns = rows.map(|rows| rows.transpose());
    assert_eq!(concatenate(1, &columns), [[1, 4, 7], [2, 5, 8], [3, 6, 9]]);
    assert!(try_concatenate(0, &columns).is_err());
    // What was cut comes together again.
    let block: [[[u8; 7]; 3]; 2] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (21 * i + 7 * j + k) as u8)));
    let parts: Vec<_> = view!(block).chunks::<2>(3).collect();
    assert_eq!(parts.len(), 3);
    assert_eq!(concatenate(2, &parts), block);
    let turned: Vec<_> = parts.iter().map(|part| part.transpose()).collect();
    assert_eq!(concatenate(0, &turned), view!(block.T));
}

#[test]
fn what_is_joined_is_a_copy() {
    let grid = [[1, 0], [0, 1]];
    let mut all = concatenate(0, &[&grid]);
    all[[0, 0]] = 5;
    assert_eq!((grid, all.as_slice()), ([[1, 0], [0, 1]], &[5, 0, 0, 1][..]));
}

#[test]
fn what_does_not_fit_is_refused() {
    let one = Array::<u8, shape![Dyn, Dyn, Dyn]>::zeros_of([1, 2, 3]);
    let two = Array::<u8, shape![Dyn, Dyn, Dyn]>::zeros_of([2, 2, 3]);
    assert_eq!(concatenate(0, &[&one, &two]).shape(), [3, 2, 3]);
    let differ = ViewError::Shape {
        axis: 0,
        expected: 1,
        found: 2,
    };
    assert_eq!(try_concatenate(1, &[&one, &two]).map(|_| ()), Err(differ));
    assert_eq!(try_concatenate(2, &[&one, &two]).map(|_| ()), Err(differ));
    let axis = ViewError::Axis { axis: 3, rank: 3 };
    assert_eq!(try_concatenate(3, &[&one, &one]).map(|_| ()), Err(axis));
    let scalars = [1_u8, 2];
    assert_eq!(
        try_concatenate(0, &scalars).map(|_| ()),
        Err(ViewError::Axis { axis: 0, rank: 0 })
    );
}

#[test]
fn nothing_to_join() {
    let none: [View<'_, f32, shape![3]>; 0] = [];
    assert_eq!(try_concatenate(0, &none).map(|_| ()), Err(ViewError::NoViews));
    assert_eq!(try_stack(0, &none).map(|_| ()), Err(ViewError::NoViews));
}

#[test]
fn side_by_side() {
    assert_eq!(concatenate(0, &[[1], [2]]), [1, 2]);
    let (a, b) = ([[1], [2]], [[8], [9]]);
    assert_eq!(concatenate(1, &[a, b]), [[1, 8], [2, 9]]);
}

#[test]
fn one_above_the_other() {
    assert_eq!(stack(0, &[[1], [2]]), [[1], [2]]);
    assert_eq!(stack(0, &[[1, 2], [3, 4]]), [[1, 2], [3, 4]]);
    let (a, b) = ([[1], [2]], [[8], [9]]);
    assert_eq!(concatenate(0, &[a, b]), [[1], [2], [8], [9]]);
}

#[test]
fn lists_as_columns() {
    let (a, b) = ([1, 2, 3], [7, 8, 9]);
    assert_eq!(stack(1, &[a, b]), [[1, 7], [2, 8], [3, 9]]);
    let columns = [view!(a[.., newaxis]), view!(b[.., newaxis])];
    assert_eq!(concatenate(1, &columns), [[1, 7], [2, 8], [3, 9]]);
}

#[test]
fn one_behind_the_other_in_depth() {
    let (a, b) = ([1, 2], [8, 9]);
    assert_eq!(
        stack(2, &[view!(a[newaxis]), view!(b[newaxis])]),
        [[[1, 8], [2, 9]]]
    );
    let (a, b) = ([[1], [2]], [[8], [9]]);
    assert_eq!(stack(2, &[a, b]), [[[1, 8]], [[2, 9]]]);
    assert_eq!(stack(2, &[[[5]], [[6]]]), [[[5, 6]]]);
}

#[test]
fn a_new_axis_anywhere() {
    assert_eq!(stack(0, &[4, 5, 6]), [4, 5, 6]);
    let (a, b) = (vec![1, 2, 3], vec![4, 5, 6]);
    assert_eq!(stack(0, &[&a, &b]), [[1, 2, 3], [4, 5, 6]]);
    assert_eq!(stack(1, &[&a, &b]), [[1, 4], [2, 5], [3, 6]]);
    let planes = vec![[[0.5; 4]; 3]; 10];
    let shapes = [[10, 3, 4], [3, 10, 4], [3, 4, 10]];
    for (axis, shape) in shapes.into_iter().enumerate() {
        assert_eq!(stack(axis, &planes).shape(), shape);
    }
    assert_eq!(
        try_stack(3, &planes).map(|_| ()),
        Err(ViewError::Axis { axis: 3, rank: 3 })
    );
    assert_eq!(stack(1, &[[0; 0]; 3]).shape(), [0, 3]);
    let longer = vec![1, 2, 3, 4];
    let differ = ViewError::Shape {
        axis: 0,
        expected: 3,
        found: 4,
    };
    assert_eq!(try_stack(1, &[&a, &longer]).map(|_| ()), Err(differ));
    // And apart again.
    let both = stack(1, &[&a, &b]);
    let parts: Vec<_> = both.view().axis_iter::<1>().collect();
    assert!(parts[0] == a && parts[1] == b && parts.len() == 2);
}

#[test]
fn flat_elements_of_several() {
    let (grid, row) = ([[1, 2], [3, 4]], vec![5, 6, 7]);
    let flat: [View<'_, i32, shape![Dyn]>; 2] = [view!(grid.reshape[_]).with_shape(), view!(row)];
    assert_eq!(concatenate(0, &flat), [1, 2, 3, 4, 5, 6, 7]);
}

#[test]
fn blocks() {
    let (ones, twos) = ([[1; 2]; 2], [[2; 2]; 2]);
    assert_eq!(concatenate(1, &[ones, twos]), [[1, 1, 2, 2]; 2]);
    assert_eq!(concatenate(0, &[ones, twos]), [[1, 1], [1, 1], [2, 2], [2, 2]]);
    // Three bands, of which the first has two parts.
    let (left, right, middle) = ([[1, 1]], [[2]], [[3, 3, 3]]);
    let first = concatenate(1, &[view!(left).into_dyn(), view!(right).into_dyn()]);
    let last = Array::<i32, shape![Dyn, Dyn]>::zeros_of([2, 3]);
    let all = concatenate(
        0,
        &[
            first.view().into_dyn(),
            view!(middle).into_dyn(),
            last.view().into_dyn(),
        ],
    );
    assert_eq!(all, [[1, 1, 2], [3, 3, 3], [0, 0, 0], [0, 0, 0]]);
    let narrow = [first.view().into_dyn(), view!(left).into_dyn()];
    assert!(try_concatenate(0, &narrow).is_err());
}

#[test]
fn blocks_along_three_axes() {
    let part = |extents: [usize; 3], value: u8| Array::<u8, shape![Dyn, Dyn, Dyn]>::full_of(extents, value);
    let lengths = [1, 2];
    let planes: Vec<_> = (0..2)
        .map(|i| {
            let bands: Vec<_> = (0..2)
                .map(|j| {
                    let parts: Vec<_> = (0..2)
                        .map(|k| part([lengths[i], lengths[j], lengths[k]], (4 * i + 2 * j + k) as u8))
                        .collect();
                    concatenate(2, &parts)
                })
                .collect();
            concatenate(1, &bands)
        })
        .collect();
    let upper = [[0, 1, 1], [2, 3, 3], [2, 3, 3]];
    let lower = [[4, 5, 5], [6, 7, 7], [6, 7, 7]];
    assert_eq!(concatenate(0, &planes), [upper, lower, lower]);
}
