use view_core::{shape, Extent, View};

pub fn dot<M: Extent, N: Extent>(a: View<f32, shape![M]>, b: View<f32, shape![N]>) -> f32 {
    a.zip(b).map(|(x, y)| x * y).sum()
}

fn main() {}
