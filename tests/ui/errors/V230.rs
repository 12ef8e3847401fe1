use view_core::{shape, Extent, View};

pub fn wide<N: Extent>(x: View<f32, shape![N]>) -> f32 {
    x.broadcast::<shape![2, 3]>().sum()
}

fn main() {}
