use view_core::{shape, Array, Dyn};

fn main() {
    let rows = 4;
    let _ = rows;
    let _: Array<f32, shape![Dyn, 3]> = Array::zeros();
    let _ = Array::<u8, shape![2, Dyn]>::full(7);
}
