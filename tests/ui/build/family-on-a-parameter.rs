//! Members of a family with literals, on an extent that is known when code is generated.

use view_core::{shape, view, Extent, StaticExtent, ViewMut};

fn blocks<N: Extent>(mut row: ViewMut<f32, shape![N]>) -> usize {
    view!(mut row => for i in ..4 [8*i..+8]).len()
}

fn rows<N: StaticExtent>(mut plane: ViewMut<f32, shape![N, 2]>) -> usize {
    view!(static mut plane => for i in ..4 [i, ..]).len()
}

fn main() {
    blocks(view!(mut ([0.0; 30])));
    rows(view!(mut ([[0.0; 2]; 3])));
}
