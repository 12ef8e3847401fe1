//! Several views of one base. One takes elements, another a part of them, and their positions are known at run time only.

use crate::bases::forget;
use view_core::{try_view, view, Element, ViewError};

#[derive(Element, Clone, Copy, Default)]
struct Point {
    height: f32,
    color: [u8; 4],
}

#[test]
fn a_field_overlaps_its_elements() {
    let mut points = vec![Point::default(); 4];
    for (n, m) in (0..5).flat_map(|n| (0..5).map(move |m| (n, m))) {
        // The first `n` and all but the first `m`.
        let expected = if m < n {
            Err(ViewError::Overlap {
                first: 0,
                second: 1,
                axis: 0,
                index: m,
            })
        } else {
            Ok(())
        };
        let found = try_view!(mut points => [..n].field(color), [m..]).map(|_| ());
        assert_eq!(found, expected, "{n} and {m}");
        let found = try_view!(mut points => [m..], [..n].field(color)).map(|_| ());
        assert_eq!(found, expected, "{m} and {n}");
    }
}

#[test]
fn nothing_of_a_field_overlaps_nothing() {
    let mut points = vec![Point::default(); 4];
    let (n, end) = (forget(3), forget(4));
    let (none, mut all) = view!(mut points => [..n].field(color)[.., end..], [1..]);
    assert_eq!((none.len(), all.len()), (0, 3));
    all[[0]].color = [7; 4];
    let (all, none) = view!(mut points => [1..], [..n].field(color)[.., end..]);
    assert_eq!((all[[0]].color, none.shape()), ([7; 4], [3, 0]));
    assert!(try_view!(mut points => [1..], [..n].field(color)[.., (end - 1)..]).is_err());
}

#[test]
fn fields_of_one_name_are_apart_where_their_axes_are() {
    let mut points = vec![Point::default(); 4];
    let (i, j) = (forget(1), forget(3));
    let (mut one, mut other) = view!(mut points => .field(color)[.., i], [i..].field(color)[.., j]);
    one.fill(1);
    other.fill(3);
    assert_eq!(points[0].color, [0, 1, 0, 0]);
    assert_eq!(points[1].color, [0, 1, 0, 3]);
    assert!(try_view!(mut points => .field(color)[.., i], [i..].field(color)[.., 1]).is_err());
    assert!(try_view!(mut points => .field(color)[.., i], [i..].field(height)).is_ok());
}
