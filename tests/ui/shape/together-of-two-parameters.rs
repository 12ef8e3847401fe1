use view_core::{broadcast_together, shape, Extent, View};

pub fn outer<M: Extent, N: Extent>(x: View<f32, shape![M]>, y: View<f32, shape![N]>) {
    broadcast_together(x, y);
}

fn main() {}
