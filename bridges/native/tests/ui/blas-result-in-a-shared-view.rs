use native::blas::sgemv;
use view_core::view;

fn main() {
    let (a, x, y) = ([[1.0f32; 6]; 5], [1.0f32; 6], [0.0f32; 5]);
    let _ = sgemv(view!(a), view!(x), view!(y));
}
