use view_core::{shape, AtLeast, Extent, View};

pub fn rest<N: Extent + AtLeast<1>>(x: View<f32, shape![N]>) -> f32 {
    x.split_at::<0, 1>().1.sum()
}

fn main() {}
