use native::fortran::axpy;
use num_complex::Complex;
use view_core::view;

fn main() {
    let x = [[Complex::new(1.0f32, 0.0); 4]; 8];
    let mut y = [Complex::new(1.0f32, 0.0); 7];
    let _ = axpy(Complex::new(0.0, 1.0), view!(x[.., 1]), view!(mut y));
}
