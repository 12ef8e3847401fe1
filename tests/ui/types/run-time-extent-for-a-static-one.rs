use view_core::{shape, view, Layout, StaticExtent, View};

fn mean<N: StaticExtent, L: Layout>(window: View<f32, shape![N], L>) -> f32 {
    window.sum::<f32>() / N::VALUE as f32
}

fn main() {
    let samples = vec![1.0, 2.0];
    mean(view!(samples[..2]));
    mean(view!(samples[1..]));
}
