//! `.rot90`, compared with the numbers that `np.rot90(a, k)` gives.

use crate::bases::{block, forget, plane};
use view_core::{shape, try_view, view, Aligned, Extent, Layout, View, A4};

const MATRIX: [[u16; 3]; 2] = [[1, 2, 3], [4, 5, 6]];
/// `np.rot90(MATRIX, k)` for k from 0 to 3.
const ONE: [[u16; 2]; 3] = [[3, 6], [2, 5], [1, 4]];
const TWO: [[u16; 3]; 2] = [[6, 5, 4], [3, 2, 1]];
const THREE: [[u16; 2]; 3] = [[4, 1], [5, 2], [6, 3]];
const TURNS: usize = 6;

#[test]
fn a_matrix_is_turned_counter_clockwise() {
    assert_eq!(view!(MATRIX.rot90), view!(ONE));
    assert_eq!(view!(MATRIX.rot90[1]), view!(ONE));
    assert_eq!(view!(MATRIX.rot90[0]), view!(MATRIX));
    assert_eq!(view!(MATRIX.rot90[2]), view!(TWO));
    assert_eq!(view!(MATRIX.rot90[3]), view!(THREE));
}

#[test]
fn four_turns_are_none_and_a_minus_is_clockwise() {
    assert_eq!(view!(MATRIX.rot90[4]), view!(MATRIX));
    assert_eq!(view!(MATRIX.rot90[5]), view!(ONE));
    assert_eq!(view!(MATRIX.rot90[9223372036854775807]), view!(THREE));
    assert_eq!(view!(MATRIX.rot90[-1]), view!(THREE));
    assert_eq!(view!(MATRIX.rot90[-2]), view!(TWO));
    assert_eq!(view!(MATRIX.rot90[-3]), view!(ONE));
    assert_eq!(view!(MATRIX.rot90[-4]), view!(MATRIX));
    assert_eq!(view!(MATRIX.rot90[-7]), view!(ONE));
    assert_eq!(view!(MATRIX.rot90.rot90.rot90.rot90), view!(MATRIX));
}

#[test]
fn constants_are_as_good_as_literals() {
    assert_eq!(view!(MATRIX.rot90[{ TURNS }]), view!(TWO));
    assert_eq!(view!(MATRIX.rot90[{ TURNS + 1 }]), view!(THREE));
    assert_eq!(view!(MATRIX.rot90[-{ TURNS + 1 }]), view!(ONE));
    assert_eq!(view!(MATRIX.rot90[-{ TURNS - 6 }]), view!(MATRIX));
}

#[test]
fn methods_take_the_turns_as_a_constant() {
    let matrix = view!(MATRIX);
    assert_eq!(matrix.rot90::<0>(), matrix);
    assert_eq!(matrix.rot90::<1>(), view!(ONE));
    assert_eq!(matrix.rot90::<2>(), view!(TWO));
    assert_eq!(matrix.rot90::<3>(), view!(THREE));
    assert_eq!(matrix.rot90::<-1>(), view!(THREE));
    assert_eq!(matrix.rot90::<-2>(), view!(TWO));
    assert_eq!(matrix.rot90::<-3>(), view!(ONE));
}

#[test]
fn further_axes_stay_where_they_are() {
    let block = block();
    let turned = view!(block.rot90);
    assert_eq!(turned.shape(), [3, 2, 4]);
    assert_eq!(
        turned,
        view!(
            ([
                [[8_u16, 9, 10, 11], [20, 21, 22, 23]],
                [[4, 5, 6, 7], [16, 17, 18, 19]],
                [[0, 1, 2, 3], [12, 13, 14, 15]],
            ])
        )
    );
    assert_eq!(
        view!(block[.., .., 1].rot90[-1]),
        view!(([[13_u16, 1], [17, 5], [21, 9]]))
    );
}

#[test]
fn extents_known_at_run_time_are_turned_as_well() {
    let rows = vec![[1_u16, 2, 3], [4, 5, 6]];
    let turned: View<u16, shape![3, view_core::Dyn], _> = view!(rows.rot90);
    assert_eq!(turned, view!(ONE));
    assert_eq!(view!(rows.rot90[2]).to_vec(), [6, 5, 4, 3, 2, 1]);
    let n = forget(2);
    let plane = plane();
    // [[1, 3], [6, 8]]
    let part = try_view!(plane[..n, 1::n].rot90).unwrap();
    assert_eq!(part, view!(([[3_u16, 8], [1, 6]])));
    assert_eq!(
        try_view!(plane[..n, 1::n].rot90[-1]).unwrap(),
        view!(([[6_u16, 1], [8, 3]]))
    );
}

#[test]
fn what_is_written_to_a_unique_view_is_turned_back() {
    let mut matrix = [[0_u16; 3]; 2];
    view!(mut matrix.rot90).assign(&view!(ONE));
    assert_eq!(matrix, MATRIX);
    try_view!(mut matrix.rot90[3][0]).unwrap().fill(9);
    assert_eq!(matrix, [[9, 2, 3], [9, 5, 6]]);
    let (mut left, right) = view!(mut matrix => [.., ..1].rot90, [.., 1..].rot90[2]);
    left.fill(7);
    assert_eq!(right, view!(([[6_u16, 5], [3, 2]])));
    assert_eq!(matrix, [[7, 2, 3], [7, 5, 6]]);
}

#[test]
fn empty_axes_are_exchanged() {
    let empty = [[0_u16; 3]; 0];
    assert_eq!(view!(empty.rot90).shape(), [3, 0]);
    assert_eq!(view!(empty.rot90[2]).shape(), [0, 3]);
    let rows: Vec<[u16; 3]> = Vec::new();
    assert_eq!(view!(rows.rot90[-1]).shape(), [3, 0]);
}

#[test]
fn it_copies_nothing_and_stores_nothing() {
    let matrix = MATRIX;
    let turned = view!(matrix.rot90[-1]);
    assert_eq!(size_of_val(&turned), size_of::<usize>());
    assert_eq!(turned.strides(), [2, -6]);
    assert_eq!(&raw const turned[[2, 1]], &raw const matrix[0][2]);
}

#[test]
fn what_is_known_of_the_alignment_stays() {
    let buf = Aligned::<A4, _>([[[1_u8; 4]; 2]; 3]);
    assert_eq!(view!(buf.rot90.as<u32>).shape(), [2, 3, 1]);
    assert_eq!(view!(buf.rot90[4].as<u32>).to_vec(), [0x0101_0101; 6]);
}

fn upright<M: Extent, N: Extent, L: Layout>(matrix: View<u16, shape![M, N], L>) -> Vec<u16> {
    view!(matrix.rot90[-1]).to_vec()
}

#[test]
fn functions_over_all_matrices_can_turn_them() {
    assert_eq!(upright(view!(MATRIX)), [4, 1, 5, 2, 6, 3]);
    assert_eq!(upright(view!(ONE)), [1, 2, 3, 4, 5, 6]);
}
