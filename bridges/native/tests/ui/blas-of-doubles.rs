use native::blas::sdot;
use view_core::view;

fn main() {
    let (x, y) = ([1.0f64; 3], [1.0f32; 3]);
    let _ = sdot(view!(x), view!(y));
}
