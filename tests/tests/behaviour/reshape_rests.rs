//! `_` is the number of elements divided by the other extents, also where the old axes suggest another number.

use crate::bases::forget;
use view_core::{shape, view, Array};

/// `_` has the extent that the last number states. Strides and elements are those of the same reshape with that number.
macro_rules! rests {
    ($($view:tt: $([$($rest:tt),*] is [$($extent:literal),*]),+;)*) => {$($(
        rests!(@ $view [$($rest),*] [$($extent),*]);
    )+)*};
    (@ {$($view:tt)*} $rest:tt $extents:tt) => {{
        let (found, expected) = (view!($($view)*.reshape $rest), view!($($view)*.reshape $extents));
        let what = stringify!($($view)*.reshape $rest);
        assert_eq!(found.shape(), expected.shape(), "{what}");
        assert_eq!(found.strides(), expected.strides(), "{what}");
        assert!(found.iter().eq(expected.iter()), "{what}");
    }};
}

fn cube() -> Array<u16, shape![2, 3, 4]> {
    Array::from_vec([2, 3, 4], (0..24).collect()).unwrap()
}

#[test]
fn a_rest_that_is_an_old_axis() {
    let cube = cube();
    rests! {
        {cube}: [_, 3, 4] is [2, 3, 4], [2, _, 4] is [2, 3, 4], [2, 3, _] is [2, 3, 4];
        {cube[.., ..2, ..]}: [_, 2, 4] is [2, 2, 4], [2, _, 4] is [2, 2, 4], [2, 2, _] is [2, 2, 4];
        {cube.T}: [_, 3, 2] is [4, 3, 2], [4, _, 2] is [4, 3, 2], [4, 3, _] is [4, 3, 2];
        {cube[::-1, .., ::-1]}: [_, 3, 4] is [2, 3, 4], [2, _, 4] is [2, 3, 4], [2, 3, _] is [2, 3, 4];
    }
}

#[test]
fn a_rest_that_completes_a_group() {
    let cube = cube();
    rests! {
        {cube}: [2, 3, _, 2] is [2, 3, 2, 2], [_, 6, 2] is [2, 6, 2], [2, _, 6] is [2, 2, 6], [_, 8] is [3, 8];
        {cube.T}: [2, _, 3, 2] is [2, 2, 3, 2], [4, 3, _, 1] is [4, 3, 2, 1], [4, _, 1, 3, 1, 2] is [4, 1, 1, 3, 1, 2];
        {cube[.., 1..2, ..]}: [_, 1, 2, 2] is [2, 1, 2, 2], [2, 2, _] is [2, 2, 2];
    }
}

#[test]
fn a_rest_that_is_not_what_it_looks_like() {
    let cube = cube();
    rests! {
        // The next old axis suggests another number, but it is not the last one.
        {cube}: [_] is [24], [_, 4] is [6, 4], [2, _] is [2, 12], [1, _] is [1, 24], [6, _] is [6, 4], [8, _] is [8, 3];
        // So does the number that would complete a group of axes.
        {cube}: [_, 2] is [12, 2], [3, _, 2] is [3, 4, 2], [_, 1, 2] is [12, 1, 2], [1, _, 2] is [1, 12, 2];
        {cube[.., .., ..2].T}: [2, _, 2] is [2, 3, 2];
        {cube[.., ..2, ..]}: [2, _] is [2, 8], [2, 4, _] is [2, 4, 2], [2, _, 4] is [2, 2, 4];
        {cube[.., .., ::2]}: [_] is [12], [_, 2] is [6, 2], [3, _] is [3, 4], [4, _] is [4, 3], [2, _, 3] is [2, 2, 3];
    }
}

#[test]
fn a_rest_of_one() {
    let cube = cube();
    rests! {
        {cube[0, 0]}: [_, 4] is [1, 4], [4, _] is [4, 1], [2, _, 2] is [2, 1, 2], [1, 4, _] is [1, 4, 1], [_, 1, 4] is [1, 1, 4];
        {cube[.., 0, ::2]}: [2, 2, _] is [2, 2, 1], [2, _, 2] is [2, 1, 2], [_, 2, 2] is [1, 2, 2];
        {cube[1, 2, 3]}: [_] is [1], [1, _] is [1, 1];
        {cube[..1, ..1, ..1]}: [_] is [1], [_, 1, 1] is [1, 1, 1];
    }
}

#[test]
fn last_axes_of_one_have_the_stride_of_the_last_old_one() {
    let (cube, n) = (cube(), forget(2));
    let expected = [4, 4, 4];
    assert_eq!(view!(cube[.., .., ::2].reshape[12, 1, 1]).strides(), expected);
    assert_eq!(view!(cube[.., .., ::2].reshape[_, 1, 1]).strides(), expected);
    assert_eq!(view!(cube[..n, .., ::2].reshape[12, 1, 1]).strides(), expected);
}
