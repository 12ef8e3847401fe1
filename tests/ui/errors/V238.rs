use view_core::{shape, AtLeast, Extent, View};

pub fn third<N: Extent + AtLeast<3>>(x: View<f32, shape![N]>) -> f32 {
    second(x)
}

pub fn second<N: Extent + AtLeast<2>>(x: View<f32, shape![N]>) -> f32 {
    x[[1]]
}

fn main() {}
