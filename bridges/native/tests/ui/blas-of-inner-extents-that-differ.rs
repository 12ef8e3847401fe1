use native::blas::sgemm;
use view_core::view;

fn main() {
    let (a, b) = ([[1.0f32; 6]; 5], [[1.0f32; 4]; 7]);
    let mut c = [[0.0f32; 4]; 5];
    let _ = sgemm(view!(a), view!(b[1..6]), view!(mut c));
}
