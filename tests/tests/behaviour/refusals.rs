//! The errors of `try_view!` for run-time values that do not fit: every variant of `ViewError`, with its fields.

use crate::bases::{forget, plane, row};
use std::error::Error;
use view_core::{shape, try_view, Array, Dyn, ViewError};

#[test]
fn an_index_at_the_length() {
    let row = row();
    let i = forget(7);
    assert_eq!(
        try_view!(row[i]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 7,
            length: 7
        })
    );
    let v = row.to_vec();
    assert_eq!(
        try_view!(v[7]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 7,
            length: 7
        })
    );
}

#[test]
fn an_index_before_the_first() {
    let row = row();
    let i = forget(8);
    assert_eq!(
        try_view!(row[-i]).err(),
        Some(ViewError::IndexFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
    let v = row.to_vec();
    assert_eq!(
        try_view!(v[-8]).err(),
        Some(ViewError::IndexFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
}

#[test]
fn a_start_past_the_end() {
    let row = row();
    let i = forget(8);
    assert_eq!(
        try_view!(row[i..]).err(),
        Some(ViewError::SliceStart {
            axis: 0,
            start: 8,
            length: 7
        })
    );
    let v = row.to_vec();
    assert_eq!(
        try_view!(v[8..]).err(),
        Some(ViewError::SliceStart {
            axis: 0,
            start: 8,
            length: 7
        })
    );
    assert_eq!(
        try_view!(v[7::-1]).err(),
        Some(ViewError::SliceStart {
            axis: 0,
            start: 7,
            length: 7
        })
    );
}

#[test]
fn a_start_before_the_first() {
    let row = row();
    let i = forget(8);
    assert_eq!(
        try_view!(row[-i..]).err(),
        Some(ViewError::SliceStartFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
    let v = row.to_vec();
    assert_eq!(
        try_view!(v[-8::2]).err(),
        Some(ViewError::SliceStartFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
}

#[test]
fn an_end_past_the_end() {
    let row = row();
    let i = forget(8);
    let error = Some(ViewError::SliceEnd {
        axis: 0,
        end: 8,
        length: 7,
    });
    assert_eq!(try_view!(row[1..i]).err(), error);
    assert_eq!(try_view!(row[..i]).err(), error);
    assert_eq!(try_view!(row[1..=(i - 1)]).err(), error);
    let v = row.to_vec();
    assert_eq!(try_view!(v[..8]).err(), error);
    assert_eq!(try_view!(v[..=7]).err(), error);
}

#[test]
fn an_end_before_the_first() {
    let row = row();
    let i = forget(8);
    assert_eq!(
        try_view!(row[..-i]).err(),
        Some(ViewError::SliceEndFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
    let v = row.to_vec();
    assert_eq!(
        try_view!(v[..-8]).err(),
        Some(ViewError::SliceEndFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
    assert_eq!(
        try_view!(v[:-8:-1]).err(),
        Some(ViewError::SliceEndFromEnd {
            axis: 0,
            back: 8,
            length: 7
        })
    );
}

#[test]
fn a_start_behind_its_end() {
    let row = row();
    let (i, j) = (forget(5), forget(3));
    let order = |start, end| {
        Some(ViewError::SliceOrder {
            axis: 0,
            start,
            end,
            length: 7,
        })
    };
    assert_eq!(try_view!(row[i..j]).err(), order(5, 3));
    assert_eq!(try_view!(row[i..-5]).err(), order(5, 2));
    assert_eq!(try_view!(row[j:i:-1]).err(), order(3, 5));
    assert_eq!(try_view!(row[:i:-1]).map(|v| v.to_vec()), Ok(vec![6]));
    let v = row.to_vec();
    assert_eq!(try_view!(v[5..-5]).err(), order(5, 2));
}

#[test]
fn an_inclusive_end_one_before_the_start_is_empty_and_two_before_is_refused() {
    let row = row();
    let i = forget(5);
    assert_eq!(try_view!(row[i..=4]).map(|v| v.len()), Ok(0));
    assert!(matches!(
        try_view!(row[i..=3]).err(),
        Some(ViewError::SliceOrder {
            axis: 0,
            start: 5,
            length: 7,
            ..
        })
    ));
}

#[test]
fn a_count_that_runs_past_the_end() {
    let row = row();
    let i = forget(5);
    let error = Some(ViewError::SliceCount {
        axis: 0,
        start: 5,
        count: 3,
        length: 7,
    });
    assert_eq!(try_view!(row[i..+3]).err(), error);
    assert_eq!(try_view!(row[5..+(i - 2)]).err(), error);
    let huge = forget(usize::MAX);
    let error = Some(ViewError::SliceCount {
        axis: 0,
        start: 5,
        count: usize::MAX,
        length: 7,
    });
    assert_eq!(try_view!(row[i..+huge]).err(), error);
}

#[test]
fn a_step_of_zero() {
    let row = row();
    let k = forget(0);
    assert_eq!(try_view!(row[::k]).err(), Some(ViewError::ZeroStep { axis: 0 }));
    assert_eq!(try_view!(row[::-k]).err(), Some(ViewError::ZeroStep { axis: 0 }));
}

#[test]
fn a_buffer_of_another_length_than_its_shape() {
    let array = Array::<u8, shape![Dyn, 3]>::from_vec([2, 3], vec![0; 7]);
    assert_eq!(
        array.err(),
        Some(ViewError::Length {
            expected: 6,
            found: 7
        })
    );
}

#[test]
fn the_axis_is_counted_in_the_view_that_is_indexed() {
    let plane = plane();
    let i = forget(9);
    assert_eq!(
        try_view!(plane[1, i]).err(),
        Some(ViewError::Index {
            axis: 1,
            index: 9,
            length: 5
        })
    );
    assert_eq!(
        try_view!(plane[1][i]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 9,
            length: 5
        })
    );
    assert_eq!(
        try_view!(plane[newaxis, .., i]).err(),
        Some(ViewError::Index {
            axis: 1,
            index: 9,
            length: 5
        })
    );
    assert_eq!(
        try_view!(plane[..., i]).err(),
        Some(ViewError::Index {
            axis: -1,
            index: 9,
            length: 5
        })
    );
}

#[test]
fn the_first_of_several_mistakes_is_reported() {
    let plane = plane();
    let (i, j) = (forget(4), forget(5));
    assert_eq!(
        try_view!(plane[i, j]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 4,
            length: 4
        })
    );
}

#[test]
fn a_later_bracket_is_checked_against_what_the_first_left() {
    let row = row();
    let i = forget(3);
    assert_eq!(try_view!(row[i..][i]).map(|v| *v), Ok(6));
    assert_eq!(
        try_view!(row[i..][(i + 1)]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 4,
            length: 4
        })
    );
}

#[test]
fn a_static_chain_never_fails() {
    let mut row = row();
    assert_eq!(try_view!(row[1..4][::2]).map(|v| v.to_vec()), Ok(vec![1, 3]));
    assert!(try_view!(row).is_ok());
    assert!(try_view!(row[..]).is_ok());
    assert!(try_view!(row[newaxis]).is_ok());
    assert!(try_view!(mut row[1..]).is_ok());
}

#[test]
fn errors_read_as_sentences() {
    let say = |error: ViewError| error.to_string();
    let text = say(ViewError::SliceEnd {
        axis: 0,
        end: 200,
        length: 98,
    });
    assert_eq!(
        text,
        "view!: slice end 200 is past the end of axis 0, which has length 98 [V103]"
    );
    let text = say(ViewError::Index {
        axis: 1,
        index: 7,
        length: 3,
    });
    assert_eq!(
        text,
        "view!: index 7 is out of bounds for axis 1, which has length 3 [V101]"
    );
    let text = say(ViewError::IndexFromEnd {
        axis: 0,
        back: 8,
        length: 7,
    });
    assert_eq!(
        text,
        "view!: index -8 is out of bounds for axis 0, which has length 7 [V101]"
    );
    let error: Box<dyn Error + Send + Sync> = Box::new(ViewError::ZeroStep { axis: 0 });
    assert!(error.to_string().starts_with("view!: "));
}
