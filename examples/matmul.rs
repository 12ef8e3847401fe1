//! A matrix product. `cargo check` compares the inner dimensions.
//!
//! ```text
//! cargo run --example matmul
//! ```

use view_core::{shape, view, Extent, View, ViewMut};

/// `out = a · b`. Both have the same `K`, so a product of shapes that don't fit is a type error.
///
/// # Panics
/// If `K` is `Dyn` on both sides, and they differ.
fn matmul<M: Extent, K: Extent, N: Extent>(
    a: View<f32, shape![M, K]>,
    b: View<f32, shape![K, N]>,
    mut out: ViewMut<f32, shape![M, N]>,
) {
    assert_eq!(a.shape()[1], b.shape()[0]);
    let [rows, columns] = out.shape();
    for i in 0..rows {
        for j in 0..columns {
            let products = view!(a[i, ..])
                .into_iter()
                .zip(view!(b[.., j]))
                .map(|(x, y)| x * y);
            out[[i, j]] = products.sum();
        }
    }
}

fn main() {
    let a = [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]];
    let b = [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]];
    let mut out = [[0.0; 2]; 2];
    matmul(view!(a), view!(b), view!(mut out));
    println!("{}", view!(out));
    assert_eq!(out, [[4.0, 5.0], [10.0, 11.0]]);

    // The same function on extents known only at run time.
    let rows = vec![[1.0, 2.0, 3.0]; 1000];
    let mut long = vec![[0.0; 2]; 1000];
    matmul(view!(rows), view!(b), view!(mut long));
    assert!(long.iter().all(|row| *row == [4.0, 5.0]));

    // matmul(view!(b), view!(b), view!(mut out));
    // error[E0308]: mismatched types: the inner dimensions are 2 and 3.
}
