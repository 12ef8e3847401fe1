//! Indices known only at run time, on bases of every kind.

use crate::bases::{forget, plane, row};
use view_core::{try_view, view};

#[test]
fn a_variable_is_a_position() {
    let row = row();
    for i in 0..7 {
        assert_eq!(*view!(row[i]), i as u16);
    }
}

#[test]
fn a_negated_variable_counts_from_the_end() {
    let row = row();
    for i in 1..=7 {
        assert_eq!(*view!(row[-i]), (7 - i) as u16);
    }
}

#[test]
fn an_expression_in_parentheses_is_an_index() {
    let row = row();
    let (a, b) = (forget(1), forget(2));
    assert_eq!(*view!(row[(a + b)]), 3);
    assert_eq!(view!(row[(a + b)..(b * 3)]).to_vec(), [3, 4, 5]);
    assert_eq!(view!(row[-(a + b)..]).to_vec(), [4, 5, 6]);
}

#[test]
fn fields_methods_and_calls_are_indices() {
    struct Window {
        start: usize,
    }
    impl Window {
        fn end(&self) -> usize {
            self.start + 2
        }
    }
    let row = row();
    let window = Window { start: forget(3) };
    assert_eq!(view!(row[window.start..window.end()]).to_vec(), [3, 4]);
    assert_eq!(*view!(row[forget(4)]), 4);
}

#[test]
fn one_end_may_be_a_literal() {
    let row = row();
    let i = forget(4);
    assert_eq!(view!(row[1..i]).to_vec(), [1, 2, 3]);
    assert_eq!(view!(row[i..-1]).to_vec(), [4, 5]);
    assert_eq!(view!(row[-5..i]).to_vec(), [2, 3]);
    assert_eq!(view!(row[..=i]).to_vec(), [0, 1, 2, 3, 4]);
    assert_eq!(view!(row[2..=i]).to_vec(), [2, 3, 4]);
}

#[test]
fn ends_may_be_open_in_numpy_form() {
    let row = row();
    let i = forget(4);
    assert_eq!(view!(row[(i)::2]).to_vec(), [4, 6]);
    assert_eq!(view!(row[:i:3]).to_vec(), [0, 3]);
    assert_eq!(view!(row[:i:-1]).to_vec(), [6, 5]);
    assert_eq!(view!(row[(i)::-2]).to_vec(), [4, 2, 0]);
    assert_eq!(view!(row[i:]).to_vec(), [4, 5, 6]);
    assert_eq!(view!(row[:i]).to_vec(), [0, 1, 2, 3]);
    assert_eq!(view!(row[:-i]).to_vec(), [0, 1, 2]);
}

#[test]
fn a_run_time_step_walks_up_or_down() {
    let row = row();
    let k = forget(3);
    assert_eq!(view!(row[::k]).to_vec(), [0, 3, 6]);
    assert_eq!(view!(row[::-k]).to_vec(), [6, 3, 0]);
    assert_eq!(view!(row[1:6:k]).to_vec(), [1, 4]);
    assert_eq!(view!(row[5:0:-k]).to_vec(), [5, 2]);
}

#[test]
fn a_run_time_step_beyond_the_axis_selects_one() {
    let row = row();
    for k in [7, 8, 1000, isize::MAX as usize] {
        let k = forget(k);
        assert_eq!(view!(row[::k]).to_vec(), [0]);
        assert_eq!(view!(row[::-k]).to_vec(), [6]);
    }
}

#[test]
fn a_step_that_no_stride_can_hold_is_no_undefined_stride() {
    let row = row();
    let k = forget(usize::MAX);
    if let Ok(v) = try_view!(row[::k]) {
        assert_eq!(v.to_vec(), [0]);
    }
    let v = try_view!(row[2:2:k]);
    assert!(v.is_err() || v.is_ok_and(|v| v.is_empty()));
}

#[test]
fn a_run_time_count_and_a_literal_one() {
    let row = row();
    let (i, n) = (forget(2), forget(3));
    assert_eq!(view!(row[i..+n]).to_vec(), [2, 3, 4]);
    assert_eq!(view!(row[i..+4]).to_vec(), [2, 3, 4, 5]);
    assert_eq!(view!(row[1..+n]).to_vec(), [1, 2, 3]);
    assert_eq!(view!(row[-i..+2]).to_vec(), [5, 6]);
    assert_eq!(view!(row[(i * 3)..+1]).to_vec(), [6]);
    assert!(view!(row[7..+(n - 3)]).is_empty());
}

#[test]
fn run_time_and_static_indices_mix() {
    let plane = plane();
    let i = forget(1);
    assert_eq!(view!(plane[i, 1..3]).to_vec(), [6, 7]);
    assert_eq!(view!(plane[1..3, i]).to_vec(), [6, 11]);
    assert_eq!(view!(plane[i.., ::-1]).shape(), [3, 5]);
    assert_eq!(*view!(plane[i, -i]), 9);
}

#[test]
fn indices_are_evaluated_once_and_from_left_to_right() {
    let plane = plane();
    let mut order = Vec::new();
    let mut next = |number: usize| {
        order.push(number);
        number
    };
    let v = view!(plane[(next(1))..(next(3)), (next(0))..(next(4))]);
    assert_eq!(v.shape(), [2, 4]);
    assert_eq!(order, [1, 3, 0, 4]);
}

#[test]
fn an_index_may_read_the_base() {
    let mut row = row();
    let last = view!(row[row.len() - 1]);
    assert_eq!(*last, 6);
    view!(mut row[(usize::from(row[3]))..]).fill(0);
    assert_eq!(row, [0, 1, 2, 0, 0, 0, 0]);
}
