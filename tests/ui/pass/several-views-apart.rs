// The twins of overlap: close to refused views, but without a common element.
use view_core::{shape, try_view, view, Element, Extent, ViewMut};

#[derive(Element, Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

fn main() {
    contiguous();
    the_same_range();
    all_of_it_twice();
    one_inside_the_other();
    interleaved();
    every_second_and_every_third();
    residue_classes();
    second_and_fourth();
    single_element();
    single_element_from_both_ends();
    single_element_from_the_end();
    both_ends();
    both_ends_trimmed();
    middle_and_end();
    downwards();
    downwards_from_a_position();
    reversed();
    inclusive_end();
    counted();
    lists_in_a_row();
    downwards_of_downwards();
    rows();
    columns();
    column_and_row();
    tiles();
    checkerboard();
    corners();
    whole_plane_and_an_element();
    tiles_with_steps();
    behind_dots();
    dots_between();
    newaxis();
    three_axes();
    four_axes();
    constants();
    constant_and_literal();
    on_a_vec();
    positions_on_a_vec();
    from_the_end_of_a_vec();
    constants_on_a_vec();
    columns_of_a_vec();
    try_view();
    as_behind_the_head();
    fields_of_the_same_elements();
    field_and_element();
    edges_of_a_block();
    transposed();
    permuted();
    type_parameter(view!(mut ([0; 8])));
    a_view_of_a_view();
}

fn contiguous() {
    let mut row = [0; 8];
    let _ = view!(mut row => [2..4], [4..6]);
}

fn the_same_range() {
    let mut row = [0; 8];
    let _ = view!(mut row => [2..5], [5..8]);
}

fn all_of_it_twice() {
    let mut row = [0; 8];
    let _ = view!(mut row => [..], [8..]);
}

fn one_inside_the_other() {
    let mut row = [0; 8];
    let _ = view!(mut row => [1..7], [7]);
}

fn interleaved() {
    let mut row = [0; 8];
    let _ = view!(mut row => [::2], [5::2]);
}

fn every_second_and_every_third() {
    let mut row = [0; 8];
    let _ = view!(mut row => [:4:2], [1::3]);
}

fn residue_classes() {
    let mut row = [0; 8];
    let _ = view!(mut row => [1::4], [3::6][..1], [::6], [4::3][..1]);
}

fn second_and_fourth() {
    let mut row = [0; 8];
    let _ = view!(mut row => [0], [2..4], [4..6], [6]);
}

fn single_element() {
    let mut row = [0; 8];
    let _ = view!(mut row => [3], [4]);
}

fn single_element_from_both_ends() {
    let mut row = [0; 8];
    let _ = view!(mut row => [3], [-4]);
}

fn single_element_from_the_end() {
    let mut row = [0; 8];
    let _ = view!(mut row => [-2], [-3]);
}

fn both_ends() {
    let mut row = [0; 8];
    let _ = view!(mut row => [..4], [-4..]);
}

fn both_ends_trimmed() {
    let mut row = [0; 8];
    let _ = view!(mut row => [..-6], [2..]);
}

fn middle_and_end() {
    let mut row = [0; 8];
    let _ = view!(mut row => [2..-3], [-3..]);
}

fn downwards() {
    let mut row = [0; 8];
    let _ = view!(mut row => [::-2], [::2]);
}

fn downwards_from_a_position() {
    let mut row = [0; 8];
    let _ = view!(mut row => [6:1:-2], [3::4]);
}

fn reversed() {
    let mut row = [0; 8];
    let _ = view!(mut row => [..4], [:3:-1]);
}

fn inclusive_end() {
    let mut row = [0; 8];
    let _ = view!(mut row => [..=3], [4..]);
}

fn counted() {
    let mut row = [0; 8];
    let _ = view!(mut row => [2..+2], [4..+2]);
}

fn lists_in_a_row() {
    let mut row = [0; 8];
    let _ = view!(mut row => [2..][::2], [3..][..1]);
}

fn downwards_of_downwards() {
    let mut row = [0; 8];
    let _ = view!(mut row => [::-1][::2][::-1], [::4]);
}

fn rows() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [..2], [2..]);
}

fn columns() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [.., 0], [.., 1]);
}

fn column_and_row() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [.., 2], [1, 3..]);
}

fn tiles() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [..2, ..3], [..2, 3..], [2..]);
}

fn checkerboard() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [::2, ::2], [1::2, 1::2], [::2, 1::2]);
}

fn corners() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [3, 5], [-1, -2]);
}

fn whole_plane_and_an_element() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [1..], [0, 0]);
}

fn tiles_with_steps() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [::3, 1::4], [1::2, ::2]);
}

fn behind_dots() {
    let mut block = [[[0; 4]; 3]; 2];
    let _ = view!(mut block => [..., 0], [..., 1::1]);
}

fn dots_between() {
    let mut block = [[[0; 4]; 3]; 2];
    let _ = view!(mut block => [0, ..., 2], [..., 3..]);
}

fn newaxis() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [newaxis, 1], [2, newaxis]);
}

fn three_axes() {
    let mut block = [[[0; 4]; 3]; 2];
    let _ = view!(mut block => [0, 1, ..3], [.., .., 3]);
}

fn four_axes() {
    let mut stack = [[[[0; 2]; 3]; 2]; 2];
    let _ = view!(mut stack => [0, .., 1, 1], [.., 1, .., 0]);
}

fn constants() {
    const HALF: usize = 4;
    let mut row = [0; 8];
    let _ = view!(mut row => [..{ HALF }], [{ HALF }..]);
}

fn constant_and_literal() {
    const END: usize = 5;
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => [.., ..{ END }], [.., 5..]);
}

fn on_a_vec() {
    let mut row = vec![0; 8];
    let _ = view!(mut row => [..4], [4..]);
}

fn positions_on_a_vec() {
    let mut row = vec![0; 8];
    let _ = view!(mut row => [5], [6]);
}

fn from_the_end_of_a_vec() {
    let mut row = vec![0; 8];
    let _ = view!(mut row => [-3..], [-4]);
}

fn constants_on_a_vec() {
    const I: usize = 3;
    let mut row = vec![0; 8];
    let _ = view!(mut row => [{ I }], [{ I + 1 }]);
}

fn columns_of_a_vec() {
    let mut plane = vec![[0; 6]; 4];
    let _ = view!(mut plane => [2, ..3], [2, 3..]);
}

fn try_view() {
    let mut row = [0; 8];
    let _ = try_view!(mut row => [..5], [5..]).unwrap();
}

fn as_behind_the_head() {
    let mut row = [0_u8; 8];
    let _ = view!(mut row => [..4].as<i8>, [4..].as<i8>);
}

fn fields_of_the_same_elements() {
    let mut points = [Point { x: 0.0, y: 0.0 }; 4];
    let _ = view!(mut points => [..3].field(x), [2..].field(y));
}

fn field_and_element() {
    let mut points = [Point { x: 0.0, y: 0.0 }; 4];
    let _ = view!(mut points => [..1].field(x), [1]);
}

fn edges_of_a_block() {
    let mut block = [[[0; 4]; 3]; 2];
    let _ = view!(mut block => [..2, ..1], [.., -2..]);
}

fn transposed() {
    let mut plane = [[0; 6]; 4];
    let _ = view!(mut plane => .T[2], [1, 3..]);
}

fn permuted() {
    let mut block = [[[0; 4]; 3]; 2];
    let _ = view!(mut block => .permute[2, 0, 1][..3], [.., 2, 3]);
}

fn type_parameter<N: Extent>(mut row: ViewMut<u8, shape![N]>) {
    let _ = view!(mut row => [(0)::2], [(1)::2]);
}

fn a_view_of_a_view() {
    let mut plane = [[0; 6]; 4];
    let mut part = view!(mut plane[1.., ::2]);
    let _ = view!(mut part => [.., ..2], [.., 2..]);
}
