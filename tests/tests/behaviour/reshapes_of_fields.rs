//! Fields of generic structs that are arrays. Some strides are multiples of the size of the struct, others of the size of an item, and
//! types know neither size.

use view_core::{try_view, view, Element, ViewError};

#[derive(Element, Clone, Copy, Default)]
struct Row<T> {
    items: [T; 3],
    rest: T,
}

#[derive(Element, Clone, Default)]
struct Only<T> {
    items: [T; 3],
}

#[derive(Element, Clone, Default)]
struct Table<T> {
    rows: [Row<T>; 2],
    whole: [Only<T>; 2],
}

fn row(start: usize) -> Row<String> {
    Row {
        items: [0, 1, 2].map(|i| (start + i).to_string()),
        rest: String::new(),
    }
}

#[test]
fn a_multiple_of_the_struct_is_none_of_the_items() {
    let all: [Row<String>; 6] = core::array::from_fn(|i| row(10 * i));
    // Strides of three structs and of three items differ, although both are three units.
    let found = try_view!(all[::3].field(items).reshape[6]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 0, next: 1 }));
    let found = try_view!(all.field(items).reshape[9, 2]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 0, next: 1 }));
    let found = try_view!(all[::-3].field(items)[.., ::-1].reshape[_]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 0, next: 1 }));
    let apart = view!(all[::3].field(items).reshape[2, 1, 3]);
    assert_eq!(apart.to_string(), "[[[ 0  1  2]]\n\n [[30 31 32]]]");
    assert_eq!(view!(all[1].field(items).reshape[3, 1])[[2, 0]], "12");
    assert!(all.iter().all(|row| row.rest.is_empty()));
}

#[test]
fn items_that_fill_their_structs_are_one_run() {
    let all: [Only<String>; 2] = [0, 10].map(|start| Only {
        items: row(start).items,
    });
    let run = try_view!(all.field(items).reshape[_]).map(|run| run.to_string());
    assert_eq!(run.as_deref(), Ok("[ 0  1  2 10 11 12]"));
    let pairs = try_view!(all.field(items).reshape[3, 2]).map(|pairs| pairs[[1, 1]].clone());
    assert_eq!(pairs.as_deref(), Ok("10"));
}

#[test]
fn axes_of_one_struct_are_compared() {
    let grid: [[Row<String>; 2]; 3] = core::array::from_fn(|i| [row(100 * i), row(100 * i + 10)]);
    let rows = view!(grid.field(items).reshape[6, 3]);
    assert_eq!(size_of_val(&rows), size_of::<usize>());
    assert_eq!((rows[[3, 0]].as_str(), rows[[4, 2]].as_str()), ("110", "202"));
    assert_eq!(view!(grid[..2].field(rest).reshape[4]).len(), 4);
}

#[test]
fn axes_of_three_structs_are_told_apart() {
    let tables: [[Table<String>; 2]; 2] = core::array::from_fn(|i| {
        core::array::from_fn(|j| Table {
            rows: [row(100 * i + 10 * j), row(5)],
            ..Table::default()
        })
    });
    let flat = view!(tables.field(rows.items).reshape[4, 2, 3]);
    assert_eq!(size_of_val(&flat), size_of::<usize>());
    assert_eq!(flat[[3, 0, 1]], "111");
    let merged = try_view!(tables.field(rows.items).reshape[2, 4, 3]).map(|_| ());
    assert_eq!(merged, Err(ViewError::Merge { axis: 1, next: 2 }));
    let merged = try_view!(tables.field(rows.items).reshape[2, 2, 6]).map(|_| ());
    assert_eq!(merged, Err(ViewError::Merge { axis: 2, next: 3 }));
    let whole = try_view!(tables.field(whole.items).reshape[2, 2, 6]).map(|whole| whole.len());
    assert_eq!(whole, Ok(24));
}

#[test]
fn bytes_and_items_are_told_apart() {
    let all: [Row<u32>; 4] = core::array::from_fn(|i| Row {
        items: [i as u32; 3],
        rest: 9,
    });
    let found = try_view!(all.field(items).reshape[12]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 0, next: 1 }));
    assert_eq!(view!(all.field(items).as<u8>.reshape[4, 3, 4]).shape(), [4, 3, 4]);
    let grid = [[Row::<u32>::default(); 2]; 3];
    assert_eq!(view!(grid.field(items).reshape[6, 3]).shape(), [6, 3]);
    assert_eq!(view!(all.field(rest).reshape[2, 2])[[1, 1]], 9);
}
