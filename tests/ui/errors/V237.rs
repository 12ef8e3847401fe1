use view_core::{shape, view, StaticExtent, View};

fn mean<N: StaticExtent>(row: View<f32, shape![N]>) -> f32 {
    row.sum::<f32>() / N::VALUE as f32
}

fn main() {
    let row = vec![1.0, 2.0, 3.0];
    println!("{}", mean(view!(row)));
}
