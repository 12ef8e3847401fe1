//! A row-wise softmax in place, over any shape of rank 2 and any layout.
//!
//! ```text
//! cargo run --example softmax
//! ```

use view_core::{shape, view, Extent, Layout, ViewMut};

/// Scale each row to a probability distribution: `exp(x) / Σ exp(x)`.
fn softmax<M: Extent, N: Extent, L: Layout>(mut scores: ViewMut<f32, shape![M, N], L>) {
    for mut row in scores.outer_iter_mut() {
        // Subtract the largest score first, so that `exp` does not overflow.
        let largest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        row.map_inplace(|score| *score = (*score - largest).exp());
        let sum: f32 = row.iter().sum();
        row.map_inplace(|score| *score /= sum);
    }
}

fn main() {
    let mut scores = [
        [1.0, 2.0, 3.0, 9.0],
        [1.0, 1.0, 1.0, 9.0],
        [800.0, 800.0, 0.0, 9.0],
    ];

    // The fourth column stays as it is.
    softmax(view!(mut scores[.., ..-1]));
    println!("{:.3}", view!(scores));

    for row in view!(scores[.., ..3]).outer_iter() {
        assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-6);
    }
    assert_eq!(view!(scores[.., 3]).to_vec(), [9.0; 3]);

    // A number of rows known at run time only: every second row, from the last one on.
    let mut batch = vec![[0.0_f32; 10]; 7];
    softmax(view!(mut batch[::-2]));
    assert_eq!(batch[6], [0.1; 10]);
    assert_eq!(batch[5], [0.0; 10]);
}
