//! A function for any layout with contiguous rows: `cargo check` makes sure that they are, and each row is a slice.
//!
//! ```text
//! cargo run --example last_axis
//! ```

use view_core::{shape, view, ContiguousRows, Extent, Layout, View};

/// The sum of each row. There may be gaps between rows, but not between the elements of a row.
fn row_sums<M: Extent, N: Extent, L: ContiguousRows<u32, shape![M, N]>>(
    matrix: View<u32, shape![M, N], L>,
) -> Vec<u32> {
    matrix.rows().map(|row: &[u32]| row.iter().sum()).collect()
}

/// The same for any layout: whether a row is contiguous is checked at run time.
fn row_sums_of_any<M: Extent, N: Extent, L: Layout>(matrix: View<u32, shape![M, N], L>) -> Vec<u32> {
    matrix
        .outer_iter()
        .map(|row| match row.try_as_slice() {
            Some(row) => row.iter().sum(),
            None => row.iter().sum(),
        })
        .collect()
}

fn main() {
    let table = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];

    assert_eq!(row_sums(view!(table)), [10, 26, 42]);
    // Two columns, the last row first: there are gaps between the rows, not in them.
    assert_eq!(row_sums(view!(table[::-1, 1..3])), [21, 13, 5]);

    // row_sums(view!(table[.., ::2]));
    // error[E0277]: view!: the last axis of this view is not proven to be contiguous [V233]
    assert_eq!(row_sums_of_any(view!(table[.., ::2])), [4, 12, 20]);

    println!("{:?}", row_sums(view!(table)));
}
