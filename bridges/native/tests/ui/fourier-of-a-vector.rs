use native::fourier::{columns, Direction};
use num_complex::Complex;
use view_core::view;

fn main() {
    let mut matrix = [[Complex::new(1.0f32, 0.0); 4]; 8];
    let _ = columns(view!(mut matrix[.., 1]), Direction::Forward);
}
