//! Any layout, but a contiguous last axis is taken as slices.
//!
//! ```text
//! cargo run --example last_axis
//! ```

use view_core::{shape, view, Extent, Layout, View};

/// The sum of each row. Rows without gaps are summed as slices, others element by element.
fn row_sums<M: Extent, N: Extent, L: Layout>(matrix: View<u32, shape![M, N], L>) -> Vec<u32> {
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
    // Columns 1 and 2: the rows are apart, each is contiguous.
    assert_eq!(row_sums(view!(table[.., 1..3])), [5, 13, 21]);
    // Every second column: not contiguous.
    assert_eq!(row_sums(view!(table[::-1, ::2])), [20, 12, 4]);
    println!("{:?}", row_sums(view!(table)));
}
