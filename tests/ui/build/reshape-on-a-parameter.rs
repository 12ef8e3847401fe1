//! `_` in a shape, with an extent that is known when code is generated.

use view_core::{shape, view, Extent, View};

fn quarters<N: Extent>(row: View<f32, shape![N]>) -> usize {
    view!(row.reshape[_, 4]).len()
}

fn main() {
    quarters(view!(([0.0; 30])));
}
