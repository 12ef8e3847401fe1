use view_core::{shape, Extent, View};

pub fn blocks<M: Extent, N: Extent>(x: View<f32, shape![M, N]>) -> f32 {
    x.tiles::<shape![2, 2]>().sum()
}

fn main() {}
