//! Inside users' `macro_rules!`, where captured fragments arrive in invisible groups.

use view_core::{shape, try_view, view, Dyn, View};

macro_rules! of_expr {
    ($base:expr, $index:expr) => {
        view!($base[$index])
    };
}
macro_rules! of_ident {
    ($base:ident, $($index:tt)*) => {
        view!($base[$($index)*])
    };
}
macro_rules! of_path {
    ($base:path, $number:literal) => {
        view!($base[$number])
    };
}
macro_rules! between {
    ($base:expr, $start:literal, $end:literal) => {
        view!($base[$start..$end])
    };
}
macro_rules! stepped {
    ($base:expr, $start:expr, $end:expr, $step:literal) => {
        view!($base[$start:$end:$step])
    };
}
macro_rules! counted {
    ($base:expr, $start:expr, $count:literal) => {
        view!($base[$start..+$count])
    };
}
macro_rules! constant {
    ($base:expr, $number:block) => {
        view!($base[$number])
    };
}
macro_rules! fill {
    ($base:expr, $index:expr, $value:expr) => {
        view!(mut $base[$index]).fill($value)
    };
}
macro_rules! all_of {
    ($all:tt) => {
        view! $all
    };
}
macro_rules! view_type {
    ($t:ty, $($extent:ty),*) => {
        View<'static, $t, shape![$($extent),*]>
    };
}
macro_rules! literal_shape {
    ($($extent:literal),*) => {
        View<'static, u8, shape![$($extent),*]>
    };
}
macro_rules! nested {
    ($base:expr, $index:expr) => {
        of_expr!($base, $index)
    };
}
macro_rules! refused {
    ($base:expr, $index:expr) => {
        try_view!($base[$index]).is_err()
    };
}

const ROW: [u8; 5] = [1, 2, 3, 4, 5];

struct Frame {
    px: [u8; 5],
}

#[test]
fn bases_as_expressions_identifiers_and_paths() {
    let row = ROW;
    let frame = Frame { px: ROW };
    let rows = [vec![1u8, 2], vec![3, 4]];
    assert_eq!(of_expr!(row, 1..3).to_vec(), [2, 3]);
    assert_eq!(of_expr!(frame.px, 1..3).to_vec(), [2, 3]);
    assert_eq!(of_expr!((rows[1]), 1..).to_vec(), [4]);
    assert_eq!(of_ident!(row, ::2).to_vec(), [1, 3, 5]);
    assert_eq!(*of_path!(row, 2), 3);
    assert_eq!(of_expr!(&row, ..2).to_vec(), [1, 2]);
}

#[test]
fn literals_stay_static() {
    let row = ROW;
    assert_eq!(between!(row, 1, 4).to_vec(), [2, 3, 4]);
    assert_eq!(size_of_val(&between!(row, 1, 4)), size_of::<usize>());
    assert_eq!(between!(row, -3, -1).to_vec(), [3, 4]);
    assert_eq!(*of_path!(row, -1), 5);
    assert_eq!(size_of_val(&counted!(row, 1, 3)), size_of::<usize>());
    assert_eq!(*constant!(row, { 1 + 1 }), 3);
}

#[test]
fn ranges_as_expressions_are_read() {
    let row = ROW;
    let i = crate::bases::forget(2);
    assert_eq!(of_expr!(row, 1..=3).to_vec(), [2, 3, 4]);
    assert_eq!(of_expr!(row, i..4).to_vec(), [3, 4]);
    assert_eq!(of_expr!(row, ..).to_vec(), ROW);
    assert_eq!(of_expr!(row, -2..).to_vec(), [4, 5]);
    assert_eq!(size_of_val(&of_expr!(row, 1..4)), size_of::<usize>());
    assert_eq!(*of_expr!(row, i), 3);
    assert_eq!(*of_expr!(row, -1), 5);
    assert_eq!(*of_expr!(row, i + 1), 4);
}

#[test]
fn expressions_as_ends_steps_and_counts() {
    let row = ROW;
    let i = crate::bases::forget(1);
    assert_eq!(stepped!(row, i, i + 3, 2).to_vec(), [2, 4]);
    assert_eq!(stepped!(row, 4, 0, -2).to_vec(), [5, 3]);
    assert_eq!(counted!(row, i + 1, 2).to_vec(), [3, 4]);
}

#[test]
fn whole_calls_and_nested_macros() {
    let mut row = ROW;
    assert_eq!(all_of!((row[1..3])).to_vec(), [2, 3]);
    assert_eq!(nested!(row, 3..).to_vec(), [4, 5]);
    assert!(refused!(row, crate::bases::forget(5)));
    fill!(row, 1..3, 0);
    assert_eq!(row, [1, 0, 0, 4, 5]);
}

#[test]
fn types_and_literals_in_shapes() {
    type Three = view_core::Const<3>;
    static ROWS: [[u8; 3]; 2] = [[1; 3]; 2];
    let v: view_type!(u8, view_core::Const<2>, Three) = view!(ROWS);
    let w: literal_shape!(2, 3) = v;
    assert_eq!(w.shape(), [2, 3]);
    fn dynamic(v: view_type!(u8, Dyn, Three)) -> [usize; 2] {
        v.shape()
    }
    let rows: &'static [[u8; 3]] = &ROWS;
    assert_eq!(dynamic(view!(rows)), [2, 3]);
}
