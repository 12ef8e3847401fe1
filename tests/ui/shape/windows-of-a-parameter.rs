use view_core::{shape, Extent, Layout, View};

pub fn smooth<N: Extent, L: Layout>(x: View<f32, shape![N], L>) -> f32 {
    x.windows::<shape![3]>().sum()
}

fn main() {}
