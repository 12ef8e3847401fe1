//! Views: in another order, of any rank, beside nested arrays, and with strides of the caller.

use view_core::{shape, view, AnyView, Dyn, View, ViewError};

#[test]
fn elements_and_columns_trade_places() {
    let mut grid = [[7, 8, 9], [4, 5, 6]];
    let mut v = view!(mut grid);
    v.swap([1, 0], [0, 2]);
    assert_eq!(v, [[7, 8, 4], [9, 5, 6]]);
    v.swap_axis::<1>(2, 0);
    assert_eq!(v, [[4, 8, 7], [6, 5, 9]]);
    v.swap_axis::<0>(0, 1);
    assert_eq!(grid, [[6, 5, 9], [4, 8, 7]]);
}

#[test]
fn an_order_of_axes_from_a_list() {
    let block = [[[10, 20, 30], [40, 50, 60]]];
    let order: Vec<usize> = [1, 2, 0].to_vec();
    let turned = view!(block).permuted(order.try_into().unwrap());
    assert_eq!(turned, [[[10], [20], [30]], [[40], [50], [60]]]);
    assert_eq!(view!(block).permuted([1, 0, 2]), [[[10, 20, 30]], [[40, 50, 60]]]);
    assert_eq!(
        view!(block).permuted([2, 0, 1]),
        [[[10, 40]], [[20, 50]], [[30, 60]]]
    );
    assert_eq!(
        view!(block).permuted([2, 1, 0]),
        [[[10], [40]], [[20], [50]], [[30], [60]]]
    );
    assert_eq!(view!(block).permuted([0, 1, 2]), block);
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    view!(mut grid).permuted([1, 0])[[2, 0]] = 9;
    assert_eq!(grid, [[1, 2, 9], [4, 5, 6]]);
}

#[test]
fn a_rank_of_run_time() {
    let (grid, row) = ([[1_i32, 2, 3], [4, 5, 6]], vec![7_i32; 4]);
    let views: [AnyView<'_>; 3] = [
        view!(grid).into_any(),
        view!(row).into_any(),
        view!(grid[1, 1]).into_any(),
    ];
    let shapes: [&[usize]; 3] = [&[2, 3], &[4], &[]];
    for (view, shape) in views.iter().zip(shapes) {
        assert_eq!((view.rank(), view.shape()), (shape.len(), shape));
    }
    assert_eq!(views[0].downcast::<i32, shape![2, Dyn]>().unwrap(), grid);
    assert_eq!(views[1].downcast::<i32, shape![Dyn]>().unwrap(), row);
    assert_eq!(
        views[0].downcast::<i32, shape![Dyn]>().err(),
        Some(ViewError::Ranks {
            expected: 1,
            found: 2
        })
    );
}

#[test]
fn views_are_equal_to_nested_arrays() {
    let block: [[[usize; 5]; 4]; 3] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| 100 * i + 10 * j + k)));
    assert_eq!(view!(block[.., 2, 3]), [23, 123, 223]);
    assert_eq!(view!(block[1, 2.., ..2]), [[120, 121], [130, 131]]);
    assert_eq!(view!(block[1.., 3, 4]).to_vec(), vec![134, 234]);
    assert_eq!(vec![[120, 121], [130, 131]], view!(block[1, 2.., ..2]));
    assert_eq!(view!(block[1, 2.., ..2]).copy(), &[[120, 121], [130, 131]][..]);
    assert_ne!(view!(block[.., 2, 3]), [23, 123, 224]);
    // The diagonal, a row and a column of a plane.
    assert_eq!(view!(block[2].diagonal), [200, 211, 222, 233]);
    assert_eq!(view!(block[.., .., 1][2]), [201, 211, 221, 231]);
}

#[test]
fn rows_and_columns_in_lists() {
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    let columns: Vec<View<'_, i32, _, _>> = view!(grid).lanes::<0>().collect();
    let wanted = [[1, 4], [2, 5], [3, 6]];
    assert!(columns
        .iter()
        .zip(&wanted)
        .all(|(column, wanted)| column == wanted));
    assert_eq!(columns.len(), 3);
    let rows: Vec<View<'_, i32, shape![3]>> = view!(grid).outer_iter().collect();
    assert_eq!(rows[1], [4, 5, 6]);
    let mut v = view!(mut grid);
    let mut columns: Vec<_> = v.lanes_mut::<0>().collect();
    let (first, others) = columns.split_at_mut(1);
    others[1].assign(&first[0].as_view());
    assert_eq!(grid, [[1, 2, 1], [4, 5, 4]]);
}

#[test]
fn strides_that_the_caller_states() {
    let items: Vec<u8> = (0..40).collect();
    let view = View::from_strides(&items, 0, [1, 2, 3], [7, 5, 11]).unwrap();
    assert_eq!((view.rank(), view.len(), view.is_empty()), (3, 6, false));
    assert_eq!((view.shape(), view.strides()), ([1, 2, 3], [7, 5, 11]));
    assert_eq!(view, [[[0, 11, 22], [5, 16, 27]]]);
    assert!(!view.is_contiguous());
    let empty = View::<'_, u8, shape![Dyn, Dyn]>::default();
    assert!(empty.is_contiguous() && empty.into_dyn_layout().is_contiguous());
}
