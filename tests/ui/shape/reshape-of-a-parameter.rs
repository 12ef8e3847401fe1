use view_core::{shape, Extent, Layout, View};

pub fn grid<N: Extent, L: Layout>(x: View<f32, shape![N], L>) -> f32 {
    x.reshape::<shape![2, 3]>().sum()
}

fn main() {}
