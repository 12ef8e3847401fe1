//! Axes in an order that only run time knows, compared with `.permute[…]`.

use crate::bases::block;
use std::panic::catch_unwind;
use view_core::{view, DynView, DynViewMut, ViewError};

#[test]
fn every_order_of_three_axes() {
    let block = block();
    macro_rules! orders {
        ($($a:literal $b:literal $c:literal;)*) => {$(
            let turned: DynView<u16, 3> = view!(block[.., ::-1, ::2]).permuted([$a, $b, $c]);
            let wanted = view!(block[.., ::-1, ::2].permute[$a, $b, $c]);
            assert_eq!((turned.shape(), turned.strides()), (wanted.shape(), wanted.strides()));
            assert_eq!(turned, wanted);
        )*};
    }
    orders! { 0 1 2; 0 2 1; 1 0 2; 1 2 0; 2 0 1; 2 1 0; }
}

#[test]
fn other_ranks_and_views() {
    let mut grid = vec![[1, 2, 3], [4, 5, 6]];
    let mut turned: DynViewMut<i32, 2> = view!(mut grid[..]).permuted([1, 0]);
    turned[[2, 0]] = 30;
    assert_eq!(turned.shape(), [3, 2]);
    assert_eq!(grid, [[1, 2, 30], [4, 5, 6]]);
    assert_eq!(view!(grid[1]).permuted([0]), [4, 5, 6]);
    assert_eq!(*view!(grid[1, 1]).permuted([]), 5);
    assert_eq!(view!(grid[2..]).permuted([1, 0]).shape(), [3, 0]);
    let row = [7, 8];
    assert_eq!(
        view!(row).broadcast::<view_core::shape![3, 2]>().permuted([1, 0]),
        [[7; 3], [8; 3]]
    );
}

#[test]
fn an_order_that_is_none_is_refused() {
    let block = block();
    let v = view!(block);
    let twice = ViewError::Order { axis: 2, rank: 3 };
    assert_eq!(v.try_permuted([2, 0, 2]).err(), Some(twice));
    assert_eq!(
        v.try_permuted([0, 3, 0]).err(),
        Some(ViewError::Axis { axis: 3, rank: 3 })
    );
    assert_eq!(
        twice.to_string(),
        "view!: this is no permutation of 3 axes: axis 2 occurs twice [V204]"
    );
    assert!(catch_unwind(|| v.permuted([1, 1, 0]).len()).is_err());
}
