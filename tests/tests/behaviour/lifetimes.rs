//! Re-viewing keeps the parent's lifetime, not the borrow of the variable that holds it.

use view_core::{shape, try_view, view, Dyn, Layout, Shape, View, ViewError, ViewMut};

fn rows_of_an_array<'a>(grid: &'a [[u8; 3]; 4]) -> View<'a, u8, shape![2, 3]> {
    view!(grid[1..3])
}

fn rows_of_a_view<'a>(grid: View<'a, u8, shape![4, 3]>) -> View<'a, u8, shape![2, 3]> {
    view!(grid[1..3])
}

fn rows_of_a_borrowed_view<'a>(grid: &View<'a, u8, shape![4, 3]>) -> View<'a, u8, shape![2, 3]> {
    view!(grid[1..3])
}

fn rest_of_a_slice<'a>(slice: &'a [u8], from: usize) -> Result<View<'a, u8, shape![Dyn]>, ViewError> {
    try_view!(slice[from..])
}

fn element<'a>(grid: View<'a, u8, shape![4, 3]>, i: usize) -> &'a u8 {
    view!(grid[i, 1]).element()
}

fn half_of_an_exclusive_borrow<'a>(grid: &'a mut [[u8; 3]; 4]) -> ViewMut<'a, u8, shape![2, 3]> {
    view!(mut grid[2..])
}

fn reborrowed<'v>(v: &'v mut ViewMut<'_, u8, shape![4, 3]>) -> ViewMut<'v, u8, shape![2, 3]> {
    view!(mut v[..2])
}

struct Holder<'a> {
    grid: View<'a, u8, shape![4, 3]>,
    raw: &'a [u8],
}

impl<'a> Holder<'a> {
    fn first(&self) -> View<'a, u8, shape![3]> {
        view!(self.grid[0])
    }

    fn tail(&self) -> View<'a, u8, shape![Dyn]> {
        view!(self.raw[2..])
    }
}

const GRID: [[u8; 3]; 4] = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [9, 10, 11]];

#[test]
fn a_sub_view_outlives_the_variable_that_held_its_parent() {
    let grid = GRID;
    let part = {
        let whole = view!(grid[..]);
        let again = view!(whole[1..]);
        view!(again[1..])
    };
    assert_eq!(part.to_vec(), [6, 7, 8, 9, 10, 11]);
}

#[test]
fn a_sub_view_outlives_a_reference_variable() {
    let grid = GRID;
    let part = {
        let reference = &grid;
        view!(reference[3])
    };
    assert_eq!(part.to_vec(), [9, 10, 11]);
}

#[test]
fn functions_return_sub_views_of_their_arguments() {
    let grid = GRID;
    let whole = view!(grid);
    assert_eq!(rows_of_an_array(&grid).to_vec(), [3, 4, 5, 6, 7, 8]);
    assert_eq!(rows_of_a_view(whole), rows_of_an_array(&grid));
    assert_eq!(rows_of_a_borrowed_view(&whole), rows_of_an_array(&grid));
    assert_eq!(*element(whole, 2), 7);
    assert_eq!(rest_of_a_slice(&grid[1], 1).map(|v| v.to_vec()), Ok(vec![4, 5]));
    assert!(rest_of_a_slice(&grid[1], 4).is_err());
}

#[test]
fn methods_return_views_that_outlive_self() {
    let grid = GRID;
    let (first, tail) = {
        let holder = Holder {
            grid: view!(grid),
            raw: &grid[1],
        };
        (holder.first(), holder.tail())
    };
    assert_eq!(first.to_vec(), [0, 1, 2]);
    assert_eq!(tail.to_vec(), [5]);
}

#[test]
fn unique_sub_views_leave_functions() {
    let mut grid = GRID;
    half_of_an_exclusive_borrow(&mut grid).fill(1);
    assert_eq!(grid[2..], [[1; 3]; 2]);
    let mut whole = view!(mut grid[..]);
    reborrowed(&mut whole).fill(3);
    whole[[3, 2]] = 4;
    assert_eq!(grid, [[3, 3, 3], [3, 3, 3], [1, 1, 1], [1, 1, 4]]);
}

#[test]
fn statics_give_static_views() {
    static ROW: [u8; 4] = [1, 2, 3, 4];
    fn tail() -> View<'static, u8, shape![2]> {
        view!(ROW[2..])
    }
    assert_eq!(tail().to_vec(), [3, 4]);
}

#[test]
fn a_view_can_be_stored_beside_a_shorter_one() {
    fn shorter<'a, S: Shape, L: Layout>(a: View<'a, u8, S, L>, _: &'a u8) -> View<'a, u8, S, L> {
        a
    }
    static ROW: [u8; 4] = [1, 2, 3, 4];
    let local = 1;
    assert_eq!(shorter(view!(ROW[1..]), &local).len(), 3);
}
