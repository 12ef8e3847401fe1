//! What users' `macro_rules!` pass on: fields of `self`, operations, types, names, and tokens that are no expression.

use view_core::{shape, view, View};

macro_rules! row {
    ($self:ident, $i:expr) => {
        view!($self.cells[$i, ..])
    };
}
macro_rules! of_place {
    ($place:expr, $i:expr) => {
        view!($place[$i, ..])
    };
}
macro_rules! of_fields {
    ($self:ident . $($field:ident).+, $i:expr) => {
        view!($self.$($field).+[$i])
    };
}
macro_rules! getters {
    ($($name:ident: $field:ident [$($index:tt)*];)*) => {
        $(fn $name(&self) -> Vec<u8> {
            view!(self.$field[$($index)*]).to_vec()
        })*
    };
}
macro_rules! called {
    ($base:expr, $field:ident) => {
        view!(($base.$field)[1..])
    };
}
macro_rules! arranged {
    ($base:expr, $op:ident) => {
        view!($base.$op)
    };
}
macro_rules! cast {
    ($base:expr, $t:ty) => {
        view!($base.as<$t>)
    };
}
macro_rules! cleared {
    ($base:ident $($ops:tt)*) => {
        view!(mut $base $($ops)*).fill(0)
    };
}
macro_rules! halves {
    ($base:expr, $at:expr) => {
        view!(mut $base => [..$at], [$at..])
    };
}
macro_rules! last {
    ($base:expr, $n:expr) => {
        view!($base[-$n..])
    };
}
macro_rules! picked {
    ($base:expr; $($index:expr),*) => {
        view!($base[$($index),*])
    };
}
macro_rules! reshaped {
    ($base:expr, $($extent:expr),+) => {
        view!($base.reshape[$($extent),+])
    };
}
macro_rules! up_to {
    ($base:expr, $n:path) => {
        view!($base[..{ $n }])
    };
}
macro_rules! by_value {
    ($base:expr, $range:expr) => {
        view!($base[($range)])
    };
}
macro_rules! from_second {
    ($base:expr, $end:expr) => {{
        let start = 1;
        view!($base[start..$end]).to_vec()
    }};
}
macro_rules! beside_a_row_of_its_own {
    ($body:expr) => {{
        let row = [0u8; 9];
        ($body, view!(row[..]).len())
    }};
}

const ROW: [u8; 5] = [1, 2, 3, 4, 5];
mod counts {
    pub const THREE: usize = 3;
}

struct Grid {
    cells: Vec<[u8; 3]>,
    inner: Inner,
}

/// One field has the name of an operation.
#[allow(non_snake_case)]
struct Inner {
    T: [u8; 3],
    other: [u8; 3],
}

impl Grid {
    fn row(&self, i: usize) -> Vec<u8> {
        row!(self, i).to_vec()
    }
    fn place(&self, i: usize) -> Vec<u8> {
        of_place!(self.cells, i).to_vec()
    }
    fn fields(&self, i: usize) -> [usize; 2] {
        [
            of_fields!(self.cells, i).len(),
            of_fields!(self.inner.other, 1..).len(),
        ]
    }
    getters! {
        column: cells[.., 1];
        ends: cells[0, ::2];
        reversed: cells[-1, ::-1];
    }
}

#[test]
fn fields_of_self() {
    let grid = Grid {
        cells: vec![[1, 2, 3], [4, 5, 6]],
        inner: Inner {
            T: [7, 8, 9],
            other: [0; 3],
        },
    };
    assert_eq!((grid.row(1), grid.place(0)), (vec![4, 5, 6], vec![1, 2, 3]));
    assert_eq!((grid.fields(0), grid.column()), ([3, 2], vec![2, 5]));
    assert_eq!((grid.ends(), grid.reversed()), (vec![1, 3], vec![6, 5, 4]));
    assert_eq!(called!(grid.inner, T).to_vec(), [8, 9]);
}

#[test]
fn operations_and_types() {
    let mut row = ROW;
    let grid = [[1, 2, 3], [4, 5, 6]];
    assert_eq!(arranged!(grid, T).shape(), [3, 2]);
    assert_eq!(arranged!(grid, diagonal).to_vec(), [1, 5]);
    assert_eq!(cast!(row, i8).to_vec(), [1i8, 2, 3, 4, 5]);
    assert_eq!(reshaped!(row, 5, 1).shape(), [5, 1]);
    cleared!(row[1..][..2]);
    assert_eq!(row, [1, 0, 0, 4, 5]);
    let (mut front, back) = halves!(row, 2);
    front.fill(back[[0]] + back[[1]]);
    assert_eq!(row, [4, 4, 0, 4, 5]);
}

#[test]
fn expressions_stay_whole() {
    let row = ROW;
    let n = crate::bases::forget(1);
    assert_eq!(last!(row, 1 + 1).to_vec(), [4, 5]);
    assert_eq!(last!(row, n + 1).to_vec(), [4, 5]);
    assert_eq!(*picked!([[1, 2], [3, 4]]; 1, n - 1), 3);
    assert_eq!(picked!([[1, 2], [3, 4]]; 0.., 1).to_vec(), [2, 4]);
    assert_eq!(by_value!(row, 1..3).to_vec(), [2, 3]);
    let three: View<u8, shape![3]> = up_to!(row, counts::THREE);
    assert_eq!(three.to_vec(), [1, 2, 3]);
    assert_eq!(last!(if n == 1 { &row } else { &ROW }, 1).to_vec(), [5]);
}

#[test]
fn locals_of_a_macro_are_others() {
    let (row, start) = (ROW, 4);
    assert_eq!(from_second!(row, start), [2, 3, 4]);
    assert_eq!(beside_a_row_of_its_own!(*view!(row[start])), (5, 9));
}
