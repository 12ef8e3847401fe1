use view_core::{shape, Extent, View};

pub fn blocks<M: Extent, N: Extent>(x: View<f32, shape![M, N]>) -> usize {
    x.tile_iter::<shape![2, 2]>().len()
}

fn main() {}
