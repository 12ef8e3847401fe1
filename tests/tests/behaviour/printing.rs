//! `Display` prints NumPy's bracketed layout, `Debug` says what it is.

use crate::bases::{block, plane, row};
use view_core::view;

#[test]
fn a_row() {
    let row = row();
    assert_eq!(view!(row[1..4]).to_string(), "[1 2 3]");
    assert_eq!(view!(row[::-3]).to_string(), "[6 3 0]");
    assert_eq!(view!(row[2..2]).to_string(), "[]");
}

#[test]
fn an_element() {
    let row = row();
    assert_eq!(view!(row[3]).to_string(), "3");
}

#[test]
fn a_plane_is_aligned_as_numpy_aligns_it() {
    let plane = plane();
    assert_eq!(view!(plane[1..3, 2..]).to_string(), "[[ 7  8  9]\n [12 13 14]]");
}

#[test]
fn a_block_has_an_empty_line_between_planes() {
    let block = block();
    let text = "[[[ 0  1]\n  [ 4  5]\n  [ 8  9]]\n\n [[12 13]\n  [16 17]\n  [20 21]]]";
    assert_eq!(view!(block[.., .., ..2]).to_string(), text);
}

#[test]
fn negative_numbers_are_right_aligned() {
    let grid = [[1i32, -20], [300, 4]];
    assert_eq!(view!(grid).to_string(), "[[  1 -20]\n [300   4]]");
}

#[test]
fn formatting_options_reach_the_elements() {
    let row = [1.0f64, 2.5, -3.25];
    assert_eq!(format!("{:.1}", view!(row)), "[ 1.0  2.5 -3.2]");
}

#[test]
fn both_kinds_of_view_print_alike() {
    let mut plane = plane();
    let shared = view!(plane[1.., 1]).to_string();
    assert_eq!(view!(mut plane[1.., 1]).to_string(), shared);
}

#[test]
fn debug_shows_shape_strides_and_elements() {
    let names = [String::from("a"), String::from("b")];
    let text = format!("{:?}", view!(names[..]));
    assert!(text.contains(r#"["a" "b"]"#), "{text}");
    let plane = plane();
    let text = format!("{:?}", view!(plane[1..3, ..2]));
    assert!(
        text.contains("shape: [2, 2]") && text.contains("strides: [10, 2]"),
        "{text}"
    );
}

#[test]
fn debug_of_a_unique_view_shows_the_elements() {
    let mut row = [1u8, 2, 3];
    let text = format!("{:?}", view!(mut row[1..]));
    assert!(text.starts_with("ViewMut {"), "{text}");
    assert!(text.contains("shape: [2]") && text.contains("[2 3]"), "{text}");
}
