use native::blas::sgemv;
use view_core::view;

fn main() {
    let mut a = [[1.0f32; 6]; 5];
    let x = [1.0f32; 6];
    let _ = sgemv(view!(a), view!(x), view!(mut a[.., 0]));
}
