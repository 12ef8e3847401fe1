//! Comparisons of floats up to a difference, by the crate `approx`.

use crate::bases::forget;
use approx::{
    abs_diff_eq, abs_diff_ne, assert_abs_diff_eq, assert_relative_eq, assert_ulps_eq, relative_eq, ulps_eq,
    ulps_ne,
};
use view_core::view;

#[test]
fn elements_are_compared_up_to_a_difference() {
    let mut grid = [[1.0, 2.0], [3.0, 4.0]];
    let turned = [[1.0, 3.001], [2.0, 4.0]];
    assert_abs_diff_eq!(view!(grid), view!(turned.T), epsilon = 0.01);
    assert!(abs_diff_ne!(view!(grid), view!(turned.T), epsilon = 0.0001));
    assert_relative_eq!(view!(grid), view!(turned.T), max_relative = 0.001);
    assert!(!relative_eq!(view!(grid), view!(turned.T)));
    let next = 4.0f64.next_up();
    assert_ulps_eq!(view!(grid), [[1.0, 2.0], [3.0, next]], max_ulps = 1);
    assert!(ulps_ne!(
        view!(grid),
        [[1.0, 2.0], [3.0, next]],
        epsilon = 0.0,
        max_ulps = 0
    ));
    assert_abs_diff_eq!(view!(grid), grid);
    let array = view!(grid).copy();
    assert_abs_diff_eq!(array, array.clone());
    assert_abs_diff_eq!(array, grid);
    assert_relative_eq!(view!(grid), array);
    assert_relative_eq!(array, view!(grid));
    let mut other = grid;
    assert_ulps_eq!(view!(mut grid), view!(mut other));
}

#[test]
fn other_extents_are_not_equal() {
    let rows = vec![[1.0f32, 2.0]; 3];
    let n = forget(2);
    assert!(!abs_diff_eq!(view!(rows[..n]), view!(rows), epsilon = 100.0));
    assert!(!ulps_eq!(view!(rows[..n]), view!(rows)));
    assert!(abs_diff_eq!(view!(rows[n..]), [[1.0f32, 2.0]]));
    assert!(abs_diff_eq!(view!(rows[..0]), view!(rows[3..])));
    let nan = [f32::NAN];
    assert!(!relative_eq!(view!(nan), nan));
}
