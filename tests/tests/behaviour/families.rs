//! Families of unique views of one base: `view!(mut base => for i in ..4 […])`.

use crate::bases::{forget, plane};
use crate::panics::panic_of;
use std::cell::RefCell;
use view_core::{
    shape, try_view, view, Aligned, Array, Dyn, Element, Extent, Layout, ViewError, ViewMut, A4,
};

#[test]
fn stripes_with_a_static_extent() {
    let mut rows = [[0u8; 3]; 8];
    let family: [ViewMut<u8, shape![2, 3], _>; 4] = view!(mut rows => for k in ..4 [k::4, ..]);
    for (k, mut stripe) in family.into_iter().enumerate() {
        assert_eq!(stripe.strides(), [12, 1]);
        stripe.fill(k as u8);
    }
    assert_eq!(view!(rows[.., 0]).to_vec(), [0, 1, 2, 3, 0, 1, 2, 3]);
}

#[test]
fn the_extent_is_static_where_all_members_have_the_same() {
    let (mut ten, mut three, mut none) = ([0u8; 10], [0u8; 3], [0u8; 0]);
    let of_ten: [ViewMut<u8, shape![Dyn], _>; 4] = view!(mut ten => for k in ..4 [k::4]);
    assert_eq!(of_ten.map(|stripe| stripe.len()), [3, 3, 2, 2]);
    let of_three: [ViewMut<u8, shape![1], _>; 3] = view!(mut three => for k in ..3 [k::3]);
    assert_eq!(of_three.map(|stripe| stripe.len()), [1; 3]);
    let of_none: [ViewMut<u8, shape![0], _>; 1] = view!(mut none => for k in ..1 [k::4]);
    assert_eq!(of_none.map(|stripe| stripe.len()), [0]);
    // The last of three members has no element.
    let mut two = [0u8; 2];
    let of_two: [ViewMut<u8, shape![Dyn], _>; 3] = view!(mut two => for k in ..3 [k::3]);
    assert_eq!(of_two.map(|stripe| stripe.len()), [1, 1, 0]);
}

/// Stripes of a row of any extent.
fn stripes<N: Extent>(mut row: ViewMut<u16, shape![N]>) -> [usize; 4] {
    let stripes = view!(mut row => for k in ..4 [k::4]);
    stripes.map(|mut stripe| {
        stripe.fill(9);
        stripe.len()
    })
}

fn pairs<N: Extent>(mut row: ViewMut<u16, shape![N]>) -> [[u16; 2]; 2] {
    let pairs: [ViewMut<u16, shape![2], _>; 2] = view!(mut row => for k in ..2 [2*k..+2]);
    pairs.map(|pair| [pair[[0]], pair[[1]]])
}

#[test]
fn the_extent_may_be_a_parameter() {
    let (mut eight, mut ten) = ([0u16; 8], vec![0u16; 10]);
    assert_eq!(stripes(view!(mut eight)), [2; 4]);
    assert_eq!(stripes(view!(mut ten)), [3, 3, 2, 2]);
    assert_eq!((eight, ten), ([9; 8], vec![9; 10]));
    let mut row = [1, 2, 3, 4, 5];
    assert_eq!(pairs(view!(mut row)), [[1, 2], [3, 4]]);
}

/// The members take `each` elements of a row of `N`.
fn parts<const N: usize>(row: &mut [u32; 12]) -> [[u32; 2]; N] {
    let parts = view!(mut row => for k in ..{N} [{ 12 / N } * k..+2]);
    parts.map(|part| [part[[0]], part[[1]]])
}

#[test]
fn the_number_of_members_may_be_a_constant() {
    let mut row = std::array::from_fn(|i| i as u32);
    assert_eq!(parts::<3>(&mut row), [[0, 1], [4, 5], [8, 9]]);
    assert_eq!(parts::<2>(&mut row), [[0, 1], [6, 7]]);
}

#[test]
fn several_variables_make_nested_arrays() {
    let mut image = [[0u16; 10]; 6];
    let tiles: [[ViewMut<u16, shape![2, 5], _>; 2]; 3] =
        view!(mut image => for (i, j) in ..3, ..2 [2*i..+2, 5*j..+5]);
    for (i, row) in tiles.into_iter().enumerate() {
        for (j, mut tile) in row.into_iter().enumerate() {
            tile.fill((10 * i + j) as u16);
        }
    }
    assert_eq!(view!(image[::2, ::5]).to_vec(), [0, 1, 10, 11, 20, 21]);
    let mut cube = [[[[0u8; 2]; 2]; 2]; 2];
    let corners = view!(mut cube => for (i, j, k, l) in ..2, ..2, ..2, ..2 [i, 1-j, k, 1-l]);
    let flat = corners.into_iter().flatten().flatten().flatten();
    flat.enumerate().for_each(|(n, mut corner)| *corner = n as u8);
    assert_eq!(cube[0][1], [[1, 0], [3, 2]]);
}

#[test]
fn two_variables_may_share_an_index() {
    let mut row = [0u8; 12];
    let cells = view!(mut row => for (i, j) in ..3, ..4 [4*i + j]);
    for (i, line) in cells.into_iter().enumerate() {
        for (j, mut cell) in line.into_iter().enumerate() {
            *cell = (10 * i + j) as u8;
        }
    }
    assert_eq!(row, [0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23]);
    let n = forget(3);
    let family = try_view!(mut row => for (i, j) in ..n, ..4 [3*i + j]).map(|family| family.len());
    // The numbers of the members count in the order of the loop: (0, 3) is number 3, (1, 0) number 4.
    assert_eq!(
        family,
        Err(ViewError::Overlap {
            first: 3,
            second: 4,
            axis: 0,
            index: 3
        })
    );
}

#[test]
fn interiors_without_a_halo() {
    let mut field = [[1i32; 17]; 9];
    let inner = view!(mut field => for (i, j) in ..2, ..4 [4*i + 1..+3, 4*j + 1..+3]);
    for mut tile in inner.into_iter().flatten() {
        assert_eq!(tile.shape(), [3, 3]);
        tile.fill(0);
    }
    assert_eq!(view!(field).sum::<i32>(), 9 * 17 - 8 * 9);
    assert_eq!(view!(field[4]).to_vec(), [1; 17]);
}

#[test]
fn diagonals_and_red_and_black() {
    let mut matrix = [[0usize; 5]; 5];
    let diagonals = view!(mut matrix.reshape[25] => for k in ..6 [k::6]);
    for (k, mut diagonal) in diagonals.into_iter().enumerate() {
        diagonal.fill(k);
    }
    assert_eq!(
        [matrix[0][0], matrix[3][3], matrix[0][1], matrix[3][4]],
        [0, 0, 1, 1]
    );
    let mut board = [[0u8; 4]; 4];
    for mut red in view!(mut board => for k in ..2 [k::2, k::2]) {
        assert_eq!(red.shape(), [2, 2]);
        red.fill(1);
    }
    for mut black in view!(mut board => for k in ..2 [k::2, 1 - k::2]) {
        black.fill(2);
    }
    assert_eq!(board, [[1, 2, 1, 2], [2, 1, 2, 1], [1, 2, 1, 2], [2, 1, 2, 1]]);
}

#[test]
fn iterators_go_from_both_ends() {
    let (mut list, n) = ((0..11).collect::<Vec<u32>>(), forget(4));
    let mut family = view!(mut list => for k in ..n [k::n]);
    assert_eq!((family.len(), family.size_hint()), (4, (4, Some(4))));
    let (last, first) = (family.next_back().unwrap(), family.next().unwrap());
    assert_eq!((first.to_vec(), last.to_vec()), (vec![0, 4, 8], vec![3, 7]));
    let mut third = family.nth(1).unwrap();
    third.fill(0);
    assert_eq!((first.to_vec(), family.next().is_none()), (vec![0, 4, 8], true));
    drop((first, last));
    assert_eq!(list, [0, 1, 0, 3, 4, 5, 0, 7, 8, 9, 0]);
    let family = view!(mut list => for (i, j) in ..2, ..n [4*i + j]);
    let (before, behind) = family.split_at(3);
    assert_eq!((before.count(), behind.last().map(|cell| *cell)), (3, Some(7)));
    let family = view!(mut list => for k in ..n [k]);
    assert_eq!(family.rev().map(|cell| *cell).collect::<Vec<_>>(), [3, 0, 1, 0]);
}

#[test]
fn variables_may_start_anywhere() {
    let (mut triangle, n) = (Array::<u32, shape![5, 5]>::zeros(), forget(5));
    for (i, mut row) in view!(mut triangle => for i in 1..n [i, ..i]).enumerate() {
        assert_eq!(row.len(), i + 1);
        row.fill(i as u32 + 1);
    }
    assert_eq!(triangle.view().sum::<u32>(), 1 + 2 * 2 + 3 * 3 + 4 * 4);
    let mut row = [0u8; 6];
    let family: [_; 3] = view!(mut row => for k in 3..=5 [k - 3]);
    assert_eq!(family.len(), 3);
    let (first, last) = (forget(2), forget(4));
    let places = view!(mut row => for k in first..=last [k]).map(|mut cell| *cell = 1);
    assert_eq!(places.count(), 3);
    assert_eq!(row, [0, 0, 1, 1, 1, 0]);
    // As in a loop of Rust, there are no values if the end lies before the start.
    assert_eq!(view!(mut row => for k in last..first [k]).count(), 0);
    assert_eq!(view!(mut row => for k in ..0 [k + 100]).len(), 0);
}

#[test]
fn slices_down_and_from_the_end() {
    let mut row = [0, 1, 2, 3, 4, 5, 6, 7];
    let down = view!(mut row => for k in ..2 [4*k + 3:4*k:-1]);
    assert_eq!(down.map(|part| part.to_vec()), [[3, 2, 1], [7, 6, 5]]);
    let back = view!(mut row => for k in 1..4 [-k]);
    assert_eq!(back.map(|cell| *cell), [7, 6, 5]);
    let ends = view!(mut row => for k in ..2 [-(4*k + 4)..-(4*k + 1)]);
    assert_eq!(ends.map(|part| part.to_vec()), [[4, 5, 6], [0, 1, 2]]);
}

#[test]
fn other_indices_and_axes() {
    let mut plane = plane();
    let (n, row) = (forget(2), forget(3));
    let family = view!(mut plane => for k in ..2 [row, 2*k..+2]);
    assert_eq!(family.map(|part| part.to_vec()), [[15, 16], [17, 18]]);
    let family = view!(mut plane => for k in ..n [1.., k::n, ...]);
    assert_eq!(
        family.map(|part| part.shape()).collect::<Vec<_>>(),
        [[3, 3], [3, 2]]
    );
    let family: [ViewMut<u16, shape![4, 5]>; 1] = view!(mut plane => for k in ..1 [4*k..+4]);
    assert!(family[0].is_contiguous());
}

#[derive(Clone, Copy, Debug, PartialEq, Element)]
#[repr(C)]
struct Point {
    x: i32,
    y: i32,
}

#[test]
fn operations_in_front_and_behind() {
    let mut points = [[Point { x: 1, y: 2 }; 4]; 4];
    let quarters = view!(mut points.field(y) => for (i, j) in ..2, ..2 [2*i..+2, 2*j..+2].T[0]);
    for (k, mut column) in quarters.into_iter().flatten().enumerate() {
        column.fill(k as i32);
    }
    assert_eq!(
        (points[2][0], points[3][2]),
        (Point { x: 1, y: 2 }, Point { x: 1, y: 3 })
    );
    let (mut bytes, n) = (Aligned::<A4, _>([0u8; 32]), forget(4));
    let mut words = view!(mut bytes => for k in ..n [8*k..+8].reshape[2, 4]);
    assert_eq!(words.next().unwrap().shape(), [2, 4]);
    let mut rest = words.map(|mut word| word.fill(1));
    assert_eq!((rest.len(), rest.next()), (3, Some(())));
    // All members are checked before the first one is used.
    let mut list = vec![0u8; 9];
    let family = try_view!(mut list => for k in ..n [k..n].reshape[2, 2]).map(|family| family.len());
    assert!(matches!(family, Err(ViewError::Overlap { .. })), "{family:?}");
    let family = try_view!(mut list => for k in ..2 [k::2].reshape[n]).map(|family| family.len());
    assert_eq!(
        family,
        Err(ViewError::Reshape {
            elements: 5,
            wanted: 4
        })
    );
    let message = panic_of!(view!(mut list => for k in ..n [k::n].reshape[n]));
    assert_eq!(
        message,
        "view!: 3 elements cannot be reshaped to a shape of 4 [V217]"
    );
}

#[test]
fn overlaps_and_bounds_of_run_time() {
    let (mut list, n) = (vec![0u8; 10], forget(3));
    let message = panic_of!(view!(mut list => for k in ..n [2*k..+n]));
    assert_eq!(
        message,
        "view!: views 0 and 1 overlap on axis 0: both hold index 2 [V401]"
    );
    let message = panic_of!(view!(mut list => for k in ..4 [k::n]));
    assert_eq!(
        message,
        "view!: views 0 and 3 overlap on axis 0: both hold index 3 [V401]"
    );
    let message = panic_of!(view!(mut list => for k in ..n [4*k..+4]));
    assert_eq!(
        message,
        "view!: a slice of 4 elements from 8 runs past the end of axis 0, which has length 10 [V106]"
    );
    let family = try_view!(mut list => for k in ..n [k - 1]).map(|family| family.len());
    assert_eq!(family, Err(ViewError::BelowZero { axis: 0, index: -1 }));
    let family = try_view!(mut list => for k in ..n [k::n - 3]).map(|family| family.len());
    assert_eq!(family, Err(ViewError::ZeroStep { axis: 0 }));
    let huge = forget(usize::MAX);
    let family = try_view!(mut list => for k in ..n [huge * k..]).map(|family| family.len());
    assert_eq!(family, Err(ViewError::TooLarge));
    // An empty axis holds no common element, also if no index is on it.
    let mut empty = vec![[0u8; 10]; 0];
    assert_eq!(view!(mut empty => for k in ..n [.., 2*k..+n]).len(), 3);
    let mut empty = [[0u8; 0]; 9];
    assert_eq!(view!(mut empty => for k in ..3 [2*k..+3]).len(), 3);
    // How many elements each takes is no literal, so only run time compares them.
    let mut row = [0u8; 10];
    assert_eq!(
        view!(mut row => for k in ..3 [3*k..+n]).map(|part| part.len()),
        [3; 3]
    );
    assert_eq!(
        view!(mut row => for k in ..3 [3*k..+{ 1 + 1 }]).map(|part| part.len()),
        [2; 3]
    );
    let family = try_view!(mut row => for (i, j) in ..2, ..2 [4*i + j..+n]).map(|family| family.len());
    assert!(
        matches!(
            family,
            Err(ViewError::Overlap {
                first: 0,
                second: 1,
                ..
            })
        ),
        "{family:?}"
    );
}

#[test]
fn everything_is_evaluated_once_and_in_order() {
    let said = RefCell::new(Vec::new());
    let say = |number: usize| {
        said.borrow_mut().push(number);
        number
    };
    let mut list = vec![0u8; 40];
    let family = view!(mut list => for (i, j) in say(1)..say(3), ..say(2) [say(10)*i + say(5)*j..+say(4)]);
    assert_eq!(family.len(), 4);
    assert_eq!(said.take(), [1, 3, 2, 10, 5, 4]);
}

#[test]
fn members_live_as_long_as_the_base() {
    fn members<'a>(row: &'a mut [u8; 6]) -> Vec<ViewMut<'a, u8, shape![2], impl Layout>> {
        view!(mut row => for k in ..3 [2*k..+2]).into()
    }
    let mut row = [0; 6];
    let mut members = members(&mut row);
    members.swap(0, 2);
    members[0].fill(7);
    assert_eq!(row, [0, 0, 0, 0, 7, 7]);
    let element = std::cell::Cell::new(3);
    let mut cells = [&element; 4];
    let [mut first, second] = view!(mut cells => for k in ..2 [k::2]);
    first[[1]] = second[[0]];
    assert_eq!(cells[2].get(), 3);
}

#[test]
fn elements_without_size() {
    let (mut units, n) = ([(); 8], forget(4));
    let family = view!(mut units => for k in ..n [k::n]);
    assert_eq!(family.map(|part| part.len()).sum::<usize>(), 8);
    let mut many = vec![(); usize::MAX];
    let family = view!(mut many => for k in ..n [k::n]);
    assert_eq!(family.map(|part| part.len()).sum::<usize>(), usize::MAX);
}

#[test]
fn loop_variables_of_a_macro_are_its_own() {
    macro_rules! halves {
        ($base:ident, $each:expr) => {
            view!(mut $base => for i in ..2 [2*i..+$each])
        };
    }
    macro_rules! named {
        ($base:ident for $name:ident in $count:literal [$($index:tt)*]) => {
            view!(mut $base => for $name in ..$count [$($index)*])
        };
    }
    let (mut row, one) = ([1u8, 2, 3, 4], forget(1));
    assert_eq!(halves!(row, one).map(|half| half.to_vec()), [[1], [3]]);
    assert_eq!(
        named!(row for k in 2 [k::2]).map(|half| half.to_vec()),
        [[1, 3], [2, 4]]
    );
}
