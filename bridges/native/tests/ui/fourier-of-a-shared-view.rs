use native::fourier::{columns, Direction};
use num_complex::Complex;
use view_core::view;

fn main() {
    let matrix = [[Complex::new(1.0f32, 0.0); 4]; 8];
    let _ = columns(view!(matrix[.., ::2]), Direction::Forward);
}
