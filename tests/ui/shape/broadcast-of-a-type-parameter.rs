use view_core::{shape, view, Extent, View};

fn rows<N: Extent>(row: View<f32, shape![N]>) {
    view!(row.broadcast[4, 3]);
}

fn main() {
    rows(view!(([0.0; 3])));
}
