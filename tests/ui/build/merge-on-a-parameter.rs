//! Axes that are merged, with extents that are known when code is generated.

use view_core::{shape, view, Extent, StaticExtent, View};

fn columns<M: Extent, N: Extent>(plane: View<f32, shape![M, N]>) -> usize {
    view!(plane.rearrange[row column -> (column row)]).len()
}

fn behind_dots<M: Extent, N: Extent>(plane: View<f32, shape![M, 5, N]>) -> usize {
    view!(plane.rearrange[row ... column -> ... (column row)]).len()
}

fn inside<M: StaticExtent>(plane: View<f32, shape![M, 4]>) -> usize {
    view!(static plane[.., 1..3].reshape[_]).len()
}

fn main() {
    columns(view!(([[0.0; 30]; 2])));
    behind_dots(view!(([[[0.0; 30]; 5]; 2])));
    inside(view!(([[0.0; 4]; 2])));
}
